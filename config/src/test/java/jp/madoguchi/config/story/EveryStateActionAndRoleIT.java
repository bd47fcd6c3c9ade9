package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.stack.Stack;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every state, every action, every role, against the running services: what the table forbids is refused and changes
 * nothing; what it permits is open to exactly the roles it names.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryStateActionAndRoleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Set<Role>> ACCOUNTS = accounts();
    /** Taken by the requester with the receipt code, or by the system alone: no account has a call for them. */
    private static final Set<RequestAction> NOT_BY_STAFF = EnumSet.of(
            RequestAction.UPLOAD_DOCUMENT,
            RequestAction.WRITE_MESSAGE,
            RequestAction.WITHDRAW,
            RequestAction.CLOSE,
            RequestAction.FINISH_EXECUTION);

    private static final Map<String, List<String>> HELD = Map.of("MEMBERS", List.of("C1a"));
    private static final long STALE = 1_000_000;
    private static final String NO_SUCH_NOTICE = "00000000-0000-4000-8000-000000000000";

    private static Stack stack;
    private static Office office;
    private static Map<RequestStatus, Matter> inState;

    @BeforeAll
    static void there_is_a_request_in_every_state() {
        stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
        // with the mail server away, what waits for a mail to leave stays where it is
        inState = new EnumMap<>(RequestStatus.class);
        inState.put(RequestStatus.CLOSED, decided(81, true));
        inState.put(RequestStatus.REJECTED, rejected(82));
        await().atMost(PATIENCE)
                .until(() -> inState.get(RequestStatus.CLOSED).status().equals("CLOSED"));
        stack.stopMail();
        inState.put(RequestStatus.RECEIVED, unacknowledged(83));
        inState.put(RequestStatus.TRIAGE, filed(84));
        inState.put(
                RequestStatus.AWAIT_SUPPLEMENT, after(85, "sato", "ASK_SUPPLEMENT", Map.of("text", "注文番号をお知らせください。")));
        inState.put(RequestStatus.AWAIT_IDENTITY, after(86, "sato", "ASK_IDENTITY", Map.of()));
        inState.put(RequestStatus.SEARCH, inSearch(87));
        inState.put(RequestStatus.REVIEW, inReview(88));
        inState.put(RequestStatus.APPROVAL, inApproval(89));
        inState.put(RequestStatus.EXECUTION, decided(90, false));
        inState.put(RequestStatus.NOTICE, decided(91, true));
        inState.put(RequestStatus.WITHDRAWN, withdrawn(92));
        // the shipped schedule asks for nothing, so no action leads to waiting for a fee; the others are laid the same
        // way
        inState.put(RequestStatus.AWAIT_FEE, laid(filed(93), "status = 'AWAIT_FEE'"));
        inState.put(RequestStatus.CONSULT, laid(inReview(94), "status = 'CONSULT'"));
        inState.put(RequestStatus.REDIRECTED, laid(filed(95), "status = 'REDIRECTED', closed_at = now()"));
    }

    private static Matter laid(Matter matter, String state) {
        try (Connection owner = stack.asOwner();
                PreparedStatement update = owner.prepareStatement(
                        "update madoguchi.request set " + state + ", version = version + 1 where reference = ?")) {
            update.setString(1, matter.reference());
            update.executeUpdate();
            return matter;
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @AfterAll
    static void the_mail_server_comes_back() {
        stack.startMail();
    }

    @Test
    void what_the_table_forbids_is_refused_and_what_it_permits_is_open_to_exactly_its_roles() {
        inState.forEach((status, matter) ->
                assertThat(matter.status()).as(matter.reference()).isEqualTo(status.name()));
        List<String> differences = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<RequestStatus, Matter> each : inState.entrySet()) {
            for (Map.Entry<String, Set<Role>> account : ACCOUNTS.entrySet()) {
                for (RequestAction action : RequestAction.values()) {
                    tried++;
                    tryOne(each.getKey(), each.getValue(), account.getKey(), account.getValue(), action)
                            .ifPresent(differences::add);
                }
            }
        }
        assertThat(tried).isEqualTo(RequestStatus.values().length * ACCOUNTS.size() * RequestAction.values().length);
        assertThat(differences).isEmpty();
        inState.forEach((status, matter) ->
                assertThat(matter.status()).as(matter.reference()).isEqualTo(status.name()));
    }

    @Test
    void each_account_is_offered_exactly_what_the_table_permits_its_roles() {
        inState.forEach((status, matter) -> ACCOUNTS.forEach((account, roles) -> {
            Answer answer = office.read(account, matter.reference());
            if (answer.status() == 403) {
                assertThat(RequestLifecycle.permittedActions(status, roles))
                        .as(account + " in " + status)
                        .isEmpty();
                return;
            }
            JsonArray offered = answer.good().getJsonArray("permittedActions");
            assertThat(new TreeSet<>(offered.getValuesAs(JsonString::getString)))
                    .as(account + " in " + status)
                    .isEqualTo(named(RequestLifecycle.permittedActions(status, roles)));
        }));
    }

    @Test
    void the_requester_may_do_exactly_what_the_table_permits_the_requester() {
        inState.forEach((status, matter) -> {
            Set<RequestAction> permitted = RequestLifecycle.permittedActions(status, Set.of(Role.REQUESTER));
            JsonObject text = Json.createObjectBuilder().add("text", "").build();
            check(
                    matter,
                    status,
                    permitted,
                    RequestAction.WRITE_MESSAGE,
                    office.asRequester(matter.receiptCode(), "messages", text));
            check(
                    matter,
                    status,
                    permitted,
                    RequestAction.RECEIVE_SUPPLEMENT,
                    office.asRequester(matter.receiptCode(), "supplement", text));
            check(
                    matter,
                    status,
                    permitted,
                    RequestAction.UPLOAD_DOCUMENT,
                    office.sendDocument(matter.receiptCode(), "DL", "empty.png", "image/png", new byte[0]));
            if (!permitted.contains(RequestAction.WITHDRAW)) {
                assertThat(office.asRequester(matter.receiptCode(), "withdrawal", JsonValue.EMPTY_JSON_OBJECT)
                                .status())
                        .isEqualTo(409);
            }
        });
    }

    // an empty text or file is refused as input only where the action itself is permitted
    private static void check(
            Matter matter, RequestStatus status, Set<RequestAction> permitted, RequestAction action, Answer answer) {
        assertThat(answer.status())
                .as(action + " by the requester of " + matter.reference() + " in " + status)
                .isEqualTo(permitted.contains(action) ? 422 : 409);
    }

    private static Optional<String> tryOne(
            RequestStatus status, Matter matter, String account, Set<Role> roles, RequestAction action) {
        boolean permitted = RequestLifecycle.permittedActions(status, roles).contains(action);
        Answer answer =
                permitted ? send(matter, account, action, STALE) : send(matter, account, action, versionOf(matter));
        boolean asExpected = permitted ? isOpen(action, answer) : isRefused(action, answer);
        return asExpected
                ? Optional.empty()
                : Optional.of("%s %s in %s: table says %s, service says %d %s"
                        .formatted(account, action, status, permitted, answer.status(), answer.body()));
    }

    private static boolean isRefused(RequestAction action, Answer answer) {
        return answer.status() == 403
                || answer.status() == 409
                || NOT_BY_STAFF.contains(action) && answer.status() == 422;
    }

    // claims and answers need no version; the others are told that theirs is stale, which only those let in are told
    private static boolean isOpen(RequestAction action, Answer answer) {
        return switch (action) {
            case CLAIM, RELEASE ->
                answer.status() == 200
                        || answer.status() == 409 && answer.body().contains("queue.");
            case ANSWER_SEARCH, EXECUTE -> answer.status() == 422 || answer.status() == 404;
            default -> answer.status() == 412;
        };
    }

    private static int versionOf(Matter matter) {
        return matter.seenBy("suzuki").getInt("version");
    }

    private static Answer send(Matter matter, String account, RequestAction action, long version) {
        if (action == RequestAction.DRAFT) {
            var lines = Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("category", "C1a").add("disposition", "NOT_HELD"))
                    .build();
            return office.decide(account, matter.reference(), version, 1, lines);
        }
        JsonObject sent = Json.createObjectBuilder()
                .add("action", action.name())
                .add("text", "お知らせください。")
                .add("note", "確認した内容")
                .add("system", "NO_SUCH_SYSTEM")
                .add("result", "NOT_FOUND")
                .add("item", 1)
                .add("ground", "S14-1")
                .add("engaged", true)
                .add("notice", NO_SUCH_NOTICE)
                .add("stance", "OBJECTS")
                .add("agrees", true)
                .add("opinion", "起案の内容と根拠を確認しました。異議はありません。")
                .add("task", 99)
                .add("evidence", "作業票のとおり")
                .add("reasonCode", "S14-4")
                .add("basis", "DECLINED")
                .add("internalReason", "本人からの申し出")
                .add("externalReason", "ご本人からの請求であることを確認できる書類をいただけませんでした。")
                .build();
        return office.act(account, matter.reference(), version, sent);
    }

    private static Set<String> named(Set<RequestAction> actions) {
        Set<String> names = new TreeSet<>();
        actions.forEach(action -> names.add(action.name()));
        return names;
    }

    private static Map<String, Set<Role>> accounts() {
        Map<String, Set<Role>> accounts = new LinkedHashMap<>();
        accounts.put("sato", EnumSet.of(Role.INTAKE_CLERK, Role.FEE_CLERK));
        accounts.put("kato", EnumSet.of(Role.IDENTITY_VERIFIER));
        accounts.put("kobayashi", EnumSet.of(Role.CASE_HANDLER));
        accounts.put("watanabe", EnumSet.of(Role.SYSTEM_OWNER));
        accounts.put("yamamoto", EnumSet.of(Role.LEGAL, Role.RESTRICTED_REVIEWER));
        accounts.put("takahashi", EnumSet.of(Role.PRIVACY_MANAGER));
        accounts.put("mori", EnumSet.of(Role.RESTRICTED_REVIEWER));
        accounts.put("tanaka", EnumSet.of(Role.MANAGER));
        accounts.put("ito", EnumSet.of(Role.AUDITOR));
        accounts.put("kimura", EnumSet.of(Role.ADMINISTRATOR));
        accounts.put("hanako", EnumSet.of(Role.CUSTOMER));
        return accounts;
    }

    private static Matter filed(int person) {
        Matter matter = unacknowledged(person);
        await().atMost(PATIENCE).until(() -> {
            matter.acknowledge();
            return matter.status().equals("TRIAGE");
        });
        return matter;
    }

    private static Matter unacknowledged(int person) {
        Matter matter = new Matter(
                office, Wish.of(Cast.person(person)).disclosure("C1a").asJson());
        matter.send();
        return matter;
    }

    private static Matter after(int person, String account, String action, Map<String, ?> fields) {
        Matter matter = filed(person);
        matter.act(account, action, fields);
        return matter;
    }

    private static Matter rejected(int person) {
        Matter matter = after(person, "sato", "ASK_IDENTITY", Map.of());
        matter.act(
                "kato",
                "PROPOSE_REJECTION",
                Map.of(
                        "reasonCode", "S14-4",
                        "basis", "DECLINED",
                        "internalReason", "書類は出さないとのお申し出",
                        "externalReason", "ご本人からの請求であることを確認できる書類をいただけませんでした。"));
        matter.act("takahashi", "REJECT", Map.of());
        return matter;
    }

    private static Matter withdrawn(int person) {
        Matter matter = filed(person);
        matter.withdraw();
        return matter;
    }

    private static Matter inSearch(int person) {
        Matter matter = after(person, "sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        matter.act(
                "kato",
                "CONFIRM_IDENTITY",
                Map.of("checkedFields", List.of("NAME", "PHOTO"), "dates", Map.of("DL", "2035-05-01"), "note", "一致"));
        matter.act("suzuki", "START_SEARCH", Map.of());
        return matter;
    }

    private static Matter inReview(int person) {
        Matter matter = inSearch(person);
        matter.answerSearch(HELD);
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
        return matter;
    }

    private static Matter inApproval(int person) {
        Matter matter = inReview(person);
        matter.draft("suzuki", Map.of());
        matter.act("suzuki", "SUBMIT", Map.of());
        return matter;
    }

    private static Matter decided(int person, boolean carriedOut) {
        Matter matter = inApproval(person);
        matter.act("nakamura", "APPROVE", Map.of());
        if (carriedOut) {
            matter.execute("suzuki");
        }
        return matter;
    }
}
