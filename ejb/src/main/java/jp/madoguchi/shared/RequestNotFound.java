package jp.madoguchi.shared;

/** No such request, or none this caller may know of: the two are never told apart (trust T-04). */
public class RequestNotFound extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public RequestNotFound() {
        super("request.not.found", "There is no such request");
    }
}
