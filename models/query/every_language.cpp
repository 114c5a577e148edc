// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/every_language.h"

#include <QDir>
#include <QTranslator>

#include <memory>
#include <vector>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Never changed once they are read, so that any thread may ask them.
const std::vector<std::unique_ptr<QTranslator>>& languages() {
    static const auto all = [] {
        std::vector<std::unique_ptr<QTranslator>> found;
        const QDir folder(u":/i18n"_s);
        for (const QString& name : folder.entryList({u"tenure_*.qm"_s})) {
            auto language = std::make_unique<QTranslator>();
            if (language->load(folder.filePath(name)))
                found.push_back(std::move(language));
        }
        return found;
    }();
    return all;
}

} // namespace

QStringList inEveryLanguage(const char* context, const char* source) {
    QStringList texts{QString::fromUtf8(source)};
    for (const auto& language : languages()) {
        const QString text = language->translate(context, source);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

} // namespace tenure::query
