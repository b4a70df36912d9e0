#pragma once

#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QWidget;

namespace shipworthy::ui {

/// Takes the checks of a file into a workspace. Asks what is to become of systems that only the file knows, and says
/// what it could not find.
class CheckImport : public QObject {
    Q_OBJECT
public:
    CheckImport(Workspace &workspace, QWidget &asker);

    /// \a usual: the system of checks that name none; may be none.
    void import(const QString &path, SystemId usual);

signals:
    void imported(const QList<shipworthy::CheckId> &checks);
    void failed(const shipworthy::Error &error); ///< also for what is in, but not whole

private:
    /// What was read, while somebody is asked about it.
    struct Pending {
        QString file; ///< its name
        QString text;
        SystemId usual;
        QStringList unknown; ///< systems
    };

    void ask(const Pending &pending);
    void addSystems(const Pending &pending);
    void add(const Pending &pending, const QHash<QString, SystemId> &others);
    void fail(const Pending &pending, const QString &why);

    Workspace &m_workspace;
    QWidget &m_asker;
};

} // namespace shipworthy::ui
