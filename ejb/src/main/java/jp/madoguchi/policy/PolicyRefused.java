package jp.madoguchi.policy;

/** A policy file is not right. The message is one line that names the file and the key; the server does not start. */
public class PolicyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PolicyRefused(String file, String key, String because) {
        super("Policy file %s is refused%s: %s".formatted(file, key.isEmpty() ? "" : " at " + key, because));
    }
}
