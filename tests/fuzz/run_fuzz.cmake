# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DBINARY=… -DSECONDS=… -P run_fuzz.cmake: runs one fuzz target from its seeds. What it finds on the way is kept
# beside the binary; an input that fails is left in build/fuzz/failures.
if(NOT EXISTS ${BINARY})
    message(STATUS "needs clang: this fuzz target was not built")
    return()
endif()
cmake_path(GET BINARY PARENT_PATH folder)
cmake_path(GET BINARY STEM target)
string(REPLACE "fuzz_" "" name ${target})
set(found ${folder}/corpus/${name})
set(failures ${folder}/../failures)
file(MAKE_DIRECTORY ${found} ${failures})
set(seeds ${CMAKE_CURRENT_LIST_DIR}/corpus/${name})
if(NOT EXISTS ${seeds})
    set(seeds)
endif()
set(dictionary ${CMAKE_CURRENT_LIST_DIR}/${name}.dict)
if(EXISTS ${dictionary})
    set(dictionary -dict=${dictionary})
else()
    set(dictionary)
endif()
set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(
    COMMAND ${BINARY} -max_total_time=${SECONDS} -rss_limit_mb=2048 -timeout=20 -print_final_stats=1
        -artifact_prefix=${failures}/${name}- ${dictionary} ${found} ${seeds}
    ERROR_VARIABLE output RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${output}\nThe fuzz target ${target} failed; the input is in ${failures}")
endif()
string(REGEX MATCH "Done [0-9]+ runs in [0-9]+ second" summary "${output}")
message(STATUS "${target}: ${summary}s")
