#pragma once

#include <QString>
#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <vector>

namespace shipworthy::bench {

/// One ratio that is measured against a named peer in the same run.
struct Figure {
    QString name;
    QString of;                                              ///< the peer, in words
    double limit = 0;                                        ///< the ratio should not be above it
    std::function<std::expected<double, QString>()> measure; ///< the ratio, or why it was skipped
};

[[nodiscard]] std::vector<Figure> importFigures();
[[nodiscard]] std::vector<Figure> scanFigures();
[[nodiscard]] std::vector<Figure> scalingFigures();
[[nodiscard]] std::vector<Figure> processFigures();
[[nodiscard]] std::vector<Figure> scaleFigures();
[[nodiscard]] std::vector<Figure> endpointFigures();

/// What a process started by a figure does instead of measuring; nothing when \a arguments name no such role.
[[nodiscard]] std::optional<int> playRole(int argc, char **argv);
[[nodiscard]] std::optional<int> playScaleRole(int argc, char **argv);
[[nodiscard]] std::optional<int> playEndpointRole(int argc, char **argv);

/// What it makes is destroyed after the clock was read: an import ends when there is a document.
using Action = std::function<std::shared_ptr<const void>()>;

/// Median time of \a ours over median time of \a peer: one warm-up each, then \a rounds rounds that take turns, so that
/// a machine that slows down slows both.
[[nodiscard]] double timeRatio(const Action &ours, const Action &peer, int rounds = 5);

[[nodiscard]] double median(std::vector<double> values);

} // namespace shipworthy::bench
