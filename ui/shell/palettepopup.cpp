#include "shell/palettepopup.h"

#include "base/visibletext.h"
#include "shell/palettedelegate.h"
#include "shell/palettemodel.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {

namespace {

constexpr int widest = 680; // design pixels
constexpr int mostRows = 12;
constexpr int pageStep = 8;

} // namespace

PalettePopup::PalettePopup(QWidget *window)
    : QFrame(window)
    , m_window(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
    , m_model(new PaletteModel(this))
{
    setUpWidgets();
    setUpConnections();
}

PalettePopup::~PalettePopup() = default;

void PalettePopup::setUpWidgets()
{
    setObjectName(QStringLiteral("palette"));
    setAutoFillBackground(false);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(px(32));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // what is typed goes to the field, always
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("paletteNote"));
    m_note->setFont(fontFor(Type::Caption));
    m_note->setContentsMargins(px(4), 0, px(4), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(6));
    column->setSpacing(px(6));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    hide();
}

void PalettePopup::setUpConnections()
{
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PalettePopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        activateCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || !isVisible())
            return;
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    });
}

void PalettePopup::open(PaletteSource &source)
{
    leave();
    m_source = &source;
    if (!isVisible())
        m_before = m_window->focusWidget();
    connect(&source, &PaletteSource::found, this, &PalettePopup::take);
    m_field->setPlaceholderText(source.prompt());
    m_field->setAccessibleName(source.name());
    m_list->setAccessibleName(source.name());
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_model->setRows({});
    source.begin();
    lay();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    search();
}

void PalettePopup::toggle(PaletteSource &source)
{
    if (isVisible() && m_source == &source)
        dismiss();
    else
        open(source);
}

void PalettePopup::leave()
{
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->end();
    m_source = nullptr;
}

void PalettePopup::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadKeyboard = m_field->hasFocus() || !m_window->focusWidget();
    leave();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void PalettePopup::search()
{
    m_chosen.clear();
    m_takesFirst = false;
    m_isSearching = true;
    if (m_source)
        m_source->search(m_field->text());
}

void PalettePopup::take(const QList<PaletteRow> &rows, const QString &summary, bool complete)
{
    m_isSearching = !complete;
    m_model->setRows(rows);
    const bool none = rows.isEmpty() && complete;
    m_note->setText(none ? tr("Nothing here fits “%1”.").arg(m_field->text()) : summary);
    const int chosen = m_chosen.isEmpty() ? -1 : m_model->rowOf(m_chosen);
    const int row = std::max(0, chosen);
    if (row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
        if (chosen < 0)
            m_list->scrollToTop();
    }
    lay();
    if (complete && m_takesFirst)
        activateCurrent();
}

void PalettePopup::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_chosen = m_model->rows()[row].id;
    m_list->setCurrentIndex(m_model->index(row));
}

void PalettePopup::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int at = m_list->currentIndex().row();
    // A single step goes round, a page stops at the end.
    choose(std::abs(by) == 1 ? (at + by + count) % count : std::clamp(at + by, 0, count - 1));
}

void PalettePopup::activateCurrent()
{
    if (m_isSearching && m_chosen.isEmpty()) {
        m_takesFirst = true; // the best one is not known yet
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_source)
        return;
    const PaletteRow row = m_model->rows()[current.row()];
    if (!row.isEnabled) {
        m_note->setText(tr("“%1” cannot be done now.").arg(isolated(row.title)));
        return;
    }
    const QPointer<PaletteSource> source = m_source;
    dismiss();
    source->activate(row.id);
}

void PalettePopup::lay()
{
    const QRect room = m_window->rect().adjusted(px(12), px(36), -px(12), -px(12));
    const int width = std::min(room.width(), px(widest));
    const int rowHeight = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : px(32);
    const int rows = std::min(m_model->rowCount(), mostRows);
    m_list->setVisible(rows > 0);
    const int chrome = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() +
                       m_field->sizeHint().height() + m_note->sizeHint().height() +
                       layout()->spacing() * (rows > 0 ? 2 : 1);
    const int height =
        std::min(room.height(),
                 std::max(chrome, m_field->minimumHeight() + chrome - m_field->sizeHint().height()) + rows * rowHeight);
    setGeometry(room.left() + (room.width() - width) / 2, room.top(), width, height);
}

bool PalettePopup::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: activateCurrent(); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_PageUp: step(-pageStep); return true;
    case Qt::Key_PageDown: step(pageStep); return true;
    case Qt::Key_Home:
        if (control)
            choose(0);
        return control;
    case Qt::Key_End:
        if (control)
            choose(m_model->rowCount() - 1);
        return control;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: step(key == Qt::Key_Tab ? 1 : -1); return true; // the keyboard stays here
    default: return false;
    }
}

bool PalettePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (handleKey(press->key(), press->modifiers()))
            return true;
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // These keys are the palette's while it is open, whatever they do in the window.
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Escape || press->key() == Qt::Key_PageUp || press->key() == Qt::Key_PageDown) {
            event->accept();
            return true;
        }
    } else if (watched == m_field && event->type() == QEvent::FocusOut) {
        // Another window in front, or the menu of this field, is no reason to close.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &PalettePopup::dismiss, Qt::QueuedConnection);
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == m_window->window())
            dismiss();
    } else if (watched == m_window && event->type() == QEvent::Resize) {
        lay();
    }
    return QFrame::eventFilter(watched, event);
}

void PalettePopup::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Edge));
    painter.setBrush(theme.color(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
}

} // namespace shipworthy::ui
