#pragma once

#include <QDir>
#include <QString>

namespace shipworthy::test {

/// A public set of test data, which is not part of this project: a folder named \a name within
/// $SHIPWORTHY_PUBLIC_SUITES, where whoever wants to run it has put a copy. Empty where there is none.
inline QString publicSuite(const char *name)
{
    const QString root = qEnvironmentVariable("SHIPWORTHY_PUBLIC_SUITES");
    const QString path = root + u'/' + QLatin1String(name);
    return !root.isEmpty() && QDir(path).exists() ? path : QString();
}

} // namespace shipworthy::test
