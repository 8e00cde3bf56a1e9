/**
 * Return the factorial of {n}, recursively.
 * Compute {n}! by calling yourself: 1 if {n} is at most 1, otherwise {n} times the factorial of {n} - 1.
 * recursive factorial of the {T} {n}
 * What is {n} factorial? Use recursion.
 * Given {n}, define f(n) as n * f(n - 1) with f(1) = 1 and return f({n}); anything up to 1 gives 1.
 * Could you do {n}! as a function that calls itself, no loop?
 * Multiply {n} by the factorial of the number before, down to 1, by self-calls.
 * Write a recursive function to find the factorial of a number.
 * factorial of n with recursion
 * How do I calculate n! recursively?
 * fact(n) = n * fact(n-1) pls, with 1 for n up to 1
 * product of 1 to n by a function that calls itself
 * n!, the textbook example of recursion
 * factorial of a number using recursion
 * recursive factorial of n
 * Write a recursive function to compute the product of the whole numbers from 1 up to n, 1 for n below 2.
 * def fact(n): return 1 if n <= 1 else n * fact(n - 1)
 * one times two times three and so on up to this number
 * Number of permutations of n objects, by the recurrence n! = n (n - 1)!
 * How do I get n! with a function that calls itself?
 * recursive factorial
 *
 * @T int32_t int64_t
 * @name factorial_recursive fact_rec
 * @range n 0 12
 */
T factorial_recursive(T n) { return n <= 1 ? 1 : n * factorial_recursive(n - 1); }

/**
 * Return the {n}-th Fibonacci number, recursively (0 for 0, 1 for 1).
 * Compute fib({n}) by recursion: {n} itself if {n} is below 2, otherwise fib({n} - 1) + fib({n} - 2).
 * recursive Fibonacci of the {T} {n}
 * What is Fibonacci number {n}? Let the function call itself.
 * Add the two Fibonacci numbers before {n} by calling the function on {n} - 1 and {n} - 2.
 * Given {n}, I need the naive doubly recursive Fibonacci, where anything below 2 is returned unchanged.
 * F({n}) = F({n} - 1) + F({n} - 2), written as self-calls, no loop
 * Write a recursive function to find the nth Fibonacci number, F(0) being 0 and F(1) 1.
 * nth fibonacci number with recursion, F(0) = 0
 * How do I compute Fibonacci number n recursively, starting from F(0) = 0 and F(1) = 1?
 * fib(n-1)+fib(n-2), with fib(0) = 0 and fib(1) = 1, recursively
 * Fibonacci value at n (F(0) = 0, F(1) = 1) by a function that calls itself twice
 * naive exponential recursive Fibonacci of n, n itself below 2
 * fibonacci of n using recursion, 0 for 0 and 1 for 1
 * recursive fibonacci with F(0) = 0 and F(1) = 1
 * Write a recursive function to determine the n-th Fibonacci number, where numbers 0 and 1 are 0 and 1.
 * Haskell: fib n = if n < 2 then n else fib (n-1) + fib (n-2)
 * 0, 1, then each is the two before it together; which is number n, counting from 0
 * F(n) by its defining recurrence with F(0) = 0 and F(1) = 1
 * What does naive recursion for fib(n) look like?
 * recursive fibonacci, fib(0) = 0
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
 * Given {a} and {b}, apply Euclid's rule gcd({a}, {b}) = gcd({b}, {a} mod {b}) as a self-call until the second is 0.
 * Could you find the highest common factor of {a} and {b} by recursion instead of a loop?
 * Recursively replace {a} and {b} by the second and the remainder; at remainder 0 return the other.
 * Write a recursive function to find the GCD of two numbers.
 * gcd of two numbers with recursion
 * How do I compute the highest common factor of two numbers recursively?
 * gcd(a,b) that calls gcd(b, a%b) until b is 0
 * greatest common divisor of two numbers by a function that calls itself
 * Euclid's algorithm for two numbers, recursive form
 * gcd of two integers using recursion
 * recursive gcd of a and b
 * Write a recursive function to determine the greatest number that divides two given non-negative integers.
 * def gcd(p, q): return p if q == 0 else gcd(q, p % q)
 * biggest number that goes into both without a rest
 * Highest common factor via Euclid's recursion
 * How is Euclid's algorithm written recursively?
 * recursive gcd
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
 * Stack up {n}, {n} - 1, {n} - 2 and so on to 0, each level being one more call.
 * Given {n}, express the sum of the first {n} integers through itself; 0 and below give 0.
 * total of 1, 2, ..., {n} by self-calls, no formula and no loop
 * Write a recursive function to find the sum of the first n natural numbers, 1 to n.
 * sum of 1 to n with recursion
 * How do I add up the numbers from 1 to n recursively?
 * n + sum(n-1), recursively, 0 for n = 0
 * total of the counting numbers up to n by a function that calls itself
 * triangular number of n by recursion
 * sum of the natural numbers 1 to n using recursion
 * recursive sum of 1 up to n
 * Write a recursive function to total the whole numbers from 1 up to n, 0 for a negative n.
 * sum(range(1, n + 1)), by recursion
 * one plus two plus three and so on up to this number
 * Triangular number by the recurrence T(n) = n + T(n - 1), 0 for n <= 0
 * How do I sum 1..n without a loop, calling the function again?
 * recursive sum of 1 to n
 *
 * @T int32_t int64_t
 * @name sum_recursive sum_rec
 * @range n 0 100
 */
T sum_recursive(T n) { return n <= 0 ? 0 : n + sum_recursive(n - 1); }

/**
 * Add up the numbers from {a} to {b} recursively.
 * sum of all integers in a range from a to b, both included, with recursion
 * recursive sum of the integers between two numbers, both included
 * How do I sum all integers from a lower to an upper limit, both included, by recursion?
 * Write a recursive function that adds the integers from a lower to an upper limit, both included.
 * range_sum(a, b) = a + range_sum(a + 1, b), and 0 when a > b
 * recursively add up the integers of an interval [low, high], 0 if it is empty
 * inclusive range total of the integers from a to b, function calls itself
 * add the first number of a range to the sum of the rest of the range, recursively up to the last number
 * recursively total the integers from low to high, both in
 * low and high in, sum of the integers from low to high out, computed by recursion
 * sum of the integers from one number to another, recursive, 0 if the first is greater
 * Write a recursive function to total the whole numbers from a first to a last one, both included; 0 if the first is greater.
 * sum(range(p, q + 1)), by recursion
 * add all the numbers from this one up to that one, ends too, nothing if they are the wrong way round
 * Sum over the integers of a closed interval by recursion, zero for an empty interval
 * How can recursion add up everything between two ints inclusive?
 * recursive sum from a to b
 *
 * @T int32_t int64_t
 * @name range_sum_recursive sum_between_recursive
 * @range a -50 50
 * @range b -50 100
 */
T range_sum_recursive(T a, T b) { return a > b ? 0 : a + range_sum_recursive(a + 1, b); }

/**
 * Raise {x} to the power {n}, recursively.
 * Return 1 if {n} is at most 0, otherwise {x} times the power of {x} to {n} - 1, by recursion.
 * recursive power {x}^{n}
 * What is {x} to the {n}-th? Let the function call itself with {n} - 1.
 * Peel off one factor {x} at a time: {n} nested calls, and 1 at the bottom (also for {n} below 1).
 * Given {x} and {n}, write the power as x times the power with one less in the exponent.
 * x to the n by linear recursion, for {x} and {n}
 * Write a recursive function to calculate x to the power n.
 * power x^n with recursion
 * How do I raise a number to an exponent recursively?
 * x * pow(x, n-1), recursively, 1 for n = 0
 * x to the n as repeated multiplication by a function that calls itself
 * exponentiation of x to n by linear recursion
 * power of a base and an exponent using recursion
 * recursive power of a base to an exponent
 * Write a recursive function to raise a base to an integer power by one multiplication a level; 1 for powers below 1.
 * def pw(v, n): return 1 if n <= 0 else v * pw(v, n - 1)
 * the number times itself n times, by a function that calls itself; 1 if n isn't over 0
 * x^n by the recurrence x * x^(n-1), 1 for n <= 0
 * How do I do exponentiation with plain recursion?
 * recursive power, n <= 0 gives 1
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
 * Split off the last decimal digit of {n} and add it to the digit sum of the rest, by a self-call.
 * Given {n}, total its decimal digits with a function that calls itself, no loop.
 * cross sum of {n} in base 10 by recursion
 * Write a recursive function to find the sum of the digits of a number.
 * sum of the decimal digits of a number with recursion
 * How do I add up the digits of an integer recursively?
 * n%10 + sumdigits(n/10) by recursion
 * digit total of a number by a function that calls itself
 * cross sum of an integer, recursive
 * sum of digits of n using recursion
 * recursive digit sum of a number
 * Write a recursive function to total the decimal digits of a non-negative integer.
 * sum(map(int, str(n))), by recursion
 * add up all its digits by calling itself
 * Cross sum in base ten, recursively on n div 10
 * What is recursive code for the digit sum?
 * recursive sum of digits
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
 * digits(n) = 1 + digits(n / 10), and 1 for a single digit
 * how many digits a number has, solved recursively
 * recursion over a number, one digit per call, counting its digits
 * digit count by recursion: a single digit counts one, otherwise one more than without the last digit
 * recursively determine the number of digits of an integer
 * digit count of a number by a function calling itself
 * recursive length of a number, sign ignored
 * Write a recursive function to determine how many decimal digits an integer has; the sign does not count, and 0 has one.
 * len(str(abs(n))), by recursion
 * how many digits long is it, never mind a minus
 * Length of the decimal representation of |n|, by repeated division through recursion
 * How do I count an int's digits recursively (0 gives 1, negatives fine)?
 * recursive count of digits
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
 * To shift a tower of {n} disks, shift {n} - 1, then one, then {n} - 1 again: count that by self-calls.
 * Given {n} disks on a Hanoi peg, how many single moves are needed? Recursive; none for {n} up to 0.
 * T({n}) = 2 T({n} - 1) + 1 with T(0) = 0, as a function that calls itself
 * Write a recursive program to count the moves in the Tower of Hanoi.
 * tower of hanoi: number of moves for n disks
 * How many moves are needed to solve Hanoi with n discs?
 * hanoi moves for n disks, recursion
 * number of steps to bring n disks from one hanoi peg to another
 * T(n) = 2 T(n - 1) + 1, T(0) = 0, recursively
 * Write a recursive function to count the fewest moves that n discs of the Towers of Hanoi need.
 * 2**n - 1, by the recursion for Hanoi; 0 for a negative n
 * how many times must I move a disc to bring a Hanoi tower this high to another peg
 * Solution of M(n) = 2 M(n - 1) + 1 with M(n) = 0 for n <= 0
 * What is the minimal number of steps for the tower of Hanoi with n disks?
 * tower of hanoi number of moves
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
 * From {n} people, how many teams of {k} are there? Add the two entries above in Pascal's triangle, by self-calls.
 * Pascal's triangle, row {n}, place {k}, both from 0, by recursion; the rims are 1
 * Given {n} and {k}, either the last thing is taken or it is not: count both cases recursively.
 * Write a recursive function to calculate nCr (n first).
 * binomial coefficient n over k with recursion
 * How do I compute n choose k recursively?
 * C(n-1,k-1)+C(n-1,k), recursively, 1 for k = 0 and k = n
 * combinations of k out of n by a function that calls itself
 * Pascal's triangle entry (row n, place k, both from 0) by its recurrence
 * binomial coefficient of n and k by recursion
 * combinations of n things k at a time, computed recursively
 * Write a recursive function to count the ways to choose k of n things (n first), by Pascal's rule.
 * math.comb(n, k), by recursion
 * how many different handfuls of k can I take out of n things
 * Binomial coefficient C(n, k) from C(n-1, k-1) + C(n-1, k), 1 at k = 0 and k = n
 * What is the entry k of row n in Pascal's triangle, recursively?
 * n choose k recursive
 *
 * @T int32_t int64_t
 * @name binomial choose_rec
 * @range n 8 12
 * @range k 0 8
 */
T binomial(T n, T k) { return k == 0 || k == n ? 1 : binomial(n - 1, k - 1) + binomial(n - 1, k); }

/**
 * Compute the Ackermann function of {m} and {n}, recursively.
 * What is A({m}, {n}), where A(0, n) = n + 1, A(m, 0) = A(m - 1, 1), and otherwise A(m - 1, A(m, n - 1))?
 * Ackermann-Peter function of small {m} and {n}
 * While {m} is above 0, nest calls on {m} and {n} as Ackermann did; once it is 0, return the other plus 1.
 * Write Ackermann's two-argument function as it is defined, by self-calls, for {m} and {n}.
 * For a demo of explosive recursion, evaluate Ackermann at ({m}, {n}).
 * Write a program to compute the Ackermann function of two numbers.
 * ackermann function A(m, n)
 * How do I implement A(m, n) of Ackermann?
 * ackermann(m, n) recursion pls
 * Ackermann's fast growing function of two small numbers m and n, not primitive recursive
 * Ackermann-Peter function A(m, n) as a benchmark for deep calls
 * ackermann of m and n
 * compute ackermann(m, n)
 * Write a function for Ackermann's function: the first argument m, the second n.
 * def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
 * the ackermann thing for two whole numbers
 * The Ackermann-Péter function, total and computable but not primitive recursive
 * How is A(m, n) of Ackermann written in C?
 * ackermann function
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
 * What does the nested recursion known as McCarthy 91 give for {n}? Really recurse.
 * McCarthy's 91 by self-calls, argument {n}
 * Call yourself on {n} + 11 and again on the result while {n} is at most 100; above that just take 10 off.
 * Write a program for the McCarthy 91 function of a number.
 * mccarthy 91 function of n
 * How do I implement the function that gives 91 for everything up to 101?
 * M(n) = M(M(n+11)), or n-10 above 100
 * McCarthy's nested recursion, the 91 function, at n
 * McCarthy's verification example at n, with the fixed result 91 up to 101, n - 10 above
 * Write a recursive function that gives n - 10 above 100 and otherwise itself applied twice to n + 11.
 * def m(n): return n - 10 if n > 100 else m(m(n + 11))
 * the 91 function: everything up to 100 gives 91, above it ten less
 * John McCarthy's M, a classic of program verification
 * How do I code the McCarthy 91 function?
 * mccarthy 91
 *
 * @T int32_t int64_t
 * @name mccarthy91 ninety_one
 * @range n 0 150
 */
T mccarthy91(T n) { return n > 100 ? n - 10 : mccarthy91(mccarthy91(n + 11)); }

/**
 * Decide if {n} is even by mutual recursion: even asks whether {n} - 1 is odd, and odd asks whether it is even.
 * Is {n} even? Use two functions that call each other, down to 0, which is even.
 * mutually recursive parity test: true for an even {n}
 * Let is-even and is-odd call one another with one less each time and report if {n}, not negative, is even.
 * Hand {n} back and forth between two predicates, lowering it by 1, until 0 settles whether it was even.
 * Without division or bits, tell by two mutually recursive functions whether {n} is even.
 * Write a program that checks for an even number with two mutually recursive functions (n not negative).
 * is a nonnegative number even, by mutual recursion
 * How do I test evenness of n >= 0 with isEven and isOdd that call each other?
 * even check of a number by is_even/is_odd recursion
 * even or odd by two functions calling by turns, true for an even n
 * indirect recursion example: is a nonnegative number even, by two functions that call each other
 * Write a pair of functions that call one another to decide whether a non-negative integer is even.
 * Haskell: even' 0 = True; even' n = odd' (n-1); odd' 0 = False; odd' n = even' (n-1)
 * can it be split in two, found by counting down between two functions; not negative
 * Evenness of a natural number by mutual recursion
 * How do mutually recursive is_even and is_odd look (is_even exported)?
 * is even with mutual recursion
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
 * What is F({n}) in Hofstadter's married pair of female and male sequences?
 * Hofstadter female sequence, index {n}, by mutual recursion with the male one
 * Evaluate F at {n}, where F and M call each other: F(n) = n - M(F(n - 1)), M(n) = n - F(M(n - 1)), F(0) = 1, M(0) = 0.
 * Two functions call each other after Hofstadter; give me the female value for {n}.
 * Term {n} of 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, ... (Hofstadter's F), mutually recursive
 * Write a program for term n of the Hofstadter female sequence, F(0) being 1.
 * hofstadter female F(n), F(0) = 1
 * How do I compute Hofstadter's F at n, which calls the male M (F(0) = 1, M(0) = 0)?
 * value at n of the female sequence of the hofstadter pair
 * F(n) of the married sequences in Gödel, Escher, Bach, with F(0) = 1
 * Hofstadter's mutually recursive integer sequence, the female one, at index n
 * Write a function for the female one of Hofstadter's sequences: F(0) = 1, F(n) = n - M(F(n-1)), where M(0) = 0, M(n) = n - F(M(n-1)).
 * def F(n): return n - M(F(n-1)) if n else 1, together with def M(n): return n - F(M(n-1)) if n else 0
 * number n of the Hofstadter females, starting with one at 0, the males starting with nothing
 * Hofstadter's Female sequence F by mutual recursion with M, from Gödel, Escher, Bach
 * How do I compute the Hofstadter Female sequence with its Male partner?
 * hofstadter female sequence F(n)
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
 * By self-calls, find term {n} of Hofstadter's {OP} sequence ({OP:2}).
 * Nested recursion {OP:2}; I need the value {OP} takes at {n}.
 * Write a program for the Hofstadter {OP} sequence at n: {OP:2}.
 * hofstadter {OP}(n), where {OP:2}
 * How do I compute {OP}(n) of Hofstadter recursively, given {OP:2}?
 * {OP} sequence at n by recursion: {OP:2}
 * value of Hofstadter's {OP} at an index n: {OP:2}
 * self-referential {OP}-sequence from Gödel, Escher, Bach at n: {OP:2}
 * Write a recursive function for Hofstadter's sequence {OP:1}: {OP:2}.
 * a Python def that recurses over an int n by the rule {OP:2} (Hofstadter {OP:1})
 * {OP:1} of Hofstadter at n, where {OP:2}
 * Nested recurrence of Hofstadter, type {OP:1}, i.e. {OP:2}
 * How do I implement the Hofstadter {OP:1} sequence, {OP:2}?
 * hofstadter {OP:1} sequence: {OP:2}
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
 * What is {x} to the {n}-th? Recurse on {n} / 2, square, and multiply once more by {x} if {n} is odd.
 * recursive square-and-multiply: {x}^{n}, and 1 for {n} = 0
 * Compute the power of {x} with exponent {n} in about log2 of it nested calls.
 * Fast exponentiation of {x} as a function that calls itself on half of {n}
 * Halve {n} at each level, square what comes back, and add a factor {x} for the odd case.
 * Write a recursive function for fast exponentiation of x to n.
 * fast power of x and n, recursive
 * How do I compute x^n in logarithmic time with recursion?
 * pow(x, n) with n/2 recursion
 * power x^n by squaring in a function that calls itself
 * divide-and-conquer exponentiation of a base to an exponent
 * Write a recursive function to raise a base to a power by squaring the result for half the power; 1 for powers below 1.
 * Python: def pw(v, n): h = pw(v, n // 2); return h * h * (v if n % 2 else 1), with 1 for n <= 0
 * the number times itself n times but quick, halving n each time; 1 if n isn't over 0
 * Exponentiation by squaring, recursive, x^n = 1 for n <= 0
 * How do I compute x^n in O(log n) recursion?
 * fast recursive power
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
 * A robot goes {m} fields east and {n} fields north; how many routes has it? Use self-calls.
 * paths({m}, {n}) = paths({m} - 1, {n}) + paths({m}, {n} - 1), 1 on the edges
 * Count by recursion the ways to walk {m} blocks one way and {n} blocks the other without turning back.
 * Write a recursive program to count the shortest paths between opposite corners of a grid, m and n steps apart.
 * number of shortest grid paths with recursion, m by n steps
 * How many ways lead across a grid of m by n steps going only right and up?
 * count the robot paths recursively that consist of m steps right and n steps up
 * number of monotone routes between opposite corners of an m by n grid, sides in steps
 * number of shortest lattice paths by recursion, m steps one way and n steps the other
 * Write a recursive function to count the shortest ways across a grid that is m steps by n steps, going in two directions only.
 * def paths(m, n): return 1 if m == 0 or n == 0 else paths(m - 1, n) + paths(m, n - 1)
 * m streets one way and n the other: how many ways to walk without going back
 * Number of monotone lattice paths from (0, 0) to (m, n), by recursion
 * How many right/down routes lead from one corner to the other with m and n moves?
 * number of lattice paths m by n
 *
 * @T int32_t int64_t uint32_t
 * @name grid_paths lattice_paths
 * @range m 0 6
 * @range n 0 6
 */
T grid_paths(T m, T n) { return m == 0 || n == 0 ? 1 : grid_paths(m - 1, n) + grid_paths(m, n - 1); }

/**
 * In how many ways can {n} stairs be climbed with steps of {OP}, counted recursively?
 * Return the number of ordered sums of {OP} that make {n}: 1 for 0, none below 0, by self-calls.
 * recursive count of stair climbs, {n} stairs, step sizes {OP}
 * Try each step size ({OP}) first and recurse on the rest of the {n} stairs; add up what comes back.
 * I can take {OP} stairs at a time; how many different ways lead up {n} of them? Recursion, please.
 * Compositions of {n} into parts of {OP}, by a function that calls itself
 * Write a recursive program to count the ways to climb n stairs taking {OP} at a time.
 * climbing n stairs, {OP} per step: number of ways
 * How many ways are there to go up a staircase of n stairs with steps of {OP}?
 * n stairs with {OP} steps each time, count ways in order
 * compositions of a number from the parts {OP}, counted
 * frog jumps of {OP} over n places: number of sequences
 * Write a recursive function to count the ways to go up n stairs with strides of {OP} stairs; order matters, 1 for none, 0 for a negative n.
 * a python function that recurses over the number of ordered sums to n with parts {OP}, 1 for n = 0, 0 for n < 0
 * n stairs, {OP} at a time: in how many ways can I get up? none to climb is one way, less than none is no way
 * Number of compositions of n into parts of {OP}, 1 for n = 0, 0 for negative n
 * In how many ways can one climb n steps taking {OP} each time (f(0) = 1, f(n < 0) = 0)?
 * climbing stairs with steps of {OP}, negative n gives 0
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
 * ways(n) = ways(n - 1) + ways(n - 2), with 1 for n = 0 and n = 1
 * staircase problem by recursion: how many ways lead up n stairs, one or two at a time
 * one or two steps each time up n stairs, number of ways, function calls itself
 * recursively count the sequences of ones and twos that add up to n
 * how many ways are there to hop up n stairs in hops of 1 or 2, by a recursive solution
 * ways to reach the top of n stairs by ones and twos, recursion with two calls
 * ways up n stairs by ones and twos, 1 for no stair and for one stair
 * Write a recursive function to count the ways to go up n stairs by one or two at a time, 1 for n below 2.
 * ways = lambda n: 1 if n < 2 else ways(n - 1) + ways(n - 2)
 * n stairs, one or two with each step: how many ways to get up? one way if there are fewer than two
 * Compositions of n into ones and twos, 1 for n < 2
 * How many distinct ways lead up a staircase of n with 1 or 2 steps (1 for n < 2)?
 * recursive climbing stairs, 1 or 2 steps
 *
 * @T int32_t int64_t
 * @name climb_stairs_recursive stair_ways
 * @range n 0 20
 */
T climb_stairs_recursive(T n) { return n < 2 ? 1 : climb_stairs_recursive(n - 1) + climb_stairs_recursive(n - 2); }

/**
 * In how many ways is {n} a sum of positive parts that are at most {k}, counted recursively?
 * Return the partitions of {n} into parts not above {k}: use one part {k} and recurse, or forbid it and recurse.
 * recursive partition count p({n}, {k}), order ignored, largest part at most {k}
 * Total {n} is to be made from numbers 1 to {k}, repeats allowed: count the multisets, 1 of them for total 0.
 * Split {n} into pieces no larger than {k}; how many ways are there, order aside, by self-calls?
 * partitions({n}, {k}) = partitions(n - k, k) + partitions(n, k - 1)
 * Write a recursive program to count the partitions of n into parts no larger than k.
 * number of integer partitions of n with largest part at most k, recursive
 * How many ways are there to write n as a sum of numbers from 1 up to k, order ignored?
 * count sums of n using 1..k, order does not matter, numbers may repeat
 * number of multisets of positive parts with total n and biggest allowed part k
 * restricted partition function p(n, k): parts of n are at most k
 * Write a recursive function to count the ways to write n as a sum without regard to order, no part above k (n, k).
 * def p(n, k): return 1 if n == 0 else 0 if n < 0 or k <= 0 else p(n - k, k) + p(n, k - 1)
 * how many ways to make n out of numbers from 1 to k, order doesn't matter
 * Number of partitions of n into parts of size at most k
 * In how many ways can n be partitioned with largest part k or less?
 * integer partitions of n with parts up to k
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
 * recursive Collatz length of the positive number {n}
 * How many 3n + 1 moves lead from {n} down to 1? Let the function call itself, no loop.
 * One step plus the rest: stopping time of {n} by self-calls
 * Follow the hailstone from {n} with one call per move and say how many moves there were until 1.
 * Write a recursive function that counts the Collatz steps from n to 1.
 * collatz length (steps from n to 1) with recursion
 * How do I count the 3n + 1 steps from n to 1 recursively?
 * 1 + collatz(next), recursion, 0 for n = 1: steps of n
 * hailstone steps from n to 1 by a function that calls itself
 * recursive stopping time of n in the 3n + 1 problem
 * Write a recursive function to count the steps of the 3n + 1 process from n down to 1, 0 for n up to 1.
 * steps = lambda n: 0 if n <= 1 else 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1)
 * halve if even, otherwise times three plus one; how many times until it is 1, by calling itself
 * Total stopping time of the Collatz map, recursively
 * How many iterations does the hailstone sequence take to hit 1 (recursion)?
 * collatz steps recursive
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name collatz_recursive collatz_rec
 * @range n 1 120
 */
T collatz_recursive(T n) { return n <= 1 ? 0 : 1 + collatz_recursive(n % 2 == 0 ? n / 2 : 3 * n + 1); }

/**
 * Reverse the decimal digits of {n} with a recursive helper that carries the result along.
 * What is {n} written backwards? Recurse with an accumulator: take the last digit off, append it to the result.
 * tail-recursive digit reversal of {n}, base 10
 * Pass {n} and a growing mirror image down a chain of calls until no digit is left, then return the image.
 * Turn {n} around in decimal with self-calls and an accumulator, so that 120 gives 21.
 * Accumulator-style recursion: digits of {n} in the opposite order
 * Write a recursive program to reverse the digits of a number.
 * reverse the digits of a number with recursion
 * How do I turn the digits of an integer around recursively?
 * rev(n/10, acc*10 + n%10) to reverse the digits of n
 * digits of a number backwards by a function with an accumulator
 * tail recursion example: integer with its decimal digits mirrored
 * reverse a number using recursion
 * recursive digit reversal
 * Write a recursive function to produce the number with the decimal digits of a non-negative one in the opposite order.
 * int(str(n)[::-1]), by recursion
 * write its digits back to front, by calling itself; not negative
 * Digit reversal in base ten with an accumulating recursion, n natural
 * How do I flip a non-negative int's digits recursively?
 * recursive reverse of a number
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
 * binary(n) = n % 2 + 10 * binary(n / 2)
 * 5 becomes 101, recursively: a decimal number that shows the bits
 * recursion for base two digits of a number, returned as a decimal integer of 0s and 1s
 * recursively divide by 2 and collect the remainders as digits of a decimal number
 * number in binary written with decimal digits 0 and 1 as an integer, function calls itself
 * dec to bin, recursive: 10 gives 1010 as an int
 * binary zeros and ones of a number as a decimal integer, by recursion
 * Write a recursive function to give the decimal number whose digits look like the binary form of a non-negative n.
 * int(format(n, "b")), by recursion
 * 5 becomes 101: show it in ones and zeros but as an ordinary number
 * Base-2 digits of a natural number read as a base-10 numeral, recursively
 * How do I convert decimal to "binary as int" (6 to 110) with recursion?
 * decimal to binary recursive, as a decimal number
 *
 * @T int64_t int32_t
 * @name binary_recursive to_binary_recursive
 * @range n 0 500
 */
T binary_recursive(T n) { return n == 0 ? 0 : n % 2 + 10 * binary_recursive(n / 2); }

/**
 * Return the {n}-th Fibonacci number by tail recursion with two accumulators.
 * What is F({n}), with F(0) = 0 and F(1) = 1, if a helper passes the last two values down its calls?
 * Fibonacci of {n} by a recursive helper that carries the pair (a, b) and turns it into (b, a + b)
 * Count {n} down to 0 in a chain of calls while a pair of neighbouring Fibonacci numbers moves on.
 * One call per index: linear recursive Fibonacci for {n}, starting from the pair 0 and 1
 * Avoid the double self-call: get Fibonacci number {n} with accumulators in a recursive helper.
 * Write a tail-recursive function for the nth Fibonacci number, F(0) = 0 and F(1) = 1.
 * nth fibonacci by tail recursion, F(0) = 0
 * How do I make Fibonacci of n (F(0) = 0) recursive but linear with accumulators?
 * fib(n, a, b) helper started with a = 0 and b = 1: nth Fibonacci number
 * Fibonacci number n (0 for 0, 1 for 1), passing on the last two values in each call
 * accumulator-passing Fibonacci of n, with F(0) = 0
 * Write a tail-recursive function to determine the n-th Fibonacci number, number 0 being 0 and number 1 being 1.
 * def fib(n, p=0, q=1): return p if n == 0 else fib(n - 1, q, p + q)
 * 0 1 1 2 3 5 and so on: which is number n from 0? hand two running numbers down
 * F(n), F(0) = 0, in linear time by accumulator-passing recursion
 * How can fib(n) be written with tail recursion?
 * tail recursive fibonacci
 *
 * @T int32_t int64_t uint64_t
 * @name fibonacci_tail fib_pair
 * @range n 0 40
 */
static T fibonacci_onward(T left, T a, T b) { return left == 0 ? a : fibonacci_onward(left - 1, b, a + b); }

T fibonacci_tail(T n) { return fibonacci_onward(n, 0, 1); }

/**
 * Add up the {n} elements of {a} recursively.
 * Return 0 for an empty array, otherwise the last of the {n} elements of {a} plus the sum of those before it, by recursion.
 * recursive sum of the array {a} with {n} elements
 * What do the {n} numbers in {a} total? Let the function call itself on all but the last element.
 * Total {a} ({n} values) by self-calls, no loop; 0 if there are none
 * sum({a}, {n}) = sum({a}, {n} - 1) + last element
 * Write a recursive function to find the sum of an array.
 * sum of an array with recursion
 * How do I add all the elements of an array recursively?
 * a[n-1] + sum(a, n-1), recursively, 0 for n = 0
 * total of a list by a function that calls itself
 * structural recursion over a list of numbers: their sum
 * sum of an array using recursion
 * recursive array sum
 * Write a recursive function to total the numbers of a list.
 * Haskell: total (v:vs) = v + total vs, with 0 for []
 * add everything up without a loop, by calling itself
 * Sum of a finite sequence by structural recursion on its length
 * How do I sum an array using recursion?
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
 * How do I write binary search recursively, with value, first and last index, and -1 for failure?
 * Write a recursive function that finds the index of a value in a sorted array, given the first and last index, or -1.
 * search x in a sorted array from low to high: halve the range and call yourself; index or -1
 * recursive search for a value in a sorted list between two indices (included), -1 if missing
 * bsearch by recursion with value, low and high on an ascending array, returning the index or -1
 * divide and conquer search in an ascending array for x from index low to high; -1 if not found
 * recursively look for x in the left or right half of a sorted range low to high: its index, or -1
 * binary search for a key that calls itself on one half of array[low..high], with -1 if it is absent
 * find the position of a value in ordered data from low to high by recursion, -1 for none
 * binary search for x using recursion on array[low..high], result index or -1
 * recursive binary search for a value in an ascending array between low and high, both ends included, -1 when missing
 * Write a recursive function that looks for a key in a sorted table from index low to high, both included, lower middle first; index or -1.
 * def bs(lst, v, lo, hi): bisect recursively with mid = lo + (hi - lo) // 2, hi inclusive, -1 on failure
 * look for a number: halve the sorted list from low to high, middle rounded down, calling yourself until it turns up; where? or -1
 * Recursive bisection on the closed subscript interval [low, high] (key, low, high), index of the matching probe, else -1
 * How is recursive binary search coded (array, target, low, inclusive high; mid rounded down; -1 if absent)?
 * recursive binary search between low and high, -1 if not found
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
 * Return the only element if {n} is 1, otherwise the {OP} of the last element of {a} and the result for the others.
 * {OP}({a}, {n}) without a loop: a function that calls itself on one element less
 * No loop allowed: I need the {OP} over {a}, which holds {n} values and is not empty.
 * Write a recursive function to find the {OP} of an array.
 * array {OP} with recursion
 * How do I find the {OP} element of an array recursively?
 * {OP} of list, no loop, recursion
 * {OP} of the values by a function that calls itself
 * fold a non-empty array with {OP}, written recursively
 * Write a recursive function to determine the {OP} of a non-empty list.
 * Haskell's {OP} of a list, by recursion
 * find the {OP} of these numbers without a loop
 * The {OP} of a finite sequence by recursion on its length
 * How do I get an array's {OP} using recursion?
 * recursive array {OP}
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
 * Take or leave each element of {a} ({n} of them) by self-calls and count the choices that add up to {target}.
 * In how many ways do elements of {a}, length {n}, each used at most once, make exactly {target}?
 * With or without the last element: recurse both ways over {a} and {n}, and count hits of {target}.
 * Write a recursive program to count the subsets of an array with a given sum.
 * number of subsets of an array with a sum equal to the target
 * How many subsets of the array's elements add up to a target, the empty one counting for 0?
 * number of ways to choose array elements with total equal target, each at most once
 * number of selections from a list with a certain sum, each entry being used at most once
 * include/exclude recursion over an array: how many selections total the target
 * Write a recursive function to count the selections of list items whose total is a specified target; choosing nothing totals 0.
 * sum(sum(c) == target for r in range(n + 1) for c in itertools.combinations(lst, r))
 * take any of these numbers, each at most once: in how many ways do they add up to that? taking none makes 0
 * Number of index subsets, the empty one included, with a prescribed sum
 * How many subsets of an array sum to a target (empty set counts for 0, duplicates distinct)?
 * count subsets with given sum
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
 * Answer 0 at the terminator of {s}, otherwise 1 plus the length of what follows, by recursion.
 * strlen of {s} by self-calls, no loop
 * Count the characters of {s} one call at a time.
 * Write a recursive function to find the length of a string.
 * string length with recursion
 * How do I count the characters of a string recursively?
 * strlen recursive, for a C string
 * number of characters of a text by a function that calls itself
 * 1 + length of the rest of the string, 0 at the terminator
 * length of a string using recursion
 * recursive strlen of a string
 * Write a recursive function to determine how many characters a string has.
 * Haskell: len [] = 0; len (_:cs) = 1 + len cs, on a String
 * how long is the text, by calling itself
 * Word length by structural recursion on the suffix
 * How would strlen look as a recursion?
 * recursive strlen
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
 * palindrome test of a string: compare the outer characters, then call yourself on the inner part
 * recursion over both ends of a string to see if it is a palindrome
 * is the text palindromic, function calls itself
 * palindrome check: recursively strip equal ends of a string
 * is palindrome recursive, for a string, all characters count
 * is a word equal to its mirror image, decided by recursion
 * string is a palindrome if first equals last and the rest is a palindrome, recursively
 * Write a recursive function to check whether a word is identical when it is spelled backward.
 * pal = lambda t: len(t) < 2 or t[0] == t[-1] and pal(t[1:-1])
 * same from both ends? compare the ends and go inwards by calling yourself
 * Palindromicity by recursion on the word without its outer symbols
 * How do I do a palindrome test with recursion?
 * recursive palindrome check
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
 * How do I reverse a text in its buffer by recursion?
 * Write a recursive function that turns a string around in place.
 * reverse a string: swap the outer characters, then reverse the inner part by calling yourself
 * recursion that swaps both ends of a string, inwards, to reverse it
 * string backwards in place, function calls itself
 * recursively exchange first and last character of a string to reverse it
 * reverse a string recursive, in place
 * flip a word in its buffer by recursion
 * mirror a string in place, recursive
 * reverse a string recursively in place
 * reverse a string using recursion, in the same buffer
 * Write a recursive function to turn a string around in place by exchanging its ends and going inwards.
 * text[::-1], in place and by recursion
 * swap the outside letters, then do the same inside, until the text is back to front
 * In-situ word reversal by recursion on the interior
 * How do I reverse a C string recursively?
 * recursive string reverse
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
 * Evaluate Takeuchi's function at {x}, {y} and {z}, the one that is {z} once {x} <= {y}.
 * If {x} is not greater than {y}, return {z}, otherwise tak of the three results of lowering each argument in turn.
 * tak({x}, {y}, {z}), the recursion benchmark
 * With {x}, {y}, {z}: the third if {x} <= {y}, else tak(tak({x}-1, {y}, {z}), tak({y}-1, {z}, {x}), tak({z}-1, {x}, {y})).
 * Run Takeuchi's triple recursion on {x}, {y}, {z}; the variant that returns the third argument when {x} <= {y}.
 * Test the call overhead of my compiler with tak for the small numbers {x}, {y} and {z}.
 * Write a program for the Takeuchi function of three numbers that returns z when x <= y.
 * tak function of x, y, z: z if x <= y, else tak of the three rotated calls with one less
 * How do I implement tak(x, y, z), the version that returns z if x <= y?
 * takeuchi recursion of three numbers, z if x <= y
 * three-argument nested recursion of Ikuo Takeuchi (tak), with the third argument returned once x <= y
 * Lisp Gabriel benchmark TAK of three integers, z once x <= y
 * Write a function for Takeuchi's function of three integers that gives the third one when the first is not above the second.
 * def tak(x, y, z): return z if x <= y else tak(tak(x-1, y, z), tak(y-1, z, x), tak(z-1, x, y))
 * the tak thing with three numbers, the one that hands back the last number
 * The Lisp benchmark TAK (McCarthy's variant, base value z)
 * How do I implement the Tak function, result z if x <= y?
 * tak function, returns z when x <= y
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
 * How many bits of {n} are set? Look at the last bit and let the function call itself for the others.
 * Bit by bit, from the right, add up the ones in {n} by self-calls.
 * popcount({n}) = {n} % 2 + popcount({n} / 2)
 * Write a recursive function to count the set bits of an unsigned number.
 * count the one bits of an unsigned number with recursion
 * How do I count the 1 bits of an unsigned integer recursively?
 * n%2 + bits(n/2), recursively, for the count of set bits
 * number of binary ones of an unsigned integer by a function that calls itself
 * population count of an unsigned number, recursive
 * Write a recursive function to count the 1 bits of an unsigned number.
 * bin(n).count("1"), by recursion on an unsigned n
 * how many ones does it have in binary, with a function that calls itself, no minus numbers
 * Hamming weight of an unsigned word by recursion on n div 2
 * How is popcount of an unsigned int written recursively?
 * recursive popcount of unsigned n
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
 * ones(n) = n % 2 + ones(n / 2), 0 for n = 0
 * recursively halve a nonnegative n and add the remainders, which gives its number of 1 bits
 * binary ones of a nonnegative int, function calls itself
 * count the 1 digits of n in base two, recursive, n not negative
 * bits set in a nonnegative n, by recursion
 * recursion over the binary digits of n >= 0, counting the ones
 * hamming weight of a nonnegative int, recursive
 * Write a recursive function to count the binary ones of a non-negative integer.
 * ones = lambda n: n % 2 + ones(n // 2) if n else 0
 * how many ones are in it if you write it in binary, found by calling itself
 * Binary cross sum of a natural number, recursively
 * How do I count set bits with recursion (n not negative)?
 * recursive count of 1 bits
 *
 * @T int32_t int64_t
 * @name count_ones_recursive recursive_bit_count
 * @range n 0 100000
 */
T count_ones_recursive(T n) { return n == 0 ? 0 : n % 2 + count_ones_recursive(n / 2); }

/**
 * Multiply {a} by {b} recursively with halving and doubling.
 * What is {a} times {b}, found like Russian peasants do: halve {b}, double the result, add {a} when {b} is odd?
 * recursive peasant multiplication of {a} and {b}, with {b} not negative
 * From {a} and {b}, form twice the product of {a} and {b} / 2, plus {a} for an odd {b}; a zero {b} gives 0.
 * Product of {a} and {b} by self-calls on half the second factor
 * No multiply instruction: get {a} * {b} from doubling, halving and adding in a recursion.
 * Write a recursive program to multiply two nonnegative numbers by halving and doubling.
 * russian peasant multiplication of two nonnegative numbers
 * How do I multiply two numbers recursively by halving and doubling?
 * peasant / egyptian multiplication of a and b, recursion
 * product of two nonnegative values by doubling and adding
 * ancient Egyptian multiplication of two numbers, recursive
 * Write a recursive function to multiply two integers by doubling and halving, the second one not negative.
 * def mul(p, q): t = 2 * mul(p, q // 2); return t + p * (q % 2), with 0 for q == 0
 * times by the old farmers' way: half of the second number, twice the result, plus the first if odd
 * Russian peasant multiplication as a recursion on the second factor (natural)
 * How does recursive Egyptian multiplication work in code?
 * russian peasant multiplication recursive
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
 * Multiply {a} by {b} recursively, by adding {a} once per call.
 * multiplication of a by a nonnegative b with recursion, as repeated addition
 * multiply two numbers recursively by adding the first b times, b not negative
 * How do I multiply two numbers without * by recursion?
 * Write a recursive function that finds the product of two numbers by repeated addition, the second not negative.
 * a * b = a + a * (b - 1), recursively, 0 for b = 0
 * product of two numbers by recursive addition, second one not negative
 * recursive times of a and b: one addition per call
 * add the first number as often as the second (not negative) says, recursively
 * mult(a, b) calling mult(a, b - 1) and adding a
 * recursion: product of a and b >= 0 as a sum
 * a times b by calling itself, second factor not negative
 * Write a recursive function to multiply two integers by repeated addition of the first; the second is not negative.
 * mul = lambda p, q: p + mul(p, q - 1) if q else 0
 * times without the times sign: keep adding the first number, as often as the second says
 * Peano multiplication p q = p + p (q - 1), p 0 = 0
 * How can recursion multiply with just plus (second factor >= 0)?
 * recursive multiplication using addition
 *
 * @T int32_t int64_t
 * @name multiply_recursive product_by_addition
 * @range a -100 100
 * @range b 0 50
 */
T multiply_recursive(T a, T b) { return b == 0 ? 0 : a + multiply_recursive(a, b - 1); }

/**
 * Return the {n}-th Catalan number by its recursive convolution.
 * What is C({n}), if C(0) = 1 and C(n) is the sum of C(i) * C(n - 1 - i) for i from 0 to n - 1? Recurse.
 * recursive Catalan number {n}: split into left and right parts and multiply the counts
 * Count the binary trees with {n} nodes: for each size of the left subtree, recurse on both sides.
 * Sum over i below {n} of Catalan(i) times Catalan({n} - 1 - i), by self-calls
 * Catalan of {n} straight from the product sum, as a function that calls itself
 * Write a recursive program to find the nth Catalan number, C(0) being 1.
 * nth catalan number with recursion, 1 for n = 0
 * How do I compute Catalan number n by its recurrence, C(0) being 1?
 * catalan recursion sum C(i)*C(n-1-i) over i below n, C(0) = 1
 * number of binary search trees with n keys, recursively
 * Segner's recurrence for Catalan number n, recursive, C(0) = 1
 * Write a recursive function to determine the n-th Catalan number, number 0 being 1.
 * def c(n): return 1 if n <= 0 else sum(c(i) * c(n - 1 - i) for i in range(n))
 * how many ways to set n pairs of brackets properly
 * Number of binary trees with n nodes by Segner's recurrence
 * How do I calculate Catalan numbers recursively?
 * catalan number recursive
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
 * Use the largest coin once more or never again: count the payments of {n} from pieces of {K}, {L} and 1.
 * How many different purses of {K}-, {L}- and 1-cent coins hold exactly {n} cents? No purse for a negative sum.
 * Change-making by self-calls for {n}, with the coins {K}, {L} and 1
 * Write a recursive program to count the ways of making change with coins {K}, {L} and 1.
 * number of ways to make an amount with coins {K}, {L}, 1
 * In how many ways can an amount be paid with coins of {K}, {L} and 1?
 * count ways to change an amount with {K} {L} and 1 cent coins, order ignored
 * number of combinations of coins worth {K}, {L}, 1 to a given sum
 * the change counting exercise of SICP for an amount with coins {K}, {L}, 1
 * Write a recursive function to count the ways to pay n with coins of {K}, {L} and 1, order disregarded.
 * number of tuples (i, j, k) of non-negative ints in Python with {K}*i + {L}*j + k == n
 * how many ways to make this amount from coins worth {K}, {L} and 1
 * Partitions of n into parts {K}, {L} and 1; 0 for a negative n
 * In how many ways can an amount be changed into {K}s, {L}s and 1s?
 * coin change ways with {K}, {L}, 1
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
