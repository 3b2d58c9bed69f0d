package org.example.archive;

import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.qualitybanding.exchange.json.StrictJackson2;

/** A database of answers. Hibernate reads and writes its JSON by the library's strict mapper. */
final class Archive implements AutoCloseable {

    private final SessionFactory sessions;

    Archive(String url) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(KeptAnswer.class)
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "update");
        configuration
                .getProperties()
                .put(
                        "hibernate.type.json_format_mapper",
                        new JacksonJsonFormatMapper(StrictJackson2.builder().build()));
        sessions = configuration.buildSessionFactory();
    }

    void keep(KeptAnswer answer) {
        sessions.inTransaction(session -> session.persist(answer));
    }

    KeptAnswer of(String reviewId) {
        return sessions.fromSession(session -> session.find(KeptAnswer.class, reviewId));
    }

    @Override
    public void close() {
        sessions.close();
    }
}
