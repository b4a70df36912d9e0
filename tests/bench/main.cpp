// shipworthy-bench [NAME...]: prints one JSON line a figure, or those named. Wants the release preset: the ratios of a
// debug build say nothing.

#include "bench/figure.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace shipworthy::bench {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double timeRatio(const Action &ours, const Action &peer, int rounds)
{
    const auto time = [](const Action &action) {
        QElapsedTimer timer;
        timer.start();
        const std::shared_ptr<const void> made = action();
        return static_cast<double>(timer.nsecsElapsed());
    };
    ours();
    peer();
    std::vector<double> our, their;
    for (int round = 0; round < rounds; ++round) {
        our.push_back(time(ours));
        their.push_back(time(peer));
    }
    return median(our) / median(their);
}

namespace {

/// One line; false when the figure could not be measured.
bool print(const Figure &figure)
{
    const auto value = figure.measure();
    if (!value) {
        std::fprintf(stderr, "%s: skipped, %s\n", qPrintable(figure.name), qPrintable(value.error()));
        return false;
    }
    const QJsonObject line{{QStringLiteral("name"), figure.name},
                           {QStringLiteral("value"), std::round(*value * 1000) / 1000},
                           {QStringLiteral("unit"), QStringLiteral("ratio")},
                           {QStringLiteral("limit"), figure.limit},
                           {QStringLiteral("of"), figure.of}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return true;
}

/// In a process of its own: what others left in the heap would count.
int runApart(const QStringList &names)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral("/proc/self/exe"), names);
    const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
    return ended ? process.exitCode() : 2;
}

int run(const QStringList &names)
{
    std::vector<std::vector<Figure>> groups{importFigures(),  scanFigures(),  scalingFigures(),
                                            processFigures(), scaleFigures(), endpointFigures()};
    QStringList known;
    for (std::vector<Figure> &group : groups) {
        for (const Figure &figure : group)
            known.append(figure.name);
        std::erase_if(group, [&](const Figure &one) { return !names.isEmpty() && !names.contains(one.name); });
    }
    for (const QString &name : names) {
        if (!known.contains(name)) {
            std::fprintf(stderr, "shipworthy-bench: no figure is called %s\n", qPrintable(name));
            return 2;
        }
    }
    std::erase_if(groups, [](const std::vector<Figure> &group) { return group.empty(); });
    if (groups.size() == 1) {
        for (const Figure &figure : groups.front())
            (void)print(figure);
        return 0;
    }
    int worst = 0;
    for (const std::vector<Figure> &group : groups) {
        QStringList wanted;
        for (const Figure &figure : group)
            wanted.append(figure.name);
        worst = std::max(worst, runApart(wanted));
    }
    return worst;
}

} // namespace
} // namespace shipworthy::bench

int main(int argc, char *argv[])
{
    if (const auto exitCode = shipworthy::bench::playRole(argc, argv))
        return *exitCode;
    QStringList names;
    for (int at = 1; at < argc; ++at)
        names.append(QString::fromLocal8Bit(argv[at]));
    return shipworthy::bench::run(names);
}
