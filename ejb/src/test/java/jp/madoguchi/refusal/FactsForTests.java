package jp.madoguchi.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.refusal.Gate.RecordedReply;
import jp.madoguchi.refusal.PolicyFacts.UnconditionalStop;
import jp.madoguchi.refusal.RequestFacts.Asking;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.type.TypesForTests;
import jp.madoguchi.shared.RequestReference;

/** Facts as tests need them: everything was asked for by the data subject, whose identity is proved. */
public final class FactsForTests {

    public static final Instant NOW = Instant.parse("2027-02-01T03:00:00Z");

    private final RequestKind kind;
    private Map<String, Set<String>> found = Map.of();
    private Set<String> unanswered = Set.of();
    private boolean identityProved = true;
    private RequesterKind requester = RequesterKind.PRINCIPAL;
    private AccountType account = AccountType.PERSONAL;
    private Optional<Titles> organisation = Optional.empty();
    private boolean pupil;
    private List<Incident> incidents = List.of();
    private EarlierAsking before = new EarlierAsking(0, 0, 60, 3);
    private Set<RequestFlag> flags = Set.of();
    private final Map<GateQuestion, RecordedReply> gate = new EnumMap<>(GateQuestion.class);
    private final Map<String, RecordedAssertion> asserted = new HashMap<>();
    private List<String> purposes = List.of();
    private Set<String> unstoppable = Set.of();
    private Set<String> forbiddenForPupils = Set.of();
    private Map<String, RecipientClass> recipients = Map.of();
    private Optional<UnconditionalStop> unconditional = Optional.empty();
    private List<String> categories = List.of(ItemScope.ALL);
    private String method;
    private String currentValue;
    private String correctValue;
    private String ground;

    private FactsForTests(RequestKind kind) {
        this.kind = kind;
    }

    public static FactsForTests of(RequestKind kind) {
        return new FactsForTests(kind);
    }

    public FactsForTests found(String system, String... held) {
        found = Map.of(system, Set.of(held));
        return this;
    }

    public FactsForTests silent(String... systems) {
        unanswered = Set.of(systems);
        return this;
    }

    public FactsForTests withoutProof() {
        identityProved = false;
        return this;
    }

    public FactsForTests askedBy(RequesterKind asking) {
        requester = asking;
        return this;
    }

    public FactsForTests from(AccountType type) {
        account = type;
        return this;
    }

    public FactsForTests ofOrganisation(String title, boolean school) {
        organisation = Optional.of(new Titles(title, title));
        pupil = school;
        return this;
    }

    public FactsForTests withIncident(Incident.Kind what, String code) {
        incidents = List.of(new Incident(1, what, code, NOW, NOW, NOW));
        return this;
    }

    public FactsForTests askedBefore(int times) {
        before = new EarlierAsking(times, 0, 60, 3);
        return this;
    }

    public FactsForTests askedLately(int times) {
        before = new EarlierAsking(times, times, 60, 3);
        return this;
    }

    public FactsForTests flagged(RequestFlag... raised) {
        flags = Set.of(raised);
        return this;
    }

    public FactsForTests answered(GateReply reply, String... about) {
        gate.put(
                reply.question(),
                new RecordedReply(
                        new GateAnswer(reply, Set.of(about), reply == GateReply.SEEN_TO ? null : "記録で確認しました"),
                        "suzuki",
                        NOW));
        return this;
    }

    public FactsForTests throughTheGate() {
        return answered(GateReply.ALIVE)
                .answered(GateReply.IDENTIFIES)
                .answered(GateReply.INDEXED)
                .answered(GateReply.OURS)
                .answered(GateReply.NOT_PSEUDONYMISED)
                .answered(GateReply.SEEN_TO);
    }

    public FactsForTests examined(String code, AssertedAnswer answer) {
        asserted.put(code, new RecordedAssertion(code, answer, "suzuki", NOW));
        return this;
    }

    public FactsForTests examined(String code, Verdict verdict) {
        return examined(code, new AssertedAnswer(verdict, null, "記録のとおり確認しました", Map.of()));
    }

    public FactsForTests forPurposes(Set<String> thatCannotStop, String... named) {
        unstoppable = thatCannotStop;
        purposes = List.of(named);
        return this;
    }

    public FactsForTests forbiddenForPupils(String... codes) {
        forbiddenForPupils = Set.of(codes);
        return this;
    }

    public FactsForTests to(Map<String, RecipientClass> named) {
        recipients = named;
        return this;
    }

    public FactsForTests withUnconditionalStop(int ageBelow, String... exceptions) {
        unconditional =
                Optional.of(new UnconditionalStop(ageBelow, LocalDate.of(2027, 2, 1), Arrays.asList(exceptions)));
        return this;
    }

    public FactsForTests asking(String... named) {
        categories = List.of(named);
        return this;
    }

    public FactsForTests by(String chosen) {
        method = chosen;
        return this;
    }

    public FactsForTests correcting(String from, String to) {
        currentValue = from;
        correctValue = to;
        return this;
    }

    public FactsForTests asserting(String code) {
        ground = code;
        return this;
    }

    public RequestFacts facts() {
        Titles obstacle = new Titles("会計記録の保存", "Accounting records");
        return new RequestFacts(
                new RequestReference("M-2026-000001"),
                1,
                kind,
                TypesForTests.of(kind).asksForRetainedData(),
                new ItemScope(
                        categories,
                        purposes,
                        List.copyOf(recipients.keySet()),
                        null,
                        method,
                        currentValue,
                        correctValue,
                        ground,
                        null),
                found,
                unanswered,
                new Asking(identityProved, AssuranceLevel.A2, requester, account, organisation, pupil, incidents),
                before,
                flags,
                new Gate(gate),
                asserted,
                Map.of(),
                new PolicyFacts(
                        Map.of("C2b", new Titles("投稿", "Posts")),
                        Map.of("C1a", obstacle, "C1c", obstacle, "C2c", obstacle),
                        Set.of("C2a", "E3"),
                        Set.of("E5"),
                        recipients,
                        unstoppable,
                        new HashSet<>(forbiddenForPupils),
                        List.of("P01", "P15", "P20"),
                        unconditional));
    }
}
