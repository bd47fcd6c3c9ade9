package jp.madoguchi.request;

import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.InputRejected.Violation;

/**
 * What is particular to one kind of request: one class each in {@code request/type}, found by the container and never
 * registered.
 */
public interface RequestType {

    RequestKind kind();

    /** The article of the Act it rests on, such as {@code 33(1)}; empty for what is offered voluntarily (domain 1.1). */
    String article();

    /**
     * The letter of domain 8.2 that tells the requester when all of it is granted: L-24, unless a decision letter was
     * written for this kind.
     */
    default String letter() {
        return "L-24";
    }

    /** The fields of {@link ItemScope} this type asks for; anything else sent with it is refused. */
    Set<Question> questions();

    /** How surely the requester must be known for this scope (domain 4.1). */
    AssuranceLevel requiredLevel(ItemScope scope);

    /** Whether a suit can be brought for it two weeks after arrival (Art. 39). */
    default boolean isSuable() {
        return false;
    }

    /** Whether a published fee may be charged (Art. 38: three kinds and no other). */
    default boolean mayBearFee() {
        return false;
    }

    /** Whether this organisation takes such requests at all. */
    default boolean isOffered() {
        return true;
    }

    /** Whether a customer finds it on the form; what is not there is taken by other channels only. */
    default boolean isOnForm() {
        return isOffered();
    }

    /** Whether somebody's data are looked for to answer it. */
    default boolean isSearched() {
        return true;
    }

    /**
     * Whether it asks for something of data held, so that the gate (domain 2.5) stands before it. It does unless a type
     * says otherwise: a gate too many costs a few answers, a gate too few gives what nobody has a right to.
     */
    default boolean asksForRetainedData() {
        return true;
    }

    /** Under which everyday heading the form offers it. */
    default Heading heading() {
        return Heading.OTHER;
    }

    /** Whether it may be asked to wait until a disclosure of the same request is delivered (domain 1.1). */
    default boolean mayWaitForDisclosure() {
        return false;
    }

    /** What is wrong with this scope beyond missing answers; {@code path} is the item's place in the submission. */
    default List<Violation> violations(ItemScope scope, String path) {
        return List.of();
    }

    /** What somebody wants, in the words people use for it; the law's kinds are found below. */
    enum Heading {
        KNOW,
        MEND,
        STOP,
        OTHER
    }

    /** A field of the form, and whether it must be answered. */
    record Question(Field field, boolean required) {

        public enum Field {
            CATEGORIES,
            PURPOSES,
            RECIPIENTS,
            PERIOD,
            METHOD,
            CURRENT_VALUE,
            CORRECT_VALUE,
            GROUND,
            EXPLANATION,
            CHANGE,
            PREFERENCES
        }

        public static Question required(Field field) {
            return new Question(field, true);
        }

        public static Question optional(Field field) {
            return new Question(field, false);
        }
    }
}
