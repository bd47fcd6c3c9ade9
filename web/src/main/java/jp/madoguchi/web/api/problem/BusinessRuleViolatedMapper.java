package jp.madoguchi.web.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import jp.madoguchi.request.StepNotPermitted;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.shared.SomeoneWasFaster;
import jp.madoguchi.web.api.json.BodyUnreadable;

/** Turns what the rules refuse into the answer the contract promises for it. */
@Provider
public class BusinessRuleViolatedMapper implements ExceptionMapper<BusinessRuleViolated> {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(BusinessRuleViolated refused) {
        Language language = CallerLanguage.of(headers);
        String detail = language == Language.EN ? refused.getMessage() : RuleTexts.of(refused, language);
        Problem problem = Problem.of(statusOf(refused), refused.messageKey(), detail);
        if (refused instanceof InputRejected input) {
            List<Problem.FieldViolation> violations = input.violations().stream()
                    .map(violation -> new Problem.FieldViolation(
                            violation.field(), RuleTexts.of(violation.messageKey(), violation.arguments(), language)))
                    .toList();
            return problem.with(violations).asResponse();
        }
        if (refused instanceof TooManyCodes later) {
            return Response.fromResponse(problem.asResponse())
                    .header(HttpHeaders.RETRY_AFTER, later.seconds())
                    .build();
        }
        return problem.asResponse();
    }

    private static int statusOf(BusinessRuleViolated refused) {
        if (refused instanceof InputRejected) {
            return UNPROCESSABLE;
        }
        if (refused instanceof BodyUnreadable) {
            return Response.Status.BAD_REQUEST.getStatusCode();
        }
        if (refused instanceof RequestNotFound) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        if (refused instanceof SomeoneWasFaster) {
            return Response.Status.PRECONDITION_FAILED.getStatusCode();
        }
        if (refused instanceof TooManyCodes) {
            return TOO_MANY_REQUESTS;
        }
        if (refused instanceof StepNotPermitted.ForThisRole) {
            return Response.Status.FORBIDDEN.getStatusCode();
        }
        return Response.Status.CONFLICT.getStatusCode();
    }
}
