#include "shell/quickopensource.h"

#include "base/text.h"
#include "delegates/painters.h"
#include "domain/countedas.h"
#include "domain/counteditem.h"
#include "theme/theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLocale>

namespace shipworthy::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto slice = 6ms;      // less than half a frame
constexpr int betweenLooks = 60; // ms, while better ones turn up
constexpr qsizetype mostLately = 8;

// The id of a row: its kind and its number.
QString idOf(QuickOpenKind kind, qint64 number)
{
    return QString::number(int(kind)) + u'/' + QString::number(number);
}

std::pair<QuickOpenKind, qint64> partsOf(const QString &id)
{
    return {QuickOpenKind(id.section(u'/', 0, 0).toInt()), id.section(u'/', 1).toLongLong()};
}

QIcon badgeIcon(std::optional<Severity> severity)
{
    const int side = px(16);
    const double ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeverityBadge(painter, QRectF(0, 0, side, side), severity, Theme(QApplication::palette()));
    return QIcon(pixmap);
}

} // namespace

QuickOpenSource::QuickOpenSource(QObject *parent)
    : PaletteSource(parent)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &QuickOpenSource::goOn);
}

void QuickOpenSource::open(Workspace &workspace)
{
    m_workspace = &workspace;
    m_lately.clear();
    for (const auto changed : {&Workspace::contentsChanged, &Workspace::readinessChanged})
        connect(&workspace, changed, this, &QuickOpenSource::restart);
    connect(&workspace, &Workspace::systemChanged, this, &QuickOpenSource::restart);
}

void QuickOpenSource::close()
{
    m_slices.stop();
    m_search.reset();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = nullptr;
}

QString QuickOpenSource::name() const
{
    return tr("Quick open");
}

QString QuickOpenSource::prompt() const
{
    return tr("System, finding or document");
}

void QuickOpenSource::begin()
{
    m_isShown = true;
}

void QuickOpenSource::end()
{
    m_isShown = false;
    m_slices.stop();
}

void QuickOpenSource::restart()
{
    m_search.reset(); // it knows the items by their places
    if (m_isShown)
        search(m_typed);
}

void QuickOpenSource::search(const QString &typed)
{
    if (!m_workspace)
        return;
    if (!m_search)
        m_search = std::make_unique<QuickOpenSearch>(m_workspace->state());
    m_typed = typed;
    m_search->begin(typed);
    m_sinceShown.invalidate();
    m_slices.start();
    goOn();
}

void QuickOpenSource::goOn()
{
    m_isThrough = m_search->work(slice);
    if (m_isThrough)
        m_slices.stop();
    const bool isFirst = !m_sinceShown.isValid();
    if (isFirst || m_isThrough || (m_sinceShown.elapsed() > betweenLooks && m_search->matched() > 0))
        show();
}

QList<QuickOpenHit> QuickOpenSource::hits() const
{
    QList<QuickOpenHit> hits = m_search->best();
    if (!m_typed.trimmed().isEmpty())
        return hits;
    // Nothing is typed: the places gone to lately, then the rest.
    QList<QuickOpenHit> first;
    for (const QString &id : m_lately) {
        const auto [kind, number] = partsOf(id);
        if (const auto hit = m_search->hitFor(kind, number); hit && !first.contains(*hit)) {
            first.append(*hit);
            hits.removeAll(*hit);
        }
    }
    return first + hits;
}

void QuickOpenSource::show()
{
    m_sinceShown.restart();
    QList<PaletteRow> rows;
    for (const QuickOpenHit &hit : hits())
        rows.append(rowFor(hit));
    const QLocale locale;
    QString summary;
    if (m_typed.trimmed().isEmpty())
        summary = tr("Type a key, a title or a name · Enter goes there · Esc closes");
    else if (m_search->matched() > rows.size())
        summary = tr("The best %1 of %2 · Enter goes there · Esc closes")
                      .arg(locale.toString(rows.size()), locale.toString(m_search->matched()));
    else
        summary = withPlural(tr("%n place(s) · Enter goes there · Esc closes", nullptr, int(rows.size())), rows.size());
    emit found(rows, summary, m_isThrough || m_typed.trimmed().isEmpty());
}

PaletteRow QuickOpenSource::rowFor(const QuickOpenHit &hit) const
{
    PaletteRow row;
    row.id = idOf(hit.kind, hit.id);
    row.title = hit.title;
    row.marked = hit.marked;
    row.where = hit.where;
    if (hit.kind == QuickOpenKind::System)
        row.where = tr("System");
    else if (hit.kind == QuickOpenKind::Document)
        row.where = tr("Document of %1").arg(hit.where);
    else if (const Item *item = m_workspace->state().item(ItemId{hit.id})) {
        const CountedItem counted(m_workspace->state(), *item, m_workspace->now().date());
        if (counted->state.status != Status::Open)
            row.where = hit.where + QStringLiteral(" · ") + standingWords(*counted, m_workspace->now().date());
    }
    row.icon = iconFor(hit);
    return row;
}

QIcon QuickOpenSource::iconFor(const QuickOpenHit &hit) const
{
    const QPalette palette = QApplication::palette();
    switch (hit.kind) {
    case QuickOpenKind::System: return icon(QStringLiteral("portfolio"), palette);
    case QuickOpenKind::Document: return icon(QStringLiteral("documents"), palette);
    case QuickOpenKind::Finding: break;
    }
    const Item *item = m_workspace->state().item(ItemId{hit.id});
    return badgeIcon(item ? CountedItem(m_workspace->state(), *item, m_workspace->now().date())->state.severity
                          : std::nullopt);
}

void QuickOpenSource::activate(const QString &id)
{
    m_lately.removeAll(id);
    m_lately.prepend(id);
    m_lately = m_lately.mid(0, mostLately);
    const auto [kind, number] = partsOf(id);
    switch (kind) {
    case QuickOpenKind::System: emit systemRequested(SystemId{number}); break;
    case QuickOpenKind::Document: emit documentRequested(DocumentId{number}); break;
    case QuickOpenKind::Finding: emit itemRequested(ItemId{number}); break;
    }
}

} // namespace shipworthy::ui
