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
    case Severity::Critical: return tr("Critical");
    case Severity::High: return tr("High");
    case Severity::Medium: return tr("Medium");
    case Severity::Low: return tr("Low");
    case Severity::Info: return tr("Info");
    }
    Q_UNREACHABLE();
}

QString wordFor(Status status)
{
    switch (status) {
    case Status::Open: return tr("Open");
    case Status::InProgress: return tr("In progress");
    case Status::Partial: return tr("Partial");
    case Status::Resolved: return tr("Resolved");
    case Status::Accepted: return tr("Accepted");
    case Status::Deferred: return tr("Deferred");
    case Status::NotApplicable: return tr("Not applicable");
    }
    Q_UNREACHABLE();
}

QString wordFor(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Contradicted: return tr("Contradicted");
    case Evidence::None: return tr("None");
    case Evidence::Claimed: return tr("Claimed");
    case Evidence::Stale: return tr("Stale");
    case Evidence::Verified: return tr("Verified");
    }
    Q_UNREACHABLE();
}

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoGo: return tr("NO-GO");
    case Verdict::Conditional: return tr("CONDITIONAL");
    case Verdict::Go: return tr("GO");
    case Verdict::NotRated: return tr("NOT RATED");
    }
    Q_UNREACHABLE();
}

QString wordFor(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Audit: return tr("Audit");
    case DocumentKind::Plan: return tr("Plan");
    case DocumentKind::Review: return tr("Review");
    case DocumentKind::Report: return tr("Report");
    case DocumentKind::Checklist: return tr("Checklist");
    case DocumentKind::Other: return tr("Document");
    }
    Q_UNREACHABLE();
}

QString wordFor(ReadFrom from)
{
    switch (from) {
    case ReadFrom::Nowhere: return {};
    case ReadFrom::Field: return tr("its own field");
    case ReadFrom::Heading: return tr("its own heading");
    case ReadFrom::HeadingAbove: return tr("the heading above it");
    case ReadFrom::Column: return tr("a column of the table");
    case ReadFrom::Text: return tr("the words of its item");
    case ReadFrom::Box: return tr("its box");
    case ReadFrom::People: return tr("somebody who took a note for a finding");
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy
