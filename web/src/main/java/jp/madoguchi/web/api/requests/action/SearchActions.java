package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.search.SearchAnswer;
import jp.madoguchi.search.SearchResult;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Searching the systems. */
@RequestScoped
public class SearchActions implements StaffAction {

    @EJB
    private SearchTasks search;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.START_SEARCH, RequestAction.ANSWER_SEARCH, RequestAction.FINISH_SEARCH);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        SearchAnswerSent fields = sent.as(SearchAnswerSent.class);
        switch (sent.action()) {
            case START_SEARCH -> search.start(reference, version);
            case ANSWER_SEARCH ->
                search.answer(
                        reference,
                        Demanded.field("system", fields.system()),
                        new SearchAnswer(
                                Demanded.field("result", fields.result()),
                                fields.categories(),
                                fields.records(),
                                fields.note()));
            default -> search.finish(reference, version);
        }
    }

    /** What one system holds. */
    @Schema(description = "ANSWER_SEARCH: what one system holds")
    public record SearchAnswerSent(
            String system, SearchResult result, Set<String> categories, Integer records, String note) {}
}
