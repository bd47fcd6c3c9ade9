package jp.madoguchi.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.shared.Keys;

/**
 * Makes receipt codes and recognises them. A code is derived from the submission's key, so that the same submission sent
 * twice is shown the same code although only a keyed hash of it is ever stored.
 */
@ApplicationScoped
public class Receipts {

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

    /** What is stored of a code. */
    public String sealOf(ReceiptCode code) {
        return HexFormat.of().formatHex(keys.sealForReceipts("seal", code.value()));
    }

    /** The holder of this code; empty alike for a malformed, an unknown and a wrong one. */
    public Optional<ReceiptHolder> open(String typedCode) {
        return ReceiptCode.parse(typedCode)
                .map(this::sealOf)
                .flatMap(requests::findByReceiptSeal)
                .map(request -> new ReceiptHolder(request.reference()));
    }
}
