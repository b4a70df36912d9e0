add_test(NAME packaging COMMAND ${PROJECT_SOURCE_DIR}/tests/e2e/packaging ${PROJECT_SOURCE_DIR} $<TARGET_FILE:shipworthy>)
set_tests_properties(packaging PROPERTIES TIMEOUT 60 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen")
