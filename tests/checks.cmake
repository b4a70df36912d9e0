shipworthy_test(unit/tst_jsonpath.cpp LINKS shipworthy_checks)
shipworthy_test(unit/tst_checkgrammar.cpp LINKS shipworthy_checks)
shipworthy_test(unit/tst_checkformat.cpp LINKS shipworthy_checks)
