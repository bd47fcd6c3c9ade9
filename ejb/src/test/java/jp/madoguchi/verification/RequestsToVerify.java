package jp.madoguchi.verification;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.DataSubjectRequest.ArrivingItem;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** Requests whose requesters have to prove who they are. */
public final class RequestsToVerify {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    private RequestsToVerify() {}

    /** One item for each level. */
    public static DataSubjectRequest by(RequesterKind kind, AssuranceLevel... levels) {
        Person hanako = new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", null, null);
        Person agent = new Person("山田 太郎", "ヤマダ タロウ", "taro@example.jp", null, null);
        SubmittedForm form = kind.isAgent()
                ? new SubmittedForm(kind, agent, hanako, AccountType.PERSONAL, List.of())
                : new SubmittedForm(kind, hanako, null, AccountType.PERSONAL, List.of());
        ItemScope everything = new ItemScope(List.of(), null, null, null, "ELECTRONIC", null, null, null, null);
        List<ArrivingItem> items = Arrays.stream(levels)
                .map(level -> new ArrivingItem(RequestKind.DISCLOSURE, everything, level))
                .toList();
        return new DataSubjectRequest(new DataSubjectRequest.Arrival(
                new RequestReference("M-2026-000001"),
                Language.JA,
                form,
                items,
                "web:1",
                "print",
                "seal",
                new PinnedVersions("v3", "2022-1", "APPI_PRIVATE_2022"),
                NOON));
    }
}
