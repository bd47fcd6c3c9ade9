package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.madoguchi.deadline.TimeProposal.ProposedYear;
import jp.madoguchi.deadline.TimeProposal.Words;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.OfficeCalendar.YearOfDays;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/**
 * A proposal that has been understood: what it makes of the calendar and of the targets.
 *
 * @param years years replaced as a whole
 */
record TimeChange(Map<Integer, YearOfDays> years, Map<String, Integer> businessDaysByKind) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_DAYS = 60;

    TimeChange {
        years = Map.copyOf(years);
        businessDaysByKind = Map.copyOf(businessDaysByKind);
    }

    OfficeCalendar of(OfficeCalendar calendar) {
        return calendar.with(years);
    }

    Targets of(Targets targets) {
        return targets.with(businessDaysByKind);
    }

    boolean changesTargetOf(RequestKind kind) {
        return businessDaysByKind.containsKey(kind.name());
    }

    /**
     * Understands a proposal against what is in force.
     *
     * @throws InputRejected naming everything that is wrong with it
     */
    static TimeChange of(TimeProposal proposal, OfficeCalendar calendar, Targets targets) {
        List<Violation> wrong = new ArrayList<>();
        Map<Integer, YearOfDays> years = proposal.year() == null ? Map.of() : year(proposal.year(), calendar, wrong);
        checkTargets(proposal.businessDaysByKind(), wrong);
        if (proposal.reason().isEmpty() || proposal.reason().length() > LONGEST_REASON) {
            wrong.add(new Violation("reason", "deadline.proposal.reason", List.of(LONGEST_REASON)));
        }
        if (!wrong.isEmpty()) {
            throw new InputRejected(wrong);
        }
        TimeChange change = new TimeChange(years, proposal.businessDaysByKind());
        if (change.of(calendar).equals(calendar) && change.of(targets).equals(targets)) {
            throw new InputRejected("year", "deadline.proposal.nothing");
        }
        return change;
    }

    /** What was understood when it was proposed. */
    static TimeChange of(TimeProposal kept) {
        ProposedYear year = kept.year();
        return new TimeChange(
                year == null
                        ? Map.of()
                        : Map.of(
                                year.year(),
                                new YearOfDays(
                                        new Titles(
                                                year.source().ja(),
                                                year.source().en()),
                                        kept(year.holidays()),
                                        kept(year.companyDays()))),
                kept.businessDaysByKind());
    }

    private static Map<LocalDate, Titles> kept(Map<String, Words> named) {
        Map<LocalDate, Titles> days = new TreeMap<>();
        named.forEach((day, words) -> days.put(LocalDate.parse(day), new Titles(words.ja(), words.en())));
        return days;
    }

    /** The days of the proposed year on which it and the Act on National Holidays disagree. */
    List<LocalDate> differences() {
        return years.entrySet().stream()
                .flatMap(year -> NationalHolidays.differences(
                        year.getKey(), year.getValue().holidays())
                        .stream())
                .toList();
    }

    private static Map<Integer, YearOfDays> year(
            ProposedYear proposed, OfficeCalendar calendar, List<Violation> wrong) {
        int last = calendar.lastDay().getYear();
        if (proposed.year() == null || !calendar.years().contains(proposed.year()) && proposed.year() != last + 1) {
            wrong.add(new Violation("year.year", "deadline.proposal.year", List.of(String.valueOf(last + 1))));
            return Map.of();
        }
        Optional<Titles> source = titles("year.source", proposed.source(), wrong);
        Map<LocalDate, Titles> holidays = days("year.holidays", proposed.year(), proposed.holidays(), wrong);
        Map<LocalDate, Titles> company = days("year.companyDays", proposed.year(), proposed.companyDays(), wrong);
        if (proposed.holidays().isEmpty()) {
            wrong.add(new Violation("year.holidays", "deadline.proposal.no.holidays"));
        }
        return wrong.isEmpty()
                ? Map.of(proposed.year(), new YearOfDays(source.orElseThrow(), holidays, company))
                : Map.of();
    }

    private static Map<LocalDate, Titles> days(
            String field, int year, Map<String, Words> named, List<Violation> wrong) {
        Map<LocalDate, Titles> days = new TreeMap<>();
        new TreeMap<>(named).forEach((date, words) -> {
            Optional<LocalDate> day = day(date).filter(found -> found.getYear() == year);
            if (day.isEmpty()) {
                wrong.add(new Violation(field, "deadline.proposal.day", List.of(date, String.valueOf(year))));
            }
            Optional<Titles> title = titles(field + "." + date, words, wrong);
            if (day.isPresent() && title.isPresent()) {
                days.put(day.get(), title.get());
            }
        });
        return days;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Titles> titles(String field, Words words, List<Violation> wrong) {
        if (words == null
                || words.ja().isEmpty()
                || words.en().isEmpty()
                || words.ja().length() > LONGEST_TEXT
                || words.en().length() > LONGEST_TEXT) {
            wrong.add(new Violation(field, "deadline.proposal.words", List.of(LONGEST_TEXT)));
            return Optional.empty();
        }
        return Optional.of(new Titles(words.ja(), words.en()));
    }

    private static void checkTargets(Map<String, Integer> daysByKind, List<Violation> wrong) {
        new TreeMap<>(daysByKind).forEach((kind, days) -> {
            String field = "businessDaysByKind." + kind;
            if (Arrays.stream(RequestKind.values())
                    .noneMatch(known -> known.name().equals(kind))) {
                wrong.add(new Violation(field, "deadline.proposal.kind"));
            } else if (days == null || days < 0 || days > MOST_DAYS) {
                wrong.add(new Violation(field, "deadline.proposal.days", List.of(MOST_DAYS)));
            }
        });
    }
}
