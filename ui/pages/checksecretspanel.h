#pragma once

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shipworthy::ui {

/// Where a person puts the secrets that checks name into the keychain: name and value, and the value is never shown
/// again, neither here nor anywhere else.
class CheckSecretsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CheckSecretsPanel(QWidget *parent = nullptr);

    /// The names that the check at hand speaks of, offered first.
    void setNames(const QStringList &names);

private:
    void setUpWidgets();
    void setUpConnections();
    void judge();
    void keep();
    void keepFile();
    void keepBytes(const QByteArray &secret);
    void forget();
    void done(const std::optional<QString> &problem, const QString &sentence);
    void say(const QString &text, bool isError);
    [[nodiscard]] QString name() const;

    bool m_isWaiting = false; ///< for the keychain
    QComboBox *m_name = nullptr;
    QLineEdit *m_value = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_forget = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace shipworthy::ui
