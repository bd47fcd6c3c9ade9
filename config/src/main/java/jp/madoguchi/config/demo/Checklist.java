package jp.madoguchi.config.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through the checklist of a request as its handler does, before the grounds of refusal and the draft. */
final class Checklist {

    private static final Map<String, String> PASSING = Map.of(
            "LIVING", "ALIVE",
            "IDENTIFYING", "IDENTIFIES",
            "SEARCHABLE", "INDEXED",
            "AUTHORITY", "OURS",
            "PSEUDONYMISED", "NOT_PSEUDONYMISED",
            "EXISTENCE", "SEEN_TO");

    private static final String NOTE = "記録と資料を確認した結果のとおり";

    private final Matter matter;
    private final String handler;

    Checklist(Matter matter, String handler) {
        this.matter = matter;
        this.handler = handler;
    }

    /** Answers that everything found is retained personal data. */
    void passTheGate() {
        for (JsonObject item : items()) {
            JsonObject gate = item.getJsonObject("gate");
            if (gate.getBoolean("needed") && !gate.getBoolean("finished")) {
                List<String> questions = gate.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                        .map(question -> question.getString("question"))
                        .toList();
                List<Map<String, String>> replies = questions.stream()
                        .skip(questions.indexOf(gate.getString("next")))
                        .map(question -> Map.of("reply", PASSING.get(question)))
                        .toList();
                matter.act(handler, "ASSESS", Map.of("item", item.getInt("number"), "gate", replies));
            }
        }
    }

    /** Examines what is asserted and not examined yet; it holds unless the draft denies it. */
    void examine(boolean holds) {
        for (JsonObject item : items()) {
            for (JsonObject asserted : item.getJsonArray("asserted").getValuesAs(JsonObject.class)) {
                boolean somethingFound =
                        !item.getJsonObject("gate").getJsonArray("categories").isEmpty();
                if (somethingFound && asserted.getBoolean("owed") && !asserted.containsKey("recorded")) {
                    matter.act(
                            handler,
                            "ASSESS",
                            Map.of("item", item.getInt("number"), "asserted", examination(asserted, holds)));
                }
            }
        }
    }

    private static Map<String, Object> examination(JsonObject asserted, boolean holds) {
        String verdict = holds ? "JUSTIFIED" : "NOT_JUSTIFIED";
        Map<String, Object> fields = new HashMap<>();
        fields.put("ground", asserted.getString("code"));
        fields.put("verdict", verdict);
        fields.put("note", NOTE);
        Map<String, String> particulars = new HashMap<>();
        asserted.getJsonObject("particulars")
                .getJsonArray(verdict)
                .getValuesAs(JsonString::getString)
                .forEach(particular -> particulars.put(particular, NOTE));
        fields.put("particulars", particulars);
        fields.put(
                "purposes",
                asserted.getJsonArray("purposes").getValuesAs(JsonString::getString).stream()
                        .map(purpose ->
                                Map.of("purpose", purpose, "need", holds ? "NO_LONGER" : "NEEDED", "why", "契約の状況による"))
                        .toList());
        if (asserted.getBoolean("balance")) {
            fields.put(
                    "balance",
                    List.of("PROTECTION", "LAW", "CONTRACT", "UNLAWFUL_ACTS", "LEGAL_CLAIMS").stream()
                            .map(circumstance ->
                                    Map.of("circumstance", circumstance, "weight", "NONE", "reason", "該当する事情なし"))
                            .toList());
        }
        return fields;
    }

    private List<JsonObject> items() {
        return matter.seenBy(handler)
                .getJsonObject("grounds")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
