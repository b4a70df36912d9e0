#pragma once

#include "base/job.h"
#include "items/documentsmodel.h"
#include "items/outlinemodel.h"
#include "pages/importreport.h"
#include "pages/page.h"
#include "workspace/importjob.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace shipworthy::ui {

class DocumentsBar;
class DocumentsDetail;
class SourceView;

/// The imported documents: outline, source with marks, and what its lines became. Texts are decoded off the GUI thread,
/// when they are first shown; one is kept.
class DocumentsPage : public Page {
    Q_OBJECT
public:
    explicit DocumentsPage(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(Scope scope) override;
    void focusMain() override;           ///< the text
    void focusFilter() override;         ///< the search in the text
    bool showItem(ItemId item) override; ///< its lines
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

    /// Shows these lines, as soon as the text is there; widens the scope where the document is outside of it. False
    /// when the workspace has no such document.
    bool showLines(DocumentId document, LineRange lines) override;
    /// What the import made of the documents, in place of the text.
    void showReport(ImportReport::Extent extent);
    void setUnread(const QList<RefusedInput> &unread) { m_report->setUnread(unread); }
    [[nodiscard]] Spot spot() const override;
    void returnTo(const Spot &spot) override;
    [[nodiscard]] DocumentId document() const { return m_document; }

signals:
    void fetchRequested(shipworthy::DocumentId document);   ///< ask its address whether it changed
    void columnsRequested(shipworthy::DocumentId document); ///< map the columns of that table

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is known of a text once it is decoded.
    struct Source {
        QString text; ///< as shown, secrets covered
        QList<SecretLine> secrets;
        bool isTable = false; ///< separated values
        std::array<int, lineKinds.size()> lineCounts{};
    };

    void setUpWidgets();
    void setUpActions();
    void setUpConnections();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys,
                       void (DocumentsPage::*act)());
    [[nodiscard]] static Source sourceOf(const DocumentBytes &document, const AuditDocument &facts);

    void updateDocuments();
    [[nodiscard]] DocumentId shownNext() const;
    void open(DocumentId document);
    void load(const ImportedDocument &document);
    void showSource(Source source);
    void showNothing();
    void updateMarks();
    void goTo(LineRange lines);
    void pointAt(LineRange lines); ///< the same in the middle of the view, marked: where a link leads
    void followCursor(int line);
    void followOutline();
    void openItemAt(int line);
    void search(bool backward);
    void showFound();

    void takeForFinding(); ///< the selected lines, or the passage of a note under the cursor
    void fetchAgain();
    void mapColumns();
    void showOffers(); ///< what can be done with this document and not with every one
    void toggleReport();
    void closeReport();
    [[nodiscard]] bool isReporting() const;

    void goToNextMark();
    void goToPreviousMark();
    void goToLine();
    void findNext();
    void findPrevious();

    DocumentsModel m_documents;
    OutlineModel m_outline;
    Scope m_scope;
    DocumentId m_document;
    std::shared_ptr<const AuditDocument> m_facts; ///< of m_document
    bool m_isLoaded = false;
    Source m_source;
    LineRange m_requested;     ///< shown as soon as the text is there; kept as the band where no item is
    bool m_isPointing = false; ///< and pointed at
    Job m_loading;

    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    DocumentsBar *m_bar = nullptr;
    QSplitter *m_columns = nullptr; ///< outline, and the rest
    QSplitter *m_rest = nullptr;    ///< source and detail; under one another where it is narrow
    QTreeView *m_outlineView = nullptr;
    SourceView *m_view = nullptr;
    DocumentsDetail *m_detail = nullptr;
    ImportReport *m_report = nullptr;
    QList<QAction *> m_actions;
    QAction *m_takeForFinding = nullptr;
    QAction *m_fetchAgain = nullptr;
    QAction *m_mapColumns = nullptr;
};

} // namespace shipworthy::ui
