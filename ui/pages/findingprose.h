#pragma once

#include "items/findingtext.h"

#include <QPlainTextEdit>
#include <QTextBrowser>

namespace shipworthy::ui {

/// A piece of a document's prose, as tall as its text. Opens nothing: no file, no address, no picture; links and images
/// are words here.
class FindingProse : public QTextBrowser {
    Q_OBJECT
public:
    explicit FindingProse(const TextBlock &block, QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void changeEvent(QEvent *event) override;

private:
    void showBlock();
    void fitHeight();

    TextBlock m_block;
};

/// A block of code, coloured; removed and added lines of a diff keep their − and + and have a ground of their own.
class FindingCode : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit FindingCode(const TextBlock &block, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void fitHeight();

    TextBlock m_block;
};

} // namespace shipworthy::ui
