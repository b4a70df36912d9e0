#pragma once

#include "cli/command.h"

namespace shipworthy::cli {

/// shipworthy report --output FILE.pdf [--system NAME] [--paper a4|letter] PATH...: the printed scorecard. Needs no
/// display. With "--output -" the PDF goes to standard output.
class ReportCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool paints() const override { return true; }
    [[nodiscard]] ExitCode run(const QStringList &arguments, Streams streams) override;
};

} // namespace shipworthy::cli
