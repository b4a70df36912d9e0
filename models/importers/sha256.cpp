#include "importers/sha256.h"

#include <openssl/evp.h>

namespace shipworthy {

QByteArray sha256Hex(const QByteArray &bytes)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    const int done = EVP_Digest(bytes.constData(), static_cast<std::size_t>(bytes.size()),
                                reinterpret_cast<unsigned char *>(digest.data()), &size, EVP_sha256(), nullptr);
    Q_ASSERT(done == 1); // fails only where OpenSSL was built without SHA-256
    Q_UNUSED(done)
    return digest.first(size).toHex();
}

} // namespace shipworthy
