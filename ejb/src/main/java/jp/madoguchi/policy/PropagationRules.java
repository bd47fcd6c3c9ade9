package jp.madoguchi.policy;

/**
 * How recipients, processors and joint users are told and chased (domain 3.4, 8.2 L-19).
 *
 * @param dueDays business days they are given
 * @param advertisingDueDays the same where advertising is stopped (domain 6.2, C-EXEC)
 * @param chaseAfterDays business days without an answer after which they are reminded
 * @param chasesAtMost reminders, after which staff have to call
 * @param linkDays calendar days for which the signed link of a letter can be used
 */
public record PropagationRules(
        int dueDays, int advertisingDueDays, int chaseAfterDays, int chasesAtMost, int linkDays) {

    public PropagationRules {
        if (dueDays < 1 || advertisingDueDays < 1 || chaseAfterDays < 1 || chasesAtMost < 0) {
            throw new IllegalArgumentException("every number of days has to be at least 1, and chasesAtMost 0");
        }
        if (linkDays <= dueDays) {
            throw new IllegalArgumentException("linkDays has to be longer than dueDays");
        }
    }
}
