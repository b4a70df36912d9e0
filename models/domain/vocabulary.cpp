#include "domain/vocabulary.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *word)
{
    return QCoreApplication::translate("shipworthy::vocabulary", word);
}

} // namespace

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Critical"));
    case Severity::High: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "High"));
    case Severity::Medium: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Medium"));
    case Severity::Low: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Low"));
    case Severity::Info: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Info"));
    }
    Q_UNREACHABLE();
}

QString wordFor(Status status)
{
    switch (status) {
    case Status::Open: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Open"));
    case Status::InProgress: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "In progress"));
    case Status::Partial: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Partial"));
    case Status::Resolved: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Resolved"));
    case Status::Accepted: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Accepted"));
    case Status::Deferred: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Deferred"));
    case Status::NotApplicable: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Not applicable"));
    }
    Q_UNREACHABLE();
}

QString wordFor(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Contradicted: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Contradicted"));
    case Evidence::None: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "None"));
    case Evidence::Claimed: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Claimed"));
    case Evidence::Stale: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Stale"));
    case Evidence::Verified: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Verified"));
    }
    Q_UNREACHABLE();
}

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoGo: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "NO-GO"));
    case Verdict::Conditional: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "CONDITIONAL"));
    case Verdict::Go: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "GO"));
    case Verdict::NotRated: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "NOT RATED"));
    }
    Q_UNREACHABLE();
}

QString wordFor(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Audit: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Audit"));
    case DocumentKind::Plan: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Plan"));
    case DocumentKind::Review: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Review"));
    case DocumentKind::Report: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Report"));
    case DocumentKind::Checklist: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Checklist"));
    case DocumentKind::Other: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "Document"));
    }
    Q_UNREACHABLE();
}

QString wordFor(ReadFrom from)
{
    switch (from) {
    case ReadFrom::Nowhere: return {};
    case ReadFrom::Field: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "its own field"));
    case ReadFrom::Heading: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "its own heading"));
    case ReadFrom::HeadingAbove: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "the heading above it"));
    case ReadFrom::Column: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "a column of the table"));
    case ReadFrom::Text: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "the words of its item"));
    case ReadFrom::Box: return tr(QT_TRANSLATE_NOOP("shipworthy::vocabulary", "its box"));
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy
