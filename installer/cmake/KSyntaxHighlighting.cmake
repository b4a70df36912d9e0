# One name, Shipworthy::SyntaxHighlighting, for whichever KSyntaxHighlighting speaks Qt 6:
# KF6 where the distribution has it, else the KF5 release that installer/ksyntaxhighlighting built against Qt 6.
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    add_library(Shipworthy::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
else()
    set(default_prefix "$ENV{HOME}/.cache/shipworthy/ksyntaxhighlighting")
    if(DEFINED ENV{SHIPWORTHY_KSYNTAX_PREFIX})
        set(default_prefix "$ENV{SHIPWORTHY_KSYNTAX_PREFIX}")
    elseif(DEFINED ENV{XDG_CACHE_HOME})
        set(default_prefix "$ENV{XDG_CACHE_HOME}/shipworthy/ksyntaxhighlighting")
    endif()
    set(SHIPWORTHY_KSYNTAX_PREFIX "${default_prefix}" CACHE PATH
        "Where installer/ksyntaxhighlighting put KF5SyntaxHighlighting built against Qt 6")
    find_package(KF5SyntaxHighlighting REQUIRED NO_DEFAULT_PATH
        PATHS ${SHIPWORTHY_KSYNTAX_PREFIX} PATH_SUFFIXES lib/cmake lib/x86_64-linux-gnu/cmake lib/aarch64-linux-gnu/cmake)
    add_library(Shipworthy::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
endif()
