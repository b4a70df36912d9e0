#pragma once

#include "items/quickopensearch.h"
#include "shell/palettesource.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <memory>

namespace shipworthy {
class Workspace;
}

namespace shipworthy::ui {

/// Quick open: the systems, findings and documents of the open workspace, by name. Before anything is typed, the places
/// gone to lately come first.
class QuickOpenSource : public PaletteSource {
    Q_OBJECT
public:
    explicit QuickOpenSource(QObject *parent);

    void open(Workspace &workspace);
    void close(); ///< before the workspace goes

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString prompt() const override;
    void begin() override;
    void end() override;
    void search(const QString &typed) override;
    void activate(const QString &id) override;

signals:
    void systemRequested(shipworthy::SystemId system);
    void documentRequested(shipworthy::DocumentId document);
    void itemRequested(shipworthy::ItemId item);

private:
    void goOn();
    void show();
    void restart(); ///< what can be found has changed
    [[nodiscard]] QList<QuickOpenHit> hits() const;
    [[nodiscard]] PaletteRow rowFor(const QuickOpenHit &hit) const;
    [[nodiscard]] QIcon iconFor(const QuickOpenHit &hit) const;

    Workspace *m_workspace = nullptr;
    std::unique_ptr<QuickOpenSearch> m_search; ///< made when it is first needed, dropped when the contents change
    QTimer m_slices;
    QElapsedTimer m_sinceShown;
    QString m_typed;
    bool m_isShown = false;
    bool m_isThrough = false;
    QStringList m_lately; ///< ids of rows, newest first
};

} // namespace shipworthy::ui
