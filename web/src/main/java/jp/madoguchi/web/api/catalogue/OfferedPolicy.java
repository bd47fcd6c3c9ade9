package jp.madoguchi.web.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.web.api.json.Representation;

/**
 * The part of the policy that is for everybody. What staff weigh (masking, obstacles, addresses of recipients,
 * organisations that are customers) is not in it.
 */
public record OfferedPolicy(
        Versions versions,
        List<Category> dataCategories,
        List<Use> purposes,
        List<RecipientKind> recipients,
        List<Control> preferenceControls)
        implements Representation {

    /** The versions in force. A request keeps those of the day it is received. */
    public record Versions(String settings, String policyText, String procedure, String ruleSet, String feeSchedule) {}

    /** A category of data. */
    public record Category(String code, Titles title, Titles example, boolean sensitive) {}

    /** A purpose of use; {@code selfService} says where it is stopped without a request. */
    public record Use(String code, Titles title, boolean stoppable, boolean marketing, Titles selfService) {}

    /** A kind of recipient. */
    public record RecipientKind(String code, Titles title, boolean stoppable) {}

    /** A channel or an advertisement that can be switched off. */
    public record Control(
            String code,
            Titles title,
            boolean perBrowser,
            boolean signedLink,
            int businessDays,
            Set<String> purposes) {}

    static OfferedPolicy of(Policy policy, LocalDate today) {
        return new OfferedPolicy(
                new Versions(
                        policy.version(),
                        policy.policyTextOn(today).version(),
                        policy.procedureOn(today).version(),
                        policy.ruleSetOn(today).code(),
                        policy.feeScheduleOn(today).map(FeeSchedule::version).orElse(null)),
                policy.dataCategories().stream()
                        .map(c -> new Category(c.code(), c.title(), c.example(), c.sensitive()))
                        .toList(),
                policy.purposes().stream()
                        .map(p -> new Use(p.code(), p.title(), p.stoppable(), p.marketing(), p.selfService()))
                        .toList(),
                policy.recipients().stream()
                        .map(r -> new RecipientKind(r.code(), r.title(), r.stoppable()))
                        .toList(),
                policy.preferenceControls().stream()
                        .map(c -> new Control(
                                c.code(), c.title(), c.perBrowser(), c.signedLink(), c.businessDays(), c.purposes()))
                        .toList());
    }
}
