#pragma once

#include <QObject>

class QSocketNotifier;

namespace shipworthy::cli {

/// Tells of SIGINT and SIGTERM while it lives, instead of ending the process; one at a time. Where it cannot be told
/// they end the process as ever.
class Interruption : public QObject {
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

signals:
    void interrupted();

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace shipworthy::cli
