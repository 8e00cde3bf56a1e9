/**
 * What is the tax on an income: nothing up to 10000, 20 percent of the part up to 40000, 40 percent of the rest?
 * Calculate the income tax on an amount: 0% up to 10000, 20% on the part up to 40000, 40% on the part above.
 * Tax an income: the first 10000 are free, 20 percent on the part up to 40000, 40 percent on the rest.
 * There are three tax brackets, each part taxed on its own: up to 10000 free, up to 40000 20 percent, then 40 percent. Return the tax.
 * Write a function for a progressive tax: 0 up to 10000, 20% of the part up to 40000, 40% of the part above.
 * tax on an income in steps: first 10000 free, 20% of the part up to 40000, 40% of the part beyond
 * How much tax do I pay on an income with marginal rates of 20 percent above 10000 and 40 percent above 40000?
 * Given an income, tax only the part in each bracket: 0, 20, 40 percent, limits 10000 and 40000.
 * tax on an income by marginal rates of 0, 20 and 40 percent with the limits 10000 and 40000
 * The part of an income over 10000 is taxed at 20%, the part over 40000 at 40%. How much is the tax?
 * graduated tax on an income, 20 percent of what lies between 10000 and 40000 and 40 percent of what lies above
 * How do I compute a progressive tax where the first 10000 are free, the part up to 40000 costs 20% and the rest 40%?
 *
 * @T double float
 * @range income 0 200000
 * @name progressive_tax income_tax
 */
T progressive_tax(T income) {
    if (income <= 10000) return 0;
    if (income <= 40000) return (income - 10000) * 20 / 100;
    return 6000 + (income - 40000) * 40 / 100;
}

/**
 * Which rate in percent applies to an income: 0 up to 10000, 20 up to 40000, else 40?
 * tax rate in percent by income: 0 up to 10000, 20 up to 40000, 40 above
 * Marginal tax rate: 0 for incomes up to 10000, 20 up to 40000, 40 above
 * Return the tax bracket of an income as its rate 0, 20 or 40: up to 10000, up to 40000, above.
 * Write a function that returns the tax rate in percent for an income: 0 up to 10000, 20 up to 40000, 40 above.
 * At what percentage is the last euro of an income taxed: 0, above 10000 it is 20, above 40000 it is 40?
 * Which tax rate, 0, 20 or 40 percent, does an income have when the first bracket ends with 10000 and the second with 40000?
 * Given an income, return 0 up to 10000, 20 up to 40000, otherwise 40.
 * Rate table: an income up to 10000 gives 0, up to 40000 gives 20, more gives 40.
 * Convert an income to its tax rate in percent: 0, above 10000 it is 20, above 40000 it is 40.
 * return income <= 10000 ? 0 : income <= 40000 ? 20 : 40
 * Find the tax rate for an income: 40 above 40000, 20 above 10000, otherwise 0.
 *
 * @T double int32_t
 * @range income 0 100000
 * @name tax_rate_of marginal_rate
 */
int32_t tax_rate_of(T income) {
    if (income <= 10000) return 0;
    return income <= 40000 ? 20 : 40;
}

/**
 * What is {K} percent of the part of an income above an allowance, 0 if it is not above?
 * tax of {K} percent on the part of an income above an allowance; the allowance comes second
 * Take {K}% of the part of the first amount above the free amount (second), 0 if it is not above.
 * return max(0, income - allowance) * {K} / 100
 * Write a function for a tax of {K} percent on an income with a tax-free amount as the second argument, never negative.
 * Capital gains tax: {K}% of the gain over the allowance (gain, allowance), 0 below it
 * How much tax do I pay at {K} percent on an income if an allowance is free? Nothing below the allowance.
 * Given income and allowance, return {K} percent of the excess, or 0 if there is none.
 * Compute a {K} percent duty on the amount by which the value exceeds the limit, 0 if it does not (value, limit).
 * Inheritance tax: {K}% of everything above the free sum (second argument), else 0
 * Compute a gift tax of {K} percent on a gift after the allowance is deducted, not below 0.
 * Customs: {K}% of the goods' value over the duty-free limit, which comes second; 0 up to it
 *
 * @T double float
 * @K 10 15 19 20 25 30
 * @range income 0 100000
 * @range allowance 0 50000
 * @name after_allowance_tax tax_over_allowance
 */
T after_allowance_tax(T income, T allowance) { return income <= allowance ? 0 : (income - allowance) * K / 100; }

/**
 * How many full vacation days have I earned after a number of months at 2.5 a month?
 * vacation days earned in a number of months: 2.5 per month, rounded down to full days
 * return floor(2.5 * months)
 * Give 2.5 days of leave for each month worked, rounded down.
 * Write a function for the leave earned in a number of months at 2.5 days a month, rounded down.
 * Holiday entitlement after a number of months, 2.5 days monthly, half days dropped
 * How many full days off do I have after a number of months if I get 2.5 each month?
 * Given the months, return 2.5 times as many days, rounded down.
 * Compute the paid leave for a number of months at 2.5 days a month, whole days only.
 * Get the PTO for the months worked: 2.5 days per month, no half days.
 * Convert months to whole vacation days with 2.5 per month, rounded down.
 * annual leave pro rata for a number of months, 2.5 days each month, fraction cut off
 *
 * @T int32_t int64_t
 * @range months 0 600
 * @name earned_vacation vacation_days
 */
T earned_vacation(T months) { return months * 5 / 2; }

/**
 * What bonus is paid after n years: 1000 from 10 years, 500 from 5 years, else 0?
 * yearly bonus by years of service: 500 from 5 years, 1000 from 10 years, else 0
 * Seniority pay: 500 from 5 years and 1000 from 10 years on, nothing before
 * return years >= 10 ? 1000 : years >= 5 ? 500 : 0
 * Write a function for a bonus by years of service: from 5 years 500, from 10 years 1000, else 0.
 * Bonus for long service: 500 for at least 5 years, 1000 for at least 10 years, 0 for less
 * How much is the long-service bonus after n years, 500 from 5 and 1000 from 10, otherwise 0?
 * Given the years in the company, return 0 below 5, 500 below 10, otherwise 1000.
 * Employees with 5 or more years get 500, with 10 or more 1000, with fewer 0: return the amount.
 * Reward by years of service: 500 from year 5 on and 1000 from year 10 on, before that 0
 * Compute the long service pay for a number of years: 500 from 5, 1000 from 10, 0 below 5.
 * Given the tenure in years, return the bonus: 0, 500 (5 or more) or 1000 (10 or more).
 *
 * @T int32_t int64_t
 * @range years 0 50
 * @name seniority_bonus loyalty_bonus
 */
T seniority_bonus(T years) {
    if (years >= 10) return 1000;
    return years >= 5 ? 500 : 0;
}

/**
 * Who is on duty in a week if n people take turns, both weeks and persons numbered from 0?
 * duty roster: week number modulo number of people
 * return week % people
 * Whose turn is it in a given week when n people rotate and week 0 belongs to person 0?
 * Write a function that returns the person on duty, from 0, for a week and a number of people who rotate weekly from week 0.
 * Given the week (from 0) and the number of people, who (from 0) cleans the kitchen if they take turns?
 * Whose turn, from 0, is it to bring out the trash on day n (from 0) among k of us?
 * Given a week and the number of people, return who has the job when week 0 is person 0's.
 * Round robin: given the task number and the number of workers, return the worker, both numbered from 0.
 * Which player (from 0) takes turn n (from 0) among k players?
 * on-call person, numbered from 0, by week (0 is the first) and number of persons
 * Players take turns in a circle, starting with player 0. Given the turn (from 0) and the number of players, whose turn is it?
 *
 * @T int32_t int64_t
 * @range week 0 1000
 * @range people 1 20
 * @name on_duty person_on_duty
 */
T on_duty(T week, T people) { return week % people; }

/**
 * Is an hour in the early (0, from 6), late (1, from 14) or night shift (2, from 22)?
 * shift at an hour: early 0 from 6, late 1 from 14, night 2 from 22 to before 6
 * Get the shift at an hour: 0 from 6, 1 from 14, 2 from 22 to 6.
 * return 0 for hours from 6 to before 14, 1 from 14 to before 22, otherwise 2
 * Write a function for the shift number of an hour: 0 from 6, 1 from 14, 2 from 22 until before 6.
 * Am I on early (0), late (1) or night shift (2) at a given hour? The shifts begin at 6, 14 and 22.
 * Which shift works at this hour: 0 early from 6, 1 late from 14, 2 night from 22?
 * Given an hour of the day, return 0 from 6 until before 14, 1 from 14 until before 22, else 2.
 * Shift number of an hour in a three-shift system: 6 to 14 is 0, 14 to 22 is 1, the rest 2, start hours included
 * Work shift at an hour: morning 0, evening 1, night 2, beginning at 6, 14 and 22
 * Convert an hour 0-23 to its shift: 0 begins at 6, 1 at 14, 2 at 22.
 * Who works at a given hour: shift 0 from 6, shift 1 from 14, shift 2 from 22?
 *
 * @T int32_t int64_t
 * @range hour 0 23
 * @name shift_of_hour shift_by_hour
 */
T shift_of_hour(T hour) {
    if (hour >= 6 && hour < 14) return 0;
    return hour >= 14 && hour < 22 ? 1 : 2;
}

/**
 * How old in full years is someone, given year and month of birth, then another year and month? The birth month completes the year.
 * age in full years from birth year and month, then today's year and month
 * return year - birth_year, one less before the birth month, for birth year, birth month, year, month
 * age in full years from birth year, birth month, present year, present month; the birth month counts as reached
 * Write a function for the age in full years from birth year, birth month, present year, present month.
 * How old am I, given birth year, birth month, year and month, if a year is full when the birth month begins?
 * What is the age from year and month of birth, year and month now, if the birthday is taken as the first of the month?
 * Given year and month of birth, then of today, return the completed years.
 * Full years between two dates given as year, month, year, month
 * Compute the full years of service from the start year and month to the present year and month.
 * Seniority in whole years, given year and month of the start, then of today
 * Age of a car in whole years, given year and month of registration, then year and month now
 *
 * @T int32_t int64_t
 * @range birth_year 1900 2020
 * @range birth_month 1 12
 * @range year 2020 2040
 * @range month 1 12
 * @name age_by_month age_from_month
 */
T age_by_month(T birth_year, T birth_month, T year, T month) {
    return year - birth_year - (month < birth_month ? 1 : 0);
}

/**
 * May someone of a given age vote: at least {K} and a citizen (flag)?
 * Is a person {K} or older and a citizen, given age and flag?
 * May someone of a given age vote, from {K} on and only with citizenship (flag)?
 * return age >= {K} and the flag
 * Write a function that tells whether a person may vote: at least {K} years and citizen flag true.
 * Voting right by age and citizenship: minimum age {K}, citizens only
 * Can I take part, given my age and whether I am registered? I must be {K} or more and registered.
 * Given an age and a yes/no value, return true if it is yes and the age is at least {K}.
 * May I rent a car? Only from {K} years on and with a license (age, license).
 * May someone enter the club, given age and whether they are on the list? They must be {K} or older and on the list.
 * Is a person old enough, at least {K}, and also allowed (flag)?
 * Driving is permitted from age {K} if the test was passed; return true if both hold.
 *
 * @T int32_t int64_t
 * @K 16 18 21 25
 * @range age 0 100
 * @name may_vote can_vote
 */
_Bool may_vote(T age, _Bool citizen) { return age >= K && citizen; }

/**
 * May someone of a given age enter: {K} or older, or with a parent (flag)?
 * Is someone {K} or older, or with an adult, given the age and a flag?
 * Admission is from {K} years, younger only if accompanied (flag). May the person enter?
 * return true if age >= {K} or the flag is set
 * Write a function that tells whether a child may enter: at least {K} years, or with a parent.
 * May the child see the film: from {K} on, or younger with a parent (flag)?
 * Can a kid go in, being {K} years old or accompanied (age, accompanied)?
 * Given an age and whether an adult is there, return true if the age is at least {K} or an adult is present.
 * May a child of a given age swim: alone from {K}, otherwise only with somebody (flag)?
 * Is the child at least {K} years old or accompanied (flag)?
 * Check the minimum age of {K}, which is waived when an adult is there (flag).
 * Is a guest admitted? True if at least {K} years old or accompanied by a parent; age first, then the flag.
 *
 * @T int32_t int64_t
 * @K 6 8 12 14 16 18
 * @range age 0 100
 * @name old_enough_or_accompanied admitted
 */
_Bool old_enough_or_accompanied(T age, _Bool parent) { return age >= K || parent; }

/**
 * May someone of a given height in cm ride: from 140 alone, or from 120 with an adult (flag)?
 * Is someone at least 140 cm tall, or at least 120 with an adult (flag)? Only then may they ride.
 * Roller coaster rule by height in cm: from 140 alone, from 120 accompanied
 * return height >= 140 or (height >= 120 and adult)
 * Write a function for a ride: may someone of this height go, from 140 cm alone, from 120 cm with an adult?
 * Is my child tall enough for the roller coaster? At least 140 cm, with an adult at least 120.
 * Can a kid of a given height ride, from 140 cm alone, from 120 with an adult (flag)?
 * Given the height and whether an adult is there, true from 140, or from 120 with the adult.
 * The minimum height is 140, lowered to 120 when accompanied. Does the height suffice?
 * Does a height in cm reach its limit, 140 without and 120 with an adult?
 * Return true if the height is 140 cm or more, or 120 cm or more with an adult.
 * Ride access by height in cm: from 140 without a parent, from 120 with one
 *
 * @T int32_t int64_t double
 * @range height 80 200
 * @name may_ride ride_allowed
 */
_Bool may_ride(T height, _Bool adult) { return height >= 140 || (adult && height >= 120); }

/**
 * May someone of a given age see a film with a given rating (the minimum age)?
 * Is the movie ok for an age, given age and rating?
 * return age >= rating
 * Is an age at least the rating's minimum age (age first)?
 * Write a function that tells whether a person is old enough, given the age first and the required age second.
 * Can I watch it, given my age and the minimum age on the box?
 * Is the viewer at least as old as the rating demands? Age, rating.
 * Given an age and a minimum age, return whether it is reached.
 * A child of 10 may not play a game rated 12 but one rated 10: check age (first) against rating (second).
 * Check an age against a minimum age, given second; exactly the minimum is fine.
 * Given the age and the minimum age, is it reached?
 * Given age and required age, return true if the person is allowed.
 *
 * @T int32_t int64_t
 * @range age 0 100
 * @range rating 0 18
 * @name rating_allows film_allowed
 */
_Bool rating_allows(T age, T rating) { return age >= rating; }

/**
 * Is an hour from 0 to 23 am or pm? Return 'a' or 'p'.
 * Give 'a' for an hour before 12 and 'p' for later ones.
 * am or pm as a letter, 'a' or 'p', for an hour from 0 to 23
 * return 'a' before hour 12, 'p' from 12 on
 * Write a function that returns 'a' for hours before noon and 'p' for others.
 * Is an hour am ('a', before 12) or pm ('p', from 12 on)?
 * Which letter, 'a' (am) or 'p' (pm), belongs to an hour from 0 to 23?
 * Given an hour from 0 to 23, return the character 'a' or 'p'.
 * return hour < 12 ? 'a' : 'p'
 * first letter of am or pm, lower case, for a 24h hour
 * Return 'a' or 'p' for am or pm of an hour 0-23.
 * Get 'a' or 'p' of the 12-hour clock for an hour from 0 to 23.
 *
 * @T int32_t int64_t
 * @range hour 0 23
 * @name am_or_pm half_of_day
 */
char am_or_pm(T hour) { return hour < 12 ? 'a' : 'p'; }

/**
 * How many hours is a number of minutes, as a decimal number?
 * Convert minutes to hours as a decimal.
 * return minutes / 60.0
 * Convert minutes to hours as a double, such as 90 minutes to 1.5 hours.
 * Write a function that converts whole minutes to hours with decimals.
 * Decimal hours from whole minutes
 * What is a number of minutes in hours, with a fraction?
 * Given minutes as an integer, return hours as a floating-point number.
 * Time sheet: integer minutes as decimal hours
 * Convert work minutes to hours with a fraction for billing.
 * Get the hours from a number of minutes, not rounded.
 * Convert min to h, double result.
 *
 * @T int32_t int64_t
 * @range minutes -1000 100000
 * @name decimal_hours_of minutes_as_hours
 */
double decimal_hours_of(T minutes) { return minutes / 60.0; }

/**
 * When does the alarm ring {K} minutes after a time, in minutes of the day, wrapping at 1440?
 * Add {K} minutes to a time of day, wrapping at midnight (minutes since midnight).
 * Snooze {K} minutes: new time as minutes since midnight, modulo 1440
 * return (minute + {K}) % 1440
 * Write a function that moves a time in minutes of the day by {K}, starting again at 0 after midnight.
 * Time of day in minutes plus {K} minutes, where 1440 is 0 again
 * What time is it {K} minutes later, in minutes since midnight, from 0 to 1439?
 * Given minutes since midnight, return the time {K} minutes later, within 0 to 1439.
 * Alarm clock in minutes of the day: {K} more minutes of sleep, wrapping at 1440
 * What is the time {K} minutes later on a 24-hour clock, with minutes since midnight in and out?
 * Compute the minute of the day of a reminder in {K} minutes; after 1439 follows 0.
 * Clock time {K} minutes after a given one, as minutes since midnight within a day
 *
 * @T int32_t int64_t
 * @K 5 9 10 15 30 45 60 90
 * @range minute 0 1439
 * @name snooze_until alarm_after_snooze
 */
T snooze_until(T minute) { return (minute + K) % 1440; }

/**
 * What hour is it {K} hours after a given hour from 0 to 23?
 * Next dose when a medicine is taken every {K} hours, from the hour of the last dose (24-hour clock)
 * Get the hour of the day {K} hours after a given hour, wrapping at 24.
 * return (hour + {K}) % 24
 * Write a function for the hour of the day {K} hours later than a given hour, 0 to 23.
 * Medicine every {K} hours: hour of the next dose from the last one, 0 to 23
 * At which hour (0 to 23) is the next pill if I took one at a given hour and take one every {K} hours?
 * Given an hour from 0 to 23, return the hour {K} hours later, also past midnight.
 * Add {K} hours to an hour on the 24-hour clock.
 * What hour is it in a place {K} hours ahead, given the hour here, 0 to 23?
 * Which hour (0-23) is {K} hours after the given hour?
 * A shift of {K} hours begins at a given hour. At which hour of the day does it end?
 *
 * @T int32_t int64_t
 * @K 4 6 8 9 10 12
 * @range hour 0 23
 * @name hour_later next_dose
 */
T hour_later(T hour) { return (hour + K) % 24; }

/**
 * How many pills are needed, given the days, the times a day and the pieces each time?
 * number of pills needed from days, times a day and pieces each time
 * Total pieces for a treatment: days times doses a day times pieces a dose
 * Write a function for the number of tablets of a treatment from days, doses a day and tablets a dose.
 * How many tablets do I need for a number of days, given times a day and tablets each time?
 * How many diapers do I need for a trip, given the days, the changes per day and the pieces each time?
 * Given days, times per day and amount each time, return the total.
 * Tablets for an antibiotic course, from days, doses per day and tablets per dose
 * How many cans of cat food do I need, given days, meals per day and cans per meal?
 * Total number from days, times per day and pieces per time
 * Compute the drops needed from days, times a day and drops each time.
 * How many pills does the nurse hand out in total? Days, times a day, pills each time.
 *
 * @T int32_t int64_t
 * @range days 0 100
 * @range times 0 10
 * @range pieces 0 10
 * @name pills_needed pieces_for_days
 */
T pills_needed(T days, T times, T pieces) { return days * times * pieces; }

/**
 * What level does a body temperature have: 0 below 37.5, 1 below 38.5, 2 from there?
 * fever level: 0 (normal) below 37.5, 1 (raised) below 38.5, else 2
 * Convert a body temperature to 0, 1 or 2; the next level starts at 37.5 and at 38.5.
 * Is a temperature normal (0), raised (1, from 37.5) or fever (2, from 38.5)?
 * Write a function that classifies body temperature: below 37.5 is 0, below 38.5 is 1, more is 2.
 * Sort a thermometer reading into three classes: 0 below 37.5, 1 below 38.5, 2 from there on.
 * How bad is the fever, 0 to 2, at a given temperature? 1 from 37.5, 2 from 38.5.
 * Given a temperature, return 0 under 37.5, 1 under 38.5, otherwise 2.
 * Body temperature class: below 37.5 is 0, below 38.5 is 1, otherwise 2
 * Traffic light for fever: green 0, from 37.5 yellow 1, from 38.5 red 2
 * Return the level 0, 1 or 2 of a temperature with the limits 37.5 and 38.5; a limit belongs to the higher level.
 * return x < 37.5 ? 0 : x < 38.5 ? 1 : 2
 *
 * @T double float
 * @range celsius 35 42
 * @name fever_level temperature_level
 */
int32_t fever_level(T celsius) {
    if (celsius < 37.5) return 0;
    return celsius < 38.5 ? 1 : 2;
}

/**
 * Is a pulse above the maximum of 220 minus the age? The pulse comes first.
 * Is a heart rate too high, i.e. over 220 minus age (rate first, age second)?
 * return rate > 220 - age
 * Is the pulse over the maximum of 220 minus age, given pulse first, then age?
 * Write a function that tells whether a heart rate exceeds 220 minus the age, rate and age given.
 * Do I train too hard? Given my pulse, then my age, return true if the pulse is above 220 minus the age.
 * Is a pulse (first) over 220 minus the age (second)?
 * Given a heart rate and an age, true if their sum is more than 220.
 * Is the maximum pulse of 220 minus the age exceeded by this pulse (pulse, age)?
 * Smart watch warning for a pulse over 220 less the age, with the pulse given first
 * Is the pulse above the age-based limit of 220 less age (arguments pulse and age)?
 * Is the max heart rate (220 minus age) exceeded by the rate, given rate and age?
 *
 * @T int32_t int64_t
 * @range rate 40 220
 * @range age 10 90
 * @name heart_rate_too_high above_max_heart_rate
 */
_Bool heart_rate_too_high(T rate, T age) { return rate > 220 - age; }

/**
 * Given an age first and a pulse second, is the pulse above 220 minus the age?
 * The max heart rate is 220 minus age. Given the age, then the rate, is the rate over it?
 * Is the pulse over 220 minus age, with age first and pulse second?
 * return 220 - age < rate
 * Write a function that takes age and heart rate and tells if the rate is over 220 minus age.
 * Given my age and my pulse, is the pulse more than 220 minus my age?
 * Is someone's pulse too fast, i.e. over 220 minus age? Age first, then pulse.
 * Given an age and a pulse, true if the pulse is higher than 220 less the age.
 * Given age and bpm, is the heart rate over the limit of 220 minus age?
 * Given a runner's age and heart rate, is it over the max (220 - age) or not?
 * Is a heart rate over the maximum of 220 less age, with age given first?
 * Warn if the heart rate, given second, exceeds 220 minus the age in years, given first.
 *
 * @T int32_t int64_t
 * @range age 10 90
 * @range rate 40 220
 * @name above_age_maximum exceeds_pulse_for_age
 */
_Bool above_age_maximum(T age, T rate) { return rate > 220 - age; }

/**
 * Is a grade a pass, with 1 being the best and {K} the worst passing grade?
 * Is a grade {K} or better, where lower numbers are better?
 * A grade is passed if it is at most {K}.
 * School grades go from 1 (best) to 6, and {K} is the last passing one. Is this grade a pass?
 * Write a function that tells whether a grade is {K} or lower, low grades being good.
 * Low grades are good: is this one {K} or lower?
 * Did I pass with a mark where 1 is best and {K} is still enough?
 * Given a grade with 1 as the best, return true if it is {K} or better.
 * A small number is good: is the exam passed, i.e. is the grade at most {K}?
 * Is the mark not worse than {K} when 1 is the best?
 * return grade <= {K}
 * A university grade up to and including {K} is a pass, lower is better: did I pass?
 *
 * @T int32_t double
 * @K 4 3 2
 * @range grade 1 6
 * @name german_grade_passed grade_passed
 */
_Bool german_grade_passed(T grade) { return grade <= K; }

/**
 * Do all {n} scores in {a} reach {K}?
 * Did every student pass with {K} points or more (true for no students)?
 * Are all values in the array at least {K}?
 * Is nobody in the list under {K} (true also when it is empty)?
 * Write a function that tells whether every score in an array is {K} or more.
 * Is the whole class at {K} or above, given an array of scores?
 * Does everyone in the list have {K} or more?
 * Given an array of scores, return true if none is below {K}.
 * Does each score of the array reach the limit of {K}?
 * Check that no value in the array is less than {K}; an empty array is fine.
 * Did I pass all exams in the list if each needs {K} points?
 * Are all elements of a list greater than or equal to {K}?
 *
 * @T int32_t double int64_t
 * @K 50 60 18 5 10 100
 * @range a 0 120
 * @range n 0 8
 * @array a n
 * @name everyone_passed all_at_least
 */
_Bool everyone_passed(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] < K) return 0;
    return 1;
}

/**
 * Is any of the {n} values in {a} below {K}?
 * Is somebody in the list of scores under {K}?
 * Is at least one value in the array less than {K}?
 * Did any student in the list fail with fewer than {K} points?
 * Write a function that tells whether some score is lower than {K}.
 * Is any reading in the array ({T:s}) under {K}?
 * Does anyone in the list have less than {K}?
 * Given a list, return true if one element is below {K}.
 * Is one of the values in an array lower than the limit of {K}?
 * Given an array of temperatures ({T:s}), was any of them below {K}?
 * Raise an alarm if one sensor value of the list ({T:s}) falls under {K}.
 * Is there an i with a[i] < {K}?
 *
 * @T int32_t double int64_t
 * @K 50 60 18 5 10 0 100
 * @range a -20 120
 * @range n 0 8
 * @array a n
 * @name anyone_below any_under
 */
_Bool anyone_below(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] < K) return 1;
    return 0;
}

/**
 * How many of the {n} scores in {a} are {K} or more?
 * Count the scores of at least {K}.
 * How many students in the list got {K} or more?
 * Return the number of values in an array that are not below {K}.
 * Write a function that counts the elements of an array that are at least {K}.
 * Number of students with {K} points or more in an array
 * How many days in the list had a value of {K} or more?
 * Given a list, return how many are {K} or above.
 * Top marks: how many scores in the array are {K} or higher?
 * Count the i with a[i] >= {K}.
 * On how many days in the list did I reach my goal of {K} or more?
 * An A starts at {K}. How many students in an array of scores have an A?
 * How many pupils attained at least {K} points, given the scores in an array?
 *
 * @T int32_t double int64_t
 * @K 90 50 60 80 10 20 100 10000
 * @range a 0 12000
 * @range n 0 8
 * @array a n
 * @name count_at_least how_many_reach
 */
int32_t count_at_least(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] >= K;
    return count;
}

/**
 * How many of the {n} temperatures in {a} are below zero?
 * number of frost days, i.e. with a minimum below zero, in an array of minimum temperatures
 * Count the values of an array under 0.
 * Return the number of frost days, with a temperature below 0, in a list.
 * Write a function that counts the negative values in an array.
 * On how many nights in a list of temperatures was it below 0?
 * On how many days of the list was it colder than zero?
 * Given temperatures, return how many are less than 0.
 * number of cold days below 0 Celsius in a list of temperatures
 * Count the months with a loss, i.e. the negative profits in an array.
 * Count the amounts below zero in a list of transactions.
 * How many readings of the array are below zero?
 * how many days was it freezing (below 0)? count the negative temperatures
 *
 * @T double float
 * @range a -20 20
 * @range n 0 8
 * @array a n
 * @name frost_days count_negatives
 */
int32_t frost_days(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] < 0;
    return count;
}

/**
 * What is the sum of the {n} amounts in {a}?
 * Total rainfall of a month from an array of daily amounts
 * sum of all amounts in an array of real numbers
 * Add up the expenses in my list.
 * Write a function that returns the total of a list of measurements.
 * How much did it rain in total, given a list of amounts?
 * What is the total distance of all my runs in an array?
 * Given an array of amounts, return their sum, 0 if it is empty.
 * Total weight of the parcels in an array
 * Sum of the hours on my time sheet, given as an array
 * Add up all receipts in a list.
 * How many km did I run this week? Sum a list of daily distances.
 *
 * @T double float
 * @range a 0 100
 * @range n 0 8
 * @array a n
 * @name total_amount total_rainfall
 */
T total_amount(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return total;
}

/**
 * What is the average of the {n} amounts in {a}, 0 if there are none?
 * Average daily spending from a list of amounts, 0 for no days
 * Mean per day of a list of amounts, 0 if it is empty
 * Divide the sum of the values by the number of days; no days give 0.
 * Write a function that returns the mean of an array of measurements, 0 for an empty one.
 * How much do I spend a day on average? Return 0 for an empty list.
 * What was the average temperature of these days, or 0 if there are none?
 * Given an array of daily values, return their average, or 0 if it has none.
 * Mean of my run times in an array, 0 if it is empty
 * Average hours of sleep from an array of daily values, 0 for an empty one
 * Average of daily sales, 0 if the list is empty
 * Average expenses per day this month from a list of amounts, 0 without entries
 *
 * @T double float
 * @range a 0 100
 * @range n 0 8
 * @array a n
 * @name daily_average average_per_day
 */
T daily_average(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return n > 0 ? total / n : 0;
}

/**
 * What is the largest rise from one of the {n} values in {a} to the next, 0 if it never rises?
 * biggest increase from one day to the next in a list, 0 if there is none
 * Return the largest increase between neighbours of an array, or 0.
 * Find the maximum of a[i + 1] - a[i] over the array, but not below 0.
 * Write a function for the largest rise between two successive measurements, 0 if there is no rise.
 * Largest warming from one day to the next in a list of temperatures, 0 if it never got warmer
 * What is the largest increase from one day to the next, 0 if the values never went up?
 * Given daily values, return the greatest increase to the following day, at least 0.
 * Best gain of a stock from one day to the next in a list of prices, never under 0
 * Find the largest step up in a list, 0 if the values never rise.
 * Steepest rise from one reading to the next in a list, 0 if there is no rise
 * What is the most weight gained from one week to the next in a list of weekly weights, 0 for no gain?
 *
 * @T double int32_t float
 * @range a -50 50
 * @range n 0 8
 * @array a n
 * @name largest_daily_rise biggest_jump_up
 */
T largest_daily_rise(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] - a[i - 1] > best) best = a[i] - a[i - 1];
    return best;
}

/**
 * What is the largest drop from one of the {n} values in {a} to the next, 0 if it never drops?
 * biggest decrease from one day to the next in a list, as a positive number, 0 if there is none
 * Return the largest fall between neighbours of an array as a positive number, or 0.
 * Find the maximum of a[i - 1] - a[i] over the array, but not below 0.
 * Write a function for the largest drop between two successive measurements, positive, 0 if there is no drop.
 * Largest cooling from one day to the next in a list of temperatures, as a positive number or 0
 * What is the largest decrease from one day to the next, as a positive number, 0 if the values never went down?
 * Given daily values, return the greatest decrease to the following day, as a positive number, 0 for none.
 * Worst daily loss of a stock in a list of prices, as a positive number or 0
 * Find the largest step down in a list as a positive number, 0 if the values never fall.
 * Steepest fall between consecutive readings, as a positive number, otherwise 0
 * What is the most weight lost from one week to the next in a list of weekly weights, 0 for no loss?
 *
 * @T double int32_t float
 * @range a -50 50
 * @range n 0 8
 * @array a n
 * @name largest_daily_drop biggest_fall
 */
T largest_daily_drop(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i - 1] - a[i] > best) best = a[i - 1] - a[i];
    return best;
}

/**
 * How much less is the last of the {n} values in {a} than the first? Return 0 for an empty array.
 * weight lost since the first measurement: first minus last value, 0 for no values
 * Subtract the last element of a list from the first; return 0 if it is empty.
 * return a[0] - a[n - 1], or 0 for n = 0
 * Write a function that returns how much the values of an array have gone down from first to last, 0 if it is empty.
 * How many kilos did I lose in total from the first to the last weight in the list (0 for an empty list)?
 * By how much has the series fallen since its beginning? Negative if it rose, 0 if it is empty.
 * Given weights over time, return the first less the last, 0 for an empty list.
 * Total loss from start to end of a series, first minus last, 0 if it is empty
 * How much has my bill gone down since the first month: first minus last of the array, 0 if it is empty?
 * Drop from the first to the last value of a list, negative for a rise, 0 for an empty list
 * How much faster am I than at first? First time in the list minus last time, 0 for an empty list.
 *
 * @T double int32_t float
 * @range a 0 200
 * @range n 0 8
 * @array a n
 * @name loss_since_start weight_lost
 */
T loss_since_start(const T *a, int32_t n) { return n > 0 ? a[0] - a[n - 1] : 0; }

/**
 * How much more is the last of the {n} values in {a} than the first? Return 0 for an empty array.
 * growth since the first measurement: last minus first value, 0 for no values
 * Subtract the first element of a list from the last; return 0 if it is empty.
 * return a[n - 1] - a[0], or 0 for n = 0
 * Write a function that returns how much the values of an array have gone up from first to last, 0 if it is empty.
 * How many centimeters did a child grow in total from the first to the last height in the list (0 for an empty list)?
 * By how much has the series risen since its beginning? Negative if it fell, 0 if it is empty.
 * Given heights over time, return the last less the first, 0 for an empty list.
 * Total gain from start to end of a series, last minus first, 0 if it is empty
 * How much has the price gone up since the first day: last minus first of the array, 0 if it is empty?
 * Change over the whole period, last value minus first, 0 for an empty list
 * How many points were won since the season began: last total in the list minus the first, 0 for an empty list?
 *
 * @T double int32_t float
 * @range a 0 200
 * @range n 0 8
 * @array a n
 * @name gain_since_start growth_since_start
 */
T gain_since_start(const T *a, int32_t n) { return n > 0 ? a[n - 1] - a[0] : 0; }

/**
 * Is each of the {n} values in {a} less than the one before?
 * Did my weight, given as an array of weekly values, go down every week?
 * Is the array strictly decreasing, with no equal neighbours?
 * Check that a[i] < a[i - 1] throughout the array.
 * Write a function that tells whether every element of an array is lower than the one before it.
 * Did the values fall every day without exception?
 * Is each value of the list less than the previous one?
 * Given weekly values, return true if they decrease every time, with no two neighbours equal.
 * Is every lap faster than the one before, i.e. are the lap times strictly decreasing?
 * Are the prices in the array strictly falling?
 * Is there a decrease from each value to the next, without exception?
 * Check that every value in an array is strictly lower than its predecessor.
 *
 * @T double int32_t float
 * @range a 0 100
 * @range n 0 8
 * @array a n
 * @name always_falling went_down_every_time
 */
_Bool always_falling(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] >= a[i - 1]) return 0;
    return 1;
}

/**
 * Is each of the {n} values in {a} more than the one before?
 * Did sales, given as an array of monthly values, go up every month?
 * Is the array strictly increasing, with no equal neighbours?
 * Check that a[i] > a[i - 1] throughout the array.
 * Write a function that tells whether every element of an array is higher than the one before it.
 * Did the values rise every day without exception?
 * Is each value of the list more than the previous one?
 * Given weekly values, return true if they increase every time, with no two neighbours equal.
 * Is every lap slower than the one before, i.e. are the lap times strictly increasing?
 * Are the prices in the array strictly rising?
 * Is there an increase from each value to the next, without exception?
 * Check that every value in an array is strictly greater than its predecessor.
 *
 * @T double int32_t float
 * @range a 0 100
 * @range n 0 8
 * @array a n
 * @name always_rising went_up_every_time
 */
_Bool always_rising(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] <= a[i - 1]) return 0;
    return 1;
}

/**
 * Add {K} to each of the {n} scores in {a}, in place, but not above 100.
 * Give everyone in the array {K} bonus points, at most 100 each, in place.
 * Raise all scores in place by {K}, capped at 100.
 * Set a[i] = min(100, a[i] + {K}) for all elements.
 * Write a function that gives {K} extra points to each score of an array in place; 100 is the maximum.
 * Curve the grades in a list by {K} points, with a limit of 100, in place.
 * How do I add {K} points to all students' scores in an array without passing 100?
 * Given an array of scores, increase each by {K} in place, never over 100.
 * Everyone in the list gets {K} more points, but 100 is the maximum.
 * Brighten all values of an array in place by {K}, capped at 100.
 * Add {K} to all battery levels in an array in place, no more than 100 each.
 * Increase every element of a list by {K} but stay within 100.
 *
 * @T int32_t double
 * @K 2 3 5 10
 * @range a 0 100
 * @range n 0 8
 * @array a n
 * @name add_capped_bonus curve_up
 */
void add_capped_bonus(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] + K < 100 ? a[i] + K : 100;
}

/**
 * What is the test score for a number of right and wrong answers, at {A} points for right and minus {B} for wrong?
 * Negative marking: {A} points per right answer, minus {B} per wrong one (right, wrong)
 * return {A} * right - {B} * wrong
 * quiz score from right and wrong answers with {A} points each and a penalty of {B} each
 * Write a function for a test score from right and wrong counts, with {A} points for right and minus {B} for wrong.
 * Multiple choice with negative points: right answers count plus {A}, wrong ones minus {B}
 * How many points do I have, given the right answers at +{A} and the wrong ones at -{B}?
 * Given right and wrong answers, return {A} for each right less {B} for each wrong.
 * Exam score from right and wrong counts, {A} points for right and -{B} for wrong
 * Each correct answer brings {A} points, each wrong one costs {B}: return the total for both counts.
 * A hit gives {A} points and a miss costs {B}. What is the score for a number of hits and misses?
 * Calculate {A} points for each correct answer (first count) minus {B} for each wrong one (second count).
 *
 * @T int32_t double
 * @A 3 4 5
 * @B 1 2
 * @range right 0 100
 * @range wrong 0 100
 * @name negative_marking test_points
 */
T negative_marking(T right, T wrong) { return A * right - B * wrong; }

/**
 * What percentage of the maximum are the points, as a decimal number? Return 0 if the maximum is 0.
 * Percentage of a test score, with points and maximum as integers, 0 if the maximum is 0
 * return 100.0 * points / maximum, or 0 for a maximum of 0
 * What percentage of the maximum did I score, with decimals, 0 when the maximum is 0 (points, maximum)?
 * Write a function for the percentage of a test score from whole points and maximum, as a double, 0 for maximum 0.
 * My test score in percent as a double, from points and maximum; a maximum of 0 gives 0
 * What percentage of the points did I get, as a decimal (points, maximum; a maximum of 0 gives 0)?
 * Given right answers and questions, return the exact percentage, 0 if there were no questions.
 * Percentage from two counts, part then whole, 0.0 if the whole is 0
 * Percentage of tasks done, from tasks done and all tasks, not rounded, 0 without tasks
 * Win percentage from games won and games played, 0 if none was played
 * Hit rate in percent as a double from hits and shots, 0 for no shots
 *
 * @T int32_t int64_t
 * @range points 0 1000
 * @range maximum 0 1000
 * @name percent_correct percent_of_points
 */
double percent_correct(T points, T maximum) { return maximum == 0 ? 0 : 100.0 * points / maximum; }

/**
 * Which level does someone with a number of points have: 3 (gold) from 1000, 2 (silver) from 500, else 1 (bronze)?
 * level by points: gold 3 from 1000, silver 2 from 500, bronze 1
 * customer tier by points: 1 below 500, 2 below 1000, 3 from 1000
 * Write a function that returns 3 from 1000 points on, 2 from 500 on, otherwise 1.
 * Bronze, silver, gold as 1, 2, 3 by points, with the next level from 500 and from 1000 on
 * What status do I have with my points: 1, from 500 on 2, from 1000 on 3?
 * Given points, return 1 below 500, 2 below 1000, 3 from 1000 on.
 * Level 1 to 3 by turnover: 2 from 500, 3 from 1000
 * Return gold (3) from 1000 points on, silver (2) from 500 on, bronze (1) below.
 * Customer class by points: at least 1000 is gold (3), at least 500 silver (2), others bronze (1)
 * Given a number of points, return 3 if it is at least 1000, 2 if at least 500, else 1.
 * How do I get a loyalty class from points: from 1000 it is 3, from 500 it is 2, less is 1?
 *
 * @T int32_t int64_t double
 * @range points 0 2000
 * @name customer_tier member_level
 */
int32_t customer_tier(T points) {
    if (points >= 1000) return 3;
    return points >= 500 ? 2 : 1;
}

/**
 * How many percent does the discount code {c} give: 'A' 5, 'B' 10, 'C' 20, others 0?
 * Discount code to percent: A gives 5, B 10, C 20, any other code 0
 * Convert a code letter to a percentage: A 5, B 10, C 20, otherwise 0.
 * Convert the capital letter of a coupon to percent: A 5, B 10, C 20, else 0.
 * Write a function that maps 'A' to 5, 'B' to 10, 'C' to 20 and other characters to 0.
 * Discount in percent by customer group A, B, C: 5, 10, 20, for others 0
 * What discount in percent does a letter give: 5 for A, 10 for B, 20 for C, 0 for the rest?
 * Given a code letter A, B or C, return 5, 10 or 20, and 0 if it is unknown.
 * Switch on a char: 'A' returns 5, 'B' 10, 'C' 20, default 0.
 * Convert a price class letter to its rate: A 5, B 10, C 20, anything else 0.
 * How do I map a promo letter to its rate: A is 5, B is 10, C is 20, unknown is 0?
 * The categories A, B and C give 5, 10 and 20, all other letters 0: return the value of a letter.
 *
 * @name code_percent coupon_percent
 */
int32_t code_percent(char c) {
    if (c == 'A') return 5;
    if (c == 'B') return 10;
    return c == 'C' ? 20 : 0;
}

/**
 * Which shirt size fits a chest in cm: 'S' below 90, 'M' below 100, 'L' below 110, else 'X'?
 * Shirt size letter from the chest in cm: S below 90, M below 100, L below 110, X otherwise
 * Size letter by centimeters: S, from 90 M, from 100 L, from 110 X
 * Return the letter for a measurement: S under 90, M under 100, L under 110, otherwise X.
 * Write a function that returns 'S' for less than 90, 'M' under 100, 'L' under 110, else 'X'.
 * Clothes size as a character from a measurement in cm: S, then from 90 M, from 100 L, from 110 X
 * What size do I wear: S below 90 cm, M below 100, L below 110, X from there?
 * Given a chest size, return the letter: S below 90, M below 100, L below 110, else X.
 * T-shirt letter for a chest measurement: S if < 90, M if < 100, L if < 110, otherwise X
 * Parcel class S, M, L, X by cm: the next letter from 90, 100 and 110 on
 * Convert a measurement to the size letter S, M, L or X; the limits 90, 100 and 110 belong to the bigger size.
 * Garment size letter: S below 90, then M, L, X from 90, 100, 110 on
 *
 * @T int32_t double
 * @range chest 60 140
 * @name shirt_size size_letter
 */
char shirt_size(T chest) {
    if (chest < 90) return 'S';
    if (chest < 100) return 'M';
    return chest < 110 ? 'L' : 'X';
}

/**
 * Which row letter does a seat have with {K} seats in a row? Seats count from 1, rows from 'A'.
 * Convert a seat number (from 1) to a row letter (from A) with {K} seats per row.
 * Row of a seat as a capital letter, {K} seats each, seat 1 in row A
 * return 'A' + (seat - 1) / {K}
 * Write a function that returns the row's letter (from 'A') for a seat number from 1, {K} seats to a row.
 * Seats 1 to {K} are in row A, the next {K} in B and so on: return the letter for a seat number.
 * In which row, A, B, C, ..., is my seat number (from 1) if a row has {K} seats?
 * Given a seat number from 1, return the letter of its row of {K}, the first being 'A'.
 * Cinema: row letter (from A) for a seat number from 1, with {K} seats per row
 * Shelf letter (A first) of box n, counted from 1, with {K} boxes per shelf
 * Parking deck row as a letter from A for place n from 1, with {K} places per row
 * Theater row letter of a seat numbered from 1, with {K} seats in each row from A
 *
 * @K 4 6 8 10 12 20
 * @range seat 1 80
 * @name row_letter letter_of_row
 */
char row_letter(int32_t seat) { return (char)('A' + (seat - 1) / K); }

/**
 * Is an elevator overloaded, given the number of people and their total weight in kg: more than 8 people or 630 kg?
 * Is an elevator too heavy, i.e. over 8 people or over 630 kg, given people and total kg?
 * return people > 8 || weight > 630
 * More than 8 persons or more than 630 kg in total: is the lift overloaded?
 * Write a function for an elevator's overload: true if 8 people or 630 kg are exceeded.
 * The lift limit is 8 people and 630 kg: is either exceeded by a count and a total weight?
 * Is the elevator too full for 8 persons and 630 kg at most, given people and weight?
 * Given a count and a weight, return true if one is above its limit of 8 and 630.
 * A boat is for 8 people and 630 kg: are there too many people or is there too much weight on it?
 * Check for overload: more than 8 people or more than 630 kg (people, total weight).
 * Is the capacity of 8 persons or 630 kg exceeded, by count and weight?
 * Return true if the number of people is over 8 or the load over 630 kg.
 *
 * @T double int32_t float
 * @range people 0 15
 * @range weight 0 1000
 * @name lift_overloaded elevator_overloaded
 */
_Bool lift_overloaded(int32_t people, T weight) { return people > 8 || weight > 630; }

/**
 * How long do I wait, given people ahead, minutes per person and counters? Only full rounds count: people / counters rounded down, times minutes.
 * Queue waiting time from people ahead, minutes each and counters: people over counters rounded down, times minutes
 * return people / counters * minutes, with the quotient rounded down, for people, minutes, counters
 * Compute the wait at the post office from people ahead, minutes each and counters, counting only full rounds of all counters.
 * Write a function for the waiting time, whole rounds only, in minutes from people before me, minutes per person and open counters.
 * Given people ahead, minutes per person and k clerks who all start together, in how many minutes is it my turn?
 * How many minutes until it is my turn, given people ahead, minutes each, and counters that work in step?
 * Given people ahead, service minutes and counters, return people / counters, rounded down, times the minutes.
 * Checkout line: people ahead, the same minutes for everyone, counters; return the minutes of the full rounds before mine (people / counters rounded down).
 * Number of full rounds before mine times the minutes of a round, from people ahead, minutes and counters
 * How long does a queue take until my turn with equal service times, given people ahead, minutes and counters (whole rounds only)?
 * Wait in minutes from customers ahead, minutes per customer and registers, counting full rounds of all registers only
 *
 * @T int32_t int64_t
 * @range people 0 100
 * @range minutes 0 30
 * @range counters 1 10
 * @name waiting_in_queue queue_minutes
 */
T waiting_in_queue(T people, T minutes, T counters) { return people / counters * minutes; }

/**
 * How long until all tasks are done, given tasks, minutes per task and workers, if the last round may be partly full?
 * Time for all tasks, given tasks, minutes each and workers in parallel, with the rounds rounded up
 * return ceil(tasks / workers) * minutes, with workers given last
 * Minutes for all loads of laundry, given loads, minutes per load and machines, with the rounds rounded up
 * Write a function for the time of equal jobs done in parallel: jobs, minutes each, workers; a partial round takes full time.
 * How many minutes do n cakes of m minutes each take in k ovens, the last round maybe partly full?
 * Given jobs, minutes of each and k workers at once, after how many minutes are all done (rounds rounded up)?
 * Given jobs, time per job and places, return the whole time; the last round may be partly empty.
 * Toasting n slices takes m minutes per slice in k slots. What is the total time, with the rounds rounded up?
 * Time to print n pages, m minutes each, on k printers, if the last round may be partial
 * Total time, with the batches rounded up, from pieces, minutes of a batch and batch size
 * Given washing loads, minutes each and machines, how long until all are washed, with batches rounded up?
 *
 * @T int32_t int64_t
 * @range tasks 0 100
 * @range minutes 0 120
 * @range workers 1 10
 * @name finish_of_all total_batch_time
 */
T finish_of_all(T tasks, T minutes, T workers) { return (tasks + workers - 1) / workers * minutes; }

/**
 * Is a card valid to the end of a given month and year expired in the present month and year?
 * Is a card expired, given month and year on the card, then today's month and year?
 * Is the expiry month before today's month, given month, year, then present month, present year?
 * A card is good to the end of its month: is it expired now, given month, year, now month, now year?
 * Write a function that tells whether a credit card is expired: month, year, present month, present year.
 * Is my card too old, given its month and year, then month and year now? It is good through its month.
 * Has a voucher, valid through a month of a year, expired by the present month and year?
 * Given month and year of expiry, then of today, return true if the expiry lies before today's month.
 * Is month/year before the second month/year, given month, year, month, year?
 * Is a passport out of date, given its month, its year, present month, present year, if it is valid to the end of its month?
 * Has the best-before month passed, given its month, its year, today's month, today's year?
 * Is a coupon expired, given month and year on it, then month and year now? It is not expired within the same month.
 * Is my bank card unusable by now? Month and year of expiry, then the current month and year; the expiry month is still fine.
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range year 2020 2040
 * @range now_month 1 12
 * @range now_year 2020 2040
 * @name card_expired is_card_expired
 */
_Bool card_expired(T month, T year, T now_month, T now_year) {
    return year < now_year || (year == now_year && month < now_month);
}

/**
 * Is a month of a year the present month or later, given month, year, present month, present year?
 * Is a card still valid, given month and year on it, then today's month and year?
 * Is something still valid through its month, given month and year on it, then month and year now?
 * Is it not expired yet, given expiry month, year, present month, year? The same month is fine.
 * Write a function that tells whether an expiry month is not over: month, year, now month, now year.
 * Is my credit card still good, given its month and year, then today's?
 * Does the membership last to the present month, given end month, end year, now month, now year?
 * Given the expiry month and year and today's, return true if it has not passed.
 * Is a voucher usable in the present month, given its last month, its year, present month, year?
 * Is a month/year pair not before another, given month, year, then month, year?
 * Is food still fresh in the present month, given its month and year first, then today's (same month included)?
 * Is a driving licence valid today, given month and year on it, then month and year now?
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range year 2020 2040
 * @range now_month 1 12
 * @range now_year 2020 2040
 * @name month_reached not_before_month
 */
_Bool month_reached(T month, T year, T now_month, T now_year) {
    return year > now_year || (year == now_year && month >= now_month);
}

/**
 * What is the average speed over {d1} and {d2} km driven in {t1} and {t2} hours?
 * Average speed of two legs, with both distances first, then both times
 * return (d1 + d2) / (t1 + t2) for d1, d2, t1, t2
 * Mean speed of a trip in two parts from two distances and two times
 * Write a function for the average speed of two legs from both distances and both times.
 * How fast was I on the whole trip there and back, given two distances, then two times?
 * What is the overall speed if two distances and then two times are given?
 * Given two distances, then two durations, return total distance over total time.
 * Overall speed from first distance, second distance, first time, second time
 * Compute the average speed of a bike tour from two distances, then two times.
 * Divide the whole distance by the whole time (distance, distance, time, time).
 * Combined average speed of two stretches, lengths first, then durations
 *
 * @T double float
 * @range d1 0 200
 * @range d2 0 200
 * @range t1 1 5
 * @range t2 0 5
 * @name legs_average_speed average_speed_of_trip
 */
T legs_average_speed(T d1, T d2, T t1, T t2) { return (d1 + d2) / (t1 + t2); }

/**
 * Is a part at least {K} percent of the whole?
 * Is a share of {K} percent reached, given part and whole?
 * return part * 100 >= {K} * whole
 * Is a party over the {K} percent hurdle (at least), given its votes and all votes?
 * Write a function that tells whether a part makes {K} percent or more of the whole.
 * Did we get at least {K} percent of the votes, given ours and all?
 * Is the quorum of {K}% met (at least), given the number present and the total?
 * Given two counts, return true if the first is {K} percent of the second or more.
 * Is a test passed with at least {K}% of the points, given points and maximum?
 * Are at least {K} percent of all people here, given the number present and the total?
 * Is the battery at {K} percent or more, given amount and capacity?
 * Is the first number at least {K} percent of the second?
 *
 * @T int32_t int64_t
 * @K 5 10 40 50 60 75 80 90
 * @range part 0 1000
 * @range whole 1 1000
 * @name reaches_percent_of percent_reached
 */
_Bool reaches_percent_of(T part, T whole) { return part * 100 >= K * whole; }

/**
 * Is a part more than half of the whole?
 * Is there a majority, i.e. more than half of the votes (votes, all votes)?
 * return 2 * part > whole
 * Absolute majority from two counts, ours first: more than half of all
 * Write a function that tells whether the votes are more than half of all votes, both given.
 * Given our votes and all votes, do we have the majority (more than half)?
 * Is the part over 50 percent of the whole, exactly half not counting?
 * Given yes votes and all votes, return true if more than half said yes.
 * Is a motion carried, i.e. are the yes votes more than half of all votes?
 * Is the first number more than half of the second?
 * Is a count more than half of the class size?
 * Is a quorum of more than half reached, given the number present, then all?
 *
 * @T int32_t int64_t
 * @range part 0 1000
 * @range whole 0 1000
 * @name more_than_half has_majority
 */
_Bool more_than_half(T part, T whole) { return part * 2 > whole; }

/**
 * Is a part at least two thirds of the whole?
 * Two-thirds majority: is the part at least 2/3 of the whole?
 * return 3 * part >= 2 * whole
 * Does the part reach 2/3 of the whole?
 * Write a function that tells whether yes votes reach two thirds of all votes.
 * Did at least two thirds agree, given those agreeing and all?
 * Is the part 2/3 of all or more?
 * Given yes votes and all votes, return true from two thirds on.
 * Is a change of the constitution possible, i.e. are the yes votes at least two thirds of all votes?
 * Given part and whole, is the part two thirds or more?
 * Check if a part is at least two thirds of the whole.
 * Are 2/3 or more of the members present, given present and all?
 *
 * @T int32_t int64_t
 * @range part 0 1000
 * @range whole 0 1000
 * @name two_thirds_majority reaches_two_thirds
 */
_Bool two_thirds_majority(T part, T whole) { return part * 3 >= whole * 2; }

/**
 * How many seats does a party get, rounded down, given its votes, all votes and the seats?
 * whole seats for a party, rounded down, from its votes, all votes and the seats
 * return votes * seats / all for votes, all, seats
 * Seats in proportion to votes: votes * seats / all, rounded down (votes, all, seats)
 * Write a function for the full seats of a party from its votes, the total and the seats.
 * Given our votes, all votes and the seats, how many whole seats do we get in the council?
 * What is the whole number of seats, rounded down, for votes, all votes and seats?
 * Given votes, total votes and seats, return the floor of the proportional part.
 * whole seats by Hare quota, from a party's votes, total votes and seats
 * Divide k pieces in proportion: given my share, the total of all shares and the pieces, return my whole pieces, rounded down.
 * Split prizes in proportion: given my part, the whole and the number of prizes, return mine, rounded down.
 * Tickets for a class in proportion to its size, rounded down, from size, all pupils and tickets
 *
 * @T int32_t
 * @range votes 0 1000
 * @range all 1000 2000
 * @range seats 0 500
 * @name seats_for_votes proportional_seats
 */
T seats_for_votes(T votes, T all, T seats) { return votes * seats / all; }

/**
 * Is an hour in the quiet hours from {A} until before {B}, over midnight?
 * Is the hour in the quiet hours from {A} to before {B}, over midnight?
 * return hour >= {A} || hour < {B}
 * Is it night time at an hour, from {A} until before {B} of the next day?
 * Write a function that tells whether an hour lies in the night, from {A} on or before {B}.
 * "Do not disturb" applies from {A} on and before {B}: does it apply at a given hour?
 * Is it night at an hour, i.e. {A} or later or earlier than {B}?
 * Given an hour 0 to 23, return true from {A} on or before {B}.
 * The night rate is valid from {A} to just before {B} in the morning: is it valid at a given hour?
 * The lights are on from {A} in the evening to before {B}: are they on at a given hour?
 * Is an hour at least {A} or less than {B}?
 * Is the hour in the interval from {A} to {B} (excluded) that passes midnight?
 *
 * @T int32_t int64_t
 * @A 22
 * @B 6
 * @range hour 0 23
 * @name quiet_hours is_quiet_time
 */
_Bool quiet_hours(T hour) { return hour >= A || hour < B; }

/**
 * What does an hour of the day pay at a wage, with 25 percent more from 20 until before 6?
 * hourly wage at an hour, 25 percent more from 20 to before 6
 * Add 25% to the wage at night, 20 until before 6; hour first, wage second.
 * Night bonus of 25 percent on the wage for hours from 20 on and before 6
 * Write a function for the wage at an hour: from 20 on and before 6 it is 25 percent higher.
 * Shift pay by hour and wage, with 25% extra at 20 or later and before 6
 * What do I get for an hour at a wage if nights (20 until before 6) pay 25 percent more?
 * Given an hour and a wage, add 25 percent from 20 on and before 6.
 * Return the wage with a surcharge of 25% if the hour is 20 or later or less than 6.
 * Taxi price at an hour: the rate is 25 percent higher at night, from 20 until before 6
 * Late hours, from 20 on and before 6, are paid with 25% on top: compute the pay from hour and rate.
 * hourly rate with a night supplement of 25 percent when the hour is at least 20 or below 6
 *
 * @T double float
 * @range hour 0 23
 * @range wage 0 100
 * @name pay_with_night_rate night_pay
 */
T pay_with_night_rate(int32_t hour, T wage) { return hour >= 20 || hour < 6 ? wage * 125 / 100 : wage; }

/**
 * What is the pay for a number of hours and minutes at a wage per hour?
 * Convert hours and minutes of work to money with an hourly wage.
 * Pay from a time in hours and minutes and the wage per hour
 * Write a function for the pay from hours, minutes and wage per hour.
 * How much do I earn for 3 h 20 min at an hourly wage (hours, minutes, wage)?
 * What is the price of some hours and minutes of work at an hourly rate?
 * Given whole hours, minutes and an hourly rate, return the amount.
 * Plumber's bill from hours, minutes and hourly wage
 * Tutor fee from hours, minutes and price per hour
 * How do I bill a client for h hours and m minutes at a rate per hour?
 * Multiply a time in hours and minutes by the hourly rate, counting the minutes exactly.
 * I worked some full hours and some extra minutes; what do I get at a given hourly wage, every minute being paid?
 *
 * @T double float
 * @range hours 0 100
 * @range minutes 0 59
 * @range wage 0 100
 * @name pay_for_time money_for_time
 */
T pay_for_time(int32_t hours, int32_t minutes, T wage) { return wage * (hours * 60 + minutes) / 60; }

/**
 * What is the total time of {n} days with start times and end times in two arrays?
 * Time card with starts and ends: sum of end minus start for all days
 * Sum ends[i] - starts[i], with the starts array given first.
 * Total worked time from arrays of start and end times
 * Write a function that adds up the durations of several intervals, array of starts first, ends second.
 * How long did I work this week, given lists of begin and end times?
 * What is the total length of the periods whose starts are in one array and ends in the next?
 * Given arrays of start and end times, return the sum of the differences.
 * Add up all shifts in minutes; begin minutes and end minutes are in two arrays.
 * Total time of a work log, given an array of starts and an array of ends
 * Total distance from odometer readings before and after each trip (two arrays)
 * Total duration of all calls from their start times and end times
 *
 * @T int32_t int64_t double
 * @range starts 0 700
 * @range ends 700 1440
 * @range n 0 8
 * @array starts n
 * @array ends n
 * @name total_of_time_card time_on_card
 */
T total_of_time_card(const T *starts, const T *ends, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += ends[i] - starts[i];
    return total;
}

/**
 * Is a month and day a holiday: January 1 or December 25?
 * Check for a holiday: January 1 or December 25, month then day.
 * Is a date, month then day, the 1st of January or the 25th of December?
 * Return true for New Year (1, 1) or Christmas (12, 25), with the month given first.
 * Write a function that tells if a month and a day are January 1 or December 25.
 * Is the shop closed on a date, being closed only on January 1 and December 25 (month, day)?
 * Is it Christmas Day (December 25) or New Year's Day (January 1), month given first?
 * Given month and day, return true for the 25th of December and the 1st of January.
 * Fixed public holidays, two of them: 1/1 and 12/25, month first
 * Is a date a day off, i.e. December 25 or January 1 (month first)?
 * Bank holiday check by month and day: January 1 and December 25
 * Is it Christmas Day (12/25) or New Year's Day (1/1), given month, then day?
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range day 1 31
 * @name is_fixed_holiday holiday_by_date
 */
_Bool is_fixed_holiday(T month, T day) { return (month == 1 && day == 1) || (month == 12 && day == 25); }

/**
 * Is a date, month and day, from March 21 to April 19 inclusive?
 * Is a date between March 21 and April 19, both included, with the month first?
 * Is someone an Aries by month and day: March from day 21, April up to day 19?
 * Is the star sign Aries (March 21 to April 19), month first?
 * Write a function that tells whether a month and a day lie from March 21 to April 19.
 * Am I an Aries, born between March 21 and April 19, given month and day?
 * Is the date, month first, in the range 21 March to 19 April inclusive?
 * Given month and day, return true from the 21st of March through the 19th of April.
 * return (month == 3 && day >= 21) || (month == 4 && day <= 19)
 * A spring offer is valid March 21 to April 19 inclusive: is it valid on a month and day?
 * Is a birthday, given as month and day, in the sign Aries (March 21 to April 19)?
 * Zodiac check for Aries, 3/21 to 4/19, month then day
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range day 1 31
 * @name in_date_range is_aries
 */
_Bool in_date_range(T month, T day) { return (month == 3 && day >= 21) || (month == 4 && day <= 19); }

/**
 * In which year did the school year of a given month and year begin if it starts in {K}?
 * School year from month and year, starting in {K}; return its first year.
 * Season or fiscal year that starts in {K}, named by its first year, from month and year
 * Write a function for month and year that returns the starting year of the school year that begins in {K}.
 * Which school year is it, named by its first year, given month and year, if a new one starts in {K}?
 * A season begins in {K}. In which year did the season of a given month and year begin?
 * Given month and year, return the year when the current period began, if it begins in {K}.
 * Football season by month and year, starting in {K}: return the year in which it started
 * Convert month and year to the academic year, first month {K}, named by its start year.
 * Given month and year, return the first year of a business year beginning in {K}.
 * For a month of a year, return the year of the last {K} that has started.
 * A fiscal year begins each {K}; from a month number (1 to 12) and a year, return that year if the month is {K} or later, otherwise the year before.
 *
 * @T int32_t int64_t
 * @K 4 "April"
 * @K 7 "July"
 * @K 8 "August"
 * @K 9 "September"
 * @K 10 "October"
 * @range month 1 12
 * @range year 1900 2100
 * @name school_year_start school_year
 */
T school_year_start(T month, T year) { return month >= K ? year : year - 1; }

/**
 * Is the week even, 'e', or odd, 'o'?
 * even or odd week as 'e' or 'o'
 * return 'e' for an even number, 'o' for an odd one
 * Letter for the parity of a number: 'e' for even, 'o' for odd
 * Write a function that returns 'e' if a number is even and 'o' if it is odd.
 * Which trash bin is emptied this week: 'e' in even weeks, 'o' in odd ones?
 * Is the calendar week even ('e') or odd ('o')? Return the character.
 * Given a number, return the letter e for even or o for odd, lower case.
 * Return 'e' for an even week and 'o' for an odd one.
 * Even weeks are 'e', odd weeks 'o': return the character for a week number.
 * return week % 2 == 0 ? 'e' : 'o'
 * Odd or even side of a street: return 'o' for odd house numbers, 'e' for even ones
 *
 * @T int32_t int64_t
 * @range week 0 1000
 * @name week_parity_letter even_or_odd_week
 */
char week_parity_letter(T week) { return week % 2 == 0 ? 'e' : 'o'; }

/**
 * How many of the {n} days in {a} are not weekend days, 5 or 6?
 * number of sick days in a list of weekdays, without the weekend days 5 and 6
 * Count the weekdays 0 to 4 in an array of day numbers.
 * How many days in the array are not 5 or 6?
 * Write a function that counts the entries of an array other than 5 and 6.
 * Count the working days lost in a list of weekdays, where 5 and 6 are free.
 * How many of the days in an array of 0 to 6 would I have worked, the weekend being 5 and 6?
 * Given weekdays from 0 Monday to 6 Sunday, count those before 5.
 * Vacation days used, from a list of weekdays, not counting Saturday 5 and Sunday 6
 * How many business days, i.e. all but 5 and 6, are in a list of weekdays?
 * Number of days in the list on which the office is open, i.e. not 5 or 6
 * Count only the weekdays in an array, leaving out 5 and 6.
 *
 * @T int32_t int64_t
 * @range a 0 6
 * @range n 0 8
 * @array a n
 * @name days_off_weekend workdays_in_list
 */
int32_t days_off_weekend(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] != 5 && a[i] != 6;
    return count;
}

/**
 * How many days is it from a weekday (0 is Monday) until the next {DAY}, 0 if it is today?
 * days until the next {DAY}, weekdays from 0 Monday, 0 if today is {DAY}
 * How many days is it until {DAY}, given today's weekday with Monday as 0? Return 0 on {DAY} itself.
 * How do I compute the days to the next {DAY} from a weekday number (0 is Monday, result 0 to 6)?
 * Write a function that returns the days left to {DAY} from a weekday number, Monday is 0; none on the day itself.
 * When is {DAY}, counted in days from today's weekday (Monday is 0, today counts as 0)?
 * How many more days to {DAY}, today's weekday given from 0 Monday, 0 if today is {DAY}?
 * Given a weekday 0 (Monday) to 6, return in how many days it is {DAY}, 0 on the day itself.
 * Waiting for {DAY}: given the weekday from 0 Monday, return the days to wait, 0 to 6.
 * Days from a weekday (0 Monday to 6 Sunday) to the next {DAY}, 0 if it is one
 * Days left until {DAY} from a weekday number with Monday as 0, zero when it is already {DAY}
 * How many nights are there until {DAY}, given today as 0 (Monday) to 6 (Sunday)? Return 0 if it is today.
 *
 * @T int32_t int64_t
 * @DAY 4 "Friday"
 * @DAY 5 "Saturday"
 * @DAY 6 "Sunday"
 * @DAY 2 "Wednesday"
 * @range day 0 6
 * @name days_to_named_day weekday_countdown
 */
T days_to_named_day(T day) { return (DAY - day + 7) % 7; }

/**
 * Is a probation of {K} months over after a number of months (exactly {K} months is over)?
 * Is the waiting period over, if {K} months are needed and the months passed are given?
 * return months >= {K}
 * Have at least {K} months passed?
 * Write a function that tells whether a given number of months is at least {K}.
 * Probation ends when {K} months are complete: is it over after n months?
 * Have I been here for {K} months or longer, given the months?
 * Given the months so far, return true from {K} on.
 * Can a contract with a minimum term of {K} months be ended after the given months (yes at exactly {K})?
 * Has the free trial of {K} months ended, given the months passed (it has at exactly {K})?
 * Is a baby at least {K} months old?
 * Check if a number of months is at least {K}.
 *
 * @T int32_t int64_t
 * @K 3 6 12 24
 * @range months 0 48
 * @name over_after_months probation_over
 */
_Bool over_after_months(T months) { return months >= K; }

/**
 * Is at least one of {a}, {b} and {c} set?
 * Sound the smoke alarm if any of three sensors is set.
 * return a || b || c
 * Return true if at least one of three flags is true.
 * Write a function that is true if any of three conditions holds.
 * Is any of the three doors open?
 * Does one of the three sensors report something?
 * Given three yes/no values, return whether there is a yes among them.
 * Return true if any of three alarms is true.
 * Are one or more of three flags set?
 * Is somebody at home? Return true if at least one of three people is.
 * Is there a fire in at least one of three rooms?
 *
 * @name any_alarm any_of_three_flags
 */
_Bool any_alarm(_Bool a, _Bool b, _Bool c) { return a || b || c; }

/**
 * Should the light be on, which needs both darkness and motion (two flags)?
 * The light is on if it is dark and someone moves. Return whether it is on.
 * return dark && motion
 * Return true only if it is dark and there is motion.
 * Write a function that switches a lamp on when it is dark and something moves.
 * Motion light that works only at night: on when it is dark and something moves
 * Are both conditions, dark and motion, met?
 * Given two yes/no values, return whether both are yes.
 * logical and of two flags
 * Start the machine only if the door is closed and the button is pressed.
 * The pump runs if the tank has water and the button is pressed. Is it on?
 * Two keys must both be turned: return true if they are.
 *
 * @name light_on both_conditions
 */
_Bool light_on(_Bool dark, _Bool motion) { return dark && motion; }

/**
 * Is the first flag true and the second not?
 * The door opens if the code is right (first) and it is not locked out (second says locked out). Does it open?
 * return a && !b
 * Check whether the first flag is true and the second false.
 * Write a function that is true if the first flag holds and the second does not.
 * Return true if someone is allowed (first) and not banned (second).
 * Can I log in, with the password right (first) and the account not blocked (second says blocked)?
 * Given two yes/no values, return true only when the first is yes and the second no.
 * Should I go out? Only if I have free time (first) and it is not raining (second flag is rain).
 * Return true if the first flag is set and the second is not.
 * Is a voucher valid (first) but not used yet (second says used)?
 * Is an order paid (first) and not cancelled (second says cancelled)?
 *
 * @name first_without_second door_opens
 */
_Bool first_without_second(_Bool good, _Bool blocked) { return good && !blocked; }

/**
 * Is {a} true, or both {b} and {c}?
 * Return true if the first flag is set, or the second and third together.
 * return a || (b && c)
 * The dishwasher starts if it is full, or if it is evening and power is cheap (full, evening, cheap). Does it start?
 * Write a function that is true if the first holds or the other two do.
 * Is the first condition met, or are the second and third both met?
 * May I enter with a ticket, or with an id and an invitation (flags in this order)?
 * Given three yes/no values, return true if the first is yes or the last two are.
 * Check three flags: emergency, or member and open.
 * Or of the first flag with the and of the other two
 * Is someone an admin, or owner and logged in (three flags in this order)?
 * Did a student pass with the exam, or with both homework and talk (three flags)?
 *
 * @name first_or_both_others may_start
 */
_Bool first_or_both_others(_Bool a, _Bool b, _Bool c) { return a || (b && c); }

/**
 * How many weeks does it take to get from a start to at least a goal with {K} more a week? Return 0 if it is reached.
 * Weeks from start to goal with {K} more each week, rounded up, 0 if already there
 * Adding {K} km each week to a start, how many weeks does it take to reach the goal (0 if it is reached)?
 * Write a function for the number of steps of {K} from a start to at least a goal, 0 if the start is not below it.
 * Training: from a start distance to the goal with {K} km more a week, how many weeks, rounded up, or 0?
 * How often must I add {K} to a start to get to a goal or over it (0 times if I am there)?
 * Given a start and a goal, return the additions of {K} needed, rounded up and at least 0.
 * From what I have (first) to the goal (second) by saving {K} each time: number of times, rounded up, 0 if I have enough
 * How many steps of height {K} are needed from one height to another, rounded up, 0 if already above?
 * I read {K} pages a day from one page to another: how many days are needed, rounded up, 0 if I am past it?
 * Number of steps of {K} from a start up to a target, rounded up, not negative
 * I keep exercising and add {K} every week: how many weeks from the start value to the goal? 0 if already reached.
 *
 * @T int32_t int64_t
 * @K 2 3 5 10
 * @range start 0 100
 * @range goal 0 1000
 * @name weeks_to_reach weeks_of_training
 */
T weeks_to_reach(T start, T goal) { return start >= goal ? 0 : (goal - start + K - 1) / K; }

/**
 * What does a value become after a number of weeks if it grows by {K} percent of itself every week?
 * Value that gets {K} percent more each week, for n weeks, compounded
 * return start * (1 + {K} / 100.0)^weeks
 * Training distance increased by {K}% of itself every week for a number of weeks
 * Write a function for a value that grows {K} percent per step for a number of steps, compounded.
 * What is the rent after n years if it goes up {K} percent each year on the year before?
 * How many km do I run after n weeks from a start, with {K} percent more every week than the week before?
 * Given a start and a number of periods, add {K} percent of the current value each period.
 * number of followers, as a real value, after n months of growing {K}% a month
 * price after n years of {K} percent inflation a year
 * What is a salary after n raises of {K} percent each?
 * Compound growth of {K}% per period from a start over n periods
 *
 * @T double float
 * @K 1 2 3 5 10 20
 * @range start 0 100
 * @range weeks 0 20
 * @name grown_after_weeks distance_in_week
 */
T grown_after_weeks(T start, int32_t weeks) {
    for (int32_t i = 0; i < weeks; i++) start += start * K / 100;
    return start;
}

/**
 * What is left of a limit after the {n} meals in {a}? Negative if it is exceeded.
 * Calories left today: limit minus the sum of what was eaten (list, count, limit); may be negative
 * Subtract the sum of a list from a limit; the result may be below 0.
 * How much may I still eat today? Limit minus all meals in the list, negative if I went over.
 * Write a function that subtracts every element of a list from a limit; the list comes first.
 * How many points are left in my diet after the entries in the list, negative if it was too much?
 * How many calories of the limit remain after these meals? Below zero if passed.
 * Given amounts and a limit, return the limit less all the amounts, possibly negative.
 * Remaining allowance of the day after a list of amounts, negative if exceeded
 * Screen time left of a limit after the sessions in an array, can be below 0
 * Data volume left after a list of downloads, negative when over the limit
 * Weight still allowed in a truck after the loads in an array, negative if it is too much
 *
 * @T int32_t int64_t
 * @range a 0 1000
 * @range n 0 8
 * @range limit 0 5000
 * @array a n
 * @name left_of_daily_limit calories_left
 */
T left_of_daily_limit(const T *a, int32_t n, T limit) {
    for (int32_t i = 0; i < n; i++) limit -= a[i];
    return limit;
}

/**
 * How many cubes of {K} g sugar are in a drink, given its ml and its grams of sugar per 100 ml?
 * Sugar cubes of {K} g in a drink from its ml and its grams per 100 ml, with fraction
 * return milliliters * grams / 100 / {K}
 * Number of sugar cubes with {K} grams each from ml and g per 100 ml
 * Write a function for the sugar cubes ({K} g) in a drink from its size in ml and its sugar grams per 100 ml.
 * How much sugar is in my cola, in cubes of {K} g, given ml and grams per 100 ml?
 * How many {K} gram cubes of sugar does a bottle contain, given its ml and the grams per 100 ml?
 * Given ml and grams per 100 ml, return the sugar in units of {K} g.
 * Spoons of {K} g sugar in a drink from milliliters and grams per 100 ml, not rounded
 * Sugar in a soft drink in pieces of {K} g, from ml and g per 100 ml
 * Convert amount and content per 100 to pieces of {K}: amount * content / 100 / {K}
 * How many cubes of {K} grams are in a glass, given ml first and sugar per 100 ml second?
 *
 * @T double float
 * @K 3 4 5
 * @range milliliters 0 2000
 * @range grams 0 20
 * @name sugar_cubes cubes_in_drink
 */
T sugar_cubes(T milliliters, T grams) { return milliliters * grams / 100 / K; }

/**
 * How many seconds are {x} hundredths, rounded to the nearest, half up?
 * Convert centiseconds to seconds, rounded to the nearest, half up.
 * return (x + 50) / 100
 * Round hundredths of a second to the nearest second, halves up.
 * Write a function that rounds a nonnegative number of hundredths to whole units, half up.
 * Stopwatch time in hundredths to full seconds, rounded half up
 * What is an amount of cents in euros, rounded to whole ones, 50 cents going up?
 * Given a number of hundredths, 0 or more, return whole units, rounded half up.
 * Round a price in cents to the nearest dollar; 50 cents go up.
 * Convert cm to m, rounded to the nearest, half up.
 * Round a nonnegative number of hundredths to the nearest whole, half up.
 * Divide a nonnegative number by 100 and round to the nearest integer, half up.
 *
 * @T int32_t int64_t
 * @range x 0 1000000
 * @name round_to_seconds centiseconds_to_seconds
 */
T round_to_seconds(T x) { return (x + 50) / 100; }

/**
 * What is the sum of the four values in {a}?
 * Relay: sum of four legs given in an array
 * Total of 4 numbers in an array
 * return a[0] + a[1] + a[2] + a[3]
 * Write a function that adds the four elements of an array.
 * Time of a relay team from an array of four times
 * What is the total of the four quarters in an array?
 * Given an array of 4 numbers, return its total.
 * Total points from an array with the four quarters of a game
 * Year total from an array of four quarters
 * Add the four elements of an array.
 * sum of an array of length 4
 *
 * @T int32_t int64_t double
 * @range a 0 1000
 * @array a 4
 * @name relay_time sum_of_four
 */
T relay_time(const T *a) { return a[0] + a[1] + a[2] + a[3]; }

/**
 * How many points does a place bring if the first gets {K} and each later place 10 less, at least 0?
 * Points for a place from 1: {K} for the first, minus 10 for each place after it, not below 0
 * return max(0, {K} - 10 * (place - 1))
 * Points by place from 1: {K}, then 10 less for each place, at least 0
 * Write a function for ranking points of a place from 1: from {K} down in steps of 10, never negative.
 * Race points for a place: starting at {K} for place 1, 10 fewer for every place, minimum 0
 * How many points do I get for a place: {K} for first and 10 less for each place behind, no less than 0?
 * Given a place from 1, return {K} less 10 for each place after the first, but at least 0.
 * The winner gets {K} points, and each place behind 10 less down to 0. Return the points for a place from 1.
 * Score by rank from 1, with {K} for the first and steps of 10 down to 0
 * Prize money for a rank: {K} for rank 1, 10 less per rank, not below 0
 * Compute the points for place n: {K} minus 10 for each place after the first, at least 0.
 *
 * @T int32_t int64_t
 * @K 50 100 200
 * @range place 1 30
 * @name points_of_rank ranking_points
 */
T points_of_rank(T place) { return place * 10 < K + 10 ? K + 10 - place * 10 : 0; }

/**
 * Is a zip code from {A} to {B} inclusive?
 * Is a zip code in the range {A} to {B}, ends included?
 * Is a postal code between {A} and {B}, both included?
 * return zip >= {A} && zip <= {B}
 * Write a function that tells whether a number lies in {A} to {B}, both included.
 * Do we deliver to a zip code, given that we serve {A} to {B} inclusive?
 * Is a postcode in the area from {A} up to {B}?
 * Given a code, return true if it is one of {A} to {B}.
 * Is an article number in the group {A} to {B}, limits included?
 * Room numbers {A} to {B}, both included, are in this wing: is a given room in it?
 * Is an account in the class {A}-{B}, inclusive?
 * Is a number from {A} through {B}?
 *
 * @T int32_t int64_t
 * @A 80000
 * @B 87999
 * @range zip 0 99999
 * @name zip_in_region code_in_range
 */
_Bool zip_in_region(T zip) { return zip >= A && zip <= B; }

/**
 * On which floor is the room with this number, such as 3 for 305?
 * Convert a room number to its floor: 305 is on floor 3.
 * return number / 100
 * Get the hundreds of a room number as the floor; 305 gives 3.
 * Write a function that returns the floor from a hotel room number: all but the last two digits.
 * Which floor is my room on, if 412 is on floor 4?
 * What floor does a room number such as 1207 (floor 12) belong to?
 * Given a room number, return it without its last two digits.
 * Get the floor from a door number by dropping its last two digits.
 * Cut the last two digits off a room number.
 * Hotel: floor of a room, i.e. its number over 100, rounded down
 * Return the door number divided by 100 without the remainder.
 *
 * @T int32_t int64_t
 * @range number 0 9999
 * @name floor_of_room room_floor
 */
T floor_of_room(T number) { return number / 100; }

/**
 * Is a house number odd, and so on the left side?
 * Odd house numbers are on the left. Is this house there? Return true if the number is odd.
 * Is the house number odd?
 * Is a house on the odd side of the street?
 * Write a function that tells whether a house number is odd.
 * Is a house on the left, where the odd numbers are?
 * Is the house number on the odd side of the street?
 * Given a positive number, return true if it is odd.
 * Is the number of the day odd?
 * May I drive today if only odd plate numbers are allowed, given my plate number?
 * Is it an odd day of the month?
 * Left-hand pages have odd numbers. Return true if a page number is odd.
 *
 * @T int32_t int64_t
 * @range number 1 1000
 * @name left_side_house is_odd_house
 */
_Bool left_side_house(T number) { return number % 2 == 1; }

/**
 * Does a four-digit PIN, leading zeros included, have at least two different digits?
 * Is a PIN not made of one repeated digit, taking it as four digits with leading zeros?
 * Check that a PIN is not 0000, 1111, 2222 and so on.
 * return pin % 1111 != 0
 * Write a function that returns false for four-digit PINs such as 0000 or 7777 and true for others.
 * Is my PIN better than four equal digits such as 5555?
 * Are the four digits of a code, with leading zeros, not all the same?
 * Given a PIN of four digits, leading zeros included, return true unless it repeats one digit.
 * Check a four-digit PIN: return true unless all digits are equal.
 * Is it a four-digit PIN whose digits are not all equal?
 * Check that a four-digit lock code does not repeat one number throughout.
 * Return true if the digits of a 4-digit code are not all identical.
 *
 * @T int32_t int64_t
 * @range pin 0 9999
 * @name pin_varies not_all_digits_same
 */
_Bool pin_varies(T pin) { return pin % 1111 != 0; }

/**
 * Is a noise level over {A} for more than {B} hours?
 * Check for a level over {A} and a time longer than {B} hours; both must hold.
 * return level > {A} && hours > {B}
 * Is noise above {A} dB present for more than {B} hours?
 * Write a function that warns if a level is above {A} and lasts more than {B} hours.
 * Is it too loud for too long, i.e. level more than {A} and hours more than {B}?
 * Is the exposure too high: a level over {A} for more than {B} hours?
 * Given a level and hours, return true if the level is over {A} and the hours over {B}.
 * Was it hotter than {A} for more than {B} hours?
 * Are both limits exceeded: the first value over {A} and the second over {B}?
 * Sound an alarm when the level stays above {A} for more than {B} hours.
 * Return true for a load above {A} that lasts more than {B} hours.
 *
 * @T double float
 * @A 85
 * @B 8
 * @range level 0 150
 * @range hours 0 24
 * @name noise_too_long exposed_too_long
 */
_Bool noise_too_long(int32_t level, T hours) { return level > A && hours > B; }
