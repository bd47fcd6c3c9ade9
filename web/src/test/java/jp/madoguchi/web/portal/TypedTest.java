package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedTest {

    @Test
    void a_part_without_a_name_makes_the_form_unreadable_and_nothing_worse() {
        Map<String, String[]> parts = new HashMap<>();
        parts.put(null, new String[] {"x"});

        assertThatThrownBy(() -> Typed.in(SentRequest.answering(Map.of("getParameterMap", parts))))
                .isInstanceOfSatisfying(
                        UnreadableInput.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void a_field_with_a_my_number_is_not_shown_again_and_the_others_are() {
        Typed typed = new Typed(Map.of(
                "message",
                List.of("番号は 1234-5678-9018 です"),
                "requester.name",
                List.of("高橋"),
                "items",
                List.of("ERASURE")));

        assertThat(typed.withoutMyNumbers().values())
                .isEqualTo(Map.of("requester.name", List.of("高橋"), "items", List.of("ERASURE")));
    }

    @Test
    void every_value_of_a_field_is_kept_in_order() {
        Map<String, String[]> parts = Map.of("items", new String[] {"DISCLOSURE", "ERASURE"});

        assertThat(Typed.in(SentRequest.answering(Map.of("getParameterMap", parts)))
                        .all("items"))
                .containsExactly("DISCLOSURE", "ERASURE");
    }
}
