// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/touch_files.h"
#include "items/display_text.h"
#include "operations/account_list.h"
#include "operations/touch_edit.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tenure::views {

class Button;
class CellEdit;
class FileRow;
class DialogFooter;
class PeopleList;
class PlainLabel;
class SegmentedControl;
class TimeEdit;

/// What a touchpoint is logged for.
struct TouchSubject {
    std::vector<domain::AccountId> accounts;    ///< at least one
    QString name;                               ///< the account's, or how many there are
    std::vector<domain::Contact> contacts = {}; ///< of the account; none for several
    std::vector<domain::Attachment> files = {}; ///< of a touchpoint that is changed
};

/// The one form for touchpoints of all kinds: new for an account or several, or one that is changed. It stays
/// open until what it asked for is done.
class TouchDialog : public QDialog {
    Q_OBJECT
public:
    /// @p context outlives the dialog. @p now: what a new one begins with.
    TouchDialog(TouchSubject subject, const operations::QueryContext& context,
                const items::DisplayContext& display, const QDateTime& now, QWidget* parent = nullptr);

    /// Changes this one instead of logging a new one.
    void setTouch(const domain::Touchpoint& touch, const std::vector<domain::ContactId>& people);
    /// Who took part at first.
    void setPeople(const std::vector<domain::ContactId>& people);
    void setKind(domain::TouchKind kind);
    /// Files that were taken for it. What photos say about a visit fills in what nobody wrote yet.
    void addFiles(const exchange::TakenFiles& taken);
    [[nodiscard]] const TouchSubject& subject() const { return m_subject; }
    [[nodiscard]] bool isNew() const { return !m_touch.id.isValid(); }
    /// What is written; only if problem() is empty.
    [[nodiscard]] operations::TouchDraft draft() const;
    /// Why it can't be saved as it is; empty if it can.
    [[nodiscard]] QString problem() const;
    /// What went wrong when it was to be saved: nothing that was written is lost.
    void showProblem(const QString& problem);

Q_SIGNALS:
    void saveRequested();
    /// Files are to be taken, and given to addFiles().
    void filesChosen(const QStringList& paths);

private:
    void buildHead(QFormLayout& form);
    void buildFacts(QFormLayout& form);
    void buildVisit(QFormLayout& form);
    void buildText(QFormLayout& form);
    [[nodiscard]] QWidget* buildFooter();
    void applyVisit(const exchange::VisitFacts& facts);
    void applyTemplate(int row);
    void refresh();
    void giveRoom(PlainLabel& label);
    void showMade();
    void save();
    [[nodiscard]] bool isVisit() const;

    TouchSubject m_subject;
    const operations::QueryContext& m_context;
    items::DisplayContext m_display;
    domain::Touchpoint m_touch; ///< the one that is changed; else what a new one has by itself
    QString m_filledSubject;    ///< by the template that was chosen last
    QString m_filledBody;
    QComboBox* m_template;
    SegmentedControl* m_kind;
    QLineEdit* m_subjectLine;
    QLineEdit* m_nextStep;
    CellEdit* m_nextDue;
    PeopleList* m_people;
    QDateEdit* m_day;
    TimeEdit* m_time;
    QSpinBox* m_minutes;
    SegmentedControl* m_direction;
    QCheckBox* m_twoWay;
    SegmentedControl* m_sentiment;
    QLineEdit* m_outcome;
    QLineEdit* m_purpose;
    QLineEdit* m_place;
    TimeEdit* m_checkOut;
    FileRow* m_files;
    QTime m_begun; ///< the time that a new one begins with
    QPlainTextEdit* m_body;
    PlainLabel* m_made;
    PlainLabel* m_problem;
    QList<QWidget*> m_visitRows;
    QFormLayout* m_form = nullptr;
    Button* m_save = nullptr;
};

} // namespace tenure::views
