package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.request.RequestKind;

/**
 * The reason-code catalogue of domain 2.3: which code may be used for which kind of request. Each ground brings its own
 * row, and the table {@code reason_code_allowed} of the database is made to say the same when the application starts.
 * N-ORD5 is not in it: whatever lies in the restricted compartment is answered as N-NONE, and a code that everybody can
 * choose from would tell that the compartment has something.
 */
@ApplicationScoped
public class ReasonCodes {

    /** The order in which lawyers know them; grounds of our own come last. */
    private static final List<String> ORDER = List.of(
            "S14-1 S14-2 S14-3 S14-4 A-AUTH F-FORM F-SPEC F-FEE N-NONE N-RPD N-PROC N-PSEUDO N-ANON N-SPEC-LAW N-DEAD"
                    .concat(" P-CLEAR P-214-1 P-214-2 P-214-3 C-FACT C-EVAL C-NEED U-NOGROUND U-EXCESS U-OVERRIDE")
                    .concat(" U-ALT U-RETAIN T-NOT3P M-DIFF R-ORG W-DRAWN")
                    .split(" "));

    private List<ReasonCode> rows = List.of();

    /** For the container's proxy only. */
    protected ReasonCodes() {}

    @Inject
    public ReasonCodes(@Any Instance<RefusalGround> grounds) {
        this(grounds.stream());
    }

    private ReasonCodes(Stream<RefusalGround> grounds) {
        this.rows = grounds.map(RefusalGround::reasonCode)
                .sorted(Comparator.comparingInt(ReasonCodes::place).thenComparing(ReasonCode::code))
                .toList();
    }

    /** The codes of these grounds and no other, for tests and tools. */
    public static ReasonCodes of(Collection<RefusalGround> these) {
        return new ReasonCodes(these.stream());
    }

    /** The whole catalogue. */
    public List<ReasonCode> all() {
        return rows;
    }

    public Optional<ReasonCode> find(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** What may be said of an item of this kind, for this effect. */
    public List<ReasonCode> offered(RequestKind kind, Effect effect) {
        return rows.stream()
                .filter(row -> row.effect() == effect && row.isForItems() && row.isAllowedFor(kind))
                .toList();
    }

    private static int place(ReasonCode code) {
        int known = ORDER.indexOf(code.code());
        return known < 0 ? ORDER.size() : known;
    }
}
