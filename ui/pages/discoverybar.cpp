#include "pages/discoverybar.h"

#include "base/text.h"
#include "domain/secrets.h"
#include "probes/address.h"
#include "theme/theme.h"
#include "workspace/checkwatch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace shipworthy::ui {
namespace {

bool isHere(const QUrl &base)
{
    const QHostAddress address(base.host());
    return address.isNull() ? base.host() == QLatin1String("localhost") : isPrivate(address);
}

} // namespace

QString wordFor(DiscoveredKind kind)
{
    switch (kind) {
    case DiscoveredKind::Health: return DiscoveryBar::tr("Health");
    case DiscoveredKind::Readiness: return DiscoveryBar::tr("Readiness");
    case DiscoveredKind::Liveness: return DiscoveryBar::tr("Liveness");
    case DiscoveredKind::Metrics: return DiscoveryBar::tr("Metrics");
    case DiscoveredKind::ApiDocument: return DiscoveryBar::tr("Description of the API");
    case DiscoveredKind::ApiPages: return DiscoveryBar::tr("Pages about the API");
    case DiscoveredKind::Robots: return DiscoveryBar::tr("Rules for robots");
    case DiscoveredKind::Sitemap: return DiscoveryBar::tr("Site map");
    case DiscoveredKind::SecurityText: return DiscoveryBar::tr("Security contact");
    case DiscoveredKind::Actuator: return DiscoveryBar::tr("List of management addresses");
    case DiscoveredKind::Version: return DiscoveryBar::tr("Version");
    case DiscoveredKind::Keys: return DiscoveryBar::tr("Public keys");
    case DiscoveredKind::Issuer: return DiscoveryBar::tr("Description of the issuer");
    }
    Q_UNREACHABLE();
}

DiscoveryBar::DiscoveryBar(CheckWatch &checks, QWidget *parent)
    : QFrame(parent)
    , m_checks(checks)
{
    setUpWidgets();
    hide();
}

void DiscoveryBar::setUpWidgets()
{
    setObjectName(QStringLiteral("discoveryBar"));
    setAccessibleName(tr("Discover addresses"));
    setFrameShape(QFrame::StyledPanel);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("discoveryText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("discoveryProgress"));
    m_progress->setAccessibleName(tr("Addresses asked"));
    m_progress->setMaximumWidth(px(140));
    m_progress->setTextVisible(false);
    m_agree = new QPushButton(tr("Ask It"), this);
    m_agree->setObjectName(QStringLiteral("discoveryAgree"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("discoveryCancel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(6), px(12), px(6));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_agree);
    layout->addWidget(m_cancel);
    connect(m_agree, &QPushButton::clicked, this, &DiscoveryBar::start);
    connect(m_cancel, &QPushButton::clicked, this, &DiscoveryBar::close);
}

void DiscoveryBar::ask(const QUrl &base)
{
    close();
    m_base = base;
    const int count = discoveryRequests();
    QString text = withPlural(
        tr("%1 will be asked %n time(s), slowly, for the addresses that services usually have.", nullptr, count)
            .arg(originOf(base)),
        count);
    if (isHere(base) && !m_checks.allowsPrivate())
        text += u' ' + tr("It is on this computer or in a private network: to agree lets this workspace ask such "
                          "addresses.");
    m_text->setText(text);
    m_progress->hide();
    m_agree->show();
    m_cancel->setText(tr("Cancel"));
    show();
    m_agree->setFocus();
}

void DiscoveryBar::close()
{
    m_discovery.reset();
    hide();
}

void DiscoveryBar::start()
{
    if (isHere(m_base) && !m_checks.allowsPrivate()) {
        if (const auto allowed = m_checks.allowPrivate(); !allowed) {
            emit failed(allowed.error());
            return;
        }
    }
    CheckSurroundings surroundings;
    surroundings.allowsPrivate = m_checks.allowsPrivate();
    m_discovery = std::make_unique<Discovery>(surroundings);
    m_count = 0;
    connect(m_discovery.get(), &Discovery::progressed, this, &DiscoveryBar::showProgress);
    connect(m_discovery.get(), &Discovery::found, this, [this](const DiscoveredAddress &address) {
        ++m_count;
        emit found(address);
    });
    connect(m_discovery.get(), &Discovery::finished, this, &DiscoveryBar::finish);
    m_agree->hide();
    showProgress(0, discoveryRequests());
    m_progress->show();
    m_discovery->start(m_base);
}

void DiscoveryBar::showProgress(int asked, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(asked);
    m_text->setText(tr("Asking %1: %2 of %3, %4 answered").arg(originOf(m_base)).arg(asked).arg(all).arg(m_count));
}

void DiscoveryBar::finish(const QString &problem)
{
    m_progress->hide();
    m_cancel->setText(tr("Close"));
    const QString text =
        withPlural(tr("%n address(es) of %1 answered.", nullptr, m_count).arg(originOf(m_base)), m_count);
    m_text->setText(problem.isEmpty() ? text : text + u' ' + withoutSecrets(problem));
}

} // namespace shipworthy::ui
