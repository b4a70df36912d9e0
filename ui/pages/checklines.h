#pragma once

#include "workspace/checkevidence.h"

#include <QWidget>

class QVBoxLayout;

namespace shipworthy::ui {

/// The lines of a check, each with its mark, what was seen and, where it does not pass, why.
class CheckLines : public QWidget {
    Q_OBJECT
public:
    explicit CheckLines(QWidget *parent = nullptr);

    void showLines(const QList<EvidenceLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLine(const EvidenceLine &line, QVBoxLayout &layout);

    QList<EvidenceLine> m_lines;
    QWidget *m_rows = nullptr;
};

/// A mark that says how one line or check stands, told apart without colour too.
class CheckMark : public QWidget {
    Q_OBJECT
public:
    CheckMark(CheckState state, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CheckState m_state;
};

/// How long the parts of one request took, as a bar with their names below.
class PhaseBar : public QWidget {
    Q_OBJECT
public:
    explicit PhaseBar(QWidget *parent = nullptr);

    /// \a phases as the evidence keeps them, in milliseconds; the total among them is not drawn.
    void showPhases(const QList<std::pair<QString, double>> &phases);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString name;
        double milliseconds = 0;
    };
    QList<Part> m_parts;
};

} // namespace shipworthy::ui
