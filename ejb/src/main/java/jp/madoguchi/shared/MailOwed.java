package jp.madoguchi.shared;

import java.util.Map;

/**
 * A mail is owed that is no letter of the request's own life, such as a one-time code. Told inside the transaction that
 * owes it; {@code notification} keeps it and sends it afterwards.
 *
 * @param to the one recipient
 * @param template name of the template in {@code config/notices}
 * @param model what the template needs; may hold secrets, which are forgotten once sent
 */
public record MailOwed(
        RequestReference reference, String to, Language language, String template, Map<String, String> model) {

    public MailOwed {
        model = Map.copyOf(model);
    }
}
