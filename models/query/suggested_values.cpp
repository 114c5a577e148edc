// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/suggested_values.h"

#include "domain/text_fold.h"
#include "query/printer.h"
#include "query/value_reader.h"
#include "query/words.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

class ValueList {
public:
    ValueList(const Field& field, const QString& typed) : m_field(field), m_typed(domain::fold(typed)) {}

    void word(const QString& text, const QString& explanation = {}) {
        add(Suggestion::Kind::FieldValue, text, print(Value(Word{text})), explanation);
    }
    void plain(const QString& text, const QString& explanation) {
        add(Suggestion::Kind::FieldValue, text, text, explanation);
    }
    void keyword(Keyword keyword, const QString& explanation) {
        add(Suggestion::Kind::Keyword, keywordText(keyword), keywordText(keyword), explanation);
    }
    /// Those that begin with what is typed before those that have it inside.
    std::vector<Suggestion> take() {
        m_first.insert(m_first.end(), m_later.begin(), m_later.end());
        return std::move(m_first);
    }

private:
    void add(Suggestion::Kind kind, const QString& name, const QString& text, const QString& explanation) {
        const QString folded = domain::fold(name);
        if (folded.startsWith(m_typed))
            m_first.push_back({kind, text, explanation, m_field.type});
        else if (folded.contains(m_typed))
            m_later.push_back({kind, text, explanation, m_field.type});
    }

    const Field& m_field;
    QString m_typed;
    std::vector<Suggestion> m_first;
    std::vector<Suggestion> m_later;
};

void addDates(const Field& field, ValueList& list) {
    const bool ahead = field.direction == DateDirection::Ahead;
    if (ahead)
        list.keyword(Keyword::Overdue, translated(QT_TRANSLATE_NOOP("query", "before today")));
    for (const QString& distance : {u"7d"_s, u"30d"_s, u"90d"_s, u"6m"_s})
        list.plain(distance, ahead ? translated(QT_TRANSLATE_NOOP("query", "that far ahead"))
                                   : translated(QT_TRANSLATE_NOOP("query", "that long ago")));
    list.plain(u"today"_s, {});
}

} // namespace

std::vector<Suggestion> suggestedValues(const Field& field, const QString& typed,
                                        const SuggestContext& context) {
    ValueList list(field, typed);
    switch (field.type) {
    case FieldType::Enum:
        for (const QString& key : field.enumKeys) {
            if (key != u"none"_s || field.custom)
                list.word(key);
        }
        break;
    case FieldType::Bool:
        list.word(u"yes"_s);
        list.word(u"no"_s);
        break;
    case FieldType::Person:
        list.keyword(Keyword::Me, translated(QT_TRANSLATE_NOOP("query", "you")));
        for (const domain::Person& person : context.people)
            list.word(person.name, person.email);
        break;
    case FieldType::Tag:
        for (const QString& tag : context.tags)
            list.word(tag);
        break;
    case FieldType::Date:
        addDates(field, list);
        break;
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Share:
    case FieldType::Duration:
        break;
    }
    list.keyword(Keyword::None, translated(QT_TRANSLATE_NOOP("query", "has no value")));
    list.keyword(Keyword::Any, translated(QT_TRANSLATE_NOOP("query", "has a value")));
    return list.take();
}

} // namespace tenure::query
