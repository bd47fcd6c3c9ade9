package jp.madoguchi.web.api.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.RetentionLine;
import jp.madoguchi.retention.RetentionOverview;
import jp.madoguchi.web.api.json.RepresentationWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionResourceTest {

    @Test
    void every_period_and_day_is_written_as_in_iso_8601() throws Exception {
        Policy policy = Policy.readFrom(Path.of("../config/policy"));
        RetentionLine ledger = new RetentionLine(
                policy.retention(Kept.LEDGER),
                "retention.source.LEDGER",
                true,
                3,
                1,
                1,
                0,
                1,
                LocalDate.of(2030, 3, 1));
        RetentionOverview overview =
                new RetentionOverview(LocalDate.of(2030, 2, 1), List.of(ledger), List.of(), List.of(), List.of());

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new RepresentationWriter()
                .writeTo(
                        new RetentionResource.Shown(overview),
                        RetentionResource.Shown.class,
                        RetentionResource.Shown.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        written);

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("\"keep\":\"P3Y\"", "\"withLitigation\":\"P5Y\"", "\"nextOn\":\"2030-03-01\"", "\"held\":1");
    }
}
