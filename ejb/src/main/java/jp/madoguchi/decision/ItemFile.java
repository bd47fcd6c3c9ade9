package jp.madoguchi.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RecordedAssertion;

/**
 * Everything about one item that a decision rests on.
 *
 * @param answers to the grounds of refusal, by code
 * @param assertions what the grounds of the requester came to, by code
 * @param searchComplete whether every system has answered, none in error
 */
record ItemFile(
        ItemToDecide item,
        Map<String, RecordedAnswer> answers,
        Map<String, RecordedAssertion> assertions,
        boolean searchComplete) {

    ItemFile {
        answers = Map.copyOf(answers);
        assertions = new TreeMap<>(assertions);
    }

    /** What was said of a ground that somebody found engaged. */
    Optional<RecordedAnswer> engaged(String code) {
        return Optional.ofNullable(answers.get(code))
                .filter(recorded -> recorded.answer().engaged());
    }

    /** The ground the requester asserts; empty when none. */
    String asserted() {
        String ground = item.scope().ground();
        return ground == null ? "" : ground.strip();
    }

    /** What the ground the requester asserts came to. */
    Optional<RecordedAssertion> examined() {
        return Optional.ofNullable(assertions.get(asserted()));
    }

    /**
     * The ground that was found to hold at least in part; empty when none was. What the requester asserts comes first,
     * but something else may have been examined in the requester's favour.
     */
    String holding() {
        return Stream.concat(examined().stream(), assertions.values().stream())
                .filter(found -> found.verdict().holds())
                .map(RecordedAssertion::ground)
                .findFirst()
                .orElse("");
    }

    /** Who was written down as the person whom disclosure would harm. */
    List<String> peopleAtRisk() {
        return answers.values().stream()
                .map(recorded -> recorded.answer().particulars().get(Particular.WHO_IS_AT_RISK))
                .filter(Objects::nonNull)
                .toList();
    }
}
