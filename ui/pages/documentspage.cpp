#include "pages/documentspage.h"

#include "code/codehighlight.h"
#include "code/sourceview.h"
#include "domain/documentname.h"
#include "importers/auditreader.h"
#include "pages/documentsbar.h"
#include "pages/documentsdetail.h"
#include "pages/documentsoutlinedelegate.h"
#include "pages/hairlinesplitter.h"
#include "revisions/notefinding.h"
#include "theme/theme.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

namespace shipworthy::ui {
namespace {

constexpr qint32 layoutVersion = 1;

QLabel *emptyState(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("emptyState"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(px(16));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QSplitter *splitter(Qt::Orientation orientation, const QString &name, QWidget *parent)
{
    auto *made = new HairlineSplitter(orientation, parent);
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    made->setHandleWidth(px(5));
    return made;
}

} // namespace

DocumentsPage::DocumentsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    setUpWidgets();
    setUpActions();
    setUpConnections();
    updateDocuments();
}

void DocumentsPage::setUpWidgets()
{
    m_bar = new DocumentsBar(m_documents, this);
    m_outlineView = new QTreeView(this);
    m_outlineView->setObjectName(QStringLiteral("outline"));
    m_outlineView->setAccessibleName(tr("Outline"));
    m_outlineView->setModel(&m_outline);
    m_outlineView->setItemDelegate(new DocumentsOutlineDelegate(m_outlineView));
    m_outlineView->setUniformRowHeights(true);
    m_outlineView->setIndentation(px(14));
    m_outlineView->setFrameShape(QFrame::NoFrame);
    m_outlineView->setMinimumWidth(px(140));
    m_view = new SourceView(this);
    m_detail = new DocumentsDetail(this);
    m_detail->setMinimumWidth(px(220));

    m_rest = splitter(Qt::Horizontal, QStringLiteral("sourceAndDetail"), this);
    m_rest->addWidget(m_view);
    m_rest->addWidget(m_detail);
    m_rest->setStretchFactor(0, 1);
    m_rest->setStretchFactor(1, 0);
    m_columns = splitter(Qt::Horizontal, QStringLiteral("outlineAndSource"), this);
    m_columns->addWidget(m_outlineView);
    m_columns->addWidget(m_rest);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({px(250), px(880)});
    m_rest->setSizes({px(640), px(270)});

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_columns, 1);
    m_empty = emptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    m_report = new ImportReport(workspace(), this);
    m_stack->addWidget(m_report);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void DocumentsPage::setUpActions()
{
    addAction(QStringLiteral("nextMark"), tr("&Next Mark"), Qt::Key_F8, &DocumentsPage::goToNextMark);
    addAction(QStringLiteral("previousMark"), tr("&Previous Mark"), Qt::SHIFT | Qt::Key_F8,
              &DocumentsPage::goToPreviousMark);
    addAction(QStringLiteral("importReport"), tr("Import &Report"), Qt::CTRL | Qt::Key_R, &DocumentsPage::toggleReport);
    m_fetchAgain = addAction(QStringLiteral("fetchAgain"), tr("&Fetch Again"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                             &DocumentsPage::fetchAgain);
    m_mapColumns = addAction(QStringLiteral("mapColumns"), tr("&Map Columns…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                             &DocumentsPage::mapColumns);
    m_fetchAgain->setIcon(icon(QStringLiteral("refresh"), palette()));
    m_fetchAgain->setToolTip(tr("Ask its address whether it changed, and import it if so (Ctrl+Shift+L)"));
    m_mapColumns->setIcon(icon(QStringLiteral("sort"), palette()));
    m_mapColumns->setToolTip(tr("Say what the columns of this table mean (Ctrl+Shift+M)"));
    m_takeForFinding = addAction(QStringLiteral("takeForFinding"), tr("&This Is a Finding"),
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_F, &DocumentsPage::takeForFinding);
    addAction(QStringLiteral("goToLine"), tr("&Go to Line…"), Qt::CTRL | Qt::Key_G, &DocumentsPage::goToLine);
    addAction(QStringLiteral("findNextPlace"), tr("Find N&ext"), Qt::Key_F3, &DocumentsPage::findNext);
    addAction(QStringLiteral("findPreviousPlace"), tr("Find Pre&vious"), Qt::SHIFT | Qt::Key_F3,
              &DocumentsPage::findPrevious);
}

QAction *DocumentsPage::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                                  void (DocumentsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void DocumentsPage::setUpConnections()
{
    connect(&workspace(), &Workspace::contentsChanged, this, &DocumentsPage::updateDocuments);
    connect(&workspace(), &Workspace::systemChanged, this, &DocumentsPage::updateDocuments);
    connect(&workspace(), &Workspace::readinessChanged, this, &DocumentsPage::updateMarks);
    m_bar->addOffers({m_fetchAgain, m_mapColumns});
    connect(m_bar, &DocumentsBar::reportRequested, this, &DocumentsPage::toggleReport);
    connect(m_report, &ImportReport::closeRequested, this, &DocumentsPage::closeReport);
    connect(m_report, &ImportReport::linesRequested, this, &Page::linesRequested);
    connect(m_bar, &DocumentsBar::documentChosen, this, &DocumentsPage::open);
    connect(m_bar, &DocumentsBar::lineRequested, this, [this](int line) { goTo({line, line}); });
    connect(m_bar, &DocumentsBar::lineEntered, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &DocumentsBar::searchChanged, m_view, &SourceView::search);
    connect(m_view, &SourceView::placesChanged, this, &DocumentsPage::showFound);
    connect(m_bar, &DocumentsBar::searchAgain, this, &DocumentsPage::search);
    connect(m_bar, &DocumentsBar::searchLeft, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &SourceView::currentLineChanged, this, &DocumentsPage::followCursor);
    connect(m_view, &SourceView::lineActivated, this, &DocumentsPage::openItemAt);
    connect(m_detail, &DocumentsDetail::lineRequested, this, [this](int line) { goTo({line, line}); });
    connect(m_detail, &DocumentsDetail::itemRequested, this, &Page::itemRequested);
    connect(m_detail, &DocumentsDetail::findingTaken, this, &DocumentsPage::takeForFinding);
    connect(m_detail, &DocumentsDetail::systemChosen, this, [this](SystemId system) {
        reported(workspace().setDocumentSystem(m_document, system));
        updateMarks();
    });
    connect(m_outlineView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_outlineView->hasFocus())
            followOutline();
    });
    connect(m_outlineView, &QTreeView::clicked, this, &DocumentsPage::followOutline);
    connect(m_outlineView, &QTreeView::activated, this, [this] {
        followOutline();
        m_view->setFocus();
    });
}

void DocumentsPage::setScope(Scope scope)
{
    m_scope = scope;
    updateDocuments();
}

bool DocumentsPage::isReporting() const
{
    return m_stack->currentWidget() == m_report;
}

void DocumentsPage::showReport(ImportReport::Extent extent)
{
    m_stack->setCurrentWidget(m_report);
    m_report->show(extent, m_document);
    m_report->focusTable();
    emit statusTextChanged();
}

void DocumentsPage::toggleReport()
{
    if (isReporting())
        closeReport();
    else
        showReport(m_document.isValid() ? ImportReport::Extent::ThisDocument : ImportReport::Extent::LastImport);
}

void DocumentsPage::closeReport()
{
    m_stack->setCurrentIndex(m_document.isValid() ? 1 : 0);
    focusMain();
    emit statusTextChanged();
}

void DocumentsPage::focusMain()
{
    if (isReporting())
        return m_report->focusTable();
    m_view->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::focusFilter()
{
    if (isReporting())
        m_report->focusFilter();
    else if (m_document.isValid())
        m_bar->focusSearch();
}

bool DocumentsPage::showItem(ItemId id)
{
    const Item *item = workspace().state().item(id);
    return item && showLines(item->document, workspace().state().lines(*item));
}

bool DocumentsPage::showLines(DocumentId document, LineRange lines)
{
    const ImportedDocument *wanted = workspace().state().document(document);
    if (!wanted)
        return false;
    if (m_documents.rowOf(document) < 0) {
        emit scopeRequested(wanted->system);
        if (m_documents.rowOf(document) < 0) // nobody changed the scope for us
            setScope(wanted->system);
    }
    if (document != m_document)
        load(*workspace().state().document(document));
    m_stack->setCurrentIndex(1);
    pointAt(lines);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

Spot DocumentsPage::spot() const
{
    const int line = m_isLoaded ? m_view->currentLine() : m_requested.first;
    const bool isRequested = line >= m_requested.first && line <= m_requested.last;
    return {
        .item = {}, .document = m_document, .lines = isRequested ? m_requested : LineRange{line, line}, .filter = {}};
}

void DocumentsPage::returnTo(const Spot &spot)
{
    (void)showLines(spot.document, spot.lines); // false: it is gone
}

void DocumentsPage::updateDocuments()
{
    m_documents.setDocuments(workspace().state(), m_scope);
    const ImportedDocument *document = workspace().state().document(shownNext());
    if (!document)
        return showNothing();
    if (document->facts == m_facts)
        return m_bar->showDocument(m_documents.rowOf(m_document), m_facts->coverage);
    const bool isVersion = m_facts && m_facts->path == document->facts->path;
    const int line = m_isLoaded ? m_view->currentLine() : m_requested.first;
    load(*document);
    if (isVersion)
        goTo({line, line});
}

/// The document that was shown, or another version of it in its place; else the first.
DocumentId DocumentsPage::shownNext() const
{
    if (m_documents.rowOf(m_document) >= 0)
        return m_document;
    for (int row = 0; m_facts && row < m_documents.rowCount(); ++row) {
        const DocumentId id = m_documents.documentAt(row);
        if (workspace().state().document(id)->facts->path == m_facts->path)
            return id;
    }
    return m_documents.documentAt(0);
}

void DocumentsPage::open(DocumentId id)
{
    if (const ImportedDocument *document = workspace().state().document(id); document && id != m_document)
        load(*document);
}

DocumentsPage::Source DocumentsPage::sourceOf(const DocumentBytes &document, const AuditDocument &facts)
{
    const QString text = decodeText(document.bytes).text;
    Source source;
    source.text = shownText(text);
    source.secrets = secretLines(text);
    source.isTable = sampleOf(document, {}).has_value();
    source.lineCounts = linesByKind(facts, source.text);
    return source;
}

void DocumentsPage::load(const ImportedDocument &document)
{
    m_requested = {};
    m_isPointing = false;
    m_document = document.id;
    m_facts = document.facts;
    m_isLoaded = false;
    m_source = {};
    showOffers();
    m_outline.setDocument(m_facts);
    // A title over everything says nothing that the chooser does not.
    const QModelIndex title = m_outline.index(0, 0);
    m_outlineView->setRootIndex(m_outline.rowCount() == 1 && m_outline.hasChildren(title) ? title : QModelIndex());
    m_outlineView->expandAll();
    m_bar->showDocument(m_documents.rowOf(m_document), m_facts->coverage);
    m_report->setDocument(m_document);
    if (!isReporting())
        m_stack->setCurrentIndex(1);
    const auto bytes = workspace().documentBytes(m_document);
    if (!bytes) {
        emit failed(bytes.error());
        showSource({});
        return;
    }
    const DocumentBytes kept{m_facts->path, *bytes, document.retrieval};
    m_loading = Job::start(
        [kept, facts = m_facts](std::stop_token) {
            prepareHighlighting(QStringLiteral("markdown"));
            return sourceOf(kept, *facts);
        },
        [this](Source source) { showSource(std::move(source)); });
}

void DocumentsPage::showSource(Source source)
{
    m_source = std::move(source);
    m_isLoaded = true;
    showOffers();
    const LineRange requested = m_requested;
    m_view->setSource(m_source.text, m_facts->coverage.claimed);
    m_detail->showCoverage(m_facts->coverage, m_source.lineCounts);
    m_detail->showWarnings(*m_facts, m_source.secrets);
    updateMarks();
    m_view->search(m_bar->searchText());
    if (std::exchange(m_isPointing, false))
        pointAt(requested);
    else
        goTo(requested);
}

void DocumentsPage::showNothing()
{
    m_loading.stop();
    m_document = {};
    m_facts.reset();
    m_isLoaded = false;
    m_source = {};
    showOffers();
    m_outline.setDocument(nullptr);
    m_view->setSource({}, {});
    m_empty->setText(
        workspace().state().documents().isEmpty()
            ? tr("No documents yet. Drop files or folders on the window, or press Ctrl+I to import them.")
            : tr("This system has no documents. Drop Markdown files on the window, or press Ctrl+I to import them."));
    m_report->setDocument({});
    if (!isReporting())
        m_stack->setCurrentIndex(0);
    emit statusTextChanged();
}

void DocumentsPage::updateMarks()
{
    const ImportedDocument *document = workspace().state().document(m_document);
    if (!document || !m_isLoaded)
        return;
    const auto marks = marksOf(workspace().state(), *document, workspace().contradictions(document->system),
                               m_source.secrets, workspace().now().date());
    m_detail->showDocument(workspace(), *document);
    m_view->setMarks(marks);
    m_outline.setMarks(marks);
    followCursor(m_view->currentLine());
}

void DocumentsPage::pointAt(LineRange lines)
{
    m_requested = lines;
    m_isPointing = !m_isLoaded;
    if (!m_isLoaded)
        return;
    m_view->pointAt(lines);
    followCursor(m_view->currentLine());
}

void DocumentsPage::goTo(LineRange lines)
{
    m_requested = lines;
    if (!m_isLoaded)
        return;
    m_view->showLines(lines);
    followCursor(m_view->currentLine()); // also where the cursor was there already
}

void DocumentsPage::followCursor(int line)
{
    m_bar->showLine(line, m_view->lineCount());
    if (!m_isLoaded)
        return;
    const WorkspaceState &state = workspace().state();
    const ItemId id = itemAtLine(state, m_document, line);
    const Item *item = state.item(id);
    const bool isRequested = line >= m_requested.first && line <= std::max(m_requested.first, m_requested.last);
    m_view->setBand(item ? state.lines(*item) : isRequested ? m_requested : LineRange());
    const ItemId restated = item ? ItemId() : findingRestatedAt(state, m_document, line);
    if (item || restated.isValid())
        m_detail->showItem(state, item ? id : restated, workspace().evidence(item ? id : restated), line, !item,
                           workspace().now().date());
    else if (const LineRange passage = passageAt(*m_facts, line); passage.first > 0)
        m_detail->showNote(passage, !workspace().isReadOnly());
    else
        m_detail->showFact(line, factAtLine(*m_facts, line));
    m_takeForFinding->setEnabled(!item && !workspace().isReadOnly() && passageAt(*m_facts, line).first > 0);
    if (!m_outlineView->hasFocus()) {
        const QModelIndex heading = m_outline.indexOfLine(line);
        m_outlineView->setCurrentIndex(heading == m_outlineView->rootIndex() ? QModelIndex() : heading);
    }
    emit statusTextChanged();
}

void DocumentsPage::followOutline()
{
    const QModelIndex heading = m_outlineView->currentIndex();
    if (heading.isValid() && m_isLoaded)
        goTo({heading.data(OutlineModel::LinesRole).value<LineRange>().first, 0});
}

void DocumentsPage::openItemAt(int line)
{
    ItemId item = itemAtLine(workspace().state(), m_document, line);
    for (const DocumentMark &mark : m_view->marksAt(line)) {
        if (!item.isValid())
            item = mark.item;
    }
    if (!item.isValid())
        item = findingRestatedAt(workspace().state(), m_document, line);
    if (item.isValid())
        emit itemRequested(item);
}

void DocumentsPage::showFound()
{
    if (m_bar->searchText().isEmpty())
        m_bar->showNoSearch();
    else
        m_bar->showFound(m_view->placeSelected(), m_view->places().count());
}

void DocumentsPage::search(bool backward)
{
    if (m_bar->searchText().isEmpty())
        m_bar->focusSearch();
    else
        m_view->walkPlaces(backward);
}

void DocumentsPage::showOffers()
{
    m_takeForFinding->setEnabled(false); // followCursor() knows
    m_fetchAgain->setEnabled(m_facts && isAddress(m_facts->path));
    m_mapColumns->setEnabled(m_source.isTable);
}

void DocumentsPage::takeForFinding()
{
    if (!m_facts || !m_isLoaded)
        return;
    const QTextCursor cursor = m_view->textCursor();
    LineRange lines = passageAt(*m_facts, m_view->currentLine());
    if (cursor.hasSelection()) {
        const QTextDocument &text = *m_view->document();
        lines = {text.findBlock(cursor.selectionStart()).blockNumber() + 1,
                 text.findBlock(cursor.selectionEnd() - 1).blockNumber() + 1};
    }
    const auto taken = workspace().takeForFinding(m_document, lines);
    reported(taken ? Result<void>() : std::unexpected(taken.error()));
    if (taken)
        goTo({lines.first, lines.last});
    m_view->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::fetchAgain()
{
    emit fetchRequested(m_document);
}

void DocumentsPage::mapColumns()
{
    emit columnsRequested(m_document);
}

void DocumentsPage::goToNextMark()
{
    m_view->walkMarks(false);
}

void DocumentsPage::goToPreviousMark()
{
    m_view->walkMarks(true);
}

void DocumentsPage::goToLine()
{
    m_bar->focusLine();
}

void DocumentsPage::findNext()
{
    search(false);
}

void DocumentsPage::findPrevious()
{
    search(true);
}

QString DocumentsPage::statusText() const
{
    if (!m_facts || isReporting())
        return {};
    const QLocale locale;
    QStringList parts{tr("%1 bytes, %2").arg(locale.toString(m_facts->bytes), m_facts->encoding.name)};
    if (!m_facts->encoding.repairedFrom.isEmpty())
        parts.append(tr("repaired from %1").arg(m_facts->encoding.repairedFrom));
    if (!m_isLoaded)
        return (parts << tr("reading…")).join(QStringLiteral(" · "));
    if (m_source.text.size() > maxHighlightedChars)
        parts.append(tr("too long to colour"));
    const auto count = [this](MarkKind kind) { return std::ranges::count(m_view->marks(), kind, &DocumentMark::kind); };
    if (const auto secrets = m_source.secrets.size(); secrets > 0)
        parts.append(tr("hidden secrets: %1").arg(secrets));
    if (const auto repairs = count(MarkKind::Repair); repairs > 0)
        parts.append(tr("repairs: %1").arg(repairs));
    if (const auto contradictions = count(MarkKind::Contradiction); contradictions > 0)
        parts.append(tr("contradicted lines: %1").arg(contradictions));
    parts.append(tr("line %1 of %2").arg(locale.toString(m_view->currentLine()), locale.toString(m_view->lineCount())));
    return parts.join(QStringLiteral(" · "));
}

QByteArray DocumentsPage::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << m_columns->saveState() << m_rest->saveState();
    return layout;
}

void DocumentsPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray columns, rest;
    in >> version >> columns >> rest;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_columns->restoreState(columns);
    m_rest->restoreState(rest);
}

void DocumentsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_isLoaded)
        return;
    // A label keeps the link colour it was given first.
    m_detail->showWarnings(*m_facts, m_source.secrets);
    followCursor(m_view->currentLine());
}

void DocumentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto orientation = width() < px(880) ? Qt::Vertical : Qt::Horizontal;
    if (orientation == m_rest->orientation())
        return;
    m_rest->setOrientation(orientation);
    m_rest->setSizes(orientation == Qt::Horizontal ? QList{px(680), px(270)} : QList{px(340), px(170)});
}

} // namespace shipworthy::ui
