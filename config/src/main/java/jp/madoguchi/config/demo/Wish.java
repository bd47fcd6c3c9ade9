package jp.madoguchi.config.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What somebody asks for, as the API takes it. */
public final class Wish {

    private final Cast.Somebody requester;
    private final JsonArrayBuilder items = Json.createArrayBuilder();
    private String language = "ja";
    private String kind = "PRINCIPAL";
    private Cast.Somebody principal;

    private Wish(Cast.Somebody requester) {
        this.requester = requester;
    }

    public static Wish of(Cast.Somebody requester) {
        return new Wish(requester);
    }

    public Wish inEnglish() {
        language = "en";
        return this;
    }

    public Wish onBehalfOf(Cast.Somebody someoneElse, String agentKind) {
        principal = someoneElse;
        kind = agentKind;
        return this;
    }

    public Wish disclosure(String... categories) {
        items.add(item("DISCLOSURE").add("categories", list(categories)).add("method", "ELECTRONIC"));
        return this;
    }

    public Wish correction(String category, String current, String correct) {
        items.add(item("CORRECTION")
                .add("categories", list(category))
                .add("currentValue", current)
                .add("correctValue", correct));
        return this;
    }

    public Wish useStop(String ground, String explanation, String... purposes) {
        items.add(item("USE_STOP")
                .add("purposes", list(purposes))
                .add("ground", ground)
                .add("explanation", explanation));
        return this;
    }

    public Wish erasure(String ground, String explanation, String... categories) {
        items.add(item("ERASURE")
                .add("categories", list(categories))
                .add("ground", ground)
                .add("explanation", explanation));
        return this;
    }

    public JsonObject asJson() {
        JsonObjectBuilder filer = person(requester).add("kind", kind);
        JsonObjectBuilder wish = Json.createObjectBuilder()
                .add("language", language)
                .add("requester", filer)
                .add("accountType", "PERSONAL")
                .add("registeredIdentifiers", Json.createArrayBuilder().add(requester.email()))
                .add("items", items)
                .add("policyAcknowledged", true);
        if (principal != null) {
            wish.add("principal", person(principal));
        }
        return wish.build();
    }

    private static JsonObjectBuilder person(Cast.Somebody somebody) {
        JsonObjectBuilder person = Json.createObjectBuilder()
                .add("name", somebody.name())
                .add("email", somebody.email())
                .add("phone", somebody.phone())
                .add("postalAddress", somebody.address());
        if (somebody.kana() != null) {
            person.add("nameKana", somebody.kana());
        }
        return person;
    }

    private static JsonObjectBuilder item(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    private static JsonArrayBuilder list(String... codes) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        List.of(codes).forEach(list::add);
        return list;
    }
}
