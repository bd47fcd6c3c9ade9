package jp.madoguchi.web.api.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import jp.madoguchi.notification.LeakReport;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.api.json.Json;
import jp.madoguchi.web.api.json.SentBody;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeakSentTest {

    @Test
    void an_account_as_it_is_sent_is_the_account_that_is_told() throws IOException {
        LeakReport report = read("""
                {"occurredOn": "2026-11-23", "incident": "INC-14", "reported": true,
                 "ja": {"what": "誤送付", "data": "お名前", "cause": "取り違え", "harm": "なし", "measures": "回収"}}""").asReport();

        assertThat(report)
                .isEqualTo(new LeakReport(
                        "2026-11-23", "INC-14", true, new LeakReport.Account("誤送付", "お名前", "取り違え", "なし", "回収"), null));
    }

    @Test
    void a_value_of_the_wrong_kind_is_named_and_is_no_defect_of_ours() {
        assertThatThrownBy(() -> read("{\"reported\": \"perhaps\"}")).isInstanceOf(InputRejected.class);
        assertThatThrownBy(() -> read("{\"ja\": {\"what\": [1]}}")).isInstanceOf(InputRejected.class);
    }

    @Test
    void the_one_reader_of_bodies_reads_it() {
        assertThat(Arrays.stream(LeaksResource.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("tell"))
                        .map(method -> method.getParameterTypes()[1]))
                .allSatisfy(body -> assertThat(body).isAssignableTo(SentBody.class));
    }

    private static LeakSent read(String json) throws IOException {
        return Json.as(LeakSent.class, new ObjectMapper().readTree(json));
    }
}
