package jp.madoguchi.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import jp.madoguchi.fee.FeeReader;
import jp.madoguchi.intake.Arrivals.Arriving;
import jp.madoguchi.intake.Submission.EarlierRequest;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.Role;

/** Takes submissions in: each is one request, however often it is sent. */
@Stateless
@PermitAll
public class Intake {

    @Inject
    private Arrivals arrivals;

    @Inject
    private EarlierRequests earlierRequests;

    @Inject
    private FeeReader fees;

    @Inject
    private Policy policy;

    @Inject
    private RequestTypes types;

    @Inject
    private Event<RequestRegistered> registered;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /**
     * Stores a submission and returns its receipt; the same submission again returns the same receipt.
     *
     * @param submissionKey names this submission; issued by {@link SubmissionKeys} or chosen by an API client
     * @throws jp.madoguchi.shared.InputRejected when fields are wrong or missing; nothing is stored
     * @throws SubmissionKeyReused when the key has been used for another content
     */
    public Receipt submit(Submission submission, String submissionKey) {
        new SubmissionCheck(types, policy).demandValid(submission, today(), () -> feePaidFor(submission.earlier()));
        return arrivals.once(
                submission,
                submissionKey,
                "",
                () -> new Arriving(
                        Channel.WEB,
                        clock.instant(),
                        earlierRequests.of(submission.earlier()).orElse(null)));
    }

    /**
     * What was paid for the request that somebody continues and counts for one sent now: they are told before they send it,
     * so that nobody accepts a fee they do not owe (domain 5.1; 7).
     *
     * @return yen; 0 for a code that opens nothing
     */
    public int feePaidFor(EarlierRequest earlier) {
        return earlierRequests
                .known(earlier)
                .map(continued -> fees.credit(continued, clock.instant()))
                .orElse(0);
    }

    /**
     * Stores what came in by another way than the web. Its clocks run from the day it arrived, not from the day it is
     * written down; the receipt goes to the requester.
     *
     * @param key names this registration, so that the same one sent twice is one request
     * @throws jp.madoguchi.shared.InputRejected when fields are wrong or missing; nothing is stored
     * @throws SubmissionKeyReused when the key has been used for another content
     */
    @RolesAllowed(Role.Names.INTAKE_CLERK)
    public Receipt register(Registration registration, String key) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        RegistrationCheck check =
                new RegistrationCheck(today, policy.intakeRules().oldestArrivalDays());
        new SubmissionCheck(types, policy).demandValid(registration, check.violations(registration));
        String more = "%s %s %s"
                .formatted(
                        registration.channel(),
                        registration.arrivedOn(),
                        Objects.toString(registration.previousReference(), ""));
        Receipt receipt = arrivals.once(
                registration.asSubmission(),
                key,
                more,
                () -> new Arriving(
                        registration.channel(),
                        arrival(registration.arrivedOn(), today, now),
                        earlierRequests.named(registration.previousReference()).orElse(null)));
        if (!receipt.alreadyReceived()) {
            registered.fire(new RequestRegistered(
                    receipt.reference(), registration.channel(), registration.arrivedOn(), currentActor.get(), now));
        }
        return receipt;
    }

    /** The first day on which a request that is registered today may have arrived. */
    @RolesAllowed(Role.Names.INTAKE_CLERK)
    public LocalDate earliestArrival() {
        return today().minusDays(policy.intakeRules().oldestArrivalDays());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
    }

    /** Nobody writes down the minute at which a letter came; every clock counts in days. */
    private static Instant arrival(LocalDate arrivedOn, LocalDate today, Instant now) {
        return arrivedOn.equals(today)
                ? now
                : arrivedOn
                        .atTime(LocalTime.NOON)
                        .atZone(ClockOfTheOffice.TOKYO)
                        .toInstant();
    }
}
