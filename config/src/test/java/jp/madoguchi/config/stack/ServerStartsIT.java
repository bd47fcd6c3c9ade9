package jp.madoguchi.config.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.mail.Session;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: what the scripts of {@code config/wildfly} have promised the application is there. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerStartsIT {

    @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/MadoguchiOwnerDS")
    private DataSource owner;

    @Resource
    private DataSource byDefault;

    @Resource(lookup = "java:jboss/mail/madoguchi")
    private Session mail;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.everyContext();
    }

    @Test
    void the_application_and_the_migrations_connect_as_different_roles() throws SQLException {
        assertThat(answer(application, "SELECT current_user")).isEqualTo("madoguchi_app");
        assertThat(answer(owner, "SELECT current_user")).isEqualTo("madoguchi_owner");
        assertThat(answer(byDefault, "SELECT current_user")).isEqualTo("madoguchi_app");
        assertThat(answer(application, "SELECT current_schema()")).isEqualTo("madoguchi");
    }

    @Test
    void the_application_may_create_nothing() {
        for (String ddl : new String[] {
            "CREATE TABLE mine (id int)",
            "CREATE TABLE public.mine (id int)",
            "CREATE TEMPORARY TABLE mine (id int)",
            "CREATE SCHEMA mine",
            "CREATE ROLE mine",
            "SET ROLE madoguchi_owner"
        }) {
            assertThatThrownBy(() -> execute(application, ddl)).as(ddl).hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_owner_of_the_schema_may_create_tables_there() throws SQLException {
        execute(owner, "CREATE TABLE trial (id int)");
        execute(owner, "DROP TABLE madoguchi.trial");
    }

    @Test
    void the_database_is_set_up_to_keep_records() throws SQLException {
        assertThat(answer(application, "SHOW fsync")).isEqualTo("on");
        assertThat(answer(application, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(answer(application, "SHOW full_page_writes")).isEqualTo("on");
        assertThat(answer(application, "SHOW data_checksums")).isEqualTo("on");
        assertThat(
                        answer(
                                application,
                                "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void similar_japanese_words_are_found_similar() throws SQLException {
        assertThat(Double.parseDouble(answer(application, "SELECT similarity('開示請求書', '開示請求')")))
                .isGreaterThan(0.5);
    }

    @Test
    void mail_leaves_with_time_limits() {
        // the application may shorten them; there must never be none
        assertThat(mail.getProperty("mail.smtp.connectiontimeout")).matches("[1-9]\\d{3,4}");
        assertThat(mail.getProperty("mail.smtp.timeout")).matches("[1-9]\\d{3,4}");
        assertThat(mail.getProperty("mail.smtp.auth")).isEqualTo("false");
    }

    private static String answer(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
