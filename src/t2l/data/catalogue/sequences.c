/**
 * Return the {n}-th Fibonacci number, with F(0) = 0 and F(1) = 1.
 * Compute Fibonacci number {n} with a loop.
 * What is the {n}th term, counted from 0, of 0, 1, 1, 2, 3, 5, 8, ...?
 * Fibonacci sequence at index {n}, iteratively
 * Write a program to find the nth Fibonacci number using a loop, the 0th being 0.
 * nth fibonacci number, F(0) = 0
 * How do I calculate the n-th Fibonacci number iteratively?
 * fibonacci number with index n, F(0) = 0, F(1) = 1
 * compute the n-th fibonacci number, the 0-th being 0
 * Write a function to compute the nth Fibonacci number, where number 0 is 0 and number 1 is 1.
 * How do I get the Fibonacci number with index n, where indices 0 and 1 hold 0 and 1?
 * nth fibonacci number
 * Write a function to find the nth Fibonacci number, with F(0) = 0 and F(1) = 1.
 * Write a program to calculate fibonacci(n), where fibonacci(0) is 0.
 * Given n, return the Fibonacci number at index n, starting from F(0) = 0.
 * Function that returns fib(n) with a loop: fib(0) = 0, fib(1) = 1.
 * Implement an iterative fibonacci, F(0) = 0.
 * fib(n), fib(0) = 0
 * fibonacci number n, counting from F(0) = 0
 * nth fibonacci, 0-based: 0, 1, 1, 2, 3, 5
 * n-th number of the Fibonacci sequence, index 0 holding 0
 * F(n) = F(n-1) + F(n-2), F(0) = 0, F(1) = 1
 * iterative fib without recursion, fib(0) = 0 and fib(10) = 55
 * compute F(n) with two variables, starting from 0 and 1
 * What is fib(n), if fib(0) = 0?
 * nth term of the Fibonacci sequence, zero-indexed: 0, 1, 1, 2, 3, 5, 8
 * Find the ith Fibonacci term iteratively, given F0 = 0 and F1 = 1.
 * Write an iterative function that yields the Fibonacci term with zero-based index n.
 * iterative Fibonacci in O(n) time and O(1) space, fib(0) = 0, fib(1) = 1
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
 * Write a function that returns the sum of the first n natural numbers by formula.
 * sum of 1 to n, no loop
 * How do I get the nth triangular number?
 * total of the counting numbers 1 through n in closed form
 * sum of the first n natural numbers
 * sum of numbers from 1 to n
 * nth triangular number
 * Calculate the total of the whole numbers from 1 through {n}.
 * n-th triangular number
 * How do I add all integers up to n without a loop?
 * sum of first n natural numbers
 * Write a function to find the sum of the first n natural numbers.
 * Write a program to sum the integers from 1 to n.
 * Given n, return the sum of all integers from 1 to n.
 * Given n, calculate 1 + 2 + 3 + ... + n.
 * Function that returns n * (n + 1) / 2.
 * Implement Gauss's sum formula.
 * sum 1..n
 * 1 + 2 + ... + n
 * n(n+1)/2
 * sum of the integers 1 to n
 * sum of all numbers up to n
 * sum of the first n positive integers
 * add the numbers from 1 to n
 * n-th triangle number
 * add up all integers from 1 through n
 * Gauss summation: total of the natural numbers 1 to n without a loop
 * Find the nth triangle number, n(n+1)/2, without any loop.
 * How many dots form an equilateral triangle with n dots on a side?
 * Write a function giving the total of the integers from one up to n via Gauss's formula.
 * Write a function to find 1 + 2 + 3 + ... + n without a loop
 *
 * @T int32_t int64_t uint32_t
 * @name triangular triangle_number gauss_sum
 * @range n 0 1000
 */
T triangular(T n) { return n * (n + 1) / 2; }

/**
 * Return the {n}-th pentagonal number, {n} * (3 * {n} - 1) / 2.
 * What is the pentagonal number with index {n}?
 * pentagonal number {n}, the first one being 1
 * Write a function for the nth pentagonal number, the first being 1.
 * nth pentagonal number
 * How do I calculate the n-th pentagonal number?
 * pentagonal number by the formula n(3n-1)/2
 * What is the nth number of the sequence 1, 5, 12, 22, 35, counting from 1?
 * Write a function that gives the nth pentagonal number.
 * pentagonal number of index {n}
 * How do I compute the n-th pentagonal number, n(3n - 1)/2?
 * Return the nth pentagonal number, n(3n-1)/2.
 * Given n, return the pentagonal number P(n) = n(3n - 1)/2.
 * Figurate numbers 1, 5, 12, 22, 35: which is the nth?
 * nth term of 1, 5, 12, 22, 35, ..., n from 1
 *
 * @T int32_t int64_t
 * @name pentagonal pentagonal_number
 * @range n 0 1000
 */
T pentagonal(T n) { return n * (3 * n - 1) / 2; }

/**
 * Return the {n}-th hexagonal number, {n} * (2 * {n} - 1).
 * What is the hexagonal number with index {n}?
 * hexagonal number {n}, the first one being 1
 * Write a function for the nth hexagonal number, the first being 1.
 * nth hexagonal number
 * How do I calculate the n-th hexagonal number?
 * hexagonal number by the formula n(2n-1)
 * What is the nth number of the sequence 1, 6, 15, 28, 45, counting from 1?
 * Write a function that determines the nth hexagonal number.
 * hexagonal number of index {n}
 * Given n, return the hexagonal number H(n) = n(2n - 1).
 * Figurate numbers 1, 6, 15, 28, 45: which is the nth?
 * Write a program for the nth term of 1, 6, 15, 28, 45, counted from 1
 *
 * @T int32_t int64_t
 * @name hexagonal hexagonal_number
 * @range n 0 1000
 */
T hexagonal(T n) { return n * (2 * n - 1); }

/**
 * Return the {n}-th term of the arithmetic sequence that starts at {K} (the 1st) and grows by {L}.
 * What is term {n} of the sequence {K}, {K} + {L}, {K} + 2 * {L}, ..., counting from 1?
 * Compute {K} + ({n} - 1) * {L}.
 * Write a function that returns the nth term of an arithmetic sequence starting with {K}, common difference {L}.
 * nth term of an arithmetic sequence with first term {K} and step {L}
 * What is the nth number, {K} being the first, when counting from {K} by {L}s?
 * Write a function to compute the nth member of the arithmetic progression that begins with {K} and grows by {L} each time (n from 1).
 * What is the n-th term if the first is {K} and the step is {L}?
 * Get the nth term of an arithmetic sequence with first term {K} and difference {L}.
 * Given n, return {K} + (n - 1) * {L}.
 * How do I find the nth term of an arithmetic progression that starts at {K} with common difference {L}?
 * Start with {K} and keep adding {L}: what is the nth number, if {K} is the first?
 *
 * @T int32_t int64_t
 * @K 1 2 3 5 10
 * @L 2 3 4 6 7
 * @name arithmetic_term term_at
 * @range n 1 1000
 */
T arithmetic_term(T n) { return K + (n - 1) * L; }

/**
 * Given the first term and the common difference of an arithmetic sequence, return term {n}.
 * Compute {first} + {step} * ({n} - 1).
 * When a sequence starts at {first} and each term adds {step}, what is the {n}-th term, counted from 1?
 * Write a program to find the nth term of an arithmetic progression from first term, difference and n.
 * Get the nth term of an AP from the first term a, the difference d and n.
 * How do I compute, from the first term and common difference of an arithmetic sequence, its n-th term?
 * Return a + (n-1)d for a, d and n.
 * first term and common difference of an arithmetic progression to its nth term
 * arithmetic progression from first term and difference: nth term, counted from 1
 * Write a function to find, from the first member and the common difference, the nth member of an arithmetic sequence (n from 1).
 * How do I get the nth term of an arithmetic progression, given the first term, the difference and n?
 * arithmetic progression nth term from a and d
 * Write a function to find the nth term of an AP: a, d, n.
 * Given first term, common difference and n, return the nth term of the arithmetic sequence.
 * Function that returns a + (n - 1) * d for a, d, n.
 * Implement the nth term formula of an arithmetic progression: first, step, n.
 * a + (n-1)d with arguments a, d, n
 * nth term of an AP from a, d, n
 * nth term of an arithmetic sequence: first term, difference, n
 * term n, from 1, of an arithmetic series: first term, difference, n
 * arithmetic sequence: first, first + d, first + 2d, ...; return the nth, from 1
 * arithmetic progression: nth term from first term a, common difference d and n
 * explicit formula of an AP, a + (n - 1)d, with arguments a, d, n
 * find a_n of an arithmetic sequence: initial value, constant step, position
 * Write a function giving a_n of an AP, where a_1, d and n are passed in.
 * Find the Nth element of an AP when a and d are known.
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
 * Given {n}, compute 1 * 2 * ... * {n}; zero gives 1.
 * Write a program to find the factorial of a number using a loop.
 * factorial, iterative
 * How do I calculate n factorial without recursion?
 * product of all integers from 1 to n
 * factorial of a number
 * compute n factorial
 * Write a function to multiply all whole numbers from 1 through {n}.
 * How do I compute n! iteratively?
 * factorial of n
 * Write a function to calculate the factorial of a number.
 * Write a function to compute n!.
 * Write a program to compute the factorial of n with a loop.
 * Given a non-negative integer, return its factorial.
 * Given n, return n! (0! is 1).
 * Function that returns 1 * 2 * ... * n.
 * Implement the factorial function iteratively.
 * factorial
 * n!
 * factorial(n)
 * n factorial
 * factorial of an integer
 * calculate factorial of n
 * find the factorial of a given number
 * get n! with a for loop
 * product of 1, 2, ..., n
 * product of the first n positive integers
 * product of the numbers from 1 up to n, 1 for n = 0
 * multiply all integers from 1 to n together
 * n * (n-1) * (n-2) * ... * 1
 * number of permutations of n different items
 * in how many ways can n books be arranged on a shelf
 * number of orders for n distinct objects
 * factorial with a loop, no recursion
 * How do you find the factorial of a number?
 * Find n! (the number of permutations of n distinct objects) with a for loop.
 * How many ways can n different books be put in a row on a shelf?
 * Compute 1 * 2 * 3 * ... * n iteratively, zero giving 1
 * Write an iterative function which returns the product of all positive integers not exceeding n.
 * non-recursive factorial with a for loop, 0! = 1
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
 * Add up the factorials from 1! to {n}!.
 * sum of the factorials 1! to n!
 * 1! + 2! + 3! + ... + n!
 * How do I sum the factorials 1! to n!?
 * Write a program to find the sum of the series 1! + 2! + ... + n!.
 * total of all factorials from 1! up to n!
 * add each factorial from 1! up to n!
 * Write a function to compute 1! + 2! + 3! + ... + {n}!.
 * How do I calculate the sum of the first n factorials, 1! to n!?
 * sum of factorials from 1 to n
 * Given n, return the sum of all factorials from 1! to n!.
 * Calculate the sum of the factorials of all numbers from 1 to n.
 * factorial of 1 plus factorial of 2 and so on up to factorial of n
 * Write a function to find the sum of the factorials of the first n natural numbers, starting with 1.
 * cumulative total of factorials, 1! + 2! + 3! + ... through n!
 *
 * @T int64_t int32_t
 * @name sum_of_factorials factorial_sum
 * @range n 0 11
 */
T sum_of_factorials(T n) {
    T total = 0, factorial = 1;
    for (T i = 1; i <= n; i++) {
        factorial *= i;
        total += factorial;
    }
    return total;
}

/**
 * Add up the {OP} of the numbers from 1 to {n} with a loop.
 * Return the sum of the {OP} of 1, 2, ..., {n}.
 * What do the {OP} of all numbers up to {n} sum to?
 * Write a program to find the sum of the {OP} of the first n natural numbers.
 * How do I add up the {OP} of the numbers 1 to n with a loop?
 * loop i over 1..n and add up the {OP} of i
 * Write a program which computes the sum of the {OP} of the numbers 1 through {n}.
 * sum of {OP} of first n natural numbers
 * Given n, return the total of the {OP} of all numbers from 1 to n.
 * Calculate the sum of the {OP} of the integers 1, 2, ..., {n}.
 * Write a function to find the sum of the {OP} of 1 to n.
 * Given n, return the sum of the {OP} of the first n natural numbers.
 * Function that adds the {OP} of i for i = 1 to n.
 * Implement a loop that sums the {OP} of 1..n.
 * sum of the {OP} of 1..n
 * sum of the {OP} of the numbers 1 to n
 * {OP} of 1, 2, ..., n added together
 * {OP} of the first n positive integers, summed
 * total of the {OP} of the integers from 1 through n
 * add the {OP} of all numbers from 1 to n
 * Write a function to find the sum of the {OP} of the first n natural numbers.
 * Write a function to add up the {OP} of the first n natural numbers, starting from 1.
 * Summation of the {OP} of the naturals from one through n
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
 * Add up the {k}-th powers of the numbers from 1 to {n}, with {n} given last.
 * Compute 1^k + 2^k + ... + n^k, with k given before n.
 * Write a function that takes k, then n, and adds i to the power k for all i from 1 up to n.
 * Calculate the sum of i^k over i = 1, 2, ..., n with arguments k and n.
 * Write a function that takes {k}, then {n}, and adds the {k}th powers of the numbers from 1 through {n}.
 * How do I compute the sum of the k-th powers of the first n integers (k is given first)?
 * Return the sum of i^k for i from 1 to n, with k first.
 * Given an exponent and a limit, return the sum of the powers 1^exponent + 2^exponent + ... + limit^exponent.
 * What is the sum of the {k}-th powers of 1 to {n}, with {k} given first?
 * Raise every number from 1 to n to the power k and add the results; the exponent k comes first.
 * Write a program that adds i to the power k for all i from 1 to n, given k and n in this order.
 * sum of the kth powers of 1, 2, ..., n (k is the first argument)
 * Faulhaber sum: exponent k first, upper bound n second, total of i^k for i = 1..n
 * sum of the numbers from 1 to n, each raised to the same power, exponent first
 *
 * @T int32_t int64_t
 * @name power_sum sum_kth_powers
 * @range k 0 5
 * @range n 0 20
 */
T power_sum(T k, T n) {
    T total = 0;
    for (T i = 1; i <= n; i++) {
        T power = 1;
        for (T j = 0; j < k; j++) power *= i;
        total += power;
    }
    return total;
}

/**
 * Add up the multiples of {K} from 1 to {n}.
 * Return the sum of all positive numbers up to {n} that {K} divides.
 * What do the multiples of {K} that are at most {n} sum to?
 * Write a program to find the sum of all multiples of {K} up to n.
 * How do I add all the positive numbers up to and including a limit which are divisible by {K}?
 * Write a function to find the total of all numbers from 1 through {n} that are multiples of {K}.
 * How do I add every number from 1 to n that is divisible by {K}?
 * Get the sum of the multiples of {K} up to n.
 * What is the sum of all multiples of {K} up to and including {n}?
 * Given n, return the sum of the numbers 1 to n that are divisible by {K}.
 * Loop over the numbers from 1 to {n} and add those divisible by {K}.
 * Calculate the sum of the multiples of {K} not greater than {n}.
 * total of all multiples of {K} among the naturals 1 to n
 * Write a program to total every number not above n that is a multiple of {K}
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
 * Add up the multiples of {k} from 1 to {n}, given {k} first.
 * sum of the positive multiples of a number (first) up to a limit (second), the limit included
 * How do I add every positive multiple of a given number (first argument) up to and including a limit?
 * total of all positive multiples of a divisor up to a limit, divisor first
 * total of the numbers from 1 to the second argument that are divisible by the first
 * Write a function to add all positive multiples of {k} that do not exceed {n}.
 * How do I sum the multiples of k up to a limit n inclusive (k is given first)?
 * Return the sum of the positive multiples of the first argument up to the second, inclusive.
 * What is the sum of all positive multiples of {k} that are at most {n}?
 * Given a number and a limit, return the sum of the number's positive multiples up to the limit.
 * Calculate k + 2k + 3k + ... as long as the multiple does not exceed n; k comes first.
 * Find the sum of the numbers from 1 to n that are divisible by k, with k as the first argument.
 * closed-form total of k, 2k, 3k and so on not exceeding n (k first, n second)
 *
 * @T int32_t int64_t
 * @name sum_multiples_of multiples_total
 * @range k 1 20
 * @range n 0 1000
 */
T sum_multiples_of(T k, T n) {
    T terms = n / k;
    return k * (terms * (terms + 1) / 2);
}

/**
 * Count the numbers from 1 to {n} that are divisible by {K} or {L}.
 * How many numbers from 1 to {n} are multiples of {K} or of {L}?
 * Write a program that counts numbers from 1 to n divisible by {K} or {L}.
 * count the multiples of {K} or {L} from 1 to n
 * How many integers from 1 to n can be divided by {K} or by {L}?
 * how many numbers from 1 to n are divisible by {K} or {L}
 * Write a function to count the numbers from 1 through {n} that {K} or {L} divides evenly.
 * count positive multiples of {K} or {L} up to n
 * Given n, return how many of the numbers 1 to n are divisible by {K} or {L}.
 * Find the number of positive integers up to {n} that are multiples of {K} or {L}, counting multiples of both once.
 * Write a function to count the numbers from 1 to n that are divisible by {K} or {L}.
 * Tally the naturals 1 through n having {K} or {L} as a factor.
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
 * How many numbers from 1 to {n} are divisible by {p} or {q}?
 * from 1 to a limit, given first, count the multiples of either of two numbers
 * Count the numbers from 1 to n that at least one of two divisors divides (n, then the divisors).
 * Write a function that counts the numbers from 1 to the first argument that the second or the third divides.
 * from 1 to n, count those divisible by p or by q
 * Write a function to count the numbers from 1 through {n} that are multiples of {p}, of {q}, or of both.
 * From 1 to {n}, how many numbers are multiples of {p} or {q}?
 * Given n, p and q, return how many integers from 1 to n are divisible by p or by q.
 * How many positive integers up to {n} can be divided evenly by {p} or {q}?
 * Count the numbers from 1 to a limit that are divisible by at least one of two divisors; the limit is the first argument.
 * Find how many numbers in 1..{n} are divisible by {p}, {q} or both.
 * How do I count the numbers from 1 to n that are multiples of p or q, given n, p and q?
 *
 * @T int32_t int64_t
 * @name count_multiples_of_either multiples_of_two_up_to
 * @range n 0 500
 * @range p 1 12
 * @range q 1 12
 */
T count_multiples_of_either(T n, T p, T q) {
    T count = 0;
    for (T x = 1; x <= n; x++) count += x % p == 0 || x % q == 0;
    return count;
}

/**
 * Add up all numbers from {a} to {b} with a loop.
 * Return the sum of {a}, {a} + 1, ..., {b}, or 0 if {b} is smaller.
 * What is the total of the numbers from {a} up to {b}, both included, added one by one?
 * Write a program to find the sum of all numbers from one number up to another, inclusive.
 * sum of the integers in a range, both ends included, 0 if start > end
 * How do I add every integer from a start up to an end with a loop?
 * Sum all integers from the first number to the second, both included; 0 if the second is smaller.
 * sum of the numbers between two numbers, both of them included, 0 if the first is larger
 * sum of all integers from a up to b
 * Write a function that adds up the whole numbers from {a} through {b}, returning 0 if the first is greater.
 * How do I add all integers from a lower to an upper bound inclusive, 0 for an empty range?
 * What is the sum of the integers from a up to b inclusive?
 * Write a function to sum all integers from a to b, both included, zero if b < a.
 * Given two numbers a and b, return the sum of the integers from a to b inclusive, 0 if a > b.
 * Function that returns a + (a+1) + ... + b, 0 if b is below a.
 * Implement a loop that adds the numbers a..b, both ends included.
 * sum of a range, both ends included, nothing added if they are reversed
 * sum of numbers from a upward to b inclusive
 * a + (a + 1) + ... + b, 0 if a > b
 * sum of the integers in [a, b]
 * total of every whole number from a up through b
 * sum from the first number up to the second, inclusive
 * add consecutive integers from a start up to an end, inclusive
 * Find the total of all whole numbers starting with one integer and going up to another, both of them included.
 * Write a function totaling consecutive integers between a lower and an upper limit, limits included.
 * Write a loop to total the integers from a start value up to an end value, both counted
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
 * Write a program to calculate x to the power n using a loop.
 * power of a number with a whole exponent, by a loop
 * How do I raise a number to a whole exponent without pow?
 * Multiply x by itself n times, giving 1 for n = 0.
 * power of a number
 * raise a number to a power
 * compute x to the power n
 * Compute {x} to the {n}th power (n not negative) by repeated multiplication.
 * How do I implement pow(x, n) with a nonnegative integer exponent, using a simple loop?
 * x to the power n
 * Write a function to calculate x to the power n, n not negative.
 * Given x and n, return x raised to the n-th power, 1 for n = 0.
 * Function that returns x^n for a non-negative integer n.
 * Implement pow(x, n) for a whole exponent with a loop.
 * pow(x, n)
 * x ** n, n a non-negative integer
 * power(base, exponent)
 * calculate the power of a number: base, exponent
 * exponentiation, base first, then a non-negative exponent
 * take x as a factor n times in a loop, 1 for n = 0
 * raise a base to an exponent
 * nth power of x
 * compute base^exp without pow()
 * exponentiation base^exponent with an integer, nonnegative exponent, by a plain loop
 * Multiply x with itself until there are n factors.
 * Compute base to the exponent without calling pow, exponent a nonnegative int
 * How can I compute x * x * ... * x with n factors using a loop?
 * Write a function raising a base to a nonnegative integer exponent through repeated multiplication.
 * calculate base raised to exponent using a for loop, without the math library
 * x multiplied by itself n times, 1 for exponent zero
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
 * Raise {x} to the power {n}, which may be negative.
 * power of a real number with an exponent that may be negative
 * Compute x^n for a real x and any integer n.
 * How do I compute a power of a real number whose exponent can be below zero?
 * Write a function pow(double, int) that also handles negative exponents.
 * power of a real number, integer exponent positive or negative
 * x^n for an integer n, computed as 1 / x^|n| when n < 0
 * integer power of a real number, exponent of either sign
 * Write a function to raise {x} to an integer exponent that may also be negative.
 * How do I compute pow with negative exponents?
 * Implement pow(x, n) for a double x and an int n that can be negative.
 * Given a real number and an integer exponent of either sign, return the power.
 * What is {x} to the power {n}, if {n} is an integer that can be below zero?
 * exponentiation where a negative exponent yields the reciprocal of the positive power (base real)
 *
 * @T double float
 * @name signed_power real_power
 * @range x 0.5 4
 * @range n -8 8
 */
T signed_power(T x, int32_t n) {
    T result = 1;
    for (int32_t i = n < 0 ? -n : n; i > 0; i--) result *= x;
    return n < 0 ? 1 / result : result;
}

/**
 * Return {K} to the power {n}, multiplying in a loop.
 * Start with 1 and multiply it {n} times by {K}.
 * What is the {n}-th power of {K}?
 * Compute {K}^{n} by repeated multiplication.
 * Write a function that returns {K} to the power of n.
 * How do I calculate the n-th power of {K}?
 * Multiply {K} by itself n times, giving 1 for n = 0.
 * Write a function to compute the nth power of {K}.
 * How do I calculate {K} to the power n?
 * Given n, return {K}^n.
 * Calculate {K} raised to the given exponent.
 * Raise the number {K} to the power of n.
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
 * Return 2 to the power {n}.
 * power of two for a given exponent
 * How do I compute 2 to the power n?
 * Write a function that returns two to the nth.
 * nth power of two
 * two multiplied by itself n times, 1 for n = 0
 * How many different values can n bits represent?
 * Write a function that raises 2 to the power {n}.
 * How many subsets are there of a set with n elements?
 * Given n, return 2^n.
 * Compute two raised to a given power.
 * Write a function to compute 2^n.
 * Write a program to calculate the nth power of 2.
 * Given n, return 2 to the n.
 * Function that returns 1 << n.
 * 2^n
 * 1 << n
 * 2 to the n
 * nth power of 2
 * pow(2, n)
 * two to the power n
 * number of n-bit patterns
 * 2 raised to an exponent n
 * Return the nth term of the doubling sequence 1, 2, 4, 8, 16, n counted from zero.
 *
 * @T int32_t int64_t
 * @name power_of_two two_to_the
 * @range n 0 30
 */
T power_of_two(T n) { return (T)1 << n; }

/**
 * Return 10 to the power {n}.
 * power of ten for a given exponent
 * How do I compute 10 to the power n?
 * Write a function that returns ten to the nth.
 * nth power of ten
 * Write a function that returns the number written as 1 followed by {n} zeros.
 * How can I compute 10 to the power n with integers?
 * Compute 10^n with integers.
 * Given n, return ten raised to the power n.
 * What is 10 to the {n}th power?
 * Multiply ten by itself n times (1 for n = 0).
 * Get the nth power of ten as an integer.
 * Write a program that calculates 10 to the n.
 * Write a function to compute 10^n.
 * Given n, return 10 to the power n.
 * Function that returns a 1 with n zeros.
 * 10^n
 * pow(10, n)
 * 10 to the n
 * ten to the power n
 * nth power of 10
 * 10 * 10 * ... * 10, n factors
 * 1 followed by n zeros
 * 1, 10, 100, 1000, ... for n = 0, 1, 2, 3, ...
 * place value of the digit with index n: a one followed by n zeros
 *
 * @T int32_t int64_t
 * @name power_of_ten ten_to_the
 * @range n 0 9
 */
T power_of_ten(T n) {
    T result = 1;
    for (; n > 0; n--) result *= 10;
    return result;
}

/**
 * Return the integer square root of {n}.
 * What is the largest number whose square is not above {n}? Count up from 0.
 * Find the square root of {n} rounded down, by trying 1, 2, 3, ... in turn.
 * Write a program to find the floor of the square root of a number without a library.
 * integer square root of n, rounded down
 * How do I find the square root of an integer, rounded down?
 * Compute the square root of an int, rounded down, with a simple loop instead of math.h.
 * whole part of the square root of n
 * square root of an integer, rounded down
 * Write a function to compute the greatest whole number whose square is at most {n}.
 * floor of the square root of a nonnegative integer
 * How do I take an integer square root, rounded down?
 * Write a function to find the integer square root of a number.
 * Write a program to compute floor(sqrt(n)) without the math library.
 * Given a non-negative integer, return its square root rounded down.
 * Given n, find the largest r with r * r <= n.
 * Function that returns the floor of the square root of n.
 * Implement isqrt.
 * isqrt(n)
 * isqrt
 * floor(sqrt(n))
 * (int)sqrt(n)
 * integer sqrt
 * square root of n, truncated
 * square root of a whole number without decimals, rounded down
 * sqrt of an integer, rounded down, by counting up
 * largest integer whose square is <= n
 * How do I get the whole-number square root, so 10 gives 3?
 * Truncated square root of a nonnegative integer found by incrementing a candidate
 * greatest integer k with k squared not exceeding n
 * Write a program to find floor(sqrt(n)) of a non-negative integer without library functions
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
 * How many times can {n} be halved, rounding down, before it becomes 1?
 * Count the halvings of {n}, rounded down, until it is at most 1.
 * floor of log2({n}), by repeated division by 2
 * Given a positive {n}, keep dividing by 2 until 1 is reached and report how often.
 * Write a function to compute the floor of log base 2 of a number.
 * integer log2, rounded down
 * How often can I divide a number by 2, rounding down, until 1 is left?
 * binary logarithm of n, whole part
 * Write a function to determine how often {n} can be halved, rounding down, before it becomes 1.
 * How do I calculate the log base 2 of an int, rounded down?
 * Return floor(log2(n)).
 * Write a function to compute floor(log2(n)).
 * Given a positive integer, return its base-2 logarithm, rounded down.
 * Function that counts how often n must be halved, rounding down, to reach 1.
 * Implement integer log2 by halving.
 * floor(log2(n))
 * log2(n), rounded down
 * integer log base 2
 * binary logarithm, rounded down
 * ilog2
 * exponent of the largest power of 2 <= n
 * largest k with 2^k <= n
 * log to base two of an int, fraction dropped
 * binary logarithm of a positive integer, floored
 * Halve a number, fractions dropped, until it is 1; how many halvings does it take?
 *
 * @T uint32_t uint64_t int32_t int64_t
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
 * H({n}) = 1 + 1/2 + 1/3 + ... up to 1/{n}
 * Write a program to find the sum of the series 1 + 1/2 + 1/3 + ... + 1/n.
 * nth harmonic number
 * How do I sum the reciprocals of the first n positive integers?
 * total of the inverses of the counting numbers 1 to n
 * n-th harmonic number
 * sum of the reciprocals of 1 to n
 * sum of the series 1/1 + 1/2 + ... + 1/n
 * partial sum of the harmonic series, n terms
 * How do I compute the harmonic series up to n?
 * Write a function to compute the nth harmonic number.
 * Write a program to calculate 1 + 1/2 + 1/3 + ... + 1/n.
 * Given n, return the sum of 1/i for i from 1 to n.
 * Function that returns H(n), the harmonic number.
 * Implement the harmonic series up to 1/n.
 * 1 + 1/2 + 1/3 + ... + 1/n
 * harmonic number
 * harmonic sum up to 1/n
 * sum of 1/k for k = 1..n
 * sum of the harmonic series with n terms
 * partial sum of 1/1 + 1/2 + 1/3 + ...
 * sum of reciprocals 1/1 to 1/n
 * Sum the reciprocals of the naturals 1 through n as a real number.
 * Write a function that totals the unit fractions 1/1 through 1/n.
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
 * Grow {x} by {K}% {n} times in whole numbers, dropping the fraction of each gain.
 * Return {x} after {n} steps that each add {K} percent of the current value, value * {K} / 100, to it.
 * Compound growth of {x} over {n} periods at {K} percent, in integer arithmetic with each gain truncated
 * Write a function to compute what {x} grows to when {K} percent of it, rounded toward zero, is added every year, after {n} years.
 * Given an amount and a number of years, add {K} percent of the current amount, rounded down, once a year and return the final amount.
 * How much is {x} after {n} years at {K}% compound interest, if every year's interest is rounded down to a whole number?
 * Calculate compound interest of {K}% a year in integers: each year x += x * {K} / 100. Return the balance after n years.
 * Increase a number by {K}% n times, truncating each increase to an integer.
 * What does a savings account with {x} grow to in {n} years with {K}% interest, each year's interest truncated to whole units?
 * How do I apply a growth of {K} percent n times to an integer, dropping the fraction of each increase?
 * My balance of {x} earns {K}% of the current balance every year, each year's interest cut to a whole number; how much is it after {n} years?
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

/**
 * What does an amount become after growing by a percentage a year for some years, each gain rounded down (amount, percent, years)?
 * How do I increase an integer by a percentage a given number of times, dropping the fraction of each increase?
 * Write a function that increases an amount by a percentage once a year for some years, each increase truncated.
 * Write a function to compute an amount after a number of years of interest, truncated each year (arguments: amount, percent, years).
 * Given an amount, a yearly growth in percent and a number of years, return the final amount, with each year's gain rounded down.
 * Compound interest in integers: add amount * percent / 100 to the amount every year and return the result after the given number of years.
 * What is an amount worth after growing by p percent a year for n years, each gain truncated to a whole number?
 * A population grows by a percentage every year (fraction dropped). Given its size, the percentage and the years, return the final size.
 * Calculate the balance of an amount with yearly interest in percent after a number of years, rounding each year's interest down.
 * Return the final capital from a starting capital, an interest rate in percent and the number of years, truncating the yearly interest.
 * Repeat amount += amount * percent / 100 with integers for the given number of years.
 * Integer compound growth: amount, percent per year, number of years, each increase rounded toward zero
 *
 * @T int32_t int64_t
 * @name grow_by_percent whole_growth
 * @range amount 0 10000
 * @range percent 0 20
 * @range years 0 20
 */
T grow_by_percent(T amount, T percent, T years) {
    for (; years > 0; years--) amount += amount * percent / 100;
    return amount;
}

/**
 * Return the {n}-th Lucas number, with L(0) = 2 and L(1) = 1.
 * Which number is at index {n} of the Lucas sequence 2, 1, 3, 4, 7, 11, ...?
 * Lucas number L({n}), iteratively
 * Compute Lucas number {n} of the sequence 2, 1, 3, 4, ..., the 2 having index 0.
 * Write a program to find the nth Lucas number, the 0th being 2 and the 1st 1.
 * nth lucas number, L(0) = 2
 * How do I compute the n-th Lucas number, starting from L(0) = 2 and L(1) = 1?
 * Write a function to compute the nth Lucas number, where numbers 0 and 1 are 2 and 1.
 * How do I get the n-th Lucas number in the sequence 2, 1, 3, 4, 7, ... (from index 0)?
 * Return the Lucas number with index n, where L(0) = 2 and L(1) = 1.
 * Given n, return the nth term of the Lucas sequence, which starts with 2 and 1 at indices 0 and 1.
 * Write a function to find the nth Lucas number, L(0) = 2 and L(1) = 1.
 * Given n, return L(n) of the Lucas numbers 2, 1, 3, 4, 7, ..., counted from 0.
 * Function that returns the Lucas number at index n, index 0 being 2.
 * Implement Lucas numbers iteratively, L(0) = 2.
 * lucas(n), lucas(0) = 2, lucas(1) = 1
 * L(n) = L(n-1) + L(n-2), L(0) = 2, L(1) = 1
 * Lucas sequence at index n from 0: 2, 1, 3, 4, 7, 11
 * nth lucas number, 0-based: 2, 1, 3, 4
 * Fibonacci rule with start values 2 and 1, term n from 0
 * lucas number n with L(0) = 2
 * compute L(n) in a loop from 2 and 1
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @name lucas lucas_number nth_lucas
 * @range n 0 40
 */
T lucas(T n) {
    T a = 2, b = 1;
    for (T i = 0; i < n; i++) {
        T next = a + b;
        a = b;
        b = next;
    }
    return a;
}

/**
 * A sequence starts with {K} and {L}, and each later term is the sum of the two before; return term {n}, from 0.
 * What is term {n} (the first is term 0) of the Fibonacci-like sequence with seeds {K} and {L}?
 * Fibonacci rule, starting values {K} and {L}: value at index {n}, counted from 0
 * Seed a Fibonacci recurrence with {K}, then {L}, and run it to index {n}; index 0 is {K}.
 * Write a function for the nth term, from 0, of a Fibonacci sequence starting with {K} and {L}.
 * Write a function to compute term n (from 0) of the sequence {K}, {L}, ... in which each term is the sum of the two before.
 * How do I calculate term n, from 0, of a Fibonacci sequence with the first two terms {K} and {L}?
 * Fibonacci sequence starting with {K}, {L}: get the nth term, from 0
 * Given n, return term n (from 0) of the sequence that starts {K}, {L} and continues like Fibonacci.
 * Each number is the sum of the two before it, starting with {K} and {L}. Find the number at index n, counting from 0.
 * Compute G(n), where G(0) = {K}, G(1) = {L} and G(i) = G(i - 1) + G(i - 2).
 * Return the nth number (from 0) of a modified Fibonacci sequence that begins with {K} and {L}.
 * Gibonacci: begin with {K}, {L} and keep adding the last two; term with index n from 0
 *
 * @T int32_t int64_t
 * @K 1 3 4 5
 * @L 2 6 7 9 10
 * @name fibonacci_like seeded_fibonacci
 * @range n 0 30
 */
T fibonacci_like(T n) {
    T a = K, b = L;
    for (T i = 0; i < n; i++) {
        T next = a + b;
        a = b;
        b = next;
    }
    return a;
}

/**
 * A sequence starts with {first} and {second}, and each later term is the sum of the two before; return term {n}, from 0.
 * How do I continue a Fibonacci-like sequence from two given numbers, up to index n from 0?
 * Write a function which computes, from freely chosen first two terms, the nth term (from 0) of a Fibonacci sequence.
 * Fibonacci with custom first two terms: return the nth term, counted from 0
 * Given the first two terms and n, return term n (from 0) of the sequence where each term is the sum of the previous two.
 * Compute element {n} of a sequence in which each number is the sum of the two before it, given its elements 0 and 1.
 * How do I write a Fibonacci function with arbitrary start values (first, second, index from 0)?
 * A Fibonacci-like sequence starts with two given values; return the number at index n, where index 0 is the first value.
 * For a Fibonacci-type sequence with start values {first} and {second}, what is term {n}, counting from 0?
 * Generalized Fibonacci: G(0) and G(1) are the first two arguments, G(n) is the sum of the two previous terms; return G(n).
 * Write a generalized Fibonacci function that takes numbers 0 and 1 of the sequence and n and returns the number at index n.
 * Fibonacci recurrence with arbitrary seeds: seed 0, seed 1, index n from zero
 *
 * @T int32_t int64_t
 * @name generalized_fibonacci additive_sequence
 * @range first -10 10
 * @range second -10 10
 * @range n 0 30
 */
T generalized_fibonacci(T first, T second, int32_t n) {
    for (; n > 0; n--) {
        T next = first + second;
        first = second;
        second = next;
    }
    return first;
}

/**
 * Return the {n}-th {OP} number: number 0 is 0, number 1 is 1, then each term is {OP:2}.
 * What is the {OP} number with index {n}, where index 0 holds 0 and index 1 holds 1?
 * {OP} sequence 0, 1, {OP:3}, ... at index {n}
 * Return the number at index {n} of 0, 1, {OP:3}, ..., the {OP} numbers.
 * Write a program to find the nth {OP} number, counting from 0: 0, 1, {OP:3}.
 * nth {OP} number, the 0th is 0
 * How do I compute the n-th number, from 0, of the {OP} sequence 0, 1, {OP:3}, ...?
 * Write a function to find the nth {OP} number (n from 0), beginning 0, 1, each further one being {OP:2}.
 * nth {OP} number
 * Given n, return the {OP} number with index n, where indices 0 and 1 hold 0 and 1.
 * Calculate the {OP} number at index {n} of the sequence 0, 1, {OP:3}, ...
 * term n of the {OP} recurrence, where every term is {OP:2}, terms 0 and 1 being 0 and 1
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @OP 2*b+a "Pell" "twice the previous one plus the one before that" "2, 5, 12, 29"
 * @OP b+2*a "Jacobsthal" "the previous one plus twice the one before that" "1, 3, 5, 11"
 * @name two_term_recurrence sequence_term
 * @range n 0 20
 */
T pell(T n) {
    T a = 0, b = 1;
    for (T i = 0; i < n; i++) {
        T next = OP;
        a = b;
        b = next;
    }
    return a;
}

/**
 * Return the {n}-th tribonacci number, with T(0) = 0, T(1) = 0 and T(2) = 1.
 * What comes at index {n} of 0, 0, 1, 1, 2, 4, 7, 13, ..., where three terms add up to the next?
 * tribonacci sequence at index {n}, seeds 0, 0, 1
 * Starting from 0, 0, 1, make each number the sum of the three before it and report number {n}, counted from 0.
 * Compute T({n}) where T(i) = T(i - 1) + T(i - 2) + T(i - 3) and T(0) = T(1) = 0, T(2) = 1, keeping only three numbers.
 * Write a program to find the nth tribonacci number of 0, 0, 1, 1, 2, 4, ..., from index 0.
 * nth tribonacci number, T(0) = T(1) = 0 and T(2) = 1
 * How do I compute term n, from 0, of 0, 0, 1, ... in which each term is the sum of the previous three?
 * Write a function to compute the nth tribonacci number from 0, the first three being 0, 0, 1.
 * How do I get the n-th term, from index 0, of the tribonacci sequence 0 0 1 1 2 4 7?
 * Return the tribonacci number at index n; the sequence starts 0, 0, 1.
 * Given n, return the nth tribonacci number, with 0, 0 and 1 at indices 0 to 2.
 * Write a function for the nth tribonacci number: T(0) = 0, T(1) = 0, T(2) = 1.
 * Given n, return T(n) of 0, 0, 1, 1, 2, 4, 7, ..., counted from 0.
 * Function that returns the tribonacci number at index n, seeds 0, 0, 1.
 * Implement tribonacci with start values 0, 0, 1.
 * tribonacci(n) with 0, 0, 1 at indices 0, 1, 2
 * T(n) = T(n-1) + T(n-2) + T(n-3) with T(0), T(1), T(2) = 0, 0, 1
 * nth tribonacci, 0-based, beginning 0, 0, 1
 * tribonacci sequence 0 0 1 1 2 4, index n
 * Fibonacci with three terms, starting 0, 0, 1: number n from 0
 * compute tribonacci number n from the seeds 0, 0, 1
 * Find the nth tribonacci term for the seeds 0, 0, 1, indexing from zero.
 * term n of 0, 0, 1, 1, 2, 4, 7, 13, each the sum of the previous three, index from 0
 *
 * @T int32_t int64_t uint32_t
 * @name tribonacci nth_tribonacci
 * @range n 0 30
 */
T tribonacci(T n) {
    T a = 0, b = 0, c = 1;
    for (T i = 0; i < n; i++) {
        T next = a + b + c;
        a = b;
        b = c;
        c = next;
    }
    return a;
}

/**
 * Return the {n}-th {OP} number, with {OP:2} for indices 0, 1 and 2.
 * What number is at index {n}, from 0, of the {OP} sequence, which begins {OP:2}?
 * {OP} number P({n}), where P(i) = P(i - 2) + P(i - 3) and P(0), P(1), P(2) are {OP:2}
 * Compute entry {n}, from 0, of the {OP} sequence that starts {OP:2} and then adds the terms two and three places back.
 * nth {OP} number with {OP:2} at 0, 1, 2
 * How do I compute the n-th {OP} number, beginning {OP:2} at index 0?
 * Write a function to compute the nth {OP} number, counted from 0, the sequence beginning {OP:2}.
 * How do I generate term n (from 0) of the {OP} sequence ({OP:2}, ...)?
 * Given n, return the {OP} number P(n) with P(n) = P(n-2) + P(n-3), starting {OP:2} at n = 0.
 * Compute the {OP} number at index n, with the first three numbers {OP:2} and P(n) = P(n-2) + P(n-3).
 * What is the {OP} number with index {n}, if the sequence starts {OP:2} at index 0?
 * Write a loop that returns the {OP} number at index n; the first three terms are {OP:2}.
 * nth term, from zero, of the {OP} recurrence P(n) = P(n-2) + P(n-3) with seeds {OP:2}
 *
 * @T int32_t int64_t uint32_t
 * @OP 1,b=1,c=1 "Padovan" "1, 1, 1"
 * @OP 3,b=0,c=2 "Perrin" "3, 0, 2"
 * @name third_order_term nth_term
 * @range n 0 50
 */
T padovan(T n) {
    T a = OP;
    for (T i = 0; i < n; i++) {
        T next = a + b;
        a = b;
        b = c;
        c = next;
    }
    return a;
}

/**
 * Return the {n}-th Catalan number, with C(0) = 1.
 * In how many ways can {n} pairs of brackets be nested correctly?
 * What is entry {n}, counted from 0, of 1, 1, 2, 5, 14, 42, ...?
 * How many binary trees with {n} inner nodes are there?
 * Write a program to find the nth Catalan number, the 0th being 1.
 * nth catalan number, C(0) = 1
 * How many valid combinations of n pairs of parentheses are there?
 * number of different binary trees with n nodes
 * nth catalan number, C(n)
 * compute the n-th of the catalan numbers 1, 1, 2, 5, 14, from n = 0
 * Write a function to count the ways in which {n} pairs of brackets can be balanced.
 * n-th Catalan number
 * How do I calculate how many binary trees with n nodes exist?
 * What is the nth Catalan number?
 * Write a function to compute the nth Catalan number.
 * Given n, return C(n), the Catalan number, with C(0) = 1.
 * Function that returns (2n)! / ((n+1)! n!).
 * Implement Catalan numbers with a loop.
 * catalan(n)
 * nth Catalan number, C(0) = C(1) = 1
 * catalan number at index n: 1, 1, 2, 5, 14, 42
 * 2n choose n divided by (n + 1)
 * number of balanced strings of n pairs of parentheses
 * number of binary search trees with n keys
 * number of ways to triangulate a convex polygon with n + 2 sides
 * Catalan numbers 1, 1, 2, 5, 14, ... element n from 0
 * nth Catalan number, n from zero: 1, 1, 2, 5, 14, 42, 132
 * Number of triangulations of a convex polygon having n + 2 vertices
 * Write a function that yields Catalan's nth number, C(0) being one.
 * number of ways to arrange n pairs of balanced parentheses
 * How many different binary search trees can be built from n keys?
 * In how many ways can a polygon with n + 2 sides be cut into triangles?
 *
 * @T int64_t uint64_t
 * @name catalan catalan_number
 * @range n 0 25
 */
T catalan(T n) {
    T result = 1;
    for (T i = 0; i < n; i++) result = result * 2 * (2 * i + 1) / (i + 2);
    return result;
}

/**
 * Return the {n}-th {K}-gonal number, so the polygonal number with {K} sides.
 * {K}-gonal number {n}: (({K} - 2) * n * n - ({K} - 4) * n) / 2
 * What is the {K}-gonal number with index {n}, index 1 giving 1?
 * Compute the {n}-th {K}-gonal number from the closed formula.
 * Write a function for the nth polygonal number with {K} sides.
 * nth {K}-gonal number, first is 1
 * How do I calculate the n-th figurate number for a polygon of {K} sides?
 * Write a function to compute the nth {K}-gonal number.
 * Return the figurate number P({K}, n) for a polygon of {K} sides.
 * What is the n-th polygonal number for {K} sides?
 * Given n, return the nth {K}-gonal number.
 * nth {K}-gonal figurate number in closed form
 *
 * @T int32_t int64_t
 * @K 7 8 9 10 11 12 14 16 20
 * @name polygonal polygonal_number
 * @range n 0 500
 */
T polygonal(T n) { return ((K - 2) * n * n - (K - 4) * n) / 2; }

/**
 * Return the {n}-th polygonal number for a polygon with a given number of sides (n first, then sides).
 * nth polygonal number, number of sides as the second argument
 * How do I compute the nth s-gonal number, from n and s?
 * Write one function for triangular, square, pentagonal and further polygonal numbers, given the index and then the number of sides.
 * Write a function that returns the nth polygonal number for a given number of sides; n comes first.
 * Given n and s, return the nth s-gonal number.
 * Compute the polygonal number ((s - 2) n n - (s - 4) n) / 2 from n and the number of sides s.
 * What is the {n}-th figurate number of a polygon, given the number of sides as the second argument?
 * Return the nth polygonal number, where the second argument is the number of sides, e.g. 3 for triangular numbers.
 * How do I calculate a polygonal number such as the 5th heptagonal one, given the index and then the number of sides?
 * Calculate the {n}-th polygonal number, e.g. a pentagonal number for 5 sides (n, sides).
 * Polygonal number P(s, n), with n as the first argument and s as the second
 * s-gonal figurate number: index n first, s second
 *
 * @T int32_t int64_t
 * @name polygonal_number sided_number
 * @range n 0 100
 * @range sides 3 20
 */
T polygonal_number(T n, T sides) { return ((sides - 2) * n * n - (sides - 4) * n) / 2; }

/**
 * Return the {n}-th centered polygonal number with {K} sides: the first is 1 dot, then come rings of {K}, 2 * {K}, 3 * {K}, ...
 * How many dots are in a centered {K}-gon with {n} layers, the single middle dot being layer 1?
 * Write a function for the nth centered polygonal number with {K} sides, the first being 1.
 * nth centered {K}-gonal number, the first is 1
 * How many dots does a centered {K}-gon of n layers have, the single middle dot being the first layer?
 * centered polygon number n for {K} sides, first is 1
 * Write a function to compute the nth centered {K}-gonal number, the first one being 1.
 * How do I find the n-th centered polygonal number with {K} sides (1 for n = 1)?
 * Given n from 1 on, return the nth centered polygonal number for {K} sides.
 * Compute {K} * n * (n - 1) / 2 + 1, the nth centered {K}-gonal number.
 * What is the nth number of the centered {K}-gonal sequence, starting with 1 for n = 1?
 * How do I calculate {K} * {n} * ({n} - 1) / 2 + 1?
 * centred {K}-gonal figurate number for n layers, the lone middle dot counting as the first
 *
 * @T int32_t int64_t
 * @K 3..10 12
 * @name centered_polygonal centred_number
 * @range n 1 500
 */
T centered_polygonal(T n) { return K * n * (n - 1) / 2 + 1; }

/**
 * Return the {n}-th {OP} number: {OP:2}.
 * Compute {OP:2}, the {OP} number for index {n}.
 * Write a function for the nth {OP} number, {OP:2}.
 * nth {OP} number by {OP:2}
 * How do I calculate the n-th {OP} number, {OP:2}?
 * {OP} number formula: {OP:2}
 * What is the nth {OP} number, {OP:2}?
 * Given n, return the {OP} number {OP:2}.
 * I need {OP} numbers: calculate {OP:2} for a given n.
 * Write a program that evaluates {OP:2} to get the {n}-th {OP} number.
 * Which {OP} number has index {n}, by the formula {OP:2}?
 * Use the closed formula {OP:2} to find the {OP} number at position n.
 *
 * @T int32_t int64_t
 * @OP n*(n+1)*(n+2)/6 "tetrahedral" "n * (n + 1) * (n + 2) / 6" "A triangular pyramid of balls"
 * @OP n*(n+1)*(2*n+1)/6 "square pyramidal" "n * (n + 1) * (2n + 1) / 6" "A square pyramid of balls"
 * @OP n*(2*n*n+1)/3 "octahedral" "n * (2 * n * n + 1) / 3" "An octahedron of balls"
 * @OP n*n*(n+1)/2 "pentagonal pyramidal" "n * n * (n + 1) / 2" "A five-sided pyramid of balls"
 * @OP 6*n*(n-1)+1 "star" "6 * n * (n - 1) + 1" "A six-pointed star of dots"
 * @OP n*(n+1) "pronic" "n * (n + 1)" "A rectangle one wider than high"
 * @OP n*n*n+(n-1)*(n-1)*(n-1) "centred cube" "n cubed plus (n - 1) cubed" "A centred cube of dots"
 * @OP n*(2*n*n-1) "stella octangula" "n * (2 * n * n - 1)" "A stella octangula of balls"
 * @name figurate figurate_number
 * @range n 1 200
 */
T figurate(T n) { return OP; }

/**
 * Into how many pieces at most can {n} straight cuts divide {OP}?
 * Return the {OP:2} number for {n} cuts: {OP:3}.
 * Cut {OP} straight {n} times so that there are as many parts as possible, and return their number; no cut gives 1.
 * Maximum number of parts of {OP} after {n} straight cuts
 * With {n} straight cuts through {OP}, what is the greatest number of pieces ({OP:3})?
 * Write a function for the maximum number of pieces of {OP} after n straight cuts.
 * How many pieces can I get at most from {OP} with n straight cuts?
 * max number of pieces of {OP} from n straight cuts
 * largest number of regions when n straight cuts go through {OP}
 * Cut {OP} n times with straight cuts: how many pieces can I get at most?
 * How do I compute the maximum number of pieces of {OP} after n straight cuts?
 * maximum number of regions produced by {n} cuts through {OP} (the {OP:2} sequence)
 * maximum number of parts of {OP} after n straight knife strokes
 *
 * @T int32_t int64_t
 * @OP n*(n+1)/2+1 "a flat pancake" "lazy caterer" "n * (n + 1) / 2 + 1"
 * @OP n*(n*n+5)/6+1 "a solid cake" "cake" "n * (n * n + 5) / 6 + 1"
 * @name most_pieces cuts
 * @range n 0 200
 */
T most_pieces(T n) { return OP; }

/**
 * Compute {n} choose {k} with a loop, multiplying and dividing in turn.
 * binomial coefficient of {n} over {k}, iteratively
 * Write a program to calculate nCr with a loop.
 * n choose k, iterative
 * Out of n items, how many ways are there to choose k?
 * Compute nCk, the number of combinations, without recursion.
 * binomial coefficient C(n, k) by the multiplicative formula
 * binomial coefficient n over k
 * How do I calculate n choose k without big factorials?
 * Calculate nCr for n and r.
 * Write a function to compute n choose k, 0 if k > n.
 * Given n and k, return the binomial coefficient.
 * Function that returns n! / (k! * (n - k)!), n first, 0 if k > n.
 * Implement nCr.
 * nCr
 * C(n, k)
 * n choose k
 * binomial(n, k)
 * binomial coefficient
 * number of combinations of n items taken k at a time
 * from n items, how many ways to choose k, order ignored
 * row n, entry k of Pascal's triangle, both counted from 0
 * binomial coefficient nCr computed multiplicatively in a loop, zero for r beyond n
 * Write a loop that evaluates C(n, k), n over k, giving zero for k > n.
 * How many ways are there to select k players out of n, order irrelevant? 0 when k is bigger than n
 *
 * @T int64_t uint64_t
 * @name binomial_loop choose_loop
 * @range n 0 30
 * @range k 0 30
 */
T binomial_loop(T n, T k) {
    if (k > n) return 0;
    T result = 1;
    for (T i = 0; i < k; i++) result = result * (n - i) / (i + 1);
    return result;
}

/**
 * Return the central binomial coefficient for {n}, that is, 2{n} over {n}.
 * How many ways are there to choose {n} out of 2 * {n} things?
 * central binomial coefficient number {n}: 1, 2, 6, 20, 70, ... from index 0
 * Middle entry of the Pascal row with number 2 * {n}
 * Write a function for the nth central binomial coefficient, the 0th being 1.
 * How do I calculate the middle entry of row 2n of Pascal's triangle?
 * How many shortest lattice paths are there across an n by n grid?
 * Write a function to calculate the middle number of row 2{n} in Pascal's triangle.
 * How do I compute (2n)! / (n!)²?
 * What is 2n choose n?
 * Given n, return the central binomial coefficient C(2n, n).
 * In how many ways can n items be picked out of 2n items?
 * middle entry of row 2n in Pascal's triangle
 *
 * @T int64_t uint64_t
 * @name central_binomial middle_binomial
 * @range n 0 15
 */
T central_binomial(T n) {
    T result = 1;
    for (T i = 1; i <= n; i++) result = result * (n + i) / i;
    return result;
}

/**
 * Out of {n} different things, how many ordered selections of {k} are there?
 * Return n * (n - 1) * ..., with {n} as the first factor and {k} factors in total.
 * permutations of {n} things taken {k} at a time
 * In a race with {n} runners, how many outcomes are there for the first {k} places?
 * Falling factorial of {n} with {k} factors, 1 for none
 * Write a program to calculate nPr, the ordered selections of r out of n.
 * n permute k, the number of ordered selections
 * Out of n items, how many ordered arrangements of k are there?
 * number of permutations of n things taken k at a time
 * nPr for n and r
 * Write a function to compute how many ordered selections there are from {n} things, {k} at a time.
 * Compute the falling factorial n(n-1)...(n-k+1) with k factors.
 * How do I calculate nPr, with n first and r second?
 * Calculate nPk for n and k.
 * Write a function to compute nPr.
 * Given n and k, return the number of permutations n! / (n - k)!.
 * Function that returns n! / (n - r)!, n first.
 * Implement the number of k-permutations of n.
 * nPr
 * P(n, k)
 * given n items, how many ordered arrangements of k of them exist?
 * n! / (n-k)!
 * nPr: n distinct objects, number of ordered arrangements of r of them
 * falling factorial of n with k factors
 * Among n runners, in how many ways can the leading k places be awarded?
 * Write a function evaluating P(n, k) = n!/(n-k)!.
 * Write a function to find nPr = n!/(n-r)!, n first, then r: the number of arrangements of r objects taken from n
 *
 * @T int32_t int64_t uint32_t
 * @name permutations falling_factorial arrangements
 * @range n 0 10
 * @range k 0 10
 */
T permutations(T n, T k) {
    T result = 1;
    for (T i = 0; i < k; i++) result *= n - i;
    return result;
}

/**
 * Return {x} * ({x} + 1) * ({x} + 2) * ..., with {n} factors in total.
 * What is the rising factorial of {x} with {n} factors? No factor gives 1.
 * Write a function for the rising factorial of x with n factors, x first.
 * rising factorial of x with n factors
 * Compute x(x+1)(x+2)... with n factors.
 * Write a function to multiply {n} successive numbers, beginning with {x} and going up by one; the start {x} comes first.
 * Compute the Pochhammer symbol (x)_n, the rising factorial.
 * How do I compute the rising factorial of x with n factors?
 * Return x(x+1)...(x+n-1).
 * Given x and n, return the product of the n consecutive numbers starting at x.
 * rising Pochhammer symbol: x first, number of factors n second
 * Pochhammer symbol of x with n factors, climbing from x in steps of 1
 *
 * @T int32_t int64_t double
 * @name rising_factorial pochhammer
 * @range x -5 8
 * @range n 0 7
 */
T rising_factorial(T x, int32_t n) {
    T result = 1;
    for (int32_t i = 0; i < n; i++) result *= x + i;
    return result;
}

/**
 * Return the double factorial of {n}: {n} * ({n} - 2) * ({n} - 4) * ... down to 2 or 1.
 * What is {n}!!, the product of every second number from {n} down? 0 and 1 give 1.
 * double factorial of {n} in a loop
 * Write a program to compute the double factorial of a number.
 * What is the double factorial of n?
 * How do I multiply n by n - 2, n - 4 and so on, in a loop?
 * Write a function that multiplies {n}, n - 2, n - 4 and so on while they are positive.
 * Multiply n, n - 2, n - 4 and so on down to 1 or 2; return 1 for n = 0.
 * How do I compute the double factorial n!!?
 * Return n!!, the product n * (n - 2) * (n - 4) * ..., 1 for 0.
 * Given n, return the product of all numbers from n down to 1 or 2 in steps of two.
 * Implement the double factorial (semifactorial) n!! with a loop.
 * Write a function to compute the double factorial n!!.
 * Given n, return n!! with 0!! = 1.
 * Function that returns n * (n-2) * (n-4) * ....
 * n!!
 * double factorial
 * semifactorial of n
 * product of every second integer from n down
 * n times n-2 times n-4 and so on, 1 for 0
 * multiply n, n-2, n-4, ... together
 * multiply every other integer downwards from n, like 7*5*3*1
 *
 * @T int32_t int64_t uint64_t
 * @name double_factorial semifactorial
 * @range n 0 18
 */
T double_factorial(T n) {
    T result = 1;
    for (; n > 1; n -= 2) result *= n;
    return result;
}

/**
 * In how many orders of {n} things is none of them in its own place?
 * Return the number of derangements of {n} elements: D(0) = 1 and D(i) = i * D(i - 1) + (-1)^i.
 * subfactorial of {n}
 * {n} guests take their hats blindly: in how many ways does nobody get the right one?
 * Write a program to count the derangements of n items.
 * number of derangements of n elements
 * In how many permutations of n elements is no element in its original position?
 * Write a function to find in how many ways {n} letters can be put into {n} addressed envelopes with none in its own.
 * Calculate the subfactorial !n.
 * How do I count the permutations of n elements that have no fixed point?
 * Return the number of derangements of n.
 * Given n, return how many permutations of n elements leave no element in its place.
 * In a Secret Santa with n people, in how many ways can nobody draw their own name?
 * subfactorial !n: permutations of n elements without a fixed point
 * Number of ways to return n hats so that nobody receives his own hat
 *
 * @T int32_t int64_t
 * @name derangements subfactorial
 * @range n 0 12
 */
T derangements(T n) {
    T result = 1;
    for (T i = 1; i <= n; i++) result = i * result + (i % 2 == 0 ? 1 : -1);
    return result;
}

/**
 * Return the product of the primes up to {n}.
 * What is the primorial of {n}, 2 * 3 * 5 * 7 * ... with all primes at most {n}? Without any it is 1.
 * Multiply all prime numbers that are not above {n}, found by trial division.
 * Write a program to find the product of all primes up to n.
 * primorial n#: product of the primes up to n
 * How do I multiply all the primes that are not above a number?
 * Multiply 2 * 3 * 5 * 7 * ... with all primes up to n.
 * Write a function to multiply all primes that are not greater than {n}.
 * primorial n# (over the primes p <= n)
 * How do I find the product of every prime up to n?
 * product of primes up to n
 * Given n, return the product of all prime numbers less than or equal to n.
 * Calculate the primorial of n (1 if there are no primes up to n).
 * n#: multiply together every prime not exceeding n
 *
 * @T int64_t uint64_t
 * @name primorial prime_product
 * @range n 0 46
 */
T primorial(T n) {
    T product = 1;
    for (T p = 2; p <= n; p++) {
        T i = 2;
        while (i <= p / i && p % i != 0) i++;
        if (i > p / i) product *= p;
    }
    return product;
}

/**
 * In how many ways can {n} different things be put into {k} indistinct groups, none of them empty?
 * Return the Stirling number of the second kind S({n}, {k}).
 * Count the partitions of a set with {n} members into exactly {k} nonempty blocks.
 * Write a program to count the ways to partition n elements into k nonempty subsets.
 * stirling number of the second kind S(n, k)
 * number of set partitions of n elements into k nonempty blocks
 * Write a function to compute in how many ways {n} different things can be grouped in {k} non-empty piles.
 * Calculate S(n, k), the Stirling number of the second kind.
 * How do I count the partitions of an n-set into k blocks?
 * Return the Stirling number of the second kind for n and k.
 * Given n and k, return the number of partitions of a set of n elements into k nonempty subsets.
 * Number of partitions of an n-element set into exactly k nonempty blocks
 * n labelled balls into k identical boxes, no empty box: how many ways?
 *
 * @T int32_t int64_t
 * @name stirling2 set_partitions_into
 * @range n 0 12
 * @range k 0 12
 */
T stirling2(T n, T k) {
    T ways[64] = {1};
    if (k < 0 || k > n) return 0;
    if (k < 2) return k == 1 || n == 0;
    for (T j = 1; j <= k; j++)
        for (T d = 1; d <= n - k; d++) ways[d] += j * ways[d - 1];
    return ways[n - k];
}

/**
 * Return the unsigned Stirling number of the first kind for {n} and {k}.
 * How many permutations of {n} elements have exactly {k} cycles?
 * Count the ways to seat {n} people at {k} identical round tables, none left empty.
 * Write a program to count the permutations of n elements with k cycles.
 * stirling number of the first kind c(n, k), unsigned
 * Write a function to find in how many ways {n} people can be seated at {k} identical round tables, none of them empty.
 * Calculate the unsigned Stirling number of the first kind c(n, k).
 * How many permutations of n elements have exactly k cycles?
 * How do I compute Stirling numbers of the first kind without sign, for n and k?
 * Given n and k, return the number of permutations of n elements that have exactly k cycles.
 * How many ways are there to arrange n people at k identical round tables, with no table empty?
 * Return c(n, k) with c(n, k) = (n - 1) * c(n - 1, k) + c(n - 1, k - 1) and c(0, 0) = 1.
 * Compute the number of permutations of {n} objects that consist of {k} cycles.
 * unsigned Stirling cycle number: arrangements of n elements in k cycles
 *
 * @T int32_t int64_t
 * @name stirling1 permutations_with_cycles
 * @range n 0 12
 * @range k 0 12
 */
T stirling1(T n, T k) {
    T ways[64] = {1};
    if (k < 0 || k > n) return 0;
    if (k == 0) return n == 0;
    for (T j = 1; j <= k; j++)
        for (T d = 1; d <= n - k; d++) ways[d] += (j + d - 1) * ways[d - 1];
    return ways[n - k];
}

/**
 * In how many ways can a set of {n} elements be divided into nonempty groups?
 * Return the {n}-th Bell number, with B(0) = 1.
 * Count all partitions of a set of {n} distinct things.
 * What number is at index {n}, from 0, of 1, 1, 2, 5, 15, 52, 203, ... (Bell numbers)?
 * Write a program to find the nth Bell number, the 0th being 1.
 * nth bell number
 * In how many ways can a set of n elements be partitioned into nonempty parts?
 * number of equivalence relations on n elements
 * Write a function to find the number of ways to divide {n} different objects into groups.
 * Return B_n, the number of partitions of a set of n elements.
 * How can I calculate the nth Bell number?
 * Given n, return the Bell number with index n (the sequence starts 1, 1, 2, 5).
 * Count all ways to group n distinct items into nonempty groups.
 * How many equivalence relations exist on a set of n elements?
 * number of set partitions of n labelled items, any number of blocks
 * Write a program to count the set partitions of n labelled objects
 *
 * @T int32_t int64_t
 * @name bell bell_number
 * @range n 0 14
 */
T bell(T n) {
    T row[25] = {1};
    for (T i = 1; i < n; i++) {
        T left = row[i - 1];
        for (T j = 0; j <= i; j++) {
            T above = row[j];
            row[j] = left;
            left += above;
        }
    }
    return n > 0 ? row[n - 1] : 1;
}

/**
 * In how many ways can {n} be written as a sum of positive whole numbers, order ignored?
 * Return the number of partitions of {n}, with p(0) = 1.
 * Write a program to count the integer partitions of n.
 * number of integer partitions of n
 * How many ways are there to write a number as a sum of positive integers, order not important?
 * partition function p(n), order of the parts ignored
 * Write a function to count in how many ways {n} is a sum of positive whole numbers, regardless of order.
 * Calculate the partition function p(n).
 * How do I count the integer partitions of n?
 * Return the number of integer partitions of n.
 * Given n, count the ways to write it as a sum of positive integers, e.g. 5 ways for 4; order does not matter.
 * How many partitions does the integer n have?
 * Calculate in how many ways a positive integer can be split into positive summands, ignoring their order.
 * number of integer partitions of n: unordered decompositions into positive addends
 *
 * @T int32_t int64_t
 * @name partitions partition_number
 * @range n 0 50
 */
T partitions(T n) {
    T ways[406] = {1};
    for (T part = 1; part <= n; part++)
        for (T i = part; i <= n; i++) ways[i] += ways[i - part];
    return n < 0 ? 0 : ways[n];
}

/**
 * A geometric sequence starts at {first} with the ratio {K}; return the {n}-th term, where the first term has number 1.
 * When a sequence begins with {first} and each term is {K} times the one before, what is term {n}, counted from 1?
 * Compute {first} * {K}^({n} - 1) in a loop.
 * Write a program to find, from a given first term, the nth term of a geometric progression with common ratio {K}.
 * Get the nth term of a geometric progression with ratio {K} from the first term and n.
 * If I keep multiplying a start value, itself the 1st, by {K}, what is the nth number?
 * Write a function for the sequence that begins with {first} and multiplies by {K} each time, returning the nth member (n from 1).
 * For a given first term, what is the n-th term of a geometric sequence with common ratio {K}?
 * Given the first term of a geometric sequence with ratio {K}, return its nth term (n from 1).
 * Given the first term and n, return first * {K}^(n - 1).
 * Multiply {first} by {K} exactly {n} - 1 times and return the result.
 * GP having first term {first} and common ratio {K}: its nth term, n starting at 1
 *
 * @T int32_t int64_t double
 * @K 2 3 4 5 10
 * @name geometric_term geometric_sequence
 * @range first 1 9
 * @range n 1 9
 */
T geometric_term(T first, int32_t n) {
    for (int32_t i = 1; i < n; i++) first *= K;
    return first;
}

/**
 * Add up 1, {K}, {K} * {K} and so on, {n} terms of the geometric series.
 * What is the sum of the powers of {K} with exponents from 0 to {n} - 1?
 * geometric series with ratio {K}, {n} terms, first term 1
 * Write a program to sum the first n powers of {K}, starting from 1.
 * sum of n terms of the geometric series with ratio {K} and first term 1
 * What do 1, {K}, {K} squared, ... add up to for n terms?
 * total of n terms, starting with 1, of a geometric progression with factor {K}
 * nodes in a complete {K}-ary tree with n levels
 * Write a function to add the first {n} powers of {K}, beginning with 1.
 * Compute ({K}^n - 1) / ({K} - 1).
 * How do I sum the geometric series 1 + {K} + {K}² + ... with n terms?
 * Return the sum of {K}^i for i below n.
 * partial sum 1 + {K} + {K}^2 + ... with {n} terms
 * Evaluate 1 + {K} + {K}^2 + {K}^3 + ... up to n terms, a sum of powers of {K}
 *
 * @T int32_t int64_t uint32_t
 * @K 3..10
 * @name geometric_sum geometric_series
 * @range n 0 8
 */
T geometric_sum(T n) {
    T total = 0;
    for (T i = 0; i < n; i++) total = total * K + 1;
    return total;
}

/**
 * Add up the terms {x} to the power i for i from 0 to {n}.
 * What is 1 + {x} + {x}^2 + ... up to the power {n}?
 * Sum the powers of {x}, the exponent running from 0 through {n}, with one multiplication per term.
 * Value at {x} of the polynomial of degree {n} whose coefficients are all 1
 * Write a function that computes 1 + x + x^2 + ... + x^n.
 * How do I add all powers of a number from exponent 0 to n?
 * accumulate the powers of a base x from x^0 to x^n
 * truncated geometric series 1 + x + x^2 + ... + x^n
 * Write a function to add all powers of {x} from the 0th through the {n}th.
 * Compute 1 + x + x^2 + ... + x^n.
 * geometric partial sum with x as common ratio: all powers from x^0 through x^n
 * polynomial with all coefficients one: x^0 + x^1 + ... + x^n
 *
 * @T float double int32_t int64_t
 * @name power_series geometric_partial_sum
 * @range x -4 4
 * @range n 0 8
 */
T power_series(T x, int32_t n) {
    T total = 0, term = 1;
    for (int32_t i = 0; i <= n; i++) {
        total += term;
        term *= x;
    }
    return total;
}

/**
 * Compute 1 - 2 + 3 - 4 ... up to {n} with alternating signs, in a loop.
 * What is the alternating sum of the numbers 1 to {n}, odd ones added and even ones subtracted?
 * alternating sum 1 - 2 + 3 - ... to {n}, term by term; 0 for no terms
 * Write a program to find the sum of the series 1 - 2 + 3 - 4 + ... n.
 * Add the numbers 1 to n with alternating signs, starting with plus.
 * How do I add the odd and subtract the even numbers from 1 up to n in a loop?
 * Write a function to compute 1 - 2 + 3 - 4 and so on up to {n}.
 * How do I sum the numbers from 1 to n with alternating signs, 1 being positive?
 * Calculate 1-2+3-4+... up to n.
 * Given n, return the alternating sum 1 - 2 + 3 - 4 + ... with n terms.
 * Sum the odd numbers up to n and subtract the even ones.
 * Return the sum of i * (-1)^(i + 1) for i from 1 to n.
 * sum of the numbers from 1 to n, odd ones plus and even ones minus
 * Write a function to find the sum of the series 1-2+3-4 up to n terms.
 * Write a function to find the sum of the series with alternating signs 1 - 2 + 3 - 4 ... up to n.
 * value of the alternating series +1 -2 +3 -4 ... through n
 *
 * @T int32_t int64_t
 * @name alternating_sum plus_minus_sum
 * @range n 0 200
 */
T alternating_sum(T n) {
    T total = 0;
    for (T i = 1; i <= n; i++) total += i % 2 == 0 ? -i : i;
    return total;
}

/**
 * What do the first {n} {OP} numbers, {OP:2}, sum to?
 * sum of the first n {OP} numbers, {OP:2}
 * How do I add up the first n numbers of {OP:2}?
 * first n {OP} numbers, {OP:2}, added in a loop
 * Write a function to add up the first {n} {OP} numbers ({OP:2}).
 * What do the first n {OP} numbers ({OP:2}) add up to?
 * Return the sum of the first n {OP} numbers {OP:2}
 * Calculate the sum of n {OP} numbers, beginning {OP:2}
 * Write a function to find the sum of the series of {OP} numbers {OP:2} up to n terms.
 * sum of the series {OP:2} (the {OP} numbers), n terms
 * Sum the first n terms of the {OP} numbers {OP:2} by iteration.
 * Write a program to find the sum of n terms of the {OP} numbers {OP:2}
 *
 * @T int32_t int64_t
 * @OP 2*i-1 "odd" "1, 3, 5, ..."
 * @OP i*(i+1)/2 "triangular" "1, 3, 6, 10, ..."
 * @OP i*(i+1) "pronic" "2, 6, 12, 20, ..."
 * @OP i*(3*i-1)/2 "pentagonal" "1, 5, 12, 22, ..."
 * @name sum_first partial_sum
 * @range n 0 60
 */
T sum_first(T n) {
    T total = 0;
    for (T i = 1; i <= n; i++) total += OP;
    return total;
}

/**
 * Add up the first {n} even numbers, 2 + 4 + 6 + ...
 * sum of the first n even numbers from 2
 * sum of first n even numbers (2, 4, 6, ...)
 * Compute 2 + 4 + ... + 2n.
 * How do I sum the first n positive even numbers?
 * Write a function that returns the total of n even numbers, beginning with 2.
 * Write a function that returns what the first {n} positive even numbers add up to.
 * How do I sum the first n even integers, starting from 2?
 * Given n, return the sum of the first n positive even integers.
 * What do the first n even numbers, 2 + 4 + 6 + ..., add up to?
 * Return n * (n + 1), the sum of the first n even numbers.
 * Write a function to find the sum of the series 2 + 4 + 6 + ... + 2n.
 * n(n + 1): closed form for the total of the n smallest positive even integers
 * Find the sum 2 + 4 + 6 + ... of n terms.
 *
 * @T int32_t int64_t
 * @name sum_first_evens first_evens_total
 * @range n 0 1000
 */
T sum_first_evens(T n) { return n * (n + 1); }

/**
 * No loop: return the sum of the first {n} {OP}, i.e. {OP:2}.
 * sum of {OP} closed form, {OP:2}
 * How do I add up the first n {OP} without a loop, as {OP:2}?
 * Faulhaber style formula for {OP}: {OP:2}
 * Write a function to compute the sum of the first {n} {OP} without a loop, as {OP:2}.
 * Is there a formula for the sum of the first n {OP}? Return {OP:2}.
 * Return the sum of the first n {OP}.
 * explicit formula without a loop for the total of the n smallest {OP}: {OP:2}
 * Add up the n smallest positive {OP} in constant time with the formula {OP:2}.
 * What do the first {n} positive {OP} add up to, by {OP:2}?
 * Given a count n, return the sum of that many {OP} starting from 1, calculated as {OP:2}.
 * Write a program that totals the first n {OP}, beginning with 1, by the closed formula {OP:2}.
 *
 * @T int32_t int64_t uint32_t
 * @OP n*(n+1)/2*(n*(n+1)/2) "cubes" "(n * (n + 1) / 2) squared"
 * @OP n*n*(2*n*n-1) "odd cubes" "n * n * (2 * n * n - 1)"
 * @name closed_sum sum_by_formula
 * @range n 0 100
 */
T closed_sum(T n) { return OP; }

/**
 * Add up the Fibonacci numbers F(1) to F({n}).
 * What is 1 + 1 + 2 + 3 + 5 + ... with {n} terms?
 * sum of the first {n} Fibonacci numbers, F(1) = F(2) = 1, in a loop
 * Partial sum of Fibonacci 1, 1, 2, 3, ..., {n} terms, 0 for none
 * Write a program to find the sum of the first n Fibonacci numbers, 1 and 1 being the first.
 * sum of fibonacci series 1, 1, 2, ... with n terms
 * How do I add up the first n terms of the Fibonacci sequence 1, 1, 2, 3?
 * sum of fibonacci numbers F(1) to F(n)
 * sum of the first n fibonacci numbers, starting 1, 1
 * Write a function to add the Fibonacci numbers 1, 1, 2, 3, 5 and so on, {n} of them.
 * What's the total of the first n Fibonacci numbers (starting 1, 1)?
 * Given n, return F(1) + F(2) + ... + F(n), where F(1) = F(2) = 1.
 * Write a function to find the sum of the fibonacci numbers up to the n-th, where the first two are 1.
 * first n fibonacci numbers added together, from 1 and 1 on
 * cumulative total of the first n Fibonacci terms 1, 1, 2, 3, 5
 *
 * @T int32_t int64_t uint64_t
 * @name fibonacci_sum sum_fibonacci
 * @range n 0 35
 */
T fibonacci_sum(T n) {
    T a = 0, b = 1, total = 0;
    for (T i = 0; i < n; i++) {
        T next = a + b;
        a = b;
        b = next;
        total += a;
    }
    return total;
}

/**
 * Add up the even Fibonacci numbers that are at most {n}.
 * What do the even members of the Fibonacci sequence sum to, up to and including {n}?
 * total of all even Fibonacci numbers <= {n}
 * Write a program to sum the even Fibonacci numbers not exceeding a limit.
 * sum of even fibonacci numbers up to n
 * How do I add only the even-valued terms of the Fibonacci sequence up to a maximum?
 * 2 + 8 + 34 + ..., all even Fibonacci numbers up to and including n
 * sum of even fibonacci numbers up to a limit
 * Find the sum of those Fibonacci numbers which are even and not greater than {n}.
 * How do I add up all even-valued Fibonacci terms up to a limit?
 * Given a limit, return the sum of all even Fibonacci numbers less than or equal to it.
 * Write a function to sum the even Fibonacci numbers <= n.
 * Given n, return the sum of all even Fibonacci numbers not above n.
 * Function that adds the even terms of the Fibonacci sequence up to n, n included.
 * Implement the sum of even-valued Fibonacci terms that do not exceed n.
 * sum of even fibonacci numbers <= n
 * even fibonacci sum up to and including n
 * sum of the even Fibonacci terms not exceeding n
 * add all even F(k) with F(k) <= n
 * total of the Fibonacci numbers that are even and at most n
 * sum of every third Fibonacci number (0, 2, 8, 34) that is <= n
 * Project Euler 2: total of the even-valued Fibonacci terms not exceeding a limit
 * Total of the even-valued terms 2, 8, 34, ... of the Fibonacci sequence that do not exceed n
 *
 * @T int32_t int64_t
 * @name even_fibonacci_sum sum_even_terms
 * @range n 0 100000
 */
T even_fibonacci_sum(T n) {
    T a = 0, b = 1, total = 0;
    while (a <= n) {
        if (a % 2 == 0) total += a;
        T next = a + b;
        a = b;
        b = next;
    }
    return total;
}

/**
 * Is {n} a Fibonacci number?
 * Check whether {n} occurs in 0, 1, 1, 2, 3, 5, 8, ...
 * true if some Fibonacci number equals {n}; negative numbers never do
 * Does {n} occur in the sequence that starts with 0 and 1 and continues with the sum of the last two numbers?
 * Write a program to check if a number is a Fibonacci number.
 * fibonacci number check, true or false
 * How do I know if an integer belongs to the Fibonacci sequence?
 * is n a member of 0, 1, 1, 2, 3, 5, 8, ...
 * test whether the integer is one of the Fibonacci numbers
 * Write a function to check whether {n} occurs in the Fibonacci sequence 0, 1, 1, 2, 3, ...
 * How can I tell that a number belongs to the Fibonacci series?
 * is n a fibonacci number
 * Given an integer, return true if it is in the Fibonacci sequence.
 * Given n, return true if n is a Fibonacci number.
 * Given an integer, decide whether it is in the sequence 0, 1, 1, 2, 3, 5, ...
 * Function that returns true for Fibonacci numbers.
 * Implement a Fibonacci membership test.
 * is it a fibonacci number
 * fibonacci number or not
 * check if a number is a fibonacci number
 * check if n is in the Fibonacci sequence
 * does n appear in the fibonacci series
 * true for 0, 1, 2, 3, 5, 8, 13, ..., false for others
 * test if a number belongs to the Fibonacci numbers
 * Write a function to check whether a number is a fibonacci number.
 * Write a function to check whether an integer belongs to the fibonacci series, 0 included.
 * Does an integer belong to the Fibonacci sequence (0 and 1 do)?
 * Write a function to decide membership of an integer in the Fibonacci sequence.
 * Does a number appear in the series 0 1 1 2 3 5 8 13 and so on?
 * Write a program to determine if an entered number belongs to the Fibonacci series.
 *
 * @T int32_t int64_t
 * @name is_fibonacci fibonacci_test
 * @range n -2 60
 */
_Bool is_fibonacci(T n) {
    T a = 0, b = 1;
    while (a < n) {
        T next = a + b;
        a = b;
        b = next;
    }
    return a == n;
}

/**
 * Return the largest Fibonacci number that is at most {n}.
 * Which Fibonacci number lies closest below {n}, or on it?
 * greatest Fibonacci number not above a non-negative {n}
 * Write a function that finds the largest Fibonacci number less than or equal to n.
 * largest fibonacci number up to n
 * What is the biggest Fibonacci number that does not exceed a value?
 * Write a function to find the greatest Fibonacci number that does not exceed {n}.
 * How do I round n down to a Fibonacci number?
 * Return the largest Fibonacci number <= n.
 * Given a non-negative integer, return the closest Fibonacci number that is not greater.
 * Find the last number of the Fibonacci sequence that is less than or equal to a limit.
 * Which Fibonacci number is the largest one up to a given limit?
 * greatest Fibonacci term not exceeding a nonnegative integer
 * which member of 0, 1, 1, 2, 3, 5, 8, 13, ... is closest below or equal to n?
 *
 * @T int32_t int64_t uint64_t
 * @name fibonacci_below largest_fibonacci
 * @range n 0 100000
 */
T fibonacci_below(T n) {
    T a = 0, b = 1;
    while (b <= n) {
        T next = a + b;
        a = b;
        b = next;
    }
    return a;
}

/**
 * Is {n} a triangular number? (0 is one)
 * Check whether {n} equals 1 + 2 + ... + k for some k; 0 does, for k = 0.
 * triangular number test for {n}, true for 0
 * Write a program to check whether a number is triangular, 0 counting as one.
 * triangular number check, with 0 as a triangular number
 * Write a function to check whether {n} is 1 + 2 + ... + k for some k (0 qualifies).
 * How do I test whether a number is triangular (0 counts)?
 * Return true if n is a triangular number, including 0.
 * Given an integer, return true if it is one of 0, 1, 3, 6, 10, 15, ...
 * Is n the sum of the first k natural numbers for some k (0 included)?
 * Write a function to decide whether an integer is a triangle number, 0 being one.
 * Can n bowling pins be arranged in a perfect triangle? 0 counts as yes
 *
 * @T int32_t int64_t
 * @name is_triangular triangle_test
 * @range n -2 40
 */
_Bool is_triangular(T n) {
    for (T k = 1; n > 0; k++) n -= k;
    return n == 0;
}

/**
 * How many full rows can be built from {n} coins when row k takes k coins?
 * Return the largest k for which 1 + 2 + ... + k does not exceed {n}.
 * Build a staircase out of {n} bricks, the steps taking one, two, three and so on; count the complete steps.
 * Write a function that finds how many complete rows of a staircase n coins can form.
 * number of complete staircase rows, 1, 2, 3, ... coins each, from n coins
 * What is the largest k with 1 + 2 + ... + k at most n?
 * Return the largest k with k(k+1)/2 <= n.
 * Write a function to compute the greatest k for which 1 + 2 + ... + k is {n} or less.
 * How do I find the largest k with k(k+1)/2 <= n?
 * Find the largest k so that the kth triangular number does not exceed n.
 * Given n coins, how many complete rows of a staircase can you build, if row k needs k coins?
 * You have n coins and row k of a staircase takes k coins. Return the number of full rows.
 * How many complete staircase rows fit, given n coins and rows of 1, 2, 3, ...?
 *
 * @T int32_t int64_t uint32_t
 * @name triangular_root full_rows
 * @range n 0 2000
 */
T triangular_root(T n) {
    T k = 0;
    while (n > k) {
        k++;
        n -= k;
    }
    return k;
}

/**
 * In a circle of {n} people, which position (counted from 0) is left over when every {K} one is removed?
 * Return the Josephus survivor for {n} people and step {K:2}, numbered from 0.
 * Josephus problem: {n} in the circle, every {K} one goes out, index of the last (first is 0)
 * Write a program for the Josephus problem with n people and every {K} one removed, index from 0.
 * josephus survivor's index from 0 among n people, step {K:2}
 * Josephus problem: n people stand in a circle, every {K} one is eliminated; return the zero-based index of the last
 * Where do I have to stand, counting from 0, if every {K} person out of n is eliminated?
 * Of {n} people in a ring, every {K} one is removed until one is left: return that person's position counted from 0.
 * Given n, return the zero-based position of the Josephus survivor when every {K} person is removed.
 * n people are in a circle and every {K} person is eliminated. What is the index of the survivor, counted from 0?
 * Solve the Josephus problem for n people, removing every {K} one, with positions counted from 0.
 * Stand n people in a ring, count them out with step {K:2}; which index, from 0, survives?
 *
 * @T int32_t int64_t uint32_t
 * @K 2 "second" "2"
 * @K 3 "third" "3"
 * @K 4 "fourth" "4"
 * @K 5 "fifth" "5"
 * @K 6 "sixth" "6"
 * @K 7 "seventh" "7"
 * @K 8 "eighth" "8"
 * @K 9 "ninth" "9"
 * @K 10 "tenth" "10"
 * @name josephus survivor last_in_circle
 * @range n 1 100
 */
T josephus(T n) {
    T place = 0;
    for (T i = 2; i <= n; i++) place = (place + K) % i;
    return place;
}

/**
 * Which of {n} people in a circle is left when every {k}-th is removed? Count from 1.
 * josephus position for n and k, numbered from 1
 * Who survives in the Josephus problem with n people and step k, counted from 1?
 * How do I find the last person of n in a circle when every k-th goes, numbered from 1?
 * Write a function for the Josephus problem with n people and step k, first person is 1.
 * n people stand in a circle and every kth one goes out; in which place, from 1, must I stand to be the last?
 * safe position in a circle of n with every k-th removed, the first place being 1
 * Write a function to compute which of {n} people numbered from 1 in a ring remains when every {k}th leaves.
 * How do I find the 1-based position of the last survivor with n persons and step k?
 * Solve the Josephus problem for n and k, counting from 1.
 * Given n people in a circle and a step k, return the position (from 1) of the last person left.
 * n people stand in a circle and every k-th person is eliminated. Return the number of the survivor, counting from 1.
 * Write a function for the Josephus problem, survivor numbered from 1: n, k.
 * Given n and k, return the 1-based position of the Josephus survivor.
 * Function that returns the last of n people when every kth is eliminated, numbered 1..n.
 * Implement josephus(n, k) with positions from 1.
 * josephus(n, k), 1-based
 * survivor's number (from 1) in a circle of n with step k
 * 1-based safe place for n people and step k
 * last remaining person, 1 to n, eliminating every k-th
 * Josephus problem: n persons in a ring, each kth is eliminated; one-based position of the last one
 * n soldiers stand in a ring and every kth is eliminated; the safe position, counted from 1
 *
 * @T int32_t int64_t
 * @name josephus_survivor safe_position
 * @range n 1 50
 * @range k 1 10
 */
T josephus_survivor(T n, T k) {
    T position = 0;
    for (T i = 2; i <= n; i++) position = (position + k) % i;
    return position + 1;
}

/**
 * Which of {n} people in a circle is left when every {k}-th is removed? Count from 0.
 * zero-based survivor of the josephus problem with n and k
 * How do I get the index of the last of n people, each k-th going out, with the first person at index 0?
 * Write a function for the Josephus problem with n and k, result counted from zero.
 * Write a function to find the index (from 0) of the last of {n} people in a ring if every {k}th is removed.
 * What is the zero-based position of the Josephus survivor for n persons and step k?
 * Solve the Josephus problem for n and k, with zero-based positions.
 * Given n people in a circle and a step k, return the index (from 0) of the last person left.
 * n people stand in a circle and every k-th one is eliminated. Which index survives, counting from 0?
 * Josephus problem: n people, every k-th out; return the zero-based index of the survivor
 * Find the last remaining index when {n} people, numbered from 0, stand in a circle and each {k}-th is removed.
 * Compute the Josephus survivor for n and k, where the first person has index 0.
 * Josephus problem, zero-based: who is last after repeatedly eliminating each kth of n persons?
 *
 * @T int32_t int64_t
 * @name josephus_index last_index_left
 * @range n 1 50
 * @range k 1 10
 */
T josephus_index(T n, T k) {
    T position = 0;
    for (T i = 2; i <= n; i++) position = (position + k) % i;
    return position;
}

/**
 * Return element {n} of the Thue-Morse sequence: 0 or 1.
 * Thue-Morse sequence 0, 1, 1, 0, 1, 0, 0, 1, ... at index {n}, by a loop over the bits
 * t({n}) with t(0) = 0, t(2i) = t(i) and t(2i + 1) = 1 - t(i), in a loop
 * Write a program to find the nth element, from 0, of the Thue-Morse sequence, 0 or 1.
 * thue-morse value at index n, 0 or 1
 * How do I get the nth term, from 0, of the Thue-Morse sequence 0 1 1 0 1 0 0 1?
 * Binary digit sum of n modulo 2
 * Write a function to compute term {n} (from 0) of the Thue-Morse sequence 0, 1, 1, 0, 1, 0, 0, 1.
 * Return 1 if n has an odd number of ones in binary, 0 otherwise.
 * How do I get the n-th element (from 0) of the Thue-Morse sequence?
 * Return the nth term of the Thue-Morse sequence, counted from 0.
 * term n of the sequence 0, 1, 1, 0, 1, 0, 0, 1, the parity of the binary ones of n
 *
 * @T uint32_t uint64_t
 * @name thue_morse fair_share
 */
T thue_morse(T n) {
    T value = 0;
    for (; n != 0; n /= 2) value ^= n % 2;
    return value;
}

/**
 * Return element {n} of Stern's diatomic sequence, with s(0) = 0 and s(1) = 1.
 * What is the Stern-Brocot value s({n}), where s(0) = 0, s(1) = 1, s(2i) = s(i) and s(2i + 1) = s(i) + s(i + 1)?
 * Compute fusc({n}), Dijkstra's function with fusc(0) = 0 and fusc(1) = 1.
 * Write a program to find the nth term of Stern's diatomic series, the 0th being 0.
 * stern diatomic number s(n) with s(0) = 0, s(1) = 1
 * How do I compute Dijkstra's fusc function of n?
 * Write a function to compute Stern's diatomic sequence at {n}: s(0) = 0, s(1) = 1, s(2n) = s(n), s(2n + 1) = s(n) + s(n + 1).
 * How do I calculate the nth term (from 0) of Stern's diatomic sequence 0, 1, 1, 2, 1, 3, 2, 3?
 * Return the nth term of Stern's diatomic series, with s(0) = 0 and s(1) = 1.
 * Given n, return Stern's diatomic number s(n), where s(2n) = s(n) and s(2n + 1) = s(n) + s(n + 1).
 * What is the number at index n of the sequence 0, 1, 1, 2, 1, 3, 2, 3, 1, ... (Stern's diatomic series)?
 * Dijkstra's fusc function of a nonnegative integer
 *
 * @T uint32_t uint64_t
 * @name stern_diatomic fusc
 * @range n 0 1000
 */
T stern_diatomic(T n) {
    T a = 1, b = 0;
    for (; n != 0; n /= 2) {
        if (n % 2 == 1) b += a;
        else a += b;
    }
    return b;
}

/**
 * Return the {n}-th Motzkin number, with M(0) = M(1) = 1.
 * Motzkin number {n} by M(i) = ((2i + 1) * M(i - 1) + (3i - 3) * M(i - 2)) / (i + 2)
 * What comes at index {n} of 1, 1, 2, 4, 9, 21, 51, ..., counted from 0?
 * Write a program to find the nth Motzkin number, the 0th being 1.
 * nth motzkin number, M(0) = M(1) = 1
 * How many paths of n steps up, down or flat start and end on the ground and never go below it?
 * number of Motzkin paths of length n
 * Calculate the Motzkin number M_n.
 * Given n, return the nth Motzkin number.
 * In how many ways can you draw any number of chords, even none, between n points on a circle so that no two chords cross or share a point?
 * Return the number of sets of chords between {n} points on a circle, the empty set included, in which no two chords cross or meet in a point.
 * Write a function that counts the sequences of n steps, each +1, 0 or -1, that start and end at height 0 and never go below it.
 *
 * @T int64_t uint64_t
 * @name motzkin motzkin_number
 * @range n 0 30
 */
T motzkin(T n) {
    T a = 1, b = 1;
    for (T i = 2; i <= n; i++) {
        T next = ((2 * i + 1) * b + (3 * i - 3) * a) / (i + 2);
        a = b;
        b = next;
    }
    return b;
}

/**
 * Return the Delannoy number for a grid of {m} by {n}: paths from corner to corner by right, up and diagonal steps.
 * How many ways lead from (0, 0) to ({m}, {n}) when every step goes east, north or north-east by one?
 * Write a program to count the paths from (0, 0) to (m, n) that use right, up and diagonal moves of one.
 * delannoy number D(m, n)
 * number of a king's ways from (0, 0) to (m, n) when it moves only right, up or diagonally up-right
 * Write a function to count the paths from corner (0, 0) to corner ({m}, {n}) of a grid with steps right, up and diagonally up-right.
 * Given m and n, return the Delannoy number D(m, n).
 * How do I compute the Delannoy number D(m, n)?
 * How many paths from (0, 0) to ({m}, {n}) are there if a step goes right, up or diagonally up-right?
 * Return the number of lattice paths to (m, n) with the steps (1, 0), (0, 1) and (1, 1).
 * D(m, n) = D(m-1, n) + D(m, n-1) + D(m-1, n-1) with 1 on the borders: return D(m, n).
 * Calculate the Delannoy number for a grid of m by n.
 *
 * @T int32_t int64_t
 * @name delannoy king_paths
 * @range m 0 10
 * @range n 0 10
 */
T delannoy(T m, T n) {
    T total = 1, from_m = 1, from_n = 1, power = 1;
    for (T k = 1; k <= m && k <= n; k++) {
        from_m = from_m * (m - k + 1) / k;
        from_n = from_n * (n - k + 1) / k;
        power *= 2;
        total += from_m * from_n * power;
    }
    return total;
}

/**
 * Return element {n}, counted from 0, of Sylvester's sequence, which starts with 2.
 * Starting from 2, replace s by s * s - s + 1 {n} times; what is the result?
 * Sylvester's sequence 2, 3, 7, 43, ... at index {n}, counted from 0
 * s({n}) with s(0) = 2 and s(i) = s(i - 1) * (s(i - 1) - 1) + 1
 * Write a program to find the nth term of Sylvester's sequence, index 0 being 2.
 * sylvester sequence term n: 2, 3, 7, 43, ... from index 0
 * one more than the product of all terms before, starting with 2: term n from 0
 * Write a function that returns term {n}, counted from 0, of Sylvester's sequence 2, 3, 7, 43, ...
 * How do I compute Sylvester's sequence at index n, with 2 at index 0?
 * Return the nth number (from 0) of Sylvester's sequence.
 * Given n, return the nth term of the sequence s(0) = 2, s(n) = s(n-1)^2 - s(n-1) + 1.
 * nth term (zero-based) of 2, 3, 7, 43, 1807, each one plus the product of all its predecessors
 *
 * @T int64_t uint64_t
 * @name sylvester sylvester_number
 * @range n 0 5
 */
T sylvester(T n) {
    T s = 2;
    for (T i = 0; i < n; i++) s = s * s - s + 1;
    return s;
}

/**
 * Return the ruler function of {n}: how often 2 divides it, plus one, for {n} of at least 1.
 * What is the length of the mark at position {n}, from 1, on a binary ruler: 1, 2, 1, 3, 1, 2, 1, 4, ...?
 * ruler sequence at {n} (first position 1): exponent of 2 in {n}, plus 1
 * Write a function for the ruler sequence at n, 1 2 1 3 1 2 1 4 from n = 1.
 * ruler function of n: exponent of 2 in n, plus 1
 * Which disc moves in the nth step of the Towers of Hanoi, the smallest being 1?
 * ruler sequence 1, 2, 1, 3, 1, 2, ... at n, the first position being 1
 * How many times is 2 a factor of n, plus one?
 * Write a function which computes how often {n} can be halved without a remainder, plus one.
 * How do I get the position of the lowest set bit of a nonzero n, counted from 1?
 * Return element n (from 1) of the ruler sequence 1, 2, 1, 3, 1, 2, 1, 4.
 * Given n from 1 on, return one more than the number of times 2 divides n.
 *
 * @T uint32_t uint64_t int64_t
 * @name ruler hanoi_disk
 * @range n 1 1024
 */
T ruler(T n) {
    T length = 1;
    for (; n % 2 == 0; n /= 2) length++;
    return length;
}

/**
 * Approximate {OP} by adding {n} terms of the series {OP:2}.
 * What do {n} terms of {OP:2} add up to, as an estimate of {OP}?
 * Sum the first {n} terms of {OP:2}, which tends to {OP}.
 * Write a program to approximate {OP} by n terms of the series {OP:2}
 * Calculate {OP} using n terms of the series {OP:2}
 * How can I estimate {OP} from n terms of {OP:2}?
 * Write a function to approximate {OP} by adding the first {n} terms of {OP:2}.
 * Estimate {OP} with n terms of {OP:2}
 * Given n, return the sum of the first n terms of {OP:2}, an approximation of {OP}.
 * Compute an estimate of {OP} from the series {OP:2} with {n} terms.
 * Write a loop that adds n terms of {OP:2} to estimate {OP}.
 * n-term partial sum of {OP:2}, converging to {OP}
 *
 * @T float double
 * @OP (i%2==0?4:-4)/(2*i+1) "pi" "4 - 4/3 + 4/5 - 4/7 + ..."
 * @OP (i%2==0?1:-1)/(i+1) "the natural logarithm of 2" "1 - 1/2 + 1/3 - 1/4 + ..."
 * @OP 1/((i+1)*(i+1)) "pi squared over 6" "1 + 1/4 + 1/9 + 1/16 + ..."
 * @OP 1/((i+1)*(i+2)) "1" "1/2 + 1/6 + 1/12 + 1/20 + ..."
 * @name series_estimate partial_series
 * @range n 0 60
 */
T series_estimate(int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += (T)OP;
    return total;
}

/**
 * Approximate pi with {n} terms of the Leibniz series.
 * pi with n terms of the leibniz series
 * estimate pi by n terms of the series 4 - 4/3 + 4/5 - ...
 * How do I calculate pi from n terms of the Leibniz formula?
 * Write a program that computes pi as 4 - 4/3 + 4/5 - 4/7 + ... with n terms.
 * Compute 4 * (1 - 1/3 + 1/5 - ...) with n terms.
 * value of pi by summing n Leibniz terms
 * Gregory-Leibniz estimate of pi by n terms
 * Write a function to estimate pi with {n} terms of 4 - 4/3 + 4/5 - 4/7 ...
 * How do I approximate pi using n terms of the Leibniz formula?
 * Given n, return the sum of the first n terms of the Leibniz series for pi.
 * Gregory-Leibniz approximation of pi as a partial sum with n terms
 *
 * @T double float
 * @name leibniz_pi estimate_pi
 * @range n 0 200
 */
T leibniz_pi(int32_t n) {
    T total = 0, sign = 4;
    for (int32_t i = 0; i < n; i++) {
        total += sign / (T)(2 * i + 1);
        sign = -sign;
    }
    return total;
}

/**
 * Approximate e by the sum of 1 / k! for k from 0 to {n}.
 * What is 1 + 1 + 1/2 + 1/6 + ... up to the reciprocal of {n} factorial?
 * Estimate Euler's number from its series, last term 1 / {n}!.
 * Estimate the base of natural logarithms by adding 1/k! for factorials from 0! up to {n}!.
 * Write a program to compute e using the series 1 + 1/1! + 1/2! + ... + 1/n!.
 * approximate e by 1/0! + 1/1! + ... + 1/n!
 * How do I estimate Euler's number with the factorials 0! to n!?
 * sum of the inverse factorials from 0! to n!
 * Write a function to compute Euler's number approximately, as 1 + 1/1! + 1/2! + ... + 1/{n}!.
 * How do I estimate e by its series up to 1/n!?
 * Approximate e with 1/n! as the last term of the series.
 * Given n, return the sum of 1/k! for k = 0 to n.
 * approximate Euler's number through 1/0! + 1/1! + ... + 1/n!
 *
 * @T float double
 * @name euler_series estimate_e
 * @range n 0 20
 */
T euler_series(int32_t n) {
    T total = 1, term = 1;
    for (int32_t k = 1; k <= n; k++) {
        term /= k;
        total += term;
    }
    return total;
}

/**
 * Approximate {OP} of {x} with {n} terms of its Taylor series at 0.
 * Estimate the {OP} of {x} by summing {OP:2} over {n} terms.
 * Write a program to compute the {OP} of an angle in radians using n terms of the Taylor series.
 * Get the {OP} of x from the first n nonzero terms of its Taylor series.
 * How do I calculate {OP} without the math library, with n terms of {OP:2}?
 * Write a function to approximate the {OP} of {x} (radians) by the first {n} terms of {OP:2}
 * Maclaurin series of the {OP}, partial sum with n nonzero terms at x
 * How can I calculate the {OP} of x by a Taylor series with n terms?
 * Compute the {OP} of x with n terms of the Taylor series.
 * Given an angle in radians and n, approximate the {OP} with n terms of {OP:2}
 * Maclaurin approximation of {OP} at x radians with n nonzero terms
 * Write a program to evaluate {OP:2} with n terms, x in radians
 *
 * @T float double
 * @OP 1,step=1 "sine" "x - x^3/3! + x^5/5! - ..."
 * @OP 0,step=0 "cosine" "1 - x^2/2! + x^4/4! - ..."
 * @name taylor_term_sum trigonometric_series
 * @range x -3.0 3.0
 * @range n 0 8
 */
T taylor_term_sum(T x, int32_t n) {
    int32_t k = OP;
    T term = step == 1 ? x : 1, total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += term;
        term *= -x * x / ((k + 1) * (k + 2));
        k += 2;
    }
    return total;
}

/**
 * Approximate e to the power {x} with {n} terms of the exponential series.
 * e to the x by the first n terms of its power series
 * exponential function of x by n terms of its taylor series
 * How do I compute exp(x) without a library, with n terms of its series?
 * Write a function that adds the first n terms of 1 + x + x^2/2! + x^3/3! + ...
 * e^x from the first n terms of its Taylor series
 * sum of x^k / k! for k from 0 to n - 1
 * implement exp(x) with a given number of series terms
 * partial sum of n terms of the exponential series at x
 * Write a function to approximate e to the power {x} by adding the first {n} terms of its series, 1 being the first.
 * Maclaurin expansion of exp at x cut off after n terms
 * How do I compute exp(x) by its Taylor series with n terms?
 * exp(x) series, n terms
 * Maclaurin partial sum of the exponential function: x first, then the number of terms
 * Write a function to evaluate 1 + x + x^2/2! + x^3/3! + ... with n terms
 *
 * @T double float
 * @name exp_series exponential_series
 * @range x -5 5
 * @range n 0 20
 */
T exp_series(T x, int32_t n) {
    T total = 0, term = 1;
    for (int32_t k = 0; k < n; k++) {
        total += term;
        term *= x / (T)(k + 1);
    }
    return total;
}

/**
 * Apply the logistic map x -> r * x * (1 - x) to {x} with the growth rate {r}, {n} times.
 * What does a population share {x} become after {n} steps of the logistic map at rate {r}?
 * Write a program that iterates the logistic map n times from x at rate r.
 * Iterate the logistic map x = r x (1 - x) for a start value x, a rate r and a number of rounds.
 * How do I run x = r x (1 - x) n times from given x and r?
 * Write a function to apply the rule x becomes r x (1 - x) to {x} with growth rate {r}, {n} times.
 * How do I iterate the logistic map n times for given x and r?
 * Given x, r and n, return the result of n iterations of the logistic map.
 * Repeat x = r * x * (1 - x) n times and return x, with x given first and r second.
 * Write a program that simulates n generations of a population share x with the logistic map and growth rate r.
 * Calculate the n-th iterate of the logistic map for a start value {x} and the parameter {r}.
 * iterate x := r x (1 - x), arguments starting value, growth rate, iteration count
 *
 * @T float double
 * @name logistic_map iterate_logistic
 * @range x 0.0 1.0
 * @range r 0.0 4.0
 * @range n 0 12
 */
T logistic_map(T x, T r, int32_t n) {
    for (int32_t i = 0; i < n; i++) x = r * x * (1 - x);
    return x;
}

/**
 * Starting from {seed}, advance the linear congruential generator x -> {K} * x + {L} by {n} steps, wrapping at 32 bits.
 * What does {seed} become after {n} steps of the generator x = {K} * x + {L} (mod 2^32)?
 * From {seed}, run {n} rounds of "multiply by {K}, add {L}" in unsigned 32-bit arithmetic.
 * Write a function that advances a seed by n steps of a linear congruential generator with multiplier {K} and increment {L}.
 * From a seed, compute n steps of the LCG x * {K} + {L} mod 2^32.
 * What is the seed after n calls of seed = seed * {K} + {L} in 32 bits?
 * seed of a simple 32-bit random generator (times {K}, plus {L}) after n draws
 * Write a function to run a linear congruential random generator with multiplier {K} and increment {L} modulo 2^32 from a seed for {n} steps.
 * From a start seed, how do I compute the n-th pseudo-random number of seed = seed * {K} + {L} in 32 bits?
 * Return the state that an LCG with multiplier {K} and increment {L} (mod 2^32) takes a seed to in n steps.
 * Given a seed and n, repeat seed = seed * {K} + {L} (32 bits) n times and return the seed.
 * Start with {seed} and repeat x = x * {K} + {L}, modulo 2^32, {n} times.
 *
 * @K 1664525 1103515245 214013 69069 22695477
 * @L 1 12345 1013904223 2531011
 * @name lcg_after advance_generator
 * @range n 0 50
 */
uint32_t lcg_after(uint32_t seed, int32_t n) {
    for (int32_t i = 0; i < n; i++) seed = seed * K + L;
    return seed;
}

/**
 * Return element {n} of the van der Corput sequence in base {K}.
 * van der Corput radical inverse of {n}, base {K}
 * Put the base-{K} digits of {n} behind the point in reverse order and return that fraction, 0 for 0.
 * Write a function for van der Corput number n in base {K}.
 * van der corput number n in base {K}
 * radical inverse of n in base {K}
 * Write a function to mirror the digits of {n} in base {K} at the radix point so as to get a fraction below 1.
 * Compute the radical inverse of n to the base {K}.
 * How do I generate the n-th van der Corput point in base {K}?
 * Return the nth element of the van der Corput sequence in base {K}.
 * Given n, return the nth number of the van der Corput sequence in base {K}.
 * Reverse the base-{K} digits of {n} behind the point and return the resulting fraction.
 * Calculate the low-discrepancy van der Corput number with index {n} in base {K}.
 *
 * @T float double
 * @K 2 3 5 7 10
 * @name van_der_corput radical_inverse
 * @range n 0 500
 */
T van_der_corput(uint32_t n) {
    T result = 0, weight = 1;
    for (; n != 0; n /= K) {
        weight /= K;
        result += n % K * weight;
    }
    return result;
}

/**
 * Which digit of pi is at position {n} after the decimal point? Positions go from 1 to 20; return -1 for others.
 * Return decimal digit {n} of pi, the first one after the point being number 1, or -1 outside 1 to 20.
 * digit {n} of the fraction of pi from a table of 20, -1 if out of range
 * Look up decimal place {n} of 3.14159265358979323846; -1 where that has none.
 * Write a function that returns the nth decimal place of pi, n from 1 to 20 only, otherwise -1.
 * nth digit of pi after the point, -1 unless n is 1 to 20
 * What is the digit of pi at a given decimal place, 1 to 20, else -1?
 * Write a function that returns the {n}th digit of pi after the point, for 1 to 20, otherwise -1.
 * n-th fractional decimal digit of pi by table (20 places), -1 out of range
 * How do I look up a decimal place of pi (first is 1, at most 20, -1 beyond)?
 * Return the nth decimal digit of pi for n from 1 to 20, else -1.
 * Given n, return the nth decimal of pi (n from 1 to 20), or -1 if n is out of range.
 *
 * @T int32_t int64_t
 * @name pi_digit digit_of_pi
 * @range n -2 22
 */
static const int8_t pi_places[20] = {1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4, 6};

int32_t pi_digit(T n) { return n < 1 || n > 20 ? -1 : pi_places[n - 1]; }

/**
 * Return the {n}-th prime, counting from 0, from a table of the first twelve; out of range gives 0.
 * Which of the primes 2, 3, 5, ..., 37 has index {n}? Any other index gives 0.
 * Look index {n} up in the list 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37 and return 0 outside of it.
 * Write a function that looks up one of the first 12 primes by index from 0, returning 0 if out of range.
 * prime lookup by index from 0 in a table of the first 12, 0 for a wrong index
 * How do I get one of the first 12 primes by index from 0 without computing it? 0 if the index is out of range.
 * Write a function that returns prime number {n} of the first twelve, index 0 being 2, and 0 for any other index.
 * How do I return the nth prime from a lookup table of twelve (0-based), 0 for a bad index?
 * Return the nth prime for n = 0 to 11 from a table, else 0.
 * Given an index from 0 to 11, return the prime with that index (2 is at 0); return 0 for any other index.
 * Get the prime number at a zero-based index, using a table of the first twelve primes; 0 if the index is invalid.
 * Look up one of the twelve smallest primes by its index, starting at 0, and return 0 for an index outside the table.
 *
 * @T int32_t int64_t
 * @name small_prime prime_from_table
 * @range n -2 14
 */
static const int32_t twelve_primes[12] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

int32_t small_prime(T n) { return n >= 0 && n < 12 ? twelve_primes[n] : 0; }

/**
 * Write the first {n} terms of {OP:2} to {out}.
 * Fill {out} with {n} terms of the sequence {OP:2}.
 * Could you store {OP:2}, {n} terms of it, in {out}?
 * Put {OP:2} into the array {out}, stopping after {n} values.
 * Write a program that stores the first n terms of {OP:2} in an array.
 * fill array with the first n {OP} numbers: {OP:2}
 * How do I put the first n {OP} numbers, {OP:2}, in an array?
 * array of the first n entries of the {OP} sequence: {OP:2}
 * generate a table of the first n {OP} numbers, {OP:2}
 * Write a function to store the first {n} terms of {OP:2} in an array.
 * How do I fill an array of size n with {OP:2}?
 * Tabulate the leading n terms of {OP:2} in an array.
 *
 * @T int32_t int64_t
 * @OP a+b "Fibonacci" "0, 1, 1, 2, 3, 5, ... (each the sum of the last two)"
 * @OP 2*b+a "Pell" "0, 1, 2, 5, 12, 29, ... (each twice the last plus the one before)"
 * @OP 2*b-a "counting" "0, 1, 2, 3, 4, ... (each twice the last minus the one before)"
 * @OP 4*b-a "grid" "0, 1, 4, 15, 56, ... (each four times the last minus the one before)"
 * @name fill_sequence write_terms
 * @array out n
 * @range n 0 8
 */
void fill_sequence(T *out, int32_t n) {
    T a = 0, b = 1;
    for (int32_t i = 0; i < n; i++) {
        out[i] = a;
        T next = OP;
        a = b;
        b = next;
    }
}

/**
 * the first n fibonacci numbers, from 0, into an array
 * How do I store n terms of the Fibonacci series, starting 0, 1, in an array?
 * Write a function that generates n numbers of the Fibonacci sequence in an array, 0 and 1 first.
 * list of the first n fibonacci numbers, 0 first
 * fibonacci series 0, 1, 1, 2 up to n terms, stored in an array
 * fill an array so that every element is the sum of the two before, starting 0, 1
 * Write a program that stores the first {n} Fibonacci numbers, starting with 0 and 1, in an array.
 * How do I generate a Fibonacci array of length n beginning with zero?
 * Store the first n Fibonacci numbers in an array, starting with 0.
 * Given n, fill out with the Fibonacci numbers F(0) to F(n - 1).
 * Generate the Fibonacci series 0, 1, 1, 2, 3, ... with n terms in an array.
 * Write a function to generate the first n Fibonacci numbers in an array, starting 0, 1.
 * Given n, store the first n terms of the Fibonacci sequence, starting at 0.
 * Function that fills an array with 0, 1, 1, 2, 3, 5, ..., n numbers.
 * Implement a Fibonacci series generator into an array, first value 0.
 * first n fibonacci numbers into an array, 0 first
 * fibonacci series of n terms starting with 0
 * fibonacci list of length n: 0, 1, 1, 2, 3
 * n terms of 0, 1, 1, 2, 3, 5, 8 into an array
 * fill out[0..n-1] with F(0), F(1), ..., F(n-1)
 * list n Fibonacci numbers from F(0) = 0 on
 * Fibonacci array with n entries, out[0] = 0 and out[1] = 1
 * write the Fibonacci sequence, beginning with 0, into a buffer of length n
 * Write a function to fill an array with the first n fibonacci numbers, starting from 0 and 1.
 * Generate the initial n terms 0, 1, 1, 2, 3 of the Fibonacci sequence in an array.
 * Write a function storing the leading n Fibonacci terms (from 0) in an array.
 * Write a function to generate 0, 1, 1, 2, 3, 5, ... up to n terms in an array
 *
 * @T int32_t int64_t
 * @name fibonacci_series list_fibonacci
 * @array out n
 * @range n 0 8
 */
void fibonacci_series(T *out, int32_t n) {
    T a = 0, b = 1;
    for (int32_t i = 0; i < n; i++) {
        out[i] = a;
        b += a;
        a = b - a;
    }
}

/**
 * Write row {n} (from 0) of Pascal's triangle to {row}, an array with room for 9 numbers.
 * Fill {row} with the binomial coefficients of {n} over 0, 1, ..., {n}; the array has 9 places and {n} is at most 8.
 * Write a program that generates row n of Pascal's triangle in an array, row 0 being 1.
 * pascal triangle row n, its n + 1 numbers into an array
 * How do I fill an array with the binomial coefficients of n over 0 to n?
 * Store the nth row of Pascal's triangle, n + 1 numbers, in an array (row 0 is 1).
 * Write a function to store row {n} of Pascal's triangle (row 0 is a single 1) in an array.
 * How do I get the nth row of Pascal's triangle (zero-based)?
 * Generate row n of Pascal's triangle in an array, where row 0 has the single entry 1.
 * Given n, fill an array with the binomial coefficients C(n, 0), C(n, 1), ..., C(n, n).
 * Write the n + 1 coefficients of (x + 1)^n to an array.
 * Write a function to compute row n of Pascal's triangle in an array, row 0 being 1.
 * Given n, fill an array with row n of Pascal's triangle, counted from 0.
 * Function that stores C(n, k) for k = 0..n in an array.
 * Implement the generation of one row of Pascal's triangle, rows from 0.
 * pascal's triangle row n, 0-based
 * nth row of Pascal's triangle, row 0 is 1
 * Pascal triangle line n from 0: row 4 is 1 4 6 4 1
 * binomial coefficients C(n,0) .. C(n,n) into an array
 * n + 1 binomial coefficients of order n in an array
 * coefficients of (a + b)^n in an array
 * row n, from 0, of the triangle in which each number is the sum of the two above
 * store n choose 0 to n choose n
 * fill an array with the binomial coefficients C(n, 0) through C(n, n), n at most 8
 *
 * @T int32_t int64_t
 * @name pascal_row binomial_row
 * @array row 9
 * @range n 0 8
 */
void pascal_row(T *row, int32_t n) {
    T entry = 1;
    for (int32_t k = 0; k <= n; k++) {
        row[k] = entry;
        entry = entry * (n - k) / (k + 1);
    }
}

/**
 * Replace each of the {n} elements of {a} by the average of itself and all before it.
 * Turn {a}, an array of {n} numbers, into running averages in place.
 * cumulative mean of {a}, length {n}: element i becomes (a[0] + ... + a[i]) / (i + 1)
 * Keep a running total over the {n} elements of {a} and write back the total divided by the count so far.
 * Write a function that replaces each element of an array by the average of the elements so far.
 * cumulative average of an array, in place
 * How do I turn an array into its running means, in place?
 * Write a function that replaces every element of an array by the average of it and all elements before it.
 * How do I compute running averages of an array in place?
 * Compute the cumulative average of an array in place.
 * Given an array, replace each element by the mean of the elements up to it.
 * cumulative mean, in place: each entry becomes the arithmetic mean of the entries through it
 *
 * @T float double
 * @name running_averages cumulative_mean
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void running_averages(T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        a[i] = total / (i + 1);
    }
}

/**
 * Replace each of the {n} elements of {a} but the first by its difference from the element before it.
 * Delta-encode {a}, an array of {n} values, keeping the first one.
 * Write a function that replaces array elements by the difference to the previous one, keeping the first.
 * array of consecutive differences, in place, first element unchanged
 * How do I undo a prefix sum on an array, in place?
 * Subtract from each element the one before it, in place; the first stays.
 * changes between neighbouring numbers of a list, in place, first one kept
 * delta encoding of an array in place, first value kept
 * Write a function to replace each array element but the first by its increase over the element before, in place.
 * How do I undo a cumulative sum in place?
 * Compute the differences of consecutive elements in place, leaving the first one as it is.
 * first-order finite differences in place, leaving the initial entry unchanged
 * Turn a sequence into its first differences, overwriting it from the back; the initial term stays.
 *
 * @T int32_t int64_t double
 * @name differences delta_encode
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void differences(T *a, int32_t n) {
    for (int32_t i = n - 1; i > 0; i--) a[i] -= a[i - 1];
}
