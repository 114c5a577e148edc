<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>File without a name</source>
        <translation>未命名文件</translation>
    </message>
    <message>
        <source>“%1” has %2. Files of up to %3 can be attached.</source>
        <translation>“%1”的大小为 %2。可附加不超过 %3 的文件。</translation>
    </message>
    <message>
        <source>The folder “%1” for attached files can&apos;t be made.</source>
        <translation>无法创建附件文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>The content of “%1” is not beside the book any more. Copy the folder “%2” to where the book is.</source>
        <translation>“%1”的内容已不在客户簿旁边。请将文件夹“%2”复制到客户簿所在的位置。</translation>
    </message>
    <message>
        <source>The content of “%1” is not what was attached: the file beside the book was changed or damaged.</source>
        <translation>“%1”的内容与所附加的不同：客户簿旁边的文件已被更改或损坏。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 can&apos;t be written. Nothing was changed.</source>
        <translation>无法写入 %1。未作任何更改。</translation>
    </message>
    <message>
        <source>The copy of the book came out wrong and was thrown away. Check the disk.</source>
        <translation>客户簿的副本有误，已丢弃。请检查磁盘。</translation>
    </message>
    <message>
        <source>The folder for backups, %1, can&apos;t be made.</source>
        <translation>无法创建备份文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 exists already. A restore never overwrites; choose another name.</source>
        <translation>%1 已存在。恢复时绝不覆盖文件，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not a sound backup. Nothing was restored; take another one.</source>
        <translation>%1 不是完好的备份。未恢复任何内容，请换一份备份。</translation>
    </message>
    <message>
        <source>The damaged book can&apos;t be moved aside. The restored one is %1.</source>
        <translation>无法移开已损坏的客户簿。恢复后的客户簿是 %1。</translation>
    </message>
    <message>
        <source>The restored book can&apos;t get its name. It is %1.</source>
        <translation>无法为恢复的客户簿改回原名。它现在是 %1。</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message numerus="yes">
        <source>%n fault(s) in the structure of the file: %1</source>
        <translation>
            <numerusform>文件结构中有 %n 处错误：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 refer to something that is not there: %2</source>
        <translation>
            <numerusform>%1 中有 %n 行引用了不存在的内容：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 break a rule: %2</source>
        <translation>
            <numerusform>%1 中有 %n 行违反规则：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the log can&apos;t be read: %1</source>
        <translation>
            <numerusform>日志中有 %n 条记录无法读取：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 differ from what rebuilding makes.</source>
        <translation>
            <numerusform>%1 中有 %n 行与重新计算的结果不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are sorted by keys of another language or library (%1).</source>
        <translation>名称按另一种语言或另一个库的键排序（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file are not as they were written.</source>
        <translation>
            <numerusform>文件中有 %n 页与写入时不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this file have no checksums: a bit that changes on the disk may go unnoticed.</source>
        <translation>此文件的页没有校验和：磁盘上某一位发生变化可能不会被察觉。</translation>
    </message>
</context>
<context>
    <name>BookLock</name>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>请在那里将其关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only. If that program has crashed, delete the file %1.</source>
        <translation>请在那里将其关闭，或以只读方式打开。如果那个程序已经崩溃，请删除文件 %1。</translation>
    </message>
    <message>
        <source>The lock file %1 can&apos;t be written, so the book can&apos;t be opened for writing.</source>
        <translation>无法写入锁文件 %1，因此不能以可写方式打开客户簿。</translation>
    </message>
    <message>
        <source>This book has been open on %1 since %2.</source>
        <translation>自 %2 起，此客户簿已在 %1 上打开。</translation>
    </message>
    <message>
        <source>%1 has had this book open on %2 since %3.</source>
        <translation>自 %3 起，%1 在 %2 上打开了此客户簿。</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>This calendar is larger than %1 and can&apos;t be read.</source>
        <translation>此日历大于 %1，无法读取。</translation>
    </message>
    <message>
        <source>This calendar is nested too deeply and can&apos;t be read.</source>
        <translation>此日历嵌套层次过深，无法读取。</translation>
    </message>
    <message>
        <source>This file holds no calendar.</source>
        <translation>此文件不包含日历。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>Import calendar: %n meeting(s)</source>
        <translation>
            <numerusform>导入日历：%n 个会议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvHeader</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>未能将文件读到结尾。</translation>
    </message>
</context>
<context>
    <name>CsvSource</name>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>There is no text encoding “%1”.</source>
        <translation>没有“%1”这种文本编码。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>This is an Excel workbook (XLSX), not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>这是 Excel 工作簿（XLSX），不是 CSV 文件。请将工作表另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet, not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>这是 OpenDocument 电子表格，不是 CSV 文件。请将工作表另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>This is an Apple Numbers document, not a CSV file. Export it as CSV and import that.</source>
        <translation>这是 Apple Numbers 表格，不是 CSV 文件。请将其导出为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>This is an old Excel or Office document (XLS), not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>这是旧版 Excel 或 Office 文档（XLS），不是 CSV 文件。请将工作表另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>This is a compressed archive (%1), not a CSV file. Unpack it and import the file inside.</source>
        <translation>这是压缩文件（%1），不是 CSV 文件。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>This is a Tenure book, not a CSV file. Open it instead, or export a CSV file from it.</source>
        <translation>这是 Tenure 客户簿，不是 CSV 文件。请直接打开，或从中导出 CSV 文件。</translation>
    </message>
    <message>
        <source>This is an SQLite database, not a CSV file.</source>
        <translation>这是 SQLite 数据库，不是 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not a CSV file. Some programs call such a table “.xls” or “.csv”: open it in a spreadsheet and save it as CSV.</source>
        <translation>这是网页（HTML），不是 CSV 文件。有些程序会把这样的表格命名为“.xls”或“.csv”：请用电子表格软件打开，再另存为 CSV。</translation>
    </message>
    <message>
        <source>This is not a text file, so it can&apos;t be read as CSV.</source>
        <translation>这不是文本文件，无法按 CSV 读取。</translation>
    </message>
    <message>
        <source>This is a %1 file, not a CSV file.</source>
        <translation>这是 %1 文件，不是 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Match existing accounts by</source>
        <translation>匹配已有客户的依据</translation>
    </message>
    <message>
        <source>new accounts</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Match existing contacts by</source>
        <translation>匹配已有联系人的依据</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Import contracts</source>
        <translation>导入合同</translation>
    </message>
    <message>
        <source>Match existing contracts by</source>
        <translation>匹配已有合同的依据</translation>
    </message>
    <message>
        <source>new contracts</source>
        <translation>新合同</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Import touchpoints</source>
        <translation>导入联系记录</translation>
    </message>
    <message>
        <source>Match existing touchpoints by</source>
        <translation>匹配已有联系记录的依据</translation>
    </message>
    <message>
        <source>new touchpoints</source>
        <translation>新联系记录</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>导入任务</translation>
    </message>
    <message>
        <source>Match existing tasks by</source>
        <translation>匹配已有任务的依据</translation>
    </message>
    <message>
        <source>new tasks</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用数据</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>导入使用数据</translation>
    </message>
    <message>
        <source>Match existing points by</source>
        <translation>匹配已有数据点的依据</translation>
    </message>
    <message>
        <source>new points</source>
        <translation>新数据点</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入备注</translation>
    </message>
    <message>
        <source>Match existing notes by</source>
        <translation>匹配已有备注的依据</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Match existing people by</source>
        <translation>匹配已有人员的依据</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Import custom fields</source>
        <translation>导入自定义字段</translation>
    </message>
    <message>
        <source>Match existing fields by</source>
        <translation>匹配已有字段的依据</translation>
    </message>
    <message>
        <source>new fields</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Import metrics</source>
        <translation>导入指标</translation>
    </message>
    <message>
        <source>Match existing metrics by</source>
        <translation>匹配已有指标的依据</translation>
    </message>
    <message>
        <source>new metrics</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>Tenure id</source>
        <translation>Tenure id</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 id</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Account, start, product</source>
        <translation>客户、开始日、产品</translation>
    </message>
    <message>
        <source>Account, day, subject</source>
        <translation>客户、日期、主题</translation>
    </message>
    <message>
        <source>Account, title, due day</source>
        <translation>客户、标题、到期日</translation>
    </message>
    <message>
        <source>Account, day, text</source>
        <translation>客户、日期、正文</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/YYYY</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>MailFile</name>
    <message>
        <source>This mail is larger than %1 and can&apos;t be read.</source>
        <translation>此邮件大于 %1，无法读取。</translation>
    </message>
    <message>
        <source>This mail is nested too deeply and can&apos;t be read.</source>
        <translation>此邮件嵌套层次过深，无法读取。</translation>
    </message>
    <message>
        <source>This file holds no mail.</source>
        <translation>此文件不包含邮件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
</context>
<context>
    <name>MailImport</name>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>无需更改：客户簿中已全部存在</translation>
    </message>
</context>
<context>
    <name>MailTouch</name>
    <message>
        <source>The mail needs an account.</source>
        <translation>邮件必须属于一个客户。</translation>
    </message>
    <message>
        <source>This mail was logged already: it is the touchpoint of %1.</source>
        <translation>此邮件已登记过：即 %1 的联系记录。</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>登记邮件</translation>
    </message>
    <message>
        <source>Log mail %1</source>
        <translation>登记邮件 %1</translation>
    </message>
</context>
<context>
    <name>MoveBook</name>
    <message>
        <source>%1 exists already. Nothing was moved; choose another folder.</source>
        <translation>%1 已存在。未移动任何内容；请换一个文件夹。</translation>
    </message>
    <message>
        <source>The book was not closed in an orderly way. Open and close it, then move it.</source>
        <translation>客户簿未正常关闭。请先打开再关闭，然后移动。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was moved.</source>
        <translation>无法写入 %1。未移动任何内容。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Nothing was moved.</source>
        <translation>无法读取 %1。未移动任何内容。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Nothing was moved.</source>
        <translation>无法创建文件夹 %1。未移动任何内容。</translation>
    </message>
    <message>
        <source>“%1” came out different. Nothing was moved; check the disk.</source>
        <translation>“%1”复制后内容不一致。未移动任何内容；请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>There is no book at %1. It was not created anew.</source>
        <translation>%1 处没有客户簿。未新建客户簿。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions and its disk.</source>
        <translation>无法读取 %1。请检查其权限和磁盘。</translation>
    </message>
    <message>
        <source>%1 is empty: its content was lost outside of this program. It was left as it is.</source>
        <translation>%1 是空的：其内容在本程序之外丢失。文件保持原样。</translation>
    </message>
    <message>
        <source>%1 is not a Tenure book, or its beginning is destroyed. It was left as it is.</source>
        <translation>%1 不是 Tenure 客户簿，或文件开头已被破坏。文件保持原样。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Tenure book. It was left as it is.</source>
        <translation>%1 是其他程序的数据库，不是 Tenure 客户簿。文件保持原样。</translation>
    </message>
    <message>
        <source>This book lies in a folder that %1 copies to other computers. Never open it on two of them at once; better move it to a folder of this computer.</source>
        <translation>此客户簿位于由 %1 同步到其他电脑的文件夹中。切勿在两台电脑上同时打开；最好将其移到本机的文件夹中。</translation>
    </message>
    <message>
        <source>This book lies on a network drive (%1). Writing is slower and less safe there; better move it to a folder of this computer.</source>
        <translation>此客户簿位于网络驱动器（%1）。在那里写入较慢，也不够安全；最好将其移到本机的文件夹中。</translation>
    </message>
    <message>
        <source>There are conflicting copies of it: %1.</source>
        <translation>它存在冲突副本：%1。</translation>
    </message>
    <message>
        <source>The folder of this book can&apos;t be written, so the book is open for reading only. Export works.</source>
        <translation>此客户簿所在的文件夹不可写，因此以只读方式打开。可以导出。</translation>
    </message>
    <message>
        <source>The file of this book can&apos;t be written, so the book is open for reading only. Export works.</source>
        <translation>此客户簿文件不可写，因此以只读方式打开。可以导出。</translation>
    </message>
    <message>
        <source>This book is cut off: %1 of %2 bytes are left.</source>
        <translation>此客户簿不完整：%2 字节中只剩 %1 字节。</translation>
    </message>
    <message>
        <source>This book is damaged.</source>
        <translation>此客户簿已损坏。</translation>
    </message>
    <message>
        <source>You see what could still be read; the file was not changed.</source>
        <translation>所显示的是仍能读取的内容；文件未被更改。</translation>
    </message>
    <message>
        <source>There is no verified backup beside it.</source>
        <translation>旁边没有已验证的备份。</translation>
    </message>
    <message>
        <source>The newest verified backup is of %1: %2</source>
        <translation>最新的已验证备份来自 %1：%2</translation>
    </message>
    <message>
        <source>This book was written by a newer Tenure and is open for reading only. Update this program to change it.</source>
        <translation>此客户簿由较新版本的 Tenure 写入，以只读方式打开。要更改，请更新本程序。</translation>
    </message>
    <message>
        <source>This book was written by Tenure %1 and is open for reading only. Update this program to change it.</source>
        <translation>此客户簿由 Tenure %1 写入，以只读方式打开。要更改，请更新本程序。</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>请在那里将其关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>Rows are missing in: %1.</source>
        <translation>以下部分缺少行：%1。</translation>
    </message>
    <message>
        <source>Values may be wrong in: %1.</source>
        <translation>以下部分的值可能有误：%1。</translation>
    </message>
</context>
<context>
    <name>OpeningNote</name>
    <message>
        <source>The book is not there</source>
        <translation>找不到客户簿</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>客户簿已在别处打开</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>无法打开客户簿</translation>
    </message>
    <message>
        <source>The book is empty</source>
        <translation>客户簿是空的</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>客户簿已损坏</translation>
    </message>
    <message>
        <source>This is no book</source>
        <translation>这不是客户簿</translation>
    </message>
    <message>
        <source>Written by a newer version</source>
        <translation>由较新版本写入</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Another program has this book open. What it writes is shown when you open the book again.</source>
        <translation>其他程序正打开此客户簿。它写入的内容会在您重新打开客户簿后显示。</translation>
    </message>
    <message>
        <source>In a folder of %1</source>
        <translation>位于 %1 的文件夹中</translation>
    </message>
    <message>
        <source>On a network drive</source>
        <translation>位于网络驱动器</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicting copies</source>
        <translation>
            <numerusform>%n 个冲突副本</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that copies files between computers made them beside this book: %1. Edits of the other computer may be in them.</source>
        <translation>在电脑之间同步文件的程序在此客户簿旁生成了它们：%1。其中可能有另一台电脑上的更改。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open all the same…</source>
        <translation>仍要打开…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>指定位置…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>恢复最新的备份</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <translation>查看副本</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Tenure books (*.tenure)</source>
        <translation>Tenure 客户簿 (*.tenure)</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>The demo book can&apos;t be written at %1.</source>
        <translation>无法在 %1 写入演示客户簿。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>This is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>文件是只读的。</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>文件未打开。</translation>
    </message>
    <message>
        <source>Not every byte arrived on the disk.</source>
        <translation>并非所有字节都已写入磁盘。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. The file that was there is unchanged. Make room, or choose another place.</source>
        <translation>磁盘已满：未能写入“%1”。原有的文件没有变化。请腾出空间，或换一个位置。</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged.</source>
        <translation>未能写入“%1”。原有的内容没有变化。</translation>
    </message>
</context>
<context>
    <name>SourceWatch</name>
    <message numerus="yes">
        <source>%n d old</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueError</name>
    <message>
        <source>Empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Another decimal sign than the column&apos;s</source>
        <translation>小数点符号与该列不同</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小数位过多</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>未知币种</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>Day and month can&apos;t be told apart</source>
        <translation>无法区分日和月</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New book…</source>
        <translation>新建客户簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>打开客户簿(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo book</source>
        <translation>打开演示客户簿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>关闭客户簿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Increase contrast</source>
        <translation>提高对比度(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行距(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>标准行距(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>宽松行距(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview pane</source>
        <translation>预览窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wide rail</source>
        <translation>展开导航栏(&amp;W)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>115 %</source>
        <translation>115 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>新建客户(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open account</source>
        <translation>打开客户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete selected</source>
        <translation>删除所选客户(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tenure</source>
        <translation>关于 Tenure(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>搜索或执行命令(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>分配(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the query as a se&amp;gment…</source>
        <translation>将查询保存为客户分群(&amp;G)…</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>设置字段(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Log a touchpoint…</source>
        <translation>登记联系记录(&amp;L)…</translation>
    </message>
    <message>
        <source>Deleted a&amp;ccounts…</source>
        <translation>已删除的客户(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>No legal signer known</source>
        <translation>签约人未知</translation>
    </message>
    <message>
        <source>No economic buyer known</source>
        <translation>经济决策人未知</translation>
    </message>
    <message>
        <source>+ Add signer</source>
        <translation>+ 添加签约人</translation>
    </message>
    <message>
        <source>+ Add buyer</source>
        <translation>+ 添加决策人</translation>
    </message>
    <message>
        <source>route to buyer lost</source>
        <translation>通往决策人的路径中断</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>%1 is exactly %2</source>
        <translation>%1恰为 %2</translation>
    </message>
    <message>
        <source>%1 is known and not %2</source>
        <translation>%1已知且不是 %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1小于 %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1不超过 %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1大于 %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1至少 %2</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>非：%1</translation>
    </message>
    <message>
        <source>any of (%1)</source>
        <translation>任一（%1）</translation>
    </message>
    <message>
        <source>all of (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>sorted by %1, downwards</source>
        <translation>按%1降序排列</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>按%1升序排列</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Several accounts are &quot;%1&quot;; name one by its id: %2.</source>
        <translation>有多个客户叫“%1”；请用 id 指定其中一个：%2。</translation>
    </message>
    <message>
        <source>There is no account with the id, the external id or the exact name &quot;%1&quot;.</source>
        <translation>没有 id、外部 id 或完整名称为“%1”的客户。</translation>
    </message>
    <message>
        <source>--columns takes keys of fields: --columns name,arr,renewal</source>
        <translation>--columns 后面是字段的键：--columns name,arr,renewal</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>%1 须为不小于 %2 的整数，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is.</source>
        <translation>%1 已存在，保持原样。</translation>
    </message>
    <message>
        <source>Backed up to %1; opened again, checked and compared.</source>
        <translation>已备份到 %1；已重新打开、检查并比对。</translation>
    </message>
    <message>
        <source>restore needs --to FILE, the new book: it never overwrites one.</source>
        <translation>restore 需要 --to FILE，即新的客户簿：它绝不覆盖已有的客户簿。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>makes a verified backup; refuses a file that exists</source>
        <translation>创建经过验证的备份；拒绝写入已存在的文件</translation>
    </message>
    <message>
        <source>makes a book of a backup; refuses a file that exists</source>
        <translation>由备份生成客户簿；拒绝写入已存在的文件</translation>
    </message>
    <message>
        <source>the book to make</source>
        <translation>要生成的客户簿</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>客户簿完好。</translation>
    </message>
    <message>
        <source>checks the book and says every finding with a count</source>
        <translation>检查客户簿，列出发现的每类问题及其数量</translation>
    </message>
    <message>
        <source>makes all derived data anew before the check</source>
        <translation>检查前重新生成所有派生数据</translation>
    </message>
    <message>
        <source>--book needs the name of a file.</source>
        <translation>--book 需要文件名。</translation>
    </message>
    <message>
        <source>--today takes a date as 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--today 须为 2026-03-31 这样的日期，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 needs more: %1 %2</source>
        <translation>%1 缺少参数：%1 %2</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;: %1 %3. A query with spaces stands in quotes.</source>
        <translation>%1 多出了“%2”：%1 %3。含空格的查询要加引号。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see tenure-cli --help.</source>
        <translation>没有命令“%1”；请参阅 tenure-cli --help。</translation>
    </message>
    <message>
        <source>A command is missing; see tenure-cli --help.</source>
        <translation>缺少命令；请参阅 tenure-cli --help。</translation>
    </message>
    <message>
        <source>the book; without it the one opened last</source>
        <translation>客户簿；不指定则用上次打开的</translation>
    </message>
    <message>
        <source>one JSON value on standard output</source>
        <translation>在标准输出上给出一个 JSON 值</translation>
    </message>
    <message>
        <source>no remarks and no progress</source>
        <translation>不显示说明和进度</translation>
    </message>
    <message>
        <source>fixes the clock</source>
        <translation>固定当天日期</translation>
    </message>
    <message>
        <source>says how it is used</source>
        <translation>显示用法</translation>
    </message>
    <message>
        <source>says which version this is</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>tenure-cli COMMAND --help says more about one command.</source>
        <translation>tenure-cli COMMAND --help 显示某个命令的详细说明。</translation>
    </message>
    <message>
        <source>At character %1.</source>
        <translation>在第 %1 个字符处。</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>您是不是要输入：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rows; there are %2.</source>
        <translation>没有“%1”这种行；可用的有 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>only of accounts that this query finds</source>
        <translation>仅限此查询找到的客户</translation>
    </message>
    <message>
        <source>only these columns</source>
        <translation>仅这些列</translation>
    </message>
    <message>
        <source>csv without it</source>
        <translation>不指定则为 csv</translation>
    </message>
    <message>
        <source>a &apos; before texts that a spreadsheet would run</source>
        <translation>在电子表格会执行的文本前加 &apos;</translation>
    </message>
    <message>
        <source>%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>%1 须为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>--create-only and --update-only leave nothing to do; give one of them.</source>
        <translation>同时使用 --create-only 和 --update-only 则无事可做；请只用其中一个。</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or &quot;tab&quot;.</source>
        <translation>--delimiter 须为一个字符，或“tab”。</translation>
    </message>
    <message>
        <source>--column takes NAME=field, not &quot;%1&quot;.</source>
        <translation>--column 的形式为 NAME=字段，而不是“%1”。</translation>
    </message>
    <message>
        <source>--match is one of external_id, domain, email, name, uuid, not &quot;%1&quot;.</source>
        <translation>--match 须为 external_id、domain、email、name、uuid 之一，而不是“%1”。</translation>
    </message>
    <message>
        <source>a saved mapping of columns</source>
        <translation>已保存的列映射</translation>
    </message>
    <message>
        <source>what a column is; without FIELD it is left out; may be repeated</source>
        <translation>指定某列是什么；省略 FIELD 则跳过该列；可重复使用</translation>
    </message>
    <message>
        <source>columns that nothing is known about become fields</source>
        <translation>未识别的列成为字段</translation>
    </message>
    <message>
        <source>find known rows by external_id, domain or name</source>
        <translation>按 external_id、domain 或 name 查找已有的行</translation>
    </message>
    <message>
        <source>says what would happen and changes nothing</source>
        <translation>只说明将会发生什么，不作任何更改</translation>
    </message>
    <message>
        <source>writes rows with errors there, with a reason</source>
        <translation>将出错的行连同原因写入该文件</translation>
    </message>
    <message>
        <source>only new rows</source>
        <translation>仅新的行</translation>
    </message>
    <message>
        <source>only known rows</source>
        <translation>仅已有的行</translation>
    </message>
    <message>
        <source>what an empty cell does (keep)</source>
        <translation>空单元格的作用（keep）</translation>
    </message>
    <message>
        <source>where detection is wrong</source>
        <translation>自动检测有误时使用</translation>
    </message>
    <message>
        <source>where detection is wrong; &quot;tab&quot; for a tab</source>
        <translation>自动检测有误时使用；“tab”表示制表符</translation>
    </message>
    <message>
        <source>order of dates that can be read both ways</source>
        <translation>有歧义的日期的顺序</translation>
    </message>
    <message>
        <source>of numbers that can be read both ways</source>
        <translation>有歧义的数字的小数点</translation>
    </message>
    <message>
        <source>a changed amount is a new price (change) or was always so</source>
        <translation>变动的金额是新价格（change），还是一直如此</translation>
    </message>
    <message>
        <source>end dates are the first day after the term</source>
        <translation>结束日期是期满后的第一天</translation>
    </message>
    <message>
        <source>Standard input could not be kept.</source>
        <translation>无法保存标准输入的内容。</translation>
    </message>
    <message>
        <source>Would create %1, update %2, leave %3 unchanged; %4 rows with errors.</source>
        <translation>将新建 %1，更新 %2，保持不变 %3；出错的行 %4。</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 rows with errors.</source>
        <translation>新建 %1，更新 %2，不变 %3，出错的行 %4。</translation>
    </message>
    <message>
        <source>row %1, %2: &quot;%3&quot;: %4</source>
        <translation>第 %1 行，%2：“%3”：%4</translation>
    </message>
    <message>
        <source>Not imported: %1. Name a field with --column NAME=FIELD, or make fields of them with --custom-fields.</source>
        <translation>未导入：%1。请用 --column NAME=FIELD 指定字段，或用 --custom-fields 将其设为字段。</translation>
    </message>
    <message>
        <source>takes in the rows of a CSV file, in one transaction</source>
        <translation>一次性导入 CSV 文件的所有行，可整体撤销</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Accounts in the trash</source>
        <translation>回收站中的客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任务</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Usage points</source>
        <translation>使用数据点</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>客户簿</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago</source>
        <translation>
            <numerusform>%1，%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>从未上报</translation>
    </message>
    <message>
        <source>Metric %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>counts, size, schema, currency, last backup, age of sources</source>
        <translation>数量、大小、结构版本、币种、上次备份、数据源的新旧</translation>
    </message>
    <message>
        <source>accounts that a query finds</source>
        <translation>查询找到的客户</translation>
    </message>
    <message>
        <source>keys of the fields to show</source>
        <translation>要显示的字段的键</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多显示多少个</translation>
    </message>
    <message>
        <source>how many accounts a query finds</source>
        <translation>查询找到多少个客户</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>撤销了 %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed</source>
        <translation>
            <numerusform>保留了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>who changed what and when, newest first</source>
        <translation>谁在何时改了什么，最新的在前</translation>
    </message>
    <message>
        <source>only what touched this account</source>
        <translation>仅限涉及此客户的更改</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>最多显示多少条（50）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency; --currency takes a code as EUR.</source>
        <translation>“%1”不是币种；--currency 须为 EUR 这样的代码。</translation>
    </message>
    <message>
        <source>There is no lifecycle &quot;%1&quot;.</source>
        <translation>没有生命周期模型“%1”。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>makes a new book; refuses a file that exists</source>
        <translation>新建客户簿；拒绝写入已存在的文件</translation>
    </message>
    <message>
        <source>with the accounts of the demo, dated from today</source>
        <translation>带演示客户，日期从今天算起</translation>
    </message>
    <message>
        <source>the currency in which the book adds up</source>
        <translation>客户簿汇总所用的币种</translation>
    </message>
    <message>
        <source>the model by which accounts go through stages</source>
        <translation>客户各阶段所依据的模型</translation>
    </message>
    <message>
        <source>Which book? Name it with --book FILE; no book has been opened in a window yet.</source>
        <translation>哪个客户簿？请用 --book FILE 指定；窗口中还没有打开过客户簿。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>A window has this book open, and its day is %1. Close it to change the book with --today %2.</source>
        <translation>此客户簿已在窗口中打开，窗口的当天日期是 %1。要用 --today %2 更改，请先关闭窗口。</translation>
    </message>
    <message>
        <source>set takes FIELD=VALUE, not &quot;%1&quot;.</source>
        <translation>set 的形式为 FIELD=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 changed, %2 unchanged, %3 left out.</source>
        <translation>已更改 %1，不变 %2，跳过 %3。</translation>
    </message>
    <message>
        <source>changes all accounts that a query finds, in one transaction</source>
        <translation>一次性更改查询找到的所有客户，可整体撤销</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>该客户已不存在。</translation>
    </message>
    <message>
        <source>one account with everything; by id, external id or exact name</source>
        <translation>一个客户的全部内容；按 id、外部 id 或完整名称</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用数据</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此后又有更改</translation>
    </message>
    <message>
        <source>something that stays refers to it</source>
        <translation>仍有保留的内容引用它</translation>
    </message>
    <message>
        <source>what it belongs to is gone</source>
        <translation>它所属的内容已不存在</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>此后已被删除</translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay as they are:</source>
        <translation>
            <numerusform>%n 行保持原样：</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>takes back the last change, or the given one</source>
        <translation>撤销上一次更改，或指定的更改</translation>
    </message>
    <message>
        <source>this one, as in the log</source>
        <translation>日志中的这一条</translation>
    </message>
    <message>
        <source>takes back the last undo</source>
        <translation>取消上一次撤销</translation>
    </message>
    <message>
        <source>%1 is for CSV alone.</source>
        <translation>%1 仅用于 CSV。</translation>
    </message>
    <message>
        <source>An export can be separated by , ; | ! or &quot;tab&quot;: these an import finds by itself.</source>
        <translation>导出可以用 , ; | ! 或 “tab” 分隔：导入时能自动识别这些分隔符。</translation>
    </message>
    <message>
        <source>between columns: , (usual) ; | ! or &quot;tab&quot;</source>
        <translation>列之间：,（默认）; | ! 或 “tab”</translation>
    </message>
    <message>
        <source>the decimal sign of numbers (point)</source>
        <translation>数字的小数点符号（point）</translation>
    </message>
    <message>
        <source>the row with the names of the columns, 0 if there is none</source>
        <translation>列名所在的行；没有则为 0</translation>
    </message>
    <message>
        <source>the file was exported safe for spreadsheets: &apos;=x means =x</source>
        <translation>文件是按电子表格安全方式导出的：&apos;=x 表示 =x</translation>
    </message>
    <message>
        <source>--format is csv, json or xlsx, not &quot;%1&quot;.</source>
        <translation>--format 只能是 csv、json 或 xlsx，而不是“%1”。</translation>
    </message>
    <message>
        <source>writes rows as CSV, JSON or XLSX; lossless unless asked otherwise</source>
        <translation>将行写成 CSV、JSON 或 XLSX；除非另有要求，否则无损</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days, shortened</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>High touch</source>
        <translation>高接触</translation>
    </message>
    <message>
        <source>Low touch</source>
        <translation>低接触</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>技术触达</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>上线引导</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成长</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>potential</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>potential</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>potential</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>经济决策人</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>内部支持者</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>高层支持者</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签约人</translation>
    </message>
    <message>
        <source>Technical evaluator</source>
        <translation>技术评估人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反对者</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) ago, on %2</source>
        <translation>
            <numerusform>%1：%n 天前，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s), on %2</source>
        <translation>
            <numerusform>%1：%n 天后，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>touch kind</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>touch kind</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>touch kind</comment>
        <translation>拜访</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>touch kind</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>touch kind</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>QBR</source>
        <comment>touch kind</comment>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>touch kind</comment>
        <translation>培训</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a touch</comment>
        <translation>发出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a touch</comment>
        <translation>收到</translation>
    </message>
    <message>
        <source>Negative</source>
        <comment>sentiment</comment>
        <translation>负面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>sentiment</comment>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <comment>sentiment</comment>
        <translation>正面</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a contact</comment>
        <translation>在职</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>status of a contact</comment>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a task</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a task</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a task</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority of a task</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority of a task</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a task</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>waiting on</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>waiting on</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>waiting on</comment>
        <translation>支持团队</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>waiting on</comment>
        <translation>产品团队</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>waiting on</comment>
        <translation>法务</translation>
    </message>
    <message>
        <source>Recurring</source>
        <comment>kind of contract</comment>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>kind of contract</comment>
        <translation>试用</translation>
    </message>
    <message>
        <source>One-off</source>
        <comment>kind of contract</comment>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>billing</comment>
        <translation>按月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <comment>billing</comment>
        <translation>按季</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>billing</comment>
        <translation>按年</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>billing</comment>
        <translation>一次付清</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>notice unit</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>notice unit</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Months to a month&apos;s end</source>
        <comment>notice unit</comment>
        <translation>月（至月末）</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a field</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of a field</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>type of a field</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of a field</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>type of a field</comment>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of a field</comment>
        <translation>选项</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to a month&apos;s end</source>
        <translation>
            <numerusform>%n 个月（至月末）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a promise</comment>
        <translation>待兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of a promise</comment>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a promise</comment>
        <translation>已违背</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The export can&apos;t be written.</source>
        <translation>无法写入导出内容。</translation>
    </message>
    <message>
        <source>Standard output takes no more.</source>
        <translation>标准输出不再接受数据。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be written. Make room in the folder for temporary files, or export CSV.</source>
        <translation>无法写入工作簿。请在临时文件夹中腾出空间，或导出为 CSV。</translation>
    </message>
    <message>
        <source>A workbook holds %L1 rows, and there are more. Export CSV, or only some of the accounts.</source>
        <translation>一个工作簿最多容纳 %L1 行，而这里更多。请导出 CSV，或只导出部分客户。</translation>
    </message>
    <message>
        <source>Row %L1, “%2”: a workbook&apos;s cell can&apos;t hold so long a text. Export CSV, or leave this column out.</source>
        <translation>第 %L1 行，“%2”：工作簿的单元格容纳不下这么长的文本。请导出 CSV，或去掉这一列。</translation>
    </message>
</context>
<context>
    <name>field types</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The company&apos;s name.</source>
        <translation>公司名称。</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 id</translation>
    </message>
    <message>
        <source>The account&apos;s id in the CRM or billing system it comes from.</source>
        <translation>客户在来源 CRM 或计费系统中的 id。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级客户</translation>
    </message>
    <message>
        <source>The account that this one belongs to, by name.</source>
        <translation>此客户所属的客户，以名称表示。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The CSM responsible; a name, an e-mail address or me.</source>
        <translation>负责的 CSM；姓名、邮箱地址或 me。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words that people put on the account.</source>
        <translation>人们给客户加上的词。</translation>
    </message>
    <message>
        <source>Contact roles</source>
        <translation>联系人角色</translation>
    </message>
    <message>
        <source>Roles in the decision chain that an active contact fills.</source>
        <translation>在职联系人在决策链中担任的角色。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency of the contract that drives the account.</source>
        <translation>客户主合同的币种。</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Monthly recurring revenue today, in the book&apos;s base currency.</source>
        <translation>今天的月度经常性收入，以客户簿的基准币种计。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Where the account stands in its lifecycle.</source>
        <translation>客户处于生命周期的哪个阶段。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服务层级</translation>
    </message>
    <message>
        <source>How the account is served.</source>
        <translation>以何种方式服务客户。</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续约</translation>
    </message>
    <message>
        <source>Whether the driving contract renews by itself.</source>
        <translation>主合同是否自动续约。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>First paid day of the driving contract.</source>
        <translation>主合同的首个付费日。</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Annual recurring revenue today, in the book&apos;s base currency.</source>
        <translation>今天的年度经常性收入，以客户簿的基准币种计。</translation>
    </message>
    <message>
        <source>CARR</source>
        <translation>CARR</translation>
    </message>
    <message>
        <source>ARR with signed contracts that have not started, in the book&apos;s base currency.</source>
        <translation>包含已签约但尚未开始的合同的 ARR，以客户簿的基准币种计。</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>一次性收入</translation>
    </message>
    <message>
        <source>Sum of the one-off contracts, in the book&apos;s base currency.</source>
        <translation>一次性合同的总额，以客户簿的基准币种计。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product of the driving contract.</source>
        <translation>主合同的产品。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edition of the driving contract.</source>
        <translation>主合同的版本。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Seats of the driving contract.</source>
        <translation>主合同的席位数。</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约日</translation>
    </message>
    <message>
        <source>Last paid day of the driving contract.</source>
        <translation>主合同的最后一个付费日。</translation>
    </message>
    <message>
        <source>Notice date</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>Last day on which notice can be given.</source>
        <translation>可以发出不续约通知的最后一天。</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>决策日</translation>
    </message>
    <message>
        <source>Notice date of an auto-renewing contract, else its end.</source>
        <translation>自动续约合同为通知截止日，否则为合同到期日。</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>第 0 天</translation>
    </message>
    <message>
        <source>First paid day of the account&apos;s present life.</source>
        <translation>客户本次合作的首个付费日。</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>How many contracts there are.</source>
        <translation>合同的数量。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Title of the next open task.</source>
        <translation>下一个未完成任务的标题。</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Day of the last touchpoint.</source>
        <translation>最近一次联系的日期。</translation>
    </message>
    <message>
        <source>Last two-way touch</source>
        <translation>上次双向联系</translation>
    </message>
    <message>
        <source>Day of the last touchpoint in which the customer took part.</source>
        <translation>最近一次有客户参与的联系的日期。</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>下一步到期日</translation>
    </message>
    <message>
        <source>Due day of the next open task.</source>
        <translation>下一个未完成任务的到期日。</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任务</translation>
    </message>
    <message>
        <source>How many tasks are open.</source>
        <translation>未完成任务的数量。</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>逾期任务</translation>
    </message>
    <message>
        <source>How many open tasks are past their due day.</source>
        <translation>已过到期日的未完成任务的数量。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>How many contacts there are.</source>
        <translation>联系人的数量。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The account&apos;s number in this book.</source>
        <translation>客户在此客户簿中的编号。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Internet domain of the company.</source>
        <translation>公司的互联网域名。</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>How much more it could buy.</source>
        <translation>还能增购多少。</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>What the company does.</source>
        <translation>公司从事的业务。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Where the company is.</source>
        <translation>公司所在地。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Town or city.</source>
        <translation>所在城市或城镇。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone number of the company.</source>
        <translation>公司的电话号码。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Address of the company&apos;s web site.</source>
        <translation>公司网站的地址。</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation>公司有多少员工。</translation>
    </message>
    <message>
        <source>Acquisition channel</source>
        <translation>获客渠道</translation>
    </message>
    <message>
        <source>How the customer was won.</source>
        <translation>客户是如何获得的。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>A text about the account.</source>
        <translation>关于客户的文字说明。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日</translation>
    </message>
    <message>
        <source>Day on which the account came into the book.</source>
        <translation>客户进入客户簿的日期。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Day of the last change to the account.</source>
        <translation>客户最近一次更改的日期。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Reason of the tier</source>
        <translation>服务层级的原因</translation>
    </message>
    <message>
        <source>Tier until</source>
        <translation>服务层级有效至</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>放入回收站的时间</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格起始日</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>计价周期</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推迟至</translation>
    </message>
    <message>
        <source>term</source>
        <comment>price per</comment>
        <translation>合同期</translation>
    </message>
    <message>
        <source>year</source>
        <comment>price per</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>month</source>
        <comment>price per</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>State of the promise</source>
        <translation>承诺状态</translation>
    </message>
    <message>
        <source>Kept or broken on</source>
        <translation>兑现或违背日期</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Told what became of it</source>
        <translation>已告知结果</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影响</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Not a number from 1 to 5</source>
        <translation>不是 1 到 5 的数字</translation>
    </message>
    <message>
        <source>A negative number can&apos;t be</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>不属于：%1</translation>
    </message>
    <message>
        <source>Not a uuid</source>
        <translation>不是 uuid</translation>
    </message>
    <message>
        <source>Not a list of prices</source>
        <translation>不是价格列表</translation>
    </message>
    <message numerus="yes">
        <source>%n not a date</source>
        <translation>
            <numerusform>%n 个不是日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not a number</source>
        <translation>
            <numerusform>%n 个不是数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yes or no</source>
        <translation>
            <numerusform>%n 个不是“是”或“否”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised</source>
        <translation>
            <numerusform>%n 个未识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unique</source>
        <translation>
            <numerusform>%n 个，无重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n 个代码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values mapped</source>
        <translation>
            <numerusform>已对应 %n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n 个日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n 个为空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty</source>
        <translation>
            <numerusform>%1，%n 个为空</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有列“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>In “%1”, is %2 day/month or month/day?</source>
        <translation>在“%1”中，%2 是日/月还是月/日？</translation>
    </message>
    <message>
        <source>In “%1”, is the comma or the point of %2 the decimal sign?</source>
        <translation>在“%1”中，%2 的小数点是逗号还是句点？</translation>
    </message>
    <message>
        <source>Which column is “%1”? None of the file was recognised as it.</source>
        <translation>哪一列是“%1”？文件中没有识别出这一列。</translation>
    </message>
    <message>
        <source>The end is before the start</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The temporary folder is full.</source>
        <translation>临时文件夹已满。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1” for this kind of file.</source>
        <translation>没有适用于此类文件的已保存映射“%1”。</translation>
    </message>
    <message>
        <source>Save mapping “%1”</source>
        <translation>保存映射“%1”</translation>
    </message>
    <message>
        <source>split at comma</source>
        <translation>按逗号拆分</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>已停止。客户簿保持原样。</translation>
    </message>
    <message>
        <source>A quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>The row is too long</source>
        <translation>行过长</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns</source>
        <translation>该行的单元格比列数多</translation>
    </message>
    <message>
        <source>Rows of usage points are mended in their file.</source>
        <translation>使用数据的行请在其文件中修正。</translation>
    </message>
    <message>
        <source>Import %1: %2 new, %3 changed</source>
        <translation>导入 %1：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refuses messages</source>
        <translation>拒收消息</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Amount for the term</source>
        <translation>合同期金额</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费周期</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续约</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Notice unit</source>
        <translation>通知期单位</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约日</translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation>收到通知日</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后续合同</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Which column has the numbers?</source>
        <translation>数字在哪一列？</translation>
    </message>
    <message>
        <source>Which column has the days?</source>
        <translation>日期在哪一列？</translation>
    </message>
    <message>
        <source>There is no account “%1”</source>
        <translation>没有客户“%1”</translation>
    </message>
    <message>
        <source>The value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>“%1” fits more than one account</source>
        <translation>“%1”与多个客户匹配</translation>
    </message>
    <message>
        <source>Fits %1 rows of the book</source>
        <translation>与客户簿中的 %1 行匹配</translation>
    </message>
    <message>
        <source>Repeats row %1</source>
        <translation>与第 %1 行重复</translation>
    </message>
    <message>
        <source>A notice date needs a renewal date</source>
        <translation>有通知截止日就必须有续约日</translation>
    </message>
    <message>
        <source>The notice date is not before the contract&apos;s end</source>
        <translation>通知截止日不早于合同到期日</translation>
    </message>
    <message>
        <source>The account would be its own parent</source>
        <translation>客户将成为自己的上级</translation>
    </message>
    <message>
        <source>The row would lead back to itself</source>
        <translation>该行会形成循环</translation>
    </message>
    <message>
        <source>Row %1, which it refers to, is not imported</source>
        <translation>它引用的第 %1 行未导入</translation>
    </message>
    <message>
        <source>There is no contact “%1”</source>
        <translation>没有联系人“%1”</translation>
    </message>
    <message>
        <source>There is no contract “%1”</source>
        <translation>没有合同“%1”</translation>
    </message>
    <message>
        <source>“%1” is not in the book</source>
        <translation>客户簿中没有“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <comment>words of a column</comment>
        <translation>已对应 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>custom, number</source>
        <translation>自定义，数字</translation>
    </message>
    <message>
        <source>custom, money</source>
        <translation>自定义，金额</translation>
    </message>
    <message>
        <source>custom, date</source>
        <translation>自定义，日期</translation>
    </message>
    <message>
        <source>custom, yes or no</source>
        <translation>自定义，是或否</translation>
    </message>
    <message>
        <source>custom, choice</source>
        <translation>自定义，选项</translation>
    </message>
    <message>
        <source>custom, text</source>
        <translation>自定义，文本</translation>
    </message>
    <message>
        <source>Not a recurrence: 3d, 2w, 1m or 1y are such</source>
        <translation>不是重复周期：如 3d、2w、1m、1y</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Select the row, or all of a group</source>
        <translation>选择该行，或整个分组</translation>
    </message>
    <message>
        <source>select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>扩展选择</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Assign the selected accounts</source>
        <translation>分配所选客户</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Tag the selected accounts</source>
        <translation>为所选客户添加标签</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Open or close a group; the cell beside</source>
        <translation>展开或折叠分组；相邻单元格</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>展开、折叠</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>移动列</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>移动列</translation>
    </message>
    <message>
        <source>Close, clear the selection, back</source>
        <translation>关闭、清除选择、返回</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Type a condition</source>
        <translation>输入条件</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>One letter, digit or sign can be a key here.</source>
        <translation>这里只能用一个字母、数字或符号作快捷键。</translation>
    </message>
    <message>
        <source>%1 already means “%2”. Turn that off or give it another key.</source>
        <translation>%1 已用于“%2”。请先将其关闭或改用其他键。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>登记联系记录</translation>
    </message>
    <message>
        <source>log touch</source>
        <translation>登记联系</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>New task or next step</source>
        <translation>新建任务或下一步</translation>
    </message>
    <message>
        <source>new task</source>
        <translation>新建任务</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a book of accounts.</source>
        <translation>管理客户簿。</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>要打开的客户簿。</translation>
    </message>
    <message>
        <source>Open the demo book.</source>
        <translation>打开演示客户簿。</translation>
    </message>
    <message>
        <source>Take this day for today (YYYY-MM-DD).</source>
        <translation>以此日期为今天（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>en, pl, zh_CN or zh_TW.</source>
        <translation>en、pl、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>保存窗口图片后退出。</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>保存每个页面的图片后退出。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written: %1</source>
        <translation>无法写入图片：%1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>End when the list was painted first, and say so.</source>
        <translation>首次绘制列表后退出并给出提示。</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Task: %1, due %2</source>
        <translation>任务：%1，截止 %2</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Promise: %1, by %2</source>
        <translation>承诺：%1，期限 %2</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>反馈：%1</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>This book does not know yet who you are.</source>
        <translation>此客户簿还不知道您是谁。</translation>
    </message>
    <message>
        <source>There is nobody named “%1” in this book.</source>
        <translation>此客户簿中没有名为“%1”的人。</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>没有名为“%1”的客户。</translation>
    </message>
    <message>
        <source>There are several accounts named “%1”.</source>
        <translation>有多个名为“%1”的客户。</translation>
    </message>
    <message>
        <source>This account is gone.</source>
        <translation>该客户已不存在。</translation>
    </message>
    <message>
        <source>An account can&apos;t belong to itself or to what belongs to it.</source>
        <translation>客户不能属于自己，也不能属于其下级客户。</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>This account has several contracts; change the amount of the one that is meant.</source>
        <translation>该客户有多份合同；请更改所指的那一份的金额。</translation>
    </message>
    <message>
        <source>The contract would end before it starts.</source>
        <translation>合同会在开始之前结束。</translation>
    </message>
    <message>
        <source>A currency has three letters, as in EUR.</source>
        <translation>币种为三个字母，如 EUR。</translation>
    </message>
    <message>
        <source>A contract needs a first day.</source>
        <translation>合同需要开始日。</translation>
    </message>
    <message>
        <source>A notice date needs a renewal date after it.</source>
        <translation>通知截止日之后须有续约日。</translation>
    </message>
    <message>
        <source>This contract is in %1; write the amount in it.</source>
        <translation>此合同以 %1 计；请用该币种填写金额。</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1；您是不是要输入“%2”？</translation>
    </message>
    <message>
        <source>“%1” follows from other data and can&apos;t be set.</source>
        <translation>“%1”由其他数据得出，不能设置。</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n account(s)</source>
        <translation>
            <numerusform>编辑 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n account(s)</source>
        <translation>
            <numerusform>设置 %n 个客户的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>新建客户 %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>客户需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s)</source>
        <translation>
            <numerusform>删除 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>恢复 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s) with %1</source>
        <translation>
            <numerusform>为 %n 个客户添加标签 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag %1 from %n account(s)</source>
        <translation>
            <numerusform>移除 %n 个客户的标签 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change tags of %n account(s)</source>
        <translation>
            <numerusform>更改 %n 个客户的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Add task %1</source>
        <translation>添加任务 %1</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>登记联系记录</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Fill the demo book</source>
        <translation>填充演示客户簿</translation>
    </message>
    <message>
        <source>Stages and tiers as of %1</source>
        <translation>截至 %1 的阶段和服务层级</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 on.</source>
        <translation>“%1”不是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不属于：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-03-31.</source>
        <translation>“%1”不是日期；请写成 2026-03-31 的形式。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Change the book&apos;s settings</source>
        <translation>更改客户簿的设置</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>客户分群需要名称。</translation>
    </message>
    <message>
        <source>There is a segment “%1” already; choose another name.</source>
        <translation>客户分群“%1”已存在；请换一个名称。</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>该客户分群已不存在。</translation>
    </message>
    <message>
        <source>Add segment %1</source>
        <translation>添加客户分群 %1</translation>
    </message>
    <message>
        <source>Rename segment to %1</source>
        <translation>将客户分群重命名为 %1</translation>
    </message>
    <message>
        <source>Change the query of a segment</source>
        <translation>更改客户分群的查询</translation>
    </message>
    <message>
        <source>Order segments</source>
        <translation>调整客户分群顺序</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>删除客户分群</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n problem(s) until %1</source>
        <translation>
            <numerusform>将 %n 个问题推迟到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n problem(s)</source>
        <translation>
            <numerusform>处理完 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>联系人需要姓名。</translation>
    </message>
    <message>
        <source>Contacts report to others of the same account.</source>
        <translation>联系人的上级须是同一客户的联系人。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t report to somebody who reports to them.</source>
        <translation>“%1”不能以自己的下级为上级。</translation>
    </message>
    <message>
        <source>Add contact %1</source>
        <translation>添加联系人 %1</translation>
    </message>
    <message>
        <source>Change contact %1</source>
        <translation>更改联系人 %1</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>任务需要标题。</translation>
    </message>
    <message>
        <source>Change task %1</source>
        <translation>更改任务 %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n task(s)</source>
        <translation>
            <numerusform>完成 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n task(s)</source>
        <translation>
            <numerusform>重新打开 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n task(s)</source>
        <translation>
            <numerusform>取消 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n task(s) until %1</source>
        <translation>
            <numerusform>将 %n 个任务推迟到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wake %n task(s)</source>
        <translation>
            <numerusform>恢复 %n 个已推迟的任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s) to %1</source>
        <translation>
            <numerusform>将 %n 个任务改到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the due day of %n task(s)</source>
        <translation>
            <numerusform>清除 %n 个任务的截止日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>分配 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>字段需要名称。</translation>
    </message>
    <message>
        <source>A choice needs something to choose from.</source>
        <translation>选项字段需要可选的内容。</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>添加字段 %1</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>更改字段 %1</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>移除字段 %1</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>备注需要内容。</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>A touchpoint needs an account.</source>
        <translation>联系记录必须属于一个客户。</translation>
    </message>
    <message>
        <source>A touchpoint is something that happened: its day can&apos;t be after today. Add a task for what is to come.</source>
        <translation>联系记录是已经发生的事：日期不能晚于今天。将来的事请添加任务。</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>登记 %1</translation>
    </message>
    <message numerus="yes">
        <source>Log touchpoint of %n account(s)</source>
        <translation>
            <numerusform>登记 %n 个客户的联系记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Change touchpoint</source>
        <translation>更改联系记录</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>删除联系记录</translation>
    </message>
    <message>
        <source>Settle a promise</source>
        <translation>了结承诺</translation>
    </message>
    <message>
        <source>Choose who is away and who stands in.</source>
        <translation>请选择谁不在以及由谁代理。</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose a colleague.</source>
        <translation>不能代理自己：请选择一位同事。</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 already from %3 until %4: change that instead.</source>
        <translation>%1 已在 %3 至 %4 代理 %2：请修改该条目。</translation>
    </message>
    <message>
        <source>Add a deputy</source>
        <translation>添加代理人</translation>
    </message>
    <message>
        <source>Change a deputy</source>
        <translation>更改代理人</translation>
    </message>
    <message>
        <source>This deputy is gone already.</source>
        <translation>该代理已不存在。</translation>
    </message>
    <message>
        <source>Remove a deputy</source>
        <translation>移除代理人</translation>
    </message>
    <message numerus="yes">
        <source>Add task %1 to %n account(s)</source>
        <translation>
            <numerusform>为 %n 个客户添加任务 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>this closes a parenthesis that was never opened</source>
        <translation>此右括号没有对应的左括号</translation>
    </message>
    <message>
        <source>“sort:” stands at the end of the query</source>
        <translation>“sort:”须在查询的末尾</translation>
    </message>
    <message>
        <source>expected a word, a “quoted text” or a test like tier:high</source>
        <translation>此处应为一个词、“带引号的文本”或 tier:high 这样的条件</translation>
    </message>
    <message>
        <source>a comma stands between the values of a test only, as in tier:high,low</source>
        <translation>逗号只用于条件的多个值之间，如 tier:high,low</translation>
    </message>
    <message>
        <source>expected a field before the operator; text with an operator in it needs quotes</source>
        <translation>运算符前应有字段；含运算符的文本要加引号</translation>
    </message>
    <message>
        <source>expected a word or a test before the parenthesis closes</source>
        <translation>右括号前应有一个词或条件</translation>
    </message>
    <message>
        <source>the quotation mark at the beginning has no partner</source>
        <translation>开头的引号没有闭合</translation>
    </message>
    <message>
        <source>expected a text between the quotation marks</source>
        <translation>引号之间应有文本</translation>
    </message>
    <message numerus="yes">
        <source>more than %n parentheses inside each other</source>
        <translation>
            <numerusform>括号嵌套超过 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>此括号没有闭合</translation>
    </message>
    <message>
        <source>a field&apos;s name has no quotation marks</source>
        <translation>字段名不加引号</translation>
    </message>
    <message>
        <source>“%1” has no order: use “:”, “=” or “!=”</source>
        <translation>“%1”不能比较大小：请用“:”、“=”或“!=”</translation>
    </message>
    <message>
        <source>only one value stands here; numbers are written without commas</source>
        <translation>此处只能有一个值；数字中不写逗号</translation>
    </message>
    <message>
        <source>expected a value for “%1”</source>
        <translation>“%1”应有一个值</translation>
    </message>
    <message>
        <source>a value with an operator in it needs quotes</source>
        <translation>含运算符的值要加引号</translation>
    </message>
    <message>
        <source>%1; text with an operator in it needs quotes</source>
        <translation>%1；含运算符的文本要加引号</translation>
    </message>
    <message>
        <source>expected a field to sort by</source>
        <translation>此处应为排序所用的字段</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sorted by</source>
        <translation>不能按“%1”排序</translation>
    </message>
    <message numerus="yes">
        <source>the query has more than %n words and values</source>
        <translation>
            <numerusform>查询中的词和值超过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the query is longer than %n characters</source>
        <translation>
            <numerusform>查询超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>before today</source>
        <translation>早于今天</translation>
    </message>
    <message>
        <source>that far ahead</source>
        <translation>从今天往后算起</translation>
    </message>
    <message>
        <source>that long ago</source>
        <translation>从今天往前算起</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>days with a value</source>
        <translation>有数据的天数</translation>
    </message>
    <message>
        <source>change in %</source>
        <translation>变化（%）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a metric, its window and how it adds up, as in &quot;Logins, 30d, mean&quot;</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>behind a metric stand a window, as in 30d, and one of %1</source>
        <translation>指标后面是时间窗口（如 30d）以及以下之一：%1</translation>
    </message>
    <message>
        <source>“%1” needs a window of days, as in %1.30d</source>
        <translation>“%1”需要以天计的时间窗口，如 %1.30d</translation>
    </message>
    <message>
        <source>“%1” counts distinct users, which can&apos;t be added up</source>
        <translation>“%1”统计去重用户数，不能相加</translation>
    </message>
    <message>
        <source>expected a share, as in 50%</source>
        <translation>此处应为百分比，如 50%</translation>
    </message>
    <message>
        <source>expected a number, as in 1200, 5k or 1.2M</source>
        <translation>此处应为数字，如 1200、5k 或 1.2M</translation>
    </message>
    <message>
        <source>“m” is months; millions are “M”</source>
        <translation>“m”表示月；百万用“M”</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>expected a date, as in 2026-03-31, 2026-03, 2026-Q1, today+30d, or a distance, as in 90d</source>
        <translation>此处应为日期，如 2026-03-31、2026-03、2026-Q1、today+30d，或距今天数，如 90d</translation>
    </message>
    <message>
        <source>expected a duration, as in 90d, 12w or 6m</source>
        <translation>此处应为时长，如 90d、12w 或 6m</translation>
    </message>
    <message>
        <source>a range has dates or distances at both ends, not one of each</source>
        <translation>范围两端须同为日期或同为距今天数，不能混用</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>范围的终点早于起点</translation>
    </message>
    <message>
        <source>a range stands behind “:”, “=” or “!=” only</source>
        <translation>范围只能用在“:”、“=”或“!=”之后</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>此处应为以下之一：%1</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>此处应为 yes 或 no</translation>
    </message>
    <message>
        <source>expected a value; “none” stands for no value</source>
        <translation>此处应为一个值；“none”表示没有值</translation>
    </message>
    <message>
        <source>“%1” stands behind “:”, “=” or “!=” only</source>
        <translation>“%1”只能用在“:”、“=”或“!=”之后</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>This book is open for reading only. Nothing was changed.</source>
        <translation>此客户簿以只读方式打开。未作任何更改。</translation>
    </message>
    <message>
        <source>An entry of the book&apos;s log is damaged. It was left as it is; restore the newest verified backup.</source>
        <translation>客户簿日志中有一条记录已损坏，保持原样；请恢复最新的已验证备份。</translation>
    </message>
    <message>
        <source>The SQLite library of this system lacks sessions, full-text search or threads. Install a complete one.</source>
        <translation>此系统的 SQLite 库缺少会话、全文搜索或线程功能。请安装完整版本。</translation>
    </message>
    <message>
        <source>This folder does not let the book be written safely. Move the book to a folder on this computer.</source>
        <translation>无法在此文件夹中安全地写入客户簿。请将客户簿移到本机的文件夹中。</translation>
    </message>
    <message>
        <source>The book %1 can&apos;t be created. Choose another name or folder.</source>
        <translation>无法创建客户簿 %1。请换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>No temporary file can be made in %1.</source>
        <translation>无法在 %1 中创建临时文件。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again, or save a copy elsewhere.</source>
        <translation>磁盘已满。未作任何更改；请腾出空间后重试，或将副本保存到别处。</translation>
    </message>
    <message>
        <source>The book can&apos;t be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>无法写入客户簿。未作任何更改；请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The book is damaged. It was not written any further; restore the newest verified backup.</source>
        <translation>客户簿已损坏，已停止写入；请恢复最新的已验证备份。</translation>
    </message>
    <message>
        <source>Another program holds the book. Nothing was changed; close the other program and try again.</source>
        <translation>其他程序正占用客户簿。未作任何更改；请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened. Check that the file is there and may be read.</source>
        <translation>无法打开客户簿。请检查文件是否存在、是否可读。</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close other programs and try again.</source>
        <translation>内存不足。未作任何更改；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>The change does not fit the book&apos;s rules. Nothing was changed.</source>
        <translation>此更改不符合客户簿的规则。未作任何更改。</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was changed; check the disk and try again, or save a copy elsewhere.</source>
        <translation>磁盘报告错误。未作任何更改；请检查磁盘后重试，或将副本保存到别处。</translation>
    </message>
    <message>
        <source>The book could not do this. Nothing was changed.</source>
        <translation>客户簿无法完成此操作。未作任何更改。</translation>
    </message>
    <message>
        <source>Something in the program failed. Nothing was changed.</source>
        <translation>程序内部出错。未作任何更改。</translation>
    </message>
    <message>
        <source>No temporary copy of the book can be made. Free some space in the folder for temporary files and try again.</source>
        <translation>无法创建客户簿的临时副本。请在临时文件夹中腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, or exists already. Nothing was changed.</source>
        <translation>%1 无法写入或已存在。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing of this book can be read any more. Restore the newest verified backup.</source>
        <translation>此客户簿已完全无法读取。请恢复最新的已验证备份。</translation>
    </message>
    <message>
        <source>This book was written by a newer Tenure. It can be read but not changed; update this program.</source>
        <translation>此客户簿由较新版本的 Tenure 写入。可以读取但不能更改；请更新本程序。</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>已停止。客户簿保持原样。</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>日志中没有这条更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的更改。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>This transaction is undone already.</source>
        <translation>这条更改已撤销。</translation>
    </message>
    <message>
        <source>The book is damaged: page %1 of its file is not as it was written. Nothing was changed; restore the newest verified backup.</source>
        <translation>客户簿已损坏：其文件的第 %1 页与写入时不一致。未作任何更改；请恢复最新的已验证备份。</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>%1恢复</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>无到期日</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Kickoff</source>
        <translation>启动会</translation>
    </message>
    <message>
        <source>Goals and how we measure them:

People and roles:

First milestones and dates:

Risks:
</source>
        <translation>目标与衡量方式：

人员与角色：

首批里程碑与日期：

风险：
</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>定期沟通</translation>
    </message>
    <message>
        <source>What went well:

What is in the way:

What changed on their side:
</source>
        <translation>进展良好之处：

遇到的障碍：

客户方的变化：
</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Results against goals:

Value delivered:

Plan for the next quarter:

Decisions:
</source>
        <translation>目标达成情况：

交付的价值：

下季度计划：

决定：
</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Topics:

Who was there:

Open questions:
</source>
        <translation>主题：

参加者：

待解问题：
</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>What we saw:

What they asked for:

What we agreed:
</source>
        <translation>所见：

客户的要求：

达成的约定：
</translation>
    </message>
</context>
<context>
    <name>tenure::app::BackupWatch</name>
    <message>
        <source>The automatic backup failed</source>
        <translation>自动备份失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Automatic backups wait</source>
        <translation>自动备份已暂停</translation>
    </message>
    <message>
        <source>This book was restored from a backup. Resume them when you have looked it over: then they are made of this state.</source>
        <translation>此客户簿由备份恢复而来。请查看无误后再继续自动备份：届时将备份当前状态。</translation>
    </message>
    <message>
        <source>Resume backups</source>
        <translation>恢复自动备份</translation>
    </message>
</context>
<context>
    <name>tenure::app::DueNotice</name>
    <message>
        <source>Tasks of today</source>
        <translation>今日任务</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 项到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::app::Program</name>
    <message numerus="yes">
        <source>%n change(s) were not saved</source>
        <translation>
            <numerusform>%n 项更改未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made before the look at the whole book had ended. Nothing of it was changed.</source>
        <translation>这些更改是在检查完整个客户簿之前做出的。客户簿中没有任何内容被更改。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not everything was made again</source>
        <translation>未能全部重做</translation>
    </message>
    <message>
        <source>Not everything was taken back</source>
        <translation>未能全部撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed since or are still needed, first: %1</source>
        <translation>
            <numerusform>%n 行此后又有更改或仍被使用，首个为：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>打开客户簿</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建客户簿</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并验证：%1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>恢复为</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>无需更改：客户簿中已有全部内容</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>列表 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where shall the new book be?</source>
        <translation>新客户簿保存在哪里？</translation>
    </message>
    <message>
        <source>Set the book&apos;s currency</source>
        <translation>设置客户簿的币种</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into this book: it is open for reading only.</source>
        <translation>无法向此客户簿导入内容：它以只读方式打开。</translation>
    </message>
    <message>
        <source>Other programs can&apos;t reach this one</source>
        <translation>其他程序无法连接到本程序</translation>
    </message>
    <message>
        <source>While it is open, tenure-cli can&apos;t change its book, and another start opens a second window.</source>
        <translation>在它打开期间，tenure-cli 无法更改其客户簿，再次启动会打开第二个窗口。</translation>
    </message>
    <message>
        <source>Another file is waiting</source>
        <translation>另一个文件正在等待</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>程序更新前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>正在恢复 %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原有内容保留为 %1。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>已从备份恢复</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message>
        <source>Open all the same?</source>
        <translation>仍要打开吗？</translation>
    </message>
    <message>
        <source>If it still is open there, two programs write into one book and edits can be lost. Go on only if that program has ended or crashed.</source>
        <translation>如果它在那里仍处于打开状态，两个程序会写入同一个客户簿，更改可能丢失。仅当那个程序已结束或崩溃时才继续。</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>A copy was saved</source>
        <translation>已保存副本</translation>
    </message>
    <message>
        <source>Move the book to which folder?</source>
        <translation>将客户簿移动到哪个文件夹？</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>正在移动 %1</translation>
    </message>
    <message>
        <source>Moved, but not all is gone</source>
        <translation>已移动，但未能全部删除原文件</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>正在关闭 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>登记联系</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>干系人</translation>
    </message>
    <message>
        <source>Open a book first: a mail becomes a touchpoint of an account.</source>
        <translation>请先打开客户簿：邮件会成为客户的联系记录。</translation>
    </message>
    <message>
        <source>Open a book first: a calendar&apos;s meetings belong to its accounts.</source>
        <translation>请先打开客户簿：日历中的会议属于其中的客户。</translation>
    </message>
</context>
<context>
    <name>tenure::app::RateWatch</name>
    <message>
        <source>No planning rate for %1</source>
        <translation>%1 没有计划汇率</translation>
    </message>
    <message numerus="yes">
        <source>The ARR of %n account(s) is unknown until then.</source>
        <translation>
            <numerusform>在此之前，%n 个客户的 ARR 未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set rates…</source>
        <translation>设置汇率…</translation>
    </message>
</context>
<context>
    <name>tenure::app::SegmentRail</name>
    <message>
        <source>Rename segment</source>
        <translation>重命名客户分群</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>客户分群名称</translation>
    </message>
    <message>
        <source>The query can&apos;t be saved before it is right: %1</source>
        <translation>查询有误，改正后才能保存：%1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts leave, %3 enter</source>
        <translation>%2 个客户中移出 %1 个，新增 %3 个</translation>
    </message>
</context>
<context>
    <name>tenure::app::SourceWatch</name>
    <message>
        <source>Imports (CSV)</source>
        <translation>导入 (CSV)</translation>
    </message>
</context>
<context>
    <name>tenure::app::TaskParts</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>tenure::items::AccountListModel</name>
    <message>
        <source>All accounts</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>无%1</translation>
    </message>
    <message>
        <source>%1 ≤ 90 d</source>
        <translation>%1 ≤ 90 天</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <translation>
            <numerusform>%1，%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) within 90 days</source>
        <translation>
            <numerusform>90 天内 %n 个续约</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together: %2</source>
        <translation>%1合计：%2</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <translation>%1，自 %2 起逾期</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，到期日 %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1，已选择</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1，降序</translation>
    </message>
</context>
<context>
    <name>tenure::items::ContactTableModel</name>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离职</translation>
    </message>
    <message numerus="yes">
        <source>last touch %n day(s) ago</source>
        <translation>
            <numerusform>上次联系在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>reports to nobody</source>
        <translation>无上级</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>上级：%1</translation>
    </message>
    <message>
        <source>a gap in the chain</source>
        <translation>决策链缺口</translation>
    </message>
</context>
<context>
    <name>tenure::items::FieldSheetModel</name>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用数据</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>tenure::items::HistoryModel</name>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>还有 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1：从 %2 改为 %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>tenure::items::TaskListModel</name>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Cancelled task: %1</source>
        <translation>已取消的任务：%1</translation>
    </message>
    <message>
        <source>Done task: %1</source>
        <translation>已完成的任务：%1</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>无客户</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>无联系人</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>分配给 %1</translation>
    </message>
    <message>
        <source>waiting on nobody</source>
        <translation>无需等待</translation>
    </message>
    <message>
        <source>waiting on: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>恢复日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>tenure::items::TimelineModel</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>sentiment %1</source>
        <translation>态度%1</translation>
    </message>
    <message>
        <source>one-way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>an entry of the timeline</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a person and how many others</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>tenure::items::TodayModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3 new</source>
        <translation>%1，%2，新增 %3</translation>
    </message>
    <message>
        <source>ARR unknown</source>
        <translation>ARR 未知</translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>列出原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议行动</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>tenure::items::TrashModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>删除者</translation>
    </message>
</context>
<context>
    <name>tenure::views::AboutDialog</name>
    <message>
        <source>Tenure %1</source>
        <translation>Tenure %1</translation>
    </message>
    <message>
        <source>Accounts, renewals and health for Customer Success Managers, in one local file.</source>
        <translation>为客户成功经理打造：客户、续约与健康度，尽在一个本地文件。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty; the file LICENSE has the terms.</source>
        <translation>本程序是自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保；条款见 LICENSE 文件。</translation>
    </message>
    <message>
        <source>About Tenure</source>
        <translation>关于 Tenure</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Tenure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountField</name>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountHeading</name>
    <message>
        <source>no contract</source>
        <translation>无合同</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个席位</numerusform>
        </translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>下一合同期</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>距通知截止</translation>
    </message>
    <message>
        <source>Signature in</source>
        <translation>距签署</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>客户页面的各部分</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Renews in</source>
        <translation>距续约</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountPage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>返回列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete the account</source>
        <translation>删除客户(&amp;D)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>previous / next account</source>
        <translation>上一个／下一个客户</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>第 %1 个客户，共 %2 个</translation>
    </message>
    <message>
        <source>Account %1 of %2 in “%3”</source>
        <translation>“%3”中第 %1 个客户，共 %2 个</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountView</name>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left as they were. %1: %2</source>
        <translation>
            <numerusform>%n 个客户保持原样。%1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>condition before</source>
        <translation>前一个条件</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>以文本显示</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>next region</source>
        <translation>下一区域</translation>
    </message>
</context>
<context>
    <name>tenure::views::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>an action and what it acts on</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tenure::views::AssignDialog</name>
    <message>
        <source>Assign the task</source>
        <translation>分配任务</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
</context>
<context>
    <name>tenure::views::BulkBar</name>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>设置字段</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected accounts</source>
        <translation>所选客户</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>登记联系</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
</context>
<context>
    <name>tenure::views::CellEdit</name>
    <message>
        <source>2026-03-31 or today+30d</source>
        <translation>2026-03-31 或 today+30d</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>tenure::views::ChainCard</name>
    <message>
        <source>Decision chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>No contact has a role yet.</source>
        <translation>还没有联系人担任角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已离职</translation>
    </message>
    <message>
        <source>last touch %1 ago</source>
        <translation>上次联系于 %1前</translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>尚无联系</translation>
    </message>
    <message>
        <source>Last touch %1</source>
        <translation>上次联系 %1</translation>
    </message>
    <message>
        <source>No touch yet in which they took part</source>
        <translation>尚无此人参与的联系</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the decision chain</source>
        <translation>打开决策链</translation>
    </message>
</context>
<context>
    <name>tenure::views::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
</context>
<context>
    <name>tenure::views::CommandSource</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionFooter</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>negate</source>
        <translation>取反</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>save as segment</source>
        <translation>存为客户分群</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>以文本显示</translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionModel</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>接着</translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>tenure::views::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>不接收消息</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>已离开公司</translation>
    </message>
    <message>
        <source>Stays in the chain, struck through, with all that happened; no longer counts as reachable, and a gap shows if nobody else has the role.</source>
        <translation>仍以删除线保留在决策链中，往来记录不变；不再计为可联系，若无他人担任该角色则显示缺口。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>联系人需要姓名。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1”不是电子邮件地址。</translation>
    </message>
</context>
<context>
    <name>tenure::views::ContactPanel</name>
    <message numerus="yes">
        <source>%n gap(s) in the chain</source>
        <translation>
            <numerusform>决策链有 %n 处缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap in the chain</source>
        <translation>决策链没有缺口</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（自 %2）</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contact per month, 12 months</source>
        <translation>每月联系，12 个月</translation>
    </message>
    <message>
        <source>Touches per month, the oldest first: %1</source>
        <translation>每月联系次数，由远及近：%1</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无任何记录。</translation>
    </message>
</context>
<context>
    <name>tenure::views::CurrencyBox</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>tenure::views::DeputiesDialog</name>
    <message>
        <source>Who stands in for whom</source>
        <translation>谁代理谁</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>谁不在</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>由谁代理</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>%1 for %2, %3 – %4</source>
        <translation>%1 代理 %2，%3 – %4</translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorList</name>
    <message>
        <source>Value of %1</source>
        <translation>%1的值</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>出错的行</translation>
    </message>
    <message>
        <source>E edits the value, L leaves it empty, S skips the row</source>
        <translation>E 编辑值，L 留空，S 跳过该行</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Skip row</source>
        <translation>跳过此行</translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorModel</name>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>第 %1 行，%2，“%3”：%4</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save as C&amp;SV</source>
        <translation>另存为 CSV(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors</source>
        <translation>
            <numerusform>%Ln 行出错</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 导出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>已写入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>The whole book, a file for each kind</source>
        <translation>整个客户簿，每种数据一个文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln &amp;listed account(s): %1</source>
        <translation>
            <numerusform>列表中的 %Ln 个客户(&amp;L)：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows all of them</source>
        <translation>列表已显示全部客户</translation>
    </message>
    <message>
        <source>Of &amp;all accounts</source>
        <translation>所有客户(&amp;A)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Every field</source>
        <translation>所有字段(&amp;E)</translation>
    </message>
    <message>
        <source>All that an import needs to give the same rows, with their ids.</source>
        <translation>导入时还原相同的行所需的全部内容，包括 id。</translation>
    </message>
    <message>
        <source>The columns of the l&amp;ist</source>
        <translation>列表中显示的列(&amp;I)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>L&amp;ossless</source>
        <translation>无损(&amp;O)</translation>
    </message>
    <message>
        <source>Every text as it is: reads back exactly, also into an empty book.</source>
        <translation>文本原样保留：可以完整地重新导入，也可导入空的客户簿。</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet-safe</source>
        <translation>适用于电子表格(&amp;S)</translation>
    </message>
    <message>
        <source>A &apos; stands before texts that a spreadsheet would run as a formula. For people who open the file there; an import takes the &apos; off again if it is told to.</source>
        <translation>在电子表格会当作公式执行的文本前加单引号。供用电子表格打开文件的人使用；导入时可选择去掉单引号。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>导出位置</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (&amp;XLSX)</source>
        <translation>电子表格工作簿(&amp;XLSX)</translation>
    </message>
</context>
<context>
    <name>tenure::views::FactsCard</name>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, notice %2</source>
        <translation>%1，通知期 %2</translation>
    </message>
    <message>
        <source>Account facts</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级客户</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续约</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>已购 %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldArguments</name>
    <message>
        <source>Set %1…</source>
        <comment>a field</comment>
        <translation>设置 %1…</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDefinitionDialog</name>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>新建自定义字段</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No account has a value</source>
        <translation>没有客户有此值</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a value</source>
        <translation>
            <numerusform>%n 个客户有值</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what can be chosen.</source>
        <translation>请写出可选的值。</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n account(s)</source>
        <translation>
            <numerusform>设置 %n 个客户的字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>One undo step</source>
        <translation>一步即可撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>2026-03-31 or today+30d</source>
        <translation>2026-03-31 或 today+30d</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>分配 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s)</source>
        <translation>
            <numerusform>为 %n 个客户设置标签</numerusform>
        </translation>
    </message>
    <message>
        <source>a, b are added; -c is taken away</source>
        <translation>a, b 将被添加；-c 将被移除</translation>
    </message>
    <message>
        <source>%1 is new in this book</source>
        <translation>%1 是此客户簿中的新人员</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldsTab</name>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Change field…</source>
        <translation>更改字段…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>Fields of the account</source>
        <translation>客户的字段</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>edit field</source>
        <translation>编辑字段</translation>
    </message>
</context>
<context>
    <name>tenure::views::FileRow</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Up to 20 MB each; they are copied beside the book</source>
        <translation>每个最大 20 MB；会复制到客户簿旁</translation>
    </message>
    <message>
        <source>Take off the file %1</source>
        <translation>移除文件 %1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>tenure::views::FileStep</name>
    <message>
        <source>First rows, as they are read</source>
        <translation>读取结果的前几行</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>Currency of the new book</source>
        <translation>新客户簿的币种</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Choose a file or drop it here</source>
        <translation>选择文件，或拖放到此处</translation>
    </message>
    <message>
        <source>CSV in any encoding, with any separator, as it came</source>
        <translation>任何编码、任何分隔符的 CSV，无需改动</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>换一个文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>%1, not sure: look at the letters in the rows below</source>
        <translation>%1，不确定：请查看下方各行的文字</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>The file has none; its columns are numbered</source>
        <translation>文件中没有列名，各列按序号表示</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>在第一行</translation>
    </message>
    <message>
        <source>In row %1, below: %2</source>
        <translation>在第 %1 行，上方为：%2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out at the end</source>
        <translation>末尾略去</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>已保存的映射</translation>
    </message>
    <message>
        <source>as the names of its columns say</source>
        <translation>根据列名判断</translation>
    </message>
    <message>
        <source>Lists, mail, calendars (*.csv *.tsv *.txt *.eml *.ics);;All files (*)</source>
        <translation>列表、邮件、日历 (*.csv *.tsv *.txt *.eml *.ics);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tenure::views::FilterSource</name>
    <message>
        <source>renewal within 30 days</source>
        <translation>30 天内续约</translation>
    </message>
    <message>
        <source>renewal within 90 days</source>
        <translation>90 天内续约</translation>
    </message>
    <message>
        <source>renewal within 180 days</source>
        <translation>180 天内续约</translation>
    </message>
    <message>
        <source>notice date within 30 days</source>
        <translation>30 天内通知截止</translation>
    </message>
    <message>
        <source>no touch for 30 days, silent</source>
        <translation>30 天未联系、沉默</translation>
    </message>
    <message>
        <source>tasks that are overdue, late</source>
        <translation>逾期任务、延误</translation>
    </message>
    <message>
        <source>my accounts, mine</source>
        <translation>我的客户、我负责</translation>
    </message>
    <message>
        <source>accounts of nobody, without owner</source>
        <translation>无人负责的客户、没有负责人</translation>
    </message>
    <message>
        <source>High touch</source>
        <translation>高接触</translation>
    </message>
    <message>
        <source>Low touch</source>
        <translation>低接触</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>技术触达</translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <translation>没有经济决策人</translation>
    </message>
</context>
<context>
    <name>tenure::views::FormatBar</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>已检测</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Names in row</source>
        <translation>列名所在行(&amp;N)</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>列名所在的行</translation>
    </message>
</context>
<context>
    <name>tenure::views::GroupCard</name>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级客户</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>下属客户</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message numerus="yes">
        <source>Together %n account(s)</source>
        <translation>
            <numerusform>合计 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n account(s) whose ARR is not known</source>
        <translation>
            <numerusform>不含 %n 个 ARR 未知的客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::HistoryTab</name>
    <message>
        <source>History of the account</source>
        <translation>客户的历史记录</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史记录</translation>
    </message>
    <message>
        <source>Filter by field, value or person…</source>
        <translation>按字段、值或人员筛选…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销此项</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s)</source>
        <translation>
            <numerusform>最近 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No change has this in it.</source>
        <translation>没有更改包含此内容。</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>最大的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 change(s)</source>
        <translation>
            <numerusform>%n 处%1更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 other</source>
        <translation>%1，其他 %2 处</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 skipped, %4 errors</source>
        <translation>新建 %1，更新 %2，跳过 %3，错误 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no change found, %1 left out</source>
        <translation>没有变化，略去 %1</translation>
    </message>
    <message>
        <source>no change found</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>not imported until fixed</source>
        <translation>修正前不会导入</translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportWizard</name>
    <message>
        <source>Save the rows with errors</source>
        <translation>保存出错的行</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>列表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Name of the saved mapping</source>
        <translation>所保存映射的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>映射列</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>查看 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>请先选择文件</translation>
    </message>
    <message>
        <source>First decide: %1</source>
        <translation>请先确定：%1</translation>
    </message>
    <message>
        <source>Comparing the rows with the book</source>
        <translation>正在与客户簿比对各行</translation>
    </message>
    <message>
        <source>Give the mapping a name</source>
        <translation>请为映射命名</translation>
    </message>
    <message>
        <source>Cancel leaves the book as it was</source>
        <translation>取消后客户簿保持原样</translation>
    </message>
    <message>
        <source>The whole import is one undo step</source>
        <translation>整个导入可一步撤销</translation>
    </message>
    <message>
        <source>Save this &amp;mapping as</source>
        <translation>将此映射保存为(&amp;M)</translation>
    </message>
    <message>
        <source>Update saved &amp;mapping “%1”</source>
        <translation>更新已保存的映射“%1”(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::KeyRows</name>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Key for: %1</source>
        <translation>快捷键：%1</translation>
    </message>
    <message>
        <source>Turn off: %1</source>
        <translation>关闭：%1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
</context>
<context>
    <name>tenure::views::KeySections</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Destination of the rail</source>
        <translation>导航栏中的页面</translation>
    </message>
    <message>
        <source>Next region of the window; with Shift the one before</source>
        <translation>窗口的下一个区域；加 Shift 为上一个</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
</context>
<context>
    <name>tenure::views::KeysDialog</name>
    <message>
        <source>Here</source>
        <translation>当前页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tenure::views::LetterEdit</name>
    <message>
        <source>off</source>
        <comment>a key that is turned off</comment>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>tenure::views::ListColumns</name>
    <message>
        <source>Back to the usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>tenure::views::ListHead</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>tenure::views::MailDialog</name>
    <message>
        <source>Log mail</source>
        <translation>登记邮件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Type a part of the account&apos;s name</source>
        <translation>输入客户名称的一部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Incoming · %1</source>
        <translation>收到 · %1</translation>
    </message>
    <message>
        <source>Outgoing · %1</source>
        <translation>发出 · %1</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>未命名文件</translation>
    </message>
    <message>
        <source>%1 · %2, too large</source>
        <translation>%1 · %2，过大</translation>
    </message>
    <message>
        <source>%1 · contact</source>
        <translation>%1 · 联系人</translation>
    </message>
    <message>
        <source>%1 · add as a contact</source>
        <translation>%1 · 添加为联系人</translation>
    </message>
    <message>
        <source>This mail was logged already: it is the touchpoint of %1.</source>
        <translation>此邮件已登记过：即 %1 的联系记录。</translation>
    </message>
    <message>
        <source>Nobody in this mail is known. Which account does it belong to?</source>
        <translation>此邮件中没有已知的人员。它属于哪个客户？</translation>
    </message>
    <message>
        <source>No account has this name.</source>
        <translation>没有客户使用此名称。</translation>
    </message>
</context>
<context>
    <name>tenure::views::MainWindow</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1 — Tenure</source>
        <translation>%1 — Tenure</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Tenure</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>未打开客户簿</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingModel</name>
    <message>
        <source>new custom field, number</source>
        <translation>新自定义字段，数字</translation>
    </message>
    <message>
        <source>new custom field, money</source>
        <translation>新自定义字段，金额</translation>
    </message>
    <message>
        <source>new custom field, date</source>
        <translation>新自定义字段，日期</translation>
    </message>
    <message>
        <source>new custom field, yes or no</source>
        <translation>新自定义字段，是或否</translation>
    </message>
    <message>
        <source>new custom field, text</source>
        <translation>新自定义字段，文本</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>源列</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Field in Tenure</source>
        <translation>Tenure 字段</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1, samples %2, mapped to %3, check: %4</source>
        <translation>%1，示例 %2，映射到 %3，检查：%4</translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingStep</name>
    <message>
        <source>Import as c&amp;ustom fields</source>
        <translation>作为自定义字段导入(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not imported.</source>
        <translation>
            <numerusform>%n 列不导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>%1 对应的字段</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they go to</source>
        <translation>文件的列及其对应字段</translation>
    </message>
</context>
<context>
    <name>tenure::views::MarkdownView</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>tenure::views::MatchPane</name>
    <message numerus="yes">
        <source>%n match</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n 个为空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n 个重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n 个有歧义</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>keep current value</source>
        <translation>保留当前值</translation>
    </message>
    <message>
        <source>clear the value</source>
        <translation>清除值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Create new ones and update existing ones</source>
        <translation>新建新的，更新已有的</translation>
    </message>
    <message>
        <source>Only create new ones</source>
        <translation>仅新建</translation>
    </message>
    <message>
        <source>Only update existing ones</source>
        <translation>仅更新已有的</translation>
    </message>
    <message>
        <source>A changed amount</source>
        <translation>变动的金额</translation>
    </message>
    <message>
        <source>Is a new price from today</source>
        <translation>是从今天起的新价格</translation>
    </message>
    <message>
        <source>Corrects the price there was</source>
        <translation>更正原有价格</translation>
    </message>
    <message>
        <source>End and renewal dates</source>
        <translation>结束日和续约日</translation>
    </message>
    <message>
        <source>Are the last day of the term</source>
        <translation>是合同期的最后一天</translation>
    </message>
    <message>
        <source>Are the first day after it</source>
        <translation>是期满后的第一天</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>create and update</source>
        <translation>新建并更新</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>仅新的</translation>
    </message>
    <message>
        <source>only existing ones</source>
        <translation>仅已有的</translation>
    </message>
    <message>
        <source>correct prices</source>
        <translation>更正价格</translation>
    </message>
    <message>
        <source>ends exclusive</source>
        <translation>结束日不含当天</translation>
    </message>
    <message>
        <source>A &apos; before =, +, - or @</source>
        <translation>=、+、-、@ 前的 &apos;</translation>
    </message>
    <message>
        <source>Is part of the text</source>
        <translation>是文本的一部分</translation>
    </message>
    <message>
        <source>Is a guard for spreadsheets: take it off</source>
        <translation>是电子表格的防护符：去掉</translation>
    </message>
    <message>
        <source>guards off</source>
        <translation>去掉防护符</translation>
    </message>
</context>
<context>
    <name>tenure::views::Menus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>行距(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>缩放(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近打开的客户簿(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>客户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>tenure::views::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>tenure::views::NameSource</name>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Account, %1 ARR</source>
        <translation>客户，ARR %1</translation>
    </message>
    <message>
        <source>Contact who left %1</source>
        <translation>已离开 %1 的联系人</translation>
    </message>
    <message>
        <source>Contact at %1</source>
        <translation>%1 的联系人</translation>
    </message>
</context>
<context>
    <name>tenure::views::NewBookDialog</name>
    <message>
        <source>Choose its place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建客户簿</translation>
    </message>
    <message>
        <source>Totals are shown in it. Contracts may be in any currency; their planning rates are set later.</source>
        <translation>合计以此币种显示。合同可用任何币种；计划汇率以后再设置。</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基准币种</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenure::views::NextStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>没有未完成的任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
</context>
<context>
    <name>tenure::views::NotesTab</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>Plain text or Markdown</source>
        <translation>纯文本或 Markdown</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>还没有备注。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>tenure::views::OverviewTab</name>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>tenure::views::Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing fits. Words are looked for at the beginnings of words.</source>
        <translation>没有匹配项。按单词开头查找。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>tenure::views::PaletteFoot</name>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>into arguments</source>
        <translation>进入参数</translation>
    </message>
    <message>
        <source>run, keep open</source>
        <translation>执行并保持打开</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tenure::views::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s)</source>
        <translation>
            <numerusform>%n 个所选客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>tenure::views::PaneSection</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>tenure::views::PeopleList</name>
    <message>
        <source>left</source>
        <translation>已离职</translation>
    </message>
</context>
<context>
    <name>tenure::views::PreviewPane</name>
    <message>
        <source>Preview of the account</source>
        <translation>客户预览</translation>
    </message>
    <message>
        <source>No account is current. J and K move through the list.</source>
        <translation>未选中客户。按 J 和 K 在列表中移动。</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>没有未完成的任务。</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>No touchpoint yet.</source>
        <translation>还没有联系记录。</translation>
    </message>
    <message>
        <source>Decision chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>No contact has a role yet.</source>
        <translation>还没有联系人担任角色。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tenure::views::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryBar</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>添加条件…</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>存为客户分群</translation>
    </message>
    <message>
        <source>Edit the condition</source>
        <translation>编辑条件</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>以文本显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clear the query</source>
        <translation>清除查询(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryCounts</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryProblem</name>
    <message>
        <source>Use %1</source>
        <translation>改用 %1</translation>
    </message>
</context>
<context>
    <name>tenure::views::QuestionBar</name>
    <message>
        <source>&amp;Day first</source>
        <translation>日在前(&amp;D)</translation>
    </message>
    <message>
        <source>Decimal &amp;comma</source>
        <translation>小数点为逗号(&amp;C)</translation>
    </message>
    <message>
        <source>Decimal &amp;point</source>
        <translation>小数点为句点(&amp;P)</translation>
    </message>
    <message>
        <source>Choose it in the table below</source>
        <translation>请在下表中选择</translation>
    </message>
    <message>
        <source>M&amp;onth first</source>
        <translation>月在前(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tenure::views::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>未打开客户簿</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Save the query as a segment</source>
        <translation>将查询保存为客户分群</translation>
    </message>
</context>
<context>
    <name>tenure::views::RailItem</name>
    <message>
        <source>Book: %1</source>
        <translation>客户簿：%1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>客户分群：%1</translation>
    </message>
</context>
<context>
    <name>tenure::views::RateTable</name>
    <message>
        <source>Planning rates</source>
        <translation>计划汇率</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>One unit in %1</source>
        <translation>每单位折合 %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with at most six decimals, like 0.92</source>
        <translation>汇率须为大于 0 的数字，最多六位小数，如 0.92</translation>
    </message>
    <message>
        <source>Without a rate the ARR of these accounts is unknown</source>
        <translation>没有汇率时，这些客户的 ARR 未知</translation>
    </message>
</context>
<context>
    <name>tenure::views::RecentCard</name>
    <message>
        <source>Recent books</source>
        <translation>最近的客户簿</translation>
    </message>
</context>
<context>
    <name>tenure::views::RestoreDialog</name>
    <message>
        <source>No backup of this book is known here. A backup that lies elsewhere can be chosen as a file.</source>
        <translation>这里没有此客户簿的备份。位于别处的备份可作为文件选择。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>客户簿</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>The book itself is not changed</source>
        <translation>客户簿本身不会改变</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenure::views::ReviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Row %1, %2, %3: %4, now %5</source>
        <translation>第 %1 行，%2，%3：%4，当前为 %5</translation>
    </message>
</context>
<context>
    <name>tenure::views::ReviewStep</name>
    <message>
        <source>What the import writes</source>
        <translation>导入将写入的内容</translation>
    </message>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>无需更改：客户簿中已有全部内容</translation>
    </message>
    <message>
        <source>%1 new points, %2 changed, %3 as they are</source>
        <translation>新数据点 %1，更改 %2，不变 %3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>新增 %1，更改 %2，不变 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay out and are written to a file beside yours.</source>
        <translation>
            <numerusform>%Ln 行出错，不会导入，将写入您文件旁的另一个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln 行将被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>不导入：%1。</translation>
    </message>
    <message>
        <source>Left out at the end of the file: %1.</source>
        <translation>文件末尾略去：%1。</translation>
    </message>
    <message>
        <source>Create  %1</source>
        <translation>新建  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>更新  %1</translation>
    </message>
    <message>
        <source>As they are  %1</source>
        <translation>不变  %1</translation>
    </message>
    <message>
        <source>Left out  %1</source>
        <translation>略去  %1</translation>
    </message>
    <message>
        <source>Points are counted, not listed: there may be millions of them.</source>
        <translation>数据点只计数，不逐一列出：可能有数百万个。</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>此处没有行。</translation>
    </message>
</context>
<context>
    <name>tenure::views::RunStep</name>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Backing the book up first</source>
        <translation>正在先备份客户簿</translation>
    </message>
    <message>
        <source>All rows are written; bringing the figures up to date</source>
        <translation>所有行已写入；正在更新统计数据</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>The whole import is one undo step: Ctrl+Z takes it back, also after a restart.</source>
        <translation>整个导入可一步撤销：按 Ctrl+Z 即可撤销，重启后也可以。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors were not imported.</source>
        <translation>
            <numerusform>%Ln 行出错，未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, with the reason in the last column.</source>
        <translation>它们保存在 %1 中，最后一列是原因。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>保存客户分群</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Change the segment “%1”</source>
        <translation>更改客户分群“%1”</translation>
    </message>
    <message>
        <source>Make a new segment</source>
        <translation>新建客户分群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>客户分群名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>显示客户</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentSource</name>
    <message numerus="yes">
        <source>Segment, %n account(s)</source>
        <translation>
            <numerusform>分群，%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>tenure::views::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>A new name counts from the next book that is opened, a new language from the next start.</source>
        <translation>新名称从下一次打开客户簿起生效，新语言从下次启动起生效。</translation>
    </message>
    <message>
        <source>In the book %1</source>
        <translation>在客户簿 %1 中</translation>
    </message>
    <message>
        <source>Totals are in the base currency. With another one the rates are converted; amounts of contracts stay in their own currency.</source>
        <translation>合计以基准币种计。换用其他币种时汇率会换算；合同金额保持其自身币种。</translation>
    </message>
    <message>
        <source>What changes in the book is one undo step</source>
        <translation>对客户簿的更改可一步撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>日志中您的名称</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Nobody in this book</source>
        <translation>不是此客户簿中的人员</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>我是</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基准币种</translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation>添加币种</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, like EUR.</source>
        <translation>币种是三个字母的代码，如 EUR。</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with at most six decimals, like 0.92.</source>
        <translation>汇率须为大于 0 的数字，最多六位小数，如 0.92。</translation>
    </message>
    <message>
        <source>Set a rate for %1 first: the other rates are converted by it.</source>
        <translation>请先设置 %1 的汇率：其他汇率按它换算。</translation>
    </message>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>没有与“%1”匹配的设置。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>author, user</source>
        <translation>作者、用户</translation>
    </message>
    <message>
        <source>colours, dark mode</source>
        <translation>颜色、深色模式</translation>
    </message>
    <message>
        <source>scale, zoom, larger text</source>
        <translation>缩放、放大、更大的文字</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Single letters work while a list has the focus. Each has one meaning; type another one into a box, or turn it off.</source>
        <translation>列表获得焦点时单个字母有效。每个字母只有一种含义；在框中输入另一个，或将其关闭。</translation>
    </message>
    <message>
        <source>person, owner, me</source>
        <translation>人员、负责人、我</translation>
    </message>
    <message>
        <source>money, totals</source>
        <translation>金额、合计</translation>
    </message>
    <message>
        <source>Planning rates</source>
        <translation>计划汇率</translation>
    </message>
    <message>
        <source>currency, exchange, conversion</source>
        <translation>货币、汇率、换算</translation>
    </message>
    <message>
        <source>Fixed until you change them</source>
        <translation>在您更改之前保持不变</translation>
    </message>
    <message>
        <source>Tell me what is due, each day at</source>
        <translation>每天告知到期事项，时间</translation>
    </message>
    <message>
        <source>Time of the notification</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>desktop, tray, tasks, due, reminder</source>
        <translation>桌面，托盘，任务，到期，提醒</translation>
    </message>
    <message>
        <source>This desktop has no tray for notifications: nothing is shown until it has one.</source>
        <translation>此桌面没有通知托盘：在有托盘之前不会显示通知。</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation>代理人…</translation>
    </message>
    <message>
        <source>Who stands in for whom</source>
        <translation>谁代理谁</translation>
    </message>
    <message>
        <source>deputy, stand-in, away, holiday</source>
        <translation>代理，代理人，不在，休假</translation>
    </message>
</context>
<context>
    <name>tenure::views::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>恢复日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenure::views::SourceList</name>
    <message>
        <source>%1: %2, overdue</source>
        <translation>%1：%2，已超期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据来源</translation>
    </message>
</context>
<context>
    <name>tenure::views::StakeholdersTab</name>
    <message>
        <source>Decision chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>How the chain is shown</source>
        <translation>决策链的显示方式</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable</source>
        <translation>
            <numerusform>%n 位可联系</numerusform>
        </translation>
    </message>
    <message>
        <source>reports to this one</source>
        <translation>汇报给此人</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>walk the graph</source>
        <translation>在图中移动</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
</context>
<context>
    <name>tenure::views::StartPage</name>
    <message>
        <source>Start your book</source>
        <translation>开始您的客户簿</translation>
    </message>
    <message>
        <source>Tenure keeps everything in one file on this computer. Choose how to fill it; you can use the others later.</source>
        <translation>Tenure 将所有内容保存在本机的一个文件中。请选择填充方式；其他方式以后也可以使用。</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>导入 CSV</translation>
    </message>
    <message>
        <source>Accounts from your CRM or a spreadsheet. Columns, dates and separators are detected; you see every change before it is saved.</source>
        <translation>来自 CRM 或电子表格的客户。自动识别列、日期和分隔符；保存前可查看每处更改。</translation>
    </message>
    <message>
        <source>Needs: one column with account names</source>
        <translation>需要：一列客户名称</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>打开演示客户簿</translation>
    </message>
    <message>
        <source>64 invented accounts with contracts, contacts and renewals. Nothing leaves your computer; delete it whenever you like.</source>
        <translation>64 个虚构客户，含合同、联系人和续约。数据不会离开您的电脑；可随时删除。</translation>
    </message>
    <message>
        <source>Ready in 2 seconds</source>
        <translation>2 秒即可就绪</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Drop a .csv or .tenure file anywhere in this window</source>
        <translation>将 .csv 或 .tenure 文件拖放到此窗口的任意位置</translation>
    </message>
    <message>
        <source>Open an existing book</source>
        <translation>打开已有的客户簿</translation>
    </message>
    <message>
        <source>Add one account by hand</source>
        <translation>手动添加一个客户</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Works offline. No sign-in, no telemetry.</source>
        <translation>离线可用。无需登录，不收集使用数据。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>tenure::views::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenure::views::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>所有步骤已完成</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskBoard</name>
    <message>
        <source>&amp;Open the account</source>
        <translation>打开客户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>已完成(&amp;D)</translation>
    </message>
    <message>
        <source>Not &amp;done</source>
        <translation>未完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>推迟(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>改期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>分配(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the task</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>哪些任务</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>谁的任务</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <source>Yours, and those of whom you stand in for today</source>
        <translation>您的任务，以及您今天代理的人的任务</translation>
    </message>
    <message>
        <source>Words of the task</source>
        <translation>任务中的文字</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>No task matches.</source>
        <translation>没有匹配的任务。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未完成的任务。</translation>
    </message>
    <message>
        <source>No task here.</source>
        <translation>这里没有任务。</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskDesk</name>
    <message>
        <source>&amp;1 day</source>
        <translation>1 天(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;3 days</source>
        <translation>3 天(&amp;3)</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1 周(&amp;W)</translation>
    </message>
    <message>
        <source>Until a &amp;date…</source>
        <translation>到指定日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Not any more</source>
        <translation>不再推迟(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>明天(&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>下周一(&amp;M)</translation>
    </message>
    <message>
        <source>In 1 &amp;week</source>
        <translation>1 周后(&amp;W)</translation>
    </message>
    <message>
        <source>On a &amp;date…</source>
        <translation>指定日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>&amp;No due day</source>
        <translation>无到期日(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Write the due day like 2026-03-31 or today+7d, or leave it empty.</source>
        <translation>请按 2026-03-31 或 today+7d 的形式填写到期日，或留空。</translation>
    </message>
    <message>
        <source>Write the time like 14:00, or leave it empty.</source>
        <translation>请按 14:00 的形式填写时间，或留空。</translation>
    </message>
    <message>
        <source>A task with a time of day needs a due day: write one, or remove the time.</source>
        <translation>带时间的任务需要到期日：请填写到期日或删除时间。</translation>
    </message>
    <message>
        <source>A task that repeats needs a due day: write one, or let it not repeat.</source>
        <translation>重复的任务需要到期日：请填写到期日，或设为不重复。</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请填写要做的事。</translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave the field empty.</source>
        <translation>请从列表中选择客户，或留空。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plain text or Markdown</source>
        <translation>纯文本或 Markdown</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), a task for each</source>
        <translation>
            <numerusform>%n 个客户，每个一项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How many days, weeks, months or years apart</source>
        <translation>间隔的天数、周数、月数或年数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>tenure::views::TasksPage</name>
    <message>
        <source>Tasks of which accounts…</source>
        <translation>哪些客户的任务…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>tenure::views::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>显示的类型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>还没有此类记录。</translation>
    </message>
</context>
<context>
    <name>tenure::views::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>显示的类型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索时间线</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>No two-way touch yet; every %n day(s) is promised</source>
        <translation>
            <numerusform>尚无双向联系；约定每 %n 天一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last two-way touch %1 ago; every %n day(s) is promised</source>
        <translation>
            <numerusform>上次双向联系在 %1 前；约定每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet. L logs what does.</source>
        <translation>还没有任何记录。按 L 登记。</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>tenure::views::TitleBlock</name>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayDelegate</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>今天完成 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due. The next task is due on %1.</source>
        <translation>没有到期事项。下一个任务的截止日是 %1。</translation>
    </message>
    <message>
        <source>Nothing due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>1 天(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;3 days</source>
        <translation>3 天(&amp;3)</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1 周(&amp;W)</translation>
    </message>
    <message>
        <source>Until a &amp;date…</source>
        <translation>到指定日期(&amp;D)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2 (%3)</translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayStrip</name>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>ARR renewing ≤ 90 d</source>
        <translation>90 天内续约 ARR</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 high · %2 low · %3 tech</source>
        <translation>高 %1 · 低 %2 · 技术 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>%1以来有变化</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayView</name>
    <message>
        <source>Today&apos;s work</source>
        <translation>今天的工作</translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchDialog</name>
    <message>
        <source>Log touchpoint</source>
        <translation>登记联系记录</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write times like 9:30.</source>
        <translation>时间请写成 9:30 的形式。</translation>
    </message>
    <message>
        <source>A check-out needs the time of the check-in.</source>
        <translation>填写签退时间前需要签到时间。</translation>
    </message>
    <message>
        <source>The check-out is before the check-in.</source>
        <translation>签退早于签到。</translation>
    </message>
    <message>
        <source>Write what the next step is.</source>
        <translation>请写明下一步是什么。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>内容概要</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What comes next: becomes a task</source>
        <translation>接下来做什么：将成为任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>The customer took part</source>
        <translation>客户参与了</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plain text or Markdown. Lines that begin with [] become tasks, ! promises, &gt; feedback.</source>
        <translation>纯文本或 Markdown。以 [] 开头的行成为任务，! 成为承诺，&gt; 成为反馈。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchLog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchPane</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>反馈：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>two-way</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>one-way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>tenure::views::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Deleted accounts</source>
        <translation>已删除的客户</translation>
    </message>
    <message>
        <source>Find deleted accounts</source>
        <translation>查找已删除的客户</translation>
    </message>
    <message>
        <source>Name, domain, external id or owner…</source>
        <translation>名称、域名、外部编号或负责人…</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>没有已删除的客户。</translation>
    </message>
    <message>
        <source>No deleted account matches.</source>
        <translation>没有匹配的已删除客户。</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are listed; type to find others</source>
        <translation>仅列出最近的 %1 个（共 %2 个）；输入文字可查找其他客户</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted account(s)</source>
        <translation>
            <numerusform>%n 个已删除的客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>恢复 %n 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::UiSettings</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>Buyer %1 silent for %n d</source>
        <translation>
            <numerusform>经济决策人 %1 已 %n 天无双向联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyer %1 was never spoken to</source>
        <translation>从未与经济决策人 %1 沟通</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add who you speak to</source>
        <translation>添加您的联系人</translation>
    </message>
    <message>
        <source>Find out who decides</source>
        <translation>弄清谁决定预算</translation>
    </message>
    <message>
        <source>Ask for an executive review</source>
        <translation>约一次高层回顾</translation>
    </message>
    <message>
        <source>Find a new champion</source>
        <translation>寻找新的内部支持者</translation>
    </message>
    <message>
        <source>Find out who signs</source>
        <translation>弄清谁签约</translation>
    </message>
    <message>
        <source>Meet a second person</source>
        <translation>再认识一位联系人</translation>
    </message>
    <message>
        <source>Congratulate, and check the role</source>
        <translation>道贺并核对角色</translation>
    </message>
    <message>
        <source>No contact known</source>
        <translation>没有联系人</translation>
    </message>
    <message>
        <source>No economic buyer known</source>
        <translation>没有已知的经济决策人</translation>
    </message>
    <message>
        <source>Buyer is silent</source>
        <translation>经济决策人无回应</translation>
    </message>
    <message>
        <source>Champion left</source>
        <translation>内部支持者已离职</translation>
    </message>
    <message>
        <source>No signer known</source>
        <translation>没有已知的签约人</translation>
    </message>
    <message>
        <source>Single contact</source>
        <translation>仅一位联系人</translation>
    </message>
    <message>
        <source>Has a new title</source>
        <translation>职务有变</translation>
    </message>
    <message>
        <source>Waits on the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Waits on support</source>
        <translation>等待支持团队</translation>
    </message>
    <message>
        <source>Waits on product</source>
        <translation>等待产品团队</translation>
    </message>
    <message>
        <source>Waits on legal</source>
        <translation>等待法务</translation>
    </message>
    <message numerus="yes">
        <source>Never spoken to · cadence %n d</source>
        <translation>
            <numerusform>从未沟通 · 节奏 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-way touch %n d ago</source>
        <translation>
            <numerusform>%n 天前双向联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cadence %n d</source>
        <translation>
            <numerusform>节奏 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Call, or log the touch</source>
        <translation>致电，或补记已有的沟通</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>跟进已超期</translation>
    </message>
    <message>
        <source>Gaps in the decision chain</source>
        <translation>决策链缺口</translation>
    </message>
</context>
</TS>
