package jp.madoguchi.web.portal.status;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.fulfilment.Deliveries;
import jp.madoguchi.fulfilment.OpenedDelivery;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.web.portal.Texts;
import jp.madoguchi.web.portal.Typed;
import jp.madoguchi.web.portal.Visit;

/**
 * Hands an extract out to its requester. By post only, because every opening is told; as a file to keep, which no browser
 * shows as a page of ours.
 */
@WebServlet("/receipt/status/delivery")
public class CollectDelivery extends NeedsReceipt {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Deliveries deliveries;

    @Override
    protected void receive(Visit visit) throws IOException {
        Typed typed = Typed.in(visit.request());
        Optional<OpenReceipt> open = opened(visit).filter(receipt -> receipt.knows(typed.one("token")));
        Optional<UUID> id = idIn(typed.one("delivery"));
        if (open.isEmpty() || id.isEmpty()) {
            visit.redirect("/receipt/status");
            return;
        }
        try {
            handOut(visit.response(), deliveries.open(open.get().holder(), id.get()));
        } catch (BusinessRuleViolated refused) {
            visit.keep(Done.refused(new Texts(visit.language()).of(refused)));
            visit.redirect("/receipt/status");
        }
    }

    private static void handOut(HttpServletResponse response, OpenedDelivery opened) throws IOException {
        String name = opened.delivery().fileName();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        response.setContentType(opened.delivery().mediaType());
        response.setContentLength(opened.content().length);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
        response.getOutputStream().write(opened.content());
    }

    private static Optional<UUID> idIn(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
