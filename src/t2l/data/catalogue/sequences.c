/**
 * Return the {n}-th Fibonacci number, with F(0) = 0 and F(1) = 1.
 * Compute Fibonacci number {n} with a loop.
 * What is the {n}th term of 0, 1, 1, 2, 3, 5, 8, ...?
 * Fibonacci sequence at index {n}, iteratively
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @name fibonacci fib nth_fibonacci
 * @range n 0 40
 */
T fibonacci(T n) {
    T a = 0, b = 1;
    for (T i = 0; i < n; i++) {
        T next = a + b;
        a = b;
        b = next;
    }
    return a;
}

/**
 * Return the sum of the numbers from 1 to {n}, as {n} * ({n} + 1) / 2.
 * What is the {n}-th triangular number? Use the closed formula.
 * triangular number {n}, without a loop
 * Compute 1 + 2 + ... + {n} by Gauss's formula.
 *
 * @T int32_t int64_t uint32_t
 * @name triangular triangle_number gauss_sum
 * @range n 0 1000
 */
T triangular(T n) { return n * (n + 1) / 2; }

/**
 * Return the {n}-th pentagonal number, {n} * (3 * {n} - 1) / 2.
 * What is the pentagonal number with index {n}?
 * pentagonal number {n}
 * Compute {n} times (3{n} - 1), halved.
 *
 * @T int32_t int64_t
 * @name pentagonal pentagonal_number
 * @range n 0 1000
 */
T pentagonal(T n) { return n * (3 * n - 1) / 2; }

/**
 * Return the {n}-th hexagonal number, {n} * (2 * {n} - 1).
 * What is the hexagonal number with index {n}?
 * hexagonal number {n}
 * Compute {n} times (2{n} - 1).
 *
 * @T int32_t int64_t
 * @name hexagonal hexagonal_number
 * @range n 0 1000
 */
T hexagonal(T n) { return n * (2 * n - 1); }

/**
 * Return the {n}-th term of the arithmetic sequence that starts at {K} and grows by {L}.
 * What is term {n} of the sequence {K}, {K} + {L}, {K} + 2 * {L}, ..., counting from 1?
 * arithmetic progression from {K} with step {L}: term number {n}, the first being 1
 * Compute {K} + ({n} - 1) * {L}.
 *
 * @T int32_t int64_t
 * @K 1 2 3 5 10
 * @L 2 3 4 6 7
 * @name arithmetic_term term_at
 * @range n 1 1000
 */
T arithmetic_term(T n) { return K + (n - 1) * L; }

/**
 * Return term {n} of the arithmetic sequence with first term {first} and difference {step}.
 * Compute {first} + ({n} - 1) * {step}.
 * What is the {n}-th term, counted from 1, when a sequence starts at {first} and each term adds {step}?
 * arithmetic sequence, parameters {first}, {step}, {n}: its {n}-th term
 *
 * @T int32_t int64_t double
 * @name nth_term arithmetic_sequence
 * @range n 1 100
 */
T nth_term(T first, T step, int32_t n) { return first + (n - 1) * step; }

/**
 * Return the factorial of {n}.
 * Multiply all numbers from 1 to {n} in a loop.
 * What is {n}! (with 0! = 1), computed iteratively?
 * {n} factorial, iterative
 *
 * @T int32_t int64_t uint64_t
 * @name factorial product_to fact
 * @range n 0 12
 */
T factorial(T n) {
    T result = 1;
    for (T i = 2; i <= n; i++) result *= i;
    return result;
}

/**
 * Add up the {OP} of the numbers from 1 to {n} with a loop.
 * Return the sum of the {OP} of 1, 2, ..., {n}.
 * What do the {OP} of all numbers up to {n} sum to?
 * loop total of the {OP} of the first {n} positive {T:s}
 *
 * @T int32_t int64_t
 * @OP i*i "squares"
 * @OP i*i*i "cubes"
 * @OP 2*i "doubles"
 * @OP 3*i "triples"
 * @name sum_series series_total
 * @range n 0 100
 */
T sum_series(T n) {
    T total = 0;
    for (T i = 1; i <= n; i++) total += OP;
    return total;
}

/**
 * Add up the multiples of {K} from 1 to {n}.
 * Return the sum of all numbers up to {n} that {K} divides.
 * What do the multiples of {K} that are at most {n} sum to?
 * loop over 1 to {n}, total of those divisible by {K}
 *
 * @T int32_t int64_t
 * @K 3..13
 * @name sum_multiples total_of_multiples
 * @range n 0 300
 */
T sum_multiples(T n) {
    T total = 0;
    for (T i = 1; i <= n; i++)
        if (i % K == 0) total += i;
    return total;
}

/**
 * Count the numbers from 1 to {n} that are divisible by {K} or {L}.
 * How many numbers up to {n} are multiples of {K} or of {L}?
 * Return how many of 1, 2, ..., {n} are divided by {K} or {L} or both.
 * number of values in 1 to {n} that {K} or {L} divides
 *
 * @T int32_t int64_t
 * @K 3 4
 * @L 5 7 11
 * @name count_multiples how_many_multiples
 * @range n 0 300
 */
T count_multiples(T n) {
    T count = 0;
    for (T i = 1; i <= n; i++)
        if (i % K == 0 || i % L == 0) count++;
    return count;
}

/**
 * Add up all numbers from {a} to {b} with a loop.
 * Return the sum of {a}, {a} + 1, ..., {b}, or 0 if {b} is smaller.
 * What is the total of the numbers between {a} and {b}, both included, added one by one?
 * loop sum over the range from {a} to {b} inclusive
 *
 * @T int32_t int64_t
 * @name sum_range range_total
 * @range a -50 50
 * @range b -50 100
 */
T sum_range(T a, T b) {
    T total = 0;
    for (; a <= b; a++) total += a;
    return total;
}

/**
 * Raise {x} to the power {n} by repeated multiplication.
 * Return {x} to the {n}-th power with a loop of {n} multiplications.
 * What is {x} multiplied by itself {n} times, starting from 1?
 * {x}^{n} for {T:a} {x} and a count {n}, one factor at a time
 *
 * @T int32_t int64_t double
 * @name power raise to_the_power
 * @range x -5 5
 * @range n 0 12
 */
T power(T x, int32_t n) {
    T result = 1;
    for (int32_t i = 0; i < n; i++) result *= x;
    return result;
}

/**
 * Return {K} to the power {n}, multiplying in a loop.
 * Multiply 1 by {K} {n} times.
 * What is the {n}-th power of {K}?
 * {K}^{n} by repeated multiplication
 *
 * @T int32_t int64_t
 * @K 3 5 6 7 9 10
 * @name power_of constant_power
 * @range n 0 9
 */
T power_of(T n) {
    T result = 1;
    for (T i = 0; i < n; i++) result *= K;
    return result;
}

/**
 * Return the integer square root of {n}.
 * What is the largest number whose square is not above {n}? Count up from 0.
 * Find the square root of {n} rounded down, by trying 1, 2, 3, ... in turn.
 * floor of the square root of {n}, by linear search
 *
 * @T int32_t int64_t
 * @name integer_sqrt isqrt floor_sqrt
 * @range n 0 10000
 */
T integer_sqrt(T n) {
    T root = 0;
    while ((root + 1) * (root + 1) <= n) root++;
    return root;
}

/**
 * Return the base-2 logarithm of {n}, rounded down.
 * How many times can {n} be halved before it becomes 1?
 * Count the halvings of {n} until it is at most 1.
 * floor of log2({n}), by repeated division by 2
 *
 * @T uint32_t uint64_t
 * @name log2_floor count_halvings
 * @range n 1 1000000
 */
T log2_floor(T n) {
    T count = 0;
    for (; n > 1; n /= 2) count++;
    return count;
}

/**
 * Add up 1/1 + 1/2 + ... + 1/{n}.
 * Return the {n}-th harmonic number.
 * What is the sum of the reciprocals of 1 to {n}?
 * harmonic sum up to {n}, as {T:a}
 *
 * @T float double
 * @name harmonic harmonic_number
 * @range n 1 50
 */
T harmonic(int32_t n) {
    T total = 0;
    for (int32_t i = 1; i <= n; i++) total += 1 / (T)i;
    return total;
}

/**
 * What is {x} after {n} years of growing by {K} percent a year? Round down each year: {x} += {x} * {K} / 100.
 * Grow {x} by {K}% {n} times, in whole numbers.
 * Return {x} after {n} steps that each add {x} * {K} / 100 to it.
 * compound growth of {x} over {n} periods at {K} percent, integer arithmetic
 *
 * @T int32_t int64_t
 * @K 2..12 15 20
 * @name compound grow after_years
 * @range x 0 10000
 * @range n 0 20
 */
T compound(T x, T n) {
    for (T i = 0; i < n; i++) x += x * K / 100;
    return x;
}
