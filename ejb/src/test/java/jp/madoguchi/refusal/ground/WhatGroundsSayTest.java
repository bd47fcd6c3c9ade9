package jp.madoguchi.refusal.ground;

import static jp.madoguchi.request.RequestKind.CORRECTION;
import static jp.madoguchi.request.RequestKind.DISCLOSURE;
import static jp.madoguchi.request.RequestKind.ERASURE;
import static jp.madoguchi.request.RequestKind.PURPOSE_NOTICE;
import static jp.madoguchi.request.RequestKind.TPR_DISCLOSURE;
import static jp.madoguchi.request.RequestKind.TP_STOP;
import static jp.madoguchi.request.RequestKind.USE_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.refusal.FactsForTests;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Finding.Engaged;
import jp.madoguchi.refusal.Finding.NeedsReview;
import jp.madoguchi.refusal.Finding.NotEngaged;
import jp.madoguchi.refusal.GateReply;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each ground finds in facts that call for it, in facts that do not, and in facts that leave it open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatGroundsSayTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"cessation", "correction", "purposes", "disclosure", "procedure", "theGate"})
    void a_ground_says(
            String sentence, RefusalGround ground, FactsForTests facts, Class<? extends Finding> found, String key) {
        Finding finding = ground.assess(facts.facts());

        assertThat(finding).isInstanceOf(found);
        assertThat(finding.wording().key()).isEqualTo(key);
        for (Language language : Language.values()) {
            assertThat(RuleTexts.find(key, finding.wording().arguments(), language))
                    .isPresent();
        }
    }

    /** What is not held can be neither disclosed nor refused; that is another answer (domain 2.2). */
    @ParameterizedTest
    @MethodSource("groundsAboutData")
    void no_ground_about_data_is_called_for_where_nothing_was_found(RefusalGround ground) {
        RequestKind kind =
                ground.reasonCode().kinds().stream().sorted().findFirst().orElseThrow();

        Finding finding = ground.assess(FactsForTests.of(kind).facts());

        assertThat(finding).isInstanceOf(NotEngaged.class);
        assertThat(finding.wording().key()).isEqualTo("refusal.nothing.found");
    }

    static Stream<RefusalGround> groundsAboutData() {
        Set<String> notAboutData = Set.of(
                "N-NONE", "U-NOGROUND", "T-NOT3P", "S14-4", "A-AUTH", "F-FORM", "F-SPEC", "F-FEE", "R-ORG", "W-DRAWN");
        return GroundsForTests.all().stream()
                .filter(ground -> ground.getClass().getPackageName().equals("jp.madoguchi.refusal.ground"))
                .filter(ground -> !notAboutData.contains(ground.code()));
    }

    static Stream<Arguments> cessation() {
        return Stream.of(
                says(
                        "whether another measure protects is asked wherever something was found",
                        new AlternativeMeasure(),
                        held(ERASURE, "C1a"),
                        NeedsReview.class,
                        "refusal.ground.U-ALT.difficult"),
                says(
                        "stopping every purpose calls for a look at what the remedy needs",
                        new BeyondWhatIsNecessary(),
                        held(USE_STOP, "C1a"),
                        NeedsReview.class,
                        "refusal.ground.U-EXCESS.every.purpose"),
                says(
                        "a recipient who was not named has to be found out first",
                        new NoThirdParty(),
                        held(TP_STOP, "C1a"),
                        NeedsReview.class,
                        "refusal.ground.T-NOT3P.nobody.named"),
                says(
                        "a consented recipient is a third party",
                        new NoThirdParty(),
                        held(TP_STOP, "C1a").to(Map.of("R07", RecipientClass.CONSENT)),
                        NotEngaged.class,
                        "refusal.ground.T-NOT3P.third.parties"),
                says(
                        "what was found justified is not denied",
                        new NoGroundForCessation(),
                        held(USE_STOP, "C1a").asserting("U6").examined("U6", Verdict.JUSTIFIED),
                        NotEngaged.class,
                        "refusal.ground.U-NOGROUND.justified"));
    }

    static Stream<Arguments> correction() {
        return Stream.of(
                says(
                        "whether the purpose needs the correction is asked of what was found",
                        new CorrectionNotNeeded(),
                        held(CORRECTION, "C1a"),
                        NeedsReview.class,
                        "refusal.ground.C-NEED.purpose"),
                says(
                        "what machines and ledgers recorded is a fact until an error shows",
                        new ContentIsFactual(),
                        held(CORRECTION, "C2c").correcting("1000", "2000"),
                        NeedsReview.class,
                        "refusal.ground.C-FACT.recorded"),
                says(
                        "nothing in the facts tells of another law's procedure",
                        new SpecialProcedureOfOtherLaw(),
                        held(CORRECTION, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.N-SPEC-LAW.no.sign"));
    }

    static Stream<Arguments> purposes() {
        return Stream.of(
                says(
                        "who asks which purposes concern them is not answered by what is published",
                        new PurposeIsClear(),
                        held(PURPOSE_NOTICE, "C1a"),
                        NeedsReview.class,
                        "refusal.ground.P-CLEAR.which.apply"),
                says(
                        "who asks of one category may find it published",
                        new PurposeIsClear(),
                        held(PURPOSE_NOTICE, "C1a").asking("C1a"),
                        NeedsReview.class,
                        "refusal.ground.P-CLEAR.published"),
                says(
                        "a person under protection calls for a look at whom the purpose would harm",
                        new PurposeNoticeHarmsSomebody(),
                        held(PURPOSE_NOTICE, "C1a").flagged(RequestFlag.PROTECTION),
                        NeedsReview.class,
                        "refusal.ground.P-214-1.protection"),
                says(
                        "a purpose harms nobody of itself",
                        new PurposeNoticeHarmsSomebody(),
                        held(PURPOSE_NOTICE, "C1a").flagged(RequestFlag.CHILD),
                        NotEngaged.class,
                        "refusal.ground.P-214-1.no.sign"),
                says(
                        "nothing in the facts tells that a purpose harms the operator",
                        new PurposeNoticeHarmsUs(),
                        held(PURPOSE_NOTICE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.P-214-2.no.sign"),
                says(
                        "nothing in the facts tells that a purpose hampers a public body",
                        new PurposeNoticeHampersPublicBody(),
                        held(PURPOSE_NOTICE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.P-214-3.no.sign"));
    }

    static Stream<Arguments> disclosure() {
        return Stream.of(
                says(
                        "records of provision call for a look at the recipients in them",
                        new HarmToRightsAndInterests(),
                        held(TPR_DISCLOSURE, "C1a"),
                        NeedsReview.class,
                        "refusal.ground.S14-1.recipients"),
                says(
                        "who left the method open is refused none",
                        new MethodIsDifficult(),
                        held(DISCLOSURE, "C3"),
                        NotEngaged.class,
                        "refusal.ground.M-DIFF.none.chosen"),
                says(
                        "ones own master data violate no other law",
                        new ViolationOfOtherLaw(),
                        held(DISCLOSURE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.S14-3.no.sign"));
    }

    static Stream<Arguments> procedure() {
        FactsForTests agent = held(DISCLOSURE, "C1a").askedBy(RequesterKind.VOLUNTARY_AGENT);
        return Stream.of(
                says(
                        "an agent whose authority is not proved may not ask",
                        new AuthorityNotProven(),
                        held(DISCLOSURE, "C1a")
                                .askedBy(RequesterKind.VOLUNTARY_AGENT)
                                .withoutProof(),
                        Engaged.class,
                        "refusal.ground.A-AUTH.not.proved"),
                says(
                        "an agent whose authority is proved may ask",
                        new AuthorityNotProven(),
                        agent,
                        NotEngaged.class,
                        "refusal.ground.A-AUTH.proved"),
                says(
                        "who asks for themselves needs no authority",
                        new AuthorityNotProven(),
                        held(DISCLOSURE, "C1a").withoutProof(),
                        NotEngaged.class,
                        "refusal.ground.A-AUTH.no.agent"),
                says(
                        "all my data is specific enough",
                        new DataNotSpecified(),
                        FactsForTests.of(DISCLOSURE),
                        NotEngaged.class,
                        "refusal.ground.F-SPEC.everything"),
                says(
                        "named data call for a look at whether they can be told",
                        new DataNotSpecified(),
                        FactsForTests.of(DISCLOSURE).asking("C1a"),
                        NeedsReview.class,
                        "refusal.ground.F-SPEC.look"),
                says(
                        "a fee is settled where fees are and never while assessing",
                        new FeeNotPaid(),
                        held(DISCLOSURE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.F-FEE.elsewhere"),
                says(
                        "the form is looked at until identity is proved",
                        new NotInTheProperForm(),
                        FactsForTests.of(DISCLOSURE).withoutProof(),
                        NeedsReview.class,
                        "refusal.ground.F-FORM.look"),
                says(
                        "what was taken up is not sent back for its form",
                        new NotInTheProperForm(),
                        FactsForTests.of(DISCLOSURE),
                        NotEngaged.class,
                        "refusal.ground.F-FORM.taken.up"),
                says(
                        "an organisation's own address calls for a look at who answers",
                        new ReferredToTheOrganisation(),
                        FactsForTests.of(DISCLOSURE).ofOrganisation("見本商事", false),
                        NeedsReview.class,
                        "refusal.ground.R-ORG.tenant"),
                says(
                        "a work account of an unknown organisation calls for the same look",
                        new ReferredToTheOrganisation(),
                        FactsForTests.of(DISCLOSURE).from(AccountType.WORK_SCHOOL),
                        NeedsReview.class,
                        "refusal.ground.R-ORG.work.account"),
                says(
                        "a personal account is referred to nobody",
                        new ReferredToTheOrganisation(),
                        FactsForTests.of(DISCLOSURE),
                        NotEngaged.class,
                        "refusal.ground.R-ORG.no.sign"),
                says(
                        "a request that is open was not withdrawn",
                        new WithdrawnByTheRequester(),
                        held(DISCLOSURE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.W-DRAWN.open"));
    }

    static Stream<Arguments> theGate() {
        return Stream.of(
                says(
                        "nothing in the facts tells that somebody died",
                        new DataOfTheDeceased(),
                        held(DISCLOSURE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.N-DEAD.no.sign"),
                says(
                        "whom the gate found dead is not a living individual",
                        new DataOfTheDeceased(),
                        held(DISCLOSURE, "C1a").answered(GateReply.DECEASED),
                        Engaged.class,
                        "refusal.gate.says.so"),
                says(
                        "what is an heir's own claim passes the gate",
                        new DataOfTheDeceased(),
                        held(DISCLOSURE, "C1a").answered(GateReply.HEIRS_OWN),
                        NotEngaged.class,
                        "refusal.gate.passed"),
                says(
                        "recordings call for a look at whether they can be searched by person",
                        new NotRetainedPersonalData(),
                        held(DISCLOSURE, "E4"),
                        NeedsReview.class,
                        "refusal.ground.N-RPD.scattered"),
                says(
                        "master data can be searched by person",
                        new NotRetainedPersonalData(),
                        held(DISCLOSURE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.N-RPD.no.sign"),
                says(
                        "what the gate found scattered is no retained personal data",
                        new NotRetainedPersonalData(),
                        held(DISCLOSURE, "E4").answered(GateReply.SCATTERED),
                        Engaged.class,
                        "refusal.gate.says.so"),
                says(
                        "nothing in the facts tells of pseudonymised information",
                        new PseudonymisedInformation(),
                        held(DISCLOSURE, "C1a"),
                        NotEngaged.class,
                        "refusal.ground.N-PSEUDO.no.sign"),
                says(
                        "what the gate found pseudonymised stays out",
                        new PseudonymisedInformation(),
                        held(DISCLOSURE, "C1a").answered(GateReply.IS_PSEUDONYMISED),
                        Engaged.class,
                        "refusal.gate.says.so"),
                says(
                        "a work account calls for a look at who entrusted the data",
                        new ProcessedForAnother(),
                        held(DISCLOSURE, "C1a").from(AccountType.WORK_SCHOOL),
                        NeedsReview.class,
                        "refusal.ground.N-PROC.work.account"));
    }

    private static FactsForTests held(RequestKind kind, String category) {
        return FactsForTests.of(kind).found("MEMBERS", category);
    }

    private static Arguments says(
            String sentence, RefusalGround ground, FactsForTests facts, Class<? extends Finding> found, String key) {
        return Arguments.of(ground.code() + ": " + sentence, ground, facts, found, key);
    }
}
