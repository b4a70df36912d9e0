#pragma once

#include "items/documentfacts.h"
#include "theme/theme.h"

#include <QPainter>

namespace shipworthy::ui {

/// The sign of a mark in \a square: severity badge, not-equal, cover, wrench or warning. \a severity is of a finding.
void paintDocumentMark(QPainter &painter, const QRectF &square, MarkKind kind, std::optional<Severity> severity,
                       const Theme &theme);

} // namespace shipworthy::ui
