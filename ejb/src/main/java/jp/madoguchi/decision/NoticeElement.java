package jp.madoguchi.decision;

import java.util.Set;
import jp.madoguchi.refusal.Particular;

/** What a letter on a row of the decision table must contain besides the common block of domain 8.1 (domain 2.4). */
public enum NoticeElement {
    /** The list of what is disclosed, the method and the manifest of the files. */
    LIST_METHOD_MANIFEST,
    /** The purpose and, where known, the source. */
    PURPOSE_AND_SOURCE,
    /** Which parts are withheld, by category and never by value. */
    WITHHELD_PARTS,
    /** The article, and the number of section 14 where there is one. */
    ARTICLE,
    /** The reason, without revealing the content. */
    REASON,
    /** What is offered. */
    WHAT_IS_OFFERED(Particular.WHAT_IS_OFFERED),
    /** The statute, or "other law" when naming it would breach it. */
    STATUTE,
    /** The fixed sentence that no data are subject to the request, with the scope of the search. */
    NOT_HELD_SENTENCE,
    /** The difficulty of the method asked for, and the method used. */
    METHOD_USED,
    /** Whom to ask instead, with the contact if it may be told. */
    WHOM_TO_ASK(Particular.WHERE_TO_APPLY),
    /** What was missing and how to file again, without a word on existence. */
    HOW_TO_REFILE,
    /** Recipients or senders, the dates or the fact of consent, the data items. */
    RECORD_ITEMS,
    /** The purposes, item by item. */
    PURPOSES_PER_ITEM,
    /** Where the purposes are published. */
    WHERE_PUBLISHED(Particular.PUBLISHED_PURPOSES),
    /** The content after the correction, its date, the systems and recipients informed. */
    CONTENT_OF_CORRECTION,
    /** The result of the investigation. */
    RESULT_OF_INVESTIGATION,
    /** The offer to attach the requester's own statement. */
    OFFER_OF_STATEMENT,
    /** What was stopped or erased, when, what remains and why. */
    WHAT_WAS_STOPPED,
    /** The contact for complaints. */
    COMPLAINT_CONTACT,
    /** The alternative measure, and since or until when. */
    ALTERNATIVE_MEASURE(Particular.MEASURE, Particular.END_DATE),
    /** What was done and what was not. */
    DONE_AND_UNDONE,
    /** The recipients stopped and the day. */
    STOPPED_RECIPIENTS,
    /** Why nobody of them is a third party (Art. 27(5)). */
    NOT_THIRD_PARTIES,
    /** The amount, the day that passed, how to file again. */
    AMOUNT_AND_DAY,
    /** That the request was taken back. */
    CONFIRMATION,
    /** What was found, what was done about it, whom else to turn to. */
    ANSWER_TO_COMPLAINT;

    private final Set<Particular> writtenUnder;

    NoticeElement(Particular... writtenUnder) {
        this.writtenUnder = Set.of(writtenUnder);
    }

    /** The evidence that a letter quotes for this element, where the row demands it; all other evidence stays inside. */
    Set<Particular> writtenUnder() {
        return writtenUnder;
    }
}
