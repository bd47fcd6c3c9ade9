package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The pages lawyers read are written from the code, and this keeps them so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionTableIsDocumentedTest {

    private static final Path TABLE = Path.of("..", "docs", "decision-table.md");
    private static final Path CODES = Path.of("..", "docs", "reason-codes.md");

    @Test
    void the_page_shows_the_decision_table_as_it_is() throws IOException {
        assertShows(
                TABLE,
                DecisionTable.rows().stream()
                        .map(DecisionTableIsDocumentedTest::line)
                        .toList());
    }

    @Test
    void the_page_shows_the_reason_codes_as_they_are() throws IOException {
        assertShows(
                CODES,
                GroundsForTests.codes().all().stream()
                        .map(DecisionTableIsDocumentedTest::line)
                        .toList());
    }

    /** The page has these rows and no other. */
    private static void assertShows(Path page, List<String> rows) throws IOException {
        if ("write".equals(System.getProperty("madoguchi.docs"))) {
            write(page, rows);
        }

        assertThat(rowsOf(Files.readAllLines(page)))
                .as(
                        "%s is not what the code says. Write it anew: ./mvnw -pl ejb test -Dtest=%s -Dmadoguchi.docs=write",
                        page.getFileName(), DecisionTableIsDocumentedTest.class.getSimpleName())
                .isEqualTo(rows);
    }

    private static void write(Path page, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(page));
        int first = lines.indexOf(rowsOf(lines).get(0));
        lines.removeAll(rowsOf(lines));
        lines.addAll(first, rows);
        Files.write(page, lines);
    }

    /** What stands below the heads of the columns. */
    private static List<String> rowsOf(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith("|---"))
                .filter(line -> line.startsWith("| "))
                .toList();
    }

    private static String line(DecisionRow row) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        row.id(),
                        kinds(row.kinds()),
                        row.codes().isEmpty() ? asserted(row) : sorted(row.codes()),
                        part(row),
                        row.dispositions().isEmpty() ? "ended on procedure" : sorted(row.dispositions()),
                        evidence(row),
                        row.level(),
                        words(row.elements()));
    }

    private static String line(ReasonCode code) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        code.code(),
                        RuleTexts.of(code.titleKey(), List.of(), Language.JA),
                        code.article().isEmpty() ? "—" : code.article(),
                        kinds(code.kinds()),
                        code.level() == Level.ITEM_OR_CASE
                                ? "request or item"
                                : code.level() == Level.CASE ? "request" : "item",
                        code.restrictedText() ? "yes" : "no");
    }

    private static String kinds(Set<RequestKind> kinds) {
        return kinds.equals(EnumSet.allOf(RequestKind.class)) ? "every kind" : sorted(kinds);
    }

    private static String asserted(DecisionRow row) {
        return row.asserted().isEmpty() ? "none" : sorted(row.asserted()) + " holds";
    }

    private static String part(DecisionRow row) {
        return switch (row.part()) {
            case ANY -> "";
            case SOME -> "some of it";
            case NOTHING_GIVEN -> "all of it";
        };
    }

    private static String evidence(DecisionRow row) {
        Stream<String> written = row.evidence().stream().sorted().map(entry -> "refusal.particular." + entry);
        Stream<String> derived = row.derived().stream().sorted().map(entry -> "decision.evidence." + entry);
        return Stream.concat(written, derived)
                .map(key -> RuleTexts.of(key, List.of(), Language.EN))
                .collect(Collectors.joining("; "));
    }

    private static String sorted(Collection<?> some) {
        return some.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String words(Collection<NoticeElement> elements) {
        return elements.stream()
                .sorted()
                .map(element -> element.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining("; "));
    }
}
