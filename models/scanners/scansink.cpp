#include "scanners/scansink.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

} // namespace

void ScanSink::passedOver(int rule, LineRange lines)
{
    if (m_countedRules & bit(rule)) {
        m_builder.saw();
        m_builder.skip(tr("it is too large"), lines.first);
    }
    m_builder.gap(tr("a part of it is too large to be read"));
}

void ScanSink::repeatedMember(LineRange lines)
{
    m_builder.warn(lines.first, "member-repeated", tr("A member is stated twice; the last one is read"));
}

Finding findingAt(LineRange lines)
{
    Finding finding;
    finding.form = FindingForm::List;
    finding.line = lines.first;
    finding.lastLine = lines.last;
    return finding;
}

QString paragraphs(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (const QString text = part.trimmed(); !text.isEmpty())
            filled.append(text);
    }
    return filled.join(QStringLiteral("\n\n"));
}

} // namespace shipworthy
