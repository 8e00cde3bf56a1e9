/**
 * Is {a} {OP} {b}?
 * Check whether {a} is {OP} {b}.
 * Return true if {a} is {OP} {b}.
 * {a} {OP:2} {b}
 * Tells if the {T} {a} is {OP} the {T} {b}
 * Is it true that {a} {OP:2} {b}?
 * Tell me whether {a} turns out to be {OP} {b}.
 * Given two {T:s}, {a} and {b}, answer yes exactly when the first is {OP} the second.
 * Confirm that the first number is {OP} the second.
 * is the first number {OP} the second number
 * Is one number {OP} another, given after it?
 * check first no. {OP} second no., true or false
 * comparison of two values, first {OP:2} second
 * relational operator {OP:2} on two operands
 * is the first number {OP} the second
 * is the first value {OP} the second value or not
 * Write a function to check whether {a} is {OP} {b}.
 * lambda {a}, {b}: {a} {OP:2} {b}
 * tell me if {a} turns out to be {OP} {b}
 * Evaluate the relation {a} {OP:2} {b} on two scalars.
 * How to test a pair of numbers, the first being {OP} the second?
 * is {a} {OP:2} {b}
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
 * {x} {OP:2} {K}
 * Tells if the {T} {x} is {OP} {K}
 * I want to know if {x} is {OP} the constant {K}.
 * For {T:a} {x}: does {x} {OP:2} {K} hold?
 * Determine whether a number is {OP} {K}.
 * is a number {OP} {K}
 * Is a given number {OP} {K}?
 * tell me if value {OP} {K}, yes or no
 * test of a value for being {OP} {K}
 * threshold predicate, operand {OP:2} {K}
 * Write a function to check if a given number is {OP} {K}.
 * lambda v: v {OP:2} {K}
 * tell me whether the number is {OP} {K}
 * Predicate v {OP:2} {K} against a fixed constant
 * How do I test that some value is {OP} {K}?
 * is the value {OP:2} {K}
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
 * {x} {OP:2} 0
 * Compare {x} with zero: is it {OP}?
 * Could you tell me if {x} is {OP}?
 * Does {x} {OP:2} 0 hold for the {T} {x}?
 * Our course begins with deciding if a number is {OP}.
 * check of a number for being {OP}
 * How can I tell if a number is {OP}?
 * is the no. {OP}? give true or false
 * test of a value for being {OP}
 * predicate for a number: operand {OP:2} 0, that is, {OP}
 * check if a number is {OP}
 * is a number {OP} or not
 * Write a program to determine if the supplied number is {OP}.
 * R: v {OP:2} 0
 * is it {OP} or not
 * Sign predicate: the argument {OP:2} 0
 * How can I tell that a number is {OP}?
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
 * {K} <= {x} <= {L}
 * Tells if the {T} {x} is in the range from {K} to {L} inclusive
 * Does {x} fall somewhere from {K} up to {L}, ends included?
 * Accept {x} only when it is neither below {K} nor above {L}.
 * Only numbers from {K} to {L} inclusive are acceptable: does this one satisfy that?
 * is a number from {K} to {L}, both included
 * Does a value lie between {K} and {L}, ends included?
 * check num is >= {K} and <= {L}
 * value inside the closed interval from {K} to {L}
 * input validation: is a number among the allowed {K} through {L}
 * Write a function to check whether a given number lies from {K} to {L}, with both limits allowed.
 * {K} <= n <= {L} as in Python
 * is it somewhere from {K} to {L}, the ends are fine too
 * Membership in the closed interval [{K}, {L}]
 * How do I validate that an input is no less than {K} and no more than {L}?
 * is x between {K} and {L} inclusive
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
 * {x} < {K} or {x} > {L}
 * Tells if the {T} {x} falls out of [{K}, {L}]
 * Does {x} miss the interval {K} to {L}, whose ends count as inside?
 * Reject {x} when it lies under {K} or over {L}: true means rejected.
 * Write a function that checks if a number is not in the range {K} to {L}, whose ends belong to it.
 * is a number below {K} or above {L}
 * How do I detect a value that lies outside {K} to {L}?
 * true when num is < {K} or > {L}
 * is a value beyond the interval from {K} to {L}, on either side
 * alarm condition of a value, normal being {K} through {L}
 * Check that a number does not belong to the interval from {K} to {L}, whose ends are part of it.
 * not {K} <= n <= {L}
 * is it smaller than {K} or bigger than {L}
 * Exclusion from the closed interval [{K}, {L}]
 * How do I reject an input that is below {K} or above {L}?
 * is x outside {K} to {L}
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
 * Check whether {x} is within {lo} and {hi}.
 * Return true if {x} is not less than {lo} and not greater than {hi}.
 * {x} in [{lo}, {hi}]
 * Tells if the {T} {x} lies in the closed range from {lo} to {hi}
 * Does {x} stay inside the limits {lo} and {hi}? Touching a limit is fine.
 * Given {x} and the bounds {lo} and {hi}, tell whether lo <= x <= hi.
 * Establish whether a number lies between two limits, inclusive.
 * number within lower and upper bound, both inclusive, in this order
 * How do I test that a value is inside a given range, ends included?
 * check num is between min and max, both allowed
 * is a value in the closed interval of two bounds, lower first
 * bounds check of a value with variable lower and upper limits, limits allowed
 * check if a number is between two others, lower then upper, or equal to one of them
 * check if a value is within a range given by its lowest and highest number
 * Determine whether {x} is at least {lo} and at most {hi}.
 * SQL: {x} BETWEEN {lo} AND {hi}
 * is {x} somewhere from {lo} to {hi}, the ends are fine too
 * Membership of {x} in the closed interval [{lo}, {hi}]
 * How to verify that a value is within inclusive limits (value, lower limit, upper limit)?
 * is {x} between {lo} and {hi} inclusive
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
 * is a value in a range given by low and high, upper end excluded
 * half-open interval check of a value: low included, high not
 * is a value in [low, high)
 * How do I test that a value is in a range that includes its lower but not its upper end?
 * Write a function that checks lower <= value < upper, for value, lower, upper.
 * valid index check: index at or above the first bound and below the second
 * x in range(lo, hi) as in python, but any number x with lo <= x < hi
 * is a value from the lower limit on, but below the upper one
 * number inside the range from lo to hi without the upper bound
 * is a value within half-open limits, lower one inclusive
 * is x in the range from low to high, where the lower bound counts, the upper bound does not
 * Check if {x} belongs to the interval that includes {lo} but excludes {hi}.
 * {x} in range({lo}, {hi})
 * is {x} at {lo} or past it but not yet at {hi}
 * Membership of {x} in the half-open interval [{lo}, {hi})
 * How do I test a value for lower <= value < upper (arguments value, lower, upper)?
 * is {x} in [{lo}, {hi})
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
 * is a value outside a range given by its low and high end, the ends being inside
 * value out of bounds: less than the lower or more than the upper limit
 * is a number not within its lower and upper limits, which are themselves allowed
 * How do I check that a value lies below the first or above the second of two limits?
 * Write a function that is true when a number is under a minimum or over a maximum.
 * alarm if a value is too low or too high, lower limit then upper limit given
 * is a number not between the bounds, lower and upper, bounds counting as between
 * out of range check of a value with low and high limits as arguments, limits allowed
 * is a value less than the minimum or more than the maximum, both passed
 * is a reading beyond its limits, below the low one or above the high one
 * true if the value is smaller than the second or bigger than the third argument
 * Determine if {x} is smaller than {lo} or larger than {hi}.
 * SQL: {x} NOT BETWEEN {lo} AND {hi}
 * has {x} left the stretch from {lo} to {hi}, whose ends still count as inside
 * {x} ∉ [{lo}, {hi}]
 * How can I detect an out-of-bounds value (value first, then the inclusive lower and upper bound)?
 * is {x} outside {lo} to {hi}
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
 * {a} == {b} == {c}
 * Tells if three {T:s} are identical
 * Do {a}, {b} and {c} have one and the same value?
 * Given {a}, {b} and {c}, say whether no two of them differ.
 * Determine if three numbers are equal.
 * are three numbers equal
 * Do three values all match each other?
 * check that 3 numbers are the same
 * is there no difference among a triple of values
 * equilateral triangle test on three side lengths
 * check if three numbers are equal
 * are all three values the same
 * Write a function to check whether three given values are identical.
 * len(set([p, q, r])) == 1
 * are all three alike
 * Equality of three scalars
 * How do I test that three numbers match?
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
 * count equal numbers of three, 0 if none agree
 * Return 3 if all three match, 2 if two match and 0 if all differ.
 * How many of three numbers are the same, 0 if all differ?
 * How many of three numbers agree with each other: 3, 2, or 0 if no two do?
 * three dice: how many show the same, 3, 2 or 0 for none
 * number of equal ones in a triple: 3 or 2, no pair gives 0
 * 5 5 5 gives 3, 5 5 1 gives 2, 5 1 2 gives 0: how many of three are equal
 * size of the group of same values among three, 0 without a pair
 * matching symbols on a slot machine with three reels, 3, 2 or 0
 * of three numbers: 2 alike, 3 alike or none (0)
 * Find how many of three given integers have the same value: the result is 3, 2 or, if all differ, 0.
 * max(collections.Counter(args).values()) for three args, with 0 in place of 1
 * out of three numbers, how many are the same, 0 when none are
 * Size of the greatest equality class among three integers, 0 instead of 1
 * How many of three ints are equal to one another (0, 2 or 3)?
 * count equal numbers among three
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
 * {a} {OP:2} {b} {OP:2} {c}
 * Tells if three {T:s} are given in {OP} order
 * Would you call {a}, {b}, {c} {OP}? Neighbours must satisfy {OP:2}.
 * Given {a}, {b} and {c}, test that the row is {OP}.
 * Write a function that checks if three numbers are in {OP} order.
 * are three numbers {OP}
 * Are three values given in {OP} order?
 * check that 3 numbers are {OP}
 * is a triple of values in {OP} sequence
 * chained comparison of three numbers with {OP:2}, as in Python
 * Check that three given numbers, in the order supplied, are {OP}.
 * {a} {OP:2} {b} {OP:2} {c} chained like in Python
 * do three numbers in a row go {OP}
 * Is the 3-tuple ({a}, {b}, {c}) {OP}?
 * How to test three values for being {OP}?
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
 * Are both {a} and {b} {KIND}?
 * Check whether {a} and {b} are both {KIND}.
 * Return true if each of {a} and {b} is {KIND}.
 * {a} and {b} both {KIND}
 * Given two {T:s}, tell if neither of them fails to be {KIND}
 * Do {a} and {b} both satisfy the condition of being {KIND}?
 * Say yes only if {a} is {KIND} and {b} is {KIND} too.
 * Are two numbers both {KIND}? Each is supposed to be.
 * are two numbers {KIND}, both of them
 * Are two given values both {KIND}?
 * true only when first is {KIND} and second is {KIND} too
 * true if neither of two numbers fails to be {KIND}
 * logical AND of the tests for {KIND} on two numbers
 * Write a function that checks if two given integers are each {KIND}.
 * all(x is {KIND} for x in (p, q)), in words of Python
 * the pair of numbers: is each {KIND}
 * Conjunction of "{KIND}" over two integers
 * How do I make sure that neither of two numbers fails to be {KIND}?
 * are both numbers {KIND}
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
 * {a} or {b} {KIND}
 * Given two {T:s}, tell if any of them is {KIND}
 * Do we have a {KIND} value among {a} and {b}?
 * Say no only if neither {a} nor {b} is {KIND}.
 * At least one of two numbers is required to be {KIND}: is it so?
 * one or both of two numbers {KIND}, true or false
 * Is either of two given values {KIND}?
 * true if any of the 2 nos is {KIND}
 * does a pair of numbers have one or more {KIND} members
 * logical OR of the tests for {KIND} on two numbers
 * Write a function that checks if at least one of two given integers is {KIND}.
 * any(x is {KIND} for x in (p, q)), in words of Python
 * is either of the pair {KIND}, or the two of them
 * Inclusive disjunction of "{KIND}" over two integers
 * How can I know that one or both of two numbers are {KIND}?
 * is a or b {KIND}
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
 * is exactly one of the two {KIND}: {a}, {b}
 * Do {a} and {b} disagree about being {KIND}?
 * Given {a} and {b}, is one {KIND} and the other one not?
 * Count the {KIND} values among {a} and {b}: is the count exactly 1?
 * Write a function that checks if only one of two numbers is {KIND}.
 * is exactly one of two numbers {KIND}
 * Is one value {KIND} while the other one isn't?
 * true if one of two numbers is {KIND} but not both
 * does a pair of numbers have a single {KIND} member
 * logical XOR of the tests for {KIND} on two numbers
 * Check if precisely one out of two given integers is {KIND}, the other not.
 * (p is {KIND}) != (q is {KIND}) as Python bools
 * just one of the pair should be {KIND}, not two and not none
 * Exclusive disjunction of "{KIND}" over two integers
 * How to test that a single one of two numbers is {KIND}?
 * is exactly one of the two {KIND}
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
 * Is one of {a} and {b} above zero and the other below? Zero itself has no sign.
 * Check whether {a} and {b} have strictly opposite signs; false if either is 0.
 * Return true if {a} is positive and {b} negative, or the other way round.
 * {a} and {b} on different sides of zero, neither of them zero
 * Do the {T:s} {a} and {b} have opposite signs, one positive and one negative? Zero has no sign.
 * Given {a} and {b}, tell whether exactly one is negative and neither is zero.
 * sign({a}) * sign({b}) == -1
 * Decide whether two numbers have opposite signs; zero is considered to have none.
 * have two numbers opposite signs, one below and one above zero
 * Is one of two numbers positive and the other one negative?
 * one plus one minus? check two numbers, 0 dont count
 * is a pair of values on different sides of zero, none of them zero
 * bracketing test for a root: two function values of unlike sign, zero excluded
 * Write a function to find out if one of two given numbers is negative while the other is positive.
 * numpy.sign(p) * numpy.sign(q) == -1
 * one above zero and one below?
 * Strict sign disagreement of two scalars, zero having no sign
 * How to detect that two values lie on different sides of 0?
 * do the numbers have opposite signs
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
 * same sign of two numbers, where zero goes only with zero
 * do two numbers have equal signs, both positive, both negative or both 0
 * How do I check if two values have the same sign, zero matching only zero?
 * Write a function that tells whether both numbers are positive, both negative or both zero.
 * sign(a) == sign(b), with sign 0 for zero
 * signs of two numbers agree or not, 0 being a sign of its own
 * two numbers both above zero, both below, or both zero
 * are two numbers on the same side of zero, or both zero
 * equal signs check of two numbers, zero only equal to zero
 * -3 and -8 yes, -3 and 8 no, 0 and 0 yes, 0 and 5 no: same sign
 * do two numbers have the same direction: up, down, or none (0) for both
 * Check whether two numbers agree in sign: both positive, both negative or both zero.
 * numpy.sign(p) == numpy.sign(q)
 * both plus, both minus or both nothing?
 * Equality of sgn for two scalars, zero being a class of its own
 * How do I test that two values have matching signs, 0 matching 0 alone?
 * do two numbers have the same sign
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
 * three-way comparison of two {T:s}
 * Order {a} and {b} as a sort callback does, with -1, 0 or 1.
 * Is {a} below, equal to or above {b}? Answer -1, 0 or 1.
 * sign of the comparison of {a} and {b}: -1 for less, 0 for equal, 1 for greater
 * Given {a} and {b}, answer 1 if the first is greater, -1 if it is less, 0 for a tie.
 * Could you write a comparator for {T:s} that puts {a} against {b} and yields -1, 0 or 1?
 * Write a comparison function that returns -1, 0 or 1 for two numbers.
 * three-way compare of two numbers, spaceship operator: -1, 0 or 1
 * Which of two numbers comes first in ascending order, told as -1 (first), 0 or 1 (second)?
 * compare func as for qsort, on two values, answers -1 0 or 1
 * first number less than, equal to or greater than the second, encoded as -1, 0, 1
 * cmp of two values as <=> does it: -1, 0, 1
 * compare two numbers: -1 for first smaller, 0 for equal, 1 for first larger
 * three-way comparison of two values, giving -1, 0 or 1
 * Write a three-way comparison that yields -1, 0 or 1 as {a} is less than, equal to or greater than {b}.
 * Java: Integer.compare({a}, {b}) as -1, 0, 1
 * -1 when {a} is the smaller, 1 when {a} is the bigger, 0 for a tie with {b}
 * sgn({a} − {b}) without overflow
 * How do I implement the spaceship operator {a} <=> {b}?
 * compare {a} and {b}, returning -1, 0 or 1
 *
 * @T int32_t int64_t uint32_t double
 * @name compare3 three_way order_of
 */
int compare3(T a, T b) { return a < b ? -1 : a > b; }

/**
 * Which of {a} and {b} is larger: 1 for the first, 2 for the second, 0 if they are equal?
 * larger of two numbers as 1 or 2, equal as 0
 * tell which of two numbers is greater, 1 for the first, 2 for the second, 0 for a tie
 * return 1 if the first number is bigger, 2 if the second is, else 0
 * How do I say which of two values is the larger one, as 1 or 2, or 0 for neither?
 * Write a function that returns the number of the larger argument, 0 when both are the same.
 * compare two numbers: 1 if the first is larger, 2 if the second is, 0 equal
 * winner of a duel of two numbers, 1 or 2, draw 0
 * which of two numbers is more, first (1) or second (2), or none (0)
 * 0 for two equal numbers, otherwise the position, 1 or 2, of the maximum
 * 7 and 3 gives 1, 3 and 7 gives 2, 3 and 3 gives 0: position of the larger
 * which side has the higher value, left 1, right 2, level 0
 * Report which of two supplied numbers is greater: 1 for the first, 2 for the second and 0 for a tie.
 * numpy.argmax([{a}, {b}]) + 1, but 0 for equal values
 * is number 1 or number 2 the bigger one, 0 if they are the same
 * One-based index of the strict maximum of ({a}, {b}), zero on ties
 * How to say which of two values wins (1 or 2, 0 for a draw)?
 * which is larger, 1 for the first, 2 for the second, 0 if equal
 *
 * @T int32_t int64_t double
 * @name larger_one which_is_larger
 */
int32_t larger_one(T a, T b) { return a > b ? 1 : a < b ? 2 : 0; }

/**
 * Return {a} if {flag} is true, otherwise {b}.
 * Choose between {a} and {b}: the first when {flag} is set, the second otherwise.
 * {flag} ? {a} : {b}
 * Select one of two {T:s} by the boolean {flag}, the first for true
 * Which value applies: {a} when {flag} holds, or {b} when it does not?
 * Given {flag}, {a} and {b}, hand back {a} if the condition is true and {b} if it is false.
 * multiplexer: {flag} picks {a} (true) or {b} (false)
 * Write a function that returns the first of two numbers if a boolean is true and the second otherwise.
 * select by condition: the first of two values if it is true, else the second
 * How do I pick the first value if a flag is set and the second otherwise?
 * if the flag is true give the first number else give the second
 * conditional choice between two values, the first for a true flag
 * multiplexer, ternary operator, LLVM select: flag ? first : second
 * Write a function that gives back the first of two values if a condition is true and otherwise the second.
 * {a} if {flag} else {b}
 * yes means {a}, no means {b}
 * Two-way multiplexer: select {a} on true, {b} on false
 * How to write the ternary operator as a function of a flag and two numbers?
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name choose select_value if_else
 */
T choose(_Bool flag, T a, T b) { return flag ? a : b; }

/**
 * Return {K} if {x} is {OP}, otherwise {L}.
 * Give {K} when {x} is {OP} and {L} when it is not.
 * Map {x} to {K} if {OP}, else to {L}.
 * {K} for {OP:2} {T:s}, {L} for all others
 * What is the answer, {K} or {L}? It is {K} exactly when {x} is {OP}.
 * Is {x} {OP}? Then {K}; if not, {L}.
 * Answer {K} for {T:a} {x} that is {OP}, and {L} in every other case.
 * Write a function that returns {K} for {OP} numbers and {L} for all the others.
 * {K} if a number is {OP}, otherwise {L}
 * Which is it, {K} or {L}, depending on whether a number is {OP}?
 * give {K} when num {OP}, else give {L}
 * choice of {K} for {OP} values and {L} for the rest
 * two-level output: {K} while the input is {OP}, {L} if not
 * Write a function which returns {K} for an argument that is {OP}, and {L} for all other arguments.
 * Excel: an IF giving {K} when the cell is {OP}, else {L}
 * {K} if it's {OP}, else {L}
 * Map the {OP} case to {K}, its complement to {L}.
 * How do I yield {K} or {L} depending on a number being {OP}?
 * {OP:2} gives {K}, anything else {L}
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
 * {x} in ({K}, {L}, {M})
 * Does {x} match any of the values {K}, {L}, {M}?
 * Accept {x} if it is {K}, if it is {L}, or if it is {M}; refuse everything else.
 * Given {x}, is it in the set of {K}, {L} and {M}?
 * Only {K}, {L} and {M} are approved values: is the given number among them?
 * is a number in the set {K}, {L}, {M}
 * Does a value match any of {K}, {L} and {M}?
 * true if num equal to {K} or {L} or {M}
 * is a value among the allowed ones {K}, {L}, {M}
 * membership of a number in a whitelist of three: {K}, {L}, {M}
 * Check whether the supplied integer equals {K}, {L} or {M}.
 * n in ({K}, {L}, {M})
 * is it {K}, or {L}, or else {M}
 * Membership in the finite set of {K}, {L} and {M}
 * How do I match a number against just the three values {K}, {L}, {M}?
 * is x one of {K}, {L}, {M}
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
 * is a number one of three others
 * is the first value among three options given after it
 * Check if the first number equals any of the next three.
 * How do I compare one value with three alternatives?
 * Write a function that tells whether a number matches one of three given values.
 * x == a || x == b || x == c
 * is x a member of a set of three other arguments
 * is the first number any of these 3 others
 * is the first equal to at least one of three other numbers
 * is a value in a tuple of three, given as arguments
 * does a number match the first, second or third option
 * Check whether {x} is equal to at least one of three further numbers {a}, {b}, {c}.
 * {x} in ({a}, {b}, {c})
 * does {x} show up among {a}, {b} and {c}
 * Membership of {x} in the set formed by {a}, {b} and {c}
 * How do I compare the first number with three candidates?
 * is {x} equal to {a}, {b} or {c}
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
 * Put the {T} {x} into level 0, 1 or 2 by the limits {K} and {L}, a limit belonging to the upper level.
 * level of {x}: 0 under {K}, 1 from {K} up to but not including {L}, 2 from {L} on
 * In which of three bands is {x}, when the second starts at {K} and the third at {L}? Count from 0.
 * How many of the two limits {K} and {L} has {x} reached? Reaching means at least as large.
 * Grade {x}: 0 when less than {K}, otherwise 1 when less than {L}, otherwise 2.
 * Given {x}, I need its class: under {K} is 0, from {K} to under {L} is 1, {L} and more is 2.
 * Write a function that classifies a number as 0 (below {K}), 1 (below {L}) or 2.
 * three classes of a number with the limits {K} and {L}, each starting the next class: 0, 1, 2
 * Which category does a value belong to: less than {K} is 0, less than {L} is 1, or more is 2?
 * 0 if a number is under {K}, 1 if under {L}, rest 2
 * low, medium or high value as 0, 1, 2: low below {K}, high from {L} on
 * traffic light of a value from two thresholds: 0 below {K}, 1 below {L}, else 2
 * Grade a number: 0 if it is below {K}, 1 if from {K} to below {L}, and 2 from {L} upwards.
 * bisect.bisect_right([{K}, {L}], n)
 * less than {K} is 0, less than {L} is 1, else 2
 * Quantise to three levels with inclusive lower thresholds {K} and {L}.
 * How do I map a value to class 0, 1 or 2 using cut points {K} and {L} (a cut point belongs to the upper class)?
 * 0 below {K}, 1 below {L}, otherwise 2
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
 * |{a} - {b}| <= {K}
 * Are {a} and {b} within {K} of each other, {K} itself allowed?
 * Given {a} and {b}, tolerate a gap of {K} or less and report anything wider as false.
 * absolute difference of {a} and {b} not above {K}
 * Two measurements are acceptable if they differ by no more than {K}: are they?
 * are two numbers within {K} of each other, {K} included
 * Are two values at most {K} apart?
 * check diff of 2 nos is {K} or less
 * are two integers approximately equal, tolerance {K} inclusive
 * is the absolute difference of two numbers not exceeding {K}
 * Write a function to check that the difference of two given integers does not exceed {K} either way.
 * abs(p - q) <= {K}
 * are they at most {K} apart
 * Distance on the number line bounded by {K} inclusive
 * How to tell if two ints are near each other, tolerance {K}?
 * is |a - b| <= {K}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 1 2 3 5 10 50 100
 * @name close_to near_enough within_tolerance
 */
R close_to(T a, T b) {
    T gap = a > b ? a - b : b - a;
    return gap <= K;
}

/**
 * Do {a} and {b} differ by at most {tolerance}?
 * almost equal: do two numbers differ by no more than a given tolerance
 * are two numbers approximately equal within a tolerance, inclusive
 * are two numbers close to each other, at most the third argument apart
 * How do I compare two numbers for equality with a tolerance that may just be reached?
 * Scientists rarely compare doubles exactly: check if two values are equal up to an epsilon, inclusive.
 * |a - b| <= eps
 * have two numbers nearly the same value, a given difference being allowed
 * comparison of two numbers with epsilon: distance at most epsilon
 * are two numbers equal enough, their gap being within the given tolerance?
 * measured and expected value agree within the tolerance, given third and inclusive
 * is the difference of two numbers small enough, at most the third, whatever its sign
 * Check whether {a} and {b} differ by no more than a given {tolerance}.
 * math.isclose({a}, {b}, rel_tol=0, abs_tol={tolerance})
 * are {a} and {b} at most {tolerance} apart
 * |{a} − {b}| ≤ ε with ε = {tolerance}
 * How to compare two numbers up to an absolute error given as third argument (inclusive)?
 * is |{a} - {b}| <= {tolerance}
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
 * Which of {a} and {b} is nearer to {x}, the last argument? Return that value, and {a} in a tie.
 * Pick from {a} and {b} the one at the smaller distance from {x}; equal distances favour {a}.
 * nearest of two {T:s} {a} and {b} to {x}, the first on a tie
 * Choose {a} or {b}, whichever lies closer to {x}; {a} if neither does.
 * My thermostat knows the settings {a} and {b}; give me the one closest to {x}, the former if undecided.
 * Between the candidates {a} and {b}, take the second only if it is strictly closer to {x} than the first.
 * Write a function that returns which of two candidates is closer to a third number, the first if tied.
 * closer of two values to a target, given last; the first if they are equally close
 * Which of two numbers is nearest to a third one? Return it, the first in a tie.
 * given two numbers and a third, give the one of the two with less gap to it, first if same
 * candidate at the smaller distance, the first on a tie
 * Rounding of the last argument to the nearer of two levels, the first on a tie
 * Determine which one of {a} and {b} lies nearer to {x}; if equally near, choose the first.
 * min(({a}, {b}), key=lambda v: abs(v - {x}))
 * {a} or {b}, which is closer to {x}, the first on a tie
 * Nearest neighbour among candidates {a}, {b} of the query {x}, ties favouring the former
 * How do I pick the candidate (of two) closest to a target given third, the first in case of a tie?
 * closer of {a} and {b} to {x}, first if tied
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
 * Compare |{a}| with |{b}| and hand back the value that belongs to the {OP} one, {a} if they agree.
 * Of {a} and {b}, ignore the signs when comparing but not when answering: give the {OP} one, or {a} for equal sizes.
 * Select between {a} and {b} by absolute value ({OP} wins, ties go to the first).
 * Write a function that returns the number with the {OP} absolute value of two, the first when tied.
 * {OP} of two numbers by absolute value, sign kept, first one in a tie
 * Which of two values has the {OP} magnitude, ignoring sign? Return it as it is, the first for equal ones.
 * give the one of two numbers whose abs is {OP}, keep its sign, first if the same
 * the one of two values {OP} in size, sign disregarded in the comparison, the first if equal
 * {OP} modulus of two operands, the operand itself returned, ties to the first
 * Return, sign included, whichever of two numbers has the {OP} absolute value, the first if these are equal.
 * the {OP} of ({a}, {b}) by key=abs, ties to the first one
 * which is {OP} if you forget the minus sign, {a} or {b} (first if tied)
 * Select the operand of {OP} modulus, first operand on ties.
 * How can I compare by magnitude and keep the sign, returning the {OP} (first on equality)?
 * number with {OP} absolute value, first if tied
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
 * Tally one for each of {a}, {b} and {c} that is {OP} zero.
 * Given three readings {a}, {b} and {c}, I need to know how many lie {OP} zero.
 * Add up the truth values of {a}, {b} and {c} being {OP} zero
 * Determine how many of three numbers are {OP} zero.
 * count of numbers {OP} zero among three
 * Of three values, how many lie {OP} zero?
 * out of 3 numbers, count those {OP} 0
 * how many members of a triple are {OP} zero
 * sum of three tests on three numbers, each: {OP} zero
 * Count how many of three given numbers are {OP} zero.
 * sum(v is {OP} 0 for v in (p, q, r)), in words of Python
 * three numbers, how many are {OP} 0
 * Cardinality of those among three scalars lying {OP} zero
 * How do I tally the ones {OP} 0 out of three values?
 * how many of three numbers are {OP} zero
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
 * Count {a}, {b} and {c}, but equal ones only once.
 * Three players chose {a}, {b} and {c}; how many different choices were made?
 * size of the set that holds {a}, {b} and {c}
 * Count the distinct values among three numbers, from 1 to 3.
 * number of different values among three
 * How many unique numbers are in a group of three?
 * 3 numbers, count how many different ones
 * size of the set made of three values
 * triangle kind from three sides: 1 equilateral, 2 isosceles, 3 scalene, as the count of different lengths
 * Find how many different values there are among three given integers.
 * len(set(args)) for three args
 * of three numbers, how many kinds are there
 * Cardinality of the set consisting of three integers
 * How many unique values do three ints have?
 * count distinct among three numbers
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
 * Is a triangle with the sides {a}, {b} and {c} isosceles, so that two sides agree?
 * Say true if {a} equals {b}, {b} equals {c} or {a} equals {c}.
 * Write a function that checks whether any two of three numbers are the same.
 * is there a duplicate among three numbers
 * Do two or more of three values match each other?
 * 3 numbers given, any two same?
 * has a triple of numbers a repeated member
 * isosceles triangle test on three side lengths, equilateral included
 * Determine whether at least two of three supplied numbers coincide.
 * len(set([p, q, r])) < 3
 * is there a double among three numbers
 * Existence of a coincidence in a 3-tuple
 * How to detect duplicates in three values?
 * are any two of three numbers equal
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
 * are three numbers all different
 * are three values pairwise distinct
 * How do I check that no two of three numbers are equal?
 * Confirm that three numbers are all different from each other.
 * three values all distinct: true or false
 * no duplicates among three numbers
 * a != b && b != c && a != c
 * three dice: do no two show the same
 * is a triple of numbers free of repeats
 * does each of three numbers occur just once
 * three people picked a number each: nobody shares one?
 * are all three numbers different
 * three values without an equal pair, true or not
 * Check that no two of three given numbers coincide.
 * len(set([p, q, r])) == 3
 * are the three numbers all unlike each other
 * Pairwise distinctness of three scalars
 * How to make sure that three values are unique?
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
 * true if {x} {OP:2} {a} and {x} {OP:2} {b}
 * Does {x} beat both bounds: is it {OP} {a} and also {OP} {b}?
 * Compare {x} with {a}, then with {b}; only if it is {OP} the two of them answer true.
 * {x} {OP} two {T:s}, {a} and {b}, at once
 * Write a function that checks if the first of three numbers is {OP} the other two.
 * is the first of three numbers {OP} both others
 * Is one value {OP} each of two other values?
 * check that the first number is {OP} the 2 other numbers, both
 * is a value {OP} each of two competitors, value first
 * two comparisons with {OP:2} joined by AND: the first number against each of two others
 * Write a function to check that {x} is {OP} {a} and also {OP} {b}.
 * all({x} {OP:2} v for v in ({a}, {b}))
 * is {x} {OP} {a} as well as {OP} {b}
 * Conjunction {x} {OP:2} {a} ∧ {x} {OP:2} {b}
 * How can one test the first number for being {OP} each of the other two?
 * {x} {OP:2} {a} and {x} {OP:2} {b}
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
 * Check whether {x} lies inside the open interval that {a} and {b} bound, in either order.
 * {x} strictly above one and strictly below the other of {a} and {b}
 * Does {x} fall properly between {a} and {b}? The ends may come in any order and do not count.
 * Is {x} somewhere in the middle when {a} and {b} are the two ends, unordered and excluded?
 * strict betweenness of {x}, ends {a} and {b} in any order
 * Write a function that checks if a number is strictly between two others given in any order.
 * is a number strictly between two others, given in either order
 * Does a value lie inside two limits that may be swapped, ends excluded?
 * check num is in the middle of two others in any order, not equal to them
 * is a value in the open interval of two unordered bounds
 * point strictly inside a segment on the number line, whose ends come in any order
 * Check that {x} lies between {a} and {b} without touching either, no matter which of these is larger.
 * sorted([{x}, {a}, {b}])[1] is x and it differs from the outer two
 * is {x} really in the middle of {a} and {b}, not on the edge, either way round
 * Membership of {x} in the open interval whose endpoints, in any order, are {a} and {b}
 * How to test a number for lying strictly between two bounds given in arbitrary order (number first)?
 * is {x} strictly between {a} and {b} in any order
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
 * is a number between two others in either order, inclusive
 * does a value lie between two others, either order, ends included
 * How do I test "between", ends included, when I do not know which limit is lower?
 * Write a function that checks if the first number is within the other two, in any order, ends allowed.
 * min(a, b) <= x <= max(a, b), with x first
 * is a value between two bounds, which may be swapped and count as inside
 * value within two ends, order of the ends does not matter, ends included
 * is a number inside the span of two others or at its ends
 * 5 is between 10 and 1: test whether the first number lies between the other two in any order, ends allowed
 * unordered range check of a number against two ends, inclusive
 * from one number to the other, in either direction, is the first argument on the way or an end?
 * Check that {x} lies between {a} and {b}, ends allowed, with the two bounds in any order.
 * min(bounds) <= {x} <= max(bounds) for bounds ({a}, {b})
 * is {x} on the stretch joining {a} and {b}, edges fine, either way round
 * Membership of {x} in the closed segment with endpoints {a}, {b} in arbitrary order
 * How to test a number for lying within two inclusive bounds that may be swapped (number first)?
 * is {x} between {a} and {b} inclusive in any order
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
 * Check whether the intervals [{a}, {b}] and [{c}, {d}] share a point; touching ends count.
 * true if {a}..{b} and {c}..{d}, each given low end first, have at least one value in common
 * One meeting runs from {a} to {b}, another from {c} to {d}: do they meet, a common end included?
 * interval intersection test: {a}..{b} against {c}..{d}, both inclusive
 * Is there any number in both the range {a} to {b} and the range {c} to {d}, ends included?
 * Two meetings are planned, each with start and end: do they overlap, touching ends included?
 * overlapping intervals a to b and c to d, a common end counts: true or false
 * Do two ranges have a value in common, touching ends included?
 * two ranges start end start end, do they intersect or touch
 * do two closed intervals, each given by start and end, meet
 * booking conflict between two time slots, start and end of each, shared end points count
 * Determine whether two closed intervals, {a} to {b} and {c} to {d}, share at least one point.
 * pandas Interval({a}, {b}, closed='both').overlaps(Interval({c}, {d}, closed='both'))
 * do the stretches {a} to {b} and {c} to {d} meet, touching ends included
 * Nonempty intersection of [{a}, {b}] and [{c}, {d}]
 * How do I detect that two inclusive ranges (start, end, start, end) intersect?
 * do {a}..{b} and {c}..{d} overlap
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
 * Two shifts last from {a} to {b} and from {c} to {d}; for how long are both on duty?
 * Subtract the later start from the earlier end of {a}-{b} and {c}-{d}, and turn a negative result into 0.
 * Shared length of the segments from {a} to {b} and from {c} to {d}
 * Calculate for how long two events, each with start and end, overlap, 0 if they don't.
 * length of the intersection of two ranges, start end start end, 0 if they do not meet
 * How much do two intervals, given by their ends, have in common, as a length, 0 if nothing?
 * two ranges are given by start and end: how long is the part they share, 0 if none
 * length covered by both of two intervals from low to high, never negative
 * common working time of two shifts, each with start and end, or 0
 * Compute how long the common part of two intervals, {a} to {b} and {c} to {d}, is; 0 without a common part.
 * with p from {a} to {b} and q from {c} to {d}: max(0, min(ends) - max(starts))
 * by how much do the stretches {a} to {b} and {c} to {d} lie over each other, 0 if not
 * Measure of [{a}, {b}] ∩ [{c}, {d}]
 * How do I get the size of the intersection of two ranges (start, end, start, end), zero when disjoint?
 * length of overlap of {a}..{b} and {c}..{d}
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
 * Return the index (0 for {a}, 1 for {b}, 2 for {c}) of the {OP} of the three.
 * position of the {OP} among {a}, {b}, {c}: 0, 1 or 2; ties go to the earlier
 * argument index of the {OP} value of {a}, {b}, {c}, counting from 0
 * Three bids {a}, {b} and {c} came in, in this order; what is the number of the {OP} one, from 0, earliest on ties?
 * Point out the {OP} of {a}, {b} and {c} by its place, zero-based.
 * Write a function that tells which of three numbers is the {OP}, as 0, 1 or 2, the first in a tie.
 * position from 0 of the {OP} of three numbers, the earliest in a tie
 * Is the first, second or third value the {OP}? Answer 0, 1 or 2, the lowest if several are.
 * 3 numbers, give the index from 0 of the {OP} one, first if equal
 * place of the {OP} among three values, zero-based, ties to the earlier
 * index, from 0, of the {OP} among three candidates, first one on ties
 * which of three numbers is the {OP}, as an index from 0, ties going to the first
 * zero-based index of the {OP} of three values, lowest index if tied
 * Find the zero-based position of the {OP} among three given numbers; for equal ones the earliest counts.
 * index, from 0, of the {OP} item of a 3-tuple, first occurrence
 * which of three is the {OP}: 0, 1 or 2, earliest if tied
 * Argument index (0, 1, 2) of the {OP} of three scalars, ties resolved to the lower index
 * How to get the index of the {OP} of three values and not the value?
 * which of three numbers is {OP} (0, 1 or 2, first if tied)
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
 * Which of {a}, {b}, {c} and {d} is the {OP:2}?
 * {OP} of four {T:s}
 * Find the {OP:2} among {a}, {b}, {c}, {d}.
 * Compare {a}, {b}, {c} and {d} pairwise and keep the {OP:2}.
 * {OP}({a}, {b}, {c}, {d})
 * Suggest the {OP:2} of four numbers.
 * {OP:4} of four numbers
 * How do I find the {OP:3} among four values?
 * 4 numbers given, return the {OP:2}
 * {OP:3} of a quadruple of values
 * {OP:4} reduction over four operands, pairwise
 * {OP:2} of four numbers
 * find the {OP:2} of 4 values
 * Determine the {OP:2} of four supplied numbers.
 * {OP:4}({a}, {b}, {c}, {d})
 * four numbers, which is the {OP:3}
 * {OP} over a 4-tuple
 * How do I compute the {OP} with four arguments?
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
 * Three measurements gave {a}, {b} and {c}; by how much do the extremes differ?
 * Width of the smallest interval that holds {a}, {b} and {c}
 * Calculate how far apart the largest and smallest of three numbers are.
 * max minus min of three
 * How wide is the range covered by three values?
 * 3 numbers, biggest - smallest
 * spread of a triple of readings: highest minus lowest
 * statistical range of three samples
 * Calculate the difference between the largest and the smallest of three given numbers.
 * max(t) - min(t) for a 3-tuple
 * how far apart are the outer two of three numbers
 * Range (statistical) of a sample of three
 * How do I get the span covered by three values?
 * max minus min of three numbers
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
 * Put the values behind {a} and {b} in order: the {OP} one goes to {a}, the other to {b}.
 * compare-and-swap of {a} and {b}, {OP} value first
 * Exchange what {a} and {b} point to if {b} holds the {OP} value.
 * After the call {a} must hold the {OP} of the two numbers and {b} the remaining one.
 * Sorting network comparator on the pointers {a} and {b}: {OP} to the front
 * Write a function that orders two variables through pointers, the {OP} value going to the first.
 * sort two numbers by pointer, {OP} value to the first
 * How do I make sure that the first of two variables, given by pointers, holds the {OP} value?
 * swap 2 numbers by pointer if needed so the {OP} comes in first
 * pair of variables, given by pointers, arranged with the {OP} value in front
 * conditional swap by reference of two numbers, {OP} one to the first target
 * Write a function that exchanges two variables, given by address, if necessary, so that the {OP} value comes first.
 * two references put in order, the {OP} one in front
 * the {OP} of the two goes to the first place, the other one to the second
 * Conditional swap (compare-exchange) placing the {OP} operand at the first pointer
 * How to order two variables through pointers with the {OP} first?
 * put the {OP} of two pointed-to values first
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
 * Put the two numbers at {a} and {b} in order, swapping them if necessary.
 * sort two numbers by pointer, ascending
 * order two variables through pointers, the smaller value to the first
 * swap the numbers behind two pointers if the first is larger than the second
 * How do I put two values in ascending order through pointers?
 * Write a function that makes sure, through two pointers, that the first variable is not greater than the second.
 * compare and swap two pointed-to numbers, smaller one first
 * two values, given by pointers, put in ascending order
 * low and high mixed up? exchange them through their pointers, so that the first is the lower
 * sort 2 variables ascending by reference
 * conditional exchange of two values by pointer: only if the first is greater
 * min goes to the first pointer, max to the second
 * Write a procedure that sorts two variables, passed by address, into ascending order.
 * p, q = sorted((p, q)) by reference
 * make the first not bigger than the second, trading them if needed
 * Compare-exchange of two referenced cells, minimum first
 * How can I arrange two values via pointers in increasing order?
 * sort two values through pointers
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
 * Put {v}[0], {v}[1] and {v}[2] into {OP} order with compare-and-swap steps.
 * Could you order the 3 values in {v} for me, {OP}?
 * Three-element {OP} sort of {v}, in place, by exchanging neighbours
 * Write a program to sort an array of three numbers in {OP} order.
 * sort an array of three elements, {OP}
 * How do I put three numbers of an array into {OP} order?
 * sort 3 numbers in an array {OP}
 * triple of values in an array arranged {OP}
 * sorting network for a 3-element array, {OP}
 * Arrange the three elements of an array in {OP} order.
 * v[:3] put in {OP} order in place, like list.sort
 * put just three numbers in {OP} order
 * Three-element sorting network, {OP}
 * How do I sort an array of length 3 to be {OP}?
 * sort three numbers {OP}
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
 * Order two pairs, {a1} with {a2} and {b1} with {b2}: first members decide, second members break a tie.
 * Is ({a1}, {a2}) before (-1), equal to (0) or after (1) ({b1}, {b2}), comparing left to right?
 * lexicographic three-way comparison of {a1}.{a2} with {b1}.{b2}
 * Version {a1}.{a2} against version {b1}.{b2}: return -1 if older, 1 if newer, 0 if the same.
 * Rank the key {a1}, {a2} against the key {b1}, {b2}; the second part matters only if the first parts are equal.
 * Write a function that compares two pairs of numbers lexicographically, giving -1, 0 or 1.
 * lexicographic comparison of two pairs of numbers, first pair then second: -1, 0 or 1
 * Which of two pairs comes first, by first member, then by second? -1 the first, 1 the second, 0 equal.
 * compare two versions like 1.4 and 1.7, major then minor for each: -1 older first, 1 newer, 0 same
 * ordering of two 2-tuples of numbers, lexicographic, as minus one, zero, one
 * tuple comparison as in Python 2, cmp((a1, a2), (b1, b2)), giving -1, 0 or 1
 * Compare the pair ({a1}, {a2}) with the pair ({b1}, {b2}) by first components, then by second ones, resulting in -1, 0 or 1.
 * tuples: cmp(({a1}, {a2}), ({b1}, {b2}))
 * which pair is first, {a1} with {a2} (-1) or {b1} with {b2} (1), the second numbers break ties, 0 if same
 * Lexicographic three-way order of two 2-tuples passed as four scalars
 * How to write a comparator for two-part versions like major.minor, returning -1, 0, 1?
 * compare ({a1}, {a2}) with ({b1}, {b2}) lexicographically
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
 * Score a round: {a} against {b}, each 0 to 2, where every number beats the one below it and 0 beats 2.
 * Judge the moves {a} and {b} of players 1 and 2, 0 rock, 1 paper, 2 scissors, giving the winner's number or 0.
 * ({a} - {b} + 3) mod 3, the result code of rock-paper-scissors
 * Write a program that decides a round of rock (0), paper (1), scissors (2): 0 draw, 1 first player, 2 second.
 * rock paper scissors with the moves 0, 1 and 2 in this order: winner 1 or 2, or 0 for a draw
 * Who wins, 1 or 2 (0 for a draw), if two players show rock 0, paper 1 or scissors 2?
 * stone 0 paper 1 scissor 2 game result: 0 draw, 1 first, 2 second
 * who wins, 1 or 2, with rock-paper-scissors moves coded 0, 1 and 2? a draw gives 0
 * difference of two moves from 0 to 2, first minus second, modulo 3 and never negative
 * Decide a round of rock (0), paper (1), scissors (2): 0 for a draw, 1 if the first player wins, 2 if the second.
 * Python: ({a} - {b}) % 3 for moves 0 rock, 1 paper, 2 scissors
 * who wins, {a} or {b}, 0 rock 1 paper 2 scissors: say 1 or 2, 0 if nobody
 * Cyclic dominance modulo 3 (1 beats 0, 2 beats 1, 0 beats 2): 0 draw, 1 first, 2 second
 * How do I code the winner of rock-paper-scissors with moves 0, 1, 2 in that order?
 * rock paper scissors winner for moves 0, 1, 2: 0 draw, 1 first, 2 second
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
 * rps winner from two characters, 1 or 2, 0 for a draw
 * Which player wins with 'r', 'p' or 's' (rock, paper, scissors) against another letter: 1, 2, or 0 if equal?
 * How do I decide rock paper scissors when the moves are chars r, p, s: 1, 2, or 0 for a draw?
 * Write a function that takes two of the letters r, p, s and returns the winning player, 0 for a draw.
 * r beats s, s beats p, p beats r: 1 if the first letter wins, 2 if the second, 0 for equal ones
 * winner, 1 or 2, of a round of rock paper scissors with the first letters as moves, a draw being 0
 * who wins with the moves r (rock), p (paper), s (scissors) as letters: 1, 2, or 0 if they are equal
 * rock paper scissors as letters: 0 draw, 1 first player, 2 second player
 * judge a round of rock paper scissors with letters r, p, s: 1 or 2 for the winner, or 0 for a draw
 * with a letter s, p or r for scissors, paper or rock: which of two players wins, 1 or 2, else 0
 * Determine the winner of rock, paper, scissors from the letters r, p, s: 0 for a draw, 1 for the first, 2 for the second.
 * 0 if {a} == {b} else 1 if {a} + {b} in ('rs', 'sp', 'pr') else 2
 * {a} against {b}, r p s for rock paper scissors, say 1 or 2 or 0 for even
 * Nontransitive game on r, p, s: 0 tie, 1 if player one's symbol dominates, else 2
 * Who wins rock-paper-scissors with lower-case characters 'r', 'p', 's'?
 * rock paper scissors with r, p, s: 0 draw, 1 first wins, 2 second wins
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
 * sort callback: key {a} % {K} against {b} % {K}, then {a} against {b}
 * Rank {a} against {b}: the smaller rest by {K} goes first, and the smaller number if the rests agree.
 * Order {a} and {b} as in buckets by remainder mod {K}, ascending inside each bucket; result -1, 0 or 1.
 * Two-level comparator for {a} and {b}: first the remainder by {K}, then the number itself
 * Write a comparison function that orders two numbers by remainder modulo {K}, then by size, giving -1, 0 or 1.
 * compare two numbers by mod {K}, ties by value: -1, 0 or 1
 * Which of two numbers comes first when sorted by remainder by {K} and then by value? -1 the first, 1 the second, 0 none.
 * sort callback on two numbers, first check num % {K} then num itself, -1 0 1
 * order of two values by residue modulo {K}, then by value, as minus one, zero, one
 * custom comparator of two numbers with bucket key mod {K}, then the value, returning -1, 0 or 1
 * Compare two numbers by their remainders modulo {K} and, if these agree, by the numbers themselves; the result is -1, 0 or 1.
 * cmp on the tuples ({a} % {K}, {a}) and ({b} % {K}, {b})
 * which of {a} and {b} leaves less after dividing by {K}, then which is smaller: -1 the first, 1 the second, 0 same
 * Three-way order with key residue mod {K}, value as tie-breaker
 * How to write a comparator that sorts by n mod {K} first and by n second (-1, 0, 1)?
 * compare by value mod {K}, then by value
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
 * My students need at least {K} for an A, {L} for a B, {M} for a C and fail below; grade {score}.
 * Compare {score} with {K}, {L} and {M} in turn and return the ASCII letter of the grade.
 * Teachers assign letter grades from a score: A from {K}, B from {L}, C from {M}, else F.
 * grade letter by score, lower limits {K} for A, {L} for B, {M} for C, else F
 * What letter does a student get for some points, with cut-offs {K} (A), {L} (B) and {M} (C), F below?
 * marks to grade letter: {K} or more is A, {L} or more B, {M} or more C, everything else F
 * exam result as A from {K}, B from {L}, C from {M}, and F for a lower score
 * grading scale lookup of a score with the lower boundaries {K} for 'A', {L} for 'B' and {M} for 'C', else 'F'
 * Convert a score into a grade: A from {K}, B from {L}, C from {M}, and F below that.
 * 'A' if s >= {K} else 'B' if s >= {L} else 'C' if s >= {M} else 'F'
 * {K} and up is A, {L} and up B, {M} and up C, the rest F
 * Ordinal classification with inclusive cut-offs {K}, {L}, {M} to the symbols A, B, C, F
 * How to assign marks A, B, C, F with limits {K}, {L} and {M}?
 * grade A >= {K}, B >= {L}, C >= {M}, else F
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
 * Give the school grade for a score of {score}: 'A' from 90, 'B' from 80, 'C' from 70, 'D' from 60, otherwise 'F'.
 * letter grade of a score: A from 90, B from 80, C from 70, D from 60, else F
 * score to grade letter where 90 is the least for A, 80 for B, 70 for C, 60 for D, else F
 * grade letter from points: at least 90 A, 80 B, 70 C, 60 D, F otherwise
 * How do I turn a score out of 100 into a letter: A from 90, B from 80, C from 70, D from 60, F for less?
 * Assign a grade letter to a student's score: A from 90, B from 80, C from 70, D from 60, F below.
 * a score of 90 and up is an A, from 80 a B, from 70 a C, from 60 a D, the rest F
 * exam result to letter: from 90 A, from 80 B, from 70 C, from 60 D, below that F
 * what grade letter did I get for this score, with A from 90, B from 80, C from 70, D from 60, F below
 * marks to grade letter, A >= 90, B >= 80, C >= 70, D >= 60, F for the rest
 * grading function with the American scale for a percent score: A from 90, B 80, C 70, D 60, else F
 * percent score as a letter: 90 and more A, then B, C, D in steps of ten down to 60, F below
 * Convert a percentage into an American letter grade: A from 90, B from 80, C from 70, D from 60, else F.
 * Excel LOOKUP of the score in 0, 60, 70, 80, 90 giving F, D, C, B, A
 * 90 up is A, 80 up B, 70 up C, 60 up D, less is F
 * Classify marks in bands of ten points, A at 90 and above down to D at 60, otherwise F.
 * How do I turn a test score into A, B, C, D or F on the 90/80/70/60 scale?
 * score to letter grade (90 A, 80 B, 70 C, 60 D, else F)
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
