package jp.madoguchi.fulfilment;

/** An extract with its content, for the requester only. */
public record OpenedDelivery(Delivery delivery, byte[] content) {}
