#pragma once

#include "cli/command.h"
#include "domain/event.h"
#include "domain/readiness.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <expected>
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
/// \a mappings: what the columns of tables mean. \a about: the system of documents that name none; empty: each is of
/// its own, and so is the report of a scanner, which is said.
[[nodiscard]] Inputs loadInputs(const QStringList &paths, Streams streams, const ColumnMappings &mappings = {},
                                const QString &about = {});

/// "--about SYSTEM": documents that name no system are about that one.
[[nodiscard]] QCommandLineOption aboutOption();
/// The name by that option, without idle spaces; empty without it.
[[nodiscard]] QString aboutOf(const QCommandLineParser &parser);
/// Says on \a err that \a document names no system, if a scanner wrote it, and under which it stands in \a state.
void sayWithoutSystem(const ImportedDocument &document, const WorkspaceState &state, QIODevice &err);

/// "--columns-of WORKSPACE": the verb reads tables as that workspace remembers their columns.
[[nodiscard]] QCommandLineOption columnsOption();
/// What the columns of tables mean by that option; nothing is meant without it. Nothing comes back, and the reason is
/// on \a err, where the workspace cannot be opened.
[[nodiscard]] std::optional<ColumnMappings> columnsOf(const QCommandLineParser &parser, QIODevice &err);

/// What a verb that prints about its inputs was asked.
struct Question {
    QString format;
    Inputs inputs;
};

/// Parses "--format", \a format with its values between bars, "--columns-of", "--about" and "PATH...", beside the
/// options that \a parser has, and loads the inputs. Where nothing is to be printed about them, the exit code of the
/// verb: after its help, or after a reason on streams.err.
[[nodiscard]] std::expected<Question, ExitCode> asked(QCommandLineParser &parser, const QString &name,
                                                      const QStringList &arguments, const QCommandLineOption &format,
                                                      Streams streams);

/// The readiness of every system, in the order of inputs.state.systems().
[[nodiscard]] QList<Readiness> rateAll(const Inputs &inputs, const QDateTime &now);

} // namespace shipworthy::cli
