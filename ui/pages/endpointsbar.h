#pragma once

#include "pages/endpointmarks.h"

#include <QMap>
#include <QWidget>
#include <array>
#include <chrono>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace shipworthy::ui {

class EndpointSign;
struct EndpointsActions;

/// The head of Endpoints: how many stand how, the filter, and what to do first. Its buttons give way where the page is
/// narrow: first their words, then those of the counts.
class EndpointsBar : public QWidget {
    Q_OBJECT
public:
    EndpointsBar(const EndpointsActions &actions, QWidget *parent);

    void showCounts(const QMap<ServiceLook, int> &counts);
    void showSuggestions(int count);
    /// \a interval: chosen; \a isWatching: in force.
    void showInterval(std::chrono::seconds interval, bool isWatching);
    [[nodiscard]] QLineEdit &filter() const { return *m_filter; }

    /// The choice that is \a seconds long, else an hour.
    [[nodiscard]] static std::chrono::seconds intervalNear(qint64 seconds);

signals:
    void filterChanged(const QString &text);
    void intervalChosen(std::chrono::seconds interval);
    void leaveRequested(); ///< the keyboard to the list

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpCounts(QHBoxLayout &layout);
    void setUpFilter(QHBoxLayout &layout);
    void setUpButtons(const EndpointsActions &actions, QHBoxLayout &layout);
    QToolButton *makeButton(QAction &action);
    QToolButton *makeIntervalButton(QAction &watch);
    void fit();

    std::array<EndpointSign *, 6> m_counts{};
    QMap<ServiceLook, int> m_shown;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_suggest = nullptr;
    QToolButton *m_interval = nullptr;
    QList<QToolButton *> m_buttons;
};

} // namespace shipworthy::ui
