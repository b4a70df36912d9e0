shipworthy_test(unit/tst_roadmapmodel.cpp LINKS shipworthy_items)
shipworthy_test(unit/tst_scorecardmodel.cpp LINKS shipworthy_items)
shipworthy_test(ui/tst_roadmappage.cpp LINKS shipworthy_ui)
shipworthy_test(ui/tst_scorecardpage.cpp LINKS shipworthy_ui)
