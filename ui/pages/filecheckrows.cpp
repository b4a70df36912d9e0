#include "pages/filecheckrows.h"

#include "base/visibletext.h"
#include "delegates/painters.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

Role roleOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Fails: return Role::ContradictedText;
    case CheckOutcome::CannotSay: return Role::StaleText;
    case CheckOutcome::Passes: return Role::VerifiedText;
    }
    return Role::Text;
}

/// A tick, a "≠" or a dash: told apart without colour too.
class OutcomeMark : public QWidget {
public:
    OutcomeMark(CheckOutcome outcome, QWidget *parent)
        : QWidget(parent)
        , m_outcome(outcome)
    {
        setFixedSize(px(16), px(16));
        setAccessibleName(wordFor(outcome));
        setToolTip(wordFor(outcome));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = theme.color(roleOf(m_outcome));
        const QRectF square = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (m_outcome == CheckOutcome::Passes)
            paintMark(painter, square, QStringLiteral("tick"), color);
        else if (m_outcome == CheckOutcome::Fails)
            paintMark(painter, square, QStringLiteral("unequal"), color);
        else
            painter.fillRect(QRectF(square.left() + px(2), square.center().y() - 1, square.width() - px(4), 2), color);
    }

private:
    CheckOutcome m_outcome;
};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(withoutSecrets(text).simplified(), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString verdictText(const FileCheck &check)
{
    const QString outcome = wordFor(check.outcome);
    return check.figure.isEmpty()
             ? FileCheckRows::tr("%1: %2 asked").arg(outcome, check.asked)
             : FileCheckRows::tr("%1: %2 measured, %3 asked").arg(outcome, check.figure, check.asked);
}

} // namespace

FileCheckRows::FileCheckRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("fileChecks"));
    setAccessibleName(tr("What files say about the criteria"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FileCheckRows::showChecks(const WorkspaceState &state, const QList<FileCheck> &checks)
{
    QStringList fileNames;
    for (const FileCheck &check : checks) {
        const ImportedDocument *file = state.document(check.document);
        fileNames.append(file ? documentName(file->facts->path) : QString());
    }
    setVisible(!checks.isEmpty());
    if (checks == m_checks && fileNames == m_fileNames)
        return;
    m_checks = checks;
    m_fileNames = fileNames;
    build();
}

void FileCheckRows::build()
{
    discard(m_rows);
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (qsizetype i = 0; i < m_checks.size(); ++i)
        addRow(m_checks[i], m_fileNames[i]);
    m_layout->addWidget(m_rows);
}

void FileCheckRows::addRow(const FileCheck &check, const QString &fileName)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(QStringLiteral("fileCheck"));
    row->setAccessibleName(wordFor(check.outcome));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(8));
    columns->addWidget(new OutcomeMark(check.outcome, row), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    texts->addWidget(plain(check.criterion, row));
    QLabel *verdict = plain(verdictText(check), row);
    QPalette tinted;
    tinted.setColor(QPalette::WindowText, Theme(palette()).color(roleOf(check.outcome)));
    verdict->setPalette(tinted);
    texts->addWidget(verdict);
    if (check.document.isValid()) {
        const int line = std::max(check.line, 1);
        const QString place = check.line > 0 ? QStringLiteral("%1:%2").arg(fileName).arg(line) : fileName;
        const QString tail = check.outcome == CheckOutcome::CannotSay
                               ? tr("%1. %2").arg(ageText(check), withoutSecrets(check.why))
                               : ageText(check);
        texts->addWidget(makeLink(
            isolated(withoutSecrets(place)), tail,
            [this, document = check.document, line] {
                emit linesRequested(document, {line, line});
            },
            row));
    } else {
        auto *why = new QuietLabel(check.why, row);
        why->setWordWrap(true);
        texts->addWidget(why);
    }
    columns->addLayout(texts, 1);
    m_rows->layout()->addWidget(row);
}

void FileCheckRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        build(); // links carry their colour
}

} // namespace shipworthy::ui
