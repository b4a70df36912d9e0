#include "cli/fetching.h"

#include <QEventLoop>
#include <optional>

namespace shipworthy::cli {

Result<FetchedDocument> fetchNow(const QUrl &url, const Retrieval &known)
{
    DocumentFetch fetch;
    QEventLoop loop;
    std::optional<Result<FetchedDocument>> answer;
    const auto take = [&](Result<FetchedDocument> result) {
        answer = std::move(result);
        loop.quit();
    };
    QObject::connect(&fetch, &DocumentFetch::fetched, &loop, take);
    QObject::connect(&fetch, &DocumentFetch::failed, &loop, [&](const Error &error) { take(std::unexpected(error)); });
    fetch.start(url, known);
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace shipworthy::cli
