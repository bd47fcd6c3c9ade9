package jp.madoguchi.retention;

import java.time.LocalDate;

/**
 * So many things whose time runs from the same day.
 *
 * @param from {@code null} while it has not begun to run
 * @param until the last day when it is known without the rule; {@code null}: the rule says
 * @param decided whether the request ended with a decision, and not by withdrawal or rejection
 * @param litigated whether there is or was a suit about it
 * @param held whether a hold keeps it beyond its time
 */
public record KeptSince(
        LocalDate from, LocalDate until, boolean decided, boolean litigated, boolean held, long number) {}
