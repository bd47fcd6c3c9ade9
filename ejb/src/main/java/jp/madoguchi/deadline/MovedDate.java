package jp.madoguchi.deadline;

import java.time.LocalDate;
import jp.madoguchi.shared.RequestReference;

/** A date that a change of calendar or targets moves: which clock of which request, from when to when. */
public record MovedDate(RequestReference reference, String clock, LocalDate oldOn, LocalDate newOn) {}
