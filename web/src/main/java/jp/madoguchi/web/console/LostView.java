package jp.madoguchi.web.console;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page that was posted and cannot be found again, because it expired or because what names it is none of our names. */
final class LostView {

    /** How the server names the pages it keeps; no page of the console is kept by the browser. */
    private static final Pattern NAME = Pattern.compile("-?[0-9]{1,20}:-?[0-9]{1,20}");

    private LostView() {}

    /**
     * Whether something failed because the page is lost. Whatever fails on a page that was found is another matter.
     *
     * @param phase in which it failed
     * @param sentName what came in the place of the page's name, or {@code null}
     */
    static boolean isBehind(Throwable thrown, PhaseId phase, String method, String sentName) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        boolean named = sentName != null && NAME.matcher(sentName).matches();
        return method.equals("POST") && !named && (sentName == null || PhaseId.RESTORE_VIEW.equals(phase));
    }

    /**
     * The address from which the page was posted, below our own host; a form's own address does not say which request it
     * showed.
     *
     * @param referrer as the browser said, or {@code null}
     */
    static Optional<String> wayBack(String referrer, String host, String contextPath) {
        if (referrer == null || host == null) {
            return Optional.empty();
        }
        try {
            URI from = new URI(referrer).normalize();
            boolean ours = host.equalsIgnoreCase(from.getRawAuthority())
                    && from.getRawPath().startsWith(contextPath + "/console/")
                    && from.getRawPath().endsWith(".xhtml");
            String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return ours ? Optional.of(from.getRawPath() + query) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
