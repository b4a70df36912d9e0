#pragma once

#include "cli/command.h"

namespace shipworthy::cli {

/// shipworthy inspect [--format json|text] PATH...: what was understood in each document.
class InspectCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inspect"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList &arguments, Streams streams) override;
};

} // namespace shipworthy::cli
