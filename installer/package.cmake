# What "cmake --install" puts where, and the .deb that "cpack" makes of it.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(app_id io.github.shipworthy.Shipworthy)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

install(FILES ${here}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${app_id}.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/shipworthy.svg
    DESTINATION ${icons}/scalable/apps RENAME ${app_id}.svg)
install(FILES ${here}/shipworthy-symbolic.svg DESTINATION ${icons}/symbolic/apps RENAME ${app_id}-symbolic.svg)
install(FILES ${here}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants the manual page and the changelog packed, without a time stamp.
function(shipworthy_install_packed source destination)
    cmake_path(GET source FILENAME name)
    find_program(SHIPWORTHY_GZIP gzip)
    if(NOT SHIPWORTHY_GZIP)
        install(FILES ${source} DESTINATION ${destination})
        return()
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    execute_process(COMMAND ${SHIPWORTHY_GZIP} -9nc ${source} OUTPUT_FILE ${CMAKE_BINARY_DIR}/${name}.gz
        COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${CMAKE_BINARY_DIR}/${name}.gz DESTINATION ${destination})
endfunction()
shipworthy_install_packed(${here}/shipworthy.1 ${CMAKE_INSTALL_MANDIR}/man1)
shipworthy_install_packed(${here}/changelog ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_NAME shipworthy)
set(CPACK_PACKAGE_VENDOR "The Shipworthy authors")
set(CPACK_PACKAGE_CONTACT "The Shipworthy authors <shipworthy@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "production readiness of services, from audit documents")
set(CPACK_PACKAGE_DESCRIPTION
"Shipworthy imports audit documents, plans and checklists written in Markdown
and turns them into findings, checklists, roadmaps and scorecards, side by side
for every system. Each system gets a verdict (go, conditional, no-go) with the
items that are still in the way.

It keeps what a document claims apart from what is verified, asks the health
endpoints that the user adds, prints scorecards as PDF and works as a gate in
pipelines. Everything stays in one workspace file.")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so that no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc, fonts-inter, fonts-noto-core, fonts-noto-color-emoji, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
include(CPack)
