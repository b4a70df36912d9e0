#pragma once

#include <QString>

namespace shipworthy {

/// What a server said of the bytes of a document that came from an address; empty for one from a file.
struct Retrieval {
    QString etag;         ///< as sent, with quotes and "W/"
    QString lastModified; ///< as sent
    QString contentType;  ///< as sent; how the bytes are to be read
    bool operator==(const Retrieval &) const = default;
};

} // namespace shipworthy
