#pragma once

#include "cli/command.h"
#include "probes/checksurroundings.h"

namespace shipworthy::cli {

/// shipworthy probe [OPTION...] CHECKFILE...: are these acceptance criteria true of the running services? 0 every
/// check passes, warnings allowed, 1 one fails, 2 one was not evaluated or an input is bad.
class ProbeCommand : public Command {
public:
    /// \a surroundings: for tests; values and consents come from the arguments.
    explicit ProbeCommand(CheckSurroundings surroundings = {})
        : m_surroundings(std::move(surroundings))
    {
    }
    [[nodiscard]] QString name() const override { return QStringLiteral("probe"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList &arguments, Streams streams) override;

private:
    CheckSurroundings m_surroundings;
};

} // namespace shipworthy::cli
