package jp.madoguchi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Under which address this installation writes, and where it says its pages are; both from the environment. */
@ApplicationScoped
public class OfficeMail {

    private final String from;
    private final URI base;

    public OfficeMail() {
        this(System.getenv("MADOGUCHI_MAIL_FROM"), System.getenv("MADOGUCHI_BASE_URL"));
    }

    /** For tests: other values than the environment's. */
    public OfficeMail(String from, String baseUrl) {
        this.from = Optional.ofNullable(from).filter(text -> !text.isBlank()).orElse("privacy@madoguchi.example");
        String url =
                Optional.ofNullable(baseUrl).filter(text -> !text.isBlank()).orElse("http://localhost:8080/");
        this.base = URI.create(url.endsWith("/") ? url : url + "/");
    }

    public String from() {
        return from;
    }

    /** Where the holder of a receipt code follows the request. */
    public String statusPage() {
        return base.resolve("receipt").toString();
    }

    /** The part of a Message-ID after the {@code @}. */
    public String messageIdDomain() {
        return base.getHost();
    }
}
