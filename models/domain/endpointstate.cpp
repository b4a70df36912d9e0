#include "domain/endpointstate.h"

#include <QCoreApplication>

namespace shipworthy {

QString wordFor(EndpointState state)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("shipworthy::EndpointState", "Unknown"),
                                      QT_TRANSLATE_NOOP("shipworthy::EndpointState", "Up"),
                                      QT_TRANSLATE_NOOP("shipworthy::EndpointState", "Degraded"),
                                      QT_TRANSLATE_NOOP("shipworthy::EndpointState", "Down")};
    return QCoreApplication::translate("shipworthy::EndpointState", words[static_cast<std::size_t>(state)]);
}

} // namespace shipworthy
