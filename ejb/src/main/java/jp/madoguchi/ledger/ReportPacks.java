package jp.madoguchi.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.ledger.persistence.LedgerTables;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Role;

/** Makes the report pack for the Commission (Art. 146; domain 9.3). As every export it is announced to the trail first. */
@Stateless
@RolesAllowed({Role.Names.PRIVACY_MANAGER, Role.Names.AUDITOR})
public class ReportPacks {

    private static final int AT_A_TIME = 500;

    @Inject
    private LedgerTables tables;

    @Inject
    private LedgerWords words;

    @Inject
    private Policy policy;

    @Inject
    private Event<LedgerExported> exported;

    @EJB
    private Statistics statistics;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** A pack that the trail knows of. Only {@link #announce} makes one. */
    public static final class Announced {

        private final StatisticsReport report;
        private final List<String> references;
        private final Language language;

        private Announced(StatisticsReport report, List<String> references, Language language) {
            this.report = report;
            this.references = references;
            this.language = language;
        }

        public String fileName() {
            DateTimeFormatter plain = DateTimeFormatter.BASIC_ISO_DATE;
            return "report-art146-" + plain.format(report.from()) + "-" + plain.format(report.to()) + ".xlsx";
        }
    }

    /**
     * Counts the figures, finds the requests received in the period and tells the trail.
     *
     * @throws InputRejected when the period is none, or holds more requests than a workbook may
     */
    public Announced announce(LocalDate from, LocalDate to, Language language) {
        StatisticsReport report = statistics.report(from, to);
        Map<String, String> period = Map.of("receivedFrom", from.toString(), "receivedTo", to.toString());
        LedgerQuery query = LedgerQuery.of(period::get);
        List<String> references = tables.references(query, LedgerExports.MOST_REQUESTS + 1);
        if (references.size() > LedgerExports.MOST_REQUESTS) {
            throw new InputRejected("from", "ledger.export.too.many", LedgerExports.MOST_REQUESTS);
        }
        exported.fire(new LedgerExported(
                currentActor.get(), clock.instant(), ExportFormat.XLSX, "REPORT_PACK", period, references.size()));
        return new Announced(report, references, language);
    }

    public void write(Announced pack, OutputStream to) throws IOException {
        List<ReportSheet> sheets =
                new ReportPack(words, pack.language).sheets(policy.organisation(), policy.version(), pack.report);
        Map<LedgerSection, Iterable<List<LedgerLine>>> lists = new LinkedHashMap<>();
        for (LedgerSection section : List.of(LedgerSection.REQUESTS, LedgerSection.DECISIONS)) {
            lists.put(section, () -> inParts(section, pack.references));
        }
        new ReportPackWorkbook(words, pack.language).write(sheets, lists, to);
    }

    private Iterator<List<LedgerLine>> inParts(LedgerSection section, List<String> references) {
        return IntStream.iterate(0, from -> from < references.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> references.subList(from, Math.min(from + AT_A_TIME, references.size())))
                .map(some -> tables.lines(section, some))
                .iterator();
    }
}
