#include "domain/systemnames.h"

#include "domain/documentname.h"

#include <QDir>
#include <QFileInfo>

namespace shipworthy {

namespace {

/// The folder of a file; empty for what came from an address, which has none that means anything.
QString folderOf(const AuditDocument &facts)
{
    return isAddress(facts.path) ? QString() : QDir::cleanPath(QFileInfo(facts.path).absolutePath());
}

/// What tells a folder from another: "payments" of "/srv/payments/docs" beside "/srv/search/docs".
QString apart(const QString &folder, const QString &other)
{
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    QStringList others = other.split(u'/', Qt::SkipEmptyParts);
    while (!parts.isEmpty() && !others.isEmpty() && parts.last() == others.last()) {
        parts.removeLast();
        others.removeLast();
    }
    return parts.isEmpty() ? QFileInfo(folder).fileName() : parts.last();
}

} // namespace

QString systemNameFor(const AuditDocument &facts)
{
    if (!facts.system.isEmpty())
        return facts.system;
    return facts.title.isEmpty() ? QFileInfo(documentName(facts.path)).completeBaseName() : facts.title;
}

void SystemNames::add(const AuditDocument &facts)
{
    Known &known = m_known[systemNameFor(facts).toCaseFolded()];
    if (!facts.system.isEmpty())
        known.isNamed = true;
    else if (const QString folder = folderOf(facts); !folder.isEmpty() && !known.folders.contains(folder))
        known.folders.append(folder);
}

QString SystemNames::nameFor(const AuditDocument &facts) const
{
    const QString name = systemNameFor(facts);
    const QString folder = folderOf(facts);
    const Known known = m_known.value(name.toCaseFolded());
    if (!facts.system.isEmpty() || known.isNamed || folder.isEmpty() || known.folders.isEmpty() ||
        known.folders.first() == folder)
        return name;
    return QStringLiteral("%1 (%2)").arg(name, apart(folder, known.folders.first()));
}

} // namespace shipworthy
