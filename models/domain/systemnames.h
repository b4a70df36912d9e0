#pragma once

#include "domain/audit.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace shipworthy {

/// The name of the system a document is about: as it says, else its title, else its file name.
[[nodiscard]] QString systemNameFor(const AuditDocument &facts);

/// Names of systems where documents of several folders have one title: every team has a "Go-live checklist", and each
/// is about a service of its own.
class SystemNames {
public:
    /// From now on the document is known.
    void add(const AuditDocument &facts);
    /// systemNameFor(); with the folder, "Go-live checklist (payments)", where the document names no system and a known
    /// one of that name stands in another folder. One that names its system tells that the name is no mere title.
    [[nodiscard]] QString nameFor(const AuditDocument &facts) const;

private:
    struct Known {
        QStringList folders;  ///< of the documents that name no system, in the order they came
        bool isNamed = false; ///< a document calls its system so
    };
    QHash<QString, Known> m_known; ///< by the name in folded case
};

} // namespace shipworthy
