#include "pages/portfoliocompare.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace shipworthy::ui {
namespace {

using Column = ComparisonModel::Column;
using Kind = ComparedRow::Kind;

/// Plates, bars and numbers; what opens its findings is underlined.
class CompareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto row = index.data(ComparisonModel::RowRole).value<ComparedRow>();
        const auto &model = *static_cast<const ComparisonModel *>(index.model());
        const auto column = Column(index.column());
        const bool side = column == Column::One || column == Column::Other;
        const Theme theme(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setClipRect(option.rect, Qt::IntersectClip);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, theme.color(row.kind == Kind::Heading ? Role::Sunken
                                                   : selected                ? Role::Selection
                                                                             : Role::Raised));
        const QRect place = option.rect.adjusted(px(8), 0, -px(8), 0);
        const Mirrored mirrored(*painter, option.rect, option.direction);
        if (side && row.kind == Kind::Verdict) {
            const Readiness &readiness = model.summary(column).readiness;
            const auto score = shownScore(readiness);
            const QRect plate(place.left(), place.center().y() - px(13), place.width(), px(26));
            paintVerdictPlate(*painter, plate, readiness.verdict, score ? scoreText(score) : QString(),
                              PlateStyle::Computed, theme);
        } else if (side && row.kind == Kind::Bands) {
            const SystemSummary &summary = model.summary(column);
            paintScoreBar(*painter, place, summary.readiness.bands, summary.claim.score, summary.claim.nearTarget,
                          summary.claim.farTarget, theme);
        } else {
            paintWords(*painter, option, index, place, theme);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(Role::Text), 1.5));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto row = index.data(ComparisonModel::RowRole).value<ComparedRow>();
        const int height = row.kind == Kind::Verdict ? px(36) : row.kind == Kind::Bands ? px(34) : px(28);
        return {QStyledItemDelegate::sizeHint(option, index).width() + px(16), height};
    }

private:
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &place, const Theme &theme)
    {
        const auto row = index.data(ComparisonModel::RowRole).value<ComparedRow>();
        const auto column = Column(index.column());
        QFont font = fontFor(row.kind == Kind::Heading ? Type::Caption : Type::Body);
        if (row.kind == Kind::Heading)
            font.setWeight(QFont::DemiBold);
        const bool opens =
            (column == Column::One && row.cells[0].opens) || (column == Column::Other && row.cells[1].opens);
        font.setUnderline(opens);
        painter.setFont(font);
        painter.setPen(theme.color(opens                                                    ? Role::Accent
                                   : column == Column::What || column == Column::Difference ? Role::Muted
                                                                                            : Role::Text));
        const int alignment = index.data(Qt::TextAlignmentRole).toInt();
        paintText(painter, place, int(QStyle::visualAlignment(option.direction, Qt::Alignment(alignment))),
                  QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }
};

} // namespace

PortfolioCompare::PortfolioCompare(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("portfolioCompare"));
    auto *title = new QLabel(tr("Two systems side by side"), this);
    title->setFont(fontFor(Type::Heading));
    auto *back = new QPushButton(tr("Back to All Systems"), this);
    back->setObjectName(QStringLiteral("compareBack"));
    back->setToolTip(tr("Back to all systems (Esc)"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->addWidget(title, 1);
    head->addWidget(back);

    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Two systems side by side"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsClickable(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(int(Column::What), QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(int(Column::One), QHeaderView::Stretch);
    columns->setSectionResizeMode(int(Column::Other), QHeaderView::Stretch);
    columns->setSectionResizeMode(int(Column::Difference), QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(back, &QPushButton::clicked, this, &PortfolioCompare::closed);
    connect(m_table, &QTableView::clicked, this, &PortfolioCompare::open);
}

void PortfolioCompare::compare(const WorkspaceState &state, const SystemSummary &one, const SystemSummary &other,
                               const QSet<ItemId> &denied, QDate today)
{
    m_model->compare(state, one, other, denied, today);
}

void PortfolioCompare::takeFocus()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, int(Column::One)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortfolioCompare::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: emit closed(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_table->currentIndex()); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PortfolioCompare::open(const QModelIndex &index)
{
    if (!index.isValid() || (Column(index.column()) != Column::One && Column(index.column()) != Column::Other))
        return;
    const ComparedCell &cell = m_model->row(index).cells[Column(index.column()) == Column::Other ? 1 : 0];
    if (cell.opens)
        emit findingsRequested(m_model->summary(Column(index.column())).id, cell.query);
}

} // namespace shipworthy::ui
