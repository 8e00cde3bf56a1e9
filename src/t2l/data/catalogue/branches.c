/**
 * Return the grade points for the letter {grade}: A 4, B 3, C 2, D 1, anything else 0; {OP}.
 * How many points is the grade letter {grade} worth, from 4 for A down to 1 for D and 0 otherwise? Note: {OP}.
 * grade letter {grade} to points (A = 4, B = 3, C = 2, D = 1, other = 0), {OP}
 * Translate the character {grade} into 4, 3, 2 or 1 for A, B, C or D, and into 0 for every other one; {OP}.
 * My transcript says {grade}; give me its grade points, A being 4 and D 1, with 0 for the rest; {OP}.
 * A to D become 4 to 1 and all else 0, for the character {grade}; {OP}
 * Write a switch that converts a letter grade to points, A 4 to D 1, else 0; {OP}.
 * letter to grade points, {OP}
 * How many GPA points does a letter earn, if {OP}?
 * A=4 B=3 C=2 D=1 rest 0, {OP}
 * numeric value of a mark from A to D, zero for others; {OP}
 * GPA conversion table: {OP}
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
 * what number does a B count
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
 * Write a program that prints the season number for a month on the {OP} half of the globe: {OP:2}.
 * season from month number, {OP} hemisphere, {OP:2}
 * Is it winter, spring, summer or autumn (1 to 4) in a given month, where {OP:2}?
 * month to season code, {OP} side, {OP:2}, bad month 0
 * time of year for a month, winter being 1, {OP} hemisphere: {OP:2}
 * Meteorological quarter of the {OP} year: {OP:2}
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
 * which season is it
 * season from month
 * season of the year by month number
 * Is it winter, spring, summer or autumn in this month?
 * month to season: 1 winter, 2 spring, 3 summer, 4 autumn
 * Write a function that returns the season for a month, 0 for a wrong number.
 * time of year of a month in Europe
 * season number, December to February being winter
 * spring, summer, fall or winter by the month
 * does it snow or bloom in month m
 * what season is july
 * season code of a calendar month
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
 * Write a function that returns the next colour of a traffic light, given 'g', 'y' or 'r'.
 * traffic light, next colour
 * What comes after green, yellow or red at a crossing?
 * signal g -> y -> r -> g, anything else r
 * following state of a stop light as a letter
 * Traffic light controller transition
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
 * next traffic light phase as a number
 * traffic light: 0 red, 1 green, 2 yellow, what comes next
 * Which phase follows, with red 0, green 1 and yellow 2?
 * red to green to yellow to red, codes 0 1 2
 * Write a function that returns the next traffic light state from 0, 1, 2.
 * state machine of a traffic light with three numbers
 * (state + 1) % 3 for a stop light
 * advance the signal by one phase
 * cycle red, green, yellow
 * following light of a crossing, numbered
 * after yellow comes red, by code
 * signal controller with integer states
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
 * Write a program for stone paper scissors with the letters R, P and S.
 * rock paper scissors with characters
 * Who wins a round if both players pick R, P or S?
 * R P S game, 0 draw 1 first player -1 otherwise
 * outcome of two hand signs given as letters
 * Roshambo judge on R, P, S
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
 * rock paper scissors: 0 tie, 1 first player, 2 second player
 * who wins at rock paper scissors, letters R, P, S, answer 0, 1 or 2
 * Which player wins a round of rock, paper, scissors? 0 for a draw.
 * number of the winning player from two hand signs
 * Write a function that returns 1 or 2 for the winner of rock paper scissors and 0 for a tie.
 * rps winner as player number
 * R beats S, S beats P, P beats R: winner 1 or 2
 * outcome of a hand game as the player who won, 0 if equal
 * player one or player two in stone paper scissors
 * draw 0, first wins 1, second wins 2
 * roshambo winner number
 * scissors cut paper: whose point is it
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
 * postage tiers, limit {K}, base {L}
 * What is the shipping cost by weight if {K} grams cost {L}, heavier ones 2 or 5 extra?
 * weight <= {K} then {L}, <= double then +2, more +5
 * price of a package by weight class, first class {K} g for {L}
 * Step tariff with the steps {K} and twice {K}, starting at {L}
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
 * Write a menu-driven calculator: 1 add, 2 subtract, 3 multiply, 4 divide.
 * simple calculator with a switch
 * How do I choose an arithmetic operation by number, 1 to 4?
 * calc program, option 1 + 2 - 3 * 4 /, else 0
 * one of the four basic operations selected by an option number
 * Opcode dispatcher of a tiny calculator, integers
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
 * Write a function that performs AND, OR, XOR or AND-NOT depending on an opcode.
 * bitwise ALU, opcodes 0 to 3
 * How do I select a bit operation on two words by a code?
 * 0 and 1 or 2 xor 3 andnot, other code returns first
 * logical operation picked by a number
 * Logic part of an arithmetic logic unit
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
 * Write a state machine for a turnstile: coin unlocks, push locks.
 * turnstile state machine
 * What is a gate's next state after a coin or a push?
 * coin = open, push = lock, give next state
 * following state of a subway gate
 * Textbook finite automaton with two states, coin and push
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
 * Write a function that turns a robot left, right or around and returns its new direction 0 to 3.
 * robot heading after L, R or U
 * Which way does a rover face after a turn command?
 * direction 0 north 1 east 2 south 3 west, cmd L R U
 * new compass direction after rotating by 90 or 180 degrees
 * Turtle rotation, heading modulo 4
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
 * wasd movement
 * move a player with w, a, s, d
 * change x and y by one for a pressed key
 * How do I move on a grid with the WASD keys, y growing downward?
 * w goes up on the screen, s down, a left, d right
 * Write a function that updates a screen position for a key.
 * arrow-like keys: new coordinates of the player
 * one step of a text adventure map per key
 * keyboard step on a tile map
 * x and y through pointers, changed by a letter
 * game: walk one tile
 * grid position after a key press
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
 * fizzbuzz {K} {L}
 * Is a number divisible by {K}, by {L}, by both or by neither, as 1, 2, 3 or 0?
 * fizz for {K} is 1, buzz for {L} is 2, fizzbuzz 3, nothing 0
 * divisibility by {K} and {L} encoded as a number from 0 to 3
 * Kids' counting game, words for multiples of {K} and {L}
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
 * fizzbuzz
 * fizz buzz as a number: 0 number, 1 fizz, 2 buzz, 3 fizzbuzz
 * classic fizzbuzz, return a code
 * Is it fizz, buzz, fizzbuzz or just the number?
 * Write a FizzBuzz function that returns 0, 1, 2 or 3.
 * fizz for multiples of three, buzz for multiples of five
 * what do children say at this number in the fizz buzz game
 * fizzbuzz result of one number
 * fizzbuzz code, both words make 3
 * multiple of 3 gives 1, of 5 gives 2, of 15 gives 3
 * the well-known interview question for a single value
 * divisible by three and five, encoded in two bits
 *
 * @T int32_t int64_t
 * @range x 0 200
 * @name fizzbuzz fizzbuzz_code
 */
int32_t fizzbuzz(T x) { return (x % 3 == 0) + 2 * (x % 5 == 0); }

/**
 * Is water at {t} degrees {OP} ice, liquid or steam? Return 0 below {OP:2}, 1 from there to below {OP:3}, 2 from {OP:3} on.
 * Return the state of water for {t} ({OP}): 0 solid under {OP:2}, 2 gas at {OP:3} and above, otherwise 1 for liquid.
 * phase of water at {t} {OP}: 0 frozen (< {OP:2}), 1 liquid, 2 vapour (>= {OP:3})
 * Classify the temperature {t} in {OP}: less than {OP:2} is 0, at least {OP:3} is 2, between them is 1.
 * My kettle reads {t} degrees {OP}; answer 0 for ice, 1 for water, 2 for steam with the limits {OP:2} and {OP:3}.
 * 0, 1 or 2 for {t} {OP} below {OP:2}, from {OP:2} up to but not including {OP:3}, and higher
 * Write a program that tells if water is solid (0), liquid (1) or gas (2) at a temperature in {OP}.
 * state of water, {OP}
 * Is water frozen, fluid or boiling at a given {OP} temperature?
 * temp in {OP} -> 0 ice 1 water 2 steam
 * aggregate state of H2O from {OP} degrees, as 0, 1, 2
 * Phase of water at normal pressure, limits {OP:2} and {OP:3} ({OP})
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
 * is water ice, liquid or steam
 * state of water at a temperature
 * water state: 0 solid, 1 liquid, 2 gas
 * Is water frozen, liquid or boiling at this temperature in Celsius?
 * Write a function that returns the state of water.
 * ice water or steam
 * solid, liquid or gas from the temperature of water
 * phase of water by degrees celsius
 * 0 for ice, 1 for water, 2 for vapour
 * does it freeze or boil
 * aggregate state of water
 * which form has H2O at this temp
 *
 * @T double int32_t
 * @range celsius -50 150
 * @name water_state state_at
 */
int32_t water_state(T celsius) { return celsius < 0 ? 0 : celsius < 100 ? 1 : 2; }

/**
 * is water frozen
 * does water freeze at this temperature
 * freezing temperature check in celsius
 * Is it freezing outside?
 * is there frost, celsius
 * Write a function that tells whether a temperature is at or below the freezing point.
 * 0 degrees or colder
 * ice on the road possible
 * zero or minus degrees
 * temperature <= 0
 * will the pipes freeze
 * frost warning for a temperature in Celsius
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
 * Is the water hot enough to boil?
 * has the kettle reached 100 degrees
 * Write a function that tells whether water boils at a temperature in Celsius.
 * at or above the boiling point
 * 100 degrees or hotter
 * does it turn into steam
 * temperature >= 100
 * water ready for tea
 * is it cooking, celsius
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
 * admission by age, free below {K}, full price {L}
 * What does entry cost for a visitor's age if adults pay {L} and kids under {K} nothing?
 * age < {K} 0, < 18 half, >= 65 quarter off, normal {L}
 * cinema fare by age group, adult fare {L}, toddlers under {K} free
 * Price brackets with limits {K}, 18 and 65, base {L}
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
 * Write a function that returns a shop's hours: {K} Monday to Friday, {L} on Saturday, 0 on Sunday.
 * hours open by weekday, {K} and {L}
 * How long is a store open on a given day, with {K} hours on weekdays and {L} on Saturday?
 * day 1-5 -> {K}, 6 -> {L}, 7 -> 0, other -1
 * business hours by day number, weekdays {K}, Saturdays {L}
 * Weekday lookup by switch: {K}, {L}, closed
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
 * Write a state machine that recognizes // comments, one character at a time.
 * line comment scanner, next state
 * How does a lexer know whether it is inside a // comment?
 * states 0 code 1 slash 2 comment, next state for char
 * following state while skipping comments up to the end of line
 * Finite automaton of a C++ comment remover
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
 * Write a function that updates an order's status for pay, ship and cancel events.
 * order state machine
 * What is the next status of a purchase after an event p, s or c?
 * new -> paid -> shipped, cancel only before shipping
 * following state in an order workflow
 * Shop order life cycle as a finite automaton
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
 * Write a function that returns the class of an HTTP status code.
 * HTTP status class
 * Is a web response a success, redirect or error, by its first digit?
 * 404 -> 4, 200 -> 2, not valid -> 0
 * category 1 to 5 of a server reply code
 * 1xx to 5xx family of a response status
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
 * strike, spare or open frame
 * What kind of bowling frame are two given rolls?
 * first 10 = strike 2, total 10 = spare 1, else 0
 * type of a tenpin frame from its two rolls
 * Bowling score keeper, bonus kind
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
 * Write a function that debounces a button with a counter up to {K}.
 * button debounce, limit {K}
 * How do I count pressed samples up to {K} and reset on release?
 * if pressed counter+1 max {K}, not pressed 0
 * saturating count of consecutive active inputs, at most {K}
 * Switch debouncing in firmware, {K} stable samples
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
 * blackjack result, limit {K}
 * Who wins a card game against the dealer if more than {K} is bust?
 * me vs dealer, over {K} lose, else bigger wins
 * player's outcome against the bank, limit {K}
 * Twenty-one style showdown with {K} as the highest valid total
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
 * blackjack result
 * who wins at blackjack
 * Did the player beat the dealer? 1 win, 0 tie, -1 loss.
 * player total against dealer total in blackjack
 * Write a function that decides a blackjack round.
 * twenty-one: win, draw or lose
 * over 21 is bust, the higher hand wins
 * blackjack winner from two totals, the player busts first
 * my cards 20, the bank 19: who wins
 * win 1, push 0, lose -1 in blackjack
 * outcome of a game of 21
 * compare two blackjack hands
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
