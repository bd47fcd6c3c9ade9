package jp.madoguchi.request.type;

import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.ScopesForTests;

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

    static ItemScope nothing() {
        return ItemScope.nothingSaid();
    }

    static ItemScope told(String explanation) {
        return new ItemScope(null, null, null, null, null, null, null, null, explanation);
    }

    static ItemScope to(String... recipients) {
        return ScopesForTests.ofRecipients(recipients);
    }

    static ItemScope stopTo(String ground, String... recipients) {
        return new ItemScope(null, null, List.of(recipients), null, null, null, null, ground, null);
    }

    static ItemScope settings(String... settings) {
        return ScopesForTests.ofPreferences(settings);
    }

    static ItemScope stopOf(String ground, String... purposes) {
        return new ItemScope(null, List.of(purposes), null, null, null, null, null, ground, null);
    }

    static ItemScope erasureOf(String ground, String... categories) {
        return new ItemScope(List.of(categories), null, null, null, null, null, null, ground, null);
    }
}
