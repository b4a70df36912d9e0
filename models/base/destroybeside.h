#pragma once

#include "base/job.h"

namespace shipworthy {

/// Destroys \a value on another thread: what holds hundreds of thousands of small things takes its time.
template <typename T> void destroyBeside(T value)
{
    // Shared, because the pool wants what it runs to be copyable.
    startBeside([held = std::make_shared<T>(std::move(value))]() mutable { held.reset(); });
}

} // namespace shipworthy
