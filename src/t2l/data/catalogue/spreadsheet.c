/**
 * Add up the values in an array that are {OP} a limit.
 * Sum the elements {OP} {x}.
 * SUMIF: total of the cells whose value is {OP} a criterion
 * Write a function that sums only the numbers {OP} a given value.
 * What is the sum of the entries {OP} {x}?
 * Given a list of numbers and a limit, return the sum of the numbers {OP} it.
 * conditional sum: elements {OP} the limit
 * Go through {a} and accumulate what is {OP} {x}; an empty list gives 0.
 * I want a total of just the amounts {OP} a certain number.
 * sum if {OP:2} x
 * add just the ones {OP} my number
 * accumulate every entry that passes the test {OP:2}
 *
 * @T int32_t int64_t double
 * @OP > "greater than" ">"
 * @OP < "less than" "<"
 * @OP >= "greater than or equal to" ">="
 * @OP <= "less than or equal to" "<="
 * @OP != "not equal to" "<>"
 * @array a n
 * @name sum_if sumif conditional_sum
 * @range n 0 8
 * @range a -100 100
 * @range x -100 100
 */
T sum_if(const T *a, int32_t n, T x) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) sum += a[i];
    return sum;
}

/**
 * Count the values in an array that are {OP} a limit.
 * How many elements are {OP} {x}?
 * COUNTIF: number of cells whose value is {OP} a criterion
 * Write a function that counts the numbers {OP} a given value.
 * Given a list of numbers and a limit, return how many of them are {OP} it.
 * conditional count: elements {OP} the limit
 * Go through {a} and count what is {OP} {x}.
 * How many of my measurements are {OP} a certain number?
 * count if {OP:2} x
 * number of entries {OP} the given number
 * how many of them {OP} my number
 * tally of the entries that pass the test {OP:2}
 *
 * @T int32_t int64_t double
 * @OP >= "greater than or equal to" ">="
 * @OP <= "less than or equal to" "<="
 * @OP != "not equal to" "<>"
 * @array a n
 * @name count_if countif conditional_count
 * @range n 0 8
 * @range a -20 20
 * @range x -20 20
 */
int32_t count_if(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) count++;
    return count;
}

/**
 * Average the values in an array that are {OP} a limit; 0 if there are none.
 * What is the mean of the elements {OP} {x}?
 * AVERAGEIF: mean of the cells whose value is {OP} a criterion, 0 if no cell is
 * Write a function that averages only the numbers {OP} a given value, 0 for none.
 * Given a list of numbers and a limit, return the average of the numbers {OP} it, or 0.
 * conditional mean, 0 if empty: elements {OP} the limit
 * Take the arithmetic mean of the entries of {a} that are {OP} {x}, 0 without any.
 * How high is the average of just the amounts {OP} a certain number?
 * average if {OP:2} x, zero when nothing matches
 * mean over the entries {OP} the given number, or 0
 * mean but only of those {OP} my number, nothing there = 0
 * typical size (mean) of the entries that pass the test {OP:2}, none gives 0
 *
 * @T double float
 * @OP > "greater than" ">"
 * @OP < "less than" "<"
 * @OP >= "greater than or equal to" ">="
 * @OP <= "less than or equal to" "<="
 * @array a n
 * @name average_if averageif conditional_mean
 * @range n 0 8
 * @range a -100 100
 * @range x -100 100
 */
T average_if(const T *a, int32_t n, T x) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] OP x) {
            sum += a[i];
            count++;
        }
    }
    return count == 0 ? 0 : sum / count;
}

/**
 * Add up the values whose key equals {key}.
 * Sum the amounts that belong to a given category.
 * SUMIF with two ranges: total of the second array where the first equals a criterion
 * Write a function that sums sales for one product, given product ids and amounts.
 * Given an array of keys, an array of values and a key, return the sum of the matching values.
 * What is the total for the customer {key}?
 * conditional sum over parallel arrays
 * Go through {keys}, and wherever it equals the key add the entry of {values} at the same index.
 * group total: how much do the records with this id add up to?
 * sum of values[i] where keys[i] matches
 * how much did customer 7 buy in total, ids and amounts
 * accumulate amounts whose label matches
 *
 * @T int32_t int64_t double
 * @array keys n
 * @array values n
 * @name sum_for_key sum_by_category total_for
 * @range n 0 8
 * @range keys 0 4
 * @range values -100 100
 * @range key 0 4
 */
T sum_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (keys[i] == key) sum += values[i];
    return sum;
}

/**
 * Average the values whose key equals {key}; 0 if there are none.
 * What is the mean amount of a given category, 0 if it has none?
 * AVERAGEIF with two ranges: mean of the second array where the first equals a criterion
 * Write a function that averages the scores of one student, 0 for none, given student ids and scores.
 * Given an array of keys, an array of values and a key, return the average of the matching values or 0.
 * group mean over parallel arrays, zero if the group is empty
 * Take the mean of {values} at the indices where {keys} has the wanted key, 0 if it is nowhere.
 * How high is the average for the group {key}, with 0 for an empty group?
 * average of values[i] where keys[i] matches, else 0
 * mean per category from two columns, 0 for a missing one
 * what does group 3 score on average, none = 0
 * mean amount under one label, zero without any
 *
 * @T double float
 * @array keys n
 * @array values n
 * @name average_for_key average_by_category
 * @range n 0 8
 * @range keys 0 4
 * @range values -100 100
 * @range key 0 4
 */
T average_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (keys[i] != key) continue;
        sum += values[i];
        count++;
    }
    return count == 0 ? 0 : sum / count;
}

/**
 * Find the {OP} value whose key equals {key}; 0 if there is none.
 * What is the {OP} amount in a given category, 0 if there is none?
 * {OP:2}: {OP} entry of the second array where the first equals a criterion, 0 without a match
 * Write a function that returns the {OP} sale of one product or 0, given product ids and amounts.
 * Given an array of keys, an array of values and a key, return the {OP} matching value or 0.
 * {OP} of a group in parallel arrays, 0 for an empty group
 * Take the {OP} of {values} at the indices where {keys} has the wanted key, 0 if it is nowhere.
 * Which is the {OP} value recorded for the id {key}, or 0 without a record?
 * {OP} values[i] where keys[i] matches, zero if nothing does
 * conditional {OP} from two columns
 * {OP} amount of customer 7, none = 0
 * {OP} entry under one label, two columns, 0 for none
 *
 * @T int32_t int64_t double
 * @OP > "largest" "MAXIFS"
 * @OP < "smallest" "MINIFS"
 * @array keys n
 * @array values n
 * @name extreme_for_key extreme_if
 * @range n 0 8
 * @range keys 0 4
 * @range values -100 100
 * @range key 0 4
 */
T extreme_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    T best = 0;
    int32_t found = 0;
    for (int32_t i = 0; i < n; i++) {
        if (keys[i] != key) continue;
        if (!found || values[i] OP best) best = values[i];
        found = 1;
    }
    return best;
}

/**
 * {OP} the values from {low} to {high}.
 * {OP} the elements of an array that lie between two bounds, both included.
 * {OP:2} of the cells >= the lower and <= the upper criterion
 * Write a function to {OP:3} the numbers within a given interval, ends included, 0 for none.
 * Given a list and two limits, {OP:3} the entries between them; nothing in range gives 0.
 * {OP:2} of the elements in [{low}, {high}], zero if no element is
 * Of the values in {a}, {OP:3} those not below {low} and not above {high}.
 * {OP} whatever falls into the range, limits included.
 * {OP:2} with two conditions: at least one bound, at most the other
 * How do I {OP:3} only the values inside a range, with 0 if there are none?
 * {OP:3} what is not too small and not too big
 * {OP:2} of a column restricted to a closed band
 *
 * @T double
 * @OP total "Add up" "sum" "add up"
 * @OP total/count "Average" "mean" "average"
 * @array a n
 * @name combine_between interval_statistic
 * @range n 0 8
 * @range a -100 100
 * @range low -60 0
 * @range high 0 60
 */
T combine_between(const T *a, int32_t n, T low, T high) {
    T total = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] < low || a[i] > high) continue;
        total += a[i];
        count++;
    }
    return count > 0 ? OP : 0;
}

/**
 * Add up the values between {low} and {high}, both included.
 * Sum the elements of an array that lie in a range.
 * SUMIFS: total of the cells that are at least one bound and at most the other
 * Write a function that sums the integers within a given interval.
 * Given a list and two limits, return the sum of the entries between them.
 * sum of the elements in the interval [{low}, {high}]
 * Of the numbers in {a}, total those not below {low} and not above {high}.
 * conditional sum with a lower and an upper bound
 * How much do the values inside the range come to?
 * sum whatever falls between the two limits, limits included
 * total of numbers from low to high in the list
 * accumulate the entries of a closed band, whole numbers
 *
 * @T int32_t int64_t
 * @array a n
 * @name sum_between sum_in_range sumifs
 * @range n 0 8
 * @range a -100 100
 * @range low -60 0
 * @range high 0 60
 */
T sum_between(const T *a, int32_t n, T low, T high) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] >= low && a[i] <= high) sum += a[i];
    return sum;
}

/**
 * Look up {key} in {keys} and return the value beside it, or {missing} if it is not there.
 * Find a key in one column and return the entry of another column in the same row, with a default.
 * VLOOKUP, exact match, with a value for a missing key
 * Write a lookup function over parallel arrays of keys and values that falls back to a default.
 * XLOOKUP with an if-not-found value
 * Given item numbers and prices, return the price of one item, or the default if it is unknown.
 * dictionary lookup by linear search: first match wins, default otherwise
 * Search the keys; at the first hit return the value with the same index.
 * What value belongs to the given key? Use the fallback when no key matches.
 * table lookup: key array, value array, length, key, default
 * price of article 12, else my default
 * translate a code with a fallback for unknown ones
 *
 * @T int32_t int64_t double
 * @array keys n
 * @array values n
 * @name lookup vlookup find_value get_or_default
 * @range n 0 8
 * @range keys 0 6
 * @range values -100 100
 * @range key 0 6
 * @range missing -1 0
 */
T lookup(const int32_t *keys, const T *values, int32_t n, int32_t key, T missing) {
    for (int32_t i = 0; i < n; i++)
        if (keys[i] == key) return values[i];
    return missing;
}

/**
 * look up a value by key, -1 if missing
 * value for a key in two parallel arrays, otherwise -1
 * find the price of an item number, -1 if it is not listed
 * vlookup, -1 when the key is not there
 * Search an array of keys and return the matching value or -1.
 * What belongs to this key? -1 if it is unknown.
 * dictionary lookup in arrays with -1 for an absent key
 * map a key to its value, unknown ones to -1
 * Write a function that returns the value stored for a key, -1 for none.
 * get value by id, else -1
 * index of the key in the first array, element of the second, or -1
 * phone book search with numbers, -1 if not listed
 *
 * @T int32_t int64_t double
 * @array keys n
 * @array values n
 * @name value_for_key lookup_or_minus_one
 * @range n 0 8
 * @range keys 0 6
 * @range values 0 100
 * @range key 0 6
 */
T value_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    for (int32_t i = 0; i < n; i++)
        if (keys[i] == key) return values[i];
    return -1;
}

/**
 * Look up {x} in the ascending {limits} and return the value of the last limit not above it, or 0 if all are above.
 * Approximate lookup: find the bracket of a number and return that bracket's value, 0 below the first.
 * VLOOKUP with sorted keys and approximate match; 0 when the number is smaller than every key
 * Given sorted lower limits and the rate of each bracket, return the rate for an amount, or 0.
 * Write a function that finds the discount for a quantity in a table of sorted thresholds.
 * Which row of a graded table applies to {x}? Return its value; below the first limit return 0.
 * bracket lookup in parallel arrays of ascending limits and values
 * largest limit that does not exceed the number: return the value beside it, 0 without one
 * LOOKUP as spreadsheets have it, on sorted limits
 * step function given by its steps: evaluate it at a point, zero before the first step
 * from 10 pieces on it is cheaper: find my price, 0 if under the first step
 * graded table: entry of the highest bound reached
 *
 * @T int32_t int64_t double
 * @array limits n
 * @array values n
 * @name bracket_lookup approximate_lookup
 * @range n 0 8
 * @range limits 0 100
 * @range values -100 100
 * @range x -10 110
 * @ascending limits
 */
T bracket_lookup(const T *limits, const T *values, int32_t n, T x) {
    T result = 0;
    for (int32_t i = 0; i < n && limits[i] <= x; i++) result = values[i];
    return result;
}

/**
 * Return the {index}-th of the three values {a}, {b} and {c}, counting from 1; 0 for any other index.
 * CHOOSE among three values by index, 0 if the index is invalid
 * Pick one of three numbers by its position from 1 to 3, any other position gives 0.
 * Write a function that selects the first, second or third argument, or 0.
 * Given an index from 1 and three choices, return the choice, 0 for no choice.
 * index 1 gives the first value, 2 the second, 3 the third, all else 0
 * switch over three alternatives, 1-based, zero by default
 * Which of three options has the given number? 0 if there is none.
 * select by number from three arguments, one-based, wrong numbers give 0
 * multiplexer with three inputs and a selector from 1; 0 otherwise
 * 1 first 2 second 3 third, else nothing (0)
 * selection among a triple by ordinal from 1, zero for others
 *
 * @T int32_t int64_t double
 * @name choose_value choose3 select_by_index
 * @range index 0 4
 * @range a -100 100
 * @range b -100 100
 * @range c -100 100
 */
T choose_value(int32_t index, T a, T b, T c) {
    switch (index) {
        case 1: return a;
        case 2: return b;
        case 3: return c;
        default: return 0;
    }
}

/**
 * Round {x} to the nearest multiple of {m}, halves up.
 * MROUND for non-negative numbers
 * Round a number to the nearest multiple of another one.
 * nearest multiple of a given positive number
 * Write a function that rounds a value to a multiple of its second argument.
 * Given a number and a step, return the closest multiple of the step, the upper one on a tie.
 * Snap {x} to a grid with the spacing {m}.
 * Which multiple of the second number lies closest to the first?
 * round to a step width that is a parameter
 * Round a price to full multiples of a unit, half a unit upwards.
 * make 17 a multiple of 5, closest
 * whole number moved to the nearest point of a regular scale
 *
 * @T int32_t int64_t uint32_t
 * @name mround round_to_multiple_of nearest_multiple
 * @range x 0 1000
 * @range m 1 50
 */
T mround(T x, T m) { return (x + m / 2) / m * m; }

/**
 * Round {x} {OP} to a multiple of {step}.
 * {OP:2} function of spreadsheets: number and significance
 * Round a real number {OP} to the next multiple of a positive step.
 * {OP:2} with significance
 * Write a function that rounds a number {OP} to a multiple of its second argument.
 * Given a value and a step, return the {OP:3} multiple of the step.
 * {OP:3} multiple of the step for a floating-point value
 * Round a price {OP} to a multiple of so much.
 * Round {x} {OP} so that {step} divides it.
 * {OP} to the grid: value, spacing
 * price rounded {OP} to full 0.25 or another given step
 * quantize {OP} with a variable grain
 *
 * @T double
 * @OP __builtin_ceil "up" "CEILING" "smallest not smaller"
 * @OP __builtin_floor "down" "FLOOR" "largest not larger"
 * @name round_to_step significance
 * @range x -100 1000
 * @range step 1 50
 */
T round_to_step(T x, T step) { return OP(x / step) * step; }

/**
 * Round {x} to the nearest multiple of {step}, halves away from zero.
 * MROUND for real numbers
 * Round a floating-point number to the nearest multiple of a positive step.
 * nearest multiple of a step width, for a real value
 * Write a function that rounds a double to a multiple of its second argument.
 * Given a value and a step, return the closest multiple of the step.
 * Snap a real number to a grid of variable spacing.
 * Which multiple of the step lies closest to the value?
 * quantize a value to steps of a given size
 * Round a price to the nearest 0.05 or whatever the step is.
 * 4.37 with grain 0.05, closest
 * quantize with a variable grain, ties outward
 *
 * @T double
 * @name round_to_nearest_step snap_to_grid quantize
 * @range x -100 1000
 * @range step 1 50
 */
T round_to_nearest_step(T x, T step) { return __builtin_round(x / step) * step; }

/**
 * Round {x} away from zero to the nearest {OP} integer.
 * {OP:2} function of spreadsheets: next {OP} integer, away from zero
 * Make an integer {OP} by moving it away from zero if it is not.
 * next {OP} number away from zero, the number itself if it already is {OP}
 * Write a function that rounds an integer up in magnitude to an {OP} one.
 * Given a whole number, return it if it is {OP}, otherwise the next {OP} one farther from 0.
 * {OP:2}(n) for integers
 * Which {OP} number does the spreadsheet function {OP:2} give for an integer?
 * smallest {OP} integer of at least this magnitude, same sign (0 counts as positive)
 * step away from zero until the integer is {OP}
 * excel {OP:2}() for ints
 * nearest outward integer that is {OP}
 *
 * @T int32_t int64_t
 * @OP == "even" "EVEN"
 * @OP != "odd" "ODD"
 * @name round_to_parity next_parity
 * @range x -1000 1000
 */
T round_to_parity(T x) {
    if (x % 2 OP 0) return x;
    return x < 0 ? x - 1 : x + 1;
}

/**
 * What is the periodic payment for a loan of {amount} at {rate} percent a year over {years} years, paid monthly?
 * Calculate the monthly mortgage payment from principal, yearly interest rate and years.
 * PMT with yearly rate in percent and monthly payments
 * Given loan amount, annual interest in percent and term in years, return the monthly instalment.
 * Write a function for the monthly payment of a home loan: amount, yearly percent, years.
 * mortgage calculator: principal, annual rate in percent, years
 * EMI of a loan: amount, yearly interest in percent, number of years
 * How much do I pay back every month for this loan at a yearly percentage, over years?
 * amount * i / (1 - (1 + i)^-months) with i = rate / 1200, rate not 0
 * annuity per month for a loan at a yearly percentage with so many years to run
 * house 200000, 3 percent, 30 years, a month?
 * level instalment, twelve a year, that amortizes a debt: sum, yearly percent, years
 *
 * @T double float
 * @name monthly_payment mortgage_payment emi pmt
 * @range amount 100 100000
 * @range rate 1 12
 * @range years 1 30
 */
T monthly_payment(T amount, T rate, int32_t years) {
    T i = rate / 1200, growth = 1;
    for (int32_t m = 0; m < 12 * years; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1);
}

/**
 * monthly loan payment, yearly rate as a decimal
 * mortgage payment with a rate like 0.05
 * loan of some years, interest given as a fraction
 * How much is the monthly payment at a rate of 0.04 a year?
 * PMT with rate / 12, the rate a decimal and the term in years
 * Write a function for the monthly mortgage payment; the annual rate is a decimal such as 0.06.
 * instalment from principal, annual rate between 0 and 1, years
 * emi with a decimal interest rate, term in years
 * level payment a month, decimal rate a year, term in years
 * house loan, rate 0.035, years
 * amount * i / (1 - (1 + i)^-months) with i = rate / 12
 * monthly rate of a credit, yearly interest as a number below one
 *
 * @T double float
 * @name monthly_payment_decimal pmt_decimal
 * @range amount 100 100000
 * @range rate 0.01 0.12
 * @range years 1 30
 */
T monthly_payment_decimal(T amount, T rate, int32_t years) {
    T i = rate / 12, growth = 1;
    for (int32_t m = 0; m < 12 * years; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1);
}

/**
 * loan payment, yearly percent, with the term in months
 * emi from principal, annual rate in percent and months
 * monthly installment for a yearly percentage and a number of months
 * How much is the monthly rate of a car loan at yearly percent over so many months?
 * loan calculator: amount, yearly interest in percent, months
 * Write a function for the EMI; the rate is percent a year, the time is in months.
 * monthly payment, 36 months at 5 percent
 * PMT for a yearly percentage and a term in months
 * equal monthly instalments for a credit: amount, yearly percent, months
 * what do i pay a month for this credit, percent a year, term in months
 * repayment per month: sum, interest per year, how many months
 * annuity of a consumer loan: sum, yearly percent, months
 *
 * @T double float
 * @name payment_over_months emi_months
 * @range amount 100 100000
 * @range rate 1 12
 * @range months 1 60
 */
T payment_over_months(T amount, T rate, int32_t months) {
    T i = rate / 1200, growth = 1;
    for (int32_t m = 0; m < months; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1);
}

/**
 * total interest of a loan paid monthly: amount, yearly percent, years
 * how much interest do i pay over the whole loan in monthly payments (percent, years)
 * interest cost of a mortgage paid monthly over years
 * What does a loan with level monthly payments over years cost on top of the amount borrowed?
 * sum of all monthly payments minus the principal
 * Write a function for the interest paid in total, monthly payments: amount, yearly percent, years.
 * money the bank earns with my mortgage, monthly payments at a yearly percentage for years
 * total interest of monthly payments from principal, annual percent and term in years
 * monthly payments added up, less the loan
 * finance charge of a loan amortized monthly over years
 * overall cost of credit in monthly payments, beyond the amount itself
 * extra money paid back over the years in equal monthly payments
 *
 * @T double float
 * @name total_loan_interest interest_over_loan
 * @range amount 100 100000
 * @range rate 1 12
 * @range years 1 30
 */
T total_loan_interest(T amount, T rate, int32_t years) {
    T i = rate / 1200, growth = 1;
    for (int32_t m = 0; m < 12 * years; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1) * 12 * years - amount;
}

/**
 * What is the present value of {amount} due in {years} years at {rate} percent?
 * Discount a future amount to today at a yearly percentage.
 * present value of a single payment: amount / (1 + rate/100)^years
 * Given a future sum, a yearly rate in percent and the years until then, return what it is worth now.
 * Write a function for the present value of a future payment, rate in percent.
 * How much must I put aside today, at some percent, to have this amount in so many years?
 * PV of one payment in the future, percent rate
 * discounted value of an amount, percent compounded yearly
 * today's worth of money received later, yearly rate in percent
 * Take compound interest off {amount}, {rate} percent a year for {years} years.
 * 1000 in 5 years at 4 % is worth what today
 * strip the growth, so many percent a year, off money to come
 *
 * @T double float
 * @name present_value discount_to_today
 * @range amount 0 10000
 * @range rate 0 15
 * @range years 0 30
 */
T present_value(T amount, T rate, int32_t years) {
    for (int32_t i = 0; i < years; i++) amount /= 1 + rate / 100;
    return amount;
}

/**
 * present value with a decimal rate
 * discount to today, rate such as 0.05
 * amount / (1 + rate)^years
 * What is a future sum worth now at a rate of 0.03?
 * Write a function for the present value; the rate is a fraction.
 * pv of a single payment, decimal rate
 * discounted value, interest as a decimal number
 * future money today, rate between 0 and 1
 * time value of money with a decimal discount rate
 * value now of an amount due later at rate r
 * discount factor times amount, r as fraction
 * today's worth, yearly rate 0.07 meaning seven percent
 *
 * @T double float
 * @name present_value_decimal discount_decimal
 * @range amount 0 10000
 * @range rate 0 0.15
 * @range years 0 30
 */
T present_value_decimal(T amount, T rate, int32_t years) {
    for (int32_t i = 0; i < years; i++) amount /= 1 + rate;
    return amount;
}

/**
 * What are {n} yearly payments of {payment} worth today at {rate} percent?
 * Compute the present value of an annuity with payments at the end of each year.
 * PV of an ordinary annuity, rate in percent
 * Given payment, interest rate in percent and number of payments, return their present value.
 * Write a function for the present value of a series of equal payments in arrears, rate in percent.
 * How large a loan can be paid off with {n} payments of this size at some percent each period?
 * sum of payment / (1 + rate/100)^k for k from 1 to n
 * value now of a pension paid at each year's end, percent rate, for so many years
 * discount equal payments at the ends of years by a percentage and add them up
 * present worth of a level stream of money, first one due in a year, rate in percent
 * get 100 each year end for n years, at some percent, worth now?
 * capital equivalent of a level yearly stream in arrears, percent rate
 *
 * @T double float
 * @name annuity_present_value pv
 * @range payment 0 1000
 * @range rate 0 12
 * @range n 0 30
 */
T annuity_present_value(T payment, T rate, int32_t n) {
    T value = 0, factor = 1;
    for (int32_t k = 0; k < n; k++) {
        factor /= 1 + rate / 100;
        value += payment * factor;
    }
    return value;
}

/**
 * What is saved after {n} deposits of {payment}, each made at the end of a period, at {rate} percent a period?
 * Compute the future value of an ordinary annuity with a percent rate.
 * FV of equal deposits at the end of each period, rate in percent
 * Given deposit, interest rate in percent and number of periods, return the final balance.
 * Write a function for the future value of regular savings at period ends, rate in percent.
 * How much do I have after paying in the same amount at the end of every year, at some percent?
 * deposits at period ends with compound interest in percent: final value
 * balance = balance * (1 + rate/100) + payment, n times from 0
 * savings plan paid in arrears, percent rate
 * end value of a series of equal payments, percent rate, the last one without interest
 * put 100 aside every year end at p percent, how much after n
 * terminal wealth of level savings in arrears at a percentage
 *
 * @T double float
 * @name annuity_future_value fv
 * @range payment 0 1000
 * @range rate 0 12
 * @range n 0 30
 */
T annuity_future_value(T payment, T rate, int32_t n) {
    T balance = 0;
    for (int32_t k = 0; k < n; k++) balance = balance * (1 + rate / 100) + payment;
    return balance;
}

/**
 * savings with equal deposits, rate as a decimal
 * future value of an annuity, rate such as 0.05
 * FV of deposits at period ends, a decimal rate
 * What do n equal deposits grow to at a rate of 0.04?
 * payment * ((1 + rate)^n - 1) / rate
 * Write a function for the future value of regular savings; the rate is a fraction.
 * ordinary annuity end value, decimal rate
 * saving the same sum each year, interest 0.03
 * accumulated deposits with a rate between 0 and 1
 * final balance of a savings plan, r as fraction
 * deposits in arrears, decimal interest
 * how much will i have, rate 0.05 meaning five percent
 *
 * @T double float
 * @name savings_decimal fv_decimal
 * @range payment 0 1000
 * @range rate 0 0.12
 * @range n 0 30
 */
T savings_decimal(T payment, T rate, int32_t n) {
    T balance = 0;
    for (int32_t k = 0; k < n; k++) balance = balance * (1 + rate) + payment;
    return balance;
}

/**
 * What is the compound annual growth rate in percent from {start} to {end} over {years} years?
 * Calculate the CAGR of an investment in percent.
 * CAGR in percent: ((end / start)^(1 / years) - 1) * 100
 * Given start value, end value and number of years, return the average yearly growth in percent.
 * Write a function for the compound annual growth rate in percent.
 * By how many percent a year did the value grow on average?
 * geometric mean growth rate per year in percent
 * yearly return in percent that turns the first amount into the second in so many years
 * annualized return of an investment, in percent
 * constant growth per year, in percent, that explains the change
 * went 1000 to 1500 in 4 years, % a year
 * smoothed yearly percentage between two portfolio values
 *
 * @name cagr annual_growth_rate
 * @range start 1 1000
 * @range end 1 2000
 * @range years 1 20
 */
double cagr(double start, double end, double years) {
    return (__builtin_pow(end / start, 1 / years) - 1) * 100;
}

/**
 * cagr as a fraction
 * compound annual growth rate, 0.05 for 5 percent
 * (end / start)^(1 / years) - 1
 * average yearly growth as a decimal
 * Write a function for the CAGR as a decimal number such as 0.07.
 * annual growth factor minus one
 * What yearly rate, as a decimal, turns start into end?
 * growth rate per year, decimal
 * annualized growth as a decimal number
 * cagr decimal
 * yearly return, 0.1 meaning ten percent
 * geometric growth rate, a decimal, from begin value, final value and time
 *
 * @name cagr_fraction growth_rate_per_year
 * @range start 1 1000
 * @range end 1 2000
 * @range years 1 20
 */
double cagr_fraction(double start, double end, double years) { return __builtin_pow(end / start, 1 / years) - 1; }

/**
 * What is the return on an investment of {cost} that is now worth {value}, in percent?
 * Calculate the ROI in percent.
 * return on investment: (value - cost) / cost * 100
 * Given what was paid in and what came out, return the gain in percent of the cost.
 * Write a function for the return on investment in percent.
 * How many percent did I earn on my money?
 * gain as a percentage of the invested amount
 * percentage return, cost first, current value second
 * profitability of a stock bought for {cost} and now at {value}
 * percent gain or loss of an asset
 * paid 80 now 100, win in %
 * relative gain of a purchase, hundredfold
 *
 * @T double float
 * @name roi return_on_investment
 * @range cost 1 1000
 * @range value 0 3000
 */
T roi(T cost, T value) { return (value - cost) / cost * 100; }

/**
 * roi as a fraction
 * return on investment, 0.2 for 20 percent
 * (value - cost) / cost, arguments cost and value
 * profit relative to the cost, as a decimal
 * Write a function for the ROI as a decimal number such as 0.25.
 * return as a decimal number
 * What part of my money did I gain?
 * relative gain, cost first and value second
 * gain over investment, which is the first argument
 * investment return between -1 and more
 * earned per unit of money invested
 * decimal roi
 *
 * @T double float
 * @name roi_fraction relative_return
 * @range cost 1 1000
 * @range value 0 3000
 */
T roi_fraction(T cost, T value) { return (value - cost) / cost; }

/**
 * What is the effective yearly rate in percent at {rate} percent nominal, compounded {n} times a year?
 * Convert a nominal interest rate to the effective annual rate, both in percent.
 * EFFECT, but with rates in percent: effective annual interest rate
 * Given the nominal rate in percent and the compoundings per year, return the effective rate in percent.
 * Write a function for the annual percentage yield.
 * ((1 + rate / (100 n))^n - 1) * 100
 * APY from APR, in percent, and the number of compounding periods
 * How much interest in percent does one really get per year?
 * effective interest in percent when interest is credited several times a year
 * annual yield of an account with so many interest dates
 * 12 % monthly compounded is really how much
 * true yearly percentage behind a nominal one
 *
 * @T double float
 * @name effective_rate annual_percentage_yield
 * @range rate 0 20
 * @range n 1 12
 */
T effective_rate(T rate, int32_t n) {
    T growth = 1;
    for (int32_t i = 0; i < n; i++) growth *= 1 + rate / 100 / n;
    return (growth - 1) * 100;
}

/**
 * What is the yearly depreciation of an asset that costs {cost}, ends at {salvage} and lasts {life} years?
 * Calculate straight-line depreciation per year.
 * SLN: (cost - salvage) / life
 * Given purchase price, residual value and useful life, return the depreciation of one period.
 * Write a function for straight-line depreciation.
 * By how much does a machine lose value every year if it does so evenly?
 * linear write-off per year
 * annual depreciation charge, cost first, scrap value second, years third
 * equal yearly loss of value
 * How much may be written off each year with the linear method?
 * machine 10000, scrap 1000, 5 years: loss a year
 * even yearly wear of an asset
 *
 * @T double float
 * @name straight_line_depreciation sln
 * @range cost 100 10000
 * @range salvage 0 100
 * @range life 1 20
 */
T straight_line_depreciation(T cost, T salvage, T life) { return (cost - salvage) / life; }

/**
 * By the sum of years' digits, how much of {cost} down to {salvage} over {life} years is written off in year {year}?
 * Calculate sum-of-years'-digits depreciation for one year.
 * SYD depreciation: (cost - salvage) * (life - year + 1) * 2 / (life * (life + 1))
 * Given cost, salvage value, useful life and the year, return that year's depreciation, falling arithmetically.
 * Write a function for the digital method of depreciation: cost, scrap value, life, year.
 * accelerated depreciation by the sum of the years' digits, year counted from 1
 * How much is written off in a given year under SYD, after cost, salvage and life?
 * share of the depreciable amount: remaining years over the sum of all year numbers
 * arithmetic-degressive depreciation of one period
 * sum of years digits: cost, scrap value, life, period
 * write off more at the start, year k by digits sum
 * declining arithmetic wear, share of a particular year
 *
 * @T double float
 * @name sum_of_years_depreciation syd
 * @range cost 100 10000
 * @range salvage 0 100
 * @range life 5 20
 * @range year 1 5
 */
T sum_of_years_depreciation(T cost, T salvage, T life, T year) {
    return (cost - salvage) * (life - year + 1) * 2 / (life * (life + 1));
}

/**
 * What is something bought for {cost} worth after {years} years if it loses {percent} percent of its value each year?
 * Calculate the value after declining-balance depreciation.
 * declining balance: cost * (1 - percent/100)^years
 * Given price, yearly loss in percent and age in years, return the remaining value.
 * Write a function for what a car is worth after n years of losing the same percentage yearly.
 * geometric-degressive book value
 * How much is left of an amount that shrinks by so many percent a year?
 * exponential decay by a percentage per period
 * resale value after several years of percentage depreciation
 * reduce a value by the same percentage several times
 * car loses 15 % each year, worth after 4
 * repeated percentage shrinkage of a price
 *
 * @T double float
 * @name declining_value depreciated_value value_after_years
 * @range cost 0 10000
 * @range percent 0 60
 * @range years 0 20
 */
T declining_value(T cost, T percent, int32_t years) {
    for (int32_t i = 0; i < years; i++) cost -= cost * percent / 100;
    return cost;
}

/**
 * After how many of the {n} yearly returns in {flows} is an investment of {cost} earned back? -1 if never.
 * Compute the payback period of an investment in whole years.
 * payback period: first year in which the cumulated cash flows reach the cost, or -1
 * Given the cost and the yearly cash flows, return the number of years until they cover the cost.
 * Write a function for the payback time; return -1 if the money never comes back.
 * How many years until my solar panels have paid for themselves?
 * smallest k such that the first k flows add up to at least the cost, else -1
 * amortization time from a list of yearly savings
 * when does the running total of the returns reach the outlay?
 * break-even year of an investment; 0 if it cost nothing
 * solar roof cost back after how many years, list of savings
 * first period at which accumulated returns cover the outlay
 *
 * @T int32_t int64_t double
 * @array flows n
 * @name payback_period years_to_break_even
 * @range n 0 8
 * @range flows 0 100
 * @range cost 0 400
 */
int32_t payback_period(const T *flows, int32_t n, T cost) {
    if (cost <= 0) return 0;
    for (int32_t i = 0; i < n; i++) {
        cost -= flows[i];
        if (cost <= 0) return i + 1;
    }
    return -1;
}

/**
 * break-even point from fixed costs, price and unit cost
 * break-even quantity as a real number
 * fixed costs divided by the margin per piece
 * How many units must I sell to cover fixed costs, given price and unit cost?
 * fixed / (price - cost)
 * Write a function for the break-even point: fixed costs, price, unit cost.
 * units to sell before making a profit: fixed, price, cost each
 * sales volume without profit or loss (fixed costs, price, unit cost)
 * break-even by contribution margin: fixed costs over price less unit cost
 * from which quantity on do I earn money: fixed costs, price, cost of one
 * quantity where revenue equals cost, from fixed cost, price, unit cost
 * pieces needed to pay the rent of the shop: rent, price, cost of a piece
 *
 * @T double float
 * @name break_even_units break_even_point
 * @range fixed 0 10000
 * @range price 50 100
 * @range cost 1 40
 */
T break_even_units(T fixed, T price, T cost) { return fixed / (price - cost); }

/**
 * In how many years does money double at {rate} percent, by the rule of 72?
 * Apply the rule of 72 to an interest rate.
 * rule of 72: 72 / rate
 * Estimate the doubling time of an investment as 72 over its yearly percentage.
 * Write a function for the rule-of-72 doubling time.
 * approximate number of years until capital has doubled, rule of 72
 * Divide 72 by the interest rate in percent.
 * quick estimate with 72: how long until prices double at this inflation?
 * doubling period estimate for a growth rate in percent, rule of seventy-two
 * 72 over the rate gives the years
 * 72 by interest
 * back-of-envelope time for capital to grow twofold, 72 by percent
 *
 * @T double float
 * @name rule_of_72 doubling_time_estimate
 * @range rate 1 20
 */
T rule_of_72(T rate) { return 72 / rate; }

/**
 * exact doubling time of money
 * years until money doubles with compound interest
 * ln 2 / ln(1 + rate / 100)
 * How long does it take to double my savings, exactly?
 * doubling time at a yearly percentage, by logarithms
 * Write a function that returns the years in which capital doubles.
 * precise time until an investment is worth twice as much
 * when is my money two times as much, compound interest
 * real number of years for a growth of 100 percent
 * time to double at constant growth
 * log(2) / log(1 + r)
 * years for prices to double at this inflation, exact value
 *
 * @name exact_doubling_time years_to_double
 * @range rate 1 20
 */
double exact_doubling_time(double rate) { return __builtin_log(2) / __builtin_log(1 + rate / 100); }

/**
 * Return the rank of {x} among the {n} values in {a}: 1 plus the number of {OP} values.
 * RANK in {OP:2} order
 * What place does a score take in a list, the {OP:3} being first?
 * Competition ranking, {OP:3} value first: the rank of one value
 * Write a function that ranks a number within an array, rank 1 for the {OP:3}.
 * Given all results and one result, return its position, {OP:3} first, ties sharing the better place.
 * 1-based rank of a value, {OP:2}
 * How many values are {OP}? Add one: that is the rank.
 * Which place did the runner with the result {x} come in, the {OP:3} result winning?
 * standing in a league table sorted {OP:2}
 * which number am i when {OP:3} is best
 * ordinal standing of a value, count of {OP} ones plus one
 *
 * @T int32_t int64_t double
 * @OP > "greater" "descending" "largest"
 * @OP < "smaller" "ascending" "smallest"
 * @array a n
 * @name rank_in_list rank_of_value place
 * @range n 0 8
 * @range a 0 20
 * @range x 0 20
 */
int32_t rank_in_list(const T *a, int32_t n, T x) {
    int32_t rank = 1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) rank++;
    return rank;
}

/**
 * rank of a score
 * place in the ranking
 * What rank does this score have?
 * which place did i get with my points
 * position of a score among all scores, best is 1
 * Write a function that returns the rank of a result.
 * one plus the number of better scores
 * 1st, 2nd or 3rd place
 * standing of a student in the class
 * competition place for some points
 * how many beat me, plus 1
 * Given all scores and mine, return my rank.
 *
 * @T int32_t int64_t double
 * @array scores n
 * @name score_rank rank_of_score
 * @range n 0 8
 * @range scores 0 20
 * @range score 0 20
 */
int32_t score_rank(const T *scores, int32_t n, T score) {
    int32_t rank = 1;
    for (int32_t i = 0; i < n; i++) rank += scores[i] > score;
    return rank;
}

/**
 * Write the rank of each of the {n} values in {a} to {ranks}, 1 for the {OP} one.
 * Rank all elements of an array, the {OP} first, ties sharing the better rank.
 * RANK for a whole column, {OP} value first
 * For each score store its place, the {OP} score being in place 1.
 * Write a function that fills an array with competition ranks ({OP} = 1).
 * Replace scores by places in a second array; the {OP} comes first.
 * standard competition ranking (1, 2, 2, 4) of an array, {OP} first
 * each element's rank is one more than the number of elements that beat it, {OP} winning
 * Given the results of a race, output everybody's place, {OP} result first.
 * array of ranks from an array of values, rank 1 to the {OP}
 * everyone's place, {OP} wins
 * ordinal standings of a column, {OP} at the top
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @array a n
 * @array ranks n
 * @name rank_all competition_ranks
 * @range n 0 8
 * @range a 0 20
 */
void rank_all(const T *a, int32_t n, int32_t *ranks) {
    for (int32_t i = 0; i < n; i++) {
        ranks[i] = 1;
        for (int32_t j = 0; j < n; j++)
            if (a[j] OP a[i]) ranks[i]++;
    }
}

/**
 * {OP:2}: the {k}-th {OP} of the values in {a}; 0 if there are fewer.
 * {OP:2} function of spreadsheets, 0 for an invalid position
 * Return the {OP} value at rank k of a column, or 0.
 * Get the k-th {OP} number without sorting the array; k out of range gives 0.
 * Write {OP:2}(array, k): the {OP} entry number k, counted from 1, else 0.
 * Which value is in place k from the {OP} on? 0 if the list is too short.
 * k = 1 gives the {OP} value, k = 2 the next {OP}, and so on; 0 if there is none
 * order statistic: k-th {OP}, duplicates counted, zero if k is not from 1 to n
 * Given scores and k, return the k-th {OP} score or 0.
 * rank k from the {OP} end, 0 if there is no such rank
 * the kth {OP}, unsorted input, bad k gives zero
 * order statistic counted from the {OP}, guarded
 *
 * @T int32_t int64_t double
 * @OP > "largest" "LARGE"
 * @OP < "smallest" "SMALL"
 * @array a n
 * @name value_at_rank order_statistic
 * @range n 0 8
 * @range a -50 50
 * @range k 0 9
 */
T value_at_rank(const T *a, int64_t n, int32_t k) {
    for (int64_t i = 0; i < n; i++) {
        int32_t before = 0;
        for (int64_t j = 0; j < n; j++)
            if (a[j] OP a[i] || (a[j] == a[i] && j < i)) before++;
        if (before == k - 1) return a[i];
    }
    return 0;
}

/**
 * Add up the {k} {OP} of the values in {a}.
 * Sum of the k {OP} elements of an array
 * What do the k {OP} numbers of a list add up to?
 * Total the {OP} {k} entries; if there are fewer, total all.
 * Write a function that sums the {OP} k elements without sorting.
 * Given scores, add only the k {OP} ones.
 * sum of the first k order statistics, {OP} first
 * SUM of the values that rank 1 to k, {OP} first
 * How many points do a team's k {OP} results give together?
 * sum over the k {OP} of an array, duplicates counted
 * my k {OP} results added
 * total over the k {OP} members
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @array a n
 * @name sum_of_extremes sum_top_k
 * @range n 0 8
 * @range a -50 50
 * @range k 0 8
 */
T sum_of_extremes(const T *a, int64_t n, int32_t k) {
    T sum = 0;
    for (int64_t i = 0; i < n; i++) {
        int32_t before = 0;
        for (int64_t j = 0; j < n; j++)
            if (a[j] OP a[i] || (a[j] == a[i] && j < i)) before++;
        if (before < k) sum += a[i];
    }
    return sum;
}

/**
 * What is the median of the {n} numbers in {a}, which are in no order?
 * Find the median of an unsorted array.
 * MEDIAN of a column: middle value, or the mean of the two middle values
 * Given at least one number, return the median as a floating-point value.
 * Write a function that computes the median without changing the array.
 * middle value of an unsorted list, averaged for an even count
 * Which number splits the data into a lower and an upper half?
 * median of n values, array left as it is
 * The values are unsorted; half are below and half above what?
 * 50th percentile of an unsorted sample (mean of two middles if n is even)
 * middle one of unsorted stuff
 * central tendency by position, input untouched
 *
 * @T int32_t int64_t double
 * @array a n
 * @name median unsorted_median find_median
 * @range n 1 8
 * @range a -50 50
 */
static T value_in_order(const T *v, int32_t count, int32_t place) {
    for (int32_t i = 0; i < count; i++) {
        int32_t before = 0;
        for (int32_t j = 0; j < count; j++)
            if (v[j] < v[i] || (v[j] == v[i] && j < i)) before++;
        if (before == place) return v[i];
    }
    return 0;
}

double median(const T *a, int32_t n) {
    double low = value_in_order(a, n, (n - 1) / 2);
    double high = value_in_order(a, n, n / 2);
    return (low + high) / 2;
}

/**
 * Express each of the {n} values in {a} as a percentage of their total, in place.
 * Replace every number by its share of the sum in percent.
 * percent of total for a column, in place
 * Convert amounts to percentages of the grand total; a total of 0 leaves them unchanged.
 * Write a function that normalizes an array so that it adds up to 100.
 * shares of a pie chart from absolute numbers
 * Each element divided by the sum, times 100
 * Turn vote counts into percentages where they stand.
 * What percentage of the whole is each entry? Overwrite the entries.
 * relative frequencies in percent, computed in place
 * each as % of all together, overwrite
 * rescale a column so that it totals a hundred
 *
 * @T double float
 * @array a n
 * @name percent_of_total shares_in_percent
 * @range n 0 8
 * @range a 0 100
 */
void percent_of_total(T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    if (total == 0) return;
    for (int32_t i = 0; i < n; i++) a[i] = a[i] / total * 100;
}

/**
 * Divide each of the {n} values in {a} by their sum, in place.
 * Normalize an array so that its elements add up to 1.
 * scale weights to a sum of one
 * Turn counts into a probability distribution; a sum of 0 leaves them unchanged.
 * Write a function that normalizes weights.
 * relative frequencies from absolute ones, in place
 * Make the elements of an array sum to one.
 * convert an array of weights to fractions of their total
 * each element over the total of all elements
 * normalize a histogram
 * make them sum to 1
 * rescale a column to unit total
 *
 * @T double float
 * @array a n
 * @name normalize_weights normalize_sum
 * @range n 0 8
 * @range a 0 100
 */
void normalize_weights(T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    if (total == 0) return;
    for (int32_t i = 0; i < n; i++) a[i] /= total;
}

/**
 * Add up the squares of the deviations of the {n} values in {a} from their mean.
 * Sum of squared deviations from the average
 * DEVSQ
 * Given an array, return the sum of (x - mean)^2; 0 if it is empty.
 * Write a function for the total sum of squares around the mean.
 * How much do the values scatter: sum of squared distances to their mean?
 * variance times the number of values
 * sum of squares of the centred data
 * total sum of squares of a sample
 * accumulate the squared differences between elements and their average
 * square the distance to the mean, add all
 * total scatter of a column
 *
 * @T double float
 * @array a n
 * @name sum_squared_deviations devsq
 * @range n 0 8
 * @range a -50 50
 */
T sum_squared_deviations(const T *a, int32_t n) {
    T mean = 0, sum = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i] / n;
    for (int32_t i = 0; i < n; i++) sum += (a[i] - mean) * (a[i] - mean);
    return sum;
}

/**
 * Add up the squared differences of {a} and {b} over {n} elements.
 * Sum of squared differences between two arrays
 * SUMXMY2
 * Given two lists of equal length, return the sum of (a[i] - b[i])^2.
 * Write a function for the squared Euclidean distance of two vectors.
 * How far apart are two data rows, as a sum of squared errors?
 * residual sum of squares of observations against predictions
 * sum of squared errors
 * squared L2 distance of two arrays
 * accumulate the squares of the elementwise differences
 * (x-y)^2 all added
 * total squared discrepancy of a pair of columns
 *
 * @T int32_t int64_t double
 * @array a n
 * @array b n
 * @name sum_squared_differences squared_distance_of_arrays sse
 * @range n 0 8
 * @range a -50 50
 * @range b -50 50
 */
T sum_squared_differences(const T *a, const T *b, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

/**
 * What is the correlation of the {n} pairs in {x} and {y}? Return 0 if one of them does not vary.
 * Compute Pearson's correlation coefficient of two arrays; 0 if it is undefined.
 * CORREL of two columns, 0 when a column is constant
 * Given two lists of equal length, return their linear correlation between -1 and 1, or 0 for constant data.
 * Write a function for the Pearson r of paired observations, 0 if there is none.
 * How strongly do two series move together, from -1 to 1, or 0 if one is flat?
 * covariance over the product of the standard deviations, 0 if that is 0
 * linear correlation coefficient, zero if the denominator is zero
 * correlation between heights and weights given as arrays, 0 if undefined
 * product-moment correlation of two samples, constant ones give 0
 * do x and y go together, -1..1, flat data 0
 * standardized co-movement of paired columns, zero when one does not vary
 *
 * @T double
 * @array x n
 * @array y n
 * @name correlation pearson correl
 * @range n 0 8
 * @range x -50 50
 * @range y -50 50
 */
T correlation(const T *x, const T *y, int32_t n) {
    T mx = 0, my = 0, sxy = 0, sxx = 0, syy = 0;
    for (int32_t i = 0; i < n; i++) {
        mx += x[i] / n;
        my += y[i] / n;
    }
    for (int32_t i = 0; i < n; i++) {
        sxy += (x[i] - mx) * (y[i] - my);
        sxx += (x[i] - mx) * (x[i] - mx);
        syy += (y[i] - my) * (y[i] - my);
    }
    if (sxx == 0 || syy == 0) return 0;
    return sxy / __builtin_sqrt(sxx * syy);
}

/**
 * Store the percent change from each of the {n} values in {a} to the next one in {out}; the first entry is 0.
 * Compute period-over-period growth rates in percent, 0 in front.
 * percent change column: (current - previous) / previous * 100, first row 0
 * Given monthly sales, write each month's growth over the month before, 0 for the first.
 * Write a function that fills an array with percentage changes between neighbours, the first being 0.
 * growth in percent from row to row, first row zero
 * month-over-month change in percent for a series, 0 for the first month
 * How many percent did every value rise against the one before it, with 0 for the first?
 * relative differences of consecutive values times 100, with a leading 0
 * daily returns in percent from prices, the first being 0
 * how much % up or down vs the row before, first 0
 * row-wise relative movement, hundredfold, first row 0
 *
 * @T double float
 * @array a n
 * @array out n
 * @name percent_changes growth_rates
 * @range n 0 8
 * @range a 1 100
 */
void percent_changes(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = i == 0 ? 0 : (a[i] - a[i - 1]) / a[i - 1] * 100;
}

/**
 * Keep a running balance: starting with {start}, add each of the {n} amounts in {a} and store the balance in {out}.
 * Fill a column with the account balance after every transaction.
 * running balance from an opening balance and a list of bookings
 * Given an opening balance and deposits or withdrawals, write the balance after each one.
 * Write a function that computes the running total with a starting value into a second array.
 * checkbook register: balance after each entry
 * cumulative sum with an initial value, written to another array
 * After every booking, what is on the account? Store all balances.
 * prefix sums plus a constant
 * bank statement: opening balance and movements give the balance per row
 * balance after each line of my bank book
 * accumulated column carried forward from an initial amount
 *
 * @T int32_t int64_t double
 * @array a n
 * @array out n
 * @name running_balance account_balances
 * @range start -100 1000
 * @range n 0 8
 * @range a -100 100
 */
void running_balance(const T *a, int32_t n, T start, T *out) {
    for (int32_t i = 0; i < n; i++) {
        start += a[i];
        out[i] = start;
    }
}

/**
 * Average the {n} scores in {a} after dropping the lowest one.
 * Compute the grade average without the worst score.
 * mean with the lowest value dropped
 * Given at least two scores, leave out the smallest and average the rest.
 * Write a function that drops the lowest quiz grade before averaging.
 * My teacher ignores the worst test; what is my average?
 * (sum - minimum) / (n - 1)
 * average of all but the smallest element
 * homework grade with the lowest homework dropped
 * mean of the scores except the worst, n at least 2
 * forget my worst test, mean of the rest
 * typical mark once the minimum is struck out
 * mean of my marks, the worst one left out
 * average of all but the smallest grade
 *
 * @T double float
 * @array a n
 * @name average_drop_lowest drop_lowest
 * @range n 2 8
 * @range a 0 100
 */
T average_drop_lowest(const T *a, int32_t n) {
    T sum = a[0], lowest = a[0];
    for (int32_t i = 1; i < n; i++) {
        sum += a[i];
        if (a[i] < lowest) lowest = a[i];
    }
    return (sum - lowest) / (n - 1);
}

/**
 * Is a score of {score} passed, if at least {K} points are needed?
 * Check whether a grade reaches {K}.
 * pass or fail with the limit {K}
 * true if the mark is {K} or better
 * Write a function that tells if a student passed with {K} as the passing grade.
 * Return true for {K} points and more.
 * pass mark {K}: did the student make it?
 * Given a score, decide pass (true) or fail (false) at {K}.
 * Did I pass the exam? I need {K}.
 * pass if score >= {K}
 * got enough points for {K}?
 * mark at or beyond the bar of {K}
 *
 * @T int32_t int64_t double
 * @K 40 50 60 65 70
 * @name has_passed is_pass
 * @range score 0 100
 */
_Bool has_passed(T score) { return score >= K; }

/**
 * pass or fail, 50 points are enough
 * did the student pass with at least 50
 * has the student passed the exam, the limit being 50
 * Is this mark a pass, so 50 or more?
 * passed or failed, from the score, 50 passes
 * Write a function that decides whether an exam was passed with 50 points or more.
 * is the grade good enough to pass, 50 needed
 * passing score out of 100: half or more
 * at least half of the 100 points
 * did i pass with this mark, i need 50
 * exam result: true for a pass from 50 on
 * score >= 50
 *
 * @T int32_t double
 * @name passed is_passing
 * @range score 0 100
 */
_Bool passed(T score) { return score >= 50; }

/**
 * Add {bonus} points to each of the {n} scores in {a}, but never above {K}, in place.
 * Curve all grades by a bonus with a cap of {K}.
 * grade curve: add points, limit {K}
 * Given test scores and extra points, raise every score, {K} being the maximum.
 * Write a function that adds a bonus to all scores without exceeding {K}.
 * Raise all marks by the same number of points, capped at {K}.
 * Everybody gets some extra points, at most {K} in total; update the list.
 * in-place increase of an array with the ceiling {K}
 * add a constant to every element and clip at {K}
 * The exam was hard: give each student extra points up to {K}.
 * plus some points for all, {K} is max
 * uniform raise of a column with ceiling {K}
 *
 * @T int32_t int64_t double
 * @K 100 20 50 10
 * @array a n
 * @name curve_grades add_bonus
 * @range n 0 8
 * @range a 0 100
 * @range bonus 0 20
 */
void curve_grades(T *a, int32_t n, T bonus) {
    for (int32_t i = 0; i < n; i++) {
        a[i] += bonus;
        if (a[i] > K) a[i] = K;
    }
}

/**
 * add bonus points to all grades, but only up to 100
 * curve the grades, at most 100
 * raise every score by some points, nobody above 100
 * give all students extra points, nobody gets over 100
 * Write a function that curves test scores in place by a bonus, capped at 100.
 * How do I add extra credit to each score without going above 100?
 * scores plus bonus, 100 at most
 * increase all marks, full marks (100) being the limit
 * bonus for everyone, limit 100
 * lift the results of an exam by some points, 100 is the ceiling
 * scale up a class by a few points, to 100 at most
 * add points but keep to a hundred
 *
 * @T int32_t double
 * @array scores n
 * @name curve_scores add_extra_credit
 * @range n 0 8
 * @range scores 0 100
 * @range bonus 0 20
 */
void curve_scores(T *scores, int32_t n, T bonus) {
    for (int32_t i = 0; i < n; i++) {
        scores[i] += bonus;
        if (scores[i] > 100) scores[i] = 100;
    }
}

/**
 * What final grade gives {first} at {K} percent and {second} at the remaining percent?
 * Weight the first mark with {K} percent and the second with the rest.
 * weighted grade of two parts: {K} percent for the first, the rest for the second
 * Given a homework mark and an exam mark, homework counting {K} percent, return the final mark.
 * Write a function that combines two scores with weights of {K} percent and the remainder.
 * The coursework counts {K} percent and the exam the rest; what is my grade?
 * blend of two scores, {K} percent of the first
 * weighted mean of two numbers, the first weighing {K} of 100
 * ({K} * a + (100 - {K}) * b) / 100
 * final mark with a {K} percent share of the first score
 * {K} % the first mark, rest the other
 * convex blend of two marks, share {K} of a hundred
 *
 * @T double float
 * @K 20 25 30 40 60 70
 * @name weighted_grade final_grade
 * @range first 0 100
 * @range second 0 100
 */
T weighted_grade(T first, T second) { return (K * first + (100 - K) * second) / 100; }

/**
 * three-part grade: {OP}
 * final grade of homework, midterm and exam, {OP}
 * How good is my grade if homework, midterm and final count {OP}?
 * weighted mean of three scores with {OP}
 * course total from three parts: {OP}
 * Write a function for a final grade with the weights {OP}.
 * combine three marks, {OP}
 * three scores weighted {OP}
 * grade out of three results, shares {OP}
 * overall mark, parts count {OP}
 * first, second and third mark at {OP}
 * semester result with {OP}
 *
 * @OP 30,30,40 "30, 30 and 40 percent"
 * @OP 20,30,50 "20, 30 and 50 percent"
 * @OP 25,25,50 "25, 25 and 50 percent"
 * @T double float
 * @name three_part_grade course_grade
 * @range first 0 100
 * @range second 0 100
 * @range third 0 100
 */
T three_part_grade(T first, T second, T third) {
    const T shares[3] = {OP};
    return (first * shares[0] + second * shares[1] + third * shares[2]) / 100;
}

/**
 * weighted grade of two scores, percent weight of the first given last
 * final grade from coursework and exam with a weight in percent
 * combine two marks, the first counts so many percent
 * How good is my final grade of two parts, if the first counts some percent?
 * Write a function that weights the first score with a percentage and the second with the rest.
 * (first * weight + second * (100 - weight)) / 100
 * mix two grades, the percentage for the first comes last
 * homework mark, exam mark, percent for homework
 * weighted average of two results, first one's weight in percent
 * two-part grade with a variable percent share of the first
 * overall mark with the percentage of the first part last
 * blend scores a and b by a percent weight of a
 *
 * @T double float
 * @name combine_grades weighted_result
 * @range first 0 100
 * @range second 0 100
 * @range weight 0 100
 */
T combine_grades(T first, T second, T weight) { return (first * weight + second * (100 - weight)) / 100; }

/**
 * How many points of {total} are needed to reach {percent} percent? Round up.
 * From the maximum score and a percentage, compute the minimum whole score.
 * points needed, out of a maximum, for a percentage, rounded up
 * Given the maximum number of points and a percentage, return the least whole score that reaches it.
 * Write a function: of so many questions, how many correct answers are required for a percentage?
 * ceil(total * percent / 100) with integers
 * total, percent: least whole number that is at least that share
 * A test has {total} questions; how many must be right for {percent}%?
 * total and threshold in percent to threshold in points, rounded up
 * quorum: of all members, how many are at least this percentage?
 * how many of the questions must be right for 60 % or some other percent
 * smallest score out of a total that meets a percentage
 *
 * @T int32_t int64_t
 * @name points_needed minimum_score
 * @range total 0 1000
 * @range percent 0 100
 */
T points_needed(T total, T percent) { return (total * percent + 99) / 100; }

/**
 * share of points in percent
 * score in percent of the maximum points
 * points to percentage
 * How many percent of the points did I get?
 * test result in percent
 * Write a function that turns points and maximum points into percent.
 * points * 100 / total
 * percentage score of an exam
 * 18 of 20 points in percent
 * correct answers as a percentage of all questions
 * quiz result in percent
 * what percentage have i achieved
 *
 * @T double int32_t
 * @name score_percent points_to_percent
 * @range points 0 100
 * @range total 1 100
 */
T score_percent(T points, T total) { return points * 100 / total; }

/**
 * What commission is due on {sales}: {K} percent up to 10000 and {L} percent on the part above?
 * Calculate a tiered sales commission, {K} percent for the first 10000, then {L} percent.
 * commission with two rates, {K} and {L} percent, split at 10000
 * Given the sales amount, pay {K}% on the first 10000 and {L}% on everything beyond.
 * Write a function for a salesperson's commission: {K} percent, above 10000 {L} percent on the excess.
 * How much does a rep earn whose rate rises from {K} to {L} percent after the first 10000?
 * sales bonus: {K} percent, and {L} percent of what exceeds 10000
 * graduated commission, rates {K} and {L} percent, step at 10000
 * My commission is {K} percent until 10000, from there {L} percent; what do I get?
 * two-step commission at {K} and, beyond 10000, {L} percent of sales
 * salesman gets {K} % till 10000 then {L} %
 * two-rate reward on turnover, kink at 10000: {K}, {L}
 *
 * @T double float
 * @K 2 3 5
 * @L 7 8 10
 * @name tiered_commission sales_commission
 * @range sales 0 30000
 */
T tiered_commission(T sales) {
    if (sales <= 10000) return sales * K / 100;
    return (T)10000 * K / 100 + (sales - 10000) * L / 100;
}

/**
 * What does someone earn with a base salary of {base} and, on sales of {sales}, {percent} percent commission?
 * Calculate a salary with commission.
 * pay = base + sales * percent / 100
 * Given base pay, sales and commission rate in percent, return the total pay.
 * Write a function for the earnings of a salesperson with a fixed part.
 * fixed salary plus a percentage of the sales
 * How much money is paid out: basic wage and commission?
 * monthly income of a rep: base, sales, rate
 * total compensation with a share in the turnover
 * add the commission on sales to the base salary
 * fixed pay plus a few % of what i sell: base, sales, percent
 * pay made of a constant and a share of turnover
 *
 * @T double float int32_t int64_t
 * @name salary_with_commission total_pay
 * @range base 0 5000
 * @range sales 0 10000
 * @range percent 0 20
 */
T salary_with_commission(T base, T sales, T percent) { return base + sales * percent / 100; }

/**
 * sales commission
 * commission on a sale
 * percentage of the sales for the salesperson
 * How much commission does a seller get?
 * sales * rate / 100
 * Write a function that computes the commission from sales and rate in percent.
 * agent's fee for a sold house, price and percent given
 * commission earned by a rep
 * broker takes a percentage of the deal
 * share of the turnover paid to the salesman
 * percent commission, no base pay
 * reward for selling: amount and percent
 *
 * @T double int32_t
 * @name commission sales_commission_at
 * @range sales 0 10000
 * @range percent 0 20
 */
T commission(T sales, T percent) { return sales * percent / 100; }

/**
 * What tax is due on {income} with an allowance of {K} and a rate of {L} percent?
 * Tax income above {K} at {L} percent.
 * flat tax: {L} percent of what exceeds {K}
 * Given an income, return the tax if the first {K} are free and the rest costs {L} percent.
 * Write a function for a flat tax of {L} percent with a tax-free amount of {K}.
 * No tax up to {K}, {L} percent on the part above; how much is it?
 * {L} percent tax on income minus the allowance {K}, never negative
 * How much tax do I pay if only what I earn beyond {K} is taxed, at {L} percent?
 * taxable income is what is over {K}; take {L} percent of it
 * (income - {K}) * {L} / 100, or 0 below the allowance
 * first {K} free then {L} %
 * levy of {L} percent on earnings past the exemption {K}
 *
 * @T double int32_t int64_t
 * @K 5000 10000 12000
 * @L 10 20 25 30
 * @name flat_tax tax_with_allowance
 * @range income 0 60000
 */
T flat_tax(T income) { return income > K ? (income - K) * L / 100 : 0; }

/**
 * tax on income above an allowance
 * income tax with a tax-free amount
 * flat tax from income, allowance and rate
 * How much tax do I pay if part of the income is free?
 * (income - allowance) * rate / 100, never negative
 * Write a function that taxes only what exceeds the personal allowance.
 * tax-free threshold and one rate in percent
 * taxable income (what exceeds the allowance) times the percent rate
 * tax due, zero below the exemption
 * what does the state take from my salary above an allowance, rate in percent
 * levy in percent on the part over the basic allowance
 * income, exemption, percent: the tax
 *
 * @T double int32_t int64_t
 * @name tax_above_allowance income_tax
 * @range income 0 60000
 * @range allowance 0 20000
 * @range rate 0 50
 */
T tax_above_allowance(T income, T allowance, T rate) {
    return income > allowance ? (income - allowance) * rate / 100 : 0;
}

/**
 * What contribution is due on {income} at {K} percent, if no more than {L} is counted?
 * Take {K} percent of the income, but at most of {L}.
 * capped contribution: {K} percent of the smaller of income and {L}
 * Given a salary, return the insurance contribution of {K} percent with a ceiling of {L}.
 * Write a function for social security at {K} percent up to a limit of {L}.
 * Income above {L} is free of the {K} percent charge; how much is paid?
 * {K} percent of income, assessed up to {L} only
 * payroll deduction of {K}% with the assessment ceiling {L}
 * min(income, {L}) * {K} / 100
 * How much do I pay if {K} percent is charged on at most {L}?
 * {K} % insurance, salary counts only till {L}
 * levy of {K} percent with an assessment bound at {L}
 *
 * @T double int32_t int64_t
 * @K 5 8 9
 * @L 20000 40000 60000
 * @name capped_contribution social_security
 * @range income 0 90000
 */
T capped_contribution(T income) { return (income < L ? income : L) * K / 100; }

/**
 * What are the net wages for {hours} hours at {wage} when {percent} percent tax is taken off?
 * Calculate the take-home pay from hours, hourly wage and tax rate.
 * net pay = hours * wage * (100 - percent) / 100
 * Given hours worked, hourly rate and tax in percent, return the net pay.
 * Write a function for pay after tax.
 * How much money do I take home for so many hours at this wage and tax?
 * gross pay less a percentage deduction
 * hours, rate per hour and tax percentage in, take-home pay out
 * wages after deducting tax in percent
 * multiply hours by rate and subtract the tax
 * 40 h at 20, tax 18 %, in my pocket?
 * remuneration once a percentage is withheld
 *
 * @T double float
 * @name net_pay take_home_pay
 * @range hours 0 200
 * @range wage 0 100
 * @range percent 0 50
 */
T net_pay(T hours, T wage, T percent) { return hours * wage * (100 - percent) / 100; }

/**
 * gross pay from hours and wage
 * hours times hourly wage
 * weekly pay from hours and hourly wage
 * How much do I earn for my hours?
 * pay for hours worked
 * Write a function that computes the wages from hours and rate.
 * salary of an hourly worker
 * hours * rate
 * earnings without tax, hours times wage
 * payroll: hours, wage per hour
 * what is my pay before deductions
 * money for so many hours of work
 *
 * @T double int32_t
 * @name gross_wages pay_for_hours
 * @range hours 0 80
 * @range wage 0 100
 */
T gross_wages(T hours, T wage) { return hours * wage; }

/**
 * What does an invoice of {n} items cost, with the quantities {counts} and the unit prices {prices}?
 * Add up quantity times price over all lines of an order.
 * SUMPRODUCT of quantities and prices
 * Given amounts and unit prices, return the total of the shopping cart.
 * Write a function that totals an invoice from quantities and prices.
 * How much does the whole order cost?
 * sum of count * price per line
 * basket value from two parallel arrays
 * total price of a shopping list with counts and prices
 * inventory value: pieces in stock times value per piece, summed
 * 2 apples at 3, 5 pears at 1 ... sum
 * inner product of amounts and unit costs
 *
 * @T int32_t int64_t double
 * @array counts n
 * @array prices n
 * @name invoice_total order_total cart_total
 * @range n 0 8
 * @range counts 0 20
 * @range prices 0 100
 */
T invoice_total(const int32_t *counts, const T *prices, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += counts[i] * prices[i];
    return total;
}

/**
 * Count the values in each of the {m} classes with the upper limits {limits}; store the counts in {counts}.
 * Sort data into bins given by ascending upper limits and count each bin.
 * FREQUENCY: counts per class, values above the last limit ignored
 * Given data and class limits, write how many values fall into each class (up to and including its limit).
 * Write a function that makes a histogram with given bin edges; a value belongs to the first limit not below it.
 * How many scores are in each interval of a frequency table?
 * frequency distribution over classes with upper bounds
 * tally values by the first upper bound that is not exceeded
 * bin counts for sorted bin limits
 * fill a table of class frequencies
 * how many fall in each bin, upper edges given
 * tabulate a column by ascending upper edges
 *
 * @T int32_t int64_t double
 * @array a n
 * @array limits m
 * @array counts m
 * @name class_frequencies frequency_table
 * @range n 0 8
 * @range m 1 5
 * @range a 0 50
 * @range limits 0 50
 * @range counts 0 0
 * @ascending limits
 */
void class_frequencies(const T *a, int32_t n, const T *limits, int32_t m, int32_t *counts) {
    for (int32_t j = 0; j < m; j++) counts[j] = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < m && a[i] > limits[j]) j++;
        if (j < m) counts[j]++;
    }
}

/**
 * What value is at the {percent}-th percentile of the ascending {a}, by the nearest rank? {n} is at least 1.
 * Find a percentile of sorted data with the nearest-rank method.
 * nearest-rank percentile of a sorted array
 * Given sorted values and a percentage from 1 to 100, return the smallest value with at least that share at or below it.
 * Write a function for percentiles: rank = ceil(percent / 100 * n).
 * Which sorted response time do so many percent of the requests not exceed?
 * quantile in percent, sorted input, no interpolation
 * element at rank ceil(p * n / 100), counted from 1
 * p95 and the like from sorted samples, nearest rank
 * percentile value without interpolation
 * p95 or another percentile of sorted list, nearest rank
 * smallest entry that covers a given share of ordered data
 *
 * @T int32_t int64_t double
 * @array a n
 * @name percentile nearest_rank_percentile
 * @range n 1 8
 * @range a -50 50
 * @range percent 1 100
 * @ascending a
 */
T percentile(const T *a, int32_t n, int64_t percent) { return a[(percent * n + 99) / 100 - 1]; }

/**
 * percentile with interpolation
 * percentile of sorted data as spreadsheets compute it
 * PERCENTILE.INC on ascending values
 * quantile between 0 and 100 percent, linear interpolation
 * What value is at the 25th or any percentile of sorted numbers, interpolated?
 * Write a function that interpolates a percentile in a sorted array.
 * numpy percentile of a sorted list
 * quartile of sorted values, interpolated
 * position (n - 1) * p / 100 in the sorted data
 * interpolated quantile
 * value below which p percent of the sorted data lie, interpolated
 * p-th percentile of sorted values, interpolated, real result
 *
 * @array a n
 * @name interpolated_percentile quantile
 * @range n 1 8
 * @range a -50 50
 * @range percent 0 100
 * @ascending a
 */
double interpolated_percentile(const double *a, int32_t n, double percent) {
    double place = (n - 1) * percent / 100;
    int32_t low = (int32_t)place;
    return low + 1 < n ? a[low] + (place - low) * (a[low + 1] - a[low]) : a[n - 1];
}

/**
 * What is the grade point average of {n} courses with the points {points} and the credits {credits}?
 * Compute a GPA weighted by credit hours; 0 without credits.
 * GPA: sum of points * credits over the sum of credits
 * Given grade points and credit hours per course, return the weighted average or 0.
 * Write a function for a student's grade point average, weighted by credits, 0 without any.
 * credit-weighted mean of grades, 0 if there are no credits
 * How good is my average if big courses count more?
 * weighted average of marks with integer weights, zero if they add up to 0
 * mean mark by credits, no credits give 0
 * grade average over courses of different size
 * my gpa with credits, none gives 0
 * hours-weighted mean of academic marks
 *
 * @T double float
 * @array points n
 * @array credits n
 * @name grade_point_average gpa
 * @range n 0 8
 * @range points 0 4
 * @range credits 0 6
 */
T grade_point_average(const T *points, const int32_t *credits, int32_t n) {
    T sum = 0;
    int32_t total = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += points[i] * credits[i];
        total += credits[i];
    }
    return total == 0 ? 0 : sum / total;
}

/**
 * Predict the value at {at} from the straight line that fits the {n} points in {x} and {y} best.
 * Linear regression forecast at a point; the mean of y if all x agree.
 * FORECAST from xs, ys and a new x
 * Given paired data, fit a least-squares line and evaluate it at a new x.
 * Write a function that extrapolates a linear trend through points to a new x.
 * least-squares prediction for a new x value
 * What will the sales be next month if the trend goes on?
 * fit y = m x + b and return m * at + b
 * trend line value at a given position
 * regression estimate, average of y when the x values do not vary
 * fit a line, read it off at my x
 * extrapolated ordinate of the best straight fit
 *
 * @T double
 * @array x n
 * @array y n
 * @name forecast predict_linear trend_value
 * @range n 1 8
 * @range x -20 20
 * @range y -50 50
 * @range at -20 40
 */
T forecast(const T *x, const T *y, int32_t n, T at) {
    T mx = 0, my = 0, sxy = 0, sxx = 0;
    for (int32_t i = 0; i < n; i++) {
        mx += x[i] / n;
        my += y[i] / n;
    }
    for (int32_t i = 0; i < n; i++) {
        sxy += (x[i] - mx) * (y[i] - my);
        sxx += (x[i] - mx) * (x[i] - mx);
    }
    return sxx == 0 ? my : my + sxy / sxx * (at - mx);
}
