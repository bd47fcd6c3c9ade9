package jp.madoguchi.verification.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameForComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "髙橋 花子, 高橋花子",
        "髙橋　花子, 高橋 花子",
        "山﨑 太郎, 山崎　太郎",
        "𠮷野家 次郎, 吉野家次郎",
        "渡邊 一, 渡辺 一",
        "渡邉 一, 渡辺 一",
        "齋藤 実, 斎藤 実",
        "ﾔﾏﾀﾞ ﾀﾛｳ, ヤマダ タロウ",
        "ＹＡＭＡＤＡ Taro, Yamada TARO",
        "ジョン・スミス, ジョンスミス",
        "葛󠄀城 葵, 葛城 葵",
    })
    void spellings_of_one_name_are_alike(String one, String other) {
        assertThat(NameForComparison.of(one)).isEqualTo(NameForComparison.of(other));
    }

    @ParameterizedTest
    @CsvSource({"髙橋 花子, 高橋 華子", "斎藤 実, 斉藤 実", "山田 太郎, 山田 次郎"})
    void different_names_stay_different(String one, String other) {
        assertThat(NameForComparison.of(one)).isNotEqualTo(NameForComparison.of(other));
    }

    @ParameterizedTest
    @CsvSource({"花子 髙橋, 高橋花子", "高橋 花子, 髙橋 花子", "Taro Yamada, YAMADA Taro", "ヴァン デル ベルク, ヴァンデルベルク"})
    void the_given_name_may_come_first_on_an_account(String account, String register) {
        assertThat(NameForComparison.inEitherOrder(account)).contains(NameForComparison.of(register));
    }

    @Test
    void no_name_is_a_blank_one() {
        assertThat(NameForComparison.of(null).isBlank()).isTrue();
        assertThat(NameForComparison.of(" 　\u200b").isBlank()).isTrue();
    }
}
