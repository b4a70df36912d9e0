shipworthy_test(unit/tst_inspectcommand.cpp LINKS shipworthy_cli)
shipworthy_test(unit/tst_gatecommand.cpp LINKS shipworthy_cli)
shipworthy_test(e2e/tst_program.cpp LINKS Qt6::Core TIMEOUT 120)
add_dependencies(tst_program shipworthy)
