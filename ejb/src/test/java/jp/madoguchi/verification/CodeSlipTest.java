package jp.madoguchi.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import jp.madoguchi.shared.Keys;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodeSlipTest {

    private static final RequestReference REQUEST = new RequestReference("M-2026-000001");
    private static final RequestReference OTHER_REQUEST = new RequestReference("M-2026-000002");
    private static final UUID CODE = UUID.fromString("5b0d1d9e-5f0f-4a5e-9d39-0f3c6f0c8a01");
    private static final UUID OTHER_CODE = UUID.fromString("5b0d1d9e-5f0f-4a5e-9d39-0f3c6f0c8a02");

    @TempDir
    private Path directory;

    @Test
    void a_code_has_eight_digits() {
        SecureRandom random = new SecureRandom();

        for (int i = 0; i < 1000; i++) {
            assertThat(CodeSlip.random(random).digits()).matches("[0-9]{8}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567", " 0123 4567 ", "0123-4567", "０１２３４５６７", "0123－4567", "0123ー4567"})
    void a_code_is_read_however_a_person_types_it(String typed) {
        assertThat(CodeSlip.parse(typed)).contains(new CodeSlip("01234567"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "١٢٣٤٥٦٧٨", "12345678; drop table"})
    void what_is_no_code_is_told_from_a_wrong_one(String typed) {
        assertThat(CodeSlip.parse(typed)).isEmpty();
        assertThat(CodeSlip.parse(null)).isEmpty();
    }

    @Test
    void a_seal_is_good_for_one_code_of_one_request_only() throws IOException {
        Files.writeString(directory.resolve("links.key"), "c2VjcmV0IGtleSBmb3IgdGVzdHMgb25seSEhISEhISE=");
        Keys keys = new Keys(directory);
        CodeSlip slip = new CodeSlip("01234567");

        String seal = slip.seal(keys, REQUEST, CODE);

        assertThat(seal).hasSize(64).isEqualTo(new CodeSlip("01234567").seal(keys, REQUEST, CODE));
        assertThat(seal)
                .isNotEqualTo(slip.seal(keys, OTHER_REQUEST, CODE))
                .isNotEqualTo(slip.seal(keys, REQUEST, OTHER_CODE))
                .isNotEqualTo(new CodeSlip("01234568").seal(keys, REQUEST, CODE));
    }

    @Test
    void a_slip_never_shows_its_digits_in_a_log() {
        assertThat(new CodeSlip("01234567")).hasToString("CodeSlip[hidden]");
    }
}
