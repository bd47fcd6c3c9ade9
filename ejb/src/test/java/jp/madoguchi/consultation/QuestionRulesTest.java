package jp.madoguchi.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.DataSubjectRequest.ArrivingItem;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionRulesTest {

    private static final DataSubjectRequest REQUEST = new DataSubjectRequest(new DataSubjectRequest.Arrival(
            new RequestReference("M-2027-000001"),
            Language.JA,
            new SubmittedForm(
                    RequesterKind.PRINCIPAL,
                    new Person("髙橋 花子", null, "hanako@example.jp", "03-0000-0001", null),
                    null,
                    AccountType.PERSONAL,
                    List.of()),
            List.of(new ArrivingItem(RequestKind.DISCLOSURE, ItemScope.nothingSaid(), AssuranceLevel.A2)),
            "key",
            "print",
            "seal",
            new PinnedVersions("v3", "2022-1", "APPI_PRIVATE_2022"),
            Instant.parse("2027-02-01T03:00:00Z")));
    private static final ThirdPerson SELLER = new ThirdPerson("見本 次郎", "jiro@example.jp");

    @Test
    void a_question_that_says_only_what_kind_of_information_it_is_may_go_out() {
        assertThatCode(() -> QuestionRules.check(REQUEST, asked("取引の連絡に使われた、あなたの氏名と住所")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙橋花子さんとの取引の連絡に使われた住所", "髙橋\u3000花子様との取引に関するあなたの住所", "hanako@example.jp との連絡に書かれた住所"})
    void a_question_that_shows_who_has_asked_is_refused(String telling) {
        assertThatThrownBy(() -> QuestionRules.check(REQUEST, asked(telling)))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        refused -> assertThat(refused.violations())
                                .extracting(InputRejected.Violation::messageKey)
                                .containsExactly("consultation.names.requester"));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThatThrownBy(() -> QuestionRules.check(REQUEST, new Question(9, null, "短い", null)))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        refused -> assertThat(refused.violations())
                                .extracting(InputRejected.Violation::field)
                                .containsExactly("item", "name", "email", "concerns"));
    }

    private static Question asked(String concerns) {
        return new Question(1, SELLER, concerns, null);
    }
}
