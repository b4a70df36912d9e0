#include "base/largepages.h"

#ifdef __linux__
#include <cstdint>
#include <sys/mman.h>
#endif

namespace shipworthy {

void preferLargePages([[maybe_unused]] const void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef __linux__
    constexpr std::uintptr_t page = 2 * 1024 * 1024;
    const auto address = reinterpret_cast<std::uintptr_t>(begin);
    const std::uintptr_t first = (address + page - 1) & ~(page - 1);
    const std::uintptr_t last = (address + bytes) & ~(page - 1);
    if (first < last)
        ::madvise(reinterpret_cast<void *>(first), last - first, MADV_HUGEPAGE); // a refusal costs nothing
#endif
}

} // namespace shipworthy
