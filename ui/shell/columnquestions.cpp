#include "shell/columnquestions.h"

#include "base/visibletext.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/columnsdialog.h"
#include "shell/importcontroller.h"
#include "shell/messagebar.h"

#include <algorithm>

namespace shipworthy::ui {
namespace {

const QString topic = QStringLiteral("columns");

/// The warning about the columns, in the words of the import.
QString warningOf(const AuditDocument &facts)
{
    for (const Warning &warning : facts.warnings) {
        if (warning.code.startsWith(QLatin1String("csv-")))
            return withoutSecrets(warning.text);
    }
    return {};
}

} // namespace

ColumnQuestions::ColumnQuestions(ImportController &imports, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_imports(imports)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_imports, &ImportController::stored, this, &ColumnQuestions::offer);
}

void ColumnQuestions::open(Workspace &workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::contentsChanged, this, &ColumnQuestions::retractForGone);
}

void ColumnQuestions::close()
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = nullptr;
    m_messages.retract(topic);
}

void ColumnQuestions::offer(const QList<DocumentId> &documents)
{
    QList<const ImportedDocument *> open;
    for (const DocumentId id : documents) {
        const ImportedDocument *document = m_workspace->state().document(id);
        if (document && hasOpenColumns(*document->facts))
            open.append(document);
    }
    if (open.isEmpty()) {
        m_messages.retract(topic);
        return;
    }
    const ImportedDocument &first = *open.first();
    m_offered = first.facts->path;
    const QString name = isolated(documentName(m_offered));
    m_messages.post({.kind = Message::Kind::Warning,
                     .topic = topic,
                     .fact = open.size() == 1
                               ? tr("Not all columns of %1 are understood.").arg(name)
                               : tr("Not all columns of %1 and %2 more are understood.").arg(name).arg(open.size() - 1),
                     .rest = warningOf(*first.facts) + QLatin1Char('.'),
                     .action = tr("Map columns…"),
                     .act = [this, id = first.id] { ask(id); }});
}

void ColumnQuestions::retractForGone()
{
    const auto &documents = m_workspace->state().documents();
    const bool isHere = std::ranges::any_of(
        documents, [this](const ImportedDocument &document) { return document.facts->path == m_offered; });
    if (!isHere)
        m_messages.retract(topic);
}

void ColumnQuestions::ask(DocumentId id)
{
    const ImportedDocument *document =
        m_workspace ? m_workspace->state().document(m_workspace->state().currentDocument(id)) : nullptr;
    if (!document)
        return;
    const auto bytes = m_workspace->documentBytes(document->id);
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    const DocumentBytes kept{document->facts->path, *bytes, document->retrieval};
    const ColumnMappings mappings = m_workspace->columnMappings();
    auto sample = sampleOf(kept, mappings);
    if (!sample)
        return;
    auto *dialog = new ColumnsDialog(kept, *std::move(sample), mappings, m_window);
    connect(dialog, &ColumnsDialog::applied, this,
            [this, kept](const QStringList &header, const ColumnMapping &mapping) {
                if (!m_workspace)
                    return;
                if (const auto set = m_workspace->setColumnMapping(header, mapping); !set)
                    emit failed(set.error());
                else
                    m_imports.startReading(*m_workspace, kept, ImportController::Cause::ColumnsMapped);
            });
    connect(dialog, &ColumnsDialog::forgotten, this, [this](const QStringList &header) {
        if (!m_workspace)
            return;
        if (const auto set = m_workspace->setColumnMapping(header, {}); !set) {
            emit failed(set.error());
            return;
        }
        m_messages.post({.topic = topic,
                         .fact = tr("Forgotten."),
                         .rest = tr("The next table with this header is read by its words; what is here stays."),
                         .action = {}});
    });
    dialog->open();
}

} // namespace shipworthy::ui
