package jp.madoguchi.notification.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;

/** Which letters a decision calls for: one per letter's number, with every item that ended so. */
public final class DecisionLetters {

    private DecisionLetters() {}

    /**
     * Letters and the items each is about, in the order of the letters' numbers.
     *
     * @throws IllegalStateException when an item's outcome would be told by no letter
     */
    public static Map<Notice, List<ItemToTell>> of(CaseToTell about, Iterable<Notice> catalogue) {
        Map<Notice, List<ItemToTell>> letters = new TreeMap<>(Comparator.comparing(Notice::template));
        StreamSupport.stream(catalogue.spliterator(), false)
                .filter(notice -> notice.kind() == NoticeKind.DECISION)
                .forEach(notice -> {
                    List<ItemToTell> items = concerned(notice, about);
                    if (!items.isEmpty()) {
                        letters.put(notice, items);
                    }
                });
        about.items().stream()
                .filter(item -> item.outcome().isPresent())
                .filter(item -> letters.keySet().stream().noneMatch(notice -> tells(notice, item)))
                .findFirst()
                .ifPresent(item -> {
                    throw new IllegalStateException("No letter tells that a %s ended %s"
                            .formatted(item.kind(), item.outcome().orElseThrow()));
                });
        return letters;
    }

    /** The items a letter is about, be it the one that tells the decision or one that goes beside it. */
    public static List<ItemToTell> concerned(Notice notice, CaseToTell about) {
        return about.items().stream()
                .filter(item -> item.outcome()
                        .filter(outcome -> notice.concerns(item.kind(), outcome, item.reasonCodes()))
                        .isPresent())
                .toList();
    }

    private static boolean tells(Notice notice, ItemToTell item) {
        return item.outcome()
                .filter(outcome -> notice.concerns(item.kind(), outcome))
                .isPresent();
    }
}
