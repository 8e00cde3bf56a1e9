/**
 * Go back from {start}, a minute of the day, by {minutes}, wrapping at midnight.
 * subtract minutes from a time of day (minute 0 to 1439), wrapping at midnight
 * start time, as a minute of the day, of something that ends at a minute of the day and lasts so long
 * minutes since midnight minus a duration, wrapping round to the evening below 0
 * I must be ready at a minute of the day and need so many minutes: at which minute of the day do I begin?
 * clock time some minutes earlier, both times as minutes of the day (0 to 1439)
 * given a minute of the day and how long I need, the minute of the day for my alarm, perhaps the evening before
 * Write a function that goes back by a number of minutes on a 24-hour clock, with times in minutes of the day.
 * At which minute of the day do I leave to be there in time, given that minute and the way in minutes?
 * Returns the minute of the day some minutes before a given one; below 0 it is the day before.
 * minute of the day minus minutes; if it falls under zero, then the time on the evening before (add 1440)
 * wall-clock subtraction modulo 1440 of some minutes from a minute of the day
 *
 * @T int32_t int64_t
 * @name time_before start_time leave_at
 * @range start 0 1439
 * @range minutes 0 1440
 */
T time_before(T start, T minutes) { return (start + 1440 - minutes) % 1440; }

/**
 * It is {hour}:{minute}; what is the {OP:1} in {n} minutes?
 * {OP:1} shown on a 24-hour clock after adding minutes to hour and minute
 * add minutes to hh:mm, return only the {OP:1} (24-hour clock)
 * new {OP:1} on a 24-hour clock when some minutes have passed since an hour and a minute
 * {OP:1} of the end time on a 24-hour clock, from start hour, start minute and duration in minutes
 * 24-hour clock (hour, minute) plus minutes, give the {OP:1}
 * Given an hour, a minute and a wait in minutes, which {OP:1} does a 24-hour clock show then?
 * Write a function that adds minutes to a time given as hour and minute and returns the {OP:1} on a 24-hour clock.
 * What will the {OP:1} be some minutes after an hour and a minute on a 24-hour clock?
 * Returns the {OP:1} of the time that is n minutes after hour and minute, wrapping at midnight.
 * time (hour, minute) plus minutes, i need only the {OP:1}, with 0:00 after 23:59
 * {OP:1} component of wall-clock addition of minutes to an hour and a minute
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
 * Move the clock time at {hour} and {minute} on by {n} minutes, wrapping at midnight.
 * add minutes to an hour and a minute given by pointer, wrapping after 23:59
 * advance a 24-hour clock in place by some minutes: pointers to hour and minute
 * update hours and minutes (both by pointer) after n minutes on a 24-hour clock
 * move the clock forward by n minutes, hour and minute are pointers, midnight wraps to 0
 * increase *hh and *mm by a number of minutes, wrapping at 24 hours
 * let a 24-hour clock, whose hour and minute are behind two pointers, tick on by n minutes
 * Write a function that adds n minutes to an hour and a minute, stored behind two pointers, wrapping at midnight.
 * How do I add minutes to an hour and a minute variable, passed by pointer, on a 24-hour clock?
 * Advances the hour and the minute stored behind two pointers by n minutes on a 24-hour clock.
 * pointer to hour and pointer to minute, add some minutes to the time and wrap at 24 hours
 * in-place wall-clock increment by n minutes, with hour and minute behind pointers, modulo a day
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
 * Move the clock time at {hour} and {minute} on by one minute; 23:59 becomes 0:00.
 * add one minute to hour and minute by pointer, 0:00 after 23:59
 * next minute on a 24-hour clock whose hour and minute are given by pointer
 * clock tick: one minute later, hour and minute stored behind two pointers, wrapping at midnight
 * increment the minute behind the second pointer, carry into the hour behind the first, 23:59 becomes 0:00
 * one minute forward in place for pointers to hour and minute, 24-hour clock
 * tick a digital clock by one minute: *hour and *minute, after 23:59 comes 0:00
 * Write a function that lets a 24-hour clock, stored in two variables given by pointer, go on by a minute.
 * How does a clock with its hour and minute behind pointers roll over to the next minute (23:59 to 0:00)?
 * Advances the time in *hour and *minute by one minute; after 23:59 comes 0:00.
 * plus one minute for *hour and *minute: at 60 the hour goes up and the minute is 0, at 24 the hour is 0
 * clock rollover by a minute through pointers to the hour (0 to 23) and the minute (0 to 59)
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
 * How many minutes since midnight is {hour}:{minute} on a 12-hour clock, in the afternoon if {pm}?
 * 12 hour time with am/pm to minutes since midnight
 * hour, minute and pm flag to minutes of the day
 * am pm time (hour, minute, true for pm) in minutes since midnight
 * 3:30 pm to minutes since midnight, given the hour, the minute and a pm flag
 * 12 am is 0 minutes, 12 pm is 720: hour, minute and pm flag to minutes of the day
 * convert a 12-hour time (hour 1 to 12, minute, is it pm) to minutes after midnight
 * Write a function that converts hour, minute and a pm flag to the minutes since midnight.
 * How many minutes of the day have passed at this time, given as hour, minute and whether it is pm?
 * Returns minutes since midnight for a 12-hour clock time: hour, minute, pm.
 * american time with hour, minute and pm or not: how many minutes are that from midnight
 * 12-hour clock (hour, minute, pm flag) to minute of the day
 *
 * @T int32_t int64_t
 * @name minutes_of_12_hour am_pm_minutes
 * @range hour 1 12
 * @range minute 0 59
 */
T am_pm_minutes(T hour, T minute, _Bool pm) { return hour % 12 * 60 + minute + (pm ? 720 : 0); }

/**
 * Is {hour} on a 24-hour clock pm, that is, 12 or later?
 * is it pm, for an hour on a 24-hour clock
 * true for pm, false for am, from the hour on a 24-hour clock
 * afternoon check for an hour of a 24-hour clock: true from 12 to 23
 * is the hour (0 to 23) in the second half of the day
 * true if the hour of a 24-hour clock is noon or after
 * pm if hour >= 12 on a 24-hour clock
 * Write a function that tells whether a 24-hour clock hour is p.m.
 * Is this hour (0 to 23) in the afternoon, i.e. noon or after?
 * Returns true for hours from 12 on, on a 24-hour clock.
 * check if a 24-hour clock's hour is pm (12 or more), yes or no
 * post meridiem test for an hour from 0 to 23
 *
 * @T int32_t
 * @name is_pm is_afternoon
 * @range hour 0 23
 */
_Bool is_pm(T hour) { return hour >= 12; }

/**
 * How many minutes do two appointments from {start1} to {end1} and from {start2} to {end2} overlap? 0 if they do not.
 * overlap of two meetings in minutes, 0 if none, with start and end of one before those of the other
 * how long do two appointments overlap? start1, end1, start2, end2; 0 when they do not
 * common time of two time spans, each given by start and end, at least 0
 * minutes that two meetings share, 0 if none (start and end of each)
 * overlapping time from start1, end1, start2, end2, 0 if the spans are apart
 * smaller end minus larger start, at least 0, for start1, end1, start2, end2
 * Write a function that returns the time that two appointments, each with start and end, have in common, or 0.
 * For how many minutes am I double booked by two meetings, each with start and end? 0 if not at all.
 * Returns the length of the overlap of two time intervals, start and end of each given, 0 if there is none.
 * two meetings in calendar, from and to for each, how many minutes are they at the same time (0 if never)
 * intersection length of two time slots [start, end], zero for disjoint ones
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
 * Do two appointments from {start1} to {end1} and from {start2} to {end2} overlap? Back to back is fine.
 * do two meetings overlap, given start and end of each, when one may begin as the other ends
 * appointment conflict check, touching is allowed: start and end of each
 * do two time slots collide, each given by start and end? end equal to start is ok
 * Are two bookings, each with a start and an end, at the same time, so that they share more than an endpoint?
 * is there a clash between start1 to end1 and start2 to end2, where ends that only touch are no clash
 * meetings overlap (start and end of one, then of the other), but one may begin when the other ends
 * Write a function that tells whether two appointments (start, end of each) clash; one may start exactly when the other ends.
 * Am I double booked by two meetings, each from start to end? Touching ends are fine.
 * Returns true if two half-open time intervals, start and end of each, intersect.
 * check if two appointments, each from a time to another, are at the same time, end = start is ok
 * half-open interval overlap test for start1 to end1 and start2 to end2
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
 * Do the {n} appointments with {starts} and {ends} clash with a new one from {start} to {end}?
 * is a time slot, start and end given, already taken by one of n in two arrays of starts and ends? touching is ok
 * conflict of a new appointment (start, end) with existing ones, given as arrays of starts and ends; touching ends are fine
 * is the slot from start to end blocked by one of n entries with arrays of starts and ends, touching ends not counted
 * does a new meeting (start, end) overlap any of n others in arrays of starts and ends, ends that touch being allowed
 * check a booking from start to end against arrays of starts and ends: true if it overlaps one, touching is fine
 * room already booked at this time? arrays of starts and ends, count, new start, new end; back to back is fine
 * Write a function that tells whether a new appointment overlaps one of n in arrays of starts and ends; touching ends do not count.
 * Is there already something in my calendar, n starts and ends, between this start and end? Touching does not count.
 * Returns true if any half-open interval [starts[i], ends[i]) of the arrays overlaps [start, end).
 * look if a new appointment from start to end is in the way of another one in the arrays; touching is ok
 * interval conflict against a schedule of start and end arrays, half-open, new start and end last
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
 * Which of the {n} appointments with {starts} and {ends} is going on at {now}? Its index, or -1.
 * index of the first meeting that is on now, from arrays of starts and ends (end excluded), else -1
 * index of the current appointment in arrays of starts and ends, where the end no longer counts; -1 if free
 * find the index of the first event with start <= time < end in the start and end arrays, or -1
 * what is in my calendar, arrays of starts and ends, now? first index with start <= now < end, -1 for nothing
 * current program on TV by arrays of start and end times: first index with the time from start to before end, or -1
 * first index with starts[i] <= now < ends[i], or -1
 * Write a function that returns the index of the first appointment running at a time (start included, end not), or -1.
 * Which of these, by start and end arrays, is going on right now (ended at its end)? First index, or -1.
 * Returns the index of the first interval that contains the time, start included and end excluded, or -1.
 * give number (from 0) of the first appointment that is running now, starts and ends in arrays, end excluded, or -1
 * active interval lookup in arrays of starts and exclusive ends: first index or -1
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
 * Among {n} sorted appointments with {starts} and {ends}, when from {open} to {close} are {length} minutes free?
 * first free slot among appointments sorted by start (starts, ends) from opening to closing for a length, or -1
 * earliest gap in sorted appointments (starts, ends) between open and close for a meeting of this length, -1 without one
 * find the first free time between sorted appointments, with opening, closing and length given, -1 if none
 * when, from opening to closing time, can I first fit an appointment of a length between those in the sorted arrays, else -1
 * start of the next free time in a sorted calendar (starts, ends) from opening to closing for a length, else -1
 * start of the first hole in the sorted schedule, opening to closing, that is at least the length long, or -1
 * Write a function that returns the earliest start from open to close for an appointment of a length between sorted ones, or -1.
 * From opening to closing, when do I first have enough minutes free between sorted appointments? -1 if never.
 * Returns the start of the first sufficient gap in sorted start and end arrays from opening to closing time, -1 if there is none.
 * search in sorted calendar from open till close the first free place of a length, no place is -1
 * earliest free slot by first fit in sorted starts and ends: open, close, length, -1 for none
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
        if (starts[i] - free >= length) return free;
        if (ends[i] > free) free = ends[i];
    }
    return close - free >= length ? free : -1;
}

/**
 * How many minutes do the {n} appointments with {starts} and {ends} take together?
 * total meeting time from arrays of start and end times
 * sum of all durations, end minus start, over arrays of starts and ends
 * how long am I in meetings today, given the starts and the ends in two arrays
 * add up end minus start over two arrays, starts first
 * busy minutes of the day: sum of the lengths of n appointments with starts and ends
 * total time of n events from arrays of start and end times
 * Write a function that adds up the lengths of all appointments in arrays of starts and ends.
 * How much time did all of it take? Starts and ends are in two arrays of n.
 * Returns the sum of the differences between the ends (second array) and the starts (first array).
 * all appointments together, how many minutes (array of starts, array of ends)
 * aggregate duration of n intervals with start and end arrays
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
 * What is the longest break between the {n} appointments in order with {starts} and {ends}? 0 if there is none.
 * longest gap between consecutive appointments with starts and ends in order, 0 if there is none
 * biggest break between two meetings in a row, from ordered arrays of starts and ends, at least 0
 * longest free time from the end of one event to the start of the next (arrays in order), 0 for none
 * how long is my longest pause today? starts and ends of my appointments in order, 0 without a pause
 * largest start of the next minus end of this one over ordered arrays (starts, ends), not below 0
 * maximum gap in an ordered schedule of starts and ends, 0 if no gap exists
 * Write a function that returns the longest time between the end of one appointment and the start of the next (0 for none).
 * How long is the longest break in my day, with starts and ends in order in two arrays? 0 if there is no break.
 * Returns the largest gap between consecutive intervals of ordered start and end arrays, 0 if there is no gap.
 * most free minutes between an appointment's end and the next one's start, arrays of starts and ends, minimum 0
 * maximum inter-event gap in ordered starts and ends, clamped at 0
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
 * How many appointments of {length} with a break of {pause} between them fit into {minutes}?
 * How many appointments fit into a total time, if the length of one, the break between two and that total are given?
 * number of slots of some length, with a break between every two, that a total time, given last, holds
 * How many sessions can I do a day, given the length of one, the pause between two and the minutes available?
 * count the slots of fixed length, with a pause between neighbours but none at the end, that fit into some minutes
 * count the lessons that fit into the time if each has this length and there is this break between two
 * (time + break) / (length + break), arguments length, break, time
 * Write a function that returns how many appointments fit: length, break between two, total time.
 * A patient takes so many minutes, with a break between two: how many can I see in a total of so many minutes?
 * Returns the number of slots from length, break and time; no break is needed after the last.
 * how many appointments of a length with a pause between them fit in so many minutes
 * slot capacity of a time span, where each slot has a length and there is a gap between consecutive slots
 *
 * @T int32_t int64_t
 * @name slots_that_fit appointments_per_day
 * @range length 5 60
 * @range pause 0 30
 * @range minutes 0 600
 */
T slots_that_fit(T length, T pause, T minutes) { return (minutes + pause) / (length + pause); }

/**
 * When does slot {i}, from 0, begin, if the first begins at {first} and each takes {length} and a {pause}?
 * start time of the nth slot, n from 0, when the first start, the slot length and the pause are known
 * when does lesson number i, from 0, start, given the first start, length and pause
 * When does a slot start, given its index from 0, the first start, the length and the pause?
 * time of appointment number i, from 0, in a row that begins at a first time, each with a length and a break after it
 * first + i * (length + break), arguments i, first, length, break
 * start of the nth session, counted from 0, given n, first start, length, break
 * Write a function that returns the start of slot i, from 0, from the first start, the slot length and the break.
 * When does lesson i, counted from 0, start, if the first start, the length of a lesson and the pause are given?
 * Returns the start of the slot with the given zero-based number, then from first start, length and pause.
 * school lesson number i, counted from 0: when does it start, if first start, length and pause are given
 * slot index from 0, first start, length, pause to start time, first + index * (length + pause)
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
 * Is a shop open at {hour} that opens from {K} to {L} but closes for lunch from 12 to 13?
 * open at this hour: {K} to {L} (at {L} closed) except 12 to 13
 * is the shop open at this hour, {K} to {L}, with a lunch break from 12 to 13
 * opening hours {K} to before {L} with a lunch break from 12 to 13: is the hour in them
 * open at this hour, {K} to {L}, closed from 12 to 13
 * hour from {K} to before {L}, but not during lunch, 12 to 13
 * shop hours {K}-{L}, not 12-13: open at an hour or not
 * Write a function that tells whether a shop is open at an hour: from {K} to {L} o'clock, closed from 12 to 13.
 * Can I go shopping at this hour if it is open {K} to {L} but not in the lunch hour, 12 to 13?
 * Returns true for an hour from {K} until before {L}, except in the hour from 12 to 13.
 * open from {K} till {L} but 12 to 13 is pause: is it open at this hour
 * opening hours {K}-{L} with a midday closure (12-13), tested for an hour of the day
 *
 * @K 8 9 10
 * @L 18 17 20
 * @name is_open open_with_lunch_break
 * @range hour 0 23
 */
_Bool open_with_lunch_break(int32_t hour) { return hour >= K && hour < L && hour != 12; }

/**
 * Is a shop open on {day} (7 is Sunday, closed) at {hour}: {K} to {L} on weekdays, 10 to 14 on Saturday?
 * is it open on this day (monday 1) at this hour: {K} to {L} on weekdays, saturday 10 to 14, sunday closed
 * shop hours by weekday (monday is 1) and hour, being {K} to {L}, saturday 10-14, sunday none
 * is the shop open on day (1 mo to 7 su) at hour: mo-fr {K}-{L}, sa 10-14
 * opening times {K} to {L} on days 1 to 5, shorter on saturday, day 6 (10 to 14), day 7 closed: open at this hour?
 * weekday from monday 1 and hour: open {K} to {L}, saturday 10 to 14, sunday never
 * open now? day 1 is monday; monday to friday {K} to {L}, saturday 10 to 14
 * Write a function for opening hours (day from Monday 1, hour): weekdays {K} to {L}, Saturday 10 to 14, closed on Sunday.
 * Is it open on this day (1 is Monday) and hour if weekdays are {K} to {L} and Saturday is 10 to 14?
 * Returns true if the shop is open: {K} to before {L} on days 1 to 5, 10 to before 14 on day 6, never on day 7.
 * shop is open week {K}-{L} and saturday 10-14, check it for day (monday 1) and hour
 * weekly opening hours Monday (1) to Friday {K}-{L}, Saturday 10-14, tested for a day and an hour
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
 * How many minutes is it from {now} until the shop closes at {closes}? 0 if it has closed.
 * minutes from now until closing time, 0 after it
 * time left before the shop closes, from now and the closing time, never below 0
 * how long is it still open from now till closing time, else 0
 * minutes from now (first) to a deadline (second), 0 if it has passed
 * closing time minus now (which comes first), but at least 0
 * remaining minutes from now to closing, at least 0
 * Write a function that returns the minutes left from now until closing, or 0 after closing.
 * How much time do I have from now until they close, 0 if they have?
 * Returns the remaining minutes from now to the closing minute, never negative.
 * how many minutes from now till the closing minute, not under 0
 * time remaining from now to an end, clamped at zero
 *
 * @T int32_t int64_t
 * @name minutes_until_closing time_left
 * @range now 0 1439
 * @range closes 600 1320
 */
T minutes_until_closing(T now, T closes) { return now < closes ? closes - now : 0; }

/**
 * Which of the {n} sorted {departures} is the first at or after {now}? Return its time, or -1.
 * next train from the sorted timetable at or after now, else -1
 * next departure time at or after now in a sorted array, -1 if none is left
 * first departure not before now in a sorted list, else -1
 * when does the next bus go, by the sorted timetable, at or after now; -1 after the last
 * first element of a sorted array that is at least x, or -1
 * next bus today from a sorted array, at now or later, no more gives -1
 * Write a function that returns the next departure (now counts) from a sorted timetable, or -1 after the last.
 * When is the next train of the sorted list at or after this time, -1 for none?
 * Returns the first departure of a sorted array at or after the given time, -1 if there is none.
 * give next departure from sorted list, now or later, or -1 when no more
 * timetable successor lookup in a sorted array, not before now, else -1
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
 * How long must I wait for the next of {n} sorted {departures} at {now}? After the last, tomorrow's first counts.
 * minutes until the next train in a sorted timetable, tomorrow's first after the last (0 if there are no trains)
 * waiting time from a sorted timetable in minutes of the day, first train of the next day after the last, 0 without trains
 * how long until the next bus of the sorted list, also over midnight, 0 without any bus
 * wait for the next departure in a sorted array of minutes of the day, wraps to the next day; 0 for an empty array
 * minutes from now to the next departure of a sorted daily timetable, which begins again tomorrow; 0 if it is empty
 * next departure minus now, or tomorrow's first (plus 1440) after the last; sorted list, 0 for no departures
 * Write a function that returns the wait for the next departure of a sorted timetable repeated daily, 0 if it is empty.
 * How long do I wait for my train, today's next of the sorted list or else tomorrow's first? No trains, 0.
 * Returns the minutes to the next departure of a sorted array, wrapping to the first of the next day; 0 for an empty timetable.
 * how many minutes to wait by the sorted timetable; when the last is gone then tomorrow's first, 0 if list is empty
 * waiting time with daily wrap-around (1440 minutes) in a sorted list of departures, 0 when the list is empty
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
 * When does the next bus leave from {now} on, if the first is at {first} and then one every {interval} minutes?
 * next departure at or after now when the first bus and the interval are given
 * When does the next bus go, from now on, if the first bus and the minutes between two buses are given?
 * when is the next train of a regular timetable, at now or later (now, first train, interval)
 * first + k * interval that is not before now, for k from 0 up; the arguments are now, first and interval
 * from now on, the next time of an event that repeats from a first time at a fixed interval
 * round now up to the next departure, with first one and interval given
 * Write a function that returns the next departure at or after now of a line with a first departure and an interval.
 * From now, when is the next bus if the first leaves at some time and one goes every few minutes?
 * Returns, for now, first and interval, the earliest first + k * interval that is not before now.
 * given now, first bus and minutes between buses, when does the next one come (not before the first)
 * earliest time of a periodic timetable, with a first time and a period, that is at least now (given first)
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
 * After the {arrival}, is there time to change for the {departure}, which takes {K} minutes?
 * can I catch the connection, arrival and departure given, with {K} minutes to change
 * transfer possible: at least {K} minutes from arrival to departure
 * Do at least {K} minutes lie between the arrival (first) and the departure (second)?
 * connecting train reached? arrival of mine, departure of it, {K} minutes needed
 * enough time to change trains, {K} minutes or more between arrival and departure
 * layover of {K} minutes or more from an arrival to a departure
 * Write a function that tells whether at least {K} minutes lie between arrival and departure.
 * Do I get my connection if I need {K} minutes between arrival and departure?
 * Returns true if there are at least {K} minutes between the arrival (first) and the departure (second).
 * are there at least {K} minutes between my arrival and the next train
 * minimum connecting time of {K} minutes kept between arrival and departure or not
 *
 * @K 10 5 8 15 45 60
 * @T int32_t
 * @name can_change reaches_connection makes_connection
 * @range arrival 0 1000
 * @range departure 0 1000
 */
_Bool reaches_connection(T arrival, T departure) { return departure - arrival >= K; }

/**
 * Is the connection at {departure} reached after a planned {arrival} with a {delay}, if changing takes {transfer}?
 * Is the connection reached? The next departure comes first, then my arrival, my delay and the time to change.
 * departure not before arrival plus delay plus transfer time
 * can I still catch a train that departs at one time if mine arrives at another, is late, and changing takes time
 * is the connection at the given departure kept, with my arrival, my delay and the time I need to change
 * do I get the next train, whose departure is given first, after my arrival, delay and change time
 * to reach a departure, I change trains after an arrival with a delay and a change time: possible?
 * Write a function that tells whether a departure is reached after an arrival with a delay and a time for changing.
 * The next one departs at a time; mine arrives, is late, and changing takes time: do I still get it?
 * Returns true if the departure is not before arrival, delay and transfer time together.
 * next train's departure, my arrival, my delay, time to change: do i reach it or not
 * departure feasible (not too early) after arrival, delay and transfer time; departure comes first
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
 * What is refunded of a ticket at {price} for a {delay} in minutes: 25 percent from 60, 50 percent from 120?
 * train delay refund from price and minutes: 25% from 60, 50% from 120, else nothing
 * compensation for a late train, fare and minutes given: a quarter from 60 minutes, half from 120
 * money back for a price and a delay in minutes: quarter after an hour, half after two
 * passenger rights refund from price and delay: nothing below 60 minutes, 25% from there, 50% from 120
 * ticket refund by price and minutes late, 25 percent from 60, 50 from 120
 * 0, 25 or 50 percent of the fare as a refund, steps at 60 and 120 minutes of delay
 * Write a function that returns the refund of a fare for a delayed train: a quarter from 60 minutes, half from 120 minutes.
 * How much do I get back of the price, a quarter from 60 minutes late, half from 120?
 * Returns 25% of the price from 60 minutes of delay, 50% from 120, else 0.
 * What part of the price is paid back for a train late by some minutes: 25 percent from 1 hour, 50 percent from 2 hours?
 * EU rail delay compensation from price and delay: 25% from 60 and 50% from 120 minutes
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
 * What compensation is due for {distance} km and {hours} of delay: 250 up to 1500 km, 400 up to 3500, else 600, 0 under 3 hours?
 * flight delay compensation in euros from km and hours: from 3 hours 250 up to 1500 km, 400 up to 3500, else 600
 * compensation for km and hours late of 250 up to 1500 km, 400 up to 3500, else 600, but 0 below 3 hours
 * how much money for a late flight from km and hours: nothing under 3 hours, then 250 up to 1500 km, 400 up to 3500, else 600
 * EU flight compensation by distance and delay: 0 below 3 hours, else 250 to 1500 km, 400 to 3500 km, 600 beyond
 * passenger rights for km and hours late, 3 hours or more: 250 up to 1500 km, 400 up to 3500 km, 600 for more; else 0
 * compensation for a delayed flight, km and hours: from 3 hours 250 (to 1500 km), 400 (to 3500 km) or 600, before 0
 * Write a function for flight compensation from km and hours: 0 below 3 hours, else 250 up to 1500 km, 400 up to 3500, 600 beyond.
 * What do I get for a flight of some km that is 3 or more hours late: 250 up to 1500 km, 400 up to 3500, 600 beyond?
 * Given distance and hours of delay, returns 0 below 3 hours, else 250 up to 1500 km, 400 up to 3500 and 600 for more.
 * flight with km and hours late: 3 hours or more, till 1500 km 250 euro, till 3500 400, over it 600, else 0
 * EU261 compensation amount from km and hours late: 250/400/600 for up to 1500/up to 3500/more km, 0 under 3 hours
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
 * May a hand bag of {length} x {width} x {height} cm go into the cabin, with limits of 55, 40 and {K} cm?
 * cabin baggage size check for a length, a width and a height of at most 55 x 40 x {K}
 * does hand luggage with this length, width and height fit into 55 x 40 x {K} cm
 * carry-on size check: length up to 55, width up to 40 and height up to {K}
 * is my bag of length, width and height small enough for the cabin, 55x40x{K}
 * bag (length, width, height) not larger than 55 x 40 x {K}
 * are all three sides within their limits, 55 for the first, 40 for the second and {K} for the third
 * Write a function that tells whether a bag is at most 55 cm long, 40 cm wide and {K} cm high.
 * Can I take a bag of this length, width and height on board with limits of 55 x 40 x {K}?
 * Returns true if length, width and height are within their limits of 55, 40 and {K} cm.
 * my hand bag (length, width, height) max 55 40 {K}, is it ok
 * carry-on dimensional limits 55/40/{K} for length, width and height, each in this order
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
 * May a suitcase of {weight} kg with {length} + {width} + {height} cm be checked in: up to {K} kg and 158 cm in all?
 * checked bag (weight, three sides): at most {K} kg and 158 cm in all
 * is a suitcase allowed, whose weight is at most {K} kg and whose three sides sum up to at most 158 cm
 * luggage within {K} kg (its weight comes first) and length + width + height within 158 cm
 * may a bag be checked in whose weight is at most {K} kg and whose length, width and height make up 158 cm at most
 * weight up to {K} and linear dimensions (length + width + height) up to 158
 * is my suitcase ok for the flight with this weight and these three sides, when {K} kg and 158 cm in all are allowed
 * Write a function that accepts a bag of at most {K} kg whose three sides add up to at most 158 cm.
 * Can I check in a suitcase of this weight, length, width and height if {K} kg and 158 cm in all are the limits?
 * Returns true if the bag weighs at most {K} kg and its sides sum to at most 158 cm.
 * suitcase weight not over {K} kilo and not over 158 cm for all three sides added
 * checked baggage limits: weight {K} kg and the three sides' sum 158 cm, both inclusive
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
 * count bags over {K} kg in an array of weights
 * how many suitcases of the list are too heavy, limit {K} kg
 * number of weights above {K} in an array
 * overweight luggage count for an array of weights, more than {K} kg
 * bags of the array that weigh more than {K}, counted
 * count the bags above the limit of {K} kg in a weight array
 * Write a function that counts the bags of an array that weigh more than {K} kilograms.
 * How many of our bags, weights in an array, are over {K} kg?
 * Returns the number of bags in a list of weights that are heavier than {K} kg.
 * how many suitcases in the array are more than {K} kilo
 * overweight bag count (above {K} kg) over an array of weights
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
 * What do {bags} bags cost with {included} of them included and a {fee} for each further one?
 * baggage fee from bags, included ones, and the fee per extra bag
 * number of bags, free bags, fee per further bag: what do I pay
 * fee for extra bags, given the bags, the included ones and the fee for each further one (0 if none is extra)
 * how much do more bags cost than are included, at a price for each more
 * pay for the bags beyond the free ones at a charge for each of them
 * fee for additional items of which some are free, with the fee for every other given last
 * Write a function that returns the fee for the bags not included in the ticket: bags, included, fee each.
 * What do I pay for my bags, so many included, a fee for each extra one?
 * Returns the fee for each bag beyond the included ones, 0 if there are none: bags, included, fee.
 * some of my bags are free and the others cost a fee each: what do i pay
 * excess baggage charge for pieces beyond the allowance, given the charge for each such piece
 *
 * @T int32_t double
 * @name bag_fee extra_bag_cost
 * @range bags 0 10
 * @range included 0 3
 * @range fee 0 100
 */
T bag_fee(int32_t bags, int32_t included, T fee) { return bags > included ? (bags - included) * fee : 0; }

/**
 * What does a ticket for {price} cost at the {age}: free below {K}, half price below {L}?
 * fare from price and age: free under {K}, half under {L}
 * child fare from the full price and the age, free below {K} and half price below {L}
 * ticket price from full price and age: 0 under {K}, half under {L}, else full
 * fare from price and age, where kids under {K} go free, under {L} pay half and others the full price
 * train ticket for a price and an age: free under {K}, half under {L}, otherwise full
 * half of the price for ages {K} to under {L}, younger free, older in full
 * Write a function for the fare from price and age: nothing below {K}, half of the price below {L}, then the full price.
 * What does my child of some age pay of the price if it is free under {K} and half price under {L}?
 * Returns 0 below the age of {K}, half the price below {L}, otherwise the price, which is given first.
 * kids under {K} free and under {L} the half of the price, all others the price
 * age-based fare for a price: nothing below {K}, half below {L}, else full
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
 * What does a group of {people} pay at {price} each, with {L} percent off from {K} people on?
 * group ticket from people and price each, {L} percent off from {K} people on
 * people times price, minus {L}% for {K} people or more
 * total price for people at a price per person with a group discount of {L}% from {K} people on
 * entry for a group, from head count and price each, where {K} people or more get {L} percent off
 * tickets for a number of people at a price each, with {L} percent rebate for {K} people or more
 * price for so many persons at a price each, cheaper by {L}% from {K} persons on
 * Write a function that returns the price for a group from the number of people and the price each, {L} percent less if it has at least {K} people.
 * What do so many of us pay together at a price each, if {K} people or more get {L} percent off?
 * Returns the total fare of some people at a price each, with a group discount of {L}% from {K} people on.
 * if we are {K} or more then {L}% less: what do we pay together at this single price
 * group fare for passengers at a fare each, {L}% less from {K} passengers
 *
 * @K 10 6 20
 * @L 10 15 20 25
 * @T double int32_t
 * @name group_price group_fare
 * @range people 0 40
 * @range price 0 100
 */
T group_price(int32_t people, T price) {
    T total = people * price;
    return people >= K ? total - total * L / 100 : total;
}

/**
 * What do {adults} adults at {price} and {children} children at half of it pay?
 * family ticket for adults at the full price and children at half, with the number of adults, the price and the number of children
 * What is the entry for some adults at a price and some children at half of that price?
 * total for adults and kids, kids pay half of the price
 * price for a family of adults at a price and children at half
 * tickets for so many adults at a price and children at half of it
 * adults * price + children * price / 2
 * Write a function that returns the entry price of a family: adults pay the price, children half of it.
 * What does the zoo cost for all of us, adults at a price, children at half of it?
 * Returns the total of full fares for the adults (first) and half fares for the children (last).
 * adults pay the price and kids half of it, how much together
 * mixed fare total for a number of adults at the full price and a number of children at half of it
 *
 * @T double
 * @name family_price entry_price
 * @range adults 0 6
 * @range price 0 50
 * @range children 0 8
 */
T family_price(int32_t adults, T price, int32_t children) { return adults * price + children * price / 2; }

/**
 * In which row is seat number {seat}, from 1, with {K} seats in each row? Rows count from 1.
 * row of a seat from its number, both from 1, {K} per row
 * seat number to row with {K} seats a row, counted from 1
 * which row (from 1) is a numbered seat (from 1) in, with {K} seats in a row
 * (seat - 1) / {K} + 1
 * row from seat number, everything counted from 1, {K} seats wide
 * find my row from my seat number, {K} seats per row, first row 1 and first seat 1
 * Write a function that returns the row (from 1) of a numbered seat (from 1) when a row has {K} seats.
 * Which row do I sit in with this seat number if each row has {K} seats? Both count from 1.
 * Returns the 1-based row of a 1-based seat number, {K} to a row.
 * seat number gives what row when {K} seats are in one row, numbers begin at 1
 * seat number to row number, {K} seats abreast, both starting at 1
 *
 * @K 6 4 10 20
 * @T int32_t int64_t
 * @name seat_row row_of_seat
 * @range seat 1 200
 */
T seat_row(T seat) { return (seat - 1) / K + 1; }

/**
 * Which letter does seat number {seat}, from 1, have in a plane with {K} seats in each row, starting at A?
 * seat letter from the seat number (from 1), A first, {K} seats per row
 * letter (from A) of a plane seat by its running number from 1 with {K} seats in a row
 * seat number, first one 1, to letter A, B, C and so on with {K} abreast
 * which letter, A for the first, has a seat by running number (from 1) in rows of {K} seats
 * 'A' + (seat - 1) % {K}
 * column letter, from A, of a seat number from 1, {K} in a row
 * Write a function that returns the seat letter from A for a running seat number (from 1) with {K} seats per row.
 * Is my seat A, B or another letter if a row has {K} seats and seats are numbered from 1 on?
 * Returns the letter, A for the first, of a seat number's position in the row of {K}; seat numbers begin at 1.
 * number of seat (from 1) to letter, A is first, one row has {K}
 * seat column letter starting at 'A' for a 1-based seat number, {K} abreast
 *
 * @K 6 4 3
 * @name seat_letter letter_of_seat
 * @range seat 1 200
 */
char seat_letter(int32_t seat) { return (char)('A' + (seat - 1) % K); }

/**
 * Is the seat with the {letter} a window seat, that is, A or F?
 * is it a window seat, A or F
 * window seat check of a letter, A and F are at the window
 * seat letter is A or F (capitals), true or false
 * do I sit at the window, so at A or F
 * seat letter is by the window in a row from A to F
 * letter is the first or last of 'A' to 'F'
 * Write a function that tells whether a seat letter means a window seat in a row from A to F.
 * Do I have a window seat by its letter, A or F?
 * Returns true for the letters A and F.
 * seat letter A or F is window, yes or no
 * window position in a six-abreast row: is the capital letter A or F
 *
 * @name is_window_seat window_seat
 * @range letter 65 70
 */
_Bool is_window_seat(char letter) { return letter == 'A' || letter == 'F'; }

/**
 * What is the taxi fare for {distance} with a {base} fee and a {rate} per kilometer, but at least {least}?
 * taxi fare for some km with a base fee and a rate per km, but never less than a minimum given last
 * base fee plus rate times km, at least the minimum; the km come first, the minimum last
 * cab price with minimum charge, from distance, base and rate
 * ride price from distance, base and rate, not below a minimum
 * max of minimum fare and base + rate * km, arguments km, base, rate, minimum
 * ride hailing fare, from distance, base fee and rate per km, raised to a minimum where it falls short
 * Write a function that returns, for km, base fee, price per km and minimum, the fare or the minimum if that is more.
 * What does a taxi cost for a distance, with a base fee, a rate per km and a minimum fare?
 * Returns the metered fare of distance, base and rate, raised to the minimum.
 * taxi price from km, base fee, price per km and a minimum, and not under it
 * metered fare with a floor, for a distance, a base fee, a rate and that floor
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
 * What is the fare {fare} at {hour} o'clock with {K} percent more at night, from 22 to 6?
 * night surcharge of {K} percent on a fare from 22 to 6, given fare and hour
 * taxi fare plus {K}% between 22 and 6, for a fare and an hour of the day
 * fare with {K}% more from 22 to 6 o'clock (6 excluded)
 * fare at an hour with a night extra of {K} percent, night being 22 to before 6
 * price at night (hour 22 to before 6): plus {K}%, by day the price itself
 * add {K} percent to a fare at hour 22 or later and before 6
 * Write a function that raises a fare by {K} percent if the hour is 22 or later or before 6.
 * What do I pay for a fare at an hour if nights, 22 to 6, cost {K} percent more?
 * Returns the fare for an hour of the day, with a {K}% surcharge from 22 until before 6.
 * night from 22 to 6 is {K}% more money, so what is the fare at this hour? 6 is day
 * nocturnal surcharge of {K}% on a fare, hours 22 to 5
 *
 * @K 20 25 50 10
 * @T double int32_t
 * @name night_fare with_night_surcharge
 * @range fare 0 200
 * @range hour 0 23
 */
T night_fare(T fare, int32_t hour) { return hour >= 22 || hour < 6 ? fare + fare * K / 100 : fare; }

/**
 * What does parking for {minutes} cost at {rate} for each started hour, but at most {most}?
 * parking fee for some minutes at a rate per started hour, with a daily maximum
 * every hour or part of it costs the rate, but the fee for these minutes is capped
 * parking price for minutes, hours rounded up, rate per hour, at most the day price given last
 * garage fee from minutes, rate per started hour and a cap
 * how much is parking for some minutes at a rate per hour begun, with a maximum per day
 * started hours of the minutes times rate, not above the maximum
 * Write a function that charges a rate for each hour begun of the minutes and returns at most the maximum fee.
 * How much do I pay for parking: minutes, price per started hour, day maximum?
 * Returns the parking fee for minutes at an hourly rate, hours rounded up, limited to a maximum.
 * parking for some minutes: each hour that starts costs the rate, but all together not more than the maximum
 * parking tariff, minutes to hours by ceiling, times the rate, with a cap last
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
 * What does parking for {minutes} cost if up to {K} minutes are free and then every started hour costs {rate}?
 * parking: first {K} minutes free, longer stays pay the rate per started hour of the whole stay
 * free for up to {K} minutes, otherwise each hour begun costs the rate, counted from the start
 * parking fee for minutes at a rate with {K} free minutes; longer stays pay all started hours
 * no fee up to {K} minutes, else all hours begun from the start at the rate
 * short stay up to {K} minutes is free, else every hour begun, the first too, costs the rate
 * supermarket parking with {K} minutes free, where a longer stay pays a rate for each hour begun since arrival
 * Write a function of minutes and rate that returns 0 up to {K} minutes, otherwise the rate for each hour begun from the start.
 * How much is parking of some minutes if {K} are free and longer stays pay a rate for every hour begun?
 * Returns 0 for stays up to {K} minutes, else the number of started hours times the rate.
 * till {K} minutes no pay, above that every started hour since arrival costs the rate
 * parking with a grace period of {K} minutes, beyond which every started hour from the arrival costs the rate
 *
 * @K 30 15 20 90
 * @T int32_t double
 * @name parking_with_free_time parking_cost
 * @range minutes 0 600
 * @range rate 0 10
 */
T parking_with_free_time(int32_t minutes, T rate) { return minutes <= K ? 0 : (minutes + 59) / 60 * rate; }

/**
 * What does a car cost for {days} at {price} and for {distance} km, {K} km a day free and then {extra} per km?
 * What does a rental car with {K} free km a day cost for some days at a daily price, with km driven and a price per km above?
 * car hire: days times daily price plus km beyond {K} per day times the price of a km
 * total rental cost for some days at a daily price, with km driven and a price for each km beyond {K} a day
 * rent a car by days, daily price, km and price per extra km, {K} km per day being included
 * total price for days at a price per day and km at a price per km above {K} a day
 * hire car bill with {K} km included daily, for days at a price and km with a fee per further km
 * Write a function for the price of a rental car (days, daily price, km, price per extra km), {K} km a day included.
 * What does the rental cost for days at a price and km at a fee if {K} km a day are included?
 * Returns days times the daily price plus the charge for each kilometer driven beyond {K} a day.
 * car rent for days at a price, and for each km over {K} a day you pay the last amount
 * vehicle rental with a {K} km daily allowance, for days at a day rate and km driven with a rate per excess km
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
 * What does a scooter ride of {minutes} cost with {unlock} to start and {rate} a minute?
 * scooter price for some minutes with an unlock fee and a price per minute
 * e-scooter ride cost from minutes, unlock fee and rate
 * What does a ride of some minutes cost if there is a start fee and a price per minute?
 * bike sharing cost for a ride of minutes with a start fee and a rate
 * unlock fee + minutes * rate, minutes given first
 * how much is my scooter ride of so many minutes, given the unlock fee and then the rate per minute
 * Write a function for the price of a scooter ride from minutes, unlock fee and price per minute.
 * What do I pay for a ride of some minutes with an unlock fee and a rate?
 * Returns, for minutes, unlock fee and rate, the price of a ride.
 * minutes, money for unlocking and money for every minute, how much is the ride
 * two-part tariff for shared mobility, made up of a fixed fee and a rate per minute, for a ride of some minutes
 *
 * @T double float
 * @name scooter_price ride_cost
 * @range minutes 0 120
 * @range unlock 0 2
 * @range rate 0 1
 */
T scooter_price(T minutes, T unlock, T rate) { return unlock + minutes * rate; }

/**
 * What does each of {people} pay for {distance} km at {consumption} liters per 100 km and a fuel {price} a liter?
 * fuel cost per person from km, l/100km, price and people
 * share the fuel costs of a trip in km, at l/100km and a price a liter, among so many people
 * carpool: fuel cost of km at l/100km and a price per liter, divided by people
 * cost for each person of a trip with this distance in km, consumption per 100 km, fuel price and number of people
 * how much does everybody pay for petrol, with km, liters per 100 km, price a liter and number of people given
 * split the gas money of a distance with a use in l/100km and a price per liter by heads
 * Write a function that computes the fuel cost of a trip from km, l/100km and price, and divides it by the number of people.
 * What does everyone owe for the gas, given km, liters per 100 km, the price per liter and how many we are?
 * Returns the fuel cost of the distance at liters per 100 km and a price per liter, shared equally among people.
 * petrol for the way (km, l/100km, price a liter) shared with all in the car, each one's part
 * per-capita fuel cost of a distance at l/100km and a fuel price, for so many people
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
 * How many liters of fuel are needed for {distance} km at {consumption} liters per 100 km?
 * fuel needed for a trip in liters, from km and l/100km
 * liters for a distance at l/100km
 * how many liters of petrol do I need for the km at l/100km
 * distance times consumption over 100 gives the liters of a trip
 * fuel in liters for the way, km first, then use per 100 km
 * liters used on a trip from km and l/100km
 * Write a function that returns the fuel in liters for a distance in km and a consumption per 100 km.
 * How many liters does my car use for this distance in km at liters per 100 km?
 * Returns the fuel quantity for a distance, consumption being per 100 units of distance.
 * how many liters for so many km at l/100km
 * fuel demand in liters from distance and consumption per 100 km
 *
 * @T double float
 * @name fuel_needed liters_needed
 * @range distance 0 1000
 * @range consumption 3 15
 */
T fuel_needed(T distance, T consumption) { return distance * consumption / 100; }

/**
 * How many liters are left of {liters} after {distance} km at {consumption} liters per 100 km? Not below 0.
 * fuel left from liters in the tank, km and l/100km, at least 0
 * remaining fuel in liters after a drive of km at l/100km, not below 0
 * tank content minus what was used (km, l/100km), at least 0
 * how much petrol is left of some liters after so many km at l/100km, 0 if empty
 * liters left of some after a drive of km at l/100km, never negative
 * fuel level in liters after a trip of km at liters per 100 km, given the level before; 0 or more
 * Write a function that returns the fuel left in the tank, from liters, km and l/100km, never below 0.
 * How many liters are in the tank when I arrive: liters now, km, use per 100 km, 0 at worst?
 * Returns the remaining liters of a tank after km at l/100km, 0 if it ran dry.
 * tank liters minus those used for the km at l/100km, not under zero
 * residual fuel in liters after some km at l/100km, starting from a given amount and clamped at 0
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
 * Is {liters} enough for {distance} km at {consumption} liters per 100 km?
 * does the fuel in the tank (liters) last for a distance in km at l/100km
 * is there enough fuel (liters) for the trip (km), consumption per 100 km; exactly enough is fine
 * can I make it without refueling, with liters for km at l/100km
 * does the fuel in the tank, in liters, make up at least what a distance needs at l/100km
 * will these liters in the tank be enough for so many km at l/100km
 * can my car go so many km with these liters (given first) at l/100km
 * Write a function that tells whether the fuel in the tank suffices for a distance at l/100km (liters, km, l/100km).
 * Can I do without refueling on this trip with these liters in the tank, so many km and liters per 100 km?
 * Returns true if the fuel in liters covers the distance in km at the consumption in l/100km.
 * are the liters in the tank enough for the way in km at l/100km or not
 * range sufficiency check: do the liters cover the km at the given l/100km
 *
 * @T double float
 * @name enough_fuel can_reach fuel_lasts
 * @range liters 0 80
 * @range distance 0 1000
 * @range consumption 3 15
 */
_Bool enough_fuel(T liters, T distance, T consumption) { return distance * consumption / 100 <= liters; }

/**
 * How many stops are needed for {distance} km with a full tank that lasts {range} km each time?
 * number of fuel stops on a trip of some distance with a full tank's range given and the first tank full
 * refuel stops on a trip of some km when each tank, the first too, lasts so many km
 * how often must I stop for fuel on so many km when a full tank, which I have at the start, lasts for so many
 * number of charging stops of an electric car for a distance and a range, with a full battery at the start
 * distance over range, rounded up, minus one: the refuelling stops (none for distance 0)
 * stops on the way for a trip length and a range per tank, with a full tank at the start
 * Write a function that returns how often one must refuel on a trip (distance, range per tank) that starts with a full tank.
 * How many times do I have to charge on the way: distance, range of the battery, full when I start?
 * Returns the number of refuelling stops for a distance and a range per tank, 0 if the first full tank is enough.
 * start full, how many times refuel till there, with the distance and the distance that one tank lasts
 * refuelling stop count from trip distance and tank range, the tank being full at the start
 *
 * @T int32_t int64_t
 * @name fuel_stops charging_stops
 * @range distance 0 3000
 * @range range 50 800
 */
T fuel_stops(T distance, T range) { return distance <= 0 ? 0 : (distance + range - 1) / range - 1; }

/**
 * How many liters per 100 km is {x} kilometers per liter?
 * km per liter to liters per 100 km
 * convert km/l to l/100km
 * 100 divided by km per liter, the liters per 100 km
 * fuel economy (km/l) to consumption (l/100km)
 * consumption in l/100km from kilometers per liter
 * from km/l, how many l/100km
 * Write a function that converts kilometers per liter to liters per 100 kilometers.
 * My car does so many km on a liter; how many liters is that per 100 km?
 * Returns the consumption in l/100 km of a car that goes so many km per liter.
 * km per liter in liters per 100 km please
 * fuel economy inversion to l/100km, i.e. 100 over km per liter
 *
 * @T double float
 * @name to_liters_per_100 consumption_from_km_per_liter
 * @range x 1 30
 */
T to_liters_per_100(T x) { return 100 / x; }

/**
 * What is the consumption per 100 km if the odometer went from {before} to {after} and {liters} were filled in?
 * consumption in liters per 100 km from the odometer before, the odometer after, and liters
 * l/100km from two odometer values (before, after) and the liters filled in
 * fuel consumption per 100 km from start km, end km and liters
 * liters * 100 / (end - start), start and end given first
 * how much does my car use per 100 km, from the old km counter, the new one and the liters
 * average consumption per 100 km since the last refuel, given the old km, the new km and the liters
 * Write a function that computes liters per 100 km from two odometer readings and the fuel filled in.
 * How many liters does my car use per 100 km, from the old reading, the new reading and the liters filled in?
 * Returns the average consumption in l/100km between two odometer readings: earlier one, later one, liters used.
 * km reading old and new and liters, how much per 100 km
 * brim-to-brim consumption in l/100km for the odometer before, the odometer after and the liters
 *
 * @T double float
 * @name consumption_from_odometer average_consumption
 * @range before 0 1000
 * @range after 1100 3000
 * @range liters 0 80
 */
T consumption_from_odometer(T before, T after, T liters) { return liters * 100 / (after - before); }

/**
 * How many minutes does it take to charge {energy} kWh with {power} kW?
 * charging time in minutes from kWh and kW
 * time in minutes to charge an electric car with some energy in kWh from a charger of some kW
 * kWh divided by kW, in minutes
 * how many minutes does charging so many kWh take at a power in kW
 * energy in kWh over power in kW, times 60
 * minutes at the charging station for the kWh wanted at the station's kW
 * Write a function that returns the charging time in minutes from energy in kWh and power in kW.
 * How many minutes must my car charge to get some kWh at some kW?
 * Returns the minutes needed to charge the energy (kWh) at constant power (kW).
 * how many minutes to load so many kwh with so many kw
 * charge duration in minutes for some kWh at a constant power in kW
 *
 * @T double float
 * @name charging_time charging_minutes
 * @range energy 0 100
 * @range power 2 150
 */
T charging_minutes(T energy, T power) { return energy / power * 60; }

/**
 * What does it cost to charge a {capacity} kWh battery from {from} to {to} percent at {price} per kWh?
 * charging cost of a battery in kWh from one percent to another, at a price per kWh
 * cost to charge a car battery of so many kWh from one percentage to another at a price per kWh
 * kWh of a battery of some capacity between two charge levels in percent, times the price
 * how much is a charge of a battery (kWh) from one percent to another at a price per kWh
 * electric car charging price for a capacity in kWh, a start and an end level in percent and a price per kWh
 * What does charging cost, given battery size in kWh, start percent, end percent and price per kWh?
 * Write a function that returns the cost of charging a battery: kWh, level before and after in percent, price per kWh.
 * What do I pay to charge so many kWh of battery from some percent to some other at a price per kWh?
 * Returns the price of the energy between two states of charge in percent: capacity, from, to, price per kWh.
 * load battery of so many kwh from x to y percent at a price per kwh, how much money
 * charging cost between two SoC values in percent for a capacity in kWh and a tariff
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
 * How many kilograms of CO2 does {distance} km with {consumption} liters per 100 km make, at {K} kg a liter?
 * co2 in kg of a trip of so many km at l/100km, with {K} kg per liter
 * kg of CO2 from km and l/100km with {K} kg per liter of fuel
 * carbon footprint in kg of a drive with given km and l/100km, a liter being {K} kg
 * km and l/100km give the liters used; return those times {K}
 * how many kg of co2 does my car make over these km at l/100km if a liter of fuel gives {K}
 * emissions in kg of a trip (km, l/100km) at {K} kg per liter
 * Write a function that computes the CO2 in kg of a trip (l/100km) when a liter of fuel makes {K} kg.
 * How much CO2 in kg is it for so many km at l/100km if a liter gives {K} kg?
 * Returns distance * consumption / 100 * {K}, the kg of CO2 of a trip.
 * co2 in kilo for the way in km at l/100km when 1 liter is {K} kilo
 * tailpipe emissions in kg for km at l/100km, with {K} kg/l
 *
 * @K 2.31 2.64 2.3 2.6
 * @T double
 * @name trip_co2 co2_emissions
 * @range distance 0 1000
 * @range consumption 3 15
 */
T trip_co2(T distance, T consumption) { return distance * consumption / 100 * K; }

/**
 * How many minutes does it take to go {distance} km at {speed} km/h?
 * travel time in minutes from km and km/h
 * minutes for a distance in km at km/h
 * drive time in minutes from km and speed
 * distance * 60 / speed
 * how many minutes until I am there, km to go and km/h given
 * time in minutes of a trip over a distance in km at a speed in km/h
 * Write a function that returns the minutes for a distance in kilometers at a speed in km/h.
 * How long is the drive in minutes for so many km at so many km/h?
 * Returns the travel time in minutes for a distance in km and a speed in km/h.
 * km and km/h, how many minutes
 * travel time in minutes: distance (km) over speed (km/h), times 60
 *
 * @T double float int32_t
 * @name travel_minutes drive_minutes
 * @range distance 0 1000
 * @range speed 1 200
 */
T travel_minutes(T distance, T speed) { return distance * 60 / speed; }

/**
 * How many whole minutes, rounded up, does it take to go {distance} km at {speed} km/h?
 * travel minutes rounded up from km and km/h
 * whole minutes for a trip of km at km/h, round up
 * drive time in full minutes for km at km/h, a part counts as one
 * ceil of distance * 60 / speed
 * whole minutes needed for a distance in km at a speed in km/h, rounded up
 * time in started minutes of a trip of so many kilometers at so many km/h
 * Write a function that returns the travel time from km and km/h in minutes, rounded up to a whole minute.
 * How many minutes must I plan for the way of some km at some km/h, rounded up?
 * Returns the travel time in minutes for km at km/h, rounded up.
 * minutes for the km at a speed in km/h, always round to more
 * integer travel time in minutes, by ceiling, for a distance in km at a speed in km/h
 *
 * @T int32_t int64_t
 * @name minutes_for_distance travel_minutes_up
 * @range distance 0 1000
 * @range speed 1 200
 */
T minutes_for_distance(T distance, T speed) { return (distance * 60 + speed - 1) / speed; }

/**
 * How many minutes does a drive of {minutes} take with a break of {pause} after every full {K} hours?
 * drive time in minutes with a break of some minutes every full {K} hours
 * add a pause (second number) to a driving time in minutes after each full {K} hours of driving
 * trip time in minutes, from driving minutes plus a break of given length for each full {K} hours
 * minutes of driving plus a break, in minutes too, for every full {K} hours
 * total trip time in minutes from driving time and length of a break; a break after each full {K} hours
 * driving minutes plus rests of a given length, one for each full {K} hours at the wheel
 * Write a function that adds a break (second) to a driving time in minutes (first) for every full {K} hours of driving.
 * How many minutes is the trip if I drive for some time and pause for some minutes after every full {K} hours?
 * Returns the driving time in minutes plus one break of the given length for each complete {K} hours.
 * one pause for every full {K} hours of driving: how long are driving minutes and pauses of that length together
 * trip duration in minutes with a rest stop of fixed length for each whole {K} hours driven
 *
 * @K 2 3 4
 * @T int32_t int64_t
 * @name time_with_breaks trip_minutes
 * @range minutes 0 1200
 * @range pause 0 60
 */
T time_with_breaks(T minutes, T pause) { return minutes + minutes / (K * 60) * pause; }

/**
 * What speed in km/h is needed for {distance} km in {minutes} minutes?
 * speed in km/h needed to arrive in time with so many km to go and so many minutes left
 * required speed in km/h for so many km in so many minutes
 * distance * 60 / minutes
 * how fast in km/h must I drive to cover some km in some minutes
 * average speed in km/h for a distance in km and a time in minutes
 * km in minutes to km/h, the km given first
 * Write a function that returns the speed in km/h from a distance in km and a time in minutes.
 * How fast in km/h do I have to go to be there, so many km away, in so many minutes?
 * Returns the required average speed in kilometers per hour for km in minutes.
 * km and minutes to km/h
 * average speed in km/h from kilometers and minutes
 *
 * @T double float
 * @name speed_needed speed_from_minutes required_speed
 * @range distance 0 500
 * @range minutes 1 600
 */
T speed_from_minutes(T distance, T minutes) { return distance * 60 / minutes; }

/**
 * What is the average speed over {n} legs with {distances} and {times}? 0 if no time passed.
 * average speed of several legs from arrays of distances and times, 0 if no time passed
 * total distance over total time of n legs with an array of distances and one of times, or 0 for no time
 * mean speed from arrays of distances and times: sum by sum, 0 when the times sum to 0
 * overall speed of a trip with several parts, whose distances and times are in two arrays; 0 without time
 * sum of distances divided by sum of times over two arrays, 0 if the latter is 0
 * average speed for the whole tour, given each part's distance and time in arrays; 0 for no time
 * Write a function that returns the average speed of a trip from the distances and times of its legs; without any time it is 0.
 * How fast was I on average over all parts, with their distances and times in arrays? 0 if no time passed.
 * Returns the total of the distances divided by the total of the times, 0 if that is zero.
 * all km of an array together by all hours of an array together, no hours gives 0
 * trip average speed from leg distances and leg times, total by total, or 0 for zero time
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
 * How long does it take at {fast} to catch up with someone {lead} ahead who goes at {slow}? -1 if it never happens.
 * time to catch up, with my speed, the lead and the other's speed given in this order, or -1 if I never do
 * when does the faster car overtake, given its speed, the lead it must make up and the slower speed (else -1)
 * time that a head start lasts: the head start, given second, over the difference of own and other speed, else -1
 * catch up time from my own speed, the other's lead and the other's speed; -1 if it never happens
 * how long, at my speed, until I reach someone with a lead who goes at another speed; -1 for never
 * pursuit time from own speed, lead and other speed, -1 if I am not faster
 * Write a function that takes my speed, the lead and the leader's speed and returns the time to close the lead, or -1 if never.
 * At my speed, with a friend so far ahead who goes at another speed, when do I catch up? -1 if never.
 * Returns the lead, given second, over first speed minus last, or -1 unless the first is greater.
 * A faster one comes from behind: given its speed, the lead and the slower speed, after what time are both level? Else -1.
 * closing time in the same direction for pursuer's speed, gap and leader's speed, -1 if the gap never closes
 *
 * @T double float
 * @name catch_up_time overtaking_time
 * @range fast 0 150
 * @range lead 0 100
 * @range slow 0 150
 */
T catch_up_time(T fast, T lead, T slow) { return fast > slow ? lead / (fast - slow) : -1; }

/**
 * What is the braking distance in meters at {speed} km/h by the driving school rule, a tenth squared?
 * braking distance in meters by the rule of thumb (speed / 10) squared, speed in km/h
 * (v / 10) squared for a speed v
 * braking distance in meters from km/h, (v / 10) squared
 * a speed over ten, squared
 * driving school braking distance in meters from km/h: (speed / 10) times (speed / 10)
 * how many meters to brake at a speed in km/h, being the square of a tenth of the speed
 * Write a function for the rule of thumb: the braking distance in meters is the square of a tenth of the speed.
 * How long in meters is my braking distance at a speed in km/h by the rule (v / 10) squared?
 * Returns the braking distance by the rule of thumb (v / 10) squared, without the reaction distance.
 * brake way by driving school formula, speed/10 times speed/10
 * normal braking distance in meters for a speed in km/h, by (speed / 10) squared
 *
 * @T double int32_t
 * @name braking_distance brake_distance
 * @range speed 0 250
 */
T braking_distance(T speed) { return speed / 10 * (speed / 10); }

/**
 * What is the reaction distance in meters at {speed} km/h by the driving school rule, a tenth of it times three?
 * reaction distance in meters by the rule of thumb speed / 10 * 3, speed in km/h
 * a speed over ten times three
 * meters driven before braking, three times a tenth of the speed in km/h
 * reaction distance in meters from km/h, v / 10 times 3
 * v / 10 * 3 for a speed v
 * driving school reaction distance in meters from km/h: a tenth of the speed times three
 * Write a function for the rule of thumb: the reaction distance in meters is three times a tenth of the speed.
 * How far in meters do I go before I brake at a speed in km/h, by the rule of speed / 10 * 3?
 * Returns the distance covered during one second of reaction by the rule of thumb speed / 10 * 3.
 * reaction way by driving school formula, speed/10 times 3
 * thinking distance for a speed, speed / 10 * 3
 *
 * @T double int32_t
 * @name reaction_distance thinking_distance
 * @range speed 0 250
 */
T reaction_distance(T speed) { return speed / 10 * 3; }

/**
 * Is {gap} meters a safe distance at {speed} km/h, at least half of the speed's number?
 * safe following distance: gap in meters at least half the speed in km/h, gap first
 * is the distance in meters (first) at least half the speed in km/h (second)
 * no tailgating: is the gap in meters at least half the speed in km/h
 * am I far enough from the car in front: meters between us at least half of my km/h
 * gap * 2 >= speed
 * half speedometer rule kept or not, for a gap in meters and a speed in km/h
 * Write a function that tells whether the distance in meters to the car in front is at least half the speed in km/h.
 * Do I keep enough distance with this gap in meters and this speed in km/h, i.e. at least half the speed?
 * Returns true if the gap in meters is at least half of the speed in km/h.
 * distance in meters (first) must be at least half of speed in km/h (second), ok or not
 * safe headway by the half-speedometer rule for a gap in m and a speed in km/h
 *
 * @T double int32_t
 * @name is_safe_distance keeps_distance
 * @range gap 0 200
 * @range speed 0 250
 */
_Bool is_safe_distance(T gap, T speed) { return gap * 2 >= speed; }

/**
 * What speed counts for a measured {speed}: 3 km/h less up to 100, 3 percent less above?
 * speed after tolerance: 3 off up to 100 (not below 0), else 3% off
 * subtract the measuring tolerance from a speed: 3 km/h up to 100, not below 0, above 100 3 percent
 * speed camera tolerance taken off a measured speed: 3 km/h up to 100 (at least 0 left), 3 percent above
 * speed minus 3 up to 100 km/h but at least 0, minus 3% above
 * what speed do they charge me with, 3 off till 100 (not below 0), 3 percent off above
 * radar speed less tolerance of 3, never below 0, or of 3 percent over 100
 * Write a function that takes the tolerance off a measured speed: 3 km/h up to 100, otherwise 3 percent; at least 0.
 * How fast was I officially, after 3 km/h off (but not under 0) or, above 100, 3 percent off?
 * Returns the speed that counts for a measured one: minus 3 up to 100, at least 0, minus 3 percent above.
 * measured speed minus tolerance, 3 km/h until 100 (0 at least), over it 3%
 * enforcement speed net of tolerance, 3 up to 100 with a floor of 0, 3% beyond
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
 * How much too fast is {speed} with a {limit}? 0 if it is not too fast.
 * by how much is a speed over the limit given second, 0 if it is not
 * speed minus limit, at least 0, with the speed given first
 * by how many km/h is a speed above the limit, 0 if it is within
 * excess of a speed over a limit, never negative
 * by how much am I speeding at my speed with the limit given second; 0 for not speeding
 * over the speed limit by how much, or 0 (speed first, then limit)
 * Write a function that returns by how much a speed exceeds the limit, 0 if it does not.
 * How much too fast was I, with my speed and the limit? 0 if I kept to it.
 * Returns the excess of a speed over the limit, never negative.
 * how many km/h is a speed over the limit, zero if not over
 * speed excess over the limit, clamped at zero
 *
 * @T int32_t double
 * @name excess_speed over_limit
 * @range speed 0 250
 * @range limit 30 130
 */
T excess_speed(T speed, T limit) { return speed > limit ? speed - limit : 0; }

/**
 * What fine is due for {speed} with a {limit}: none, 30 up to 10 over, 60 up to 20 over, otherwise 120?
 * speeding fine from speed and limit: 0 within, 30 up to 10 over, 60 up to 20 over, then 120
 * fine for a speed and then a limit: not too fast 0, up to 10 over is 30, up to 20 over is 60, more is 120
 * ticket amount from speed and limit: up to 10 over 30, up to 20 over 60, else 120; 0 if not over
 * how much is the fine for my speed at a limit: 0, or 30 up to 10 over, 60 up to 20 over, else 120
 * fine for a speed and a limit: 0 if not too fast, else 30 up to 10 over, 60 up to 20 over, or 120
 * penalty for a speed and a limit: none within it, up to 10 over 30, up to 20 over 60, beyond 120
 * Write a function of speed and limit for a fine: 0 within the limit, 30 up to 10 km/h over it, 60 up to 20 over, then 120.
 * What do I pay for driving too fast (my speed, the limit): 30 up to 10 over, 60 up to 20 over, then 120, else 0?
 * Returns the fine for the speed and the limit: 0 if not over, 30 up to 10 over, 60 up to 20, else 120.
 * at this speed with this limit, too fast till 10 costs 30, till 20 costs 60, more 120, not too fast nothing
 * speeding penalty from speed and limit: 30 to 10 km/h over, 60 to 20, 120 beyond, 0 when not over
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
 * Is a car due for service after {distance} km or {days} days: {K} km or 365 days?
 * is service due after {K} km or a year of 365 days, given the km driven and the days passed
 * car service due from km and days since the last: at least {K} km or 365 days
 * maintenance due or not, after at least {K} km or 365 days, from km and days since the last one
 * inspection needed, {K} km or one year (365 days) since the last, given km and days since then
 * oil change due after {K} km or 365 days: kilometers and days since the last one
 * either {K} km driven or 365 days passed, or more: km and days are given
 * Write a function that tells from km and days since the last service whether {K} km or 365 days have passed.
 * Does my car need service after these km and days, at {K} km or after 365 days?
 * Returns true if at least {K} km were driven (first) or 365 days have passed (second).
 * service all {K} km or each 365 days: is it time after so many km and days since the last
 * maintenance interval of {K} km or 365 days reached or not, from km and days since the last
 *
 * @K 15000 10000 20000 30000
 * @T int32_t
 * @name service_due needs_service
 * @range distance 0 40000
 * @range days 0 800
 */
_Bool service_due(T distance, T days) { return distance >= K || days >= 365; }

/**
 * What does it really cost to buy {liters} at {price}, with a {detour} in km at {consumption} liters per 100 km?
 * fuel cost including the detour, for liters bought, price a liter, detour in km and l/100km
 * total cost of filling up some liters at a price, with km of detour to a cheap station at l/100km
 * price of the liters bought plus the fuel for the detour: liters, price a liter, detour in km, l/100km
 * refuel cost for liters at a price with the fuel for so many km to the station at l/100km
 * cost of petrol and of driving there, from liters, price, km and l/100km
 * (liters + detour * consumption / 100) * price, price given second
 * Write a function for liters, a price, a detour in km and l/100km that returns the cost of fuel bought and burnt.
 * What do some liters at a price cost in all with a detour of some km to the station at l/100km?
 * Returns the price of the liters plus the fuel for the detour, given liters, price, detour km and l/100km.
 * liters, price, km there and back, l/100km: money for the filling and the fuel of the way together
 * total refuelling cost for liters at a price, including a detour in km driven at l/100km
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
 * is the first date (year, month, day) {OP} the second (year, month, day)
 * is a date (year, month, day) {OP} another one (year, month, day)
 * true if one date is {OP} the other, each given as year, month, day
 * first date against the second, both as year, month, day: is it {OP}
 * check that a date lies {OP} another, each given as year, month and day
 * year, month and day of two dates are given: is the first {OP} the second
 * Write a function that tells whether one date, given as year, month and day, is {OP} another given likewise.
 * Is this day, as year, month and day, {OP} that day?
 * Returns true if the first date is {OP} the second, with year, month and day of each.
 * two dates as year month day, is number one {OP} number two
 * calendar order test of two dates (y, m, d each): first {OP} second
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
 * Is it the same date, with year, month and day of one given before those of the other?
 * are two dates, each given as year, month and day, equal
 * do two dates agree in day, month and year (six numbers, date by date)
 * compare two dates for equality, each given as year, month and day
 * do the dates match, given year, month and day of both
 * both dates have year, month and day alike (first date, then second date)
 * Write a function that tells whether two dates, each with year, month and day, are the same.
 * Is it the same day? Year, month, day of the first date come first, then those of the second.
 * Returns true if year, month and day of two dates all agree.
 * two dates as 6 numbers (y m d y m d), the same or not
 * date equality of two year-month-day triples
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
 * Is it someone's birthday, born in {month1} on {day1}, when today is {month2}, {day2}?
 * is today the birthday, given month and day of birth and then month and day of today
 * birthday check from month and day of birth and of today, the year does not matter
 * does the month and day given first match the month and day of today
 * birthday today or not, by the birth month, the birth day, the current month and the current day
 * same month and same day for month1, day1 and month2, day2
 * is it my birthday? my month and day, then today's month and day
 * Write a function that tells whether the month and the day of birth (given first) are today's.
 * Do I have to say happy birthday? Birth month and day, then today's month and day.
 * Returns true if month and day of both dates agree, with the month first in each.
 * month and day of birth the same as month and day now, then it is birthday
 * anniversary test for an event with its month and day, given today's month and day
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
 * How many days is it from day {today} of the year to day {birthday}, maybe next year, with 365 days in a year?
 * days until the next birthday, from today's day of the year and the birthday's, in a year of 365 days
 * days to the next birthday from two day numbers of a 365-day year, today's and the birthday's
 * how many days from today until my birthday, both as day of the year, year has 365 days
 * (birthday - today) modulo 365, today given first
 * days left until an anniversary, from today's day of the year (first) and that day of the year, 365 in all
 * days from today to another day of the year, wrapping to next year, of 365 days
 * Write a function that counts the days from a day of the year to the next occurrence of another, out of 365.
 * How many days is it from today until my birthday, both as days of a 365-day year?
 * Returns the days from today (day of the year) until a later-given day of the year comes around, 0 on the day itself, 365 a year.
 * today and birthday as day of the year (365), how many days till it
 * day-of-year distance from the first to the second, modulo 365
 *
 * @T int32_t int64_t
 * @name days_until_birthday days_to_next
 * @range today 1 365
 * @range birthday 1 365
 */
T days_until_birthday(T today, T birthday) { return (birthday - today + 365) % 365; }

/**
 * Is a product that is good until {expiry} expired on {today}, both as numbers like 20240131?
 * is it expired, given the expiry date and then today, both as yyyymmdd numbers
 * best before date passed, the date first, then today, as numbers yyyymmdd
 * expired (true) or still good, from the last good day and then today, both like 20240131
 * expiry date, then today's date, as yyyymmdd numbers: is today the greater one
 * is an expiration date past today (both yyyymmdd, today given second), the day itself still being good
 * has the coupon run out, its last day given before today, both as yyyymmdd
 * Write a function that takes an expiry date and then a date, as YYYYMMDD, and tells whether the date is later.
 * Is it too late to eat it, given its last good day and today as numbers like 20240131?
 * Returns true if the last good day, given first, is before today (both YYYYMMDD).
 * best before date, then today, like 20240131: over (true) or not
 * expiry check on ISO date integers like 20240131, expiry first, true if today is later
 *
 * @T int32_t
 * @name is_expired has_expired
 * @range expiry 20230101 20241231
 * @range today 20230101 20241231
 */
_Bool is_expired(T expiry, T today) { return today > expiry; }

/**
 * Is a passport valid at least {K} days beyond the trip, with {expiry} and {end} of the trip as day numbers?
 * passport valid {K} days or more after the trip, by the day numbers of its expiry and of the trip's end
 * expiry minus end of the trip is at least {K} days, with both as day numbers
 * must the passport, by its expiry day and the last day of the trip, last {K} days longer? true if it does
 * is the document, whose expiry is given first, valid at least {K} days beyond a day, both as day numbers
 * entry rule: at least {K} days left on the passport, whose expiry is given first, at the end of the trip
 * passport expiry {K} or more days after the trip's end, expiry first, as day numbers
 * Write a function that tells whether a passport expires {K} or more days after the end of a trip (expiry day, end day).
 * Is my passport good for this trip if {K} days are required between the trip's end and its expiry, given first?
 * Returns true if at least {K} days remain from the trip's end (second) to the expiry (first).
 * pass must be valid {K} days more than the trip, check it for the expiry day and the trip's end day
 * passport validity rule of {K} days: expiry minus end of trip is that many or more
 *
 * @K 180 90 30
 * @T int32_t
 * @name passport_valid valid_for_trip
 * @range expiry 0 1000
 * @range end 0 1000
 */
_Bool passport_valid(T expiry, T end) { return expiry - end >= K; }

/**
 * Which date is the day after {date}, both as numbers like 20240131?
 * next day of a yyyymmdd number
 * tomorrow as yyyymmdd, given today as yyyymmdd
 * yyyymmdd date number plus one day
 * the day after a yyyymmdd date, with month and leap year
 * increment a date like 20231231
 * next date of a yyyymmdd integer
 * Write a function that returns the day after a date written as YYYYMMDD.
 * What is tomorrow's date as yyyymmdd, given today's?
 * Returns the day after a yyyymmdd number, leap years included.
 * 20231231 gives 20240101, the next day as a yyyymmdd number
 * calendar successor of an ISO date integer such as 20240228
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
 * How many days is it from {date1} to {date2}, both as numbers like 20240131?
 * days from the first to the second of two yyyymmdd dates
 * difference in days of two date numbers like 20240131, the second minus the first
 * how many days from 20240101 to 20240301, or between any two dates written like that
 * date2 minus date1 in days, both yyyymmdd
 * number of days from one date to another, both written as integers such as 20240131
 * day count from one yyyymmdd number to another, negative if the second is earlier
 * Write a function that returns the days from one YYYYMMDD date to another; negative if the second is earlier.
 * How many days lie from the first to the second of these yyyymmdd dates?
 * Returns the signed number of days from the first YYYYMMDD date to the second.
 * two dates like 20240131, how many days from the first to the second
 * day difference of two ISO date integers (yyyymmdd), second minus first
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
 * is the date given by year, month and day a {OP}
 * is this day, given as year, month, day, a {OP}
 * {OP} check from year, month and day
 * does the date year-month-day fall on a {OP}
 * true if year, month, day is a {OP}
 * was it a {OP} on that year, month and day
 * Write a function that tells whether a date given as year, month and day is a {OP}.
 * Is my birthday, as year, month and day, on a {OP}?
 * Returns true if the weekday of the date with this year, month and day is a {OP}.
 * date with year, month, day is {OP}, yes or no
 * weekday test for {OP} of a Gregorian date with year, month and day
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
 * does a month have a friday the 13th (year first, then month)
 * in a year, is there a friday the 13th in this month
 * given year and month, does it have a friday 13
 * is the 13th a friday, year first, then month
 * unlucky friday check: does this year's month have a Friday on its 13th
 * has the month of that year a friday the thirteenth or not
 * Write a function that tells for a year and a month whether it has a Friday the 13th.
 * Does a year have an unlucky Friday, the 13th, in this month?
 * Returns true if the 13th day of the month is a Friday, for year and month.
 * year, month: has it a friday the 13th
 * Friday-the-13th test of a month, the year being given before it
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
 * In {year}, on which day of {month} is the first {OP}?
 * year, month: day of the month (1 to 7) of its first {OP}
 * first {OP} of the month as a day number, the year comes before the month
 * in this year, on which day is the first {OP} of this month
 * day number, 1 to 7, of the first {OP} in a month, given the year and then the month
 * day of the first {OP} in a month, from year and month
 * On which day of the month is the first {OP}, given the year and the month?
 * Write a function for year and month that returns the day, 1 to 7, on which the first {OP} falls.
 * When, as a day from 1 to 7, is the first {OP} in a year's month?
 * Returns the day number of the first {OP} of a month, given year and month.
 * first {OP} in a month, what day is it, given the year and the month
 * date of the first {OP} of a month, from year and month, 1 through 7
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
 * What is the next working day after {day}, 1 Monday to 7 Sunday?
 * next working day, 1 monday to 7 sunday
 * next business day, Monday to Friday, after a weekday number from 1 (Monday) to 7
 * friday (5) to monday (1), also weekend days 6 and 7 to monday, otherwise the day after
 * the workday that follows a weekday, 1 is monday and 7 is sunday
 * skip the weekend: the next workday after a day from 1 (monday) to 7 (sunday)
 * weekday number after this one, but monday (1) after friday (5), saturday (6) and sunday (7)
 * Write a function that returns the next working day as a number, Monday is 1 and Sunday 7.
 * On which day, 1 Monday to 7 Sunday, do we work again after this day?
 * Returns the weekday number after a given one (Monday is 1), or Monday's if that day is not a working day.
 * next working day's number, monday is 1 and sunday 7; after friday comes monday
 * next business day (Monday to Friday) by ISO weekday number
 *
 * @T int32_t
 * @name next_workday next_business_day
 * @range day 1 7
 */
T next_workday(T day) { return day < 5 ? day + 1 : 1; }

/**
 * From {day} on, 0 Monday to 6 Sunday, how many calendar days pass until {n} working days are over?
 * From a weekday (monday 0), turn a number of working days into the calendar days that pass until they are over.
 * add business days to a weekday (0 is monday): how many calendar days in all until they are over
 * How many calendar days pass from a start day (0 is monday) until so many workdays are over, weekends skipped?
 * from a weekday, monday 0, until n working days have passed: count the days with weekends
 * days until delivery for an order placed on a weekday (0 monday), if it takes so many business days
 * skip saturday (5) and sunday (6): from a weekday on, how many calendar days is it until n workdays have passed
 * Write a function that counts the calendar days from a weekday (Monday 0) until a number of working days is over.
 * From a weekday (Monday 0), how many calendar days pass until n working days, Monday to Friday, have passed?
 * Returns the calendar days from a weekday (Monday 0) until so many Mondays to Fridays have passed.
 * weekday from 0 monday and n; only workdays count, how many days with weekends until n are over
 * business day offset from a weekday (Monday is 0) converted to calendar days
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
 * How many days does delivery take for an order at {hour} o'clock: {L} before {K} o'clock, one more from then on?
 * delivery in {L} days if ordered at an hour before {K}, else one more
 * order at an hour before {K} o'clock and it takes {L} days, later a day more
 * cutoff at {K}: an order takes {L} days before that hour or one day longer from it on
 * delivery days for an order hour with a {K} o'clock cutoff, {L} days before it, one more from it on
 * {L} days for an order, plus 1 from {K} o'clock on, by the hour of the order
 * shipping time by order hour of {L} days, or a day more at {K} or after
 * Write a function that returns {L} delivery days for order hours before {K} and one more for later ones.
 * In how many days does it come if I order at an hour, {L} before the cutoff at {K} o'clock, one more from then?
 * Returns {L} delivery days for an order hour, or one more for orders from {K} o'clock on.
 * hour before {K} order then {L} days else a day longer
 * order cutoff {K}:00 for an hour of the day, lead time {L} days, then one more
 *
 * @K 14 12 15 16
 * @L 1 2 3
 * @name delivery_days lead_time
 * @range hour 0 23
 */
int32_t delivery_days(int32_t hour) { return hour < K ? L : L + 1; }

/**
 * What do, from {day} on, {nights} nights cost at {price}, or {weekend} on Friday and Saturday? Monday is 0.
 * hotel price for the arrival weekday (0 monday), the nights, the price and the price of friday and saturday nights
 * price of some nights from an arrival weekday (monday 0), where friday and saturday have another price, given last
 * What is the total for a stay from an arrival day (monday 0), with nights, a price and a price for friday and saturday nights?
 * What does the hotel cost, given the weekday of arrival (0 monday), nights, price and friday/saturday price?
 * sum for a stay from arrival day, nights, price and weekend price, where days 4 and 5 (monday 0) are weekend nights
 * sum for a stay with a weekend price for friday and saturday nights, from arrival day (monday 0), nights and normal price
 * Write a function for the price of a stay: arrival day (Monday is 0), nights, price, price of Friday and Saturday nights.
 * Arriving on a day (Monday 0), what do nights at a price cost if Friday and Saturday nights have another price?
 * Returns the sum of the nightly prices from the day of arrival (0 Monday): day, nights, price, price on days 4 and 5.
 * arrival day from monday 0, hotel nights, price, other price for friday and saturday, all together
 * lodging total for an arrival day (Monday 0), nights, a rate and a weekend rate for days 4 and 5
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
 * What do {nights} nights in a room at {price} cost with {tax} per person and night for {people}?
 * hotel cost with tourist tax, given nights, room price, tax per head and night, and people
 * room price times nights plus a city tax per person and night (nights, room price, tax, persons)
 * total for the hotel for some nights at a room price, including a visitor tax per head and night for so many heads
 * cost of a stay for some nights at a room price, with a tax per person and night for so many people
 * nights * (price + tax * people), the arguments in that order
 * hotel bill for nights at a room price, with a tax for each guest and night and the number of guests
 * Write a function that returns the price of a stay: nights, room price, tourist tax per person and night, people.
 * What do we pay at the hotel for some nights at a room price, with a city tax per person and night?
 * Returns nights times the sum of the room price and the tax of all guests: nights, price, tax, guests.
 * hotel nights and room price, and tourist tax per night for each person, all together
 * accommodation total with per-capita city tax, for nights, a room rate, the tax and the number of guests
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
 * Starting in {month}, January 1 to December 12, which month is it {n} months later?
 * month (1 to 12) some months after a month
 * add n months to a month from 1 to 12, wrap after december
 * month number plus n, where 1 comes after 12
 * (month - 1 + n) % 12 + 1
 * which month (1 to 12) is it in so many months from this month
 * month of a due date, 1 to 12, n months after a month
 * Write a function that adds a number of months to a month from 1 to 12 and starts again after December.
 * What month, from 1 to 12, is it some months after a month?
 * Returns the month, 1 to 12, that is n months after a given one.
 * month plus months but after 12 comes 1 again
 * modular month arithmetic that adds some months to a month from 1 to 12
 *
 * @T int32_t int64_t
 * @name add_months month_after
 * @range month 1 12
 * @range n 0 60
 */
T month_after(T month, T n) { return (month - 1 + n) % 12 + 1; }

/**
 * Starting in {year} and {month}, which year is it {n} months later?
 * year after adding months to a year and a month (1 to 12)
 * year of a date some months after a year and a month, the months counting from 1
 * which year is reached, starting in a year and a month (1 to 12), after so many months
 * year + (month - 1 + n) / 12
 * in what year is something due, given the year, the month (1 to 12) and the months to go
 * from year and month (1 to 12), the year in n months
 * Write a function that returns the year reached a number of months after a year and a month (1 to 12).
 * What year is it some months after a year and a month, January being 1?
 * Returns the year a number of months after year and month, January being 1.
 * year and month (1 to 12) plus months, what year then
 * year that the addition of n months to year and month arrives at
 *
 * @T int32_t int64_t
 * @name year_after_months year_of_due_date
 * @range year 1900 2100
 * @range month 1 12
 * @range n 0 60
 */
T year_after_months(T year, T month, T n) { return year + (month - 1 + n) / 12; }

/**
 * How many full months lie between {y1}-{m1}-{d1} and {y2}-{m2}-{d2}?
 * full months between two dates (y, m, d, then the later y, m, d)
 * completed months from one date to a later one, each as year, month, day; the day of the month counts
 * age in full months of a baby, from the birth date (year, month, day) and today's
 * months passed from one date to a later one, complete ones only (year, month, day of each)
 * whole months from start date to end date, each year, month, day
 * month difference of two dates (y, m, d each), one less if the later day of the month is not reached
 * Write a function that returns the completed months between two dates (y, m, d each); a month counts once its day is reached.
 * How many full months old is my baby? Year, month, day of birth, then of today.
 * Returns the number of complete months from the first date to the second, later one (year, month, day each).
 * how many whole months between two dates, year month day each, first is earlier
 * complete months elapsed from y1-m1-d1 to the later y2-m2-d2
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
 * In which fiscal quarter is {month}, if the fiscal year starts in month {K}?
 * fiscal quarter (1 to 4) of a month, when the fiscal year starts in month {K}
 * quarter of a month in a business year that begins in month {K}, 1 to 4
 * financial quarter (1 to 4) of a calendar month, when the year starts in month {K}
 * which quarter, 1 to 4, is a month in if month {K} is the first of the year
 * quarter 1 to 4 for a month, fiscal year from month {K} on
 * company quarter of a month (1 to 12) with year start in month {K}
 * Write a function that returns for a month the quarter of a fiscal year that begins in month {K}.
 * What quarter (1 to 4) are we in this month if our year starts in month {K}?
 * Returns the fiscal quarter, 1 to 4, of a month for a year beginning with month {K}.
 * quarter of firm year for a month when it starts at month {K}
 * fiscal quarter number of a calendar month, FY start in month {K}
 *
 * @K 4 7 10 9
 * @T int32_t
 * @name fiscal_quarter quarter_of_fiscal_year
 * @range month 1 12
 */
T fiscal_quarter(T month) { return (month + 12 - K) % 12 / 3 + 1; }

/**
 * Is {day} a collection day, if there was one on {start} and then every {K} days?
 * is a day one of every {K} days since the start (day first, then start), never before it
 * is the bin collected on a day, when it is every {K} days since a start day given second
 * is it on this day, when it repeats every {K} days from a start day on
 * day minus start is divisible by {K} and the day is not before the start
 * on this day, is a reminder due that comes every {K} days from a start, given second
 * day (first) of a recurring event from a start day (second), {K} days apart
 * Write a function that tells, for a day and a start day, whether the day belongs to an event that repeats every {K} days from the start.
 * Do I have to put the bin out on a day if it is every {K} days from a start day, given second?
 * Returns true if the day (first) is the start (second) or a multiple of {K} days after it.
 * is this day one of every {K} days from the start given second, never before it
 * is a day (first) covered by a recurrence rule with an interval of {K} days from a start
 *
 * @K 14 7 3 10 28
 * @T int32_t int64_t
 * @name is_collection_day occurs_on
 * @range day 0 200
 * @range start 0 60
 */
_Bool occurs_on(T day, T start) { return day >= start && (day - start) % K == 0; }

/**
 * When it is {hour} in a zone at UTC {from}, what hour is it in a zone at UTC {to}?
 * hour in another time zone on a 24-hour clock, for an hour, its utc offset and the other utc offset
 * convert the hour from one time zone to another, given the offset of the first and that of the second in hours from UTC
 * time zone conversion of an hour (0 to 23) from one offset in hours to another
 * the hour here, our utc offset and the offset there are given: what hour (0 to 23) is it there
 * hour - from + to, wrapped into 0 to 23, for UTC offsets in hours
 * local hour (0 to 23) from another zone's hour, its UTC offset and then mine
 * Write a function that converts an hour between two zones, given by their offsets from UTC in hours, old zone first.
 * It is this hour here, with our UTC offset; what hour (0 to 23) is it at another offset?
 * Returns the hour, 0 to 23, in the second zone for an hour in the first: hour, first UTC offset, second UTC offset.
 * hour here, utc plus here, utc plus there, what hour (0-23) is there
 * UTC offset conversion of an hour modulo 24, from a source offset to a target offset
 *
 * @T int32_t int64_t
 * @name convert_hour hour_in_zone
 * @range hour 0 23
 * @range from -12 12
 * @range to -12 12
 */
T hour_in_zone(T hour, T from, T to) { return (hour - from + to + 48) % 24; }

/**
 * When does a flight land, local time, that starts at {departure}, takes {duration} and gains {offset}?
 * local arrival time as a minute of the day, from the departure minute, the minutes of flight and the time difference in minutes
 * landing time in minutes of the day for a departure, a flight time and a time zone difference that may be negative
 * arrival in local time modulo 1440, with departure, duration and zone offset all in minutes
 * departure + duration + offset modulo 1440, never negative
 * when does my plane land, in local minutes of the day, with departure, flight minutes and time difference in minutes given
 * minutes since midnight on arrival in another time zone, for a departure, a duration and a difference in minutes
 * Write a function that returns the local arrival minute of the day from departure, flight time and time difference in minutes.
 * What local minute of the day is it when I land: departure minute, flight minutes, difference in minutes?
 * Returns the local minute of the day on arrival from departure, duration and a difference that may be negative.
 * flight start, flight time, zone difference, all minutes: arrive at which local minute of the day
 * local arrival time modulo a day of 1440 minutes from departure, duration and a signed time shift
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
 * seconds to days, hours, minutes and seconds, stored through four pointers
 * countdown: split seconds into days, hours, minutes and seconds behind four pointers in this order
 * days hours minutes seconds from a number of seconds, each into its own pointer
 * break a duration in seconds into d h m s through pointers
 * how many days, hours, minutes, seconds is a number of seconds (results by pointer, in this order)
 * write days, hours, minutes and seconds of a duration in seconds through four pointers
 * Write a function that splits a number of seconds into days, hours, minutes and seconds, stored through pointers.
 * How long is a number of seconds in days, hours, minutes and seconds, stored behind four pointers?
 * Stores the days, hours, minutes and remaining seconds of a duration in seconds behind four pointers.
 * turn seconds into day, hour, minute and second counts, four output pointers
 * decompose a duration in seconds into days, hours, minutes, seconds through pointers
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
 * How many seconds are {days} days, {hours} hours, {minutes} minutes and {seconds} seconds?
 * days, hours, minutes and seconds to seconds
 * total seconds of d h m s
 * duration in seconds from days, hours, minutes, seconds
 * convert days hours minutes seconds to seconds
 * days, hours, minutes, seconds, all added up in seconds
 * how many seconds in all are days, hours, minutes and seconds
 * Write a function that adds up days, hours, minutes and seconds to a number of seconds.
 * How many seconds are days, hours, minutes and seconds together?
 * Returns the duration of days, hours, minutes and seconds in seconds.
 * day hour min sec all in seconds please
 * compose a duration in seconds from days, hours, minutes and seconds
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
 * How many km were driven from {before} to {after} on an odometer that starts again at 0 after {K} - 1?
 * odometer difference from the old to the new reading with rollover to 0 at {K}
 * km driven from old and new counter reading, the counter wraps to 0 at {K}
 * (end - start) modulo {K}, not negative, with the start given first
 * distance from two odometer readings (earlier, later), rollover at {K}
 * meter reading difference from the old (first) to the new reading, the meter being back to 0 at {K}
 * how much did a counter that goes back to 0 at {K} count from an old to a new reading
 * Write a function that returns the distance between an old and a new reading of a counter that wraps around at {K}.
 * How far did I drive from the first to the second reading if the counter starts over at {K}?
 * Returns the difference, second reading minus first, modulo {K} and not negative.
 * km counter shows 0 again instead of {K}, so how many km lie from the old value to the new one
 * wrap-around difference of two counter values, second minus first, modulus {K}
 *
 * @K 100000 10000 1000000
 * @T int32_t int64_t
 * @name odometer_difference distance_driven
 * @range before 0 9999
 * @range after 0 9999
 */
T odometer_difference(T before, T after) { return (after - before + K) % K; }

/**
 * How long does a flight of {distance} take at {speed} with a tail {wind}, negative for a headwind?
 * flight time over a distance at an air speed with a wind that is added to the speed
 * distance over the sum of speed and wind, as a travel time
 * how long is the flight over a distance at an air speed with a tailwind (negative for a headwind)
 * time for a distance at a speed against the wind, which is then negative and added to the speed
 * return the time for a distance when the ground speed is air speed plus wind
 * travel time over a distance at my own speed with a current or wind, negative when against me
 * Write a function that returns the travel time for distance, speed and wind; the wind adds to the speed and is negative from the front.
 * How long does the plane take for a distance at a speed with this wind, positive from behind?
 * Returns distance divided by ground speed, which is speed plus wind.
 * distance, plane speed and wind (minus if from the front), how long for the way
 * flight time from distance, air speed and tailwind component
 *
 * @T double float
 * @name flight_time_with_wind time_with_wind
 * @range distance 0 10000
 * @range speed 200 1000
 * @range wind -100 100
 */
T time_with_wind(T distance, T speed, T wind) { return distance / (speed + wind); }
