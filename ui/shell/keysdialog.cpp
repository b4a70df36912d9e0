#include "shell/keysdialog.h"

#include "theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shipworthy::ui {

namespace {

struct Key {
    const char *keys;
    const char *meaning;
};

// The design's "Everywhere" and "In lists", as far as no action carries them.
constexpr Key listKeys[] = {
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Space"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Tick or untick the selected items")},
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Enter"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Open what is selected")},
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Arrows"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Move between rows, cards and pages")},
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Esc"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Stop what runs, clear the filter, close the newest message")},
    {QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Ctrl+V"),
     QT_TRANSLATE_NOOP("shipworthy::ui::KeysDialog", "Import copied files (outside of text fields)")},
};

void addRow(QTreeWidgetItem *group, const QString &keys, const QString &meaning)
{
    auto *row = new QTreeWidgetItem(group, {keys, meaning});
    row->setFont(0, fixedFont());
}

QString nameOf(const QAction &action)
{
    QString name = action.property(KeysDialog::plainName).toString();
    if (name.isEmpty())
        name = action.text();
    return name.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("All keys"));
    tree->setHeaderLabels({tr("Keys"), tr("What they do")});
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    auto *everywhere = new QTreeWidgetItem(tree, {tr("Everywhere")});
    auto *inLists = new QTreeWidgetItem(tree, {tr("In lists and cards")});
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            addRow(everywhere, keys.join(QStringLiteral(", ")), nameOf(*action));
    }
    for (const Key &key : listKeys)
        addRow(inLists, tr(key.keys), tr(key.meaning));
    for (QTreeWidgetItem *group : {everywhere, inLists}) {
        QFont font = fontFor(Type::Body);
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
        group->setFirstColumnSpanned(true);
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(px(560), px(560));
}

} // namespace shipworthy::ui
