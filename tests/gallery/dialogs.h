#pragma once

#include <QString>

namespace shipworthy::ui {
class MainWindow;
}

namespace shipworthy::gallery {

/// Opens every dialog, menu, popup and editor of \a window by its action or key, and paints the window with what lies
/// over it to a PNG file in \a folder; what is not offered is passed over. False when a file could not be written or
/// something stayed open.
bool paintDialogs(ui::MainWindow &window, const QString &folder);

/// The next version of a document, a table whose columns are not understood, a scan that names no system, a file that
/// cannot be read. Imports files that it writes to \a scratch into the workspace of \a window; comes last.
bool paintQuestions(ui::MainWindow &window, const QString &folder, const QString &scratch);

/// What an empty \a window says while a workspace is read.
bool paintOpening(ui::MainWindow &window, const QString &folder);

} // namespace shipworthy::gallery
