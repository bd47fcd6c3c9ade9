package jp.madoguchi.referral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.ResponsibleParty;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/** What the letter that refers says (L-18): why, whom to ask unless that is confidential, and what stays with us. */
final class ReferralLetter {

    private ReferralLetter() {}

    /** An item that stays with us, as a whole or without what was referred. */
    record Remaining(RequestKind kind, boolean inPart) {}

    static Map<String, Object> to(Tenant tenant, ReferralReason reason, List<Remaining> remaining) {
        // The contact tells the name, so a confidential organisation is not even handed to the letter.
        return tenant.confidential()
                ? model(reason, Optional.empty(), Optional.empty(), remaining, true)
                : model(reason, Optional.of(tenant.title()), Optional.of(contactOf(tenant)), remaining, false);
    }

    static Map<String, Object> to(ResponsibleParty party, List<Remaining> remaining) {
        Titles contact = new Titles(
                party.address().ja() + " " + party.email(), party.address().en() + " " + party.email());
        return model(ReferralReason.S07, Optional.of(party.name()), Optional.of(contact), remaining, false);
    }

    private static Titles contactOf(Tenant tenant) {
        Titles name = tenant.administrator().name();
        String email = tenant.administrator().email();
        return new Titles(name.ja() + " " + email, name.en() + " " + email);
    }

    private static Map<String, Object> model(
            ReferralReason reason,
            Optional<Titles> organisation,
            Optional<Titles> contact,
            List<Remaining> remaining,
            boolean confidential) {
        Map<String, Object> model = new HashMap<>();
        model.put("code", reason.code());
        model.put("confidential", confidential);
        organisation.ifPresent(titles -> model.put("organisation", inBoth(titles)));
        contact.ifPresent(titles -> model.put("contact", inBoth(titles)));
        model.put("remaining", remaining.stream().map(ReferralLetter::said).toList());
        return model;
    }

    private static Map<String, String> said(Remaining item) {
        Map<String, String> said = new HashMap<>();
        for (Language language : Language.values()) {
            String kind = RuleTexts.of("request.kind." + item.kind(), List.of(), language);
            said.put(
                    language.code(),
                    item.inPart() ? RuleTexts.of("referral.remaining.part", List.of(kind), language) : kind);
        }
        return said;
    }

    private static Map<String, String> inBoth(Titles titles) {
        return Map.of("ja", titles.ja(), "en", titles.en());
    }

    /** What still has to be decided here, in the items' order. */
    static List<Remaining> remaining(List<ReferralRules.Item> open, Map<Integer, RequestKind> kinds) {
        List<Remaining> remaining = new ArrayList<>();
        open.forEach(item -> remaining.add(
                new Remaining(kinds.get(item.number()), !item.already().isEmpty())));
        return remaining;
    }

    static String listed(Set<String> categories) {
        return categories.stream().sorted().collect(Collectors.joining(" "));
    }
}
