#include "workspace/filefacts.h"

#include "scanners/artifactfact.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <memory>

namespace shipworthy {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::FileFacts)
};

/// A file as it was read, or why it could not be.
struct ReadArtifact {
    QDateTime modified;
    qint64 size = 0;
    QString format;
    std::expected<Scan, QString> scan;
};

std::expected<Scan, QString> readArtifact(const QString &path, const QString &format)
{
    const auto known =
        std::ranges::find_if(artifactFormatTable(), [&](const ArtifactFormat &one) { return format == one.name; });
    if (known == artifactFormatTable().end())
        return std::unexpected(Words::tr("files of the format %1 are not read").arg(format));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(file.errorString());
    const QByteArray bytes = file.read(largestArtifact + 1);
    if (bytes.size() > largestArtifact)
        return std::unexpected(Words::tr("the file is larger than 64 MiB"));
    const auto sniffed = sniffScan(bytes, path);
    if (sniffed && *sniffed != known->format)
        return std::unexpected(Words::tr("the file is of %1").arg(idOf(*sniffed)));
    auto scan = readScan(bytes, path, known->format);
    if (!scan)
        return std::unexpected(scan.error().message());
    return std::move(*scan);
}

class FolderFacts {
public:
    FolderFacts(const QString &folder, Clock clock)
        : m_folder(QFileInfo(folder).canonicalFilePath())
        , m_clock(std::move(clock))
    {
    }

    checks::RecordedFact answer(const checks::ArtifactQuestion &question)
    {
        const QFileInfo info(QDir(m_folder), question.path);
        const QString path = info.canonicalFilePath();
        if (QDir::isAbsolutePath(question.path) || (!path.isEmpty() && !path.startsWith(m_folder + u'/')))
            return {.problem = Words::tr("“%1” does not lie in the folder of the checks").arg(question.path)};
        if (path.isEmpty() || m_folder.isEmpty())
            return {.problem = Words::tr("there is no file “%1”").arg(question.path)};
        if (!QFileInfo(path).isFile())
            return {.problem = Words::tr("“%1” is no file").arg(question.path)};
        const ReadArtifact &read = upToDate(path, question.format);
        if (!read.scan)
            return {.problem = Words::tr("“%1” cannot be read: %2").arg(question.path, read.scan.error())};
        return judged(read, question);
    }

private:
    [[nodiscard]] checks::RecordedFact judged(const ReadArtifact &read, const checks::ArtifactQuestion &question) const
    {
        const QDateTime measured = read.scan->measuredAt.isValid() ? read.scan->measuredAt : read.modified;
        checks::RecordedFact fact;
        if (measured.isValid()) {
            const std::chrono::seconds age(measured.secsTo(m_clock()));
            // Clocks differ by minutes, not by days.
            if (age < -std::chrono::days(1))
                return {.problem = Words::tr("“%1” was measured in the future").arg(question.path)};
            fact.age = std::max(age, std::chrono::seconds(0));
        }
        const ArtifactFact said = artifactFact(*read.scan, question.fact);
        fact.number = said.number;
        fact.problem = said.problem;
        return fact;
    }

    const ReadArtifact &upToDate(const QString &path, const QString &format)
    {
        const QFileInfo info(path);
        const auto known = m_read.constFind(path);
        if (known != m_read.cend() && (*known)->modified == info.lastModified() && (*known)->size == info.size() &&
            (*known)->format == format)
            return **known;
        auto read = std::make_shared<const ReadArtifact>(
            ReadArtifact{info.lastModified(), info.size(), format, readArtifact(path, format)});
        return **m_read.insert(path, read);
    }

    const QString m_folder; ///< canonical; empty: there is none
    const Clock m_clock;
    QHash<QString, std::shared_ptr<const ReadArtifact>> m_read;
};

} // namespace

FactSource factsOfFiles(const QString &folder, Clock clock)
{
    return [facts = std::make_shared<FolderFacts>(folder, std::move(clock))](const checks::ArtifactQuestion &question) {
        return facts->answer(question);
    };
}

} // namespace shipworthy
