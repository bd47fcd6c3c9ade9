package jp.madoguchi.audit.persistence;

import java.io.Serializable;
import java.util.Objects;

/** Key of an event: its chain, and its place in it. */
public class AuditEventId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String chain;
    private long sequence;

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEventId id && id.sequence == sequence && Objects.equals(id.chain, chain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chain, sequence);
    }
}
