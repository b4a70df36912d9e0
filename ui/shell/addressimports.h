#pragma once

#include "probes/documentfetch.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>

namespace shipworthy::ui {

class ImportController;
class MessageBar;

/// Imports documents from their addresses: asks for one, fetches it, and hands what came to the imports. Nothing is
/// ever sent but for an address that the user accepted just now, or a document that the user wants fetched again.
class AddressImports : public QObject {
    Q_OBJECT
public:
    /// \a imports and \a messages must outlive this; dialogs open over \a window.
    AddressImports(ImportController &imports, MessageBar &messages, QWidget *window);
    ~AddressImports() override;

    void open(Workspace &workspace);
    [[nodiscard]] bool isFetching() const { return !m_fetches.isEmpty(); }
    void close(); ///< ends what is under way, before the workspace dies

    void ask(const QString &text);  ///< with that address filled in
    void askWithClipboard();        ///< with the address that the clipboard holds, if it does
    void fetchAgain(DocumentId id); ///< asks whether it changed; does nothing for one that has no address

private:
    void fetch(const QUrl &url, const Retrieval &known);
    void take(const FetchedDocument &document);
    void drop(const QString &address); ///< the fetch is over
    void tellUnchanged(const QString &address);

    ImportController &m_imports;
    MessageBar &m_messages;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    QHash<QString, DocumentFetch *> m_fetches; ///< by address
};

} // namespace shipworthy::ui
