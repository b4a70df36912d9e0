#pragma once

#include "workspace/checkevidence.h"
#include "workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QStringListModel;
class QTextBrowser;
class QVBoxLayout;

namespace shipworthy {
class CheckWatch;
}

namespace shipworthy::ui {

class CheckItemPicker;
class CheckLines;
class CheckSecretsPanel;

/// Where a check is written: in place of the list, never in a window of its own. Says where a text stops being a check
/// while it is typed; tries it once, keeping nothing, when told to.
class CheckEditPanel : public QWidget {
    Q_OBJECT
public:
    CheckEditPanel(Workspace &workspace, CheckWatch &checks, QWidget *parent = nullptr);

    /// Opens for a new check of \a system (0: to be chosen), with \a base where one is at hand.
    void add(SystemId system, const QUrl &base);
    void edit(const ServiceCheck &check);
    /// Opens for a check that is not kept yet, as a suggestion proposes it.
    void addLike(const ServiceCheck &draft);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void focusFirst();

signals:
    void closed(shipworthy::CheckId saved); ///< 0: cancelled
    void failed(const shipworthy::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpWidgets();
    void setUpForm(QFormLayout &form);
    void setUpEditor(QVBoxLayout &column);
    void setUpSide(QVBoxLayout &column);
    void setUpButtons(QHBoxLayout &row);
    void setUpConnections();
    void open(const ServiceCheck &check);
    void fillSystems(SystemId chosen);
    void followSystem();
    void showSide();
    void judge();
    void markProblem(int line, int column);
    void say(const QString &text, bool isError);
    void tryIt();
    void showPreview(int preview, const CheckRunRecord &run);
    void allowAndTry();
    void save();
    void close(CheckId saved);
    [[nodiscard]] SystemId chosenSystem() const;
    [[nodiscard]] std::optional<QUrl> typedBase() const; ///< nothing where it is no address; empty where none is typed
    [[nodiscard]] ServiceCheck typed() const;

    Workspace &m_workspace;
    CheckWatch &m_checks;
    ServiceCheck m_check; ///< as it was when the panel opened
    bool m_isOpen = false;
    int m_preview = 0; ///< that is waited for; 0: none

    QLabel *m_heading = nullptr;
    QComboBox *m_system = nullptr;
    QLineEdit *m_base = nullptr;
    QStringListModel *m_bases = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_message = nullptr;
    QCheckBox *m_mayBurst = nullptr;
    QCheckBox *m_ticksItems = nullptr;
    QCheckBox *m_isPaused = nullptr;
    QStackedWidget *m_side = nullptr;
    CheckItemPicker *m_items = nullptr;
    QTextBrowser *m_reference = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_allow = nullptr;
    CheckLines *m_lines = nullptr;
    CheckSecretsPanel *m_secretsPanel = nullptr;
    QPushButton *m_language = nullptr;
    QPushButton *m_secrets = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace shipworthy::ui
