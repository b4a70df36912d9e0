#pragma once

#include "cli/command.h"

#include <QBuffer>

namespace shipworthy::test {

/// What a verb answered.
struct CommandRun {
    cli::ExitCode code = cli::ExitCode::Ok;
    QByteArray out;
    QByteArray err;
};

inline CommandRun run(cli::Command &command, const QStringList &arguments)
{
    QBuffer out, err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const cli::ExitCode code = command.run(arguments, {out, err});
    return {code, out.data(), err.data()};
}

} // namespace shipworthy::test
