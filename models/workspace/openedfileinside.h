#pragma once

#include "storage/workspacestore.h"
#include "workspace/filechecks.h"
#include "workspace/openedfile.h"
#include "workspace/reckoning.h"

namespace shipworthy {

/// What an opened file has for the workspace that takes it.
struct OpenedFile::Inside {
    Inside(std::unique_ptr<WorkspaceStore> openStore, WorkspaceState loaded)
        : store(std::move(openStore))
        , state(std::move(loaded))
        , fileChecks([file = store.get()](DocumentId document) { return file->documentBytes(document); })
    {
    }

    std::unique_ptr<WorkspaceStore> store;
    WorkspaceState state;
    FileChecks fileChecks;
    std::vector<Reckoned> reckoned;
};

} // namespace shipworthy
