<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>File without a name</source>
        <translation>未命名檔案</translation>
    </message>
    <message>
        <source>“%1” has %2. Files of up to %3 can be attached.</source>
        <translation>「%1」的大小為 %2。可附加不超過 %3 的檔案。</translation>
    </message>
    <message>
        <source>The folder “%1” for attached files can&apos;t be made.</source>
        <translation>無法建立附件資料夾「%1」。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
    <message>
        <source>The content of “%1” is not beside the book any more. Copy the folder “%2” to where the book is.</source>
        <translation>「%1」的內容已不在客戶簿旁邊。請將資料夾「%2」複製到客戶簿所在的位置。</translation>
    </message>
    <message>
        <source>The content of “%1” is not what was attached: the file beside the book was changed or damaged.</source>
        <translation>「%1」的內容與所附加的不同：客戶簿旁邊的檔案已被變更或損毀。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 can&apos;t be written. Nothing was changed.</source>
        <translation>無法寫入 %1。未做任何變更。</translation>
    </message>
    <message>
        <source>The copy of the book came out wrong and was thrown away. Check the disk.</source>
        <translation>客戶簿的複本有誤，已捨棄。請檢查磁碟。</translation>
    </message>
    <message>
        <source>The folder for backups, %1, can&apos;t be made.</source>
        <translation>無法建立備份資料夾 %1。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已存在。請換一個名稱。</translation>
    </message>
    <message>
        <source>%1 exists already. A restore never overwrites; choose another name.</source>
        <translation>%1 已存在。還原時絕不覆寫檔案，請換一個名稱。</translation>
    </message>
    <message>
        <source>%1 is not a sound backup. Nothing was restored; take another one.</source>
        <translation>%1 不是完好的備份。未還原任何內容，請換一份備份。</translation>
    </message>
    <message>
        <source>The damaged book can&apos;t be moved aside. The restored one is %1.</source>
        <translation>無法移開已損毀的客戶簿。還原後的客戶簿是 %1。</translation>
    </message>
    <message>
        <source>The restored book can&apos;t get its name. It is %1.</source>
        <translation>無法為還原的客戶簿改回原名。它現在是 %1。</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message numerus="yes">
        <source>%n fault(s) in the structure of the file: %1</source>
        <translation>
            <numerusform>檔案結構中有 %n 處錯誤：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 refer to something that is not there: %2</source>
        <translation>
            <numerusform>%1 中有 %n 列參照了不存在的內容：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 break a rule: %2</source>
        <translation>
            <numerusform>%1 中有 %n 列違反規則：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the log can&apos;t be read: %1</source>
        <translation>
            <numerusform>記錄檔中有 %n 筆無法讀取：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 differ from what rebuilding makes.</source>
        <translation>
            <numerusform>%1 中有 %n 列與重新計算的結果不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are sorted by keys of another language or library (%1).</source>
        <translation>名稱依另一種語言或另一個程式庫的索引鍵排序（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file are not as they were written.</source>
        <translation>
            <numerusform>檔案中有 %n 頁與寫入時不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this file have no checksums: a bit that changes on the disk may go unnoticed.</source>
        <translation>此檔案的頁沒有總和檢查碼：磁碟上某一位元發生變化可能不會被察覺。</translation>
    </message>
</context>
<context>
    <name>BookLock</name>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>請在該處將其關閉，或以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only. If that program has crashed, delete the file %1.</source>
        <translation>請在該處將其關閉，或以唯讀方式開啟。如果該程式已當掉，請刪除檔案 %1。</translation>
    </message>
    <message>
        <source>The lock file %1 can&apos;t be written, so the book can&apos;t be opened for writing.</source>
        <translation>無法寫入鎖定檔 %1，因此無法以可寫入方式開啟客戶簿。</translation>
    </message>
    <message>
        <source>This book has been open on %1 since %2.</source>
        <translation>自 %2 起，此客戶簿已在 %1 上開啟。</translation>
    </message>
    <message>
        <source>%1 has had this book open on %2 since %3.</source>
        <translation>自 %3 起，%1 在 %2 上開啟了此客戶簿。</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>This calendar is larger than %1 and can&apos;t be read.</source>
        <translation>此行事曆大於 %1，無法讀取。</translation>
    </message>
    <message>
        <source>This calendar is nested too deeply and can&apos;t be read.</source>
        <translation>此行事曆巢狀層次過深，無法讀取。</translation>
    </message>
    <message>
        <source>This file holds no calendar.</source>
        <translation>此檔案不包含行事曆。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>Import calendar: %n meeting(s)</source>
        <translation>
            <numerusform>匯入行事曆：%n 個會議</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvHeader</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>未能將檔案讀到結尾。</translation>
    </message>
</context>
<context>
    <name>CsvSource</name>
    <message>
        <source>The file could not be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>There is no text encoding “%1”.</source>
        <translation>沒有「%1」這種文字編碼。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>This file is empty.</source>
        <translation>此檔案是空的。</translation>
    </message>
    <message>
        <source>This is an Excel workbook (XLSX), not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>這是 Excel 活頁簿（XLSX），不是 CSV 檔案。請將工作表另存為 CSV 後再匯入。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet, not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>這是 OpenDocument 試算表，不是 CSV 檔案。請將工作表另存為 CSV 後再匯入。</translation>
    </message>
    <message>
        <source>This is an Apple Numbers document, not a CSV file. Export it as CSV and import that.</source>
        <translation>這是 Apple Numbers 文件，不是 CSV 檔案。請將其匯出為 CSV 後再匯入。</translation>
    </message>
    <message>
        <source>This is an old Excel or Office document (XLS), not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>這是舊版 Excel 或 Office 文件（XLS），不是 CSV 檔案。請將工作表另存為 CSV 後再匯入。</translation>
    </message>
    <message>
        <source>This is a compressed archive (%1), not a CSV file. Unpack it and import the file inside.</source>
        <translation>這是壓縮檔（%1），不是 CSV 檔案。請解壓縮後匯入其中的檔案。</translation>
    </message>
    <message>
        <source>This is a Tenure book, not a CSV file. Open it instead, or export a CSV file from it.</source>
        <translation>這是 Tenure 客戶簿，不是 CSV 檔案。請直接開啟，或從中匯出 CSV 檔案。</translation>
    </message>
    <message>
        <source>This is an SQLite database, not a CSV file.</source>
        <translation>這是 SQLite 資料庫，不是 CSV 檔案。</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not a CSV file. Some programs call such a table “.xls” or “.csv”: open it in a spreadsheet and save it as CSV.</source>
        <translation>這是網頁（HTML），不是 CSV 檔案。有些程式會把這樣的表格命名為「.xls」或「.csv」：請用試算表軟體開啟，再另存為 CSV。</translation>
    </message>
    <message>
        <source>This is not a text file, so it can&apos;t be read as CSV.</source>
        <translation>這不是文字檔，無法當作 CSV 讀取。</translation>
    </message>
    <message>
        <source>This is a %1 file, not a CSV file.</source>
        <translation>這是 %1 檔案，不是 CSV 檔案。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>匯入客戶</translation>
    </message>
    <message>
        <source>Match existing accounts by</source>
        <translation>比對現有客戶的依據</translation>
    </message>
    <message>
        <source>new accounts</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>匯入聯絡人</translation>
    </message>
    <message>
        <source>Match existing contacts by</source>
        <translation>比對現有聯絡人的依據</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>新聯絡人</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Import contracts</source>
        <translation>匯入合約</translation>
    </message>
    <message>
        <source>Match existing contracts by</source>
        <translation>比對現有合約的依據</translation>
    </message>
    <message>
        <source>new contracts</source>
        <translation>新合約</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>聯絡紀錄</translation>
    </message>
    <message>
        <source>Import touchpoints</source>
        <translation>匯入聯絡紀錄</translation>
    </message>
    <message>
        <source>Match existing touchpoints by</source>
        <translation>比對現有聯絡紀錄的依據</translation>
    </message>
    <message>
        <source>new touchpoints</source>
        <translation>新聯絡紀錄</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>匯入任務</translation>
    </message>
    <message>
        <source>Match existing tasks by</source>
        <translation>比對現有任務的依據</translation>
    </message>
    <message>
        <source>new tasks</source>
        <translation>新任務</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用資料</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>匯入使用資料</translation>
    </message>
    <message>
        <source>Match existing points by</source>
        <translation>比對現有資料點的依據</translation>
    </message>
    <message>
        <source>new points</source>
        <translation>新資料點</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>匯入備註</translation>
    </message>
    <message>
        <source>Match existing notes by</source>
        <translation>比對現有備註的依據</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>新備註</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>匯入人員</translation>
    </message>
    <message>
        <source>Match existing people by</source>
        <translation>比對現有人員的依據</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>新人員</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Import custom fields</source>
        <translation>匯入自訂欄位</translation>
    </message>
    <message>
        <source>Match existing fields by</source>
        <translation>比對現有欄位的依據</translation>
    </message>
    <message>
        <source>new fields</source>
        <translation>新欄位</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Import metrics</source>
        <translation>匯入指標</translation>
    </message>
    <message>
        <source>Match existing metrics by</source>
        <translation>比對現有指標的依據</translation>
    </message>
    <message>
        <source>new metrics</source>
        <translation>新指標</translation>
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
        <translation>網域</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Account, start, product</source>
        <translation>客戶、開始日、產品</translation>
    </message>
    <message>
        <source>Account, day, subject</source>
        <translation>客戶、日期、主旨</translation>
    </message>
    <message>
        <source>Account, title, due day</source>
        <translation>客戶、標題、到期日</translation>
    </message>
    <message>
        <source>Account, day, text</source>
        <translation>客戶、日期、內文</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>逗號  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>分號  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>直線  |</translation>
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
            <numerusform>%n 位元組</numerusform>
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
        <translation>此郵件大於 %1，無法讀取。</translation>
    </message>
    <message>
        <source>This mail is nested too deeply and can&apos;t be read.</source>
        <translation>此郵件巢狀層次過深，無法讀取。</translation>
    </message>
    <message>
        <source>This file holds no mail.</source>
        <translation>此檔案不包含郵件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵件</translation>
    </message>
</context>
<context>
    <name>MailImport</name>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>無需變更：客戶簿中已全部存在</translation>
    </message>
</context>
<context>
    <name>MailTouch</name>
    <message>
        <source>The mail needs an account.</source>
        <translation>郵件必須屬於一個客戶。</translation>
    </message>
    <message>
        <source>This mail was logged already: it is the touchpoint of %1.</source>
        <translation>此郵件已登錄過：即 %1 的聯絡紀錄。</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>登錄郵件</translation>
    </message>
    <message>
        <source>Log mail %1</source>
        <translation>登錄郵件 %1</translation>
    </message>
</context>
<context>
    <name>MoveBook</name>
    <message>
        <source>%1 exists already. Nothing was moved; choose another folder.</source>
        <translation>%1 已存在。未移動任何內容；請換一個資料夾。</translation>
    </message>
    <message>
        <source>The book was not closed in an orderly way. Open and close it, then move it.</source>
        <translation>客戶簿未正常關閉。請先開啟再關閉，然後移動。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was moved.</source>
        <translation>無法寫入 %1。未移動任何內容。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Nothing was moved.</source>
        <translation>無法讀取 %1。未移動任何內容。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Nothing was moved.</source>
        <translation>無法建立資料夾 %1。未移動任何內容。</translation>
    </message>
    <message>
        <source>“%1” came out different. Nothing was moved; check the disk.</source>
        <translation>「%1」複製後內容不一致。未移動任何內容；請檢查磁碟。</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>There is no book at %1. It was not created anew.</source>
        <translation>%1 沒有客戶簿。未建立新的客戶簿。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是檔案。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions and its disk.</source>
        <translation>無法讀取 %1。請檢查其權限和磁碟。</translation>
    </message>
    <message>
        <source>%1 is empty: its content was lost outside of this program. It was left as it is.</source>
        <translation>%1 是空的：其內容在本程式之外遺失。檔案維持原樣。</translation>
    </message>
    <message>
        <source>%1 is not a Tenure book, or its beginning is destroyed. It was left as it is.</source>
        <translation>%1 不是 Tenure 客戶簿，或檔案開頭已毀損。檔案維持原樣。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Tenure book. It was left as it is.</source>
        <translation>%1 是其他程式的資料庫，不是 Tenure 客戶簿。檔案維持原樣。</translation>
    </message>
    <message>
        <source>This book lies in a folder that %1 copies to other computers. Never open it on two of them at once; better move it to a folder of this computer.</source>
        <translation>此客戶簿位於由 %1 同步到其他電腦的資料夾中。切勿在兩部電腦上同時開啟；最好將其移到本機的資料夾中。</translation>
    </message>
    <message>
        <source>This book lies on a network drive (%1). Writing is slower and less safe there; better move it to a folder of this computer.</source>
        <translation>此客戶簿位於網路磁碟機（%1）。在該處寫入較慢，也較不安全；最好將其移到本機的資料夾中。</translation>
    </message>
    <message>
        <source>There are conflicting copies of it: %1.</source>
        <translation>它有衝突的複本：%1。</translation>
    </message>
    <message>
        <source>The folder of this book can&apos;t be written, so the book is open for reading only. Export works.</source>
        <translation>此客戶簿所在的資料夾無法寫入，因此以唯讀方式開啟。可以匯出。</translation>
    </message>
    <message>
        <source>The file of this book can&apos;t be written, so the book is open for reading only. Export works.</source>
        <translation>此客戶簿檔案無法寫入，因此以唯讀方式開啟。可以匯出。</translation>
    </message>
    <message>
        <source>This book is cut off: %1 of %2 bytes are left.</source>
        <translation>此客戶簿不完整：%2 個位元組中只剩 %1 個。</translation>
    </message>
    <message>
        <source>This book is damaged.</source>
        <translation>此客戶簿已損毀。</translation>
    </message>
    <message>
        <source>You see what could still be read; the file was not changed.</source>
        <translation>所顯示的是仍能讀取的內容；檔案未變更。</translation>
    </message>
    <message>
        <source>There is no verified backup beside it.</source>
        <translation>旁邊沒有已驗證的備份。</translation>
    </message>
    <message>
        <source>The newest verified backup is of %1: %2</source>
        <translation>最新的已驗證備份建立於 %1：%2</translation>
    </message>
    <message>
        <source>This book was written by a newer Tenure and is open for reading only. Update this program to change it.</source>
        <translation>此客戶簿由較新版本的 Tenure 寫入，以唯讀方式開啟。若要變更，請更新本程式。</translation>
    </message>
    <message>
        <source>This book was written by Tenure %1 and is open for reading only. Update this program to change it.</source>
        <translation>此客戶簿由 Tenure %1 寫入，以唯讀方式開啟。若要變更，請更新本程式。</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>請在該處將其關閉，或以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Rows are missing in: %1.</source>
        <translation>以下部分缺少列：%1。</translation>
    </message>
    <message>
        <source>Values may be wrong in: %1.</source>
        <translation>以下部分的值可能有誤：%1。</translation>
    </message>
</context>
<context>
    <name>OpeningNote</name>
    <message>
        <source>The book is not there</source>
        <translation>找不到客戶簿</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>客戶簿已在別處開啟</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>無法開啟客戶簿</translation>
    </message>
    <message>
        <source>The book is empty</source>
        <translation>客戶簿是空的</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>客戶簿已損毀</translation>
    </message>
    <message>
        <source>This is no book</source>
        <translation>這不是客戶簿</translation>
    </message>
    <message>
        <source>Written by a newer version</source>
        <translation>由較新版本寫入</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Another program has this book open. What it writes is shown when you open the book again.</source>
        <translation>其他程式正開啟此客戶簿。它寫入的內容會在您重新開啟客戶簿後顯示。</translation>
    </message>
    <message>
        <source>In a folder of %1</source>
        <translation>位於 %1 的資料夾中</translation>
    </message>
    <message>
        <source>On a network drive</source>
        <translation>位於網路磁碟機</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicting copies</source>
        <translation>
            <numerusform>%n 個衝突複本</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that copies files between computers made them beside this book: %1. Edits of the other computer may be in them.</source>
        <translation>在電腦之間同步檔案的程式在此客戶簿旁產生了它們：%1。其中可能有另一部電腦上的變更。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以唯讀方式開啟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Open all the same…</source>
        <translation>仍要開啟…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>指定位置…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>從清單中移除</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>還原最新的備份</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存複本…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <translation>檢視複本</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Tenure books (*.tenure)</source>
        <translation>Tenure 客戶簿 (*.tenure)</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Check its permissions.</source>
        <translation>無法建立資料夾 %1。請檢查其權限。</translation>
    </message>
    <message>
        <source>The demo book can&apos;t be written at %1.</source>
        <translation>無法在 %1 寫入示範客戶簿。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>This is a folder.</source>
        <translation>這是一個資料夾。</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>檔案是唯讀的。</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>檔案未開啟。</translation>
    </message>
    <message>
        <source>Not every byte arrived on the disk.</source>
        <translation>並非所有位元組都已寫入磁碟。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. The file that was there is unchanged. Make room, or choose another place.</source>
        <translation>磁碟已滿：未能寫入「%1」。原有的檔案沒有變更。請騰出空間，或換一個位置。</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged.</source>
        <translation>未能寫入「%1」。原有的內容沒有變更。</translation>
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
        <translation>空白</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>Another decimal sign than the column&apos;s</source>
        <translation>小數點符號與該欄不同</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>過大</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小數位數過多</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>未知幣別</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>沒有這一天</translation>
    </message>
    <message>
        <source>Day and month can&apos;t be told apart</source>
        <translation>無法區分日和月</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>不是時間</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>既不是「是」也不是「否」</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New book…</source>
        <translation>新增客戶簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>開啟客戶簿(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo book</source>
        <translation>開啟示範客戶簿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>關閉客戶簿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Increase contrast</source>
        <translation>提高對比(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>緊密列距(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>標準列距(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>寬鬆列距(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview pane</source>
        <translation>預覽窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wide rail</source>
        <translation>展開導覽列(&amp;W)</translation>
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
        <translation>新增客戶(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open account</source>
        <translation>開啟客戶(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>編輯儲存格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete selected</source>
        <translation>刪除選取的客戶(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tenure</source>
        <translation>關於 Tenure(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>搜尋或執行命令(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>指派(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the query as a se&amp;gment…</source>
        <translation>將查詢儲存為客戶分群(&amp;G)…</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>設定欄位(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Log a touchpoint…</source>
        <translation>登錄聯絡紀錄(&amp;L)…</translation>
    </message>
    <message>
        <source>Deleted a&amp;ccounts…</source>
        <translation>已刪除的客戶(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Decide</source>
        <translation>決策</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>No legal signer known</source>
        <translation>簽約人未知</translation>
    </message>
    <message>
        <source>No economic buyer known</source>
        <translation>經濟決策者未知</translation>
    </message>
    <message>
        <source>+ Add signer</source>
        <translation>+ 新增簽約人</translation>
    </message>
    <message>
        <source>+ Add buyer</source>
        <translation>+ 新增決策者</translation>
    </message>
    <message>
        <source>route to buyer lost</source>
        <translation>通往決策者的路徑中斷</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>匯報給</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>影響</translation>
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
        <translation>%1為 %2</translation>
    </message>
    <message>
        <source>%1 is exactly %2</source>
        <translation>%1恰為 %2</translation>
    </message>
    <message>
        <source>%1 is known and not %2</source>
        <translation>%1已知且不是 %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1小於 %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1不超過 %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1大於 %2</translation>
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
        <translation>未設定</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已設定</translation>
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
        <translation>文字「%1」</translation>
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
        <translation>依%1遞減排序</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>依%1遞增排序</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Several accounts are &quot;%1&quot;; name one by its id: %2.</source>
        <translation>有多個客戶叫「%1」；請用 id 指定其中一個：%2。</translation>
    </message>
    <message>
        <source>There is no account with the id, the external id or the exact name &quot;%1&quot;.</source>
        <translation>沒有 id、外部 id 或完整名稱為「%1」的客戶。</translation>
    </message>
    <message>
        <source>--columns takes keys of fields: --columns name,arr,renewal</source>
        <translation>--columns 後面是欄位的鍵：--columns name,arr,renewal</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>這裡沒有選項 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不帶值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一個值。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>%1 須為不小於 %2 的整數，而不是「%3」。</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is.</source>
        <translation>%1 已存在，維持原樣。</translation>
    </message>
    <message>
        <source>Backed up to %1; opened again, checked and compared.</source>
        <translation>已備份到 %1；已重新開啟、檢查並比對。</translation>
    </message>
    <message>
        <source>restore needs --to FILE, the new book: it never overwrites one.</source>
        <translation>restore 需要 --to FILE，也就是新的客戶簿：它絕不覆寫現有的客戶簿。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已還原到 %1。</translation>
    </message>
    <message>
        <source>makes a verified backup; refuses a file that exists</source>
        <translation>建立經過驗證的備份；拒絕寫入已存在的檔案</translation>
    </message>
    <message>
        <source>makes a book of a backup; refuses a file that exists</source>
        <translation>由備份產生客戶簿；拒絕寫入已存在的檔案</translation>
    </message>
    <message>
        <source>the book to make</source>
        <translation>要產生的客戶簿</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>客戶簿完好。</translation>
    </message>
    <message>
        <source>checks the book and says every finding with a count</source>
        <translation>檢查客戶簿，列出發現的每類問題及其數量</translation>
    </message>
    <message>
        <source>makes all derived data anew before the check</source>
        <translation>檢查前重新產生所有衍生資料</translation>
    </message>
    <message>
        <source>--book needs the name of a file.</source>
        <translation>--book 需要檔名。</translation>
    </message>
    <message>
        <source>--today takes a date as 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--today 須為 2026-03-31 這樣的日期，而不是「%1」。</translation>
    </message>
    <message>
        <source>%1 needs more: %1 %2</source>
        <translation>%1 缺少引數：%1 %2</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;: %1 %3. A query with spaces stands in quotes.</source>
        <translation>%1 多出了「%2」：%1 %3。含空格的查詢要加引號。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see tenure-cli --help.</source>
        <translation>沒有指令「%1」；請參閱 tenure-cli --help。</translation>
    </message>
    <message>
        <source>A command is missing; see tenure-cli --help.</source>
        <translation>缺少指令；請參閱 tenure-cli --help。</translation>
    </message>
    <message>
        <source>the book; without it the one opened last</source>
        <translation>客戶簿；未指定則用上次開啟的</translation>
    </message>
    <message>
        <source>one JSON value on standard output</source>
        <translation>在標準輸出上給出一個 JSON 值</translation>
    </message>
    <message>
        <source>no remarks and no progress</source>
        <translation>不顯示說明和進度</translation>
    </message>
    <message>
        <source>fixes the clock</source>
        <translation>固定當天日期</translation>
    </message>
    <message>
        <source>says how it is used</source>
        <translation>顯示用法</translation>
    </message>
    <message>
        <source>says which version this is</source>
        <translation>顯示版本</translation>
    </message>
    <message>
        <source>tenure-cli COMMAND --help says more about one command.</source>
        <translation>tenure-cli COMMAND --help 顯示某個指令的詳細說明。</translation>
    </message>
    <message>
        <source>At character %1.</source>
        <translation>在第 %1 個字元處。</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>您是不是要輸入：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rows; there are %2.</source>
        <translation>沒有「%1」這種列；可用的有 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>已將 %n 列寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>only of accounts that this query finds</source>
        <translation>僅限此查詢找到的客戶</translation>
    </message>
    <message>
        <source>only these columns</source>
        <translation>僅這些欄</translation>
    </message>
    <message>
        <source>csv without it</source>
        <translation>未指定則為 csv</translation>
    </message>
    <message>
        <source>a &apos; before texts that a spreadsheet would run</source>
        <translation>在試算表會執行的文字前加 &apos;</translation>
    </message>
    <message>
        <source>%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>%1 須為 %2 之一，而不是「%3」。</translation>
    </message>
    <message>
        <source>--create-only and --update-only leave nothing to do; give one of them.</source>
        <translation>同時使用 --create-only 和 --update-only 則無事可做；請只用其中一個。</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or &quot;tab&quot;.</source>
        <translation>--delimiter 須為一個字元，或「tab」。</translation>
    </message>
    <message>
        <source>--column takes NAME=field, not &quot;%1&quot;.</source>
        <translation>--column 的形式為 NAME=欄位，而不是「%1」。</translation>
    </message>
    <message>
        <source>--match is one of external_id, domain, email, name, uuid, not &quot;%1&quot;.</source>
        <translation>--match 須為 external_id、domain、email、name、uuid 之一，而不是「%1」。</translation>
    </message>
    <message>
        <source>a saved mapping of columns</source>
        <translation>已儲存的欄位對應</translation>
    </message>
    <message>
        <source>what a column is; without FIELD it is left out; may be repeated</source>
        <translation>指定某欄是什麼；省略 FIELD 則略過該欄；可重複使用</translation>
    </message>
    <message>
        <source>columns that nothing is known about become fields</source>
        <translation>未辨識的欄成為欄位</translation>
    </message>
    <message>
        <source>find known rows by external_id, domain or name</source>
        <translation>依 external_id、domain 或 name 尋找現有的列</translation>
    </message>
    <message>
        <source>says what would happen and changes nothing</source>
        <translation>只說明將會發生什麼，不做任何變更</translation>
    </message>
    <message>
        <source>writes rows with errors there, with a reason</source>
        <translation>將有錯誤的列連同原因寫入該檔案</translation>
    </message>
    <message>
        <source>only new rows</source>
        <translation>僅新的列</translation>
    </message>
    <message>
        <source>only known rows</source>
        <translation>僅現有的列</translation>
    </message>
    <message>
        <source>what an empty cell does (keep)</source>
        <translation>空白儲存格的作用（keep）</translation>
    </message>
    <message>
        <source>where detection is wrong</source>
        <translation>自動偵測有誤時使用</translation>
    </message>
    <message>
        <source>where detection is wrong; &quot;tab&quot; for a tab</source>
        <translation>自動偵測有誤時使用；「tab」表示定位字元</translation>
    </message>
    <message>
        <source>order of dates that can be read both ways</source>
        <translation>有歧義的日期的順序</translation>
    </message>
    <message>
        <source>of numbers that can be read both ways</source>
        <translation>有歧義的數字的小數點</translation>
    </message>
    <message>
        <source>a changed amount is a new price (change) or was always so</source>
        <translation>變動的金額是新價格（change），還是一直如此</translation>
    </message>
    <message>
        <source>end dates are the first day after the term</source>
        <translation>結束日期是期滿後的第一天</translation>
    </message>
    <message>
        <source>Standard input could not be kept.</source>
        <translation>無法保存標準輸入的內容。</translation>
    </message>
    <message>
        <source>Would create %1, update %2, leave %3 unchanged; %4 rows with errors.</source>
        <translation>將新增 %1，更新 %2，維持不變 %3；有錯誤的列 %4。</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 rows with errors.</source>
        <translation>新增 %1，更新 %2，不變 %3，有錯誤的列 %4。</translation>
    </message>
    <message>
        <source>row %1, %2: &quot;%3&quot;: %4</source>
        <translation>第 %1 列，%2：「%3」：%4</translation>
    </message>
    <message>
        <source>Not imported: %1. Name a field with --column NAME=FIELD, or make fields of them with --custom-fields.</source>
        <translation>未匯入：%1。請用 --column NAME=FIELD 指定欄位，或用 --custom-fields 將其設為欄位。</translation>
    </message>
    <message>
        <source>takes in the rows of a CSV file, in one transaction</source>
        <translation>一次匯入 CSV 檔案的所有列，可整體復原</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Accounts in the trash</source>
        <translation>垃圾桶中的客戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>聯絡紀錄</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任務</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Usage points</source>
        <translation>使用資料點</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>客戶簿</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>結構版本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次備份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago</source>
        <translation>
            <numerusform>%1，%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>從未回報</translation>
    </message>
    <message>
        <source>Metric %1</source>
        <translation>指標 %1</translation>
    </message>
    <message>
        <source>counts, size, schema, currency, last backup, age of sources</source>
        <translation>數量、大小、結構版本、幣別、上次備份、資料來源的新舊</translation>
    </message>
    <message>
        <source>accounts that a query finds</source>
        <translation>查詢找到的客戶</translation>
    </message>
    <message>
        <source>keys of the fields to show</source>
        <translation>要顯示的欄位的鍵</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多顯示多少個</translation>
    </message>
    <message>
        <source>how many accounts a query finds</source>
        <translation>查詢找到多少個客戶</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>復原了 %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已復原</translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed</source>
        <translation>
            <numerusform>保留了 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>who changed what and when, newest first</source>
        <translation>誰在何時改了什麼，最新的在前</translation>
    </message>
    <message>
        <source>only what touched this account</source>
        <translation>僅限涉及此客戶的變更</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>最多顯示多少筆（50）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency; --currency takes a code as EUR.</source>
        <translation>「%1」不是幣別；--currency 須為 EUR 這樣的代碼。</translation>
    </message>
    <message>
        <source>There is no lifecycle &quot;%1&quot;.</source>
        <translation>沒有生命週期模型「%1」。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>makes a new book; refuses a file that exists</source>
        <translation>建立新的客戶簿；拒絕寫入已存在的檔案</translation>
    </message>
    <message>
        <source>with the accounts of the demo, dated from today</source>
        <translation>含示範客戶，日期從今天算起</translation>
    </message>
    <message>
        <source>the currency in which the book adds up</source>
        <translation>客戶簿加總所用的幣別</translation>
    </message>
    <message>
        <source>the model by which accounts go through stages</source>
        <translation>客戶各階段所依據的模型</translation>
    </message>
    <message>
        <source>Which book? Name it with --book FILE; no book has been opened in a window yet.</source>
        <translation>哪一個客戶簿？請用 --book FILE 指定；視窗中還沒有開啟過客戶簿。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>無法寫出結果。</translation>
    </message>
    <message>
        <source>A window has this book open, and its day is %1. Close it to change the book with --today %2.</source>
        <translation>此客戶簿已在視窗中開啟，視窗的當天日期是 %1。若要用 --today %2 變更，請先關閉視窗。</translation>
    </message>
    <message>
        <source>set takes FIELD=VALUE, not &quot;%1&quot;.</source>
        <translation>set 的形式為 FIELD=VALUE，而不是「%1」。</translation>
    </message>
    <message>
        <source>%1 changed, %2 unchanged, %3 left out.</source>
        <translation>已變更 %1，不變 %2，略過 %3。</translation>
    </message>
    <message>
        <source>changes all accounts that a query finds, in one transaction</source>
        <translation>一次變更查詢找到的所有客戶，可整體復原</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>該客戶已不存在。</translation>
    </message>
    <message>
        <source>one account with everything; by id, external id or exact name</source>
        <translation>一個客戶的全部內容；依 id、外部 id 或完整名稱</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用資料</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之後又有變更</translation>
    </message>
    <message>
        <source>something that stays refers to it</source>
        <translation>仍有保留的內容參照它</translation>
    </message>
    <message>
        <source>what it belongs to is gone</source>
        <translation>它所屬的內容已不存在</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>之後已被刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay as they are:</source>
        <translation>
            <numerusform>%n 列維持原樣：</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>takes back the last change, or the given one</source>
        <translation>復原上一次變更，或指定的變更</translation>
    </message>
    <message>
        <source>this one, as in the log</source>
        <translation>記錄中的這一筆</translation>
    </message>
    <message>
        <source>takes back the last undo</source>
        <translation>取消上一次復原</translation>
    </message>
    <message>
        <source>%1 is for CSV alone.</source>
        <translation>%1 僅用於 CSV。</translation>
    </message>
    <message>
        <source>An export can be separated by , ; | ! or &quot;tab&quot;: these an import finds by itself.</source>
        <translation>匯出可以用 , ; | ! 或「tab」分隔：匯入時能自動辨識這些分隔符號。</translation>
    </message>
    <message>
        <source>between columns: , (usual) ; | ! or &quot;tab&quot;</source>
        <translation>欄之間：,（預設）; | ! 或「tab」</translation>
    </message>
    <message>
        <source>the decimal sign of numbers (point)</source>
        <translation>數字的小數點符號（point）</translation>
    </message>
    <message>
        <source>the row with the names of the columns, 0 if there is none</source>
        <translation>欄名所在的列；沒有則為 0</translation>
    </message>
    <message>
        <source>the file was exported safe for spreadsheets: &apos;=x means =x</source>
        <translation>檔案是以試算表安全方式匯出的：&apos;=x 表示 =x</translation>
    </message>
    <message>
        <source>--format is csv, json or xlsx, not &quot;%1&quot;.</source>
        <translation>--format 只能是 csv、json 或 xlsx，而不是「%1」。</translation>
    </message>
    <message>
        <source>writes rows as CSV, JSON or XLSX; lossless unless asked otherwise</source>
        <translation>將列寫成 CSV、JSON 或 XLSX；除非另有要求，否則無損</translation>
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
        <translation>高接觸</translation>
    </message>
    <message>
        <source>Low touch</source>
        <translation>低接觸</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>科技觸達</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>獲客</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>上線引導</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>續約</translation>
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
        <translation>經濟決策者</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>內部支持者</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>高層支持者</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>簽約人</translation>
    </message>
    <message>
        <source>Technical evaluator</source>
        <translation>技術評估者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反對者</translation>
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
            <numerusform>%1：%n 天後，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>touch kind</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>touch kind</comment>
        <translation>會議</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>touch kind</comment>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>touch kind</comment>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>touch kind</comment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>QBR</source>
        <comment>touch kind</comment>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>touch kind</comment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a touch</comment>
        <translation>發出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a touch</comment>
        <translation>收到</translation>
    </message>
    <message>
        <source>Negative</source>
        <comment>sentiment</comment>
        <translation>負面</translation>
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
        <translation>在職</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>status of a contact</comment>
        <translation>已離職</translation>
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
        <translation>一般</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a task</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>waiting on</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>waiting on</comment>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>waiting on</comment>
        <translation>支援團隊</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>waiting on</comment>
        <translation>產品團隊</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>waiting on</comment>
        <translation>法務</translation>
    </message>
    <message>
        <source>Recurring</source>
        <comment>kind of contract</comment>
        <translation>訂閱</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>kind of contract</comment>
        <translation>試用</translation>
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
        <translation>月（至月底）</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a field</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of a field</comment>
        <translation>數字</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>type of a field</comment>
        <translation>金額</translation>
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
        <translation>選項</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to a month&apos;s end</source>
        <translation>
            <numerusform>%n 個月（至月底）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a promise</comment>
        <translation>待兌現</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of a promise</comment>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a promise</comment>
        <translation>已違背</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>沒有欄「%1」。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The export can&apos;t be written.</source>
        <translation>無法寫入匯出內容。</translation>
    </message>
    <message>
        <source>Standard output takes no more.</source>
        <translation>標準輸出不再接受資料。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be written. Make room in the folder for temporary files, or export CSV.</source>
        <translation>無法寫入活頁簿。請在暫存資料夾中騰出空間，或匯出為 CSV。</translation>
    </message>
    <message>
        <source>A workbook holds %L1 rows, and there are more. Export CSV, or only some of the accounts.</source>
        <translation>一個活頁簿最多容納 %L1 列，而這裡更多。請匯出 CSV，或只匯出部分客戶。</translation>
    </message>
    <message>
        <source>Row %L1, “%2”: a workbook&apos;s cell can&apos;t hold so long a text. Export CSV, or leave this column out.</source>
        <translation>第 %L1 列，「%2」：活頁簿的儲存格容納不下這麼長的文字。請匯出 CSV，或去掉這一欄。</translation>
    </message>
</context>
<context>
    <name>field types</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>The company&apos;s name.</source>
        <translation>公司名稱。</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 id</translation>
    </message>
    <message>
        <source>The account&apos;s id in the CRM or billing system it comes from.</source>
        <translation>客戶在來源 CRM 或帳務系統中的 id。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上層客戶</translation>
    </message>
    <message>
        <source>The account that this one belongs to, by name.</source>
        <translation>此客戶所屬的客戶，以名稱表示。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>The CSM responsible; a name, an e-mail address or me.</source>
        <translation>負責的 CSM；姓名、電子郵件地址或 me。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Words that people put on the account.</source>
        <translation>大家為客戶加上的字詞。</translation>
    </message>
    <message>
        <source>Contact roles</source>
        <translation>聯絡人角色</translation>
    </message>
    <message>
        <source>Roles in the decision chain that an active contact fills.</source>
        <translation>在職聯絡人在決策鏈中擔任的角色。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Currency of the contract that drives the account.</source>
        <translation>客戶主要合約的幣別。</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Monthly recurring revenue today, in the book&apos;s base currency.</source>
        <translation>今天的每月經常性收入，以客戶簿的基準幣別計。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Where the account stands in its lifecycle.</source>
        <translation>客戶處於生命週期的哪個階段。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>服務層級</translation>
    </message>
    <message>
        <source>How the account is served.</source>
        <translation>以何種方式服務客戶。</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自動續約</translation>
    </message>
    <message>
        <source>Whether the driving contract renews by itself.</source>
        <translation>主要合約是否自動續約。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>First paid day of the driving contract.</source>
        <translation>主要合約的首個付費日。</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Annual recurring revenue today, in the book&apos;s base currency.</source>
        <translation>今天的年度經常性收入，以客戶簿的基準幣別計。</translation>
    </message>
    <message>
        <source>CARR</source>
        <translation>CARR</translation>
    </message>
    <message>
        <source>ARR with signed contracts that have not started, in the book&apos;s base currency.</source>
        <translation>包含已簽約但尚未開始的合約的 ARR，以客戶簿的基準幣別計。</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>一次性收入</translation>
    </message>
    <message>
        <source>Sum of the one-off contracts, in the book&apos;s base currency.</source>
        <translation>一次性合約的總額，以客戶簿的基準幣別計。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Product of the driving contract.</source>
        <translation>主要合約的產品。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edition of the driving contract.</source>
        <translation>主要合約的版本。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>授權席次</translation>
    </message>
    <message>
        <source>Seats of the driving contract.</source>
        <translation>主要合約的席次數。</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>續約日</translation>
    </message>
    <message>
        <source>Last paid day of the driving contract.</source>
        <translation>主要合約的最後一個付費日。</translation>
    </message>
    <message>
        <source>Notice date</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>Last day on which notice can be given.</source>
        <translation>可以發出不續約通知的最後一天。</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>決策日</translation>
    </message>
    <message>
        <source>Notice date of an auto-renewing contract, else its end.</source>
        <translation>自動續約合約為通知截止日，否則為合約到期日。</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>第 0 天</translation>
    </message>
    <message>
        <source>First paid day of the account&apos;s present life.</source>
        <translation>客戶本次合作的首個付費日。</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>How many contracts there are.</source>
        <translation>合約的數量。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Title of the next open task.</source>
        <translation>下一個未完成任務的標題。</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>上次聯絡</translation>
    </message>
    <message>
        <source>Day of the last touchpoint.</source>
        <translation>最近一次聯絡的日期。</translation>
    </message>
    <message>
        <source>Last two-way touch</source>
        <translation>上次雙向聯絡</translation>
    </message>
    <message>
        <source>Day of the last touchpoint in which the customer took part.</source>
        <translation>最近一次有客戶參與的聯絡的日期。</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>下一步到期日</translation>
    </message>
    <message>
        <source>Due day of the next open task.</source>
        <translation>下一個未完成任務的到期日。</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任務</translation>
    </message>
    <message>
        <source>How many tasks are open.</source>
        <translation>未完成任務的數量。</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>逾期任務</translation>
    </message>
    <message>
        <source>How many open tasks are past their due day.</source>
        <translation>已過到期日的未完成任務的數量。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>How many contacts there are.</source>
        <translation>聯絡人的數量。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The account&apos;s number in this book.</source>
        <translation>客戶在此客戶簿中的編號。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>Internet domain of the company.</source>
        <translation>公司的網際網路網域。</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潛力</translation>
    </message>
    <message>
        <source>How much more it could buy.</source>
        <translation>還能增購多少。</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>What the company does.</source>
        <translation>公司從事的業務。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
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
        <translation>所在城市或鄉鎮。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone number of the company.</source>
        <translation>公司的電話號碼。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Address of the company&apos;s web site.</source>
        <translation>公司網站的網址。</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工數</translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation>公司有多少員工。</translation>
    </message>
    <message>
        <source>Acquisition channel</source>
        <translation>獲客管道</translation>
    </message>
    <message>
        <source>How the customer was won.</source>
        <translation>客戶是如何獲得的。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>A text about the account.</source>
        <translation>關於客戶的文字說明。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立日</translation>
    </message>
    <message>
        <source>Day on which the account came into the book.</source>
        <translation>客戶進入客戶簿的日期。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Day of the last change to the account.</source>
        <translation>客戶最近一次變更的日期。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Reason of the tier</source>
        <translation>服務層級的原因</translation>
    </message>
    <message>
        <source>Tier until</source>
        <translation>服務層級有效至</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>放入垃圾桶的時間</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>價格起始日</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>計價週期</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>延後至</translation>
    </message>
    <message>
        <source>term</source>
        <comment>price per</comment>
        <translation>合約期</translation>
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
        <translation>匯入</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
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
        <translation>參與者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承諾日期</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承諾期限</translation>
    </message>
    <message>
        <source>State of the promise</source>
        <translation>承諾狀態</translation>
    </message>
    <message>
        <source>Kept or broken on</source>
        <translation>兌現或違背日期</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>Told what became of it</source>
        <translation>已告知結果</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影響</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Not a number from 1 to 5</source>
        <translation>不是 1 到 5 的數字</translation>
    </message>
    <message>
        <source>A negative number can&apos;t be</source>
        <translation>不能為負數</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>不屬於：%1</translation>
    </message>
    <message>
        <source>Not a uuid</source>
        <translation>不是 uuid</translation>
    </message>
    <message>
        <source>Not a list of prices</source>
        <translation>不是價格清單</translation>
    </message>
    <message numerus="yes">
        <source>%n not a date</source>
        <translation>
            <numerusform>%n 個不是日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not a number</source>
        <translation>
            <numerusform>%n 個不是數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yes or no</source>
        <translation>
            <numerusform>%n 個不是「是」或「否」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised</source>
        <translation>
            <numerusform>%n 個未辨識</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unique</source>
        <translation>
            <numerusform>%n 個，無重複</numerusform>
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
            <numerusform>%n 個代碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values mapped</source>
        <translation>
            <numerusform>已對應 %n 個值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 個數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n 個日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n 個空白</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty</source>
        <translation>
            <numerusform>%1，%n 個空白</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>檔案中沒有欄「%1」。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>沒有欄位「%1」。</translation>
    </message>
    <message>
        <source>In “%1”, is %2 day/month or month/day?</source>
        <translation>在「%1」中，%2 是日/月還是月/日？</translation>
    </message>
    <message>
        <source>In “%1”, is the comma or the point of %2 the decimal sign?</source>
        <translation>在「%1」中，%2 的小數點是逗號還是句點？</translation>
    </message>
    <message>
        <source>Which column is “%1”? None of the file was recognised as it.</source>
        <translation>哪一欄是「%1」？檔案中沒有辨識出這一欄。</translation>
    </message>
    <message>
        <source>The end is before the start</source>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>無法讀取標準輸入。</translation>
    </message>
    <message>
        <source>The temporary folder is full.</source>
        <translation>暫存資料夾已滿。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>無法開啟 %1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1” for this kind of file.</source>
        <translation>沒有適用於此類檔案的已儲存對應「%1」。</translation>
    </message>
    <message>
        <source>Save mapping “%1”</source>
        <translation>儲存對應「%1」</translation>
    </message>
    <message>
        <source>split at comma</source>
        <translation>以逗號分割</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>已停止。客戶簿維持原樣。</translation>
    </message>
    <message>
        <source>A quote is never closed</source>
        <translation>引號沒有結尾</translation>
    </message>
    <message>
        <source>The row is too long</source>
        <translation>列過長</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns</source>
        <translation>該列的儲存格比欄數多</translation>
    </message>
    <message>
        <source>Rows of usage points are mended in their file.</source>
        <translation>使用資料的列請在其檔案中修正。</translation>
    </message>
    <message>
        <source>Import %1: %2 new, %3 changed</source>
        <translation>匯入 %1：新增 %2，變更 %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
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
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>態度</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Refuses messages</source>
        <translation>拒收訊息</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束日</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
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
        <translation>合約期金額</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>授權席次</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>計費週期</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自動續約</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Notice unit</source>
        <translation>通知期單位</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽約日</translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation>收到通知日</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>後續合約</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>雙向</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>等待對象</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>彙總方式</translation>
    </message>
    <message>
        <source>Which column has the numbers?</source>
        <translation>數字在哪一欄？</translation>
    </message>
    <message>
        <source>Which column has the days?</source>
        <translation>日期在哪一欄？</translation>
    </message>
    <message>
        <source>There is no account “%1”</source>
        <translation>沒有客戶「%1」</translation>
    </message>
    <message>
        <source>The value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>“%1” fits more than one account</source>
        <translation>「%1」符合多個客戶</translation>
    </message>
    <message>
        <source>Fits %1 rows of the book</source>
        <translation>符合客戶簿中的 %1 列</translation>
    </message>
    <message>
        <source>Repeats row %1</source>
        <translation>與第 %1 列重複</translation>
    </message>
    <message>
        <source>A notice date needs a renewal date</source>
        <translation>有通知截止日就必須有續約日</translation>
    </message>
    <message>
        <source>The notice date is not before the contract&apos;s end</source>
        <translation>通知截止日不早於合約到期日</translation>
    </message>
    <message>
        <source>The account would be its own parent</source>
        <translation>客戶將成為自己的上層</translation>
    </message>
    <message>
        <source>The row would lead back to itself</source>
        <translation>該列會形成循環</translation>
    </message>
    <message>
        <source>Row %1, which it refers to, is not imported</source>
        <translation>它參照的第 %1 列未匯入</translation>
    </message>
    <message>
        <source>There is no contact “%1”</source>
        <translation>沒有聯絡人「%1」</translation>
    </message>
    <message>
        <source>There is no contract “%1”</source>
        <translation>沒有合約「%1」</translation>
    </message>
    <message>
        <source>“%1” is not in the book</source>
        <translation>客戶簿中沒有「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n 個標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <comment>words of a column</comment>
        <translation>已對應 %1</translation>
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
        <translation>自訂，數字</translation>
    </message>
    <message>
        <source>custom, money</source>
        <translation>自訂，金額</translation>
    </message>
    <message>
        <source>custom, date</source>
        <translation>自訂，日期</translation>
    </message>
    <message>
        <source>custom, yes or no</source>
        <translation>自訂，是或否</translation>
    </message>
    <message>
        <source>custom, choice</source>
        <translation>自訂，選項</translation>
    </message>
    <message>
        <source>custom, text</source>
        <translation>自訂，文字</translation>
    </message>
    <message>
        <source>Not a recurrence: 3d, 2w, 1m or 1y are such</source>
        <translation>不是重複週期：如 3d、2w、1m、1y</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>延後到</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>關注點</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Next row</source>
        <translation>下一列</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>上一列</translation>
    </message>
    <message>
        <source>Select the row, or all of a group</source>
        <translation>選取該列，或整個分組</translation>
    </message>
    <message>
        <source>select</source>
        <translation>選取</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>延伸選取</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>延伸</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>編輯儲存格</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>編輯儲存格</translation>
    </message>
    <message>
        <source>Assign the selected accounts</source>
        <translation>指派所選客戶</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Tag the selected accounts</source>
        <translation>為所選客戶加上標籤</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Open or close a group; the cell beside</source>
        <translation>展開或收合分組；相鄰儲存格</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>展開、收合</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>移動欄</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>移動欄</translation>
    </message>
    <message>
        <source>Close, clear the selection, back</source>
        <translation>關閉、清除選取、返回</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Type a condition</source>
        <translation>輸入條件</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快速鍵</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有快速鍵</translation>
    </message>
    <message>
        <source>One letter, digit or sign can be a key here.</source>
        <translation>這裡只能用一個字母、數字或符號作快速鍵。</translation>
    </message>
    <message>
        <source>%1 already means “%2”. Turn that off or give it another key.</source>
        <translation>%1 已用於「%2」。請先將其關閉或改用其他鍵。</translation>
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
        <translation>延後</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>登錄聯絡紀錄</translation>
    </message>
    <message>
        <source>log touch</source>
        <translation>登錄聯絡</translation>
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
        <translation>新增任務或下一步</translation>
    </message>
    <message>
        <source>new task</source>
        <translation>新增任務</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a book of accounts.</source>
        <translation>管理客戶簿。</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>要開啟的客戶簿。</translation>
    </message>
    <message>
        <source>Open the demo book.</source>
        <translation>開啟示範客戶簿。</translation>
    </message>
    <message>
        <source>Take this day for today (YYYY-MM-DD).</source>
        <translation>以此日期為今天（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>en, pl, zh_CN or zh_TW.</source>
        <translation>en、pl、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>儲存視窗圖片後結束。</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>儲存每個頁面的圖片後結束。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written: %1</source>
        <translation>無法寫入圖片：%1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>End when the list was painted first, and say so.</source>
        <translation>首次繪製清單後結束並提示。</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Task: %1, due %2</source>
        <translation>任務：%1，截止 %2</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任務：%1</translation>
    </message>
    <message>
        <source>Promise: %1, by %2</source>
        <translation>承諾：%1，期限 %2</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承諾：%1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>回饋：%1</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>This book does not know yet who you are.</source>
        <translation>此客戶簿還不知道您是誰。</translation>
    </message>
    <message>
        <source>There is nobody named “%1” in this book.</source>
        <translation>此客戶簿中沒有名為「%1」的人。</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>沒有名為「%1」的客戶。</translation>
    </message>
    <message>
        <source>There are several accounts named “%1”.</source>
        <translation>有多個名為「%1」的客戶。</translation>
    </message>
    <message>
        <source>This account is gone.</source>
        <translation>該客戶已不存在。</translation>
    </message>
    <message>
        <source>An account can&apos;t belong to itself or to what belongs to it.</source>
        <translation>客戶不能屬於自己，也不能屬於其下層客戶。</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>This account has several contracts; change the amount of the one that is meant.</source>
        <translation>該客戶有多份合約；請變更所指的那一份的金額。</translation>
    </message>
    <message>
        <source>The contract would end before it starts.</source>
        <translation>合約會在開始之前結束。</translation>
    </message>
    <message>
        <source>A currency has three letters, as in EUR.</source>
        <translation>幣別為三個字母，如 EUR。</translation>
    </message>
    <message>
        <source>A contract needs a first day.</source>
        <translation>合約需要開始日。</translation>
    </message>
    <message>
        <source>A notice date needs a renewal date after it.</source>
        <translation>通知截止日之後須有續約日。</translation>
    </message>
    <message>
        <source>This contract is in %1; write the amount in it.</source>
        <translation>此合約以 %1 計；請用該幣別填寫金額。</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1；您是不是要輸入「%2」？</translation>
    </message>
    <message>
        <source>“%1” follows from other data and can&apos;t be set.</source>
        <translation>「%1」由其他資料得出，無法設定。</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n account(s)</source>
        <translation>
            <numerusform>編輯 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n account(s)</source>
        <translation>
            <numerusform>設定 %n 個客戶的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>新增客戶 %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>客戶需要名稱。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s)</source>
        <translation>
            <numerusform>刪除 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>還原 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s) with %1</source>
        <translation>
            <numerusform>為 %n 個客戶加上標籤 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag %1 from %n account(s)</source>
        <translation>
            <numerusform>移除 %n 個客戶的標籤 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change tags of %n account(s)</source>
        <translation>
            <numerusform>變更 %n 個客戶的標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Add task %1</source>
        <translation>新增任務 %1</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>登錄聯絡紀錄</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Fill the demo book</source>
        <translation>填入示範客戶簿</translation>
    </message>
    <message>
        <source>Stages and tiers as of %1</source>
        <translation>截至 %1 的階段和服務層級</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>「%1」不是金額。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 on.</source>
        <translation>「%1」不是不小於 0 的整數。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>「%1」不屬於：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-03-31.</source>
        <translation>「%1」不是日期；請寫成 2026-03-31 的形式。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」既不是「是」也不是「否」。</translation>
    </message>
    <message>
        <source>Change the book&apos;s settings</source>
        <translation>變更客戶簿的設定</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>客戶分群需要名稱。</translation>
    </message>
    <message>
        <source>There is a segment “%1” already; choose another name.</source>
        <translation>客戶分群「%1」已存在；請換一個名稱。</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>該客戶分群已不存在。</translation>
    </message>
    <message>
        <source>Add segment %1</source>
        <translation>新增客戶分群 %1</translation>
    </message>
    <message>
        <source>Rename segment to %1</source>
        <translation>將客戶分群重新命名為 %1</translation>
    </message>
    <message>
        <source>Change the query of a segment</source>
        <translation>變更客戶分群的查詢</translation>
    </message>
    <message>
        <source>Order segments</source>
        <translation>調整客戶分群順序</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>刪除客戶分群</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n problem(s) until %1</source>
        <translation>
            <numerusform>將 %n 個問題延後到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n problem(s)</source>
        <translation>
            <numerusform>處理完 %n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>聯絡人需要姓名。</translation>
    </message>
    <message>
        <source>Contacts report to others of the same account.</source>
        <translation>聯絡人的上級須是同一客戶的聯絡人。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t report to somebody who reports to them.</source>
        <translation>「%1」不能以自己的下級為上級。</translation>
    </message>
    <message>
        <source>Add contact %1</source>
        <translation>新增聯絡人 %1</translation>
    </message>
    <message>
        <source>Change contact %1</source>
        <translation>變更聯絡人 %1</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>刪除聯絡人</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>任務需要標題。</translation>
    </message>
    <message>
        <source>Change task %1</source>
        <translation>變更任務 %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n task(s)</source>
        <translation>
            <numerusform>完成 %n 個任務</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n task(s)</source>
        <translation>
            <numerusform>重新開啟 %n 個任務</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n task(s)</source>
        <translation>
            <numerusform>取消 %n 個任務</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n task(s) until %1</source>
        <translation>
            <numerusform>將 %n 個任務延後到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wake %n task(s)</source>
        <translation>
            <numerusform>恢復 %n 個已延後的任務</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s) to %1</source>
        <translation>
            <numerusform>將 %n 個任務改到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the due day of %n task(s)</source>
        <translation>
            <numerusform>清除 %n 個任務的到期日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>指派 %n 個任務</numerusform>
        </translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>欄位需要名稱。</translation>
    </message>
    <message>
        <source>A choice needs something to choose from.</source>
        <translation>選項欄位需要可選的內容。</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>新增欄位 %1</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>變更欄位 %1</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>移除欄位 %1</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>變更備註</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>備註需要內容。</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>刪除備註</translation>
    </message>
    <message>
        <source>A touchpoint needs an account.</source>
        <translation>聯絡紀錄必須屬於一個客戶。</translation>
    </message>
    <message>
        <source>A touchpoint is something that happened: its day can&apos;t be after today. Add a task for what is to come.</source>
        <translation>聯絡紀錄是已經發生的事：日期不能晚於今天。將來的事請新增任務。</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>登錄 %1</translation>
    </message>
    <message numerus="yes">
        <source>Log touchpoint of %n account(s)</source>
        <translation>
            <numerusform>登錄 %n 個客戶的聯絡紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Change touchpoint</source>
        <translation>變更聯絡紀錄</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>刪除聯絡紀錄</translation>
    </message>
    <message>
        <source>Settle a promise</source>
        <translation>了結承諾</translation>
    </message>
    <message>
        <source>Choose who is away and who stands in.</source>
        <translation>請選擇誰不在以及由誰代理。</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose a colleague.</source>
        <translation>不能代理自己：請選擇一位同事。</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>最後一天不能早於第一天。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 already from %3 until %4: change that instead.</source>
        <translation>%1 已在 %3 至 %4 代理 %2：請修改該條目。</translation>
    </message>
    <message>
        <source>Add a deputy</source>
        <translation>新增代理人</translation>
    </message>
    <message>
        <source>Change a deputy</source>
        <translation>變更代理人</translation>
    </message>
    <message>
        <source>This deputy is gone already.</source>
        <translation>該代理已不存在。</translation>
    </message>
    <message>
        <source>Remove a deputy</source>
        <translation>移除代理人</translation>
    </message>
    <message numerus="yes">
        <source>Add task %1 to %n account(s)</source>
        <translation>
            <numerusform>為 %n 個客戶新增任務 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>there is no field “%1”</source>
        <translation>沒有欄位「%1」</translation>
    </message>
    <message>
        <source>this closes a parenthesis that was never opened</source>
        <translation>此右括號沒有對應的左括號</translation>
    </message>
    <message>
        <source>“sort:” stands at the end of the query</source>
        <translation>「sort:」須在查詢的結尾</translation>
    </message>
    <message>
        <source>expected a word, a “quoted text” or a test like tier:high</source>
        <translation>此處應為一個詞、「加引號的文字」或 tier:high 這樣的條件</translation>
    </message>
    <message>
        <source>a comma stands between the values of a test only, as in tier:high,low</source>
        <translation>逗號只用於條件的多個值之間，如 tier:high,low</translation>
    </message>
    <message>
        <source>expected a field before the operator; text with an operator in it needs quotes</source>
        <translation>運算子前應有欄位；含運算子的文字要加引號</translation>
    </message>
    <message>
        <source>expected a word or a test before the parenthesis closes</source>
        <translation>右括號前應有一個詞或條件</translation>
    </message>
    <message>
        <source>the quotation mark at the beginning has no partner</source>
        <translation>開頭的引號沒有結尾</translation>
    </message>
    <message>
        <source>expected a text between the quotation marks</source>
        <translation>引號之間應有文字</translation>
    </message>
    <message numerus="yes">
        <source>more than %n parentheses inside each other</source>
        <translation>
            <numerusform>括號巢狀超過 %n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>此括號沒有結尾</translation>
    </message>
    <message>
        <source>a field&apos;s name has no quotation marks</source>
        <translation>欄位名稱不加引號</translation>
    </message>
    <message>
        <source>“%1” has no order: use “:”, “=” or “!=”</source>
        <translation>「%1」不能比較大小：請用「:」、「=」或「!=」</translation>
    </message>
    <message>
        <source>only one value stands here; numbers are written without commas</source>
        <translation>此處只能有一個值；數字中不寫逗號</translation>
    </message>
    <message>
        <source>expected a value for “%1”</source>
        <translation>「%1」應有一個值</translation>
    </message>
    <message>
        <source>a value with an operator in it needs quotes</source>
        <translation>含運算子的值要加引號</translation>
    </message>
    <message>
        <source>%1; text with an operator in it needs quotes</source>
        <translation>%1；含運算子的文字要加引號</translation>
    </message>
    <message>
        <source>expected a field to sort by</source>
        <translation>此處應為排序所用的欄位</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sorted by</source>
        <translation>無法依「%1」排序</translation>
    </message>
    <message numerus="yes">
        <source>the query has more than %n words and values</source>
        <translation>
            <numerusform>查詢中的詞和值超過 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the query is longer than %n characters</source>
        <translation>
            <numerusform>查詢超過 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>before today</source>
        <translation>早於今天</translation>
    </message>
    <message>
        <source>that far ahead</source>
        <translation>從今天往後算起</translation>
    </message>
    <message>
        <source>that long ago</source>
        <translation>從今天往前算起</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>沒有值</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合計</translation>
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
        <translation>有資料的天數</translation>
    </message>
    <message>
        <source>change in %</source>
        <translation>變化（%）</translation>
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
        <translation>指標後面是時間範圍（如 30d）以及下列之一：%1</translation>
    </message>
    <message>
        <source>“%1” needs a window of days, as in %1.30d</source>
        <translation>「%1」需要以天計的時間範圍，如 %1.30d</translation>
    </message>
    <message>
        <source>“%1” counts distinct users, which can&apos;t be added up</source>
        <translation>「%1」統計不重複使用者數，無法相加</translation>
    </message>
    <message>
        <source>expected a share, as in 50%</source>
        <translation>此處應為百分比，如 50%</translation>
    </message>
    <message>
        <source>expected a number, as in 1200, 5k or 1.2M</source>
        <translation>此處應為數字，如 1200、5k 或 1.2M</translation>
    </message>
    <message>
        <source>“m” is months; millions are “M”</source>
        <translation>「m」表示月；百萬用「M」</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>數字過大</translation>
    </message>
    <message>
        <source>expected a date, as in 2026-03-31, 2026-03, 2026-Q1, today+30d, or a distance, as in 90d</source>
        <translation>此處應為日期，如 2026-03-31、2026-03、2026-Q1、today+30d，或距今天數，如 90d</translation>
    </message>
    <message>
        <source>expected a duration, as in 90d, 12w or 6m</source>
        <translation>此處應為期間，如 90d、12w 或 6m</translation>
    </message>
    <message>
        <source>a range has dates or distances at both ends, not one of each</source>
        <translation>範圍兩端須同為日期或同為距今天數，不能混用</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>範圍的終點早於起點</translation>
    </message>
    <message>
        <source>a range stands behind “:”, “=” or “!=” only</source>
        <translation>範圍只能用在「:」、「=」或「!=」之後</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>此處應為下列之一：%1</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>此處應為 yes 或 no</translation>
    </message>
    <message>
        <source>expected a value; “none” stands for no value</source>
        <translation>此處應為一個值；「none」表示沒有值</translation>
    </message>
    <message>
        <source>“%1” stands behind “:”, “=” or “!=” only</source>
        <translation>「%1」只能用在「:」、「=」或「!=」之後</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>This book is open for reading only. Nothing was changed.</source>
        <translation>此客戶簿以唯讀方式開啟。未做任何變更。</translation>
    </message>
    <message>
        <source>An entry of the book&apos;s log is damaged. It was left as it is; restore the newest verified backup.</source>
        <translation>客戶簿記錄檔中有一筆已損毀，維持原樣；請還原最新的已驗證備份。</translation>
    </message>
    <message>
        <source>The SQLite library of this system lacks sessions, full-text search or threads. Install a complete one.</source>
        <translation>此系統的 SQLite 程式庫缺少工作階段、全文檢索或執行緒功能。請安裝完整版本。</translation>
    </message>
    <message>
        <source>This folder does not let the book be written safely. Move the book to a folder on this computer.</source>
        <translation>無法在此資料夾中安全地寫入客戶簿。請將客戶簿移到本機的資料夾中。</translation>
    </message>
    <message>
        <source>The book %1 can&apos;t be created. Choose another name or folder.</source>
        <translation>無法建立客戶簿 %1。請換一個名稱或資料夾。</translation>
    </message>
    <message>
        <source>No temporary file can be made in %1.</source>
        <translation>無法在 %1 中建立暫存檔。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again, or save a copy elsewhere.</source>
        <translation>磁碟已滿。未做任何變更；請騰出空間後重試，或將複本存到別處。</translation>
    </message>
    <message>
        <source>The book can&apos;t be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>無法寫入客戶簿。未做任何變更；請檢查檔案及其資料夾的權限。</translation>
    </message>
    <message>
        <source>The book is damaged. It was not written any further; restore the newest verified backup.</source>
        <translation>客戶簿已損毀，已停止寫入；請還原最新的已驗證備份。</translation>
    </message>
    <message>
        <source>Another program holds the book. Nothing was changed; close the other program and try again.</source>
        <translation>其他程式正在使用客戶簿。未做任何變更；請關閉該程式後重試。</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened. Check that the file is there and may be read.</source>
        <translation>無法開啟客戶簿。請檢查檔案是否存在、是否可讀取。</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close other programs and try again.</source>
        <translation>記憶體不足。未做任何變更；請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未做任何變更。</translation>
    </message>
    <message>
        <source>The change does not fit the book&apos;s rules. Nothing was changed.</source>
        <translation>此變更不符合客戶簿的規則。未做任何變更。</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was changed; check the disk and try again, or save a copy elsewhere.</source>
        <translation>磁碟回報錯誤。未做任何變更；請檢查磁碟後重試，或將複本存到別處。</translation>
    </message>
    <message>
        <source>The book could not do this. Nothing was changed.</source>
        <translation>客戶簿無法完成此操作。未做任何變更。</translation>
    </message>
    <message>
        <source>Something in the program failed. Nothing was changed.</source>
        <translation>程式內部發生錯誤。未做任何變更。</translation>
    </message>
    <message>
        <source>No temporary copy of the book can be made. Free some space in the folder for temporary files and try again.</source>
        <translation>無法建立客戶簿的暫存複本。請在暫存資料夾中騰出空間後重試。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, or exists already. Nothing was changed.</source>
        <translation>%1 無法寫入或已存在。未做任何變更。</translation>
    </message>
    <message>
        <source>Nothing of this book can be read any more. Restore the newest verified backup.</source>
        <translation>此客戶簿已完全無法讀取。請還原最新的已驗證備份。</translation>
    </message>
    <message>
        <source>This book was written by a newer Tenure. It can be read but not changed; update this program.</source>
        <translation>此客戶簿由較新版本的 Tenure 寫入。可以讀取但不能變更；請更新本程式。</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>已停止。客戶簿維持原樣。</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>記錄中沒有這筆變更。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的變更。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的變更。</translation>
    </message>
    <message>
        <source>This transaction is undone already.</source>
        <translation>這筆變更已復原。</translation>
    </message>
    <message>
        <source>The book is damaged: page %1 of its file is not as it was written. Nothing was changed; restore the newest verified backup.</source>
        <translation>客戶簿已損毀：其檔案的第 %1 頁與寫入時不一致。未做任何變更；請還原最新的已驗證備份。</translation>
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
        <translation>每週</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>每 %n 週</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>每 %n 個月</numerusform>
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
        <translation>已延後</translation>
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
        <translation>%1恢復</translation>
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
        <translation>無到期日</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Kickoff</source>
        <translation>啟動會議</translation>
    </message>
    <message>
        <source>Goals and how we measure them:

People and roles:

First milestones and dates:

Risks:
</source>
        <translation>目標與衡量方式：

人員與角色：

首批里程碑與日期：

風險：
</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>定期溝通</translation>
    </message>
    <message>
        <source>What went well:

What is in the way:

What changed on their side:
</source>
        <translation>進展良好之處：

遇到的障礙：

客戶方的變化：
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
        <translation>目標達成情況：

交付的價值：

下季度計畫：

決定：
</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培訓</translation>
    </message>
    <message>
        <source>Topics:

Who was there:

Open questions:
</source>
        <translation>主題：

參加者：

待解問題：
</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>What we saw:

What they asked for:

What we agreed:
</source>
        <translation>所見：

客戶的要求：

達成的約定：
</translation>
    </message>
</context>
<context>
    <name>tenure::app::BackupWatch</name>
    <message>
        <source>The automatic backup failed</source>
        <translation>自動備份失敗</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Automatic backups wait</source>
        <translation>自動備份已暫停</translation>
    </message>
    <message>
        <source>This book was restored from a backup. Resume them when you have looked it over: then they are made of this state.</source>
        <translation>此客戶簿由備份還原而來。請檢視無誤後再繼續自動備份：屆時將備份目前的狀態。</translation>
    </message>
    <message>
        <source>Resume backups</source>
        <translation>繼續自動備份</translation>
    </message>
</context>
<context>
    <name>tenure::app::DueNotice</name>
    <message>
        <source>Tasks of today</source>
        <translation>今日任務</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 項到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 項逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::app::Program</name>
    <message numerus="yes">
        <source>%n change(s) were not saved</source>
        <translation>
            <numerusform>%n 項變更未儲存</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made before the look at the whole book had ended. Nothing of it was changed.</source>
        <translation>這些變更是在檢查完整個客戶簿之前做出的。客戶簿中沒有任何內容被變更。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有變更已儲存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Not everything was made again</source>
        <translation>未能全部重做</translation>
    </message>
    <message>
        <source>Not everything was taken back</source>
        <translation>未能全部復原</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed since or are still needed, first: %1</source>
        <translation>
            <numerusform>%n 列之後又有變更或仍在使用，第一個為：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>開啟客戶簿</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新增客戶簿</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已備份並驗證：%1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>還原為</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>無須變更：客戶簿中已有全部內容</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>清單 (*.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Where shall the new book be?</source>
        <translation>新客戶簿要存在哪裡？</translation>
    </message>
    <message>
        <source>Set the book&apos;s currency</source>
        <translation>設定客戶簿的幣別</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>已將 %Ln 列寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into this book: it is open for reading only.</source>
        <translation>無法向此客戶簿匯入內容：它以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Other programs can&apos;t reach this one</source>
        <translation>其他程式無法連線到本程式</translation>
    </message>
    <message>
        <source>While it is open, tenure-cli can&apos;t change its book, and another start opens a second window.</source>
        <translation>在它開啟期間，tenure-cli 無法變更其客戶簿，再次啟動會開啟第二個視窗。</translation>
    </message>
    <message>
        <source>Another file is waiting</source>
        <translation>另一個檔案正在等待</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>匯入前</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>程式更新前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>還原前</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合併前</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 已還原</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>正在還原 %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原有內容保留為 %1。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在開啟 %1</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>已從備份還原</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪裡？</translation>
    </message>
    <message>
        <source>Open all the same?</source>
        <translation>仍要開啟嗎？</translation>
    </message>
    <message>
        <source>If it still is open there, two programs write into one book and edits can be lost. Go on only if that program has ended or crashed.</source>
        <translation>如果它在該處仍處於開啟狀態，兩個程式會寫入同一個客戶簿，變更可能遺失。僅在該程式已結束或當掉時才繼續。</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>仍要開啟</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 複本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存複本</translation>
    </message>
    <message>
        <source>A copy was saved</source>
        <translation>已儲存複本</translation>
    </message>
    <message>
        <source>Move the book to which folder?</source>
        <translation>要將客戶簿移動到哪個資料夾？</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>正在移動 %1</translation>
    </message>
    <message>
        <source>Moved, but not all is gone</source>
        <translation>已移動，但未能全部刪除原檔案</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>無法刪除 %1。</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>正在關閉 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>登錄聯絡</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Open a book first: a mail becomes a touchpoint of an account.</source>
        <translation>請先開啟客戶簿：郵件會成為客戶的聯絡紀錄。</translation>
    </message>
    <message>
        <source>Open a book first: a calendar&apos;s meetings belong to its accounts.</source>
        <translation>請先開啟客戶簿：行事曆中的會議屬於其中的客戶。</translation>
    </message>
</context>
<context>
    <name>tenure::app::RateWatch</name>
    <message>
        <source>No planning rate for %1</source>
        <translation>%1 沒有計畫匯率</translation>
    </message>
    <message numerus="yes">
        <source>The ARR of %n account(s) is unknown until then.</source>
        <translation>
            <numerusform>在此之前，%n 個客戶的 ARR 未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set rates…</source>
        <translation>設定匯率…</translation>
    </message>
</context>
<context>
    <name>tenure::app::SegmentRail</name>
    <message>
        <source>Rename segment</source>
        <translation>重新命名客戶分群</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>客戶分群名稱</translation>
    </message>
    <message>
        <source>The query can&apos;t be saved before it is right: %1</source>
        <translation>查詢有誤，改正後才能儲存：%1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts leave, %3 enter</source>
        <translation>%2 個客戶中移出 %1 個，新增 %3 個</translation>
    </message>
</context>
<context>
    <name>tenure::app::SourceWatch</name>
    <message>
        <source>Imports (CSV)</source>
        <translation>匯入 (CSV)</translation>
    </message>
</context>
<context>
    <name>tenure::app::TaskParts</name>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
</context>
<context>
    <name>tenure::items::AccountListModel</name>
    <message>
        <source>All accounts</source>
        <translation>所有客戶</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>無%1</translation>
    </message>
    <message>
        <source>%1 ≤ 90 d</source>
        <translation>%1 ≤ 90 天</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <translation>
            <numerusform>%1，%n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) within 90 days</source>
        <translation>
            <numerusform>90 天內 %n 個續約</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together: %2</source>
        <translation>%1合計：%2</translation>
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
        <translation>%1，已選取</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1，遞增排序</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1，遞減排序</translation>
    </message>
</context>
<context>
    <name>tenure::items::ContactTableModel</name>
    <message>
        <source>no role</source>
        <translation>無角色</translation>
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
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>態度</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>上次聯絡</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已離職</translation>
    </message>
    <message numerus="yes">
        <source>last touch %n day(s) ago</source>
        <translation>
            <numerusform>上次聯絡在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>尚未聯絡</translation>
    </message>
    <message>
        <source>reports to nobody</source>
        <translation>無上級</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>上級：%1</translation>
    </message>
    <message>
        <source>a gap in the chain</source>
        <translation>決策鏈缺口</translation>
    </message>
</context>
<context>
    <name>tenure::items::FieldSheetModel</name>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用資料</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>tenure::items::HistoryModel</name>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>還有 %n 個值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已復原）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1：從 %2 改為 %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
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
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>tenure::items::TaskListModel</name>
    <message>
        <source>Task: %1</source>
        <translation>任務：%1</translation>
    </message>
    <message>
        <source>Cancelled task: %1</source>
        <translation>已取消的任務：%1</translation>
    </message>
    <message>
        <source>Done task: %1</source>
        <translation>已完成的任務：%1</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>無客戶</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>無聯絡人</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先順序：%1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>指派給 %1</translation>
    </message>
    <message>
        <source>waiting on nobody</source>
        <translation>無需等待</translation>
    </message>
    <message>
        <source>waiting on: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>不重複</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>恢復日期</translation>
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
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>等待對象</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>tenure::items::TimelineModel</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>sentiment %1</source>
        <translation>態度%1</translation>
    </message>
    <message>
        <source>one-way</source>
        <translation>單向</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>an entry of the timeline</comment>
        <translation>備註</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>列出原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建議行動</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪除時間</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>刪除者</translation>
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
        <translation>為客戶成功經理打造：客戶、續約與健康度，全在一個本機檔案。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty; the file LICENSE has the terms.</source>
        <translation>本程式是自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布，不附任何擔保；條款請見 LICENSE 檔案。</translation>
    </message>
    <message>
        <source>About Tenure</source>
        <translation>關於 Tenure</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Tenure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountField</name>
    <message>
        <source>Type a part of the name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountHeader</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountHeading</name>
    <message>
        <source>no contract</source>
        <translation>無合約</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 個授權席次</numerusform>
        </translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>下一合約期</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽署</translation>
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
        <translation>距簽署</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>客戶頁面的各部分</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Renews in</source>
        <translation>距續約</translation>
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
        <translation>返回清單(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete the account</source>
        <translation>刪除客戶(&amp;D)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>previous / next account</source>
        <translation>上一個／下一個客戶</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>第 %1 個客戶，共 %2 個</translation>
    </message>
    <message>
        <source>Account %1 of %2 in “%3”</source>
        <translation>「%3」中第 %1 個客戶，共 %2 個</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountView</name>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
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
            <numerusform>%n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分組：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left as they were. %1: %2</source>
        <translation>
            <numerusform>%n 個客戶維持原樣。%1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>save and go on</source>
        <translation>儲存並繼續</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>前往清單</translation>
    </message>
    <message>
        <source>condition before</source>
        <translation>前一個條件</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>以文字顯示</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>next region</source>
        <translation>下一區域</translation>
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
        <translation>指派任務</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
</context>
<context>
    <name>tenure::views::BulkBar</name>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>設定欄位</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected accounts</source>
        <translation>選取的客戶</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除選取</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>登錄聯絡</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任務</translation>
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
        <translation>標籤，以逗號分隔</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>無值</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
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
        <translation>決策鏈</translation>
    </message>
    <message>
        <source>No contact has a role yet.</source>
        <translation>還沒有聯絡人擔任角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已離職</translation>
    </message>
    <message>
        <source>last touch %1 ago</source>
        <translation>上次聯絡於 %1前</translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>尚無聯絡</translation>
    </message>
    <message>
        <source>Last touch %1</source>
        <translation>上次聯絡 %1</translation>
    </message>
    <message>
        <source>No touch yet in which they took part</source>
        <translation>尚無此人參與的聯絡</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the decision chain</source>
        <translation>開啟決策鏈</translation>
    </message>
</context>
<context>
    <name>tenure::views::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜尋或執行命令</translation>
    </message>
</context>
<context>
    <name>tenure::views::CommandSource</name>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮放</translation>
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
        <translation>採用</translation>
    </message>
    <message>
        <source>negate</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>save as segment</source>
        <translation>存為客戶分群</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>以文字顯示</translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionModel</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>接著</translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>自動完成建議</translation>
    </message>
</context>
<context>
    <name>tenure::views::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>態度</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>匯報給</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>不接收訊息</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>已離開公司</translation>
    </message>
    <message>
        <source>Stays in the chain, struck through, with all that happened; no longer counts as reachable, and a gap shows if nobody else has the role.</source>
        <translation>仍以刪除線保留在決策鏈中，往來紀錄不變；不再計為可聯絡，若無他人擔任該角色則顯示缺口。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>聯絡人需要姓名。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>「%1」不是電子郵件地址。</translation>
    </message>
</context>
<context>
    <name>tenure::views::ContactPanel</name>
    <message numerus="yes">
        <source>%n gap(s) in the chain</source>
        <translation>
            <numerusform>決策鏈有 %n 處缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap in the chain</source>
        <translation>決策鏈沒有缺口</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>編輯聯絡人</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
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
        <translation>態度</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>上次聯絡</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>匯報給</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Contact per month, 12 months</source>
        <translation>每月聯絡，12 個月</translation>
    </message>
    <message>
        <source>Touches per month, the oldest first: %1</source>
        <translation>每月聯絡次數，由遠及近：%1</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>最近聯絡</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚無任何紀錄。</translation>
    </message>
</context>
<context>
    <name>tenure::views::CurrencyBox</name>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
</context>
<context>
    <name>tenure::views::DeputiesDialog</name>
    <message>
        <source>Who stands in for whom</source>
        <translation>誰代理誰</translation>
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
        <translation>變更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>誰不在</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>由誰代理</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
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
        <translation>有錯誤的列</translation>
    </message>
    <message>
        <source>E edits the value, L leaves it empty, S skips the row</source>
        <translation>E 編輯值，L 留空，S 略過該列</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>編輯值</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Skip row</source>
        <translation>略過此列</translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorModel</name>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>第 %1 列，%2，「%3」：%4</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
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
        <translation>另存為 CSV(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors</source>
        <translation>
            <numerusform>%Ln 列有錯誤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 匯出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>已寫入 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>匯出內容</translation>
    </message>
    <message>
        <source>The whole book, a file for each kind</source>
        <translation>整個客戶簿，每種資料一個檔案</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln &amp;listed account(s): %1</source>
        <translation>
            <numerusform>清單中的 %Ln 個客戶(&amp;L)：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows all of them</source>
        <translation>清單已顯示所有客戶</translation>
    </message>
    <message>
        <source>Of &amp;all accounts</source>
        <translation>所有客戶(&amp;A)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>&amp;Every field</source>
        <translation>所有欄位(&amp;E)</translation>
    </message>
    <message>
        <source>All that an import needs to give the same rows, with their ids.</source>
        <translation>匯入時還原相同的列所需的全部內容，包括 id。</translation>
    </message>
    <message>
        <source>The columns of the l&amp;ist</source>
        <translation>清單中顯示的欄(&amp;I)</translation>
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
        <translation>無損(&amp;O)</translation>
    </message>
    <message>
        <source>Every text as it is: reads back exactly, also into an empty book.</source>
        <translation>文字原樣保留：可以完整地重新匯入，也可匯入空的客戶簿。</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet-safe</source>
        <translation>適用於試算表(&amp;S)</translation>
    </message>
    <message>
        <source>A &apos; stands before texts that a spreadsheet would run as a formula. For people who open the file there; an import takes the &apos; off again if it is told to.</source>
        <translation>在試算表會當作公式執行的文字前加單引號。供用試算表開啟檔案的人使用；匯入時可選擇去掉單引號。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>存到</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>匯出位置</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (&amp;XLSX)</source>
        <translation>試算表活頁簿(&amp;XLSX)</translation>
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
        <translation>客戶資訊</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上層客戶</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自動續約</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>授權席次</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>已購 %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldArguments</name>
    <message>
        <source>Set %1…</source>
        <comment>a field</comment>
        <translation>設定 %1…</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDefinitionDialog</name>
    <message>
        <source>Custom field</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>新增自訂欄位</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>以逗號分隔</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>可選值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>類型</translation>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>No account has a value</source>
        <translation>沒有客戶有此值</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a value</source>
        <translation>
            <numerusform>%n 個客戶有值</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what can be chosen.</source>
        <translation>請寫出可選的值。</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n account(s)</source>
        <translation>
            <numerusform>設定 %n 個客戶的欄位</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>One undo step</source>
        <translation>一步即可復原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
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
        <translation>無值</translation>
    </message>
    <message>
        <source>2026-03-31 or today+30d</source>
        <translation>2026-03-31 或 today+30d</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>指派 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s)</source>
        <translation>
            <numerusform>為 %n 個客戶設定標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>a, b are added; -c is taken away</source>
        <translation>a, b 將加上；-c 將移除</translation>
    </message>
    <message>
        <source>%1 is new in this book</source>
        <translation>%1 是此客戶簿中的新人員</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldsTab</name>
    <message>
        <source>Custom field</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Change field…</source>
        <translation>變更欄位…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有欄位</translation>
    </message>
    <message>
        <source>Fields of the account</source>
        <translation>客戶的欄位</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>edit field</source>
        <translation>編輯欄位</translation>
    </message>
</context>
<context>
    <name>tenure::views::FileRow</name>
    <message>
        <source>Add files…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Up to 20 MB each; they are copied beside the book</source>
        <translation>每個最大 20 MB；會複製到客戶簿旁</translation>
    </message>
    <message>
        <source>Take off the file %1</source>
        <translation>移除檔案 %1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>新增檔案</translation>
    </message>
</context>
<context>
    <name>tenure::views::FileStep</name>
    <message>
        <source>First rows, as they are read</source>
        <translation>讀取結果的前幾列</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>每一列是</translation>
    </message>
    <message>
        <source>Currency of the new book</source>
        <translation>新客戶簿的幣別</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
        <source>Choose a file or drop it here</source>
        <translation>選擇檔案，或拖放到此處</translation>
    </message>
    <message>
        <source>CSV in any encoding, with any separator, as it came</source>
        <translation>任何編碼、任何分隔符號的 CSV，無須改動</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>換一個檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>%1, not sure: look at the letters in the rows below</source>
        <translation>%1，不確定：請檢視下方各列的文字</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>欄名</translation>
    </message>
    <message>
        <source>The file has none; its columns are numbered</source>
        <translation>檔案中沒有欄名，各欄以序號表示</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>在第一列</translation>
    </message>
    <message>
        <source>In row %1, below: %2</source>
        <translation>在第 %1 列，上方為：%2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out at the end</source>
        <translation>結尾略去</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>已儲存的對應</translation>
    </message>
    <message>
        <source>as the names of its columns say</source>
        <translation>依欄名判斷</translation>
    </message>
    <message>
        <source>Lists, mail, calendars (*.csv *.tsv *.txt *.eml *.ics);;All files (*)</source>
        <translation>清單、郵件、行事曆 (*.csv *.tsv *.txt *.eml *.ics);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>tenure::views::FilterSource</name>
    <message>
        <source>renewal within 30 days</source>
        <translation>30 天內續約</translation>
    </message>
    <message>
        <source>renewal within 90 days</source>
        <translation>90 天內續約</translation>
    </message>
    <message>
        <source>renewal within 180 days</source>
        <translation>180 天內續約</translation>
    </message>
    <message>
        <source>notice date within 30 days</source>
        <translation>30 天內通知截止</translation>
    </message>
    <message>
        <source>no touch for 30 days, silent</source>
        <translation>30 天未聯絡、沉默</translation>
    </message>
    <message>
        <source>tasks that are overdue, late</source>
        <translation>逾期任務、延誤</translation>
    </message>
    <message>
        <source>my accounts, mine</source>
        <translation>我的客戶、我負責</translation>
    </message>
    <message>
        <source>accounts of nobody, without owner</source>
        <translation>無人負責的客戶、沒有負責人</translation>
    </message>
    <message>
        <source>High touch</source>
        <translation>高接觸</translation>
    </message>
    <message>
        <source>Low touch</source>
        <translation>低接觸</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>科技觸達</translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <translation>沒有經濟決策者</translation>
    </message>
</context>
<context>
    <name>tenure::views::FormatBar</name>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>已偵測</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>重新偵測</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>&amp;Names in row</source>
        <translation>欄名所在列(&amp;N)</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>欄名所在的列</translation>
    </message>
</context>
<context>
    <name>tenure::views::GroupCard</name>
    <message>
        <source>Group</source>
        <translation>集團</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上級客戶</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>下屬客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟%1</translation>
    </message>
    <message numerus="yes">
        <source>Together %n account(s)</source>
        <translation>
            <numerusform>合計 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n account(s) whose ARR is not known</source>
        <translation>
            <numerusform>不含 %n 個 ARR 未知的客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::HistoryTab</name>
    <message>
        <source>History of the account</source>
        <translation>客戶的歷史記錄</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>篩選歷史記錄</translation>
    </message>
    <message>
        <source>Filter by field, value or person…</source>
        <translation>依欄位、值或人員篩選…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>復原此項</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s)</source>
        <translation>
            <numerusform>最近 %n 項變更</numerusform>
        </translation>
    </message>
    <message>
        <source>No change has this in it.</source>
        <translation>沒有變更包含此內容。</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>最大的變更</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 change(s)</source>
        <translation>
            <numerusform>%n 處%1變更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 other</source>
        <translation>%1，其他 %2 處</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 skipped, %4 errors</source>
        <translation>新增 %1，更新 %2，略過 %3，錯誤 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>no change found, %1 left out</source>
        <translation>沒有變更，略去 %1</translation>
    </message>
    <message>
        <source>no change found</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>not imported until fixed</source>
        <translation>修正前不會匯入</translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportWizard</name>
    <message>
        <source>Save the rows with errors</source>
        <translation>儲存有錯誤的列</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>清單 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>已將 %Ln 列寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Name of the saved mapping</source>
        <translation>所儲存對應的名稱</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>對應欄位</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>檢視 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>匯入 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>請先選擇檔案</translation>
    </message>
    <message>
        <source>First decide: %1</source>
        <translation>請先決定：%1</translation>
    </message>
    <message>
        <source>Comparing the rows with the book</source>
        <translation>正在與客戶簿比對各列</translation>
    </message>
    <message>
        <source>Give the mapping a name</source>
        <translation>請為對應命名</translation>
    </message>
    <message>
        <source>Cancel leaves the book as it was</source>
        <translation>取消後客戶簿維持原樣</translation>
    </message>
    <message>
        <source>The whole import is one undo step</source>
        <translation>整個匯入可一步復原</translation>
    </message>
    <message>
        <source>Save this &amp;mapping as</source>
        <translation>將此對應儲存為(&amp;M)</translation>
    </message>
    <message>
        <source>Update saved &amp;mapping “%1”</source>
        <translation>更新已儲存的對應「%1」(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 欄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::KeyRows</name>
    <message>
        <source>Turn off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Key for: %1</source>
        <translation>快速鍵：%1</translation>
    </message>
    <message>
        <source>Turn off: %1</source>
        <translation>關閉：%1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重設：%1</translation>
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
        <translation>導覽列中的頁面</translation>
    </message>
    <message>
        <source>Next region of the window; with Shift the one before</source>
        <translation>視窗的下一個區域；加 Shift 為上一個</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在清單中</translation>
    </message>
</context>
<context>
    <name>tenure::views::KeysDialog</name>
    <message>
        <source>Here</source>
        <translation>目前頁面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tenure::views::LetterEdit</name>
    <message>
        <source>off</source>
        <comment>a key that is turned off</comment>
        <translation>關</translation>
    </message>
</context>
<context>
    <name>tenure::views::ListColumns</name>
    <message>
        <source>Back to the usual columns</source>
        <translation>回復預設欄</translation>
    </message>
</context>
<context>
    <name>tenure::views::ListHead</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>tenure::views::MailDialog</name>
    <message>
        <source>Log mail</source>
        <translation>登錄郵件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Type a part of the account&apos;s name</source>
        <translation>輸入客戶名稱的一部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Incoming · %1</source>
        <translation>收到 · %1</translation>
    </message>
    <message>
        <source>Outgoing · %1</source>
        <translation>寄出 · %1</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>未命名檔案</translation>
    </message>
    <message>
        <source>%1 · %2, too large</source>
        <translation>%1 · %2，過大</translation>
    </message>
    <message>
        <source>%1 · contact</source>
        <translation>%1 · 聯絡人</translation>
    </message>
    <message>
        <source>%1 · add as a contact</source>
        <translation>%1 · 新增為聯絡人</translation>
    </message>
    <message>
        <source>This mail was logged already: it is the touchpoint of %1.</source>
        <translation>此郵件已登錄過：即 %1 的聯絡紀錄。</translation>
    </message>
    <message>
        <source>Nobody in this mail is known. Which account does it belong to?</source>
        <translation>此郵件中沒有已知的人員。它屬於哪個客戶？</translation>
    </message>
    <message>
        <source>No account has this name.</source>
        <translation>沒有客戶使用此名稱。</translation>
    </message>
</context>
<context>
    <name>tenure::views::MainWindow</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（唯讀）</translation>
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
        <translation>未開啟客戶簿</translation>
    </message>
    <message>
        <source>help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingModel</name>
    <message>
        <source>new custom field, number</source>
        <translation>新自訂欄位，數字</translation>
    </message>
    <message>
        <source>new custom field, money</source>
        <translation>新自訂欄位，金額</translation>
    </message>
    <message>
        <source>new custom field, date</source>
        <translation>新自訂欄位，日期</translation>
    </message>
    <message>
        <source>new custom field, yes or no</source>
        <translation>新自訂欄位，是或否</translation>
    </message>
    <message>
        <source>new custom field, text</source>
        <translation>新自訂欄位，文字</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>來源欄</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Field in Tenure</source>
        <translation>Tenure 欄位</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>%1, samples %2, mapped to %3, check: %4</source>
        <translation>%1，範例 %2，對應到 %3，檢查：%4</translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingStep</name>
    <message>
        <source>Import as c&amp;ustom fields</source>
        <translation>作為自訂欄位匯入(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not imported.</source>
        <translation>
            <numerusform>%n 欄不匯入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>%1 對應的欄位</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they go to</source>
        <translation>檔案的欄及其對應欄位</translation>
    </message>
</context>
<context>
    <name>tenure::views::MarkdownView</name>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>tenure::views::MatchPane</name>
    <message numerus="yes">
        <source>%n match</source>
        <translation>
            <numerusform>%n 個相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 個新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n 個空白</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n 個重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n 個有歧義</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空白儲存格</translation>
    </message>
    <message>
        <source>keep current value</source>
        <translation>保留目前的值</translation>
    </message>
    <message>
        <source>clear the value</source>
        <translation>清除值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Create new ones and update existing ones</source>
        <translation>新增新的，更新現有的</translation>
    </message>
    <message>
        <source>Only create new ones</source>
        <translation>僅新增</translation>
    </message>
    <message>
        <source>Only update existing ones</source>
        <translation>僅更新現有的</translation>
    </message>
    <message>
        <source>A changed amount</source>
        <translation>變動的金額</translation>
    </message>
    <message>
        <source>Is a new price from today</source>
        <translation>是從今天起的新價格</translation>
    </message>
    <message>
        <source>Corrects the price there was</source>
        <translation>更正原有價格</translation>
    </message>
    <message>
        <source>End and renewal dates</source>
        <translation>結束日和續約日</translation>
    </message>
    <message>
        <source>Are the last day of the term</source>
        <translation>是合約期的最後一天</translation>
    </message>
    <message>
        <source>Are the first day after it</source>
        <translation>是期滿後的第一天</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>create and update</source>
        <translation>新增並更新</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>僅新的</translation>
    </message>
    <message>
        <source>only existing ones</source>
        <translation>僅現有的</translation>
    </message>
    <message>
        <source>correct prices</source>
        <translation>更正價格</translation>
    </message>
    <message>
        <source>ends exclusive</source>
        <translation>結束日不含當天</translation>
    </message>
    <message>
        <source>A &apos; before =, +, - or @</source>
        <translation>=、+、-、@ 前的 &apos;</translation>
    </message>
    <message>
        <source>Is part of the text</source>
        <translation>是文字的一部分</translation>
    </message>
    <message>
        <source>Is a guard for spreadsheets: take it off</source>
        <translation>是試算表的防護符號：去掉</translation>
    </message>
    <message>
        <source>guards off</source>
        <translation>去掉防護符號</translation>
    </message>
</context>
<context>
    <name>tenure::views::Menus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>列距(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>縮放(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近開啟的客戶簿(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>客戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>tenure::views::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>還有 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>tenure::views::NameSource</name>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Account, %1 ARR</source>
        <translation>客戶，ARR %1</translation>
    </message>
    <message>
        <source>Contact who left %1</source>
        <translation>已離開 %1 的聯絡人</translation>
    </message>
    <message>
        <source>Contact at %1</source>
        <translation>%1 的聯絡人</translation>
    </message>
</context>
<context>
    <name>tenure::views::NewBookDialog</name>
    <message>
        <source>Choose its place…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新增客戶簿</translation>
    </message>
    <message>
        <source>Totals are shown in it. Contracts may be in any currency; their planning rates are set later.</source>
        <translation>合計以此幣別顯示。合約可用任何幣別；計畫匯率之後再設定。</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準幣別</translation>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下來做什麼</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>沒有未完成的任務。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>備註內容</translation>
    </message>
    <message>
        <source>Plain text or Markdown</source>
        <translation>純文字或 Markdown</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>還沒有備註。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新備註</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>保持原狀</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>新備註</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編輯</translation>
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
        <translation>搜尋或執行命令</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 個結果</numerusform>
        </translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing fits. Words are looked for at the beginnings of words.</source>
        <translation>沒有相符項目。按字詞開頭尋找。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
</context>
<context>
    <name>tenure::views::PaletteFoot</name>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>into arguments</source>
        <translation>進入參數</translation>
    </message>
    <message>
        <source>run, keep open</source>
        <translation>執行並保持開啟</translation>
    </message>
    <message>
        <source>close</source>
        <translation>關閉</translation>
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
            <numerusform>%n 個所選客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
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
        <translation>已離職</translation>
    </message>
</context>
<context>
    <name>tenure::views::PreviewPane</name>
    <message>
        <source>Preview of the account</source>
        <translation>客戶預覽</translation>
    </message>
    <message>
        <source>No account is current. J and K move through the list.</source>
        <translation>未選取客戶。按 J 和 K 在清單中移動。</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>續約</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>沒有未完成的任務。</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>最近聯絡</translation>
    </message>
    <message>
        <source>No touchpoint yet.</source>
        <translation>還沒有聯絡紀錄。</translation>
    </message>
    <message>
        <source>Decision chain</source>
        <translation>決策鏈</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>No contact has a role yet.</source>
        <translation>還沒有聯絡人擔任角色。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>開啟客戶</translation>
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
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryBar</name>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>新增條件…</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>存為客戶分群</translation>
    </message>
    <message>
        <source>Edit the condition</source>
        <translation>編輯條件</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除條件</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>以文字顯示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clear the query</source>
        <translation>清除查詢(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryCounts</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個客戶</numerusform>
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
        <translation>小數點為逗號(&amp;C)</translation>
    </message>
    <message>
        <source>Decimal &amp;point</source>
        <translation>小數點為句點(&amp;P)</translation>
    </message>
    <message>
        <source>Choose it in the table below</source>
        <translation>請在下表中選擇</translation>
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
        <translation>導覽</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>未開啟客戶簿</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客戶分群</translation>
    </message>
    <message>
        <source>Save the query as a segment</source>
        <translation>將查詢儲存為客戶分群</translation>
    </message>
</context>
<context>
    <name>tenure::views::RailItem</name>
    <message>
        <source>Book: %1</source>
        <translation>客戶簿：%1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>目前顯示</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>客戶分群：%1</translation>
    </message>
</context>
<context>
    <name>tenure::views::RateTable</name>
    <message>
        <source>Planning rates</source>
        <translation>計畫匯率</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>One unit in %1</source>
        <translation>每單位折合 %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with at most six decimals, like 0.92</source>
        <translation>匯率須為大於 0 的數字，最多六位小數，如 0.92</translation>
    </message>
    <message>
        <source>Without a rate the ARR of these accounts is unknown</source>
        <translation>沒有匯率時，這些客戶的 ARR 未知</translation>
    </message>
</context>
<context>
    <name>tenure::views::RecentCard</name>
    <message>
        <source>Recent books</source>
        <translation>最近的客戶簿</translation>
    </message>
</context>
<context>
    <name>tenure::views::RestoreDialog</name>
    <message>
        <source>No backup of this book is known here. A backup that lies elsewhere can be chosen as a file.</source>
        <translation>這裡沒有此客戶簿的備份。位於別處的備份可作為檔案選擇。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>客戶簿</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立時間</translation>
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
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>The book itself is not changed</source>
        <translation>客戶簿本身不會變更</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前的值</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Row %1, %2, %3: %4, now %5</source>
        <translation>第 %1 列，%2，%3：%4，目前為 %5</translation>
    </message>
</context>
<context>
    <name>tenure::views::ReviewStep</name>
    <message>
        <source>What the import writes</source>
        <translation>匯入將寫入的內容</translation>
    </message>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>無須變更：客戶簿中已有全部內容</translation>
    </message>
    <message>
        <source>%1 new points, %2 changed, %3 as they are</source>
        <translation>新資料點 %1，變更 %2，不變 %3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>新增 %1，變更 %2，不變 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay out and are written to a file beside yours.</source>
        <translation>
            <numerusform>%Ln 列有錯誤，不會匯入，將寫入您檔案旁的另一個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln 列將略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>不匯入：%1。</translation>
    </message>
    <message>
        <source>Left out at the end of the file: %1.</source>
        <translation>檔案結尾略去：%1。</translation>
    </message>
    <message>
        <source>Create  %1</source>
        <translation>新增  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>更新  %1</translation>
    </message>
    <message>
        <source>As they are  %1</source>
        <translation>不變  %1</translation>
    </message>
    <message>
        <source>Left out  %1</source>
        <translation>略去  %1</translation>
    </message>
    <message>
        <source>Points are counted, not listed: there may be millions of them.</source>
        <translation>資料點只計數，不逐一列出：可能有數百萬個。</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>此處沒有列。</translation>
    </message>
</context>
<context>
    <name>tenure::views::RunStep</name>
    <message>
        <source>about %1 s left</source>
        <translation>約剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>約剩 %1 分鐘</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>匯入進度</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在匯入 %1</translation>
    </message>
    <message>
        <source>Backing the book up first</source>
        <translation>正在先備份客戶簿</translation>
    </message>
    <message>
        <source>All rows are written; bringing the figures up to date</source>
        <translation>所有列已寫入；正在更新統計資料</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 列中的 %1 列</translation>
    </message>
    <message>
        <source>The whole import is one undo step: Ctrl+Z takes it back, also after a restart.</source>
        <translation>整個匯入可一步復原：按 Ctrl+Z 即可復原，重新啟動後也可以。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors were not imported.</source>
        <translation>
            <numerusform>%Ln 列有錯誤，未匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, with the reason in the last column.</source>
        <translation>它們存放在 %1 中，最後一欄是原因。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未匯入任何內容</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentDialog</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>儲存客戶分群</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>Change the segment “%1”</source>
        <translation>變更客戶分群「%1」</translation>
    </message>
    <message>
        <source>Make a new segment</source>
        <translation>建立新的客戶分群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>客戶分群名稱</translation>
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
        <translation>客戶分群</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>顯示客戶</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
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
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentSource</name>
    <message numerus="yes">
        <source>Segment, %n account(s)</source>
        <translation>
            <numerusform>分群，%n 個客戶</numerusform>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本機上</translation>
    </message>
    <message>
        <source>A new name counts from the next book that is opened, a new language from the next start.</source>
        <translation>新名稱從下一次開啟客戶簿起生效，新語言從下次啟動起生效。</translation>
    </message>
    <message>
        <source>In the book %1</source>
        <translation>在客戶簿 %1 中</translation>
    </message>
    <message>
        <source>Totals are in the base currency. With another one the rates are converted; amounts of contracts stay in their own currency.</source>
        <translation>合計以基準幣別計。換用其他幣別時匯率會換算；合約金額維持其自身幣別。</translation>
    </message>
    <message>
        <source>What changes in the book is one undo step</source>
        <translation>對客戶簿的變更可一步復原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>記錄中您的名稱</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Nobody in this book</source>
        <translation>不是此客戶簿中的人員</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>我是</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準幣別</translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation>新增幣別</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, like EUR.</source>
        <translation>幣別是三個字母的代碼，如 EUR。</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with at most six decimals, like 0.92.</source>
        <translation>匯率須為大於 0 的數字，最多六位小數，如 0.92。</translation>
    </message>
    <message>
        <source>Set a rate for %1 first: the other rates are converted by it.</source>
        <translation>請先設定 %1 的匯率：其他匯率依它換算。</translation>
    </message>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>沒有與「%1」相符的設定。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>author, user</source>
        <translation>作者、使用者</translation>
    </message>
    <message>
        <source>colours, dark mode</source>
        <translation>色彩、深色模式</translation>
    </message>
    <message>
        <source>scale, zoom, larger text</source>
        <translation>縮放、放大、更大的文字</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Single letters work while a list has the focus. Each has one meaning; type another one into a box, or turn it off.</source>
        <translation>清單取得焦點時單一字母有效。每個字母只有一種意義；在方塊中輸入另一個，或將其關閉。</translation>
    </message>
    <message>
        <source>person, owner, me</source>
        <translation>人員、負責人、我</translation>
    </message>
    <message>
        <source>money, totals</source>
        <translation>金額、合計</translation>
    </message>
    <message>
        <source>Planning rates</source>
        <translation>計畫匯率</translation>
    </message>
    <message>
        <source>currency, exchange, conversion</source>
        <translation>貨幣、匯率、換算</translation>
    </message>
    <message>
        <source>Fixed until you change them</source>
        <translation>在您變更之前保持不變</translation>
    </message>
    <message>
        <source>Tell me what is due, each day at</source>
        <translation>每天告知到期事項，時間</translation>
    </message>
    <message>
        <source>Time of the notification</source>
        <translation>通知時間</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>desktop, tray, tasks, due, reminder</source>
        <translation>桌面，系統匣，任務，到期，提醒</translation>
    </message>
    <message>
        <source>This desktop has no tray for notifications: nothing is shown until it has one.</source>
        <translation>此桌面沒有通知系統匣：在有系統匣之前不會顯示通知。</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation>代理人…</translation>
    </message>
    <message>
        <source>Who stands in for whom</source>
        <translation>誰代理誰</translation>
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
        <translation>延後</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>恢復日期</translation>
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
        <translation>%1：%2，已逾期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
</context>
<context>
    <name>tenure::views::StakeholdersTab</name>
    <message>
        <source>Decision chain</source>
        <translation>決策鏈</translation>
    </message>
    <message>
        <source>How the chain is shown</source>
        <translation>決策鏈的顯示方式</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 位聯絡人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable</source>
        <translation>
            <numerusform>%n 位可聯絡</numerusform>
        </translation>
    </message>
    <message>
        <source>reports to this one</source>
        <translation>匯報給此人</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>walk the graph</source>
        <translation>在圖中移動</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>匯報給</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>態度</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已離職</translation>
    </message>
</context>
<context>
    <name>tenure::views::StartPage</name>
    <message>
        <source>Start your book</source>
        <translation>開始您的客戶簿</translation>
    </message>
    <message>
        <source>Tenure keeps everything in one file on this computer. Choose how to fill it; you can use the others later.</source>
        <translation>Tenure 將所有內容存放在本機的一個檔案中。請選擇填入方式；其他方式之後也可以使用。</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>匯入 CSV</translation>
    </message>
    <message>
        <source>Accounts from your CRM or a spreadsheet. Columns, dates and separators are detected; you see every change before it is saved.</source>
        <translation>來自 CRM 或試算表的客戶。自動偵測欄位、日期和分隔符號；儲存前可檢視每項變更。</translation>
    </message>
    <message>
        <source>Needs: one column with account names</source>
        <translation>需要：一欄客戶名稱</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>開啟示範客戶簿</translation>
    </message>
    <message>
        <source>64 invented accounts with contracts, contacts and renewals. Nothing leaves your computer; delete it whenever you like.</source>
        <translation>64 個虛構客戶，含合約、聯絡人和續約。資料不會離開您的電腦；可隨時刪除。</translation>
    </message>
    <message>
        <source>Ready in 2 seconds</source>
        <translation>2 秒即可就緒</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>開啟示範</translation>
    </message>
    <message>
        <source>Drop a .csv or .tenure file anywhere in this window</source>
        <translation>將 .csv 或 .tenure 檔案拖放到此視窗的任意位置</translation>
    </message>
    <message>
        <source>Open an existing book</source>
        <translation>開啟現有的客戶簿</translation>
    </message>
    <message>
        <source>Add one account by hand</source>
        <translation>手動新增一個客戶</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Works offline. No sign-in, no telemetry.</source>
        <translation>可離線使用。無須登入，不收集使用資料。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
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
        <translation>所有步驟已完成</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskBoard</name>
    <message>
        <source>&amp;Open the account</source>
        <translation>開啟客戶(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
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
        <translation>延後(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>改期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>指派(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the task</source>
        <translation>取消任務(&amp;C)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>哪些任務</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>誰的任務</translation>
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
        <translation>您的任務，以及您今天代理的人的任務</translation>
    </message>
    <message>
        <source>Words of the task</source>
        <translation>任務中的文字</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>No task matches.</source>
        <translation>沒有符合的任務。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未完成的任務。</translation>
    </message>
    <message>
        <source>No task here.</source>
        <translation>這裡沒有任務。</translation>
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
        <translation>1 週(&amp;W)</translation>
    </message>
    <message>
        <source>Until a &amp;date…</source>
        <translation>到指定日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Not any more</source>
        <translation>不再延後(&amp;N)</translation>
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
        <translation>下週一(&amp;M)</translation>
    </message>
    <message>
        <source>In 1 &amp;week</source>
        <translation>1 週後(&amp;W)</translation>
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
        <translation>無到期日(&amp;N)</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Write the due day like 2026-03-31 or today+7d, or leave it empty.</source>
        <translation>請以 2026-03-31 或 today+7d 的形式填寫到期日，或留空。</translation>
    </message>
    <message>
        <source>Write the time like 14:00, or leave it empty.</source>
        <translation>請以 14:00 的形式填寫時間，或留空。</translation>
    </message>
    <message>
        <source>A task with a time of day needs a due day: write one, or remove the time.</source>
        <translation>帶時間的任務需要到期日：請填寫到期日或刪除時間。</translation>
    </message>
    <message>
        <source>A task that repeats needs a due day: write one, or let it not repeat.</source>
        <translation>重複的任務需要到期日：請填寫到期日，或設為不重複。</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>請填寫要做的事。</translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave the field empty.</source>
        <translation>請從清單中選擇客戶，或留空。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Plain text or Markdown</source>
        <translation>純文字或 Markdown</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), a task for each</source>
        <translation>
            <numerusform>%n 個客戶，每個一項任務</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How many days, weeks, months or years apart</source>
        <translation>間隔的天數、週數、月數或年數</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重複</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>等待對象</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
</context>
<context>
    <name>tenure::views::TasksPage</name>
    <message>
        <source>Tasks of which accounts…</source>
        <translation>哪些客戶的任務…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 個任務</numerusform>
        </translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>前往清單</translation>
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
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>顯示的類型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早的 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>還沒有任何紀錄。</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>還沒有此類紀錄。</translation>
    </message>
</context>
<context>
    <name>tenure::views::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>顯示的類型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜尋時間軸</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>No two-way touch yet; every %n day(s) is promised</source>
        <translation>
            <numerusform>尚無雙向聯絡；約定每 %n 天一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last two-way touch %1 ago; every %n day(s) is promised</source>
        <translation>
            <numerusform>上次雙向聯絡在 %1 前；約定每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet. L logs what does.</source>
        <translation>還沒有任何紀錄。按 L 登錄。</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>沒有符合的內容。</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>tenure::views::TitleBlock</name>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
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
            <numerusform>%n 項待辦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>今天完成 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due. The next task is due on %1.</source>
        <translation>沒有到期事項。下一個任務的到期日是 %1。</translation>
    </message>
    <message>
        <source>Nothing due.</source>
        <translation>沒有到期事項。</translation>
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
        <translation>1 週(&amp;W)</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>ARR renewing ≤ 90 d</source>
        <translation>90 天內續約 ARR</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 high · %2 low · %3 tech</source>
        <translation>高 %1 · 低 %2 · 科技 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>%1以來有變化</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 處變更</numerusform>
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
        <translation>登錄聯絡紀錄</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>聯絡紀錄</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>簽到</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Write times like 9:30.</source>
        <translation>時間請寫成 9:30 的形式。</translation>
    </message>
    <message>
        <source>A check-out needs the time of the check-in.</source>
        <translation>填寫簽退時間前需要簽到時間。</translation>
    </message>
    <message>
        <source>The check-out is before the check-in.</source>
        <translation>簽退早於簽到。</translation>
    </message>
    <message>
        <source>Write what the next step is.</source>
        <translation>請寫明下一步是什麼。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>內容概要</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What comes next: becomes a task</source>
        <translation>接下來做什麼：將成為任務</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>參與者</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>The customer took part</source>
        <translation>客戶參與了</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>簽退</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Plain text or Markdown. Lines that begin with [] become tasks, ! promises, &gt; feedback.</source>
        <translation>純文字或 Markdown。以 [] 開頭的行成為任務，! 成為承諾，&gt; 成為回饋。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchLog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchPane</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承諾：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任務：%1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>回饋：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>two-way</source>
        <translation>雙向</translation>
    </message>
    <message>
        <source>one-way</source>
        <translation>單向</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>參與者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>登錄人</translation>
    </message>
</context>
<context>
    <name>tenure::views::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Deleted accounts</source>
        <translation>已刪除的客戶</translation>
    </message>
    <message>
        <source>Find deleted accounts</source>
        <translation>尋找已刪除的客戶</translation>
    </message>
    <message>
        <source>Name, domain, external id or owner…</source>
        <translation>名稱、網域、外部編號或負責人…</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>沒有已刪除的客戶。</translation>
    </message>
    <message>
        <source>No deleted account matches.</source>
        <translation>沒有相符的已刪除客戶。</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are listed; type to find others</source>
        <translation>僅列出最近的 %1 個（共 %2 個）；輸入文字可尋找其他客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted account(s)</source>
        <translation>
            <numerusform>%n 個已刪除的客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>還原 %n 個客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::UiSettings</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>沒有資料夾 %1。</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>Buyer %1 silent for %n d</source>
        <translation>
            <numerusform>經濟決策者 %1 已 %n 天無雙向聯絡</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyer %1 was never spoken to</source>
        <translation>從未與經濟決策者 %1 溝通</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add who you speak to</source>
        <translation>新增您的聯絡人</translation>
    </message>
    <message>
        <source>Find out who decides</source>
        <translation>釐清誰決定預算</translation>
    </message>
    <message>
        <source>Ask for an executive review</source>
        <translation>約一次高層回顧</translation>
    </message>
    <message>
        <source>Find a new champion</source>
        <translation>尋找新的內部支持者</translation>
    </message>
    <message>
        <source>Find out who signs</source>
        <translation>釐清誰簽約</translation>
    </message>
    <message>
        <source>Meet a second person</source>
        <translation>再認識一位聯絡人</translation>
    </message>
    <message>
        <source>Congratulate, and check the role</source>
        <translation>道賀並核對角色</translation>
    </message>
    <message>
        <source>No contact known</source>
        <translation>沒有聯絡人</translation>
    </message>
    <message>
        <source>No economic buyer known</source>
        <translation>沒有已知的經濟決策者</translation>
    </message>
    <message>
        <source>Buyer is silent</source>
        <translation>經濟決策者無回應</translation>
    </message>
    <message>
        <source>Champion left</source>
        <translation>內部支持者已離職</translation>
    </message>
    <message>
        <source>No signer known</source>
        <translation>沒有已知的簽約人</translation>
    </message>
    <message>
        <source>Single contact</source>
        <translation>僅一位聯絡人</translation>
    </message>
    <message>
        <source>Has a new title</source>
        <translation>職稱有變</translation>
    </message>
    <message>
        <source>Waits on the customer</source>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>Waits on support</source>
        <translation>等待支援團隊</translation>
    </message>
    <message>
        <source>Waits on product</source>
        <translation>等待產品團隊</translation>
    </message>
    <message>
        <source>Waits on legal</source>
        <translation>等待法務</translation>
    </message>
    <message numerus="yes">
        <source>Never spoken to · cadence %n d</source>
        <translation>
            <numerusform>從未溝通 · 節奏 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-way touch %n d ago</source>
        <translation>
            <numerusform>%n 天前雙向聯絡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cadence %n d</source>
        <translation>
            <numerusform>節奏 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Call, or log the touch</source>
        <translation>致電，或補記已有的溝通</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
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
        <translation>任務</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>跟進已逾期</translation>
    </message>
    <message>
        <source>Gaps in the decision chain</source>
        <translation>決策鏈缺口</translation>
    </message>
</context>
</TS>
