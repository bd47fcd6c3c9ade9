package jp.madoguchi.web.api.requests;

import java.util.List;
import java.util.Objects;
import jp.madoguchi.intake.Submission;
import jp.madoguchi.intake.Submission.EarlierRequest;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.api.json.SentBody;

/**
 * A request as it is filed through the API (contract, section 4).
 *
 * @param feeAccepted has to be true where the published schedule charges for what is asked (domain 3.8)
 */
public record NewRequest(
        String language,
        Requester requester,
        Principal principal,
        AccountType accountType,
        List<String> registeredIdentifiers,
        List<Item> items,
        boolean policyAcknowledged,
        RequesterRelation relation,
        List<String> regimes,
        Previous previous,
        boolean feeAccepted)
        implements SentBody {

    /** The person who files. */
    public record Requester(
            RequesterKind kind,
            String name,
            String nameKana,
            String email,
            String phone,
            String postalAddress,
            String formerName) {

        Person asPerson() {
            return person(name, nameKana, email, phone, postalAddress, formerName);
        }
    }

    /** The person the data are about, when an agent files. */
    public record Principal(
            String name, String nameKana, String email, String phone, String postalAddress, String formerName) {

        Person asPerson() {
            return person(name, nameKana, email, phone, postalAddress, formerName);
        }
    }

    /** The earlier request this one continues or complains about; the receipt code proves whose it is. */
    public record Previous(String receiptCode, String reference) {}

    /** One kind asked for. */
    public record Item(
            RequestKind type,
            List<String> categories,
            List<String> purposes,
            List<String> recipients,
            String period,
            String method,
            String currentValue,
            String correctValue,
            String ground,
            String explanation,
            String change,
            List<String> preferences,
            Integer after) {

        Submission.ItemAsked asAsked() {
            return new Submission.ItemAsked(
                    type,
                    new ItemScope(
                            withoutNulls(categories),
                            withoutNulls(purposes),
                            withoutNulls(recipients),
                            blankAsNull(period),
                            blankAsNull(method),
                            blankAsNull(currentValue),
                            blankAsNull(correctValue),
                            blankAsNull(ground),
                            blankAsNull(explanation),
                            blankAsNull(change),
                            withoutNulls(preferences),
                            after));
        }
    }

    Submission asSubmission() {
        return new Submission(
                spoken(),
                asForm(),
                itemsAsked(items),
                policyAcknowledged,
                previous == null ? null : new EarlierRequest(previous.receiptCode(), previous.reference()),
                feeAccepted);
    }

    private Language spoken() {
        return spoken(language);
    }

    private SubmittedForm asForm() {
        return form(requester, principal, accountType, registeredIdentifiers, relation, regimes);
    }

    static List<Submission.ItemAsked> itemsAsked(List<Item> items) {
        return withoutNulls(items).stream().map(Item::asAsked).toList();
    }

    static Language spoken(String language) {
        if (language == null) {
            return null;
        }
        return Language.ofCode(language).orElseThrow(() -> new InputRejected("language", "api.value.not.understood"));
    }

    static SubmittedForm form(
            Requester requester,
            Principal principal,
            AccountType accountType,
            List<String> identifiers,
            RequesterRelation relation,
            List<String> regimes) {
        if (requester == null) {
            return null;
        }
        return new SubmittedForm(
                requester.kind(),
                requester.asPerson(),
                principal == null ? null : principal.asPerson(),
                accountType,
                withoutNulls(identifiers),
                relation,
                withoutNulls(regimes));
    }

    private static Person person(
            String name, String nameKana, String email, String phone, String postalAddress, String formerName) {
        return new Person(
                name,
                blankAsNull(nameKana),
                blankAsNull(email),
                blankAsNull(phone),
                blankAsNull(postalAddress),
                blankAsNull(formerName));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <T> List<T> withoutNulls(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
