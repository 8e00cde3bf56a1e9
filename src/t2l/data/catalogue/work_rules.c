/**
 * What is the tax on {income}: nothing up to 10000, 20 percent up to 40000, 40 percent on the rest?
 * income tax 0% up to 10000, 20% up to 40000, 40% above
 * 20 percent from 10000 to 40000 and 40 percent over 40000
 * three tax brackets: 10000 free, then 20 percent, over 40000 then 40 percent
 * Write a function for a progressive tax: 0 until 10000, 20% of the part until 40000, 40% of the part above.
 * tax in steps, 10000 free, 20% to 40000, 40% beyond
 * How much tax do I pay with brackets at 10000 and 40000 and rates of 20 and 40 percent?
 * Given an income, tax only the part in each bracket: 0, 20, 40 percent, limits 10000 and 40000.
 * marginal rates 0, 20, 40 with limits 10000, 40000
 * only what is over 10000 is taxed, at 20%, and what is over 40000 at 40%
 * graduated tax, 20 percent above 10000 and 40 percent above 40000
 * tax bill with a free amount of 10000, then 20% up to 40000, 40% after
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
 * Which rate applies to an income of {income}: 0 up to 10000, 20 up to 40000, else 40?
 * tax rate by income: 0, 20 or 40 percent with limits 10000 and 40000
 * marginal tax rate: 0 to 10000, 20 to 40000, 40 above
 * bracket of an income, rates 0, 20, 40, limits 10000 and 40000
 * Write a function that returns the tax rate in percent: 0 until 10000, 20 until 40000, 40 above.
 * what percent is my last euro taxed with, 0, 20 above 10000 or 40 above 40000
 * In which tax bracket am I, 0, 20 or 40 percent, ends at 10000 and 40000?
 * Given an income, return 0 up to 10000, 20 up to 40000, otherwise 40.
 * rate table: 10000 gives 0, 40000 gives 20, more gives 40
 * income class to percent 0, 20, 40 at 10000 and 40000
 * x <= 10000 ? 0 : x <= 40000 ? 20 : 40
 * top rate 40 from above 40000, 20 from above 10000
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
 * What is {K} percent of the part of {income} above {allowance}?
 * tax of {K} percent above an allowance
 * {K}% of what is over the free amount, 0 below
 * max(0, income - allowance) * {K} / 100
 * Write a function for a tax of {K} percent with a tax-free amount as the second argument.
 * capital gains tax, {K}% over the allowance
 * How much tax at {K} percent if part of the income is free?
 * Given income and allowance, return {K} percent of the excess.
 * {K} percent duty on what exceeds the limit
 * inheritance: {K}% of everything above the free sum
 * gift tax at {K} percent, allowance deducted
 * customs: {K}% of the value over the duty-free limit
 *
 * @T double float
 * @K 10 15 19 20 25 30
 * @range income 0 100000
 * @range allowance 0 50000
 * @name after_allowance_tax tax_over_allowance
 */
T after_allowance_tax(T income, T allowance) { return income <= allowance ? 0 : (income - allowance) * K / 100; }

/**
 * How many full vacation days after {months} months at 2.5 a month?
 * vacation days earned: 2.5 per month, full days
 * floor(2.5 * months)
 * 2.5 days of leave for each month worked, rounded down
 * Write a function for the leave earned at 2.5 days a month, whole days.
 * holiday entitlement so far, 2.5 days monthly
 * How many days off do I have after some months if I get 2.5 each?
 * Given months, return 2.5 times as many days, cut to full ones.
 * paid leave accrued, 2.5 a month
 * pto: 2.5 days for a month of work, no half days
 * months to vacation days with 2.5 per month
 * annual leave pro rata, 2.5 days each month
 *
 * @T int32_t int64_t
 * @range months 0 600
 * @name earned_vacation vacation_days
 */
T earned_vacation(T months) { return months * 5 / 2; }

/**
 * What bonus after {years} years: 1000 from 10 years, 500 from 5 years, else 0?
 * yearly bonus: 500 from 5 years, 1000 from 10 years
 * seniority pay 500 after 5 and 1000 after 10 years
 * years >= 10 ? 1000 : years >= 5 ? 500 : 0
 * Write a function for a bonus by years of service: 5 years 500, 10 years 1000.
 * bonus for long service, at least 5 years 500, at least 10 years 1000
 * How much anniversary money after these years, 500 at 5 and 1000 at 10?
 * Given the years in the company, return 0 below 5, 500 below 10, otherwise 1000.
 * loyal employees: 5 years bring 500, 10 years bring 1000
 * reward of 500 from year 5 on and 1000 from year 10 on
 * long service pay in two steps, 5 and 10 years, 500 and 1000
 * tenure to bonus, limits 5 and 10, amounts 500 and 1000
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
 * Who is on duty in week {week} if {people} people take turns, numbered from 0?
 * duty rota: week number modulo people
 * week % people
 * whose turn is it in this week, people rotate
 * Write a function that returns the number of the person on duty when they rotate weekly.
 * week, number of people: who, from 0, cleans the kitchen
 * Whose turn is it to bring out the trash on day n among k of us?
 * Given a week and the number of people, return who has the job, from 0.
 * round robin: task number and number of workers to worker from 0
 * turn n taken among k players, numbered from 0
 * on call person, from 0, by week and number of persons
 * after so many turns in a circle of so many players, who is next, from 0
 *
 * @T int32_t int64_t
 * @range week 0 1000
 * @range people 1 20
 * @name on_duty person_on_duty
 */
T on_duty(T week, T people) { return week % people; }

/**
 * Is {hour} in the early (0, 6 to 14), late (1, 14 to 22) or night shift (2)?
 * early 0, late 1, night 2: shifts from 6, 14, 22
 * shift at an hour, 0 from 6, 1 from 14, 2 from 22 to 6
 * 0 for 6 until 14, 1 for 14 until 22, otherwise 2
 * Write a function for the shift number 0, 1 or 2; shifts begin at 6, 14 and 22.
 * am i on early, late or night shift, counted from 0, at 6, 14, 22
 * Which shift works at this hour: 0 early from 6, 1 late from 14, 2 night from 22?
 * Given an hour of the day, return 0 if it is in 6-14, 1 in 14-22, else 2.
 * three shift system 6 to 14 to 22, index from zero
 * work shift index: morning 0, evening 1, night 2; hours 6, 14, 22
 * hour 0-23 to shift 0-2 with changes at 6, 14, 22
 * who works now, shift 0, 1 or 2 that start at 6, 14, 22
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
 * How old is someone born in {birth_year}, month {birth_month}, in {year}, month {month}?
 * age from birth year and month and today's year and month
 * year - birth_year, one less before the birth month
 * age in full years, only year and month known
 * Write a function for the age in years: birth year, birth month, present year, present month.
 * how old am i, month counts as birthday from its start
 * What is the age if the birthday is taken as the first of the month?
 * Given year and month of birth and of today, return the completed years.
 * full years between two year-month pairs
 * years of service from start month to now
 * seniority in whole years by year and month
 * age of a car by year and month of registration
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
 * May someone of age {age} vote: at least {K} and a citizen ({citizen})?
 * {K} or older and a citizen
 * may vote from {K} with citizenship
 * age >= {K} and the flag is set
 * Write a function that tells whether a person may vote: {K} years and citizen.
 * voting right, minimum age {K}, citizens only
 * Can I take part, {K} or more and registered?
 * Given an age and a yes/no, true if it is yes and the age is at least {K}.
 * rent a car: from {K} and with a license
 * enter the club: {K}+ and on the list
 * old enough ({K}) and allowed
 * driving permitted from {K} if the test was passed
 *
 * @T int32_t int64_t
 * @K 16 18 21 25
 * @range age 0 100
 * @name may_vote can_vote
 */
_Bool may_vote(T age, _Bool citizen) { return age >= K && citizen; }

/**
 * May someone of age {age} enter: {K} or older, or with a parent ({parent})?
 * {K} or older or with an adult
 * admission from {K}, younger only accompanied
 * age >= {K} or the flag is set
 * Write a function that tells whether a child may enter: at least {K}, or with a parent.
 * film from {K}, younger with mom or dad
 * Can the kid go in, {K} years old or accompanied?
 * Given an age and whether an adult is there, true if one of them is enough; limit {K}.
 * playground from {K} on or with grown-ups
 * swim alone from {K}, else somebody must come along
 * old enough ({K}) or not alone
 * minimum age {K} unless with an adult
 *
 * @T int32_t int64_t
 * @K 6 8 12 14 16 18
 * @range age 0 100
 * @name old_enough_or_accompanied admitted
 */
_Bool old_enough_or_accompanied(T age, _Bool parent) { return age >= K || parent; }

/**
 * May someone {height} cm tall ride: 140 alone, or 120 with an adult ({adult})?
 * at least 140 cm, or at least 120 with an adult
 * roller coaster: 140 alone, 120 accompanied
 * height >= 140 or height >= 120 and adult
 * Write a function for a ride: from 140 cm alone, from 120 cm with an adult.
 * tall enough for the coaster, 140, with a grown-up 120
 * Can my kid ride, limit 140, with me 120?
 * Given the height and whether an adult is there, true from 140, or from 120 with the adult.
 * minimum height 140, lowered to 120 when accompanied
 * two limits, 140 without and 120 with company
 * may ride from 140 cm, with an adult from 120 cm
 * ride access by height: 140 without parent, 120 with one
 *
 * @T int32_t int64_t double
 * @range height 80 200
 * @name may_ride ride_allowed
 */
_Bool may_ride(T height, _Bool adult) { return height >= 140 || (adult && height >= 120); }

/**
 * May someone of age {age} see a film rated from {rating}?
 * is the movie ok for this age, age and rating
 * age >= rating
 * old enough for the rating
 * Write a function that tells whether a person is old enough, age first, required age second.
 * can i watch it, my age and the age on the box
 * Is the viewer as old as the rating demands?
 * Given an age and a minimum age, return whether it is reached.
 * child of 10, game rated 12: no
 * age check against a limit
 * age, minimum age: met or not
 * age, required age: allowed, yes or no
 *
 * @T int32_t int64_t
 * @range age 0 100
 * @range rating 0 18
 * @name rating_allows film_allowed
 */
_Bool rating_allows(T age, T rating) { return age >= rating; }

/**
 * Is {hour} o'clock am or pm? Return 'a' or 'p'.
 * give 'a' or 'p' for the hour
 * am or pm as a letter
 * 'a' before 12, 'p' from 12 on
 * Write a function that returns 'a' for hours before noon and 'p' for others.
 * 'a' for an hour before 12, 'p' from 12 on
 * Which letter stands before the m, a or p, at this hour?
 * Given an hour from 0 to 23, return the character 'a' or 'p'.
 * hour < 12 ? 'a' : 'p'
 * first letter of am or pm for a 24h hour
 * ante or post meridiem letter
 * the a or p of a 12 hour clock
 *
 * @T int32_t int64_t
 * @range hour 0 23
 * @name am_or_pm half_of_day
 */
char am_or_pm(T hour) { return hour < 12 ? 'a' : 'p'; }

/**
 * How many hours are {minutes} minutes, as a decimal number?
 * minutes to hours as a decimal
 * minutes / 60.0
 * 90 minutes are 1.5 hours
 * Write a function that converts whole minutes to hours with decimals.
 * industrial hours from minutes
 * What is this many minutes in hours, with a fraction?
 * Given minutes as an integer, return hours as a floating-point number.
 * time sheet: minutes as decimal hours
 * work minutes to hours for billing
 * hours from minutes, not rounded
 * convert min to h, double result
 *
 * @T int32_t int64_t
 * @range minutes -1000 100000
 * @name decimal_hours_of minutes_as_hours
 */
double decimal_hours_of(T minutes) { return minutes / 60.0; }

/**
 * When does the alarm ring {K} minutes after {minute}, in minutes of the day?
 * add {K} minutes to a time of day, wrap at midnight
 * snooze {K} minutes
 * (minute + {K}) % 1440
 * Write a function that moves a time in minutes of the day by {K}, past midnight to 0.
 * time of day plus {K} minutes, 1440 is 0 again
 * What time is it {K} minutes later, minutes since midnight?
 * Given minutes since midnight, return the time {K} minutes later, inside the day.
 * alarm clock, {K} more minutes of sleep
 * {K} minutes later on a 24 hour clock
 * reminder in {K} minutes
 * clock time {K} minutes from now
 *
 * @T int32_t int64_t
 * @K 5 9 10 15 30 45 60 90
 * @range minute 0 1439
 * @name snooze_until alarm_after_snooze
 */
T snooze_until(T minute) { return (minute + K) % 1440; }

/**
 * What hour is it {K} hours after hour {hour}?
 * next dose hour when taken every {K} hours
 * hour of day {K} hours later
 * (hour + {K}) % 24
 * Write a function for the hour of the day {K} hours later.
 * medicine every {K} hours: next time
 * When is the next pill if I take one each {K} hours?
 * Given an hour from 0 to 23, return the hour {K} later, past midnight too.
 * add {K} hours to the clock
 * clock in a place {K} hours ahead
 * {K} hours after, as an hour 0-23
 * shift of {K} hours: when does it end
 *
 * @T int32_t int64_t
 * @K 4 6 8 9 10 12
 * @range hour 0 23
 * @name hour_later next_dose
 */
T hour_later(T hour) { return (hour + K) % 24; }

/**
 * How many pills for {days} days, {times} times a day, {pieces} each time?
 * pills needed: days, times a day, pieces each time
 * days * times * pieces
 * total doses for a treatment
 * Write a function for the number of tablets of a cure from days, doses a day and tablets a dose.
 * how many tablets do i need for the whole week
 * How many meals or diapers for a trip of so many days?
 * Given days, times per day and amount each time, return the total.
 * pack size for an antibiotic course
 * food cans for the cat while we are away
 * total number for days, per day, per time
 * drops needed over some days
 *
 * @T int32_t int64_t
 * @range days 0 100
 * @range times 0 10
 * @range pieces 0 10
 * @name pills_needed pieces_for_days
 */
T pills_needed(T days, T times, T pieces) { return days * times * pieces; }

/**
 * What level is {celsius} degrees: 0 below 37.5, 1 below 38.5, 2 from there?
 * fever: 0 normal below 37.5, 1 raised below 38.5, else 2
 * 0, 1 or 2 with limits 37.5 and 38.5
 * normal, raised or fever at 37.5 and 38.5 degrees
 * Write a function that classifies body temperature: below 37.5 is 0, below 38.5 is 1, more is 2.
 * thermometer reading in three classes from 0, 37.5 and 38.5
 * How bad is the fever, 0 to 2, steps at 37.5 and 38.5?
 * Given a temperature, return 0 under 37.5, 1 under 38.5, otherwise 2.
 * body heat class: up to 37.5, up to 38.5, above
 * traffic light for fever: green 0, from 37.5 yellow 1, from 38.5 red 2
 * two limits 37.5 and 38.5, three levels 0, 1, 2
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
 * Is a pulse of {rate} above the maximum of 220 minus {age}?
 * heart rate too high: rate first, age second
 * rate > 220 - age
 * pulse over the maximum for the age, pulse then age
 * Write a function that tells whether a heart rate exceeds 220 minus the age, rate and age given.
 * do i train too hard: pulse, age, more than 220 together
 * Is this pulse over 220 minus this age?
 * Given a heart rate and an age, true if their sum is more than 220.
 * maximum pulse of 220 minus the age passed
 * smart watch warning for a pulse over 220 less the age
 * above the age-based limit of 220 less age
 * max heart rate (220 minus age) exceeded
 *
 * @T int32_t int64_t
 * @range rate 40 220
 * @range age 10 90
 * @name heart_rate_too_high above_max_heart_rate
 */
_Bool heart_rate_too_high(T rate, T age) { return rate > 220 - age; }

/**
 * At age {age}, is a pulse of {rate} above 220 minus the age?
 * max heart rate is 220 minus age, is it passed: age, then rate
 * age first, pulse second: too high
 * 220 - age < rate
 * Write a function that takes age and heart rate and tells if the rate is over 220 minus age.
 * my age and my pulse, is it more than 220 minus age
 * Is the pulse too fast for somebody this old, over 220 minus age?
 * Given an age and a pulse, true if the pulse is higher than 220 less the age.
 * age, bpm: over the limit of 220 minus age
 * runner's age and heart rate, over the max (220 - age) or not
 * over the maximum heart rate of 220 less age, age given first
 * warn if the beat rate exceeds 220 minus years
 *
 * @T int32_t int64_t
 * @range age 10 90
 * @range rate 40 220
 * @name above_age_maximum exceeds_pulse_for_age
 */
_Bool above_age_maximum(T age, T rate) { return rate > 220 - age; }

/**
 * Is grade {grade} a pass, 1 being best and {K} the worst pass?
 * grade {K} or better, 1 is best
 * passed if the grade is at most {K}
 * school grades 1 to 6, passed up to {K}
 * Write a function that tells whether a grade is {K} or lower, low being good.
 * low grades are good: {K} is enough
 * Did I pass with this mark, {K} still counts?
 * Given a grade from 1 best, true if it is {K} or better.
 * small number good, limit {K}
 * mark not worse than {K}
 * grade <= {K}
 * university grade up to {K} is a pass
 *
 * @T int32_t double
 * @K 4 3 2
 * @range grade 1 6
 * @name german_grade_passed grade_passed
 */
_Bool german_grade_passed(T grade) { return grade <= K; }

/**
 * Do all {n} scores in {a} reach {K}?
 * did every student pass with {K} points or more
 * all values at least {K}
 * nobody under {K}
 * Write a function that tells whether every score is {K} or more.
 * whole class at {K} or above
 * Has everyone got {K} or better?
 * Given scores, true if none is below {K}.
 * each one reaches the limit of {K}
 * no value less than {K}, an empty list is fine
 * all exams passed, {K} points needed in each
 * are they all over or equal {K}
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
 * somebody under {K}
 * at least one value less than {K}
 * did any student fail, fewer than {K} points
 * Write a function that tells whether some score is lower than {K}.
 * any reading under {K}
 * Has anyone less than {K}?
 * Given a list, true if one is below {K}.
 * one of them misses the limit of {K}
 * a frost night: some temperature below {K}
 * alarm if one sensor falls under {K}
 * exists a[i] < {K}
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
 * how many got {K} or better
 * number of values not below {K}
 * Write a function that counts the entries that reach {K}.
 * students with {K} points and up
 * How many days had {K} or more?
 * Given a list, return how many are {K} or above.
 * top marks: {K} or higher, how many
 * count where a[i] >= {K}
 * days I made my goal of {K}
 * a or better, which starts at {K}: number of students
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
 * days with frost, minimum below zero
 * count the values under 0
 * number of frost days in a list
 * Write a function that counts negative measures.
 * how many nights did it freeze
 * On how many days was it colder than zero?
 * Given temperatures, return how many are less than 0.
 * cold days, below freezing in celsius
 * months with a loss, negative profit
 * bookings that took money away, count
 * readings below the zero line
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
 * total rainfall of the month
 * sum of all amounts
 * add up my expenses
 * Write a function that returns the total of a list of measures.
 * how much did it rain in all
 * What is the whole distance of all my runs?
 * Given amounts, return their sum, 0 for none.
 * total weight of the parcels
 * sum of the hours on my time sheet
 * all receipts added up
 * km this week, list of days
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
 * average daily spending, 0 for no days
 * mean per day of a list of amounts
 * sum over number of days, no days give 0
 * Write a function that returns the mean of some measures, 0 for an empty list.
 * how much do i spend a day on average, 0 with an empty list
 * What was the average temperature of these days?
 * Given daily values, return their average, 0 without values.
 * mean of my run times
 * average hours of sleep in a week, none gives 0
 * average of daily sales, 0 if the list is empty
 * expenses per day this month
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
 * biggest increase from one day to the next, 0 if none
 * largest jump up between neighbours, or 0
 * max of a[i + 1] - a[i], not below 0
 * Write a function for the strongest rise between two successive measures, 0 without a rise.
 * warmest change from day to day
 * By how much did it go up most in one day, 0 if it never did?
 * Given daily values, return the greatest increase to the following day, at least 0.
 * best daily gain of a share, never under 0
 * largest step up in a list, 0 if all go down
 * steepest rise in consecutive readings, otherwise 0
 * most weight gained in a week, weekly weights
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
 * biggest decrease from one day to the next, 0 if none
 * largest fall between neighbours, or 0
 * max of a[i - 1] - a[i], not below 0
 * Write a function for the strongest drop between two successive measures, positive, 0 without a drop.
 * coldest change from day to day
 * By how much did it go down most in one day, 0 if it never did?
 * Given daily values, return the greatest decrease to the following day, as a positive number.
 * worst daily loss of a share as a positive number, or 0
 * largest step down in a list, 0 if all go up
 * steepest fall in consecutive readings, otherwise 0
 * most weight lost in a week, weekly weights
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
 * How much less is the last of the {n} values in {a} than the first?
 * weight lost since the first measurement
 * first minus last of a list
 * a[0] - a[n - 1]
 * Write a function that returns how much the values have gone down from first to last.
 * how many kilos did i lose in total
 * By how much has it fallen since the beginning?
 * Given weights over time, return the first less the last, 0 for an empty list.
 * total loss from start to end
 * reduction of the bill since the first month
 * drop from beginning to end
 * faster than at first: first time minus last time
 *
 * @T double int32_t float
 * @range a 0 200
 * @range n 0 8
 * @array a n
 * @name loss_since_start weight_lost
 */
T loss_since_start(const T *a, int32_t n) { return n > 0 ? a[0] - a[n - 1] : 0; }

/**
 * How much more is the last of the {n} values in {a} than the first?
 * growth since the first measurement
 * last minus first of a list
 * a[n - 1] - a[0]
 * Write a function that returns how much the values have gone up from first to last.
 * how many centimeters did the child grow in total
 * By how much has it risen since the beginning?
 * Given heights over time, return the last less the first, 0 for an empty list.
 * total gain from start to end
 * increase of the price since the first day
 * change over the whole period
 * points won since the season began
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
 * did my weight go down every week
 * always going down
 * a[i] < a[i - 1] throughout
 * Write a function that tells whether every measure is lower than the one before it.
 * fell each day without a pause
 * Is it getting less from week to week, each time?
 * Given weekly values, true if they decrease every time, no two the same.
 * every lap faster, times going down
 * strictly falling prices
 * steady loss from one to the next
 * no week without progress downwards
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
 * did sales go up every month
 * always going up
 * a[i] > a[i - 1] throughout
 * Write a function that tells whether every measure is higher than the one before it.
 * rose each day without a pause
 * Is it getting more from week to week, each time?
 * Given weekly values, true if they increase every time, no two the same.
 * every lap slower, times going up
 * strictly rising prices
 * steady growth from one to the next
 * grew in every period
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
 * {K} bonus points for everyone, at most 100
 * raise all scores by {K}, capped at 100
 * a[i] = min(100, a[i] + {K})
 * Write a function that gives {K} extra points to each score; 100 is the maximum.
 * curve the grades by {K} points, limit 100
 * How do I add {K} points to all students without passing 100?
 * Given scores, increase each by {K} in place, never over 100.
 * everyone gets {K} more, 100 is the top
 * brighten all values by {K}, cap 100
 * battery levels plus {K}, no more than 100
 * lift a list by {K} but stay within 100
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
 * What are the points for {right} right and {wrong} wrong answers at {A} for right and minus {B} for wrong?
 * negative marking: {A} per right answer, minus {B} per wrong one
 * {A} * right - {B} * wrong
 * quiz score with {A} points each and a penalty of {B}
 * Write a function for a test with {A} points for a right answer and {B} less for a wrong one.
 * multiple choice with minus points: plus {A}, minus {B}
 * How many points do I have at +{A} and -{B}?
 * Given right and wrong answers, return {A} for each right less {B} for each wrong.
 * exam score, {A} and -{B}
 * correct brings {A}, false costs {B}
 * game: hit {A} points, miss minus {B}
 * total with {A} for good and {B} off for bad
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
 * What percentage are {points} of {maximum} points, as a decimal number?
 * percent right on the test, points and maximum as integers
 * 100.0 * points / maximum
 * how many percent of the points, with decimals
 * Write a function for the percentage of a test score from whole numbers, as a double.
 * my test: points out of maximum in percent
 * What percent did I get with so many of so many?
 * Given right answers and questions, return the exact percentage, 0 if there were no questions.
 * quota in percent from two counts
 * share of done tasks in %, not rounded
 * wins of games in percent
 * hit rate in percent, ints in, double out
 *
 * @T int32_t int64_t
 * @range points 0 1000
 * @range maximum 0 1000
 * @name percent_correct percent_of_points
 */
double percent_correct(T points, T maximum) { return maximum == 0 ? 0 : 100.0 * points / maximum; }

/**
 * Which level has {points}: 3 gold from 1000, 2 silver from 500, 1 bronze else?
 * gold 3 from 1000 points, silver 2 from 500, bronze 1
 * 3 if at least 1000, 2 if at least 500, else 1
 * customer tier 1, 2 or 3 by points with limits 500 and 1000
 * Write a function that returns 3 from 1000 points on, 2 from 500 on, otherwise 1.
 * bronze silver gold as 1 2 3, steps at 500 and 1000
 * What status do I have, 1, 2 or 3, with 500 and 1000 as limits?
 * Given points, return 1 below 500, 2 below 1000, 3 above.
 * loyalty class: 1000 is 3, 500 is 2, less is 1
 * level 1 to 3 by turnover, 500 and 1000
 * three classes split at 500 and 1000, counted from 1
 * member rank 1 to 3, thresholds 500, 1000
 * gold from 1000 points on, silver from 500 on, bronze below: 3, 2, 1
 * customer class: at least 1000 gold is 3, at least 500 silver is 2, others bronze 1
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
 * A 5, B 10, C 20, otherwise 0
 * letter of a coupon to percent 5, 10, 20
 * Write a function that maps 'A' to 5, 'B' to 10, 'C' to 20 and other characters to 0.
 * percent off by customer group A, B, C: 5, 10, 20
 * What discount has this letter, 5 for A, 10 for B, 20 for C?
 * Given a code letter, return 5, 10 or 20, and 0 if it is unknown.
 * switch 'A' 5 'B' 10 'C' 20 default 0
 * price class A, B, C to 5, 10, 20
 * promo letter to its rate, A is 5, B is 10, C is 20
 * categories A B C worth 5 10 20
 *
 * @name code_percent coupon_percent
 */
int32_t code_percent(char c) {
    if (c == 'A') return 5;
    if (c == 'B') return 10;
    return c == 'C' ? 20 : 0;
}

/**
 * Which shirt size is {chest} cm: 'S' below 90, 'M' below 100, 'L' below 110, else 'X'?
 * shirt size letter from chest: S below 90, M below 100, L below 110, X above
 * size by centimeters, 90 100 110 as limits, S M L X
 * S under 90, M under 100, L under 110, otherwise X
 * Write a function that returns 'S', 'M', 'L' or 'X' with limits 90, 100 and 110.
 * clothes size as a character, steps at 90, 100, 110
 * What size do I wear, S M L X, at 90, 100 and 110 cm?
 * Given a chest size, return the letter: S up to 90, M up to 100, L up to 110, else X.
 * t-shirt letter for a measure, 90/100/110
 * parcel class S, M, L, X by cm: 90, 100, 110
 * measure to size letter with borders 90, 100, 110
 * garment size S M L X from 90 on in steps of 10 to 110
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
 * Which row letter has seat {seat} with {K} seats in a row, seats from 1 and rows from 'A'?
 * seat number to row letter with {K} per row
 * row of a seat as a letter, {K} seats each
 * 'A' + (seat - 1) / {K}
 * Write a function that returns the row's letter for a seat number, {K} seats to a row.
 * seats 1 to {K} are in A, the next in B
 * In which row, A, B, C, is my seat if a row has {K}?
 * Given a seat number from 1, return the letter of its row of {K}.
 * cinema: row letter from the running number, {K} per row
 * shelf letter of box n with {K} boxes a shelf
 * parking deck row with {K} places, as a letter
 * theater row letter, {K} chairs in each
 *
 * @K 4 6 8 10 12 20
 * @range seat 1 80
 * @name row_letter letter_of_row
 */
char row_letter(int32_t seat) { return (char)('A' + (seat - 1) / K); }

/**
 * Is a lift with {people} people of {weight} kg overloaded: more than 8 people or 630 kg?
 * elevator too heavy: over 8 people or over 630 kg
 * people > 8 || weight > 630
 * more than 8 persons or more than 630 kg
 * Write a function for an elevator's overload: 8 people or 630 kg may not be passed.
 * lift limit 8 people, 630 kg
 * Is the elevator too full, 8 persons and 630 kg being the maximum?
 * Given a count and a weight, true if one is above its limit of 8 and 630.
 * boat for 8 people and 630 kg, too much on it
 * overload with 8 heads, 630 kilos
 * capacity 8 persons / 630 kg exceeded
 * count limit 8 or load limit 630 broken
 *
 * @T double int32_t float
 * @range people 0 15
 * @range weight 0 1000
 * @name lift_overloaded elevator_overloaded
 */
_Bool lift_overloaded(int32_t people, T weight) { return people > 8 || weight > 630; }

/**
 * How long do I wait with {people} people ahead, {minutes} minutes each and {counters} counters? Full rounds.
 * queue waiting time: people ahead, minutes each, counters
 * people / counters * minutes, whole rounds, counters given last
 * wait at the post office: people ahead, minutes each, counters, only whole rounds
 * Write a function for the waiting time: people before me, minutes per person, open counters.
 * people ahead, minutes for one, k clerks at work: when is it my turn
 * How many minutes until it is my turn: people ahead, minutes each, counters in step?
 * Given people ahead, service minutes and counters, return the wait, all counters starting together.
 * checkout line: people ahead, same time for everyone, counters, full rounds count
 * rounds before mine times the time of a round: people, minutes, counters
 * waiting behind some people at equal service time with k servers, whole rounds
 * customers ahead, minutes per customer, registers
 *
 * @T int32_t int64_t
 * @range people 0 100
 * @range minutes 0 30
 * @range counters 1 10
 * @name waiting_in_queue queue_minutes
 */
T waiting_in_queue(T people, T minutes, T counters) { return people / counters * minutes; }

/**
 * How long until all {tasks} tasks of {minutes} minutes are done by {workers} workers?
 * time for all tasks of some minutes with several workers, rounds rounded up
 * ceil(tasks / workers) * minutes, workers given last
 * loads of laundry, minutes a load, machines: time for all
 * Write a function for the time of equal jobs done in parallel: jobs, minutes each, workers.
 * how long do n cakes of m minutes take in k ovens
 * Jobs, minutes of each: when are all done if k can be done at once?
 * Given jobs, time for one and places, return the whole time, the last round may be partly empty.
 * toast n slices, so many minutes a slice, with k slots
 * print n pages, m minutes each, on k printers
 * total time in batches: pieces, minutes of a batch, batch size
 * washing loads, minutes, machines
 *
 * @T int32_t int64_t
 * @range tasks 0 100
 * @range minutes 0 120
 * @range workers 1 10
 * @name finish_of_all total_batch_time
 */
T finish_of_all(T tasks, T minutes, T workers) { return (tasks + workers - 1) / workers * minutes; }

/**
 * Is a card valid to month {month} of {year} expired in month {now_month} of {now_year}?
 * card expired: month and year on the card, then today's month and year
 * expiry date before today, months and years
 * the card was good to the end of its month and is expired now: month, year, now month, now year
 * Write a function that tells whether a credit card is expired: month, year, present month, present year.
 * is my card too old, mm yy against now
 * Has the voucher run out, valid through a month?
 * Given month and year of expiry and of today, true if the expiry lies before.
 * is month/year before the second month/year
 * month, year, present month, year: passport out of date
 * best before month passed: its month, its year, today's month, today's year
 * expired coupon, month then year, twice
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
 * Is month {month} of {year} the present month {now_month} of {now_year} or later?
 * card still valid: month and year on it, then today's
 * valid through its month, month first, year second
 * not expired yet, month and year given
 * Write a function that tells whether an expiry month is not over: month, year, now month, now year.
 * is my credit card still good: its month and year, then today's
 * Does the membership last to this month: end month, end year, now month, now year?
 * Given the expiry month and year and today's, true if it has not passed.
 * voucher usable in this month: last month, its year, present month, year
 * month/year pair not before another
 * still fresh by month and year of both dates
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
 * (d1 + d2) / (t1 + t2)
 * mean speed of a trip in two parts, two distances and two times
 * Write a function for the average speed of two legs from both distances and both times.
 * two ways, then two times: how fast was i on the whole trip there and back
 * What is the speed over all if the two ways and the two times are known?
 * Given two distances, then two durations, return total way over total time.
 * overall speed, distances then times
 * two distances and two times of a bike tour to one speed
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
 * Are {part} of {whole} at least {K} percent?
 * share of {K} percent reached
 * part * 100 >= {K} * whole
 * party over the {K} percent hurdle: votes, all votes
 * Write a function that tells whether a part makes {K} percent or more of the whole.
 * did we get {K} percent of the votes
 * Is the quorum of {K}% met?
 * Given two counts, true if the first is {K} percent of the second or more.
 * {K}% of the points in the test, passed or not
 * enough of them, {K} percent needed
 * battery or disk at {K} percent and more
 * {K} per cent threshold, first number of second
 *
 * @T int32_t int64_t
 * @K 5 10 40 50 60 75 80 90
 * @range part 0 1000
 * @range whole 1 1000
 * @name reaches_percent_of percent_reached
 */
_Bool reaches_percent_of(T part, T whole) { return part * 100 >= K * whole; }

/**
 * Are {part} more than half of {whole}?
 * majority: more than half of the votes
 * 2 * part > whole
 * absolute majority from two counts
 * Write a function that tells whether the votes are over a half of all.
 * our votes, all votes: do we have the majority
 * Is it over 50 percent, exactly half not counting?
 * Given yes votes and all votes, true if more than half said yes.
 * motion carried: yes votes more than half of all votes
 * more than half of them, yes or no
 * over half of the class
 * quorum of more than a half, present first, then all
 *
 * @T int32_t int64_t
 * @range part 0 1000
 * @range whole 0 1000
 * @name more_than_half has_majority
 */
_Bool more_than_half(T part, T whole) { return part * 2 > whole; }

/**
 * Are {part} at least two thirds of {whole}?
 * two thirds majority: part at least 2/3 of the whole
 * 3 * part >= 2 * whole
 * does part reach 2/3 of the whole
 * Write a function that tells whether a vote reaches two thirds.
 * did two of three agree
 * Is the part 2/3 of all or more?
 * Given yes votes and all votes, true from two thirds on.
 * constitution change possible: yes votes at least two thirds of all votes
 * part and whole: two thirds or more
 * is at least two thirds of the whole reached
 * 2/3 or more of the members
 *
 * @T int32_t int64_t
 * @range part 0 1000
 * @range whole 0 1000
 * @name two_thirds_majority reaches_two_thirds
 */
_Bool two_thirds_majority(T part, T whole) { return part * 3 >= whole * 2; }

/**
 * With {votes} of {all} votes, how many of the {seats} seats come, rounded down?
 * seats for a party: its votes, all votes, seats
 * votes * seats / all, arguments votes, all, seats
 * seats in proportion to votes: votes * seats / all, rounded down
 * Write a function for the full seats of a party from its votes, the total and the seats.
 * our votes, all votes, seats: how many whole seats do we get in the council
 * What is the whole quota of seats: votes, all votes, seats?
 * Given votes, total votes and seats, return the floor of the proportional part.
 * hare quota, integer part, from votes, total and seats
 * whole pieces by a share: mine, everybody's, pieces
 * my part, the whole, k prizes to split in proportion, rounded down
 * tickets for a class by its size: size, all pupils, tickets
 *
 * @T int32_t
 * @range votes 0 1000
 * @range all 1000 2000
 * @range seats 0 500
 * @name seats_for_votes proportional_seats
 */
T seats_for_votes(T votes, T all, T seats) { return votes * seats / all; }

/**
 * Is {hour} o'clock in the quiet hours from {A} to {B}, over midnight?
 * quiet hours from {A} to {B}
 * hour >= {A} || hour < {B}
 * night time from {A} until {B} of the next day
 * Write a function that tells whether an hour lies in the night from {A} to {B}.
 * do not disturb between {A} and {B}
 * Is it night, {A} until {B}?
 * Given an hour 0 to 23, true from {A} on or before {B}.
 * night rate from {A} to {B} in the morning
 * lights on from {A} in the evening to {B}
 * late and early hours, {A} up to {B}
 * in the interval {A} to {B} that passes midnight
 *
 * @T int32_t int64_t
 * @A 22
 * @B 6
 * @range hour 0 23
 * @name quiet_hours is_quiet_time
 */
_Bool quiet_hours(T hour) { return hour >= A || hour < B; }

/**
 * What does an hour at {hour} pay at {wage}, 25 percent more from 20 to 6?
 * 25 percent more from 20 to 6
 * wage plus 25% at night, 20 until 6
 * night bonus 25 percent between 20 and 6
 * Write a function for the wage at an hour: from 20 to 6 it is 25 percent higher.
 * shift pay by hour, 25% extra 20 to 6
 * What do I get for this hour if nights (20 to 6) pay 25 percent more?
 * Given an hour and a wage, add 25 percent from 20 on and before 6.
 * surcharge of 25% in the hours 20 to 6
 * taxi at night: 25 percent more, 20 to 6
 * late hours 20-6 paid with 25% on top
 * hourly rate with a night supplement of 25 percent from 20 to 6
 *
 * @T double float
 * @range hour 0 23
 * @range wage 0 100
 * @name pay_with_night_rate night_pay
 */
T pay_with_night_rate(int32_t hour, T wage) { return hour >= 20 || hour < 6 ? wage * 125 / 100 : wage; }

/**
 * What do {hours} hours and {minutes} minutes pay at {wage} an hour?
 * hours and minutes to money with an hourly wage
 * (hours + minutes / 60) * wage
 * pay from a time in hours and minutes
 * Write a function for the pay: hours, minutes, wage per hour.
 * how much do i earn for 3 h 20 min
 * What is the price of so many hours and minutes of work?
 * Given whole hours, minutes and an hourly rate, return the amount.
 * plumber's bill from hours, minutes and hourly wage
 * tutor fee by hours and minutes
 * bill a client for h:mm
 * time times rate, minutes counted exactly
 *
 * @T double float
 * @range hours 0 100
 * @range minutes 0 59
 * @range wage 0 100
 * @name pay_for_time money_for_time
 */
T pay_for_time(int32_t hours, int32_t minutes, T wage) { return wage * (hours * 60 + minutes) / 60; }

/**
 * How many minutes are the {n} days with {starts} and {ends} together?
 * time card: sum of end minus start for all days
 * sum of ends[i] - starts[i]
 * total worked time from start and end times
 * Write a function that adds up the durations of several intervals, starts first, ends second.
 * how long did i work this week, from lists of begin and end
 * What is the total length of these periods?
 * Given start and end times, return the sum of the differences.
 * all shifts together in minutes
 * total time of a work log with starts and ends
 * distance from odometer readings before and after each trip
 * whole duration of all calls
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
 * Is {month}/{day} a holiday: January 1 or December 25?
 * holiday: January 1 or December 25, month then day
 * month 1 day 1, or month 12 day 25
 * New Year (1, 1) or Christmas (12, 25)
 * Write a function that tells if a month and a day are new year or christmas.
 * is the shop closed on this date, jan 1 and dec 25
 * Is it Christmas or New Year, month given first?
 * Given month and day, true for the 25th of December and the 1st of January.
 * fixed public holidays, two of them: 1/1 and 12/25, month first
 * day off: 25 12 or 1 1, month first
 * bank holiday check by month and day, January 1 and December 25
 * christmas day or new year's day
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range day 1 31
 * @name is_fixed_holiday holiday_by_date
 */
_Bool is_fixed_holiday(T month, T day) { return (month == 1 && day == 1) || (month == 12 && day == 25); }

/**
 * Is {month}/{day} from March 21 to April 19?
 * between March 21 and April 19, month first
 * aries: month 3 from day 21, month 4 up to day 19
 * star sign Aries (March 21 to April 19) or not, month first
 * Write a function that tells whether a month and a day lie from March 21 to April 19.
 * am i an aries, born month and day, 21 march to 19 april
 * Is the date in the range 21 March to 19 April?
 * Given month and day, true from the 21st of March until the 19th of April.
 * (month == 3 && day >= 21) || (month == 4 && day <= 19)
 * spring offer valid March 21 to April 19
 * birthday under the ram, month and day, March 21 to April 19
 * zodiac check for the first sign, 3/21 to 4/19, month then day
 *
 * @T int32_t int64_t
 * @range month 1 12
 * @range day 1 31
 * @name in_date_range is_aries
 */
_Bool in_date_range(T month, T day) { return (month == 3 && day >= 21) || (month == 4 && day <= 19); }

/**
 * In which year did the school year of month {month}, {year} begin if it starts in {K}?
 * school year from month and year, starting in {K}
 * month >= {K} ? year : year - 1
 * season or fiscal year that starts in {K}, named by its first year
 * Write a function for month and year that returns the starting year of the school year that begins in {K}.
 * which school year is it by month, then year, new one from {K} on
 * To the season of which first year does this month of a year belong, if it begins in {K}?
 * Given month and year, return the year when the running period began; it begins in {K}.
 * football season by month and year, from {K}
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
 * Is week {week} even 'e' or odd 'o'?
 * even or odd week, 'e' or 'o'
 * 'e' for even, 'o' for odd
 * letter for the parity of a number
 * Write a function that returns 'e' if a number is even and 'o' if it is odd.
 * which trash bin this week, e or o
 * Is the calendar week even or odd, as a character?
 * Given a number, return the letter e or o.
 * 'e' for an even week, 'o' for an odd one
 * a week or b week by number, e and o
 * week % 2 == 0 ? 'e' : 'o'
 * odd or even house side, o or e
 *
 * @T int32_t int64_t
 * @range week 0 1000
 * @name week_parity_letter even_or_odd_week
 */
char week_parity_letter(T week) { return week % 2 == 0 ? 'e' : 'o'; }

/**
 * How many of the {n} days in {a} are not weekend days, 5 or 6?
 * sick days without the weekend days 5 and 6
 * count the weekdays 0 to 4
 * days that are not 5 or 6
 * Write a function that counts the entries other than 5 and 6.
 * working days lost, list of weekdays, 5 and 6 are free
 * How many of these days would I have worked, weekend being 5 and 6?
 * Given weekdays from 0 Monday, count those before 5.
 * vacation days used, Saturday 5 and Sunday 6 not counted
 * business days in a list
 * number of days on which the office is open, not 5 or 6
 * weekdays only, 5 and 6 out
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
 * How many days from weekday {day} (0 is Monday) until the next {DAY}, 0 if it is today?
 * days until {DAY}, weekdays from 0 Monday
 * how long until {DAY}, today from monday 0
 * ({DAY} - day + 7) % 7, day 0 is Monday
 * Write a function that returns the days left to {DAY} from a weekday number, Monday is 0.
 * when is {DAY}, counted in days from today, monday being 0
 * How many more days to {DAY}, today's weekday given from 0 Monday?
 * Given a weekday 0 (Monday) to 6, return how many days later it is {DAY}, 0 on the day.
 * waiting for {DAY}: weekday from 0 monday to days
 * from this day (0 Monday to 6 Sunday) to the next {DAY}
 * days left until {DAY} from a weekday, monday 0
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
 * Is the probation of {K} months over after {months} months?
 * over after {K} months
 * months >= {K}
 * {K} months are done
 * Write a function that tells whether {K} full months have passed.
 * probation ends when {K} months are complete
 * Have I been here for {K} months or longer?
 * Given the months so far, true from {K} on.
 * contract may be ended after {K} months
 * free trial of {K} months has ended
 * old enough in months, {K}
 * at least {K} months
 *
 * @T int32_t int64_t
 * @K 3 6 12 24
 * @range months 0 48
 * @name over_after_months probation_over
 */
_Bool over_after_months(T months) { return months >= K; }

/**
 * Is at least one of {a}, {b} and {c} set?
 * smoke alarm if any of three sensors
 * a || b || c
 * one of three is enough
 * Write a function that is true if any of three conditions holds.
 * any of the three doors open
 * Does one of the three sensors report something?
 * Given three yes/no values, return whether there is a yes among them.
 * true if any of three alarms is true
 * one or more of three
 * somebody at home, three people
 * fire in one of three rooms
 *
 * @name any_alarm any_of_three_flags
 */
_Bool any_alarm(_Bool a, _Bool b, _Bool c) { return a || b || c; }

/**
 * Should the light be on, if it is {dark} and there is {motion}?
 * light on if dark and someone moves
 * dark && motion
 * true only if it is dark and there is motion
 * Write a function that switches a lamp on when it is dark and something moves.
 * motion light only at night
 * Are both conditions, dark and motion, met?
 * Given two yes/no values, return whether both are yes.
 * logical and of two
 * start only if the door is closed and the button pressed
 * pump on: tank has water and button is pressed
 * two keys must be turned
 *
 * @name light_on both_conditions
 */
_Bool light_on(_Bool dark, _Bool motion) { return dark && motion; }

/**
 * Is {good} true and {blocked} not?
 * door opens if the code is right and it is not locked out
 * a && !b
 * first yes and second no
 * Write a function that is true if the first holds and the second does not.
 * allowed and not banned
 * Can I log in, password right and account not blocked?
 * Given two yes/no values, true only for yes and no.
 * go out: free time and no rain
 * first is true and second is not
 * valid but not used yet
 * paid and not cancelled
 *
 * @name first_without_second door_opens
 */
_Bool first_without_second(_Bool good, _Bool blocked) { return good && !blocked; }

/**
 * Is {a} true, or both {b} and {c}?
 * first, or second and third together
 * a || (b && c)
 * dishwasher starts if full, or if evening and power is cheap
 * Write a function that is true if the first holds or the other two do.
 * one big condition or two small ones
 * May I enter with a ticket, or with an id and an invitation?
 * Given three yes/no values, true if the first is yes or the last two are.
 * emergency or (member and open)
 * or of one with the and of two
 * admin, or owner and logged in
 * pass with the exam, or with homework and talk
 *
 * @name first_or_both_others may_start
 */
_Bool first_or_both_others(_Bool a, _Bool b, _Bool c) { return a || (b && c); }

/**
 * How many weeks from {start} to at least {goal} if it grows by {K} a week?
 * weeks until the goal, {K} more each week
 * ceil((goal - start) / {K}), 0 if reached
 * adding {K} km each week, how many weeks
 * Write a function for the number of steps of {K} from a start to a goal.
 * training: from so many km to the goal, {K} more a week
 * How often must I add {K} to a start to get to a goal or over it?
 * Given a start and a goal, return the additions of {K} needed.
 * save {K} more each time until the sum is right
 * levels to climb at {K} per step
 * {K} pages a day from here to there
 * steps of {K} up to a target, rounded up
 *
 * @T int32_t int64_t
 * @K 2 3 5 10
 * @range start 0 100
 * @range goal 0 1000
 * @name weeks_to_reach weeks_of_training
 */
T weeks_to_reach(T start, T goal) { return start >= goal ? 0 : (goal - start + K - 1) / K; }

/**
 * What has {start} become after {weeks} weeks if it grows by {K} percent a week?
 * {K} percent more each week, n times
 * start * (1 + {K} / 100)^weeks
 * training distance raised by {K}% every week
 * Write a function for a value that grows {K} percent per step for some steps.
 * rent after n years, {K} percent up each year
 * How many km after these weeks, {K} percent more every time?
 * Given a start and a number of periods, add {K} percent of the present value each period.
 * followers growing {K}% a month
 * price after years of {K} percent inflation
 * salary after n raises of {K} percent
 * compound growth of {K}% per period
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
 * What is left of {limit} after the {n} meals in {a}? Negative if it is passed.
 * calories left today: limit minus what was eaten, list, count, limit
 * limit minus the sum of the list
 * what may i still eat today
 * Write a function that takes every entry of a list off a limit, list first.
 * points left in my diet
 * How many calories remain after these meals?
 * Given amounts and a limit, return the limit less all the amounts.
 * remaining allowance of the day
 * screen time left after sessions
 * data volume left after downloads
 * weight still allowed in the truck
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
 * How many cubes of {K} g sugar are in {milliliters} ml with {grams} g per 100 ml?
 * sugar cubes of {K} g in a drink
 * milliliters * grams / 100 / {K}
 * cubes with {K} grams from ml and g per 100 ml
 * Write a function for the sugar cubes ({K} g) in a drink from its size and its sugar per 100 ml.
 * how much sugar is in my cola in cubes of {K} g
 * How many {K} gram cubes does the bottle hold?
 * Given ml and grams per 100 ml, return the sugar in units of {K} g.
 * spoons of {K} g in a drink
 * soft drink sugar in pieces of {K} g
 * amount per 100 to pieces of {K}
 * cubes at {K} grams each in this glass
 *
 * @T double float
 * @K 3 4 5
 * @range milliliters 0 2000
 * @range grams 0 20
 * @name sugar_cubes cubes_in_drink
 */
T sugar_cubes(T milliliters, T grams) { return milliliters * grams / 100 / K; }

/**
 * How many seconds are {x} hundredths, rounded?
 * centiseconds to seconds rounded
 * (x + 50) / 100
 * hundredths of a second to the nearest second
 * Write a function that rounds hundredths to whole units.
 * stop watch time to full seconds
 * What is this many cents in euros, rounded to whole ones?
 * Given hundredths, return whole ones, half up.
 * cents to the nearest dollar
 * cm to m, rounded
 * round a number of hundredths
 * percent points to units, nearest
 *
 * @T int32_t int64_t
 * @range x 0 1000000
 * @name round_to_seconds centiseconds_to_seconds
 */
T round_to_seconds(T x) { return (x + 50) / 100; }

/**
 * What is the sum of the four values in {a}?
 * relay: sum of four legs
 * total of 4 numbers in an array
 * a[0] + a[1] + a[2] + a[3]
 * Write a function that adds an array of four.
 * time of the relay team
 * What do the four quarters make together?
 * Given an array of 4, return its total.
 * four quarters of a game, points in all
 * year total from four quarters
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
 * How many points has place {place} if the first gets {K} and each later place 10 less, at least 0?
 * {K} for the first, minus 10 per place, not below 0
 * max(0, {K} - 10 * (place - 1))
 * points by place: {K}, then 10 less each
 * Write a function for ranking points from {K} down in steps of 10.
 * race points starting at {K}, 10 fewer for every place
 * What do I get for this place, {K} for first and 10 less for each behind?
 * Given a place from 1, return {K} less 10 for each place after the first, 0 at the least.
 * {K} to the winner, down by 10
 * score by rank with {K} on top and steps of 10
 * price money {K}, 10 less per rank
 * decreasing points {K} minus tens
 *
 * @T int32_t int64_t
 * @K 50 100 200
 * @range place 1 30
 * @name points_of_rank ranking_points
 */
T points_of_rank(T place) { return place * 10 < K + 10 ? K + 10 - place * 10 : 0; }

/**
 * Is the zip code {zip} from {A} to {B}?
 * zip code range {A} to {B}
 * postal code between {A} and {B}, both included
 * zip >= {A} && zip <= {B}
 * Write a function that tells whether a number lies in {A} to {B}.
 * do we deliver there, zips {A} to {B}
 * Is this postcode in the area of {A} up to {B}?
 * Given a code, true if it is one of {A} to {B}.
 * article number in the group {A} to {B}
 * room numbers {A} to {B} are in this wing
 * account in the class {A}-{B}
 * number from {A} through {B}
 *
 * @T int32_t int64_t
 * @A 80000
 * @B 87999
 * @range zip 0 99999
 * @name zip_in_region code_in_range
 */
_Bool zip_in_region(T zip) { return zip >= A && zip <= B; }

/**
 * On which floor is room {number}, such as 3 for 305?
 * room number to floor: 305 is on floor 3
 * number / 100
 * hundreds of a room number
 * Write a function that returns the floor from a hotel room number.
 * which floor is my room on
 * What floor does a room like 1207, here 12, lie on?
 * Given a room number, return it without its last two digits.
 * storey from the door number
 * cut the last two digits off a room number
 * hotel: level of a room
 * hundreds part of a door number
 *
 * @T int32_t int64_t
 * @range number 0 9999
 * @name floor_of_room room_floor
 */
T floor_of_room(T number) { return number / 100; }

/**
 * Is house number {number} odd, on the left side?
 * odd house numbers are on the left
 * is the house number odd
 * house on the odd side of the street
 * Write a function that tells whether a house number is odd.
 * is the house on the left, odd numbers
 * Which side, is it the odd one?
 * Given a number, true if it cannot be halved.
 * is the day's number odd
 * may I drive today with this plate, odd numbers only
 * odd day of the month
 * left hand pages have odd numbers? true if odd
 *
 * @T int32_t int64_t
 * @range number 1 1000
 * @name left_side_house is_odd_house
 */
_Bool left_side_house(T number) { return number % 2 == 1; }

/**
 * Has the four-digit pin {pin} at least two different digits?
 * pin not all the same digit, four digits
 * not 1111, 2222 and so on
 * pin % 1111 != 0
 * Write a function that refuses pins such as 0000 or 7777.
 * is my pin better than four equal digits
 * Are the four digits not all alike?
 * Given a number of up to four digits, true if it is no repetition of one digit.
 * weak pin check: equal digits
 * four digit pin whose digits are not all equal
 * lock code that does not repeat one number
 * no four of a kind in a code
 *
 * @T int32_t int64_t
 * @range pin 0 9999
 * @name pin_varies not_all_digits_same
 */
_Bool pin_varies(T pin) { return pin % 1111 != 0; }

/**
 * Is {level} over {A} for more than {B} hours ({hours})?
 * over {A} and longer than {B} hours
 * level > {A} && hours > {B}
 * noise above {A} dB for more than {B} hours
 * Write a function that warns if a level is above {A} and lasts longer than {B}.
 * too loud: more than {A} and more than {B} hours
 * Is the exposure too high, {A} the level and {B} the time limit?
 * Given a level and hours, true if both are over, {A} and {B}.
 * heat over {A} longer than {B}
 * both limits passed, {A} first and {B} second
 * alarm when it stays above {A} for more than {B}
 * strain beyond {A} during more than {B} hours
 *
 * @T double float
 * @A 85
 * @B 8
 * @range level 0 150
 * @range hours 0 24
 * @name noise_too_long exposed_too_long
 */
_Bool noise_too_long(int32_t level, T hours) { return level > A && hours > B; }
