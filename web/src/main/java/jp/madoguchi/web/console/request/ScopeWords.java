package jp.madoguchi.web.console.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.web.console.Labels;

/** What an item asks for, in words; what was not asked is left out. */
@Named
@ApplicationScoped
public class ScopeWords {

    @Inject
    private Labels labels;

    public List<Fact> of(ItemScope scope) {
        return Stream.of(
                        new Fact("categories", labels.categories(scope.categories())),
                        new Fact("purposes", labels.categories(scope.purposes())),
                        new Fact("recipients", listed(scope.recipients(), labels::recipient)),
                        new Fact("preferences", listed(scope.preferences(), labels::preference)),
                        new Fact("period", scope.period()),
                        new Fact("method", labels.of("disclosureMethod", scope.method())),
                        new Fact("change", labels.of("change", scope.change())),
                        new Fact("currentValue", scope.currentValue()),
                        new Fact("correctValue", scope.correctValue()),
                        new Fact("ground", scope.ground() == null ? null : labels.assertedGround(scope.ground())),
                        new Fact("explanation", scope.explanation()),
                        new Fact(
                                "after", scope.after() == null ? null : labels.with("scope.after.item", scope.after())))
                .filter(Fact::saysSomething)
                .toList();
    }

    private String listed(List<String> codes, UnaryOperator<String> words) {
        return codes.stream().map(words).collect(Collectors.joining(labels.text("list.separator")));
    }
}
