#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace shipworthy::ui {

/// A question in one line at the foot of a stand-up: Enter answers, Esc takes it back.
class StandupPrompt : public QWidget {
    Q_OBJECT
public:
    struct Question {
        QString name;            ///< object name of the field
        QString text;            ///< "Owner of SEC-02"
        QString hint;            ///< in the empty field
        QString answer;          ///< that stands there at first, selected
        QStringList completions; ///< answers that were given before
        /// Takes the answer; the reason why it can't, or an empty text.
        std::function<QString(const QString &)> take;
    };

    explicit StandupPrompt(QWidget *parent);
    void ask(const Question &question); ///< shows itself and takes the keyboard
    void cancel();
    /// Says what went wrong where no question is open.
    void tell(const QString &problem);

signals:
    void closed(); ///< answered or taken back

private:
    void answer();
    void sayProblem(const QString &problem);

    Question m_question;
    int m_asked = 0; ///< questions so far
    QLabel *m_text;
    QLineEdit *m_field;
    QLabel *m_hint; ///< what may be written where the field is filled, and the keys
    QLabel *m_problem;
};

} // namespace shipworthy::ui
