#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/endpointstate.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>

class QSslCertificate;

namespace shipworthy {

/// How an endpoint answered, or why it did not.
struct ProbeResult {
    EndpointId endpoint;
    QUrl url;
    EndpointState state = EndpointState::Unknown;
    QString reason;                                   ///< one sentence: "200, status ok", "no answer within 10 s"
    std::optional<int> httpStatus;                    ///< absent when no response arrived
    std::optional<std::chrono::milliseconds> latency; ///< connecting to last byte; absent when no response arrived
    std::optional<int> certificateDays;               ///< until the earliest end in the chain; absent without TLS
    QDateTime at;
};

/// How patient and how greedy one exchange may be.
struct ProbeLimits {
    std::chrono::milliseconds deadline{10000}; ///< wall clock over everything, whatever drips in
    qint64 maxBodyBytes = 1024 * 1024;         ///< decompressed
};

/// What is asked, and of whom. One URL a question.
struct ProbeQuestion {
    EndpointId endpoint;
    QUrl url;
    bool operator==(const ProbeQuestion &) const = default;
};

/// Asks live endpoints how they are, manually and every so often. Sends nothing until told to. GET only, no
/// credentials, no proxy, no redirect to another origin, certificate always verified. Lives on the GUI thread; the
/// transfers do not block it. At most two questions to a host and eight in all are under way, the others wait their
/// turn. An answer to a question that was removed or asked again meanwhile is dropped. rating.h says what each state
/// means.
class EndpointProbe : public QObject {
    Q_OBJECT
public:
    explicit EndpointProbe(Clock clock = systemClock(), ProbeLimits limits = {}, QObject *parent = nullptr);
    ~EndpointProbe() override;

    /// Authorities trusted beside those of the system: a company's own. Counts from the next question on.
    void setExtraAuthorities(const QList<QSslCertificate> &certificates);

    /// Replaces what is watched; nothing is sent by this call. What is known of a question that stays is kept.
    void setQuestions(const QList<ProbeQuestion> &questions);
    void ask(EndpointId endpoint); ///< no effect for one that is not watched
    void askAll();
    /// Asks all again every \a interval, each first after a random part of it; zero: only when told.
    void setInterval(std::chrono::seconds interval);
    [[nodiscard]] std::chrono::seconds interval() const;
    [[nodiscard]] std::optional<ProbeResult> latest(EndpointId endpoint) const;
    [[nodiscard]] QList<ProbeResult> recent(EndpointId endpoint) const; ///< oldest first, at most 60
    [[nodiscard]] bool isAsking(EndpointId endpoint) const;             ///< waiting for its turn or its answer

signals:
    void asked(shipworthy::EndpointId endpoint);
    void answered(const shipworthy::ProbeResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::ProbeResult)
