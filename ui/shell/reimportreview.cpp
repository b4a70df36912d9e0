#include "shell/reimportreview.h"

#include "base/visibletext.h"
#include "domain/documentname.h"
#include "pages/reimportpanel.h"
#include "shell/messagebar.h"
#include "shell/pagestack.h"

namespace shipworthy::ui {
namespace {

QString topicOf(const ImportController::Review &review)
{
    return QStringLiteral("review ") + review.documents.first().facts.path;
}

} // namespace

ReimportReview::ReimportReview(ImportController &imports, MessageBar &messages, PageStack &pages, ReimportPanel &panel,
                               QObject *parent)
    : QObject(parent)
    , m_imports(imports)
    , m_messages(messages)
    , m_pages(pages)
    , m_panel(panel)
{
    m_panel.hide();
    connect(&m_imports, &ImportController::reviewRequested, this, &ReimportReview::take);
    connect(&m_panel, &ReimportPanel::applied, this, &ReimportReview::apply);
    connect(&m_panel, &ReimportPanel::cancelled, this, &ReimportReview::cancel);
    connect(&m_panel, &ReimportPanel::failed, this, &ReimportReview::failed);
}

void ReimportReview::take(const ImportController::Review &review)
{
    // What happens by itself takes nobody away from what they are doing.
    if (review.byItself || m_current)
        offer(review);
    else
        show(review);
}

void ReimportReview::show(const ImportController::Review &review)
{
    setAside();
    m_messages.retract(topicOf(review));
    m_offered.removeAll(topicOf(review));
    m_current = review;
    m_panel.open(*review.workspace, review.documents);
    showPanel(true);
    m_panel.focusMain();
}

void ReimportReview::offer(const ImportController::Review &review)
{
    m_offered.append(topicOf(review));
    const QString file = isolated(documentName(review.documents.first().facts.path));
    m_messages.post({.kind = Message::Kind::Warning, // it waits until somebody decides
                     .topic = topicOf(review),
                     .fact = review.documents.size() == 1
                               ? tr("%1 has a next version.").arg(file)
                               : tr("%1 documents have a next version.").arg(review.documents.size()),
                     .rest = tr("Nothing of it is stored yet."),
                     .action = tr("Review"),
                     .act = [this, review] { show(review); }});
}

void ReimportReview::setAside()
{
    if (!m_current)
        return;
    const ImportController::Review review = *std::exchange(m_current, std::nullopt);
    m_panel.close();
    showPanel(false);
    offer(review);
}

void ReimportReview::apply()
{
    const ImportController::Review review = *std::exchange(m_current, std::nullopt);
    const ImportChoices choices = m_panel.choices();
    m_panel.close();
    showPanel(false);
    m_imports.store(review, choices);
    m_pages.focusPage();
}

void ReimportReview::cancel()
{
    if (!std::exchange(m_current, std::nullopt))
        return;
    m_panel.close();
    showPanel(false);
    m_messages.post({.topic = QLatin1String("import"),
                     .fact = tr("Import cancelled."),
                     .rest = tr("Nothing was stored."),
                     .action = {}});
    m_pages.focusPage();
}

void ReimportReview::stop()
{
    m_current.reset();
    m_panel.close();
    showPanel(false);
    for (const QString &topic : std::exchange(m_offered, {}))
        m_messages.retract(topic);
}

void ReimportReview::showPanel(bool shown)
{
    m_pages.setVisible(!shown);
    m_panel.setVisible(shown);
}

} // namespace shipworthy::ui
