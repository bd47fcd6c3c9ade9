package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.ContactOfPrincipal;
import jp.madoguchi.verification.PrincipalTakesOver;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Recording that a data subject goes on with what their agent began. */
@RequestScoped
public class TakeOverAction implements StaffAction {

    @EJB
    private PrincipalTakesOver takingOver;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.TAKE_OVER_BY_PRINCIPAL);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        takingOver.takeOver(reference, version, sent.as(PrincipalSent.class).contact());
    }

    /** How the data subject can be reached, and how they let us know. */
    @Schema(description = "TAKE_OVER_BY_PRINCIPAL: how the data subject can be reached, and how they let us know")
    public record PrincipalSent(String email, String phone, String postalAddress, String note) {

        ContactOfPrincipal contact() {
            return new ContactOfPrincipal(email, phone, postalAddress, note);
        }
    }
}
