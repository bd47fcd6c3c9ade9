package jp.madoguchi.restricted;

import java.io.Serializable;
import java.util.Map;

/** How many items were answered so, by year of approval and heading. The ordinary statistics count them as not held. */
public record RestrictedReport(Map<Integer, Map<Heading, Long>> approved, long open) implements Serializable {}
