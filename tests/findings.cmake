shipworthy_test(unit/tst_naturalorder.cpp LINKS shipworthy_base)
shipworthy_test(unit/tst_findingsquery.cpp LINKS shipworthy_items)
shipworthy_test(unit/tst_findingscompletion.cpp LINKS shipworthy_items)
shipworthy_test(unit/tst_findingsmodel.cpp LINKS shipworthy_items)
