#pragma once

#include "base/fuzzymatch.h"
#include "shell/actionlist.h"
#include "shell/palettesource.h"

#include <functional>

namespace shipworthy::ui {

/// The command palette: every action of the window and of the page shown, those used lately first.
class ActionSource : public PaletteSource {
    Q_OBJECT
public:
    /// \a list is asked each time the palette opens.
    ActionSource(std::function<QList<ListedAction>()> list, QObject *parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString prompt() const override;
    void begin() override;
    void search(const QString &typed) override;
    void activate(const QString &id) override;

private:
    struct Entry {
        ListedAction listed;
        QString id;
        QString folded;  ///< name, then group
        int lately = -1; ///< place among those used lately; -1: not
    };
    struct Hit {
        const Entry *entry;
        int score;
    };
    [[nodiscard]] QList<Hit> hits(const FuzzyQuery &query) const;
    [[nodiscard]] static PaletteRow rowFor(const Entry &entry, const FuzzyQuery &query);

    std::function<QList<ListedAction>()> m_list;
    QList<Entry> m_entries;
};

} // namespace shipworthy::ui
