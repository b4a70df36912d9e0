#pragma once

namespace shipworthy {

/// Gives back to the system what was freed, which the allocator else keeps for later. For after work that held much for
/// a short while; costs milliseconds.
void returnFreeMemory();

} // namespace shipworthy
