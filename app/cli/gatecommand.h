#pragma once

#include "cli/command.h"

namespace shipworthy::cli {

/// shipworthy gate [--format text|json] [--allow-conditional] PATH...: may these systems go live? 0 yes, 1 no, 2 error.
class GateCommand : public Command {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("gate"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList &arguments, Streams streams) override;
};

} // namespace shipworthy::cli
