package jp.madoguchi.config.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.madoguchi.config.client.Office;

/** The requests of the demo, each with its own course. */
final class Histories {

    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final LocalTime NOON = LocalTime.of(11, 50);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 20);
    private static final LocalTime EVENING = LocalTime.of(21, 5);

    private static final int BETWEEN_STEPS = 10;

    private static final Map<String, List<String>> EVERYTHING_HELD = Map.of(
            "MEMBERS", List.of("C1a", "C1b", "C1d"),
            "ORDERS", List.of("C1a", "C2c"),
            "CONTENT", List.of("C2b"),
            "ACCESS", List.of("C2a"));
    private static final Map<String, List<String>> REGISTRATION_HELD =
            Map.of("MEMBERS", List.of("C1a", "C1b"), "ORDERS", List.of("C1a"));
    private static final Map<String, List<String>> NOTHING_HELD = Map.of();

    private final Office office;
    private final Diary diary;
    private int people;

    Histories(Office office, Diary diary) {
        this.office = office;
        this.diary = diary;
    }

    void write() {
        new ClosedHistories(this).write();
        new OpenHistories(this).write();
    }

    /** The next person nobody has met yet. */
    Cast.Somebody next() {
        return Cast.person(people++);
    }

    /** A request filed on some day; what follows is told by the course it takes. */
    Course filed(int daysAgo, Wish wish) {
        Matter matter = new Matter(office, wish.asJson());
        LocalTime evening = EVENING.minusHours(daysAgo % 9);
        diary.on(daysAgo, evening, matter::file);
        return new Course(matter, daysAgo, evening);
    }

    /** A request's course, one step after the other, each some days after the last. */
    final class Course {

        private final Matter matter;
        private int day;
        private LocalTime last;

        private Course(Matter matter, int day, LocalTime filed) {
            this.matter = matter;
            this.day = day;
            this.last = filed;
        }

        Course then(int daysLater, LocalTime time, Consumer<Matter> step) {
            int next = diary.workingDay(Math.max(0, day - daysLater));
            // a step never comes before the one it follows, even when both fall on one day
            boolean tooEarly = next == day && !time.isAfter(last);
            last = tooEarly ? last.plusMinutes(BETWEEN_STEPS) : time;
            day = next;
            diary.on(day, last, () -> step.accept(matter));
            return this;
        }

        Course claimed() {
            return then(1, MORNING, matter -> matter.claim("suzuki"));
        }

        Course identityAsked() {
            return then(1, MORNING, matter -> matter.act("sato", "ASK_IDENTITY", Map.of("note", "会員台帳の登録内容を確認済み")));
        }

        Course identityAskedOf(String addressOnFile) {
            return then(
                    1, MORNING, matter -> matter.act("sato", "ASK_IDENTITY", Map.of("registeredEmail", addressOnFile)));
        }

        Course documentSent(String... kinds) {
            return then(2, EVENING, matter -> List.of(kinds).forEach(matter::sendDocument));
        }

        Course identityConfirmed() {
            return then(
                    1,
                    NOON,
                    matter -> matter.act(
                            "kato",
                            "CONFIRM_IDENTITY",
                            Map.of(
                                    "checkedFields",
                                    List.of("NAME", "ADDRESS", "PHOTO", "VALIDITY"),
                                    "dates",
                                    Map.of("DL", diary.dateOf(-900).toString()),
                                    "note",
                                    "登録の氏名・住所と一致")));
        }

        Course agentConfirmed() {
            String mandateOf = diary.dateOf(day + 10).toString();
            return then(
                            1,
                            NOON,
                            matter -> matter.act(
                                    "kato",
                                    "RECORD_AUTHORITY",
                                    Map.of(
                                            "kind",
                                            "VOLUNTARY",
                                            "proof",
                                            "PA",
                                            "proofDated",
                                            mandateOf,
                                            "checked",
                                            List.of("BOTH_NAMES", "EXTENT", "MAY_RECEIVE", "SEAL", "PRINCIPAL_PROVED"),
                                            "extent",
                                            "保有個人データの開示請求と結果の受領")))
                    .then(
                            0,
                            NOON,
                            matter -> matter.act(
                                    "kato",
                                    "CONFIRM_IDENTITY",
                                    Map.of(
                                            "checkedFields",
                                            List.of("NAME", "ADDRESS", "RELATION", "AUTHORITY"),
                                            "dates",
                                            Map.of("DL", diary.dateOf(-900).toString(), "PA", mandateOf),
                                            "note",
                                            "代理人の本人確認書類と代理権の書類を確認")));
        }

        Course proved() {
            return identityAsked().documentSent("DL").identityConfirmed();
        }

        Course searchStarted() {
            return then(0, AFTERNOON, matter -> matter.act("suzuki", "START_SEARCH", Map.of()));
        }

        Course searched(Map<String, List<String>> held) {
            return searchStarted()
                    .then(2, MORNING, matter -> matter.answerSearch(held))
                    .then(0, NOON, matter -> matter.act("suzuki", "FINISH_SEARCH", Map.of()));
        }

        Course drafted(Map<String, Matter.Reason> withheld) {
            return then(1, MORNING, matter -> matter.draft("suzuki", withheld));
        }

        Course submitted() {
            return then(0, AFTERNOON, matter -> matter.act("suzuki", "SUBMIT", Map.of()));
        }

        Course approved() {
            return then(1, MORNING, Matter::reviewLegally)
                    .then(0, NOON, matter -> matter.act("takahashi", "APPROVE", Map.of()));
        }

        Course executed() {
            return then(1, AFTERNOON, matter -> matter.execute("suzuki"));
        }

        Course found(int item, String ground, String note, Map<String, String> particulars) {
            return then(0, AFTERNOON, matter -> {
                matter.passTheGate("suzuki");
                matter.act(
                        "suzuki",
                        "ASSESS",
                        Map.of(
                                "item", item,
                                "ground", ground,
                                "engaged", true,
                                "note", note,
                                "particulars", particulars));
            });
        }
    }

    static Map<String, List<String>> everythingHeld() {
        return EVERYTHING_HELD;
    }

    static Map<String, List<String>> registrationHeld() {
        return REGISTRATION_HELD;
    }

    static Map<String, List<String>> nothingHeld() {
        return NOTHING_HELD;
    }
}
