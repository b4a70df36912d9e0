#pragma once

#include "cli/checkfiles.h"
#include "probes/checkengine.h"

namespace shipworthy::cli {

/// A check with what became of it.
struct ProbedCheck {
    FileCheckEntry entry;
    CheckResult result;
};

/// "fail   checks/live.txt:3  GET https://app.example/health: …": one line, without its end and without secrets.
[[nodiscard]] QString textLine(const ProbedCheck &probed);

/// The worst of all: not evaluated and refused files before fails, fails before warnings.
[[nodiscard]] checks::Outcome worstOf(const QList<ProbedCheck> &all, const QList<RefusedCheckFile> &refused);

/// As shipworthy.probe/1: every check with its lines, and the files that were refused.
[[nodiscard]] QByteArray probeJson(const QList<ProbedCheck> &all, const QList<RefusedCheckFile> &refused);

/// One line of JSON, for --watch.
[[nodiscard]] QByteArray probeJsonLine(const ProbedCheck &probed);

/// A test suite per file and a test case per check, as CI systems read them. What was not evaluated is an error, and a
/// warning passes with what it says as output.
[[nodiscard]] QByteArray probeJunit(const QList<ProbedCheck> &all, const QList<RefusedCheckFile> &refused);

} // namespace shipworthy::cli
