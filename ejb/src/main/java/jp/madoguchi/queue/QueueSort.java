package jp.madoguchi.queue;

/** The orders a queue may be read in. Each has an index; there are no others. */
public enum QueueSort {
    /** By internal target. */
    DUE("targetOn"),
    RECEIVED("receivedAt"),
    /** By the day from which a suit is possible. */
    ART39("art39On");

    private final String attribute;

    QueueSort(String attribute) {
        this.attribute = attribute;
    }

    /** The attribute of {@link QueueRow} it runs over. */
    public String attribute() {
        return attribute;
    }
}
