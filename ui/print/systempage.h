#pragma once

#include "print/pages.h"

namespace shipworthy::ui::print {

/// The scorecard of one system, on one page where its words fit: long lists give way first ("n more on page x"), and
/// what still does not fit goes to a second page before anything is cut.
class SystemPage {
public:
    SystemPage(Pages &pages, const SystemReport &system, const QDate &today)
        : m_pages(pages)
        , m_system(system)
        , m_today(today)
    {
    }
    void paint();

private:
    /// How much each list shows here, or at least; the rest is on the pages behind.
    struct Fit {
        qsizetype blockers = 6;
        qsizetype contradictions = 4;
        qsizetype waivers = 4;
        qsizetype endpoints = 6;
        bool facts = true;
        double chart = 34; ///< mm
    };
    [[nodiscard]] Fit chooseFit();
    [[nodiscard]] bool fitBoxes(Fit &fit, double room);
    void paintUpperBlocks(const Fit &fit, bool mayBreak);
    void ensure(double height, bool mayBreak);
    template <typename Block> void block(bool mayBreak, Block paintBlock);

    void paintHead();
    void paintFacts();
    void paintScoreAndBurndown(double chartHeight);
    void paintBlockers(qsizetype shown);
    void paintLowerBoxes(const Fit &fit);
    [[nodiscard]] double boxesMiddle() const;
    double paintEndpoints(double x, double width, qsizetype shown);
    double paintContradictions(double x, double width, qsizetype shown);
    double paintWaivers(double x, double width, qsizetype shown);
    void paintDecision();
    [[nodiscard]] QString more(qsizetype count, const QString &anchor) const;
    [[nodiscard]] QString sourceLine() const;
    [[nodiscard]] double decisionTop() const;

    Pages &m_pages;
    const SystemReport &m_system;
    QDate m_today;
};

/// Names of the places that a scorecard refers to.
[[nodiscard]] QString findingsAnchor(SystemId system);
[[nodiscard]] QString contradictionsAnchor(SystemId system);
[[nodiscard]] QString historyAnchor(SystemId system);
[[nodiscard]] QString systemAnchor(SystemId system);

} // namespace shipworthy::ui::print
