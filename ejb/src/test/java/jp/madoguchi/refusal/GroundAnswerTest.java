package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundAnswerTest {

    @Test
    void a_particular_without_words_is_one_not_given() {
        Map<Particular, String> sent = new EnumMap<>(Particular.class);
        sent.put(Particular.values()[0], null);
        sent.put(Particular.values()[1], "Said");

        assertThat(new GroundAnswer(true, "A note", sent).particulars())
                .containsExactly(Map.entry(Particular.values()[1], "Said"));
    }
}
