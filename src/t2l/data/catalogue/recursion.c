/**
 * Return the factorial of {n}, recursively.
 * Compute {n}! by self-calls: 1 if {n} is at most 1, otherwise {n} times the factorial of {n} - 1.
 * recursive factorial of the {T} {n}
 * What is {n} factorial? Use recursion.
 * Could you do {n}! as a function that calls itself, no loop?
 * Write a recursive function to find the factorial of a number.
 * factorial of n with recursion
 * How do I calculate n! recursively?
 * product of 1 to n by a function that calls itself
 * factorial of a number using recursion
 * recursive factorial of n
 * How do I get n! with a function that calls itself?
 * recursive factorial
 * Write a recursive factorial function.
 * Write a program to compute n! by recursion.
 * Given n, return n! using recursion.
 * Function that calls itself to compute the factorial of n.
 * Implement factorial with recursion, base case 1 for n <= 1.
 * factorial, recursive
 * n! recursively
 * factorial by recursion
 * recursive n!
 * product of 1 to n, recursive
 * find the factorial of a number with a recursive function
 * calculate n factorial without loops, by recursion
 * Write a self-calling function to evaluate n!.
 * Write a recursive function for n!, base case 1 for n up to one, otherwise n times the factorial of its predecessor.
 * n! with base case 1 and recursive case n times factorial of n - 1
 *
 * @T int32_t int64_t
 * @name factorial_recursive fact_rec
 * @range n 0 12
 */
T factorial_recursive(T n) { return n <= 1 ? 1 : n * factorial_recursive(n - 1); }

/**
 * Return the {n}-th Fibonacci number, recursively (0 for 0, 1 for 1).
 * Compute fib({n}) by recursion: {n} itself if {n} is below 2, otherwise fib({n} - 1) + fib({n} - 2).
 * Write a recursive function to find the nth Fibonacci number, F(0) being 0 and F(1) 1.
 * nth fibonacci number with recursion, F(0) = 0
 * How do I compute Fibonacci number n recursively, starting from F(0) = 0 and F(1) = 1?
 * fibonacci of n using recursion, 0 for 0 and 1 for 1
 * recursive fibonacci with F(0) = 0 and F(1) = 1
 * Write a recursive function to find the n-th Fibonacci number, where F(0) is 0 and F(1) is 1.
 * recursive fibonacci, fib(0) = 0
 * Write a recursive Fibonacci function, fib(0) = 0, fib(1) = 1.
 * Write a program to compute F(n) by recursion, F(0) = 0.
 * Given n, return fib(n) using recursion, with fib(0) = 0.
 * Function that calls itself: fib(n) = fib(n-1) + fib(n-2), fib(0) = 0, fib(1) = 1.
 * Implement fibonacci with recursion; n for n < 2.
 * fibonacci, recursive, F(0) = 0
 * fib(n) recursively, 0 and 1 for n = 0 and 1
 * recursive nth fibonacci number, F(0) = 0
 * naive recursive fibonacci, 0-based: 0, 1, 1, 2, 3
 * nth Fibonacci number with two recursive calls, F(0) = 0
 * Fibonacci by recursion, index 0 gives 0
 * Write a function to compute the nth Fibonacci number recursively, starting F(0) = 0, F(1) = 1.
 * naive self-calling Fibonacci, F(n) = F(n-1) + F(n-2), with F(0) = 0 and F(1) = 1 as base cases
 * Write a plain recursive fib(n) without memoization: base cases fib(0) = 0 and fib(1) = 1.
 * Write a self-calling function for fib(n) = fib(n-1) + fib(n-2) with fib(0) = 0, fib(1) = 1
 *
 * @T int32_t int64_t
 * @name fibonacci_recursive fib_rec
 * @range n 0 18
 */
T fibonacci_recursive(T n) { return n < 2 ? n : fibonacci_recursive(n - 1) + fibonacci_recursive(n - 2); }

/**
 * Return the greatest common divisor of {a} and {b}, recursively.
 * Compute gcd({a}, {b}) by recursion: {a} if {b} is 0, otherwise the gcd of {b} and {a} % {b}.
 * What is the gcd of {a} and {b}? Let the function call itself.
 * Could you find the highest common factor of {a} and {b} by recursion instead of a loop?
 * Write a recursive function to find the GCD of two numbers.
 * gcd of two numbers with recursion
 * How do I compute the highest common factor of two numbers recursively?
 * greatest common divisor of two numbers by a function that calls itself
 * gcd of two integers using recursion
 * recursive gcd of a and b
 * recursive gcd
 * Write a recursive gcd function.
 * Given two integers, return their gcd using recursion.
 * Function that calls itself: gcd(a, b) = gcd(b, a % b), a when b is 0.
 * Implement the Euclidean algorithm recursively.
 * gcd, recursive
 * gcd by recursion
 * recursive Euclidean algorithm
 * recursive hcf of two numbers
 * hcf using recursion
 * greatest common divisor, recursive version
 * Euclid recursively: a if b == 0, else gcd(b, a mod b)
 * Write a function to find the greatest common divisor of two numbers recursively.
 * HCF by a self-calling Euclidean algorithm
 * Find the GCF of two integers with recursion.
 *
 * @T int32_t int64_t uint32_t
 * @name gcd_recursive gcd_rec
 * @range a 0 1000
 * @range b 0 1000
 */
T gcd_recursive(T a, T b) { return b == 0 ? a : gcd_recursive(b, a % b); }

/**
 * Add up the numbers from 1 to {n}, recursively.
 * recursive sum 1 + 2 + ... + {n}
 * What is the total of 1 to {n}? Let the function call itself.
 * Write a recursive function to find the sum of the first n natural numbers, 1 to n.
 * sum of 1 to n with recursion
 * How do I total all integers up to n, starting at 1, with a function that calls itself?
 * total of the counting numbers up to n by a function that calls itself
 * sum of the natural numbers 1 to n using recursion
 * recursive sum of 1 up to n
 * recursive sum of 1 to n, no loop
 * Write a recursive function to sum the numbers from 1 to n.
 * Write a program to add 1 to n by recursion.
 * Given n, return 1 + 2 + ... + n using recursion.
 * Function that calls itself: n + sum(n - 1), 0 for n <= 0.
 * Implement the sum of 1..n recursively.
 * sum 1 to n, recursive
 * sum of first n natural numbers by recursion
 * add numbers 1 to n recursively
 * recursion: total of 1 through n
 * Write a function to compute the sum of the first n natural numbers using recursion, 0 for n of 0 or less.
 * total of the naturals 1 through n with recursion instead of a loop
 * Write a recursive program to find 1 + 2 + ... + n, without loops
 *
 * @T int32_t int64_t
 * @name sum_recursive sum_rec
 * @range n 0 100
 */
T sum_recursive(T n) { return n <= 0 ? 0 : n + sum_recursive(n - 1); }

/**
 * Add up the numbers from {a} to {b} recursively.
 * sum of all integers in a range from a to b, both included, with recursion
 * How do I sum all integers from a lower to an upper limit, both included, by recursion?
 * Write a recursive function that adds the integers from a lower to an upper limit, both included.
 * recursively add up the integers of an interval [low, high], 0 if it is empty
 * recursively add the integers from low to high, both included
 * sum of the integers from one number to another, recursive, 0 if the first is greater
 * recursive sum from a to b
 * Add all integers from a to b (inclusive) using recursion; return 0 if a is greater than b.
 * Write a recursive function that returns the sum of the integers in the range [a, b].
 * How do I sum the numbers from a to b recursively?
 * Write a recursive program to total the integers from a up to b, empty if a is above b
 *
 * @T int32_t int64_t
 * @name range_sum_recursive sum_between_recursive
 * @range a -50 50
 * @range b -50 100
 */
T range_sum_recursive(T a, T b) { return a > b ? 0 : a + range_sum_recursive(a + 1, b); }

/**
 * Raise {x} to the power {n}, recursively.
 * recursive power {x}^{n}
 * What is {x} to the {n}-th? Let the function call itself with {n} - 1.
 * Write a recursive function to calculate x to the power n.
 * power x^n with recursion
 * How do I raise a number to an exponent recursively?
 * exponentiation of x to n by linear recursion
 * power of a base and an exponent using recursion
 * recursive power of a base to an exponent
 * recursive power, n <= 0 gives 1
 * Write a recursive power function: x to the power n, and 1 if n is 0 or less.
 * Write a function that computes x to the nth power recursively, 1 for n <= 0.
 * Given x and n, return x^n using recursion.
 * Implement pow(x, n) recursively, 1 for n = 0.
 * power, recursive
 * x^n recursively
 * recursive pow(x, n)
 * pow by recursion
 * power of a number using recursion
 * raise x to n by recursion
 * x to the n, recursive, one multiplication per call
 * Write a function to find the power of a number by recursion, base first, then exponent.
 * compute a number raised to the given exponent using recursion
 * Write a recursive function to raise a number to a given power (1 for power 0 or less).
 * Write a recursive function to raise a number to a power.
 * exponentiation with recursion: x * x^(n-1), zero exponent giving 1
 * Find x raised to n where the function calls itself with n - 1.
 *
 * @T int32_t int64_t double
 * @name power_recursive pow_rec
 * @range x -4 4
 * @range n 0 10
 */
T power_recursive(T x, int32_t n) { return n <= 0 ? 1 : x * power_recursive(x, n - 1); }

/**
 * Add up the decimal digits of non-negative {n}, recursively.
 * Return {n} (>= 0) if it is below 10, otherwise its last digit plus the digit sum of {n} / 10, by recursion.
 * recursive digit sum of non-negative {n}
 * What is the sum of the digits of {n} (>= 0)? Let the function call itself.
 * Given nonnegative {n}, total its decimal digits with a function that calls itself, no loop.
 * Write a recursive function to find the sum of the digits of a non-negative number.
 * sum of the decimal digits of a non-negative number with recursion
 * How do I add up the digits of a nonnegative integer recursively?
 * sum of digits of n >= 0 using recursion
 * recursive digit sum of a non-negative number
 * recursive sum of digits of a nonnegative number
 * Write a recursive function to add the digits of a non-negative number.
 * Write a program to find the sum of digits by recursion (input not negative).
 * Given n >= 0, return the sum of its digits using recursion.
 * Implement a digit sum recursively (n >= 0).
 * digit sum, recursive, n >= 0
 * sum of digits by recursion (input not negative)
 * sum of digits recursively for n >= 0
 * sum the digits of a non-negative number recursively
 * recursive function for the sum of digits of a nonnegative number
 * add digits with recursion, 123 -> 6 (input not negative)
 * digitsum of a nonnegative integer computed with recursion
 * Write a self-calling function to total the digits of a nonnegative integer.
 * Write a recursive program for n >= 0: last digit plus the digit sum of the remaining digits, base case a single digit
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name digits_recursive digit_sum_rec
 * @range n 0 99999999
 */
T digits_recursive(T n) { return n < 10 ? n : n % 10 + digits_recursive(n / 10); }

/**
 * Count the digits of {n} recursively.
 * number of decimal digits of n with recursion
 * recursive digit count of an integer
 * How do I count the digits of an integer by recursion?
 * Write a recursive function that counts the digits of a number.
 * how many digits a number has, solved recursively
 * recursively determine the number of digits of an integer
 * Write a recursive function for the number of decimal digits of an integer, without the sign; 0 has one.
 * How do I count an int's digits recursively (0 gives 1, the sign is ignored)?
 * recursive count of digits
 * Count the decimal digits of an integer recursively, ignoring the sign; 0 has one digit.
 * Write a recursive function to count digits.
 * Write a program to find the number of digits using recursion.
 * Given n, return how many digits it has, by recursion.
 * Function that calls itself to count the digits of n.
 * Implement a digit count recursively.
 * digit count, recursive
 * count digits recursively
 * count digits by recursion
 * number of digits using recursion
 * recursive number of digits
 * how many digits, recursively, 0 has 1
 * Write a recursive function to count the digits of an integer, one for 0.
 * Write a recursive program to find how many digits long a number is
 *
 * @T int32_t int64_t
 * @name count_digits_recursive digits_by_recursion
 */
int32_t count_digits_recursive(T n) { return n / 10 == 0 ? 1 : 1 + count_digits_recursive(n / 10); }

/**
 * How many moves does the Tower of Hanoi with {n} disks take, computed recursively?
 * Return 0 if {n} is at most 0, otherwise twice the moves for {n} - 1 disks plus 1, by recursion.
 * recursive count of Hanoi moves for {n} disks
 * Count the moves of the {n}-disk Tower of Hanoi; let the function call itself.
 * Write a recursive program to count the moves in the Tower of Hanoi.
 * tower of hanoi: number of moves for n disks
 * How many moves are needed to solve Hanoi with n discs?
 * number of steps to bring n disks from one hanoi peg to another
 * T(n) = 2 T(n - 1) + 1, T(0) = 0, recursively
 * What is the minimal number of moves for the tower of Hanoi with n disks?
 * tower of hanoi number of moves
 * Write a recursive function for the number of moves in the Tower of Hanoi.
 * Given n disks, return the number of Hanoi moves using recursion.
 * Function that calls itself: moves(n) = 2 * moves(n - 1) + 1, moves(0) = 0.
 * Implement the Tower of Hanoi move count.
 * tower of hanoi move count, recursive
 * Towers of Hanoi: minimum number of moves for n disks
 * minimum moves to solve Hanoi with n disks
 * number of moves in the tower of hanoi with n discs
 * how many moves for n disks in Hanoi
 * minimum number of disk transfers in the Hanoi tower puzzle, by recursion
 * Write a recursive function for the minimal number of moves in the n-disk Tower of Hanoi puzzle.
 * Write a recursive program for the minimum number of disc moves in the tower puzzle with three pegs
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
 * Write a recursive function to calculate nCr (n first).
 * binomial coefficient n over k with recursion
 * How do I compute n choose k recursively?
 * Pascal's triangle entry (row n, place k, both from 0) by its recurrence
 * binomial coefficient of n and k by recursion
 * combinations of n things k at a time, computed recursively
 * n choose k recursive
 * Write a recursive function for n choose k using Pascal's rule.
 * in how many ways can I choose r things from n things? Recursive, n comes first
 * Write a recursive function to count the ways to choose k objects out of n objects.
 * nCr with recursion over Pascal's triangle: C(n-1, k-1) + C(n-1, k)
 *
 * @T int32_t int64_t
 * @name binomial choose_rec
 * @range n 8 12
 * @range k 0 8
 */
T binomial(T n, T k) { return k < 0 || k > n ? 0 : k == 0 || k == n ? 1 : binomial(n - 1, k - 1) + binomial(n - 1, k); }

/**
 * Compute the Ackermann function of {m} and {n}, recursively.
 * What is A({m}, {n}), if A(0, n) = n + 1, A(m, 0) = A(m - 1, 1) and otherwise A(m - 1, A(m, n - 1))?
 * Write a program to compute the Ackermann function of two numbers.
 * ackermann function A(m, n)
 * How do I implement A(m, n) of Ackermann?
 * ackermann of m and n
 * Implement the two-argument Ackermann-Peter recursion.
 * Write a function for Ackermann's function: the first argument m, the second n.
 * ackermann function
 * Write a recursive function for the Ackermann function A(m, n).
 * Ackermann function: A(0, n) = n + 1, A(m, 0) = A(m - 1, 1), A(m, n) = A(m - 1, A(m, n - 1))
 * Write a recursive program for Ackermann's A(m, n) with A(0, n) = n + 1
 *
 * @T int32_t int64_t uint32_t
 * @name ackermann ack
 * @range m 0 2
 * @range n 0 6
 */
T ackermann(T m, T n) {
    if (m == 0) return n + 1;
    return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

/**
 * Evaluate McCarthy's 91 function at {n}.
 * Return {n} - 10 if {n} is above 100, otherwise apply the function twice to {n} + 11.
 * M({n}), where M(n) = n - 10 for n > 100 and M(M(n + 11)) for all others
 * Write a program for the McCarthy 91 function of a number.
 * mccarthy 91 function of n
 * Write a recursive function that returns n - 10 above 100 and otherwise itself applied twice to n + 11.
 * mccarthy 91
 * Implement the McCarthy 91 function recursively.
 * Return n - 10 if n > 100, otherwise M(M(n + 11)).
 * How do I write McCarthy's 91 function in C?
 * Write a recursive function for McCarthy 91: M(n) = n - 10 if n > 100, else M(M(n + 11)).
 * the function that yields 91 for every argument up to 100 and n - 10 above
 *
 * @T int32_t int64_t
 * @name mccarthy91 ninety_one
 * @range n 0 150
 */
T mccarthy91(T n) { return n > 100 ? n - 10 : mccarthy91(mccarthy91(n + 11)); }

/**
 * Decide if {n} is even by mutual recursion: even asks whether {n} - 1 is odd, and odd asks whether it is even.
 * Is {n} even? Use two functions that call each other, down to 0, which is even.
 * mutually recursive parity test of a non-negative {n}: true if even
 * Tell whether {n}, not negative, is even with is_even and is_odd calling each other on n - 1.
 * Write a program that checks for an even number with two mutually recursive functions (n not negative).
 * How do I test evenness of n >= 0 with isEven and isOdd that call each other?
 * indirect recursion example: is a nonnegative number even, by two functions that call each other
 * Write a pair of functions that call one another to decide whether a non-negative integer is even.
 * is even with mutual recursion, n >= 0
 * Check whether a non-negative number is even with two mutually recursive functions, is_even and is_odd.
 * Write is_even using mutual recursion: 0 is even, otherwise n is even if n - 1 is odd.
 * How do I determine if a nonnegative number is even using mutual recursion?
 *
 * @T int32_t int64_t uint32_t
 * @name even_by_turns is_even_mutual
 * @range n 0 60
 */
_Bool even_by_turns(T n);

static _Bool odd_by_turns(T n) { return n == 0 ? 0 : even_by_turns(n - 1); }

_Bool even_by_turns(T n) { return n == 0 ? 1 : odd_by_turns(n - 1); }

/**
 * Return the Hofstadter female sequence at {n}: F(0) = 1 and F(n) = n - M(F(n - 1)), with M(0) = 0, M(n) = n - F(M(n - 1)).
 * Evaluate F at {n}, where F and M call each other: F(n) = n - M(F(n - 1)), M(n) = n - F(M(n - 1)), F(0) = 1, M(0) = 0.
 * Write a program for term n of the Hofstadter female sequence, F(0) being 1.
 * hofstadter female F(n), F(0) = 1
 * Write a function for the female one of Hofstadter's sequences: F(0) = 1, F(n) = n - M(F(n-1)), where M(0) = 0, M(n) = n - F(M(n-1)).
 * hofstadter female sequence F(n)
 * Compute the Hofstadter female sequence F(n), where F(0) = 1 and the male sequence starts with M(0) = 0.
 * Write mutually recursive functions for Hofstadter's male and female sequences and return F(n).
 * Hofstadter sequences: F(n) = n - M(F(n - 1)), F(0) = 1, and M(n) = n - F(M(n - 1)), M(0) = 0; return F(n).
 * In Hofstadter's married pair F(n) = n - M(F(n - 1)) with F(0) = 1 and M(n) = n - F(M(n - 1)) with M(0) = 0, what is F({n})?
 * Term {n}, counted from 0, of Hofstadter's female sequence 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, ..., where F(n) = n - M(F(n - 1))
 * Implement Hofstadter's female sequence F(n) = n - M(F(n - 1)) with F(0) = 1 by mutual recursion with the male sequence M(n) = n - F(M(n - 1)) with M(0) = 0.
 *
 * @T int32_t int64_t
 * @name hofstadter_female female
 * @range n 0 20
 */
T hofstadter_female(T n);

static T hofstadter_male(T n) { return n == 0 ? 0 : n - hofstadter_female(hofstadter_male(n - 1)); }

T hofstadter_female(T n) { return n == 0 ? 1 : n - hofstadter_male(hofstadter_female(n - 1)); }

/**
 * Return the Hofstadter {OP} sequence at {n}, recursively: {OP:2}.
 * What is {OP}({n}), if {OP:2}?
 * Hofstadter {OP}-sequence, index {n}: {OP:2}
 * Evaluate {OP} at {n} straight from the definition, {OP:2}.
 * Write a program for the Hofstadter {OP} sequence at n: {OP:2}.
 * hofstadter {OP}(n), where {OP:2}
 * How do I compute {OP}(n) of Hofstadter recursively, given {OP:2}?
 * Write a recursive function for Hofstadter's sequence {OP:1}: {OP:2}.
 * How do I implement the Hofstadter {OP:1} sequence, {OP:2}?
 * hofstadter {OP:1} sequence: {OP:2}
 * Write a recursive function for {OP}(n), defined by {OP:2}.
 * Compute the Hofstadter {OP} sequence: {OP:2}.
 *
 * @T int32_t int64_t
 * @OP n<1?0:n-hofstadter(hofstadter(n-1)) "G" "G(0) = 0 and G(n) = n - G(G(n - 1))"
 * @OP n<1?0:n-hofstadter(hofstadter(hofstadter(n-1))) "H" "H(0) = 0 and H(n) = n - H(H(H(n - 1)))"
 * @OP n<3?1:hofstadter(n-hofstadter(n-1))+hofstadter(n-hofstadter(n-2)) "Q" "Q(n) = 1 up to n = 2 and then Q(n - Q(n - 1)) + Q(n - Q(n - 2))"
 * @name hofstadter
 * @range n 0 14
 */
T hofstadter(T n) { return OP; }

/**
 * Raise {x} to the power {n} by recursive halving of the exponent.
 * What is {x} to the {n}-th? Recurse on {n} / 2, square, and multiply by {x} again if {n} is odd.
 * recursive square-and-multiply: {x}^{n}, and 1 for {n} = 0
 * Fast exponentiation of {x} as a function that calls itself on half of {n}
 * Write a recursive function for fast exponentiation of x to n.
 * fast power of x and n, recursive
 * power x^n by squaring in a function that calls itself
 * fast recursive power
 * Implement fast exponentiation recursively: x^n by squaring x^(n/2).
 * Compute x to the power n recursively in O(log n) multiplications.
 * How do I write a recursive power function that halves the exponent?
 * Write a recursive power function that uses repeated squaring; n <= 0 gives 1.
 * Exponentiation by squaring, recursive, nonpositive exponents giving 1
 * divide and conquer recursion for x^n in logarithmic time
 *
 * @T int32_t int64_t double
 * @name power_halving fast_power_rec
 * @range x -5 5
 * @range n 0 13
 */
T power_halving(T x, int32_t n) {
    if (n <= 0) return 1;
    T half = power_halving(x, n / 2);
    return n % 2 == 0 ? half * half : half * half * x;
}

/**
 * How many shortest paths cross a grid of {m} by {n} steps, counted recursively?
 * Return 1 if {m} or {n} is 0, otherwise the paths with one less in the first plus those with one less in the second.
 * recursive count of lattice paths: {m} steps right and {n} steps up in any order
 * Write a recursive program to count the shortest paths between opposite corners of a grid, m and n steps apart.
 * number of shortest grid paths with recursion, m by n steps
 * How many right/down routes lead from one corner to the other with m and n moves?
 * How many paths are there through a grid when you can only move right (m times) and up (n times)? Use recursion.
 * Count the lattice paths with m steps right and n steps up using recursion.
 * Write a recursive function that counts the paths in a grid with m steps in one direction and n in the other.
 * grid paths: f(m, n) = f(m - 1, n) + f(m, n - 1), and 1 if m or n is 0
 * lattice paths from corner to corner using m steps one way and n steps the other, by recursion
 * Recursive count of the right-and-down routes of m and n steps across a city block map
 *
 * @T int32_t int64_t uint32_t
 * @name grid_paths lattice_paths
 * @range m 0 6
 * @range n 0 6
 */
T grid_paths(T m, T n) { return m == 0 || n == 0 ? 1 : grid_paths(m - 1, n) + grid_paths(m, n - 1); }

/**
 * In how many ways can {n} stairs be climbed with steps of {OP}, counted recursively?
 * Return the number of ordered sums of {OP} that make {n}: 1 for 0, none below 0, with recursion.
 * recursive count of stair climbs, {n} stairs, step sizes {OP}
 * I can take {OP} stairs at a time; how many different ways lead up {n} of them? Recursion, please.
 * Write a recursive program to count the ways to climb n stairs taking {OP} at a time.
 * climbing n stairs, {OP} per step: number of ways
 * How many ways are there to go up a staircase of n stairs with steps of {OP}?
 * Count the ways to climb n stairs taking {OP} steps at a time (1 way for n = 0, none for negative n).
 * How many ways are there to reach the top of n stairs if each move is {OP} steps?
 * Given n stairs, return the number of different ways to climb them with moves of {OP}.
 * Write a recursive function for the number of ordered sums of {OP} equal to n.
 * A frog leaps {OP} steps at a time; number of ways up an n-step staircase, recursively
 *
 * @T int32_t int64_t
 * @OP climb(n-1)+climb(n-2) "1 or 2"
 * @OP climb(n-1)+climb(n-2)+climb(n-3) "1, 2 or 3"
 * @OP climb(n-1)+climb(n-3) "1 or 3"
 * @OP climb(n-2)+climb(n-3) "2 or 3"
 * @OP climb(n-1)+climb(n-5) "1 or 5"
 * @name climb
 * @range n -1 12
 */
T climb(T n) {
    if (n < 0) return 0;
    return n == 0 ? 1 : OP;
}

/**
 * In how many ways can {n} stairs be climbed by ones and twos, counted recursively?
 * number of ways to climb n stairs by 1 or 2 with recursion
 * recursive stair climbing: ways up n stairs in steps of 1 or 2
 * How do I count the ways up a staircase of n steps, 1 or 2 at a time, recursively?
 * Write a recursive function for the number of ways to climb n steps, 1 or 2 at a time.
 * staircase problem by recursion: how many ways lead up n stairs, one or two at a time
 * ways to reach the top of n stairs by ones and twos, recursion with two calls
 * recursive climbing stairs, 1 or 2 steps
 * You can climb 1 or 2 stairs at a time. In how many ways can you climb n stairs? Use recursion.
 * Count the ways to climb n stairs with steps of 1 or 2, using recursion; 1 way if n is less than 2.
 * climbing stairs problem with 1 or 2 steps at a time, recursive solution
 * Use recursion to count the ways to climb a staircase with n steps, taking one or two steps at a time.
 * Write a recursive function to count the ways to climb n stairs with 1 or 2 steps.
 * Given n stairs, return the number of ways to climb them 1 or 2 at a time, with recursion.
 * Function that calls itself: ways(n) = ways(n-1) + ways(n-2), 1 for n < 2.
 * Implement climbing stairs recursively, 1 or 2 steps at a time.
 * climbing stairs, 1 or 2 at a time, recursive
 * stair climbing by recursion, steps of 1 or 2
 * number of ways up a staircase, one or two steps each, recursive
 * recursive count of ways to climb n steps, 1 or 2 each time
 * staircase with n steps, 1 or 2 at once: count the ways by recursion
 * how many different ways to climb n stairs by 1s and 2s, recursively
 * ordered sums of 1s and 2s that make n, counted recursively, 1 for n = 0
 *
 * @T int32_t int64_t
 * @name climb_stairs_recursive stair_ways
 * @range n 0 20
 */
T climb_stairs_recursive(T n) { return n < 2 ? 1 : climb_stairs_recursive(n - 1) + climb_stairs_recursive(n - 2); }

/**
 * In how many ways is {n} a sum of positive parts that are at most {k}, counted recursively?
 * Count the partitions of {n} into parts not above {k} recursively: use a part {k}, or exclude it.
 * recursive partition count p({n}, {k}), order ignored, largest part at most {k}
 * Write a recursive program to count the partitions of n into parts no larger than k.
 * number of integer partitions of n with largest part at most k, recursive
 * How many ways are there to write n as a sum of numbers from 1 up to k, order ignored?
 * restricted partition function p(n, k): parts of n are at most k
 * In how many ways can n be partitioned with largest part k or less?
 * integer partitions of n with parts up to k
 * Count the ways to write n as a sum of positive integers not larger than k, ignoring order, with recursion.
 * Write a recursive function to count the partitions of n with parts of at most k.
 * Let p(n, k) = p(n - k, k) + p(n, k - 1) with p(0, k) = 1 and otherwise 0 for negative n or for k = 0, and compute p({n}, {k}) recursively.
 *
 * @T int32_t int64_t
 * @name partitions_recursive count_partitions
 * @range n 0 14
 * @range k 0 8
 */
T partitions_recursive(T n, T k) {
    if (n == 0) return 1;
    return n < 0 || k <= 0 ? 0 : partitions_recursive(n - k, k) + partitions_recursive(n, k - 1);
}

/**
 * Count the Collatz steps from {n} to 1 recursively.
 * Return 0 for 1, otherwise 1 plus the steps from {n} / 2 (even) or 3 * {n} + 1 (odd), by recursion.
 * recursive Collatz step count from the positive number {n} to 1
 * How many 3n + 1 moves lead from {n} down to 1? Let the function call itself, no loop.
 * Write a recursive function that counts the Collatz steps from n to 1.
 * collatz length (steps from n to 1) with recursion
 * How do I count the 3n + 1 steps from n to 1 recursively?
 * hailstone steps from n to 1 by a function that calls itself
 * recursive total stopping time of n in the 3n + 1 problem
 * collatz steps recursive
 * How many steps does the Collatz sequence need from n to 1? Use recursion.
 * Count the Collatz steps with a recursive function; n = 1 needs 0 steps.
 * hailstone sequence: number of steps until 1 with a function that calls itself
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name collatz_recursive collatz_rec
 * @range n 1 120
 */
T collatz_recursive(T n) { return n <= 1 ? 0 : 1 + collatz_recursive(n % 2 == 0 ? n / 2 : 3 * n + 1); }

/**
 * Reverse the decimal digits of {n} with a recursive helper that carries the result along.
 * What is {n} written backwards? Recurse with an accumulator: take the last digit off and append it to the result.
 * Write a recursive program to reverse the digits of a number.
 * reverse the digits of a number with recursion
 * How do I turn the digits of an integer around recursively?
 * reverse a number using recursion
 * recursive digit reversal
 * recursive reverse of a number
 * Reverse the digits of a non-negative integer using recursion, so 120 becomes 21.
 * How do I reverse a number recursively?
 * Write a recursive function that returns a number with its digits in reverse order.
 * Use recursion to reverse the decimal digits of an integer.
 * Given a non-negative integer, return it reversed, by recursion.
 * Function that reverses the digits of n recursively.
 * Implement integer reversal with recursion.
 * reverse number, recursive
 * reverse digits recursively
 * recursive integer reversal
 * reverse an integer using recursion
 * number backwards by recursion, 123 -> 321
 * reverse a number by recursion
 * digits in reverse order, recursive
 * reverse the digits of an int with a recursive helper
 * How do I reverse a number using recursion, 123 becoming 321?
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name reverse_recursive reverse_digits_rec
 * @range n 0 99999999
 */
static T reverse_onto(T rest, T image) { return rest == 0 ? image : reverse_onto(rest / 10, image * 10 + rest % 10); }

T reverse_recursive(T n) { return reverse_onto(n, 0); }

/**
 * Convert {n} to binary recursively and return it as a decimal number of zeros and ones.
 * decimal to binary with recursion, the binary digits stored as a decimal number
 * recursive binary conversion: 6 gives the number 110
 * How do I convert a number to binary by recursion, with the bits as digits of a decimal integer?
 * Write a recursive function that turns a number into its binary form, stored in an int like 1011.
 * dec to bin, recursive: 10 gives 1010 as an int
 * How do I convert decimal to "binary as int" (6 to 110) with recursion?
 * decimal to binary recursive, as a decimal number
 * Write a recursive function that returns the binary form of n as a decimal number, e.g. 5 gives 101.
 * Convert a decimal number to a binary number stored in an int, using recursion.
 * Write a recursive function to convert decimal to binary as an int like 101.
 * Given n, return its binary digits as an int, by recursion.
 * Implement decimal to binary recursively with an int result.
 * decimal to binary using recursion, as an int
 * dec to bin, recursive, result like 1010
 * recursive conversion to binary, 5 -> 101 as an int
 * recursively get the binary form of n as an int of 0s and 1s
 * number to base 2 by recursion, returned as a decimal-looking int
 * Write a recursive function to convert a decimal number to binary, given back as an int of zeros and ones.
 * decimal to base two with recursion, the numeral as a decimal-looking integer
 * Convert a decimal number to binary using recursion, giving 1010 for ten as an integer.
 *
 * @T int64_t int32_t
 * @name binary_recursive to_binary_recursive
 * @range n 0 500
 */
T binary_recursive(T n) { return n == 0 ? 0 : n % 2 + 10 * binary_recursive(n / 2); }

/**
 * What is F({n}), with F(0) = 0 and F(1) = 1, if a helper passes the last two values down its calls?
 * Write a tail-recursive function for the nth Fibonacci number, F(0) = 0 and F(1) = 1.
 * nth fibonacci by tail recursion, F(0) = 0
 * How do I make Fibonacci of n (F(0) = 0) recursive but linear with accumulators?
 * Write a tail-recursive function to find the n-th Fibonacci number, F(0) being 0 and F(1) 1.
 * How can fib(n) with fib(0) = 0 be written with tail recursion?
 * Compute Fibonacci numbers with tail recursion, starting from F(0) = 0 and F(1) = 1.
 * Write a Fibonacci function with a recursive helper that takes two accumulators; F(0) = 0.
 * How do I write Fibonacci tail-recursively, with F(0) = 0 and F(1) = 1?
 * linear-time recursive Fibonacci with accumulators, F(0) = 0
 * nth Fibonacci number, F(0) = 0, by a tail-recursive helper carrying the two latest terms
 * My recursive Fibonacci is too slow: carry two values, at first 0 and 1, through tail calls and return the {n}-th number, number 0 being 0.
 *
 * @T int32_t int64_t uint64_t
 * @name fibonacci_tail fib_pair
 * @range n 0 40
 */
static T fibonacci_onward(T left, T a, T b) { return left == 0 ? a : fibonacci_onward(left - 1, b, a + b); }

T fibonacci_tail(T n) { return fibonacci_onward(n, 0, 1); }

/**
 * Add up the {n} elements of {a} recursively.
 * Return 0 for an empty array, otherwise the last of the {n} elements of {a} plus the recursive sum of those before it.
 * recursive sum of the array {a} with {n} elements
 * What do the {n} numbers in {a} total? Let the function call itself on all but the last element.
 * Write a recursive function to find the sum of an array.
 * sum of an array with recursion
 * How do I add all the elements of an array recursively?
 * sum of an array using recursion
 * recursive array sum
 * Write a recursive function to total the numbers of a list.
 * Add all list elements with self-calls instead of a loop.
 * Write a recursive function to sum the elements of an array.
 * Write a program to find the sum of an array using recursion.
 * Given an array and its length, return the sum of its elements by recursion.
 * Function that calls itself to add up an array.
 * Implement array sum recursively, 0 for an empty array.
 * array sum, recursive
 * sum of array elements using recursion
 * sum of a list by recursion
 * recursive sum of an array
 * total of an array, recursively
 * add array elements recursively
 * Write a recursive function to total a list: the final item plus the total of the preceding ones.
 * sum of list items by recursion, an empty list as the base case 0
 * total an array without a loop, the function calling itself on a shorter array
 *
 * @T int32_t int64_t double
 * @name array_sum_recursive sum_array_rec
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
T array_sum_recursive(const T *a, int32_t n) { return n <= 0 ? 0 : array_sum_recursive(a, n - 1) + a[n - 1]; }

/**
 * Search {x} in the ascending array {a} recursively between the indices {low} and {high}; return its index or -1.
 * index of a value in an ascending array by recursive binary search between low and high, or -1
 * recursive binary search in a sorted array for x between indices low and high, -1 if absent
 * How do I write recursive binary search, with value, first and last index, returning -1 if not found?
 * Write a recursive function that finds the index of a value in a sorted array, given the first and last index, or -1.
 * recursive search for a value in a sorted list between two indices (included), -1 if missing
 * binary search for x using recursion on array[low..high], result index or -1
 * recursive binary search for a value in an ascending array between low and high, both ends included, -1 when missing
 * Write a recursive function that finds a key in a sorted array from index low to high, both included; index or -1.
 * recursive binary search for x between low and high, -1 if not found
 * Implement binary search recursively: array, value, low index, high index; return the index or -1.
 * How do I implement recursive binary search in C, with low and high indices as arguments and -1 if not found?
 * Write a recursive binary search: array, value, low, high; index or -1.
 * Given a sorted array, a value and the bounds low and high, binary search recursively; -1 if missing.
 * Function that binary searches a[low..high] by calling itself, -1 if not found.
 * binary search, recursive: array, key, low, high; -1 if absent
 * recursive binary search with key, low and high, index or -1
 * binary search by recursion on an ascending array, bounds inclusive, -1 if not there
 * binarySearch(arr, x, low, high), recursive, -1 when missing
 * find x in a sorted array recursively between low and high, -1 otherwise
 * divide and conquer search in a sorted array from low to high, -1 for no match
 * search a sorted list with recursion: key, left, right, both ends included; -1 if it fails
 * recursive half-interval search for a key from index low to index high, or -1
 * Recursive halving of an ascending array: array, key, first and last index; position or -1
 *
 * @T int32_t int64_t
 * @name binary_search_recursive search_halves
 * @array a 8
 * @range a 0 0
 * @range x -2 2
 * @range low 0 7
 * @range high -1 7
 * @ascending a
 */
int32_t binary_search_recursive(const T *a, T x, int32_t low, int32_t high) {
    if (low > high) return -1;
    int32_t middle = low + (high - low) / 2;
    if (a[middle] == x) return middle;
    return a[middle] < x ? binary_search_recursive(a, x, middle + 1, high) : binary_search_recursive(a, x, low, middle - 1);
}

/**
 * Find the {OP} of the {n} elements of {a} recursively; there is at least one.
 * Which is the {OP} among the {n} numbers in {a}? Compare the last with the {OP} of the rest, by a self-call.
 * recursive {OP} of a non-empty array {a} of length {n}
 * Write a recursive function to find the {OP} of an array.
 * array {OP} with recursion
 * How do I find the {OP} element of an array recursively?
 * Write a recursive function to find the {OP} of a non-empty list.
 * How do I get an array's {OP} using recursion?
 * {OP} element found by comparing the last one with the {OP} of the rest, recursively
 * Use recursion to get the {OP} of a non-empty array.
 * Return the {OP} of n array elements recursively.
 * Write a recursive function to find the {OP} element of an array.
 * Write a program to find the {OP} of an array using recursion.
 * Given a non-empty array, return its {OP} by recursion.
 * Function that calls itself to find the {OP} of an array.
 * Implement array {OP} recursively.
 * {OP} of an array, recursive
 * {OP} of an array using recursion
 * {OP} element by recursion
 * {OP} of a list, recursively
 * recursive {OP} of an array
 * find the {OP} in an array recursively
 * find {OP} recursively, at least one element
 * Write a function to find the {OP} of a given nonempty list by recursion.
 * Write a recursive function to find the {OP} item of a nonempty list by comparing the last item with the {OP} of the rest.
 * Write a C function to get the {OP} of an array without loops: compare the last element with that of the rest
 *
 * @T int32_t int64_t
 * @OP > "maximum"
 * @OP < "minimum"
 * @name array_extreme_recursive extreme_rec
 * @array a n
 * @range a -100 100
 * @range n 1 8
 */
T array_extreme_recursive(const T *a, int32_t n) {
    if (n <= 1) return a[0];
    T rest = array_extreme_recursive(a, n - 1);
    return a[n - 1] OP rest ? a[n - 1] : rest;
}

/**
 * How many subsets of the {n} elements of {a} have the sum {target}? Count recursively.
 * Count the ways to pick some of the {n} numbers in {a} so that they total {target}; picking none totals 0.
 * recursive subset-sum count: array {a}, length {n}, wanted sum {target}
 * In how many ways do elements of {a}, length {n}, each used at most once, make exactly {target}?
 * Write a recursive program to count the subsets of an array with a given sum.
 * number of subsets of an array with a sum equal to the target
 * How many subsets of an array sum to a target (the empty set sums to 0, equal elements are distinct)?
 * count subsets with given sum
 * Count the subsets of an array whose sum equals the target, using recursion.
 * How many subsets of the array sum to the target? The empty subset has sum 0.
 * Given an array and a target, count the subsets that add up to it (each element is used at most once).
 * Write a function to count the subsets of a list whose elements sum to a specified number.
 * Write a recursive function to count the subsets of a list summing to a specified number.
 *
 * @T int32_t int64_t
 * @name count_subsets subset_sums
 * @array a n
 * @range a 0 6
 * @range n 0 8
 * @range target 0 12
 */
int32_t count_subsets(const T *a, int32_t n, T target) {
    if (n <= 0) return target == 0;
    return count_subsets(a, n - 1, target) + count_subsets(a, n - 1, target - a[n - 1]);
}

/**
 * Return the length of the string {s}, recursively.
 * How many characters come before the NUL in {s}? Let the function call itself on the rest of the text.
 * recursive string length of {s}
 * Write a recursive function to find the length of a string.
 * string length with recursion
 * How do I count the characters of a string recursively?
 * length of a string using recursion
 * How would strlen look with recursion?
 * recursive strlen
 * Implement strlen recursively.
 * Write a program to find the length of a string using recursion.
 * Given a string, return its length by recursion.
 * Function that calls itself to count the characters of a string.
 * Implement string length with recursion.
 * string length, recursive
 * length of a string by recursion
 * strlen by recursion
 * recursive length of a string
 * count characters recursively
 * number of chars in a string, recursively
 * Write a recursive function for the size of a string: one plus the size of the tail, empty string as base case.
 * Write a program to count the characters of a string using recursion, no loop
 *
 * @R int32_t int64_t uint64_t
 * @name length_recursive strlen_rec
 * @string s
 */
R length_recursive(const char *s) { return *s == 0 ? 0 : 1 + length_recursive(s + 1); }

/**
 * Is the string {s} a palindrome? Decide recursively.
 * is a string a palindrome, with recursion
 * recursive palindrome check of a string
 * How do I test a string for being a palindrome by recursion?
 * Write a recursive function that checks if a word reads the same backwards.
 * recursive palindrome check of a word
 * Use recursion to check if a string is a palindrome.
 * How do I check for a palindrome recursively in C?
 * Write a recursive function to determine whether a string is a palindrome.
 * Return true if the string reads the same forwards and backwards, using recursion.
 * Check recursively whether a string is a palindrome by comparing its first and last characters.
 * Write a recursive palindrome function for strings.
 * Write a program to check if a string is a palindrome using recursion.
 * Given a string, return true if it is a palindrome, by recursion.
 * Function that calls itself to check whether a string is a palindrome.
 * Implement a palindrome check recursively.
 * palindrome, recursive
 * palindrome check by recursion
 * string palindrome using recursion
 * is a word a palindrome? recursive
 * recursive string palindrome test
 * Write a recursive function to check if a string is a palindrome.
 * Write a recursive function which compares the outermost characters of a string, then the inner sub-string, to decide if it is palindromic.
 * Write a function to test if a string is a palindrome with a function that calls itself on the inner part
 *
 * @R _Bool int
 * @string s
 * @name palindrome_recursive mirrors_recursive
 */
static _Bool ends_agree(const char *s, int32_t low, int32_t high) {
    return low >= high || (s[low] == s[high] && ends_agree(s, low + 1, high - 1));
}

R palindrome_recursive(const char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    return ends_agree(s, 0, n - 1);
}

/**
 * Reverse the string {s} in place, recursively.
 * reverse a string in place with recursion
 * recursive string reversal in place
 * reverse a string: swap the outer characters, then reverse the inner part by calling yourself
 * recursively exchange first and last character of a string to reverse it
 * reverse a string recursive, in place
 * reverse a string recursively in place
 * reverse a string using recursion, in the same buffer
 * How do I reverse a C string recursively?
 * recursive string reverse
 * Write a recursive function to reverse a string in place.
 * Write a program to reverse a string using recursion, in place.
 * Given a string, reverse it in place by recursion.
 * Function that calls itself to reverse a string in place.
 * Implement in-place string reversal with recursion.
 * reverse string, recursive
 * reverse a string by recursion
 * string reversal by recursion, in place
 * recursive in-place reverse of a char array
 * reverse the characters of a word with recursion
 * reverse a string using recursion, swapping the outer two characters each time
 *
 * @string s
 * @name reverse_text_recursive flip_recursive
 */
static void swap_ends_inwards(char *s, int32_t low, int32_t high) {
    if (low >= high) return;
    char c = s[low];
    s[low] = s[high];
    s[high] = c;
    swap_ends_inwards(s, low + 1, high - 1);
}

void reverse_text_recursive(char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    swap_ends_inwards(s, 0, n - 1);
}

/**
 * Evaluate Takeuchi's function at {x}, {y} and {z}, in the version that returns {z} if {x} <= {y}.
 * tak({x}, {y}, {z}), returning {z} if {x} <= {y}
 * Write a program for the Takeuchi function of three numbers that returns z when x <= y.
 * How do I implement tak(x, y, z), the version that returns z if x <= y?
 * tak function, returns z when x <= y
 * Compute the Tak function: tak(x, y, z) is z if x <= y, otherwise tak of tak(x-1, y, z), tak(y-1, z, x) and tak(z-1, x, y).
 * Implement the Takeuchi function for three integers; it returns z when x <= y.
 * Write a recursive function tak(x, y, z) that returns z if x <= y.
 * Takeuchi function (Tak) benchmark, returning z for x <= y
 * How do I write the Tak benchmark function in C (z if x <= y)?
 * recursive Tak function of x, y and z, with result z when x is not greater than y
 * Takeuchi's function tak(x, y, z) by recursion; the base case x <= y returns z
 *
 * @T int32_t int64_t
 * @name tak takeuchi
 * @range x 0 6
 * @range y 0 5
 * @range z 0 5
 */
T tak(T x, T y, T z) { return x <= y ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)); }

/**
 * Count the one bits of {n} recursively.
 * Return 0 for 0, otherwise the lowest bit of {n} plus the count for {n} / 2, by recursion.
 * recursive population count of {n}
 * How many bits of {n} are set? Look at the last bit and let the function call itself for the rest.
 * Write a recursive function to count the set bits of an unsigned number.
 * count the one bits of an unsigned number with recursion
 * How do I count the 1 bits of an unsigned integer recursively?
 * population count of an unsigned number, recursive
 * recursive popcount of unsigned n
 * Count the ones in the binary representation of an unsigned number using recursion.
 * How do I implement popcount recursively for an unsigned number?
 * Write a recursive program to count the 1s of a number in base two
 *
 * @T uint32_t uint64_t uint16_t
 * @name ones_recursive popcount_rec
 */
T ones_recursive(T n) { return n == 0 ? 0 : n % 2 + ones_recursive(n / 2); }

/**
 * Count the one bits of the non-negative integer {n} recursively.
 * number of ones in the binary form of a nonnegative int, with recursion
 * recursive popcount of a nonnegative int
 * How do I count the set bits of a nonnegative int by recursion?
 * Write a recursive function that counts the 1s of a nonnegative number in binary.
 * count the 1 digits of n in base two, recursive, n not negative
 * bits set in a nonnegative n, by recursion
 * hamming weight of a nonnegative int, recursive
 * Write a recursive function to count the binary ones of a non-negative integer.
 * Use recursion to count how many bits are set in a non-negative integer.
 * How do I count the ones in the binary form of a non-negative number recursively?
 * Get the number of 1 bits of a non-negative n recursively, as the last bit plus the count for n / 2.
 *
 * @T int32_t int64_t
 * @name count_ones_recursive recursive_bit_count
 * @range n 0 100000
 */
T count_ones_recursive(T n) { return n == 0 ? 0 : n % 2 + count_ones_recursive(n / 2); }

/**
 * Multiply {a} by the non-negative {b} recursively with halving and doubling.
 * What is {a} times {b} (>= 0) by Russian peasant multiplication: halve {b}, double the result, add {a} when {b} is odd?
 * recursive peasant multiplication of {a} and {b}, with {b} not negative
 * Write a recursive program to multiply two nonnegative numbers by halving and doubling.
 * russian peasant multiplication of two nonnegative numbers
 * peasant / egyptian multiplication of a and b, recursion
 * Write a recursive function to multiply two integers by doubling and halving, the second one not negative.
 * russian peasant multiplication recursive
 * Multiply two non-negative integers using the Russian peasant method, recursively.
 * Write a recursive function for Russian peasant multiplication of two integers (the second not negative).
 * Implement Egyptian multiplication of two non-negative numbers with recursion.
 * Egyptian multiplication, recursive version: halve the second factor, double the product
 *
 * @T int32_t int64_t uint32_t
 * @name peasant_product multiply_rec
 * @range a 0 1000
 * @range b 0 1000
 */
T peasant_product(T a, T b) {
    if (b == 0) return 0;
    T twice = 2 * peasant_product(a, b / 2);
    return b % 2 == 0 ? twice : twice + a;
}

/**
 * Multiply {a} by the non-negative {b} recursively, by adding {a} once per call.
 * multiplication of a by a nonnegative b with recursion, as repeated addition
 * multiply two numbers recursively by adding the first b times, b not negative
 * Write a recursive function that finds the product of two numbers by repeated addition, the second not negative.
 * product of two numbers by recursive addition, second one not negative
 * a times b by calling itself, second factor not negative
 * Write a recursive function to multiply two integers by repeated addition of the first; the second is not negative.
 * Multiply two integers recursively using only addition; the second is not negative.
 * Write a recursive function for a * b by adding a to itself b times.
 * write a recursive function to find the product of two numbers, the second at least 0
 * product of two numbers by recursion without *, the second one not negative
 * Write a recursive program to find a * b using addition only, b not negative
 *
 * @T int32_t int64_t
 * @name multiply_recursive product_by_addition
 * @range a -100 100
 * @range b 0 50
 */
T multiply_recursive(T a, T b) { return b == 0 ? 0 : a + multiply_recursive(a, b - 1); }

/**
 * Return the {n}-th Catalan number by its recursive convolution.
 * What is C({n}), if C(0) = 1 and C(n) is the sum of C(i) * C(n - 1 - i) for i from 0 to n - 1?
 * Write a recursive program to find the nth Catalan number, C(0) being 1.
 * nth catalan number with recursion, 1 for n = 0
 * How do I compute Catalan number n by its recurrence, C(0) being 1?
 * catalan recursion sum C(i)*C(n-1-i) over i below n, C(0) = 1
 * Write a recursive function to find the n-th Catalan number, C(0) being 1.
 * How do I calculate Catalan numbers recursively?
 * catalan number recursive
 * Write a recursive function for the nth Catalan number using C(n) = sum of C(i) * C(n - 1 - i).
 * Compute the nth Catalan number recursively, with C(0) = 1.
 * How do I compute Catalan numbers with recursion in C?
 *
 * @T int32_t int64_t
 * @name catalan_recursive catalan_rec
 * @range n 0 7
 */
T catalan_recursive(T n) {
    if (n <= 0) return 1;
    T total = 0;
    for (T i = 0; i < n; i++) total += catalan_recursive(i) * catalan_recursive(n - 1 - i);
    return total;
}

/**
 * Count the ways to pay {n} cents with coins of {K}, {L} and 1 cent, recursively.
 * In how many ways can {n} be changed into coins worth {K}, {L} and 1, the order not mattering?
 * recursive coin change count: amount {n}, coins {K}, {L}, 1
 * Write a recursive program to count the ways of making change with coins {K}, {L} and 1.
 * number of ways to make an amount with coins {K}, {L}, 1
 * In how many ways can an amount be paid with coins of {K}, {L} and 1?
 * count ways to change an amount with {K} {L} and 1 cent coins, order ignored
 * number of combinations of coins worth {K}, {L}, 1 to a given sum
 * Write a recursive function to count the ways to pay n with coins of {K}, {L} and 1, ignoring the order.
 * Write a recursive function that counts the ways to make change for n with coins of {K}, {L} and 1.
 * How many combinations of {K}-, {L}- and 1-cent coins add up to n cents?
 * Make change for n cents with unlimited coins of {K}, {L} and 1: number of combinations, by recursion
 *
 * @T int32_t int64_t
 * @K 10 20 25 50
 * @L 2 3 5
 * @name count_change ways_to_pay
 * @range n 0 60
 */
static T count_change_with(T rest, const T *coin, int32_t kinds) {
    if (rest < 0) return 0;
    if (kinds == 1) return 1;
    return count_change_with(rest - coin[0], coin, kinds) + count_change_with(rest, coin + 1, kinds - 1);
}

T count_change(T n) {
    const T coins[3] = {K, L, 1};
    return count_change_with(n, coins, 3);
}
