package jp.madoguchi.web.console.ledger;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.ledger.Ledger;
import jp.madoguchi.ledger.LedgerQuery;
import jp.madoguchi.ledger.LedgerSection;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;

/** The ledger as its address asks for it. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ledger ledger;

    @Inject
    private AddressRefusals refusals;

    private final Map<String, String> asked = new HashMap<>();
    private LedgerQuery query = LedgerQuery.everything();
    private jp.madoguchi.ledger.LedgerPage page = new jp.madoguchi.ledger.LedgerPage(List.of(), null);

    /** Reads the address; what cannot be read is said on the page, above an empty list. */
    public void open() {
        try {
            query = LedgerQuery.of(asked::get);
            page = ledger.page(query);
        } catch (InputRejected rejected) {
            refusals.say("ledger", rejected);
        }
    }

    /** The address's parameters, by their names. */
    public Map<String, String> getAsked() {
        return asked;
    }

    public jp.madoguchi.ledger.LedgerPage page() {
        return page;
    }

    public LedgerQuery query() {
        return query;
    }

    public boolean isMore() {
        return page.next().isPresent();
    }

    /** The parameters of the page after this one. */
    public String getNextParameters() {
        Map<String, String> parameters = new HashMap<>(query.filters());
        page.next().ifPresent(cursor -> parameters.put("after", cursor));
        return joined(parameters);
    }

    /** What narrows the list, for the links of the exports. */
    public String getFilterParameters() {
        return joined(query.filters());
    }

    public List<RequestKind> getKinds() {
        return Arrays.asList(RequestKind.values());
    }

    public List<ItemOutcome> getOutcomes() {
        return Arrays.asList(ItemOutcome.values());
    }

    public List<Channel> getChannels() {
        return Arrays.asList(Channel.values());
    }

    public List<LedgerSection> getSections() {
        return Arrays.asList(LedgerSection.values());
    }

    private static String joined(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
