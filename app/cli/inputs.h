#pragma once

#include "cli/command.h"
#include "domain/event.h"
#include "domain/readiness.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <optional>

namespace shipworthy::cli {

/// What the inputs of a verb came to.
struct Inputs {
    WorkspaceState state;
    QList<Event> history;                          ///< of a workspace; empty for documents
    QHash<SystemId, QList<FileCheck>> checks = {}; ///< what files of scanners say about criteria
    bool allRead = true;                           ///< false: something was refused, and its message is on err
};

/// Reads documents, folders of documents, or one workspace file. Each refused input gets one line on streams.err that
/// names it and the reason; the rest goes through. Progress is told on err too.
/// \a mappings: what the columns of tables mean.
[[nodiscard]] Inputs loadInputs(const QStringList &paths, Streams streams, const ColumnMappings &mappings = {});

/// "--columns-of WORKSPACE": the verb reads tables as that workspace remembers their columns.
[[nodiscard]] QCommandLineOption columnsOption();
/// What the columns of tables mean by that option; nothing is meant without it. Nothing comes back, and the reason is
/// on \a err, where the workspace cannot be opened.
[[nodiscard]] std::optional<ColumnMappings> columnsOf(const QCommandLineParser &parser, QIODevice &err);

/// The readiness of every system, in the order of inputs.state.systems().
[[nodiscard]] QList<Readiness> rateAll(const Inputs &inputs, const QDateTime &now);

} // namespace shipworthy::cli
