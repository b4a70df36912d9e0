#pragma once

#include "items/documentfacts.h"
#include "theme/theme.h"

#include <QWidget>

namespace shipworthy::ui {

/// The first line of what some lines became: severity badge, key and evidence.
class ItemSigns : public QWidget {
    Q_OBJECT
public:
    explicit ItemSigns(QWidget *parent = nullptr);
    void setItem(std::optional<Severity> severity, const QString &key, Evidence evidence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Severity> m_severity;
    QString m_key;
    Evidence m_evidence = Evidence::None;
};

/// Non-blank lines by kind, each a name, a number and a bar; what was not understood is hatched.
class CoverageBars : public QWidget {
    Q_OBJECT
public:
    explicit CoverageBars(QWidget *parent = nullptr);
    void setCounts(const std::array<int, lineKinds.size()> &counts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::array<int, lineKinds.size()> m_counts{};
};

/// How much of something is done, as a bar.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    void setProgress(int done, int total);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_total = 0;
};

} // namespace shipworthy::ui
