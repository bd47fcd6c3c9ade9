package jp.madoguchi.fee;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** Whether what was typed about money can be kept. */
final class PaymentCheck {

    static final int LONGEST_NOTE = 300;
    private static final int MOST = 1_000_000;

    /** Thirteen to nineteen digits in a row, however they are grouped. */
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[ \\-]?\\d){12,18}");

    private PaymentCheck() {}

    /** A payment as it can be kept. */
    record Checked(int amount, LocalDate on, PaymentMethod method, String note) {}

    /**
     * @param earliest the day before which no money can have moved
     * @throws InputRejected naming everything that is wrong
     */
    static Checked check(Payment payment, LocalDate earliest, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        Payment given = payment == null ? new Payment(null, null, null, null) : payment;
        if (given.amount() == null || given.amount() < 1 || given.amount() > MOST) {
            violations.add(new Violation("amount", "fee.amount", List.of(MOST)));
        }
        Optional<LocalDate> on = day(given.on());
        if (on.isEmpty()) {
            violations.add(new Violation("on", "fee.day.missing"));
        } else if (on.get().isAfter(today) || on.get().isBefore(earliest)) {
            violations.add(new Violation("on", "fee.day.outside", List.of(earliest.toString(), today.toString())));
        }
        Optional<PaymentMethod> method = Arrays.stream(PaymentMethod.values())
                .filter(known -> known.name().equals(given.method()))
                .findFirst();
        if (method.isEmpty()) {
            violations.add(new Violation("method", "fee.method.unknown"));
        }
        String note = checkedNote(given.note(), violations);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return new Checked(given.amount(), on.get(), method.get(), note);
    }

    static String checkedNote(String note, List<Violation> violations) {
        if (note == null || note.isBlank()) {
            return null;
        }
        String plain = note.replace("\0", "").strip();
        if (plain.length() > LONGEST_NOTE) {
            violations.add(new Violation("note", "fee.note.long", List.of(LONGEST_NOTE)));
        }
        if (holdsCardNumber(plain)) {
            violations.add(new Violation("note", "fee.note.card"));
        }
        return plain;
    }

    /** A transfer's number may be as long as a card's, but hardly ever has its check digit. */
    static boolean holdsCardNumber(String text) {
        Matcher matcher = DIGITS.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC));
        while (matcher.find()) {
            if (hasCheckDigit(matcher.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
