#pragma once

#include "shell/trail.h"
#include "workspace/importjob.h"

#include <QStackedWidget>
#include <QTimer>
#include <array>

namespace shipworthy {
class CheckWatch;
class EndpointProbe;
} // namespace shipworthy

namespace shipworthy::ui {

class EmptyResult;
class StartPage;

/// The pages of the open workspace, each built when it is first shown, the findings when there is time before; and the
/// ways between them. An empty workspace
/// shows the start page in place of the portfolio, and which workspace is being opened meanwhile in place of them all.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    PageStack(EndpointProbe &probe, QWidget *parent = nullptr);

    void open(Workspace &workspace, CheckWatch &checks, Scope scope);
    [[nodiscard]] bool isOpen() const { return m_workspace; }
    void close(); ///< keeps the layouts and destroys the pages; they must not outlive their workspace
    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const { return m_scope; }

    void go(PageId page);     ///< the keyboard goes along only where it was on a page
    void choose(PageId page); ///< go(), with the keyboard
    void focusPage();         ///< the keyboard into what the page shown is there for
    [[nodiscard]] PageId current() const { return m_current; }
    [[nodiscard]] Page *currentPage() const;   ///< nullptr while the start page is shown, or no workspace is open
    [[nodiscard]] Page &page(PageId id);       ///< builds it where that has not happened; only with a workspace open
    void setDropHighlighted(bool highlighted); ///< on the start page, where that is shown

    /// Back (-1) to where the user was before, or forward (1) again, with the keyboard.
    void travel(int step);
    [[nodiscard]] bool canTravel(int step) const { return m_trail.canTravel(step); }

    /// Scopes to a system; from the portfolio on to its findings, as Enter on its card does.
    void showSystem(SystemId system);
    void showItem(ItemId item);
    void showLines(DocumentId document, LineRange lines);
    void showCheck(CheckId check);
    void showQuery(const QString &query);
    void showImportReport(); ///< of the last import, on Documents
    /// What the last import did not take, for that report.
    void setUnread(const QList<RefusedInput> &unread);
    /// Another workspace is being opened meanwhile; empty: none is.
    void setOpening(const QString &workspace);
    void saveLayouts() const;

signals:
    void runRequested(const QList<shipworthy::CheckId> &checks); ///< now, once
    void scopeRequested(shipworthy::SystemId scope);
    void shown(shipworthy::ui::PageId page);
    void pageMade(shipworthy::ui::PageId page);          ///< once for each workspace, with all its actions
    void startPageMade(shipworthy::ui::StartPage &page); ///< once, before it is first shown
    void failed(const shipworthy::Error &error);
    void statusTextChanged();
    void fileWritten(const QString &what, const QString &path);
    void rowsLeft(int count); ///< FindingsPage::rowsLeft()
    void exportRequested(shipworthy::SystemId system);
    void fetchRequested(shipworthy::DocumentId document);   ///< ask its address whether it changed
    void columnsRequested(shipworthy::DocumentId document); ///< map the columns of that table

private:
    [[nodiscard]] Page *make(PageId id);
    [[nodiscard]] StartPage &start();
    [[nodiscard]] QWidget &awaited();
    void wire(Page &page);
    void prepare(); ///< the page that most go to next, so that going there only shows it
    void arriveAt(PageId page);
    void rememberSpot(); ///< before anything moves
    void requestScope(SystemId scope);
    void showCurrent();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasContent() const; ///< the current page has something to show
    void widenScopeTo(SystemId system);

    EndpointProbe &m_probe;
    CheckWatch *m_checks = nullptr;
    Workspace *m_workspace = nullptr;
    StartPage *m_start = nullptr; ///< built when it is first shown, like the pages: most starts never need it
    std::array<Page *, std::size_t(PageId::Waivers) + 1> m_pages{};
    PageId m_current = PageId::Portfolio;
    Scope m_scope;
    Trail m_trail;
    QList<RefusedInput> m_unread;
    QString m_opening;
    EmptyResult *m_awaited = nullptr; ///< in place of an empty workspace's pages while another one is being opened
    QTimer m_quiet;                   ///< while it runs, somebody may still wait for what is shown
    bool m_hadContent = false;
    bool m_isAsking = false; ///< for another scope, on a way somewhere; the user did not choose it by itself
};

} // namespace shipworthy::ui
