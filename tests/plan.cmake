shipworthy_test(unit/tst_roadmapmodel.cpp LINKS shipworthy_items)
shipworthy_test(unit/tst_scorecardmodel.cpp LINKS shipworthy_items)
