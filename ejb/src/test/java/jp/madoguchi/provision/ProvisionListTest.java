package jp.madoguchi.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyDirectory;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Keys;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is compared with the register as a whole, and the same record has the same key. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionListTest {

    private static final String HEAD = "identifier,direction,recipient,counterpart,basis,categories,recordedAs\n";

    private final ProvisionRules rules =
            new ProvisionRules(Policy.readFrom(PolicyDirectory.DELIVERED), LocalDate.of(2027, 2, 1), person -> false);
    private final List<Integer> askedFor = new ArrayList<>();
    private final Set<Provision> register = new HashSet<>();

    @Test
    void the_register_is_asked_once_however_many_lines_speak_of_one_person() {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < ProvisionCsv.MOST_LINES; i++) {
            csv.append(line("担当" + i));
        }

        assertThat(read(csv.toString())).hasSize(ProvisionCsv.MOST_LINES);
        assertThat(askedFor).containsExactly(ProvisionCsv.MOST_LINES);
    }

    @Test
    void what_is_recorded_and_what_stands_in_the_list_twice_is_named_in_the_order_of_the_lines() {
        register.addAll(read(HEAD + line("一")));

        InputRejected refused = catchThrowableOfType(
                InputRejected.class,
                () -> read(HEAD + line("一") + line("二") + line("二") + "x,PROVIDED,R07,,Q,C1b,INDIVIDUAL\n"));

        assertThat(refused.violations())
                .extracting(Violation::arguments)
                .extracting(arguments -> arguments.get(0) + " " + arguments.get(1))
                .containsExactly("2 identifier", "4 identifier", "5 basis");
    }

    @Test
    void records_that_say_the_same_have_one_key_and_all_others_their_own(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("links.key"), "0123456789abcdef0123456789abcdef");
        PeopleRecorded people = new PeopleRecorded(new Keys(directory));
        Provision one = record("a@example.jp", "R07", "b", "C1b", "C2a");

        assertThat(people.contentKeyOf(record("Ａ@example.jp", "R07", "b", "C2a", "C1b")))
                .isEqualTo(people.contentKeyOf(one))
                .hasSize(64);
        assertThat(List.of(
                                one,
                                record("b@example.jp", "R07", "b", "C1b", "C2a"),
                                record("a@example.jp", "R08", "b", "C1b", "C2a"),
                                record("a@example.jp", "R07", null, "C1b", "C2a"),
                                record("a@example.jp", "R07", "-", "C1b", "C2a"),
                                record("a@example.jp", "R07", "b", "C1b"))
                        .stream()
                        .map(people::contentKeyOf))
                .doesNotHaveDuplicates();
    }

    private List<Provision> read(String csv) {
        return ProvisionList.read(csv.getBytes(StandardCharsets.UTF_8), rules, this::recorded);
    }

    private Set<Provision> recorded(Collection<Provision> asked) {
        askedFor.add(asked.size());
        Set<Provision> recorded = new HashSet<>(asked);
        recorded.retainAll(register);
        return recorded;
    }

    private static String line(String counterpart) {
        return "hanako@example.jp,PROVIDED,R07," + counterpart + ",CONSENT,C1b,INDIVIDUAL\n";
    }

    private static Provision record(String person, String recipient, String counterpart, String... categories) {
        return new Provision(
                new Customer(null, person),
                Direction.PROVIDED,
                recipient,
                counterpart,
                null,
                null,
                LegalBasis.CONSENT,
                Set.of(categories),
                RecordedAs.INDIVIDUAL);
    }
}
