#include "pages/findingsbar.h"
#include "pages/findingsfilteredit.h"
#include "pages/findingspage.h"
#include "pages/findingstree.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>

// What the page of findings remembers between starts.

namespace shipworthy::ui {
namespace {

constexpr int layoutVersion = 1;

} // namespace

QByteArray FindingsPage::saveLayout() const
{
    const auto base64 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    QJsonObject object{{QStringLiteral("version"), layoutVersion},
                       {QStringLiteral("header"), base64(m_tree->header()->saveState())},
                       {QStringLiteral("splitter"), base64(m_splitter->saveState())},
                       {QStringLiteral("grouping"), idOf(m_bar->grouping()).toString()},
                       {QStringLiteral("board"), m_bar->isBoard()},
                       {QStringLiteral("boardField"), idOf(m_bar->boardField()).toString()},
                       {QStringLiteral("fitsTitle"), m_tree->fitsTitle()},
                       {QStringLiteral("effortChosen"), m_tree->isEffortChosen()},
                       {QStringLiteral("recent"), QJsonArray::fromStringList(m_filter->recent())},
                       {QStringLiteral("exportFolder"), m_exportFolder},
                       {QStringLiteral("detail"), m_isDetailWanted},
                       {QStringLiteral("closed"), QJsonArray::fromStringList(m_tree->closedGroups())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void FindingsPage::restoreLayout(const QByteArray &layout)
{
    const QJsonObject object = QJsonDocument::fromJson(layout).object();
    if (object[u"version"].toInt() != layoutVersion)
        return;
    const auto bytes = [&](QStringView name) { return QByteArray::fromBase64(object[name].toString().toLatin1()); };
    QStringList closed;
    for (const QJsonValue &value : object[u"closed"].toArray())
        closed.append(value.toString());
    if (const auto grouping = fromId<FindingsGrouping>(object[u"grouping"].toString()))
        m_bar->setGrouping(*grouping);
    if (const auto field = fromId<FindingsGrouping>(object[u"boardField"].toString()))
        m_bar->setBoardField(*field);
    m_bar->setBoard(object[u"board"].toBool(false));
    QStringList recent;
    for (const QJsonValue &value : object[u"recent"].toArray())
        recent.append(value.toString());
    m_filter->setRecent(recent);
    m_exportFolder = object[u"exportFolder"].toString();
    m_tree->setClosedGroups(closed);
    m_tree->header()->restoreState(bytes(u"header"));
    m_tree->setEffortChosen(object[u"effortChosen"].toBool(false));
    m_tree->setFitsTitle(object[u"fitsTitle"].toBool(true));
    m_tree->sortByColumn(m_tree->header()->sortIndicatorSection(), m_tree->header()->sortIndicatorOrder());
    m_splitter->restoreState(bytes(u"splitter"));
    m_isDetailWanted = object[u"detail"].toBool(true);
    placeDetail();
}

} // namespace shipworthy::ui
