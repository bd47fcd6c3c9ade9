package jp.madoguchi.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;

/** Reads from a form which organisations of the directory may have given out its accounts (domain 3.6, 3.7). */
final class TenantSigns {

    private TenantSigns() {}

    /** One sign for each organisation, in the order in which the form names them. */
    static List<SignOfOrganisation> in(SubmittedForm form, Function<String, Optional<Tenant>> directory) {
        Map<String, SignOfOrganisation> signs = new LinkedHashMap<>();
        boolean stated = form.accountType() == AccountType.WORK_SCHOOL;
        addresses(form)
                .forEach(address -> directory
                        .apply(address)
                        .ifPresent(tenant ->
                                signs.putIfAbsent(tenant.code(), new SignOfOrganisation(tenant, address, stated))));
        return List.copyOf(signs.values());
    }

    /** Accounts the form names that no organisation gave out: they stay with us whoever answers for the others. */
    static List<String> ownAccounts(SubmittedForm form, Function<String, Optional<Tenant>> directory) {
        return form.registeredIdentifiers().stream()
                .filter(identifier ->
                        !identifier.contains("@") || directory.apply(identifier).isEmpty())
                .toList();
    }

    /** Whether somebody asks for their child whose account a school gave out: the school answers (domain 3.7). */
    static boolean isParentOfPupil(SubmittedForm form, List<SignOfOrganisation> signs) {
        return form.requesterKind() == RequesterKind.STATUTORY_AGENT
                && signs.stream().anyMatch(sign -> sign.tenant().isSchool());
    }

    private static List<String> addresses(SubmittedForm form) {
        List<String> addresses = new ArrayList<>(form.registeredIdentifiers());
        Stream.of(form.principal(), form.requester())
                .filter(person -> person != null && person.email() != null)
                .forEach(person -> addresses.add(person.email()));
        return addresses.stream().filter(address -> address.contains("@")).toList();
    }
}
