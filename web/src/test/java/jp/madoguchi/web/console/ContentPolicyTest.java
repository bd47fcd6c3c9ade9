package jp.madoguchi.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentPolicyTest {

    private static final Pattern POLICY =
            Pattern.compile("<param-name>primefaces\\.CSP_POLICY</param-name>\\s*<param-value>([^<]*)</param-value>");

    @Test
    void the_consoles_policy_ends_with_the_scripts_to_which_the_nonce_is_added() throws IOException {
        Matcher policy = POLICY.matcher(Files.readString(Path.of("src", "main", "webapp", "WEB-INF", "web.xml")));

        assertThat(policy.find()).isTrue();
        List<String> directives = List.of(policy.group(1).split("; "));
        assertThat(directives).contains("frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'");
        assertThat(directives.get(directives.size() - 1)).isEqualTo("script-src 'self'");
    }
}
