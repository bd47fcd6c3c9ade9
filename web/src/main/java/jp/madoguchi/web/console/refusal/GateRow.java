package jp.madoguchi.web.console.refusal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.refusal.AssessmentSheet.AskedQuestion;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateAnswer;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.GateReply;

/** What somebody has chosen and typed so far in answer to one question of the gate. */
public class GateRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final GateQuestion question;
    private final List<GateReply> replies;
    private final Finding signs;
    private GateReply reply;
    private List<String> categories = new ArrayList<>();
    private String evidence;

    GateRow(AskedQuestion asked) {
        question = asked.question();
        replies = asked.replies();
        signs = asked.signs();
        if (asked.recorded() != null) {
            GateAnswer given = asked.recorded().answer();
            reply = given.reply();
            categories = new ArrayList<>(new TreeSet<>(given.categories()));
            evidence = given.evidence();
        }
    }

    GateAnswer asAnswer() {
        return new GateAnswer(
                reply,
                isCategoriesAsked() && categories != null ? Set.copyOf(categories) : Set.of(),
                isEvidenceAsked() && evidence != null && !evidence.isBlank() ? evidence : null);
    }

    /** A part of what was found can be named only where something does not pass. */
    public boolean isCategoriesAsked() {
        return reply != null && reply.code().isPresent();
    }

    public boolean isEvidenceAsked() {
        return reply != null && question != GateQuestion.EXISTENCE;
    }

    public GateQuestion getQuestion() {
        return question;
    }

    public List<GateReply> getReplies() {
        return replies;
    }

    public Finding getSigns() {
        return signs;
    }

    public GateReply getReply() {
        return reply;
    }

    public void setReply(GateReply chosen) {
        reply = chosen;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> chosen) {
        categories = chosen;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String typed) {
        evidence = typed;
    }
}
