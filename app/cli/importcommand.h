#pragma once

#include "cli/command.h"

namespace shipworthy::cli {

/// shipworthy import: takes documents into a workspace file, made where it is not there yet.
class ImportCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList &arguments, Streams streams) override;
};

} // namespace shipworthy::cli
