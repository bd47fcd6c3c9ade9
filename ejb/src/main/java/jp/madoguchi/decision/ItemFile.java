package jp.madoguchi.decision;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
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
        assertions = Map.copyOf(assertions);
    }

    /** What was said of a ground that somebody found engaged. */
    Optional<RecordedAnswer> engaged(String code) {
        return Optional.ofNullable(answers.get(code))
                .filter(recorded -> recorded.answer().engaged());
    }

    Set<String> engagedCodes() {
        return answers.keySet().stream()
                .filter(code -> engaged(code).isPresent())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
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

    /** The ground the requester asserts, if it was found to hold at least in part; empty otherwise. */
    String holding() {
        return examined().filter(found -> found.verdict().holds()).isPresent() ? asserted() : "";
    }
}
