package jp.madoguchi.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako@example.jp",
                "abc..d.@docomo.ne.jp",
                ".start@ezweb.ne.jp",
                "o'brien+tag@example.co.jp",
                "taro%0d%0a@example.jp"
            })
    void odd_addresses_that_exist_can_be_written_to(String written) {
        assertThat(MailAddress.of(written)).contains(new MailAddress(written));
    }

    @Test
    void a_host_in_japanese_is_written_to_in_ascii() {
        assertThat(MailAddress.of("hanako@日本語.jp")).contains(new MailAddress("hanako@xn--wgv71a119e.jp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hanako",
                "@example.jp",
                "hanako@",
                "a@b.jp,c@d.jp",
                "a@b,c@d",
                "\"x\" <a@b.jp>",
                "\"a\r\nBcc: x@y.jp\"@b.jp",
                "a@b.jp\r\nBcc: x@y.jp",
                "a@b.jp\n",
                "a\u0000@b.jp",
                "a\u2028@b.jp",
                "a b@c.jp",
                "花子@example.jp",
                "a@[127.0.0.1]",
                "a@b..jp",
                "=?utf-8?q?a?= <a@b.jp>"
            })
    void nothing_else_can(String written) {
        assertThat(MailAddress.of(written)).isEmpty();
    }

    @Test
    void an_address_is_not_longer_than_the_protocol_allows() {
        assertThat(MailAddress.of("a".repeat(65) + "@example.jp")).isEmpty();
        assertThat(MailAddress.of("a@" + "b.".repeat(150) + "jp")).isEmpty();
    }
}
