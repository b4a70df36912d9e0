#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace shipworthy::ui {

/// Asks which system documents are about that do not say it: one that is here, or one of another name. Opened with
/// open(), and gone when it is answered.
class SystemDialog : public QDialog {
    Q_OBJECT
public:
    /// \a documents: file names; \a under: where they stand now.
    SystemDialog(const QStringList &documents, SystemId under, const WorkspaceState &state, QWidget *parent);

signals:
    void chosen(const QString &name); ///< of a system that is here, as it is written, or of a new one

private:
    void check();
    void take();
    /// The system of that name, as it is written; empty: there is none.
    [[nodiscard]] QString known(const QString &name) const;

    const bool m_isOne;
    QString m_under; ///< the name it stands under, where it is one
    QStringList m_systems;
    QComboBox *m_name;
    QLabel *m_message;
    QPushButton *m_take;
};

} // namespace shipworthy::ui
