#include "shell/systemquestions.h"

#include "base/visibletext.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/systemdialog.h"
#include "shell/importcontroller.h"
#include "shell/messagebar.h"
#include "workspace/documentreading.h"

#include <algorithm>

namespace shipworthy::ui {
namespace {

const QString topic = QStringLiteral("system");

QSet<QString> pathsIn(const WorkspaceState &state)
{
    QSet<QString> paths;
    for (const ImportedDocument &document : state.documents())
        paths.insert(document.facts->path);
    return paths;
}

} // namespace

SystemQuestions::SystemQuestions(ImportController &imports, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_imports(imports)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_imports, &ImportController::stored, this, &SystemQuestions::offer);
}

void SystemQuestions::open(Workspace &workspace)
{
    m_workspace = &workspace;
    m_known = pathsIn(workspace.state());
    connect(&workspace, &Workspace::contentsChanged, this, &SystemQuestions::retractForGone);
}

void SystemQuestions::close()
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = nullptr;
    m_offered.clear();
    m_messages.retract(topic);
}

QList<const ImportedDocument *> SystemQuestions::stillHere(const QList<DocumentId> &documents) const
{
    QList<const ImportedDocument *> here;
    for (const DocumentId id : documents) {
        const ImportedDocument *document = m_workspace->state().document(m_workspace->state().currentDocument(id));
        const bool isShown =
            document && std::ranges::any_of(m_workspace->state().documents(),
                                            [document](const ImportedDocument &one) { return one.id == document->id; });
        if (isShown)
            here.append(document);
    }
    return here;
}

void SystemQuestions::offer(const QList<DocumentId> &documents)
{
    QList<DocumentId> open;
    for (const ImportedDocument *document : stillHere(documents)) {
        if (!m_known.contains(document->facts->path) && isScanWithoutSystem(*document->facts))
            open.append(document->id);
    }
    m_known = pathsIn(m_workspace->state());
    if (open.isEmpty())
        return; // an earlier question stays
    m_offered = open;
    const ImportedDocument &first = *m_workspace->state().document(open.first());
    const System *system = m_workspace->state().system(first.system);
    const QString name = isolated(documentName(first.facts->path));
    m_messages.post({.kind = Message::Kind::Warning,
                     .topic = topic,
                     .fact = open.size() == 1 ? tr("%1 names no system.").arg(name)
                                              : tr("%1 and %2 more name no system.").arg(name).arg(open.size() - 1),
                     .rest = open.size() == 1
                               ? tr("Until you say which one it is about, it stands under “%1”.")
                                     .arg(isolated(system ? withoutSecrets(system->name) : QString()))
                               : tr("Until you say which one they are about, they stand under names of their own."),
                     .action = tr("Choose system…"),
                     .act = [this, open] { ask(open); }});
}

void SystemQuestions::retractForGone()
{
    m_known.intersect(pathsIn(m_workspace->state()));
    if (!m_offered.isEmpty() && stillHere(m_offered).isEmpty()) {
        m_offered.clear();
        m_messages.retract(topic);
    }
}

void SystemQuestions::ask(const QList<DocumentId> &documents)
{
    const auto here = m_workspace ? stillHere(documents) : QList<const ImportedDocument *>();
    if (here.isEmpty())
        return;
    QStringList names;
    for (const ImportedDocument *document : here)
        names.append(documentName(document->facts->path));
    auto *dialog = new SystemDialog(names, here.first()->system, m_workspace->state(), m_window);
    connect(dialog, &SystemDialog::chosen, this, [this, documents](const QString &name) { answer(documents, name); });
    dialog->open();
}

void SystemQuestions::answer(const QList<DocumentId> &documents, const QString &name)
{
    if (!m_workspace)
        return;
    const auto &systems = m_workspace->state().systems();
    const auto known = std::ranges::find(systems, name, &System::name);
    const auto system = known == systems.cend() ? m_workspace->addSystem(name) : known->id;
    if (!system) {
        emit failed(system.error());
        return;
    }
    QList<DocumentId> here;
    for (const ImportedDocument *document : stillHere(documents))
        here.append(document->id);
    for (const DocumentId document : here) {
        if (const auto moved = m_workspace->setDocumentSystem(document, *system); !moved) {
            emit failed(moved.error());
            return;
        }
    }
    m_offered.clear();
    m_messages.retract(topic);
}

} // namespace shipworthy::ui
