package jp.madoguchi.provision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.madoguchi.shared.InEachLanguage;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.RuleTexts;

/** Reads a list of provisions and says of every line what is wrong with it. */
final class ProvisionList {

    private static final String KNOWN = "provision.recorded.already";

    private ProvisionList() {}

    /**
     * @param recorded which of some provisions are recorded already; asked once for the whole list, however long it is
     * @throws InputRejected with the lines that are wrong
     */
    static List<Provision> read(
            byte[] csv, ProvisionRules rules, Function<Collection<Provision>, Set<Provision>> recorded) {
        Map<Integer, List<Violation>> wrong = new LinkedHashMap<>();
        Map<Integer, Provision> good = new LinkedHashMap<>();
        Set<Provision> once = new HashSet<>();
        for (ProvisionCsv.Line line : ProvisionCsv.read(csv)) {
            // Its place among the lines, whatever turns out to be wrong with it.
            wrong.put(line.number(), new ArrayList<>());
            try {
                Provision provision = rules.read(line.written());
                if (!once.add(provision)) {
                    throw new InputRejected("identifier", KNOWN);
                }
                good.put(line.number(), provision);
            } catch (InputRejected rejected) {
                wrong.get(line.number()).addAll(rejected.violations());
            }
        }
        Set<Provision> known = recorded.apply(once);
        good.forEach((number, provision) -> {
            if (known.contains(provision)) {
                wrong.get(number).add(new Violation("identifier", KNOWN));
            }
        });
        List<Violation> violations = new ArrayList<>();
        wrong.forEach((number, each) -> each.forEach(one -> violations.add(onLine(number, one))));
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return List.copyOf(good.values());
    }

    private static Violation onLine(int number, Violation wrong) {
        InEachLanguage words = language -> RuleTexts.of(wrong.messageKey(), wrong.arguments(), language);
        return new Violation("file", "provision.file.line", List.of(number, wrong.field(), words));
    }
}
