package jp.madoguchi.web.console.deadline;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.madoguchi.deadline.CalendarSheet;
import jp.madoguchi.deadline.CalendarSheet.ProposalSheet;
import jp.madoguchi.deadline.CalendarSheet.YearSheet;
import jp.madoguchi.deadline.DayLines;
import jp.madoguchi.deadline.NationalHolidays;
import jp.madoguchi.deadline.TimeProposal;
import jp.madoguchi.deadline.TimeRules;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.web.console.Announcement;
import jp.madoguchi.web.console.Dates;
import jp.madoguchi.web.console.Reader;

/** The business calendar, a proposal to change it or a target, and the decision on proposals of others. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/console/deadline/calendar.xhtml?faces-redirect=true&year=";

    /** A day on which the office is closed, for everybody or for this company only. */
    public record ClosedDay(LocalDate on, Titles title, boolean national) {}

    /** A kind of request and the business days it would have. */
    public record NewTarget(String kind, int days) {}

    @EJB
    private TimeRules rules;

    @Inject
    private Announcement announcement;

    @Inject
    private Reader reader;

    @Inject
    private Dates dates;

    private Integer year;
    private String sourceJa;
    private String sourceEn;
    private String holidays;
    private String companyDays;
    private String kind;
    private Integer days;
    private String reason;
    private transient CalendarSheet sheet;

    /** Shows this year when none is asked for, and fills in the form: what is loaded, or what the Act gives. */
    public void open() {
        year = CalendarYears.opening(year, dates.today().getYear(), getYears());
        Optional<YearSheet> shown = shown();
        sourceJa = shown.map(found -> found.source().ja()).orElse(null);
        sourceEn = shown.map(found -> found.source().en()).orElse(null);
        holidays = DayLines.written(shown.map(YearSheet::holidays).orElseGet(() -> NationalHolidays.of(year)));
        companyDays = shown.map(found -> DayLines.written(found.companyDays())).orElse("");
    }

    public CalendarSheet sheet() {
        if (sheet == null) {
            sheet = rules.calendar();
        }
        return sheet;
    }

    /** The loaded years and the one after them. */
    public List<Integer> getYears() {
        return Stream.concat(
                        sheet().years().stream().map(YearSheet::year),
                        Stream.of(sheet().lastDay().getYear() + 1))
                .toList();
    }

    /** The chosen year, or {@code null} when it is not loaded yet. */
    public YearSheet getYearShown() {
        return shown().orElse(null);
    }

    /** The closed days of the year shown, one after the other. */
    public List<ClosedDay> getClosedDays() {
        Map<LocalDate, ClosedDay> days = new TreeMap<>();
        shown().ifPresent(found -> {
            found.companyDays().forEach((day, title) -> days.put(day, new ClosedDay(day, title, false)));
            found.holidays().forEach((day, title) -> days.put(day, new ClosedDay(day, title, true)));
        });
        return List.copyOf(days.values());
    }

    /** The targets that a proposal changes. */
    public List<NewTarget> targetsOf(ProposalSheet proposal) {
        return new TreeMap<>(proposal.content().businessDaysByKind())
                .entrySet().stream()
                        .map(target -> new NewTarget(target.getKey(), target.getValue()))
                        .toList();
    }

    private Optional<YearSheet> shown() {
        return sheet().years().stream()
                .filter(found -> year != null && found.year() == year)
                .findFirst();
    }

    public List<String> getKinds() {
        return sheet().businessDaysByKind().keySet().stream().sorted().toList();
    }

    public boolean isOfferedProposing() {
        return reader.mayCall(TimeRules.class, "propose");
    }

    public String propose() {
        TimeProposal.ProposedYear proposed = new TimeProposal.ProposedYear(
                year,
                new TimeProposal.Words(sourceJa, sourceEn),
                DayLines.read("year.holidays", holidays),
                DayLines.read("year.companyDays", companyDays));
        rules.propose(new TimeProposal(proposed, Map.of(), reason));
        return stay("done.PROPOSE_CALENDAR");
    }

    public String proposeTarget() {
        rules.propose(new TimeProposal(null, kind == null || days == null ? Map.of() : Map.of(kind, days), reason));
        return stay("done.PROPOSE_CALENDAR");
    }

    public String apply(long proposal) {
        rules.apply(proposal);
        return stay("done.APPLY_CALENDAR");
    }

    public String discard(long proposal) {
        rules.discard(proposal);
        return stay("done.DISCARD_CALENDAR");
    }

    private String stay(String textKey) {
        announcement.next(textKey);
        return PAGE + year;
    }

    /** An address that names no year, or none that can be read, shows this one. */
    public Integer getYear() {
        if (year == null) {
            open();
        }
        return year;
    }

    public void setYear(Integer chosen) {
        year = chosen;
    }

    public String getSourceJa() {
        return sourceJa;
    }

    public void setSourceJa(String text) {
        sourceJa = text;
    }

    public String getSourceEn() {
        return sourceEn;
    }

    public void setSourceEn(String text) {
        sourceEn = text;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String lines) {
        holidays = lines;
    }

    public String getCompanyDays() {
        return companyDays;
    }

    public void setCompanyDays(String lines) {
        companyDays = lines;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String code) {
        kind = code;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer number) {
        days = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
