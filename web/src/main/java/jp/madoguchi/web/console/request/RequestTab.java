package jp.madoguchi.web.console.request;

import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.deadline.Deadlines;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.fee.Fees;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.referral.Referrals;
import jp.madoguchi.refusal.RefusalAssessment;
import jp.madoguchi.request.RequestFiles;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.verification.IdentityVerification;

/** The pages of one request, in the order of the work, each with the service whose roles decide who is offered it. */
public enum RequestTab {
    OVERVIEW("request/request.xhtml", RequestFiles.class),
    IDENTITY("verification/identity.xhtml", IdentityVerification.class),
    FEE("fee/fee.xhtml", Fees.class),
    REFERRAL("referral/referral.xhtml", Referrals.class),
    SEARCH("search/search.xhtml", SearchTasks.class),
    GROUNDS("refusal/assess.xhtml", RefusalAssessment.class),
    DECISION("decision/decide.xhtml", Decisions.class),
    APPROVAL("decision/approve.xhtml", Decisions.class),
    CONSULTATION("consultation/consultation.xhtml", Consultations.class),
    REJECTION("decision/reject.xhtml", Decisions.class),
    EXECUTION("fulfilment/execute.xhtml", ExecutionTasks.class),
    LETTERS("notification/letters.xhtml", Notices.class),
    CLOCKS("deadline/clocks.xhtml", Deadlines.class),
    TRAIL("audit/trail.xhtml", AuditTrail.class);

    private final String page;
    private final Class<?> service;

    RequestTab(String page, Class<?> service) {
        this.page = page;
        this.service = service;
    }

    /** Path of the page below {@code /console}. */
    public String page() {
        return page;
    }

    /** Whoever may call its {@code of} is offered the tab. */
    public Class<?> service() {
        return service;
    }
}
