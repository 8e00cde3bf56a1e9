/**
 * Return the state that follows {x} in the linear congruential generator with multiplier {OP} and increment {OP:2}, modulo 2^32.
 * Step the 32-bit LCG once: multiply {x} by {OP} and add {OP:2}, letting it wrap.
 * What comes after {x} in the sequence x -> {OP} * x + {OP:2} (mod 2^32)?
 * one LCG step on the 32-bit state {x}: {OP} * {x} + {OP:2}
 * ({x} * {OP} + {OP:2}) mod 2^32, the classic pseudo-random recurrence
 * My generator keeps a 32-bit state {x}; advance it with the constants {OP} (factor) and {OP:2} (summand).
 * Write a function that computes the next number of a 32-bit LCG with multiplier {OP} and increment {OP:2}.
 * LCG step of a 32-bit state with multiplier {OP}, increment {OP:2}
 * What is the next 32-bit pseudo-random state after one, which is times {OP} plus {OP:2}?
 * seed * {OP} + {OP:2} for a 32-bit seed, once, wrapping
 * following value of a simple 32-bit random generator (times {OP}, plus {OP:2})
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
 * How do I make random numbers without a library, by seed * 1103515245 + 12345 in 31 bits?
 * rand from scratch, seed in and next value out (1103515245, 12345, mod 2^31)
 * Write a function that returns the next pseudo-random number after a seed: LCG 1103515245, 12345, modulo 2^31.
 * lcg as in the C standard (1103515245, 12345), all of the result below 2^31
 * (seed * 1103515245 + 12345) modulo 2^31
 * my own random generator: x * 1103515245 + 12345, & 0x7fffffff
 * next seed of a linear congruential generator, non-negative: factor 1103515245, increment 12345, 31 bits
 * tiny prng on a seed, LCG 1103515245 / 12345 mod 2^31
 * random sequence: successor of a number by times 1103515245, plus 12345, kept below 2^31
 *
 * @name next_random simple_random
 */
int32_t next_random(int32_t seed) { return (int32_t)(((uint32_t)seed * 1103515245u + 12345u) & 0x7fffffff); }

/**
 * Return the state that follows {x} in the 64-bit linear congruential generator 6364136223846793005 * x + 1442695040888963407.
 * Step Knuth's MMIX generator once from the state {x}.
 * What comes after {x} in the 64-bit LCG with multiplier 6364136223846793005 and increment 1442695040888963407?
 * one MMIX LCG step on the 64-bit state {x}
 * {x} * 6364136223846793005 + 1442695040888963407, modulo 2^64
 * Advance a 64-bit congruential state {x} with the constants that PCG and MMIX use.
 * Write a function for one step of Knuth's 64-bit MMIX random generator.
 * MMIX LCG step of a 64-bit state
 * How do I get the next state of Knuth's 64-bit linear congruential generator?
 * 64 bit lcg, multiplier 6364136223846793005, increment 1442695040888963407: next state
 * following 64-bit pseudo-random LCG state by Knuth's MMIX constants
 * step of the LCG inside PCG, with PCG's default increment 1442695040888963407, on a 64-bit state
 *
 * @name mmix_step lcg64
 */
uint64_t mmix_step(uint64_t x) { return x * 6364136223846793005u + 1442695040888963407u; }

/**
 * Return the state that follows {x} in the Lehmer generator {K} * x mod 2147483647.
 * Step the minimal standard generator with multiplier {K} once: {x} times {K}, modulo 2^31 - 1.
 * What comes after {x} in the Park-Miller sequence with the factor {K}?
 * MINSTD step on {x}: ({x} * {K}) % 2147483647, with a 64-bit product
 * Multiply {x} by {K} in 64 bits and take the remainder by 2147483647.
 * Advance my Park-Miller random state {x}; the multiplier is {K}, the modulus 2^31 - 1.
 * Write a function for the minimal standard random generator with multiplier {K}, modulus 2^31 - 1.
 * park-miller step of a state, multiplier {K}, mod 2^31 - 1
 * How do I get the next number of a Lehmer generator with factor {K} and modulus 2147483647?
 * minstd_rand with {K}: next state, mod 2147483647
 * following pseudo-random value: the old one times {K} mod 2^31 - 1
 * multiplicative congruential generator step, a = {K}, m = 2147483647
 *
 * @K 16807 48271 69621
 * @name lehmer_step minstd
 * @range x 1 2147483646
 */
uint32_t lehmer_step(uint32_t x) { return (uint64_t)x * K % 2147483647; }

/**
 * Return the 15-bit random number that the state {x} gives in the old C library: bits 16 to 30 of {x} * 1103515245 + 12345.
 * Advance {x} by the ANSI C generator (1103515245, 12345) and output the new state divided by 65536, modulo 32768.
 * What does the portable rand() of the C standard return if its state is {x}?
 * ANSI C rand output for the 32-bit state {x}
 * (({x} * 1103515245 + 12345) / 65536) % 32768, all unsigned 32-bit
 * Given the seed {x}, I need the first value of the sample rand() printed in the C standard (0 to 32767).
 * Write a function that gives the rand() output (0 to 32767) of the C standard's sample for a state.
 * ansi c rand for a given state: x * 1103515245 + 12345, divided by 65536, modulo 32768
 * What would the sample rand of the C standard return first for a seed?
 * classic rand() formula for a seed, 0..32767: (seed * 1103515245 + 12345) / 65536 % 32768
 * 15-bit pseudo-random number from a seed value, as the C standard's sample rand() does it
 * K&R rand implementation as a pure function of the seed, 1103515245 and 12345, 15 bits
 *
 * @name ansi_rand sample_rand
 */
uint32_t ansi_rand(uint32_t x) { return (x * 1103515245u + 12345u) / 65536 % 32768; }

/**
 * Advance the state behind {state} by state * {OP} + {OP:2} and return bits 16 to 30 of the new one.
 * Update *{state} with the LCG of factor {OP} and increment {OP:2} (32 bits); give back the result shifted right by 16, 15 bits of it.
 * A rand() whose 32-bit state is at {state}: multiply by {OP}, add {OP:2}, store, return (state >> 16) & 0x7FFF.
 * stateful 15-bit LCG: pointer {state}, constants {OP} and {OP:2}, output bits 16 to 30 of the new state
 * Draw a number from 0 to 32767, bits 16 to 30 of the new state, from the generator at {state} (x -> {OP} * x + {OP:2}) and store that state.
 * What is the next rand() value if *{state} evolves by {OP} times itself plus {OP:2} and the output is its bits 16 to 30?
 * Write a rand function that keeps its 32-bit state behind a pointer: times {OP} plus {OP:2}, returning bits 16 to 30.
 * rand with state pointer: LCG {OP}, {OP:2}, new state >> 16 & 0x7fff as result
 * How do I implement rand_r with state times {OP} plus {OP:2}, returning bits 16 to 30 of the new state?
 * my own rand(&seed), seed * {OP} + {OP:2}, returns 15 bits from bit 16 of the new seed
 * pseudo-random generator with stored seed (times {OP}, plus {OP:2}) and bits 16 to 30 as output
 * reentrant rand with pointer to the state, LCG {OP} + {OP:2}, MSVC or ANSI style: (state >> 16) & 0x7fff
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
 * What comes after the 32-bit {x} in the xorshift sequence with the triple 13, 17, 5 (left, right, left)?
 * xorshift32 step on the state {x}
 * Three XOR-and-shift operations on a 32-bit {x}: left by 13, right by 17, left by 5.
 * A tiny random generator, please: from the nonzero state {x} make the next one with xorshift (13, 17, 5).
 * Write a function for one step of xorshift32 (13, 17, 5).
 * xorshift 32 bit with shifts 13, 17, 5: next state
 * How do I generate pseudo-random numbers with shifts and xors, 32 bits? Left 13, right 17, left 5.
 * xorshift32 next state of a given one, 13 left, 17 right, 5 left
 * following 32-bit xorshift state by the shifts 13 (left), 17 (right), 5 (left)
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
 * What comes after the 64-bit {x} in Marsaglia's xorshift sequence with the triple 13, 7, 17?
 * xorshift64 step on the state {x}
 * XOR {x} with itself << 13, the result with itself >> 7, and that with itself << 17.
 * From the nonzero 64-bit seed {x} I want the next xorshift value (13, 7, 17).
 * Write a function for one step of xorshift64 (13, 7, 17).
 * xorshift 64 bit step (13 left, 7 right, 17 left)
 * How do I generate pseudo-random numbers with shifts and xors, 64 bits? Left 13, right 7, left 17.
 * xorshift64 next state of a given one, 13, 7, 17
 * following 64-bit xorshift state by the shifts 13 (left), 7 (right), 17 (left)
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
 * Draw the next output of xorshift64* whose state is at {state}, and store the new state there.
 * What does the xorshift64* generator at {state} give next? Shifts 12, 25, 27; multiplier 2685821657736338717.
 * xorshift64* with its state behind the pointer {state}
 * Update *{state} by XOR with itself >> 12, << 25, >> 27 in turn; the answer is the product with 2685821657736338717.
 * My simulation keeps one 64-bit word at {state}; give me random 64-bit values by Vigna's xorshift64*.
 * Write a function that draws a number from xorshift64* (12, 25, 27; 2685821657736338717) and updates its state by pointer.
 * xorshift64* next output, state given by pointer and updated
 * How do I implement the xorshift64* generator (12, 25, 27) with a state pointer?
 * xorshift64star(&state): next output, state advanced
 * random 64 bits from a state pointer: xor-shifts right 12, left 25, right 27, then times 2685821657736338717
 * xorshift64* (12, 25, 27; times 2685821657736338717), scrambled Marsaglia generator by Vigna
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
 * Draw a number from 0 to {K} - 1: move the xorshift32 generator at {state} on and take its state mod {K}.
 * Which of {K} outcomes, numbered from 0, does the xorshift generator at {state} choose next? Use shifts 13, 17, 5 and %.
 * random choice among {K}, from a xorshift32 state behind {state}
 * Replace *{state} by its successor under << 13, >> 17, << 5 (each XORed in) and return the remainder by {K}.
 * For a game with {K} cards I need the index of a random one; the generator's 32-bit state lives at {state} (13, 17, 5).
 * Write a function that draws a random number from 0 up to but not including {K} with xorshift32 (13, 17, 5), state by pointer, as new state % {K}.
 * random int below {K} from a xorshift32 (13, 17, 5) state pointer, by remainder
 * How do I get a random integer in 0 to {K} exclusive and keep the xorshift32 (13, 17, 5) state in a pointer, using %?
 * rand % {K} with my xorshift32 (13, 17, 5) seed pointer
 * one of {K} choices at random, zero-based, by the next xorshift32 (13, 17, 5) state and a remainder
 * bounded draw of {K} outcomes from 0, stateful xorshift32 (13, 17, 5), new state modulo {K}
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
 * random number from low to high, both possible, from a xorshift32 (13, 17, 5) state kept by pointer, by modulo
 * rand between low and high with a seed pointer, xorshift32 (13, 17, 5) and %
 * How do I draw a random integer from low to high, inclusive, by remainder and remember the seed, with xorshift32 (13, 17, 5)?
 * next random int from low to high inclusive, by xorshift32 (13, 17, 5) with a state pointer and modulo
 * random integer generator with min and max, both possible: xorshift32 state (13, 17, 5) updated first, then modulo
 * Write a function that draws a number from low to high and updates its xorshift32 seed (13, 17, 5) by pointer: low + seed % count.
 * randint(low, high) with own xorshift32 state: low + state % (high - low + 1)
 * dice for any range from low to high: xorshift32 state (13, 17, 5) behind a pointer, then low + state % count
 * random value in [low, high] by a xorshift32 (13, 17, 5) state pointer and remainder
 * pick a random number from low to high, both possible, by the new xorshift32 (13, 17, 5) state's remainder
 * draw a number between two inclusive bounds by remainder from a xorshift32 (13, 17, 5) state behind a pointer
 * stateful random range, xorshift32 (13, 17, 5): low + new state % (high - low + 1)
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
 * splitmix64({x})
 * Add the golden gamma 0x9E3779B97F4A7C15 to {x}; multiply by 0xBF58476D1CE4E5B9 and 0x94D049BB133111EB between XOR-shifts 30, 27, 31.
 * To seed a bigger generator I turn one word {x} into a well-mixed one by the SplitMix64 step.
 * Write a function for the SplitMix64 output of a given state.
 * splitmix64 next output for a state, which is not stored
 * How do I seed other generators with SplitMix64, from one 64-bit word to a mixed one?
 * splitmix64 of a seed
 * 64-bit mixing of a counter, golden gamma added first, as SplitMix64 does
 * Java SplittableRandom output (SplitMix64) for a state, adding 0x9E3779B97F4A7C15 first
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
 * Permute the PCG state {x} to 32 bits: (({x} >> 18) ^ {x}) >> 27, rotated right by the top five bits of {x}.
 * Which 32-bit number does a PCG-XSH-RR generator print for the state {x}?
 * pcg32 output function of {x}, without advancing
 * XOR {x} with itself >> 18, shift right by 27, keep 32 bits and rotate them right by {x} >> 59.
 * I step the LCG myself; from its 64-bit state {x} I only need PCG's output permutation XSH RR 64/32.
 * Write a function that computes the PCG32 (XSH-RR) output of a 64-bit state.
 * pcg32 XSH RR output of a 64-bit state
 * How do I get the 32-bit XSH-RR output from a 64-bit PCG state?
 * pcg output function code, XSH RR, 64 bits to 32
 * permutation of a 64-bit LCG state to 32 random bits, PCG XSH-RR
 * O'Neill's permuted congruential generator, output part XSH-RR of a 64-bit state
 *
 * @name pcg_output xsh_rr
 */
uint32_t pcg_output(uint64_t x) {
    uint32_t word = (x >> 18 ^ x) >> 27, turn = x >> 59;
    return word >> turn | word << (-turn & 31);
}

/**
 * Return the state after {x} in the Galois LFSR of {OP} bits with the tap mask {OP:2}, shifting right.
 * Step a {OP}-bit Galois shift register once: shift {x} right and XOR {OP:2} if a 1 fell out.
 * What follows {x} in the {OP}-bit linear feedback shift register with mask {OP:2} (Galois form, to the right)?
 * Galois LFSR step on {x}, width {OP}, taps {OP:2}
 * Move {x} right by one; whenever its lowest bit was 1, apply {OP:2} by XOR ({OP} bits in all).
 * For a noise source of {OP} bits I use a Galois register with the mask {OP:2}; give the state after {x}.
 * Write a function for one step of a {OP}-bit Galois LFSR with taps {OP:2}.
 * galois lfsr {OP} bit, mask {OP:2}, one step to the right
 * How do I step a {OP}-bit Galois shift register to the right with mask {OP:2}?
 * lfsr right shift, xor {OP:2} if the low bit was 1, {OP} bits
 * following state of a {OP}-bit Galois feedback register shifting right (mask {OP:2})
 * pseudo-noise sequence, {OP} bits: Galois step to the right, polynomial mask {OP:2}
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
 * What follows {x} in the 16-bit linear feedback register x^16 + x^14 + x^13 + x^11 + 1 (Fibonacci form)?
 * Fibonacci LFSR step on the 16-bit {x}, taps 16, 14, 13, 11
 * The new bit 15 is the parity of bits 0, 2, 3 and 5 of {x}; the other bits move down by one.
 * Each clock, my hardware feeds back bits 0, 2, 3, 5 of the 16-bit register {x} into its top; simulate one.
 * Write a function for one step of a 16-bit Fibonacci LFSR with taps at bits 0, 2, 3 and 5.
 * fibonacci lfsr 16 bit, taps 16, 14, 13, 11, one step to the right
 * How do I step a 16-bit Fibonacci LFSR to the right with taps 16, 14, 13, 11?
 * lfsr of 16 bits: shift right, and the xor of bits 0, 2, 3 and 5 goes on top
 * following state of a 16-bit shift register moving right, with the XOR of bits 0, 2, 3 and 5 on top
 * many-to-one 16-bit linear feedback register step, taps 16, 14, 13, 11, shifting right
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
 * What comes after {x} when the {OP} middle digits of its square are used, i.e. square / {OP:2} % {OP:3}?
 * middle-square step with {OP} digits on {x}: {x} * {x} / {OP:2} % {OP:3}
 * Divide the square of {x} by {OP:2} and keep the lowest {OP} digits.
 * The oldest computer random generator: from the {OP}-digit seed {x} to the next one.
 * Write a function for the middle-square method with {OP} digits: square / {OP:2} % {OP:3}.
 * middle square of a number, {OP} digits: x * x / {OP:2} % {OP:3}
 * How do I generate the next number with {OP} digits as square / {OP:2} % {OP:3}?
 * von neumann rng {OP} digits: x*x/{OP:2}%{OP:3}
 * centre {OP} digits of a number's square, divided by {OP:2} and reduced modulo {OP:3}
 * ENIAC's random numbers of {OP} digits: square, divide by {OP:2}, keep the rest modulo {OP:3}
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
 * What follows the 32-bit state {x} if its low 16 bits are multiplied by {K} and its high 16 bits added as carry?
 * MWC step on {x} with multiplier {K}
 * {K} * ({x} & 0xFFFF) + ({x} >> 16)
 * Marsaglia's carry generator with the factor {K}: value in the low half of {x}, carry in the high half; advance it.
 * Write a function for a multiply-with-carry step of a 32-bit state: low half times {K} plus high half.
 * multiply with carry step on a 32-bit state, factor {K}
 * How do I get the next state of a 16-bit Marsaglia MWC generator with {K}: {K} * low half + high half?
 * mwc {K}: low 16 bits * {K} + high 16 bits
 * following state of 32 bits: low half times {K} plus the high half as carry
 * half of Marsaglia's KISS/MWC: {K} * (x & 65535) + (x >> 16)
 *
 * @K 36969 18000 30903 18273
 * @name mwc_step multiply_with_carry
 */
uint32_t mwc_step(uint32_t x) { return K * (x & 65535u) + (x >> 16); }

/**
 * Return the square of {x} modulo {K}, a step of the Blum Blum Shub generator.
 * Step Blum Blum Shub with the modulus {K}: from the state {x} to {x} squared mod {K}.
 * What is {x} * {x} % {K}, computed with 64 bits so that nothing overflows?
 * BBS step: {x}^2 mod {K} for a 32-bit {x}
 * Square {x} in 64 bits and keep the remainder by {K}.
 * In a toy cipher the next state is the old one, {x}, squared modulo {K}.
 * Write a function for one step of Blum Blum Shub modulo {K}.
 * blum blum shub step of a state modulo {K}
 * How do I square a number modulo {K}?
 * x^2 mod {K} for a 32-bit x, as in blum blum shub
 * square of a 32-bit value reduced by {K}, without overflow
 * step of the cryptographic bit generator that squares its state mod {K}
 *
 * @K 209 253 437 713 1081 11413 192649
 * @name blum_blum_shub square_modulo
 */
uint32_t blum_blum_shub(uint32_t x) { return (uint64_t)x * x % K; }

/**
 * Return a number from {low} to {high}, both included, made from the random non-negative {x} by the remainder.
 * Starting at {low}, go up by a raw random number modulo the count of values through {high}; that number is {x}, not negative.
 * Which number between {low} and {high} inclusive does the random {x} (0 or more) stand for, using %?
 * random number in [{low}, {high}] by modulo, from a raw non-negative {x}
 * Count how many values there are from {low} to {high}, reduce {x} (0 or more) modulo that, and go up so far from the lower end.
 * I want a throw between {low} and {high}, ends included, by remainder; the raw random number, at least 0, is {x}.
 * Write a function that takes a lower end, an upper end and a raw random number and maps it between them, inclusive.
 * random number in a range, low and high inclusive, from a raw non-negative value by modulo
 * How do I get a random integer between min and max, both included, from min, max and a raw one with modulo?
 * low + rand % (high - low + 1) for low, high, rand
 * low, high and a raw random value, not negative, which is fitted into that interval by remainder
 * scale a raw random number by modulo to a range whose low and high end come first, both included
 *
 * @name random_between throw_between
 * @range low -10 0
 * @range high 1 20
 * @range x 0 100000
 */
int32_t random_between(int32_t low, int32_t high, int32_t x) { return low + x % (high - low + 1); }

/**
 * Turn the random number {x} into a throw of a die with {K} sides, from 1 to {K}.
 * Return the random number {x} modulo {K}, plus 1.
 * Which face, 1 to {K}, does the random {x} give on a {K}-sided die?
 * die roll with {K} faces from the raw random {x}
 * Reduce {x} to 0 ... {K} - 1 by the remainder and add one.
 * For a board game with a {K}-sided die: convert my raw 32-bit random {x} to points.
 * Write a function that turns a random number into a roll of a {K}-sided die.
 * roll a d{K}: raw random number modulo {K} plus 1
 * How do I simulate a dice throw from 1 to {K}, from a raw random number?
 * dice with {K} sides, rand % {K} + 1, from a given rand
 * number of pips for a raw random value, {K} faces: remainder plus one
 * tabletop d{K} result, 1 to {K}, for a raw random number
 *
 * @T uint32_t uint64_t
 * @K 4 6 8 10 12 20 100
 * @name roll_die throw_die
 */
T roll_die(T x) { return x % K + 1; }

/**
 * roll a die: random number modulo 6, plus 1
 * dice roll 1 to 6 from a random number by remainder
 * throw of an ordinary six-sided dice from a raw random number: x % 6 + 1
 * How do I get 1 to 6 from a random number by modulo?
 * raw % 6 + 1
 * Write a function that turns a random number into a dice throw, its remainder by 6 plus 1.
 * six-sided die from a raw random number: remainder by six, plus one
 * pips 1 to 6 from a raw random value by modulo
 * number on the dice from a random non-negative input: modulo 6, plus 1
 * board game dice: raw random number to 1 ... 6 as remainder + 1
 * one to six at random, raw value given, by % 6 + 1
 * d6 of a raw random number: x mod 6, plus one
 *
 * @T int32_t int64_t
 * @range x 0 100000
 * @name dice throw_dice
 */
T dice(T x) { return x % 6 + 1; }

/**
 * Convert the random 64-bit {x} to a double from 0 (included) to 1 (excluded), using its top 53 bits.
 * Return ({x} >> 11) * 2^-53.
 * Which number in [0, 1) belongs to the random word {x}, with 53 bits of precision?
 * uniform double in [0, 1) from 64 random bits {x}
 * Drop the lowest 11 bits of {x} and divide by 9007199254740992.
 * My generator delivers 64-bit words {x}; I need floating-point random numbers below 1, never negative.
 * Write a function that converts 64 random bits to a double between 0 and 1. Use the top 53.
 * uint64 to double in [0,1), the upper 53 bits over 2^53
 * How do I make a uniform random double out of a 64-bit integer's top 53 bits?
 * 64 rand bits -> double in 0.0..1.0 (1.0 excluded), top 53 bits
 * fraction below one from a random quadword, top 53 bits used
 * 64 random bits to a uniform variate in [0, 1) with full mantissa
 *
 * @name to_unit_double uniform_double
 */
double to_unit_double(uint64_t x) { return (double)(x >> 11) / 9007199254740992.0; }

/**
 * Convert the random 32-bit {x} to a float from 0 (included) to 1 (excluded), using its top 24 bits.
 * Return ({x} >> 8) * 2^-24 as a float.
 * Which float in [0, 1) belongs to the 32-bit random word {x}, when its low 8 bits are dropped?
 * uniform float in [0, 1) from 32 random bits {x}
 * Drop the lowest 8 bits of {x} and divide by 16777216.
 * Shaders want random floats below 1, at least 0; make one from the 32-bit word {x}.
 * Write a function that converts 32 random bits to a float between 0 and 1. Use the top 24.
 * uint32 to float in [0,1), the upper 24 bits over 2^24
 * How do I make a uniform random float out of a 32-bit integer's top 24 bits?
 * 32 rand bits -> float in 0.0f..1.0f (1.0f excluded), top 24 bits
 * fraction below one from a random word, its low 8 bits dropped
 * 32 random bits to a uniform float in [0, 1), x >> 8 over 2^24
 *
 * @name to_unit_float uniform_float
 */
float to_unit_float(uint32_t x) { return (float)(x >> 8) / 16777216.0f; }

/**
 * Is the random 32-bit {x} a hit with a chance of {K} percent: is {x} / 2^32 below {K} / 100?
 * Return true with probability {K}% for a uniform 32-bit {x}, by testing {x} * 100 < {K} * 2^32 in 64 bits.
 * Does a biased coin that shows heads in {K} percent of throws show heads for the random word {x}? Small words are heads.
 * Bernoulli trial with chance {K}/100 on the 32 random bits {x}, success for the lowest values
 * Multiply {x} by 100 in 64 bits and check that it stays under {K} times 4294967296.
 * A monster drops treasure {K}% of the time; decide by the 32-bit random number {x} (low values win).
 * Write a function that returns true with a probability of {K} percent for a random word: word / 2^32 below it.
 * {K} percent chance decided by a random 32-bit word: true if it is below {K}% of 2^32
 * How do I decide an event of {K} percent probability from 32 random bits, low values winning?
 * biased coin {K}%, heads if the 32-bit word is below that share of 2^32
 * success or failure with likelihood {K} in 100, success for the lowest 32-bit words
 * Bernoulli draw, critical hit rate {K}%, true when the 32-bit number is in the lowest part
 *
 * @K 5 10 20 25 30 40 60 75 80 90
 * @name is_hit biased_coin
 */
_Bool is_hit(uint32_t x) { return (uint64_t)x * 100 < ((uint64_t)K << 32); }

/**
 * flip a coin from a random number: odd means heads (true)
 * coin toss from a random number, odd is true
 * heads or tails, 1 for an odd random number, else 0
 * Is it heads? An odd random number says yes.
 * raw random number % 2 as a truth value
 * Write a function that flips a fair coin, given a random number: true if it is odd.
 * fifty-fifty decision by a random number, yes when odd
 * random boolean from an integer, by its lowest bit
 * toss decided by a random integer: odd is heads, true
 * fair coin by the lowest bit of a random number, 1 meaning true
 * random yes or no from a raw value: odd is yes
 * true half of the time: for odd random numbers given as argument
 *
 * @T int32_t int64_t
 * @range x 0 100000
 * @name flip_coin coin_toss
 */
_Bool flip_coin(T x) { return x % 2 != 0; }

/**
 * Do one step of the Fisher-Yates shuffle: swap element {i} of {a} with the element at the random index {x} modulo ({i} + 1).
 * Exchange {a}[{i}] with {a}[{x} % ({i} + 1)], as a shuffle does from the back to the front; arguments {a}, {i}, {x}.
 * shuffle step on {a} at position {i} with the raw random number {x}
 * Pick one of the places 0 to {i} of {a} by the remainder of {x}, and swap what is there with the element at {i}.
 * How does Durstenfeld's shuffle treat position {i} of {a}, given a raw random {x} (remainder by {i} + 1)? Do that swap.
 * I am shuffling a pile {a} from the top; at card {i} I drew the random number {x}; swap as Fisher and Yates say.
 * Write a function that does one swap of the Fisher-Yates shuffle: array, index i, raw random x, partner x % (i + 1).
 * fisher-yates single step on an array at index i with a raw random number: swap with index x % (i + 1)
 * How do I swap the element of an array at an index i with one at or before it, chosen as a raw random x % (i + 1)?
 * swap a[i] with a[x % (i + 1)], given the array, i and the random x
 * exchange the element at an index i of an array with the one at (random number) % (i + 1)
 * Knuth shuffle inner step: array, i, random x; swap i and x % (i + 1)
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
 * Shuffle the {n} elements of {a} by Fisher and Yates from the back, with the LCG 1664525 * x + 1013904223 seeded with {seed}.
 * For i from {n} - 1 down to 1: advance {seed} by x -> 1664525x + 1013904223, then swap {a}[i] with {a}[(seed >> 16) % (i + 1)].
 * random permutation of {a}, length {n}, from {seed}: LCG (1664525, 1013904223), upper 16 bits, backward Fisher-Yates
 * Mix up the {n} values of {a}: backwards, each is swapped with place (state >> 16) % (i + 1), the state starting as {seed} and stepping by 1664525, 1013904223 first.
 * How would a pile {a} of {n} cards lie after a Fisher-Yates shuffle from its end, driven by {seed} through the LCG 1664525/1013904223 (state >> 16 as the random number)?
 * Rearrange {a} ({n} entries) pseudo-randomly, reproducible from {seed}; LCG 1664525 and 1013904223, its high half modulo i + 1 picks the partner of i, i going down.
 * Write a program to shuffle an array with a seed: LCG 1664525, 1013904223, Fisher-Yates from the end by (state >> 16) % (i + 1).
 * shuffle array by Fisher-Yates from the end, LCG 1664525 / 1013904223, index (state >> 16) % (i + 1)
 * How do I shuffle an array repeatably: LCG 1664525, 1013904223, and i, going down, swapped with (state >> 16) % (i + 1)?
 * mix array randomly, fisher yates from the back, lcg 1664525 1013904223, (state >> 16) % (i + 1)
 * random order for a list, from a start value: i from n - 1 down, LCG 1664525 / 1013904223, partner (state >> 16) % (i + 1)
 * Knuth shuffle with its own LCG (1664525, 1013904223), top card first; partner (state >> 16) % (i + 1)
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
 * Advance the LCG (1664525, 1013904223) {n} times, beginning with {seed}, in a loop.
 * Which 32-bit state is reached by {n} steps of the generator 1664525x + 1013904223 from {seed}?
 * {n}-fold LCG step from {seed} (multiplier 1664525, increment 1013904223)
 * Repeat {n} times: multiply by 1664525, add 1013904223, wrap at 32 bits; start with {seed} and return the end.
 * To replay a simulation I need the random state {n} draws after {seed}; the LCG is 1664525 / 1013904223.
 * Write a function that runs the 32-bit LCG 1664525, 1013904223 for n steps (first argument) from a seed.
 * LCG 1664525 / 1013904223 in 32 bits, n steps from a seed, n first
 * What is the state of the Numerical Recipes LCG (1664525, 1013904223) after n calls from a seed, n given first?
 * n times seed = seed * 1664525 + 1013904223; n is the first argument, the final seed the result
 * pseudo-random state n draws after a seed, n first: times 1664525 plus 1013904223, 32 bits
 * skip ahead n steps from a seed in the quick and dirty generator 1664525 / 1013904223, n given first
 *
 * @name lcg_after state_after
 * @range n 0 50
 */
uint32_t lcg_after(int32_t n, uint32_t seed) {
    for (int32_t i = 0; i < n; i++) seed = seed * 1664525u + 1013904223u;
    return seed;
}

/**
 * Choose by weight: return the first index i of {a} at which {x} is less than the sum of {a}[0] to {a}[i], or {n}.
 * Pick an index below {n} according to the weights {a}: subtract them from {x} in turn and stop where it becomes negative.
 * Roulette-wheel selection: weights {a}, {n} of them, random number {x}; the answer is an index, or {n} if it is too large.
 * Into which of the {n} slices {a} of a wheel does the position {x} fall? Slices lie one after the other; {n} means beyond.
 * weighted choice from {n} weights {a} for the draw {x}, {n} when the draw is not below their total
 * A raffle: player i holds {a}[i] tickets, {n} players; who owns ticket number {x}, counted from 0? {n} if nobody.
 * Write a function that returns the first index whose running weight total exceeds the draw, n if none does.
 * weighted random index for a draw, n if beyond the total
 * How do I choose an item at random according to weights, n if the draw is not below their sum?
 * roulette wheel pick, weights array and a random number, n when it is past the end
 * first index whose cumulative weight exceeds a value, n if none
 * loot table, fitness proportionate: first index whose weights so far sum to more than the draw, else n
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
