package jp.madoguchi.web.console.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueQuery;
import jp.madoguchi.queue.QueueSort;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;

/** Addresses of the queue: every view there is, another order, another filter; for the queue itself and the dashboard. */
@Named
@RequestScoped
public class QueueLinks {

    /** What people look at first comes first; a view nobody has put in order comes last. */
    private static final List<String> ORDER = List.of(
            "MINE",
            "UNASSIGNED",
            "DUE_SOON",
            "OVERDUE",
            "ART39",
            "WAITING",
            "SILENT",
            "PAUSED",
            "ALL_OPEN",
            "DECIDED",
            "CLOSED",
            "ALL");

    @Inject
    @Any
    private Instance<QueueFilter> filters;

    public List<String> getViews() {
        return filters.stream()
                .map(QueueFilter::code)
                .sorted(Comparator.comparingInt(QueueLinks::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public List<RequestStatus> getStages() {
        return List.of(RequestStatus.values());
    }

    public List<RequestKind> getKinds() {
        return List.of(RequestKind.values());
    }

    public List<QueueSort> getOrders() {
        return List.of(QueueSort.values());
    }

    public String to(QueueQuery query) {
        return path()
                + query.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    public String toView(String view) {
        return path() + "?view=" + encoded(view);
    }

    /** The same rows in this order; in the other direction when they are in it already. */
    public String sorted(QueueQuery query, QueueSort wanted) {
        return to(query.sortedBy(wanted, wanted == query.sort() && !query.descending()));
    }

    /** {@code ascending}, {@code descending} or {@code none}. */
    public String direction(QueueQuery query, QueueSort order) {
        if (order != query.sort()) {
            return "none";
        }
        return query.descending() ? "descending" : "ascending";
    }

    /** What the address says beyond view, words, stage and kind, for the filter form to keep. */
    public List<Map.Entry<String, String>> kept(QueueQuery query) {
        return query.parameters().entrySet().stream()
                .filter(parameter -> !List.of("status", "type", "q").contains(parameter.getKey()))
                .toList();
    }

    private static int place(String code) {
        int place = ORDER.indexOf(code);
        return place < 0 ? ORDER.size() : place;
    }

    private static String path() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + "/console/queue/queue.xhtml";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
