shipworthy_test(unit/tst_roadmapmodel.cpp LINKS Qt6::Gui shipworthy_items)
shipworthy_test(unit/tst_scorecardmodel.cpp LINKS Qt6::Gui shipworthy_items)
shipworthy_test(ui/tst_roadmappage.cpp LINKS shipworthy_ui)
shipworthy_test(ui/tst_scorecardpage.cpp LINKS shipworthy_ui)
