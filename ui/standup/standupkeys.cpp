#include "standup/standupkeys.h"

#include "delegates/mirror.h"
#include "standup/standupscale.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

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

} // namespace

StandupKeys::StandupKeys(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("standupKeys"));
    new QHBoxLayout(this);
}

void StandupKeys::setActions(const QList<QAction *> &actions, const QStringList &caps)
{
    const StandupScale scale(window()->height());
    auto &row = *static_cast<QHBoxLayout *>(layout());
    row.setContentsMargins(scale(32), scale(10), scale(32), scale(10));
    row.setSpacing(scale(16));
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *old = row.takeAt(0)) {
        if (QWidget *button = old->widget()) {
            button->setObjectName({});
            button->hide();
            button->deleteLater(); // it may be the one that was just clicked
        }
        delete old;
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (i > 0)
            row.addStretch(1);
        row.addWidget(new KeyButton(actions[i], caps.value(i), this));
    }
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
