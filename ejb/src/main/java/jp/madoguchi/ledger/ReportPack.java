package jp.madoguchi.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import jp.madoguchi.policy.Organisation;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/**
 * What the Commission can ask for under Art. 146 about how requests were handled (domain 9.3): who we are, the figures of
 * the period, and every request and decision by its number, code and day. Nobody's name is in it; what the Commission
 * wants to know of a person it asks for by the number.
 */
final class ReportPack {

    /** Left out of the lists: who asked, who works here, and whatever was written in free words. */
    private static final Set<LedgerColumn> NAMELESS_REQUEST = Set.of(
            LedgerColumn.CHANNEL,
            LedgerColumn.RECEIVED_AT,
            LedgerColumn.ACKNOWLEDGED_AT,
            LedgerColumn.KINDS,
            LedgerColumn.STATUS,
            LedgerColumn.DECIDED_ON,
            LedgerColumn.OUTCOME,
            LedgerColumn.CLOSED_AT,
            LedgerColumn.REQUESTER_KIND,
            LedgerColumn.RULE_SET,
            LedgerColumn.POLICY_VERSION,
            LedgerColumn.PROCEDURE_VERSION,
            LedgerColumn.PREVIOUS_REFERENCE);

    private static final Set<LedgerColumn> NAMELESS_DECISION = Set.of(
            LedgerColumn.ITEM,
            LedgerColumn.KIND,
            LedgerColumn.CATEGORY,
            LedgerColumn.SYSTEM,
            LedgerColumn.DISPOSITION,
            LedgerColumn.REASON_CODE,
            LedgerColumn.APPROVAL_LEVEL,
            LedgerColumn.APPROVED_AT);

    private final LedgerWords words;
    private final Language language;

    ReportPack(LedgerWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    /** The sheets that can be held in memory; the lists of requests and decisions are read part by part. */
    List<ReportSheet> sheets(Organisation organisation, String policyVersion, StatisticsReport report) {
        return List.of(
                cover(organisation, policyVersion, report),
                kinds(report),
                outcomes(report),
                reasons(report),
                mix(report),
                quality(report));
    }

    static List<LedgerColumn> columns(LedgerSection section) {
        Set<LedgerColumn> shown = section == LedgerSection.REQUESTS ? NAMELESS_REQUEST : NAMELESS_DECISION;
        return section.columns().stream().filter(shown::contains).toList();
    }

    private ReportSheet cover(Organisation organisation, String policyVersion, StatisticsReport report) {
        return new ReportSheet(
                say("cover"),
                List.of(say("item"), say("content")),
                List.of(
                        List.of(say("organisation"), organisation.name().in(language)),
                        List.of(
                                say("representative"),
                                organisation.representative().in(language)),
                        List.of(say("address"), organisation.address().in(language)),
                        List.of(say("department"), organisation.department().in(language)),
                        List.of(say("contact"), organisation.complaintContact().in(language)),
                        List.of(say("from"), report.from()),
                        List.of(say("to"), report.to()),
                        List.of(say("asOf"), report.asOf()),
                        List.of(say("policy"), policyVersion),
                        List.of(say("small"), say("small.text"))));
    }

    private ReportSheet kinds(StatisticsReport report) {
        return new ReportSheet(
                say("kinds"),
                List.of(
                        words.heading(LedgerColumn.KIND, language),
                        say("received"),
                        say("whole"),
                        say("part"),
                        say("denied"),
                        say("mean"),
                        say("median"),
                        say("meanNet"),
                        say("medianNet")),
                report.kinds().stream()
                        .map(kind -> List.<Serializable>of(
                                code(LedgerColumn.KIND, kind.kind()),
                                kind.received(),
                                cell(kind.compliedInWhole()),
                                cell(kind.compliedInPart()),
                                cell(kind.denied()),
                                days(kind.gross(), DaysTaken::mean),
                                days(kind.gross(), DaysTaken::median),
                                days(kind.net(), DaysTaken::mean),
                                days(kind.net(), DaysTaken::median)))
                        .toList());
    }

    private ReportSheet outcomes(StatisticsReport report) {
        List<String> headings = new ArrayList<>(List.of(words.heading(LedgerColumn.KIND, language)));
        Arrays.stream(ItemOutcome.values()).forEach(each -> headings.add(code(LedgerColumn.OUTCOME, each)));
        List<List<Serializable>> rows = report.kinds().stream()
                .map(kind -> {
                    List<Serializable> row = new ArrayList<>(List.of(code(LedgerColumn.KIND, kind.kind())));
                    Arrays.stream(ItemOutcome.values())
                            .forEach(each -> row.add(cell(kind.outcomes().get(each))));
                    return row;
                })
                .toList();
        return new ReportSheet(say("outcomes"), headings, rows);
    }

    private ReportSheet reasons(StatisticsReport report) {
        return new ReportSheet(
                say("reasons"),
                List.of(
                        words.heading(LedgerColumn.KIND, language),
                        words.heading(LedgerColumn.REASON_CODE, language),
                        say("number")),
                report.kinds().stream()
                        .flatMap(kind -> kind.reasons().entrySet().stream()
                                .map(reason -> List.<Serializable>of(
                                        code(LedgerColumn.KIND, kind.kind()),
                                        words.say(LedgerColumn.REASON_CODE, reason.getKey(), language),
                                        cell(reason.getValue()))))
                        .toList());
    }

    private ReportSheet mix(StatisticsReport report) {
        return new ReportSheet(
                say("mix"),
                List.of(say("by"), say("value"), say("number")),
                report.mix().stream()
                        .map(tally -> List.<Serializable>of(
                                words.heading(tally.column(), language),
                                words.say(tally.column(), tally.code(), language),
                                tally.amount()))
                        .toList());
    }

    private ReportSheet quality(StatisticsReport report) {
        Quality quality = report.quality();
        Standing standing = report.standing();
        return new ReportSheet(
                say("quality"),
                List.of(say("item"), say("number")),
                List.of(
                        List.of(say("acknowledged"), standing.acknowledged()),
                        List.of(say("onTime"), standing.acknowledgedOnTime()),
                        List.of(say("overdue"), standing.overdue()),
                        List.of(say("ceiling"), standing.ceilingNear()),
                        List.of(say("identityFailed"), quality.identityFailed()),
                        List.of(say("returned"), quality.returned()),
                        List.of(say("misdelivered"), quality.misdelivered()),
                        List.of(say("complaints"), quality.complaints()),
                        List.of(say("reversals"), quality.reversals())));
    }

    private String say(String name) {
        return RuleTexts.of("ledger.pack." + name, List.of(), language);
    }

    private String code(LedgerColumn column, Enum<?> code) {
        return words.say(column, code.name(), language);
    }

    /** No time is not a short time: where nothing was decided there is a dash. */
    private Serializable days(DaysTaken taken, ToDoubleFunction<DaysTaken> figure) {
        return taken.number() == 0 ? say("none") : (Serializable) figure.applyAsDouble(taken);
    }

    private Serializable cell(Cell cell) {
        return cell == null || cell.hidden() ? say("hidden") : cell.amount();
    }
}
