package jp.madoguchi.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Runs {@code database/roles.sql} as psql would, with the two psql commands and the variables that the file uses. */
final class RolesScript {

    private static final Pattern STATEMENT =
            Pattern.compile("(?<sql>[^\\\\;]+?)\\s*(?<end>;|\\\\gexec)|\\\\connect (?<database>\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");

    private final String text;

    RolesScript(Path file, Map<String, String> variables) {
        try {
            String script = COMMENT.matcher(Files.readString(file)).replaceAll("");
            for (var variable : variables.entrySet()) {
                script = script.replace(":'" + variable.getKey() + "'", quoted(variable.getValue()));
            }
            text = script;
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file, e);
        }
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Runs the script, beginning in the database {@code postgres}. */
    void run(Function<String, DataSource> databases) {
        Connection connection = null;
        try {
            connection = databases.apply("postgres").getConnection();
            Matcher statement = STATEMENT.matcher(text);
            while (statement.find()) {
                if (statement.group("database") != null) {
                    connection.close();
                    connection = databases.apply(statement.group("database")).getConnection();
                } else if (statement.group("end").equals(";")) {
                    execute(connection, statement.group("sql"));
                } else {
                    for (String made : column(connection, statement.group("sql"))) {
                        execute(connection, made);
                    }
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("The database roles could not be created: " + e.getMessage(), e);
        } finally {
            close(connection);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new CannotStart("The database closed its connection badly", e);
        }
    }
}
