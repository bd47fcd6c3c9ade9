package jp.madoguchi.ledger;

import java.util.List;
import java.util.Locale;

/**
 * A column of the ledger (domain 9.1): its name in the views, what it holds and where its codes have their words. A name
 * means the same in every section; its heading is {@code ledger.column.<NAME>}.
 */
public enum LedgerColumn {
    REFERENCE(Kind.TEXT),
    CHANNEL(Kind.CODES, "request.channel"),
    RECEIVED_AT(Kind.MOMENT),
    ACKNOWLEDGED_AT(Kind.MOMENT),
    STATUS(Kind.CODES, "request.status"),
    DECIDED_ON(Kind.DAY),
    OUTCOME(Kind.CODES, "request.outcome"),
    CLOSED_AT(Kind.MOMENT),
    DATA_SUBJECT(Kind.TEXT),
    REQUESTER_KIND(Kind.CODES, "ledger.requester"),
    RELATION(Kind.CODES, "ledger.relation"),
    ACCOUNT_TYPE(Kind.CODES, "ledger.account"),
    KINDS(Kind.CODES, "request.kind"),
    REGIMES(Kind.REGIMES),
    RULE_SET(Kind.TEXT),
    POLICY_VERSION(Kind.TEXT),
    APPLIED_POLICY_VERSION(Kind.TEXT),
    PROCEDURE_VERSION(Kind.TEXT),
    FLAGS(Kind.CODES, "request.flag"),
    PREVIOUS_REFERENCE(Kind.TEXT),
    ASSIGNEE(Kind.TEXT),
    NUMBER(Kind.NUMBER),
    ITEM(Kind.NUMBER),
    KIND(Kind.CODES, "request.kind"),
    CATEGORIES(Kind.CATEGORIES),
    CATEGORY(Kind.CATEGORIES),
    PURPOSES(Kind.CATEGORIES),
    RECIPIENTS(Kind.CATEGORIES),
    PERIOD(Kind.TEXT),
    METHOD(Kind.CODES, "request.method"),
    GROUND(Kind.TEXT),
    REQUIRED_LEVEL(Kind.CODES, "request.level"),
    REACHED_LEVEL(Kind.CODES, "request.level"),
    DECIDED_AT(Kind.MOMENT),
    PROOF_METHOD(Kind.CODES, "verification.method"),
    LEVEL(Kind.CODES, "request.level"),
    VERDICT(Kind.CODES, "verification.verdict"),
    CHECKED_FIELDS(Kind.CODES, "verification.field"),
    AUTHORITY_PROVED(Kind.YES_NO),
    DECIDED_BY(Kind.TEXT),
    RECORDED_AT(Kind.MOMENT),
    AGENT_KIND(Kind.CODES, "verification.agent"),
    PROOF(Kind.DOCUMENT),
    PROOF_DATED(Kind.DAY),
    CHECKED(Kind.CODES, "verification.check"),
    MAY_RECEIVE(Kind.YES_NO),
    LAST_DAY(Kind.DAY),
    ENDED_ON(Kind.DAY),
    ENDED_BECAUSE(Kind.CODES, "verification.end"),
    RECORDED_BY(Kind.TEXT),
    ON_DAY(Kind.DAY),
    ENTRY(Kind.CODES, "fee.entry"),
    AMOUNT(Kind.NUMBER),
    SCHEDULE_VERSION(Kind.TEXT),
    PAID_BY(Kind.CODES, "fee.method"),
    REASON(Kind.CODES, "fee.waiver", "fee.refund.reason"),
    SYSTEM(Kind.SYSTEM),
    ASKED_AT(Kind.MOMENT),
    RESULT(Kind.CODES, "search.result"),
    RECORDS(Kind.NUMBER),
    NOTE(Kind.TEXT),
    ANSWERED_BY(Kind.TEXT),
    ANSWERED_AT(Kind.MOMENT),
    RECORD_REF(Kind.TEXT),
    FIELD_PATH(Kind.TEXT),
    DISPOSITION(Kind.CODES, "decision.disposition", "ledger.disposition"),
    REASON_CODE(Kind.REASON, "refusal.code", "ledger.reason"),
    REASON_TOLD(Kind.TEXT),
    EVIDENCE(Kind.TEXT),
    DRAFTED_BY(Kind.TEXT),
    APPROVAL_LEVEL(Kind.CODES, "decision.level"),
    APPROVED_BY(Kind.TEXT),
    APPROVED_AT(Kind.MOMENT),
    CLOCK(Kind.CLOCK, "deadline.clock"),
    PLACE(Kind.NUMBER),
    STATE(Kind.CODES, "ledger.clock"),
    FROM_AT(Kind.MOMENT),
    TO_AT(Kind.MOMENT),
    CLOCK_REASON(Kind.CODES, "deadline.span.paused", "audit.event"),
    ALLOWED_DAYS(Kind.NUMBER),
    TEMPLATE(Kind.LETTER),
    LANGUAGE(Kind.CODES, "ledger.language"),
    TO_REQUESTER(Kind.YES_NO),
    OWED_AT(Kind.MOMENT),
    SENT_AT(Kind.MOMENT),
    SENT_BY(Kind.CODES, "notification.by"),
    TOLD_ITEMS(Kind.TEXT),
    POSTING_NUMBER(Kind.TEXT),
    POSTED_AT(Kind.MOMENT),
    DELIVERED_AT(Kind.MOMENT),
    RETURNED_AT(Kind.MOMENT),
    RETURN_REASON(Kind.TEXT),
    MEASURE(Kind.CODES, "fulfilment.action", "fulfilment.standing"),
    DONE_ON(Kind.DAY),
    TICKET(Kind.TEXT),
    SHA256(Kind.TEXT),
    ERASE_ON(Kind.DAY),
    RETENTION_BASIS(Kind.TEXT),
    CONFIRMED_BY(Kind.TEXT),
    CONFIRMED_AT(Kind.MOMENT),
    RECIPIENT(Kind.CATEGORIES),
    INSTRUCTION(Kind.CODES, "fulfilment.instruction"),
    DUE_ON(Kind.DAY),
    TOLD_AT(Kind.MOMENT),
    CHASED(Kind.NUMBER),
    ANSWER(Kind.TEXT),
    STANCE(Kind.CODES, "consultation.stance"),
    CONCERNS(Kind.TEXT),
    ORGANISATION(Kind.ORGANISATION),
    OBJECT(Kind.CODES, "ledger.object"),
    DOCUMENT(Kind.DOCUMENT),
    DESTROYED_BECAUSE(Kind.CODES, "verification.destroyed"),
    DESTROYED_BY(Kind.TEXT),
    DESTROYED_AT(Kind.MOMENT);

    /** What a column holds. Codes may be several, parted by blanks. */
    public enum Kind {
        TEXT,
        CODES,
        /** A code that people know by its own name, shown with its title. */
        REASON,
        CLOCK,
        /** A letter, known by its number and called as its template says. */
        LETTER,
        CATEGORIES,
        SYSTEM,
        DOCUMENT,
        REGIMES,
        ORGANISATION,
        DAY,
        MOMENT,
        NUMBER,
        YES_NO
    }

    private final Kind kind;
    private final List<String> words;

    LedgerColumn(Kind kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    public Kind kind() {
        return kind;
    }

    /** Where its codes have their words: beginnings of keys, the first that knows a code says it. */
    List<String> words() {
        return words;
    }

    /** Its name in the views and in the API. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String headingKey() {
        return "ledger.column." + name();
    }
}
