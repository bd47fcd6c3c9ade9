package jp.madoguchi.intake;

import java.io.Serializable;
import java.time.Instant;

/** Something requester or staff wrote to the other. */
public record Message(boolean byRequester, String text, Instant writtenAt) implements Serializable {}
