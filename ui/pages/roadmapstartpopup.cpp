#include "pages/roadmapstartpopup.h"

#include "base/daywords.h"
#include "pages/datefield.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shipworthy::ui {

RoadmapStartPopup::RoadmapStartPopup(const QString &systemName, QDate current, QDate shown,
                                     const QList<StartSuggestion> &suggestions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_day(new DateField(QStringLiteral("planStartCalendar"), this))
{
    setObjectName(QStringLiteral("planStartPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Start of the plan of %1").arg(systemName));
    auto *question = new QLabel(tr("Day 1 of the plan of %1").arg(systemName), this);
    question->setFont(fontFor(Type::Heading));
    m_day->setDay(shown);
    auto *set = new QPushButton(tr("Set start"), this);
    set->setObjectName(QStringLiteral("setPlanStart"));
    set->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    for (const StartSuggestion &suggestion : suggestions) {
        const QString date = dayWords(suggestion.date);
        auto *offer = new QPushButton(tr("%1, the date of %2").arg(date, suggestion.from), this);
        offer->setObjectName(QStringLiteral("planStartSuggestion"));
        layout->addWidget(offer);
        connect(offer, &QPushButton::clicked, this, [this, day = suggestion.date] { choose(day); });
    }
    layout->addWidget(m_day);
    auto *buttons = new QHBoxLayout;
    if (current.isValid()) {
        auto *clear = new QPushButton(tr("No start"), this);
        clear->setObjectName(QStringLiteral("clearPlanStart"));
        buttons->addWidget(clear);
        connect(clear, &QPushButton::clicked, this, [this] { choose({}); });
    }
    buttons->addStretch();
    buttons->addWidget(set);
    layout->addLayout(buttons);
    connect(set, &QPushButton::clicked, m_day, &DateField::take);
    connect(m_day, &DateField::dayChosen, this, &RoadmapStartPopup::choose);
    m_day->startTyping();
}

void RoadmapStartPopup::choose(QDate start)
{
    emit chosen(start);
    close();
}

} // namespace shipworthy::ui
