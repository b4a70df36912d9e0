# cmark-gfm, found by bench.cmake, says what GitHub makes of a document.
if(TARGET PkgConfig::CMARK_GFM)
    shipworthy_test(unit/tst_markdownoracle.cpp LINKS shipworthy_importers PkgConfig::CMARK_GFM)
else()
    message(STATUS "libcmark-gfm is not installed: tst_markdownoracle is left out")
endif()
