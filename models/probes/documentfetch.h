#pragma once

#include "base/result.h"
#include "domain/retrieval.h"
#include "probes/endpointprobe.h"

#include <QSslConfiguration>

namespace shipworthy {

struct Answer;
class Exchange;

/// What came from an address.
struct FetchedDocument {
    QUrl url;            ///< as asked for
    QByteArray bytes;    ///< unpacked; empty where it is unchanged
    Retrieval retrieval; ///< what the server said of them
    bool isUnchanged = false;
};

/// Fetches one document: a GET with the rules of the probes (wall clock, size after unpacking, no redirect to another
/// origin, no cookies or credentials, verified certificate, no link-local or metadata address). Sends nothing until
/// told to. Lives on the GUI thread and does not block it.
class DocumentFetch : public QObject {
    Q_OBJECT
public:
    /// A document may be as long as a file, and takes as long as that takes.
    static constexpr ProbeLimits usualLimits{.deadline = std::chrono::minutes(2), .maxBodyBytes = 256LL * 1024 * 1024};

    explicit DocumentFetch(ProbeLimits limits = usualLimits, QObject *parent = nullptr);
    ~DocumentFetch() override; ///< ends it; nothing follows

    /// Authorities trusted beside those of the system; see EndpointProbe.
    void setExtraAuthorities(const QList<QSslCertificate> &certificates);
    /// Once; \a url as documentAddress() gave it. What is \a known of the bytes that are here already lets the server
    /// say that they are unchanged.
    void start(const QUrl &url, const Retrieval &known = {});
    void cancel(); ///< nothing follows

signals:
    void progressed(qint64 received, qint64 total); ///< bytes; \a total -1: not stated
    void fetched(const shipworthy::FetchedDocument &document);
    void failed(const shipworthy::Error &error); ///< names the address and the reason

private:
    void arrived(const Answer &answer);
    void watchSize(qint64 received, qint64 total);
    void fail(const QString &cause);

    const ProbeLimits m_limits;
    QSslConfiguration m_tls;
    QUrl m_url;
    Retrieval m_known;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::FetchedDocument)
