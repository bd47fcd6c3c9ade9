package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TombstonesTest {

    @ParameterizedTest(name = "{0} and {1} are the same")
    @CsvSource({
        "Hanako@Example.JP, hanako@example.jp",
        "hanako＠example.jp, hanako@example.jp",
        "０３-００００-００００, 0300000000",
        "M 12-34, m1234",
    })
    void the_ways_of_writing_an_identifier_lead_to_the_same_tombstone(String one, String other) {
        assertThat(Identifier.normal(one)).isEqualTo(Identifier.normal(other));
    }

    @Test
    void a_hyphen_in_an_address_tells_two_people_apart() {
        assertThat(Identifier.normal("a-b@example.jp")).isNotEqualTo(Identifier.normal("ab@example.jp"));
    }
}
