package jp.madoguchi.audit;

import java.util.Optional;

/**
 * Reads events in the order of their chains and sequences, one after the other, and remembers the first that does not
 * follow from the one before it. It holds no more than one event, however many there are.
 */
public final class ChainVerifier {

    private String chain;
    private Chain.End end = Chain.End.NONE;
    private long events;
    private String firstBad;

    public void read(ChainLink link) {
        events++;
        if (!link.chain().equals(chain)) {
            chain = link.chain();
            end = Chain.End.NONE;
        }
        if (firstBad == null && !follows(link)) {
            firstBad = link.place();
        }
        end = new Chain.End(link.sequence(), link.hash());
    }

    public ChainVerification result() {
        return new ChainVerification(events, firstBad == null, Optional.ofNullable(firstBad));
    }

    private boolean follows(ChainLink link) {
        return link.sequence() == end.sequence() + 1
                && link.previousHash().equals(end.hash())
                && link.hash().equals(Chain.hash(link));
    }
}
