package jp.madoguchi.web.console.ledger;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.madoguchi.ledger.ExportFormat;
import jp.madoguchi.ledger.ReportPacks;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.ReadingLanguage;
import jp.madoguchi.web.console.RuleTexts;

/** Hands out the report pack of the period that the page of figures shows. */
@WebServlet("/console/ledger/report-pack")
public class ReportPackStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ReportPacks packs;

    @Inject
    private ReadingLanguage language;

    @Inject
    private RuleTexts rules;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportPacks.Announced pack = packs.announce(day(request, "from"), day(request, "to"), language.current());
            response.setContentType(ExportFormat.XLSX.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + pack.fileName() + "\"");
            protect(response);
            packs.write(pack, response.getOutputStream());
        } catch (InputRejected rejected) {
            InputRejected.Violation first = rejected.violations().get(0);
            response.setStatus(422);
            response.setContentType("text/plain;charset=UTF-8");
            protect(response);
            response.getOutputStream()
                    .write(rules.say(first.messageKey(), first.arguments()).getBytes(StandardCharsets.UTF_8));
        } catch (EJBAccessException notForThisRole) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException malformed) {
            throw new InputRejected(name, "ledger.parameter.not.known");
        }
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
