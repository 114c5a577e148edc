# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every compiler flag of the project, in one place.
add_library(tenure_flags INTERFACE)
target_compile_features(tenure_flags INTERFACE cxx_std_20)
target_compile_definitions(tenure_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    TENURE_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(tenure_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${TENURE_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(tenure_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers $<$<BOOL:${TENURE_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
# Linking some fifty test programs is a good part of a build; mold does it in a third of the time where it is installed.
find_program(TENURE_MOLD mold)
if(TENURE_MOLD AND NOT MSVC AND NOT APPLE AND NOT TENURE_SANITIZE)
    target_link_options(tenure_flags INTERFACE -fuse-ld=mold)
endif()
if(TENURE_SANITIZE)
    target_compile_options(tenure_flags INTERFACE -fsanitize=${TENURE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(tenure_flags INTERFACE -fsanitize=${TENURE_SANITIZE})
endif()
if(TENURE_FUZZ)
    target_compile_options(tenure_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# tenure_layer(name PUBLIC lib… PRIVATE lib… PCH header…): one static library per folder under models/ and for views/.
# It takes every .cpp and .h below the folder; what it may link is what is written here and nothing else.
function(tenure_layer name)
    cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources)
        add_library(tenure_${name} INTERFACE)
        add_library(tenure::${name} ALIAS tenure_${name})
        return()
    endif()
    add_library(tenure_${name} STATIC ${sources})
    add_library(tenure::${name} ALIAS tenure_${name})
    # Without the list a header that the glob finds later would not run moc again (Ninja, CMake 3.25).
    set_target_properties(tenure_${name} PROPERTIES AUTOMOC ON AUTOGEN_TARGET_DEPENDS "${sources}")
    target_include_directories(tenure_${name} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/models)
    target_link_libraries(tenure_${name} PUBLIC ${arg_PUBLIC} PRIVATE tenure_flags ${arg_PRIVATE})
    if(arg_PCH)
        target_precompile_headers(tenure_${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# tenure_tests(LINK lib…): every tst_*.cpp of the folder is a test of its own, run offscreen.
function(tenure_tests)
    cmake_parse_arguments(arg "" "TIMEOUT" "LINK" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set(long)
    if(TENURE_LONG)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 20")
        set(long ";TENURE_LONG=1")
    endif()
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    # Helpers of the folder's tests: its .cpp files that are no tests.
    file(GLOB helpers CONFIGURE_DEPENDS *.cpp)
    list(FILTER helpers EXCLUDE REGEX "/tst_[^/]*$")
    if(helpers)
        add_library(${folder}_helpers STATIC ${helpers})
        target_link_libraries(${folder}_helpers PRIVATE tenure_flags tenure_test_support ${arg_LINK})
        list(APPEND arg_LINK ${folder}_helpers)
    endif()
    foreach(source ${sources})
        cmake_path(GET source STEM stem)
        set(target ${folder}_${stem})
        add_executable(${target} ${source})
        set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        target_link_libraries(${target} PRIVATE tenure_flags tenure_test_support ${arg_LINK} Qt6::Test)
        add_test(NAME ${folder}/${stem} COMMAND ${target})
        set_tests_properties(${folder}/${stem} PROPERTIES TIMEOUT ${arg_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TENURE_SOURCE_DIR=${PROJECT_SOURCE_DIR}${long}")
    endforeach()
endfunction()
