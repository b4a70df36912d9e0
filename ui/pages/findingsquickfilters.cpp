#include "pages/findingsquickfilters.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QLocale>
#include <QStyle>
#include <algorithm>

namespace shipworthy::ui {
namespace {

struct QuickFilter {
    QStringView term;
    const char *word;
    const char *meaning;
    QStringView icon;
};

constexpr std::array quickFilters{
    QuickFilter{u"is:open", QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Open"),
                QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters",
                                  "Not done and not accepted; contradicted ticks count as open"),
                u"open"},
    QuickFilter{u"is:late", QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Late"),
                QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Not done and past its day"), u"warning"},
    QuickFilter{u"is:soon", QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "This week"),
                QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Open and due within 7 days"), u"calendar"},
    QuickFilter{u"is:blocker", QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Blockers"),
                QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Critical or P0, and open"), u"badge"},
    QuickFilter{u"is:contradicted", QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Contradicted"),
                QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Ticked, but something denies it"),
                u"unequal"},
    QuickFilter{
        u"is:unproven", QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Unproven"),
        QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Done, but only claimed, or its evidence is old"),
        u"speech"},
    QuickFilter{u"owner:none", QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "No owner"),
                QT_TRANSLATE_NOOP("shipworthy::ui::FindingsQuickFilters", "Nobody does it"), u"person"},
};

/// A button with a mark, a word and a bold count.
class CountButton : public QAbstractButton {
public:
    CountButton(const QuickFilter &filter, const QString &word, QWidget *parent)
        : QAbstractButton(parent)
        , m_filter(filter)
    {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(QStringLiteral("quick:") + filter.term.toString());
    }

    void setCount(std::optional<int> count)
    {
        m_count = count ? QLocale().toString(*count) : QString();
        setAccessibleName(count ? text() + u' ' + m_count : text());
        setEnabled(count != 0 || isChecked());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(font()).horizontalAdvance(text()) + boldMetrics().horizontalAdvance(m_count);
        return {words + px(16 + 10 + 7 + 5 + 12), px(26)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isRaised = isEnabled() && (underMouse() || isDown());
        painter.setBrush(theme.color(isChecked() ? Role::Selection : isRaised ? Role::Hover : Role::Raised));
        painter.setPen(QPen(theme.color(isChecked() ? Role::Accent : isEnabled() ? Role::Edge : Role::Border), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(Role::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
        }
        const Mirrored mirrored(painter, rect(), layoutDirection());
        const QRectF mark(px(10), (height() - px(14)) / 2.0, px(14), px(14));
        paintOwnMark(painter, mark, theme);
        painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Muted));
        QRect words = rect().adjusted(px(10 + 14 + 7), 0, 0, 0);
        paintText(painter, words, Qt::AlignVCenter | Qt::AlignLeft, text());
        words.adjust(QFontMetrics(font()).horizontalAdvance(text()) + px(5), 0, 0, 0);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        paintText(painter, words, Qt::AlignVCenter | Qt::AlignLeft, m_count);
    }

private:
    [[nodiscard]] QFontMetrics boldMetrics() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return QFontMetrics(bold);
    }

    void paintOwnMark(QPainter &painter, const QRectF &square, const Theme &theme) const
    {
        const auto quiet = [&](Role role) { return theme.color(isEnabled() ? role : Role::Muted); };
        if (isChecked())
            paintMark(painter, square, QStringLiteral("tick"), theme.color(Role::Accent));
        else if (m_filter.icon == u"badge")
            paintSeverityBadge(painter, square, Severity::Critical, theme);
        else if (m_filter.icon == u"open")
            paintStatusMark(painter, square, Status::Open, theme);
        else if (m_filter.icon == u"warning")
            paintMark(painter, square, QStringLiteral("warning"), quiet(Role::CriticalText));
        else if (m_filter.icon == u"unequal")
            paintMark(painter, square, QStringLiteral("unequal"), quiet(Role::ContradictedText));
        else if (m_filter.icon == u"speech")
            paintMark(painter, square, QStringLiteral("speech"), quiet(Role::ClaimedText));
        else
            paintIcon(painter, ui::icon(m_filter.icon.toString(), palette()), square.toRect());
    }

    const QuickFilter &m_filter;
    QString m_count;
};

} // namespace

FindingsQuickFilters::FindingsQuickFilters(QWidget *parent)
    : QWidget(parent)
{
    for (const QuickFilter &filter : quickFilters) {
        auto *button = new CountButton(filter, tr(filter.word), this);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(tr(filter.meaning), filter.term));
        connect(button, &QAbstractButton::clicked, this,
                [this, &filter](bool checked) { emit termToggled(filter.term.toString(), checked); });
        m_buttons.append(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<int> FindingsQuickFilters::countsOf(const QList<FindingFactsPtr> &rows, const QueryContext &context)
{
    QList<int> counts;
    for (const QuickFilter &filter : quickFilters) {
        const FindingsQuery query = FindingsQuery::parse(filter.term.toString());
        const auto count =
            std::ranges::count_if(rows, [&](const FindingFactsPtr &row) { return query.accepts(*row, context); });
        counts.append(static_cast<int>(count));
    }
    return counts;
}

void FindingsQuickFilters::setCounts(const QList<int> &counts)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        static_cast<CountButton *>(m_buttons[i])->setCount(i < counts.size() ? std::optional(counts[i]) : std::nullopt);
    placeButtons(width(), true);
    updateGeometry();
}

void FindingsQuickFilters::showQuery(const QString &query)
{
    for (std::size_t i = 0; i < quickFilters.size(); ++i)
        m_buttons[static_cast<qsizetype>(i)]->setChecked(hasTerm(query, quickFilters[i].term.toString()));
}

int FindingsQuickFilters::placeButtons(int width, bool move) const
{
    const int gap = px(6);
    int x = 0;
    int y = 0;
    int height = 0;
    for (QAbstractButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + gap;
        }
        if (move)
            button->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), QRect(QPoint(x, y), size)));
        x += size.width() + gap;
        height = y + size.height();
    }
    return height;
}

void FindingsQuickFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons(width(), true);
    updateGeometry();
}

QSize FindingsQuickFilters::sizeHint() const
{
    return {px(700), placeButtons(px(700), false)};
}

QSize FindingsQuickFilters::minimumSizeHint() const
{
    return {px(140), placeButtons(std::max(width(), px(140)), false)};
}

} // namespace shipworthy::ui
