package jp.madoguchi.web.console.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.search.SearchAnswer;
import jp.madoguchi.search.SearchResult;
import jp.madoguchi.search.SearchTaskView;

/** What the owner of a system has typed so far. */
public class SearchAnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SearchResult result;
    private List<String> categories = new ArrayList<>();
    private Integer records;
    private String note;

    static SearchAnswerForm of(SearchTaskView task) {
        SearchAnswerForm form = new SearchAnswerForm();
        form.result = task.result() == SearchResult.PENDING ? null : task.result();
        form.categories = new ArrayList<>(task.categories());
        form.records = task.records();
        form.note = task.note();
        return form;
    }

    /** The answer; what was typed for a find is left out when nothing was found. */
    SearchAnswer asAnswer() {
        boolean found = result == SearchResult.FOUND;
        return new SearchAnswer(result, found ? Set.copyOf(categories) : Set.of(), found ? records : null, note);
    }

    public SearchResult getResult() {
        return result;
    }

    public void setResult(SearchResult chosen) {
        result = chosen;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> chosen) {
        categories = new ArrayList<>(chosen);
    }

    public Integer getRecords() {
        return records;
    }

    public void setRecords(Integer typed) {
        records = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
