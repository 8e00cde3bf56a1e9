/**
 * Return the {n}-th Fibonacci number, with F(0) = 0 and F(1) = 1.
 * Compute Fibonacci number {n} with a loop.
 * What is the {n}th term, counted from 0, of 0, 1, 1, 2, 3, 5, 8, ...?
 * Fibonacci sequence at index {n}, iteratively
 * Which number stands at place {n} of the Fibonacci sequence, if place 0 holds 0 and place 1 holds 1?
 * Start with the pair 0 and 1; {n} times replace the pair by its second number and its sum, then return the first number.
 * Given {n}, I need the Fibonacci number F({n}), F(0) being 0, in a loop rather than by recursion.
 * Write a program to find the nth Fibonacci number using a loop, the 0th being 0.
 * nth fibonacci number, F(0) = 0
 * How do I calculate the n-th Fibonacci number iteratively?
 * fib(n) without recursion pls, fib(0) = 0
 * value at a given index, from 0, of the sequence 0 1 1 2 3 5 8
 * rabbit breeding numbers from 0 and 1, each one the two previous added: the n-th, from 0
 * fibonacci number with index n, F(0) = 0, F(1) = 1
 * compute the n-th fibonacci number, the 0-th being 0
 * Write a function to compute the nth Fibonacci number, where number 0 is 0 and number 1 is 1.
 * def fib(n) in Python with fib(0) = 0 and fib(1) = 1
 * 0, 1, 1, 2, 3, 5 and so on, what stands at place n, counting from 0
 * F_n of the Fibonacci recurrence, F_0 = 0, F_1 = 1
 * How do I get the n-th term of the Fibonacci series (starting 0, 1)?
 * nth fibonacci number
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
 * How many dots make a triangle of {n} rows, by the closed formula?
 * Given {n}, add the first {n} whole numbers without looping.
 * Half of {n} times ({n} + 1), for the {T} {n}
 * Write a function that returns the sum of the first n natural numbers by formula.
 * sum of 1 to n, no loop
 * How do I get the nth triangular number?
 * 1+2+3+...+n with gauss formula
 * total of the counting numbers 1 through n in closed form
 * number of bowling pins in a triangle of n rows, n(n+1)/2
 * sum of the first n natural numbers
 * sum of numbers from 1 to n
 * nth triangular number
 * Calculate the total of the whole numbers from 1 through {n}.
 * sum(range(n + 1))
 * stack of cans with n in the bottom row, one fewer each row up, how many
 * n-th triangular number
 * How to add all integers up to n without a loop?
 * sum of first n natural numbers
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
 * Compute {n} times (3{n} - 1), then halve the product.
 * Look up entry {n} of 0, 1, 5, 12, 22, 35, ..., counted from 0.
 * Given {n}, I want the pentagonal number P({n}).
 * Dots in a pentagon of side {n}: {n}(3{n} - 1) / 2
 * Write a function for the nth pentagonal number, the first being 1.
 * nth pentagonal number
 * How do I calculate the n-th pentagonal number?
 * pentagonal number by the formula n(3n-1)/2
 * the sequence 1, 5, 12, 22, 35: value at an index from 1
 * figurate number with five sides: the n-th pentagonal number
 * Write a function that gives the nth pentagonal number.
 * Haskell: map (\n -> n*(3*n-1) `div` 2), for one n
 * 1, 5, 12, 22, ..., what comes at place n
 * pentagonal number of index {n}
 * How is the n-th pentagonal number computed?
 * nth pentagonal number n(3n-1)/2
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
 * Compute {n} times (2{n} - 1).
 * Look up entry {n} of 0, 1, 6, 15, 28, 45, ..., counted from 0.
 * Given {n}, I want the hexagonal number H({n}).
 * Dots in a hexagon of side {n}: {n}(2{n} - 1)
 * Write a function for the nth hexagonal number, the first being 1.
 * nth hexagonal number
 * How do I calculate the n-th hexagonal number?
 * hexagonal number by the formula n(2n-1)
 * the sequence 1, 6, 15, 28, 45: value at an index from 1
 * figurate number with six sides: the n-th hexagonal number
 * Write a function that determines the nth hexagonal number.
 * lambda n: n * (2 * n - 1)
 * 1, 6, 15, 28, ..., the one at place n
 * hexagonal number of index {n}
 * What's the formula for the n-th hexagonal number?
 *
 * @T int32_t int64_t
 * @name hexagonal hexagonal_number
 * @range n 0 1000
 */
T hexagonal(T n) { return n * (2 * n - 1); }

/**
 * Return the {n}-th term of the arithmetic sequence that starts at {K} (the 1st) and grows by {L}.
 * What is term {n} of the sequence {K}, {K} + {L}, {K} + 2 * {L}, ..., counting from 1?
 * arithmetic progression from {K} with step {L}: term number {n}, the first being 1
 * Compute {K} + ({n} - 1) * {L}.
 * My sequence begins at {K} and climbs by {L}; what stands in place {n}? The first place is 1.
 * Starting with {K} as number 1, add {L} again and again; report number {n}.
 * Write a function that returns the nth term of an arithmetic sequence starting with {K}, common difference {L}.
 * nth term of an arithmetic sequence with first term {K} and step {L}
 * What is the nth number, {K} being the first, when counting from {K} by {L}s?
 * start at {K} as number 1 and add {L} every time, give number n
 * linear sequence beginning at {K} that increases by {L}: its n-th term, n from 1
 * arithmetic progression a1 = {K}, d = {L}: return a_n
 * Compute the nth member of the arithmetic progression that begins with {K} and grows by {L} each time (n from 1).
 * Python: range({K}, ..., {L})[n - 1]
 * start at {K}, go up by {L}, what's number n (the first is number 1)
 * a_n of an arithmetic sequence with a_1 = {K} and common difference {L}
 * What is the n-th term if the first is {K} and the step is {L}?
 * nth term of arithmetic sequence, first {K}, difference {L}
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
 * Begin at {first}, go up by {step} each time, and report place {n}, where the start is place 1.
 * Given {first}, {step} and {n}, I need the {n}-th value of the progression; {n} = 1 gives {first}.
 * Write a program to find the nth term of an arithmetic progression from first term and difference.
 * AP nth term from first term a, difference d and n
 * How do I compute the n-th term of an arithmetic sequence from its first term and common difference?
 * a + (n-1)d for a, d and n
 * start, step, position: number there in a linear sequence, where position 1 is the start
 * start and step of a sequence, then n: value after n - 1 equal increments
 * nth term of an arithmetic progression with a given first term and common difference
 * arithmetic progression: nth term, from 1, from first term and difference
 * Write a function to find the nth member of an arithmetic sequence from the initial member and the common difference; the initial one has n = 1.
 * itertools.count(first, step), element number n counted from 1
 * begin here, add this each time, what's in place n, the first place is 1
 * general term of an A.P. given a_1, d and n
 * How to get the nth term of an arithmetic progression, given first term, difference, n?
 * arithmetic progression nth term
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
 * In how many orders can {n} different books stand on a shelf? Multiply in a loop.
 * Given {n}, build 1 * 2 * ... * {n}; zero yields 1.
 * product of the integers 1 to {n}, 1 if there are none, as a loop
 * Write a program to find the factorial of a number using a loop.
 * factorial, iterative
 * How do I calculate n factorial without recursion?
 * n! with for loop
 * product of all integers from 1 to n
 * number of permutations of n objects
 * factorial of a number
 * compute n factorial
 * Write a function to multiply all whole numbers from 1 through {n}.
 * math.factorial(n)
 * in how many ways can n people stand in line
 * order of the symmetric group on n letters
 * How do I compute n! iteratively?
 * factorial of n
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
 * factorial series sum 1! + ... + n!
 * add the factorials 1! to n!: n = 3 gives 1 + 2 + 6 = 9
 * sum of k! for k from 1 to n, without 0!
 * add each factorial from 1! up to n!
 * accumulate the factorials from 1! through n!
 * series of factorials, 1! to n!, added
 * Compute 1! + 2! + ... + {n}! with a function.
 * sum(map(math.factorial, range(1, n + 1)))
 * add up all the factorials as far as n, from that of 1
 * left-to-right sum of k! for k = 1, ..., n
 * How can the sum of the first n factorials be calculated?
 * sum of factorials from 1 to n
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
 * loop total of the {OP} of the first {n} positive {T:s}
 * Run i from 1 to {n} and total the {OP} of i; nothing to add gives 0.
 * Given {n}, I need the {OP} of 1, 2, 3, ... up to it, all added in a loop.
 * Write a program to find the sum of the {OP} of the first n natural numbers.
 * sum of {OP} from 1 to n
 * How do I add up the {OP} of the numbers 1 to n with a loop?
 * loop i over 1..n and add up the {OP} of i
 * {OP} of the counting numbers 1 to n, totalled
 * partial sum, i from 1 to n, of the series whose terms are the {OP} of i
 * Write a program which totals the {OP} of the numbers 1 through {n}.
 * Python: sum of the {OP} of i for i in range(1, n + 1)
 * add the {OP} of one, two, three and so on as far as n
 * finite series: the {OP} of the first n positive integers
 * How do I calculate the sum of {OP} from 1 to n?
 * sum of {OP} of first n natural numbers
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
 * k and n: sum of the kth powers of 1 to n
 * 1^k + 2^k + ... + n^k, k given before n
 * How do I sum the powers of the numbers 1 to n for an exponent that is given first?
 * Write a function that takes k, then n, and adds i to the power k for all i from 1 up to n.
 * sum of i^exponent for i from 1 to the limit: exponent first, then the limit
 * add the powers of 1 to a limit: exponent 2 and limit 3 gives 1 + 4 + 9 = 14
 * Faulhaber sum 1^k + ... + n^k by a loop: exponent, then limit
 * total of the powers of 1 up to a limit, exponent first, limit second
 * exponent and limit in, sum of the powers of 1 to the limit out
 * sum of i^k over i = 1, 2, ..., n, arguments k and n
 * squares, cubes or higher powers of 1 to a limit added up, the exponent given before the limit
 * Write a function to add the {k}th powers of the numbers from 1 through {n}.
 * sum(i**k for i in range(1, n + 1)), arguments k, n
 * raise each number up to n to the k and add them all, k is given first
 * Faulhaber sum 1^k + 2^k + ... + n^k for exponent k and limit n
 * How to compute the sum of k-th powers of the first n integers (k first)?
 * sum of i^k for i up to n
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
 * loop over 1 to {n}, total of those divisible by {K}
 * Keep only the numbers of 1 to {n} that {K} goes into, and total them one by one.
 * Given {n}, loop up to it and sum whatever is divisible by {K}.
 * Write a program to find the sum of all multiples of {K} up to n.
 * sum of multiples of {K}, n included
 * How do I add all the positive numbers up to and including a limit which are divisible by {K}?
 * add {K} and all its multiples up to n
 * total of the {K} times table up to a bound, the bound included
 * sum over the integers in 1..n with remainder 0 on division by {K}
 * Find the total of all numbers from 1 through {n} which are multiples of {K}.
 * sum(range({K}, n + 1, {K}))
 * {K}, twice {K}, and so on, not over n, added up
 * sum of the positive integers <= n that are congruent to 0 mod {K}
 * How do I add every number up to n that {K} divides?
 * sum of multiples of {K} up to n
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
 * k, n: sum of all numbers from 1 to n that k divides
 * How do I add every positive multiple of a given number (first argument) up to and including a limit?
 * Write a function that sums the positive multiples of its first argument up to and including its second.
 * k + 2k + 3k + ... as long as the multiple is at most n
 * sum the multiples of a number up to a limit: 3 and 10 gives 3 + 6 + 9 = 18
 * total of all positive multiples of a divisor up to a limit, divisor first
 * number, limit: sum of the number's multiples that are at most the limit
 * add the times table of a number as far as the limit, which is the second argument
 * total of the numbers from 1 to the second argument that are divisible by the first
 * sum every k-th number k, 2k, 3k, ... through n
 * Write a function to add all positive multiples of {k} which do not exceed {n}.
 * sum(range(k, n + 1, k))
 * k, 2k, 3k and on as long as it's no more than n, all added
 * k * m(m+1)/2 with m = floor(n/k)
 * How can I sum the multiples of k up to a limit n inclusive?
 * sum of multiples of k up to n
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
 * Return how many of 1, 2, ..., {n} are divided by {K} or {L} or both.
 * number of values in 1 to {n} that {K} or {L} divides
 * Given {n}, tally the integers from 1 up to it that {K} or {L} goes into; both counts once.
 * Loop from 1 to {n} and tally each number that is a multiple of {K}, of {L} or of both.
 * Write a program that counts numbers from 1 to n divisible by {K} or {L}.
 * count the multiples of {K} or {L} up to n
 * How many integers from 1 to n can be divided by {K} or by {L}?
 * how many numbers from 1 to n are divisible by {K} or {L}
 * quantity of values in 1..n that have {K} or {L} as a factor
 * size of a union: multiples of {K} together with those of {L} in 1..n
 * Count the numbers from 1 through {n} that {K} or {L} divides evenly.
 * sum(i % {K} == 0 or i % {L} == 0 for i in range(1, n + 1))
 * how many up to n can be shared out by {K} or by {L}
 * cardinality of the union of the multiples of {K} and of {L} in [1, n]
 * How many integers between 1 and n are multiples of {K} or {L}?
 * count multiples of {K} or {L} up to n
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
 * numbers from 1 to n that at least one of two divisors divides, counted
 * How many numbers from 1 to a limit, which is given first, are multiples of one or the other of two numbers?
 * Write a function that counts the numbers from 1 to the first argument that the second or the third divides.
 * limit and two divisors in, count of the numbers up to the limit that either divides out
 * count 1..n divisible by p or q: 10, 2 and 3 gives 7
 * count the numbers 1 to a limit that the first or the second divisor divides, by inclusion-exclusion
 * up to a limit, size of the union of the times tables of two numbers
 * from 1 to n, count those divisible by p or by q
 * over n days, one event comes every p days and another every q days; on how many days does at least one come?
 * count x from 1 to n with x % p == 0 or x % q == 0
 * Write a function to determine how many numbers from 1 through {n} are multiples of {p}, of {q}, or of both.
 * len([x for x in range(1, n + 1) if x % p == 0 or x % q == 0])
 * how many of 1 to n can be split evenly by p or by q, n is given first
 * inclusion-exclusion count of multiples of p or q in [1, n]
 * How to count numbers up to n divisible by one of two given divisors (order: n, p, q)?
 * how many numbers up to n are divisible by p or q
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
 * What is the total of the numbers between {a} and {b}, both included, added one by one?
 * loop sum over the range from {a} to {b} inclusive
 * Walk from {a} up to {b} and keep a running total of every number met, ends included; an empty range is 0.
 * Given {a} and {b}, loop over {a}, {a} + 1, ..., {b} and accumulate them.
 * Write a program to find the sum of all numbers between two numbers, inclusive.
 * sum of the integers in a range, both ends included
 * How do I add every integer from a start to an end with a loop?
 * sum from first to second number, both count; 0 if the second is smaller
 * total of the consecutive whole numbers from a first to a last
 * loop that accumulates all integers of a closed interval
 * sum of the numbers between two numbers, both of them included
 * sum of all integers from a to b
 * Write a function that totals the whole numbers from {a} through {b}, 0 if the first is the greater.
 * sum(range(a, b + 1))
 * a plus the next one and so on up to and with b
 * sum of the integer interval [a, b], zero if empty
 * How do I add all integers between two bounds inclusive?
 * sum from a to b inclusive
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
 * Given {x} and {n}, start with 1 and multiply by {x} exactly {n} times; an {n} below 1 leaves 1.
 * Could you raise {x} to {n} with the plain loop, not by squaring?
 * Write a program to calculate x to the power n using a loop.
 * power of a number with a whole exponent, by a loop
 * How do I raise a number to a whole exponent without pow?
 * x times itself n times, 1 for n = 0
 * base and exponent: repeated product
 * exponentiation by naive multiplication
 * power of a number
 * raise a number to a power
 * compute x to the power n
 * Compute {x} to the {n}th power (n not negative) by repeated multiplication.
 * Python's x ** n for n >= 0
 * multiply x by itself n times in all, none gives 1
 * exponentiation with nonnegative integer exponent, x^0 = 1
 * How to implement pow(x, n) with an integer exponent?
 * x to the power n
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
 * x^n for a real x and any integer n
 * How do I compute a power of a real number whose exponent can be below zero?
 * Write a function pow(double, int) that also handles negative exponents.
 * real base to an integer power of either sign: 2 to the power -2 is 0.25
 * raise a real base to a signed integer exponent
 * own pow for a real base with a signed integer exponent
 * exponentiation of a real number, where a negative exponent means the reciprocal
 * power of a double, exponent positive or negative
 * x^n for an integer n, computed as 1 / x^|n| when n < 0
 * integer power of a real number, exponent of either sign
 * Write a function to raise {x} to an integer exponent that may also be negative.
 * Math.pow(x, n) from JavaScript with an integer n of any sign
 * x times itself n times, or one over that if n is minus
 * integer power of a real number, x^(-n) = 1/x^n
 * How do I compute pow with negative exponents?
 * pow(x, n), n can be negative
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
 * Multiply 1 by {K} {n} times.
 * What is the {n}-th power of {K}?
 * {K}^{n} by repeated multiplication
 * Start from 1 and make it {K} times as large, {n} times over.
 * How many leaves has a tree whose every node has {K} children, {n} levels below the root? Use a loop.
 * Write a function that returns {K} to the power of n.
 * {K}^n
 * How do I calculate the n-th power of {K}?
 * {K} multiplied n times by itself
 * exponential {K}^n with the base {K}
 * place value of digit number n, from 0, in base {K}
 * Determine the nth power of {K}.
 * {K} ** n
 * {K} times {K} times {K}, n of them, 1 for n zero
 * exponential function of base {K} on the naturals
 * How to calculate {K} to the n?
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
 * 2^n
 * How do I compute 2 to the power n?
 * Write a function that returns two to the nth.
 * double 1 n times
 * nth power of two
 * two multiplied by itself n times
 * number of subsets of n things: 2 * 2 * ... * 2
 * number of different values of n bits
 * one grain of rice doubled n times
 * power of two: exponent in, value out
 * Write a function that raises 2 to the power {n}.
 * 1 << n, or 2 ** n in Python
 * number of subsets of an n-element set
 * What is the fastest way to get 2 to the n?
 *
 * @T int32_t int64_t
 * @name power_of_two two_to_the
 * @range n 0 30
 */
T power_of_two(T n) { return (T)1 << n; }

/**
 * Return 10 to the power {n}.
 * power of ten for a given exponent
 * 10**n
 * How do I compute 10 to the power n?
 * Write a function that returns ten to the nth.
 * the number written as 1 followed by n zeros
 * nth power of ten
 * ten multiplied by itself n times
 * place value of the decimal digit at index n from the right, from 0
 * scale factor for n decimal digits: 10 multiplied n times
 * 1, 10, 100, 1000 and so on, by the exponent
 * power of ten: exponent in, value out
 * Calculate the decimal unit 1 followed by {n} zeros.
 * 10 ** n, Python
 * a one with n noughts behind it
 * n-th power of the decimal base
 * How can I compute 10 to the n with integers?
 * 10^n with whole numbers
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
 * floor of the square root of {n}, by linear search
 * How long is the side of the largest square that {n} tiles can fill? Test one side after the other.
 * Given {n}, step a root up from 0 while the square of the next one still fits into {n}.
 * isqrt({n}) by trying each root in order
 * Write a program to find the floor of the square root of a number without a library.
 * integer square root of n, rounded down
 * How do I find the square root of an integer, rounded down?
 * sqrt of an int, rounded down, no math.h, simple loop is ok
 * whole part of the square root of n
 * side of the biggest square that at most n tiles can fill
 * square root of an integer, rounded down
 * Write a function to compute the greatest whole number whose square is at most {n}.
 * math.isqrt(n)
 * root of n without the decimals
 * floor of the square root of a nonnegative integer
 * How do I take an integer square root, rounded down?
 * isqrt
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
 * Count the halvings of {n} until it is at most 1.
 * floor of log2({n}), by repeated division by 2
 * Given a positive {n}, keep dividing by 2 until 1 is reached and report how often.
 * Position of the highest one bit of {n}, counted from 0 and found by halving; 0 and 1 both give 0
 * To what power of two, at most, does {n} reach? Halve and count.
 * Write a function to compute the floor of log base 2 of a number.
 * integer log2, rounded down
 * How often can I divide a number by 2, rounding down, until 1 is left?
 * floor of log2 as int please
 * binary logarithm of n, whole part
 * number of halvings, rounding down, that take n to 1: the height of a binary heap of n nodes
 * Determine how often {n} can be halved, rounding down, before it becomes 1.
 * n.bit_length() - 1, for n from 1
 * the biggest power of two that fits in n, which power is that
 * binary logarithm, floored
 * How to calculate log base 2 of an int rounded down?
 * floor(log2(n))
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
 * harmonic sum up to {n}, as {T:a}
 * H({n}) = 1 + 1/2 + 1/3 + ... up to 1/{n}
 * Given {n}, loop from 1 and add each reciprocal; below 1 the sum is 0.
 * Could you total the first {n} unit fractions, in ascending order of denominator?
 * Write a program to find the sum of the series 1 + 1/2 + 1/3 + ... + 1/n.
 * nth harmonic number
 * How do I sum the reciprocals of the first n positive integers?
 * 1/1+1/2+1/3.. till 1/n
 * total of the inverses of the counting numbers 1 to n
 * harmonic number H(n), as in the coupon collector problem
 * n-th harmonic number
 * sum of the reciprocals of 1 to n
 * sum of the series 1/1 + 1/2 + ... + 1/n
 * partial sum of the harmonic series, n terms
 * Write a function that adds the fractions 1/1, 1/2, 1/3 and so on through 1/{n}.
 * sum(1 / i for i in range(1, n + 1))
 * one plus a half plus a third, n pieces
 * n-th harmonic number H_n
 * How do I compute the harmonic series up to n?
 * harmonic number
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
 * Return {x} after {n} steps that each add {x} * {K} / 100 to it.
 * compound growth of {x} over {n} periods at {K} percent, integer arithmetic with each gain truncated
 * Let {x} earn {K} percent a year for {n} years, rounding each year's gain toward zero.
 * Given a balance {x} and {n} periods, add {K} percent of the current balance, cut to a whole number, every period.
 * {x} = {x} + {x} * {K} / 100, done {n} times over
 * Write a program for n years of compound growth of {K} percent, in whole numbers, each gain rounded down.
 * integer compound interest over n periods, {K}% each, fractions of a gain dropped every time
 * How much is an amount after n years with {K} percent a year, each year's gain rounded down?
 * add {K}% n times, ints only, each addition truncated
 * capital growing by {K} percent every period for n periods, whole numbers, fractions dropped each time
 * savings or population after n years with {K}% yearly increase, truncated each year
 * Compute what {x} grows to when {K} percent of it, rounded toward zero, is added every year, after {n} years.
 * Python: for _ in range(n): x += x * {K} // 100, then return x
 * put x in the bank at {K} percent for n years, cents cut off each year
 * final value of a principal x after n periods of compound interest at {K} %, integer arithmetic, truncating each gain
 * What is a balance of x worth after n years of {K}% annual interest with whole units only?
 * balance after n years of compound interest at {K}%, integer, each gain truncated
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
 * What does {amount} become with a growth of {percent} percent a year in {years} years, each gain rounded down?
 * compound growth in whole numbers: an amount grows by a percentage for some years, each yearly gain being rounded down
 * population, growth in percent, years: its size then in integers, the gain cut to a whole number each year
 * How do I grow an integer by a percentage a given number of times, dropping the fraction of the gain each time?
 * Write a function that increases an amount by a percentage once a year for some years, each increase truncated.
 * integer growth of an amount by some percent a year, with every year's increase rounded toward zero
 * grow by a percentage yearly in whole numbers: 1000 and 10 percent and 2 years gives 1210
 * repeat x += x * p / 100 in ints for x and p, n times
 * compound a whole number by a percentage for a number of years, each gain without its fraction
 * amount, yearly increase in percent, years: final amount, dropping decimals each time
 * inhabitants, yearly growth in percent, years: number at the end, each year's gain cut to a whole number
 * bacteria that grow by a percentage in each of n steps, counted in whole ones, the gain rounded down each step
 * Write a function to compute an amount after so many years of interest, its percentage being added and truncated yearly (order: amount, percent, years).
 * Python: for _ in range(years): amount += amount * percent // 100
 * money, rate in percent, years: what do I have at the end if each year's gain is cut to whole units
 * annual compounding in integers with truncation, arguments principal, rate, term
 * How to calculate what a capital becomes by compound interest with ints, given it, the percent rate and the years, each gain truncated?
 * final amount by compound interest: amount, percent, years (integer, each gain truncated)
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
 * Which number stands at index {n} of the Lucas sequence 2, 1, 3, 4, 7, 11, ...?
 * Lucas number L({n}), iteratively
 * Begin with 2 and 1, let every number be the sum of the two before it, and report number {n}, counted from 0.
 * Like Fibonacci but seeded with 2 and 1: what comes at place {n}, the 2 being place 0?
 * Compute Lucas number {n} of the sequence 2, 1, 3, 4, ..., the 2 having index 0.
 * Write a program to find the nth Lucas number, the 0th being 2 and the 1st 1.
 * nth lucas number, L(0) = 2
 * How do I compute the n-th Lucas number, starting from L(0) = 2 and L(1) = 1?
 * lucas(n) from index 0: 2 1 3 4 7 11 18
 * like Fibonacci but starting 2, 1: the value at index n from 0
 * L(n), companion of the Fibonacci numbers, with L(0) = 2 and L(1) = 1
 * Write a function to compute the nth Lucas number, the numbers 0 and 1 of which are 2 and 1.
 * Python generator 2, 1, 3, 4, 7, 11, ...: its item number n from 0
 * like Fibonacci, but it starts with 2 and 1, what's at place n (from 0)
 * L_n with L_0 = 2, L_1 = 1
 * How do I get the n-th Lucas number?
 * lucas numbers
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
 * My rabbits number {K} in month 0 and {L} in month 1, then each month is the two before added; how many in month {n}?
 * G({n}) where G(0) = {K}, G(1) = {L} and G(i) = G(i - 1) + G(i - 2)
 * Write a function for the nth term, from 0, of a Fibonacci sequence starting with {K} and {L}.
 * fibonacci with start values {K}, {L}: the number at index n from 0
 * What number is at index n, from 0, if the first two are {K} and {L} and each next is the sum of the previous two?
 * gibonacci starting {K} then {L}, term n with {K} as term 0
 * additive sequence from {K} and {L}: value at index n, the first having index 0
 * generalized Fibonacci number n with seeds {K} (index 0) and {L}
 * Compute term n, counted from 0, of the sequence that begins {K}, {L} and in which each term is the sum of the two before.
 * Python: a, b = {K}, {L}; for _ in range(n): a, b = b, a + b; return a
 * first {K}, then {L}, then always add the last two, what do I get after n steps
 * Fibonacci-type recurrence with initial values {K} and {L}, n-th term (zero-based)
 * How to calculate term n, from 0, of a Fibonacci sequence with seeds {K} and {L}?
 * fibonacci starting with {K}, {L}, nth term from 0
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
 * fibonacci with two start values of my choice: return the number at an index, counted from 0
 * generalized fibonacci number from two start values, index 0 being the first of them
 * How do I continue a Fibonacci-like sequence from two given numbers, up to index n from 0?
 * Write a function for the nth term, from 0, when the first two terms are arguments.
 * add the last two terms again and again, beginning with two given numbers; return the term at index n from 0
 * first, second, index from 0 -> term of the sequence in which each term is the sum of the last two
 * Gibonacci number: two start values, then the index from 0
 * like fibonacci but starting with two other numbers; what is at index n, counted from 0?
 * term n, from 0, of a, b, a + b, a + 2b, ... for given a and b, each the sum of the two before
 * rabbit sequence with chosen numbers in month 0 and month 1, each later month the sum of the last two: month n
 * number n, from 0, of the sequence with two given first numbers in which each term is the sum of the last two
 * Write a function which computes the nth term (from 0) of a Fibonacci sequence with freely chosen first two terms.
 * def gfib(first, second, n): for _ in range(n): first, second = second, first + second; return first
 * two starting numbers, then always the sum of the last two, give the one at place n from 0
 * Gibonacci number G_n with G_0 and G_1 as the first two arguments
 * How can I generalise Fibonacci to arbitrary start values (first, second, index from 0)?
 * fibonacci with custom first two terms, nth term from 0
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
 * Return the {n}-th {OP} number: start with 0 and 1, then each term is {OP:2}.
 * What is the {OP} number with index {n}, where index 0 holds 0 and index 1 holds 1?
 * {OP} sequence 0, 1, {OP:3}, ... at index {n}
 * Run the recurrence of the {OP} numbers (0, 1, then {OP:2}) to index {n}, counted from 0.
 * Look up place {n} in 0, 1, {OP:3}, ..., the {OP} numbers.
 * {OP}({n}), with 0 and 1 at indices 0 and 1, by a loop over the last two terms
 * Write a program to find the nth {OP} number, counting from 0: 0, 1, {OP:3}.
 * nth {OP} number, the 0th is 0
 * How do I compute the n-th number of the {OP} sequence 0, 1, {OP:3}, ...?
 * {OP}(n) pls: 0, 1, {OP:3} and so on, from n = 0
 * start with 0 and 1, the next value is {OP:2}: {OP} number at an index from 0
 * second-order recurrence of {OP} from 0 and 1, term n counted from 0
 * Write a function to find the nth {OP} number, beginning 0, 1, each further one being {OP:2}.
 * Python: from a, b = 0, 1, term n where the next is {OP:2}
 * 0, 1, then every number is {OP:2}, what's at place n from 0
 * {OP} number of index {n}, zero-based, initial values 0 and 1
 * How do you compute {OP} numbers (0, 1, then {OP:2})?
 * nth {OP} number
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @OP 2*b+a "Pell" "twice the previous one plus the one before that" "2, 5, 12, 29"
 * @OP b+2*a "Jacobsthal" "the previous one plus twice the one before that" "1, 3, 5, 11"
 * @name pell two_term_recurrence sequence_term
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
 * Like Fibonacci with three predecessors instead of two: the term with index {n} from 0 (first terms 0, 0, 1)
 * Compute T({n}) where T(i) = T(i - 1) + T(i - 2) + T(i - 3) and T(0) = T(1) = 0, T(2) = 1, keeping only three numbers.
 * Write a program to find the nth tribonacci number of 0, 0, 1, 1, 2, 4, ..., from index 0.
 * nth tribonacci number, T(0) = T(1) = 0 and T(2) = 1
 * How do I compute term n, from 0, of 0, 0, 1, ... in which each term is the sum of the previous three?
 * tribonacci(n) with 0 0 1 at start, index from 0
 * the three before added: value at index n from 0 of 0, 0, 1, 1, 2, 4
 * third-order Fibonacci number n, with 0, 0, 1 for n = 0, 1, 2
 * Write a function to compute the nth tribonacci number from 0, the first three being 0, 0, 1.
 * a, b, c = 0, 0, 1; n times a, b, c = b, c, a + b + c; a in Python
 * 0, 0, 1, then add up the last three each time, place n from 0
 * third-order Fibonacci number T_n, T_0 = T_1 = 0, T_2 = 1
 * How do I get the n-th term of the tribonacci sequence 0 0 1 1 2 4 7?
 * tribonacci number, starting 0, 0, 1
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
 * What stands at index {n}, from 0, of the {OP} sequence, which begins {OP:2}?
 * {OP} number P({n}), where P(i) = P(i - 2) + P(i - 3) and P(0), P(1), P(2) are {OP:2}
 * From {OP:2} on, add the terms two and three places back; report the {OP} number with index {n}, from 0.
 * Compute entry {n}, from 0, of the {OP} sequence that starts {OP:2} and then adds the terms two and three places back.
 * Iterative {OP} sequence, seeds {OP:2}, value at place {n} counted from 0
 * Write a program to find the nth {OP} number, the first three, from index 0, being {OP:2}.
 * nth {OP} number with {OP:2} at 0, 1, 2
 * How do I compute the n-th {OP} number, beginning {OP:2} at index 0?
 * {OP} sequence value at n, starting {OP:2} from n = 0
 * term n, from 0, of the {OP} recurrence, start {OP:2}
 * P(n) = P(n-2) + P(n-3), the {OP} kind with {OP:2} for n = 0, 1, 2
 * Write a function to compute the nth {OP} number, counted from 0, the sequence beginning {OP:2}.
 * Haskell list p = {OP:2} then zipWith (+) p (tail p), i.e. the {OP} numbers, at index n
 * {OP:2} to begin with, then the second last plus the third last, which is number n from 0 ({OP})
 * {OP} recurrence P(n) = P(n-2) + P(n-3), initial terms {OP:2}
 * How to generate term n of the {OP} sequence ({OP:2}, ...)?
 * {OP} sequence nth term
 *
 * @T int32_t int64_t uint32_t
 * @OP 1,b=1,c=1 "Padovan" "1, 1, 1"
 * @OP 3,b=0,c=2 "Perrin" "3, 0, 2"
 * @name padovan third_order_term
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
 * Catalan number {n}, by C(i + 1) = C(i) * 2 * (2i + 1) / (i + 2)
 * What is entry {n}, counted from 0, of 1, 1, 2, 5, 14, 42, ...?
 * How many binary trees with {n} inner nodes are there?
 * Step up from C(0) = 1 to the Catalan number with index {n}, multiplying before dividing.
 * Write a program to find the nth Catalan number, the 0th being 1.
 * nth catalan number, C(0) = 1
 * How many valid combinations of n pairs of parentheses are there?
 * catalan(n) pls, catalan(0) = 1
 * number of different binary trees with n nodes
 * number of triangulations of a polygon with n + 2 sides, the n-th Catalan number
 * nth catalan number, C(n)
 * compute the n-th of the catalan numbers 1, 1, 2, 5, 14, from n = 0
 * Determine the number of ways in which {n} pairs of brackets can be balanced.
 * Python: math.comb(2*n, n) // (n + 1)
 * how many ways to write n opening and n closing brackets properly
 * n-th Catalan number
 * How do I calculate how many binary trees with n nodes exist?
 * catalan number
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
 * How many dots make a {K}-sided figurate pattern with {n} dots on each side?
 * {K}-gonal number {n}: (({K} - 2) * n * n - ({K} - 4) * n) / 2
 * What is the {K}-gonal number with index {n}, index 1 giving 1?
 * polygonal number, {K} corners, side {n}
 * Compute the {n}-th {K}-gonal number from the closed formula.
 * Write a function for the nth polygonal number with {K} sides.
 * nth {K}-gonal number, first is 1
 * How do I calculate the n-th figurate number for a polygon of {K} sides?
 * n-th polygonal number for {K} sides by the formula
 * dots in a regular pattern with {K} corners and n dots on each side
 * polygonal number of index n, s = {K} sides
 * Write a function to compute the nth {K}-gonal number.
 * Python lambda for the polygonal number with {K} sides: (({K} - 2) * n * n - ({K} - 4) * n) // 2
 * dots laid out as a growing shape with {K} corners, how many with n on a side
 * figurate number P({K}, n)
 * What's the n-th polygonal number for {K} sides?
 * nth {K}-gonal number
 *
 * @T int32_t int64_t
 * @K 7 8 9 10 11 12 14 16 20
 * @name polygonal polygonal_number
 * @range n 0 500
 */
T polygonal(T n) { return ((K - 2) * n * n - (K - 4) * n) / 2; }

/**
 * Return the {n}-th polygonal number for a polygon with {sides} sides, in that order of arguments: n, sides.
 * nth polygonal number, number of sides as the second argument
 * polygonal numbers in general: index n first, sides second, n = 1 giving 1
 * How do I compute the nth s-gonal number, from n and s?
 * Write a function for figurate numbers of any polygon, taking the index (1 for the single dot) and then the number of sides.
 * n and s give ((s - 2) n n - (s - 4) n) / 2, the polygonal number
 * polygonal number: index 4 with 3 sides gives 10, with 4 sides gives 16
 * number of dots in a polygon pattern of a given size, then a given number of corners: the polygonal number
 * triangular, square, pentagonal ... numbers by one function: index, number of sides
 * index first, sides second: the figurate (polygonal) number
 * polygonal number from position and corner count, position 1 giving 1
 * general s-gonal number: n-th one, s as the second argument
 * Write a function that returns the nth polygonal number for a given count of sides; n comes first.
 * def polygonal(n, sides): return ((sides - 2) * n * n - (sides - 4) * n) // 2
 * how many dots make a shape with n dots along each of its sides, n first, then how many sides
 * figurate number of rank n for an s-gon (arguments n, s)
 * How to compute e.g. the 5th heptagonal number in general (index, then sides)?
 * nth s-gonal number
 *
 * @T int32_t int64_t
 * @name polygonal_number sided_number
 * @range n 0 100
 * @range sides 3 20
 */
T polygonal_number(T n, T sides) { return ((sides - 2) * n * n - (sides - 4) * n) / 2; }

/**
 * Return the {n}-th centred polygonal number with {K} sides: 1 dot, then rings of {K}, 2 * {K}, 3 * {K}, ...
 * How many dots are in a centred {K}-gon with {n} layers, the single middle dot being layer 1?
 * centred {K}-gonal number {n}: {K} * {n} * ({n} - 1) / 2 + 1
 * Around one dot lay rings in the shape of a {K}-gon; how many dots are there after layer {n}, counting the dot as 1?
 * Compute 1 plus {K} times 1 + 2 + ... + ({n} - 1).
 * Dots in a {K}-sided centred pattern, layer count {n} (1 gives 1)
 * Write a function for the nth centered polygonal number with {K} sides.
 * nth centered {K}-gonal number, the first is 1
 * How many dots has a centred {K}-gon of n layers, the single middle dot being the first layer?
 * centered polygon number n for {K} sides, first is 1
 * dots after n layers: one dot, then rings of {K}, 2 times {K} and so on around it
 * centered figurate number with {K} corners and n layers, the middle dot being layer 1
 * Compute the nth centred {K}-gonal number, the first one being 1.
 * lambda n: {K} * n * (n - 1) // 2 + 1
 * one dot with rings of {K}, twice {K}, ... dots, n layers with the dot, how many dots
 * centered {K}-gonal number of index n >= 1
 * How can the n-th centered polygonal number with {K} sides be found?
 * centered polygonal number {K}
 *
 * @T int32_t int64_t
 * @K 3..10 12
 * @name centered_polygonal centred_number
 * @range n 1 500
 */
T centered_polygonal(T n) { return K * n * (n - 1) / 2 + 1; }

/**
 * Return the {n}-th {OP} number: {OP:2}.
 * What is the {OP} number with index {n}, by its closed formula?
 * {OP} number {n}, no loop
 * Compute {OP:2}, the {OP} number for index {n}.
 * {OP:3} is built from layers; how many parts does it have at size {n}, that is {OP:2}?
 * Look up {OP} number {n} through {OP:2}.
 * Write a function for the nth {OP} number, {OP:2}.
 * nth {OP} number by {OP:2}
 * How do I calculate the n-th {OP} number, {OP:2}?
 * {OP} number formula: {OP:2}
 * value number n of the {OP} sequence, {OP:2}
 * {OP:3}, counted for the size n ({OP} number {OP:2})
 * Write a function to calculate the nth {OP} number.
 * Python: the {OP} number, {OP:2}, for index n
 * {OP:3} with n on an edge, how many does it take
 * {OP} number of index {n}
 * What is the formula of {OP} numbers?
 * nth {OP} number
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
 * {OP:2} number {n}, by {OP:3}
 * Cut {OP} straight {n} times as cleverly as possible and report the number of parts; no cut leaves 1.
 * Maximum number of parts of {OP} after {n} straight cuts
 * With {n} straight cuts through {OP}, what is the greatest number of pieces ({OP:3})?
 * Write a function for the maximum number of pieces of {OP} after n straight cuts.
 * nth {OP:2} number, {OP:3}
 * How many pieces can I get at most from {OP} with n straight cuts?
 * max number of pieces of {OP} from n straight cuts
 * largest number of regions when n straight cuts go through {OP}
 * {OP:2} number for n straight cuts, from 1 for no cut
 * Into how many parts at most can {OP} be divided by {n} straight cuts? Write a function for it.
 * Python lambda for the {OP:2} number, {OP:3}
 * cut {OP} n times, how many pieces can I get
 * {OP:2} number of index {n}
 * How to compute the maximum number of pieces of {OP} after n cuts?
 * {OP:2} numbers
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
 * From {n} things, how many ways are there to pick {k}? Iterate; 0 ways if {k} is larger.
 * binomial coefficient of {n} over {k}, iteratively
 * Build C(n, k) from {n} and {k} factor by factor: multiply by n - i, divide by i + 1.
 * Pascal's triangle, row {n}, entry {k}, both counted from 0, in a loop
 * {n} over {k} without recursion, every division exact
 * Write a program to calculate nCr with a loop.
 * n choose k, iterative
 * Out of n items, how many ways are there to choose k?
 * nCk, the number of combinations, without recursion
 * number of subsets of a given size k in a set of n
 * binomial coefficient C(n, k) by the multiplicative formula
 * binomial coefficient n over k
 * number of combinations of k out of n things
 * Write a function to compute, for n things, in how many ways k of them can be chosen, 0 if there are not that many.
 * math.comb(n, k)
 * n people, a team of k, how many possible teams
 * How do I calculate n choose k without big factorials?
 * nCr
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
 * What is the largest entry in row 2{n} of Pascal's triangle?
 * Compute (2n)! / (n! * n!) for n = {n}, multiplying and dividing step by step.
 * Middle entry of the Pascal row with number 2 * {n}
 * Write a function for the nth central binomial coefficient, the 0th being 1.
 * 2n choose n, for n
 * How do I calculate the middle entry of row 2n of Pascal's triangle?
 * C(2n, n) for n pls
 * number of ways to pick n of 2n items
 * number of shortest lattice paths across an n by n grid
 * Calculate the middle number of row 2{n} in Pascal's triangle.
 * math.comb(2 * n, n)
 * in how many ways can I pick n out of twice n
 * central binomial coefficient
 * How to compute (2n)! / (n!)²?
 * 2n choose n
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
 * Return n * (n - 1) * ..., with {n} as first factor and {k} factors in all.
 * permutations of {n} things taken {k} at a time
 * In a race with {n} runners, how many outcomes are there for the first {k} places?
 * Falling factorial of {n} with {k} factors, 1 for none
 * Beginning with {n} and going down by one each time, multiply {k} factors.
 * Write a program to calculate nPr, the ordered selections of r out of n.
 * n permute k, the number of ordered selections
 * Out of n items, how many ordered arrangements of k are there?
 * nPk pls, number of ordered choices of k out of n
 * variations without repetition: k out of n, order counts
 * falling factorial of n with k factors
 * number of permutations of n things taken k at a time
 * nPr for n and r
 * Write a function to compute how many ordered selections from {n} things have length {k}.
 * math.perm(n, k)
 * n runners, the first k places, how many outcomes
 * falling factorial n(n-1)...(n-k+1)
 * How do I find nPr, with n first and r second?
 * nPk
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
 * Return {x} * ({x} + 1) * ({x} + 2) * ..., with {n} factors in all.
 * What is the rising factorial of {x} with {n} factors? No factor gives 1.
 * Pochhammer symbol, rising from {x}, {n} factors
 * From {x} going up, multiply {n} consecutive numbers.
 * Product of the integers from {x} upward, {n} of them
 * Start at {x}, keep adding one, and multiply {n} such values together; an empty product is 1.
 * Write a function for the rising factorial of x with n factors, x first.
 * rising factorial of x with n factors
 * How do I start at x, go up by one and multiply n consecutive numbers?
 * x(x+1)(x+2)... with n factors
 * ascending product x, x + 1, x + 2, ... of n factors
 * Pochhammer function (x)_n, as in hypergeometric series
 * Multiply {n} successive numbers, beginning with {x} and going up by one.
 * math.prod(x + i for i in range(n))
 * x times x plus 1 times x plus 2, n of them
 * Pochhammer symbol (x)_n
 * How to compute the rising factorial of x to n?
 * x(x+1)...(x+n-1)
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
 * Multiply all numbers up to {n} that have the same parity as {n}.
 * double factorial of {n} in a loop
 * Skip every other factor of the factorial of {n}, keeping {n} itself.
 * semifactorial {n}!! with 0!! = 1
 * Write a program to compute the double factorial of a number.
 * n!! double factorial
 * How do I multiply n by n - 2, n - 4 and so on, in a loop?
 * code for the double factorial n!! please, which is not the factorial of a factorial
 * product of every second number from n downwards, e.g. the odd numbers up to an odd n
 * semifactorial n!!
 * Write a function that multiplies {n}, n - 2, n - 4 and so forth while they are positive.
 * Python: math.prod(range(n, 0, -2))
 * n times every second number below it
 * double factorial (semifactorial) of a natural number
 * How do you compute n!!?
 * double factorial
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
 * How many orders of {n} things leave none of them at its own place?
 * Return the number of derangements of {n} elements: D(0) = 1 and D(i) = i * D(i - 1) + (-1)^i.
 * subfactorial of {n}
 * {n} guests take their hats blindly: in how many ways does nobody get the right one?
 * Count the permutations of {n} items without a fixed point, by the one-term recurrence.
 * !{n}, with the values 1, 0, 1, 2, 9, 44, ... from index 0
 * Write a program to count the derangements of n items.
 * number of derangements of n elements
 * In how many permutations of n elements is no element in its original position?
 * !n subfactorial pls
 * n people each bring a gift and get one that is not their own: in how many ways
 * secret santa or hat-check count: permutations of n people where nobody gets their own
 * Determine in how many ways {n} letters can be put into {n} addressed envelopes with none in its own.
 * Python: d = 1; for i in range(1, n + 1): d = i * d + (-1)**i
 * n guests, n hats, no one gets their own, how many ways
 * subfactorial !n
 * How do I count permutations that have no fixed point?
 * number of derangements
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
 * {n}#, the primorial
 * Multiply all prime numbers that are not above {n}, found by trial division.
 * Product over the primes p <= {n}
 * Take every prime up to {n} once as a factor; what is the product?
 * Write a program to find the product of all primes up to n.
 * primorial n#: product of the primes up to n
 * How do I multiply all the primes that are not above a number?
 * 2*3*5*7*... with all primes till n
 * product of every prime from 2 up to and including n
 * n#, primorial as in Euclid's proof: all primes at most n multiplied
 * Write a function to multiply all primes that are not greater than {n}.
 * math.prod(sympy.primerange(2, n + 1))
 * two times three times five and so on, no prime above n
 * primorial n# (over the primes p <= n)
 * How to find the product of every prime up to n?
 * product of primes up to n
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
 * Stirling set number for {n} elements and {k} parts, row by row in a table
 * Count the partitions of a set with {n} members into exactly {k} nonempty blocks.
 * S({n}, {k}) with S(n, k) = k * S(n - 1, k) + S(n - 1, k - 1) and S(0, 0) = 1, arguments from 0 to 12
 * Fill the Stirling triangle up to row {n} and report its entry {k}; S(0, 0) = 1, and 0 if there are more groups.
 * Write a program to count the ways to partition n elements into k nonempty subsets.
 * stirling number of the second kind S(n, k)
 * How many ways are there to divide n distinct objects into k unlabelled groups?
 * stirling2(n,k) code, set partitions of n elements into k blocks
 * number of set partitions of n elements into k nonempty blocks
 * S(n, k), number of surjections from n elements onto k divided by k factorial
 * Compute in how many ways {n} different things can be grouped in {k} non-empty piles.
 * sympy.functions.combinatorial.numbers.stirling(n, k)
 * n people, k teams without names, nobody left over, no team empty, how many ways
 * S(n, k), Stirling number of the second kind
 * How do I count the partitions of an n-set into k blocks?
 * stirling numbers of the second kind
 *
 * @T int32_t int64_t
 * @name stirling2 set_partitions_into
 * @range n 0 12
 * @range k 0 12
 */
T stirling2(T n, T k) {
    T row[13] = {1};
    for (T i = 1; i <= n; i++) {
        for (T j = i; j > 0; j--) row[j] = j * row[j] + row[j - 1];
        row[0] = 0;
    }
    return row[k];
}

/**
 * Return the unsigned Stirling number of the first kind for {n} and {k}.
 * How many permutations of {n} elements have exactly {k} cycles?
 * Stirling cycle number c({n}, {k}), 0 to 12 each
 * Count the ways to seat {n} people at {k} identical round tables, none left empty.
 * c(n, k) = (n - 1) * c(n - 1, k) + c(n - 1, k - 1) with c(0, 0) = 1, for {n} and {k}
 * Build the triangle of cycle numbers up to row {n} in one array and return entry {k}.
 * Write a program to count the permutations of n elements with k cycles.
 * stirling number of the first kind c(n, k), unsigned
 * How many permutations of n elements have a given number of cycles?
 * stirling1(n,k) code, unsigned cycle numbers
 * number of arrangements of n people at k identical round tables, none empty
 * coefficient of x^k in the rising factorial x (x + 1) ... (x + n - 1)
 * Write a function to find in how many ways {n} people can be seated round {k} like tables, none of them empty.
 * sympy stirling(n, k, kind=1), unsigned
 * number of ways to sort n things into k rings
 * unsigned Stirling number of the first kind c(n, k)
 * How many permutations of n elements have exactly k cycles?
 * stirling numbers of the first kind, without sign
 *
 * @T int32_t int64_t
 * @name stirling1 permutations_with_cycles
 * @range n 0 12
 * @range k 0 12
 */
T stirling1(T n, T k) {
    T row[13] = {1};
    for (T i = 1; i <= n; i++) {
        for (T j = i; j > 0; j--) row[j] = (i - 1) * row[j] + row[j - 1];
        row[0] = 0;
    }
    return row[k];
}

/**
 * In how many ways can a set of {n} elements be divided into nonempty groups?
 * Return the {n}-th Bell number, with B(0) = 1.
 * Bell number {n} through the Bell triangle, {n} from 0 to 14
 * Count all partitions of a set of {n} distinct things.
 * What stands at index {n}, from 0, of 1, 1, 2, 5, 15, 52, 203, ...?
 * Build the rows of the Bell triangle one after the other and read off the number of set partitions of {n}.
 * Write a program to find the nth Bell number, the 0th being 1.
 * nth bell number
 * In how many ways can a set of n elements be partitioned into nonempty parts?
 * bell numbers 1 1 2 5 15 52 from index 0, give the nth
 * count of all ways to group n distinct items
 * number of equivalence relations on n elements
 * Determine the number of ways to divide {n} different objects into groups.
 * sympy.bell(n)
 * n people split up in any number of groups, how many ways
 * B_n, number of set partitions
 * How can I calculate Bell numbers?
 * bell number
 *
 * @T int32_t int64_t
 * @name bell bell_number
 * @range n 0 14
 */
T bell(T n) {
    T row[16] = {1};
    for (T i = 1; i <= n; i++) {
        T left = row[i - 1];
        for (T j = 0; j <= i; j++) {
            T above = row[j];
            row[j] = left;
            left += above;
        }
    }
    return row[0];
}

/**
 * In how many ways can {n} be written as a sum of positive whole numbers, order ignored?
 * Return the number of partitions of {n}, with p(0) = 1.
 * p({n}): 1, 1, 2, 3, 5, 7, 11, 15, ... from index 0
 * Count the integer partitions of {n} with one table, adding one part size after the other.
 * In how many ways can {n} equal coins be sorted into piles, the order of the piles not mattering?
 * partition function of {n}, at most 50
 * Write a program to count the integer partitions of n.
 * number of integer partitions of n
 * How many ways are there to write a number as a sum of positive integers, order not important?
 * partition function p(n), order of the parts ignored
 * count the sums of positive integers that make n, like 4 = 3+1 = 2+2 = 2+1+1 = 1+1+1+1, 4 itself included
 * Ramanujan's partition number p(n), the count of Young diagrams with n cells
 * Write a function to count in how many ways {n} is a sum of positive whole numbers, regardless of order.
 * sympy.npartitions(n)
 * how many ways to break n coins into heaps
 * partition function p(n)
 * How do I count the integer partitions of n?
 * number of integer partitions
 *
 * @T int32_t int64_t
 * @name partitions partition_number
 * @range n 0 50
 */
T partitions(T n) {
    T ways[51] = {1};
    for (T part = 1; part <= n; part++)
        for (T i = part; i <= n; i++) ways[i] += ways[i - part];
    return ways[n];
}

/**
 * Return the {n}-th term of the geometric sequence that starts at {first} with the ratio {K}; the first term has number 1.
 * What is term {n}, counted from 1, when a sequence begins with {first} and each term is {K} times the one before?
 * geometric progression from {first} with factor {K}: number {n}
 * Start from {first} and multiply by {K} until term {n} is reached; term 1 is {first} itself.
 * {first} cells grow {K}-fold every hour: how many are there at the start of hour {n}, the first hour being 1?
 * Compute {first} * {K}^({n} - 1) in a loop.
 * Write a program to find the nth term of a geometric progression with a given first term and common ratio {K}.
 * GP nth term for a first term and n, ratio {K}
 * What is the nth number if I keep multiplying a start value, itself the 1st, by {K}?
 * a times {K}^(n-1) for a and n
 * sequence from a start value in which each value is {K} times the last: its nth, counting from 1
 * exponential growth by the factor {K}: first term and n given, n-th term out
 * Compute the nth member of the sequence beginning with {first} whose every member is {K} times the previous one (n from 1).
 * first * {K} ** (n - 1)
 * start here and make it {K} times as much each step, what's number n, the start is number 1
 * a_n of a geometric progression with ratio {K}, given a_1 and n
 * What is the n-th term of a geometric sequence with common ratio {K}?
 * geometric sequence, ratio {K}, nth term
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
 * One person tells {K} others, each of them tells {K} more, and so on: how many know after {n} levels, level 1 being one?
 * Total the powers of {K}, beginning with 1, until {n} of them are added; none gives 0.
 * Number of nodes in a full {K}-ary tree with {n} levels
 * Write a program to sum the first n powers of {K}, starting from 1.
 * sum of n terms of the geometric series with ratio {K} and first term 1
 * What do 1, {K}, {K} squared, ... add up to for n terms?
 * sum of the first n powers of {K}, {K}^0 included
 * total of n terms, starting with 1, of a geometric progression with factor {K}
 * nodes in a complete {K}-ary tree with n levels
 * Write a function to add the first {n} powers of {K}, beginning with 1.
 * sum({K}**i for i in range(n))
 * 1 plus {K} plus {K} times {K} and so on, n numbers in all
 * ({K}^n - 1) / ({K} - 1)
 * How do I sum the geometric series 1 + {K} + {K}² + ... with n terms?
 * sum of {K}^i for i below n
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
 * partial sum of the geometric series in {x}, last exponent {n}
 * Sum the powers of {x}, the exponent running from 0 through {n}, with one multiplication per term.
 * Loop {n} + 1 times over 1, {x}, {x} * {x}, ... and total them.
 * Value at {x} of the polynomial of degree {n} whose coefficients are all 1
 * Write a function that computes 1 + x + x^2 + ... + x^n.
 * sum of powers of x up to exponent n
 * How do I add all powers of a number from exponent 0 to n?
 * geometric sum 1 + x + ... for variable x, last term x^n
 * accumulate the powers of a base x from x^0 to x^n
 * truncated geometric series 1 + x + x^2 + ... + x^n
 * Write a function to add all powers of {x} from the 0th through the {n}th.
 * sum(x**i for i in range(n + 1))
 * one plus x plus x squared and so on, x to the n is the last
 * geometric sum 1 + x + ... + x^n
 * How to compute the sum of powers of x up to exponent n inclusive?
 * 1 + x + x^2 + ... + x^n
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
 * Walk from 1 to {n}, adding odd numbers and taking even ones off.
 * Plus for odd, minus for even: total all numbers through {n}.
 * Let the sign flip at every step from 1 to {n} and return what accumulates, beginning with plus.
 * Write a program to find the sum of the series 1 - 2 + 3 - 4 + ... n.
 * alternating series of 1 to n, added up with plus first
 * How do I add the odd and subtract the even numbers from 1 up to n in a loop?
 * 1-2+3-4+5... till n, result of the sum
 * plus and minus by turns over the counting numbers 1 to n, beginning with plus
 * alternating sum 1 - 2 + 3 - ... up to n, by a loop
 * Compute 1 - 2 + 3 - 4 and so on as far as {n}.
 * sum(i if i % 2 else -i for i in range(1, n + 1))
 * count to n, adding the odd ones and taking off the even ones
 * alternating series of (-1)^(i+1) i for i = 1..n
 * How do I sum numbers to n with alternating signs, 1 being positive?
 * 1-2+3-4+...n
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
 * Add up the first {n} {OP} numbers in a loop.
 * What do the first {n} {OP} numbers, {OP:2}, sum to?
 * Return {OP:2} added up over {n} terms.
 * total of {n} {OP} numbers beginning {OP:2}
 * Sum {OP:2}, {n} of them, one by one; no terms give 0.
 * {n} rows hold {OP:2} seats; how many seats are there?
 * Write a program to find the sum of the first n {OP} numbers.
 * sum of the first n {OP} numbers, {OP:2}
 * How do I add up the first n numbers of {OP:2}?
 * first n {OP} numbers, {OP:2}, added in a loop
 * total of the opening n {OP} numbers, {OP:2}
 * partial sum of n terms of {OP:2}, the {OP} numbers
 * Write a function to total the initial {n} {OP} numbers ({OP:2}).
 * Python: sum(itertools.islice(gen, n)) where gen yields {OP:2}, the {OP} numbers
 * {OP:2}, add up the first n of these {OP} numbers
 * n-th partial sum of the {OP} numbers {OP:2}
 * What do the first n {OP} numbers ({OP:2}) add up to?
 * sum of first n {OP} numbers {OP:2}
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
 * sum of the first n even numbers
 * sum of first n even numbers
 * 2 + 4 + ... + 2n
 * How do I sum the first n positive even numbers?
 * Write a function that returns the total of n even numbers, beginning with 2.
 * the sum of n evens from 2 on, as n * (n + 1)
 * n even natural numbers, from 2 on, added
 * first n evens starting with 2, total
 * sum of the first even numbers: 3 gives 2 + 4 + 6 = 12
 * add as many even numbers, from 2 on, as the argument says
 * sum of 2 times 1, 2 times 2 up to 2 times n
 * Determine what the first {n} positive even numbers add up to.
 * sum(range(2, 2 * n + 1, 2))
 * 2 plus 4 plus 6, n of them
 * 2 + 4 + ... + 2n in closed form
 * How to sum the first n even integers (from 2)?
 *
 * @T int32_t int64_t
 * @name sum_first_evens first_evens_total
 * @range n 0 1000
 */
T sum_first_evens(T n) { return n * (n + 1); }

/**
 * Return the sum of the {OP} of 1 to {n} by the closed formula {OP:2}.
 * What is {OP:2}, the total of the {OP} of the numbers up to {n}?
 * sum of {OP} up to {n} without a loop, as {OP:2}
 * Use the formula {OP:2} to add the {OP} of 1, 2, ..., {n}.
 * No loop, please: total of the {OP} of all numbers from 1 to {n}, that is {OP:2}.
 * closed form for the {OP} of the first {n} numbers, summed: {OP:2}
 * Write a function for the sum of the {OP} of 1 to n using the formula {OP:2}.
 * sum of {OP} closed form, {OP:2}
 * How do I add up n {OP} without a loop, as {OP:2}?
 * {OP} total in O(1), {OP:2}
 * {OP} for n summed in a single expression, {OP:2}
 * Faulhaber style formula for {OP}: {OP:2}
 * Write a function to compute the sum of the first {n} {OP} without a loop, as {OP:2}.
 * Python one-liner {OP:2}, the total of the first n {OP}
 * the first n {OP} added, there's a short cut: {OP:2}
 * closed form for the sum of the first n {OP}
 * Is there a formula for the sum of n {OP} starting from 1?
 * sum of first n {OP}
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
 * Run through the Fibonacci sequence from its first 1 (1, 1, 2, ...) and total {n} members.
 * Partial sum of Fibonacci 1, 1, 2, 3, ..., {n} terms, 0 for none
 * Keep a pair of neighbouring Fibonacci numbers and total the first {n} of 1, 1, 2, 3, ...
 * Write a program to find the sum of the first n Fibonacci numbers, 1 and 1 being the first.
 * sum of fibonacci series 1, 1, 2, ... with n terms
 * How do I add up the first n terms of the Fibonacci sequence 1, 1, 2, 3?
 * total of 1+1+2+3+5.. n terms
 * Fibonacci numbers 1, 1, 2, ... accumulated, n of them
 * partial sum of n terms of 1, 1, 2, 3, 5, ..., equal to F(n + 2) - 1
 * sum of fibonacci numbers F(1) to F(n)
 * sum of the first n fibonacci numbers, starting 1, 1
 * Write a function to add the Fibonacci numbers 1, 1, 2, 3, 5 and so on, {n} of them.
 * sum(fib(i) for i in range(1, n + 1)), with fib(1) = fib(2) = 1
 * 1, 1, 2, 3, 5, ..., add up the first n
 * F_1 + F_2 + ... + F_n
 * What's the total of the first n Fibonacci numbers (starting 1, 1)?
 * sum of first n fibonacci numbers, 1 1 2 3
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
 * Generate Fibonacci numbers while they do not exceed {n} and sum those that 2 divides.
 * Of 1, 1, 2, 3, 5, 8, ... keep what is even and not above {n}, then total it.
 * Even-valued Fibonacci terms within the limit {n}, summed
 * Write a program to sum the even Fibonacci numbers not exceeding a limit.
 * sum of even fibonacci numbers up to n
 * How do I add only the even-valued terms of the Fibonacci sequence up to a maximum?
 * even fibs up to n, total
 * every Fibonacci member up to n that is divisible by two, added together
 * 2 + 8 + 34 + ..., all even Fibonacci numbers up to and including n
 * sum of even fibonacci numbers up to a limit
 * even-valued fibonacci terms not above n, added
 * Find the sum of those Fibonacci numbers which are even and not greater than {n}.
 * Python: sum(f for f in fibs up to and including n if f % 2 == 0)
 * go along 1, 2, 3, 5, 8 till you are past n and add just 2, 8 and so on
 * sum over even F_k <= n
 * How do I add up all even-valued Fibonacci terms up to a limit?
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
 * Generate the Fibonacci sequence until it reaches or passes {n}, and say if it was hit.
 * membership of {n} in the Fibonacci sequence
 * Does {n} come up when one starts from 0 and 1 and keeps adding the last two?
 * Write a program to check if a number is a Fibonacci number.
 * fibonacci number check, true or false
 * How do I know if an integer belongs to the Fibonacci sequence?
 * is a number such as 21 in the fibonacci sequence? function for any number
 * is n a member of 0, 1, 1, 2, 3, 5, 8, ...
 * test whether the integer is one of the Fibonacci numbers
 * Write a function to check whether {n} occurs in the Fibonacci sequence 0, 1, 1, 2, 3, ...
 * n in itertools.takewhile(lambda f: f <= n, fibs())
 * is n one of 0, 1, 2, 3, 5, 8, 13 and so on
 * membership of n in the set of Fibonacci numbers
 * How can I tell that a number belongs to the Fibonacci series?
 * is n a fibonacci number
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
 * Climb the Fibonacci sequence until the next number would exceed {n}, and return the last one.
 * First part of the Zeckendorf form of {n}: the highest Fibonacci number that fits
 * My limit is {n}; what is the last Fibonacci number within it?
 * Write a function that finds the largest Fibonacci number less than or equal to n.
 * largest fibonacci number up to n
 * What is the biggest Fibonacci number that does not exceed a value?
 * closest fib to n from below, n itself allowed
 * highest member of the Fibonacci sequence at or under a bound
 * greedy step of the Zeckendorf representation of n: the largest Fibonacci number <= n
 * Determine the greatest Fibonacci number that does not exceed {n}.
 * Python: max(f for f in fibs() up to n)
 * last one of 0, 1, 1, 2, 3, 5 before it gets over n
 * largest F_k <= n (greedy Zeckendorf step)
 * How to round n down to a Fibonacci number?
 * largest fibonacci number <= n
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
 * Is {n} a triangular number?
 * Check whether {n} equals 1 + 2 + ... + k for some k; 0 does, for k = 0.
 * true if {n} is one of 0, 1, 3, 6, 10, 15, ...
 * Take 1, then 2, then 3 and so on away from {n}: is exactly 0 hit?
 * Could {n} coins be laid out as a full triangle? Zero coins could, negative counts could not.
 * triangular number test for {n}
 * Write a program to check whether a number is triangular.
 * triangular number check, with 0 as a triangular number
 * How do I find out whether an integer is 1 + 2 + ... + k?
 * is n one of 0 1 3 6 10 15 ...? bool
 * can that many dots make a full triangle, 0 dots counting as yes
 * is n in the triangular numbers, 0 included
 * Write a function to verify that {n} is 1 + 2 + ... + k for some k (0 qualifies).
 * n >= 0 and math.isqrt(8*n + 1)**2 == 8*n + 1
 * can n balls be laid out as a full triangle, none at all counts too
 * Is n a triangular number (zero included, negatives not)?
 * How do I test whether a number is triangular?
 * check triangular number
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
 * index of the greatest triangular number that is at most {n}, for {n} from 0
 * Build a staircase out of {n} bricks, the steps taking one, two, three and so on; count the complete steps.
 * Take 1, 2, 3, ... away from {n} for as long as it lasts and report how many times that worked.
 * inverse triangular number of {n}, rounded down
 * Write a function that finds how many complete rows of a staircase n coins can form.
 * number of complete staircase rows, 1, 2, 3, ... coins each, from n coins
 * What is the largest k with 1 + 2 + ... + k at most n?
 * n coins in rows of 1,2,3..., how many full rows
 * inverse of the triangular numbers: the largest k with k(k+1)/2 <= n
 * triangular root of n, rounded down
 * Compute the greatest k for which 1 + 2 + ... + k is {n} or less.
 * max(k for k in range(n + 1) if k * (k + 1) // 2 <= n)
 * how many full rows of 1, 2, 3, ... do I get out of n
 * floor of the triangular root of n
 * How do I find the largest k with k(k+1)/2 <= n?
 * largest k so that the kth triangular number does not exceed n
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
 * Where in a circle of {n} people must one stand to be left over when every {K} one is removed? Count from 0.
 * Return the Josephus survivor for {n} people and step {K:2}, numbered from 0.
 * Josephus problem: {n} in the circle, every {K} one goes out, index of the last (first is 0)
 * Count off {n} people by {K:2}, taking out whoever is hit, and report the index of the survivor, the first having 0.
 * J(1) = 0 and J(i) = (J(i - 1) + {K:2}) mod i; compute J({n})
 * Last person in the ring of {n} when counting goes to {K:2}, as a zero-based position
 * Write a program for the Josephus problem with n people and every {K} one removed, index from 0.
 * josephus survivor's index from 0 among n people, step {K:2}
 * Which index from 0 survives if each {K} of n persons in a circle is eliminated, counting from the first?
 * last one standing of n in a ring, every {K} one goes out, first person is 0
 * zero-based place of the final remaining member of n in a circle, counting by {K:2}
 * counting-out game of n people with {K:2} as the count, zero-based index of the last
 * Python Josephus with step {K:2}, zero-based index of the survivor among n
 * n kids in a circle, each {K:1} one goes out, which spot (from 0) stays last
 * Josephus permutation, k = {K:2}: index in 0..n-1 of the last element
 * Where do I have to stand, counting from 0, if every {K} person out of n is eliminated?
 * josephus problem step {K:2}, 0-based
 * {n} people in a ring, every {K} one removed until a single one is left: determine that one's place counted from 0.
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
 * josephus problem with n people, every k-th out, survivor numbered from 1
 * josephus position for n and k, numbered from 1
 * Who survives in the Josephus problem with n people and step k, counted from 1?
 * How do I find the last person of n in a circle when every k-th goes, numbered from 1?
 * Write a function for the Josephus problem with n people and step k, first person is 1.
 * n people stand in a circle and every kth one goes out; in which place, from 1, must I stand to be the last?
 * number, from 1, of the last one in a counting-out game of n people by k
 * which of n people in a circle is left if each k-th goes? 7 people and every 3rd gives number 4, counted from 1
 * winner's number, from 1, of the elimination game in a ring of n, each k-th out
 * safe position in a circle of n with every k-th removed, the first place being 1
 * survivor's number, first person 1, when counting off n people by k
 * Write a function to compute which of {n} people numbered from 1 in a ring remains when every {k}th leaves.
 * Java josephus(n, k), answer between 1 and n
 * n kids in a ring count to k and that one leaves, who stays, the first kid is 1
 * J(n, k), one-based solution of the Josephus problem
 * How do I find the 1-based position of the last survivor with n persons and step k?
 * josephus problem n k, counting from 1
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
 * josephus index from 0 for n people, step as the second argument
 * zero-based survivor of the josephus problem with n and k
 * How do I get the index of the last of n people, each k-th going out, with the first person at index 0?
 * Write a function for the Josephus problem with n and k, result counted from zero.
 * index, from 0, of the one left in a circle: 7 people, every 3rd goes, gives 3
 * array index of the one of n who stays to the end when every k-th is removed in a circle
 * index from 0 of the winner when every kth of n children in a ring is out
 * last remaining index in a ring buffer of n players, each k-th removed in turn
 * which index from 0 survives, counting n people in a circle off by k
 * J(n, k) = (J(n - 1, k) + k) mod n with J(1, k) = 0
 * survivor's index among n in a circle with step k, 0 for the first person
 * Write a function to find the index from 0 of the last one of {n} people in a ring if every {k}th is dismissed in turn.
 * Python: pos = 0; for i in range(2, n + 1): pos = (pos + k) % i
 * n kids in a ring count to k and that one leaves, who stays, the first kid is number 0
 * zero-based Josephus solution for n and k
 * What is the 0-indexed survivor for n persons and step size k?
 * josephus problem n k, zero-based
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
 * Is the number of one bits in {n} odd? That is the Thue-Morse value at index {n}.
 * Thue-Morse sequence 0, 1, 1, 0, 1, 0, 0, 1, ... at index {n}, by a loop over the bits
 * Strip the bits of {n} one by one, flip a flag, at first 0, at every 1, and return the flag.
 * Whose turn is it in round {n}, from 0, of the Thue-Morse fair share sequence, 0 or 1?
 * t({n}) with t(0) = 0, t(2i) = t(i) and t(2i + 1) = 1 - t(i), in a loop
 * Write a program to find the nth element, from 0, of the Thue-Morse sequence, 0 or 1.
 * thue-morse value at index n, 0 or 1
 * How do I get the nth term, from 0, of the Thue-Morse sequence 0 1 1 0 1 0 0 1?
 * thue morse bit n, loop
 * Thue-Morse turn-taking sequence, 0 or 1 at an index from 0
 * Prouhet-Thue-Morse of n: binary digit sum mod 2
 * Compute term {n} (from 0) of the Thue-Morse sequence 0, 1, 1, 0, 1, 0, 0, 1.
 * bin(n).count("1") % 2
 * 1 if n has an odd number of ones in binary, 0 otherwise
 * t_n, parity of the binary digit sum
 * How to get the n-th element of the Thue–Morse (fair share) sequence?
 * thue-morse sequence
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
 * Stern's diatomic number {n}, from the bits of {n} in a loop
 * Use Dijkstra's fusc loop on {n}: start with a = 1 and b = 0; for each bit from the lowest, odd adds a to b, even adds b to a; return b.
 * fusc({n}), Dijkstra's function with fusc(0) = 0 and fusc(1) = 1
 * At index {n}, counted from 0, of 0, 1, 1, 2, 1, 3, 2, 3, 1, ... (Stern's series) what do I find?
 * Write a program to find the nth term of Stern's diatomic series, the 0th being 0.
 * stern diatomic number s(n) with s(0) = 0, s(1) = 1
 * How do I compute Dijkstra's fusc function of n?
 * fusc of n pls, Dijkstra's version with a loop
 * Stern's series 0 1 1 2 1 3 2 3: value at an index from 0
 * numerator number n, from 0, of the Calkin-Wilf sequence 0, 1, 1, 2, 1, 3, ...
 * Write a function to compute Stern's diatomic sequence at {n}: s(0) = 0, s(1) = 1, s(2n) = s(n), s(2n + 1) = s(n) + s(n + 1).
 * Haskell fusc n
 * Dijkstra's fusc function
 * numerator sequence of the Calkin-Wilf enumeration: s(n) of Stern's diatomic series
 * How do I calculate Stern-Brocot (diatomic) terms 0, 1, 1, 2, 1, 3, 2, 3?
 * stern diatomic series nth term
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
 * In how many ways can some of {n} points on a circle be joined by chords that do not cross?
 * Motzkin number {n} by M(i) = ((2i + 1) * M(i - 1) + (3i - 3) * M(i - 2)) / (i + 2)
 * What comes at index {n} of 1, 1, 2, 4, 9, 21, 51, ..., counted from 0?
 * Run the two-term recurrence of the Motzkin numbers up to index {n}.
 * Count the paths of {n} steps, each up, level or down, that start and end on the ground and never dip below it.
 * Write a program to find the nth Motzkin number, the 0th being 1.
 * nth motzkin number, M(0) = M(1) = 1
 * How many ways are there to draw non-crossing chords between n points of a circle?
 * motzkin(n) for n from 0: 1 1 2 4 9 21
 * count of paths of n steps up, down or flat that start and end on the ground and never go under it
 * number of Motzkin paths of length n
 * Write a function to compute in how many ways non-crossing chords can be drawn between {n} points on a circle, any number of chords.
 * Python memoised Motzkin recurrence m(0) = m(1) = 1, value at n
 * n guests at a round table, some shake hands without crossing arms, or none do, how many ways
 * Motzkin number M_n
 * How to count paths of n steps up, level or down that never go below the start and end at its height?
 * motzkin number
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
 * D({m}, {n}), the Delannoy number, with a single row of sums; both at most 10
 * Count a king's walks over {m} steps right and {n} steps up in which a diagonal move may replace one of each.
 * Delannoy({m}, {n}) by adding the three neighbours in a table
 * How many alignments of two sequences of lengths {m} and {n} are there, each step matching, skipping left or skipping right?
 * Write a program to count the paths from (0, 0) to (m, n) that use right, up and diagonal moves of one.
 * delannoy number D(m, n)
 * How many routes lead over m steps right and n steps up if a diagonal step may replace one of each?
 * code for the delannoy number D(m, n)
 * number of ways for a king from corner to corner of an m by n grid of steps, moving right, up or diagonally between
 * number of alignments of two sequences of lengths m and n
 * Compute how many paths lead from a corner to the opposite one of an {m} by {n} grid with steps right, up and diagonally up-right.
 * Python: functools.cache recursion d(m, n) = d(m-1, n) + d(m, n-1) + d(m-1, n-1), 1 on the borders
 * walking over m by n blocks east, north or slantwise north-east, how many ways
 * How many king's walks toward the far corner of an m x n lattice?
 * delannoy numbers
 *
 * @T int32_t int64_t
 * @name delannoy king_paths
 * @range m 0 10
 * @range n 0 10
 */
T delannoy(T m, T n) {
    T row[11] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    for (T i = 0; i < m; i++) {
        T corner = row[0];
        for (T j = 1; j <= n; j++) {
            T above = row[j];
            row[j] = above + corner + row[j - 1];
            corner = above;
        }
    }
    return row[n];
}

/**
 * Return element {n}, counted from 0, of Sylvester's sequence, which starts with 2.
 * Starting from 2, replace s by s * s - s + 1 {n} times; what is the result?
 * Sylvester's sequence 2, 3, 7, 43, ... at index {n}, counted from 0
 * Each member is one more than the product of all earlier ones; what is member {n}, the 2 having index 0?
 * s({n}) with s(0) = 2 and s(i) = s(i - 1) * (s(i - 1) - 1) + 1
 * Iterate s -> s(s - 1) + 1 from 2 for {n} rounds.
 * Write a program to find the nth term of Sylvester's sequence, index 0 being 2.
 * sylvester sequence term n: 2, 3, 7, 43, ... from index 0
 * How do I compute term n, from 0, of Sylvester's 2, 3, 7, 43, 1807?
 * sylvester number n, the first (2) has index 0
 * one more than the product of all terms before, starting with 2: term n from 0
 * denominator n, from 0, of the greedy Egyptian fraction of 1: 2, 3, 7, 43, ...
 * Determine term {n}, counted from 0, of Sylvester's sequence 2, 3, 7, 43, ...
 * Python: s = 2; n times s = s*s - s + 1
 * 2, 3, 7, 43: take the number times itself, minus the number, plus one; what comes after n steps
 * s_n, where s_0 = 2 and the successor of s is s² - s + 1
 * How to compute Sylvester's sequence at index n?
 * sylvester sequence
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
 * Which disk moves at step {n} of the Tower of Hanoi, the smallest disk being number 1?
 * Halve {n} while it is even and return how many values were met, {n} included.
 * Number of the bit that a Gray counter flips at tick {n}, bits numbered from 1
 * Write a function for the ruler sequence at n, 1 2 1 3 1 2 1 4 from n = 1.
 * ruler function of n: exponent of 2 in n, plus 1
 * Which disc moves in the nth step of the Towers of Hanoi, the smallest being 1?
 * ruler sequence 1, 2, 1, 3, 1, 2, ... at n, the first position being 1
 * how many factors two are in n, plus one
 * which bit, numbered from 1, of a Gray code counter changes at tick n
 * Write a function which computes how often {n} can be halved without a remainder, plus one.
 * (n & -n).bit_length()
 * how long is the mark at n on a ruler: 1, 2, 1, 3, 1, 2, 1, 4
 * ruler function: 2-adic valuation of n plus one
 * How do I get the position of the lowest set bit of n, counted from 1?
 * ruler sequence 1 2 1 3 1 2 1 4
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
 * What do {n} terms of {OP:2} give for {OP}?
 * partial sum of {OP:2} ({OP}), {n} terms, 0 for none
 * Sum the first {n} terms of {OP:2}, which tends to {OP}.
 * Series for {OP}: {OP:2}; stop after {n} terms
 * Loop {n} times and accumulate {OP:2} as an estimate of {OP}.
 * Write a program to approximate {OP} by n terms of the series {OP:2}
 * {OP} by n terms of the series {OP:2}
 * How can I estimate {OP} from n terms of {OP:2}?
 * sum n terms of {OP:2} for {OP}
 * n terms added of {OP:2}, going to {OP}
 * numerical approximation of {OP} by n terms of the slowly converging {OP:2}
 * Approximate {OP} by adding the first {n} terms of {OP:2}.
 * Python: partial sum (n terms) of {OP:2}, which tends to {OP}
 * {OP:2} with n terms, which comes near {OP}
 * n-th partial sum of {OP:2}, the series of {OP}
 * How close to {OP} does {OP:2} get with n terms? Return the sum.
 * estimate {OP} with {OP:2}, n terms
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
 * leibniz pi, n terms
 * pi from n terms of the alternating series of Leibniz
 * 4 * (1 - 1/3 + 1/5 - ...) with n terms
 * value of pi by summing n Leibniz terms
 * Gregory-Leibniz estimate of pi by n terms
 * number of Leibniz terms in, pi out
 * compute pi by leibniz, the number of terms is given
 * Write a function to estimate pi with {n} terms of 4 - 4/3 + 4/5 - 4/7 ...
 * 4 * sum((-1)**i / (2*i + 1) for i in range(n))
 * pi from 4 minus 4 thirds plus 4 fifths, n pieces
 * Gregory-Leibniz series for pi truncated after n terms
 * How do I approximate pi using the Leibniz formula?
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
 * Euler's number from its series, last term 1 / {n}!
 * Divide a term by 1, 2, ..., {n} in turn and add up all of them, the first term being 1.
 * e to {n} + 1 terms of the exponential series at 1
 * Estimate the base of natural logarithms by adding 1/k! for factorials from 0! up to {n}!.
 * Write a program to compute e using the series 1 + 1/1! + 1/2! + ... + 1/n!.
 * approximate e by 1/0! + 1/1! + ... + 1/n!
 * How do I estimate Euler's number with the factorials 0! to n!?
 * calculate 2.718... by adding 1/k! terms, k from 0 to n
 * sum of the inverse factorials from 0! to n!
 * Taylor series for exp(1), last term 1/n!
 * Compute Euler's number approximately, as 1 + 1/1! + 1/2! + ... + 1/{n}!.
 * sum(1 / math.factorial(k) for k in range(n + 1))
 * add one over each factorial, from that of 0 to that of n
 * Taylor polynomial of degree n of exp at 1
 * How to estimate e by its series up to 1/n!?
 * approximate e with 1/n! as the last term
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
 * Sum {n} terms of {OP:2} as an estimate of the {OP} of {x}.
 * {OP} of {x} (radians) by a truncated power series, {n} terms: {OP:2}
 * What do the first {n} terms of {OP:2} yield for x = {x}?
 * Build each term of the {OP} series at {x} from the one before and add {n} of them; no terms give 0.
 * Maclaurin series of the {OP} at {x}: {OP:2}, stopped after {n} terms
 * Write a program to compute the {OP} of an angle in radians using n terms of the Taylor series.
 * {OP} taylor series at x, n terms
 * How do I calculate {OP} without the math library, with n terms of {OP:2}?
 * {OP} of x by its power series, number of terms given
 * power series value of the {OP} of x, n terms
 * n terms of the Maclaurin series for the {OP}, added for x
 * Write a function to approximate the {OP} of {x} (radians) by the first {n} terms of {OP:2}.
 * Python {OP} without math: {OP:2}, n terms
 * {OP} the long way, {OP:2}, n pieces
 * Maclaurin series of the {OP}, partial sum with n nonzero terms at x
 * How can I calculate {OP} by a Taylor series with n terms?
 * {OP} taylor series x, n terms
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
 * exp series of x, n terms
 * e^x from the first n terms of its Taylor series
 * sum of x^k / k! for k from 0 to n - 1
 * taylor expansion of the exponential function at 0, n terms, for x
 * own exp(x) by a given number of series terms
 * power series of e^x, the first n terms added
 * partial sum of n terms of the exponential series at x
 * Write a function to approximate e to the power {x} by adding the first {n} terms of its series, 1 being the first.
 * sum(x**k / math.factorial(k) for k in range(n))
 * e to the x: 1 plus x plus x times x over 2 and so on, n pieces
 * Maclaurin expansion of exp at x cut off after n terms
 * How do I compute exp(x) by its Taylor series with n terms?
 * exp(x) series, n terms
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
 * What becomes of the population share {x} after {n} steps of the logistic map at rate {r}?
 * logistic map, start {x}, parameter {r}, {n} iterations
 * Iterate r x (1 - x), beginning with {x} and r = {r}, for {n} rounds and return the last value.
 * For my chaos demo, apply r * x * (1 - x) to {x} with r = {r}; {n} counts the rounds.
 * {n}-fold logistic iteration of {x} at {r}; zero rounds leave {x}
 * Write a program that iterates the logistic map n times from x at rate r.
 * logistic map x = r x (1 - x), iterated from a start with a rate for some rounds
 * How do I run x = r x (1 - x) n times from given x and r?
 * chaos with the logistic equation r x (1 - x): what does x become at rate r after n steps?
 * population share (0 to 1) after n generations of the logistic map, from its start value and the rate
 * orbit of x -> r x (1 - x), giving for x and r the value after n rounds
 * Apply the rule x becomes r x (1 - x) to {x} with growth rate {r}, {n} times over.
 * for _ in range(n): x = r * x * (1 - x)
 * rabbits as a share x of the most there can be, growth r, what share after n years, by r times x times 1 minus x
 * n-th iterate of the logistic map for initial value x and parameter r
 * How to iterate the chaotic logistic equation n steps?
 * logistic map x, r, n iterations
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
 * Advance the linear congruential generator x -> {K} * x + {L} by {n} steps, starting from {seed}, wrapping at 32 bits.
 * What state has the generator x = {K} * x + {L} (mod 2^32) after {n} steps from {seed}?
 * LCG with multiplier {K} and increment {L}: {seed} moved on {n} times
 * From {seed}, run {n} rounds of "multiply by {K}, add {L}" in unsigned 32-bit arithmetic.
 * Pseudo-random state after {n} draws, seed {seed}, multiplier {K}, increment {L}
 * Step the state {seed} forward {n} times by times {K} plus {L}, overflow ignored; no step returns the seed.
 * Write a function that advances a linear congruential generator with multiplier {K} and increment {L} by n steps.
 * LCG x * {K} + {L} mod 2^32, n steps from a seed
 * What is the seed after n calls of seed = seed * {K} + {L} in 32 bits?
 * rand state like seed*{K}+{L} repeated n times with 32-bit wrap
 * state of a simple 32-bit random generator (times {K}, plus {L}) after n draws from a seed
 * linear congruential PRNG mod 2^32, a = {K}, c = {L}, state n steps after the seed
 * Write a function to run a linear congruential random generator with multiplier {K} and increment {L} modulo 2^32 for {n} steps from a seed.
 * Python: for _ in range(n): seed = (seed * {K} + {L}) % 2**32
 * take the seed, times {K}, plus {L}, keep 32 bits, n times over
 * state of the LCG with a = {K}, c = {L}, m = 2^32 after n iterations
 * How do I compute the n-th pseudo-random number of seed = seed * {K} + {L} in 32 bits?
 * lcg {K} {L} after n steps
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
 * What fraction do the base-{K} digits of {n} give when they are mirrored behind the point?
 * van der Corput radical inverse of {n}, base {K}
 * Put the base-{K} digits of {n} behind the point in reverse order and return that fraction, 0 for 0.
 * Low-discrepancy point number {n} in base {K}: the lowest digit counts 1/{K}, the next 1/({K} * {K}), and so on.
 * Halton coordinate {n} for the base {K}
 * Write a function for van der Corput number n in base {K}.
 * van der corput number n in base {K}
 * How do I mirror the base-{K} digits of an integer behind the point, so that the lowest comes first?
 * radical inverse of n in base {K}
 * fraction in 0..1 from the reversed digits of n in radix {K}
 * quasi-random Halton sampling: coordinate of point n in the dimension with base {K}
 * Mirror the digits of {n} in base {K} at the radix point so as to obtain a fraction below 1.
 * scipy.stats.qmc.van_der_corput in base {K}, element n
 * write n in base {K}, turn the digits round and put them after the point
 * radical inverse of n to the base {K}
 * How to generate the n-th low-discrepancy point (van der Corput, base {K})?
 * van der Corput sequence base {K}
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
 * Which digit of pi stands at position {n} after the decimal point? Positions go from 1 to 20; elsewhere return -1.
 * Return decimal digit {n} of pi, the first one after the point being number 1, or -1 outside 1 to 20.
 * digit {n} of the fraction of pi from a table of 20, -1 if out of range
 * Look up decimal place {n} of 3.14159265358979323846; -1 where that has none.
 * Pi, place {n}: 1 gives 1, 2 gives 4, 3 gives 1, up to place 20; anything else gives -1.
 * I recite pi and want to check decimal place {n} behind the point, from 1 to 20 (else -1).
 * Write a function that returns the nth decimal place of pi, n from 1 to 20 only, otherwise -1.
 * nth digit of pi after the point, -1 unless n is 1 to 20
 * What is the digit of pi at a given decimal place, 1 to 20, else -1?
 * pi digits after the point, places 1 to 20: look one up, else -1
 * a decimal of 3.14159... by its place from 1 to 20, otherwise -1
 * stored decimal digit n of pi after the point, n from 1 to 20, -1 for any other n
 * Determine the {n}th digit of pi after the point, for 1 to 20, otherwise -1.
 * Python: int("14159265358979323846"[n - 1]) if 1 <= n <= 20 else -1
 * what's number n of pi's digits past the 3, up to 20 known, else -1
 * n-th fractional decimal digit of pi by table (20 places), -1 out of range
 * How do I look up a decimal place of pi (first is 1, twenty at most, -1 beyond)?
 * nth decimal digit of pi (1 to 20), else -1
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
 * small prime look-up: index {n} from 0 to 11 into a constant table, otherwise 0
 * Look index {n} up in the list 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37 and return 0 outside of it.
 * Table of twelve primes, entry {n}; index 0 is 2, and an index beyond the ends gives 0.
 * My sieve needs a base prime: fetch number {n} (zero-based) of the first 12, or 0 if there is no such entry.
 * Write a function that looks up one of the first 12 primes by index from 0, returning 0 if out of range.
 * prime lookup by index from 0 in a table of the first 12, 0 for a wrong index
 * How do I get one of the first 12 primes by index from 0 without computing it? 0 if the index is out of range.
 * primes 2..37 array, give the element at a 0-based index, or 0
 * entry, by index from 0, of a constant list of the first twelve primes, zero outside
 * base prime for a sieve or wheel from a table of the first 12, index from 0; other indices give 0
 * Write a function that gives prime number {n} of the first twelve, index 0 being 2, and 0 for any other index.
 * [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37][n], but 0 when out of range
 * primes up to 37, which has number n, counting from 0; 0 if there's no such one
 * p_n by table for zero-based n < 12, zero outside
 * How to return the nth prime from a lookup table of twelve (0-based), 0 for a bad index?
 * nth prime (n = 0 to 11) by table, else 0
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
 * table of {n} terms of {OP:2}, written to {out}
 * Let {out} hold the {OP} sequence, {n} terms from its start: {OP:2}.
 * Put {OP:2} into the array {out}, stopping after {n} values.
 * Write a program that stores the first n terms of {OP:2} in an array.
 * fill array with the first n {OP} numbers: {OP:2}
 * How do I put the first n {OP} numbers, {OP:2}, in an array?
 * array of the first n entries of the {OP} sequence: {OP:2}
 * list of the opening n terms of {OP:2}, written to out
 * generate a table of the first n {OP} numbers, {OP:2}
 * Write a function to store the first {n} terms of {OP:2} in a list.
 * Python list of the first n items of {OP:2}, into out
 * write {OP:2} into the row, n numbers
 * initial n values of the second-order recurrence {OP:2}
 * How do I fill an array of size n with {OP:2}?
 * array with first n terms: {OP:2}
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
 * Write the first {n} Fibonacci numbers to {out}.
 * the first n fibonacci numbers, from 0, into an array
 * first n fibonacci numbers 0, 1, 1, ... into out
 * How do I store n terms of the Fibonacci series, starting 0, 1, in an array?
 * Write a function that generates n numbers of the Fibonacci sequence in an array, 0 and 1 first.
 * 0 1 1 2 3 5 8 ... into a buffer, n numbers
 * list of the first n fibonacci numbers, 0 first
 * fibonacci series 0, 1, 1, 2 up to n terms, stored in an array
 * fill an array of n with the fibonacci sequence from 0, please
 * generate n terms of the fib sequence 0 1 1 2 ... into out
 * table of the n numbers F(0), F(1), F(2) and so on
 * fill an array so that every element is the sum of the two before, starting 0, 1
 * Write a program that stores the first {n} Fibonacci numbers, from 0 and 1 on, in a list.
 * Python: [fib(i) for i in range(n)] into an array, fib(0) = 0
 * write down 0, 1, 1, 2, 3, 5, ..., n numbers
 * F_0, ..., F_(n-1) into out
 * How to generate a Fibonacci array of length n beginning with zero?
 * first n fibonacci numbers into array
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
 * Write row {n} (from 0) of Pascal's triangle to {row}, which has {n} + 1 used places of 9.
 * Fill {row} with the binomial coefficients of {n} over 0, 1, ..., {n}; the array has 9 places and {n} is at most 8.
 * Pascal's triangle: entries of row {n} (row 0 is the single 1) into {row}, {n} from 0 to 8
 * Store C(n, 0) to C(n, n) for n = {n} in {row} and leave the places behind them alone.
 * Which coefficients does (x + 1)^{n} have? Put them into {row}, the other places staying as they are.
 * Build the Pascal row number {n} in {row}, each entry from the one on its left by C * (n - k) / (k + 1).
 * Write a program that generates row n of Pascal's triangle in an array, row 0 being 1.
 * pascal triangle row n, its n + 1 numbers into an array
 * How do I fill an array with the binomial coefficients of n over 0 to n?
 * nth row of pascal's triangle, n + 1 numbers, into an array (row 0 is 1)
 * coefficients of (x + 1)^n as a list in an array
 * binomial weights C(n, 0) to C(n, n) for smoothing, stored in an array
 * Write a function to store row {n} of Pascal's triangle (row 0 is a single 1) in a list.
 * [math.comb(n, k) for k in range(n + 1)]
 * the triangle where each is the sum of the two above: write down row n, the top is row 0
 * binomial coefficients of (a + b)^n, n + 1 of them
 * How do I get the nth row of Pascal's triangle (zero-based)?
 * pascal triangle row n
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
 * My race laps are in {a} ({n} of them); overwrite each with the average of the laps up to it.
 * Could you make {a} show its mean so far at every one of the {n} places? Nothing happens if it is empty.
 * Write a function that replaces each element of an array by the average of the elements so far.
 * cumulative average of an array, in place
 * How do I turn an array into its running means, in place?
 * replace every entry of the array by the avg up to here
 * each number becomes the mean of itself and the earlier ones, in place
 * expanding mean, as pandas calls it, overwriting the array
 * Replace every entry of a list by the average of it and all before it.
 * pandas: s.expanding().mean(), in place
 * my average mark so far, after each test
 * cumulative mean of a series, overwritten
 * How to compute running averages of an array in place?
 * cumulative average
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
 * Replace each of the {n} elements of {a} but the first by its difference to the old element before it.
 * Turn {a} into its backward differences: element i loses the old element i - 1, for all {n} but the first.
 * undo a running total in place: {a}, length {n}, gets the differences of neighbours, the first element staying
 * Delta-encode {a}, an array of {n} values, keeping the first one.
 * How much did each of the {n} values in {a} rise over the one before? Store that in {a}, the first left as it is.
 * From right to left, subtract its left neighbour from every element of {a} ({n} of them).
 * Write a function that replaces array elements by the difference to the previous one, keeping the first.
 * array of consecutive differences, in place, first element unchanged
 * How do I undo a prefix sum on an array, in place?
 * each element minus the one before, in place, first stays
 * changes between neighbouring numbers of a list, in place, first one kept
 * delta encoding of an array in place, first value kept
 * Write a function to turn each list entry but the first into its increase over the entry before, in place.
 * np.diff(a, prepend=0), in place
 * how much more than the one before, for each, the first stays
 * backward first difference of a series, a_0 retained
 * How do I undo a cumulative sum in place?
 * difference of consecutive elements in place
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
