package jp.madoguchi.request;

import java.util.List;

/** Scopes in which one thing is said that most do not say. */
public final class ScopesForTests {

    private ScopesForTests() {}

    public static ItemScope ofRecipients(String... recipients) {
        return new ItemScope(null, null, List.of(recipients), null, null, null, null, null, null);
    }

    public static ItemScope ofPreferences(String... switches) {
        return with(ItemScope.nothingSaid(), null, List.of(switches), null);
    }

    public static ItemScope changing(String kindOfCorrection, ItemScope scope) {
        return with(scope, kindOfCorrection, scope.preferences(), scope.after());
    }

    public static ItemScope after(Integer item, ItemScope scope) {
        return with(scope, scope.change(), scope.preferences(), item);
    }

    static ItemScope with(ItemScope scope, String change, List<String> preferences, Integer after) {
        return new ItemScope(
                scope.categories(),
                scope.purposes(),
                scope.recipients(),
                scope.period(),
                scope.method(),
                scope.currentValue(),
                scope.correctValue(),
                scope.ground(),
                scope.explanation(),
                change,
                preferences,
                after);
    }
}
