package jp.madoguchi.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * A mail is owed that does not follow from a step of the life cycle by itself, because another context has its words or
 * its addressee. Told inside the transaction that owes it; {@code notification} keeps it and sends it afterwards.
 *
 * @param to the one recipient; empty for the requester of the request
 * @param template name of the template in {@code config/notices}
 * @param model what the letter needs: text, numbers, truth values, days, lists, and maps with the keys {@code ja} and
 *     {@code en} of which the letter's language chooses; may hold secrets, which are forgotten once sent
 */
public record MailOwed(
        RequestReference reference, String to, Language language, String template, Map<String, Object> model) {

    public MailOwed {
        to = to == null ? "" : to.strip();
        model = Map.copyOf(model);
        model.forEach(MailOwed::demandPlain);
    }

    public boolean isToRequester() {
        return to.isEmpty();
    }

    /** A template must never reach an object that can do something. */
    private static void demandPlain(String name, Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(each -> demandPlain(name, each));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> demandPlain(name + "." + key, inner));
        } else if (!(value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate)) {
            throw new IllegalArgumentException("A letter cannot say %s: %s"
                    .formatted(name, value == null ? null : value.getClass().getName()));
        }
    }
}
