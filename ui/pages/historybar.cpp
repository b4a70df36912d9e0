#include "pages/historybar.h"

#include "base/text.h"
#include "pages/datefield.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr qsizetype longestLabel = 40;

void fill(QComboBox &box, const QString &all, const QStringList &choices)
{
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all);
    box.addItems(choices);
    box.setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : box.findText(chosen)));
}

} // namespace

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent)
{
    setUpWidgets();
}

void HistoryBar::setUpWidgets()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("historyFilter"));
    m_text->setAccessibleName(tr("Filter the history"));
    m_text->setPlaceholderText(tr("Filter by person, item, field or reason"));
    m_text->setToolTip(tr("Filter (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_revert = new QPushButton(tr("Revert"), this);
    m_revert->setObjectName(QStringLiteral("revertButton"));
    const auto choice = [this](const char *name, const QString &meaning) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(meaning);
        box->setToolTip(meaning);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryBar::changed);
        return box;
    };
    m_author = choice("historyAuthor", tr("Who made the change"));
    m_what = choice("historyWhat", tr("What happened"));
    m_from = makeDay("historyFrom", tr("First day, such as 2026-03-01"));
    m_from->setPlaceholderText(tr("From day"));
    m_to = makeDay("historyTo", tr("Last day, such as 2026-03-31"));
    m_to->setPlaceholderText(tr("To day"));
    m_itemButton = new QToolButton(this);
    m_itemButton->setObjectName(QStringLiteral("historyItem"));
    m_itemButton->setToolTip(tr("Show the changes of every item again"));
    m_itemButton->setIcon(icon(QStringLiteral("close"), palette()));
    m_itemButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_itemButton->hide();
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("historyProblem"));
    m_problem->hide();

    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_text, 1);
    first->addWidget(m_count);
    first->addWidget(m_revert);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    for (QWidget *field :
         {static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_itemButton), static_cast<QWidget *>(m_problem)})
        second->addWidget(field);
    second->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(6));
    layout->addLayout(first);
    layout->addLayout(second);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryBar::changed);
    connect(m_itemButton, &QToolButton::clicked, this, [this] { setItem({}, {}); });
    setChoices({}, {});
}

QLineEdit *HistoryBar::makeDay(const char *name, const QString &meaning)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(meaning);
    field->setToolTip(meaning);
    field->setClearButtonEnabled(true);
    field->setMaximumWidth(px(130));
    field->setMinimumWidth(px(92));
    connect(field, &QLineEdit::textChanged, this, [this, field] { followDay(field); });
    return field;
}

void HistoryBar::followDay(QLineEdit *field)
{
    const auto isWrong = [](const QLineEdit *one) {
        return !one->text().trimmed().isEmpty() && !dayFrom(one->text().trimmed()).isValid();
    };
    const bool anyWrong = isWrong(m_from) || isWrong(m_to);
    m_problem->setVisible(anyWrong);
    m_problem->setText(anyWrong ? tr("✗ A day is written as 2026-03-01") : QString());
    if (!isWrong(field))
        emit changed(); // the last good result stays while a day is typed
}

void HistoryBar::setChoices(const QStringList &authors, const QStringList &happenings)
{
    fill(*m_author, tr("Everybody"), authors);
    fill(*m_what, tr("All changes"), happenings);
}

void HistoryBar::setItem(ItemId item, const QString &label)
{
    m_item = item;
    m_itemButton->setText(shortened(label, longestLabel));
    m_itemButton->setAccessibleName(tr("Only %1").arg(label));
    m_itemButton->setVisible(item.isValid());
    emit changed();
}

void HistoryBar::setWhat(const QString &what)
{
    m_what->setCurrentIndex(std::max(0, m_what->findText(what)));
}

void HistoryBar::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void HistoryBar::clear()
{
    m_text->clear();
    m_author->setCurrentIndex(0);
    m_what->setCurrentIndex(0);
    m_from->clear();
    m_to->clear();
    setItem({}, {});
}

void HistoryBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

HistoryCriteria HistoryBar::criteria() const
{
    return {.text = m_text->text().trimmed(),
            .author = m_author->currentIndex() > 0 ? m_author->currentText() : QString(),
            .what = m_what->currentIndex() > 0 ? m_what->currentText() : QString(),
            .item = m_item,
            .from = dayFrom(m_from->text().trimmed()),
            .to = dayFrom(m_to->text().trimmed())};
}

} // namespace shipworthy::ui
