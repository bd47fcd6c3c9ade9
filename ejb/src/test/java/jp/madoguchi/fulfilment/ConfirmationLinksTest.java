package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import jp.madoguchi.shared.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmationLinksTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 30);

    @TempDir
    private Path directory;

    private ConfirmationLinks links;

    @BeforeEach
    void keys() throws IOException {
        Files.writeString(directory.resolve("links.key"), Base64.getEncoder().encodeToString(new byte[32]));
        links = new ConfirmationLinks(new Keys(directory));
    }

    @Test
    void a_link_opens_the_letter_it_was_made_for_until_its_last_day() {
        String token = links.tokenFor(17, LAST_DAY);

        assertThat(links.open(token, LAST_DAY)).hasValue(17);
        assertThat(links.open(token, LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_link_changed_to_another_letter_or_a_later_day_is_none() {
        String token = links.tokenFor(17, LAST_DAY);

        assertThat(links.open(token.replace("17.", "18."), LAST_DAY)).isEmpty();
        assertThat(links.open(token.replace("2027-04-30", "2037-04-30"), LAST_DAY))
                .isEmpty();
        assertThat(links.open("", LAST_DAY)).isEmpty();
        assertThat(links.open(null, LAST_DAY)).isEmpty();
    }
}
