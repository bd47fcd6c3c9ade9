package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.shared.RequestReference;

/** Which grounds a person has found engaged. A decision may rest on no other ground of section 14. */
@ApplicationScoped
public class EngagedGrounds {

    @Inject
    private Assessments assessments;

    /** Codes of the grounds, by item number; items nobody has assessed are absent. */
    public Map<Integer, Set<String>> of(RequestReference reference) {
        return assessments.of(reference).entrySet().stream()
                .collect(Collectors.toMap(
                        Entry::getKey,
                        answers -> answers.getValue().entrySet().stream()
                                .filter(answer -> answer.getValue().answer().engaged())
                                .map(Entry::getKey)
                                .collect(Collectors.toSet())));
    }
}
