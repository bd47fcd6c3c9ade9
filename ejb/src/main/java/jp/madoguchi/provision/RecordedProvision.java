package jp.madoguchi.provision;

import java.io.Serializable;
import java.time.Instant;

/** A provision with who entered it into the register, and when. */
public record RecordedProvision(long number, Provision provision, String recordedBy, Instant recordedAt)
        implements Serializable {}
