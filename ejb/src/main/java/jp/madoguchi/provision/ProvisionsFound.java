package jp.madoguchi.provision;

import java.io.Serializable;
import java.util.List;
import jp.madoguchi.request.ItemScope;

/**
 * What the register holds under the identifiers that a request for its records names.
 *
 * @param item number of the item that asks
 * @param scope what it asks for; the period is in the requester's words
 */
public record ProvisionsFound(int item, ItemScope scope, List<OfIdentifier> identifiers) implements Serializable {

    /** Records of one identifier, the latest first. */
    public record OfIdentifier(String identifier, List<RecordedProvision> records) implements Serializable {}
}
