package jp.madoguchi.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.restricted.RestrictedEntry.Signature;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedReportTest {

    @Test
    void an_item_counts_in_the_year_of_its_second_signature_in_tokyo() {
        RestrictedReport report = RestrictedReport.of(
                List.of(
                        entry("2026-12-30T03:00:00Z", "2026-12-31T14:59:59Z"),
                        entry("2026-12-31T15:00:00Z", "2026-12-30T03:00:00Z"),
                        entry("2027-05-01T03:00:00Z", "2027-05-01T03:00:00Z")),
                4);

        assertThat(report.approved())
                .isEqualTo(Map.of(
                        2026, Map.of(Heading.UNLAWFUL_ACTS, 1L),
                        2027, Map.of(Heading.UNLAWFUL_ACTS, 2L)));
        assertThat(report.open()).isEqualTo(4);
    }

    private static RestrictedEntry entry(String privacy, String legal) {
        return new RestrictedEntry(
                UUID.randomUUID(),
                2,
                new Memo(new RequestReference("M-2027-000001"), 1, Heading.UNLAWFUL_ACTS, "反社会的勢力のリスト"),
                new Signature("mori", Instant.EPOCH),
                new Signature("mari", Instant.parse(privacy)),
                new Signature("leo", Instant.parse(legal)),
                null);
    }
}
