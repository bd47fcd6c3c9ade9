package jp.madoguchi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.request.RequestAction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditLabelsTest {

    @Test
    void every_action_has_a_label_in_both_languages() {
        List<String> keys = Arrays.stream(RequestAction.values())
                .map(action -> "audit.event." + action)
                .toList();

        assertThat(rules(Locale.JAPANESE).keySet()).containsAll(keys);
        assertThat(rules(Locale.ENGLISH).keySet())
                .isEqualTo(rules(Locale.JAPANESE).keySet());
    }

    private static ResourceBundle rules(Locale language) {
        return ResourceBundle.getBundle("jp.madoguchi.rules.audit", language);
    }
}
