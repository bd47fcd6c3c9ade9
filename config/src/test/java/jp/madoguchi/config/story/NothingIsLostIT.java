package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.launcher.inbox.Letter;
import jp.madoguchi.config.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there, once, whatever breaks: the server in the middle of its work, or the mail server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingIsLostIT {

    private static final int SUBMITTERS = 8;
    private static final int KILLS = 3;
    private static final int NOTICES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static Stack stack;

    @BeforeAll
    static void theWholeStackIsUp() {
        stack = Stack.applicationWithLogIn();
    }

    @Test
    void every_acknowledged_receipt_is_there_once_after_the_server_was_killed() throws Exception {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        List<String> attempted = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            attempted.addAll(submitUntilKilled(acknowledged, 700L + 400L * kill));
            stack.startApplication();
        }

        assertThat(acknowledged).as("submissions acknowledged before the kills").isNotEmpty();
        Map<String, Integer> stored = storedByKey();
        assertThat(acknowledged.keySet()).allSatisfy(key -> assertThat(stored).containsEntry("api:" + key, 1));
        assertThat(stored.values()).allMatch(times -> times == 1);
        assertEveryStoredRequestIsWhole();
        assertUnknownOutcomesAreSettledByTheirKey(attempted, acknowledged);
    }

    @Test
    void every_notice_is_delivered_once_the_mail_server_is_back_and_none_under_two_message_ids() throws Exception {
        Office office = new Office(stack.baseUrl(), stack.keycloakUrl());
        List<String> references = new ArrayList<>();
        stack.stopMail();
        try {
            for (int i = 0; i < NOTICES; i++) {
                references.add(office.file(UUID.randomUUID().toString(), wish(i))
                        .good()
                        .getString("reference"));
            }
            TimeUnit.SECONDS.sleep(6);
        } finally {
            stack.startMail();
        }

        await().atMost(PATIENCE)
                .until(() -> references.stream()
                        .allMatch(reference -> !lettersAbout(reference).isEmpty()));
        for (String reference : references) {
            Map<String, Set<String>> idsOfEachLetter = lettersAbout(reference).stream()
                    .collect(Collectors.groupingBy(
                            Letter::subject, Collectors.mapping(Letter::messageId, Collectors.toSet())));

            assertThat(idsOfEachLetter.values())
                    .as("message ids of each letter about " + reference)
                    .allSatisfy(ids -> assertThat(ids).hasSize(1));
        }
    }

    private List<String> submitUntilKilled(Map<String, String> acknowledged, long killAfterMillis) throws Exception {
        AtomicBoolean alive = new AtomicBoolean(true);
        List<String> attempted = Collections.synchronizedList(new ArrayList<>());
        ExecutorService submitters = Executors.newFixedThreadPool(SUBMITTERS);
        for (int submitter = 0; submitter < SUBMITTERS; submitter++) {
            submitters.submit(() -> {
                Office office = new Office(stack.baseUrl(), stack.keycloakUrl());
                while (alive.get()) {
                    submitOnce(office, attempted, acknowledged);
                }
            });
        }
        TimeUnit.MILLISECONDS.sleep(killAfterMillis);
        stack.killApplication();
        alive.set(false);
        submitters.shutdown();
        assertThat(submitters.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
        return attempted;
    }

    private static void submitOnce(Office office, List<String> attempted, Map<String, String> acknowledged) {
        String key = UUID.randomUUID().toString();
        attempted.add(key);
        try {
            Answer answer = office.file(key, wish(attempted.size()));
            if (answer.isGood()) {
                acknowledged.put(key, answer.json().getString("receiptCode"));
            }
        } catch (UncheckedIOException killed) {
            // the outcome of this one is unknown until it is asked for again under its key
        }
    }

    private void assertUnknownOutcomesAreSettledByTheirKey(List<String> attempted, Map<String, String> acknowledged)
            throws SQLException {
        Office office = new Office(stack.baseUrl(), stack.keycloakUrl());
        acknowledged.forEach((key, code) ->
                assertThat(office.status(code).status()).as("status of " + key).isEqualTo(200));
        assertThat(storedByKey().keySet().stream()
                        .filter(key -> key.startsWith("api:"))
                        .map(key -> key.substring("api:".length()))
                        .filter(attempted::contains))
                .hasSizeGreaterThanOrEqualTo(acknowledged.size());
    }

    private static void assertEveryStoredRequestIsWhole() throws SQLException {
        assertThat(count("SELECT count(*) FROM request r WHERE NOT EXISTS"
                        + " (SELECT 1 FROM request_item i WHERE i.request_id = r.id)"))
                .isZero();
        assertThat(count("SELECT count(*) FROM request r WHERE NOT EXISTS"
                        + " (SELECT 1 FROM audit_event e WHERE e.chain = r.reference AND e.name = 'REQUEST_RECEIVED')"))
                .isZero();
        assertThat(count("SELECT count(*) FROM request r WHERE NOT EXISTS"
                        + " (SELECT 1 FROM pending_notice n WHERE n.reference = r.reference)"))
                .isZero();
        assertThat(count("SELECT count(*) FROM request r WHERE NOT EXISTS"
                        + " (SELECT 1 FROM queue_row q WHERE q.reference = r.reference)"))
                .isZero();
    }

    private static Map<String, Integer> storedByKey() throws SQLException {
        Map<String, Integer> stored = new HashMap<>();
        try (Connection connection = stack.asApplication();
                PreparedStatement query = connection.prepareStatement("SELECT submission_key FROM madoguchi.request");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                stored.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        return stored;
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = stack.asApplication();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Letter> lettersAbout(String reference) {
        return stack.mails().stream()
                .filter(letter -> letter.text().contains(reference))
                .toList();
    }

    private static JsonObject wish(int number) {
        return Wish.of(Cast.person(number)).disclosure("C1a").asJson();
    }
}
