shipworthy_test(unit/tst_database.cpp LINKS shipworthy_storage)
shipworthy_test(unit/tst_migrations.cpp LINKS shipworthy_storage)
shipworthy_test(unit/tst_workspacefile.cpp LINKS shipworthy_storage)
shipworthy_test(unit/tst_workspacestore.cpp LINKS shipworthy_storage)
