package jp.madoguchi.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenario 42: the policy changes while a request is open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaterPolicyTextsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2027, 2, 1);
    private static final LocalDate NOTIFIED = LocalDate.of(2027, 2, 10);

    @TempDir
    Path directory;

    private Policy policy;

    @BeforeEach
    void a_fourth_version_is_notified_ten_days_after_the_request_came() {
        policy = PolicyDirectory.in(directory)
                .policyText("v4", NOTIFIED, LocalDate.of(2027, 3, 1))
                .read();
    }

    @Test
    void the_request_keeps_the_version_of_the_day_it_was_received() {
        PinnedVersions kept = PinnedVersions.on(RECEIVED, policy);

        assertThat(kept).isEqualTo(new PinnedVersions("v3", "2022-1", "APPI_PRIVATE_2022"));
        assertThat(PinnedVersions.on(LocalDate.of(2027, 3, 1), policy).policyText())
                .isEqualTo("v4");
    }

    @Test
    void the_later_version_can_be_applied_from_the_day_customers_were_notified_of_it() {
        LaterPolicyTexts later = new LaterPolicyTexts(policy);

        assertThat(later.after("v3", NOTIFIED.minusDays(1))).isEmpty();
        assertThat(later.after("v3", NOTIFIED)).containsExactly("v4");
    }

    @Test
    void an_earlier_version_and_the_same_one_are_never_offered() {
        LaterPolicyTexts later = new LaterPolicyTexts(policy);

        assertThat(later.after("v4", NOTIFIED.plusYears(1))).isEmpty();
        assertThat(later.after("v2", NOTIFIED.plusYears(1))).isEmpty();
    }

    @Test
    void an_amendment_of_the_law_counts_for_requests_received_from_its_first_day_on() {
        LocalDate firstDay = LocalDate.of(2028, 7, 1);
        Policy amended = PolicyDirectory.in(directory.resolve("amended"))
                .amendmentInForceFrom(firstDay)
                .read();

        assertThat(PinnedVersions.on(firstDay.minusDays(1), amended).ruleSet()).isEqualTo("APPI_PRIVATE_2022");
        assertThat(PinnedVersions.on(firstDay, amended).ruleSet()).isEqualTo("AMEND_2026");
    }
}
