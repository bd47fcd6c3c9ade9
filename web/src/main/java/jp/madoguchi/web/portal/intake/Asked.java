package jp.madoguchi.web.portal.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.madoguchi.policy.AssertedGround;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question.Field;

/**
 * A kind of request on offer, with the questions its part of the form asks.
 *
 * @param grounds what may be asserted, for a kind that asks for a ground
 */
public record Asked(RequestKind kind, List<Question> questions, List<AssertedGround> grounds) {

    private static final Set<Field> LONG_ANSWERS = Set.of(Field.EXPLANATION, Field.CURRENT_VALUE, Field.CORRECT_VALUE);

    /** One question as the form asks it. */
    public record Question(Field field, boolean required) {

        /** The field's name as the API calls it. */
        public String name() {
            String[] words = field.name().toLowerCase(Locale.ROOT).split("_");
            StringBuilder name = new StringBuilder(words[0]);
            for (int word = 1; word < words.length; word++) {
                name.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
            }
            return name.toString();
        }

        public int rows() {
            return field == Field.EXPLANATION ? 5 : LONG_ANSWERS.contains(field) ? 2 : 0;
        }
    }

    /** What the types on offer ask, in the order of the law. */
    public static List<Asked> by(Collection<RequestType> types, Policy policy) {
        return types.stream()
                .sorted(Comparator.comparing(RequestType::kind))
                .map(type -> new Asked(type.kind(), questionsOf(type), groundsFor(type.kind(), policy)))
                .toList();
    }

    /** Whether one category is asked for, not a range of them: a correction has one value, so it is about one thing. */
    public boolean oneCategory() {
        return questions.stream().anyMatch(question -> question.field() == Field.CORRECT_VALUE);
    }

    private static List<Question> questionsOf(RequestType type) {
        return type.questions().stream()
                .sorted(Comparator.comparing(RequestType.Question::field))
                .map(question -> new Question(question.field(), question.required()))
                .toList();
    }

    private static List<AssertedGround> groundsFor(RequestKind kind, Policy policy) {
        return policy.assertedGrounds().stream()
                .filter(ground -> ground.kinds().contains(kind.name()))
                .toList();
    }
}
