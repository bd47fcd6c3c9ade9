package jp.madoguchi.verification.forbidden;

/** The last digit by which an official number shows that it was read rightly. */
final class CheckDigit {

    private CheckDigit() {}

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
