#pragma once

#include "items/documentfacts.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shipworthy::ui {

class DocumentsEvidence;

/// Right of the source: what the lines under the cursor became, how much was understood by kind, and the warnings.
class DocumentsDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit DocumentsDetail(QWidget *parent = nullptr);

    /// The item that the line is part of or, where \a restates, only speaks of.
    void showItem(const WorkspaceState &state, ItemId item, Evidence evidence, int line, bool restates, QDate today);
    /// A line that is part of no item; \a fact: what else it became, may be empty.
    void showFact(int line, const QString &fact);
    /// A passage that nobody understood, kept as a note; \a mayTake: people may say that it is a finding.
    void showNote(LineRange passage, bool mayTake);
    void showCoverage(const Coverage &coverage, const std::array<int, lineKinds.size()> &counts);
    /// What the document proves, and the system that it speaks of.
    void showDocument(const Workspace &workspace, const ImportedDocument &document);
    void showWarnings(const AuditDocument &facts, const QList<SecretLine> &secrets);

signals:
    void lineRequested(int line);
    void itemRequested(shipworthy::ItemId item);
    void findingTaken();                            ///< the note is a finding
    void systemChosen(shipworthy::SystemId system); ///< the document speaks of that one

private:
    void setUpWidgets();
    void clearItem(bool hasItem);
    void addFinding(const WorkspaceState &state, const Item &item, QDate today);
    void addTask(const WorkspaceState &state, const Item &item, QDate today);
    QLabel *addRow(const QString &name, const QString &text); ///< plain text; an empty one adds no row: nullptr
    QLabel *addLinks(const QString &name, const QString &html);
    QLabel *addNote(const QString &html);
    void followLink(const QString &link);

    QVBoxLayout *m_became = nullptr;
    QLabel *m_range = nullptr;
    QWidget *m_signs = nullptr;
    QLabel *m_title = nullptr;
    QFormLayout *m_rows = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_take = nullptr;
    QLabel *m_coverageNumbers = nullptr;
    QWidget *m_coverage = nullptr;
    DocumentsEvidence *m_evidence = nullptr;
    QComboBox *m_system = nullptr;
    QVBoxLayout *m_warnings = nullptr;
    ItemId m_item;
};

} // namespace shipworthy::ui
