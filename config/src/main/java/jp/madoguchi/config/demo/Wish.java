package jp.madoguchi.config.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** What somebody asks for, as the API takes it. */
public final class Wish {

    private final Cast.Somebody requester;
    private final JsonArrayBuilder items = Json.createArrayBuilder();
    private String language = "ja";
    private String kind = "PRINCIPAL";
    private String accountType = "PERSONAL";
    private String relation;
    private String previousCode;
    private boolean feeAccepted;
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

    /** With an account that an organisation, or somebody else, gave out. */
    public Wish withAccount(String type) {
        accountType = type;
        return this;
    }

    /** As somebody other than a customer. */
    public Wish as(String relationToUs) {
        relation = relationToUs;
        return this;
    }

    /** Going on with an earlier request, of which the receipt code is at hand. */
    public Wish after(String receiptCode) {
        previousCode = receiptCode;
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

    public Wish disclosureOnPaper(String... categories) {
        return asking("DISCLOSURE", Map.of("categories", List.of(categories), "method", "PAPER"));
    }

    /** Having read what it costs. */
    public Wish acceptingFee() {
        feeAccepted = true;
        return this;
    }

    /** Any kind, with what its questions were answered with. */
    public Wish asking(String type, Map<String, ?> answers) {
        JsonObjectBuilder item = item(type);
        answers.forEach((name, value) -> item.add(name, Values.asJson(value)));
        items.add(item);
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
                .add("accountType", accountType)
                .add("registeredIdentifiers", Json.createArrayBuilder().add(requester.email()))
                .add("items", items)
                .add("policyAcknowledged", true);
        if (principal != null) {
            wish.add("principal", person(principal));
        }
        if (relation != null) {
            wish.add("relation", relation);
        }
        if (feeAccepted) {
            wish.add("feeAccepted", true);
        }
        if (previousCode != null) {
            wish.add("previous", Json.createObjectBuilder().add("receiptCode", previousCode));
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
