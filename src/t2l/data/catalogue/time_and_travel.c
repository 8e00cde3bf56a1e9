/**
 * Go back from {start}, a minute of the day, by {minutes}, wrapping at midnight.
 * Take a time of day (minute 0 to 1439) and subtract a number of minutes, wrapping at midnight.
 * Compute minutes since midnight minus a duration, wrapping to the evening before if below 0.
 * Given the minute of the day and a number of minutes, go back that far; below 0 it is the day before.
 * From a time given in minutes after midnight, subtract a duration in minutes, wrapping to the previous day.
 * Given an end time in minutes since midnight and a duration, return the start time in minutes since midnight (modulo 1440).
 * On a 24-hour clock in minutes since midnight, what is a given time minus a given number of minutes?
 * How do I subtract minutes from a time of day stored as minutes after midnight (time first), wrapping below 0?
 * When do I have to start, if I must be done at a given minute of the day and need a given number of minutes?
 * Return (start - minutes) modulo 1440, never negative.
 * Which minute of the day (0 to 1439) was it a number of minutes (second argument) before a given minute of the day (first)?
 * Write a function that takes a minute of the day and a duration in minutes and goes back by it on the 24-hour clock (result 0 to 1439).
 *
 * @T int32_t int64_t
 * @name time_before start_time leave_at
 * @range start 0 1439
 * @range minutes 0 1440
 */
T time_before(T start, T minutes) { return ((start - minutes) % 1440 + 1440) % 1440; }

/**
 * Given hour, minute and n, what is the {OP:1} on a 24-hour clock n minutes later?
 * Return the {OP:1} shown on a 24-hour clock when hour and minute are advanced by n minutes.
 * Advance hh:mm by n minutes and return only the {OP:1} (24-hour clock).
 * Find the {OP:1} of the end time on a 24-hour clock from start hour, start minute and duration in minutes.
 * Given an hour, a minute and a wait in minutes, which {OP:1} does a 24-hour clock show then?
 * Write a function that adds minutes to a time given as hour and minute and returns the {OP:1} on a 24-hour clock.
 * What will the {OP:1} be some minutes after an hour and a minute on a 24-hour clock?
 * Returns the {OP:1} of the time that is n minutes after hour and minute, wrapping at midnight.
 * Take a time in hours and minutes, add n minutes (24-hour clock) and return the new {OP:1}.
 * Given hour, minute and a number of minutes to add, return the resulting {OP:1} on a 24-hour clock.
 * From hour, minute and a number of minutes to add, how do I get the {OP:1}, wrapping at midnight?
 * Compute the {OP:1} of a time hh:mm plus n minutes on a 24-hour clock.
 *
 * @OP /60%24 "hour"
 * @OP %60 "minute"
 * @T int32_t int64_t
 * @name part_after add_minutes_part
 * @range hour 0 23
 * @range minute 0 59
 * @range n 0 3000
 */
T part_after(T hour, T minute, T n) { return (hour * 60 + minute + n) OP; }

/**
 * Advance the clock time in {hour} and {minute} by {n} minutes, wrapping at midnight.
 * Add minutes to an hour and a minute given by pointer, wrapping after 23:59.
 * Advance a 24-hour clock in place by n minutes, given pointers to hour and minute.
 * Update hours and minutes (both by pointer) so that they show the time n minutes later on a 24-hour clock.
 * Move the clock forward by n minutes; hour and minute are pointers and midnight wraps to 0.
 * Write a function that adds n minutes to an hour and a minute, stored behind two pointers, wrapping at midnight.
 * How do I add minutes to an hour and a minute variable, passed by pointer, on a 24-hour clock?
 * Advance the hour and the minute stored behind two pointers by n minutes on a 24-hour clock.
 * Add n minutes to a time stored in two variables (hour and minute pointers), on a 24-hour clock.
 * Given pointers to an hour and a minute, add n minutes to the time and wrap around at midnight.
 * Update *hour and *minute so that the time is n minutes later, modulo 24 hours.
 * Write a function that moves a 24-hour clock, given by pointers to hour and minute, forward by n minutes.
 *
 * @T int32_t
 * @array hour 1
 * @array minute 1
 * @range hour 0 23
 * @range minute 0 59
 * @range n 0 3000
 * @name advance_clock add_minutes move_clock
 */
void advance_clock(T *hour, T *minute, T n) {
    T total = *hour * 60 + *minute + n;
    *hour = total / 60 % 24;
    *minute = total % 60;
}

/**
 * Advance the clock time in {hour} and {minute} by one minute; 23:59 becomes 0:00.
 * Add one minute to hour and minute by pointer, with 0:00 after 23:59.
 * Compute the next minute on a 24-hour clock whose hour and minute are given by pointer.
 * Clock tick: go one minute forward, with hour and minute stored behind two pointers, wrapping at midnight.
 * Go one minute forward in place for pointers to hour and minute, 24-hour clock.
 * Tick a digital clock by one minute: *hour and *minute, after 23:59 comes 0:00.
 * Write a function that advances a 24-hour clock, stored in two variables given by pointer, by one minute.
 * Advances the time in *hour and *minute by one minute; after 23:59 comes 0:00.
 * Increment a clock by one minute; hour and minute are passed by pointer and 23:59 wraps to 0:00.
 * How do I advance hour and minute variables (passed by pointer) by one minute on a 24-hour clock?
 * Given pointers to hour and minute, add one minute to the time; after 23:59 comes 0:00.
 * Write a function that adds one minute to the time in *hour and *minute, with carry at 60 and 24.
 *
 * @array hour 1
 * @array minute 1
 * @range hour 0 23
 * @range minute 0 59
 * @name tick_minute next_minute clock_tick
 */
void tick_minute(int32_t *hour, int32_t *minute) {
    if (++*minute < 60) return;
    *minute = 0;
    if (++*hour == 24) *hour = 0;
}

/**
 * How many minutes since midnight is a 12-hour clock time, given hour, minute and a pm flag?
 * Convert hour, minute and pm flag to minutes of the day.
 * What is an am/pm time (hour, minute, true for pm) in minutes since midnight?
 * 12 am is 0 minutes and 12 pm is 720: convert hour, minute and pm flag to minutes of the day.
 * Convert a 12-hour time (hour 1 to 12, minute, is it pm) to minutes after midnight.
 * Write a function that converts hour, minute and a pm flag to the minutes since midnight.
 * Return the minutes since midnight for a 12-hour clock time: hour, minute, pm.
 * Compute the minute of the day from a 12-hour clock (hour, minute, pm flag).
 * How do I convert a 12-hour time (hour, minute, pm flag) to minutes since midnight?
 * Given hour, minute and whether it is pm, return the number of minutes after midnight.
 * Convert a 12-hour clock time to minutes after midnight: hour, minute, true for PM.
 * Turn a time like 7:30 pm into minutes after midnight, given the hour on the 12-hour clock (12 counts as 0), the minute and a flag that is true for pm.
 *
 * @T int32_t int64_t
 * @name minutes_of_12_hour am_pm_minutes
 * @range hour 1 12
 * @range minute 0 59
 */
T am_pm_minutes(T hour, T minute, _Bool pm) { return hour % 12 * 60 + minute + (pm ? 720 : 0); }

/**
 * Is this hour of a 24-hour clock pm, that is, 12 or later?
 * Is it pm, for an hour on a 24-hour clock?
 * Return true for pm and false for am, given the hour on a 24-hour clock.
 * Is the hour (0 to 23) in the second half of the day?
 * Return true if the hour of a 24-hour clock is noon or after.
 * Write a function that tells whether a 24-hour clock hour is p.m.
 * Is this hour (0 to 23) in the afternoon, i.e. noon or after?
 * Return true for hours from 12 on, on a 24-hour clock.
 * Return true if an hour on a 24-hour clock is 12 or greater (PM).
 * How do I check whether an hour from 0 to 23 is AM or PM? Return true for PM.
 * Check if an hour in 24-hour format is in the afternoon (12 or later).
 * Write a function that returns true if the hour (0-23) is 12 or later.
 * Given an hour of the day, return true for PM.
 * Implement is_pm: hour >= 12.
 * is the hour (0-23) noon or later?
 *
 * @T int32_t
 * @name is_pm is_afternoon
 * @range hour 0 23
 */
_Bool is_pm(T hour) { return hour >= 12; }

/**
 * How many minutes do two appointments from {start1} to {end1} and from {start2} to {end2} overlap? 0 if they do not.
 * Compute the overlap of two meetings in minutes, 0 if none (start and end of one, then of the other).
 * How long do two appointments overlap? Arguments start1, end1, start2, end2; 0 when they do not.
 * Return the minutes that two meetings share, 0 if none (start and end of each).
 * Calculate the overlapping time from start1, end1, start2, end2, 0 if there is no overlap.
 * Return the smaller end minus the larger start, at least 0, for start1, end1, start2, end2.
 * Write a function that returns the time that two appointments, each with start and end, have in common, or 0.
 * Returns the length of the overlap of two time intervals, start and end of each given, 0 if there is none.
 * Given start and end of two time intervals, calculate how long they overlap (0 if they do not).
 * How do I compute the overlap of two intervals start1, end1, start2, end2, with 0 if there is none?
 * Calculate the number of minutes two events have in common: start and end of the first, then of the second; 0 if none.
 * Return the overlap length of two time ranges (start1, end1, start2, end2), never negative.
 *
 * @T int32_t int64_t double
 * @name overlap_minutes shared_time
 * @range start1 0 700
 * @range end1 700 1440
 * @range start2 0 1000
 * @range end2 1000 1440
 */
T overlap_minutes(T start1, T end1, T start2, T end2) {
    T start = start1 > start2 ? start1 : start2, end = end1 < end2 ? end1 : end2;
    return end > start ? end - start : 0;
}

/**
 * Do two appointments from {start1} to {end1} and from {start2} to {end2} overlap? Touching does not count.
 * Do two meetings overlap, given start and end of each, when one may begin as the other ends?
 * Check for an appointment conflict where touching is allowed: start and end of each.
 * Do the meetings overlap (start and end of one, then of the other)? One may begin when the other ends.
 * Write a function that tells whether two appointments (start, end of each) clash; one may start exactly when the other ends.
 * Return true if two half-open time intervals, start and end of each, intersect.
 * Test half-open intervals for overlap: start1 to end1 and start2 to end2.
 * Check if two time intervals overlap; intervals that only touch at an endpoint do not (start1, end1, start2, end2).
 * Given start and end of two meetings, return true if they overlap; one may start exactly when the other ends.
 * Do two bookings overlap? Start and end of each are given, back-to-back bookings are allowed.
 * How do I check if two half-open time ranges [start1, end1) and [start2, end2) overlap?
 * Given start1, end1, start2 and end2, return true if start1 < end2 and start2 < end1.
 *
 * @T int32_t int64_t
 * @name meetings_overlap is_conflict bookings_clash
 * @range start1 0 700
 * @range end1 700 1440
 * @range start2 0 1000
 * @range end2 1000 1440
 */
_Bool meetings_overlap(T start1, T end1, T start2, T end2) { return start1 < end2 && start2 < end1; }

/**
 * Does a new appointment (start, end) clash with any of n appointments in int arrays of starts and ends? Touching is fine.
 * Is a time slot, start and end given, already taken by one of n in two int arrays of starts and ends? Touching is ok.
 * Is there a conflict of a new appointment (start, end) with existing ones in integer arrays of starts and ends? Touching ends are fine.
 * Check a booking from start to end against int arrays of starts and ends: true if it overlaps one, touching is fine.
 * Is the room already booked at this time? Int arrays of starts and ends, count, new start, new end; back to back is fine.
 * Write a function that tells whether a new appointment overlaps one of n in integer arrays of starts and ends; touching ends do not count.
 * Return true if any half-open interval [starts[i], ends[i]) of the int arrays overlaps [start, end).
 * Check if a new appointment from start to end overlaps any of n existing ones (int arrays of starts and ends); touching is fine.
 * Given arrays of start and end times as ints, return true if the new interval [start, end) overlaps one of them.
 * How do I check a new booking (start, end) for conflicts with existing bookings in two integer arrays? Touching ends are no conflict.
 * Does the meeting from start to end conflict with any in the arrays of starts and ends, whole minutes, where touching is allowed?
 * Check for a conflict of start and end with arrays of starts and ends: is there an i with start < ends[i] and starts[i] < end?
 *
 * @array starts n
 * @array ends n
 * @range n 0 8
 * @range starts 0 700
 * @range ends 700 1440
 * @range start 0 700
 * @range end 700 1440
 * @name has_conflict is_booked clashes
 */
_Bool has_conflict(const int32_t *starts, const int32_t *ends, int32_t n, int32_t start, int32_t end) {
    for (int32_t i = 0; i < n; i++)
        if (start < ends[i] && starts[i] < end) return 1;
    return 0;
}

/**
 * Which appointment (int arrays of starts and ends, end excluded) is going on at a given time? Return the first one's index, or -1.
 * Return the index of the first meeting that is on now, from int arrays of starts and ends (end excluded), else -1.
 * Find the index of the first current appointment in integer arrays of starts and ends, where the end no longer counts; -1 if free.
 * Find the index of the first event with start <= time < end in the int start and end arrays, or -1.
 * Return the first index with starts[i] <= now < ends[i], or -1.
 * Write a function that returns the index of the first appointment running at a time (all ints, start included, end not), or -1.
 * Return the index of the first interval (int bounds) that contains the time, start included and end excluded, or -1.
 * Find the index of the first event with starts[i] <= now < ends[i], or -1 if there is none.
 * How do I find the first appointment happening at a given whole minute (start inclusive, end exclusive)? Return its index or -1.
 * Return the index of the first interval [starts[i], ends[i]) of ints that contains a given time, otherwise -1.
 * Given int arrays of start and end times, their length and the current time, return the index of the first event begun but not over (end excluded), or -1.
 * Which meeting is running, given int starts, ends, the number of meetings and now? Return the first index with start <= now < end, or -1.
 *
 * @array starts n
 * @array ends n
 * @range n 0 8
 * @range starts 0 700
 * @range ends 700 1440
 * @range now 0 1440
 * @name current_event find_meeting event_at
 */
int32_t current_event(const int32_t *starts, const int32_t *ends, int32_t n, int32_t now) {
    for (int32_t i = 0; i < n; i++)
        if (starts[i] <= now && now < ends[i]) return i;
    return -1;
}

/**
 * When is the first free slot among sorted appointments (whole minutes), between open and close, for a given length? Return -1 if there is none.
 * Find the first free slot of at least a given length among appointments sorted by start (int starts, ends), from opening to closing, or -1; length last.
 * Find the earliest gap in sorted appointments (starts and ends as ints) between open and close for a meeting of a given length, -1 if none.
 * Find the first free time between sorted integer appointments, with opening, closing and length given, -1 if none.
 * Write a function that returns the earliest time between open and close at which an appointment of a given length fits among sorted ones (int times), or -1.
 * Return the start of the first gap in sorted int arrays of starts and ends, from opening to closing time, of at least the given length, or -1.
 * Find the first gap between sorted appointments in whole minutes, from opening to closing time, of at least the given length; -1 if none.
 * Given sorted integer arrays of start and end times, opening time, closing time and a length, return the earliest free slot or -1.
 * How do I find the first free slot in a sorted schedule of int times between opening and closing with at least a given length, -1 if none?
 * Return the earliest time between open and close at which a new meeting of the given length fits the sorted int schedule, or -1.
 * Find the first gap in a sorted calendar that is long enough: int starts, ends, count, open, close, length; -1 if none.
 * Find the earliest free time slot in a day's sorted appointments: integer starts, ends, count, opening, closing, length; -1 if nothing fits.
 *
 * @array starts n
 * @array ends n
 * @range n 0 6
 * @range starts 480 1000
 * @range ends 480 1080
 * @range open 420 600
 * @range length 10 120
 * @range close 900 1200
 * @name first_free_slot find_gap
 */
int32_t free_slot(const int32_t *starts, const int32_t *ends, int32_t n, int32_t open, int32_t close, int32_t length) {
    int32_t free = open;
    for (int32_t i = 0; i < n; i++) {
        if (starts[i] - free >= length) break;
        if (ends[i] > free) free = ends[i];
    }
    return close - free >= length ? free : -1;
}

/**
 * How many minutes do all appointments in arrays of starts and ends take together?
 * Calculate the total meeting time from arrays of start and end times.
 * Sum all durations, end minus start, over arrays of starts and ends.
 * Add up end minus start over two arrays, starts first.
 * How many minutes of the day are busy, i.e. the sum of the lengths of n appointments with starts and ends?
 * Find the total time of n events from arrays of start and end times.
 * Write a function that adds up the lengths of all appointments in arrays of starts and ends.
 * Return the sum of the differences between the ends (second array) and the starts (first array).
 * Given arrays of start and end times, calculate the total duration of all meetings.
 * How do I sum the durations of events from arrays of start times and end times?
 * Calculate the total time of all appointments: sum of ends[i] - starts[i].
 * Compute the total duration of n meetings, given their start times and end times.
 *
 * @T int32_t int64_t
 * @array starts n
 * @array ends n
 * @range n 0 8
 * @range starts 0 700
 * @range ends 700 1440
 * @name total_meeting_time busy_minutes total_duration
 */
T total_meeting_time(const T *starts, const T *ends, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += ends[i] - starts[i];
    return total;
}

/**
 * What is the longest break between consecutive appointments in order, given starts and ends? Return 0 if there is none.
 * Find the longest gap between consecutive appointments with starts and ends in order, 0 if there is none.
 * What is the biggest break between two meetings in a row, from ordered arrays of starts and ends, at least 0?
 * Find the maximum gap in an ordered schedule of starts and ends, 0 if no gap exists.
 * Given the start times and the end times of appointments in order, return the longest pause from one end to the next start, or 0.
 * Return the largest gap between consecutive intervals of ordered start and end arrays, 0 if there is no gap.
 * Find the longest gap between consecutive meetings, given sorted arrays of start and end times; 0 if there is none.
 * Given ordered arrays of starts and ends, return the longest break between two consecutive appointments, at least 0.
 * How do I find the longest break between appointments that are in order (arrays of starts and ends), 0 if none?
 * Calculate the largest starts[i] - ends[i - 1] over all i from 1 to n - 1, or 0 if none is positive.
 * What is the longest free time between two appointments in order? Arrays of starts and ends, 0 for no gap.
 * Find the longest gap from an event's end to the next one's start in ordered arrays of starts and ends, 0 when there is no gap.
 *
 * @T int32_t int64_t
 * @array starts n
 * @array ends n
 * @range n 0 8
 * @range starts 0 1440
 * @range ends 0 1440
 * @name longest_gap longest_break
 */
T longest_gap(const T *starts, const T *ends, int32_t n) {
    T most = 0;
    for (int32_t i = 1; i < n; i++)
        if (starts[i] - ends[i - 1] > most) most = starts[i] - ends[i - 1];
    return most;
}

/**
 * How many appointments fit into the available time, given the length of one, the break between two and that time?
 * How many sessions can I hold, given the length of one, the break between two and the total time?
 * Return (time + break) / (length + break), given length, break and time.
 * Write a function that returns how many appointments fit: length, break between two, total time.
 * Return the number of slots from length, break and time; no break is needed after the last.
 * How many appointments of a given length, with a break between them, fit into a given number of minutes?
 * Calculate how many slots fit into the available time: slot length, pause between slots, total time.
 * Given the length of an appointment, the break between appointments and the total time, return how many fit.
 * How many lessons of a given length with pauses between them can be held in the total time? Length, pause, total.
 * Compute the number of time slots that fit: (total + pause) / (length + pause), arguments length, pause, total.
 * How do I compute the number of appointments that fit into a day, given length, break and minutes available?
 * Calculate the maximum number of sessions: session length, break between sessions, available minutes.
 *
 * @T int32_t int64_t
 * @name slots_that_fit appointments_per_day
 * @range length 5 60
 * @range pause 0 30
 * @range minutes 0 600
 */
T slots_that_fit(T length, T pause, T minutes) { return (minutes + pause) / (length + pause); }

/**
 * When does slot i, counted from 0, begin, given the start of the first, the length and the pause?
 * When does lesson number i, from 0, start, given the first start, length and pause?
 * Return first + i * (length + break), arguments i, first, length, break.
 * Find the start of the nth session, counted from 0, given n, first start, length and break.
 * Write a function that returns the start of slot i, from 0, from the first start, the slot length and the break.
 * Return the start of the slot with a zero-based number, given number, first start, length and pause.
 * Calculate the start time of slot i (counting from 0), given the first start, the slot length and the pause between slots.
 * Given an index from 0, the first start time, the lesson length and the break, return when that lesson starts.
 * What time does lesson i start, counting from 0, if the first starts at a given time and each has a length and a break?
 * How do I compute the start of the i-th appointment (from 0) from first start, length and pause?
 * Given i, first, length and pause, return first + i * (length + pause).
 * Get the start time of time slot i, zero-based: i, first start, slot length, pause.
 *
 * @T int32_t int64_t
 * @name slot_start lesson_start
 * @range i 0 12
 * @range first 420 600
 * @range length 10 60
 * @range pause 0 30
 */
T slot_start(T i, T first, T length, T pause) { return first + i * (length + pause); }

/**
 * Is a shop open at this hour that opens from {K} until before {L} but closes for lunch from 12 to 13?
 * Is it open at this hour: {K} to {L} (closed at {L}) except 12 to 13?
 * Is the shop open at this hour, from {K} until before {L}, with a lunch break from 12 to 13?
 * Opening hours are from {K} to before {L} with a lunch break from 12 to 13: is the hour within them?
 * Write a function that tells whether a shop is open at an hour: from {K} until before {L} o'clock, closed from 12 to 13.
 * Can I go shopping at this hour if it is open from {K} until just before {L} but not in the lunch hour, 12 to 13?
 * Return true for an hour from {K} until before {L}, except in the hour from 12 to 13.
 * Check if a shop is open at a given hour: open from {K} to before {L}, closed from 12 to 13.
 * Return true if the hour is at least {K} and less than {L} but not 12 (lunch break).
 * How do I check whether a shop is open at an hour, with opening hours from {K} to before {L} and a lunch break from 12 to 13?
 * Is the store open at this hour? It opens at {K}, closes at {L} and is closed from 12 to 13.
 * Given an hour, return whether a shop that opens at {K} and closes at {L} with a lunch break from 12 to 13 is open.
 *
 * @K 8 9 10
 * @L 18 17 20
 * @name is_open open_with_lunch_break
 * @range hour 0 23
 */
_Bool open_with_lunch_break(int32_t hour) { return hour >= K && hour < L && hour != 12; }

/**
 * Is a shop open on a day (1 Monday to 7 Sunday) at an hour: {K} until before {L} on weekdays, 10 until before 14 on Saturday?
 * Is it open on this day (Monday is 1) at this hour: {K} to {L} on weekdays, Saturday 10 to 14, Sunday closed? Closed from the closing hour on.
 * Check shop hours by weekday (Monday is 1) and hour: {K} to {L}, Saturday 10-14 (end hours excluded), Sunday closed.
 * Is it open now (day 1 is Monday)? Monday to Friday {K} to {L}, Saturday 10 to 14, end not included, never on Sunday.
 * Write a function for opening hours (day from Monday 1, hour): weekdays {K} to {L}, Saturday 10 to 14, closed on Sunday and at the closing hour.
 * Is it open on this day (1 is Monday) and hour if weekdays are {K} <= hour < {L} and Saturday is 10 <= hour < 14?
 * Return true if the shop is open: {K} to before {L} on days 1 to 5, 10 to before 14 on day 6, never on day 7.
 * Test weekly opening hours, Monday (1) to Friday {K}-{L}, Saturday 10-14, for a day and an hour, the last hour being exclusive.
 * Check if a shop is open, given the day (1 = Monday) and the hour: Monday to Friday {K}-{L}, Saturday 10-14, closed on Sunday and at closing time.
 * Given day of the week (1 to 7, Monday first) and hour, is the shop open? Weekdays {K} to {L}, Saturday 10 to 14, excluding the end.
 * How do I check opening hours by weekday (Monday is 1) and hour: Mon-Fri {K} up to but not including {L}, Sat likewise 10-14, Sun closed?
 * Given a weekday (1 = Monday) and an hour, return true during opening hours: Mon-Fri {K} to {L}, Sat 10 to 14, without the closing hour.
 *
 * @K 9 8 10
 * @L 18 17 20
 * @name is_shop_open open_on_day
 * @range day 1 7
 * @range hour 0 23
 */
_Bool open_on_day(int32_t day, int32_t hour) {
    if (day >= 1 && day <= 5) return hour >= K && hour < L;
    return day == 6 && hour >= 10 && hour < 14;
}

/**
 * How many minutes is it from now until the shop closes? Return 0 if it has closed.
 * Return the minutes from now until closing time, 0 after it.
 * How much time is left before the shop closes, from now and the closing time, never below 0?
 * Compute the minutes from now (first) to a deadline (second), 0 if it has passed.
 * Return the remaining minutes from now to closing, at least 0.
 * Write a function that returns the minutes left from now until closing, or 0 after closing.
 * How much time do I have from now until they close? Return 0 if they have closed.
 * Return the remaining minutes from now to the closing minute, never negative.
 * How many minutes are left until the store closes, given the current time and the closing time? 0 if it is already closed.
 * Calculate the time remaining until closing: current time first, closing time second, at least 0.
 * Given now and closes, return closes - now, or 0 if the closing time has passed.
 * Given the current time and the closing time, return the minutes left, or 0 after closing.
 *
 * @T int32_t int64_t
 * @name minutes_until_closing time_left
 * @range now 0 1439
 * @range closes 600 1320
 */
T minutes_until_closing(T now, T closes) { return now < closes ? closes - now : 0; }

/**
 * Which departure in a sorted array is the first at or after now? Return its time, or -1.
 * Find the next departure time at or after now in a sorted array, -1 if none is left.
 * Return the first departure time not before now in a sorted list, else -1.
 * Find the value of the first element of a sorted array that is at least x, or -1.
 * Write a function that returns the time of the next departure (now counts) from a sorted timetable, or -1 after the last.
 * When is the next train of the sorted list at or after this time? Return -1 for none.
 * Return the value of the first departure of a sorted array at or after the given time, -1 if there is none.
 * Given a sorted array of departure times and the current time, return the next of these times (at or after now), or -1.
 * How do I find the time of the next departure, now or later, in a sorted array, -1 if there is none?
 * What time does the next train leave, according to a sorted timetable? A train leaving right now counts; -1 if none.
 * Get the departure time of the next bus that has not left yet from a sorted array, where one leaving exactly now still counts; return -1 if there is none.
 * In a sorted timetable, look for the next train's time, not its index: the first one equal to or later than now, else -1.
 *
 * @T int32_t int64_t
 * @array departures n
 * @range n 0 8
 * @range departures 0 1439
 * @range now 0 1439
 * @name next_departure next_train
 * @ascending departures
 */
T next_departure(const T *departures, int32_t n, T now) {
    for (int32_t i = 0; i < n; i++)
        if (departures[i] >= now) return departures[i];
    return -1;
}

/**
 * Return the minutes until the next train in a sorted int timetable (one leaving now counts), tomorrow's first after the last (0 if there are no trains).
 * Compute the waiting time from a sorted timetable in whole minutes of the day, 0 for a train right now, wrapping to the next day's first train; 0 without trains.
 * How many minutes from now to the next departure (now counts) of a sorted integer timetable that repeats daily? Return 0 if it is empty.
 * Write a function that returns the wait for the next departure, at or after now, of a sorted timetable (int minutes of the day) repeated daily, 0 if it is empty.
 * Return the minutes to the next departure at or after now of a sorted int array, wrapping to the first of the next day; 0 for an empty timetable.
 * How many minutes until the next departure (now counts) in a sorted timetable of whole minutes, or tomorrow's first one after the last? 0 if it is empty.
 * Calculate the waiting time until the next train (a train right now counts): sorted integer departure times in minutes of the day, wrapping to the next day; 0 for none.
 * How do I compute the wait for the next bus at or after now from a sorted daily int timetable that repeats every 1440 minutes (0 if empty)?
 * Write a function to compute the waiting time for the next bus (a bus right now counts) in a sorted timetable of integer minutes that repeats every day; 0 if empty.
 * How long is the wait for the next departure (now included) of a sorted timetable in minutes of the day, tomorrow's first after the last, 0 if it is empty?
 * Given sorted daily departures and now, all in minutes after midnight, return the wait for the next one (now counts), else for the first one of tomorrow; 0 without departures.
 * Find the minutes until the first departure at or after now in a sorted int list; after the last one take the first plus 1440; 0 if empty.
 *
 * @array departures n
 * @range n 0 8
 * @range departures 0 1439
 * @range now 0 1439
 * @name wait_for_departure minutes_to_next_train
 * @ascending departures
 */
int32_t wait_for_departure(const int32_t *departures, int32_t n, int32_t now) {
    for (int32_t i = 0; i < n; i++)
        if (departures[i] >= now) return departures[i] - now;
    return n > 0 ? departures[0] + 1440 - now : 0;
}

/**
 * Find the next departure at or after now when the first bus and the interval are given.
 * When does the next bus go, from now on, if the first bus and the minutes between two buses are given?
 * When is the next train of a regular timetable, at now or later (now, first train, interval)?
 * Write a function that returns the next departure at or after now of a line with a first departure and an interval.
 * When is the next bus at or after now, if the first leaves at a given time and the others at a fixed interval?
 * Return, for now, first and interval, the earliest first + k * interval that is not before now.
 * Calculate the time of the next bus, given the current time, the first departure and the interval; a bus right now counts.
 * Given now, first departure and interval, find the earliest departure that is not before now.
 * How do I calculate the next departure at or after now, given now, the first departure and the interval in minutes?
 * When is the next bus at or after now? Arguments: now, time of the first bus, minutes between buses.
 * Return the smallest first + k * interval (k >= 0) that is at least now; arguments are now, first, interval.
 * Given the time now, the first departure of a line and its interval, at what time can I board next if a bus leaving right now still counts?
 *
 * @T int32_t int64_t
 * @name next_bus next_in_interval
 * @range now 0 1439
 * @range first 240 420
 * @range interval 5 60
 */
T next_bus(T now, T first, T interval) {
    return now <= first ? first : first + (now - first + interval - 1) / interval * interval;
}

/**
 * Is there time to change trains between arrival and departure, if changing takes {K} minutes?
 * Can I catch the connection, given arrival and departure, with {K} minutes to change?
 * Is the transfer possible, i.e. at least {K} minutes from arrival to departure?
 * Are there at least {K} minutes between the arrival (first) and the departure (second)?
 * Is there enough time to change trains, {K} minutes or more between arrival and departure?
 * Is the layover {K} minutes or more from an arrival to a departure?
 * Write a function that tells whether at least {K} minutes lie between arrival and departure.
 * Do I make my connection if I need {K} minutes between arrival and departure?
 * Return true if there are at least {K} minutes between the arrival (first) and the departure (second).
 * Return true if arrival + {K} is at most departure.
 * Check if there are at least {K} minutes to change between an arrival and a departure.
 * Given arrival and departure times in minutes, is there enough time to change trains ({K} minutes needed)?
 *
 * @K 10 5 8 15 45 60
 * @T int32_t
 * @name can_change reaches_connection makes_connection
 * @range arrival 0 1000
 * @range departure 0 1000
 */
_Bool reaches_connection(T arrival, T departure) { return departure - arrival >= K; }

/**
 * Is the connecting departure reached, given departure, planned arrival, delay and transfer time?
 * Is the departure not before arrival plus delay plus transfer time (departure first)?
 * Can I still make the connection at the given departure, with my arrival, my delay and the time I need to change?
 * Write a function that tells whether a departure is reached after an arrival with a delay and a time for changing.
 * Return true if the departure (first) is not before arrival, delay and transfer time together.
 * Check if a connection can be reached: arrival + delay + transfer time <= departure; the departure is the first argument.
 * Given the departure of the next train, my arrival, my delay and the transfer time, can I catch the connection?
 * Can I still catch my connecting train? Departure of the connection, my planned arrival, my delay, time needed to change.
 * How do I check if a connection is reached despite a delay (departure, arrival, delay, transfer time)?
 * Return true if arrival plus delay plus transfer time is not later than the departure (departure first).
 * Will I make my connection, given its departure, then my arrival, delay and change time?
 * Check a connection with delay: departure, arrival, delay, transfer; return true if there is enough time.
 *
 * @T int32_t int64_t
 * @name connection_kept catches_train
 * @range departure 600 1000
 * @range arrival 600 1000
 * @range delay 0 60
 * @range transfer 0 30
 */
_Bool connection_kept(T departure, T arrival, T delay, T transfer) { return arrival + delay + transfer <= departure; }

/**
 * What is refunded of a ticket price for a delay in minutes: 25 percent from 60, 50 percent from 120?
 * Compute the train delay refund from price and minutes: 25% from 60, 50% from 120, else nothing.
 * What is the compensation for a late train, given fare and minutes: a quarter from 60 minutes, half from 120?
 * Compute the passenger rights refund from price and delay: nothing below 60 minutes, 25% from there, 50% from 120.
 * Calculate the ticket refund by price and minutes late, 25 percent from 60, 50 from 120.
 * Return 0, 25 or 50 percent of the fare as a refund, with steps at 60 and 120 minutes of delay.
 * Write a function that returns the refund of a fare for a delayed train: a quarter from 60 minutes, half from 120 minutes.
 * Return 25% of the price from 60 minutes of delay, 50% from 120, else 0.
 * Calculate the EU rail delay compensation from price and delay: 25% from 60 and 50% from 120 minutes.
 * Calculate the refund for a delayed train: 25% of the price from 60 minutes, 50% from 120 minutes, otherwise 0.
 * How much of the ticket price is refunded for a delay: 25 percent from 60 minutes, 50 percent from 120?
 * Given the ticket price and the delay in minutes, return the refund: half from 120 minutes, a quarter from 60, else nothing.
 *
 * @T double float int32_t
 * @name delay_refund train_compensation
 * @range price 0 200
 * @range delay 0 200
 */
T delay_refund(T price, int32_t delay) {
    if (delay >= 120) return price * 50 / 100;
    return delay >= 60 ? price * 25 / 100 : 0;
}

/**
 * What flight compensation is due for km and hours of delay: 250 up to 1500 km, 400 up to 3500, else 600, 0 under 3 hours?
 * Compute the flight delay compensation from km and hours: from 3 hours 250 up to 1500 km, 400 up to 3500, else 600.
 * EU flight compensation by distance and delay: return 0 below 3 hours, else 250 up to 1500 km, 400 up to 3500 km, 600 beyond.
 * Write a function for flight compensation from km and hours: 0 below 3 hours, else 250 up to 1500 km, 400 up to 3500, 600 beyond.
 * Given distance and hours of delay, return 0 below 3 hours, else 250 up to 1500 km, 400 up to 3500 and 600 for more.
 * Calculate the compensation for a delayed flight from distance (km) and delay (hours): 0 under 3 hours, else 250 up to 1500 km, 400 up to 3500 km, 600 above.
 * How much is the EU flight delay compensation? Distance in km, delay in hours: 0 below 3 h; 250 to 1500 km, 400 to 3500 km, else 600.
 * Return 0 if the delay is less than 3 hours; otherwise 250 for at most 1500 km, 400 for at most 3500 km, 600 beyond (km, hours).
 * Flight delay compensation, distance first, hours second: 0 under 3 hours, then 250 (<= 1500 km), 400 (<= 3500 km) or 600.
 * How do I compute the compensation for a late flight (km, hours): 0 below 3 hours, else 250 to 1500 km, 400 to 3500 km, 600 beyond?
 * Given a flight's distance and delay in hours, return 0 below 3 hours, 250 up to 1500 km, 400 up to 3500 km and 600 otherwise.
 * Write a function that returns 250, 400 or 600 for flights up to 1500, up to 3500 or more km that are 3 or more hours late, else 0.
 *
 * @T int32_t double
 * @name flight_compensation delay_compensation
 * @range distance 100 10000
 * @range hours 0 12
 */
int32_t flight_compensation(T distance, T hours) {
    if (hours < 3) return 0;
    return distance <= 1500 ? 250 : distance <= 3500 ? 400 : 600;
}

/**
 * May a bag of this length, width and height go into the cabin, with limits of 55, 40 and {K} cm?
 * Check cabin baggage: length, width and height of at most 55 x 40 x {K}.
 * Does hand luggage with this length, width and height fit into 55 x 40 x {K} cm without turning it?
 * Check a carry-on's size: length up to 55, width up to 40 and height up to {K}.
 * Is my bag of length, width and height small enough for the cabin, 55x40x{K}?
 * Is a bag (length, width, height) not larger than 55 x 40 x {K}?
 * Write a function that tells whether a bag is at most 55 cm long, 40 cm wide and {K} cm high.
 * Can I take a bag of this length, width and height on board with limits of 55 x 40 x {K}?
 * Return true if length, width and height are within their limits of 55, 40 and {K} cm.
 * Check if a bag fits the cabin limits: length at most 55, width at most 40, height at most {K} cm.
 * How do I check whether hand luggage is within 55 x 40 x {K} cm, given length, width and height?
 * Given length, width and height in cm, return true if a bag is allowed in the cabin (55 x 40 x {K}).
 *
 * @K 20 23 25
 * @T int32_t double
 * @name fits_cabin is_carry_on cabin_size_ok
 * @range length 20 80
 * @range width 20 60
 * @range height 10 40
 */
_Bool fits_cabin(T length, T width, T height) { return length <= 55 && width <= 40 && height <= K; }

/**
 * May a suitcase (weight, length, width, height) be checked in, with up to {K} kg and a sum of sides up to 158 cm?
 * Is a checked bag (weight, three sides) within {K} kg and a total of 158 cm?
 * Are the weight up to {K} and the linear dimensions (length + width + height) up to 158?
 * Write a function that accepts a bag of at most {K} kg whose three sides add up to at most 158 cm.
 * Can I check in a suitcase of this weight, length, width and height if the limits are {K} kg and 158 cm for the sum of the sides?
 * Return true if the bag weighs at most {K} kg and its sides sum to at most 158 cm.
 * Check the baggage limits: weight {K} kg and sum of the three sides 158 cm, both inclusive.
 * Check if a suitcase may be checked in: weight at most {K} kg and length + width + height at most 158 cm.
 * Given weight, length, width and height, return true if the bag is within {K} kg and 158 cm (sum of the sides).
 * Is checked luggage within the limits of {K} kg and 158 cm total dimensions? Weight first, then the three sides.
 * How do I check whether a bag (weight, length, width, height) is within {K} kg and 158 linear cm?
 * Return true if weight <= {K} and the sum of the three dimensions is <= 158.
 *
 * @K 23 20 32
 * @T int32_t double
 * @name can_check_in luggage_allowed
 * @range weight 0 40
 * @range length 30 100
 * @range width 20 70
 * @range height 10 50
 */
_Bool can_check_in(T weight, T length, T width, T height) { return weight <= K && length + width + height <= 158; }

/**
 * How many of the {n} bags with {weights} are heavier than {K} kg?
 * Count the bags over {K} kg in an array of weights.
 * How many suitcases of the list are too heavy, with a limit of {K} kg?
 * Return the number of weights above {K} in an array.
 * Get the overweight luggage count for an array of weights, more than {K} kg.
 * Count the bags above the limit of {K} kg in a weight array.
 * Write a function that counts the bags of an array that weigh more than {K} kilograms.
 * How many of our bags, weights in an array, are over {K} kg?
 * Return the number of bags in a list of weights that are heavier than {K} kg.
 * Count the overweight bags (above {K} kg) in an array of weights.
 * Given an array of bag weights, count how many exceed {K} kg.
 * Count the elements of an array that are greater than {K}, the bags that are too heavy.
 *
 * @K 23 20 32 8
 * @T int32_t double
 * @array weights n
 * @range n 0 8
 * @range weights 0 40
 * @name count_heavy_bags overweight_bags
 */
int32_t count_heavy_bags(const T *weights, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (weights[i] > K) count++;
    return count;
}

/**
 * What do my bags cost, given the number of bags, how many are included and the fee for each further one?
 * Compute the baggage fee from bags, included ones, and the fee per extra bag.
 * What is the fee for extra bags, given the bags, the included ones and the fee for each further one (0 if none is extra)?
 * Write a function that returns the fee for the bags not included in the ticket: bags, included, fee each.
 * Return the fee for each bag beyond the included ones, 0 if there are none: bags, included, fee.
 * Calculate the baggage fee: number of bags, number included, fee for each additional bag.
 * How much do extra bags cost, given the number of bags, how many are free and the fee per extra bag?
 * Given the bags, the included bags and the fee per extra bag, return the total fee, 0 if no bag is extra.
 * How do I calculate the fee for additional bags (bags, included bags, fee per extra bag)?
 * Return (bags - included) * fee, or 0 if bags is not more than included.
 * Charge a fee for each bag above the included number: bags, included, fee.
 * My ticket includes some bags: given how many I bring, how many are included and the fee for each extra one, charge me for the excess only and never less than 0.
 *
 * @T int32_t double
 * @name bag_fee extra_bag_cost
 * @range bags 0 10
 * @range included 0 3
 * @range fee 0 100
 */
T bag_fee(int32_t bags, int32_t included, T fee) { return bags > included ? (bags - included) * fee : 0; }

/**
 * What does a ticket cost for a full price and an age: free below {K}, half price below {L}?
 * Calculate the fare from price and age: free under {K}, half under {L}.
 * Find the child fare from the full price and the age, free below {K} and half price below {L}.
 * Return the ticket price from full price and age: 0 under {K}, half under {L}, else full.
 * Compute the fare from price and age: children under {K} travel free, under {L} they pay half, others the full price.
 * What does a train ticket cost for a price and an age: free under {K}, half under {L}, otherwise full?
 * Write a function for the fare from price and age: nothing below {K}, half of the price below {L}, then the full price.
 * Return 0 below the age of {K}, half the price below {L}, otherwise the price, which is given first.
 * Age-based fare for a price: nothing below {K}, half below {L}, else full; price first, age second.
 * Given the full price and the age, return the fare: 0 below {K}, half below {L}, else the full price.
 * How do I compute a fare from the full price and the passenger's age, in this order: free under {K}, half under {L}, full from {L} on?
 * Calculate the fare of a passenger whose full price comes first and age second: children below {K} pay nothing, those below {L} half, all others the full price.
 *
 * @K 6 4 3
 * @L 15 12 18
 * @T double int32_t
 * @name fare_by_age child_fare
 * @range price 0 200
 * @range age 0 90
 */
T fare_by_age(T price, int32_t age) { return age < K ? 0 : age < L ? price / 2 : price; }

/**
 * What does a group pay, given the people and the price each, with {L} percent off from {K} people on?
 * Return people times price, minus {L}% for {K} people or more.
 * Compute what a group pays in total: people times the price of a ticket, less {L} percent if there are {K} people or more.
 * Find the total price for a party of a given size at a price per person with a group discount of {L}% from {K} people on.
 * Write a function that returns the price for a group from the number of people and the price each, {L} percent less if it has at least {K} people.
 * Return the total fare for a number of people at a price each, with a group discount of {L}% from {K} people on.
 * Calculate the total price for a group: number of people times price each, with {L} percent off for {K} or more people.
 * How much does a group pay, given the number of people and the price per person, with {L}% discount from {K} people on?
 * Given the number of people and the ticket price, return the total, reduced by {L} percent for groups of at least {K}.
 * What is the total for a group of people at a given price each, if groups of {K} or more get {L}% off?
 * Return people * price, minus {L} percent if people is at least {K}.
 * How do I calculate the total for a group, given the number of people and the price of one ticket, if {L} percent of it is taken off from {K} people on?
 *
 * @K 10 6 20
 * @L 10 15 20 25
 * @T double float
 * @name group_price group_fare
 * @range people 0 40
 * @range price 0 100
 */
T group_price(int32_t people, T price) {
    T total = people * price;
    return people >= K ? total - total * L / 100 : total;
}

/**
 * What do adults at a full price and children at half of it pay (adults, price, children)?
 * Return the total for adults and kids, where kids pay half of the price (adults, price, kids).
 * Return adults * price + children * price / 2.
 * Write a function that returns the entry price of a family from adults, price, children: adults pay the price, children half of it.
 * Return the total of full fares for the adults (first) and half fares for the children (last).
 * Calculate the entry price for a family: adults pay full price, children half; arguments adults, price, children.
 * How much is the admission for a number of adults at a full price (second argument) and a number of children at half price?
 * Given the number of adults, the ticket price and the number of children (half price), return the total.
 * How do I calculate the total ticket price if children pay half (adults, adult price, children)?
 * Given adults, price and children, what does a family pay if each adult pays the price and each child half of it?
 * Calculate the total admission (adults, price, children): adults times price plus children times half the price.
 * Return the ticket total for adults at a price and children at half that price, with the price as the middle argument.
 *
 * @T double
 * @name family_price entry_price
 * @range adults 0 6
 * @range price 0 50
 * @range children 0 8
 */
T family_price(int32_t adults, T price, int32_t children) { return adults * price + children * price / 2; }

/**
 * In which row is a seat number, from 1, with {K} seats in each row? Rows count from 1.
 * Find the row of a seat from its number, both from 1, with {K} seats per row.
 * Convert a seat number to a row with {K} seats a row, both counted from 1.
 * Which row (from 1) is a numbered seat (from 1) in, with {K} seats in a row?
 * Write a function that returns the row (from 1) of a numbered seat (from 1) when a row has {K} seats.
 * Return the 1-based row of a 1-based seat number, {K} to a row.
 * Calculate the row of a seat number when there are {K} seats per row (seats and rows numbered from 1).
 * How do I get the row number of a seat, with {K} seats per row and both numbered from 1?
 * Given a seat number starting at 1, return its row (starting at 1) in a theater with {K} seats per row.
 * Return (seat - 1) / {K} + 1.
 * What row is a given seat number in, if each row has {K} seats and numbering starts at 1?
 * Get the row number for a seat in a hall with {K} seats per row, everything 1-based.
 *
 * @K 6 4 10 20
 * @T int32_t int64_t
 * @name seat_row row_of_seat
 * @range seat 1 200
 */
T seat_row(T seat) { return (seat - 1) / K + 1; }

/**
 * Which letter does a seat number, from 1, have in a plane with {K} seats in each row, starting at A?
 * Find the seat letter from the seat number (from 1), A first, {K} seats per row.
 * Return the letter (from A) of a plane seat by its running number from 1 with {K} seats in a row.
 * Convert a seat number, the first one being 1, to a letter A, B, C and so on with {K} seats per row.
 * Get the column letter, from A, of a seat number from 1, {K} in a row.
 * Write a function that returns the seat letter from A for a running seat number (from 1) with {K} seats per row.
 * Return the letter, A for the first, of a seat number's position in the row of {K}; seat numbers begin at 1.
 * Calculate the seat letter (A, B, C, ...) for a seat number starting at 1, with {K} seats per row.
 * How do I convert a running seat number (from 1) to a seat letter, with {K} seats per row starting at A?
 * Given a seat number starting at 1 in rows of {K}, return its letter within the row, beginning with A.
 * Return 'A' + (seat - 1) % {K}.
 * What letter does a seat have if seats are numbered from 1 and each row has {K} seats, A first?
 *
 * @K 6 4 3
 * @name seat_letter letter_of_seat
 * @range seat 1 200
 */
char seat_letter(int32_t seat) { return (char)('A' + (seat - 1) % K); }

/**
 * Is the seat with this letter a window seat, that is, A or F?
 * Is it a window seat, A or F?
 * Check a letter for a window seat; A and F are at the window.
 * Return true if a seat letter is A or F (capitals).
 * Is a seat letter by the window in a row from A to F?
 * Write a function that tells whether a seat letter means a window seat in a row from A to F.
 * Do I have a window seat by its letter, A or F?
 * Return true for the letters A and F.
 * Is the capital seat letter A or F, a window position in a row of six?
 * Check if a seat letter is a window seat (A or F).
 * How do I check whether a seat is at the window, given its letter (A or F)?
 * Given a seat letter, return true if it is 'A' or 'F', the window seats.
 *
 * @name is_window_seat window_seat
 * @range letter 65 70
 */
_Bool is_window_seat(char letter) { return letter == 'A' || letter == 'F'; }

/**
 * What is the taxi fare for a distance, with a base fee, a rate per kilometer and a minimum fare?
 * Calculate a taxi fare for a number of km with a base fee and a rate per km, but never less than a minimum given last.
 * Compute the cab price with a minimum charge, from distance, base, rate per unit of distance and minimum.
 * Return the ride price from distance, base and rate per unit of distance, not below a minimum.
 * Write a function that returns the fare for km, base fee, price per km and minimum, or the minimum if that is more.
 * What does a taxi cost for a distance, with a base fee, a rate per km and a minimum fare?
 * Return the metered fare from distance, base and rate per unit of distance, or the minimum (last) if the fare is lower.
 * Calculate the taxi fare: distance, base fee, price per km, minimum fare.
 * How do I calculate a taxi fare from distance, base fee and rate per km, with a minimum fare (last argument)?
 * Given distance, base fee, rate and minimum, return base + distance * rate, but at least the minimum.
 * What is the price of a ride with a base fee, a rate per km and a minimum charge? Distance is the first argument.
 * Return max(base + distance * rate, minimum) as a taxi fare, with the distance passed first.
 *
 * @T double float
 * @name taxi_with_minimum ride_price
 * @range distance 0 100
 * @range base 0 10
 * @range rate 0 5
 * @range least 0 20
 */
T taxi_with_minimum(T distance, T base, T rate, T least) {
    T fare = base + distance * rate;
    return fare > least ? fare : least;
}

/**
 * Return the fare with {K}% more from 22 to 6 o'clock (6 excluded).
 * Return the price at night (hour 22 to before 6) plus {K}%, by day the price itself.
 * Add {K} percent to a fare if the hour is 22 or later or before 6.
 * Write a function that raises a fare by {K} percent if the hour is 22 or later or before 6.
 * Return the fare for an hour of the day, with a {K}% surcharge from 22 until before 6.
 * Calculate the fare with a night surcharge of {K}% if the hour is 22 or later or before 6.
 * Given a fare and the hour of the day, return the fare plus {K} percent from 22 until before 6.
 * What does a ride cost, given the normal fare (first) and the hour (second), with {K} percent more at night, from 22 up to but not including 6?
 * Add a night surcharge of {K} percent to a fare, given first, if the hour, given second, is 22, 23 or 0 to 5.
 * Calculate the taxi fare from the day fare and the hour of the day, with {K}% on top from 22:00 until just before 6:00.
 * How do I add a {K}% night surcharge to a fare, given fare and hour, where night begins at hour 22 and ends with hour 5?
 * If the hour, the second argument, is at least 22 or less than 6, return the fare, the first argument, increased by {K} percent, otherwise the fare unchanged.
 *
 * @K 20 25 50 10
 * @T double int32_t
 * @name night_fare with_night_surcharge
 * @range fare 0 200
 * @range hour 0 23
 */
T night_fare(T fare, int32_t hour) { return hour >= 22 || hour < 6 ? fare + fare * K / 100 : fare; }

/**
 * What does a parking time in minutes cost at a rate for each started hour, with a maximum fee?
 * Calculate a parking fee from minutes, a rate per started hour and a maximum for the whole stay.
 * Compute the garage fee from minutes, rate per started hour and a cap.
 * Write a function that charges a rate for each started hour of the minutes and returns at most the maximum fee.
 * Return the parking fee for a stay in minutes at an hourly rate, hours rounded up, limited to a maximum.
 * Calculate the parking fee: minutes parked, rate per started hour, maximum fee.
 * How much is parking for a number of minutes at a rate per started hour, capped at a maximum?
 * Given the minutes, the hourly rate (started hours count fully) and the overall maximum, return the parking fee.
 * Round the minutes up to full hours, multiply by the rate and limit the result to a maximum.
 * Parking garage fee: minutes, price per hour or part of an hour, daily maximum
 * Return the smaller of the maximum and ceil(minutes / 60) * rate; arguments are minutes, rate, maximum.
 * How do I compute a parking fee from the minutes, the hourly rate and a maximum amount, with a started hour charged as a full one?
 *
 * @T int32_t double
 * @name parking_with_cap garage_fee
 * @range minutes 0 1440
 * @range rate 0 10
 * @range most 0 50
 */
T parking_with_cap(int32_t minutes, T rate, T most) {
    T fee = (minutes + 59) / 60 * rate;
    return fee < most ? fee : most;
}

/**
 * Parking is free for the first {K} minutes; longer stays pay the rate per started hour of the whole stay.
 * Compute the parking fee for a stay in minutes at an hourly rate with {K} free minutes; longer stays pay all started hours.
 * Write a function of minutes and rate that returns 0 up to {K} minutes, otherwise the rate for each started hour from the beginning.
 * Return 0 for stays up to {K} minutes, else the number of started hours times the rate.
 * Calculate the parking fee: free up to {K} minutes, otherwise the rate for every started hour of the whole stay.
 * How much is parking if the first {K} minutes are free and longer stays pay for every started hour from the beginning?
 * Given minutes and an hourly rate, return 0 for at most {K} minutes, else ceil(minutes / 60) * rate.
 * How do I compute a parking fee that is 0 up to {K} minutes and otherwise charges every started hour, including the first?
 * Return 0 if minutes is at most {K}; otherwise charge the rate for each started hour of the total time.
 * Parking costs nothing for up to {K} minutes; longer stays are charged at the given rate for every started hour from the beginning.
 * Calculate the parking cost for minutes and a rate per started hour, free if not longer than {K} minutes.
 * What does parking cost, given minutes and an hourly rate, if stays of up to {K} minutes are free and longer ones pay for each started hour of their whole length?
 *
 * @K 30 15 20 90
 * @T int32_t double
 * @name parking_with_free_time parking_cost
 * @range minutes 0 600
 * @range rate 0 10
 */
T parking_with_free_time(int32_t minutes, T rate) { return minutes <= K ? 0 : (minutes + 59) / 60 * rate; }

/**
 * What does a rental car cost (days, price, km, price per extra km) with {K} km a day free?
 * Compute car hire: days times daily price plus km beyond {K} per day times the price of a km.
 * Find the total rental cost for some days at a daily price, with the km driven and a price for each km beyond {K} a day.
 * Find the total price of a car for some days at a price per day, given the km driven and a price per km above {K} a day.
 * Write a function for the price of a rental car (days, daily price, km, price per extra km), {K} km a day included.
 * Calculate the price of a rental car: days, price per day, kilometers driven, price per extra km; {K} km per day are free.
 * How do I compute a car rental price with {K} free km per day, given days, daily price, distance and price per extra km?
 * Given days, daily rate, distance and rate per extra km, return the rental cost, with {K} km per day included.
 * What does a rental car cost if {K} km per day are included? Days, daily price, km driven, price per additional km.
 * Return days * daily price plus the charge for kilometers above {K} per day: days, price, km, price per extra km.
 * I rent a car with {K} free km per day: what do I pay for days, daily price, km and price per extra km?
 * Write a function that returns what a hired car costs from days, daily price, kilometers driven and price per extra kilometer, where every day adds {K} free kilometers.
 *
 * @K 100 200 150 300
 * @T double
 * @name rental_cost car_hire_price
 * @range days 1 14
 * @range price 0 100
 * @range distance 0 3000
 * @range extra 0 1
 */
T rental_cost(int32_t days, T price, T distance, T extra) {
    T over = distance - days * K;
    return days * price + (over > 0 ? over * extra : 0);
}

/**
 * What does a scooter ride cost, given the minutes, the unlock fee and the rate per minute?
 * Calculate the scooter price for a ride in minutes with an unlock fee and a price per minute.
 * Return the e-scooter ride cost from minutes, unlock fee and rate.
 * Find the bike sharing cost for a ride of minutes with a start fee and a rate per minute.
 * Return unlock fee + minutes * rate, with the minutes given first.
 * Write a function for the price of a scooter ride from minutes, unlock fee and price per minute.
 * Return, for minutes, unlock fee and rate, the price of a ride.
 * Calculate the price of a scooter ride: minutes, unlock fee, price per minute.
 * How do I calculate the cost of an e-scooter ride from the minutes, the unlock fee and the price per minute?
 * Given the minutes, the unlock fee and the rate per minute, return the cost of the ride.
 * How much does a ride cost with an unlock fee and a price per minute? The minutes come first.
 * Return unlock + minutes * rate, the price of a scooter ride (minutes, unlock, rate).
 *
 * @T double float
 * @name scooter_price ride_cost
 * @range minutes 0 120
 * @range unlock 0 2
 * @range rate 0 1
 */
T scooter_price(T minutes, T unlock, T rate) { return unlock + minutes * rate; }

/**
 * What does each person pay for fuel on a trip (km, liters per 100 km, price a liter, people)?
 * Compute the fuel cost per person from km, l/100km, price and people.
 * Carpool: divide the fuel cost of a number of km at a consumption in l/100km and a price per liter by the number of people.
 * Find the cost for each person of a trip with a distance in km, consumption per 100 km, fuel price and number of people.
 * Write a function that computes the fuel cost of a trip from km, l/100km and price, and divides it by the number of people.
 * Return the fuel cost of the distance at liters per 100 km and a price per liter, shared equally among people.
 * Calculate the fuel cost per person: distance in km, consumption in l/100 km, price per liter, number of people.
 * How do I split the fuel cost of a trip, given km, liters per 100 km, price per liter and the number of people?
 * Given distance, consumption per 100 km, fuel price and number of people, return what each person pays.
 * What does each passenger pay for fuel, given the km, l/100 km, the price of a liter and the number of people?
 * Carpool fuel cost per person: km, liters per 100 km, price per liter, people
 * Return distance * consumption / 100 * price / people.
 *
 * @T double float
 * @name fuel_cost_each share_fuel carpool_cost
 * @range distance 0 1000
 * @range consumption 3 15
 * @range price 1 3
 * @range people 1 7
 */
T fuel_cost_each(T distance, T consumption, T price, int32_t people) {
    return distance * consumption / 100 * price / people;
}

/**
 * How many liters of fuel are needed for a distance in km at a consumption in liters per 100 km?
 * Calculate the fuel needed for a trip in liters, from km and l/100km.
 * Return distance times consumption over 100, the liters of a trip.
 * Compute the fuel in liters for a trip, km first, then consumption per 100 km.
 * Find the liters used on a trip from km and l/100km.
 * Write a function that returns the fuel in liters for a distance in km and a consumption per 100 km.
 * Calculate the liters of fuel needed for a distance in km with a consumption in liters per 100 km.
 * How do I calculate the fuel needed for a trip from the distance and the consumption per 100 km?
 * Given the distance in km and the consumption in l/100 km, return the liters of fuel used.
 * Write a function that returns the liters needed for a distance: km, then liters per 100 km.
 * Given km and l/100km, return km * consumption / 100.
 * how much petrol do I need for d km at c liters per 100 km?
 *
 * @T double float
 * @name fuel_needed liters_needed
 * @range distance 0 1000
 * @range consumption 3 15
 */
T fuel_needed(T distance, T consumption) { return distance * consumption / 100; }

/**
 * How many liters are left in the tank after driving (liters, km, liters per 100 km)? Not below 0.
 * Compute the fuel left from liters in the tank, km and l/100km, at least 0.
 * Find the remaining fuel in liters after a drive, from liters, km and l/100km, not below 0.
 * Return the tank content minus what was used (km, l/100km), at least 0.
 * Write a function that returns the fuel left in the tank, from liters, km and l/100km, never below 0.
 * Return the remaining liters of a tank (content first) after a number of km at a consumption in l/100km, 0 if it ran dry.
 * Calculate the fuel left in the tank after a trip: liters at the start, km driven, liters per 100 km; not below 0.
 * How much fuel remains, given the liters in the tank, the distance in km and the consumption per 100 km (at least 0)?
 * Given liters, distance and consumption per 100 km, return the remaining fuel, or 0 if it is used up.
 * How do I calculate the remaining fuel after a drive (liters, km, l/100 km), with a minimum of 0?
 * Get the remaining liters after driving: tank content, km, liters per 100 km, never negative.
 * Return liters - distance * consumption / 100, but not less than 0.
 *
 * @T double float
 * @name fuel_left remaining_fuel
 * @range liters 0 80
 * @range distance 0 1000
 * @range consumption 3 15
 */
T fuel_left(T liters, T distance, T consumption) {
    T left = liters - distance * consumption / 100;
    return left > 0 ? left : 0;
}

/**
 * Is the fuel in liters enough for a distance in km at a consumption in liters per 100 km?
 * Does the fuel in the tank (liters) last for a distance in km at l/100km?
 * Is there enough fuel (liters) for the trip (km) at a consumption per 100 km? Exactly enough is fine.
 * Write a function that tells whether the fuel in the tank is enough for a distance at l/100km (liters, km, l/100km).
 * Return true if the fuel in liters covers the distance in km at the consumption in l/100km.
 * Check if the fuel is enough for a trip: liters in the tank, distance in km, consumption in liters per 100 km.
 * Given the liters in the tank, the distance and the consumption per 100 km, can I make the trip without refueling?
 * How do I check whether there is enough fuel for a distance (liters, km, l/100 km)?
 * Return true if distance * consumption / 100 is at most the liters available (liters, distance, consumption).
 * Will the fuel last for the trip? Liters first, then km and consumption per 100 km.
 * Can the car reach its destination with the fuel in the tank (liters, km, liters per 100 km)?
 * Check whether there is enough fuel: liters, distance in km, l/100 km; exactly enough counts.
 *
 * @T double float
 * @name enough_fuel can_reach fuel_lasts
 * @range liters 0 80
 * @range distance 0 1000
 * @range consumption 3 15
 */
_Bool enough_fuel(T liters, T distance, T consumption) { return distance * consumption / 100 <= liters; }

/**
 * How many fuel stops are needed for a distance in km if a full tank lasts a given range and is full at the start?
 * Return the number of fuel stops on a trip, given the distance and a full tank's range, starting with a full tank.
 * How many charging stops does an electric car need for a distance and a range, with a full battery at the start?
 * Return distance over range, rounded up, minus one: the refueling stops (none for distance 0).
 * Write a function that returns how often one must refuel on a trip (distance, range per tank) that starts with a full tank.
 * Return the number of refueling stops for a distance and a range per tank, 0 if the first full tank is enough.
 * Calculate the number of fuel stops on a trip, given the distance and the range of a full tank; the tank is full at the start.
 * How many times do I have to refuel on a trip of a given distance if I start with a full tank of a given range?
 * Given the trip distance and the range per charge, return the number of charging stops, starting fully charged.
 * How do I compute the number of refueling stops from the distance and the tank range, starting with a full tank?
 * Return ceil(distance / range) - 1, or 0 if the distance is 0: the stops needed when starting with a full tank.
 * Calculate the charging stops for an electric car: trip distance, range with a full battery, battery full at the start.
 *
 * @T int32_t int64_t
 * @name fuel_stops charging_stops
 * @range distance 0 3000
 * @range range 50 800
 */
T fuel_stops(T distance, T range) { return distance <= 0 ? 0 : (distance + range - 1) / range - 1; }

/**
 * How many liters per 100 km is {x} kilometers per liter?
 * Convert km per liter to liters per 100 km.
 * Convert km/l to l/100km.
 * Return 100 divided by km per liter, the liters per 100 km.
 * Turn a fuel economy (km/l) into a consumption (l/100km).
 * Compute the consumption in l/100km from kilometers per liter.
 * Write a function that converts kilometers per liter to liters per 100 kilometers.
 * Return the consumption in l/100 km of a car, given how many km it drives per liter.
 * How do I convert kilometers per liter to liters per 100 km?
 * Convert a fuel economy in km/l to a consumption in l/100 km.
 * Given kilometers per liter, return the liters per 100 km.
 * My car's fuel economy is in km per liter; how many liters does it use per 100 km?
 *
 * @T double float
 * @name to_liters_per_100 consumption_from_km_per_liter
 * @range x 1 30
 */
T to_liters_per_100(T x) { return 100 / x; }

/**
 * What is the consumption per 100 km, given the odometer before, the odometer after and the liters filled in?
 * Find the consumption in liters per 100 km from the odometer before, the odometer after, and liters.
 * Compute l/100km from two odometer values (before, after) and the liters filled in.
 * Calculate the fuel consumption per 100 km from start km, end km and liters.
 * What is the average consumption per 100 km since the last refuel, given the old km, the new km and the liters?
 * Write a function that computes liters per 100 km from two odometer readings and the fuel filled in.
 * Return the average consumption in l/100km between two odometer readings: earlier one, later one, liters used.
 * Calculate the fuel consumption in l/100 km: odometer before, odometer after, liters filled in.
 * How do I calculate the consumption per 100 km from two odometer readings (old, new) and the liters used?
 * Given the odometer reading before and after a trip and the liters used, return liters per 100 km.
 * Average fuel consumption per 100 km: start mileage, end mileage, liters
 * How thirsty is my car in liters per 100 km, given the odometer at the previous fill-up, the odometer now and the liters used between?
 *
 * @T double float
 * @name consumption_from_odometer average_consumption
 * @range before 0 1000
 * @range after 1100 3000
 * @range liters 0 80
 */
T consumption_from_odometer(T before, T after, T liters) { return liters * 100 / (after - before); }

/**
 * How many minutes does it take to charge an energy in kWh with a power in kW?
 * Compute the charging time in minutes from kWh and kW.
 * Divide kWh by kW and return the result in minutes.
 * Return energy in kWh over power in kW, times 60.
 * Write a function that returns the charging time in minutes from energy in kWh and power in kW.
 * Return the minutes needed to charge the energy (kWh) at constant power (kW).
 * Calculate how many minutes it takes to charge a battery, given the energy in kWh and the power in kW.
 * How do I calculate the charging time in minutes from kWh and kW?
 * Given the energy to charge in kWh and the charger's power in kW, return the time in minutes.
 * How long does charging an electric car take, in minutes? Energy in kWh first, power in kW second.
 * Calculate the minutes needed to charge an EV: kWh divided by kW, times 60.
 * Return the number of minutes a charger of a given power (kW) needs to deliver a given energy (kWh, first argument).
 *
 * @T double float
 * @name charging_time charging_minutes
 * @range energy 0 100
 * @range power 2 150
 */
T charging_minutes(T energy, T power) { return energy / power * 60; }

/**
 * What does it cost to charge a battery, given kWh, start percent, end percent and price per kWh?
 * Calculate the charging cost of a battery in kWh from one percent level to another, at a price per kWh.
 * What is the cost to charge a car battery from one percentage to another (kWh, from, to, price per kWh)?
 * Compute an electric car's charging price for a capacity in kWh, a start and an end level in percent and a price per kWh.
 * What does charging cost, given battery size in kWh, start percent, end percent and price per kWh?
 * Write a function that returns the cost of charging a battery: kWh, level before and after in percent, price per kWh.
 * Return the price of the energy between two states of charge in percent: capacity, from, to, price per kWh.
 * Calculate the cost of charging an electric car: battery capacity in kWh, start percent, end percent, price per kWh.
 * Given a battery's capacity in kWh, what does charging it from one percentage to another cost at a price per kWh?
 * Given battery capacity, charge level before and after in percent, and price per kWh, return the charging cost.
 * EV charging cost: kWh capacity, from percent, to percent, price per kWh
 * Take the battery capacity in kWh, the level before and the level after in percent and the price of a kWh, and return what the added energy costs.
 *
 * @T double float
 * @name charging_cost charge_price
 * @range capacity 10 100
 * @range from 0 50
 * @range to 50 100
 * @range price 0 1
 */
T charging_cost(T capacity, T from, T to, T price) { return capacity * (to - from) / 100 * price; }

/**
 * How many kilograms of CO2 does a trip make, given km and liters per 100 km, at {K} kg a liter?
 * Compute the CO2 in kg of a trip from km and l/100km, with {K} kg per liter.
 * Return kg of CO2 from km and l/100km with {K} kg per liter of fuel.
 * What are the emissions in kg of a trip (km, l/100km) at {K} kg per liter?
 * Write a function that computes the CO2 in kg of a trip (km, l/100km) when a liter of fuel makes {K} kg.
 * Return distance * consumption / 100 * {K}, the kg of CO2 of a trip.
 * Calculate the CO2 emissions of a trip in kg: distance in km, consumption in l/100 km, with {K} kg per liter.
 * How much CO2 in kg does a car emit on a trip, given km and consumption (l/100 km), at {K} kg per liter?
 * Given km and liters per 100 km, return the kg of CO2, where each liter of fuel produces {K} kg.
 * How do I calculate a trip's CO2 emissions from distance and consumption (l/100 km), with {K} kg CO2 per liter?
 * CO2 of a car trip in kg: km first, l/100 km second, {K} kg per liter of fuel
 * Each liter of fuel makes {K} kg of CO2; return the kg for a distance in km at a consumption per 100 km.
 *
 * @K 2.31 2.64 2.3 2.6
 * @T double
 * @name trip_co2 co2_emissions
 * @range distance 0 1000
 * @range consumption 3 15
 */
T trip_co2(T distance, T consumption) { return distance * consumption / 100 * K; }

/**
 * How many minutes does it take to drive a distance in km at a speed in km/h?
 * Compute the travel time in minutes from km and km/h.
 * Calculate the drive time in minutes from km and speed in km/h.
 * Return distance * 60 / speed.
 * What is the time in minutes of a trip over a distance in km at a speed in km/h?
 * Write a function that returns the minutes for a distance in kilometers at a speed in km/h.
 * Return the travel time in minutes for a distance in km and a speed in km/h.
 * Travel time in minutes: distance (km) over speed (km/h), times 60
 * Calculate the travel time in minutes from a distance in km and a speed in km/h.
 * How do I calculate the driving time in minutes from the distance in km and the speed in km/h?
 * Given km and km/h, how many minutes does the trip take?
 * Write a function that returns distance * 60 / speed, the minutes of a trip.
 * how many minutes for d km at v km/h?
 *
 * @T double float int32_t
 * @name travel_minutes drive_minutes
 * @range distance 0 1000
 * @range speed 1 200
 */
T travel_minutes(T distance, T speed) { return distance * 60 / speed; }

/**
 * How many whole minutes, rounded up, does it take to drive a distance in km at a speed in km/h?
 * Compute the travel minutes, rounded up, from km and km/h.
 * Return the whole minutes for a trip from its km and km/h, rounded up.
 * Return the ceiling of distance * 60 / speed.
 * Find the whole minutes needed for a distance in km at a speed in km/h, rounded up.
 * Write a function that returns the travel time from km and km/h in minutes, rounded up to a whole minute.
 * Return the travel time in minutes from km and km/h, rounded up to the next whole minute.
 * Calculate the travel time in minutes, rounded up to a whole minute, from km and km/h.
 * How do I calculate the whole minutes (rounded up) for a distance in km at a speed in km/h?
 * Given distance in km and speed in km/h as integers, return the time in minutes, rounded up.
 * Return ceil(distance * 60 / speed) with integers.
 * How many minutes does a trip take at a given speed, rounded up? Distance in km first, speed in km/h second.
 *
 * @T int32_t int64_t
 * @name minutes_for_distance travel_minutes_up
 * @range distance 0 1000
 * @range speed 1 200
 */
T minutes_for_distance(T distance, T speed) { return (distance * 60 + speed - 1) / speed; }

/**
 * How many minutes does a drive take with a break after every full {K} hours, even at the very end (driving minutes, break minutes)?
 * Compute the drive time in minutes plus one break per full {K} hours: driving minutes, break minutes.
 * Find the total trip time in minutes from driving time and break length, with a break after each full {K} hours, also at the end.
 * Write a function that adds a break (second) to a driving time in minutes (first) for every full {K} hours of driving.
 * Return the driving time in minutes plus one break of the given length for each complete {K} hours.
 * What is the trip duration, adding a rest stop for each whole {K} hours driven (driving minutes, minutes per stop)?
 * Calculate the total trip time in minutes: driving time plus a break of a given length for every full {K} hours of it.
 * Given the driving time and the length of a break in minutes, add one break for every full {K} hours of driving.
 * How long does a trip take in minutes if each completed {K} hours of driving add a break of a given length? Driving minutes first.
 * How do I add a break for each full {K} hours to a driving time in minutes (driving time, break length)?
 * Return minutes plus one pause for each complete {K} hours in minutes; arguments are minutes and pause.
 * Total travel time in minutes, the driving plus one rest of fixed length per full {K} hours: driving minutes, rest minutes
 *
 * @K 2 3 4
 * @T int32_t int64_t
 * @name time_with_breaks trip_minutes
 * @range minutes 0 1200
 * @range pause 0 60
 */
T time_with_breaks(T minutes, T pause) { return minutes + minutes / (K * 60) * pause; }

/**
 * What speed in km/h is needed for a distance in km in a time in minutes?
 * Calculate the required speed in km/h for a number of km in a number of minutes.
 * Return distance * 60 / minutes.
 * How fast in km/h must I drive to cover a number of km in a number of minutes?
 * Return the average speed in km/h for a distance in km and a time in minutes.
 * Write a function that returns the speed in km/h from a distance in km and a time in minutes.
 * Compute the average speed in km/h from kilometers and minutes.
 * Calculate the speed in km/h from a distance in km and a time in minutes.
 * How do I calculate the speed needed to cover a distance in km in a given number of minutes?
 * Given km and minutes, return the average speed in km/h.
 * How fast do I have to drive, in km/h, to cover a distance in km within a number of minutes?
 * Write a function that returns km/h from a distance in km and a time in minutes.
 * Given km and minutes, return km * 60 / minutes.
 * Implement speed in km/h: distance first, then minutes.
 *
 * @T double float
 * @name speed_needed speed_from_minutes required_speed
 * @range distance 0 500
 * @range minutes 1 600
 */
T speed_from_minutes(T distance, T minutes) { return distance * 60 / minutes; }

/**
 * What is the average speed over n legs, given their distances and times? Return 0 if no time passed.
 * Compute the average speed of several legs from arrays of distances and times, 0 if no time passed.
 * Return the total distance over the total time of n legs (array of distances, array of times), or 0 for no time.
 * Divide the sum of distances by the sum of times over two arrays; return 0 if the latter is 0.
 * Write a function that returns the average speed of a trip from the distances and times of its legs; without any time it is 0.
 * Return the total of the distances divided by the total of the times, 0 if that is zero.
 * Calculate the average speed of a trip from arrays of distances and times; return 0 if the total time is 0.
 * How do I compute the overall average speed of several trip legs (distances, times), 0 if no time passed?
 * Given the distances and the times of n legs, return total distance divided by total time, or 0 if that time is 0.
 * What is the average speed of a journey with n parts, given arrays of distances and times? Return 0 for no time.
 * Average speed over several segments: sum of the distances divided by sum of the times, 0 if the times sum to 0
 * I drove several legs and noted each distance and each time in two arrays: what was my average speed for the whole trip, total over total, or 0 when the total time is 0?
 *
 * @T double float
 * @array distances n
 * @array times n
 * @range n 0 8
 * @range distances 0 200
 * @range times 0 5
 * @name trip_speed average_speed_of_legs
 */
T trip_speed(const T *distances, const T *times, int32_t n) {
    T distance = 0, time = 0;
    for (int32_t i = 0; i < n; i++) {
        distance += distances[i];
        time += times[i];
    }
    return time > 0 ? distance / time : 0;
}

/**
 * How long does it take to catch up, given my speed, the lead and the other's speed? Return -1 if it never happens.
 * Find the time to catch up from my speed, the lead and the other's speed, in this order, or -1 if I never do.
 * When does the faster car overtake, given its speed, the lead and the slower speed? Return -1 if it never does.
 * Calculate the catch-up time from my own speed, the other's lead and the other's speed; -1 if it never happens.
 * Compute the pursuit time from own speed, lead and other speed, -1 if I am not faster.
 * Write a function that takes my speed, the lead and the leader's speed and returns the time to close the lead, or -1 if never.
 * Return the lead (second) divided by first speed minus last, or -1 unless the first is greater.
 * Calculate the time to catch up: my speed, the lead, the other's speed; -1 if I am not faster.
 * How long does it take to catch up with someone who is a given distance ahead? My speed, the lead, their speed; -1 if never.
 * Given the pursuer's speed, the lead and the speed of the one ahead, return the time until they meet, or -1 if they never do.
 * Return lead / (fast - slow) if fast is greater than slow, else -1; arguments are fast, lead, slow.
 * When does the faster car reach the slower one? Faster speed, distance between them, slower speed; -1 if it never does.
 *
 * @T double float
 * @name catch_up_time overtaking_time
 * @range fast 0 150
 * @range lead 0 100
 * @range slow 0 150
 */
T catch_up_time(T fast, T lead, T slow) { return fast > slow ? lead / (fast - slow) : -1; }

/**
 * What is the braking distance in meters at a speed in km/h by the rule of thumb, a tenth squared?
 * Compute the braking distance in meters by the rule of thumb (speed / 10) squared, speed in km/h.
 * Return the braking distance in meters from km/h, (v / 10) squared.
 * Calculate the driving school braking distance in meters from km/h: (speed / 10) times (speed / 10).
 * How many meters does it take to brake at a speed in km/h, as the square of a tenth of the speed?
 * Write a function for the rule of thumb: the braking distance in meters is the square of a tenth of the speed.
 * How long in meters is my braking distance at a speed in km/h by the rule (v / 10) squared?
 * Return the braking distance by the rule of thumb (v / 10) squared, without the reaction distance.
 * Calculate the braking distance with the rule of thumb (speed / 10) * (speed / 10).
 * How do I calculate the braking distance in meters from the speed in km/h with the formula (v / 10)^2?
 * Given a speed in km/h, return the braking distance by the rule of thumb (v / 10) squared.
 * Braking distance rule of thumb: speed in km/h divided by 10, times itself
 *
 * @T double int32_t
 * @name braking_distance brake_distance
 * @range speed 0 250
 */
T braking_distance(T speed) { return speed / 10 * (speed / 10); }

/**
 * What is the reaction distance in meters at a speed in km/h by the rule of thumb, a tenth times three?
 * Compute the reaction distance in meters by the rule of thumb speed / 10 * 3, speed in km/h.
 * How many meters does a car travel before braking, by the rule of speed / 10 times three, with the speed in km/h?
 * Return the reaction distance in meters from km/h, v / 10 times 3.
 * Calculate the driving school reaction distance in meters from km/h: a tenth of the speed times three.
 * Write a function for the rule of thumb: the reaction distance in meters is three times a tenth of the speed.
 * How far in meters does the car go before I brake at a speed in km/h, by the rule of speed / 10 * 3?
 * Return the distance covered during one second of reaction by the rule of thumb speed / 10 * 3.
 * Calculate the reaction distance with the rule of thumb (speed / 10) * 3.
 * How do I calculate the reaction distance in meters from the speed in km/h with the formula v / 10 * 3?
 * Given a speed in km/h, return the reaction distance by the rule of thumb: speed divided by 10, times 3.
 * Reaction distance rule of thumb: speed in km/h divided by 10, times three
 *
 * @T double int32_t
 * @name reaction_distance thinking_distance
 * @range speed 0 250
 */
T reaction_distance(T speed) { return speed / 10 * 3; }

/**
 * Is a gap in meters a safe distance at a speed in km/h, i.e. at least half the speed?
 * Check the safe following distance: gap in meters at least half the speed in km/h, gap first.
 * Am I far enough from the car in front, with at least half of my km/h in meters between us (meters first)?
 * Write a function that tells whether the distance in meters to the car in front is at least half the speed in km/h.
 * Return true if the gap in meters is at least half of the speed in km/h.
 * Check if the distance to the car in front (in meters) is at least half the speed (in km/h); distance first.
 * Given the gap in meters and the speed in km/h, is the gap at least half the speed?
 * How do I check the safe following distance, i.e. a gap in meters of at least half the speed in km/h (gap first)?
 * Return true if twice the gap is greater than or equal to the speed (gap, speed).
 * Check the safe distance rule: the gap in meters must be at least half of the speed in km/h (gap, speed).
 * Am I keeping a safe distance? The gap in meters, given first, should be at least half the speed in km/h.
 * Is the half-speedometer rule kept, i.e. is the gap in meters (first) no smaller than half the speed in km/h (second)?
 *
 * @T double int32_t
 * @name is_safe_distance keeps_distance
 * @range gap 0 200
 * @range speed 0 250
 */
_Bool is_safe_distance(T gap, T speed) { return gap * 2 >= speed; }

/**
 * What speed counts after tolerance: 3 km/h less up to 100 (at least 0), 3 percent less above?
 * Compute the speed after tolerance: 3 off up to 100 (not below 0), else 3% off.
 * Subtract the measuring tolerance from a speed: 3 km/h up to 100 (not below 0), above it 3 percent.
 * Return the speed minus 3 up to 100 km/h but at least 0, minus 3% above.
 * Write a function that takes the tolerance off a measured speed: 3 km/h up to 100, otherwise 3 percent; at least 0.
 * Return the speed that counts for a measured one: minus 3 up to 100, at least 0, minus 3 percent above.
 * Calculate the speed after tolerance: up to 100 km/h subtract 3 (minimum 0), above 100 subtract 3 percent.
 * Given a measured speed, subtract 3 if it is at most 100 (result at least 0), otherwise subtract 3 percent.
 * How do I subtract the speed camera tolerance: 3 km/h up to 100 (not below 0), 3% above 100?
 * Return speed * 0.97 if the speed is over 100, else speed - 3, but not less than 0.
 * Measured speed minus tolerance: subtract 3 km/h for speeds up to 100 (never below 0), 3 percent for higher speeds.
 * What speed counts after the tolerance of 3 km/h (up to 100, at least 0) or 3 percent (above 100) is deducted?
 *
 * @T double
 * @name speed_after_tolerance counted_speed
 * @range speed 0 250
 */
T speed_after_tolerance(T speed) {
    if (speed > 100) return speed * 0.97;
    return speed > 3 ? speed - 3 : 0;
}

/**
 * By how much is a speed over the limit (speed, limit)? Return 0 if it is not too fast.
 * Return speed minus limit, at least 0, with the speed given first.
 * By how many km/h is a speed above the limit, 0 if it is within (speed first)?
 * Return the excess of a speed over a limit, never negative.
 * Write a function that returns by how much a speed exceeds the limit, 0 if it does not.
 * Compute the speed excess over the limit; it is never negative.
 * Calculate the speed excess over the limit, clamped at zero.
 * Calculate by how much a speed exceeds the limit, or 0 if it does not.
 * Given the speed and the limit, return speed - limit if the speed is greater, else 0.
 * How many km/h over the limit was the car? Speed first, limit second, 0 if it was not speeding.
 * How do I calculate the excess over the speed limit, at least 0 (speed, limit)?
 * Return max(speed - limit, 0).
 *
 * @T int32_t double
 * @name excess_speed over_limit
 * @range speed 0 250
 * @range limit 30 130
 */
T excess_speed(T speed, T limit) { return speed > limit ? speed - limit : 0; }

/**
 * What fine is due for a speed and a limit: none, 30 up to 10 over, 60 up to 20 over, otherwise 120?
 * Compute the speeding fine from speed and limit: 0 within, 30 up to 10 over, 60 up to 20 over, then 120.
 * How much is the fine for my speed at a limit: 0, or 30 up to 10 over, 60 up to 20 over, else 120?
 * Write a function of speed and limit for a fine: 0 within the limit, 30 up to 10 km/h over it, 60 up to 20 over, then 120.
 * What do I pay for driving too fast (my speed, the limit): 30 up to 10 over, 60 up to 20 over, then 120, else 0?
 * Return the fine for the speed and the limit: 0 if not over, 30 up to 10 over, 60 up to 20, else 120.
 * Calculate the speeding fine from speed and limit: 0 if not over, 30 up to 10 over, 60 up to 20 over, else 120.
 * Given the speed and the limit, return the fine: none within the limit, 30 for up to 10 over, 60 for up to 20 over, 120 above.
 * How do I compute a speeding fine (speed, limit): 0, then 30 up to 10 over, 60 up to 20 over, 120 for more?
 * If the speed is over the limit by at most 10 the fine is 30, by at most 20 it is 60, by more 120; otherwise 0.
 * How much is the fine for driving at a given speed with a given limit: none within it, 30 up to 10 over, 60 up to 20, then 120?
 * Fine for speeding: speed first, limit second; 0 if not too fast, 30 (up to 10 over), 60 (up to 20 over), 120 (more)
 *
 * @T int32_t double
 * @name speeding_fine fine
 * @range speed 0 200
 * @range limit 30 130
 */
int32_t speeding_fine(T speed, T limit) {
    T over = speed - limit;
    if (over <= 0) return 0;
    return over <= 10 ? 30 : over <= 20 ? 60 : 120;
}

/**
 * Is a car due for service, given km and days since the last one: {K} km or 365 days?
 * Is the car service due from km and days since the last one, i.e. at least {K} km or 365 days?
 * Is an inspection needed, {K} km or one year (365 days) since the last, given km and days since then?
 * Check if at least {K} km were driven or at least 365 days have passed (km, days).
 * Write a function that tells from km and days since the last service whether {K} km or 365 days have passed.
 * Return true if at least {K} km were driven (first) or 365 days have passed (second).
 * Check if a car needs service: at least {K} km driven or at least 365 days since the last service (km, days).
 * Return true if the distance is at least {K} or the days are at least 365.
 * How do I check whether maintenance is due, every {K} km or 365 days, from km and days since the last one?
 * Service is due if km since the last one reached {K} or 365 days have passed; check it from km and days.
 * My car needs service as soon as {K} km or 365 days are reached, whichever comes first; given km and days since the last one, is it due now?
 * Given the distance driven and then the days passed since the last service, has either reached its limit of {K} km or 365 days?
 *
 * @K 15000 10000 20000 30000
 * @T int32_t
 * @name service_due needs_service
 * @range distance 0 40000
 * @range days 0 800
 */
_Bool service_due(T distance, T days) { return distance >= K || days >= 365; }

/**
 * What does it cost to buy fuel with a detour (liters, price per liter, detour km, liters per 100 km)?
 * Return the price of the liters bought plus the fuel for the detour: liters, price a liter, detour in km, l/100km.
 * Return (liters + detour * consumption / 100) * price, with the price given second.
 * Write a function for liters, a price, a detour in km and l/100km that returns the cost of fuel bought and burnt.
 * Calculate the price of the liters plus the fuel for the detour, given liters, price, detour km and l/100km.
 * Calculate the total cost of refueling with a detour: liters bought, price per liter, detour in km, consumption per 100 km.
 * How do I calculate the real cost of filling up, including the fuel for a detour (liters, price, km, l/100 km)?
 * Given liters, price per liter, detour in km and l/100 km, return the cost of the fuel bought plus the fuel used for the detour.
 * Add the liters burnt on a detour (km at l/100 km) to the liters bought and multiply by the price: liters, price, km, l/100 km.
 * What does filling up cost if I also count the fuel for the detour? Liters, price per liter, detour km, l/100 km.
 * For liters, price, detour and consumption, return (liters + detour * consumption / 100) * price.
 * Cost of fuel with a detour to the gas station: liters, price per liter, km of detour, liters per 100 km
 *
 * @T double float
 * @name refuel_cost cost_with_detour
 * @range liters 0 80
 * @range price 1 3
 * @range detour 0 50
 * @range consumption 3 15
 */
T refuel_cost(T liters, T price, T detour, T consumption) { return (liters + detour * consumption / 100) * price; }

/**
 * Is the date {y1}-{m1}-{d1} {OP} {y2}-{m2}-{d2}?
 * Is the first date (year, month, day) {OP} the second (year, month, day)?
 * Is a date (year, month, day) {OP} another one (year, month, day)?
 * Compare two dates, both as year, month, day: is the first {OP} the second?
 * Check that a date is {OP} another, each given as year, month and day.
 * The year, month and day of two dates are given: is the first {OP} the second?
 * Write a function that tells whether one date is {OP} another, each given as year, month and day.
 * Return true if the first date is {OP} the second, with year, month and day of each.
 * Check if the first date is {OP} the second; each date is year, month, day.
 * Given two dates as year, month, day, return true if the first is {OP} the second.
 * How do I check if a date (y1, m1, d1) is {OP} another date (y2, m2, d2)?
 * Given year, month and day of two dates, determine whether the first is {OP} the second.
 *
 * @OP < "before" "earlier"
 * @OP > "after" "later"
 * @OP <= "not after" "at most"
 * @OP >= "not before" "at least"
 * @T int32_t
 * @name is_date_in_order compare_dates check_dates
 * @range y1 2020 2022
 * @range m1 1 12
 * @range d1 1 28
 * @range y2 2020 2022
 * @range m2 1 12
 * @range d2 1 28
 */
_Bool check_dates(T y1, T m1, T d1, T y2, T m2, T d2) {
    return (y1 * 12 + m1) * 31 + d1 OP (y2 * 12 + m2) * 31 + d2;
}

/**
 * Are {y1}-{m1}-{d1} and {y2}-{m2}-{d2} the same day?
 * Is it the same date, given year, month and day of one and then of the other?
 * Are two dates, each given as year, month and day, equal?
 * Compare two dates for equality, each given as year, month and day.
 * Do the dates match, given year, month and day of both?
 * Write a function that tells whether two dates, each with year, month and day, are the same.
 * Return true if year, month and day of two dates are all equal.
 * Check if two dates, each given as year, month and day, are the same.
 * Given y1, m1, d1 and y2, m2, d2, return true if they are the same date.
 * How do I check whether two dates (year, month, day each) are equal?
 * Are these two dates equal? Each consists of year, month and day.
 * Return true if year, month and day are identical for both dates.
 * Write a function to check if two dates are equal: y, m, d of one, then of the other.
 * Given two dates as year, month, day, return true if they are the same day.
 * Implement date equality for y1, m1, d1 and y2, m2, d2.
 *
 * @T int32_t
 * @name same_date dates_equal
 * @range y1 2020 2022
 * @range m1 1 12
 * @range d1 1 28
 * @range y2 2020 2022
 * @range m2 1 12
 * @range d2 1 28
 */
_Bool same_date(T y1, T m1, T d1, T y2, T m2, T d2) { return y1 == y2 && m1 == m2 && d1 == d2; }

/**
 * Is it someone's birthday, given the month and day of birth, then the month and day of today?
 * Is today the birthday, given month and day of birth and then month and day of today?
 * Return true if month and day of both dates are equal, with the month first in each.
 * Are the month and day of birth the same as month and day now?
 * Check if today is someone's birthday: birth month, birth day, current month, current day.
 * Given the month and day of birth and today's month and day, is today the birthday?
 * How do I check whether today is a birthday (birth month and day, then today's month and day)?
 * Is today my birthday? Month and day of birth come first, then today's month and day.
 * Is it a birthday today? Compare the birth month and day with the current month and day.
 * Write a function to check if today is someone's birthday: birth month, birth day, this month, this day.
 * Given month and day of birth, then month and day of today, return true if they match.
 * Implement is_birthday(birth month, birth day, current month, current day), no years.
 *
 * @T int32_t
 * @name is_birthday birthday_today
 * @range month1 1 12
 * @range day1 1 28
 * @range month2 1 12
 * @range day2 1 28
 */
_Bool is_birthday(T month1, T day1, T month2, T day2) { return month1 == month2 && day1 == day2; }

/**
 * How many days is it from today to the birthday, maybe next year, as days of a 365-day year?
 * Compute the days until the next birthday (0 on the day itself), from today's day of the year and the birthday's, in a year of 365 days.
 * Return the days to the next birthday, 0 on the day itself, from two day numbers of a 365-day year, today's and the birthday's.
 * Return (birthday - today) modulo 365, never negative, with today given first.
 * How many days is it from today until my birthday, both as days of a 365-day year?
 * Calculate the days until the next birthday, 0 if today: today's day of the year, the birthday's day of the year, 365 days per year.
 * Given today and the birthday as days of a 365-day year, return how many days are left until the birthday, 0 if it is today.
 * How do I compute the days until a birthday from two day-of-year numbers (today first), in a year of 365 days?
 * Return (birthday - today + 365) % 365, with today as the first argument.
 * How many days are left until my birthday? Today and the birthday are days of the year (1 to 365), today first.
 * Find the number of days from today to the next birthday (possibly today), both given as day of the year, ignoring leap years.
 * Write a function that returns the days until the next birthday (0 if today), given today and the birthday as day numbers of a 365-day year.
 *
 * @T int32_t int64_t
 * @name days_until_birthday days_to_next
 * @range today 1 365
 * @range birthday 1 365
 */
T days_until_birthday(T today, T birthday) { return (birthday - today + 365) % 365; }

/**
 * Is a product expired, that is, is today past its expiry date? Expiry date, then today, both as numbers like 20240131.
 * Is it expired, given the expiry date (still good then) and today, both as yyyymmdd numbers?
 * Given the expiry date, then today's date, as yyyymmdd numbers, is today later?
 * Has the coupon expired, with its last day given before today, both as yyyymmdd?
 * Write a function that takes an expiry date and today's date, as YYYYMMDD, and tells whether today is later.
 * Return true if the last good day, given first, is before today (both YYYYMMDD).
 * Check if a product is past its expiry date: expiry date first, today second, both as YYYYMMDD numbers.
 * Given an expiry date and today's date as numbers like 20240131, return true if today is after the expiry date.
 * How do I check if something expired before today, given the expiry date and today as yyyymmdd integers?
 * Is the product past its best-before date? Best-before date first, then today, both like 20240131.
 * Has the coupon expired? Expiration date and today's date are integers in YYYYMMDD format, expiration first.
 * Is it expired, i.e. is today (second, yyyymmdd) later than the expiry date (first)?
 *
 * @T int32_t
 * @name is_expired has_expired
 * @range expiry 20230101 20241231
 * @range today 20230101 20241231
 */
_Bool is_expired(T expiry, T today) { return today > expiry; }

/**
 * Is a passport valid at least {K} days beyond the trip, given its expiry and the end of the trip as day numbers?
 * Is the passport valid {K} days or more after the trip (day numbers of its expiry and of the trip's end)?
 * Is the expiry minus the end of the trip at least {K} days, with both as day numbers?
 * Write a function that tells whether a passport expires {K} or more days after the end of a trip (expiry day, end day).
 * Return true if at least {K} days remain from the trip's end (second) to the expiry (first).
 * Check if a passport is valid for at least {K} days after the end of the trip: expiry day number, end day number.
 * Given the passport's expiry and the end of the trip as day numbers, is there a margin of at least {K} days?
 * Return true if expiry - end is at least {K}.
 * How do I check that a passport is still valid {K} days after a trip (expiry first, then the trip's end, as day numbers)?
 * Is my passport valid for the required {K} days beyond my return? Expiry day first, return day second.
 * Passport check: does it expire at least {K} days after the trip ends? Arguments expiry, end (day numbers).
 * Do at least {K} days lie between the end of a trip (second) and the passport's expiry (first)?
 *
 * @K 180 90 30
 * @T int32_t
 * @name passport_valid valid_for_trip
 * @range expiry 0 1000
 * @range end 0 1000
 */
_Bool passport_valid(T expiry, T end) { return expiry - end >= K; }

/**
 * Which date comes the day after a date written as a number like 20240131?
 * Return the next day of a yyyymmdd number.
 * What is tomorrow as yyyymmdd, given today as yyyymmdd?
 * Return the day after a yyyymmdd date, handling months and leap years.
 * Find the next date of a yyyymmdd integer.
 * Write a function that returns the day after a date written as YYYYMMDD.
 * What is tomorrow's date as yyyymmdd, given today's?
 * Return the day after a yyyymmdd number, leap years included.
 * How do I get the next day of a date stored as an integer YYYYMMDD?
 * Given a date as a number like 20231231, return the next day's date in the same format.
 * Add one day to a date in YYYYMMDD format, handling month ends and leap years.
 * Increment a date given as yyyymmdd, e.g. 20231231 becomes 20240101.
 * Write a function that returns tomorrow's date as YYYYMMDD, given today's as YYYYMMDD.
 * Given a date as an integer yyyymmdd, return the following day in the same form.
 * Implement next day for a date number: 20231231 becomes 20240101.
 *
 * @T int32_t
 * @name next_date tomorrow day_after
 * @range date 20230101 20250131
 */
T next_date(T date) {
    T year = date / 10000, month = date / 100 % 100, day = date % 100;
    _Bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day < (month == 2 ? 28 + leap : 30 + (month + month / 8) % 2)) return date + 1;
    return month < 12 ? date / 100 * 100 + 101 : (year + 1) * 10000 + 101;
}

/**
 * How many days is it from one date to another, both as numbers like 20240131?
 * Compute the days from the first to the second of two yyyymmdd dates.
 * Return the difference in days of two date numbers like 20240131, the second minus the first.
 * Compute date2 minus date1 in days, both yyyymmdd.
 * Get the number of days from one date to another, both written as integers such as 20240131.
 * Write a function that returns the days from one YYYYMMDD date to another; negative if the second is earlier.
 * Return the signed number of days from the first YYYYMMDD date to the second.
 * Calculate the number of days between two dates given as YYYYMMDD integers (second minus first).
 * How do I compute the number of days from one date to another, both in yyyymmdd format?
 * Given two dates like 20240101 and 20240301, return the number of days from the first to the second.
 * How many days are there between two dates in YYYYMMDD form? Negative if the second comes first.
 * Days between two dates stored as integers yyyymmdd, the earlier one first for a positive result
 * Write a function that returns the days between two dates, both integers YYYYMMDD, second minus first.
 * Given two yyyymmdd numbers, return how many days the second is after the first (negative if before).
 * Implement the date difference in days for yyyymmdd integers, from the first to the second.
 *
 * @name days_between_dates date_difference
 * @range date1 20230101 20250131
 * @range date2 20230101 20250131
 */
static int32_t day_count(int32_t date) {
    int32_t year = date / 10000, month = date / 100 % 100, day = date % 100;
    if (month < 3) {
        month += 12;
        year--;
    }
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month - 457) / 5 + day;
}
int32_t days_between_dates(int32_t date1, int32_t date2) { return day_count(date2) - day_count(date1); }

/**
 * Does {year}-{month}-{day} fall on a {OP}?
 * Is the date given by year, month and day a {OP}?
 * Check from year, month and day whether it is a {OP}.
 * Does the date year-month-day fall on a {OP}?
 * Was it a {OP}, given the year, the month and the day?
 * Write a function that tells whether a date given as year, month and day is a {OP}.
 * Return true if the weekday of the date with this year, month and day is a {OP}.
 * Check if a date given by year, month and day falls on a {OP}.
 * How do I check whether a date (year, month, day) is a {OP}?
 * Given year, month and day, return true if the day of the week is {OP}.
 * Return true if year-month-day is a {OP}.
 * Was the given date (year, month, day) a {OP}?
 *
 * @OP ==0 "Sunday"
 * @OP ==1 "Monday"
 * @OP ==5 "Friday"
 * @OP ==6 "Saturday"
 * @OP %6==0 "Saturday or Sunday"
 * @name falls_on_day is_that_weekday
 * @range year 1900 2100
 * @range month 1 12
 * @range day 1 28
 */
_Bool falls_on_day(int32_t year, int32_t month, int32_t day) {
    const int32_t shift[12] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    if (month < 3) year--;
    return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7 OP;
}

/**
 * In {year}, is the 13th of {month} a Friday?
 * Does a month have a Friday the 13th (year first, then month)?
 * Given year and month, is there a Friday 13?
 * Is the 13th a Friday (year first, then month)?
 * In that year, does the month have a Friday the thirteenth or not?
 * Write a function that tells for a year and a month whether it has a Friday the 13th.
 * Return true if the 13th day of the month is a Friday, for year and month.
 * Check if the 13th of a month is a Friday, given year and month.
 * How do I check whether a month has a Friday the 13th (year, month)?
 * Given a year and a month, return true if the 13th of that month is a Friday.
 * Does this month contain a Friday the 13th? Year first, month second.
 * Return true if the month (second argument) of the year (first) has a Friday the 13th.
 *
 * @name has_friday_13 is_friday_13
 * @range year 1900 2100
 * @range month 1 12
 */
_Bool has_friday_13(int32_t year, int32_t month) {
    const int32_t shift[12] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    if (month < 3) year--;
    return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + 13) % 7 == 5;
}

/**
 * On which day of the month is the first {OP} (year, month)?
 * Given year and month, return the day of the month (1 to 7) of its first {OP}.
 * Return the day number, 1 to 7, of the first {OP} in a month, given the year and then the month.
 * On which day of the month is the first {OP}, given the year and the month?
 * Write a function for year and month that returns the day, 1 to 7, on which the first {OP} falls.
 * Compute the day number of the first {OP} of a month, given year and month.
 * Find the day of the month of the first {OP}, given year and month.
 * How do I find the date of the first {OP} in a month (year, month)? Return the day, 1 to 7.
 * Given a year and a month, on which day of the month is the first {OP}?
 * Calculate the day (1-7) of the first {OP} of a given year and month.
 * What day of the month is the first {OP} in that year and month?
 * Find the first {OP} of the month and return its day number, given the year and the month.
 *
 * @OP 0 "Sunday"
 * @OP 1 "Monday"
 * @OP 5 "Friday"
 * @OP 6 "Saturday"
 * @name first_of_month first_weekday_of_month
 * @range year 1900 2100
 * @range month 1 12
 */
int32_t first_weekday_of_month(int32_t year, int32_t month) {
    const int32_t shift[12] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    if (month < 3) year--;
    int32_t first = (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + 1) % 7;
    return (OP - first + 7) % 7 + 1;
}

/**
 * What is the next working day after a day, 1 Monday to 7 Sunday?
 * Return the next working day, with days numbered 1 Monday to 7 Sunday.
 * Find the workday that follows a weekday, where 1 is Monday and 7 is Sunday.
 * Write a function that returns the next working day as a number, Monday is 1 and Sunday 7.
 * Compute the next business day (Monday to Friday) by ISO weekday number.
 * Return the next working day after a weekday (1 = Monday, 7 = Sunday); Friday, Saturday and Sunday give Monday.
 * Given a weekday from 1 (Monday) to 7 (Sunday), return the next business day.
 * How do I get the next business day for a weekday number (Monday 1 to Sunday 7)?
 * Return day + 1 for Monday (1) to Thursday (4), otherwise 1 for Monday.
 * What is the next workday after this day of the week, where 1 is Monday and weekends are skipped?
 * Next business day as a weekday number: 1 Monday ... 7 Sunday, after Friday comes Monday
 * Find the next weekday that is not a Saturday or Sunday; days are numbered 1 (Monday) to 7.
 * Given a weekday 1 (Monday) to 7 (Sunday), return the next working day's number.
 *
 * @T int32_t
 * @name next_workday next_business_day
 * @range day 1 7
 */
T next_workday(T day) { return day < 5 ? day + 1 : 1; }

/**
 * How many calendar days pass from a start day (0 is Monday, not counted itself) until n workdays are over, skipping weekends?
 * Write a function that counts the calendar days from a weekday (Monday 0) until a given number of working days after it have passed.
 * Given a start weekday (0 = Monday) and a number of business days after it, return the number of calendar days until they are over.
 * An order is placed on a weekday (0 = Monday) and takes n business days from the next day on: how many calendar days is that?
 * How many days after a given weekday (0 Monday to 6 Sunday) is the nth workday that follows it, if Saturdays and Sundays do not count?
 * Write a function that takes a weekday (0 is Monday) and n, and returns how many calendar days later the nth business day after it falls.
 * Convert n business days to calendar days, given the start weekday (0 = Monday) first; the start day itself does not count, nor do weekends.
 * Count the calendar days from a start day (Monday is 0) until n workdays, Monday to Friday, have passed, beginning with the day after it.
 * calendar days needed, given a weekday (0 Monday to 6 Sunday) and n, for n working days counted from the day after it, with no work on weekends
 * Delivery takes n working days, starting with the day after I order; given the weekday of the order (Monday = 0) and n, how many calendar days is that?
 * Go forward day by day from a weekday (0 for Monday), not counting that day, until n days from Monday to Friday have been counted, and return how many days you went.
 * Given a start weekday from 0 (Monday) to 6 (Sunday) and a number of working days, return how many days later the last of them is, the start day not being counted.
 *
 * @T int32_t
 * @name calendar_days business_days_to_days
 * @range day 0 6
 * @range n 0 30
 */
T calendar_days(T day, T n) {
    T days = 0;
    while (n > 0) {
        days++;
        if ((day + days) % 7 < 5) n--;
    }
    return days;
}

/**
 * How many days does delivery take for an order at this hour: {L} before {K} o'clock, one more from then on?
 * Return the delivery days: {L} if ordered at an hour before {K}, else one more.
 * Write a function that returns {L} delivery days for order hours before {K} and one more for later ones.
 * Return {L} delivery days for an order hour, or one more for orders from {K} o'clock on.
 * Return {L} if the order hour is before {K}, otherwise {L} plus one (delivery days).
 * How many days does delivery take, {L} if the order is placed before {K} o'clock, one day more otherwise?
 * Orders placed before {K}:00 are delivered in {L} days, later ones take a day longer; return the days for an hour.
 * Given the hour of an order, return the delivery time in days: {L} before {K} o'clock, else one more.
 * Calculate the delivery days from the order hour: {L} days if before {K}, one extra day from {K} on.
 * Delivery time in days with an order cutoff at {K} o'clock: {L} before it, one more after
 * How do I compute delivery days with a cutoff hour of {K}: {L} days before it, and {L} + 1 from then on?
 * If I order at this hour, in how many days does it arrive: {L} before {K} o'clock, otherwise one day later?
 *
 * @K 14 12 15 16
 * @L 1 2 3
 * @name delivery_days lead_time
 * @range hour 0 23
 */
int32_t delivery_days(int32_t hour) { return hour < K ? L : L + 1; }

/**
 * What does a stay cost, given the arrival day (Monday is 0), nights, price, and price for Friday and Saturday nights?
 * Compute the hotel price from the arrival weekday (0 Monday), the nights, the price and the price of Friday and Saturday nights.
 * Write a function for the price of a stay: arrival day (Monday is 0), nights, price, price of Friday and Saturday nights.
 * Return the sum of the nightly prices from the day of arrival (0 Monday): day, nights, price, price on days 4 and 5.
 * Calculate the price of a hotel stay: arrival weekday (0 = Monday), nights, normal price, price for Friday and Saturday nights.
 * Given the arrival day (Monday 0), the number of nights, the price and the weekend price (Friday, Saturday), return the total.
 * How much does a stay cost if Friday and Saturday nights have a different price? Arrival day (0 = Monday), nights, price, weekend price.
 * How do I sum hotel prices over several nights with a special rate for Friday and Saturday (day, nights, rate, weekend rate)? Monday is 0.
 * What does the hotel cost from a weekday (Monday = 0) for a number of nights at a price, or a weekend price on Friday and Saturday?
 * Total hotel cost: weekday of arrival (0 Monday), number of nights, weekday rate, rate for Friday and Saturday nights
 * Add up the price of each night; nights on days 4 and 5 (0 is Monday) cost the weekend price: day, nights, price, weekend price.
 * Hotel stay price with weekend rates on Fri and Sat nights: arrival day (Mon = 0), nights, price, weekend price
 *
 * @T int32_t double
 * @name hotel_price stay_cost
 * @range day 0 6
 * @range nights 0 14
 * @range price 0 200
 * @range weekend 0 300
 */
T hotel_price(int32_t day, int32_t nights, T price, T weekend) {
    T total = 0;
    for (int32_t i = 0; i < nights; i++) {
        int32_t weekday = (day + i) % 7;
        total += weekday == 4 || weekday == 5 ? weekend : price;
    }
    return total;
}

/**
 * What does a stay in a room cost with a tax per person and night (nights, price, tax, people)?
 * Compute the hotel cost with tourist tax, given nights, room price, tax per head and night, and people.
 * Return nights * (price + tax * people).
 * Write a function that returns the price of a stay: nights, room price, tourist tax per person and night, people.
 * Return nights times the sum of the room price and the tax of all guests: nights, price, tax, guests.
 * Calculate the price of a hotel stay with tourist tax: nights, room price, tax per person and night, number of people.
 * Given nights, room price per night, tax per person per night and people, return the total cost.
 * How much is a hotel stay including a city tax per person and night (nights, room price, tax, people)?
 * How do I calculate the total hotel cost with tourist tax: nights, price per night, tax per person and night, persons?
 * What is the total for a number of nights at a room price plus a tax for each person and night? Nights, price, tax, people.
 * Return nights times (room price plus tax times people).
 * Total for a hotel: nights, price per night, tourist tax per person per night, number of guests
 *
 * @T double float
 * @name stay_with_tax hotel_total
 * @range nights 0 14
 * @range price 0 200
 * @range tax 0 5
 * @range people 1 6
 */
T stay_with_tax(int32_t nights, T price, T tax, int32_t people) { return nights * (price + tax * people); }

/**
 * Which month is it n months after a month, where January is 1 and December 12?
 * Return the month (1 to 12) that comes a number of months after a given month.
 * Return (month - 1 + n) % 12 + 1.
 * Write a function that adds a number of months to a month from 1 to 12 and starts again after December.
 * What month, from 1 to 12, is it a number of months after a given month?
 * Compute the month, 1 to 12, that is n months after a given one.
 * Add n months to a month from 1 to 12, wrapping around after December.
 * Given a month (1-12) and a number of months to add, return the resulting month (1-12).
 * How do I add n months, n not negative, to a month number so that it stays between 1 and 12?
 * Starting from a month (1 = January), which month is it after a number of months, as a number from 1 to 12?
 * Calculate the month number n months from a given month, 1 for January to 12 for December.
 * Get the month number (1-12) that a given month becomes after a number of months.
 *
 * @T int32_t int64_t
 * @name add_months month_after
 * @range month 1 12
 * @range n 0 60
 */
T month_after(T month, T n) { return (month - 1 + n) % 12 + 1; }

/**
 * Given year and month, which year is it n months later?
 * Return the year reached from a year and a month (1 to 12) after a number of months.
 * Return year + (month - 1 + n) / 12.
 * From year and month, January being 1, go a number of months forward and return the year.
 * Calculate the year of a given year and month (1-12) plus n months.
 * Given year, month and a number of months to add, return the resulting year.
 * How do I find the year a date, given as year and month, falls in after a number of months are added?
 * Given a year, a month (1 to 12) and a number of months, what year is it that many months later?
 * In which year does a date given as year and month (1-12) end up after n months?
 * Year of a date, given as year and month (January is 1), n months later
 * Move a year and month forward by n months and return only the year.
 * I have a start year, a start month (1 to 12) and a number of months to wait; what year will it be then?
 *
 * @T int32_t int64_t
 * @name year_after_months year_of_due_date
 * @range year 1900 2100
 * @range month 1 12
 * @range n 0 60
 */
T year_after_months(T year, T month, T n) { return year + (month - 1 + n) / 12; }

/**
 * How many full months lie between two dates, each given as year, month, day?
 * Count the full months between two dates (y, m, d, then the later y, m, d).
 * Return the completed months from one date to a later one, each as year, month, day; the day of the month counts.
 * Compute the whole months from start date to end date, each year, month, day.
 * Write a function that returns the completed months between two dates (y, m, d each); a month counts once its day is reached.
 * Return the number of complete months from the first date to the second, later one (year, month, day each).
 * Calculate the number of complete months between two dates (year, month, day each), the first being earlier.
 * How do I compute the full months between two dates, each given as year, month, day?
 * Given y1, m1, d1 and a later y2, m2, d2, return the number of whole months between them.
 * How many complete months are there from the first date to the second (year, month, day each)?
 * How many full months old is a baby, given the birth date and today's date as year, month, day?
 * Whole months between two dates (year, month, day of each); a month only counts if its day has been reached.
 *
 * @T int32_t
 * @name full_months age_in_months
 * @range y1 2018 2020
 * @range m1 1 12
 * @range d1 1 28
 * @range y2 2021 2023
 * @range m2 1 12
 * @range d2 1 28
 */
T full_months(T y1, T m1, T d1, T y2, T m2, T d2) { return (y2 - y1) * 12 + m2 - m1 - (d2 < d1); }

/**
 * In which fiscal quarter is a month if the fiscal year starts in month {K}?
 * Return the fiscal quarter (1 to 4) of a month when the fiscal year starts in month {K}.
 * What is the quarter of a month in a business year that begins in month {K}, 1 to 4?
 * Find the financial quarter (1 to 4) of a calendar month when the year starts in month {K}.
 * Write a function that returns for a month the quarter of a fiscal year that begins in month {K}.
 * What quarter (1 to 4) are we in this month if our year starts in month {K}?
 * Return the fiscal quarter, 1 to 4, of a month for a year beginning with month {K}.
 * Calculate the fiscal quarter (1-4) of a month when the fiscal year begins in month {K}.
 * How do I get the fiscal quarter for a month if the fiscal year starts in month {K}?
 * Given a month from 1 to 12, return its quarter in a fiscal year that starts in month {K}.
 * Which fiscal quarter does a month belong to, when month {K} is the first month of the fiscal year?
 * Return the quarter (1 to 4) of the fiscal year starting in month {K} for a calendar month.
 *
 * @K 4 7 10 9
 * @T int32_t
 * @name fiscal_quarter quarter_of_fiscal_year
 * @range month 1 12
 */
T fiscal_quarter(T month) { return (month + 12 - K) % 12 / 3 + 1; }

/**
 * Is a day a collection day, if there was one on a start day and then every {K} days (day, start)?
 * Does a day (first) lie zero or more whole steps of {K} days after the start (second)?
 * Is the bin collected on a day, if it is every {K} days from a start day given second?
 * Is day minus start divisible by {K}, and is the day not before the start?
 * Write a function that tells, for a day and a start day, whether the day belongs to an event that repeats every {K} days from the start.
 * Return true if the day (first) is the start (second) or a multiple of {K} days after it.
 * Check if a day is a collection day: it happens every {K} days from a start day on (day first, then start).
 * Given a day number and a start day number, return true if the day is a multiple of {K} days after the start, or the start itself.
 * How do I check whether an event that repeats every {K} days from a start day occurs on a given day (day, start)?
 * Does an event that repeats every {K} days occur on this day? Day first, start day second; never before the start.
 * Is the trash collected on a given day if collection is every {K} days starting on a start day? Day first, start second.
 * Return true if day >= start and (day - start) is divisible by {K}.
 *
 * @K 14 7 3 10 28
 * @T int32_t int64_t
 * @name is_collection_day occurs_on
 * @range day 0 200
 * @range start 0 60
 */
_Bool occurs_on(T day, T start) { return day >= start && (day - start) % K == 0; }

/**
 * What hour is it in a second time zone, given the hour in a first zone and the UTC offsets of both?
 * Return the hour in another time zone on a 24-hour clock, for an hour, its UTC offset and the other UTC offset.
 * Convert the hour from one time zone to another, given the offset of the first and that of the second in hours from UTC.
 * Convert an hour (0 to 23) between time zones, from one UTC offset in hours to another.
 * Write a function that converts an hour between two zones, given by their offsets from UTC in hours, old zone first.
 * Return the hour, 0 to 23, in the second zone for an hour in the first: hour, first UTC offset, second UTC offset.
 * Convert an hour (0-23) from one time zone to another: hour, UTC offset of the first, UTC offset of the second.
 * How do I convert an hour between two time zones given their UTC offsets in hours (from, then to)?
 * Given an hour, its zone's UTC offset and another zone's UTC offset, return the hour there (0-23).
 * What time is it (hour only) in another time zone? Hour here, UTC offset here, UTC offset there.
 * Return (hour - from + to) modulo 24, as a value from 0 to 23.
 * Hour in a different time zone: local hour, local UTC offset, target UTC offset
 *
 * @T int32_t int64_t
 * @name convert_hour hour_in_zone
 * @range hour 0 23
 * @range from -12 12
 * @range to -12 12
 */
T hour_in_zone(T hour, T from, T to) { return (hour - from + to + 48) % 24; }

/**
 * When does a flight land, local time in minutes of the day, given departure, duration and time difference, all in minutes?
 * Compute the local arrival time as a minute of the day, from the departure minute, the flight minutes and the minutes of time difference.
 * What is the landing time in minutes of the day for a departure, a flight time and a time zone difference in minutes that may be negative?
 * Return departure + duration + offset modulo 1440, never negative.
 * Write a function that returns the local arrival minute of the day from departure, flight time and time difference in minutes.
 * Return the local minute of the day on arrival from departure, duration and a difference in minutes that may be negative.
 * Calculate the local arrival time as a minute of the day: departure, flight time, time difference, all in minutes.
 * Given the departure (minutes since midnight), the flight time and the time zone difference in minutes, return the local arrival time from 0 to 1439.
 * How do I compute the local arrival time of a flight modulo 24 hours (departure, duration, time difference in minutes)?
 * What is the local time on arrival, in minutes since the last midnight? Departure, flight duration, time zone offset in minutes.
 * Local landing time: departure minute of the day plus flight minutes plus time zone difference, modulo 1440
 * Add the flight time and the time difference to the departure time, all in minutes, and wrap to 0..1439.
 *
 * @T int32_t int64_t
 * @name local_arrival landing_time
 * @range departure 0 1439
 * @range duration 0 1200
 * @range offset -720 720
 */
T local_arrival(T departure, T duration, T offset) { return (departure + duration + offset + 1440) % 1440; }

/**
 * Split {seconds} into {days}, {hours}, {minutes} and {rest}.
 * Convert seconds to days, hours, minutes and seconds, stored through four pointers.
 * Get days, hours, minutes and seconds from a number of seconds, each into its own pointer.
 * Write days, hours, minutes and seconds of a duration in seconds through four pointers.
 * Write a function that splits a number of seconds into days, hours, minutes and seconds, stored through pointers.
 * Store the days, hours, minutes and remaining seconds of a duration in seconds behind four pointers.
 * Split a number of seconds into days, hours, minutes and seconds, stored through pointers.
 * How do I convert seconds to days, hours, minutes and seconds (four output pointers)?
 * Given a duration in seconds, store the days, hours, minutes and remaining seconds through pointers.
 * Break seconds down into days, hours, minutes and seconds and store each in an output variable.
 * Convert a number of seconds to d, h, m, s and write them to the four pointers in this order.
 * Write a function that converts seconds to days, hours, minutes and seconds through four pointers.
 * Given total seconds, store days, hours (0-23), minutes (0-59) and remaining seconds.
 * break a number of seconds into days, hours, minutes and seconds, four outputs
 *
 * @T int32_t int64_t
 * @array days 1
 * @array hours 1
 * @array minutes 1
 * @array rest 1
 * @range seconds 0 1000000
 * @name split_duration split_seconds
 */
void split_duration(T seconds, T *days, T *hours, T *minutes, T *rest) {
    *days = seconds / 86400;
    *hours = seconds / 3600 % 24;
    *minutes = seconds / 60 % 60;
    *rest = seconds % 60;
}

/**
 * How many seconds are in a duration, given its days, hours, minutes and seconds?
 * Convert days, hours, minutes and seconds to seconds.
 * Compute a duration in seconds from days, hours, minutes, seconds.
 * Turn days, hours, minutes and seconds into a number of seconds.
 * How many seconds in total are days, hours, minutes and seconds?
 * Write a function that adds up days, hours, minutes and seconds to a number of seconds.
 * Return the duration of days, hours, minutes and seconds in seconds.
 * Convert a duration given as days, hours, minutes and seconds to a total number of seconds.
 * How do I convert days, hours, minutes and seconds to total seconds?
 * Given days, hours, minutes and seconds, return the total number of seconds.
 * What is the total number of seconds in d days, h hours, m minutes and s seconds?
 * Get the length in seconds of a duration with days, hours, minutes and seconds.
 * Write a function that converts days, hours, minutes and seconds into total seconds.
 * Given d, h, m and s, return the number of seconds.
 * Implement d * 86400 + h * 3600 + m * 60 + s.
 * Function that returns how many seconds d days, h hours, m minutes and s seconds are
 *
 * @T int32_t int64_t
 * @name duration_seconds total_seconds
 * @range days 0 1000
 * @range hours 0 23
 * @range minutes 0 59
 * @range seconds 0 59
 */
T duration_seconds(T days, T hours, T minutes, T seconds) {
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/**
 * How many km were driven between two odometer readings (before, after) if the odometer wraps to 0 at {K}?
 * Compute the odometer difference from the old to the new reading with rollover to 0 at {K}.
 * Return the km driven from the old and new counter reading, where the counter wraps to 0 at {K}.
 * Find the distance from two odometer readings (earlier, later) with rollover at {K}.
 * Write a function that returns the distance between an old and a new reading of a counter that wraps around at {K}.
 * Return the difference, second reading minus first, modulo {K} and not negative.
 * Compute the wrap-around difference of two counter values, second minus first, modulus {K}.
 * Calculate the distance driven from two odometer readings (before, after) when the odometer rolls over to 0 at {K}.
 * How do I compute the difference of two odometer readings with a rollover at {K} (old reading first)?
 * Given the old and the new reading of a counter that wraps to 0 at {K}, return the distance between them.
 * How far was the car driven, given the odometer before and after, if it resets to 0 at {K}?
 * My odometer goes back to 0 instead of showing {K}; given its reading before and after a trip, how far did I drive?
 *
 * @K 100000 10000 1000000
 * @T int32_t int64_t
 * @name odometer_difference distance_driven
 * @range before 0 9999
 * @range after 0 9999
 */
T odometer_difference(T before, T after) { return (after - before + K) % K; }

/**
 * How long does a flight take (distance, speed, wind), with the wind positive for a tailwind and negative for a headwind?
 * Compute the flight time over a distance at an air speed with a wind that is added to the speed.
 * How long is the flight over a distance at an air speed with a tailwind (negative for a headwind)?
 * Find the travel time over a distance at my own speed with a current or wind, negative when against me.
 * Write a function that returns the travel time for distance, speed and wind; the wind adds to the speed, negative for a headwind.
 * Return distance divided by ground speed, which is speed plus wind.
 * Calculate the flight time from distance, air speed and tailwind component.
 * Calculate the flight time from the distance, the air speed and the wind (positive for tailwind, negative for headwind).
 * How do I compute the flight time with wind: distance, speed, tailwind (negative for a headwind)?
 * Given distance, speed and wind, return distance / (speed + wind).
 * How long does a plane take for a distance at a given speed with a tailwind, which is negative if it is a headwind?
 * Travel time with wind: distance, own speed, wind speed (added to the own speed)
 *
 * @T double float
 * @name flight_time_with_wind time_with_wind
 * @range distance 0 10000
 * @range speed 200 1000
 * @range wind -100 100
 */
T time_with_wind(T distance, T speed, T wind) { return distance / (speed + wind); }
