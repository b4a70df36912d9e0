# Every view as a picture: cmake --build build --target shipworthy-gallery && build/bin/shipworthy-gallery FOLDER
add_executable(shipworthy-gallery EXCLUDE_FROM_ALL gallery/main.cpp gallery/dialogs.cpp)
target_include_directories(shipworthy-gallery PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(shipworthy-gallery PRIVATE shipworthy_ui shipworthy_resources Qt6::Test shipworthy_options)
