package jp.madoguchi.web.portal.trouble;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.Pages;
import jp.madoguchi.web.portal.Template;
import jp.madoguchi.web.portal.Visit;

/** The server's error page: says in plain words what to do, and nothing of what happened inside. */
@WebServlet("/trouble")
public class TroublePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    @Inject
    private transient Pages pages;

    /**
     * What the page shows.
     *
     * @param status one of those it has words for
     * @param minutes how long to wait, where waiting helps
     * @param staff whether a page of the console was asked for
     */
    public record Model(int status, int minutes, boolean staff) {}

    public static Template page(int status, int minutes, Language language) {
        return new Template("trouble/trouble", "/", language, new Model(worded(status), minutes, false));
    }

    /** For staff whose page could not be opened. */
    public static Template staffPage(int status, Language language) {
        return new Template("trouble/trouble", "/", language, new Model(worded(status), 0, true));
    }

    private static int worded(int status) {
        return WORDED.contains(status) ? status : status < 500 ? 400 : 500;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getDispatcherType() == DispatcherType.ERROR
                ? (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
                : HttpServletResponse.SC_NOT_FOUND;
        String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address != null && address.startsWith(request.getContextPath() + "/api/")) {
            answerProgram(response, status);
        } else if (address != null && address.startsWith(request.getContextPath() + "/console/")) {
            pages.staffTrouble(Visit.of(request, response), status);
        } else {
            pages.trouble(Visit.of(request, response), status);
        }
    }

    private static void answerProgram(HttpServletResponse response, int status) throws IOException {
        byte[] problem =
                "{\"type\":\"about:blank\",\"status\":%d}".formatted(status).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
    }
}
