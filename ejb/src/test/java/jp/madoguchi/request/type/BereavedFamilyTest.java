package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.madoguchi.policy.PolicyDirectory;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BereavedFamilyTest {

    private final RequestType asked = new BereavedFamily(POLICY);

    @Test
    void it_is_off_until_the_office_opens_the_scheme(@TempDir Path directory) {
        assertThat(asked.isOffered()).isFalse();
        assertThat(asked.isOnForm()).isFalse();

        RequestType opened = new BereavedFamily(PolicyDirectory.in(directory)
                .replace("intake.json", "\"voluntaryKinds\": []", "\"voluntaryKinds\": [\"BEREAVED_VOLUNTARY\"]")
                .read());
        assertThat(opened.isOffered()).isTrue();
        assertThat(opened.isOnForm()).isTrue();
    }

    @Test
    void a_family_shows_documents_and_no_right_of_the_act_stands_behind_it() {
        assertThat(asked.requiredLevel(told("亡くなった父の契約について"))).isEqualTo(AssuranceLevel.A3);
        assertThat(asked.article()).isEmpty();
        assertThat(asked.isSuable()).isFalse();
        assertThat(asked.mayBearFee()).isFalse();
        assertThat(asked.asksForRetainedData()).isFalse();
    }
}
