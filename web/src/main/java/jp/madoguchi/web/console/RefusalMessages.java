package jp.madoguchi.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.SomeoneWasFaster;

/**
 * Puts refusals where the reader sees them: what is wrong with a field at that field, everything else at the top. A
 * field takes part by carrying the name the services use for it in the attribute {@code field}.
 */
@ApplicationScoped
class RefusalMessages {

    /** Marks the message of a stale page, so that the layout can offer to read it again. */
    static final String STALE = "console.stale";

    @Inject
    private RuleTexts rules;

    @Inject
    private Labels labels;

    void say(FacesContext faces, BusinessRuleViolated refusal) {
        if (refusal instanceof InputRejected rejected) {
            add(faces, null, labels.text("refused.input"));
            rejected.violations().forEach(violation -> sayAtField(faces, violation));
        } else if (refusal instanceof SomeoneWasFaster) {
            faces.getExternalContext().getRequestMap().put(STALE, true);
            add(faces, null, labels.text("refused.stale"));
        } else {
            add(faces, null, rules.sentenceOf(refusal));
        }
        faces.validationFailed();
    }

    boolean sayForbidden(FacesContext faces) {
        add(faces, null, labels.text("refused.forbidden"));
        faces.validationFailed();
        return true;
    }

    private void sayAtField(FacesContext faces, Violation violation) {
        String words = rules.say(violation.messageKey(), violation.arguments());
        // Forms beside each other have fields of the same name; inside a repetition none can be told to be the one
        // sent.
        if (!addToField(faces, violation.field(), words, true) && !addToField(faces, violation.field(), words, false)) {
            add(faces, null, words);
        }
    }

    private static boolean addToField(FacesContext faces, String field, String words, boolean sentOnly) {
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        return faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (sentOnly && component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput input && isNamed(input, field)) {
                add(faces, input.getClientId(faces), words);
                FieldNames.keep(faces, input);
                keepWhatWasTyped(input);
                input.setValid(false);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
    }

    // PrimeFaces shows nothing in a field that is not valid, unless the field still holds what was submitted.
    private static void keepWhatWasTyped(UIInput input) {
        if (input.getSubmittedValue() == null && input.getValue() instanceof CharSequence typed) {
            input.setSubmittedValue(typed.toString());
        }
    }

    private static boolean isNamed(UIInput input, String field) {
        Object name = input.getAttributes().get("field");
        return name != null && (field.equals(name) || field.endsWith("." + name));
    }

    private static void add(FacesContext faces, String clientId, String words) {
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
}
