#pragma once

#include <cstddef>
#include <vector>

namespace shipworthy {

/// Asks the system to back the memory from \a begin with large pages as it is touched: an array of tens of megabytes
/// that is filled once costs thousands of page faults else. Memory that is never touched stays free. A hint: where the
/// system has no large pages, or the memory is small, nothing happens.
void preferLargePages(const void *begin, std::size_t bytes);

/// Reserves room for \a count values, so backed. Generous counts are fine: untouched memory costs nothing.
template <typename T> void reserveInLargePages(std::vector<T> &values, std::size_t count)
{
    values.reserve(count);
    preferLargePages(values.data(), values.capacity() * sizeof(T));
}

} // namespace shipworthy
