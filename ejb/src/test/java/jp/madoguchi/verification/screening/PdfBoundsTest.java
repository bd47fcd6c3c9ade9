package jp.madoguchi.verification.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A document of few bytes costs the server little, whatever is in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfBoundsTest {

    private static final String COMPLICATED = "verification.document.too.complicated";
    private static final String PIXELS = "verification.document.too.many.pixels";

    @ParameterizedTest
    @CsvSource({"16, 2", "40, 2", "30, 1"})
    void drawings_that_draw_each_other_again_and_again_are_refused_soon(int depth, int times) throws IOException {
        assertThat(refusal(HostilePdf.forms(depth, times))).isEqualTo(COMPLICATED);
    }

    @Test
    void a_stamp_drawn_many_times_is_none_of_them() throws IOException {
        assertThat(PdfPages.of(HostilePdf.forms(3, 30)).pictures()).hasSize(1);
    }

    @Test
    void an_image_is_refused_by_its_size_before_it_is_unpacked() throws IOException {
        assertThat(refusal(HostilePdf.image(30_000, 30_000))).isEqualTo(PIXELS);
        assertThat(refusal(HostilePdf.inlineImage(30_000, 30_000))).isEqualTo(PIXELS);
    }

    @Test
    void a_photograph_is_as_large_as_it_says_itself() throws IOException {
        assertThat(refusal(HostilePdf.photograph(10_000, 4_001))).isEqualTo(PIXELS);
    }

    @Test
    void the_scan_of_a_page_passes() throws IOException {
        assertThat(PdfPages.of(HostilePdf.image(4_960, 7_016)).pictures()).hasSize(1);
        assertThat(PdfPages.of(HostilePdf.photograph(1_240, 1_754)).pictures()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"20000001, 1", "20000001, 2", "100000000, 3"})
    void a_page_that_is_packed_too_tightly_is_refused(int bytes, int times) throws IOException {
        assertThat(refusal(HostilePdf.page(bytes, times))).isEqualTo(COMPLICATED);
    }

    @Test
    void a_table_that_is_unpacked_while_the_document_is_opened_is_measured_before() throws IOException {
        assertThat(refusal(HostilePdf.table(20_000_001, ""))).isEqualTo(COMPLICATED);
        assertThat(refusal(HostilePdf.table(100, "/DecodeParms<</Predictor 12/Columns 2000000000>>")))
                .isEqualTo(COMPLICATED);
        assertThat(PdfPages.of(HostilePdf.table(100, "")).pictures()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_sent_it_is_told_what_to_send_instead(Language language) {
        assertThat(RuleTexts.of(COMPLICATED, List.of(), language)).contains("PDF");
    }

    private static String refusal(byte[] pdf) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(DocumentUnreadable.class, () -> PdfPages.of(pdf))
                        .violations()
                        .get(0)
                        .messageKey());
    }
}
