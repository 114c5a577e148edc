// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/segments/segment_dialog.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

SegmentDialog::SegmentDialog(const QString& query, const QString& origin, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit), m_save(new Button(tr("Save"), Button::Kind::Primary)) {
    setObjectName(u"segmentDialog"_s);
    setWindowTitle(tr("Save segment"));
    auto* body = new DialogBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    rows->setSpacing(scaled(8));
    auto* shown =
        new PlainLabel(query.isEmpty() ? tr("All accounts") : query, TextRole::Small, &Tokens::text3);
    shown->setObjectName(u"segmentQuery"_s);
    shown->setWordWrap(true);
    rows->addWidget(shown);
    if (!origin.isEmpty()) {
        m_change = new QRadioButton(tr("Change the segment “%1”").arg(origin).replace(u'&', u"&&"_s));
        m_change->setObjectName(u"segmentChange"_s);
        m_change->setChecked(true);
        m_effect = new PlainLabel(QString(), TextRole::Small, &Tokens::text2);
        m_effect->setObjectName(u"segmentEffect"_s);
        m_effect->setContentsMargins(scaled(24), 0, 0, 0);
        m_new = new QRadioButton(tr("Make a new segment"));
        m_new->setObjectName(u"segmentNew"_s);
        rows->addWidget(m_change);
        rows->addWidget(m_effect);
        rows->addWidget(m_new);
        connect(m_new, &QRadioButton::toggled, this, [this](bool on) {
            refresh();
            if (on)
                m_name->setFocus(Qt::OtherFocusReason);
        });
    }
    m_name->setObjectName(u"segmentName"_s);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the segment"));
    rows->addWidget(m_name);
    rows->addStretch(1);
    auto* footer = new DialogFooter;
    auto* cancel = new Button(tr("Cancel"));
    m_save->setObjectName(u"segmentSave"_s);
    m_save->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(scaled(440));
    connect(m_name, &QLineEdit::textChanged, this, &SegmentDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = isNew() ? m_name->text().trimmed() : QString();
        accept();
        Q_EMIT saveRequested(name);
    });
    refresh();
    if (isNew())
        m_name->setFocus(Qt::OtherFocusReason);
}

bool SegmentDialog::isNew() const {
    return m_new == nullptr || m_new->isChecked();
}

void SegmentDialog::refresh() {
    m_name->setEnabled(isNew());
    m_save->setEnabled(!isNew() || !m_name->text().trimmed().isEmpty());
}

void SegmentDialog::setEffect(const QString& effect) {
    if (m_effect != nullptr)
        m_effect->setText(effect);
}

} // namespace tenure::views
