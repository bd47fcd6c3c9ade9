package jp.madoguchi.shared;

/** The caller decided on a version of the request that another person has changed since. */
public class SomeoneWasFaster extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public SomeoneWasFaster() {
        super("someone.was.faster", "Someone else changed this request first; read it again before you decide");
    }
}
