#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QMainWindow;

namespace shipworthy::ui {

class KeysDialog;
class PageStack;
class Shortcuts;

/// The keys of the window and of its pages: each action gets the ones that the user chose as soon as it is there, and
/// one dialog shows and changes them all.
class KeySettings : public QObject {
    Q_OBJECT
public:
    /// \a window has all its menus by now.
    KeySettings(PageStack &pages, QMainWindow *window);

    void show();

private:
    void adoptPage(int page);
    void buildNextPage(); ///< the dialog lists the keys of pages that were never shown, too

    PageStack &m_pages;
    QMainWindow *m_window;
    Shortcuts *m_shortcuts;
    QPointer<KeysDialog> m_dialog;
    QTimer m_builds;
    int m_nextPage = 0;
};

} // namespace shipworthy::ui
