/**
 * Is {a} {OP} {b}?
 * Check whether {a} is {OP} {b}.
 * Return true if {a} is {OP} {b}.
 * {a} {OP:2} {b}
 * Tells if the {T} {a} is {OP} the {T} {b}
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
 *
 * @T int32_t int64_t uint32_t double
 * @R _Bool int
 * @K 2..10 16 18 21 32 42 50 64 100
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
 *
 * @T int32_t int64_t uint32_t
 * @R _Bool int
 * @K 1..6 10
 * @L 12 16 18 20 31 50 64 100
 * @name in_range between within is_valid
 */
R in_range(T x) { return x >= K && x <= L; }

/**
 * Is {x} outside the range from {K} to {L}?
 * Check whether {x} is below {K} or above {L}.
 * Return true if {x} is less than {K} or greater than {L}.
 * {x} < {K} or {x} > {L}
 * Tells if the {T} {x} falls out of [{K}, {L}]
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
 *
 * @T int32_t int64_t uint32_t double
 * @R _Bool int
 * @name is_between inside_range lies_between
 */
R is_between(T x, T lo, T hi) { return x >= lo && x <= hi; }

/**
 * Are {a}, {b} and {c} all equal?
 * Check whether the three values {a}, {b} and {c} are the same.
 * Return true if {a} equals {b} and {b} equals {c}.
 * {a} == {b} == {c}
 * Tells if three {T:s} are identical
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name all_equal all_same same_three
 */
R all_equal(T a, T b, T c) { return a == b && b == c; }

/**
 * Are {a}, {b} and {c} in {OP} order?
 * Check that {a} {OP:2} {b} and {b} {OP:2} {c}.
 * Return true if {a} {OP:2} {b} {OP:2} {c}.
 * {a} {OP:2} {b} {OP:2} {c}
 * Tells if three {T:s} are given in {OP} order
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @OP < "strictly increasing" "<"
 * @OP <= "non-decreasing" "<="
 * @OP > "strictly decreasing" ">"
 * @OP >= "non-increasing" ">="
 * @name ordered in_order sorted_three
 */
R ordered(T a, T b, T c) { return a OP b && b OP c; }

/**
 * Are both {a} and {b} {KIND}?
 * Check whether {a} and {b} are both {KIND}.
 * Return true if each of {a} and {b} is {KIND}.
 * {a} and {b} both {KIND}
 * Given two {T:s}, tell if neither of them fails to be {KIND}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @KIND > "positive"
 * @KIND < "negative"
 * @KIND == "zero"
 * @KIND != "nonzero"
 * @name both_are both_check
 */
R both_are(T a, T b) { return a KIND 0 && b KIND 0; }

/**
 * Is at least one of {a} and {b} {KIND}?
 * Check whether {a} or {b} is {KIND}.
 * Return true if {a} is {KIND} or {b} is {KIND}, or both.
 * {a} or {b} {KIND}
 * Given two {T:s}, tell if any of them is {KIND}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @KIND > "positive"
 * @KIND < "negative"
 * @KIND == "zero"
 * @name any_is either_is
 */
R any_is(T a, T b) { return a KIND 0 || b KIND 0; }

/**
 * Is exactly one of {a} and {b} {KIND}?
 * Check that one of {a}, {b} is {KIND} and the other is not.
 * Return true if {a} or {b} is {KIND}, but not both.
 * exclusive or: {a} {KIND}, {b} {KIND}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @KIND > "positive"
 * @KIND < "negative"
 * @KIND == "zero"
 * @name exactly_one only_one
 */
R exactly_one(T a, T b) { return (a KIND 0) != (b KIND 0); }

/**
 * Do {a} and {b} have opposite signs?
 * Check whether exactly one of {a} and {b} is negative, by the sign of {a} xor {b}.
 * Return true if one of the {T:s} {a} and {b} is below zero and the other is not.
 * {a} and {b} differ in their sign bit
 *
 * @T int8_t int16_t int32_t int64_t
 * @R _Bool int
 * @name opposite_signs signs_differ
 */
R opposite_signs(T a, T b) { return (a ^ b) < 0; }

/**
 * Compare {a} with {b}: return -1 if {a} is smaller, 1 if it is larger, 0 if they are equal.
 * three-way comparison of two {T:s}
 * Order {a} and {b} as a sort callback does, with -1, 0 or 1.
 * Is {a} below, equal to or above {b}? Answer -1, 0 or 1.
 *
 * @T int32_t int64_t uint32_t
 * @name compare3 three_way order_of
 */
int compare3(T a, T b) { return a < b ? -1 : a > b; }

/**
 * Return {a} if {flag} is true, otherwise {b}.
 * Choose between {a} and {b}: the first when {flag} is set.
 * {flag} ? {a} : {b}
 * Select one of two {T:s} by the boolean {flag}
 * Which value applies: {a} when {flag} holds, or {b} when it does not?
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
 *
 * @T int32_t int64_t
 * @K 10 20 50 100 7
 * @L 1 2 3 5
 * @OP < "negative" "negative"
 * @OP > "positive" "positive"
 * @OP == "zero" "zero"
 * @name pick_constant decide two_values
 */
T pick_constant(T x) { return x OP 0 ? K : L; }

/**
 * Is {x} one of {K}, {L} and {M}?
 * Check whether {x} equals {K}, {L} or {M}.
 * Return true if the {T} {x} is {K}, {L} or {M}.
 * {x} in ({K}, {L}, {M})
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 1 2 3
 * @L 7 9 12
 * @M 20 40 100
 * @name one_of is_member
 */
R one_of(T x) { return x == K || x == L || x == M; }

/**
 * Return 0 if {x} is below {K}, 1 if it is below {L}, and 2 otherwise.
 * Put the {T} {x} into level 0, 1 or 2, with the limits {K} and {L}.
 * level of {x}: 0 under {K}, 1 from {K} up to but not including {L}, 2 from {L} on
 * In which of three bands is {x}, when the second starts at {K} and the third at {L}? Count from 0.
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
