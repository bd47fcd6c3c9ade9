package jp.madoguchi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlagsTest {

    private final DoorForTests door = new DoorForTests();
    private final DataSubjectRequest request = door.request();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTAKE_CLERK", "IDENTITY_VERIFIER", "CASE_HANDLER", "LEGAL", "PRIVACY_MANAGER"})
    void what_stops_a_destruction_is_lifted_and_set_in_its_own_office_only(Role role) {
        for (RequestFlag hold : RequestFlag.HOLDS) {
            assertRefused(() -> flagsOf(role).raise(request.reference(), 0, hold), "request.flag.is.a.hold");

            request.raise(hold);

            assertRefused(() -> flagsOf(role).lower(request.reference(), 0, hold), "request.flag.is.a.hold");
            assertThat(request.flags()).contains(hold);
        }
        assertThat(door.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTAKE_CLERK", "IDENTITY_VERIFIER", "CASE_HANDLER"})
    void nobody_else_lifts_the_protection_of_somebody(Role role) {
        request.raise(RequestFlag.PROTECTION);

        assertThatThrownBy(() -> flagsOf(role).lower(request.reference(), 0, RequestFlag.PROTECTION))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("request.flag.protection"));
        assertThat(request.flags()).containsExactly(RequestFlag.PROTECTION);
        assertThat(door.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEGAL", "PRIVACY_MANAGER"})
    void legal_and_the_privacy_manager_lift_the_protection_of_somebody(Role role) {
        request.raise(RequestFlag.PROTECTION);

        flagsOf(role).lower(request.reference(), 0, RequestFlag.PROTECTION);

        assertThat(request.flags()).isEmpty();
        assertThat(door.told()).containsExactly(RequestAction.CLEAR_FLAG);
    }

    @Test
    void everybody_who_works_on_a_request_protects_somebody() {
        flagsOf(Role.INTAKE_CLERK).raise(request.reference(), 0, RequestFlag.PROTECTION);

        assertThat(request.flags()).containsExactly(RequestFlag.PROTECTION);
        assertThat(door.told()).containsExactly(RequestAction.SET_FLAG);
    }

    @Test
    void whether_a_period_was_extended_is_nobodys_opinion() {
        assertRefused(
                () -> flagsOf(Role.PRIVACY_MANAGER).raise(request.reference(), 0, RequestFlag.EXTENDED),
                "request.flag.not.by.hand");
        assertRefused(
                () -> flagsOf(Role.PRIVACY_MANAGER).lower(request.reference(), 0, RequestFlag.EXTENDED),
                "request.flag.not.by.hand");
        assertRefused(() -> flagsOf(Role.PRIVACY_MANAGER).lower(request.reference(), 0, null), "request.flag.missing");
    }

    private static void assertRefused(ThrowingCallable step, String messageKey) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        refused ->
                                assertThat(refused.violations()).isEqualTo(List.of(new Violation("flag", messageKey))));
    }

    private Flags flagsOf(Role role) {
        return new Flags(door.workflow(), new CurrentActor() {
            @Override
            public Actor get() {
                return new Actor("somebody", Set.of(role));
            }
        });
    }
}
