package jp.madoguchi.web.portal.intake;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;

/**
 * A part of the form that makes one item of the request.
 *
 * @param prefix what the names of its fields begin with
 */
record AskedPart(String prefix, RequestKind kind) {

    private static final List<String> WHAT_A_CORRECTION_SAYS = List.of("categories", "currentValue", "correctValue");

    /** One part for a chosen kind; for a correction also each further one in which something was said. */
    static Stream<AskedPart> of(RequestKind kind, Typed typed) {
        List<String> places = Asked.placesOf(kind);
        return IntStream.range(0, places.size())
                .filter(place -> place == 0
                        || WHAT_A_CORRECTION_SAYS.stream()
                                .anyMatch(field -> typed.text(places.get(place) + "." + field) != null))
                .mapToObj(place -> new AskedPart(places.get(place), kind));
    }

    /** What the form hides for this change is left out, as everything is that belongs to a choice not made. */
    ItemScope scope(Typed typed, List<AskedPart> all, Language language) {
        boolean everything = typed.has(prefix + ".categories.range", ItemScope.ALL);
        return new ItemScope(
                everything ? List.of(ItemScope.ALL) : typed.all(prefix + ".categories"),
                typed.all(prefix + ".purposes"),
                typed.all(prefix + ".recipients"),
                period(typed, language),
                text(typed, "method"),
                typed.has(prefix + ".change", "ADD") ? null : text(typed, "currentValue"),
                typed.has(prefix + ".change", "DELETE") ? null : text(typed, "correctValue"),
                text(typed, "ground"),
                text(typed, "explanation"),
                text(typed, "change"),
                preferences(typed),
                after(typed, all));
    }

    /** In the words of the reply, because that is what the letter repeats. */
    private String period(Typed typed, Language language) {
        return typed.has(prefix + ".period.range", ItemScope.ALL)
                ? new Texts(language == null ? Language.JA : language).text("form.ask.period.whole")
                : text(typed, "period");
    }

    /** Each channel that is to change, as {@code PROMO_EMAIL=OFF}. */
    private List<String> preferences(Typed typed) {
        String beginning = prefix + ".preferences.";
        return typed.values().keySet().stream()
                .filter(name -> name.startsWith(beginning) && !typed.one(name).isEmpty())
                .sorted()
                .map(name -> name.substring(beginning.length()) + "=" + typed.one(name))
                .toList();
    }

    /** The number of the disclosure to wait for; 0, which is no item, when none was chosen. */
    private Integer after(Typed typed, List<AskedPart> all) {
        if (typed.one(prefix + ".after").isEmpty()) {
            return null;
        }
        return IntStream.range(0, all.size())
                        .filter(number -> all.get(number).kind() == RequestKind.DISCLOSURE)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private String text(Typed typed, String field) {
        String text = typed.text(prefix + "." + field);
        return text == null ? null : text.strip();
    }
}
