package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionOfDocumentsTest {

    @Test
    void documents_outlive_their_request_by_thirty_days() {
        Instant closed = Instant.parse("2026-11-24T03:00:00Z");

        assertThat(RetentionOfDocuments.limit(Instant.parse("2026-12-24T02:59:59Z")))
                .isBefore(closed);
        assertThat(RetentionOfDocuments.limit(Instant.parse("2026-12-24T03:00:00Z")))
                .isEqualTo(closed);
    }
}
