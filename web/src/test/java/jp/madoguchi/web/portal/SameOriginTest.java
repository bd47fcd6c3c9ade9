package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SameOriginTest {

    @ParameterizedTest(name = "{0} with origin {1} at {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, null,                    madoguchi.example,      true",
                "none,        -,                       madoguchi.example,      true",
                "cross-site,  null,                    madoguchi.example,      false",
                "cross-site,  http://localhost:8080,   localhost:8080,         false",
                "same-site,   http://localhost:8180,   localhost:8080,         false",
                "-,           http://localhost:8080,   localhost:8080,         true",
                "-,           https://Madoguchi.example, madoguchi.example,    true",
                "-,           http://localhost:8180,   localhost:8080,         false",
                "-,           https://evil.example,    madoguchi.example,      false",
                "-,           null,                    localhost:8080,         false",
                "-,           evil,                    madoguchi.example,      false",
                "-,           -,                       -,                      true"
            })
    void a_post_from_another_site_is_turned_away(String fetchSite, String origin, String host, boolean allowed) {
        assertThat(SameOrigin.allows(fetchSite, origin, host)).isEqualTo(allowed);
    }

    @Test
    void an_origin_without_a_host_to_compare_is_turned_away() {
        assertThat(SameOrigin.allows(null, "https://madoguchi.example", null)).isFalse();
    }
}
