#include "shell/addressimports.h"

#include "base/daywords.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "pages/addressdialog.h"
#include "probes/documentaddress.h"
#include "shell/importcontroller.h"
#include "shell/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <algorithm>

namespace shipworthy::ui {
namespace {

QString topicOf(const QString &address)
{
    return QStringLiteral("fetch ") + address;
}

int kibibytes(qint64 bytes)
{
    return static_cast<int>(std::min<qint64>((bytes + 1023) / 1024, std::numeric_limits<int>::max()));
}

const ImportedDocument *documentAt(const Workspace &workspace, const QString &address)
{
    const auto &documents = workspace.state().documents();
    const auto found =
        std::ranges::find_if(documents, [&](const ImportedDocument &one) { return one.facts->path == address; });
    return found == documents.cend() ? nullptr : &*found;
}

} // namespace

AddressImports::AddressImports(ImportController &imports, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_imports(imports)
    , m_messages(messages)
    , m_window(window)
{
}

AddressImports::~AddressImports() = default;

void AddressImports::open(Workspace &workspace)
{
    m_workspace = &workspace;
}

void AddressImports::close()
{
    for (const QString &address : m_fetches.keys())
        drop(address);
    m_workspace = nullptr;
}

void AddressImports::askWithClipboard()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const auto address = documentAddress(text);
    ask(address && address->scheme() == QLatin1String("https") ? text : QString());
}

void AddressImports::ask(const QString &text)
{
    auto *dialog = new AddressDialog(m_window);
    dialog->setText(text);
    connect(dialog, &AddressDialog::chosen, this, [this](const QUrl &url) {
        if (!m_workspace)
            return;
        const ImportedDocument *known = documentAt(*m_workspace, url.toString(QUrl::FullyEncoded));
        fetch(url, known ? known->retrieval : Retrieval());
    });
    dialog->open();
}

void AddressImports::fetchAgain(DocumentId id)
{
    const ImportedDocument *document = m_workspace ? m_workspace->state().document(id) : nullptr;
    if (!document || !isAddress(document->facts->path))
        return;
    const auto url = documentAddress(document->facts->path);
    if (url) {
        fetch(*url, document->retrieval);
        return;
    }
    m_messages.post({.kind = Message::Kind::Error,
                     .topic = topicOf(document->facts->path),
                     .fact = url.error().what + QLatin1Char(':'),
                     .rest = url.error().cause,
                     .action = {}});
}

void AddressImports::fetch(const QUrl &url, const Retrieval &known)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    if (m_fetches.contains(address))
        return;
    auto *fetch = new DocumentFetch(DocumentFetch::usualLimits, this);
    m_fetches.insert(address, fetch);
    const auto cancel = [this, address] {
        drop(address);
        m_messages.post({.topic = topicOf(address),
                         .fact = tr("Import cancelled."),
                         .rest = tr("Nothing was stored."),
                         .action = {}});
    };
    m_messages.showProgress(topicOf(address), tr("Fetching %1").arg(isolated(address)), 0, 0, cancel);
    connect(fetch, &DocumentFetch::progressed, this, [this, address, cancel](qint64 received, qint64 total) {
        const QString size = QLocale().formattedDataSize(received);
        m_messages.showProgress(topicOf(address), tr("Fetching %1 (%2)").arg(isolated(address), size),
                                kibibytes(received), total > 0 ? std::max(kibibytes(total), kibibytes(received)) : 0,
                                cancel);
    });
    connect(fetch, &DocumentFetch::fetched, this, &AddressImports::take);
    connect(fetch, &DocumentFetch::failed, this, [this, address](const Error &error) {
        drop(address);
        m_messages.post({.kind = Message::Kind::Error,
                         .topic = topicOf(address),
                         .fact = error.what + QLatin1Char(':'),
                         .rest = error.cause,
                         .action = {}});
    });
    fetch->start(url, known);
}

void AddressImports::take(const FetchedDocument &document)
{
    const QString address = document.url.toString(QUrl::FullyEncoded);
    drop(address);
    if (document.isUnchanged)
        tellUnchanged(address);
    else
        m_imports.startReading(*m_workspace, DocumentBytes{address, document.bytes, document.retrieval});
}

void AddressImports::drop(const QString &address)
{
    DocumentFetch *fetch = m_fetches.take(address);
    if (!fetch)
        return;
    fetch->disconnect(this);
    fetch->cancel();
    fetch->deleteLater(); // it may be calling us
    m_messages.retract(topicOf(address));
}

void AddressImports::tellUnchanged(const QString &address)
{
    const ImportedDocument *document = documentAt(*m_workspace, address);
    const QString since = document ? momentWords(document->importedAt) : QString();
    m_messages.post({.topic = topicOf(address),
                     .fact = tr("%1 is unchanged since %2.").arg(isolated(documentName(address)), since),
                     .rest = tr("%1 says so; nothing was stored.").arg(isolated(QUrl(address).host())),
                     .action = {}});
}

} // namespace shipworthy::ui
