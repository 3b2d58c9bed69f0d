package org.qualitybanding.casesystem;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** The databases that the case system runs on; tests of it run on each. */
public enum Database {
    H2 {
        @Override
        public String newUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        }

        @Override
        public String newLastingUrl(Path folder) {
            return "jdbc:h2:file:" + folder.resolve("cases") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl() {
            Assumptions.assumeTrue(
                    isLinux(), "The tests on PostgreSQL are left out: their PostgreSQL is for Linux on x86-64.");
            String name = "cases_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }

        @Override
        public String newLastingUrl(Path folder) {
            return newUrl();
        }
    };

    private static final Map<Database, RunningCaseSystem> SHARED = new EnumMap<>(Database.class);

    /** Where a case system finds a new database of this kind. */
    public abstract String newUrl();

    /** Where a case system finds a new database that outlives it. */
    public abstract String newLastingUrl(Path folder);

    /** A case system on a database of this kind, started once for all tests, none of which may rely on what else is in it. */
    public RunningCaseSystem system() {
        synchronized (SHARED) {
            return SHARED.computeIfAbsent(this, database -> RunningCaseSystem.on(database.newUrl()));
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && "amd64".equals(System.getProperty("os.arch"));
    }

    /** One PostgreSQL for all tests; it ends with their process. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
