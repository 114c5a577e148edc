// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "tests/views/wizard_fixture.h"
#include "views/exchange/export_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The text of a control that Alt and a letter reach; empty for other widgets.
QString reachableText(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label != nullptr && label->buddy() != nullptr ? label->text() : QString();
}

/// Visible controls of @p dialog that share a letter with another one.
QStringList clashesIn(const QWidget& dialog) {
    static const QRegularExpression letter(u"&(\\w)"_s);
    QStringList clashes;
    QMap<QString, QString> byLetter;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        const QString text = reachableText(*widget);
        const QString key = letter.match(QString(text).remove(u"&&"_s)).captured(1).toLower();
        if (key.isEmpty() || !widget->isVisibleTo(&dialog))
            continue;
        if (byLetter.contains(key))
            clashes += u"“%1” and “%2”"_s.arg(byLetter.value(key), text);
        byLetter.insert(key, text);
    }
    return clashes;
}

} // namespace

/// The dialogs of import and export in each language.
class TestTranslatedDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noTwoControlsShareALetter_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : app::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void noTwoControlsShareALetter() {
        QFETCH(QString, language);
        app::Translations translations;
        translations.use(language);
        WizardFixture fixture;
        fixture.open(fixture.file("name;renewal;fax\nAcme;03/04/2026;1\nGlobex;05/04/2026;2\n"));
        QStringList clashes = clashesIn(fixture.wizard());
        QVERIFY(fixture.goTo(views::ImportWizard::Mapping)); // asks which of the two is the month
        QTRY_VERIFY(fixture.part<QWidget>(u"questionBar")->isVisible());
        clashes += clashesIn(fixture.wizard());
        fixture.close();
        views::ExportDialog dialog(fixture.session(), {.query = u"tier:high"_s, .accounts = 11});
        dialog.show();
        clashes += clashesIn(dialog);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }
};

QTEST_MAIN(TestTranslatedDialogs)
#include "tst_translated_dialogs.moc"
