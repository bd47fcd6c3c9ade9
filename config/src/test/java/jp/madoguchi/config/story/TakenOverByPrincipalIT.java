package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import org.junit.jupiter.api.Test;

/** A data subject goes on with what their agent began, once nobody acts for them any more (domain 4.4). */
class TakenOverByPrincipalIT extends Scenario {

    private static final Pattern CODE = Pattern.compile("受付コード: ([0-9A-Z-]+-[0-9A-Z*~$=U])");

    @Test
    void a_request_goes_on_with_the_data_subject_and_the_agent_is_out() {
        Cast.Somebody agent = Cast.person(651);
        Cast.Somebody principal = Cast.person(652);
        on("2026-12-01");
        Matter matter = filedByAgent(agent, principal);
        search(matter, Map.of("MEMBERS", List.of("C1a")));
        matter.draft("suzuki", Map.of());
        Map<String, Object> theirs = Map.of("email", principal.email(), "note", "ご本人から窓口に電話があった");
        assertRefused(tryTo(matter, "kato", "TAKE_OVER_BY_PRINCIPAL", theirs), 409);

        matter.act("kato", "END_AUTHORITY", Map.of("reason", "REVOKED"));
        assertRefused(
                tryTo(matter, "kato", "TAKE_OVER_BY_PRINCIPAL", Map.of("email", agent.email(), "note", "電話")), 422);
        matter.act("kato", "TAKE_OVER_BY_PRINCIPAL", theirs);

        assertThat(matter.status()).isEqualTo("AWAIT_IDENTITY");
        assertThat(clock(matter, "C-SLA").getBoolean("paused")).isTrue();
        assertThat(office.status(matter.receiptCode()).status()).isIn(401, 404);
        Matcher code = CODE.matcher(letter(matter, principal, "引継ぎ").text());
        assertThat(code.find()).isTrue();
        assertThat(office.status(code.group(1)).good().toString()).contains(matter.reference());
        letter(matter, principal, "本人確認");
        assertThat(events(matter)).contains("END_AUTHORITY", "TAKE_OVER_BY_PRINCIPAL");

        assertRefused(tryTo(matter, "suzuki", "START_SEARCH", Map.of()), 409);
        assertThat(tryTo(
                                matter,
                                "kato",
                                "CONFIRM_IDENTITY",
                                Map.of(
                                        "checkedFields", List.of("NAME", "PHOTO"),
                                        "dates", Map.of("DL", "2035-05-01"),
                                        "note", "代理人の書類"))
                        .status())
                .as("the agent's documents prove nothing about the data subject")
                .isIn(409, 422);
        office.sendDocument(
                        code.group(1), "DL", "DL.png", "image/png", jp.madoguchi.config.demo.SpecimenDocument.png("DL"))
                .good();
        confirm(matter, Map.of("DL", "2035-05-01"), "NAME", "ADDRESS", "PHOTO");
        search(matter, Map.of("MEMBERS", List.of("C1a")));
        matter.draft("suzuki", Map.of());
        submit(matter);
        approve(matter);
        carryOut(matter);

        letter(matter, principal, "開示決定");
        assertThat(stack.mailsTo(agent.email()))
                .noneSatisfy(mail -> assertThat(mail.subject()).contains("開示決定"));
    }
}
