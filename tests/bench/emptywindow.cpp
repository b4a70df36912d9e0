// The peer of startup_vs_empty: an empty window with one chart view, gone once it is painted.

#include <QApplication>
#include <QChartView>
#include <QMainWindow>
#include <QTimer>

namespace {

/// It covers the window, so that its painting ends the first frame.
class LastPainted : public QChartView {
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new LastPainted(&window));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
