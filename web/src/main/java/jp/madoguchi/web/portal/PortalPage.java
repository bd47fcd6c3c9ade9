package jp.madoguchi.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page of the portal: shown on GET, and where it has a form, posted to. Every other method is turned away. */
public abstract class PortalPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    protected transient Pages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Visit visit = Visit.of(request, response);
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> show(visit);
                case "POST" -> receive(visit);
                default -> refuse(visit);
            }
        } catch (UnreadableInput unreadable) {
            pages.trouble(visit, unreadable.status());
        }
    }

    protected void show(Visit visit) throws IOException {
        refuse(visit);
    }

    protected void receive(Visit visit) throws IOException {
        refuse(visit);
    }

    private void refuse(Visit visit) throws IOException {
        pages.trouble(visit, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
