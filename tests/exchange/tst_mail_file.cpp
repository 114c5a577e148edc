// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/html_reading.h"
#include "exchange/mail_file.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure::exchange;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

Mail read(const QByteArray& bytes) {
    const auto mail = readMail(bytes, warsaw);
    if (!mail)
        qFatal("%s", qPrintable(mail.error().text));
    return *mail;
}

/// A mail of one part.
QByteArray simple(const QByteArray& type, const QByteArray& body, const QByteArray& encoding = "8bit") {
    return "From: Ola <ola@acme.example>\r\nTo: me@we.example\r\nSubject: x\r\n"
           "Message-ID: <1@acme.example>\r\nMIME-Version: 1.0\r\nContent-Type: " +
           type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
}

const QByteArray wholeMail =
    "Received: from a by b; Fri, 20 Mar 2026 10:00:00 +0000\r\n"
    "From: =?UTF-8?Q?Zo=C5=82a_=C5=BB=C3=B3=C5=82=C4=87?= <Zola@Acme.Example>\r\n"
    "To: \"Me, Myself\" <me@we.example>, team: a@we.example, b@we.example;\r\n"
    "Cc: =?GB18030?B?zfXQocP3?= <wang@acme.example>, me@we.example\r\n"
    "Date: Fri, 20 Mar 2026 23:30:00 -0500\r\n"
    "Subject: =?ISO-8859-2?Q?Odnowienie_=B6rodowiska?=\r\n =?UTF-8?B?IOKAkyBwbGFu?=\r\n"
    "Message-ID: <abc.1@mail.acme.example>\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"m\"\r\n\r\n"
    "preamble\r\n--m\r\nContent-Type: multipart/related; boundary=\"r\"\r\n\r\n"
    "--r\r\nContent-Type: multipart/alternative; boundary=\"a\"\r\n\r\n"
    "--a\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "Dzie=C5=84 dobry,\r\nthe plan is at=\r\ntached.\r\n"
    "--a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<b>rich</b>\r\n--a--\r\n"
    "--r\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--r--\r\n"
    "--m\r\nContent-Type: application/pdf\r\n"
    "Content-Disposition: attachment; filename*=UTF-8''Plan%20%C5%81%C3%B3d%C5%BA.pdf\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n"
    "--m\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\nSubject: Old/thread\r\n\r\nold\r\n"
    "--m--\r\n";

} // namespace

class TestMailFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void people_subject_and_time_are_read_in_every_encoding() {
        const Mail mail = read(wholeMail);
        QVERIFY(mail.from == (MailAddress{u"Zoła Żółć"_s, u"zola@acme.example"_s}));
        QCOMPARE(mail.to.size(), std::size_t(3));
        QVERIFY(mail.to[0] == (MailAddress{u"Me, Myself"_s, u"me@we.example"_s}));
        QCOMPARE(mail.to[2].address, u"b@we.example"_s);
        QVERIFY(mail.cc.front() == (MailAddress{u"王小明"_s, u"wang@acme.example"_s}));
        QCOMPARE(mail.subject, u"Odnowienie środowiska – plan"_s);
        QCOMPARE(mail.messageId, u"abc.1@mail.acme.example"_s);
        QVERIFY(mail.sent.has_value());
        QCOMPARE(mail.sent->date(), QDate(2026, 3, 21)); // in Warsaw
        QCOMPARE(mail.sent->time(), QTime(5, 30));
    }

    void the_plain_text_is_the_body_and_the_rest_are_files() {
        const Mail mail = read(wholeMail);
        QCOMPARE(mail.body, u"Dzień dobry,\nthe plan is attached."_s);
        QCOMPARE(mail.files.size(), std::size_t(3));
        QCOMPARE(mail.files[0].content.name, u"logo.png"_s);
        QVERIFY(mail.files[0].embedded);
        QCOMPARE(mail.files[1].content.name, u"Plan Łódź.pdf"_s);
        QCOMPARE(mail.files[1].content.mediaType, u"application/pdf"_s);
        QCOMPARE(mail.files[1].content.bytes, QByteArray("%PDF-1.4\n"));
        QVERIFY(!mail.files[1].embedded);
        QCOMPARE(mail.files[2].content.name, u"Old-thread.eml"_s);
        QVERIFY(mail.files[2].content.bytes.contains("old"));
    }

    void bodies_are_read_in_the_charset_they_name_or_look_like() {
        const QString chinese = u"您好，合同已经寄出。"_s;
        QCOMPARE(
            read(simple("text/plain; charset=gb2312",
                        "\xc4\xfa\xba\xc3\xa3\xac\xba\xcf\xcd\xac\xd2\xd1\xbe\xad\xbc\xc4\xb3\xf6\xa1\xa3"))
                .body,
            chinese);
        QCOMPARE(
            read(simple("text/plain; charset=iso-8859-2", "Dzi=EA=B3o =B6piewa", "quoted-printable")).body,
            u"Dzięło śpiewa"_s);
        QCOMPARE(read(simple("text/plain; charset=nonsense", "Zażółć gęślą")).body, u"Zażółć gęślą"_s);
        QCOMPARE(read(simple("text/plain", "Zażółć gęślą")).body, u"Zażółć gęślą"_s);
        QCOMPARE(read(simple("text/plain; charset=iso-2022-jp", "\x1b$B$3$s$K$A$O\x1b(B")).body,
                 u"こんにちは"_s);
        QCOMPARE(read(simple("text/plain; charset=utf-8", "UGxhbg==", "base64")).body, u"Plan"_s);
    }

    void mail_of_html_alone_is_read_as_text() {
        const Mail mail = read(simple(
            "text/html; charset=utf-8",
            "<html><head><title>no</title><style>p{}</style></head><body><p>Hello&nbsp;Ola,</p>\r\n"
            "<ul><li>one &amp; two</li><li>3 &lt; 4</li></ul><script>alert(1)</script>"
            "<img src=\"file:///etc/passwd\">bye<br>Jo&#322;a &bogus; <!-- hidden --> end</body></html>"));
        QCOMPARE(mail.body, u"Hello Ola,\n\n- one & two\n- 3 < 4\nbye\nJoła &bogus; end"_s);
    }

    void broken_html_is_read_to_its_end() {
        QCOMPARE(htmlReading(u"a < b and <b"), u"a < b and"_s);
        QCOMPARE(htmlReading(u"x<script>never closed"), u"x"_s);
        QCOMPARE(htmlReading(u"&#0;&#xD800;&#x1F600;&#99999999;"), u"&#0;&#xD800;😀&#99999999;"_s);
        QCOMPARE(htmlReading(QString(100'000, u'<')).size(), qsizetype(100'000));
        QElapsedTimer timer;
        timer.start();
        (void)htmlReading(QString(u"<!--"_s).repeated(200'000));
        (void)htmlReading(QString(u"<p><div>"_s).repeated(200'000));
        QVERIFY2(timer.elapsed() < 5'000, "in one pass");
    }

    void a_mail_without_an_id_has_the_same_one_each_time() {
        QByteArray bytes = simple("text/plain", "x");
        bytes.replace("Message-ID: <1@acme.example>\r\n", "");
        QCOMPARE(read(bytes).messageId, read(bytes).messageId);
        QVERIFY(read(bytes).messageId.startsWith(u"sha256:"));
        QVERIFY(read(bytes).messageId != read(bytes + "y").messageId);
    }

    void what_is_no_mail_is_told() {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("hello"), QByteArray("a,b,c\n1,2,3\n"),
                                        QByteArray(1000, '\0'), QByteArray("\xff\xd8\xff\xe1 photo")}) {
            const auto mail = readMail(bytes, warsaw);
            QVERIFY(!mail);
            QCOMPARE(mail.error().text, u"This file holds no mail."_s);
        }
        const auto missing = readMailFile(u"/nowhere/a.eml"_s, warsaw);
        QVERIFY(!missing && missing.error().text.contains(u"a.eml"_s));
    }

    void too_much_of_anything_is_refused_or_cut() {
        const auto large = readMail(QByteArray(mailLimit + 1, 'x'), warsaw);
        QVERIFY(!large && large.error().text.contains(u"60 MB"_s));
        QByteArray nested = "From: a@b.example\r\n";
        for (int level = 0; level < 10'000; ++level)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(level) +
                      "\r\n\r\n--b" + QByteArray::number(level) + "\r\n";
        const auto deep = readMail(nested, warsaw);
        QVERIFY(!deep && deep.error().text.contains(u"nested"_s));
        QByteArray head = "Subject: " + QByteArray(10'000'000, 's') + "\r\nTo: ";
        for (int i = 0; i < 20'000; ++i)
            head += "p" + QByteArray::number(i) + "@acme.example,\r\n ";
        const Mail wide =
            read(head + "z@acme.example\r\nFrom: a@b.example\r\n\r\n" + QByteArray(300'000, 'b'));
        QCOMPARE(wide.subject.size(), qsizetype(1'000));
        QCOMPARE(wide.to.size(), std::size_t(500));
        QCOMPARE(wide.body.size(), qsizetype(200'000));
        QVERIFY(wide.bodyCut);
        QByteArray many = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 250; ++i)
            many += "--b\r\nContent-Type: image/png\r\n\r\nx\r\n";
        const Mail files = read(many + "--b--\r\n");
        QCOMPARE(files.files.size(), std::size_t(200));
        QCOMPARE(files.filesLeft, 50);
    }

    void broken_mail_gives_what_can_be_read() {
        const Mail unbounded = read("From: a@b.example\r\nContent-Type: multipart/mixed\r\n\r\ntext\r\n");
        QCOMPARE(unbounded.from->address, u"a@b.example"_s);
        QByteArray nul = simple("text/plain", "be");
        nul += QByteArray("\0fore", 5);
        QCOMPARE(read(nul).body, u"before"_s);
        const Mail forged = read("From: \xe2\x80\xae<a@b.example>\r\nSubject: a\x07\xe2\x80\xae\tb\r\n\r\nx");
        QCOMPARE(forged.subject, u"a b"_s);
        QCOMPARE(forged.from->name, QString());
        QVERIFY(!read("From: a@b.example\r\nDate: yesterday\r\n\r\nx").sent);
    }

    void cut_and_garbled_mail_never_breaks_the_reader() {
        for (qsizetype size = 0; size < wholeMail.size(); size += 3)
            (void)readMail(QByteArray(wholeMail.constData(), size), warsaw);
        constexpr quint32 seed = 20260321;
        QRandomGenerator random(seed);
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = wholeMail;
            for (int i = 0; i < 1 + round % 16; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto mail = readMail(bytes, warsaw);
            QVERIFY2(!mail || !mail->messageId.isEmpty(),
                     qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
        }
    }
};

QTEST_GUILESS_MAIN(TestMailFile)
#include "tst_mail_file.moc"
