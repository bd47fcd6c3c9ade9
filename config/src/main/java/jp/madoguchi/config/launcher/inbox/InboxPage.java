package jp.madoguchi.config.launcher.inbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The inbox as a page: all mails on the left, the chosen one on the right. Everything from a mail is escaped before it gets here. */
record InboxPage(List<Letter> letters, Optional<Letter> shown) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("M月d日 (E) H:mm:ss", Locale.JAPANESE).withZone(ZoneId.of("Asia/Tokyo"));
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\w.~:/?#\\[\\]@!$()*+,;=%-]+(&amp;[\\w.~:/?#=%-]+)*");

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="ja">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/inbox.css">
                </head>
                <body>
                <header>
                <h1>受信トレイ</h1>
                <p>窓口が送ったメールはすべてここに届き、外へは出ません。<span lang="en">Every mail the system has sent ends here.</span></p>
                <a class="refresh" href="/">更新</a>
                </header>
                <nav aria-label="メールの一覧">%s</nav>
                <main tabindex="0">%s</main>
                </body>
                </html>
                """.formatted(title(), list(), shown.map(InboxPage::letter).orElse(NOTHING_YET));
    }

    private static final String NOTHING_YET = "<p class=\"empty\">まだメールはありません。フォームから請求を送ると、受付のお知らせがここに届きます。</p>";

    private String title() {
        return shown.map(letter -> escaped(letter.subject()) + " – ").orElse("") + "受信トレイ";
    }

    private String list() {
        var items = new StringBuilder("<ol>");
        for (Letter letter : letters) {
            boolean current = shown.filter(letter::equals).isPresent();
            items.append("""
                    <li><a href="/mail/%s"%s><span class="to">%s</span><span class="subject">%s</span><time datetime="%s">%s</time></a></li>
                    """.formatted(
                            letter.id(),
                            current ? " aria-current=\"true\"" : "",
                            escaped(String.join(", ", letter.to())),
                            escaped(subject(letter)),
                            letter.receivedAt(),
                            WHEN.format(letter.receivedAt())));
        }
        return items.append("</ol>").toString();
    }

    private static String letter(Letter letter) {
        return """
                <article>
                <h2>%s</h2>
                <dl>
                <dt>宛先</dt><dd>%s</dd>
                <dt>差出人</dt><dd>%s</dd>
                <dt>受信</dt><dd><time datetime="%s">%s</time></dd>
                <dt>Message-ID</dt><dd class="id">%s</dd>
                </dl>
                %s
                <div class="text">%s</div>
                </article>
                """.formatted(
                        escaped(subject(letter)),
                        escaped(String.join(", ", letter.to())),
                        escaped(letter.from()),
                        letter.receivedAt(),
                        WHEN.format(letter.receivedAt()),
                        escaped(letter.messageId()),
                        attachments(letter),
                        linked(escaped(letter.text().strip())));
    }

    private static String attachments(Letter letter) {
        if (letter.attachments().isEmpty()) {
            return "";
        }
        var items = new StringBuilder("<ul class=\"attachments\" aria-label=\"添付ファイル\">");
        for (int i = 0; i < letter.attachments().size(); i++) {
            Letter.Attachment attachment = letter.attachments().get(i);
            items.append("<li><a href=\"/mail/%s/attachments/%d\">%s</a> (%,d バイト)</li>"
                    .formatted(letter.id(), i, escaped(attachment.name()), attachment.content().length));
        }
        return items.append("</ul>").toString();
    }

    private static String subject(Letter letter) {
        return letter.subject().isBlank() ? "(件名なし)" : letter.subject();
    }

    private static String linked(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
