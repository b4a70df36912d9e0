#include "pages/endpointdetail.h"

#include "base/daywords.h"
#include "domain/secrets.h"
#include "pages/endpointmarks.h"
#include "pages/endpointsign.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr qsizetype mostChanges = 12;

QString clockTime(const QDateTime &at)
{
    return at.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
}

/// When the latest state began, as far back as this session knows.
QDateTime stateSince(const WatchedEndpoint &row)
{
    auto since = row.answers.crbegin();
    while (since + 1 != row.answers.crend() && (since + 1)->state == row.latest()->state)
        ++since;
    return since->at;
}

QString latencyText(const EndpointAnswer &answer)
{
    return answer.latencyMs
             ? EndpointDetail::tr("%1 ms, connecting included").arg(QLocale().toString(*answer.latencyMs))
             : QStringLiteral("–");
}

QToolButton *buttonFor(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(action.objectName() + QLatin1String("Button"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

EndpointDetail::EndpointDetail(QAction &ask, QAction &remove, QWidget *parent)
    : QScrollArea(parent)
{
    setUpWidgets(ask, remove);
    showNothing();
}

QLabel *EndpointDetail::addLabel(const QString &name, QVBoxLayout &layout)
{
    auto *label = new QLabel(widget());
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // a service's words are never read as rich text
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    layout.addWidget(label);
    return label;
}

void EndpointDetail::setUpWidgets(QAction &ask, QAction &remove)
{
    setObjectName(QStringLiteral("endpointDetail"));
    setAccessibleName(tr("Details of the endpoint"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(px(240));
    auto *content = new QWidget(this);
    setWidget(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(6));

    m_sign = new EndpointSign(content);
    m_sign->setObjectName(QStringLiteral("endpointSign"));
    layout->addWidget(m_sign);
    m_title = addLabel(QStringLiteral("endpointTitle"), *layout);
    m_title->setFont(fontFor(Type::Title));
    m_origin = addLabel(QStringLiteral("endpointOrigin"), *layout);
    m_origin->setFont(fixedFont());
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_reason = addLabel(QStringLiteral("endpointReason"), *layout);

    m_buttons = new QWidget(content);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, px(4), 0, px(4));
    buttons->addWidget(buttonFor(ask, m_buttons));
    buttons->addWidget(buttonFor(remove, m_buttons));
    buttons->addStretch();
    layout->addWidget(m_buttons);

    m_facts = new QWidget(content);
    m_rows = new QFormLayout(m_facts);
    m_rows->setContentsMargins(0, px(4), 0, px(4));
    m_rows->setHorizontalSpacing(px(12));
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addWidget(m_facts);
    m_asked = addLabel(QStringLiteral("endpointAsked"), *layout);
    m_asked->setForegroundRole(QPalette::PlaceholderText);
    m_before = addLabel(QStringLiteral("endpointBefore"), *layout);
    layout->addStretch();
}

void EndpointDetail::clearRows()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

void EndpointDetail::addRow(const QString &name, const QString &text)
{
    auto *label = new QLabel(name, m_facts);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(text, m_facts);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(name);
    m_rows->addRow(label, value);
}

void EndpointDetail::showEndpoint(const WatchedEndpoint &row)
{
    const EndpointAnswer *latest = row.latest();
    QString state = row.asking ? tr("Asking…") : tr("Not asked yet");
    if (!row.asking && latest)
        state = tr("%1 since %2").arg(wordFor(latest->state), clockTime(stateSince(row)));
    m_sign->setSign(serviceLook(row), {}, state);
    m_sign->show();
    const QString path =
        withoutSecrets(row.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment));
    m_title->setText(tr("GET %1").arg(path.isEmpty() ? QStringLiteral("/") : path));
    m_origin->setText(
        row.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    m_origin->show();
    m_reason->setText(latest ? latest->reason : tr("Nothing was sent so far. Ask it to see how it is."));
    m_buttons->show();

    clearRows();
    if (!row.purpose.isEmpty())
        addRow(tr("Purpose"), withoutSecrets(row.purpose));
    addRow(tr("System"), withoutSecrets(row.systemName));
    if (latest) {
        addRow(tr("Status"),
               latest->httpStatus ? QString::number(*latest->httpStatus) : tr("none, no response arrived"));
        addRow(tr("Latency"), latencyText(*latest));
        if (row.url.scheme() == u"https")
            addRow(tr("Certificate"), certificateText(true, latest->certificateDays));
        addRow(tr("Asked at"), momentWords(latest->at));
    }
    m_facts->show();
    m_asked->setText(tr("Asked with a plain GET: no log-in, no cookies, no proxy. Redirects are followed within %1 "
                        "only; the certificate is "
                        "always verified; it ends after 10 s or 1 MiB.")
                         .arg(m_origin->text()));
    m_asked->show();
    showAnswers(row);
}

/// Each answer that differed from the one before, newest first, with the time it came.
void EndpointDetail::showAnswers(const WatchedEndpoint &row)
{
    QStringList lines;
    const EndpointAnswer *before = nullptr;
    for (const EndpointAnswer &answer : row.answers) {
        if (!before || before->state != answer.state || before->reason != answer.reason)
            lines.prepend(QStringLiteral("%1  %2: %3").arg(clockTime(answer.at), wordFor(answer.state), answer.reason));
        before = &answer;
    }
    m_before->setVisible(lines.size() > 1);
    m_before->setText(tr("What changed since it is watched:") + QChar(u'\n') +
                      lines.first(std::min(mostChanges, lines.size())).join(u'\n'));
}

void EndpointDetail::showGroup(const ServiceGroup &group)
{
    m_sign->hide();
    m_title->setText(withoutSecrets(group.systemName));
    m_origin->setText(group.origin);
    m_origin->show();
    QStringList sentences;
    if (group.checks > 0)
        sentences.append(tr("%1 of %2 checks pass.").arg(group.passing).arg(group.checks));
    if (group.asked > 0)
        sentences.append(tr("%1 of %2 addresses are up.").arg(group.up).arg(group.addresses));
    else if (group.addresses > 0)
        sentences.append(tr("None of the %1 addresses was asked so far.").arg(group.addresses));
    m_reason->setText(sentences.join(u' '));
    m_buttons->show();
    clearRows();
    addRow(tr("Certificate"), certificateText(group.secure, group.certificateDays));
    m_facts->show();
    m_asked->hide();
    m_before->hide();
}

void EndpointDetail::showNothing()
{
    m_sign->hide();
    m_title->clear();
    m_origin->hide();
    m_reason->setText(tr("Select an address to see what it answered."));
    m_buttons->hide();
    m_facts->hide();
    m_asked->hide();
    m_before->hide();
}

} // namespace shipworthy::ui
