#pragma once

#include <QProxyStyle>

namespace shipworthy::ui {

/// Fusion with edges and checked buttons in the theme's colours. Fusion shades them from the window's colour, which
/// leaves nothing to see in a dark scheme.
class EdgeStyle : public QProxyStyle {
    Q_OBJECT
public:
    EdgeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    /// No lines under the letters of shortcuts in Arabic: they would tear the letters of a word apart.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

} // namespace shipworthy::ui
