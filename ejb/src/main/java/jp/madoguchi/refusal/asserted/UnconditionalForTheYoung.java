package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.AssertedAnswer;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.PolicyFacts.UnconditionalStop;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/** Act No. 56 of 2026, new Art. 35(9), (10): somebody young enough may ask for cessation without any ground, once the law of the day of receipt has it (domain 0.4; scenario 40). */
@ApplicationScoped
public class UnconditionalForTheYoung implements AssertedGroundCheck {

    @Override
    public String code() {
        return "U-YOUNG";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE || kind == RequestKind.TP_STOP;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return Finding.needsReview(
                "refusal.asserted.U-YOUNG.age",
                facts.policy().unconditional().map(UnconditionalStop::ageBelow).orElse(0));
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return Set.of(Particular.BIRTH_DATE);
    }

    @Override
    public boolean isOffered(RequestFacts facts) {
        return facts.policy().unconditional().isPresent() && facts.flags().contains(RequestFlag.CHILD);
    }

    @Override
    public boolean isOwed(RequestFacts facts) {
        return true;
    }

    /** The day of birth decides; nobody weighs anything. */
    @Override
    public Optional<Violation> objection(RequestFacts facts, AssertedAnswer answer) {
        Optional<Boolean> youngEnough =
                birthIn(answer).flatMap(birth -> facts.policy().unconditional().map(rule -> rule.covers(birth)));
        return youngEnough
                .filter(young -> answer.verdict() != (young ? Verdict.JUSTIFIED : Verdict.NOT_JUSTIFIED))
                .map(young -> young ? isYoung() : isOld());
    }

    private static Violation isYoung() {
        return new Violation("asserted.verdict", "refusal.asserted.U-YOUNG.is.young");
    }

    private static Violation isOld() {
        return new Violation("asserted.verdict", "refusal.asserted.U-YOUNG.is.old");
    }

    private static Optional<LocalDate> birthIn(AssertedAnswer answer) {
        try {
            return Optional.ofNullable(answer.particulars().get(Particular.BIRTH_DATE))
                    .map(String::strip)
                    .map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
