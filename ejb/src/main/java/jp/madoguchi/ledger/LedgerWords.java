package jp.madoguchi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.notification.LetterTitles;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.OutcomeWords;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/** Says the codes of the ledger in the reader's language; a code nobody has words for says itself. */
@ApplicationScoped
public class LedgerWords {

    private static final String ALL = "ALL";

    private Policy policy;
    private LetterTitles letters;

    /** For the container's proxy only. */
    protected LedgerWords() {}

    @Inject
    public LedgerWords(Policy policy, LetterTitles letters) {
        this.policy = policy;
        this.letters = letters;
    }

    public String heading(LedgerColumn column, Language language) {
        return RuleTexts.of(column.headingKey(), List.of(), language);
    }

    public String title(LedgerSection section, Language language) {
        return RuleTexts.of(section.titleKey(), List.of(), language);
    }

    /** A value that is codes, in words; several are parted as the language parts them. */
    public String say(LedgerColumn column, String codes, Language language) {
        if (column.kind() == LedgerColumn.Kind.TEXT) {
            return codes;
        }
        String separator = RuleTexts.of("ledger.list.separator", List.of(), language);
        UnaryOperator<String> one = code -> sayOne(column, code, language);
        return parted(codes).map(one).collect(Collectors.joining(separator));
    }

    /** As {@link #say(LedgerColumn, String, Language)}; an outcome in the words of what its line asks for. */
    public String sayOf(LedgerLine line, LedgerColumn column, Language language) {
        String codes = (String) line.value(column);
        return column == LedgerColumn.OUTCOME
                ? OutcomeWords.of(kinds(line), ItemOutcome.valueOf(codes), language)
                : say(column, codes, language);
    }

    private static List<RequestKind> kinds(LedgerLine line) {
        return Stream.of(LedgerColumn.KIND, LedgerColumn.KINDS)
                .map(line::value)
                .filter(Objects::nonNull)
                .flatMap(codes -> parted((String) codes))
                .map(RequestKind::valueOf)
                .toList();
    }

    private static Stream<String> parted(String codes) {
        return Arrays.stream(codes.split("[ ,]+")).filter(code -> !code.isEmpty());
    }

    public String sayYesNo(boolean value, Language language) {
        return RuleTexts.of(value ? "ledger.yes" : "ledger.no", List.of(), language);
    }

    /** Whether this is a code by which an item can have been refused, rejected or referred. */
    static boolean isReason(String code) {
        return LedgerColumn.REASON_CODE.words().stream()
                .anyMatch(prefix -> find(prefix + "." + code, Language.EN).isPresent());
    }

    private String sayOne(LedgerColumn column, String code, Language language) {
        return switch (column.kind()) {
            case REASON ->
                find(column, code, language).map(title -> named(code, title)).orElse(code);
            case LETTER ->
                letters.of(code, language).map(title -> named(code, title)).orElse(code);
            case CLOCK ->
                find(column, code.split(":", 2)[0], language)
                        .map(title -> code + " " + title)
                        .orElse(code);
            case CATEGORIES -> category(code, language).orElse(code);
            case SYSTEM ->
                titled(policy.system(code).map(system -> system.title()), language)
                        .orElse(code);
            case DOCUMENT ->
                titled(policy.document(code).map(document -> document.title()), language)
                        .orElse(code);
            case ORGANISATION ->
                titled(policy.tenant(code).map(tenant -> tenant.title()), language)
                        .orElse(code);
            case REGIMES -> titled(policy.regimeTitle(code), language).orElse(code);
            default -> find(column, code, language).orElse(code);
        };
    }

    private static String named(String code, String title) {
        return title.startsWith(code) ? title : code + " " + title;
    }

    /** The scope of a disclosure names categories, that of a cessation purposes, that of a stop recipients. */
    private Optional<String> category(String code, Language language) {
        if (ALL.equals(code)) {
            return find("ledger.category.ALL", language);
        }
        Optional<Titles> title = Stream.of(
                        policy.dataCategory(code).map(category -> category.title()),
                        policy.purpose(code).map(purpose -> purpose.title()),
                        policy.recipient(code).map(recipient -> recipient.title()),
                        policy.preferenceControl(code).map(control -> control.title()))
                .flatMap(Optional::stream)
                .findFirst();
        return titled(title, language).map(words -> code + " " + words);
    }

    private static Optional<String> titled(Optional<Titles> titles, Language language) {
        return titles.map(title -> title.in(language));
    }

    private static Optional<String> find(LedgerColumn column, String code, Language language) {
        return column.words().stream()
                .flatMap(prefix -> find(prefix + "." + code, language).stream())
                .findFirst();
    }

    private static Optional<String> find(String key, Language language) {
        try {
            return Optional.of(RuleTexts.of(key, List.of(), language));
        } catch (MissingResourceException noWords) {
            return Optional.empty();
        }
    }
}
