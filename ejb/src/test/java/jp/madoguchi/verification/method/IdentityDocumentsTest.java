package jp.madoguchi.verification.method;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityDocumentsTest {

    private final IdentityDocuments method = new IdentityDocuments();

    @Test
    void documents_give_the_level_of_documents() {
        assertThat(method.gives()).isEqualTo(AssuranceLevel.A3);
    }

    @Test
    void they_are_open_to_everybody_and_agents_have_nothing_else() {
        assertThat(method.isOfferedTo(new Claimant(false, false, true))).isTrue();
        assertThat(method.isOfferedTo(new Claimant(true, false, true))).isTrue();
    }

    @Test
    void better_ones_may_be_sent_later() {
        assertThat(method.mayBeTriedAgain()).isTrue();
    }
}
