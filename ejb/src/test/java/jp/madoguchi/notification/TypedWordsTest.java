package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.verification.RequestsToVerify;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedWordsTest {

    private final DataSubjectRequest request = RequestsToVerify.by(RequesterKind.PRINCIPAL, AssuranceLevel.A1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "反社会的勢力のリストを確認するため",
                "疑わしい取引の届出に関わるため",
                "捜査関係事項照会への回答を確認するため",
                "悪質クレーマーの記録を照合するため",
                "Ｎ－ＯＲＤ５ の確認のため",
                "We must check the blacklist first.",
                "We must check a watch list first.",
                "an inquiry from the police",
                "存否を明らかにできないため",
                "施行令第5条に当たるため",
                "because of a suspicious transaction report"
            })
    void words_of_what_may_not_be_known_to_exist_keep_a_letter_back(String typed) {
        assertThatThrownBy(() -> check("L-16", Map.of("reason", typed)))
                .isInstanceOf(InputRejected.class)
                .satisfies(refused -> assertThat(
                                ((InputRejected) refused).violations().get(0).messageKey())
                        .isEqualTo("notification.words.restricted"));
    }

    @Test
    void words_that_give_a_protected_persons_place_away_keep_a_letter_back() {
        Map<String, Object> model = Map.of("reason", "現在の住所を確認するため");

        assertThatCode(() -> check("L-16", model)).doesNotThrowAnyException();

        request.raise(RequestFlag.PROTECTION);
        assertThatThrownBy(() -> check("L-16", model)).isInstanceOf(InputRejected.class);
    }

    @Test
    void a_third_person_is_not_told_who_asked_however_it_is_written() {
        String name = request.form().requester().name();

        assertThatThrownBy(() -> check("L-20", Map.of("concerns", "A message to " + name.replace(" ", "・"))))
                .isInstanceOf(InputRejected.class);
        assertThatCode(() -> check("L-16", Map.of("reason", "The records of " + name + " are many.")))
                .doesNotThrowAnyException();
    }

    @Test
    void everyday_reasons_pass() {
        assertThatCode(() -> check("L-16", Map.of("reason", "対象となる記録が多く、複数のシステムの記録を照合する必要があるため")))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        check("L-20", Map.of("concerns", "2025年4月の取引に関するメッセージ", "answerBy", LocalDate.of(2026, 12, 8))))
                .doesNotThrowAnyException();
    }

    private void check(String template, Map<String, Object> model) {
        TypedWords.check(new MailOwed(request.reference(), "", Language.JA, template, model), request);
    }
}
