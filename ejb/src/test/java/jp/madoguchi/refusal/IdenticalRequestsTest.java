package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.policy.AbuseReview;
import jp.madoguchi.refusal.persistence.EarlierItem;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdenticalRequestsTest {

    private static final AbuseReview THREE_IN_SIXTY_DAYS = new AbuseReview(3, 60);
    private static final RequestItem ASKED = Requested.item(RequestKind.DISCLOSURE, List.of("C1a", "C2a"));

    @ParameterizedTest(name = "{0} identical requests before: {1}")
    @CsvSource({"0, false", "1, false", "2, true", "5, true"})
    void the_third_identical_one_opens_the_look_at_abuse(int before, boolean opens) {
        List<EarlierItem> earlier =
                IntStream.rangeClosed(1, before).mapToObj(this::sameAgo).toList();

        EarlierAsking asking = IdenticalRequests.among(earlier, ASKED, FactsForTests.NOW, THREE_IN_SIXTY_DAYS);

        assertThat(asking.callsForAbuseReview()).isEqualTo(opens);
        assertThat(asking.inWindowWithThisOne()).isEqualTo(before + 1);
    }

    @Test
    void what_lies_longer_back_counts_for_the_year_but_not_for_the_window() {
        List<EarlierItem> earlier = List.of(sameAgo(60), sameAgo(61), sameAgo(300));

        EarlierAsking asking = IdenticalRequests.among(earlier, ASKED, FactsForTests.NOW, THREE_IN_SIXTY_DAYS);

        assertThat(asking.inPastYear()).isEqualTo(3);
        assertThat(asking.inWindow()).isEqualTo(1);
    }

    @Test
    void the_same_in_another_order_is_the_same_and_another_kind_or_category_is_not() {
        Instant yesterday = FactsForTests.NOW.minus(1, ChronoUnit.DAYS);
        List<EarlierItem> earlier = List.of(
                new EarlierItem(RequestKind.DISCLOSURE, Requested.scope(List.of("C2a", "C1a")), yesterday),
                new EarlierItem(RequestKind.DISCLOSURE, Requested.scope(List.of("C1a")), yesterday),
                new EarlierItem(RequestKind.ERASURE, ASKED.scope(), yesterday));

        assertThat(IdenticalRequests.among(earlier, ASKED, FactsForTests.NOW, THREE_IN_SIXTY_DAYS)
                        .inWindow())
                .isEqualTo(1);
    }

    private EarlierItem sameAgo(int days) {
        ItemScope same = ASKED.scope();
        return new EarlierItem(RequestKind.DISCLOSURE, same, FactsForTests.NOW.minus(days, ChronoUnit.DAYS));
    }
}
