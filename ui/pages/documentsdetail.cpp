#include "pages/documentsdetail.h"

#include "domain/countedas.h"
#include "pages/documentsevidence.h"
#include "pages/documentssigns.h"
#include "revisions/notefinding.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace shipworthy::ui {
namespace {

constexpr int mostWarnings = 200; ///< shown; a damaged file may have one on every line

QString html(const QString &text)
{
    return withoutSecrets(text).toHtmlEscaped();
}

QString lineLink(int line, const QString &text)
{
    return QStringLiteral("<a href=\"line:%1\">%2</a>").arg(line).arg(text.toHtmlEscaped());
}

QString formWord(FindingForm form)
{
    switch (form) {
    case FindingForm::Heading: return DocumentsDetail::tr("Section");
    case FindingForm::Checklist: return DocumentsDetail::tr("Checklist item");
    case FindingForm::Table: return DocumentsDetail::tr("Table row");
    case FindingForm::List: return DocumentsDetail::tr("List entry");
    }
    return {};
}

QString effortWords(const Effort &effort)
{
    const QString hours =
        effort.minHours == effort.maxHours
            ? QLocale().toString(effort.minHours)
            : QStringLiteral("%1–%2").arg(QLocale().toString(effort.minHours), QLocale().toString(effort.maxHours));
    return effort.text.isEmpty() ? DocumentsDetail::tr("%1 h").arg(hours)
                                 : DocumentsDetail::tr("%1 = %2 h").arg(effort.text, hours);
}

QString locationWords(const Location &location)
{
    if (!location.firstLine)
        return location.path;
    const QString first = QString::number(*location.firstLine);
    const bool isRange = location.lastLine && location.lastLine != location.firstLine;
    return location.path + QLatin1Char(':') +
           (isRange ? first + QLatin1Char('-') + QString::number(*location.lastLine) : first);
}

QLabel *label(const QString &text, Type type, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setFont(fontFor(type));
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    return made;
}

void makeMuted(QLabel &label)
{
    label.setForegroundRole(QPalette::PlaceholderText);
}

/// A chooser that scrolling the panel does not change.
class CalmCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

DocumentsDetail::DocumentsDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setUpWidgets();
    connect(m_open, &QPushButton::clicked, this, [this] { emit itemRequested(m_item); });
    connect(m_take, &QPushButton::clicked, this, &DocumentsDetail::findingTaken);
    connect(m_evidence, &DocumentsEvidence::lineRequested, this, &DocumentsDetail::lineRequested);
    connect(m_evidence, &DocumentsEvidence::itemRequested, this, &DocumentsDetail::itemRequested);
    connect(m_system, &QComboBox::activated, this,
            [this] { emit systemChosen(m_system->currentData().value<SystemId>()); });
}

void DocumentsDetail::setUpWidgets()
{
    setObjectName(QStringLiteral("documentsDetail"));
    setAccessibleName(tr("What the lines became"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));

    m_range = label({}, Type::Caption, content);
    m_range->setObjectName(QStringLiteral("becameLines"));
    makeMuted(*m_range);
    m_signs = new ItemSigns(content);
    m_title = label({}, Type::Title, content);
    m_title->setObjectName(QStringLiteral("becameTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows = new QFormLayout;
    m_rows->setHorizontalSpacing(px(16));
    m_rows->setVerticalSpacing(px(6));
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_open = new QPushButton(tr("Open finding"), content);
    m_open->setObjectName(QStringLiteral("openItem"));
    m_take = new QPushButton(tr("This is a finding"), content);
    m_take->setObjectName(QStringLiteral("takeNote"));
    m_take->setToolTip(tr("Take these lines, or those that are selected, for a finding (Ctrl+Shift+F)"));
    layout->addWidget(m_range);
    layout->addWidget(m_signs);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    layout->addWidget(hairline(content));

    auto *coverageRow = new QHBoxLayout;
    coverageRow->addWidget(label(tr("Coverage"), Type::Heading, content));
    m_coverageNumbers = label({}, Type::Caption, content);
    m_coverageNumbers->setObjectName(QStringLiteral("coverageNumbers"));
    makeMuted(*m_coverageNumbers);
    coverageRow->addWidget(m_coverageNumbers, 1);
    layout->addLayout(coverageRow);
    m_coverage = new CoverageBars(content);
    layout->addWidget(m_coverage);
    layout->addWidget(hairline(content));

    m_evidence = new DocumentsEvidence(content);
    layout->addWidget(m_evidence);
    m_system = new CalmCombo(content);
    m_system->setObjectName(QStringLiteral("documentSystem"));
    m_system->setAccessibleName(tr("System of the document"));
    m_system->setToolTip(tr("The system that the document speaks of; choose another where it was read wrongly"));
    m_system->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_system->setMinimumContentsLength(8);
    m_system->setFocusPolicy(Qt::StrongFocus);
    auto *belongs = new QHBoxLayout;
    auto *speaksOf = label(tr("Speaks of"), Type::Body, content);
    speaksOf->setWordWrap(false);
    makeMuted(*speaksOf);
    belongs->addWidget(speaksOf);
    belongs->addWidget(m_system, 1);
    layout->addLayout(belongs);
    layout->addWidget(hairline(content));

    layout->addWidget(label(tr("Warnings"), Type::Heading, content));
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(px(6));
    layout->addLayout(m_warnings);
    layout->addStretch(1);
    setWidget(content);
}

void DocumentsDetail::clearItem(bool hasItem)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_signs->setVisible(hasItem);
    m_open->setVisible(hasItem);
    m_take->setVisible(false);
}

void DocumentsDetail::showNote(LineRange passage, bool mayTake)
{
    clearItem(false);
    m_item = {};
    m_title->setVisible(false);
    m_range->setText(
        passage.last > passage.first
            ? tr("Lines %1–%2 were not understood and are kept as a note.").arg(passage.first).arg(passage.last)
            : tr("Line %1 was not understood and is kept as a note.").arg(passage.first));
    m_take->setVisible(mayTake);
}

void DocumentsDetail::showFact(int line, const QString &fact)
{
    clearItem(false);
    m_item = {};
    m_title->setVisible(!fact.isEmpty());
    m_title->setText(fact);
    m_range->setText(fact.isEmpty() ? tr("Line %1 is part of no finding, box or task.").arg(line)
                                    : tr("Line %1 became").arg(line));
}

void DocumentsDetail::showItem(const WorkspaceState &state, ItemId id, Evidence evidence, int line, bool restates,
                               QDate today)
{
    const Item *item = state.item(id);
    if (!item)
        return showFact(line, {});
    clearItem(true);
    m_item = id;
    m_title->setVisible(true);
    const LineRange lines = state.lines(*item);
    m_range->setText(restates                   ? tr("Line %1 speaks of").arg(line)
                     : lines.last > lines.first ? tr("Lines %1–%2 became").arg(lines.first).arg(lines.last)
                                                : tr("Line %1 became").arg(lines.first));
    static_cast<ItemSigns *>(m_signs)->setItem(item->state.severity, withoutSecrets(state.key(*item)), evidence);
    m_title->setText(withoutSecrets(state.title(*item)));
    if (item->kind == ItemKind::Finding)
        addFinding(state, *item, today);
    else
        addTask(state, *item, today);
    m_open->setText(item->kind == ItemKind::Finding         ? tr("Open finding")
                    : item->kind == ItemKind::ChecklistItem ? tr("Open checklist")
                                                            : tr("Open roadmap"));
}

void DocumentsDetail::addFinding(const WorkspaceState &state, const Item &item, QDate today)
{
    const Finding &finding = *state.finding(item);
    QString form = isFromNote(finding) ? tr("Note, taken for a finding by people") : formWord(finding.form);
    if (finding.checked)
        form = *finding.checked ? tr("%1, ticked").arg(form) : tr("%1, not ticked").arg(form);
    addRow(tr("Form"), form);
    const QString severity = item.state.severity ? wordFor(*item.state.severity) : tr("not stated");
    addRow(tr("Severity"),
           finding.severityText.isEmpty() ? severity : tr("%1, from “%2”").arg(severity, finding.severityText));
    addRow(tr("Priority"), idText(item.state.priority));
    addRow(tr("Status"), standingWords(item, today));
    addRow(tr("Owner"), item.state.owner);
    addRow(tr("Effort"), finding.effort ? effortWords(*finding.effort) : QString());
    QStringList locations;
    for (const Location &location : finding.locations)
        locations.append(locationWords(location));
    if (QLabel *value = addRow(tr("Location"), locations.join(QLatin1Char('\n'))))
        value->setFont(fixedFont());
    if (!finding.acceptance.isEmpty())
        addRow(tr("Criteria"), QString::number(finding.acceptance.size()));
    QStringList links;
    for (const Mention &mention : finding.mentions)
        links.append(lineLink(mention.line, QString::number(mention.line)));
    if (finding.line > 0)
        links.prepend(lineLink(finding.line, QString::number(finding.line)));
    if (links.size() > 1)
        addLinks(tr("Said on"), tr("lines %1").arg(links.join(QStringLiteral(", "))));
}

void DocumentsDetail::addTask(const WorkspaceState &state, const Item &item, QDate today)
{
    addRow(tr("Form"), item.kind == ItemKind::Task ? tr("Roadmap task") : tr("Checklist item"));
    if (const Phase *phase = state.phase(item))
        addRow(tr("Phase"), phase->title);
    addRow(tr("Priority"), idText(item.state.priority));
    addRow(tr("Status"), standingWords(item, today));
    addRow(tr("Owner"), item.state.owner);
    if (const Task *task = state.task(item)) {
        addRow(tr("Window"), task->window);
        addRow(tr("Covers"), task->findings.join(QStringLiteral(", ")));
    }
    if (const auto effort = state.effort(item))
        addRow(tr("Effort"), effortWords(*effort));
}

QLabel *DocumentsDetail::addRow(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    auto *value = label(withoutSecrets(text), Type::Body, widget());
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *title = label(name, Type::Body, widget());
    makeMuted(*title);
    title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_rows->addRow(title, value);
    return value;
}

QLabel *DocumentsDetail::addLinks(const QString &name, const QString &html)
{
    auto *value = addNote(html);
    auto *title = label(name, Type::Body, widget());
    makeMuted(*title);
    m_rows->addRow(title, value);
    return value;
}

QLabel *DocumentsDetail::addNote(const QString &html)
{
    auto *note = new QLabel(html, widget());
    note->setTextFormat(Qt::RichText);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(note, &QLabel::linkActivated, this, &DocumentsDetail::followLink);
    return note;
}

void DocumentsDetail::followLink(const QString &link)
{
    bool isNumber = false;
    const int line = link.section(QLatin1Char(':'), 1).toInt(&isNumber);
    if (isNumber)
        emit lineRequested(line);
}

void DocumentsDetail::showDocument(const Workspace &workspace, const ImportedDocument &document)
{
    const WorkspaceState &state = workspace.state();
    QList<FileCheck> checks;
    for (const System &system : state.systems())
        checks += workspace.checks(system.id);
    m_evidence->showDocument(state, document, checks);
    m_system->clear();
    for (const System &system : state.systems()) {
        m_system->addItem(withoutSecrets(system.name), QVariant::fromValue(system.id));
        if (system.id == document.system)
            m_system->setCurrentIndex(m_system->count() - 1);
    }
    m_system->setEnabled(!workspace.isReadOnly() && m_system->count() > 1);
}

void DocumentsDetail::showCoverage(const Coverage &coverage, const std::array<int, lineKinds.size()> &counts)
{
    const QLocale locale;
    m_coverageNumbers->setText(
        tr("%1 of %2 lines understood").arg(locale.toString(coverage.claimedLines), locale.toString(coverage.lines)));
    static_cast<CoverageBars *>(m_coverage)->setCounts(counts);
}

void DocumentsDetail::showWarnings(const AuditDocument &facts, const QList<SecretLine> &secrets)
{
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](int line, const QString &text) {
        const QString place = line > 0 ? lineLink(line, tr("Line %1").arg(line)) + QStringLiteral(": ") : QString();
        m_warnings->addWidget(addNote(place + html(text)));
    };
    const int all = static_cast<int>(facts.warnings.size() + secrets.size());
    int room = mostWarnings;
    for (const SecretLine &secret : secrets.first(std::min<qsizetype>(secrets.size(), room))) {
        add(secret.line, tr("quotes a %1. Hidden here and in exports; the file is untouched.").arg(secret.kind));
        --room;
    }
    for (const Warning &warning : facts.warnings.first(std::min<qsizetype>(facts.warnings.size(), room)))
        add(warning.line, warning.text);
    if (all > mostWarnings)
        add(0, tr("… and %1 more; F8 walks through all of them.").arg(all - mostWarnings));
    if (all == 0)
        add(0, tr("None: nothing was repaired, hidden or left unclear."));
}

} // namespace shipworthy::ui
