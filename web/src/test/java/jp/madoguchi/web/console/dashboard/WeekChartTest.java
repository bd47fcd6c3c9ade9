package jp.madoguchi.web.console.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.queue.QueueQuery;
import jp.madoguchi.queue.WeekFigure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the chart of the weeks says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeekChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final QueueQuery ANY = QueueQuery.of("ALL");

    @Test
    void it_has_a_bar_for_received_and_for_decided_in_every_week() {
        JsonObject chart = read(chart("11/16", "Received"));

        assertThat(chart.getString("type")).isEqualTo("bar");
        assertThat(chart.getJsonObject("data").getJsonArray("labels").getString(0))
                .isEqualTo("11/16");
        assertThat(bar(chart, 0)).isEqualTo(4);
        assertThat(bar(chart, 1)).isEqualTo(6);
    }

    @Test
    void no_text_in_it_can_end_the_script_it_is_written_into() {
        String json = chart("</script><script>alert(1)</script>", "\"<!--");

        assertThat(json).doesNotContain("<");
        assertThat(read(json).getJsonObject("data").getJsonArray("labels").getString(0))
                .isEqualTo("</script><script>alert(1)</script>");
    }

    private static String chart(String week, String received) {
        return new WeekChart(List.of(new WeekFigure(MONDAY, 4, 6, ANY, ANY)), List.of(week), received, "Decided")
                .asJson();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static int bar(JsonObject chart, int dataset) {
        return chart.getJsonObject("data")
                .getJsonArray("datasets")
                .getJsonObject(dataset)
                .getJsonArray("data")
                .getInt(0);
    }
}
