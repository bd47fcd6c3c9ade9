package jp.madoguchi.web.console;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import jp.madoguchi.shared.Language;

/**
 * The language in which somebody reads the console: one of exactly two and never a string from the request, because the
 * component library writes the locale into a script (trust 0.6).
 */
@Named("language")
@SessionScoped
public class ReadingLanguage implements Serializable {

    private static final long serialVersionUID = 1L;

    private Language current = Language.JA;

    public Language current() {
        return current;
    }

    public String getCode() {
        return current.code();
    }

    public Locale getLocale() {
        return current.locale();
    }

    public boolean isJapanese() {
        return current == Language.JA;
    }

    /** Anything but the two languages changes nothing. */
    void choose(String code) {
        Language.ofCode(code).ifPresent(chosen -> current = chosen);
    }

    /** Reads the same page in another language. */
    public String switchTo(String code) {
        choose(code);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }
}
