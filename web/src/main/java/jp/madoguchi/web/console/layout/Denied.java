package jp.madoguchi.web.console.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import jp.madoguchi.web.console.DemandedRoles;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.Reader;

/** Why the page that was asked for is not shown, in words that help: who may open it, and as whom the reader came. */
@Named
@RequestScoped
public class Denied {

    private static final int FORBIDDEN = 403;

    @Inject
    private Labels labels;

    @Inject
    private Reader reader;

    private int status;
    private String viewId;

    /** @param asked the view that was asked for, or {@code null} */
    public void because(int answered, String asked) {
        status = answered;
        viewId = asked;
    }

    public String getTitle() {
        return labels.of("denied", status + ".title");
    }

    public String getExplanation() {
        return labels.of("denied", status + ".explanation");
    }

    public boolean isForbidden() {
        return status == FORBIDDEN;
    }

    /** Who may open the page; empty when the page does not say. */
    public String getOpenTo() {
        return door().map(door -> labels.with(
                        "denied.openTo",
                        labels.text(door.titleKey()),
                        labels.listOf("role", DemandedRoles.of(door.service(), door.method()))))
                .orElse("");
    }

    public String getOwnRoles() {
        return labels.with("denied.ownRoles", labels.listOf("role", reader.getRoles()));
    }

    private Optional<PageRoles.Door> door() {
        return isForbidden() ? PageRoles.of(viewId) : Optional.empty();
    }
}
