package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;

/**
 * The file of recipients.
 *
 * @param jointUseResponsibleParty {@code null} as long as nothing is used jointly
 */
record Recipients(ResponsibleParty jointUseResponsibleParty, List<Recipient> recipients) {

    Recipients {
        recipients = Collections.unmodifiableList(requireNonNull(recipients, "recipients is missing"));
    }
}
