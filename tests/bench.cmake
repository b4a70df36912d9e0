# Ratios against named peers, printed by build/bin/shipworthy-bench [NAME...]; meant for the release preset.
pkg_check_modules(CMARK_GFM IMPORTED_TARGET libcmark-gfm)
if(TARGET PkgConfig::CMARK_GFM)
    add_executable(shipworthy-bench bench/main.cpp bench/importfigures.cpp bench/scanfigures.cpp
        bench/scalingfigures.cpp bench/processfigures.cpp bench/scalefigures.cpp
        bench/endpointfigures.cpp bench/loopback.cpp bench/loopback.h bench/figure.h)
    target_include_directories(shipworthy-bench PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_compile_definitions(shipworthy-bench PRIVATE SHIPWORTHY_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(shipworthy-bench PRIVATE shipworthy_ui shipworthy_importers shipworthy_resources
        PkgConfig::CMARK_GFM shipworthy_options)
    add_executable(shipworthy-bench-empty bench/emptywindow.cpp)
    target_link_libraries(shipworthy-bench-empty PRIVATE Qt6::Charts Qt6::Widgets shipworthy_options)
    target_include_directories(shipworthy-bench-empty PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    add_executable(shipworthy-bench-window bench/firstwindow.cpp bench/untilpainted.h)
    target_include_directories(shipworthy-bench-window PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(shipworthy-bench-window PRIVATE shipworthy_ui shipworthy_resources shipworthy_options)
    add_dependencies(shipworthy-bench shipworthy-bench-empty shipworthy-bench-window shipworthy)
endif()
