package jp.madoguchi.fee;

/** How money came or went (domain 7). Cards are not among them: no card data in the case store. */
public enum PaymentMethod {
    BANK_TRANSFER,
    POSTAL_MONEY_ORDER,
    STAMPS,
    CASH,
    CONVENIENCE_STORE,
    ON_DELIVERY
}
