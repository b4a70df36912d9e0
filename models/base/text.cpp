#include "base/text.h"

#include <QCoreApplication>

namespace shipworthy {

QString withPlural(QString translated, qint64 n)
{
    return translated.replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

QString shortened(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1).trimmed() + QChar(0x2026);
}

QString listComma()
{
    return QCoreApplication::translate("shipworthy::Text", ", ");
}

QString listSemicolon()
{
    return QCoreApplication::translate("shipworthy::Text", "; ");
}

} // namespace shipworthy
