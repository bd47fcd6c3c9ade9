package jp.madoguchi.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The summary of a form tells its fields apart. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldNamesTest {

    @Test
    void a_field_of_an_item_carries_the_number_the_page_gives_the_item() {
        assertThat(FieldNames.numbered("items[1].categories", "対象データ")).isEqualTo("2. 対象データ");
    }

    @Test
    void any_other_field_is_called_as_it_is() {
        assertThat(FieldNames.numbered("requester.name", "氏名")).isEqualTo("氏名");
    }
}
