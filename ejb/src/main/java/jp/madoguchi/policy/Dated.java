package jp.madoguchi.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Something of which one version counts at a time, each from its day on. */
interface Dated {

    String version();

    LocalDate effectiveFrom();

    /** The version that counts on a day; the first one also for the days before it. */
    static <T extends Dated> T on(List<T> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Dated::effectiveFrom))
                .orElseGet(() -> versions.stream()
                        .min(Comparator.comparing(Dated::effectiveFrom))
                        .orElseThrow());
    }

    static <T extends Dated> List<T> inOrder(Collection<T> versions) {
        return versions.stream()
                .sorted(Comparator.comparing(Dated::effectiveFrom))
                .toList();
    }

    static void requireVersion(String version) {
        if (version == null || version.isBlank() || version.length() > 40) {
            throw new IllegalArgumentException("version needs 1 to 40 characters");
        }
    }
}
