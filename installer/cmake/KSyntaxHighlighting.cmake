# One name, Shipworthy::SyntaxHighlighting, for whichever KSyntaxHighlighting speaks Qt 6:
# KF6 where the distribution has it, else the KF5 release that installer/ksyntaxhighlighting built against Qt 6.
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    add_library(Shipworthy::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
else()
    set(SHIPWORTHY_KSYNTAX_PREFIX "$ENV{HOME}/.cache/shipworthy/ksyntaxhighlighting" CACHE PATH
        "Where installer/ksyntaxhighlighting put KF5SyntaxHighlighting built against Qt 6")
    find_package(KF5SyntaxHighlighting REQUIRED NO_DEFAULT_PATH
        PATHS ${SHIPWORTHY_KSYNTAX_PREFIX} PATH_SUFFIXES lib/cmake lib/x86_64-linux-gnu/cmake lib/aarch64-linux-gnu/cmake)
    add_library(Shipworthy::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
endif()
