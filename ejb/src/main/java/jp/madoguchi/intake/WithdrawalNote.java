package jp.madoguchi.intake;

import java.io.Serializable;
import java.time.Instant;
import jp.madoguchi.request.Channel;

/** A withdrawal that nobody has confirmed: how it came, what it said, and who noted it. */
public record WithdrawalNote(Channel channel, String text, String notedBy, Instant notedAt) implements Serializable {}
