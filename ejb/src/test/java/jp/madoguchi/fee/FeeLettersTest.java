package jp.madoguchi.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.notice.FeeNotice;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.FeeWaiver;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeLettersTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 5);

    @Test
    void the_fee_notice_is_told_everything_it_has_to_say() {
        Map<String, Object> said = FeeLetters.said(withWaiver(), 1000, DUE);
        Occasion occasion =
                new Occasion(LocalDate.of(2027, 2, 3), List.of(RequestKind.DISCLOSURE), List.of(), false, said);

        assertThat(new FeeNotice().particulars(occasion))
                .containsOnlyKeys("amount", "methods", "dueOn", "scheduleVersion", "publishedOn", "waiver");
        assertThat(String.valueOf(said.get("waiver"))).contains("障害のある方", "person with a disability");
    }

    @Test
    void a_schedule_without_waivers_says_so() {
        assertThat(String.valueOf(
                        FeeLetters.said(FeeRulesTest.SCHEDULE, 1000, DUE).get("waiver")))
                .contains("免除の定めはありません", "No waiver");
    }

    private static FeeSchedule withWaiver() {
        FeeSchedule plain = FeeRulesTest.SCHEDULE;
        return new FeeSchedule(
                plain.version(),
                plain.publishedOn(),
                plain.effectiveFrom(),
                plain.amounts(),
                plain.payment(),
                List.of(new FeeWaiver("DISABILITY", new Titles("障害のある方", "person with a disability"))),
                plain.refund());
    }
}
