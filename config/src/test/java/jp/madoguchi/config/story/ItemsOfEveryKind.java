package jp.madoguchi.config.story;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.stack.Stack;
import jp.madoguchi.request.RequestKind;

/**
 * One request with an item of every kind, brought from the form to the review. Three kinds do not come by the form or do
 * not wait for a decision: their items are filed as another kind that asks for the same and made theirs in the database.
 */
final class ItemsOfEveryKind {

    private static final List<String> LAID = List.of("OPTOUT_STOP", "PREFERENCE", "ADMIN_INSTRUCTION");

    private static final int ITEMS_OF_THE_DOMAIN = 14;

    private ItemsOfEveryKind() {}

    static Matter underReview(Stack stack, Office office, Cast.Somebody person) throws SQLException {
        Matter matter = new Matter(office, wish(person));
        matter.file();
        Scenario.prove(matter);
        matter.act("suzuki", "START_SEARCH", Map.of());
        matter.answerSearch(Map.of("MEMBERS", List.of("C1a")));
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
        for (int i = 0; i < LAID.size(); i++) {
            lay(stack, matter, i + 1, LAID.get(i));
        }
        List<String> own = kindsOfTheOffice();
        for (int i = 0; i < own.size(); i++) {
            lay(stack, matter, ITEMS_OF_THE_DOMAIN + i + 1, own.get(i));
        }
        return matter;
    }

    /** What is offered beyond the domain: it is laid over a disclosure too, whether this office takes it or not. */
    private static List<String> kindsOfTheOffice() {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> kind.compareTo(RequestKind.ADMIN_INSTRUCTION) > 0)
                .map(RequestKind::name)
                .toList();
    }

    private static JsonObject wish(Cast.Somebody person) {
        JsonArrayBuilder items = Json.createArrayBuilder()
                .add(item("TP_STOP").add("recipients", list("R08")))
                .add(item("SECURITY_INFO").add("explanation", "配信の設定の管理について"))
                .add(item("DISCLOSURE").add("categories", list("C1a")).add("method", "PAPER"))
                .add(item("PURPOSE_NOTICE").add("categories", list("C1a")))
                .add(item("DISCLOSURE").add("categories", list("C1a")).add("method", "ELECTRONIC"))
                .add(item("TPR_DISCLOSURE")
                        .add("categories", list("C1a"))
                        .add("period", "2025年")
                        .add("method", "ELECTRONIC"))
                .add(item("CORRECTION")
                        .add("categories", list("C1a"))
                        .add("currentValue", "1990年1月2日")
                        .add("correctValue", "1990年1月3日"))
                .add(item("USE_STOP")
                        .add("purposes", list("P01"))
                        .add("ground", "U4")
                        .add("explanation", "退会したため"))
                .add(item("ERASURE")
                        .add("categories", list("C1a"))
                        .add("ground", "U4")
                        .add("explanation", "退会したため"))
                .add(item("TP_STOP").add("recipients", list("R07")))
                .add(item("FOREIGN_MEASURES").add("explanation", "国外の提供先の措置について"))
                .add(item("SECURITY_INFO").add("explanation", "安全管理措置について"))
                .add(item("CONSENT_WITHDRAWAL").add("purposes", list("P01")))
                .add(item("COMPLAINT").add("explanation", "取扱いについて"));
        kindsOfTheOffice()
                .forEach(own -> items.add(item("DISCLOSURE")
                        .add("categories", list("C1a"))
                        .add("period", own)
                        .add("method", "PAPER")));
        return Json.createObjectBuilder(Wish.of(person).asJson())
                .add("items", items)
                .build();
    }

    private static JsonObjectBuilder item(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    private static JsonArrayBuilder list(String code) {
        return Json.createArrayBuilder().add(code);
    }

    private static void lay(Stack stack, Matter matter, int number, String kind) throws SQLException {
        try (Connection owner = stack.asOwner();
                PreparedStatement update = owner.prepareStatement(
                        "update madoguchi.request_item set kind = ?"
                                + " where number = ? and request_id = (select id from madoguchi.request where reference = ?)")) {
            update.setString(1, kind);
            update.setInt(2, number);
            update.setString(3, matter.reference());
            update.executeUpdate();
        }
    }
}
