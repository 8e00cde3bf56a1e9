/**
 * How many days does {year} have? Gregorian calendar.
 * Return 366 if {year} is a leap year and 365 if it is not.
 * length of {year} in days by the Gregorian rule (every 4th year, not the 100th, but the 400th)
 * Count the days of {year}, February 29th included where there is one.
 * days between New Year of {year} and the next New Year
 * My rental is billed per day for the whole of {year}; how many days is that?
 * Write a program that returns the number of days in a year.
 * days in a year, 365 or 366
 * How long is a given year in days?
 * is it 365 or 366 days this year? year number in, days out
 * number of days of a year with Gregorian leap years respected
 * leap-year-aware length of a Gregorian year in days
 * number of days in a year
 * days in a given year
 * Write a function to determine how many days a supplied year has in the Gregorian calendar.
 * 366 if calendar.isleap(y) else 365
 * does this year have 365 days or one more? give the number
 * Length in days of a Gregorian calendar year
 * How many days are there in a given year?
 * days in year
 *
 * @T int32_t int64_t
 * @name days_in_year year_length
 * @range year 1600 2400
 */
T days_in_year(T year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 366 : 365; }

/**
 * How many days are there in {month} of {year}? January is 1; leap years are Gregorian.
 * Return the length in days of {month} (1 to 12) in {year}.
 * days in a month, arguments {month} and {year}, February being 29 in Gregorian leap years
 * Look up the length of {month} in a table of twelve and add a day for February of a leap {year}.
 * Thirty days has September: give me the number of days for {month}, 1 to 12, in {year}.
 * Which is the last day number of {month} (1 is January) in {year}?
 * Write a program that finds the number of days in a month (1 to 12) of a given year.
 * days in a month (first) of a year (second), with leap years
 * How many days does a month have in a year that may be a leap year? Month first, then year.
 * month no. and year no. given, tell 28, 29, 30 or 31 days
 * length in days of a month (given first) in a particular year
 * last day number for a calendar page of a month and a year
 * number of days in a month, given month and year
 * how many days does a month have, month first, year second
 * Write a function to determine how many days a month (first) has in a specified year (second).
 * calendar.monthrange(year, month)[1], called as f(month, year)
 * how long is this month, in that year
 * Gregorian month length: month 1..12, then year, leap February included
 * How do I get the number of days of a month with leap years, f(month, year)?
 * days in month, month first then year
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
 * How many days does {year}-{month} have?
 * days in a month of a year, year first, leap years included
 * number of days, given a year and one of its months (1 to 12)
 * In a given year, how many days long is a given month, 1 being January?
 * Write a function that takes a year and a month (1 to 12) and returns the number of days.
 * month length in days from year and month, with leap years
 * 2024 and 2 gives 29, 2023 and 2 gives 28: days of a year's month
 * last day number of a month, where the year comes first
 * length of a month in days, arguments year and month, leap years included
 * days for any year and month, so 29 for February in a leap year
 * year, month -> 28, 29, 30 or 31 days
 * days of the month please, year comes first, then month 1 to 12
 * Write a function to determine how many days a specified year's (first) month (second) has.
 * Java's YearMonth.of(year, month).lengthOfMonth()
 * in that year, how long is this month
 * Gregorian month length: year, then month 1..12, leap February included
 * How many days does month m of year y have, f(year, month)?
 * length of month, year first
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
 * How many days belong to the month number {month} in a common year? Decide without a table.
 * Return 28 for February, 30 for April, June, September and November, otherwise 31; {month} is 1 to 12.
 * month length by a switch on {month}, leap years ignored
 * Switch on {month}: 2 gives 28, 4, 6, 9 and 11 give 30, all others 31.
 * Days of {month} (January is 1) when February has 28
 * In a year that is no leap year, what is the number of the last day of {month}? Use a switch.
 * Write a switch that returns the number of days in a month (1 to 12), ignoring leap years.
 * days in a month from its number, February always 28
 * How many days has a month, given as 1 to 12, in an ordinary year?
 * month number 1 to 12 -> 28/30/31 days, no leap year
 * length in days of a month (1 to 12) in a common year
 * thirty days hath September: days for a month number, with 28 for February
 * Write a function to determine how many days a month (1 to 12) has if the year is no leap year.
 * [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
 * how long is month number so and so, February always being 28
 * Month length in a common year
 * What's a switch for the days per month that ignores leap years?
 * days in month, non-leap year
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
 * How do I get the number of days in February of some year?
 * Write a function that returns the days of February, 28 or 29, for a year.
 * last day number of February in a year
 * 29 for a leap year, otherwise 28
 * february days of a year, Gregorian
 * year in, days of february (28 or 29) out
 * february's length in a year, with the 29th if there is one
 * how many days has the shortest month of that year
 * Write a function to determine how many days February has in a specified year.
 * calendar.monthrange(y, 2)[1]
 * 28 or 29 days in February of this year?
 * Gregorian length of the second month in a given year
 * How long is February in year y?
 * days in february
 *
 * @T int32_t int64_t
 * @name february_days days_in_february
 * @range year 1600 2400
 */
T february_days(T year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28; }

/**
 * Which day of the year is {year}-{month}-{day}? January 1st is day 1; Gregorian leap years.
 * Return the ordinal of the date {year}, {month}, {day} within its year, from 1 to 366.
 * day of year for {year}, {month} (1 to 12), {day}
 * In {year}, total the days of all months before {month} and add {day}, with a leap day from March on where due.
 * Number the days of {year} from 1; which number falls on day {month}/{day}?
 * ordinal date: {year}, {month}, {day} to 1..366
 * Write a program that finds the day number, from 1, of a date (year, month, day) within its year.
 * day of the year from year, month and day, January 1 being 1
 * How many days into the year is a date given as year, month, day, with January 1 as day 1?
 * 1 jan is 1, 31 dec is 365 or 366, get the number for year, month, day
 * ordinal of a date (year, month, day) counted from January 1st as 1
 * Julian date in the military sense, i.e. yday plus one, from year, month, day
 * day number from 1 within its year of a date year-month-day
 * which day of the year, from 1, is a date with year, month and day
 * Write a function to determine a date's running number within its year, January 1 being 1; year, month, day.
 * datetime.date(y, m, d).timetuple().tm_yday
 * which day of the year is it, the first of January is number 1 (year, month, day)
 * Ordinal date (1..366) from year, month and day in the Gregorian calendar
 * How many days into its year is a date given as year, month, day (1-based)?
 * day number within the year from y, m, d
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
 * year and day of the year (from 1) to month * 100 + day
 * year and day of the year to month * 100 + day
 * date from year and ordinal day, in the form month * 100 + day
 * In some year, which date is its 100th or any other day, as month * 100 + day?
 * How do I turn a year and a day number from 1 into month * 100 + day?
 * Write a function that returns MMDD, month * 100 + day, for a year and a day of the year.
 * year and ordinal day to month and day in one number like 229 for February 29
 * 2024 and 60 gives 229: year and day of the year to month * 100 + day
 * inverse of day of year: from year and day number to month * 100 + day
 * for a year, month and day of its nth day, packed as month * 100 + day
 * year and day of the year in, a number from 101 to 1231 (month, day) out
 * in a year, what is the date of day n, written as month * 100 + day
 * Write a function to convert a year and a running day number (from 1) to a date in the form month times 100 plus day.
 * month * 100 + day of day n of the year y, like datetime.date(y, 1, 1) + timedelta(n - 1)
 * in that year, what date is day number n? 704 would be July 4th
 * From ordinal date (year, day 1..366) to calendar date, coded MMDD in decimal
 * How do I turn year and day-of-year into an MMDD number?
 * day of year to month*100+day
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
 * Which weekday is {year}-{month}-{day}? Answer 0 for Sunday to 6 for Saturday, by Sakamoto's method.
 * Return the day of the week of a Gregorian date {year}, {month}, {day}, Sunday being 0, with Sakamoto's table.
 * Sakamoto's weekday formula for {year}, {month} (1 to 12), {day}; 0 is Sunday
 * Lower {year} by one for January and February, add quarter, century and {month} terms and {day}, modulo 7 (Sakamoto; 0 Sunday).
 * On what day of the week does the date {year}/{month}/{day} fall, counted from Sunday as 0? Use the 12-entry month table.
 * Tell the weekday (0 Sunday ... 6 Saturday) of {year}, {month}, {day} in the Gregorian calendar, Sakamoto style.
 * Write a program that finds the day of the week for a year, month and day, 0 being Sunday.
 * day of the week from year, month and day, 0 is Sunday
 * What weekday was I born on, given year, month and day, with Sunday as 0?
 * date to day name number, sun=0 mon=1, from year month day
 * weekday of a calendar date in year, month, day order as 0 to 6, Sunday first
 * Sakamoto's algorithm: day of the week from year, month, day, 0 for Sunday
 * Write a function to determine on which weekday a date falls, 0 for Sunday to 6 for Saturday; year, month, day.
 * JavaScript's getDay() for a year, month (1 to 12) and day
 * what day of the week is this date? Sunday is 0 (year, month, day)
 * Sakamoto's method: Gregorian y, m, d to weekday, Sunday zero
 * How do I get the day of the week from a date (0 = Sunday)?
 * day of week from y, m, d with Sunday = 0
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
 * weekday number 1 to 7 of a date, week starts on Monday; year, month, day given
 * Write a function that returns the ISO day of the week for year, month and day.
 * date (y, m, d) to weekday, Mon 1 ... Sun 7
 * isoweekday of a date given as year, month and day, from 1 for Monday to 7 for Sunday
 * what day of the week is year-month-day, 1 is Monday and 7 is Sunday
 * number of the weekday as the ISO calendar counts them (Monday 1), from year, month and day
 * 2000-01-01 was a Saturday, so 6: ISO weekday of year, month, day
 * year, month, day in, weekday 1 to 7 out, beginning with Monday
 * Write a function to determine on which weekday a date falls, 1 for Monday to 7 for Sunday; year, month, day.
 * datetime.date(y, m, d).isoweekday()
 * what day of the week is this date? Monday is 1, Sunday 7 (year, month, day)
 * ISO 8601 weekday number 1..7 of a Gregorian y, m, d
 * How do I get the day of the week from a date (1 = Monday)?
 * iso day of week from y, m, d
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
 * weekday of a date as Python counts it, Monday = 0, from year, month, day
 * day of the week for year, month, day, Monday is 0 and Sunday 6
 * How do I get the weekday index of a date (year, month, day) with Monday as index 0?
 * weekday number 0 to 6 of a date, Monday first; year, month, day given
 * Write a function that returns 0 for a Monday, 1 for a Tuesday, up to 6 for a Sunday, from year, month and day.
 * date (y, m, d) to weekday, Mon 0 ... Sun 6
 * zero-based weekday of year-month-day, week starts on Monday
 * what day of the week is a date (year, month, day), 0 is Monday and 6 is Sunday
 * index of the weekday of a year, month and day in a list of day names that begins with Monday
 * 2000-01-01 was a Saturday, so 5: weekday of year, month, day with Monday 0
 * year, month, day in, weekday 0 to 6 out, beginning with Monday
 * Write a function to determine on which weekday a date falls, 0 for Monday to 6 for Sunday; year, month, day.
 * datetime.date(y, m, d).weekday()
 * what day of the week is this date? Monday is 0, Sunday 6 (year, month, day)
 * Weekday residue of a Gregorian y, m, d with Monday as origin 0
 * How do I get the day of the week from a date (0 = Monday)?
 * day of week from y, m, d with Monday = 0
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
 * Which weekday is {day}.{month}.{year} after Zeller? Saturday is 0.
 * Zeller's rule, Gregorian, for {day}, {month} (1 to 12), {year}; result 0 (Saturday) to 6 (Friday)
 * Count January and February as months 13 and 14 of the year before and apply Zeller to {day}, {month}, {year}.
 * Weekday number by Zeller of the date {day}/{month}/{year}, starting with Saturday as 0
 * (d + 13 (m + 1) / 5 + k + k / 4 + j / 4 + 5 j) mod 7 with d = {day}, m = {month} and the year {year} split into century j and rest k; January and February count as months 13 and 14 of the year before
 * Write a program that finds the weekday of day, month, year with Zeller's congruence, Saturday being 0.
 * Zeller's congruence for day, month, year; Saturday is 0
 * Which day of the week is a date (day, month, year) by Zeller's formula, with 0 for Saturday?
 * zeller code for day, month, year, 0 is saturday
 * weekday number counted from Saturday as 0, for a date as day, month, year
 * Christian Zeller's calendar formula: weekday of day, month, year, Saturday 0 to Friday 6
 * Write a function to determine on which weekday a date falls, 0 for Saturday to 6 for Friday; day, month, year.
 * a python function zeller(d, m, y) whose 0 is Saturday and 1 is Sunday
 * what day of the week is this date? Saturday is 0, Sunday 1 (day, month, year)
 * Zeller's congruence for Gregorian d, m, y (h = 0 is Saturday)
 * How is Zeller's rule coded for day, month, year?
 * zeller congruence day month year
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
 * In which ISO week is {year}-{month}-{day}?
 * calendar week (ISO) of a date given as year, month, day
 * ISO week number of a year, month and day
 * How do I get the ISO week number of a date (year, month, day)?
 * Write a function that returns the ISO calendar week, 1 to 53, for year, month and day.
 * week number of a date (y, m, d), weeks from Monday, week 1 being the one with the first Thursday
 * which ISO calendar week is the date year-month-day in
 * ISO 8601 week of the year for a year, month and day
 * calendar week of year, month, day as in Germany, i.e. by ISO 8601
 * weeks start on Monday and week 1 has the first Thursday: week number 1 to 53 of year, month, day
 * week number as planners print it (ISO) for a year, month and day
 * 2021-01-01 lies in ISO week 53: week number from year, month, day
 * Write a function to determine the number of the calendar week of a date by ISO 8601; year, month, day.
 * datetime.date(y, m, d).isocalendar()[1]
 * which week of the year is this date in, European style (year, month, day)
 * ISO 8601 week number 1..53 (week 1 holds the first Thursday) of a Gregorian y, m, d
 * How do I compute the ISO week number from year, month, day?
 * iso week of date
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
 * How many days have passed since the Julian day epoch at {year}-{month}-{day}, as a Julian day number?
 * Gregorian date {year}-{month}-{day} to Julian day number, by integer arithmetic
 * Convert {year}, {month}, {day} to the astronomers' running day count, so that 2000-01-01 gives 2451545.
 * JDN of {year}/{month}/{day}: start the year in March and add 153-day blocks of five months
 * Astronomers number days in one sequence; which number has {year}, {month}, {day} (Gregorian)?
 * Write a function that converts a Gregorian date (year, month, day) to its Julian day number.
 * Julian day number of a Gregorian date with this year, month and day
 * Which Julian day number do astronomers use for a date (year, month, day)?
 * year month day (Gregorian) to JDN
 * running day number since 4713 BC (JDN) of a Gregorian date: year, month, day
 * JDN conversion of year, month, day for astronomy, 2000-01-01 being 2451545
 * Write a function to convert a Gregorian date (year, month, day) to its Julian day number.
 * what astropy calls the JDN of a year, month and day at noon, as an int
 * which running number do astronomers give this day (year, month, day)
 * Julian Day Number at noon of a Gregorian y, m, d (2000-01-01 is 2451545)
 * How do I compute JDN from a calendar date?
 * julian day number from y, m, d
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
 * How many days lie between 1970-01-01 and the Gregorian date {year}-{month}-{day}? Earlier dates are negative.
 * Return the Unix day number of {year}, {month}, {day}: 0 for 1970-01-01.
 * days since the epoch 1970-01-01 for {year}-{month}-{day}, proleptic Gregorian, {year} above 0
 * Convert the date {year}, {month}, {day} to days from the start of 1970.
 * Number the days so that New Year 1970 is 0; what is the number of {year}/{month}/{day}?
 * days from the Unix epoch date to {year} {month} {day}, computed with years that begin in March
 * Write a function that counts the days from January 1, 1970 to a date (year, month, day), negative if earlier.
 * days since the Unix epoch for year, month and day
 * How many days after 1 January 1970 is a date given by year, month and day?
 * date (year, month, day) to days since 1970-01-01
 * day number of a date (year, month, day), 1970-01-01 being zero
 * days_from_civil or toEpochDay for year, month, day
 * Write a function to count the days from 1 January 1970 to a specified date, negative before it; year, month, day.
 * (datetime.date(y, m, d) - datetime.date(1970, 1, 1)).days
 * how many days is this date after New Year 1970 (year, month, day)
 * Unix epoch day of a proleptic Gregorian y, m, d
 * How do I convert y/m/d to Java's LocalDate.toEpochDay?
 * days since 1970-01-01
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
 * unix timestamp of a UTC date and time given from the year down to the second
 * date and time in UTC (year to second, six numbers) to epoch seconds
 * How do I compute a Unix time from year, month, day, hour, minute and second?
 * Write a function like timegm that returns seconds since the epoch for year, month, day, hour, minute, second.
 * convert UTC date and time, as year, month, day, hour, minute and second, to a timestamp
 * seconds since 1970 for year, month, day, hour, minute, second
 * epoch time from the date parts year, month, day, hour, minute, second (UTC)
 * mktime in UTC from year, month, day, hour, minute and second to Unix seconds
 * posix time of a moment given by year, month, day, hour, minute, second
 * year month day hour minute second in, unix time out
 * timestamp calculator, no leap seconds: year, month, day, hour, minute, second in UTC
 * Write a function to convert a UTC date and time (year, month, day, hour, minute, second) to seconds since 1970 began.
 * calendar.timegm((y, mo, d, h, mi, s))
 * how many seconds after New Year 1970 is this moment (year, month, day, hour, minute, second)
 * POSIX time of a Gregorian civil date and time in UTC, largest unit first
 * How do I write timegm, i.e. broken-down UTC time to epoch seconds?
 * date and time to unix timestamp
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
 * Which weekday is day number {n}, if day 0 is {K}? Sunday is 0, Saturday 6, and {n} may be negative.
 * Return the day of the week, Sunday being 0, of the day {n} days after a {K}.
 * weekday of day {n} counted from a {K}; 0 Sunday to 6 Saturday, past days included
 * {n} days from now it is which weekday, if today is a {K}? Number them from Sunday as 0; negative {n} goes back.
 * Shift a {K} by {n} days, forward or backward, and give the weekday from 0 (Sunday) to 6.
 * Today is {K}; tell me the weekday number (Sunday 0) in {n} days, with {n} below zero for the past.
 * Write a function for the weekday n days after a {K} (before it if negative), Sunday being 0.
 * weekday (Sunday 0 to Saturday 6) a number of days from {K}, negative for the past
 * If today is {K}, what day will it be in n days (Sunday 0), n perhaps negative?
 * start {K}, add days (also negative), which weekday no.? sun=0
 * day of the week (Sunday 0) counted on n days from a {K}, or back if negative
 * weekday shift modulo 7 by n days with start {K}, Sunday being 0
 * Write a function to determine the weekday (0 Sunday to 6 Saturday) n days after a {K}; n may be negative.
 * Python: (DAYS.index("{K}") + n) % 7, where DAYS begins with Sunday
 * today is {K}, what day will it be in n days, or was it if n is minus? Sunday counts as 0
 * Weekday residue (Sunday = 0) at a signed offset from a {K}
 * It is {K}: which weekday number, 0 = Sunday, follows n days later (n of either sign)?
 * weekday n days after {K}, Sunday = 0
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
 * weekday, from 0 to 6, that comes a number of days after a weekday
 * which weekday (0 to 6) is it n days after the present one, n being negative for the past
 * What day of the week (0 to 6) will it be n days after weekday d?
 * Add days, perhaps negative, to a weekday from 0 to 6, with wrap-around after 6.
 * weekday arithmetic modulo 7: weekday plus days, result 0 to 6
 * Write a function that moves a weekday number from 0 to 6 on by some days, or back for negative ones.
 * today's weekday (0 to 6) and a number of days, negative ones go back: the weekday then
 * 5 and 3 gives 1, 0 and -1 gives 6: weekday after some days
 * which weekday (0-6) is it a few days from now, given today's and the number of days
 * shift a day of the week, 0 to 6, by n days in either direction
 * future (or past) weekday from the present one and the number of days between, weekdays 0 to 6
 * weekday some days later, with weekdays from 0 to 6
 * weekday (0 to 6) plus a number of days, wrapped into 0 to 6
 * Write a function to determine the weekday, numbered 0 to 6, a signed number of days after a specified weekday.
 * Python: (day + n) % 7
 * it is weekday number so and so, 0 to 6; which one in n days, or back if minus
 * Addition modulo 7 with a signed offset: weekday, then number of days
 * How do I add days, perhaps negative, to a weekday index with wrap-around?
 * weekday plus n days mod 7, never negative
 *
 * @T int32_t int64_t
 * @name weekday_in shift_weekday
 * @range day 0 6
 * @range n -100 100
 */
T weekday_in(T day, T n) { return ((day + n) % 7 + 7) % 7; }

/**
 * How many days must pass from weekday {from} until it is weekday {to}? The same day counts as 0.
 * Return the days from weekday {from} forward to weekday {to}, 0 to 6, days numbered 0 to 6.
 * forward distance of weekdays: {from} to {to}, in 0..6
 * Today is weekday {from}, the meeting is on weekday {to} (both 0 to 6): how many days to wait?
 * Weekdays {from} and {to} are numbers 0 to 6; return the second minus the first modulo 7, never negative.
 * Count the days to go from {from} on until {to} comes up, both numbered 0 to 6, none if they agree.
 * Write a function that counts the days from one weekday (0 to 6) until the next given weekday, 0 if it is the same.
 * days from one weekday to another, both 0 to 6, going forward (0 if equal)
 * How many days do I have to wait from one weekday (0-6) to another, none if it is the same?
 * today is one weekday number, how many days till the other weekday number (0 to 6 each, 0 when equal)
 * forward gap in days between two days of the week numbered 0 to 6
 * days until the next occurrence of a weekday, 0 to 6, from today's weekday given first; 0 if it is today
 * Write a function to count the days from one weekday forward until another comes, both numbered 0 to 6; 0 if they are the same.
 * Python: (target - today) % 7, called as f(today, target)
 * how many days from this weekday until that one comes, none if it's the same
 * Forward cyclic distance modulo 7: from, then to
 * How do I compute the days until next Friday or so (current day, wanted day; 0 if equal)?
 * days from weekday a until weekday b
 *
 * @T int32_t uint32_t
 * @name days_until_weekday wait_for_weekday
 * @range from 0 6
 * @range to 0 6
 */
T days_until_weekday(T from, T to) { return (to + 7 - from) % 7; }

/**
 * Is {year}-{month}-{day} a date that exists? Gregorian calendar, months from 1.
 * In {year}, is {month} a real month number (from 1) and {day} one of its days?
 * date validity: {year}, {month}, {day}, true only for a real Gregorian date
 * For {year}, reject a {month} outside 1 to 12 and a {day} outside the length of that month; accept everything else.
 * Does the calendar of {year} have a {month}-th month with a day {day} in it?
 * A form gave me {year}, {month} and {day}; is that a real date, February 29th only in leap years?
 * Write a program to check whether year, month and day form a valid date of the Gregorian calendar.
 * date validation for year, month, day, with leap years
 * Does a given year, month and day make a real calendar date?
 * check year month day ok or not as a date, like 30 feb is wrong
 * is year, month, day an existing date in the Gregorian calendar
 * input check of a date form: is there such a date with this year, month (1 to 12) and day
 * is a date valid, given as year, month, day
 * check if a date is valid, with the year first, then month and day
 * Write a function to check that a year, month and day form an existing date.
 * try datetime.date(y, m, d): True, or False on a ValueError
 * is there such a day in the calendar (year, month, day)
 * Validity of y, m, d in the Gregorian calendar
 * How can I validate a date given in the order year, month, day?
 * valid date year month day
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
 * Check whether a date in the order day, month, year exists.
 * does this date exist? the day comes first, then month and year
 * How do I validate a European date, that is, day, month and year?
 * Write a function that checks whether day, month and year form a real date.
 * dd/mm/yyyy check with numbers: does that day exist
 * is 31 4 2023 a real date? day, month, year
 * validate a birth date given as day, month, year
 * date validity check with the day in front, then month and year
 * does a date given as day, month, year exist? false for the 30th of February
 * day-month-year possible in the calendar or not
 * Write a function to check that a day, month and year form an existing date.
 * like R's !is.na(as.Date(...)) for day, month, year
 * is there such a day in the calendar (day, month, year)
 * Validity of d, m, y in the Gregorian calendar
 * How can I validate a date given in the order day, month, year?
 * valid date day month year
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
 * three-way date comparison: {y1}, {m1}, {d1} against {y2}, {m2}, {d2}
 * Order two dates, year first, then month, then day: {y1} {m1} {d1} and {y2} {m2} {d2}; answer -1, 0 or 1.
 * Which came first, {y1}-{m1}-{d1} (then -1) or {y2}-{m2}-{d2} (then 1)? The same day is 0.
 * Sort callback for dates given as {y1}, {m1}, {d1} and {y2}, {m2}, {d2}, giving -1, 0 or 1
 * Write a function that compares two dates (year, month, day each) and returns -1, 0 or 1.
 * compare two dates, each year, month, day: -1 if the first is earlier, 1 if later, else 0
 * Which of two calendar dates (y, m, d each) is earlier? -1 for the first, 1 for the second, 0 for neither.
 * 2 dates given as year month day, first before -1, same 0, after 1
 * chronological order of two dates (year, month, day each) as -1, 0 or 1
 * sort callback for two records with year, month and day: -1, 0, 1 as the first is earlier, equal, later
 * Write a function to order two dates, year, month, day each: -1 if the first is earlier, 1 if later, 0 if equal.
 * (p > q) - (p < q) for the Python tuples p = (y1, m1, d1), q = (y2, m2, d2)
 * which date comes first? -1 the first, 1 the second, 0 same day (year, month, day, twice)
 * Three-way comparison of calendar dates y, m, d as sign -1, 0, 1
 * How do I write a comparator (-1/0/1) for two y, m, d dates?
 * compare two dates, -1 0 1
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
 * Write a function that is true if the first of two dates (year, month, day each) lies before the second.
 * is the deadline after today, given today first, both as year, month, day
 * compare two dates (y, m, d, y, m, d) as a boolean, true if the first is earlier
 * does date one precede date two, each given as year, month and day
 * chronological order of two dates (year, month, day each): true if the first is earlier, equal ones give false
 * given year month day twice, is the first date before the second
 * is the first date earlier in the calendar than the second, with six numbers from year to day, twice
 * Write a function to check that a date is strictly before another, year, month, day each.
 * (y1, m1, d1) < (y2, m2, d2) as Python tuples
 * does the first day come before the second (year, month, day, twice)? same day is no
 * Strict chronological order of two calendar dates y, m, d
 * How do I see if date one precedes date two (y, m, d each)?
 * is date 1 before date 2
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
 * A person was born on {y1}, {m1}, {d1}; return the age at {y2}, {m2}, {d2}, the birthday itself counting.
 * completed years from {y1}-{m1}-{d1} to {y2}-{m2}-{d2}
 * Subtract {y1} from the later year, and one more if month {m1}, day {d1} is not reached in {y2} by {m2}, {d2}.
 * Birth {y1}/{m1}/{d1}, today {y2}/{m2}/{d2}: age in whole years, please.
 * Age in years, given birth date {y1}, {m1}, {d1} and reference date {y2}, {m2}, {d2}
 * Write a program that calculates a person's age in full years: birth year, month, day, then today's.
 * age in full years from birth date and current date, each as year, month, day
 * How old is somebody today, in full years, if I know the birthday (y, m, d) and today's date (y, m, d)?
 * dob and today given as year month day each, get age
 * completed years between two dates, each year, month, day, the earlier first
 * age in full years for a sign-up form, from the birth date and then today, both as year, month, day
 * age from the date of birth and today's date (year, month, day each), counting full years
 * how old is a person today? year, month, day of birth, then of today
 * Write a function to determine someone's age in completed years from the birth date and the current date, year, month, day each.
 * Excel: DATEDIF(birth, today, "Y"), with y, m, d of birth first
 * how old is a person, born then, on that day (year, month, day, twice)
 * Completed years of life: date of birth y, m, d, then reference date y, m, d
 * How do I calculate age from a birthday properly (has the birthday come yet)?
 * age from birth date and today
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
 * How old does someone born in {birth} become in {year}?
 * age from year of birth and the present year, months ignored
 * age from birth year and current year
 * How do I get an age out of the year of birth and a later year?
 * Write a function that returns the age in a year, given the year of birth first.
 * second year minus the first, which is the birth year
 * born in one year, this year another: how old
 * years since birth, months ignored, from the birth year and the current year
 * 1990 and 2024 gives 34: age from the birth year and the current year
 * birth year, this year: age pls
 * how many years between birth (year given first) and now (year given second)
 * simple age calculator with years only, birth first
 * Write a function to determine the age that somebody born in one year (first) reaches in another year (second).
 * lambda born, now: now - born
 * born in this year, how old will they get in that year
 * Difference of calendar years: year of birth, then reference year, latter minus former
 * How do I get an age from just the birth year and the year in question?
 * age = year - birth year
 *
 * @T int32_t int64_t
 * @name age_in_year age_from_years
 * @range birth 1900 2020
 * @range year 1950 2100
 */
T age_in_year(T birth, T year) { return year - birth; }

/**
 * Return the {OP:2} part of {n} seconds when they are shown as hours, minutes and seconds.
 * What do the {OP:2} read when {n} seconds are written as h:mm:ss?
 * {OP:2} field of the duration {n} in h:mm:ss
 * A stopwatch counted {n} seconds; which number does it show for the {OP:2}?
 * From {n} seconds, extract the {OP:2} as on a clock display, {OP:3}.
 * With the rule {OP:3}, get the {OP:2} of a duration of {n} seconds.
 * Write a function that extracts the {OP:2} ({OP:3}) from a number n of seconds.
 * {OP:2} of a duration of n seconds, {OP:3}
 * How many {OP} show on a clock after n seconds, by the rule {OP:3}?
 * n seconds given, want only {OP:2} part of hh:mm:ss, {OP:3}
 * {OP:2} component of an elapsed time of n seconds: {OP:3}
 * formula {OP:3} for n seconds, the {OP:2}
 * Write a function to extract the {OP:1} of a number of seconds, that is {OP:3} with integer division.
 * Python-like {OP:3} (integer division) for the {OP:2} of a duration in seconds
 * so many seconds on a clock: what do the {OP:1} show, {OP:3}
 * The {OP:2} component of a time in seconds: {OP:3}
 * How do I get the {OP:1} out of seconds, i.e. {OP:3}?
 * {OP:1} from seconds: {OP:3}
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
 * How long are {n} seconds in h:m:s? Store the parts at {h}, {m} and {s}; hours may exceed 24.
 * Turn a duration of {n} seconds into clock notation, part by part, through {h}, {m} and {s}.
 * Could you put {n} seconds into {h} hours, {m} minutes and {s} seconds for me?
 * Write a program that converts seconds to hours, minutes and seconds through three pointers.
 * seconds to h, m, s behind three pointers
 * How do I break a duration in seconds into hours, minutes and seconds, stored by pointer?
 * convert sec into hh mm ss with three pointers
 * whole hours, remaining minutes and seconds of a time span in seconds, written to three pointers
 * video player time display from total seconds, with hours, minutes and seconds stored by pointer
 * seconds to hh:mm:ss as three numbers behind pointers
 * number of seconds to hours, minutes and seconds, each through its pointer
 * Write a function to break a number of seconds into hours, minutes and seconds, stored via three pointers in that order.
 * h, m, s = n // 3600, n // 60 % 60, n % 60 by way of pointers
 * turn seconds into hours, minutes and what's left, each put where its pointer says
 * Sexagesimal decomposition of a duration in s into h, min, s, outputs in that order
 * How do I convert seconds to h:m:s with output parameters?
 * seconds to hours, minutes, seconds pointers
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
 * 24-hour clock: {hour} moved on by {n} hours, backwards for negative {n}
 * Turn the 24-hour clock from {hour} by {n} hours and wrap around midnight in both directions.
 * It is {hour}:00 now; what is the hour {n} hours from now, or ago if that is below zero?
 * Wrap {hour} plus {n} into the hours of one day, 0 to 23.
 * Write a function that adds hours (also negative) to an hour on a 24-hour clock.
 * clock arithmetic that adds hours to an hour modulo 24 and never gives a negative result
 * What hour (0 to 23) will it be in n hours, or was it n hours ago if n is negative?
 * hour plus n hours, wrap after 23 and below 0
 * hour of day after a shift of n hours, possibly backwards
 * time zone conversion of an hour (0 to 23) by an offset in hours, result 0 to 23
 * Write a function to determine the hour (0 to 23) which a clock shows a signed number of hours from a specified hour.
 * Python: (hour + n) % 24, with a result that isn't negative
 * so late it is, what will the clock say n hours from now, or said if minus, with 24 hours
 * Rotation on the 24-hour cycle: hour, then signed hours
 * How do I wrap hour + n around midnight, for n below zero as well?
 * (hour + n) on a 24-hour clock
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
 * clock face arithmetic: hour 1 to 12 plus n hours, 12 comes instead of 0
 * How do I add hours to the hour shown on an ordinary clock dial of 1 to 12?
 * Write a function that moves the hour hand (1 to 12) on by some hours.
 * 10 o'clock plus 5 hours is 3 o'clock, so add some hours to an hour from 1 to 12
 * hour on the dial (1 to 12) after a number of hours
 * wall clock with 1 to 12: which hour will it show n hours after the given one
 * move an hour from 1 to 12 on by some hours, wrapping around after 12
 * 12h clock addition: hour and hours, result from 1 to 12
 * what does a 12-hour clock say n hours from an hour, from 1 to 12
 * hour that the hour hand points to (1 to 12) some hours after a given one
 * Write a function to determine the hour (1 to 12) which a dial shows n hours after a specified one, n not negative.
 * (hour + n - 1) % 12 + 1
 * it's so many o'clock; what does a normal round clock show n hours later
 * Addition on the residues 1..12: dial hour, then non-negative hours
 * How do I add hours on a 12-hour clock where noon stays 12?
 * hour plus n on a 12 hour dial
 *
 * @T int32_t int64_t
 * @name add_on_dial dial_hour
 * @range hour 1 12
 * @range n 0 100
 */
T add_on_dial(T hour, T n) { return (hour + n - 1) % 12 + 1; }

/**
 * How many minutes is it from {h1}:{m1} to {h2}:{m2}? If the second time is earlier, it is on the next day.
 * Return the minutes from the time {h1}:{m1} forward to {h2}:{m2}, past midnight if need be, 0 to 1439.
 * elapsed minutes between clock times {h1}, {m1} and {h2}, {m2}, wrapping at 24 hours
 * My shift starts at {h1}:{m1} and ends at {h2}:{m2}, perhaps after midnight: how many minutes is that?
 * (60 * {h1} + {m1}) to (60 * {h2} + {m2}), forward difference modulo 1440
 * On a 24-hour clock, count the minutes from {h1} h {m1} until it is next {h2} h {m2}; equal times give 0.
 * Write a program that finds the minutes from one clock time to the next occurrence of another, each as hour and minute.
 * elapsed minutes between two times of hour and minute, the second maybe on the next day
 * How many minutes does a trip from one hour and minute to another take, perhaps past midnight?
 * minutes from a start (hh mm) to an end (hh mm), which may be on the next day
 * duration in minutes from one time of day (hour, minute) to a later one, past midnight if it is smaller
 * How many minutes does a night shift last that starts and ends at a given hour and minute?
 * time difference in minutes from h1:m1 forward to h2:m2 on a 24-hour clock
 * minutes between two times of day (hour, minute each), wrapping at midnight
 * Write a function to count the minutes from one clock time to the next moment with another one; hour, minute of both in turn.
 * Python: ((h2 - h1) * 60 + m2 - m1) % 1440
 * how many minutes from this time to that time, tomorrow's if it's already past; hour, minute, twice; 0 if the same
 * Forward cyclic distance in minutes on a 24-hour day: h1, m1, h2, m2
 * How long is a shift from h1:m1 to h2:m2 in minutes if it may cross midnight?
 * minutes from h1:m1 to h2:m2, over midnight
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
 * clock hands at {hour}:{minute}: the angle between them, hour hand moving continuously
 * The hour hand stands at 30 degrees per {hour} and half a degree per {minute}; how far, at most 180, is the minute hand away?
 * angle of the hands of a 12-hour dial for {hour} and {minute}, in degrees from 0 to 180
 * Look at the clock at {hour} h {minute}: what is the angle enclosed by its two hands, the smaller one?
 * Write a program that finds the smaller angle in degrees between the hour and minute hands at an hour and a minute.
 * smaller angle of the clock hands in degrees for hour and minute
 * At a given time (hour, minute), how far apart are the two hands of a clock in degrees, at most 180?
 * clock angle problem, smaller angle in degrees for an hour and a minute
 * degrees between hour and minute hand at h:m, not more than 180
 * smaller angle, in degrees, that the hands of an analog clock enclose at hour and minute
 * angle (0 to 180 degrees) between the hands of a clock at hour and minute
 * angle in degrees between clock hands, the smaller one, for hour and minute
 * Write a function to determine the lesser angle in degrees between a clock's hands at a specified hour and minute.
 * d = abs(30 * h % 360 - 5.5 * m) % 360; min(d, 360 - d)
 * how far apart are the two hands of a clock at this time, in degrees, the short way
 * Minor angle between hour and minute hand in degrees: hour, then minute
 * What angle do the hands of a clock enclose (at most 180 degrees)?
 * clock angle problem, smaller angle in degrees
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
 * Convert {hour} from a 12-hour clock to a 24-hour clock; {pm} says whether it is after noon.
 * Which hour of the day is {hour} o'clock, in the afternoon half if {pm} is set? 12 am is 0 and 12 pm is 12.
 * 12-hour to 24-hour: {hour} from 1 to 12 and the flag {pm}
 * Take {hour} modulo 12 and add 12 when {pm} is true.
 * The alarm is set for {hour} am, or pm when {pm} holds; give the hour from 0 to 23.
 * {hour} % 12 + ({pm} ? 12 : 0)
 * Write a function that converts an hour of a 12-hour clock and a pm flag to the 24-hour hour.
 * am/pm hour to 24-hour, from an hour of 1 to 12 and whether it is pm
 * Which hour is it in military time, given the hour from 1 to 12 and whether it is pm?
 * 12 hr hour to 24 hr hour, pm flag; 12 am is 0
 * hour of day (0 to 23) from a 12-hour clock's hour and a pm flag
 * hour of the day from hour 1 to 12 and pm: afternoon hours plus twelve, midnight zero
 * 12 hour time to 24 hour time: the hour and true for pm
 * convert am/pm hour (1 to 12, pm flag) to a 24 hour clock
 * Write a function to convert an hour of the twelve-hour clock, with a flag for pm, to the twenty-four-hour clock.
 * hour % 12 + (12 if pm else 0)
 * 3 pm is 15, 12 am is 0: change the hour like that, the flag means afternoon
 * 12-hour to 24-hour conversion: hour 1..12, then post-meridiem flag
 * How do I turn am/pm time into military hours?
 * 12 hour to 24 hour clock
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
 * Which 16-bit value stores {year}/{month}/{day} in a ZIP directory?
 * Build the FAT date field from {year} (1980 to 2107), {month} and {day}.
 * My archive writer needs {year}, {month} and {day} packed into one word, day in the low five bits, month next, then years from 1980.
 * Write a function that packs a date (year, month, day) into 16 bits in FAT format.
 * date (year, month, day) to DOS date word
 * How does a FAT directory entry store year, month and day in 16 bits? Return that word.
 * pack y m d into a 16 bit date like zip files
 * compressed date field of MS-DOS for year, month, day: years since 1980 in 7 bits, month in 4, day in 5
 * file date stamp of ZIP and FAT as 16 bits, from year, month and day
 * Write a function to pack a year, month and day into a 16-bit DOS date.
 * (y - 1980) << 9 | m << 5 | d, as in Python's zipfile headers
 * squeeze year, month and day into the date number that zip files use
 * FAT directory entry date word from year, month, day
 * How is an MS-DOS date encoded (year since 1980 in 7 bits, month in 4, day in 5)?
 * dos date from y, m, d
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
 * Unpack {word}, a {OP:2} field of a ZIP directory, and return the {OP} ({OP:3}).
 * From the DOS {OP:2} in {word}, take {OP:3}, that is, the {OP}.
 * My FAT reader has the {OP:2} in {word} and needs the {OP}, stored as {OP:3}.
 * Write a function that gets the {OP} from a 16-bit FAT {OP:2}: {OP:3}.
 * DOS {OP:2} word to {OP}, which is {OP:3}
 * How do I read the {OP} ({OP:3}) of a packed 16-bit {OP:2} in a ZIP file?
 * unpack {OP} from dos {OP:2}, i.e. {OP:3}
 * {OP} component of a compressed MS-DOS {OP:2}, {OP:3}
 * FAT directory {OP:2} stamp decoded: {OP} from {OP:3}
 * Write a function to extract the {OP:1} of a 16-bit DOS {OP:2}, which is {OP:3}.
 * the {OP:1} part that Python's zipfile decodes from a DOS {OP:2} word: {OP:3}
 * a zip file's {OP:2} number is given, I want the {OP:1}: {OP:3}
 * The {OP:1} field of a FAT {OP:2} word, i.e. {OP:3}
 * How do I decode the {OP:1} of an MS-DOS {OP:2} ({OP:3})?
 * {OP:1} of dos {OP:2}: {OP:3}
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
 * Which 16-bit value stands for {hour}:{minute}:{second} in a ZIP directory, odd seconds rounded down?
 * Build the FAT time field out of {hour}, {minute} and {second}; its unit is two seconds.
 * For my archive writer, squeeze {hour}, {minute} and {second} into 16 bits with the hours on top.
 * Write a function that packs a time (hour, minute, second) into 16 bits in FAT format.
 * time (hour, minute, second) to DOS time word
 * How does a FAT directory entry store hours, minutes and seconds in 16 bits? Return that word.
 * pack h m s into a 16 bit time like zip files
 * compressed time field of MS-DOS, two-second steps, from hour, minute, second
 * file time stamp of ZIP and FAT as 16 bits, from hour, minute and second
 * Write a function to pack an hour, minute and second into a 16-bit DOS time.
 * h << 11 | m << 5 | s // 2, as in Python's zipfile headers
 * squeeze hour, minute and second into the time number that zip files use
 * FAT directory entry time word from hour, minute, second (two-second resolution)
 * How is an MS-DOS time encoded (hour in 5 bits, minute in 6, half the seconds in 5)?
 * dos time from h, m, s
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
 * In which {OP} of the year does {month} lie, if months and answers count from 1?
 * Return the {OP} number, from 1, of {month} (1 is January).
 * which {OP} does {month} (1 to 12) belong to, if each has {OP:2} months, counting from 1
 * Months come in groups of {OP:2}; which {OP} does {month} belong to, the first having number 1?
 * ({month} - 1) / {OP:2} + 1, the {OP}
 * The books are closed every {OP}, that is, every {OP:2} months: which one holds {month}, from 1?
 * Write a function that returns the {OP} of the year, from 1, for a month number, {OP:2} months in each.
 * {OP} number from month, both from 1 ({OP:2} months in each)
 * Which {OP}, counted from 1, does a month (1 to 12) fall in?
 * month 1-12, each {OP:2} months make one {OP}, give its number from 1
 * {OP} a month belongs to, starting at 1
 * reporting period of {OP:2} months, the {OP}, that a month from 1 to 12 belongs to, first one 1
 * {OP} of the year for a month, both counted from 1
 * which {OP} of the year, first one 1, is a month (1 to 12) in
 * Write a function to determine in which {OP:1} of the year, counted from 1, a month (1 to 12) lies.
 * (month - 1) // {OP:2} + 1, the {OP:1} number
 * month number so and so belongs to which {OP:1}, first is 1
 * The {OP:1} index (origin 1, {OP:2} months each) of a calendar month
 * How do I get the {OP:1} from a month, {OP:2} months making one?
 * {OP:1} of month
 *
 * @T int32_t uint8_t
 * @OP 3 "quarter" "3"
 * @OP 4 "trimester of four months" "4"
 * @OP 6 "half-year" "6"
 * @OP 2 "two-month period" "2"
 * @name quarter period_of_month
 * @range month 1 12
 */
T quarter(T month) { return (month - 1) / OP + 1; }

/**
 * Which season is month {month}, winter starting with December? 0 winter, 1 spring, 2 summer, 3 autumn.
 * meteorological season of a month as 0 winter, 1 spring, 2 summer, 3 autumn
 * month to season: December to February 0, then spring 1, summer 2 to autumn 3
 * Is a month in winter (0, from December), spring (1), summer (2) or autumn (3)?
 * How do I find the season, winter (December to February) 0 to autumn 3, from the month?
 * Write a function that maps months December, January and February to 0, the next three to 1, and so on up to 3.
 * season number of a month: december to february 0, march to may 1, june to august 2, else 3
 * season index of a date's month, winter (dec, jan, feb) 0, spring 1 and so on
 * meteorological season of a month as a number, winter = 0, spring 1, summer 2, autumn 3
 * time of the year from a month number, 0 for winter (12, 1, 2) up to 3 for autumn
 * 1..12 to four seasons of three months, numbered from 0 for winter, which starts in month 12
 * december january february -> 0, march april may -> 1, and so on up to 3
 * Write a function to determine a month's season: 0 from December to February, 1 from March to May, 2 to August, 3 to November.
 * month % 12 // 3
 * winter is 0, spring 1, summer 2, fall 3: which is this month in, winter starting with December
 * Meteorological season of the northern hemisphere, coded 0 winter (DJF), 1 spring, 2 summer, 3 autumn
 * How do I map a month to a season code (Dec-Feb = 0, Mar-May = 1, Jun-Aug = 2, Sep-Nov = 3)?
 * season of month, 0 winter (dec-feb) to 3 autumn
 *
 * @T int32_t int64_t
 * @name season season_index
 * @range month 1 12
 */
T season(T month) { return month % 12 / 3; }

/**
 * Which century does {year} belong to? The year 2000 is in the 20th and 2001 in the 21st.
 * Return the century of {year}, years from 1 to 100 being century 1.
 * century number of {year}, for {year} of at least 1
 * Divide {year} by 100 and round up.
 * In the strict reckoning, where centuries end with the round year, what century is {year}?
 * ({year} + 99) / 100
 * Write a program that finds the century of a year, the year 2000 being in the 20th.
 * century from year, 1900 being in the 19th and 1901 in the 20th
 * In which century does a year lie, with 1900 still in the 19th?
 * 1705 -> 18, 1900 -> 19, 1901 -> 20: century of a year
 * hundred-year period of a year, 1 for the years 1 to 100
 * historians' century number of a year: years 1 to 100 are the first
 * Write a function to determine the century which a year AD belongs to; 1900 is still in the 19th.
 * math.ceil(year / 100)
 * what century is this year in, 2000 being the 20th
 * Ordinal of the century of a common-era year (years 1 to 100 form the first)
 * How do I get the century number from a year (1901 gives 20)?
 * century from year
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
 * Count the years not after {year} that have a February 29th, starting at 1, without a loop.
 * How often has a leap day occurred by the end of {year}, if the Gregorian rule always held?
 * For my date arithmetic I need the leap days in the years 1 to {year}.
 * Write a function that counts the leap years from year 1 through a given year, Gregorian rule.
 * number of Gregorian leap years from year 1 up to a year, itself included
 * How many leap years have there been from year 1 to this year, inclusive, by the Gregorian rule?
 * count leap years from 1 till that year incl., gregorian
 * total of leap days since year 1, up to and including the given year
 * Gregorian leap day correction for a year: leap years in 1 to year
 * Write a function to count the Gregorian leap years from year 1 to a specified year, that year included.
 * calendar.leapdays(1, y + 1)
 * how many years with 366 days were there since year 1 up to and with this one
 * Number of proleptic Gregorian leap years in [1, y]
 * How many leap years have there been through year y?
 * count leap years up to year
 *
 * @T int32_t int64_t uint32_t
 * @name leap_years_until count_leap_years
 * @range year 1 2500
 */
T leap_years_until(T year) { return year / 4 - year / 100 + year / 400; }

/**
 * Return the day of March on which Easter Sunday of {year} falls, counting on past 31 into April.
 * When is Easter in {year}? Give the day counted from March 1st as 1, so that April 1st is 32.
 * Gregorian Easter of {year} as a day number in March, 22 to 56, by the anonymous algorithm
 * Run the Meeus computus for {year} and report how many days Easter lies after the last day of February.
 * Easter Sunday of {year}, expressed as March day 22 to 56
 * For {year}, compute the paschal full moon and the Sunday after it; result in days, March 1st being 1.
 * Write a program that computes Easter Sunday of a year as a day of March (April 1st being 32).
 * Easter date of a year as a day of March, April 1st being 32
 * When is Easter in a given year, counted from March 1st as 1 (so April 1st is 32)?
 * easter sunday of a year, as a day of march, 32 means 1 april
 * Easter of a year as a March day number, running on after 31 into April
 * computus for a year by Meeus/Jones/Butcher, result as a day of March (32 for April 1st)
 * Write a function to determine the date of Easter as a day of March that goes on past 31, so 32 is April 1.
 * dateutil.easter.easter(y), as the number of days from the last of February on (March 1 is 1)
 * when is Easter Sunday in this year, as if March never ended: 35 means the 4th of April
 * Gregorian Easter as N, the date being March N (N > 31: April N - 31)
 * How do I compute Easter Sunday's March-based day number?
 * easter sunday as day of march (32 = april 1)
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
 * computus for a year, result month times hundred plus day
 * easter month and day of a year packed together as month * 100 + day
 * gauss easter algorithm for a year, giving month * 100 + day
 * which day is easter in that year, as a number mmdd such as 405
 * western easter of a year in the form month * 100 + day
 * easter: 2024 gives 331, i.e. month * 100 + day
 * Write a function to determine the date of Easter in the form month times 100 plus day.
 * dateutil.easter.easter(y), as month * 100 + day
 * when is Easter Sunday in this year? 404 means the 4th of April
 * Gregorian computus; date coded MMDD in decimal
 * How do I calculate Easter Sunday as an MMDD number?
 * easter sunday as month*100+day
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
 * Return the number of {year} in the twelve-year animal cycle, the Rat being 0.
 * Which animal of the Chinese zodiac rules {year}, numbered 0 (Rat) to 11 (Pig)?
 * ({year} - 4) mod 12, the zodiac animal, for {year} from 4 on
 * Number the twelve animals from 0 for the Rat; which one does {year} get? 2008 was a Rat year.
 * Chinese zodiac index of {year}, counted from 0 for the Rat to 11
 * Take {year}, go back by 4 and keep the remainder by 12, so that a Rat year gives 0.
 * Write a program that finds the Chinese zodiac animal of a year as a number, from 0 for the Rat.
 * Chinese zodiac of a year, 0 (Rat) to 11 (Pig)
 * Which animal has a given year: Rat 0, Ox 1, Tiger 2 and so on?
 * chinese year animal number for a year, rat=0 to pig=11
 * place of a year in the twelve-animal cycle, the Rat at place 0
 * earthly branch of a year, 0 (Rat) to 11
 * Write a function to determine the animal of the Chinese calendar for a year AD, numbered 0 for the rat to 11 for the pig.
 * (year - 4) % 12, an index into ['rat', 'ox', 'tiger', ...]
 * which Chinese animal does this year have, rat being 0, ox 1 and so on
 * Earthly branch of a common-era year, origin 0 at the rat
 * How do I get the Chinese zodiac index (0 = rat) from a year?
 * chinese zodiac of year, 0 = rat
 *
 * @T int32_t uint32_t
 * @name zodiac_animal animal_year
 * @range year 1900 2100
 */
T zodiac_animal(T year) { return (year - 4) % 12; }

/**
 * Go from {year}, {month} (January is 1), on by {n} months and return the new month as a count of months since year 0.
 * Starting in {year} with {month}, which month comes {n} months later? Answer as 12 * year + month - 1.
 * month arithmetic: 12 * {year} + {month} - 1 + {n}
 * Turn {year} and {month} (1 to 12) into one running month number, starting from January of year 0, and add {n}.
 * A loan begins in {year} with month number {month} and ends {n} months later; what is the running index of that month, 12 per year from 0?
 * Running month index (12 * year + month - 1) of {year}, {month}, shifted by {n}
 * Write a function that adds n months to a year and a month (from 1) and returns 12 * year + month - 1 of the result.
 * add months to a year and month, result counted in months since January of year 0
 * Which month is it n months after year and month, as 12 * year + month - 1?
 * year*12 + month-1 + extra months, for year, month and extra
 * consecutive number of a month, given as year and month, after a shift by n, January of year 0 being 0
 * loan due month as months since year zero, for a start in a year and a month and a duration in months
 * Write a function to count the months since year 0 began for the month n months after a year's month: 12 times year plus month minus 1 plus n.
 * 12 * year + (month - 1) + n, called as f(year, month, n)
 * number the months from year nought on, January of it being 0; which number is n after this year's month
 * Serial month (January of year 0 is 0) at offset n from year, month
 * How do I turn year and month into a linear month count and add n (year*12 + month - 1 + n)?
 * year * 12 + month - 1 + n
 *
 * @T int32_t int64_t
 * @name month_index add_months
 * @range year 1900 2100
 * @range month 1 12
 * @range n -50 50
 */
T month_index(T year, T month, T n) { return 12 * year + month - 1 + n; }

/**
 * How many months lie between {year1}-{month1} and {year2}-{month2}?
 * number of months from one year and month to another year and month
 * difference in months from a year and month to a second year and month
 * number of months from one month to another, each with its year in front
 * How do I count the months from one year and month to another, negative if it is earlier?
 * Write a function that returns the number of months from the first year and month to the second.
 * 12 times the difference of the years plus the difference of the months: year1, month1, year2, month2
 * year and month, year and month: months from the first to the second
 * month difference of two year-month pairs, negative if the second is earlier
 * how many months has something lasted that started in one year and month and ended in another
 * duration of a contract in months from start (year, month) to end (year, month)
 * months elapsed from year1, month1 to year2, month2, days ignored
 * Write a function to count the months from one year and month to another, negative if the latter is earlier; year, month of both.
 * pandas Period difference: (y2 - y1) * 12 + m2 - m1
 * how many months from this one to that one, minus if backwards (year, month, twice)
 * Signed difference in calendar months, second minus first: year1, month1, year2, month2
 * How do I compute month difference, ignoring days, end minus start (start given first)?
 * months from year1/month1 to year2/month2
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
 * tomorrow: increment the date behind {year}, {month}, {day}, rolling over month and year
 * What is the day after the date in {year}, {month} and {day}? Write it back there, minding leap years.
 * Add a day to the calendar date that {year}, {month} and {day} point to, months and days counted from 1.
 * My diary turns the page: make {year}, {month} and {day} hold the next calendar day.
 * Write a program that changes year, month and day behind three pointers to the next date.
 * next day of a date in place, its year, month and day being behind pointers
 * What is tomorrow's date, with month ends and leap years handled? Update year, month and day by pointer.
 * add one day to date using pointers to year, month and day
 * date behind three pointers (year, month, day) moved forward by a day
 * next calendar day, with roll-over at the end of month and year, in place through year, month, day pointers
 * Write a function to advance a date, held in three variables for year, month and day, to the following one.
 * datetime.date(y, m, d) + timedelta(days=1), on year, month and day passed by reference
 * make it tomorrow: year, month and day are behind pointers
 * Successor of a Gregorian date y, m, d in situ
 * How do I increment a date by pointers to year, month, day?
 * next day of date in place
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
 * add n days to a date behind pointers to year, month and day
 * date plus a number of days, in place (year, month, day by pointer), leap years handled
 * What is the date n days from now? Change year, month and day behind their pointers to it.
 * How do I add n days to a date given by pointers to year, month and day, with month ends and leap years?
 * Write a function that changes year, month and day, given by pointer, to the date n days later.
 * deadline: today, by pointers to year, month, day, moved on by some number of days
 * shift a date (year, month, day pointers) forward by n days
 * due date from an invoice date (year, month, day by pointer, overwritten) and a number of days
 * roll a calendar date behind three pointers on by several days
 * date arithmetic in place through pointers to year, month and day, with the days to add given last
 * which day is it in n days? replace year, month and day behind the pointers
 * Write a function to advance a date, held in three variables for year, month and day, by a non-negative number of days.
 * datetime.date(y, m, d) + timedelta(days=n), on year, month and day passed by reference
 * move the date n days on: year, month and day are behind pointers
 * Translate a Gregorian date y, m, d by n >= 0 days in situ.
 * How do I add n days to a date given by pointers to year, month, day?
 * add n days to date in place
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
