#include "cli/gathering.h"

#include "cli/fetching.h"
#include "domain/documentname.h"
#include "probes/documentaddress.h"
#include "workspace/importjob.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

QString unchangedSince(const ImportedDocument &document)
{
    return tr("%1: unchanged since %2")
        .arg(document.facts->path, document.importedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

class Gathering {
public:
    Gathering(const Workspace *workspace, QIODevice &err)
        : m_workspace(workspace)
        , m_err(err)
    {
        if (workspace)
            m_mappings = workspace->columnMappings();
    }

    Gathered run(const QStringList &inputs)
    {
        QStringList files;
        for (const QString &input : inputs) {
            if (isAddress(input))
                takeAddress(input);
            else
                files.append(input);
        }
        if (!files.isEmpty())
            takeFiles(files);
        return std::move(m_gathered);
    }

private:
    void refuse(const Error &error)
    {
        say(m_err, error.message());
        m_gathered.allRead = false;
    }

    void takeFiles(const QStringList &files)
    {
        const ReadBatch batch = readDocuments(
            files, [this](const QString &path) { say(m_err, tr("Reading %1").arg(path)); }, {}, m_mappings);
        for (const RefusedInput &refused : batch.refused)
            refuse(refused.error);
        for (const Error &problem : batch.lexiconProblems)
            say(m_err, problem.message());
        if (!batch.passedOver.isEmpty())
            say(m_err, tr("Passed over: %1").arg(wordsFor(batch.passedOver)));
        m_gathered.read += batch.read;
    }

    void takeAddress(const QString &text)
    {
        const auto url = documentAddress(text);
        if (!url)
            return refuse(url.error());
        const ImportedDocument *known = documentAt(url->toString(QUrl::FullyEncoded));
        say(m_err, tr("Fetching %1").arg(url->toString(QUrl::FullyEncoded)));
        const auto fetched = fetchNow(*url, known ? known->retrieval : Retrieval());
        if (!fetched)
            return refuse(fetched.error());
        if (fetched->isUnchanged && known) {
            m_gathered.unchanged.append(unchangedSince(*known));
            return;
        }
        const auto read =
            readDocument({url->toString(QUrl::FullyEncoded), fetched->bytes, fetched->retrieval}, m_mappings);
        if (!read)
            return refuse(read.error());
        m_gathered.read.append(*read);
    }

    [[nodiscard]] const ImportedDocument *documentAt(const QString &address) const
    {
        if (!m_workspace)
            return nullptr;
        const auto &documents = m_workspace->state().documents();
        const auto found =
            std::ranges::find_if(documents, [&](const ImportedDocument &one) { return one.facts->path == address; });
        return found == documents.cend() ? nullptr : &*found;
    }

    const Workspace *m_workspace;
    QIODevice &m_err;
    ColumnMappings m_mappings;
    Gathered m_gathered;
};

} // namespace

Gathered gather(const QStringList &inputs, const Workspace *workspace, QIODevice &err)
{
    return Gathering(workspace, err).run(inputs);
}

} // namespace shipworthy::cli
