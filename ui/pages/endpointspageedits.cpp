#include "base/atomicfile.h"
#include "base/text.h"
#include "delegates/filedialog.h"
#include "pages/checkeditpanel.h"
#include "pages/checkfiles.h"
#include "pages/checkimport.h"
#include "pages/checksuggestionspanel.h"
#include "pages/endpointaddpanel.h"
#include "pages/endpointsbar.h"
#include "pages/endpointspage.h"
#include "pages/endpointsview.h"
#include "probes/endpointprobe.h"
#include "workspace/checkwatch.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <algorithm>

// What the page of live services changes, runs and writes.

namespace shipworthy::ui {

QList<QModelIndex> EndpointsPage::selectedIndexes(bool withServices) const
{
    QList<QModelIndex> rows;
    const auto add = [&rows](const QModelIndex &index) {
        if (!rows.contains(index))
            rows.append(index);
    };
    for (const QModelIndex &index : m_view->selectedRows()) {
        if (!index.data(ServiceChecksModel::GroupRole).isValid()) {
            add(index);
            continue;
        }
        for (int row = 0; withServices && row < m_filter.rowCount(index); ++row)
            add(m_filter.index(row, 0, index));
    }
    return rows;
}

QList<CheckId> EndpointsPage::selectedChecks(bool withServices) const
{
    QList<CheckId> ids;
    for (const QModelIndex &index : selectedIndexes(withServices)) {
        const QVariant check = index.data(ServiceChecksModel::CheckRole);
        if (check.isValid())
            ids.append(check.value<WatchedCheck>().id);
    }
    return ids;
}

QList<EndpointId> EndpointsPage::selectedEndpoints(bool withServices) const
{
    QList<EndpointId> ids;
    for (const QModelIndex &index : selectedIndexes(withServices)) {
        const QVariant endpoint = index.data(ServiceChecksModel::EndpointRole);
        if (endpoint.isValid())
            ids.append(endpoint.value<WatchedEndpoint>().id);
    }
    return ids;
}

void EndpointsPage::runSelected()
{
    for (const EndpointId endpoint : selectedEndpoints(true))
        m_probe.ask(endpoint);
    const QList<CheckId> checks = selectedChecks(true);
    if (!checks.isEmpty())
        m_checks.run(checks);
}

/// What is shown and not paused.
void EndpointsPage::runAll()
{
    QList<CheckId> checks;
    for (int group = 0; group < m_filter.rowCount(); ++group) {
        const QModelIndex service = m_filter.index(group, 0);
        for (int row = 0; row < m_filter.rowCount(service); ++row) {
            const QModelIndex index = m_filter.index(row, 0, service);
            const QVariant check = index.data(ServiceChecksModel::CheckRole);
            if (!check.isValid())
                m_probe.ask(index.data(ServiceChecksModel::EndpointRole).value<WatchedEndpoint>().id);
            else if (!check.value<WatchedCheck>().isPaused)
                checks.append(check.value<WatchedCheck>().id);
        }
    }
    if (!checks.isEmpty())
        m_checks.run(checks);
}

/// Pauses what is selected; resumes where all of it is paused.
void EndpointsPage::pauseSelected()
{
    QList<ServiceCheck> changed;
    for (const CheckId id : selectedChecks(false))
        changed.append(*workspace().state().serviceCheck(id));
    const bool pause = std::ranges::any_of(changed, [](const ServiceCheck &check) { return !check.isPaused; });
    for (ServiceCheck &check : changed)
        check.isPaused = pause;
    if (!changed.isEmpty())
        reported(workspace().editServiceChecks(changed));
}

void EndpointsPage::removeSelected()
{
    const QList<EndpointId> endpoints = selectedEndpoints(false);
    const QList<CheckId> checks = selectedChecks(false);
    if (!checks.isEmpty() && !reported(workspace().removeServiceChecks(checks)))
        return;
    for (const EndpointId endpoint : endpoints) {
        if (!reported(workspace().removeEndpoint(endpoint)))
            return;
    }
}

SystemId EndpointsPage::systemAtHand() const
{
    if (m_scope.isValid())
        return m_scope;
    const QModelIndex current = m_view->current();
    const QModelIndex group = current.parent().isValid() ? current.parent() : current;
    const QVariant service = group.data(ServiceChecksModel::GroupRole);
    if (service.isValid())
        return service.value<ServiceGroup>().system;
    const auto &systems = workspace().state().systems();
    return systems.isEmpty() ? SystemId() : systems.first().id;
}

void EndpointsPage::addCheck()
{
    if (m_editPanel->isOpen())
        return m_editPanel->focusFirst(); // what is being written stays
    m_addPanel->hide();
    const QModelIndex current = m_view->current();
    const QVariant check = current.data(ServiceChecksModel::CheckRole);
    const ServiceCheck *like =
        check.isValid() ? workspace().state().serviceCheck(check.value<WatchedCheck>().id) : nullptr;
    m_editPanel->add(systemAtHand(), like ? like->base : QUrl());
    openEditPanel();
}

void EndpointsPage::openEditPanel()
{
    showStack();
    m_editPanel->focusFirst();
}

void EndpointsPage::openSuggestions()
{
    m_addPanel->hide();
    if (!m_editPanel->isOpen())
        m_suggestions->open(m_scope);
    showStack();
    m_suggestions->focusFirst();
}

void EndpointsPage::editCheck()
{
    const QVariant row = m_view->current().data(ServiceChecksModel::CheckRole);
    const ServiceCheck *check =
        row.isValid() ? workspace().state().serviceCheck(row.value<WatchedCheck>().id) : nullptr;
    if (!check || m_editPanel->isOpen())
        return;
    m_addPanel->hide();
    m_editPanel->edit(*check);
    openEditPanel();
}

void EndpointsPage::closeEditPanel(CheckId saved)
{
    showStack();
    if (m_suggestions->isOpen())
        return m_suggestions->focusFirst();
    if (saved.isValid())
        showCheck(saved);
    focusMain();
}

void EndpointsPage::openAddPanel()
{
    m_addPanel->open(workspace().state(), m_scope);
}

void EndpointsPage::closeAddPanel()
{
    m_addPanel->hide();
    focusMain();
}

Result<SystemId> EndpointsPage::systemNamed(const QString &name)
{
    for (const System &system : workspace().state().systems()) {
        if (system.name == name)
            return system.id;
    }
    return workspace().addSystem(name);
}

void EndpointsPage::addEndpoints(const QString &system, const QList<NewEndpoint> &endpoints, bool askNow)
{
    const auto id = systemNamed(system);
    if (!id) {
        emit failed(id.error());
        return;
    }
    const auto added = workspace().addEndpoints(*id, endpoints);
    if (!added) {
        emit failed(added.error());
        return;
    }
    closeAddPanel();
    m_view->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(added->value(0))));
    for (const EndpointId endpoint : askNow ? *added : QList<EndpointId>())
        m_probe.ask(endpoint);
}

void EndpointsPage::askForImport()
{
    auto *dialog = new FileDialog(window(), tr("Import checks"), m_folder, tr("Checks (*.checks);;All files (*)"));
    dialog->setObjectName(QStringLiteral("checksImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EndpointsPage::importFrom);
    dialog->open();
}

void EndpointsPage::importFrom(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_import->import(path, systemAtHand());
}

void EndpointsPage::askForExport()
{
    auto *dialog = new FileDialog(window(), tr("Export the checks shown"), m_folder, tr("Checks (*.checks)"));
    dialog->setObjectName(QStringLiteral("checksExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("checks"));
    dialog->selectFile(tr("service", "name of a file") + QStringLiteral(".checks"));
    connect(dialog, &QFileDialog::fileSelected, this, &EndpointsPage::exportTo);
    dialog->open();
}

void EndpointsPage::exportTo(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    QList<ServiceCheck> shown;
    for (int group = 0; group < m_filter.rowCount(); ++group) {
        const QModelIndex service = m_filter.index(group, 0);
        for (int row = 0; row < m_filter.rowCount(service); ++row) {
            const QVariant check = m_filter.index(row, 0, service).data(ServiceChecksModel::CheckRole);
            if (check.isValid())
                shown.append(*workspace().state().serviceCheck(check.value<WatchedCheck>().id));
        }
    }
    if (!reported(replaceFile(path, checkFileOf(shown, workspace().state()).toUtf8())))
        return;
    const auto count = shown.size();
    emit fileWritten(withPlural(tr("%n check(s) written:", nullptr, static_cast<int>(count)), count), path);
}

} // namespace shipworthy::ui
