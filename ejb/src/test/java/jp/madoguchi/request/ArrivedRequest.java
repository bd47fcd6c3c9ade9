package jp.madoguchi.request;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** A request as it arrives, for tests that need a whole one. */
public final class ArrivedRequest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Person HANAKO = new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", null, null);

    private ArrivedRequest() {}

    /** One item of each kind, numbered from 1; the first is asked with a second factor. */
    public static DataSubjectRequest of(RequestKind... kinds) {
        ItemScope everything = new ItemScope(List.of(), null, null, null, "ELECTRONIC", null, null, null, null);
        return new DataSubjectRequest(new DataSubjectRequest.Arrival(
                new RequestReference("M-2026-000001"),
                Language.JA,
                new SubmittedForm(RequesterKind.PRINCIPAL, HANAKO, null, AccountType.PERSONAL, List.of()),
                Arrays.stream(kinds)
                        .map(kind -> new DataSubjectRequest.ArrivingItem(
                                kind, everything, kind == kinds[0] ? AssuranceLevel.A2_OTP : AssuranceLevel.A1))
                        .toList(),
                "web:1",
                "print",
                "seal",
                new PinnedVersions("v3", "2022-1", "APPI_PRIVATE_2022"),
                NOON));
    }
}
