#include "pages/documentsbar.h"

#include "items/documentfacts.h"
#include "pages/documentssigns.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace shipworthy::ui {

DocumentsBar::DocumentsBar(DocumentsModel &documents, QWidget *parent)
    : QWidget(parent)
    , m_documents(documents)
{
    setUpWidgets();
    setUpConnections();
}

void DocumentsBar::setUpWidgets()
{
    m_chooser = new QComboBox(this);
    m_chooser->setObjectName(QStringLiteral("documentChooser"));
    m_chooser->setAccessibleName(tr("Document"));
    m_chooser->setModel(&m_documents);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setMinimumContentsLength(12);
    m_strip = new ProgressStrip(this);
    m_understood = new QLabel(this);
    m_understood->setObjectName(QStringLiteral("understood"));
    m_report = new QToolButton(this);
    m_report->setObjectName(QStringLiteral("showReport"));
    m_report->setText(tr("Report"));
    m_report->setIcon(icon(QStringLiteral("table"), palette()));
    m_report->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_report->setToolTip(tr("What was understood, kept, repaired and skipped (Ctrl+R)"));
    m_report->setAccessibleName(tr("Import report"));
    m_line = new QSpinBox(this);
    m_line->setObjectName(QStringLiteral("lineField"));
    m_line->setAccessibleName(tr("Line"));
    m_line->setPrefix(tr("Line "));
    m_line->setMinimum(1);
    m_line->setKeyboardTracking(false);
    m_line->setToolTip(tr("Go to a line (Ctrl+G)"));
    m_line->installEventFilter(this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setAccessibleName(tr("Find in text"));
    m_search->setPlaceholderText(tr("Find in text"));
    m_search->setToolTip(tr("Find in text (Ctrl+F); Enter or F3 finds the next place, Shift the one before"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(px(110));
    m_search->setMaximumWidth(px(240));
    m_search->installEventFilter(this);
    m_found = new QLabel(this);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_previous = searchButton(QStringLiteral("findPrevious"), QStringLiteral("up"), tr("Find previous"));
    m_next = searchButton(QStringLiteral("findNext"), QStringLiteral("down"), tr("Find next"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(m_chooser, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_understood);
    layout->addWidget(m_report);
    layout->addStretch(1);
    layout->addWidget(m_line);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_found);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    showNoSearch();
}

void DocumentsBar::addOffers(const QList<QAction *> &actions)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->insertWidget(row->indexOf(m_understood) + 1 + int(m_offers.size()), button);
        const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
        connect(action, &QAction::changed, button, follow);
        follow();
        m_offers.append(button);
    }
}

QToolButton *DocumentsBar::searchButton(const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(icon(iconName, palette()));
    button->setAutoRaise(true);
    return button;
}

void DocumentsBar::setUpConnections()
{
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { emit documentChosen(m_documents.documentAt(row)); });
    connect(m_report, &QToolButton::clicked, this, &DocumentsBar::reportRequested);
    connect(m_line, &QSpinBox::valueChanged, this, &DocumentsBar::lineRequested);
    connect(m_search, &QLineEdit::textChanged, this, &DocumentsBar::searchChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit searchAgain(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit searchAgain(false); });
}

void DocumentsBar::showDocument(int row, const Coverage &coverage)
{
    m_chooser->setCurrentIndex(row);
    m_chooser->setToolTip(m_documents.index(std::max(row, 0)).data(Qt::ToolTipRole).toString());
    const auto percent = understoodPercent(coverage);
    m_strip->setProgress(coverage.claimedLines, coverage.lines);
    m_understood->setText(percent ? tr("%1 % understood").arg(*percent) : tr("No text"));
    const QLocale locale;
    const QString numbers = tr("%1 of %2 lines that are not blank became facts")
                                .arg(locale.toString(coverage.claimedLines), locale.toString(coverage.lines));
    m_strip->setToolTip(numbers);
    m_understood->setToolTip(numbers);
}

void DocumentsBar::showLine(int line, int lineCount)
{
    const QSignalBlocker quiet(m_line);
    m_line->setMaximum(std::max(lineCount, 1));
    m_line->setValue(line);
}

void DocumentsBar::showFound(std::optional<qsizetype> place, qsizetype places)
{
    const QLocale locale;
    m_found->setText(places == 0 ? tr("not found")
                     : !place    ? tr("%1 found").arg(locale.toString(places))
                                 : tr("%1 of %2").arg(locale.toString(*place + 1), locale.toString(places)));
    m_found->setVisible(true);
    m_previous->setEnabled(places > 0);
    m_next->setEnabled(places > 0);
}

void DocumentsBar::showNoSearch()
{
    m_found->hide();
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
}

void DocumentsBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DocumentsBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QString DocumentsBar::searchText() const
{
    return m_search->text();
}

bool DocumentsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && isEnter) {
        emit searchAgain(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            emit searchLeft();
        m_search->clear();
        return true;
    }
    if (watched == m_line && isEnter) {
        m_line->interpretText();
        emit lineEntered();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DocumentsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_strip->setVisible(width() >= px(820));
    m_understood->setVisible(width() >= px(660));
    const auto style = width() >= px(720) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    m_report->setToolButtonStyle(style);
    // The name of the document needs the room more.
    const auto offerStyle = width() >= px(900) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : std::as_const(m_offers))
        button->setToolButtonStyle(offerStyle);
}

} // namespace shipworthy::ui
