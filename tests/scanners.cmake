shipworthy_test(unit/tst_jsonstream.cpp LINKS shipworthy_scanners)
shipworthy_test(unit/tst_sarif.cpp LINKS shipworthy_scanners)
shipworthy_test(unit/tst_gitleaks.cpp LINKS shipworthy_scanners)
shipworthy_test(unit/tst_packageaudits.cpp LINKS shipworthy_scanners)
