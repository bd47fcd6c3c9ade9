package jp.madoguchi.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be answered to the questions of the gate, and the reason code that follows from it (domain 2.5). */
public enum GateReply {
    ALIVE(GateQuestion.LIVING, null, false),
    /** Guideline 2-1 note 2: about the dead, but also about a living relative, such as an heir's own claim. */
    HEIRS_OWN(GateQuestion.LIVING, null, true),
    DECEASED(GateQuestion.LIVING, "N-DEAD", true),

    IDENTIFIES(GateQuestion.IDENTIFYING, null, false),
    /** Personal-related information: a cookie that is linked to nobody (Art. 2(7)). */
    COOKIE_ONLY(GateQuestion.IDENTIFYING, "N-ANON", true),
    STATISTICAL(GateQuestion.IDENTIFYING, "N-ANON", true),

    INDEXED(GateQuestion.SEARCHABLE, null, false),
    /** Mentions scattered over mails and free files. */
    SCATTERED(GateQuestion.SEARCHABLE, "N-RPD", true),

    OURS(GateQuestion.AUTHORITY, null, false),
    /** The authority is that of whoever entrusted the data (PPC Q&amp;A 1-56). */
    ENTRUSTED(GateQuestion.AUTHORITY, "N-PROC", true),

    NOT_PSEUDONYMISED(GateQuestion.PSEUDONYMISED, null, false),
    IS_PSEUDONYMISED(GateQuestion.PSEUDONYMISED, "N-PSEUDO", true),

    SEEN_TO(GateQuestion.EXISTENCE, null, false);

    private final GateQuestion question;
    private final String code;
    private final boolean evidenceDemanded;

    GateReply(GateQuestion question, String code, boolean evidenceDemanded) {
        this.question = question;
        this.code = code;
        this.evidenceDemanded = evidenceDemanded;
    }

    static List<GateReply> to(GateQuestion question) {
        return Arrays.stream(values())
                .filter(reply -> reply.question == question)
                .toList();
    }

    public GateQuestion question() {
        return question;
    }

    /** The reason why it is no retained personal data, or nothing when it passes. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public boolean isEvidenceDemanded() {
        return evidenceDemanded;
    }

    public String titleKey() {
        return "refusal.reply." + name();
    }
}
