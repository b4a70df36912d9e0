#include "delegates/filedialog.h"

#include <QFileIconProvider>

namespace shipworthy::ui {

namespace {

/// A child of its dialog, whose model was there before and goes before.
class IconsByName : public QObject, public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    using QObject::QObject;
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return FileDialog::tr("Folder");
        return info.suffix().isEmpty() ? FileDialog::tr("File") : FileDialog::tr("%1 file").arg(info.suffix());
    }
};

} // namespace

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title, folder, filter)
{
    setIconProvider(new IconsByName(this));
}

} // namespace shipworthy::ui
