#include "pages/startpage.h"

#include "delegates/filledbutton.h"
#include "delegates/linkbutton.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <memory>

namespace shipworthy::ui {

/// A raised patch, framed solid or dashed.
class StartPage::Panel : public QWidget {
public:
    Panel(bool dashed, QWidget *parent)
        : QWidget(parent)
        , m_dashed(dashed)
    {
    }
    void setHighlighted(bool highlighted)
    {
        m_highlighted = highlighted;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor line = theme.color(m_highlighted ? Role::Accent : m_dashed ? Role::Edge : Role::Border);
        QPen pen(line, m_dashed ? 2 : 1);
        if (m_dashed)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(theme.color(m_highlighted ? Role::Hover : Role::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(6), px(6));
    }

private:
    bool m_dashed;
    bool m_highlighted = false;
};

namespace {

QLabel *makeLabel(const QString &text, Type type, QWidget *parent, bool muted = false)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontFor(type));
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *makeLink(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new LinkButton(text, parent);
    button->setIcon(icon(iconName, parent->palette()));
    return button;
}

/// A picture that follows a change of the colours.
class Picture : public QWidget {
public:
    Picture(QString name, int side, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPalette accent = palette();
        accent.setColor(QPalette::WindowText, Theme(palette()).color(Role::Accent));
        QPainter painter(this);
        icon(m_name, accent).paint(&painter, rect());
    }

private:
    QString m_name;
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setUpWidgets();
}

void StartPage::setUpWidgets()
{
    setObjectName(QStringLiteral("startPage"));
    auto *inner = new QWidget;
    inner->setMaximumWidth(px(1100));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(px(24), px(32), px(24), px(24));
    column->setSpacing(px(16));
    QLabel *title = makeLabel(tr("Find out whether you may ship"), Type::Page, inner);
    QFont large = title->font();
    large.setPixelSize(px(26));
    title->setFont(large);
    column->addWidget(title);
    column->addWidget(
        makeLabel(tr("Import what the audit said. Shipworthy turns it into findings, a plan and a score, and asks the "
                     "running service whether it is well."),
                  Type::Heading, inner, true));
    static_cast<QLabel *>(column->itemAt(1)->widget())->setFont(fontFor(Type::Body));
    column->addWidget(makeDropArea());
    auto *panels = new QHBoxLayout;
    panels->setSpacing(px(12));
    panels->addWidget(makeSamplePanel(), 3);
    panels->addWidget(makeRecentPanel(), 2);
    column->addLayout(panels);
    column->addWidget(makeSteps());
    column->addStretch(1);
    auto *privacy = makeLabel(tr("Everything stays on this computer. No account, no telemetry; a service is asked only "
                                 "when you add its address."),
                              Type::Caption, inner, true);
    column->addWidget(privacy);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("startScroll"));
    scroll->setAccessibleName(tr("Start"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(centre);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *StartPage::makeDropArea()
{
    m_drop = new Panel(true, this);
    auto *row = new QHBoxLayout(m_drop);
    row->setContentsMargins(px(28), px(28), px(28), px(28));
    row->setSpacing(px(20));
    row->addWidget(new Picture(QStringLiteral("import"), px(48), m_drop));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(makeLabel(tr("Drop files or folders here"), Type::Title, m_drop));
    words->addWidget(makeLabel(
        tr("or paste copied files with Ctrl+V. Audits, plans and reviews in free form, tables, reports of scanners."),
        Type::Body, m_drop, true));
    row->addLayout(words, 1);
    auto *import = new FilledButton(tr("Import files…"), m_drop);
    import->setObjectName(QStringLiteral("startImport"));
    import->setToolTip(tr("Import files (Ctrl+I)"));
    import->setDefault(true);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
    auto *folder = new QPushButton(tr("Import folder…"), m_drop);
    folder->setObjectName(QStringLiteral("startImportFolder"));
    folder->setMinimumHeight(px(30));
    connect(folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(import);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    row->addLayout(buttons);
    return m_drop;
}

QWidget *StartPage::makeSamplePanel()
{
    auto *panel = new Panel(false, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(6));
    column->addWidget(makeLabel(tr("Look around first: the sample audits"), Type::Heading, panel));
    column->addWidget(makeLabel(tr("Audits of invented services, with findings, a plan and scores. Yours to try; they "
                                   "live in a workspace of their own."),
                                Type::Body, panel, true));
    column->addSpacing(px(6));
    auto *open = new QPushButton(tr("Open the sample"), panel);
    open->setObjectName(QStringLiteral("openSample"));
    open->setMinimumSize(px(140), px(30));
    open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(open, &QPushButton::clicked, this, &StartPage::sampleRequested);
    column->addWidget(open);
    column->addStretch(1);
    return panel;
}

QWidget *StartPage::makeRecentPanel()
{
    m_recent = new Panel(false, this);
    auto *column = new QVBoxLayout(m_recent);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(4));
    column->addWidget(makeLabel(tr("Recent"), Type::Heading, m_recent));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(px(2));
    column->addLayout(m_recentRows);
    QPushButton *other = makeLink(tr("Open another workspace…"), QStringLiteral("folder"), m_recent);
    other->setObjectName(QStringLiteral("openOtherWorkspace"));
    connect(other, &QPushButton::clicked, this, &StartPage::otherWorkspaceRequested);
    column->addWidget(other);
    column->addStretch(1);
    return m_recent;
}

QWidget *StartPage::makeSteps()
{
    struct Step {
        QString title;
        QString keys;
        QString text;
    };
    const Step steps[] = {
        {tr("1. Import"), tr("Ctrl+I"), tr("Findings, phases and scores appear, each tied to its line in the file.")},
        {tr("2. Assign"), tr("Ctrl+2"), tr("Give owners and dates, or keep those in the document.")},
        {tr("3. Check"), tr("F5"), tr("Ask the live service whether its health endpoints answer.")},
        {tr("4. Tick off"), tr("Space"), tr("Tick what is done, together. The verdict follows the evidence.")},
    };
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, px(8), 0, 0);
    grid->setHorizontalSpacing(px(16));
    int at = 0;
    for (const Step &step : steps) {
        grid->addWidget(
            makeLabel(
                QStringLiteral("<b>%1</b>&nbsp;&nbsp;%2").arg(step.title.toHtmlEscaped(), step.keys.toHtmlEscaped()),
                Type::Body, row),
            0, at);
        grid->addWidget(makeLabel(step.text, Type::Body, row, true), 1, at, Qt::AlignTop);
        grid->setColumnStretch(at++, 1);
    }
    return row;
}

void StartPage::setRecentWorkspaces(const QStringList &paths)
{
    if (paths == m_recentPaths)
        return;
    m_recentPaths = paths;
    while (const std::unique_ptr<QLayoutItem> item{m_recentRows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
    }
    constexpr qsizetype limit = 4;
    for (const QString &path : paths.mid(0, limit)) {
        const QFileInfo info(path);
        QPushButton *link = makeLink(info.completeBaseName(), QStringLiteral("file"), m_recent);
        link->setToolTip(QDir::toNativeSeparators(path));
        link->setAccessibleName(tr("Open workspace %1").arg(info.completeBaseName()));
        connect(link, &QPushButton::clicked, this, [this, path] { emit workspaceRequested(path); });
        m_recentRows->addWidget(link);
    }
}

void StartPage::setDropHighlighted(bool highlighted)
{
    m_drop->setHighlighted(highlighted);
}

} // namespace shipworthy::ui
