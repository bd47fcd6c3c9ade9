package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.request.Person;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A child comes of age, or a mandate is taken back, and the data subject goes on themselves (domain 4.4). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrincipalTakesOverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Person CHILD = new Person("髙橋 花子", "タカハシ ハナコ", "family@example.jp", null, "東京都");
    private static final Person MOTHER = new Person("髙橋 良子", null, "Ryoko@example.jp", "03-0000-0000", "東京都");

    @Test
    void nobody_takes_over_while_somebody_acts_for_them() {
        AgentAuthority untilToday = authority(TODAY, null);

        assertThat(PrincipalTakesOver.objection(List.of(untilToday), TODAY))
                .map(StepRefused::messageKey)
                .contains("verification.takeover.authority.stands");
        assertThat(PrincipalTakesOver.objection(List.of(untilToday), TODAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void an_authority_that_was_replaced_by_one_that_stands_opens_nothing() {
        AgentAuthority replaced =
                authority(null, new AuthorityEnd(TODAY, AuthorityEnd.Reason.REPLACED, "kato", Instant.EPOCH));

        assertThat(PrincipalTakesOver.objection(List.of(replaced, authority(null, null)), TODAY))
                .isPresent();
    }

    @Test
    void without_a_recorded_authority_there_is_nothing_that_could_have_ended() {
        assertThat(PrincipalTakesOver.objection(List.of(), TODAY))
                .map(StepRefused::messageKey)
                .contains("verification.authority.none");
    }

    @Test
    void they_keep_the_name_they_were_named_by_and_are_reached_as_they_say() {
        Person requester =
                new ContactOfPrincipal(" hanako@example.jp ", null, null, "ご本人から電話").of(CHILD, MOTHER, false);

        assertThat(requester).isEqualTo(new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", null, null));
    }

    @Test
    void the_agents_address_is_none_of_theirs() {
        assertThat(violations(new ContactOfPrincipal("ryoko@EXAMPLE.jp", null, null, "ご本人から電話"), false))
                .extracting(Violation::messageKey)
                .containsExactly("verification.takeover.email.of.agent");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(violations(new ContactOfPrincipal(null, "0".repeat(31), " ", null), true))
                .extracting(Violation::field)
                .containsExactly("email", "postalAddress", "phone", "note");
    }

    private static List<Violation> violations(ContactOfPrincipal contact, boolean onPaper) {
        return catchThrowableOfType(InputRejected.class, () -> contact.of(CHILD, MOTHER, onPaper))
                .violations();
    }

    private static AgentAuthority authority(LocalDate lastDay, AuthorityEnd end) {
        return new AgentAuthority(
                UUID.randomUUID(),
                AgentKind.MINOR_PARENT,
                "KS",
                TODAY,
                true,
                List.of(AuthorityCheck.RELATION),
                null,
                true,
                false,
                lastDay,
                null,
                "kato",
                Instant.EPOCH,
                end);
    }
}
