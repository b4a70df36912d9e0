#pragma once

#include "scanners/scanbuilder.h"

#include <stop_token>
#include <string_view>

namespace shipworthy {

// A reader per format: fills the builder from the text. Each fails for text that is not well-formed or lacks what its
// format cannot do without; odd records are skipped with a reason instead.

/// What a reader of JSON gets: UTF-8, without a byte order mark.
struct JsonText {
    std::string_view text;
    std::stop_token stop;
};

[[nodiscard]] Result<void> readSarif(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readTrivy(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readPipAudit(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readNpmAudit(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readCycloneDx(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readDefectDojo(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readOscalResults(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readOscalPoam(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readK6Summary(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readLighthouse(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readGitleaks(const JsonText &input, ScanBuilder &builder);
[[nodiscard]] Result<void> readJUnit(const QByteArray &bytes, ScanBuilder &builder, std::stop_token stop);
[[nodiscard]] Result<void> readCobertura(const QByteArray &bytes, ScanBuilder &builder, std::stop_token stop);

} // namespace shipworthy
