package jp.madoguchi.web.console.intake;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question;

/** One kind asked for, with what the clerk has typed of it. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RequestKind kind;
    private final Set<Question.Field> asked;
    private final Set<Question.Field> demanded;
    private final boolean mayWait;
    private List<String> categories = List.of();
    private List<String> purposes = List.of();
    private List<String> recipients = List.of();
    private List<String> preferences = List.of();
    private String period;
    private String method;
    private String change;
    private String currentValue;
    private String correctValue;
    private String ground;
    private String explanation;
    private Integer after;

    private ItemForm(RequestType type) {
        kind = type.kind();
        asked = type.questions().stream()
                .map(Question::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.Field.class)));
        demanded = type.questions().stream()
                .filter(Question::required)
                .map(Question::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.Field.class)));
        mayWait = type.mayWaitForDisclosure();
    }

    static ItemForm of(RequestType type) {
        return new ItemForm(type);
    }

    ItemAsked asAsked() {
        return new ItemAsked(
                kind,
                new ItemScope(
                        categories,
                        purposes,
                        recipients,
                        period,
                        method,
                        currentValue,
                        correctValue,
                        ground,
                        explanation,
                        change,
                        preferences,
                        after));
    }

    public RequestKind getKind() {
        return kind;
    }

    /** Whether this kind asks for the field. */
    public boolean asks(String field) {
        return asked.contains(Question.Field.valueOf(field));
    }

    /** Whether this kind cannot do without the field. */
    public boolean demands(String field) {
        return demanded.contains(Question.Field.valueOf(field));
    }

    public boolean isMayWait() {
        return mayWait;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> chosen) {
        categories = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> chosen) {
        purposes = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public List<String> getRecipients() {
        return recipients;
    }

    public void setRecipients(List<String> chosen) {
        recipients = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public List<String> getPreferences() {
        return preferences;
    }

    public void setPreferences(List<String> chosen) {
        preferences = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String typed) {
        period = typed;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String typed) {
        method = typed;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String typed) {
        change = typed;
    }

    public String getCurrentValue() {
        return currentValue;
    }

    public void setCurrentValue(String typed) {
        currentValue = typed;
    }

    public String getCorrectValue() {
        return correctValue;
    }

    public void setCorrectValue(String typed) {
        correctValue = typed;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String typed) {
        ground = typed;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String typed) {
        explanation = typed;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer typed) {
        after = typed;
    }
}
