package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.notification.letter.SampleLetters;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersAreDocumentedTest {

    private static final Path PAGE = Path.of("../docs/letters.md");
    private static final String BEGIN = "<!-- made from the code: begin -->\n";
    private static final String END = "<!-- made from the code: end -->";

    /** {@code -Dletters.write=true} writes the tables anew. */
    @Test
    void the_page_lists_the_letters_as_they_are() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));
        if (Boolean.getBoolean("letters.write")) {
            Files.writeString(PAGE, before + tables() + after);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(before + tables() + after);
    }

    private static String tables() {
        return "\n" + letters() + "\n\n" + ends() + "\n\n";
    }

    private static String letters() {
        return "| Letter | ja | en | part | written to | must hold |\n|---|---|---|---|---|---|\n"
                + inOrder()
                        .map(notice -> "| %s | %s | %s | %s | %s | %s |"
                                .formatted(
                                        notice.template(),
                                        title(notice, Language.JA),
                                        title(notice, Language.EN),
                                        notice.kind(),
                                        notice.isForRequester() ? "requester" : "somebody else",
                                        notice.requiredElements().stream()
                                                .map(element -> "`" + element + "`")
                                                .collect(Collectors.joining(" "))))
                        .collect(Collectors.joining("\n"));
    }

    private static String title(Notice notice, Language language) {
        return SampleLetters.writer().titleOf(notice.template(), language).orElseThrow();
    }

    private static String ends() {
        List<ItemOutcome> outcomes = List.of(ItemOutcome.values());
        String head = outcomes.stream().map(Enum::name).collect(Collectors.joining(" | "));
        Map<RequestKind, String> rows = new LinkedHashMap<>();
        for (RequestKind kind : RequestKind.values()) {
            rows.put(
                    kind,
                    outcomes.stream().map(outcome -> letterFor(kind, outcome)).collect(Collectors.joining(" | ")));
        }
        return "| Kind of request | " + head + " |\n|---" + "|---".repeat(outcomes.size()) + "|\n"
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String letterFor(RequestKind kind, ItemOutcome outcome) {
        return inOrder()
                .filter(notice -> notice.kind() == NoticeKind.DECISION && notice.concerns(kind, outcome))
                .map(Notice::template)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Notice> inOrder() {
        return NoticeCatalogue.everyNotice().stream().sorted(Comparator.comparing(Notice::template));
    }
}
