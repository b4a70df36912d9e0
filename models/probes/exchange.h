#pragma once

#include "probes/answer.h"
#include "probes/endpointprobe.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QTimer>
#include <memory>

class QHostAddress;
class QHostInfo;

namespace shipworthy {

class NameLookup;
class Wire;

/// One GET with our own limits: wall clock, unpacked bytes, hops within the origin. Emits finished() once, never from
/// within start(); destroying it ends the transfer silently. Uses a connection of its own, so that the latency always
/// means the same (connecting included) and nothing (cookies, log-ins, other questions) is shared. The address that was
/// looked up is the one that is asked.
class Exchange : public QObject {
    Q_OBJECT
public:
    /// \a now: for the days left on the certificate.
    Exchange(const QUrl &url, const ProbeLimits &limits, const QSslConfiguration &tls, const QDateTime &now,
             QObject *parent = nullptr);
    ~Exchange() override;

    /// Sent as well, or in place of what a probe sends; before start().
    void setHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers) { m_headers = headers; }
    void start();
    void cancel(); ///< ends it; no finished() follows

signals:
    /// Bytes of the body so far, unpacked; \a total as stated (of a packed body: packed), -1 where it is not.
    void progressed(qint64 received, qint64 total);
    void finished(const shipworthy::Answer &answer);

private:
    void lookUp();
    void lookedUp(const QHostInfo &info);
    void send(const QList<QHostAddress> &addresses);
    void headed();
    void ended();
    void followRedirect(const QUrl &target);
    void takeAnswer();
    void outOfTime();
    void complete(Outcome outcome, const QString &detail = {});
    void dropWire();
    [[nodiscard]] QByteArray requestBytes() const;

    const QUrl m_asked;
    QUrl m_url; ///< of the hop under way
    const ProbeLimits m_limits;
    const QSslConfiguration m_tls;
    const QDateTime m_now;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    std::unique_ptr<NameLookup> m_lookUp;
    std::unique_ptr<Wire> m_wire;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    Answer m_answer;
    int m_hops = 0;
    bool m_done = false;
};

} // namespace shipworthy
