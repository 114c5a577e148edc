// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "exchange/import_targets.h"
#include "items/display_text.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace tenure;
using namespace tenure::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kinds =
    std::to_array({ImportKind::Accounts, ImportKind::Contacts, ImportKind::Contracts, ImportKind::Touchpoints,
                   ImportKind::Tasks, ImportKind::Notes, ImportKind::Usage});

/// Key → label of what @p kind takes, in the language in use.
QMap<QString, QString> labelsOf(ImportKind kind) {
    QMap<QString, QString> labels;
    for (const Target& target : targetsOf(kind, query::Catalogue())) {
        if (isOffered(target))
            labels.insert(target.key, target.label);
    }
    return labels;
}

/// "contacts: 电话 is not phone" for each label that @p kind doesn't know in the language in use.
QStringList unknownLabels(ImportKind kind, const QMap<QString, QString>& labels) {
    const query::Catalogue catalogue;
    const std::vector<Target> targets = targetsOf(kind, catalogue);
    QStringList unknown;
    for (const auto& [key, label] : labels.asKeyValueRange()) {
        const Target* target = targetByHeader(targets, kind, catalogue, label);
        if (target == nullptr || target->key != key)
            unknown += u"kind %1: %2 is not %3"_s.arg(static_cast<int>(kind)).arg(label, key);
    }
    return unknown;
}

} // namespace

/// A file may have been made by somebody whose program speaks another language.
class TestLabelHeaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsOfAnyLanguageAreKnownInAnyOther_data() {
        QTest::addColumn<QString>("ofTheFile");
        QTest::addColumn<QString>("ofTheReader");
        for (const QString& file : app::languages()) {
            for (const QString& reader : app::languages())
                QTest::addRow("%s read in %s", qPrintable(file), qPrintable(reader)) << file << reader;
        }
    }
    void labelsOfAnyLanguageAreKnownInAnyOther() {
        QFETCH(QString, ofTheFile);
        QFETCH(QString, ofTheReader);
        app::Translations translations;
        QStringList unknown;
        for (const ImportKind kind : kinds) {
            translations.use(ofTheFile);
            const QMap<QString, QString> labels = labelsOf(kind);
            QVERIFY(!labels.isEmpty());
            translations.use(ofTheReader);
            unknown += unknownLabels(kind, labels);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void wordsForTiersAndRolesAreKnownInAnyLanguage() {
        app::Translations translations;
        const query::Catalogue catalogue;
        const auto words = [&catalogue](ImportKind kind, const QString& key) {
            const std::vector<Target> targets = targetsOf(kind, catalogue);
            return *std::ranges::find(targets, key, &Target::key);
        };
        const Target tier = words(ImportKind::Accounts, u"tier"_s);
        const Target role = words(ImportKind::Contacts, u"role"_s);
        for (const QString& language : app::languages()) {
            translations.use(language);
            for (const auto each : {domain::Tier::High, domain::Tier::Low, domain::Tier::Tech})
                QCOMPARE(enumWord(tier, items::tierText(each)), QString(domain::key(each)));
            for (const auto each : {domain::ContactRole::EconomicBuyer, domain::ContactRole::Champion,
                                    domain::ContactRole::ExecutiveSponsor, domain::ContactRole::Signer,
                                    domain::ContactRole::TechnicalEvaluator, domain::ContactRole::User,
                                    domain::ContactRole::Blocker})
                QCOMPARE(enumWord(role, items::roleText(each)), QString(domain::key(each)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLabelHeaders)
#include "tst_label_headers.moc"
