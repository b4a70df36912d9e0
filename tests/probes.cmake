shipworthy_test(unit/tst_healthbody.cpp LINKS shipworthy_probes)
shipworthy_test(unit/tst_rating.cpp LINKS shipworthy_probes)
shipworthy_test(unit/tst_endpointprobe.cpp LINKS shipworthy_probes)
shipworthy_test(unit/tst_endpointtls.cpp LINKS shipworthy_probes)
