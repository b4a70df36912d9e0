#pragma once

#include "importers/lexicon.h"
#include "support/auditchecks.h"
#include "support/processortime.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <cstdio>
#include <sys/resource.h>
#include <sys/time.h>

namespace shipworthy::test {

inline constexpr rlim_t mostAddresses =
    1024 * 1024 * 1024;                   // of a process, with its libraries and the stacks of threads
inline constexpr rlim_t mostSeconds = 20; // of processor time; only what hangs comes near
inline constexpr double mostPeak = 200;   // MB beyond what the process had before it read

inline double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// From now on the process may use so much time of the processor, user and system together; then a signal ends it. The
/// limits of processes only know whole seconds and count from their start. 0: no limit.
inline bool limitProcessorTime(int milliseconds)
{
    const itimerval left{{}, {milliseconds / 1000, milliseconds % 1000 * 1000}};
    return setitimer(ITIMER_PROF, &left, nullptr) == 0;
}

/// What the child process of a test does: reads its standard input as a document within limits, and prints what became
/// of it. Arguments: "--read", and the milliseconds of processor time in which it must have read, 0 for mostSeconds.
inline int readInChild(int milliseconds)
{
    const rlimit addresses{mostAddresses, mostAddresses};
    const rlimit seconds{mostSeconds, mostSeconds};
    if ((!isInstrumented && setrlimit(RLIMIT_AS, &addresses) != 0) || setrlimit(RLIMIT_CPU, &seconds) != 0)
        return 3;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 3;
    const QByteArray bytes = in.readAll();
    const QByteArray before(bytes.constData(), bytes.size()); // a copy that shares nothing
    const Lexicon &lexicon = Lexicon::builtIn();
    const double peak = peakMegabytes();
    if (!limitProcessorTime(milliseconds))
        return 3;
    const auto document = readAudit(bytes, QStringLiteral("hostile.md"), lexicon);
    if (!limitProcessorTime(0))
        return 3;
    const double grown = peakMegabytes() - peak;
    QString outcome = QStringLiteral("kept");
    qsizetype members = 0;
    if (bytes != before) {
        outcome = QStringLiteral("the bytes were changed");
    } else if (!document) {
        outcome = QStringLiteral("refused");
    } else {
        const QString broken = brokenPromise(*document, bytes);
        outcome = broken.isEmpty() ? outcome : broken;
        members = document->headings.size() + document->notes.size() + document->tables.size() +
                  document->checklist.size() + document->codeBlocks.size() + document->findings.size();
        for (const Table &table : document->tables)
            members += table.rows.size() * table.header.size();
    }
    std::printf("%s\t%lld\t%.0f\n", qPrintable(outcome), static_cast<long long>(members), grown);
    return 0;
}

struct Outcome {
    QString words;         ///< "kept", "refused", or what went wrong
    qsizetype members = 0; ///< of the document, with the cells of its tables
    double peak = 0;       ///< MB
};

/// Reads \a bytes in another process of this program.
inline Outcome readElsewhere(const QByteArray &bytes, int milliseconds = 0)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read"), QString::number(milliseconds)});
    if (!child.waitForStarted(-1))
        return {child.errorString()};
    child.write(bytes);
    child.closeWriteChannel();
    child.waitForFinished(-1); // ends by itself, or by its limits
    if (child.exitStatus() != QProcess::NormalExit) {
        return {QStringLiteral("it crashed, or went over its limits: ") +
                QString::fromLocal8Bit(child.readAllStandardError())};
    }
    const QStringList parts = QString::fromUtf8(child.readAllStandardOutput()).trimmed().split(u'\t');
    if (child.exitCode() != 0 || parts.size() != 3)
        return {QStringLiteral("exit code %1").arg(child.exitCode())};
    return {parts[0], parts[1].toLongLong(), parts[2].toDouble()};
}

/// The main of a test that reads elsewhere.
template <typename Test> int runOrRead(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--read") == 0)
        return readInChild(QByteArray(argv[2]).toInt());
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace shipworthy::test
