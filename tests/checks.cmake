shipworthy_test(unit/tst_jsonpath.cpp LINKS shipworthy_checks)
