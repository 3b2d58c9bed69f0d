/**
 * What goes between a service that embeds the library and others.
 */
module org.qualitybanding.exchange {
    requires transitive org.qualitybanding.model;
    requires transitive org.qualitybanding.scoring;
    requires transitive org.qualitybanding.timeline;
    requires com.google.common;
    requires static org.jspecify;

    exports org.qualitybanding.exchange.standing;
}
