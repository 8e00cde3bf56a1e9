/**
 * What is {x} percent of {y}?
 * Calculate a percentage of a number, the percentage given first.
 * How much is p percent of an amount, p given first?
 * Write a function that takes a percentage and a number and returns that percentage of the number.
 * Return {x}% of {y}.
 * Given a percentage and an amount, how much is that percentage of the amount?
 * Write a function that calculates a given percentage of a number; the percentage comes first, the number second.
 * What is x percent of y?
 * Take x percent of y and return the result.
 * Calculate x percent of y, where x comes first.
 * Write a function that returns p percent of n, given p and n.
 * How do I calculate a percentage of a number (percentage first)?
 * Write a function to calculate x percent of y, x first.
 * Given p and n, return p% of n.
 * Implement percentage of a number: percent first, then the number.
 * Function that returns percent * number / 100, percent as first argument
 * x% of y
 * p * n / 100, with p the percentage
 * Calculate p percent of n: p is the first argument.
 * find the percentage of a number, percent first
 * percentage times number over 100
 * how much are x percent of y, x given first
 * Write a function to find x percent of a number y.
 * Find p percent of a value, percentage given before the value.
 * Work out the amount of alcohol in a mixture, from the percentage and then the quantity.
 * Compute a given percentage (first argument) of an amount (second), e.g. for calculating commissions.
 *
 * @T int32_t int64_t double float
 * @name percent_of_value calculate_percent percentage_of_number
 * @range x 0 100
 * @range y 0 10000
 */
T percent_of_value(T x, T y) { return x * y / 100; }

/**
 * percentage of a number, with the number given first and the percent second
 * Return amount * percent / 100, the amount being first.
 * Take a percentage of an amount (amount, then percent).
 * Write a function that takes an amount and a percentage, in this order, and returns that part of the amount.
 * commission on a sale: sale amount, then the rate in percent
 * Return amount * percent / 100, where the amount comes first.
 * What is a certain percentage of a number, if the number is given before the percentage?
 * How do I compute a certain percent of an amount (amount, percent)?
 * Calculate a percentage of a value: value first, percentage second.
 * Calculate what a given percentage of an amount is; the amount comes first, then the percent.
 * Given a number and a percentage, return that percentage of the number.
 * How much is p percent of an amount? The amount is the first argument.
 * Write a function that takes a number and a percentage and returns that percentage of the number.
 * Given an amount, then a rate in percent, return amount * rate / 100.
 * Implement percent_of(amount, percent).
 * Function that finds p% of a value, value first
 * how much is p percent of a sum? sum first, percent second
 * commission on sales: sales, rate in percent
 *
 * @T double float int32_t int64_t
 * @name percentage_of_amount part_of_amount
 * @range amount -1000 1000
 * @range percent 0 100
 */
T percentage_of_amount(T amount, T percent) { return amount * percent / 100; }
/**
 * percentage that a part is of the total, total given first
 * Return part / total * 100, where the total is the first argument.
 * How many percent of the total is the part? Total first, then part.
 * percentage obtained in a test from total marks and marks obtained
 * Write a function that takes the total and then the part and returns the part in percent.
 * Calculate the percentage score from the maximum points (first) and the points scored.
 * Return part / total * 100, given the total and then the part.
 * Write a function which expresses a part of a whole in percent; the first argument is the whole, the second the part.
 * What percentage of a total does a part make up (total given first)?
 * percentage of part in total, total first
 * What percentage of the total is the part? The total is the first argument.
 * Given the total marks and the marks obtained, calculate the percentage.
 * Write a function that returns what percentage the part (second) is of the total (first).
 * Given total and part, in this order, return part / total * 100.
 * Implement percentage(total, obtained) = obtained / total * 100.
 * Function that takes full marks, then obtained marks, and returns the percentage
 * percent scored: maximum first, score second
 * Of a total (first), what percentage does a part (second) make up?
 * What is the success rate in percent for penalties taken (first) and scored (second)?
 *
 * @T double float
 * @name percentage_from_total share_of_total
 * @range total 1 1000
 * @range part 0 1000
 */
T percentage_from_total(T total, T part) { return part / total * 100; }

/**
 * What is the price of an item that costs {price} after a {percent}% discount?
 * Calculate the price after a discount in percent is subtracted.
 * Take a percentage off a price, given price and percentage.
 * Given an original price and a discount percentage, return the price minus the discount.
 * Write a function that lowers a price by a percentage discount.
 * Return the final price: price - price * discount / 100.
 * Calculate the sale price of an item with a discount of x percent.
 * How do I calculate the sale price from original price and discount percentage?
 * discounted price from the original price and the discount in percent
 * Given a price and a discount percentage, what is the final price?
 * reduce a price by a percentage discount
 * How do I calculate the price after a discount of a given percent?
 * Write a function that takes a price and a discount percentage and returns the discounted price.
 * Given price and percent off, return what is left to pay.
 * Function that reduces a price by p percent, price first
 * Write a program to find the selling price of an item after x% off.
 * price after p% off
 * final price of a product on sale, original price and discount in percent
 * price x with a p% coupon: how much do I pay?
 * decrease a number by a percentage, number first
 * Calculate the final price after subtracting a discount of p percent.
 * price minus p percent
 * sale price = price - price * discount / 100
 * a shirt costs x and is reduced by p percent: new price
 * price after applying a percentage coupon
 * what is left of an amount after taking off p percent, amount first
 * net salary after taking off a tax in percent: salary, then percent
 * the shop gives p percent off a price: what is the new price? price first, then p
 * Write a function to find the amount left after deducting a given percentage, amount first.
 * What does a jacket cost now, given its old price and then the percent off?
 *
 * @T double float
 * @name price_after_discount apply_discount discounted_price sale_price
 * @range price 0 10000
 * @range percent 0 100
 */
T price_after_discount(T price, T percent) { return price - price * percent / 100; }

/**
 * Compute the discount amount: price * percent / 100.
 * money saved by a percentage discount on a price
 * Return the amount of money taken off a price by a discount in percent.
 * How much money does a discount in percent take off a price?
 * How do I calculate the savings from a price and a discount percentage?
 * Write a function that returns how much money a discount saves, from price and percent.
 * Given a price and a discount percentage, return the reduction itself, not the new price.
 * amount of discount from price and percent
 * How much money do I save with a percentage discount on a price?
 * Calculate the discount amount from the price and the discount percentage.
 * Write a function that calculates how much is taken off a price by a percentage discount.
 * savings from a discount: price first, then the discount in percent
 * Write a function that returns the discount in money: price * percent / 100.
 * Given a price and a discount rate in percent, return how much is saved.
 * Function that computes the money off from price and percent
 * how many dollars off is p percent on this price?
 * How many dollars does a coupon save on a purchase, given the price and then the percent off?
 *
 * @T double float
 * @name discount_amount money_saved
 * @range price 0 1000
 * @range percent 0 100
 */
T discount_amount(T price, T percent) { return price * percent / 100; }

/**
 * Increase {value} by a given percentage.
 * Take a number, add a percentage of it and return the result.
 * What is {value} after a rise of {percent}%?
 * Given an amount and a tax rate in percent, return the amount with tax.
 * Write a function that raises a number by a percentage of itself, number first.
 * gross price from a net price and a VAT rate in percent
 * Return value + value * percent / 100.
 * Write a function to raise a number by a given percentage of itself.
 * How can I add p percent to a value? The value comes first.
 * Increase a number by a given percentage and return the result.
 * How do I make a number larger by a percentage?
 * Calculate the price including tax from the net price and the tax rate in percent.
 * Write a function that increases a number by a percentage, number first.
 * Given a value and a percent, return value + value * percent / 100.
 * Function that returns n plus p percent of n
 * Implement percentage increase of a value: value, then percent.
 * Write a program to find the new salary after a raise of p percent.
 * raise a salary by a given percent
 * price plus tax, price first, tax rate in percent second
 * n increased by p%
 * Calculate a number plus p percent of it.
 * add p percent to a number, number first
 * what is my new rent after an increase of p percent?
 * grow a value by p percent
 * n + n * p / 100
 * A salary is raised by p percent: what is it now?
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
 * Return (old - new) * 100 / old, the discount in percent.
 * Write a function that finds the discount in percent, given the old price followed by the new price.
 * percentage discount from original and sale price
 * How do I calculate the percentage discount from the original price and the sale price?
 * By what percent did the price drop, given the old price and then the new price?
 * Write a function that returns the percentage decrease from the old to the new price.
 * Given original price and discounted price, return the discount in percent.
 * Implement (old - new) * 100 / old, old price first.
 * Function that tells how many percent cheaper the second price is than the first
 * percent off, from list price and sale price
 *
 * @T double float
 * @name discount_percent percent_decrease percent_saved
 * @range before 1 10000
 * @range after 0 10000
 */
T discount_percent(T before, T after) { return (before - after) * 100 / before; }

/**
 * What is the price after a discount given as a fraction of it, like 0.25?
 * price after a discount rate: price * (1 - rate)
 * Compute the new price, where a rate of 0.2 means twenty percent off.
 * What is the price after a discount if the discount rate is a decimal such as 0.15?
 * sale price with a discount rate between 0 and 1
 * Return price * (1 - rate).
 * Write a program that lowers a price by a discount which is supplied as a fraction between 0 and 1, such as 0.2 for 20 percent.
 * How to get the reduced price when the discount is a decimal like 0.15?
 * Given a price and a discount rate between 0 and 1, return the discounted price.
 * Write a function that reduces a price by a discount rate such as 0.2 and returns the new price.
 * Calculate the discounted price, where the discount rate is a decimal between 0 and 1.
 * reduce a price by a fractional discount rate (0.25 means 25 percent off)
 *
 * @T double float
 * @name apply_discount_rate price_after_rate
 * @range price 0 1000
 * @range rate 0 1
 */
T apply_discount_rate(T price, T rate) { return price * (1 - rate); }

/**
 * What was the price before a percentage discount, given the discounted price and the percent taken off?
 * Find the original price from the discounted price and the discount percentage.
 * How do I undo a discount, i.e. get the full price from the sale price and the percent off?
 * Write a function that reverses a percent discount to get the list price.
 * Return price * 100 / (100 - percent), the price before the discount.
 * Write a function which recovers the price before a reduction from the price paid and the discount in percent.
 * How do I find the original price, knowing the sale price and the percent discount?
 * original price before a discount, from the discounted price and the discount percentage
 * Given the sale price and the discount percentage, calculate the original price.
 * What was the original price, if something costs {price} after a discount of {percent}%?
 * Write a function to find the price before a discount, given the discounted price and the discount in percent.
 * compute the original price from the discounted price and the percent off
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
 * percent difference of two positive numbers: absolute difference divided by their average, times 100
 * Write a function for the percentage difference of two values, absolute and relative to the mean.
 * Return |a - b| / ((a + b) / 2) * 100 for two positive numbers.
 * Return the absolute gap between two numbers as a percentage of their average.
 * absolute difference of two measurements in percent of their average
 * Return |a - b| divided by the mean of a and b, times 100.
 * What is the percent difference between two values with their mean as the reference?
 * percentage difference between two numbers relative to their average
 * Calculate the percentage difference between two numbers, using their average as the base.
 * How do I compute the percent difference of two numbers relative to their mean?
 * symmetric percent difference of two values, relative to their arithmetic mean
 * Two labs measured the same sample; give the absolute difference as a percentage of the mean of both values.
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
 * Write a function for the absolute percentage error of a measured value (first) against the true value.
 * Return |measured - actual| / |actual| * 100, measured value first.
 * Write a program that computes the percent error of a measurement, from the measured and then the true value.
 * percent error from measured and actual value, never negative
 * How do I calculate the percent error from the measured and the actual value?
 * Compute percent error = |measured - actual| / |actual| * 100.
 * What is the percent error of a measurement, given the measured value first and the accepted value second?
 * absolute deviation of a measurement (first) in percent of the accepted value (second)
 * By how many percent of the accepted value (second) is a measurement off, in absolute value?
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
 * Return |measured - actual| / |actual|.
 * Compute the relative error |measured - actual| / |actual|.
 * How far (never negative) is a measured value from the true value, relative to the true value, as a fraction?
 * Given a measured value and the exact value, return the unsigned relative error (not in percent).
 * Write a function that returns the absolute value of the relative error of an approximation (first) with respect to the exact value (second).
 * What is the size, without sign, of the relative error of a measured value with respect to the actual one (as a fraction)?
 * relative error from measured and actual value, never negative
 * Write a function to calculate the relative error, positive or 0, from a measured value and the true value.
 * What is the relative error of {measured} compared with the true value {actual}, without its sign?
 * How do I compute the relative error, in absolute value, of an approximation, given the approximate and the exact value?
 * How inaccurate is an estimate relative to the truth, as a positive fraction? Estimate first, truth second.
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
 * Find the average of 4 numbers.
 * Add four values and divide the sum by four.
 * Write a function that computes the arithmetic mean of four numbers.
 * mean of the four {T:s} {a}, {b}, {c}, {d}
 * I have four test scores; what is their average?
 * Calculate the average of four sensor readings.
 * Find the arithmetic average of four given values.
 * How do I compute the mean of four values a, b, c and d?
 * Write a program that finds the arithmetic mean of four numbers.
 * How do I average exactly four values?
 * average of four numbers
 * Write a function that takes four numbers and returns their average.
 * Given four numbers, return (a + b + c + d) / 4.
 * Function that calculates the mean of four values
 * Implement average of 4 numbers.
 * Write a program to find the average marks in four subjects.
 * sum of four values divided by 4
 * mean of 4 grades
 * get the average of a, b, c and d
 * arithmetic mean of four numbers
 * What's the mean height of four siblings?
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
 * Write a function that will {OP:2} a floating-point number to {K}.
 * Given a real number, {OP:2} it to {K}.
 * How do I {OP:2} a double to {K}?
 * How do I get a floating-point number {OP:3} to {K}?
 * I want a value {OP:3} to {K}.
 * Return the value {OP:3} to {K:2}.
 * {OP:2} a double to {K}
 * {OP} a double to {K}.
 * How can I get a number {OP:3} to {K} in C?
 * I have a double that should be {OP:3} to {K}.
 * {OP:2} a real number, leaving {K}
 * {OP} a measurement so that it only has {K}.
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
 * round an amount of money to 2 decimals
 * round a price to whole cents
 * How do I round an amount to two digits after the point?
 * round to two decimals, such as 3.14159 to 3.14 and 2.71828 to 2.72
 * Return round(x * 100) / 100.
 * Write a function that rounds a double to 2 decimal digits.
 * round a dollar amount to the nearest cent
 * How to round a dollar amount to two decimals?
 * round to 2 decimal places
 * round a double to the nearest hundredth
 * How do I round a number to two decimal places in C?
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
 * Implement round(x, n) that rounds a double to n decimal places, halves away from zero.
 * Write a C function that rounds a double to {n} decimals with halves rounded away from zero.
 * round a number to a variable number of decimal places, halves away from zero
 * Write a function to round a real number to a requested number of decimals, ties away from zero.
 * How can I round a double to n digits after the decimal point?
 * round x to n decimal places, halves away from zero
 * Write a function to round a number to n decimal places.
 * Write a function to round a double to n decimal places, halves away from zero.
 * Given x and n, return x rounded to n digits after the decimal point.
 * Implement rounding to a given number of decimals: round(x * 10^n) / 10^n.
 * Function that rounds x to n decimal places, 0.5 of the last digit going away from zero
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
 * Write a function that rounds a whole number to the closest multiple of {K}, halves away from zero.
 * What is the nearest multiple of {K}, if ties are rounded away from zero?
 * Given an integer, round it to the nearest {K}, with halves away from zero.
 * Snap an integer to the nearest multiple of {K}; ties go away from zero.
 * How do I round an integer to the nearest multiple of {K}, with ties away from zero?
 * round an integer to the nearest {K}, with halves rounded away from zero
 * Return the multiple of {K} closest to an integer; a tie goes to the one farther from zero.
 * Write a function to round an int to the nearest {K}, half away from zero, for negative numbers too.
 * What is the nearest multiple of {K} to a given integer (ties away from zero)?
 * Round {x} to its closest multiple of {K}; if two are equally close, take the one with the larger absolute value.
 * round n to the nearest {K}, halves away from zero
 * Write a function to round an integer to the nearest {K}; exactly in the middle it goes away from zero.
 * round to the nearest {K}, ties away from 0, negative numbers too
 *
 * @T int32_t int64_t
 * @K 10 100 1000 50 20
 * @name round_to_nearest round_off
 * @range x -5000 5000
 */
T round_to_nearest(T x) { return (x < 0 ? x - K / 2 : x + K / 2) / K * K; }

/**
 * How much is the tip on a bill, given the bill and the tip in percent?
 * Calculate the tip from the bill and the tip percentage.
 * What is the tip for a bill and a percentage?
 * Given the price of a meal and a percentage, return the gratuity.
 * Write a tip calculator that takes the bill and a percentage and returns the tip only.
 * How much do I leave for the waiter, given the bill and the tip percentage?
 * Calculate tip = bill * percent / 100.
 * Calculate the tip on a restaurant bill: bill amount, tip percent.
 * Write a function to calculate the gratuity for a restaurant check, from its total and the tip rate in percent.
 * What is the tip, given what the meal cost and the percentage?
 * tip from bill and percent
 * How much tip should I leave on a bill at a given percentage?
 * Write a function that takes a bill and a tip percentage and returns the tip.
 * Given the bill total and a percent, return the tip only.
 * Function that computes bill * percent / 100, the tip
 * Implement a tip calculator that returns just the gratuity.
 * how much tip is p% of this bill?
 * tip for the waitress: bill first, percent second
 * Work out the gratuity in money from the restaurant bill and the tip percentage.
 *
 * @T double float
 * @name tip_amount calculate_tip commission
 * @range bill 0 1000
 * @range percent 0 30
 */
T tip_amount(T bill, T percent) { return bill * percent / 100; }

/**
 * Return the bill plus a tip of the given percentage.
 * Return the bill plus a tip in percent of the bill.
 * total of a restaurant bill including a tip in percent
 * Return bill + bill * percent / 100, the total with tip.
 * What is the final amount of a restaurant bill after adding a tip in percent?
 * Write a function that returns the total to pay, from the bill and the tip percentage.
 * Add a tip given in percent to the bill and return the total.
 * Given the price of a meal and the tip percentage, compute the total price.
 * How much do I pay for dinner if I add a tip of a given percentage?
 * Compute the bill total including a tip in percent.
 * How do I calculate the total bill including a tip in percent?
 * Calculate the total to pay from the bill and the tip percentage.
 * Write a function that takes a bill and a tip percentage and returns the total to pay.
 * Given the bill and a percent, return the bill including the tip.
 * Implement a tip calculator that returns bill plus tip, the tip being given in percent.
 * Function that returns a bill plus a p% tip
 * bill with tip, bill first, percent second
 * bill plus tip: the bill first, then the tip in percent
 *
 * @T double float
 * @name total_with_tip bill_with_tip
 * @range bill 0 200
 * @range percent 0 25
 */
T total_with_tip(T bill, T percent) { return bill + bill * percent / 100; }

/**
 * A bill with a tip in percent is shared equally; what does each person pay (bill, percent, people)?
 * Split a restaurant bill with a percentage tip evenly among several people: bill, percent, people.
 * share per person of a bill with tip: bill, tip percentage, number of people
 * Write a function that splits a bill, plus a tip in percent, evenly between friends.
 * How much does every guest owe for the meal and the tip, given bill, tip percentage and number of guests?
 * Return (bill + bill * tip / 100) / people.
 * Given the bill, the tip percentage and the number of people, return the amount each person pays.
 * How do I divide a bill including a tip evenly among friends (bill, tip percent, people)?
 * Split a bill with tip among people: bill, tip percent, number of people.
 * How much does each person pay if a bill with a percentage tip is split evenly? Bill, tip percent, people.
 * Calculate each person's share of the bill including the tip, given bill, tip percent and number of people.
 * Add a tip in percent to a bill and divide the total by the number of people.
 * Write a function that takes bill, tip percent and number of people and returns each one's share.
 * Given bill, tip percentage and people, return (bill + tip) / people.
 * Implement a bill splitter: bill plus a tip in percent, divided by the number of people.
 * Function that splits the check plus a p% tip among n people
 * what does each of n friends pay with a p% tip on top? bill, p, n
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
 * Return (x - in_min) * (out_max - out_min) / (in_max - in_min) + out_min.
 * Translate a sensor reading linearly from its own range (low, high) into a target range (low, high).
 * How do I transform a sensor reading from an input range into an output range (value, in low, in high, out low, out high)?
 * Map a value from the range in_low to in_high to the range out_low to out_high.
 * Write a function that linearly maps a value from one range to another, like Arduino's map().
 * How do I convert a number from one range to another (value, in min, in max, out min, out max)?
 * Write a function that maps x from [in_min, in_max] to [out_min, out_max] linearly.
 * Function that rescales a value from one range to another: x, in_min, in_max, out_min, out_max
 * Implement Arduino's map: value, fromLow, fromHigh, toLow, toHigh.
 * linear rescale of a number from one interval to another
 * affine transformation of x carrying one interval onto another: x, source lo, source hi, target lo, target hi
 * Translate a joystick position from its own minimum and maximum to a minimum and maximum speed, proportionally.
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
 * Solve a proportion by the rule of three: a is to b as c is to what?
 * If a corresponds to b, calculate what c corresponds to, in direct proportion.
 * If a pieces cost b, how much do c pieces cost (a, b, c)?
 * Write a function that does a direct proportion, a : b = c : x.
 * Solve the rule of three as b * c / a, given a, b and c.
 * Write a program that solves a direct proportion: a corresponds to b; what does c correspond to?
 * Solve a : b = c : x for x.
 * Find x such that a / b = c / x, given a, b and c.
 * If {a} items cost {b}, what do {c} items cost?
 * Write a function that solves a proportion: if a corresponds to b, return what c corresponds to.
 * rule of three: given a, b and c, compute b * c / a
 * cross-multiply a proportion a : b = c : x and return x
 * If a apples cost b, proportionally what do c apples cost?
 * On a map, a centimeters stand for b kilometers. How many kilometers do c centimeters stand for?
 * Assuming direct proportionality, if a yields b then c yields what?
 * If a apples cost b, how much do c apples cost?
 * If a workers build b walls, how many walls do c workers build at that pace?
 *
 * @T double float int32_t int64_t
 * @name rule_of_three solve_proportion
 * @range a 1 100
 * @range b 0 1000
 * @range c 0 1000
 */
T rule_of_three(T a, T b, T c) { return b * c / a; }

/**
 * If a workers need b days, how many days do c workers need (a, b, c)?
 * Inverse rule of three: if a workers need b days, how many days do c workers need?
 * inverse rule of three: a * b / c, for a workers who need b days and c workers
 * Return a * b / c, the inverse rule of three.
 * Write a function for inverse proportionality: x with a * b = c * x.
 * Provisions for a people last b days; for how many days do they feed c people?
 * Write a function for inverse proportions: a workers need b days, find the days for c workers.
 * inverse rule of three for a, b and c: a times b divided by c
 * If a workers finish a job in b days, how long do c workers take?
 * Write a function that returns how many days c workers need if a workers need b days.
 * Inverse proportion: find x such that a * b = c * x, given a, b and c.
 * calculate the time for a different number of workers: workers, days, new number of workers
 * Food for a soldiers lasts b days; how long will it last c soldiers? Order a, b, c.
 * a horses eat a barn of hay in b days. In how many days will c horses eat the same hay?
 *
 * @T double float
 * @name inverse_proportion inverse_rule_of_three
 * @range a 1 100
 * @range b 0 1000
 * @range c 1 100
 */
T inverse_proportion(T a, T b, T c) { return a * b / c; }

/**
 * Reduce the ratio stored at {a} and {b} to lowest terms, in place.
 * Simplify a ratio of two positive whole numbers behind pointers, in place.
 * Write a function that divides two integers, passed by pointer, by their greatest common divisor.
 * Divide the two numbers that a and b point to by their gcd.
 * Given pointers to the numerator and denominator of a fraction, reduce the fraction to lowest terms.
 * Given the addresses of two positive integers, divide both by their gcd.
 * Write a function which reduces a ratio of two positive integers to lowest terms, changing both through pointers.
 * reduce a ratio to lowest terms
 * Write a function to simplify a ratio of two positive integers by dividing both by their gcd, in place.
 * Cancel the common factor out of a ratio (or a fraction) held in two variables.
 * Write a function to bring a ratio held in two variables into simplest form through pointers.
 * Reduce two numbers like 12:18 to 2:3 by their gcd, changing both by reference.
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
 * Compute average speed = distance / time.
 * Given a distance and the time it took, return the velocity.
 * Write a function that computes speed from distance and a time that is not zero.
 * Divide the distance by the time to get the average speed.
 * velocity from displacement and duration
 * calculate average speed in km/h from kilometers and hours
 * speed from distance and time
 * How do I calculate the average speed from distance and time?
 * Write a function that returns the speed, given the distance and the time taken.
 * What is the average speed if I know the distance and the time?
 * Write a function that takes distance and time and returns the speed.
 * Given distance and time, return distance / time.
 * Function that computes velocity v = d / t
 * Implement average speed: distance first, then time.
 * Write a program to calculate the speed of a car from the distance it went and the time it took.
 * speed = distance / time
 * how fast was I, from distance and time?
 * Calculate the speed from distance and time, distance first.
 * how fast did the runner go? distance, duration
 * divide metres by seconds
 * velocity of a moving object: path length over elapsed time
 * velocity as distance over elapsed time
 * How fast was a cyclist going on average, from the distance and the amount of time?
 * Compute velocity as the distance covered over the time required.
 *
 * @T double float
 * @name average_speed calculate_speed velocity
 * @range distance 0 1000
 * @range time 1 100
 */
T average_speed(T distance, T time) { return distance / time; }

/**
 * How long does it take to cover a distance at a constant speed?
 * Calculate the travel time from distance and speed.
 * Compute time = distance / speed.
 * Given the distance and the speed, how long does the trip take?
 * Write a function for the time a journey takes, from distance and constant speed.
 * Compute the duration of a trip from its distance and the speed.
 * Write a function to find how long a trip takes at a steady speed, given the distance and the speed.
 * What is the travel time for a distance at a fixed speed?
 * time from distance and speed
 * How do I calculate how long a trip takes from the distance and the speed?
 * Return the time needed to travel a distance at a constant speed.
 * Write a function that takes distance and speed and returns the time needed.
 * Given distance and speed, return distance / speed.
 * Function that computes t = d / v
 * Implement travel time: distance first, then speed.
 * how many hours is a trip of d km at v km/h?
 * duration of a journey: distance over velocity
 *
 * @T double float
 * @name travel_time trip_duration time_to_travel
 * @range distance 0 1000
 * @range speed 1 200
 */
T travel_time(T distance, T speed) { return distance / speed; }

/**
 * What distance is covered at a constant speed in a given time?
 * Calculate the distance from speed and time.
 * Compute distance = speed * time.
 * Given a speed and a time, return the distance covered.
 * Write a function for the distance covered at constant speed in a given time.
 * A train travels at a speed in kilometers per hour for a number of hours; how far does it go?
 * Multiply velocity by duration to get the distance.
 * How do I calculate distance from speed and time?
 * Write a function that finds how far a vehicle gets at a constant speed within a given time.
 * distance from speed and time
 * How far do I get at a constant speed in a given time?
 * Write a function that returns the distance travelled, given speed and time.
 * Write a function that takes speed and time and returns the distance.
 * Given speed and time, return speed * time.
 * Function that computes d = v * t
 * Implement distance travelled at constant speed: speed first, then time.
 * how many km do I drive in t hours at v km/h?
 * how many km does a car drive at a given speed in km/h in t hours
 * Write a function to find the distance covered by a car, given speed and time in hours.
 *
 * @T double float int32_t int64_t
 * @name distance_travelled distance_covered
 * @range speed 0 300
 * @range time 0 100
 */
T distance_travelled(T speed, T time) { return speed * time; }

/**
 * What is the average speed for going out at one speed and back over the same way at another?
 * Compute the mean speed of a round trip with two different speeds.
 * average speed of a round trip, from the speed out and the speed back
 * I drive to work at one speed and return at another; what is my overall average speed?
 * Average speed over two equal distances: 2 * v1 * v2 / (v1 + v2)
 * Write a function that computes the average speed of a round trip from the speed out and the speed back.
 * Return 2 * v1 * v2 / (v1 + v2), the average speed there and back.
 * Calculate the harmonic mean of two speeds over equal distances.
 * What is the overall average speed of a journey with different outward and return speeds?
 * How do I calculate the average speed of a round trip when the two legs have different speeds?
 * Given the speed on the way there and on the way back, return the average speed of the whole trip.
 * harmonic mean of outward and return velocity
 * I drive to church at one speed and home again, on the same road, at another; what is my average speed overall?
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
 * Return the meeting time distance / (v1 + v2), given distance, v1, v2.
 * Given the distance between two objects moving toward each other and their speeds, return the time until they meet.
 * Return distance / (v1 + v2).
 * How do I compute when two vehicles driving toward each other meet (distance, speed 1, speed 2)?
 * When do two trains approaching each other cross, given separation and both velocities?
 * How long until two cars driving toward each other meet, given the distance between them and both speeds?
 * Two people walk toward each other; given their distance and their speeds, when do they meet?
 * Write a function that returns the time until two trains meet: distance apart, first speed, second speed.
 * Two people are a distance apart and run toward each other, each at their own speed; after what time do they meet?
 * Two cyclists ride towards each other from towns a known distance apart: time until they meet, from distance and both speeds
 *
 * @T double float
 * @name meeting_time time_to_meet
 * @range distance 0 1000
 * @range v1 1 200
 * @range v2 1 200
 */
T meeting_time(T distance, T v1, T v2) { return distance / (v1 + v2); }

/**
 * What is the fuel consumption per 100 kilometers, given the liters used and the kilometers driven?
 * Calculate the fuel consumption in liters per 100 km from liters and kilometers.
 * fuel consumption in liters per 100 km from liters used and kilometers driven
 * Given the fuel used in liters and the distance in km, return l/100km.
 * Write a function for a car's consumption in l/100km from fuel and distance.
 * How many liters per hundred kilometers does my car need, given the liters and the distance in km?
 * Compute the consumption per 100 km: liters * 100 / kilometers.
 * Return liters * 100 / km.
 * Write a program that determines a car's consumption in litres per 100 kilometres from fuel used and kilometres driven.
 * What is the fuel consumption per 100 km, given the liters used and the km driven?
 * fuel consumption in l/100km from liters and km
 * How do I calculate liters per 100 km from the liters used and the kilometers driven?
 * Write a function that takes liters and kilometers and returns the consumption per 100 km.
 * Given fuel used (liters) and distance driven (km), return liters * 100 / km.
 * Implement l/100km: liters first, then kilometers.
 * Function that calculates fuel economy in litres per 100 km, litres first
 * mileage of a car in litres per hundred km: litres filled, km driven
 *
 * @T double float
 * @name fuel_consumption liters_per_100km
 * @range liters 0 100
 * @range distance 1 1000
 */
T fuel_consumption(T liters, T distance) { return liters * 100 / distance; }

/**
 * kilometers per liter, from kilometers driven and liters used
 * How many km per liter does a car drive (km first, then liters)?
 * Compute kilometers per liter: distance / fuel.
 * Divide the kilometers driven by the liters used to get km per liter.
 * fuel economy in km/l from km and liters
 * Write a function that returns kilometers per liter from the kilometers driven and the liters used.
 * How do I calculate km per liter from the distance driven and the fuel used?
 * Write a function to find the mileage, in kilometres per litre, from the kilometres driven and the litres burnt.
 * What is the mileage of a car in km/l, given the km driven and the liters of fuel?
 * kilometers per liter from distance and fuel
 * How many kilometers per liter does the car do, given the distance and the fuel used?
 * Calculate the fuel economy in km per liter from the distance and the liters of fuel.
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
 * Compute the fuel cost: distance * consumption / 100 * price.
 * How do I calculate the petrol cost of a journey from km, l/100 km and price per liter?
 * Write a program that calculates what the petrol for a trip costs: distance in km, litres per 100 km, price of a litre.
 * How do I estimate the fuel costs of a journey with a known distance, consumption per 100 km and fuel price?
 * fuel cost from distance, l/100km and price per liter
 * How much does the fuel for a trip cost, given distance in km, consumption in l/100km and price per liter?
 * Calculate the cost of fuel for a trip: distance, liters per 100 km, price per liter.
 * What will we spend on petrol for a car vacation, from the distance in km, liters per 100 km and the price of a liter?
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
 * Given the coordinates of two points in space, return how far apart they are.
 * Write a function for the distance between two 3D points given as x1, y1, z1, x2, y2, z2.
 * What is the length of the line segment between two points with x, y and z coordinates?
 * Return sqrt((x2-x1)^2 + (y2-y1)^2 + (z2-z1)^2).
 * euclidean distance for two points in xyz coordinates
 * Given two points in 3D space, calculate the straight-line distance between them.
 * How to calculate the distance between (x1, y1, z1) and (x2, y2, z2)?
 * distance between two points in 3D
 * How do I compute the distance between two points in 3D space?
 * Write a function that calculates the Euclidean distance between two points (x1, y1, z1) and (x2, y2, z2).
 * Write a function that returns the distance between two 3D points x1, y1, z1 and x2, y2, z2.
 * Given two points in space, return the Euclidean distance, sqrt(dx^2 + dy^2 + dz^2).
 * Implement 3D distance: coordinates of the first point, then of the second.
 * euclidean distance in 3d, x y z of each point
 * Euclidean distance of two points in three-dimensional space: x1, y1, z1, x2, y2, z2
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
 * Return sqrt(x * x + y * y), the distance from the origin.
 * absolute value of the complex number {x} + {y}i
 * hypotenuse of a right triangle with legs x and y
 * Write a program that determines how far a point of the plane lies from (0, 0).
 * How long is the vector with components x and y?
 * distance of (x, y) from the origin
 * Write a function that returns the length of a 2D vector, sqrt(x^2 + y^2).
 * Given x and y, return the distance to (0, 0).
 * Implement the magnitude of a vector (x, y).
 * Function that computes the norm of a two-dimensional vector
 * modulus of the complex number x + iy
 * length of vector (x, y)
 * magnitude (norm) of a planar vector with components x and y
 * absolute value of a complex number from its real and imaginary part
 * I walked x km east and then y km north from camp; what is the straight distance back?
 *
 * @T double
 * @name distance_from_origin vector_length magnitude
 * @range x -100 100
 * @range y -100 100
 */
T distance_from_origin(T x, T y) { return __builtin_sqrt(x * x + y * y); }

/**
 * How far from the line {a} x + {b} y + {c} = 0 is the point ({px}, {py})?
 * Given a, b, c of the line ax + by + c = 0 and a point (x, y), compute the distance from the line to the point.
 * perpendicular distance from the line ax + by + c = 0 to a point: a, b, c, x, y
 * Return |a * px + b * py + c| / sqrt(a * a + b * b).
 * Write a function for the shortest distance between a line ax + by + c = 0 (coefficients first) and a point.
 * Return |a*x + b*y + c| / sqrt(a^2 + b^2), given a, b, c, x and y.
 * Write a function to calculate the distance from the line a x + b y + c = 0 to a point; arguments: the three coefficients, then the point.
 * distance from line ax+by+c=0 to a point
 * How do I find the distance from the line ax + by + c = 0 (coefficients first) to a point (x, y)?
 * perpendicular distance of a point to ax + by + c = 0, given a, b, c and then the point
 * A river follows the line ax + by + c = 0; how far from it, measured perpendicularly, is a house at the point (x, y)? Arguments a, b, c, x, y.
 * length of the perpendicular from a point to the line ax + by + c = 0, coefficients first, then the point
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
 * Test three side lengths for {OP:2} triangle: {OP:3}.
 * Write a function to check from the three sides if a triangle is {OP}: {OP:3}.
 * Given the lengths of the three sides, tell whether the triangle is {OP} ({OP:3}).
 * How do I check if a triangle with three given sides is {OP} ({OP:3})?
 * Return true for {OP:2} triangle ({OP:3}), else false.
 * Write a program that receives three side lengths and checks if the triangle is {OP}.
 * Do these side lengths belong to {OP:2} triangle?
 * Determine whether three side lengths form {OP:2} triangle ({OP:3}).
 * Given three side lengths, check if they form {OP:2} triangle, meaning {OP:3}.
 * Classify by side lengths: is this {OP:2} triangle, where {OP:3}?
 * Do the three sides that the teacher drew make {OP:2} triangle?
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
 * Classify a triangle by its largest angle, given three sides: acute 0, right 1, obtuse 2.
 * How do I determine from three sides whether a triangle is acute (0), right (1) or obtuse (2)?
 * Given three side lengths in any order, tell if the triangle is acute, right or obtuse (0, 1, 2).
 * Write a function that classifies a triangle by angle from its sides; return 0 for acute, 1 for right, 2 for obtuse.
 * Is a triangle with these three sides acute-angled, right-angled or obtuse-angled? Answer 0, 1 or 2 in this order.
 * Return 0, 1 or 2 for an acute, right or obtuse triangle with three given sides.
 * Write a function which decides if a triangle with three given sides is acute (0), right (1) or obtuse (2).
 * Which kind of triangle do three sides form by angle (codes 0 acute, 1 right-angled, 2 obtuse)?
 * triangle type from three sides: 0 acute, 1 right, 2 obtuse
 * Given three sides, return 0 if the triangle is acute, 1 if it is right and 2 if it is obtuse.
 * Is a triangle acute (0), right (1) or obtuse (2)? Decide from its three side lengths.
 * Write a function that tells from three sides if a triangle is acute (0), right (1) or obtuse (2).
 * Implement triangle type by angles from the side lengths: acute 0, right 1, obtuse 2.
 * Classify a triangle from its side lengths as acute (0), right (1) or obtuse (2).
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
 * Check whether three sides, in any order, make a right triangle.
 * Write a function to check if three lengths form a right-angled triangle.
 * Given three side lengths in no particular order, is the triangle right-angled?
 * Is the square of the largest of three numbers equal to the sum of the squares of the other two?
 * Check if three positive integers form a Pythagorean triple, regardless of their order.
 * Can three integers, in whichever order, be the sides of a right triangle?
 * check whether three numbers are a Pythagorean triple in any order
 * Write a function to check if three numbers form a Pythagorean triple, in any order.
 * Can a right triangle be made from three given side lengths, in any order?
 * How do I check if three numbers are a Pythagorean triplet when the order is unknown?
 * Write a function to check if three numbers, in any order, are a Pythagorean triple.
 * Given three integers in any order, return whether two of their squares add up to the third square.
 * Implement a Pythagorean triplet check that does not depend on the order of the numbers.
 * Function that tells whether a^2 + b^2 = c^2, a^2 + c^2 = b^2 or b^2 + c^2 = a^2
 * Are three integers a Pythagorean triplet, order irrelevant?
 * How do I check whether three integers such as 5, 3, 4 fulfil a^2 + b^2 = c^2 in some order?
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
 * Can three angles in degrees be the angles of a triangle (all positive, sum 180)?
 * Write a function to check if a triangle can be formed with three given angles in degrees, none zero.
 * Is the sum of the three angles 180, with none of them zero or negative?
 * Given three angles in degrees, is such a triangle possible (sum 180, each above 0)?
 * How do I check whether three angles in degrees form a valid triangle?
 * Write a function that checks if three angles in degrees are all positive and have the sum 180.
 * Validate a triangle by its three angles: each must be greater than 0 and the sum must be 180.
 * Given three angles in degrees, return true if they are all positive and sum to 180.
 * Write a program to check whether a triangle is valid from its three angles: all > 0, sum 180.
 * Given three angles in degrees, return whether they are positive and add up to 180.
 * Implement triangle validity by angles in degrees: each above 0, sum 180.
 * Function that checks a + b + c == 180 with every angle positive
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
 * How do I calculate the perimeter of a triangle from its sides a, b and c?
 * Write a function to calculate the perimeter of a triangle from the lengths of its sides.
 * Return a + b + c, the perimeter of a triangle.
 * Calculate the perimeter of a triangle as the sum of its three sides.
 * Find the distance around a triangle from its three edges.
 * What is the perimeter of a triangle with three given sides?
 * perimeter of a triangle
 * Given the three sides of a triangle, calculate its perimeter.
 * Write a function that takes three sides and returns the perimeter of the triangle.
 * Given sides a, b and c, return a + b + c.
 * Function that sums the side lengths of a triangle
 * Implement the perimeter of a triangle with sides a, b, c.
 * Write a program to find the total length of the three sides of a triangle.
 * triangle perimeter a+b+c
 * how long is the outline of a triangle with sides a, b, c?
 * Calculate the sum of the lengths of all sides of a triangle.
 * perimeter of triangle with sides a, b and c
 * how much fence goes around a triangular field with sides a, b and c?
 * How much fence does a triangular garden with three known sides need all around?
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
 * compute the {OP} from its side length
 * Given the length of the side, return the {OP}.
 * Write a function for the {OP} from its side.
 * Return the {OP} for a given side: {OP:2}.
 * Compute the {OP} whose side is {length}.
 * Find the {OP} given its side.
 * Write a function to calculate the {OP} from its side length.
 * What is the {OP} with a given side?
 * {OP} from side length
 * How do I calculate the {OP} from the length of a side?
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
 * How long is the side of a square with a given area?
 * Find the side length of a square from its area.
 * Find the side of a square whose area is given.
 * Given the area of a square, return the length of its edge.
 * Write a function that computes the side of a square from the area.
 * A square field covers this area; how long is one side?
 * Given a square's area, how long is each side?
 * Return the side of a square with a given area.
 * What is the side length of a square whose area is known?
 * side of a square from area
 * How do I calculate the side of a square from its area?
 * Write a function that returns the side length of a square with a given area.
 * Write a function that takes the area of a square and returns its side length.
 * Given the area of a square, return sqrt(area).
 * square root of the area, the side of a square
 * How wide is a square photo whose area is known?
 * A square garden has a known area; how long is one edge?
 *
 * @T double
 * @name side_of_square square_side
 * @range area 0 10000
 */
T side_of_square(T area) { return __builtin_sqrt(area); }

/**
 * How long is the diagonal of a rectangle with the sides {width} and {height}?
 * Calculate the diagonal of a rectangle from its two sides.
 * Return sqrt(width^2 + height^2), the diagonal of a rectangle.
 * Given width and height, return the distance between opposite corners.
 * Write a function for the length of the diagonal of a rectangle with two given sides.
 * What is the corner-to-corner distance of a rectangle with a given width and height?
 * screen diagonal from width and height
 * Write a function to calculate how long the diagonal of a rectangle is, knowing both sides.
 * How long is a screen's diagonal for a certain width and height?
 * diagonal of a rectangle
 * How do I calculate the diagonal of a rectangle from its width and height?
 * What is the length of the diagonal of a rectangle, given its two sides?
 * Write a function that takes width and height and returns the diagonal of the rectangle.
 * Given length and width of a rectangle, return sqrt(l*l + w*w).
 * Implement the rectangle diagonal by Pythagoras.
 * Function that computes the distance between opposite corners of a rectangle
 * diagonal = sqrt(w^2 + h^2)
 * length of a rectangle's diagonal from length and breadth
 * Size of a TV screen from corner to corner, given its width and height.
 * How far is it from one corner of a rectangular field to the opposite one? Input length and breadth.
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
 * Calculate the area of a kite from its two diagonals.
 * Given the lengths of both diagonals, return the area of the rhombus.
 * Write a function to find the area of a rhombus from its two diagonals.
 * What is the area of a kite with two given diagonals?
 * Return the area of a rhombus: d1 * d2 / 2.
 * Write a program that computes a rhombus's area from the lengths of its two diagonals.
 * How do I find the area of a rhombus with given diagonals?
 * area of a rhombus from its diagonals
 * Calculate the area of a kite or rhombus from the lengths of its diagonals.
 * Given two diagonals of a rhombus, compute its area.
 * half the product of two perpendicular diagonals
 * half the product of the two diagonals
 *
 * @T double float
 * @name rhombus_area area_from_diagonals kite_area
 * @range p 0 1000
 * @range q 0 1000
 */
T rhombus_area(T p, T q) { return p * q / 2; }

/**
 * What is the area of a parallelogram with a given base and height?
 * Calculate the area of a parallelogram from a base and its height.
 * Compute the area of a parallelogram as base times perpendicular height.
 * Given base and height, return the area of the parallelogram.
 * Return base * height, the area of a parallelogram.
 * Multiply the base of a parallelogram by its height.
 * Write a function to determine the area of a parallelogram by its base and its height.
 * Given the base and the height of a parallelogram, compute its area.
 * area of a parallelogram
 * How do I calculate the area of a parallelogram from its base and height?
 * What is the area of a parallelogram, given base and height?
 * Write a function that takes base and height and returns the area of a parallelogram.
 * Given base and perpendicular height of a parallelogram, return base * height.
 * Implement parallelogram area b * h.
 * parallelogram area = base * height
 * find the area of a parallelogram from base and height
 * Write a function to find the area of a parallelogram with the given base and height.
 * Write a function to find the area of a parallelogram from base and height.
 * area of a rhomboid: base times perpendicular height
 * Area of a slanted parking bay, a parallelogram, given its base and perpendicular height.
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
 * Compute an ellipse's area as pi * a * b for the semi-axes a and b.
 * Given the semi-major and the semi-minor axis, return the area of the ellipse.
 * Write a function to find the area of an ellipse with two given half-axes.
 * Return pi * a * b for the semi-axes a and b of an ellipse.
 * Given the two semi-axes of an ellipse, compute the enclosed area.
 * Write a function to compute the area which an ellipse with given semi-axes encloses.
 * area of an ellipse from its semi-axes
 * How do I calculate the area of an ellipse from its semi-axes?
 * Write a function that returns the area of an ellipse with semi-axes a and b.
 * What is the area of an ellipse whose semi-axes are given?
 * Write a function that takes both semi-axes and returns the area of an ellipse.
 * Given semi-axes a and b, return pi * a * b.
 * Implement the area of an ellipse, pi a b.
 * ellipse area = pi*a*b
 * area of an oval with semi-axes a and b
 * area enclosed by an ellipse having semi-major and semi-minor axis a and b
 * area inside an ellipse: pi times both semi-axes
 * How much ground does an elliptical stadium with two known semi-axes cover?
 * area of an oval from its semi-major and semi-minor axis
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
 * Find the {OP}, given the {OP:2}.
 * Given the {OP:2}, return the {OP}.
 * Write a function that finds the {OP} when the {OP:2} is known.
 * How large is the {OP} for the {OP:2} {x}?
 * Return the {OP}, using {OP:3} with the {OP:2}.
 * What is the {OP} in terms of its {OP:2}?
 * get the {OP} from the {OP:2}
 * How big is the {OP} if I know the {OP:2}?
 * How do I calculate the {OP} from its {OP:2}?
 * Given the {OP:2}, calculate the {OP} as {OP:3}.
 * Input the {OP:2} and output the {OP} using {OP:3}.
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
 * Compute the {OP} from r and h: {OP:2}.
 * Given the radius of the base and the height, return the {OP}.
 * Write a function to find the {OP}, given radius and height.
 * How large is the {OP} for a given radius and height?
 * Compute the {OP}, radius first, height second.
 * Return the {OP} for radius r and height h: {OP:2}.
 * compute the {OP} of radius r and height h
 * get the {OP} from radius and height
 * How do I calculate the {OP} from the radius and the height?
 * Write a function to compute the {OP} with given radius r and height h.
 * {OP}: base radius r first, altitude h second
 * Calculate the {OP} with base radius and vertical height, {OP:2}.
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
 * Given the radius and the height of a cone, compute its slant height.
 * Write a function for the slant height of a cone with a base radius and a vertical height.
 * What is the distance from the tip of a cone to the edge of its base, given radius and height?
 * Return sqrt(r^2 + h^2), the slant height of a cone.
 * Write a function to determine the slant height of a cone from its base radius and its height.
 * slant height of a cone
 * Write a function that returns the slant height of a cone, given its radius and height.
 * How do I calculate the slant height of a cone from radius and height?
 * length of a cone's generatrix from base radius and altitude
 * length along a cone's surface from the rim to the apex, radius then vertical height
 * How far is it from the rim of a cone along its side to the tip, from radius and height?
 *
 * @T double
 * @name slant_height cone_slant_height
 * @range r 0 50
 * @range h 0 50
 */
T slant_height(T r, T h) { return __builtin_sqrt(r * r + h * h); }

/**
 * How large is a pyramid's volume if its base area and its height are known?
 * Calculate the volume of a pyramid from the area of its base and its height.
 * Compute the volume of a pyramid as base area * height / 3.
 * Given the area of the base and the height, return the volume of the pyramid.
 * Find the volume of a pyramid or cone from its base area and its height.
 * Write a program to compute the volume of a pyramid from base area and height.
 * compute a pyramid's volume from the base area and the height
 * How do I calculate the volume of a pyramid from its base area and height?
 * Write a function that returns the volume of a pyramid, given the base area and the height.
 * What is the volume of a pyramid with a given base area and height?
 * Given the base area and the height of a pyramid, find its volume.
 * one third of base area times altitude
 * How much stone is in a solid pyramid, from its base area and its height?
 * a third of the base area times the height
 *
 * @T double float
 * @name pyramid_volume volume_of_pyramid
 * @range base 0 1000
 * @range height 0 100
 */
T pyramid_volume(T base, T height) { return base * height / 3; }

/**
 * What is the volume of a square pyramid, given the base edge and the height?
 * Calculate the volume of a pyramid on a square base, base edge and height given.
 * Compute the volume of a square pyramid: side^2 * height / 3.
 * Given the side of the square base and the height, return the pyramid's volume.
 * Write a function to find the volume of a square-based pyramid from base edge and height.
 * Return side^2 * height / 3, the volume of a square pyramid.
 * volume of a right square pyramid, base side first, then height
 * What is the volume of a pyramid with a square base of a given side and a given height?
 * How do I calculate the volume of a square pyramid from the base side and the height?
 * Write a function that returns the volume of a square pyramid, given the side of the base and the height.
 * Given the base edge and height of a square pyramid, find its volume.
 * capacity of a pyramid on a square base: base edge, then altitude
 * one third of base side squared times height
 *
 * @T double float
 * @name square_pyramid_volume volume_of_square_pyramid
 * @range side 0 100
 * @range height 0 100
 */
T square_pyramid_volume(T side, T height) { return side * side * height / 3; }

/**
 * What is the volume of a triangular prism, given the base and height of the triangle and the length of the prism?
 * Calculate the volume of a triangular prism from base and height of the triangle and the prism's length.
 * Compute the volume of a triangular prism: base * height * length / 2.
 * Given base and height of the triangular end and the prism's length, return the volume.
 * Write a function to find the volume of a triangular prism: triangle base, triangle height, length.
 * Return base * height * length / 2, the volume of a triangular prism.
 * Given the base and height of the triangle and the length of the prism, compute the volume.
 * Write a program that computes the volume of a prism with a triangular base: triangle base, triangle height, prism length.
 * What is the volume of a triangular prism with a given triangle base, triangle height and prism length?
 * volume of a triangular prism
 * How do I calculate the volume of a triangular prism from the triangle's base, its height and the prism's length?
 * Write a function that returns the volume of a triangular prism, given base, height and length.
 * capacity of a three-sided prism: triangle base, triangle altitude, prism length
 * Volume of a tent shaped like a triangular prism: triangle base, triangle height, then the length of the prism.
 * How much air is in a tent, given the triangle's base, its height and the tent's length?
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
 * Return sqrt(a^2 + b^2 + c^2).
 * What is the distance between opposite corners of a box with three given edges?
 * magnitude of a 3D vector with three components
 * length of the vector ({a}, {b}, {c})
 * Write a function to find the longest straight line inside a rectangular box from its three edges.
 * How long is the space diagonal of a cuboid?
 * length of a 3D vector
 * length of the longest straight stick fitting inside a cuboid, from length, breadth and height
 *
 * @T double
 * @name box_diagonal vector_length_3d
 * @range a -100 100
 * @range b -100 100
 * @range c -100 100
 */
T box_diagonal(T a, T b, T c) { return __builtin_sqrt(a * a + b * b + c * c); }

/**
 * How long is an arc of a circle, given the radius and the angle in degrees?
 * Calculate the arc length from the radius and the central angle in degrees.
 * arc length from the radius and an angle in degrees
 * Given radius and angle in degrees, return the length of the arc.
 * Write a function to find the length of an arc of a circle from radius and degrees.
 * Return pi * r * angle / 180, the arc length for an angle in degrees.
 * Write a program which calculates the length of a circular arc from radius and central angle in degrees.
 * How do I get the arc length for a radius and an angle (degrees)?
 * arc length from radius and angle in degrees
 * Write a function that returns the arc length of a circle, given the radius and the angle in degrees.
 * How long is an arc of a circle with a given radius and central angle in degrees?
 * Given the radius and the central angle in degrees, calculate the arc length.
 * length of a circular arc subtending a central angle in degrees, radius first
 *
 * @T double float
 * @name arc_length length_of_arc
 * @range radius 0 100
 * @range degrees 0 360
 */
T arc_length(T radius, T degrees) { return (T)3.14159265358979323846 * radius * degrees / 180; }

/**
 * arc length from the radius and an angle in radians
 * Return radius * angle, the arc length for an angle in radians.
 * Compute s = r * theta, the length of an arc (theta in radians).
 * How long is the arc of a circle with this radius for an angle in radians?
 * Find the length of a circular arc from its radius and its central angle in radians.
 * Write a function that returns the length of an arc from the radius and the central angle in radians.
 * Write a function for the length of an arc, given the circle's radius and the angle in radians.
 * What is the arc length if the central angle is in radians?
 * arc length, angle in radians
 * How do I calculate the arc length from the radius and the angle in radians?
 * Calculate the length of an arc: radius times the central angle in radians.
 * Given the radius and the central angle in radians, return the arc length.
 * s = r theta: length of a circular arc, central angle in radians
 *
 * @T double float
 * @name radian_arc_length arc_from_radians
 * @range radius 0 20
 * @range angle 0 6
 */
T radian_arc_length(T radius, T angle) { return radius * angle; }

/**
 * What is the area of a circular sector, given the radius and the angle in degrees?
 * Calculate the sector area from radius and degrees.
 * Given radius and central angle in degrees, return the area of the pie slice.
 * Write a function to find the area of a sector from radius and degrees.
 * Return pi * r^2 * angle / 360, the area of a sector with the angle in degrees.
 * What is the area of a pizza slice with a given radius and angle in degrees?
 * Write a function that determines the area of a slice of a disc, given the radius and the angle in degrees.
 * sector area from radius and angle in degrees
 * How do I calculate the area of a circular sector from the radius and the angle in degrees?
 * Write a function that returns the area of a sector, given the radius and the central angle in degrees.
 * area of a pie slice from radius and central angle in degrees
 * How large is the area of a pizza slice of a known radius and angle in degrees?
 *
 * @T double float
 * @name sector_area area_of_sector
 * @range radius 0 100
 * @range degrees 0 360
 */
T sector_area(T radius, T degrees) { return (T)3.14159265358979323846 * radius * radius * degrees / 360; }

/**
 * Compute the area of a sector with the radius and the angle in radians.
 * Return r^2 * theta / 2, the area of a sector with theta in radians.
 * What is the area of a circular sector with a given radius and an angle in radians?
 * How large is a circular sector of some radius for an angle in radians?
 * Write a function that returns the area of a sector from the radius and the central angle in radians.
 * Given radius and angle in radian measure, return the area of the sector.
 * Given the radius and the angle in radians, compute the area of the sector.
 * How do I calculate the area of a sector from the radius and the angle in radians?
 * Calculate the area of a circular sector with the radius first and the angle in radians second.
 * Write a function to compute a sector's area, given the radius and the central angle in radians.
 * A lighthouse beam reaches out to some radius and sweeps an angle in radians; how much area does it cover?
 * How much area does a pizza slice have, given the pizza's radius and then the angle of the slice in radians?
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
 * Where does a line through two points (x1, y1) and (x2, y2) intersect the y-axis?
 * Given two points on a line, return the value of y at x = 0.
 * Write a function to compute b in y = m x + b from two points.
 * What is the y value at x zero on the line through two given points?
 * Given two points of a line, calculate its y-intercept.
 * How do I get b in y = mx + b from two points?
 * y-intercept of the line through two points
 * How do I find the y-intercept of a line through two points?
 * Calculate the y-intercept of the line that passes through (x1, y1) and (x2, y2).
 * Write a function that returns the y-intercept of the line through two points, given as x1, y1, x2, y2.
 * Write a function to find the y-intercept of the line through (x1, y1) and (x2, y2).
 * Given two points, return c in y = mx + c.
 * Implement the y-intercept: y1 - m * x1, with m = (y2 - y1) / (x2 - x1).
 * ordinate where the line joining two points meets the vertical axis: x1, y1, x2, y2
 * Two points determine a straight line; at which height does that line meet the vertical axis? Coordinates x1, y1, x2, y2.
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
 * Compute the slope in percent: rise / run * 100.
 * Given height gain and horizontal distance, return the grade in percent.
 * Write a function for the percent grade of a hill: rise, then horizontal run.
 * incline percentage from height gain and horizontal distance
 * Return rise / run * 100, the slope in percent.
 * grade of a road: rise divided by run, as percentage
 * What is the percent grade of a hill (rise, then run)?
 * slope in percent from rise and run
 * How do I calculate the slope of a road in percent from the rise and the run?
 * Write a function that returns the grade of a slope in percent, given rise and run.
 * How steep is the ski slope in percent, from its vertical gain and the flat distance?
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
 * Write a function to check if three points lie on the same line.
 * Given x and y of each of three points, do they lie on one straight line?
 * Do three points with integer coordinates lie on the same line?
 * Return true if (x2 - x1)(y3 - y1) equals (x3 - x1)(y2 - y1), i.e. the points are collinear.
 * Write a function to decide if three points with integer coordinates are on a common straight line.
 * How can I tell whether three points x1, y1, x2, y2, x3, y3 are on one line?
 * Are three points collinear (x and y of each)?
 * Given three points (x, y), return true if they lie on the same straight line.
 * How do I check if three points are collinear?
 * Write a function to check if three points x1, y1, x2, y2, x3, y3 are collinear.
 * Given three points, return true if they lie on one straight line.
 * Function that tests whether the triangle of three points has area 0
 * Implement the collinear check by comparing slopes without dividing.
 * Write a program to check whether three points are in a straight line.
 * are (x1,y1), (x2,y2), (x3,y3) on the same line?
 * Is the triangle made by three points degenerate, i.e. all vertices colinear?
 * Write a function checking whether three points of the plane are colinear.
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
 * {OP} angle of a given angle in degrees, i.e. {OP:3} minus the angle
 * What angle adds up to {OP:3} degrees with a given angle (its {OP:2})?
 * Write a function to find the {OP:2} of an angle in degrees ({OP:3} minus the angle).
 * Given an angle in degrees, return its {OP:2}, {OP:3} minus the angle.
 * Compute the {OP} angle, {OP:3} minus x.
 * How do I find the {OP} angle of a given angle ({OP:3} degrees minus the angle)?
 * Calculate the {OP} angle, i.e. {OP:3} degrees minus the given one.
 * Write a function that returns the {OP} angle so that both add up to {OP:3} degrees.
 * Given an angle in degrees, calculate its {OP:2} so that the two add up to {OP:3} degrees.
 * Find the {OP:2} of an angle: subtract it from {OP:3} degrees.
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
 * Convert an angle from degrees to radians.
 * convert an angle from degrees to radians
 * Turn an angle in degrees into radians.
 * Given an angle in degrees, return it in radians.
 * Compute the angle in radians: degrees * pi / 180.
 * How many radians is this many degrees?
 * Convert an angle measured in degrees to radian measure.
 * How do I convert degrees to radians in C?
 * Write a program that converts an angle measured in degrees into radians.
 * Return degrees * pi / 180.
 * degrees to radians
 * Write a function that takes degrees and returns radians.
 * Given an angle in degrees, return degrees * pi / 180.
 * Function that converts deg to rad
 * Implement degrees_to_radians, using M_PI.
 * Write a program to convert degrees to radians.
 * deg2rad
 * rad = deg * pi / 180
 * how much is an angle of n degrees in radians?
 * Calculate the radian measure of an angle given in degrees.
 * degrees times pi, divided by 180
 * angle conversion: multiply degree measure by pi/180
 * Write a function that expresses a degree measure as radians.
 * Change an angle measured in degrees to its radian measure.
 *
 * @T double float
 * @name degrees_to_radians deg_to_rad
 * @range degrees -720 720
 */
T degrees_to_radians(T degrees) { return degrees * (T)3.14159265358979323846 / 180; }

/**
 * Convert an angle from radians to degrees.
 * convert an angle from radians to degrees
 * Turn an angle in radians into degrees.
 * Given an angle in radians, return it in degrees.
 * Compute the angle in degrees: radians * 180 / pi.
 * How many degrees is this many radians?
 * Convert an angle measured in radians to degree measure.
 * How do I convert radians to degrees in C?
 * Return radians * 180 / pi.
 * How do I change radians to degrees?
 * radians to degrees
 * Write a function that takes radians and returns degrees.
 * Given an angle in radians, return radians * 180 / pi.
 * Function that converts rad to deg
 * Implement radians_to_degrees, using M_PI.
 * Write a program to convert radians to degrees.
 * rad2deg
 * deg = rad * 180 / pi
 * how many degrees is an angle of r radians?
 * Calculate the degree measure of an angle given in radians.
 * radians times 180, divided by pi
 * angle conversion: multiply radian measure by 180/pi
 * Write a function that expresses a radian measure as degrees.
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
 * How do I normalize an angle in degrees so that -90 becomes 270 and 450 becomes 90?
 * Which direction from 0 to 359 degrees is the same as {x}?
 * Return a whole angle in degrees modulo 360, never negative.
 * Normalize any integer angle to the range 0 to 359 degrees.
 * Write a function that brings any whole number of degrees, negative ones too, into 0 to 359.
 * How can I normalise -90 to 270 and 730 to 10?
 * normalize an integer angle to 0..359
 * Write a function that wraps an integer angle into 0..359 degrees.
 * Given an angle in whole degrees, positive or negative, return the equivalent angle in [0, 360).
 * Implement angle normalization for integers: ((x % 360) + 360) % 360.
 * smallest nonnegative coterminal angle of an integer number of degrees
 *
 * @T int32_t int64_t
 * @name normalize_angle wrap_degrees normalize_heading
 * @range x -2000 2000
 */
T normalize_angle(T x) { return (x % 360 + 360) % 360; }

/**
 * wrap a real angle in degrees to 0 up to but not including 360
 * normalize an angle in degrees, given as a double, to [0, 360)
 * Return x - 360 * floor(x / 360), the angle normalized to [0, 360).
 * Write a function that reduces a floating-point angle in degrees to at least 0 and less than 360.
 * Given any angle in degrees as a double, return the same direction from 0 to below 360.
 * Given an angle in degrees as a double, normalize it to at least 0 and less than 360.
 * Write a program which reduces a real angle in degrees to the half-open range from 0 (included) to 360 (excluded).
 * How do I wrap a floating-point angle to 0-360 degrees?
 * wrap angle to [0, 360)
 * Write a function to normalize an angle in degrees (a double) to the range [0, 360).
 * coterminal angle in [0, 360) of a real number of degrees
 * Bring a helicopter's heading, any real angle in degrees, maybe negative, back to 0 (included) up to 360 (excluded).
 *
 * @T double
 * @name wrap_degrees normalize_real_angle
 * @range x -1000 1000
 */
T wrap_degrees(T x) { return x - 360 * __builtin_floor(x / 360); }

/**
 * What is the smallest angle between the headings {a} and {b} in degrees?
 * Compute the difference of two compass directions in whole degrees, from 0 to 180.
 * Given two integer angles in degrees, return the smaller angle between them (0 to 180).
 * absolute angle between two directions in whole degrees, at most 180
 * shortest angular distance of two integer angles in degrees
 * How many degrees apart are two compass headings, going the shorter way (at most 180)?
 * What is the shortest difference of two integer angles in degrees?
 * smallest angle between two integer angles in degrees
 * How do I compute the smallest angle between two headings in degrees?
 * What is the difference between two compass bearings in degrees, taking wraparound into account (0 to 180)?
 * Return the smaller angle between two directions given in whole degrees.
 * smallest difference between two angles in whole degrees, wraps around at 360
 * Write a function to find the smallest difference between two given angles in degrees: 350 and 10 give 20.
 * least angle in whole degrees separating two compass bearings
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
 * What is the smallest angle between two bearings in degrees (doubles), from 0 to 180?
 * Return the shorter angular distance of two angles in degrees as a floating-point number.
 * How many degrees are two directions apart on the compass? 350.5 and 10.5 are 20 apart.
 * Write a function that returns the smaller angle between two directions given as doubles in degrees.
 * Given two headings in degrees (real numbers), compute their difference with wraparound, at most 180.
 * Given two compass courses as doubles, return how far they are apart, at most 180.
 * How many degrees apart are two directions with decimals, going the shorter way around?
 * Write a program that finds by how many degrees, 180 at most, two real headings differ, even if they are over 360.
 * shortest angular distance in degrees between two headings
 * How do I compute the smallest difference between two angles in degrees, as doubles?
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
 * Return a code for the type of an angle: 0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex.
 * Is the angle acute (0), right (1), obtuse (2), straight (3) or reflex (4)?
 * Return 0 if {x} is under 90 degrees, 1 if 90, 2 if under 180, 3 if 180, otherwise 4.
 * How do I classify an angle as acute (0), right (1), obtuse (2), straight (3) or reflex (4)?
 * Given an angle in degrees, return 0 for acute, 1 for right, 2 for obtuse, 3 for straight and 4 for reflex.
 * Write a function that classifies an angle below 360 degrees: 0 acute, 1 right, 2 obtuse, 3 straight, 4 reflex.
 * What kind of angle is it (0 = acute, 1 = right, 2 = obtuse, 3 = straight, 4 = reflex)?
 * classify angle: acute 0, right 1, obtuse 2, straight 3, reflex 4
 * Determine the type of an angle in degrees: 0 acute, 1 right, 2 obtuse, 3 straight or 4 reflex.
 * Which kind of angle is a positive whole number of degrees? Reply 0 for acute, 1 for right, 2 for obtuse, 3 for straight, 4 for anything greater.
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
 * In a polygon with {n} equal sides and equal angles, what is {OP} in degrees?
 * Find {OP} of a regular polygon, in degrees, from the number of corners.
 * Write a program which calculates {OP} of a regular polygon with n sides, in degrees.
 * What is the size of {OP} of a regular n-sided polygon in degrees?
 * {OP} of a regular polygon with n sides in degrees
 * How do I calculate {OP} of a regular polygon with n sides in degrees?
 * What is {OP} of a regular polygon with n sides, in degrees? The formula is {OP:2}.
 * measure in degrees of {OP} in an equiangular n-gon
 * Measure of {OP} in an equiangular n-gon: {OP:2}
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
 * Find the zero of the linear function a x + b, a not zero.
 * Given a and b, solve ax + b = 0 for x.
 * Write a function that solves the first-degree equation ax + b = 0 for a nonzero a.
 * root of the linear equation ax + b = 0: -b / a
 * Where does the line y = ax + b cross the x-axis?
 * For which x is {a} x + {b} equal to zero?
 * Find x from the coefficients a and b of the linear equation ax + b = 0.
 * Write a function to solve the linear equation a x + b = 0, a not being zero.
 * How do I find x with ax + b = 0?
 * root of ax + b = 0
 * Write a function to solve ax + b = 0, a nonzero.
 * Given a and b, return the x for which a * x + b is 0.
 * Implement the solution of a linear equation: -b / a.
 * Write a program that solves a linear equation in one variable, ax + b = 0.
 * root of a first-degree polynomial ax + b
 * root of the linear equation ax + b = 0 with nonzero a
 * Write a function that finds the root of ax + b, a not zero.
 * For which x does ax + b vanish, a being nonzero?
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
 * Given the coefficients of a1 x + b1 y = c1 and a2 x + b2 y = c2, return {OP}.
 * Solve two equations a x + b y = c with two unknowns for {OP}, given a, b, c of each.
 * Find the {OP}-coordinate of the intersection of the lines a1 x + b1 y = c1 and a2 x + b2 y = c2.
 * I have a 2 by 2 linear system, a1 x + b1 y = c1 and a2 x + b2 y = c2; what is {OP}?
 * Return {OP} for the 2x2 system a1 x + b1 y = c1 and a2 x + b2 y = c2, coefficients in this order.
 * Write a program to find {OP} in the system a1 x + b1 y = c1, a2 x + b2 y = c2, coefficients passed row by row.
 * How do I solve a pair of simultaneous linear equations a x + b y = c for {OP}?
 * solve two linear equations ax + by = c, return {OP}
 * Solve two linear equations a1 x + b1 y = c1 and a2 x + b2 y = c2; return the value of {OP}.
 * Write a function that solves a 2x2 linear system a x + b y = c (a, b, c of each equation) and returns {OP}.
 * Cramer's rule for two simultaneous linear equations ax + by = c, passed as a1, b1, c1, a2, b2, c2: give the unknown {OP}
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
 * Compute the {OP} of the roots of a x^2 + b x + c by Vieta: {OP:2}.
 * Given the coefficients a, b, c, compute the {OP} of both zeros of the quadratic.
 * Write a function for the {OP} of the roots of a quadratic equation ax^2 + bx + c = 0.
 * Vieta's formula for the {OP} of the roots of a x^2 + b x + c
 * If x1 and x2 solve a x^2 + b x + c = 0, what is their {OP}?
 * Given a, b and c, return the {OP} of the solutions of ax^2 + bx + c = 0.
 * Compute the {OP} of both roots of ax^2 + bx + c without finding the roots.
 * Write a function to obtain the {OP} of both roots of a x² + b x + c = 0 from its coefficients, without solving it.
 * How do I get the {OP} of the roots of ax^2 + bx + c = 0 from its coefficients?
 * get the {OP} of the roots of a quadratic from a, b and c
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
 * How many handshakes are there if n people each shake hands once with everyone else?
 * Count the handshakes among n people, each pair once.
 * Solve the handshake problem: n * (n - 1) / 2.
 * Write a function for the number of handshakes in a group of n people, every pair shaking hands once.
 * How many games are there in a single round robin of {n} teams?
 * number of edges in a complete graph with n vertices
 * How many different unordered pairs can be chosen from n items?
 * Everyone in a group of n shakes everyone else's hand once; return the number of handshakes.
 * Write a program to compute how many handshakes take place when each of n people greets every other one once.
 * If everyone shakes hands with everyone else once, how many handshakes are there for n people?
 * How many pairs can be chosen among n persons?
 * number of handshakes among n people
 * Write a function that returns the number of handshakes among n people.
 * Given n, return n * (n - 1) / 2.
 * Function that counts the unordered pairs of n different things
 * Implement n choose 2.
 * Write a program to count matches when each of n teams plays every other one once.
 * how many different pairs can be picked from n people?
 * max number of edges in a simple undirected graph of n nodes
 * Calculate the number of unordered pairs of n different elements.
 * how many games in a round robin with n teams, one game per pair?
 * number of ways to choose 2 out of n
 * handshake problem: number of unordered pairs among n persons
 * How many edges does the complete graph on n vertices have?
 * Everyone in a group of n greets everyone else once, one greeting per pair; how many greetings is that?
 * Each of n wedding guests clinks glasses with everybody else once; how many clinks are there?
 * At a party of n guests everyone shakes hands with everyone else once; how many shakes?
 * Every pair of delegates at a conference clinks glasses once; number of clinks for n delegates
 *
 * @T int32_t int64_t
 * @name handshakes count_pairs_of round_robin_games
 * @range n 0 1000
 */
T handshakes(T n) { return n * (n - 1) / 2; }

/**
 * How many games are played if {n} teams meet each other twice, home and away?
 * Count the matches of a double round-robin league of n teams.
 * Compute the number of league matches with return games: n * (n - 1).
 * Given the number of clubs, return how many fixtures a season with return games has.
 * Write a function for the number of games when each of n teams plays everyone else home and away.
 * In a league of {n}, every team hosts every other one: how many games in total?
 * If each of n people sends a card to everyone else, how many cards are sent?
 * total number of games in a double round robin with n teams
 * Write a function that counts the games of a league with n teams in which each plays all others home and away.
 * How many matches are played in a double round robin with n teams?
 * number of matches when n teams play home and away
 * How many matches does a league of n teams have if every team plays each other twice?
 * How many matches does a season have when n teams play home and away against each other?
 *
 * @T int32_t int64_t
 * @name league_matches double_round_robin ordered_pairs
 * @range n 0 1000
 */
T league_matches(T n) { return n * (n - 1); }

/**
 * How many rounds does a knockout tournament of {n} players need, byes allowed?
 * Count the rounds of a single-elimination tournament of n players, byes allowed.
 * How often must the number of players n be halved, rounding up, until one is left?
 * Write a program that determines how many rounds a knockout tournament of n players needs, an odd player passing on without a game.
 * How many rounds does a single-elimination cup with n teams take?
 * number of rounds in a knockout tournament with n teams, rounded up
 * Write a function that returns the number of rounds in a single-elimination tournament with n teams, byes allowed.
 * How many rounds does a knockout cup with n players take until there is one winner?
 * Return the number of rounds needed in a knockout tournament with n participants, where an odd one gets a bye.
 * number of rounds in an elimination tournament with n teams, rounding up
 * calculate how many rounds a single elimination bracket of n players has
 * A martial arts championship eliminates losers at once, an odd fighter gets a bye. How many rounds do n fighters need till one champion remains?
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
 * How many games are played until a single winner of n players remains, each loser being out (0 for no players)?
 * How many matches does a single-elimination cup with n players have, 0 for no players?
 * Write a function that returns how many matches a knockout tournament with n teams needs, 0 for none.
 * Write a function to find the number of games in a single elimination tournament of n teams, 0 without teams.
 * number of matches in a knockout tournament with n players, 0 for no players
 * How many matches are played in a single-elimination tournament with n teams (0 if there are no teams)?
 * Calculate the total number of matches in a knockout tournament, which is n - 1, or 0 for no players.
 * Return the number of games needed to find the winner of a knockout tournament with n players, 0 for none.
 * number of games in an elimination tournament with n players, 0 if n is 0
 * Given n teams in a knockout cup, how many matches are there in total? Return 0 if n is 0.
 * Each match eliminates one of n wrestlers. How many matches until there is a champion? Zero if nobody entered.
 *
 * @T int32_t int64_t
 * @name knockout_matches elimination_games
 * @range n 0 100
 */
T knockout_matches(T n) { return n > 0 ? n - 1 : 0; }

/**
 * From n types, in how many ways can k things be chosen if repetition is allowed?
 * Return C(n + k - 1, k), the number of combinations with repetition.
 * Given n kinds and k picks, order ignored and repeats allowed, how many selections are there?
 * Write a function for the number of combinations with replacement, n kinds and k picks.
 * Implement the spreadsheet function COMBINA(n, k).
 * Of a set of n elements, how many multisets of size k are there?
 * In how many ways can k identical balls be put into n boxes? n is given first.
 * combinations with repetition of n and k
 * Given n kinds and k picks, how many ways are there to choose when repetition is allowed and order does not matter?
 * multiset coefficient: k selections out of n kinds with replacement, order ignored (n, k)
 * stars and bars: number of ways to pick k items from n types with repetition, n first
 * In how many ways may I fill a box of k donuts from n sorts, sorts repeating as I like? n first, 64-bit result.
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
 * number of combinations with repetition from n kinds, k items each, as an int
 * Compute n multichoose k as an int.
 * An ice cream shop has n flavors: in how many ways can I pick k scoops, if flavors may repeat and order does not matter?
 * Return C(n + k - 1, k) as an int.
 * Write a function that counts how many multisets of k items can be taken from n sorts; n and k are int.
 * Given n kinds and k picks, return how many unordered selections with repetition there are (int).
 * From n different items, how many multisets of size k can be made? Use 32-bit ints.
 * What is the count of unordered selections with replacement, n kinds and k picks?
 * Compute n multichoose k (combinations with repetition) for ints n and k.
 * Write a function that takes n types and k items and returns the number of combinations with repetition, as an int.
 * From n types, how many ways are there to choose k items with repetition, order ignored? Use ints.
 * In how many ways can k scoops be picked among n ice cream flavors if flavors may be repeated and order is irrelevant? n first, as a 32-bit int.
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
 * In how many ways can n people sit around a round table if rotations are the same?
 * Count the circular permutations of n distinct things, rotations being the same.
 * Return the number of circular permutations of n things: (n - 1)!.
 * Given the number of guests, return the number of seatings at a round table, rotations being the same.
 * How do I compute the number of circular permutations of n objects?
 * In how many ways can n people be seated at a circular table, rotations being the same?
 * How many circular permutations do n objects have?
 * Compute (n - 1)!, the number of circular permutations of n objects.
 * How many ways can n people be seated around a circular table, if rotations count as the same?
 * Calculate the number of ways to arrange n people in a circle, (n - 1)!.
 * (n - 1)!: arrangements of n persons in a ring up to rotation
 * n people around a campfire, turning the circle makes no difference: (n-1)! ways
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
 * How many seatings of n guests at a round table are there, rotations being the same, as an int?
 * Return (n - 1)! as a 32-bit int, for n people at a round table.
 * In how many orders can n guests sit in a circle, if turning the circle gives the same order?
 * Return (n - 1)! as an int, the number of circular arrangements.
 * Given the number of people, return in how many ways they can sit in a circle, not counting rotations (int).
 * Write a function to find in how many ways n guests can sit around a round table, where rotations are the same.
 * In how many ways can n people be placed around a circular table?
 * ways to seat n people at a round table
 * Write a function that returns the number of circular arrangements of n people as a 32-bit integer, (n - 1)!.
 * In how many different ways can n people sit at a round table? Return an int, rotations counted once.
 * distinct circular seatings of n guests up to rotation, int result
 * In how many ways can n people sit in a circle around a camp fire, rotated arrangements being equal? As a plain int.
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
 * Return the number of {OP} of an n-element set: {OP:2}.
 * Given the size of a set, return how many {OP} there are.
 * Write a function that computes the number of {OP} of an n-element set.
 * Given n elements, what is the number of {OP}?
 * How many {OP} can be formed from n elements?
 * What is the count of {OP} for a set with n members?
 * number of {OP} of a set with n elements
 * Return the number of {OP} that can be formed from n elements, {OP:2}.
 * How many {OP} are there for a set of n elements?
 * cardinality of the collection of all {OP} of an n-element set
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
 * What is the size of the power set of a set with n elements?
 * Return 2 to the power n as an int.
 * How many different selections can be made from n things, the empty one included?
 * Return 1 << n, the number of subsets of n things.
 * Write a function that returns how many subsets n elements have, as a 32-bit integer.
 * Given the size of a set, return the size of its power set.
 * How many on/off combinations do n switches have?
 * How many different bit patterns are there with n bits?
 * How many combinations of n optional extras are there, including choosing none?
 * Write a function to determine the number of members of the power set of a set with n elements.
 * How large is the power set of an n-element set?
 * power set size of n elements
 * Write a function that returns the number of subsets of an n-element set, 2^n.
 * Given n, return 2 to the power of n as an int, using a shift.
 * Implement 1 << n.
 * 2^n, the size of the power set
 * how many subsets does a set of n elements have, the empty set included?
 * cardinality of the powerset of an n-element set, as an int
 *
 * @name power_set_size number_of_subsets
 * @range n 0 30
 */
int32_t power_set_size(int32_t n) { return 1 << n; }

/**
 * How many passwords can be made from {m} symbols with length {n}?
 * Count the strings of a given length over an alphabet of a given size; the size comes first.
 * Return m^n, the number of passwords with n characters out of m symbols.
 * Given the number of symbols and the number of places, return how many codes are possible.
 * How many words of length n can be formed with m letters (m given first)?
 * How many different codes are possible, number of symbols first, number of places second?
 * Given m symbols and length n, compute the number of possible passwords.
 * What is the number of possible passwords, given the number of symbols and then the length?
 * Write a program to compute how many different passwords of length n exist over an alphabet of m characters; m comes first.
 * number of passwords from m symbols with length n
 * How many passwords of length n can be made from m characters? The number of characters comes first.
 * permutations with repetition: alphabet of m symbols, sequences of length n
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
 * How many combinations does a lock with n wheels have, if each wheel has m digits (m first)?
 * How many PINs with n digits are there if each digit has m possibilities (m first)? Return an int.
 * Return m to the power n as an int, the number of codes of n symbols out of m.
 * Write a function that returns how many strings over m characters have length n, as a 32-bit integer.
 * Given the number of symbols and the length, return the number of possible codes, repeats allowed.
 * Count the PIN codes with n places when m digits are allowed, m given first.
 * Write a function that counts the codes of n positions where each position takes one of m symbols (m, then n).
 * Given the number of symbols per wheel and the number of wheels, how many combinations does a lock have?
 * number of codes with m symbols and n positions
 * How many codes of length n are possible with m different symbols (m first)? Return an int.
 * Write a function that returns m to the power n as an int: the number of codes with n places and m symbols each.
 * Over an alphabet with m symbols, how many codes of n places exist (int result, repetition allowed)?
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
 * Count the squares on a chessboard of size n: 1^2 + 2^2 + ... + n^2.
 * Given the board size, count the squares of side 1, 2, up to n.
 * Write a function that returns how many squares of all sizes an n x n grid contains.
 * On an 8 by 8 board there are 204 squares; how many on one of size {n}?
 * How do I count all the squares of any size in an n x n grid?
 * number of squares of all sizes on a chessboard with n rows
 * Write a function which counts the squares of all sizes on an n by n chessboard.
 * How many squares does an n×n grid contain altogether?
 * Count all squares (1x1 up to n x n) on an n by n chessboard.
 * Write a function that counts all squares in an n x n grid.
 * Given n, return the number of squares of every size on an n x n chessboard.
 * Implement n(n+1)(2n+1)/6.
 * Function that adds 1^2 + 2^2 + ... + n^2, the squares on an n x n board
 * chessboard problem: total squares of every size on an n x n board
 *
 * @T int32_t int64_t
 * @name squares_on_board count_grid_squares
 * @range n 0 100
 */
T squares_on_board(T n) { return n * (n + 1) * (2 * n + 1) / 6; }

/**
 * How many rectangles are there in a grid of {m} by {n} cells?
 * Count all rectangles of any size in a grid of m by n cells.
 * Count the rectangles in an m x n grid: m(m + 1)/2 * n(n + 1)/2.
 * Given rows and columns, count every rectangle along the grid lines, squares included.
 * Write a function that returns the number of rectangles of all sizes on an m x n board.
 * How many rectangles does a chessboard of {m} times {n} squares contain?
 * number of rectangles in a lattice of m by n cells, all sizes and positions
 * Compute m(m + 1)/2 * n(n + 1)/2, the number of rectangles in an m by n grid.
 * Write a program to count the rectangles, squares among them, of a grid with m rows and n columns of cells.
 * How many axis-parallel rectangles does an m × n grid hold?
 * number of rectangles in an m by n grid
 * How many rectangles of all sizes, squares included, are there in an m by n grid?
 * How many axis-parallel rectangles can be picked out of a lattice of m by n unit squares?
 * How many rectangles of any size can be traced along the frames of a window with m by n panes?
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
 * Compute the probability of at least one success: 1 - (1 - p)^n.
 * Given a success probability and a number of independent attempts, how likely is it to succeed at least once?
 * What is the chance of getting it right at least once in n attempts, each with probability p?
 * Write a function to calculate the probability that an event of probability p happens at least once in n independent attempts.
 * What is the likelihood of one or more successes in n trials?
 * probability of at least one success in n trials
 * How do I calculate the probability of at least one success in n independent tries with probability p each?
 * Write a function that returns 1 - (1 - p)^n, the probability of at least one success in n trials.
 * What is the chance that an event with probability p happens at least once in n trials?
 * Given a probability p and a number of trials n, compute the probability of at least one success.
 * probability of one or more successes in n independent Bernoulli trials with success chance p (p, n)
 * With hit probability p per shot, what is the chance to hit the target at least once in n shots?
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
 * For two independent events with probabilities {p} and {q}, what is the probability that {OP}?
 * Combine two independent probabilities into the chance that {OP}.
 * For two independent events with probabilities p and q, return {OP:2}, the chance that {OP}.
 * Given the probabilities of two independent events, return the probability that {OP}.
 * Write a function that returns the probability that {OP} for two independent events.
 * One event has probability {p}, an independent one {q}; how likely is it that {OP}?
 * probability that {OP}, for two independent events with known probabilities
 * Write a program that computes the probability that of two independent events {OP}, from their probabilities.
 * Two independent events have probabilities p and q: what is the probability that {OP}?
 * Find the probability that {OP}, given two independent events' probabilities.
 * Given the probabilities of two independent events, compute the probability that {OP}.
 * How do I calculate the probability that {OP}, for two independent events with probabilities p and q?
 * independent events with chances p and q: likelihood that {OP}
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
 * Birthday problem: probability that at least two of n people share a birthday, with 365 equally likely days
 * Given the size of a group, return the probability that at least two have the same birthday.
 * Write a function for the birthday paradox: chance that among n people at least two have the same of 365 birthdays.
 * In a class of {n}, what is the chance of a shared birthday among 365 days?
 * What is the probability that birthdays coincide among n people, ignoring leap years?
 * How do I calculate the birthday paradox probability for n people (365 days)?
 * Write a function to compute the probability that in a group of n people at least two share a birthday, with 365 equally likely days.
 * What is the chance of a shared birthday among n persons?
 * birthday paradox probability
 * What is the probability that at least two people in a group of n share a birthday (365 days)?
 * birthday paradox: chance of a coinciding birthday in a group of n, 365 days
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
 * Convert odds to a probability: a / (a + b).
 * Given the odds for and against an event, return its probability.
 * Write a function that turns betting odds for an event (for, against) into its probability.
 * What is the probability of an event with odds {a} : {b} in its favor?
 * Return wins / (wins + losses).
 * fraction of games won, given won and lost games
 * Write a program that converts odds of a to b in favour of an event to its probability.
 * How do I turn odds for (first) and against (second) into a probability?
 * odds a to b in favour as probability
 * How do I convert odds of a to b in favor into a probability?
 * Calculate the win rate as a fraction from the number of wins and the number of losses.
 * odds in favour a : b expressed as a probability
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
 * Compute the expected value: sum of value times probability over two arrays.
 * Given arrays of outcomes and of their probabilities, return the mean outcome.
 * Write a function for the expected value of a lottery, given the prizes and the chance of each.
 * Return the sum of x[i] * p[i] over all i.
 * Given values and probabilities of a discrete random variable, compute E(X).
 * Write a function that finds the expected value of a random variable from an array of its values and an array of their probabilities.
 * expected value from values and probabilities
 * Calculate the expected value from an array of outcomes and an array of their probabilities.
 * How do I calculate the expected value of a random variable from its values and probabilities?
 * mathematical expectation of a discrete random variable: array of values, array of probabilities, length
 * Write a function for the expectation of a random variable: outcomes array, probabilities array, n.
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
 * Compute the geometric probability (1 - p)^(n - 1) * p.
 * Given a success probability and a trial number, return the chance that success comes at that trial for the first time.
 * Given p and n, return the probability of n - 1 failures followed by a success.
 * Return (1 - p)^(n - 1) * p, given p and n.
 * Write a program to find the probability that the first success occurs exactly on trial n, each trial succeeding with probability p.
 * probability of first success on the nth trial
 * What is the probability that the first success happens on trial n, given the success probability p?
 * Write a function for the geometric distribution: the probability of the first success on trial n, given p and n.
 * Probability that the first n - 1 trials fail and the n-th succeeds, with success probability p.
 * How do I compute the probability of the first success at attempt n (starting at 1), given p?
 * geometric distribution: mass at trial n for success chance p, p first
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
 * What concentration results from mixing two solutions (volume 1, percent 1, volume 2, percent 2)?
 * Compute the concentration of a mixture: volume and percent of one, then of the other.
 * Return (v1 * c1 + v2 * c2) / (v1 + v2), given v1, c1, v2, c2.
 * Given two volumes, each followed by its concentration, return the concentration after mixing.
 * Write a function for the concentration of a blend of two liquids: volume and concentration of each in turn.
 * What is the final temperature of two amounts of water mixed together, amount and temperature of each?
 * Compute the volume-weighted average of two concentrations: volume 1, concentration 1, volume 2, concentration 2.
 * What is the alcohol content after mixing two spirits (amount 1, strength 1, amount 2, strength 2)?
 * Write a function to compute the concentration of a mixture of two solutions: volume and concentration of the first, then of the second.
 * What concentration results from mixing two solutions (volume, concentration, volume, concentration)?
 * concentration after mixing two solutions: v1, c1, v2, c2
 * How do I calculate the concentration after mixing two solutions, given volume and concentration of each in turn?
 * Two acids are poured together; work out the resulting percentage from volume and percent of one, then volume and percent of the other.
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
 * One person needs a hours for a job and another b hours; how long do they need together?
 * Compute the time two workers take when they work at the same time, from the time of each alone.
 * Two workers need a and b hours alone; return the time together, a * b / (a + b).
 * Given the times of two pipes that fill a tank alone, how long do both take?
 * Write a function that returns the time two workers need together, given the time each needs alone.
 * Two pumps empty a pool in a and b hours alone; how long does it take with both pumps running?
 * Return a * b / (a + b), the time two workers need together.
 * Write a program that determines how long two workers take together for a job, given the time of each alone.
 * How long do two pipes take to fill a tank together, given the time each one takes alone?
 * time for two to do a job together, from the time of each alone
 * How long do two people need together, if one alone takes a hours and the other b hours?
 * Given the time each of two workers needs alone, calculate the time they need together.
 * Mom cleans the garage in a hours, Dad in b hours. Working jointly, how many hours do they need?
 * Pipe A fills a tank in a hours, pipe B in b hours: time with both open
 * One gardener mows the lawn in a hours, another in b; how long do they need side by side?
 *
 * @T double float
 * @name time_together combined_time
 * @range a 1 100
 * @range b 1 100
 */
T time_together(T a, T b) { return a * b / (a + b); }

/**
 * How many tiles does a floor of {length} by {width} need if each is {tile} by {tile} and cut tiles count whole?
 * Count the square tiles that cover a rectangular floor, length, width, tile side; a cut tile counts whole.
 * Given length and width of a floor and the side of a tile, return the number of tiles; cut tiles count whole.
 * Return ceil(length / tile) * ceil(width / tile).
 * How many square tiles must I buy for a room of a given length and width? Tile side last, cut tiles are not reused.
 * Write a function to calculate how many square tiles cover a floor of given length and width, with cut tiles counted as whole ones; tile side last.
 * How many square tiles are needed for a floor of a given length and width, with cut tiles counted whole? Tile side last.
 * Calculate the number of tiles for a floor: length, width and tile side, rounding up in both directions.
 * How many square marble tiles does a bathroom floor need if leftover pieces are thrown away? Length, width, tile side, all integers.
 * How do I calculate how many square tiles a floor needs (length, width, tile side) if the number is rounded up along the length and along the width?
 * Write a function that returns the number of square tiles for a room from length, width and tile side, rounding up along each side before multiplying.
 * Given the length and width of a room and the side of a square tile, divide both by the side, round each up and multiply.
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
 * Return the {OP:3} of two fractions a/b and c/d, as a floating-point number.
 * Given two fractions by numerators and denominators (a, b, c, d), return their {OP:3} as a decimal.
 * Write a function for the {OP:3} of two fractions a/b and c/d as a real number.
 * How much is one fraction {OP:2} another, each as numerator and denominator?
 * What is the decimal value of a/b {OP:2} c/d?
 * {OP} two fractions given as four numbers (numerator, denominator, numerator, denominator); return the value.
 * Write a program that gives the {OP:3} of the fractions a/b and c/d as a real number.
 * How do I evaluate a/b {OP:2} c/d?
 * Compute one fraction {OP:2} another fraction as a double.
 * Compute a/b {OP:2} c/d and return the result as a double.
 * a/b {OP:2} c/d with floating point, numerators and denominators entered in the order a, b, c, d
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
 * How dense is a body with a given mass and volume?
 * Calculate density from mass and volume.
 * Return the density of a body, which is mass divided by volume.
 * Given how heavy and how large a body is, return its density.
 * Write a function for the density of a material from mass and volume.
 * How much mass is there per unit of volume? The mass is given first.
 * How much does one unit of volume weigh, given mass and volume?
 * Compute density as mass divided by volume, mass first.
 * Compute the density rho = m / V.
 * Write a function that computes the density of a body from its mass and volume.
 * What is the density, given mass then volume?
 * density from mass and volume
 * Write a function that takes mass and volume and returns the density.
 * Given mass and volume, return mass / volume.
 * Function that computes density, mass first, then volume
 * Implement density = m / V.
 * density = mass over volume
 * mass per unit volume, mass first
 *
 * @T double float
 * @name density calculate_density
 * @range mass 0 1000
 * @range volume 1 100
 */
T density(T mass, T volume) { return mass / volume; }

/**
 * What is the profit when something bought for {cost} is sold for {price}?
 * Compute profit = selling price - cost price, with the cost given first.
 * Given cost and selling price, return the gain, negative for a loss.
 * Write a function that computes profit or loss from cost price and selling price.
 * How much money is earned on a sale, cost and price given?
 * How much gain or loss is made, given cost then price?
 * profit from cost and selling price
 * How do I calculate profit or loss from the cost price and the selling price?
 * Calculate the profit: selling price minus cost price, with the cost price as the first argument.
 * Given the cost price and the selling price, return the profit (negative if it is a loss).
 * profit or loss from buying price (first) and selling price (second)
 * Write a function that takes cost price and selling price and returns the profit, negative for a loss.
 * Given buying price and selling price, return selling - buying.
 * Write a program to calculate profit or loss from the cost price, then the selling price.
 * profit = selling price - cost price, cost first
 * Write a function to input CP and SP of an item and find the gain, negative meaning a loss
 *
 * @T int32_t int64_t double
 * @name profit gain_or_loss
 * @range cost 0 1000
 * @range price 0 1000
 */
T profit(T cost, T price) { return price - cost; }

/**
 * How much profit do I make when I buy at one price and sell at another, given cost, price and count?
 * Calculate the total profit of a sale from unit cost, unit price and quantity.
 * Compute total profit = (price - cost) * quantity, with the cost given first.
 * Given unit cost, unit price and quantity sold, return the total profit.
 * Write a function for the profit on items: cost of one, price of one, number.
 * Return the total profit, given the unit cost, the unit price and the number of units.
 * Write a function to compute the overall profit on a number of sold items, from unit cost, unit price and quantity.
 * total profit from cost, price and quantity
 * How much profit do I make, given the cost and the price of one item and the number of items sold?
 * Return the total profit from the cost per item, the selling price per item and the number of items sold.
 * What is the total profit for a quantity of items: unit cost, unit selling price, quantity?
 * A butcher buys sausages at one price and sells them at another; what is the overall gain? Cost each, price each, number sold.
 *
 * @T int32_t int64_t double
 * @name total_profit batch_profit
 * @range cost 0 100
 * @range price 0 200
 * @range count 0 500
 */
T total_profit(T cost, T price, T count) { return (price - cost) * count; }

/**
 * What does electricity cost at {K} per unit for the first 100 units and {L} per unit above?
 * Calculate an electricity bill with two rates: {K} each for the first 100 units, {L} each beyond.
 * Electricity bill in two slabs: {K} per unit for the first 100 and {L} per unit for the rest
 * Given the units used, charge {K} for each of the first 100 and {L} for every further one.
 * Write a function for the power bill: {K} per unit up to 100, then {L} per unit.
 * How high is my electricity bill if 100 units cost {K} each and the rest {L} each?
 * How much do I pay for units if the first 100 cost {K} each and all further ones {L} each?
 * utility bill for a number of units: first hundred at {K} each, remainder at {L} each
 * Write a program that calculates an electricity bill: the first 100 units cost {K} each, each further unit {L}.
 * What does electricity cost if units up to 100 are charged at {K} and the rest at {L}?
 * electricity bill: {K} per unit up to 100, then {L}
 * Calculate the electricity bill: {K} per unit for the first 100 units and {L} per unit above that.
 * What do tenants owe for electricity at {K} for each of the first 100 units and {L} for any additional unit?
 * The first 100 kilowatt hours cost {K} apiece and any beyond cost {L}; what must the household pay?
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
 * What is the power bill for a number of units with a limit, a price per unit below it and a price per unit above it?
 * Write a function that computes a bill from units used, block size, price within and price beyond the block.
 * Given consumption, the size of the first block and both unit prices (inside, beyond), return the amount to pay.
 * Write a function for a bill with two rates: consumption up to a limit at the low rate, the excess at the high rate (units, limit, low, high).
 * How do I charge units at one price up to a threshold and at a second price beyond it (units, threshold, first, second)?
 * bill with two tiers from units, limit, low rate and high rate for the units above the limit
 * Calculate an electricity bill with two rates: units used, limit, rate up to the limit, rate above it.
 * Write a function for a two-tier bill: units, limit, low rate for units up to the limit, high rate for the rest.
 * How much is the bill if units up to a limit cost one rate and the rest another? Units, limit, low, high.
 * Given the units used, a threshold and two prices per unit (for the units below and those above the threshold), return the total cost.
 * compute a water bill with two price tiers: usage, limit of the first tier, first price, price of the units above it
 * Water bill from usage, monthly allowance, price per unit within the allowance and price per unit beyond.
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
 * What does it cost to run a device, given its watts, the hours and the price of a kilowatt-hour?
 * Calculate the cost of electricity for an appliance from watts, hours and price per kWh.
 * Compute the energy cost watts * hours / 1000 * price.
 * Given power in watts, running time in hours and the price of a kWh, return the cost.
 * Write a function that computes what a lamp costs in electricity: watts, hours, price of a kilowatt-hour.
 * electricity cost from wattage, hours and rate per kilowatt-hour
 * Multiply the kilowatt-hours used, from watts and hours, by the price per kWh.
 * What are the running costs of a device, given its watts, the hours and the price of a kWh?
 * Write a program to find the price of running a device: power in watts, hours of use, price of a kilowatt-hour.
 * How much will an appliance cost me, given watts, hours, and price per kWh?
 * electricity cost from watts, hours and price per kWh
 * How much does it cost to run an appliance, given its watts, the hours and the price per kWh?
 * Write a function that takes watts, hours and price per kWh and returns the electricity cost.
 * Given power in watts, hours and the price per kWh, return watts * hours / 1000 * price.
 * Implement the running cost of an appliance: W, h, price per kilowatt-hour.
 * what does a heater of w watts cost me for h hours at p per kWh?
 * What does running the hair dryer cost me, from its watts, hours of use and the price per kWh?
 *
 * @T double float
 * @name electricity_cost energy_cost
 * @range watts 0 3000
 * @range hours 0 1000
 * @range price 0 1
 */
T electricity_cost(T watts, T hours, T price) { return watts * hours / 1000 * price; }

/**
 * How many kilowatt-hours does a device use, given its power in watts and its running time in hours?
 * Calculate energy consumption in kWh from watts and hours.
 * How many kWh does a device use, i.e. watts times hours divided by 1000?
 * Given power in watts and time in hours, return the energy in kilowatt-hours.
 * Multiply a power in watts by a time in hours and return kilowatt-hours.
 * kWh consumption of a device from wattage and running hours
 * energy in kilowatt-hours from power in watts and duration in hours
 * Convert watts and hours to kilowatt-hours.
 * Write a function that computes the energy in kilowatt-hours consumed by an appliance from its watts and hours.
 * How do I convert a power in watts and a running time in hours to kilowatt-hours?
 * kWh from watts and hours
 * How many kilowatt-hours does an appliance use, given its power in watts and the hours it runs?
 *
 * @T double float
 * @name energy_used kilowatt_hours
 * @range watts 0 3000
 * @range hours 0 1000
 */
T energy_used(T watts, T hours) { return watts * hours / 1000; }

/**
 * What is the gross salary with a basic pay of {basic} plus {K} percent housing and {L} percent dearness allowance?
 * Calculate the gross salary from the basic one: basic + {K}% of basic + {L}% of basic.
 * Given the basic salary, add allowances of {K} percent and {L} percent of it.
 * Write a function for the gross salary from the basic one, with HRA {K} percent and DA {L} percent of it.
 * Return the basic pay plus two allowances, {K} percent of basic and {L} percent of basic.
 * What is the total pay when {K} percent of the basic pay for rent and {L} percent for cost of living are added?
 * Calculate the salary as basic plus {K} percent of basic plus {L} percent of basic.
 * What is the salary when allowances of {K}% and {L}% of basic pay are added to it?
 * Write a program to compute a gross salary: basic pay and two allowances, {K} and {L} percent of basic.
 * What is the gross pay if the allowances amount to {K}% and {L}% of the basic salary?
 * gross salary from basic pay with {K}% and {L}% allowances
 * Nurses get a basic wage plus {K} percent of it for housing and {L} percent of it for rising prices. What do they get altogether?
 * Ramesh's basic salary is input. HRA is {K}% and DA {L}% of it; calculate his gross salary.
 *
 * @T double float
 * @K 10 15 20
 * @L 5 30 50
 * @name gross_salary gross_pay
 * @range basic 0 50000
 */
T gross_salary(T basic) { return basic + basic * K / 100 + basic * L / 100; }

/**
 * Calculate the gross salary from basic pay and two allowances in percent of basic.
 * Return basic + hra + da, where hra and da are given as percentages of basic.
 * What is the gross pay for a basic salary with two allowances in percent?
 * Write a function that computes the gross salary from the basic salary and two allowance percentages.
 * Given basic pay and the percentages of two supplements, return the total salary.
 * monthly gross from basic pay and two allowance rates in percent
 * Return basic * (100 + p + q) / 100, with p and q in percent.
 * Write a function which computes gross pay from basic pay and the rates in percent of a housing and a dearness allowance.
 * How do I find the gross salary with HRA and DA in percent of basic pay?
 * gross pay from basic and two allowance percentages
 * How do I compute gross salary from basic pay and two allowances given as percentages of it?
 * Calculate the gross salary from basic pay, HRA percent and DA percent.
 * Write a program to input basic salary, HRA percent and DA percent and print the gross salary
 *
 * @T double float
 * @name gross_pay salary_with_allowances
 * @range basic 0 5000
 * @range housing 0 50
 * @range dearness 0 50
 */
T gross_pay(T basic, T housing, T dearness) { return basic * (100 + housing + dearness) / 100; }

/**
 * What is the price per unit if a total price is paid for a number of units?
 * Calculate the unit price of a pack from its price and its number of units.
 * Compute unit price = price / amount.
 * Given the price of a package and its contents, return the price for one.
 * Write a function that computes the cost per item of a pack: price, number of items.
 * Divide the price of a pack by the number of items in it.
 * What is the cost per piece, given the price and the number of pieces?
 * Return the price of one unit, given the price of a pack and how many units it contains.
 * How do I get the unit price of a package (price, quantity)?
 * price per unit from price and amount
 * How do I calculate the price per unit from the total price and the quantity?
 * Write a function that takes the total price and the quantity and returns the price per unit.
 * Given a price and an amount, return price / amount.
 * Implement unit price: price first, then quantity.
 * cost per item = total / number of items
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
 * Which of two packs is the better buy, given price and amount of each? Return 1, 2 or 0 for a tie.
 * Given price and contents of two packages, return the number of the one that costs less per unit (0 for a tie).
 * Compare unit prices of price1, amount1, price2, amount2: return 1 or 2 for the cheaper, 0 if equal.
 * Which pack should I buy by price per piece, 1 or 2 (0: no difference)? Price, pieces of the first, then of the second.
 * Given price, amount, price, amount, return 1 if the first pack is cheaper per unit, 2 if the second is and 0 if they cost the same.
 * Write a function to say which of two offers is cheaper per piece, 1 or 2, and 0 for equal value; each offer is a price and a number of pieces.
 * Which pack has the lower unit price (price, count, price, count; 0 if same)?
 * For two offers (price and number of pieces of each), return 1 or 2 for the cheaper per piece, or 0 if equal.
 * Which of two packs has the lower price per unit? Return 1, 2, or 0 if equal (price, amount, price, amount).
 * Write a function that takes price and amount of one offer and then of another and tells which one is cheaper per unit: 1, 2, or 0 when equal.
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
 * Convert an amount of money to another currency at an exchange rate.
 * Currency conversion: amount times exchange rate
 * Given an amount of money and an exchange rate, return the amount in the other currency.
 * Write a function that converts an amount of money at an exchange rate, multiplying by the rate.
 * How many dollars do I get for my euros at this rate of dollars per euro?
 * How much do I get when changing an amount of money at a given exchange rate (amount times rate)?
 * Calculate the foreign currency for an amount, where the rate is the number of foreign units per unit.
 * Exchange an amount of money by multiplying it by the exchange rate.
 * Convert a price with an exchange rate given in new units per old unit.
 * Write a program to exchange an amount of money at a given rate.
 * How can I turn euros into dollars with a known rate (amount times rate)?
 * convert currency by multiplying the amount with an exchange rate
 * Write a function that converts an amount of money with an exchange rate.
 * Given amount and rate, return amount * rate.
 * Implement a currency converter: amount first, rate second.
 * Function that turns dollars into euros at a given euros-per-dollar rate
 * amount * exchange rate
 *
 * @T double float
 * @name convert_currency exchange_money
 * @range amount 0 10000
 * @range rate 0 20
 */
T convert_currency(T amount, T rate) { return amount * rate; }

/**
 * Classify a BMI: underweight 0 (below 18.5), normal 1 (below 25), overweight 2 (below 30), obese 3.
 * BMI category: below 18.5 0, below 25 1, below 30 2, else 3
 * Given a body mass index, return 0 for underweight (under 18.5), 1 for normal (under 25), 2 for overweight (under 30), 3 for obesity.
 * Is someone with this BMI underweight (0, below 18.5), normal (1, below 25), overweight (2, below 30) or obese (3)?
 * Write a function to sort a body mass index into 0 underweight (below 18.5), 1 normal (below 25), 2 overweight (below 30) or 3 obese.
 * Is a BMI too low (0), okay (1, from 18.5), high (2, from 25) or obese (3, from 30)?
 * Return the BMI category: 0 (below 18.5), 1 (below 25), 2 (below 30) or 3 (30 and above).
 * How do I classify a BMI as underweight 0 (< 18.5), normal 1 (< 25), overweight 2 (< 30) or obese 3?
 * BMI to category: < 18.5 is 0, < 25 is 1, < 30 is 2, otherwise 3
 * Write a function that takes a BMI and returns 0 below 18.5, 1 below 25, 2 below 30, 3 otherwise.
 * Given a BMI, return 0 underweight, 1 normal from 18.5, 2 overweight from 25, 3 obese from 30.
 * Implement BMI classification: < 18.5 -> 0, < 25 -> 1, < 30 -> 2, else 3.
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
 * Which BMI category is someone in, given kilograms and meters: 0 below 18.5, 1 below 25, 2 below 30, 3 otherwise?
 * Compute the body mass index from kilograms and meters and classify it: 0 below 18.5, 1 below 25, 2 below 30, else 3.
 * weight in kg and height in m to BMI class (0 under 18.5, 1 under 25, 2 under 30, 3 above)
 * Given kilograms and meters, return 0 for underweight, 1 for normal (BMI from 18.5), 2 for overweight (25) and 3 for obese (30).
 * BMI calculator (weight in kg, height in m) that returns a category: 0 below 18.5, 1 below 25, 2 below 30, 3 else
 * Compute BMI from kg and m, then return 0 under 18.5, 1 under 25, 2 under 30, 3 otherwise.
 * Write a program that computes the BMI from kilograms and metres and classifies it: 0 below 18.5, 1 below 25, 2 below 30, otherwise 3.
 * Given weight in kg and height in m, return the BMI category: 0 (< 18.5), 1 (< 25), 2 (< 30) or 3.
 * Calculate the BMI from weight (kg) and height (m) and return 0 if below 18.5, 1 below 25, 2 below 30, else 3.
 * Write a function that computes BMI from weight in kg and height in m and returns 0 (< 18.5), 1 (< 25), 2 (< 30) or 3.
 * Write a function that tells the weight class by BMI from kilograms and meters: 0 under 18.5, 1 from 18.5, 2 from 25 and 3 from 30 on.
 * Am I underweight (0), normal (1, BMI from 18.5), overweight (2, from 25) or obese (3, from 30), given my weight in kg and then my height in m?
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
 * Months to save: return ceil((goal - start) / monthly), 0 if already reached.
 * Given a goal, the present savings and a monthly amount, return the number of months needed, 0 if none.
 * Write a function that tells from goal, savings and monthly sum how many months, rounded up, I must save; 0 when the goal is met.
 * Write a function that determines how many months of saving are necessary for a goal, given goal, current savings and monthly amount; 0 if reached.
 * How many months are needed to reach a savings goal (goal, savings now, monthly saving), rounded up, 0 if reached?
 * How many months does it take to save {goal}, starting with {start} and saving {monthly} per month? Round up.
 * Given a savings goal, the current savings and the amount saved per month, calculate the months needed (0 if reached).
 * Calculate the number of months to reach a savings goal, rounded up, 0 if already reached: goal, current savings, monthly amount.
 * How long until I reach my savings goal? Arguments: goal, current savings, monthly saving; round up, 0 if reached.
 * Return how many monthly deposits are needed to get from the current savings to the goal: goal, current, deposit.
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
 * How many liters of paint do walls need, given area, coats and the area covered by a liter? Round up.
 * Calculate the paint needed for a wall, in liters rounded up, from area, coats and area covered by a liter.
 * Given the area, the number of coats and the coverage per liter, return the whole liters to buy, rounded up.
 * Write a function for the liters of paint for a room, rounded up: area, coats, coverage per liter.
 * liters of paint from area, coats and coverage per liter, rounded up
 * Write a program that calculates the buckets of paint required, rounded up, for an area in several coats, given the area one bucket covers.
 * How many cans of paint are needed for area, coats and coverage per can, rounded up?
 * How many cans of paint do I need, given the wall area, the number of coats and the area one can covers? Round up.
 * Calculate the number of paint cans, rounded up: area times coats divided by the coverage of one can.
 * Write a function that returns how many liters of paint to buy, rounded up, from area, coats and coverage per liter.
 * How much paint is needed for an area with several coats, given the coverage per liter? Round up to whole liters.
 * Given the area to paint, the number of coats and the coverage per can, how many cans are needed, rounded up?
 *
 * @T int32_t int64_t
 * @name paint_needed liters_of_paint
 * @range area 0 500
 * @range coats 1 3
 * @range coverage 1 12
 */
T paint_needed(T area, T coats, T coverage) { return (area * coats + coverage - 1) / coverage; }

/**
 * A recipe takes an amount for a number of servings; how much is needed for a different number of servings?
 * Convert a recipe quantity from one number of servings to another.
 * Recipe scaling: return amount * wanted / servings, given amount, servings, wanted.
 * Given an amount, the servings of the recipe and the servings wanted, return the new amount.
 * Write a function that adapts an ingredient from the recipe's number of people to another.
 * A recipe needs this much flour for a number of people; how much flour do I need for another number of guests?
 * Return the quantity of an ingredient after changing a recipe from its original number of portions to a different one.
 * Scale an ingredient from old to new servings: amount, old, new.
 * Given the ingredient amount, the original portions and the wanted portions, return the scaled amount.
 * Write a function to adapt the amount of an ingredient from a recipe's number of servings to a wanted number.
 * How do I scale an ingredient amount from one number of servings to another?
 * scale an ingredient amount from the original servings to a different number of servings
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
 * Compute the percentage of marks: sum * 100 / (n * {K}).
 * Given the marks of all subjects, maximum {K} each, return the overall percentage.
 * Write a function for a report card's percentage from n marks, with {K} as full marks per subject.
 * What is the overall score in percent of n tests, whose points are in an array, {K} points per test?
 * Return the total of an array of marks as a percentage of {K} times the number of subjects.
 * aggregate percentage of an array of marks, each out of {K}
 * Write a program to compute a student's overall percentage from marks that are each out of {K}.
 * What is the overall percentage for several subjects with maximum mark {K}?
 * percentage of marks out of {K} each
 * How do I calculate the percentage from an array of marks, each out of {K}?
 * find the percentage a student obtained in n subjects of {K} marks each
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
 * Compute the percentage of marks from n int marks and the full marks per subject.
 * Return sum of marks / (number of subjects * maximum) * 100, for an array of integer marks.
 * What is my overall percentage from an array of n whole-number marks if every subject has the same given maximum?
 * Write a function that takes the marks (ints), the number of subjects and the maximum per subject and returns the percentage.
 * Given n integer marks and the full marks of each paper, return the percentage reached.
 * Write a function to find the percentage reached over an array of integer marks that all have the same full marks.
 * What percentage did a pupil reach with whole marks in several exams with equal full marks?
 * percentage of the marks in an int array when each subject has the same full marks
 * How do I calculate the overall percentage from an int32_t array of marks with the same maximum for each subject?
 * Calculate the percentage of marks obtained, given the integer marks, the number of subjects and the maximum marks per subject.
 * From int marks, what percentage did a student get over several subjects with the same full marks each?
 * Marks of n subjects (integers) are entered and the maximum mark, the same for every subject; print the student's percentage as a double
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
