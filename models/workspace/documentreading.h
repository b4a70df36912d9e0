#pragma once

#include "workspace/workspace.h"

#include <stop_token>

namespace shipworthy {

class Lexicon;

/// Reads a file of any kind known here into facts, by what it holds, not by its name: what scanners and pipelines write
/// (scanners/scan.h), else prose. \a path names it, and tells an empty list of gitleaks from other empty lists. Pure.
/// Fails for a file that cannot be read as what it is, and for data (JSON, XML) of no format known here.
[[nodiscard]] Result<ReadDocument> readDocument(QByteArray bytes, const QString &path, const Lexicon &lexicon,
                                                std::stop_token stop = {});

/// True for a file that readDocument() reads as a scanner's, by its first 64 KiB. For searching folders, where most
/// JSON and XML is something else.
[[nodiscard]] bool isScanFile(const QString &path);

} // namespace shipworthy
