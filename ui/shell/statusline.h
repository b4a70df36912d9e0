#pragma once

#include "pages/page.h"

class QLabel;
class QStatusBar;

namespace shipworthy::ui {

/// The two ends of the status bar: whether everything is saved, and what the page says.
class StatusLine : public QObject {
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar &bar);

    /// \a page: the one that is shown; nullptr on the start page.
    void show(const Workspace &workspace, const Page *page);
    void showChecks(const QString &text); ///< how the live checks stand; empty without any

private:
    QLabel *m_saved;
    QLabel *m_checks;
    QLabel *m_page;
};

} // namespace shipworthy::ui
