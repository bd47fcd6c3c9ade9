package jp.madoguchi.request;

import java.util.EnumSet;
import java.util.Set;

/** The kinds for which the law and the domain have tables of their own; what an office adds has its own tests. */
public final class KindsForTests {

    private KindsForTests() {}

    /** The thirteen of domain 1.1, and the instruction of an organisation's administrator (3.6). */
    public static Set<RequestKind> ofTheDomain() {
        return EnumSet.range(RequestKind.PURPOSE_NOTICE, RequestKind.ADMIN_INSTRUCTION);
    }
}
