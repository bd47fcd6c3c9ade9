package jp.madoguchi.notification.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.madoguchi.fulfilment.Evidence;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.ExecutionLog.AttachedFile;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.notification.letter.Said.Written;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.shared.ClockOfTheOffice;

/**
 * Words what was carried out for an item: the content of a correction (Art. 34(3)), what was stopped or erased and on which
 * day (Art. 35(7)), when the rest will be, whom we told, and the files that wait. What somebody wrote down as their evidence
 * is the house's and is not told.
 */
final class DoneModel {

    private static final int KILO = 1024;

    private final Policy policy;
    private final Function<String, Object> titles;

    /** @param titles the name of a category, purpose, recipient or setting */
    DoneModel(Policy policy, Function<String, Object> titles) {
        this.policy = policy;
        this.titles = titles;
    }

    void tell(Done done, Map<String, Object> said) {
        put("corrections", corrections(done), said);
        put("done", steps(done), said);
        put(
                "told",
                done.told().stream()
                        .map(RecipientNotice::recipient)
                        .distinct()
                        .map(this::recipient)
                        .toList(),
                said);
        put("files", done.files().stream().map(DoneModel::file).toList(), said);
    }

    private static void put(String name, List<?> several, Map<String, Object> said) {
        if (!several.isEmpty()) {
            said.put(name, several);
        }
    }

    /** Several systems that were corrected alike are one correction. */
    private List<Map<String, Object>> corrections(Done done) {
        Map<Object, List<ExecutionTaskView>> alike = new LinkedHashMap<>();
        for (ExecutionTaskView task : done.tasks()) {
            if (task.action() == ExecutionAction.CORRECT) {
                Evidence proof = task.proof();
                List<Object> key = new ArrayList<>();
                key.add(proof.before());
                key.add(proof.after());
                key.add(dayOf(task));
                alike.computeIfAbsent(key, first -> new ArrayList<>()).add(task);
            }
        }
        return alike.values().stream().map(this::correction).toList();
    }

    private Map<String, Object> correction(List<ExecutionTaskView> alike) {
        ExecutionTaskView first = alike.get(0);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("what", titlesOf(alike));
        if (first.proof().before() != null) {
            said.put("before", first.proof().before());
        }
        said.put(
                "after",
                first.proof().after() == null
                        ? new Phrase("notification.done.deleted")
                        : first.proof().after());
        said.put("on", new OnDay(dayOf(first)));
        put("systems", systemsOf(alike), said);
        return said;
    }

    private List<Phrase> steps(Done done) {
        Map<Phrase, List<ExecutionTaskView>> alike = new LinkedHashMap<>();
        for (ExecutionTaskView task : done.tasks()) {
            if (isTold(task.action())) {
                alike.computeIfAbsent(step(task), first -> new ArrayList<>()).add(task);
            }
        }
        List<Phrase> steps = new ArrayList<>();
        alike.forEach((step, tasks) -> steps.add(new Phrase("notification.done", where(tasks), step)));
        done.afterDelivery()
                .forEach(task -> steps.add(new Phrase(
                        "notification.done",
                        listed(titlesOf(task.codes())),
                        new Phrase("notification.done.after.delivery"))));
        return steps;
    }

    private static boolean isTold(ExecutionAction action) {
        return switch (action) {
            case STOP_USE, STOP_PROVISION, ERASE, RESTRICT, TAKE_ALTERNATIVE_MEASURE, END_CONSENT, SWITCH_CHANNEL ->
                true;
            default -> false;
        };
    }

    private static Phrase step(ExecutionTaskView task) {
        Evidence proof = task.proof();
        String key = "notification.done." + task.action();
        OnDay on = new OnDay(dayOf(task));
        if (task.action() == ExecutionAction.RESTRICT && proof.eraseOn() != null && proof.basis() != null) {
            return new Phrase(key + ".until", on, new OnDay(proof.eraseOn()), new Written(proof.basis()));
        }
        if (task.action() == ExecutionAction.ERASE && proof.backups() != null) {
            return new Phrase(key + ".backups", on, new Written(proof.backups()));
        }
        return new Phrase(key, on);
    }

    /** What and, where it is known, in which systems or towards whom. */
    private Phrase where(List<ExecutionTaskView> tasks) {
        Phrase what = listed(titlesOf(tasks));
        List<Object> systems = systemsOf(tasks);
        return systems.isEmpty() ? what : new Phrase("notification.place", what, listed(systems));
    }

    /** A phrase whose one argument is the whole list. */
    private static Phrase listed(List<Object> several) {
        return new Phrase("notification.done.list", List.<Object>of(several));
    }

    private List<Object> titlesOf(List<ExecutionTaskView> tasks) {
        Set<String> codes = new LinkedHashSet<>();
        tasks.forEach(task -> {
            codes.addAll(task.categories());
            if (task.recipient() != null) {
                codes.add(task.recipient());
            }
        });
        return titlesOf(codes);
    }

    private List<Object> titlesOf(Set<String> codes) {
        return codes.stream().map(titles).distinct().toList();
    }

    private List<Object> systemsOf(List<ExecutionTaskView> tasks) {
        return tasks.stream()
                .flatMap(task -> policy.system(task.system()).stream())
                .<Object>map(SystemSource::title)
                .distinct()
                .toList();
    }

    private Object recipient(String code) {
        return policy.recipient(code).<Object>map(Recipient::title).orElse(code);
    }

    private static Phrase file(AttachedFile file) {
        long kilobytes = Math.max(1, (file.size() + KILO - 1) / KILO);
        return new Phrase("notification.file", file.fileName(), String.valueOf(kilobytes));
    }

    private static LocalDate dayOf(ExecutionTaskView task) {
        Evidence proof = task.proof();
        return proof != null && proof.doneOn() != null
                ? proof.doneOn()
                : LocalDate.ofInstant(task.confirmedAt(), ClockOfTheOffice.TOKYO);
    }
}
