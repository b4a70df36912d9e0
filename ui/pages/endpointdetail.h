#pragma once

#include "items/watchedcheck.h"

#include <QScrollArea>

class QAction;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace shipworthy::ui {

class EndpointSign;

/// Right of the list: what the selected endpoint answered last, what it was asked, and its answers before.
class EndpointDetail : public QScrollArea {
    Q_OBJECT
public:
    /// \a ask and \a remove appear as buttons; the page owns them and what they do.
    EndpointDetail(QAction &ask, QAction &remove, QWidget *parent = nullptr);

    void showEndpoint(const WatchedEndpoint &row);
    void showGroup(const ServiceGroup &group);
    void showNothing();

private:
    void setUpWidgets(QAction &ask, QAction &remove);
    QLabel *addLabel(const QString &name, QVBoxLayout &layout);
    void addRow(const QString &name, const QString &text);
    void clearRows();
    void showAnswers(const WatchedEndpoint &row);

    EndpointSign *m_sign = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_reason = nullptr;
    QWidget *m_buttons = nullptr;
    QWidget *m_facts = nullptr;
    QFormLayout *m_rows = nullptr;
    QLabel *m_asked = nullptr;
    QLabel *m_before = nullptr;
};

} // namespace shipworthy::ui
