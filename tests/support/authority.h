#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shipworthy::test {

using namespace Qt::Literals::StringLiterals;

/// Makes certificates with the openssl program, signed by an authority of its own.
class Authority {
public:
    [[nodiscard]] static bool isAvailable()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty() && QSslSocket::supportsSsl();
    }

    bool make()
    {
        return m_folder.isValid() &&
               run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"400"_s, u"-subj"_s,
                    u"/CN=Harbour Test Authority"_s});
    }

    [[nodiscard]] QSslCertificate certificate() const { return read(u"ca.pem"_s); }
    /// Certificate and key in one text, as people keep them, of what was issued last.
    [[nodiscard]] QByteArray pem() const { return bytes(u"leaf.pem"_s) + bytes(u"leaf.key"_s); }

    struct Identity {
        QList<QSslCertificate> chain;
        QSslKey key;
    };

    /// \a names: as openssl wants them, "DNS:localhost,IP:127.0.0.1"; empty for a certificate without such names.
    Identity issue(const QString &commonName, const QString &names, int days)
    {
        request(commonName);
        QStringList further{u"-days"_s, QString::number(days)};
        if (!names.isEmpty()) {
            write(u"names.cnf"_s, "subjectAltName=" + names.toLatin1() + "\n");
            further += {u"-extfile"_s, u"names.cnf"_s};
        }
        sign(u"ca"_s, further);
        return {{read(u"leaf.pem"_s)}, key()};
    }

    /// By an authority between this one and it: both stand in the chain, its own first.
    Identity issueByAnother(const QString &commonName, const QString &names, int days)
    {
        request(u"Harbour Test Authority of the Quay"_s);
        write(u"between.cnf"_s, "basicConstraints=critical,CA:TRUE\n");
        sign(u"ca"_s, {u"-days"_s, QString::number(days), u"-extfile"_s, u"between.cnf"_s});
        QFile::rename(m_folder.filePath(u"leaf.pem"_s), m_folder.filePath(u"between.pem"_s));
        QFile::rename(m_folder.filePath(u"leaf.key"_s), m_folder.filePath(u"between.key"_s));
        request(commonName);
        write(u"names.cnf"_s, "subjectAltName=" + names.toLatin1() + "\n");
        sign(u"between"_s, {u"-days"_s, QString::number(days), u"-extfile"_s, u"names.cnf"_s});
        const Identity made{{read(u"leaf.pem"_s), read(u"between.pem"_s)}, key()};
        QFile::remove(m_folder.filePath(u"between.pem"_s));
        QFile::remove(m_folder.filePath(u"between.key"_s));
        return made;
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
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
             u"-keyout"_s, u"leaf.key"_s, u"-out"_s, u"leaf.pem"_s, u"-days"_s, u"90"_s, u"-config"_s, u"self.cnf"_s,
             u"-extensions"_s, u"x"_s});
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
        run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
             u"leaf.key"_s, u"-out"_s, u"leaf.csr"_s, u"-subj"_s, u"/CN="_s + commonName});
    }

    /// The last request, by the authority in files of that name.
    void sign(const QString &authority, const QStringList &further)
    {
        run(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, u"leaf.csr"_s, u"-CA"_s, authority + u".pem"_s, u"-CAkey"_s,
                        authority + u".key"_s, u"-CAcreateserial"_s, u"-out"_s, u"leaf.pem"_s} +
            further);
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QSslCertificate read(const QString &name) const
    {
        return QSslCertificate::fromPath(m_folder.filePath(name)).value(0);
    }

    [[nodiscard]] QSslKey key() const
    {
        QFile file(m_folder.filePath(u"leaf.key"_s));
        return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Ec) : QSslKey();
    }

    QTemporaryDir m_folder;
};

} // namespace shipworthy::test
