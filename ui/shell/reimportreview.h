#pragma once

#include "shell/importcontroller.h"

#include <QObject>

namespace shipworthy::ui {

class MessageBar;
class PageStack;
class ReimportPanel;

/// Lets a person look at an import before it is stored. The panel stands in place of the pages; going to a page sets it
/// aside, and a message leads back to it.
class ReimportReview : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive this.
    ReimportReview(ImportController &imports, MessageBar &messages, PageStack &pages, ReimportPanel &panel,
                   QObject *parent = nullptr);

    void setAside(); ///< shows the pages; does nothing where nothing is looked at
    void stop();     ///< the workspace closes: nothing of it is stored

signals:
    void failed(const shipworthy::Error &error);

private:
    void take(const ImportController::Review &review);
    void show(const ImportController::Review &review);
    void offer(const ImportController::Review &review);
    void apply();
    void cancel();
    void showPanel(bool shown);

    ImportController &m_imports;
    MessageBar &m_messages;
    PageStack &m_pages;
    ReimportPanel &m_panel;
    std::optional<ImportController::Review> m_current;
    QStringList m_offered; ///< topics of the messages that lead to what waits
};

} // namespace shipworthy::ui
