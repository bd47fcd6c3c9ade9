package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The regimes as they are delivered (domain 10). What policy cannot know of other contexts is compared here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimesTest {

    private final Policy policy = Policy.readFrom(PolicyDirectory.DELIVERED);

    @ParameterizedTest
    @MethodSource("jp.madoguchi.request.KindsForTests#ofTheDomain")
    void the_home_regime_knows_every_kind_and_its_grounds_are_those_of_the_catalogue(RequestKind kind) {
        List<String> allowed = GroundsForTests.codes().all().stream()
                .filter(code -> code.isAllowedFor(kind) && !code.isOwn())
                .map(ReasonCode::code)
                .toList();

        RegimePolicy line = home(kind.name());
        assertThat(line.grounds()).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(line.fee().allowed())
                .isEqualTo(
                        Set.of("PURPOSE_NOTICE", "DISCLOSURE", "TPR_DISCLOSURE").contains(kind.name()));
    }

    @Test
    void the_home_regime_takes_its_numbers_from_our_targets() {
        assertThat(home("DISCLOSURE").ack()).isEqualTo(new Span(3, Span.Unit.BUSINESS_DAY, false));
        assertThat(home("DISCLOSURE").respond()).isEqualTo(new Span(10, Span.Unit.BUSINESS_DAY, false));
        assertThat(home("PURPOSE_NOTICE").respond()).isEqualTo(new Span(5, Span.Unit.BUSINESS_DAY, false));
        assertThat(home("DISCLOSURE").ceiling()).isEqualTo(new Span(30, Span.Unit.CALENDAR_DAY, false));
    }

    @Test
    void only_what_article_39_lists_may_be_taken_to_court_after_two_weeks() {
        assertThat(policy.regimes())
                .filteredOn(line -> line.risk() != null)
                .extracting(RegimePolicy::kind)
                .containsExactly("DISCLOSURE", "TPR_DISCLOSURE", "CORRECTION", "USE_STOP", "ERASURE", "TP_STOP");
        assertThat(home("DISCLOSURE").risk())
                .isEqualTo(new RegimePolicy.Risk("ART39", 14, Span.Unit.CALENDAR_DAY, true));
    }

    @Test
    void verification_stops_the_clock_at_home_and_in_europe_but_not_in_california() {
        assertThat(home("DISCLOSURE").pauseOn()).contains(RegimePolicy.PauseReason.IDENTITY);
        assertThat(line("GDPR", "DISCLOSURE").pauseOn()).containsExactly(RegimePolicy.PauseReason.IDENTITY);
        assertThat(line("CCPA", "DISCLOSURE").pauseOn()).isEmpty();
    }

    @Test
    void europe_and_california_have_their_own_clocks() {
        assertThat(line("GDPR", "DISCLOSURE").respond()).isEqualTo(new Span(1, Span.Unit.MONTH, true));
        assertThat(line("GDPR", "ERASURE").extension().max()).isEqualTo(2);
        assertThat(line("CCPA", "DISCLOSURE").ack()).isEqualTo(new Span(10, Span.Unit.BUSINESS_DAY, true));
        assertThat(line("CCPA", "DISCLOSURE").respond()).isEqualTo(new Span(45, Span.Unit.CALENDAR_DAY, true));
        assertThat(line("CCPA", "TP_STOP").respond()).isEqualTo(new Span(15, Span.Unit.BUSINESS_DAY, true));
    }

    @Test
    void no_ground_belongs_to_two_regimes() {
        assertThat(policy.regimeGrounds())
                .extracting(RegimeGround::code)
                .doesNotHaveDuplicates()
                .noneMatch(code -> GroundsForTests.codes().find(code).isPresent());
    }

    @Test
    void whatever_a_rule_excepts_is_a_reason_code() {
        assertThat(policy.ruleSets())
                .flatExtracting(RuleSet::rules)
                .flatExtracting(rule -> ((RuleSet.Rule) rule).exceptions())
                .allMatch(code -> GroundsForTests.codes().find((String) code).isPresent());
    }

    @Test
    void every_regime_and_kind_has_a_name() {
        assertThat(policy.regimes())
                .allMatch(line -> policy.regimeTitle(line.regime()).isPresent());
        assertThat(policy.regimes())
                .extracting(RegimePolicy::kind)
                .isSubsetOf(Arrays.stream(RequestKind.values())
                        .map(RequestKind::name)
                        .toList());
    }

    private RegimePolicy home(String kind) {
        return line(RegimePolicy.HOME, kind);
    }

    private RegimePolicy line(String regime, String kind) {
        return policy.regime(regime, kind).orElseThrow();
    }
}
