package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.shared.RequestReference;

/**
 * Reads a decision for Madoguchi's own parts, the letters above all, which run with nobody logged in. Pages and
 * resources use {@link Decisions}.
 */
@ApplicationScoped
public class DecisionReader {

    public DecisionSheet of(RequestReference reference) {
        throw new UnsupportedOperationException();
    }
}
