#include "standup/standupkeys.h"

#include "delegates/mirror.h"
#include "standup/standupscale.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <utility>

namespace shipworthy::ui {

namespace {

class KeyButton : public QAbstractButton {
public:
    KeyButton(QAction *action, const QString &cap, QWidget *parent)
        : QAbstractButton(parent)
        , m_cap(cap.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : cap)
    {
        setObjectName(QStringLiteral("key.") + action->objectName());
        setFocusPolicy(Qt::NoFocus); // the keys belong to the window
        follow(*action);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    }
    QSize sizeHint() const override
    {
        const StandupScale scale(window()->height());
        return {capWidth(scale) + scale(10) + QFontMetrics(scale.font(20)).horizontalAdvance(text()) + 2, scale(48)};
    }
    QSize minimumSizeHint() const override
    {
        const StandupScale scale(window()->height());
        return {capWidth(scale), scale(48)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme theme(palette());
        const StandupScale scale(window()->height());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int capHeight = scale(32);
        const int capLength = capWidth(scale);
        const int x = mirrored ? width() - capLength : 0;
        const QRectF cap(x + 0.5, (height() - capHeight) / 2.0 + 0.5, capLength - 1, capHeight - 1);
        painter.setPen(QPen(theme.color(Role::Edge), isDown() ? 2 : 1));
        painter.setBrush(theme.color(underMouse() && isEnabled() ? Role::Hover : Role::Raised));
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Muted));
        painter.setFont(scale.font(19, QFont::DemiBold));
        paintText(painter, cap, Qt::AlignCenter, m_cap);
        const int gap = scale(10);
        const QRect word =
            mirrored ? QRect(0, 0, x - gap, height()) : QRect(capLength + gap, 0, width() - capLength - gap, height());
        painter.setFont(scale.font(20));
        painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Muted));
        paintText(painter, word,
                  int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute),
                  painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    }

private:
    void follow(const QAction &action)
    {
        setText(action.text());
        setAccessibleName(QStringLiteral("%1 (%2)").arg(action.text(), m_cap));
        setEnabled(action.isEnabled());
        updateGeometry();
    }
    [[nodiscard]] int capWidth(const StandupScale &scale) const
    {
        return std::max(scale(32), QFontMetrics(scale.font(19, QFont::DemiBold)).horizontalAdvance(m_cap) + scale(18));
    }
    QString m_cap;
};

/// Of the bar, in pixels of this window.
struct Measures {
    explicit Measures(int windowHeight)
        : scale(windowHeight)
    {
    }
    StandupScale scale;
    int side = scale(32);
    int edge = scale(10);
    int gap = scale(16);
    int height = scale(48);
};

} // namespace

StandupKeys::StandupKeys(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("standupKeys"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StandupKeys::setActions(const QList<QAction *> &actions, const QStringList &caps)
{
    if (actions != m_actions) {
        m_actions = actions;
        for (QWidget *button : std::exchange(m_buttons, {})) {
            button->setObjectName({});
            button->hide();
            button->deleteLater(); // it may be the one that was just clicked
        }
        for (qsizetype i = 0; i < actions.size(); ++i) {
            m_buttons.append(new KeyButton(actions[i], caps.value(i), this));
            m_buttons.last()->show();
        }
    }
    updateGeometry();
    place();
}

QList<QList<QWidget *>> StandupKeys::linesIn(int width) const
{
    const Measures at(window()->height());
    const int room = width - 2 * at.side;
    int all = 0;
    for (const QWidget *button : m_buttons)
        all += button->sizeHint().width() + at.gap;
    // One line more, where they fit no fewer.
    for (int count = std::max(1, (all - at.gap + room - 1) / std::max(1, room)); count < m_buttons.size(); ++count) {
        const int share = std::min(room, all / count + at.gap);
        QList<QList<QWidget *>> lines{{}};
        int used = 0;
        for (QWidget *button : m_buttons) {
            const int needed = button->sizeHint().width();
            const bool isFull = !lines.last().isEmpty() && used + needed > room;
            if (isFull || (used >= share && lines.size() < count)) {
                lines.append(QList<QWidget *>());
                used = 0;
            }
            lines.last().append(button);
            used += needed + at.gap;
        }
        if (lines.size() <= count)
            return lines;
    }
    QList<QList<QWidget *>> single;
    for (QWidget *button : m_buttons)
        single.append({button});
    return single;
}

void StandupKeys::place()
{
    const Measures at(window()->height());
    int y = at.edge;
    for (const QList<QWidget *> &line : linesIn(width())) {
        int spare = width() - 2 * at.side;
        for (const QWidget *button : line)
            spare -= button->sizeHint().width();
        const int between = line.size() > 1 ? std::max(at.gap, spare / int(line.size() - 1)) : 0;
        int x = at.side;
        for (QWidget *button : line) {
            const QRect upright(x, y, std::min(button->sizeHint().width(), width() - 2 * at.side), at.height);
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), upright));
            x += upright.width() + between;
        }
        y += at.height;
    }
}

int StandupKeys::heightForWidth(int width) const
{
    const Measures at(window()->height());
    return 2 * at.edge + int(std::max<qsizetype>(1, linesIn(width).size())) * at.height;
}

QSize StandupKeys::sizeHint() const
{
    const int wide = std::max(width(), 1);
    return {wide, heightForWidth(wide)};
}

QSize StandupKeys::minimumSizeHint() const
{
    const Measures at(window()->height());
    return {1, 2 * at.edge + at.height};
}

void StandupKeys::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool StandupKeys::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry(); // a word has changed
        place();
    }
    return QWidget::event(event);
}

void StandupKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.color(Role::Sunken));
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace shipworthy::ui
