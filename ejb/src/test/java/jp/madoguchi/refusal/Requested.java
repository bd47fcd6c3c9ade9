package jp.madoguchi.refusal;

import java.util.List;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.DataSubjectRequest.ArrivingItem;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** Requests as tests of this context need them. */
final class Requested {

    private Requested() {}

    static ItemScope scope(List<String> categories) {
        return new ItemScope(categories, null, null, null, null, null, null, null, null);
    }

    static RequestItem item(RequestKind kind, List<String> categories) {
        return item(kind, scope(categories));
    }

    static RequestItem item(RequestKind kind, ItemScope scope) {
        return new DataSubjectRequest(new DataSubjectRequest.Arrival(
                        new RequestReference("M-2027-000001"),
                        Language.JA,
                        form("mihon@example.jp"),
                        List.of(new ArrivingItem(kind, scope, AssuranceLevel.A2)),
                        "key",
                        "print",
                        "seal",
                        new PinnedVersions("v3", "2022-1", "APPI_PRIVATE_2022"),
                        FactsForTests.NOW))
                .items()
                .get(0);
    }

    static SubmittedForm form(String email) {
        return new SubmittedForm(
                RequesterKind.PRINCIPAL,
                new Person("見本 花子", null, email, null, null),
                null,
                AccountType.PERSONAL,
                List.of("member-0001"));
    }
}
