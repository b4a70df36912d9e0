#pragma once

#include <QSplitter>

namespace shipworthy::ui {

/// A splitter with a hairline between its parts, wide enough to be caught.
class HairlineSplitter : public QSplitter {
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace shipworthy::ui
