package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutwardTextTest {

    private static final ItemScope BIRTH_DATE =
            ItemsForTests.scope(List.of("C1a"), List.of(), "1990年1月2日", "1990年1月3日");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "髙橋 花子様のデータに第三者の情報が含まれるため",
                "髙橋花子様のデータに第三者の情報が含まれるため",
                "登録のアドレス HANAKO@example.jp に関する記録のため",
                "会員番号 MEMBER-4711 の記録に第三者の情報が含まれるため",
                "電話番号03(1234)5678に関する記録であるため",
                "電話番号0312345678に関する記録であるため",
                "東京都港区芝一丁目1−1の記録に第三者の情報が含まれるため",
                "調査の結果、1990年1月2日が正しいと確認されたため",
                "ご主張の1990年1月3日を裏付ける資料がないため"
            })
    void the_text_does_not_repeat_a_value_of_the_request(String text) {
        assertThat(OutwardText.leakIn(text, "externalReason", ItemsForTests.outward(BIRTH_DATE)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "取引の相手方の氏名・住所等が含まれ、開示により当該相手方の権利利益を害するおそれがあるため",
                "調査の結果、ご登録の生年月日は事実であることを公的書類により確認したため",
                "Messages contain names and addresses of trading partners, whose rights could be harmed"
            })
    void the_text_may_say_what_kind_of_information_and_harm_it_is(String text) {
        assertThat(OutwardText.leakIn(text, "externalReason", ItemsForTests.outward(BIRTH_DATE)))
                .isEmpty();
        assertThat(OutwardText.lengthOf(text, "externalReason")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ご本人の保有個人データは存在しますが、ご本人確認ができません",
                "ご請求のメールアドレスは登録されていませんでした",
                "We hold data about you but could not confirm your identity",
                "No account was found under the name you gave us"
            })
    void a_rejection_says_nothing_about_whether_data_exist(String text) {
        assertThat(OutwardText.existenceIn(text, "externalReason")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ご案内した期限までにご本人確認書類のご提出がなく、ご本人によるご請求であることを確認できませんでした",
                "We asked for identity documents twice and received none by the date given"
            })
    void a_rejection_says_what_was_missing(String text) {
        assertThat(OutwardText.existenceIn(text, "externalReason")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "相手方はヤマモト様であり、開示により権利利益を害するおそれがあるため",
                "相手方はやまもと様であり、開示により権利利益を害するおそれがあるため",
                "相手方はﾔﾏﾓﾄ様であり、開示により権利利益を害するおそれがあるため",
                "The counterpart lives at ＮＡＫＡＭＥ 1-2-3 and could be visited there"
            })
    void values_that_staff_quote_among_themselves_stay_inside_however_they_are_written(String text) {
        Outward quoting = ItemsForTests.outward(BIRTH_DATE)
                .andQuotedIn(List.of("出品者「やまもと」の連絡先", "address \"nakame 123\" is in the message"));

        assertThat(OutwardText.leakIn(text, "externalReason", quoting)).isPresent();
        assertThat(OutwardText.leakIn(text, "externalReason", ItemsForTests.outward(BIRTH_DATE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "反社会的勢力に関する名簿に含まれる情報であるため、開示いたしません",
                "捜査関係事項照会により取得した情報であるため、開示いたしません",
                "マネーロンダリングの調査のために取得した情報であるため、開示いたしません",
                "支援措置対象の方に関する記録が含まれているため、開示いたしません",
                "The record is about a women's shelter and cannot be disclosed",
                "You are on a Watch-List and we cannot disclose the entry to you"
            })
    void what_may_not_be_told_at_all_is_not_told(String text) {
        assertThat(OutwardText.restrictedIn(text, "externalReason", false)).isPresent();
    }

    @Test
    void a_person_under_protection_is_not_betrayed_by_the_reason() {
        String text = "避難先に関する記録が含まれており、開示により権利利益を害するおそれがあるため";

        assertThat(OutwardText.restrictedIn(text, "externalReason", true)).isPresent();
        assertThat(OutwardText.restrictedIn(text, "externalReason", false)).isEmpty();
    }

    @Test
    void who_reads_english_is_told_in_english() {
        Outward english = new Outward(ItemsForTests.FORM, BIRTH_DATE, Set.of(), false, Language.EN);
        String reason = "取引の相手方の氏名・住所等が含まれ、当該相手方の権利利益を害するおそれがあるため";

        assertThat(english.check(reason, null, true, "lines[0]"))
                .extracting(Violation::messageKey)
                .containsExactly("decision.reason.english.missing");
        assertThat(english.check(
                        reason, "It concerns Hanako@Example.JP and others, whom it could harm", true, "lines[0]"))
                .extracting(Violation::field)
                .containsExactly("lines[0].externalReasonEn");
    }
}
