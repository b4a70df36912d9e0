#include "pages/criteriondiff.h"

#include "domain/secrets.h"
#include "revisions/textdiff.h"
#include "theme/theme.h"

#include <QEvent>

namespace shipworthy::ui {
namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br/>"));
}

QString marked(const QString &text, const QColor &ink, const QColor &ground, const char *decoration)
{
    return QStringLiteral("<span style=\"color:%1; background-color:%2; text-decoration:%3\">%4</span>")
        .arg(ink.name(), ground.name(), QLatin1String(decoration), escaped(text));
}

} // namespace

CriterionDiff::CriterionDiff(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("criterionDiff"));
    setAccessibleName(tr("What changed in the criterion"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void CriterionDiff::showTexts(const QString &before, const QString &after)
{
    m_before = withoutSecrets(before);
    m_after = withoutSecrets(after);
    render();
}

void CriterionDiff::render()
{
    if (m_before.isEmpty() || m_after.isEmpty()) {
        setText(escaped(m_before + m_after));
        return;
    }
    const Theme theme(palette());
    QString html;
    bool wasRemoved = false;
    for (const auto &[kind, text] : diffOf(m_before, m_after)) {
        if (wasRemoved && kind == DiffPiece::Kind::Added)
            html += u' '; // or the two would read as one word
        wasRemoved = kind == DiffPiece::Kind::Removed;
        switch (kind) {
        case DiffPiece::Kind::Same: html += escaped(text); break;
        case DiffPiece::Kind::Removed:
            html +=
                marked(text, theme.color(Role::ContradictedText), theme.color(Role::ContradictedChip), "line-through");
            break;
        case DiffPiece::Kind::Added:
            html += marked(text, theme.color(Role::VerifiedText), theme.color(Role::VerifiedChip), "none");
            break;
        }
    }
    setText(html);
}

void CriterionDiff::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace shipworthy::ui
