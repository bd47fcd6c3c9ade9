package jp.madoguchi.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.madoguchi.deadline.ChangeStatus;
import jp.madoguchi.deadline.ClockPauses;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.fulfilment.Instruction;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.fulfilment.StandingReason;
import jp.madoguchi.notification.NoticeState;
import jp.madoguchi.notification.SentBy;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.HeldAttribute;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.policy.Retained;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.policy.RuleSet;
import jp.madoguchi.policy.Span;
import jp.madoguchi.policy.Stopping;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.preference.Source;
import jp.madoguchi.provision.Direction;
import jp.madoguchi.provision.LegalBasis;
import jp.madoguchi.provision.RecordedAs;
import jp.madoguchi.queue.AgeBracket;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.search.SearchResult;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Role;
import jp.madoguchi.verification.AuthorityCheck;
import jp.madoguchi.verification.AuthorityEnd;
import jp.madoguchi.verification.CheckedField;
import jp.madoguchi.verification.DestroyedDocument;
import jp.madoguchi.verification.MethodOffered;
import jp.madoguchi.verification.NameSpelling;
import jp.madoguchi.verification.Verdict;
import jp.madoguchi.web.console.request.RequestTab;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

/** Every text of the console comes from its bundle, in both languages, and every text of the bundle is used. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleTextsTest {

    private static final Pattern KEY_IN_FACELET = Pattern.compile("t\\['([\\w.]+)'\\]|labels\\.with\\('([\\w.]+)'");
    private static final Pattern FAMILY_IN_FACELET = Pattern.compile("labels\\.(?:of|listOf)\\('(\\w+)'");
    private static final Pattern TEXT_IN_SOURCE = Pattern.compile("\"([\\w.]+)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    private static final Map<String, List<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("action", List.of(RequestAction.values())),
            Map.entry("stage", List.of(RequestStatus.values())),
            Map.entry("kind", List.of(RequestKind.values())),
            Map.entry("outcome", List.of(ItemOutcome.values())),
            Map.entry("level", List.of(AssuranceLevel.values())),
            Map.entry("role", List.of(Role.values())),
            Map.entry("tab", List.of(RequestTab.values())),
            Map.entry("flag", List.of(RequestFlag.values())),
            Map.entry("channel", List.of(Channel.values())),
            Map.entry("result", List.of(SearchResult.values())),
            Map.entry("disposition", List.of(Disposition.values())),
            Map.entry("basis", List.of(RejectionProposal.Basis.values())),
            Map.entry("checked", List.of(CheckedField.values())),
            Map.entry("held", List.of(HeldAttribute.values())),
            Map.entry("agent", List.of(AgentKind.values())),
            Map.entry("ascertained", List.of(AuthorityCheck.values())),
            Map.entry("authorityEnd", List.of(AuthorityEnd.Reason.values())),
            Map.entry("spelling", List.of(NameSpelling.values())),
            Map.entry("destroyed", List.of(DestroyedDocument.Reason.values())),
            Map.entry("verdict", List.of(Verdict.values())),
            Map.entry("proofState", List.of(MethodOffered.State.values())),
            Map.entry("letterState", List.of(NoticeState.values())),
            Map.entry("sentBy", List.of(SentBy.values())),
            Map.entry("age", List.of(AgeBracket.values())),
            Map.entry("standing", List.of(StandingReason.values())),
            Map.entry("propagation", List.of(RecipientNotice.State.values())),
            Map.entry("instruction", List.of(Instruction.values())),
            Map.entry("switchedBy", List.of(Source.values())),
            Map.entry("incident", List.of(Incident.Kind.values())),
            Map.entry("pauseReason", List.of(ClockPauses.Reason.values())),
            Map.entry("changeStatus", List.of(ChangeStatus.values())),
            Map.entry("requesterKind", List.of(RequesterKind.values())),
            Map.entry("relation", List.of(RequesterRelation.values())),
            Map.entry("accountType", List.of(AccountType.values())),
            Map.entry("retained", List.of(Retained.values())),
            Map.entry("stopping", List.of(Stopping.values())),
            Map.entry("provision", List.of(RecipientClass.values())),
            Map.entry("provisionDirection", List.of(Direction.values())),
            Map.entry("provisionBasis", List.of(LegalBasis.values())),
            Map.entry("provisionRecordedAs", List.of(RecordedAs.values())),
            Map.entry("ruleStatus", List.of(RuleSet.Status.values())),
            Map.entry("tenant", List.of(Tenant.Kind.values())),
            Map.entry("keptFrom", List.of(RetentionRule.Start.values())),
            Map.entry("policyUnit", List.of(Span.Unit.values())),
            Map.entry("language", List.of(Language.values())));

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ConsoleFiles.texts("ja").keySet())
                .isEqualTo(ConsoleFiles.texts("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_text_is_there_and_can_be_formatted(String language) {
        assertThat(ConsoleFiles.texts(language)).allSatisfy((key, text) -> {
            assertThat(text).isNotBlank();
            if (text.contains("{")) {
                new MessageFormat(text, Locale.forLanguageTag(language));
            }
        });
    }

    @Test
    void every_key_a_facelet_names_is_in_the_bundle() {
        assertThat(ConsoleFiles.texts("ja").keySet()).containsAll(keysInFacelets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_code_that_can_be_shown_has_words(String language) {
        FAMILIES.forEach((family, codes) -> {
            String prefix = Labels.OF_CONTEXTS.getOrDefault(family, family);

            assertThat(keysBeside(family, language))
                    .containsAll(codes.stream().map(code -> prefix + "." + code).toList());
        });
    }

    @Test
    void no_text_is_left_over() {
        Set<String> named = new TreeSet<>(keysInFacelets());
        Set<String> families = new TreeSet<>(Set.of("someone"));
        ConsoleFiles.facelets()
                .forEach(facelet -> families.addAll(matches(FAMILY_IN_FACELET, ConsoleFiles.read(facelet))));
        ConsoleFiles.sources().forEach(source -> named.addAll(matches(TEXT_IN_SOURCE, ConsoleFiles.read(source))));
        Predicate<String> isUsed =
                key -> named.contains(key) || families.contains(key.split("\\.")[0]) || isOfFamilyInSource(key, named);

        assertThat(ConsoleFiles.texts("ja").keySet()).allMatch(isUsed, "is used by a page or a bean");
    }

    @Test
    void no_facelet_contains_words_of_its_own() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (var facelet : ConsoleFiles.facelets()) {
            Node page = factory.newDocumentBuilder().parse(facelet.toFile());

            assertThat(wordsIn(page)).as(facelet.toString()).isEmpty();
        }
    }

    private static Set<String> keysBeside(String family, String language) {
        if (!Labels.OF_CONTEXTS.containsKey(family)) {
            return ConsoleFiles.texts(language).keySet();
        }
        String context = Labels.OF_CONTEXTS.get(family).split("\\.")[0];
        return ResourceBundle.getBundle("jp.madoguchi.rules." + context, Locale.forLanguageTag(language))
                .keySet();
    }

    private static boolean isOfFamilyInSource(String key, Set<String> named) {
        int dot = key.indexOf('.');
        return named.contains(key.substring(0, dot)) || named.contains(key.substring(0, dot + 1));
    }

    private static Set<String> keysInFacelets() {
        Set<String> keys = new TreeSet<>();
        ConsoleFiles.facelets().forEach(facelet -> keys.addAll(matches(KEY_IN_FACELET, ConsoleFiles.read(facelet))));
        return keys;
    }

    private static Collection<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                    .map(matcher::group)
                    .filter(match -> match != null)
                    .forEach(found::add);
        }
        return found;
    }

    // The product's own mark is a name, not a text.
    private static List<String> wordsIn(Node node) {
        Node sign = node.getAttributes() == null ? null : node.getAttributes().getNamedItem("class");
        if (sign != null && sign.getNodeValue().startsWith("mark-")) {
            return List.of();
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            String said = node.getNodeValue().replaceAll("#\\{[^}]*}", "");
            return LETTERS.matcher(said).find() ? List.of(said.strip()) : List.of();
        }
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling)
                .flatMap(child -> wordsIn(child).stream())
                .toList();
    }
}
