#pragma once

#include "base/result.h"
#include "probes/endpointprobe.h"
#include "reports/scorecardinput.h"

#include <QByteArray>

namespace shipworthy {
class Workspace;
}

namespace shipworthy::ui {

enum class PaperSize { A4, Letter };

/// What to print: the facts as values, and the paper.
struct ScorecardRequest {
    ScorecardInput input;
    PaperSize paper = PaperSize::A4;
};

/// The request for the open workspace: \a system alone, or with nothing the portfolio and every system. \a answers are
/// the latest ones of the probes; endpoints without one are printed as not asked yet.
[[nodiscard]] ScorecardRequest scorecardRequest(const Workspace &workspace, std::optional<SystemId> system,
                                                PaperSize paper, const QList<ProbeResult> &answers = {});

/// The PDF as bytes: vectors and searchable text, the filter "findings that are not verified". Needs a QGuiApplication
/// (for fonts) but no display. Fails for an unknown system, for nothing to print, and when the result is no whole PDF.
/// The same request gives the same bytes where SOURCE_DATE_EPOCH is set.
[[nodiscard]] Result<QByteArray> renderScorecard(const ScorecardRequest &request);

/// Replaces the file at \a path, whole or not at all, if it is a PDF or empty: a slip of the hand must not write over a
/// workspace or an audit.
[[nodiscard]] Result<void> writeScorecard(const QByteArray &pdf, const QString &path);

/// Renders, then writes the file at \a path; after a failure the old file is whole.
[[nodiscard]] Result<void> exportScorecard(const ScorecardRequest &request, const QString &path);

} // namespace shipworthy::ui
