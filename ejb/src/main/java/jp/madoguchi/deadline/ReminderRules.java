package jp.madoguchi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.deadline.persistence.SentReminder;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.workflow.StepRefused;

/** When a silent requester is reminded (domain 6.2, C-SUPP): on the days the policy names, and never twice a day. */
final class ReminderRules {

    private ReminderRules() {}

    /** A time in which a letter that is due for its reminder was sent: from one moment until before the other. */
    record Window(Instant earliest, Instant before, Instant today) {}

    /**
     * Which letters are due for a reminder today.
     *
     * @param afterDays calendar days after the letter
     * @param lastDays calendar days after which the requester's time is over: then there is nothing to remind of
     */
    static Window due(LocalDate today, int afterDays, int lastDays) {
        return new Window(
                startOf(today.minusDays(lastDays)),
                startOf(today.minusDays(afterDays).plusDays(1)),
                startOf(today));
    }

    /**
     * The number of the next reminder.
     *
     * @throws StepRefused when one was sent today
     */
    static int next(List<SentReminder> sent, LocalDate today) {
        if (sent.isEmpty()) {
            return 1;
        }
        SentReminder last = sent.get(sent.size() - 1);
        if (ClockReading.dayOf(last.sentAt()).equals(today)) {
            throw new StepRefused("deadline.remind.today", "The requester was reminded today");
        }
        return last.number() + 1;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ClockOfTheOffice.TOKYO).toInstant();
    }
}
