#include "scanners/scantext.h"

#include <QStringDecoder>
#include <cstdint>
#include <cstring>

namespace shipworthy {
namespace {

enum class Order { None, Little, Big };

/// By byte order mark, or by the NUL beside the first character, which no other encoding has there.
Order orderOf(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return Order::None;
    if (bytes.startsWith("\xFF\xFE") || (bytes[0] != 0 && bytes[1] == 0))
        return Order::Little;
    if (bytes.startsWith("\xFE\xFF") || (bytes[0] == 0 && bytes[1] != 0))
        return Order::Big;
    return Order::None;
}

} // namespace

bool isUtf16(const QByteArray &bytes)
{
    return orderOf(bytes) != Order::None;
}

QByteArray scanText(const QByteArray &bytes)
{
    const Order order = orderOf(bytes);
    if (order == Order::None)
        return bytes;
    QStringDecoder decode(order == Order::Little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decode(bytes);
    return text.toUtf8();
}

int countLineFeeds(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t sevens = 0x7F7F7F7F7F7F7F7FULL;
    int count = 0;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, 8);
        const std::uint64_t zeroWhereFeed = eight ^ (ones * '\n');
        // The top bit of each byte is set where the byte is not zero.
        const std::uint64_t others = ((zeroWhereFeed & sevens) + sevens) | zeroWhereFeed;
        count += 8 - static_cast<int>((((others & ~sevens) >> 7) * ones) >> 56);
    }
    for (; at < text.size(); ++at)
        count += text[at] == '\n';
    return count;
}

std::string_view withoutMark(const QByteArray &text)
{
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    return view.starts_with("\xEF\xBB\xBF") ? view.substr(3) : view;
}

} // namespace shipworthy
