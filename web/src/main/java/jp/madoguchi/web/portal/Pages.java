package jp.madoguchi.web.portal;

import freemarker.cache.URLTemplateLoader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.web.portal.trouble.TroublePage;

/** Answers a visit with a page. */
@ApplicationScoped
public class Pages {

    private static final String DIRECTORY = "/WEB-INF/portal/";

    @Inject
    private ServletContext context;

    @Inject
    private Policy policy;

    private Templates templates;
    private String assetsVersion;

    @PostConstruct
    void open() {
        templates = new Templates(new FromApplication(context));
        assetsVersion = checksumOf("/assets/portal.css") + checksumOf("/assets/portal.js");
    }

    public void show(Visit visit, int status, Template template) throws IOException {
        Site site = new Site(visit.request().getContextPath(), template.path(), assetsVersion, policy.organisation());
        byte[] page = templates.fill(template, site).getBytes(StandardCharsets.UTF_8);
        Headers.protect(visit.response());
        visit.response().setStatus(status);
        visit.response().setContentType("text/html;charset=UTF-8");
        visit.response().setHeader("Content-Language", template.language().code());
        visit.response().setContentLength(page.length);
        visit.response().getOutputStream().write(page);
    }

    /** Says in plain words that something did not work, and never why inside. */
    public void trouble(Visit visit, int status) throws IOException {
        show(visit, status, TroublePage.page(status, 0, visit.language()));
    }

    /** As {@link #trouble}, for an address of the staff's: they are led back to their own pages. */
    public void staffTrouble(Visit visit, int status) throws IOException {
        show(visit, status, TroublePage.staffPage(status, visit.language()));
    }

    /** As {@link #trouble(Visit, int)}, for a visitor who has to wait. */
    public void askToWait(Visit visit, int status, int seconds) throws IOException {
        visit.response().setIntHeader("Retry-After", seconds);
        show(visit, status, TroublePage.page(status, Math.max(1, (seconds + 59) / 60), visit.language()));
    }

    private String checksumOf(String resource) {
        try (InputStream content = context.getResourceAsStream(resource)) {
            CRC32 checksum = new CRC32();
            checksum.update(content.readAllBytes());
            return Long.toHexString(checksum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class FromApplication extends URLTemplateLoader {

        private final ServletContext context;

        FromApplication(ServletContext context) {
            this.context = context;
            // A deployed application does not change, and asking the server's virtual files for their age is slow.
            setURLConnectionUsesCaches(Boolean.FALSE);
        }

        @Override
        protected URL getURL(String name) {
            try {
                return context.getResource(DIRECTORY + name);
            } catch (MalformedURLException noSuchName) {
                return null;
            }
        }
    }
}
