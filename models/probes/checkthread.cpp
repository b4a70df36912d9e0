#include "probes/checkthread.h"

#include <QHash>

namespace shipworthy {

/// The engine with the numbers that the other thread gave to its runs.
class CheckThread::Engine : public QObject {
public:
    Engine(CheckThread &asker, CheckSurroundings surroundings, CheckLimits limits)
        : m_surroundings(std::move(surroundings))
        , m_limits(limits)
        , m_asker(asker)
    {
    }

    void run(int number, const checks::Check &check, const CheckSurroundings &surroundings)
    {
        if (!m_engine) { // here, because a network manager belongs to the thread that made it
            m_engine = std::make_unique<CheckEngine>(m_surroundings, m_limits);
            connect(m_engine.get(), &CheckEngine::finished, this, &Engine::tell);
        }
        m_numbers.insert(m_engine->run(check, surroundings), number);
    }

private:
    void tell(int run, const CheckResult &result)
    {
        const int number = m_numbers.take(run);
        // A queued call to an object that goes away meanwhile is dropped.
        QMetaObject::invokeMethod(
            &m_asker, [asker = &m_asker, number, result] { emit asker->finished(number, result); },
            Qt::QueuedConnection);
    }

    const CheckSurroundings m_surroundings;
    const CheckLimits m_limits;
    CheckThread &m_asker;
    std::unique_ptr<CheckEngine> m_engine;
    QHash<int, int> m_numbers; ///< ours, by the engine's
};

CheckThread::CheckThread(CheckSurroundings surroundings, CheckLimits limits, QObject *parent)
    : QObject(parent)
    , m_engine(new Engine(*this, std::move(surroundings), limits))
{
    m_thread.setObjectName(QStringLiteral("checks"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
}

CheckThread::~CheckThread()
{
    if (!m_thread.isRunning()) { // nothing was ever asked
        delete m_engine;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

int CheckThread::run(const checks::Check &check, const CheckSurroundings &surroundings)
{
    const int number = ++m_last;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, number, check, surroundings] { engine->run(number, check, surroundings); },
        Qt::QueuedConnection);
    return number;
}

} // namespace shipworthy
