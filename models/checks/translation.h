#pragma once

#include <QCoreApplication>

namespace shipworthy::checks {

/// The sentences of this layer share one context for their translators.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::checks", text);
}

} // namespace shipworthy::checks
