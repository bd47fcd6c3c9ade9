package jp.madoguchi.refusal;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestKind;

/**
 * One row of the reason-code catalogue (domain 2.3); its ground has it. Title and article in words stand in the bundle {@code
 * jp.madoguchi.rules.refusal} under {@link #titleKey} and {@link #articleKey}.
 *
 * @param article as lawyers cite it, such as {@code 33(2)(i)}
 * @param section14 number of the ground in section 14 of the privacy policy; 0 for none
 * @param restrictedText whether the outward words need special care because they may themselves do the harm
 */
public record ReasonCode(
        String code,
        Set<RequestKind> kinds,
        Level level,
        Effect effect,
        String article,
        int section14,
        boolean restrictedText) {

    /** Whether it is said of one item, of the whole request, or of either. */
    public enum Level {
        ITEM,
        CASE,
        ITEM_OR_CASE
    }

    /** What may rest on the code. */
    public enum Effect {
        /** Withholding, masking or not doing something. */
        WITHHOLDS,
        /** Something else is done instead. */
        REPLACES,
        /** Nothing is held. */
        NOT_HELD,
        /** Another method of disclosure than asked for. */
        CHANGES_METHOD,
        /** Rejection on procedure. */
        REJECTS,
        /** A referral elsewhere. */
        REFERS,
        /** The requester's own withdrawal. */
        ENDS
    }

    /** How a ground that the domain does not have is marked, as the rows of the decision table that are our own are. */
    private static final String OWN = "Z-";

    public ReasonCode {
        kinds = Set.copyOf(kinds);
    }

    /**
     * A code said of an item, in words that need no special care.
     *
     * @param kinds the kinds of request it may be said of; none named is every kind
     */
    public static ReasonCode of(String code, Effect effect, String article, RequestKind... kinds) {
        Set<RequestKind> meant = kinds.length == 0 ? EnumSet.allOf(RequestKind.class) : Set.of(kinds);
        return new ReasonCode(code, meant, Level.ITEM, effect, article, 0, false);
    }

    public ReasonCode saidOf(Level whole) {
        return new ReasonCode(code, kinds, whole, effect, article, section14, restrictedText);
    }

    /** The ground of this number in section 14 of the privacy policy. */
    public ReasonCode ofSection14(int number) {
        return new ReasonCode(code, kinds, level, effect, article, number, restrictedText);
    }

    public ReasonCode wordedWithCare() {
        return new ReasonCode(code, kinds, level, effect, article, section14, true);
    }

    /** Whether it is a ground of our own, which the domain's catalogue does not have. */
    public boolean isOwn() {
        return isOwn(code);
    }

    public static boolean isOwn(String code) {
        return code.startsWith(OWN);
    }

    public boolean isAllowedFor(RequestKind kind) {
        return kinds.contains(kind);
    }

    /** Whether it can be said of a single item. */
    public boolean isForItems() {
        return level != Level.CASE;
    }

    public boolean isOfSection14() {
        return section14 > 0;
    }

    public String titleKey() {
        return "refusal.code." + code;
    }

    public String articleKey() {
        return "refusal.article." + code;
    }
}
