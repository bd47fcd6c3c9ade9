package jp.madoguchi.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.shared.Keys;

/**
 * Makes receipt codes and recognises them. A code is derived from the submission's key, so that the same submission sent
 * twice is shown the same code although only a keyed hash of it is ever stored.
 */
@ApplicationScoped
public class Receipts {

    private static final int BYTES_OF_A_CODE = 17;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Keys keys;

    @Inject
    private Requests requests;

    protected Receipts() {}

    Receipts(Keys keys, Requests requests) {
        this.keys = keys;
        this.requests = requests;
    }

    public ReceiptCode codeFor(String submissionKey) {
        return ReceiptCode.of(keys.sealForReceipts("code", submissionKey));
    }

    /** A code that no submission leads to, for somebody who goes on with what another began. */
    public ReceiptCode another() {
        byte[] bits = new byte[BYTES_OF_A_CODE];
        RANDOM.nextBytes(bits);
        return ReceiptCode.of(bits);
    }

    /** What is stored of a code. */
    public String sealOf(ReceiptCode code) {
        return HexFormat.of().formatHex(keys.sealForReceipts("seal", code.value()));
    }

    /** The holder of this code; empty alike for a malformed, an unknown and a wrong one. */
    public Optional<ReceiptHolder> open(String typedCode) {
        return ReceiptCode.parse(typedCode)
                .map(this::sealOf)
                .flatMap(seal ->
                        requests.findByReceiptSeal(seal).map(request -> new ReceiptHolder(request.reference(), seal)));
    }

    /** Whether the code somebody once came with still opens the request: a browser session may outlive it. */
    public boolean isStillOpenTo(ReceiptHolder holder) {
        return holder.seal() != null
                && requests.findByReceiptSeal(holder.seal()).isPresent();
    }
}
