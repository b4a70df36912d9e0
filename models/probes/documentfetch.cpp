#include "probes/documentfetch.h"

#include "probes/exchange.h"
#include "probes/rating.h"

namespace shipworthy {
namespace {

constexpr qsizetype longestValidator = 1024; ///< characters; what is longer is not sent back

/// What the codes that people meet here mean.
QString meaningOf(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407: return DocumentFetch::tr("it wants a log-in, and none is ever sent");
    case 404:
    case 410: return DocumentFetch::tr("there is nothing at this address");
    case 429: return DocumentFetch::tr("it was asked too often; try again later");
    default: return status >= 500 ? DocumentFetch::tr("the server failed") : QString();
    }
}

QString answered(int status)
{
    const QString meaning = meaningOf(status);
    const QString code = DocumentFetch::tr("the server answered %1").arg(status);
    return meaning.isEmpty() ? code : QStringLiteral("%1: %2").arg(code, meaning);
}

QString validator(const QByteArray &value)
{
    return value.size() > longestValidator ? QString() : QString::fromLatin1(value);
}

} // namespace

DocumentFetch::DocumentFetch(ProbeLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
}

DocumentFetch::~DocumentFetch() = default;

void DocumentFetch::setExtraAuthorities(const QList<QSslCertificate> &certificates)
{
    m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + certificates);
}

void DocumentFetch::start(const QUrl &url, const Retrieval &known)
{
    m_url = url;
    m_known = known;
    m_exchange = std::make_unique<Exchange>(url, m_limits, m_tls, QDateTime::currentDateTimeUtc());
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Accept", "text/markdown, text/html;q=0.9, text/csv;q=0.9, application/json;q=0.9, text/plain;q=0.8, "
                   "*/*;q=0.5"}};
    if (!known.etag.isEmpty())
        headers.append(std::pair{QByteArray("If-None-Match"), known.etag.toLatin1()});
    if (!known.lastModified.isEmpty())
        headers.append(std::pair{QByteArray("If-Modified-Since"), known.lastModified.toLatin1()});
    m_exchange->setHeaders(headers);
    connect(m_exchange.get(), &Exchange::progressed, this, &DocumentFetch::watchSize);
    connect(m_exchange.get(), &Exchange::finished, this, &DocumentFetch::arrived);
    m_exchange->start();
}

/// Not ended on the spot: it may be telling us of its progress.
void DocumentFetch::cancel()
{
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange.release()->deleteLater();
}

/// What says beforehand that it is too long is not read up to there.
void DocumentFetch::watchSize(qint64 received, qint64 total)
{
    if (total > m_limits.maxBodyBytes) {
        cancel();
        fail(tr("it has %1 MiB; at most %2 MiB are read")
                 .arg((total + 1024 * 1024 - 1) / (1024 * 1024))
                 .arg(m_limits.maxBodyBytes / (1024 * 1024)));
        return;
    }
    emit progressed(received, total);
}

void DocumentFetch::arrived(const Answer &answer)
{
    if (answer.outcome != Outcome::Answered)
        return fail(rate(m_url, answer).reason);
    const int status = answer.status.value_or(0);
    const bool asked = !m_known.etag.isEmpty() || !m_known.lastModified.isEmpty();
    if (status == 304 && asked) {
        emit fetched({.url = m_url, .bytes = {}, .retrieval = m_known, .isUnchanged = true});
        return;
    }
    if (status != 200)
        return fail(answered(status));
    switch (answer.bodyEnd) {
    case BodyEnd::Whole: break;
    case BodyEnd::TooLong:
        return fail(tr("it is longer than the %1 MiB that are read").arg(m_limits.maxBodyBytes / (1024 * 1024)));
    case BodyEnd::TimedOut:
        return fail(tr("it did not come to its end within %n second(s)", nullptr,
                       static_cast<int>(m_limits.deadline / std::chrono::seconds(1))));
    case BodyEnd::CutOff: return fail(tr("the connection ended before the whole of it had come"));
    case BodyEnd::NotUnpacked: return fail(tr("it could not be unpacked"));
    }
    if (answer.body.isEmpty())
        return fail(tr("it is empty"));
    emit fetched({.url = m_url,
                  .bytes = answer.body,
                  .retrieval = {.etag = validator(answer.etag),
                                .lastModified = validator(answer.lastModified),
                                .contentType = validator(answer.contentType)},
                  .isUnchanged = false});
}

void DocumentFetch::fail(const QString &cause)
{
    emit failed({tr("Cannot fetch %1").arg(m_url.toString(QUrl::FullyEncoded)), cause});
}

} // namespace shipworthy
