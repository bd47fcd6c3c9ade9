package jp.madoguchi.web.portal.status;

import java.io.Serializable;

/**
 * What came of the requester's last action, for the page that is shown next.
 *
 * @param action the action that succeeded, or empty
 * @param refusal why it did not, in the requester's language, or empty
 */
public record Done(String action, String refusal) implements Serializable {

    static Done of(String action) {
        return new Done(action, "");
    }

    static Done refused(String because) {
        return new Done("", because);
    }
}
