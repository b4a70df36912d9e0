#pragma once

#include "scanners/scan.h"

#include <QFile>

namespace shipworthy::test {

inline QByteArray scanBytes(const QString &name)
{
    QFile file(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/scanners/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes as the program would read them: by what they hold.
inline Result<Scan> readAnyScan(const QByteArray &bytes, const QString &name)
{
    const auto format = sniffScan(bytes, name);
    return format ? readScan(bytes, name, *format) : failure(QStringLiteral("no format is known for %1").arg(name));
}

inline Scan readFixture(const QString &name)
{
    const auto scan = readAnyScan(scanBytes(name), name);
    if (!scan)
        qWarning("%s", qPrintable(scan.error().message()));
    return scan.value_or(Scan{});
}

/// The first finding of that key; an empty one when there is none.
inline Finding findingOf(const Scan &scan, const QString &key)
{
    for (const Finding &finding : scan.document.findings) {
        if (finding.key == key)
            return finding;
    }
    return {};
}

inline QStringList warningsOf(const Scan &scan)
{
    QStringList texts;
    for (const Warning &warning : scan.document.warnings)
        texts.append(warning.text);
    return texts;
}

/// A ledger in words that a failing test can show: "10 seen, 7 stored, 1 duplicates; 1 left out from line 64: reason".
inline QString told(const Ledger &ledger)
{
    QString text =
        QStringLiteral("%1 seen, %2 stored, %3 duplicates").arg(ledger.seen).arg(ledger.stored).arg(ledger.duplicates);
    for (const Ledger::Skip &skip : ledger.skips)
        text += QStringLiteral("; %1 left out from line %2: %3").arg(skip.count).arg(skip.firstLine).arg(skip.reason);
    return ledger.balances() ? text : text + QStringLiteral(" (does not balance)");
}

} // namespace shipworthy::test
