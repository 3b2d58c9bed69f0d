package org.qualitybanding.casesystem;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            Server.RUNNING.requireStarted();
            String name = "cases_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection =
                            Server.RUNNING.postgres().getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.RUNNING.postgres().getJdbcUrl("postgres", name);
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

    /**
     * One PostgreSQL for all tests; it ends with their process. It is for Linux on x86-64, and some containers forbid what it needs to
     * start: its tests are then left out with a line that says so, or fail where the build was told that it has to be there.
     */
    private static final class Server {

        static final Server RUNNING = new Server();

        private final @Nullable EmbeddedPostgres postgres;
        private final String whyNot;

        private Server() {
            EmbeddedPostgres started = null;
            String failure = "none is there for this machine";
            if (isLinux()) {
                try {
                    started = EmbeddedPostgres.start();
                } catch (IOException | IllegalStateException e) {
                    failure = e.toString();
                }
            }
            postgres = started;
            whyNot = "The tests on PostgreSQL are left out, for it did not start: " + failure;
        }

        private static boolean isLinux() {
            return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                    && "amd64".equals(System.getProperty("os.arch"));
        }

        void requireStarted() {
            if (!Boolean.parseBoolean(System.getenv("POSTGRESQL_REQUIRED"))) {
                Assumptions.assumeTrue(postgres != null, whyNot);
            }
            postgres();
        }

        EmbeddedPostgres postgres() {
            return Optional.ofNullable(postgres).orElseThrow(() -> new IllegalStateException(whyNot));
        }
    }
}
