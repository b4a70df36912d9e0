#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QStringList>

namespace shipworthy::test {

/// Writes documents with boxes in the dialects that are met, the same for the same seed: kinds of list, depth, line
/// ends, encodings, damage.
class ChecklistGenerator {
public:
    explicit ChecklistGenerator(quint32 seed)
        : m_random(seed)
        , m_seed(seed)
    {
    }

    QByteArray document()
    {
        QString text = QStringLiteral("# %1 %2\n\n").arg(pick(titles)).arg(m_seed);
        if (chance(3))
            text = QStringLiteral("---\nauthor: Ada\n---\n\n") + text;
        const int sections = 2 + int(m_random.bounded(4));
        for (int i = 0; i < sections; ++i)
            text += section(i);
        if (chance(4))
            text.chop(1); // no line end at the end
        if (chance(3))
            text.replace(u'\n', QStringLiteral("\r\n"));
        return encoded(text);
    }

private:
    QString section(int number)
    {
        QString text = QStringLiteral("%1 %2 %3\n\n").arg(chance(2) ? u"##" : u"###").arg(number + 1).arg(pick(words));
        if (chance(4))
            text += QStringLiteral("| Item | Status |\n|---|---|\n| %1 | ✅ |\n\n").arg(pick(words));
        if (chance(5))
            text += QStringLiteral("```sh\n- [ ] not a box\n```\n\n");
        const QString quote = chance(8) ? QStringLiteral("> ") : QString();
        const QString marker = pick(markers);
        const int count = 1 + int(m_random.bounded(6));
        for (int i = 0; i < count; ++i) {
            const QString lead = marker == QLatin1String("1.") ? QString::number(i + 1) + u'.' : marker;
            text += quote + lead + pick(gaps) + box(number, i) + u'\n';
            if (chance(4))
                text += quote + indent(lead) + QStringLiteral("- ") + box(number, 10 + i) + u'\n';
            if (chance(6))
                text += quote + indent(lead) + QStringLiteral("and goes on here\n");
            if (chance(7))
                text += quote + indent(lead) + QStringLiteral("**Owner:** Ada\n");
        }
        return text + u'\n';
    }

    QString box(int section, int number)
    {
        QString text = pick(words);
        if (chance(4))
            text = QStringLiteral("**SEC-%1%2: %3**").arg(section).arg(number).arg(text);
        if (!chance(6)) // else a twin
            text += QStringLiteral(" %1.%2").arg(section).arg(number);
        return pick(boxes) + text + (chance(5) ? QStringLiteral("  ") : QString());
    }

    static QString indent(const QString &marker) { return QString(marker.size() + 1, u' '); }

    QByteArray encoded(const QString &text)
    {
        switch (m_seed % 8) {
        case 0: return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        case 1: {
            QStringEncoder encode(QStringEncoder::Utf16LE);
            return QByteArray("\xFF\xFE") + QByteArray(encode(text));
        }
        case 2: {
            QStringEncoder encode(QStringEncoder::Utf16BE);
            return QByteArray("\xFE\xFF") + QByteArray(encode(text));
        }
        case 3: return QString(text).remove(QStringLiteral("✅")).toLatin1(); // read as Windows-1252
        case 4: return QString::fromLatin1(text.toUtf8()).toUtf8();          // damaged by a wrong decoding
        default: return text.toUtf8();
        }
    }

    bool chance(quint32 oneIn) { return m_random.bounded(oneIn) == 0; }
    QString pick(const QStringList &from) { return from[qsizetype(m_random.bounded(quint32(from.size())))]; }

    const QStringList titles{QStringLiteral("Fähre: Prüfung"), QStringLiteral("Ferry readiness"),
                             QStringLiteral("Revisión de la aplicación")};
    const QStringList words{QStringLiteral("Schlüssel erneuern"),   QStringLiteral("Rotate the keys"),
                            QStringLiteral("Añadir límite"),        QStringLiteral("Café – tests pass"),
                            QStringLiteral("Check `[x]` in docs"),  QStringLiteral("Use [a link](https://example.org)"),
                            QStringLiteral("~~old~~ new _wording_")};
    const QStringList markers{QStringLiteral("-"), QStringLiteral("*"), QStringLiteral("+"), QStringLiteral("1."),
                              QStringLiteral("1)")};
    const QStringList gaps{QStringLiteral(" "), QStringLiteral("  "), QStringLiteral("\t")};
    const QStringList boxes{QStringLiteral("[ ] "), QStringLiteral("[x] "), QStringLiteral("[X] "),
                            QStringLiteral("[ ]  "), QStringLiteral("[ ]\t")};
    QRandomGenerator m_random;
    quint32 m_seed;
};

} // namespace shipworthy::test
