#include "pages/checkfiles.h"

#include "checks/format.h"
#include "checks/parser.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy::ui {
namespace {

const QLatin1String nameMark("# name: ");
const QLatin1String baseMark("# {H}: ");

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::CheckFiles", text);
}

/// What stands behind \a mark in one of \a comments, which is taken out.
QString taken(QStringList &comments, QLatin1String mark)
{
    const auto found = std::ranges::find_if(comments, [&](const QString &comment) { return comment.startsWith(mark); });
    if (found == comments.end())
        return {};
    const QString value = found->sliced(mark.size()).trimmed();
    comments.erase(found);
    return value;
}

/// The base of the first check of \a system that has one, else the origin of an address that it lists.
QUrl usualBase(const WorkspaceState &state, SystemId system)
{
    for (const ServiceCheck &check : state.serviceChecks()) {
        if (check.system == system && !check.base.isEmpty())
            return check.base;
    }
    for (const Endpoint &endpoint : state.endpoints()) {
        if (endpoint.system == system)
            return endpoint.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    return {};
}

} // namespace

QString checkFileOf(const QList<ServiceCheck> &checks)
{
    QStringList paragraphs;
    for (const ServiceCheck &check : checks) {
        QString paragraph;
        if (!check.name.isEmpty())
            paragraph += nameMark + check.name.simplified() + u'\n';
        if (!check.base.isEmpty())
            paragraph += baseMark + check.base.toString() + u'\n';
        paragraphs.append(paragraph + check.text);
    }
    return paragraphs.join(u'\n');
}

Result<QList<ServiceCheck>> checksIn(const QString &text, const WorkspaceState &state, SystemId system)
{
    auto file = checks::parseChecks(text);
    if (!file)
        return failure(file.error().message());
    if (file->checks.isEmpty())
        return failure(tr("it holds no check"));
    QList<ServiceCheck> all;
    QUrl base = usualBase(state, system);
    for (checks::Check &check : file->checks) {
        ServiceCheck made;
        made.system = system;
        made.name = taken(check.comments.above, nameMark);
        const QString stated = taken(check.comments.above, baseMark);
        if (!stated.isEmpty())
            base = QUrl(stated);
        if (check.url.contains(QLatin1String("{H}")) || check.url.contains(QLatin1String("{h}"))) {
            if (base.isEmpty())
                return failure(
                    tr("line %1: it asks {H}, and no base address of this system is known yet").arg(check.place.line));
            made.base = base;
        }
        made.text = checks::format(check);
        all.append(made);
    }
    return all;
}

} // namespace shipworthy::ui
