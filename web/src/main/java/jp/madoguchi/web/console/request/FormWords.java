package jp.madoguchi.web.console.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestView;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.web.console.Labels;

/** What the requester wrote about themselves, in words; what they left empty is left out. */
@Named
@ApplicationScoped
public class FormWords {

    @Inject
    private Labels labels;

    public List<Fact> of(RequestView view) {
        SubmittedForm form = view.form();
        Stream<Fact> capacity = Stream.of(
                new Fact("requesterKind", labels.of("requesterKind", form.requesterKind())),
                new Fact("accountType", labels.of("accountType", form.accountType())),
                new Fact(
                        "relation",
                        form.relation() == RequesterRelation.CUSTOMER ? null : labels.of("relation", form.relation())),
                new Fact(
                        "regimes",
                        form.regimes().stream()
                                .map(labels::regime)
                                .collect(Collectors.joining(labels.text("list.separator")))),
                new Fact("language", labels.of("language", view.language())),
                new Fact("identifiers", String.join(labels.text("list.separator"), form.registeredIdentifiers())));
        Stream<Fact> principal = form.principal() == null
                ? Stream.empty()
                : person(form.principal()).map(fact -> new Fact("principal." + fact.name(), fact.words()));
        return Stream.of(capacity, person(form.requester()), principal)
                .flatMap(facts -> facts)
                .filter(Fact::saysSomething)
                .toList();
    }

    private static Stream<Fact> person(Person person) {
        return Stream.of(
                new Fact("name", person.name()),
                new Fact("nameKana", person.nameKana()),
                new Fact("formerName", person.formerName()),
                new Fact("email", person.email()),
                new Fact("phone", person.phone()),
                new Fact("postalAddress", person.postalAddress()));
    }
}
