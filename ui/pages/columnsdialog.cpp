#include "pages/columnsdialog.h"

#include "base/daywords.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "delegates/filledbutton.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace shipworthy::ui {
namespace {

constexpr int headersOffered = 8; ///< records in which a header is looked for when a document is read
constexpr int valuesShown = 4;    ///< of each column
constexpr int valueLength = 40;
constexpr int headerLength = 90;
constexpr int findingsShown = 20;

struct Meaning {
    std::optional<ColumnRole> role; ///< nothing: leave out
    const char *words;
};

using C = ColumnRole;
constexpr std::array meanings{
    Meaning{C::Title, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Title")},
    Meaning{C::Key, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Key")},
    Meaning{C::Severity, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Severity")},
    Meaning{C::Priority, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Priority")},
    Meaning{C::Status, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Status")},
    Meaning{C::Owner, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Owner")},
    Meaning{C::Due, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Due")},
    Meaning{C::Effort, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Effort")},
    Meaning{C::Description, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Description")},
    Meaning{C::Impact, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Impact")},
    Meaning{C::Recommendation, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Fix")},
    Meaning{C::Location, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Location")},
    Meaning{C::Category, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Category")},
    Meaning{C::DependsOn, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Depends on")},
    Meaning{C::Note, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Keep as note")},
    Meaning{std::nullopt, QT_TRANSLATE_NOOP("shipworthy::ui::ColumnsDialog", "Leave out")}};

int indexOf(std::optional<ColumnRole> role)
{
    return static_cast<int>(std::ranges::find(meanings, role, &Meaning::role) - meanings.begin());
}

bool isShared(std::optional<ColumnRole> role)
{
    return !role || *role == C::Note;
}

QString covered(const QString &text, qsizetype length)
{
    return shortened(withoutSecrets(text), length);
}

} // namespace

ColumnsDialog::ColumnsDialog(DocumentBytes document, CsvSample sample, ColumnMappings mappings, QWidget *parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_sample(std::move(sample))
    , m_mappings(std::move(mappings))
{
    setUpWidgets();
    setUpConnections();
    showHeader();
}

void ColumnsDialog::setUpWidgets()
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Map columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(tr("What the columns of %1 mean").arg(isolated(documentName(m_document.path))), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(fontFor(Type::Title));
    auto *caption = new QuietLabel(tr("Remembered in this workspace: the next table with the same header is read so "
                                      "without asking."),
                                   this);
    caption->setWordWrap(true);
    auto *headerLabel = new QLabel(tr("&Header"), this);
    m_header = new QComboBox(this);
    m_header->setObjectName(QStringLiteral("columnsHeader"));
    m_header->setAccessibleName(tr("The row that names the columns"));
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header->setMinimumContentsLength(30);
    headerLabel->setBuddy(m_header);
    for (int row = 0; row < std::min<int>(headersOffered, int(m_sample.records.size())); ++row)
        m_header->addItem(
            tr("Row %1: %2").arg(row + 1).arg(covered(m_sample.records[row].join(QStringLiteral(", ")), headerLength)));
    m_header->setCurrentIndex(int(std::max<qsizetype>(m_sample.header, 0)));
    m_columns = makeTable(QStringLiteral("columnsTable"), tr("Columns and what they mean"),
                          {tr("Column"), tr("Values"), tr("Means")});
    m_columns->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_columns->setColumnWidth(0, px(180));
    m_columns->setColumnWidth(2, px(150));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("columnsSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_preview = makeTable(QStringLiteral("columnsPreview"), tr("The first findings"),
                          {tr("Key"), tr("Title"), tr("Severity"), tr("Status"), tr("Owner"), tr("Due")});
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair(0, 80), std::pair(2, 100), std::pair(3, 96), std::pair(4, 110), std::pair(5, 116)})
        m_preview->setColumnWidth(column, px(width));
    m_forget = new QPushButton(tr("&Forget"), this);
    m_forget->setObjectName(QStringLiteral("columnsForget"));
    m_forget->setToolTip(tr("Read tables with this header by their words again; documents here stay as they are"));
    m_forget->setAutoDefault(false);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("columnsCancel"));
    m_cancel->setAutoDefault(false);
    m_apply = new FilledButton(tr("&Apply"), this);
    m_apply->setObjectName(QStringLiteral("columnsApply"));
    m_apply->setToolTip(tr("Read the document again with these columns; decisions stay, and one undo takes it back"));
    m_apply->setDefault(true);

    auto *headerRow = new QHBoxLayout;
    headerRow->setSpacing(px(8));
    headerRow->addWidget(headerLabel);
    headerRow->addWidget(m_header, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(title);
    column->addWidget(caption);
    column->addLayout(headerRow);
    column->addWidget(m_columns, 3);
    column->addWidget(m_summary);
    column->addWidget(m_preview, 2);
    column->addLayout(buttons);
    const QSize room =
        parentWidget() ? parentWidget()->window()->size() - QSize(px(40), px(60)) : QSize(px(900), px(700));
    resize(QSize(px(900), px(700)).boundedTo(room));
}

QTableWidget *ColumnsDialog::makeTable(const QString &name, const QString &accessibleName, const QStringList &titles)
{
    auto *table = new QTableWidget(0, int(titles.size()), this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(titles);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(30));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    return table;
}

void ColumnsDialog::setUpConnections()
{
    connect(m_header, &QComboBox::currentIndexChanged, this, &ColumnsDialog::showHeader);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        accept();
        emit applied(header(), mapping());
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        accept();
        emit forgotten(header());
    });
}

QStringList ColumnsDialog::header() const
{
    return m_sample.records.value(m_header->currentIndex());
}

bool ColumnsDialog::isRemembered() const
{
    return m_mappings.contains(headerSignature(header()));
}

QString ColumnsDialog::valuesOf(int column) const
{
    QStringList values;
    for (qsizetype row = m_header->currentIndex() + 1; row < m_sample.records.size(); ++row) {
        const QString value = covered(m_sample.records[row].value(column), valueLength);
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        if (values.size() == valuesShown)
            break;
    }
    return values.join(QStringLiteral(" · "));
}

void ColumnsDialog::showHeader()
{
    m_columns->setRowCount(0);
    QStringList shown;
    const QStringList names = header();
    const QList<ColumnRole> roles = suggestedRoles(m_sample, m_header->currentIndex(), Lexicon::installed().lexicon);
    for (int column = 0; column < names.size(); ++column) {
        // A mapping goes by the name: what has none, or that of another column, cannot be told apart.
        if (names[column].isEmpty() || shown.contains(names[column], Qt::CaseInsensitive))
            continue;
        shown.append(names[column]);
        addColumn(names[column], column, roles[column]);
    }
    m_forget->setVisible(isRemembered());
    showPreview();
}

void ColumnsDialog::addColumn(const QString &name, int column, ColumnRole suggestion)
{
    const int row = m_columns->rowCount();
    m_columns->insertRow(row);
    auto *nameCell = new QTableWidgetItem(covered(name, headerLength));
    nameCell->setData(Qt::UserRole, name);
    nameCell->setToolTip(nameCell->text());
    m_columns->setItem(row, 0, nameCell);
    auto *values = new QTableWidgetItem(valuesOf(column));
    values->setToolTip(values->text());
    m_columns->setItem(row, 1, values);
    auto *meaning = new QComboBox(m_columns);
    meaning->setObjectName(QStringLiteral("meaning%1").arg(row));
    meaning->setAccessibleName(tr("What “%1” means").arg(nameCell->text()));
    for (const Meaning &one : meanings)
        meaning->addItem(tr(one.words));
    const ColumnMapping known = m_mappings.value(headerSignature(header()));
    const auto role = known.has(name) ? known.role(name) : std::optional(suggestion);
    meaning->setCurrentIndex(indexOf(role) < int(meanings.size()) ? indexOf(role) : indexOf(C::Note));
    m_columns->setCellWidget(row, 2, meaning);
    connect(meaning, &QComboBox::currentIndexChanged, this, [this, row] {
        freeRole(row);
        showPreview();
    });
}

QComboBox *ColumnsDialog::meaningAt(int row) const
{
    return static_cast<QComboBox *>(m_columns->cellWidget(row, 2));
}

void ColumnsDialog::freeRole(int chosen)
{
    const int meaning = meaningAt(chosen)->currentIndex();
    if (isShared(meanings[std::size_t(meaning)].role))
        return;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (row == chosen || meaningAt(row)->currentIndex() != meaning)
            continue;
        const QSignalBlocker quiet(meaningAt(row));
        meaningAt(row)->setCurrentIndex(indexOf(C::Note));
    }
}

ColumnMapping ColumnsDialog::mapping() const
{
    ColumnMapping mapping;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        mapping.set(m_columns->item(row, 0)->data(Qt::UserRole).toString(),
                    meanings[std::size_t(meaningAt(row)->currentIndex())].role);
    return mapping;
}

void ColumnsDialog::showPreview()
{
    m_preview->setRowCount(0);
    const ColumnMapping chosen = mapping();
    const auto means = [&](C role) {
        const int index = indexOf(role);
        for (int row = 0; row < m_columns->rowCount(); ++row) {
            if (meaningAt(row)->currentIndex() == index)
                return true;
        }
        return false;
    };
    const bool isTitled = means(C::Title) || means(C::Description);
    m_apply->setEnabled(isTitled);
    if (!isTitled) {
        m_summary->setText(tr("Choose the column that says what each row is about: its Title."));
        return;
    }
    const auto read =
        readDocument({m_document.path, m_sample.bytes, m_document.retrieval}, {{headerSignature(header()), chosen}});
    if (!read) {
        m_summary->setText(read.error().message());
        return;
    }
    const QList<Finding> &findings = read->facts.findings;
    const int rated = int(
        std::ranges::count_if(findings, [](const Finding &finding) { return finding.severity || finding.priority; }));
    const bool isWhole = m_sample.bytes.size() == m_document.bytes.size();
    m_summary->setText(
        (isWhole ? withPlural(tr("%n finding(s), %1 rated.", nullptr, int(findings.size())), findings.size())
                 : withPlural(tr("%n finding(s) in its first part, %1 rated.", nullptr, int(findings.size())),
                              findings.size()))
            .arg(rated));
    const QString absent(QChar(0x2013));
    for (const Finding &finding : findings.first(std::min<qsizetype>(findings.size(), findingsShown))) {
        const int row = m_preview->rowCount();
        m_preview->insertRow(row);
        const QString texts[] = {finding.key,
                                 covered(finding.title, 200),
                                 finding.severity   ? wordFor(*finding.severity)
                                 : finding.priority ? idOf(*finding.priority).toString()
                                                    : QString(),
                                 wordFor(finding.status),
                                 covered(finding.owner, valueLength),
                                 finding.due.isValid() ? dayWords(finding.due) : QString()};
        int column = 0;
        for (const QString &text : texts) {
            auto *cell = new QTableWidgetItem(text.isEmpty() ? absent : text);
            cell->setToolTip(text);
            m_preview->setItem(row, column++, cell);
        }
    }
}

} // namespace shipworthy::ui
