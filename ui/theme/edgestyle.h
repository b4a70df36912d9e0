#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace shipworthy::ui {

/// Fusion with edges, checked buttons, tool bars and scroll bars in the theme's colours. Fusion shades them from the
/// window's colour, which leaves nothing to see in a dark scheme, and paints bars as gradients on several threads,
/// which costs the first frame more than all text of the Portfolio.
class EdgeStyle : public QProxyStyle {
    Q_OBJECT
public:
    EdgeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    /// Ours where a bar has more than fits; the others are Fusion's.
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    /// No lines under the letters of shortcuts in Arabic: they would tear the letters of a word apart.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const;
};

} // namespace shipworthy::ui
