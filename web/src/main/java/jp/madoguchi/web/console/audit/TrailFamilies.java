package jp.madoguchi.web.console.audit;

import java.util.List;
import java.util.Map;

/**
 * Which words there are for the codes that stand under a name in the trail. A name that several events use for codes of
 * their own has several families.
 */
final class TrailFamilies {

    static final Map<String, List<String>> ALL = Map.ofEntries(
            Map.entry("kinds", List.of("kind")),
            Map.entry("language", List.of("languageCode")),
            Map.entry("template", List.of("letter")),
            Map.entry("by", List.of("sentBy")),
            Map.entry("method", List.of("proof")),
            Map.entry("verdict", List.of("verdict")),
            Map.entry("reached", List.of("level")),
            Map.entry("level", List.of("approval", "level")),
            Map.entry("agentKind", List.of("agent")),
            Map.entry("ascertained", List.of("ascertained")),
            Map.entry("endedBecause", List.of("authorityEnd")),
            Map.entry("destroyedBecause", List.of("destroyed")),
            Map.entry("found", List.of("forbidden")),
            Map.entry("onFile", List.of("held")),
            Map.entry("result", List.of("result")),
            Map.entry("assertion", List.of("assertion")),
            Map.entry("outcome", List.of("outcome")),
            Map.entry("work", List.of("trailWork")),
            Map.entry("what", List.of("reminder")),
            Map.entry("basis", List.of("basis")),
            Map.entry("instruction", List.of("instruction")),
            Map.entry("choice", List.of("choice")),
            Map.entry("flag", List.of("flag")),
            Map.entry("channel", List.of("channel")),
            Map.entry("stance", List.of("stance")),
            Map.entry("reason", List.of("standing", "pauseReason", "waiver", "authorityEnd")));

    private TrailFamilies() {}

    static List<String> of(String name) {
        return ALL.getOrDefault(name, List.of());
    }
}
