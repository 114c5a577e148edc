// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/custom_field_edit.h"

#include "operations/account_edit.h"
#include "operations/account_list.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

/// Custom fields as people define them.
class TestCustomFieldEdit : public QObject {
    Q_OBJECT

private:
    static query::Catalogue catalogue(test::TemporaryBook& book) {
        return operations::queryContext(book.book())->catalogue;
    }

private Q_SLOTS:
    void keys_are_made_of_labels_and_free() {
        const query::Catalogue catalogue;
        QCOMPARE(operations::keyForLabel(catalogue, u"Contract owner"_s), u"contract_owner"_s);
        QCOMPARE(operations::keyForLabel(catalogue, u"  R&D (new)! "_s), u"r_d_new"_s);
        QCOMPARE(operations::keyForLabel(catalogue, u"ARR"_s), u"arr_2"_s);
        QCOMPARE(operations::keyForLabel(catalogue, u"3rd party"_s), u"field_3rd_party"_s);
        for (const QString& label :
             {u"合同编号"_s, u"!!!"_s, u"and"_s, u"none"_s, QString(200, u'x'), u"Łódź"_s}) {
            const QString key = operations::keyForLabel(catalogue, label);
            QVERIFY2(catalogue.isFreeKey(key), qPrintable(label + u" → "_s + key));
        }
    }

    void two_fields_may_have_one_label() {
        test::TemporaryBook book;
        QVERIFY(operations::addCustomField(book.book(), u"Plan"_s, domain::CustomType::Text).result());
        QVERIFY(operations::addCustomField(book.book(), u"Plan"_s, domain::CustomType::Number).result());
        QVERIFY(catalogue(book).get(u"plan"));
        QVERIFY(catalogue(book).get(u"plan_2"));
    }

    void nothing_is_defined_without_a_name_or_choices() {
        test::TemporaryBook book;
        QVERIFY(!operations::addCustomField(book.book(), u"  "_s, domain::CustomType::Text).result());
        QVERIFY(
            !operations::addCustomField(book.book(), u"Plan"_s, domain::CustomType::Enum, {u" "_s}).result());
        QVERIFY(!catalogue(book).get(u"plan"));
    }

    void a_field_goes_with_its_values_and_comes_back_with_them() {
        test::TemporaryBook book;
        const auto acme = book.account(u"Acme"_s).add();
        const auto birch = book.account(u"Birch"_s).add();
        const auto added =
            operations::addCustomField(book.book(), u"Plan"_s, domain::CustomType::Enum, {u"A"_s, u"B"_s})
                .result();
        QVERIFY(added.has_value());
        QVERIFY(
            operations::setFields(book.book(), {acme, birch}, {{u"plan"_s, u"B"_s}}).result().has_value());
        QCOMPARE(*operations::customFieldUse(book.book(), added->value), 2);
        QVERIFY(operations::changeCustomField(book.book(), added->value, u"Package"_s, {u"B"_s, u"C"_s})
                    .result()
                    .has_value());
        const auto field = catalogue(book).get(u"plan");
        QCOMPARE(field->label(), u"Package"_s);
        QCOMPARE(field->enumKeys, (QStringList{u"B"_s, u"C"_s}));
        const domain::CustomField gone{.id = added->value,
                                       .key = u"plan"_s,
                                       .label = u"Package"_s,
                                       .type = domain::CustomType::Enum,
                                       .choices = {}};
        const auto removed = operations::removeCustomField(book.book(), gone).result();
        QCOMPARE(removed->value, 2);
        QCOMPARE(removed->commit.label, u"Remove field Package"_s);
        QVERIFY(!catalogue(book).get(u"plan"));
        book.undo();
        QVERIFY(catalogue(book).get(u"plan"));
        QCOMPARE(*operations::customFieldUse(book.book(), added->value), 2);
    }
};

QTEST_GUILESS_MAIN(TestCustomFieldEdit)
#include "tst_custom_field_edit.moc"
