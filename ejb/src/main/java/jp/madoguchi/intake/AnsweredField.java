package jp.madoguchi.intake;

import java.util.List;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestType.Question;

/**
 * A field of the scope with the answer given to it.
 *
 * @param name as the API calls it
 */
record AnsweredField(String name, List<String> texts) {

    static AnsweredField of(Question.Field field, ItemScope scope) {
        return switch (field) {
            case CATEGORIES -> new AnsweredField("categories", scope.categories());
            case PURPOSES -> new AnsweredField("purposes", scope.purposes());
            case RECIPIENTS -> new AnsweredField("recipients", scope.recipients());
            case PERIOD -> of("period", scope.period());
            case METHOD -> of("method", scope.method());
            case CURRENT_VALUE -> of("currentValue", scope.currentValue());
            case CORRECT_VALUE -> of("correctValue", scope.correctValue());
            case GROUND -> of("ground", scope.ground());
            case EXPLANATION -> of("explanation", scope.explanation());
            case CHANGE -> of("change", scope.change());
            case PREFERENCES -> new AnsweredField("preferences", scope.preferences());
        };
    }

    private static AnsweredField of(String name, String text) {
        return new AnsweredField(name, text == null ? List.of() : List.of(text));
    }

    boolean isGiven() {
        return texts.stream().anyMatch(text -> !text.isBlank());
    }
}
