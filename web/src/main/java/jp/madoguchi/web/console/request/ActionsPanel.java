package jp.madoguchi.web.console.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.fee.Fees;
import jp.madoguchi.intake.Triage;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.search.SearchTasks;

/** The steps that need no page of their own: a button, or a short form that opens beside it. */
@Named
@ViewScoped
public class ActionsPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Triage triage;

    @Inject
    private Queue queue;

    @Inject
    private SearchTasks searchTasks;

    @Inject
    private Fees fees;

    /** Where the steps that need a page of their own are taken. */
    private static final Map<RequestAction, RequestTab> PAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(RequestAction.CONFIRM_IDENTITY, RequestTab.IDENTITY),
            Map.entry(RequestAction.ANSWER_SEARCH, RequestTab.SEARCH),
            Map.entry(RequestAction.FINISH_SEARCH, RequestTab.SEARCH),
            Map.entry(RequestAction.ASSESS, RequestTab.GROUNDS),
            Map.entry(RequestAction.DRAFT, RequestTab.DECISION),
            Map.entry(RequestAction.SUBMIT, RequestTab.DECISION),
            Map.entry(RequestAction.APPROVE, RequestTab.APPROVAL),
            Map.entry(RequestAction.PROPOSE_REJECTION, RequestTab.REJECTION),
            Map.entry(RequestAction.REJECT, RequestTab.REJECTION),
            Map.entry(RequestAction.EXECUTE, RequestTab.EXECUTION),
            Map.entry(RequestAction.CONSULT_THIRD_PARTY, RequestTab.CONSULTATION),
            Map.entry(RequestAction.RECORD_OPINION, RequestTab.CONSULTATION),
            Map.entry(RequestAction.ASK_FEE, RequestTab.FEE),
            Map.entry(RequestAction.RECORD_PAYMENT, RequestTab.FEE),
            Map.entry(RequestAction.WAIVE_FEE, RequestTab.FEE),
            Map.entry(RequestAction.REJECT_UNPAID, RequestTab.FEE),
            Map.entry(RequestAction.REFER, RequestTab.REFERRAL),
            Map.entry(RequestAction.REFER_PART, RequestTab.REFERRAL)));

    static {
        PAGES.put(RequestAction.RECORD_DISPATCH, RequestTab.LETTERS);
    }

    private static final Set<RequestAction> ALWAYS_OFFERED = EnumSet.of(RequestAction.CLAIM, RequestAction.RELEASE);

    /** A step that is taken on another page. */
    public record StepElsewhere(RequestAction action, RequestTab tab) {

        public RequestAction getAction() {
            return action;
        }

        public RequestTab getTab() {
            return tab;
        }
    }

    private String defects;
    private String supplement;

    public List<StepElsewhere> getSteps() {
        return file.view().permittedActions().stream()
                .filter(PAGES::containsKey)
                .filter(action -> action != RequestAction.ASK_FEE || isFeeToAsk())
                .sorted()
                .map(action -> new StepElsewhere(action, PAGES.get(action)))
                .toList();
    }

    // Nearly every request is free, and a step that is always refused is no step.
    private boolean isFeeToAsk() {
        return fees.of(file.ref()).outstanding() > 0;
    }

    public boolean isAnythingToDo() {
        return !ALWAYS_OFFERED.containsAll(file.view().permittedActions());
    }

    public String claim() {
        queue.claim(file.ref());
        return file.stay("done.CLAIM");
    }

    public String release() {
        queue.release(file.ref());
        return file.stay("done.RELEASE");
    }

    public String acknowledge() {
        triage.acknowledge(file.ref(), file.version());
        return file.stay("done.ACKNOWLEDGE");
    }

    public String askSupplement() {
        triage.askSupplement(file.ref(), file.version(), defects);
        return file.stay("done.ASK_SUPPLEMENT");
    }

    public String receiveSupplement() {
        triage.receiveSupplement(file.ref(), file.version(), supplement);
        return file.stay("done.RECEIVE_SUPPLEMENT");
    }

    public String startSearch() {
        searchTasks.start(file.ref(), file.version());
        return file.moveTo(RequestTab.SEARCH, "done.START_SEARCH");
    }

    public String getDefects() {
        return defects;
    }

    public void setDefects(String typed) {
        defects = typed;
    }

    public String getSupplement() {
        return supplement;
    }

    public void setSupplement(String typed) {
        supplement = typed;
    }
}
