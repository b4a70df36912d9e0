#pragma once

#include "pages/page.h"
#include "print/scorecardexport.h"

#include <QPointer>

namespace shipworthy::ui {

class StandupView;

/// Opens the stand-up over the window, and writes or mails its minutes.
class Standups : public QObject {
    Q_OBJECT
public:
    explicit Standups(QWidget *window);

    /// Shows the stand-up of \a scope over the whole screen, or brings the one that is open to the front.
    void start(Workspace &workspace, Scope scope);
    /// The workspace is about to close.
    void close();

signals:
    void failed(const shipworthy::Error &error);

private:
    void askWhereToWrite(const QString &markdown);
    void mail(const QString &subject, const QString &text);

    QWidget *m_window;
    QPointer<StandupView> m_view;
};

/// The minutes, which are Markdown, as a PDF at \a path; the old file stays whole where that fails.
[[nodiscard]] Result<void> writeMinutes(const QString &markdown, const QString &path, PaperSize paper);

} // namespace shipworthy::ui
