/**
 * What is the tax on an income: nothing up to 10000, 20 percent of the part up to 40000, 40 percent of the rest?
 * income tax on an amount: 0% up to 10000, 20% on the part up to 40000, 40% on the part above
 * tax of 20 percent on the part of an income from 10000 to 40000 and 40 percent on what is over 40000, the first 10000 free
 * three tax brackets for an income, each part taxed on its own: up to 10000 free, then 20 percent, over 40000 then 40 percent
 * Write a function for a progressive tax: 0 up to 10000, 20% of the part up to 40000, 40% of the part above.
 * tax on an income in steps: first 10000 free, 20% of the part to 40000, 40% of the part beyond
 * How much tax do I pay on an income with marginal rates of 20 percent above 10000 and 40 percent above 40000?
 * Given an income, tax only the part in each bracket: 0, 20, 40 percent, limits 10000 and 40000.
 * tax on an income by marginal rates 0, 20, 40 percent with limits 10000, 40000
 * only what is over 10000 is taxed, at 20%, and what is over 40000 at 40%
 * graduated tax on an income, 20 percent of what lies between 10000 and 40000 and 40 percent of what lies above
 * tax bill for an income: the first 10000 free, then 20% of the part up to 40000, 40% of the part after
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
 * marginal tax rate: 0 to 10000, 20 to 40000, 40 above
 * bracket of an income as its rate 0, 20 or 40: up to 10000, up to 40000, above
 * Write a function that returns the tax rate in percent for an income: 0 up to 10000, 20 up to 40000, 40 above.
 * what percent is the last euro of this income taxed with: 0, above 10000 it is 20, above 40000 it is 40
 * Which tax rate, 0, 20 or 40 percent, does an income have when the first bracket ends with 10000 and the second with 40000?
 * Given an income, return 0 up to 10000, 20 up to 40000, otherwise 40.
 * rate table for an income: up to 10000 gives 0, up to 40000 gives 20, more gives 40
 * income to percent: 0, above 10000 it is 20, above 40000 it is 40
 * x <= 10000 ? 0 : x <= 40000 ? 20 : 40
 * rate for an income: top rate 40 above 40000, 20 above 10000, otherwise 0
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
 * tax of {K} percent on the income above an allowance, which comes second
 * {K}% of what the first amount has over the free amount, 0 below
 * max(0, income - allowance) * {K} / 100
 * Write a function for a tax of {K} percent on an income with a tax-free amount as the second argument, never negative.
 * capital gains tax, {K}% of the gain over the allowance (gain, allowance), 0 below it
 * How much tax do I pay on an income at {K} percent if an allowance of it is free? Nothing below the allowance.
 * Given income and allowance, return {K} percent of the excess, or 0 without one.
 * {K} percent duty on what the value exceeds the limit by, none if it does not; value, limit
 * inheritance tax: {K}% of everything above the free sum (second argument), else 0
 * gift tax at {K} percent on a gift after the allowance is deducted, not below 0
 * customs: {K}% of the goods' value over the duty-free limit, which comes second; 0 up to it
 *
 * @T double float
 * @K 10 15 19 20 25 30
 * @range income 0 100000
 * @range allowance 0 50000
 * @name after_allowance_tax tax_over_allowance
 */
T after_allowance_tax(T income, T allowance) { return income <= allowance ? 0 : (income - allowance) * K / 100; }

/**
 * How many full vacation days have I earned after some months at 2.5 a month?
 * vacation days earned in some months: 2.5 per month, rounded down to full days
 * floor(2.5 * months)
 * 2.5 days of leave for each month worked, rounded down
 * Write a function for the leave earned in some months at 2.5 days a month, rounded down.
 * holiday entitlement after so many months, 2.5 days monthly, half days dropped
 * How many full days off do I have after some months if I get 2.5 each?
 * Given months, return 2.5 times as many days, cut to full ones.
 * paid leave accrued in some months at 2.5 a month, whole days only
 * pto for months worked: 2.5 days for a month of work, no half days
 * months to whole vacation days with 2.5 per month, rounded down
 * annual leave pro rata for some months, 2.5 days each month, fraction cut
 *
 * @T int32_t int64_t
 * @range months 0 600
 * @name earned_vacation vacation_days
 */
T earned_vacation(T months) { return months * 5 / 2; }

/**
 * What bonus is paid after n years: 1000 from 10 years, 500 from 5 years, else 0?
 * yearly bonus by years of service: 500 from 5 years, 1000 from 10 years, else 0
 * seniority pay for years: 500 from 5 and 1000 from 10 years on, nothing before
 * years >= 10 ? 1000 : years >= 5 ? 500 : 0
 * Write a function for a bonus by years of service: from 5 years 500, from 10 years 1000, else 0.
 * bonus for long service by years, at least 5 years 500, at least 10 years 1000, less 0
 * How much anniversary money is there after these years, 500 from 5 and 1000 from 10, otherwise 0?
 * Given the years in the company, return 0 below 5, 500 below 10, otherwise 1000.
 * loyal employees by years: 5 or more bring 500, 10 or more bring 1000, fewer bring 0
 * reward by years: 500 from year 5 on and 1000 from year 10 on, before that 0
 * long service pay by years in two steps: 500 from 5, 1000 from 10, 0 below 5
 * tenure in years to bonus: 0, 500 (5 or more), 1000 (10 or more)
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
 * duty rota: week number modulo number of people
 * week % people
 * whose turn is it in this week when so many people rotate, week 0 being person 0
 * Write a function that returns the person on duty, from 0, for a week and a number of people who rotate weekly from week 0.
 * week (from 0), number of people: who, from 0, cleans the kitchen when they take turns
 * Whose turn, from 0, is it to bring out the trash on day n (from 0) among k of us?
 * Given a week and the number of people, return who has the job when week 0 is person 0's.
 * round robin: task number and number of workers to worker, both numbered from 0
 * number, from 0, of the player who takes turn n (from 0) among k players
 * on call person, from 0, by week (0 is the first) and number of persons
 * after so many turns in a circle of so many players, starting with player 0, who is next
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
 * shift at an hour, 0 from 6, 1 from 14, 2 from 22 to 6
 * 0 for 6 until 14, 1 for 14 until 22, otherwise 2
 * Write a function for the shift number of an hour: 0 from 6, 1 from 14, 2 from 22 until before 6.
 * am i on early (0), late (1) or night shift (2) at this hour? they begin at 6, 14, 22
 * Which shift works at this hour: 0 early from 6, 1 late from 14, 2 night from 22?
 * Given an hour of the day, return 0 from 6 until before 14, 1 from 14 until before 22, else 2.
 * shift index of an hour in a three shift system: 6 to 14 is 0, 14 to 22 is 1, the rest 2, start hours included
 * work shift at an hour: morning 0, evening 1, night 2, beginning at 6, 14, 22
 * hour 0-23 to shift: 0 begins at 6, 1 at 14, 2 at 22
 * who works at this hour: shift 0 from 6, shift 1 from 14, shift 2 from 22
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
 * How old in full years is someone born in a year and month, in another year and month? Full once the birth month begins.
 * age in full years from birth year and month, then today's year and month
 * year - birth_year, one less before the birth month: birth year, birth month, year, month
 * age in full years from birth year, birth month, present year, present month; the birth month counts as reached
 * Write a function for the age in full years: birth year, birth month, present year, present month.
 * how old am i (birth year, birth month, year, month), a year being full when the birth month begins
 * What is the age from year and month of birth, year and month now, if the birthday is taken as the first of the month?
 * Given year and month of birth, then of today, return the completed years.
 * full years between two dates given as year, month, year, month
 * full years of service from start year and month to present year and month
 * seniority in whole years: year and month of the start, then of today
 * age of a car in whole years by year and month of registration, then year and month now
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
 * May someone of this age vote: at least {K} and a citizen (flag)?
 * {K} or older and a citizen? age and flag
 * may someone of this age vote, from {K} on and only with citizenship (flag)
 * age >= {K} and the flag is set
 * Write a function that tells whether a person may vote: at least {K} years and citizen flag true.
 * voting right by age and citizenship: minimum age {K}, citizens only
 * Can I take part at this age, {K} or more and registered?
 * Given an age and a yes/no, true if it is yes and the age is at least {K}.
 * may I rent a car: from {K} years on and only with a license
 * may someone enter the club: {K}+ and on the list
 * is a person old enough, at least {K}, and also allowed (flag)
 * driving permitted from age {K} if the test was passed, both needed
 *
 * @T int32_t int64_t
 * @K 16 18 21 25
 * @range age 0 100
 * @name may_vote can_vote
 */
_Bool may_vote(T age, _Bool citizen) { return age >= K && citizen; }

/**
 * May someone of this age enter: {K} or older, or with a parent (flag)?
 * {K} or older, or with an adult? age and flag in
 * admission from {K} years, younger only accompanied (flag)
 * age >= {K} or the flag is set
 * Write a function that tells whether a child may enter: at least {K} years, or with a parent.
 * may the child see the film: from {K} on, younger with mom or dad
 * Can the kid go in, {K} years old or accompanied?
 * Given an age and whether an adult is there, true if one of them is enough; limit {K}.
 * playground allowed from age {K} on or with grown-ups of any kind
 * may a child of this age swim: alone from {K}, else somebody must come along
 * is the child old enough (at least {K}) or not alone
 * minimum age {K} unless with an adult: is it ok
 *
 * @T int32_t int64_t
 * @K 6 8 12 14 16 18
 * @range age 0 100
 * @name old_enough_or_accompanied admitted
 */
_Bool old_enough_or_accompanied(T age, _Bool parent) { return age >= K || parent; }

/**
 * May someone of a height in cm ride: from 140 alone, or from 120 with an adult (flag)?
 * at least 140 cm tall, or at least 120 with an adult: may one ride
 * roller coaster by height in cm: from 140 alone, from 120 accompanied
 * height >= 140 or height >= 120 and adult
 * Write a function for a ride: may someone of this height go, from 140 cm alone, from 120 cm with an adult?
 * tall enough for the coaster? at least 140, with a grown-up at least 120
 * Can my kid of this height ride, from 140 alone, from 120 with me?
 * Given the height and whether an adult is there, true from 140, or from 120 with the adult.
 * minimum height 140, lowered to 120 when accompanied: does the height suffice
 * height reaches its limit, 140 without and 120 with company?
 * may ride from 140 cm, with an adult from 120 cm
 * ride access by height: from 140 without parent, from 120 with one
 *
 * @T int32_t int64_t double
 * @range height 80 200
 * @name may_ride ride_allowed
 */
_Bool may_ride(T height, _Bool adult) { return height >= 140 || (adult && height >= 120); }

/**
 * May someone of this age see a film with this rating, the minimum age?
 * is the movie ok for this age, age and rating
 * age >= rating
 * is an age at least the rating's age, age first
 * Write a function that tells whether a person is old enough, age first, required age second.
 * can i watch it, my age and the minimum age on the box
 * Is the viewer at least as old as the rating demands? Age, rating.
 * Given an age and a minimum age, return whether it is reached.
 * child of 10, game rated 12: false; rated 10: true; age first, rating second
 * age check against a minimum age, given second, which itself is fine
 * age, minimum age: reached or not
 * age, required age: allowed, yes or no
 *
 * @T int32_t int64_t
 * @range age 0 100
 * @range rating 0 18
 * @name rating_allows film_allowed
 */
_Bool rating_allows(T age, T rating) { return age >= rating; }

/**
 * Is an hour from 0 to 23 am or pm? Return 'a' or 'p'.
 * give 'a' for an hour before 12 and 'p' for later ones
 * am or pm as a letter 'a' or 'p' for an hour from 0 to 23
 * 'a' before hour 12, 'p' from 12 on
 * Write a function that returns 'a' for hours before noon and 'p' for others.
 * 'a' for an hour before 12, 'p' from 12 on
 * Which letter stands before the m, 'a' or 'p', at this hour from 0 to 23?
 * Given an hour from 0 to 23, return the character 'a' or 'p'.
 * hour < 12 ? 'a' : 'p'
 * first letter of am or pm, lower case, for a 24h hour
 * ante or post meridiem letter ('a' or 'p') for an hour 0-23
 * 'a' or 'p' of a 12 hour clock for an hour counted from 0 to 23
 *
 * @T int32_t int64_t
 * @range hour 0 23
 * @name am_or_pm half_of_day
 */
char am_or_pm(T hour) { return hour < 12 ? 'a' : 'p'; }

/**
 * How many hours are so many minutes, as a decimal number?
 * minutes to hours as a decimal
 * minutes / 60.0
 * minutes to hours as a double, like 90 minutes to 1.5 hours
 * Write a function that converts whole minutes to hours with decimals.
 * industrial hours with decimals from whole minutes
 * What is this many minutes in hours, with a fraction?
 * Given minutes as an integer, return hours as a floating-point number.
 * time sheet: integer minutes as decimal hours
 * work minutes to hours with fraction for billing
 * hours from minutes, not rounded
 * convert min to h, double result
 *
 * @T int32_t int64_t
 * @range minutes -1000 100000
 * @name decimal_hours_of minutes_as_hours
 */
double decimal_hours_of(T minutes) { return minutes / 60.0; }

/**
 * When does the alarm ring {K} minutes after a time, in minutes of the day, wrapping at 1440?
 * add {K} minutes to a time of day, wrap at midnight
 * snooze {K} minutes: new time as minutes since midnight, modulo 1440
 * (minute + {K}) % 1440
 * Write a function that moves a time in minutes of the day by {K}, past midnight from 0 again.
 * time of day plus {K} minutes, 1440 is 0 again
 * What time is it {K} minutes later, in minutes since midnight, from 0 to 1439?
 * Given minutes since midnight, return the time {K} minutes later, inside the day.
 * alarm clock in minutes of the day, {K} more minutes of sleep, wrapping at 1440
 * {K} minutes later on a 24 hour clock, minutes since midnight in and out
 * reminder in {K} minutes: minute of the day at which it comes, after 1439 follows 0
 * clock time {K} minutes from a given one, as minutes since midnight within a day
 *
 * @T int32_t int64_t
 * @K 5 9 10 15 30 45 60 90
 * @range minute 0 1439
 * @name snooze_until alarm_after_snooze
 */
T snooze_until(T minute) { return (minute + K) % 1440; }

/**
 * What hour is it {K} hours after a given hour from 0 to 23?
 * next dose hour when taken every {K} hours, hour of the last one given, 24 hour clock
 * hour of day {K} hours after a given hour, wrapping at 24
 * (hour + {K}) % 24
 * Write a function for the hour of the day {K} hours later than a given hour, 0 to 23.
 * medicine every {K} hours: hour of the next time from the last one, 0 to 23
 * At which hour (0 to 23) is the next pill if I took one at this hour and take one each {K} hours?
 * Given an hour from 0 to 23, return the hour {K} later, past midnight too.
 * add {K} hours to an hour on the 24 hour clock
 * hour in a place {K} hours ahead, given the hour here, 0 to 23
 * {K} hours after the given hour, as an hour 0-23
 * shift of {K} hours beginning at an hour: at which hour of the day does it end
 *
 * @T int32_t int64_t
 * @K 4 6 8 9 10 12
 * @range hour 0 23
 * @name hour_later next_dose
 */
T hour_later(T hour) { return (hour + K) % 24; }

/**
 * How many pills are needed for some days, so many times a day, so many each time?
 * pills needed: days, times a day, pieces each time
 * days * times * pieces
 * total pieces for a treatment: days times doses a day times pieces a dose
 * Write a function for the number of tablets of a cure from days, doses a day and tablets a dose.
 * how many tablets do i need: number of days, times a day, tablets each time
 * How many meals or diapers for a trip of so many days, times a day, pieces each time?
 * Given days, times per day and amount each time, return the total.
 * tablets for an antibiotic course: days, doses per day, tablets per dose
 * food cans for the cat while we are away: days, meals per day, cans per meal
 * total number from days, times per day, pieces per time
 * drops needed over some days: days, times a day, drops each time
 *
 * @T int32_t int64_t
 * @range days 0 100
 * @range times 0 10
 * @range pieces 0 10
 * @name pills_needed pieces_for_days
 */
T pills_needed(T days, T times, T pieces) { return days * times * pieces; }

/**
 * What level is a body temperature: 0 below 37.5, 1 below 38.5, 2 from there?
 * fever level: 0 normal below 37.5, 1 raised below 38.5, else 2
 * temperature to 0, 1 or 2: next level from 37.5 and from 38.5 on
 * normal (0), raised (1, from 37.5) or fever (2, from 38.5) by degrees
 * Write a function that classifies body temperature: below 37.5 is 0, below 38.5 is 1, more is 2.
 * thermometer reading in three classes: 0 below 37.5, 1 below 38.5, 2 from there on
 * How bad is the fever, 0 to 2, at this temperature? 1 from 37.5, 2 from 38.5.
 * Given a temperature, return 0 under 37.5, 1 under 38.5, otherwise 2.
 * body heat class: below 37.5 is 0, below 38.5 is 1, otherwise 2
 * traffic light for fever: green 0, from 37.5 yellow 1, from 38.5 red 2
 * two limits 37.5 and 38.5, three levels 0, 1, 2 of a temperature; a limit belongs to the higher one
 * x < 37.5 ? 0 : x < 38.5 ? 1 : 2
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
 * Is a pulse above the maximum of 220 minus the age? Pulse first.
 * heart rate too high, over 220 minus age: rate first, age second
 * rate > 220 - age
 * pulse over the maximum of 220 minus age, pulse first, then age
 * Write a function that tells whether a heart rate exceeds 220 minus the age, rate and age given.
 * do i train too hard: pulse, then age, together more than 220
 * Is this pulse over 220 minus this age?
 * Given a heart rate and an age, true if their sum is more than 220.
 * is the maximum pulse of 220 minus the age passed by this pulse (pulse, age)
 * smart watch warning for a pulse over 220 less the age, pulse given first
 * is the pulse above the age-based limit of 220 less age, arguments pulse and age
 * max heart rate (220 minus age) exceeded by the rate? rate, age
 *
 * @T int32_t int64_t
 * @range rate 40 220
 * @range age 10 90
 * @name heart_rate_too_high above_max_heart_rate
 */
_Bool heart_rate_too_high(T rate, T age) { return rate > 220 - age; }

/**
 * At an age, given first, is a pulse above 220 minus the age?
 * max heart rate is 220 minus age, is the rate over it: age, then rate
 * age first, pulse second: is the pulse over 220 minus age
 * 220 - age < rate
 * Write a function that takes age and heart rate and tells if the rate is over 220 minus age.
 * my age and my pulse, is it more than 220 minus age
 * Is the pulse too fast for somebody this old, over 220 minus age? Age, then pulse.
 * Given an age and a pulse, true if the pulse is higher than 220 less the age.
 * age, bpm: over the limit of 220 minus age
 * runner's age and heart rate, over the max (220 - age) or not
 * over the maximum heart rate of 220 less age, age given first
 * warn if the beat rate, given second, exceeds 220 minus the years of age, given first
 *
 * @T int32_t int64_t
 * @range age 10 90
 * @range rate 40 220
 * @name above_age_maximum exceeds_pulse_for_age
 */
_Bool above_age_maximum(T age, T rate) { return rate > 220 - age; }

/**
 * Is this grade a pass, 1 being best and {K} the worst pass?
 * grade {K} or better, where lower numbers are better
 * passed if the grade is at most {K}
 * school grades 1 (best) to 6, passed up to and with {K}: did this one pass
 * Write a function that tells whether a grade is {K} or lower, low being good.
 * low grades are good: is this one {K} or lower
 * Did I pass with this mark, 1 being best and {K} still enough?
 * Given a grade from 1 best, true if it is {K} or better.
 * small number good, at most {K}: passed or not
 * is the mark not worse than {K} when 1 is the best
 * grade <= {K}
 * university grade up to and including {K} is a pass, lower is better
 *
 * @T int32_t double
 * @K 4 3 2
 * @range grade 1 6
 * @name german_grade_passed grade_passed
 */
_Bool german_grade_passed(T grade) { return grade <= K; }

/**
 * Do all {n} scores in {a} reach {K}?
 * did every student pass with {K} points or more (yes for no students)
 * are all values in the array at least {K}
 * nobody in the list under {K}, true also when it is empty
 * Write a function that tells whether every score in an array is {K} or more.
 * whole class at {K} or above, from an array of scores
 * Has everyone in the list got {K} or better?
 * Given scores, true if none is below {K}.
 * does each score of the array reach the limit of {K}
 * no value in the array less than {K}, an empty list is fine
 * all exams in the list passed, {K} points needed in each
 * are they all over or equal {K} in the list
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
 * is somebody in the list of scores under {K}
 * at least one value in the array less than {K}
 * did any student in the list fail, fewer than {K} points
 * Write a function that tells whether some score is lower than {K}.
 * any reading in the array under {K}
 * Has anyone in the list less than {K}?
 * Given a list, true if one is below {K}.
 * does one of the values miss the limit of {K}, being lower
 * was there a frost night: some temperature in the array below {K}
 * alarm if one sensor value of the list falls under {K}
 * exists an i with a[i] < {K}
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
 * count scores of at least {K}
 * how many in the list got {K} or better
 * number of values not below {K}
 * Write a function that counts the entries of an array that reach {K}.
 * number of students with {K} points and up in an array
 * How many days in the list had {K} or more?
 * Given a list, return how many are {K} or above.
 * top marks: how many scores in the array are {K} or higher
 * count where a[i] >= {K}
 * number of days in the list on which I made my goal of {K} or more
 * a or better, which starts at {K}: number of students in a score array
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
 * number of days with frost, that is, a minimum below zero, in an array of minimum temperatures
 * count the values of an array under 0
 * number of frost days, with a temperature below 0, in a list
 * Write a function that counts the negative measures in an array.
 * how many nights in the list of temperatures did it freeze, below 0
 * On how many days of the list was it colder than zero?
 * Given temperatures, return how many are less than 0.
 * number of cold days below 0 celsius in a list of temperatures
 * months with a loss: count of negative profits in an array
 * count of the bookings below zero in a list
 * how many readings of the array lie below zero
 *
 * @T double float int32_t
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
 * What do the {n} amounts in {a} make together?
 * total rainfall of the month from an array of daily amounts
 * sum of all amounts in an array
 * add up the expenses in my list
 * Write a function that returns the total of a list of measures.
 * how much did it rain in all, from a list of amounts
 * What is the whole distance of all my runs in the array?
 * Given amounts, return their sum, 0 for none.
 * total weight of the parcels in an array
 * sum of the hours on my time sheet, given as an array
 * all receipts in the list added up
 * km this week: sum of the list of daily km
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
 * average daily spending from a list of amounts, 0 for no days
 * mean per day of a list of amounts, 0 for none
 * sum of the values over number of days, no days give 0
 * Write a function that returns the mean of some measures, 0 for an empty list.
 * how much do i spend a day on average, 0 with an empty list
 * What was the average temperature of these days, or 0 if there are none?
 * Given daily values, return their average, 0 without values.
 * mean of my run times in an array, 0 if it is empty
 * average hours of sleep in a week from an array, 0 for an empty one
 * average of daily sales, 0 if the list is empty
 * expenses per day this month: average of a list, 0 without entries
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
 * largest jump up between neighbours of an array, or 0
 * max of a[i + 1] - a[i] over the array, not below 0
 * Write a function for the strongest rise between two successive measures, 0 without a rise.
 * largest warming from one day to the next in a list of temperatures, 0 if it never got warmer
 * By how much did the values go up most from one day to the next, 0 if they never did?
 * Given daily values, return the greatest increase to the following day, at least 0.
 * best gain of a share from one day to the next in a list of prices, never under 0
 * largest step up in a list, 0 if all go down
 * steepest rise from one reading to the next in a list, 0 without a rise
 * most weight gained from one week to the next in a list of weekly weights, 0 for no gain
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
 * biggest decrease from one day to the next in a list, as a positive number, 0 if none
 * largest fall between neighbours of an array as a positive number, or 0
 * max of a[i - 1] - a[i] over the array, not below 0
 * Write a function for the strongest drop between two successive measures, positive, 0 without a drop.
 * largest cooling from one day to the next in a list of temperatures, as a positive number or 0
 * By how much did the values go down most from one day to the next, 0 if they never did?
 * Given daily values, return the greatest decrease to the following day, as a positive number, 0 for none.
 * worst daily loss of a share in a list of prices as a positive number, or 0
 * largest step down in a list as a positive number, 0 if all go up
 * steepest fall in consecutive readings, positive, otherwise 0
 * most weight lost from one week to the next in a list of weekly weights, 0 for no loss
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
 * How much less is the last of the {n} values in {a} than the first, 0 for none?
 * weight lost since the first measurement: first minus last value, 0 for no values
 * first minus last element of a list, 0 if it is empty
 * a[0] - a[n - 1], or 0 for n = 0
 * Write a function that returns how much the values of an array have gone down from first to last, 0 for none.
 * how many kilos did i lose in total from first to last weight in the list (none: 0)
 * By how much has the series fallen since its beginning? Negative if it rose, 0 if it is empty.
 * Given weights over time, return the first less the last, 0 for an empty list.
 * total loss from start to end of a series, first minus last, 0 if empty
 * reduction of the bill since the first month: first less last of the array, 0 without bills
 * drop from the first to the last value of a list, negative for a rise, 0 for an empty list
 * faster than at first: first time in the list minus last time, 0 without times
 *
 * @T double int32_t float
 * @range a 0 200
 * @range n 0 8
 * @array a n
 * @name loss_since_start weight_lost
 */
T loss_since_start(const T *a, int32_t n) { return n > 0 ? a[0] - a[n - 1] : 0; }

/**
 * How much more is the last of the {n} values in {a} than the first, 0 for none?
 * growth since the first measurement: last minus first value, 0 for no values
 * last minus first element of a list, 0 if it is empty
 * a[n - 1] - a[0], or 0 for n = 0
 * Write a function that returns how much the values of an array have gone up from first to last, 0 for none.
 * how many centimeters did the child grow in total from first to last height in the list (none: 0)
 * By how much has the series risen since its beginning? Negative if it fell, 0 if it is empty.
 * Given heights over time, return the last less the first, 0 for an empty list.
 * total gain from start to end of a series, last minus first, 0 if empty
 * increase of the price since the first day: last less first of the array, 0 without prices
 * change over the whole period, last value minus first, 0 for an empty list
 * points won since the season began: last total in the list less the first, 0 without any
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
 * did my weight, an array of weekly values, go down every week
 * is the array always going down, equal neighbours not allowed
 * a[i] < a[i - 1] throughout the array
 * Write a function that tells whether every measure in an array is lower than the one before it.
 * did the values fall each day without a pause
 * Is each value of the list less than the one a week before?
 * Given weekly values, true if they decrease every time, no two the same.
 * every lap faster: are the lap times strictly going down
 * are the prices in the array strictly falling
 * is there a loss from each value to the next, without exception
 * no week without progress downwards: every value lower than the previous
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
 * did sales, an array of monthly values, go up every month
 * is the array always going up, equal neighbours not allowed
 * a[i] > a[i - 1] throughout the array
 * Write a function that tells whether every measure in an array is higher than the one before it.
 * did the values rise each day without a pause
 * Is each value of the list more than the one a week before?
 * Given weekly values, true if they increase every time, no two the same.
 * every lap slower: are the lap times strictly going up
 * are the prices in the array strictly rising
 * is there a growth from each value to the next, without exception
 * did the value grow in every period, strictly more than in the one before
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
 * {K} bonus points for everyone in the array, at most 100 each, in place
 * raise all scores in place by {K}, capped at 100
 * a[i] = min(100, a[i] + {K})
 * Write a function that gives {K} extra points to each score of an array in place; 100 is the maximum.
 * curve the grades in the list by {K} points, limit 100, in place
 * How do I add {K} points to all students' scores in an array without passing 100?
 * Given scores, increase each by {K} in place, never over 100.
 * everyone in the list gets {K} more, 100 is the top
 * brighten all values of an array in place by {K}, cap 100
 * battery levels in an array plus {K}, no more than 100 each, in place
 * lift every element of a list by {K} but stay within 100
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
 * What are the points for some right and some wrong answers at {A} for right and minus {B} for wrong?
 * negative marking: {A} per right answer, minus {B} per wrong one
 * {A} * right - {B} * wrong
 * quiz score from right and wrong answers with {A} points each and a penalty of {B} each
 * Write a function for a test result from right and wrong counts with {A} points for a right answer and {B} less for a wrong one.
 * multiple choice with minus points: right answers count plus {A}, wrong ones minus {B}
 * How many points do I have with so many right at +{A} and so many wrong at -{B}?
 * Given right and wrong answers, return {A} for each right less {B} for each wrong.
 * exam score from right and wrong counts, {A} and -{B}
 * each correct answer brings {A}, each false one costs {B}: total of both counts
 * game: so many hits at {A} points, so many misses at minus {B}, total
 * total with {A} for each good one (first count) and {B} off for each bad one (second count)
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
 * What percentage are some points of the maximum points, as a decimal number, 0 if the maximum is 0?
 * percent right on the test, points and maximum as integers, 0 if the maximum is 0
 * 100.0 * points / maximum, 0 for a maximum of 0
 * how many percent of the maximum are the points, with decimals, 0 when there is no maximum
 * Write a function for the percentage of a test score from whole points and maximum, as a double, 0 for maximum 0.
 * my test: points out of maximum in percent as a double, a maximum of 0 giving 0
 * What percent did I get with so many of so many, as a decimal (0 out of 0 is 0)?
 * Given right answers and questions, return the exact percentage, 0 if there were no questions.
 * quota in percent from two counts, part then whole, 0.0 if the whole is 0
 * share of done tasks in all tasks in %, not rounded, 0 without tasks
 * wins of games in percent: games won, games played, 0 if none was played
 * hit rate in percent, ints hits and shots in, double out, 0 for no shots
 *
 * @T int32_t int64_t
 * @range points 0 1000
 * @range maximum 0 1000
 * @name percent_correct percent_of_points
 */
double percent_correct(T points, T maximum) { return maximum == 0 ? 0 : 100.0 * points / maximum; }

/**
 * Which level does someone with so many points have: 3 gold from 1000, 2 silver from 500, else 1 bronze?
 * level by points: gold 3 from 1000, silver 2 from 500, bronze 1
 * 3 if at least 1000, 2 if at least 500, else 1
 * customer tier by points: 1 below 500, 2 below 1000, 3 from 1000
 * Write a function that returns 3 from 1000 points on, 2 from 500 on, otherwise 1.
 * bronze silver gold as 1 2 3 by points, next level from 500 and from 1000 on
 * What status do I have with these points: 1, from 500 on 2, from 1000 on 3?
 * Given points, return 1 below 500, 2 below 1000, 3 from 1000 on.
 * loyalty class by points: from 1000 it is 3, from 500 it is 2, less is 1
 * level 1 to 3 by turnover, 2 from 500, 3 from 1000
 * three classes of points counted from 1: below 500, below 1000, and the rest
 * member rank 1 to 3 by points, thresholds 500 and 1000 belong to the higher rank
 * gold from 1000 points on, silver from 500 on, bronze below, returned as 3, 2, 1
 * customer class by points: at least 1000 gold is 3, at least 500 silver is 2, others bronze 1
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
 * discount code: A 5 percent, B 10, C 20, else none
 * code letter to percent: A 5, B 10, C 20, otherwise 0
 * capital letter of a coupon to percent: A 5, B 10, C 20, else 0
 * Write a function that maps 'A' to 5, 'B' to 10, 'C' to 20 and other characters to 0.
 * percent off by customer group A, B, C: 5, 10, 20, for others 0
 * What discount in percent has this letter, 5 for A, 10 for B, 20 for C, 0 for the rest?
 * Given a code letter A, B or C, return 5, 10 or 20, and 0 if it is unknown.
 * switch on a char: 'A' 5, 'B' 10, 'C' 20, default 0
 * price class letter to rate: A 5, B 10, C 20, none of these 0
 * promo letter to its rate, A is 5, B is 10, C is 20, unknown is 0
 * categories A B C worth 5 10 20, other letters worth nothing
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
 * shirt size letter from chest: S below 90, M below 100, L below 110, X otherwise
 * size letter by centimeters: S, from 90 M, from 100 L, from 110 X
 * letter for a measure: S under 90, M under 100, L under 110, otherwise X
 * Write a function that returns 'S' for less than 90, 'M' under 100, 'L' under 110, else 'X'.
 * clothes size as a character from cm: S, then from 90 M, from 100 L, from 110 X
 * What size do I wear: S below 90 cm, M below 100, L below 110, X from there?
 * Given a chest size, return the letter: S below 90, M below 100, L below 110, else X.
 * t-shirt letter for a measure: S < 90, M < 100, L < 110, otherwise X
 * parcel class S, M, L, X by cm: the next letter from 90, 100 and 110 on
 * measure to size letter S, M, L, X, each of the borders 90, 100, 110 belonging to the bigger size
 * garment size letter: S below 90, then M, L, X from 90, 100, 110 on
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
 * Which row letter does a seat have with {K} seats in a row, seats from 1 and rows from 'A'?
 * seat number from 1 to row letter from A with {K} per row
 * row of a seat as a capital letter, {K} seats each, seat 1 in row A
 * 'A' + (seat - 1) / {K}
 * Write a function that returns the row's letter (from 'A') for a seat number from 1, {K} seats to a row.
 * seats 1 to {K} are in row A, the next {K} in B and so on: letter for a seat number
 * In which row, A, B, C, is my seat number (from 1) if a row has {K}?
 * Given a seat number from 1, return the letter of its row of {K}, the first being 'A'.
 * cinema: row letter from A by the running seat number from 1, {K} per row
 * shelf letter (A first) of box n, counted from 1, with {K} boxes a shelf
 * parking deck row as a letter from A for place n from 1, {K} places a row
 * theater row letter of a chair numbered from 1, {K} chairs in each row from A
 *
 * @K 4 6 8 10 12 20
 * @range seat 1 80
 * @name row_letter letter_of_row
 */
char row_letter(int32_t seat) { return (char)('A' + (seat - 1) / K); }

/**
 * Is a lift with so many people of a total weight in kg overloaded: more than 8 people or 630 kg?
 * elevator too heavy: over 8 people or over 630 kg, people and total kg given
 * people > 8 || weight > 630
 * more than 8 persons or more than 630 kg in all: overloaded?
 * Write a function for an elevator's overload: true if 8 people or 630 kg are exceeded.
 * lift limit 8 people, 630 kg: is either passed by this count and total weight
 * Is the elevator too full, 8 persons and 630 kg being the maximum?
 * Given a count and a weight, true if one is above its limit of 8 and 630.
 * boat for 8 people and 630 kg: too many on it or too much weight?
 * overload? more than 8 heads or more than 630 kilos, total weight second
 * capacity of 8 persons or 630 kg exceeded, by count and weight
 * count over 8 or load over 630, true or false
 *
 * @T double int32_t float
 * @range people 0 15
 * @range weight 0 1000
 * @name lift_overloaded elevator_overloaded
 */
_Bool lift_overloaded(int32_t people, T weight) { return people > 8 || weight > 630; }

/**
 * How long do I wait with some people ahead, so many minutes each and so many counters? Only full rounds count.
 * queue waiting time: people ahead, minutes each, counters; people over counters rounded down, times minutes
 * people / counters * minutes, the quotient rounded down, with people, minutes, counters as arguments
 * wait at the post office: people ahead, minutes each, counters, only full rounds of all counters counting
 * Write a function for the waiting time in whole rounds: people before me, minutes per person, open counters.
 * people ahead, minutes for one, k clerks who all start together: in how many minutes is it my turn
 * How many minutes until it is my turn, with people ahead, minutes each, counters that work in step?
 * Given people ahead, service minutes and counters, return the minutes of the full rounds before me: people / counters, rounded down, times minutes.
 * checkout line: people ahead, same time for everyone, counters, full rounds count
 * number of full rounds before mine times the minutes of a round: people, minutes, counters
 * waiting behind some people at equal service time with k servers, whole rounds
 * wait in minutes: customers ahead, minutes per customer, registers; full rounds of all registers only
 *
 * @T int32_t int64_t
 * @range people 0 100
 * @range minutes 0 30
 * @range counters 1 10
 * @name waiting_in_queue queue_minutes
 */
T waiting_in_queue(T people, T minutes, T counters) { return people / counters * minutes; }

/**
 * How long until all tasks of some minutes are done by n workers, last round perhaps not full? Tasks, minutes, workers.
 * time for all tasks of some minutes with several workers, rounds rounded up
 * ceil(tasks / workers) * minutes, workers given last
 * loads of laundry, minutes a load, machines: minutes for all, rounds rounded up
 * Write a function for the time of equal jobs done in parallel: jobs, minutes each, workers; a partial round takes full time.
 * how many minutes do n cakes of m minutes take in k ovens, in full rounds
 * Jobs, minutes of each, k at once: after how many minutes are all done, rounds rounded up?
 * Given jobs, time for one and places, return the whole time, the last round may be partly empty.
 * toast n slices, so many minutes a slice, with k slots: total time in rounds, rounded up
 * print n pages, m minutes each, on k printers: whole time, last round maybe partial
 * total time in batches, rounded up: pieces, minutes of a batch, batch size
 * washing loads, minutes each, machines: time until all are washed, batches rounded up
 *
 * @T int32_t int64_t
 * @range tasks 0 100
 * @range minutes 0 120
 * @range workers 1 10
 * @name finish_of_all total_batch_time
 */
T finish_of_all(T tasks, T minutes, T workers) { return (tasks + workers - 1) / workers * minutes; }

/**
 * Is a card valid to the end of a month of a year expired in the present month and year?
 * card expired: month and year on the card, then today's month and year
 * expiry month before today's month: month, year, then present month, present year
 * the card was good to the end of its month and is expired now: month, year, now month, now year
 * Write a function that tells whether a credit card is expired: month, year, present month, present year.
 * is my card too old: month and year on it, month and year now; good through its month
 * Has the voucher, valid through a month of a year, run out by the present month and year?
 * Given month and year of expiry, then of today, true if the expiry lies before today's month.
 * is month/year before the second month/year: month, year, month, year
 * passport out of date: its month, its year, present month, present year; valid to the end of its month
 * best before month passed: its month, its year, today's month, today's year
 * expired coupon: month then year on it, month then year now, not expired within the same month
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
 * Is a month of a year the present month and year or later? Month, year, present month, present year.
 * card still valid: month and year on it, then today's
 * valid through its month: month and year on it, then month and year now
 * not expired yet? expiry month, year, present month, year; the same month is fine
 * Write a function that tells whether an expiry month is not over: month, year, now month, now year.
 * is my credit card still good: its month and year, then today's
 * Does the membership last to this month: end month, end year, now month, now year?
 * Given the expiry month and year and today's, true if it has not passed.
 * voucher usable in this month: last month, its year, present month, year
 * month/year pair not before another: month, year, then month, year
 * still fresh in the present month: its month and year first, then today's, same month included
 * driving licence valid today: month and year on it, month and year now
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
 * average speed of two legs: distances first, then hours
 * (d1 + d2) / (t1 + t2), parameters d1, d2, t1, t2
 * mean speed of a trip in two parts, two distances and two times
 * Write a function for the average speed of two legs from both distances and both times.
 * two distances, then two times: how fast was i on the whole trip there and back
 * What is the speed over all if two ways and then two times are known?
 * Given two distances, then two durations, return total way over total time.
 * overall speed: first distance, second distance, first time, second time
 * one speed from two distances, then two times of a bike tour
 * whole distance through whole time: way, way, time, time
 * combined average speed of two stretches, lengths first, then durations
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
 * is a share of {K} percent reached: part, whole
 * part * 100 >= {K} * whole
 * party over the {K} percent hurdle: votes, all votes
 * Write a function that tells whether a part makes {K} percent or more of the whole.
 * did we get at least {K} percent of the votes: ours, all
 * Is the quorum of {K}% met by so many present out of so many?
 * Given two counts, true if the first is {K} percent of the second or more.
 * at least {K}% of the points in the test: points, maximum; passed or not
 * are there enough of them, {K} percent of all needed: number, all
 * battery or disk at {K} percent or more: amount, capacity
 * is the first number at least {K} per cent of the second
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
 * majority: more than half of the votes
 * 2 * part > whole
 * absolute majority from two counts, ours first: more than half of all
 * Write a function that tells whether the votes are over a half of all votes, both given.
 * our votes, all votes: do we have the majority
 * Is the part over 50 percent of the whole, exactly half not counting?
 * Given yes votes and all votes, true if more than half said yes.
 * motion carried: yes votes more than half of all votes
 * more than half of them, yes or no: count, total
 * is a count over half of the class size
 * quorum of more than a half, present first, then all
 *
 * @T int32_t int64_t
 * @range part 0 1000
 * @range whole 0 1000
 * @name more_than_half has_majority
 */
_Bool more_than_half(T part, T whole) { return part * 2 > whole; }

/**
 * Is a part at least two thirds of the whole?
 * two thirds majority: part at least 2/3 of the whole
 * 3 * part >= 2 * whole
 * does part reach 2/3 of the whole
 * Write a function that tells whether yes votes reach two thirds of all votes.
 * did at least two of every three agree: agreeing, all
 * Is the part 2/3 of all or more?
 * Given yes votes and all votes, true from two thirds on.
 * constitution change possible: yes votes at least two thirds of all votes
 * part and whole: two thirds or more
 * is at least two thirds of the whole reached
 * 2/3 or more of the members: present, all
 *
 * @T int32_t int64_t
 * @range part 0 1000
 * @range whole 0 1000
 * @name two_thirds_majority reaches_two_thirds
 */
_Bool two_thirds_majority(T part, T whole) { return part * 3 >= whole * 2; }

/**
 * With so many of all votes, how many of the seats come, rounded down? Votes, all votes, seats.
 * whole seats for a party, rounded down: its votes, all votes, seats
 * votes * seats / all, arguments votes, all, seats
 * seats in proportion to votes: votes * seats / all, rounded down
 * Write a function for the full seats of a party from its votes, the total and the seats.
 * our votes, all votes, seats: how many whole seats do we get in the council
 * What is the whole number of seats, rounded down: votes, all votes, seats?
 * Given votes, total votes and seats, return the floor of the proportional part.
 * hare quota, integer part, from votes, total and seats
 * whole pieces by a share, rounded down: mine, everybody's, pieces
 * my part, the whole, k prizes to split in proportion, rounded down
 * tickets for a class in proportion to its size, rounded down: size, all pupils, tickets
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
 * is the hour in the quiet hours from {A} to before {B}, over midnight
 * hour >= {A} || hour < {B}
 * night time at this hour? from {A} until before {B} of the next day
 * Write a function that tells whether an hour lies in the night, from {A} on or before {B}.
 * do not disturb from {A} on and before {B}: does it apply at this hour
 * Is it night at this hour, {A} or later or earlier than {B}?
 * Given an hour 0 to 23, true from {A} on or before {B}.
 * night rate from {A} to just before {B} in the morning: is it valid at this hour
 * lights on from {A} in the evening to before {B}: on at this hour?
 * is it a late or early hour, at least {A} or less than {B}
 * is the hour in the interval from {A} to {B} (excluded) that passes midnight
 *
 * @T int32_t int64_t
 * @A 22
 * @B 6
 * @range hour 0 23
 * @name quiet_hours is_quiet_time
 */
_Bool quiet_hours(T hour) { return hour >= A || hour < B; }

/**
 * What does an hour of the day pay at a wage, 25 percent more from 20 until before 6?
 * hourly wage at an hour, 25 percent more from 20 to before 6
 * wage plus 25% at night, 20 until before 6; hour first, wage second
 * night bonus of 25 percent on the wage for hours from 20 on and before 6
 * Write a function for the wage at an hour: from 20 on and before 6 it is 25 percent higher.
 * shift pay by hour and wage, 25% extra at 20 or later and before 6
 * What do I get for this hour at this wage if nights (20 until before 6) pay 25 percent more?
 * Given an hour and a wage, add 25 percent from 20 on and before 6.
 * wage with a surcharge of 25% if the hour is 20 or later or less than 6
 * taxi price at an hour: 25 percent more at night, from 20 until before 6
 * late hours, from 20 and before 6, paid with 25% on top; hour and rate in
 * hourly rate with a night supplement of 25 percent when the hour is at least 20 or below 6
 *
 * @T double float
 * @range hour 0 23
 * @range wage 0 100
 * @name pay_with_night_rate night_pay
 */
T pay_with_night_rate(int32_t hour, T wage) { return hour >= 20 || hour < 6 ? wage * 125 / 100 : wage; }

/**
 * What do some hours and minutes pay at a wage per hour?
 * hours and minutes of work to money with an hourly wage
 * (hours + minutes / 60) * wage
 * pay from a time in hours and minutes and the wage per hour
 * Write a function for the pay: hours, minutes, wage per hour.
 * how much do i earn for 3 h 20 min at an hourly wage? hours, minutes, wage
 * What is the price of so many hours and minutes of work at an hourly rate?
 * Given whole hours, minutes and an hourly rate, return the amount.
 * plumber's bill from hours, minutes and hourly wage
 * tutor fee from hours, minutes and price per hour
 * bill a client for h hours and mm minutes at a rate per hour
 * time in hours and minutes times the hourly rate, minutes counted exactly
 *
 * @T double float
 * @range hours 0 100
 * @range minutes 0 59
 * @range wage 0 100
 * @name pay_for_time money_for_time
 */
T pay_for_time(int32_t hours, int32_t minutes, T wage) { return wage * (hours * 60 + minutes) / 60; }

/**
 * How many minutes are {n} days with start times and end times in two arrays together?
 * time card: sum of end minus start for all days
 * sum of ends[i] - starts[i], the starts array being given first
 * total worked time from arrays of start and end times
 * Write a function that adds up the durations of several intervals, array of starts first, ends second.
 * how long did i work this week, from lists of begin and end times
 * What is the total length of these periods, starts in one array, ends in the next?
 * Given arrays of start and end times, return the sum of the differences.
 * all shifts together in minutes: begin minutes, end minutes in two arrays
 * total time of a work log with starts and ends
 * total distance from odometer readings before and after each trip (two arrays)
 * whole duration of all calls from their start times and end times
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
 * holiday: January 1 or December 25, month then day
 * is it month 1 day 1, or month 12 day 25
 * New Year (1, 1) or Christmas (12, 25), month given first: true if it is one of them
 * Write a function that tells if a month and a day are January 1 or December 25.
 * is the shop closed on this date, closed only on jan 1 and dec 25; month, day
 * Is it Christmas Day (December 25) or New Year's Day (January 1), month given first?
 * Given month and day, true for the 25th of December and the 1st of January.
 * fixed public holidays, two of them: 1/1 and 12/25, month first
 * day off: December 25 or January 1, month first
 * bank holiday check by month and day, January 1 and December 25
 * is it christmas day (12/25) or new year's day (1/1), month then day
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range day 1 31
 * @name is_fixed_holiday holiday_by_date
 */
_Bool is_fixed_holiday(T month, T day) { return (month == 1 && day == 1) || (month == 12 && day == 25); }

/**
 * Is a date, month and day, from March 21 to April 19 inclusive?
 * is a date between March 21 and April 19, both included, month first
 * aries by month and day: month 3 from day 21, month 4 up to day 19
 * star sign Aries (March 21 to April 19) or not, month first
 * Write a function that tells whether a month and a day lie from March 21 to April 19.
 * am i an aries, born month and day, 21 march to 19 april
 * Is the date, month first, in the range 21 March to 19 April inclusive?
 * Given month and day, true from the 21st of March through the 19th of April.
 * (month == 3 && day >= 21) || (month == 4 && day <= 19)
 * spring offer valid March 21 to April 19 inclusive: valid on this month and day?
 * birthday in the sign of the ram: month and day from March 21 to April 19
 * zodiac check for the first sign, 3/21 to 4/19, month then day
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range day 1 31
 * @name in_date_range is_aries
 */
_Bool in_date_range(T month, T day) { return (month == 3 && day >= 21) || (month == 4 && day <= 19); }

/**
 * In which year did the school year of a month of a year begin if it starts in {K}?
 * school year from month and year, starting in {K}
 * month >= {K} ? year : year - 1
 * season or fiscal year that starts in {K}, named by its first year
 * Write a function for month and year that returns the starting year of the school year that begins in {K}.
 * which school year is it by month, then year, new one from {K} on
 * To the season of which first year does this month of a year belong, if it begins in {K}?
 * Given month and year, return the year when the running period began; it begins in {K}.
 * football season by month and year, from {K} on: year in which it started
 * month and year to academic year, first month {K}, named by its start
 * month, year: first year of a business year beginning in {K}
 * for a month of a year, year of the last {K} that has started
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
 * even or odd week, as 'e' or 'o'
 * 'e' for an even number, 'o' for an odd one
 * letter for the parity of a number: 'e' even, 'o' odd
 * Write a function that returns 'e' if a number is even and 'o' if it is odd.
 * which trash bin this week: 'e' in even weeks, 'o' in odd ones
 * Is the calendar week even ('e') or odd ('o')? Return the character.
 * Given a number, return the letter e for even or o for odd, lower case.
 * 'e' for an even week, 'o' for an odd one
 * even weeks are 'e', odd weeks 'o': character for a week number
 * week % 2 == 0 ? 'e' : 'o'
 * odd or even house side: 'o' for odd numbers, 'e' for even ones
 *
 * @T int32_t int64_t
 * @range week 0 1000
 * @name week_parity_letter even_or_odd_week
 */
char week_parity_letter(T week) { return week % 2 == 0 ? 'e' : 'o'; }

/**
 * How many of the {n} days in {a} are not weekend days, 5 or 6?
 * number of sick days in a list of weekdays without the weekend days 5 and 6
 * count the weekdays 0 to 4 in an array of day numbers
 * how many days in the array are not 5 or 6
 * Write a function that counts the entries of an array other than 5 and 6.
 * working days lost, list of weekdays, 5 and 6 are free
 * How many of these days, an array of 0 to 6, would I have worked, weekend being 5 and 6?
 * Given weekdays from 0 Monday to 6 Sunday, count those before 5.
 * vacation days used from a list of weekdays, Saturday 5 and Sunday 6 not counted
 * business days in a list of weekdays, that is, all but 5 and 6: how many
 * number of days in the list on which the office is open, not 5 or 6
 * count weekdays only, 5 and 6 in the array left out
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
 * days until the next {DAY}, weekdays from 0 Monday, 0 if it is {DAY}
 * how many days until {DAY}, today's weekday given with monday as 0; 0 on {DAY} itself
 * ({DAY} - day + 7) % 7, day 0 is Monday
 * Write a function that returns the days left to {DAY} from a weekday number, Monday is 0; none on the day itself.
 * when is {DAY}, counted in days from today's weekday, monday being 0, today counting as 0
 * How many more days to {DAY}, today's weekday given from 0 Monday, 0 if today is {DAY}?
 * Given a weekday 0 (Monday) to 6, return how many days later it is {DAY}, 0 on the day.
 * waiting for {DAY}: weekday from 0 monday in, days to wait out, 0 to 6
 * days from this weekday (0 Monday to 6 Sunday) to the next {DAY}, 0 if it is one
 * days left until {DAY} from a weekday, monday 0, zero when it is already {DAY}
 * sleeps until {DAY}, none if it is today, today as 0 monday to 6 sunday
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
 * Is a probation of {K} months over after so many months, exactly {K} being over?
 * is it over after these months, {K} being needed
 * months >= {K}
 * are {K} months done, {K} itself counting
 * Write a function that tells whether {K} full months have passed of the given number.
 * probation ends when {K} months are complete: is it over after n
 * Have I been here for {K} months or longer, months given?
 * Given the months so far, true from {K} on.
 * may the contract be ended after so many months, {K} or more needed
 * has the free trial of {K} months ended when so many are over (at {K} it has)
 * old enough in months, {K} at the least
 * at least {K} months, true or false
 *
 * @T int32_t int64_t
 * @K 3 6 12 24
 * @range months 0 48
 * @name over_after_months probation_over
 */
_Bool over_after_months(T months) { return months >= K; }

/**
 * Is at least one of {a}, {b} and {c} set?
 * smoke alarm if any of three sensors is set
 * a || b || c
 * one of three flags is enough for true
 * Write a function that is true if any of three conditions holds.
 * is any of the three doors open
 * Does one of the three sensors report something?
 * Given three yes/no values, return whether there is a yes among them.
 * true if any of three alarms is true
 * one or more of three flags set
 * somebody at home? true if at least one of three people is
 * fire in at least one of three rooms
 *
 * @name any_alarm any_of_three_flags
 */
_Bool any_alarm(_Bool a, _Bool b, _Bool c) { return a || b || c; }

/**
 * Should the light be on, which needs both darkness and motion (two flags)?
 * light on if dark and someone moves
 * dark && motion
 * true only if it is dark and there is motion
 * Write a function that switches a lamp on when it is dark and something moves.
 * motion light only at night: on when it is dark and something moves
 * Are both conditions, dark and motion, met?
 * Given two yes/no values, return whether both are yes.
 * logical and of two flags
 * start only if the door is closed and the button pressed
 * pump on: tank has water and button is pressed
 * two keys must both be turned: true if they are
 *
 * @name light_on both_conditions
 */
_Bool light_on(_Bool dark, _Bool motion) { return dark && motion; }

/**
 * Is the first flag true and the second not?
 * door opens if the code is right and it is not locked out: right, locked
 * a && !b
 * first flag yes and second no
 * Write a function that is true if the first flag holds and the second does not.
 * allowed (first) and not banned (second)
 * Can I log in, password right (first) and account not blocked (second)?
 * Given two yes/no values, true only when the first is yes and the second no.
 * go out if there is free time (first) and no rain (second flag is rain)
 * first flag is true and second is not
 * voucher valid (first) but not used yet (second says used)
 * order paid (first) and not cancelled (second says cancelled)
 *
 * @name first_without_second door_opens
 */
_Bool first_without_second(_Bool good, _Bool blocked) { return good && !blocked; }

/**
 * Is {a} true, or both {b} and {c}?
 * first flag, or second and third together
 * a || (b && c)
 * dishwasher starts if full, or if it is evening and power is cheap: full, evening, cheap
 * Write a function that is true if the first holds or the other two do.
 * one big condition (first) or two small ones together (second and third)
 * May I enter with a ticket, or with an id and an invitation? Flags in this order.
 * Given three yes/no values, true if the first is yes or the last two are.
 * emergency or (member and open), three flags
 * or of the first flag with the and of the other two
 * admin, or owner and logged in, three flags in this order
 * pass with the exam, or with homework and talk both: three flags
 *
 * @name first_or_both_others may_start
 */
_Bool first_or_both_others(_Bool a, _Bool b, _Bool c) { return a || (b && c); }

/**
 * How many weeks from a start to at least a goal if it grows by {K} a week, 0 if it is reached?
 * weeks from start to goal, {K} more each week, rounded up, 0 if already there
 * ceil((goal - start) / {K}) for start, then goal; 0 if reached
 * adding {K} km each week to a start, how many weeks to reach the goal, none if it is reached
 * Write a function for the number of steps of {K} from a start to at least a goal, 0 if the start is not below it.
 * training: from so many km to the goal, {K} more a week: weeks, rounded up, or 0
 * How often must I add {K} to a start to get to a goal or over it (0 times if there)?
 * Given a start and a goal, return the additions of {K} needed, rounded up and at least 0.
 * from what I have (first) to the sum (second) by saving {K} each time: number of times, rounded up, 0 if enough
 * levels to climb from one height to another at {K} per step, rounded up, 0 if already above
 * {K} pages a day from this page to that one: days needed, rounded up, none if past it
 * steps of {K} from a start up to a target, rounded up, not negative
 *
 * @T int32_t int64_t
 * @K 2 3 5 10
 * @range start 0 100
 * @range goal 0 1000
 * @name weeks_to_reach weeks_of_training
 */
T weeks_to_reach(T start, T goal) { return start >= goal ? 0 : (goal - start + K - 1) / K; }

/**
 * What has a value become after some weeks if it grows by {K} percent of itself a week?
 * value that gets {K} percent more each week, for n weeks, compounded
 * start * (1 + {K} / 100)^weeks
 * training distance raised by {K}% of itself every week for some weeks
 * Write a function for a value that grows {K} percent per step for a number of steps, compounded.
 * rent after n years, {K} percent up each year on the year before
 * How many km after these weeks from a start, {K} percent more every time than the week before?
 * Given a start and a number of periods, add {K} percent of the present value each period.
 * number of followers, as a real value, after n months of growing {K}% a month
 * price after n years of {K} percent inflation a year
 * salary after n raises of {K} percent each
 * compound growth of {K}% per period from a start over n periods
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
 * What is left of a limit after the {n} meals in {a}? Negative if it is passed.
 * calories left today: limit minus what was eaten; list, count, limit; may be negative
 * limit minus the sum of the list, also below 0
 * what may i still eat today: limit less all meals in the list, negative if I went over
 * Write a function that takes every entry of a list off a limit, list first.
 * points left in my diet after the entries in the list, minus if it was too many
 * How many calories of the limit remain after these meals? Below zero if passed.
 * Given amounts and a limit, return the limit less all the amounts, possibly negative.
 * remaining allowance of the day after a list of amounts, negative if exceeded
 * screen time left of a limit after sessions in an array, can be below 0
 * data volume left after a list of downloads, minus when over the limit
 * weight still allowed in the truck after the loads in the array, negative if too much
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
 * How many cubes of {K} g sugar are in so many ml with so many g per 100 ml?
 * sugar cubes of {K} g in a drink from its ml and its grams per 100 ml, with fraction
 * milliliters * grams / 100 / {K}
 * cubes with {K} grams from ml and g per 100 ml
 * Write a function for the sugar cubes ({K} g) in a drink from its size in ml and its sugar grams per 100 ml.
 * how much sugar is in my cola in cubes of {K} g: ml, grams per 100 ml
 * How many {K} gram cubes of sugar does the bottle of so many ml hold at so many g per 100 ml?
 * Given ml and grams per 100 ml, return the sugar in units of {K} g.
 * spoons of {K} g sugar in a drink: milliliters, grams per 100 ml, not rounded
 * soft drink sugar in pieces of {K} g, from ml and g per 100 ml
 * amount and content per 100 to pieces of {K}: amount * content / 100 / {K}
 * cubes at {K} grams each in this glass: ml first, sugar per 100 ml second
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
 * centiseconds to seconds rounded to the nearest, half up
 * (x + 50) / 100
 * hundredths of a second to the nearest second, halves up
 * Write a function that rounds a number of hundredths to whole units, half up.
 * stop watch time in hundredths to full seconds, rounded half up
 * What is this many cents in euros, rounded to whole ones, 50 cents up?
 * Given hundredths, return whole ones, half up.
 * cents to the nearest dollar, 50 cents go up
 * cm to m, rounded to the nearest, half up
 * round a number of hundredths to the nearest whole, half up
 * percent points to units of 100, nearest, half up
 *
 * @T int32_t int64_t
 * @range x 0 1000000
 * @name round_to_seconds centiseconds_to_seconds
 */
T round_to_seconds(T x) { return (x + 50) / 100; }

/**
 * What is the sum of the four values in {a}?
 * relay: sum of four legs given in an array
 * total of 4 numbers in an array
 * a[0] + a[1] + a[2] + a[3]
 * Write a function that adds an array of four.
 * time of the relay team from an array of four times
 * What do the four quarters in the array make together?
 * Given an array of 4, return its total.
 * four quarters of a game in an array, points in all
 * year total from an array of four quarters
 * add the four elements of an array
 * sum of a list of length 4
 *
 * @T int32_t int64_t double
 * @range a 0 1000
 * @array a 4
 * @name relay_time sum_of_four
 */
T relay_time(const T *a) { return a[0] + a[1] + a[2] + a[3]; }

/**
 * How many points does a place bring if the first gets {K} and each later place 10 less, at least 0?
 * points for a place from 1: {K} for the first, minus 10 per place after it, not below 0
 * max(0, {K} - 10 * (place - 1))
 * points by place from 1: {K}, then 10 less for each, at least 0
 * Write a function for ranking points of a place from 1: from {K} down in steps of 10, never negative.
 * race points for a place: starting at {K} for place 1, 10 fewer for every place, minimum 0
 * What do I get for this place, {K} for first and 10 less for each behind, no less than 0?
 * Given a place from 1, return {K} less 10 for each place after the first, 0 at the least.
 * {K} to the winner, down by 10 for each place behind until 0: points for a place from 1
 * score by rank from 1 with {K} on top and steps of 10 down to 0
 * prize money for a rank: {K} for rank 1, 10 less per rank, not below 0
 * decreasing points for place n: {K} minus 10 for each place after the first, floor 0
 *
 * @T int32_t int64_t
 * @K 50 100 200
 * @range place 1 30
 * @name points_of_rank ranking_points
 */
T points_of_rank(T place) { return place * 10 < K + 10 ? K + 10 - place * 10 : 0; }

/**
 * Is a zip code from {A} to {B} inclusive?
 * zip code in the range {A} to {B}, ends included
 * postal code between {A} and {B}, both included
 * zip >= {A} && zip <= {B}
 * Write a function that tells whether a number lies in {A} to {B}, both included.
 * do we deliver to this zip, from {A} to {B} inclusive
 * Is this postcode in the area of {A} up to {B}?
 * Given a code, true if it is one of {A} to {B}.
 * is the article number in the group {A} to {B}, limits included
 * room numbers {A} to {B}, both ends too, are in this wing: is this one
 * is the account in the class {A}-{B}, inclusive
 * is it a number from {A} through {B}
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
 * room number to floor: 305 is on floor 3
 * number / 100
 * hundreds of a room number as the floor, 305 gives 3
 * Write a function that returns the floor from a hotel room number: all but the last two digits.
 * which floor is my room on, 412 being on floor 4
 * What floor does a room number like 1207, which is on floor 12, belong to?
 * Given a room number, return it without its last two digits.
 * storey from the door number, its last two digits dropped
 * cut the last two digits off a room number
 * hotel: level of a room by its number over 100, rounded down
 * hundreds part of a door number
 *
 * @T int32_t int64_t
 * @range number 0 9999
 * @name floor_of_room room_floor
 */
T floor_of_room(T number) { return number / 100; }

/**
 * Is this house number odd, so on the left side?
 * are odd house numbers on the left, so is this house there? true if the number is odd
 * is the house number odd
 * house on the odd side of the street
 * Write a function that tells whether a house number is odd.
 * is the house on the left, where odd numbers are
 * Is the house number on the odd side of the street?
 * Given a positive number, true if it cannot be halved evenly.
 * is the day's number odd
 * may I drive today with this plate number, odd numbers only
 * is it an odd day of the month
 * left hand pages have odd numbers? true if odd
 *
 * @T int32_t int64_t
 * @range number 1 1000
 * @name left_side_house is_odd_house
 */
_Bool left_side_house(T number) { return number % 2 == 1; }

/**
 * Does a four-digit pin, zeros in front included, have at least two different digits?
 * pin not all the same digit, four digits with leading zeros
 * pin is not 0000, 1111, 2222 and so on
 * pin % 1111 != 0
 * Write a function that returns false for four-digit pins such as 0000 or 7777 and true for others.
 * is my pin better than four equal digits, like 5555
 * Are the four digits of a code, with zeros in front, not all alike?
 * Given a pin of four digits, leading zeros included, true if it is no repetition of one digit.
 * pin check with four digits: true unless all are equal
 * four digit pin whose digits are not all equal
 * lock code of four digits that does not repeat one number throughout
 * no four of a kind in a 4-digit code: true if the digits vary
 *
 * @T int32_t int64_t
 * @range pin 0 9999
 * @name pin_varies not_all_digits_same
 */
_Bool pin_varies(T pin) { return pin % 1111 != 0; }

/**
 * Is a level over {A} for more than {B} hours?
 * level over {A} and time longer than {B} hours, both needed
 * level > {A} && hours > {B}
 * noise above {A} dB for more than {B} hours
 * Write a function that warns if a level is above {A} and lasts more than {B} hours.
 * too loud for too long: level more than {A} and hours more than {B}
 * Is the exposure too high, a level over {A} for more than {B} hours?
 * Given a level and hours, true if the level is over {A} and the hours over {B}.
 * heat over {A} and longer than {B} hours
 * are both limits passed: the first value over {A} and the second over {B}
 * alarm when the level stays above {A} for more than {B} hours
 * strain beyond {A} during more than {B} hours, true or false
 *
 * @T double float
 * @A 85
 * @B 8
 * @range level 0 150
 * @range hours 0 24
 * @name noise_too_long exposed_too_long
 */
_Bool noise_too_long(int32_t level, T hours) { return level > A && hours > B; }
