package jp.madoguchi.config.launcher.inbox;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The mails as {@code GET /api/messages} gives them. */
final class MessagesJson {

    private MessagesJson() {}

    static String of(List<Letter> letters) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        letters.forEach(letter -> all.add(of(letter)));
        return all.build().toString();
    }

    private static JsonObjectBuilder of(Letter letter) {
        JsonArrayBuilder attachments = Json.createArrayBuilder();
        letter.attachments()
                .forEach(attachment -> attachments.add(Json.createObjectBuilder()
                        .add("name", attachment.name())
                        .add("contentType", attachment.contentType())
                        .add("size", attachment.content().length)));
        return Json.createObjectBuilder()
                .add("to", String.join(", ", letter.to()))
                .add("from", letter.from())
                .add("subject", letter.subject())
                .add("text", letter.text())
                .add("receivedAt", letter.receivedAt().toString())
                .add("messageId", letter.messageId())
                .add("attachments", attachments);
    }
}
