package jp.madoguchi.web.console.ledger;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.ledger.AuditSample;
import jp.madoguchi.ledger.Cell;
import jp.madoguchi.ledger.KindReport;
import jp.madoguchi.ledger.LedgerColumn;
import jp.madoguchi.ledger.Statistics;
import jp.madoguchi.ledger.StatisticsReport;
import jp.madoguchi.ledger.Tally;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.Dates;

/** The figures of a period, this calendar year unless the address says otherwise. */
@Named
@ViewScoped
public class StatisticsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statistics statistics;

    @Inject
    private Dates dates;

    @Inject
    private AddressRefusals refusals;

    private final Map<String, String> asked = new HashMap<>();
    private StatisticsReport report;
    private AuditSample sample;

    /** Reads the address; what cannot be read is said on the page, above the figures of this year. */
    public void open() {
        try {
            read();
        } catch (InputRejected rejected) {
            refusals.say("statistics", rejected);
            report = statistics.report(dates.today().withDayOfYear(1), dates.today());
        }
    }

    private void read() {
        LocalDate from = date("from", dates.today().withDayOfYear(1));
        LocalDate to = date("to", dates.today());
        String seed = asked.get("seed");
        report = statistics.report(from, to);
        sample = seed == null || seed.isBlank() ? null : statistics.sample(from, to, seed.strip());
    }

    public StatisticsReport report() {
        return report;
    }

    /** The sample that the address asks for, or {@code null}. */
    public AuditSample getSample() {
        return sample;
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public List<ItemOutcome> getOutcomes() {
        return Arrays.asList(ItemOutcome.values());
    }

    public List<Map.Entry<String, Cell>> reasonsOf(KindReport kind) {
        return List.copyOf(kind.reasons().entrySet());
    }

    /** The columns of which anything was received. */
    public List<LedgerColumn> getMixed() {
        return report.mix().stream().map(Tally::column).distinct().sorted().toList();
    }

    public List<Tally> mixOf(LedgerColumn column) {
        return report.mix().stream().filter(tally -> tally.column() == column).toList();
    }

    /** The largest of a column, which its bars are measured against. */
    public long largest(LedgerColumn column) {
        return mixOf(column).stream().mapToLong(Tally::amount).max().orElse(1);
    }

    private LocalDate date(String name, LocalDate otherwise) {
        String text = asked.get(name);
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            throw new InputRejected(name, "ledger.parameter.not.known");
        }
    }
}
