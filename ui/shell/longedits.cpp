#include "shell/longedits.h"

#include "shell/messagebar.h"

#include <QLocale>

namespace shipworthy::ui {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1String topic("longEdit");
constexpr auto step = 100ms;

} // namespace

LongEdits::LongEdits(MessageBar &messages, QObject *parent, std::chrono::milliseconds unnoticed)
    : QObject(parent)
    , m_messages(messages)
    , m_unnoticed(unnoticed)
{
    connect(&m_tick, &QTimer::timeout, this, &LongEdits::show);
}

void LongEdits::open(Workspace &workspace)
{
    m_workspace = &workspace;
    connect(m_workspace, &Workspace::longEditChanged, this, &LongEdits::begin);
}

void LongEdits::close()
{
    m_workspace->disconnect(this);
    m_workspace = nullptr;
    m_tick.stop();
    m_messages.retract(topic);
}

void LongEdits::begin()
{
    m_messages.retract(topic);
    if (m_workspace->longEdit())
        m_tick.start(m_unnoticed);
    else
        m_tick.stop();
}

void LongEdits::show()
{
    const auto edit = m_workspace->longEdit();
    if (!edit)
        return;
    m_tick.start(step);
    const QString text = edit->isUndo ? tr("Taking back: %1 (%2 of %3)") : tr("%1 (%2 of %3)", "an edit under way");
    m_messages.showProgress(topic,
                            text.arg(edit->text, QLocale().toString(edit->done), QLocale().toString(edit->total)),
                            edit->done, edit->total, [this] {
                                if (m_workspace)
                                    m_workspace->cancelLongEdit();
                            });
}

} // namespace shipworthy::ui
