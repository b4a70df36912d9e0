#include "pages/portfolioduepanel.h"

#include "base/text.h"
#include "delegates/linkbutton.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "delegates/verdictcolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// A heading on a band, or an item: verdict of its system, key, title, owner, due.
class DueDelegate : public QStyledItemDelegate {
public:
    explicit DueDelegate(PortfolioDuePanel &panel)
        : QStyledItemDelegate(&panel)
        , m_panel(panel)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool heading = index.data(PortfolioDueModel::RowRole).value<DueRow>().isHeading;
        return {px(120), px(heading ? 22 : 27)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto row = index.data(PortfolioDueModel::RowRole).value<DueRow>();
        const Theme theme(option.palette);
        const Mirrored mirrored(*painter, option.rect, option.direction);
        painter->save();
        if (row.isHeading)
            paintHeading(*painter, option.rect, row, theme);
        else
            paintItem(*painter, option, row, theme);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QRect &rect, const DueRow &row, const Theme &theme)
    {
        painter.fillRect(rect, theme.color(Role::Sunken));
        QFont font = fontFor(Type::Caption);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme.color(Role::Muted));
        paintText(painter, rect.adjusted(px(14), 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignLeft, row.text);
    }

    void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const DueRow &row, const Theme &theme) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        const bool selected = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
        if (selected)
            painter.fillRect(option.rect, theme.color(Role::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter.fillRect(option.rect, theme.color(Role::Hover));
        QRect rest = option.rect.adjusted(px(14), 0, -px(12), 0);
        const int side = px(14);
        paintVerdictMark(painter, QRectF(rest.left(), rest.center().y() - side / 2.0, side, side), row.verdict,
                         theme.color(markRole(row.verdict)));
        rest.adjust(side + px(6), 0, 0, 0);

        const DueText due = dueText(row.due, m_panel.m_today, false);
        QFont semibold = fontFor(Type::Body);
        semibold.setWeight(QFont::DemiBold);
        const int dueWidth = QFontMetrics(semibold).horizontalAdvance(due.text) + (due.late ? px(18) : px(2));
        painter.setFont(fontFor(Type::Body));
        paintDue(painter, QRectF(rest.right() - dueWidth, rest.top(), dueWidth + 1, rest.height()), due, theme);
        rest.setRight(rest.right() - std::max(dueWidth, px(76)) - px(6));

        const auto text = [&](const QRect &rect, const QString &words, const QFont &font, Role role) {
            painter.setFont(font);
            painter.setPen(theme.color(role));
            paintText(painter, rect, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
        };
        const int ownerWidth = rest.width() > px(190) && !row.owner.isEmpty() ? std::min(px(70), rest.width() / 4) : 0;
        if (ownerWidth > 0)
            text(QRect(rest.right() - ownerWidth, rest.top(), ownerWidth, rest.height()), row.owner,
                 fontFor(Type::Body), Role::Muted);
        if (ownerWidth > 0)
            rest.setRight(rest.right() - ownerWidth - px(6));
        if (!row.key.isEmpty()) {
            const int keyWidth =
                std::min(std::max(px(58), QFontMetrics(fixedFont()).horizontalAdvance(row.key)), rest.width() / 2);
            text(QRect(rest.left(), rest.top(), keyWidth, rest.height()), row.key, fixedFont(), Role::Text);
            rest.adjust(keyWidth + px(6), 0, 0, 0);
        }
        text(rest, row.text, fontFor(Type::Body), Role::Text);
    }

    PortfolioDuePanel &m_panel;
};

PortfolioDuePanel::PortfolioDuePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PortfolioDueModel(this))
{
    setUpWidgets();
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        const auto row = index.data(PortfolioDueModel::RowRole).value<DueRow>();
        if (!row.isHeading)
            emit itemChosen(row.item);
    });
    connect(m_more, &QPushButton::clicked, this, &PortfolioDuePanel::moreRequested);
    connect(m_start, &QPushButton::clicked, this, &PortfolioDuePanel::planStartRequested);
}

void PortfolioDuePanel::setUpWidgets()
{
    setObjectName(QStringLiteral("duePanel"));
    setFocusPolicy(Qt::NoFocus);
    auto *title = new QLabel(tr("Due this week"), this);
    title->setFont(fontFor(Type::Heading));
    m_scope = new QLabel(this);
    m_scope->setFont(fontFor(Type::Caption));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_late = new QLabel(this);
    m_late->setObjectName(QStringLiteral("lateCount"));
    QFont semibold = fontFor(Type::Body);
    semibold.setWeight(QFont::DemiBold);
    m_late->setFont(semibold);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(14), px(10), px(14), px(8));
    head->setSpacing(px(8));
    head->addWidget(title);
    head->addWidget(m_scope, 1);
    head->addWidget(m_late);

    m_view = new QListView(this);
    m_view->setObjectName(QStringLiteral("dueList"));
    m_view->setAccessibleName(tr("Due this week"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DueDelegate(*this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setAutoFillBackground(false);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new QLabel(this);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(px(14), px(4), px(14), px(4));
    m_start = new QPushButton(tr("Set plan start…"), this);
    m_start->setObjectName(QStringLiteral("setPlanStart"));
    m_more = new LinkButton({}, this);
    m_more->setObjectName(QStringLiteral("moreDue"));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(10), px(4), px(10), px(10));
    foot->addWidget(m_start);
    foot->addWidget(m_more);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    column->addStretch(0);
}

QString PortfolioDuePanel::emptyText(const DueList &list, bool needsStart)
{
    if (list.dated > 0)
        return tr("Nothing is late, and nothing is due within a week.");
    return needsStart ? tr("A plan counts in days, but nobody has said yet which day is the first. Set it, and its "
                           "tasks get dates.")
                      : tr("No open item has a date. Give items a due date on Findings.");
}

void PortfolioDuePanel::setList(const DueList &list, const QString &scopeName, QDate today, bool needsStart)
{
    m_today = today;
    m_model->setRows(list.rows);
    m_scope->setText(scopeName);
    m_late->setVisible(list.late > 0);
    m_late->setText(tr("%1 late").arg(list.late));
    tint();
    const bool any = !list.rows.isEmpty();
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyText(list, needsStart));
    m_start->setVisible(needsStart);
    m_more->setVisible(list.left > 0);
    m_more->setText(withPlural(tr("%n more on Findings", nullptr, list.left), list.left));
    setAccessibleName(tr("Due this week, %1, %2 late").arg(scopeName).arg(list.late));
    m_view->viewport()->update();
}

void PortfolioDuePanel::tint()
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, Theme(palette()).color(Role::CriticalText));
    m_late->setPalette(red);
}

void PortfolioDuePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_late)
        tint();
    QWidget::changeEvent(event);
}

void PortfolioDuePanel::focusInEvent(QFocusEvent *)
{
    m_view->setFocus();
}

void PortfolioDuePanel::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Border));
    painter.setBrush(theme.color(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
}

} // namespace shipworthy::ui
