package jp.madoguchi.config.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.RequestKind;

/**
 * Tries to store decision lines and rejections with any kind and any reason code for one item, as the role of the
 * connection. The item has to have a decision; what is tried is undone at once, and the whole with the transaction.
 */
final class PairsInTheDatabase {

    /** What a line may say it does. */
    static final List<String> DISPOSITIONS =
            List.of("GRANT", "GRANT_MASKED", "WITHHOLD", "NOT_HELD", "ALT", "REDIRECT");

    private static final Set<String> REJECT = Set.of("S14-4", "A-AUTH", "F-FORM", "F-SPEC", "F-FEE");

    private final Connection connection;
    private final String reference;

    PairsInTheDatabase(Connection connection, String reference) throws SQLException {
        this.connection = connection;
        this.reference = reference;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM decision_line WHERE reference = '" + reference + "'");
        }
    }

    /** From here on the item is of this kind, for this transaction. */
    void decideOn(RequestKind kind) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE item_decision SET kind = '" + kind + "' WHERE reference = '" + reference + "'");
        }
    }

    /** What the database says against the pair where the code belongs; empty when it takes it. */
    Optional<String> refusal(RequestKind kind, String code) throws SQLException {
        return REJECT.contains(code) ? refusalOfRejection(kind, code) : refusalOfLine(kind, code, fitting(code));
    }

    Optional<String> refusalOfLine(RequestKind kind, String code, String disposition) throws SQLException {
        return refusal(
                "INSERT INTO decision_line (id, reference, item_number, kind, position, category, disposition,"
                        + " reason_code, external_reason, masking)"
                        + " VALUES (nextval('decision_line_id_seq'), ?, 1, ?, 0, 'C1a', ?, ?, repeat('理', 30), ?)",
                reference,
                kind.name(),
                disposition,
                code,
                disposition.equals("GRANT_MASKED") ? "氏名を黒塗り" : null);
    }

    Optional<String> refusalOfRejection(RequestKind kind, String code) throws SQLException {
        return refusal(
                "INSERT INTO rejected_item (reference, item_number, kind, reason_code, internal_reason,"
                        + " external_reason, proposed_by, rejected_by, rejected_at)"
                        + " VALUES (?, 1, ?, ?, '経緯', repeat('理', 30), 'kato', 'takahashi', now())",
                reference,
                kind.name(),
                code);
    }

    private static String fitting(String code) {
        return switch (code) {
            case "N-NONE" -> "NOT_HELD";
            case "N-PROC", "N-SPEC-LAW", "R-ORG" -> "REDIRECT";
            case "U-ALT", "U-RETAIN" -> "ALT";
            case "M-DIFF" -> "GRANT";
            default -> "WITHHOLD";
        };
    }

    private Optional<String> refusal(String sql, String... values) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused.getMessage());
        } finally {
            connection.rollback(before);
        }
    }
}
