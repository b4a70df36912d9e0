#pragma once

#include "suggestions/statement.h"
#include "suggestions/terms.h"

#include <optional>

namespace shipworthy::suggestions {

/// How a figure bounds what it is of, as written.
enum class Bound { None, Less, AtMost, AtLeast, More };

/// A number with its unit.
struct Amount {
    double value = 0;
    QString unit; ///< of the language of checks; empty: none
    Bound bound = Bound::None;
    qsizetype at = 0; ///< in the text
    /// As the language of checks writes it: "500ms", "75%".
    [[nodiscard]] QString written() const;
};

/// So many requests in a time: "5/min", "60 requests per minute".
struct Allowance {
    int count = 0;
    int seconds = 0;
    qsizetype at = 0;
};

/// A statement with what was found in it.
class Reading {
public:
    explicit Reading(Statement statement);

    [[nodiscard]] const Statement &statement() const { return m_statement; }
    [[nodiscard]] const QString &text() const { return m_text; } ///< without paths and remarks on former times
    [[nodiscard]] Role role() const { return m_statement.role; }
    [[nodiscard]] bool isEmpty() const
    {
        return m_hits.isEmpty() && m_paths.isEmpty() && m_allowances.isEmpty() &&
               (m_amounts.isEmpty() || m_topicHits.isEmpty());
    }

    [[nodiscard]] bool says(QLatin1StringView term) const; ///< the text has it
    /// The text has it, or what it stands under.
    [[nodiscard]] bool isAbout(QLatin1StringView term) const;
    /// The text and what it stands under have a thing in common.
    [[nodiscard]] bool isOfTopic() const;
    /// The statement demands it: it says so and is a criterion, or it plans it, or states that it is missing.
    [[nodiscard]] bool asks(QLatin1StringView term) const;
    /// It says what is missing or broken: its figures are those of today, not those that are wanted.
    [[nodiscard]] bool isFault() const
    {
        return role() == Role::Plan && (says(QLatin1StringView("lack")) || says(QLatin1StringView("off")));
    }
    /// Nothing that a check could prove: it is done by hand, or it is gone.
    [[nodiscard]] bool isUnprovable() const;
    [[nodiscard]] bool hasWord(QLatin1StringView word) const; ///< "429"

    [[nodiscard]] const QStringList &paths() const { return m_paths; }     ///< "/health/ready", in their order
    [[nodiscard]] const QStringList &origins() const { return m_origins; } ///< "https://app.example"
    [[nodiscard]] const QList<Amount> &amounts() const { return m_amounts; }
    [[nodiscard]] const QList<Allowance> &allowances() const { return m_allowances; }
    /// The first amount of a unit: "%", "s" for any time, "B" for any size, "" for a plain one.
    [[nodiscard]] std::optional<Amount> amount(QLatin1StringView unit) const;
    /// "95" with the time that it is bound to, in their order.
    [[nodiscard]] QList<std::pair<QString, Amount>> percentiles() const;

private:
    void takePaths();
    void takeAllowances();
    void takeAmounts();
    void takePercentiles();
    [[nodiscard]] Bound boundBefore(qsizetype position) const;
    [[nodiscard]] bool plans(const Hit &hit) const;
    [[nodiscard]] bool isCut(qsizetype from, qsizetype to) const;

    Statement m_statement;
    QString m_text;
    QList<Token> m_tokens;
    QList<Hit> m_hits;
    QList<Hit> m_topicHits;
    QStringList m_paths;
    QStringList m_origins;
    QList<Amount> m_amounts;
    QList<Allowance> m_allowances;
    struct Percentile {
        QString of;
        qsizetype at = 0;
    };
    QList<Percentile> m_percentiles;
};

/// True for a path that somebody can ask: no file of a source tree, no template.
[[nodiscard]] bool isServicePath(const QString &path);

} // namespace shipworthy::suggestions
