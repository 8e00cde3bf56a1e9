/**
 * Is {a} {OP} {b}?
 * Check whether {a} is {OP} {b}.
 * Return true if {a} is {OP} {b}.
 * return {a} {OP:2} {b}
 * Is it true that {a} {OP:2} {b}?
 * Confirm that the first number is {OP} the second.
 * Is the first number {OP} the second number?
 * Write a function to check whether {a} is {OP} {b}.
 * How do I test whether the first of two numbers is {OP} the second?
 * compare two numbers: {a} {OP:2} {b}
 * Given two numbers, return true if the first is {OP} the second.
 * Write a function that returns true if the first argument is {OP} the second.
 * Given a and b, return a {OP:2} b.
 * Function that tests {a} {OP:2} {b}
 * Implement a comparison of two values: is the first {OP} the second?
 * a {OP:2} b?
 * is a {OP} b
 * true if the first value {OP:2} the second value
 * Determine whether a is {OP} b.
 * return whether a {OP:2} b
 * Test if the first operand is {OP} the second operand.
 *
 * @T int32_t int64_t int8_t uint32_t uint64_t uint8_t float double
 * @R _Bool int
 * @OP < "less than" "<"
 * @OP > "greater than" ">"
 * @OP <= "at most" "<="
 * @OP >= "at least" ">="
 * @OP == "equal to" "=="
 * @OP != "different from" "!="
 * @name compare check holds test_order
 */
R compare(T a, T b) { return a OP b; }

/**
 * Is {x} {OP} {K}?
 * Check whether {x} is {OP} {K}.
 * Return true if {x} is {OP} {K}.
 * return {x} {OP:2} {K}
 * I want to know if {x} is {OP} the constant {K}.
 * Determine whether a number is {OP} {K}.
 * Is a given number {OP} {K}?
 * Tell me if a value is {OP} {K}.
 * Write a function to check if a given number is {OP} {K}.
 * tell me whether the number is {OP} {K}
 * How do I test whether a value is {OP} {K}?
 * Is the value {OP:2} {K}?
 * Return true if the given value is {OP} {K}, otherwise false.
 * Write a function that tests whether its argument is {OP} {K}.
 * Given n, return n {OP:2} {K}.
 * Implement the check x {OP:2} {K}.
 * n {OP:2} {K}?
 * verify that a number is {OP} {K}
 *
 * @T int32_t int64_t uint32_t double
 * @R _Bool int
 * @K 3 5 7 10 16 18 21 32 50 64 100
 * @OP < "less than" "<"
 * @OP > "greater than" ">"
 * @OP == "equal to" "=="
 * @OP != "different from" "!="
 * @name compare_constant check_value passes is_so
 */
R compare_constant(T x) { return x OP K; }

/**
 * Is {x} {OP}?
 * Check whether {x} is {OP}.
 * Return true if the {T} {x} is {OP}, false otherwise.
 * return {x} {OP:2} 0
 * Could you tell me if {x} is {OP}?
 * How can I tell if a number is {OP}?
 * check if a number is {OP}
 * Is a number {OP} or not?
 * Write a program to determine if a given number is {OP}.
 * Given a number, return true if it is {OP}.
 * How do I check if a number is {OP}?
 * Write a function to check if a number is {OP}, i.e. {OP:2} 0.
 * Given a number, return whether it is {OP}.
 * Function that returns true if n {OP:2} 0
 * Implement is_{OP}.
 * Write a program that checks whether n is {OP} or not.
 * is n {OP}?
 * tell whether a value is {OP}
 * verify that the argument is {OP}
 * Determine whether n is {OP}.
 * return n {OP:2} 0
 * Write a C function that tells if its argument is {OP}.
 * Sign test: is the argument {OP}?
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @R _Bool int
 * @OP < "negative" "<"
 * @OP > "positive" ">"
 * @OP == "zero" "=="
 * @OP != "nonzero" "!="
 * @name check_sign sign_test compare_zero
 */
R check_sign(T x) { return x OP 0; }

/**
 * Is {x} between {K} and {L}, both included?
 * Check whether {x} lies in [{K}, {L}].
 * Return true if {x} is at least {K} and at most {L}.
 * return {K} <= {x} <= {L}
 * Is {x} from {K} to {L}, ends included?
 * Is a number between {K} and {L}, both included?
 * Does a value lie between {K} and {L}, ends included?
 * check that a number is >= {K} and <= {L}
 * Is the value inside the closed interval from {K} to {L}?
 * Write a function to check whether a given number is between {K} and {L}, both limits allowed.
 * How do I validate that an input is no less than {K} and no more than {L}?
 * Is x between {K} and {L} inclusive?
 * Write a function that returns true if {K} <= n <= {L}.
 * Given a number, return whether it is in the range {K} to {L}, inclusive.
 * Function that tests if a value lies in {K}..{L}, both ends allowed
 * Implement a range check: n >= {K} && n <= {L}.
 * is n within {K}-{L} inclusive?
 * validate that the input is a number from {K} to {L}
 * number in [{K}, {L}]?
 * true for values from {K} up to and including {L}
 * Determine whether n is in [{K}, {L}].
 * n from {K} to {L}, true or false?
 * Return 1 if {K} <= n and n <= {L}, else 0.
 * is the number at least {K} but no more than {L}?
 * Write a function to check whether a number is in the range {K} to {L}, ends included.
 * Write a function to check whether the number lies in the range from {K} to {L} inclusive.
 * Write a function to check whether a number is valid, that is, from {K} to {L} inclusive.
 * Write a function to check if the number is in between {K} and {L}, both included.
 * number in between {K} and {L}, ends included?
 * Does x belong to the closed interval [{K}, {L}]?
 *
 * @T int32_t int64_t uint32_t
 * @R _Bool int
 * @K 1..6 10
 * @L 12 18 20 31 100
 * @name in_range between within is_valid
 */
R in_range(T x) { return x >= K && x <= L; }

/**
 * Is {x} outside the range from {K} to {L}, ends counting as inside?
 * Check whether {x} is below {K} or above {L}.
 * Return true if {x} is less than {K} or greater than {L}.
 * return {x} < {K} or {x} > {L}
 * Is {x} outside the interval {K} to {L}, whose ends count as inside?
 * Is a number below {K} or above {L}?
 * How do I detect a value that lies outside {K} to {L}?
 * true when a number is < {K} or > {L}
 * Check that a number does not belong to the range from {K} to {L}, ends included in the range.
 * Is it smaller than {K} or bigger than {L}?
 * How do I reject an input that is below {K} or above {L}?
 * Is x outside {K} to {L} (inclusive range)?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 1..5 10
 * @L 12 20 31 50 99 100
 * @name out_of_range outside is_invalid
 */
R out_of_range(T x) { return x < K || x > L; }

/**
 * Is {x} between {lo} and {hi}, both included?
 * Return true if {x} is not less than {lo} and not greater than {hi}.
 * Is {x} in [{lo}, {hi}]?
 * Given {x} and the bounds {lo} and {hi}, tell whether lo <= x <= hi.
 * How do I test that a value is inside a given range, ends included?
 * check that a number is between min and max, both allowed
 * check if a value is within a range given by its lowest and highest number
 * Determine whether {x} is at least {lo} and at most {hi}.
 * How do I verify that a value is within inclusive limits (value, lower limit, upper limit)?
 * Is {x} between {lo} and {hi} inclusive?
 * Write a function to check whether a number is in a given range, limits included.
 * Given n, low and high, return true if low <= n <= high.
 * Function that returns whether x >= min and x <= max
 * Implement an inclusive range check: value, min, max.
 * Write a program to test if a number lies between a lower and an upper bound, inclusive.
 * is x in range [min, max]?
 * does the value fall within the limits? Both limits count as inside.
 * Determine whether x is in the closed interval [lo, hi].
 * Check a value against a minimum and a maximum, both allowed; value first.
 * is the number between a and b, bounds included (number, lower, upper)?
 * Write a function to check if a number x is in the range from lo to hi, inclusive.
 * Is x a member of the closed interval [lo, hi]?
 * Does a value fall in the interval [lo, hi]? value first, then both bounds
 *
 * @T int32_t int64_t uint32_t double
 * @R _Bool int
 * @range x -50 150
 * @range lo -20 40
 * @range hi 20 120
 * @name is_between inside_range lies_between
 */
R is_between(T x, T lo, T hi) { return x >= lo && x <= hi; }

/**
 * Is {x} at least {lo} and less than {hi}?
 * Is a value in a range given by low and high, the upper end excluded?
 * half-open interval check of a value: low included, high not
 * Is a value in [low, high)?
 * How do I test that a value is in a range that includes its lower but not its upper end?
 * Write a function that checks lower <= value < upper, for value, lower, upper.
 * Is a value at least the lower limit and below the upper one?
 * Is x in the range from low to high, where the lower bound counts and the upper bound does not?
 * Check if {x} belongs to the interval that includes {lo} but excludes {hi}.
 * How do I test a value for lower <= value < upper (arguments value, lower, upper)?
 * Is {x} in [{lo}, {hi})?
 * Write a function that checks whether x is >= low and < high.
 * Given x, low and high, return true if x >= low and x < high.
 * Function that tells if x is in the range low..high, high excluded
 * Implement a half-open range check: value, start, end, where end is exclusive.
 * is x in [lo, hi)?
 * like Python's range: is x at least start and below stop?
 * Is x a member of the half-open interval [lo, hi)?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name in_half_open_range within_half_open
 * @range x -10 20
 * @range lo -10 10
 * @range hi 0 20
 */
R in_half_open_range(T x, T lo, T hi) { return x >= lo && x < hi; }

/**
 * Is {x} below {lo} or above {hi}?
 * Is a value outside a range given by its low and high end, the ends being inside?
 * Is a value less than the lower or more than the upper limit?
 * Is a number outside its lower and upper limits, which are themselves allowed?
 * How do I check that a value lies below the first or above the second of two limits?
 * Write a function that is true when a number is under a minimum or over a maximum.
 * Is a value less than the minimum or more than the maximum, given in this order?
 * true if the value is smaller than the second or bigger than the third argument
 * Determine if {x} is smaller than {lo} or larger than {hi}.
 * How can I detect an out-of-bounds value (value first, then the inclusive lower and upper bound)?
 * Is {x} outside {lo} to {hi} (inclusive limits)?
 * out of range check: return x < lo || x > hi
 * Is x not a member of the closed interval [lo, hi]?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name is_outside beyond_limits
 * @range x -10 20
 * @range lo -10 5
 * @range hi 6 20
 */
R is_outside(T x, T lo, T hi) { return x < lo || x > hi; }

/**
 * Are {a}, {b} and {c} all equal?
 * Check whether the three values {a}, {b} and {c} are the same.
 * Return true if {a} equals {b} and {b} equals {c}.
 * return {a} == {b} && {b} == {c}
 * Determine if three numbers are equal.
 * Do three values all match each other?
 * check that 3 numbers are the same
 * check if three numbers are equal
 * Are all three values the same?
 * Write a function to check whether three given values are identical.
 * How do I test that three numbers are equal?
 * Write a function to check if three numbers are all the same.
 * Given three numbers, return true if they are all equal.
 * Function that returns whether a == b and b == c
 * Implement all_equal for three values.
 * Write a program to find out if 3 numbers are identical.
 * are all of the three numbers the same?
 * true if none of the three values differs from the others
 * Determine whether three numbers are identical.
 * return true if the three arguments have the same value
 * Do all three values coincide, a = b = c?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @range a 0 2
 * @range b 0 2
 * @range c 0 2
 * @name all_equal all_same same_three
 */
R all_equal(T a, T b, T c) { return a == b && b == c; }

/**
 * How many of {a}, {b} and {c} are equal to each other: 3, 2 or 0?
 * number of equal values among three: 3, 2 or 0
 * Return 3 if all three match, 2 if two match and 0 if all differ.
 * How many of three numbers are the same, 0 if all differ?
 * How many of three numbers agree with each other: 3, 2, or 0 if no two do?
 * three dice: how many show the same number, 3, 2 or 0 for none?
 * Find how many of three given integers have the same value: the result is 3, 2 or, if all differ, 0.
 * How many of three ints are equal to one another (0, 2 or 3)?
 * how many of the three numbers are equal, 0 if all are different
 * Write a function to count how many of three numbers are equal to each other, 0 if none are.
 * how many of three values match: 3, 2 or 0
 * Of three entered integers, how many match? 3 for all, 2 for a pair, 0 for none
 *
 * @T int32_t int64_t
 * @name equal_count matching_of_three
 * @range a 0 3
 * @range b 0 3
 * @range c 0 3
 */
int32_t equal_count(T a, T b, T c) {
    if (a == b && b == c) return 3;
    return a == b || b == c || a == c ? 2 : 0;
}

/**
 * Are {a}, {b} and {c} in {OP} order?
 * Check that {a} {OP:2} {b} and {b} {OP:2} {c}.
 * Return true if {a} {OP:2} {b} {OP:2} {c}.
 * return {a} {OP:2} {b} and {b} {OP:2} {c}
 * Write a function that checks if three numbers are in {OP} order.
 * Are three numbers {OP}?
 * Are three values given in {OP} order?
 * check that 3 numbers are {OP}
 * Check that three given numbers, in the given order, are {OP}.
 * How do I test whether three values are {OP}?
 * check whether the sequence {a}, {b}, {c} is {OP}
 * monotonicity of a triple: {OP} from a over b to c?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @OP < "strictly increasing" "<"
 * @OP <= "non-decreasing" "<="
 * @OP > "strictly decreasing" ">"
 * @OP >= "non-increasing" ">="
 * @range a 0 9
 * @range b 0 9
 * @range c 0 9
 * @name ordered in_order sorted_three
 */
R ordered(T a, T b, T c) { return a OP b && b OP c; }

/**
 * Check that both {a} and {b} are {KIND}.
 * Check whether {a} and {b} are both {KIND}.
 * Return true if each of {a} and {b} is {KIND}.
 * Are {a} and {b} both {KIND}?
 * Is each of {a} and {b} {KIND}?
 * Are two given values both {KIND}?
 * Write a function that checks if two given integers are each {KIND}.
 * Are both numbers {KIND}?
 * Given two integers, return true if both are {KIND}.
 * Write a function to check if both numbers are {KIND}.
 * Given two numbers a and b, return true only if a and b are {KIND}.
 * Function that returns whether two integers are both {KIND}
 * Implement both_{KIND} for a pair of integers.
 * a and b both {KIND}?
 * Write a function to check whether both given numbers are {KIND}.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @KIND > "positive"
 * @KIND < "negative"
 * @KIND == "zero"
 * @KIND != "nonzero"
 * @range a -2 2
 * @range b -2 2
 * @name both_are both_check
 */
R both_are(T a, T b) { return a KIND 0 && b KIND 0; }

/**
 * Is at least one of {a} and {b} {KIND}?
 * Check whether {a} or {b} is {KIND}.
 * Return true if {a} is {KIND} or {b} is {KIND}, or both.
 * Is {a} or {b} {KIND}?
 * Is there a {KIND} value among {a} and {b}?
 * Are one or both of two numbers {KIND}?
 * Is either of two given values {KIND}?
 * true if any of the two numbers is {KIND}
 * Write a function that checks if at least one of two given integers is {KIND}.
 * How can I check that at least one of two numbers is {KIND}?
 * Is a or b {KIND}?
 * Given two integers, return true if at least one of them is {KIND}.
 * Does a pair of numbers contain a {KIND} one?
 * Write a function to check if either of two numbers is {KIND}.
 * Given two numbers a and b, return true if a or b (or both) is {KIND}.
 * Function that returns whether at least one of two integers is {KIND}
 * Implement a check for any {KIND} number in a pair.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @KIND > "positive"
 * @KIND < "negative"
 * @KIND == "zero"
 * @range a -2 2
 * @range b -2 2
 * @name any_is either_is
 */
R any_is(T a, T b) { return a KIND 0 || b KIND 0; }

/**
 * Is exactly one of {a} and {b} {KIND}?
 * Check that one of {a}, {b} is {KIND} and the other is not.
 * Return true if {a} or {b} is {KIND}, but not both.
 * Given {a} and {b}, is one {KIND} and the other one not?
 * Write a function that checks if only one of two numbers is {KIND}.
 * Is exactly one of two numbers {KIND}?
 * Is one value {KIND} while the other one isn't?
 * true if one of two numbers is {KIND} but not both
 * Check if exactly one of two given integers is {KIND}.
 * How do I test that only one of two numbers is {KIND}?
 * Is just one of the two {KIND}?
 * Given two numbers, return true if one is {KIND} and the other is not.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @KIND > "positive"
 * @KIND == "zero"
 * @range a -2 2
 * @range b -2 2
 * @name exactly_one only_one
 */
R exactly_one(T a, T b) { return (a KIND 0) != (b KIND 0); }

/**
 * Check whether {a} and {b} have strictly opposite signs; false if either is 0.
 * Return true if {a} is positive and {b} negative, or the other way round.
 * return sign({a}) * sign({b}) == -1
 * Do two numbers have opposite signs, one below and one above zero?
 * Is one of two numbers positive and the other one negative?
 * Write a function to find out if one of two given numbers is negative while the other is positive.
 * Is one number above zero and the other below?
 * How do I detect that two values lie on different sides of 0?
 * Do the numbers have opposite signs (zero has no sign)?
 * Given two numbers, return true if one is positive and the other negative.
 * opposite signs check, false if one of the numbers is 0
 * Write a function to check if two numbers have opposite signs; 0 has no sign.
 * Given two numbers, return whether one is < 0 and the other > 0.
 * Function that detects different signs: one number negative, the other positive
 * Implement opposite_signs, false whenever an argument is 0.
 * do the two numbers have opposite sign? zero has none
 * Write a function to check whether the two numbers have opposite signs; zero has no sign.
 * check if two numbers have opposite signs or not, false if one is zero
 * Write a function to check if two numbers have opposite signs, false when one of them is zero.
 * Is the product of two numbers negative, i.e. one positive and one negative?
 *
 * @T int8_t int16_t int32_t int64_t double
 * @R _Bool int
 * @name opposite_signs signs_differ
 * @range a -5 5
 * @range b -5 5
 */
R opposite_signs(T a, T b) { return (a < 0 && b > 0) || (a > 0 && b < 0); }

/**
 * Do {a} and {b} have the same sign, zero counting as a sign of its own?
 * Do two numbers have the same sign, where zero only matches zero?
 * Do two numbers have equal signs, both positive, both negative or both 0?
 * How do I check if two values have the same sign, zero matching only zero?
 * Write a function that tells whether both numbers are positive, both negative or both zero.
 * return sign(a) == sign(b), with sign 0 for zero
 * Are two numbers both above zero, both below, or both zero?
 * Are two numbers on the same side of zero, or both zero?
 * Check whether two numbers agree in sign: both positive, both negative or both zero.
 * Given two numbers, return true if their signs agree; 0 counts as its own sign.
 * Write a function to check if two numbers have the same sign; 0 has the same sign as 0 only.
 * Given two numbers, return whether both are > 0, both < 0 or both == 0.
 * Function that compares the signs (-1, 0, 1) of two numbers for equality
 * Implement same_sign: sgn(a) == sgn(b).
 * sign(a) == sign(b) with sign(0) = 0
 * Are the signum values of two numbers identical?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name same_sign signs_agree
 * @range a -3 3
 * @range b -3 3
 */
R same_sign(T a, T b) { return (a > 0) - (a < 0) == (b > 0) - (b < 0); }

/**
 * Compare {a} with {b}: return -1 if {a} is smaller, 1 if it is larger, 0 if they are equal.
 * Is {a} below, equal to or above {b}? Answer -1, 0 or 1.
 * Given {a} and {b}, return 1 if the first is greater, -1 if it is less, 0 if equal.
 * Write a comparison function that returns -1, 0 or 1 for two numbers.
 * three-way compare of two numbers like the spaceship operator: -1, 0 or 1
 * comparison of two values like <=>: -1, 0 or 1
 * compare two numbers: -1 for first smaller, 0 for equal, 1 for first larger
 * three-way comparison of two values, giving -1, 0 or 1
 * Write a three-way comparison that returns -1, 0 or 1 if {a} is less than, equal to or greater than {b}.
 * How do I implement the spaceship operator {a} <=> {b} with results -1, 0 and 1?
 * compare {a} and {b}, returning -1, 0 or 1
 * Write a function that returns -1 if a < b, 0 if a == b and 1 if a > b.
 * Given two numbers, return -1, 0 or 1 for less, equal or greater.
 * Function that compares two values like a qsort comparator, with results -1, 0, 1
 * Write a comparator for ascending order that returns -1, 0 or 1.
 * sign of the comparison of two numbers, -1 when the first is smaller
 * comparator for numbers in ascending order: -1, 0, 1
 * Compare two numbers as strcmp would, returning exactly -1, 0 or 1.
 * sgn(a - b) without overflow
 * compare a and b, give -1 if smaller, 0 if equal, 1 if larger
 * Write a function to compare two numbers: -1 if the first is smaller, 1 if it is larger and 0 if they are equal.
 * Spaceship operator for two numbers: -1, 0 or 1
 *
 * @T int32_t int64_t uint32_t double
 * @name compare3 three_way order_of
 */
int compare3(T a, T b) { return a < b ? -1 : a > b; }

/**
 * Which of {a} and {b} is larger: 1 for the first, 2 for the second, 0 if they are equal?
 * tell which of two numbers is greater, 1 for the first, 2 for the second, 0 for a tie
 * return 1 if the first number is bigger, 2 if the second is, else 0
 * How do I say which of two values is the larger one, as 1 or 2, or 0 for neither?
 * compare two numbers: 1 if the first is larger, 2 if the second is, 0 equal
 * Which of two numbers is larger, the first (1), the second (2), or none (0)?
 * Tell which of two numbers is greater: 1 for the first, 2 for the second and 0 for a tie.
 * How do I tell which of two values is larger (1 or 2, 0 if equal)?
 * Which number is larger: 1 for the first, 2 for the second, 0 if equal?
 * Write a function that returns 1 if the first number is greater, 2 if the second is, 0 if they are equal.
 * Given a and b, return 1 for a > b, 2 for a < b and 0 for a == b.
 * Implement: which argument is larger, 1 or 2? 0 when equal.
 * Function that says which of two scores is higher, 1 for first, 2 for second, 0 for a draw
 *
 * @T int32_t int64_t double
 * @name larger_one which_is_larger
 */
int32_t larger_one(T a, T b) { return a > b ? 1 : a < b ? 2 : 0; }

/**
 * Return {a} if {flag} is true, otherwise {b}.
 * Choose between {a} and {b}: the first when {flag} is set, the second otherwise.
 * return {flag} ? {a} : {b}
 * Given {flag}, {a} and {b}, hand back {a} if the condition is true and {b} if it is false.
 * Write a function that returns the first of two numbers if a boolean is true and the second otherwise.
 * select by condition: the first of two values if it is true, else the second
 * How do I pick the first value if a flag is set and the second otherwise?
 * Write a function that returns the first of two values if a condition is true and otherwise the second.
 * How do I write the ternary operator as a function of a flag and two numbers?
 * if the flag is true return the first number, else the second
 * Select one of two values with a boolean: the first for true, the second for false.
 * conditional value: {a} if the flag is set, {b} if not
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name choose select_value if_else
 */
T choose(_Bool flag, T a, T b) { return flag ? a : b; }

/**
 * Return {K} if {x} is {OP}, otherwise {L}.
 * Give {K} when {x} is {OP} and {L} when it is not.
 * Map {x} to {K} if {OP}, else to {L}.
 * Is {x} {OP}? Then return {K}; if not, {L}.
 * Write a function that returns {K} for every number that is {OP} and {L} for all the others.
 * {K} if a number is {OP}, otherwise {L}
 * Return {K} or {L}, depending on whether a number is {OP}.
 * give {K} when a number is {OP}, else give {L}
 * Write a function which returns {K} if its argument is {OP}, and {L} otherwise.
 * {K} if the number is {OP}, else {L}
 * How do I return {K} if a number is {OP} and {L} if it is not?
 * a number that is {OP:2} gives {K}, any other {L}
 *
 * @T int32_t int64_t
 * @K 10 20 50 100 7
 * @L 1 2 3 5
 * @OP < "negative" "negative"
 * @OP > "positive" "positive"
 * @OP == "zero" "zero"
 * @range x -3 3
 * @name pick_constant decide two_values
 */
T pick_constant(T x) { return x OP 0 ? K : L; }

/**
 * Is {x} one of {K}, {L} and {M}?
 * Check whether {x} equals {K}, {L} or {M}.
 * Return true if the {T} {x} is {K}, {L} or {M}.
 * Is {x} in ({K}, {L}, {M})?
 * Does {x} match any of the values {K}, {L}, {M}?
 * Given {x}, is it in the set {K}, {L}, {M}?
 * Is a number in the set {K}, {L}, {M}?
 * Does a value match any of {K}, {L} and {M}?
 * true if a number is equal to {K} or {L} or {M}
 * Is a value one of the allowed ones {K}, {L}, {M}?
 * Check whether a given integer equals {K}, {L} or {M}.
 * How do I test a number against the three values {K}, {L}, {M}?
 * Is x one of {K}, {L}, {M}?
 * Write a function that returns true only for {K}, {L} and {M}.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 1 2 3
 * @L 7 9 12
 * @M 20 40 100
 * @range x 0 45
 * @name one_of is_member
 */
R one_of(T x) { return x == K || x == L || x == M; }

/**
 * Does {x} equal {a}, {b} or {c}?
 * Is a number equal to one of three others? The number comes first.
 * Is the first value among the three options given after it?
 * Check if the first number equals any of the next three.
 * Write a function that tells whether a number matches one of three given values.
 * return x == a || x == b || x == c
 * Is the first number equal to any of the 3 others?
 * Is the first number equal to at least one of the three other numbers?
 * Check whether {x} is equal to at least one of three further numbers {a}, {b}, {c}.
 * Is {x} equal to {a}, {b} or {c}?
 * Write a function that checks if the first number is one of the three following ones.
 * Given x, a, b and c, return true if x is a, b or c.
 * Function that returns whether x == a or x == b or x == c
 * is x in (a, b, c)?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_any_of matches_any
 * @range x 0 5
 * @range a 0 5
 * @range b 0 5
 * @range c 0 5
 */
R is_any_of(T x, T a, T b, T c) { return x == a || x == b || x == c; }

/**
 * Return 0 if {x} is below {K}, 1 if it is below {L}, and 2 otherwise.
 * level of {x}: 0 below {K}, 1 from {K} to below {L}, 2 from {L} on
 * Which of three bands is {x} in, when the second starts at {K} and the third at {L}? Count from 0.
 * Write a function that classifies a number as 0 (below {K}), 1 (below {L}) or 2.
 * Which category does a value belong to: less than {K} is 0, less than {L} is 1, or more is 2?
 * 0 if a number is under {K}, 1 if under {L}, otherwise 2
 * low, medium or high value as 0, 1, 2: low below {K}, high from {L} on
 * Grade a number: 0 if it is below {K}, 1 if from {K} to below {L}, and 2 from {L} up.
 * Return 0 if x is less than {K}, 1 if it is less than {L}, else 2.
 * How do I map a value to class 0, 1 or 2 with the limits {K} and {L} (each limit belongs to the upper class)?
 * class 0 below {K}, 1 below {L}, otherwise 2
 * Classify a value as low (0, below {K}), medium (1, below {L}) or high (2).
 *
 * @T int32_t int64_t
 * @K 5 10 18 20
 * @L 50 65 80 100
 * @name level band grade
 */
int level(T x) { return x < K ? 0 : x < L ? 1 : 2; }

/**
 * Does {a} differ from {b} by at most {K}?
 * Check whether {a} and {b} are no more than {K} apart.
 * Return true if the distance between the {T:s} {a} and {b} is at most {K}.
 * return |{a} - {b}| <= {K}
 * Are {a} and {b} within {K} of each other, {K} itself allowed?
 * Is the absolute difference of {a} and {b} not above {K}?
 * Are two numbers within {K} of each other, {K} included?
 * Are two values at most {K} apart?
 * Does the absolute difference of two numbers not exceed {K}?
 * Write a function to check that the difference of two given integers does not exceed {K} in either direction.
 * How do I tell if two ints are near each other, with tolerance {K} inclusive?
 * Is |a - b| <= {K}?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 1 2 3 5 10 50 100
 * @name close_to near_enough within_tolerance
 * @range a -100 100
 * @range b -100 100
 */
R close_to(T a, T b) {
    T gap = a > b ? a - b : b - a;
    return gap <= K;
}

/**
 * Do {a} and {b} differ by at most {tolerance}?
 * almost equal: do two numbers differ by no more than a given tolerance?
 * Are two numbers approximately equal within a tolerance, inclusive?
 * Are two numbers close to each other, at most the third argument apart?
 * return |a - b| <= eps
 * Check whether {a} and {b} differ by no more than a given {tolerance}.
 * Are {a} and {b} at most {tolerance} apart?
 * How do I compare two numbers with an absolute tolerance given as the third argument (inclusive)?
 * Is |{a} - {b}| <= {tolerance}?
 * Given two numbers and an epsilon, return true if they differ by at most epsilon.
 * Write a function to check if two numbers are equal within a tolerance (third argument, inclusive).
 * Given a, b and eps, return whether |a - b| <= eps.
 * Function that returns true if abs(a - b) <= tolerance
 * Implement approximate equality with an absolute epsilon; a difference of exactly epsilon counts as equal.
 * abs(a - b) <= tol
 * is a within tol of b, inclusive?
 * compare two values for near equality, difference up to the tolerance allowed
 * Determine whether two values are within eps of each other, eps third and inclusive.
 * approximately equal? |a-b| <= eps
 * close enough: difference of a and b no greater than the tolerance
 *
 * @T double int32_t int64_t float
 * @R _Bool int
 * @name nearly_equal within_tolerance almost_equal
 * @range a -10 10
 * @range b -10 10
 * @range tolerance 0 5
 */
R nearly_equal(T a, T b, T tolerance) { return (a < b ? b - a : a - b) <= tolerance; }

/**
 * Pick from {a} and {b} the one at the smaller distance from {x}; equal distances favour {a}.
 * nearest of two {T:s} {a} and {b} to {x}, the first on a tie
 * Write a function that returns which of two candidates is closer to a third number, the first if tied.
 * closer of two values to a target, given last; the first if they are equally close
 * Which of two numbers is nearest to a third one? Return it, the first in a tie.
 * Given two numbers and a third, return the one of the two that is closer to it, the first if equal.
 * Determine which one of {a} and {b} lies nearer to {x}; if equally near, choose the first.
 * How do I pick the one of two candidates that is closest to a third number, the first in case of a tie?
 * closer of {a} and {b} to {x}, first if tied
 * Return the first or second argument, whichever is closer to the third; the first on a tie.
 * Compare the distances of two numbers to a target (last argument) and return the nearer number, the first if tied.
 * Of the candidates a and b, return the one with minimal distance to x (x last, a on ties).
 *
 * @T int32_t int64_t
 * @name nearest_of nearer snap_to
 * @range x -100 100
 * @range a -100 100
 * @range b -100 100
 */
T nearest_of(T a, T b, T x) {
    T to_a = x < a ? a - x : x - a, to_b = x < b ? b - x : x - b;
    return to_b < to_a ? b : a;
}

/**
 * Which of {a} and {b} has the {OP} absolute value? Return it with its sign, {a} on a tie.
 * Return the one of {a} and {b} whose magnitude is {OP}; if both are equally far from zero, {a}.
 * {OP} in magnitude of two {T:s}, sign kept, first wins ties
 * Compare |{a}| with |{b}| and return the value that belongs to the {OP} one, {a} if they are equal.
 * Select between {a} and {b} by absolute value ({OP} wins, ties go to the first).
 * {OP} of two numbers by absolute value, sign kept, first one in a tie
 * Which of two values has the {OP} magnitude, ignoring the sign? Return it unchanged, the first if equal.
 * Return the one of two numbers whose absolute value is {OP}, keep its sign, the first if equal.
 * Return, sign included, whichever of two numbers has the {OP} absolute value, the first if these are equal.
 * How can I compare by magnitude and keep the sign, returning the {OP} (first on equality)?
 * number with {OP} absolute value, first if tied
 * Of two numbers return the one whose modulus is {OP}, sign kept, first one on ties.
 *
 * @T int32_t int64_t double
 * @OP > "larger"
 * @OP < "smaller"
 * @name by_magnitude extreme_magnitude
 * @range a -1000 1000
 * @range b -1000 1000
 */
T by_magnitude(T a, T b) {
    T size_a = a < 0 ? -a : a, size_b = b < 0 ? -b : b;
    return size_b OP size_a ? b : a;
}

/**
 * How many of {a}, {b} and {c} are {OP} zero?
 * Count the values among {a}, {b}, {c} that are {OP} 0.
 * number of the three {T:s} {a}, {b}, {c} {OP} zero, from 0 to 3
 * Given three readings {a}, {b} and {c}, how many are {OP} zero?
 * Determine how many of three numbers are {OP} zero.
 * count of numbers {OP} zero among three
 * Of three values, how many are {OP} zero?
 * out of 3 numbers, count those {OP} zero
 * Count how many of three given numbers are {OP} zero.
 * How do I count how many of three values are {OP} zero?
 * How many of three numbers are {OP} zero?
 * Given three numbers, return how many are {OP} 0, from 0 to 3.
 *
 * @T int32_t int64_t double
 * @OP > "above"
 * @OP < "below"
 * @OP == "exactly at"
 * @name count_among how_many_of_three
 * @range a -3 3
 * @range b -3 3
 * @range c -3 3
 */
int32_t count_among(T a, T b, T c) { return (a OP 0) + (b OP 0) + (c OP 0); }

/**
 * How many different values are there among {a}, {b} and {c}?
 * Return 1 if {a}, {b} and {c} are all equal, 3 if no two are, and 2 otherwise.
 * number of distinct values of {a}, {b}, {c}
 * Three players chose {a}, {b} and {c}; how many different choices were made?
 * size of the set that contains {a}, {b} and {c}
 * Count the distinct values among three numbers, from 1 to 3.
 * number of different values among three
 * Given three sides of a triangle, count the different lengths: 1 equilateral, 2 isosceles, 3 scalene.
 * Find how many different values there are among three given integers.
 * count the distinct values of three numbers
 * cardinality of the set {a}, {b}, {c}
 * len(set([a, b, c])): cardinality of a set built from three integers
 *
 * @T int32_t int64_t
 * @name distinct_of_three count_distinct
 * @range a 0 3
 * @range b 0 3
 * @range c 0 3
 */
int32_t distinct_of_three(T a, T b, T c) { return 1 + (b != a) + (c != a && c != b); }

/**
 * Are at least two of {a}, {b} and {c} equal?
 * Check whether some pair among {a}, {b} and {c} has the same value.
 * true unless {a}, {b} and {c} are pairwise different
 * Does any value occur more than once among {a}, {b}, {c}?
 * Is a triangle with the sides {a}, {b} and {c} isosceles, i.e. are two sides equal?
 * Write a function that checks whether any two of three numbers are the same.
 * Is there a duplicate among three numbers?
 * Do two or more of three values match each other?
 * Given 3 numbers, are any two the same?
 * Determine whether at least two of three given numbers are equal.
 * How do I detect duplicates in three values?
 * Are any two of three numbers equal?
 *
 * @T int32_t int64_t uint8_t
 * @name any_pair_equal has_duplicate_of_three
 * @range a 0 4
 * @range b 0 4
 * @range c 0 4
 */
_Bool any_pair_equal(T a, T b, T c) { return a == b || b == c || a == c; }

/**
 * Are {a}, {b} and {c} all different?
 * Are three numbers all different?
 * Are three values pairwise distinct?
 * How do I check that no two of three numbers are equal?
 * Confirm that three numbers are all different from each other.
 * Are there no duplicates among three numbers?
 * return a != b && b != c && a != c
 * three dice: do no two show the same number?
 * Does each of three numbers occur just once?
 * Are all three numbers different?
 * Check that no two of three given numbers are equal.
 * How do I make sure that three values are unique?
 * Write a function to check if three numbers are all distinct.
 * Given three numbers, return true if no two are the same.
 * Function that returns whether a, b and c are three different values
 * Implement all_distinct for three values.
 * no duplicates among a, b, c?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name all_different three_distinct
 * @range a 0 3
 * @range b 0 3
 * @range c 0 3
 */
R all_different(T a, T b, T c) { return a != b && b != c && a != c; }

/**
 * Is {x} {OP} both {a} and {b}?
 * Check that {x} is {OP} each of {a} and {b}.
 * return {x} {OP:2} {a} && {x} {OP:2} {b}
 * Write a function that checks if the first of three numbers is {OP} the other two.
 * Is the first of three numbers {OP} both others?
 * Is one value {OP} each of two other values?
 * Check that the first number is {OP} the 2 other numbers.
 * Write a function to check that {x} is {OP} {a} and also {OP} {b}.
 * How can I test whether the first number is {OP} each of the other two?
 * Is it true that {x} {OP:2} {a} and {x} {OP:2} {b}?
 * Given three numbers, return true if the first is {OP} each of the other two.
 * Compare the first number with two others: is it {OP} both of them?
 *
 * @T int32_t int64_t double
 * @OP > "greater than" ">"
 * @OP < "less than" "<"
 * @OP >= "at least as large as" ">="
 * @OP <= "at most as large as" "<="
 * @name beats_both exceeds_both
 * @range x -50 50
 * @range a -50 50
 * @range b -50 50
 */
_Bool beats_both(T x, T a, T b) { return x OP a && x OP b; }

/**
 * Is {x} strictly between {a} and {b}, whichever of these is the smaller?
 * Check whether {x} lies strictly between {a} and {b}, in either order.
 * Is {x} between {a} and {b}? The ends may come in any order and do not count.
 * Write a function that checks if a number is strictly between two others given in any order.
 * Is a number strictly between two others, given in either order?
 * Does a value lie inside two limits that may be swapped, ends excluded?
 * Check that a number is between two others in any order and not equal to them.
 * Is a value in the open interval between two bounds in any order?
 * Check that {x} lies between {a} and {b} without being equal to either, no matter which of these is larger.
 * How do I test whether a number is strictly between two bounds given in arbitrary order (number first)?
 * Is {x} strictly between {a} and {b} in any order?
 * Write a function to check if x is strictly between a and b, where a may be larger than b.
 * Given x, a and b, return true if min(a, b) < x < max(a, b).
 * Function that tests x for a < x < b or b < x < a
 * Is x inside the open interval whose endpoints a and b come in any order?
 *
 * @T int32_t int64_t double
 * @name strictly_between inside_either_way
 * @range x -20 20
 * @range a -20 20
 * @range b -20 20
 */
_Bool strictly_between(T x, T a, T b) { return (a < x && x < b) || (b < x && x < a); }

/**
 * Is {x} between {a} and {b}, ends included, whichever of them is the smaller?
 * Is a number between two others in either order, inclusive?
 * Does a value lie between two others, either order, ends included?
 * How do I test whether a number is between two others, ends included, when I do not know which of these is lower?
 * Write a function that checks if the first number is between the other two, in either order, ends included.
 * Is a value between two bounds, which may be swapped and count as inside?
 * Is a value within two ends whose order does not matter, ends included?
 * range check of a number against two ends in any order, inclusive
 * Check that {x} lies between {a} and {b}, ends allowed, with the two bounds in any order.
 * How do I test whether a number is within two inclusive bounds that may be swapped (number first)?
 * Is {x} between {a} and {b} inclusive, in any order?
 * Does {x} lie in the closed range from the smaller to the larger of {a} and {b}?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name lies_between between_unordered
 * @range x -10 10
 * @range a -10 10
 * @range b -10 10
 */
R lies_between(T x, T a, T b) { return a <= b ? x >= a && x <= b : x >= b && x <= a; }

/**
 * Do the closed ranges {a} to {b} and {c} to {d} overlap?
 * Do the intervals [{a}, {b}] and [{c}, {d}] share a point? Touching ends count.
 * Do {a}..{b} and {c}..{d}, each given low end first, have at least one value in common?
 * One meeting runs from {a} to {b}, another from {c} to {d}: do they overlap, a common end included?
 * interval intersection test: {a}..{b} against {c}..{d}, both inclusive
 * Is there any number in both the range {a} to {b} and the range {c} to {d}, ends included?
 * Two meetings are planned, each with start and end: do they overlap, touching ends included?
 * overlapping intervals a to b and c to d, a common end counts
 * Do two ranges have a value in common, touching ends included?
 * Given two ranges by start and end, do they intersect or touch?
 * booking conflict between two time slots, start and end of each; shared end points count
 * Determine whether two closed intervals, {a} to {b} and {c} to {d}, share at least one point.
 * How do I detect that two inclusive ranges (start, end, start, end) intersect?
 * Do {a}..{b} and {c}..{d} overlap, ends included?
 * Write a function to check if two intervals [a, b] and [c, d] overlap, touching included.
 * Given start and end of two ranges, return true if a <= d and c <= b.
 * Function that returns whether two closed intervals intersect
 * Implement interval overlap for start1, end1, start2, end2; a shared endpoint counts.
 * do two ranges intersect? inclusive ends
 * do [a,b] and [c,d] have a common point?
 * Is the intersection of the closed intervals [a, b] and [c, d] nonempty?
 *
 * @T int32_t int64_t double
 * @name ranges_overlap intervals_meet
 * @range a 0 20
 * @range b 20 30
 * @range c 10 40
 * @range d 40 50
 */
_Bool ranges_overlap(T a, T b, T c, T d) { return a <= d && c <= b; }

/**
 * How long is the common part of the ranges {a} to {b} and {c} to {d}?
 * Return the length of the overlap of [{a}, {b}] and [{c}, {d}], 0 if they do not meet.
 * overlap length of two intervals {a}..{b} and {c}..{d}: smaller end minus larger start, never below 0
 * Two shifts last from {a} to {b} and from {c} to {d}; for how long do both work at the same time?
 * shared length of the segments from {a} to {b} and from {c} to {d}, 0 if they are disjoint
 * Calculate for how long two events, each with start and end, overlap, 0 if they don't.
 * Two ranges are given by start and end: how long is the part they share, 0 if none?
 * common working time of two shifts, each with start and end, 0 if none
 * Compute how long the common part of two intervals, {a} to {b} and {c} to {d}, is; 0 without a common part.
 * How do I get the length of the intersection of two ranges (start, end, start, end), zero when disjoint?
 * length of the overlap of {a}..{b} and {c}..{d}, 0 if none
 * length of the intersection of intervals [a, b] and [c, d], zero when disjoint
 *
 * @T int32_t int64_t double
 * @name overlap_length shared_length
 * @range a 0 20
 * @range b 20 40
 * @range c 0 50
 * @range d 50 60
 */
T overlap_length(T a, T b, T c, T d) {
    T start = a > c ? a : c, end = b < d ? b : d;
    return end > start ? end - start : 0;
}

/**
 * Which of {a}, {b} and {c} is {OP}? Answer with its position 0, 1 or 2, the first one on a tie.
 * position of the {OP} among {a}, {b}, {c}: 0, 1 or 2; ties go to the earlier
 * Three bids {a}, {b} and {c} came in; what is the index of the {OP} one, from 0, earliest on ties?
 * Write a function that tells which of three numbers is the {OP}, as 0, 1 or 2, the first in a tie.
 * position from 0 of the {OP} of three numbers, the earliest in a tie
 * Is the first, second or third value the {OP}? Return 0, 1 or 2, the lowest if several are.
 * Given 3 numbers, return the index from 0 of the {OP} one, the first if equal.
 * Which of three numbers is the {OP}? Return an index from 0, ties going to the first.
 * Find the zero-based position of the {OP} among three given numbers; for equal ones the earliest counts.
 * Which of three numbers is {OP} (0, 1 or 2, first if tied)?
 * zero-based place of the {OP} value among a triple, earliest on ties
 * How do I get the index (from 0) of the {OP} of three values instead of the value itself, taking the first one when values are equal?
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @name index_of_extreme which_is_best
 * @range a -50 50
 * @range b -50 50
 * @range c -50 50
 */
int32_t index_of_extreme(T a, T b, T c) {
    if (c OP a && c OP b) return 2;
    return b OP a ? 1 : 0;
}

/**
 * Return the {OP} of the four values {a}, {b}, {c} and {d}.
 * {OP} of four numbers
 * Find the {OP:2} among {a}, {b}, {c}, {d}.
 * return {OP}({a}, {b}, {c}, {d})
 * Find the {OP:4} of four numbers.
 * How do I find the {OP:3} among four values?
 * Given 4 numbers, return the {OP:2}.
 * {OP:2} of four numbers
 * find the {OP:2} of 4 values
 * Determine the {OP:2} of four given numbers.
 * How do I compute the {OP} with four arguments?
 * Write a function that takes four numbers and returns the {OP:2} one.
 * Given four numbers, return the {OP}.
 * Function that gets the {OP:4} value of a, b, c and d
 * Implement {OP:4} of 4 numbers.
 * Write a program to find the {OP:3} of four numbers.
 * get the {OP} among four values
 * what's the {OP:3} of four numbers?
 * {OP:4}(a, b, c, d)
 * Determine the {OP:2} of a, b, c and d.
 * out of four numbers return the {OP:3}
 * {OP:4} value of four arguments
 * {OP:2} of four values
 * Write a function to find the {OP:2} of four given numbers.
 *
 * @T int32_t int64_t uint32_t double
 * @OP > "maximum" "largest" "biggest" "max"
 * @OP < "minimum" "smallest" "lowest" "min"
 * @name extreme4 pick_of_four
 */
T extreme4(T a, T b, T c, T d) {
    T left = a OP b ? a : b, right = c OP d ? c : d;
    return left OP right ? left : right;
}

/**
 * How far apart are the largest and the smallest of {a}, {b} and {c}?
 * Return the spread of {a}, {b}, {c}: their maximum minus their minimum.
 * range (max - min) of three {T:s}
 * Subtract the least of {a}, {b} and {c} from the greatest.
 * Three measurements gave {a}, {b} and {c}; what is the difference between the largest and the smallest?
 * Calculate how far apart the largest and smallest of three numbers are.
 * max minus min of three values
 * How wide is the range covered by three values?
 * Given 3 numbers, return the biggest minus the smallest.
 * Calculate the difference between the largest and the smallest of three given numbers.
 * How do I get the range (maximum minus minimum) of three values?
 * max minus min of three numbers
 * Write a function that returns max(a, b, c) - min(a, b, c).
 * Given three numbers, return the difference between the biggest and the smallest.
 * Function that computes the range of three values
 * Implement the largest of three minus the smallest of three.
 * highest minus lowest of three numbers
 * range of a triple of numbers, maximum minus minimum
 * gap from lowest to highest among three readings
 *
 * @T int32_t int64_t double
 * @name spread_of_three range_of_three
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 */
T spread_of_three(T a, T b, T c) {
    T low = a < b ? a : b, high = a < b ? b : a;
    if (c < low) low = c;
    if (c > high) high = c;
    return high - low;
}

/**
 * Sort the two values that {a} and {b} point to, so that {a} holds the {OP} one.
 * Put the values that {a} and {b} point to in order: the {OP} one goes to {a}, the other to {b}.
 * compare and swap {a} and {b}, {OP} value first
 * Exchange what {a} and {b} point to if {b} holds the {OP} value.
 * After the call {a} must hold the {OP} of the two numbers and {b} the remaining one.
 * Write a function that orders two variables through pointers, the {OP} value going to the first.
 * sort two numbers by pointer, {OP} value to the first
 * How do I make sure that the first of two variables, given by pointers, holds the {OP} value?
 * swap 2 numbers by pointer if needed so that the {OP} comes first
 * Write a function that exchanges two variables, given by address, if necessary, so that the {OP} value comes first.
 * How do I order two variables through pointers with the {OP} one first?
 * Put the {OP} of two values first, both passed by pointer.
 *
 * @T int32_t int64_t double
 * @OP < "smaller"
 * @OP > "larger"
 * @name sort_pair order_two compare_swap
 * @array a 1
 * @array b 1
 */
void sort_pair(T *a, T *b) {
    if (*b OP *a) {
        T kept = *a;
        *a = *b;
        *b = kept;
    }
}

/**
 * sort two numbers by pointer, ascending
 * Order two variables through pointers, the smaller value going to the first.
 * Swap two numbers passed by pointer if the first is larger than the second.
 * How do I put two values in ascending order through pointers?
 * Write a function that makes sure, through two pointers, that the first variable is not greater than the second.
 * Compare and swap two numbers given by pointer, smaller one first.
 * Put two values, given by pointers, into ascending order.
 * sort 2 variables in ascending order by reference
 * conditional exchange of two values by pointer: only if the first is greater
 * Write a procedure that sorts two variables, passed by address, into ascending order.
 * How can I arrange two values in increasing order via pointers?
 * sort two values through pointers, smaller first
 * Write a function that swaps two numbers behind pointers if the first is larger than the second.
 * Given pointers to two numbers, make the first hold the smaller one and the second the larger one.
 * Function that sorts two variables in place, min first
 * Implement compare-exchange: after the call *{a} <= *{b}.
 * if (*{a} > *{b}) swap them
 * order a pair by reference, low to high
 *
 * @T int32_t int64_t double
 * @name order_two sort_two
 * @array a 1
 * @array b 1
 */
void order_two(T *a, T *b) {
    if (*a <= *b) return;
    T x = *a;
    *a = *b;
    *b = x;
}

/**
 * Sort the three numbers in {v} in {OP} order.
 * Arrange the three elements of {v} so that they are in {OP} order.
 * sort an array {v} of exactly three {T:s}, {OP}
 * Put {v}[0], {v}[1] and {v}[2] into {OP} order by comparing and swapping.
 * Write a program to sort an array of three numbers in {OP} order.
 * sort an array of three elements, {OP}
 * How do I put three numbers of an array into {OP} order?
 * sort 3 numbers in an array {OP}
 * Arrange the three elements of an array in {OP} order.
 * How do I sort an array of length 3 in {OP} order?
 * sort three numbers in {OP} order
 * Write a function that sorts an array of 3 elements in place, {OP}.
 * Given an array with three numbers, sort it in {OP} order.
 * Function that puts 3 values into {OP} order without a library sort
 * Implement sorting of exactly three array elements, {OP}.
 * sort 3 items {OP} in place
 * put an array of three values into {OP} order
 * Arrange a three-element array in {OP} order.
 *
 * @T int32_t int64_t double
 * @OP < "ascending"
 * @OP > "descending"
 * @name sort_three order_three
 * @array v 3
 */
void sort_three(T *v) {
    for (int32_t i = 0; i < 3; i++) {
        int32_t j = i % 2;
        if (v[j + 1] OP v[j]) {
            T kept = v[j];
            v[j] = v[j + 1];
            v[j + 1] = kept;
        }
    }
}

/**
 * Compare the pairs ({a1}, {a2}) and ({b1}, {b2}) in dictionary order: -1, 0 or 1.
 * Is ({a1}, {a2}) before (-1), equal to (0) or after (1) ({b1}, {b2}), comparing left to right?
 * lexicographic three-way comparison of ({a1}, {a2}) with ({b1}, {b2}), giving -1, 0 or 1
 * Version {a1}.{a2} against version {b1}.{b2}: return -1 if older, 1 if newer, 0 if the same.
 * Write a function that compares two pairs of numbers lexicographically, giving -1, 0 or 1.
 * lexicographic comparison of two pairs of numbers, first pair then second: -1, 0 or 1
 * Compare two versions like 1.4 and 1.7, major then minor of each: -1 for an older first one, 1 for a newer one, 0 if equal.
 * Compare the pair ({a1}, {a2}) with the pair ({b1}, {b2}) by the first components, then by the second: -1, 0 or 1.
 * How do I write a comparator for two-part versions like major.minor that returns -1, 0 or 1?
 * compare ({a1}, {a2}) with ({b1}, {b2}) lexicographically: -1, 0, 1
 * Return -1 if the first pair is less than the second, 1 if greater, 0 if equal; each pair is two arguments.
 * compare two tuples (x1, y1) and (x2, y2) the way tuples are ordered: first members, then second members; -1, 0, 1
 *
 * @T int32_t int64_t uint32_t uint8_t
 * @name compare_pairs compare_versions
 * @range a1 0 4
 * @range a2 0 4
 * @range b1 0 4
 * @range b2 0 4
 */
int32_t compare_pairs(T a1, T a2, T b1, T b2) {
    if (a1 != b1) return a1 < b1 ? -1 : 1;
    return a2 < b2 ? -1 : a2 > b2;
}

/**
 * Who wins rock, paper, scissors when the first plays {a} and the second {b}, coded 0, 1, 2? 0 tie, 1 first, 2 second.
 * Return 0 if {a} equals {b}, 1 if {a} beats {b} and 2 otherwise; 1 beats 0, 2 beats 1 and 0 beats 2.
 * rock (0), paper (1), scissors (2): winner of {a} against {b} as 1 or 2, 0 for a draw
 * Judge the moves {a} and {b} of players 1 and 2 (0 rock, 1 paper, 2 scissors): return the winner's number or 0.
 * Write a program that decides a round of rock (0), paper (1), scissors (2): 0 draw, 1 first player, 2 second.
 * rock paper scissors with the moves 0, 1 and 2 in this order: winner 1 or 2, or 0 for a draw
 * Who wins, 1 or 2 (0 for a draw), if two players show rock 0, paper 1 or scissors 2?
 * Who wins, 1 or 2, with rock-paper-scissors moves coded 0, 1 and 2? A draw gives 0.
 * Decide a round of rock (0), paper (1), scissors (2): 0 for a draw, 1 if the first player wins, 2 if the second.
 * How do I compute the winner (1 or 2, 0 for a draw) of rock-paper-scissors with moves 0, 1, 2 in that order?
 * rock paper scissors winner for moves 0, 1, 2: 0 draw, 1 first, 2 second
 * Given two moves (0 rock, 1 paper, 2 scissors), return 1 or 2 for the player who wins, or 0.
 * Write a function for rock (0), paper (1), scissors (2) that returns 1 or 2 for the winner, 0 for a tie.
 * Given two moves, 0 rock, 1 paper, 2 scissors, return 0 for a tie, else the winning player's number.
 * Implement rock-paper-scissors: moves 0, 1, 2, result 0 tie, 1 player one, 2 player two.
 * rps with 0=rock 1=paper 2=scissors, who wins: 1, 2, or 0 for a draw
 * stone paper scissors judge: moves 0, 1, 2 of two players, result 0 draw, 1 or 2 the winner
 *
 * @T int32_t uint8_t
 * @name rps_winner judge_round
 * @range a 0 2
 * @range b 0 2
 */
int32_t rps_winner(T a, T b) { return (a - b + 3) % 3; }

/**
 * Who wins rock, paper, scissors when the first plays {a} and the second {b}, as letters r, p, s? 0 tie, 1 or 2.
 * rock paper scissors with letters r, p, s: winner 1 or 2, draw 0
 * Which player wins with 'r', 'p' or 's' (rock, paper, scissors) against another letter: 1, 2, or 0 if equal?
 * How do I decide rock paper scissors when the moves are chars r, p, s: 1, 2, or 0 for a draw?
 * Write a function that takes two of the letters r, p, s and returns the winning player, 0 for a draw.
 * r beats s, s beats p, p beats r: return 1 if the first letter wins, 2 if the second, 0 for equal ones.
 * Who wins with the moves r (rock), p (paper), s (scissors): 1, 2, or 0 if they are equal?
 * judge a round of rock paper scissors with letters r, p, s: 1 or 2 for the winner, or 0 for a draw
 * Determine the winner of rock, paper, scissors from the letters r, p, s: 0 for a draw, 1 for the first, 2 for the second.
 * Who wins rock-paper-scissors with lower-case characters 'r', 'p', 's': player 1, 2, or 0 for a draw?
 * rock paper scissors with r, p, s: 0 draw, 1 first wins, 2 second wins
 * rps winner from two characters r, p or s (rock, paper, scissors): 1 if the first one beats the second, 2 if the second wins, 0 for the same letter
 *
 * @name rps_letters judge_letters
 * @range a 112 115
 * @range b 112 115
 */
int32_t rps_letters(char a, char b) {
    if (a == b) return 0;
    return (a == 'r' && b == 's') || (a == 's' && b == 'p') || (a == 'p' && b == 'r') ? 1 : 2;
}

/**
 * Compare {a} and {b} by their remainders modulo {K}, ties by the values themselves: -1, 0 or 1.
 * Should {a} come before (-1), after (1) or level with (0) {b} when sorted by remainder mod {K}, then by value?
 * Compare {a} and {b}: the smaller remainder modulo {K} goes first, then the smaller number; return -1, 0 or 1.
 * Order {a} and {b} by remainder mod {K}, ascending by value for equal remainders; result -1, 0 or 1.
 * Write a comparison function that orders two numbers by remainder modulo {K}, then by size, giving -1, 0 or 1.
 * compare two numbers by mod {K}, ties by value: -1, 0 or 1
 * Which of two numbers comes first when sorted by remainder by {K} and then by value? -1 the first, 1 the second, 0 none.
 * Compare two numbers by their remainders modulo {K} and, if these agree, by the numbers themselves; the result is -1, 0 or 1.
 * How do I write a comparator that sorts by n mod {K} first and by n second (-1, 0, 1)?
 * compare by value mod {K}, then by value, giving -1, 0 or 1
 * comparator for sorting by remainder modulo {K}, ties by value, with result -1, 0 or 1
 * Given two numbers, return -1, 0 or 1 by comparing them modulo {K} and then directly.
 *
 * @T uint32_t uint64_t
 * @K 2..10
 * @name compare_by_remainder bucket_order
 * @range a 0 60
 * @range b 0 60
 */
int32_t compare_by_remainder(T a, T b) {
    T ka = a % K, kb = b % K;
    if (ka != kb) return ka < kb ? -1 : 1;
    return a < b ? -1 : a > b;
}

/**
 * Give the letter grade for {score}: A from {K}, B from {L}, C from {M}, otherwise F.
 * Which grade does {score} earn, if {K} is the least for A, {L} for B and {M} for C? Anything lower is F.
 * character grade of {score}: 'A' at {K} and more, 'B' at {L} and more, 'C' at {M} and more, else 'F'
 * Map {score} to 'A', 'B', 'C' or 'F' with the lower limits {K}, {L} and {M}.
 * A from {K}, B from {L}, C from {M}, F below: which grade does a student with {score} points get?
 * grade letter by score, lower limits {K} for A, {L} for B, {M} for C, else F
 * What letter does a student get for a score, with cut-offs {K} (A), {L} (B) and {M} (C), F below?
 * Convert marks to a grade letter: {K} or more is A, {L} or more B, {M} or more C, everything else F.
 * Convert a score into a grade: A from {K}, B from {L}, C from {M}, and F below that.
 * How do I assign the grades A, B, C, F with lower limits {K}, {L} and {M}?
 * Return 'A' if the score is at least {K}, 'B' if at least {L}, 'C' if at least {M}, otherwise 'F'.
 * Convert a percentage to a grade with an else-if ladder: {K}+ A, {L}+ B, {M}+ C, anything less F.
 *
 * @T int32_t uint8_t
 * @K 90 85 80
 * @L 75 70
 * @M 60 50 40
 * @name letter_grade grade_letter
 * @range score 0 100
 */
char letter_grade(T score) { return score >= K ? 'A' : score >= L ? 'B' : score >= M ? 'C' : 'F'; }

/**
 * letter grade of a score: A from 90, B from 80, C from 70, D from 60, else F
 * grade letter from points: at least 90 A, 80 B, 70 C, 60 D, F otherwise
 * How do I turn a score out of 100 into a letter: A from 90, B from 80, C from 70, D from 60, F for less?
 * Assign a grade letter to a student's score: A from 90, B from 80, C from 70, D from 60, F below.
 * exam result to letter: from 90 A, from 80 B, from 70 C, from 60 D, below that F
 * What grade do I get for this score, with A from 90, B from 80, C from 70, D from 60, F below?
 * marks to grade letter: A >= 90, B >= 80, C >= 70, D >= 60, F for the rest
 * Convert a percentage into an American letter grade: A from 90, B from 80, C from 70, D from 60, else F.
 * How do I turn a test score into A, B, C, D or F on the 90/80/70/60 scale?
 * score to letter grade (90 A, 80 B, 70 C, 60 D, else F)
 * Write a function that returns the letter grade: 90+ 'A', 80+ 'B', 70+ 'C', 60+ 'D', else 'F'.
 * Given a score, return 'A' if >= 90, 'B' if >= 80, 'C' if >= 70, 'D' if >= 60, 'F' otherwise.
 * Implement a grade calculator: A from 90, B from 80, C from 70, D from 60, F below 60.
 * Write a program to assign a grade to marks: >=90 A, >=80 B, >=70 C, >=60 D, below 60 F.
 * student grade by marks: A from 90, B from 80, C from 70, D from 60, F otherwise
 *
 * @T int32_t double int64_t
 * @name school_grade grade_of
 * @range score 0 100
 */
char school_grade(T score) {
    if (score >= 90) return 'A';
    if (score >= 80) return 'B';
    if (score >= 70) return 'C';
    return score >= 60 ? 'D' : 'F';
}
