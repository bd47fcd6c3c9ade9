package jp.madoguchi.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.Evidence;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.ExecutionLog.AttachedFile;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.Instruction;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.request.RequestKind;

/** What system owners confirmed for a sample item. */
public final class SampleDone {

    public static final LocalDate ON = LocalDate.of(2026, 11, 20);
    private static final Instant AT = Instant.parse("2026-11-20T06:00:00Z");

    private SampleDone() {}

    static Done of(int item, RequestKind kind, List<DecisionLine> lines) {
        List<ExecutionTaskView> tasks = new ArrayList<>();
        for (DecisionLine line : lines) {
            ExecutionAction action = action(kind, line.disposition());
            if (action != null) {
                tasks.add(task(item, kind, action, system(kind), line.category(), proof(action)));
            }
        }
        return new Done(tasks, List.of(), tasks.isEmpty() ? List.of() : told(item, kind));
    }

    public static ExecutionTaskView task(
            int item, RequestKind kind, ExecutionAction action, String system, String code, Evidence proof) {
        AttachedFile file = action == ExecutionAction.HAND_OUT
                ? new AttachedFile(
                        new UUID(7, 7), "kaiji-" + code + ".pdf", "application/pdf", 184_320, "ab".repeat(32))
                : null;
        boolean isRecipient = code.matches("[RS]\\d{2}");
        return new ExecutionTaskView(
                1,
                item,
                kind,
                action,
                system,
                isRecipient ? Set.of() : Set.of(code),
                isRecipient ? code : null,
                file,
                proof.text(),
                proof,
                "watanabe",
                AT);
    }

    public static Evidence corrected(String before, String after) {
        return new Evidence(SampleLetters.INTERNAL, ON, "W-881", before, after, null, null, null, null, null, null);
    }

    public static Evidence stopped(LocalDate on) {
        return new Evidence(SampleLetters.INTERNAL, on, null, null, null, null, null, null, null, null, null);
    }

    public static RecipientNotice toldOf(int item, String recipient, Instruction instruction) {
        return new RecipientNotice(
                SampleLetters.REFERENCE,
                1,
                item,
                recipient,
                instruction,
                Set.of("C1b"),
                "MD-48213",
                "privacy@haiso.example",
                ON.plusDays(5),
                AT,
                0,
                null,
                null,
                null,
                null);
    }

    private static List<RecipientNotice> told(int item, RequestKind kind) {
        return switch (kind) {
            case CORRECTION ->
                List.of(toldOf(item, "R03", Instruction.CORRECT), toldOf(item, "S06", Instruction.CORRECT));
            case TP_STOP, OPTOUT_STOP -> List.of(toldOf(item, "R07", Instruction.STOP_PROVISION));
            case ERASURE -> List.of(toldOf(item, "S06", Instruction.ERASE));
            default -> List.of();
        };
    }

    private static String system(RequestKind kind) {
        return switch (kind) {
            case CORRECTION, ERASURE -> "MEMBERS";
            default -> null;
        };
    }

    private static Evidence proof(ExecutionAction action) {
        return switch (action) {
            case CORRECT -> corrected("東京都架空区旧町1-2-3", "東京都架空区見本町4-5-6 見本ハイツ壱号館1203号室");
            case ERASE ->
                new Evidence(
                        SampleLetters.INTERNAL,
                        ON,
                        null,
                        null,
                        null,
                        true,
                        "次回の世代交代(2026年12月末)までに上書きされます。",
                        null,
                        null,
                        null,
                        null);
            case RESTRICT ->
                new Evidence(
                        SampleLetters.INTERNAL,
                        ON,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "法人税法に基づく帳簿書類の保存",
                        LocalDate.of(2033, 3, 31),
                        null,
                        null);
            default -> stopped(ON);
        };
    }

    private static ExecutionAction action(RequestKind kind, Disposition disposition) {
        if (disposition == Disposition.ALT) {
            return kind == RequestKind.ERASURE ? ExecutionAction.RESTRICT : ExecutionAction.TAKE_ALTERNATIVE_MEASURE;
        }
        if (!disposition.isCarriedOut()) {
            return null;
        }
        return switch (kind) {
            case DISCLOSURE, TPR_DISCLOSURE -> ExecutionAction.HAND_OUT;
            case CORRECTION -> ExecutionAction.CORRECT;
            case USE_STOP -> ExecutionAction.STOP_USE;
            case ERASURE -> ExecutionAction.ERASE;
            case TP_STOP, OPTOUT_STOP -> ExecutionAction.STOP_PROVISION;
            case PREFERENCE -> ExecutionAction.SWITCH_CHANNEL;
            case CONSENT_WITHDRAWAL -> ExecutionAction.END_CONSENT;
            default -> null;
        };
    }
}
