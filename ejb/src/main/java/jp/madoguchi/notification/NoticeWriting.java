package jp.madoguchi.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.letter.CaseToTell;
import jp.madoguchi.notification.letter.CasesToTell;
import jp.madoguchi.notification.letter.DecisionLetters;
import jp.madoguchi.notification.letter.ItemToTell;
import jp.madoguchi.notification.letter.LetterModel;
import jp.madoguchi.notification.letter.LetterWriter;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.Language;

/** Puts together the letters of a request: which of them, about which items, in which words. */
@Dependent
class NoticeWriting {

    @Inject
    @Any
    private Instance<Notice> catalogue;

    @Inject
    private CasesToTell cases;

    @Inject
    private LetterModel models;

    @Inject
    private LetterWriter writer;

    @Inject
    private Clock clock;

    /** A letter that can be written in any language. */
    record Draft(Notice notice, List<ItemToTell> items, Map<String, Object> model) {}

    boolean isAnythingOwedAfter(DomainEvent event) {
        return catalogue.stream().anyMatch(notice -> notice.isOwedAfter(event));
    }

    List<Draft> owedAfter(DomainEvent event, DataSubjectRequest request, Map<String, ?> words) {
        List<Draft> drafts = new ArrayList<>();
        List<Notice> owed =
                catalogue.stream().filter(notice -> notice.isOwedAfter(event)).toList();
        if (owed.stream().anyMatch(notice -> notice.kind() == NoticeKind.DECISION)) {
            CaseToTell about = cases.decided(request);
            DecisionLetters.of(about, owed).forEach((notice, items) -> drafts.add(draft(notice, about.about(items))));
        }
        owed.stream()
                .filter(notice -> notice.kind() != NoticeKind.DECISION)
                .forEach(notice -> drafts.add(draft(notice, cases.undecided(request), words)));
        return drafts;
    }

    /** A letter somebody asked for by name. */
    Draft asked(String template, DataSubjectRequest request, Map<String, ?> words) {
        Notice notice = catalogue.stream()
                .filter(each -> each.template().equals(template))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no notice " + template));
        return draft(notice, cases.undecided(request), words);
    }

    List<Draft> decisionLettersAsDrafted(DataSubjectRequest request) {
        List<Draft> drafts = new ArrayList<>();
        CaseToTell about = cases.asDrafted(request);
        DecisionLetters.of(about, catalogue).forEach((notice, items) -> drafts.add(draft(notice, about.about(items))));
        return drafts;
    }

    LetterText write(Draft draft, Language language) {
        return writer.write(draft.notice().template(), language, draft.model());
    }

    private Draft draft(Notice notice, CaseToTell about) {
        return draft(notice, about, Map.of());
    }

    private Draft draft(Notice notice, CaseToTell about, Map<String, ?> words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Occasion occasion = new Occasion(
                today,
                about.items().stream().map(ItemToTell::kind).toList(),
                about.form().requesterKind().isAgent(),
                words);
        return new Draft(notice, about.items(), models.of(about, today, notice.particulars(occasion)));
    }
}
