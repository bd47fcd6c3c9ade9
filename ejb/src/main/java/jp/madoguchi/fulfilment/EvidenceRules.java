package jp.madoguchi.fulfilment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What has to be shown for each action: a sentence alone proves neither a correction nor an erasure (domain 9.1, C1, U6). */
final class EvidenceRules {

    private static final int SHORTEST_TEXT = 5;
    private static final int SHORTEST_ANSWER = 20;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_FIELD = 500;

    /** Longer than any law has records of customers kept; a later day is a slip of the pen. */
    private static final int LONGEST_RETENTION = 50;

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private EvidenceRules() {}

    /** @throws InputRejected with everything that is missing or wrong */
    static void check(ExecutionAction action, Evidence evidence, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        checkText(action, evidence.text(), wrong);
        if (evidence.doneOn() != null && evidence.doneOn().isAfter(today)) {
            wrong.add(new Violation("doneOn", "fulfilment.evidence.future"));
        } else if (evidence.doneOn() != null && evidence.doneOn().isBefore(EARLIEST)) {
            wrong.add(new Violation("doneOn", "fulfilment.evidence.past"));
        }
        switch (action) {
            case CORRECT -> checkCorrection(evidence, wrong);
            case ERASE -> checkErasure(evidence, wrong);
            case RESTRICT -> checkRestriction(evidence, today, wrong);
            default -> {
                // The words are enough.
            }
        }
        checkLength("ticket", evidence.ticket(), wrong);
        checkLength("before", evidence.before(), wrong);
        checkLength("after", evidence.after(), wrong);
        checkLength("backups", evidence.backups(), wrong);
        checkLength("basis", evidence.basis(), wrong);
        checkLength("record", evidence.record(), wrong);
        if (!wrong.isEmpty()) {
            throw new InputRejected(wrong);
        }
    }

    private static void checkText(ExecutionAction action, String text, List<Violation> wrong) {
        String said = text == null ? "" : text;
        int shortest = action == ExecutionAction.ANSWER ? SHORTEST_ANSWER : SHORTEST_TEXT;
        if (said.codePointCount(0, said.length()) < shortest) {
            wrong.add(new Violation("evidence", "fulfilment.evidence.short", List.of(shortest)));
        } else if (said.length() > LONGEST_TEXT) {
            wrong.add(new Violation("evidence", "fulfilment.evidence.long", List.of(LONGEST_TEXT)));
        }
    }

    // What was added has no value before, and what was deleted none after; one of them has to be there.
    private static void checkCorrection(Evidence evidence, List<Violation> wrong) {
        if (evidence.before() == null && evidence.after() == null) {
            wrong.add(new Violation("before", "fulfilment.evidence.before.after"));
        } else if (evidence.before() != null && evidence.before().equals(evidence.after())) {
            wrong.add(new Violation("after", "fulfilment.evidence.unchanged"));
        }
    }

    private static void checkErasure(Evidence evidence, List<Violation> wrong) {
        if (!evidence.isRetentionConsulted()) {
            wrong.add(new Violation("retentionConsulted", "fulfilment.evidence.retention"));
        }
        if (evidence.backups() == null) {
            wrong.add(new Violation("backups", "fulfilment.evidence.backups"));
        }
    }

    private static void checkRestriction(Evidence evidence, LocalDate today, List<Violation> wrong) {
        if (evidence.basis() == null) {
            wrong.add(new Violation("basis", "fulfilment.evidence.basis"));
        }
        if (evidence.eraseOn() == null) {
            wrong.add(new Violation("eraseOn", "fulfilment.evidence.erase.on"));
        } else if (!evidence.eraseOn().isAfter(today)) {
            wrong.add(new Violation("eraseOn", "fulfilment.evidence.erase.on.past"));
        } else if (evidence.eraseOn().isAfter(today.plusYears(LONGEST_RETENTION))) {
            wrong.add(new Violation("eraseOn", "fulfilment.evidence.erase.on.far", List.of(LONGEST_RETENTION)));
        }
    }

    private static void checkLength(String field, String value, List<Violation> wrong) {
        if (value != null && value.length() > LONGEST_FIELD) {
            wrong.add(new Violation(field, "fulfilment.evidence.long", List.of(LONGEST_FIELD)));
        }
    }
}
