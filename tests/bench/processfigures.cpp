#include "bench/figure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shipworthy::bench {

int importAlone();
int sarifAlone();

namespace {

constexpr int rounds = 7;

QString programBeside(const QString &name)
{
    return QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget().section(u'/', 0, -2) + u'/' + name;
}

/// A process without a display, a home of its own, and nothing to read.
class Run {
public:
    Run()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), m_home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
    }

    bool toEnd(const QString &program, const QStringList &arguments)
    {
        m_process.start(program, arguments);
        return m_process.waitForFinished(10 * 60 * 1000) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

    /// Until the window is painted, which the program says; what it does to end is nobody's waiting.
    bool toFirstWindow(const QString &program)
    {
        m_process.start(program, QStringList());
        return m_process.waitForReadyRead(60 * 1000) && m_process.readAllStandardOutput() == "painted\n";
    }

    bool ends()
    {
        return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(60 * 1000)) &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    [[nodiscard]] QByteArray output() { return m_process.readAllStandardOutput(); }
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

/// What a process of its own prints that plays \a role.
std::expected<double, QString> peakOf(const QString &role)
{
    std::vector<double> values;
    for (int round = 0; round < 5; ++round) {
        Run run;
        if (!run.toEnd(programBeside(QStringLiteral("shipworthy-bench")), {role}))
            return std::unexpected(QStringLiteral("the import failed"));
        values.push_back(run.output().trimmed().toDouble());
    }
    return median(values);
}

/// Waits for the end of a program after the clock was read.
class Ending {
public:
    Ending(Run &run, bool &worked)
        : m_run(run)
        , m_worked(worked)
    {
    }
    ~Ending() { m_worked &= m_run.ends(); }
    Q_DISABLE_COPY_MOVE(Ending)

private:
    Run &m_run;
    bool &m_worked;
};

std::expected<double, QString> startUp()
{
    Run ours, peer; // the first start of ours imports the samples; that is the warm-up
    bool worked = true;
    const auto start = [&worked](Run &run, const QString &program) -> Action {
        return [&worked, &run, path = programBeside(program)] {
            worked &= run.toFirstWindow(path);
            return std::make_shared<Ending>(run, worked);
        };
    };
    const double ratio = timeRatio(start(ours, QStringLiteral("shipworthy-bench-window")),
                                   start(peer, QStringLiteral("shipworthy-bench-empty")), rounds);
    if (!worked)
        return std::unexpected(QStringLiteral("a window was not painted"));
    return ratio;
}

/// The same content as HTML: a page a section, its rows as table rows with a rule below, in the same type and size.
/// Drawings (plates, bars, marks) are left out, to the peer's advantage.
bool writeAsHtml(const QString &pdf, const QString &html)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return false;
    QString text = QStringLiteral("<!doctype html><meta charset=utf-8><style>@page{size:A4;margin:11mm 14mm}"
                                  "body{font:8pt/10pt Inter,'Noto Sans',sans-serif}section{break-after:page}"
                                  "table{border-collapse:collapse;width:100%}"
                                  "td{border-bottom:.12mm solid #bdbdbd;vertical-align:top}</style>");
    static const QRegularExpression columnGap(QStringLiteral("\\s{2,}"));
    for (const QString &page : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts)) {
        text += QStringLiteral("<section><table>");
        for (const QString &line : page.split(u'\n', Qt::SkipEmptyParts)) {
            text += QStringLiteral("<tr>");
            for (const QString &cell : line.trimmed().split(columnGap, Qt::SkipEmptyParts))
                text += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
            text += QStringLiteral("</tr>");
        }
        text += QStringLiteral("</table></section>");
    }
    QFile file(html);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

std::expected<double, QString> printing()
{
    for (const char *needed : {"weasyprint", "pdftotext"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(needed)).isEmpty())
            return std::unexpected(QStringLiteral("%1 is not installed").arg(QString::fromLatin1(needed)));
    }
    Run ours, peer;
    const QString pdf = ours.home() + QStringLiteral("/ours.pdf");
    const QString html = peer.home() + QStringLiteral("/same.html");
    const QString samples = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/samples");
    const auto print = [&] {
        return ours.toEnd(programBeside(QStringLiteral("shipworthy")),
                          {QStringLiteral("report"), QStringLiteral("--output"), pdf, samples});
    };
    if (!print() || !writeAsHtml(pdf, html))
        return std::unexpected(QStringLiteral("the scorecard could not be printed"));
    bool worked = true;
    const double ratio = timeRatio(
        [&] {
            worked &= print();
            return nullptr;
        },
        [&] {
            worked &= peer.toEnd(QStringLiteral("weasyprint"), {html, peer.home() + QStringLiteral("/same.pdf")});
            return nullptr;
        });
    if (!worked)
        return std::unexpected(QStringLiteral("a print failed"));
    return ratio;
}

} // namespace

std::vector<Figure> processFigures()
{
    return {{.name = QStringLiteral("import_peak_vs_bytes"),
             .of = QStringLiteral("the bytes of the document"),
             .limit = 12,
             .measure = [] { return peakOf(QStringLiteral("--import-alone")); }},
            {.name = QStringLiteral("sarif_peak_vs_bytes"),
             .of = QStringLiteral("the bytes of a SARIF file, beside what its results hold"),
             .limit = 1.5,
             .measure = [] { return peakOf(QStringLiteral("--sarif-alone")); }},
            {.name = QStringLiteral("startup_vs_empty"),
             .of = QStringLiteral("an empty QMainWindow with one QChartView"),
             .limit = 2.5,
             .measure = startUp},
            {.name = QStringLiteral("pdf_vs_weasyprint"),
             .of = QStringLiteral("WeasyPrint printing the same rows from HTML"),
             .limit = 0.1,
             .measure = printing}};
}

std::optional<int> playRole(int argc, char **argv)
{
    const QByteArray role = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (role == "--import-alone")
        return importAlone();
    if (role == "--sarif-alone")
        return sarifAlone();
    if (const auto exitCode = playEndpointRole(argc, argv))
        return exitCode;
    return playScaleRole(argc, argv);
}

} // namespace shipworthy::bench
