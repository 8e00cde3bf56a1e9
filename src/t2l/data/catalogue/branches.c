/**
 * Return the grade points for the letter {grade}: A 4, B 3, C 2, D 1, anything else 0; {OP}.
 * How many points is the grade letter {grade} worth, from 4 for A down to 1 for D and 0 otherwise? Note: {OP}.
 * grade letter {grade} to points (A = 4, B = 3, C = 2, D = 1, other = 0), {OP}
 * Translate the character {grade} into 4, 3, 2 or 1 for A, B, C or D, and into 0 for every other one; {OP}.
 * My transcript says {grade}; give me its grade points, A being 4 and D 1, with 0 for the rest; {OP}.
 * A to D become 4 to 1 and all else 0, for the character {grade}; {OP}
 * Write a switch that converts a letter grade to points, A 4, B 3, C 2, D 1, else 0; {OP}.
 * letter grade to points: A 4, B 3, C 2, D 1, any other character 0; {OP}
 * How many GPA points, A 4, B 3, C 2, D 1 and else 0, does a letter earn, if {OP}?
 * points of a grade letter: A=4 B=3 C=2 D=1 rest 0, {OP}
 * numeric value of a mark from A (4) to D (1), zero for others; {OP}
 * GPA conversion table, A 4, B 3, C 2, D 1, others 0: {OP}
 * Write a function that converts a letter grade to points: A 4, B 3, C 2, D 1, anything else 0; {OP}.
 * a Python dictionary with A: 4, B: 3, C: 2, D: 1 and .get(c, 0), where {OP}
 * how many points is an A (4), B (3), C (2) or D (1), 0 for the rest; {OP}
 * Grade point of a letter on the 4.0 scale (A to D give 4 to 1, others 0; {OP}).
 * What is the GPA value of a grade letter A=4 ... D=1, else 0, if {OP}?
 * grade letter to points A 4, B 3, C 2, D 1, else 0 ({OP})
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
 * How many grade points is a capital A (4), B, C, D (1) or anything else (0)?
 * grade letter to number: A is 4, B is 3, C is 2, D is 1, F and all other characters are 0
 * Write a function that converts a capital letter grade to grade points: A 4, B 3, C 2, D 1, others 0.
 * numeric value of a grade letter from 'A' (4) to 'D' (1), else 0
 * grade point of a letter mark in capitals, 4 for A, one less per letter down to D, 0 for the rest
 * points for a report card letter: 4 for A, 3 for B, 2 for C, 1 for D, 0 for any other character
 * what number does a capital grade letter count: A 4, B 3, C 2, D 1, anything else 0
 * US grade letter A, B, C, D to the numbers 4, 3, 2, 1, and 0 for other characters
 * translate capital marks A to D into points 4 to 1, F and whatever else into 0
 * quality points of a letter grade in capitals: A to D give 4 to 1, others 0
 * Write a program to map the capital letters A, B, C, D to 4, 3, 2, 1 and every other character to 0.
 * dict(A=4, B=3, C=2, D=1).get(c, 0), Python
 * A is 4 down to D is 1, other letters nothing
 * Grade points for upper-case grades on a four-point scale, 0 outside A to D.
 * How do I turn a school grade A-D into the number 4-1 (0 otherwise)?
 * grade A to D as 4 to 1, else 0
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
 * season code of a month, 1 winter, 2 spring, 3 summer, 4 autumn, no month 0, {OP} hemisphere: {OP:2}
 * Meteorological season of a month on the {OP} hemisphere, winter 1, spring 2, summer 3, autumn 4, else 0: {OP:2}
 * Write a function that finds the season of a month on the {OP} hemisphere, where {OP:2}: 1 winter, 2 spring, 3 summer, 4 autumn, 0 for no month.
 * Java switch on the month for the {OP} half of the globe ({OP:2}): winter 1, spring 2, summer 3, fall 4, default 0
 * which time of year is this month in the {OP} part of the world: winter is 1, spring 2, summer 3, autumn 4, bad month 0; {OP:2}
 * Meteorological season code, {OP} hemisphere ({OP:2}): 1 winter to 4 autumn, 0 if the month is invalid.
 * What season does a month belong to in {OP} countries (codes 1 winter, 2 spring, 3 summer, 4 autumn, 0 invalid; {OP:2})?
 * {OP} season of month: 1 winter, 2 spring, 3 summer, 4 autumn, 0 invalid; {OP:2}
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
 * which season is this month in, with December to February winter: 1 winter, 2 spring, 3 summer, 4 autumn, 0 for a wrong month
 * season from month, winter (from December) is 1, spring 2, summer 3, autumn 4, invalid 0
 * season of the year by month number: 1 for winter (December to February), 2 spring, 3 summer, 4 autumn, no month is 0
 * Is it winter (1, from December), spring (2), summer (3) or autumn (4) in this month? 0 for a wrong number.
 * month to northern season: 1 winter (12, 1, 2), 2 spring, 3 summer, 4 autumn, 0 no month
 * Write a function that returns the meteorological season for a month in Europe, winter 1, spring 2, summer 3, autumn 4, 0 for a wrong number.
 * time of year of a month in Europe: winter 1, spring 2, summer 3, autumn 4, else 0
 * season number of a month, December to February being winter and 1, then 2, 3, 4, and 0 if it is no month
 * winter 1 (December to February), spring 2, summer 3 or fall 4 by the month, bad month 0
 * winter, spring, summer, autumn as 1, 2, 3, 4 for month m, winter starting in December, no month is 0
 * season of a month from December on by quarters: 7 gives 3 for summer, 1 and 12 give 1 for winter, 13 gives 0
 * season code of a calendar month, 12 to 2 winter 1, 3 to 5 spring 2, 6 to 8 summer 3, 9 to 11 autumn 4, others zero
 * Write a program that numbers the season of a month: December to February 1, March to May 2, June to August 3, September to November 4, otherwise 0.
 * Python: m % 12 // 3 + 1 for 1 <= m <= 12, else 0
 * winter 1, spring 2, summer 3, fall 4, no such month 0; winter starts in December
 * Meteorological quarter of a calendar month, starting with Dec-Feb as 1; 0 off 1 to 12.
 * Which season (1 = Dec-Feb, ..., 4 = Sep-Nov) contains a month, 0 for a wrong number?
 * month to season, 1 for winter (December), 0 if invalid
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
 * traffic light as a letter: after g comes y, after y r, after r g, otherwise r
 * What letter comes after g(reen), y(ellow) or r(ed) at a traffic light that goes green, yellow, red, with r after all else?
 * next signal letter: g -> y -> r -> g, anything else r
 * following state of a stop light in the order g, y, r, g as a letter, red for an unknown one
 * Traffic light controller transition for a letter: g to y, y to r, r to g, faults to r
 * Write a function for a traffic light with the letters g, y, r: after g comes y, after r comes g, in every other case r.
 * Python: dict(g='y', r='g').get(c, 'r')
 * green g turns yellow y, red r turns green, all else turns red
 * Successor state of a signal: g -> y, r -> g, default r.
 * Which colour letter follows in a traffic light (g to y, y to r, r to g, unknown to r)?
 * next traffic light letter: g y r, others r
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
 * traffic light code, 0 red, 1 green, 2 yellow: what comes next in the order red, green, yellow
 * Which phase follows this one at a light that goes red 0, green 1, yellow 2, red 0?
 * next code of a light: red to green to yellow to red, codes 0 1 2
 * Write a function that returns the next traffic light state in the cycle 0, 1, 2, 0.
 * state machine of a traffic light with three numbers: 0 to 1 to 2 to 0
 * (state + 1) % 3, the next state of a stop light
 * advance the signal by one phase in the cycle 0, 1, 2
 * next in the cycle red 0, green 1, yellow 2, red 0
 * following light of a crossing, numbered red 0, green 1, yellow 2, in this order
 * next light code: after yellow (2) comes red (0), after red green (1), after green yellow
 * next state of a signal controller with integer states 0, 1, 2 in a circle
 * Write a program to advance a traffic light's phase 0, 1, 2 to the next, with 0 after 2.
 * (x + 1) % 3 in Python
 * 0 then 1 then 2 then 0 again, which is next
 * Successor in the cyclic group of order 3.
 * How do I cycle through three states?
 * next of 0, 1, 2 cyclically
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
 * 0 if {a} equals {b}; 1 for R over S, S over P or P over R; -1 in the other cases, with the first sign as the winner
 * Write a program for stone paper scissors with the letters R, P and S: 0 for the same letter, 1 if the first player wins, else -1.
 * rock paper scissors with characters R, P, S: 1 first wins, 0 equal, -1 otherwise (also for bad letters)
 * Who wins a round if both players pick R, P or S? 1 the first, 0 for equal letters, -1 for all else.
 * R P S game of two letters: 0 for the same, 1 if the first player beats the second, -1 otherwise
 * outcome of two hand signs given as letters R, P, S: 1, 0 or -1, as the first player sees it
 * Roshambo judge on R, P, S: 1 if the first beats the second, 0 for a draw, otherwise -1
 * Write a function to decide a game of rock, paper, scissors with the letters R, P, S: 0 for a tie, 1 when the first player wins, -1 otherwise.
 * Python: 0 if a == b else 1 if a + b in ('RS', 'SP', 'PR') else -1
 * R beats S, S beats P, P beats R; 1 the first wins, -1 not, 0 same
 * Outcome of rock-paper-scissors as sign for the first player (characters R, P, S; other unequal ones count -1).
 * Who wins rock paper scissors, given two letters (1 first, -1 second, 0 draw)?
 * rock paper scissors result 1, -1 or 0 for R, P, S
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
 * rock R, paper P, scissors S from two players: 0 tie, 1 first player wins, 2 in all other cases
 * who wins at rock paper scissors with letters R, P, S? answer 0 for the same letter, 1 for the first, otherwise 2
 * Which player wins a round of rock (R), paper (P), scissors (S)? 1, 2, or 0 for equal letters; anything not won by the first counts as 2.
 * number of the winning player from two hand signs R, P, S, 0 if alike; 2 also for unknown letters
 * Write a function for rock paper scissors (letters R, P, S): 0 if both are the same, 1 if the first beats the second, else 2.
 * rps winner as player number from two capitals R, P, S, draw 0; every pair that is no draw or win of the first is 2
 * R beats S, S beats P, P beats R: 1 if the first letter beats the second so, 0 if they are equal, 2 otherwise
 * outcome of a hand game with R, P, S as the player who won, 0 if equal, 1 for a win of the first, else 2
 * player one (1) or player two (2) in stone paper scissors, R P S, 0 for the same sign, 2 for whatever else
 * hand signs R, P, S of two players: draw 0, first wins 1, everything else 2
 * roshambo winner number from two signs R, P, S: 0 tie, 1 if the first wins, otherwise 2
 * P beats R, S beats P, R beats S: is it player 1's point or, in all other cases, 2's? 0 for the same letter.
 * Write a program that names the winner's number, 1 or 2, of rock (R), paper (P), scissors (S), or 0 for equal signs.
 * Python: 0 if a == b else 1 if a + b in ('RS', 'SP', 'PR') else 2
 * which player wins, number 1 or 2, or nobody 0, with R S P
 * Winner index of rock-paper-scissors; whatever unequal pair is no win for the first goes to 2.
 * Which of two players wins at R, P, S (0 if drawn)?
 * rock paper scissors winner 1 or 2, 0 draw
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
 * Write a function for parcel postage: {L} up to {K} grams, 2 more up to double that weight, else 5 more than {L}.
 * postage tiers by weight: {L} up to {K}, {L} + 2 up to its double, {L} + 5 above
 * What is the shipping cost by weight if up to {K} grams cost {L}, up to double that {L} + 2, heavier ones {L} + 5?
 * price by weight: <= {K} then {L}, <= double then {L} + 2, more then {L} + 5
 * price of a package by weight: up to {K} g for {L}, up to twice that {L} + 2, else {L} + 5
 * Step tariff for a weight: {L} up to {K}, {L} + 2 up to twice {K}, then {L} + 5
 * Write a function to price a parcel by weight: {L} up to {K}, 2 more up to double that weight, and 5 more than {L} beyond.
 * =IF(w<={K},{L},IF(w<=2*{K},{L}+2,{L}+5)) in Excel
 * {L} until {K}, plus 2 until twice {K}, plus 5 if heavier still
 * Step tariff, right-closed at {K} and 2 · {K}: {L}, {L} + 2, {L} + 5.
 * How much is a parcel with a base price of {L} to weight {K}, +2 to twice {K}, +5 above?
 * parcel price {L} up to {K}, {L}+2 up to 2*{K}, else {L}+5
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
 * Write a function that computes a delivery fee of {L}, doubled for express (nonzero flag), free from an order of {K}.
 * shipping fee for a total and an express flag: {L}, express doubles it, free from {K} in any case
 * What do I pay for shipping if orders of {K} or more ship free, others for {L}, express (nonzero) for twice that?
 * order >= {K} no fee, else {L}, and 2x that if the express flag is set
 * cost of delivery for a basket value and an express option: {L} below {K}, doubled when express, 0 from {K}
 * Delivery charge of a web shop: free from a basket of {K}, otherwise {L}, or twice {L} if the express flag is not 0
 * Write a program which computes the delivery fee of an order: free from {K} on, else {L}, doubled for express (nonzero flag).
 * =IF(total>={K},0,IF(express,2,1)*{L}) in Excel
 * {L} to bring it, twice that if fast, nothing if I buy for {K} or more
 * Fee function: 0 for totals not below {K}; {L} standard, 2 · {L} express.
 * What does delivery cost: {L}, express double, none at {K} and over?
 * delivery fee {L}, double for express, free from {K}
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
 * Write a function for an alien calendar: a year is leap if {K} divides it, not if {L} does, but again if {M} does.
 * leap year rule: multiples of {K} are leap, not those of {L}, unless they are multiples of {M}
 * Does a year have a leap day if every {K}th has one, except every {L}th, but every {M}th again?
 * is it leap: year divisible by {K} but not by {L}, unless by {M}
 * made-up Gregorian-style leap rule for a year: by {K} yes, by {L} no, by {M} yes
 * Leap year test with {K}, {L} and {M} in place of 4, 100 and 400
 * Write a function for a made-up calendar: a year is leap if {M} divides it, else not if {L} divides it, else if {K} divides it.
 * y % {M} == 0 or (y % {L} != 0 and y % {K} == 0), Python
 * every {K} years is a leap year, but not each {L}, though each {M} is again
 * Leap rule with periods {K}, {L} (exception), {M} (exception to the exception).
 * Is the year leap when the rule uses {K}, {L} and {M} rather than 4, 100 and 400?
 * leap year with {K}, {L}, {M} instead of 4, 100, 400
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
 * Write a menu-driven calculator for a code and two numbers: 1 add, 2 subtract, 3 multiply, 4 divide; division by zero or another code gives 0.
 * simple calculator with a switch on the first number for the other two: 1 +, 2 -, 3 *, 4 /, zero for other codes and for a zero divisor
 * How do I apply add, subtract, multiply or divide, picked by a number 1 to 4 that comes first, to two ints, with 0 for anything wrong?
 * calc program, option then two numbers: 1 + 2 - 3 * 4 /, else 0, divide by zero 0
 * add, subtract, multiply or divide two numbers, selected by an option number from 1 to 4 given first, 0 otherwise or if the divisor is 0
 * Opcode dispatcher of a tiny integer calculator, opcode first: 1 add, 2 sub, 3 mul, 4 div, 0 for other opcodes and zero divisors
 * Write a program that carries out a menu choice on two integers: 1 sum, 2 difference, 3 product, 4 quotient (0 for a zero divisor), else 0; choice first.
 * Java switch (code): 1 +, 2 -, 3 *, 4 / guarded against 0, default 0
 * 1 plus, 2 minus, 3 times, 4 divided, anything else 0, dividing by 0 gives 0
 * Operation dispatch by code (1 addition, 2 subtraction, 3 multiplication, 4 truncated division with 0 by zero, default 0).
 * How do I select +, -, *, / by the codes 1 to 4 (0 on failure)?
 * calculator: 1 add, 2 subtract, 3 multiply, 4 divide, else 0
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
 * Write a function that performs AND, OR, XOR or AND-NOT of two words for opcode 0, 1, 2, 3, else returns the first word.
 * bitwise ALU on two words, opcodes 0 to 3: and, or, xor, and with the second inverted; others pass the first
 * How do I apply and, or, xor, and-not (second inverted) to two words by a code from 0 to 3, else return the first word?
 * code 0 and, 1 or, 2 xor, 3 andnot (first & ~second) of two words, other code returns the first
 * logical operation on two words picked by a number: 0 and, 1 or, 2 xor, 3 clear in the first the bits of the second, else the first
 * Logic part of an arithmetic logic unit: opcode 0 AND, 1 OR, 2 XOR, 3 first AND NOT second, default the first input
 * Write a function that applies to two words the bit operation chosen by a code: 0 and, 1 or, 2 exclusive or, 3 first and not second, otherwise the first itself.
 * Python: [a & b, a | b, a ^ b, a & ~b][code] for 0 to 3, else a
 * code 0 and, 1 or, 2 xor, 3 clear the second's bits, else the first unchanged
 * Bitwise ALU with opcodes AND 0, OR 1, XOR 2, AND-NOT 3, pass-through by default.
 * Which bitwise operation is run for op code 0, 1, 2, 3 (and, or, xor, andnot), else a?
 * logic unit: 0 and, 1 or, 2 xor, 3 and-not, else first
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
 * Write a state machine for a turnstile: state 0 locked, 1 open; event 0 (coin) unlocks, 1 (push) locks, others change nothing.
 * turnstile state machine: coin (0) gives 1, push (1) gives 0, else the state stays
 * What is a gate's next state, 0 locked or 1 open, after a coin (event 0 opens) or a push (event 1 locks)? Other events keep the state.
 * turnstile: coin (event 0) = open (1), push (event 1) = lock (0), any other event keeps state, give next state
 * following state of a subway gate (0 shut, 1 open): event 0 opens, 1 shuts, others nothing
 * Textbook turnstile automaton with state and input: input 0 (coin) leads to state 1, input 1 (push) to 0, else stay
 * Write a program for a turnstile's next state: event 0 makes it 1, event 1 makes it 0, any other leaves the state alone; state first.
 * dict lookup in Python: (1, 0)[event] for events 0 and 1, else state
 * coin (0) opens it (1), push (1) locks it (0), other things do nothing
 * Transition function of a two-state automaton: 0 sets, 1 resets, others are self-loops.
 * What is the state after an event, where 0 unlocks to 1 and 1 locks to 0?
 * turnstile state: event 0 -> 1, event 1 -> 0, else same
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
 * Write a function that turns a robot by a letter (L left, R right, U about, others not) and returns its direction, 0 north, clockwise to 3.
 * robot heading 0 to 3, clockwise from north, after a turn L (left), R (right) or U (about); other letters leave it
 * Which way, 0 N, 1 E, 2 S, 3 W, does a rover with this heading face after L, R or U (U-turn)? Else the same way.
 * direction 0 north 1 east 2 south 3 west, cmd L left R right U back, other cmd nothing, give new direction
 * new compass direction (N 0, E 1, S 2, W 3) after turning by 90 degrees for L or R, 180 for U, not at all for another letter
 * Turtle rotation, heading modulo 4 and a command letter: R +1, U +2, L +3, anything else +0
 * Write a function to compute a robot's heading (0 to 3, clockwise) after a command: R right turn, L left turn, U turn around, others none.
 * Python: (h + dict(R=1, U=2, L=3).get(c, 0)) % 4
 * quarter turns: R adds one, L takes one, U adds two, from 0 to 3 and round again
 * Action of R, U, L as +1, +2, +3 modulo 4 on the heading.
 * Where does a robot face after 'L', 'R' or 'U' with four directions counted clockwise?
 * turn heading 0..3 by L, R or U
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
 * Write a function that moves a player by {K} on the keys w, a, s, d, x and y by pointer; a lowers x, d raises it, and {OP} for w, the reverse for s.
 * WASD movement, step {K}, of x and y behind pointers: a left (less x), d right (more x), w up and s down, where {OP}; other keys nothing
 * How do I update a player's x and y (pointers) by {K} for a pressed key w, a, s or d, if a lowers x, d raises it and {OP}, w being up?
 * wasd keys move x y behind pointers by {K}: d plus a minus on x, w is up and s down, {OP}
 * position x, y behind pointers changed by {K} according to w (up), a (x less), s (down) or d (x more); {OP}
 * Game input handler with pointers to x and y, speed {K}: a and d lower and raise x, w goes up and s down, and {OP}
 * Write a program to move a position by {K} with the keys w (up), s (down), a (left, less x), d (right, more x) through pointers to x and y; {OP}.
 * JavaScript keydown: a and d change x by -{K} and +{K}, w and s change y, w {OP:2} it, s the reverse
 * wasd moves the point {K} steps, where {OP} and down the other way
 * Displacement by {K} per keystroke: a/d along -x/+x; w {OP:2} y, s does the opposite; others idle.
 * How do I handle WASD movement with speed {K} if {OP}?
 * move x, y by {K} with wasd keys, {OP}
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
 * wasd movement of x and y behind pointers by one: w lowers y, s raises it, a lowers x, d raises it
 * move a player, x and y by pointer, with w, a, s, d by one, up being smaller y, other keys ignored
 * change x and y (pointers) by one for a pressed w (y - 1), a (x - 1), s (y + 1) or d (x + 1)
 * How do I move by one on a grid with the keys w, a, s, d, x and y behind pointers and y growing downward?
 * w goes up on the screen (y - 1), s down, a left (x - 1), d right; x and y by pointer, other keys do nothing
 * Write a function that updates a screen position (y goes down) by one for the keys w, a, s, d.
 * keys w, a, s, d: new coordinates of the player behind pointers to x and y, one step, y downward
 * one step of a text adventure map per key w (y - 1), a (x - 1), s (y + 1), d (x + 1), coordinates behind pointers
 * wasd keyboard step of one on a tile map, x and y by pointer, top row is y = 0
 * x and y through pointers, changed by a letter: d/a plus/minus x, s/w plus/minus y
 * game: walk one tile with w, a, s, d, up means smaller y, left smaller x, both behind pointers
 * update a grid position (pointers to x and y) by one after a key press w, a, s, d, rows counted downwards
 * Write a function which moves a position one cell by key: d and a raise and lower x, s and w raise and lower y; other keys do nothing.
 * JavaScript: x += (k == 'd') - (k == 'a'); y += (k == 's') - (k == 'w')
 * wasd one step, up means smaller y
 * Unit displacement on screen coordinates (y downward) from w, a, s, d.
 * How can wasd keys move a point by 1, with w decreasing y?
 * wasd step by one, w is y - 1
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
 * Write a switch with fall-through that adds up the bonuses 8, 4, 2, 1 from level 4, 3, 2, 1 down; other levels get 0.
 * cumulative bonus of a level by a fall-through switch: 8 for 4, 4 for 3, 2 for 2, 1 for 1, plus all below; else 0
 * What is the total reward for a level from 1 to 4 including all lower ones, if they pay 1, 2, 4, 8? Other levels get 0.
 * level to reward: 4 = 15, 3 = 7, 2 = 3, 1 = 1, else zero
 * stacked rewards of a stage and everything below it: stages 1 to 4 give 1, 2, 4, 8, any other number 0 in all
 * switch without break on a level from 4 down to 1, powers of two 8, 4, 2, 1 accumulated, 0 outside
 * Write a program to compute a bonus: the levels up to the given one add 1, 2, 4, 8 in turn; 0 for a level outside 1 to 4.
 * Python: 2 ** level - 1 if 1 <= level <= 4 else 0
 * level 1 is 1, level 2 is 3, 3 is 7, 4 is 15, other levels nothing
 * Mersenne number of the level on 1 to 4, zero elsewhere.
 * Which bonus (1, 3, 7, 15 for levels 1 to 4, else 0) belongs to a level?
 * level bonus 1, 3, 7, 15 for 1..4, else 0
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
 * Write a FizzBuzz function with {K} and {L}: 1 for a multiple of {K} only, 2 of {L} only, 3 for both, else 0.
 * fizzbuzz code of a number: multiple of {K} 1, of {L} 2, of both 3, of none 0
 * Is a number divisible by {K}, by {L}, by both or by neither, as 1, 2, 3 or 0?
 * fizzbuzz for a number: fizz for {K} is 1, buzz for {L} is 2, both 3, nothing 0
 * divisibility of a number by {K} (adds 1) and {L} (adds 2) encoded as a number from 0 to 3
 * Kids' counting game: 1 for multiples of {K}, 2 for multiples of {L}, 3 for both, else 0
 * Write a function that gives 3 if a number is divisible by {K} and {L}, 1 if only by {K}, 2 if only by {L}, and 0 if by neither.
 * (x % {K} == 0) + 2 * (x % {L} == 0), in Python
 * 1 for {K}, 2 for {L}, both make 3, none makes 0
 * Two-bit divisibility code: bit 0 for {K}, bit 1 for {L}.
 * How do I do FizzBuzz with {K} and {L} as codes 1 and 2 (3 both, 0 neither)?
 * fizzbuzz code: 1 if divisible by {K}, 2 by {L}, 3 both, 0 none
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
 * fizzbuzz of a number as a code: multiple of 3 is 1, of 5 is 2, of both 3, otherwise 0
 * fizz buzz as a number: 0 plain number, 1 fizz (by 3), 2 buzz (by 5), 3 fizzbuzz
 * classic fizzbuzz with 3 and 5, return a code: fizz 1, buzz 2, both 3, none 0
 * Is this number fizz (1, by three), buzz (2, by five), fizzbuzz (3) or just the number (0)?
 * Write a FizzBuzz function (3 and 5) that returns 1 for fizz, 2 for buzz, 3 for both and 0 for neither.
 * fizz (1) for multiples of three, buzz (2) for multiples of five, 3 for both, 0 for the rest
 * what do children say at this number in the fizz buzz game of 3 and 5: 1 fizz, 2 buzz, 3 both, 0 the number
 * fizzbuzz result of one number by 3 and 5: nothing 0, fizz 1, buzz 2, fizzbuzz 3
 * fizzbuzz code of a number: 1 if 3 divides it plus 2 if 5 does
 * number to code: a multiple of 3 gives 1, of 5 gives 2, of 15 gives 3, others 0
 * the well-known interview question fizzbuzz (3 and 5) for a single value, coded 0 none, 1 fizz, 2 buzz, 3 both
 * divisible by three (bit 0) and by five (bit 1), encoded in two bits of the result
 * Write a program that returns 1 for fizz (divisible by 3), 2 for buzz (by 5), 3 for both and 0 for neither.
 * JavaScript: +(x % 3 == 0) + 2 * (x % 5 == 0)
 * 3 goes in gives 1, 5 goes in gives 2, both 3, none 0
 * Indicator of 3 | x plus twice the indicator of 5 | x.
 * How to code FizzBuzz numerically (0 none, 1 fizz, 2 buzz, 3 fizzbuzz)?
 * fizzbuzz as 0, 1, 2, 3
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
 * Write a function that states whether water is ice (0), liquid (1) or steam (2) at a temperature in {OP}, the limits being {OP:2} and {OP:3}, which belong to the hotter one.
 * np.digitize(t, [{OP:2}, {OP:3}]) with t in degrees {OP}
 * {OP}: under {OP:2} it is frozen 0, under {OP:3} it flows 1, from there gas 2
 * Phase of water at normal pressure, {OP}: 0 solid below {OP:2}, 1 liquid below {OP:3}, 2 vapour.
 * Is water solid, fluid or gas (0, 1, 2) at so many degrees {OP}, thresholds {OP:2} and {OP:3}?
 * state of water in {OP}: 0 below {OP:2}, 1 below {OP:3}, else 2
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
 * is water ice (0, below 0), liquid (1) or steam (2, from 100) at this many degrees celsius
 * state of water at a temperature in Celsius: 0 below 0 degrees, 2 from 100 on, else 1
 * water state by celsius: 0 solid below zero, 1 liquid from zero, 2 gas from 100
 * Is water frozen (0, under 0), liquid (1) or boiling (2, from 100) at this temperature in Celsius?
 * Write a function that returns the state of water at degrees Celsius: 0 ice under 0, 1 liquid from 0, 2 gas from 100.
 * ice 0, water 1 or steam 2, from degrees C, water starting at 0 and steam at 100
 * solid (0, less than 0), liquid (1) or gas (2, 100 or more) from the Celsius temperature of water
 * phase of water by degrees celsius: 0 for ice below 0, 1 for liquid, 2 for vapour from 100
 * 0 for ice, 1 for water from 0 degrees C, 2 for vapour from 100 degrees C
 * by degrees celsius is water frozen (0, below zero), a gas (2, at 100 and up) or neither (1)
 * aggregate state of water by celsius as 0 solid (< 0), 1 liquid, 2 gas (>= 100)
 * which form has H2O at this temp in C: 0 solid under 0, 1 fluid from 0, 2 gas from 100
 * Write a program which classifies water by Celsius temperature: below 0 is 0 (ice), below 100 is 1 (liquid), otherwise 2 (steam).
 * np.digitize(celsius, [0, 100])
 * ice 0, water 1, steam 2, at this many degrees; exactly 0 is water, exactly 100 steam
 * Aggregate state code of water at atmospheric pressure, cut points 0 and 100 °C closed from below.
 * What form does water have at a temperature (0 ice, 1 from 0 degrees liquid, 2 from 100 steam)?
 * water: ice 0, liquid 1 (from 0), steam 2 (from 100)
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
 * Write a function that tells whether a temperature in Celsius is at or below the freezing point of water.
 * is a temperature 0 degrees or colder
 * ice on the road possible, i.e. a Celsius temperature of 0 or minus degrees
 * are these degrees Celsius zero or minus
 * freezing when the temperature is <= 0
 * will the pipes freeze at this many degrees Celsius, 0 or colder
 * frost warning for a temperature in Celsius from 0 down
 * Write a function to check if a Celsius temperature is 0 or lower.
 * =A1<=0 for degrees in Excel
 * is it cold enough to freeze, 0 degrees or under
 * Frost predicate, inclusive of the freezing point of water in °C.
 * Does water freeze at this temperature in Celsius (0 counts)?
 * is temperature at or below 0 celsius
 *
 * @T double int32_t
 * @range celsius -30 30
 * @name is_freezing is_frost
 */
_Bool is_freezing(T celsius) { return celsius <= 0; }

/**
 * does water boil at this temperature in Celsius, i.e. at 100 or more
 * is water boiling at this temperature, 100 degrees Celsius or above
 * boiling point check in celsius, true from 100 on
 * Is the water hot enough to boil, at least 100 Celsius?
 * has the kettle, whose temperature is given, reached 100 degrees (or more)
 * Write a function that tells whether water boils at a temperature in Celsius, which it does from 100.
 * is a Celsius temperature at or above the boiling point of water
 * is a temperature 100 degrees or hotter
 * does water turn into steam at this temperature, 100 or more
 * boiling when the temperature is >= 100
 * water ready for tea: has this temperature reached 100 degrees celsius
 * is water cooking at this temperature, celsius 100 and up
 * Write a program that tests whether a temperature in Celsius is no less than water's boiling point, 100.
 * celsius >= 100 in Python
 * hot enough for water to boil, 100 degrees or more
 * Predicate T ≥ 100 °C.
 * Does water boil at this temperature in Celsius (100 counts)?
 * is temperature at least 100 celsius
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
 * admission by age: free below {K}, half below 18, 25% off from 65, otherwise the full price {L}
 * What does entry cost by age: adults {L}, under {K} nothing, under 18 half, from 65 a quarter less?
 * price by age: < {K} 0, < 18 half of {L}, >= 65 a quarter off, normal {L}
 * cinema fare by age, adults {L}, under 18 half, toddlers under {K} free, from 65 a quarter off
 * Price by age with the limits {K}, 18 and 65 and the base {L}: nothing below the first, half below the second, three quarters from the third, else all
 * Write a function that finds an admission price by age: under {K} nothing, under 18 half of {L}, from 65 on a quarter less than {L}, otherwise {L}.
 * =IF(age<{K},0,IF(age<18,{L}/2,IF(age>=65,{L}*0.75,{L}))) in Excel
 * {L} to get in, kids below {K} free, below 18 half, 65 and older a quarter off
 * Age-dependent tariff on base {L}: 0 below {K}, half below 18, three quarters from 65.
 * How much is a ticket of {L} with children under {K} free, minors half price, seniors (65+) 25% off?
 * ticket {L}: free under {K}, half under 18, 25% off from 65
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
 * Write a program that gives how many hours a shop is open: {K} from Monday (1) to Friday (5), {L} on Saturday (6), 0 on Sunday (7), -1 for other numbers.
 * Python: [{K}] * 5 + [{L}, 0], indexed by day - 1, or -1 if day is not 1..7
 * weekdays {K} hours, Saturday {L}, Sunday shut 0, wrong day -1; Monday is 1
 * Opening hours by ISO weekday: {K} on 1 to 5, {L} on 6, none on 7, otherwise -1.
 * How long is the store open on a day numbered 1 (Monday) to 7, with {K} hours, {L} on 6, 0 on 7 (-1 invalid)?
 * opening hours: {K} for days 1-5, {L} for 6, 0 for 7, else -1
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
 * Write a state machine for // comments, one character at a time: 0 code, 1 one slash seen, 2 in the comment until newline; a slash not followed by one goes back to 0.
 * line comment scanner, next state from state and char: 0 plain, 1 after a slash, 2 after two until newline; from 0 and 1 any other char gives 0
 * How does a lexer step, given state and character, between 0 code, 1 one slash seen and 2 inside a // comment that a newline ends?
 * states 0 code 1 slash 2 comment till newline: next state for state and char, slash goes one up, other char back to 0
 * following state (0 code, 1 one slash, 2 comment) for a character while skipping // comments up to the end of line
 * Finite automaton of a C++ line comment remover: state (0 code, 1 after a slash, 2 comment until \n) and character to next state
 * Write a function for the next state of a scanner of // comments: in state 2 only a newline leads to 0, others stay 2; in states 0 and 1 a slash adds 1, others give 0.
 * Python: (0 if c == '\n' else 2) if state == 2 else (state + 1 if c == '/' else 0)
 * one slash 1, two slashes 2, line end back to 0, other letters 0 unless already 2
 * Transition function of the automaton recognising line comments: 0 code, 1 after one slash, 2 comment.
 * What is the new state (0 code, 1 slash seen, 2 in a // comment) after a char?
 * // comment state machine with states 0, 1, 2
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
 * Write a function that updates an order (0 new, 1 paid, 2 shipped, 3 cancelled): p pays a new one, s ships a paid one, c cancels either; otherwise no change.
 * order state machine, state and letter: p takes 0 to 1, s 1 to 2, c 0 or 1 to 3, else unchanged
 * What state comes after p, s or c for a purchase new 0, paid 1, sent 2, void 3? p only from 0, s from 1, c from 0 or 1, else the same.
 * order: new 0 -> paid 1 (p) -> shipped 2 (s), cancel to 3 (c) only before shipping, any other letter keeps the state
 * following state in an order workflow: (0, p) 1, (1, s) 2, (0 or 1, c) 3, others stay
 * Shop order automaton: new 0, paid 1, shipped 2, cancelled 3; p from 0, s from 1, c from 0 or 1, everything else stays
 * Write a program which updates an order's status by an event: p (pay) 0 to 1, s (ship) 1 to 2, c (cancel) 0 or 1 to 3; otherwise no change.
 * Python: dict with keys (0, 'p'): 1, (1, 's'): 2, (0, 'c'): 3, (1, 'c'): 3, and .get((status, event), status)
 * new 0, paid 1, sent 2, cancelled 3: what is it after p, s or c
 * Order life cycle automaton: p: 0→1, s: 1→2, c: 0,1→3, others fixed.
 * How does an order state (0 open, 1 paid, 2 shipped, 3 cancelled) change with 'p', 's', 'c'?
 * order status after event p 0->1, s 1->2, c 0/1->3
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
 * HTTP status class 1 to 5 of a code, by its hundreds digit, 0 outside 100 to 599
 * Is a web response info (1), success (2), redirect (3) or error (4, 5), by the first digit of its code? 0 below 100 or above 599.
 * status code to class: 404 -> 4, 200 -> 2, below 100 or above 599 -> 0
 * category 1 to 5 of a server reply code from 100 to 599, all others 0
 * 1xx to 5xx family of a response status as its first digit, other codes 0
 * Write a function to find the class of an HTTP status code, its first digit 1 to 5, or 0 outside 100 to 599.
 * code // 100 if 100 <= code < 600 else 0, Python
 * 404 gives 4, 200 gives 2, silly numbers 0
 * Hundreds digit of a status code in [100, 600), 0 otherwise.
 * Which class (1-5) has an HTTP response code (0 if invalid)?
 * http status class 1 to 5, else 0
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
 * Write a function that tells from two rolls if a bowling frame is a strike (2, ten at once), a spare (1, ten together) or open (0).
 * bowling frame of two rolls: strike (first is 10) 2, spare (sum is 10) 1 or open frame 0
 * What kind of bowling frame are two given rolls: strike (first 10) 2, spare (10 together) 1, else 0?
 * two rolls: first 10 = strike 2, total 10 = spare 1, else 0
 * type of a tenpin frame from its two rolls: 2 if the first is 10, 1 if both make 10, 0 open
 * Bowling score keeper, bonus kind of two rolls: 2 for all ten at once, 1 for ten in two, else 0
 * Write a program that classifies a bowling frame from its two throws: 2 for a strike (first is 10), 1 for a spare (10 together), otherwise 0.
 * Python: 2 if a == 10 else int(a + b == 10)
 * all ten at once 2, ten with two throws 1, less 0
 * Frame type in ten-pin bowling: strike 2, spare 1, open 0.
 * Is it a strike (2), spare (1) or open frame (0)?
 * bowling: strike 2, spare 1, else 0
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
 * Write a function that debounces a button with a counter: one more up to {K} while pressed (nonzero), back to 0 on release.
 * button debounce count from old count and pressed flag: plus one up to the limit {K}, 0 when released
 * How do I count pressed samples up to {K} and reset on release? Old count and sample (0 or not) in, new count out.
 * counter and pressed: if pressed (not 0) counter+1 but max {K}, not pressed 0
 * saturating count of consecutive active inputs, at most {K}: count so far, input, 0 for an inactive one
 * Switch debouncing in firmware: count of stable samples plus one if the sample is nonzero, {K} at most, else 0
 * Write a function for a debounce counter: 0 if the button is not pressed, otherwise one more than the state, up to {K}.
 * Python: min(state + 1, {K}) if pressed else 0 (a larger state is kept)
 * count while pressed but not over {K}, start again at 0 when let go
 * Saturating counter with limit {K}, reset by a released input.
 * How do I count consecutive pressed samples until {K} (state, pressed)?
 * debounce counter up to {K}, reset if not pressed
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
 * Write a function that decides a blackjack hand of mine against the dealer's, over {K} loses, mine checked first: 1 win, 0 tie, -1 loss.
 * blackjack result of my total and the dealer's: above {K} loses (mine first), else the larger wins: 1 win, 0 tie, -1 loss
 * Who wins (1 me, 0 none, -1 dealer) with my total and the dealer's if more than {K} is bust, mine counting first?
 * me vs dealer, over {K} lose (me first), else bigger wins: 1, 0, -1
 * player's outcome against the bank, 1, 0, -1, limit {K}, the player busts first
 * Twenty-one style showdown of two totals with {K} as the highest valid one, first hand busts first: 1 first wins, 0 equal, -1 second
 * Write a program to settle a card game with limit {K}: -1 if my points are over it, else 1 if the dealer's are, else 1, 0 or -1 as mine are more, equal or fewer.
 * Python: -1 if me > {K} else 1 if dealer > {K} else (me > dealer) - (me < dealer)
 * over {K} loses, me first; otherwise more points win: 1 I win, -1 I lose, 0 same
 * Outcome sign of a bust-at-{K} game (player, dealer), the player's bust taking precedence.
 * Do I beat the dealer when going above {K} loses (1 win, 0 tie, -1 loss)?
 * card game with limit {K}: 1 win, -1 lose, 0 tie
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
 * blackjack result of player's and dealer's totals: over 21 loses, player busts first; 1 win, 0 tie, -1 loss for the player
 * who wins at blackjack with these two totals, over 21 being bust, the player's first: 1 player, -1 dealer, 0 nobody
 * Did the player (first total) beat the dealer at blackjack? 1 win, 0 tie, -1 loss; above 21 loses, the player's bust first.
 * player total against dealer total in blackjack as 1, 0 or -1; more than 21 loses, and a busted player loses always
 * Write a function that decides a blackjack round from player's and dealer's totals: 1 win, 0 push, -1 loss, over 21 loses, player checked first.
 * twenty-one with two totals: win 1, draw 0 or lose -1 for the first, who loses at once when over 21, then the second is checked
 * my total and the bank's: over 21 is bust, mine first, then the higher hand wins: 1, 0 or -1
 * blackjack winner from two totals, over 21 is bust and the player busts first: 1 player, 0 draw, -1 dealer
 * my cards 20, the bank 19: who wins, 1 for me, -1 for it, 0 for a draw, above 21 loses and mine is looked at first
 * win 1, push 0, lose -1 in blackjack for player against dealer totals; 22 or more is bust, the player's bust decides first
 * outcome of a game of 21 for the first of two hands, 1, 0, -1: more than 21 loses, the first hand before the second
 * compare two blackjack totals, 1 if mine (the first) wins, -1 if it loses, 0 equal; over 21 loses, mine first
 * Write a function to determine the result of blackjack from the totals of player and dealer: 1 win, 0 push, -1 loss; the player going over 21 loses anyway.
 * Python: -1 if p > 21 else 1 if d > 21 else (p > d) - (p < d)
 * more than 21 is lost, mine checked before the bank's, otherwise the higher wins: 1, 0 or -1
 * Blackjack outcome sign for the player, busts above 21, player's bust first.
 * Who wins at 21, player (1), dealer (-1), or none (0)?
 * blackjack result 1, 0, -1
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
