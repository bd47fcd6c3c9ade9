package jp.madoguchi.shared.schema;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs the migrations as the schema's owner. Hibernate calls it before it validates the mapping, which is earlier than any
 * start-up bean could run; the application's own role could not change the schema if it wanted to.
 */
public class SchemaMigration implements Integrator {

    private static final String OWNER = "java:jboss/datasources/MadoguchiOwnerDS";
    private static final String SCHEMA = "madoguchi";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessionFactory) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(owner())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .createSchemas(false)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // the schema stays as it is
    }

    private static DataSource owner() {
        try {
            return (DataSource) new InitialContext().lookup(OWNER);
        } catch (NamingException missing) {
            throw new IllegalStateException("The schema's owner has no data source " + OWNER, missing);
        }
    }
}
