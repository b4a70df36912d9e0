#pragma once

#include <QDateTime>
#include <functional>

namespace shipworthy {

/// The only source of "now". Pass it in; production gives systemClock(), tests give a lambda.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

} // namespace shipworthy
