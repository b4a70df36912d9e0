#pragma once

#include "items/findingsmodel.h"
#include "pages/findingspage.h"
#include "support/strict.h"
#include "support/workspacefixture.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

namespace shipworthy::test {

using namespace Qt::StringLiterals;

inline AuditDocument harbour()
{
    Finding leak = finding(u"H-1"_s, u"The pilot key is in the repository"_s, Severity::Critical);
    leak.description =
        u"See **config.yml**: sk-ant-api03-Qm7xZp4RtYw9KbN2\n\n![x](/etc/hostname)\n\n```diff\n- a\n+ b\n```\n"_s;
    leak.dependsOn = {u"H-3"_s};
    leak.mentions = {{99, u"see H-1"_s}};
    leak.effort = Effort{u"2 h"_s, 2, 2};
    Finding backups = finding(u"H-2"_s, u"Backups are never restored"_s, Severity::High);
    backups.owner = u"Ops"_s;
    Finding alerts = finding(u"H-3"_s, u"No alerts at night"_s, Severity::Low, Status::Resolved);
    return audit(u"harbour.md"_s, u"Harbour gateway"_s, {leak, backups, alerts});
}

inline AuditDocument lighthouse()
{
    return audit(u"lighthouse.md"_s, u"Lighthouse"_s, {finding(u"L-1"_s, u"Lamp has no spare"_s, Severity::Medium)});
}

/// The Findings page over a real workspace with four findings of two systems.
class FindingsPageFixture : public QObject {
protected:
    void open()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_dir->filePath(u"team.shipworthy"_s), [] { return noon(); });
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_workspace->setAuthor(u"Ada"_s);
        QVERIFY(m_workspace->import({{harbour(), "# Harbour"}, {lighthouse(), "# Lighthouse"}}));
        m_page = std::make_unique<ui::FindingsPage>(*m_workspace);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void close()
    {
        m_page.reset();
        m_workspace.reset();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::FindingsPage> m_page;

    template <typename T> T *child(const QString &name) const { return m_page->findChild<T *>(name); }
    QTreeView *tree() const { return child<QTreeView>(u"findingsTree"_s); }
    FindingsModel *model() const { return static_cast<FindingsModel *>(tree()->model()); }
    QLineEdit *filter() const { return child<QLineEdit>(u"findingsFilter"_s); }

    ItemId idOfKey(const QString &key) const
    {
        for (const Item &item : m_workspace->state().items()) {
            if (m_workspace->state().key(item) == key)
                return item.id;
        }
        return {};
    }
    const ItemState &state(const QString &key) const { return m_workspace->state().item(idOfKey(key))->state; }
    void select(const QString &key)
    {
        QVERIFY(m_page->showItem(idOfKey(key)));
        tree()->setFocus();
        QTRY_VERIFY(tree()->hasFocus());
    }
    QStringList shownKeys() const
    {
        QStringList keys;
        for (const FindingFactsPtr &row : model()->rows()) {
            if (model()->indexOf(row->item).isValid())
                keys.append(row->key);
        }
        return keys;
    }
};

} // namespace shipworthy::test
