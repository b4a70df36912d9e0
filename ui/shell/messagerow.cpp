#include "shell/messagerow.h"

#include "delegates/linkbutton.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace shipworthy::ui {

namespace {

struct RowLook {
    Role edge;
    Role ground;
    Role text;
    const char *icon;
};

RowLook lookOf(Message::Kind kind, bool progress)
{
    if (progress)
        return {Role::Border, Role::Raised, Role::Text, "run"};
    switch (kind) {
    case Message::Kind::Info: return {Role::Accent, Role::Hover, Role::Text, "info"};
    case Message::Kind::Warning: return {Role::MediumText, Role::MessageGround, Role::MessageText, "warning"};
    case Message::Kind::Error: break;
    }
    return {Role::CriticalText, Role::Raised, Role::Text, "error"};
}

} // namespace

/// The bar of a progress row.
class ProgressTrack : public QWidget {
public:
    ProgressTrack(const MessageRow &row, QWidget *parent)
        : QWidget(parent)
        , m_row(row)
    {
        setFixedSize(px(150), px(20));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Mirrored mirrored(painter, rect(), layoutDirection());
        paintProgress(painter, rect(), m_row.m_done, m_row.m_total, Theme(palette()));
    }

private:
    const MessageRow &m_row;
};

MessageRow::MessageRow(const Message &message, QWidget *parent)
    : QWidget(parent)
    , m_kind(message.kind)
    , m_topic(message.topic)
{
    makeFrame();
    showText(message.fact, message.rest);
    if (!message.action.isEmpty())
        addAction(message.action, message.act);
    if (!message.other.isEmpty())
        addAction(message.other, message.actOther)->setObjectName(QStringLiteral("messageOther"));
    addClose();
    tint();
}

MessageRow::MessageRow(const QString &topic, std::function<void()> cancel, QWidget *parent)
    : QWidget(parent)
    , m_topic(topic)
    , m_cancel(std::move(cancel))
{
    QHBoxLayout *line = makeFrame();
    m_track = new ProgressTrack(*this, this);
    line->addWidget(m_track);
    line->setStretchFactor(m_text, 0);
    line->addStretch(1);
    addAction(tr("Cancel (Esc)"), [this] { this->cancel(); });
    tint();
}

QHBoxLayout *MessageRow::makeFrame()
{
    setMinimumHeight(px(38));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(px(16), px(5), px(10), px(5));
    line->setSpacing(px(10));
    auto *mark = new QLabel(this);
    mark->setObjectName(QStringLiteral("mark"));
    line->addWidget(mark);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(!isProgress());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_text, 1);
    return line;
}

QPushButton *MessageRow::addAction(const QString &label, std::function<void()> act)
{
    // What may wait is a link, what asks for something a button.
    const bool mayWait = m_kind == Message::Kind::Info && !isProgress();
    QPushButton *button = mayWait ? new LinkButton(label, this) : new QPushButton(label, this);
    button->setObjectName(QStringLiteral("messageAction"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(act));
    layout()->addWidget(button);
    return button;
}

void MessageRow::addClose()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("closeMessage"));
    button->setAutoRaise(true);
    button->setIcon(icon(QStringLiteral("close"), palette()));
    button->setToolTip(tr("Close this message"));
    button->setAccessibleName(tr("Close this message"));
    connect(button, &QToolButton::clicked, this, &MessageRow::closeRequested);
    layout()->addWidget(button);
}

void MessageRow::showText(const QString &fact, const QString &rest)
{
    QString text = QStringLiteral("<b>%1</b> %2").arg(fact.toHtmlEscaped(), rest.toHtmlEscaped());
    text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    m_text->setText(text);
    setAccessibleName((fact + QLatin1Char(' ') + rest).trimmed());
}

QString MessageRow::text() const
{
    return accessibleName();
}

void MessageRow::setProgress(const QString &text, int done, int total)
{
    m_done = done;
    m_total = total;
    m_text->setText(text.toHtmlEscaped());
    setAccessibleName(text);
    m_track->update();
}

void MessageRow::cancel()
{
    if (m_cancel)
        m_cancel();
}

void MessageRow::tint()
{
    const Theme theme(palette());
    const RowLook look = lookOf(m_kind, isProgress());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, theme.color(look.text));
    m_text->setPalette(tinted);
    auto *mark = findChild<QLabel *>(QStringLiteral("mark"));
    QPalette edge = palette();
    edge.setColor(QPalette::WindowText, theme.color(look.edge == Role::Border ? Role::Accent : look.edge));
    mark->setPixmap(icon(QLatin1String(look.icon), edge).pixmap(QSize(px(16), px(16)), devicePixelRatioF()));
}

void MessageRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_text)
        tint();
    QWidget::changeEvent(event);
}

void MessageRow::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    const RowLook look = lookOf(m_kind, isProgress());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.color(look.edge));
    painter.setBrush(theme.color(look.ground));
    painter.drawRoundedRect(frame, px(2), px(2));
    painter.fillRect(QRectF(0, 0, px(4), height()), theme.color(look.edge));
}

} // namespace shipworthy::ui
