package jp.madoguchi.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.DomainEvent;

/**
 * A kind of letter of domain 8.2: one class each in {@code notification/notice} and a template per language in {@code
 * config/notices}, found by the container and never registered.
 */
public interface Notice {

    /** The letter's number, which is also the first part of its templates' file names. */
    String template();

    NoticeKind kind();

    /**
     * Whether this event makes the letter due. Letters whose words a person writes are never due by themselves; the
     * context that has the words asks for them with {@link jp.madoguchi.shared.MailOwed}.
     */
    default boolean isOwedAfter(DomainEvent event) {
        return false;
    }

    /** Whether the letter speaks of an item that ended so; a letter with no item to speak of is not sent. */
    default boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return true;
    }

    /**
     * As {@link #concerns(RequestKind, ItemOutcome)}, for letters that also look at why: the codes of all that was decided
     * on the item.
     */
    default boolean concerns(RequestKind kind, ItemOutcome outcome, Set<String> reasonCodes) {
        return concerns(kind, outcome);
    }

    /** Whether it is written from what was decided on the items it concerns, and left unwritten without one. */
    default boolean tellsOutcomes() {
        return kind() == NoticeKind.DECISION;
    }

    /** Whether it is the requester's letter; another's is never shown to them. */
    default boolean isForRequester() {
        return true;
    }

    /** Whether this request gets the letter when its moment has come. */
    default boolean isFor(DataSubjectRequest request) {
        return true;
    }

    /** What only this letter says; entries as the templates name them. */
    default Map<String, Object> particulars(Occasion occasion) {
        return Map.of();
    }

    /** Entries of the letter's model that its text must contain in every language, whatever else it says. */
    List<String> requiredElements();
}
