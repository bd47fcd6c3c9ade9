package jp.madoguchi.web.console.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.audit.AuditEntry;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestView.ItemView;
import jp.madoguchi.web.console.Dates;
import jp.madoguchi.web.console.Labels;

/** Says what the trail keeps of an event, which are codes and identifiers only, in words where there are any. */
@Named
@ApplicationScoped
public class TrailWords {

    private static final String STAGE = "stage";
    private static final String ITEM = "item\\d+";

    /** Families of the codes that stand under a name. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("kinds", "kind"),
            Map.entry("language", "languageCode"),
            Map.entry("template", "letter"),
            Map.entry("by", "sentBy"),
            Map.entry("method", "proof"),
            Map.entry("verdict", "verdict"),
            Map.entry("reached", "level"),
            Map.entry("agentKind", "agent"),
            Map.entry("ascertained", "ascertained"),
            Map.entry("endedBecause", "authorityEnd"),
            Map.entry("settlement", "settlement"),
            Map.entry("destroyedBecause", "destroyed"),
            Map.entry("found", "forbidden"),
            Map.entry("onFile", "held"),
            Map.entry("result", "result"),
            Map.entry("assertion", "assertion"),
            Map.entry("outcome", "outcome"));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private Labels labels;

    @Inject
    private Dates dates;

    /** One detail: what it is, and what is said. */
    public record Detail(String name, String words) {

        public String getName() {
            return name;
        }

        public String getWords() {
            return words;
        }
    }

    /** @param items of the request the event belongs to, whose outcomes are said in the words of what they ask for */
    public List<Detail> of(AuditEntry entry, List<ItemView> items) {
        Map<String, String> details = new TreeMap<>(entry.details());
        String from = details.remove("from");
        String to = details.remove("to");
        Stream<Detail> step = Objects.equals(from, to) ? Stream.empty() : Stream.of(step(from, to));
        return Stream.concat(
                        step,
                        details.entrySet().stream()
                                .map(detail -> new Detail(
                                        name(detail.getKey()), words(detail.getKey(), detail.getValue(), items))))
                .toList();
    }

    private Detail step(String from, String to) {
        return new Detail(
                labels.of("detail", "step"), labels.with("trail.step", labels.of(STAGE, from), labels.of(STAGE, to)));
    }

    private String words(String name, String value, List<ItemView> items) {
        if (name.matches(ITEM)) {
            return outcome(Integer.parseInt(name.substring("item".length())), value, items);
        }
        if (DAY.matcher(value).matches()) {
            return dates.day(LocalDate.parse(value));
        }
        return switch (name) {
            case "system", "systems" -> said(value, labels::system);
            case "codes", "controls" -> said(value, labels::category);
            case "recipient" -> said(value, labels::recipient);
            case "kind", "proof" -> labels.document(value);
            case "ground", "reasonCode" -> said(value, code -> named(code, labels.of("reasonCode", code)));
            case "asserted" -> said(value, code -> named(code, labels.of("asserted", code)));
            default ->
                value.equals("true") || value.equals("false")
                        ? labels.of("truth", value)
                        : said(value, code -> code(name, code));
        };
    }

    /** In the words of the first family that has some; the code itself when none has. */
    private String code(String name, String code) {
        return TrailFamilies.of(name).stream()
                .map(family -> labels.of(family, code))
                .filter(words -> !words.equals(code))
                .findFirst()
                .orElse(code);
    }

    private static String named(String code, String title) {
        return title.equals(code) ? code : code + " " + title;
    }

    private static String said(String value, UnaryOperator<String> words) {
        return each(value).map(words).collect(Collectors.joining(" "));
    }

    private String name(String detail) {
        return detail.matches(ITEM)
                ? labels.with("detail.itemOutcome", detail.substring("item".length()))
                : labels.of("detail", detail);
    }

    private String outcome(int number, String code, List<ItemView> items) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .map(item -> labels.outcomeOf(item.kind(), ItemOutcome.valueOf(code)))
                .orElseGet(() -> labels.of("outcome", code));
    }

    private static Stream<String> each(String value) {
        return Arrays.stream(value.split(" "));
    }
}
