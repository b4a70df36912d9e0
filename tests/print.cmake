shipworthy_test(unit/tst_printabletext.cpp LINKS shipworthy_reports)
shipworthy_test(unit/tst_scorecardreport.cpp LINKS shipworthy_reports)
shipworthy_test(unit/tst_reportcommand.cpp LINKS shipworthy_cli)
shipworthy_test(ui/tst_scorecardprint.cpp LINKS shipworthy_ui TIMEOUT 120)
