package jp.madoguchi.fee;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the requester was asked to pay last (Art. 38).
 *
 * @param amount yen including tax
 * @param payBy the last day to pay
 */
public record FeeAsked(int amount, LocalDate payBy) implements Serializable {}
