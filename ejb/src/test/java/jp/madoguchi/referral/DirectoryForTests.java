package jp.madoguchi.referral;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;

/** A directory of two organisations, and people who ask. */
final class DirectoryForTests {

    static final Tenant ACME = tenant("ACME", "acme.example.jp", Tenant.Kind.BUSINESS, false);
    static final Tenant SCHOOL = tenant("AOBA-ES", "aoba-es.example.jp", Tenant.Kind.SCHOOL, false);
    static final Tenant SECRET = tenant("SECRET", "secret.example.jp", Tenant.Kind.BUSINESS, true);
    static final List<Tenant> ALL = List.of(ACME, SCHOOL, SECRET);

    private DirectoryForTests() {}

    static Optional<Tenant> of(String address) {
        return ALL.stream()
                .filter(tenant -> address.endsWith("@" + tenant.domains().get(0)))
                .findFirst();
    }

    static SubmittedForm form(RequesterKind kind, AccountType account, String email, String... identifiers) {
        Person requester = new Person("髙橋 花子", null, email, null, null);
        Person principal = kind.isAgent() ? new Person("髙橋 健", null, null, null, null) : null;
        return new SubmittedForm(kind, requester, principal, account, List.of(identifiers));
    }

    private static Tenant tenant(String code, String domain, Tenant.Kind kind, boolean confidential) {
        return new Tenant(
                code,
                new Titles("組織" + code, "Organisation " + code),
                List.of(domain),
                new Tenant.Administrator(new Titles("管理者", "Administrator"), "admin@" + domain),
                kind,
                confidential,
                "B-" + code);
    }
}
