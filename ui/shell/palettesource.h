#pragma once

#include <QIcon>
#include <QList>
#include <QObject>
#include <QString>

namespace shipworthy::ui {

/// One line that the palette offers.
struct PaletteRow {
    QString id; ///< what activate() gets; the same for the same thing
    QIcon icon;
    QString title;
    QList<int> marked;     ///< which characters of the title were typed
    QString where;         ///< where it is from, or which menu it is in
    QString keys;          ///< its shortcut, as the desktop writes it
    bool isEnabled = true; ///< false: listed, but it cannot be done now
    bool operator==(const PaletteRow &other) const
    {
        return id == other.id && title == other.title && marked == other.marked && where == other.where &&
               keys == other.keys && isEnabled == other.isEnabled;
    }
};

/// What a palette chooses from. It answers each search with found(), once or several times while better rows turn up.
class PaletteSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QString name() const = 0;   ///< read to those who do not see the window
    [[nodiscard]] virtual QString prompt() const = 0; ///< in the empty field
    /// The palette is about to show this source: time to look at what there is.
    virtual void begin() = 0;
    /// The palette was closed; nothing needs to be found any more. activate() may still follow.
    virtual void end() {}
    virtual void search(const QString &typed) = 0;
    /// The user chose that row. The palette is closed and the keyboard is where it was before.
    virtual void activate(const QString &id) = 0;

signals:
    /// The best rows so far; \a summary says how many there are of what ("12 of 87 actions"). \a complete: no better
    /// ones will come.
    void found(const QList<shipworthy::ui::PaletteRow> &rows, const QString &summary, bool complete);
};

} // namespace shipworthy::ui
