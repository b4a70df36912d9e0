#include "scanners/scantext.h"

#include <QStringDecoder>

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

std::string_view withoutMark(const QByteArray &text)
{
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    return view.starts_with("\xEF\xBB\xBF") ? view.substr(3) : view;
}

} // namespace shipworthy
