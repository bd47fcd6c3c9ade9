package jp.madoguchi.verification.account;

import static jp.madoguchi.verification.account.AccountMatch.OTHER_PERSON;
import static jp.madoguchi.verification.account.AccountMatch.PERHAPS;
import static jp.madoguchi.verification.account.AccountMatch.SAME_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.verification.CustomerAccount;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountMatchTest {

    private static final SubmittedForm HANAKO = form("髙橋 花子", "hanako@example.jp");
    private static final String NOTHING_ON_FILE = null;

    @Test
    void the_account_with_the_address_on_file_is_the_data_subjects() {
        assertThat(AccountMatch.of(account("hanako@example.jp", "髙橋 花子"), HANAKO, "hanako@example.jp"))
                .isEqualTo(SAME_PERSON);
    }

    @Test
    void case_of_letters_in_an_address_and_old_forms_in_a_name_do_not_matter() {
        assertThat(AccountMatch.of(account("Hanako@Example.JP", "高橋　花子"), HANAKO, "HANAKO@example.jp"))
                .isEqualTo(SAME_PERSON);
    }

    @Test
    void the_reading_of_the_name_will_do_for_the_account_with_the_address_on_file() {
        assertThat(AccountMatch.of(account("hanako@example.jp", "ﾀｶﾊｼ ﾊﾅｺ"), HANAKO, "hanako@example.jp"))
                .isEqualTo(SAME_PERSON);
    }

    @Test
    void an_impostors_own_name_written_as_the_reading_proves_nothing() {
        Person victim = new Person("髙橋 花子", "山田 太郎", "taro@example.jp", null, null);
        SubmittedForm impostor =
                new SubmittedForm(RequesterKind.PRINCIPAL, victim, null, AccountType.PERSONAL, List.of());

        assertThat(AccountMatch.of(account("taro@example.jp", "山田 太郎"), impostor, NOTHING_ON_FILE))
                .isEqualTo(PERHAPS);
    }

    @Test
    void what_the_requester_wrote_is_for_a_verifier_to_judge_when_nothing_is_on_file() {
        assertThat(AccountMatch.of(account("old@example.jp", "髙橋 花子"), HANAKO, NOTHING_ON_FILE))
                .isEqualTo(PERHAPS);
    }

    @Test
    void another_name_is_left_to_a_person_and_not_refused() {
        assertThat(AccountMatch.of(account("hanako@example.jp", "山田 花子"), HANAKO, "hanako@example.jp"))
                .isEqualTo(PERHAPS);
        assertThat(AccountMatch.of(account("hanako@example.jp", null), HANAKO, "hanako@example.jp"))
                .isEqualTo(PERHAPS);
    }

    @Test
    void an_address_merely_typed_into_the_form_does_not_beat_the_one_on_file() {
        SubmittedForm impostor = form("髙橋 花子", "impostor@example.com");

        assertThat(AccountMatch.of(account("impostor@example.com", "髙橋 花子"), impostor, "hanako@example.jp"))
                .isEqualTo(PERHAPS);
    }

    @Test
    void an_account_nobody_named_is_another_persons() {
        assertThat(AccountMatch.of(account("taro@example.jp", "髙橋 花子"), HANAKO, "hanako@example.jp"))
                .isEqualTo(OTHER_PERSON);
    }

    @Test
    void an_account_without_an_address_matches_nobody_without_one() {
        assertThat(AccountMatch.of(account(null, "髙橋 花子"), form("髙橋 花子", null), NOTHING_ON_FILE))
                .isEqualTo(OTHER_PERSON);
        assertThat(AccountMatch.of(account(" ", "髙橋 花子"), form("髙橋 花子", " "), ""))
                .isEqualTo(OTHER_PERSON);
    }

    private static CustomerAccount account(String email, String name) {
        return new CustomerAccount("subject", email, name);
    }

    private static SubmittedForm form(String name, String email) {
        Person person = new Person(name, "タカハシ ハナコ", email, null, null);
        return new SubmittedForm(
                RequesterKind.PRINCIPAL, person, null, AccountType.PERSONAL, List.of("old@example.jp", "member 123"));
    }
}
