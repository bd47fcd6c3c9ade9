package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A copy of the delivered policy that a test changes in one place: {@code PolicyDirectory.in(tempDir).replace(…).read()}. */
public final class PolicyDirectory {

    /** Where the delivered policy lies, seen from the module under test. */
    public static final Path DELIVERED = Path.of("../config/policy");

    private final Path directory;

    private PolicyDirectory(Path directory) {
        this.directory = directory;
    }

    /** A copy in an empty directory. */
    public static PolicyDirectory in(Path directory) {
        try (Stream<Path> files = Files.walk(DELIVERED)) {
            for (Path file : files.toList()) {
                Path copy = directory.resolve(DELIVERED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return new PolicyDirectory(directory);
    }

    /** Replaces the first place where the old words stand. */
    public PolicyDirectory replace(String file, String old, String replacement) {
        return replaceAfter(file, "", old, replacement);
    }

    /** Replaces the first place where the old words stand behind a landmark, such as the code of an entry. */
    public PolicyDirectory replaceAfter(String file, String landmark, String old, String replacement) {
        String text = text(file);
        assertThat(text).contains(landmark);
        int at = text.indexOf(old, text.indexOf(landmark) + landmark.length());
        assertThat(at).as("%s behind %s in %s", old, landmark, file).isNotNegative();
        return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    /** Writes a whole file, a new one if need be. */
    public PolicyDirectory write(String file, String text) {
        try {
            Files.createDirectories(directory.resolve(file).getParent());
            Files.writeString(directory.resolve(file), text);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return this;
    }

    /** A second file like the first. */
    public PolicyDirectory copy(String file, String second) {
        return write(second, text(file));
    }

    /** Takes a file away. */
    public PolicyDirectory delete(String file) {
        try {
            Files.delete(directory.resolve(file));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return this;
    }

    /** Lets the amendment of 2026 come into force on a day, exactly as an organisation would. */
    public PolicyDirectory amendmentInForceFrom(LocalDate day) {
        replaceAfter(
                "rule-sets.json",
                "APPI_PRIVATE_2022",
                "\"effectiveTo\": null",
                quoted("effectiveTo", day.minusDays(1)));
        replaceAfter("rule-sets.json", "AMEND_2026", "\"effectiveFrom\": null", quoted("effectiveFrom", day));
        return replaceAfter("rule-sets.json", "AMEND_2026", "ENACTED_NOT_IN_FORCE", "IN_FORCE");
    }

    /** Adds a version of the privacy policy with the words of the delivered one. */
    public PolicyDirectory policyText(String version, LocalDate notifiedOn, LocalDate effectiveFrom) {
        String file = "texts/" + version + ".json";
        return copy("texts/v3.json", file)
                .replace(file, "\"v3\"", "\"" + version + "\"")
                .replace(file, "\"notifiedOn\": \"2022-06-17\"", quoted("notifiedOn", notifiedOn))
                .replace(file, "\"effectiveFrom\": \"2022-06-17\"", quoted("effectiveFrom", effectiveFrom));
    }

    /** Adds a schedule that charges for paper, in force from a day on. */
    public PolicyDirectory feeForPaper(String version, LocalDate from, int yen) {
        String schedule = """
                , {
                  "version": "%s",
                  "publishedOn": "%s",
                  "effectiveFrom": "%s",
                  "amounts": { "DISCLOSURE": { "PAPER": %d }, "TPR_DISCLOSURE": { "PAPER": %d } },
                  "payment": [{ "ja": "銀行振込", "en": "Bank transfer" }],
                  "waivers": [{ "code": "DISABILITY", "title": { "ja": "障害のある方", "en": "A person with a disability" } }],
                  "refund": { "whenRefused": true, "whenNotHeld": true, "whenPartial": false }
                }]""".formatted(version, from, from, yen, yen);
        String file = "fee-schedules.json";
        String text = text(file);
        int end = text.lastIndexOf(']');
        return write(file, text.substring(0, end) + schedule + text.substring(end + 1));
    }

    /** The policy of this directory. */
    public Policy read() {
        return Policy.readFrom(directory);
    }

    public Path path() {
        return directory;
    }

    private String text(String file) {
        return textOf(directory.resolve(file));
    }

    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static String quoted(String key, LocalDate day) {
        return "\"" + key + "\": \"" + day + "\"";
    }
}
