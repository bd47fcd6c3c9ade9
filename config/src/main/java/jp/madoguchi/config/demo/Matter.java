package jp.madoguchi.config.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.client.Refused;

/** One request of the demo on its way: what its requester and the staff do to it. */
public final class Matter {

    private static final int SOMEONE_WAS_FASTER = 412;
    private static final int NOT_HERE = 409;
    private static final int TRIES = 5;

    private final Office office;
    private final JsonObject request;
    private String reference;
    private String receiptCode;

    public Matter(Office office, JsonObject request) {
        this.office = office;
        this.request = request;
    }

    public String reference() {
        return reference;
    }

    public String receiptCode() {
        return receiptCode;
    }

    /** The whole request as an account sees it. */
    public JsonObject seenBy(String account) {
        return office.read(account, reference).good();
    }

    public String status() {
        return seenBy("suzuki").getString("status");
    }

    /** Sends the form and has it acknowledged at the counter. */
    public void file() {
        send();
        acknowledge();
    }

    /** Sends the form. */
    public void send() {
        JsonObject receipt = office.file("demo-" + UUID.randomUUID(), request).good();
        reference = receipt.getString("reference");
        receiptCode = receipt.getString("receiptCode");
    }

    // The mail's own way of acknowledging is a second or two away; the demo's clock would have moved on by days.
    public void acknowledge() {
        try {
            act("sato", "ACKNOWLEDGE", Map.of());
        } catch (Refused already) {
            if (already.status() != NOT_HERE) {
                throw already;
            }
        }
    }

    /** Has it registered by staff, with how it came in and when. */
    public void register(String account, Map<String, ?> more) {
        JsonObjectBuilder sent = Json.createObjectBuilder(request);
        more.forEach((name, value) -> sent.add(name, Values.asJson(value)));
        sent.remove("policyAcknowledged");
        JsonObject receipt = office.send(
                        account,
                        "POST",
                        "/requests/registrations",
                        sent.build(),
                        Map.of("Idempotency-Key", "demo-" + UUID.randomUUID()))
                .good();
        reference = receipt.getString("reference");
        receiptCode = receipt.getString("receiptCode");
        acknowledge();
    }

    /** The same as {@link #act}, for what may be refused. */
    public Answer attempt(String account, String action, Map<String, ?> fields) {
        return office.act(account, reference, seenBy(account).getInt("version"), action(action, fields));
    }

    private static JsonObject action(String action, Map<String, ?> fields) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("action", action);
        fields.forEach((name, value) -> body.add(name, Values.asJson(value)));
        return body.build();
    }

    public void act(String account, String action, Map<String, ?> fields) {
        JsonObject sent = action(action, fields);
        withCurrentVersion(
                account,
                (whole, version) ->
                        office.act(account, reference, version, sent).good());
    }

    /** The officer who looks after it. */
    public void claim(String account) {
        act(account, "CLAIM", Map.of());
    }

    public void logIn(String account) {
        office.logIn(receiptCode, account).good();
    }

    public void sendDocument(String kind) {
        office.sendDocument(receiptCode, kind, kind + ".png", "image/png", SpecimenDocument.png(kind))
                .good();
    }

    public void write(String text) {
        office.asRequester(
                        receiptCode,
                        "messages",
                        Json.createObjectBuilder().add("text", text).build())
                .good();
    }

    public void supplement(String text) {
        office.asRequester(
                        receiptCode,
                        "supplement",
                        Json.createObjectBuilder().add("text", text).build())
                .good();
    }

    public void withdraw() {
        office.asRequester(receiptCode, "withdrawal", JsonValue.EMPTY_JSON_OBJECT)
                .good();
    }

    /** Every system answers: those named here hold these categories, the others nothing. */
    public void answerSearch(Map<String, List<String>> held) {
        JsonObject whole = office.read("watanabe", reference).good();
        for (JsonObject task :
                whole.getJsonObject("search").getJsonArray("tasks").getValuesAs(JsonObject.class)) {
            answerOne(task.getString("system"), held.getOrDefault(task.getString("system"), List.of()));
        }
    }

    public void answerOne(String system, List<String> categories) {
        if (categories.isEmpty()) {
            act("watanabe", "ANSWER_SEARCH", Map.of("system", system, "result", "NOT_FOUND"));
        } else {
            act(
                    "watanabe",
                    "ANSWER_SEARCH",
                    Map.of(
                            "system",
                            system,
                            "result",
                            "FOUND",
                            "categories",
                            categories,
                            "records",
                            categories.size() * 3));
        }
    }

    /** Answers that everything found is retained personal data. */
    public void passTheGate(String handler) {
        new Checklist(this, handler).passTheGate();
    }

    /** Drafts every item: what stands in {@code withheld} by its ground, the rest granted or not held. */
    public void draft(String handler, Map<String, Reason> withheld) {
        Checklist checklist = new Checklist(this, handler);
        checklist.passTheGate();
        checklist.examine(withheld.values().stream().noneMatch(Reason::deniesWhatIsAsserted));
        JsonObject whole = office.read(handler, reference).good();
        for (JsonObject item :
                whole.getJsonObject("decisions").getJsonArray("items").getValuesAs(JsonObject.class)) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            for (JsonObject owed : item.getJsonArray("owed").getValuesAs(JsonObject.class)) {
                lines.add(line(owed, withheld.get(owed.getString("category"))));
            }
            JsonArray drafted = lines.build();
            withCurrentVersion(
                    handler,
                    (now, version) -> office.decide(handler, reference, version, item.getInt("number"), drafted)
                            .good());
        }
    }

    /** Drafts one item line by line, as the lines stand here. */
    public void draftItem(String handler, int item, List<Map<String, ?>> lines) {
        withCurrentVersion(
                handler,
                (now, version) -> office.decide(
                                handler,
                                reference,
                                version,
                                item,
                                Values.asJson(lines).asJsonArray())
                        .good());
    }

    /** Examines what the requester asserts: it holds, or it does not. */
    public void examine(String handler, boolean holds) {
        new Checklist(this, handler).examine(holds);
    }

    /** Why a category is not given as asked. */
    public record Reason(String disposition, String code, String internal, String external) {

        private boolean deniesWhatIsAsserted() {
            return List.of("C-FACT", "C-EVAL", "U-NOGROUND").contains(code);
        }
    }

    private static JsonObject line(JsonObject owed, Reason reason) {
        JsonObjectBuilder line = Json.createObjectBuilder().add("category", owed.getString("category"));
        if (owed.containsKey("system")) {
            line.add("system", owed.getString("system"));
        }
        List<String> possible = owed.getJsonArray("dispositions").getValuesAs(JsonString::getString);
        if (reason != null && possible.contains(reason.disposition())) {
            if ("GRANT_MASKED".equals(reason.disposition())) {
                line.add("masking", "氏名・住所などを黒塗り");
            }
            return line.add("disposition", reason.disposition())
                    .add("reasonCode", reason.code())
                    .add("internalReason", reason.internal())
                    .add("externalReason", reason.external())
                    .build();
        }
        return line.add("disposition", possible.contains("GRANT") ? "GRANT" : "NOT_HELD")
                .build();
    }

    /** The legal department agrees, where the draft needs it (domain 2.4, L2). */
    public void reviewLegally() {
        if ("L2".equals(seenBy("yamamoto").getJsonObject("decisions").getString("level"))) {
            act("yamamoto", "REVIEW_LEGALLY", Map.of("agrees", true, "opinion", "起案の内容と根拠を確認しました。異議はありません。"));
        }
    }

    /** Reminds a silent requester, unless the timer has done so already. */
    public void remind() {
        try {
            act("sato", "REMIND", Map.of());
        } catch (Refused already) {
            if (already.status() != NOT_HERE) {
                throw already;
            }
        }
    }

    /** Carries out every task that is still open, with its evidence. */
    public void execute(String handler) {
        JsonObject whole = office.read(handler, reference).good();
        for (JsonObject task :
                whole.getJsonObject("execution").getJsonArray("tasks").getValuesAs(JsonObject.class)) {
            int number = task.getInt("number");
            if ("HAND_OUT".equals(task.getString("action"))) {
                byte[] extract = ("項目,内容\n見本データ," + reference + "\n").getBytes(StandardCharsets.UTF_8);
                office.attach("watanabe", reference, number, "extract-" + number + ".csv", "text/csv", extract)
                        .good();
            }
            act("watanabe", "EXECUTE", evidence(number, task.getString("action")));
        }
    }

    // What has to be shown depends on what was done.
    private static Map<String, Object> evidence(int number, String action) {
        Map<String, Object> shown = new TreeMap<>();
        shown.put("task", number);
        shown.put("evidence", "作業票 D-" + number + " のとおり実施済み");
        shown.put("ticket", "D-" + number);
        switch (action) {
            case "CORRECT" -> {
                shown.put("before", "見本(訂正前)");
                shown.put("after", "見本(訂正後)");
            }
            case "ERASE" -> {
                shown.put("retentionConsulted", true);
                shown.put("backups", "次の世代交代(30日)までバックアップに残ります");
            }
            case "RESTRICT" -> {
                shown.put("basis", "法人税法施行規則第59条(帳簿書類の保存)");
                shown.put("eraseOn", "2033-12-31");
            }
            default -> {
                // The words are enough.
            }
        }
        return shown;
    }

    private JsonObject withCurrentVersion(String account, BiFunction<JsonObject, Integer, JsonObject> step) {
        for (int attempt = 1; ; attempt++) {
            JsonObject whole = office.read(account, reference).good();
            try {
                return step.apply(whole, whole.getInt("version"));
            } catch (Refused refused) {
                if (refused.status() != SOMEONE_WAS_FASTER || attempt == TRIES) {
                    throw refused;
                }
            }
        }
    }
}
