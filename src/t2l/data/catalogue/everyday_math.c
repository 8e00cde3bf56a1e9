/**
 * What is {x} percent of {y}?
 * Calculate a percentage of a number, the percentage given first.
 * so many percent of a value, percent first
 * Return {x} hundredths of {y}, i.e. x percent.
 * How much is p percent of an amount, p given first?
 * Write a function that takes a percentage and a number and returns that percentage of the number.
 * 15 percent of 200 is 30: given the percentage and the total, compute the part.
 * Take {x}% of the value {y}.
 * Multiply a percentage by an amount and divide by 100.
 * percentage share of a total: rate first, total second
 * p% of a given amount, p first
 * how much is p percent from n
 * Write a function that calculates a given percentage of a number; the percentage comes first, the number second.
 * =A1%*B1 as an Excel cell formula, A1 the percent, B1 the quantity
 * how much is so many percent of something (percent first)
 * Take the p-th part per hundred of a base value q, arguments p then q.
 * What is x percent of y?
 * x percent of y
 *
 * @T int32_t int64_t double float
 * @name percent_of_value calculate_percent percentage_of_number
 * @range x 0 100
 * @range y 0 10000
 */
T percent_of_value(T x, T y) { return x * y / 100; }

/**
 * percentage of a number, the number given first
 * amount * percent / 100, amount first
 * take a percentage of an amount: amount, then percent
 * How much is a given percentage of an amount that comes first?
 * share of a sum: first the sum, second the percentage
 * amount and rate in percent given, return the part
 * Write a function that takes an amount and a percentage, in this order, and returns that part of the amount.
 * commission on a sale: sale amount, then the rate in percent
 * Given a whole and how many percent of it are wanted, return the part.
 * take a percentage of a number with the number first: 200, 15 gives 30
 * compute the tax on a price from price and tax percent
 * portion of a total by percentage, total first
 * Write a program to work out a percentage of a sum of money, given the sum and then the rate in percent.
 * Excel: =amount*rate/100, from the amount and the rate
 * an amount and how many percent of it I want
 * Percentage value from base value and percentage rate, in that order.
 * How do I compute a certain percent of an amount (amount, percent)?
 * amount times percent divided by 100
 *
 * @T double float int32_t int64_t
 * @name percentage_of_amount part_of_amount
 * @range amount -1000 1000
 * @range percent 0 100
 */
T percentage_of_amount(T amount, T percent) { return amount * percent / 100; }
/**
 * percentage that a part is of the total, total given first
 * part / total * 100, the total is the first argument
 * How many percent of the total is the part? Total first, then part.
 * out of a total, the share of a part in percent: total first, then the part
 * percentage obtained in a test from total marks and marks obtained
 * percentage used of a full amount: capacity first, used amount second
 * Write a function that takes the total and then the part and returns the part in percent.
 * percent scored: maximum points first, then the points scored
 * Given the whole, then a piece of it, return the piece as a percentage.
 * x of 50 questions were right: how many percent, with the 50 as first input and x second
 * percentage of the first number that the second makes: 200, 50 gives 25
 * whole first, then part: return the part in percent
 * Write a function which expresses a part of a whole in percent; the first argument is the whole, the second the part.
 * =B1/A1*100 in a spreadsheet, with the total in A1 and the share in B1
 * total and a piece of it, how many percent is the piece
 * Relative frequency in per cent, from population size and subset size in this order.
 * What percentage of a total does a part make up (total given first)?
 * percentage of part in total, total first
 *
 * @T double float
 * @name percentage_from_total share_of_total
 * @range total 1 1000
 * @range part 0 1000
 */
T percentage_from_total(T total, T part) { return part / total * 100; }

/**
 * What does {price} come to after {percent} percent of it are subtracted?
 * Calculate the price after a discount in percent is subtracted.
 * discounted price: price minus so many percent of it
 * Take a percentage off a price, given price and percentage.
 * Given an original price and a discount percentage, return the price minus the discount.
 * Write a function that subtracts a percentage discount from a price.
 * A coat costs this much, and so many percent of that are taken off; what do I pay?
 * How much is left to pay when a shop subtracts a percentage of the price?
 * final price = price - price * discount / 100
 * Reduce an amount by a given percentage, subtracting amount * percent / 100.
 * sale price when x% of the price is taken off
 * cost after subtracting a coupon of some percent
 * Write a function that determines the final price of an item from its list price and the percentage taken off.
 * spreadsheet style: price - price * percent / 100
 * what do I pay if so many percent are off the price
 * Net price after a rebate stated in percent.
 * How do I calculate the sale price from original price and discount percentage?
 * price after discount in percent
 *
 * @T double float int32_t int64_t
 * @name price_after_discount apply_discount discounted_price sale_price
 * @range price 0 10000
 * @range percent 0 100
 */
T price_after_discount(T price, T percent) { return price - price * percent / 100; }

/**
 * discount in money: price times percent over 100
 * money saved by a percentage discount on a price
 * amount of the discount: price * percent / 100
 * How much money does a discount in percent take off a price?
 * amount taken off a price by a discount of so many percent
 * saving in money from price and discount percentage
 * Write a function that returns how much money a discount saves, from price and percent.
 * what is a percentage off worth in money: price, percent
 * Given a price and a discount percentage, return the reduction itself, not the new price.
 * rebate in money from a price and a percentage of it
 * deduction on a bill from a percent discount, bill first
 * money value of a coupon, price first, then its percent
 * Write a program which calculates the sum of money that a customer saves, from a price and a discount rate in percent.
 * Excel: =price*discount%, the reduction only
 * how much money do I save with that many percent off
 * Absolute value of a rebate, given the gross price and the rebate rate in per cent.
 * By how much does a price drop under a discount of some percent?
 * amount of discount from price and percent
 *
 * @T double float
 * @name discount_amount money_saved
 * @range price 0 1000
 * @range percent 0 100
 */
T discount_amount(T price, T percent) { return price * percent / 100; }

/**
 * Increase {value} by {percent} percent.
 * To a number, add a percentage of it.
 * value plus so many percent of it
 * What is {value} after a rise of {percent}%?
 * Given an amount and a tax rate in percent, return the amount with tax.
 * Write a function that raises a number by a percentage of itself, number first.
 * A salary goes up by some percent; what is the new salary?
 * gross price from a net price and a VAT rate in percent
 * new value = value + value * percent / 100
 * Calculate the total of a bill with a percentage tip included, bill first.
 * make a number p% bigger, number first
 * new rent after a rise in percent: old rent, then the percent
 * Write a function to raise a number by a given percentage of itself.
 * =A1*(1+B1/100) in a cell, with A1 the value and B1 the percent
 * make a number so many percent bigger
 * Apply a growth rate, stated in per cent, once to a quantity.
 * How can I add p percent to a value?
 * increase a number by a percentage
 *
 * @T double float int32_t int64_t
 * @name increase_by_percent add_percent price_with_tax add_tax
 * @range value 0 10000
 * @range percent 0 100
 */
T increase_by_percent(T value, T percent) { return value + value * percent / 100; }

/**
 * How large is the discount in percent when a price drops from {before} to {after}?
 * Calculate the percentage saved, from the old and the new price.
 * discount percentage from old price and new price
 * What percentage was taken off, given the price before and after?
 * Given the original price and the sale price, return the discount rate in percent.
 * Write a function that finds the percent decrease between two prices.
 * percentage decrease from the first value to the second
 * Regular price, then reduced price: by how many percent is it lower?
 * percent saved: (old - new) * 100 / old
 * The list price was that and I paid this; how many percent did I save?
 * how big was the markdown in %, from the old and the new price
 * list price and price paid in, saved percentage out
 * Write a function that finds the discount in percent, given the old price followed by the new price.
 * (old - new) / old formatted as a percentage in Excel, here times 100
 * how many percent cheaper did it get, old price and new price known
 * Relative price reduction in per cent of the initial price (initial, final).
 * What percent off is it when the price falls from one figure to another?
 * percentage discount from original and sale price
 *
 * @T double float
 * @name discount_percent percent_decrease percent_saved
 * @range before 1 10000
 * @range after 0 10000
 */
T discount_percent(T before, T after) { return (before - after) * 100 / before; }

/**
 * price after a discount given as a fraction of it, like 0.25
 * price after a discount rate: price * (1 - rate)
 * new price, where a rate of 0.2 means twenty percent off
 * What do I pay if the discount is a decimal such as 0.15?
 * sale price with a discount rate between 0 and 1
 * reduce a price by a fraction of it, such as 0.1
 * Write a function that applies a discount rate from 0 to 1 to a price.
 * discounted price for a decimal discount rate, price first
 * Given a price and a rate like 0.3, return what is left to pay.
 * price net of a rebate, whose rate is a decimal from 0 to 1
 * price after a markdown by a fractional rate from 0 to 1
 * price to pay: price minus rate times price
 * Write a program that lowers a price by a discount which is supplied as a fraction between 0 and 1, such as 0.2 for 20 percent.
 * price * (1 - rate) as one would write it in R
 * take a part off the price, 0.25 means a quarter off
 * Multiply the price by the complement of the rebate fraction.
 * How to get the reduced price when the discount is a decimal like 0.15?
 * discounted price, rate as a decimal fraction
 *
 * @T double float
 * @name apply_discount_rate price_after_rate
 * @range price 0 1000
 * @range rate 0 1
 */
T apply_discount_rate(T price, T rate) { return price * (1 - rate); }

/**
 * What was the price before the discount, if it is now {price} after {percent} percent off?
 * Find the original price from the discounted price and the discount percentage.
 * price before the reduction, from the reduced price and the percent taken off
 * Undo a percentage discount: reduced price and percent given, full price wanted.
 * Given what I paid and the percent off, return the regular price.
 * Write a function that reverses a percent discount to get the list price.
 * {price} is what remains after taking {percent}% off; what was the full amount?
 * original amount = reduced amount / (1 - rate / 100), rate in percent
 * It costs {price} now, and that is {percent} percent off; how much did it cost before?
 * regular price of a reduced article, from its price now and the reduction in percent (below 100)
 * what did it cost before the sale, if this is the price now after so many percent off
 * reverse a percentage reduction: result and percent given, find the value before it
 * Write a function which recovers the price before a reduction from the price paid and the discount in percent.
 * Excel: =paid/(1-discount%)
 * I paid this after so many percent off, what was it before
 * Invert a percentage rebate: gross price from net price and rebate rate in per cent.
 * How do I find the original price, knowing the sale price and the percent discount?
 * original price before discount
 *
 * @T double float
 * @name original_price price_before_discount
 * @range price 0 10000
 * @range percent 0 90
 */
T original_price(T price, T percent) { return price * 100 / (100 - percent); }

/**
 * What is the percentage difference between {a} and {b}, relative to their average?
 * Compute the difference of two positive numbers relative to their average, in percent.
 * percent difference of two values: the absolute gap over their average, times 100
 * By how many percent of their mean do two values differ, ignoring the sign?
 * Write a function for the percentage difference of two values, absolute and relative to the mean.
 * |a - b| / ((a + b) / 2) * 100 for two positive numbers
 * Return the absolute gap between two numbers as a percentage of their average.
 * symmetric percent difference of two positive numbers: |first - second| over their mean, times 100
 * How far apart, in percent of the midpoint, are {a} and {b}?
 * absolute difference of two measurements in percent of their average
 * compare two readings without calling one of them right: their gap in % of their average
 * absolute gap between two values over their mean times 100
 * Write a function to compute the percentage difference of two positive numbers: their absolute difference relative to their average, times 100.
 * abs(a - b) / mean([a b]) * 100 in Matlab
 * how many percent apart are two positive numbers, their gap measured against the middle of both
 * Symmetric relative difference in per cent, normalised by the arithmetic mean of both quantities.
 * What is the percent difference between two values with their mean as the reference?
 * percentage difference between two numbers relative to their average
 *
 * @T double float
 * @name percentage_difference relative_difference_percent
 * @range a 1 1000
 * @range b 1 1000
 */
T percentage_difference(T a, T b) {
    T gap = a > b ? a - b : b - a;
    return gap / ((a + b) / 2) * 100;
}

/**
 * What is the percentage error of the measured value {measured} against the true value {actual}?
 * Calculate the percent error of a measurement against the true value, without sign.
 * percent error of a measured against an actual value, never negative
 * How many percent is an estimate off the exact value, signs ignored?
 * Given a measured and an actual value, return the error in percent of the actual one.
 * Write a function for the absolute percentage error of a measured value (first) against the true value.
 * |measured - actual| / |actual| * 100, measured value first
 * By what percentage of the true value does the observation deviate from it, whatever the direction?
 * absolute error in percent of an approximation, nonzero exact value given second
 * accuracy check: size of the deviation of the experimental value from the accepted one, in percent of the latter
 * lab report: how far off, in percent of the accepted value, was the measured one, sign ignored
 * size of the deviation of a result from the textbook value (second), in %
 * Write a program that computes the percent error of a measurement, from the measured and then the true value.
 * 100 * abs(measured - true) / abs(true), like in Matlab
 * how many percent off is what I measured from the real value
 * Absolute relative deviation in per cent of the exact value's magnitude; arguments: experimental, exact.
 * How do I compute the error in percent of an experimental result against an accepted one (experimental first)?
 * percent error from measured and actual value
 *
 * @T double float
 * @name percent_error percentage_error
 * @range measured -100 1000
 * @range actual 1 1000
 */
T percent_error(T measured, T actual) {
    T error = measured > actual ? measured - actual : actual - measured;
    T size = actual < 0 ? -actual : actual;
    return error / size * 100;
}

/**
 * relative error of a measured value against the true one (second), as a fraction without sign
 * absolute error as a fraction of the true value: measured, true
 * relative error: |measured - actual| / |actual|
 * How large is the error compared with the true value, as a decimal without sign? Measured value first.
 * size of the error over the true value: 0.02 instead of 2 percent; measured, then true
 * error of a measured value relative to the exact value, given second, without sign
 * Write a function that returns the absolute error divided by the size of the true value.
 * precision of an approximation: absolute error over exact value, exact value second
 * Given a measured and an exact value, return the size of the relative deviation, not in percent.
 * how wrong is an estimate relative to the true value, as a positive fraction: estimate, truth
 * rel. error of a reading: |reading - true value| / |true value|
 * absolute deviation of a value from a reference, divided by the reference's absolute value
 * Write a function that divides the absolute error of an approximation by the magnitude of the exact value; the approximation is the first argument.
 * abs(approx - exact) / abs(exact) in Python
 * how far off is the guess compared with the size of the truth, guess first
 * Relative error |x - x0| / |x0| of an approximation x to a reference x0.
 * What is the relative error of a measured value with respect to the actual one (as a fraction)?
 * relative error from measured and actual value
 *
 * @T double
 * @name relative_error relative_deviation
 * @range measured -100 100
 * @range actual 1 100
 */
T relative_error(T measured, T actual) { return __builtin_fabs(measured - actual) / __builtin_fabs(actual); }

/**
 * What is the average of {a}, {b}, {c} and {d}?
 * Return the mean of four numbers.
 * average of 4 numbers
 * Add four values and divide the sum by four.
 * Write a function that computes the arithmetic mean of four numbers.
 * mean of the four {T:s} {a}, {b}, {c}, {d}
 * I have four test scores; what is their average?
 * ({a} + {b} + {c} + {d}) / 4
 * Average four readings.
 * Find the arithmetic average of four given values.
 * mean value out of 4 inputs
 * average of four quarterly numbers
 * Write a program that finds the arithmetic mean of four numbers.
 * Excel's AVERAGE applied to four cells
 * four numbers, what is their middle value when you add and share out
 * Arithmetic mean of a sample of size four.
 * How do I average exactly four values?
 * average of four numbers
 *
 * @T double float int32_t int64_t
 * @name average_of_four mean4 average4
 * @range a 0 1000
 * @range b 0 1000
 * @range c 0 1000
 * @range d 0 1000
 */
T average_of_four(T a, T b, T c, T d) { return (a + b + c + d) / 4; }

/**
 * {OP} a number to {K}.
 * {OP} {value} to {K}.
 * {OP:2} a real number to {K}
 * Write a function that will {OP:2} a floating-point number to {K}.
 * Given a real number, {OP:2} it to {K}.
 * How do I {OP:2} a double to {K}?
 * {OP} a number to whole {K:2}.
 * I want a value {OP:3} to {K}.
 * {OP} the fraction of a number so that {K} remain ({K:2}).
 * Return the value {OP:3} to {K:2}.
 * keep only {K} of a number, {OP:3}
 * real number {OP:3} so that only {K} are left
 * Write a function that takes a real number and gives it back {OP:3} to {K}, halves away from zero if that matters.
 * like round, floor, ceil or trunc of the C library, but for decimals: a value {OP:3} to {K}
 * I need the number {OP:3} to {K}
 * Scale the real argument so that {K:2} are units, then scale back once it is {OP:3} to an integer.
 * {OP:2} a number to {K}
 *
 * @T double
 * @K 10 "one decimal place" "tenths"
 * @K 100 "two decimal places" "hundredths"
 * @K 1000 "three decimal places" "thousandths"
 * @K 10000 "four decimal places" "ten-thousandths"
 * @OP __builtin_round "Round" "round" "rounded"
 * @OP __builtin_floor "Round down" "round down" "rounded down"
 * @OP __builtin_ceil "Round up" "round up" "rounded up"
 * @OP __builtin_trunc "Truncate" "truncate" "truncated"
 * @name round_to_places decimal_round
 * @range value -100 1000
 */
T round_to_places(T value) { return OP(value * K) / K; }

/**
 * round an amount to cents
 * round money to 2 decimals
 * round a price to whole cents
 * How do I round an amount to two digits after the point?
 * round to two decimals, such as 3.14159 to 3.14 and 2.71828 to 2.72
 * money to cents: round(x * 100) / 100
 * Write a function that rounds a double to 2 decimal digits.
 * nearest cent to an amount of money
 * Given an amount of money with many decimals, return it rounded to the cent.
 * cut a number to 2 decimals with rounding to nearest
 * dollars rounded to the penny
 * round to two digits after the comma
 * Write a program which rounds a sum of money to the nearest cent, half a cent going away from zero.
 * =ROUND(A1, 2) of Excel
 * make the money amount have just two digits after the point
 * Round half away from zero to hundredths.
 * How to round a dollar amount to two decimals?
 * round to 2 decimal places
 *
 * @T double
 * @name round_to_cents round2
 * @range value -100 100
 */
T round_to_cents(T value) { return __builtin_round(value * 100) / 100; }

/**
 * Round {x} to {n} decimal places, halves away from zero.
 * Round a floating-point number to a given number of decimals, halves away from zero.
 * round x to n digits after the decimal point, half away from zero
 * Given a number and a digit count, return the number rounded to that many decimal places.
 * How do I round a double to n decimals, halves away from zero?
 * Write a function round(value, digits) as spreadsheets have it, for digits of 0 or more.
 * ROUND(number, num_digits) of a spreadsheet, for a non-negative digit count
 * Keep only {n} places of {x} after the point, rounded to nearest with halves away from zero.
 * Multiply a number by 10 to the n, round to the nearest integer, and divide by it again.
 * round a number to a variable number of decimal places, halves away from zero
 * round a number like 2.71828 to as many decimals as i say, half away from zero
 * cut a number to n decimals with normal rounding (half goes away from zero)
 * Write a function to round a real number to a requested number of decimals, ties away from zero.
 * ROUND(x, n) from SQL
 * keep only that many digits after the point, rounded properly
 * Round half away from zero at the n-th decimal place.
 * How can I round a double to n digits after the decimal point?
 * round x to n decimal places
 *
 * @name round_to round_decimals round_digits
 * @range x -1000 1000
 * @range n 0 6
 */
double round_to(double x, int32_t n) {
    double scale = 1;
    for (int32_t i = 0; i < n; i++) scale *= 10;
    return __builtin_round(x * scale) / scale;
}

/**
 * Round {x} to the nearest multiple of {K}, halves away from zero.
 * Round an integer to the nearest {K}, halves away from zero.
 * nearest multiple of {K} to an integer, halves away from zero, negative numbers rounded symmetrically
 * Write a function that rounds a whole number to the closest multiple of {K}, halves away from zero.
 * To which multiple of {K} is the number nearest? Ties move away from zero.
 * Given an integer, round it off to the nearest {K}; exactly half goes away from zero.
 * round an integer off to {K}s, half away from zero
 * Snap an integer to the nearest multiple of {K}; ties go away from zero.
 * I want whole numbers rounded to the nearest {K}, also below zero, and halves going away from zero.
 * What is the closest round number to this one, if round means divisible by {K} and ties go away from zero?
 * round 1234 and the like to the nearest multiple of {K}, ties away from zero
 * approximate a whole number by {K}s, half a {K} counts outward from zero
 * Write a program that rounds an integer, maybe negative, to the closest multiple of {K}; a halfway case goes away from zero.
 * MROUND(x, {K}), as Excel has it for either sign
 * bring the number to the nearest {K}, the middle goes to the bigger size
 * Quantise an integer to a grid of spacing {K}, ties away from zero.
 * How do I round a whole number to the nearest {K}?
 * round positive or negative integer to nearest {K}, half away from zero
 *
 * @T int32_t int64_t
 * @K 10 100 1000 50 20
 * @name round_to_nearest round_off
 * @range x -5000 5000
 */
T round_to_nearest(T x) { return (x < 0 ? x - K / 2 : x + K / 2) / K * K; }

/**
 * How much is the tip on a bill of {bill} at {percent} percent?
 * Calculate the tip from the bill and the tip percentage.
 * tip amount for a bill and a percentage
 * Given the price of a meal and a percentage, return the gratuity.
 * Write a tip calculator that takes the bill and a percentage and returns the tip only.
 * A restaurant bill and a tip rate in percent: how much to leave for the waiter?
 * tip = bill * percent / 100
 * Work out the service charge on an amount at a rate in percent.
 * What gratuity goes with a check of {bill} if I tip {percent}%?
 * commission earned on a sale: sale amount, then the rate in percent
 * how many dollars for the waiter if I tip so many percent of the bill? bill first
 * gratuity for a meal's price at a given percentage, without the meal itself
 * Write a function to calculate the gratuity for a restaurant check, from its total and the tip rate in percent.
 * =bill*tip% in a spreadsheet
 * how much tip do I leave on this bill at so many percent
 * Gratuity as a per cent fraction of the invoice amount.
 * What is the tip, given what the meal cost and the percentage?
 * tip from bill and percent
 *
 * @T double float
 * @name tip_amount calculate_tip commission
 * @range bill 0 1000
 * @range percent 0 30
 */
T tip_amount(T bill, T percent) { return bill * percent / 100; }

/**
 * restaurant total with tip: bill plus so many percent of it
 * bill plus a tip in percent of the bill
 * What do I pay in all for a bill with a tip in percent?
 * total including gratuity, from the check and the gratuity's percentage
 * bill + bill * percent / 100, the total with tip
 * final amount at a restaurant: bill, tip percent
 * Write a function that returns the total to pay, from the bill and the tip percentage.
 * add a gratuity in percent to the check
 * Given the bill and a tip in percent, return the sum of both.
 * meal price and tip together, the tip given in percent
 * dinner cost once a tip of some percent is added
 * check total after tipping so many percent
 * Write a program which computes what a guest pays in all: the meal's price together with a tip in percent.
 * bill * (1 + percent / 100), R notation
 * bill plus tip, how much altogether
 * Gross payment consisting of the invoice amount and a gratuity stated in per cent.
 * How do I find the overall charge for a dinner including a percentage tip?
 * bill total including tip
 *
 * @T double float
 * @name total_with_tip bill_with_tip
 * @range bill 0 200
 * @range percent 0 25
 */
T total_with_tip(T bill, T percent) { return bill + bill * percent / 100; }

/**
 * A bill of {bill} with {percent} percent tip is shared by {people}; what does each pay?
 * Split a restaurant bill with a percentage tip among several people: bill, percent, people, share of one.
 * share per person of a bill with tip: bill, tip percentage, number of people
 * Add a tip in percent to the bill and divide the total evenly.
 * Write a function that splits a bill, plus a tip in percent, evenly between friends.
 * How much does every guest owe for the meal and the tip, given bill, tip percentage and number of guests?
 * (bill + bill * tip / 100) / people, the share of each
 * Given bill, tip rate in percent and head count, return the amount per head.
 * bill splitter with tip: amount of the bill, percent of tip, number of people; return the share of one
 * We are several at the table; divide the check plus tip equally.
 * dinner for several: from bill, tip % and heads get each one's share
 * go dutch with a tip on top: bill, tip in percent, how many pay
 * what each friend pays: bill plus tip in percent, divided by the friends
 * restaurant: everyone's part of a bill with a percentage tip on top, bill, percent, people
 * Write a function to compute each diner's share of a restaurant bill to which a tip in percent is added; order: bill, percent, diners.
 * =(bill+bill*tip%)/persons in Excel
 * what does everyone pay if we share the bill and the tip equally
 * Per capita payment: invoice plus percentage gratuity, divided by head count.
 * How to divide a check with tip evenly among friends?
 * split bill with tip among people
 *
 * @T double float
 * @name split_bill share_per_person
 * @range bill 0 1000
 * @range percent 0 30
 * @range people 1 12
 */
T split_bill(T bill, T percent, int32_t people) { return (bill + bill * percent / 100) / people; }

/**
 * Map {x} from the range [{in_low}, {in_high}] to the range [{out_low}, {out_high}].
 * Re-map a number from one range to another, as Arduino's map does.
 * linear mapping between two ranges: value, input low, input high, output low, output high
 * Scale a value linearly from an input interval to an output interval: value, both input ends, both output ends.
 * Given a value and the bounds of two ranges, convert the value linearly from the first range to the second.
 * Write a map function: value, from-low, from-high, to-low, to-high.
 * (x - in_min) * (out_max - out_min) / (in_max - in_min) + out_min
 * Translate a sensor reading linearly from its own range (low, high) into a target range (low, high).
 * Rescale a number so that the old bounds, given first, become the new bounds.
 * convert a number from one scale to another, proportionally: number, old low, old high, new low, new high
 * interpolate a value from one interval into another, ends given as low, high of the first, then of the second
 * turn a value in 0..1023 into 0..255, or between any other pair of ranges: value, from low, from high, to low, to high
 * Write a function that converts a value linearly from one interval to another; arguments: value, old low, old high, new low, new high.
 * Arduino's map(), also for real types
 * a number between two limits should land at the same relative place between two other limits (number, old low and high, new low and high)
 * Affine rescaling of x from [a, b] to [c, d], with the multiplication before the division.
 * How do I transform a sensor reading from an input range into an output range (value, in low, in high, out low, out high)?
 * map a value from range in_low in_high to range out_low out_high
 *
 * @T int32_t int64_t double float
 * @name map_range remap rescale_value linear_map
 * @range x 0 1023
 * @range in_low 0 10
 * @range in_high 100 1023
 * @range out_low 0 50
 * @range out_high 60 255
 */
T map_range(T x, T in_low, T in_high, T out_low, T out_high) {
    return (x - in_low) * (out_high - out_low) / (in_high - in_low) + out_low;
}

/**
 * If {a} corresponds to {b}, what does {c} correspond to?
 * Solve a proportion by the rule of three.
 * rule of three: first is to second as third is to the answer
 * Three values are known and the fourth is in direct proportion: first to second as third to it. Find it.
 * {a} pieces cost {b}; how much do {c} pieces cost?
 * Write a function that does a direct proportion, a : b = c : x.
 * rule of three as b * c / a
 * Scale linearly: if so many units need this much, how much does another number of units need? Units, need, other units.
 * direct proportionality with three given numbers: second times third over first
 * cross-multiply to find x in a / b = c / x
 * if 3 apples cost 6, what do 5 cost: pieces, price, other pieces in, price out
 * find the fourth number in a proportion, first to second as third to fourth
 * Write a program that solves a direct proportion: a corresponds to b; what does c correspond to?
 * =B1*C1/A1, the spreadsheet formula for proportions
 * if the first costs the second, how much does the third cost
 * Fourth proportional x with a : b = c : x.
 * How do I apply the rule of three to a, b and c, finding x with a to b as c to x?
 * rule of three: a is to b as c is to what
 *
 * @T double float int32_t int64_t
 * @name rule_of_three solve_proportion
 * @range a 1 100
 * @range b 0 1000
 * @range c 0 1000
 */
T rule_of_three(T a, T b, T c) { return b * c / a; }

/**
 * {a} workers need {b} days; how many days do {c} workers need?
 * Solve an inverse proportion: first times second equals third times the answer.
 * inverse rule of three: a * b / c, for a workers who need b days and c workers
 * Three values are known, and first times second equals third times the fourth; find the fourth.
 * If so many machines take this long for a job, how long does another number of machines take, working at the same rate?
 * Write a function for inverse proportionality: x with a * b = c * x.
 * More hands, less time: given hands and time, compute the time for another number of hands.
 * The product stays the same: given two factors and a new first factor, return the new second one.
 * inversely proportional scaling: the second number, which goes with the first, for a new first number
 * Provisions for {a} people last {b} days; for how long do they feed {c}?
 * workers, days, other workers: days the others take, as twice as many need half the time
 * if a men take b days for a job, c men take how long
 * Write a function for inverse proportions: a workers need b days, find the days for c workers.
 * =A1*B1/C1 as in a sheet with inversely related quantities
 * if so many people take so many hours, how long do another number of people take
 * Inverse proportionality: determine y with a b = c y.
 * How long do c pumps take when a pumps take b hours?
 * inverse rule of three
 *
 * @T double float int32_t int64_t
 * @name inverse_proportion inverse_rule_of_three
 * @range a 1 100
 * @range b 0 1000
 * @range c 1 100
 */
T inverse_proportion(T a, T b, T c) { return a * b / c; }

/**
 * Reduce the ratio stored at {a} and {b} to lowest terms, in place.
 * Simplify a ratio of two positive whole numbers behind pointers, in place.
 * simplify a ratio in place, two positive integers behind pointers
 * Divide two positive numbers behind pointers by their greatest common divisor.
 * Write a function that turns 1920 : 1080 into 16 : 9, changing both values.
 * Cancel the common factors of two positive integers passed by address.
 * Reduce width and height to their aspect ratio; store both results back.
 * bring numerator and denominator, given by pointers, to lowest terms
 * Given the addresses of two positive integers, divide both by their gcd.
 * make two positive numbers behind pointers coprime while keeping their ratio
 * 16:9 out of a screen size: divide width and height, passed by pointer, by their common factor
 * shorten a fraction held in two variables, numerator and denominator passed by address
 * Write a function which reduces a ratio of two positive integers to lowest terms, changing both through pointers.
 * g = math.gcd(a, b), then both //= g, in Python; the two are updated where they are stored
 * make the two numbers as small as possible so that they still compare the same way
 * Divide both terms of a ratio by their greatest common divisor, by reference.
 * How do I simplify 12 : 18 to 2 : 3 in place?
 * reduce a ratio to lowest terms
 *
 * @T int32_t int64_t
 * @array a 1
 * @array b 1
 * @name simplify_ratio reduce_ratio
 * @range a 1 2000
 * @range b 1 2000
 */
void simplify_ratio(T *a, T *b) {
    T divisor = *a, rest = *b;
    while (rest != 0) {
        T next = divisor % rest;
        divisor = rest;
        rest = next;
    }
    *a /= divisor;
    *b /= divisor;
}

/**
 * How fast is someone who covers {distance} in {time}?
 * Calculate speed from distance and time.
 * average speed = distance / time
 * Given a distance and the time it took, return the velocity.
 * Write a function that computes speed from distance and a time that is not zero.
 * kilometers and hours in, average kilometers per hour out
 * What was my mean speed over this distance in this time?
 * speed as distance divided by time
 * Find the rate of travel given how far and how long, in that order.
 * velocity from displacement and duration
 * average speed as kilometers over hours
 * how quick was the run on average, from the distance and the time it took
 * Write a program to determine the mean speed for a distance covered in some time.
 * =distance/time in a cell
 * so far in so long, how fast was that
 * Mean velocity: path length over duration.
 * How fast does something move, given distance then time?
 * speed from distance and time
 *
 * @T double float
 * @name average_speed calculate_speed velocity
 * @range distance 0 1000
 * @range time 1 100
 */
T average_speed(T distance, T time) { return distance / time; }

/**
 * How long does it take to cover {distance} at the speed {speed}?
 * Calculate the travel time from distance and speed.
 * time = distance / speed
 * Given how far and how fast, return the duration of the trip.
 * Write a function for the time a journey takes, from distance and constant speed.
 * After what time does a car arrive, given the distance and its speed?
 * hours needed for so many kilometers at so many kilometers per hour
 * Estimate the hours to arrival: distance to go, divided by speed.
 * duration of a trip from distance and nonzero speed
 * So many kilometers and so fast: how many hours is the drive?
 * how long until i arrive if it is so far and i go so fast
 * hours on the road for a distance and a speed
 * Write a function to find how long a trip takes at a steady speed, given the distance and the speed.
 * =distance/speed in Excel
 * how long until I am there, so far to go and so fast
 * Duration of uniform motion from path length and velocity.
 * How much time does a route require at a fixed speed (distance, speed)?
 * time from distance and speed
 *
 * @T double float
 * @name travel_time trip_duration time_to_travel
 * @range distance 0 1000
 * @range speed 1 200
 */
T travel_time(T distance, T speed) { return distance / speed; }

/**
 * How far does one get at the speed {speed} in the time {time}?
 * Calculate the distance from speed and time.
 * distance = speed * time
 * Given how fast and how long, return how far.
 * Write a function for the distance covered at constant speed in a given time.
 * A train goes {speed} kilometers per hour for {time} hours; how far is that?
 * distance travelled at a constant velocity for some time
 * Multiply velocity by duration to get the distance.
 * kilometers driven in so many hours at a given speed
 * How many miles is it at this speed in that time?
 * distance covered: velocity x duration
 * how long a road do i cover by driving this fast for this long
 * Write a function that finds how far a vehicle gets at a constant speed within a given time.
 * =speed*time in a spreadsheet
 * going that fast for that long, how far do I get
 * Displacement in uniform motion, v t.
 * What distance is covered at some speed after some time?
 * distance from speed and time
 *
 * @T double float int32_t int64_t
 * @name distance_travelled distance_covered
 * @range speed 0 300
 * @range time 0 100
 */
T distance_travelled(T speed, T time) { return speed * time; }

/**
 * What is the average speed for going out at {there} and back over the same way at {back}?
 * Compute the mean speed of a round trip with two different speeds.
 * average speed of a round trip, from the speed out and the speed back
 * I drive to work at one speed and return at another; what is my overall average speed?
 * Average speed over two equal distances: 2 * v1 * v2 / (v1 + v2)
 * Write a function for the average speed of a there-and-back journey from its two speeds.
 * Given the speeds of two legs of equal length, return the speed of the whole.
 * mean velocity when each half of the distance is done at its own speed
 * Half the way at {there}, the other half at {back}: how fast on the whole?
 * combined average speed of an outward and a return trip over the same road, each with its speed
 * slow uphill and fast downhill over the same distance: mean speed of the whole from both speeds
 * harmonic mean of two velocities, for a trip there and back
 * Write a program which calculates the mean speed over a trip out at one speed and home by the same road at another.
 * statistics.harmonic_mean([there, back]) from Python
 * I go there at one speed and come back at another, what is my speed for it all
 * Harmonic mean of two velocities over equal distances.
 * What is the overall average speed of a journey with different outward and return speeds?
 * average speed of a round trip
 *
 * @T double float
 * @name round_trip_speed there_and_back_speed
 * @range there 1 200
 * @range back 1 200
 */
T round_trip_speed(T there, T back) { return 2 * there * back / (there + back); }

/**
 * Two trains {distance} apart drive toward each other at {v1} and {v2}; when do they meet?
 * Calculate the time until two vehicles that approach each other meet, from their distance and both speeds.
 * meeting time = distance / (v1 + v2)
 * Given a gap and two speeds toward each other, return the time to the encounter.
 * Write a function for the classic two-trains problem: after how long do they meet?
 * time to collision of two objects heading for each other: distance, speed of each
 * Two cyclists start toward each other with this gap and these speeds; after what time is the gap closed?
 * closing time for a distance and the speeds of two objects moving toward each other
 * divide the distance between two movers by the sum of both speeds
 * When do two people walking toward one another meet, given their distance and both speeds?
 * two cars on a collision course: time left from the distance between them and their speeds
 * approach from both ends of a road: length, speed, speed; after how much time do they meet
 * Write a function to compute after what time two travellers meet who start a given distance apart and move towards each other; order: distance, speeds.
 * =gap/(v1+v2) in Excel
 * two cars drive at each other from so far away, when do they meet: distance, both speeds
 * Time to encounter for opposing uniform motions: separation over closing speed.
 * When do two trains approaching each other cross, given separation and both velocities?
 * time until two objects moving towards each other meet
 *
 * @T double float
 * @name meeting_time time_to_meet
 * @range distance 0 1000
 * @range v1 1 200
 * @range v2 1 200
 */
T meeting_time(T distance, T v1, T v2) { return distance / (v1 + v2); }

/**
 * How much fuel per 100 kilometers is {liters} liters over {distance} kilometers?
 * Calculate the fuel consumption in liters per 100 km from liters and kilometers.
 * fuel consumption in liters per 100 km from liters used and kilometers driven
 * Given the fuel used in liters and the distance in km, return l/100km.
 * Write a function for a car's consumption in l/100km from fuel and distance.
 * My car needed {liters} liters for {distance} km; what is that per hundred kilometers?
 * consumption per 100 km: liters * 100 / kilometers
 * liters used, km driven: consumption per 100 km
 * How many liters per 100 km does a car burn that needs so many liters for so many km?
 * mileage in liters per hundred kilometers: liters given first, then kilometers
 * how thirsty is my car: litres in all and km driven to litres each hundred km
 * liters of gas used and km driven in, liters per 100 km out
 * Write a program that determines a car's consumption in litres per 100 kilometres from fuel used and kilometres driven.
 * =litres*100/km in a spreadsheet
 * how much gas does the car use on 100 km, litres first, then km
 * Specific fuel consumption in L/100 km from volume and distance.
 * How do I work out liters per 100 km from liters, then kilometers?
 * fuel consumption in l/100km from liters and km
 *
 * @T double float
 * @name fuel_consumption liters_per_100km
 * @range liters 0 100
 * @range distance 1 1000
 */
T fuel_consumption(T liters, T distance) { return liters * 100 / distance; }

/**
 * kilometers per liter, from kilometers driven and liters used
 * km per liter of a car: km first, then liters
 * kilometers per liter: distance / fuel
 * How far does the car go on one liter if it went this far on so many liters?
 * mileage: distance driven divided by fuel used
 * fuel economy in km/l from km and liters
 * Write a function that returns kilometers per liter from the kilometers driven and the liters used.
 * distance on each liter of petrol, given the distance and the liters
 * Given a distance and the fuel burnt, return the distance per unit of fuel.
 * metric gas mileage: km driven, liters burnt, km for each liter
 * average of my bike in km per litre, km and litres of petrol given
 * range per litre: range in all divided by litres
 * Write a function to find the mileage, in kilometres per litre, from the kilometres driven and the litres burnt.
 * =km/litres, as a cell formula
 * how far does the car go on one litre, km then litres
 * Fuel economy: distance per unit of fuel volume.
 * What is the fuel efficiency in km/l (distance, then fuel)?
 * kilometers per liter from distance and fuel
 *
 * @T double float
 * @name km_per_liter fuel_economy
 * @range distance 0 1000
 * @range liters 1 60
 */
T km_per_liter(T distance, T liters) { return distance / liters; }

/**
 * What does the fuel for {distance} kilometers cost at {consumption} liters per 100 km and {price} per liter?
 * Calculate the fuel cost of a trip from km, liters per 100 km and price per liter.
 * trip fuel cost: distance, consumption per 100 km, price per liter
 * Given distance, liters per hundred kilometers and fuel price, return the cost.
 * Write a function that estimates what a journey costs in fuel from km, l/100km and price.
 * How much money goes into the tank for this drive? Kilometers, liters per 100 km, price of a liter.
 * fuel cost: distance * consumption / 100 * price
 * petrol money for a journey: kilometers, consumption in l/100km, price per liter
 * What do I pay for gas on a trip of this many km, with use in liters per 100 km and a price per liter given?
 * fuel expenses for so many kilometers, with liters per hundred km and the price of a liter
 * how expensive is driving this route: km, fuel use in l/100km, fuel price per liter
 * gasoline bill of a journey from km, l/100km and pump price
 * Write a program that calculates what the petrol for a trip costs: distance in km, litres per 100 km, price of a litre.
 * =km*consumption/100*price in Excel
 * what will I pay for gas on this trip, given the km, the usage on 100 km and the litre price
 * Trip fuel expense from distance, specific consumption (L/100 km) and unit price.
 * How do I estimate fuel costs for a journey with a known consumption per 100 km and fuel price?
 * fuel cost from distance, l/100km and price per liter
 *
 * @T double float
 * @name fuel_cost trip_cost
 * @range distance 0 1000
 * @range consumption 3 15
 * @range price 1 3
 */
T fuel_cost(T distance, T consumption, T price) { return distance * consumption / 100 * price; }

/**
 * What is the distance between the points ({x1}, {y1}, {z1}) and ({x2}, {y2}, {z2}) in space?
 * Compute the Euclidean distance of two points in three dimensions, x, y, z of each.
 * 3D distance of two points, x y z of each
 * Given the coordinates of two points in space, return how far apart they are.
 * Write a function for the distance between two 3D points, coordinates of one, then of the other.
 * length of the segment between two points with x, y and z coordinates
 * distance of two points in space: sqrt(dx^2 + dy^2 + dz^2)
 * straight-line distance in 3-space from one point (x, y, z) to another
 * How far is one point from another in a three-dimensional coordinate system?
 * distance formula for two points in space, x y z of the first and of the second
 * how far are two drones apart, each at x, y, z
 * euclidean distance for two points in xyz coordinates
 * Write a function that finds the straight distance of two points in space, each supplied as x, y, z.
 * norm([x1 y1 z1] - [x2 y2 z2]) of Matlab
 * how far is one 3D point from the other
 * Euclidean metric on R^3.
 * How to calculate the distance between (x1, y1, z1) and (x2, y2, z2)?
 * distance between two points in 3D
 *
 * @name distance_3d point_distance_3d
 * @range x1 -100 100
 * @range y1 -100 100
 * @range z1 -100 100
 * @range x2 -100 100
 * @range y2 -100 100
 * @range z2 -100 100
 */
double distance_3d(double x1, double y1, double z1, double x2, double y2, double z2) {
    double dx = x2 - x1, dy = y2 - y1, dz = z2 - z1;
    return __builtin_sqrt(dx * dx + dy * dy + dz * dz);
}

/**
 * How far is the point ({x}, {y}) from the origin?
 * Compute the distance of a point from (0, 0).
 * distance of the point x, y to the origin
 * Return the length of the vector with the components {x} and {y}.
 * magnitude of a 2D vector with two components
 * Write a function for the Euclidean norm of a two-dimensional vector x, y.
 * Given the x and y coordinates of a point, how far is it from zero?
 * sqrt(x * x + y * y), the distance from the origin
 * absolute value of the complex number {x} + {y}i
 * radius in polar coordinates of a point given in Cartesian ones
 * hypotenuse of a right triangle with legs x and y
 * how far out from the center of the coordinate plane is x, y
 * Write a program that determines how far a point of the plane lies from (0, 0).
 * math.hypot(x, y), Python
 * distance of a spot from the zero point
 * Modulus of the complex number x + iy.
 * How long is the vector with components x and y?
 * distance of (x, y) from the origin
 *
 * @T double
 * @name distance_from_origin vector_length magnitude
 * @range x -100 100
 * @range y -100 100
 */
T distance_from_origin(T x, T y) { return __builtin_sqrt(x * x + y * y); }

/**
 * How far from the line {a} x + {b} y + {c} = 0 is the point ({px}, {py})?
 * Compute the distance of a point from a straight line in general form.
 * point-to-line distance for a line a x + b y + c = 0, with a, b, c before the point
 * Given the line coefficients a, b, c and a point, return the perpendicular distance.
 * |a * px + b * py + c| / sqrt(a * a + b * b)
 * Write a function for the shortest distance between a line ax + by + c = 0 (coefficients first) and a point.
 * perpendicular distance from the line ax + by + c = 0 to a point, line coefficients first
 * How close does the line ax + by + c = 0 come to a given point? Line coefficients, then x and y.
 * length of the perpendicular dropped from a point onto a line ax + by + c = 0: a, b, c, point
 * distance from the line with coefficients {a}, {b}, {c} to ({px}, {py})
 * how far is a house at x, y from a straight road ax + by + c = 0: a, b, c, x, y
 * shortest way from the line ax + by + c = 0 to a point, line first
 * Write a function to calculate the distance from the line a x + b y + c = 0 to a point; arguments: the three coefficients, then the point.
 * abs(a*px + b*py + c) / hypot(a, b), as Matlab would have it
 * how far is a point from a straight line ax + by + c = 0, line first
 * Perpendicular distance by the Hesse normal form, coefficients a, b, c and then the coordinates.
 * What is the shortest distance of point (x, y) to a line with coefficients a, b, c (given first)?
 * distance from line ax+by+c=0 to a point
 *
 * @name point_line_distance distance_to_line
 * @range a 1 20
 * @range b -20 20
 * @range c -50 50
 * @range px -50 50
 * @range py -50 50
 */
double point_line_distance(double a, double b, double c, double px, double py) {
    double value = a * px + b * py + c;
    return __builtin_fabs(value) / __builtin_sqrt(a * a + b * b);
}

/**
 * Is the triangle with the sides {first}, {second} and {third} {OP}?
 * Check whether three sides form {OP:2} triangle.
 * {OP} triangle test for three side lengths
 * true if the triangle of three sides is {OP}, that is, {OP:3}
 * Write a function to check from the three sides if a triangle is {OP}: {OP:3}.
 * Given the lengths of the three sides, tell whether the triangle is {OP} ({OP:3}).
 * Does {OP:2} triangle result from sides of these three lengths: {OP:3}?
 * is a triangle with three given sides {OP}, which it is if {OP:3}
 * Return true for {OP:2} triangle ({OP:3}), else false.
 * Do {first}, {second} and {third} make {OP:2} triangle?
 * three sides are given: do they make {OP:2} triangle, where {OP:3}
 * true when, of three given side lengths, {OP:3}, which makes {OP:2} triangle
 * Write a program that receives three side lengths and checks if the triangle is {OP}.
 * true in Java terms when the three sides given to the method make {OP:2} triangle
 * three sides, is it {OP:2} triangle
 * Classify by sides: decide whether a triangle with the given sides is {OP}, that is, {OP:3}.
 * Do these side lengths belong to {OP:2} triangle?
 * is the triangle {OP}
 *
 * @T int32_t int64_t double
 * @OP first==second&&second==third "equilateral" "an equilateral" "all sides are equal"
 * @OP first==second||second==third||first==third "isosceles" "an isosceles" "at least two sides are equal"
 * @OP first!=second&&second!=third&&first!=third "scalene" "a scalene" "all sides are different"
 * @name is_triangle_type triangle_type_check
 * @range first 1 12
 * @range second 1 12
 * @range third 1 12
 */
_Bool is_triangle_type(T first, T second, T third) { return OP; }

/**
 * What type of triangle by angles has the sides {a}, {b}, {c}: 0 acute, 1 right, 2 obtuse?
 * Classify a triangle by its largest angle: acute 0, right-angled 1, obtuse 2.
 * acute (0), right (1) or obtuse (2) triangle, from three sides in any order
 * Given three side lengths in any order, tell if the triangle is acute, right or obtuse (0, 1, 2).
 * Write a function that classifies a triangle by angle from its sides; return 0 for acute, 1 for right, 2 for obtuse.
 * Compare the square of the longest of three sides with the sum of the squares of the others: 0 less, 1 equal, 2 greater.
 * Is a triangle with these three sides acute-angled, right-angled or obtuse-angled? Answer 0, 1 or 2 in this order.
 * triangle angle class from the sides {a}, {b} and {c}: 0, 1, 2 for acute, right, obtuse
 * three sides to a triangle class: 3, 4, 5 gives 1 (right), a longer longest side 2 (obtuse), a shorter one 0 (acute)
 * kind of the largest angle of a triangle with three given sides: below 90 degrees 0, exactly 90 gives 1, above 2
 * which triangle do three sides make: 0 with acute angles only, 1 with a right angle, 2 with an obtuse one
 * acute, right or obtuse triangle as 0, 1, 2 by its side lengths
 * Write a function which decides if a triangle with three given sides is acute (0), right (1) or obtuse (2).
 * in Python: s = sorted of the sides; 0, 1 or 2 as s[2]**2 is less than, the same as or more than s[0]**2 + s[1]**2
 * is the biggest angle under 90 degrees, just 90 or over 90? say 0, 1, 2
 * Classify a triangle by its largest angle via the converse of Pythagoras: 0 acute, 1 right, 2 obtuse.
 * Which kind of triangle do three sides form by angle (codes 0 acute, 1 right-angled, 2 obtuse)?
 * acute 0, right 1, obtuse 2 triangle from three sides
 *
 * @T int32_t int64_t
 * @name triangle_angle_class classify_triangle_angles
 * @range a 1 60
 * @range b 1 60
 * @range c 1 60
 */
int32_t triangle_angle_class(T a, T b, T c) {
    T longest = a > b ? a : b;
    if (c > longest) longest = c;
    T gap = 2 * longest * longest - (a * a + b * b + c * c);
    return gap < 0 ? 0 : gap == 0 ? 1 : 2;
}

/**
 * Do {a}, {b} and {c} form a Pythagorean triple, in any order?
 * Check whether three sides, in whatever order, make a right triangle.
 * right triangle test for three sides in any order
 * true if the square of the longest of three numbers equals the sum of the squares of the other two
 * Write a function to check if three lengths form a right-angled triangle.
 * Is one of the three angles 90 degrees, given the three sides?
 * Given three side lengths in no particular order, is the triangle right-angled?
 * Does a^2 + b^2 = c^2 hold for some arrangement of the three positive numbers?
 * check three positive numbers for a Pythagorean triplet without knowing which one is the hypotenuse
 * can three sides in any order make a right triangle: 5, 3, 4 yes; 2, 3, 4 no
 * do three lengths, in some order, make a triangle with a square corner
 * can a carpenter use these three lengths as sides of a right-angled triangle, in any order
 * Write a program to test whether the squares of two of three given numbers add up to the square of the remaining one, in any order.
 * x*x + y*y == z*z where x, y, z = sorted(...), Python
 * do the three numbers make a triangle with a right angle, any order
 * Pythagorean triple predicate, invariant under permutation.
 * Can three integers, in whichever order, be the sides of a right triangle?
 * is it a pythagorean triple, in any order
 *
 * @T int32_t int64_t
 * @name is_pythagorean_triple is_right_angled
 * @range a 1 60
 * @range b 1 60
 * @range c 1 60
 */
_Bool is_pythagorean_triple(T a, T b, T c) {
    T s1 = a * a, s2 = b * b, s3 = c * c;
    return s1 + s2 == s3 || s1 + s3 == s2 || s2 + s3 == s1;
}

/**
 * Do three angles {a}, {b} and {c} in degrees form a triangle?
 * Check whether three angles add up to 180 degrees and are all positive.
 * valid triangle from three angles in degrees, all positive and 180 together
 * true if three angles in degrees can be those of a triangle, none of them zero
 * Write a function to check if a triangle can be formed with three given angles in degrees, none zero.
 * Is the sum of the three angles 180, with none of them zero or negative?
 * Given three angles in degrees, is such a triangle possible (sum 180, each above 0)?
 * triangle validity test on three angles: each more than 0, total 180 degrees
 * Can a triangle have the interior angles {a}, {b}, {c} in degrees, where 0 is no angle?
 * angle sum check for a triangle: three angles in degrees, each more than 0, that add up to 180
 * do three corners, in degrees and each above zero, add to 180
 * are three given angles in degrees possible inside one triangle, with none being 0
 * Write a function that checks if three angles in degrees are all positive and have the sum 180.
 * a > 0 and b > 0 and c > 0 and sum((a, b, c)) == 180 in Python
 * can these three angles be the corners of one triangle
 * Angle sum condition of a Euclidean triangle, each interior angle positive, in degrees.
 * Are three angles valid for a triangle?
 * check if three angles form a triangle
 *
 * @T int32_t int64_t
 * @name angles_form_triangle valid_triangle_angles
 * @range a 0 180
 * @range b 0 180
 * @range c 0 180
 */
_Bool angles_form_triangle(T a, T b, T c) { return a > 0 && b > 0 && c > 0 && a + b + c == 180; }

/**
 * What is the perimeter of a triangle with the sides {a}, {b} and {c}?
 * Add the three sides of a triangle.
 * perimeter of a triangle from its three sides
 * Given the side lengths of a triangle, return the length around it.
 * Write a function to calculate the perimeter of a triangle from the lengths of its sides.
 * How long is the border of a triangular garden with these three sides?
 * a + b + c, the perimeter of a triangle
 * circumference of a triangle with three given sides
 * sum of the sides of a triangle
 * Find the distance around a triangle from its three edges.
 * fence needed around a three-cornered field with these three sides
 * total edge length of a triangle, edges given
 * Write a function that calculates the perimeter of a triangle out of its three sides.
 * SUM of three sides, as a sheet would do it
 * how long is the way around a triangle
 * Circumference of a triangle: sum of the edge lengths.
 * How do I obtain a triangle's perimeter?
 * perimeter of a triangle
 *
 * @T int32_t int64_t double float
 * @name triangle_perimeter perimeter_of_triangle
 * @range a 0 1000
 * @range b 0 1000
 * @range c 0 1000
 */
T triangle_perimeter(T a, T b, T c) { return a + b + c; }

/**
 * What is the {OP} with the side {length}?
 * Calculate the {OP} from its side length.
 * {OP}, computed from the side length
 * Given the length of the side, return the {OP}.
 * Write a function for the {OP} from its side.
 * {OP} for a given side: {OP:2}
 * Compute the {OP} whose side is {length}.
 * How large is the {OP} if each side has the given length?
 * Find the {OP} given its side.
 * use the formula {OP:2} for the {OP}
 * from the length of one side to the {OP}
 * {OP}, when only the edge length is known
 * Write a function to calculate the {OP} from its side length.
 * Matlab expression {OP:2} for the {OP}, with side the argument
 * how do I get the {OP} if I know one side
 * Closed form of the {OP} in terms of the edge length.
 * What is the {OP} with a given side?
 * {OP} from side length
 *
 * @T double
 * @OP __builtin_sqrt(3)/4*side*side "area of an equilateral triangle" "sqrt(3) / 4 * side^2"
 * @OP __builtin_sqrt(3)/2*side "height of an equilateral triangle" "sqrt(3) / 2 * side"
 * @OP __builtin_sqrt(2)*side "diagonal of a square" "sqrt(2) * side"
 * @OP __builtin_sqrt(3)*side "space diagonal of a cube" "sqrt(3) * side"
 * @OP 3*__builtin_sqrt(3)/2*side*side "area of a regular hexagon" "3 * sqrt(3) / 2 * side^2"
 * @OP __builtin_sqrt(3)*side*side "surface area of a regular tetrahedron" "sqrt(3) * side^2"
 * @OP side*side*side/(6*__builtin_sqrt(2)) "volume of a regular tetrahedron" "side^3 / (6 * sqrt(2))"
 * @OP __builtin_sqrt(2)/3*side*side*side "volume of a regular octahedron" "sqrt(2) / 3 * side^3"
 * @name measure_of_regular_shape regular_shape
 * @range length 0 100
 */
T measure_of_regular_shape(T length) {
    T side = length;
    return OP;
}

/**
 * How long is the side of a square with the area {area}?
 * Find the side length of a square from its area.
 * side of a square whose area is given
 * Given the area of a square, return the length of its edge.
 * Write a function that computes the side of a square from the area.
 * A square field covers this area; how long is one side?
 * square root of the area of a square
 * edge length of a square patch of a given size
 * What side must a square have to contain {area} square meters?
 * Invert the area formula of the square: from area to side.
 * how wide is a square room of so many square meters
 * edge length from the area of a square
 * Write a program which finds the length of the sides of a square whose area is known.
 * =SQRT(area) in Excel
 * how long is a square's side when its area is this
 * Edge of the square of given area.
 * How do I get a square's side out of its area?
 * side of a square from area
 *
 * @T double
 * @name side_of_square square_side
 * @range area 0 10000
 */
T side_of_square(T area) { return __builtin_sqrt(area); }

/**
 * How long is the diagonal of a rectangle with the sides {width} and {height}?
 * Calculate the diagonal of a rectangle from its two sides.
 * rectangle diagonal out of width and height
 * Given width and height, return the distance between opposite corners.
 * Write a function for the length of the diagonal of a rectangle with two given sides.
 * How big is a screen of this width and height across, from corner to corner?
 * sqrt(width * width + height * height), the diagonal of a rectangle
 * corner-to-corner length of a rectangular plot, width and length given
 * Find the diagonal from the two sides of a rectangle.
 * What diagonal does a door of this width and height have?
 * screen diagonal from width and height
 * length of the line that crosses a rectangle from corner to corner, sides given
 * Write a function to calculate how long the diagonal of a rectangle is, knowing both sides.
 * sqrt(w^2 + h^2) in R
 * corner to corner length of a rectangle
 * Diagonal of a rectangle by the Pythagorean theorem.
 * How long is a screen's diagonal for a certain width and height?
 * diagonal of a rectangle
 *
 * @T double
 * @name rectangle_diagonal diagonal_of_rectangle
 * @range width 0 1000
 * @range height 0 1000
 */
T rectangle_diagonal(T width, T height) { return __builtin_sqrt(width * width + height * height); }

/**
 * What is the area of a rhombus with the diagonals {p} and {q}?
 * Calculate the area of a rhombus from its two diagonals.
 * area of a kite, diagonals given
 * Given the lengths of both diagonals, return the area of the rhombus.
 * Write a function to find the area of a rhombus from its two diagonals.
 * half the product of the diagonals {p} and {q} of a rhombus
 * How large is a kite whose diagonals have these lengths?
 * area of a rhombus: d1 * d2 / 2
 * Find the area enclosed by a quadrilateral with perpendicular diagonals of the given lengths.
 * surface of a rhombus or kite from diagonal one and diagonal two
 * size of a diamond shape, as an area, from both diagonals
 * half of d1 times d2, the area of a kite
 * Write a program that computes a rhombus's area from the lengths of its two diagonals.
 * =p*q/2 in a cell
 * area of a diamond shape when you know how long and how wide it is
 * Half the product of the diagonals of an orthodiagonal quadrilateral, e.g. a kite.
 * How do I find the area of a rhombus with given diagonals?
 * area of a rhombus from its diagonals
 *
 * @T double float
 * @name rhombus_area area_from_diagonals kite_area
 * @range p 0 1000
 * @range q 0 1000
 */
T rhombus_area(T p, T q) { return p * q / 2; }

/**
 * What is the area of a parallelogram with the base {base} and the height {height}?
 * Calculate the area of a parallelogram from a base and its height.
 * parallelogram area: base times perpendicular height
 * Given base and height, return the area of the parallelogram.
 * Write a function to find the area of a parallelogram, base and height given.
 * area of a parallelogram as base times height
 * How large is a parallelogram on this base with that perpendicular height?
 * Multiply the base of a parallelogram by its height.
 * surface of a parallelogram with this base and this height
 * area enclosed by a parallelogram, from one side and the height on it
 * space inside a slanted rectangle, given its base and its height
 * b * h, the area of a parallelogram
 * Write a function to determine the area of a parallelogram by its base and its height.
 * =base*height, a sheet's formula
 * how big is a slanted rectangle, bottom side and height known
 * Area of a parallelogram: base times altitude.
 * What area does a parallelogram with this base and altitude have?
 * area of a parallelogram
 *
 * @T int32_t int64_t double float
 * @name parallelogram_area area_of_parallelogram
 * @range base 0 1000
 * @range height 0 1000
 */
T parallelogram_area(T base, T height) { return base * height; }

/**
 * What is the area of an ellipse with the half-axes {a} and {b}?
 * Calculate the area of an ellipse from its two semi-axes.
 * ellipse area: pi * a * b for the semi-axes a and b
 * Given the semi-major and the semi-minor axis, return the area of the ellipse.
 * Write a function to find the area of an ellipse with two given half-axes.
 * How large is an oval with these two radii?
 * pi times the product of the two semi-axes of an ellipse
 * area enclosed by an ellipse, semi-axes a and b given
 * Find the surface of an elliptical table from its half-axes.
 * Multiply pi by both radii of an ellipse.
 * space inside an oval with these two radii
 * pi a b, the area of an ellipse
 * Write a function to compute the area which an ellipse with given semi-axes encloses.
 * pi * a * b in Matlab
 * area of an oval, half the length and half the width are known
 * Area of an ellipse with semi-major and semi-minor axis a and b.
 * How big is the surface inside an ellipse of radii a and b?
 * area of an ellipse
 *
 * @T double float
 * @name ellipse_area area_of_ellipse
 * @range a 0 100
 * @range b 0 100
 */
T ellipse_area(T a, T b) { return (T)3.14159265358979323846 * a * b; }

/**
 * What is the {OP}, if the {OP:2} is {x}?
 * Calculate the {OP} from the {OP:2}.
 * {OP}, given the {OP:2}
 * Given the {OP:2}, return the {OP}.
 * Write a function that finds the {OP} when the {OP:2} is known.
 * How large is the {OP} for the {OP:2} {x}?
 * Find the {OP}: {OP:3} with the {OP:2}.
 * {OP:2} given, {OP} wanted
 * Compute the {OP} by {OP:3}, from the {OP:2}.
 * The {OP:2} is known; work out the {OP}.
 * only the {OP:2} is measured: tell the {OP}
 * get the {OP} from the {OP:2}
 * Write a function to compute the {OP} out of the {OP:2}.
 * Matlab: {OP:3} as the {OP}, the argument being the {OP:2}
 * I know the {OP:2}, tell me the {OP}
 * Express the {OP} in terms of its {OP:2}.
 * How do I get the {OP} if only the {OP:2} is given?
 * {OP} from {OP:2}
 *
 * @T double
 * @OP pi*size "circumference of a circle" "diameter" "pi * d"
 * @OP pi*size*size/4 "area of a circle" "diameter" "pi * d^2 / 4"
 * @OP size/(2*pi) "radius of a circle" "circumference" "c / (2 * pi)"
 * @OP size/pi "diameter of a circle" "circumference" "c / pi"
 * @OP __builtin_sqrt(size/pi) "radius of a circle" "area" "sqrt(area / pi)"
 * @OP size*size/(4*pi) "area of a circle" "circumference" "c^2 / (4 * pi)"
 * @OP 4*pi*size*size*size/3 "volume of a sphere" "radius" "4 / 3 * pi * r^3"
 * @OP pi*size*size*size/6 "volume of a sphere" "diameter" "pi * d^3 / 6"
 * @OP 2*pi*size*size*size/3 "volume of a hemisphere" "radius" "2 / 3 * pi * r^3"
 * @OP 3*pi*size*size "total surface area of a hemisphere" "radius" "3 * pi * r^2"
 * @OP 2*pi*size*size "curved surface area of a hemisphere" "radius" "2 * pi * r^2"
 * @OP pi*size*size/2 "area of a semicircle" "radius" "pi * r^2 / 2"
 * @OP pi*size+2*size "perimeter of a semicircle" "radius" "pi * r + 2 * r"
 * @name round_shape circle_measure
 * @range x 0 100
 */
T round_shape(T x) {
    T pi = 3.14159265358979323846, size = x;
    return OP;
}

/**
 * What is the {OP} with the radius {r} and the height {h}?
 * Calculate the {OP} from radius and height.
 * {OP} from r and h: {OP:2}
 * Given the radius of the base and the height, return the {OP}.
 * Write a function to find the {OP}, given radius and height.
 * How large is the {OP} for a given radius and height?
 * Compute the {OP}, radius first, height second.
 * Find the {OP} by the formula {OP:2}.
 * radius and height in, {OP} out
 * I need the {OP} of this radius and that height.
 * tank or funnel: {OP} for a given radius r and height h
 * {OP}, where the radius r is given first and then the height h
 * Write a program which calculates the {OP} with a base radius and a height supplied.
 * R formula {OP:2} for the {OP}
 * radius and height are known, what is the {OP}
 * The {OP} (right circular), as a function of radius and altitude.
 * How is the {OP} worked out from r and h?
 * {OP} from radius and height
 *
 * @T double
 * @OP pi*r*r*h/3 "volume of a cone" "pi * r^2 * h / 3"
 * @OP pi*r*r*h "volume of a cylinder" "pi * r^2 * h"
 * @OP 2*pi*r*h "lateral surface area of a cylinder" "2 * pi * r * h"
 * @OP 2*pi*r*(r+h) "total surface area of a cylinder" "2 * pi * r * (r + h)"
 * @OP pi*r*__builtin_sqrt(r*r+h*h) "lateral surface area of a cone" "pi * r * sqrt(r^2 + h^2)"
 * @OP pi*r*(r+__builtin_sqrt(r*r+h*h)) "total surface area of a cone" "pi * r * (r + sqrt(r^2 + h^2))"
 * @name solid_of_revolution volume_of_solid
 * @range r 0 50
 * @range h 0 50
 */
T solid_of_revolution(T r, T h) {
    T pi = 3.14159265358979323846;
    return OP;
}

/**
 * What is the slant height of a cone with the radius {r} and the height {h}?
 * Calculate the slant height of a cone from its radius and height.
 * slant height of a right circular cone, radius and height given
 * Given radius and vertical height, return the length of a cone's side line.
 * Write a function for the slant height of a cone with a base radius and a vertical height.
 * How long is the edge from the tip of a cone down to its rim, given radius and height?
 * side length of a conical tent of this radius and height
 * generator length of a cone, radius first
 * distance along the surface from apex to base of a cone with this radius and height
 * slant height sqrt(r^2 + h^2) of a cone
 * length of the side of an ice cream cone, from the radius of its opening and its depth
 * hypotenuse of radius and height in a cone, i.e. its slant height
 * Write a function to determine the slant height of a cone from its base radius and its height.
 * hypot(r, h), available in Python and Matlab
 * how long is the sloping side of a cone
 * Generatrix length of a right circular cone.
 * How do I find the length of a cone's side from tip to rim?
 * slant height of a cone
 *
 * @T double
 * @name slant_height cone_slant_height
 * @range r 0 50
 * @range h 0 50
 */
T slant_height(T r, T h) { return __builtin_sqrt(r * r + h * h); }

/**
 * What is the volume of a pyramid with the base area {base} and the height {height}?
 * Calculate the volume of a pyramid from the area of its base and its height.
 * pyramid volume: base area * height / 3
 * Given the area of the base and the height, return the volume of the pyramid.
 * Write a function to find the volume of a pyramid or cone from its base area.
 * a third of base area times height of a pyramid
 * How much space does a pyramid of this ground area and height take up?
 * volume of a pointed solid (pyramid or cone) from its base area and its height
 * one third of the prism with the same base area and height
 * Find how much a pyramid with this base area and height holds.
 * one third of base area times height
 * cubic meters in a pyramid when its ground area and its height are known
 * Write a program to compute the volume of a pyramid from base area and height.
 * =base*height/3 in a cell
 * how much fits in a pyramid, ground area and height given
 * One third of base area times altitude.
 * What volume has a pyramid whose base has a known area?
 * volume of a pyramid, base area and height given
 *
 * @T double float
 * @name pyramid_volume volume_of_pyramid
 * @range base 0 1000
 * @range height 0 100
 */
T pyramid_volume(T base, T height) { return base * height / 3; }

/**
 * What is the volume of a square pyramid with the base edge {side} and the height {height}?
 * Calculate the volume of a pyramid on a square base, base edge and height given.
 * square pyramid volume: side^2 * height / 3
 * Given the side of the square base and the height, return the pyramid's volume.
 * Write a function to find the volume of a square-based pyramid from base edge and height.
 * How much stone is in a pyramid with this base side and that height?
 * a third of the squared base edge times the height, for a square pyramid
 * capacity of a pyramid with a square floor of this side and with this height
 * Square the base edge of a pyramid, multiply by the height, divide by three.
 * volume of a right square pyramid, base side first, then height
 * how big is the pyramid of giza in volume, when its base edge and its height are given
 * pyramid with four equal base edges: edge and height in, volume out
 * Write a function to find a pyramid's volume when the base is a square of given side, height second.
 * side^2 * height / 3 as an R expression
 * how much room is inside a pyramid with a square bottom
 * Volume of a right square pyramid from base edge and altitude.
 * What is the volume of a square-based pyramid?
 * volume of a square pyramid
 *
 * @T double float
 * @name square_pyramid_volume volume_of_square_pyramid
 * @range side 0 100
 * @range height 0 100
 */
T square_pyramid_volume(T side, T height) { return side * side * height / 3; }

/**
 * What is the volume of a triangular prism with the base {base}, height {height} of the triangle and length {length}?
 * Calculate the volume of a triangular prism from base and height of the triangle and the prism's length.
 * triangular prism volume: base * height * length / 2
 * Given base and height of the triangular end and the prism's length, return the volume.
 * Write a function to find the volume of a triangular prism: triangle base, triangle height, length.
 * How much air is in a tent of this base, height and length?
 * half of base times height times length, the volume of a triangular prism
 * volume of a prism on a triangle of base b and height h, length l of the prism last
 * Multiply a triangle's area, base times height over 2, by the length of the prism.
 * capacity of a prism with a triangular cross-section: base and height of it, then length
 * volume of a roof space: width of the floor, height of the ridge, length of the house
 * volume of a toblerone-shaped body: base and height of the triangle, and length
 * Write a program that computes the volume of a prism with a triangular base: triangle base, triangle height, prism length.
 * =b*h*l/2 in Excel
 * how much fits into a tent shape, triangle width, triangle height and length given
 * Cross-section area (half base times altitude) multiplied by the prism's length.
 * How do I calculate a triangular prism's volume?
 * volume of a triangular prism
 *
 * @T double float
 * @name triangular_prism_volume prism_volume
 * @range base 0 100
 * @range height 0 100
 * @range length 0 100
 */
T triangular_prism_volume(T base, T height, T length) { return base * height * length / 2; }

/**
 * How long is the space diagonal of a box with the edges {a}, {b} and {c}?
 * Calculate the diagonal through a rectangular box from its three edges.
 * diagonal of a cuboid with three given edges
 * Given length, width and height, return the longest straight line in the box.
 * Write a function for the space diagonal of a cuboid with length, width and height.
 * space diagonal sqrt(a^2 + b^2 + c^2) of a box
 * What is the longest stick that fits into a box of these dimensions?
 * corner-to-corner distance through a rectangular prism with three given edges
 * magnitude of a 3D vector with three components
 * length of the vector ({a}, {b}, {c})
 * length of the longest pencil that fits in a carton with these three edges
 * 3d diagonal of a box out of its three edges
 * Write a function to find the longest straight line inside a rectangular box from its three edges.
 * norm([a b c]) of Matlab
 * from one corner of a box to the opposite one, how far is that
 * Euclidean norm of a vector in three dimensions.
 * How long is the space diagonal of a cuboid?
 * length of a 3D vector
 *
 * @T double
 * @name box_diagonal vector_length_3d
 * @range a -100 100
 * @range b -100 100
 * @range c -100 100
 */
T box_diagonal(T a, T b, T c) { return __builtin_sqrt(a * a + b * b + c * c); }

/**
 * On a circle of radius {radius}, how long is an arc of {degrees} degrees?
 * Calculate the arc length from the radius and the central angle in degrees.
 * arc length from the radius and an angle in degrees
 * Given radius and angle in degrees, return the length of the arc.
 * Write a function to find the length of an arc of a circle from radius and degrees.
 * arc length: pi * r * angle / 180, angle in degrees
 * How far along the rim of a circle does a turn by this many degrees go? Radius first.
 * length of a piece of the circumference: radius, then the angle in degrees
 * What stretch of a circle of radius {radius} does an angle of {degrees} degrees cut out?
 * curved length of a pie slice, radius first, degrees second
 * length of the part of a circle's edge for some degrees, given the radius and the degrees
 * length of track in a curve of some radius over so many degrees
 * Write a program which calculates the length of a circular arc from radius and central angle in degrees.
 * r * deg2rad(angle) in Matlab
 * how long is a piece of a circle's edge, radius and degrees known
 * Arc length subtended by an angle in degrees at the centre of a circle.
 * How do I get the arc length for a radius and an angle (degrees)?
 * arc length from radius and angle in degrees
 *
 * @T double float
 * @name arc_length length_of_arc
 * @range radius 0 100
 * @range degrees 0 360
 */
T arc_length(T radius, T degrees) { return (T)3.14159265358979323846 * radius * degrees / 180; }

/**
 * arc length from the radius and an angle in radians
 * radius times angle in radians, as an arc length
 * r * theta, the arc of a circle
 * How long is the arc of a circle with this radius for an angle in radians?
 * length along a circle from radius and radian measure
 * curved distance s = r * phi, phi in radians
 * Write a function that returns the length of an arc from the radius and the central angle in radians.
 * length of the path of a point on a wheel that turns by some radians: radius, radians
 * Given radius and angle in radian measure, return the arc's length.
 * angle in radians to distance along the rim: radius first, then angle
 * bend length of a pipe: bending radius, angle in radians
 * length of a circle piece from radius and an angle that is in radians, not degrees
 * Write a function for the length of an arc, given the circle's radius and the angle in radians.
 * r*theta, Matlab, theta in rad
 * length of the bent line for a radius and an angle in radians
 * Arc length s = r θ, θ in radians.
 * What is the arc length if the central angle is in radians?
 * arc length, angle in radians
 *
 * @T double float
 * @name radian_arc_length arc_from_radians
 * @range radius 0 20
 * @range angle 0 6
 */
T radian_arc_length(T radius, T angle) { return radius * angle; }

/**
 * What is the area of a circular sector with the radius {radius} and the angle {degrees} in degrees?
 * Calculate the area of a sector of a circle, the angle in degrees.
 * sector area from radius and degrees
 * Given radius and central angle in degrees, return the area of the pie slice.
 * Write a function to find the area of a sector from radius and degrees.
 * sector area: pi * r^2 * angle / 360, angle in degrees
 * How large is a slice of pizza of this radius and that many degrees?
 * part of a disc's area that an angle in degrees cuts out, radius first
 * area swept by a sprinkler that reaches so far and turns through so many degrees
 * area of the sector between two radii of a circle, radius first, degrees second
 * how much pizza is one piece, radius and degrees given
 * cake slice area with radius and degrees
 * Write a function that determines the area of a slice of a disc, given the radius and the angle in degrees.
 * PI()*r^2*angle/360 in Excel
 * how big is a piece of pizza with this radius and so many degrees
 * Area of a circular sector with central angle in degrees.
 * How do I compute the sector area for radius and degrees?
 * sector area from radius and angle in degrees
 *
 * @T double float
 * @name sector_area area_of_sector
 * @range radius 0 100
 * @range degrees 0 360
 */
T sector_area(T radius, T degrees) { return (T)3.14159265358979323846 * radius * radius * degrees / 360; }

/**
 * sector area with radius and the angle in radians
 * sector area r * r * theta / 2, theta in radians
 * half the squared radius times the angle in radians
 * How large is a circular sector of some radius for an angle in radians?
 * pie slice area from radius and radian measure
 * area of a wedge, radius first, then the angle in radians
 * Write a function that returns the area of a sector from the radius and the central angle in radians.
 * area swept by a pendulum of some length through an angle in radians: length, angle
 * Given radius and angle in radian measure, return the area of the sector.
 * radius and angle in radians to the area of the slice
 * part of a disc's area, radius first, for phi radians
 * sector area from radius and radian angle
 * Write a program to compute a circular sector's area, the angle given second and in radians.
 * 0.5*r^2*theta as Matlab code
 * area of a pie piece, radius first, then the angle in radians
 * Sector area r² θ / 2 for θ in radians.
 * What is the area of a sector whose angle is in radians?
 * area of a sector, angle in radians
 *
 * @T double float
 * @name radian_sector_area sector_from_radians
 * @range radius 0 20
 * @range angle 0 6
 */
T radian_sector_area(T radius, T angle) { return radius * radius * angle / 2; }

/**
 * Where does the line through ({x1}, {y1}) and ({x2}, {y2}) cross the y-axis?
 * Find the y-intercept of a line through two points, x and y of each.
 * y-intercept from two points (x, y) with different x
 * Given two points on a line, return the value of y at x = 0.
 * Write a function to compute b in y = m x + b from two points.
 * intercept with the vertical axis of the straight line through (x1, y1) and (x2, y2)
 * At what height does the line through these two points meet the y-axis?
 * y1 - m * x1, m being the slope between the points (x1, y1) and (x2, y2)
 * constant term of the linear function through two points (x, y)
 * What is the y value at x zero on the line through two given points?
 * b of the line y = mx + b through two points, x and y of each
 * where on the y-axis would the line through these two points be at x = 0
 * Write a function which finds where the straight line through two points with different x meets the y axis.
 * the intercept of lm(y ~ x) in R, for just two points
 * at what height does the line through two points cross the upright axis
 * Ordinate at the origin of the line through (x1, y1) and (x2, y2).
 * How do I get b in y = mx + b from two points?
 * y-intercept of the line through two points
 *
 * @T double float
 * @name y_intercept line_intercept
 * @range x1 -20 -1
 * @range y1 -50 50
 * @range x2 1 20
 * @range y2 -50 50
 */
T y_intercept(T x1, T y1, T x2, T y2) { return y1 - (y2 - y1) / (x2 - x1) * x1; }

/**
 * How steep in percent is a climb of {rise} over a horizontal distance of {run}?
 * Calculate the gradient of a road in percent from its rise and its horizontal length.
 * slope in percent: rise / run * 100
 * Given height gain and horizontal distance, return the grade in percent.
 * Write a function for the percent grade of a hill: rise, then horizontal run.
 * A road rises this much over that distance; what percentage is on the sign?
 * incline percentage from height gain and horizontal distance
 * rise over run as a percentage
 * steepness of a ramp in percent, run not zero
 * How many percent does the path climb with this rise over this horizontal run?
 * how steep is the street in %, from the height gained and the horizontal distance
 * grade of a road: rise divided by run, as percentage
 * Write a program which expresses the slope of a road in percent from its rise and its run.
 * =rise/run formatted as a percentage, so times 100, in a sheet
 * how steep is it in percent: so much up over so much along
 * Gradient in per cent, vertical by horizontal distance.
 * What is the percent grade of a hill (rise, then run)?
 * slope in percent from rise and run
 *
 * @T double float
 * @name grade_percent slope_percent
 * @range rise -100 100
 * @range run 1 1000
 */
T grade_percent(T rise, T run) { return rise / run * 100; }

/**
 * Do the points ({x1}, {y1}), ({x2}, {y2}) and ({x3}, {y3}) lie on one line?
 * Check whether three points (x, y) are collinear.
 * collinearity test for three points in the plane
 * true if a single straight line goes through all three points (x, y)
 * Write a function to check if three points lie on the same line.
 * Given x and y of each of three points, do they lie on one straight line?
 * Is the triangle of the three points (x, y each) degenerate, with an area of zero?
 * Do three points with integer coordinates line up?
 * (x2 - x1)(y3 - y1) == (x3 - x1)(y2 - y1), to test three points for a common line
 * Are three points, x and y each, on one line, also when two of them coincide or the line is vertical?
 * three dots given by x and y: are they on one straight line
 * do these three trees, each at x, y, stand in one line
 * Write a function to decide if three points with integer coordinates are on a common straight line.
 * numpy: the cross product of (p2 - p1) and (p3 - p1) is 0
 * do the three points sit on one line
 * Vanishing of the signed area of the triangle with vertices (x1, y1), (x2, y2), (x3, y3).
 * How do I know whether 3 points line up?
 * are three points collinear
 *
 * @T int32_t int64_t
 * @name are_collinear points_on_line
 * @range x1 -50 50
 * @range y1 -50 50
 * @range x2 -50 50
 * @range y2 -50 50
 * @range x3 -50 50
 * @range y3 -50 50
 */
_Bool are_collinear(T x1, T y1, T x2, T y2, T x3, T y3) {
    return (x2 - x1) * (y3 - y1) == (x3 - x1) * (y2 - y1);
}

/**
 * What is the {OP} angle of {x} degrees?
 * Return the {OP:2} of an angle in degrees.
 * {OP} angle to one in degrees, i.e. {OP:3} minus it
 * {OP:3} minus the angle in degrees: the {OP:2}
 * Write a function to find the {OP:2} of an angle, up to {OP:3} degrees.
 * Which angle makes {OP:3} degrees together with {x}?
 * How much is missing from an angle to {OP:3} degrees?
 * Given an angle in degrees, return the {OP} one, {OP:3} minus it.
 * {OP:2} of the angle {x}
 * Find the angle that adds up to {OP:3} degrees with the given one.
 * what is missing to {OP:3} degrees for a given angle, that is, its {OP:2}
 * {OP:2} of some angle in degrees, so both make {OP:3}
 * Write a function to find the angle which is {OP} to a given one in degrees, that is, reaches {OP:3} with it.
 * =({OP:3}-A1) in a cell for the {OP} angle
 * how many degrees are missing up to {OP:3}
 * The {OP:2} of an angle measured in degrees ({OP:3} in sum).
 * What is the {OP} angle of x degrees, the two making {OP:3}?
 * {OP} angle, {OP:3} minus x
 *
 * @T int32_t int64_t double
 * @OP 90 "complementary" "complement" "90"
 * @OP 180 "supplementary" "supplement" "180"
 * @OP 360 "explementary" "explement" "360"
 * @name partner_angle other_angle
 * @range x 0 360
 */
T partner_angle(T x) { return OP - x; }

/**
 * Convert {degrees} degrees to radians.
 * convert an angle from degrees to radians
 * Turn an angle in degrees into radians.
 * Write a function that converts degrees to radians with full precision.
 * Given an angle in degrees, return it in radians.
 * angle in radians: degrees * pi / 180
 * How many radians is this many degrees?
 * angle conversion from degree measure to radian measure
 * I have an angle in degrees but the sine function wants radians.
 * deg2rad of an angle in double precision
 * deg to rad, for an angle of any size
 * convert degrees so that 180 of them make pi
 * Write a program that converts an angle measured in degrees into radians.
 * math.radians(x) from Python
 * angle in degrees, same angle in radians please
 * Degree measure to circular measure.
 * How are degrees turned into radians?
 * degrees to radians
 *
 * @T double float
 * @name degrees_to_radians deg_to_rad
 * @range degrees -720 720
 */
T degrees_to_radians(T degrees) { return degrees * (T)3.14159265358979323846 / 180; }

/**
 * Convert {radians} radians to degrees.
 * convert an angle from radians to degrees
 * Turn an angle in radians into degrees.
 * Write a function that converts radians to degrees with full precision.
 * Given an angle in radians, return it in degrees.
 * angle in degrees: radians * 180 / pi
 * How many degrees is this many radians?
 * angle conversion from radian measure to degree measure
 * The arctangent gave me an angle in radians; I need degrees.
 * rad2deg of an angle in double precision
 * rad to deg, for an angle of any size
 * convert an angle so that pi becomes 180
 * Write a function to express an angle, supplied in radians, in degrees.
 * DEGREES(A1) in Excel
 * radians in, degrees out
 * Circular measure to degree measure.
 * How do I change radians to degrees?
 * radians to degrees
 *
 * @T double float
 * @name radians_to_degrees rad_to_deg
 * @range radians -10 10
 */
T radians_to_degrees(T radians) { return radians * 180 / (T)3.14159265358979323846; }

/**
 * Bring the angle {x} in degrees into the range from 0 to 359.
 * Normalize a whole angle in degrees to [0, 360).
 * wrap a heading in whole degrees to 0..359
 * Given any angle in degrees, also a negative one, return the equal angle between 0 and 359.
 * Write a function that normalizes a compass heading in whole degrees, maybe negative, to 0..359.
 * -90 becomes 270 and 450 becomes 90: reduce the angle by full turns.
 * Which direction from 0 to 359 degrees is the same as {x}?
 * whole angle in degrees modulo 360, never negative
 * Take full circles out of an angle in degrees, so that the result is in 0..359.
 * Keep a bearing in whole degrees inside one turn, 0 to 359, negative ones too.
 * make any whole angle in degrees lie in 0..359
 * compass needle after many turns in either direction: reduce its degrees to 0..359
 * Write a function that brings any whole number of degrees, negative ones too, into 0 to 359.
 * x % 360 with the meaning that Python gives to it
 * take full turns away or add them until the angle is between 0 and 359
 * Canonical representative of an integer angle modulo 360 degrees.
 * How can I normalise -90 to 270 and 730 to 10?
 * normalize an integer angle to 0..359
 *
 * @T int32_t int64_t
 * @name normalize_angle wrap_degrees normalize_heading
 * @range x -2000 2000
 */
T normalize_angle(T x) { return (x % 360 + 360) % 360; }

/**
 * wrap a real angle in degrees to 0 up to but not including 360
 * normalize an angle in degrees, given as a double, to [0, 360)
 * angle in degrees modulo 360 with decimals, never negative
 * How do I bring an angle such as -30.5 degrees into 0 to 360, here to 329.5?
 * keep a heading in degrees with fractions in the range from 0 to below 360
 * fmod by 360 for angles in degrees, but with a result that is not negative
 * Write a function that reduces a floating-point angle in degrees to at least 0 and less than 360.
 * equal angle within one turn, at least 0 and below 360 degrees, for a real number of degrees
 * Given any angle in degrees as a double, return the same direction from 0 to below 360.
 * compass course in degrees with decimals, wrapped into one turn from 0
 * x - 360 * floor(x / 360), an angle in degrees brought to one turn
 * full turns removed from an angle in degrees, so that it is at least 0 and less than 360
 * Write a program which reduces a real angle in degrees to the half-open range from 0 (included) to 360 (excluded).
 * mod(x, 360) as in Matlab for real x
 * fold any angle, also below zero, back to between 0 and 360
 * Reduce a real angle modulo 360 to [0, 360).
 * How do I wrap a floating-point angle to 0-360 degrees?
 * wrap angle to [0, 360)
 *
 * @T double
 * @name wrap_degrees normalize_real_angle
 * @range x -1000 1000
 */
T wrap_degrees(T x) { return x - 360 * __builtin_floor(x / 360); }

/**
 * What is the smallest angle between the headings {a} and {b} in degrees?
 * Compute the difference of two compass directions in whole degrees, from 0 to 180.
 * angular difference of two directions in degrees, the shorter way round
 * Given two angles in degrees, return how far apart they are on the circle.
 * Write a function for the smaller angle between two bearings in degrees.
 * Between 350 and 10 degrees there are 20: compute this for two directions.
 * How many degrees must one turn at least to get from one heading to another?
 * absolute angle between two directions in whole degrees, at most 180
 * shortest angular distance of two integer angles in degrees
 * difference of two headings in degrees modulo 360, the smaller way round
 * shortest turn between two compass courses, in whole degrees, 0 to 180
 * by how many degrees, at most 180, do two wind directions differ
 * Write a function to find the smaller of the two angles, from 0 to 180, enclosed by two directions in nonnegative whole degrees.
 * min(d, 360 - d) with d = abs(a - b) % 360, Python
 * how far apart are two compass directions the short way round
 * Geodesic distance on the circle of circumference 360 for integer angles.
 * What is the shortest difference of two integer angles in degrees?
 * smallest angle between two integer angles
 *
 * @T int32_t int64_t
 * @name angle_between heading_difference angular_distance
 * @range a 0 720
 * @range b 0 720
 */
T angle_between(T a, T b) {
    T gap = (a > b ? a - b : b - a) % 360;
    return gap > 180 ? 360 - gap : gap;
}

/**
 * smallest difference between two headings in degrees with decimals
 * smallest angle between two directions given in degrees with decimals, at most 180
 * angular distance of two angles in degrees, doubles, result 0 to 180
 * How far must I turn at least from one bearing to another, fractions allowed?
 * shorter way round between two angles in degrees, floating point
 * how many degrees are two directions apart on the compass: 350.5 and 10.5 are 20 apart
 * Write a function that returns the smaller angle between two directions given as doubles in degrees.
 * bearing difference of real numbers in degrees, 180 at most
 * Given two compass courses as doubles, return how far they are apart, at most 180.
 * wrap-around difference of two angles in degrees, real valued, never above 180
 * smallest turn, in degrees, between two headings with decimals
 * absolute angle gap of two directions in degrees, the short way round
 * Write a program that finds by how many degrees, 180 at most, two real headings differ, whatever full turns they contain.
 * abs(mod(a - b + 180, 360) - 180) in Matlab terms
 * how much must I turn to get from one direction to the other, fractions of degrees allowed
 * Unsigned circular distance of two real angles, in degrees, within [0, 180].
 * How do I compute the absolute difference of two headings with wraparound?
 * shortest angular distance between two headings
 *
 * @T double
 * @name heading_difference real_angle_difference
 * @range a -400 400
 * @range b -400 400
 */
T heading_difference(T a, T b) {
    T gap = __builtin_fabs(a - b);
    gap -= 360 * __builtin_floor(gap / 360);
    return gap > 180 ? 360 - gap : gap;
}

/**
 * What kind of angle is {x} degrees: 0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex?
 * Classify an angle in degrees: acute 0, right 1, obtuse 2, straight 3, reflex 4.
 * angle type from 0 (acute) over 1 (right), 2 (obtuse), 3 (straight) to 4 (reflex)
 * Given an angle in degrees, return a code: below 90 is 0, 90 is 1, below 180 is 2, 180 is 3, above is 4.
 * Write a function that names an angle by number: 0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex.
 * Is the angle acute (0), right (1), obtuse (2), straight (3) or reflex (4)?
 * Tell acute, right, obtuse, straight and reflex angles (in degrees) apart, numbered from 0 to 4.
 * {x} degrees: 0 if under 90, 1 if 90, 2 if under 180, 3 if 180, otherwise 4
 * sort an angle into five classes, numbered 0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex
 * code for the kind of angle (0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex)
 * 0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex: put the angle in its class
 * type number of an angle, acute is 0, right 1, obtuse 2, straight 3 and reflex 4
 * Write a function that classifies an angle below 360 degrees: 0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex.
 * nested IFs in Excel: under 90 is 0, 90 is 1, under 180 is 2, 180 is 3, above is 4
 * say 0 to 4 for a sharp, square, blunt, flat or more than flat angle
 * Angle type by size in degrees, codes: acute 0, right 1, obtuse 2, straight 3, reflex 4.
 * What kind of angle is it (0 = acute, 1 = right, 2 = obtuse, 3 = straight, 4 = reflex)?
 * classify angle: acute 0, right 1, obtuse 2, straight 3, reflex 4
 *
 * @T int32_t int64_t
 * @name angle_kind classify_angle
 * @range x 1 359
 */
int32_t angle_kind(T x) {
    if (x < 90) return 0;
    if (x == 90) return 1;
    if (x < 180) return 2;
    return x == 180 ? 3 : 4;
}

/**
 * How large is {OP} of a regular polygon with {n} sides, in degrees?
 * Calculate {OP} of a regular polygon with a given number of sides, in degrees.
 * {OP} of a regular n-gon in degrees
 * Given the number of sides, return {OP} of the regular polygon in degrees.
 * Write a function to find {OP} of a regular n-gon: {OP:2}.
 * n equal sides, {OP} is wanted: {OP:2} degrees
 * In a polygon with {n} equal sides and equal angles, what is {OP} in degrees?
 * How many degrees has {OP} if a regular polygon has that many corners?
 * Find {OP} of a regular polygon, in degrees, from the number of corners.
 * regular polygon with n sides, n at least 3: {OP} in degrees
 * n-gon with equal sides and corners: {OP} in degrees
 * degrees of {OP} if there are n sides and all are the same
 * Write a program which calculates {OP} of a regular polygon with n sides, in degrees.
 * =({OP:2}) in a sheet, degrees
 * n equal sides and corners: how many degrees has {OP}
 * In degrees, {OP} of the regular n-gon, {OP:2}.
 * How large is {OP} of a regular polygon?
 * {OP} of a regular polygon with n sides in degrees
 *
 * @T double float
 * @OP (n-2)*half/n "each interior angle" "(n - 2) * 180 / n"
 * @OP 2*half/n "each exterior angle" "360 / n"
 * @name polygon_angle regular_polygon_angle
 * @range n 3 20
 */
T polygon_angle(int32_t n) {
    T half = 180;
    return OP;
}

/**
 * Solve {a} x + {b} = 0 for x.
 * Find the root of a linear equation ax + b = 0, where a is not zero.
 * zero of the linear function a x + b, a not zero
 * Given slope and constant term of a line, where does it cross the x-axis?
 * Write a function that solves the first-degree equation ax + b = 0 for a nonzero a.
 * root of the linear equation ax + b = 0: -b / a
 * x-intercept of y = a x + b, a not zero
 * For which x is {a} x + {b} equal to zero?
 * solution of ax + b = 0 with a nonzero leading coefficient
 * Find x from the coefficients a and b of the linear equation ax + b = 0.
 * ax + b = 0, x = ? for a nonzero a
 * for what input does the linear function with slope a and constant b vanish
 * Write a function to solve the linear equation a x + b = 0, a not being zero.
 * roots([a b]) from Matlab
 * a times something plus b is 0, what is the something
 * Zero of the affine function x -> a x + b.
 * How do I find x with ax + b = 0?
 * root of ax + b = 0
 *
 * @T double float
 * @name solve_linear linear_root
 * @range a 1 50
 * @range b -100 100
 */
T solve_linear(T a, T b) { return -b / a; }

/**
 * Solve the system {a1} x + {b1} y = {c1}, {a2} x + {b2} y = {c2} and return {OP}.
 * Find {OP} in the system a1 x + b1 y = c1, a2 x + b2 y = c2 by Cramer's rule.
 * Cramer's rule for a1, b1, c1 and a2, b2, c2 of two equations a x + b y = c: {OP}
 * Given the coefficients of a1 x + b1 y = c1 and a2 x + b2 y = c2, return {OP}.
 * Write a function that solves two linear equations a x + b y = c, coefficients in order, and gives {OP}; the determinant is not 0.
 * two equations a x + b y = c with two unknowns: solve for {OP}, given a, b, c of each
 * Where do two lines a x + b y = c intersect? Return {OP}, given a, b, c of each line.
 * {OP}-coordinate of the intersection of the lines a1 x + b1 y = c1 and a2 x + b2 y = c2
 * I have a 2 by 2 linear system, a1 x + b1 y = c1 and a2 x + b2 y = c2; what is {OP}?
 * simultaneous linear equations, unknown {OP} (each equation as two coefficients and a right side)
 * 2x2 equation system with rows a, b, right side: give me {OP}
 * crossing point of two lines a x + b y = c (a, b, c each): coordinate {OP}
 * Write a program to find {OP} in the system a1 x + b1 y = c1, a2 x + b2 y = c2, coefficients passed row by row.
 * the {OP} component of [a1 b1; a2 b2] \ [c1; c2] in Matlab
 * two equations a x + b y = c with two unknowns, give me {OP} (six numbers, first equation first)
 * Cramer's rule for {OP} of a regular 2 by 2 linear system, augmented rows in order.
 * How do I solve a pair of simultaneous linear equations a x + b y = c for {OP}?
 * solve two linear equations ax + by = c, return {OP}
 *
 * @T double
 * @OP c1*b2-b1*c2 "x"
 * @OP a1*c2-c1*a2 "y"
 * @name solve_two_equations cramer_2x2
 * @range a1 1 10
 * @range b1 -10 -1
 * @range c1 -50 50
 * @range a2 1 10
 * @range b2 1 10
 * @range c2 -50 50
 */
T solve_two_equations(T a1, T b1, T c1, T a2, T b2, T c2) { return (OP) / (a1 * b2 - b1 * a2); }

/**
 * Return the {OP} of the roots of {lead} x^2 + {linear} x + {constant} = 0 without solving it.
 * What is the {OP} of the two roots of a quadratic equation with coefficients a, b, c?
 * {OP} of roots of a x^2 + b x + c by Vieta: {OP:2}
 * Given the coefficients a, b, c, compute the {OP} of both zeros of the quadratic.
 * Write a function for the {OP} of the roots of a quadratic equation ax^2 + bx + c = 0.
 * Vieta's formula for the {OP} of the roots of a x^2 + b x + c
 * {OP:2} from the coefficients a, b, c of a quadratic
 * If x1 and x2 solve a x^2 + b x + c = 0, what is their {OP}?
 * {OP} of the solutions of a quadratic equation from a, b and c, a not zero
 * Use the coefficients a, b, c of a quadratic to get the {OP} of the two solutions, {OP:2}.
 * the {OP} of both roots of ax^2 + bx + c, without computing them
 * {OP} of both solutions of a quadratic equation, from a, b, c
 * Write a function to obtain the {OP} of both roots of a x² + b x + c = 0 from its coefficients, without solving it.
 * the {OP} of the vector roots([a b c]) in Matlab
 * {OP} of the two solutions of ax^2 + bx + c = 0, just from a, b, c
 * Vieta's formula for the {OP} of the zeros of a quadratic a x² + b x + c.
 * What is the {OP} of a quadratic equation's solutions?
 * {OP} of the roots of a quadratic
 *
 * @T double float
 * @OP (-linear) "sum" "-b / a"
 * @OP constant "product" "c / a"
 * @name vieta roots_relation
 * @range lead 1 20
 * @range linear -50 50
 * @range constant -50 50
 */
T vieta(T lead, T linear, T constant) { return OP / lead; }

/**
 * How many handshakes are there if {n} people each shake hands once with everyone else?
 * Count the handshakes among n people, each pair once.
 * handshake problem: n * (n - 1) / 2
 * Given the number of guests, return how many pairs clink glasses, everybody with everybody once.
 * Write a function for the number of handshakes in a group of n people, every pair shaking hands once.
 * How many games are there in a single round robin of {n} teams?
 * number of edges in a complete graph with n vertices
 * How many different unordered pairs can be chosen from n items?
 * Everybody out of n greets everybody else, one greeting per pair: how many greetings?
 * number of unordered pairs of distinct elements in a set of n
 * everyone in a group of n shakes everyone else's hand once: number of handshakes
 * n people, every two meet one time: how many meetings
 * Write a program to compute how many handshakes take place when each of n people greets every other one once.
 * math.comb(n, 2), Python
 * everyone shakes hands with everyone once, how many shakes
 * Number of edges of the complete graph on n vertices.
 * How many pairs can be chosen among n persons?
 * number of handshakes among n people
 *
 * @T int32_t int64_t
 * @name handshakes count_pairs_of round_robin_games
 * @range n 0 1000
 */
T handshakes(T n) { return n * (n - 1) / 2; }

/**
 * How many games are played if {n} teams meet each other twice, home and away?
 * Count the matches of a double round-robin league of n teams.
 * league matches with return games: n * (n - 1)
 * Given the number of clubs, return how many fixtures a season with return games has.
 * Write a function for the number of games when each of n teams plays everyone else home and away.
 * number of ordered pairs of different elements out of n
 * In a league of {n}, every team hosts every other one: how many games in total?
 * number of directed edges in a complete graph with n vertices, without loops
 * Everybody of n people writes a card to everybody else; how many cards?
 * double round robin of n teams: total number of games
 * number of season fixtures for n clubs with home and return match
 * each of n clubs visits every other club: number of games
 * Write a function that counts the games of a league with n teams in which each plays all others home and away.
 * =PERMUT(n, 2) in Excel
 * everybody plays everybody twice, how many games
 * Number of ordered pairs of distinct elements out of n.
 * How many matches has a double round robin?
 * number of matches when n teams play home and away
 *
 * @T int32_t int64_t
 * @name league_matches double_round_robin ordered_pairs
 * @range n 0 1000
 */
T league_matches(T n) { return n * (n - 1); }

/**
 * How many rounds does a knockout tournament of {n} players need, byes allowed?
 * Count the rounds of a single-elimination tournament of n players, byes allowed.
 * knockout rounds: base-2 logarithm of the number of players, rounded up
 * Given the number of participants, return how many rounds until one winner is left.
 * Write a function for the number of rounds in an elimination cup with n teams, where an odd team out advances.
 * Each round halves the field, an odd player advances; after how many rounds have n players become one champion?
 * How often must {n} players be halved, rounding up, until one remains?
 * rounds in a knockout cup with so many teams, 0 for one team
 * number of rounds until one of n players has won the final, rounding odd halves up
 * rounds of a knockout by number of players: for 8 it is 3, for 9 it is 4
 * after how many stages is the cup winner known, with n teams at the start and byes for odd numbers
 * rounds until one of n players is left when half of them (rounded down) drop out each time
 * Write a program that determines how many rounds a knockout tournament of n players needs, an odd player passing on without a game.
 * ceil(log2(n)) in Matlab, for n of 1 or more
 * half go home each time, how many times until one is left
 * Ceiling of the binary logarithm of a positive entrant count.
 * How many rounds does a single-elimination cup with n teams take?
 * rounds in a knockout tournament
 *
 * @T int32_t int64_t
 * @name knockout_rounds tournament_rounds
 * @range n 1 1000
 */
T knockout_rounds(T n) {
    T rounds = 0;
    for (; n > 1; n = (n + 1) / 2) rounds++;
    return rounds;
}

/**
 * number of matches in a knockout tournament of n players, 0 if there are none
 * games until one winner of n is left, each loser being out; no players, no games
 * players - 1, but 0 for no players
 * How many matches does a single-elimination cup with n players have, 0 for no players?
 * each match removes one player: how many matches until one of n is left, none for n = 0
 * total games of a k.o. tournament with n teams, zero teams giving zero
 * Write a function that returns how many matches a knockout tournament with n teams needs, 0 for none.
 * cup matches among n teams without a third-place game, 0 for n = 0
 * Given the number of participants, return the number of games played until the champion is known (0 without participants).
 * how many games has an elimination bracket of n players, 0 for an empty one
 * tennis tournament with n players in knockout mode: total matches, not negative
 * games to find a champion among n when losers leave, 0 if n is 0
 * Write a function to find the number of games in a single elimination tournament of n teams, 0 without teams.
 * max(n - 1, 0), Python
 * each game throws one out, how many games until one winner
 * Matches of a knock-out competition: entrants less one, nonnegative.
 * How many games until a cup has its winner?
 * number of matches in a knockout tournament
 *
 * @T int32_t int64_t
 * @name knockout_matches elimination_games
 * @range n 0 100
 */
T knockout_matches(T n) { return n > 0 ? n - 1 : 0; }

/**
 * From n types, in how many ways can k things be chosen if repetition is allowed?
 * Compute the number of combinations with repetition of k things out of n kinds.
 * n multichoose k: C(n + k - 1, k), n kinds and k picks
 * Given n kinds and k picks, order ignored and repeats allowed, how many selections are there?
 * Write a function for the number of combinations with replacement, n kinds and k picks.
 * COMBINA as in spreadsheets, number of items first, then number chosen
 * Of a set of n elements, how many multisets of size k are there?
 * With {n} flavours of ice cream, how many different cups of k scoops are there, flavours repeatable and order ignored?
 * stars and bars: in how many ways do k identical balls go into n boxes? n, then k
 * unordered sampling with replacement of k out of n: number of outcomes
 * n sorts, then k scoops: number of ways to choose with repeats, order not important
 * n sorts of donuts, buy k of them: how many different mixtures
 * Write a program which computes how many ways there are to choose k things out of n kinds if kinds may be repeated and order is ignored.
 * len(list(combinations_with_replacement(range(n), k))), Python
 * so many kinds of ice cream, so many scoops, how many different cups
 * Multiset coefficient: binomial of n + k - 1 over k.
 * How many multisets of size k are there from n elements?
 * combinations with repetition of n and k
 *
 * @T int64_t
 * @name combinations_with_repetition multichoose combina
 * @range n 1 12
 * @range k 0 8
 */
T combinations_with_repetition(T n, T k) {
    T result = 1;
    for (T i = 1; i <= k; i++) result = result * (n + i - 1) / i;
    return result;
}

/**
 * number of combinations with repetition: n kinds, k picks, as ints
 * n multichoose k as an int
 * n flavours, k scoops: number of ways to choose when flavours may repeat and order doesn't count
 * With n flavours that may repeat, how many ice cream cups with k scoops are there?
 * n sorts, k picks: number of unordered selections with repeats, 32-bit
 * C(n + k - 1, k) for small numbers n and k
 * Write a function that counts how many multisets of k items can be taken from n sorts; n and k are int.
 * stars and bars count for n boxes and k equal balls
 * Given n sorts and k picks as ints, return the number of unordered picks with repeats.
 * donuts problem: n kinds, a box of k, repeats allowed, number of different boxes
 * over n boxes distribute k equal balls: how many ways
 * repetition allowed, order ignored: out of n things select k, count them
 * Write a function to compute in how many ways k identical balls can be put in n different boxes.
 * COMBINA(n, k) of Excel
 * pick k from n sorts, taking one more than once is fine, how many ways
 * n multichoose k, the number of multisets with k members over an n-set.
 * What is the count of unordered selections with replacement, n kinds and k picks?
 * n multichoose k
 *
 * @T int32_t
 * @name multichoose int_multichoose
 * @range n 1 8
 * @range k 0 6
 */
T multichoose(T n, T k) {
    T ways = 1;
    for (T i = 1; i <= k; i++) ways = ways * (n + i - 1) / i;
    return ways;
}

/**
 * In how many ways can {n} people sit around a round table?
 * Count the circular permutations of n distinct things, rotations being the same.
 * number of circular permutations of n things: (n - 1)!
 * Given the number of guests, return the number of seatings at a round table, rotations being the same.
 * Write a function for the number of arrangements of n people in a circle, turned ones counting as one.
 * How many different necklace orders of n distinct beads are there, reflections counted apart?
 * seatings of n guests round a table up to rotation: (n - 1) factorial
 * round-table seating count for n people: rotations alike, mirror images not
 * Arrange n distinct objects in a ring: number of ways up to rotation
 * how many circular orders do n persons have, when only rotations count as the same
 * number of ways to seat n people at a circular table, turning does not matter
 * number of ring arrangements of n different things, rotated rings being equal
 * Write a program that calculates the number of circular arrangements of n distinct objects, rotations being one and the same.
 * factorial(n - 1) in R
 * n things in a ring, how many orders if turning the ring changes nothing
 * Number of n-cycles in the symmetric group S_n.
 * How many circular permutations do n objects have?
 * circular permutations of n
 *
 * @T int64_t uint64_t
 * @name circular_permutations round_table_seatings
 * @range n 1 15
 */
T circular_permutations(T n) {
    T result = 1;
    for (T i = 2; i < n; i++) result *= i;
    return result;
}

/**
 * number of seatings of n guests at a round table, as an int, rotations being the same
 * circular arrangements of n people, counted up to rotation
 * (n - 1)! as a 32-bit int, for n people at a round table
 * In how many orders can n guests sit in a circle, if turning the circle gives the same order?
 * round table arrangements of n persons, (n - 1)!
 * number of orders of n beads in a ring, turned ones counted once, mirrored ones separately
 * Write a function that returns the number of ways to seat n people around a table as an int.
 * number of circle permutations for a small n, rotations ignored
 * Given the number of people, return how many different circles they can form, up to rotation.
 * king arthur's n knights at a round table: number of seating orders, turned ones are the same
 * n dancers in a ring: how many orders are there if rotating the ring changes nothing
 * factorial of one less than the number of guests, as an int
 * Write a function to work out in how many ways n guests sit around a round table, turned seatings not told apart.
 * math.factorial(n - 1) of Python, 32-bit result
 * how many ways to sit at a round table
 * (n-1)!, orbits of linear orders under rotation.
 * In how many ways can n people be placed around a circular table?
 * ways to seat n people at a round table
 *
 * @name round_table_seatings ring_orders
 * @range n 1 12
 */
int32_t round_table_seatings(int32_t n) {
    int32_t count = 1;
    for (int32_t i = 2; i < n; i++) count *= i;
    return count;
}

/**
 * How many {OP} does a set of {n} elements have?
 * Count the {OP} of a set with n elements.
 * number of {OP} of an n-element set: {OP:2}
 * Given the size of a set, return how many {OP} there are.
 * Write a function that computes the number of {OP} of an n-element set.
 * {OP:2} for a given n, the count of {OP} of n elements
 * In how many ways can one pick from {n} items to get {OP}?
 * {OP} of {n} things: how many are there?
 * Out of n distinct toppings, how many selections are there, meaning {OP} of the n?
 * size of the collection of all {OP} of a set with n elements
 * how many {OP} can be formed from n elements
 * choose any of n extras: number of {OP} in total
 * Write a program that calculates how many {OP} a set of n elements possesses.
 * Haskell: the length of the list of {OP} of [1..n], in closed form {OP:2}
 * how many {OP} can I make out of n things
 * Cardinality of the family of {OP} of an n-set, {OP:2}.
 * What is the count of {OP} for a set with n members?
 * number of {OP} of a set with n elements
 *
 * @T int64_t uint64_t
 * @OP all "subsets" "2^n"
 * @OP all-1 "nonempty subsets" "2^n - 1"
 * @name subset_count number_of_subsets
 * @range n 0 40
 */
T subset_count(T n) {
    T all = (T)1 << n;
    return OP;
}

/**
 * number of subsets of a set with n elements as an int
 * size of the power set of a set with n elements
 * 2 to the power n as an int
 * How many different selections can be made from n things, the empty one included?
 * pizza toppings: how many combinations of n toppings, none at all included
 * 1 << n, the number of subsets of n things
 * Write a function that returns how many subsets n elements have, as a 32-bit integer.
 * every one of n elements in or out: number of choices
 * Given the size of a set, return the size of its power set.
 * number of on/off combinations of n switches
 * how many different bit patterns are there with n bits
 * total combos of n optional extras, choosing none also counts
 * Write a function to determine the number of members of the power set of a set with n elements.
 * 1 << n as in JavaScript
 * in how many ways can I take some, all or none of n things
 * Order of the Boolean algebra on n atoms.
 * How large is the power set of an n-element set?
 * power set size of n elements
 *
 * @name power_set_size number_of_subsets
 * @range n 0 30
 */
int32_t power_set_size(int32_t n) { return 1 << n; }

/**
 * How many passwords can be made from {m} symbols with length {n}?
 * Count the strings over an alphabet of a given size, with a length given second.
 * number of variations with repetition: symbols to the power of the length, symbols first
 * Given the number of symbols and the number of places, return how many codes are possible.
 * Write a function for the number of possible PIN codes from the number of symbols and of places.
 * A lock has so many digits on each wheel and a number of wheels; how many combinations are there? Digits first.
 * number of words of length n over m letters, m given first
 * How many different codes are possible, number of symbols first, number of places second?
 * number of ordered selections with repetition: m choices, n times
 * count of sequences with repetition from m signs with n places
 * number of possible pins from m digits to choose and n places
 * size of the key space, number of symbols first, then length
 * Write a program to compute how many different passwords of length n exist over an alphabet of m characters; m comes first.
 * m ** n, Python, in 64 bits
 * m different keys, n places, how many passwords
 * Number of words of length n over an m-letter alphabet.
 * How many strings with n characters are there if each is one of m?
 * number of passwords of length n from m symbols
 *
 * @T int64_t uint64_t
 * @name count_passwords code_combinations
 * @range m 1 26
 * @range n 0 8
 */
T count_passwords(T m, int32_t n) {
    T result = 1;
    for (int32_t i = 0; i < n; i++) result *= m;
    return result;
}

/**
 * number of codes from m symbols with n places, as an int
 * number of possible combinations of a lock: digits per wheel, then wheels
 * m to the power n, for the number of combinations of n wheels with m digits
 * How many pins exist, as an int, for m possible digits and n places?
 * bike lock: digits per wheel, then number of wheels; how many combinations
 * total number of possible words from m letters with n places, 32-bit
 * Write a function that returns how many strings over m characters have length n, as a 32-bit integer.
 * brute force: number of attempts that cover all codes with m symbols and n places
 * Given the number of symbols and the length, return the number of possible codes, repeats allowed.
 * count the pin codes with n places when m digits are allowed, m first
 * number of licence plates from m signs with n places
 * product of m with itself over n choices, 1 for n = 0
 * Write a function that counts the codes of n positions where each position takes one of m symbols (m, then n).
 * len(list(product(range(m), repeat=n))) in Python
 * a lock with n wheels of m digits each, how many settings (wheel size first)
 * Variations with repetition: m to the n-th power.
 * How many combinations has a lock, given symbols per wheel and the number of wheels?
 * number of codes with m symbols and n positions
 *
 * @name count_codes possible_codes
 * @range m 1 10
 * @range n 0 8
 */
int32_t count_codes(int32_t m, int32_t n) {
    int32_t count = 1;
    for (int32_t i = 0; i < n; i++) count *= m;
    return count;
}

/**
 * How many squares of any size are there on an {n} by {n} board?
 * Count all axis-parallel squares of any size in a square grid of n by n cells.
 * number of squares on a chessboard of size n: 1^2 + 2^2 + ... + n^2
 * Given the board size, count the squares of side 1, 2, up to n.
 * Write a function that returns how many squares of all sizes an n x n grid contains.
 * On an 8 by 8 board there are 204 squares; how many on one of size {n}?
 * total number of axis-parallel squares in a grid of n times n cells
 * number of squares of all sizes on a chessboard with n rows
 * How many squares of any size can be drawn along the lines of a square grid of n by n cells?
 * squares of every size within an n by n square lattice of cells
 * how many squares of all sizes are hidden in a checkered board of n by n fields
 * 1x1 plus 2x2 plus ... up to n x n squares on a grid of n rows: the total count
 * Write a function which counts the squares of all sizes on an n by n chessboard.
 * sum((1:n)^2) in R
 * how many squares, small and big, are on a board with n fields a side
 * n-th square pyramidal number.
 * How many squares does an n×n grid contain altogether?
 * number of squares in an n by n board
 *
 * @T int32_t int64_t
 * @name squares_on_board count_grid_squares
 * @range n 0 100
 */
T squares_on_board(T n) { return n * (n + 1) * (2 * n + 1) / 6; }

/**
 * How many rectangles are there in a grid of {m} by {n} cells?
 * Count all rectangles of any size in a grid of m by n cells.
 * number of rectangles in an m x n grid: m(m + 1)/2 * n(n + 1)/2
 * Given rows and columns, count every rectangle along the grid lines, squares included.
 * Write a function that returns the number of rectangles of all sizes on an m x n board.
 * How many rectangles does a chessboard of {m} times {n} squares contain?
 * number of rectangles in a lattice of m by n cells, all sizes and positions
 * total rectangles, squares included, in a table with so many rows and columns
 * How many boxes can be outlined along the lines of squared paper of m by n cells?
 * choose two horizontal and two vertical lines of an m by n grid: number of ways
 * how many rectangular frames fit along the grid lines of m rows and n columns
 * number of sub-rectangles of a table with m rows and n columns
 * Write a program to count the rectangles, squares among them, of a grid with m rows and n columns of cells.
 * comb(m + 1, 2) * comb(n + 1, 2) from Python's math
 * how many boxes of any shape can be drawn along the lines of a grid
 * Product of the triangular numbers of m and n.
 * How many axis-parallel rectangles does an m × n grid hold?
 * number of rectangles in an m by n grid
 *
 * @T int32_t int64_t
 * @name rectangles_in_grid count_rectangles
 * @range m 0 30
 * @range n 0 30
 */
T rectangles_in_grid(T m, T n) { return m * (m + 1) / 2 * (n * (n + 1) / 2); }

/**
 * What is the probability that at least one of {n} trials succeeds, each with probability {p}?
 * Compute the chance of at least one success in n independent trials with probability p.
 * probability of at least one success: 1 - (1 - p)^n
 * Given a success probability and a number of independent attempts, how likely is it to succeed at least once?
 * Write a function for the probability of one or more hits in n independent tries with chance p.
 * How likely am I to win at least once in {n} draws with this probability each?
 * complement of the probability of failing all n times, success chance p
 * risk that something of probability {p} happens at all in n independent years
 * one minus the probability of no success in n independent trials with success chance p
 * chance of getting it right at least once in n attempts, each with probability p
 * chance not to fail every time: success probability, number of tries
 * how probable is it that it happens at least one time in n tries, with chance p for each
 * Write a function to calculate the probability that an event of probability p happens at least once in n independent attempts.
 * 1 - dbinom(0, n, p) in R
 * chance to succeed at least one time in n tries
 * Complement of n failures in independent Bernoulli trials with success probability p.
 * What is the likelihood of one or more successes in n trials?
 * probability of at least one success in n trials
 *
 * @T double float
 * @name at_least_one chance_of_any_success
 * @range p 0 1
 * @range n 0 20
 */
T at_least_one(T p, int32_t n) {
    T none = 1;
    for (int32_t i = 0; i < n; i++) none *= 1 - p;
    return 1 - none;
}

/**
 * What is the probability that {OP} of two independent events with probabilities {p} and {q}?
 * Combine two independent probabilities into the chance that {OP}.
 * two independent events with probabilities p and q: the chance that {OP} is {OP:2}
 * Given two probabilities, return the chance that {OP} of the events, which are independent.
 * Write a function for the probability that, of two independent events with given probabilities, {OP}.
 * {OP:2}: chance that {OP} when p and q are independent
 * One event has probability {p}, an independent one {q}; how likely is it that {OP}?
 * probability that {OP}, for two independent events with known probabilities
 * Two events with these probabilities do not influence each other; how likely is it that {OP}?
 * two biased coins with these chances of heads, tossed independently: probability of heads so that {OP}
 * two unrelated events with probabilities p and q: likelihood that {OP}
 * two events in independent machines with these probabilities: chance that {OP}
 * Write a program that computes the probability that of two independent events {OP}, from their probabilities.
 * R: {OP:2} for independent events, meaning that {OP}
 * two things unrelated to each other, what is the chance that {OP}
 * Probability under independence that {OP}, from the marginal probabilities.
 * What is the likelihood that {OP} for independent events with known chances?
 * probability that {OP} of two independent events
 *
 * @T double float
 * @OP first*second "both happen" "p * q"
 * @OP first+second-first*second "at least one happens" "p + q - p * q"
 * @OP first+second-2*first*second "exactly one happens" "p + q - 2 * p * q"
 * @OP (1-first)*(1-second) "neither happens" "(1 - p) * (1 - q)"
 * @name two_events combine_probabilities
 * @range p 0 1
 * @range q 0 1
 */
T two_events(T p, T q) {
    T first = p, second = q;
    return OP;
}

/**
 * How likely is it that two of {n} people share a birthday?
 * Compute the birthday paradox probability for n people and 365 days.
 * birthday problem: probability that at least two of n people share a birthday, with 365 equally likely days
 * Given the size of a group, return the probability that at least two have the same birthday.
 * Write a function for the birthday paradox: chance that among n people at least two have the same of 365 birthdays.
 * In a class of {n}, what is the chance of a shared birthday among 365 days?
 * 1 - 365/365 * 364/365 * ... for n people, the chance of a shared birthday
 * probability of a coincidence of birthdays among n people, leap years ignored
 * chance that not all birthdays in a group of n are different, 365 days in the year
 * probability of a shared birthday: with 23 people it is just over one half; compute it for {n}.
 * same birthday in a class of n pupils: probability, by 365 days
 * chance of a birthday collision among n persons, no leap days
 * Write a function to compute the probability that in a group of n people at least two share a birthday, with 365 equally likely days.
 * pbirthday(n), R
 * how likely is it that two in a group have the same birthday
 * Birthday paradox: collision probability for n draws from 365.
 * What is the chance of a shared birthday among n persons?
 * birthday paradox probability
 *
 * @T double float
 * @name birthday_probability shared_birthday
 * @range n 0 60
 */
T birthday_probability(int32_t n) {
    T different = 1;
    for (int32_t i = 0; i < n; i++) different *= (T)(365 - i) / 365;
    return 1 - different;
}

/**
 * Convert odds of {a} to {b} into a probability.
 * What is the probability of an event with odds of so many for it to so many against it?
 * odds to probability: a / (a + b)
 * Given favourable and unfavourable counts, return the chance of success.
 * Write a function that turns betting odds for an event (for, against) into its probability.
 * The odds for it are {a} : {b}; how likely is it?
 * favourable cases over all cases, from the numbers of favourable and unfavourable ones
 * share of successes if there are so many wins for so many losses
 * win rate, 0 to 1, from wins and losses
 * fraction of games won, given won and lost games
 * bookmaker says a to b in favour of it, how probable is that
 * number of good cases and number of bad cases to a probability
 * Write a program that converts odds of a to b in favour of an event to its probability.
 * =A1/(A1+B1) as in Excel
 * odds are so much to so much for it, how likely is that
 * Probability corresponding to the odds ratio a : b in favour.
 * How do I turn odds for (first) and against (second) into a probability?
 * odds a to b as probability
 *
 * @T double float
 * @name odds_to_probability win_rate
 * @range a 1 100
 * @range b 0 100
 */
T odds_to_probability(T a, T b) { return a / (a + b); }

/**
 * What is the expected value of the {n} outcomes {x} with the probabilities {p}?
 * Compute the expectation of a discrete random variable from its n values and their probabilities.
 * expected value: sum of value times probability over two arrays
 * Given arrays of outcomes and of their probabilities, return the mean outcome.
 * Write a function for the expected value of a lottery, given the prizes and the chance of each.
 * How much does a game pay on average, given payouts and their chances?
 * expected value: sum over x[i] * p[i]
 * mathematical expectation from n values and their weights that add up to 1
 * average winnings in the long run, given arrays of winnings and of their probabilities
 * E(X) for a finite distribution, as an array of outcomes and an array of probabilities
 * what do i win on average per game: list of wins, list of their chances
 * mean of a random variable given its table of n values and n probabilities
 * Write a function that finds the expected value of a random variable from an array of its values and an array of their probabilities.
 * SUMPRODUCT of outcomes and probabilities in Excel
 * every result times its chance, all added up
 * Expectation of a discrete distribution with given support and masses.
 * How do I calculate the mean outcome of a discrete distribution?
 * expected value from values and probabilities
 *
 * @T double float
 * @array x n
 * @array p n
 * @name expected_value expectation
 * @range n 0 8
 * @range x -100 100
 * @range p 0 1
 */
T expected_value(const T *x, const T *p, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += x[i] * p[i];
    return sum;
}

/**
 * How likely is it that the first success comes exactly at trial {n}, with success probability {p}?
 * Compute the geometric distribution's probability of a first success at trial n, success probability given first.
 * geometric probability: (1 - p)^(n - 1) * p
 * Given a success probability and a trial number, return the chance that success comes at that trial for the first time.
 * Write a function for the probability mass of the geometric distribution at n = 1, 2, ..., from p and n.
 * What is the chance that I first succeed at roll {n}, if each roll succeeds with the given probability?
 * probability to fail n - 1 times and then succeed, with success chance p
 * probability of the first success on the nth attempt, chance per attempt given
 * waiting time distribution for independent trials with chance p: probability of the first success at trial n, counted from 1
 * chance of n - 1 failures followed by one success, success probability p
 * exactly n - 1 misses before the first hit: how likely is it with hit probability p
 * probability that it works at attempt n and not earlier, when each works with chance p
 * Write a program to find the probability that the first success occurs exactly on trial n, each trial succeeding with probability p.
 * dgeom(n - 1, p) in R
 * chance that it works the n-th time and never before
 * Geometric distribution, mass at n (support from 1) for parameter p.
 * How likely are n - 1 failures followed by one success?
 * probability of first success on the nth trial
 *
 * @T double float
 * @name geometric_probability first_success_at
 * @range p 0 1
 * @range n 1 20
 */
T geometric_probability(T p, int32_t n) {
    T result = p;
    for (int32_t i = 1; i < n; i++) result *= 1 - p;
    return result;
}

/**
 * What concentration results from mixing {v1} of {c1} percent with {v2} of {c2} percent?
 * Compute the concentration of a mixture: volume and percent of one, then of the other.
 * mixture: (v1 * c1 + v2 * c2) / (v1 + v2)
 * Given two volumes, each followed by its concentration, return the concentration after mixing.
 * Write a function for the strength of a blend of two liquids: volume, strength, volume, strength.
 * What is the final temperature of two amounts of water mixed together, amount and temperature of each?
 * How strong is the drink if so much of one strength and so much of another are poured together? Amount before strength.
 * volume-weighted average of two values, each given after its volume
 * alcohol content after mixing two spirits, amount then strength of each
 * concentration of a blend from positive amount and percent of the first, then of the second
 * pour two salt solutions together: amount and percent of each in, percent of the whole out
 * strength of a blend of two: amount, strength, amount, strength
 * Write a function to compute the concentration of a mixture of two solutions: volume and concentration of the first, then of the second.
 * weighted.mean of both strengths by their volumes, R
 * pour two liquids together, how strong is the result (amount, strength, amount, strength)
 * Volume-weighted mean of two concentrations, arguments v1, c1, v2, c2.
 * What concentration results from mixing two solutions (volume, concentration, volume, concentration)?
 * concentration after mixing two solutions: v1, c1, v2, c2
 *
 * @T double float
 * @name mix_concentration mixture
 * @range v1 1 100
 * @range c1 0 100
 * @range v2 1 100
 * @range c2 0 100
 */
T mix_concentration(T v1, T c1, T v2, T c2) { return (v1 * c1 + v2 * c2) / (v1 + v2); }

/**
 * One needs {a} hours for a job, another {b}; how long do they need together?
 * Compute the time two workers take when they work at the same time, from the time of each alone.
 * working together: a * b / (a + b)
 * Given the times of two pipes that fill a tank alone, how long do both take?
 * Write a function for the combined time of two workers with these times alone.
 * Two pumps empty a pool in {a} and {b} hours; what if both run?
 * joint work problem: two times alone, the rates add up, time together
 * time to finish together, from the times of both alone
 * 1 / (1/a + 1/b) for two durations, the time together
 * How long does painting take if both painters paint, when alone they need these times?
 * two people do the job jointly: how long, from how long each one needs
 * both taps open: time to fill, given the filling time of each tap
 * Write a program that determines how long two workers take together for a job, given the time of each alone.
 * =1/(1/A1+1/B1) in Excel
 * one needs so long, another so long, how long if both work at once
 * Half the harmonic mean of two completion times, i.e. parallel combination.
 * How fast do two pipes fill a tank jointly when their single times are known?
 * time for two to do a job together
 *
 * @T double float
 * @name time_together combined_time
 * @range a 1 100
 * @range b 1 100
 */
T time_together(T a, T b) { return a * b / (a + b); }

/**
 * How many tiles does a floor of {length} by {width} need if each is {tile} by {tile}?
 * Count the square tiles that cover a rectangular floor, length, width, tile side; a cut tile counts whole.
 * number of square tiles for length and width of a floor: both directions rounded up, side of a tile last
 * Given length and width of a floor and the side of a tile, return the number of tiles; cut tiles count whole.
 * Write a function that computes how many square flagstones pave a rectangle, cut ones included: length, width, stone size.
 * number of tiles: ceil(length / tile) * ceil(width / tile)
 * How many square slabs must I buy for a room of this length and width? Slab side last, no piece used twice.
 * cover a rectangle with squares that may stick out at the edges: length, width, side, number of squares
 * number of tiles for a room, length and width first, side of the tile last, each row and column rounded up
 * paving problem: rows times tiles per row, both rounded up, from length, width and tile side
 * how many square tiles for my kitchen floor: length, width, tile edge, cut tiles count as whole
 * cover l x w with square tiles of a given side, cut ones count as whole
 * Write a function to calculate how many square tiles cover a floor of given length and width, with cut tiles counted as whole ones; tile side last.
 * ceil(l / t) * ceil(w / t), Matlab style
 * how many tiles do I buy for the floor if I cut some (length, width, tile)
 * Ceiling of length by tile edge, times ceiling of width by tile edge.
 * How many tiles of a certain side cover an l × w room?
 * number of square tiles to cover a rectangle
 *
 * @T int32_t int64_t
 * @name tiles_needed count_tiles
 * @range length 1 500
 * @range width 1 500
 * @range tile 1 60
 */
T tiles_needed(T length, T width, T tile) { return (length + tile - 1) / tile * ((width + tile - 1) / tile); }

/**
 * What is {a}/{b} {OP:2} {c}/{d} as a decimal number?
 * {OP} the fractions {a}/{b} and {c}/{d} and return the value.
 * {OP:3} of two fractions a/b and c/d, as a floating-point number
 * Given two fractions by numerators and denominators (a, b, c, d), return their {OP:3} as a decimal.
 * Write a function for the {OP:3} of two fractions a/b and c/d as a real number.
 * numerator and denominator twice: the {OP:3} of the fractions as a decimal number
 * How much is one fraction {OP:2} another, each as numerator and denominator?
 * decimal value of a/b {OP:2} c/d
 * {OP} two fractions given as four numbers (numerator, denominator, numerator, denominator); return the value.
 * {OP:3} of the fractions with numerators first and third, denominators second and fourth
 * a over b {OP:2} c over d as a decimal number
 * {OP} two common fractions, numerator before denominator, result as real number
 * Write a program that gives the {OP:3} of the fractions a/b and c/d as a real number.
 * float(Fraction(a, b)) {OP:2} float(Fraction(c, d)), Python
 * one fraction {OP:2} another, as a decimal number
 * Decimal value of the {OP:3} of two quotients, with numerator and denominator of each in turn.
 * How do I evaluate a/b {OP:2} c/d?
 * fraction {OP:2} fraction as double
 *
 * @T double
 * @OP + "Add" "plus" "sum"
 * @OP - "Subtract" "minus" "difference"
 * @OP * "Multiply" "times" "product"
 * @name fraction_arithmetic combine_fraction_values
 * @range a -20 20
 * @range b 1 20
 * @range c -20 20
 * @range d 1 20
 */
T fraction_arithmetic(T a, T b, T c, T d) { return a / b OP (c / d); }

/**
 * How dense is something of mass {mass} and volume {volume}?
 * Calculate density from mass and volume.
 * density as mass / volume
 * Given how heavy and how large a body is, return its density.
 * Write a function for the density of a material from mass and volume.
 * mass per unit of volume, mass given first
 * kilograms and cubic meters in, kilograms per cubic meter out
 * How much does one unit of volume weigh, given mass and volume?
 * specific mass of a substance, volume not zero
 * density: weight divided by volume
 * density rho = m / V
 * how heavy is one cubic unit of the stuff, weight first, then volume
 * Write a function that computes the density of a body from its mass and volume.
 * =mass/volume in a cell
 * how heavy is it per unit of space
 * Mass density ρ = m / V.
 * What is the density, given mass then volume?
 * density from mass and volume
 *
 * @T double float
 * @name density calculate_density
 * @range mass 0 1000
 * @range volume 1 100
 */
T density(T mass, T volume) { return mass / volume; }

/**
 * Did I make a profit or a loss, buying for {cost} and selling for {price}?
 * What is the profit when something bought for {cost} is sold for {price}?
 * profit = selling price - cost price, the cost given first
 * Given cost and selling price, return the gain, negative for a loss.
 * Write a function that computes profit or loss from cost price and selling price.
 * How much money is earned on a sale, cost and price given?
 * paid and got, in this order: what I got less what I paid
 * buy for the first amount, sell for the second: what is the gain?
 * gain on a purchase and sale: purchase price first, sale price second
 * earnings after cost, cost given first, income second
 * how much did i earn or lose, bought at one price, sold at the next
 * buy price, then sell price: sell minus buy
 * Write a program to determine what a dealer earns on an article (negative for a loss), with purchase cost first and selling price second.
 * =price-cost, a column in Excel
 * bought for this, sold for that, how much did I gain
 * Margin in absolute terms: revenue less cost.
 * How much gain or loss is made, given cost then price?
 * profit from cost and selling price
 *
 * @T int32_t int64_t double
 * @name profit gain_or_loss
 * @range cost 0 1000
 * @range price 0 1000
 */
T profit(T cost, T price) { return price - cost; }

/**
 * Buying at {cost} and selling at {price} each, what profit do {count} pieces bring?
 * Calculate the total profit of a sale from unit cost, unit price and quantity.
 * total profit = (price - cost) * quantity, cost given first
 * Given unit cost, unit price and quantity sold, return the total profit.
 * Write a function for the profit on items: cost of one, price of one, number.
 * How much do I earn by selling so many cups, each with this cost and that price?
 * cost of a piece, price of a piece, number of pieces: return the margin times the pieces
 * unit cost, unit price and number of units in, profit out
 * gain over all units sold: cost of one, price of one, units
 * earnings from a batch of goods: unit cost, unit price, pieces; margin times pieces
 * gain for a batch of equal goods, bought at, sold at, how many
 * buy price, sell price, pieces: (sell - buy) x pieces
 * Write a function to compute the overall profit on a number of sold items, from unit cost, unit price and quantity.
 * =(price-cost)*qty in a sheet
 * gain on one piece times how many pieces: cost, price, pieces
 * Contribution margin per unit multiplied by the volume sold.
 * How much do I earn by selling n pieces with a cost and a price each?
 * total profit from cost, price and quantity
 *
 * @T int32_t int64_t double
 * @name total_profit batch_profit
 * @range cost 0 100
 * @range price 0 200
 * @range count 0 500
 */
T total_profit(T cost, T price, T count) { return (price - cost) * count; }

/**
 * What does {units} units of electricity cost at {K} each for the first 100 and {L} each above?
 * Calculate an electricity bill with two rates: {K} each for the first 100 units, {L} each beyond.
 * electricity bill in two slabs, {K} per unit for the first 100 and {L} per unit for the rest
 * Given the units used, charge {K} for each of the first 100 and {L} for every further one.
 * Write a function for the power bill: {K} per unit up to 100, then {L} per unit.
 * How high is my electricity bill if 100 units cost {K} each and the rest {L} each?
 * amount to pay for units in a slab tariff: the first 100 cost {K} each, all further ones {L}
 * utility bill for a number of units: first hundred at {K} each, remainder at {L} each
 * consumption charge: {K} per unit for the first 100 units and {L} per unit for those over it
 * bill for units: those up to 100 times {K}, the others times {L}
 * power bill at {K} for the first 100 kWh and {L} afterwards
 * two step tariff for a number of units: {K} each up to the 100th, {L} each from the 101st
 * Write a program that calculates an electricity bill: the first 100 units cost {K} each, each further unit {L}.
 * =MIN(u,100)*{K}+MAX(u-100,0)*{L} in Excel
 * {K} a unit up to 100 units, {L} for those above, what do I pay
 * Piecewise linear tariff with marginal price {K} up to 100 and {L} thereafter.
 * What does electricity cost if units up to 100 are charged at {K} and the rest at {L}?
 * electricity bill: {K} per unit up to 100, then {L}
 *
 * @T int32_t int64_t double
 * @K 2 3 5
 * @L 4 7 8
 * @name electricity_bill utility_bill
 * @range units 0 500
 */
T electricity_bill(T units) {
    if (units <= 100) return units * K;
    return 100 * K + (units - 100) * L;
}

/**
 * electricity bill: units, limit, rate for the units up to the limit, rate for those above
 * bill for units with a first block: units, block size, unit price inside it, unit price beyond
 * used units, limit, two prices: up to the limit the first price, the rest at the second
 * What is the power bill for so many units with a limit, a price for each unit below it and one for each above?
 * two-tier tariff: units, limit, rate of the units up to it, rate of those above it
 * slab billing: units, slab size, unit price within the slab, unit price for the excess
 * Write a function that computes a bill from units used, block size, price within and price beyond the block.
 * stepped water price: use, step, unit price up to the step, unit price of what is above
 * Given consumption, the size of the first block and both unit prices (inside, beyond), return the amount to pay.
 * utility bill: use, threshold, rate for use below it, rate for the part above it
 * units, limit, cheap price for each of the first, dear price for further ones: total
 * progressive tariff with one step: amount, step, first rate, second rate for the amount above the step
 * total price of units: the units, the limit, then one unit price up to it and another for the rest
 * water price in two blocks: use, limit, price per unit up to it, price per unit beyond
 * Write a function for a bill with two rates: consumption up to a limit at the low rate, the excess at the high rate (units, limit, low, high).
 * min(u, limit) * low + max(u - limit, 0) * high, Python
 * cheap until a limit, dearer above it: how much for my units (units, limit, cheap, dear)
 * Two-tier block tariff: consumption, threshold, lower and upper marginal rate.
 * How do I charge units at one price up to a threshold and at a second price beyond it (units, threshold, first, second)?
 * bill with two tiers from units, limit, low and high rate
 *
 * @T double int32_t
 * @name tiered_bill two_rate_bill
 * @range units 0 500
 * @range limit 0 200
 * @range low 1 5
 * @range high 1 10
 */
T tiered_bill(T units, T limit, T low, T high) {
    return units <= limit ? units * low : limit * low + (units - limit) * high;
}

/**
 * What does it cost to run a device of {watts} watts for {hours} hours at {price} per kilowatt-hour?
 * Calculate the cost of electricity for an appliance from watts, hours and price per kWh.
 * energy cost: watts * hours / 1000 * price
 * Given power in watts, running time in hours and the price of a kWh, return the cost.
 * Write a function that computes what a lamp costs in electricity: watts, hours, price of a kilowatt-hour.
 * How much money does this heater burn in so many hours? Watts, hours, price per kWh.
 * electricity cost from wattage, hours and rate per kilowatt-hour
 * price of running a computer: its watts, the hours, the kWh price
 * kilowatt-hours used, from watts and hours, times the price per kWh
 * What will the fridge cost me, given its watts, the hours and the rate per kWh?
 * how much does leaving the light on cost: watts, hours, price of one kWh
 * running costs of a device from its watts, the hours and the price of a kWh
 * Write a program to find the price of running a device: power in watts, hours of use, price of a kilowatt-hour.
 * =watts*hours/1000*price in a spreadsheet
 * what does it cost to leave this appliance on for so many hours
 * Electrical energy in kWh times tariff, from wattage and duration.
 * How much will an appliance cost me, given watts, hours, and price per kWh?
 * electricity cost from watts, hours and price per kWh
 *
 * @T double float
 * @name electricity_cost energy_cost
 * @range watts 0 3000
 * @range hours 0 1000
 * @range price 0 1
 */
T electricity_cost(T watts, T hours, T price) { return watts * hours / 1000 * price; }

/**
 * How many kilowatt-hours does a device of {watts} watts use in {hours} hours?
 * Calculate energy consumption in kWh from watts and hours.
 * kWh of a device: watts * hours / 1000
 * Given power in watts and time in hours, return the energy in kilowatt-hours.
 * Write a function for the kilowatt-hours used by an appliance of some watts in some hours.
 * How many kWh does a machine of this wattage take in so many hours?
 * power in watts times time in hours, as kilowatt-hours
 * kilowatt-hours: watts times hours over a thousand
 * kWh consumption of a device from wattage and running hours
 * energy in kilowatt-hours from power in watts and duration in hours
 * kWh a heater of so many watts takes in so many hours
 * watts and hours to kilowatt hours
 * Write a function that computes the energy in kilowatt-hours consumed by an appliance from its watts and hours.
 * =W*h/1000 for Excel
 * how many kWh does it eat in that time
 * Energy in kWh as power in W times time in h.
 * How do watts and hours become kilowatt-hours?
 * kWh from watts and hours
 *
 * @T double float
 * @name energy_used kilowatt_hours
 * @range watts 0 3000
 * @range hours 0 1000
 */
T energy_used(T watts, T hours) { return watts * hours / 1000; }

/**
 * What is the gross salary with a basic pay of {basic} plus {K} percent housing and {L} percent dearness allowance?
 * Calculate the gross pay: basic, {K} percent and {L} percent of it on top.
 * gross salary from the basic one: basic + {K}% of basic + {L}% of basic
 * Given the basic salary, add allowances of {K} percent and {L} percent of it.
 * Write a function for the gross salary from the basic one, with HRA {K} percent and DA {L} percent of it.
 * How much does an employee get with {K} percent and {L} percent of the base pay as allowances on top of it?
 * basic pay plus two allowances, {K} percent of it and {L} percent of it
 * total pay when {K} percent of the basic pay for rent and {L} percent for cost of living are paid on top
 * add {K} percent of a salary and {L} percent of the same salary to it
 * payroll: basic plus {K} percent of basic plus {L} percent of basic
 * salary when allowances of {K}% and {L}% of basic pay are added to it
 * employee's total from the basic pay with {K} percent HRA and {L} percent DA
 * Write a program to compute a gross salary: basic pay and two allowances, {K} and {L} percent of basic.
 * =B1+B1*{K}%+B1*{L}% in Excel
 * basic pay with {K} percent and again {L} percent of it on top
 * Base wage augmented by allowances of {K} and {L} per cent of the base.
 * What is the gross pay if the allowances amount to {K}% and {L}% of the basic salary?
 * gross salary with {K}% and {L}% allowances
 *
 * @T double float int32_t
 * @K 10 15 20
 * @L 5 30 50
 * @name gross_salary gross_pay
 * @range basic 0 50000
 */
T gross_salary(T basic) { return basic + basic * K / 100 + basic * L / 100; }

/**
 * gross salary from basic pay and two allowances in percent of it
 * basic + hra + da, where hra and da are percentages of basic
 * basic pay plus two percentages of it, all three given
 * What is the gross pay for a basic salary with two allowances in percent?
 * salary with basic pay, house rent allowance and dearness allowance as inputs, the latter two in percent of the first
 * pay slip total: basic, hra percent, da percent
 * Write a function that computes the gross salary from the basic salary and two allowance percentages.
 * add two allowances, each in percent of the basic pay, to the basic pay
 * Given basic pay and the percentages of two supplements, return the total salary.
 * monthly gross from basic pay and two allowance rates in percent
 * basic * (100 + p + q) / 100, with p and q in percent
 * total pay before deductions: basic plus two percentages of it
 * Write a function which computes gross pay from basic pay and the rates in percent of a housing and a dearness allowance.
 * =basic*(1+housing%+dearness%) in a sheet
 * base wage plus two extras, both in percent of it
 * Gross remuneration: base increased by the sum of two percentage allowances.
 * How do I find the gross salary with HRA and DA in percent of basic pay?
 * gross pay from basic and two allowance percentages
 *
 * @T double float
 * @name gross_pay salary_with_allowances
 * @range basic 0 5000
 * @range housing 0 50
 * @range dearness 0 50
 */
T gross_pay(T basic, T housing, T dearness) { return basic * (100 + housing + dearness) / 100; }

/**
 * If {price} is paid for {amount} units, what is the price per unit?
 * Calculate the unit price of a pack from its price and its number of units.
 * unit price = price / amount
 * Given the price of a package and its contents, return the price for one.
 * Write a function that computes the cost per item of a pack: price, number of items.
 * How much is a single one when a pack costs this much and holds so many?
 * price of a pack divided by the number in it
 * cost per piece, price first, pieces second
 * base price for comparing offers: price over amount
 * What does one kilogram cost if the bag costs this and holds so much?
 * price of one when i pay this for that many
 * divide the pack price by its content
 * Write a program which finds what a single unit costs when a price buys a known amount.
 * =price/amount in a cell
 * what does one piece cost in this pack
 * Price per unit of quantity.
 * How do I get the unit price of a package (price, quantity)?
 * price per unit
 *
 * @T double float
 * @name unit_price price_per_unit
 * @range price 0 1000
 * @range amount 1 100
 */
T unit_price(T price, T amount) { return price / amount; }

/**
 * Which offer is cheaper per unit: {p1} for {n1} or {p2} for {n2}? Return 1 or 2, or 0 if they are equal.
 * Compare two packages by their unit price: 1 the first is cheaper, 2 the second, 0 the same.
 * better buy of two packs, given price and amount each: 1, 2 or 0
 * Given price and contents of two packages, return the number of the one that costs less per unit (0 for a tie).
 * Write a function that tells which of two offers is the better deal: 1, 2, or 0 when equal.
 * Big or small bag, price and weight of each: which is better value, the first (1) or the second (2)? 0 if neither.
 * unit price comparison of price1, amount1, price2, amount2 by cross-multiplication: 1 or 2 for the cheaper, 0 if equal
 * price and quantity twice: number (1 or 2) of the one cheaper per unit, 0 if equally cheap
 * Which pack should I buy by price per piece, 1 or 2 (0: no difference)? Price, pieces of the first, then of the second.
 * bargain finder for two offers with price and quantity each: first 1, second 2, tie 0
 * price, amount, price, amount: 1 if the first pack is cheaper per unit, 2 if the second, 0 if same
 * compare price per piece of two offers (price, pieces each), answer 1 or 2 for the cheaper, or zero
 * Write a function to say which of two offers is cheaper per piece, 1 or 2, and 0 for equal value; each offer is a price and a number of pieces.
 * Python: 1 if p1 / n1 < p2 / n2, 2 if it is greater, 0 otherwise, compared exactly
 * first pack or second pack, which is the better deal (0 if no difference)
 * Compare p1/n1 and p2/n2 by cross multiplication; 1, 2 for the lesser, 0 for a tie.
 * Which pack has the lower unit price (price, count, price, count; 0 if same)?
 * cheaper offer per piece: 1, 2, or 0 if equal
 *
 * @T int32_t int64_t
 * @name better_offer cheaper_pack
 * @range p1 1 500
 * @range n1 1 50
 * @range p2 1 500
 * @range n2 1 50
 */
int32_t better_offer(T p1, T n1, T p2, T n2) {
    T first = p1 * n2, second = p2 * n1;
    return first == second ? 0 : first < second ? 1 : 2;
}

/**
 * Convert {amount} to another currency at {rate} units of it per unit.
 * Currency conversion: amount times exchange rate
 * Given an amount of money and an exchange rate, return the amount in the other currency.
 * Write a function that converts an amount of money at an exchange rate, multiplying by the rate.
 * How many dollars do I get for my euros at this rate of dollars per euro?
 * money changed at an exchange rate, as amount times rate
 * foreign currency from an amount and the rate of foreign units per unit
 * What are my savings worth abroad at this many foreign units for one of mine?
 * exchange money: amount first, rate to multiply it by second
 * convert a price with the rate of the day, in new units per old unit
 * euro to dollar with today's rate of dollars for one euro
 * foreign money: amount times rate
 * Write a program to exchange an amount of money at a given rate.
 * =amount*rate in Excel
 * how much foreign money do I get at this rate
 * Conversion of a monetary quantity by an exchange rate factor.
 * How can I turn euros into dollars with a known rate (amount times rate)?
 * convert currency with exchange rate
 *
 * @T double float
 * @name convert_currency exchange_money
 * @range amount 0 10000
 * @range rate 0 20
 */
T convert_currency(T amount, T rate) { return amount * rate; }

/**
 * Which weight class has a body mass index of {bmi}: 0 under 18.5, 1 under 25, 2 under 30, 3 from there?
 * Classify a BMI: underweight 0 (below 18.5), normal 1 (below 25), overweight 2 (below 30), obese 3.
 * BMI category: below 18.5 0, below 25 1, below 30 2, else 3
 * Given a body mass index, return 0 for underweight (under 18.5), 1 for normal (under 25), 2 for overweight (under 30), 3 for obesity.
 * Write a function for the weight category of a BMI value, numbered 0 to 3, limits 18.5, 25 and 30.
 * Is someone with this BMI underweight (0, below 18.5), normal (1, below 25), overweight (2, below 30) or obese (3)?
 * WHO weight class from the BMI as a number from 0 to 3, with a new class at 18.5, 25 and 30
 * body mass index to category code 0 to 3, a step up at each of 18.5, 25 and 30
 * limits 18.5, 25 and 30, each opening the next class: in which of the four BMI classes, 0 to 3, is the value?
 * under, normal, over or obese, coded 0, 1, 2, 3, for a BMI; the last three start at 18.5, 25, 30
 * 0 too thin, 1 fine from a bmi of 18.5, 2 too heavy from 25, 3 obese from 30
 * weight status number 0..3 of a bmi: how many of 18.5, 25, 30 does it reach
 * Write a function to sort a body mass index into 0 underweight (below 18.5), 1 normal (below 25), 2 overweight (below 30) or 3 obese.
 * findInterval(bmi, c(18.5, 25, 30)), R
 * which group, 0 to 3, does a bmi fall in, with limits 18.5, 25 and 30
 * Ordinal BMI class with cut points 18.5, 25, 30, closed from below, numbered from 0.
 * Is a BMI too low (0), okay (1, from 18.5), high (2, from 25) or obese (3, from 30)?
 * BMI category 0 to 3 with limits 18.5, 25, 30
 *
 * @T double float
 * @name bmi_category weight_class
 * @range bmi 10 45
 */
int32_t bmi_category(T bmi) {
    if (bmi < (T)18.5) return 0;
    if (bmi < 25) return 1;
    return bmi < 30 ? 2 : 3;
}

/**
 * Which BMI category has someone of {mass} kilograms and {height} meters: 0 under 18.5, 1 under 25, 2 under 30, 3 from there?
 * Compute the body mass index from kilograms and meters and classify it: 0 below 18.5, 1 below 25, 2 below 30, else 3.
 * weight in kg and height in m to BMI class (0 under 18.5, 1 under 25, 2 under 30, 3 above)
 * Given kilograms and meters, return 0 for underweight, 1 for normal (BMI from 18.5), 2 for overweight (25) and 3 for obese (30).
 * Write a function that tells the weight class (0 to 3, BMI limits 18.5, 25, 30) from weight in kilograms and height in meters.
 * Am I underweight (0), normal (1), overweight (2) or obese (3), given kg and m? The BMI limits are 18.5, 25 and 30.
 * BMI calculator (weight in kg, height in m) that returns a category: 0 below 18.5, 1 below 25, 2 below 30, 3 else
 * mass in kg over squared height in m, sorted into the classes 0 to 3 that change at 18.5, 25 and 30
 * classify body weight (kg) by height (m): code 0, 1, 2 or 3 as the BMI reaches none, one, two or all of 18.5, 25, 30
 * weight in kg first, height in m second: BMI category 0 to 3 with a new one at 18.5, 25 and 30
 * kg and m to weight status 0, 1, 2 or 3, at BMI steps of 18.5, 25 and 30
 * compute bmi from kg and m, then say 0 under 18.5, 1 under 25, 2 under 30, 3 otherwise
 * Write a program that computes the BMI from kilograms and metres and classifies it: 0 below 18.5, 1 below 25, 2 below 30, otherwise 3.
 * np.digitize(kg / m**2, [18.5, 25, 30])
 * weight and height in, out comes 0 too thin, 1 fine from 18.5, 2 heavy from 25, 3 obese from 30
 * Quetelet index class with thresholds 18.5, 25, 30 (0 to 3), from mass and stature.
 * How do I tell from mass and height whether somebody is under 18.5 (0), under 25 (1), under 30 (2) or higher (3) in BMI?
 * BMI class from weight and height, limits 18.5, 25, 30, result 0 to 3
 *
 * @T double float
 * @name bmi_class body_class
 * @range mass 30 150
 * @range height 1 2
 */
int32_t bmi_class(T mass, T height) {
    T bmi = mass / (height * height);
    if (bmi < (T)18.5) return 0;
    if (bmi < 25) return 1;
    return bmi < 30 ? 2 : 3;
}

/**
 * In how many months are {goal} saved if {start} is there already and {monthly} is added each month? Round up.
 * Count the months until a savings goal is reached: goal, savings now, monthly sum.
 * months to save: ceil((goal - start) / monthly), 0 if already reached
 * Given a goal, the present savings and a monthly amount, return the number of months needed, 0 if none.
 * Write a function that tells from goal, savings and monthly sum how many months, rounded up, I must save; 0 when the goal is met.
 * Price, money I have, sum put aside every month: after how many months can I afford it, 0 if now?
 * savings plan without interest: from target, start and monthly step get the months, rounded up, at least 0
 * How many months until my money box holds the goal? Goal, what is in it, monthly sum; 0 if it already does.
 * to reach an amount from a starting balance, how many equal deposits of a given size are needed (rounded up, at least 0)
 * number of fixed steps to reach a target, rounded up, never negative: target, start, size of a step
 * price of the bike, my money, monthly saving: how many months till i have it, 0 if i can pay already
 * piggy bank: months until the goal, from its content, at a monthly sum, at least 0
 * Write a function that determines how many months of saving are necessary for a goal, given goal, current savings and monthly amount; 0 if reached.
 * =MAX(0,ROUNDUP((goal-start)/monthly,0)) in Excel
 * I want so much, have so much, save so much a month, how long must I wait
 * Least nonnegative number of instalments with start + n monthly no less than the goal.
 * After how many months do savings reach the target (target, initial, per month)?
 * months needed to reach a savings goal
 *
 * @T int32_t int64_t
 * @name months_to_save saving_months
 * @range goal 0 5000
 * @range start 0 1000
 * @range monthly 1 500
 */
T months_to_save(T goal, T start, T monthly) {
    return goal <= start ? 0 : (goal - start + monthly - 1) / monthly;
}

/**
 * How many liters of paint do walls of {area} square meters need with {coats} coats if a liter covers {coverage}? Round up.
 * Calculate the paint needed for a wall, in liters rounded up, from area, coats and area covered by a liter.
 * paint: ceil(area * coats / coverage) for whole numbers
 * Given the area, the number of coats and the coverage per liter, return the whole liters to buy, rounded up.
 * Write a function for the liters of paint for a room, rounded up: area, coats, coverage per liter.
 * How many cans of paint must I buy for an area with so many coats if each can covers so much?
 * liters of paint from area, coats and coverage per liter, rounded up
 * cans needed to coat a surface several times: surface, times, surface per can; round up
 * How much paint for my fence, in full liters rounded up: area, coats, coverage of a liter?
 * area times coats over coverage, rounded up to a whole number
 * how many cans to buy for painting a wall: area, coats, coverage of a can
 * litres of wall colour, rounded up to whole ones, for area, coats and area per litre
 * Write a program that calculates the full buckets of paint required for an area in several coats, given the area one bucket covers.
 * ceil(area * coats / coverage), Matlab
 * how many tins of paint do I buy: wall size, coats, how far a tin goes
 * Ceiling of area times coats over the coverage of one can.
 * How many paint cans cover a wall with some number of layers?
 * cans of paint from area, coats and coverage
 *
 * @T int32_t int64_t
 * @name paint_needed liters_of_paint
 * @range area 0 500
 * @range coats 1 3
 * @range coverage 1 12
 */
T paint_needed(T area, T coats, T coverage) { return (area * coats + coverage - 1) / coverage; }

/**
 * A recipe takes {amount} for {servings} servings; how much is needed for {wanted}?
 * Convert a recipe quantity from one number of servings to another.
 * recipe scaling: amount * wanted / servings, given amount, servings, wanted
 * Given an amount, the servings of the recipe and the servings wanted, return the new amount.
 * Write a function that adapts an ingredient from the recipe's number of people to another.
 * The recipe uses this much flour for so many people; how much flour do I need for another number of guests?
 * quantity of an ingredient from the original to a different number of portions
 * scale an ingredient from old to new servings: amount, old, new
 * Grams in the recipe, people it is for, people I have: how many grams do I need?
 * ingredient amount, original portions, wanted portions: scale it
 * cooking for more guests: amount in the recipe, people it serves, my guests, new amount
 * 300 g for 4, i have 6 people: grams, people in the recipe, people here, return the grams i need
 * Write a function to adapt the amount of an ingredient from a recipe's number of servings to a wanted number.
 * =amount*wanted/servings in a sheet
 * recipe says so much for so many people, how much for my guests
 * Proportional scaling of a quantity by desired over nominal portions.
 * How do I convert an ingredient for 4 into one for 6?
 * scale an ingredient to a different number of servings
 *
 * @T double float
 * @name scale_recipe ingredient_amount
 * @range amount 0 1000
 * @range servings 1 12
 * @range wanted 1 30
 */
T scale_recipe(T amount, T servings, T wanted) { return amount * wanted / servings; }

/**
 * What percentage of the marks did a student get with {n} marks in {marks}, each out of {K}?
 * Calculate the total percentage over an array of marks of n subjects with {K} marks each at most.
 * percentage of marks: sum * 100 / (n * {K})
 * Given the marks of all subjects, maximum {K} each, return the overall percentage.
 * Write a function for a report card's percentage from n marks, with {K} as full marks per subject.
 * How many percent is the sum of my n marks if every paper has {K}?
 * overall score in percent of n tests, whose points are in an array, {K} points per test
 * total of an array of marks as a percentage of {K} times the number of subjects
 * aggregate percentage of an array of marks out of {K}
 * mean of n marks as a percentage of {K}
 * report card in % from n marks: every subject has {K} points
 * obtained marks, summed, over full marks ({K} for each of n), times 100
 * Write a program to compute a student's overall percentage from marks that are each out of {K}.
 * sum(marks) / (len(marks) * {K}) * 100, Python
 * every test has {K} points at most, how many percent did I get in all
 * Total score relative to the attainable {K} per item, in per cent.
 * What is the overall percentage for several subjects with maximum mark {K}?
 * percentage of marks out of {K} each
 *
 * @T double float
 * @K 100 50 20 10
 * @array marks n
 * @name marks_percentage total_percentage
 * @range n 1 8
 * @range marks 0 10
 */
T marks_percentage(const T *marks, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += marks[i];
    return sum * 100 / (K * n);
}

/**
 * percentage of marks from n marks and the full marks per subject
 * total of n marks in percent of n times the maximum per subject, which comes last
 * sum of marks / (number of subjects * maximum) * 100, for an array of marks
 * What is my overall percentage from an array of n marks if every subject has the same given maximum?
 * report card percentage from an array of marks, its length, and the full marks of one subject
 * marks obtained out of all full marks, in percent: n marks and the full marks for each
 * Write a function that takes the marks, the number of subjects and the maximum per subject and returns the percentage.
 * aggregate percentage of a student over n papers, full marks per paper given last
 * Given n marks and the full marks of each paper, return the percentage reached.
 * exam percentage over all n subjects, each with the same full marks, which are passed last
 * average of n marks as a share of the maximum mark, in percent
 * how many percent did the pupil get in all, with n marks and the same maximum for each
 * Write a function to find the percentage reached over a list of integer marks, where each had the same full mark given.
 * 100 * mean(marks) / full in R
 * add my points, compare with all the points possible, in percent
 * Mean integer score as a percentage of the uniform maximum per test.
 * How many percent did a pupil reach in several exams with equal full marks?
 * percentage of marks with full marks given
 *
 * @array marks n
 * @name marks_percent total_percentage
 * @range marks 0 50
 * @range n 1 8
 * @range full 50 100
 */
double marks_percent(const int32_t *marks, int32_t n, int32_t full) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += marks[i];
    return sum * 100 / ((double)n * full);
}
