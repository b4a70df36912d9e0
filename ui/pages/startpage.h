#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace shipworthy::ui {

/// What an empty workspace shows: what this is, what to do first, and what leaves the computer (nothing).
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentWorkspaces(const QStringList &paths); ///< newest first
    void setDropHighlighted(bool highlighted);          ///< while something that can be imported hovers over the window

signals:
    void importRequested();
    void folderRequested();
    void sampleRequested();
    void workspaceRequested(const QString &path);
    void otherWorkspaceRequested();

private:
    void setUpWidgets();
    QWidget *makeDropArea();
    QWidget *makeSamplePanel();
    QWidget *makeRecentPanel();
    QWidget *makeSteps();

    class Panel;
    Panel *m_drop = nullptr;
    Panel *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
    QStringList m_recentPaths;
};

} // namespace shipworthy::ui
