package jp.madoguchi.web.console.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.ledger.Cell;
import jp.madoguchi.ledger.DaysTaken;
import jp.madoguchi.ledger.LedgerColumn;
import jp.madoguchi.ledger.LedgerLine;
import jp.madoguchi.ledger.LedgerSection;
import jp.madoguchi.ledger.LedgerWords;
import jp.madoguchi.web.console.Dates;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.ReadingLanguage;

/** Values of the ledger as people read them. */
@Named
@RequestScoped
public class LedgerValues {

    @Inject
    private LedgerWords words;

    @Inject
    private ReadingLanguage language;

    @Inject
    private Dates dates;

    @Inject
    private Labels labels;

    public String heading(LedgerColumn column) {
        return words.heading(column, language.current());
    }

    public String title(LedgerSection section) {
        return words.title(section, language.current());
    }

    /** The value of a column by its name; empty when it is not known. */
    public String of(LedgerLine line, String column) {
        return in(line, LedgerColumn.valueOf(column));
    }

    public String in(LedgerLine line, LedgerColumn column) {
        Serializable value = line.value(column);
        if (value == null) {
            return "";
        }
        if (value instanceof String) {
            return words.sayOf(line, column, language.current());
        }
        if (value instanceof Boolean flag) {
            return words.sayYesNo(flag, language.current());
        }
        if (value instanceof Instant moment) {
            return dates.moment(moment);
        }
        return value instanceof LocalDate day ? dates.day(day) : number((Long) value);
    }

    /** A code of a column in words. */
    public String say(String column, String code) {
        return words.say(LedgerColumn.valueOf(column), code, language.current());
    }

    public String number(Long amount) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(amount);
    }

    /** With one decimal. */
    public String decimal(double amount) {
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }

    /** Gross and, in brackets, net days; a dash where nothing was decided, because no time is not a short time. */
    public String days(String figure, DaysTaken gross, DaysTaken net) {
        return gross.number() == 0
                ? labels.text("statistics.none")
                : labels.with("statistics.grossNet", figure(figure, gross), figure(figure, net));
    }

    private String figure(String name, DaysTaken taken) {
        return switch (name) {
            case "mean" -> decimal(taken.mean());
            case "median" -> decimal(taken.median());
            default -> number((long) taken.ninetieth());
        };
    }

    /** A figure, or that it is too small to be told. */
    public String cell(Cell cell) {
        return cell == null ? "" : cell.hidden() ? labels.text("statistics.hidden") : number(cell.amount());
    }
}
