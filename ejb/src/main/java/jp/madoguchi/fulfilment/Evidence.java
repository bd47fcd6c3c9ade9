package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What shows that something was carried out (domain 9.1). Which fields are demanded depends on the action.
 *
 * @param text what was done, in words; for an answer, the answer
 * @param doneOn the day it was done; {@code null} means the day of the confirmation
 * @param ticket number of the work order in the system's own records, or {@code null}
 * @param before, after what the system showed before and after a correction
 * @param retentionConsulted whether somebody looked up that no law has us keep what is erased (domain 5.2, G8)
 * @param backups until when copies in backups hold what was erased, in words
 * @param basis the law that has us keep what is closed off
 * @param eraseOn the day on which it will be erased
 * @param record what names the record for recipients, or {@code null}
 * @param recipients who received the data and has to hear of it; {@code null} means those the policy names for the action
 */
public record Evidence(
        String text,
        LocalDate doneOn,
        String ticket,
        String before,
        String after,
        Boolean retentionConsulted,
        String backups,
        String basis,
        LocalDate eraseOn,
        String record,
        Set<String> recipients)
        implements Serializable {

    public Evidence {
        text = clean(text);
        ticket = clean(ticket);
        before = clean(before);
        after = clean(after);
        backups = clean(backups);
        basis = clean(basis);
        record = clean(record);
        recipients = recipients == null
                ? null
                : recipients.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Evidence in words alone. */
    public static Evidence saying(String text) {
        return new Evidence(text, null, null, null, null, null, null, null, null, null, null);
    }

    public boolean isRetentionConsulted() {
        return Boolean.TRUE.equals(retentionConsulted);
    }

    private static String clean(String typed) {
        // PostgreSQL keeps no NUL character.
        String kept = typed == null ? "" : typed.replace("\0", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
