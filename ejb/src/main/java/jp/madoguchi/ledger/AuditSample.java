package jp.madoguchi.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * Closed requests to look at again: every tenth, at random, and the same ones for the same seed (domain 9.3).
 *
 * @param closed how many were closed in the period
 */
public record AuditSample(String seed, long closed, List<String> references) implements Serializable {

    public AuditSample {
        references = List.copyOf(references);
    }
}
