// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to mail_file.cpp: what stands below a mail's head.
#include "exchange/mail_file.h"

#include <gmime/gmime.h>

#include <memory>

namespace tenure::exchange {

struct GObjectUnref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using GObjectPtr = std::unique_ptr<T, GObjectUnref>;

/// One line of text of at most @p most characters, without controls; empty for null.
[[nodiscard]] QString mailLine(const char* text, qsizetype most);

/// Fills in the text and the files.
void readParts(GMimeMessage& message, Mail& mail);

} // namespace tenure::exchange
