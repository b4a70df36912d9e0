#pragma once

#include "items/standupminutes.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace shipworthy::ui {

/// What a stand-up came to, to read once more and to take along.
class StandupSummary : public QWidget {
    Q_OBJECT
public:
    explicit StandupSummary(QWidget *parent);
    void present(const StandupMinutes &minutes);
    /// Puts the minutes on the clipboard as Markdown and says so.
    void copy();
    /// Says what became of the minutes: where a file went, or why it did not.
    void tell(const QString &text);
    [[nodiscard]] QString markdown() const { return minutesMarkdown(m_minutes); }
    [[nodiscard]] QString plainText() const { return minutesText(m_minutes); }

private:
    StandupMinutes m_minutes;
    QTextBrowser *m_text;
    QLabel *m_told;
};

} // namespace shipworthy::ui
