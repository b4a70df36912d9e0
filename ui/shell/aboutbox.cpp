#include "shell/aboutbox.h"

#include "theme/theme.h"

#include <QApplication>
#include <QMessageBox>

namespace shipworthy::ui {

void showAboutBox(QWidget *parent)
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, QMessageBox::tr("About Shipworthy"),
                                  QMessageBox::tr("Shipworthy %1").arg(QApplication::applicationVersion()),
                                  QMessageBox::Close, parent);
    about->setObjectName(QStringLiteral("aboutBox"));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setInformativeText(QMessageBox::tr("May this service go live, and what is still in the way?\n\n"
                                              "Everything stays on this computer. No account, no telemetry."));
    about->setIconPixmap(QIcon(QStringLiteral(":/icons/shipworthy.svg")).pixmap(px(64), px(64)));
    about->open();
}

} // namespace shipworthy::ui
