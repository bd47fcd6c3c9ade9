package jp.madoguchi.web.console.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.verification.CheckedField;
import jp.madoguchi.verification.DestroyedDocument;
import jp.madoguchi.verification.DocumentReceived;
import jp.madoguchi.verification.DocumentsVerdict;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.verification.IdentityVerification;
import jp.madoguchi.verification.LogInReview;
import jp.madoguchi.verification.MethodOffered;
import jp.madoguchi.verification.NameSpelling;
import jp.madoguchi.verification.QuarantineWords;
import jp.madoguchi.web.console.request.OpenRequest;

/** What is known of the requester's identity, and the verifier's verdict on documents and log-ins. */
@Named
@ViewScoped
public class IdentityPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LOG_IN = "CUSTOMER_LOG_IN";

    @Inject
    private OpenRequest file;

    @Inject
    private IdentityVerification identityVerification;

    @Inject
    private Policy policy;

    private transient IdentityFile identity;
    private List<String> checkedFields = new ArrayList<>();
    private final Map<String, String> dates = new TreeMap<>();
    private String minorBornOn;
    private String note;
    private String reviewNote;

    public IdentityFile identity() {
        if (identity == null) {
            identity = identityVerification.of(file.ref());
        }
        return identity;
    }

    public List<CheckedField> getFields() {
        return Arrays.asList(CheckedField.values());
    }

    /** Methods a person has to look at before they count, documents apart. */
    public boolean isLogInToReview() {
        return identity().methods().stream()
                .filter(method -> method.state() == MethodOffered.State.UNDER_REVIEW)
                .anyMatch(method -> method.code().equals(LOG_IN));
    }

    public String confirm() {
        identityVerification.decide(
                file.ref(), file.version(), new DocumentsVerdict(true, checked(), dates, minorBornOn, note));
        return file.stay("done.CONFIRM_IDENTITY");
    }

    public String deny() {
        identityVerification.decide(
                file.ref(), file.version(), new DocumentsVerdict(false, checked(), dates, minorBornOn, note));
        return file.stay("done.DENY_IDENTITY");
    }

    public String acceptLogIn() {
        identityVerification.review(file.ref(), file.version(), new LogInReview(true, reviewNote));
        return file.stay("done.CONFIRM_IDENTITY");
    }

    public String refuseLogIn() {
        identityVerification.review(file.ref(), file.version(), new LogInReview(false, reviewNote));
        return file.stay("done.DENY_IDENTITY");
    }

    private Set<String> checked() {
        return checkedFields.stream().collect(Collectors.toCollection(TreeSet::new));
    }

    public List<String> getCheckedFields() {
        return checkedFields;
    }

    public void setCheckedFields(List<String> chosen) {
        checkedFields = new ArrayList<>(chosen);
    }

    /** Dates as the verifier read them, by the code of the kind of document. */
    public Map<String, String> getDates() {
        return dates;
    }

    /** Kinds of the documents at hand whose date decides whether they count. */
    public List<String> getDatedKinds() {
        return identity().documents().stream()
                .filter(document -> document.destroyedAt() == null)
                .map(DocumentReceived::kind)
                .distinct()
                .filter(kind ->
                        policy.document(kind).filter(DocumentKind::isDated).isPresent())
                .toList();
    }

    /** What a letter in the requester's language could say about a document that was let go for what it showed. */
    public String suggestionFor(DestroyedDocument gone) {
        return policy.document(gone.kind())
                .filter(kind -> !gone.found().isEmpty() && kind.isAccepted())
                .map(kind -> QuarantineWords.suggestion(
                        kind, gone.found(), file.view().language()))
                .orElse("");
    }

    /** How the name of an account is spelt beside the one in the form. */
    public NameSpelling spellingOf(String accountName) {
        return NameSpelling.of(accountName, file.view().form().dataSubject().name());
    }

    public String getMinorBornOn() {
        return minorBornOn;
    }

    public void setMinorBornOn(String typed) {
        minorBornOn = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }

    public String getReviewNote() {
        return reviewNote;
    }

    public void setReviewNote(String typed) {
        reviewNote = typed;
    }
}
