// The peer of startup_vs_empty: an empty window with one chart view, gone once it is painted.

#include <QApplication>
#include <QChartView>
#include <QMainWindow>
#include <QTimer>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.setCentralWidget(new QChartView(&window));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
