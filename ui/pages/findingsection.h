#pragma once

#include <QLabel>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace shipworthy::ui {

/// A part of the detail panel: heading, a quiet word behind it, and what it holds below.
class FindingSection : public QWidget {
    Q_OBJECT
public:
    FindingSection(const QString &heading, const QString &aside, QWidget *parent);

    void add(QWidget *widget);
    /// A line of plain text that wraps and can be selected. \a text has no secrets.
    QLabel *addText(const QString &text, bool isQuiet = false);
    /// A line that opens something; \a quietTail stands behind the link.
    QLabel *addLink(const QString &text, const QString &quietTail, std::function<void()> open);
    /// Prose and code of a document's Markdown; secrets are hidden here.
    void addMarkdown(const QString &markdown);
    /// A link at the right end of the heading.
    void setHeadingAction(const QString &text, std::function<void()> act);

private:
    QVBoxLayout *m_layout;
    QWidget *m_heading;
};

/// Takes a widget away at once and deletes it when that is safe: also from a slot of one of its children.
void discard(QWidget *widget);

/// A label with one link, reached by Tab as well; \a open runs when it is followed. Everything in it is escaped.
[[nodiscard]] QLabel *makeLink(const QString &text, const QString &quietTail, std::function<void()> open,
                               QWidget *parent);

/// A label in the muted colour of the theme, following it.
class QuietLabel : public QLabel {
    Q_OBJECT
public:
    explicit QuietLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
};

} // namespace shipworthy::ui
