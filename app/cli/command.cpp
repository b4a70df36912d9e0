#include "cli/command.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace shipworthy::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

bool writeAll(const QByteArray &data, QIODevice &out)
{
    for (qint64 done = 0; done < data.size();) {
        const qint64 written = out.write(data.constData() + done, data.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    auto *file = qobject_cast<QFileDevice *>(&out); // a full disk may show only when the buffer is emptied
    return !file || file->flush();
}

} // namespace

void say(QIODevice &device, const QString &line)
{
    device.write(line.toUtf8() + '\n');
}

std::optional<ExitCode> parsed(QCommandLineParser &parser, const QString &name, const QStringList &arguments,
                               Streams streams)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList{QStringLiteral("shipworthy ") + name} + arguments)) {
        say(streams.err, QStringLiteral("shipworthy %1: %2").arg(name, parser.errorText()));
        say(streams.err, tr("Try: shipworthy %1 --help").arg(name));
        return ExitCode::Error;
    }
    if (parser.isSet(help)) {
        // QCommandLineParser prints the path of the program; people type its name and the verb.
        QString text = parser.helpText();
        text.replace(QCoreApplication::arguments().value(0), QStringLiteral("shipworthy ") + name);
        return deliver(text.toUtf8(), streams) ? ExitCode::Ok : ExitCode::Error;
    }
    return std::nullopt;
}

std::optional<QString> chosenFormat(const QCommandLineParser &parser, const QString &name, const QStringList &known,
                                    QIODevice &err)
{
    const QString wanted = parser.value(QStringLiteral("format"));
    if (known.contains(wanted))
        return wanted;
    say(err, tr("shipworthy %1: “%2” is not a format: %3").arg(name, wanted, known.join(QStringLiteral(", "))));
    return std::nullopt;
}

bool namesInput(const QCommandLineParser &parser, const QString &name, QIODevice &err)
{
    if (!parser.positionalArguments().isEmpty())
        return true;
    say(err, tr("shipworthy %1: name at least one document, folder or workspace").arg(name));
    return false;
}

bool deliver(const QByteArray &data, Streams streams)
{
    if (writeAll(data, streams.out))
        return true;
    say(streams.err, tr("Cannot write to standard output: %1").arg(streams.out.errorString()));
    return false;
}

} // namespace shipworthy::cli
