package jp.madoguchi.web.console;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.function.Function;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.MyNumberDigits;

/**
 * Reads every field of the console before anything is done with it (WEB-INF/faces-config.xml): staff, too, may not write
 * a My Number down, whatever the field is for (My Number Act Art. 20). What was typed is not shown again.
 */
public class NoMyNumber implements Validator<Object> {

    private final Function<Violation, String> words;

    /** For the container. */
    public NoMyNumber() {
        this(violation ->
                CDI.current().select(RuleTexts.class).get().say(violation.messageKey(), violation.arguments()));
    }

    NoMyNumber(Function<Violation, String> words) {
        this.words = words;
    }

    @Override
    public void validate(FacesContext faces, UIComponent field, Object value) {
        check((EditableValueHolder) field, value);
    }

    void check(EditableValueHolder field, Object value) {
        if (value instanceof CharSequence text) {
            MyNumberDigits.typed("", text.toString()).ifPresent(violation -> {
                field.setSubmittedValue("");
                throw new ValidatorException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, words.apply(violation), null));
            });
        }
    }
}
