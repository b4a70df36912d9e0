#pragma once

#include "shell/messagebar.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace shipworthy::ui {

/// One message, or one progress with Cancel: a coloured edge, a mark, a fact in bold, what follows, one action.
class MessageRow : public QWidget {
    Q_OBJECT
public:
    MessageRow(const Message &message, QWidget *parent);
    MessageRow(const QString &topic, std::function<void()> cancel, QWidget *parent);

    [[nodiscard]] Message::Kind kind() const { return m_kind; }
    [[nodiscard]] QString topic() const { return m_topic; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isProgress() const { return m_cancel != nullptr; }
    void setProgress(const QString &text, int done, int total);
    void cancel();

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *makeFrame();
    QPushButton *addAction(const QString &label, std::function<void()> act);
    void addClose();
    void showText(const QString &fact, const QString &rest);
    void tint();

    Message::Kind m_kind = Message::Kind::Info;
    QString m_topic;
    std::function<void()> m_cancel;
    QLabel *m_text = nullptr;
    QWidget *m_track = nullptr;
    int m_done = 0;
    int m_total = 0;
    friend class ProgressTrack;
};

} // namespace shipworthy::ui
