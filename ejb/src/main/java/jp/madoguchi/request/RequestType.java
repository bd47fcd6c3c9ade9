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

    /** The fields of {@link ItemScope} this type asks for; anything else sent with it is refused. */
    Set<Question> questions();

    /** How surely the requester must be known for this scope (domain 4.1). */
    AssuranceLevel requiredLevel(ItemScope scope);

    /** What is wrong with this scope beyond missing answers; {@code path} is the item's place in the submission. */
    default List<Violation> violations(ItemScope scope, String path) {
        return List.of();
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
