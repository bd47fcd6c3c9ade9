package jp.madoguchi.web.api.receipt;

import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.request.ReceiptCode;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.web.api.problem.TooManyCodes;
import jp.madoguchi.web.portal.status.Attempts;

/**
 * Opens a request by its receipt code, as slowly for whoever tries codes as the portal does (trust T-04): the API must
 * not be the way around it.
 *
 * @param <H> what a code opens
 */
record Knock<H>(Function<String, Optional<H>> receipts, Attempts attempts) {

    /**
     * The holder of the code.
     *
     * @throws RequestNotFound when no request has this code
     * @throws TooManyCodes when too many such codes came from this address
     */
    H from(String address, String code) {
        attempts.waitOf(address).ifPresent(wait -> {
            throw new TooManyCodes(wait);
        });
        Optional<H> holder = receipts.apply(code);
        if (holder.isEmpty() && ReceiptCode.parse(code).isPresent()) {
            attempts.wrong(address);
        }
        return holder.orElseThrow(RequestNotFound::new);
    }
}
