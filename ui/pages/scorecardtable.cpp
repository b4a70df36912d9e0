#include "pages/scorecardtable.h"

#include "delegates/mirror.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace shipworthy::ui {

/// Quiet titles, aligned with the text of the cells under them.
class ScorecardTable::Header : public QHeaderView {
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

    void setPadding(int pixels)
    {
        m_padding = pixels;
        viewport()->update();
    }

    QSize sectionSizeFromContents(int section) const override
    {
        const QString title = model()->headerData(section, orientation()).toString();
        return {QFontMetrics(titleFont()).horizontalAdvance(title) + 2 * m_padding + px(4), px(26)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme(palette());
        const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
        const auto alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
        painter->save();
        painter->fillRect(rect, theme.color(Role::Raised));
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(titleFont());
        painter->setPen(theme.color(Role::Muted));
        const QRect place = rect.adjusted(m_padding, 0, -m_padding, 0);
        const QString title = model()->headerData(section, orientation()).toString();
        paintText(*painter, place, int(QStyle::visualAlignment(layoutDirection(), alignment)),
                  painter->fontMetrics().elidedText(title, Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    static QFont titleFont()
    {
        QFont font = fontFor(Type::Caption);
        font.setWeight(QFont::DemiBold);
        return font;
    }

    int m_padding = px(4);
};

ScorecardTable::ScorecardTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new Header(this))
{
    setHorizontalHeader(m_header);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(28));
    verticalHeader()->setMinimumSectionSize(px(24));
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_wrapped)
            m_fitSoon.start();
    });
    m_fitSoon.setSingleShot(true);
    connect(&m_fitSoon, &QTimer::timeout, this, &ScorecardTable::fit);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(px(36));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ScorecardTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ScorecardTable::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ScorecardTable::fit);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fit();
}

void ScorecardTable::setMostRows(int rows)
{
    m_mostRows = rows;
    setVerticalScrollBarPolicy(rows > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fit();
}

void ScorecardTable::setStretched(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void ScorecardTable::setWrapped(bool wrapped)
{
    m_wrapped = wrapped;
    setWordWrap(wrapped);
    fit();
}

void ScorecardTable::setCellPadding(int pixels)
{
    m_header->setPadding(pixels);
}

void ScorecardTable::fit()
{
    if (!model())
        return;
    if (m_wrapped)
        resizeRowsToContents();
    const int rows = m_mostRows > 0 ? std::min(m_mostRows, model()->rowCount()) : model()->rowCount();
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    setFixedHeight(height + 2);
}

void ScorecardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_wrapped && event->size().width() != event->oldSize().width())
        m_fitSoon.start();
}

void ScorecardTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier))
        emit sourceRequested(currentIndex());
    else
        emit opened(currentIndex());
    event->accept();
}

void ScorecardTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid() && event->button() == Qt::LeftButton)
        emit opened(index);
}

} // namespace shipworthy::ui
