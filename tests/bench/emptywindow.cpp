// The peer of startup_vs_empty: an empty window with one chart view, gone once it is painted.

#include "bench/untilpainted.h"

#include <QApplication>
#include <QChartView>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *chart = new QChartView(&window);
    window.setCentralWidget(chart);
    window.resize(1280, 800);
    new shipworthy::bench::UntilPainted(chart->viewport()); // it covers the window, which is not painted itself
    window.show();
    return QApplication::exec();
}
