#pragma once

#include "domain/readiness.h"

#include <QWidget>

class QLabel;

namespace shipworthy::ui {

/// The verdict first, then why, then what the document claimed.
class ScorecardHead : public QWidget {
    Q_OBJECT
public:
    explicit ScorecardHead(QWidget *parent = nullptr);
    void showReadiness(const Readiness &readiness, const QString &why, const QString &claimed);

private:
    class Plate;
    Plate *m_plate;
    QLabel *m_why;
    QLabel *m_claimed;
};

} // namespace shipworthy::ui
