package jp.madoguchi.web.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import jp.madoguchi.policy.RegimePolicy;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.SamplePages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferTest {

    private final Offer offer = SamplePages.offer();

    @Test
    void every_kind_of_the_form_is_found_in_exactly_one_group() {
        assertThat(offer.asked())
                .extracting(Asked::kind)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(SamplePages.TYPES.onForm().stream()
                        .map(RequestType::kind)
                        .toList());
    }

    @Test
    void each_heading_begins_with_what_people_want_most_often() {
        assertThat(offer.groups())
                .extracting(
                        Offer.Group::code,
                        group -> group.asked().stream()
                                .filter(asked -> asked.kind().compareTo(RequestKind.ADMIN_INSTRUCTION) <= 0)
                                .map(Asked::code)
                                .collect(Collectors.joining(" ")))
                .containsExactly(
                        tuple("KNOW", "DISCLOSURE PURPOSE_NOTICE TPR_DISCLOSURE FOREIGN_MEASURES SECURITY_INFO"),
                        tuple("MEND", "CORRECTION"),
                        tuple("STOP", "PREFERENCE USE_STOP TP_STOP CONSENT_WITHDRAWAL ERASURE"),
                        tuple("OTHER", "COMPLAINT"));
    }

    @Test
    void what_is_not_offered_is_not_on_the_form() {
        assertThat(offer.asked())
                .extracting(Asked::kind)
                .doesNotContain(RequestKind.OPTOUT_STOP, RequestKind.ADMIN_INSTRUCTION);
    }

    @Test
    void every_group_kind_and_law_has_its_words_in_both_languages() {
        for (Language language : Language.values()) {
            ResourceBundle words = ResourceBundle.getBundle("jp.madoguchi.web.portal", language.locale());
            assertThat(offer.groups()).allMatch(group -> words.containsKey("form.ask.group." + group.code()));
            assertThat(offer.asked())
                    .allMatch(asked -> words.containsKey("kind." + asked.code() + ".plain")
                            && words.containsKey("kind." + asked.code() + ".body"));
            assertThat(offer.regimes()).allMatch(regime -> words.containsKey("form.account.regimes." + regime));
        }
    }

    @Test
    void the_law_of_japan_need_not_be_chosen() {
        assertThat(offer.regimes()).isNotEmpty().doesNotContain(RegimePolicy.HOME);
    }

    @Test
    void a_correction_has_three_places_and_everything_else_one() {
        assertThat(offer.asked())
                .allSatisfy(asked -> assertThat(asked.places())
                        .hasSize(asked.kind() == RequestKind.CORRECTION ? 3 : 1)
                        .first()
                        .isEqualTo(asked.code()));
        assertThat(Asked.placesOf(RequestKind.CORRECTION))
                .isEqualTo(List.of("CORRECTION", "CORRECTION-2", "CORRECTION-3"));
    }

    @Test
    void nothing_is_charged_unless_a_schedule_says_so() {
        assertThat(offer.charged()).isFalse();
        assertThat(offer.asked()).allMatch(asked -> asked.fee("PAPER") == 0);
    }
}
