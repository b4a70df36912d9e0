#include "probes/checksurroundings.h"

#include <QCoreApplication>

namespace shipworthy {

QString environmentVariableFor(const QString &secret)
{
    QString name = QStringLiteral("SHIPWORTHY_SECRET_") + secret.toUpper();
    for (QChar &character : name) {
        if (character.unicode() > 127 || !character.isLetterOrNumber())
            character = u'_';
    }
    return name;
}

SecretSource secretsOfEnvironment()
{
    return [](const QString &name) -> std::optional<QByteArray> {
        const QByteArray variable = environmentVariableFor(name).toLatin1();
        if (!qEnvironmentVariableIsSet(variable.constData()))
            return std::nullopt;
        QByteArray secret = qgetenv(variable.constData());
        for (const char *end : {"\n", "\r"}) {
            if (secret.endsWith(end))
                secret.chop(1);
        }
        return secret;
    };
}

Clock clockInUtc()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

FactSource noFacts()
{
    return [](const checks::ArtifactQuestion &) {
        return checks::RecordedFact{
            .problem = QCoreApplication::translate("shipworthy::CheckEngine", "files are not read here")};
    };
}

} // namespace shipworthy
