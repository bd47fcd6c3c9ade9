package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.policy.DocumentClass;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;

/** L-04: proof of identity is needed (Art. 37(1), Cabinet Order 12(iii)), with what to cover on each document. */
@ApplicationScoped
public class IdentityRequest implements Notice {

    private final Policy policy;

    @Inject
    public IdentityRequest(Policy policy) {
        this.policy = policy;
    }

    protected IdentityRequest() {
        this(null);
    }

    @Override
    public String template() {
        return "L-04";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.ENQUIRY;
    }

    @Override
    public boolean isOwedAfter(DomainEvent event) {
        return event instanceof StepTaken step
                && (step.action() == RequestAction.ASK_IDENTITY
                        || step.action() == RequestAction.TAKE_OVER_BY_PRINCIPAL);
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "methods",
                methods(occasion),
                "documents",
                isAnyDocumentAskedFor(occasion) ? documents(occasion) : List.of(),
                "answerBy",
                new OnDay(occasion.on().plusDays(policy.targets().supplementDays())));
    }

    private List<Map<String, Object>> documents(Occasion occasion) {
        return Arrays.stream(DocumentClass.values())
                .filter(each -> occasion.byAgent() || each != DocumentClass.AUTHORITY)
                .map(each -> group(each, occasion))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isAnyDocumentAskedFor(Occasion occasion) {
        return policy.documents().stream().anyMatch(kind -> kind.isAccepted() && isAskedFor(kind, occasion));
    }

    /** What shows nothing that is on file proves nothing, and is not asked for (Guidelines 3-8-7, note 2). */
    private static boolean isAskedFor(DocumentKind kind, Occasion occasion) {
        return occasion.byAgent()
                || !kind.isAccepted()
                || occasion.find("onFile")
                        .map(onFile -> Set.of(onFile.split(" ")))
                        .map(onFile -> kind.shows().stream().map(Enum::name).anyMatch(onFile::contains))
                        .orElse(true);
    }

    /** An agent proves who they are by documents only; a code needs an address that was on file before (domain 4.1). */
    private List<Phrase> methods(Occasion occasion) {
        List<Phrase> methods = new ArrayList<>();
        if (!occasion.byAgent()) {
            if (occasion.isTrue("addressOnFile")) {
                methods.add(new Phrase("notification.identity.REGISTERED_MAIL_CODE"));
            }
            methods.add(new Phrase("notification.identity.CUSTOMER_LOG_IN"));
        }
        if (isAnyDocumentAskedFor(occasion)) {
            methods.add(new Phrase("notification.identity.IDENTITY_DOCUMENTS"));
        }
        return methods;
    }

    private Optional<Map<String, Object>> group(DocumentClass documentClass, Occasion occasion) {
        List<Map<String, Object>> kinds = policy.documents().stream()
                .filter(kind -> kind.documentClass() == documentClass)
                .filter(kind -> isAskedFor(kind, occasion))
                .map(IdentityRequest::document)
                .toList();
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("title", new Phrase("notification.documents." + documentClass), "kinds", kinds));
    }

    private static Map<String, Object> document(DocumentKind kind) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("title", kind.title());
        putIfThere(said, "collect", kind.collect());
        putIfThere(said, "mask", kind.mask());
        putIfThere(said, "validity", kind.validity());
        putIfThere(said, "refusal", kind.refusal());
        return said;
    }

    private static void putIfThere(Map<String, Object> said, String name, Titles titles) {
        if (titles != null) {
            said.put(name, titles);
        }
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "methods",
                "documents.kinds.title",
                "documents.kinds.mask",
                "documents.kinds.refusal",
                "answerBy",
                "statusPage",
                "organisation.complaintContact");
    }
}
