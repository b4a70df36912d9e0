// shipworthy-bench [NAME...]: prints one JSON line a figure, or those named. Wants the release preset: the ratios of a
// debug build say nothing.

#include "bench/figure.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
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

int run(const QStringList &names)
{
    std::vector<Figure> figures = importFigures();
    std::ranges::move(scanFigures(), std::back_inserter(figures));
    std::ranges::move(scalingFigures(), std::back_inserter(figures));
    std::ranges::move(processFigures(), std::back_inserter(figures));
    std::ranges::move(scaleFigures(), std::back_inserter(figures));
    std::ranges::move(endpointFigures(), std::back_inserter(figures));
    for (const QString &name : names) {
        if (std::ranges::find(figures, name, &Figure::name) == figures.end()) {
            std::fprintf(stderr, "shipworthy-bench: no figure is called %s\n", qPrintable(name));
            return 2;
        }
    }
    for (const Figure &figure : figures) {
        if (names.isEmpty() || names.contains(figure.name))
            (void)print(figure);
    }
    return 0;
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
