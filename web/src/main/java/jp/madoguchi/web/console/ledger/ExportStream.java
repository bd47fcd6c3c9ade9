package jp.madoguchi.web.console.ledger;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.ledger.LedgerExport;
import jp.madoguchi.ledger.LedgerExports;
import jp.madoguchi.ledger.LedgerQuery;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.ReadingLanguage;
import jp.madoguchi.web.console.RuleTexts;
import jp.madoguchi.web.identity.AccessRefused;

/** Hands out the ledger as a workbook or as CSV, narrowed as the page was. */
@WebServlet("/console/ledger/export")
public class ExportStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private LedgerExports exports;

    @Inject
    private ReadingLanguage language;

    @Inject
    private RuleTexts rules;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(
                    exports.announce(
                            LedgerQuery.of(request::getParameter),
                            request.getParameter("format"),
                            request.getParameter("section"),
                            language.current()),
                    response);
        } catch (InputRejected rejected) {
            InputRejected.Violation first = rejected.violations().get(0);
            refuse(rules.say(first.messageKey(), first.arguments()), response);
        } catch (BusinessRuleViolated refused) {
            refuse(rules.sentenceOf(refused), response);
        } catch (EJBAccessException notForThisRole) {
            AccessRefused.tell(request.getRemoteUser(), notForThisRole);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(LedgerExport export, HttpServletResponse response) throws IOException {
        response.setContentType(export.format().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
        protect(response);
        exports.write(export, response.getOutputStream());
    }

    private static void refuse(String why, HttpServletResponse response) throws IOException {
        response.setStatus(422);
        response.setContentType("text/plain;charset=UTF-8");
        protect(response);
        response.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
