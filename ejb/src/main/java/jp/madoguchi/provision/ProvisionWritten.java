package jp.madoguchi.provision;

import java.io.Serializable;
import java.util.List;

/**
 * A provision as somebody writes it down, on the console, in a call or on a line of a list; nothing has been checked.
 *
 * @param identifier e-mail address or account of the data subject
 * @param direction {@link Direction}
 * @param recipient code of the policy's recipients, for what was provided
 * @param counterpart who it was by name: the sender with address and representative, or more about the recipient
 * @param acquisition how the sender had got the data (Art. 30(1)(ii)), for what was received
 * @param providedOn day, such as {@code 2026-04-01}
 * @param basis {@link LegalBasis}
 * @param categories codes of the data categories
 * @param recordedAs {@link RecordedAs}
 */
public record ProvisionWritten(
        String identifier,
        String direction,
        String recipient,
        String counterpart,
        String acquisition,
        String providedOn,
        String basis,
        List<String> categories,
        String recordedAs)
        implements Serializable {}
