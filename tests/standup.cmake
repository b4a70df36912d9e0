shipworthy_test(unit/tst_standup.cpp LINKS shipworthy_items)
shipworthy_test(ui/tst_standupview.cpp LINKS shipworthy_ui Qt6::Sql)
