#pragma once

#include "support/lighthouse.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace shipworthy::test {

/// The text that lighthouseAudit() is about: 30 lines, a secret on line 7.
inline QByteArray lighthouseText()
{
    QList<QByteArray> lines(30, "Words about the lighthouse.");
    const auto set = [&lines](int line, const char *text) { lines[line - 1] = text; };
    set(1, "# Lighthouse Audit");
    set(2, "");
    set(3, "## Risks");
    set(5, "| Stairs are steep | HIGH |");
    set(7, "The key sk-ant-api03-Zx81kQ9PmN44 hangs by the door.");
    set(10, "## Checklist");
    set(11, "### P0 - Critical");
    set(12, "- [ ] **LAMP-1: Replace the lamp**");
    set(16, "- [x] **HORN-1: Sound the horn** (partial)");
    set(20, "### P1");
    set(21, "- [x] Paint the door");
    return lines.join('\n');
}

/// A real workspace in a directory of its own, with that document in it.
class LighthouseWorkspace {
public:
    LighthouseWorkspace()
    {
        auto created = Workspace::create(m_dir.filePath(QStringLiteral("test.shipworthy")));
        if (!created)
            qFatal("%s", qPrintable(created.error().message()));
        m_workspace = std::move(*created);
        m_workspace->setAuthor(QStringLiteral("Samira"));
    }
    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }

    void import(const AuditDocument &facts = lighthouseAudit(), const QByteArray &bytes = lighthouseText())
    {
        const auto outcome = m_workspace->import({{facts, bytes}});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message()));
    }
    /// The first document.
    DocumentId document() { return m_workspace->state().documents().first().id; }
    ItemId finding(const char *key) { return m_workspace->state().findingItem(document(), QString::fromLatin1(key)); }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace shipworthy::test
