#include "pages/checkimport.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "pages/checkfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <limits>

namespace shipworthy::ui {

CheckImport::CheckImport(Workspace &workspace, QWidget &asker)
    : QObject(&asker)
    , m_workspace(workspace)
    , m_asker(asker)
{
}

void CheckImport::fail(const Pending &pending, const QString &why)
{
    emit failed({tr("Cannot import checks from %1").arg(isolated(pending.file)), why});
}

void CheckImport::import(const QString &path, SystemId usual)
{
    Pending pending{.file = QFileInfo(path).fileName(), .text = {}, .usual = usual, .unknown = {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(pending, file.errorString());
    if (file.size() > mostCheckFileBytes)
        return fail(pending, tr("the file is too large to be one"));
    pending.text = QString::fromUtf8(file.readAll());
    pending.unknown = unknownSystemsIn(pending.text, m_workspace.state());
    if (!pending.unknown.isEmpty())
        return ask(pending);
    add(pending, {});
}

void CheckImport::ask(const Pending &pending)
{
    const int count = static_cast<int>(pending.unknown.size());
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Import checks"),
                                     count == 1 ? tr("%1 names the system “%2”, which this workspace does not have.")
                                                      .arg(isolated(pending.file), isolated(pending.unknown.first()))
                                                : tr("%1 names systems that this workspace does not have: %2.")
                                                      .arg(isolated(pending.file), pending.unknown.join(listComma())),
                                     QMessageBox::NoButton, &m_asker);
    question->setObjectName(QStringLiteral("unknownSystemsQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *adding =
        question->addButton(count == 1 ? tr("&Add the System") : tr("&Add the Systems"), QMessageBox::AcceptRole);
    adding->setObjectName(QStringLiteral("addUnknownSystems"));
    connect(adding, &QPushButton::clicked, this, [this, pending] { addSystems(pending); });
    question->setDefaultButton(adding);
    if (const System *usual = m_workspace.state().system(pending.usual)) {
        QPushButton *put = question->addButton(tr("&Put the Checks into %1").arg(usual->name), QMessageBox::ActionRole);
        put->setObjectName(QStringLiteral("useKnownSystem"));
        connect(put, &QPushButton::clicked, this, [this, pending] {
            QHash<QString, SystemId> others;
            for (const QString &name : pending.unknown)
                others.insert(name, pending.usual);
            this->add(pending, others);
        });
    }
    // By our own word, as everywhere: some styles draw a picture on their own.
    question->setEscapeButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    question->open();
}

void CheckImport::addSystems(const Pending &pending)
{
    QHash<QString, SystemId> others;
    for (const QString &name : pending.unknown)
        others.insert(name, SystemId{std::numeric_limits<qint64>::max()});
    // None is added for a file that cannot be taken.
    if (const auto tried = checksIn(pending.text, m_workspace.state(), pending.usual, others); !tried)
        return fail(pending, tried.error().message());
    for (const QString &name : pending.unknown) {
        const auto system = m_workspace.addSystem(name);
        if (!system)
            return fail(pending, system.error().message());
        others.insert(name, *system);
    }
    add(pending, others);
}

void CheckImport::add(const Pending &pending, const QHash<QString, SystemId> &others)
{
    const auto read = checksIn(pending.text, m_workspace.state(), pending.usual, others);
    if (!read)
        return fail(pending, read.error().message());
    const auto added = m_workspace.addServiceChecks(read->checks);
    if (!added)
        return fail(pending, added.error().message());
    emit imported(*added);
    const auto missing = read->unknownItems.size();
    if (missing > 0)
        emit failed({withPlural(tr("%n item(s) that checks are for are not in this workspace", nullptr,
                                   static_cast<int>(missing)),
                                missing),
                     tr("“%1”; the checks are in, with the names in their texts")
                         .arg(read->unknownItems.first(std::min<qsizetype>(missing, 3)).join(u"”, “"))});
}

} // namespace shipworthy::ui
