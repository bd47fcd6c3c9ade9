package jp.madoguchi.refusal.asserted;

import static jp.madoguchi.refusal.Particular.ACQUISITION_RECORD;
import static jp.madoguchi.refusal.Particular.BEFORE_AND_AFTER;
import static jp.madoguchi.refusal.Particular.BREACH_FINDING;
import static jp.madoguchi.refusal.Particular.CONSENT_LOG;
import static jp.madoguchi.refusal.Particular.CONTRACT_STATUS;
import static jp.madoguchi.refusal.Particular.INCIDENT_ID;
import static jp.madoguchi.refusal.Particular.INVESTIGATION_RECORD;
import static jp.madoguchi.refusal.Particular.OBJECTIVE_RISK;
import static jp.madoguchi.refusal.Particular.PROVISION_LOG;
import static jp.madoguchi.refusal.Particular.SCOPE_MEMO;
import static jp.madoguchi.refusal.Particular.STATUTORY_RETENTION;
import static jp.madoguchi.refusal.Particular.TRUE_FACT_EVIDENCE;
import static jp.madoguchi.request.RequestKind.CORRECTION;
import static jp.madoguchi.request.RequestKind.ERASURE;
import static jp.madoguchi.request.RequestKind.TP_STOP;
import static jp.madoguchi.request.RequestKind.USE_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.FactsForTests;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Finding.Engaged;
import jp.madoguchi.refusal.Finding.NeedsReview;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the examination of each asserted ground looks at, and what has to be written down for either verdict (domain 1.2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatAssertionsAskTest {

    private static final Set<RequestKind> OF_USE = Set.of(USE_STOP, ERASURE);
    private static final Set<RequestKind> OF_PROVISION = Set.of(TP_STOP);

    @ParameterizedTest(name = "{0} asks {3}")
    @MethodSource("looks")
    void an_examination_begins_with_its_question(
            AssertedGroundCheck check, FactsForTests facts, Class<? extends Finding> found, String key) {
        Finding finding = check.look(facts.facts());

        assertThat(finding).isInstanceOf(found);
        assertThat(finding.wording().key()).isEqualTo(key);
    }

    static Stream<Arguments> looks() {
        FactsForTests stop = FactsForTests.of(USE_STOP).found("MEMBERS", "C1a");
        FactsForTests running =
                FactsForTests.of(USE_STOP).found("MEMBERS", "C1a").forPurposes(Set.of("P20"), "P15", "P20");
        FactsForTests provision = FactsForTests.of(TP_STOP).to(Map.of("R07", RecipientClass.CONSENT));
        FactsForTests exempt =
                FactsForTests.of(TP_STOP).to(Map.of("R07", RecipientClass.CONSENT, "R04", RecipientClass.LEGAL_DUTY));
        FactsForTests reported =
                FactsForTests.of(USE_STOP).found("MEMBERS", "C1a").withIncident(Incident.Kind.STOPPED_PURPOSE, "P05");
        FactsForTests correction = FactsForTests.of(CORRECTION).found("MEMBERS", "C1a");
        return Stream.of(
                Arguments.of(new UseBeyondPurpose(), stop, NeedsReview.class, "refusal.asserted.U1.compare"),
                Arguments.of(new UseBeyondPurpose(), reported, Engaged.class, "refusal.asserted.U1.incidents"),
                Arguments.of(new ImproperUse(), stop, NeedsReview.class, "refusal.asserted.U2.facts"),
                Arguments.of(new ImproperAcquisition(), stop, NeedsReview.class, "refusal.asserted.U3.record"),
                Arguments.of(new NoLongerNeeded(), stop, NeedsReview.class, "refusal.asserted.U4.one.by.one"),
                Arguments.of(new NoLongerNeeded(), running, NeedsReview.class, "refusal.asserted.U4.running"),
                Arguments.of(new ReportableIncident(), stop, NeedsReview.class, "refusal.asserted.U5.register"),
                Arguments.of(new HarmByProcessing(), stop, NeedsReview.class, "refusal.asserted.U6.weigh"),
                Arguments.of(new HarmByProcessing(), reported, Engaged.class, "refusal.asserted.U6.contacted"),
                Arguments.of(new UnlawfulProvision(), provision, NeedsReview.class, "refusal.asserted.T1.log"),
                Arguments.of(new UnlawfulProvision(), exempt, NeedsReview.class, "refusal.asserted.T1.exempt"),
                Arguments.of(
                        new ProvisionNoLongerNeeded(), provision, NeedsReview.class, "refusal.asserted.T2.one.by.one"),
                Arguments.of(
                        new ReportableIncidentOfProvision(),
                        provision,
                        NeedsReview.class,
                        "refusal.asserted.T3.register"),
                Arguments.of(new HarmByProvision(), provision, NeedsReview.class, "refusal.asserted.T4.weigh"),
                Arguments.of(
                        new ContentIsNotFactual(),
                        correction,
                        NeedsReview.class,
                        "refusal.asserted.C-NOTFACT.investigate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void each_verdict_has_what_must_be_written_down_for_it(
            AssertedGroundCheck check,
            Set<RequestKind> kinds,
            Set<Particular> justified,
            Set<Particular> notJustified) {
        assertThat(Stream.of(RequestKind.values()).filter(check::appliesTo)).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(check.particulars(Verdict.JUSTIFIED)).isEqualTo(justified);
        assertThat(check.particulars(Verdict.NOT_JUSTIFIED)).isEqualTo(notJustified);
    }

    static Stream<Arguments> demands() {
        return Stream.of(
                Arguments.of(
                        new ImproperUse(),
                        OF_USE,
                        Set.of(INVESTIGATION_RECORD, BREACH_FINDING, SCOPE_MEMO),
                        Set.of(INVESTIGATION_RECORD)),
                Arguments.of(
                        new ImproperAcquisition(),
                        OF_USE,
                        Set.of(ACQUISITION_RECORD, CONSENT_LOG, BREACH_FINDING, SCOPE_MEMO),
                        Set.of(ACQUISITION_RECORD, CONSENT_LOG)),
                Arguments.of(
                        new NoLongerNeeded(),
                        OF_USE,
                        Set.of(CONTRACT_STATUS, STATUTORY_RETENTION),
                        Set.of(CONTRACT_STATUS, STATUTORY_RETENTION)),
                Arguments.of(new ReportableIncident(), OF_USE, Set.of(INCIDENT_ID), Set.of(INVESTIGATION_RECORD)),
                Arguments.of(new HarmByProcessing(), OF_USE, Set.of(OBJECTIVE_RISK), Set.of(OBJECTIVE_RISK)),
                Arguments.of(
                        new UnlawfulProvision(),
                        OF_PROVISION,
                        Set.of(PROVISION_LOG, BREACH_FINDING, SCOPE_MEMO),
                        Set.of(PROVISION_LOG)),
                Arguments.of(
                        new ProvisionNoLongerNeeded(), OF_PROVISION, Set.of(CONTRACT_STATUS), Set.of(CONTRACT_STATUS)),
                Arguments.of(
                        new ReportableIncidentOfProvision(),
                        OF_PROVISION,
                        Set.of(INCIDENT_ID),
                        Set.of(INVESTIGATION_RECORD)),
                Arguments.of(new HarmByProvision(), OF_PROVISION, Set.of(OBJECTIVE_RISK), Set.of(OBJECTIVE_RISK)),
                Arguments.of(
                        new ContentIsNotFactual(),
                        Set.of(CORRECTION),
                        Set.of(TRUE_FACT_EVIDENCE, BEFORE_AND_AFTER),
                        Set.of(INVESTIGATION_RECORD)));
    }

    @Test
    void purposes_are_gone_through_one_by_one_where_need_is_denied_and_interests_weighed_where_harm_is_asserted() {
        assertThat(Stream.of(new NoLongerNeeded(), new ProvisionNoLongerNeeded()))
                .allMatch(AssertedGroundCheck::asksForPurposes)
                .noneMatch(AssertedGroundCheck::asksForBalance);
        assertThat(Stream.of(new HarmByProcessing(), new HarmByProvision()))
                .allMatch(AssertedGroundCheck::asksForBalance)
                .noneMatch(AssertedGroundCheck::asksForPurposes);
    }

    @Test
    void every_correction_owes_its_investigation_and_a_stop_owes_what_its_requester_asserts() {
        assertThat(new ContentIsNotFactual().isOwed(FactsForTests.of(CORRECTION).facts()))
                .isTrue();
        assertThat(new ImproperUse()
                        .isOwed(FactsForTests.of(USE_STOP).asserting("U2").facts()))
                .isTrue();
        assertThat(new ImproperUse()
                        .isOwed(FactsForTests.of(USE_STOP).asserting("U3").facts()))
                .isFalse();
    }
}
