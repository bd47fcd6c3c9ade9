package jp.madoguchi.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.ledger.persistence.LedgerTables;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Role;

/**
 * Takes the ledger out as a workbook or as CSV. It is announced first, in a transaction of its own, and written
 * afterwards: a download that breaks off has still been recorded.
 */
@Stateless
@RolesAllowed({Role.Names.PRIVACY_MANAGER, Role.Names.MANAGER, Role.Names.AUDITOR})
public class LedgerExports {

    /** A year of a large office; whoever needs more takes it out period by period. */
    static final int MOST_REQUESTS = 20_000;

    private static final int AT_A_TIME = 500;

    @Inject
    private LedgerTables tables;

    @Inject
    private LedgerWords words;

    @Inject
    private Event<LedgerExported> exported;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Finds what will be written and tells the trail.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param section for CSV the section wanted, the requests when it is {@code null}; a workbook holds all of them
     * @throws InputRejected when there is no such format or section, or more requests than an export may hold
     */
    public LedgerExport announce(LedgerQuery query, String format, String section, Language language) {
        ExportFormat wanted =
                ExportFormat.ofCode(format).orElseThrow(() -> new InputRejected("format", "ledger.format.not.known"));
        List<LedgerSection> sections =
                wanted == ExportFormat.XLSX ? List.of(LedgerSection.values()) : List.of(section(section));
        List<String> references = tables.references(query, MOST_REQUESTS + 1);
        if (references.size() > MOST_REQUESTS) {
            throw new InputRejected("receivedFrom", "ledger.export.too.many", MOST_REQUESTS);
        }
        Instant now = clock.instant();
        String names = sections.stream().map(Enum::name).collect(Collectors.joining(" "));
        exported.fire(new LedgerExported(currentActor.get(), now, wanted, names, query.filters(), references.size()));
        return new LedgerExport(wanted, sections, language, references, fileName(wanted, sections, now));
    }

    /** Writes what was announced, section by section and a few hundred requests at a time. */
    public void write(LedgerExport export, OutputStream to) throws IOException {
        Function<LedgerSection, Iterable<List<LedgerLine>>> lines =
                section -> () -> inParts(section, export.references());
        if (export.format() == ExportFormat.XLSX) {
            new LedgerWorkbook(words, export.language()).write(export.sections(), lines, to);
        } else {
            LedgerSection only = export.sections().get(0);
            new LedgerCsv(words, export.language()).write(only, lines.apply(only), to);
        }
    }

    private Iterator<List<LedgerLine>> inParts(LedgerSection section, List<String> references) {
        return IntStream.iterate(0, from -> from < references.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> references.subList(from, Math.min(from + AT_A_TIME, references.size())))
                .map(some -> tables.lines(section, some))
                .iterator();
    }

    private static LedgerSection section(String name) {
        if (name == null || name.isBlank()) {
            return LedgerSection.REQUESTS;
        }
        return Arrays.stream(LedgerSection.values())
                .filter(section -> section.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new InputRejected("section", "ledger.section.not.known"));
    }

    private static String fileName(ExportFormat format, List<LedgerSection> sections, Instant at) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(at, ClockOfTheOffice.TOKYO));
        String what = sections.size() == 1 ? "-" + sections.get(0).name() : "";
        return ("ledger" + what + "-" + day + "." + format.name()).toLowerCase(Locale.ROOT);
    }
}
