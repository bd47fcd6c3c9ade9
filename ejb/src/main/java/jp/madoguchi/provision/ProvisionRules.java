package jp.madoguchi.provision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.MyNumberDigits;

/**
 * Reads a provision as it was written and says everything that is wrong with it at once. Records nobody has to make are
 * refused: what is not one of the law's is not disclosed as one either (guideline 3-8-3-1).
 */
final class ProvisionRules {

    /** Nothing older can be kept still. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final int LONGEST_IDENTIFIER = 320;
    private static final int LONGEST_TEXT = 300;

    private final Policy policy;
    private final LocalDate today;
    private final Predicate<Customer> isPupil;

    ProvisionRules(Policy policy, LocalDate today, Predicate<Customer> isPupil) {
        this.policy = policy;
        this.today = today;
        this.isPupil = isPupil;
    }

    /** @throws InputRejected with every field that is wrong */
    Provision read(ProvisionWritten written) {
        List<Violation> wrong = new ArrayList<>();
        Customer person = person(written.identifier(), wrong);
        Direction direction = oneOf(Direction.class, written.direction(), "direction", wrong);
        LegalBasis basis = oneOf(LegalBasis.class, written.basis(), "basis", wrong);
        RecordedAs recordedAs = oneOf(RecordedAs.class, written.recordedAs(), "recordedAs", wrong);
        String recipient = text(written.recipient());
        String counterpart = text("counterpart", written.counterpart(), wrong);
        String acquisition = text("acquisition", written.acquisition(), wrong);
        LocalDate on = day(text(written.providedOn()), basis, wrong);
        Set<String> categories = categories(written.categories(), wrong);
        if (direction == Direction.PROVIDED) {
            checkProvided(person, recipient, acquisition, wrong);
        } else if (direction == Direction.RECEIVED) {
            checkReceived(recipient, counterpart, acquisition, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new InputRejected(wrong);
        }
        return new Provision(person, direction, recipient, counterpart, acquisition, on, basis, categories, recordedAs);
    }

    private void checkProvided(Customer person, String code, String acquisition, List<Violation> wrong) {
        Recipient recipient = code == null ? null : policy.recipient(code).orElse(null);
        if (recipient == null) {
            wrong.add(new Violation("recipient", "provision.recipient.unknown"));
        } else if (!recipient.recorded()) {
            wrong.add(new Violation("recipient", "provision.recipient.unrecorded", List.of(code, recipient.note())));
        } else if (person != null && isAdvertiser(code) && isPupil.test(person)) {
            wrong.add(new Violation("identifier", "provision.pupil", List.of(code)));
        }
        if (acquisition != null) {
            wrong.add(new Violation("acquisition", "provision.acquisition.provided"));
        }
    }

    private static void checkReceived(String recipient, String counterpart, String acquisition, List<Violation> wrong) {
        if (recipient != null) {
            wrong.add(new Violation("recipient", "provision.recipient.received"));
        }
        if (counterpart == null) {
            wrong.add(new Violation("counterpart", "provision.counterpart.missing"));
        }
        if (acquisition == null) {
            wrong.add(new Violation("acquisition", "provision.acquisition.missing"));
        }
    }

    private boolean isAdvertiser(String code) {
        return policy.targets().provisionalStop().recipients().contains(code);
    }

    private static Customer person(String written, List<Violation> wrong) {
        Customer person = written == null || written.length() > LONGEST_IDENTIFIER
                ? null
                : Customer.named(written).orElse(null);
        if (person == null) {
            wrong.add(new Violation("identifier", "provision.identifier.missing"));
        }
        MyNumberDigits.typed("identifier", written).ifPresent(wrong::add);
        return person;
    }

    private LocalDate day(String written, LegalBasis basis, List<Violation> wrong) {
        if (written == null) {
            if (basis == LegalBasis.OPT_OUT) {
                wrong.add(new Violation("providedOn", "provision.day.missing"));
            }
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.isAfter(today)) {
                wrong.add(new Violation("providedOn", "provision.day.future"));
            } else if (day.isBefore(EARLIEST)) {
                wrong.add(new Violation("providedOn", "provision.day.unreadable"));
            }
            return day;
        } catch (DateTimeException noDay) {
            wrong.add(new Violation("providedOn", "provision.day.unreadable"));
            return null;
        }
    }

    private Set<String> categories(List<String> written, List<Violation> wrong) {
        Set<String> codes = new TreeSet<>();
        (written == null ? List.<String>of() : written)
                .forEach(code -> codes.add(text(code) == null ? "?" : text(code)));
        String unknown = codes.stream()
                .filter(code -> policy.dataCategory(code).isEmpty())
                .collect(Collectors.joining(", "));
        if (codes.isEmpty()) {
            wrong.add(new Violation("categories", "provision.categories.missing"));
        } else if (!unknown.isEmpty()) {
            wrong.add(new Violation("categories", "provision.categories.unknown", List.of(unknown)));
        }
        return codes;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> codes, String written, String field, List<Violation> wrong) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text(written)))
                .findFirst()
                .orElseGet(() -> {
                    wrong.add(new Violation(field, "provision." + field + ".unknown"));
                    return null;
                });
    }

    private static String text(String field, String written, List<Violation> wrong) {
        String text = text(written);
        if (text != null && text.length() > LONGEST_TEXT) {
            wrong.add(new Violation(field, "provision.text.long", List.of(LONGEST_TEXT)));
        }
        MyNumberDigits.typed(field, text).ifPresent(wrong::add);
        return text;
    }

    private static String text(String written) {
        // PostgreSQL keeps no NUL character, and a line break would let one line of an extract look like two.
        String text = written == null ? "" : written.replaceAll("\\p{Cc}", " ").strip();
        return text.isEmpty() ? null : text;
    }
}
