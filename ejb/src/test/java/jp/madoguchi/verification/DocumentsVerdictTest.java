package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsVerdictTest {

    @Test
    void a_checked_field_without_a_name_is_refused_and_no_defect() {
        assertThatThrownBy(() -> new DocumentsVerdict(true, Collections.singleton(null), null, null))
                .isInstanceOf(InputRejected.class);
    }

    @Test
    void no_fields_at_all_are_none() {
        assertThat(new DocumentsVerdict(false, null, null, "A note").checkedFields())
                .isEmpty();
    }
}
