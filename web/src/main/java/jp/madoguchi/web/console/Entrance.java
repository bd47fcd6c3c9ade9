package jp.madoguchi.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads everybody who opens the console to the first page that is theirs. */
@WebServlet({"/console", "/console/"})
public class Entrance extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/console/" + firstPage());
    }

    private String firstPage() {
        if (reader.isOfferedTasks() && !reader.isOfferedClaiming()) {
            return "tasks/tasks.xhtml";
        }
        if (reader.isOfferedQueue()) {
            return "queue/queue.xhtml";
        }
        if (reader.isOfferedFees()) {
            return "fee/fees.xhtml";
        }
        return reader.isOfferedDashboard() ? "dashboard/dashboard.xhtml" : "layout/welcome.xhtml";
    }
}
