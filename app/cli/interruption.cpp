#include "cli/interruption.h"

#include <QSocketNotifier>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace shipworthy::cli {
namespace {

std::atomic<int> writeEnd = -1; // a handler knows nothing but what is global
int readEnd = -1;
std::array<struct sigaction, 2> before;
constexpr std::array signalsTaken{SIGINT, SIGTERM};

void tell(int)
{
    const int saved = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = saved;
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (writeEnd >= 0 || ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interruption::read);
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (std::size_t at = 0; at < signalsTaken.size(); ++at)
        ::sigaction(signalsTaken[at], &action, &before[at]);
}

Interruption::~Interruption()
{
    if (!m_notifier)
        return;
    for (std::size_t at = 0; at < signalsTaken.size(); ++at)
        ::sigaction(signalsTaken[at], &before[at], nullptr);
    m_notifier->setEnabled(false);
    ::close(writeEnd.exchange(-1));
    ::close(std::exchange(readEnd, -1));
}

void Interruption::read()
{
    std::array<char, 16> bytes{};
    if (::read(readEnd, bytes.data(), bytes.size()) > 0)
        emit interrupted();
}

} // namespace shipworthy::cli
