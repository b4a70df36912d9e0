#include "standup/standupcard.h"

#include "base/daywords.h"
#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "domain/secrets.h"
#include "items/findingscolumns.h"
#include "items/systemsummary.h"
#include "items/waiverwords.h"
#include "standup/standupscale.h"

#include <QCoreApplication>
#include <QImage>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace shipworthy::ui {

namespace {

constexpr qsizetype mostLive = 3; ///< checks of the live service; what fails comes first

/// Paints from top to bottom; each part takes the next stretch.
class Card {
public:
    Card(QPainter &painter, const QRect &inner, const StandupItem &item, const StandupScale &scale, const Theme &theme,
         Qt::LayoutDirection direction, qsizetype firstCriterion)
        : m_painter(painter)
        , m_inner(inner)
        , m_item(item)
        , m_facts(*item.facts)
        , m_scale(scale)
        , m_theme(theme)
        , m_mirrored(direction == Qt::RightToLeft)
        , m_firstCriterion(firstCriterion)
        , m_y(inner.top())
    {
    }

    /// How many criteria it has room for at a time.
    [[nodiscard]] qsizetype criteriaAtATime() const { return m_criteriaAtATime; }

    void paint()
    {
        paintRating();
        paintTitle();
        paintFacts();
        const QStringList criteria = m_facts.finding ? m_facts.finding->acceptance : QStringList();
        const bool waits = !m_item.holdsUp.isEmpty();
        const auto live = std::min<qsizetype>(mostLive, m_item.live.size());
        // In a low card the first criterion keeps its line, and so does the one that leads to the others.
        const auto rows = static_cast<qsizetype>((m_inner.bottom() + 1 - m_y) / rowHeight());
        const auto kept = std::min<qsizetype>(criteria.size(), 2);
        const auto below = std::clamp<qsizetype>(live + (waits ? 1 : 0), 0, std::max<qsizetype>(0, rows - kept));
        const int lower = m_inner.bottom() - rowHeight() * static_cast<int>(below);
        if (criteria.isEmpty())
            paintProse(lower);
        else
            paintCriteria(criteria, lower);
        for (const StandupCheck &check : m_item.live.first(live))
            paintLive(check);
        if (waits && m_y + rowHeight() <= m_inner.bottom() + 1)
            paintRow({}, tr("Holds up %1").arg(m_item.holdsUp.join(listComma())), {}, Role::Muted);
    }

private:
    static QString tr(const char *text, const char *comment = nullptr, int n = -1)
    {
        return QCoreApplication::translate("shipworthy::ui::StandupCard", text, comment, n);
    }

    [[nodiscard]] int rowHeight() const { return m_scale(46); }

    /// From the leading edge of the card.
    [[nodiscard]] QRectF placed(double left, double top, double width, double height) const
    {
        const double x = m_mirrored ? m_inner.right() + 1 - left - width : m_inner.left() + left;
        return {x, top, width, height};
    }

    /// One line, elided; returns its width.
    double text(const QRectF &rect, const QString &words, const QFont &font, Role role, bool atEnd = false)
    {
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, rect.width());
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(role));
        const Qt::Alignment side = m_mirrored == atEnd ? Qt::AlignLeft : Qt::AlignRight;
        paintText(m_painter, rect, int(side | Qt::AlignVCenter | Qt::AlignAbsolute), shown);
        return metrics.horizontalAdvance(shown);
    }

    void paintRating()
    {
        const int height = m_scale(38);
        const double width = m_inner.width();
        paintSeverityBadge(m_painter, placed(0, m_y, height, height), m_facts.severity, m_theme);
        double x = height + m_scale(14);
        QString word = m_facts.severity ? wordFor(*m_facts.severity) : tr("No severity");
        if (m_facts.priority)
            word += QStringLiteral(" · ") + idText(m_facts.priority);
        x += text(placed(x, m_y, width * 0.4, height), word, m_scale.font(22, QFont::DemiBold), Role::Text) +
             m_scale(16);
        if (const QString key = leadingKey(withoutSecrets(m_facts.key)); !key.isEmpty())
            x += text(placed(x, m_y, width * 0.3, height), key, m_scale.keyFont(22), Role::Text) + m_scale(16);
        const QFont stateFont = m_scale.font(22, QFont::DemiBold);
        const QString state = m_facts.statusText();
        const double stateWidth = QFontMetricsF(stateFont).horizontalAdvance(state);
        const double mark = m_scale(22);
        text(placed(width - stateWidth, m_y, stateWidth + 1, height), state, stateFont, Role::Text, true);
        paintStatusMark(m_painter,
                        placed(width - stateWidth - mark - m_scale(12), m_y + (height - mark) / 2, mark, mark),
                        shownStatus(m_facts), m_theme);
        const StandupCall call = callOf(m_facts, m_item.today);
        const double room = width - stateWidth - mark - m_scale(36) - x;
        if (room > m_scale(80))
            text(placed(x, m_y, room, height),
                 call == StandupCall::Open ? QString() : QStringLiteral("· ") + wordFor(call), m_scale.font(22),
                 Role::Muted);
        m_y += height + m_scale(12);
    }

    void paintTitle()
    {
        const QFont font = m_scale.font(42, QFont::DemiBold);
        m_y += paragraph(withoutSecrets(m_facts.title), font, Role::Text, 3, m_inner.bottom() - m_y);
        m_y += m_scale(6);
    }

    /// Wrapped text of at most \a most lines and \a room pixels, the last one elided; returns its height.
    double paragraph(const QString &words, const QFont &font, Role role, int most, double room)
    {
        const QFontMetricsF metrics(font);
        QTextLayout layout(words, font);
        QTextOption option;
        option.setTextDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        most = std::clamp(static_cast<int>(room / metrics.lineSpacing()), 1, most);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(role));
        double y = 0;
        layout.beginLayout();
        for (int number = 1;; ++number) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(m_inner.width());
            const QRectF area(m_inner.left(), m_y + y, m_inner.width(), metrics.lineSpacing());
            y += metrics.lineSpacing();
            const bool isLast = number == most;
            const QString rest = isLast ? words.mid(line.textStart()) : words.mid(line.textStart(), line.textLength());
            paintText(m_painter, area,
                      int((m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute) |
                          directionFlag(words),
                      metrics.elidedText(rest.trimmed(), Qt::ElideRight, area.width()));
            if (isLast)
                break;
        }
        layout.endLayout();
        return y;
    }

    void paintFacts()
    {
        const int height = m_scale(40);
        double x = 0;
        const auto add = [&](const QString &words, Role role, QFont::Weight weight, const QString &mark = {}) {
            if (words.isEmpty())
                return;
            const double room = m_inner.width() - x - m_scale(24);
            if (room < m_scale(60))
                return;
            if (!mark.isEmpty()) {
                const double side = m_scale(20);
                paintMark(m_painter, placed(x, m_y + (height - side) / 2, side, side), mark, m_theme.color(role));
                x += side + m_scale(8);
            }
            x += text(placed(x, m_y, room, height), words, m_scale.font(22, weight), role) + m_scale(30);
        };
        add(m_facts.owner.isEmpty() ? tr("Nobody owns it") : m_facts.owner,
            m_facts.owner.isEmpty() ? Role::MediumText : Role::Text, QFont::Normal);
        add(effortText(m_facts.effort), Role::Text, QFont::Normal, QStringLiteral("clock"));
        if (m_facts.due.isValid()) {
            const QString day = dayWords(m_facts.due, DayForm::Weekday);
            const int daysLate = static_cast<int>(m_facts.due.daysTo(m_item.today));
            if (m_facts.isLate(m_item.today))
                add(withPlural(tr("%n day(s) late, due %1", nullptr, daysLate), daysLate).arg(day), Role::CriticalText,
                    QFont::DemiBold, QStringLiteral("warning"));
            else
                add(tr("due %1").arg(day), Role::Text, QFont::Normal);
        }
        if (m_facts.evidence == Evidence::Contradicted)
            add(wordFor(Evidence::Contradicted), Role::ContradictedText, QFont::DemiBold, QStringLiteral("unequal"));
        add(m_facts.systemName, Role::Muted, QFont::Normal);
        m_y += height + m_scale(6);
    }

    void rule()
    {
        m_painter.setPen(m_theme.color(Role::Border));
        m_painter.drawLine(QPointF(m_inner.left(), m_y), QPointF(m_inner.right(), m_y));
    }

    void paintRow(const QString &mark, const QString &words, const QString &state, Role role)
    {
        rule();
        const int height = rowHeight();
        const double side = m_scale(20);
        if (!mark.isEmpty())
            paintMark(m_painter, placed(0, m_y + (height - side) / 2, side, side), mark, m_theme.color(role));
        const QFont stateFont = m_scale.font(19, QFont::DemiBold);
        const double stateWidth = state.isEmpty() ? 0 : QFontMetricsF(stateFont).horizontalAdvance(state) + 2;
        const double left = side + m_scale(14);
        text(placed(left, m_y, m_inner.width() - left - stateWidth - m_scale(12), height), words, m_scale.row(),
             role == Role::Muted && !mark.isEmpty() ? Role::Text
             : role == Role::Muted                  ? Role::Muted
                                                    : Role::Text);
        if (!state.isEmpty())
            text(placed(m_inner.width() - stateWidth, m_y, stateWidth, height), state, stateFont, role, true);
        m_y += height;
    }

    /// A text of the document on one line, without the commonest marks and without secrets.
    [[nodiscard]] static QString told(QString text)
    {
        return withoutSecrets(text.remove(QStringLiteral("**")).remove(u'`')).simplified();
    }

    void paintCriteria(const QStringList &criteria, int lower)
    {
        const auto room = static_cast<qsizetype>((lower - m_y) / rowHeight());
        const bool allFit = criteria.size() <= room;
        m_criteriaAtATime = allFit ? criteria.size() : std::max<qsizetype>(1, room - 1);
        const qsizetype first = allFit || m_firstCriterion >= criteria.size() ? 0 : m_firstCriterion;
        const qsizetype end = std::min(criteria.size(), first + m_criteriaAtATime);
        for (const QString &criterion : criteria.sliced(first, room > 0 ? end - first : 0)) {
            const auto check = std::ranges::find(m_item.checks, criterion, &FileCheck::criterion);
            const bool known = check != m_item.checks.cend() && check->document.isValid();
            const QString words = told(criterion);
            if (!known || check->outcome == CheckOutcome::CannotSay)
                paintRow(QStringLiteral("dash"), words, tr("No evidence"), Role::Muted);
            else if (check->outcome == CheckOutcome::Fails)
                paintRow(QStringLiteral("cross"), words, tr("Fails: %1").arg(check->figure), Role::CriticalText);
            else
                paintRow(QStringLiteral("tick"), words, tr("Passes: %1").arg(check->figure), Role::VerifiedText);
        }
        if (!allFit && m_y + rowHeight() <= lower + 1)
            paintRow({},
                     tr("Criteria %1 to %2 of %3: %4 shows more")
                         .arg(first + 1)
                         .arg(end)
                         .arg(criteria.size())
                         .arg(QKeySequence(criteriaKey).toString(QKeySequence::NativeText)),
                     {}, Role::Muted);
    }

    void paintLive(const StandupCheck &check)
    {
        if (m_y + rowHeight() > m_inner.bottom() + 1)
            return;
        const auto row = [&](const char *mark, Role role) {
            paintRow(QLatin1String(mark), tr("Live: %1").arg(told(check.name)), told(check.words), role);
        };
        switch (check.state) {
        case CheckState::Pass: return row("tick", Role::VerifiedText);
        case CheckState::Fail: return row("cross", Role::CriticalText);
        case CheckState::Warn: return row("warning", Role::MediumText);
        case CheckState::Error:
        case CheckState::NotRun: return row("dash", Role::Muted);
        }
    }

    /// Without criteria, what to do about it; else what it is.
    void paintProse(int lower)
    {
        QString words;
        if (m_facts.finding) {
            words = m_facts.finding->recommendation;
            for (const QString *other : {&m_facts.finding->description, &m_facts.finding->impact}) {
                if (words.trimmed().isEmpty())
                    words = *other;
            }
        } else if (m_facts.task) {
            words = m_facts.task->steps.join(listSemicolon());
        }
        // The first paragraph.
        words = words.trimmed().left(1200).section(QStringLiteral("\n\n"), 0, 0).section(QStringLiteral("```"), 0, 0);
        words = told(words);
        if (words.isEmpty())
            return;
        rule();
        m_y += m_scale(10);
        const double room = lower - m_y;
        if (room > m_scale(28))
            m_y += paragraph(words, m_scale.row(), Role::Text, 8, room);
    }

    QPainter &m_painter;
    const QRect m_inner;
    const StandupItem &m_item;
    const FindingFacts &m_facts;
    const StandupScale &m_scale;
    const Theme &m_theme;
    const bool m_mirrored;
    const qsizetype m_firstCriterion;
    qsizetype m_criteriaAtATime = 0;
    double m_y;
};

} // namespace

StandupCard::StandupCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("standupCard"));
}

void StandupCard::present(const StandupItem &item)
{
    const bool isSame = m_item.facts && item.facts && m_item.facts->item == item.facts->item;
    m_item = item;
    if (!isSame)
        m_firstCriterion = 0;
    if (!item.facts)
        return;
    const FindingFacts &facts = *item.facts;
    QStringList words{facts.severity ? wordFor(*facts.severity) : tr("No severity"),
                      withoutSecrets(facts.key),
                      withoutSecrets(facts.title),
                      facts.statusText(),
                      wordFor(callOf(facts, item.today)),
                      facts.owner.isEmpty() ? tr("nobody owns it") : facts.owner};
    if (facts.due.isValid())
        words.append(tr("due %1").arg(QLocale().toString(facts.due, QLocale::LongFormat)));
    words.removeAll(QString());
    setAccessibleName(words.join(listComma()));
    update();
}

qsizetype StandupCard::paintOn(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const StandupScale scale(window()->height());
    painter.setPen(QPen(theme.color(Role::Accent), 2));
    painter.setBrush(theme.color(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRect inner = rect().adjusted(scale(30), scale(24), -scale(30), -scale(14));
    Card card(painter, inner, m_item, scale, theme, layoutDirection(), m_firstCriterion);
    card.paint();
    return card.criteriaAtATime();
}

bool StandupCard::hidesCriteria() const
{
    if (!m_item.facts || !m_item.facts->finding)
        return false;
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter measures(&nothing);
    return paintOn(measures) < m_item.facts->finding->acceptance.size();
}

void StandupCard::showMoreCriteria()
{
    if (!m_item.facts || !m_item.facts->finding)
        return;
    const QStringList &criteria = m_item.facts->finding->acceptance;
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter measures(&nothing);
    m_firstCriterion += std::max<qsizetype>(1, paintOn(measures));
    if (m_firstCriterion >= criteria.size())
        m_firstCriterion = 0;
    update();
}

void StandupCard::paintEvent(QPaintEvent *)
{
    if (!m_item.facts)
        return;
    QPainter painter(this);
    paintOn(painter);
}

void StandupCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit roomChanged();
}

} // namespace shipworthy::ui
