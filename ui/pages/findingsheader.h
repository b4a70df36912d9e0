#pragma once

#include <QHeaderView>

namespace shipworthy::ui {

/// The header of the findings: quiet titles that stand exactly over what their columns show, with air between a number
/// and the column behind it, and room for the mark of the order.
class FindingsHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FindingsHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace shipworthy::ui
