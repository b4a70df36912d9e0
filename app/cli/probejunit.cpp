#include "cli/probereport.h"
#include "domain/secrets.h"

#include <QXmlStreamWriter>
#include <algorithm>

namespace shipworthy::cli {
namespace {

using namespace Qt::Literals::StringLiterals;
using checks::Outcome;

/// XML has no way to write most control characters, nor halves of a surrogate pair.
QString forXml(const QString &text)
{
    QString clean = QString::fromUtf8(withoutSecrets(text).toUtf8());
    for (QChar &character : clean) {
        const char16_t unit = character.unicode();
        if ((unit < u' ' && unit != u'\t' && unit != u'\n') || unit == 0xFFFE || unit == 0xFFFF)
            character = QChar::ReplacementCharacter;
    }
    return clean;
}

double secondsOf(const ProbedCheck &probed)
{
    double seconds = 0;
    for (const checks::Recorded &sample : probed.result.recording.samples) {
        if (sample.phases.total)
            seconds += double(sample.phases.total->count()) / 1e6;
    }
    return seconds;
}

QString number(double seconds)
{
    return QString::number(seconds, 'f', 3);
}

/// Every line that is not fine, with its place.
QString details(const ProbedCheck &probed)
{
    QString text;
    for (const checks::LineOutcome &line : probed.result.judgement.lines) {
        if (line.outcome != Outcome::Pass)
            text += u"%1:%2: %3\n"_s.arg(probed.entry.path).arg(line.place.line).arg(line.why);
    }
    return text.isEmpty() ? probed.result.judgement.why : text;
}

void writeProblem(QXmlStreamWriter &xml, const QString &element, const QString &message, const QString &text)
{
    xml.writeStartElement(element);
    xml.writeAttribute(u"message"_s, forXml(message));
    xml.writeCharacters(forXml(text));
    xml.writeEndElement();
}

void writeCase(QXmlStreamWriter &xml, const ProbedCheck &probed)
{
    const checks::Check &check = probed.entry.check;
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, forXml(probed.entry.system.isEmpty() ? probed.entry.path : probed.entry.system));
    xml.writeAttribute(u"name"_s,
                       forXml(probed.entry.system.isEmpty()
                                  ? u"%1 %2 (line %3)"_s.arg(check.method, check.url).arg(check.place.line).trimmed()
                                  : u"%1 %2 %3"_s.arg(probed.entry.name, check.method, check.url).trimmed()));
    xml.writeAttribute(u"time"_s, number(secondsOf(probed)));
    switch (probed.result.judgement.outcome) {
    case Outcome::Pass: break;
    case Outcome::Warn: xml.writeTextElement(u"system-out"_s, forXml(details(probed))); break;
    case Outcome::Fail: writeProblem(xml, u"failure"_s, probed.result.judgement.why, details(probed)); break;
    case Outcome::Error: writeProblem(xml, u"error"_s, probed.result.judgement.why, details(probed)); break;
    }
    xml.writeEndElement();
}

void startSuite(QXmlStreamWriter &xml, const QString &path, qsizetype tests, qsizetype failures, qsizetype errors,
                double seconds)
{
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, forXml(path));
    xml.writeAttribute(u"tests"_s, QString::number(tests));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, QString::number(errors));
    xml.writeAttribute(u"time"_s, number(seconds));
}

void writeSuite(QXmlStreamWriter &xml, const QList<ProbedCheck> &all)
{
    const auto count = [&all](Outcome outcome) {
        return std::ranges::count_if(
            all, [outcome](const ProbedCheck &probed) { return probed.result.judgement.outcome == outcome; });
    };
    double seconds = 0;
    for (const ProbedCheck &probed : all)
        seconds += secondsOf(probed);
    startSuite(xml, all.first().entry.path, all.size(), count(Outcome::Fail), count(Outcome::Error), seconds);
    for (const ProbedCheck &probed : all)
        writeCase(xml, probed);
    xml.writeEndElement();
}

void writeRefused(QXmlStreamWriter &xml, const RefusedCheckFile &file)
{
    startSuite(xml, file.path, 1, 0, 1, 0);
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, forXml(file.path));
    xml.writeAttribute(u"name"_s, forXml(file.path));
    writeProblem(xml, u"error"_s, file.why, file.why);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray probeJunit(const QList<ProbedCheck> &all, const QList<RefusedCheckFile> &refused)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (qsizetype from = 0; from < all.size();) {
        qsizetype to = from;
        while (to < all.size() && all[to].entry.path == all[from].entry.path)
            ++to;
        writeSuite(xml, all.mid(from, to - from));
        from = to;
    }
    for (const RefusedCheckFile &file : refused)
        writeRefused(xml, file);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace shipworthy::cli
