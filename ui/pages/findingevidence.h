#pragma once

#include "workspace/workspace.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shipworthy::ui {

class FileCheckRows;
class LastDay;
class VerifyingChecks;

/// The evidence of one finding or several: what the status rests on, and inline forms to attest what was seen or to
/// accept the risk until a day.
class FindingEvidence : public QWidget {
    Q_OBJECT
public:
    FindingEvidence(Workspace &workspace, QWidget *parent);

    void showItems(const QList<ItemId> &items);
    void startAttesting();
    void startAccepting();

signals:
    void failed(const shipworthy::Error &error);
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);
    void checkRequested(shipworthy::CheckId check); ///< show it on Endpoints
    void runRequested(const QList<shipworthy::CheckId> &checks);
    void leaveRequested(); ///< a form is done with: back to the table
    void formOpened(QWidget &form);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpAttestForm();
    void setUpAcceptForm();
    void attest();
    void accept();
    void closeForms();
    void leaveForms(); ///< closes them and hands the keyboard back
    void showFacts();
    [[nodiscard]] QStringList factLines(const Item &item) const;
    [[nodiscard]] QString claimLine(const Item &item) const;

    Workspace &m_workspace;
    QList<ItemId> m_items;
    QWidget *m_facts;
    QVBoxLayout *m_factsLayout;
    FileCheckRows *m_checks;
    VerifyingChecks *m_live;
    QPushButton *m_attestButton;
    QPushButton *m_acceptButton;
    QWidget *m_attestForm;
    QLineEdit *m_seen;
    QWidget *m_acceptForm;
    QLineEdit *m_reason;
    QLineEdit *m_responsible;
    LastDay *m_until;
};

/// The places that disagree about a finding, each a link to its line.
class FindingConflict : public QFrame {
    Q_OBJECT
public:
    FindingConflict(Workspace &workspace, QWidget *parent);

    void showItem(ItemId item); ///< hides itself where nothing disagrees

signals:
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);
    void acceptRequested();
    void failed(const shipworthy::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addContradiction(const Contradiction &contradiction, QVBoxLayout *layout, QWidget *body);
    void addButtons(ItemId item, QVBoxLayout *layout, QWidget *body);

    Workspace &m_workspace;
    QWidget *m_body = nullptr;
};

} // namespace shipworthy::ui
