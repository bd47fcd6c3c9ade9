package jp.madoguchi.decision;

import java.util.List;
import java.util.Map;

/** The level at which a request is approved: the highest of its lines (domain 2.4). */
final class RequestLevel {

    private RequestLevel() {}

    /** @param lines by item number, of the items still to be decided */
    static ApproverLevel of(List<ItemFile> files, Map<Integer, List<DecisionLine>> lines) {
        List<ApproverLevel> levels = files.stream()
                .map(file -> of(file, lines.getOrDefault(file.item().number(), List.of())))
                .toList();
        return ApproverLevel.highestOf(levels).orElse(ApproverLevel.L1);
    }

    static ApproverLevel of(ItemFile file, List<DecisionLine> lines) {
        return ApproverLevel.highestOf(lines.stream()
                        .map(line -> LineJudgement.of(line, lines, file).level())
                        .toList())
                .orElse(ApproverLevel.L1);
    }
}
