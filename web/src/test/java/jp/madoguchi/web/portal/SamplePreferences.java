package jp.madoguchi.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.fulfilment.Instruction;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.PreferenceSheet.Setting;
import jp.madoguchi.preference.Source;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.portal.preference.AccountPage;
import jp.madoguchi.web.portal.preference.MailStopPage;
import jp.madoguchi.web.portal.preference.PreferencePage;
import jp.madoguchi.web.portal.recipient.ConfirmPage;

/** The pages of settings and of recipients in their different looks. */
final class SamplePreferences {

    private static final String TOKEN = "PROMO_EMAIL." + "0f".repeat(32) + "." + "A".repeat(43);
    private static final Instant NOON = Instant.parse("2027-01-10T03:00:00Z");

    private SamplePreferences() {}

    static Template preference(Language language, boolean off) {
        List<PreferenceControl> controls = SamplePages.POLICY.preferenceControls();
        List<PreferencePage.Line> lines = controls.stream()
                .filter(PreferenceControl::perBrowser)
                .map(control -> new PreferencePage.Line(control, off))
                .toList();
        return PreferencePage.page(new PreferencePage.Model(lines, controls, off), language);
    }

    static Template mailStop(Language language, boolean off) {
        PreferenceControl control =
                SamplePages.POLICY.preferenceControl("PROMO_EMAIL").orElseThrow();
        return MailStopPage.page(new MailStopPage.Model(control, off, TOKEN), language);
    }

    static Template account(Language language, boolean pupil) {
        List<AccountPage.Line> lines = SamplePages.POLICY.preferenceControls().stream()
                .map(control -> new AccountPage.Line(control, setting(control, pupil)))
                .toList();
        String refused = pupil ? new Texts(language).text("preference.stale") : "";
        return AccountPage.page(new AccountPage.Model(lines, pupil, !pupil, refused, "0f".repeat(16)), language);
    }

    static Template recipient(Language language, boolean confirmed) {
        return recipient(language, confirmed, Typed.nothing(), Problems.none());
    }

    static Template wrongConfirmation(Language language) {
        Problems problems = Problems.of(
                List.of(
                        new Violation("doneOn", "fulfilment.recipient.day"),
                        new Violation("answer", "fulfilment.evidence.short", List.of(2))),
                new Texts(language),
                field -> field);
        return recipient(language, false, new Typed(Map.of("answer", List.of(SamplePages.SCRIPT))), problems);
    }

    private static Template recipient(Language language, boolean confirmed, Typed typed, Problems problems) {
        RecipientNotice notice = new RecipientNotice(
                new RequestReference("M-2027-000123"),
                1,
                1,
                "R07",
                Instruction.STOP_PROVISION,
                Set.of("C2a", "P17"),
                SamplePages.SCRIPT,
                "ads@example.jp",
                LocalDate.of(2027, 2, 5),
                NOON,
                0,
                confirmed ? LocalDate.of(2027, 2, 4) : null,
                confirmed ? "停止済み" : null,
                confirmed ? "recipient" : null,
                confirmed ? NOON : null);
        var what = List.of(
                SamplePages.POLICY.dataCategory("C2a").orElseThrow().title(),
                SamplePages.POLICY.purpose("P17").orElseThrow().title());
        return ConfirmPage.page(
                new ConfirmPage.Model(notice, what, "1.2027-04-30." + "A".repeat(43), typed, problems), language);
    }

    private static Setting setting(PreferenceControl control, boolean pupil) {
        boolean off = control.businessDays() > 0;
        return new Setting(
                control.code(),
                off || pupil ? Choice.OFF : Choice.ON,
                off ? NOON : null,
                off ? LocalDate.of(2027, 1, 25) : null,
                off ? Source.ACCOUNT : null,
                pupil && control.forcedOffForPupils());
    }
}
