package org.qualitybanding.casesystem;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock on which it is noon of a day, until a test moves it on. */
public final class MovableDay extends Clock {

    private final ZoneId zone;
    private volatile LocalDate day;

    public MovableDay(LocalDate day) {
        this(day, ZoneId.of("Europe/London"));
    }

    private MovableDay(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    /** From now on it is this day. */
    public void is(LocalDate newDay) {
        day = newDay;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableDay(day, other);
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
