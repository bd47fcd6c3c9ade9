package jp.madoguchi.verification.forbidden;

/** The last digits by which official numbers show that they were read rightly. */
final class CheckDigit {

    private CheckDigit() {}

    /**
     * Of a My Number, by the formula of Art. 5 of the Ministerial Order on My Numbers (Ministry of Internal Affairs and
     * Communications Order No. 85 of 2014): with P the digits counted from the right and Q their weights 2 to 7 and 2 to 6,
     * 11 less the remainder of the sum by 11, or 0 when that remainder is 0 or 1.
     */
    static boolean isOfMyNumber(String twelveDigits) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += digit(twelveDigits, 11 - n) * weight;
        }
        int rest = sum % 11;
        return digit(twelveDigits, 11) == (rest <= 1 ? 0 : 11 - rest);
    }

    /**
     * Of an insurer's number: from the right, beginning beside the check digit, times 2 and 1 in turn, two-digit products by
     * the sum of their digits, up to the next full ten (Ministry of Health notice on insurers' numbers).
     */
    static boolean isOfInsurer(String digits) {
        int sum = 0;
        for (int place = digits.length() - 2, weight = 2; place >= 0; place--, weight = 3 - weight) {
            int product = digit(digits, place) * weight;
            sum += product / 10 + product % 10;
        }
        return digit(digits, digits.length() - 1) == (10 - sum % 10) % 10;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
