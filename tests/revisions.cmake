shipworthy_test(unit/tst_criterion.cpp LINKS shipworthy_revisions)
shipworthy_test(unit/tst_matching.cpp LINKS shipworthy_revisions)
shipworthy_test(unit/tst_textdiff.cpp LINKS shipworthy_revisions)
