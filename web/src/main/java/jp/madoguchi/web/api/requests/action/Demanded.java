package jp.madoguchi.web.api.requests.action;

import jp.madoguchi.shared.InputRejected;

/** Demands a field without which an action names nothing. */
final class Demanded {

    private Demanded() {}

    static <T> T field(String name, T value) {
        if (value == null) {
            throw new InputRejected(name, "intake.required");
        }
        return value;
    }
}
