package jp.madoguchi.notification.letter;

import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static jp.madoguchi.notification.letter.SampleLetters.HARM_TO_OTHERS;
import static jp.madoguchi.notification.letter.SampleLetters.categories;
import static jp.madoguchi.notification.letter.SampleLetters.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.notification.letter.OutwardPart.Place;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutwardPartsTest {

    @Test
    void parts_decided_alike_for_the_same_reason_are_told_together_and_what_is_granted_first() {
        List<OutwardPart> parts = OutwardParts.of(
                categories("ALL"),
                List.of(
                        line("C2b", GRANT_MASKED, "S14-1", HARM_TO_OTHERS),
                        line("C1a", GRANT, null, null),
                        line("C4", WITHHOLD, "S14-2", "why"),
                        line("C1b", GRANT, null, null)));

        assertThat(parts)
                .containsExactly(
                        new OutwardPart(
                                GRANT, null, null, null, List.of(new Place("C1a", null), new Place("C1b", null))),
                        new OutwardPart(GRANT_MASKED, "S14-1", HARM_TO_OTHERS, null, List.of(new Place("C2b", null))),
                        new OutwardPart(WITHHOLD, "S14-2", "why", null, List.of(new Place("C4", null))));
    }

    @Test
    void records_of_provision_are_told_without_the_system_their_data_lie_in() {
        DecisionLine inMembers = new DecisionLine("C1a", "MEMBERS", GRANT, null, null, null, null, null, null, null);

        assertThat(OutwardParts.ofProvisions(categories("ALL"), List.of(inMembers)))
                .containsExactly(new OutwardPart(GRANT, null, null, null, List.of(new Place("C1a", null))));
    }

    @Test
    void what_is_not_held_is_told_only_where_it_was_asked_for_by_name() {
        List<DecisionLine> lines = List.of(line("C1a", GRANT, null, null), line("C3", NOT_HELD, "N-NONE", null));

        assertThat(OutwardParts.of(categories("C1a", "C3"), lines)).hasSize(2);
        assertThat(OutwardParts.of(categories("ALL"), lines)).hasSize(1);
    }

    @Test
    void what_may_not_be_told_to_exist_reads_exactly_as_what_does_not_exist() {
        List<DecisionLine> hidden =
                List.of(line("C1a", GRANT, null, null), line("C3", WITHHOLD, "N-ORD5", "must never be printed"));
        List<DecisionLine> absent = List.of(line("C1a", GRANT, null, null), line("C3", NOT_HELD, "N-NONE", null));

        assertThat(OutwardParts.of(categories("ALL"), hidden)).isEqualTo(OutwardParts.of(categories("ALL"), absent));
        assertThat(OutwardParts.of(categories("C1a", "C3"), hidden))
                .isEqualTo(OutwardParts.of(categories("C1a", "C3"), absent));
    }

    @Test
    void a_category_held_in_one_system_is_not_also_called_not_held() {
        List<OutwardPart> parts = OutwardParts.of(
                categories("C1a"), List.of(line("C1a", NOT_HELD, "N-NONE", null), line("C1a", GRANT, null, null)));

        assertThat(parts).extracting(OutwardPart::disposition).containsExactly(GRANT);
    }
}
