#pragma once

#include "domain/readiness.h"

namespace shipworthy {

/// Adds up the weights behind one score bar, as the readiness policy draws it.
class BandSum {
public:
    void add(Status status, Evidence evidence, bool waived, double weight)
    {
        if (status == Status::NotApplicable)
            return;
        ++m_rated;
        m_weight += weight;
        if (evidence == Evidence::Contradicted)
            return;
        if (status == Status::Resolved)
            (evidence == Evidence::Verified ? m_sum.verified
             : evidence == Evidence::Stale  ? m_sum.stale
                                            : m_sum.claimed) += weight;
        else if (waived)
            m_sum.waived += weight;
        else if (status == Status::Partial)
            m_sum.claimed += weight / 2.0;
    }

    [[nodiscard]] int rated() const { return m_rated; }          ///< items that count
    [[nodiscard]] double weight() const { return m_weight; }     ///< of all of them
    [[nodiscard]] const Bands &weights() const { return m_sum; } ///< as weights; without the rest

    /// Points of 100; absent without any weight.
    [[nodiscard]] std::optional<Bands> bands() const
    {
        if (m_weight <= 0)
            return std::nullopt;
        const double points = 100 / m_weight;
        Bands bands{m_sum.verified * points, m_sum.claimed * points, m_sum.stale * points, m_sum.waived * points, 0};
        bands.rest = 100 - bands.verified - bands.claimed - bands.stale - bands.waived;
        return bands;
    }

private:
    Bands m_sum;
    double m_weight = 0;
    int m_rated = 0;
};

} // namespace shipworthy
