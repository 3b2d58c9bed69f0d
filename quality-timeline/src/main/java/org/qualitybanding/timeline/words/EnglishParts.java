package org.qualitybanding.timeline.words;

/** What sentences are put together of: dates, counts, lists, grades, and whose a clause is. */
final class EnglishParts {

    /** A text a line, as in {@link EnglishTexts}. */
    static final String ALL = """
            date = {weekday} {day} {month} {year}
            weekday.1 = Monday
            weekday.2 = Tuesday
            weekday.3 = Wednesday
            weekday.4 = Thursday
            weekday.5 = Friday
            weekday.6 = Saturday
            weekday.7 = Sunday
            month.1 = January
            month.2 = February
            month.3 = March
            month.4 = April
            month.5 = May
            month.6 = June
            month.7 = July
            month.8 = August
            month.9 = September
            month.10 = October
            month.11 = November
            month.12 = December
            short-date = {day} {month} {year}
            short-month.1 = Jan
            short-month.2 = Feb
            short-month.3 = Mar
            short-month.4 = Apr
            short-month.5 = May
            short-month.6 = Jun
            short-month.7 = Jul
            short-month.8 = Aug
            short-month.9 = Sep
            short-month.10 = Oct
            short-month.11 = Nov
            short-month.12 = Dec
            action = action {id}
            actions = actions {ids}
            action-by = {action} by {date}
            days = {count} days
            days.1 = 1 day
            significant = {count} significant actions
            significant.0 = no significant action
            significant.1 = 1 significant action
            minor = {count} minor actions
            minor.0 = no minor action
            minor.1 = 1 minor action
            found-actions = {count} actions
            found-actions.1 = 1 action
            missed = {count} open actions are not met in time
            missed.1 = 1 open action is not met in time
            list.comma = {first}, {last}
            list.and = {first} and {last}
            list.or = {first} or {last}
            list.then = {first}; {last}
            party.provider = the provider
            party.quality-team = the quality team
            rag.red = red
            rag.amber = amber
            rag.green = green
            harm.caused = significant, as harm was caused
            harm.likely = significant, as harm is likely
            harm.none = minor
            grade = {rag}, {harm}
            source.document = the published document
            source.reading = our reading of it
            """;

    private EnglishParts() {}
}
