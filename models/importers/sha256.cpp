#include "importers/sha256.h"

#include <QCryptographicHash>

#if defined(__x86_64__) && defined(__GNUC__)
#include <array>
#include <cstring>
#include <immintrin.h>
#define SHIPWORTHY_SHA_NI 1
#endif

namespace shipworthy {

#ifdef SHIPWORTHY_SHA_NI
namespace {

alignas(64) constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// Takes whole blocks of 64 bytes into the state, as FIPS 180-4 section 6.2.2 says, four rounds at a time. The
/// instructions keep the eight words as (a b e f) and (c d g h).
__attribute__((target("sha,sse4.1,ssse3"))) void addBlocks(std::array<std::uint32_t, 8> &state, const char *data,
                                                           std::size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i abef = _mm_set_epi32(static_cast<int>(state[0]), static_cast<int>(state[1]), static_cast<int>(state[4]),
                                 static_cast<int>(state[5]));
    __m128i cdgh = _mm_set_epi32(static_cast<int>(state[2]), static_cast<int>(state[3]), static_cast<int>(state[6]),
                                 static_cast<int>(state[7]));
    for (; blocks > 0; --blocks, data += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        std::array<__m128i, 4> words; // the last sixteen of the message schedule
        for (std::size_t i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(data + 16 * i)), bigEndian);
        for (std::size_t i = 0; i < 16; ++i) {
            __m128i &now = words[i % 4];
            if (i >= 4) {
                const __m128i &back3 = words[(i + 1) % 4];
                const __m128i &back2 = words[(i + 2) % 4];
                const __m128i &back1 = words[(i + 3) % 4];
                now = _mm_sha256msg1_epu32(now, back3);
                now = _mm_add_epi32(now, _mm_alignr_epi8(back1, back2, 4));
                now = _mm_sha256msg2_epu32(now, back1);
            }
            const __m128i sum =
                _mm_add_epi32(now, _mm_load_si128(reinterpret_cast<const __m128i *>(&roundConstants[4 * i])));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    alignas(16) std::array<std::uint32_t, 4> first;
    alignas(16) std::array<std::uint32_t, 4> second;
    _mm_store_si128(reinterpret_cast<__m128i *>(first.data()), abef);
    _mm_store_si128(reinterpret_cast<__m128i *>(second.data()), cdgh);
    state = {first[3], first[2], second[3], second[2], first[1], first[0], second[1], second[0]};
}

QByteArray digestWithInstructions(const QByteArray &bytes)
{
    std::array<std::uint32_t, 8> state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const auto size = static_cast<std::size_t>(bytes.size());
    addBlocks(state, bytes.constData(), size / 64);
    std::array<char, 128> tail{}; // the rest, a one bit, zeros, and the length in bits
    const std::size_t rest = size % 64;
    std::memcpy(tail.data(), bytes.constData() + (size - rest), rest);
    tail[rest] = static_cast<char>(0x80);
    const std::size_t end = rest < 56 ? 64 : 128;
    for (std::size_t i = 0; i < 8; ++i)
        tail[end - 1 - i] = static_cast<char>((static_cast<std::uint64_t>(size) * 8) >> (8 * i));
    addBlocks(state, tail.data(), end / 64);
    QByteArray digest;
    for (const std::uint32_t word : state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest.append(static_cast<char>(word >> shift));
    }
    return digest;
}

} // namespace
#endif

QByteArray sha256Hex(const QByteArray &bytes)
{
#ifdef SHIPWORTHY_SHA_NI
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    __asm__("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(7), "c"(0)); // leaf 7: bit 29 of ebx is SHA
    if ((b & (1U << 29)) != 0 && __builtin_cpu_supports("sse4.1"))
        return digestWithInstructions(bytes).toHex();
#endif
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace shipworthy
