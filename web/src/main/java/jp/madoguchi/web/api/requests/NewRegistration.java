package jp.madoguchi.web.api.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.intake.Registration;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.api.json.SentBody;

/**
 * A request that came in by another way than the web, as staff write it down. As {@link NewRequest}, with how and when it
 * came in; an e-mail address is not needed when there is a postal one.
 *
 * @param arrivedOn ISO date
 * @param previousReference the request it continues or complains about
 */
public record NewRegistration(
        Channel channel,
        String arrivedOn,
        String language,
        NewRequest.Requester requester,
        NewRequest.Principal principal,
        AccountType accountType,
        List<String> registeredIdentifiers,
        List<NewRequest.Item> items,
        RequesterRelation relation,
        List<String> regimes,
        String previousReference)
        implements SentBody {

    Registration asRegistration() {
        return new Registration(
                channel,
                day(arrivedOn),
                NewRequest.spoken(language),
                requester == null
                        ? null
                        : NewRequest.form(requester, principal, accountType, registeredIdentifiers, relation, regimes),
                NewRequest.itemsAsked(items),
                previousReference);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDate) {
            throw new InputRejected("arrivedOn", "api.value.not.understood");
        }
    }
}
