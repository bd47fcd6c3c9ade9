package jp.madoguchi.web.console.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.search.SearchLog;
import jp.madoguchi.search.SearchResult;
import jp.madoguchi.search.SearchTaskView;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.web.console.request.OpenRequest;
import jp.madoguchi.web.console.request.RequestTab;

/** Every system that was asked, and the form in which its owner answers for one of them at a time. */
@Named
@ViewScoped
public class SearchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private SearchTasks searchTasks;

    @Inject
    private Policy policy;

    private transient SearchLog log;
    private String system;
    private SearchAnswerForm answer = new SearchAnswerForm();

    public SearchLog log() {
        if (log == null) {
            log = searchTasks.of(file.ref());
        }
        return log;
    }

    /** Takes the system the address names, if this request has such a task. */
    public void choose() {
        log().tasks().stream()
                .filter(task -> task.system().equals(system))
                .findFirst()
                .ifPresentOrElse(task -> answer = SearchAnswerForm.of(task), () -> system = null);
    }

    public boolean isChosen() {
        return system != null;
    }

    public boolean isAnsweredInFull() {
        return log().unanswered().isEmpty();
    }

    public List<SearchTaskView> getTasks() {
        return log().tasks();
    }

    /** What the chosen system can hold. */
    public Set<String> getPossibleCategories() {
        return policy.system(system).map(SystemSource::categories).orElse(Set.of());
    }

    public List<SearchResult> getResults() {
        return List.of(SearchResult.FOUND, SearchResult.NOT_FOUND, SearchResult.NOT_APPLICABLE, SearchResult.ERROR);
    }

    public String save() {
        searchTasks.answer(file.ref(), system, answer.asAnswer());
        return file.stay("done.ANSWER_SEARCH");
    }

    public String finish() {
        searchTasks.finish(file.ref(), file.version());
        return file.moveTo(RequestTab.GROUNDS, "done.FINISH_SEARCH");
    }

    public String getSystem() {
        return system;
    }

    public void setSystem(String code) {
        system = code;
    }

    public SearchAnswerForm getAnswer() {
        return answer;
    }
}
