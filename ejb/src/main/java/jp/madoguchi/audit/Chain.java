package jp.madoguchi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;

/**
 * The arithmetic of a chain: every event carries the hash of itself and of the one before it in its chain, so that none
 * can be changed, left out or moved without the next one saying so (trust 3.1; format in docs/audit-trail.md).
 */
public final class Chain {

    /** What the first event of a chain names as the hash before it. */
    public static final String START = "0".repeat(64);

    private static final DateTimeFormatter TO_THE_MICROSECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Where a chain ends at present. */
    public record End(long sequence, String hash) {

        /** The end of a chain that holds nothing yet. */
        public static final End NONE = new End(0, START);
    }

    /** What is to be recorded; {@code details} without personal data. */
    public record Happening(Instant at, String actor, String roles, String name, Map<String, String> details) {}

    private Chain() {}

    /** The event that follows {@code end} in this chain. */
    public static ChainLink next(String chain, End end, Happening happening) {
        ChainLink unsealed = new ChainLink(
                chain,
                end.sequence() + 1,
                happening.at().truncatedTo(ChronoUnit.MICROS),
                happening.actor(),
                happening.roles(),
                happening.name(),
                CanonicalJson.object(happening.details()),
                end.hash(),
                "");
        return new ChainLink(
                unsealed.chain(),
                unsealed.sequence(),
                unsealed.at(),
                unsealed.actor(),
                unsealed.roles(),
                unsealed.name(),
                unsealed.details(),
                unsealed.previousHash(),
                hash(unsealed));
    }

    /** The hash this event ought to carry. */
    static String hash(ChainLink link) {
        try {
            byte[] form = canonical(link).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static String canonical(ChainLink link) {
        return new CanonicalJson()
                .raw("{\"actor\":")
                .string(link.actor())
                .raw(",\"at\":")
                .string(TO_THE_MICROSECOND.format(link.at()))
                .raw(",\"chain\":")
                .string(link.chain())
                .raw(",\"details\":")
                .raw(link.details())
                .raw(",\"name\":")
                .string(link.name())
                .raw(",\"previousHash\":")
                .string(link.previousHash())
                .raw(",\"roles\":")
                .string(link.roles())
                .raw(",\"sequence\":")
                .raw(Long.toString(link.sequence()))
                .raw("}")
                .toString();
    }
}
