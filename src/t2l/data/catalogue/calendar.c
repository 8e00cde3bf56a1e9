/**
 * How many days does {year} have in the Gregorian calendar?
 * Return 366 if {year} is a leap year and 365 if it is not.
 * Count the days of {year}, including February 29th if there is one.
 * Write a program that returns the number of days in a year.
 * days in a year, 365 or 366
 * How long is a given year in days?
 * number of days in a year
 * days in a given year
 * How many days are there in a given year?
 * days in year
 * Return the number of days in {year}, 366 for leap years.
 * How many days are in a year (365 or 366)?
 * Write a function that returns 366 for a leap year and 365 otherwise.
 * Given a year, return the number of days in it.
 * Function that takes a year and returns how many days it has
 * Implement days_in_year with the Gregorian leap year rule.
 * 365 or 366, depending on whether the year is leap
 * how many days does year y have?
 * length of a year in days
 * get the day count of a year
 * Calculate the number of days in a given year.
 * 366 if leap, else 365
 * does this year have 365 or 366 days? Return the count.
 * days per year, leap years included
 * year -> number of days, by the rule with 4, 100 and 400
 * number of days in the year y, 365 or 366
 * 365 or 366 for an entered year
 *
 * @T int32_t int64_t
 * @name days_in_year year_length
 * @range year 1600 2400
 */
T days_in_year(T year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 366 : 365; }

/**
 * How many days are there in {month} of {year}? January is 1; leap years are Gregorian.
 * Return the length in days of {month} (1 to 12) in {year}.
 * days in a month, given {month} and {year}, with 29 for February in Gregorian leap years
 * Write a program that finds the number of days in a month (1 to 12) of a given year.
 * days in a month (first) of a year (second), with leap years
 * How many days does a month have, considering leap years? Month first, then year.
 * number of days in a month, given month and year
 * how many days does a month have, month first, year second
 * How do I get the number of days of a month with leap years, f(month, year)?
 * days in month, month first then year
 * How many days does a month have? The month (1 to 12) and the year are given.
 * Return the number of days in the given month of the given year, considering leap years.
 * Write a function that takes a month (1-12) and a year and returns the number of days.
 * Given month and year, return 28, 29, 30 or 31.
 * Function that returns how many days are in the month, arguments month, year
 * Implement days_in_month(month, year) with leap years.
 * find the number of days in a month, month before year
 * last day of the month, given month number and year
 * Calculate how many days there are in month m of year y, m first.
 * how long is this month in days? month, then year
 * length of a month in days: month first, year second
 *
 * @T int32_t uint32_t
 * @name days_in_month month_length
 * @range month 1 12
 * @range year 1890 2110
 */
static const int32_t month_days_table[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

T days_in_month(T month, T year) {
    if (month == 2 && ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0)) return 29;
    return month_days_table[month - 1];
}

/**
 * days in a month of a year, year first, leap years included
 * Write a function that takes a year and a month (1 to 12) and returns the number of days.
 * month length in days from year and month, with leap years
 * length of a month in days, arguments year and month, leap years included
 * Write a function to determine how many days a month (second argument) of a year (first) has.
 * How do I get the number of days in a month from the year and the month (1 to 12)?
 * Return the number of days in a month, taking leap years into account; the year is the first argument.
 * number of days in the given month of the given year (year first)
 * How many days does a month have? Year and month are given in this order.
 * Write a function that takes year and month (1-12) and returns how many days the month has.
 * Given year and month, in this order, return 28, 29, 30 or 31.
 * Implement days_in_month(year, month) with leap years.
 * Function that returns the last day of the month, arguments year, month
 * find the number of days in a month, year before month
 *
 * @T int32_t int64_t
 * @name month_length days_of_month
 * @range year 1600 2400
 * @range month 1 12
 */
T month_length(T year, T month) {
    if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/**
 * Return 28 for February, 30 for April, June, September and November, otherwise 31; {month} is 1 to 12.
 * month length with a switch on {month}, ignoring leap years
 * days of {month} (January is 1), February always having 28
 * Write a switch that returns the number of days in a month (1 to 12), ignoring leap years.
 * days in a month from its number, February always 28
 * length in days of a month (1 to 12) in a common year
 * Write a function to determine how many days a month (1 to 12) has if the year is not a leap year.
 * days in month, non-leap year
 * Return the number of days in a month from 1 to 12, assuming it is not a leap year.
 * days per month without leap years: 31, 28, 31, 30 and so on
 * How do I get the number of days of a month (1-12) when leap years don't matter?
 * Write a function that takes a month number and returns its days, February always 28.
 * Given a month from 1 to 12, return 28, 30 or 31 (no leap years).
 * Implement days in a month with a switch; ignore leap years.
 * Function that returns how many days the month has in a normal year
 * Write a program that gives the number of days of month 1 to 12, 28 for February.
 * month number to number of days, no leap years
 * Write a function to find the number of days in the specified month, 1 for January, February always having 28.
 * number of days of the given month (1 to 12) in a common year
 * Write a function to find the number of days of a given month number, 28 for February.
 *
 * @T int32_t uint8_t
 * @name common_month_days month_days
 * @range month 1 12
 */
int32_t common_month_days(T month) {
    switch (month) {
        case 2: return 28;
        case 4:
        case 6:
        case 9:
        case 11: return 30;
        default: return 31;
    }
}

/**
 * How many days does February of {year} have?
 * days in February of a given year
 * length of February in a year, in days
 * Does February have 28 or 29 days in a given year?
 * How do I get the number of days in February of a given year?
 * last day of February in a given year, 28 or 29
 * number of days in February of a year, Gregorian calendar
 * Write a function to determine how many days February has in a given year.
 * How long is February in a given year, in days?
 * days in february, given the year
 * Write a function that returns 29 in a leap year and 28 otherwise.
 * Given a year, return the number of days in February.
 * Implement days_in_february with the Gregorian leap rule.
 * Function that takes a year and returns how many days its February has
 *
 * @T int32_t int64_t
 * @name february_days days_in_february
 * @range year 1600 2400
 */
T february_days(T year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28; }

/**
 * Which day of the year is {year}-{month}-{day}? January 1st is day 1; Gregorian leap years.
 * Return the ordinal of the date {year}, {month}, {day} within its year, from 1 to 366.
 * day of the year for {year}, {month} (1 to 12), {day}
 * Write a program that finds the day of the year (from 1) of a date given as year, month, day.
 * day of the year from year, month and day, January 1 being 1
 * ordinal of a date (year, month, day), where January 1st is 1
 * day number within its year of a date year-month-day, starting at 1
 * which day of the year is a date given as year, month and day, counting from 1?
 * Write a function to determine the day of the year of a date (year, month, day), January 1 being 1.
 * day number within the year from y, m, d
 * Write a function that takes year, month and day and returns the day of the year, 1 to 366.
 * Given a date as year, month, day, return its day number in the year.
 * Function that converts year, month, day to the ordinal day, Jan 1 = 1, Dec 31 = 365 or 366
 * Implement day_of_year(year, month, day), leap years included.
 * Write a program to find which day of the year a date (year, month, day) is, counting from 1.
 * julian day of the year from y, m, d
 * how many days of the year have passed up to and including this date? year, month, day
 * yday from year, month and day, first of January is 1
 * Calculate the day of the year for a date: year, month, day.
 *
 * @T int32_t int64_t
 * @name day_of_year ordinal_date
 * @range year 1890 2110
 * @range month 1 12
 * @range day 1 28
 */
static const int16_t days_before_month_table[12] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

T day_of_year(T year, T month, T day) {
    T leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days_before_month_table[month - 1] + day + (month > 2 ? leap : 0);
}

/**
 * convert year and day of the year (from 1) to month * 100 + day
 * year and day of the year to a date as month * 100 + day
 * How do I turn a year and a day number (from 1) into month * 100 + day?
 * Write a function that returns MMDD, month * 100 + day, for a year and a day of the year.
 * year and ordinal day to month and day in one number like 229 for February 29
 * Write a function to convert a year and a day of the year (from 1) to month times 100 plus day.
 * day of the year to month*100+day, year first
 * Convert a day of the year to a date, returned as month * 100 + day; the year comes first.
 * How do I convert a year and a day number (1 to 366) to a date in the form month * 100 + day?
 * Given a year and n, return the date of its n-th day as month * 100 + day.
 * In {year}, what date is day number {day}? Return month * 100 + day.
 * day of year to calendar date: takes year and day number, returns month * 100 + day
 *
 * @T int32_t int64_t
 * @name date_of_day ordinal_to_date
 * @range year 1900 2100
 * @range day 1 365
 */
T date_of_day(T year, T day) {
    T leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    T month = 1;
    for (;; month++) {
        T length = month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        if (month == 2) length = 28 + leap;
        if (day <= length) return month * 100 + day;
        day -= length;
    }
}

/**
 * Which weekday is {year}-{month}-{day}? Return 0 for Sunday to 6 for Saturday, using Sakamoto's method.
 * Return the day of the week of a Gregorian date {year}, {month}, {day}, Sunday being 0, with Sakamoto's table.
 * Sakamoto's weekday formula for {year}, {month} (1 to 12), {day}; 0 is Sunday
 * Write a program that finds the day of the week for a year, month and day, 0 being Sunday.
 * day of the week from year, month and day, 0 is Sunday
 * weekday of a calendar date in year, month, day order as 0 to 6, Sunday first
 * Write a function to determine the weekday of a date (year, month, day), 0 for Sunday to 6 for Saturday.
 * How do I get the day of the week from year, month and day (0 = Sunday)?
 * day of week from y, m, d with Sunday = 0
 * Calculate the day of the week of a date (year, month, day), 0 for Sunday to 6 for Saturday.
 * weekday of a date given as year, month, day, with Sunday = 0
 * Which weekday is a date (year, month, day)? 0 is Sunday and 6 is Saturday.
 * Write a function that takes year, month and day and returns the weekday, Sunday = 0.
 * Given a date, year first, return the day of the week: 0 Sunday, 1 Monday, ... 6 Saturday.
 * Function that calculates the weekday number (0-6, Sunday is 0) for year, month, day
 * Implement day_of_week(y, m, d) with Sunday as 0.
 * day of the week of year, month, day: Sunday 0 through Saturday 6
 *
 * @T int32_t uint32_t
 * @name weekday_sakamoto day_of_week
 * @range year 1700 2300
 * @range month 1 12
 * @range day 1 31
 */
static const int8_t sakamoto_table[12] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};

T weekday_sakamoto(T year, T month, T day) {
    if (month < 3) year--;
    return (year + year / 4 - year / 100 + year / 400 + sakamoto_table[month - 1] + day) % 7;
}

/**
 * Which weekday is {year}-{month}-{day}, from 1 for Monday to 7 for Sunday?
 * ISO weekday, 1 Monday to 7 Sunday, of a date given as year, month, day
 * day of the week for year, month, day, Monday = 1, Sunday = 7
 * How do I get the weekday of a date (year, month, day) with Monday as day 1?
 * weekday number of a date (year, month, day), 1 to 7, where the week starts on Monday
 * Write a function that returns the ISO day of the week for year, month and day.
 * what day of the week is year-month-day, 1 is Monday and 7 is Sunday
 * Write a function to determine the weekday of a date (year, month, day), 1 for Monday to 7 for Sunday.
 * How do I get the day of the week from year, month and day (1 = Monday)?
 * ISO day of the week from year, month, day
 * Calculate the day of the week of a date (year, month, day), 1 for Monday to 7 for Sunday.
 * weekday of a date as a number from 1 (Monday) to 7 (Sunday); year, month, day
 * Write a function that takes year, month and day and returns the weekday, Monday = 1 and Sunday = 7.
 * Given a date, year first, return the day of the week: 1 Monday, ... 7 Sunday.
 * Implement iso_weekday(y, m, d), 1 to 7.
 * Function that calculates the weekday number 1-7, Monday first, for year, month, day
 * isoweekday of year, month, day: Monday 1 through Sunday 7
 *
 * @T int32_t int64_t
 * @name iso_weekday weekday_from_monday
 * @range year 1800 2200
 * @range month 1 12
 * @range day 1 28
 */
T iso_weekday(T year, T month, T day) {
    T m = month < 3 ? month + 12 : month;
    T y = month < 3 ? year - 1 : year;
    T sunday_first = (day + (13 * m + 8) / 5 + y + y / 4 - y / 100 + y / 400) % 7;
    return (sunday_first + 6) % 7 + 1;
}

/**
 * Which weekday is {year}-{month}-{day}, from 0 for Monday to 6 for Sunday?
 * day of the week for year, month, day, Monday is 0 and Sunday 6
 * How do I get the weekday index of a date (year, month, day) with Monday as index 0?
 * weekday number 0 to 6 of a date (year, month, day), Monday first
 * Write a function that returns 0 for a Monday, 1 for a Tuesday, up to 6 for a Sunday, from year, month and day.
 * what day of the week is a date (year, month, day), 0 is Monday and 6 is Sunday
 * Write a function to determine the weekday of a date (year, month, day), 0 for Monday to 6 for Sunday.
 * How do I get the day of the week from year, month and day (0 = Monday)?
 * day of week from y, m, d with Monday = 0
 * Calculate the day of the week of a date (year, month, day), 0 for Monday to 6 for Sunday.
 * weekday of a date as a number from 0 (Monday) to 6 (Sunday); year, month, day
 * Return the weekday of year, month, day, where 0 means Monday.
 * Write a function that takes year, month and day and returns the weekday, Monday = 0.
 * Given a date, year first, return the day of the week: 0 Monday, ... 6 Sunday.
 * Implement weekday(y, m, d) with Monday as 0 and Sunday as 6.
 * Function that calculates the weekday number 0-6, Monday first, for year, month, day
 * like Python's date(year, month, day).weekday(): Monday 0 through Sunday 6
 *
 * @T int32_t int64_t
 * @name weekday_index monday_based_weekday
 * @range year 1800 2200
 * @range month 1 12
 * @range day 1 28
 */
T weekday_index(T year, T month, T day) {
    T m = month < 3 ? month + 12 : month;
    T y = month < 3 ? year - 1 : year;
    return (day + (13 * m + 8) / 5 + y + y / 4 - y / 100 + y / 400 + 6) % 7;
}

/**
 * Compute Zeller's congruence for {day}, {month} and {year}: 0 is Saturday, 1 Sunday, up to 6 for Friday.
 * Which weekday is {day}.{month}.{year} by Zeller's formula? Saturday is 0.
 * Zeller's rule, Gregorian, for {day}, {month} (1 to 12), {year}; result 0 (Saturday) to 6 (Friday)
 * Write a program that finds the weekday of day, month, year with Zeller's congruence, Saturday being 0.
 * Zeller's congruence for day, month, year; Saturday is 0
 * weekday number of a date (day, month, year), counted from Saturday as 0
 * Write a function to determine the weekday of a date (day, month, year), 0 for Saturday to 6 for Friday.
 * Calculate the weekday of a date (day, month, year) with Zeller's congruence: 0 is Saturday, 1 Sunday, ..., 6 Friday.
 * How do I implement Zeller's congruence for day, month and year (0 = Saturday)?
 * day of the week by Zeller's congruence, Saturday = 0; arguments day, month, year
 * weekday of day, month, year: 0 for Saturday, 1 for Sunday, ... 6 for Friday
 * Given day, month and year, find the day of the week, counting Saturday as 0.
 *
 * @T int32_t uint32_t
 * @name zeller zeller_weekday
 * @range day 1 31
 * @range month 1 12
 * @range year 1700 2300
 */
T zeller(T day, T month, T year) {
    if (month < 3) {
        month += 12;
        year--;
    }
    T k = year % 100, j = year / 100;
    return (day + 13 * (month + 1) / 5 + k + k / 4 + j / 4 + 5 * j) % 7;
}

/**
 * In which ISO week is the date {year}-{month}-{day}?
 * calendar week (ISO) of a date given as year, month, day
 * ISO week number of a year, month and day
 * How do I get the ISO week number of a date (year, month, day)?
 * Write a function that returns the ISO calendar week, 1 to 53, for year, month and day.
 * which ISO calendar week is the date year-month-day in
 * ISO 8601 week of the year for a year, month and day
 * Write a function to determine the ISO 8601 calendar week of a date given as year, month, day.
 * How do I compute the ISO week number from year, month, day?
 * ISO week of a date (year, month, day)
 * Calculate the ISO calendar week of a date (year, month, day).
 * What ISO week number does {year}-{month}-{day} have?
 *
 * @T int32_t int64_t
 * @name iso_week calendar_week
 * @range year 1950 2100
 * @range month 1 12
 * @range day 1 28
 */
static T new_year_shift(T year) { return (year + year / 4 - year / 100 + year / 400) % 7; }

static T weeks_in(T year) { return new_year_shift(year) == 4 || new_year_shift(year - 1) == 3 ? 53 : 52; }

T iso_week(T year, T month, T day) {
    T leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    T ordinal = 275 * month / 9 - (month > 2 ? 2 - leap : 0) + day - 30;
    T weekday = (new_year_shift(year - 1) + ordinal + 6) % 7 + 1;
    T week = (ordinal - weekday + 10) / 7;
    if (week < 1) return weeks_in(year - 1);
    return week > weeks_in(year) ? 1 : week;
}

/**
 * Return the Julian day number of the Gregorian date {year}, {month}, {day}.
 * Gregorian date {year}-{month}-{day} to Julian day number, by integer arithmetic
 * Convert {year}, {month}, {day} to the Julian day number, so that 2000-01-01 gives 2451545.
 * Write a function that converts a Gregorian date (year, month, day) to its Julian day number.
 * Julian day number of a Gregorian date given by year, month and day
 * Write a function to convert a Gregorian date (year, month, day) to its Julian day number.
 * How do I compute the JDN from year, month and day?
 * julian day number from y, m, d
 * How do I convert a Gregorian date (year, month, day) to a Julian day number?
 * Calculate the Julian day number of a date: year, month, day.
 * Julian day number for a Gregorian calendar date given as year, month, day
 * date (year, month, day) to Julian day number, e.g. 2000-01-01 is 2451545
 *
 * @T int32_t int64_t
 * @name julian_day julian_day_number
 * @range year 1600 2400
 * @range month 1 12
 * @range day 1 31
 */
T julian_day(T year, T month, T day) {
    T before_march = (14 - month) / 12;
    T y = year + 4800 - before_march, m = month + 12 * before_march - 3;
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
}

/**
 * How many days are there from 1970-01-01 to the date {year}-{month}-{day}? Earlier dates are negative.
 * Return the Unix day number of {year}, {month}, {day}: 0 for 1970-01-01.
 * Convert the date {year}, {month}, {day} to days from the start of 1970.
 * Write a function that counts the days from January 1, 1970 to a date (year, month, day), negative if earlier.
 * days since the Unix epoch for year, month and day
 * How many days after 1 January 1970 is a date given by year, month and day?
 * date (year, month, day) to days since 1970-01-01
 * Write a function to count the days from 1 January 1970 to a date (year, month, day), negative before it.
 * How do I convert year, month, day to days since the epoch, like Java's LocalDate.toEpochDay?
 * days since 1970-01-01 of a date given as year, month, day
 * How do I calculate the number of days since January 1, 1970 from year, month and day?
 * number of days from 1970-01-01 to a date (year, month, day)
 * Write a function that returns the number of days since 1970-01-01 for year, month, day.
 * Given a date (year, month, day), return its epoch day, 0 for January 1, 1970.
 * Function that turns a date, year first, into a day count from 1 January 1970
 * days_from_civil: y, m, d to days since the Unix epoch
 *
 * @T int32_t int64_t
 * @name days_since_1970 unix_day
 * @range year 1900 2100
 * @range month 1 12
 * @range day 1 31
 */
T days_since_1970(T year, T month, T day) {
    if (month < 3) {
        month += 12;
        year--;
    }
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 719469;
}

/**
 * How many seconds passed from 1970-01-01 00:00:00 to {year}-{month}-{day} {hour}:{minute}:{second}?
 * unix timestamp of a UTC date and time, given as year, month, day, hour, minute, second
 * UTC date and time (year to second, six numbers) to epoch seconds
 * How do I compute a Unix time from year, month, day, hour, minute and second?
 * Write a function like timegm that returns seconds since the epoch for year, month, day, hour, minute, second.
 * convert UTC date and time, as year, month, day, hour, minute and second, to a timestamp
 * seconds since 1970 for year, month, day, hour, minute, second
 * epoch time from the date parts year, month, day, hour, minute, second (UTC)
 * Write a function to convert a UTC date and time (year, month, day, hour, minute, second) to seconds since 1970.
 * How do I write timegm for year, month, day, hour, minute and second?
 * How do I convert a UTC date and time (year, month, day, hour, minute, second) to a Unix timestamp?
 * Return the seconds since 1970-01-01 00:00:00 UTC, given year, month, day, hour, minute and second.
 * Write a function that converts year, month, day, hour, minute, second (UTC) to Unix time.
 * Given a UTC date and time, year first, return the seconds since the epoch.
 * Implement timegm: year, month, day, hour, minute, second to epoch seconds.
 * Function that returns the POSIX timestamp of year, month, day, hour, minute, second in UTC
 * y, m, d, h, min, s to epoch seconds, UTC
 *
 * @name unix_timestamp epoch_seconds
 * @range year 1900 2100
 * @range month 1 12
 * @range day 1 28
 * @range hour 0 23
 * @range minute 0 59
 * @range second 0 59
 */
int64_t unix_timestamp(int32_t year, int32_t month, int32_t day, int32_t hour, int32_t minute, int32_t second) {
    int64_t y = month <= 2 ? year - 1 : year, m = (month + 9) % 12;
    int64_t days = 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + day - 1 - 719468;
    return days * 86400 + hour * 3600 + minute * 60 + second;
}

/**
 * Which weekday is day number {n}, if day 0 is a {K}? Sunday is 0, Saturday 6, and {n} may be negative.
 * Write a function for the weekday n days after a {K} (before it if negative), Sunday being 0.
 * weekday (Sunday 0 to Saturday 6) n days after a {K}, or before it if n is negative
 * If today is {K}, which weekday (Sunday 0) will it be in n days? n can be negative.
 * Write a function to determine the weekday (0 Sunday to 6 Saturday) n days after a {K}; n may be negative.
 * Today is {K}. Return the weekday in n days as a number from 0 (Sunday) to 6 (Saturday); n may be negative.
 * Which weekday is it {n} days after a {K}? Return 0 for Sunday to 6 for Saturday.
 * How do I calculate the weekday n days after a {K}, with 0 for Sunday and n possibly negative?
 * If day 0 is a {K}, what weekday is day n? Sunday is 0, and n may be negative.
 * weekday of day n when day 0 is a {K}, numbered from Sunday = 0 to Saturday = 6
 * what day comes n days after {K}? 0 is Sunday, 6 is Saturday, n may be negative
 * My calendar's day 0 falls on a {K}; which weekday, from 0 for Sunday to 6 for Saturday, is day n, where n can be negative?
 *
 * @T int32_t int64_t
 * @K 0 "Sunday"
 * @K 1 "Monday"
 * @K 2 "Tuesday"
 * @K 3 "Wednesday"
 * @K 4 "Thursday"
 * @K 5 "Friday"
 * @K 6 "Saturday"
 * @name weekday_after shift_weekday
 * @range n -1000 1000
 */
T weekday_after(T n) { return ((n + K) % 7 + 7) % 7; }

/**
 * If today is weekday {day}, which weekday is it in {n} days? Weekdays go from 0 to 6.
 * weekday (0 to 6) a number of days after a given weekday
 * Add days, possibly negative, to a weekday from 0 to 6, wrapping around after 6.
 * weekday n days later, with weekdays from 0 to 6
 * weekday (0 to 6) plus a number of days, wrapped into 0 to 6
 * Write a function to determine the weekday (0 to 6) a signed number of days after a given weekday.
 * How do I add days, possibly negative, to a weekday index (0 to 6) with wrap-around?
 * weekday plus n days mod 7, never negative
 * Add n days to a weekday numbered 0 to 6 and return the new weekday; n may be negative.
 * What weekday (0 to 6) is it n days after a given weekday?
 * Write a function that returns the weekday n days after the given one, with weekdays numbered 0 to 6 and n possibly negative.
 * Given today's weekday from 0 to 6 and a number of days, which weekday will it be? Negative days go back.
 * Write a function that adds n days to a weekday 0-6 and returns the weekday 0-6.
 * Given today's weekday (0 to 6) and n, which may be negative, return the weekday n days from now.
 * Implement weekday addition modulo 7 with a result from 0 to 6, negative n allowed.
 * Function that returns the weekday number (0..6) n days later, where n may be negative
 *
 * @T int32_t int64_t
 * @name weekday_in shift_weekday
 * @range day 0 6
 * @range n -100 100
 */
T weekday_in(T day, T n) { return ((day + n) % 7 + 7) % 7; }

/**
 * How many days must pass from weekday {from} until it is weekday {to}? The same day counts as 0.
 * Return the number of days from weekday {from} forward to weekday {to}, both from 0 to 6.
 * Given today's weekday {from} and the weekday {to} of a meeting (both 0 to 6), how many days are left until it?
 * Write a function that counts the days from one weekday (0 to 6) until the next given weekday, 0 if it is the same.
 * days from one weekday to another, both 0 to 6, going forward (0 if equal)
 * number of days forward from one weekday to another, numbered 0 to 6, 0 if equal
 * Write a function to count the days from one weekday until the next occurrence of another (0 to 6), 0 if equal.
 * days from weekday a until weekday b, both 0 to 6
 * How do I calculate the days until a given weekday (0 to 6)? Today's weekday comes first; the same day is 0.
 * Return how many days pass from one weekday to the next occurrence of another (0 to 6 each), 0 if they are the same.
 * number of days from weekday {from} to weekday {to}, going forward, 0 if equal
 * How many days is it from one weekday to another, both numbered 0 to 6, going forward?
 *
 * @T int32_t uint32_t
 * @name days_until_weekday wait_for_weekday
 * @range from 0 6
 * @range to 0 6
 */
T days_until_weekday(T from, T to) { return (to + 7 - from) % 7; }

/**
 * Is {year}-{month}-{day} a date that exists? Gregorian calendar, months from 1.
 * date validity: {year}, {month}, {day}, true only for a real Gregorian date
 * Write a program to check whether year, month and day form a valid date of the Gregorian calendar.
 * date validation for year, month, day, with leap years
 * Do a year, month and day form a real calendar date?
 * is year, month, day an existing date in the Gregorian calendar
 * is a date valid, given as year, month and day
 * check if a date is valid, with the year first, then month and day
 * Write a function to check that a year, month and day form an existing date.
 * How can I validate a date given in the order year, month, day?
 * is year, month, day a valid date
 * check if year, month and day are a valid date, including leap years
 * Write a function to check if a date is valid: year, month, day.
 * Given year, month and day, return true if such a date exists.
 * Function that validates a date (y, m, d), with 29 February only in leap years
 * Implement is_valid_date(year, month, day).
 * Write a program to check whether a date, year first, really exists.
 * is yyyy-mm-dd a valid calendar date? year, month, day as numbers
 * is the date valid, y m d
 * valid date check for year, month, day in this order, with leap years
 * validate year, month and day, rejecting things like February 30 or month 13
 *
 * @T int32_t int64_t
 * @name is_valid_date date_exists
 * @range year 1895 2105
 * @range month 0 13
 * @range day 0 32
 */
_Bool is_valid_date(T year, T month, T day) {
    if (month < 1 || month > 12 || day < 1) return 0;
    if (month == 2) {
        _Bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return day <= 28 + leap;
    }
    return day <= 30 + (month + month / 8) % 2;
}

/**
 * Is {day}.{month}.{year} a date that exists?
 * valid Gregorian date, given as day, month, year
 * does this date exist? the day comes first, then month and year
 * How do I validate a European date (day, month, year)?
 * Write a function that checks whether day, month and year form a real date.
 * date validity check with the day first, then month and year
 * does a date given as day, month, year exist? false for the 30th of February
 * How can I validate a date given in the order day, month, year?
 * is day, month, year a valid date
 * Return true if day, month and year form a valid date.
 * check whether a date given as day, month, year is valid
 * Write a function to check if a date is valid: day, month, year.
 * Given day, month and year, return true if such a date exists.
 * Function that validates a date (d, m, y), with 29 February only in leap years
 * Implement is_valid_date(day, month, year).
 * Write a program to check whether a date, day first, really exists.
 * is dd/mm/yyyy a valid date? day, month, year as numbers
 * is the date valid, d m y
 * Write a function to check if a date is valid: day first, then month, then year.
 * valid date check for day, month, year in this order, with leap years
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_real_date valid_day
 * @range day -1 33
 * @range month -1 14
 * @range year 1600 2400
 */
R is_real_date(T day, T month, T year) {
    if (month < 1 || month > 12 || day < 1) return 0;
    T last = month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    if (month == 2) last = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return day <= last;
}

/**
 * Compare the dates {y1}-{m1}-{d1} and {y2}-{m2}-{d2}: -1 if the first is earlier, 1 if later, 0 if equal.
 * Is {y1}/{m1}/{d1} before (-1), on (0) or after (1) {y2}/{m2}/{d2}?
 * three-way comparison of the dates {y1}, {m1}, {d1} and {y2}, {m2}, {d2}: -1, 0 or 1
 * Which date is earlier, {y1}-{m1}-{d1} (return -1) or {y2}-{m2}-{d2} (return 1)? The same day is 0.
 * Write a function that compares two dates (year, month, day each) and returns -1, 0 or 1.
 * compare two dates, each year, month, day: -1 if the first is earlier, 1 if later, else 0
 * Which of two calendar dates (y, m, d each) is earlier? -1 for the first, 1 for the second, 0 for neither.
 * Write a function to compare two dates (year, month, day each): -1 if the first is earlier, 1 if later, 0 if equal.
 * How do I write a comparator (-1, 0, 1) for two dates given as year, month, day?
 * compare two dates (year, month, day each) and return -1 for earlier, 0 or 1
 * How do I compare two dates (year, month, day each) and return -1, 0 or 1?
 * Return -1 if the first date (year, month, day) is before the second, 1 if it is after, 0 on the same day.
 * Write a function to compare two dates, y, m, d each: -1 earlier, 0 same, 1 later.
 * Given two dates as year, month, day, return -1, 0 or 1 for earlier, same or later.
 * Implement compare_dates(y1, m1, d1, y2, m2, d2) like strcmp, with results -1, 0, 1.
 * compare two dates (y, m, d each) by year, then month, then day: -1, 0, 1
 * Which of two dates comes first? year, month, day of each; -1 the first, 1 the second, 0 the same day
 *
 * @T int32_t uint32_t
 * @name compare_dates date_order
 * @range y1 2020 2022
 * @range m1 1 3
 * @range d1 1 28
 * @range y2 2020 2022
 * @range m2 1 3
 * @range d2 1 28
 */
int32_t compare_dates(T y1, T m1, T d1, T y2, T m2, T d2) {
    if (y1 != y2) return y1 < y2 ? -1 : 1;
    if (m1 != m2) return m1 < m2 ? -1 : 1;
    return d1 < d2 ? -1 : d1 > d2;
}

/**
 * Is the date {y1}-{m1}-{d1} earlier than the date {y2}-{m2}-{d2}?
 * date (year, month, day) before another date, true or false
 * Check if one date comes before another, each given as year, month and day.
 * first date earlier than the second, each as year, month, day
 * How do I find out whether the first of two dates (year, month, day each) is earlier?
 * Write a function that is true if the first of two dates (year, month, day each) is before the second.
 * compare two dates (y, m, d, y, m, d) as a boolean, true if the first is earlier
 * is date one before date two, each given as year, month and day
 * order of two dates (year, month, day each): true if the first is earlier, false if equal or later
 * Write a function to check that a date is strictly before another, year, month, day each.
 * How do I check if date one comes before date two (y, m, d each)?
 * Write a function to check if the first date is before the second, year, month, day each.
 * Given two dates as year, month, day, return true if the first is strictly earlier.
 * Implement is_before(y1, m1, d1, y2, m2, d2); the same day gives false.
 * check if one date, as year, month, day, precedes another
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_earlier_date date_before
 * @range y1 2000 2003
 * @range m1 1 12
 * @range d1 1 28
 * @range y2 2000 2003
 * @range m2 1 12
 * @range d2 1 28
 */
R is_earlier_date(T y1, T m1, T d1, T y2, T m2, T d2) {
    if (y1 != y2) return y1 < y2;
    if (m1 != m2) return m1 < m2;
    return d1 < d2;
}

/**
 * How old in full years is someone born on {y1}-{m1}-{d1} on the date {y2}-{m2}-{d2}?
 * A person was born on {y1}, {m1}, {d1}; return the age in years on {y2}, {m2}, {d2}.
 * completed years from {y1}-{m1}-{d1} to {y2}-{m2}-{d2}
 * Age in years, given birth date {y1}, {m1}, {d1} and reference date {y2}, {m2}, {d2}
 * Write a program that calculates a person's age in full years: birth year, month, day, then today's.
 * age in full years from birth date and current date, each as year, month, day
 * age from the date of birth and today's date (year, month, day each), counting full years
 * how old is a person today? year, month, day of birth, then of today
 * Write a function to determine the age in full years from birth date and current date, each as year, month, day.
 * How do I calculate an age, checking whether the birthday has passed? Birth date (year, month, day) first, then today.
 * age from birth date and today's date, each as year, month, day
 * How do I calculate someone's age from the date of birth and today's date (year, month, day each)?
 * Write a function to calculate someone's age from birth date and today, year, month, day each.
 * Given date of birth and current date (y, m, d each), return the age in whole years.
 * Function that returns the age from birth date and today (y, m, d each), one less before this year's birthday
 * Implement an age calculator: y1, m1, d1 of birth, then y2, m2, d2 of today.
 * Write a program to find a person's age in completed years, birth first, then today, as year, month, day.
 * how many full years lie between two dates, year, month, day each, earlier first?
 * Calculate the age of a person in years from birthday and current date, y, m, d each.
 *
 * @T int32_t int64_t
 * @name age_in_years full_years_between
 * @range y1 1950 2000
 * @range m1 1 12
 * @range d1 1 28
 * @range y2 2001 2030
 * @range m2 1 12
 * @range d2 1 28
 */
T age_in_years(T y1, T m1, T d1, T y2, T m2, T d2) {
    _Bool birthday_ahead = m2 < m1 || (m2 == m1 && d2 < d1);
    return y2 - y1 - birthday_ahead;
}

/**
 * How old does someone born in the year {birth} get in the year {year}?
 * age from year of birth and the present year, months ignored
 * age from birth year and current year
 * Write a function that returns the age in a year, given the year of birth first.
 * years since birth, months ignored, from the birth year and the current year
 * How do I get an age from just the birth year and the year in question?
 * compute age = year - birth year, birth year first
 * Calculate the age in years from the birth year and the current year.
 * How do I calculate an age from the birth year and another year?
 * Write a function that takes a birth year and the current year and returns the age.
 * Given year of birth and current year, return current - birth.
 * Implement an age calculator using only the years, birth year first.
 * Function that subtracts the birth year (first argument) from the current year
 * how old is someone born in y1 in the year y2?
 *
 * @T int32_t int64_t
 * @name age_in_year age_from_years
 * @range birth 1900 2020
 * @range year 1950 2100
 */
T age_in_year(T birth, T year) { return year - birth; }

/**
 * Given {n} seconds, return the {OP:2}, computed as {OP:3}.
 * What are the {OP:2} if {n} seconds have passed since midnight ({OP:3})?
 * Write a function that extracts the {OP:2} ({OP:3}) from a number n of seconds.
 * {OP:2} of a duration of n seconds, {OP:3}
 * Write a function to extract the {OP:1} from a number of seconds, computed as {OP:3}.
 * How do I get the {OP:1} out of seconds, i.e. {OP:3}?
 * {OP:1} from seconds: {OP:3}
 * Calculate the {OP:2} of a duration given in seconds: {OP:3}.
 * get the {OP:1} from a time in seconds, {OP:3}
 * Return {OP:3}, the {OP:2} of a number of seconds.
 * How do I extract the {OP:2} from a number of seconds ({OP:3})?
 * What does a digital clock show as {OP:1} n seconds after midnight, i.e. {OP:3}?
 *
 * @T int32_t uint32_t int64_t
 * @OP n/60%60 "minutes" "minutes" "n / 60 % 60"
 * @OP n/3600%24 "hours" "hours within the day" "n / 3600 % 24"
 * @name time_part clock_field
 * @range n 0 500000
 */
T time_part(T n) { return OP; }

/**
 * Split {n} seconds into hours, minutes and seconds, written to {h}, {m} and {s}.
 * Fill {h}, {m} and {s} with the hours, minutes and seconds that make up {n} seconds.
 * break {n} seconds down: whole hours to {h}, minutes below 60 to {m}, seconds below 60 to {s}
 * Write a program that converts seconds to hours, minutes and seconds through three pointers.
 * convert seconds to h, m, s stored through three pointers
 * How do I break a duration in seconds into hours, minutes and seconds, stored by pointer?
 * split a number of seconds into hours, minutes and seconds, each stored through its pointer
 * How do I convert seconds to h:m:s with output parameters?
 * seconds to hours, minutes and seconds through pointers
 * How do I convert seconds to hours, minutes and seconds?
 * Convert a number of seconds to hours, minutes and seconds and store them via three pointers.
 * Write a function that converts seconds into hours, minutes and seconds through three output pointers.
 * Given a number of seconds, store the hours, minutes and remaining seconds.
 * Function that splits total seconds into h, m (0-59) and s (0-59)
 * Implement seconds to hh:mm:ss, written to three pointers.
 * Convert a duration in seconds to h:m:s, three results by reference.
 *
 * @T int32_t uint32_t int64_t
 * @name split_seconds to_hms
 * @range n 0 500000
 * @array h 1
 * @array m 1
 * @array s 1
 */
void split_seconds(T n, T *h, T *m, T *s) {
    *h = n / 3600;
    *m = n / 60 % 60;
    *s = n % 60;
}

/**
 * When it is {hour} o'clock, which hour will a 24-hour clock show in {n} hours? {n} may be negative.
 * Return ({hour} + {n}) modulo 24, always from 0 to 23.
 * move {hour} on a 24-hour clock by {n} hours, backwards for negative {n}
 * Write a function that adds hours (also negative) to an hour on a 24-hour clock.
 * add hours to an hour modulo 24, never giving a negative result
 * What hour (0 to 23) will it be in n hours, or was it n hours ago if n is negative?
 * Write a function to determine the hour (0 to 23) a signed number of hours after a given hour.
 * How do I wrap hour + n around midnight, also for negative n?
 * compute (hour + n) on a 24-hour clock, n may be negative
 * What hour is it n hours after the given hour on a 24-hour clock? n may be negative.
 * How do I add hours to an hour from 0 to 23 with wrap-around at midnight, also for negative hours?
 * A 24-hour clock at {hour} is set forward by {n} hours, or back if {n} is negative; which hour, 0 to 23, does it show then?
 *
 * @T int32_t int64_t
 * @name add_hours clock_add
 * @range hour 0 23
 * @range n -100 100
 */
T add_hours(T hour, T n) { return ((hour + n) % 24 + 24) % 24; }

/**
 * When it is {hour} o'clock, what does a 12-hour clock show {n} hours later?
 * add hours to an hour on a 12-hour clock (1 to 12)
 * clock arithmetic: hour 1 to 12 plus n hours, with 12 instead of 0
 * Write a function that moves the hour on a 12-hour clock (1 to 12) forward by n hours.
 * hour on a clock face (1 to 12) after a number of hours
 * move an hour from 1 to 12 forward by n hours, wrapping around after 12
 * what hour does a 12-hour clock show n hours after a given hour (1 to 12)
 * hour that the hour hand points to (1 to 12), n hours after a given hour
 * How do I add hours on a 12-hour clock where 12 stays 12 instead of 0?
 * hour plus n on a 12-hour dial
 * How do I add hours on a 12-hour clock that goes from 1 to 12?
 * Return the hour from 1 to 12 that a clock shows n hours after the given hour.
 *
 * @T int32_t int64_t
 * @name add_on_dial dial_hour
 * @range hour 1 12
 * @range n 0 100
 */
T add_on_dial(T hour, T n) { return (hour + n - 1) % 12 + 1; }

/**
 * How many minutes is it from {h1}:{m1} to {h2}:{m2}? If the second time is earlier, it is on the next day.
 * Return the minutes from the time {h1}:{m1} forward to {h2}:{m2}, across midnight if needed.
 * elapsed minutes between clock times {h1}, {m1} and {h2}, {m2}, wrapping at 24 hours
 * Write a program that finds the minutes from one clock time to another, each as hour and minute, the second being tomorrow's if earlier.
 * elapsed minutes between two times (hour, minute each), the second possibly on the next day
 * duration in minutes from one time (hour, minute) to another, across midnight if the second is smaller
 * time difference in minutes from h1:m1 forward to h2:m2 on a 24-hour clock
 * minutes between two times of day (hour, minute each), wrapping at midnight
 * Write a function to count the minutes from one clock time forward to another (h1, m1, h2, m2), 0 if they are equal.
 * How long is a shift from h1:m1 to h2:m2 in minutes if it may cross midnight?
 * How do I calculate the minutes between two times (hour, minute each) if the second may be on the next day?
 * Write a function that returns the minutes from h1:m1 to h2:m2; if h2:m2 is earlier, it is tomorrow.
 * Given start time and end time as hour and minute, return the duration in minutes, past midnight if needed.
 * Function that gets the elapsed minutes between two times, hour1, minute1, hour2, minute2, wrapping at midnight
 *
 * @T int32_t int64_t
 * @name minutes_between elapsed_minutes
 * @range h1 0 23
 * @range m1 0 59
 * @range h2 0 23
 * @range m2 0 59
 */
T minutes_between(T h1, T m1, T h2, T m2) { return ((h2 - h1) * 60 + m2 - m1 + 1440) % 1440; }

/**
 * Return the smaller angle in degrees between the hands of a clock at {hour}:{minute}.
 * How many degrees are there between the hour and the minute hand at {hour}:{minute}, at most 180?
 * angle between the clock hands at {hour}:{minute} in degrees, at most 180
 * Write a program that finds the smaller angle in degrees between the hour and minute hands at an hour and a minute.
 * smaller angle of the clock hands in degrees for hour and minute
 * clock angle problem, smaller angle in degrees for an hour and a minute
 * degrees between hour and minute hand at h:m, at most 180
 * angle in degrees between clock hands, the smaller one, for hour and minute
 * clock angle problem, smaller angle in degrees
 * What is the angle between the hour and minute hand of a clock at a given time? The smaller angle in degrees.
 * Calculate the smaller angle between clock hands from hour and minute, in degrees.
 * Write a function that returns the angle between the hands of an analog clock, at most 180 degrees.
 * Given hour and minute, return the smaller angle between the clock's hands in degrees.
 * Write a program to find the smaller angle in degrees formed by the hands at h:m.
 * clock hands angle, hour and minute given, result 0 to 180
 *
 * @T float double
 * @name hands_angle clock_angle
 * @range hour 0 23
 * @range minute 0 59
 */
T hands_angle(int32_t hour, int32_t minute) {
    int32_t half_degrees = (hour % 12 * 60 + minute - 12 * minute + 720) % 720;
    if (half_degrees > 360) half_degrees = 720 - half_degrees;
    return (T)half_degrees / 2;
}

/**
 * Convert {hour} from a 12-hour clock to a 24-hour clock; {pm} says whether it is afternoon.
 * Which hour of the day is {hour} o'clock, if {pm} tells whether it is pm? 12 am is 0 and 12 pm is 12.
 * 12-hour to 24-hour: {hour} from 1 to 12 and the flag {pm}
 * Write a function that converts an hour of a 12-hour clock and a pm flag to the 24-hour hour.
 * 12-hour to 24-hour time with a pm flag; 12 am is 0
 * hour of day (0 to 23) from a 12-hour clock's hour and a pm flag
 * 12 hour time to 24 hour time: the hour and true for pm
 * convert am/pm hour (1 to 12, pm flag) to a 24 hour clock
 * How do I turn an am/pm hour (hour, pm flag) into military hours?
 * 12 hour to 24 hour clock (hour, true if pm)
 * How do I convert a 12-hour time to 24-hour time, given the hour and a pm flag?
 * Write a function that takes an hour (1-12) and a pm flag and returns the 24-hour hour.
 * Given a 12-hour clock hour and whether it is PM, return the hour from 0 to 23.
 * Implement AM/PM to 24-hour conversion with a flag for PM: 12 am is 0, 12 pm is 12.
 * Function that converts 12h format to 24h format, hour and pm flag
 *
 * @T int32_t uint32_t uint8_t
 * @name to_24_hour military_hour
 * @range hour 1 12
 */
T to_24_hour(T hour, _Bool pm) { return hour % 12 + (pm ? 12 : 0); }

/**
 * Pack the date {year}, {month}, {day} into a 16-bit MS-DOS date.
 * Encode {year}-{month}-{day} as FAT file systems do: 7 bits of years since 1980, 4 of month, 5 of day.
 * DOS date word of {year}, {month}, {day}: (year - 1980) << 9 | month << 5 | day
 * Build the FAT date field from {year} (1980 to 2107), {month} and {day}.
 * Write a function that packs a date (year, month, day) into 16 bits in FAT format.
 * date (year, month, day) to DOS date word
 * MS-DOS date field for year, month, day: years since 1980 in 7 bits, month in 4, day in 5
 * Write a function to pack a year, month and day into a 16-bit DOS date.
 * dos date from year, month, day
 * Pack year, month and day into a 16-bit DOS date: 7 bits for the year since 1980, 4 for the month, 5 for the day.
 * How do I convert a date (year, month, day) to the 16-bit MS-DOS format?
 * return (year - 1980) << 9 | month << 5 | day
 *
 * @name pack_dos_date dos_date
 * @range year 1980 2107
 * @range month 1 12
 * @range day 1 31
 */
uint16_t pack_dos_date(uint32_t year, uint32_t month, uint32_t day) {
    return (uint16_t)((year - 1980) << 9 | month << 5 | day);
}

/**
 * Extract the {OP} from the packed MS-DOS {OP:2} {word}.
 * Which {OP} does the FAT {OP:2} field {word} hold? It is {OP:3}.
 * {OP} of a 16-bit DOS {OP:2} {word}: {OP:3}
 * Write a function that gets the {OP} from a 16-bit FAT {OP:2}: {OP:3}.
 * {OP} from a DOS {OP:2} word, which is {OP:3}
 * {OP} component of a packed MS-DOS {OP:2}, {OP:3}
 * Write a function to extract the {OP:1} of a 16-bit DOS {OP:2}, which is {OP:3}.
 * {OP:1} of a DOS {OP:2}: {OP:3}
 * How do I get the {OP} from a 16-bit MS-DOS {OP:2}? It is {OP:3}.
 * Return the {OP} stored in a DOS {OP:2} word: {OP:3}.
 * get the {OP} of a 16-bit FAT {OP:2} ({OP:3})
 * decode the {OP} from a DOS {OP:2}: {OP:3}
 *
 * @OP (word>>9)+1980 "year" "date" "the top seven bits plus 1980"
 * @OP (word>>5&15) "month" "date" "bits 5 to 8"
 * @OP (word&31) "day" "date" "the low five bits"
 * @OP (word>>11) "hour" "time" "the top five bits"
 * @OP (word>>5&63) "minute" "time" "bits 5 to 10"
 * @OP (word&31)*2 "second" "time" "the low five bits doubled"
 * @name dos_field unpack_dos
 */
int32_t dos_field(uint16_t word) { return OP; }

/**
 * Pack the time {hour}:{minute}:{second} into a 16-bit MS-DOS time.
 * Encode {hour}, {minute}, {second} as FAT file systems do: 5 bits, 6 bits, and 5 bits of half the seconds.
 * DOS time word of {hour}:{minute}:{second}: hour << 11 | minute << 5 | second / 2
 * Build the FAT time field from {hour}, {minute} and {second}, with the seconds halved.
 * Write a function that packs a time (hour, minute, second) into 16 bits in FAT format.
 * time (hour, minute, second) to DOS time word
 * MS-DOS time field in two-second steps from hour, minute, second
 * Write a function to pack an hour, minute and second into a 16-bit DOS time.
 * dos time from hour, minute, second
 * Pack hour, minute and second into a 16-bit DOS time: 5 bits, 6 bits and 5 bits for half the seconds.
 * How do I convert a time (hour, minute, second) to the 16-bit MS-DOS format?
 * return hour << 11 | minute << 5 | second / 2
 *
 * @name pack_dos_time dos_time
 * @range hour 0 23
 * @range minute 0 59
 * @range second 0 59
 */
uint16_t pack_dos_time(uint32_t hour, uint32_t minute, uint32_t second) {
    return (uint16_t)(hour << 11 | minute << 5 | second / 2);
}

/**
 * In which {OP} of the year is {month}? Months and results count from 1.
 * Return the {OP} number, from 1, of {month} (1 is January).
 * which {OP} does {month} (1 to 12) belong to ({OP:2} months each, counting from 1)?
 * Write a function that returns the {OP} of the year, from 1, for a month number ({OP:2} months each).
 * {OP} number from month, both from 1 ({OP:2} months in each)
 * Which {OP}, counted from 1, does a month (1 to 12) fall in?
 * {OP} of the year for a month, both counted from 1
 * in which {OP} of the year, counting from 1, is a month (1 to 12)
 * Write a function to determine the {OP:1} of the year, counted from 1, of a month (1 to 12).
 * How do I get the {OP} of a month ({OP:2} months each, counting from 1)?
 * Return the number of the {OP} in which a month (1 to 12) lies, counting from 1.
 * Input a month number, output its {OP} of the year, starting at 1
 *
 * @T int32_t uint8_t
 * @OP 3 "quarter" "3"
 * @OP 4 "four-month period" "4"
 * @OP 6 "half-year" "6"
 * @OP 2 "two-month period" "2"
 * @name period_of_year period_of_month
 * @range month 1 12
 */
T quarter(T month) { return (month - 1) / OP + 1; }

/**
 * Which season is month {month}, if winter starts in December? 0 winter, 1 spring, 2 summer, 3 autumn.
 * meteorological season of a month as 0 winter, 1 spring, 2 summer, 3 autumn
 * month to season: December to February 0, then spring 1, summer 2 to autumn 3
 * How do I find the season from the month, winter (December to February) being 0 and autumn 3?
 * Write a function that maps months December, January and February to 0, the next three to 1, and so on up to 3.
 * season number of a month: December to February 0, March to May 1, June to August 2, else 3
 * season index of a month: winter (dec, jan, feb) 0, spring 1, summer 2, autumn 3
 * Write a function to determine the season of a month: 0 for December to February, 1 for March to May, and so on.
 * How do I map a month to a season code (Dec-Feb = 0, Mar-May = 1, Jun-Aug = 2, Sep-Nov = 3)?
 * season of month, 0 winter (dec-feb) to 3 autumn
 * Return the season of a month (1 to 12): 0 winter (December to February), 1 spring, 2 summer, 3 autumn.
 * meteorological season for a month number: winter (December, January, February) is 0, spring 1, summer 2, autumn 3
 * Write a function that returns the season of a month: 0 winter (12, 1, 2), 1 spring, 2 summer, 3 autumn.
 * Given a month 1-12, return 0 for Dec-Feb, 1 for Mar-May, 2 for Jun-Aug, 3 for Sep-Nov.
 * Implement season from month, northern hemisphere: winter 0, spring 1, summer 2, fall 3.
 * Write a function to return the season for a given month number, 0 winter (from December), 1 spring, 2 summer, 3 autumn.
 * Write a C function to map a month number to winter 0, spring 1, summer 2 or autumn 3, December to February being winter
 *
 * @T int32_t int64_t
 * @name season season_index
 * @range month 1 12
 */
T season(T month) { return month % 12 / 3; }

/**
 * Which century does {year} belong to? The year 2000 is in the 20th and 2001 in the 21st.
 * Return the century of {year}, years from 1 to 100 being century 1.
 * return ({year} + 99) / 100
 * Write a program that finds the century of a year, the year 2000 being in the 20th.
 * century of a year: 1900 is in the 19th and 1901 in the 20th
 * In which century does a year lie, with 1900 still in the 19th?
 * century of a year: 1705 -> 18, 1900 -> 19, 1901 -> 20
 * Write a function to determine the century of a year; 1900 is still in the 19th.
 * what century is a year in, 2000 being in the 20th
 * How do I get the century number from a year (1901 gives 20)?
 * century from year
 * Write a function that takes a year and returns the century it is in.
 * Given a year, return its century: 1 for years 1-100, 2 for 101-200, and so on.
 * Function that converts a year to a century, 1900 -> 19, 1901 -> 20
 * Implement century_from_year, where year 2000 belongs to century 20.
 * Write a program to find the century of a given year; the years 1901 to 2000 are the 20th.
 * year divided by 100, rounded up
 * Calculate the century for a year.
 * year to century, 1700 is the 17th, 1701 the 18th
 * century number of a year AD
 * Write a program that, given a year, returns the century it is in: 1905 is in the 20th, 1700 in the 17th
 *
 * @T int32_t int64_t
 * @name century century_of
 * @range year 1 2500
 */
T century(T year) { return (year + 99) / 100; }

/**
 * How many leap years are there from year 1 up to and including {year}? Gregorian rule.
 * Return {year} / 4 - {year} / 100 + {year} / 400.
 * number of Gregorian leap years in 1..{year}
 * Write a function that counts the leap years from year 1 through a given year, Gregorian rule.
 * number of Gregorian leap years from year 1 up to and including a year
 * Write a function to count the Gregorian leap years from year 1 to a given year, including that year.
 * count the leap years from 1 up to a year, inclusive
 * How do I count the leap years from year 1 to a given year without a loop?
 * return year / 4 - year / 100 + year / 400
 * Write a function to count the leap years from 1 to n, n included.
 * Given a year, return how many leap years there are from year 1 through that year.
 * Implement n/4 - n/100 + n/400.
 * Function that counts leap years up to and including the given year, starting at year 1
 *
 * @T int32_t int64_t uint32_t
 * @name leap_years_until count_leap_years
 * @range year 1 2500
 */
T leap_years_until(T year) { return year / 4 - year / 100 + year / 400; }

/**
 * Return the date of Easter Sunday in {year} as a day of March, where 32 means April 1st.
 * When is Easter in {year}? Give the day counted from March 1st as 1, so that April 1st is 32.
 * Gregorian Easter of {year} as a day number in March, from 22 to 56
 * Easter Sunday of {year}, expressed as March day 22 to 56
 * Write a program that computes Easter Sunday of a year as a day of March (April 1st being 32).
 * Easter date of a year as a day of March, April 1st being 32
 * When is Easter in a given year, counted from March 1st as 1 (so April 1st is 32)?
 * Easter of a year as a day number in March, continuing after 31 into April
 * Write a function to determine the date of Easter as a day of March, so 32 is April 1.
 * How do I compute Easter Sunday as a day of March, with 32 for April 1st?
 * easter sunday as day of march (32 = april 1)
 * How do I calculate the date of Easter, returned as a day of March (32 means April 1)?
 *
 * @T int32_t int64_t
 * @name easter easter_day
 * @range year 1600 2400
 */
T easter(T year) {
    T a = year % 19, b = year / 100, c = year % 100;
    T h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    T l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    T m = (a + 11 * h + 22 * l) / 451;
    return 22 + h + l - 7 * m;
}

/**
 * On which date is Easter in {year}? Return month * 100 + day.
 * easter sunday of a year as a number like 331 (march 31) or 420 (april 20)
 * date of easter in a year, month * 100 + day
 * When is Easter Sunday in a given year, as month * 100 + day?
 * Write a function that calculates the Easter date of a year and returns month * 100 + day.
 * easter date of a year, March 31 is 331 and April 9 is 409
 * Western Easter of a year in the form month * 100 + day
 * Easter as month * 100 + day, so 2024 gives 331
 * Write a function to determine the date of Easter in a year as month times 100 plus day.
 * How do I calculate Easter Sunday as an MMDD number?
 * easter sunday as month*100+day
 * Calculate Easter Sunday for a year; return the date as month * 100 + day.
 * Write a function that computes the date of Easter, as month * 100 + day.
 * Given a year, return Easter Sunday as a number MMDD.
 * Implement the Gregorian Easter algorithm; the result is 100 * month + day.
 *
 * @T int32_t int64_t
 * @name easter_date easter_mmdd
 * @range year 1583 2400
 */
T easter_date(T year) {
    T a = year % 19, b = year / 100, c = year % 100;
    T d = b - b / 4 - (8 * b + 13) / 25;
    T h = (19 * a + d + 15) % 30;
    T l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    T m = (a + 11 * h + 22 * l) / 451;
    T days = h + l - 7 * m + 114;
    return days / 31 * 100 + days % 31 + 1;
}

/**
 * Return the Chinese zodiac animal of {year} as a number from 0 (Rat) to 11 (Pig).
 * Which animal of the Chinese zodiac does {year} have, numbered 0 (Rat) to 11 (Pig)?
 * compute ({year} - 4) mod 12, the zodiac animal
 * Chinese zodiac index of {year}, counted from 0 for the Rat to 11
 * Write a program that finds the Chinese zodiac animal of a year as a number, from 0 for the Rat.
 * Chinese zodiac of a year, 0 (Rat) to 11 (Pig)
 * chinese year animal number for a year, rat=0 to pig=11
 * Write a function to determine the Chinese zodiac animal of a year, from 0 for the rat to 11 for the pig.
 * How do I get the Chinese zodiac index (0 = rat) from a year?
 * chinese zodiac of year, 0 = rat
 * How do I calculate the Chinese zodiac animal of a year (0 = Rat, 11 = Pig)?
 * return (year - 4) % 12, the Chinese zodiac index with 0 for Rat
 *
 * @T int32_t uint32_t
 * @name zodiac_animal animal_year
 * @range year 1900 2100
 */
T zodiac_animal(T year) { return (year - 4) % 12; }

/**
 * Starting in {year} with {month}, which month comes {n} months later? Return it as 12 * year + month - 1.
 * month arithmetic: 12 * {year} + {month} - 1 + {n}
 * Write a function that adds n months to a year and a month (from 1) and returns 12 * year + month - 1 of the result.
 * add n months to a month (year, month, n), with the result as months since January of year 0
 * compute year * 12 + month - 1 + n
 * Add {n} months to a year and month and return the result as 12 * year + month - 1.
 * return 12 * year + month - 1 + n
 * How do I compute a month number 12 * year + (month - 1) and add n months to it?
 * Convert a year and a month (1 to 12) to a month count, 12 * year + month - 1, and add n.
 * Given year, month and n, calculate 12 * year + month - 1 + n.
 * number of months since January of year 0 for the month that is n months after the given year and month
 * Calculate the running month number (12 * year + month - 1) of the month n months later.
 *
 * @T int32_t int64_t
 * @name month_index add_months
 * @range year 1900 2100
 * @range month 1 12
 * @range n -50 50
 */
T month_index(T year, T month, T n) { return 12 * year + month - 1 + n; }

/**
 * How many months are there from {year1}-{month1} to {year2}-{month2}?
 * number of months from one year and month to another year and month
 * difference in months from a first year and month to a second one
 * How do I count the months from one year and month to another, negative if it is earlier?
 * Write a function that returns the number of months from the first year and month to the second.
 * month difference of two year-month pairs, negative if the second is earlier
 * months elapsed from year1, month1 to year2, month2, days ignored
 * Write a function to count the months from one year and month to another, negative if the second is earlier.
 * How do I compute the month difference from a start (year, month) to an end (year, month)?
 * months from year1/month1 to year2/month2
 * Calculate the number of months from one year and month to another (year1, month1, year2, month2).
 * Write a function that returns the months between two dates (year, month each), negative if the second is earlier.
 * Given y1, m1, y2, m2, return (y2 - y1) * 12 + (m2 - m1).
 * Implement the month difference of (year1, month1) and (year2, month2), negative if the second is earlier.
 * Function that counts months from one year/month to another, signed
 *
 * @T int32_t int64_t
 * @name months_between months_elapsed
 * @range year1 1950 2050
 * @range month1 1 12
 * @range year2 1950 2050
 * @range month2 1 12
 */
T months_between(T year1, T month1, T year2, T month2) { return (year2 - year1) * 12 + month2 - month1; }

/**
 * Advance the date at {year}, {month} and {day} by one day, in place; Gregorian calendar.
 * Change the date stored at {year}, {month} and {day} to the day after it.
 * What is the day after the date in {year}, {month} and {day}? Write it back there, minding leap years.
 * Write a program that changes year, month and day, given by pointers, to the next date.
 * next day of a date in place, with year, month and day as pointers
 * What is tomorrow's date, with month ends and leap years handled? Update year, month and day by pointer.
 * Write a function to advance a date, stored in three variables for year, month and day, by one day.
 * How do I increment a date by pointers to year, month, day?
 * change a date, given by pointers to year, month and day, to the next day
 * How do I increment a date (year, month, day by pointer) by one day?
 * Advance year, month and day (pointers) to the next day, handling month ends and leap years.
 * Write a function that moves a date to the next day, year, month and day by pointer.
 * Given pointers to year, month and day, change them to tomorrow's date.
 * Implement next_day(&year, &month, &day).
 * Find tomorrow's date, month ends and leap years included, changing year, month and day by reference.
 *
 * @name next_day advance_date
 * @array year 1
 * @array month 1
 * @array day 1
 * @range year 1999 2005
 * @range month 1 12
 * @range day 27 31
 */
void next_day(int32_t *year, int32_t *month, int32_t *day) {
    int32_t leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
    int32_t last = *month == 2 ? 28 + leap : 30 + (*month + *month / 8) % 2;
    *day += 1;
    if (*day > last) {
        *day = 1;
        *month += 1;
    }
    if (*month > 12) {
        *month = 1;
        *year += 1;
    }
}

/**
 * Move the date at {year}, {month} and {day} on by {n} days, in place.
 * add n days to a date given by pointers to year, month and day
 * date plus a number of days, in place (year, month, day by pointer), leap years handled
 * What is the date n days from now? Update year, month and day through their pointers.
 * How do I add n days to a date given by pointers to year, month and day, with month ends and leap years?
 * Write a function that changes year, month and day, given by pointer, to the date n days later.
 * Write a function to advance a date, stored in year, month and day variables, by a non-negative number of days.
 * How do I add n days to a date given by pointers to year, month, day?
 * Add {n} days to the date stored in {year}, {month} and {day}.
 * How do I add a number of days to a date stored in the variables year, month and day?
 * advance a date (pointers to year, month and day) by n days, handling leap years
 * I have a date in three variables, year, month and day; how do I change it through pointers to the date a given number of days later, leap years included?
 *
 * @name add_days date_plus_days
 * @array year 1
 * @array month 1
 * @array day 1
 * @range year 1900 2100
 * @range month 1 12
 * @range day 1 28
 * @range n 0 800
 */
static int32_t length_of_month(int32_t year, int32_t month) {
    if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

void add_days(int32_t *year, int32_t *month, int32_t *day, int32_t n) {
    *day += n;
    while (*day > length_of_month(*year, *month)) {
        *day -= length_of_month(*year, *month);
        if (++*month <= 12) continue;
        *month = 1;
        ++*year;
    }
}
