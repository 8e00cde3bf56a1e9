/**
 * Return the grade points for the letter {grade}: A 4, B 3, C 2, D 1, anything else 0; {OP}.
 * How many points is the grade letter {grade} worth, from 4 for A down to 1 for D and 0 otherwise, if {OP}?
 * My transcript shows the grade {grade}; convert it to grade points, A being 4 and D 1, with 0 for anything else; {OP}.
 * Write a switch that converts a letter grade to points, A 4, B 3, C 2, D 1, else 0; {OP}.
 * letter grade to points: A 4, B 3, C 2, D 1, any other character 0; {OP}
 * How many GPA points does a letter grade get (A 4, B 3, C 2, D 1, else 0), if {OP}?
 * Write a function that converts a letter grade to points: A 4, B 3, C 2, D 1, anything else 0; {OP}.
 * What is the GPA value of a grade letter (A 4, B 3, C 2, D 1, else 0), if {OP}?
 * Given a letter grade, return 4 for A, 3 for B, 2 for C, 1 for D and 0 for anything else; {OP}.
 * Convert a grade from A to D to a number from 4 to 1, and every other character to 0; {OP}.
 * GPA points for a letter grade: A is 4, B is 3, C is 2, D is 1, everything else is 0 ({OP}).
 * How do I map the grades A, B, C, D to 4, 3, 2, 1 (0 for other characters), where {OP}?
 *
 * @OP grade "only capitals are grades"
 * @OP (grade&~32) "capitals and small letters are treated alike"
 * @range grade 63 101
 * @name grade_points points_for_grade
 */
int32_t grade_points(char grade) {
    switch (OP) {
        case 'A': return 4;
        case 'B': return 3;
        case 'C': return 2;
        case 'D': return 1;
        default: return 0;
    }
}

/**
 * capital grade letter to points: A 4, B 3, C 2, D 1, everything else 0
 * letter grade (capital) to gpa points, 4 for A down to 1 for D, 0 otherwise
 * grade letter to number: A is 4, B is 3, C is 2, D is 1, F and all other characters are 0
 * Write a function that converts a capital letter grade to grade points: A 4, B 3, C 2, D 1, others 0.
 * numeric value of a grade letter from 'A' (4) to 'D' (1), else 0
 * grade point of a letter mark in capitals, 4 for A, one less per letter down to D, 0 for the rest
 * points for a report card letter: 4 for A, 3 for B, 2 for C, 1 for D, 0 for any other character
 * US grade letter A, B, C, D to the numbers 4, 3, 2, 1, and 0 for other characters
 * Write a program to map the capital letters A, B, C, D to 4, 3, 2, 1 and every other character to 0.
 * How do I turn a capital school grade A-D into the number 4-1 (0 otherwise)?
 * Given a capital letter grade, return 4 for A, 3 for B, 2 for C, 1 for D and 0 for anything else.
 * How many grade points is a capital letter grade worth, if A is 4, B 3, C 2, D 1 and all others 0?
 * Write a function that turns 'A', 'B', 'C', 'D' into 4, 3, 2, 1 and any other character into 0.
 * Given a letter grade in upper case, return its grade points (A = 4 ... D = 1, else 0).
 * Implement grade to GPA: capital A is 4, B 3, C 2, D 1, all other characters 0.
 *
 * @range grade 63 72
 * @name points_of_letter letter_to_points
 */
int32_t points_of_letter(char grade) { return grade >= 'A' && grade <= 'D' ? 'E' - grade : 0; }

/**
 * In which season is the {OP} hemisphere in month {month}? 1 winter, 2 spring, 3 summer, 4 autumn, 0 for an invalid month; {OP:2}.
 * Return the season of {month} for the {OP} hemisphere, where {OP:2}: 1 winter, 2 spring, 3 summer, 4 autumn, 0 for an invalid month.
 * My garden is in the {OP} hemisphere, where {OP:2}. Which season (1 winter, 2 spring, 3 summer, 4 autumn) is {month}? 0 if invalid.
 * Write a program that returns the season (1 winter, 2 spring, 3 summer, 4 autumn, else 0) of a month in the {OP} hemisphere: {OP:2}.
 * Season from the month number in the {OP} hemisphere ({OP:2}): 1 winter, 2 spring, 3 summer, 4 autumn, 0 for an invalid month
 * Is it winter (1), spring (2), summer (3) or autumn (4) in a given month, where {OP:2} ({OP} hemisphere)? Return 0 for an invalid month.
 * season code of a month, 1 winter, 2 spring, 3 summer, 4 autumn, 0 for no such month, {OP} hemisphere: {OP:2}
 * Write a function that returns the season of a month in the {OP} hemisphere, where {OP:2}: 1 winter, 2 spring, 3 summer, 4 autumn, 0 if invalid.
 * What season does a month belong to in {OP} countries, where {OP:2} (1 winter, 2 spring, 3 summer, 4 autumn, 0 invalid)?
 * Given a month from 1 to 12, return 1 for winter, 2 for spring, 3 for summer or 4 for autumn in the {OP} hemisphere ({OP:2}); else 0.
 * Convert a month number to a season code (1 winter, 2 spring, 3 summer, 4 autumn, 0 for no valid month), {OP} hemisphere: {OP:2}.
 * How do I get the season of a month in the {OP} hemisphere, where {OP:2}? Use 1 winter, 2 spring, 3 summer, 4 autumn and 0 for an invalid month.
 *
 * @OP 1 "northern" "December to February is winter"
 * @OP 3 "southern" "December to February is summer"
 * @range month -2 15
 * @name season_of season
 */
int32_t season_of(int32_t month) {
    switch (month) {
        case 12: case 1: case 2: return OP;
        case 3: case 4: case 5: return OP + 1;
        case 6: case 7: case 8: return 4 - OP;
        case 9: case 10: case 11: return 5 - OP;
        default: return 0;
    }
}

/**
 * Season from the month: winter (from December) is 1, spring 2, summer 3, autumn 4, an invalid month 0
 * season of the year by month number: 1 for winter (December to February), 2 spring, 3 summer, 4 autumn, 0 for an invalid month
 * Is it winter (1, from December), spring (2), summer (3) or autumn (4) in this month? 0 for a wrong number.
 * Convert a month to the northern season: 1 winter (12, 1, 2), 2 spring, 3 summer, 4 autumn, 0 for an invalid month.
 * Write a function that returns the meteorological season for a month in Europe: winter 1, spring 2, summer 3, autumn 4, 0 for an invalid month.
 * Season of a month in Europe: winter (from December) is 1, spring 2, summer 3, autumn 4, else 0
 * Get the season number of a month: December to February is winter and 1, then 2, 3, 4; return 0 for an invalid month.
 * Write a program that numbers the season of a month: December to February 1, March to May 2, June to August 3, September to November 4, otherwise 0.
 * Convert a month to its season, 1 for winter (December to February) through 4 for autumn, 0 if it is invalid.
 * Given a month, return 1 for December to February, 2 for March to May, 3 for June to August, 4 for September to November, else 0.
 * Which season is a month in, if December to February is 1, March to May 2, June to August 3 and September to November 4 (0 if invalid)?
 * How do I compute the season (1 winter to 4 autumn, winter from December) from a month number, with 0 for a wrong month?
 * Given a month number, return the season: Dec-Feb 1, Mar-May 2, Jun-Aug 3, Sep-Nov 4, anything else 0.
 * Implement season by month with winter = 1 (Dec-Feb), spring = 2, summer = 3, fall = 4, invalid = 0.
 *
 * @range month -2 15
 * @name month_season season_number
 */
int32_t month_season(int32_t month) {
    if (month < 1 || month > 12) return 0;
    return month % 12 / 3 + 1;
}

/**
 * Which light follows {light} at a traffic light that goes from green 'g' to yellow 'y' to red 'r' and back to green (otherwise 'r')?
 * Return the next color after {light}: 'g' gives 'y', 'y' gives 'r', 'r' gives 'g'; any other character gives 'r'.
 * Advance the traffic light {light} by one phase (g to y, y to r, r to g), and return 'r' for any other character.
 * green, then yellow, then red, then green again: return the letter after {light}, or r for any other character
 * Write a function that returns the next color of a traffic light, given 'g', 'y' or 'r'; other letters give 'r'.
 * What letter comes after 'g', 'y' or 'r' at a traffic light that goes green, yellow, red? Return 'r' for anything else.
 * Write a function for a traffic light with the letters g, y, r: after g comes y, after r comes g, in every other case r.
 * Which color letter follows in a traffic light (g to y, y to r, r to g, anything else to r)?
 * Given the current light as 'g', 'y' or 'r', return the next one; for any other character return 'r'.
 * Traffic light state machine with letters: g goes to y, y to r, r to g, unknown letters to r
 * How do I get the next traffic light letter in the cycle green, yellow, red ('g', 'y', 'r'), with 'r' for invalid input?
 * Switch a traffic light to its next state: 'g' to 'y', 'y' to 'r', 'r' to 'g', default 'r'.
 *
 * @range light 103 121
 * @name next_light signal_change
 */
char next_light(char light) {
    switch (light) {
        case 'g': return 'y';
        case 'r': return 'g';
        default: return 'r';
    }
}

/**
 * next traffic light phase as a number: red 0, green 1, yellow 2
 * Which phase follows at a traffic light that goes red 0, green 1, yellow 2, red 0?
 * next code of a light: red to green to yellow to red, codes 0 1 2
 * Write a function that returns the next traffic light state in the cycle 0, 1, 2, 0.
 * state machine of a traffic light with three numbers: 0 to 1 to 2 to 0
 * return (state + 1) % 3, the next state of a traffic light
 * next in the cycle red 0, green 1, yellow 2, red 0
 * next state of a signal controller with integer states 0, 1, 2 in a circle
 * Write a program that moves a traffic light's phase 0, 1, 2 to the next one, with 0 after 2.
 * How do I cycle through three states 0, 1, 2?
 * Return the next of 0, 1, 2 cyclically.
 * Given a traffic light state (0 red, 1 green, 2 yellow), return the next state in the order red, green, yellow.
 *
 * @T int32_t
 * @range light 0 2
 * @name next_phase next_light_code
 */
T next_phase(T light) { return (light + 1) % 3; }

/**
 * Play rock, paper, scissors with the letters {a} and {b}: 0 if they are equal, 1 if the first wins as R, P or S, and -1 for any other pair.
 * Who wins if one player shows {a} and the other {b}, out of 'R', 'P', 'S'? 0 for equal signs, 1 for the first, otherwise (bad letters too) -1.
 * R beats S, S beats P, P beats R: return 1 if {a} beats {b}, 0 if they are the same character, -1 otherwise.
 * Write a program for stone paper scissors with the letters R, P and S: 0 for the same letter, 1 if the first player wins, else -1.
 * rock paper scissors with characters R, P, S: 1 first wins, 0 equal, -1 otherwise (also for bad letters)
 * Who wins a round if both players pick R, P or S? 1 the first, 0 for equal letters, -1 for all else.
 * R P S game of two letters: 0 for the same, 1 if the first player beats the second, -1 otherwise
 * Write a function to decide a game of rock, paper, scissors with the letters R, P, S: 0 for a tie, 1 when the first player wins, -1 otherwise.
 * Rock paper scissors result 1, -1 or 0 for two letters R, P, S, from the first player's view
 * Given the signs of two players as R, P or S, return 1 if the first wins, 0 for equal letters and -1 in all other cases.
 * My game reads R, P or S for rock, paper or scissors from two players; return 0 if the letters are equal, 1 if the first one beats the second, and -1 otherwise.
 * How do I judge rock, paper, scissors given two chars ('R', 'P', 'S'), with 1 when the first beats the second, 0 when they match and -1 in every other case?
 *
 * @range a 80 83
 * @range b 80 83
 * @name judge_round rock_paper_scissors
 */
int32_t judge_round(char a, char b) {
    if (a == b) return 0;
    return (a == 'R' && b == 'S') || (a == 'S' && b == 'P') || (a == 'P' && b == 'R') ? 1 : -1;
}

/**
 * Rock R, paper P, scissors S from two players: 0 for a tie, 1 if the first player wins, 2 in all other cases
 * who wins at rock paper scissors with letters R, P, S? answer 0 for the same letter, 1 for the first, otherwise 2
 * Which player wins a round of rock (R), paper (P), scissors (S)? 1, 2, or 0 for equal letters; anything not won by the first counts as 2.
 * Write a function for rock paper scissors (letters R, P, S): 0 if both are the same, 1 if the first beats the second, else 2.
 * Rock paper scissors winner as player number, from two letters R, P, S: 0 for a draw, 1 if the first wins, 2 otherwise
 * R beats S, S beats P, P beats R: return 1 if the first letter beats the second, 0 if they are equal, 2 otherwise
 * Winner of rock paper scissors with R, P, S: 0 if equal, 1 if the first player wins, else 2
 * Write a program that returns the winner's number, 1 or 2, of rock (R), paper (P), scissors (S), or 0 for equal signs.
 * Rock paper scissors winner for the letters R, P, S: 1 or 2, 0 for a draw
 * Given the signs of two players as R, P or S, return the number of the winner, or 0 if both are the same.
 * Write a function for rock (R), paper (P), scissors (S): 0 for the same letter, 1 if player one wins, otherwise 2.
 * Implement rock paper scissors with the characters R, P and S: winner 1 or 2, draw 0.
 * Given two capital letters R, P or S, return 1 if the first wins, 0 for a tie, else 2.
 *
 * @range a 80 83
 * @range b 80 83
 * @name rps_winner_number winning_player
 */
int32_t rps_winner_number(char a, char b) {
    if (a == b) return 0;
    return (a == 'R' && b == 'S') || (a == 'S' && b == 'P') || (a == 'P' && b == 'R') ? 1 : 2;
}

/**
 * What does a parcel of {weight} grams cost? Up to {K} grams it is {L}, up to twice {K} it is {L} + 2, above that {L} + 5.
 * Return the postage for {weight}: {L} for at most {K}, {L} plus 2 for at most 2 times {K}, otherwise {L} plus 5.
 * My shop charges {L} for a box of up to {K} grams, {L} + 2 up to double that, and {L} + 5 beyond; what is the price for {weight}?
 * Write a function for parcel postage: {L} up to {K} grams, 2 more up to double that weight, else 5 more than {L}.
 * Postage by weight: {L} up to {K}, {L} + 2 up to double {K}, {L} + 5 above
 * What is the shipping cost by weight if up to {K} grams cost {L}, up to double that {L} + 2, heavier ones {L} + 5?
 * Write a function to price a parcel by weight: {L} up to {K}, 2 more up to double that weight, and 5 more than {L} beyond.
 * How much is a parcel with a base price of {L} up to weight {K}, {L} + 2 up to twice {K} and {L} + 5 above?
 * Parcel price: {L} up to {K}, {L}+2 up to 2*{K}, else {L}+5
 * Given a weight in grams, return the postage: {L} up to {K}, {L} + 2 up to 2 * {K}, {L} + 5 above that.
 * How do I compute a parcel's price from its weight: {L} for at most {K}, {L} + 2 for at most twice {K}, otherwise {L} + 5?
 * Calculate the shipping cost by weight: up to {K} grams {L}, up to twice {K} grams {L} + 2, otherwise {L} + 5.
 *
 * @K 100 250 500 1000 2000 5000
 * @L 3 4 5 6 8 10
 * @range weight 0 12000
 * @name parcel_price shipping_tier
 */
int32_t parcel_price(int32_t weight) {
    if (weight <= K) return L;
    if (weight <= 2 * K) return L + 2;
    return L + 5;
}

/**
 * Return the delivery fee for an order of {total}: 0 from {K} on, otherwise {L}, doubled if {express} is not 0.
 * What does delivery cost for {total} with the flag {express}? Free if the order is at least {K}; else {L}, or twice {L} if flagged.
 * Delivery charge for an order total with an express flag: {L}, doubled for express, but always free at {K} or more
 * Write a function that computes a delivery fee of {L}, doubled for express (nonzero flag), free either way from an order of {K}.
 * Shipping fee for a total and an express flag: {L}, express doubles it, free from {K} in any case
 * What do I pay for shipping if orders of {K} or more ship free, others for {L} or, with express (nonzero), twice that?
 * Write a program which computes the delivery fee of an order: free from {K} on, else {L}, doubled for express (nonzero flag).
 * What does delivery cost if it is {L}, double for express, and both free at {K} and over (total, express flag)?
 * Delivery fee of {L}, double for express, even express free from {K} (order total, express flag)
 * Given the order total and an express flag, return the delivery fee: free from {K} on, else {L}, or 2 * {L} for express.
 * How do I compute a delivery fee that is 0 for orders of {K} or more, otherwise {L}, or twice {L} for express (nonzero flag)?
 * Orders of {K} or more ship free, others cost {L}, or twice {L} with express (nonzero): return the fee for total and express.
 *
 * @K 20 30 40 50 100
 * @L 3 4 5 7 9
 * @range total 0 150
 * @range express 0 1
 * @name delivery_fee delivery_charge
 */
int32_t delivery_fee(int32_t total, int32_t express) {
    if (total >= K) return 0;
    return express != 0 ? 2 * L : L;
}

/**
 * Is {year} a leap year if multiples of {K} are, except multiples of {L}, except that multiples of {M} are again?
 * Apply the rule: divisible by {M} yes; else divisible by {L} no; else divisible by {K} yes; else no, to {year}.
 * true if {year} is a multiple of {K} but not of {L}, or a multiple of {M}
 * On my planet a leap year comes every {K} years, is dropped every {L} and restored every {M}; is {year} a leap year?
 * Write a function for an alien calendar: a year is a leap year if {K} divides it, not if {L} does, but again if {M} does.
 * Leap year rule: multiples of {K} are leap years, but not multiples of {L}, unless they are multiples of {M}
 * Does a year have a leap day if one comes every {K} years, except every {L}, but every {M} again?
 * Write a function for a made-up calendar: a year is leap if {M} divides it, else not if {L} divides it, else if {K} divides it.
 * Is a year leap when the rule uses {K}, {L} and {M} rather than 4, 100 and 400?
 * Leap year check with {K}, {L}, {M} instead of 4, 100, 400
 * Given a year, return true if it is divisible by {K} and not by {L}, or divisible by {M}.
 * How do I check for a leap year in a calendar with the numbers {K}, {L} and {M} in place of 4, 100 and 400?
 *
 * @R _Bool int
 * @K 3 5 6
 * @L 30 60 150
 * @M 300 600 900
 * @range year 1 3000
 * @name is_leap_like planet_leap
 */
R is_leap_like(uint32_t year) {
    if (year % M == 0) return 1;
    if (year % L == 0) return 0;
    return year % K == 0;
}

/**
 * Do what {code}, the first argument, says with {a} and {b}: 1 add, 2 subtract, 3 multiply, 4 divide; return 0 for other codes and for division by 0.
 * What does a calculator return for the menu item {code} (given first) with {a} and {b}: 1 +, 2 -, 3 *, 4 / (0 for divisor 0), else 0?
 * The user picked {code} (first parameter) from the menu 1 add, 2 subtract, 3 multiply, 4 divide; apply it to {a} and {b}, 0 on any error.
 * Write a menu-driven calculator for a code and two numbers: 1 add, 2 subtract, 3 multiply, 4 divide; division by zero or another code gives 0.
 * Simple calculator with a switch on the first number for the other two: 1 +, 2 -, 3 *, 4 /, zero for other codes and for a zero divisor
 * How do I add, subtract, multiply or divide two ints by a code 1 to 4 that comes first, returning 0 for other codes or a zero divisor?
 * add, subtract, multiply or divide two numbers, selected by an option number from 1 to 4 given first, 0 otherwise or if the divisor is 0
 * Write a program that carries out a menu choice on two integers: 1 sum, 2 difference, 3 product, 4 quotient (0 for a zero divisor), else 0; choice first.
 * How do I select +, -, *, / by a code 1 to 4, given first (0 for other codes or a zero divisor)?
 * Calculator with the code first: 1 add, 2 subtract, 3 multiply, 4 divide, else 0 (also for division by 0)
 * Given a code and two integers, return their sum for 1, difference for 2, product for 3, quotient for 4 and 0 for anything else or a zero divisor.
 * Implement a calculator with a switch on the first argument: 1 adds, 2 subtracts, 3 multiplies, 4 divides the other two; return 0 on errors.
 * Write a simple calculator: operation code (1 add, 2 subtract, 3 multiply, 4 divide), then a and b; errors give 0.
 * Given choice 1-4 and two integers, return a+b, a-b, a*b or a/b; 0 for other choices or a/0.
 * menu calculator: choice first, then two ints; 1 plus, 2 minus, 3 times, 4 divided by; else 0, also for x/0
 *
 * @range code 0 5
 * @range a -1000 1000
 * @range b -5 5
 * @name run_menu apply_operation dispatch
 */
int32_t run_menu(int32_t code, int32_t a, int32_t b) {
    switch (code) {
        case 1: return a + b;
        case 2: return a - b;
        case 3: return a * b;
        case 4: return b == 0 ? 0 : a / b;
        default: return 0;
    }
}

/**
 * Run the bit operation {code} on {a} and {b}: 0 AND, 1 OR, 2 XOR, 3 AND with the second inverted, any other code the first.
 * What does a small logic unit output for {a} and {b} with opcode {code}: 0 AND, 1 OR, 2 XOR, 3 {a} & ~{b}, else {a}?
 * Choose by {code} between {a} & {b} (0), or (1), xor (2), and {a} & ~{b} (3); unknown codes return {a}.
 * Write a function that performs AND, OR, XOR or AND-NOT of two words for opcode 0, 1, 2, 3, else returns the first word.
 * bitwise ALU on two words, opcodes 0 to 3: and, or, xor, and with the second inverted; others pass the first
 * How do I apply and, or, xor, and-not (second inverted) to two words by a code from 0 to 3, else return the first word?
 * Logical operation on two words selected by a number: 0 and, 1 or, 2 xor, 3 first & ~second, else the first
 * Write a function that applies to two words the bit operation chosen by a code: 0 and, 1 or, 2 exclusive or, 3 first and not second, otherwise the first itself.
 * Which bitwise operation does the opcode select: 0 and, 1 or, 2 xor, 3 a & ~b, otherwise a? Apply it to a and b.
 * Logic unit: opcode 0 and, 1 or, 2 xor, 3 a & ~b, else a
 * Given an opcode and two words a and b, return a & b for 0, a | b for 1, a ^ b for 2, a & ~b for 3, and a otherwise.
 * Implement a bitwise ALU with a switch: 0 is AND, 1 OR, 2 XOR, 3 AND with the second word inverted, default the first word.
 *
 * @T int32_t uint32_t
 * @range code 0 5
 * @name logic_unit alu
 */
T logic_unit(int8_t code, T a, T b) {
    switch (code) {
        case 0: return a & b;
        case 1: return a | b;
        case 2: return a ^ b;
        case 3: return a & ~b;
        default: return a;
    }
}

/**
 * Next state of a turnstile in {state} (0 locked, 1 unlocked) on {event} (0 coin, 1 push): a coin unlocks, a push locks, other events keep it.
 * Which state does a turnstile enter from {state} when {event} happens? Coin (0) leads to 1, push (1) to 0, others keep it.
 * A barrier is in {state}; {event} is 0 for a coin, 1 for a push. Return 1 after a coin, 0 after a push, else the old state.
 * Write a state machine for a turnstile: first the state 0 locked, 1 open; then the event, 0 (coin) unlocks, 1 (push) locks, others change nothing.
 * Turnstile state machine (state, event): a coin (0) gives state 1, a push (1) gives 0, any other event keeps the state
 * What is a gate's next state, given its state (0 locked, 1 open) and an event (coin 0 opens, push 1 locks, others keep the state)?
 * Next state of a subway gate (0 closed, 1 open), given first, on an event: 0 opens it, 1 closes it, other events change nothing
 * Write a program for a turnstile's next state: event 0 makes it 1, event 1 makes it 0, any other leaves the state alone; state first.
 * Given the old state and the event, what is the state of a turnstile, where event 0 unlocks it (1), event 1 locks it (0) and others keep it?
 * Turnstile state from old state and event: event 0 gives 1, event 1 gives 0, any other event leaves it unchanged
 * Given the state of a turnstile and an event, return 1 for event 0 (coin), 0 for event 1 (push), and the same state otherwise.
 * How do I implement a turnstile f(state, event) with state 0 (locked) and 1 (unlocked), where event 0 unlocks, event 1 locks and other events do nothing?
 *
 * @range state 0 1
 * @range event -1 4
 * @name turnstile gate_state
 */
int32_t turnstile(int32_t state, int32_t event) {
    switch (event) {
        case 0: return 1;
        case 1: return 0;
        default: return state;
    }
}

/**
 * Turn a robot that faces {heading} (0 north, 1 east, 2 south, 3 west) by {command}: 'L' left, 'R' right, 'U' around; else unchanged.
 * Which way (0 north, 1 east, 2 south, 3 west) does a rover face after it faced {heading} and turned by {command} L, R or U (U-turn)? Else the same.
 * Apply the turn {command} to {heading}: R one step clockwise, L one counterclockwise, U two, else none, in the cycle 0 1 2 3.
 * Write a function that turns a robot by a letter (L left, R right, U around, else not); directions are 0 north, then clockwise to 3.
 * Robot heading 0 to 3, clockwise from north, after a turn L (left), R (right) or U (around); other letters leave it unchanged
 * Which way, 0 N, 1 E, 2 S, 3 W, does a rover with this heading face after L, R or U (U-turn)? Else the same way.
 * new compass direction (N 0, E 1, S 2, W 3) after turning by 90 degrees for L or R, 180 for U, not at all for another letter
 * Write a function to compute a robot's heading (0 to 3, clockwise) after a command: R right turn, L left turn, U turn around, others none.
 * Where does a robot face after 'L', 'R' or 'U' (U-turn), with four directions counted clockwise from 0? Other letters do nothing.
 * Turn a heading 0..3 (clockwise) by L, R or U; other letters leave it unchanged
 * Given a direction (0 N, 1 E, 2 S, 3 W) and a command, return the new direction: R turns right, L left, U around, others do nothing.
 * How do I update a robot's heading modulo 4 for a command: R adds 1, U adds 2, L adds 3, anything else 0?
 *
 * @range heading 0 3
 * @range command 76 85
 * @name turn_robot new_heading
 */
int32_t turn_robot(int32_t heading, char command) {
    switch (command) {
        case 'R': return (heading + 1) & 3;
        case 'U': return (heading + 2) & 3;
        case 'L': return (heading + 3) & 3;
        default: return heading;
    }
}

/**
 * Move the position ({x}, {y}) by {K} for the key {key}: w up, s down, a left (less x), d right (more x); {OP}; other keys do nothing.
 * Read {key} and move {x} or {y} by {K}: a subtracts from x, d adds to it, w {OP:2} y, s does the reverse.
 * My player at {x}, {y} walks {K} per press of w, a, s, d in {key}, with a lowering and d raising x; w {OP:2} y, s the opposite.
 * Write a function that moves a player (int pointers x and y) by {K} for a key: a lowers x, d raises it, w {OP:2} y, s does the reverse.
 * WASD movement with step {K} for x and y behind int pointers: a left (less x), d right (more x), w up and s down, where {OP}
 * How do I update x and y (int pointers) by {K} for a pressed key if a lowers x, d raises it, w {OP:2} y and s does the reverse?
 * Write a program to move by {K} with w (up), s (down), a (left, less x), d (right, more x) through pointers to ints x and y; {OP}.
 * How do I handle WASD movement with speed {K} (integer x and y by pointer) if {OP}?
 * Move x and y by {K} with the wasd keys, where {OP}
 * Given a key and int pointers to x and y, move the position by {K}: a and d lower and raise x, w {OP:2} y, s does the opposite.
 * Write a keyboard handler that moves a position (int pointers x and y) by {K}: d increases x, a decreases it, w {OP:2} y, s does the reverse.
 * Update an integer game position by {K} for the keys w (up), a (left), s (down), d (right); a lowers x, d raises it, and {OP}.
 *
 * @K 1 2 4 5 8 10 16
 * @OP - "up lowers y" "lowers"
 * @OP + "up raises y" "raises"
 * @array x 1
 * @array y 1
 * @range key 97 119
 * @name walk_keys handle_key
 */
void walk_keys(char key, int32_t *x, int32_t *y) {
    switch (key) {
        case 'w': *y = *y OP K; break;
        case 's': *y = *y OP -K; break;
        case 'a': *x -= K; break;
        case 'd': *x += K; break;
    }
}

/**
 * WASD movement of x and y behind int pointers by one: w lowers y, s raises it, a lowers x, d raises it
 * Move a player, x and y by int pointer, by one with w, a, s, d; up is smaller y, other keys are ignored.
 * Change x and y (int pointers) by one for the key w (y - 1), a (x - 1), s (y + 1) or d (x + 1).
 * How do I move by one on a grid with the keys w, a, s, d, integer x and y behind pointers and y growing downward?
 * w goes up on the screen (y - 1), s down, a left (x - 1), d right; x and y are int pointers, other keys do nothing
 * Write a function that updates an int screen position (y goes down) by one for the keys w, a, s, d.
 * Keys w, a, s, d: update the player's whole-number coordinates behind pointers to x and y by one step, y growing downward
 * WASD step of one on a tile map, integer x and y by pointer, with the top row at y = 0
 * Update a grid position (pointers to int x and y) by one after a key press w, a, s, d, rows counted downwards.
 * Write a function which moves a position one cell by key: d and a raise and lower x, s and w raise and lower y; other keys do nothing.
 * How can the wasd keys move an int point by 1, with w decreasing y?
 * Move one step with the wasd keys, where w decreases y.
 *
 * @array x 1
 * @array y 1
 * @range key 97 119
 * @name step_by_key move_player
 */
void step_by_key(char key, int32_t *x, int32_t *y) {
    *x += (key == 'd') - (key == 'a');
    *y += (key == 's') - (key == 'w');
}

/**
 * Return the total bonus for reaching {level}: level 4 adds 8, 3 adds 4, 2 adds 2, 1 adds 1, each with all lower ones; 0 outside 1 to 4.
 * How large is the bonus at {level} if every level from 1 up to there pays (1, 2, 4, 8)? 0 outside 1 to 4.
 * In my game, levels 1 to 4 earn 1, 2, 4, 8 points plus those of all lower levels; return the sum for {level}, 0 for others.
 * Write a switch with fall-through that adds up the bonuses 8, 4, 2, 1 from level 4, 3, 2, 1 down; other levels get 0.
 * Cumulative bonus of a level with a fall-through switch: 8 for 4, 4 for 3, 2 for 2, 1 for 1, plus all below; else 0
 * What is the total reward for a level from 1 to 4 including all lower ones, if they pay 1, 2, 4, 8? Other levels get 0.
 * Write a program to compute a bonus: the levels up to the given one add 1, 2, 4, 8 in turn; 0 for a level outside 1 to 4.
 * Which bonus (1, 3, 7, 15 for levels 1 to 4, else 0) belongs to a level?
 * Level bonus: 1, 3, 7, 15 for the levels 1 to 4, else 0
 * Given a level, return 15 for 4, 7 for 3, 3 for 2, 1 for 1 and 0 for any other number.
 * How do I sum the bonuses of all levels up to a given one (1, 2, 4, 8 for levels 1 to 4), returning 0 for a level outside 1 to 4?
 * A level from 1 to 4 pays 1, 2, 4 or 8 and includes all lower levels. Return the total, 0 for invalid levels.
 *
 * @range level -3 8
 * @name level_bonus stacked_reward
 */
int32_t level_bonus(int32_t level) {
    int32_t total = 0;
    switch (level) {
        case 4: total += 8; /* falls through */
        case 3: total += 4; /* falls through */
        case 2: total += 2; /* falls through */
        case 1: total += 1;
    }
    return total;
}

/**
 * FizzBuzz for {x}: return 3 if it is divisible by both {K} and {L}, 1 if only by {K}, 2 if only by {L}, 0 otherwise.
 * Which FizzBuzz word suits {x}? 1 for multiples of {K}, 2 for multiples of {L}, 3 for multiples of both, 0 for neither.
 * Tell whether {x} is a multiple of {K}, of {L}, of both or of neither, as 1, 2, 3 or 0.
 * Write a FizzBuzz function with {K} and {L}: 1 for a multiple of {K} only, 2 of {L} only, 3 for both, else 0.
 * FizzBuzz code of a number: 1 for a multiple of {K}, 2 for a multiple of {L}, 3 for both, 0 for neither
 * Is a number divisible by {K}, by {L}, by both or by neither, as 1, 2, 3 or 0?
 * Write a function that gives 3 if a number is divisible by {K} and {L}, 1 if only by {K}, 2 if only by {L}, and 0 if by neither.
 * How do I do FizzBuzz with {K} and {L} as codes 1 and 2 (3 for both, 0 for neither)?
 * FizzBuzz code: 1 if divisible by {K}, 2 by {L}, 3 by both, 0 by none
 * Given a number, return 1 if only {K} divides it, 2 if only {L} does, 3 if both do, and 0 otherwise.
 * Add 1 if a number is divisible by {K} and 2 if it is divisible by {L}; return the sum.
 * Implement a numeric FizzBuzz for the divisors {K} (code 1) and {L} (code 2), with 3 for both and 0 for none.
 *
 * @T int32_t uint32_t
 * @K 3 4 5 6
 * @L 7 9 10 11 13
 * @range x 0 200
 * @name fizz_code fizz_buzz
 */
int32_t fizz_code(T x) {
    if (x % K == 0) return x % L == 0 ? 3 : 1;
    return x % L == 0 ? 2 : 0;
}

/**
 * FizzBuzz of a number as a code: a multiple of 3 is 1, of 5 is 2, of both 3, otherwise 0
 * FizzBuzz as a number: 0 plain number, 1 fizz (by 3), 2 buzz (by 5), 3 fizzbuzz
 * Classic FizzBuzz with 3 and 5; return a code: fizz 1, buzz 2, both 3, none 0.
 * Is this number fizz (1, by three), buzz (2, by five), fizzbuzz (3) or just the number (0)?
 * Write a FizzBuzz function (3 and 5) that returns 1 for fizz, 2 for buzz, 3 for both and 0 for neither.
 * fizz (1) for multiples of three, buzz (2) for multiples of five, 3 for both, 0 for the rest
 * FizzBuzz code of a number: 1 if 3 divides it, plus 2 if 5 divides it
 * Write a program that returns 1 for fizz (divisible by 3), 2 for buzz (by 5), 3 for both and 0 for neither.
 * How do I code FizzBuzz numerically (0 none, 1 fizz, 2 buzz, 3 fizzbuzz)?
 * Given a number, return 3 if it is divisible by 15, 1 if by 3, 2 if by 5, and 0 otherwise.
 * Write a FizzBuzz function: return 3 for multiples of 15, 1 for multiples of 3, 2 for multiples of 5, else 0.
 * Given n, return 1 for Fizz (divisible by 3), 2 for Buzz (by 5), 3 for FizzBuzz, 0 otherwise.
 * Implement fizzbuzz with numbers instead of words: 0 none, 1 fizz (3), 2 buzz (5), 3 fizzbuzz.
 * fizz buzz: n % 3 == 0 adds 1, n % 5 == 0 adds 2
 * FizzBuzz, codes 0 number, 1 Fizz, 2 Buzz, 3 FizzBuzz
 * is n divisible by 3 (1), by 5 (2), by both (3) or by none (0)?
 * Write a program that classifies a number in the Fizz Buzz game: 1 for Fizz, 2 for Buzz, 3 for FizzBuzz, 0 for plain
 *
 * @T int32_t int64_t
 * @range x 0 200
 * @name fizzbuzz fizzbuzz_code
 */
int32_t fizzbuzz(T x) { return (x % 3 == 0) + 2 * (x % 5 == 0); }

/**
 * Is water at {t} degrees {OP} ice, liquid or steam? Return 0 below {OP:2}, 1 from {OP:2} to below {OP:3}, 2 from {OP:3} on.
 * Return the state of water for {t} ({OP}): 0 solid below {OP:2}, 2 gas at {OP:3} and above, otherwise 1 for liquid.
 * Write a program that tells if water is solid (0), liquid (1, from {OP:2}) or gas (2, from {OP:3}) at a temperature in {OP}.
 * State of water at a temperature in {OP}: 0 ice, 1 liquid from {OP:2}, 2 steam from {OP:3}
 * Is water frozen (0), liquid (1) or boiling (2) at a given {OP} temperature? It is liquid from {OP:2} and boils from {OP:3}.
 * Get the state of water from a {OP} temperature: 0 solid, 1 liquid (>= {OP:2}), 2 gas (>= {OP:3}).
 * Write a function that returns whether water is ice (0), liquid (1, from {OP:2}) or steam (2, from {OP:3}) at a temperature in {OP}.
 * Is water solid (0), liquid (1, from {OP:2}) or gas (2, from {OP:3}) at a number of degrees {OP}?
 * State of water in {OP}: 0 below {OP:2}, 1 below {OP:3}, else 2
 * Given a temperature in {OP}, return 0 if it is below {OP:2}, 1 if it is below {OP:3}, and 2 otherwise.
 * Classify a {OP} temperature by the state of water: below {OP:2} ice (0), below {OP:3} liquid (1), otherwise gas (2).
 * How do I get the phase of water at a temperature in {OP}: 0 for ice below {OP:2}, 1 for liquid below {OP:3}, 2 for steam from there on?
 *
 * @T float double int32_t
 * @OP 0,100 "Celsius" "0" "100"
 * @OP 32,212 "Fahrenheit" "32" "212"
 * @OP 273,373 "Kelvin" "273" "373"
 * @range t -100 500
 * @name water_phase state_of_water
 */
int32_t water_phase(T t) {
    const T limits[2] = {OP};
    if (t < limits[0]) return 0;
    return t < limits[1] ? 1 : 2;
}

/**
 * Is water ice (0, below 0), liquid (1) or steam (2, from 100) at a temperature in degrees Celsius?
 * state of water at a temperature in Celsius: 0 below 0 degrees, 2 from 100 on, else 1
 * water state by celsius: 0 solid below zero, 1 liquid from zero, 2 gas from 100
 * Is water frozen (0, under 0), liquid (1) or boiling (2, from 100) at this temperature in Celsius?
 * Write a function that returns the state of water at degrees Celsius: 0 ice under 0, 1 liquid from 0, 2 gas from 100.
 * Phase of water by degrees Celsius: 0 for ice below 0, 1 for liquid, 2 for vapor from 100
 * Return 0 for ice, 1 for water from 0 degrees C and 2 for vapor from 100 degrees C.
 * State of water by Celsius as 0 solid (< 0), 1 liquid, 2 gas (>= 100)
 * Write a program which classifies water by Celsius temperature: below 0 is 0 (ice), below 100 is 1 (liquid), otherwise 2 (steam).
 * Given a temperature in Celsius, return 0 if water is frozen (below 0), 2 if it is steam (100 or more), else 1.
 * Write a function that returns 0 for ice (below 0 °C), 1 for liquid and 2 for steam (100 °C or more).
 * Given a temperature in °C, return the state of water: 0 solid below 0, 1 liquid, 2 gas from 100.
 *
 * @T double int32_t
 * @range celsius -50 150
 * @name water_state state_at
 */
int32_t water_state(T celsius) { return celsius < 0 ? 0 : celsius < 100 ? 1 : 2; }

/**
 * Does water freeze at a temperature in Celsius (0 included)?
 * Freezing temperature check in Celsius; zero counts
 * Is it freezing outside, 0 degrees Celsius or less?
 * Is there frost, i.e. is a Celsius temperature 0 or lower?
 * Write a function that tells whether a temperature in Celsius is at or below the freezing point of water.
 * Is a temperature 0 degrees or colder?
 * Frost warning for a temperature in Celsius of 0 or less
 * Write a function to check if a Celsius temperature is 0 or lower.
 * Does water freeze at a temperature in Celsius (0 counts)?
 * Is the temperature at or below 0 Celsius?
 * Write a function that returns true if degrees Celsius <= 0.
 * Given a temperature in °C, return whether it is at or below freezing, 0 included.
 * Implement is_freezing for Celsius, t <= 0.
 * below or at 0 °C?
 *
 * @T double int32_t
 * @range celsius -30 30
 * @name is_freezing is_frost
 */
_Bool is_freezing(T celsius) { return celsius <= 0; }

/**
 * Does water boil at a temperature in Celsius, i.e. at 100 or more?
 * Boiling point check in Celsius, true from 100 on
 * Is the water hot enough to boil, at least 100 Celsius?
 * Write a function that tells whether water boils at a temperature in Celsius, which it does from 100.
 * Is a Celsius temperature at or above the boiling point of water?
 * Is a temperature 100 degrees or hotter?
 * Write a program that tests whether a temperature in Celsius is no less than water's boiling point, 100.
 * Does water boil at a temperature in Celsius (100 counts)?
 * Is the temperature at least 100 Celsius?
 * Write a function that returns true if degrees Celsius >= 100.
 * Given a temperature in °C, return whether water boils, 100 included.
 * Implement is_boiling for Celsius, t >= 100.
 * 100 °C or more?
 *
 * @T double int32_t
 * @range celsius 80 120
 * @name is_boiling boils
 */
_Bool is_boiling(T celsius) { return celsius >= 100; }

/**
 * What does a ticket cost for someone aged {age}? Under {K} free, under 18 half of {L}, from 65 on {L} minus a quarter, else {L}.
 * Return the entry fee for {age}: 0 below {K}, {L} / 2 below 18, {L} - {L} / 4 at 65 or older, otherwise {L} (integers).
 * Write a function for ticket prices by age: free under {K}, half of {L} under 18, 25% off {L} from 65.
 * Admission by age: free below {K}, half of {L} below 18, 25% off from 65, otherwise the full price {L}
 * What does entry cost by age, if adults pay {L}, under {K} is free, under 18 costs half and from 65 a quarter less?
 * Write a function that finds an admission price by age: under {K} nothing, under 18 half of {L}, from 65 on a quarter less than {L}, otherwise {L}.
 * How much is a ticket of {L} at a given age, with children under {K} free, minors half price, seniors (65+) 25% off?
 * Ticket price {L}: free under {K}, half under 18, 25% off from 65
 * Given an age, return 0 if it is under {K}, half of {L} under 18, {L} minus a quarter from 65, and {L} otherwise.
 * How do I compute a museum ticket price from the age: children under {K} free, under 18 half of {L}, from 65 a quarter off, others {L}?
 * Ticket prices: adults pay {L}, children under {K} nothing, minors under 18 half, seniors from 65 three quarters. Return the price for an age.
 * Calculate the entry fee for a visitor's age with the full price {L}: free under {K}, half price under 18, 25% off for 65 and over.
 *
 * @K 3 4 5 6 7
 * @L 8 12 16 20 24 40
 * @range age 0 90
 * @name ticket_price entry_fee
 */
int32_t ticket_price(int32_t age) {
    if (age < K) return 0;
    if (age < 18) return L / 2;
    return age >= 65 ? L - L / 4 : L;
}

/**
 * Return {K} for {day} 1 to 5, {L} for 6, 0 for 7, and -1 for anything else.
 * Look up the working hours of {day}: {K} from 1 (Monday) to 5, {L} on 6, none on 7; give -1 if there is no such day.
 * Write a function for shop hours: {K} on days 1 to 5 (Monday first), {L} on 6, 0 on 7, else -1.
 * Hours open by weekday, from 1 for Monday: {K}, Saturday {L}, Sunday 0, otherwise -1
 * How long is a store open on a day from 1 (Monday): {K} on weekdays, {L} on Saturday, Sunday 0, else -1?
 * business hours by day number from 1, weekdays {K}, Saturdays {L}, Sundays 0, invalid -1
 * Write a program that returns a shop's opening hours: {K} from Monday (1) to Friday (5), {L} on Saturday (6), 0 on Sunday (7), else -1.
 * How long is the store open on a day numbered 1 (Monday) to 7: {K} hours on weekdays, {L} on day 6, 0 on day 7 (-1 if invalid)?
 * Opening hours: {K} for days 1-5, {L} for 6, 0 for 7, else -1
 * Given a weekday from 1 (Monday) to 7, return the opening hours: {K} on weekdays, {L} on Saturday, 0 on Sunday, -1 for other numbers.
 * How do I look up the opening hours of a weekday with a switch: 1 to 5 give {K}, 6 gives {L}, 7 gives 0, everything else -1?
 * Map a day number to shop hours: weekdays 1 to 5 have {K}, Saturday (6) has {L}, Sunday (7) has 0, and every other number gives -1.
 *
 * @K 7 8 9 10 12
 * @L 3 4 5 6
 * @range day -1 9
 * @name opening_hours hours_on
 */
int32_t opening_hours(int32_t day) {
    switch (day) {
        case 1: case 2: case 3: case 4: case 5: return K;
        case 6: return L;
        case 7: return 0;
        default: return -1;
    }
}

/**
 * Next state of a comment stripper in {state} on {c}: 0 code, 1 after a slash, 2 in a line comment that ends at newline.
 * Where does the scanner go from {state} when it reads {c}? 0 to 1 on '/', 1 to 2 on '/', otherwise to 0; 2 to 0 on newline, else it stays.
 * Advance {state} by {c}: a slash leads from 0 to 1 and from 1 to 2, a newline from 2 to 0; else 0 and 1 become 0.
 * Write a state machine for // comments, one character at a time: 0 code, 1 one slash seen, 2 in the comment until newline; a slash not followed by one goes back to 0.
 * How does a lexer change its state (0 code, 1 one slash seen, 2 inside a // comment) for a character, if a newline ends the comment?
 * Next state (0 code, 1 one slash, 2 comment) for a character while skipping // comments up to the end of the line
 * Write a function for the next state of a scanner of // comments: in state 2 only a newline leads to 0, others stay 2; in states 0 and 1 a slash adds 1, others give 0.
 * What is the new state (0 code, 1 slash seen, 2 in a // comment until newline) after a character?
 * // comment state machine with the states 0 (code), 1 (one slash) and 2 (comment until newline)
 * Given the state (0 code, 1 after a slash, 2 in a // comment) and the next character, return the new state; a newline ends the comment.
 * Implement one step of a // comment stripper: in state 2 only a newline gives 0; in 0 or 1 a slash adds 1 and any other character gives 0.
 * How do I detect // comments with a state machine: 0 code, 1 one slash seen, 2 in the comment until the end of the line?
 *
 * @range state 0 2
 * @range c 10 47
 * @name comment_state scan_comment
 */
int32_t comment_state(int32_t state, char c) {
    if (state == 2) return c == '\n' ? 0 : 2;
    return c == '/' ? state + 1 : 0;
}

/**
 * Next status of an order in {status} (0 new, 1 paid, 2 shipped, 3 cancelled) on {event}: 'p' pays if new, 's' ships if paid, 'c' cancels before shipping.
 * What becomes of an order with {status} on {event}? p: 0 to 1; s: 1 to 2; c: 0 or 1 to 3; everything else changes nothing.
 * Handle {event} for an order in {status}: paying ('p') takes new (0) to 1, shipping ('s') takes 1 to 2, cancelling ('c') takes 0 or 1 to 3.
 * Write a function that updates an order (0 new, 1 paid, 2 shipped, 3 cancelled): p pays a new one, s ships a paid one, c cancels either; otherwise no change.
 * Order state machine from state and letter: p takes 0 to 1, s takes 1 to 2, c takes 0 or 1 to 3, else unchanged
 * What is the status of an order (0 new, 1 paid, 2 shipped, 3 cancelled) after p, s or c? p only from 0, s from 1, c from 0 or 1, else the same.
 * Next state in an order workflow: (0, p) gives 1, (1, s) gives 2, (0 or 1, c) gives 3, others stay
 * Write a program which updates an order's status by an event: p (pay) 0 to 1, s (ship) 1 to 2, c (cancel) 0 or 1 to 3; otherwise no change.
 * How does an order state (0 open, 1 paid, 2 shipped, 3 cancelled) change with 'p' (pay if open), 's' (ship if paid), 'c' (cancel before shipping)?
 * Order status after an event: p turns 0 into 1, s turns 1 into 2, c turns 0 or 1 into 3, everything else is unchanged
 * Given an order status and an event letter, return the new status: p 0 to 1, s 1 to 2, c 0 or 1 to 3; all other combinations change nothing.
 * Implement an order workflow: new (0) becomes paid (1) on 'p', paid becomes shipped (2) on 's', new or paid becomes cancelled (3) on 'c'.
 *
 * @range status 0 3
 * @range event 99 115
 * @name order_status advance_order
 */
int32_t order_status(int32_t status, char event) {
    if (event == 'p' && status == 0) return 1;
    if (event == 's' && status == 1) return 2;
    if (event == 'c' && (status == 0 || status == 1)) return 3;
    return status;
}

/**
 * Return the class of the HTTP status {code}: its hundreds digit for 100 to 599, otherwise 0.
 * Which kind of reply is the status {code}? 1 info, 2 success, 3 redirect, 4 client error, 5 server error, 0 none of these.
 * HTTP status class of {code}: 1 to 5 for 1xx to 5xx, 0 outside 100 to 599
 * 404 gives 4, 200 gives 2, 99 and 600 give 0: return the status class of {code}.
 * Write a function that returns the class of an HTTP status code, 1 to 5, or 0 for an invalid code.
 * HTTP status class 1 to 5 of a code, by its hundreds digit, 0 outside 100 to 599
 * Is a web response info (1), success (2), redirect (3) or an error (4, 5), by the first digit of its code? Return 0 below 100 or above 599.
 * Write a function to find the class of an HTTP status code, its first digit 1 to 5, or 0 outside 100 to 599.
 * Which class (1-5) does an HTTP response code have (0 if invalid)?
 * HTTP status class 1 to 5, else 0
 * Given an HTTP status code, return its hundreds digit if it is between 100 and 599, else 0.
 * How do I get the class of an HTTP status code, 4 for 404, 0 for codes below 100 or above 599?
 *
 * @range code -10 700
 * @name status_class reply_kind
 */
int32_t status_class(int32_t code) {
    if (code < 100 || code >= 600) return 0;
    return code / 100;
}

/**
 * Return the bowling bonus kind of the rolls {first} and {second}: 2 for a strike, 1 for a spare, 0 for an open frame.
 * Is a frame with {first} and then {second} pins a strike (2), a spare (1) or open (0)? Ten at once is a strike.
 * bowling frame type: 2 if {first} is 10, else 1 if {first} + {second} is 10, else 0
 * Write a function that tells from two rolls if a bowling frame is a strike (2, ten at once), a spare (1, ten together) or open (0).
 * Bowling frame of two rolls: strike (first is 10) 2, spare (sum is 10) 1, open frame 0
 * What kind of bowling frame are two rolls: strike (first is 10) 2, spare (10 together) 1, else 0?
 * Write a program that classifies a bowling frame from its two throws: 2 for a strike (first is 10), 1 for a spare (10 together), otherwise 0.
 * Are two rolls a strike (2), a spare (1) or an open frame (0)?
 * Bowling frame of two rolls: strike 2, spare 1, else 0
 * Given the pins of two bowling rolls, return 2 for a strike (10 at once), 1 for a spare (10 together), 0 for an open frame.
 * How do I detect a strike (2), a spare (1) or neither (0) from the two rolls of a bowling frame?
 * Return 2 if the first roll is 10, 1 if both rolls add up to 10, and 0 otherwise.
 *
 * @range first 0 10
 * @range second 0 10
 * @name frame_kind bowling_frame
 */
int32_t frame_kind(int32_t first, int32_t second) {
    if (first == 10) return 2;
    return first + second == 10 ? 1 : 0;
}

/**
 * Debounce a button: from {state}, count up by one unless {K} is reached while the input {pressed} is nonzero, and reset to 0 otherwise.
 * What is the next debounce count after {state} for the input {pressed}? 0 if the input is 0; else one more unless {K} is reached.
 * Write a function that debounces a button with a counter: one more up to {K} while pressed (nonzero), back to 0 on release.
 * Button debounce count from the old count and the pressed flag: plus one while it is below {K}, 0 when released
 * How do I count pressed samples up to {K} and reset on release, given the old count and the sample (0 or not)?
 * Switch debouncing in firmware: the count goes up by one for a nonzero sample unless it has reached {K}; for a zero sample it becomes 0
 * Write a function for a debounce counter: 0 if the button is not pressed, otherwise one more than the state, up to {K}; the state comes first.
 * How do I count consecutive pressed samples up to {K} (state, pressed)?
 * Debounce counter up to {K}, reset to 0 if not pressed
 * Given the current count and a pressed flag, return 0 if not pressed, the count plus one if it is below {K}, else the count.
 * Write a saturating debounce counter: increment it while the input is nonzero, stop at {K}, reset to 0 when the input is 0.
 * My button must be pressed for {K} samples: given the count so far and the new sample, return 0 if the sample is 0, otherwise the count, raised by one if it is below {K}.
 *
 * @K 3 4 5 8 10 16 20 50
 * @range state 0 3
 * @range pressed 0 1
 * @name debounce press_count
 */
int32_t debounce(int32_t state, int32_t pressed) {
    if (pressed == 0) return 0;
    return state < K ? state + 1 : state;
}

/**
 * Blackjack: does a hand of {mine} beat the dealer's {dealer}? 1 win, 0 tie, -1 loss; over {K} loses, mine being checked first.
 * Return -1 if {mine} is above {K}, 1 if {dealer} is above {K}, otherwise 1, 0 or -1 as mine is larger, equal or smaller.
 * Write a function that decides blackjack for my hand against the dealer's; over {K} loses, mine checked first: 1 win, 0 tie, -1 loss.
 * Blackjack result of my total and the dealer's: above {K} loses (mine first), else the larger wins: 1 win, 0 tie, -1 loss
 * Who wins with my total and the dealer's (1 me, 0 nobody, -1 dealer), if more than {K} is bust and mine is checked first?
 * Write a program to settle a card game with limit {K}: -1 if my points are over it, else 1 if the dealer's are, else 1, 0 or -1 as mine are more, equal or fewer.
 * Do I beat the dealer when going above {K} loses, me first (1 win, 0 tie, -1 loss)?
 * Given my total and the dealer's, return -1 if mine is over {K}, 1 if the dealer's is over {K}, otherwise 1, 0 or -1 for higher, equal or lower.
 * How do I decide a card game where totals over {K} are bust (mine checked first) and the higher total wins: 1 win, 0 tie, -1 loss?
 * Compare my hand with the dealer's: more than {K} points loses, first mine, then the dealer's; otherwise the higher hand wins (1, 0 or -1).
 * Judge {mine} versus {dealer}: a total above {K} loses, mine being checked first, otherwise the higher total wins; return 1 if I win, 0 for a tie, -1 if I lose.
 * How do I score my hand (first) against the dealer's in a card game where I lose (-1) above {K}, else win (1) if the dealer is above it, and otherwise the higher total decides (0 for a tie)?
 *
 * @K 17 21 25 31
 * @range mine 10 35
 * @range dealer 10 35
 * @name settle_hand card_result
 */
int32_t settle_hand(int32_t mine, int32_t dealer) {
    if (mine > K) return -1;
    if (dealer > K) return 1;
    return (mine > dealer) - (mine < dealer);
}

/**
 * Blackjack result from the player's and the dealer's totals: over 21 loses, the player busts first; 1 win, 0 tie, -1 loss for the player
 * who wins at blackjack with these two totals, over 21 being bust, the player's first: 1 player, -1 dealer, 0 nobody
 * Did the player (first total) beat the dealer at blackjack? 1 win, 0 tie, -1 loss; above 21 loses, the player's bust first.
 * Player total against dealer total in blackjack as 1, 0 or -1; more than 21 loses, and a busted player always loses
 * Write a function that decides a blackjack round from player's and dealer's totals: 1 win, 0 push, -1 loss, over 21 loses, player checked first.
 * blackjack winner from two totals, over 21 is bust and the player busts first: 1 player, 0 draw, -1 dealer
 * Who wins at blackjack, the player (1), the dealer (-1), or nobody (0), given the player's total, then the dealer's? Over 21 is bust, the player's first.
 * Given the player's total and the dealer's total, return 1 if the player wins at blackjack, 0 for a push, -1 for a loss (over 21 is bust, player first).
 * How do I decide a blackjack round from both totals: player over 21 loses, then dealer over 21 loses, else the higher wins (1, 0, -1)?
 * Write a blackjack function: player total, dealer total; 1 win, 0 push, -1 loss; player over 21 loses first.
 * Given player and dealer totals, return -1 if player > 21, 1 if dealer > 21, else compare: 1, 0 or -1.
 * Implement the outcome of a blackjack hand, player first: 1 won, 0 tie, -1 lost; bust is above 21, player's checked first.
 *
 * @range player 10 30
 * @range dealer 10 30
 * @name blackjack_result blackjack_winner
 */
int32_t blackjack_result(int32_t player, int32_t dealer) {
    if (player > 21) return -1;
    if (dealer > 21) return 1;
    return (player > dealer) - (player < dealer);
}
