#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>

namespace shipworthy {

enum class EndpointState { Unknown, Up, Degraded, Down };

/// How an endpoint answered, or why it did not.
struct ProbeResult {
    EndpointId endpoint;
    QUrl url;
    EndpointState state = EndpointState::Unknown;
    QString reason;                ///< one sentence: "200, status ok", "no answer within 10 s"
    std::optional<int> httpStatus; ///< absent when no response arrived
    std::optional<std::chrono::milliseconds> latency;
    std::optional<int> certificateDays; ///< until the earliest end in the chain; absent without TLS
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

/// Asks live endpoints how they are, manually and every so often. Sends nothing until told to. GET only, no credentials,
/// no redirect to another origin, certificate always verified. Lives on the GUI thread; the transfers do not block it.
/// An answer to a question that was removed or asked again meanwhile is dropped.
class EndpointProbe : public QObject {
    Q_OBJECT
public:
    explicit EndpointProbe(Clock clock = systemClock(), ProbeLimits limits = {}, QObject *parent = nullptr);
    ~EndpointProbe() override;

    /// Replaces what is watched; nothing is sent by this call.
    void setQuestions(const QList<ProbeQuestion> &questions);
    void ask(EndpointId endpoint);
    void askAll();
    /// Asks all again every \a interval; zero: only when told.
    void setInterval(std::chrono::seconds interval);
    [[nodiscard]] std::chrono::seconds interval() const;
    [[nodiscard]] std::optional<ProbeResult> latest(EndpointId endpoint) const;
    [[nodiscard]] QList<ProbeResult> recent(EndpointId endpoint) const; ///< oldest first, at most 60
    [[nodiscard]] bool isAsking(EndpointId endpoint) const;

signals:
    void asked(shipworthy::EndpointId endpoint);
    void answered(const shipworthy::ProbeResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::ProbeResult)
