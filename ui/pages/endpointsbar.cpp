#include "pages/endpointsbar.h"

#include "base/text.h"
#include "pages/endpointsactions.h"
#include "pages/endpointsign.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace shipworthy::ui {
namespace {

using namespace std::chrono_literals;

struct IntervalChoice {
    std::chrono::seconds interval;
    const char *text;
};
constexpr std::array intervals{
    IntervalChoice{15s, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "Every 15 seconds")},
    IntervalChoice{1min, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "Every minute")},
    IntervalChoice{5min, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "Every 5 minutes")},
    IntervalChoice{1h, QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "Every hour")},
};

struct CountSpec {
    ServiceLook look;
    const char *name;
    const char *word;
};
constexpr std::array counted{
    CountSpec{ServiceLook::Pass, "pass", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "pass")},
    CountSpec{ServiceLook::Fail, "fail", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "fail")},
    CountSpec{ServiceLook::Warn, "warn", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "warn")},
    CountSpec{ServiceLook::Unknown, "unknown", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "not evaluated")},
    CountSpec{ServiceLook::Stale, "stale", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "stale")},
    CountSpec{ServiceLook::NotRun, "notRun", QT_TRANSLATE_NOOP("shipworthy::ui::EndpointsBar", "not run")},
};

} // namespace

EndpointsBar::EndpointsBar(const EndpointsActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("endpointsBar"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its buttons give way, not the window
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(12), px(8));
    layout->setSpacing(px(8));
    auto *title = new QLabel(tr("Endpoints"), this);
    QFont font = fontFor(Type::Page);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    layout->addWidget(title);
    layout->addSpacing(px(6));
    setUpCounts(*layout);
    layout->addStretch();
    setUpFilter(*layout);
    setUpButtons(actions, *layout);
}

void EndpointsBar::setUpCounts(QHBoxLayout &layout)
{
    for (std::size_t at = 0; at < counted.size(); ++at) {
        m_counts[at] = new EndpointSign(this);
        m_counts[at]->setObjectName(QStringLiteral("endpointCount_") + QLatin1String(counted[at].name));
        m_counts[at]->hide();
        layout.addWidget(m_counts[at]);
    }
}

void EndpointsBar::setUpFilter(QHBoxLayout &layout)
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("endpointsFilter"));
    m_filter->setAccessibleName(tr("Filter the checks"));
    m_filter->setPlaceholderText(tr("Filter checks"));
    m_filter->setToolTip(tr("Words of a check, its address, its state or what it proves (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    QAction *mark = m_filter->addAction(icon(QStringLiteral("filter"), palette()), QLineEdit::LeadingPosition);
    mark->setText(tr("Filter the checks"));
    mark->setToolTip(tr("Filter the checks"));
    connect(mark, &QAction::triggered, m_filter, [this] { m_filter->setFocus(Qt::OtherFocusReason); });
    m_filter->setMinimumWidth(px(80));
    m_filter->setMaximumWidth(px(190));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &EndpointsBar::filterChanged);
    layout.addWidget(m_filter, 1);
}

void EndpointsBar::setUpButtons(const EndpointsActions &actions, QHBoxLayout &layout)
{
    m_suggest = makeButton(*actions.suggest);
    layout.addWidget(m_suggest);
    QToolButton *add = makeButton(*actions.addCheck);
    add->setPopupMode(QToolButton::MenuButtonPopup);
    auto *others = new QMenu(add);
    others->addActions(
        {actions.addCheck, actions.addAddress, actions.suggest, actions.importChecks, actions.exportChecks});
    add->setMenu(others);
    layout.addWidget(add);
    m_interval = makeIntervalButton(*actions.watch);
    layout.addWidget(m_interval);
    layout.addWidget(makeButton(*actions.runAll));
}

QToolButton *EndpointsBar::makeButton(QAction &action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setObjectName(action.objectName() + QLatin1String("Button"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action.text().remove(u'&'));
    m_buttons.append(button);
    return button;
}

QToolButton *EndpointsBar::makeIntervalButton(QAction &watch)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("endpointInterval"));
    button->setIcon(icon(QStringLiteral("clock"), palette()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("How often checks and addresses are asked while the window is open"));
    auto *menu = new QMenu(button);
    menu->addAction(&watch);
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (const IntervalChoice &choice : intervals) {
        QAction *action = menu->addAction(tr(choice.text));
        action->setCheckable(true);
        action->setData(QVariant::fromValue<qint64>(choice.interval.count()));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, interval = choice.interval] { emit intervalChosen(interval); });
    }
    button->setMenu(menu);
    m_buttons.append(button);
    return button;
}

std::chrono::seconds EndpointsBar::intervalNear(qint64 seconds)
{
    const auto known = std::ranges::find(intervals, std::chrono::seconds(seconds), &IntervalChoice::interval);
    return known == intervals.end() ? std::chrono::seconds(1h) : known->interval;
}

void EndpointsBar::showCounts(const QMap<ServiceLook, int> &counts)
{
    if (counts == m_shown)
        return;
    m_shown = counts;
    fit();
}

void EndpointsBar::showSuggestions(int count)
{
    m_suggest->setVisible(count > 0);
    m_suggest->setText(withPlural(tr("%n suggested", nullptr, count), count));
    m_suggest->setAccessibleName(withPlural(tr("%n suggested check(s)", nullptr, count), count));
    fit();
}

void EndpointsBar::showInterval(std::chrono::seconds interval, bool isWatching)
{
    QString words;
    for (QAction *action : m_interval->menu()->actions()) {
        if (!action->data().isValid())
            continue;
        const bool isChosen = action->data().toLongLong() == interval.count();
        action->setChecked(isChosen);
        if (isChosen)
            words = action->text();
    }
    m_interval->setText(isWatching ? words : tr("Not watching"));
    m_interval->setAccessibleName(m_interval->text());
    fit();
}

/// Words go where there is no room for them, those of the buttons first.
void EndpointsBar::fit()
{
    struct Look {
        bool buttonWords;
        bool countWords;
    };
    for (const Look look : {Look{true, true}, Look{false, true}, Look{false, false}}) {
        for (QToolButton *button : std::as_const(m_buttons))
            button->setToolButtonStyle(look.buttonWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        for (std::size_t at = 0; at < counted.size(); ++at) {
            const int count = m_shown.value(counted[at].look);
            const QString word = tr(counted[at].word);
            m_counts[at]->setSign(counted[at].look, QString::number(count), look.countWords ? word : QString());
            m_counts[at]->setToolTip(QStringLiteral("%1 %2").arg(QString::number(count), word));
            m_counts[at]->setAccessibleName(m_counts[at]->toolTip());
            m_counts[at]->setVisible(count > 0);
        }
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            return;
    }
}

void EndpointsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool EndpointsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            if (m_filter->text().isEmpty())
                emit leaveRequested();
            m_filter->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: emit leaveRequested(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shipworthy::ui
