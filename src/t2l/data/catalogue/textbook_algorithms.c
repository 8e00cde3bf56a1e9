/**
 * {OP} all 16 bits of the 32-bit {x} at {POS} positions, position 0 being the lowest, and return the result.
 * Write a function to {OP:2} all {POS} bits of an unsigned 32-bit number, positions counted from 0 at the right.
 * {OP:2} every bit at an {POS} position of a 32-bit word, the least significant bit being bit 0
 * How do I {OP:2} the {POS}-positioned bits of an unsigned int with one mask? Bit 0 is the rightmost.
 * bit trick: {OP:2} bits {POS:2} of x and leave the other half alone
 * {OP} the {POS} bits of a 32-bit number in C; numbering starts at 0 with the LSB.
 * Given an unsigned int, {OP:2} all its {POS} position bits (0-based from the right, up to bit 31) and leave all others as they are.
 * {OP} bits {POS:2} of {x} and return the new value.
 * {OP}s every second bit of 32, those with {POS} index counted from 0 at the LSB
 * i need to {OP:2} all bits sitting at {POS} places in a uint32, rightmost place is 0
 * exercise: {OP:2} all the {POS} bits of a 32-bit integer, where the lowest bit has number 0
 * function to {OP:2} the bits in {POS} position of whole 32 bit number, counting position from zero on right side
 * {OP:2} alternate bits of the value: the ones numbered {POS:2}
 *
 * @T uint32_t
 * @OP |= "Set" "set"
 * @OP &=~ "Clear" "clear"
 * @OP ^= "Toggle" "toggle"
 * @POS 0x55555555 "even" "0, 2, 4, ..., 30"
 * @POS 0xAAAAAAAA "odd" "1, 3, 5, ..., 31"
 * @name update_alternate_bits change_alternate_bits modify_parity_bits
 */
T update_alternate_bits(T x) {
    x OP POS;
    return x;
}

/**
 * Toggle every second bit of {n} from the {POS} on, but none above its highest set bit.
 * Write a function to toggle the bits at {POS:2} positions of a number, counted from 1 at the right, within its binary length only.
 * flip alternate binary digits of a non-negative integer starting at the {POS}; leading zeros stay as they are
 * How can I toggle all {POS:2} bits of an int, positions from 1 at the LSB, up to its most significant 1?
 * Invert each {POS:2}-numbered binary digit of {n} (rightmost is number 1) without going past the leading one.
 * toggle the {POS:2} position bits of a given number; the rightmost bit has position 1, bits above the highest 1 are untouched
 * Write {n} in binary without leading zeros and flip the digits at {POS:2} places, the last digit being place 1; return the number, 0 for 0.
 * toggles {POS:2} bits (1-based from the right) inside the bit length of a number
 * exercise sheet: toggle alternate bits beginning with the {POS}, only as far as the number has binary digits
 * in the binary form of {n} switch 0 and 1 at every {POS:2} place from right, first place is 1, no new leading ones
 * XOR a number with a mask as long as its binary form that has ones at the {POS:2} positions (1 is the lowest)
 * I want every other bit flipped, first the {POS}, nothing above the number's leading 1. How?
 * {POS:2} bit toggle of a number, 1-based from the LSB, limited to its significant bits
 *
 * @POS 1 "lowest bit" "odd"
 * @POS 2 "second lowest bit" "even"
 * @range n 0 2147483647
 * @name toggle_alternate toggle_every_second_bit
 */
int32_t toggle_alternate(int32_t n) {
    uint32_t mask = 0;
    uint32_t number = (uint32_t)n;
    uint32_t bit = POS;
    for (; bit <= number; bit <<= 2) {
        mask |= bit;
        if (bit >= 0x40000000u) break;
    }
    return (int32_t)(number ^ mask);
}

/**
 * Count the set bits of {x} at {POS} positions, position 0 being the lowest bit.
 * Write a function to count the ones in the {POS} positions of a 32-bit unsigned number, numbering from 0 at the right.
 * How many bits with an {POS} index are 1 in an unsigned int? Bit 0 is the least significant.
 * popcount of only the {POS}-numbered bits of a word, the LSB being bit 0
 * number of 1s among bits {POS:2} of x
 * count set bits at {POS} places of an unsigned integer, counted from zero from the right
 * Return how many of the bits {POS:2} of {x} are set.
 * given a uint32, count its one bits in {POS} position (rightmost is position 0)
 * returns the number of set bits whose position is {POS}, positions starting with 0 at the LSB
 * exercise: how many ones does the binary form have at {POS} positions, if the last digit has position 0?
 * I want to count 1 bits but only at {POS} bit numbers, lowest is number 0
 * count alternate ones of a 32-bit value: check bits {POS:2} only
 *
 * @T uint32_t
 * @POS 0 "even" "0, 2, 4, ..., 30"
 * @POS 1 "odd" "1, 3, 5, ..., 31"
 * @name count_alternate_ones count_ones_at_parity
 */
int32_t count_alternate_ones(T x) {
    int32_t count = 0;
    for (int32_t i = POS; i < 32; i += 2) count += x >> i & 1;
    return count;
}

/**
 * In {x}, {OP:2} all bits from position {left} to position {right}, both included, counted from 1 at the lowest bit.
 * Write a function to {OP:2} all the bits of a number in the range l to r, 1-based from the right, both ends included: number, l, r.
 * in an unsigned 32-bit number {OP:2} bits l through r, where bit 1 is the rightmost
 * How do I {OP:2} a range of bits of a number, from its l-th to its r-th from the right (the first is 1), inclusive?
 * {OP} in a word the bits between two given positions, positions included and starting at 1 for the LSB.
 * given n, l and r, {OP:2} every bit of n from the l-th to the r-th, counting from 1 at the right
 * given x, left and right (left <= right), {OP:2}s the bits of x in that inclusive range, counted from 1 at the LSB
 * range of bits of n: {OP:2} those with positions l to r, rightmost has position 1
 * Return {x} with every bit from number {left} up to and including number {right} {OP:3}, the least significant having number 1.
 * i have number and two positions l and r, want to {OP:2} all bits between, l and r too, position one is last bit
 * bit range exercise, given n, l and r: {OP:2} the bits of n from the l-th lowest to the r-th lowest, both included (1 is the lowest)
 * {OP:2} consecutive bits of an unsigned int: first position, last position, both 1-based from the right and inclusive
 *
 * @T uint32_t
 * @OP |= "Set" "set" "set"
 * @OP &=~ "Clear" "clear" "cleared"
 * @OP ^= "Toggle" "toggle" "toggled"
 * @range left 1 16
 * @range right 16 32
 * @name update_bit_range change_bits_in_range bits_from_to
 */
T update_bit_range(T x, int32_t left, int32_t right) {
    x OP (T)(0xFFFFFFFFu >> (32 - right) & 0xFFFFFFFFu << (left - 1));
    return x;
}

/**
 * Toggle all bits of {n} except its first and its last one, in its binary form without leading zeros.
 * Write a function to toggle the middle bits of a positive number: all but the leading 1 and the lowest bit.
 * flip every binary digit between the most significant 1 and the last bit of a number, those two untouched
 * How do I invert only the bits of an int that lie between its highest set bit and bit 0?
 * Toggle bits of a number except the first and last bits; numbers of one or two bits stay the same.
 * keep both end digits of the binary representation and invert those in between
 * one's complement of only the inner bits: the leading 1 and the LSB of {n} stay, those between them flip
 * inverts the bits strictly between the top set bit and bit zero
 * given a non-negative integer, toggle its bits apart from the outermost two of the binary form
 * 10101 becomes 11011: switch all binary digits of a number but the first and the final one
 * in binary of number change every 0 to 1 and 1 to 0 but not the first bit (leading 1) and not last bit
 * toggle the inner bits, both end digits of the binary number stay; 0, 1, 2 and 3 do not change
 *
 * @range n 0 2147483647
 * @name toggle_middle_bits toggle_inner_bits flip_inside
 */
int32_t toggle_middle_bits(int32_t n) {
    uint32_t high = 0x80000000u;
    while (high > (uint32_t)n) high >>= 1;
    return high < 4 ? n : n ^ (int32_t)(high - 2);
}

/**
 * Clear the leftmost set bit of {n}; 0 stays 0.
 * Write a function to clear the most significant 1 bit of a non-negative number and return the rest; 0 gives 0.
 * remove the highest one of a number's binary form, 0 for 0
 * How do I unset the leftmost set bit of an integer?
 * clear the leading 1 in the binary representation, so 13 becomes 5
 * Unset the top set bit: 1101 turns into 101; zero remains zero.
 * Subtract from a non-negative {n} the largest power of two that is not above it, 0 for 0.
 * returns n without its most significant set bit
 * clear highest set bit of an int; if no bit is set, return 0
 * given number n >= 0, clear its first one bit from the left side and give back the remaining number
 * what is left of a number after its MSB (the highest one bit) is switched off?
 * Set the leftmost 1 of {n} to 0 and leave the lower bits alone.
 *
 * @range n 0 2147483647
 * @name clear_leftmost_one unset_leftmost drop_leading_one
 */
int32_t clear_leftmost_one(int32_t n) {
    uint32_t high = 0x80000000u;
    while (high > (uint32_t)n) high >>= 1;
    return n & (int32_t)~high;
}

/**
 * Set the leftmost unset bit of {n}, below its highest one; if all its bits are 1, return {n} unchanged.
 * Write a function to turn on the highest 0 bit below the leading 1 of a number; no change if there is none.
 * set the left most unset bit of a number: 10011 becomes 11011, 111 stays 111
 * How do I find the most significant zero below a number's leading 1 and make it a 1? All ones: unchanged.
 * replace the first 0 after the leading 1 of the binary representation by a 1; nothing happens if there is no such zero
 * leftmost zero bit under the leading one, switched on; numbers such as 7 and 0 are returned as they are
 * Turn the first zero after the leading 1 of {n} into a one and return the number, or {n} itself if it has no such zero.
 * sets the highest clear bit below the highest set bit, if any
 * given a non-negative integer, set its first unset bit from the left, ignoring leading zeros (return it unchanged if there's none)
 * I write number in binary, first zero from left side must become one; if only ones, same number back
 * highest unset bit of an int within its bit length: set it; leave 2^k - 1 alone
 * 12 is 1100 and becomes 1110: set the leftmost 0 bit, unless all are ones
 *
 * @range n 0 2147483647
 * @name set_leftmost_unset set_leftmost_zero
 */
int32_t set_leftmost_unset(int32_t n) {
    uint32_t bit = 0x80000000u;
    while (bit > (uint32_t)n) bit >>= 1;
    while (((uint32_t)n & bit) != 0) bit >>= 1;
    return n | (int32_t)bit;
}

/**
 * Return the bitwise AND of all numbers from {low} to {high}, both included.
 * Write a function that returns the AND of every integer in the range [left, right], left not above right.
 * bitwise and of a number range, ends included
 * How do I get the bitwise AND of all the integers between m and n inclusive without looping over them?
 * common binary prefix of two non-negative numbers, filled up with zeros: AND of the whole range from the first to the second
 * AND together all integers from a to b, where a <= b
 * 5 to 7 gives 4: bitwise AND of all integers from the first to the second number, ends included
 * Given two integers left <= right, return the AND of each number of that range, both bounds included.
 * returns low & (low + 1) & ... & high
 * what remains if I combine all the numbers from m to n, both included, by bitwise AND?
 * range AND query: & of every value from the start to the end, end counted in
 * i want to make bitwise and for all number from left to right, fast
 *
 * @range low 0 1000000
 * @range high 1000000 2147483647
 * @name range_bitwise_and and_of_range
 */
int32_t range_bitwise_and(int32_t low, int32_t high) {
    if (low < 0 && high >= 0) return 0;
    int32_t shift = 0;
    while (low < high) {
        low >>= 1;
        high >>= 1;
        shift++;
    }
    return (int32_t)((uint32_t)low << shift);
}

/**
 * Find the one element of {a} that occurs once, if all others occur exactly three times.
 * Write a function to find the single number in an array where every other number appears three times.
 * every element thrice but one, which appears only once: return that one
 * How do I find the element that appears once when all the rest appear 3 times, with bit counts modulo 3?
 * single number II: return the value that occurs once; all the other values come in triples
 * The numbers of the list appear three times each, apart from one lonely number. Which one?
 * Given an int array in which all values but one are tripled, return the one with a single occurrence; 0 for an empty array.
 * sums each bit position modulo 3 to isolate the unique element among triplets
 * count ones at each of the 32 bit positions mod 3 and rebuild the number that occurs once, others occurring 3 times
 * in the array each number comes three times, only one number comes one time, find it
 * find the number that occurs once among numbers that occur three times each, in O(1) memory
 * 2 2 3 2 gives 3: find the element occurring once, the rest occur thrice
 *
 * @array a n
 * @range n 0 16
 * @name single_among_triples single_number_thrice once_among_triples
 */
int32_t single_among_triples(const int32_t *a, int32_t n) {
    uint32_t result = 0;
    for (int32_t bit = 0; bit < 32; bit++) {
        int32_t count = 0;
        for (int32_t i = 0; i < n; i++) count += (uint32_t)a[i] >> bit & 1;
        if (count % 3 != 0) result |= 1u << bit;
    }
    return (int32_t)result;
}

/**
 * Add up the XOR of every pair of different positions in {a}, each pair counted once.
 * Write a function to compute the sum of the xor of all pairs (i < j) in an array of non-negative integers, as a 64-bit number.
 * sum of a[i] ^ a[j] over all i < j
 * How do I total the exclusive or of each two elements of an array, every pair once?
 * pairwise xor sum of the elements, unordered pairs
 * For each two elements of a list take their XOR, and add all these results together.
 * Given an array of non-negative numbers, find the sum of XOR of all its pairs; (i, j) and (j, i) are one pair.
 * returns the sum of x ^ y over all unordered pairs of elements x and y at different indices
 * 5 9 7 6 gives 47: add the xors of all the pairs
 * i take each two numbers of array once, xor them and sum everything up, want the total
 * xor every two elements of the array and add the results up in an int64, no pair twice
 * sum of the xors of all pairs, with a loop over all i < j
 *
 * @array a n
 * @range a 0 1000000
 * @range n 0 8
 * @name pairwise_xor_sum sum_of_xor_pairs
 */
int64_t pairwise_xor_sum(const int32_t *a, int32_t n) {
    int64_t total = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) total += a[i] ^ a[j];
    return total;
}

/**
 * Is {n} at least 2 and a prime by Wilson's theorem, that is, does it divide ({n} - 1)! + 1?
 * Write a function to check primality with Wilson's theorem: (n - 1)! congruent to -1 modulo n; below 2 it is false.
 * Wilson's theorem as a prime test
 * How do I test if a number is prime by checking that (n - 1)! mod n is n - 1?
 * Use Wilson's theorem to decide whether {n} is prime; return false for numbers less than 2.
 * prime test by factorial: true exactly if n > 1 and the product 1 * 2 * ... * (n - 1) leaves n - 1 modulo n
 * wilson primality test for small n, the factorial reduced modulo n at every step
 * Given n, tell by Wilson if it is prime: n > 1 and (n-1)! equal to -1 mod n.
 * bool for: n is at least 2 and (n - 1)! + 1 is a multiple of n
 * is n a prime? decide it by the theorem of Wilson, no trial division
 * multiply all numbers below n modulo n and compare with n - 1, false for n under 2
 * Is {n} a prime by Wilson's criterion? Numbers below 2 are not.
 *
 * @range n -5 2000
 * @name wilson_prime is_prime_wilson wilson_test
 */
_Bool wilson_prime(int32_t n) {
    if (n < 2) return 0;
    int64_t product = 1;
    for (int32_t i = 2; i < n; i++) product = product * i % n;
    return product == n - 1;
}

/**
 * Compute {n} choose {k} modulo the prime {p} with Lucas' theorem.
 * Write a function for the binomial coefficient nCk mod p by Lucas's theorem, p being prime; it is 0 for k above n.
 * Lucas theorem: binomial coefficient modulo a small prime, given n, k and the prime
 * How do I compute nCr % p for large n and a small prime p (Lucas), arguments n, r, p?
 * n over k mod a prime p as the product of the binomials of the base-p digits
 * Apply the theorem of Lucas: multiply C(n_i, k_i) over the digits of {n} and {k} in base {p}, all modulo {p}.
 * large binomial coefficient n choose k modulo a prime (n, k, prime) using Lucas theorem
 * out of n things choose k: the number of ways modulo a prime p, found by writing n and k in base p
 * What is the remainder of the binomial coefficient of n and k when divided by a prime p? Use Lucas.
 * nCr mod p for n much bigger than p: digit by digit in base p
 * Lucas: C(n, k) mod p, parameters in the order n, k, prime modulus
 * returns C(n, k) modulo p, p prime, digit-wise
 *
 * @range n 0 1000000
 * @range k 0 1000
 * @range p 7 7
 * @name lucas_binomial binomial_lucas ncr_mod_lucas
 */
int32_t lucas_binomial(int32_t n, int32_t k, int32_t p) {
    int64_t result = 1;
    while (k > 0) {
        int32_t top = n % p, bottom = k % p;
        if (bottom > top) return 0;
        int64_t divisor = 1;
        for (int32_t i = 1; i <= bottom; i++) {
            result = result * (top - bottom + i) % p;
            divisor = divisor * i % p;
        }
        for (int32_t e = p - 2; e > 0; e >>= 1) {
            if (e & 1) result = result * divisor % p;
            divisor = divisor * divisor % p;
        }
        n /= p;
        k /= p;
    }
    return (int32_t)result;
}

/**
 * Return the smallest primitive root modulo the prime {p}.
 * Write a function to find the least primitive root of a prime p: the smallest g whose powers give every number from 1 to p - 1 mod p.
 * smallest primitive root of a prime number
 * How do I find a primitive root (the smallest one) modulo a prime?
 * least generator of the multiplicative group modulo a prime p
 * Given a prime, return the first g from 1 on whose multiplicative order is p - 1.
 * primitive root of p, p prime, the lowest possible
 * find the smallest number that generates all nonzero residues mod p by its powers, where p is a prime
 * Which is the smallest positive g such that g, g^2, g^3, ... run through all remainders but 0 modulo a prime?
 * returns the minimal primitive root mod p (1 for 2, 2 for 3, 2 for 5, 3 for 7)
 * generator of Z_p^* : smallest one, p is prime
 * i have prime p, need smallest generator modulo p
 *
 * @range p 13 13
 * @name primitive_root smallest_primitive_root least_generator
 */
int32_t primitive_root(int32_t p) {
    for (int32_t g = 1; g < p; g++) {
        int64_t power = g;
        int32_t order = 1;
        while (power % p != 1 && order < p) {
            power = power * g % p;
            order++;
        }
        if (order == p - 1) return g;
    }
    return 0;
}

/**
 * Find the smallest x from 0 on with x * x congruent to {a} modulo {m}, or -1 if there is none.
 * Write a function that finds a modular square root by trying all residues: least x with x^2 mod m == a mod m, else -1; a first.
 * square root of a modulo m by brute force, the smallest one, -1 for a non-residue
 * How do I solve x^2 = a (mod m) for the smallest non-negative x? -1 when it's not solvable.
 * modular square root of a: first x in 0..m-1 whose square leaves the same remainder as a modulo m, or -1
 * Is {a} a square modulo {m}, and of what? Return the smallest non-negative root, -1 if it isn't a square.
 * Given a and a modulus m, return the least x >= 0 whose square is congruent to a modulo m, or -1.
 * quadratic congruence x*x = a mod m: smallest solution x >= 0, -1 if a is a quadratic nonresidue
 * least square root >= 0 of a in the integers mod m, found by search; minus one without a root
 * for number and modulus find the first x from 0 on such that square of x gives this number mod m, no such x means -1
 * given a and m, which number from 0 to m - 1 squared is a modulo m? lowest answer, -1 if nothing fits
 * discrete square root of a number to a modulus: smallest x >= 0, or -1
 *
 * @range a 0 1000
 * @range m 1 500
 * @name modular_sqrt sqrt_mod square_root_modulo
 */
int32_t modular_sqrt(int32_t a, int32_t m) {
    for (int32_t x = 0; x < m; x++)
        if (((int64_t)x * x - a) % m == 0) return x;
    return -1;
}

/**
 * Find the smallest exponent x from 0 on so that {base} to the power x is congruent to {target} modulo {m}, or -1.
 * Write a function for the discrete logarithm by trial: least x >= 0 with g^x mod m == h mod m, or -1; order g, h, m.
 * discrete log: base, value (may exceed the modulus), modulus; the smallest exponent from 0 on, -1 if there is none
 * How do I find x with a^x = b (mod m) by simply trying exponents 0, 1, 2, ...? -1 if no x exists.
 * Brute-force discrete logarithm: base, number (taken mod m), modulus m; least exponent from 0 on, -1 without a solution.
 * to which power must I raise g to get h modulo m? smallest one from 0, else -1
 * Given base, target and modulus, return the least exponent >= 0 giving the target modulo it, minus one if none does.
 * naive discrete logarithm (base, target, modulus m): multiply 1 by the base until it is congruent to the target, at most m times, -1 otherwise
 * smallest non-negative x such that base^x is congruent to the target modulo m, -1 when impossible
 * the smallest exponent >= 0 of a power modulo m, found by search (arguments: base, power, which may be above m, modulus), -1 for not found
 * i know a, b, m and need smallest x from 0 where a to the x gives rest b modulo m, -1 if never
 * given base, target and m, returns the smallest x >= 0 with base^x = target in the integers mod m, or -1
 *
 * @range base 0 1000
 * @range target 0 1000
 * @range m 1 1000
 * @name discrete_log discrete_logarithm
 */
int32_t discrete_log(int32_t base, int32_t target, int32_t m) {
    int64_t power = 1 % m;
    for (int32_t x = 0; x <= m; x++) {
        if ((power - target) % m == 0) return x;
        power = power * base % m;
    }
    return -1;
}

/**
 * Does {n} (at least 2) pass the Fermat primality test to the base {a}: is {a} to the power {n} - 1 congruent to 1 modulo {n}?
 * Write a function for one round of Fermat's primality test: a^(n-1) mod n == 1, with n first and the base second.
 * Fermat test of a number with one given witness, by fast modular exponentiation
 * How do I check if n is a probable prime to base a (Fermat's little theorem)? Order: n, a.
 * probably prime? Fermat's little theorem for one base, number then base
 * Given n >= 2 and a base, return true if the base to the power n minus one leaves the remainder 1 modulo n.
 * fermat probable prime check to one base, arguments n and base
 * Fermat test of the first number n with the second as base a: is a to the power (n - 1), modulo n, equal to 1?
 * true if n passes Fermat's test to base a, so if a^(n-1) mod n is 1; n comes first
 * one step of the Fermat probabilistic prime test, the candidate first, the random base second
 * is a^(n - 1) = 1 mod n? parameters n and a
 * fermat little theorem test for candidate n and base a gives pass or fail
 *
 * @range n 2 2000000000
 * @range a 1 1000000
 * @name fermat_test passes_fermat is_fermat_probable_prime
 */
_Bool fermat_test(int32_t n, int32_t a) {
    if (n < 2) return 0;
    int64_t result = 1, base = ((int64_t)a % n + n) % n;
    for (int32_t e = n - 1; e > 0; e >>= 1) {
        if (e & 1) result = result * base % n;
        base = base * base % n;
    }
    return result == 1;
}

/**
 * Is {n} a prime, by the Miller-Rabin test with the bases 2, 3, 5 and 7, which is exact for signed 32-bit ints?
 * Write a function that runs the deterministic Miller-Rabin primality test on an int, false below 2.
 * Miller-Rabin prime test for signed 32-bit numbers, witnesses 2, 3, 5, 7
 * How do I code a Miller-Rabin prime test that is never wrong for ints?
 * strong pseudoprime test to the bases 2, 3, 5, 7: is n prime?
 * Test primality with Miller and Rabin's method: n - 1 = d * 2^s, then repeated squaring for each witness.
 * fast prime check by Miller Rabin (deterministic)
 * Given an int, determine by the rabin-miller test whether it's a prime number; negative numbers, 0 and 1 aren't.
 * primality of large ints without trial division: Miller-Rabin with fixed bases
 * miller rabin test in C, true means prime
 * write n - 1 as odd times power of two and check witnesses 2, 3, 5, 7; says if the number is prime
 * returns true for primes, decided by four strong probable prime tests (bases 2, 3, 5, 7)
 *
 * @range n -10 2147483647
 * @name miller_rabin is_prime_miller_rabin
 */
static const int32_t witnesses[4] = {2, 3, 5, 7};
_Bool miller_rabin(int32_t n) {
    if (n < 2) return 0;
    int32_t d = n - 1, s = 0;
    while (d % 2 == 0) {
        d /= 2;
        s++;
    }
    for (int32_t i = 0; i < 4; i++) {
        int32_t witness = witnesses[i];
        if (n % witness == 0) return n == witness;
        int64_t x = 1, base = witness;
        for (int32_t e = d; e > 0; e >>= 1) {
            if (e & 1) x = x * base % n;
            base = base * base % n;
        }
        _Bool probable = x == 1 || x == n - 1;
        for (int32_t r = 1; r < s && !probable; r++) {
            x = x * x % n;
            probable = x == n - 1;
        }
        if (!probable) return 0;
    }
    return 1;
}

/**
 * Write the 64-bit denominators of the greedy Egyptian fraction of {p}/{q}, which is below 1, to {out} and return their number.
 * Write a function that splits a proper fraction (numerator, denominator) into different unit fractions greedily, storing the denominators in an int64 array; return how many.
 * Egyptian fraction of numerator over denominator by Fibonacci's greedy method: denominators into an output array of int64, count returned
 * How do I express a fraction less than 1 as a sum of unit fractions, largest first? Store the denominators as int64 and return the count.
 * greedy algorithm for Egyptian fractions, numerator and denominator given; out gets the 64-bit denominators, result is their number
 * 2/3 = 1/2 + 1/6: write the denominators 2 and 6 to an int64 output and return 2; do it greedily for a given proper fraction
 * Decompose {p}/{q} into 1/a + 1/b + ... by always subtracting the largest unit fraction; put a, b, ... in {out} (64-bit), return how many.
 * greedy unit fraction decomposition of numerator over denominator (below 1), filling a 64-bit array with denominators; returns their count
 * Given numerator < denominator, store the denominators of the greedy Egyptian fraction in a 64-bit array and return how many there are.
 * sum of distinct 1/x giving p over q, each step the biggest that fits: save the x values to an int64 array, return number of them
 * Egyptian fraction of p/q below 1: repeatedly take off 1 / ceil(q / p); denominators to an int64 array, count as the result
 * which different unit fractions add up to p/q (below 1)? Write the denominators to a 64-bit array in greedy order and return their number
 *
 * @range p 1 4
 * @range q 5 12
 * @array out 8
 * @name egyptian_fraction unit_fractions
 */
int32_t egyptian_fraction(int32_t p, int32_t q, int64_t *out) {
    int32_t count = 0;
    int64_t top = p, bottom = q;
    while (top > 0 && count < 8) {
        int64_t d = (bottom + top - 1) / top;
        out[count++] = d;
        top = top * d - bottom;
        bottom *= d;
        int64_t a = top, b = bottom;
        while (b != 0) {
            int64_t rest = a % b;
            a = b;
            b = rest;
        }
        top /= a;
        bottom /= a;
    }
    return count;
}

/**
 * In the ascending array {a} with {n} different elements, find {x} by interpolation search; return its index or -1.
 * Write a function for interpolation search of a key in a sorted array of distinct numbers, returning its index, -1 if not found.
 * interpolation search: probe where the key should lie between the end values, -1 if it is missing (sorted, no duplicates)
 * How do I implement interpolation search on a uniformly spread sorted list without repeats? Index of the key or -1.
 * Find a value in sorted distinct numbers, guessing its position proportionally from the smallest and largest one; -1 if absent.
 * search a sorted array of different numbers like a phone book, by linear interpolation of the place; index of the key, -1 without it
 * index of a key in an ascending array without equal elements by the interpolating variant of binary search, else -1
 * Implement the interpolation search algorithm for strictly ascending ints (index, or -1 for a missing key).
 * index of x in a strictly ascending array, probing at low + (x - a[low]) * (high - low) / (a[high] - a[low]); -1 for none
 * interpolation_search(arr, n, key) on sorted unique values returns where the key is or -1
 * want index of number in sorted array of different numbers by interpolation method; when missing then -1
 * locate the key by interpolation in a sorted array with no repeated value; minus one if it isn't there
 *
 * @ascending a
 * @array a n
 * @range a 0 30
 * @range n 0 6
 * @name interpolation_search interpolated_search
 */
int32_t interpolation_search(const int32_t *a, int32_t n, int32_t x) {
    int32_t low = 0, high = n - 1;
    while (low <= high && a[low] <= x && x <= a[high]) {
        if (a[low] == a[high]) return low;
        int32_t i = low + (int32_t)(((int64_t)x - a[low]) * (high - low) / ((int64_t)a[high] - a[low]));
        if (a[i] == x) return i;
        if (a[i] < x) low = i + 1;
        else high = i - 1;
    }
    return -1;
}

/**
 * In the ascending array {a} of {n} elements, look for {x} by jump search: index of its first occurrence or -1.
 * Write a function that does a jump search: skip blocks of sqrt(n), then scan linearly; the index of the key's first occurrence or -1.
 * jump search in a sorted array, first index of the key, -1 if not present
 * How do I implement jump search (block size about the square root of n) in C? Index of the first match, or -1.
 * Find a key in sorted data by jumping ahead in steps of the square root of the length; leftmost position, else -1
 * block search over an ascending array: index of the first element equal to the key, -1 if none
 * Implement the jump search algorithm for a sorted int array, returning the first position of the value or minus one.
 * in a sorted array jump over blocks until the last element of a block isn't below the key, then scan it; leftmost index or -1
 * sorted list, square-root sized jumps, then linear search: where is x first? -1 when missing
 * jump_search(arr, n, x) -> smallest index with arr[index] == x, or -1
 * find position of element by jumping search in sorted array, first position if several, -1 if none
 * square root search of a sorted array for a key: first index, else -1
 *
 * @ascending a
 * @array a n
 * @range a 0 20
 * @range n 0 12
 * @name jump_search block_search
 */
int32_t jump_search(const int32_t *a, int32_t n, int32_t x) {
    int32_t step = 1, start = 0;
    while ((step + 1) * (step + 1) <= n) step++;
    while (start + step <= n && a[start + step - 1] < x) start += step;
    for (int32_t i = start; i < n && a[i] <= x; i++)
        if (a[i] == x) return i;
    return -1;
}

/**
 * In the ascending array {a} of {n} elements, look for {x} by exponential search: index of its first occurrence or -1.
 * Write a function for exponential (galloping) search: double the bound, then binary search; index of the first occurrence or -1.
 * exponential search in a sorted array, leftmost index of the key or -1
 * How do I implement galloping search, with bounds 1, 2, 4, 8, ... followed by bisection? First index of the key, -1 if missing.
 * doubling search for a key in sorted numbers: first position, or -1 if it does not occur
 * Double the index until the element is not less than the key, then bisect the sorted array: index of the leftmost match or -1.
 * Struzik search (exponential search) on an ascending int array; returns the lowest index of the value, otherwise -1
 * search a sorted array: gallop to a bound, then binary search below it; index of the first equal element, else -1
 * galloping search of a sorted list, first index or minus one
 * exponential_search(a, n, key): first index of key, -1 if it's not in the array
 * search sorted array by making bound twice bigger each time and then binary search, gives first index or -1
 * Implement exponential search and return where the key first stands in the sorted array (-1: nowhere).
 *
 * @ascending a
 * @array a n
 * @range a 0 20
 * @range n 0 12
 * @name exponential_search galloping_search doubling_search
 */
int32_t exponential_search(const int32_t *a, int32_t n, int32_t x) {
    int32_t bound = 1;
    while (bound < n && a[bound - 1] < x) bound *= 2;
    int32_t low = bound / 2, high = bound < n ? bound : n;
    while (low < high) {
        int32_t mid = low + (high - low) / 2;
        if (a[mid] < x) low = mid + 1;
        else high = mid;
    }
    return low < n && a[low] == x ? low : -1;
}

/**
 * Sort {a} with its {n} elements in ascending order by comb sort.
 * Write a function that implements comb sort, sorting an int array in place, ascending.
 * comb sort in C, smallest element first
 * How do I code comb sort (gap divided by 1.3 each round, down to 1) to sort an array of ints ascending?
 * Implement comb sort for an integer array: gap divided by 1.3 each round, down to 1.
 * put the numbers of an array into increasing order with comb sort
 * Use comb sort to order {n} numbers from small to large, in place.
 * ascending in-place comb sort of ints
 * arrange the elements from lowest to highest by the comb sort algorithm
 * a version of bubble sort with shrinking gaps that sorts ascending: comb sort, gap divided by 1.3 each round, down to 1
 * sorting exercise: comb sort, non-decreasing order
 * I need comb sort for my array, gap divided by 1.3 each round, down to 1, small values to the front
 *
 * @array a n
 * @range n 0 12
 * @name comb_sort dobosiewicz_sort
 */
void comb_sort(int32_t *a, int32_t n) {
    int32_t gap = n;
    _Bool swapped = 1;
    while (gap > 1 || swapped) {
        gap = gap * 10 / 13;
        if (gap < 1) gap = 1;
        swapped = 0;
        for (int32_t i = 0; i + gap < n; i++) {
            if (a[i] > a[i + gap]) {
                int32_t t = a[i];
                a[i] = a[i + gap];
                a[i + gap] = t;
                swapped = 1;
            }
        }
    }
}

/**
 * Sort the {n} different elements of {a} ascending by cycle sort and return how many writes to the array it took.
 * Write a function for cycle sort on distinct numbers: sort ascending in place, return the number of memory writes.
 * cycle sort an array of different ints ascending, with the number of writes as the result
 * How do I implement ascending cycle sort for distinct ints and return the number of array writes?
 * Sort distinct values ascending with the fewest writes, by rotating each cycle of the permutation, and return the number of writes.
 * minimum writes sorting of an array of different ints (cycle sort, ascending), returning how many elements were written
 * ascending cyclesort: each element out of place is written once, to its final place; return the count (no duplicates in the array)
 * Put every element directly at its sorted index, cycle by cycle, ascending, and count the writes; values are distinct.
 * cycle sort an array without duplicates in increasing order, give back the number of writes
 * how many writes does cycle sort make on these distinct numbers? The array shall be sorted ascending afterwards.
 * sort ascending in place by following cycles, all numbers different, returns number of element writes
 * implement cycle sort, ascending, for unique values; it returns the number of its writes to the array
 *
 * @array a n
 * @range n 0 8
 * @name cycle_sort cycle_sort_writes
 */
int32_t cycle_sort(int32_t *a, int32_t n) {
    int32_t writes = 0;
    for (int32_t start = 0; start < n; start++) {
        int32_t item = a[start], position;
        do {
            position = start;
            for (int32_t i = start + 1; i < n; i++) position += a[i] < item;
            while (position != start && a[position] == item) position++;
            if (position == start && a[start] == item) break;
            int32_t t = a[position];
            a[position] = item;
            item = t;
            writes++;
        } while (position != start);
    }
    return writes;
}

/**
 * Sort {a} ascending with stooge sort.
 * Write a function for stooge sort: swap the ends if out of order, then sort the first 2/3, the last 2/3 and the first 2/3 again; ascending.
 * stooge sort of an int array, ascending, in place
 * How do I implement the inefficient stooge sort recursively? Ascending order.
 * recursive sort by thirds: the first two thirds, the last two thirds, the first two thirds once more (ascending)
 * sort the numbers in increasing order by stooge sort, with its three overlapping recursive calls
 * StoogeSort an array of {n} ints from small to large
 * Implement stooge sort on {a} with {n} elements, smallest first.
 * stooge sort, the textbook exercise by Cormen, ascending order
 * put the array in ascending order with the stooge algorithm
 * I want to see stooge sort in code, sorts ints upward in place
 * sorting in place, stooge method, non-decreasing result
 *
 * @array a n
 * @range n 0 8
 * @name stooge_sort stoogesort
 */
static void stooge(int32_t *a, int32_t low, int32_t high) {
    if (low >= high) return;
    if (a[low] > a[high]) {
        int32_t t = a[low];
        a[low] = a[high];
        a[high] = t;
    }
    if (high - low < 2) return;
    int32_t third = (high - low + 1) / 3;
    stooge(a, low, high - third);
    stooge(a, low + third, high);
    stooge(a, low, high - third);
}
void stooge_sort(int32_t *a, int32_t n) { stooge(a, 0, n - 1); }

/**
 * Sort {a}, {n} unsigned numbers, ascending by LSD radix sort, one byte at a time, with {scratch} of the same length as workspace.
 * Write a function for radix sort (least significant byte first) of an unsigned 32-bit array, ascending; a second array of n is scratch space.
 * LSD radix sort base 256 of unsigned ints with a temporary array of equal length, ascending
 * How do I implement radix sort with four counting passes over the bytes, using a buffer as big as the array? Ascending, unsigned.
 * Byte-wise radix sort, lowest byte first, in increasing order; arguments: array of uint32, buffer, length.
 * sort unsigned ints ascending without comparisons by their four bytes (radix 256); the array, then a buffer of n elements
 * Implement radix sort for uint32_t, stable counting sort per byte, result in the first array, the second being a buffer.
 * non-comparison sort from the least to the most significant byte, ascending, array and helper array of unsigned numbers
 * radix_sort(a, tmp, n): unsigned keys, smallest first, the sorted data end up in a
 * radix sorting of unsigned integers by bytes, small to big, second array of n elements is only for help
 * sort uint32 keys ascending in linear time: four passes of counting sort on 8 bits each, every pass into the buffer (second) and back
 * least significant digit radix sort in base 256, unsigned 32-bit elements ascending, auxiliary array as second argument
 *
 * @array a n
 * @array scratch n
 * @range n 0 10
 * @name radix_sort lsd_radix_sort radix_sort_bytes
 */
void radix_sort(uint32_t *a, uint32_t *scratch, int32_t n) {
    for (int32_t shift = 0; shift < 32; shift += 8) {
        int32_t starts[257] = {0};
        for (int32_t i = 0; i < n; i++) starts[(a[i] >> shift & 255) + 1]++;
        for (int32_t b = 0; b < 256; b++) starts[b + 1] += starts[b];
        for (int32_t i = 0; i < n; i++) scratch[starts[a[i] >> shift & 255]++] = a[i];
        for (int32_t i = 0; i < n; i++) a[i] = scratch[i];
    }
}

/**
 * Sort {a} with its {n} elements ascending by odd-even sort (brick sort).
 * Write a function for odd-even transposition sort: alternately compare the pairs at odd and even indices until sorted ascending.
 * brick sort of an int array in place, ascending
 * How do I implement the complete odd-even sort, n phases of neighbour swaps, ascending?
 * parity sort: compare-exchange odd/even neighbour pairs in turns until the whole array is in ascending order
 * Sort numbers upward with the parallel bubble sort variant called odd-even transposition sort.
 * full odd-even transposition sort, all phases, smallest first
 * Implement brick sort for {n} ints, in place, non-decreasing.
 * swap out-of-order pairs (0,1), (2,3), ... then (1,2), (3,4), ... and repeat till everything is in ascending order
 * odd even sorting of array from small to big, whole sort not one phase
 * order the elements ascending by the sort used on linear processor arrays (odd-even)
 * bricksort, ascending
 *
 * @array a n
 * @range n 0 12
 * @name odd_even_sort brick_sort
 */
void odd_even_sort(int32_t *a, int32_t n) {
    for (int32_t phase = 0; phase < n; phase++) {
        for (int32_t i = phase % 2; i + 1 < n; i += 2) {
            if (a[i] > a[i + 1]) {
                int32_t t = a[i];
                a[i] = a[i + 1];
                a[i + 1] = t;
            }
        }
    }
}

/**
 * Sort {a}, with {n} elements, ascending by insertion sort that finds each place by binary search.
 * Write a function for binary insertion sort of an int array, ascending, in place.
 * binary insertion sort: bisect the sorted prefix for the insertion point, shift, insert (ascending)
 * How do I reduce the comparisons of insertion sort with binary search? Sort the numbers upward.
 * insertion sort with binary search for the position, smallest number first
 * Sort the array in increasing order: for each element, find where it belongs among the sorted ones by halving, then move the others over.
 * Implement binary insertion sort on {n} integers.
 * binary-search based insertion sorting, in place, non-decreasing
 * sort ascending like insertion sort does but locate the slot by bisection
 * insert each element by bisect_right into the ordered part before it until all is ascending
 * binary sort as used for small runs in timsort: insertion with bisection, ascending
 * improved insertion sort which uses binary search to find the place, the array becomes ascending
 *
 * @T int32_t int64_t
 * @array a n
 * @range n 0 12
 * @name binary_insertion_sort binary_insert_sort
 */
void binary_insertion_sort(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T item = a[i];
        int32_t low = 0, high = i;
        while (low < high) {
            int32_t mid = low + (high - low) / 2;
            if (item < a[mid]) high = mid;
            else low = mid + 1;
        }
        for (int32_t j = i; j > low; j--) a[j] = a[j - 1];
        a[low] = item;
    }
}

/**
 * What is the area of the largest rectangle under a histogram with {n} bars of width 1 and the int heights {a}?
 * Write a function to find the largest rectangular area in a histogram, given its bar heights as ints.
 * largest rectangle in histogram of int heights, bars one wide; 0 without bars
 * How do I compute the maximum area of a rectangle that fits under adjacent bars of an int array of heights?
 * biggest rectangle that lies within neighbouring bars of unit width and integer height
 * skyline of buildings, each one unit wide and of integer height: area of the biggest poster (rectangle) fitting on them
 * maximum of (length of a contiguous part) * (minimum of it) over all parts of an int array of heights
 * Given an integer array of non-negative heights, return the area of the largest rectangle inside the histogram.
 * heights 2 1 5 6 2 3 give 10: largest rectangle below the bars
 * best width times lowest bar (int heights) over all runs of consecutive bars
 * I have bar chart as array and want the area of greatest rectangle inside it
 * Return max over i <= j of (j - i + 1) * min(a[i..j]), 0 if the array is empty.
 *
 * @array a n
 * @range a 0 1000
 * @range n 0 10
 * @name largest_histogram_rectangle largest_rectangle max_histogram_area
 */
int32_t largest_histogram_rectangle(const int32_t *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t low = a[i];
        for (int32_t j = i; j < n; j++) {
            if (a[j] < low) low = a[j];
            if (low * (j - i + 1) > best) best = low * (j - i + 1);
        }
    }
    return best;
}

/**
 * How many platforms do {n} trains need, given ascending int arrivals and departures? A train leaving just when another arrives still occupies its platform.
 * Write a function for the minimum number of platforms so that no train waits: sorted arrivals, sorted departures (ints), count; equal times collide.
 * minimum platforms problem: sorted arrivals, then sorted departures (int arrays); a departure at the moment of an arrival does not free the platform
 * How many platforms must a station have at least? Arrivals and departures are each ascending int arrays, and equal times still need two platforms.
 * most trains in the station at the same time, sorted int arrays of arrivals and departures, both times inclusive
 * train platforms needed: merge sorted integer arrival and departure times; arriving at another's departure time needs a new platform
 * railway station exercise: least number of platforms for sorted arrivals (ints) and separately sorted departures, touching times overlap
 * Given sorted arrival and sorted departure times of trains in whole minutes, return the fewest platforms that suffice, where arrival = departure counts as a clash.
 * sweep over sorted integer arrivals and sorted departures, arrivals first on ties, and return the peak number of trains in the station
 * bus depot: how many bays are taken at most at once, from sorted int arrival times and sorted departure times, equal times overlapping?
 * how much platforms station needs so every train can stop, arrivals sorted, departures sorted, same minute means both are there
 * find minimum platforms: int arr[] and dep[] ascending, train departing at t and one arriving at t can't share
 *
 * @ascending arrivals
 * @ascending departures
 * @array arrivals n
 * @array departures n
 * @range arrivals 0 500
 * @range departures 500 1000
 * @range n 0 8
 * @name min_platforms platforms_needed
 */
int32_t min_platforms(const int32_t *arrivals, const int32_t *departures, int32_t n) {
    int32_t most = 0, here = 0, left = 0;
    for (int32_t i = 0; i < n; i++) {
        here++;
        while (left < n && departures[left] < arrivals[i]) {
            left++;
            here--;
        }
        if (here > most) most = here;
    }
    return most;
}

/**
 * Least bananas per hour to eat all {n} piles {a} within {hours} hours, of which there are at least {n}, one pile per hour at most?
 * Write a function for Koko eating bananas: piles, number of piles, hours (not fewer than the piles); return the minimum speed k.
 * koko bananas: smallest k so that the sum of ceil(pile / k) is at most the given hours (there are at least as many hours as piles)
 * How do I find, by binary search on the answer, the minimal bananas per hour to eat all piles in h hours, one pile at most each hour?
 * minimum eating speed: each hour up to k bananas from a single pile; piles, their count, hours with hours >= count
 * A monkey eats from one pile per hour. How many bananas per hour must it manage to be done in the hours given (hours >= piles)?
 * smallest divisor of positive numbers such that the sum of the quotients, each rounded up, does not exceed a threshold that is at least their count
 * Given positive numbers and a limit not below their count, find the least k >= 1 with sum of ceil(a[i] / k) <= limit.
 * heap sizes, their count, hours: binary search the lowest hourly rate that consumes every heap in time, each heap's hours rounded up
 * lowest speed to eat all banana heaps, one heap an hour at most, in h hours; h is not smaller than the number of heaps
 * how fast at least must Koko eat, all piles in the given hours (not less than the piles), only one pile in an hour
 * slowest k that still clears all the piles in the allowed hours, where piles take ceil(pile / k) hours each
 *
 * @array a n
 * @range a 1 1000
 * @range n 0 6
 * @range hours 6 40
 * @name min_eating_speed koko_bananas slowest_rate
 */
int32_t min_eating_speed(const int32_t *a, int32_t n, int32_t hours) {
    int32_t low = 1, high = 1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > high) high = a[i];
    while (low < high) {
        int32_t k = low + (high - low) / 2;
        int64_t needed = 0;
        for (int32_t i = 0; i < n; i++) needed += a[i] / k + (a[i] % k != 0);
        if (needed <= hours) high = k;
        else low = k + 1;
    }
    return low;
}

/**
 * Allocate books with {n} page counts {a}, in order, to at most {students} readers so that the largest number of pages for one is minimal; return it.
 * Write a function for the book allocation problem: pages, n, number of students; contiguous books, minimize the maximum pages (students may stay without books).
 * painter's partition: int board lengths, their count, painters; least possible maximum of the contiguous parts' total lengths, at most one part per painter
 * How do I split a non-negative array into at most k consecutive parts so that the largest part sum is as small as possible?
 * smallest achievable maximum sum when an array of positive numbers is cut into k or fewer contiguous subarrays
 * minimum ship capacity to carry the packages in order within the given days: integer weights, count, days
 * split array largest sum: non-negative numbers, their count, at most k pieces; minimize the greatest piece total
 * Given whole-kilo weights in loading order, find the least capacity of a ship that transports all of them within d days.
 * binary search on the answer: smallest limit such that an array without negatives is coverable by k runs with sums up to the limit
 * painters paint adjacent boards (int lengths) only, all at the same time, one unit of time per unit length; how long at least, with k painters at most?
 * give the books in shelf order to at most k students, nobody should read too much: minimal maximum of pages
 * how small can the biggest load be if consecutive items are shared by at most k workers?
 *
 * @array a n
 * @range a 0 1000
 * @range n 0 8
 * @range students 1 5
 * @name allocate_books painters_partition ship_capacity
 */
int32_t allocate_books(const int32_t *a, int32_t n, int32_t students) {
    int32_t low = 0, high = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] > low) low = a[i];
        high += a[i];
    }
    while (low < high) {
        int32_t limit = low + (high - low) / 2, parts = 1, pages = 0;
        for (int32_t i = 0; i < n; i++) {
            if (pages + a[i] > limit) {
                parts++;
                pages = 0;
            }
            pages += a[i];
        }
        if (parts <= students) high = limit;
        else low = limit + 1;
    }
    return low;
}

/**
 * Into the {n} ascending stalls {a} put {cows} cows (at least 2) so that the smallest distance between two cows is largest; return it.
 * Write a function for aggressive cows: sorted int stall positions, their number, number of cows (2 up to the number of stalls); the largest minimum distance.
 * aggressive cows, stalls ascending (ints): maximize the least gap between any two of the k cows placed in different stalls
 * How do I choose k of the sorted integer positions so that the closest two are as far apart as possible? Return the gap.
 * largest minimum distance when c cows are put in the given stalls (integer positions, sorted, c between 2 and the number of stalls)
 * magnetic force between balls: baskets at ascending int positions, m balls; biggest possible minimum distance
 * Given ascending integer coordinates and k from 2 to their count, return the maximal smallest pairwise distance over all choices of k of them.
 * binary search the spacing: greatest d for which k int points with consecutive distance of at least d can be picked from a sorted list
 * put routers in houses along a street (sorted int positions), k of them, least distance between two of them maximal
 * cows fight when close, so put them far apart: best possible minimum gap for c cows in different sorted stalls
 * spread k items over sorted places so that the smallest gap between two is as large as possible, and return it
 * largest possible minimum difference between any two chosen elements, choosing k from a sorted array
 *
 * @ascending a
 * @array a n
 * @range a 0 1000
 * @range n 3 8
 * @range cows 2 3
 * @name aggressive_cows largest_min_distance widest_placement
 */
int32_t aggressive_cows(const int32_t *a, int32_t n, int32_t cows) {
    int32_t low = 0, high = a[n - 1] - a[0];
    while (low < high) {
        int32_t gap = low + (high - low + 1) / 2, placed = 1, last = a[0];
        for (int32_t i = 1; i < n; i++) {
            if (a[i] - last >= gap) {
                placed++;
                last = a[i];
            }
        }
        if (placed >= cows) low = gap;
        else high = gap - 1;
    }
    return low;
}

/**
 * With left ends {starts} and ascending right ends {ends}, how many arrows burst all {n} balloons? One at x pops those with start <= x <= end.
 * Write a function for the minimum number of arrows to burst balloons: starts, ends (ascending), count; touching ends count as hit.
 * minimum arrows for balloons sorted by right end; an arrow at a border bursts the balloon too
 * How few points hit every closed interval, the intervals being ordered by their ends?
 * smallest number of points such that each interval [start, end] contains one, ends ascending
 * stabbing closed intervals greedily: left ends, right ends in ascending order, count; number of points needed
 * Given intervals sorted by end, both ends included, return the fewest vertical shots that pass through all of them.
 * balloon shooting: an arrow at x pops all with xstart <= x <= xend; how many arrows at least, for balloons ordered by xend?
 * balloons from start to end, ends ascending: shoot at the end of the first unburst one, skip those starting at or before it; count the shots
 * least nails to fix all planks, plank i covering starts[i] to ends[i] inclusive, ends sorted upward
 * how much arrows need to pop all the balloons, arrays of begin and end, sorted after end, border is a hit
 * smallest set of points hitting all intervals: left ends, right ends (inclusive, ascending); return its size
 *
 * @ascending ends
 * @array starts n
 * @array ends n
 * @range starts 0 50
 * @range ends 50 100
 * @range n 0 8
 * @name min_arrows burst_balloons_arrows stab_intervals
 */
int32_t min_arrows(const int32_t *starts, const int32_t *ends, int32_t n) {
    int32_t arrows = 0, last = 0;
    for (int32_t i = 0; i < n; i++) {
        if (arrows > 0 && starts[i] <= last) continue;
        last = ends[i];
        arrows++;
    }
    return arrows;
}

/**
 * A lemonade costs 5, the {n} customers in the int array {a} pay 5, 10 or 20 each; can all get change from an initially empty till?
 * Write a function for lemonade change: int bills 5, 10, 20 in the order of the queue, price 5, no change at the start; true if everyone gets exact change.
 * lemonade stand at 5 a glass, bills of 5, 10 and 20 as ints: can every customer in line be given change from the earlier bills?
 * How do I check greedily that change can be given to all, price 5, notes of 5, 10 and 20 (ints), starting without money?
 * Each customer buys one lemonade for 5 and pays an integer 5, 10 or 20. Is there always enough change, with none at first?
 * true if a vendor selling at 5 can serve the whole queue of 5s, 10s and 20s, beginning with an empty cash box
 * lemonadeChange(int bills[], n): every buyer pays 5, 10 or 20 for an item of 5; true if all get change, the till being empty at first
 * Given the integer bills in order, decide whether the seller never runs out of change (item price 5, empty register at the start).
 * price 5, empty till: 20 gets back 10 + 5, else 5 + 5 + 5; 10 gets 5: does the change suffice for an int array of bills?
 * bool: can the lemonade seller (5 a glass, int bills 5, 10, 20, no money at first) give right change to each person in the queue
 * one glass is 5, people come with 5 or 10 or 20 notes (an int array), seller begins without money, tell if he can always give change
 * check if all customers of a lemonade stand get correct change in sequence: price 5, int notes 5, 10 or 20, no cash at the start
 *
 * @array a n
 * @range a 5 20
 * @range n 0 8
 * @name lemonade_change can_give_change
 */
_Bool lemonade_change(const int32_t *a, int32_t n) {
    int32_t fives = 0, tens = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == 5) {
            fives++;
        } else if (a[i] == 10) {
            fives--;
            tens++;
        } else if (tens > 0) {
            tens--;
            fives--;
        } else {
            fives -= 3;
        }
        if (fives < 0) return 0;
    }
    return 1;
}

/**
 * Into how many chunks at most can a permutation {a} of 0 to {n} - 1 be cut so that sorting each chunk sorts the whole array?
 * Write a function for max chunks to make sorted, the array being a permutation of 0..n-1.
 * most contiguous pieces of a permutation of 0..n-1 that, sorted one by one and joined, give the sorted array
 * How many times does the running maximum equal the index in a permutation from 0 to n - 1?
 * Split a permutation of 0, 1, ..., n - 1 into as many parts as possible, which are sorted separately, and get it sorted overall.
 * maximum number of chunks that can be sorted individually, elements are a permutation of the indices
 * count the indices i of an array with max(a[0..i]) == i, indices from 0
 * Given an array holding 0 to n - 1 in some order, return the largest number of blocks whose own sorting yields a fully sorted array.
 * cut an arrangement of 0..n-1 after each place where all smaller numbers have been seen, and count the pieces
 * max chunks to sort a permutation of 0..n-1: 4 3 2 1 0 gives 1 and 1 0 2 3 4 gives 4
 * array has numbers zero to n-1 mixed, into how many neighbouring groups at most can I cut it so that sorting each one sorts all
 * largest number of independently sortable consecutive groups of a permutation of 0..n-1
 *
 * @array a n
 * @range a 0 6
 * @range n 0 7
 * @name max_sortable_chunks max_chunks_to_sorted
 */
int32_t max_sortable_chunks(const int32_t *a, int32_t n) {
    int32_t highest = -1, chunks = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] > highest) highest = a[i];
        chunks += highest == i;
    }
    return chunks;
}

/**
 * In how few operations does {x} become {y}, both positive, if an operation either doubles the number or subtracts 1?
 * Write a function for the broken calculator: fewest operations, double or minus one, that turn the start into the target, both positive.
 * broken calculator with the keys times 2 and minus 1: minimum presses from x to y
 * How do I find the minimum number of steps from one positive number to another by multiplying by 2 or subtracting 1?
 * least moves to convert n to m, where a move is n * 2 or n - 1
 * A calculator can only double and decrement; how many key strokes at least lead from the first number to the second?
 * Given two positive integers, return the shortest sequence length of doublings and decrements from the first to the second.
 * fewest doublings and decrements from start to target, worked backwards: halve the target when even, else add one, until not above the start
 * 2 to 3 takes 2 operations (double, decrement): return that minimum for any positive start and target
 * minimum operations to reach target from start, allowed are *2 and -1
 * two buttons, red one multiplies by two, blue one subtracts one: fewest clicks from n to m
 * need smallest number of steps from start to goal (both positive), each step doubles or takes away one
 *
 * @range x 1 1000000000
 * @range y 1 1000000000
 * @name broken_calculator two_buttons double_or_decrement
 */
int32_t broken_calculator(int32_t x, int32_t y) {
    int32_t steps = 0;
    while (y > x) {
        steps += 1 + y % 2;
        y = y / 2 + y % 2;
    }
    return steps + x - y;
}

/**
 * In how few steps does {n} become 1, if an even number is halved and an odd one may go up or down by 1?
 * Write a function for integer replacement: even n becomes n / 2, odd n becomes n + 1 or n - 1; minimum steps to 1.
 * integer replacement, fewest replacements until the number is 1
 * How do I compute the minimum number of replacements to bring a positive integer to 1 (halve if even, plus or minus one if odd)?
 * minimum steps to 1: halving for even numbers, n + 1 or n - 1 for odd ones
 * Odd numbers can be increased or decreased by one, even numbers are divided by two. In how few steps do we get to 1?
 * Given a positive integer, return the least count of operations to reach 1, where odd values may step up or down and even ones get halved.
 * count the steps to 1: halve even numbers; 3 goes down by 1, other numbers with last bits 11 go up, with 01 down
 * 7 takes 4 steps (8, 4, 2, 1): fewest steps to one, halving even numbers, adding or subtracting 1 if odd
 * least moves to reduce to one, with divide by two on even and add or subtract 1 on odd
 * fewest steps from n to 1 where even numbers are halved and only odd ones have a choice, +1 or -1
 * number even then half, number odd then I choose add one or minus one, want fewest steps to 1
 *
 * @range n 1 2147483647
 * @name integer_replacement min_replacements
 */
int32_t integer_replacement(int32_t n) {
    int64_t x = n;
    int32_t steps = 0;
    while (x > 1) {
        if (x % 2 == 0) x /= 2;
        else if (x == 3 || x % 4 == 1) x--;
        else x++;
        steps++;
    }
    return steps;
}

/**
 * On a number line, move 1, then 2, then 3 and so on, each time left or right; how few moves lead from 0 to {target}?
 * Write a function for "reach a number": the i-th move covers i in either direction, start at 0; minimum moves to reach the target, which may be negative.
 * minimum moves on the number line to get to the target from 0 if move i has length i, direction free
 * How many steps at least are needed to reach a position when the k-th step is k long and can go both ways from zero?
 * least n so that 1, 2, ..., n can get signs plus or minus that make their sum equal to the target
 * smallest n from 0 on with 1 + 2 + ... + n at least |target| and of the same parity as it
 * Given an integer, return the fewest jumps with lengths 1, 2, 3, ... forwards or backwards from the origin to it.
 * reach target from 0, step sizes growing by one, either direction each time; return how few steps
 * 2 needs 3 moves (1 - 2 + 3): for any integer find the fewest moves of lengths 1, 2, 3, ... in either direction
 * find min number of steps to reach d where step number i moves exactly i units left or right from 0
 * first jump is 1, every jump is one longer than the one before, left or right; fewest jumps from zero to the goal?
 * how many terms of +-1 +-2 +-3 ... do I need at least to get the number? 0 for 0
 *
 * @range target -1000000000 1000000000
 * @name reach_number min_growing_moves
 */
int32_t reach_number(int32_t target) {
    int64_t goal = target < 0 ? -(int64_t)target : target, sum = 0;
    int32_t moves = 0;
    while (sum < goal || (sum - goal) % 2 != 0) sum += ++moves;
    return moves;
}

/**
 * Fewest steps to get exactly {n} times 'A', starting with one 'A', if a step is copy all or paste?
 * Write a function for the 2 keys keyboard: minimum copy-all and paste operations to have n characters from one.
 * two-key keyboard, copy all and paste: least operations for n letters, none for n = 1
 * How do I find the minimum number of steps to have n A's with only "copy everything" and "paste", if one A is there?
 * minimum operations from 1 to n, where one either remembers the current number or adds the remembered one (each costs 1)
 * A notepad shows one A. Only copying all and pasting are possible; how few key strokes produce n A's?
 * Given n, return the fewest operations, copy-all or paste, that turn one character into n of them.
 * sum of the prime factors of n with repetition, as the answer to the copy-paste keyboard puzzle
 * copy all, paste, paste makes 3 letters of one: minimal number of such keys for n letters
 * two operations, copy all of text and paste it: how many at least until text has n letters, beginning with 1 letter
 * least steps copy-all/paste from a single 'A' to n of them
 * editor with one char and only select-all-copy and paste buttons: shortest sequence for n chars
 *
 * @range n 1 100000
 * @name two_keys_keyboard min_copy_paste
 */
int32_t two_keys_keyboard(int32_t n) {
    int32_t steps = 0;
    for (int32_t p = 2; n > 1; p++) {
        while (n % p == 0) {
            steps += p;
            n /= p;
        }
    }
    return steps;
}

/**
 * With jugs of {a} and {b} liters, both empty at first, how few steps (fill, empty or pour over) measure exactly {target} liters in one jug? -1 if impossible.
 * Write a function for the water jug problem: two jug capacities and a target for one of them; the minimum number of fill, pour and empty operations, or -1.
 * two water jugs, unlimited tap: fewest operations until one of them holds exactly d liters, -1 if it can't be done
 * How do I find the minimum steps with an m liter jug and an n liter jug to get d liters into one of them? -1 for unreachable amounts.
 * die hard puzzle: capacities of two empty jugs, desired gallons in either; least fills, transfers and emptyings, else -1
 * two jugs and a wanted amount: least number of pourings (filling, emptying or transferring counts one each) so that a jug contains it; -1 when none does
 * Given two empty buckets without marks and an amount, return the shortest operation count to get that amount in a bucket, minus one if never.
 * water pouring puzzle, two vessels: volumes, then goal; simulate both directions and return the fewer steps, -1 without a solution
 * with two jugs of given sizes measure exactly so many liters in one of them by filling one, emptying one or pouring one into the other: minimal steps or -1
 * 3 and 5 liter jugs and target 4 in one of them give 6 steps; compute that for any two jugs, -1 if not possible
 * have two cans of different size and water, need exact amount in one can, how many actions minimum, -1 if there's no way
 * decanting with two empty jugs (fill, empty, pour over): capacity one, capacity two, goal; fewest moves until one jug holds it, or -1
 *
 * @range a 1 40
 * @range b 1 40
 * @range target 0 45
 * @name water_jug_steps min_jug_steps jug_steps
 */
static int32_t pour_steps(int32_t a, int32_t b, int32_t target) {
    int32_t first = 0, second = 0;
    for (int32_t steps = 0; steps <= 2 * (a + b); steps++) {
        if (first == target || second == target) return steps;
        if (second == b) {
            second = 0;
        } else if (first == 0) {
            first = a;
        } else {
            int32_t poured = first < b - second ? first : b - second;
            first -= poured;
            second += poured;
        }
    }
    return -1;
}
int32_t water_jug_steps(int32_t a, int32_t b, int32_t target) {
    int32_t forth = pour_steps(a, b, target), back = pour_steps(b, a, target);
    return forth < back ? forth : back;
}

/**
 * How many winning moves has the player to move in Nim with the {n} pile sizes {a}, normal play? 0 in a lost position.
 * Write a function that counts the first moves which win in Nim (heaps in an array, taking the last stone wins); none gives 0.
 * number of different moves that lead to a zero nim-sum from a position of several heaps
 * How many different moves in Nim leave the opponent in a losing position, if whoever takes the last object wins?
 * count the heaps h for which h xor s is smaller than h, s being the nim-sum of all heaps
 * In how many ways can the mover make the xor of all heap sizes zero by reducing a single heap?
 * Given Nim heaps, return the count of good moves by Bouton's theorem, 0 if the xor is already zero.
 * nim, last take wins: how many of the heaps can be cut down so that the opponent gets a P-position?
 * count of winning openings in a game of nim with an array of piles, zero for a losing start
 * piles of matches, take any number from one pile, last match wins: number of perfect first moves
 * how much moves are there in nim that keep me winning, pile sizes are in array, who takes last is winner
 * how many single-pile reductions turn the xor of the piles into 0?
 *
 * @array a n
 * @range a 0 1000
 * @range n 0 8
 * @name nim_winning_moves count_nim_moves
 */
int32_t nim_winning_moves(const int32_t *a, int32_t n) {
    int32_t sum = 0, count = 0;
    for (int32_t i = 0; i < n; i++) sum ^= a[i];
    for (int32_t i = 0; i < n; i++) count += (a[i] ^ sum) < a[i];
    return count;
}

/**
 * Is ({a}, {b}) a losing position for the player to move in Wythoff's game: take any number from one pile or the same number from both, last take wins?
 * Write a function that decides whether two piles are a cold position of Wythoff's game (normal play).
 * Wythoff's game with two piles: true if the player on move loses against perfect play, the last token winning
 * How do I test for a losing pair in Wythoff Nim, such as (1, 2), (3, 5) or (4, 7), in either order?
 * two heaps, remove from one or equally from both, taking the last one wins: is the next player lost?
 * Wythoff pair check: smaller number equals floor of difference times the golden ratio, the order of the two being free
 * corner the queen: is the square (a, b) lost for the mover, if the queen only moves towards (0, 0) and reaching it wins?
 * Given two pile sizes, is it a P-position in Wythoff's modification of Nim (last taker wins)?
 * true for 0 0, 1 2, 3 5, 4 7, 6 10 and so on, both ways round: Wythoff's losing positions
 * does the second player win Wythoff Nim from these two heap sizes? normal play
 * game of Wythoff: mover cannot win from piles a, b, yes or no
 * two piles game where you can take same count from both; tell if who starts loses, last stone wins
 *
 * @range a 0 60
 * @range b 0 60
 * @name wythoff_lost is_wythoff_pair is_cold_position
 */
_Bool wythoff_lost(int32_t a, int32_t b) {
    int64_t low = a < b ? a : b, difference = a < b ? (int64_t)b - a : (int64_t)a - b;
    if (low < difference || low > 2 * difference) return 0;
    int64_t twice = 2 * low - difference, square = 5 * difference * difference;
    return twice * twice <= square && square < (twice + 2) * (twice + 2);
}

/**
 * Return the mex of the {n} numbers in {a}: the smallest non-negative integer that is not among them.
 * Write a function to compute the minimum excludant (mex) of an array, the least value from 0 on that is missing.
 * mex of a list of ints, starting at 0
 * How do I find the minimal excluded value of an array, i.e. the first non-negative integer that doesn't appear in it?
 * minimum excluded number, counting from zero, for Sprague-Grundy values
 * least natural number, zero included, that does not occur in an unsorted array
 * Given Grundy values of the successors, return the Grundy value of the position: the smallest one from 0 that is absent.
 * MEX of 0, 1, 3 is 2 and of 1, 2 it is 0; compute it for an int array
 * smallest missing integer >= 0, order arbitrary, negatives and repeats possible
 * which is the first of 0, 1, 2, ... not contained in the array?
 * from zero upwards, what number is the first that array does not have
 * the mex, i.e. the least of 0, 1, 2, ... outside of the set
 *
 * @array a n
 * @range a -2 9
 * @range n 0 9
 * @name mex minimum_excludant minimal_excluded
 */
int32_t mex(const int32_t *a, int32_t n) {
    for (int32_t candidate = 0;; candidate++) {
        _Bool found = 0;
        for (int32_t i = 0; i < n && !found; i++) found = a[i] == candidate;
        if (!found) return candidate;
    }
}

/**
 * Does the first player win the misere subtraction game with {n} stones, taking 1 to {k} per turn, where whoever takes the last stone loses?
 * Write a function for misere Bachet's game: n stones, 1 to k removed each turn, the player taking the last one loses; does the opener win?
 * Bachet game, single heap of n, at most k per move, last stone loses: first player's win?
 * One heap, at least one and at most k objects a move, and taking the last object loses. Can the beginner force a win? (n, k)
 * single-pile nim with a limit of k per move where the last take loses; true if the player on turn wins
 * Is a pile of {n} with 1 to {k} taken per move a win for the mover if whoever takes the last stone loses?
 * subtraction game on a pile of n with the moves 1, 2, ..., k, misere play: does the starter win?
 * Given n matches and a maximum of k per turn, return true if the first of two perfect players avoids taking the last match.
 * 21 game in general form: pile, limit per move, the one forced to take the last loses; winning for the starter?
 * from n coins two players by turns remove 1..k, who takes the last coin loses, does player one win with best play?
 * true if the one to move can force the other to take the last of n counters, up to k taken at once
 * misere take-away game, n stones and up to k per move, won by the mover exactly if n mod (k + 1) is not 1
 *
 * @range n 1 1000000
 * @range k 1 1000
 * @name bachet_misere misere_take_away wins_misere_pile
 */
_Bool bachet_misere(int32_t n, int32_t k) { return n % (k + 1) != 1; }

/**
 * Starting from {n}, players in turn subtract a proper divisor of the number (below it); who cannot move loses: does the first player win?
 * Write a function for the divisor game, n becomes n - x for a divisor x < n: does the opener win if being stuck loses?
 * divisor game, true if the first player wins with best play, a player without a move loses
 * How do I decide the game where each move subtracts a divisor smaller than the number and the one stuck at 1 loses? true: the starter wins.
 * Does Alice win when she starts with n on the board and both subtract proper divisors, no move possible meaning defeat?
 * the player on turn wins exactly for even n: divisor subtraction game, stuck player loses
 * Given a positive n, return whether the mover wins the game of taking away a proper divisor each turn, normal play.
 * Alice and Bob subtract factors of n less than n; Alice first, the one who can't loses; is she the winner?
 * game on a blackboard number: subtract a divisor that is less than it; winning for whoever moves first?
 * players replace n by n - d, where d divides n and d < n; the last mover wins: does the first player?
 * two players, number n, each takes off some divisor smaller than the number, with 1 left you lost; will beginner win
 * divisor game for a positive n, solved by parity: does the player on turn win?
 *
 * @range n 1 100000
 * @name divisor_game wins_divisor_game
 */
_Bool divisor_game(int32_t n) { return n % 2 == 0; }

/**
 * Monty Hall with {doors} doors and one car: probability to win by {OP} after the host opens {opened} goat doors, as a double.
 * Write a function for the generalized Monty Hall problem: number of doors, number of doors the host opens; the chance of winning when {OP:2}, double.
 * Monty Hall puzzle, probability as a double when the player {OP:3} (doors, then doors opened by the host)
 * How do I compute the winning probability of {OP} in Monty Hall with n doors, of which the host opens k with goats behind them?
 * game show with one prize behind n doors, the host reveals k empty ones: chance to win for someone who {OP:3}
 * goat puzzle for n doors and k revealed goats: win probability of the candidate who {OP:3}
 * The player picks a door, the host opens some losing ones, the player {OP:3}; what's the likelihood of the car? (doors, opened) as a double
 * three door problem in general form, player {OP:3}: probability from door count and opened count
 * Monty Hall: given n doors and p goats shown by the host, return as a double how likely {OP} wins.
 * monty hall chance as double, {OP:2}, with many doors: doors first, revealed second
 * car and goats: total doors, doors the moderator opens, and the candidate {OP:3}; success probability in floating point
 * quiz show doors, what is probability for winner car when {OP:2}, n doors and k opened by host
 *
 * @OP (doors-1.0)/doors/(doors-opened-1) "switching" "switching to a random other closed door" "switches"
 * @OP 1.0/doors "staying" "staying with the first door" "stays with the first choice"
 * @range doors 3 100
 * @range opened 1 1
 * @name monty_hall monty_hall_probability
 */
double monty_hall(int32_t doors, int32_t opened) { return OP; }

/**
 * Gambler's ruin: starting with {start}, what is the probability to reach {goal} before 0, if each bet wins 1 with probability {p}, else loses 1?
 * Write a function for the gambler's ruin problem: starting capital, target capital, win probability of a single bet; chance to hit the target before going broke, as a double.
 * gambler's ruin, chance of success: start money, goal, probability p of winning one unit each round
 * How likely does a gambler with i dollars get to N before ruin, if each game wins a dollar with probability p and else loses one?
 * probability that a random walk from i hits N before 0, stepping 1 up with probability p, else 1 down (i, N, p; p may be 0.5)
 * chance of not going bankrupt: begin with the first amount, stop at the second or at zero, win one unit with probability p, else lose one
 * Given initial stake, target stake and win chance of a unit bet, return the probability of reaching the target; fair games give start / goal.
 * (1 - r^i) / (1 - r^N), r = (1 - p) / p, or i / N for p = 1/2; gambler's ruin with i, N, p
 * random walk from i with absorbing barriers 0 and N, step +1 with probability p, else -1: probability to end at N (i, N, p)
 * player bets 1 each time, wins with p, stops at goal or at nothing, what is probability to reach the goal
 * winning probability in the ruin problem with unit bets; capital, goal, p
 * gambler's ruin: probability that the start capital grows to the goal and isn't lost first, unit bets won with probability p
 *
 * @range start 1 5
 * @range goal 6 20
 * @range p 0.25 0.75
 * @name gamblers_ruin ruin_success
 */
double gamblers_ruin(int32_t start, int32_t goal, double p) {
    if (p == 0.5) return (double)start / goal;
    if (p == 0) return start >= goal;
    double ratio = (1 - p) / p, power = 1, reached = 0, total = 0;
    for (int32_t i = 0; i < goal; i++) {
        if (i < start) reached += power;
        total += power;
        power *= ratio;
    }
    return reached / total;
}

/**
 * Coupon collector: how many random purchases does it take on average to get all {n} different coupons? Return a double.
 * Write a function for the coupon collector's problem: expected number of draws until every one of n equally likely types was seen, as a double.
 * expected draws to complete a collection of n stickers, one random sticker each time, as a double
 * How many rolls of a fair n-sided die are expected until every face has come up? Answer as double.
 * n * (1 + 1/2 + ... + 1/n), the mean of the coupon collector problem
 * expected value of cereal boxes to buy before one has all n toys, each equally probable (floating point)
 * mean number of trials until all n outcomes of a uniform draw with replacement have occurred, double
 * Given n kinds of trading cards in equal proportion, return the expected count of single-card packs for a full set as a double.
 * n times the n-th harmonic number: average buys for a full collection
 * average how many times I must draw with replacement to see all n items at least once
 * collect them all: with n pictures in equally likely packets, the expected packets as a double
 * picture cards album with n places, expected cards to buy when no swapping, double result
 *
 * @range n 0 200
 * @name coupon_collector expected_draws collection_expectation
 */
double coupon_collector(int32_t n) {
    double total = 0;
    for (int32_t i = 1; i <= n; i++) total += (double)n / i;
    return total;
}

/**
 * What is the expected number of fair coin flips until {k} heads in a row come up?
 * Write a function for the expected count of tosses of a fair coin to see k consecutive heads, as a 64-bit integer.
 * expected tosses until a run of k heads, fair coin: 2^(k+1) - 2
 * On average how often must I flip a fair coin to get k heads in succession?
 * mean waiting time for k consecutive heads with a fair coin
 * E(k) = 2 * E(k - 1) + 2 with E(0) = 0: expectation of flips for a streak of k heads
 * Given k, return how many flips of an unbiased coin are needed on average for k heads one after the other.
 * 2 flips for one head, 6 for two in a row, 14 for three: the expected number for k
 * coin puzzle: average number of throws to have heads k times without interruption
 * interview question, expected flips till k successive heads (coin is fair), an int64
 * how many times in mean we toss a fair coin before k heads come consecutively
 * expected length of a coin tossing game that ends with the k-th head in a row
 *
 * @range k 0 29
 * @name expected_flips flips_for_streak
 */
int64_t expected_flips(int32_t k) { return ((int64_t)2 << k) - 2; }

/**
 * Ballot problem: probability that a candidate winning {a} to {b} is strictly ahead during the whole count; 0 if {a} is not above {b}.
 * Write a function for Bertrand's ballot theorem: votes of A, votes of B; chance as a double that A always leads strictly, 0 for a <= b.
 * ballot theorem, (a - b) / (a + b) as a double, 0 when the first candidate does not win
 * How likely is candidate A, with p votes against q, ahead of B throughout the counting, ballots in random order? Zero unless p > q.
 * probability that the first leads strictly at every moment of the count: first candidate's votes, second's; 0 if it hasn't more
 * Bertrand ballot: A gets a votes and B gets b; A never tied nor behind after the first ballot - probability, or 0.0 if a <= b
 * Given the final tallies of winner and loser, return the chance (double) that the winner led from the first vote on; 0 for no winner.
 * random order of ballots: probability that the partial count of A exceeds that of B all the time, zero if A has not the majority
 * election puzzle, A has a votes and B has b: in what share of the counting orders is A always strictly in front? 0 when a <= b
 * fraction of ballot sequences with A strictly leading; a votes, b votes, 0 for a <= b
 * counting of votes, first has a, second has b; probability first is all the time before second, 0 if a not bigger
 * ballot theorem: the first candidate's votes, the second's; probability that the first is always strictly ahead, 0 unless it has more
 *
 * @range a 0 1000
 * @range b 0 1000
 * @name ballot_probability bertrand_ballot always_ahead
 */
double ballot_probability(int32_t a, int32_t b) { return a > b ? ((double)a - b) / ((double)a + b) : 0; }

/**
 * In how many ways can plays of 3, 5 and 10 points add up to a score of {n}, the order not mattering?
 * Write a function to count the ways to reach a given score if a player gets 3, 5 or 10 points per move; order doesn't count.
 * ways to reach score n with moves worth 3, 5 and 10, combinations only
 * How many combinations of 3s, 5s and 10s sum to n?
 * number of solutions of 3x + 5y + 10z = n in non-negative integers
 * Count distinct combinations of scores 3, 5, 10 that total n, 1 for n = 0.
 * reach a given score: points come as 3, 5 or 10, order irrelevant; count the possibilities
 * Given a final score, return the number of multisets of plays (3, 5, 10 points) that make it.
 * 20 can be reached in 4 ways with 3, 5 and 10 points, order ignored; count for any score
 * a game gives three, five or ten points at a time, in how many combinations can someone have n points?
 * partitions of n into the parts 3, 5 and 10
 * scoring combos of 3/5/10 for a total, permutations count once
 *
 * @range n 0 1000
 * @name score_ways count_score_combinations
 */
int32_t score_ways(int32_t n) {
    int32_t ways = 0;
    for (int32_t tens = 0; tens <= n; tens += 10)
        for (int32_t fives = tens; fives <= n; fives += 5) ways += (n - fives) % 3 == 0;
    return ways;
}

/**
 * Ninja's training: {n} days with the int points of three activities in {a} (three per day), never the same activity on two days running; what is the best total?
 * Write a function for ninja training: int points[3 * day + activity], number of days; the most merit points without repeating an activity on consecutive days.
 * most points over n days from a flat n x 3 int array, one activity each day, no activity two days in a row
 * How do I choose one of 3 numbers in each row of a flat matrix with the maximum total, never the same column in adjacent rows?
 * vacation dp: each day swim, hunt bugs or do homework, not the same on successive days; maximum happiness from n int triples
 * maximum sum with one element out of each row of 3, consecutive rows using different columns
 * Given n rows of three values, pick one per row so that neighbouring picks are in different columns, and maximise the sum.
 * a ninja trains daily in fighting, stealth or running (three scores per day in a flat int array); consecutive days must differ; greatest total?
 * dynamic programming over days with the last task: best total when a task can't be done twice in succession (three tasks)
 * taro's summer vacation: n days, three activities with integer gains, no repeats on consecutive days, highest total gain
 * three subjects each day with int rewards, same subject not on two following days, want maximal reward sum
 * max total over n x 3 int rewards without doing the same thing two days in a row
 *
 * @array a 36
 * @range a 0 100
 * @range n 0 12
 * @name ninja_training best_activities vacation_total
 */
int32_t ninja_training(const int32_t *a, int32_t n) {
    int32_t x = 0, y = 0, z = 0;
    for (int32_t day = 0; day < n; day++) {
        int32_t next_x = a[3 * day] + (y > z ? y : z);
        int32_t next_y = a[3 * day + 1] + (x > z ? x : z);
        int32_t next_z = a[3 * day + 2] + (x > y ? x : y);
        x = next_x;
        y = next_y;
        z = next_z;
    }
    int32_t best = x > y ? x : y;
    return best > z ? best : z;
}

/**
 * Dungeon game: least initial health for a right/down path from corner to corner of the flat {rows} x {cols} grid {a} (at most 64 columns), health always at least 1.
 * Write a function for the dungeon game: knight, grid of gains and losses, rows, columns (up to 64); minimum starting health so that it never falls below 1.
 * dungeon game dp, flat grid, rows, cols (at most 64): smallest health to begin with so the knight stays above zero on a right/down path
 * With what minimum health must the knight start to stay at 1 or more on a right/down path through int rooms (up to 64 columns) adding or taking health?
 * minimum initial energy for a right/down path through an int grid of at most 64 columns with positive and negative cells, energy always at least 1
 * smallest positive start value such that some right/down path keeps start plus running total positive in every cell, ends included; up to 64 columns
 * Given a flat grid of health changes, rows and cols (at most 64), return the lowest starting health to stay >= 1 on a right/down path to the last cell.
 * min points to reach destination: int grid (max 64 columns) of plus and minus points, moves right or down, points must stay positive
 * work back from the bottom right (cols <= 64): needed = max(1, min(right, below) - cell), with 1 after the last cell; answer for the first cell
 * how much health must a hero have at start so he does not die (0 or less) on the best way right and down through the dungeon (cols <= 64)?
 * hero goes from upper left corner to lower right corner, max 64 columns, cells change his life, what is least life at beginning, must be always 1 or more
 * minimal initial HP to keep at least 1 HP through rooms (ints) with demons and magic orbs, cols up to 64, only right/down steps
 *
 * @array a 25
 * @range a -50 50
 * @range rows 1 5
 * @range cols 1 5
 * @name dungeon_game min_initial_health
 */
int32_t dungeon_game(const int32_t *a, int32_t rows, int32_t cols) {
    int32_t needed[64];
    for (int32_t r = rows - 1; r >= 0; r--) {
        for (int32_t c = cols - 1; c >= 0; c--) {
            int32_t after = 1;
            if (r < rows - 1 && c < cols - 1) after = needed[c] < needed[c + 1] ? needed[c] : needed[c + 1];
            else if (r < rows - 1) after = needed[c];
            else if (c < cols - 1) after = needed[c + 1];
            after -= a[r * cols + c];
            needed[c] = after > 1 ? after : 1;
        }
    }
    return needed[0];
}

/**
 * Find the most gold on a path from first to last column of the flat {rows} x {cols} int grid {a} (at most 64 rows), going right, right-up or right-down.
 * Write a function for the gold mine problem: flat int grid, rows (up to 64), columns; best path from left to right edge, steps straight or diagonally right.
 * gold mine dp on an int grid, at most 64 rows: maximum sum from first to last column, each move one right and at most one row up or down
 * How much gold (ints) can a miner collect from any left cell (64 rows at most) to the right edge, stepping right or diagonally right?
 * maximum path sum through the columns of a matrix with up to 64 rows, from any cell of the left column, neighbours in the next column within one row
 * best path total from any cell of the first column to the last one of a grid of at most 64 rows with moves (r-1, c+1), (r, c+1), (r+1, c+1)
 * Given a gold mine as n x m integers (n <= 64), return the most gold from first to last column, moving right or diagonally right.
 * miner enters anywhere at the left side (up to 64 rows) and goes right, right-up or right-down to the right side; total gold at most?
 * greatest sum of one cell per column where the row changes by at most one between adjacent columns, at most 64 rows
 * max gold from the west edge to the east edge, flat int array with rows (max 64) and cols, moving east, north-east or south-east from any start row
 * miner problem: begin with any row (max 64) in the first column, go always one column right, row plus or minus one or same, collect most
 * goldmine dp over a flat int grid (rows up to 64, cols): most gold from the left to the right edge, going right, right-up or right-down
 *
 * @array a 25
 * @range a 0 100
 * @range rows 1 5
 * @range cols 1 5
 * @name gold_mine max_gold
 */
int32_t gold_mine(const int32_t *a, int32_t rows, int32_t cols) {
    int32_t best[64] = {0};
    for (int32_t c = 0; c < cols; c++) {
        int32_t above = best[0];
        for (int32_t r = 0; r < rows; r++) {
            int32_t old = best[r], top = old > above ? old : above;
            if (r + 1 < rows && best[r + 1] > top) top = best[r + 1];
            best[r] = top + a[r * cols + c];
            above = old;
        }
    }
    int32_t most = best[0];
    for (int32_t r = 1; r < rows; r++)
        if (best[r] > most) most = best[r];
    return most;
}

/**
 * Find the length of the longest arithmetic subsequence of {a}: elements in order, gaps allowed, with a constant difference; 0 if {a} is empty.
 * Write a function for the longest arithmetic subsequence of an integer array; two elements always form one, a single one counts 1.
 * longest subsequence with equal steps between successive picks, elements need not be neighbours
 * How long is the longest arithmetic progression hidden as a subsequence in an array (any difference, order kept)?
 * length of the longest AP subsequence of ints in array order
 * keep as many elements as possible in their order so that consecutive kept ones always differ by the same amount; how many?
 * Given an int array, return the greatest number of elements forming an arithmetic sequence when the others are deleted, 0 for no elements.
 * 9 4 7 2 10 gives 3 (4, 7, 10): longest arithmetic subsequence
 * longest arith seq, not necessarily contiguous, difference may be negative or zero
 * dp over pairs: length of the longest evenly spaced subsequence of values
 * at most how many numbers can I choose from the list, in their order, with the same difference from one to the next?
 * how many terms has the longest arithmetic progression I can get by removing elements of the array?
 *
 * @array a n
 * @range a -1000 1000
 * @range n 0 10
 * @name longest_arithmetic_subsequence longest_arith_seq
 */
int32_t longest_arithmetic_subsequence(const int32_t *a, int32_t n) {
    int32_t best = n < 2 ? n : 2;
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = i + 1; j < n; j++) {
            int32_t length = 2, last = a[j], step = a[j] - a[i];
            for (int32_t k = j + 1; k < n; k++) {
                if (a[k] - last == step) {
                    length++;
                    last = a[k];
                }
            }
            if (length > best) best = length;
        }
    }
    return best;
}

/**
 * Count the arithmetic slices of {a}: contiguous parts of at least three elements with a constant difference.
 * Write a function for the number of arithmetic slices in an int array (subarrays of length 3 or more that are arithmetic progressions).
 * number of contiguous subarrays, three elements or longer, whose neighbouring differences are all equal
 * How many arithmetic slices does an array have?
 * arithmetic slices: count the consecutive runs of 3+ elements that form an arithmetic sequence, overlapping ones included
 * Count all subarrays of length >= 3 with the same step from each element to the next.
 * 1 2 3 4 has 3 arithmetic slices; count them for any array
 * Given ints, return how many parts a[i..j] with j >= i + 2 are arithmetic progressions.
 * count evenly spaced contiguous pieces with no fewer than three members
 * slices of an array that are arithmetic: how many in total?
 * for array count the pieces without gaps which are arithmetic progression, minimum size three
 * total number of index ranges, at least 3 long, where the difference of neighbours stays constant
 *
 * @array a n
 * @range a -1000 1000
 * @range n 0 12
 * @name count_arithmetic_slices arithmetic_slices
 */
int32_t count_arithmetic_slices(const int32_t *a, int32_t n) {
    int32_t total = 0, ending = 0;
    for (int32_t i = 2; i < n; i++) {
        ending = a[i] - a[i - 1] == a[i - 1] - a[i - 2] ? ending + 1 : 0;
        total += ending;
    }
    return total;
}

/**
 * Find the smallest sum of a falling path through the flat {n} x {n} matrix {a} (n up to 64): each step goes down, down-left or down-right.
 * Write a function for the minimum falling path sum of a square matrix of side at most 64 (one cell per row, at most one column sideways per step).
 * minimum falling path (n <= 64): start anywhere in row 0, go to the same or an adjacent column of the next row, least total
 * How do I compute the least total from the top to the bottom row, moving straight or diagonally down, in an n x n matrix (n at most 64)?
 * cheapest descent through a square grid (up to 64 x 64), each step straight or diagonally down, any start in the top row, any end
 * least sum of n cells, one in each row of a square matrix (at most 64 x 64), cells of neighbouring rows at most one column apart
 * Given an n x n matrix row by row (n up to 64), return the lowest sum along a falling path.
 * falling path from top to bottom with the smallest sum of numbers in a square of side 64 at most; moves: below, below left, below right
 * dynamic programming: minimum falling path sum of a square matrix, n up to 64
 * drop from any top cell to the bottom of a square int grid (side at most 64), each row at most one column sideways; what's the minimal cost?
 * square matrix (max 64 x 64), begin in first row where you want, go down straight or diagonal, make the sum minimal
 * minimal seam energy of an n x n int grid (n <= 64) from top to bottom, one cell per row, at most one column sideways
 *
 * @array a 25
 * @range a -100 100
 * @range n 1 5
 * @name min_falling_path minimum_falling_path_sum
 */
int32_t min_falling_path(const int32_t *a, int32_t n) {
    int32_t sums[64] = {0};
    for (int32_t r = 0; r < n; r++) {
        int32_t left = sums[0];
        for (int32_t c = 0; c < n; c++) {
            int32_t old = sums[c], least = left < old ? left : old;
            if (c + 1 < n && sums[c + 1] < least) least = sums[c + 1];
            sums[c] = least + a[r * n + c];
            left = old;
        }
    }
    int32_t best = sums[0];
    for (int32_t c = 1; c < n; c++)
        if (sums[c] < best) best = sums[c];
    return best;
}

/**
 * Most coins for bursting all {n} balloons {a} (at most 32), each paying the product of it and its current neighbours (1 beyond the ends)?
 * Write a function for the burst balloons problem (n <= 32): maximum coins when bursting balloon i gives left * a[i] * right among those remaining, missing neighbours being 1.
 * max coins from popping every balloon (32 at most), each worth itself times its two present neighbours, borders count as 1
 * How do I solve balloon bursting for up to 32 balloons by interval dp (choose the last balloon of each interval)? Maximum total.
 * remove all numbers (at most 32) one after another, scoring number times left times right neighbour at that moment (1 outside); greatest total score
 * largest sum from deleting all of up to 32 elements one by one, each paying itself times its present left and right neighbours, 1 past the ends
 * Given at most 32 balloon numbers, return the most coins by bursting all of them wisely, edges padded with 1.
 * 3 1 5 8 gives 167: burst all balloons (n up to 32) for the most coins, left * middle * right each, 1 beyond the ends
 * interval dynamic programming for burst balloons (at most 32): largest sum of left * burst * right over all orders, 1 outside the ends
 * most coins over all orders to pop up to 32 balloons, coins = left * middle * right, nothing there counts as one
 * when balloon pops I get it times both neighbours (1 if none), then neighbours become adjacent; what is highest coins in all, max 32 balloons
 * popping game with up to 32 numbered balloons, each pop pays left * own * right number (1 if none is left there): most coins in total
 *
 * @array a n
 * @range a 0 20
 * @range n 0 8
 * @name burst_balloons max_balloon_coins
 */
int32_t burst_balloons(const int32_t *a, int32_t n) {
    int32_t value[34], best[34][34] = {{0}};
    value[0] = value[n + 1] = 1;
    for (int32_t i = 0; i < n; i++) value[i + 1] = a[i];
    for (int32_t width = 2; width <= n + 1; width++) {
        for (int32_t i = 0; i + width <= n + 1; i++) {
            int32_t j = i + width;
            for (int32_t last = i + 1; last < j; last++) {
                int32_t coins = best[i][last] + best[last][j] + value[i] * value[last] * value[j];
                if (last == i + 1 || coins > best[i][j]) best[i][j] = coins;
            }
        }
    }
    return best[0][n + 1];
}

/**
 * Count the square submatrices of all sizes that consist of ones only in a flat {rows} x {cols} matrix {a} of 0 and 1.
 * Write a function to count square submatrices with all ones in a binary matrix given row by row.
 * number of all-ones squares of any size (1x1, 2x2, ...) in a flat 0/1 matrix, rows, cols
 * How many squares filled with 1s does a binary grid contain, counting every size and position?
 * count squares made of ones only, overlapping ones and single cells included
 * total of all-one square blocks in a 0-1 matrix
 * Given a flat binary matrix, return how many of its square submatrices hold no zero.
 * add up over all cells of a 0/1 grid the side of the largest all-ones square that starts there, which counts the squares of ones
 * in a grid of zeros and ones, how many k x k squares for all k have only ones?
 * squares without a zero in a flat 0/1 matrix: how many, all sizes together
 * matrix has 0 and 1, I need the total quantity of squares which contain just 1, all sizes together
 * count square sub-matrices full of ones
 *
 * @array a 25
 * @range a 0 1
 * @range rows 0 5
 * @range cols 0 5
 * @name count_one_squares count_square_submatrices
 */
int32_t count_one_squares(const int32_t *a, int32_t rows, int32_t cols) {
    int32_t total = 0;
    for (int32_t r = 0; r < rows; r++)
        for (int32_t c = 0; c < cols; c++)
            for (int32_t size = 1; r + size <= rows && c + size <= cols; size++) {
                int32_t last = (r + size - 1) * cols + c + size - 1, ones = 0;
                for (int32_t i = 0; i < size; i++) ones += a[last - i] == 1 && a[last - i * cols] == 1;
                if (ones < size) break;
                total++;
            }
    return total;
}

/**
 * In how many sequences of coins with the {n} different values {a} can {amount} (at most 127) be paid, if different orders count separately?
 * Write a function that counts the ordered ways (permutations) to make an amount up to 127 from the given denominations, which may be reused.
 * combination sum IV: number of ordered sums of given distinct positive numbers, repetition allowed, that equal the target (at most 127)
 * How many ordered combinations of coins make a total up to 127 if 1+2 and 2+1 are different? (values, count, amount)
 * number of compositions of a target (up to 127) into parts from a given array, each usable any number of times
 * number of coin change ways where the sequence matters: array of distinct coins, its length, amount to pay, at most 127
 * Given the allowed step sizes and the number of stairs (127 at most), in how many different sequences of steps can one climb exactly to the top?
 * count ordered selections with repetition from an array that add up to the target (up to 127); 1 for target 0
 * permutations of coins, not combinations: how many of them sum up to the amount (at most 127)?
 * dp[i] = sum of dp[i - coin] over all coins; return dp[amount] with dp[0] = 1, amount <= 127
 * in how many orders can I insert coins of these values, each any number of times, until the price, at most 127, is reached exactly
 * ways to take numbers from the list one after another, again and again, to get exactly the total (max 127), order matters
 *
 * @array a n
 * @range a 1 9
 * @range n 0 4
 * @range amount 0 25
 * @name ordered_change count_coin_sequences combination_sum_ordered
 */
int64_t ordered_change(const int32_t *a, int32_t n, int32_t amount) {
    int64_t ways[128] = {1};
    for (int32_t i = 1; i <= amount; i++)
        for (int32_t c = 0; c < n; c++)
            if (a[c] <= i) ways[i] += ways[i - a[c]];
    return ways[amount];
}

/**
 * Find the median of two ascending int arrays {a} and {b} taken together, as a double; 0 if both are empty.
 * Write a function for the median of two sorted int arrays, double result, mean of both middle values for an even total, 0 without elements.
 * median of two sorted arrays, double, average of both middle ones if the combined length is even, 0.0 for none
 * How do I get the median of the union (with duplicates) of two sorted integer lists by merging halfway? Return a double, 0 if nothing is there.
 * middle value of two ascending arrays merged; half-way between two middle values for even counts (double; zero for no data)
 * Given two sorted arrays of ints with their lengths, return the median of all elements as a double, or 0.
 * combined median of two ordered integer sequences as floating point, 0 if both lengths are zero
 * merge two increasing int arrays in mind and return the middle element, or the mean of the middle two, as double (empty: 0)
 * findMedianSortedArrays in C: int arrays nums1, m, nums2, n, result double, 0 for two empty arrays
 * two sorted lists of ints, one common median as a double; even number of values means average of the central pair; nothing gives 0
 * both integer arrays are sorted upward, what is median of all numbers together, in double, 0 without numbers
 * median across two sorted int samples, double precision, 0.0 if both are empty
 *
 * @ascending a
 * @ascending b
 * @array a m
 * @array b n
 * @range a -1000 1000
 * @range b -1000 1000
 * @range m 0 6
 * @range n 0 6
 * @name median_of_two_arrays median_of_sorted_arrays
 */
double median_of_two_arrays(const int32_t *a, int32_t m, const int32_t *b, int32_t n) {
    int32_t i = 0, j = 0, before = 0, now = 0;
    if (m + n == 0) return 0;
    for (int32_t k = 0; k <= (m + n) / 2; k++) {
        before = now;
        if (j >= n || (i < m && a[i] <= b[j])) now = a[i++];
        else now = b[j++];
    }
    return (m + n) % 2 == 1 ? now : ((double)before + now) / 2;
}

/**
 * In the sorted {a} with an odd length {n} every element occurs twice except one, which occurs once; find it by binary search.
 * Write a function that returns the one element occurring once in a sorted array where all others occur twice, in logarithmic time.
 * single element in a sorted array in O(log n), all the others come twice
 * How do I find, with bisection on even indices, the only unpaired value in a sorted list of pairs?
 * Find the one number without a twin in an ascending array of pairs, using binary search and not XOR.
 * sorted numbers, each twice, one alone: return the lone one in log time
 * Given an ascending array where everything is duplicated apart from one element, return that element by halving the range.
 * 1 1 2 3 3 4 4 gives 2: binary search for the single element among sorted pairs
 * lone element among sorted pairs: before it pairs start at even indices, after it at odd ones
 * in a sorted array every number is there two times, just one only one time; find this one fast with binary search
 * the non-duplicated element of a sorted array in which the rest occurs twice, O(log n) time
 * halve the interval by comparing an even position with the next; return the value that stands alone among sorted pairs
 *
 * @ascending a
 * @array a n
 * @range a 0 3
 * @range n 7 7
 * @name single_in_sorted_pairs single_element_sorted lone_in_pairs
 */
int32_t single_in_sorted_pairs(const int32_t *a, int32_t n) {
    int32_t low = 0, high = n - 1;
    while (low < high) {
        int32_t mid = low + (high - low) / 2;
        if (mid % 2 == 1) mid--;
        if (a[mid] == a[mid + 1]) low = mid + 2;
        else high = mid;
    }
    return a[low];
}

/**
 * Return the Eulerian number for {n} and {k}: how many permutations of 1 to {n} have exactly {k} ascents.
 * Write a function to compute the Eulerian number A(n, k), the count of permutations of n elements with k rises.
 * Eulerian numbers A(n, k) by recurrence, k being the number of ascents, A(0, 0) = 1
 * How many orders of n different numbers have exactly k places where the next number is larger?
 * number of permutations of length n with k ascents
 * Compute the triangle entry A(n, k) = (n - k) A(n - 1, k - 1) + (k + 1) A(n - 1, k) from A(0, 0) = 1 (64-bit).
 * arrangements of 1..n in which a number is followed by a bigger one exactly k times
 * Given n and k, return the Eulerian number <n, k>, 0 for k >= n > 0.
 * euler's triangle (permutations by ascents): entry of row n, column k, both from 0
 * how many permutations of n things have exactly k ascents?
 * how much permutations from n numbers go up exactly k times
 * eulerian(4, 1) = 11: count permutations with the given number of ascents
 *
 * @range n 0 18
 * @range k 0 20
 * @name eulerian eulerian_number
 */
int64_t eulerian(int32_t n, int32_t k) {
    int64_t row[64] = {1};
    for (int32_t m = 2; m <= n; m++)
        for (int32_t j = m < 64 ? m - 1 : 63; j > 0; j--) row[j] = (m - j) * row[j - 1] + (j + 1) * row[j];
    return k >= 0 && k < 64 ? row[k] : 0;
}

/**
 * How many terms does the Farey sequence of order {n} have: reduced fractions from 0 to 1 with denominators up to {n}, both ends included?
 * Write a function for the length of the Farey sequence F_n, 0/1 and 1/1 counted; n is at least 1.
 * number of different fractions between 0 and 1 inclusive with a denominator of at most n
 * How do I count the elements of the Farey sequence of order n?
 * 1 plus the sum of Euler's phi from 1 to n, the size of the n-th Farey series
 * Farey sequence length for an order from 1 on
 * Given n, return how many distinct values p/q with 0 <= p <= q <= n (q > 0) there are.
 * count of irreducible fractions in [0, 1] whose denominators don't exceed n
 * F_5 has 11 terms: how many has F_n (Farey)?
 * size of farey series of order n, 0 and 1 both belong to it
 * fractions in lowest terms from zero to one, bottom number not above n, how many altogether with 0 and 1
 * number of terms of a Farey sequence, |F(n)|
 *
 * @range n 1 100
 * @name farey_length farey_count
 */
int32_t farey_length(int32_t n) {
    int32_t count = 1;
    for (int32_t q = 1; q <= n; q++) {
        for (int32_t p = 1; p <= q; p++) {
            int32_t a = p, b = q;
            while (b != 0) {
                int32_t rest = a % b;
                a = b;
                b = rest;
            }
            count += a == 1;
        }
    }
    return count;
}
