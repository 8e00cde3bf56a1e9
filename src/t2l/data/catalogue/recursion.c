/**
 * Return the factorial of {n}, recursively.
 * Compute {n}! by calling yourself: 1 if {n} is at most 1, otherwise {n} times the factorial of {n} - 1.
 * recursive factorial of the {T} {n}
 * What is {n} factorial? Use recursion.
 *
 * @T int32_t int64_t
 * @name factorial_recursive fact_rec
 * @range n 0 12
 */
T factorial_recursive(T n) { return n <= 1 ? 1 : n * factorial_recursive(n - 1); }

/**
 * Return the {n}-th Fibonacci number, recursively.
 * Compute fib({n}) by recursion: {n} itself if {n} is below 2, otherwise fib({n} - 1) + fib({n} - 2).
 * recursive Fibonacci of the {T} {n}
 * What is Fibonacci number {n}? Let the function call itself.
 *
 * @T int32_t int64_t
 * @name fibonacci_recursive fib_rec
 * @range n 0 18
 */
T fibonacci_recursive(T n) { return n < 2 ? n : fibonacci_recursive(n - 1) + fibonacci_recursive(n - 2); }

/**
 * Return the greatest common divisor of {a} and {b}, recursively.
 * Compute gcd({a}, {b}) by recursion: {a} if {b} is 0, otherwise the gcd of {b} and {a} % {b}.
 * recursive Euclid for {a} and {b}
 * What is the gcd of {a} and {b}? Let the function call itself.
 *
 * @T int32_t int64_t uint32_t
 * @name gcd_recursive gcd_rec
 * @range a 0 1000
 * @range b 0 1000
 */
T gcd_recursive(T a, T b) { return b == 0 ? a : gcd_recursive(b, a % b); }

/**
 * Add up the numbers from 1 to {n}, recursively.
 * Return 0 if {n} is at most 0, otherwise {n} plus the same sum for {n} - 1, by recursion.
 * recursive sum 1 + 2 + ... + {n}
 * What is the total of 1 to {n}? Let the function call itself.
 *
 * @T int32_t int64_t
 * @name sum_recursive sum_rec
 * @range n 0 100
 */
T sum_recursive(T n) { return n <= 0 ? 0 : n + sum_recursive(n - 1); }

/**
 * Raise {x} to the power {n}, recursively.
 * Return 1 if {n} is at most 0, otherwise {x} times the power of {x} to {n} - 1, by recursion.
 * recursive power {x}^{n}
 * What is {x} to the {n}-th? Let the function call itself with {n} - 1.
 *
 * @T int32_t int64_t double
 * @name power_recursive pow_rec
 * @range x -4 4
 * @range n 0 10
 */
T power_recursive(T x, int32_t n) { return n <= 0 ? 1 : x * power_recursive(x, n - 1); }

/**
 * Add up the decimal digits of {n}, recursively.
 * Return {n} if it is below 10, otherwise its last digit plus the digit sum of {n} / 10, by recursion.
 * recursive digit sum of {n}
 * What is the sum of the digits of {n}? Let the function call itself.
 *
 * @T uint32_t uint64_t
 * @name digits_recursive digit_sum_rec
 */
T digits_recursive(T n) { return n < 10 ? n : n % 10 + digits_recursive(n / 10); }

/**
 * How many moves does the Tower of Hanoi with {n} disks take, computed recursively?
 * Return 0 if {n} is at most 0, otherwise twice the moves for {n} - 1 disks plus 1, by recursion.
 * recursive count of Hanoi moves for {n} disks
 * Count the moves of the {n}-disk Tower of Hanoi; let the function call itself.
 *
 * @T int32_t int64_t
 * @name hanoi_moves hanoi
 * @range n 0 20
 */
T hanoi_moves(T n) { return n <= 0 ? 0 : 2 * hanoi_moves(n - 1) + 1; }

/**
 * How many choices are there from {n} things, {k} at a time, computed recursively by Pascal's rule?
 * Return the binomial coefficient of {n} over {k} by recursion: 1 if {k} is 0 or equals {n}.
 * recursive binomial coefficient C({n}, {k})
 * Compute {n} choose {k} as the sum of C({n} - 1, {k} - 1) and C({n} - 1, {k}), recursively.
 *
 * @T int32_t int64_t
 * @name binomial choose_rec
 * @range n 8 12
 * @range k 0 8
 */
T binomial(T n, T k) { return k == 0 || k == n ? 1 : binomial(n - 1, k - 1) + binomial(n - 1, k); }
