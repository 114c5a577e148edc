// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace tenure::views {

class Button;
class HeaderRowBox;
class PlainLabel;

/// How the file is read: encoding, separator, numbers, dates, names; and which saved mapping is in use. What
/// is shown was detected until a person chooses something else.
class FormatBar : public QWidget {
    Q_OBJECT
public:
    explicit FormatBar(QWidget* parent = nullptr);

    void setState(const ImportState& state, const exchange::ImportOptions& asked);
    /// What was decided meanwhile; what comes of it is not known yet.
    void setAsked(const exchange::ImportOptions& asked) { m_asked = asked; }

Q_SIGNALS:
    void decided(const tenure::exchange::ImportOptions& options);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QComboBox* addCombo(QHBoxLayout& row, const QString& caption, const QString& name);
    void addNames(QHBoxLayout& row);
    void wire();
    void fillFormats(const ImportState& state);
    void fillProfiles(const ImportState& state);
    void decide(void (*change)(exchange::ImportOptions& options, const FormatBar& bar));
    void detectAgain();

    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_numbers;
    QComboBox* m_dates;
    QCheckBox* m_names;
    HeaderRowBox* m_headerRow; ///< where the names are; the last place while there are none
    QWidget* m_detectedMark;
    PlainLabel* m_detected;
    Button* m_again;
    QComboBox* m_profile;
    exchange::ImportOptions m_asked;
};

} // namespace tenure::views
