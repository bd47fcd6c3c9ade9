package jp.madoguchi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.request.type.Complaint;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationCheckTest {

    private static final Policy POLICY = Policy.readFrom(Path.of("../config/policy"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @EnumSource(
            names = {"WEB"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_way_but_the_web_is_registered_by_staff(Channel channel) {
        assertThat(violations(channel, TODAY)).isEmpty();
    }

    @Test
    void the_web_registers_itself() {
        assertThat(violations(Channel.WEB, TODAY)).containsExactly(new Violation("channel", "intake.channel.web"));
        assertThat(violations(null, TODAY)).containsExactly(new Violation("channel", "intake.required"));
    }

    @ParameterizedTest(name = "arrived on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-24, -",
                "2026-11-01, -",
                "2026-09-25, -",
                "2026-09-24, intake.arrival.too.old",
                "1990-01-01, intake.arrival.too.old",
                "2026-11-25, intake.arrival.in.future",
                "9999-12-31, intake.arrival.in.future",
                "-, intake.required"
            })
    void the_day_of_arrival_lies_in_the_last_sixty_days(LocalDate arrivedOn, String wrong) {
        assertThat(violations(Channel.PAPER, arrivedOn))
                .extracting(Violation::messageKey)
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void somebody_without_mail_is_written_to_by_post() {
        assertThatCode(() -> check(new Person("髙橋 花子", null, null, null, "東京都千代田区1-1")))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                                InputRejected.class, () -> check(new Person("髙橋 花子", null, null, "03-0000-0000", null)))
                        .violations())
                .containsExactly(new Violation("requester.postalAddress", "intake.mail.or.address"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var rejected = catchThrowableOfType(
                InputRejected.class,
                () -> new SubmissionCheck(types(), POLICY)
                        .demandValid(new Registration(null, null, null, null, null, null), violations(null, null)));

        assertThat(rejected.violations())
                .extracting(Violation::field)
                .containsExactly("channel", "arrivedOn", "language", "requester", "items");
    }

    private static void check(Person person) {
        SubmittedForm form = new SubmittedForm(RequesterKind.PRINCIPAL, person, null, AccountType.PERSONAL, List.of());
        ItemScope what = new ItemScope(null, null, null, null, null, null, null, null, "電話の対応について");
        new SubmissionCheck(types(), POLICY)
                .demandValid(
                        new Registration(
                                Channel.PAPER,
                                TODAY,
                                Language.JA,
                                form,
                                List.of(new ItemAsked(RequestKind.COMPLAINT, what)),
                                null),
                        List.of());
    }

    private static RequestTypes types() {
        return RequestTypes.of(List.of(new Complaint(POLICY)));
    }

    private static List<Violation> violations(Channel channel, LocalDate arrivedOn) {
        Registration registration = new Registration(channel, arrivedOn, null, null, null, null);
        return new RegistrationCheck(TODAY, POLICY.intakeRules().oldestArrivalDays()).violations(registration);
    }
}
