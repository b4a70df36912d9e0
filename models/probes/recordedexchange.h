#pragma once

#include "base/clock.h"
#include "checks/recorded.h"
#include "probes/checkrequest.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

class QHostInfo;

namespace shipworthy {

/// Sends one request of a check and records what came, with limits of our own: wall clock, unpacked bytes, hops. A
/// name is looked up once and exactly that address is asked, so that none can turn into a forbidden one in between; the
/// certificate is still held against the name. Headers and body go to the first origin only. Emits finished() once,
/// never from within start(); destroying it ends the transfer silently. Has a connection of its own, hence its times
/// always mean the same.
class RecordedExchange : public QObject {
    Q_OBJECT
public:
    RecordedExchange(CheckRequest request, const QSslConfiguration &tls, Clock clock, QObject *parent = nullptr);
    ~RecordedExchange() override;

    void start();

signals:
    void finished(const shipworthy::checks::Recorded &answer);

private:
    void lookUp();
    void lookedUp(const QHostInfo &info);
    void ask(QList<QHostAddress> addresses);
    [[nodiscard]] std::optional<QString> whyRefused(const QHostAddress &address) const;
    void send();
    void connectReply();
    void headersArrived();
    void readSome();
    void replyFinished();
    void failedWithoutAnswer(QNetworkReply::NetworkError error);
    [[nodiscard]] std::optional<QUrl> redirection() const;
    [[nodiscard]] bool mayFollow(const QUrl &target) const;
    void follow(const QUrl &target);
    void recordEnd(QNetworkReply::NetworkError error);
    void secured();
    void tlsFailed(const QList<QSslError> &errors);
    void outOfTime();
    [[nodiscard]] std::chrono::nanoseconds elapsed() const;
    void complete(checks::Arrival arrival, const QString &problem = {});
    void dropReply();

    CheckRequest m_asked;
    QUrl m_url;             ///< of the hop under way
    QByteArray m_method;    ///< likewise
    bool m_sendsOwn = true; ///< headers and body: still at the origin they are for
    const QSslConfiguration m_tls;
    const Clock m_clock;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QList<QHostAddress> m_addresses; ///< still to be tried for this hop
    QHostAddress m_address;          ///< that is asked
    QList<QSslError> m_tlsErrors;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    std::chrono::nanoseconds m_lookUpBegan{0};
    std::chrono::nanoseconds m_answerBegan{0};
    checks::Recorded m_answer;
    int m_lookUp = -1;
    bool m_hasStatus = false;
    bool m_done = false;
};

} // namespace shipworthy
