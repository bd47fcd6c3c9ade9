package jp.madoguchi.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    List<Draft> owedAfter(DomainEvent event, DataSubjectRequest request, Map<String, String> words) {
        List<Draft> drafts = new ArrayList<>();
        List<Notice> owed = catalogue.stream()
                .filter(notice -> notice.isOwedAfter(event) && notice.isFor(request))
                .sorted(Comparator.comparing(Notice::template))
                .toList();
        if (owed.stream().anyMatch(notice -> notice.kind() == NoticeKind.DECISION)) {
            CaseToTell about = cases.untold(request);
            DecisionLetters.of(about, owed).forEach((notice, items) -> drafts.add(draft(notice, about.about(items))));
        }
        for (Notice notice : owed) {
            if (notice.kind() != NoticeKind.DECISION) {
                about(notice, request).ifPresent(about -> drafts.add(draft(notice, about, words)));
            }
        }
        return drafts;
    }

    /** What a letter beside the decision is about; nothing when it would tell an outcome and there is none. */
    private Optional<CaseToTell> about(Notice notice, DataSubjectRequest request) {
        if (!notice.tellsOutcomes()) {
            return Optional.of(cases.undecided(request));
        }
        CaseToTell decided = cases.decided(request);
        return DecisionLetters.concerned(notice, decided).isEmpty() ? Optional.empty() : Optional.of(decided);
    }

    /**
     * A letter somebody asked for by name. One that tells how items ended tells it of those that have ended so and are not
     * told yet; whoever asks for it settles them first.
     */
    Draft asked(String template, DataSubjectRequest request, Map<String, ?> words) {
        Notice notice = catalogue.stream()
                .filter(each -> each.template().equals(template))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no notice " + template));
        if (!notice.tellsOutcomes()) {
            return draft(notice, cases.undecided(request), words);
        }
        CaseToTell untold = cases.untold(request);
        return draft(notice, untold.about(DecisionLetters.concerned(notice, untold)), words);
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
                about.items().stream().flatMap(item -> item.outcome().stream()).toList(),
                about.form().requesterKind().isAgent(),
                words);
        return new Draft(notice, about.items(), models.of(about, today, notice.particulars(occasion)));
    }
}
