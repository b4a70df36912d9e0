#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QAction;
class QMenu;

namespace shipworthy {
class DocumentWatch;
class Workspace;
} // namespace shipworthy

namespace shipworthy::ui {

class ImportController;

/// What this workspace does with the files that its documents came from: imports them again when they change, and
/// writes ticks and resolution lines into them. All off until somebody wants it.
class SourceFiles : public QObject {
    Q_OBJECT
public:
    /// Adds its menu to \a settings. \a imports must outlive this.
    SourceFiles(QMenu &settings, ImportController &imports, QObject *parent = nullptr);
    ~SourceFiles() override;

    void open(Workspace &workspace);
    void close(); ///< before the workspace dies

signals:
    void failed(const QString &what, const QString &cause);

private:
    QAction *addSetting(QMenu &menu, const QString &name, const QString &objectName, const QString &text,
                        const QString &tip);

    ImportController &m_imports;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<DocumentWatch> m_watch;
    QList<QAction *> m_actions; ///< with the setting's name as data
};

} // namespace shipworthy::ui
