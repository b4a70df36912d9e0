#include "workspace/openedfile.h"

#include "base/freememory.h"
#include "workspace/checkvalues.h"
#include "workspace/openedfileinside.h"

namespace shipworthy {
namespace {

constexpr qsizetype manyItems = 10'000;

} // namespace

OpenedFile::OpenedFile(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
    m_inside->store->leaveThread();
}

OpenedFile::OpenedFile(OpenedFile &&) noexcept = default;
OpenedFile &OpenedFile::operator=(OpenedFile &&) noexcept = default;
OpenedFile::~OpenedFile() = default;

Result<OpenedFile> OpenedFile::read(const QString &path, const LoadWatch &watch, Purpose purpose)
{
    auto store = WorkspaceStore::open(path, purpose);
    if (!store)
        return std::unexpected(store.error());
    auto state = (*store)->load(watch.part(150, 1000));
    if (!state)
        return std::unexpected(state.error());
    if (state->items().size() > manyItems)
        returnFreeMemory(); // of the documents as they were stored
    return OpenedFile(std::make_unique<Inside>(*std::move(store), *std::move(state)));
}

void OpenedFile::reckon(const QDateTime &now, const LoadWatch &watch)
{
    Inside &inside = *m_inside;
    inside.store->enterThread(); // the files of scanners are read from it
    const Reckoning reckoning{.state = inside.state, .now = now, .policy = {}, .questions = {}};
    const int freshDays = reckoning.policy.freshDays;
    inside.reckoned.clear();
    for (const System &system : reckoning.state.systems()) {
        if (watch.isStopped())
            break;
        inside.reckoned.push_back(
            reckoning.answer({.system = system.id,
                              .checks = inside.fileChecks.checksOf(reckoning.state, system.id, now, freshDays),
                              .endpointDown = isHealthDown(reckoning.state, system.id, now, freshDays)}));
        watch.tell(static_cast<qint64>(inside.reckoned.size()), reckoning.state.systems().size());
    }
    inside.store->leaveThread();
}

} // namespace shipworthy
