/**
 * Return the grade points for the letter {grade}: A 4, B 3, C 2, D 1, anything else 0; {OP}.
 * How many points is the grade letter {grade} worth, from 4 for A down to 1 for D and 0 otherwise? Note: {OP}.
 * grade letter {grade} to points (A = 4, B = 3, C = 2, D = 1, other = 0), {OP}
 * Translate the character {grade} into 4, 3, 2 or 1 for A, B, C or D, and into 0 for every other one; {OP}.
 * My transcript says {grade}; give me its grade points, A being 4 and D 1, with 0 for the rest; {OP}.
 * A to D become 4 to 1 and all else 0, for the character {grade}; {OP}
 * Write a switch that converts a letter grade to points, A 4 to D 1, else 0; {OP}.
 * letter to grade points, {OP}
 * How many GPA points, A 4 to D 1 and else 0, does a letter earn, if {OP}?
 * A=4 B=3 C=2 D=1 rest 0, {OP}
 * numeric value of a mark from A to D, zero for others; {OP}
 * GPA conversion table, A 4, B 3, C 2, D 1, others 0: {OP}
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
 * grade letter to points
 * letter grade to gpa points
 * How many grade points is an A, B, C, D or F?
 * A is 4, B is 3, C is 2, D is 1, F is 0
 * Write a function that converts a letter grade to grade points.
 * numeric value of a grade letter
 * grade point of a letter mark
 * points for a report card letter, 4 at best
 * what number does a grade letter count, B being 3
 * US grade to number from 4 to 0
 * translate marks A to F into points
 * quality points of a letter grade in capitals
 *
 * @range grade 63 72
 * @name points_of_letter letter_to_points
 */
int32_t points_of_letter(char grade) { return grade >= 'A' && grade <= 'D' ? 'E' - grade : 0; }

/**
 * In which season is the {OP} hemisphere in month {month}? 1 winter, 2 spring, 3 summer, 4 autumn, 0 if no month; {OP:2}.
 * Return the season of {month} for the {OP}: {OP:2}; use 1 winter, 2 spring, 3 summer, 4 autumn, 0 for no month.
 * meteorological season of the month {month}, {OP} hemisphere (winter 1 to autumn 4, invalid 0): {OP:2}
 * Map {month} to 1, 2, 3, 4 for winter, spring, summer, autumn and to 0 outside 1 to 12; {OP} half of the globe: {OP:2}.
 * My garden is in the {OP} hemisphere, where {OP:2}; which season, 1 winter to 4 autumn, is {month}? 0 if invalid.
 * Given {month}, 1 to 12, say whether it is winter (1), spring (2), summer (3) or autumn (4), {OP} rule; else 0: {OP:2}
 * Write a program for the season (winter 1 to autumn 4, else 0) of a month on the {OP} half of the globe: {OP:2}.
 * season from month number, 1 winter to 4 autumn, else 0, {OP} hemisphere, {OP:2}
 * Is it winter, spring, summer or autumn (1 to 4, bad month 0) in a given month, where {OP:2}?
 * month to season code, 1 winter to 4 autumn, {OP} side, {OP:2}, bad month 0
 * time of year for a month, winter being 1, no month 0, {OP} hemisphere: {OP:2}
 * Meteorological quarter of the {OP} year, winter 1 to autumn 4, else 0: {OP:2}
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
 * which season is it: 1 winter to 4 autumn, 0 for a wrong month
 * season from month, winter is 1, spring 2, summer 3, autumn 4, invalid 0
 * season of the year by month number, counted from 1 for winter, no month is 0
 * Is it winter (1), spring (2), summer (3) or autumn (4) in this month? 0 for a wrong number.
 * month to season: 1 winter, 2 spring, 3 summer, 4 autumn, 0 no month
 * Write a function that returns the season for a month, winter 1 to autumn 4, 0 for a wrong number.
 * time of year of a month in Europe: winter 1, spring 2, summer 3, autumn 4, else 0
 * season number from 1, December to February being winter and first, 0 if no month
 * winter 1, spring 2, summer 3 or fall 4 by the month, bad month 0
 * winter, spring, summer, autumn as 1, 2, 3, 4 for month m, no month is 0
 * what season is a month, 7 gives 3 for summer, 1 gives 1 for winter, 13 gives 0
 * season code of a calendar month, 1 winter to 4 autumn, outside 1 to 12 zero
 *
 * @range month -2 15
 * @name month_season season_number
 */
int32_t month_season(int32_t month) {
    if (month < 1 || month > 12) return 0;
    return month % 12 / 3 + 1;
}

/**
 * Which light follows {light} at a traffic light that goes from green 'g' to yellow 'y' to red 'r' and back to green?
 * Return the next colour after {light}: 'g' gives 'y', 'y' gives 'r', 'r' gives 'g'; any other character gives 'r'.
 * successor of the traffic light colour {light} in the cycle g, y, r; unknown input turns red
 * Switch the signal {light} on by one phase (g to y, y to r, r to g) and fail safe to 'r' otherwise.
 * My controller shows {light}, one of the letters g, y, r; tell me the next one, or r for a faulty value.
 * green, then yellow, then red, then green again: the letter after {light}, with r for all that is none of them
 * Write a function that returns the next colour of a traffic light, given 'g', 'y' or 'r'; other letters give 'r'.
 * traffic light, next colour of g, y, r, otherwise r
 * What letter comes after g(reen), y(ellow) or r(ed) at a crossing, with r after all else?
 * signal g -> y -> r -> g, anything else r
 * following state of a stop light as a letter g, y or r, red for an unknown one
 * Traffic light controller transition g, y, r, g, faults to r
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
 * traffic light: 0 red, 1 green, 2 yellow, what comes next
 * Which phase follows, with red 0, green 1 and yellow 2?
 * red to green to yellow to red, codes 0 1 2
 * Write a function that returns the next traffic light state from 0, 1, 2.
 * state machine of a traffic light with three numbers: 0 to 1 to 2 to 0
 * (state + 1) % 3 for a stop light
 * advance the signal by one phase of 0, 1, 2
 * cycle red 0, green 1, yellow 2
 * following light of a crossing, numbered red 0, green 1, yellow 2
 * after yellow (2) comes red (0), after red green (1), by code
 * signal controller with integer states 0, 1, 2 in a circle
 *
 * @T int32_t
 * @range light 0 2
 * @name next_phase next_light_code
 */
T next_phase(T light) { return (light + 1) % 3; }

/**
 * Play rock, paper, scissors with the letters {a} and {b}: 0 if they are equal, 1 if the first wins as R, P or S, and -1 for any other pair.
 * Who wins if one player shows {a} and the other {b}, out of 'R', 'P', 'S'? 0 for equal signs, 1 for the first, otherwise (bad letters too) -1.
 * rock-paper-scissors result for the characters {a} against {b} (R, P, S): 0 if the same, 1 for a win of the first, -1 for all else
 * R beats S, S beats P, P beats R: give 1 if {a} beats {b} so, 0 if they are the same character, -1 otherwise.
 * The hands are {a} and {b} (letters R, P, S); score the first player 1 for a win, 0 for equal letters, -1 for anything else, invalid signs included.
 * 0 if {a} equals {b}; 1 for R over S, S over P or P over R; -1 in the other cases
 * Write a program for stone paper scissors with the letters R, P and S: 0 same, 1 first wins, else -1.
 * rock paper scissors with characters R, P, S: 1 first wins, 0 equal, -1 otherwise
 * Who wins a round if both players pick R, P or S: 1 first, 0 equal, -1 for all else?
 * R P S game, 0 draw 1 first player -1 otherwise
 * outcome of two hand signs given as letters R, P, S: 1, 0 or -1, as the first player sees it
 * Roshambo judge on R, P, S: 1 if the first beats the second, 0 for a draw, otherwise -1
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
 * rock R, paper P, scissors S: 0 tie, 1 first player, 2 second player
 * who wins at rock paper scissors, letters R, P, S, answer 0, 1 or 2
 * Which player wins a round of rock (R), paper (P), scissors (S)? 1, 2, or 0 for a draw.
 * number of the winning player from two hand signs R, P, S, 0 if alike
 * Write a function for rock paper scissors (R, P, S): winner 1 or 2, 0 for a tie.
 * rps winner as player number from capitals R, P, S, draw 0
 * R beats S, S beats P, P beats R: winner 1 or 2, no winner 0
 * outcome of a hand game with R, P, S as the player who won, 0 if equal
 * player one or player two in stone paper scissors, R P S, else 0
 * hand signs R, P, S: draw 0, first wins 1, second wins 2
 * roshambo winner number, 0 tie, signs R, P, S
 * S cut P, R beats S: is it player 1's point or 2's, 0 for the same letter
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
 * shipping price in three tiers for {weight}: first limit {K}, second limit its double; base price {L}, then +2, then +5
 * Look up the price of a package weighing {weight}, with steps after {K} and 2 * {K} (limits included), {L} being the lowest.
 * My shop charges {L} for a box of up to {K} grams, 2 more up to double that, and 5 more than the base beyond; price {weight}.
 * <= {K}: {L}; <= 2 * {K}: {L} + 2; heavier: {L} + 5; the weight is {weight}
 * Write a function for parcel postage: {L} up to {K} grams, 2 more up to double that, else 5 more.
 * postage tiers, limit {K} and its double, base {L}, then 2 more, then 5 more
 * What is the shipping cost by weight if {K} grams cost {L}, up to double 2 extra, heavier ones 5 extra?
 * weight <= {K} then {L}, <= double then +2, more +5
 * price of a package by weight class: {K} g for {L}, twice that 2 more, else 5 more
 * Step tariff with the steps {K} and twice {K}, starting at {L}, then +2, then +5
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
 * What does delivery cost for {total} with the flag {express}? Free if the order is at least {K}; else {L}, or twice {L} fast.
 * delivery charge: order {total}, nonzero {express} doubles it, base {L}, free at {K} or more even if fast
 * Orders of {K} and above ship free; below that charge {L}, twice as much when express: decide from {total} and {express}.
 * The basket is worth {total} and {express} tells (nonzero) if it is urgent; fee {L} or its double, none from {K} upward.
 * {total} >= {K}: 0; otherwise {L} * 2 if {express} else {L}
 * Write a function that computes a delivery fee of {L}, doubled for express, free from {K}.
 * shipping fee {L}, free from {K}, express doubles
 * What do I pay for shipping if orders of {K} or more ship free, others {L}, express twice that?
 * order >= {K} no fee, else {L}, fast = 2x
 * cost of delivery for a basket value and an express option, {L} below {K}
 * Free-shipping threshold of {K} in a web shop, base charge {L}
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
 * Is {year} a leap year if every {K}th year is one, except every {L}th, except that every {M}th is one again?
 * Apply the rule: divisible by {M} yes; else divisible by {L} no; else divisible by {K} yes; else no, to {year}.
 * leap test for {year} with the periods {K}, {L} and {M}, later ones overruling earlier ones
 * true if {year} is a multiple of {K} but not of {L}, or a multiple of {M}
 * On my planet a leap year comes every {K} years, is dropped every {L} and restored every {M}; is {year} one?
 * Check {year}: a multiple of {M} counts, another multiple of {L} does not, another multiple of {K} does, the rest do not
 * Write a function for an alien calendar: leap every {K} years, not every {L}, but again every {M}.
 * leap year rule with {K}, {L}, {M}
 * Does a year have a leap day if the cycle lengths are {K}, {L} and {M}?
 * leap if year by {K} but not {L} unless {M}
 * made-up Gregorian-style leap rule, periods {K}, {L}, {M}
 * Leap test with {K}/{L}/{M} in place of 4/100/400
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
 * Do what {code} says with {a} and {b}: 1 add, 2 subtract, 3 multiply, 4 divide; other codes and division by 0 give 0.
 * What does a calculator's menu item {code} give for {a} and {b}? 1 +, 2 -, 3 *, 4 / (truncating, 0 for divisor 0), else 0.
 * dispatch on {code} for the operands {a} and {b}: 1 sum, 2 difference, 3 product, 4 quotient or 0, default 0
 * Select the operation {code} (1 plus, 2 minus, 3 times, 4 divided by) for {a}, {b}; yield 0 if it is unknown or divides by 0.
 * The user picked {code} from the menu 1 add, 2 subtract, 3 multiply, 4 divide; apply it to {a} and {b}, 0 on any error.
 * By {code}: 1 gives {a} + {b}, 2 {a} - {b}, 3 {a} * {b}, 4 {a} / {b}; zero for other codes and for a zero divisor
 * Write a menu-driven calculator: 1 add, 2 subtract, 3 multiply, 4 divide; by zero or other choice 0.
 * simple calculator with a switch: 1 +, 2 -, 3 *, 4 /, zero for errors
 * How do I choose add, subtract, multiply, divide by number, 1 to 4, and 0 for anything wrong?
 * calc program, option 1 + 2 - 3 * 4 /, else 0
 * add, subtract, multiply or divide, selected by an option number from 1 to 4, else 0
 * Opcode dispatcher of a tiny calculator, integers: 1 add, 2 sub, 3 mul, 4 div, errors 0
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
 * What does a small logic unit output for the inputs {a} and {b} with opcode {code}? 0 &, 1 |, 2 ^, 3 & ~, else {a}.
 * opcode {code} on {a} and {b}: 0 and, 1 or, 2 xor, 3 and-not, others pass the first operand
 * Choose by {code} between {a} & {b} (0), or (1), xor (2), and with complement (3); unknown codes return the first input.
 * I emulate an ALU: {code} selects and, or, xor, bit clear for 0, 1, 2, 3; apply it to {a} and {b}, else hand back {a}.
 * switch on {code}: 0 {a} & {b}, 1 {a} | {b}, 2 {a} ^ {b}, 3 {a} & ~{b}, default {a}
 * Write a function that performs AND, OR, XOR or AND-NOT for opcode 0 to 3, else returns the first word.
 * bitwise ALU, opcodes 0 to 3: and, or, xor, and-not, others pass the first
 * How do I select and, or, xor, and-not by a code from 0 to 3, else return the first word?
 * 0 and 1 or 2 xor 3 andnot, other code returns first
 * logical operation picked by a number: 0 and, 1 or, 2 xor, 3 clear bits, else first input
 * Logic part of an arithmetic logic unit: 0 AND, 1 OR, 2 XOR, 3 AND NOT, default first
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
 * Next state of a turnstile in {state} (0 locked, 1 unlocked) on {event} (0 coin, 1 push): a coin unlocks, a push locks.
 * Which state does a turnstile enter from {state} when {event} happens? Coin (0) leads to 1, push (1) to 0, others keep it.
 * turnstile machine: {state} 0 locked or 1 open, {event} 0 coin opens, 1 push closes, anything else changes nothing
 * A gate whose state is {state} gets {event}; coin is 0 and gives 1, push is 1 and gives 0, the rest no change.
 * The barrier is at {state}; {event} is 0 for a coin, 1 for a push. Return 1 after a coin, 0 after a push, else the old state.
 * {state} after {event}: 0 makes it 1, 1 makes it 0, others leave it alone
 * Write a state machine for a turnstile: state 0 locked, 1 open; event 0 coin unlocks, 1 push locks.
 * turnstile state machine: coin (0) gives 1, push (1) gives 0, else the state stays
 * What is a gate's next state, 0 locked or 1 open, after a coin (0) or a push (1)?
 * coin (0) = open (1), push (1) = lock (0), give next state
 * following state of a subway gate (0 shut, 1 open): event 0 opens, 1 shuts, others nothing
 * Textbook automaton, states 0 and 1: input 0 (coin) to 1, input 1 (push) to 0, else stay
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
 * Turn a robot that faces {heading} (0 north, 1 east, 2 south, 3 west) by {command}: 'L', 'R', 'U' for about; else unchanged.
 * Which way, 0 north to 3 west clockwise, does a rover look after {heading} and {command} L, R or U (U-turn)? Else the same.
 * new compass heading from {heading} in 0..3 (N, E, S, W) and {command}: R adds 1, U adds 2, L adds 3, modulo 4
 * Apply the turn {command} to {heading}: R one step clockwise, L one counterclockwise, U two, in the cycle 0 1 2 3.
 * My turtle looks to {heading} (N 0, E 1, S 2, W 3) and reads {command}; update the direction for L, R, U, ignore others.
 * {heading} in 0..3, {command} a letter: L left, R right, U reverse, anything else no turn
 * Write a function that turns a robot (L, R, U for about) and returns its direction, 0 north, clockwise to 3.
 * robot heading 0 to 3, clockwise from north, after L, R or U
 * Which way, 0 N, 1 E, 2 S, 3 W, does a rover face after a turn L, R or U?
 * direction 0 north 1 east 2 south 3 west, cmd L R U
 * new compass direction (N 0, E 1, S 2, W 3) after rotating by 90 degrees (L, R) or 180 (U)
 * Turtle rotation, heading modulo 4: R +1, U +2, L +3
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
 * Move the position ({x}, {y}) by {K} for {key}: w up, s down, a left (less x), d right (more x); {OP}; other keys do nothing.
 * How do the numbers behind {x} and {y} change by {K} for the key {key}? d adds to the first, a subtracts, w {OP:2} the second, s does the opposite.
 * keyboard step of {K}: {key} is w, a, s or d; update {x} (a lowers, d raises) and {y} (w {OP:2}, s opposite) in place, any other key ignored
 * Read {key} and shift {x} or {y} by {K}: a subtracts from the first, d adds to it, w {OP:2} the second, s does the reverse.
 * My player at {x}, {y} walks {K} per press of w, a, s, d in {key}, with a to lower and d to raise x; {OP} on w, and s is the contrary.
 * Switch over {key}: 'a' and 'd' take {K} from and add it to the number at {x}; 'w' {OP:2} the one at {y} by as much, 's' the inverse; default nothing
 * Write a function that moves a player by {K} on the WASD keys, where {OP}.
 * WASD movement, step {K}, {OP}
 * How do I update a player's coordinates by {K} for a pressed key, if {OP}?
 * wasd keys move x y by {K}, {OP}
 * position changed by {K} according to w, a, s or d; {OP}
 * Game input handler, speed {K}, {OP}
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
 * wasd movement by one, w lowers y
 * move a player with w, a, s, d by one, up being smaller y
 * change x and y by one for a pressed w, a, s or d, s raises y
 * How do I move on a grid with the WASD keys, y growing downward?
 * w goes up on the screen, s down, a left, d right
 * Write a function that updates a screen position (y goes down) by one for the keys w, a, s, d.
 * arrow-like keys w, a, s, d: new coordinates of the player, y downward
 * one step of a text adventure map per key w (y - 1), a, s (y + 1), d
 * wasd keyboard step on a tile map, top row first
 * x and y through pointers, changed by a letter: d/a plus/minus x, s/w plus/minus y
 * game: walk one tile with wasd, up means smaller y
 * grid position after a key press w, a, s, d, rows counted downwards
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
 * Return the total bonus for reaching {level}: level 4 adds 8, 3 adds 4, 2 adds 2, 1 adds 1, each with all lower ones.
 * How large is the bonus at {level} if every level from there down to 1 pays (1, 2, 4, 8)? 0 outside 1 to 4.
 * cumulative reward for {level} by fall-through: 4 gives 15, 3 gives 7, 2 gives 3, 1 gives 1, others 0
 * Switch on {level} and fall through from case 4 to case 1, adding 8, 4, 2, 1; no case matches outside 1 to 4, giving 0.
 * In my game {level} 1 to 4 earns 1, 2, 4, 8 points on top of the lower levels'; sum them up, 0 for any other level.
 * 1, 3, 7 or 15 for {level} 1, 2, 3 or 4, otherwise 0
 * Write a switch with fall-through that adds up the bonuses 8, 4, 2, 1 from a level down.
 * cumulative level bonus, fall-through switch
 * What is the total reward for a level from 1 to 4 including all lower ones?
 * level 4 = 15, 3 = 7, 2 = 3, 1 = 1, else zero
 * stacked rewards of a stage and everything below it
 * switch without break, powers of two accumulated
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
 * fizzbuzz code of {x} with the divisors {K} (1) and {L} (2), both together 3, none 0
 * Tell whether {x} is a multiple of {K}, of {L}, of both or of neither, as 1, 2, 3 or 0.
 * Children count and clap (1) at multiples of {K}, stamp (2) at multiples of {L}, do both (3) or nothing (0); what at {x}?
 * 1 * ({x} % {K} == 0) + 2 * ({x} % {L} == 0)
 * Write a FizzBuzz function with {K} and {L}: 1, 2, or 3 for both, else 0.
 * fizzbuzz {K} {L}, as a code: 1, 2, both 3, none 0
 * Is a number divisible by {K}, by {L}, by both or by neither, as 1, 2, 3 or 0?
 * fizz for {K} is 1, buzz for {L} is 2, fizzbuzz 3, nothing 0
 * divisibility by {K} and {L} encoded as a number from 0 to 3
 * Kids' counting game: 1 for multiples of {K}, 2 for multiples of {L}, 3 for both, else 0
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
 * fizzbuzz, fizz 1, buzz 2
 * fizz buzz as a number: 0 number, 1 fizz, 2 buzz, 3 fizzbuzz
 * classic fizzbuzz, return a code: fizz 1, buzz 2, both 3, none 0
 * Is it fizz (1), buzz (2), fizzbuzz (3) or just the number (0)?
 * Write a FizzBuzz function that returns 0, 1 for fizz, 2 for buzz or 3.
 * fizz (1) for multiples of three, buzz (2) for multiples of five, 3 for both
 * what do children say at this number in the fizz buzz game: 1 fizz, 2 buzz, 3 both, 0 number
 * fizzbuzz result of one number: 0, fizz 1, buzz 2, fizzbuzz 3
 * fizzbuzz code, both words make 3
 * multiple of 3 gives 1, of 5 gives 2, of 15 gives 3
 * the well-known interview question fizzbuzz for a single value, coded 0, 1, 2, 3
 * divisible by three (bit 0) and five (bit 1), encoded in two bits
 *
 * @T int32_t int64_t
 * @range x 0 200
 * @name fizzbuzz fizzbuzz_code
 */
int32_t fizzbuzz(T x) { return (x % 3 == 0) + 2 * (x % 5 == 0); }

/**
 * Is water at {t} degrees {OP} ice, liquid or steam? Return 0 below {OP:2}, 1 from there to below {OP:3}, 2 from {OP:3} on.
 * Return the state of water for {t} ({OP}): 0 solid below {OP:2}, 2 gas at {OP:3} and above, otherwise 1 for liquid.
 * phase of water at {t} {OP}: 0 frozen (< {OP:2}), 1 liquid, 2 vapour (>= {OP:3})
 * Classify the temperature {t} in {OP}: less than {OP:2} is 0, at least {OP:3} is 2, between them is 1.
 * My kettle reads {t} degrees {OP}; answer 0 for ice, 1 for water from {OP:2} on, 2 for steam from {OP:3} on.
 * 0, 1 or 2 for {t} {OP} below {OP:2}, from {OP:2} up to but not including {OP:3}, and higher
 * Write a program that tells if water is solid (0), liquid (1, from {OP:2}) or gas (2, from {OP:3}) at a temperature in {OP}.
 * state of water, {OP}: 0 ice, 1 liquid from {OP:2}, 2 steam from {OP:3}
 * Is water frozen (0), fluid (1) or boiling (2) at a given {OP} temperature? It melts at {OP:2} and boils at {OP:3}.
 * temp in {OP} -> 0 ice, 1 water from {OP:2} up, 2 steam from {OP:3} up
 * state of H2O from a {OP} temperature: 0 solid, 1 liquid (>= {OP:2}), 2 gas (>= {OP:3})
 * Phase of water at normal pressure: 0 ice, 1 liquid from {OP:2}, 2 vapour from {OP:3} ({OP})
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
 * is water ice (0), liquid (1) or steam (2), celsius
 * state of water at a temperature: 0 below 0, 2 from 100 on, else 1
 * water state by celsius: 0 solid, 1 liquid, 2 gas
 * Is water frozen (0), liquid (1) or boiling (2) at this temperature in Celsius?
 * Write a function that returns the state of water at degrees Celsius: 0 ice, 1 liquid, 2 gas.
 * ice 0, water 1 or steam 2, from degrees C
 * solid (0), liquid (1) or gas (2) from the Celsius temperature of water
 * phase of water by degrees celsius, ice being 0, vapour 2
 * 0 for ice, 1 for water, 2 for vapour, limits 0 and 100
 * does it freeze (0), boil (2) or neither (1) in celsius
 * aggregate state of water by celsius as 0 solid, 1 liquid, 2 gas
 * which form has H2O at this temp in C, 0 solid, 1 fluid, 2 gas
 *
 * @T double int32_t
 * @range celsius -50 150
 * @name water_state state_at
 */
int32_t water_state(T celsius) { return celsius < 0 ? 0 : celsius < 100 ? 1 : 2; }

/**
 * is water frozen, so at 0 degrees or below
 * does water freeze at this temperature, 0 celsius included
 * freezing temperature check in celsius, zero counts
 * Is it freezing outside, 0 degrees Celsius or less?
 * is there frost, celsius 0 or lower
 * Write a function that tells whether a temperature is at or below the freezing point.
 * 0 degrees or colder
 * ice on the road possible, at 0 or minus degrees
 * zero or minus degrees
 * temperature <= 0
 * will the pipes freeze, 0 degrees or colder
 * frost warning for a temperature in Celsius from 0 down
 *
 * @T double int32_t
 * @range celsius -30 30
 * @name is_freezing is_frost
 */
_Bool is_freezing(T celsius) { return celsius <= 0; }

/**
 * does water boil
 * is water boiling at this temperature
 * boiling point check in celsius
 * Is the water hot enough to boil, at least 100 Celsius?
 * has the kettle reached 100 degrees
 * Write a function that tells whether water boils at a temperature in Celsius.
 * at or above the boiling point
 * 100 degrees or hotter
 * does water turn into steam at this temperature, 100 or more
 * temperature >= 100
 * water ready for tea, 100 degrees celsius reached
 * is it cooking, celsius 100 and up
 *
 * @T double int32_t
 * @range celsius 80 120
 * @name is_boiling boils
 */
_Bool is_boiling(T celsius) { return celsius >= 100; }

/**
 * What does a ticket cost at the age {age}? Under {K} free, under 18 half of {L}, from 65 on {L} minus a quarter, else {L}.
 * Return the entry fee for {age}: 0 below {K}, {L} / 2 below 18, {L} - {L} / 4 at 65 or older, otherwise {L} (integers).
 * ticket price by {age}: toddlers (below {K}) 0, minors {L} / 2, seniors of 65 and more {L} - {L} / 4, adults {L}
 * Charge {L} for a visitor of {age}, but nothing under {K}, half under 18, and a quarter less from 65 years on.
 * My museum asks {L} from adults; a guest is {age}: children below {K} enter free, under 18 pay half, 65+ get 25 percent off.
 * <{K}: 0, <18: {L} / 2, >=65: {L} - {L} / 4, else {L}, for {age}
 * Write a function for ticket prices by age: free under {K}, half of {L} under 18, 25% off {L} from 65.
 * admission by age, free below {K}, half under 18, 25% off from 65, full price {L}
 * What does entry cost by age: adults {L}, under {K} nothing, under 18 half, from 65 a quarter less?
 * age < {K} 0, < 18 half, >= 65 quarter off, normal {L}
 * cinema fare by age, adults {L}, under 18 half, toddlers under {K} free, from 65 a quarter off
 * Price brackets with limits {K}, 18 and 65, base {L}: nothing, half, base, three quarters
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
 * How many hours does the shop open on weekday {day}, 1 Monday to 7 Sunday? {K} on weekdays, {L} on Saturday, 0 on Sunday.
 * Return {K} for {day} 1 to 5, {L} for 6, 0 for 7, and -1 for anything else.
 * opening hours by weekday {day}: Monday to Friday {K}, Saturday {L}, Sunday 0, invalid -1
 * Look up the working hours of {day}: {K} from 1 (Monday) to 5, {L} on 6, none on 7; give -1 if there is no such day.
 * My roster has {K} hours on a weekday and {L} on Saturdays; for {day} (1 is Monday), how many? Sunday 0, bad number -1.
 * 1..5: {K}, 6: {L}, 7: 0, otherwise -1, for {day}
 * Write a function for shop hours: {K} on days 1 to 5 (Monday first), {L} on 6, 0 on 7, else -1.
 * hours open by weekday from 1 for monday: {K}, saturday {L}, sunday 0, otherwise -1
 * How long is a store open on a day from 1 (Monday): {K} on weekdays, {L} on Saturday, Sunday 0, else -1?
 * day 1-5 -> {K}, 6 -> {L}, 7 -> 0, other -1
 * business hours by day number from 1, weekdays {K}, Saturdays {L}, Sundays 0, invalid -1
 * Weekday lookup by switch: 1 to 5 {K}, 6 {L}, 7 closed (0), default -1
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
 * Where does the scanner go from {state} when it reads {c}? 0 to 1 on '/', 1 to 2 on '/', 1 to 0 else, 2 to 0 on newline.
 * state machine for // comments: {state} is 0 plain, 1 one slash seen, 2 inside; input character {c}
 * Advance {state} by the character {c}: a slash leads from 0 to 1 and from 1 to 2, a newline from 2 to 0; 1 falls back to 0.
 * I strip // comments; {state} is 0, 1 or 2 for code, slash, comment. Read {c} and return the new state.
 * In 2 stay until {c} is a newline, then 0; otherwise a slash adds 1 to {state} and any other character gives 0
 * Write a state machine for // comments, a character at a time: 0 code, 1 one slash, 2 inside until newline.
 * line comment scanner, next state: 0 plain, 1 after a slash, 2 comment until newline
 * How does a lexer step between 0 code, 1 one slash seen and 2 inside a // comment?
 * states 0 code 1 slash 2 comment till newline, next state for char
 * following state (0 code, 1 slash, 2 comment) while skipping // comments up to the end of line
 * Finite automaton of a C++ comment remover: states 0 code, 1 slash, 2 comment
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
 * Next status of an order in {status} (0 new, 1 paid, 2 shipped, 3 cancelled) on {event} 'p' pay, 's' ship, 'c' cancel.
 * What becomes of an order with {status} on {event}? p: 0 to 1; s: 1 to 2; c: 0 or 1 to 3; everything else changes nothing.
 * order life cycle: {status} 0 new, 1 paid, 2 shipped, 3 cancelled; {event} p only from 0, s only from 1, c before shipping
 * Handle {event} for an order in {status}: paying takes new (0) to 1, shipping takes 1 to 2, cancelling takes 0 or 1 to 3.
 * My web shop's order has {status} 0, 1, 2, 3 (new, paid, sent, void); apply p, s or c in {event} where allowed, else keep it.
 * {status} x {event}: (0, p) 1, (1, s) 2, (0, c) 3, (1, c) 3, all other pairs unchanged
 * Write a function that updates an order (0 new, 1 paid, 2 shipped, 3 cancelled) for p, s, and c before shipping.
 * order state machine: p 0 to 1, s 1 to 2, c 0 or 1 to 3, else unchanged
 * What comes after p, s or c (c only before 2) for a purchase new 0, paid 1, sent 2, void 3?
 * new 0 -> paid 1 (p) -> shipped 2 (s), cancel 3 (c) only before shipping
 * following state in an order workflow: (0, p) 1, (1, s) 2, (0 or 1, c) 3, others stay
 * Shop order automaton: new 0, paid 1, shipped 2, cancelled 3; letters p, s, and c from 0 or 1
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
 * Sort the response {code} into the groups 1, 2, 3, 4, 5 by its first digit, with 0 for numbers that are no status.
 * The server answered {code}; is it 2 (fine), 3 (moved), 4 (my fault), 5 (its fault) or 1 (interim)? 0 below 100, above 599.
 * 404 gives 4, 200 gives 2, 99 and 600 give 0: the status class of {code}
 * Write a function that returns the class of an HTTP status code, 1 to 5, or 0 for an invalid code.
 * HTTP status class, 0 outside 100 to 599
 * Is a web response a success (2), redirect (3) or error (4, 5), by its first digit? 0 if invalid.
 * 404 -> 4, 200 -> 2, not valid -> 0
 * category 1 to 5 of a server reply code, none of them 0
 * 1xx to 5xx family of a response status, other codes 0
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
 * Classify two rolls, {first} and {second}: all ten pins at once 2, ten together 1, fewer 0.
 * I score ten-pin bowling; my throws were {first} and {second} pins. Strike gives 2, spare 1, neither 0.
 * 2 when {first} == 10, 1 when only the total with {second} makes 10, and 0 otherwise
 * Write a function that tells if a bowling frame is a strike (2), a spare (1) or open (0).
 * strike 2, spare 1 or open frame 0
 * What kind of bowling frame are two given rolls: strike 2, spare 1, else 0?
 * first 10 = strike 2, total 10 = spare 1, else 0
 * type of a tenpin frame from its two rolls, 2 strike, 1 spare, 0 open
 * Bowling score keeper, bonus kind: 2 for all ten at once, 1 for ten in two, else 0
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
 * Debounce a button: from {state} and the raw level {pressed}, count up to {K} while it is nonzero, and drop to 0 otherwise.
 * What is the next debounce count after {state} for the input {pressed}? 0 if it is 0; else one more, but at most {K}.
 * debounce counter {state} with the input {pressed}, sticking at {K}, cleared by a zero input
 * Return {state} + 1, or {state} itself once it is {K} or more; but return 0 if {pressed} is 0.
 * My button needs {K} equal samples: given the count {state} and the sample {pressed} (0 or not), give the new count.
 * Saturating run length of nonzero samples: old {state}, new sample {pressed}, limit {K}
 * Write a function that debounces a button with a counter up to {K}, back to 0 on release.
 * button debounce count, limit {K}, released is 0
 * How do I count pressed samples up to {K} and reset on release?
 * if pressed counter+1 max {K}, not pressed 0
 * saturating count of consecutive active inputs, at most {K}
 * Switch debouncing in firmware: count of stable samples, {K} at most, 0 on release
 *
 * @K 3 4 5 8 10 16 20 50
 * @range state 0 60
 * @range pressed 0 1
 * @name debounce press_count
 */
int32_t debounce(int32_t state, int32_t pressed) {
    if (pressed == 0) return 0;
    return state < K ? state + 1 : state;
}

/**
 * Blackjack: how good is a hand worth {mine} against the dealer's {dealer}? 1 win, 0 push, -1 loss; over {K} loses first.
 * Return -1 if {mine} is above {K}, 1 if {dealer} is above {K}, otherwise 1, 0 or -1 as mine is larger, equal or smaller.
 * card game result of {mine} against {dealer} with the bust limit {K}: 1, 0 or -1; the player busts before the dealer does
 * Judge {mine} versus {dealer}: exceeding {K} loses, the player being checked first; else the higher total wins, equal is 0.
 * I hold {mine} and the bank {dealer}; more than {K} is bust (I bust even if the bank does too). Did I win: 1, 0, -1?
 * {mine} > {K}: -1; {dealer} > {K}: 1; else the sign of their difference
 * Write a function that decides a blackjack hand with bust limit {K}: 1 win, 0 tie, -1 loss.
 * blackjack result, limit {K}: 1 win, 0 tie, -1 loss, my bust first
 * Who wins (1 me, 0 none, -1 dealer) against the dealer if more than {K} is bust, mine first?
 * me vs dealer, over {K} lose (me first), else bigger wins: 1, 0, -1
 * player's outcome against the bank, 1, 0, -1, limit {K}, the player busts first
 * Twenty-one style showdown with {K} as the highest valid total, first hand busts first: 1, 0, -1
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
 * blackjack result: player 1 win, 0 tie, -1 loss, player busts first
 * who wins at blackjack: 1 player, -1 dealer, 0 nobody
 * Did the player beat the dealer? 1 win, 0 tie, -1 loss.
 * player total against dealer total in blackjack as 1, 0 or -1
 * Write a function that decides a blackjack round: 1 win, 0 push, -1 loss, over 21 loses.
 * twenty-one: win 1, draw 0 or lose -1
 * over 21 is bust, mine first, the higher hand wins: 1, 0 or -1
 * blackjack winner from two totals, the player busts first: 1 player, 0 draw, -1 dealer
 * my cards 20, the bank 19: who wins, 1 for me, -1 for it, 0 for a draw
 * win 1, push 0, lose -1 in blackjack
 * outcome of a game of 21 for the first hand: 1, 0, -1
 * compare two blackjack hands, 1 if mine (the first) wins, -1 if it loses, 0 equal
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
