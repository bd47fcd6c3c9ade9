package jp.madoguchi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.shared.InputRejected.Violation;

/** What is wrong with what is asked for: each item for itself, and all of them together. */
final class ItemsCheck {

    private static final int MOST_ITEMS = 20;
    private static final String PERSONNEL_RECORDS = "HR";

    private final RequestTypes types;
    private final List<ItemAsked> items;
    private final RequesterRelation relation;
    private final List<Violation> violations = new ArrayList<>();

    ItemsCheck(RequestTypes types, List<ItemAsked> items, RequesterRelation relation) {
        this.types = types;
        this.items = items;
        this.relation = relation;
    }

    List<Violation> violations() {
        if (items.isEmpty()) {
            violations.add(new Violation("items", "intake.nothing.asked"));
        }
        if (items.size() > MOST_ITEMS) {
            violations.add(new Violation("items", "intake.too.many", List.of(MOST_ITEMS)));
            return violations;
        }
        Set<ItemAsked> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String path = "items[" + i + "]";
            ItemAsked item = items.get(i);
            Optional<RequestType> type = types.of(item.kind()).filter(RequestType::isOffered);
            if (item.kind() == null) {
                missing(path + ".type");
            } else if (type.isEmpty()) {
                violations.add(new Violation(path + ".type", refusalOf(item.kind()), List.of(item.kind())));
            } else if (!seen.add(item)) {
                violations.add(new Violation(path + ".type", "intake.type.twice"));
            } else {
                checkItem(path, item, type.get());
            }
        }
        return violations;
    }

    private static String refusalOf(RequestKind kind) {
        return kind == RequestKind.OPTOUT_STOP ? "intake.type.no.opt.out" : "intake.type.not.offered";
    }

    private void checkItem(String path, ItemAsked item, RequestType type) {
        int before = violations.size();
        for (Question.Field field : Question.Field.values()) {
            checkField(path, item.scope(), type, field);
        }
        checkAfter(path, item, type);
        if (item.scope().categories().contains(PERSONNEL_RECORDS) && !relation.isPersonnel()) {
            violations.add(new Violation(path + ".categories", "intake.personnel.only"));
        }
        if (violations.size() == before) {
            violations.addAll(type.violations(item.scope(), path));
        }
    }

    private void checkField(String path, ItemScope scope, RequestType type, Question.Field field) {
        AnsweredField answered = AnsweredField.of(field, scope);
        String place = path + "." + answered.name();
        Optional<Question> question = type.questions().stream()
                .filter(candidate -> candidate.field() == field)
                .findFirst();
        if (question.isEmpty() && answered.isGiven()) {
            violations.add(new Violation(place, "intake.not.asked"));
        } else if (question.isPresent() && question.get().required() && !answered.isGiven()) {
            missing(place);
        }
        answered.texts().forEach(text -> PlainText.text(place, text, 2000).ifPresent(violations::add));
    }

    /** "Disclose, then erase": what is waited for has to be there, and has to be something that is delivered. */
    private void checkAfter(String path, ItemAsked item, RequestType type) {
        Integer after = item.scope().after();
        if (after == null) {
            return;
        }
        if (!type.mayWaitForDisclosure()) {
            violations.add(new Violation(path + ".after", "intake.after.cannot.wait"));
        } else if (after < 1 || after > items.size() || items.get(after - 1).kind() != RequestKind.DISCLOSURE) {
            violations.add(new Violation(path + ".after", "intake.after.no.disclosure"));
        }
    }

    private void missing(String field) {
        violations.add(new Violation(field, "intake.required"));
    }
}
