#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace shipworthy::ui {

/// Corrections of what was read: category and effort to edit, for one finding or several, and for one what the document
/// says in place of each corrected value, with the way back to it. Also that it was dismissed as no finding.
class FindingCorrections : public QWidget {
    Q_OBJECT
public:
    FindingCorrections(Workspace &workspace, QWidget *parent);

    void showItems(const QList<ItemId> &items);
    void commit(); ///< writes what was typed; call it before the page goes

signals:
    void failed(const shipworthy::Error &error);
    void leaveRequested(); ///< Enter or Esc in a field: done with it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *field(const QString &name, const QString &word, const QString &hint);
    void showFields(const QList<Item> &items, bool areOthers);
    /// Reads what could stand there: of all items, so that only a field with the keyboard asks.
    void offerWords(const QLineEdit &field);
    void showSaid();
    [[nodiscard]] QString &shownIn(const QObject *field);
    void addSaid(const QString &text, std::function<Result<void>()> revert);
    void report(const Result<void> &result);

    Workspace &m_workspace;
    QList<ItemId> m_items;
    QLineEdit *m_category;
    QLineEdit *m_effort;
    QLineEdit *m_section;
    QVBoxLayout *m_layout;
    QWidget *m_said = nullptr;
    QString m_shownCategory;
    QString m_shownEffort;
    QString m_shownSection;
};

} // namespace shipworthy::ui
