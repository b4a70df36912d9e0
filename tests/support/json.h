#pragma once

#include <QByteArray>

namespace shipworthy::test {

/// JSON written with single quotes, for tests that stay readable: json("{'status':'ok'}").
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace shipworthy::test
