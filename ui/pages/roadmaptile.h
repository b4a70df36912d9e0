#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace shipworthy::ui {

/// A message above the roadmap: coloured edge, mark, the bold fact, what follows, one action. Hidden while it has
/// nothing true to say.
class RoadmapTile : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Warning, Info, Conflict };
    RoadmapTile(Tone tone, const QString &mark, const QString &action, QWidget *parent);

    /// Shows the tile with that text, or hides it while \a fact is empty. Plain text, both.
    void say(const QString &fact, const QString &more);
    [[nodiscard]] QString text() const; ///< as said, plain
    [[nodiscard]] QToolButton &action() const { return *m_action; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText();

    const Tone m_tone;
    const QString m_mark;
    QString m_fact;
    QString m_more;
    QLabel *m_label;
    QToolButton *m_action;
};

} // namespace shipworthy::ui
