package jp.madoguchi.ledger;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.LetterTitles;
import jp.madoguchi.notification.letter.LetterWriter;
import jp.madoguchi.policy.Policy;

/** Lines of a ledger as tests need them. */
final class LedgerFiles {

    static final LedgerWords WORDS = new LedgerWords(
            Policy.readFrom(Path.of("../config/policy")),
            new LetterTitles(new LetterWriter(Path.of("../config/notices"))));

    private LedgerFiles() {}

    static LedgerLine requestOf(String dataSubject) {
        Map<LedgerColumn, Serializable> values = Map.of(
                LedgerColumn.CHANNEL,
                "WEB",
                LedgerColumn.RECEIVED_AT,
                Instant.parse("2026-11-23T15:00:00Z"),
                LedgerColumn.KINDS,
                "DISCLOSURE ERASURE",
                LedgerColumn.DECIDED_ON,
                LocalDate.of(2026, 12, 1),
                LedgerColumn.DATA_SUBJECT,
                dataSubject);
        return new LedgerLine("M-2026-000001", values);
    }

    static Iterable<List<LedgerLine>> parts(LedgerLine... lines) {
        return List.of(List.of(lines));
    }
}
