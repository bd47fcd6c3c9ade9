package jp.madoguchi.web.api.requests;

import jakarta.ws.rs.WebApplicationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.web.api.problem.Problem;

/** The version of the request a caller decided on. */
public final class IfMatch {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private IfMatch() {}

    /** @throws WebApplicationException {@code 428} when the header is missing or no version */
    public static long version(String header) {
        Matcher version = VERSION.matcher(header == null ? "" : header.strip());
        if (!version.matches()) {
            throw new WebApplicationException(Problem.of(
                            PRECONDITION_REQUIRED,
                            "version.missing",
                            "Please say in If-Match which version of the request you decided on")
                    .asResponse());
        }
        return Long.parseLong(version.group(1));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
