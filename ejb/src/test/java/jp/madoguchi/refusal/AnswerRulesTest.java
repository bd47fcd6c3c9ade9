package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import jp.madoguchi.refusal.ground.ContentIsFactual;
import jp.madoguchi.refusal.ground.HarmToRightsAndInterests;
import jp.madoguchi.refusal.ground.RetentionRequiredByLaw;
import jp.madoguchi.refusal.ground.SeriousImpedimentToBusiness;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerRulesTest {

    private static final RequestFacts OPEN = FactsForTests.of(RequestKind.DISCLOSURE)
            .found("CONTENT", "C2b")
            .askedBefore(5)
            .facts();
    private static final String NOTE = "法務と協議済み、記録は別紙のとおり";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "過去60日間に同じ請求が6回あり、件数が多いため",
                "データの量が膨大なため",
                "There are too many records, more than 40,000 pages",
                "6 identical requests within 60 days"
            })
    void volume_alone_is_no_serious_impediment(String impact) {
        assertThat(objectionsTo(impediment(impact))).containsExactly("refusal.answer.volume.alone");
    }

    @Test
    void volume_alone_is_no_more_than_ordinary_nuisance() {
        GroundAnswer answer = new GroundAnswer(
                true,
                NOTE,
                Map.of(
                        Particular.IMPACT, "窓口の担当者2名が手作業の復元に終日従事し、他の請求への対応が停止した",
                        Particular.MORE_THAN_NUISANCE, "同じ請求が何度もあるため",
                        Particular.WHY_MASKING_DOES_NOT_SUFFICE, "全体が判定基準に当たるため"));

        assertThat(catchThrowableOfType(
                                InputRejected.class,
                                () -> AnswerRules.check(new SeriousImpedimentToBusiness(), OPEN, answer))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("particulars.MORE_THAN_NUISANCE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "窓口の担当者2名が手作業のログ復元に終日従事し、他の請求への対応が停止した",
                "不正検知の判定基準が明らかとなり、不正防止業務が成り立たなくなる",
                "Both clerks rebuild logs by hand all day and the counter had to close for other customers"
            })
    void a_concrete_impact_is_taken(String impact) {
        assertThatCode(() -> AnswerRules.check(new SeriousImpedimentToBusiness(), OPEN, impediment(impact)))
                .doesNotThrowAnyException();
    }

    @Test
    void harm_names_who_is_at_risk_and_why_masking_does_not_suffice() {
        GroundAnswer bare = new GroundAnswer(true, NOTE);

        List<String> objections = catchThrowableOfType(
                        InputRejected.class, () -> AnswerRules.check(new HarmToRightsAndInterests(), OPEN, bare))
                .violations()
                .stream()
                .map(Violation::field)
                .toList();

        assertThat(objections)
                .containsExactly(
                        "particulars.WHO_IS_AT_RISK",
                        "particulars.INTEREST",
                        "particulars.CAUSAL_LINK",
                        "particulars.LIKELIHOOD",
                        "particulars.WHY_MASKING_DOES_NOT_SUFFICE");
    }

    @Test
    void a_ground_that_is_not_engaged_needs_no_words() {
        assertThatCode(() -> AnswerRules.check(new HarmToRightsAndInterests(), OPEN, new GroundAnswer(false, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void who_decides_against_the_facts_says_why() {
        RequestFacts same = FactsForTests.of(RequestKind.CORRECTION)
                .found("MEMBERS", "C1a")
                .correcting("1990-01-02", "1990-01-02")
                .facts();

        assertThat(catchThrowableOfType(
                                InputRejected.class,
                                () -> AnswerRules.check(new ContentIsFactual(), same, new GroundAnswer(false, "")))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("note");
    }

    @Test
    void the_end_of_a_statutory_period_is_a_day() {
        RequestFacts erasure =
                FactsForTests.of(RequestKind.ERASURE).found("ORDERS", "C2c").facts();
        GroundAnswer answer = new GroundAnswer(
                true,
                NOTE,
                Map.of(
                        Particular.STATUTE, "法人税法施行規則第59条",
                        Particular.RETENTION_PERIOD, "7年間",
                        Particular.END_DATE, "来年の春"));

        assertThat(catchThrowableOfType(
                                InputRejected.class,
                                () -> AnswerRules.check(new RetentionRequiredByLaw(), erasure, answer))
                        .violations())
                .extracting(Violation::field, Violation::messageKey)
                .containsExactly(tuple("particulars.END_DATE", "refusal.answer.date"));
    }

    private static GroundAnswer impediment(String impact) {
        return new GroundAnswer(
                true,
                NOTE,
                Map.of(
                        Particular.IMPACT, impact,
                        Particular.MORE_THAN_NUISANCE, "窓口が半日閉じ、他の方の本人確認が滞った",
                        Particular.WHY_MASKING_DOES_NOT_SUFFICE, "全体が判定基準に当たるため"));
    }

    private static List<String> objectionsTo(GroundAnswer answer) {
        return catchThrowableOfType(
                        InputRejected.class, () -> AnswerRules.check(new SeriousImpedimentToBusiness(), OPEN, answer))
                .violations()
                .stream()
                .map(Violation::messageKey)
                .toList();
    }
}
