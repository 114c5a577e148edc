<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>File without a name</source>
        <translation>Plik bez nazwy</translation>
    </message>
    <message>
        <source>“%1” has %2. Files of up to %3 can be attached.</source>
        <translation>„%1” ma %2. Można dołączać pliki do %3.</translation>
    </message>
    <message>
        <source>The folder “%1” for attached files can&apos;t be made.</source>
        <translation>Nie można utworzyć folderu „%1” na dołączone pliki.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
    <message>
        <source>The content of “%1” is not beside the book any more. Copy the folder “%2” to where the book is.</source>
        <translation>Zawartości „%1” nie ma już obok portfela. Skopiuj folder „%2” tam, gdzie jest portfel.</translation>
    </message>
    <message>
        <source>The content of “%1” is not what was attached: the file beside the book was changed or damaged.</source>
        <translation>Zawartość „%1” nie jest tym, co dołączono: plik obok portfela zmieniono lub uszkodzono.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 can&apos;t be written. Nothing was changed.</source>
        <translation>Nie można zapisać %1. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The copy of the book came out wrong and was thrown away. Check the disk.</source>
        <translation>Kopia portfela okazała się błędna i została usunięta. Sprawdź dysk.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, can&apos;t be made.</source>
        <translation>Nie można utworzyć folderu kopii zapasowych %1.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 exists already. A restore never overwrites; choose another name.</source>
        <translation>%1 już istnieje. Przywracanie niczego nie nadpisuje; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>%1 is not a sound backup. Nothing was restored; take another one.</source>
        <translation>%1 nie jest poprawną kopią zapasową. Niczego nie przywrócono; wybierz inną.</translation>
    </message>
    <message>
        <source>The damaged book can&apos;t be moved aside. The restored one is %1.</source>
        <translation>Nie można odłożyć uszkodzonego portfela. Przywrócony portfel to %1.</translation>
    </message>
    <message>
        <source>The restored book can&apos;t get its name. It is %1.</source>
        <translation>Nie można nadać przywróconemu portfelowi jego nazwy. Znajduje się w %1.</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message numerus="yes">
        <source>%n fault(s) in the structure of the file: %1</source>
        <translation>
            <numerusform>%n błąd w strukturze pliku: %1</numerusform>
            <numerusform>%n błędy w strukturze pliku: %1</numerusform>
            <numerusform>%n błędów w strukturze pliku: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 refer to something that is not there: %2</source>
        <translation>
            <numerusform>%n wiersz tabeli %1 odwołuje się do czegoś, czego nie ma: %2</numerusform>
            <numerusform>%n wiersze tabeli %1 odwołują się do czegoś, czego nie ma: %2</numerusform>
            <numerusform>%n wierszy tabeli %1 odwołuje się do czegoś, czego nie ma: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 break a rule: %2</source>
        <translation>
            <numerusform>%n wiersz tabeli %1 łamie regułę: %2</numerusform>
            <numerusform>%n wiersze tabeli %1 łamią regułę: %2</numerusform>
            <numerusform>%n wierszy tabeli %1 łamie regułę: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the log can&apos;t be read: %1</source>
        <translation>
            <numerusform>Nie można odczytać %n wpisu dziennika: %1</numerusform>
            <numerusform>Nie można odczytać %n wpisów dziennika: %1</numerusform>
            <numerusform>Nie można odczytać %n wpisów dziennika: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 differ from what rebuilding makes.</source>
        <translation>
            <numerusform>%n wiersz tabeli %1 różni się od wyniku przeliczenia.</numerusform>
            <numerusform>%n wiersze tabeli %1 różnią się od wyniku przeliczenia.</numerusform>
            <numerusform>%n wierszy tabeli %1 różni się od wyniku przeliczenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are sorted by keys of another language or library (%1).</source>
        <translation>Nazwy są posortowane według kluczy innego języka lub innej biblioteki (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file are not as they were written.</source>
        <translation>
            <numerusform>%n strona pliku nie jest taka, jak ją zapisano.</numerusform>
            <numerusform>%n strony pliku nie są takie, jak je zapisano.</numerusform>
            <numerusform>%n stron pliku nie jest takich, jak je zapisano.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of this file have no checksums: a bit that changes on the disk may go unnoticed.</source>
        <translation>Strony tego pliku nie mają sum kontrolnych: bit zmieniony na dysku może pozostać niezauważony.</translation>
    </message>
</context>
<context>
    <name>BookLock</name>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Zamknij go tam albo otwórz tylko do odczytu.</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only. If that program has crashed, delete the file %1.</source>
        <translation>Zamknij go tam albo otwórz tylko do odczytu. Jeśli tamten program uległ awarii, usuń plik %1.</translation>
    </message>
    <message>
        <source>The lock file %1 can&apos;t be written, so the book can&apos;t be opened for writing.</source>
        <translation>Nie można zapisać pliku blokady %1, więc portfela nie da się otworzyć do zapisu.</translation>
    </message>
    <message>
        <source>This book has been open on %1 since %2.</source>
        <translation>Ten portfel jest otwarty na komputerze %1 od: %2.</translation>
    </message>
    <message>
        <source>%1 has had this book open on %2 since %3.</source>
        <translation>Użytkownik %1 ma ten portfel otwarty na komputerze %2 od: %3.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>This calendar is larger than %1 and can&apos;t be read.</source>
        <translation>Ten kalendarz ma ponad %1 i nie można go odczytać.</translation>
    </message>
    <message>
        <source>This calendar is nested too deeply and can&apos;t be read.</source>
        <translation>Ten kalendarz jest zbyt głęboko zagnieżdżony i nie można go odczytać.</translation>
    </message>
    <message>
        <source>This file holds no calendar.</source>
        <translation>Ten plik nie zawiera kalendarza.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>Import calendar: %n meeting(s)</source>
        <translation>
            <numerusform>Import kalendarza: %n spotkanie</numerusform>
            <numerusform>Import kalendarza: %n spotkania</numerusform>
            <numerusform>Import kalendarza: %n spotkań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvHeader</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Nie udało się odczytać pliku do końca.</translation>
    </message>
</context>
<context>
    <name>CsvSource</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>There is no text encoding “%1”.</source>
        <translation>Nie ma kodowania tekstu „%1”.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>This file is empty.</source>
        <translation>Ten plik jest pusty.</translation>
    </message>
    <message>
        <source>This is an Excel workbook (XLSX), not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>To skoroszyt programu Excel (XLSX), a nie plik CSV. Zapisz arkusz jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet, not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>To arkusz OpenDocument, a nie plik CSV. Zapisz arkusz jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers document, not a CSV file. Export it as CSV and import that.</source>
        <translation>To dokument Apple Numbers, a nie plik CSV. Wyeksportuj go jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is an old Excel or Office document (XLS), not a CSV file. Save the sheet as CSV and import that.</source>
        <translation>To dokument starego programu Excel lub Office (XLS), a nie plik CSV. Zapisz arkusz jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is a compressed archive (%1), not a CSV file. Unpack it and import the file inside.</source>
        <translation>To skompresowane archiwum (%1), a nie plik CSV. Rozpakuj je i zaimportuj plik ze środka.</translation>
    </message>
    <message>
        <source>This is a Tenure book, not a CSV file. Open it instead, or export a CSV file from it.</source>
        <translation>To portfel programu Tenure, a nie plik CSV. Otwórz go albo wyeksportuj z niego plik CSV.</translation>
    </message>
    <message>
        <source>This is an SQLite database, not a CSV file.</source>
        <translation>To baza danych SQLite, a nie plik CSV.</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not a CSV file. Some programs call such a table “.xls” or “.csv”: open it in a spreadsheet and save it as CSV.</source>
        <translation>To strona WWW (HTML), a nie plik CSV. Niektóre programy nadają takiej tabeli nazwę „.xls” lub „.csv”: otwórz ją w arkuszu kalkulacyjnym i zapisz jako CSV.</translation>
    </message>
    <message>
        <source>This is not a text file, so it can&apos;t be read as CSV.</source>
        <translation>To nie jest plik tekstowy, więc nie da się go odczytać jako CSV.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a CSV file.</source>
        <translation>To plik %1, a nie plik CSV.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Import klientów</translation>
    </message>
    <message>
        <source>Match existing accounts by</source>
        <translation>Dopasuj istniejących klientów według</translation>
    </message>
    <message>
        <source>new accounts</source>
        <translation>nowi klienci</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Import kontaktów</translation>
    </message>
    <message>
        <source>Match existing contacts by</source>
        <translation>Dopasuj istniejące kontakty według</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>nowe kontakty</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Umowy</translation>
    </message>
    <message>
        <source>Import contracts</source>
        <translation>Import umów</translation>
    </message>
    <message>
        <source>Match existing contracts by</source>
        <translation>Dopasuj istniejące umowy według</translation>
    </message>
    <message>
        <source>new contracts</source>
        <translation>nowe umowy</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Interakcje</translation>
    </message>
    <message>
        <source>Import touchpoints</source>
        <translation>Import interakcji</translation>
    </message>
    <message>
        <source>Match existing touchpoints by</source>
        <translation>Dopasuj istniejące interakcje według</translation>
    </message>
    <message>
        <source>new touchpoints</source>
        <translation>nowe interakcje</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Import zadań</translation>
    </message>
    <message>
        <source>Match existing tasks by</source>
        <translation>Dopasuj istniejące zadania według</translation>
    </message>
    <message>
        <source>new tasks</source>
        <translation>nowe zadania</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>Import użycia</translation>
    </message>
    <message>
        <source>Match existing points by</source>
        <translation>Dopasuj istniejące odczyty według</translation>
    </message>
    <message>
        <source>new points</source>
        <translation>nowe odczyty</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Import notatek</translation>
    </message>
    <message>
        <source>Match existing notes by</source>
        <translation>Dopasuj istniejące notatki według</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>nowe notatki</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import osób</translation>
    </message>
    <message>
        <source>Match existing people by</source>
        <translation>Dopasuj istniejące osoby według</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>nowe osoby</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Pola własne</translation>
    </message>
    <message>
        <source>Import custom fields</source>
        <translation>Import pól własnych</translation>
    </message>
    <message>
        <source>Match existing fields by</source>
        <translation>Dopasuj istniejące pola według</translation>
    </message>
    <message>
        <source>new fields</source>
        <translation>nowe pola</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Import metrics</source>
        <translation>Import wskaźników</translation>
    </message>
    <message>
        <source>Match existing metrics by</source>
        <translation>Dopasuj istniejące wskaźniki według</translation>
    </message>
    <message>
        <source>new metrics</source>
        <translation>nowe wskaźniki</translation>
    </message>
    <message>
        <source>Tenure id</source>
        <translation>Id Tenure</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id zewnętrzne</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account, start, product</source>
        <translation>Klient, początek, produkt</translation>
    </message>
    <message>
        <source>Account, day, subject</source>
        <translation>Klient, dzień, temat</translation>
    </message>
    <message>
        <source>Account, title, due day</source>
        <translation>Klient, tytuł, termin</translation>
    </message>
    <message>
        <source>Account, day, text</source>
        <translation>Klient, dzień, treść</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>przecinek  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>średnik  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>kreska  |</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>DD.MM.RRRR</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/RRRR</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>MailFile</name>
    <message>
        <source>This mail is larger than %1 and can&apos;t be read.</source>
        <translation>Ta wiadomość ma ponad %1 i nie można jej odczytać.</translation>
    </message>
    <message>
        <source>This mail is nested too deeply and can&apos;t be read.</source>
        <translation>Ta wiadomość jest zbyt głęboko zagnieżdżona i nie można jej odczytać.</translation>
    </message>
    <message>
        <source>This file holds no mail.</source>
        <translation>Ten plik nie zawiera wiadomości e-mail.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>MailImport</name>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>Nie ma nic do zmiany: portfel już to wszystko zawiera</translation>
    </message>
</context>
<context>
    <name>MailTouch</name>
    <message>
        <source>The mail needs an account.</source>
        <translation>E-mail musi dotyczyć klienta.</translation>
    </message>
    <message>
        <source>This mail was logged already: it is the touchpoint of %1.</source>
        <translation>Ten e-mail już zapisano: to interakcja z dnia %1.</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>Zapisanie e-maila</translation>
    </message>
    <message>
        <source>Log mail %1</source>
        <translation>Zapisanie e-maila: %1</translation>
    </message>
</context>
<context>
    <name>MoveBook</name>
    <message>
        <source>%1 exists already. Nothing was moved; choose another folder.</source>
        <translation>%1 już istnieje. Niczego nie przeniesiono; wybierz inny folder.</translation>
    </message>
    <message>
        <source>The book was not closed in an orderly way. Open and close it, then move it.</source>
        <translation>Portfel nie został prawidłowo zamknięty. Otwórz go i zamknij, a potem przenieś.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was moved.</source>
        <translation>Nie można zapisać %1. Niczego nie przeniesiono.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Nothing was moved.</source>
        <translation>Nie można odczytać %1. Niczego nie przeniesiono.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Nothing was moved.</source>
        <translation>Nie można utworzyć folderu %1. Niczego nie przeniesiono.</translation>
    </message>
    <message>
        <source>“%1” came out different. Nothing was moved; check the disk.</source>
        <translation>„%1” po skopiowaniu ma inną treść. Nic nie przeniesiono; sprawdź dysk.</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>There is no book at %1. It was not created anew.</source>
        <translation>Nie ma portfela w miejscu %1. Nie utworzono nowego.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 nie jest plikiem.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions and its disk.</source>
        <translation>Nie można odczytać %1. Sprawdź uprawnienia i dysk.</translation>
    </message>
    <message>
        <source>%1 is empty: its content was lost outside of this program. It was left as it is.</source>
        <translation>%1 jest pusty: jego zawartość zginęła poza tym programem. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>%1 is not a Tenure book, or its beginning is destroyed. It was left as it is.</source>
        <translation>%1 nie jest portfelem programu Tenure albo jego początek jest zniszczony. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Tenure book. It was left as it is.</source>
        <translation>%1 to baza danych innego programu, a nie portfel programu Tenure. Pozostawiono ją bez zmian.</translation>
    </message>
    <message>
        <source>This book lies in a folder that %1 copies to other computers. Never open it on two of them at once; better move it to a folder of this computer.</source>
        <translation>Ten portfel leży w folderze, który %1 kopiuje na inne komputery. Nigdy nie otwieraj go na dwóch naraz; najlepiej przenieś go do folderu na tym komputerze.</translation>
    </message>
    <message>
        <source>This book lies on a network drive (%1). Writing is slower and less safe there; better move it to a folder of this computer.</source>
        <translation>Ten portfel leży na dysku sieciowym (%1). Zapis jest tam wolniejszy i mniej bezpieczny; najlepiej przenieś go do folderu na tym komputerze.</translation>
    </message>
    <message>
        <source>There are conflicting copies of it: %1.</source>
        <translation>Istnieją jego kopie w konflikcie: %1.</translation>
    </message>
    <message>
        <source>The folder of this book can&apos;t be written, so the book is open for reading only. Export works.</source>
        <translation>Nie można zapisywać w folderze tego portfela, więc jest on otwarty tylko do odczytu. Eksport działa.</translation>
    </message>
    <message>
        <source>The file of this book can&apos;t be written, so the book is open for reading only. Export works.</source>
        <translation>Nie można zapisywać w pliku tego portfela, więc jest on otwarty tylko do odczytu. Eksport działa.</translation>
    </message>
    <message>
        <source>This book is cut off: %1 of %2 bytes are left.</source>
        <translation>Ten portfel jest ucięty: zostało %1 z %2 bajtów.</translation>
    </message>
    <message>
        <source>This book is damaged.</source>
        <translation>Ten portfel jest uszkodzony.</translation>
    </message>
    <message>
        <source>You see what could still be read; the file was not changed.</source>
        <translation>Widać to, co udało się jeszcze odczytać; plik nie został zmieniony.</translation>
    </message>
    <message>
        <source>There is no verified backup beside it.</source>
        <translation>Obok nie ma zweryfikowanej kopii zapasowej.</translation>
    </message>
    <message>
        <source>The newest verified backup is of %1: %2</source>
        <translation>Najnowsza zweryfikowana kopia zapasowa, z %1: %2</translation>
    </message>
    <message>
        <source>This book was written by a newer Tenure and is open for reading only. Update this program to change it.</source>
        <translation>Ten portfel zapisano w nowszej wersji programu Tenure i jest otwarty tylko do odczytu. Aby go zmieniać, zaktualizuj program.</translation>
    </message>
    <message>
        <source>This book was written by Tenure %1 and is open for reading only. Update this program to change it.</source>
        <translation>Ten portfel zapisano w programie Tenure %1 i jest otwarty tylko do odczytu. Aby go zmieniać, zaktualizuj program.</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Zamknij go tam albo otwórz tylko do odczytu.</translation>
    </message>
    <message>
        <source>Rows are missing in: %1.</source>
        <translation>Brakuje wierszy w: %1.</translation>
    </message>
    <message>
        <source>Values may be wrong in: %1.</source>
        <translation>Wartości mogą być błędne w: %1.</translation>
    </message>
</context>
<context>
    <name>OpeningNote</name>
    <message>
        <source>The book is not there</source>
        <translation>Nie ma portfela</translation>
    </message>
    <message>
        <source>The book is open elsewhere</source>
        <translation>Portfel jest otwarty gdzie indziej</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>Nie można otworzyć portfela</translation>
    </message>
    <message>
        <source>The book is empty</source>
        <translation>Portfel jest pusty</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Portfel jest uszkodzony</translation>
    </message>
    <message>
        <source>This is no book</source>
        <translation>To nie jest portfel</translation>
    </message>
    <message>
        <source>Written by a newer version</source>
        <translation>Zapisany w nowszej wersji</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Another program has this book open. What it writes is shown when you open the book again.</source>
        <translation>Ten portfel jest otwarty w innym programie. To, co on zapisze, pojawi się po ponownym otwarciu portfela.</translation>
    </message>
    <message>
        <source>In a folder of %1</source>
        <translation>W folderze %1</translation>
    </message>
    <message>
        <source>On a network drive</source>
        <translation>Na dysku sieciowym</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicting copies</source>
        <translation>
            <numerusform>%n kopia w konflikcie</numerusform>
            <numerusform>%n kopie w konflikcie</numerusform>
            <numerusform>%n kopii w konflikcie</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that copies files between computers made them beside this book: %1. Edits of the other computer may be in them.</source>
        <translation>Utworzył je obok tego portfela program kopiujący pliki między komputerami: %1. Mogą zawierać zmiany z drugiego komputera.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Otwórz tylko do odczytu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open all the same…</source>
        <translation>Otwórz mimo to…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Wskaż…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Przywróć najnowszą kopię zapasową</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <translation>Zobacz kopię</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Tenure books (*.tenure)</source>
        <translation>Portfele Tenure (*.tenure)</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Check its permissions.</source>
        <translation>Nie można utworzyć folderu %1. Sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>The demo book can&apos;t be written at %1.</source>
        <translation>Nie można zapisać portfela demonstracyjnego w %1.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>This is a folder.</source>
        <translation>To jest folder.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Plik jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>Plik nie został otwarty.</translation>
    </message>
    <message>
        <source>Not every byte arrived on the disk.</source>
        <translation>Nie wszystkie bajty trafiły na dysk.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. The file that was there is unchanged. Make room, or choose another place.</source>
        <translation>Dysk jest pełny: nie udało się zapisać „%1”. Plik, który tam był, pozostał bez zmian. Zwolnij miejsce albo wybierz inną lokalizację.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged.</source>
        <translation>Nie udało się zapisać „%1”. To, co tam było, pozostało bez zmian.</translation>
    </message>
</context>
<context>
    <name>SourceWatch</name>
    <message numerus="yes">
        <source>%n d old</source>
        <translation>
            <numerusform>%n d temu</numerusform>
            <numerusform>%n d temu</numerusform>
            <numerusform>%n d temu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueError</name>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>To nie liczba</translation>
    </message>
    <message>
        <source>Another decimal sign than the column&apos;s</source>
        <translation>Inny znak dziesiętny niż w kolumnie</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Za duża wartość</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Za dużo miejsc po przecinku</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Nieznana waluta</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>To nie data</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Nie ma takiego dnia</translation>
    </message>
    <message>
        <source>Day and month can&apos;t be told apart</source>
        <translation>Nie da się odróżnić dnia od miesiąca</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>To nie godzina</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Ani tak, ani nie</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nowy portfel…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>&amp;Otwórz portfel…</translation>
    </message>
    <message>
        <source>Open the &amp;demo book</source>
        <translation>Otwórz portfel &amp;demonstracyjny</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Utwórz &amp;kopię zapasową…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>&amp;Zamknij portfel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Motyw &amp;systemu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Increase contrast</source>
        <translation>&amp;Zwiększ kontrast</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Ciasne wiersze</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>&amp;Zwykłe wiersze</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>&amp;Luźne wiersze</translation>
    </message>
    <message>
        <source>&amp;Preview pane</source>
        <translation>&amp;Panel podglądu</translation>
    </message>
    <message>
        <source>&amp;Wide rail</source>
        <translation>Sz&amp;eroki pasek nawigacji</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>115 %</source>
        <translation>115 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Nowy klient…</translation>
    </message>
    <message>
        <source>&amp;Open account</source>
        <translation>&amp;Otwórz klienta</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>&amp;Edytuj komórkę</translation>
    </message>
    <message>
        <source>&amp;Delete selected</source>
        <translation>&amp;Usuń zaznaczonych</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Tenure</source>
        <translation>&amp;O programie Tenure</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Szukaj lub uruchom polecenie…</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Przypisz…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Taguj…</translation>
    </message>
    <message>
        <source>Save the query as a se&amp;gment…</source>
        <translation>Zapisz zapytanie jako se&amp;gment…</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>Ustaw po&amp;le…</translation>
    </message>
    <message>
        <source>&amp;Log a touchpoint…</source>
        <translation>Z&amp;apisz interakcję…</translation>
    </message>
    <message>
        <source>Deleted a&amp;ccounts…</source>
        <translation>Usunięci &amp;klienci…</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Decide</source>
        <translation>Decydują</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Używają</translation>
    </message>
    <message>
        <source>No legal signer known</source>
        <translation>Brak osoby podpisującej</translation>
    </message>
    <message>
        <source>No economic buyer known</source>
        <translation>Brak decydenta budżetowego</translation>
    </message>
    <message>
        <source>+ Add signer</source>
        <translation>+ Dodaj podpisującego</translation>
    </message>
    <message>
        <source>+ Add buyer</source>
        <translation>+ Dodaj decydenta</translation>
    </message>
    <message>
        <source>route to buyer lost</source>
        <translation>droga do decydenta zerwana</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>podlega</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>wpływa na</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>luka</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is exactly %2</source>
        <translation>%1: dokładnie %2</translation>
    </message>
    <message>
        <source>%1 is known and not %2</source>
        <translation>%1: znane i inne niż %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1: poniżej %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1: najwyżej %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1: powyżej %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1: co najmniej %2</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>set</source>
        <translation>dowolna wartość</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>tekst „%1”</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nie: %1</translation>
    </message>
    <message>
        <source>any of (%1)</source>
        <translation>przynajmniej jedno z (%1)</translation>
    </message>
    <message>
        <source>all of (%1)</source>
        <translation>wszystko z (%1)</translation>
    </message>
    <message>
        <source>sorted by %1, downwards</source>
        <translation>sortowanie: %1, malejąco</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortowanie: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Several accounts are &quot;%1&quot;; name one by its id: %2.</source>
        <translation>Jest kilku klientów „%1”; wskaż jednego przez id: %2.</translation>
    </message>
    <message>
        <source>There is no account with the id, the external id or the exact name &quot;%1&quot;.</source>
        <translation>Nie ma klienta o id, id zewnętrznym ani dokładnej nazwie „%1”.</translation>
    </message>
    <message>
        <source>--columns takes keys of fields: --columns name,arr,renewal</source>
        <translation>--columns przyjmuje klucze pól: --columns name,arr,renewal</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Nie ma tu opcji %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 wymaga wartości.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>%1 przyjmuje liczbę całkowitą od %2 wzwyż, a nie „%3”.</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is.</source>
        <translation>%1 już istnieje. Pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>Backed up to %1; opened again, checked and compared.</source>
        <translation>Kopia zapasowa w %1; otwarta ponownie, sprawdzona i porównana.</translation>
    </message>
    <message>
        <source>restore needs --to FILE, the new book: it never overwrites one.</source>
        <translation>restore wymaga --to FILE, czyli nowego portfela: żadnego nie nadpisuje.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Przywrócono do %1.</translation>
    </message>
    <message>
        <source>makes a verified backup; refuses a file that exists</source>
        <translation>tworzy zweryfikowaną kopię zapasową; nie nadpisuje istniejącego pliku</translation>
    </message>
    <message>
        <source>makes a book of a backup; refuses a file that exists</source>
        <translation>tworzy portfel z kopii zapasowej; nie nadpisuje istniejącego pliku</translation>
    </message>
    <message>
        <source>the book to make</source>
        <translation>portfel do utworzenia</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Portfel jest w porządku.</translation>
    </message>
    <message>
        <source>checks the book and says every finding with a count</source>
        <translation>sprawdza portfel i podaje każde znalezisko wraz z liczbą</translation>
    </message>
    <message>
        <source>makes all derived data anew before the check</source>
        <translation>przed sprawdzeniem przelicza od nowa wszystkie dane pochodne</translation>
    </message>
    <message>
        <source>--book needs the name of a file.</source>
        <translation>--book wymaga nazwy pliku.</translation>
    </message>
    <message>
        <source>--today takes a date as 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--today przyjmuje datę w postaci 2026-03-31, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1 needs more: %1 %2</source>
        <translation>%1 wymaga więcej: %1 %2</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;: %1 %3. A query with spaces stands in quotes.</source>
        <translation>%1 nie ma miejsca na „%2”: %1 %3. Zapytanie ze spacjami ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see tenure-cli --help.</source>
        <translation>Nie ma polecenia „%1”; zob. tenure-cli --help.</translation>
    </message>
    <message>
        <source>A command is missing; see tenure-cli --help.</source>
        <translation>Brakuje polecenia; zob. tenure-cli --help.</translation>
    </message>
    <message>
        <source>the book; without it the one opened last</source>
        <translation>portfel; bez tej opcji ostatnio otwarty</translation>
    </message>
    <message>
        <source>one JSON value on standard output</source>
        <translation>jedna wartość JSON na standardowym wyjściu</translation>
    </message>
    <message>
        <source>no remarks and no progress</source>
        <translation>bez uwag i bez postępu</translation>
    </message>
    <message>
        <source>fixes the clock</source>
        <translation>ustala bieżącą datę</translation>
    </message>
    <message>
        <source>says how it is used</source>
        <translation>podaje sposób użycia</translation>
    </message>
    <message>
        <source>says which version this is</source>
        <translation>podaje wersję</translation>
    </message>
    <message>
        <source>tenure-cli COMMAND --help says more about one command.</source>
        <translation>tenure-cli COMMAND --help mówi więcej o jednym poleceniu.</translation>
    </message>
    <message>
        <source>At character %1.</source>
        <translation>Przy znaku %1.</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Czy chodziło o: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of rows; there are %2.</source>
        <translation>„%1” nie jest rodzajem wierszy; są: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>Zapisano %n wiersz do %1.</numerusform>
            <numerusform>Zapisano %n wiersze do %1.</numerusform>
            <numerusform>Zapisano %n wierszy do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>only of accounts that this query finds</source>
        <translation>tylko klientów, których znajduje to zapytanie</translation>
    </message>
    <message>
        <source>only these columns</source>
        <translation>tylko te kolumny</translation>
    </message>
    <message>
        <source>csv without it</source>
        <translation>bez tej opcji csv</translation>
    </message>
    <message>
        <source>a &apos; before texts that a spreadsheet would run</source>
        <translation>znak &apos; przed tekstami, które arkusz by wykonał</translation>
    </message>
    <message>
        <source>%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>%1 to jedno z: %2, a nie „%3”.</translation>
    </message>
    <message>
        <source>--create-only and --update-only leave nothing to do; give one of them.</source>
        <translation>--create-only i --update-only razem nie pozostawiają nic do zrobienia; podaj jedno z nich.</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or &quot;tab&quot;.</source>
        <translation>--delimiter przyjmuje jeden znak albo „tab”.</translation>
    </message>
    <message>
        <source>--column takes NAME=field, not &quot;%1&quot;.</source>
        <translation>--column przyjmuje NAME=pole, a nie „%1”.</translation>
    </message>
    <message>
        <source>--match is one of external_id, domain, email, name, uuid, not &quot;%1&quot;.</source>
        <translation>--match to jedno z: external_id, domain, email, name, uuid, a nie „%1”.</translation>
    </message>
    <message>
        <source>a saved mapping of columns</source>
        <translation>zapisane mapowanie kolumn</translation>
    </message>
    <message>
        <source>what a column is; without FIELD it is left out; may be repeated</source>
        <translation>czym jest kolumna; bez FIELD zostaje pominięta; można powtarzać</translation>
    </message>
    <message>
        <source>columns that nothing is known about become fields</source>
        <translation>nierozpoznane kolumny stają się polami</translation>
    </message>
    <message>
        <source>find known rows by external_id, domain or name</source>
        <translation>szuka znanych wierszy po external_id, domain lub name</translation>
    </message>
    <message>
        <source>says what would happen and changes nothing</source>
        <translation>mówi, co by się stało, i niczego nie zmienia</translation>
    </message>
    <message>
        <source>writes rows with errors there, with a reason</source>
        <translation>zapisuje tam wiersze z błędami wraz z przyczyną</translation>
    </message>
    <message>
        <source>only new rows</source>
        <translation>tylko nowe wiersze</translation>
    </message>
    <message>
        <source>only known rows</source>
        <translation>tylko znane wiersze</translation>
    </message>
    <message>
        <source>what an empty cell does (keep)</source>
        <translation>co robi pusta komórka (keep)</translation>
    </message>
    <message>
        <source>where detection is wrong</source>
        <translation>gdy wykrywanie zawodzi</translation>
    </message>
    <message>
        <source>where detection is wrong; &quot;tab&quot; for a tab</source>
        <translation>gdy wykrywanie zawodzi; „tab” oznacza tabulator</translation>
    </message>
    <message>
        <source>order of dates that can be read both ways</source>
        <translation>kolejność w datach, które da się czytać dwojako</translation>
    </message>
    <message>
        <source>of numbers that can be read both ways</source>
        <translation>znak dziesiętny w liczbach, które da się czytać dwojako</translation>
    </message>
    <message>
        <source>a changed amount is a new price (change) or was always so</source>
        <translation>zmieniona kwota to nowa cena (change) albo zawsze tak było</translation>
    </message>
    <message>
        <source>end dates are the first day after the term</source>
        <translation>daty końca to pierwszy dzień po okresie umowy</translation>
    </message>
    <message>
        <source>Standard input could not be kept.</source>
        <translation>Nie udało się zachować danych ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>Would create %1, update %2, leave %3 unchanged; %4 rows with errors.</source>
        <translation>Utworzono by %1, zmieniono %2, bez zmian pozostawiono %3; wiersze z błędami: %4.</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 rows with errors.</source>
        <translation>Utworzono %1, zmieniono %2, bez zmian %3; wiersze z błędami: %4.</translation>
    </message>
    <message>
        <source>row %1, %2: &quot;%3&quot;: %4</source>
        <translation>wiersz %1, %2: „%3”: %4</translation>
    </message>
    <message>
        <source>Not imported: %1. Name a field with --column NAME=FIELD, or make fields of them with --custom-fields.</source>
        <translation>Nie zaimportowano: %1. Wskaż pole przez --column NAME=FIELD albo utwórz z nich pola przez --custom-fields.</translation>
    </message>
    <message>
        <source>takes in the rows of a CSV file, in one transaction</source>
        <translation>wczytuje wiersze pliku CSV w jednej transakcji</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Accounts in the trash</source>
        <translation>Klienci w koszu</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Umowy</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Interakcje</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Otwarte zadania</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Pola własne</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Usage points</source>
        <translation>Odczyty użycia</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Portfel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Ostatnia kopia zapasowa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago</source>
        <translation>
            <numerusform>%1, %n dzień temu</numerusform>
            <numerusform>%1, %n dni temu</numerusform>
            <numerusform>%1, %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>brak danych</translation>
    </message>
    <message>
        <source>Metric %1</source>
        <translation>Wskaźnik %1</translation>
    </message>
    <message>
        <source>counts, size, schema, currency, last backup, age of sources</source>
        <translation>liczebność, rozmiar, schemat, waluta, ostatnia kopia zapasowa, wiek źródeł</translation>
    </message>
    <message>
        <source>accounts that a query finds</source>
        <translation>klienci, których znajduje zapytanie</translation>
    </message>
    <message>
        <source>keys of the fields to show</source>
        <translation>klucze pokazywanych pól</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>najwyżej tylu</translation>
    </message>
    <message>
        <source>how many accounts a query finds</source>
        <translation>ilu klientów znajduje zapytanie</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>cofa %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięta</translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed</source>
        <translation>
            <numerusform>pozostał %n wiersz</numerusform>
            <numerusform>pozostały %n wiersze</numerusform>
            <numerusform>pozostało %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>who changed what and when, newest first</source>
        <translation>kto, co i kiedy zmienił, od najnowszych</translation>
    </message>
    <message>
        <source>only what touched this account</source>
        <translation>tylko to, co dotyczyło tego klienta</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>najwyżej tyle (50)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency; --currency takes a code as EUR.</source>
        <translation>„%1” nie jest walutą; --currency przyjmuje kod, np. EUR.</translation>
    </message>
    <message>
        <source>There is no lifecycle &quot;%1&quot;.</source>
        <translation>Nie ma cyklu życia „%1”.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Utworzono %1.</translation>
    </message>
    <message>
        <source>makes a new book; refuses a file that exists</source>
        <translation>tworzy nowy portfel; nie nadpisuje istniejącego pliku</translation>
    </message>
    <message>
        <source>with the accounts of the demo, dated from today</source>
        <translation>z klientami demonstracyjnymi, z datami liczonymi od dziś</translation>
    </message>
    <message>
        <source>the currency in which the book adds up</source>
        <translation>waluta, w której portfel sumuje</translation>
    </message>
    <message>
        <source>the model by which accounts go through stages</source>
        <translation>model, według którego klienci przechodzą przez etapy</translation>
    </message>
    <message>
        <source>Which book? Name it with --book FILE; no book has been opened in a window yet.</source>
        <translation>Który portfel? Podaj go przez --book FILE; w oknie nie otwarto jeszcze żadnego.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Nie udało się zapisać wyniku.</translation>
    </message>
    <message>
        <source>A window has this book open, and its day is %1. Close it to change the book with --today %2.</source>
        <translation>Ten portfel jest otwarty w oknie, w którym dzisiejszy dzień to %1. Zamknij je, aby zmienić portfel z --today %2.</translation>
    </message>
    <message>
        <source>set takes FIELD=VALUE, not &quot;%1&quot;.</source>
        <translation>set przyjmuje FIELD=VALUE, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1 changed, %2 unchanged, %3 left out.</source>
        <translation>Zmieniono %1, bez zmian %2, pominięto %3.</translation>
    </message>
    <message>
        <source>changes all accounts that a query finds, in one transaction</source>
        <translation>zmienia wszystkich klientów, których znajduje zapytanie, w jednej transakcji</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>Klienta już nie ma.</translation>
    </message>
    <message>
        <source>one account with everything; by id, external id or exact name</source>
        <translation>jeden klient ze wszystkim; według id, id zewnętrznego lub dokładnej nazwy</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>zmieniono później</translation>
    </message>
    <message>
        <source>something that stays refers to it</source>
        <translation>odwołuje się do tego coś, co pozostaje</translation>
    </message>
    <message>
        <source>what it belongs to is gone</source>
        <translation>nie ma już tego, do czego należy</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>usunięto później</translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay as they are:</source>
        <translation>
            <numerusform>%n wiersz pozostaje bez zmian:</numerusform>
            <numerusform>%n wiersze pozostają bez zmian:</numerusform>
            <numerusform>%n wierszy pozostaje bez zmian:</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
    <message>
        <source>takes back the last change, or the given one</source>
        <translation>cofa ostatnią zmianę albo podaną</translation>
    </message>
    <message>
        <source>this one, as in the log</source>
        <translation>tę, według numeru w dzienniku</translation>
    </message>
    <message>
        <source>takes back the last undo</source>
        <translation>cofa ostatnie cofnięcie</translation>
    </message>
    <message>
        <source>%1 is for CSV alone.</source>
        <translation>%1 dotyczy tylko plików CSV.</translation>
    </message>
    <message>
        <source>An export can be separated by , ; | ! or &quot;tab&quot;: these an import finds by itself.</source>
        <translation>Kolumny eksportu może rozdzielać , ; | ! albo „tab”: te import rozpoznaje sam.</translation>
    </message>
    <message>
        <source>between columns: , (usual) ; | ! or &quot;tab&quot;</source>
        <translation>między kolumnami: , (zwykle) ; | ! albo „tab”</translation>
    </message>
    <message>
        <source>the decimal sign of numbers (point)</source>
        <translation>znak dziesiętny liczb (point)</translation>
    </message>
    <message>
        <source>the row with the names of the columns, 0 if there is none</source>
        <translation>wiersz z nazwami kolumn, 0, jeśli go nie ma</translation>
    </message>
    <message>
        <source>the file was exported safe for spreadsheets: &apos;=x means =x</source>
        <translation>plik wyeksportowano bezpiecznie dla arkuszy: &apos;=x oznacza =x</translation>
    </message>
    <message>
        <source>--format is csv, json or xlsx, not &quot;%1&quot;.</source>
        <translation>--format to csv, json albo xlsx, a nie „%1”.</translation>
    </message>
    <message>
        <source>writes rows as CSV, JSON or XLSX; lossless unless asked otherwise</source>
        <translation>zapisuje wiersze jako CSV, JSON albo XLSX; bezstratnie, o ile nie poproszono inaczej</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>d</source>
        <comment>days, shortened</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>High touch</source>
        <translation>High touch</translation>
    </message>
    <message>
        <source>Low touch</source>
        <translation>Low touch</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>Tech touch</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Pozyskanie</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Wdrożenie</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Rozwój</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Utracony</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>potential</comment>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>potential</comment>
        <translation>Średni</translation>
    </message>
    <message>
        <source>High</source>
        <comment>potential</comment>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Decydent budżetowy</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Ambasador</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Sponsor w zarządzie</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Podpisujący</translation>
    </message>
    <message>
        <source>Technical evaluator</source>
        <translation>Weryfikator techniczny</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Przeciwnik</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) ago, on %2</source>
        <translation>
            <numerusform>%1 %n dzień temu, %2</numerusform>
            <numerusform>%1 %n dni temu, %2</numerusform>
            <numerusform>%1 %n dni temu, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s), on %2</source>
        <translation>
            <numerusform>%1 za %n dzień, %2</numerusform>
            <numerusform>%1 za %n dni, %2</numerusform>
            <numerusform>%1 za %n dni, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>touch kind</comment>
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>touch kind</comment>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>touch kind</comment>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>touch kind</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>touch kind</comment>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>QBR</source>
        <comment>touch kind</comment>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>touch kind</comment>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a touch</comment>
        <translation>Wychodząca</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a touch</comment>
        <translation>Przychodząca</translation>
    </message>
    <message>
        <source>Negative</source>
        <comment>sentiment</comment>
        <translation>Negatywne</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>sentiment</comment>
        <translation>Neutralne</translation>
    </message>
    <message>
        <source>Positive</source>
        <comment>sentiment</comment>
        <translation>Pozytywne</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a contact</comment>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>status of a contact</comment>
        <translation>Odszedł</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a task</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a task</comment>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a task</comment>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority of a task</comment>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority of a task</comment>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a task</comment>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>waiting on</comment>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>waiting on</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>waiting on</comment>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>waiting on</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>waiting on</comment>
        <translation>Dział prawny</translation>
    </message>
    <message>
        <source>Recurring</source>
        <comment>kind of contract</comment>
        <translation>Odnawialna</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>kind of contract</comment>
        <translation>Próbna</translation>
    </message>
    <message>
        <source>One-off</source>
        <comment>kind of contract</comment>
        <translation>Jednorazowa</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>billing</comment>
        <translation>Miesięcznie</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <comment>billing</comment>
        <translation>Kwartalnie</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>billing</comment>
        <translation>Rocznie</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>billing</comment>
        <translation>Jednorazowo</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>notice unit</comment>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>notice unit</comment>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Months to a month&apos;s end</source>
        <comment>notice unit</comment>
        <translation>Miesiące do końca miesiąca</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a field</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>type of a field</comment>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>type of a field</comment>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of a field</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>type of a field</comment>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <source>Choice</source>
        <comment>type of a field</comment>
        <translation>Wybór</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to a month&apos;s end</source>
        <translation>
            <numerusform>%n miesiąc do końca miesiąca</numerusform>
            <numerusform>%n miesiące do końca miesiąca</numerusform>
            <numerusform>%n miesięcy do końca miesiąca</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a promise</comment>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of a promise</comment>
        <translation>Dotrzymana</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a promise</comment>
        <translation>Złamana</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Nie ma kolumny „%1”.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written.</source>
        <translation>Nie można zapisać eksportu.</translation>
    </message>
    <message>
        <source>Standard output takes no more.</source>
        <translation>Standardowe wyjście nie przyjmuje więcej danych.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be written. Make room in the folder for temporary files, or export CSV.</source>
        <translation>Nie można zapisać skoroszytu. Zwolnij miejsce w folderze plików tymczasowych albo wyeksportuj CSV.</translation>
    </message>
    <message>
        <source>A workbook holds %L1 rows, and there are more. Export CSV, or only some of the accounts.</source>
        <translation>Skoroszyt mieści %L1 wierszy, a jest ich więcej. Wyeksportuj CSV albo tylko część kont.</translation>
    </message>
    <message>
        <source>Row %L1, “%2”: a workbook&apos;s cell can&apos;t hold so long a text. Export CSV, or leave this column out.</source>
        <translation>Wiersz %L1, „%2”: komórka skoroszytu nie mieści tak długiego tekstu. Wyeksportuj CSV albo pomiń tę kolumnę.</translation>
    </message>
</context>
<context>
    <name>field types</name>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>money</source>
        <translation>kwota</translation>
    </message>
    <message>
        <source>share</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>czas trwania</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>wybór</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>taguj</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>tak lub nie</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>The company&apos;s name.</source>
        <translation>Nazwa firmy.</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id zewnętrzne</translation>
    </message>
    <message>
        <source>The account&apos;s id in the CRM or billing system it comes from.</source>
        <translation>Id klienta w systemie CRM lub rozliczeniowym, z którego pochodzi.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Klient nadrzędny</translation>
    </message>
    <message>
        <source>The account that this one belongs to, by name.</source>
        <translation>Klient, do którego ten należy, według nazwy.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>The CSM responsible; a name, an e-mail address or me.</source>
        <translation>Odpowiedzialny CSM; nazwisko, adres e-mail albo me.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Words that people put on the account.</source>
        <translation>Słowa, którymi oznaczono klienta.</translation>
    </message>
    <message>
        <source>Contact roles</source>
        <translation>Role kontaktów</translation>
    </message>
    <message>
        <source>Roles in the decision chain that an active contact fills.</source>
        <translation>Role w łańcuchu decyzyjnym, które pełni aktywny kontakt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Currency of the contract that drives the account.</source>
        <translation>Waluta głównej umowy klienta.</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Monthly recurring revenue today, in the book&apos;s base currency.</source>
        <translation>Dzisiejszy miesięczny przychód cykliczny w walucie bazowej portfela.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Where the account stands in its lifecycle.</source>
        <translation>Miejsce klienta w jego cyklu życia.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Poziom obsługi</translation>
    </message>
    <message>
        <source>How the account is served.</source>
        <translation>Sposób, w jaki klient jest obsługiwany.</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>Autoodnowienie</translation>
    </message>
    <message>
        <source>Whether the driving contract renews by itself.</source>
        <translation>Czy główna umowa odnawia się sama.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>First paid day of the driving contract.</source>
        <translation>Pierwszy opłacony dzień głównej umowy.</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Annual recurring revenue today, in the book&apos;s base currency.</source>
        <translation>Dzisiejszy roczny przychód cykliczny w walucie bazowej portfela.</translation>
    </message>
    <message>
        <source>CARR</source>
        <translation>CARR</translation>
    </message>
    <message>
        <source>ARR with signed contracts that have not started, in the book&apos;s base currency.</source>
        <translation>ARR wraz z podpisanymi umowami, które się jeszcze nie zaczęły, w walucie bazowej portfela.</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>Przychód jednorazowy</translation>
    </message>
    <message>
        <source>Sum of the one-off contracts, in the book&apos;s base currency.</source>
        <translation>Suma umów jednorazowych w walucie bazowej portfela.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product of the driving contract.</source>
        <translation>Produkt głównej umowy.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Edition of the driving contract.</source>
        <translation>Edycja głównej umowy.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Seats of the driving contract.</source>
        <translation>Liczba licencji w głównej umowie.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Last paid day of the driving contract.</source>
        <translation>Ostatni opłacony dzień głównej umowy.</translation>
    </message>
    <message>
        <source>Notice date</source>
        <translation>Termin wypowiedzenia</translation>
    </message>
    <message>
        <source>Last day on which notice can be given.</source>
        <translation>Ostatni dzień, w którym można złożyć wypowiedzenie.</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Termin decyzji</translation>
    </message>
    <message>
        <source>Notice date of an auto-renewing contract, else its end.</source>
        <translation>Termin wypowiedzenia umowy odnawianej automatycznie, w innym razie jej koniec.</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>Dzień 0</translation>
    </message>
    <message>
        <source>First paid day of the account&apos;s present life.</source>
        <translation>Pierwszy opłacony dzień bieżącej współpracy z klientem.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Umowy</translation>
    </message>
    <message>
        <source>How many contracts there are.</source>
        <translation>Liczba umów.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Title of the next open task.</source>
        <translation>Tytuł następnego otwartego zadania.</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Ost. kontakt</translation>
    </message>
    <message>
        <source>Day of the last touchpoint.</source>
        <translation>Dzień ostatniej interakcji z klientem.</translation>
    </message>
    <message>
        <source>Last two-way touch</source>
        <translation>Ost. kontakt dwustronny</translation>
    </message>
    <message>
        <source>Day of the last touchpoint in which the customer took part.</source>
        <translation>Dzień ostatniej interakcji, w której klient brał udział.</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Termin następnego kroku</translation>
    </message>
    <message>
        <source>Due day of the next open task.</source>
        <translation>Termin następnego otwartego zadania.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Otwarte zadania</translation>
    </message>
    <message>
        <source>How many tasks are open.</source>
        <translation>Liczba otwartych zadań.</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Zadania po terminie</translation>
    </message>
    <message>
        <source>How many open tasks are past their due day.</source>
        <translation>Liczba otwartych zadań po terminie.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>How many contacts there are.</source>
        <translation>Liczba kontaktów.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The account&apos;s number in this book.</source>
        <translation>Numer klienta w tym portfelu.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Internet domain of the company.</source>
        <translation>Domena internetowa firmy.</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potencjał</translation>
    </message>
    <message>
        <source>How much more it could buy.</source>
        <translation>Ile jeszcze mógłby kupić.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>What the company does.</source>
        <translation>Czym zajmuje się firma.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Where the company is.</source>
        <translation>Gdzie firma się znajduje.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Town or city.</source>
        <translation>Miejscowość.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone number of the company.</source>
        <translation>Numer telefonu firmy.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>Address of the company&apos;s web site.</source>
        <translation>Adres strony WWW firmy.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation>Ile osób tam pracuje.</translation>
    </message>
    <message>
        <source>Acquisition channel</source>
        <translation>Kanał pozyskania</translation>
    </message>
    <message>
        <source>How the customer was won.</source>
        <translation>Jak pozyskano klienta.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>A text about the account.</source>
        <translation>Tekst o kliencie.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Day on which the account came into the book.</source>
        <translation>Dzień, w którym klient trafił do portfela.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Day of the last change to the account.</source>
        <translation>Dzień ostatniej zmiany klienta.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Reason of the tier</source>
        <translation>Powód poziomu obsługi</translation>
    </message>
    <message>
        <source>Tier until</source>
        <translation>Poziom obsługi do</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>W koszu od</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Cena od</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Price per</source>
        <translation>Cena za</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Termin o godzinie</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtarza się</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Odłożone do</translation>
    </message>
    <message>
        <source>term</source>
        <comment>price per</comment>
        <translation>okres umowy</translation>
    </message>
    <message>
        <source>year</source>
        <comment>price per</comment>
        <translation>rok</translation>
    </message>
    <message>
        <source>month</source>
        <comment>price per</comment>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Uczestniczył(a)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Obiecano dnia</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Termin obietnicy</translation>
    </message>
    <message>
        <source>State of the promise</source>
        <translation>Stan obietnicy</translation>
    </message>
    <message>
        <source>Kept or broken on</source>
        <translation>Dotrzymano lub złamano dnia</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinia</translation>
    </message>
    <message>
        <source>Told what became of it</source>
        <translation>Powiadomiono o wyniku</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Wpływa na</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Not a number from 1 to 5</source>
        <translation>To nie liczba od 1 do 5</translation>
    </message>
    <message>
        <source>A negative number can&apos;t be</source>
        <translation>Liczba nie może być ujemna</translation>
    </message>
    <message>
        <source>None of: %1</source>
        <translation>Żadne z: %1</translation>
    </message>
    <message>
        <source>Not a uuid</source>
        <translation>To nie uuid</translation>
    </message>
    <message>
        <source>Not a list of prices</source>
        <translation>To nie lista cen</translation>
    </message>
    <message numerus="yes">
        <source>%n not a date</source>
        <translation>
            <numerusform>%n nie jest datą</numerusform>
            <numerusform>%n nie są datami</numerusform>
            <numerusform>%n nie jest datami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not a number</source>
        <translation>
            <numerusform>%n nie jest liczbą</numerusform>
            <numerusform>%n nie są liczbami</numerusform>
            <numerusform>%n nie jest liczbami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yes or no</source>
        <translation>
            <numerusform>%n ani tak, ani nie</numerusform>
            <numerusform>%n ani tak, ani nie</numerusform>
            <numerusform>%n ani tak, ani nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised</source>
        <translation>
            <numerusform>%n nierozpoznana</numerusform>
            <numerusform>%n nierozpoznane</numerusform>
            <numerusform>%n nierozpoznanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unique</source>
        <translation>
            <numerusform>%n unikatowa</numerusform>
            <numerusform>%n unikatowe</numerusform>
            <numerusform>%n unikatowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n kod</numerusform>
            <numerusform>%n kody</numerusform>
            <numerusform>%n kodów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values mapped</source>
        <translation>
            <numerusform>%n rozpoznana wartość</numerusform>
            <numerusform>%n rozpoznane wartości</numerusform>
            <numerusform>%n rozpoznanych wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n liczba</numerusform>
            <numerusform>%n liczby</numerusform>
            <numerusform>%n liczb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n data</numerusform>
            <numerusform>%n daty</numerusform>
            <numerusform>%n dat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n pusta</numerusform>
            <numerusform>%n puste</numerusform>
            <numerusform>%n pustych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty</source>
        <translation>
            <numerusform>%1, %n pusta</numerusform>
            <numerusform>%1, %n puste</numerusform>
            <numerusform>%1, %n pustych</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>pomijana</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>W pliku nie ma kolumny „%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>In “%1”, is %2 day/month or month/day?</source>
        <translation>Czy w „%1” wartość %2 to dzień/miesiąc, czy miesiąc/dzień?</translation>
    </message>
    <message>
        <source>In “%1”, is the comma or the point of %2 the decimal sign?</source>
        <translation>Czy w „%1” znakiem dziesiętnym w %2 jest przecinek, czy kropka?</translation>
    </message>
    <message>
        <source>Which column is “%1”? None of the file was recognised as it.</source>
        <translation>Która kolumna to „%1”? Żadnej w pliku tak nie rozpoznano.</translation>
    </message>
    <message>
        <source>The end is before the start</source>
        <translation>Koniec jest przed początkiem</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Nie można odczytać standardowego wejścia.</translation>
    </message>
    <message>
        <source>The temporary folder is full.</source>
        <translation>Folder tymczasowy jest pełny.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>Nie można otworzyć %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1” for this kind of file.</source>
        <translation>Nie ma zapisanego mapowania „%1” dla tego rodzaju pliku.</translation>
    </message>
    <message>
        <source>Save mapping “%1”</source>
        <translation>Zapisz mapowanie „%1”</translation>
    </message>
    <message>
        <source>split at comma</source>
        <translation>dzielone przecinkami</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>Zatrzymano. Portfel pozostał bez zmian.</translation>
    </message>
    <message>
        <source>A quote is never closed</source>
        <translation>Cudzysłów nie został zamknięty</translation>
    </message>
    <message>
        <source>The row is too long</source>
        <translation>Wiersz jest za długi</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns</source>
        <translation>Wiersz ma więcej komórek, niż jest kolumn</translation>
    </message>
    <message>
        <source>Rows of usage points are mended in their file.</source>
        <translation>Wiersze z odczytami użycia poprawia się w ich pliku.</translation>
    </message>
    <message>
        <source>Import %1: %2 new, %3 changed</source>
        <translation>Import %1: nowe %2, zmienione %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id zewnętrzne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Przełożony</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refuses messages</source>
        <translation>Nie chce wiadomości</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
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
        <translation>Kwota za okres umowy</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rozliczanie</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>Autoodnowienie</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Okres wypowiedzenia</translation>
    </message>
    <message>
        <source>Notice unit</source>
        <translation>Jednostka okresu wypowiedzenia</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation>Otrzymano wypowiedzenie</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Następna umowa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Dwustronna</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>Czeka na</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Możliwości</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agregacja</translation>
    </message>
    <message>
        <source>Which column has the numbers?</source>
        <translation>Która kolumna zawiera liczby?</translation>
    </message>
    <message>
        <source>Which column has the days?</source>
        <translation>Która kolumna zawiera dni?</translation>
    </message>
    <message>
        <source>There is no account “%1”</source>
        <translation>Nie ma klienta „%1”</translation>
    </message>
    <message>
        <source>The value is missing</source>
        <translation>Brak wartości</translation>
    </message>
    <message>
        <source>“%1” fits more than one account</source>
        <translation>„%1” pasuje do więcej niż jednego klienta</translation>
    </message>
    <message>
        <source>Fits %1 rows of the book</source>
        <translation>Pasujące wiersze portfela: %1</translation>
    </message>
    <message>
        <source>Repeats row %1</source>
        <translation>Powtarza wiersz %1</translation>
    </message>
    <message>
        <source>A notice date needs a renewal date</source>
        <translation>Termin wypowiedzenia wymaga daty odnowienia</translation>
    </message>
    <message>
        <source>The notice date is not before the contract&apos;s end</source>
        <translation>Termin wypowiedzenia nie przypada przed końcem umowy</translation>
    </message>
    <message>
        <source>The account would be its own parent</source>
        <translation>Klient byłby nadrzędny wobec samego siebie</translation>
    </message>
    <message>
        <source>The row would lead back to itself</source>
        <translation>Wiersz prowadziłby z powrotem do siebie</translation>
    </message>
    <message>
        <source>Row %1, which it refers to, is not imported</source>
        <translation>Wiersz %1, do którego się odwołuje, nie jest importowany</translation>
    </message>
    <message>
        <source>There is no contact “%1”</source>
        <translation>Nie ma kontaktu „%1”</translation>
    </message>
    <message>
        <source>There is no contract “%1”</source>
        <translation>Nie ma umowy „%1”</translation>
    </message>
    <message>
        <source>“%1” is not in the book</source>
        <translation>„%1” nie ma w portfelu</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tagi</numerusform>
            <numerusform>%n tagów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <comment>words of a column</comment>
        <translation>rozpoznano: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>custom, number</source>
        <translation>własne, liczba</translation>
    </message>
    <message>
        <source>custom, money</source>
        <translation>własne, kwota</translation>
    </message>
    <message>
        <source>custom, date</source>
        <translation>własne, data</translation>
    </message>
    <message>
        <source>custom, yes or no</source>
        <translation>własne, tak lub nie</translation>
    </message>
    <message>
        <source>custom, choice</source>
        <translation>własne, wybór</translation>
    </message>
    <message>
        <source>custom, text</source>
        <translation>własne, tekst</translation>
    </message>
    <message>
        <source>Not a recurrence: 3d, 2w, 1m or 1y are such</source>
        <translation>To nie jest powtarzanie: poprawne są np. 3d, 2w, 1m, 1y</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Godzina terminu</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Powtarzanie</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Odłożone do</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Na czym zależy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Next row</source>
        <translation>Następny wiersz</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Wiersz wyżej</translation>
    </message>
    <message>
        <source>Select the row, or all of a group</source>
        <translation>Zaznacz wiersz lub całą grupę</translation>
    </message>
    <message>
        <source>select</source>
        <translation>zaznacz</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Rozszerz zaznaczenie</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>rozszerz</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edytuj komórkę</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>edytuj komórkę</translation>
    </message>
    <message>
        <source>Assign the selected accounts</source>
        <translation>Przypisz zaznaczonych klientów</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>przypisz</translation>
    </message>
    <message>
        <source>Tag the selected accounts</source>
        <translation>Otaguj zaznaczonych klientów</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>taguj</translation>
    </message>
    <message>
        <source>Open or close a group; the cell beside</source>
        <translation>Rozwiń lub zwiń grupę; sąsiednia komórka</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>rozwiń, zwiń</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Przesuń kolumnę</translation>
    </message>
    <message>
        <source>move column</source>
        <translation>przesuń kolumnę</translation>
    </message>
    <message>
        <source>Close, clear the selection, back</source>
        <translation>Zamknij, wyczyść zaznaczenie, wstecz</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>wyczyść</translation>
    </message>
    <message>
        <source>Type a condition</source>
        <translation>Wpisz warunek</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtruj</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Pokaż wszystkie skróty</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>wszystkie skróty</translation>
    </message>
    <message>
        <source>One letter, digit or sign can be a key here.</source>
        <translation>Skrótem może tu być jedna litera, cyfra lub jeden znak.</translation>
    </message>
    <message>
        <source>%1 already means “%2”. Turn that off or give it another key.</source>
        <translation>%1 oznacza już „%2”. Wyłącz to lub wybierz dla niego inny klawisz.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>done</source>
        <translation>załatwione</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>odłóż</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>Zapis interakcji</translation>
    </message>
    <message>
        <source>log touch</source>
        <translation>interakcja</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Przełóż</translation>
    </message>
    <message>
        <source>reschedule</source>
        <translation>przełóż</translation>
    </message>
    <message>
        <source>New task or next step</source>
        <translation>Nowe zadanie lub następny krok</translation>
    </message>
    <message>
        <source>new task</source>
        <translation>nowe zadanie</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a book of accounts.</source>
        <translation>Prowadzi portfel klientów.</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Portfel do otwarcia.</translation>
    </message>
    <message>
        <source>Open the demo book.</source>
        <translation>Otwiera portfel demonstracyjny.</translation>
    </message>
    <message>
        <source>Take this day for today (YYYY-MM-DD).</source>
        <translation>Uznaje ten dzień za dzisiejszy (RRRR-MM-DD).</translation>
    </message>
    <message>
        <source>en, pl, zh_CN or zh_TW.</source>
        <translation>en, pl, zh_CN lub zh_TW.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Zapisuje obraz okna i kończy.</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Zapisuje obraz każdej strony i kończy.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written: %1</source>
        <translation>Nie można zapisać obrazu: %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>End when the list was painted first, and say so.</source>
        <translation>Kończy po pierwszym narysowaniu listy i informuje o tym.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Task: %1, due %2</source>
        <translation>Zadanie: %1, termin %2</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Zadanie: %1</translation>
    </message>
    <message>
        <source>Promise: %1, by %2</source>
        <translation>Obietnica: %1, do %2</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Obietnica: %1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Opinia: %1</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>This book does not know yet who you are.</source>
        <translation>Ten portfel jeszcze nie wie, kim jesteś.</translation>
    </message>
    <message>
        <source>There is nobody named “%1” in this book.</source>
        <translation>W tym portfelu nie ma nikogo o nazwie „%1”.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Nie ma klienta o nazwie „%1”.</translation>
    </message>
    <message>
        <source>There are several accounts named “%1”.</source>
        <translation>Jest kilku klientów o nazwie „%1”.</translation>
    </message>
    <message>
        <source>This account is gone.</source>
        <translation>Tego klienta już nie ma.</translation>
    </message>
    <message>
        <source>An account can&apos;t belong to itself or to what belongs to it.</source>
        <translation>Klient nie może należeć do siebie ani do tego, co należy do niego.</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ustawiono ręcznie</translation>
    </message>
    <message>
        <source>This account has several contracts; change the amount of the one that is meant.</source>
        <translation>Ten klient ma kilka umów; zmień kwotę właściwej z nich.</translation>
    </message>
    <message>
        <source>The contract would end before it starts.</source>
        <translation>Umowa kończyłaby się przed rozpoczęciem.</translation>
    </message>
    <message>
        <source>A currency has three letters, as in EUR.</source>
        <translation>Waluta ma trzy litery, np. EUR.</translation>
    </message>
    <message>
        <source>A contract needs a first day.</source>
        <translation>Umowa musi mieć pierwszy dzień.</translation>
    </message>
    <message>
        <source>A notice date needs a renewal date after it.</source>
        <translation>Po terminie wypowiedzenia musi następować data odnowienia.</translation>
    </message>
    <message>
        <source>This contract is in %1; write the amount in it.</source>
        <translation>Ta umowa jest w %1; podaj kwotę w tej walucie.</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>“%1” follows from other data and can&apos;t be set.</source>
        <translation>„%1” wynika z innych danych i nie można tego ustawić.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n account(s)</source>
        <translation>
            <numerusform>Edycja %n klienta</numerusform>
            <numerusform>Edycja %n klientów</numerusform>
            <numerusform>Edycja %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n account(s)</source>
        <translation>
            <numerusform>Ustawienie „%1” u %n klienta</numerusform>
            <numerusform>Ustawienie „%1” u %n klientów</numerusform>
            <numerusform>Ustawienie „%1” u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Dodanie klienta %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Klient musi mieć nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s)</source>
        <translation>
            <numerusform>Usunięcie %n klienta</numerusform>
            <numerusform>Usunięcie %n klientów</numerusform>
            <numerusform>Usunięcie %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>Przywrócenie %n klienta</numerusform>
            <numerusform>Przywrócenie %n klientów</numerusform>
            <numerusform>Przywrócenie %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s) with %1</source>
        <translation>
            <numerusform>Dodanie tagu %1 %n klientowi</numerusform>
            <numerusform>Dodanie tagu %1 %n klientom</numerusform>
            <numerusform>Dodanie tagu %1 %n klientom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag %1 from %n account(s)</source>
        <translation>
            <numerusform>Usunięcie tagu %1 u %n klienta</numerusform>
            <numerusform>Usunięcie tagu %1 u %n klientów</numerusform>
            <numerusform>Usunięcie tagu %1 u %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change tags of %n account(s)</source>
        <translation>
            <numerusform>Zmiana tagów %n klienta</numerusform>
            <numerusform>Zmiana tagów %n klientów</numerusform>
            <numerusform>Zmiana tagów %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add task %1</source>
        <translation>Dodanie zadania %1</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Zapisanie interakcji</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodanie notatki</translation>
    </message>
    <message>
        <source>Fill the demo book</source>
        <translation>Wypełnienie portfela demonstracyjnego</translation>
    </message>
    <message>
        <source>Stages and tiers as of %1</source>
        <translation>Etapy i poziomy obsługi na dzień %1</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>„%1” nie jest kwotą.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 on.</source>
        <translation>„%1” nie jest liczbą całkowitą od 0 wzwyż.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1” nie jest żadnym z: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-03-31.</source>
        <translation>„%1” nie jest datą; napisz ją jako 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1” to ani tak, ani nie.</translation>
    </message>
    <message>
        <source>Change the book&apos;s settings</source>
        <translation>Zmiana ustawień portfela</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>Segment musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is a segment “%1” already; choose another name.</source>
        <translation>Segment „%1” już istnieje; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>This segment is not there any more.</source>
        <translation>Tego segmentu już nie ma.</translation>
    </message>
    <message>
        <source>Add segment %1</source>
        <translation>Dodanie segmentu %1</translation>
    </message>
    <message>
        <source>Rename segment to %1</source>
        <translation>Zmiana nazwy segmentu na %1</translation>
    </message>
    <message>
        <source>Change the query of a segment</source>
        <translation>Zmiana zapytania segmentu</translation>
    </message>
    <message>
        <source>Order segments</source>
        <translation>Zmiana kolejności segmentów</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Usunięcie segmentu</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n problem(s) until %1</source>
        <translation>
            <numerusform>Odłożenie %n sprawy do %1</numerusform>
            <numerusform>Odłożenie %n spraw do %1</numerusform>
            <numerusform>Odłożenie %n spraw do %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n problem(s)</source>
        <translation>
            <numerusform>Załatwienie %n sprawy</numerusform>
            <numerusform>Załatwienie %n spraw</numerusform>
            <numerusform>Załatwienie %n spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Kontakt musi mieć nazwisko.</translation>
    </message>
    <message>
        <source>Contacts report to others of the same account.</source>
        <translation>Przełożonym kontaktu może być tylko kontakt tego samego klienta.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t report to somebody who reports to them.</source>
        <translation>„%1” nie może podlegać osobie, która sama jej podlega.</translation>
    </message>
    <message>
        <source>Add contact %1</source>
        <translation>Dodanie kontaktu %1</translation>
    </message>
    <message>
        <source>Change contact %1</source>
        <translation>Zmiana kontaktu %1</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Usunięcie kontaktu</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Zadanie musi mieć tytuł.</translation>
    </message>
    <message>
        <source>Change task %1</source>
        <translation>Zmiana zadania %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n task(s)</source>
        <translation>
            <numerusform>Wykonanie %n zadania</numerusform>
            <numerusform>Wykonanie %n zadań</numerusform>
            <numerusform>Wykonanie %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n task(s)</source>
        <translation>
            <numerusform>Ponowne otwarcie %n zadania</numerusform>
            <numerusform>Ponowne otwarcie %n zadań</numerusform>
            <numerusform>Ponowne otwarcie %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n task(s)</source>
        <translation>
            <numerusform>Anulowanie %n zadania</numerusform>
            <numerusform>Anulowanie %n zadań</numerusform>
            <numerusform>Anulowanie %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n task(s) until %1</source>
        <translation>
            <numerusform>Odłożenie %n zadania do %1</numerusform>
            <numerusform>Odłożenie %n zadań do %1</numerusform>
            <numerusform>Odłożenie %n zadań do %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wake %n task(s)</source>
        <translation>
            <numerusform>Przywrócenie %n odłożonego zadania</numerusform>
            <numerusform>Przywrócenie %n odłożonych zadań</numerusform>
            <numerusform>Przywrócenie %n odłożonych zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s) to %1</source>
        <translation>
            <numerusform>Przeniesienie %n zadania na %1</numerusform>
            <numerusform>Przeniesienie %n zadań na %1</numerusform>
            <numerusform>Przeniesienie %n zadań na %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the due day of %n task(s)</source>
        <translation>
            <numerusform>Usunięcie terminu %n zadania</numerusform>
            <numerusform>Usunięcie terminu %n zadań</numerusform>
            <numerusform>Usunięcie terminu %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>Przydzielenie %n zadania</numerusform>
            <numerusform>Przydzielenie %n zadań</numerusform>
            <numerusform>Przydzielenie %n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Pole musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A choice needs something to choose from.</source>
        <translation>Pole wyboru musi mieć co wybierać.</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>Dodanie pola %1</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>Zmiana pola %1</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>Usunięcie pola %1</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Zmiana notatki</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Notatka musi mieć treść.</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Usunięcie notatki</translation>
    </message>
    <message>
        <source>A touchpoint needs an account.</source>
        <translation>Interakcja musi dotyczyć klienta.</translation>
    </message>
    <message>
        <source>A touchpoint is something that happened: its day can&apos;t be after today. Add a task for what is to come.</source>
        <translation>Interakcja to coś, co się odbyło: jej dzień nie może być późniejszy niż dzisiaj. Na to, co dopiero będzie, dodaj zadanie.</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Zapisanie: %1</translation>
    </message>
    <message numerus="yes">
        <source>Log touchpoint of %n account(s)</source>
        <translation>
            <numerusform>Zapisanie interakcji %n klienta</numerusform>
            <numerusform>Zapisanie interakcji %n klientów</numerusform>
            <numerusform>Zapisanie interakcji %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Change touchpoint</source>
        <translation>Zmiana interakcji</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Usunięcie interakcji</translation>
    </message>
    <message>
        <source>Settle a promise</source>
        <translation>Rozliczenie obietnicy</translation>
    </message>
    <message>
        <source>Choose who is away and who stands in.</source>
        <translation>Wybierz, kogo nie ma i kto zastępuje.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose a colleague.</source>
        <translation>Nikt nie zastępuje samego siebie: wybierz inną osobę.</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Ostatni dzień nie może być przed pierwszym.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 already from %3 until %4: change that instead.</source>
        <translation>%1 już zastępuje osobę %2 od %3 do %4: zmień ten wpis.</translation>
    </message>
    <message>
        <source>Add a deputy</source>
        <translation>Dodanie zastępstwa</translation>
    </message>
    <message>
        <source>Change a deputy</source>
        <translation>Zmiana zastępstwa</translation>
    </message>
    <message>
        <source>This deputy is gone already.</source>
        <translation>Tego zastępstwa już nie ma.</translation>
    </message>
    <message>
        <source>Remove a deputy</source>
        <translation>Usunięcie zastępstwa</translation>
    </message>
    <message numerus="yes">
        <source>Add task %1 to %n account(s)</source>
        <translation>
            <numerusform>Dodanie zadania %1 %n klientowi</numerusform>
            <numerusform>Dodanie zadania %1 %n klientom</numerusform>
            <numerusform>Dodanie zadania %1 %n klientom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>there is no field “%1”</source>
        <translation>nie ma pola „%1”</translation>
    </message>
    <message>
        <source>this closes a parenthesis that was never opened</source>
        <translation>to zamyka nawias, którego nie otwarto</translation>
    </message>
    <message>
        <source>“sort:” stands at the end of the query</source>
        <translation>„sort:” stoi na końcu zapytania</translation>
    </message>
    <message>
        <source>expected a word, a “quoted text” or a test like tier:high</source>
        <translation>oczekiwano słowa, „tekstu w cudzysłowie” lub warunku takiego jak tier:high</translation>
    </message>
    <message>
        <source>a comma stands between the values of a test only, as in tier:high,low</source>
        <translation>przecinek stoi tylko między wartościami warunku, np. tier:high,low</translation>
    </message>
    <message>
        <source>expected a field before the operator; text with an operator in it needs quotes</source>
        <translation>przed operatorem oczekiwano pola; tekst z operatorem wymaga cudzysłowu</translation>
    </message>
    <message>
        <source>expected a word or a test before the parenthesis closes</source>
        <translation>przed zamknięciem nawiasu oczekiwano słowa lub warunku</translation>
    </message>
    <message>
        <source>the quotation mark at the beginning has no partner</source>
        <translation>cudzysłów na początku nie ma pary</translation>
    </message>
    <message>
        <source>expected a text between the quotation marks</source>
        <translation>między cudzysłowami oczekiwano tekstu</translation>
    </message>
    <message numerus="yes">
        <source>more than %n parentheses inside each other</source>
        <translation>
            <numerusform>więcej niż %n zagnieżdżony nawias</numerusform>
            <numerusform>więcej niż %n zagnieżdżone nawiasy</numerusform>
            <numerusform>więcej niż %n zagnieżdżonych nawiasów</numerusform>
        </translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>tego nawiasu nie zamknięto</translation>
    </message>
    <message>
        <source>a field&apos;s name has no quotation marks</source>
        <translation>nazwa pola nie ma cudzysłowów</translation>
    </message>
    <message>
        <source>“%1” has no order: use “:”, “=” or “!=”</source>
        <translation>„%1” nie ma uporządkowania: użyj „:”, „=” lub „!=”</translation>
    </message>
    <message>
        <source>only one value stands here; numbers are written without commas</source>
        <translation>tu stoi tylko jedna wartość; liczby pisze się bez przecinków</translation>
    </message>
    <message>
        <source>expected a value for “%1”</source>
        <translation>oczekiwano wartości dla „%1”</translation>
    </message>
    <message>
        <source>a value with an operator in it needs quotes</source>
        <translation>wartość z operatorem wymaga cudzysłowu</translation>
    </message>
    <message>
        <source>%1; text with an operator in it needs quotes</source>
        <translation>%1; tekst z operatorem wymaga cudzysłowu</translation>
    </message>
    <message>
        <source>expected a field to sort by</source>
        <translation>oczekiwano pola, według którego sortować</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sorted by</source>
        <translation>nie można sortować według „%1”</translation>
    </message>
    <message numerus="yes">
        <source>the query has more than %n words and values</source>
        <translation>
            <numerusform>zapytanie ma więcej niż %n słowo lub wartość</numerusform>
            <numerusform>zapytanie ma więcej niż %n słowa i wartości</numerusform>
            <numerusform>zapytanie ma więcej niż %n słów i wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the query is longer than %n characters</source>
        <translation>
            <numerusform>zapytanie jest dłuższe niż %n znak</numerusform>
            <numerusform>zapytanie jest dłuższe niż %n znaki</numerusform>
            <numerusform>zapytanie jest dłuższe niż %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>before today</source>
        <translation>przed dniem dzisiejszym</translation>
    </message>
    <message>
        <source>that far ahead</source>
        <translation>o tyle w przód</translation>
    </message>
    <message>
        <source>that long ago</source>
        <translation>tyle temu</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>bez wartości</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>ma wartość</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maksimum</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>ostatnia wartość</translation>
    </message>
    <message>
        <source>days with a value</source>
        <translation>dni z wartością</translation>
    </message>
    <message>
        <source>change in %</source>
        <translation>zmiana w %</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a metric, its window and how it adds up, as in &quot;Logins, 30d, mean&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>behind a metric stand a window, as in 30d, and one of %1</source>
        <translation>za wskaźnikiem stoi okno, np. 30d, i jedno z: %1</translation>
    </message>
    <message>
        <source>“%1” needs a window of days, as in %1.30d</source>
        <translation>„%1” wymaga okna w dniach, np. %1.30d</translation>
    </message>
    <message>
        <source>“%1” counts distinct users, which can&apos;t be added up</source>
        <translation>„%1” liczy różnych użytkowników, których nie można sumować</translation>
    </message>
    <message>
        <source>expected a share, as in 50%</source>
        <translation>oczekiwano udziału, np. 50%</translation>
    </message>
    <message>
        <source>expected a number, as in 1200, 5k or 1.2M</source>
        <translation>oczekiwano liczby, np. 1200, 5k lub 1.2M</translation>
    </message>
    <message>
        <source>“m” is months; millions are “M”</source>
        <translation>„m” to miesiące; miliony to „M”</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>liczba jest za duża</translation>
    </message>
    <message>
        <source>expected a date, as in 2026-03-31, 2026-03, 2026-Q1, today+30d, or a distance, as in 90d</source>
        <translation>oczekiwano daty, np. 2026-03-31, 2026-03, 2026-Q1, today+30d, lub odległości, np. 90d</translation>
    </message>
    <message>
        <source>expected a duration, as in 90d, 12w or 6m</source>
        <translation>oczekiwano czasu trwania, np. 90d, 12w lub 6m</translation>
    </message>
    <message>
        <source>a range has dates or distances at both ends, not one of each</source>
        <translation>zakres ma na obu końcach daty albo odległości, a nie po jednej z nich</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>zakres kończy się przed początkiem</translation>
    </message>
    <message>
        <source>a range stands behind “:”, “=” or “!=” only</source>
        <translation>zakres stoi tylko za „:”, „=” lub „!=”</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>oczekiwano jednego z: %1</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>oczekiwano yes lub no</translation>
    </message>
    <message>
        <source>expected a value; “none” stands for no value</source>
        <translation>oczekiwano wartości; „none” oznacza brak wartości</translation>
    </message>
    <message>
        <source>“%1” stands behind “:”, “=” or “!=” only</source>
        <translation>„%1” stoi tylko za „:”, „=” lub „!=”</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>This book is open for reading only. Nothing was changed.</source>
        <translation>Ten portfel jest otwarty tylko do odczytu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>An entry of the book&apos;s log is damaged. It was left as it is; restore the newest verified backup.</source>
        <translation>Wpis dziennika portfela jest uszkodzony. Pozostawiono go bez zmian; przywróć najnowszą zweryfikowaną kopię zapasową.</translation>
    </message>
    <message>
        <source>The SQLite library of this system lacks sessions, full-text search or threads. Install a complete one.</source>
        <translation>Biblioteka SQLite w tym systemie nie obsługuje sesji, wyszukiwania pełnotekstowego lub wątków. Zainstaluj pełną.</translation>
    </message>
    <message>
        <source>This folder does not let the book be written safely. Move the book to a folder on this computer.</source>
        <translation>Ten folder nie pozwala bezpiecznie zapisywać portfela. Przenieś portfel do folderu na tym komputerze.</translation>
    </message>
    <message>
        <source>The book %1 can&apos;t be created. Choose another name or folder.</source>
        <translation>Nie można utworzyć portfela %1. Wybierz inną nazwę lub inny folder.</translation>
    </message>
    <message>
        <source>No temporary file can be made in %1.</source>
        <translation>Nie można utworzyć pliku tymczasowego w %1.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again, or save a copy elsewhere.</source>
        <translation>Dysk jest pełny. Niczego nie zmieniono; zwolnij miejsce i spróbuj ponownie albo zapisz kopię gdzie indziej.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Nie można zapisać portfela. Niczego nie zmieniono; sprawdź uprawnienia pliku i jego folderu.</translation>
    </message>
    <message>
        <source>The book is damaged. It was not written any further; restore the newest verified backup.</source>
        <translation>Portfel jest uszkodzony. Nie zapisywano w nim dalej; przywróć najnowszą zweryfikowaną kopię zapasową.</translation>
    </message>
    <message>
        <source>Another program holds the book. Nothing was changed; close the other program and try again.</source>
        <translation>Portfela używa inny program. Niczego nie zmieniono; zamknij tamten program i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened. Check that the file is there and may be read.</source>
        <translation>Nie można otworzyć portfela. Sprawdź, czy plik istnieje i można go odczytać.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close other programs and try again.</source>
        <translation>Brakuje pamięci. Niczego nie zmieniono; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zatrzymano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The change does not fit the book&apos;s rules. Nothing was changed.</source>
        <translation>Zmiana nie zgadza się z regułami portfela. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was changed; check the disk and try again, or save a copy elsewhere.</source>
        <translation>Dysk zgłasza błąd. Niczego nie zmieniono; sprawdź dysk i spróbuj ponownie albo zapisz kopię gdzie indziej.</translation>
    </message>
    <message>
        <source>The book could not do this. Nothing was changed.</source>
        <translation>Portfel nie mógł tego wykonać. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Something in the program failed. Nothing was changed.</source>
        <translation>W programie wystąpił błąd. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>No temporary copy of the book can be made. Free some space in the folder for temporary files and try again.</source>
        <translation>Nie można utworzyć tymczasowej kopii portfela. Zwolnij miejsce w folderze plików tymczasowych i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, or exists already. Nothing was changed.</source>
        <translation>Nie można zapisać %1 albo już istnieje. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing of this book can be read any more. Restore the newest verified backup.</source>
        <translation>Z tego portfela nie da się już niczego odczytać. Przywróć najnowszą zweryfikowaną kopię zapasową.</translation>
    </message>
    <message>
        <source>This book was written by a newer Tenure. It can be read but not changed; update this program.</source>
        <translation>Ten portfel zapisano w nowszej wersji programu Tenure. Można go czytać, ale nie zmieniać; zaktualizuj program.</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>Zatrzymano. Portfel pozostał bez zmian.</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>W dzienniku nie ma takiej zmiany.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>This transaction is undone already.</source>
        <translation>Ta zmiana jest już cofnięta.</translation>
    </message>
    <message>
        <source>The book is damaged: page %1 of its file is not as it was written. Nothing was changed; restore the newest verified backup.</source>
        <translation>Portfel jest uszkodzony: strona %1 jego pliku nie jest taka, jak ją zapisano. Niczego nie zmieniono; przywróć najnowszą zweryfikowaną kopię zapasową.</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Co %n dzień</numerusform>
            <numerusform>Co %n dni</numerusform>
            <numerusform>Co %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Co %n tydzień</numerusform>
            <numerusform>Co %n tygodnie</numerusform>
            <numerusform>Co %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Co %n miesiąc</numerusform>
            <numerusform>Co %n miesiące</numerusform>
            <numerusform>Co %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Co rok</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Co %n rok</numerusform>
            <numerusform>Co %n lata</numerusform>
            <numerusform>Co %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekające</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>z powrotem: %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>wykonane: %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>termin: %1</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>bez terminu</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Kickoff</source>
        <translation>Spotkanie otwierające</translation>
    </message>
    <message>
        <source>Goals and how we measure them:

People and roles:

First milestones and dates:

Risks:
</source>
        <translation>Cele i ich miary:

Osoby i role:

Pierwsze kamienie milowe i terminy:

Ryzyka:
</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Rozmowa kontrolna</translation>
    </message>
    <message>
        <source>What went well:

What is in the way:

What changed on their side:
</source>
        <translation>Co idzie dobrze:

Co przeszkadza:

Co się u nich zmieniło:
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
        <translation>Wyniki wobec celów:

Dostarczona wartość:

Plan na następny kwartał:

Decyzje:
</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Topics:

Who was there:

Open questions:
</source>
        <translation>Tematy:

Kto był obecny:

Otwarte pytania:
</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>What we saw:

What they asked for:

What we agreed:
</source>
        <translation>Co zobaczyliśmy:

O co prosili:

Co ustaliliśmy:
</translation>
    </message>
</context>
<context>
    <name>tenure::app::BackupWatch</name>
    <message>
        <source>The automatic backup failed</source>
        <translation>Automatyczna kopia zapasowa nie powiodła się</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Automatic backups wait</source>
        <translation>Automatyczne kopie zapasowe czekają</translation>
    </message>
    <message>
        <source>This book was restored from a backup. Resume them when you have looked it over: then they are made of this state.</source>
        <translation>Ten portfel przywrócono z kopii zapasowej. Wznów je, gdy go przejrzysz: wtedy będą tworzone z tego stanu.</translation>
    </message>
    <message>
        <source>Resume backups</source>
        <translation>Wznów kopie zapasowe</translation>
    </message>
</context>
<context>
    <name>tenure::app::DueNotice</name>
    <message>
        <source>Tasks of today</source>
        <translation>Zadania na dziś</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n do zrobienia</numerusform>
            <numerusform>%n do zrobienia</numerusform>
            <numerusform>%n do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::app::Program</name>
    <message numerus="yes">
        <source>%n change(s) were not saved</source>
        <translation>
            <numerusform>Nie zapisano %n zmiany</numerusform>
            <numerusform>Nie zapisano %n zmian</numerusform>
            <numerusform>Nie zapisano %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made before the look at the whole book had ended. Nothing of it was changed.</source>
        <translation>Wprowadzono je, zanim skończyło się sprawdzanie całego portfela. Nic w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Wszystkie zmiany zapisane</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Not everything was made again</source>
        <translation>Nie wszystko udało się ponowić</translation>
    </message>
    <message>
        <source>Not everything was taken back</source>
        <translation>Nie wszystko udało się cofnąć</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed since or are still needed, first: %1</source>
        <translation>
            <numerusform>%n wiersz zmieniono później lub jest nadal potrzebny, pierwszy: %1</numerusform>
            <numerusform>%n wiersze zmieniono później lub są nadal potrzebne, pierwszy: %1</numerusform>
            <numerusform>%n wierszy zmieniono później lub jest nadal potrzebnych, pierwszy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Otwieranie portfela</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nowy portfel</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Utworzono i zweryfikowano kopię zapasową: %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Przywróć jako</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nazwa klienta</translation>
    </message>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>Nic do zmiany: portfel ma już to wszystko</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importowanie pliku</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listy (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Where shall the new book be?</source>
        <translation>Gdzie ma być nowy portfel?</translation>
    </message>
    <message>
        <source>Set the book&apos;s currency</source>
        <translation>Ustawienie waluty portfela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz do %1</numerusform>
            <numerusform>Zapisano %Ln wiersze do %1</numerusform>
            <numerusform>Zapisano %Ln wierszy do %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into this book: it is open for reading only.</source>
        <translation>Do tego portfela nie można niczego zaimportować: jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t reach this one</source>
        <translation>Inne programy nie mogą się z tym połączyć</translation>
    </message>
    <message>
        <source>While it is open, tenure-cli can&apos;t change its book, and another start opens a second window.</source>
        <translation>Dopóki jest otwarty, tenure-cli nie może zmieniać jego portfela, a kolejne uruchomienie otwiera drugie okno.</translation>
    </message>
    <message>
        <source>Another file is waiting</source>
        <translation>Czeka inny plik</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatyczna</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Przed importem</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Przed aktualizacją programu</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Przed przywróceniem</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Przed scaleniem</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Na żądanie</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 przywrócony</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Przywracanie %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>To, co było tam wcześniej, zachowano jako %1.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Otwieranie %1</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Przywrócono z kopii zapasowej</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Gdzie jest %1?</translation>
    </message>
    <message>
        <source>Open all the same?</source>
        <translation>Otworzyć mimo to?</translation>
    </message>
    <message>
        <source>If it still is open there, two programs write into one book and edits can be lost. Go on only if that program has ended or crashed.</source>
        <translation>Jeśli jest tam nadal otwarty, dwa programy będą pisać do jednego portfela i zmiany mogą zginąć. Kontynuuj tylko wtedy, gdy tamten program zakończył pracę lub uległ awarii.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 kopia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>A copy was saved</source>
        <translation>Zapisano kopię</translation>
    </message>
    <message>
        <source>Move the book to which folder?</source>
        <translation>Do którego folderu przenieść portfel?</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>Przenoszenie %1</translation>
    </message>
    <message>
        <source>Moved, but not all is gone</source>
        <translation>Przeniesiono, ale nie wszystko usunięto</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>Nie udało się usunąć %1.</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Zamykanie %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>Zapisz interakcję</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interesariusze</translation>
    </message>
    <message>
        <source>Open a book first: a mail becomes a touchpoint of an account.</source>
        <translation>Najpierw otwórz portfel: e-mail staje się interakcją klienta.</translation>
    </message>
    <message>
        <source>Open a book first: a calendar&apos;s meetings belong to its accounts.</source>
        <translation>Najpierw otwórz portfel: spotkania z kalendarza dotyczą jego klientów.</translation>
    </message>
</context>
<context>
    <name>tenure::app::RateWatch</name>
    <message>
        <source>No planning rate for %1</source>
        <translation>Brak kursu planistycznego dla %1</translation>
    </message>
    <message numerus="yes">
        <source>The ARR of %n account(s) is unknown until then.</source>
        <translation>
            <numerusform>Do tego czasu ARR %n klienta jest nieznany.</numerusform>
            <numerusform>Do tego czasu ARR %n klientów jest nieznany.</numerusform>
            <numerusform>Do tego czasu ARR %n klientów jest nieznany.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set rates…</source>
        <translation>Ustaw kursy…</translation>
    </message>
</context>
<context>
    <name>tenure::app::SegmentRail</name>
    <message>
        <source>Rename segment</source>
        <translation>Zmiana nazwy segmentu</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nazwa segmentu</translation>
    </message>
    <message>
        <source>The query can&apos;t be saved before it is right: %1</source>
        <translation>Zapytanie można zapisać dopiero wtedy, gdy jest poprawne: %1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts leave, %3 enter</source>
        <translation>Ubywa %1 z %2 klientów, przybywa %3</translation>
    </message>
</context>
<context>
    <name>tenure::app::SourceWatch</name>
    <message>
        <source>Imports (CSV)</source>
        <translation>Importy (CSV)</translation>
    </message>
</context>
<context>
    <name>tenure::app::TaskParts</name>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
</context>
<context>
    <name>tenure::items::AccountListModel</name>
    <message>
        <source>All accounts</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Brak: %1</translation>
    </message>
    <message>
        <source>%1 ≤ 90 d</source>
        <translation>%1 ≤ 90 d</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <translation>
            <numerusform>%1, %n klient</numerusform>
            <numerusform>%1, %n klientów</numerusform>
            <numerusform>%1, %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) within 90 days</source>
        <translation>
            <numerusform>%n odnowienie w ciągu 90 dni</numerusform>
            <numerusform>%n odnowienia w ciągu 90 dni</numerusform>
            <numerusform>%n odnowień w ciągu 90 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together: %2</source>
        <translation>%1 razem: %2</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <translation>%1, po terminie od %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, termin %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, po terminie</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, zaznaczono</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, sortowanie rosnące</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, sortowanie malejące</translation>
    </message>
</context>
<context>
    <name>tenure::items::ContactTableModel</name>
    <message>
        <source>no role</source>
        <translation>bez roli</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>left</source>
        <translation>odszedł</translation>
    </message>
    <message numerus="yes">
        <source>last touch %n day(s) ago</source>
        <translation>
            <numerusform>ostatni kontakt %n dzień temu</numerusform>
            <numerusform>ostatni kontakt %n dni temu</numerusform>
            <numerusform>ostatni kontakt %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>jeszcze bez kontaktu</translation>
    </message>
    <message>
        <source>reports to nobody</source>
        <translation>nie podlega nikomu</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>podlega: %1</translation>
    </message>
    <message>
        <source>a gap in the chain</source>
        <translation>luka w łańcuchu</translation>
    </message>
</context>
<context>
    <name>tenure::items::FieldSheetModel</name>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Pola własne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
</context>
<context>
    <name>tenure::items::HistoryModel</name>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>i jeszcze %n wartość</numerusform>
            <numerusform>i jeszcze %n wartości</numerusform>
            <numerusform>i jeszcze %n wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (cofnięto)</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 z „%2” na „%3”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>tenure::items::TaskListModel</name>
    <message>
        <source>Task: %1</source>
        <translation>Zadanie: %1</translation>
    </message>
    <message>
        <source>Cancelled task: %1</source>
        <translation>Anulowane zadanie: %1</translation>
    </message>
    <message>
        <source>Done task: %1</source>
        <translation>Wykonane zadanie: %1</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>bez klienta</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>bez kontaktu</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorytet: %1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>nieprzypisane</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>wykonawca: %1</translation>
    </message>
    <message>
        <source>waiting on nobody</source>
        <translation>nie czeka na nikogo</translation>
    </message>
    <message>
        <source>waiting on: %1</source>
        <translation>czeka na: %1</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>nie powtarza się</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Z powrotem dnia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>Czeka na</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtarza się</translation>
    </message>
</context>
<context>
    <name>tenure::items::TimelineModel</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>sentiment %1</source>
        <translation>nastawienie %1</translation>
    </message>
    <message>
        <source>one-way</source>
        <translation>jednostronnie</translation>
    </message>
    <message>
        <source>received</source>
        <translation>otrzymano</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>an entry of the timeline</comment>
        <translation>Notatka</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 new</source>
        <translation>%1, %2, nowe: %3</translation>
    </message>
    <message>
        <source>ARR unknown</source>
        <translation>ARR nieznany</translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Dlaczego tu jest</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>tenure::items::TrashModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Kto usunął</translation>
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
        <translation>Klienci, odnowienia i kondycja klientów dla Customer Success Managerów, w jednym lokalnym pliku.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty; the file LICENSE has the terms.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez żadnej gwarancji; warunki zawiera plik LICENSE.</translation>
    </message>
    <message>
        <source>About Tenure</source>
        <translation>O programie Tenure</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Tenure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountField</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Wpisz część nazwy</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountHeading</name>
    <message>
        <source>no contract</source>
        <translation>brak umowy</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n licencja</numerusform>
            <numerusform>%n licencje</numerusform>
            <numerusform>%n licencji</numerusform>
        </translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Następny okres</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>podpisano</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Wypowiedzenie</translation>
    </message>
    <message>
        <source>received</source>
        <translation>otrzymano</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>Wypowiedzenie za</translation>
    </message>
    <message>
        <source>Signature in</source>
        <translation>Podpis za</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>Części karty klienta</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>Renews in</source>
        <translation>Odnowienie za</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountPage</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Wróć do &amp;listy</translation>
    </message>
    <message>
        <source>&amp;Delete the account</source>
        <translation>&amp;Usuń klienta</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>previous / next account</source>
        <translation>poprzedni / następny klient</translation>
    </message>
    <message>
        <source>back to list</source>
        <translation>wróć do listy</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>Klient %1 z %2</translation>
    </message>
    <message>
        <source>Account %1 of %2 in “%3”</source>
        <translation>Klient %1 z %2 w „%3”</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountView</name>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
</context>
<context>
    <name>tenure::views::AccountsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Bez grup</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupowanie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left as they were. %1: %2</source>
        <translation>
            <numerusform>%n klient pozostał bez zmian. %1: %2</numerusform>
            <numerusform>%n klientów pozostało bez zmian. %1: %2</numerusform>
            <numerusform>%n klientów pozostało bez zmian. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>save</source>
        <translation>zapisz</translation>
    </message>
    <message>
        <source>save and go on</source>
        <translation>zapisz i dalej</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>zostaw bez zmian</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>do listy</translation>
    </message>
    <message>
        <source>condition before</source>
        <translation>poprzedni warunek</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>jako tekst</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wstecz</translation>
    </message>
    <message>
        <source>next region</source>
        <translation>następny obszar</translation>
    </message>
</context>
<context>
    <name>tenure::views::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>an action and what it acts on</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenure::views::AssignDialog</name>
    <message>
        <source>Assign the task</source>
        <translation>Przypisz zadanie</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Przypisz</translation>
    </message>
</context>
<context>
    <name>tenure::views::BulkBar</name>
    <message>
        <source>Assign</source>
        <translation>Przypisz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Taguj</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Ustaw pole</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected accounts</source>
        <translation>Zaznaczeni klienci</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>wyczyść</translation>
    </message>
    <message>
        <source>Log touch</source>
        <translation>Zapisz interakcję</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
</context>
<context>
    <name>tenure::views::CellEdit</name>
    <message>
        <source>2026-03-31 or today+30d</source>
        <translation>2026-03-31 lub today+30d</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <translation>tagi rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Brak wartości</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Według reguł</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>tenure::views::ChainCard</name>
    <message>
        <source>Decision chain</source>
        <translation>Łańcuch decyzyjny</translation>
    </message>
    <message>
        <source>No contact has a role yet.</source>
        <translation>Żaden kontakt nie ma jeszcze roli.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n inni</numerusform>
            <numerusform>%n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <translation>odszedł</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1: odejście</translation>
    </message>
    <message>
        <source>last touch %1 ago</source>
        <translation>ostatni kontakt %1 temu</translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>jeszcze bez kontaktu</translation>
    </message>
    <message>
        <source>Last touch %1</source>
        <translation>Ostatni kontakt %1</translation>
    </message>
    <message>
        <source>No touch yet in which they took part</source>
        <translation>Jeszcze żadnego kontaktu z udziałem tej osoby</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open the decision chain</source>
        <translation>Otwórz łańcuch decyzyjny</translation>
    </message>
</context>
<context>
    <name>tenure::views::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub uruchom polecenie</translation>
    </message>
</context>
<context>
    <name>tenure::views::CommandSource</name>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Gęstość</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
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
        <translation>przyjmij</translation>
    </message>
    <message>
        <source>negate</source>
        <translation>zaprzecz</translation>
    </message>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
    <message>
        <source>save as segment</source>
        <translation>zapisz jako segment</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>jako tekst</translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionModel</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klientów</numerusform>
            <numerusform>%Ln klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
</context>
<context>
    <name>tenure::views::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>tenure::views::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Podlega</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Nie chce wiadomości</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>Odszedł z firmy</translation>
    </message>
    <message>
        <source>Stays in the chain, struck through, with all that happened; no longer counts as reachable, and a gap shows if nobody else has the role.</source>
        <translation>Zostaje w łańcuchu, przekreślony, ze wszystkim, co się wydarzyło; nie liczy się już jako osiągalny, a jeśli nikt inny nie ma tej roli, pojawia się luka.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikomu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Kontakt musi mieć nazwę.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
</context>
<context>
    <name>tenure::views::ContactPanel</name>
    <message numerus="yes">
        <source>%n gap(s) in the chain</source>
        <translation>
            <numerusform>%n luka w łańcuchu</numerusform>
            <numerusform>%n luki w łańcuchu</numerusform>
            <numerusform>%n luk w łańcuchu</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap in the chain</source>
        <translation>Łańcuch bez luk</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Edytuj kontakt</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Podlega</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact per month, 12 months</source>
        <translation>Kontakt w miesiącach, 12 miesięcy</translation>
    </message>
    <message>
        <source>Touches per month, the oldest first: %1</source>
        <translation>Kontakty w miesiącach, od najstarszego: %1</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Ostatnie kontakty</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Jeszcze nic się nie wydarzyło.</translation>
    </message>
</context>
<context>
    <name>tenure::views::CurrencyBox</name>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
</context>
<context>
    <name>tenure::views::DeputiesDialog</name>
    <message>
        <source>Who stands in for whom</source>
        <translation>Kto kogo zastępuje</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Zastępstwa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Kogo nie ma</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Kto zastępuje</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>%1 for %2, %3 – %4</source>
        <translation>%1 za: %2, %3 – %4</translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorList</name>
    <message>
        <source>Value of %1</source>
        <translation>Wartość %1</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Wiersze z błędami</translation>
    </message>
    <message>
        <source>E edits the value, L leaves it empty, S skips the row</source>
        <translation>E edytuje wartość, L zostawia ją pustą, S pomija wiersz</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Edytuj wartość</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Zostaw puste</translation>
    </message>
    <message>
        <source>Skip row</source>
        <translation>Pomiń wiersz</translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorModel</name>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>Wiersz %1, %2, „%3”: %4</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Wiersz %1</translation>
    </message>
</context>
<context>
    <name>tenure::views::ErrorPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as C&amp;SV</source>
        <translation>Zapisz jako C&amp;SV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors</source>
        <translation>
            <numerusform>%Ln wiersz z błędami</numerusform>
            <numerusform>%Ln wiersze z błędami</numerusform>
            <numerusform>%Ln wierszy z błędami</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 eksport</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportowanie</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksportuj do</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz</numerusform>
            <numerusform>Zapisano %Ln wiersze</numerusform>
            <numerusform>Zapisano %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Co wyeksportować</translation>
    </message>
    <message>
        <source>The whole book, a file for each kind</source>
        <translation>Cały portfel, osobny plik dla każdego rodzaju</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln &amp;listed account(s): %1</source>
        <translation>
            <numerusform>%Ln klienta z &amp;listy: %1</numerusform>
            <numerusform>%Ln klientów z &amp;listy: %1</numerusform>
            <numerusform>%Ln klientów z &amp;listy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows all of them</source>
        <translation>lista pokazuje wszystkich</translation>
    </message>
    <message>
        <source>Of &amp;all accounts</source>
        <translation>Wszys&amp;tkich klientów</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>&amp;Every field</source>
        <translation>&amp;Wszystkie pola</translation>
    </message>
    <message>
        <source>All that an import needs to give the same rows, with their ids.</source>
        <translation>Wszystko, czego import potrzebuje, by odtworzyć te same wiersze, wraz z ich id.</translation>
    </message>
    <message>
        <source>The columns of the l&amp;ist</source>
        <translation>Kolumny l&amp;isty</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
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
        <translation>&amp;Bezstratnie</translation>
    </message>
    <message>
        <source>Every text as it is: reads back exactly, also into an empty book.</source>
        <translation>Każdy tekst bez zmian: da się go dokładnie wczytać z powrotem, także do pustego portfela.</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet-safe</source>
        <translation>Bezpiecznie dla ar&amp;kusza</translation>
    </message>
    <message>
        <source>A &apos; stands before texts that a spreadsheet would run as a formula. For people who open the file there; an import takes the &apos; off again if it is told to.</source>
        <translation>Przed tekstami, które arkusz wykonałby jako formułę, stoi apostrof. Dla osób, które otworzą plik w arkuszu; import na życzenie usuwa apostrof.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Dokąd wyeksportować</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Przeglądaj…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (&amp;XLSX)</source>
        <translation>Skoroszyt arkusza kalkulacyjnego (&amp;XLSX)</translation>
    </message>
</context>
<context>
    <name>tenure::views::FactsCard</name>
    <message>
        <source>from %1 on</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, notice %2</source>
        <translation>%1, wypowiedzenie %2</translation>
    </message>
    <message>
        <source>Account facts</source>
        <translation>Informacje o kliencie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Klient nadrzędny</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>Automatyczne odnawianie</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>kupiono %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldArguments</name>
    <message>
        <source>Set %1…</source>
        <comment>a field</comment>
        <translation>Ustaw: %1…</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDefinitionDialog</name>
    <message>
        <source>Custom field</source>
        <translation>Pole własne</translation>
    </message>
    <message>
        <source>New custom field</source>
        <translation>Nowe pole własne</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Możliwe wartości</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>No account has a value</source>
        <translation>Żaden klient nie ma wartości</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a value</source>
        <translation>
            <numerusform>%n klient ma wartość</numerusform>
            <numerusform>%n klientów ma wartość</numerusform>
            <numerusform>%n klientów ma wartość</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what can be chosen.</source>
        <translation>Wpisz, co można wybrać.</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldDialog</name>
    <message numerus="yes">
        <source>Set a field of %n account(s)</source>
        <translation>
            <numerusform>Ustaw pole u %n klienta</numerusform>
            <numerusform>Ustaw pole u %n klientów</numerusform>
            <numerusform>Ustaw pole u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>One undo step</source>
        <translation>Jeden krok cofania</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Bez wartości</translation>
    </message>
    <message>
        <source>2026-03-31 or today+30d</source>
        <translation>2026-03-31 lub today+30d</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>Przypisz %n klienta</numerusform>
            <numerusform>Przypisz %n klientów</numerusform>
            <numerusform>Przypisz %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n account(s)</source>
        <translation>
            <numerusform>Otaguj %n klienta</numerusform>
            <numerusform>Otaguj %n klientów</numerusform>
            <numerusform>Otaguj %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>a, b are added; -c is taken away</source>
        <translation>a, b zostaną dodane; -c zostanie usunięty</translation>
    </message>
    <message>
        <source>%1 is new in this book</source>
        <translation>%1: nowa osoba w tym portfelu</translation>
    </message>
</context>
<context>
    <name>tenure::views::FieldsTab</name>
    <message>
        <source>Custom field</source>
        <translation>Pole własne</translation>
    </message>
    <message>
        <source>Change field…</source>
        <translation>Zmień pole…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Wszystkie pola</translation>
    </message>
    <message>
        <source>Fields of the account</source>
        <translation>Pola klienta</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>edit field</source>
        <translation>edycja pola</translation>
    </message>
</context>
<context>
    <name>tenure::views::FileRow</name>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Up to 20 MB each; they are copied beside the book</source>
        <translation>Do 20 MB każdy; są kopiowane obok portfela</translation>
    </message>
    <message>
        <source>Take off the file %1</source>
        <translation>Odłącz plik %1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
</context>
<context>
    <name>tenure::views::FileStep</name>
    <message>
        <source>First rows, as they are read</source>
        <translation>Pierwsze wiersze, tak jak są czytane</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Wybierz &amp;plik…</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Rodzaj danych</translation>
    </message>
    <message>
        <source>Currency of the new book</source>
        <translation>Waluta nowego portfela</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Wybierz plik do importu</translation>
    </message>
    <message>
        <source>Choose a file or drop it here</source>
        <translation>Wybierz plik albo upuść go tutaj</translation>
    </message>
    <message>
        <source>CSV in any encoding, with any separator, as it came</source>
        <translation>CSV w dowolnym kodowaniu, z dowolnym separatorem, takie, jakie jest</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Inny &amp;plik…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>%1, not sure: look at the letters in the rows below</source>
        <translation>%1, niepewne: sprawdź litery w wierszach poniżej</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>The file has none; its columns are numbered</source>
        <translation>Plik ich nie ma; kolumny są ponumerowane</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>W pierwszym wierszu</translation>
    </message>
    <message>
        <source>In row %1, below: %2</source>
        <translation>W wierszu %1, pod: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolumna</numerusform>
            <numerusform>%Ln kolumny</numerusform>
            <numerusform>%Ln kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out at the end</source>
        <translation>Pominięte na końcu</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Zapisane mapowanie</translation>
    </message>
    <message>
        <source>as the names of its columns say</source>
        <translation>wynika z nazw kolumn</translation>
    </message>
    <message>
        <source>Lists, mail, calendars (*.csv *.tsv *.txt *.eml *.ics);;All files (*)</source>
        <translation>Listy, e-maile, kalendarze (*.csv *.tsv *.txt *.eml *.ics);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>tenure::views::FilterSource</name>
    <message>
        <source>renewal within 30 days</source>
        <translation>odnowienie w ciągu 30 dni</translation>
    </message>
    <message>
        <source>renewal within 90 days</source>
        <translation>odnowienie w ciągu 90 dni</translation>
    </message>
    <message>
        <source>renewal within 180 days</source>
        <translation>odnowienie w ciągu 180 dni</translation>
    </message>
    <message>
        <source>notice date within 30 days</source>
        <translation>termin wypowiedzenia w ciągu 30 dni</translation>
    </message>
    <message>
        <source>no touch for 30 days, silent</source>
        <translation>brak kontaktu od 30 dni, cisza</translation>
    </message>
    <message>
        <source>tasks that are overdue, late</source>
        <translation>zadania po terminie, zaległe</translation>
    </message>
    <message>
        <source>my accounts, mine</source>
        <translation>moi klienci, moje</translation>
    </message>
    <message>
        <source>accounts of nobody, without owner</source>
        <translation>klienci niczyi, bez opiekuna</translation>
    </message>
    <message>
        <source>High touch</source>
        <translation>High touch</translation>
    </message>
    <message>
        <source>Low touch</source>
        <translation>Low touch</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>Tech touch</translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <translation>brak decydenta budżetowego</translation>
    </message>
</context>
<context>
    <name>tenure::views::FormatBar</name>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>wykryto</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Wykryj ponownie</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapowanie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>&amp;Names in row</source>
        <translation>&amp;Nazwy w wierszu</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Wiersz z nazwami kolumn</translation>
    </message>
</context>
<context>
    <name>tenure::views::GroupCard</name>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Nadrzędny</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Podrzędni</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n innych</numerusform>
            <numerusform>%n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message numerus="yes">
        <source>Together %n account(s)</source>
        <translation>
            <numerusform>Razem %n klient</numerusform>
            <numerusform>Razem %n klientów</numerusform>
            <numerusform>Razem %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n account(s) whose ARR is not known</source>
        <translation>
            <numerusform>bez %n klienta o nieznanym ARR</numerusform>
            <numerusform>bez %n klientów o nieznanym ARR</numerusform>
            <numerusform>bez %n klientów o nieznanym ARR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::HistoryTab</name>
    <message>
        <source>History of the account</source>
        <translation>Historia klienta</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtr historii</translation>
    </message>
    <message>
        <source>Filter by field, value or person…</source>
        <translation>Filtruj po polu, wartości lub osobie…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Cofnij to</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s)</source>
        <translation>
            <numerusform>Ostatnia %n zmiana</numerusform>
            <numerusform>Ostatnie %n zmiany</numerusform>
            <numerusform>Ostatnie %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>No change has this in it.</source>
        <translation>Żadna zmiana tego nie zawiera.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtr</translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Największe zmiany</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 change(s)</source>
        <translation>
            <numerusform>%n zmiana: %1</numerusform>
            <numerusform>%n zmiany: %1</numerusform>
            <numerusform>%n zmian: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 other</source>
        <translation>%1, inne: %2</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 skipped, %4 errors</source>
        <translation>utworzone: %1, zmienione: %2, pominięte: %3, błędy: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>no change found, %1 left out</source>
        <translation>bez zmian, pominięte: %1</translation>
    </message>
    <message>
        <source>no change found</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>not imported until fixed</source>
        <translation>do poprawienia przed importem</translation>
    </message>
</context>
<context>
    <name>tenure::views::ImportWizard</name>
    <message>
        <source>Save the rows with errors</source>
        <translation>Zapisz wiersze z błędami</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listy (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz do %1</numerusform>
            <numerusform>Zapisano %Ln wiersze do %1</numerusform>
            <numerusform>Zapisano %Ln wierszy do %1</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapowanie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Name of the saved mapping</source>
        <translation>Nazwa zapisanego mapowania</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Mapuj kolumny</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>Przejrzyj %Ln wiersz</numerusform>
            <numerusform>Przejrzyj %Ln wiersze</numerusform>
            <numerusform>Przejrzyj %Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importuj %Ln wiersz</numerusform>
            <numerusform>Importuj %Ln wiersze</numerusform>
            <numerusform>Importuj %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Najpierw wybierz plik</translation>
    </message>
    <message>
        <source>First decide: %1</source>
        <translation>Najpierw zdecyduj: %1</translation>
    </message>
    <message>
        <source>Comparing the rows with the book</source>
        <translation>Porównywanie wierszy z portfelem</translation>
    </message>
    <message>
        <source>Give the mapping a name</source>
        <translation>Nadaj mapowaniu nazwę</translation>
    </message>
    <message>
        <source>Cancel leaves the book as it was</source>
        <translation>Po anulowaniu portfel pozostanie bez zmian</translation>
    </message>
    <message>
        <source>The whole import is one undo step</source>
        <translation>Cały import to jeden krok cofania</translation>
    </message>
    <message>
        <source>Save this &amp;mapping as</source>
        <translation>Zapisz to &amp;mapowanie jako</translation>
    </message>
    <message>
        <source>Update saved &amp;mapping “%1”</source>
        <translation>Zaktualizuj zapisane &amp;mapowanie „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolumna</numerusform>
            <numerusform>%Ln kolumny</numerusform>
            <numerusform>%Ln kolumn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::KeyRows</name>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Key for: %1</source>
        <translation>Klawisz dla: %1</translation>
    </message>
    <message>
        <source>Turn off: %1</source>
        <translation>Wyłącz: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Przywróć: %1</translation>
    </message>
</context>
<context>
    <name>tenure::views::KeySections</name>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Destination of the rail</source>
        <translation>Pozycja paska nawigacji</translation>
    </message>
    <message>
        <source>Next region of the window; with Shift the one before</source>
        <translation>Następny obszar okna; z klawiszem Shift poprzedni</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Na liście</translation>
    </message>
</context>
<context>
    <name>tenure::views::KeysDialog</name>
    <message>
        <source>Here</source>
        <translation>Na tej stronie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tenure::views::LetterEdit</name>
    <message>
        <source>off</source>
        <comment>a key that is turned off</comment>
        <translation>wył.</translation>
    </message>
</context>
<context>
    <name>tenure::views::ListColumns</name>
    <message>
        <source>Back to the usual columns</source>
        <translation>Przywróć zwykłe kolumny</translation>
    </message>
</context>
<context>
    <name>tenure::views::ListHead</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>tenure::views::MailDialog</name>
    <message>
        <source>Log mail</source>
        <translation>Zapisanie e-maila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Type a part of the account&apos;s name</source>
        <translation>Wpisz część nazwy klienta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>brak daty</translation>
    </message>
    <message>
        <source>Incoming · %1</source>
        <translation>Przychodzący · %1</translation>
    </message>
    <message>
        <source>Outgoing · %1</source>
        <translation>Wychodzący · %1</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Plik bez nazwy</translation>
    </message>
    <message>
        <source>%1 · %2, too large</source>
        <translation>%1 · %2, za duży</translation>
    </message>
    <message>
        <source>%1 · contact</source>
        <translation>%1 · kontakt</translation>
    </message>
    <message>
        <source>%1 · add as a contact</source>
        <translation>%1 · dodaj jako kontakt</translation>
    </message>
    <message>
        <source>This mail was logged already: it is the touchpoint of %1.</source>
        <translation>Ten e-mail już zapisano: to interakcja z dnia %1.</translation>
    </message>
    <message>
        <source>Nobody in this mail is known. Which account does it belong to?</source>
        <translation>Nikt w tym e-mailu nie jest znany. Do którego klienta należy?</translation>
    </message>
    <message>
        <source>No account has this name.</source>
        <translation>Żaden klient nie ma tej nazwy.</translation>
    </message>
</context>
<context>
    <name>tenure::views::MainWindow</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (tylko do odczytu)</translation>
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
        <translation>Brak otwartego portfela</translation>
    </message>
    <message>
        <source>help</source>
        <translation>pomoc</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingModel</name>
    <message>
        <source>new custom field, number</source>
        <translation>nowe pole własne, liczba</translation>
    </message>
    <message>
        <source>new custom field, money</source>
        <translation>nowe pole własne, kwota</translation>
    </message>
    <message>
        <source>new custom field, date</source>
        <translation>nowe pole własne, data</translation>
    </message>
    <message>
        <source>new custom field, yes or no</source>
        <translation>nowe pole własne, tak lub nie</translation>
    </message>
    <message>
        <source>new custom field, text</source>
        <translation>nowe pole własne, tekst</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Kolumna źródłowa</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Field in Tenure</source>
        <translation>Pole w Tenure</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nie importuj</translation>
    </message>
    <message>
        <source>%1, samples %2, mapped to %3, check: %4</source>
        <translation>%1, przykłady %2, przypisano do %3, sprawdzenie: %4</translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingStep</name>
    <message>
        <source>Import as c&amp;ustom fields</source>
        <translation>Importuj jako pola wł&amp;asne</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not imported.</source>
        <translation>
            <numerusform>%n kolumna nie będzie importowana.</numerusform>
            <numerusform>%n kolumny nie będą importowane.</numerusform>
            <numerusform>%n kolumn nie będzie importowanych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>Pole dla %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they go to</source>
        <translation>Kolumny pliku i pola, do których trafiają</translation>
    </message>
</context>
<context>
    <name>tenure::views::MarkdownView</name>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
</context>
<context>
    <name>tenure::views::MatchPane</name>
    <message numerus="yes">
        <source>%n match</source>
        <translation>
            <numerusform>%n pasuje</numerusform>
            <numerusform>%n pasują</numerusform>
            <numerusform>%n pasuje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n pusty</numerusform>
            <numerusform>%n puste</numerusform>
            <numerusform>%n pustych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n powtórzenie</numerusform>
            <numerusform>%n powtórzenia</numerusform>
            <numerusform>%n powtórzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n wieloznaczny</numerusform>
            <numerusform>%n wieloznaczne</numerusform>
            <numerusform>%n wieloznacznych</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Puste komórki</translation>
    </message>
    <message>
        <source>keep current value</source>
        <translation>zachowują wartość</translation>
    </message>
    <message>
        <source>clear the value</source>
        <translation>czyszczą wartość</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepsze</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Create new ones and update existing ones</source>
        <translation>Twórz nowe i zmieniaj istniejące</translation>
    </message>
    <message>
        <source>Only create new ones</source>
        <translation>Tylko twórz nowe</translation>
    </message>
    <message>
        <source>Only update existing ones</source>
        <translation>Tylko zmieniaj istniejące</translation>
    </message>
    <message>
        <source>A changed amount</source>
        <translation>Zmieniona kwota</translation>
    </message>
    <message>
        <source>Is a new price from today</source>
        <translation>To nowa cena od dziś</translation>
    </message>
    <message>
        <source>Corrects the price there was</source>
        <translation>Poprawia dotychczasową cenę</translation>
    </message>
    <message>
        <source>End and renewal dates</source>
        <translation>Daty końca i odnowienia</translation>
    </message>
    <message>
        <source>Are the last day of the term</source>
        <translation>To ostatni dzień okresu</translation>
    </message>
    <message>
        <source>Are the first day after it</source>
        <translation>To pierwszy dzień po nim</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Reguły: %1</translation>
    </message>
    <message>
        <source>create and update</source>
        <translation>tworzenie i zmiana</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>tylko nowe</translation>
    </message>
    <message>
        <source>only existing ones</source>
        <translation>tylko istniejące</translation>
    </message>
    <message>
        <source>correct prices</source>
        <translation>poprawa cen</translation>
    </message>
    <message>
        <source>ends exclusive</source>
        <translation>koniec wyłącznie</translation>
    </message>
    <message>
        <source>A &apos; before =, +, - or @</source>
        <translation>Znak &apos; przed =, +, - lub @</translation>
    </message>
    <message>
        <source>Is part of the text</source>
        <translation>Jest częścią tekstu</translation>
    </message>
    <message>
        <source>Is a guard for spreadsheets: take it off</source>
        <translation>Jest zabezpieczeniem dla arkuszy: usuń go</translation>
    </message>
    <message>
        <source>guards off</source>
        <translation>bez zabezpieczeń</translation>
    </message>
</context>
<context>
    <name>tenure::views::Menus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Gęstość</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Os&amp;tatnie portfele</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>tenure::views::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Komunikaty</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n kolejny</numerusform>
            <numerusform>+%n kolejne</numerusform>
            <numerusform>+%n kolejnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>tenure::views::NameSource</name>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Account, %1 ARR</source>
        <translation>Klient, ARR %1</translation>
    </message>
    <message>
        <source>Contact who left %1</source>
        <translation>Kontakt, odszedł z: %1</translation>
    </message>
    <message>
        <source>Contact at %1</source>
        <translation>Kontakt w: %1</translation>
    </message>
</context>
<context>
    <name>tenure::views::NewBookDialog</name>
    <message>
        <source>Choose its place…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nowy portfel</translation>
    </message>
    <message>
        <source>Totals are shown in it. Contracts may be in any currency; their planning rates are set later.</source>
        <translation>W niej pokazywane są sumy. Umowy mogą być w dowolnej walucie; ich kursy planistyczne ustawia się później.</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Waluta bazowa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tenure::views::NextStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>Brak otwartych zadań.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>po terminie od %1</translation>
    </message>
</context>
<context>
    <name>tenure::views::NotesTab</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Treść notatki</translation>
    </message>
    <message>
        <source>Plain text or Markdown</source>
        <translation>Zwykły tekst lub Markdown</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Jeszcze bez notatek.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>save</source>
        <translation>zapis</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nowa notatka</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edycja</translation>
    </message>
</context>
<context>
    <name>tenure::views::OverviewTab</name>
    <message>
        <source>next step</source>
        <translation>następny krok</translation>
    </message>
</context>
<context>
    <name>tenure::views::Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub uruchom polecenie</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>commands</source>
        <translation>polecenia</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>klienci</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmenty</translation>
    </message>
    <message>
        <source>query</source>
        <translation>zapytanie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing fits. Words are looked for at the beginnings of words.</source>
        <translation>Nic nie pasuje. Szukane są początki słów.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
</context>
<context>
    <name>tenure::views::PaletteFoot</name>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>run</source>
        <translation>uruchom</translation>
    </message>
    <message>
        <source>into arguments</source>
        <translation>do argumentów</translation>
    </message>
    <message>
        <source>run, keep open</source>
        <translation>uruchom, nie zamykaj</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zamknij</translation>
    </message>
</context>
<context>
    <name>tenure::views::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s)</source>
        <translation>
            <numerusform>%n zaznaczony klient</numerusform>
            <numerusform>%n zaznaczonych klientów</numerusform>
            <numerusform>%n zaznaczonych klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
</context>
<context>
    <name>tenure::views::PaneSection</name>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
</context>
<context>
    <name>tenure::views::PeopleList</name>
    <message>
        <source>left</source>
        <translation>odszedł(-szła)</translation>
    </message>
</context>
<context>
    <name>tenure::views::PreviewPane</name>
    <message>
        <source>Preview of the account</source>
        <translation>Podgląd klienta</translation>
    </message>
    <message>
        <source>No account is current. J and K move through the list.</source>
        <translation>Nie wskazano klienta. Po liście poruszają klawisze J i K.</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>Brak otwartych zadań.</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Ostatnie interakcje</translation>
    </message>
    <message>
        <source>No touchpoint yet.</source>
        <translation>Brak interakcji.</translation>
    </message>
    <message>
        <source>Decision chain</source>
        <translation>Łańcuch decyzyjny</translation>
    </message>
    <message>
        <source>left</source>
        <translation>nie pracuje</translation>
    </message>
    <message>
        <source>No contact has a role yet.</source>
        <translation>Żaden kontakt nie ma jeszcze roli.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Otwórz klienta</translation>
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
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryBar</name>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Dodaj warunek…</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Zapisz jako segment</translation>
    </message>
    <message>
        <source>Edit the condition</source>
        <translation>Edytuj warunek</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Usuń warunek</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Jako &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Clear the query</source>
        <translation>&amp;Wyczyść zapytanie</translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryCounts</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::QueryProblem</name>
    <message>
        <source>Use %1</source>
        <translation>Użyj %1</translation>
    </message>
</context>
<context>
    <name>tenure::views::QuestionBar</name>
    <message>
        <source>&amp;Day first</source>
        <translation>Najpierw &amp;dzień</translation>
    </message>
    <message>
        <source>Decimal &amp;comma</source>
        <translation>Przecinek dziesięt&amp;ny</translation>
    </message>
    <message>
        <source>Decimal &amp;point</source>
        <translation>&amp;Kropka dziesiętna</translation>
    </message>
    <message>
        <source>Choose it in the table below</source>
        <translation>Wskaż ją w tabeli poniżej</translation>
    </message>
    <message>
        <source>M&amp;onth first</source>
        <translation>Najpierw miesią&amp;c</translation>
    </message>
</context>
<context>
    <name>tenure::views::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>Brak portfela</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <source>Save the query as a segment</source>
        <translation>Zapisz zapytanie jako segment</translation>
    </message>
</context>
<context>
    <name>tenure::views::RailItem</name>
    <message>
        <source>Book: %1</source>
        <translation>Portfel: %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>teraz wyświetlane</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment: %1</translation>
    </message>
</context>
<context>
    <name>tenure::views::RateTable</name>
    <message>
        <source>Planning rates</source>
        <translation>Kursy planistyczne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>One unit in %1</source>
        <translation>Jednostka w %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with at most six decimals, like 0.92</source>
        <translation>Kurs to liczba większa od 0 z najwyżej sześcioma miejscami po przecinku, np. 0.92</translation>
    </message>
    <message>
        <source>Without a rate the ARR of these accounts is unknown</source>
        <translation>Bez kursu ARR tych klientów jest nieznany</translation>
    </message>
</context>
<context>
    <name>tenure::views::RecentCard</name>
    <message>
        <source>Recent books</source>
        <translation>Ostatnie portfele</translation>
    </message>
</context>
<context>
    <name>tenure::views::RestoreDialog</name>
    <message>
        <source>No backup of this book is known here. A backup that lies elsewhere can be chosen as a file.</source>
        <translation>Nie jest tu znana żadna kopia zapasowa tego portfela. Kopię leżącą gdzie indziej można wskazać jako plik.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Portfel</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>The book itself is not changed</source>
        <translation>Sam portfel nie zostanie zmieniony</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tenure::views::ReviewModel</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Będzie</translation>
    </message>
    <message>
        <source>Row %1, %2, %3: %4, now %5</source>
        <translation>Wiersz %1, %2, %3: %4, teraz %5</translation>
    </message>
</context>
<context>
    <name>tenure::views::ReviewStep</name>
    <message>
        <source>What the import writes</source>
        <translation>Co zapisze import</translation>
    </message>
    <message>
        <source>Nothing to change: the book has all of it</source>
        <translation>Nic do zmiany: portfel ma już to wszystko</translation>
    </message>
    <message>
        <source>%1 new points, %2 changed, %3 as they are</source>
        <translation>Nowe odczyty: %1, zmienione: %2, bez zmian: %3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>Nowe: %1, zmienione: %2, bez zmian: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay out and are written to a file beside yours.</source>
        <translation>
            <numerusform>%Ln wiersz z błędami nie zostanie zaimportowany i trafi do pliku obok Twojego.</numerusform>
            <numerusform>%Ln wiersze z błędami nie zostaną zaimportowane i trafią do pliku obok Twojego.</numerusform>
            <numerusform>%Ln wierszy z błędami nie zostanie zaimportowanych i trafi do pliku obok Twojego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln wiersz zostanie pominięty.</numerusform>
            <numerusform>%Ln wiersze zostaną pominięte.</numerusform>
            <numerusform>%Ln wierszy zostanie pominiętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Nieimportowane: %1.</translation>
    </message>
    <message>
        <source>Left out at the end of the file: %1.</source>
        <translation>Pominięto na końcu pliku: %1.</translation>
    </message>
    <message>
        <source>Create  %1</source>
        <translation>Utwórz  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Zmień  %1</translation>
    </message>
    <message>
        <source>As they are  %1</source>
        <translation>Bez zmian  %1</translation>
    </message>
    <message>
        <source>Left out  %1</source>
        <translation>Pominięte  %1</translation>
    </message>
    <message>
        <source>Points are counted, not listed: there may be millions of them.</source>
        <translation>Odczyty są tylko liczone, bez listy: mogą ich być miliony.</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Brak wierszy.</translation>
    </message>
</context>
<context>
    <name>tenure::views::RunStep</name>
    <message>
        <source>about %1 s left</source>
        <translation>jeszcze około %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>jeszcze około %1 min</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Postęp importu</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie %1</translation>
    </message>
    <message>
        <source>Backing the book up first</source>
        <translation>Najpierw tworzona jest kopia zapasowa portfela</translation>
    </message>
    <message>
        <source>All rows are written; bringing the figures up to date</source>
        <translation>Wszystkie wiersze zapisane; trwa przeliczanie danych</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>The whole import is one undo step: Ctrl+Z takes it back, also after a restart.</source>
        <translation>Cały import to jeden krok cofania: Ctrl+Z cofa go także po ponownym uruchomieniu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors were not imported.</source>
        <translation>
            <numerusform>Nie zaimportowano %Ln wiersza z błędami.</numerusform>
            <numerusform>Nie zaimportowano %Ln wierszy z błędami.</numerusform>
            <numerusform>Nie zaimportowano %Ln wierszy z błędami.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, with the reason in the last column.</source>
        <translation>Są w %1, z przyczyną w ostatniej kolumnie.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Niczego nie zaimportowano</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Zapis segmentu</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Change the segment “%1”</source>
        <translation>Zmień segment „%1”</translation>
    </message>
    <message>
        <source>Make a new segment</source>
        <translation>Utwórz nowy segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nazwa segmentu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Pokaż klientów</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tenure::views::SegmentSource</name>
    <message numerus="yes">
        <source>Segment, %n account(s)</source>
        <translation>
            <numerusform>Segment, %n klient</numerusform>
            <numerusform>Segment, %n klientów</numerusform>
            <numerusform>Segment, %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>tenure::views::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>A new name counts from the next book that is opened, a new language from the next start.</source>
        <translation>Nowa nazwa obowiązuje od następnego otwartego portfela, nowy język od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>In the book %1</source>
        <translation>W portfelu %1</translation>
    </message>
    <message>
        <source>Totals are in the base currency. With another one the rates are converted; amounts of contracts stay in their own currency.</source>
        <translation>Sumy są w walucie bazowej. Przy innej walucie kursy zostaną przeliczone; kwoty umów pozostają w ich własnej walucie.</translation>
    </message>
    <message>
        <source>What changes in the book is one undo step</source>
        <translation>Zmiany w portfelu to jeden krok cofania</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>Twoja nazwa w dzienniku</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Nobody in this book</source>
        <translation>Nikim w tym portfelu</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jestem</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Waluta bazowa</translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation>Dodaj walutę</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, like EUR.</source>
        <translation>Waluta to kod z trzech liter, np. EUR.</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with at most six decimals, like 0.92.</source>
        <translation>Kurs to liczba większa od 0 z najwyżej sześcioma miejscami po przecinku, np. 0.92.</translation>
    </message>
    <message>
        <source>Set a rate for %1 first: the other rates are converted by it.</source>
        <translation>Najpierw ustaw kurs %1: według niego przeliczane są pozostałe kursy.</translation>
    </message>
    <message>
        <source>No setting fits “%1”.</source>
        <translation>Żadne ustawienie nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>author, user</source>
        <translation>autor, użytkownik</translation>
    </message>
    <message>
        <source>colours, dark mode</source>
        <translation>kolory, tryb ciemny</translation>
    </message>
    <message>
        <source>scale, zoom, larger text</source>
        <translation>skala, powiększenie, większy tekst</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Single letters work while a list has the focus. Each has one meaning; type another one into a box, or turn it off.</source>
        <translation>Pojedyncze litery działają, gdy aktywna jest lista. Każda ma jedno znaczenie; wpisz w pole inną lub ją wyłącz.</translation>
    </message>
    <message>
        <source>person, owner, me</source>
        <translation>osoba, opiekun, ja</translation>
    </message>
    <message>
        <source>money, totals</source>
        <translation>pieniądze, sumy</translation>
    </message>
    <message>
        <source>Planning rates</source>
        <translation>Kursy planistyczne</translation>
    </message>
    <message>
        <source>currency, exchange, conversion</source>
        <translation>waluta, kurs, przeliczenie</translation>
    </message>
    <message>
        <source>Fixed until you change them</source>
        <translation>Stałe, dopóki ich nie zmienisz</translation>
    </message>
    <message>
        <source>Tell me what is due, each day at</source>
        <translation>Mów mi, co jest do zrobienia, codziennie o</translation>
    </message>
    <message>
        <source>Time of the notification</source>
        <translation>Godzina powiadomienia</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>desktop, tray, tasks, due, reminder</source>
        <translation>pulpit, zasobnik, zadania, termin, przypomnienie</translation>
    </message>
    <message>
        <source>This desktop has no tray for notifications: nothing is shown until it has one.</source>
        <translation>Ten pulpit nie ma zasobnika powiadomień: nic nie zostanie pokazane, dopóki go nie będzie.</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation>Zastępstwa…</translation>
    </message>
    <message>
        <source>Who stands in for whom</source>
        <translation>Kto kogo zastępuje</translation>
    </message>
    <message>
        <source>deputy, stand-in, away, holiday</source>
        <translation>zastępstwo, zastępca, nieobecność, urlop</translation>
    </message>
</context>
<context>
    <name>tenure::views::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Z powrotem dnia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tenure::views::SourceList</name>
    <message>
        <source>%1: %2, overdue</source>
        <translation>%1: %2, zaległe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
</context>
<context>
    <name>tenure::views::StakeholdersTab</name>
    <message>
        <source>Decision chain</source>
        <translation>Łańcuch decyzyjny</translation>
    </message>
    <message>
        <source>How the chain is shown</source>
        <translation>Jak pokazać łańcuch</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable</source>
        <translation>
            <numerusform>%n osiągalny</numerusform>
            <numerusform>%n osiągalne</numerusform>
            <numerusform>%n osiągalnych</numerusform>
        </translation>
    </message>
    <message>
        <source>reports to this one</source>
        <translation>podlega tej osobie</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>przerwij</translation>
    </message>
    <message>
        <source>walk the graph</source>
        <translation>chodź po grafie</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>nowy kontakt</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>podlega</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edytuj</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>wpływ</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>nastawienie</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>odszedł</translation>
    </message>
</context>
<context>
    <name>tenure::views::StartPage</name>
    <message>
        <source>Start your book</source>
        <translation>Zacznij swój portfel</translation>
    </message>
    <message>
        <source>Tenure keeps everything in one file on this computer. Choose how to fill it; you can use the others later.</source>
        <translation>Tenure przechowuje wszystko w jednym pliku na tym komputerze. Wybierz, jak go wypełnić; z pozostałych sposobów można skorzystać później.</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>Importuj CSV</translation>
    </message>
    <message>
        <source>Accounts from your CRM or a spreadsheet. Columns, dates and separators are detected; you see every change before it is saved.</source>
        <translation>Klienci z Twojego CRM lub arkusza. Kolumny, daty i separatory są wykrywane; każdą zmianę widzisz przed zapisaniem.</translation>
    </message>
    <message>
        <source>Needs: one column with account names</source>
        <translation>Wymaga: jednej kolumny z nazwami klientów</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Otwórz portfel demonstracyjny</translation>
    </message>
    <message>
        <source>64 invented accounts with contracts, contacts and renewals. Nothing leaves your computer; delete it whenever you like.</source>
        <translation>64 zmyślonych klientów z umowami, kontaktami i odnowieniami. Nic nie opuszcza komputera; usuń go, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>Ready in 2 seconds</source>
        <translation>Gotowe w 2 sekundy</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Otwórz demo</translation>
    </message>
    <message>
        <source>Drop a .csv or .tenure file anywhere in this window</source>
        <translation>Upuść plik .csv lub .tenure w dowolnym miejscu tego okna</translation>
    </message>
    <message>
        <source>Open an existing book</source>
        <translation>Otwórz istniejący portfel</translation>
    </message>
    <message>
        <source>Add one account by hand</source>
        <translation>Dodaj klienta ręcznie</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Works offline. No sign-in, no telemetry.</source>
        <translation>Działa offline. Bez logowania, bez telemetrii.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importuj</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
</context>
<context>
    <name>tenure::views::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tenure::views::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Wszystkie kroki wykonane</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskBoard</name>
    <message>
        <source>&amp;Open the account</source>
        <translation>&amp;Otwórz klienta</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Wykonane</translation>
    </message>
    <message>
        <source>Not &amp;done</source>
        <translation>Nie&amp;wykonane</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>Od&amp;łóż</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>&amp;Przełóż</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>Przyp&amp;isz…</translation>
    </message>
    <message>
        <source>&amp;Cancel the task</source>
        <translation>&amp;Anuluj zadanie</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edytuj</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Które zadania</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Czyje zadania</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Wszystkich</translation>
    </message>
    <message>
        <source>Yours, and those of whom you stand in for today</source>
        <translation>Twoje i tych, których dziś zastępujesz</translation>
    </message>
    <message>
        <source>Words of the task</source>
        <translation>Słowa z zadania</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>No task matches.</source>
        <translation>Żadne zadanie nie pasuje.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nic nie jest otwarte.</translation>
    </message>
    <message>
        <source>No task here.</source>
        <translation>Nie ma tu zadań.</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskDesk</name>
    <message>
        <source>&amp;1 day</source>
        <translation>&amp;1 dzień</translation>
    </message>
    <message>
        <source>&amp;3 days</source>
        <translation>&amp;3 dni</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1 &amp;tydzień</translation>
    </message>
    <message>
        <source>Until a &amp;date…</source>
        <translation>Do &amp;daty…</translation>
    </message>
    <message>
        <source>&amp;Not any more</source>
        <translation>Już &amp;nie</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Dziś</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>&amp;Jutro</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>W &amp;poniedziałek</translation>
    </message>
    <message>
        <source>In 1 &amp;week</source>
        <translation>Za 1 &amp;tydzień</translation>
    </message>
    <message>
        <source>On a &amp;date…</source>
        <translation>W&amp;ybrany dzień…</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Przełóż</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>&amp;No due day</source>
        <translation>&amp;Bez terminu</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nowe zadanie</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Write the due day like 2026-03-31 or today+7d, or leave it empty.</source>
        <translation>Wpisz termin, np. 2026-03-31 lub today+7d, albo zostaw puste pole.</translation>
    </message>
    <message>
        <source>Write the time like 14:00, or leave it empty.</source>
        <translation>Wpisz godzinę, np. 14:00, albo zostaw puste pole.</translation>
    </message>
    <message>
        <source>A task with a time of day needs a due day: write one, or remove the time.</source>
        <translation>Zadanie z godziną wymaga terminu: wpisz go albo usuń godzinę.</translation>
    </message>
    <message>
        <source>A task that repeats needs a due day: write one, or let it not repeat.</source>
        <translation>Powtarzające się zadanie wymaga terminu: wpisz go albo wyłącz powtarzanie.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Wpisz, co jest do zrobienia.</translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave the field empty.</source>
        <translation>Wybierz klienta z listy albo zostaw puste pole.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Plain text or Markdown</source>
        <translation>Zwykły tekst lub Markdown</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Co jest do zrobienia</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), a task for each</source>
        <translation>
            <numerusform>%n klient, po zadaniu dla każdego</numerusform>
            <numerusform>%n klientów, po zadaniu dla każdego</numerusform>
            <numerusform>%n klientów, po zadaniu dla każdego</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>How many days, weeks, months or years apart</source>
        <translation>Co ile dni, tygodni, miesięcy lub lat</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtarza się</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Nie powtarza się</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>Czeka na</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>tenure::views::TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
</context>
<context>
    <name>tenure::views::TasksPage</name>
    <message>
        <source>Tasks of which accounts…</source>
        <translation>Zadania których klientów…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>do listy</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wstecz</translation>
    </message>
</context>
<context>
    <name>tenure::views::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>Pokazywane rodzaje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n wcześniejsza</numerusform>
            <numerusform>%n wcześniejsze</numerusform>
            <numerusform>%n wcześniejszych</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Jeszcze nic się nie wydarzyło.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Jeszcze nic tego rodzaju.</translation>
    </message>
</context>
<context>
    <name>tenure::views::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>Pokazywane rodzaje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Szukaj na osi czasu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>No two-way touch yet; every %n day(s) is promised</source>
        <translation>
            <numerusform>Bez dwustronnej interakcji; umówiona co %n dzień</numerusform>
            <numerusform>Bez dwustronnej interakcji; umówiona co %n dni</numerusform>
            <numerusform>Bez dwustronnej interakcji; umówiona co %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last two-way touch %1 ago; every %n day(s) is promised</source>
        <translation>
            <numerusform>Ostatnia dwustronna interakcja %1 temu; umówiona co %n dzień</numerusform>
            <numerusform>Ostatnia dwustronna interakcja %1 temu; umówiona co %n dni</numerusform>
            <numerusform>Ostatnia dwustronna interakcja %1 temu; umówiona co %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet. L logs what does.</source>
        <translation>Nic się jeszcze nie wydarzyło. L zapisuje to, co się dzieje.</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Nic tu nie pasuje.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ruch</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edycja</translation>
    </message>
    <message>
        <source>search</source>
        <translation>szukaj</translation>
    </message>
</context>
<context>
    <name>tenure::views::TitleBlock</name>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięty</translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayDelegate</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n załatwione dziś</numerusform>
            <numerusform>%n załatwione dziś</numerusform>
            <numerusform>%n załatwionych dziś</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due. The next task is due on %1.</source>
        <translation>Nic do zrobienia. Następne zadanie ma termin %1.</translation>
    </message>
    <message>
        <source>Nothing due.</source>
        <translation>Nic do zrobienia.</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>&amp;1 dzień</translation>
    </message>
    <message>
        <source>&amp;3 days</source>
        <translation>&amp;3 dni</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1 &amp;tydzień</translation>
    </message>
    <message>
        <source>Until a &amp;date…</source>
        <translation>Do &amp;daty…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayStrip</name>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>ARR renewing ≤ 90 d</source>
        <translation>ARR odnawiany ≤ 90 d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>%1 high · %2 low · %3 tech</source>
        <translation>%1 high · %2 low · %3 tech</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Zmiany od: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TodayView</name>
    <message>
        <source>Today&apos;s work</source>
        <translation>Praca na dziś</translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchDialog</name>
    <message>
        <source>Log touchpoint</source>
        <translation>Zapisz interakcję</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Interakcja</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zameldowanie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Write times like 9:30.</source>
        <translation>Zapisuj godziny tak: 9:30.</translation>
    </message>
    <message>
        <source>A check-out needs the time of the check-in.</source>
        <translation>Wymeldowanie wymaga godziny zameldowania.</translation>
    </message>
    <message>
        <source>The check-out is before the check-in.</source>
        <translation>Wymeldowanie jest przed zameldowaniem.</translation>
    </message>
    <message>
        <source>Write what the next step is.</source>
        <translation>Napisz, jaki jest następny krok.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Czego dotyczyła</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>What comes next: becomes a task</source>
        <translation>Co dalej: stanie się zadaniem</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>The customer took part</source>
        <translation>Klient brał udział</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Wymeldowanie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Plain text or Markdown. Lines that begin with [] become tasks, ! promises, &gt; feedback.</source>
        <translation>Zwykły tekst lub Markdown. Wiersze zaczynające się od [] stają się zadaniami, od ! obietnicami, od &gt; opiniami.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchLog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::TouchPane</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Obietnica: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Zadanie: %1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Opinia: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>two-way</source>
        <translation>dwustronna</translation>
    </message>
    <message>
        <source>one-way</source>
        <translation>jednostronna</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Nastawienie</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Zapisał(a)</translation>
    </message>
</context>
<context>
    <name>tenure::views::TrashDialog</name>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Deleted accounts</source>
        <translation>Usunięci klienci</translation>
    </message>
    <message>
        <source>Find deleted accounts</source>
        <translation>Znajdź usuniętych klientów</translation>
    </message>
    <message>
        <source>Name, domain, external id or owner…</source>
        <translation>Nazwa, domena, id zewnętrzne lub opiekun…</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Nikogo nie usunięto.</translation>
    </message>
    <message>
        <source>No deleted account matches.</source>
        <translation>Żaden usunięty klient nie pasuje.</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are listed; type to find others</source>
        <translation>Na liście ostatni: %1 z %2; wpisz tekst, aby znaleźć innych</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted account(s)</source>
        <translation>
            <numerusform>%n usunięty klient</numerusform>
            <numerusform>%n usuniętych klientów</numerusform>
            <numerusform>%n usuniętych klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n account(s)</source>
        <translation>
            <numerusform>Przywróć %n klienta</numerusform>
            <numerusform>Przywróć %n klientów</numerusform>
            <numerusform>Przywróć %n klientów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenure::views::UiSettings</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nie ma folderu %1.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>Buyer %1 silent for %n d</source>
        <translation>
            <numerusform>Decydent %1 milczy od %n d</numerusform>
            <numerusform>Decydent %1 milczy od %n d</numerusform>
            <numerusform>Decydent %1 milczy od %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyer %1 was never spoken to</source>
        <translation>Z decydentem %1 nikt nie rozmawiał</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add who you speak to</source>
        <translation>Dodaj osobę, z którą rozmawiasz</translation>
    </message>
    <message>
        <source>Find out who decides</source>
        <translation>Ustal, kto decyduje</translation>
    </message>
    <message>
        <source>Ask for an executive review</source>
        <translation>Poproś o spotkanie z kierownictwem</translation>
    </message>
    <message>
        <source>Find a new champion</source>
        <translation>Znajdź nowego ambasadora</translation>
    </message>
    <message>
        <source>Find out who signs</source>
        <translation>Ustal, kto podpisuje</translation>
    </message>
    <message>
        <source>Meet a second person</source>
        <translation>Poznaj drugą osobę</translation>
    </message>
    <message>
        <source>Congratulate, and check the role</source>
        <translation>Pogratuluj i sprawdź rolę</translation>
    </message>
    <message>
        <source>No contact known</source>
        <translation>Brak znanego kontaktu</translation>
    </message>
    <message>
        <source>No economic buyer known</source>
        <translation>Nieznany decydent budżetowy</translation>
    </message>
    <message>
        <source>Buyer is silent</source>
        <translation>Decydent milczy</translation>
    </message>
    <message>
        <source>Champion left</source>
        <translation>Ambasador odszedł</translation>
    </message>
    <message>
        <source>No signer known</source>
        <translation>Nieznany podpisujący</translation>
    </message>
    <message>
        <source>Single contact</source>
        <translation>Tylko jeden kontakt</translation>
    </message>
    <message>
        <source>Has a new title</source>
        <translation>Nowe stanowisko</translation>
    </message>
    <message>
        <source>Waits on the customer</source>
        <translation>Czeka na klienta</translation>
    </message>
    <message>
        <source>Waits on support</source>
        <translation>Czeka na wsparcie</translation>
    </message>
    <message>
        <source>Waits on product</source>
        <translation>Czeka na dział produktu</translation>
    </message>
    <message>
        <source>Waits on legal</source>
        <translation>Czeka na dział prawny</translation>
    </message>
    <message numerus="yes">
        <source>Never spoken to · cadence %n d</source>
        <translation>
            <numerusform>Jeszcze bez rozmowy · rytm co %n d</numerusform>
            <numerusform>Jeszcze bez rozmowy · rytm co %n d</numerusform>
            <numerusform>Jeszcze bez rozmowy · rytm co %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-way touch %n d ago</source>
        <translation>
            <numerusform>Kontakt dwustronny %n d temu</numerusform>
            <numerusform>Kontakt dwustronny %n d temu</numerusform>
            <numerusform>Kontakt dwustronny %n d temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cadence %n d</source>
        <translation>
            <numerusform>rytm co %n d</numerusform>
            <numerusform>rytm co %n d</numerusform>
            <numerusform>rytm co %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Call, or log the touch</source>
        <translation>Zadzwoń lub zapisz odbyty kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d po terminie</numerusform>
            <numerusform>%n d po terminie</numerusform>
            <numerusform>%n d po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Zaległy kontakt</translation>
    </message>
    <message>
        <source>Gaps in the decision chain</source>
        <translation>Luki w łańcuchu decyzyjnym</translation>
    </message>
</context>
</TS>
