#include "domain/filecheck.h"

#include "base/text.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("shipworthy::FileCheck", text, nullptr, n);
}

} // namespace

QString wordFor(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Fails: return tr("Fails");
    case CheckOutcome::CannotSay: return tr("Cannot say");
    case CheckOutcome::Passes: return tr("Passes");
    }
    Q_UNREACHABLE();
}

QString ageText(const FileCheck &check)
{
    if (!check.age)
        return tr("age not known");
    const auto days = static_cast<int>(std::chrono::duration_cast<std::chrono::days>(*check.age).count());
    return days == 0 ? tr("less than a day old") : withPlural(tr("%n day(s) old", days), days);
}

} // namespace shipworthy
