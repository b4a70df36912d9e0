#pragma once

#include "workspace/change.h"

namespace shipworthy {

/// Another value of a setting whose changes are undone like edits (workspacesettings::isUndone()).
class SettingChange : public Change {
public:
    SettingChange(QString name, QString before, QString after)
        : m_name(std::move(name))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    [[nodiscard]] QString text() const override;
    [[nodiscard]] Result<void> write(const ChangeContext &context) override;
    Effects apply(WorkspaceState &state, Direction direction) override;

private:
    QString m_name;
    QString m_before;
    QString m_after;
};

} // namespace shipworthy
