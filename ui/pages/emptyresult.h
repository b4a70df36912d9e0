#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace shipworthy::ui {

/// Stands where a list has nothing to show: a sentence that says why, and, where a filter hides what there is, a button
/// that clears it.
class EmptyResult : public QWidget {
    Q_OBJECT
public:
    explicit EmptyResult(QWidget *parent = nullptr);

    void say(const QString &sentence, bool filterHides);

signals:
    void clearRequested();

private:
    QLabel *m_sentence;
    QToolButton *m_clear;
};

} // namespace shipworthy::ui
