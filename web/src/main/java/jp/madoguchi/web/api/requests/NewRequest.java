package jp.madoguchi.web.api.requests;

import java.util.List;
import java.util.Objects;
import jp.madoguchi.intake.Submission;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.api.json.SentBody;

/** A request as it is filed through the API (contract, section 4). */
public record NewRequest(
        String language,
        Requester requester,
        Principal principal,
        AccountType accountType,
        List<String> registeredIdentifiers,
        List<Item> items,
        boolean policyAcknowledged)
        implements SentBody {

    /** The person who files. */
    public record Requester(
            RequesterKind kind, String name, String nameKana, String email, String phone, String postalAddress) {}

    /** The person the data are about, when an agent files. */
    public record Principal(String name, String nameKana, String email, String phone, String postalAddress) {}

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
                withoutNulls(items).stream().map(Item::asAsked).toList(),
                policyAcknowledged);
    }

    private Language spoken() {
        if (language == null) {
            return null;
        }
        return Language.ofCode(language).orElseThrow(() -> new InputRejected("language", "api.value.not.understood"));
    }

    private SubmittedForm asForm() {
        if (requester == null) {
            return null;
        }
        Person filer = new Person(
                requester.name(),
                blankAsNull(requester.nameKana()),
                blankAsNull(requester.email()),
                blankAsNull(requester.phone()),
                blankAsNull(requester.postalAddress()));
        Person dataSubject = principal == null
                ? null
                : new Person(
                        principal.name(),
                        blankAsNull(principal.nameKana()),
                        blankAsNull(principal.email()),
                        blankAsNull(principal.phone()),
                        blankAsNull(principal.postalAddress()));
        return new SubmittedForm(
                requester.kind(), filer, dataSubject, accountType, withoutNulls(registeredIdentifiers));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <T> List<T> withoutNulls(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
