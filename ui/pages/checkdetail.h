#pragma once

#include "items/watchedcheck.h"
#include "workspace/checkevidence.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace shipworthy {
struct CriterionSource;
} // namespace shipworthy

namespace shipworthy::ui {

class CheckBoard;
class CheckLines;
class EndpointSign;
class FindingSection;
class PhaseBar;
struct EndpointsActions;

/// Right of the list: how the selected check stands and why, what its last run saw, and which claims it touches.
class CheckDetail : public QScrollArea {
    Q_OBJECT
public:
    /// \a actions appear as buttons; the page owns them and what they do.
    CheckDetail(Workspace &workspace, const CheckBoard &board, const EndpointsActions &actions,
                QWidget *parent = nullptr);

    void showCheck(const WatchedCheck &row);

signals:
    void itemRequested(shipworthy::ItemId item);
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpWidgets(const EndpointsActions &actions);
    void setUpHead(const EndpointsActions &actions, QVBoxLayout &layout);
    QLabel *addLabel(const char *name, QVBoxLayout &layout);
    void showHead(const ServiceCheck &check);
    void showRun(const std::optional<CheckRunRecord> &run);
    void showAnswer(const EvidenceExchange *exchange, int further);
    void showItems(const ServiceCheck &check);
    void showSource(const ServiceCheck &check);
    void showSource(const CriterionSource &source);
    void showUptime();
    [[nodiscard]] QString explanation(const std::optional<CheckRunRecord> &run) const;
    void copyAnswer();

    Workspace &m_workspace;
    const CheckBoard &m_board;
    WatchedCheck m_row;
    QDateTime m_shownRun; ///< whose evidence is shown

    EndpointSign *m_sign = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_why = nullptr;
    FindingSection *m_linesSection = nullptr;
    CheckLines *m_lines = nullptr;
    FindingSection *m_timeSection = nullptr;
    QLabel *m_time = nullptr;
    PhaseBar *m_phases = nullptr;
    FindingSection *m_answerSection = nullptr;
    QLabel *m_route = nullptr;
    QPlainTextEdit *m_answer = nullptr;
    QLabel *m_moreAnswers = nullptr;
    QWidget *m_itemsPlace = nullptr;
    FindingSection *m_items = nullptr;
    FindingSection *m_source = nullptr;
    QLabel *m_uptime = nullptr;
};

} // namespace shipworthy::ui
