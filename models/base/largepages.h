#pragma once

#include <cstddef>

namespace shipworthy {

/// Asks the system to back the memory from \a begin with large pages as it is touched: an array of tens of megabytes
/// that is filled once costs thousands of page faults else. Memory that is never touched stays free. A hint: where the
/// system has no large pages, or the memory is small, nothing happens.
void preferLargePages(const void *begin, std::size_t bytes);

} // namespace shipworthy
