package jp.madoguchi.decision;

import java.util.Map;
import jp.madoguchi.shared.RequestReference;

/**
 * Which parts of a request somebody else answers (domain 3.6, D9), asked of whichever context knows. Their lines refer
 * elsewhere without anybody drafting them.
 */
public interface PartsAnsweredElsewhere {

    /** By item number, the data categories with the reason code of each: {@code R-ORG} or {@code N-PROC}. */
    Map<Integer, Map<String, String>> of(RequestReference reference);
}
