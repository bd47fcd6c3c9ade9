package jp.madoguchi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
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
import jp.madoguchi.request.type.Disclosure;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published fee has to be accepted before the request is taken (domain 3.8), and nothing else has to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeToAcceptTest {

    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 11, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 1);
    private static final SubmittedForm HANAKO = new SubmittedForm(
            RequesterKind.PRINCIPAL,
            new Person("髙橋 花子", null, "hanako@example.jp", null, "東京都架空区見本町4-5-6"),
            null,
            AccountType.PERSONAL,
            List.of());

    @TempDir
    private Path directory;

    private Policy policy;
    private int paid;

    @BeforeEach
    void publish_a_fee_for_paper() throws IOException {
        Path source = Path.of("../config/policy");
        try (var files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(directory.resolve("fee-schedules.json"), """
                [{ "version": "2026-2", "publishedOn": "2026-11-01", "effectiveFrom": "2026-12-01",
                   "amounts": { "DISCLOSURE": { "PAPER": 1000 } },
                   "payment": [{ "ja": "銀行振込", "en": "Bank transfer" }], "waivers": [],
                   "refund": { "whenRefused": true, "whenNotHeld": true, "whenPartial": false } }]
                """);
        policy = Policy.readFrom(directory);
    }

    @Test
    void what_costs_something_is_refused_until_the_amount_is_accepted() {
        var rejected = catchThrowableOfType(InputRejected.class, () -> submit("PAPER", false, FIRST_DAY));

        assertThat(rejected.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("feeAccepted");
            assertThat(violation.messageKey()).isEqualTo("intake.fee.not.accepted");
            assertThat(violation.arguments()).containsExactly(1000, "2026-2");
        });
        assertThatCode(() -> submit("PAPER", true, FIRST_DAY)).doesNotThrowAnyException();
    }

    @Test
    void what_was_paid_for_the_request_it_continues_is_not_accepted_twice() {
        paid = 1000;

        assertThatCode(() -> submit("PAPER", false, FIRST_DAY)).doesNotThrowAnyException();

        paid = 400;

        assertThat(catchThrowableOfType(InputRejected.class, () -> submit("PAPER", false, FIRST_DAY))
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments()).containsExactly(600, "2026-2"));
    }

    @Test
    void what_is_free_by_its_method_or_on_its_day_needs_no_acceptance() {
        assertThatCode(() -> submit("ELECTRONIC", false, FIRST_DAY)).doesNotThrowAnyException();
        assertThatCode(() -> submit("PAPER", false, DAY_BEFORE)).doesNotThrowAnyException();
    }

    @Test
    void a_letter_is_taken_as_it_came_and_asked_for_the_fee_afterwards() {
        Registration byPost =
                new Registration(Channel.PAPER, FIRST_DAY, Language.JA, HANAKO, List.of(disclosure("PAPER")), null);

        assertThatCode(() -> check().demandValid(byPost, List.of())).doesNotThrowAnyException();
    }

    private void submit(String method, boolean accepted, LocalDate day) {
        check().demandValid(
                        new Submission(Language.JA, HANAKO, List.of(disclosure(method)), true, null, accepted),
                        day,
                        () -> paid);
    }

    private SubmissionCheck check() {
        return new SubmissionCheck(RequestTypes.of(List.of(new Disclosure(policy))), policy);
    }

    private static ItemAsked disclosure(String method) {
        return new ItemAsked(
                RequestKind.DISCLOSURE,
                new ItemScope(List.of(ItemScope.ALL), null, null, null, method, null, null, null, null));
    }
}
