/**
 * Go back from {start}, a minute of the day, by {minutes}, wrapping at midnight.
 * subtract minutes from a time of day, wrap at midnight
 * start time, as a minute of the day, from end time and duration
 * minutes since midnight minus a duration, wrapping round below 0
 * ready at a minute of the day, so many minutes needed: at which minute must I begin
 * clock time some minutes earlier, as minutes of the day
 * minute of the day, then how long I need: when to set the alarm
 * Write a function that goes back by a number of minutes on a 24-hour clock, with times in minutes of the day.
 * At which minute of the day do I leave to be there in time, given then and the way in minutes?
 * Returns the time of day some minutes earlier; before 0 it is the day before.
 * minute of the day minus minutes, if under zero then the evening before
 * wall-clock subtraction modulo 1440
 *
 * @T int32_t int64_t
 * @name time_before start_time leave_at
 * @range start 0 1439
 * @range minutes 0 1440
 */
T time_before(T start, T minutes) { return (start + 1440 - minutes) % 1440; }

/**
 * It is {hour}:{minute}; what is the {OP:1} in {n} minutes?
 * {OP:1} after adding minutes to a clock time
 * add minutes to hh:mm, return only the {OP:1}
 * new {OP:1} when some minutes have passed since hour and minute
 * {OP:1} of the end time, from start hour, start minute and duration
 * clock (hour, minute) plus minutes, give the {OP:1}
 * hour, minute, a wait in minutes: which {OP:1} is shown then
 * Write a function that adds minutes to a time given as hour and minute and returns the {OP:1} on a 24-hour clock.
 * What will the {OP:1} be some minutes after an hour and a minute?
 * Returns the {OP:1} of the time that many minutes later.
 * time plus minutes, i need only the {OP:1}
 * {OP:1} component of wall-clock addition
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
 * Move the clock time at {hour} and {minute} on by {n} minutes.
 * add minutes to hour and minute by pointer
 * advance a clock in place
 * update hours and minutes after some minutes
 * move the clock forward, hour and minute are pointers
 * increase hh and mm by a number of minutes, wrap at 24
 * clock tick by n minutes in place
 * Write a function that adds minutes to a time stored in two variables, wrapping at midnight.
 * How do I add minutes to an hour and a minute variable?
 * Advances the stored hour and minute on a 24-hour clock.
 * two pointer hour and minute, add some minutes to it
 * in-place wall-clock increment
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
 * Move the clock time at {hour} and {minute} on by one minute.
 * add one minute to hour and minute by pointer
 * next minute on a clock
 * clock tick: one minute later
 * increment minute, carry into the hour, 23:59 becomes 0:00
 * one minute forward in place
 * tick a digital clock
 * Write a function that lets a clock, stored in two variables, go on by a minute.
 * How does a clock roll over to the next minute?
 * Advances the stored time by one minute; after 23:59 comes 0:00.
 * plus one minute, when 60 then hour plus one
 * clock rollover by a minute
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
 * am pm time in minutes
 * 3:30 pm to minutes since midnight
 * 12 am is 0 minutes, 12 pm is 720
 * convert a 12-hour time to minutes after midnight
 * Write a function that converts hour, minute and a pm flag to the minutes since midnight.
 * How many minutes of the day have passed at this am/pm time?
 * Returns minutes since midnight for a 12-hour clock time.
 * american time with pm or not, how many minutes from midnight
 * 12-hour clock to minute of day
 *
 * @T int32_t int64_t
 * @name minutes_of_12_hour am_pm_minutes
 * @range hour 1 12
 * @range minute 0 59
 */
T am_pm_minutes(T hour, T minute, _Bool pm) { return hour % 12 * 60 + minute + (pm ? 720 : 0); }

/**
 * Is {hour} on a 24-hour clock pm, that is, 12 or later?
 * is it pm
 * am or pm from the hour
 * afternoon check, hour 12 to 23
 * second half of the day
 * true if the hour is noon or after
 * pm if hour >= 12
 * Write a function that tells whether a 24-hour clock hour is p.m.
 * Is this hour in the afternoon?
 * Returns true for hours from 12 on.
 * check hour is pm yes or no
 * post meridiem test
 *
 * @T int32_t
 * @name is_pm is_afternoon
 * @range hour 0 23
 */
_Bool is_pm(T hour) { return hour >= 12; }

/**
 * How many minutes do two appointments from {start1} to {end1} and from {start2} to {end2} overlap? 0 if they do not.
 * overlap of two meetings in minutes
 * how long do two appointments overlap
 * common time of two time spans
 * minutes that both meetings share, 0 if none
 * overlapping time from start1, end1, start2, end2
 * smaller end minus larger start, at least 0
 * Write a function that returns the time that two appointments have in common.
 * How many minutes am I double booked?
 * Returns the length of the overlap of two time intervals, 0 if there is none.
 * two dates in calender, how much minutes they are same time
 * intersection length of two time slots
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
 * do two meetings overlap
 * appointment conflict check, touching is allowed
 * do these time slots collide, end equal to start is ok
 * two bookings at the same time
 * start1, end1, start2, end2: is there a clash
 * meetings overlap, but one may begin when the other ends
 * Write a function that tells whether two appointments clash; one may start exactly when the other ends.
 * Am I double booked by two meetings, each from start to end?
 * Returns true if the half-open time intervals intersect.
 * check two termine are at same time, end = start is ok
 * half-open interval overlap test
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
 * is the time slot already taken
 * conflict with existing appointments
 * is this slot blocked by something on the list
 * does the new meeting overlap any other
 * check a booking against a list of bookings
 * room already booked at this time
 * Write a function that tells whether a new appointment overlaps one of a list; touching ends do not count.
 * Is there already something in my calendar at this time?
 * Returns true if any interval of the list overlaps the given one.
 * look if new termin is in the way of another one
 * interval conflict against a schedule
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
 * index of the meeting that is on now, else -1
 * index of the current appointment, -1 if free
 * find the index of the event that contains this time, or -1
 * what is in my calendar now, as an index, -1 for nothing
 * current program on TV by start and end times, its index or -1
 * start <= now < end, first index or -1
 * Write a function that returns the index of the appointment at a given time, or -1 when there is none.
 * Which of these is going on right now? Its index, or -1.
 * Returns the first interval that contains the time, start included and end excluded, or -1.
 * give number of the termin that is running now or -1
 * active interval lookup, index or -1
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
 * first free slot of the day: opening, closing, length, or -1
 * earliest gap from open to close for a meeting of this length, -1 without one
 * find free time between appointments, opening, closing, length given, -1 if none
 * open, close, length: when can I fit in a new appointment, else -1
 * next free time in the calendar from opening to closing for a length, else -1
 * first hole in the schedule, opening to closing, that is long enough, or -1
 * Write a function that returns the earliest time from open to close for a new appointment of a length, or -1.
 * From opening to closing, when do I first have enough free minutes? -1 if never.
 * Returns the start of the first sufficient gap within opening and closing time, -1 if there is none.
 * search in calender from open till close a free place for so long termin, no place is -1
 * earliest free slot, first fit: open, close, length, -1 for none
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
 * total meeting time
 * sum of all durations from start and end
 * how long am I in meetings today
 * add up end minus start
 * busy minutes of the day
 * total time from arrays of start and end times
 * Write a function that adds up the lengths of all appointments.
 * How much time did all of it take?
 * Returns the sum of the differences between end and start.
 * all termine together how many minutes
 * aggregate duration of intervals
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
 * longest gap between appointments
 * biggest break between two meetings
 * longest free time between events
 * how long is my longest pause today
 * largest start of next minus end of this
 * maximum gap in a schedule
 * Write a function that returns the longest time between the end of one appointment and the start of the next.
 * How long is the longest break in my day?
 * Returns the largest gap between consecutive intervals, 0 if there is no gap.
 * most free minutes between two termine
 * maximum inter-event gap
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
 * length, break, total time: how many appointments fit
 * number of slots of a length with breaks in between in a total time
 * sessions per day with pauses: length, pause, minutes of the day
 * slots of fixed length and a pause between them in a given time
 * length, break, minutes: count lessons that fit into the time, breaks between
 * (time + break) / (length + break), arguments length, break, time
 * Write a function that returns how many appointments fit: length, break between two, total time.
 * So long for a patient, a break between two: how many can I see in so many minutes?
 * Returns the number of slots from length, break and time; no break is needed after the last.
 * how many termine of a length with pause fit in this minutes
 * slot capacity with inter-slot gaps: length, gap, time
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
 * start time of the nth slot: n from 0, first start, length, pause
 * when does lesson number i, from 0, start, given first start, length, pause
 * slot start from its index, first time, length and pause
 * index from 0, first time, length, break: time of an appointment in a row
 * first + i * (length + break), arguments i, first, length, break
 * start of the nth session, counted from 0, from n, first start, length, break
 * Write a function that returns the start of slot i, from 0, by first start, slot length and break.
 * When is lesson i, from 0, with a first start, a length and a pause?
 * Returns the start of the slot with the given zero-based number: number, first start, length, pause.
 * number of the hour in school, from 0, first start, length, pause to the start time
 * slot index, first start, length, pause to start time
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
 * open {K} to {L} except 12 to 13
 * is the shop open, {K} to {L}, lunch break 12 to 13
 * opening hours {K} to {L} with a lunch break at noon
 * open at this hour, closed 12 to 13, {K} to {L}
 * between {K} and {L} but not during lunch
 * shop hours {K}-{L}, not 12-13
 * Write a function that tells whether a shop is open: from {K} to {L} o'clock, closed from 12 to 13.
 * Can I go shopping now if it is open {K} to {L} but not in the lunch hour?
 * Returns true from {K} until before {L}, except in the hour from 12 to 13.
 * open from {K} till {L} but 12 to 13 is pause
 * opening hours {K}-{L} with a midday closure
 *
 * @K 8 9 10
 * @L 18 17 20
 * @name is_open open_with_lunch_break
 * @range hour 0 23
 */
_Bool open_with_lunch_break(int32_t hour) { return hour >= K && hour < L && hour != 12; }

/**
 * Is a shop open on {day} (7 is Sunday, closed) at {hour}: {K} to {L} on weekdays, 10 to 14 on Saturday?
 * open {K} to {L} on weekdays, saturday 10 to 14, sunday closed
 * shop hours by weekday, {K} to {L}, saturday 10-14
 * is the shop open: mo-fr {K}-{L}, sa 10-14
 * opening times {K} to {L}, shorter on saturday (10 to 14)
 * weekday and hour, {K} to {L}, saturday 10 to 14, sunday never
 * open now? monday to friday {K} to {L}, saturday 10 to 14
 * Write a function for opening hours: Monday to Friday {K} to {L}, Saturday 10 to 14, closed on Sunday.
 * Is it open on this day and hour if weekdays are {K} to {L} and Saturday is 10 to 14?
 * Returns true if the shop is open: {K} to {L} on days 1 to 5, 10 to 14 on day 6.
 * shop is open week {K}-{L} and saturday 10-14, check it
 * weekly opening hours {K}-{L}, Saturday 10-14
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
 * minutes until closing time
 * time left before the shop closes
 * now and closing time: how long is it still open, else 0
 * minutes to a deadline, 0 if it has passed
 * now, then closing time: the difference, at least 0
 * remaining minutes from now to closing, at least 0
 * Write a function that returns the minutes left until closing, or 0 after closing.
 * How much time do I have from now until they close, 0 if they have?
 * Returns the remaining minutes, never negative.
 * now and closing minute: how many minute left till zu, not under 0
 * now and end: time remaining, clamped at zero
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
 * next departure time, -1 if none is left
 * first departure not before now
 * when does the next bus go, -1 after the last
 * first element of a sorted array that is at least x, or -1
 * next bus today, at now or later, no more gives -1
 * Write a function that returns the next departure from a sorted timetable, or -1 after the last.
 * When is the next train at or after this time, -1 for none?
 * Returns the first departure at or after the given time, -1 if there is none.
 * give next abfahrt from list or -1 when no more
 * timetable successor lookup, not before now, else -1
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
 * minutes until the next train, tomorrow counts
 * waiting time from a timetable, first train of the next day after the last
 * how long until the next bus, also over midnight, 0 without any bus
 * wait for the next departure, wraps to the next day
 * time to the next departure in minutes
 * next departure minus now, modulo a day
 * Write a function that returns the wait for the next departure of a timetable repeated daily, 0 if it is empty.
 * How long do I wait for my train, today's or else tomorrow's first?
 * Returns the minutes to the next departure, wrapping to the first of the next day; 0 for an empty timetable.
 * how much minute to wait, when last is gone then tomorrow first
 * waiting time with daily wrap-around
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
 * next departure from now, first bus and interval
 * now, first bus, minutes between: next bus time
 * when is the next train in a regular timetable (now, first, interval)
 * first + k * interval not before now, arguments now, first, interval
 * from now, next time of an event that repeats from a first time at an interval
 * round now up to the next departure, first one and interval given
 * Write a function that returns the next departure from now of a line with a first departure and an interval.
 * From now, when is the next bus if the first left at some time and one goes every few minutes?
 * Returns, for now, first and interval, the earliest first + k * interval that is not before now.
 * now given, bus comes from first on all x minutes, when is next
 * periodic timetable successor of now: first, period
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
 * can I catch the connection, {K} minutes to change
 * transfer possible with at least {K} minutes
 * arrival, departure: at least {K} between
 * connecting train reached, {K} minutes needed
 * enough time to change trains, {K} minutes
 * layover of {K} minutes or more
 * Write a function that tells whether at least {K} minutes lie between arrival and departure.
 * Do I get my connection if I need {K} minutes?
 * Returns true if the transfer time is at least {K} minutes.
 * is it {K} minute between arrive and next train
 * minimum connecting time {K} check
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
 * next departure, then my arrival, delay, change time: connection reached or not
 * departure not before arrival plus delay plus transfer time
 * can I still catch my train if it departs then, this one arrives, is late, and changing takes time
 * departure, arrival, delay, change time: is the connection kept
 * departure of the next train, my arrival, delay, change time: do I get it
 * to a departure, change trains after an arrival with a delay and a change time: possible?
 * Write a function that tells whether a departure is reached after an arrival with a delay and a time for changing.
 * The next one departs then, mine arrives, is late, changing takes time; do I still get it?
 * Returns true if the departure is not before arrival, delay and transfer time together.
 * next abfahrt, my ankunft, verspaetung, umstieg: anschluss ok or not
 * departure feasible after arrival, delay and transfer
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
 * train delay refund, 25% from 60 minutes, 50% from 120
 * compensation for a late train: a quarter from 60 minutes, half from 120
 * money back for delay: quarter after an hour, half after two
 * passenger rights refund from price and delay: 25% at 60 minutes, 50% at 120
 * ticket refund by minutes late, 25 percent from 60, 50 from 120
 * 0, 25 or 50 percent of the fare, steps at 60 and 120 minutes
 * Write a function that returns the refund for a delayed train: a quarter from 60 minutes, half from 120 minutes.
 * How much do I get back of the price, a quarter for 60 minutes late, half for 120?
 * Returns 25% of the price from 60 minutes of delay, 50% from 120, else 0.
 * train too late, 1 hour 25 percent 2 hours 50 percent back
 * EU rail delay compensation, 25% from 60 and 50% from 120 minutes
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
 * What compensation is due for {distance} km and {hours} of delay: 250, 400 or 600, nothing under 3 hours?
 * flight delay compensation in euros: from 3 hours 250, 400 or 600, limits 1500 and 3500 km
 * 250 up to 1500 km, 400 up to 3500, else 600, from 3 hours
 * how much money for a flight 3 hours late: 250 up to 1500 km, 400 up to 3500, else 600
 * EU flight compensation by distance and delay: 3 hours, 1500 and 3500 km, 250, 400, 600
 * passenger rights, plane late 3 hours or more: 250, 400, 600 up to 1500, 3500, more km
 * compensation for a delayed flight, km and hours: 250/400/600, 1500/3500 km, from 3 hours
 * Write a function for flight compensation: 0 below 3 hours, else 250 up to 1500 km, 400 up to 3500, 600 beyond.
 * What do I get for a flight 3 hours late: 250 up to 1500 km, 400 up to 3500, 600 beyond?
 * Returns 0 below 3 hours of delay, else 250, 400 or 600 by distance up to 1500, 3500 or more.
 * flight is 3 hour late or more, till 1500 km 250 euro, till 3500 400, over it 600
 * EU261 compensation amount from km and hours, 250/400/600 at 1500/3500 km
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
 * cabin baggage size: 55 x 40 x {K}
 * hand luggage fits 55 x 40 x {K} cm
 * carry-on size check up to 55, 40 and {K}
 * is my bag small enough for the cabin, 55x40x{K}
 * bag not larger than 55 x 40 x {K}
 * all three sides within 55, 40 and {K}
 * Write a function that tells whether a bag is at most 55 cm long, 40 cm wide and {K} cm high.
 * Can I take this bag on board with 55 x 40 x {K}?
 * Returns true if every side is within its limit of 55, 40 or {K} cm.
 * handgepaeck max 55 40 {K}, is my bag ok
 * carry-on dimensional limits 55/40/{K}
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
 * checked bag: {K} kg and 158 cm in all
 * suitcase allowed, at most {K} kg and sum of sides 158
 * luggage within {K} kg and length + width + height 158
 * bag check {K} kg, 158 cm
 * weight up to {K} and linear dimensions up to 158
 * is my suitcase ok for the flight, {K} kg and 158 cm in all
 * Write a function that accepts a bag of at most {K} kg whose three sides add up to at most 158 cm.
 * Can I check in this suitcase if {K} kg and 158 cm are the limits?
 * Returns true if the bag weighs at most {K} kg and its sides sum to at most 158 cm.
 * koffer not over {K} kilo and not over 158 all sides plus
 * checked baggage limits, {K} kg and 158 linear cm
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
 * count bags over {K} kg
 * how many suitcases are too heavy, limit {K}
 * number of weights above {K}
 * overweight luggage count, {K} kg
 * bags that weigh more than {K}
 * count the bags above the limit of {K}
 * Write a function that counts the bags that weigh more than {K} kilograms.
 * How many of our bags are over {K} kg?
 * Returns the number of bags heavier than {K} kg.
 * how many koffer are more then {K} kilo
 * overweight bag count at {K} kg
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
 * bags, included ones, baggage fee per extra bag
 * number of bags, free bags, fee per bag
 * extra bags times fee
 * how much for more bags than are included
 * pay for bags beyond the free ones
 * fee for additional items, some are free
 * Write a function that returns the fee for the bags that are not included in the ticket.
 * What do I pay for my bags, so many included, a fee for each extra one?
 * Returns the fee for each bag beyond the included ones, 0 if there are none.
 * some bags are free, the other cost fee each
 * excess baggage charge by piece
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
 * fare: free under {K}, half under {L}
 * child fare, free below {K} and half price below {L}
 * ticket price by age: 0 under {K}, half under {L}, else full
 * kids under {K} free, under {L} half
 * train ticket for children, ages {K} and {L}
 * half price for ages {K} to under {L}, younger free
 * Write a function for the fare by age: nothing below {K}, half of the price below {L}, then the full price.
 * What does my child pay if it is free under {K} and half price under {L}?
 * Returns 0 below the age of {K}, half the price below {L}, otherwise the price.
 * kids till {K} free and till {L} the half
 * age-based fare with limits {K} and {L}
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
 * group ticket, {L} percent off from {K} people
 * people times price, minus {L}% for {K} or more
 * group discount {L}% from {K}
 * entry for a group, {K} people or more get {L} percent off
 * tickets for a group with {L} percent rebate at {K}
 * price for everyone, cheaper by {L}% from {K} persons
 * Write a function that returns the price for a group, {L} percent less if it has at least {K} people.
 * What do we pay together if {K} or more get {L} percent off?
 * Returns the total fare with a group discount of {L}% from {K} people on.
 * if we are {K} or more then {L}% less
 * group fare, {L}% at {K} pax
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
 * family ticket: adults full price, children half
 * entry for adults and children at half price
 * total for adults and kids, kids pay half
 * price for a family of adults at a price and children at half
 * tickets for so many adults at a price and children at half of it
 * adults * price + children * price / 2
 * Write a function that returns the entry price of a family in which children pay half.
 * What does the zoo cost for all of us, adults at a price, children half?
 * Returns the total of full fares and half fares.
 * adults pay all and kids half, together
 * mixed fare total with half-price children
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
 * row of a seat, {K} per row
 * seat number to row with {K} seats a row
 * which row, {K} seats in a row
 * (seat - 1) / {K} + 1
 * row from seat number, everything from 1, {K} wide
 * find my row, {K} seats per row
 * Write a function that returns the row of a numbered seat when a row has {K} seats.
 * Which row do I sit in if each has {K} seats?
 * Returns the 1-based row of a 1-based seat number, {K} to a row.
 * seat number gives what row when {K} in one row
 * seat to row, {K} abreast
 *
 * @K 6 4 10 20
 * @T int32_t int64_t
 * @name seat_row row_of_seat
 * @range seat 1 200
 */
T seat_row(T seat) { return (seat - 1) / K + 1; }

/**
 * Which letter does seat number {seat}, from 1, have in a plane with {K} seats in each row, starting at A?
 * seat letter, {K} per row
 * letter of a plane seat with {K} seats in a row
 * seat number to letter A, B, C with {K} abreast
 * which letter in the row of {K} seats
 * 'A' + (seat - 1) % {K}
 * column letter of a seat, {K} in a row
 * Write a function that returns the seat letter from a running seat number with {K} seats per row.
 * Is my seat A, B or C if a row has {K} seats?
 * Returns the letter of the position in the row of {K}.
 * number of seat to letter, one row is {K}
 * seat column letter, {K} abreast
 *
 * @K 6 4 3
 * @name seat_letter letter_of_seat
 * @range seat 1 200
 */
char seat_letter(int32_t seat) { return (char)('A' + (seat - 1) % K); }

/**
 * Is the seat with the {letter} a window seat, that is, A or F?
 * is it a window seat, A or F
 * window seat check, A and F
 * seat letter A or F
 * do I sit at the window, so at A or F
 * seat by the window in a row from A to F
 * letter is the first or last of A to F
 * Write a function that tells whether a seat letter means a window seat in a row from A to F.
 * Do I have a window seat, A or F?
 * Returns true for the letters A and F.
 * seat A or F is window yes no
 * window position in a six-abreast row
 *
 * @name is_window_seat window_seat
 * @range letter 65 70
 */
_Bool is_window_seat(char letter) { return letter == 'A' || letter == 'F'; }

/**
 * What is the taxi fare for {distance} with a {base} fee and a {rate} per kilometer, but at least {least}?
 * taxi fare with a minimum: km, base fee, rate, minimum
 * km, base, rate, minimum: base plus rate times km, at least the minimum
 * cab price with minimum charge, from distance, base and rate
 * ride price from distance, base and rate, not below a minimum
 * max of minimum fare and base + rate * km, arguments km, base, rate, minimum
 * ride hailing fare: distance, base, rate, minimum
 * Write a function that returns, for km, base fee and price per km, the fare, or the minimum if more.
 * What does a taxi cost for a distance, with a base fee, a rate per km and a minimum fare?
 * Returns the metered fare of distance, base and rate, raised to the minimum.
 * taxi price from km, base, rate and minimum, not under it
 * metered fare with a floor: distance, base, rate, floor
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
 * night surcharge of {K} percent from 22 to 6
 * taxi fare plus {K}% between 22 and 6
 * {K}% more from 22 to 6 o'clock
 * fare with a night extra of {K} percent, night being 22 to 6
 * price at night (22 to 6): plus {K}%
 * add {K} percent at 22 or later and before 6
 * Write a function that raises a fare by {K} percent if the hour is 22 or later or before 6.
 * What do I pay if nights, 22 to 6, cost {K} percent more?
 * Returns the fare, with a {K}% surcharge from 22 until before 6.
 * night from 22 to 6 is {K}% more money
 * nocturnal surcharge of {K}%, hours 22 to 5
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
 * parking fee per started hour with a daily maximum
 * every hour or part of it costs the rate, capped
 * parking price, hours rounded up, at most the day price
 * garage fee from minutes with a cap
 * how much is parking, max per day
 * started hours times rate, not above the maximum
 * Write a function that charges each hour begun and returns at most the maximum fee.
 * How much do I pay for parking with a day maximum?
 * Returns the parking fee, hours rounded up, limited to a maximum.
 * each hour that starts costs, but not more then max
 * parking tariff, ceiling hours with cap
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
 * parking: first {K} minutes free, then per started hour
 * free for {K} minutes, otherwise each hour begun costs
 * parking fee with {K} free minutes, longer stays pay all started hours
 * no fee up to {K} minutes, then full hours from the start
 * short stay of {K} minutes is free, else every hour begun
 * supermarket parking, {K} minutes free, longer pays from the start by begun hour
 * Write a function that returns 0 up to {K} minutes, otherwise the rate for each hour begun from the start.
 * How much is parking if {K} minutes are free and longer stays pay every hour begun?
 * Returns 0 for stays up to {K} minutes, else the number of started hours times the rate.
 * till {K} minute no pay, after that every hour costs
 * grace period of {K} minutes, beyond it each started hour from the start
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
 * rental car with {K} free km a day
 * car hire: days times price plus extra km beyond {K} per day
 * rental cost: days, daily price, km, price of a km beyond {K} a day
 * rent a car, {K} km per day, more costs extra
 * price per day and per km above {K} a day
 * hire car bill with {K} km included daily
 * Write a function for the price of a rental car with {K} km included for each day.
 * What does the rental cost if {K} km a day are included?
 * Returns the daily price times the days plus the charge for kilometers beyond {K} a day.
 * car rent per day, over {K} km each day you pay more
 * vehicle rental with a {K} km daily allowance
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
 * scooter price: minutes, unlock fee, price a minute
 * e-scooter ride cost from minutes, unlock fee and rate
 * minutes, start fee, price per minute: cost
 * bike sharing cost for a ride of minutes with a start fee and a rate
 * unlock fee + minutes * rate, minutes given first
 * how much is my scooter ride: minutes, unlock fee, rate
 * Write a function for the price of a scooter ride from minutes, unlock fee and price per minute.
 * What do I pay for a ride of some minutes with an unlock fee and a rate?
 * Returns, for minutes, unlock fee and rate, the price of a ride.
 * minutes, unlock money and money for every minute, how much
 * two-part tariff for shared mobility: minutes, fixed fee, rate
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
 * share the fuel costs of a trip, consumption in l/100km
 * carpool: fuel cost of km at l/100km and a price, divided by people
 * distance, consumption per 100 km, fuel price and people, cost each
 * how much does everybody pay for petrol at so many liters per 100 km
 * split gas money, use given in l/100km
 * Write a function that computes the fuel cost of a trip (l/100km) and divides it by the number of people.
 * What does everyone owe for the gas, with liters per 100 km?
 * Returns the fuel cost of the distance at liters per 100 km, shared equally.
 * petrol for the way shared with all in the car
 * per-capita fuel cost, consumption in l/100km
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
 * fuel needed for a trip, km and l/100km
 * liters for a distance at l/100km
 * how much petrol do I need for the km at l/100km
 * distance times consumption over 100
 * fuel for the way, use given per 100 km
 * liters used on a trip from km and l/100km
 * Write a function that returns the fuel in liters for a distance in km and a consumption per 100 km.
 * How much fuel does my car use for this distance at liters per 100 km?
 * Returns the fuel quantity for a distance, consumption being per 100 km.
 * how much liter for so many km at l/100km
 * fuel demand from specific consumption
 *
 * @T double float
 * @name fuel_needed liters_needed
 * @range distance 0 1000
 * @range consumption 3 15
 */
T fuel_needed(T distance, T consumption) { return distance * consumption / 100; }

/**
 * How many liters are left of {liters} after {distance} km at {consumption} liters per 100 km? Not below 0.
 * fuel left in the tank after km at l/100km, at least 0
 * remaining fuel after a drive, l/100km, not below 0
 * tank minus what was used (km, l/100km), at least 0
 * how much petrol is left, km and l/100km given, 0 if empty
 * liters left after some kilometers at l/100km, never negative
 * fuel level after a trip with liters per 100 km, 0 or more
 * Write a function that returns the fuel left in the tank after a distance at l/100km, never below 0.
 * How much is in the tank when I arrive, use per 100 km, 0 at worst?
 * Returns the remaining liters after km at l/100km, 0 if it ran dry.
 * tank liter minus used for the km, not under zero
 * residual fuel: liters, km, l/100km, clamped at 0
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
 * does the fuel last: liters, km, l/100km
 * is there enough fuel for the trip, consumption per 100 km
 * can I make it without refueling, with liters for km at l/100km
 * fuel in the tank at least what the distance needs at l/100km
 * will the tank be enough: liters, km, l/100km
 * with these liters, can my car go so far at l/100km
 * Write a function that tells whether the fuel in the tank suffices for a distance at l/100km.
 * Can I do without refueling on this trip, with liters per 100 km?
 * Returns true if the fuel covers the distance at the given consumption.
 * is tank enough for the way at l/100km or not
 * range sufficiency check: liters, km, l/100km
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
 * number of fuel stops, first tank full
 * refuel stops on a trip
 * how often must I stop for fuel, full at the start
 * charging stops for an electric car, distance and range, full at the start
 * distance over range, rounded up, minus one
 * stops on the way with a full tank at the start
 * Write a function that returns how often one must refuel on a trip that starts with a full tank.
 * How many times do I have to charge on the way, full when I start?
 * Returns the number of stops, 0 if one tank is enough.
 * start full, how many times tanken till there
 * refuelling stop count
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
 * 100 divided by km per liter
 * fuel economy (km/l) to consumption (l/100km)
 * consumption from kilometers per liter
 * from km/l, how many l/100km
 * Write a function that converts kilometers per liter to liters per 100 kilometers.
 * My car does so many km with a liter; what is that per 100 km?
 * Returns the consumption in l/100 km of a car with so many km per liter.
 * km per liter in liter per 100 please
 * fuel economy inversion: 100 over km per liter
 *
 * @T double float
 * @name to_liters_per_100 consumption_from_km_per_liter
 * @range x 1 30
 */
T to_liters_per_100(T x) { return 100 / x; }

/**
 * What is the consumption per 100 km if the odometer went from {before} to {after} and {liters} were filled in?
 * consumption from odometer readings and liters
 * l/100km from two odometer values
 * fuel consumption: start km, end km, liters
 * liters * 100 / (end - start), start and end given first
 * how much does my car use, from the km counter
 * average consumption per 100 km since the last refuel: old km, new km, liters
 * Write a function that computes liters per 100 km from two odometer readings and the fuel filled in.
 * What does my car use per 100 km, from old reading, new reading, liters?
 * Returns the average consumption between two odometer readings.
 * km stand old and new and liter, how much per 100
 * brim-to-brim consumption in l/100km: odometer before, after, liters
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
 * charging time in minutes
 * time to charge an electric car
 * kWh divided by kW in minutes
 * how long does charging take
 * energy over power times 60
 * minutes at the charging station
 * Write a function that returns the charging time in minutes from energy in kWh and power in kW.
 * How long must my car charge?
 * Returns the minutes needed to charge the energy at constant power.
 * how much minute to load so many kwh
 * charge duration at constant power
 *
 * @T double float
 * @name charging_time charging_minutes
 * @range energy 0 100
 * @range power 2 150
 */
T charging_minutes(T energy, T power) { return energy / power * 60; }

/**
 * What does it cost to charge a {capacity} kWh battery from {from} to {to} percent at {price} per kWh?
 * charging cost from percent to percent
 * cost to charge the car battery: kWh, from percent, to percent, price
 * kWh between two charge levels times price
 * how much is a charge of a battery from one percent to another
 * electric car charging price: capacity, start and end percent, price per kWh
 * battery size, start percent, end percent, price per kWh
 * Write a function that returns the cost of charging a battery between two levels in percent.
 * What do I pay to charge so many kWh of battery from some percent to some other?
 * Returns the price of the energy between two states of charge.
 * load battery from x to y percent, how much money
 * charging cost between two SoC values
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
 * co2 of a trip, l/100km, {K} kg per liter
 * kg of CO2 from km and l/100km with {K} per liter
 * carbon footprint of a drive at l/100km, {K} kg a liter
 * km and l/100km give the liters used; those times {K}
 * how much co2 does my car make, km, l/100km, {K} per liter of fuel
 * emissions of a trip with l/100km at {K} kg per liter
 * Write a function that computes the CO2 in kg of a trip (l/100km) when a liter of fuel makes {K} kg.
 * How much CO2 is it for km at l/100km if a liter gives {K} kg?
 * Returns distance * consumption / 100 * {K}.
 * co2 for the way, l/100km, 1 liter is {K} kilo
 * tailpipe emissions of km at l/100km, {K} kg/l
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
 * travel time in minutes
 * minutes for a distance in km at km/h
 * drive time in minutes from km and speed
 * distance * 60 / speed
 * how many minutes until I am there, km and km/h given
 * time of a trip in minutes
 * Write a function that returns the minutes for a distance in kilometers at a speed in km/h.
 * How long is the drive in minutes?
 * Returns the travel time in minutes.
 * km and km/h, how many minute
 * travel time, distance over speed times 60
 *
 * @T double float int32_t
 * @name travel_minutes drive_minutes
 * @range distance 0 1000
 * @range speed 1 200
 */
T travel_minutes(T distance, T speed) { return distance * 60 / speed; }

/**
 * How many whole minutes, rounded up, does it take to go {distance} km at {speed} km/h?
 * travel minutes rounded up
 * whole minutes for a trip, round up
 * drive time in full minutes, a part counts as one
 * ceil of distance * 60 / speed
 * whole minutes needed, rounded up
 * time of a trip in started minutes
 * Write a function that returns the travel time from km and km/h in minutes, rounded up to a whole minute.
 * How many minutes must I plan for the way, rounded up?
 * Returns the travel time in minutes, rounded up.
 * minutes for the km, always round to more
 * integer travel time, ceiling
 *
 * @T int32_t int64_t
 * @name minutes_for_distance travel_minutes_up
 * @range distance 0 1000
 * @range speed 1 200
 */
T minutes_for_distance(T distance, T speed) { return (distance * 60 + speed - 1) / speed; }

/**
 * How many minutes does a drive of {minutes} take with a break of {pause} after every full {K} hours?
 * drive time with a break every {K} hours
 * add a pause after each {K} hours of driving
 * trip time with breaks, one per full {K} hours
 * minutes of driving plus a break every {K} hours
 * total trip time, break after {K} hours
 * driving plus rests, one for {K} hours at the wheel
 * Write a function that adds a break to a driving time in minutes for every full {K} hours of driving.
 * How long is the trip if I stop every {K} hours?
 * Returns the driving time plus one break for each complete {K} hours.
 * all {K} hours a pause, how long together
 * trip duration with rest stops every {K} hours
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
 * speed needed to arrive in time
 * required speed in km/h from km and minutes
 * distance * 60 / minutes
 * how fast in km/h must I drive for km in minutes
 * average speed in km/h, time in minutes
 * km in minutes to km/h
 * Write a function that returns the speed in km/h from a distance in km and a time in minutes.
 * How fast do I have to go to be there in so many minutes?
 * Returns the required average speed in kilometers per hour.
 * km and minutes to km/h
 * average speed from minutes
 *
 * @T double float
 * @name speed_needed speed_from_minutes required_speed
 * @range distance 0 500
 * @range minutes 1 600
 */
T speed_from_minutes(T distance, T minutes) { return distance * 60 / minutes; }

/**
 * What is the average speed over {n} legs with {distances} and {times}? 0 if no time passed.
 * average speed of several legs
 * total distance over total time
 * mean speed from arrays of distances and times
 * overall speed of a trip with several parts
 * sum of distances divided by sum of times
 * average speed for the whole tour
 * Write a function that returns the average speed of a trip of several legs; without any time it is 0.
 * How fast was I on average over all parts?
 * Returns the total distance divided by the total time.
 * all km together by all hours together
 * trip average speed
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
 * time to catch up: my speed, the lead, the other's speed, -1 if never
 * when does the faster car overtake: its speed, the lead, the slower speed, else -1
 * own speed, head start, other speed: head start by the speed difference, else -1
 * own speed, lead, other speed: catch up time, -1 if never
 * how long at my speed until I reach the one this far in front at that speed, -1 for never
 * pursuit time from own speed, lead and other speed, -1 if not faster
 * Write a function that takes speed, lead and the leader's speed and returns the time to close it, or -1.
 * At my speed, with a friend so far ahead at another, when do I catch up? -1 if never.
 * Returns the lead, given second, over first speed minus last, or -1.
 * faster one behind: its speed, the lead, slower speed, when same place, else -1
 * closing time, same direction: pursuer's speed, gap, leader's speed, -1 if none
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
 * braking distance rule of thumb
 * (v / 10) squared
 * braking distance in meters from km/h, (v / 10) squared
 * speed over ten, squared
 * driving school braking distance
 * how many meters to brake, a tenth of the speed squared
 * Write a function for the rule of thumb: the braking distance in meters is the square of a tenth of the speed.
 * How long is my braking distance by the rule of thumb?
 * Returns the braking distance by the rule of thumb, without the reaction distance.
 * brake way by faustformel, speed/10 times speed/10
 * normal braking distance, speed / 10 squared
 *
 * @T double int32_t
 * @name braking_distance brake_distance
 * @range speed 0 250
 */
T braking_distance(T speed) { return speed / 10 * (speed / 10); }

/**
 * What is the reaction distance in meters at {speed} km/h by the driving school rule, a tenth of it times three?
 * reaction distance rule of thumb
 * speed over ten times three
 * meters driven before braking, a tenth of the speed times three
 * reaction distance from km/h, v / 10 times 3
 * v / 10 * 3
 * driving school reaction distance
 * Write a function for the rule of thumb: the reaction distance in meters is three times a tenth of the speed.
 * How far do I go before I brake, by the rule of speed / 10 * 3?
 * Returns the distance covered during one second of reaction, by the rule.
 * reaction way by faustformel
 * thinking distance, speed / 10 * 3
 *
 * @T double int32_t
 * @name reaction_distance thinking_distance
 * @range speed 0 250
 */
T reaction_distance(T speed) { return speed / 10 * 3; }

/**
 * Is {gap} meters a safe distance at {speed} km/h, at least half of the speed's number?
 * safe following distance, half the speedometer
 * distance in meters at least half the speed
 * no tailgating: gap in meters at least half the speed in km/h
 * am I far enough from the car in front, half the speed's number
 * gap * 2 >= speed
 * half tacho rule
 * Write a function that tells whether the distance to the car in front is at least half the speed in km/h.
 * Do I keep enough distance, at least half the speed?
 * Returns true if the gap in meters is at least half of the speed in km/h.
 * distance must be half of tacho, ok or not
 * safe headway by the half-speedometer rule
 *
 * @T double int32_t
 * @name is_safe_distance keeps_distance
 * @range gap 0 200
 * @range speed 0 250
 */
_Bool is_safe_distance(T gap, T speed) { return gap * 2 >= speed; }

/**
 * What speed counts for a measured {speed}: 3 km/h less up to 100, 3 percent less above?
 * speed after tolerance, 3 off up to 100, else 3%
 * subtract the measuring tolerance: 3 km/h up to 100, then 3 percent
 * speed camera tolerance, 3 km/h or 3 percent
 * speed minus 3 up to 100 km/h, minus 3% above
 * what speed do they charge me with, 3 off till 100 (not below 0), 3 percent off above
 * radar speed less tolerance of 3, or 3 percent over 100
 * Write a function that takes the tolerance off a measured speed: 3 km/h up to 100, otherwise 3 percent; at least 0.
 * How fast was I officially, after 3 km/h off or, above 100, 3 percent off?
 * Returns the speed that counts: minus 3 up to 100, at least 0, minus 3 percent above.
 * blitzer speed minus toleranz, 3 km/h until 100, over it 3%
 * enforcement speed net of tolerance, 3 up to 100, 3% beyond
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
 * how much over the limit
 * speed minus limit, at least 0
 * km/h too fast
 * excess speed
 * by how much am I speeding
 * over the speed limit by
 * Write a function that returns by how much a speed exceeds the limit, 0 if it does not.
 * How much too fast was I?
 * Returns the excess over the speed limit, never negative.
 * how many km/h over limit
 * speed excess, clamped at zero
 *
 * @T int32_t double
 * @name excess_speed over_limit
 * @range speed 0 250
 * @range limit 30 130
 */
T excess_speed(T speed, T limit) { return speed > limit ? speed - limit : 0; }

/**
 * What fine is due for {speed} with a {limit}: none, 30 up to 10 over, 60 up to 20 over, otherwise 120?
 * speeding fine 30 up to 10 over, 60 up to 20 over, then 120
 * fine by how much too fast: up to 10 is 30, up to 20 is 60, more is 120
 * ticket amount: up to 10 over 30, up to 20 over 60, else 120
 * how much is the fine for speeding: 30, 60 or 120, steps at 10 and 20 over
 * 0 if not too fast, else 30 to 10 over, 60 to 20 over, or 120
 * penalty by km/h over the limit: 10 over 30, 20 over 60, beyond 120
 * Write a function for a fine: 0 within the limit, 30 up to 10 km/h over it, 60 up to 20 over, then 120.
 * What do I pay for driving too fast: 30 until 10 over, 60 until 20 over, then 120?
 * Returns the fine for the speed and the limit: 0, 30 up to 10 over, 60 up to 20, else 120.
 * too fast till 10 costs 30, till 20 costs 60, more 120
 * speeding penalty table: 30 to 10 km/h over, 60 to 20, 120 beyond
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
 * service due after {K} km or a year
 * car service: {K} km or 365 days
 * maintenance due, at least {K} km or 365 days
 * inspection needed, {K} km or one year since the last
 * oil change after {K} km or a year
 * either {K} km driven or 365 days passed
 * Write a function that tells whether {K} km or 365 days have passed since the last service.
 * Does my car need service, at {K} km or after a year?
 * Returns true if at least {K} km were driven or 365 days have passed.
 * service all {K} km or each year, is it time
 * maintenance interval of {K} km or 365 days
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
 * fuel cost including the detour: liters, price, detour km, l/100km
 * is the cheap gas station worth it, total cost from liters, price, detour, l/100km
 * liters, price, detour, l/100km: liters plus fuel for the detour, times price
 * refuel price with the way to the station: liters, price, km, l/100km
 * cost of petrol and of driving there, from liters, price, km and l/100km
 * (liters + detour * consumption / 100) * price, price given second
 * Write a function for liters, a price, a detour and l/100km that returns the cost of fuel bought and burnt.
 * What do liters at a price cost in all with a detour to the station at l/100km?
 * Returns the price of the liters plus the fuel for the detour: liters, price, km, l/100km.
 * liters, price, km there and back, l/100km: tanken and the way together money
 * total refuelling cost with detour: liters, price, km, l/100km
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
 * is the first date {OP} the second
 * date comparison: year, month, day {OP} another one
 * true if one date is {OP} the other
 * first date against the second: is it {OP}
 * check that a date lies {OP} another
 * year month day of two dates, first {OP} second
 * Write a function that tells whether one date, given as year, month and day, is {OP} another.
 * Is this day {OP} that day?
 * Returns true if the first date is {OP} the second.
 * two dates, is number one {OP} number two
 * calendar order test: {OP}
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
 * same date
 * are two dates equal
 * same day, month and year
 * compare two dates for equality
 * do the dates match
 * both year month day alike
 * Write a function that tells whether two dates are the same.
 * Is it the same day?
 * Returns true if year, month and day all agree.
 * two datum the same or not
 * date equality
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
 * is today the birthday
 * birthday check from month and day
 * does month and day match today
 * birthday today, the year does not matter
 * same month and same day
 * is it my birthday
 * Write a function that tells whether the month and the day of birth are today's.
 * Do I have to say happy birthday?
 * Returns true if month and day of both dates agree.
 * month and day of born same as now then birthday
 * anniversary test
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
 * days until the next birthday: today's day of the year, the birthday's, out of 365
 * days to the next birthday from day numbers of the year
 * how many days until my birthday, year has 365 days
 * (birthday - today) modulo 365, today given first
 * from day to day of the year, days left until an anniversary, 365 in all
 * days to a day of the year, wrapping to next year
 * Write a function that counts the days from a day of the year to the next occurrence of another, out of 365.
 * How long from today until my birthday, both as days of a 365-day year?
 * Returns the days until the day of the year comes around, 0 on the day itself.
 * today and birthday as day of the year (365), how much days till it
 * day-of-year distance modulo 365
 *
 * @T int32_t int64_t
 * @name days_until_birthday days_to_next
 * @range today 1 365
 * @range birthday 1 365
 */
T days_until_birthday(T today, T birthday) { return (birthday - today + 365) % 365; }

/**
 * Is a product that is good until {expiry} expired on {today}, both as numbers like 20240131?
 * expiry, then today, as yyyymmdd: is it expired
 * best before date passed, the date first, then today
 * expired (true) or still good: last good day, today
 * expiry date, then a date number: is that one greater
 * expiration date, today: is it past
 * has the coupon run out, its last day given before today
 * Write a function that takes an expiry date and a date, as YYYYMMDD, and tells whether the date is later.
 * Is it too late to eat it, given its last good day and today?
 * Returns true if the last good day, given first, is before today.
 * best before, today: over or not, date like 20240131
 * expiry check on ISO date integers: expiry first, true if today is later
 *
 * @T int32_t
 * @name is_expired has_expired
 * @range expiry 20230101 20241231
 * @range today 20230101 20241231
 */
_Bool is_expired(T expiry, T today) { return today > expiry; }

/**
 * Is a passport valid at least {K} days beyond the trip, with {expiry} and {end} of the trip as day numbers?
 * passport valid {K} days after the trip
 * expiry minus end of the trip at least {K} days
 * passport must last {K} days longer
 * is the document valid {K} days beyond
 * entry rule: {K} days left on the passport
 * passport expiry {K} or more days after the trip's end
 * Write a function that tells whether a passport expires {K} or more days after the end of a trip.
 * Is my passport good for this trip if {K} days are required?
 * Returns true if at least {K} days remain after the trip.
 * pass must be {K} days more valid, check
 * passport validity rule, {K} days
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
 * tomorrow as yyyymmdd
 * yyyymmdd date number plus one day
 * the day after a yyyymmdd date, with month and leap year
 * increment a date like 20231231
 * next date as an integer
 * Write a function that returns the day after a date written as YYYYMMDD.
 * What is tomorrow's date as yyyymmdd, given today's?
 * Returns the day after a yyyymmdd number, leap years included.
 * 20231231 gives 20240101, the next day
 * calendar successor on ISO date integers
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
 * days between two yyyymmdd dates
 * difference of two date numbers in days
 * how many days from 20240101 to 20240301
 * date2 minus date1 in days, both yyyymmdd
 * number of days between dates written as integers
 * day count between yyyymmdd
 * Write a function that returns the days from one YYYYMMDD date to another; negative if it is earlier.
 * How many days lie from the first to the second of these yyyymmdd dates?
 * Returns the signed number of days from the first YYYYMMDD date to the second.
 * two dates like 20240131, how much days apart
 * day difference of ISO date integers
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
 * is the date a {OP}
 * is this day a {OP}
 * {OP} check from year, month and day
 * does the date fall on a {OP}
 * true if year, month, day is a {OP}
 * was it a {OP}
 * Write a function that tells whether a date is a {OP}.
 * Is my birthday on a {OP}?
 * Returns true if the weekday of the date is a {OP}.
 * date is {OP} yes or no
 * weekday test for {OP}
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
 * friday the 13th in a year's month
 * in a year, is there a friday the 13th in this month
 * year, month: does it have a friday 13
 * is the 13th a friday, year first, then month
 * unlucky friday check by year and month
 * year, month with friday the thirteenth or not
 * Write a function that tells for a year and a month whether it has a Friday the 13th.
 * Does a year have an unlucky Friday, the 13th, in this month?
 * Returns true if the 13th day of the month is a Friday.
 * jahr, monat: has it freitag der 13.
 * Friday-the-13th test, year before month
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
 * year, month: day of its first {OP}
 * first {OP} of the month, the year comes first
 * in this year, when is the first {OP} of this month
 * date of the month's first {OP}, 1 to 7
 * first {OP} from year and month
 * year and month: which day is the first {OP}
 * Write a function for year and month that returns the day, 1 to 7, on which the first {OP} falls.
 * When is the first {OP} in a year's month?
 * Returns the day number of the first {OP} of the month.
 * first {OP} in monat, what day
 * first {OP} of month rule
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
 * next business day of a weekday number
 * friday (5) to monday (1), else the day after, weekend days to monday
 * the following workday, 1 is monday
 * skip the weekend: next workday, monday being 1
 * weekday after this one, monday (1) after friday (5), saturday, sunday
 * Write a function that returns the next working day as a number, Monday is 1 and Sunday 7.
 * On which day, 1 Monday to 7 Sunday, do we work again after this day?
 * Returns the day after (Monday is 1), or Monday if that is not a working day.
 * next arbeitstag number, after friday comes monday
 * next business day by ISO weekday
 *
 * @T int32_t
 * @name next_workday next_business_day
 * @range day 1 7
 */
T next_workday(T day) { return day < 5 ? day + 1 : 1; }

/**
 * From {day} on, 0 Monday to 6 Sunday, how many calendar days pass until {n} working days are over?
 * weekday (monday 0), working days: to calendar days
 * add business days to a weekday from 0 for monday: how many days in all
 * start day (0 is monday), so many workdays: calendar days, weekends skipped
 * from a weekday, monday 0, n working days, count with weekends
 * order weekday (0 monday), business days: days until delivery
 * skip saturday (5) and sunday (6) when counting from a weekday
 * Write a function that counts the calendar days that pass until a number of working days is over, Monday being 0.
 * From a weekday (Monday 0), how many days is that really if only weekdays count?
 * Returns the calendar days from a weekday (Monday 0) until so many Mondays to Fridays have passed.
 * weekday from 0 monday, only workdays count, how many days with weekend
 * business day offset from a weekday (Monday is 0) in calendar days
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
 * delivery in {L} days if ordered before {K}, else one more
 * order before {K} o'clock and it takes {L} days
 * cutoff at {K}: {L} days or one day later
 * delivery days with a {K} o'clock cutoff, {L} days normally
 * {L} days, plus 1 from {K} o'clock on
 * shipping time {L} days, a day more after {K}
 * Write a function that returns {L} delivery days for orders before {K} o'clock and one more for later ones.
 * When does it come if the cutoff is {K} o'clock and it takes {L} days?
 * Returns {L}, or one more for orders from {K} o'clock on.
 * before {K} order then {L} days else a day longer
 * order cutoff {K}:00, lead time {L} days
 *
 * @K 14 12 15 16
 * @L 1 2 3
 * @name delivery_days lead_time
 * @range hour 0 23
 */
int32_t delivery_days(int32_t hour) { return hour < K ? L : L + 1; }

/**
 * What do, from {day} on, {nights} nights cost at {price}, or {weekend} on Friday and Saturday? Monday is 0.
 * arrival weekday (0 monday), nights, price, weekend price: hotel price
 * from a weekday (monday 0), nights with another price on friday and saturday
 * total for a stay by arrival day, monday 0, friday and saturday nights cost more
 * hotel cost by weekday of arrival (0 monday), nights, price, friday/saturday price
 * arrival day, nights, price, weekend price: sum, day 4 and 5 are weekend nights
 * weekend price for friday and saturday nights of a stay, arrival monday is 0
 * Write a function for the price of a stay, where Friday and Saturday nights have a weekend price; Monday is 0.
 * Arriving on a day (Monday 0), what does my hotel cost if Friday and Saturday have another price?
 * Returns the sum of the nightly prices from the day of arrival, 4 and 5 at the weekend price.
 * arrival day from monday 0, hotel nights, friday and saturday other price, all together
 * lodging total with weekend rates on days 4 and 5, from an arrival day
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
 * hotel with tourist tax: nights, room price, tax a night, people
 * room price times nights plus city tax per person and night
 * total for the hotel including visitor tax
 * stay cost: nights, room price, tax, people
 * nights * (price + tax * people)
 * hotel bill with a tax for each guest and night
 * Write a function that returns the price of a stay with a tourist tax per person and night.
 * What do we pay at the hotel with the city tax?
 * Returns nights times the room price plus the tax of all guests.
 * hotel nights and kurtaxe for each person
 * accommodation total with per-capita city tax
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
 * month after some months, 1 to 12
 * add months to a month, wrap after december
 * month number plus n, 1 comes after 12
 * (month - 1 + n) % 12 + 1
 * which month is it in so many months
 * month of a due date, some months after a month
 * Write a function that adds a number of months to a month from 1 to 12 and starts again after December.
 * What month is it some months after a month from 1 to 12?
 * Returns the month, 1 to 12, some months later.
 * month plus months but after 12 comes 1
 * modular month arithmetic
 *
 * @T int32_t int64_t
 * @name add_months month_after
 * @range month 1 12
 * @range n 0 60
 */
T month_after(T month, T n) { return (month - 1 + n) % 12 + 1; }

/**
 * Starting in {year} and {month}, which year is it {n} months later?
 * year after adding months
 * year of a date some months later
 * year, month, months to add: which year is reached
 * year + (month - 1 + n) / 12
 * year, month, months to go: in what year is it due
 * from year and month, the year in so many months
 * Write a function that returns the year of the date that lies a number of months after a year and a month.
 * What year is it some months after a year and a month?
 * Returns the year after a number of months, January being 1.
 * year and month plus months, what year then
 * year carry of month addition
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
 * full months between two dates
 * completed months, the day of the month counts
 * age in months of a baby
 * months passed from one date to another
 * whole months from start date to end date
 * month difference, one less if the day is not reached
 * Write a function that returns the completed months between two dates; a month counts once its day is reached.
 * How many months old is my baby?
 * Returns the number of complete months from the first to the second, later date.
 * how many whole month between two dates
 * complete months elapsed
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
 * fiscal quarter, year starts in month {K}
 * quarter of a business year that begins in month {K}
 * financial quarter from the month, start month {K}
 * which quarter if month {K} is the first
 * quarter 1 to 4, fiscal year from month {K}
 * company quarter with year start in month {K}
 * Write a function that returns the quarter of a fiscal year that begins in month {K}.
 * What quarter are we in if our year starts in month {K}?
 * Returns the fiscal quarter, 1 to 4, for a year beginning with month {K}.
 * quarter of firm year when it start at month {K}
 * fiscal quarter, FY start month {K}
 *
 * @K 4 7 10 9
 * @T int32_t
 * @name fiscal_quarter quarter_of_fiscal_year
 * @range month 1 12
 */
T fiscal_quarter(T month) { return (month + 12 - K) % 12 / 3 + 1; }

/**
 * Is {day} a collection day, if there was one on {start} and then every {K} days?
 * is a day one of every {K} days since the start
 * is the bin collected today, every {K} days
 * is it today, when it repeats every {K} days from a start
 * day minus start divisible by {K} and not before it
 * on this day, reminder due every {K} days from a start
 * day in a recurring event from a start, {K} days apart
 * Write a function that tells whether a day is one of those that repeat every {K} days from a start.
 * Do I have to put the bin out if it is every {K} days?
 * Returns true if the day is the start or a multiple of {K} days after it.
 * is this day one of all {K} days from start
 * day under a recurrence rule, interval of {K} days from a start
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
 * hour in another time zone from two utc offsets
 * convert the hour from one time zone to another
 * time zone conversion, hour and two offsets
 * hour here, utc offset here, offset there: what time is it there
 * hour - from + to, on a 24-hour clock
 * local hour from another zone's hour, its offset and mine
 * Write a function that converts an hour between two zones, given by their offsets from UTC in hours.
 * It is this hour here, with our UTC offset; how late is it at another offset?
 * Returns the hour in the second zone for an hour in the first.
 * hour here and utc plus here and there, what hour is there
 * UTC offset conversion modulo 24
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
 * local arrival time with a time difference in minutes
 * landing time: departure, flight time, time zone difference
 * arrival in local time, everything in minutes
 * departure + duration + offset modulo 1440
 * when does my plane land, local time
 * minutes since midnight on arrival in another time zone
 * Write a function that returns the local arrival time from departure, flight time and time difference in minutes.
 * What will the local time be when I land?
 * Returns the local minute of the day on arrival; the difference may be negative.
 * flight start plus time plus zone difference, arrive when
 * local arrival time modulo a day
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
 * seconds to days, hours, minutes and seconds
 * countdown: split seconds into days, hours, minutes and seconds
 * days hours minutes seconds from a number of seconds
 * break a duration into d h m s
 * how many days, hours, minutes, seconds
 * write days, hours, minutes and seconds of a duration through four pointers
 * Write a function that splits a number of seconds into days, hours, minutes and seconds, stored through pointers.
 * How long is that in days, hours, minutes and seconds?
 * Stores the days, hours, minutes and remaining seconds of a duration.
 * turn seconds into day, hour, minute and second counts
 * decompose a duration in seconds into days, hours, minutes, seconds
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
 * duration in seconds from four parts
 * convert days hours minutes seconds to seconds
 * days, hours, minutes, seconds, all in seconds
 * how many seconds in all, with days
 * Write a function that adds up days, hours, minutes and seconds to a number of seconds.
 * How many seconds are days, hours, minutes and seconds together?
 * Returns the duration of days, hours, minutes and seconds in seconds.
 * day hour min sec all in seconds please
 * duration composition
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
 * odometer difference with rollover at {K}
 * km driven, the counter wraps at {K}
 * (end - start) modulo {K}
 * distance from two odometer readings, rollover {K}
 * meter reading difference, back to 0 at {K}
 * counter goes to 0 at {K}, how much in between
 * Write a function that returns the distance between two readings of a counter that wraps around at {K}.
 * How far did I drive if the counter starts over at {K}?
 * Returns the difference of two readings modulo {K}.
 * km counter after {K} is 0 again, how many km
 * wrap-around difference, modulus {K}
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
 * flight time with wind
 * distance over speed plus wind
 * how long is the flight with a headwind or tailwind
 * time against the wind, which is then negative and added to the speed
 * ground speed is air speed plus wind, return the time
 * travel time with current or wind
 * Write a function that returns the travel time when the wind adds to the speed; it is negative from the front.
 * How long does the plane take with this wind?
 * Returns distance divided by ground speed.
 * plane speed and wind, how long for the way
 * flight time from ground speed
 *
 * @T double float
 * @name flight_time_with_wind time_with_wind
 * @range distance 0 10000
 * @range speed 200 1000
 * @range wind -100 100
 */
T time_with_wind(T distance, T speed, T wind) { return distance / (speed + wind); }
