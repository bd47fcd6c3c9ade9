package jp.madoguchi.web.portal.status;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.fulfilment.Delivery;
import jp.madoguchi.intake.Message;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.notification.LetterSent;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.verification.DestroyedDocument;
import jp.madoguchi.verification.FreshFactor;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.verification.MethodOffered;
import jp.madoguchi.verification.Verdict;
import jp.madoguchi.web.portal.Problems;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.told.Told;

/**
 * What the status page shows.
 *
 * @param file what is known of the proof of identity; shown once proof was asked for
 * @param documents every kind of identity document, taken or refused
 * @param deliveries what can be collected now
 * @param letters what has been sent to the requester
 * @param token what every form of the page carries
 */
public record StatusModel(
        RequesterView view,
        IdentityFile file,
        List<DocumentKind> documents,
        List<Delivery> deliveries,
        List<LetterSent> letters,
        Typed typed,
        Outcome outcome,
        String token) {

    /** How large an upload may be. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** What the link to the log-in carries. */
    public String logInTicket() {
        return OpenReceipt.ticketFor(token);
    }

    public Problems problems() {
        return outcome.problems();
    }

    public String done() {
        return outcome.done();
    }

    public String refusal() {
        return outcome.refusal();
    }

    public int mostBytes() {
        return MOST_BYTES;
    }

    public List<Journey.Stage> journey() {
        return Journey.to(view.status());
    }

    public String ball() {
        return Journey.ball(told().status());
    }

    /** Where the request stands as far as it may be told. */
    public Told told() {
        return Told.of(view, letters);
    }

    /** Whether identity is asked for once more, for what can be collected. */
    public boolean collecting() {
        return file.covered() && !deliveries.isEmpty();
    }

    /** The ways of proving identity that lead somewhere now. */
    public List<MethodOffered> methods() {
        return file.covered() && !collecting() ? List.of() : file.methods();
    }

    /** Whether it was shown lately enough for collecting now. */
    public boolean fresh() {
        return collecting() && file.methods().stream().anyMatch(method -> method.state() == MethodOffered.State.DONE);
    }

    /** For how many minutes what can be collected stays open. */
    public long freshMinutes() {
        return FreshFactor.LASTS.toMinutes();
    }

    /** The proof of identity when there is anything to show of it, otherwise {@code null}. */
    public IdentityFile identity() {
        boolean asked = !file.methods().isEmpty()
                || !file.documents().isEmpty()
                || !file.verdicts().isEmpty();
        return asked ? file : null;
    }

    /** What was sent and let go unstored because of what it showed. */
    public List<DestroyedDocument> quarantined() {
        return file.destroyed().stream()
                .filter(document -> document.reason() == DestroyedDocument.Reason.FORBIDDEN_CONTENT)
                .toList();
    }

    /** What kind of document it was; its code when the policy does not know it any more. */
    public Titles titleOf(DestroyedDocument document) {
        return documents.stream()
                .filter(kind -> kind.code().equals(document.kind()))
                .map(DocumentKind::title)
                .findFirst()
                .orElse(new Titles(document.kind(), document.kind()));
    }

    public boolean provedOnce() {
        return file.verdicts().stream().anyMatch(verdict -> verdict.verdict() == Verdict.VERIFIED);
    }

    public boolean decided() {
        return told().items().stream().map(RequesterView.Item::outcome).anyMatch(Objects::nonNull);
    }

    /** What the office wrote last, which is what it asks for; {@code null} when it wrote nothing. */
    public Message lastFromOffice() {
        return view.messages().stream()
                .filter(message -> !message.byRequester())
                .max(Comparator.comparing(Message::writtenAt))
                .orElse(null);
    }

    public List<String> documentClasses() {
        return Arrays.stream(DocumentClass.values()).map(Enum::name).toList();
    }
}
