#include "shell/standups.h"

#include "base/atomicfile.h"
#include "base/visibletext.h"
#include "delegates/filedialog.h"
#include "shell/settings.h"
#include "standup/standupview.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QScreen>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>

namespace shipworthy::ui {

namespace {
constexpr qsizetype longestMail = 6000; // characters that mail programs take from a link
} // namespace

Result<void> writeMinutes(const QString &markdown, const QString &path, PaperSize paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter);
        writer.setTitle(Standups::tr("Minutes of a stand-up"));
        QTextDocument document;
        QFont font = fontFor(Type::Body);
        font.setPointSizeF(10);
        document.setDefaultFont(font);
        QTextOption option = document.defaultTextOption();
        option.setTextDirection(QLocale().textDirection());
        document.setDefaultTextOption(option);
        document.setMarkdown(markdown);
        document.print(&writer);
    }
    return replaceFile(path, buffer.data());
}

Standups::Standups(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void Standups::start(Workspace &workspace, Scope scope)
{
    if (!m_view) {
        m_view = new StandupView(workspace, scope, m_window);
        m_view->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_view, &StandupView::pdfRequested, this, &Standups::askWhereToWrite);
        connect(m_view, &StandupView::mailRequested, this, &Standups::mail);
        connect(m_view, &StandupView::failed, this, &Standups::failed);
    }
    m_view->setGeometry(m_window->screen()->geometry()); // also where nobody manages windows
    m_view->showFullScreen();
    m_view->activateWindow();
}

void Standups::close()
{
    if (m_view)
        m_view->close();
    delete m_view; // now: what it shows is about to go
}

void Standups::askWhereToWrite(const QString &markdown)
{
    auto *dialog = new FileDialog(m_view, tr("Save the minutes"), settings::folder(QStringLiteral("export")),
                                  tr("PDF documents (*.pdf)"));
    dialog->setObjectName(QStringLiteral("minutesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("stand-up-%1.pdf").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, markdown](const QString &path) {
        settings::setFolder(QStringLiteral("export"), QFileInfo(path).absolutePath());
        const Result<void> written = writeMinutes(markdown, path, settings::paper());
        if (m_view)
            m_view->tell(written ? tr("The minutes are in %1").arg(isolated(QDir::toNativeSeparators(path)))
                                 : tr("The minutes were not written: %1").arg(written.error().message()));
    });
    dialog->open();
}

void Standups::mail(const QString &subject, const QString &text)
{
    QUrl mail(QStringLiteral("mailto:"));
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    const bool whole = text.size() <= longestMail;
    mail.setQuery(QStringLiteral("subject=%1&body=%2")
                      .arg(encoded(subject), encoded(whole ? text : text.left(longestMail) + QStringLiteral("\n[…]"))),
                  QUrl::StrictMode);
    const bool opened = QDesktopServices::openUrl(mail);
    if (!m_view)
        return;
    if (!opened)
        m_view->tell(tr("No mail program answered. Copy the minutes with C and paste them."));
    else if (!whole)
        m_view->tell(tr("The minutes are too long for a mail link and were cut. Copy them with C and paste them."));
}

} // namespace shipworthy::ui
