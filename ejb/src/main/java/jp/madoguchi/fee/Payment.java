package jp.madoguchi.fee;

import java.io.Serializable;

/**
 * Money that came, or went back.
 *
 * @param amount yen
 * @param on the day, as {@code 2027-02-10}
 * @param method code of a {@link PaymentMethod}
 * @param note such as the number of the money order, or {@code null}; never a card number
 */
public record Payment(Integer amount, String on, String method, String note) implements Serializable {}
