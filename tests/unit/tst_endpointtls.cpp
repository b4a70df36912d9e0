#include "probes/certificate.h"
#include "probes/endpointprobe.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Makes certificates with the openssl program, signed by an authority of its own.
class Authority {
public:
    bool make()
    {
        return m_folder.isValid() &&
               run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"ca.key"_s,
                    u"-out"_s, u"ca.pem"_s, u"-days"_s, u"400"_s, u"-subj"_s, u"/CN=Harbour Test Authority"_s});
    }

    [[nodiscard]] QSslCertificate certificate() const { return read(u"ca.pem"_s); }

    struct Identity {
        QList<QSslCertificate> chain;
        QSslKey key;
    };

    /// \a names: as openssl wants them, "DNS:localhost,IP:127.0.0.1"; empty for a certificate without such names.
    Identity issue(const QString &commonName, const QString &names, int days)
    {
        request(commonName);
        QStringList arguments{u"x509"_s,
                              u"-req"_s,
                              u"-in"_s,
                              u"leaf.csr"_s,
                              u"-CA"_s,
                              u"ca.pem"_s,
                              u"-CAkey"_s,
                              u"ca.key"_s,
                              u"-CAcreateserial"_s,
                              u"-out"_s,
                              u"leaf.pem"_s,
                              u"-days"_s,
                              QString::number(days)};
        if (!names.isEmpty()) {
            write(u"names.cnf"_s, "subjectAltName=" + names.toLatin1() + "\n");
            arguments += {u"-extfile"_s, u"names.cnf"_s};
        }
        run(arguments);
        return {{read(u"leaf.pem"_s)}, key()};
    }

    /// One that ended yesterday. x509 has no option for that before OpenSSL 3.4, hence the small "ca" set-up.
    Identity issueExpired()
    {
        request(u"localhost"_s);
        write(u"index.txt"_s, {});
        write(u"serial"_s, "77\n");
        write(u"ca.cnf"_s, "[ca]\ndefault_ca=d\n[d]\ndir=.\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
                           "certificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha256\npolicy=p\nx509_extensions=x\n"
                           "[p]\ncommonName=supplied\n[x]\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n");
        const auto day = [](int ago) {
            return QDateTime::currentDateTimeUtc().addDays(-ago).toString(u"yyyyMMddHHmmss'Z'"_s);
        };
        run({u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-in"_s, u"leaf.csr"_s, u"-out"_s, u"leaf.pem"_s,
             u"-notext"_s, u"-startdate"_s, day(30), u"-enddate"_s, day(1)});
        return {{read(u"leaf.pem"_s)}, key()};
    }

    Identity issueSelfSigned()
    {
        write(u"self.cnf"_s, "[req]\ndistinguished_name=n\nprompt=no\n[n]\nCN=localhost\n[x]\nsubjectAltName=DNS:"
                             "localhost,IP:127.0.0.1\n");
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"leaf.key"_s, u"-out"_s,
             u"leaf.pem"_s, u"-days"_s, u"90"_s, u"-config"_s, u"self.cnf"_s, u"-extensions"_s, u"x"_s});
        return {{read(u"leaf.pem"_s)}, key()};
    }

private:
    bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    void request(const QString &commonName)
    {
        run({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"leaf.key"_s, u"-out"_s, u"leaf.csr"_s,
             u"-subj"_s, u"/CN="_s + commonName});
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    [[nodiscard]] QSslCertificate read(const QString &name) const
    {
        return QSslCertificate::fromPath(m_folder.filePath(name)).value(0);
    }

    [[nodiscard]] QSslKey key() const
    {
        QFile file(m_folder.filePath(u"leaf.key"_s));
        return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Rsa) : QSslKey();
    }

    QTemporaryDir m_folder;
};

} // namespace

/// What the probe says of certificates, good and bad, against a real TLS server on loopback.
class TestEndpointTls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty() || !QSslSocket::supportsSsl())
            QSKIP("needs the openssl program and Qt with TLS");
        QVERIFY(m_authority.make());
    }

    void init() { test::failOnAnyWarning(); }

    void acceptsACertificateOfATrustedAuthority()
    {
        const ProbeResult result = ask(m_authority.issue(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s, 61), true);
        QCOMPARE(result.reason, u"200, status ok"_s);
        QCOMPARE(result.certificateDays, 60);
    }

    void refusesOneOfAnUnknownAuthority()
    {
        const ProbeResult result = ask(m_authority.issue(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s, 61), false);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate cannot be traced to an authority that this computer trusts"_s);
        QCOMPARE(result.certificateDays, 60);
        QVERIFY(!result.httpStatus);
    }

    void refusesAnExpiredOne()
    {
        const ProbeResult result = ask(m_authority.issueExpired(), true);
        QCOMPARE(result.state, EndpointState::Down);
        QVERIFY2(result.reason.startsWith(u"the certificate expired on "_s), qPrintable(result.reason));
        QVERIFY(result.certificateDays);
        QVERIFY(*result.certificateDays < 0);
    }

    void refusesASelfSignedOne()
    {
        const ProbeResult result = ask(m_authority.issueSelfSigned(), true);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate is self-signed"_s);
        QCOMPARE(result.certificateDays, 89);
    }

    void refusesAnotherHosts()
    {
        const ProbeResult result = ask(m_authority.issue(u"shop.example"_s, u"DNS:shop.example"_s, 61), true);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate is for shop.example, not for localhost"_s);
    }

    void looksAtTheAlternativeNamesWhereThereAreAny()
    {
        // Qt alone takes this one by its common name.
        const ProbeResult result = ask(m_authority.issue(u"localhost"_s, u"DNS:nothing.test"_s, 61), true);
        QCOMPARE(result.state, EndpointState::Down);
        QCOMPARE(result.reason, u"the certificate is for nothing.test, not for localhost"_s);
        QVERIFY(m_requests.isEmpty());
    }

    void countsTheEarliestEndOfTheChain()
    {
        auto identity = m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, 700);
        identity.chain.append(m_authority.certificate());
        QCOMPARE(ask(identity, true).certificateDays, 399);
    }

    void roundsDaysDown()
    {
        const QSslCertificate authority = m_authority.certificate();
        const QDateTime end = authority.expiryDate();
        QCOMPARE(daysLeft({authority}, end.addSecs(-1)), 0);
        QCOMPARE(daysLeft({authority}, end.addSecs(1)), -1);
        QCOMPARE(daysLeft({authority}, end.addDays(-14)), 14);
        QCOMPARE(daysLeft({}, end), std::nullopt);
    }

    void aWildcardStandsForOneLabel()
    {
        const auto identity = m_authority.issue(u"x"_s, u"DNS:*.shop.example"_s, 61);
        QVERIFY(namesHost(identity.chain.first(), u"api.shop.example"_s));
        QVERIFY(namesHost(identity.chain.first(), u"API.Shop.Example"_s));
        QVERIFY(!namesHost(identity.chain.first(), u"shop.example"_s));
        QVERIFY(!namesHost(identity.chain.first(), u"a.b.shop.example"_s));
    }

private:
    ProbeResult ask(const Authority::Identity &identity, bool trusted)
    {
        LoopbackServer server(response("200 OK", "application/json", json("{'status':'ok'}")));
        server.speakTls(identity.chain, identity.key);
        EndpointProbe probe(systemClock(), {.deadline = 8s});
        if (trusted)
            probe.setExtraAuthorities({m_authority.certificate()});
        probe.setQuestions({{EndpointId{1}, server.url(u"/health"_s, u"localhost"_s)}});
        QSignalSpy answered(&probe, &EndpointProbe::answered);
        probe.ask(EndpointId{1});
        const bool came = answered.wait(9000);
        m_requests = server.requests();
        return came ? answered[0][0].value<ProbeResult>() : ProbeResult{};
    }

    Authority m_authority;
    QList<QByteArray> m_requests;
};

QTEST_GUILESS_MAIN(TestEndpointTls)
#include "tst_endpointtls.moc"
