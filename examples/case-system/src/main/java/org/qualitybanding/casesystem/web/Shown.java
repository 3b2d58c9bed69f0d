package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a review stood on a day, by what was on record on another.
 *
 * @param date the day asked about
 * @param by the last day of recording that counts
 * @param current whether that is everything recorded so far
 * @param later how many entries were recorded after it
 * @param report the report, as HTML that escaped all that people wrote
 * @param toDo what is open
 */
public record Shown(LocalDate date, LocalDate by, boolean current, long later, String report, List<ToDo> toDo) {}
