#pragma once

#include <QtGlobal>
#include <ctime>

namespace shipworthy::test {

#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
inline constexpr bool isInstrumented = true; // reserves terabytes of addresses for itself, and slows what it watches
#else
inline constexpr bool isInstrumented = false;
#endif

/// The time that this process kept a processor busy since this was made; what others do at the same time is not in it.
class ProcessorTime {
public:
    /// In milliseconds; where every access is watched, a tenth of it.
    [[nodiscard]] qint64 elapsed() const
    {
        return static_cast<qint64>(std::clock() - m_began) * 1000 / CLOCKS_PER_SEC / (isInstrumented ? 10 : 1);
    }

private:
    std::clock_t m_began = std::clock();
};

} // namespace shipworthy::test
