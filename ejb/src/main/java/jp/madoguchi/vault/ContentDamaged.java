package jp.madoguchi.vault;

import java.util.UUID;

/** A sealed document does not open: it was altered, exchanged, or its wrapping key is gone. */
public class ContentDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentDamaged(UUID id, Throwable cause) {
        super("The sealed document " + id + " does not open", cause);
    }
}
