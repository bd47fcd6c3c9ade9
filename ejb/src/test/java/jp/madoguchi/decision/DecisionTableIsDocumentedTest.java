package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.ReasonCodes;
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
        String table = DecisionTable.rows().stream()
                .map(DecisionTableIsDocumentedTest::line)
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(TABLE))
                .as("copy the table below into docs/decision-table.md:\n" + table)
                .contains(table);
    }

    @Test
    void the_page_shows_the_reason_codes_as_they_are() throws IOException {
        String table = ReasonCodes.all().stream()
                .map(DecisionTableIsDocumentedTest::line)
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(CODES))
                .as("copy the table below into docs/reason-codes.md:\n" + table)
                .contains(table);
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
