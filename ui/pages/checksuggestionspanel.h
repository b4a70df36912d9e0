#pragma once

#include "pages/checkproposals.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStringListModel;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace shipworthy {
class CheckWatch;
struct DiscoveredAddress;
} // namespace shipworthy

namespace shipworthy::ui {

class DiscoveryBar;
class FindingSection;

/// The checks that documents ask for, each with the sentence that it comes from, and those of addresses that were
/// discovered, to accept, edit or decline. Accepting keeps a check and sends nothing. Stands in place of the list.
class CheckSuggestionsPanel : public QWidget {
    Q_OBJECT
public:
    CheckSuggestionsPanel(Workspace &workspace, CheckProposals &proposals, CheckWatch &checks,
                          QWidget *parent = nullptr);

    void open(SystemId scope);
    void discover(); ///< asks whether the base address may be looked at
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void focusFirst();
    [[nodiscard]] QByteArray saveLayout() const; ///< how its room is shared out
    void restoreLayout(const QByteArray &layout);

signals:
    void closed();
    void editRequested(const shipworthy::ServiceCheck &draft);
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);
    void failed(const shipworthy::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpWidgets();
    void setUpForm(QFormLayout &form);
    QWidget *makeDetail();
    void setUpButtons(QHBoxLayout &row);
    void setUpConnections();
    void chooseSystem(SystemId system);
    void followProposals();
    void refresh();
    void addDiscovered(const DiscoveredAddress &address);
    void addRow(const CheckProposal &proposal);
    void showCurrent();
    void showSources(const CheckProposal &proposal);
    void showChoice();
    void accept();
    void editCurrent();
    void declineChosen();
    [[nodiscard]] const CheckProposal *current() const;
    [[nodiscard]] QList<CheckProposal> chosen() const; ///< ticked, else the current one
    [[nodiscard]] std::optional<QUrl> base() const;
    [[nodiscard]] ServiceCheck draftOf(const CheckProposal &proposal) const;

    Workspace &m_workspace;
    CheckProposals &m_proposals;
    SystemId m_system; ///< whose suggestions are shown
    bool m_isOpen = false;
    bool m_isUnsettled = false; ///< nobody chose the system, and none was known to have suggestions
    bool m_isFilling = false;
    QList<CheckProposal> m_shown; ///< as the rows stand
    QList<CheckProposal> m_discovered;

    DiscoveryBar *m_discovery = nullptr;
    QLabel *m_heading = nullptr;
    QComboBox *m_systems = nullptr;
    QLineEdit *m_base = nullptr;
    QStringListModel *m_bases = nullptr;
    QSplitter *m_splitter = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_notes = nullptr;
    QVBoxLayout *m_sourcesPlace = nullptr;
    FindingSection *m_sources = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_discover = nullptr;
    QPushButton *m_decline = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace shipworthy::ui
