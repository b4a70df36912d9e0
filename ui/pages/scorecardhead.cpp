#include "pages/scorecardhead.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/systemsummary.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace shipworthy::ui {

class ScorecardHead::Plate : public QWidget {
public:
    using QWidget::QWidget;

    void setVerdict(Verdict verdict, const QString &score)
    {
        m_verdict = verdict;
        m_score = score;
        setFixedSize(verdictPlateSize(verdict, score, px(38)));
        setAccessibleName(score.isEmpty() ? wordFor(verdict) : wordFor(verdict) + u' ' + score);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Mirrored mirrored(painter, rect(), layoutDirection());
        paintVerdictPlate(painter, rect(), m_verdict, m_score, PlateStyle::Computed, Theme(palette()));
    }

private:
    Verdict m_verdict = Verdict::NotRated;
    QString m_score;
};

ScorecardHead::ScorecardHead(QWidget *parent)
    : QWidget(parent)
    , m_plate(new Plate(this))
    , m_why(new QLabel(this))
    , m_claimed(new QLabel(this))
{
    QFont strong = fontFor(Type::Body);
    strong.setWeight(QFont::DemiBold);
    m_why->setFont(strong);
    m_why->setObjectName(QStringLiteral("scorecardWhy"));
    m_claimed->setObjectName(QStringLiteral("scorecardClaimed"));
    m_claimed->setFont(fontFor(Type::Caption));
    m_claimed->setForegroundRole(QPalette::PlaceholderText);
    m_plate->setObjectName(QStringLiteral("scorecardPlate"));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    for (QLabel *label : {m_why, m_claimed}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(label);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(12));
    layout->addWidget(m_plate, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
}

void ScorecardHead::showReadiness(const Readiness &readiness, const QString &why, const QString &claimed)
{
    const std::optional<double> score = shownScore(readiness);
    m_plate->setVerdict(readiness.verdict, score ? scoreText(score) : QString());
    m_why->setText(why);
    m_claimed->setText(claimed);
    m_claimed->setVisible(!claimed.isEmpty());
}

} // namespace shipworthy::ui
