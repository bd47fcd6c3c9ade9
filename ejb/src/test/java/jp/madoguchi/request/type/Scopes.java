package jp.madoguchi.request.type;

import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemScope;

/** Scopes as requesters would write them. */
final class Scopes {

    static final Policy POLICY = Policy.readFrom(Path.of("../config/policy"));

    private Scopes() {}

    static ItemScope disclosureOf(String... categories) {
        return new ItemScope(List.of(categories), null, null, null, "ELECTRONIC", null, null, null, null);
    }

    static ItemScope correctionOf(String current, String correct, String... categories) {
        return new ItemScope(List.of(categories), null, null, null, null, current, correct, null, null);
    }

    static ItemScope stopOf(String ground, String... purposes) {
        return new ItemScope(null, List.of(purposes), null, null, null, null, null, ground, null);
    }

    static ItemScope erasureOf(String ground, String... categories) {
        return new ItemScope(List.of(categories), null, null, null, null, null, null, ground, null);
    }
}
