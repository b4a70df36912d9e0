#pragma once

#include "workspace/change.h"

namespace shipworthy {

/// A document that goes to another system, with its items. The system it leaves goes too where nothing else is in it.
class DocumentMove : public Change {
public:
    DocumentMove(const WorkspaceState &state, const ImportedDocument &document, const System &to);
    [[nodiscard]] QString text() const override;
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    DocumentId m_document;
    QString m_name; ///< of the file
    System m_from;
    System m_to;
    bool m_empties = false; ///< nothing is left in m_from
};

} // namespace shipworthy
