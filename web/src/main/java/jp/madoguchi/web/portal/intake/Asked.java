package jp.madoguchi.web.portal.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.policy.AssertedGround;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question.Field;

/**
 * A kind of request on offer, with the questions its part of the form asks.
 *
 * @param grounds what may be asserted, for a kind that asks for a ground
 * @param mayWait whether it may wait for a disclosure of the same request
 * @param fees yen by method, where something is charged
 */
public record Asked(
        RequestKind kind,
        List<Question> questions,
        List<AssertedGround> grounds,
        boolean mayWait,
        Map<String, Integer> fees) {

    /** How many things can be corrected with one form. */
    static final int PLACES_OF_A_CORRECTION = 3;

    private static final Set<Field> LONG_ANSWERS = Set.of(Field.EXPLANATION, Field.CURRENT_VALUE, Field.CORRECT_VALUE);

    /** From what is asked for to why; the order in which one would say it. */
    private static final List<Field> AS_ONE_WOULD_SAY_IT = List.of(
            Field.CATEGORIES,
            Field.CHANGE,
            Field.PREFERENCES,
            Field.PURPOSES,
            Field.RECIPIENTS,
            Field.PERIOD,
            Field.METHOD,
            Field.CURRENT_VALUE,
            Field.CORRECT_VALUE,
            Field.GROUND,
            Field.EXPLANATION);

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

    static Asked of(RequestType type, Policy policy, FeeSchedule schedule) {
        return new Asked(
                type.kind(),
                questionsOf(type),
                groundsFor(type.kind(), policy),
                type.mayWaitForDisclosure(),
                schedule == null
                        ? Map.of()
                        : schedule.amounts().getOrDefault(type.kind().name(), Map.of()));
    }

    public String code() {
        return kind.name();
    }

    /** What the names of its fields begin with: once, or as often as there are things to correct. */
    public List<String> places() {
        return placesOf(kind);
    }

    static List<String> placesOf(RequestKind kind) {
        Stream<String> more = kind == RequestKind.CORRECTION
                ? IntStream.rangeClosed(2, PLACES_OF_A_CORRECTION).mapToObj(number -> kind.name() + "-" + number)
                : Stream.empty();
        return Stream.concat(Stream.of(kind.name()), more).toList();
    }

    /** Whether one category is asked for, not a range of them: a correction has one value, so it is about one thing. */
    public boolean oneCategory() {
        return questions.stream().anyMatch(question -> question.field() == Field.CORRECT_VALUE);
    }

    /** What this method costs; 0 when nothing is charged. */
    public int fee(String method) {
        return fees.getOrDefault(method, 0);
    }

    private static List<Question> questionsOf(RequestType type) {
        return type.questions().stream()
                .sorted(Comparator.comparing(question -> AS_ONE_WOULD_SAY_IT.indexOf(question.field())))
                .map(question -> new Question(question.field(), question.required()))
                .toList();
    }

    private static List<AssertedGround> groundsFor(RequestKind kind, Policy policy) {
        return policy.assertedGrounds().stream()
                .filter(ground -> ground.kinds().contains(kind.name()))
                .toList();
    }
}
