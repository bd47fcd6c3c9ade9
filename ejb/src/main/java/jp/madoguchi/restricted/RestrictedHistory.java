package jp.madoguchi.restricted;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The compartment's own trail, oldest first. */
public record RestrictedHistory(List<Happening> happenings, boolean intact) implements Serializable {

    /** What somebody did to an entry, or Madoguchi at the end of its time. */
    public record Happening(long sequence, Instant at, String actor, String name, UUID entry) implements Serializable {}
}
