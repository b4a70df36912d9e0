#include "pages/findingsbar.h"

#include "delegates/togglebutton.h"
#include "pages/findingsboard.h"
#include "pages/findingsfilteredit.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace shipworthy::ui {
namespace {

constexpr int roomForWords = 820; ///< of the bar: below it the choosers stand without their words

} // namespace

FindingsBar::FindingsBar(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FindingsFilterEdit(this))
    , m_group(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_sort(new QComboBox(this))
{
    m_group->setObjectName(QStringLiteral("groupChooser"));
    for (const auto &[grouping, id] : names<FindingsGrouping>)
        m_group->addItem(wordFor(grouping), id.toString());
    m_field->setObjectName(QStringLiteral("boardFieldChooser"));
    for (const FindingsGrouping field : FindingsBoard::fields)
        m_field->addItem(wordFor(field), idOf(field).toString());
    m_sort->setObjectName(QStringLiteral("sortChooser"));
    for (const auto &[column, id] : names<FindingsColumn>)
        m_sort->addItem(column == FindingsColumn::Severity ? tr("Severity") : columnTitle(column), id.toString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(10));
    row->addWidget(m_filter, 1);
    m_groupBox = addChooser(tr("Group"), m_group);
    m_fieldBox = addChooser(tr("Columns"), m_field);
    addChooser(tr("Sort"), m_sort);
    auto *views = new QHBoxLayout;
    views->setSpacing(px(4));
    row->addLayout(views);
    m_asTable = addView(QStringLiteral("table"), tr("Table"), QStringLiteral("asTable"));
    m_asBoard = addView(QStringLiteral("board"), tr("Board"), QStringLiteral("asBoard"));
    views->addWidget(m_asTable);
    views->addWidget(m_asBoard);
    auto *group = new QButtonGroup(this);
    group->addButton(m_asTable);
    group->addButton(m_asBoard);
    m_asTable->setChecked(true);
    showChoosers();
    connect(m_group, &QComboBox::currentIndexChanged, this, &FindingsBar::arrangementChanged);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FindingsBar::arrangementChanged);
    connect(m_sort, &QComboBox::activated, this,
            [this](int index) { emit sortChosen(names<FindingsColumn>[static_cast<std::size_t>(index)].first); });
    connect(m_asBoard, &QToolButton::toggled, this, [this] {
        showChoosers();
        emit arrangementChanged();
    });
}

QWidget *FindingsBar::addChooser(const QString &word, QComboBox *combo)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    auto *label = new QLabel(word, box);
    label->setBuddy(combo);
    m_words.append(label);
    row->addWidget(label);
    row->addWidget(combo);
    combo->setAccessibleName(word);
    combo->setToolTip(word);
    combo->setMinimumHeight(px(30));
    layout()->addWidget(box);
    return box;
}

QToolButton *FindingsBar::addView(const QString &iconName, const QString &name, const QString &objectName)
{
    auto *button = new ToggleButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName, palette()));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(px(34), px(30));
    return button;
}

void FindingsBar::showChoosers()
{
    m_groupBox->setVisible(!isBoard());
    m_fieldBox->setVisible(isBoard());
}

FindingsGrouping FindingsBar::grouping() const
{
    return static_cast<FindingsGrouping>(m_group->currentIndex());
}

FindingsGrouping FindingsBar::boardField() const
{
    return FindingsBoard::fields[static_cast<std::size_t>(m_field->currentIndex())];
}

bool FindingsBar::isBoard() const
{
    return m_asBoard->isChecked();
}

void FindingsBar::setGrouping(FindingsGrouping grouping)
{
    m_group->setCurrentIndex(static_cast<int>(grouping));
}

void FindingsBar::setBoardField(FindingsGrouping field)
{
    if (const int at = m_field->findData(idOf(field).toString()); at >= 0)
        m_field->setCurrentIndex(at);
}

void FindingsBar::setBoard(bool board)
{
    (board ? m_asBoard : m_asTable)->setChecked(true);
}

void FindingsBar::showSort(FindingsColumn column)
{
    m_sort->setCurrentIndex(static_cast<int>(column));
}

void FindingsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QLabel *word : std::as_const(m_words))
        word->setVisible(width() >= px(roomForWords));
}

} // namespace shipworthy::ui
