#pragma once

#include "domain/vocabulary.h"

#include <QWidget>

namespace shipworthy::ui {

/// What stands over a stand-up: whose, how it stands, how far the round has come, and the time.
struct StandupHead {
    QString title;
    QString day;
    Verdict verdict = Verdict::NotRated;
    QString score;    ///< empty: none
    QString blockers; ///< "5 blockers open"
    QString done;     ///< "7 of 32 done"
    int at = 0;       ///< items walked
    int count = 0;    ///< items to walk
    int seconds = 0;  ///< since the beginning
    int minutes = 15; ///< that were planned
    bool operator==(const StandupHead &) const = default;
    [[nodiscard]] bool isOver() const { return seconds >= minutes * 60; }
};

class StandupHeader : public QWidget {
    Q_OBJECT
public:
    explicit StandupHeader(QWidget *parent);
    void present(const StandupHead &head);
    [[nodiscard]] const StandupHead &head() const { return m_head; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StandupHead m_head;
};

/// "04:12"; from an hour on "1:04:12".
[[nodiscard]] QString clockText(int seconds);

} // namespace shipworthy::ui
