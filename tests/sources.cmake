shipworthy_test(ui/tst_sourcesflow.cpp LINKS shipworthy_ui LABELS ui TIMEOUT 120)
