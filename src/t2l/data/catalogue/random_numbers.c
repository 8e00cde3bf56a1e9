/**
 * Return the state that follows {x} in the linear congruential generator with multiplier {OP} and increment {OP:2}, modulo 2^32.
 * Step the 32-bit LCG once: multiply {x} by {OP} and add {OP:2}, letting it wrap.
 * What is the next state after {x} in the generator x -> {OP} * x + {OP:2} (mod 2^32)?
 * one LCG step on a 32-bit state: {OP} * {x} + {OP:2}
 * return ({x} * {OP} + {OP:2}) mod 2^32
 * My generator keeps a 32-bit state; advance it once with multiplier {OP} and increment {OP:2}.
 * Write a function that computes the next number of a 32-bit LCG with multiplier {OP} and increment {OP:2}.
 * LCG step of a 32-bit state with multiplier {OP}, increment {OP:2}
 * How do I compute the next 32-bit pseudo-random state as {OP} times the old one plus {OP:2}?
 * seed * {OP} + {OP:2} for a 32-bit seed, wrapping around
 * next value of a simple 32-bit random generator (times {OP}, plus {OP:2})
 * linear congruential generator step in 32 bits, a = {OP}, c = {OP:2}
 *
 * @OP 1664525u+1013904223u "1664525" "1013904223"
 * @OP 22695477u+1u "22695477" "1"
 * @OP 1103515245u+12345u "1103515245" "12345"
 * @OP 214013u+2531011u "214013" "2531011"
 * @OP 134775813u+1u "134775813" "1"
 * @OP 69069u+1u "69069" "1"
 * @name lcg_step next_state
 */
uint32_t lcg_step(uint32_t x) { return x * OP; }

/**
 * next random number with the C standard's LCG: (seed * 1103515245 + 12345) mod 2^31
 * simple random number generator, times 1103515245 plus 12345, low 31 bits
 * pseudo-random number from a seed: 1103515245 * seed + 12345, masked with 0x7fffffff
 * How do I make random numbers without a library, using seed * 1103515245 + 12345 in 31 bits?
 * write rand from scratch: seed in, next value out (1103515245, 12345, mod 2^31)
 * Write a function that returns the next pseudo-random number after a seed: LCG 1103515245, 12345, modulo 2^31.
 * LCG as in the C standard (1103515245, 12345), with the result below 2^31
 * return (seed * 1103515245 + 12345) modulo 2^31
 * my own random generator: {seed} * 1103515245 + 12345, & 0x7fffffff
 * next seed of a linear congruential generator, non-negative: factor 1103515245, increment 12345, 31 bits
 * tiny prng on a seed, LCG 1103515245 / 12345 mod 2^31
 * next number of a random sequence: times 1103515245, plus 12345, modulo 2^31
 *
 * @name next_random simple_random
 */
int32_t next_random(int32_t seed) { return (int32_t)(((uint32_t)seed * 1103515245u + 12345u) & 0x7fffffff); }

/**
 * Return the state that follows {x} in the 64-bit linear congruential generator 6364136223846793005 * {x} + 1442695040888963407.
 * Step Knuth's MMIX generator once from the state {x}.
 * What is the next state after {x} in the 64-bit LCG with multiplier 6364136223846793005 and increment 1442695040888963407?
 * one MMIX LCG step on a 64-bit state
 * return {x} * 6364136223846793005 + 1442695040888963407, modulo 2^64
 * Advance a 64-bit LCG state with Knuth's MMIX constants.
 * Write a function for one step of Knuth's 64-bit MMIX random generator.
 * MMIX LCG step of a 64-bit state
 * 64 bit lcg, multiplier 6364136223846793005, increment 1442695040888963407: next state
 * next 64-bit pseudo-random state with Knuth's MMIX constants
 * step of a 64-bit LCG: state * 6364136223846793005 + 1442695040888963407
 * How do I get the next state of Knuth's 64-bit MMIX generator, times 6364136223846793005 plus 1442695040888963407?
 *
 * @name mmix_step lcg64
 */
uint64_t mmix_step(uint64_t x) { return x * 6364136223846793005u + 1442695040888963407u; }

/**
 * Return the state that follows {x} in the Lehmer generator {K} * x mod 2147483647.
 * Step the minimal standard generator with multiplier {K} once: {x} times {K}, modulo 2^31 - 1.
 * What comes after {x} in the Park-Miller generator with the multiplier {K}?
 * MINSTD step: ({x} * {K}) % 2147483647, with a 64-bit product
 * Multiply a 32-bit state by {K} in 64 bits and take the remainder by 2147483647.
 * Advance my Park-Miller random state; the multiplier is {K}, the modulus 2^31 - 1.
 * Write a function for the minimal standard random generator with multiplier {K}, modulus 2^31 - 1.
 * park-miller step of a state, multiplier {K}, mod 2^31 - 1
 * How do I get the next number of a Lehmer generator with factor {K} and modulus 2147483647?
 * minstd_rand with {K}: next state, mod 2147483647
 * next pseudo-random value: the old one times {K} mod 2^31 - 1
 * multiplicative congruential generator step, a = {K}, m = 2147483647
 *
 * @K 16807 48271 69621
 * @name lehmer_step minstd
 * @range x 1 2147483646
 */
uint32_t lehmer_step(uint32_t x) { return (uint64_t)x * K % 2147483647; }

/**
 * Return the 15-bit random number of the old C library for a state: bits 16 to 30 of state * 1103515245 + 12345.
 * Advance {x} by the ANSI C generator (1103515245, 12345) and return the new state divided by 65536, modulo 32768.
 * What does the sample rand() of the C standard return if its state is {x}?
 * ANSI C rand: step a 32-bit state and return the 15-bit output
 * return (({x} * 1103515245 + 12345) / 65536) % 32768 in unsigned 32-bit arithmetic
 * Given a seed, return the first value of the sample rand() in the C standard (0 to 32767).
 * Write a function that returns the output (0 to 32767) of the C standard's sample rand() for a state.
 * ansi c rand for a given unsigned state: {x} * 1103515245 + 12345, divided by 65536, modulo 32768
 * What would the sample rand of the C standard return first for a seed?
 * classic rand() formula for a seed, 0..32767: (seed * 1103515245 + 12345) / 65536 % 32768
 * 15-bit pseudo-random number from a seed value, as the C standard's sample rand() does it
 * K&R rand as a pure function of the seed, 1103515245 and 12345, 15 bits
 *
 * @name ansi_rand sample_rand
 */
uint32_t ansi_rand(uint32_t x) { return (x * 1103515245u + 12345u) / 65536 % 32768; }

/**
 * Advance the state behind {state} by state * {OP} + {OP:2} and return bits 16 to 30 of the new one.
 * Update *{state} by the LCG with factor {OP} and increment {OP:2} (32 bits); return 15 bits of it, shifted right by 16.
 * A rand() whose 32-bit state is at {state}: multiply by {OP}, add {OP:2}, store, return (state >> 16) & 0x7FFF.
 * stateful 15-bit LCG: state pointer, constants {OP} and {OP:2}, output bits 16 to 30 of the new state
 * Draw a number from 0 to 32767, bits 16 to 30 of the new state, from the generator x -> {OP} * x + {OP:2} and store that state.
 * Write a rand function that keeps its 32-bit state behind a pointer: times {OP} plus {OP:2}, returning bits 16 to 30.
 * rand with 32-bit state pointer: LCG {OP}, {OP:2}, new state >> 16 & 0x7fff as result
 * How do I implement rand_r with a 32-bit state times {OP} plus {OP:2}, returning bits 16 to 30 of the new state?
 * my own rand(&seed): seed * {OP} + {OP:2}, returns 15 bits from bit 16 of the new seed
 * pseudo-random generator with stored 32-bit seed (times {OP}, plus {OP:2}) and bits 16 to 30 as output
 * reentrant rand with a pointer to the uint32_t state, LCG {OP}, {OP:2}: return (state >> 16) & 0x7fff
 * How do I write a rand() that replaces the 32-bit state behind its pointer by {OP} times itself plus {OP:2} and returns bits 16 to 30 of the new state?
 *
 * @OP 214013u+2531011u "214013" "2531011"
 * @OP 1103515245u+12345u "1103515245" "12345"
 * @name next_rand draw_number
 * @array state 1
 */
int32_t next_rand(uint32_t *state) {
    *state = *state * OP;
    return *state >> 16 & 0x7fff;
}

/**
 * Return the state that follows {x} in the 32-bit xorshift generator with the shifts 13, 17 and 5.
 * Step Marsaglia's xorshift32 once from {x}: x ^= x << 13, x ^= x >> 17, x ^= x << 5.
 * What is the next value after a 32-bit {x} in xorshift with the shifts 13, 17, 5 (left, right, left)?
 * xorshift32 step on a state (13, 17, 5)
 * Three xor-and-shift operations on a 32-bit number: left by 13, right by 17, left by 5.
 * I need a tiny random generator: from a nonzero 32-bit state make the next one with xorshift (13, 17, 5).
 * Write a function for one step of xorshift32 (13, 17, 5).
 * xorshift 32 bit with shifts 13, 17, 5: next state
 * How do I generate 32-bit pseudo-random numbers with shifts and xors (left 13, right 17, left 5)?
 * xorshift32: next state, 13 left, 17 right, 5 left
 * next 32-bit xorshift state with the shifts 13 (left), 17 (right), 5 (left)
 * Marsaglia xorshift generator for games, 32-bit step: 13, 17, 5
 *
 * @name xorshift32 xorshift_step
 */
uint32_t xorshift32(uint32_t x) {
    x ^= x << 13;
    x ^= x >> 17;
    return x ^ x << 5;
}

/**
 * Return the state that follows {x} in the 64-bit xorshift generator with the shifts 13, 7 and 17.
 * Step xorshift64 once from {x}: left by 13, right by 7, left by 17, each result XORed in.
 * What is the next value after a 64-bit {x} in Marsaglia's xorshift with the shifts 13, 7, 17?
 * xorshift64 step on a state (13, 7, 17)
 * x ^= x << 13, x ^= x >> 7, x ^= x << 17 on 64 bits; return x
 * From a nonzero 64-bit seed compute the next xorshift value (13, 7, 17).
 * Write a function for one step of xorshift64 (13, 7, 17).
 * xorshift 64 bit step (13 left, 7 right, 17 left)
 * How do I generate 64-bit pseudo-random numbers with shifts and xors (left 13, right 7, left 17)?
 * xorshift64: next state, 13 left, 7 right, 17 left
 * next 64-bit xorshift state with the shifts 13 (left), 7 (right), 17 (left)
 * Marsaglia xorshift generator step, 64-bit, without multiplier: 13, 7, 17
 *
 * @name xorshift64 xorshift64_step
 */
uint64_t xorshift64(uint64_t x) {
    x ^= x << 13;
    x ^= x >> 7;
    return x ^ x << 17;
}

/**
 * Advance the 64-bit state behind {state} by xorshift (12 right, 25 left, 27 right) and return it times 2685821657736338717.
 * Return the next output of xorshift64* whose state is at {state}, and store the new state there.
 * What does the xorshift64* generator at {state} give next? Shifts 12, 25, 27; multiplier 2685821657736338717.
 * xorshift64* with its state behind the pointer {state}
 * Update *{state} by xor with itself >> 12, << 25, >> 27 in turn; return the product with 2685821657736338717.
 * My simulation keeps a 64-bit state behind a pointer; return random 64-bit values by Vigna's xorshift64*.
 * Write a function that draws a number from xorshift64* (12, 25, 27; 2685821657736338717) and updates its state by pointer.
 * xorshift64* next output; the state is given by pointer and updated
 * How do I implement the xorshift64* generator (12, 25, 27) with a state pointer?
 * xorshift64star(&state): next output, state advanced
 * random 64 bits from a state pointer: xorshifts right 12, left 25, right 27, then times 2685821657736338717
 * Vigna's xorshift64* generator (12, 25, 27; times 2685821657736338717) with the state behind a pointer
 *
 * @name xorshift_star next_star
 * @array state 1
 */
uint64_t xorshift_star(uint64_t *state) {
    uint64_t x = *state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *state = x;
    return x * 2685821657736338717u;
}

/**
 * Advance the 32-bit state behind {state} by one xorshift step (13, 17, 5), store it and return it modulo {K}.
 * Draw a number from 0 to less than {K}: advance the xorshift32 generator (13, 17, 5) at {state} and return its state mod {K}.
 * Which of {K} outcomes, numbered from 0, does a xorshift32 generator (13, 17, 5) choose next? Return new state % {K}.
 * random choice among {K} (from 0) by new state % {K}, from a xorshift32 (13, 17, 5) state behind a pointer
 * Replace *{state} by its successor under << 13, >> 17, << 5 (each xored in) and return the remainder by {K}.
 * I need a random index below {K}; the xorshift32 (13, 17, 5) state is behind a pointer; return the new state % {K}.
 * Write a function that draws a random number from 0 up to but not including {K} with xorshift32 (13, 17, 5), state by pointer, as new state % {K}.
 * random int below {K} from a xorshift32 (13, 17, 5) state pointer, by remainder
 * How do I get a random integer from 0 to {K} (exclusive) with a xorshift32 (13, 17, 5) state pointer, using %?
 * rand % {K} with my xorshift32 (13, 17, 5) seed pointer
 * pick one of {K} choices at random, zero-based, as next xorshift32 (13, 17, 5) state % {K}
 * random number below {K} from a stateful xorshift32 (13, 17, 5): new state modulo {K}
 *
 * @K 2 3 4 5 6 8 10 12 13 20 26 32 36 52 100
 * @name random_below draw_card
 * @array state 1
 */
uint32_t random_below(uint32_t *state) {
    uint32_t x = *state;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    *state = x;
    return x % K;
}

/**
 * random number from low to high, both included, from a xorshift32 (13, 17, 5) state kept by pointer, by modulo
 * How do I draw a random integer from low to high, inclusive, by modulo, with a xorshift32 (13, 17, 5) state pointer?
 * next random int from low to high inclusive, by xorshift32 (13, 17, 5) with a state pointer and modulo
 * random integer between min and max, both included: update the xorshift32 state (13, 17, 5) first, then modulo
 * randint(low, high) from my xorshift32 (13, 17, 5) state pointer: step it, then low + state % (high - low + 1)
 * random value in [low, high] by a xorshift32 (13, 17, 5) state pointer and remainder
 * pick a random number from low to high, both included, by the new xorshift32 (13, 17, 5) state's remainder
 * draw a number between two inclusive bounds by remainder from a xorshift32 (13, 17, 5) state behind a pointer
 * random int in a range with a xorshift32 (13, 17, 5) state pointer: low + new state % (high - low + 1)
 * Write a function that updates the xorshift32 state behind a pointer (13 left, 17 right, 5 left) and returns low plus the new state modulo (high - low + 1).
 * Roll a die with faces low to high, both included: step the xorshift32 seed (13, 17, 5) at the pointer, then low plus seed modulo the number of faces.
 * Given a pointer to a xorshift32 state, a minimum and a maximum, step the state (13, 17, 5) and return the minimum plus the new state modulo the count of values, both ends included.
 *
 * @array state 1
 * @range low -10 0
 * @range high 1 20
 * @name random_in_range randint
 */
int32_t random_in_range(uint32_t *state, int32_t low, int32_t high) {
    uint32_t x = *state;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    *state = x;
    return low + (int32_t)(x % (uint32_t)(high - low + 1));
}

/**
 * Return the SplitMix64 output for the state {x}: add 0x9E3779B97F4A7C15, then mix with shifts 30, 27, 31.
 * Compute SplitMix64's next value from the 64-bit seed {x}.
 * What does splitmix64 return first if its state is {x}?
 * compute splitmix64(x), the increment added first
 * Add 0x9E3779B97F4A7C15 to {x}, then multiply by 0xBF58476D1CE4E5B9 and 0x94D049BB133111EB between xorshifts 30, 27, 31.
 * To seed a bigger generator, turn one 64-bit word into a well-mixed one by the SplitMix64 step.
 * Write a function for the next SplitMix64 output after a given state.
 * splitmix64 next output for a state, which is not stored
 * How do I get the first SplitMix64 output of a 64-bit seed to seed other generators?
 * first splitmix64 value for a 64-bit seed
 * 64-bit mixing of a counter as in SplitMix64 (0x9E3779B97F4A7C15 is added first)
 * output of Java's SplittableRandom (SplitMix64) for a state, adding 0x9E3779B97F4A7C15 first
 *
 * @name splitmix64 split_mix
 */
uint64_t splitmix64(uint64_t x) {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

/**
 * Return the PCG32 output (XSH-RR) of the 64-bit state {x}.
 * Compute the PCG output: ((x >> 18) ^ x) >> 27 as 32 bits, rotated right by the top five bits of x.
 * Which 32-bit number does a PCG-XSH-RR generator output for the state {x}?
 * pcg32 output function, without advancing the state
 * Xor {x} with itself >> 18, shift right by 27, keep 32 bits and rotate them right by {x} >> 59.
 * I step the LCG myself and only need PCG's output permutation XSH-RR from its 64-bit state.
 * Write a function that computes the PCG32 (XSH-RR) output of a 64-bit state.
 * pcg32 XSH RR output of a 64-bit state
 * How do I get the 32-bit XSH-RR output from a 64-bit PCG state?
 * PCG output function XSH-RR, 64 bits to 32
 * permutation of a 64-bit LCG state to 32 random bits, PCG XSH-RR
 * PCG (permuted congruential generator) output XSH-RR of a 64-bit state
 *
 * @name pcg_output xsh_rr
 */
uint32_t pcg_output(uint64_t x) {
    uint32_t word = (x >> 18 ^ x) >> 27, turn = x >> 59;
    return word >> turn | word << (-turn & 31);
}

/**
 * Return the state after {x} in the Galois LFSR of {OP} bits with the tap mask {OP:2}, shifting right.
 * Step the {OP}-bit Galois LFSR once: shift {x} right and xor {OP:2} if the bit shifted out was 1.
 * What is the next state after {x} in the {OP}-bit Galois LFSR with mask {OP:2}, shifting right?
 * Galois LFSR step to the right on {x}, width {OP}, mask {OP:2}
 * Shift {x} right by one and xor {OP:2} if its lowest bit was 1 ({OP}-bit Galois LFSR).
 * My noise generator is the {OP}-bit Galois LFSR with the mask {OP:2}, shifting right; return the next state.
 * Write a function for one step to the right of the {OP}-bit Galois LFSR with taps {OP:2}.
 * galois lfsr {OP} bit, mask {OP:2}, one step to the right
 * How do I step my {OP}-bit Galois shift register to the right with mask {OP:2}?
 * lfsr right shift, xor {OP:2} if the low bit was 1, {OP} bits
 * next state of the {OP}-bit Galois LFSR shifting right (mask {OP:2})
 * pseudo-random bit generator with {OP} bits: Galois step to the right, mask {OP:2}
 *
 * @OP 0xb400u "16" "0xB400"
 * @OP 0xb8u "8" "0xB8"
 * @OP 0x80200003u "32" "0x80200003"
 * @OP 0x12000u "17" "0x12000"
 * @name galois_lfsr feedback_step
 * @range x 0 65535
 */
uint32_t galois_lfsr(uint32_t x) { return x & 1 ? x >> 1 ^ OP : x >> 1; }

/**
 * Return the state after {x} in the 16-bit Fibonacci LFSR with taps at bits 0, 2, 3 and 5, shifting right.
 * Step a 16-bit shift register once: XOR bits 0, 2, 3 and 5 of {x}, shift right, put the result on top.
 * The new bit 15 is the xor of bits 0, 2, 3 and 5 of a 16-bit register; the other bits move down by one.
 * Simulate one step of a 16-bit shift register that feeds the xor of bits 0, 2, 3 and 5 back into its top bit.
 * Write a function for one step of a 16-bit Fibonacci LFSR with taps at bits 0, 2, 3 and 5.
 * fibonacci lfsr 16 bit, taps 16, 14, 13, 11, one step to the right
 * How do I step a 16-bit Fibonacci LFSR to the right with taps 16, 14, 13, 11?
 * 16-bit LFSR: shift right, with the xor of bits 0, 2, 3 and 5 as the new top bit
 * next state of a 16-bit LFSR shifting right, with the xor of bits 0, 2, 3 and 5 as the top bit
 * 16-bit linear feedback shift register step, taps 16, 14, 13, 11, shifting right
 * Clock the right-shifting 16-bit Fibonacci LFSR of the polynomial x^16 + x^14 + x^13 + x^11 + 1 once, its taps being bits 0, 2, 3 and 5.
 * Write a program that moves a 16-bit register one bit to the right and fills the top bit with the parity of the old bits 0, 2, 3 and 5.
 *
 * @name fibonacci_lfsr shift_register
 */
uint16_t fibonacci_lfsr(uint16_t x) {
    uint32_t bit = (x ^ x >> 2 ^ x >> 3 ^ x >> 5) & 1;
    return x >> 1 | bit << 15;
}

/**
 * Return the successor of {x} in von Neumann's middle-square method with {OP} digits.
 * Square {x}, a number of {OP} decimal digits, and take the middle {OP} digits of the result.
 * What comes after {x} in the middle-square method with {OP} digits, i.e. square / {OP:2} % {OP:3}?
 * middle-square step with {OP} digits: x * x / {OP:2} % {OP:3}
 * Divide the square of {x} by {OP:2} and keep the lowest {OP} digits.
 * Generate the next random number from a {OP}-digit seed with the middle-square method.
 * Write a function for the middle-square method with {OP} digits: square / {OP:2} % {OP:3}.
 * middle square of a number, {OP} digits: x * x / {OP:2} % {OP:3}
 * How do I generate the next number with {OP} digits as square / {OP:2} % {OP:3}?
 * von Neumann random generator, {OP} digits: x * x / {OP:2} % {OP:3}
 * middle {OP} digits of a number's square: divide by {OP:2}, then modulo {OP:3}
 * middle square random numbers of {OP} digits: square, divide by {OP:2}, take it modulo {OP:3}
 *
 * @OP 10%100 "2" "10" "100"
 * @OP 100%10000 "4" "100" "10000"
 * @OP 1000%1000000 "6" "1000" "1000000"
 * @name middle_square neumann_step
 * @range x 0 9999
 */
uint64_t middle_square(uint64_t x) { return x * x / OP; }

/**
 * Return the state after {x} in a multiply-with-carry generator: {K} * ({x} & 65535) + ({x} >> 16).
 * Step a 16-bit multiply-with-carry once: the low half of {x} times {K}, plus the high half.
 * What follows the 32-bit state {x} if its low 16 bits are multiplied by {K} and its high 16 bits are added as carry?
 * MWC step on a 32-bit state with multiplier {K}: low half times {K} plus high half
 * return {K} * (x & 0xFFFF) + (x >> 16)
 * Marsaglia's multiply-with-carry with factor {K}: value in the low half of the state, carry in the high half; advance it.
 * Write a function for a multiply-with-carry step of a 32-bit state: low half times {K} plus high half.
 * How do I get the next state of a 16-bit Marsaglia MWC generator with {K}: {K} * low half + high half?
 * MWC {K}: low 16 bits * {K} + high 16 bits
 * next state of 32 bits: low half times {K} plus the high half as carry
 * one multiply-with-carry generator step: {K} * (x & 65535) + (x >> 16)
 * multiply with carry step on a 32-bit state: the carry in the high 16 bits plus {K} times the value in the low 16 bits
 *
 * @K 36969 18000 30903 18273
 * @name mwc_step multiply_with_carry
 */
uint32_t mwc_step(uint32_t x) { return K * (x & 65535u) + (x >> 16); }

/**
 * Return the 64-bit square of {x} modulo {K}, a step of the Blum Blum Shub generator.
 * Step Blum Blum Shub with the modulus {K}: from the state {x} to {x} squared mod {K}, without overflow.
 * What is {x} * {x} % {K}, computed in 64 bits so that nothing overflows?
 * BBS step: x^2 mod {K} for a 32-bit x, without overflow
 * Square {x} in 64 bits and keep the remainder by {K}.
 * In a toy cipher the next state is the old one squared modulo {K}; compute it without overflow.
 * Write a function for one step of Blum Blum Shub modulo {K}, with the square in 64 bits.
 * blum blum shub step of a state modulo {K}, squared in 64 bits
 * How do I square a 32-bit number modulo {K} without overflow?
 * x^2 mod {K} for a 32-bit x, as in blum blum shub, the square being 64-bit
 * square of a 32-bit value reduced by {K}, without overflow
 * step of a random bit generator that squares its state mod {K}, with a 64-bit product
 *
 * @K 209 253 437 713 1081 11413 192649
 * @name blum_blum_shub square_modulo
 */
uint32_t blum_blum_shub(uint32_t x) { return (uint64_t)x * x % K; }

/**
 * Return a number from {low} to {high}, both included, from the random non-negative {x} by modulo.
 * Map a raw nonnegative random number to the range low..high (inclusive) by modulo; low and high come first.
 * Which number between {low} and {high} inclusive does the random {x} (0 or more) give, using %?
 * random number in [{low}, {high}] by modulo, from a raw non-negative {x}
 * Reduce a random number modulo the number of values from low to high (inclusive) and add low; low and high come first.
 * I want a random number between low and high, both included, from a raw random number (last argument) by modulo.
 * Write a function that takes a lower end, an upper end and a raw random number and maps it into that range by modulo, inclusive.
 * random number in a range, low and high inclusive, from a raw non-negative value by modulo
 * How do I get a random integer between min and max, both included, from min, max and a raw one with modulo?
 * return low + rand % (high - low + 1) for low, high, rand
 * low, high and a raw nonnegative random value, mapped into that inclusive range by modulo
 * scale a raw random number by modulo to a range whose low and high end come first, both included
 *
 * @name random_between throw_between
 * @range low -10 0
 * @range high 1 20
 * @range x 0 100000
 */
int32_t random_between(int32_t low, int32_t high, int32_t x) { return low + x % (high - low + 1); }

/**
 * Turn the random number {x} into a roll of a die with {K} sides, from 1 to {K}, by modulo.
 * Return the random number {x} modulo {K}, plus 1.
 * Which face, 1 to {K}, does a random number give on a die with {K} sides (modulo {K}, plus 1)?
 * die roll with {K} faces from a raw random number: x % {K} + 1
 * Reduce unsigned {x} to less than {K} by the remainder and add one.
 * My board game has dice with {K} sides; convert a raw random number to a roll (x % {K} + 1).
 * Write a function that turns a random number into a roll of a die with {K} sides by remainder.
 * roll a d{K}: raw random number modulo {K} plus 1
 * How do I simulate a dice roll from 1 to {K} from a raw random number, using modulo?
 * dice with {K} sides: rand % {K} + 1 for a given random number
 * roll of a die with {K} faces for a raw random value: remainder plus one
 * tabletop d{K} result, 1 to {K}, from a raw random number by modulo
 *
 * @T uint32_t uint64_t
 * @K 4 6 8 10 12 20 100
 * @name roll_die throw_die
 */
T roll_die(T x) { return x % K + 1; }

/**
 * roll a die: random number modulo 6, plus 1
 * dice roll 1 to 6 from a random number by remainder
 * roll of an ordinary six-sided die from a raw random number: x % 6 + 1
 * How do I get 1 to 6 from a random number by modulo?
 * return raw % 6 + 1
 * Write a function that turns a random number into a dice throw, its remainder by 6 plus 1.
 * six-sided die from a raw random number: remainder by six, plus one
 * a number from 1 to 6 from a raw random value by modulo
 * die roll from a random non-negative input: modulo 6, plus 1
 * board game dice: raw random number to 1..6 as remainder + 1
 * random number from 1 to 6, given a raw value: % 6 + 1
 * d6 of a raw random number: x mod 6, plus one
 *
 * @T int32_t int64_t
 * @range x 0 100000
 * @name dice throw_dice
 */
T dice(T x) { return x % 6 + 1; }

/**
 * Convert the random 64-bit {x} to a double from 0 (included) to 1 (excluded), using its top 53 bits.
 * return (x >> 11) * 2^-53 as a double
 * Which number in [0, 1) belongs to a random 64-bit word, given by its top 53 bits?
 * uniform double in [0, 1) from the top 53 of 64 random bits
 * Drop the lowest 11 bits of {x} and divide by 9007199254740992.
 * My generator returns 64-bit words; I need random doubles from 0 to 1 (exclusive), using the top 53 bits.
 * Write a function that converts 64 random bits to a double between 0 and 1. Use the top 53.
 * uint64 to double in [0,1), the upper 53 bits over 2^53
 * How do I make a uniform random double out of a 64-bit integer's top 53 bits?
 * 64 random bits to a double in [0.0, 1.0), top 53 bits
 * random fraction below one from a 64-bit random word, top 53 bits used
 * 64 random bits to a uniform double in [0, 1) with full precision (the high 53 bits)
 *
 * @name to_unit_double uniform_double
 */
double to_unit_double(uint64_t x) { return (double)(x >> 11) / 9007199254740992.0; }

/**
 * Convert the random 32-bit {x} to a float from 0 (included) to 1 (excluded), using its top 24 bits.
 * return (x >> 8) * 2^-24 as a float
 * Which float in [0, 1) belongs to the 32-bit random word {x}, when its low 8 bits are dropped?
 * Drop the lowest 8 bits of {x} and divide by 16777216.
 * I need random floats from 0 to 1 (exclusive); make one from the top 24 bits of a 32-bit word.
 * Write a function that converts 32 random bits to a float between 0 and 1. Use the top 24.
 * uint32 to float in [0,1), the upper 24 bits over 2^24
 * How do I make a uniform random float out of a 32-bit integer's top 24 bits?
 * 32 random bits to a float in [0.0, 1.0), top 24 bits
 * random fraction below one from a 32-bit word, its low 8 bits dropped
 * 32 random bits to a uniform float in [0, 1), x >> 8 over 2^24
 * Take the 24 most significant bits of the 32-bit {x} and divide them by 2^24 to get a float from 0 to below 1.
 *
 * @name to_unit_float uniform_float
 */
float to_unit_float(uint32_t x) { return (float)(x >> 8) / 16777216.0f; }

/**
 * Is the random 32-bit {x} a hit with a chance of {K} percent? It is one if {x} / 2^32 is below {K} / 100.
 * Return true with probability {K}% for a uniform 32-bit {x}, by testing {x} * 100 < {K} * 2^32 in 64 bits.
 * Does a biased coin with {K} percent heads show heads for a random 32-bit word? Low values are heads.
 * Bernoulli trial with probability {K}/100 on 32 random bits, success for the lowest values
 * {K} percent chance from a random 32-bit {x}: is {x} * 100, computed in 64 bits, below {K} * 2^32?
 * A monster drops treasure {K}% of the time; decide by a 32-bit random number (low values win).
 * Write a function that returns true with a probability of {K} percent for a random 32-bit word, if word / 2^32 is below it.
 * {K} percent chance decided by a random 32-bit word: true if it is below {K}% of 2^32
 * How do I decide an event of {K} percent probability from 32 random bits, low values winning?
 * biased coin with {K}%: heads if the 32-bit word is below that share of 2^32
 * success or failure with probability {K} in 100, success for the lowest 32-bit words
 * random event with a chance of {K}%: true when the 32-bit random number is in the lowest {K}% of its range
 *
 * @K 5 10 20 25 30 40 60 75 80 90
 * @name is_hit biased_coin
 */
_Bool is_hit(uint32_t x) { return (uint64_t)x * 100 < ((uint64_t)K << 32); }

/**
 * flip a coin from a random number: odd means heads (true)
 * coin toss from a random number, odd is true
 * heads or tails, 1 for an odd random number, else 0
 * Is it heads? Yes if the random number is odd.
 * return raw random number % 2 as a bool (odd is true)
 * Write a function that flips a fair coin, given a random number: true if it is odd.
 * fifty-fifty decision from a random number, yes when it is odd
 * random boolean from an integer, its lowest bit
 * coin toss from a random integer: odd is heads, true
 * fair coin by the lowest bit of a random number, 1 meaning true
 * random yes or no from a raw value: odd is yes
 * true half of the time: decide by a given random number, odd is true
 *
 * @T int32_t int64_t
 * @range x 0 100000
 * @name flip_coin coin_toss
 */
_Bool flip_coin(T x) { return x % 2 != 0; }

/**
 * Do one step of the Fisher-Yates shuffle: swap element {i} of {a} with the element at the random index {x} modulo ({i} + 1).
 * Exchange {a}[{i}] with {a}[{x} % ({i} + 1)], as a shuffle does from the back to the front; arguments {a}, {i}, {x}.
 * Fisher-Yates shuffle step on an array at position i with a raw random x: swap with index x % (i + 1)
 * Pick one of the positions 0 to i of an array as x % (i + 1) and swap it with element i.
 * How does the Fisher-Yates shuffle treat index i of an array, given a raw random x? Swap it with x % (i + 1).
 * I am shuffling an array; for element i I drew the random number x; swap it with the element at x % (i + 1).
 * Write a function that does one swap of the Fisher-Yates shuffle: array, index i, raw random x, partner x % (i + 1).
 * fisher-yates single step on an array at index i with a raw random number: swap with index x % (i + 1)
 * How do I swap the element of an array at an index i with one at or before it, chosen as a raw random x % (i + 1)?
 * swap a[i] with a[x % (i + 1)], given the array, i and the random x
 * exchange the element at index i of an array with the one at (random number) % (i + 1)
 * Knuth shuffle inner step: array, i, random x; swap elements i and x % (i + 1)
 *
 * @T int32_t int64_t double
 * @name shuffle_step swap_with_random
 * @array a 8
 * @range a -100 100
 * @range i 0 7
 * @range x 0 100000
 */
void shuffle_step(T *a, uint32_t i, uint32_t x) {
    uint32_t j = x % (i + 1);
    T kept = a[i];
    a[i] = a[j];
    a[j] = kept;
}

/**
 * Shuffle an array by Fisher-Yates from the back: from a seed, LCG 1664525 * x + 1013904223, index (new state >> 16) % (i + 1).
 * For i from n - 1 down to 1: advance the seed by x -> 1664525x + 1013904223, then swap a[i] with a[(seed >> 16) % (i + 1)].
 * random permutation of an array from a seed: LCG (1664525, 1013904223), backward Fisher-Yates with (new state >> 16) % (i + 1)
 * Shuffle an array backwards: step the LCG (1664525, 1013904223) from the seed, then swap i with (state >> 16) % (i + 1).
 * Shuffle a deck of n cards by Fisher-Yates from the end with a seed and LCG 1664525/1013904223; index (new state >> 16) % (i + 1).
 * Rearrange an array reproducibly from a seed: LCG 1664525, 1013904223, i going down, swap with (new state >> 16) % (i + 1).
 * Write a program to shuffle an array with a seed: LCG 1664525, 1013904223, Fisher-Yates from the end by (new state >> 16) % (i + 1).
 * shuffle array by Fisher-Yates from the end, seeded LCG 1664525 / 1013904223, index (new state >> 16) % (i + 1)
 * How do I shuffle an array repeatably by a seed: LCG 1664525, 1013904223, i going down, swapped with (new state >> 16) % (i + 1)?
 * shuffle an array randomly: Fisher-Yates from the back, seed, LCG 1664525, 1013904223, (new state >> 16) % (i + 1)
 * random order for a list from a seed: i from n - 1 down, LCG 1664525 / 1013904223, swap with (new state >> 16) % (i + 1)
 * Knuth shuffle from the end with its own seeded LCG (1664525, 1013904223); swap partner (new state >> 16) % (i + 1)
 *
 * @T int32_t int64_t
 * @name shuffle permute_by_seed
 * @array a n
 * @range a -100 100
 * @range n 0 8
 * @range seed 0 1000000
 */
void shuffle(T *a, int32_t n, uint32_t seed) {
    for (int32_t i = n - 1; i > 0; i--) {
        seed = seed * 1664525u + 1013904223u;
        uint32_t j = (seed >> 16) % (uint32_t)(i + 1);
        T kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}

/**
 * Return the state of the generator x -> 1664525 * x + 1013904223 (mod 2^32) after {n} steps from {seed}.
 * Advance the LCG (1664525, 1013904223) n times, starting from a seed; n comes first.
 * Which 32-bit state is reached by {n} steps of the generator 1664525x + 1013904223 from {seed}?
 * n LCG steps from a seed (multiplier 1664525, increment 1013904223), n given first
 * Repeat n times: multiply by 1664525, add 1013904223, wrap at 32 bits; start with a seed (second argument) and return the result.
 * To replay a simulation I need the random state n draws after a seed; the LCG is 1664525 / 1013904223 and n comes first.
 * Write a function that runs the 32-bit LCG 1664525, 1013904223 for n steps (first argument) from a seed.
 * LCG 1664525 / 1013904223 in 32 bits, n steps from a seed, n first
 * What is the state of the Numerical Recipes LCG (1664525, 1013904223) after n calls from a seed, n given first?
 * n times seed = seed * 1664525 + 1013904223; n is the first argument, return the final seed
 * pseudo-random state n draws after a seed, n first: times 1664525 plus 1013904223, 32 bits
 * skip ahead n steps from a seed in the LCG 1664525 / 1013904223, n given first
 *
 * @name lcg_after state_after
 * @range n 0 50
 */
uint32_t lcg_after(int32_t n, uint32_t seed) {
    for (int32_t i = 0; i < n; i++) seed = seed * 1664525u + 1013904223u;
    return seed;
}

/**
 * Choose by weight: return the first index i of the ints {a} at which {x} is less than the sum of {a}[0] to {a}[i], or {n}.
 * Pick an index below n according to an int array of weights: subtract them from {x} in turn and stop where it becomes negative; n if never.
 * Roulette-wheel selection: integer weights, their number n, random number from 0; return the index, or n if the number is not below the total.
 * Which of n consecutive slices with given int sizes contains position x, counted from 0? Return its index, or n if x is not below the total size.
 * weighted choice from n integer weights for a random draw; return n when the draw is not below their total
 * A raffle: player i has a[i] tickets; which of n players owns ticket number x, counted from 0? Return n if nobody.
 * Write a function that returns the first index whose running int weight total exceeds the draw, n if none does.
 * How do I choose an item at random according to whole-number weights, n if the draw is not below their sum?
 * first index whose cumulative weight (ints) exceeds a value, n if none
 * loot table: first index whose int weights so far sum to more than the draw, else n
 * Given an int array of weights, its length and a random number, return the first index whose running sum exceeds the number, else the length.
 * Given the integer weights of items, their count and a roll from 0, which item index does the roll hit? The count if not below the total weight.
 *
 * @name weighted_choice roulette
 * @array a n
 * @range a 0 5
 * @range n 0 8
 * @range x 0 20
 */
int64_t weighted_choice(const int32_t *a, int64_t n, int32_t x) {
    for (int64_t i = 0; i < n; i++) {
        x -= a[i];
        if (x < 0) return i;
    }
    return n;
}
