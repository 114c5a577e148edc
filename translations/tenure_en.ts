<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookCheck</name>
    <message numerus="yes">
        <source>%n fault(s) in the structure of the file: %1</source>
        <translation>
            <numerusform>%n fault in the structure of the file: %1</numerusform>
            <numerusform>%n faults in the structure of the file: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 refer to something that is not there: %2</source>
        <translation>
            <numerusform>%n row of %1 refers to something that is not there: %2</numerusform>
            <numerusform>%n rows of %1 refer to something that is not there: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 break a rule: %2</source>
        <translation>
            <numerusform>%n row of %1 breaks a rule: %2</numerusform>
            <numerusform>%n rows of %1 break a rule: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the log can&apos;t be read: %1</source>
        <translation>
            <numerusform>%n entry of the log can&apos;t be read: %1</numerusform>
            <numerusform>%n entries of the log can&apos;t be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 differ from what rebuilding makes.</source>
        <translation>
            <numerusform>%n row of %1 differs from what rebuilding makes.</numerusform>
            <numerusform>%n rows of %1 differ from what rebuilding makes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file are not as they were written.</source>
        <translation>
            <numerusform>%n page of the file is not as it was written.</numerusform>
            <numerusform>%n pages of the file are not as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>Import calendar: %n meeting(s)</source>
        <translation>
            <numerusform>Import calendar: %n meeting</numerusform>
            <numerusform>Import calendar: %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningNote</name>
    <message numerus="yes">
        <source>%n conflicting copies</source>
        <translation>
            <numerusform>%n conflicting copy</numerusform>
            <numerusform>%n conflicting copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWatch</name>
    <message numerus="yes">
        <source>%n d old</source>
        <translation>
            <numerusform>%n d old</numerusform>
            <numerusform>%n d old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed</source>
        <translation>
            <numerusform>%n row stayed</numerusform>
            <numerusform>%n rows stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay as they are:</source>
        <translation>
            <numerusform>%n row stays as it is:</numerusform>
            <numerusform>%n rows stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>display</name>
    <message numerus="yes">
        <source>%1 %n day(s) ago, on %2</source>
        <translation>
            <numerusform>%1 %n day ago, on %2</numerusform>
            <numerusform>%1 %n days ago, on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s), on %2</source>
        <translation>
            <numerusform>%1 in %n day, on %2</numerusform>
            <numerusform>%1 in %n days, on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to a month&apos;s end</source>
        <translation>
            <numerusform>%n month to a month&apos;s end</numerusform>
            <numerusform>%n months to a month&apos;s end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n not a date</source>
        <translation>
            <numerusform>%n not a date</numerusform>
            <numerusform>%n not a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not a number</source>
        <translation>
            <numerusform>%n not a number</numerusform>
            <numerusform>%n not a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yes or no</source>
        <translation>
            <numerusform>%n not yes or no</numerusform>
            <numerusform>%n not yes or no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised</source>
        <translation>
            <numerusform>%n not recognised</numerusform>
            <numerusform>%n not recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unique</source>
        <translation>
            <numerusform>%n unique</numerusform>
            <numerusform>%n unique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values mapped</source>
        <translation>
            <numerusform>%n value mapped</numerusform>
            <numerusform>%n values mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty</source>
        <translation>
            <numerusform>%1, %n empty</numerusform>
            <numerusform>%1, %n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message numerus="yes">
        <source>Edit %n account(s)</source>
        <translation>
            <numerusform>Edit %n account</numerusform>
            <numerusform>Edit %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n account(s)</source>
        <translation>
            <numerusform>Set %1 of %n account</numerusform>
            <numerusform>Set %1 of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s)</source>
        <translation>
            <numerusform>Delete %n account</numerusform>
            <numerusform>Delete %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>Restore %n account</numerusform>
            <numerusform>Restore %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s) with %1</source>
        <translation>
            <numerusform>Tag %n account with %1</numerusform>
            <numerusform>Tag %n accounts with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag %1 from %n account(s)</source>
        <translation>
            <numerusform>Remove tag %1 from %n account</numerusform>
            <numerusform>Remove tag %1 from %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change tags of %n account(s)</source>
        <translation>
            <numerusform>Change tags of %n account</numerusform>
            <numerusform>Change tags of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n problem(s) until %1</source>
        <translation>
            <numerusform>Snooze 1 problem until %1</numerusform>
            <numerusform>Snooze %n problems until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n problem(s)</source>
        <translation>
            <numerusform>Settle 1 problem</numerusform>
            <numerusform>Settle %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n task(s)</source>
        <translation>
            <numerusform>Complete 1 task</numerusform>
            <numerusform>Complete %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n task(s)</source>
        <translation>
            <numerusform>Reopen 1 task</numerusform>
            <numerusform>Reopen %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n task(s)</source>
        <translation>
            <numerusform>Cancel 1 task</numerusform>
            <numerusform>Cancel %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n task(s) until %1</source>
        <translation>
            <numerusform>Snooze 1 task until %1</numerusform>
            <numerusform>Snooze %n tasks until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wake %n task(s)</source>
        <translation>
            <numerusform>Wake 1 task</numerusform>
            <numerusform>Wake %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s) to %1</source>
        <translation>
            <numerusform>Move 1 task to %1</numerusform>
            <numerusform>Move %n tasks to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the due day of %n task(s)</source>
        <translation>
            <numerusform>Remove the due day of 1 task</numerusform>
            <numerusform>Remove the due day of %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>Assign 1 task</numerusform>
            <numerusform>Assign %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log touchpoint of %n account(s)</source>
        <translation>
            <numerusform>Log touchpoint of %n account</numerusform>
            <numerusform>Log touchpoint of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add task %1 to %n account(s)</source>
        <translation>
            <numerusform>Add task %1 to %n account</numerusform>
            <numerusform>Add task %1 to %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>query</name>
    <message numerus="yes">
        <source>more than %n parentheses inside each other</source>
        <translation>
            <numerusform>more than %n parenthesis inside each other</numerusform>
            <numerusform>more than %n parentheses inside each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the query has more than %n words and values</source>
        <translation>
            <numerusform>the query has more than %n word or value</numerusform>
            <numerusform>the query has more than %n words and values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the query is longer than %n characters</source>
        <translation>
            <numerusform>the query is longer than %n character</numerusform>
            <numerusform>the query is longer than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::app::DueNotice</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::app::Program</name>
    <message numerus="yes">
        <source>%n change(s) were not saved</source>
        <translation>
            <numerusform>%n change was not saved</numerusform>
            <numerusform>%n changes were not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed since or are still needed, first: %1</source>
        <translation>
            <numerusform>%n row were changed since or are still needed, first: %1</numerusform>
            <numerusform>%n rows were changed since or are still needed, first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::app::RateWatch</name>
    <message numerus="yes">
        <source>The ARR of %n account(s) is unknown until then.</source>
        <translation>
            <numerusform>The ARR of %n account is unknown until then.</numerusform>
            <numerusform>The ARR of %n accounts is unknown until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::items::AccountListModel</name>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <translation>
            <numerusform>%1, %n account</numerusform>
            <numerusform>%1, %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) within 90 days</source>
        <translation>
            <numerusform>%n renewal within 90 days</numerusform>
            <numerusform>%n renewals within 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::items::ContactTableModel</name>
    <message numerus="yes">
        <source>last touch %n day(s) ago</source>
        <translation>
            <numerusform>last touch %n day ago</numerusform>
            <numerusform>last touch %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::items::HistoryModel</name>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>%n more value</numerusform>
            <numerusform>%n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountHeading</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left as they were. %1: %2</source>
        <translation>
            <numerusform>%n account left as they were. %1: %2</numerusform>
            <numerusform>%n accounts left as they were. %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ChainCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionModel</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ContactPanel</name>
    <message numerus="yes">
        <source>%n gap(s) in the chain</source>
        <translation>
            <numerusform>%n gap in the chain</numerusform>
            <numerusform>%n gaps in the chain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) with errors</source>
        <translation>
            <numerusform>%Ln row with errors</numerusform>
            <numerusform>%Ln rows with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln &amp;listed account(s): %1</source>
        <translation>
            <numerusform>Of the %Ln &amp;listed account: %1</numerusform>
            <numerusform>Of the %Ln &amp;listed accounts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDefinitionDialog</name>
    <message numerus="yes">
        <source>%n account(s) have a value</source>
        <translation>
            <numerusform>%n account has a value</numerusform>
            <numerusform>%n accounts have a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n account(s)</source>
        <translation>
            <numerusform>Set a field of %n account</numerusform>
            <numerusform>Set a field of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>Assign %n account</numerusform>
            <numerusform>Assign %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s)</source>
        <translation>
            <numerusform>Tag %n account</numerusform>
            <numerusform>Tag %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::FileStep</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::GroupCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %n account(s)</source>
        <translation>
            <numerusform>Together %n account</numerusform>
            <numerusform>Together %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n account(s) whose ARR is not known</source>
        <translation>
            <numerusform>without %n account whose ARR is not known</numerusform>
            <numerusform>without %n accounts whose ARR is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::HistoryTab</name>
    <message numerus="yes">
        <source>The last %n change(s)</source>
        <translation>
            <numerusform>The last change</numerusform>
            <numerusform>The last %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportPreview</name>
    <message numerus="yes">
        <source>%n %1 change(s)</source>
        <translation>
            <numerusform>%n %1 change</numerusform>
            <numerusform>%n %1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>Review %Ln row</numerusform>
            <numerusform>Review %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingStep</name>
    <message numerus="yes">
        <source>%n column(s) are not imported.</source>
        <translation>
            <numerusform>%n column is not imported.</numerusform>
            <numerusform>%n columns are not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::MatchPane</name>
    <message numerus="yes">
        <source>%n match</source>
        <translation>
            <numerusform>%n matches</numerusform>
            <numerusform>%n match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n ambiguous</numerusform>
            <numerusform>%n ambiguous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::MessageBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::NextStepsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::Palette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::PaletteModel</name>
    <message numerus="yes">
        <source>%n selected account(s)</source>
        <translation>
            <numerusform>%n selected account</numerusform>
            <numerusform>%n selected accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryCounts</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ReviewStep</name>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay out and are written to a file beside yours.</source>
        <translation>
            <numerusform>%Ln row with errors stays out and is written to a file beside yours.</numerusform>
            <numerusform>%Ln rows with errors stay out and are written to a file beside yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln row is left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::RunStep</name>
    <message numerus="yes">
        <source>%Ln row(s) with errors were not imported.</source>
        <translation>
            <numerusform>%Ln row with errors was not imported.</numerusform>
            <numerusform>%Ln rows with errors were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentSource</name>
    <message numerus="yes">
        <source>Segment, %n account(s)</source>
        <translation>
            <numerusform>Segment, %n account</numerusform>
            <numerusform>Segment, %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::StakeholdersTab</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable</source>
        <translation>
            <numerusform>%n reachable</numerusform>
            <numerusform>%n reachable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskDialog</name>
    <message numerus="yes">
        <source>%n account(s), a task for each</source>
        <translation>
            <numerusform>%n account, a task for each</numerusform>
            <numerusform>%n accounts, a task for each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TasksPage</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TimelineCard</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TimelineTab</name>
    <message numerus="yes">
        <source>No two-way touch yet; every %n day(s) is promised</source>
        <translation>
            <numerusform>No two-way touch yet; every day is promised</numerusform>
            <numerusform>No two-way touch yet; every %n days is promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last two-way touch %1 ago; every %n day(s) is promised</source>
        <translation>
            <numerusform>Last two-way touch %1 ago; every day is promised</numerusform>
            <numerusform>Last two-way touch %1 ago; every %n days is promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayDelegate</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n done today</numerusform>
            <numerusform>%n done today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayStrip</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchLog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TrashDialog</name>
    <message numerus="yes">
        <source>%n deleted account(s)</source>
        <translation>
            <numerusform>%n deleted account</numerusform>
            <numerusform>%n deleted accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>Restore %n account</numerusform>
            <numerusform>Restore %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>Buyer %1 silent for %n d</source>
        <translation>
            <numerusform>Buyer %1 silent for %n d</numerusform>
            <numerusform>Buyer %1 silent for %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never spoken to · cadence %n d</source>
        <translation>
            <numerusform>Never spoken to · cadence %n d</numerusform>
            <numerusform>Never spoken to · cadence %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-way touch %n d ago</source>
        <translation>
            <numerusform>Two-way touch %n d ago</numerusform>
            <numerusform>Two-way touch %n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cadence %n d</source>
        <translation>
            <numerusform>cadence %n d</numerusform>
            <numerusform>cadence %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
</context>
</TS>
