#pragma once

#include <QWidget>
#include <functional>

namespace shipworthy::ui {

/// What happened, said inline above the content, never in a modal box. Stays until closed, solved or replaced.
struct Message {
    enum class Kind { Info, Warning, Error };
    Kind kind = Kind::Info;
    QString topic;  ///< a later message of the same topic replaces this one; empty: none does
    QString fact;   ///< bold
    QString rest;   ///< what follows from it; may have several lines
    QString action; ///< label of the one action; empty: none
    std::function<void()> act = {};
    QString other = {}; ///< label of what may be done instead; empty: closing it is enough
    std::function<void()> actOther = {};
};

class MessageRow;

/// The messages in force, newest last.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// What went well takes the place of what went well before: only the latest success stays.
    void post(const Message &message);
    /// Shows or moves a progress row. \a total 0: not known yet.
    void showProgress(const QString &topic, const QString &text, int done, int total, std::function<void()> cancel);
    void retract(const QString &topic);
    /// What went well is old news once the user has gone on; warnings and errors stay.
    void retractSuccesses();
    /// What Esc does: cancels the newest progress, else closes the newest message. False when there is none.
    bool dismissNewest();
    [[nodiscard]] QStringList texts() const; ///< of the messages shown, oldest first

private:
    MessageRow *rowOf(const QString &topic) const;
    void add(MessageRow *row);
    void remove(MessageRow *row);

    QList<MessageRow *> m_rows;
};

} // namespace shipworthy::ui
