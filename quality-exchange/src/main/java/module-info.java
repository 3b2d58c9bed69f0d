/**
 * What goes between a service that embeds the library and others.
 */
module org.qualitybanding.exchange {
    requires transitive org.qualitybanding.model;
    requires transitive org.qualitybanding.scoring;
    requires transitive org.qualitybanding.timeline;
    requires com.google.common;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports org.qualitybanding.exchange.calendar;
    exports org.qualitybanding.exchange.json;
    exports org.qualitybanding.exchange.standing;
}
