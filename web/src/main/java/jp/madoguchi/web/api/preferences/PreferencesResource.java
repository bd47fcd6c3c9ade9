package jp.madoguchi.web.api.preferences;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.preference.PreferenceLinks;
import jp.madoguchi.preference.PreferenceLinks.LinkHolder;
import jp.madoguchi.preference.PreferenceSheet;
import jp.madoguchi.preference.PreferenceSheet.Setting;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.verification.CustomerAccount;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import jp.madoguchi.web.identity.CustomerAtTheDoor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a customer switches: with the token of a mail's link one setting off, with the own account all of them. */
@Path("/preferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "preferences")
public class PreferencesResource {

    @HeaderParam("Preference-Token")
    private String token;

    @Context
    private HttpServletRequest caller;

    @Inject
    private PreferenceLinks links;

    @EJB
    private Preferences preferences;

    /** Settings as they stand. */
    public record Settings(List<Setting> settings, boolean pupil) implements Representation {

        static Settings of(PreferenceSheet sheet) {
            return new Settings(sheet.settings(), sheet.pupil());
        }
    }

    /** What was chosen, by control. */
    public record Choices(Map<String, Choice> choices) implements SentBody {}

    @GET
    @Operation(summary = "The setting that the token of a mail's link is for")
    public Settings ofLink() {
        return new Settings(List.of(preferences.of(holder())), false);
    }

    @PUT
    @Operation(summary = "Switch that setting off; a link switches nothing on and nothing else")
    public Settings switchOff(Choices sent) {
        LinkHolder link = holder();
        Map<String, Choice> choices = demanded(sent);
        if (!choices.equals(Map.of(link.control(), Choice.OFF))) {
            throw new InputRejected("choices", "preference.link.not.enough");
        }
        return new Settings(List.of(preferences.switchOff(link)), false);
    }

    @GET
    @Path("/account")
    @Operation(summary = "Every setting of the customer whose bearer token this is")
    public Settings ofAccount() {
        return Settings.of(preferences.of(customer()));
    }

    @PUT
    @Path("/account")
    @Operation(summary = "Change settings of the customer whose bearer token this is; all of them or none")
    public Settings change(Choices sent) {
        preferences.change(customer(), demanded(sent));
        return Settings.of(preferences.of(customer()));
    }

    private Customer customer() {
        CustomerAccount account = CustomerAtTheDoor.of(caller);
        return new Customer(account.subject(), account.email());
    }

    private LinkHolder holder() {
        return links.open(token).orElseThrow(() -> new InputRejected("Preference-Token", "preference.link.unknown"));
    }

    static Map<String, Choice> demanded(Choices sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        if (sent.choices() == null || sent.choices().isEmpty()) {
            throw new InputRejected("choices", "preference.choice.missing");
        }
        return sent.choices();
    }
}
