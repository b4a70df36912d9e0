#include "probes/unpacking.h"

#include <array>
#include <zlib.h>

namespace shipworthy {

class Unpacking::Private {
public:
    explicit Private(Kind wanted)
        : kind(wanted)
    {
    }
    ~Private()
    {
        if (isOpen)
            inflateEnd(&stream);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    /// Some services send deflate without the envelope that the name stands for (RFC 9110, 8.4.1.2).
    bool open(unsigned char first)
    {
        constexpr int gzipOnly = 16;
        const bool hasEnvelope = (first & 0x0f) == Z_DEFLATED && (first >> 4) <= 7;
        const int bits = kind == Kind::Gzip ? MAX_WBITS + gzipOnly : hasEnvelope ? MAX_WBITS : -MAX_WBITS;
        isOpen = inflateInit2(&stream, bits) == Z_OK;
        return isOpen;
    }

    const Kind kind;
    z_stream stream = {};
    bool isOpen = false;
    bool isWhole = false;
};

Unpacking::Unpacking(Kind kind)
    : d(std::make_unique<Private>(kind))
{
}

Unpacking::~Unpacking() = default;

bool Unpacking::isWhole() const
{
    return d->isWhole;
}

Unpacking::Outcome Unpacking::take(QByteArrayView packed, QByteArray &into, qint64 most)
{
    if (packed.isEmpty())
        return Outcome::More;
    if (!d->isOpen && !d->open(static_cast<unsigned char>(packed.front())))
        return Outcome::Broken;
    std::array<Bytef, 16384> piece;
    // zlib reads from here only, its interface is older than const.
    d->stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    d->stream.avail_in = static_cast<uInt>(packed.size());
    while (true) {
        if (d->isWhole) { // one envelope may follow another; anything else behind it is ignored
            constexpr Bytef gzipMark = 0x1f;
            if (d->stream.avail_in == 0 || *d->stream.next_in != gzipMark || inflateReset(&d->stream) != Z_OK)
                return Outcome::More;
            d->isWhole = false;
        }
        d->stream.next_out = piece.data();
        d->stream.avail_out = piece.size();
        const int result = inflate(&d->stream, Z_NO_FLUSH);
        const auto got = static_cast<qint64>(piece.size() - d->stream.avail_out);
        const qint64 room = most - into.size();
        into.append(reinterpret_cast<const char *>(piece.data()), std::min(got, room));
        if (got > room)
            return Outcome::Full;
        if (result == Z_STREAM_END)
            d->isWhole = true;
        else if (result == Z_BUF_ERROR || (result == Z_OK && d->stream.avail_in == 0 && d->stream.avail_out > 0))
            return Outcome::More;
        else if (result != Z_OK)
            return Outcome::Broken;
    }
}

} // namespace shipworthy
