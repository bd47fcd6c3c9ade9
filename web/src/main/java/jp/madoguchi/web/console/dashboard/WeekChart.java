package jp.madoguchi.web.console.dashboard;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.ToLongFunction;
import jp.madoguchi.queue.WeekFigure;

/** Draws received and decided per week: the configuration of a bar chart, as JSON. */
record WeekChart(List<WeekFigure> weeks, List<String> weekNames, String received, String decided) {

    private static final String RECEIVED_COLOUR = "#0b5e8a";
    private static final String DECIDED_COLOUR = "#8a5a0b";

    String asJson() {
        JsonObject data = Json.createObjectBuilder()
                .add("labels", Json.createArrayBuilder(weekNames))
                .add(
                        "datasets",
                        Json.createArrayBuilder()
                                .add(bars(received, RECEIVED_COLOUR, WeekFigure::received))
                                .add(bars(decided, DECIDED_COLOUR, WeekFigure::decided)))
                .build();
        String json = Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", options())
                .build()
                .toString();
        // It is written into a script element, which only the sequence "</" could end.
        return json.replace("<", "\\u003c");
    }

    private static JsonObject options() {
        JsonObject wholeNumbers = Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0))
                .build();
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("scales", Json.createObjectBuilder().add("y", wholeNumbers))
                .build();
    }

    private JsonObject bars(String name, String colour, ToLongFunction<WeekFigure> figure) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        weeks.forEach(week -> values.add(figure.applyAsLong(week)));
        JsonArray heights = values.build();
        return Json.createObjectBuilder()
                .add("label", name)
                .add("data", heights)
                .add("backgroundColor", colour)
                .build();
    }
}
