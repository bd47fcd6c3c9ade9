package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The file of regimes.
 *
 * @param titles what they are called
 * @param grounds the grounds of the regimes that are not our own
 * @param lines one for each of them and each kind of request it knows
 */
record Regimes(Map<String, Titles> titles, List<RegimeGround> grounds, List<RegimePolicy> lines) {

    Regimes {
        titles = Map.copyOf(requireNonNull(titles, "titles is missing"));
        grounds = List.copyOf(requireNonNull(grounds, "grounds is missing"));
        lines = Collections.unmodifiableList(requireNonNull(lines, "lines is missing"));
    }

    List<RegimePolicy> filledFrom(Targets targets) {
        return lines.stream().map(line -> line.filledFrom(targets)).toList();
    }
}
