#pragma once

#include "base/result.h"
#include "probes/discovery.h"

#include <QFrame>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shipworthy {
class CheckWatch;
}

namespace shipworthy::ui {

/// Looks for the usual addresses of a service: says first which host would be asked for how much, and sends nothing
/// before the user agrees.
class DiscoveryBar : public QFrame {
    Q_OBJECT
public:
    explicit DiscoveryBar(CheckWatch &checks, QWidget *parent = nullptr);

    /// Asks for the user's consent.
    void ask(const QUrl &base);
    void close(); ///< ends what is under way
    [[nodiscard]] QUrl base() const { return m_base; }

signals:
    void found(const shipworthy::DiscoveredAddress &address);
    void failed(const shipworthy::Error &error);

private:
    void setUpWidgets();
    void start();
    void showProgress(int asked, int all);
    void finish(const QString &problem);

    CheckWatch &m_checks;
    std::unique_ptr<Discovery> m_discovery;
    QUrl m_base;
    int m_count = 0;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_agree = nullptr;
    QPushButton *m_cancel = nullptr;
};

/// "Readiness", "Metrics", translated.
[[nodiscard]] QString wordFor(DiscoveredKind kind);

} // namespace shipworthy::ui
