#include "cli/command.h"

#include <QCoreApplication>
#include <QIODevice>

namespace shipworthy::cli {

void say(QIODevice &device, const QString &line)
{
    device.write(line.toUtf8() + '\n');
}

std::optional<ExitCode> parsed(QCommandLineParser &parser, const QString &name, const QStringList &arguments,
                               Streams streams)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QCoreApplication::translate("shipworthy::cli", "Show this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList{QStringLiteral("shipworthy ") + name} + arguments)) {
        say(streams.err, QStringLiteral("shipworthy %1: %2").arg(name, parser.errorText()));
        say(streams.err, QCoreApplication::translate("shipworthy::cli", "Try: shipworthy %1 --help").arg(name));
        return ExitCode::Error;
    }
    if (parser.isSet(help)) {
        // QCommandLineParser prints the path of the program; people type its name and the verb.
        QString text = parser.helpText();
        text.replace(QCoreApplication::arguments().value(0), QStringLiteral("shipworthy ") + name);
        streams.out.write(text.toUtf8());
        return ExitCode::Ok;
    }
    return std::nullopt;
}

} // namespace shipworthy::cli
