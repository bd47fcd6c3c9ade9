package jp.madoguchi.shared;

import java.util.List;

/**
 * Something the rules do not allow. The message is a full English sentence for logs and the API; the key and arguments
 * let console and portal say the same in the reader's language.
 */
public abstract class BusinessRuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> messageArguments;

    protected BusinessRuleViolated(String messageKey, String sentence, Object... messageArguments) {
        super(sentence);
        this.messageKey = messageKey;
        this.messageArguments = List.of(messageArguments);
    }

    /** Key in the bundle {@code jp.madoguchi.rules}. */
    public String messageKey() {
        return messageKey;
    }

    public List<Object> messageArguments() {
        return messageArguments == null ? List.of() : messageArguments;
    }
}
