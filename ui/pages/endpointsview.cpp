#include "pages/endpointsview.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "domain/secrets.h"
#include "items/endpointsmodel.h"
#include "pages/endpointmarks.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace shipworthy::ui {
namespace {

using Column = EndpointsModel::Column;

/// Only says how high a row is; the view paints it.
class RowHeight : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(28)};
    }
};

QRectF squareAt(const QRect &rect, int side)
{
    return {double(rect.left()), rect.top() + (rect.height() - side) / 2.0, double(side), double(side)};
}

void paintWords(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    paintText(painter, rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
              painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintChevron(QPainter &painter, const QRectF &square, bool isOpen, const QColor &color)
{
    const double r = square.width() / 4;
    const QPointF c = square.center();
    QPainterPath path(isOpen ? c + QPointF(-r, -r / 2) : c + QPointF(-r / 2, -r));
    path.lineTo(isOpen ? c + QPointF(0, r / 2) : c + QPointF(r / 2, 0));
    path.lineTo(isOpen ? c + QPointF(r, -r / 2) : c + QPointF(-r / 2, r));
    painter.strokePath(path, QPen(color, 1.5));
}

} // namespace

EndpointsView::EndpointsView(EndpointsModel &model, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("endpointsTree"));
    setAccessibleName(tr("Endpoints"));
    setModel(&model);
    setItemDelegate(new RowHeight(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(px(32));
    header()->setSectionResizeMode(QHeaderView::Fixed);
    expandAll();
}

void EndpointsView::fitColumns()
{
    // The two columns of words share what the others leave.
    const int width = viewport()->width();
    const bool narrow = width < px(620);
    setColumnHidden(int(Column::Recent), narrow);
    const int state = px(104);
    const int latency = px(64);
    const int recent = narrow ? 0 : px(110);
    const int at = px(82);
    const int words = std::max(px(160), width - state - latency - recent - at);
    setColumnWidth(int(Column::State), state);
    setColumnWidth(int(Column::Latency), latency);
    if (!narrow)
        setColumnWidth(int(Column::Recent), recent);
    setColumnWidth(int(Column::At), at);
    setColumnWidth(int(Column::Address), words * 11 / 20);
    setColumnWidth(int(Column::Answer), words - words * 11 / 20);
}

void EndpointsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void EndpointsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void EndpointsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    for (int row = first; !parent.isValid() && row <= last; ++row)
        expand(model()->index(row, 0));
}

void EndpointsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged();
}

void EndpointsView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    const bool onChevron = QStyle::visualPos(layoutDirection(), viewport()->rect(), event->pos()).x() < px(30);
    if (event->button() == Qt::LeftButton && onChevron && index.data(EndpointsModel::GroupRole).isValid())
        setExpanded(index, !isExpanded(index));
}

QRect EndpointsView::cell(int column, const QRect &row) const
{
    const int padding = px(6);
    const QRect shown(columnViewportPosition(column), row.top(), columnWidth(column), row.height());
    return QStyle::visualRect(layoutDirection(), row, shown).adjusted(padding, 0, -padding, 0);
}

void EndpointsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QModelIndex first = index.siblingAtColumn(0);
    const bool isSelected = selectionModel()->isSelected(first);
    const bool isHovered = underMouse() && row.contains(viewport()->mapFromGlobal(QCursor::pos()));
    const QVariant group = first.data(EndpointsModel::GroupRole);
    const Role plain = group.isValid() ? Role::Sunken : index.row() % 2 ? Role::Alternate : Role::Base;

    const Mirrored mirrored(*painter, row, layoutDirection());
    painter->save();
    painter->fillRect(row, theme.color(isSelected                      ? Role::Selection
                                       : isHovered && !group.isValid() ? Role::Hover
                                                                       : plain));
    if (group.isValid())
        paintGroup(*painter, row, group.value<EndpointGroup>(), isExpanded(first), theme);
    else
        paintEndpoint(*painter, row, first.data(EndpointsModel::RowRole).value<WatchedEndpoint>(), first, theme);
    if (isSelected)
        painter->fillRect(QRect(row.left(), row.top(), px(3), row.height()), theme.color(Role::Accent));
    if (hasFocus() && current() == first) {
        painter->setPen(QPen(theme.color(Role::Text), 1.5));
        painter->drawRect(QRectF(row).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter->restore();
}

void EndpointsView::paintGroup(QPainter &painter, const QRect &row, const EndpointGroup &group, bool isOpen,
                               const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QRect rest = row.adjusted(px(10), 0, -px(12), 0);
    paintChevron(painter, squareAt(rest, px(14)), isOpen, theme.color(Role::Muted));
    rest.setLeft(rest.left() + px(22));

    const auto right = [&](const QString &text, const QColor &color) {
        const int width = std::min(rest.width(), painter.fontMetrics().horizontalAdvance(text) + 1);
        painter.setPen(color);
        paintWords(painter, QRect(rest.right() - width, row.top(), width, row.height()), text, Qt::AlignRight);
        rest.setRight(rest.right() - width - px(16));
    };
    painter.setFont(fontFor(Type::Caption));
    right(group.asked > 0 ? tr("%1 of %2 up").arg(group.up).arg(group.total) : tr("%1 not asked").arg(group.total),
          theme.color(Role::Muted));
    const bool ending = group.certificateDays && *group.certificateDays < fewCertificateDays;
    right(certificateText(group), theme.color(ending                  ? Role::CriticalText
                                              : group.certificateDays ? Role::VerifiedText
                                                                      : Role::Muted));
    if (group.secure) {
        QRectF mark = squareAt(rest, px(14));
        mark.moveRight(rest.right() + px(10));
        if (ending)
            paintMark(painter, mark, QStringLiteral("warning"), theme.color(Role::CriticalText));
        else
            paintIcon(painter, icon(QStringLiteral("lock"), palette()), mark.toRect());
        rest.setRight(static_cast<int>(mark.left()) - px(12));
    }

    painter.setFont(semibold(fontFor(Type::Body)));
    painter.setPen(theme.color(Role::Text));
    const QString name = withoutSecrets(group.systemName);
    // The origin tells groups of one system apart: a long name leaves it room.
    const int originWidth =
        std::min(QFontMetrics(fixedFont()).horizontalAdvance(group.origin) + px(12), rest.width() / 2);
    const int width = std::min(painter.fontMetrics().horizontalAdvance(name) + 1, rest.width() - originWidth);
    paintWords(painter, QRect(rest.left(), row.top(), width, row.height()), name);
    rest.setLeft(rest.left() + width + px(10));
    painter.setFont(fixedFont());
    painter.setPen(theme.color(Role::Muted));
    if (rest.width() > px(40))
        paintWords(painter, rest, group.origin);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

void EndpointsView::paintEndpoint(QPainter &painter, const QRect &row, const WatchedEndpoint &endpoint,
                                  const QModelIndex &index, const Theme &theme) const
{
    const auto text = [&](Column column) { return index.siblingAtColumn(int(column)).data().toString(); };
    QRect address = cell(int(Column::Address), row).adjusted(px(26), 0, 0, 0);
    painter.setFont(semibold(fixedFont()));
    painter.setPen(theme.color(Role::Text));
    const int pathWidth = std::min(painter.fontMetrics().horizontalAdvance(text(Column::Address)) + 1, address.width());
    paintWords(painter, QRect(address.left(), row.top(), pathWidth, row.height()), text(Column::Address));
    address.setLeft(address.left() + pathWidth + px(8));
    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.color(Role::Muted));
    if (address.width() > px(24))
        paintWords(painter, address, withoutSecrets(endpoint.purpose));

    const EndpointLook look = lookOf(endpoint);
    QRect state = cell(int(Column::State), row);
    paintEndpointMark(painter, squareAt(state, px(14)), look, theme);
    state.setLeft(state.left() + px(20));
    painter.setFont(look == EndpointLook::NotAsked || look == EndpointLook::Asking ? fontFor(Type::Body)
                                                                                   : semibold(fontFor(Type::Body)));
    painter.setPen(colorOf(look, theme));
    paintWords(painter, state, text(Column::State));

    painter.setFont(fontFor(Type::Body));
    painter.setPen(theme.color(endpoint.latest() ? Role::Text : Role::Muted));
    paintWords(painter, cell(int(Column::Answer), row), text(Column::Answer));
    paintWords(painter, cell(int(Column::Latency), row), text(Column::Latency), Qt::AlignRight);
    painter.setPen(theme.color(Role::Muted));
    paintWords(painter, cell(int(Column::At), row), text(Column::At));
    if (!isColumnHidden(int(Column::Recent)))
        paintLatencyLine(painter, QRectF(cell(int(Column::Recent), row)).adjusted(0, px(8), -px(4), -px(8)),
                         endpoint.answers, theme);
}

} // namespace shipworthy::ui
