package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.preference.SettingsOfPeople;
import jp.madoguchi.request.Advertising;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;

/**
 * Switches the channels that a request concerns. Off at the moment identity is proved, because a setting has no reason to
 * wait for a decision (domain 3.3, 6.2); on only when it was granted.
 */
@ApplicationScoped
class ChannelsFollow {

    @Inject
    private Requests requests;

    @Inject
    private SettingsOfPeople settings;

    @Inject
    private Policy policy;

    @Inject
    private Event<StandingEvent> told;

    void onStep(@Observes @Priority(450) StepTaken step) {
        if (step.action() == RequestAction.CONFIRM_IDENTITY) {
            requests.find(step.reference())
                    .ifPresent(request -> request.items().forEach(item -> switchOff(request, item, step.at())));
        }
    }

    /**
     * Carries a granted change out.
     *
     * @return what was switched, for the evidence
     */
    String carryOut(DataSubjectRequest request, ExecutionTaskView task, Instant now) {
        Set<String> off = new TreeSet<>();
        Set<String> on = new TreeSet<>();
        request.item(task.item()).stream()
                .flatMap(item -> item.scope().preferences().stream())
                .map(Wish::of)
                .forEach(wish -> (wish.off() ? off : on).add(wish.control()));
        customersOf(request).forEach(customer -> {
            settings.switchOff(customer, off, request.reference(), "request");
            on.forEach(control -> settings.switchOn(customer, control, request.reference(), "request"));
        });
        tell(request.reference(), task.item(), off, "OFF", now);
        tell(request.reference(), task.item(), on, "ON", now);
        return "配信設定を変更 / Settings changed: OFF %s, ON %s".formatted(titles(off), titles(on));
    }

    private String titles(Set<String> controls) {
        return controls.isEmpty()
                ? "-"
                : controls.stream()
                        .flatMap(code -> policy.preferenceControl(code).stream())
                        .map(control ->
                                control.title().ja() + " / " + control.title().en())
                        .collect(Collectors.joining(", "));
    }

    private void switchOff(DataSubjectRequest request, RequestItem item, Instant now) {
        Set<String> controls = controlsEndedBy(item);
        if (!controls.isEmpty()) {
            customersOf(request)
                    .forEach(customer -> settings.switchOff(customer, controls, request.reference(), "request"));
            tell(request.reference(), item.number(), controls, "OFF", now);
        }
    }

    private Set<String> controlsEndedBy(RequestItem item) {
        if (item.kind() == RequestKind.PREFERENCE) {
            Set<String> off = new TreeSet<>();
            item.scope().preferences().stream()
                    .map(Wish::of)
                    .filter(Wish::off)
                    .forEach(wish -> off.add(wish.control()));
            return off;
        }
        return settings.controlsOf(Advertising.of(policy).in(item.kind(), item.scope()));
    }

    private void tell(RequestReference reference, int item, Set<String> controls, String choice, Instant now) {
        if (!controls.isEmpty()) {
            told.fire(new StandingEvent(
                    reference,
                    "CHANNELS_SWITCHED",
                    Map.of("item", String.valueOf(item), "controls", String.join(" ", controls), "choice", choice),
                    Actor.system(),
                    now));
        }
    }

    /** One wish as an item states it: {@code PROMO_EMAIL=OFF}. */
    record Wish(String control, boolean off) {

        static Wish of(String stated) {
            String[] parts = stated.split("=", 2);
            return new Wish(
                    parts[0].strip(), parts.length < 2 || !parts[1].strip().equalsIgnoreCase("ON"));
        }
    }

    // One for each address or account that the request names, written as the customer would log in with it.
    private static Set<Customer> customersOf(DataSubjectRequest request) {
        return Stream.concat(
                        request.form().registeredIdentifiers().stream(),
                        Stream.ofNullable(request.form().dataSubject().email()))
                .flatMap(identifier -> Customer.named(identifier).stream())
                .collect(Collectors.toSet());
    }
}
