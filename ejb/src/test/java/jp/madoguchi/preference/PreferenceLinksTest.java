package jp.madoguchi.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import jp.madoguchi.shared.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreferenceLinksTest {

    private static final Customer HANAKO = new Customer(null, "hanako@example.jp");
    private static final Customer TARO = new Customer(null, "taro@example.jp");

    @TempDir
    private Path directory;

    private PersonKeys people;
    private PreferenceLinks links;

    @BeforeEach
    void keys() throws IOException {
        Files.writeString(directory.resolve("links.key"), Base64.getEncoder().encodeToString(new byte[32]));
        Keys keys = new Keys(directory);
        people = new PersonKeys(keys);
        links = new PreferenceLinks(keys, people);
    }

    @Test
    void a_link_names_the_control_and_the_person_it_was_made_for() {
        assertThat(links.open(links.tokenFor(HANAKO, "PROMO_EMAIL"))).hasValueSatisfying(link -> {
            assertThat(link.control()).isEqualTo("PROMO_EMAIL");
            assertThat(link.personKey()).isEqualTo(people.of(HANAKO).get(0));
        });
    }

    @Test
    void a_link_says_to_nobody_whose_it_is() {
        assertThat(links.tokenFor(HANAKO, "PROMO_EMAIL"))
                .doesNotContain("hanako")
                .doesNotContain("example");
    }

    @Test
    void a_link_changed_to_another_person_or_control_is_none() {
        String token = links.tokenFor(HANAKO, "PROMO_EMAIL");
        String othersKey = people.of(TARO).get(0);

        assertThat(links.open(token.replace(people.of(HANAKO).get(0), othersKey)))
                .isEmpty();
        assertThat(links.open(token.replace("PROMO_EMAIL", "PROMO_POST"))).isEmpty();
        assertThat(links.open(token + "A")).isEmpty();
        assertThat(links.open(null)).isEmpty();
    }

    @Test
    void the_same_person_is_found_however_the_address_is_written() {
        assertThat(people.of(new Customer(null, " Hanako@EXAMPLE.jp "))).isEqualTo(people.of(HANAKO));
        assertThat(people.of(TARO)).isNotEqualTo(people.of(HANAKO));
    }

    @Test
    void an_account_never_passes_for_an_address() {
        assertThat(people.of(new Customer("hanako@example.jp", null))).doesNotContainAnyElementsOf(people.of(HANAKO));
    }
}
