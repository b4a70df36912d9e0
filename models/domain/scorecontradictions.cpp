#include "domain/scorecontradictions.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace shipworthy {
namespace {

/// One stated score, of 100.
struct StatedScore {
    DocumentId document;
    int line = 0;
    double points = 0;
    QString text;
};

} // namespace

QList<Contradiction> scoresThatDisagree(const WorkspaceState &state, SystemId system)
{
    QList<Contradiction> found;
    QHash<QString, StatedScore> known;
    const auto compare = [&](const ImportedDocument &document, const Scorecard &card, const ScoreRow &row) {
        if (!row.current || card.scale <= 0 || card.higherIsWorse)
            return;
        // Documents of different days measured different things; undated ones are compared with themselves only.
        const QString day = document.facts->date.isValid() ? document.facts->date.toString(Qt::ISODate)
                                                           : QStringLiteral("document %1").arg(document.id.value);
        const QString what = (row.category + u'\x1f' + card.title).toLower().simplified() + u'\x1f' + day;
        const StatedScore score{
            document.id, row.line, 100 * *row.current / card.scale,
            QCoreApplication::translate("shipworthy::Contradictions", "%1: %2 of %3")
                .arg(row.category, QLocale().toString(*row.current, 'g', 4), QLocale().toString(card.scale, 'g', 4))};
        const auto earlier = known.constFind(what);
        if (earlier == known.cend()) {
            known.insert(what, score);
            return;
        }
        if (std::abs(earlier->points - score.points) <= 1)
            return;
        found.append({.kind = ContradictionKind::ScoresDisagree,
                      .system = {},
                      .items = {},
                      .about = row.category,
                      .one = {.text = earlier->text,
                              .document = earlier->document,
                              .line = earlier->line,
                              .claim = QString::number(earlier->points)},
                      .other = {.text = score.text,
                                .document = score.document,
                                .line = score.line,
                                .claim = QString::number(score.points)}});
    };
    for (const ImportedDocument &document : state.documents()) {
        if (document.system != system)
            continue;
        for (const Scorecard &card : document.facts->scorecards) {
            for (const ScoreRow &row : card.rows)
                compare(document, card, row);
            if (card.overall)
                compare(document, card, *card.overall);
        }
    }
    return found;
}

} // namespace shipworthy
