#pragma once

#include "workspace/workspace.h"

#include <QScrollArea>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace shipworthy::ui {

class FindingConflict;
class FindingCorrections;
class FindingDuplicates;
class FindingEvidence;
class FindingFields;
class FindingNote;
class FindingRevision;
class FindingHeader;
class FindingSection;

/// Everything known of the selected finding, in a fixed order, with the editors of what people decide. With several
/// selected: the editors, acting on all of them as one step.
class FindingDetail : public QWidget {
    Q_OBJECT
public:
    explicit FindingDetail(Workspace &workspace, QWidget *parent = nullptr);

    void showItems(const QList<ItemId> &items);
    /// Shows the state of the same items anew, without disturbing what is being typed.
    void refresh();
    /// Whether the arrows to the finding before and behind lead anywhere.
    void setNeighbours(bool before, bool behind);

    void editOwner();
    void editDue();
    void editNote();
    void editTitle();
    void keepTyped(); ///< note and owner that were typed and not yet kept
    void focusFirst();
    void startAttesting();
    void startAccepting();

signals:
    void failed(const shipworthy::Error &error);
    void itemRequested(shipworthy::ItemId item);
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);
    void checkRequested(shipworthy::CheckId check); ///< show it on Endpoints
    void runRequested(const QList<shipworthy::CheckId> &checks);
    void stepRequested(int step); ///< -1: the finding before, 1: behind
    void closeRequested();
    void leaveRequested(); ///< an edit is done: back to the table

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reveal(QWidget &form); ///< scrolls to it, and to its field that has the keyboard
    void setUpWidgets();
    void setUpConnections();
    void showTexts();
    QWidget *addBox(int position);
    void showHistory();
    void addFindingTexts(const Finding &finding, const Item &item);
    void addTaskTexts(const Task &task, const Item &item);
    void addText(const QString &heading, const QString &markdown);
    void addCriteria(const Finding &finding);
    void addNotes(const Finding &finding);
    void addPlaces(const Finding *finding, const Item &item);
    void addDependencies(const QStringList &keys, const Item &item);
    void addPlan(const Item &item);
    void addMentions(const Finding &finding, const Item &item);
    void addOrigins(const Finding &finding, const Item &item);
    FindingSection *addSection(const QString &heading, const QString &aside = {});
    [[nodiscard]] const Item *single() const;

    Workspace &m_workspace;
    QList<ItemId> m_items;
    std::shared_ptr<const AuditDocument> m_shownFacts; ///< whose texts are shown
    FindingHeader *m_header;
    FindingFields *m_fields;
    QScrollArea *m_scroll;
    QWidget *m_content;
    FindingConflict *m_conflict;
    FindingDuplicates *m_duplicates;
    FindingCorrections *m_corrections;
    QWidget *m_said = nullptr;    ///< sections before the evidence
    QWidget *m_places = nullptr;  ///< and behind it
    QWidget *m_filling = nullptr; ///< the one that sections are added to
    FindingSection *m_evidenceSection;
    FindingRevision *m_revision;
    FindingEvidence *m_evidence;
    FindingSection *m_noteSection;
    FindingNote *m_note;
    FindingSection *m_history = nullptr;
    QLabel *m_nothing;
};

} // namespace shipworthy::ui
