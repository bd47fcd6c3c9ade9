package jp.madoguchi.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.madoguchi.notification.NoticeDispatch.Attempt;
import jp.madoguchi.notification.NoticeDispatch.Outcome;
import jp.madoguchi.notification.letter.LetterWriter;

/**
 * Looks every two seconds for notices that are due. The next look is arranged when one has ended, so that a slow mail
 * server never piles them up; the rows themselves keep two nodes from sending the same notice.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {

    private static final Logger LOG = Logger.getLogger(NoticeTimer.class.getName());
    private static final long PAUSE = 2000;

    @Resource
    private TimerService timers;

    @EJB
    private NoticeDispatch dispatch;

    @Inject
    private LetterWriter letters;

    @PostConstruct
    void begin() {
        letters.readAll();
        lookAgain();
    }

    @Timeout
    void look() {
        try {
            untilNothingIsDue(dispatch::finishNext);
            untilNothingIsDue(dispatch::sendNext);
        } catch (EJBException databaseAway) {
            LOG.log(
                    Level.WARNING,
                    "Notices could not be looked through; they are looked through again soon",
                    databaseAway);
        } finally {
            lookAgain();
        }
    }

    private void untilNothingIsDue(Supplier<Attempt> one) {
        Attempt attempt = one.get();
        while (attempt.outcome() != Outcome.NOTHING_DUE && attempt.outcome() != Outcome.NOBODY_ANSWERS) {
            if (attempt.outcome() == Outcome.GONE_BUT_NOT_RECORDED) {
                dispatch.keepAsGone(attempt.notice());
            }
            attempt = one.get();
        }
    }

    private void lookAgain() {
        timers.createSingleActionTimer(PAUSE, new TimerConfig(null, false));
    }
}
