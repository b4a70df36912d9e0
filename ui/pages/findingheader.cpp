#include "pages/findingheader.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "pages/findingsection.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

class BadgeLabel : public QWidget {
public:
    explicit BadgeLabel(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(px(20), px(20));
    }
    void setSeverity(std::optional<Severity> severity)
    {
        m_severity = severity;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSeverityBadge(painter, QRectF(rect()), m_severity, Theme(palette()));
    }

private:
    std::optional<Severity> m_severity;
};

/// One line that ends in an ellipsis where there is no room for it.
class ElidedLabel : public QuietLabel {
public:
    explicit ElidedLabel(QWidget *parent)
        : QuietLabel({}, parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Mirrored mirrored(painter, rect(), layoutDirection());
        painter.setPen(palette().color(QPalette::WindowText));
        paintText(painter, rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                  fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

/// With places to break words that no line could hold; a label breaks only where words end.
QString breakable(const QString &text)
{
    constexpr qsizetype longest = 16;
    constexpr QChar mayBreak(0x200b);
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        for (qsizetype at = longest; at < word.size(); at += longest + 1) {
            if (word[at].isLowSurrogate() || word[at].isMark())
                ++at; // a letter stays whole
            word.insert(at, mayBreak);
        }
    }
    return words.join(u' ');
}

QLabel *plainLabel(const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}

} // namespace

FindingHeader::FindingHeader(QWidget *parent)
    : QWidget(parent)
    , m_badge(new BadgeLabel(this))
    , m_rating(nullptr)
    , m_key(plainLabel(fixedFont(), this))
    , m_system(new ElidedLabel(this))
    , m_title(plainLabel(fontFor(Type::Title), this))
    , m_titleEdit(new QLineEdit(this))
    , m_before(addButton(QStringLiteral("up"), tr("Finding before")))
    , m_behind(addButton(QStringLiteral("down"), tr("Finding behind")))
    , m_close(addButton(QStringLiteral("close"), tr("Close the detail")))
{
    QFont bold = fontFor(Type::Body);
    bold.setWeight(QFont::DemiBold);
    m_rating = plainLabel(bold, this);
    m_title->setObjectName(QStringLiteral("findingTitle"));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_system->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_badge);
    row->addWidget(m_rating);
    row->addWidget(m_key);
    row->addWidget(m_system, 1);
    row->addWidget(m_before);
    row->addWidget(m_behind);
    row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(row);
    layout->addWidget(m_title);
    layout->addWidget(m_titleEdit);
    m_titleEdit->setObjectName(QStringLiteral("titleEdit"));
    m_titleEdit->setAccessibleName(tr("Title"));
    m_titleEdit->setToolTip(tr("The title as it should be; emptied, what the document says holds again"));
    m_titleEdit->installEventFilter(this);
    m_titleEdit->hide();
    connect(m_titleEdit, &QLineEdit::editingFinished, this, &FindingHeader::commitTitle);
    connect(m_before, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_behind, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindingHeader::closeRequested);
}

QToolButton *FindingHeader::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName, palette()));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(QStringLiteral("header:") + iconName);
    return button;
}

void FindingHeader::showFinding(const Rating &rating, const QString &key, const QString &system, const QString &title)
{
    m_badge->show();
    static_cast<BadgeLabel *>(m_badge)->setSeverity(rating.severity);
    m_rating->setText(rating.severity   ? wordFor(*rating.severity)
                      : rating.priority ? tr("No severity")
                                        : tr("Not rated"));
    constexpr qsizetype roomForKey = 16; // of the narrowest panel
    m_key->setText(shortened(key, roomForKey));
    m_key->setToolTip(key.size() > roomForKey ? key.toHtmlEscaped() : QString());
    m_key->setVisible(!key.isEmpty());
    m_system->setText(rating.priority ? idText(rating.priority) + QStringLiteral(" · ") + system : system);
    m_system->setToolTip(system.toHtmlEscaped());
    m_fullTitle = title;
    m_title->setText(breakable(title));
    m_title->setVisible(m_titleEdit->isHidden());
}

void FindingHeader::editTitle()
{
    if (m_title->isHidden())
        return;
    m_title->hide();
    m_titleEdit->setText(m_fullTitle);
    m_titleEdit->show();
    m_titleEdit->setFocus(Qt::OtherFocusReason);
    m_titleEdit->selectAll();
}

void FindingHeader::commitTitle()
{
    endEditing(true);
}

void FindingHeader::endEditing(bool keep)
{
    if (m_titleEdit->isHidden())
        return;
    const QString title = m_titleEdit->text().simplified();
    const bool hadKeyboard = m_titleEdit->hasFocus();
    m_titleEdit->hide();
    m_title->show();
    if (keep && title != m_fullTitle)
        emit titleEdited(title);
    if (hadKeyboard)
        emit leaveRequested();
}

bool FindingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_titleEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            endEditing(key != Qt::Key_Escape);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingHeader::showSeveral(qsizetype count)
{
    m_badge->hide();
    m_key->hide();
    m_title->hide();
    m_rating->setText(tr("%n findings selected", nullptr, static_cast<int>(count)));
    m_system->setText({});
}

void FindingHeader::setNeighbours(bool before, bool behind)
{
    m_before->setEnabled(before);
    m_behind->setEnabled(behind);
}

} // namespace shipworthy::ui
