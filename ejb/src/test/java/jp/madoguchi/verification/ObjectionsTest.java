package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionsTest {

    private static final SubmittedForm MOTHERS = RequestsToVerify.by(RequesterKind.STATUTORY_AGENT, AssuranceLevel.A3)
            .form();

    @ParameterizedTest
    @ValueSource(strings = {"father@example.jp", "abc..d.@example.jp"})
    void whoever_objects_is_written_to_at_an_address_of_their_own(String address) {
        assertThat(Objections.isTheirs(address, MOTHERS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro@example.jp",
                "TARO@EXAMPLE.JP",
                "hanako@example.jp",
                "=?utf-8?b?QQ==?=@b.jp",
                "ä@日本.jp",
                "a@[127.0.0.1]",
                "a@b.jp,c@d.jp",
                "nobody"
            })
    void an_address_that_is_another_persons_or_not_plain_is_refused(String address) {
        assertThat(Objections.isTheirs(address, MOTHERS)).isFalse();
    }
}
