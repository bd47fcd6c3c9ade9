package jp.madoguchi.web.console.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.policy.FeeWaiver;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RuleSet;
import jp.madoguchi.policy.Span;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.web.console.policy.PolicyTable.Row;

/** The policy as tables, one for each of its files, in the order in which people ask for them. */
@ApplicationScoped
public class PolicyTables {

    @Inject
    private Policy policy;

    @Inject
    private PolicyWords words;

    List<PolicyTable> all() {
        return List.of(
                ruleSets(),
                texts(),
                procedures(),
                fees(),
                categories(),
                purposes(),
                controls(),
                recipients(),
                organisations(),
                regimes(),
                retention());
    }

    private PolicyTable ruleSets() {
        return table(
                "ruleSets",
                List.of("name", "status", "from", "to", "rules"),
                policy.ruleSets(),
                set -> new Row(
                        words.say(set.title()),
                        set.code(),
                        List.of(
                                words.of("ruleStatus", set.status()),
                                words.day(set.effectiveFrom()),
                                words.day(set.effectiveTo()),
                                words.titles(set.rules().stream()
                                        .map(RuleSet.Rule::title)
                                        .toList()))));
    }

    private PolicyTable texts() {
        return table(
                "texts",
                List.of("name", "notified", "from", "lost"),
                policy.policyTexts(),
                text -> new Row(
                        words.say(text.title()),
                        text.version(),
                        List.of(
                                words.day(text.notifiedOn()),
                                words.day(text.effectiveFrom()),
                                words.words(text.lostSections()))));
    }

    private PolicyTable procedures() {
        return table(
                "procedures",
                List.of("name", "published", "from", "says"),
                policy.procedures(),
                procedure -> new Row(
                        words.say(procedure.title()),
                        procedure.version(),
                        List.of(
                                words.day(procedure.publishedOn()),
                                words.day(procedure.effectiveFrom()),
                                words.titles(procedure.sections().stream()
                                        .map(section -> section.heading())
                                        .toList()))));
    }

    private PolicyTable fees() {
        return table(
                "fees",
                List.of("name", "published", "from", "amount", "waivers"),
                policy.feeSchedules(),
                fee -> new Row(
                        fee.version(),
                        "",
                        List.of(
                                words.day(fee.publishedOn()),
                                words.day(fee.effectiveFrom()),
                                words.amounts(fee),
                                words.titles(fee.waivers().stream()
                                        .map(FeeWaiver::title)
                                        .toList()))));
    }

    private PolicyTable categories() {
        return table(
                "categories",
                List.of("name", "rpd", "given", "masking", "correction", "obstacles"),
                policy.dataCategories(),
                category -> new Row(
                        words.say(category.title()),
                        category.code(),
                        List.of(
                                words.of("retained", category.rpd()),
                                words.say(category.disclosureDefault()),
                                words.say(category.masking()),
                                words.say(category.correctionRule()),
                                words.say(category.erasureObstacles()))));
    }

    private PolicyTable purposes() {
        return table(
                "purposes",
                List.of("name", "stopping", "selfService", "pupils", "note"),
                policy.purposes(),
                purpose -> new Row(
                        words.say(purpose.title()),
                        purpose.code(),
                        List.of(
                                words.of("stopping", purpose.stopping()),
                                words.say(purpose.selfService()),
                                words.yes(!purpose.forbiddenForPupils()),
                                words.say(purpose.note()))));
    }

    private PolicyTable controls() {
        return table(
                "controls",
                List.of("name", "within", "ends", "note"),
                policy.preferenceControls(),
                control -> new Row(
                        words.say(control.title()),
                        control.code(),
                        List.of(
                                words.span(control.businessDays(), Span.Unit.BUSINESS_DAY),
                                words.titles(control.purposes().stream()
                                        .map(this::purpose)
                                        .toList()),
                                words.say(control.note()))));
    }

    private Titles purpose(String code) {
        return policy.purpose(code).orElseThrow().title();
    }

    private PolicyTable recipients() {
        return table(
                "recipients",
                List.of("name", "basis", "recorded", "stoppable", "note"),
                policy.recipients(),
                recipient -> new Row(
                        words.say(recipient.title()),
                        recipient.code(),
                        List.of(
                                words.of("provision", recipient.classification()),
                                words.yes(recipient.recorded()),
                                words.yes(recipient.stoppable()),
                                words.say(recipient.note()))));
    }

    private PolicyTable organisations() {
        return table(
                "organisations",
                List.of("name", "kind", "domains", "administrator", "confidential"),
                policy.tenants(),
                tenant -> new Row(
                        words.say(tenant.title()),
                        tenant.code(),
                        List.of(
                                words.of("tenant", tenant.kind()),
                                words.words(tenant.domains()),
                                words.say(tenant.administrator().name()),
                                words.yes(tenant.confidential()))));
    }

    private PolicyTable regimes() {
        return table(
                "regimes",
                List.of("name", "regime", "ack", "respond", "extension", "feeAllowed"),
                policy.regimes(),
                line -> new Row(
                        words.kind(line.kind()),
                        "",
                        List.of(
                                words.say(policy.regimeTitle(line.regime()).orElse(null)),
                                words.span(line.ack()),
                                words.span(line.respond()),
                                line.extension() == null
                                        ? words.say(null)
                                        : words.span(
                                                line.extension().max(),
                                                line.extension().unit()),
                                words.yes(line.fee().allowed()))));
    }

    private PolicyTable retention() {
        return table(
                "retention",
                List.of("name", "since", "keep", "note"),
                policy.retention(),
                rule -> new Row(
                        words.say(rule.title()),
                        "",
                        List.of(words.of("keptFrom", rule.from()), words.period(rule.keep()), words.say(rule.note()))));
    }

    private static <T> PolicyTable table(String name, List<String> columns, List<T> entries, Function<T, Row> row) {
        return new PolicyTable(name, columns, entries.stream().map(row).toList());
    }
}
