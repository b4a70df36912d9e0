#pragma once

#include "base/clock.h"
#include "checks/recorded.h"
#include "probes/checkrequest.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTimer>
#include <memory>

class QHostInfo;

namespace shipworthy {

class KeptConnections;
class NameLookup;
class Wire;

/// Sends one request of a check and records what came, with limits of our own: wall clock, unpacked bytes, hops. A
/// name is looked up once and exactly that address is asked, so that none can turn into a forbidden one in between; the
/// certificate is still held against the name. Through a proxy it is the proxy that looks the name up. Headers, body
/// and client certificate go to the first origin only. Emits finished() once, never from within start(); destroying it
/// ends the transfer silently. Each hop has a connection of its own, hence its times always mean the same, unless the
/// request may share one; then the phases of connecting are absent. A phase is the sum of it over all hops.
class RecordedExchange : public QObject {
    Q_OBJECT
public:
    /// \a kept: the connections that one which may share them uses and leaves.
    RecordedExchange(CheckRequest request, const QSslConfiguration &tls, Clock clock, KeptConnections &kept,
                     QObject *parent = nullptr);
    ~RecordedExchange() override;

    void start();

signals:
    void finished(const shipworthy::checks::Recorded &answer);

private:
    void ask();
    void lookUp(const QString &host);
    void lookedUp(const QHostInfo &info);
    void useAddresses(QList<QHostAddress> addresses);
    [[nodiscard]] std::optional<QString> whyRefused(const QHostAddress &address) const;
    void send(const QList<QHostAddress> &addresses);
    void headed();
    void ended(checks::Arrival arrival, const QString &problem);
    void takeAnswer();
    [[nodiscard]] std::optional<QUrl> redirection() const;
    [[nodiscard]] bool mayFollow(const QUrl &target) const;
    void follow(const QUrl &target);
    void outOfTime();
    [[nodiscard]] std::chrono::nanoseconds elapsed() const;
    void complete(checks::Arrival arrival, const QString &problem = {});
    void dropWire();

    CheckRequest m_asked;
    QUrl m_url;             ///< of the hop under way
    QByteArray m_method;    ///< likewise
    bool m_sendsOwn = true; ///< headers and body: still at the origin they are for
    const QSslConfiguration m_tls;
    const Clock m_clock;
    KeptConnections &m_kept;
    std::optional<Proxy> m_proxy; ///< that the hop goes through
    std::unique_ptr<NameLookup> m_lookUp;
    std::unique_ptr<Wire> m_wire;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    std::chrono::nanoseconds m_lookUpBegan{0};
    checks::Recorded m_answer;
    bool m_done = false;
};

} // namespace shipworthy
