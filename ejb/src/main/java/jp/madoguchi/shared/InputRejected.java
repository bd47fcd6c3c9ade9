package jp.madoguchi.shared;

import java.util.List;

/** Input with wrong or missing fields. Nothing of it has been stored. The API answers {@code 422} with the violations. */
public class InputRejected extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    /**
     * One wrong field.
     *
     * @param field path of the field as the API names it, such as {@code items[0].correctValue}
     * @param messageKey key in the bundle {@code jp.madoguchi.rules}
     */
    public record Violation(String field, String messageKey, List<Object> arguments) {

        public Violation {
            arguments = List.copyOf(arguments);
        }

        public Violation(String field, String messageKey) {
            this(field, messageKey, List.of());
        }
    }

    private final transient List<Violation> violations;

    public InputRejected(List<Violation> violations) {
        super("input.rejected", "The input has %d wrong or missing fields".formatted(violations.size()));
        this.violations = List.copyOf(violations);
    }

    public InputRejected(String field, String messageKey, Object... arguments) {
        this(List.of(new Violation(field, messageKey, List.of(arguments))));
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
