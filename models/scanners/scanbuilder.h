#pragma once

#include "scanners/scan.h"

#include <QHash>

namespace shipworthy {

/// Puts a Scan together and keeps its ledger. Every record of the file is announced by saw() and settled by exactly
/// one of store(), keep() and skip(); a record that makes several findings is announced as many times.
class ScanBuilder {
public:
    explicit ScanBuilder(Scan &scan);

    Scan &scan() { return m_scan; }
    AuditDocument &document() { return m_scan.document; }

    /// Makes room for about that many findings; untouched memory costs nothing.
    void expect(qsizetype findings);
    void saw(qint64 records = 1) { m_scan.ledger.seen += records; }
    /// Settles a record: stored, or a duplicate where an earlier finding says the same in every member but its lines.
    /// The index of the finding that holds it now.
    qsizetype store(Finding finding, ScanResult result);
    /// Settles records that became something else than a finding.
    void keep(qint64 records = 1) { m_scan.ledger.stored += records; }
    void duplicate(qint64 records = 1) { m_scan.ledger.duplicates += records; }
    void skip(const QString &reason, int line);

    void lookedFor(ScanSubject subject);
    void gap(const QString &why); ///< once each
    void warn(int line, const char *code, const QString &text);
    void figure(Measure measure, const QString &of, double value, std::optional<double> counted = {});
    /// A header field; nothing where \a value is empty.
    void field(const QString &name, const QString &value);
    /// A number as shown: up to three decimals, without idle zeros.
    [[nodiscard]] static QString numberText(double value);
    void metric(const QString &name, double value, const QString &unit, const QString &target = {}, int line = 0);

    /// Adds the ledger to the document, for the user: a header field, and warnings about duplicates and skips.
    void finish();

private:
    Scan &m_scan;
    QMultiHash<size_t, qsizetype> m_byHash; ///< of what a finding says, to its index
};

/// A line of prose made fit for a title: its first line, without white space around it.
[[nodiscard]] QString firstLine(const QString &text);

/// A time as tools write it: ISO 8601 with or without zone (then UTC) and fractions. Invalid for other text.
[[nodiscard]] QDateTime timeFrom(const QString &text);

} // namespace shipworthy
