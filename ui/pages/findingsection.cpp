#include "pages/findingsection.h"

#include "base/text.h"
#include "domain/secrets.h"
#include "pages/findingprose.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace shipworthy::ui {

FindingSection::FindingSection(const QString &heading, const QString &aside, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new QWidget(this))
{
    setObjectName(QStringLiteral("section:") + heading);
    setAccessibleName(heading);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(4));
    auto *row = new QHBoxLayout(m_heading);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(heading, m_heading);
    QFont bold = fontFor(Type::Body);
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    row->addWidget(title);
    if (!aside.isEmpty()) {
        auto *quiet = new QuietLabel(aside, m_heading);
        quiet->setFont(fontFor(Type::Caption));
        row->addWidget(quiet);
    }
    row->addStretch();
    m_layout->addWidget(m_heading);
}

void FindingSection::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QLabel *FindingSection::addText(const QString &text, bool isQuiet)
{
    QLabel *label = isQuiet ? new QuietLabel(text, this) : new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

QLabel *FindingSection::addLink(const QString &text, const QString &quietTail, std::function<void()> open)
{
    QLabel *label = makeLink(text, quietTail, std::move(open), this);
    m_layout->addWidget(label);
    return label;
}

void FindingSection::addMarkdown(const QString &markdown)
{
    for (const TextBlock &block : textBlocks(withoutSecrets(markdown))) {
        if (block.kind == TextBlock::Kind::Code)
            m_layout->addWidget(new FindingCode(block, this));
        else
            m_layout->addWidget(new FindingProse(block, this));
        if (block.cutLines > 0)
            addText(withPlural(tr("%n more line(s) in the document", nullptr, block.cutLines), block.cutLines), true);
    }
}

void FindingSection::setHeadingAction(const QString &text, std::function<void()> act)
{
    m_heading->layout()->addWidget(makeLink(text, {}, std::move(act), m_heading));
}

void discard(QWidget *widget)
{
    if (!widget)
        return;
    widget->hide();
    if (widget->parentWidget() && widget->parentWidget()->layout())
        widget->parentWidget()->layout()->removeWidget(widget);
    widget->deleteLater();
}

QLabel *makeLink(const QString &text, const QString &quietTail, std::function<void()> open, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    const Theme theme(parent->palette());
    QString html = QStringLiteral("<a href=\"open\" style=\"text-decoration:none; color:%1\">%2</a>")
                       .arg(theme.color(Role::Accent).name(), text.toHtmlEscaped());
    if (!quietTail.isEmpty())
        html += QStringLiteral(" <span style=\"color:%1\">%2</span>")
                    .arg(theme.color(Role::Muted).name(), quietTail.toHtmlEscaped());
    label->setText(html);
    label->setWordWrap(true);
    label->setAccessibleName(text);
    label->setOpenExternalLinks(false);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QObject::connect(label, &QLabel::linkActivated, label, [open = std::move(open)] { open(); });
    return label;
}

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    tint();
}

void QuietLabel::tint()
{
    QPalette tinted = palette();
    const QColor muted = Theme(tinted).color(Role::Muted);
    if (tinted.color(QPalette::WindowText) == muted)
        return;
    tinted = QPalette();
    tinted.setColor(QPalette::WindowText, muted);
    setPalette(tinted);
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace shipworthy::ui
