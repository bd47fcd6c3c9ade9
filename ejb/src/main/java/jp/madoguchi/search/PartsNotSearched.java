package jp.madoguchi.search;

import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.RequestReference;

/** Which parts of a request are not looked for, because somebody else answers them (domain 3.6); asked of whoever knows. */
public interface PartsNotSearched {

    /** By item number, the data categories that are answered elsewhere. */
    Map<Integer, Set<String>> notSearched(RequestReference reference);
}
