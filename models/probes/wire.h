#pragma once

#include "checks/recorded.h"
#include "probes/answerparser.h"
#include "probes/keptconnections.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>

namespace shipworthy {

/// What goes over a wire, and where to.
struct WireRequest {
    QUrl url = {};                      ///< names the host for certificates and proxies; never looked up here
    QList<QHostAddress> addresses = {}; ///< of the host or of the proxy, tried in order until one takes the connection
    std::optional<Proxy> proxy = {};
    QByteArray bytes = {};   ///< head and body
    bool mayHaveBody = true; ///< the answer
    qint64 maxBodyBytes = 0; ///< unpacked
    QSslConfiguration tls = {};
    /// Where a connection is taken from and left; null for one of its own. Only for what may be asked twice.
    QPointer<KeptConnections> kept = {};
};

/// One request and its answer, each phase of it timed, over a connection of its own or one that was kept. A certificate
/// is held against the name, and where it is not good nothing is sent. Through a proxy an https connection is
/// tunnelled, so that the proxy sees the host's name only. A kept connection may end at any moment: where it brings no
/// answer the request is sent once more over a new one. Has no limit of time: whoever made it has. Emits finished()
/// once; destroying it closes the connection silently.
class Wire : public QObject {
    Q_OBJECT
public:
    explicit Wire(WireRequest request, QObject *parent = nullptr);
    ~Wire() override;

    void start();

    /// Why there is no answer.
    enum class Trouble {
        None,
        NoWay,    ///< from here
        Refused,  ///< nobody listens
        TimedOut, ///< in the network, before a connection came about
        Insecure, ///< certificate or handshake
        Closed,   ///< before an answer came
        NotHttp,  ///< whatever came, or its head cannot be read
        Proxy,    ///< the proxy made no way
    };
    [[nodiscard]] Trouble trouble() const { return m_trouble; }

    /// What came so far: address, handshake, status, headers, body and its end, the phases of this connection. A phase
    /// that could not be told is absent, as are those that a kept connection had before. Where the connection is made
    /// through a proxy its phase includes the tunnel.
    [[nodiscard]] const checks::Recorded &answer() const { return m_answer; }
    [[nodiscard]] const QByteArray &bodySoFar() const { return m_parser->body(); } ///< unpacked

signals:
    void headed();                     ///< status and headers are there
    void progressed(qint64 bodyBytes); ///< of the body, unpacked
    /// The answer is there, or why not, in one sentence.
    void finished(shipworthy::checks::Arrival arrival, const QString &problem);

private:
    enum class Stage { Connecting, Tunnel, Handshake, Asked, Done };

    [[nodiscard]] bool isSecure() const;
    [[nodiscard]] std::chrono::microseconds since(std::chrono::nanoseconds moment) const;
    [[nodiscard]] std::chrono::nanoseconds now() const;
    [[nodiscard]] ConnectionPlace place() const;
    [[nodiscard]] bool useKept();
    void useSocket();
    void startAnew();
    void keepConnection();
    void connectNext();
    void connected();
    void askForTunnel();
    void readTunnel(QByteArrayView bytes);
    void secure();
    void secured();
    void send();
    void noteSent();
    void read();
    void take(QByteArrayView bytes);
    void socketFailed(QAbstractSocket::SocketError error);
    void closed();
    void judgeEnd();
    void failHandshake();
    void fail(Trouble trouble, checks::Arrival arrival, const QString &problem);
    void finish(checks::Arrival arrival, const QString &problem = {});

    WireRequest m_request;
    std::unique_ptr<QTcpSocket> m_socket;
    QHostAddress m_address; ///< that it leads to
    QDeadlineTimer m_end;   ///< of its use
    bool m_isReused = false;
    Stage m_stage = Stage::Connecting;
    QList<QSslError> m_tlsErrors;
    std::optional<AnswerParser> m_parser; ///< always there
    std::unique_ptr<AnswerParser> m_tunnel;
    QElapsedTimer m_elapsed;
    std::chrono::nanoseconds m_stageBegan{0};
    std::optional<std::chrono::nanoseconds> m_sent;      ///< the whole request
    std::optional<std::chrono::nanoseconds> m_firstByte; ///< of the answer
    checks::Recorded m_answer;
    Trouble m_trouble = Trouble::None;
};

} // namespace shipworthy
