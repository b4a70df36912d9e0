#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace shipworthy::ui {

class PaletteModel;
class PaletteSource;
struct PaletteRow;

/// A field and the best rows for what is typed in it, laid over the top of a window. Typing goes to the field all the
/// time; the arrows choose a row, Enter takes it, Esc or a click elsewhere closes. Nothing waits for it: the window
/// goes on below.
class PalettePopup : public QFrame {
    Q_OBJECT
public:
    explicit PalettePopup(QWidget *window);
    ~PalettePopup() override;

    /// Shows what \a source offers, in place of what was shown before.
    void open(PaletteSource &source);
    /// Opens, or closes where that source is shown.
    void toggle(PaletteSource &source);
    /// The keyboard goes back to where it was.
    void dismiss();
    [[nodiscard]] PaletteSource *source() const { return m_source; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpWidgets();
    void setUpConnections();
    void search();
    void take(const QList<PaletteRow> &rows, const QString &summary, bool complete);
    void choose(int row);
    void step(int by);
    void activateCurrent();
    void lay(); ///< over the window, as high as its rows
    void leave();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    QWidget *m_window;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_note; ///< how many there are, or that there are none
    PaletteModel *m_model;
    QPointer<PaletteSource> m_source;
    QPointer<QWidget> m_before; ///< had the keyboard
    QString m_chosen;           ///< by the arrows or the mouse; empty: the best one
    bool m_isSearching = false;
    bool m_takesFirst = false; ///< Enter was pressed before the search was through
};

} // namespace shipworthy::ui
