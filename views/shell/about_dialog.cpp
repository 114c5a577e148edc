// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/about_dialog.h"

#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QVBoxLayout* words(const QStringList& versions) {
    QStringList lines = versions;
    lines.prepend(u"Qt %1"_s.arg(QString::fromLatin1(qVersion())));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(scaled(4));
    rows->addWidget(
        new PlainLabel(AboutDialog::tr("Tenure %1").arg(u"" TENURE_VERSION ""_s), TextRole::Title));
    rows->addWidget(new PlainLabel(
        AboutDialog::tr("Accounts, renewals and health for Customer Success Managers, in one local file."),
        TextRole::Base, &Tokens::text2));
    rows->addSpacing(scaled(8));
    auto* licence = new PlainLabel(
        AboutDialog::tr(
            "Free software under the GNU General Public License, version 3 or later. It comes without any "
            "warranty; the file LICENSE has the terms."),
        TextRole::Base, &Tokens::text2);
    licence->setWordWrap(true);
    rows->addWidget(licence);
    rows->addSpacing(scaled(8));
    auto* built = new PlainLabel(lines.join(u'\n'), TextRole::Small, &Tokens::text3);
    built->setObjectName(u"aboutVersions"_s);
    rows->addWidget(built);
    return rows;
}

} // namespace

AboutDialog::AboutDialog(const QStringList& versions, QWidget* parent) : QDialog(parent) {
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Tenure"));
    auto* mark = new QLabel;
    mark->setTextFormat(Qt::PlainText);
    mark->setPixmap(programIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    mark->setAccessibleName(tr("Tenure"));
    auto* body = new DialogBody;
    auto* top = new QHBoxLayout(body);
    top->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    top->setSpacing(scaled(16));
    top->addWidget(mark, 0, Qt::AlignTop);
    top->addLayout(words(versions), 1);
    auto* close = new Button(tr("Close"), Button::Kind::Primary);
    close->setObjectName(u"closeAbout"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* footer = new DialogFooter;
    footer->addButton(close);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(body, 1);
    rows->addWidget(footer);
    resize(scaled(480), sizeHint().height());
}

} // namespace tenure::views
