package jp.madoguchi.verification.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressOnFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"hanako@example.jp", " hanako@example.jp ", "abc..d.@docomo.example", "花子@例え.example"})
    void one_address_is_taken(String copied) {
        assertThat(AddressOnFile.of(copied)).contains(copied.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako",
                "a@b.example,c@d.example",
                "a@b.example c@d.example",
                "\"x\" <a@b.example>",
                "a@b.example\nBcc: c@d.example",
                "a@b.example\u0000",
                "a@@b.example"
            })
    void anything_that_is_not_exactly_one_address_is_refused(String copied) {
        assertThatThrownBy(() -> AddressOnFile.of(copied)).isInstanceOf(InputRejected.class);
    }

    @Test
    void none_on_file_is_a_possible_finding() {
        assertThat(AddressOnFile.of(null)).isEmpty();
        assertThat(AddressOnFile.of("  ")).isEmpty();
    }
}
