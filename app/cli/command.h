#pragma once

#include <QCommandLineParser>
#include <QStringList>
#include <optional>

class QIODevice;

namespace shipworthy::cli {

/// What the shell sees: fine, "no" (the gate is closed), or some input or option was bad.
enum class ExitCode { Ok = 0, No = 1, Error = 2 };

/// Data goes to out; progress, warnings and errors to err.
struct Streams {
    QIODevice &out;
    QIODevice &err;
};

/// One verb of the command line. Never calls exit(), and runs an event loop only to wait for the network.
class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// True for a verb that paints text, for which Qt wants its GUI application.
    [[nodiscard]] virtual bool paints() const { return false; }
    /// \a arguments: what follows the verb.
    [[nodiscard]] virtual ExitCode run(const QStringList &arguments, Streams streams) = 0;
};

/// Writes a line of UTF-8 text.
void say(QIODevice &device, const QString &line);

/// Parses \a arguments of the verb \a name. Returns the exit code where the command is over already: --help was asked
/// for and printed, or an option is unknown and the message says so.
[[nodiscard]] std::optional<ExitCode> parsed(QCommandLineParser &parser, const QString &name,
                                             const QStringList &arguments, Streams streams);

/// The value of --format where it is one of \a known; else nothing, and the message says so.
[[nodiscard]] std::optional<QString> chosenFormat(const QCommandLineParser &parser, const QString &name,
                                                  const QStringList &known, QIODevice &err);

/// Whether the verb was given something to read; where not, the message says so.
[[nodiscard]] bool namesInput(const QCommandLineParser &parser, const QString &name, QIODevice &err);

/// Writes all of \a data to the standard output, down to the file behind it. False, and the message says why, where
/// not every byte got there.
[[nodiscard]] bool deliver(const QByteArray &data, Streams streams);

} // namespace shipworthy::cli
