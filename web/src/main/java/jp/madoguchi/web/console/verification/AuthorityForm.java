package jp.madoguchi.web.console.verification;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.verification.AuthorityFound;

/** What a verifier types in about an agent's authority. */
public class AuthorityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private String proof;
    private String proofDated;
    private boolean onPaper;
    private List<String> checked = new ArrayList<>();
    private String extent;
    private String minorBornOn;
    private String lastDay;
    private boolean disputed;
    private boolean protection;
    private String note;

    AuthorityFound found() {
        return new AuthorityFound(
                kind,
                proof,
                proofDated,
                onPaper,
                Set.copyOf(checked),
                extent,
                minorBornOn,
                lastDay,
                disputed,
                protection,
                note);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String typed) {
        proof = typed;
    }

    public String getProofDated() {
        return proofDated;
    }

    public void setProofDated(String typed) {
        proofDated = typed;
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public void setOnPaper(boolean typed) {
        onPaper = typed;
    }

    public List<String> getChecked() {
        return checked;
    }

    public void setChecked(List<String> typed) {
        checked = new ArrayList<>(typed);
    }

    public String getExtent() {
        return extent;
    }

    public void setExtent(String typed) {
        extent = typed;
    }

    public String getMinorBornOn() {
        return minorBornOn;
    }

    public void setMinorBornOn(String typed) {
        minorBornOn = typed;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String typed) {
        lastDay = typed;
    }

    public boolean isDisputed() {
        return disputed;
    }

    public void setDisputed(boolean typed) {
        disputed = typed;
    }

    public boolean isProtection() {
        return protection;
    }

    public void setProtection(boolean typed) {
        protection = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
