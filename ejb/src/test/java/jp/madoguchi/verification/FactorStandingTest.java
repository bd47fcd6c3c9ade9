package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.verification.MethodOffered.State;
import jp.madoguchi.verification.method.CustomerLogIn;
import jp.madoguchi.verification.method.IdentityDocuments;
import jp.madoguchi.verification.method.RegisteredMailCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactorStandingTest {

    private static final String MAIL = RegisteredMailCode.CODE;
    private static final String LOG_IN = CustomerLogIn.CODE;
    private static final String PAPERS = IdentityDocuments.CODE;
    private static final String ON_FILE = "hanako@registered.example.jp";
    private static final String CONTACT = "hanako@typed.example.jp";
    private static final List<VerificationMethod> METHODS =
            List.of(new IdentityDocuments(), new CustomerLogIn(), new RegisteredMailCode());

    @Test
    void a_code_goes_to_the_address_on_file_and_not_past_it_to_the_one_that_was_typed() {
        assertThat(self(ON_FILE, CONTACT, MAIL).addressForCode()).contains(ON_FILE);
        assertThat(self(ON_FILE, CONTACT, PAPERS).addressForCode()).contains(ON_FILE);
    }

    @Test
    void without_an_address_on_file_the_contact_address_serves_when_documents_were_accepted() {
        assertThat(self(null, CONTACT, PAPERS).addressForCode()).contains(CONTACT);
    }

    @Test
    void without_accepted_documents_nobody_vouches_for_the_contact_address() {
        assertThat(self(null, CONTACT, LOG_IN).addressForCode()).isEmpty();
        assertThat(self(null, CONTACT).isOpenFor(MAIL)).isFalse();
    }

    @Test
    void an_agent_gets_the_code_at_the_address_on_file_only() {
        FactorStanding onFile = new FactorStanding(true, ON_FILE, CONTACT, Set.of(PAPERS), Set.of());
        FactorStanding notOnFile = new FactorStanding(true, null, CONTACT, Set.of(PAPERS, LOG_IN), Set.of());

        assertThat(onFile.addressForCode()).contains(ON_FILE);
        assertThat(codesOf(onFile)).containsExactly(MAIL);
        assertThat(codesOf(notOnFile)).isEmpty();
    }

    @Test
    void the_log_in_is_open_when_an_account_was_accepted_before() {
        assertThat(codesOf(self(ON_FILE, CONTACT, LOG_IN, MAIL))).containsExactly(MAIL, LOG_IN);
        assertThat(codesOf(self(ON_FILE, CONTACT, MAIL))).containsExactly(MAIL);
    }

    @Test
    void with_neither_address_nor_account_the_only_way_is_by_post() {
        assertThat(codesOf(self(null, null, PAPERS))).isEmpty();
        assertThat(codesOf(self(" ", " ", PAPERS))).isEmpty();
    }

    @Test
    void documents_are_no_second_factor() {
        assertThat(self(ON_FILE, CONTACT, PAPERS).isOpenFor(PAPERS)).isFalse();
    }

    @Test
    void what_was_used_lately_is_done_and_the_rest_is_offered() {
        FactorStanding standing = new FactorStanding(false, ON_FILE, CONTACT, Set.of(MAIL, LOG_IN), Set.of(MAIL));

        assertThat(standing.offered(METHODS))
                .extracting(MethodOffered::state)
                .containsExactly(State.DONE, State.OFFERED);
    }

    private static FactorStanding self(String addressOnFile, String contact, String... accepted) {
        return new FactorStanding(false, addressOnFile, contact, Set.of(accepted), Set.of());
    }

    private static List<String> codesOf(FactorStanding standing) {
        return standing.offered(METHODS).stream().map(MethodOffered::code).toList();
    }
}
