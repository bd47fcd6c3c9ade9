package jp.madoguchi.preference;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.preference.PreferenceLinks.LinkHolder;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Role;

/**
 * What customers switch, each by the way that is sure enough for it (domain 3.3): the holder of a signed link, a browser
 * for itself, the customer in the own account, staff for a customer on the telephone. Every change takes effect at once
 * and is kept as an event.
 */
@Stateless
@PermitAll
public class Preferences {

    private static final int LONGEST_IDENTIFIER = 320;

    @Inject
    private SettingsOfPeople settings;

    @Inject
    private Policy policy;

    @EJB
    private CurrentActor currentActor;

    /** Switches off what the link is for. Doing it twice changes nothing. */
    public PreferenceSheet.Setting switchOff(LinkHolder link) {
        PreferenceControl control = control(link.control());
        settings.change(List.of(link.personKey()), control, Choice.OFF, Source.LINK, "link", null);
        return settings.sheet(List.of(link.personKey()), false)
                .setting(control.code())
                .orElseThrow();
    }

    /** How the control of the link stands. */
    public PreferenceSheet.Setting of(LinkHolder link) {
        return settings.sheet(List.of(link.personKey()), false)
                .setting(control(link.control()).code())
                .orElseThrow();
    }

    /** Keeps that a browser was switched; which one it was is known to the browser alone. */
    public void switchBrowser(String code, Choice choice) {
        PreferenceControl control = control(code);
        ChannelRules.checkChange(control, choice, Source.BROWSER, false);
        settings.noteBrowser(control, choice);
    }

    /** The settings of the customer who is logged in. */
    @RolesAllowed(Role.Names.CUSTOMER)
    public PreferenceSheet of(Customer customer) {
        return settings.sheet(demandSelf(customer));
    }

    /** Changes what the customer who is logged in has chosen; all of it or, when one is not possible, nothing. */
    @RolesAllowed(Role.Names.CUSTOMER)
    public void change(Customer customer, Map<String, Choice> choices) {
        changeAll(demandSelf(customer), choices, Source.ACCOUNT, "customer");
    }

    /** The settings of somebody whom staff have on the telephone or have a letter of. */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER, Role.Names.PRIVACY_MANAGER, Role.Names.AUDITOR})
    public PreferenceSheet lookUp(String identifier) {
        return settings.sheet(demandNamed(identifier));
    }

    /** Switches for somebody who called or wrote. */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
    public void changeFor(String identifier, Map<String, Choice> choices) {
        changeAll(
                demandNamed(identifier),
                choices,
                Source.STAFF,
                currentActor.get().subject());
    }

    private void changeAll(Customer customer, Map<String, Choice> choices, Source source, String by) {
        if (choices == null || choices.isEmpty()) {
            throw new InputRejected("choices", "preference.choice.missing");
        }
        choices.forEach((code, choice) -> settings.change(customer, control(code), choice, source, by, null));
    }

    // Nobody names another customer's account; the server knows who is logged in.
    private Customer demandSelf(Customer customer) {
        if (!new Customer(currentActor.get().subject(), null).account().equals(customer.account())) {
            throw new IllegalStateException("A customer asked for somebody else's settings");
        }
        return customer;
    }

    static Customer demandNamed(String identifier) {
        return Optional.ofNullable(identifier)
                .filter(text -> text.length() <= LONGEST_IDENTIFIER)
                .flatMap(Customer::named)
                .orElseThrow(() -> new InputRejected("identifier", "preference.identifier.missing"));
    }

    private PreferenceControl control(String code) {
        return policy.preferenceControl(code)
                .orElseThrow(() -> new InputRejected("control", "preference.control.unknown"));
    }
}
