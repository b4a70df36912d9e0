#include "pages/reimportdetail.h"

#include "domain/secrets.h"
#include "pages/criteriondiff.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

using Fate = RevisionRow::Fate;
constexpr int isNew = 0; ///< id of the choice that it is no earlier item

QString whyOf(const RevisionRow &row)
{
    switch (row.fate) {
    case Fate::Asked:
        return ReimportDetail::tr("It may be one of these items of the earlier version. What was decided about it is "
                                  "carried over to the one you choose.");
    case Fate::Unproven:
        return ReimportDetail::tr("“%1” was decided for another text. The decision stays, but proves nothing until "
                                  "somebody looks again.")
            .arg(wordFor(row.status));
    case Fate::Changed: return ReimportDetail::tr("The document says something else of it now.");
    case Fate::New: return ReimportDetail::tr("The earlier version did not state it.");
    case Fate::Gone:
        return ReimportDetail::tr("The document does not state it any more. It is kept with all that was decided, and "
                                  "counts until somebody settles it.");
    case Fate::Returned: return ReimportDetail::tr("It was no longer stated, and is again.");
    case Fate::Same: return ReimportDetail::tr("Nothing changes.");
    }
    Q_UNREACHABLE();
}

/// The choice that a question's answer is.
int choiceOf(const RevisionRow &row)
{
    const auto chosen = std::ranges::find(row.candidates, row.answer.value_or(ItemId{}), &RevisionCandidate::item);
    return chosen != row.candidates.cend() ? int(chosen - row.candidates.cbegin()) + 1 : isNew;
}

QString fieldsText(const RevisionRow &row)
{
    QStringList lines;
    for (const RevisedField &field : row.fields) {
        const auto words = [&field](const QString &text) {
            return text.isEmpty() ? QStringLiteral("–") : withoutSecrets(fieldWords(field.field, text));
        };
        lines.append(QStringLiteral("%1: %2 → %3").arg(wordFor(field.field), words(field.from), words(field.to)));
    }
    return lines.join(u'\n');
}

} // namespace

ReimportDetail::ReimportDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("reimportDetail"));
    setAccessibleName(tr("What happens to the item"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(px(16), px(12), px(16), px(12));
    m_layout->setSpacing(px(8));
    m_title = addText(QStringLiteral("reimportTitle"), false);
    m_title->setFont(fontFor(Type::Title));
    m_place = addText(QStringLiteral("reimportPlace"), true);
    m_why = addText(QStringLiteral("reimportWhy"), false);
    m_fields = addText(QStringLiteral("reimportFields"), false);
    m_diff = new CriterionDiff(content);
    m_layout->addWidget(m_diff);
    m_layout->addStretch(1);
    setWidget(content);
    showRow(nullptr);
}

QLabel *ReimportDetail::addText(const QString &name, bool isQuiet)
{
    auto *label = isQuiet ? new QuietLabel({}, this) : new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

void ReimportDetail::showRow(const RevisionRow *row)
{
    const bool keepsChoices = m_row && row && m_row->now == row->now && m_row->candidates == row->candidates;
    m_row = row ? std::optional(*row) : std::nullopt;
    for (QWidget *widget : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_why),
                            static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_diff)})
        widget->setVisible(row);
    if (!keepsChoices && m_choices) {
        discard(m_choices);
        m_choices = nullptr;
        m_group = nullptr;
    }
    if (!row) {
        m_title->setText(tr("Select an item to see what happens to it."));
        return;
    }
    m_title->setText(withoutSecrets(row->label));
    QStringList place = row->section;
    if (row->line > 0)
        place.append(row->fate == Fate::Gone ? tr("line %1 of the earlier version").arg(row->line)
                                             : tr("line %1").arg(row->line));
    m_place->setText(withoutSecrets(place.join(QStringLiteral(" › "))));
    m_why->setText(whyOf(*row));
    m_fields->setText(fieldsText(*row));
    m_fields->setVisible(!row->fields.isEmpty());
    if (row->fate == Fate::Asked) {
        if (!m_choices)
            addChoices(*row);
        const int choice = choiceOf(*row);
        if (row->answer)
            m_group->button(choice)->setChecked(true);
        showCandidate(choice);
    } else {
        m_diff->showTexts(row->fate == Fate::New ? QString() : row->before, row->after);
    }
}

void ReimportDetail::addChoices(const RevisionRow &row)
{
    m_choices = new QWidget(widget());
    m_group = new QButtonGroup(m_choices);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    const auto add = [&](int id, const QString &text) {
        auto *button = new QRadioButton(text, m_choices);
        button->setObjectName(QStringLiteral("choice%1").arg(id));
        m_group->addButton(button, id);
        column->addWidget(button);
        return button;
    };
    for (int i = 0; i < row.candidates.size(); ++i) {
        const RevisionCandidate &candidate = row.candidates[i];
        const QString label = withoutSecrets(candidate.label);
        auto *button =
            add(i + 1, fontMetrics().elidedText(label, Qt::ElideRight, px(420)).replace(u'&', QLatin1String("&&")));
        button->setAccessibleName(tr("It continues “%1”").arg(label));
        button->setToolTip(label.toHtmlEscaped());
        auto *aside = new QuietLabel(tr("line %1 · %2 · %3 % alike")
                                         .arg(candidate.line)
                                         .arg(wordFor(candidate.status))
                                         .arg(qRound(candidate.likeness * 100)),
                                     m_choices);
        aside->setIndent(px(24));
        column->addWidget(aside);
    }
    add(isNew, tr("None of them: it is new"));
    m_layout->insertWidget(m_layout->indexOf(m_diff), m_choices);
    // Only what a person does; not what is shown.
    connect(m_group, &QButtonGroup::idClicked, this, &ReimportDetail::choose);
}

void ReimportDetail::showCandidate(int choice)
{
    const bool isEarlier = choice > 0 && choice <= m_row->candidates.size();
    m_diff->showTexts(isEarlier ? m_row->candidates[choice - 1].criterion : QString(), m_row->after);
}

void ReimportDetail::choose(int choice)
{
    if (!m_row || m_row->fate != Fate::Asked || choice < 0 || choice > m_row->candidates.size())
        return;
    const ItemId item = choice == isNew ? ItemId{} : m_row->candidates[choice - 1].item;
    emit answered(m_row->now, item);
}

} // namespace shipworthy::ui
