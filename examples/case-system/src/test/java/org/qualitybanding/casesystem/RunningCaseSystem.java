package org.qualitybanding.casesystem;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The case system, started for a test on a port of its own and on a day that doesn't end, 20 April 2026. */
public final class RunningCaseSystem implements Site, AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningCaseSystem(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on a new database in memory; the settings are such as {@code case-system.samples=false}. */
    public static RunningCaseSystem onH2(String... settings) {
        return on(Database.H2.newUrl(), settings);
    }

    /** Starts it on a database. */
    public static RunningCaseSystem on(String url, String... settings) {
        return new RunningCaseSystem(builder().run(arguments(url, settings)));
    }

    /** Starts it on a database, on a day that a test moves on. */
    public static RunningCaseSystem on(String url, MovableDay day) {
        ApplicationContextInitializer<GenericApplicationContext> moving = context ->
                context.registerBean("movableDay", Clock.class, () -> day, definition -> definition.setPrimary(true));
        return new RunningCaseSystem(builder().initializers(moving).run(arguments(url)));
    }

    private static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(CaseSystem.class);
    }

    private static String[] arguments(String url, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--case-system.today=2026-04-20",
                "--case-system.password-strength=4",
                "--logging.level.root=warn"));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return arguments.toArray(String[]::new);
    }

    @Override
    public URI at(String path) {
        return URI.create(
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** A part of it, to look at from inside. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
