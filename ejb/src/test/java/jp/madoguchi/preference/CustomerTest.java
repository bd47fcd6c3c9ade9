package jp.madoguchi.preference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CustomerTest {

    @Test
    void an_identifier_with_an_at_sign_is_an_address_and_any_other_an_account() {
        assertThat(Customer.named("hanako＠Example.jp")).contains(new Customer(null, "hanako@example.jp"));
        assertThat(Customer.named("hanako")).contains(new Customer("hanako", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u0000", "　"})
    void nothing_readable_names_nobody(String written) {
        assertThat(Customer.named(written)).isEmpty();
    }
}
