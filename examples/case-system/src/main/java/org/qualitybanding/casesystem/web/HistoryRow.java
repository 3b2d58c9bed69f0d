package org.qualitybanding.casesystem.web;

import java.time.LocalDate;

/**
 * An entry of a review's history.
 *
 * @param number which entry it is, counted from 1
 * @param recordedOn the day it was recorded
 * @param recorder the id of the person who recorded it
 * @param what which facts, without what people wrote
 * @param address the review as it was on record that day
 */
public record HistoryRow(int number, LocalDate recordedOn, String recorder, String what, String address) {}
