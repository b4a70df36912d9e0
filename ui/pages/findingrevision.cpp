#include "pages/findingrevision.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "pages/criteriondiff.h"
#include "revisions/criterion.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace shipworthy::ui {

FindingRevision::FindingRevision(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_diff(new CriterionDiff(this))
    , m_confirm(new QPushButton(tr("Still H&olds"), this))
{
    setObjectName(QStringLiteral("findingRevision"));
    m_text->setObjectName(QStringLiteral("revisionText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("confirmCriterion"));
    m_confirm->setToolTip(tr("What was decided holds for the text of now too"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_confirm);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, px(4));
    layout->setSpacing(px(6));
    layout->addWidget(m_text);
    layout->addWidget(m_diff);
    layout->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (const auto done = m_workspace.confirm(m_items); !done)
            emit failed(done.error());
    });
}

void FindingRevision::showItems(const QList<ItemId> &items)
{
    m_items = items;
    const WorkspaceState &state = m_workspace.state();
    int reworded = 0;
    int gone = 0;
    for (const ItemId id : items) {
        const Item *item = state.item(id);
        reworded += item && !item->state.formerCriterion.isEmpty();
        gone += item && item->presence == Presence::Gone;
    }
    QStringList lines;
    if (reworded > 0)
        lines.append(items.size() == 1
                         ? tr("Its text has changed since that was decided:")
                         : withPlural(tr("%n text(s) changed since that was decided", nullptr, reworded), reworded));
    if (gone > 0 && items.size() == 1) {
        const ImportedDocument *now = state.document(state.currentDocument(state.item(items.first())->document));
        lines.append(tr("No longer stated by %1; kept as the earlier version had it.")
                         .arg(isolated(now ? documentName(now->facts->path) : QString())));
    } else if (gone > 0) {
        lines.append(withPlural(tr("%n no longer stated", nullptr, gone), gone));
    }
    m_text->setText(lines.join(u'\n'));
    const bool one = reworded == 1 && items.size() == 1;
    m_diff->setVisible(one);
    if (one) {
        const Item &item = *state.item(items.first());
        m_diff->showTexts(item.state.formerCriterion, criterionOf(state, item));
    }
    m_confirm->setVisible(reworded > 0);
    setVisible(!lines.isEmpty());
}

} // namespace shipworthy::ui
