package jp.madoguchi.deadline;

import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.BusinessRuleViolated;

/** A change of calendar or targets may not be decided like this. The API answers {@code 409}. */
public class ChangeRefused extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    private ChangeRefused(String messageKey, String sentence) {
        super(messageKey, sentence);
    }

    static ChangeRefused unknown() {
        return new ChangeRefused("deadline.change.unknown", "There is no such proposal");
    }

    /** Four eyes: whoever proposed a change may not apply it. */
    static void unlessAnother(Actor actor, String proposer) {
        if (actor.isSamePersonAs(proposer)) {
            throw new ChangeRefused("deadline.change.own", "Whoever proposed a change may not apply it");
        }
    }

    static void unlessOpen(ChangeStatus status) {
        if (status != ChangeStatus.PROPOSED) {
            throw new ChangeRefused("deadline.change.decided", "This proposal was decided before");
        }
    }
}
