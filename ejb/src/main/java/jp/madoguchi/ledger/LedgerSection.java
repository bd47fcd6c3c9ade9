package jp.madoguchi.ledger;

import static jp.madoguchi.ledger.LedgerColumn.*;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of the ledger (domain 9.1): one view, one sheet of the workbook, one CSV file. Its title is
 * {@code ledger.section.<NAME>}. The order of the columns is the order in which they are shown.
 */
public enum LedgerSection {
    REQUESTS(
            "ledger_request",
            "received_at",
            CHANNEL,
            RECEIVED_AT,
            ACKNOWLEDGED_AT,
            KINDS,
            STATUS,
            DECIDED_ON,
            OUTCOME,
            CLOSED_AT,
            DATA_SUBJECT,
            REQUESTER_KIND,
            RELATION,
            ACCOUNT_TYPE,
            REGIMES,
            RULE_SET,
            POLICY_VERSION,
            APPLIED_POLICY_VERSION,
            PROCEDURE_VERSION,
            FLAGS,
            PREVIOUS_REFERENCE,
            ASSIGNEE),
    ITEMS(
            "ledger_item",
            "number",
            NUMBER,
            KIND,
            CATEGORIES,
            PURPOSES,
            RECIPIENTS,
            PERIOD,
            METHOD,
            GROUND,
            REQUIRED_LEVEL,
            REACHED_LEVEL,
            OUTCOME),
    IDENTITY(
            "ledger_identity",
            "decided_at",
            DECIDED_AT,
            PROOF_METHOD,
            LEVEL,
            VERDICT,
            CHECKED_FIELDS,
            AUTHORITY_PROVED,
            DECIDED_BY),
    AUTHORITY(
            "ledger_authority",
            "recorded_at",
            RECORDED_AT,
            AGENT_KIND,
            PROOF,
            PROOF_DATED,
            CHECKED,
            MAY_RECEIVE,
            LAST_DAY,
            ENDED_ON,
            ENDED_BECAUSE,
            RECORDED_BY),
    FEES("ledger_fee", "recorded_at", ON_DAY, ENTRY, AMOUNT, SCHEDULE_VERSION, KIND, PAID_BY, REASON, RECORDED_BY),
    SEARCHES(
            "ledger_search",
            "system, asked_at",
            SYSTEM,
            ASKED_AT,
            RESULT,
            CATEGORIES,
            RECORDS,
            NOTE,
            ANSWERED_BY,
            ANSWERED_AT),
    DECISIONS(
            "ledger_decision",
            "item, category, system, record_ref, field_path",
            ITEM,
            KIND,
            CATEGORY,
            SYSTEM,
            RECORD_REF,
            FIELD_PATH,
            DISPOSITION,
            REASON_CODE,
            REASON_TOLD,
            EVIDENCE,
            DRAFTED_BY,
            APPROVAL_LEVEL,
            APPROVED_BY,
            APPROVED_AT),
    CLOCKS(
            "ledger_clock",
            "clock, place",
            CLOCK,
            PLACE,
            STATE,
            FROM_AT,
            TO_AT,
            CLOCK_REASON,
            ALLOWED_DAYS,
            RECORDED_BY),
    NOTICES(
            "ledger_notice",
            "owed_at, posted_at",
            TEMPLATE,
            LANGUAGE,
            TO_REQUESTER,
            OWED_AT,
            SENT_AT,
            SENT_BY,
            TOLD_ITEMS,
            POSTING_NUMBER,
            POSTED_AT,
            DELIVERED_AT,
            RETURNED_AT,
            RETURN_REASON),
    EXECUTIONS(
            "ledger_execution",
            "item, measure, system",
            ITEM,
            MEASURE,
            SYSTEM,
            CATEGORIES,
            DONE_ON,
            TICKET,
            EVIDENCE,
            SHA256,
            ERASE_ON,
            RETENTION_BASIS,
            CONFIRMED_BY,
            CONFIRMED_AT),
    RECIPIENTS_TOLD(
            "ledger_recipient",
            "item, recipient",
            ITEM,
            RECIPIENT,
            INSTRUCTION,
            CATEGORIES,
            DUE_ON,
            TOLD_AT,
            CHASED,
            DONE_ON,
            ANSWER,
            CONFIRMED_BY,
            CONFIRMED_AT),
    CONSULTATIONS(
            "ledger_consultation",
            "item, asked_at",
            ITEM,
            CONCERNS,
            ASKED_AT,
            DUE_ON,
            STANCE,
            ANSWER,
            ANSWERED_AT,
            RECORDED_BY),
    REFERRALS(
            "ledger_referral",
            "item, category, organisation",
            ITEM,
            CATEGORY,
            REASON_CODE,
            ORGANISATION,
            RECORDED_BY,
            RECORDED_AT),
    DESTRUCTIONS(
            "ledger_destruction",
            "destroyed_at",
            OBJECT,
            DOCUMENT,
            DESTROYED_BECAUSE,
            SHA256,
            DESTROYED_BY,
            DESTROYED_AT);

    private final String view;
    private final String order;
    private final List<LedgerColumn> columns;

    LedgerSection(String view, String order, LedgerColumn... columns) {
        this.view = view;
        this.order = order;
        this.columns = List.of(columns);
    }

    /** Every column but the reference, which comes first in each section. */
    public List<LedgerColumn> columns() {
        return columns;
    }

    public String titleKey() {
        return "ledger.section." + name();
    }

    public String select() {
        return "select reference, " + columns.stream().map(LedgerColumn::column).collect(Collectors.joining(", "))
                + " from " + view;
    }

    /** The order of its lines within a request. */
    public String order() {
        return order;
    }
}
