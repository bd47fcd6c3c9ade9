package jp.madoguchi.web.api.requests.action;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What asking for proof of identity and judging it needs; fields of the other stay absent.
 *
 * @param onFile what is on file to compare a document with (ASK_IDENTITY)
 * @param contactChangedOn when address, telephone or mail address last changed (ASK_IDENTITY)
 * @param agentKind what an agent claims to be (ASK_IDENTITY)
 * @param method absent for documents, {@code LOG_IN} to review a log-in, otherwise a way that is recorded by hand
 * @param dates by the code of a kind of document the date that decides whether it counts
 * @param minorBornOn birth date of a data subject who looks like a minor; it is not kept
 */
@Schema(description = "ASK_IDENTITY, CONFIRM_IDENTITY, DENY_IDENTITY: what is asked for, and what it came to")
public record IdentitySent(
        String registeredEmail,
        String note,
        Set<String> onFile,
        String contactChangedOn,
        String agentKind,
        String method,
        Set<String> checkedFields,
        Map<String, String> dates,
        String minorBornOn) {}
