#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QAbstractItemView;

namespace shipworthy::ui {

/// The pages, in the order of the sidebar and of Ctrl+1…9 and Ctrl+0.
enum class PageId {
    Portfolio,
    Findings,
    Checklists,
    Roadmap,
    Scorecard,
    Endpoints,
    Documents,
    History,
    Contradictions,
    Waivers
};

/// Property of an action of a page that has no place of its own in the menus, only in the palette and among the keys.
inline constexpr const char *notInMenusProperty = "notInMenus";

/// What the whole program shows: one system, or all when its id is 0.
using Scope = SystemId;

/// Where the user is on a page, as far as it takes to come back there.
struct Spot {
    ItemId item;
    DocumentId document;
    LineRange lines;
    QString filter;
    bool operator==(const Spot &) const = default;
};

/// One page of the main window: shows the workspace within a scope and emits what the user wants. Owns no truth; the
/// main window destroys its pages before it opens another workspace.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Workspace &workspace, QWidget *parent)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    /// Shows that scope from now on.
    virtual void setScope(Scope scope) = 0;
    /// Puts the keyboard in what the page is there for, with a current row: its first shown list, tree or table where
    /// the page does not say otherwise; its first button where it lists nothing.
    virtual void focusMain();
    /// Puts the keyboard where the user would type a filter (Ctrl+F); does nothing on a page without one.
    virtual void focusFilter() {}
    /// Selects and shows an item; false when this page does not hold it.
    virtual bool showItem(ItemId) { return false; }
    /// Shows those lines of a document (Documents); false on every other page.
    virtual bool showLines(DocumentId, LineRange) { return false; }
    /// Where the user is now, and the way back there; a page with nothing to choose from has no spots. What is gone by
    /// then is passed over.
    [[nodiscard]] virtual Spot spot() const { return {}; }
    virtual void returnTo(const Spot &) {}
    /// Actions for the menus and for shortcuts that work while this page is shown. Owned by the page.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// For the right end of the status bar: "34 shown of 107".
    [[nodiscard]] virtual QString statusText() const { return {}; }
    /// What splitters, columns and choices the page remembers; restored at the next start.
    [[nodiscard]] virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray &) {}

signals:
    void itemRequested(shipworthy::ItemId item);                                       ///< show it on Findings
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines); ///< show them on Documents
    void scopeRequested(shipworthy::SystemId scope);
    void findingsRequested(const QString &query); ///< Findings with that filter
    void failed(const shipworthy::Error &error);  ///< for the message bar
    void statusTextChanged();

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// Gives \a view the keyboard, and a current row where it has none.
    static void focusView(QAbstractItemView &view);
    /// Emits failed() for an error; true when all went well.
    bool reported(const Result<void> &result)
    {
        if (!result)
            emit failed(result.error());
        return result.has_value();
    }

private:
    Workspace &m_workspace;
};

} // namespace shipworthy::ui
