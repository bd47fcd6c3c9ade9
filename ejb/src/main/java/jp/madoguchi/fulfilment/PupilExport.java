package jp.madoguchi.fulfilment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Retained;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.workflow.StepRefused;

/**
 * What of a pupil's data may leave, and to whom (domain 3.7). What a school has entrusted is the school's to give; a
 * parent who asks for an account that the school gave out is referred to it, and an instruction of its administrator is a
 * request of its own kind. Exports for a pupil hold no profile. A personal account of the child beside it is an ordinary
 * case.
 *
 * @param school whether the data subject's account was given out by a school of the directory
 * @param own whether an account is named that no school gave out
 * @param tagged whether staff have tagged the account as a pupil's
 * @param agent whether somebody else asks for the pupil
 */
record PupilExport(boolean school, boolean own, boolean tagged, boolean agent) {

    static PupilExport of(SubmittedForm form, Policy policy, boolean tagged) {
        List<String> named = form.registeredIdentifiers().stream()
                .map(Identifier::normal)
                .filter(identifier -> !identifier.isEmpty())
                .toList();
        Stream<String> addresses = Stream.concat(
                named.stream(), Stream.ofNullable(form.dataSubject().email()).map(Identifier::normal));
        return new PupilExport(
                addresses.anyMatch(address -> isOfSchool(address, policy)),
                named.stream().anyMatch(account -> !isOfSchool(account, policy)),
                tagged,
                form.requesterKind().isAgent());
    }

    boolean concernsPupil() {
        return school || tagged;
    }

    /** Why these categories do not leave; empty when nothing stands against it. */
    Optional<StepRefused> objectionTo(Collection<String> categories, Policy policy) {
        if (!concernsPupil()) {
            return Optional.empty();
        }
        if (school && agent && !own) {
            return Optional.of(new StepRefused(
                    "fulfilment.pupil.agent",
                    "Data of a school account go to nobody but as the school's administrator instructs"));
        }
        List<DataCategory> known = categories.stream()
                .flatMap(code -> policy.dataCategory(code).stream())
                .toList();
        String entrusted = codes(known.stream().filter(category -> category.rpd() == Retained.USUALLY_ENTRUSTED));
        if (school && !entrusted.isEmpty()) {
            return Optional.of(new StepRefused(
                    "fulfilment.pupil.entrusted",
                    "The school decides on what it has entrusted: %s".formatted(entrusted),
                    entrusted));
        }
        String profile = codes(known.stream().filter(DataCategory::profile));
        return profile.isEmpty() || school && own && !tagged
                ? Optional.empty()
                : Optional.of(new StepRefused(
                        "fulfilment.pupil.profile",
                        "An export for a pupil holds no profile: %s".formatted(profile),
                        profile));
    }

    private static String codes(Stream<DataCategory> categories) {
        return categories.map(DataCategory::code).sorted().collect(Collectors.joining(", "));
    }

    private static boolean isOfSchool(String identifier, Policy policy) {
        return identifier.contains("@")
                && policy.tenantOfAddress(identifier).filter(Tenant::isSchool).isPresent();
    }
}
