#include "scanners/scanbuilder.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace shipworthy {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("shipworthy::scanners", text, nullptr, n);
}

size_t hashOf(const Finding &finding)
{
    size_t hash = qHashMulti(0, finding.key, finding.title, finding.description, finding.section);
    for (const Location &location : finding.locations)
        hash = qHashMulti(hash, location.path, location.firstLine.value_or(0));
    return hash;
}

/// The same, wherever it stands in the file.
bool saySame(const Finding &one, const Finding &other)
{
    Finding moved = other;
    moved.line = one.line;
    moved.lastLine = one.lastLine;
    return one == moved;
}

} // namespace

qint64 Ledger::skipped() const
{
    qint64 all = 0;
    for (const Skip &skip : skips)
        all += skip.count;
    return all;
}

ScanBuilder::ScanBuilder(Scan &scan)
    : m_scan(scan)
{
}

void ScanBuilder::expect(qsizetype findings)
{
    m_scan.document.findings.reserve(findings);
    m_scan.results.reserve(findings);
    m_byHash.reserve(findings);
}

qsizetype ScanBuilder::store(Finding finding, ScanResult result)
{
    const size_t hash = hashOf(finding);
    for (auto at = m_byHash.constFind(hash); at != m_byHash.constEnd() && at.key() == hash; ++at) {
        if (m_scan.results[*at] == result && saySame(m_scan.document.findings[*at], finding)) {
            duplicate();
            return *at;
        }
    }
    const qsizetype index = m_scan.document.findings.size();
    m_byHash.insert(hash, index);
    m_scan.document.findings.append(std::move(finding));
    m_scan.results.append(result);
    keep();
    return index;
}

void ScanBuilder::skip(const QString &reason, int line)
{
    for (Ledger::Skip &skip : m_scan.ledger.skips) {
        if (skip.reason == reason) {
            ++skip.count;
            return;
        }
    }
    m_scan.ledger.skips.append({reason, 1, line});
}

void ScanBuilder::lookedFor(ScanSubject subject)
{
    if (!m_scan.subjects.contains(subject))
        m_scan.subjects.append(subject);
}

void ScanBuilder::gap(const QString &why)
{
    if (!m_scan.gaps.contains(why))
        m_scan.gaps.append(why);
}

void ScanBuilder::warn(int line, const char *code, const QString &text)
{
    m_scan.document.warnings.append({line, QString::fromLatin1(code), text});
}

void ScanBuilder::figure(Measure measure, const QString &of, double value, std::optional<double> counted)
{
    m_scan.figures.append({measure, of, value, counted});
}

void ScanBuilder::field(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_scan.document.metadata.append({name, value, 0});
}

QString ScanBuilder::numberText(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void ScanBuilder::metric(const QString &name, double value, const QString &unit, const QString &target, int line)
{
    m_scan.document.metrics.append(
        {.name = name, .before = {}, .after = numberText(value), .target = target, .unit = unit, .line = line});
}

void ScanBuilder::finish()
{
    const Ledger &ledger = m_scan.ledger;
    Q_ASSERT(ledger.balances());
    field(tr("Records"), tr("%1 seen, %2 stored, %3 duplicates, %4 skipped")
                             .arg(ledger.seen)
                             .arg(ledger.stored)
                             .arg(ledger.duplicates)
                             .arg(ledger.skipped()));
    // In Cobertura every method repeats the lines of its class; that is no news.
    if (ledger.duplicates > 0 && m_scan.format != ScanFormat::Cobertura) {
        warn(0, "records-repeated",
             withPlural(tr("Repeated in the file and kept once: %n record(s)", int(ledger.duplicates)),
                        ledger.duplicates));
    }
    for (const Ledger::Skip &skip : ledger.skips) {
        warn(skip.firstLine, "records-skipped",
             withPlural(tr("%n record(s) left out: %1", int(skip.count)), skip.count).arg(skip.reason));
    }
    for (const QString &why : std::as_const(m_scan.gaps))
        warn(0, "evidence-incomplete", tr("This file does not prove that there is nothing more: %1").arg(why));
}

QString firstLine(const QString &text)
{
    // Most messages are one tidy line already; they are shared, not copied.
    bool isTidy = !text.isEmpty() && !text.front().isSpace() && !text.back().isSpace();
    for (qsizetype i = 0; isTidy && i < text.size(); ++i)
        isTidy = !text[i].isSpace() || (text[i] == u' ' && text[i + 1] != u' ');
    if (isTidy)
        return text;
    const QString trimmed = text.trimmed();
    return trimmed.left(trimmed.indexOf(u'\n') < 0 ? trimmed.size() : trimmed.indexOf(u'\n')).simplified();
}

QDateTime timeFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime) // no zone is written; tools mean UTC
        time.setTimeZone(QTimeZone::utc());
    return time.toUTC();
}

} // namespace shipworthy
