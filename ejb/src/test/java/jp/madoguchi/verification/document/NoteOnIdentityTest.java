package jp.madoguchi.verification.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoteOnIdentityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "免許証番号 301234567890",
                "マイナンバー 1234 5678 9012",
                "１２３４－５６７８－９０１２",
                "基礎年金番号 1234-567890",
                "旅券 TR1234567",
                "AB12345678CD"
            })
    void a_note_that_holds_a_number_from_a_document_is_refused(String note) {
        assertThatThrownBy(() -> NoteOnIdentity.of(note)).isInstanceOf(InputRejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24 に住所の相違を確認",
                "有効期限 令和8年11月24日、住所は旧住所のまま",
                "M-2026-000123 と同じ人物とみられる",
                "電話 03-1234-5678 で確認"
            })
    void dates_and_references_are_no_such_numbers(String note) {
        assertThat(NoteOnIdentity.of(note)).isEqualTo(note);
    }

    @Test
    void nothing_written_is_no_note() {
        assertThat(NoteOnIdentity.of("  ")).isNull();
        assertThat(NoteOnIdentity.of(null)).isNull();
    }

    @Test
    void a_note_has_an_end() {
        assertThatThrownBy(() -> NoteOnIdentity.of("あ".repeat(1001))).isInstanceOf(InputRejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"住所\u0000相違", "\ud800", "a\u001bb"})
    void what_cannot_be_shown_is_not_kept(String note) {
        assertThatThrownBy(() -> NoteOnIdentity.of(note)).isInstanceOf(InputRejected.class);
    }

    @Test
    void lines_are_kept_as_they_were_written() {
        assertThat(NoteOnIdentity.of(" 一行目\r\n二行目\n")).isEqualTo("一行目\r\n二行目");
    }
}
