#pragma once

#include <QWidget>

namespace shipworthy::test {

/// The child of \a page with that object name; its absence ends the test program.
template <typename Child> Child &child(QWidget &page, const char *name)
{
    auto *found = page.findChild<Child *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no child %s", name);
    return *found;
}

} // namespace shipworthy::test
