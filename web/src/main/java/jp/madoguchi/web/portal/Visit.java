package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Language;

/** One call of a visitor, and the language they read. */
public record Visit(HttpServletRequest request, HttpServletResponse response, Language language) {

    // Read from the address alone, so that the language is known even when the body cannot be read.
    private static final Pattern CHOICE = Pattern.compile("(?:^|&)lang=(ja|en)(?:&|$)");

    public static Visit of(HttpServletRequest request, HttpServletResponse response) {
        return new Visit(request, response, languageIn(request.getQueryString()));
    }

    static Language languageIn(String query) {
        Matcher choice = CHOICE.matcher(query == null ? "" : query);
        return choice.find() ? Language.ofCode(choice.group(1)).orElseThrow() : Language.JA;
    }

    public Visit in(Language another) {
        return new Visit(request, response, another);
    }

    /** Sends the visitor on with GET, in their language. */
    public void redirect(String path) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Site.address(request.getContextPath(), path, language));
    }

    /** What is kept between calls for a visitor whose session has begun; a session is never begun by reading. */
    public <T> Optional<T> kept(Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> type.cast(session.getAttribute(type.getName())));
    }

    public void keep(Object value) {
        request.getSession().setAttribute(value.getClass().getName(), value);
    }

    /** What was kept, once. */
    public <T> Optional<T> takeKept(Class<T> type) {
        Optional<T> value = kept(type);
        value.ifPresent(found -> request.getSession(false).removeAttribute(type.getName()));
        return value;
    }

    /** Whether the browser comes with a session that has ended. */
    public boolean hasExpiredSession() {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
