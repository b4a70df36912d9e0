#include "pages/checklines.h"

#include "delegates/mirror.h"
#include "domain/secrets.h"
#include "pages/endpointmarks.h"
#include "pages/findingsection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace shipworthy::ui {
namespace {

struct PhaseSpec {
    const char *name; ///< as the evidence has it
    const char *word;
    Role role;
};
constexpr std::array phaseSpecs{
    PhaseSpec{"resolve", QT_TRANSLATE_NOOP("shipworthy::ui::PhaseBar", "Name"), Role::Sunken},
    PhaseSpec{"connect", QT_TRANSLATE_NOOP("shipworthy::ui::PhaseBar", "Connect"), Role::ClaimedChip},
    PhaseSpec{"tls", QT_TRANSLATE_NOOP("shipworthy::ui::PhaseBar", "TLS"), Role::Selection},
    PhaseSpec{"processing", QT_TRANSLATE_NOOP("shipworthy::ui::PhaseBar", "Wait"), Role::Accent},
    PhaseSpec{"transfer", QT_TRANSLATE_NOOP("shipworthy::ui::PhaseBar", "Receive"), Role::Edge},
    PhaseSpec{"rest", QT_TRANSLATE_NOOP("shipworthy::ui::PhaseBar", "Connect and wait"), Role::Raised},
};

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

/// What the total holds beside its parts; nothing where that is too little to see.
double restOf(const QList<std::pair<QString, double>> &phases)
{
    double total = 0;
    double parts = 0;
    for (const auto &[name, time] : phases)
        (name == QLatin1String("total") ? total : parts) += time;
    const double rest = total - parts;
    return rest > total / 20 ? rest : 0;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CheckMark::CheckMark(CheckState state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setFixedSize(px(16), px(16));
    setAccessibleName(wordFor(state));
    setToolTip(wordFor(state));
}

void CheckMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintServiceMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), serviceLook(m_state), Theme(palette()));
}

CheckLines::CheckLines(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("checkLines"));
    setAccessibleName(tr("The lines of the check"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CheckLines::showLines(const QList<EvidenceLine> &lines)
{
    if (lines == m_lines && m_rows)
        return;
    m_lines = lines;
    build();
}

void CheckLines::build()
{
    discard(m_rows);
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    for (const EvidenceLine &line : std::as_const(m_lines))
        addLine(line, *layout);
    this->layout()->addWidget(m_rows);
}

void CheckLines::addLine(const EvidenceLine &line, QVBoxLayout &layout)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(QStringLiteral("checkLine"));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(8));
    columns->addWidget(new CheckMark(line.outcome, row), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(1));
    const QString text = withoutSecrets(line.text.trimmed());
    QLabel *code = plainLabel(text, row);
    code->setFont(fixedFont());
    code->setLayoutDirection(Qt::LeftToRight); // a language of its own
    texts->addWidget(code);
    const bool passes = line.outcome == CheckState::Pass;
    const QString seen = withoutSecrets(passes || line.why.isEmpty() ? line.seen : line.why);
    row->setAccessibleName(wordFor(line.outcome) + QStringLiteral(": ") + text + QStringLiteral(". ") + seen);
    if (!seen.isEmpty()) {
        QLabel *words = passes ? new QuietLabel(seen, row) : plainLabel(seen, row);
        words->setWordWrap(true);
        words->setFont(fontFor(Type::Caption));
        if (!passes) {
            QPalette tinted;
            tinted.setColor(QPalette::WindowText, colorOf(serviceLook(line.outcome), Theme(palette())));
            words->setPalette(tinted);
        }
        texts->addWidget(words);
    }
    columns->addLayout(texts, 1);
    layout.addWidget(row);
}

void CheckLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        build(); // words carry their colour
}

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("phaseBar"));
}

void PhaseBar::showPhases(const QList<std::pair<QString, double>> &phases)
{
    m_parts.clear();
    QStringList words;
    for (const PhaseSpec &spec : phaseSpecs) {
        const auto found = std::ranges::find(phases, QLatin1String(spec.name), &std::pair<QString, double>::first);
        const double its = found == phases.end() ? 0 : found->second;
        const double shown = QLatin1String(spec.name) == QLatin1String("rest") ? restOf(phases) : its;
        if (shown <= 0)
            continue;
        m_parts.append({QLatin1String(spec.name), shown});
        words.append(tr("%1 %2 ms").arg(tr(spec.word), milliseconds(shown)));
    }
    setVisible(!m_parts.isEmpty());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QStringLiteral(", ")));
    update();
}

QSize PhaseBar::sizeHint() const
{
    return {px(120), px(14) + QFontMetrics(fontFor(Type::Caption)).height() + px(4)};
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    double total = 0;
    for (const Part &part : std::as_const(m_parts))
        total += part.milliseconds;
    if (total <= 0)
        return;
    const Theme theme(palette());
    QPainter painter(this);
    painter.setFont(fontFor(Type::Caption));
    const int height = px(14);
    double x = 0;
    double labelEnd = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const auto &spec = *std::ranges::find_if(
            phaseSpecs, [&](const PhaseSpec &each) { return part.name == QLatin1String(each.name); });
        const double width = (this->width() - 1) * part.milliseconds / total;
        const QRectF box(x, 0, width, height);
        painter.fillRect(box, theme.color(spec.role));
        painter.setPen(theme.color(Role::Edge));
        painter.drawRect(box);
        const QString label = QStringLiteral("%1 %2").arg(tr(spec.word), milliseconds(part.milliseconds));
        const double labelWidth = painter.fontMetrics().horizontalAdvance(label);
        const double at = std::clamp(x, 0.0, std::max(0.0, this->width() - labelWidth));
        // A label that would lie over the one before stays away; the tool tip has all of them.
        if (at >= labelEnd && (width >= 3 || part.milliseconds >= total / 20)) {
            painter.setPen(theme.color(Role::Muted));
            painter.drawText(QRectF(at, height + px(2), labelWidth + 1, painter.fontMetrics().height()),
                             Qt::AlignLeft | Qt::AlignVCenter, label);
            labelEnd = at + labelWidth + px(8);
        }
        x += width;
    }
}

} // namespace shipworthy::ui
