#pragma once

#include "domain/audit.h"

#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

/// A document of another format written down as Markdown, so that whatever is recognised in Markdown is recognised in
/// it; and for each line of that Markdown the lines of the document that it says.
struct Transcript {
    std::string markdown;          ///< UTF-8, each line with its line feed
    std::vector<LineRange> origin; ///< by line of the Markdown, from its first; 1-based lines of the document
    QList<Warning> warnings;       ///< in lines of the document
    int lineCount = 0;             ///< of the document

    void add(std::string_view line, LineRange from);
};

/// The line starts of a text, for finding lines of bytes.
class LineStarts {
public:
    explicit LineStarts(std::string_view text);
    /// The 1-based line of a byte; the last line for what lies beyond.
    [[nodiscard]] int lineAt(std::size_t offset) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }

private:
    std::vector<std::size_t> m_starts;
};

/// Turns every line that \a document holds, which are those of the transcript, into lines of the document on disk. The
/// warnings are added to its own.
void restoreLines(AuditDocument &document, const Transcript &transcript);

/// Appends \a word, which holds no white space, so that it reads as it stands: what Markdown would take for markup is
/// escaped, and nothing else. \a startsLine: no list, heading or rule begins with it; \a inCell: no cell ends in it.
struct WordPlace {
    bool startsLine = false;
    bool inCell = false;
};
void appendEscaped(std::string &to, std::string_view word, WordPlace place);

} // namespace shipworthy
