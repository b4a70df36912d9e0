#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shipworthy::ui {

/// Asks for the address of a document to import. Says at once what is wrong with what is typed; nothing is sent before
/// it is accepted. Opened with open(), and gone when it is answered.
class AddressDialog : public QDialog {
    Q_OBJECT
public:
    explicit AddressDialog(QWidget *parent = nullptr);

    void setText(const QString &text);

signals:
    void chosen(const QUrl &address); ///< as documentAddress() gave it

private:
    void setUpWidgets();
    void setUpConnections();
    void check();
    void take();

    QLineEdit *m_address = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace shipworthy::ui
