package jp.madoguchi.web.api.requests;

import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;

/**
 * Hands the actions of one context to the service that owns them: one class each in {@code requests/action}, found by
 * the container and never registered. It decides nothing and checks no input: the service first opens the version, then
 * asks the table, then reads what was sent, so that a caller learns the most important objection first.
 */
public interface StaffAction {

    Set<RequestAction> actions();

    void take(RequestReference reference, long version, SentAction sent);
}
