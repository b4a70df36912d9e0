#pragma once

#include "workspace/workspace.h"

#include <QWidget>

namespace shipworthy::ui {

class FindingSection;

/// The documents that say the selected finding, each with its place and what it says of severity, status, owner and
/// due day, marked where they differ; and what people decide about that: which one is shown, that one is not the same,
/// that all stand for themselves again. Hidden where it has no duplicates.
class FindingDuplicates : public QWidget {
    Q_OBJECT
public:
    explicit FindingDuplicates(Workspace &workspace, QWidget *parent = nullptr);
    void showItem(ItemId item); ///< 0: none
    void refresh();             ///< the same, drawn anew

signals:
    void failed(const shipworthy::Error &error);
    void itemRequested(shipworthy::ItemId item); ///< it stands for them now
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);

private:
    void addSource(const Item &item, const DuplicateGroup &group, bool sameSystem);
    [[nodiscard]] QString factsOf(const Item &item) const;
    [[nodiscard]] QString differences(const QList<const Item *> &members) const;
    void report(const Result<void> &done);

    Workspace &m_workspace;
    ItemId m_item;
    FindingSection *m_section = nullptr;
};

} // namespace shipworthy::ui
