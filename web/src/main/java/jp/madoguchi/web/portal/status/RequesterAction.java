package jp.madoguchi.web.portal.status;

import jp.madoguchi.request.ReceiptHolder;

/**
 * Something the requester can do on the status page: one class each, found by the container. What the rules do not allow
 * is thrown by the services and shown on the page.
 */
public interface RequesterAction {

    /** Last part of the address that the action's form is posted to. */
    String name();

    /** The page's field that the action reads, where messages about it belong; empty when it has none. */
    default String field() {
        return "";
    }

    void perform(ReceiptHolder holder, Sent sent);
}
