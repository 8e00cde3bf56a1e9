/**
 * Count the ordered rolls of two six-sided dice with a given total.
 * number of ways, of 36, to throw a given sum with two dice
 * Given a total, return how many ordered pairs of dice faces (1 to 6) add up to it.
 * Write a function for the number of ordered rolls of two dice that make a given sum.
 * How often among the 36 outcomes is the sum of two dice the given number?
 * number of the 36 two-dice rolls with a given sum, 0 for impossible totals
 * count the ordered outcomes of two dice that give this sum
 * how many of the 36 throws of two dice give this total
 * How many of the 36 possible rolls of two dice have this sum?
 * Return how many of the 36 rolls of two dice sum to the given value, 0 if it is impossible.
 * A red die and a blue die are thrown; how many of the 36 combinations yield this total, 0 for impossible totals?
 * Rolling a pair of dice: number of outcomes totalling s, 0 outside 2..12
 *
 * @T int32_t int64_t
 * @name two_dice_ways dice_sum_ways
 * @range sum 0 14
 */
T two_dice_ways(T sum) {
    if (sum < 2 || sum > 12) return 0;
    return sum <= 7 ? sum - 1 : 13 - sum;
}

/**
 * In how many ways can {n} distinguishable six-sided dice show a sum of {sum}?
 * Count the rolls of n distinguishable six-sided dice with a given total.
 * number of ordered ways to throw a sum with several six-sided dice: number of dice, sum
 * Given the number of dice and a total, return how many outcomes add up to it; the dice are distinguishable.
 * Write a function that counts the ordered rolls of n dice with a target sum, faces 1 to 6.
 * How many sequences of {n} faces from 1 to 6 total {sum}?
 * with n distinguishable dice, count the throws that add up to s
 * number of ordered dice rolls: n dice with a total of sum
 * With n distinct cubes numbered 1-6, how many outcomes lead to the desired total?
 * How many ordered outcomes of n six-sided dice have the sum s, given n and then s, so that 1 + 2 and 2 + 1 are different?
 * Write a recursive function that counts the ways to get a sum with n six-sided dice, number of dice first and sum second, where the same faces on different dice count as different ways.
 * Given n dice of different colours with faces 1 to 6, in how many ways can they add up to the target?
 *
 * @T int32_t int64_t
 * @name dice_ways count_dice_rolls
 * @range n 0 5
 * @range sum 0 32
 */
T dice_ways(T n, T sum) {
    if (sum < n || sum > 6 * n) return 0;
    if (n == 0) return 1;
    T ways = 0;
    for (T face = 1; face <= 6; face++) ways += dice_ways(n - 1, sum - face);
    return ways;
}

/**
 * Which face of a die is opposite {face}?
 * opposite side of a standard die: 7 - face
 * What is on the underside of a standard die showing the given number?
 * Given the top of a standard die, which number touches the table?
 * If a standard die shows a number, which number lies on the opposite side?
 * bottom face of a standard die from its top face
 * Return 7 minus the value on top of the die.
 * Opposite sides of a die add up to 7. What is on the bottom if I see this number on top?
 * Given the top face of a die, return the bottom face.
 * Write a function that returns the number on the opposite side of a die.
 * How do I get the face of a die opposite to the given one?
 * Which number is hidden underneath a die that shows this one on top?
 *
 * @T int32_t int64_t
 * @name opposite_face die_bottom
 * @range face 1 6
 */
T opposite_face(T face) { return 7 - face; }

/**
 * Do all five dice in {dice} show the same number?
 * Check whether a throw of five dice is five of a kind.
 * Write a function that detects a yacht (five of a kind) in an array of five dice.
 * Given an array of five dice, are they all equal?
 * Is this throw of five dice a five of a kind?
 * Did I roll the same number with all my five dice?
 * Are all five elements of the array equal?
 * Check if all five dice are equal.
 * Return true if an array of five dice contains the same value five times.
 * Is this roll a Yahtzee (all five dice the same)?
 * Did I roll five of a kind?
 * Determine whether all five elements of the dice array have the same value.
 *
 * @array dice 5
 * @name is_five_of_a_kind all_dice_equal
 * @range dice 1 6
 */
_Bool is_five_of_a_kind(const int32_t *dice) {
    for (int32_t i = 1; i < 5; i++)
        if (dice[i] != dice[0]) return 0;
    return 1;
}

/**
 * Is the throw of five dice in {dice} a full house, three of one number and two of another?
 * Check for a full house among five dice: three of one face, two of another.
 * full house test for five dice: a triple and a pair of different faces
 * Write a function that detects a full house (three and two of different faces) in an array of five dice.
 * Given five dice from 1 to 6, do they make three of a kind plus a different pair?
 * Are there three equal dice and two equal dice of another number among these five?
 * Does the roll of five dice consist of just two faces, one three times and the other twice?
 * dice poker: detect a full house in five dice, three of one face and two of another
 * Return true if the five dice contain three of one value and two of another.
 * Is this roll of five dice a full house?
 * Given an array of five dice, check for a full house (three of one number and two of a different one).
 * How do I check five dice for a full house as in Yahtzee, three of one number and two of another?
 * Among five poker dice, are there three alike plus a pair of another number?
 *
 * @array dice 5
 * @name is_full_house full_house
 * @range dice 1 6
 */
_Bool is_full_house(const int32_t *dice) {
    int32_t pairs = 0;
    for (int32_t i = 0; i < 5; i++)
        for (int32_t j = i + 1; j < 5; j++)
            if (dice[i] == dice[j]) pairs++;
    return pairs == 4;
}

/**
 * Are the five dice in {dice} a large straight, 1 to 5 or 2 to 6 in any order?
 * Check for five consecutive numbers among five dice.
 * Write a function that detects a large straight (five in a row, any order) in an array of five dice.
 * Given five dice in any order, do they form a sequence of five?
 * Is the throw of five dice 1, 2, 3, 4, 5 or 2, 3, 4, 5, 6, whatever the order?
 * Does the roll of five dice make a run of five, in any order?
 * dice poker: detect a large straight (five consecutive numbers) among five dice
 * Return true if the five dice form 1-2-3-4-5 or 2-3-4-5-6 in any order.
 * Is this roll of five dice a large straight?
 * Check a Yahtzee roll for a large straight.
 * Given five dice, determine whether they are five consecutive numbers in any order.
 * Are the five dice all different and consecutive when sorted?
 *
 * @array dice 5
 * @name is_large_straight large_straight
 * @range dice 1 6
 */
_Bool is_large_straight(const int32_t *dice) {
    int32_t seen = 0;
    for (int32_t i = 0; i < 5; i++) seen |= 1 << dice[i];
    return seen == 62 || seen == 124;
}

/**
 * Score the {n} dice in {dice} for the face {face}: add up the dice that show it.
 * upper section score of a throw: face times its count
 * Given a throw and a face, return the sum of the dice that show it, as on the score card.
 * Write a function that adds all dice equal to a chosen face.
 * sum of the dice in the throw that show the given number
 * count the dice with a given face and multiply by the face
 * Given the dice and a face value, return the sum of all dice showing that face.
 * Calculate the upper-section score in Yahtzee for a given number.
 * Add up all dice that are equal to the given face.
 * What is the score of a roll in the category for the given face (sum of the dice with that face)?
 * Return face times the number of dice that show it.
 * Sum the dice in an array that match a given number.
 *
 * @T int32_t int64_t
 * @array dice n
 * @name score_face upper_score
 * @range n 0 6
 * @range dice 1 6
 * @range face 1 6
 */
T score_face(const T *dice, int32_t n, T face) {
    T score = 0;
    for (int32_t i = 0; i < n; i++)
        if (dice[i] == face) score += face;
    return score;
}

/**
 * Given a card number from 0 to 51, return its {OP} ({OP:2}).
 * Write a function that extracts the {OP} of a card from its index in the deck: {OP:2}.
 * Decode card numbers 0 to 51, 13 a suit: get the {OP} from 0 to {OP:3}.
 * position 0..51 in a sorted deck with suits of 13 to {OP}, numbered from 0 to {OP:3}
 * Cards are numbered 0 to 51, with 13 cards per suit. Return the {OP} of a card, which is {OP:2}.
 * Get the {OP} of a playing card from its number: {OP:2}.
 * How do I compute the {OP} of a card from its index in a 52-card deck, using {OP:2}?
 * Write a function that returns the {OP} of a card, computed as {OP:2}.
 * Convert a card number (0-51) to its {OP}, a number from 0 to {OP:3}, with {OP:2}.
 * Calculate {OP:2}, the {OP} of a card in a sorted deck.
 * Given a card index, return {OP:2} as its {OP}.
 * Cards are numbered 0 to 51, thirteen per suit; derive the {OP} of a card, i.e. {OP:2}.
 *
 * @T int32_t int64_t
 * @OP / "suit" "card / 13" "3"
 * @OP % "rank" "card % 13" "12"
 * @name card_part decode_card
 * @range card 0 51
 */
T card_part(T card) { return card OP 13; }

/**
 * How many blackjack points is a card of {rank} 1 to 13 worth, with the ace (1) as 11 and face cards (11 to 13) as 10?
 * Return the blackjack value of a card of rank 1 to 13: ace (1) 11, face cards 10, others their number.
 * blackjack value of a card by rank 1 to 13: ace (1) counts 11, ranks above 10 count 10
 * Given a rank from 1 (ace, 11 points) to 13 (king), return its points in twenty-one, face cards being 10.
 * Write a function for the value of a card of rank 1 to 13 in blackjack with aces (1) as 11 and faces as 10.
 * card rank to points: 1 gives 11, above 10 gives 10, else the rank
 * card rank 1 to 13 to blackjack points, ace (1) as 11, jack to king as 10
 * Return the blackjack value of a card: 11 for rank 1 (ace), 10 for ranks above 10, otherwise the rank.
 * How many points is a card worth in blackjack? Rank 1 is an ace and counts 11, ranks 11 to 13 count 10.
 * Convert a card rank (1 to 13) to blackjack points: ace 11, jack, queen and king 10, others their number.
 * Get the blackjack value of a playing card with rank 1 to 13 (aces are worth 11, face cards 10).
 * card value in blackjack by rank: 1 counts 11, 11 to 13 count 10, others count their rank
 *
 * @T int32_t int64_t
 * @name blackjack_value card_points
 * @range rank 1 13
 */
T blackjack_value(T rank) {
    if (rank == 1) return 11;
    return rank > 10 ? 10 : rank;
}

/**
 * Compute the best blackjack total of a hand of ranks 1 to 13: pictures 10, aces 11 unless over 21, then 1.
 * blackjack hand value from ranks 1 (ace) to 13 with soft aces and face cards as 10
 * Given card ranks (1 ace, 11 to 13 faces worth 10), return the best blackjack total up to 21, aces 11 or 1.
 * Write a function that adds up a hand of ranks 1 to 13 in twenty-one, faces 10, an ace (1) being 11 if that does not bust.
 * How many points do these cards (ranks 1 to 13) make in 21, with aces as 11 or 1 and pictures 10?
 * score a twenty-one hand from an array of ranks 1 to 13, aces 11 or 1, face cards 10
 * value of a hand of ranks 1 to 13 in pontoon, aces 11 or else 1, face cards 10
 * Calculate a blackjack hand's value from card ranks (1 ace, 11-13 faces worth 10); an ace counts 11 unless the total exceeds 21.
 * What is my blackjack total? Ranks go from 1 (ace) to 13; face cards are 10 and aces 1 or 11.
 * Sum a blackjack hand of ranks 1 to 13 (faces count 10), counting one ace as 11 if the total stays at 21 or below.
 * Return the best total of a blackjack hand given as ranks 1 to 13, with aces as 1 or 11.
 * Vegas blackjack: best total of n ranks 1..13, pictures counting 10, an ace being demoted from 11 to 1 to avoid busting.
 *
 * @array ranks n
 * @name blackjack_total hand_value
 * @range n 0 8
 * @range ranks 1 13
 */
int32_t blackjack_total(const int32_t *ranks, int32_t n) {
    int32_t total = 0, aces = 0;
    for (int32_t i = 0; i < n; i++) {
        total += ranks[i] > 10 ? 10 : ranks[i];
        if (ranks[i] == 1) aces++;
    }
    return aces > 0 && total <= 11 ? total + 10 : total;
}

/**
 * Are the five cards in {suits} all of one suit, a flush?
 * Check whether five suits are all the same.
 * poker flush test on five suit numbers
 * true if all five cards have the suit of the first one
 * Write a function that detects a flush from an array of five suits.
 * Given the five suits of a poker hand as numbers, is it a flush?
 * Do the five cards share one suit, suits given as numbers?
 * Is every card of the five-card hand of the same suit, given the suit numbers?
 * Do all five cards have the same suit?
 * Check a poker hand for a flush, given the suits of its five cards.
 * Return true if all five elements of the suits array are equal.
 * Is the hand a flush? The suits of the five cards are given as numbers.
 * Poker: do all five cards, given by their suits, belong to one suit?
 *
 * @array suits 5
 * @name is_flush same_suit
 * @range suits 0 3
 */
_Bool is_flush(const int32_t *suits) {
    for (int32_t i = 1; i < 5; i++)
        if (suits[i] != suits[0]) return 0;
    return 1;
}

/**
 * are any two cards of the same rank
 * does the hand, an array of ranks, contain a pair
 * poker: at least one pair among the ranks
 * Write a function that tells whether two of n card ranks are equal.
 * Given the ranks of a hand, return true if some rank occurs at least twice.
 * Do I hold a pair? The ranks of my cards are in the array.
 * Check whether a poker hand contains a pair.
 * Return true if any two elements of the array of ranks are equal.
 * Does the hand contain two cards of the same rank?
 * Write a function to check an array of card ranks for a pair.
 * Given the ranks of n cards, is there at least one pair?
 * Write a function to check if a hand contains a pair: two equal ranks anywhere.
 * Given an array of card ranks, return true if any rank occurs more than once.
 * Implement has_pair for a poker hand: at least two cards of the same rank.
 *
 * @array ranks n
 * @name has_pair contains_pair
 * @range ranks 1 13
 * @range n 0 7
 */
_Bool has_pair(const int32_t *ranks, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (ranks[i] == ranks[j]) return 1;
    return 0;
}
/**
 * straight check for five card ranks, any order, no special ace
 * Do five cards follow one another in rank without a gap, once sorted?
 * Write a function that tells whether five card ranks form a sequence, whatever their order.
 * do five card ranks make a run when sorted
 * Given five ranks in any order, return true if they are consecutive; the ace counts only as the number given.
 * is the hand of five ranks a sequence, in whatever order
 * Are the ranks of the five cards consecutive when sorted?
 * Is this poker hand a straight? Five ranks are given in any order, with no special rule for aces.
 * Return true if the five ranks are all different and the largest is four more than the smallest.
 * poker straight of five ranks as plain numbers in any order: true for five consecutive numbers, with no wrap from king to ace
 * Check whether five card ranks in any order form a straight, such as 7, 4, 6, 3, 5, where ranks are only compared as numbers.
 * Write a function to detect whether an unsorted array of five numbers holds n, n+1, n+2, n+3 and n+4 for some n, each once.
 *
 * @array ranks 5
 * @name is_straight poker_straight
 * @range ranks 3 7
 */
_Bool is_straight(const int32_t *ranks) {
    int32_t low = ranks[0], high = ranks[0];
    for (int32_t i = 0; i < 5; i++) {
        if (ranks[i] < low) low = ranks[i];
        if (ranks[i] > high) high = ranks[i];
        for (int32_t j = i + 1; j < 5; j++)
            if (ranks[i] == ranks[j]) return 0;
    }
    return high - low == 4;
}

/**
 * Count the pairs of cards with the same rank in a hand; three of a kind makes three pairs.
 * Write a function that counts the pairs in a hand as in cribbage: every combination of two equal ranks is one.
 * How many ways are there to pick two cards of one rank from the hand, given its ranks?
 * number of combinations of two cards with equal rank in the hand
 * Count the pairs of equal ranks in a hand; three equal cards count as three pairs.
 * How many pairs (i, j) with i < j have equal ranks?
 * Given the ranks of n cards, return the number of pairs of cards with the same rank; three alike make three.
 * Write a function to count all pairs of cards with equal rank.
 * In how many ways can two cards of the same rank be chosen from the hand?
 * Count the pairs in a cribbage hand, where three of a kind counts as 3 pairs and four of a kind as 6.
 * number of pairs i < j of matching cards in an array of ranks
 * How many pairs of equal ranks are among the n cards, if every two cards with the same rank are a pair, so three twos are 3 pairs?
 *
 * @array ranks n
 * @name count_rank_pairs matching_pairs
 * @range n 0 8
 * @range ranks 1 5
 */
int32_t count_rank_pairs(const int32_t *ranks, int32_t n) {
    int32_t pairs = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (ranks[i] == ranks[j]) pairs++;
    return pairs;
}

/**
 * Find the winner of a tic-tac-toe position of nine cells: 1, 2, or 0 if there is none.
 * tic-tac-toe winner (1 or 2) of a board of nine cells, 0 if no line is complete
 * Given nine cells row by row (0 empty), return the player, 1 or 2, who has three in a row, or 0.
 * Write a function that checks rows, columns and diagonals of a 3x3 board for three equal nonzero marks and returns the mark, or 0.
 * noughts and crosses on nine cells (0 empty): who won, 1 or 2? 0 if nobody
 * Which player, 1 or 2, owns a full line on the 3x3 board? 0 if neither does.
 * check the eight lines of tic-tac-toe on nine cells (0 empty) and return the winning mark, or 0
 * Which player, 1 or 2, has completed a line of the 3x3 board? 0 if none.
 * Who won the game of tic-tac-toe? The board has nine cells with 0, 1 or 2; return the winner or 0.
 * Check a 3x3 tic-tac-toe board (0 = empty) for a winner and return 1, 2 or 0.
 * Return the player (1 or 2) who has three in a row on the board, or 0 if there is no winner.
 * Write a function to find the tic-tac-toe winner on nine cells, 0 empty: return 1, 2 or 0 for none.
 * Given a 3x3 board row by row, return the mark with three in a line, or 0.
 * who won at noughts and crosses? board of 9 ints, 0 is empty; 0 for no winner
 *
 * @array board 9
 * @name tic_tac_toe_winner board_winner
 * @range board 0 2
 */
int32_t tic_tac_toe_winner(const int32_t *board) {
    static const int8_t lines[8][3] = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6},
                                       {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
    for (int32_t i = 0; i < 8; i++) {
        int32_t mark = board[lines[i][0]];
        if (mark != 0 && mark == board[lines[i][1]] && mark == board[lines[i][2]]) return mark;
    }
    return 0;
}

/**
 * tic tac toe draw check on nine cells, 0 being empty
 * Has the noughts and crosses game ended in a draw, with all nine cells nonzero and no winner?
 * cat's game test for a 3x3 board: every cell taken, no three in a line
 * does the 3x3 board have no empty cell (0) and no complete line
 * Write a function that tells whether a 3x3 board of 0, 1 and 2 is full without a winner.
 * Given nine cells with 0 for empty, return true for a draw in tic-tac-toe.
 * Is the game of tic-tac-toe a draw? The board has nine cells, 0 means empty.
 * Return true if all nine cells are nonzero and there is no line of three equal marks.
 * Write a function to detect a draw in tic-tac-toe (nine cells, 0 = empty).
 * Determine if a tic-tac-toe game ended in a tie: no empty cells (0) and no winner.
 * Write a function to check for a tic-tac-toe tie: all nine cells nonzero and no three in a row.
 * Given a 3x3 board with 0 for empty, return true if it is full and nobody has won.
 * Implement is_draw for noughts and crosses: all 9 cells nonzero, no line of three.
 *
 * @array board 9
 * @name is_tic_tac_toe_draw is_drawn_board
 * @range board 1 2
 */
_Bool is_tic_tac_toe_draw(const int32_t *board) {
    static const int8_t lines[8][3] = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6},
                                       {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
    for (int32_t i = 0; i < 9; i++)
        if (board[i] == 0) return 0;
    for (int32_t i = 0; i < 8; i++)
        if (board[lines[i][0]] == board[lines[i][1]] && board[lines[i][1]] == board[lines[i][2]]) return 0;
    return 1;
}

/**
 * Do the three cells {a}, {b} and {c} hold the same mark, other than 0 for empty?
 * Check whether a line of three cells is filled by one mark, 0 meaning an empty cell.
 * true if all three values are equal and not zero
 * Write a function that tells if one line of three cells is won, all equal and not empty (0).
 * Given three cells of a line, 0 for empty, has someone filled all with one mark?
 * Are the three marks alike and none of them missing (0)?
 * are all three values equal and nonzero
 * Are all three cells equal and not empty (0)?
 * Check three cells of a tic-tac-toe line: return true if they are equal and nonzero.
 * Return true if a, b and c are equal and not 0.
 * Does the same player own all three cells? 0 means an empty cell.
 * Check if three values are the same and different from zero.
 *
 * @T int32_t int8_t
 * @name is_line_won three_in_row
 * @range a 0 2
 * @range b 0 2
 * @range c 0 2
 */
_Bool is_line_won(T a, T b, T c) { return a != 0 && a == b && b == c; }

/**
 * Check whether no empty cell (0) is left on a game board of n cells.
 * board full test: no zero in the array
 * true if each of the n cells of the board is taken, i.e. not 0
 * Given the cells of a board, 0 for empty, are they all occupied?
 * Is there no free square (0) left in the array?
 * are all cells of the array nonzero
 * Are all n cells of the board filled? 0 means empty.
 * Return true if the board array contains no 0.
 * Check if a game board of n cells is full, with 0 marking an empty cell.
 * Write a function to check if a board of n squares has no empty cell, empty being 0.
 * Given an array of cells, return true if none of them is 0.
 * Implement board_full, for n cells, where 0 marks an empty cell.
 * are all cells nonzero?
 * Have all n squares of the board been claimed, i.e. is none of them 0?
 *
 * @T int32_t int8_t
 * @array board n
 * @name is_board_full no_empty_cells
 * @range n 0 8
 * @range board 0 2
 */
_Bool is_board_full(const T *board, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (board[i] == 0) return 0;
    return 1;
}

/**
 * Can a {OP} go from ({x1}, {y1}) to ({x2}, {y2}) on an empty chess board (no if it stays)?
 * Check whether a {OP} move from x1, y1 to x2, y2 is legal on an empty board: {OP:2}; staying is not legal.
 * true if a {OP} reaches the target square from the start square in one move on an empty board; false for the same square
 * Write a function that validates a chess move of a {OP} from one pair of coordinates to another, different one ({OP:2}).
 * Given two squares by file and rank, may a {OP} move between them ({OP:2}; never if they are equal)?
 * Does a {OP} on the first square attack the second square of an empty board, its own not being attacked? Squares as x, y.
 * Can a {OP} get from one square (x, y) of an empty board to another in a single move (the same square is none)?
 * Is a {OP} allowed to move from (x1, y1) to (x2, y2) on an empty board, standing still not counting?
 * Return true if the move from x1, y1 to x2, y2 is a valid {OP} move: {OP:2} (not zero squares).
 * Check if a chess {OP} can reach the second square from the first in one move (false if they are equal).
 * valid {OP} move from (x1, y1) to (x2, y2), with no other pieces on the board; staying put is invalid
 * Chess: is going from x1, y1 to x2, y2 legal for a {OP}, i.e. {OP:2} to a different square?
 *
 * @T int32_t int64_t
 * @OP dx*dx+dy*dy==5 "knight" "two squares one way and one square the other"
 * @OP (dx==0)!=(dy==0) "rook" "along a rank or a file"
 * @OP dx!=0&&dx*dx==dy*dy "bishop" "along a diagonal"
 * @OP (dx!=0||dy!=0)&&(dx==0||dy==0||dx*dx==dy*dy) "queen" "along a rank, a file or a diagonal"
 * @OP (dx!=0||dy!=0)&&dx*dx<=1&&dy*dy<=1 "king" "one square in any direction"
 * @name can_move is_legal_move
 * @range x1 0 7
 * @range y1 0 7
 * @range x2 0 7
 * @range y2 0 7
 */
_Bool can_move(T x1, T y1, T x2, T y2) {
    T dx = x2 - x1, dy = y2 - y1;
    return OP;
}

/**
 * Is the square in column {file} and row {rank} of a chess board {OP}? Both count from 1, and the square 1, 1 is dark.
 * Check whether a chess square, given by file and rank from 1, is {OP}, a1 being dark.
 * true if the square (file, rank) is {OP} on a chess board where (1, 1) is dark
 * Write a function that tells if a board square (file, rank from 1) is {OP}; a1 is dark.
 * Given the coordinates of a square from 1 to 8, is it {OP} (a1 is dark)?
 * Is this square (column, row) of a chess board {OP}, with the corner 1, 1 dark?
 * Is the square at the given file and rank (1 to 8) {OP}? The square a1 is dark.
 * Return true if the chess square with the given file and rank is {OP}; (1, 1) is dark.
 * Determine whether a square of a chess board is {OP}; file and rank count from 1, and a1 is dark.
 * Check if a square is {OP} on a chess board where the square (1, 1) is dark.
 * color of a chess square: is (file, rank) {OP} if (1, 1) is dark?
 * On a chess board, is the square (file, rank) {OP}, bearing in mind that a1 = (1, 1) is dark?
 *
 * @T int32_t int64_t
 * @OP == "dark"
 * @OP != "light"
 * @name is_square_colour square_colour
 * @range file 1 8
 * @range rank 1 8
 */
_Bool is_square_colour(T file, T rank) { return (file + rank) % 2 OP 0; }

/**
 * is a chess square white, by its name such as e4
 * Is a square given by name, like "h1", a light one?
 * Is the chess square with this name, such as e4, white?
 * Write a function that takes the name of a chess square such as "c7" and returns true if it is a white one.
 * Given a letter a to h and a digit 1 to 8 in a string, return true if that chess square is a light one.
 * chess board coordinate like "d5": true if the square is white
 * Given a chess square such as "e4", return true if it is a white square.
 * Check whether a chess square like "a1" is white.
 * Is the square "h1" white? Write a function for any square name.
 * Return true if the square with the given name (letter and digit) is light.
 * Determine the color of a chess square from its name: true for white, false for black.
 * "a1" is dark and "h1" light: is the named chess square light?
 *
 * @string s
 * @name is_white_square is_light_field
 */
_Bool is_white_square(const char *s) { return s[0] != 0 && (s[0] + s[1]) % 2 != 0; }

/**
 * Do two queens on ({x1}, {y1}) and ({x2}, {y2}) attack each other?
 * Check whether two queens at given coordinates threaten one another on an empty board.
 * true if two squares (x1, y1) and (x2, y2) share a rank, a file or a diagonal
 * Write a function for the eight queens puzzle that tells if two queens at given coordinates are in conflict.
 * Given the coordinates of two queens on an empty board, can one capture the other?
 * n-queens conflict check for one queen on (x1, y1) and another on (x2, y2)
 * Are two queens on the same row, column or diagonal?
 * Given the positions (x1, y1) and (x2, y2), check whether two queens attack each other.
 * Can one queen capture the other on an otherwise empty board? Positions are x1, y1, x2, y2.
 * Check if two queens threaten each other on a chess board.
 * Two queens on an otherwise empty chess board: do they threaten one another? x1, y1, x2, y2.
 * Do two queens stand on the same row, column or diagonal? x and y of each
 *
 * @T int32_t int64_t
 * @name queens_attack queens_conflict
 * @range x1 0 7
 * @range y1 0 7
 * @range x2 0 7
 * @range y2 0 7
 */
_Bool queens_attack(T x1, T y1, T x2, T y2) {
    T dx = x1 > x2 ? x1 - x2 : x2 - x1, dy = y1 > y2 ? y1 - y2 : y2 - y1;
    return dx == 0 || dy == 0 || dx == dy;
}

/**
 * How much is the chess piece {piece} worth: p 1, n or b 3, r 5, q 9, anything else 0?
 * Return the value of a chess piece given as a small letter: p 1, n and b 3, r 5, q 9, others 0.
 * chess piece values by small letter: p 1, n and b 3, r 5, q 9, others 0
 * Given the lowercase letter of a chess piece (p, n, b, r, q), return its usual points, 0 for the king or another letter.
 * How many pawns is a chess piece worth? Letters p 1, n 3, b 3, r 5, q 9; 0 otherwise.
 * chess letter to points: p 1, n and b 3, r 5, q 9, else 0
 * score of a captured chess piece: p 1, n or b 3, r 5, q 9, else 0
 * chess points for p n b r q: 1 3 3 5 9, any other char 0
 * What is the value of a chess piece: 'p' 1, 'n' and 'b' 3, 'r' 5, 'q' 9, anything else 0?
 * Return the points of a chess piece by its lowercase letter (p=1, n=3, b=3, r=5, q=9, otherwise 0).
 * Write a function that returns 1 for 'p', 3 for 'n' or 'b', 5 for 'r', 9 for 'q' and 0 otherwise.
 * Convert a chess piece letter (lowercase p, n, b, r or q) to its material value, 0 for other letters.
 *
 * @name piece_value chess_points
 * @range piece 97 122
 */
int32_t piece_value(char piece) {
    switch (piece) {
        case 'p': return 1;
        case 'n': case 'b': return 3;
        case 'r': return 5;
        case 'q': return 9;
        default: return 0;
    }
}

/**
 * material value of a chess piece letter in either case, 0 for king or unknown
 * chess letters P 1, N and B 3, R 5, Q 9, anything else 0, case ignored
 * points for pawn 1, knight 3, bishop 3, rook 5, queen 9 by the letter P N B R Q in either case, else 0
 * Write a function that returns the usual value of a chess piece given by its letter in upper or lower case, else 0.
 * Given a chess letter such as 'Q' or 'q', return the usual points; king and others 0.
 * What is the value of a chess piece letter in either case: P 1, N 3, B 3, R 5, Q 9, anything else 0?
 * Return the material value of a chess piece (upper or lower case letter), 0 for the king and others.
 * How many points is a chess piece worth? The letter may be upper or lower case; king and unknown letters return 0.
 * Write a function that returns 1 for P, 3 for N or B, 5 for R, 9 for Q, ignoring case, and 0 otherwise.
 * Get the points of a chess piece from its letter, case-insensitive, with 0 for the king.
 * Convert a FEN piece letter to its value (pawn 1, knight 3, bishop 3, rook 5, queen 9, otherwise 0).
 * chess piece values, case-insensitive: P=1, N=B=3, R=5, Q=9, else 0
 *
 * @name material_value piece_points
 */
int32_t material_value(char piece) {
    switch (piece) {
        case 'p': case 'P': return 1;
        case 'n': case 'N': case 'b': case 'B': return 3;
        case 'r': case 'R': return 5;
        case 'q': case 'Q': return 9;
    }
    return 0;
}

/**
 * What is the ten-pin bowling score of a game with the {n} rolls in {rolls}?
 * Score a complete game of ten-pin bowling from the pins of each roll.
 * Given the pins of every roll, return the bowling total over ten frames with spares and strikes; missing rolls are 0.
 * Write a function that computes the ten-pin score of a bowling game from its rolls; missing rolls count 0.
 * Add up ten bowling frames from the rolls; a spare adds the next roll, a strike the next two.
 * bowling: total score with strike and spare bonuses from the pins per roll
 * How many points is this bowling game worth? The pins of each roll are given; missing rolls count 0.
 * score the rolls of a ten-pin bowling game, ten frames with spare and strike bonuses
 * calculate the final result of a bowling game from its rolls, strikes and spares counted properly
 * Calculate the score of a bowling game from an array of rolls; missing rolls count 0.
 * Given the number of pins knocked down in each roll, compute the total score of a ten-pin bowling game.
 * How do I calculate a bowling score with strikes and spares from the list of rolls?
 * From the pins of each bowling roll compute the final ten-pin score, strikes and spares earning their bonuses.
 *
 * @array rolls n
 * @name bowling_score score_bowling
 * @range n 0 21
 * @range rolls 0 10
 */
static int32_t roll_at(const int32_t *rolls, int32_t n, int32_t i) { return i < n ? rolls[i] : 0; }

int32_t bowling_score(const int32_t *rolls, int32_t n) {
    int32_t score = 0, i = 0;
    for (int32_t frame = 0; frame < 10; frame++) {
        int32_t first = roll_at(rolls, n, i), second = roll_at(rolls, n, i + 1);
        score += first + second;
        if (first == 10 || first + second == 10) score += roll_at(rolls, n, i + 2);
        i += first == 10 ? 1 : 2;
    }
    return score;
}

/**
 * Compute league points from wins, draws, losses: three for a win, one for a draw, none for a loss.
 * football points from wins, draws, losses: 3 * wins + draws
 * Given wins, draws and losses, return the points of a soccer team, three per win.
 * Write a function that calculates the points in a football league: wins (3 each), draws (1), losses.
 * How many football points does a club have after these wins, draws and losses, at 3 for a win?
 * soccer table points from won, drawn and lost games, three points rule
 * league score from the record of a team: 3 per win, 1 per draw, 0 per loss
 * Return 3 points per win and 1 per draw; arguments are wins, draws and losses.
 * How many points does a soccer team have after the given wins, draws and losses?
 * Write a function that returns 3 * wins + draws, from wins, draws and losses.
 * Given wins, draws and losses of a football team, return its points, 3 for a win, 1 for a draw.
 * Implement football points: win 3, draw 1, loss 0, arguments in this order.
 * The league awards 3 per victory and 1 per tie; given victories, ties and defeats, how many points does our club have?
 *
 * @T int32_t int64_t
 * @name football_points league_points
 * @range wins 0 38
 * @range draws 0 38
 * @range losses 0 38
 */
T football_points(T wins, T draws, T losses) { return 3 * wins + draws; }

/**
 * How many points are {twos} two-pointers and {threes} three-pointers in basketball?
 * Compute the points of a basketball player from two-point and three-point shots.
 * basketball points: 2 * twos + 3 * threes
 * Given the numbers of two-point and three-point field goals, return the score.
 * Write a function that calculates basketball points from the number of two-pointers and of three-pointers.
 * How many points did I score with these two-pointers and three-pointers?
 * basketball points from field goals, number of two-pointers first, then of three-pointers
 * Calculate the points from two-point shots and three-point shots made.
 * Return 2 * twos + 3 * threes.
 * How many points did a player score, given the number of two-pointers and three-pointers made?
 * total points of a basketball team from two-pointers and three-pointers
 * Points a basketball rookie scored with so many shots worth two and so many worth three.
 *
 * @T int32_t int64_t
 * @name basketball_points shot_points
 * @range twos 0 100
 * @range threes 0 100
 */
T basketball_points(T twos, T threes) { return 2 * twos + 3 * threes; }

/**
 * What Elo score, from 0 to 1, does a player rated {mine} expect against one rated {theirs}?
 * Compute the Elo expected score of a player from the player's and the opponent's rating.
 * Given two ratings, return the Elo winning expectation of the first player.
 * Write a function for the expected result in the Elo system: own rating, opponent's rating.
 * How likely is the first player to win according to their Elo ratings?
 * win probability of the first of two players from their Elo ratings
 * chess rating: expected score from 0 to 1 of the first player against the second
 * Calculate the expected score in the Elo rating system from my rating and my opponent's rating.
 * What is the probability that player 1 beats player 2 according to their Elo ratings?
 * Given my rating and theirs, return 1 / (1 + 10^((theirs - mine) / 400)).
 * Write a function to compute the Elo win probability, own rating first.
 * Elo ratings: what score, 0 to 1, may I expect versus my opponent? My rating precedes theirs.
 *
 * @name elo_expected win_expectancy
 * @range mine 800 2800
 * @range theirs 800 2800
 */
double elo_expected(double mine, double theirs) {
    return 1 / (1 + __builtin_pow(10, (theirs - mine) / 400));
}

/**
 * A player rated {rating} was expected to score {expected} and got {score}; what is the new Elo rating with K-factor {K}?
 * Update an Elo rating with the K-factor {K} from the expected and then the actual score.
 * Given rating, expected score and actual score, return the new rating with K-factor {K}.
 * How does an Elo rating change with expected and actual score and the factor {K}? Return the new one.
 * From rating, expected and score, return rating + {K} * (score - expected).
 * Calculate a player's new Elo rating from the old rating, the expected score and the actual score, with K = {K}.
 * How do I update an Elo rating with a K-factor of {K}? Rating, expected score, actual score.
 * Write a function for the new chess rating after a game: rating, expected score, score, K-factor {K}.
 * new Elo rating after a game, K = {K}: old rating, expected score, actual score
 * Adjust an Elo rating by {K} times the difference between actual and expected score (rating, expected, actual).
 * Elo rating system with K-factor {K}: compute the new rating from rating, expected and actual score
 * After a chess tournament update the Elo rating with K = {K}: old rating, expected score, actual score.
 *
 * @T double float
 * @K 10 16 20 24 32 40
 * @name elo_update new_rating
 * @range rating 800 2800
 * @range expected 0 1
 * @range score 0 1
 */
T elo_update(T rating, T expected, T score) { return rating + K * (score - expected); }

/**
 * Who wins rock, paper, scissors with {a} against {b} (0 rock, 1 paper, 2 scissors)? Return 1 or 2, or 0 for a draw.
 * rock 0, paper 1, scissors 2: winner as 1 or 2, 0 if equal
 * Given both hands as 0, 1, 2 (rock, paper, scissors), return the number of the winner, 0 for a tie.
 * Write a function that returns which player wins rock 0, paper 1, scissors 2: 1, 2, or 0 if neither.
 * 0 rock, 1 paper, 2 scissors: does player 1, 2 or nobody (0) win?
 * rock paper scissors with codes 0, 1, 2 in this order, answer 0 draw, 1 first wins, 2 second wins
 * roshambo (rock 0, paper 1, scissors 2): tie 0, first player wins 1, second wins 2
 * Who wins at rock-paper-scissors? 0 = rock, 1 = paper, 2 = scissors; return 1, 2 or 0 for a tie.
 * Return 0 for a tie, 1 if the first player wins, 2 if the second wins; moves are rock 0, paper 1, scissors 2.
 * Determine the winner of rock paper scissors, with moves 0 (rock), 1 (paper) and 2 (scissors): 1, 2 or 0 for a draw.
 * Write a function to decide a round of rock-paper-scissors coded 0, 1, 2; the result is 0 (draw), 1 or 2.
 * Settle an argument by rock (0), paper (1), scissors (2): return winner 1 or 2, or 0 when both chose alike.
 *
 * @T int32_t uint32_t
 * @name rps_result rock_paper_scissors_winner
 * @range a 0 2
 * @range b 0 2
 */
int32_t rps_result(T a, T b) { return (int32_t)((a + 3 - b) % 3); }

/**
 * outcome for the first player at rock 0, paper 1, scissors 2: 1 for a win, -1 for a loss, 0 for a draw
 * rps result 1, -1 or 0 from the first player's view, rock 0, paper 1, scissors 2
 * did I (first) win 1, lose -1 or draw 0 at rock (0), paper (1), scissors (2)
 * signed result of rock (0), paper (1), scissors (2): 1 if the first wins, -1 if it loses, 0 if equal
 * Write a function for rock, paper, scissors (0, 1, 2) that returns 1 if the first move wins, -1 if it loses and 0 for a tie.
 * rps reward 1, 0, -1 for a learning agent whose move comes first; rock, paper, scissors are 0, 1, 2
 * Return 1 if the first player wins rock-paper-scissors, -1 if they lose, 0 for a tie (0 rock, 1 paper, 2 scissors).
 * Rock is 0, paper is 1, scissors is 2. Does the first move win (1), lose (-1) or draw (0)?
 * Compare two moves of rock paper scissors (0, 1, 2 in this order) and return 1, 0 or -1 for the first player.
 * Evaluate a round of rock-paper-scissors: 1 if the first move beats the second, -1 if it loses, 0 if equal; rock 0, paper 1, scissors 2.
 * Did the first player win? Moves are rock 0, paper 1, scissors 2; return 1 for yes, -1 for no and 0 for a draw.
 * rock paper scissors result for player one: win 1, loss -1, draw 0; moves are 0 rock, 1 paper, 2 scissors
 *
 * @T int32_t int64_t
 * @name rps_signed rps_score
 * @range a 0 2
 * @range b 0 2
 */
int32_t rps_signed(T a, T b) { return a == b ? 0 : (a - b + 3) % 3 == 1 ? 1 : -1; }
/**
 * rock 1, paper 2, scissors 3: who wins, 1 or 2, 0 for nobody
 * rock paper scissors with moves 1 to 3 in this order, winner 1 or 2, tie 0
 * Who wins if 1 is rock, 2 is paper and 3 is scissors? 0 for a tie, else the winner 1 or 2.
 * rps with user input 1 rock, 2 paper, 3 scissors: result 1 or 2 for the winner, or 0 for a draw
 * Take two moves of 1 (rock), 2 (paper) or 3 (scissors) and return 0 for a draw, 1 or 2 for the winner.
 * Given both choices (1 rock, 2 paper, 3 scissors), return the winning player, 1 or 2, or 0 for a tie.
 * winner (1, 2, or 0 for a tie) of two hands coded rock 1, paper 2, scissors 3
 * Rock is 1, paper is 2, scissors is 3. Return the winning player (1 or 2), or 0 for a tie.
 * Determine the winner of rock-paper-scissors with moves 1 (rock), 2 (paper), 3 (scissors): 1, 2 or 0.
 * Who wins the round? 1 means rock, 2 paper, 3 scissors; return 0 for a draw, otherwise the player's number.
 * Write a rock paper scissors function: inputs 1 to 3 (rock, paper, scissors), result 0 draw, 1 first player, 2 second player.
 * Return 0 if both moves are equal, 1 if the first player wins, 2 if the second does (1 rock, 2 paper, 3 scissors).
 * Write a rock-paper-scissors function with 1 rock, 2 paper, 3 scissors; return 1 or 2 for the winner, 0 for a tie.
 * Given two moves from 1 to 3 (rock, paper, scissors), return the winning player's number, or 0.
 * Implement rps for moves 1=rock 2=paper 3=scissors, result 0 draw, 1 first, 2 second.
 *
 * @T int32_t int64_t
 * @name rps_from_one rps_menu
 * @range a 1 3
 * @range b 1 3
 */
int32_t rps_from_one(T a, T b) { return a == b ? 0 : (a - b + 3) % 3 == 1 ? 1 : 2; }

/**
 * Can the player to move win in Nim with the {n} heaps in {heaps}, where taking the last object wins?
 * Is the Nim position, last object wins, winning for the player whose turn it is?
 * Given the Nim heaps, return true if the player to move wins with best play (last object wins).
 * Write a function that tells whether the player to move wins a Nim position when taking the last object wins.
 * Does the next player have a winning strategy in normal Nim with these heaps?
 * Does the player to move win Nim with these heaps, if the last one to take wins?
 * is this a winning position for the player to move in Nim with several heaps, normal play
 * Does the player to move win this game of Nim, where taking the last object wins?
 * Compute the XOR of all heap sizes and return true if it is not zero.
 * Given the heap sizes of a Nim game (last object wins), decide if the first player can force a win.
 * Nim: return true if the current position is winning for the player to move
 * Write a function to check whether the XOR of all heaps is nonzero.
 * Nim: with these heaps and optimal play, will whoever moves now win by taking the last object?
 * XOR the heap sizes to decide if the first player has a winning strategy when the last stone wins
 *
 * @T int32_t uint32_t
 * @array heaps n
 * @name nim_first_wins is_nim_winning
 * @range n 0 8
 * @range heaps 0 10
 */
_Bool nim_first_wins(const T *heaps, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum ^= heaps[i];
    return sum != 0;
}

/**
 * Can the player to move win with {n} stones if each turn takes 1 to {K} stones and the last stone wins?
 * Subtraction game with at most {K} stones per turn, last stone wins: true if the player to move wins.
 * Given the number of stones, tell if the first player wins; 1 to {K} are taken at a time and the last stone wins.
 * Write a function for the take-away game with a limit of {K} per move, last stone wins; does the player to move win?
 * matches game: take 1 to {K}, last one wins; does the player to move win?
 * true unless the number of stones is a multiple of {K} plus 1
 * Is a pile a win for the player to move when 1 up to {K} objects can be removed and the last one wins?
 * Players take turns removing 1 to {K} stones, and whoever takes the last stone wins. Does the first player win?
 * Return true if n is not divisible by {K} + 1.
 * Can the first player force a win with n stones when each turn takes 1 to {K} and the last stone wins?
 * take 1 to {K} stones per turn, last stone wins: is it a winning position for the player to move?
 * There are n flags and each tribe in turn removes 1 to {K}; whoever removes the last one wins. Can the starting tribe force a win?
 *
 * @T int32_t int64_t
 * @K 2 3 4 5
 * @name can_win_pile take_away_win
 * @range n 0 100
 */
_Bool can_win_pile(T n) { return n % (K + 1) != 0; }

/**
 * can the first player win when each takes one to k of n stones and the last stone wins, given n and k
 * n stones, at most k per move, last stone wins: can the player to move win?
 * Write a function that takes the number of stones and the largest allowed move: can the starter force taking the last stone?
 * Given stones and the limit per turn, return true if the starting player wins the last-stone game with best play.
 * Players take 1 to k of n stones in turn (n first), and the last stone wins. Can the first player force a win?
 * Given n and k, return true if n is not divisible by k + 1.
 * Does the first player win with n stones if each move takes at most k and the last stone wins?
 * Write a function to decide the take-away game: n stones, up to k per move, last stone wins; true for the first player.
 * Is n a winning position when 1 to k stones may be taken and taking the last one wins?
 * subtraction game: n stones, at most k per turn, whoever takes the last one wins; does the player to move win?
 * Given n matches and the limit k per turn, return true if the starting player can take the last match.
 * Matchstick duel: remove between 1 and k of n in turn; whoever takes the last one wins. Does the starting player win with perfect play? Arguments n, k.
 *
 * @T int32_t int64_t
 * @name starter_wins first_player_wins
 * @range n 0 100
 * @range k 1 10
 */
_Bool starter_wins(T n, T k) { return n % (k + 1) != 0; }

/**
 * How many positions of {secret} and {guess} with {n} pegs each hold the same colour?
 * Count the exact matches of secret and guess in a code-breaking game: same value at the same index.
 * Given the hidden code and a guess as arrays, return the number of bulls (right digit, right place).
 * Write a function that counts the positions at which two arrays agree.
 * number of black pegs for a Mastermind guess, secret and guess given as arrays
 * number of bulls (exact matches) for a secret and a guess
 * count the elements equal at the same index in both arrays
 * number of correct digits in the correct place of a guess, secret first
 * how many digits of my guess are in the correct place of the secret
 * How many digits of the guess are in the right place?
 * Given two arrays of length n, count the positions where they are equal.
 * Count the black pegs in Mastermind for a secret and a guess.
 *
 * @T int32_t uint8_t
 * @array secret n
 * @array guess n
 * @name exact_matches count_bulls count_correct
 * @range n 0 8
 * @range secret 0 5
 * @range guess 0 5
 */
int32_t exact_matches(const T *secret, const T *guess, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (secret[i] == guess[i]) count++;
    return count;
}

/**
 * bulls and cows: number of right digits at the wrong place, for int arrays of digits 0 to 9
 * count the cows of a guess of int digits: in the secret, but elsewhere, each digit used once
 * right colour (int 0 to 9), wrong position: how many pegs of the guess, each secret peg used once?
 * number of mastermind white pegs for a secret and a guess, int values 0 to 9
 * Write a function that counts the right colours (ints 0 to 9) in the wrong places of a Mastermind guess, each peg once.
 * Given a secret and a guess of n digits (ints), return how many guessed digits are in the secret at another place, each used once.
 * Count the cows in bulls and cows: int digits of the guess that are in the secret but at another position.
 * Given the secret and the guess (integer digits 0 to 9), return how many digits are correct but in the wrong place.
 * How many white pegs does a Mastermind guess get, with colors as ints 0 to 9?
 * Count the digits that are in both int arrays but not at the same position, each digit used only once.
 * Write a function that computes the number of cows for a secret and a guess of n integer digits.
 * Mastermind: number of right colors (ints 0 to 9) in wrong positions for a secret and a guess
 *
 * @array secret n
 * @array guess n
 * @name misplaced_matches count_cows
 * @range secret 0 9
 * @range guess 0 9
 * @range n 0 6
 */
int32_t misplaced_matches(const int32_t *secret, const int32_t *guess, int32_t n) {
    int32_t common = 0, exact = 0;
    for (int32_t digit = 0; digit <= 9; digit++) {
        int32_t in_secret = 0, in_guess = 0;
        for (int32_t i = 0; i < n; i++) {
            in_secret += secret[i] == digit;
            in_guess += guess[i] == digit;
        }
        common += in_secret < in_guess ? in_secret : in_guess;
    }
    for (int32_t i = 0; i < n; i++) exact += secret[i] == guess[i];
    return common - exact;
}

/**
 * Is a cell alive in the next generation of the Game of Life, if it is {alive} now and has {neighbours} live neighbours?
 * Apply Conway's Game of Life rule to one cell, given its state and the number of live neighbours.
 * Game of Life rule for one cell, alive or not, and its neighbours: born with 3, survives with 2 or 3
 * Given the state of a cell and its number of live neighbours, return its next state in the Game of Life.
 * Write a function for the next state of a cell in Conway's Game of Life from its state and live neighbours.
 * Game of Life: will a cell be alive next, from its state and its number of live neighbours?
 * next state of a cellular automaton cell by Conway, from state and live neighbour count
 * is a cell alive next: alive with 2 or 3 neighbours, or dead with exactly 3
 * Conway's cellular automaton: does the cell live next tick, given its state and number of neighbours
 * Return true if a cell will be alive: it has 3 live neighbors, or it is alive and has 2.
 * Does a cell live in the next generation of Conway's Game of Life, given its state and its number of neighbors?
 * Write a function that applies the rules of the Game of Life to a single cell.
 *
 * @T int32_t uint8_t
 * @name life_rule next_cell
 * @range neighbours 0 8
 */
_Bool life_rule(_Bool alive, T neighbours) { return neighbours == 3 || (alive && neighbours == 2); }

/**
 * Do the nine numbers in {cells} contain each of 1 to 9 exactly once?
 * Check a row, column or block of a Sudoku: nine cells with each of 1 to 9 once.
 * true if the nine values are a permutation of 1 to 9
 * Write a function that tells if nine cells of a Sudoku hold each of 1 to 9 once.
 * Given nine cells, does every digit from 1 to 9 occur once?
 * Is this Sudoku row of nine complete and correct, each of 1 to 9 once?
 * Are all the digits 1 to 9 present in the nine cells?
 * check that nine numbers are 1..9 in some order
 * Check if an array of nine numbers contains all digits from 1 to 9.
 * Is this Sudoku row valid, i.e. does it contain every number from 1 to 9 exactly once?
 * Return true if the nine cells contain each number from 1 to 9 exactly once.
 * Validate a completed Sudoku row, column or box of nine cells.
 * Is a Sudoku row, column or box of nine cells filled in properly?
 *
 * @array cells 9
 * @name is_sudoku_group valid_sudoku_row
 * @range cells 1 9
 */
_Bool is_sudoku_group(const int32_t *cells) {
    int32_t seen = 0;
    for (int32_t i = 0; i < 9; i++) {
        if (cells[i] < 1 || cells[i] > 9) return 0;
        seen |= 1 << cells[i];
    }
    return seen == 1022;
}

/**
 * Is the 3 by 3 square in {cells} magic, with equal row, column and diagonal sums?
 * Check for a magic square of order three, stored row by row; only the sums matter.
 * 3x3 magic square test of nine numbers by row, column and diagonal sums
 * true if all rows, columns and both diagonals of the nine numbers have the same sum
 * Write a function that tells if nine numbers, row by row, form a magic square by their sums.
 * Given nine numbers row by row, do all eight lines of the 3x3 square add up to the same value?
 * Do rows, columns and both diagonals of a 3x3 grid agree in their sums?
 * Check if a 3x3 array has the same sum in every row, column and diagonal.
 * Return true if the three rows, three columns and two diagonals have equal sums.
 * Given a 3x3 grid stored row by row, determine whether it is a magic square (only the sums are checked).
 * magic square test for a 3 by 3 array of numbers, only the sums are compared
 * Is a 3 x 3 square, a flat array, magic, with every row, column and both diagonals totalling alike?
 *
 * @array cells 9
 * @name is_magic_square magic_square_3x3
 * @range cells 1 9
 */
_Bool is_magic_square(const int32_t *cells) {
    int32_t sum = cells[0] + cells[1] + cells[2];
    for (int32_t i = 0; i < 3; i++) {
        if (cells[3 * i] + cells[3 * i + 1] + cells[3 * i + 2] != sum) return 0;
        if (cells[i] + cells[i + 3] + cells[i + 6] != sum) return 0;
    }
    return cells[0] + cells[4] + cells[8] == sum && cells[2] + cells[4] + cells[6] == sum;
}

/**
 * What is left of {health}, at least 0, if only the part of an attack of {attack} above a defence of {defence} hurts?
 * Given health, attack and defence, return health minus the part of the attack above the defence, not below zero.
 * Write a function for combat damage from health, attack and defence: health - max(0, attack - defence), at least 0.
 * How many hit points remain after a blow whose attack is reduced by the defence (hp, attack, defence; neither goes below 0)?
 * health left from health, attack and armour, where armour reduces the attack; neither goes under 0
 * Calculate the remaining health from health, attack and defence: damage is attack minus defence (at least 0), and health never goes below 0.
 * Return the health left after subtracting the attack reduced by the defence; neither damage nor health can be negative.
 * How much health remains if an attack hits and the defence reduces it, both with a minimum of 0 (health, attack, defence)?
 * Given health, attack and defence, compute the new health (damage = max(0, attack - defence), health >= 0).
 * Given a character's health, an attack and a defence, subtract the part of the attack above the defence from the health; stop at 0.
 * A monster is hit: take the attack minus the defence, at least 0, off its hit points and return what is left, at least 0 (hit points, attack, defence).
 * remaining hit points from health, attack and defence, where only the part of the attack above the defence hurts and the result stops at 0
 *
 * @T int32_t int64_t
 * @name health_after_attack apply_damage
 * @range health 0 100
 * @range attack 0 80
 * @range defence 0 80
 */
T health_after_attack(T health, T attack, T defence) {
    T damage = attack > defence ? attack - defence : 0;
    return damage >= health ? 0 : health - damage;
}

/**
 * On a round board of {K} fields, numbered from 0, where does a piece at {position} get to in a number of steps?
 * Move along a circular track of {K} fields, counting from 0: return the new field from old field and steps.
 * Given a field from 0 and a roll, return the new field on a loop of {K} fields.
 * Write a function that advances a token on a round board with {K} spaces, numbered from 0.
 * Where do I land on a circuit of {K} squares, counted from 0, given my square and the steps?
 * token position on a loop of {K} fields numbered from 0 after a throw: position, steps
 * A board has {K} fields in a circle, numbered from 0. Return the new position after moving the given steps.
 * Return (position + steps) % {K}.
 * Move a piece forward on a circular board with {K} fields, the first of which is 0.
 * Calculate the new field of a token after a dice roll on a circular board of {K} fields.
 * What is my new position on a loop of {K} squares, counted from 0, after a number of steps?
 * new position on a circular track with {K} fields counted from 0: position, steps
 *
 * @T int32_t int64_t
 * @K 24 28 40 48 64
 * @name move_on_board advance_token
 * @range position 0 23
 * @range steps 0 24
 */
T move_on_board(T position, T steps) { return (position + steps) % K; }

/**
 * (position + roll) % fields for position, roll and fields
 * Write a function that moves a piece along a closed track: position from 0, steps, number of fields.
 * Given the current square (from 0), the roll and the size of the loop, return the new square.
 * Move a piece forward on a circular board: position (from 0), steps, number of fields.
 * Return (position + steps) % fields.
 * What is the new position after a number of steps on a loop with the given number of fields, counted from 0?
 * Calculate the position of a token on a circular track after a roll: old position (from 0), roll, number of fields.
 * A board has fields 0 to n - 1 in a circle. Where does a piece land, given its position, the steps and n?
 * Write a function to advance a token (position from 0) by a number of steps on a circular board, wrapping around at the number of fields.
 * Given position (from 0), steps and board size, compute the new position with wrap-around.
 * How do I move a player around a circular board of fields 0 to n - 1 (position, steps, n)?
 * new position on a ring of fields numbered from 0: position, steps, number of fields
 *
 * @T int32_t int64_t
 * @name advance_token board_position
 * @range position 0 40
 * @range steps 0 12
 * @range fields 20 60
 */
T advance_token(T position, T steps, T fields) { return (position + steps) % fields; }

/**
 * Which experience level does a player with a number of points have, if level n begins at n * n * {K} points?
 * Compute the highest level reached with a number of points, level n needing {K} times n squared.
 * XP to level: the largest n with n * n * {K} <= points
 * Given experience points, return the level; the threshold of level n is {K} * n^2, with 0 below the first.
 * Write a function for the level reached with a number of points when level n starts at {K} n^2 points.
 * How high is my level, the largest n with {K} n^2 not above my points?
 * highest level n whose cost {K} * n * n is covered by the points, 0 if none
 * role-playing level from points, level n needing {K} times n squared
 * experience level from points when the thresholds are {K} times the squares 1, 4, 9, ...
 * Level n requires {K} * n * n points. Return the level for the given points.
 * What level has a player reached with the given points if level n needs {K} * n^2 points?
 * Return the largest n such that {K} * n * n is not greater than the points.
 *
 * @T int32_t int64_t
 * @K 10 50 100
 * @name level_for_points experience_level
 * @range points 0 10000
 */
T level_for_points(T points) {
    T level = 0;
    while ((level + 1) * (level + 1) * K <= points) level++;
    return level;
}

/**
 * How many points does the word {s} score in English Scrabble without bonus squares, counting only small letters?
 * Add up the English Scrabble tile values of a word in small letters.
 * Write a function that scores a lower-case word in Scrabble; other characters count 0.
 * What is this small-letter word worth in English Scrabble tiles, without bonus squares?
 * Scrabble score of a string of small letters, anything else 0
 * total Scrabble letter value of a lower-case word
 * How many points would my lower-case word get in English Scrabble, plain squares only?
 * English Scrabble points of the letter tiles of a lower-case word
 * scrabble points for a lower-case word
 * Calculate the Scrabble score of a lowercase word.
 * How many points is a word worth in Scrabble? Only lowercase letters count.
 * Write a function that returns the sum of the Scrabble letter values of a lowercase string.
 * How much is a lowercase word worth in English Scrabble, no premium squares involved?
 *
 * @string s
 * @name word_score scrabble_score
 */
static const int8_t letter_points[26] = {1, 3, 3, 2, 1, 4, 2, 4, 1, 8, 5, 1, 3, 1, 1, 3, 10, 1, 1, 1, 1, 4, 4, 8, 4, 10};

int32_t word_score(const char *s) {
    int32_t score = 0;
    for (; *s != 0; s++)
        if (*s >= 'a' && *s <= 'z') score += letter_points[*s - 'a'];
    return score;
}

/**
 * How many minutes after midnight is {hour}:{minute}?
 * Convert a clock time of hour and minute to minutes since midnight.
 * Given hour and minute, return the minute of the day.
 * Write a function that turns a time of day, hour and minute, into minutes since midnight.
 * minute of the day from hour and minute of a 24-hour time
 * minutes passed since 0:00 at a given hour and minute of a 24-hour clock
 * Return hour * 60 + minute.
 * How many minutes have passed since midnight at a given hour and minute?
 * Write a function to convert hours and minutes to minutes.
 * Calculate the number of minutes since midnight for a time given as hour and minute.
 * minutes since midnight for a 24-hour time (hour, minute)
 * Write a function that converts hour and minute to minutes since midnight.
 * Given hh and mm, return hh * 60 + mm.
 * Function that converts hours and minutes to total minutes
 * total minutes of h:mm
 *
 * @T int32_t int64_t
 * @name minutes_since_midnight to_minutes
 * @range hour 0 23
 * @range minute 0 59
 */
T minutes_since_midnight(T hour, T minute) { return hour * 60 + minute; }

/**
 * How many seconds are left until midnight at {hour}:{minute}:{second}?
 * Compute the seconds that remain of the day from hour, minute and second.
 * seconds to midnight from hours, minutes, seconds on a 24-hour clock
 * Write a function for the countdown to midnight in seconds at a given hour, minute and second.
 * 86400 minus the seconds since midnight of a time in hours, minutes, seconds
 * seconds until 24:00 from hours, minutes, seconds
 * How many seconds are left in the day at the given hour, minute and second?
 * Return the number of seconds until midnight for a time given as hour, minute, second.
 * Calculate the seconds remaining until the end of the day from hours, minutes and seconds.
 * Write a function to compute the time left from h:mm:ss until midnight in seconds.
 * Write a function that returns the seconds left in the day at hour:minute:second.
 * Given h, m, s, return 86400 - (3600h + 60m + s).
 *
 * @T int32_t int64_t
 * @name seconds_to_midnight remaining_seconds
 * @range hour 0 23
 * @range minute 0 59
 * @range second 0 59
 */
T seconds_to_midnight(T hour, T minute, T second) { return 86400 - (hour * 3600 + minute * 60 + second); }

/**
 * Is {hour}:{minute}:{second} a valid time of day on a 24-hour clock?
 * Check whether hour (0-23), minutes and seconds (0-59) are in range.
 * valid time test for hour 0-23, minute 0-59, second 0-59
 * true if the three numbers make a proper 24-hour clock time
 * Write a function that validates a 24-hour time given as hour, minute, second.
 * Given hour, minute and second, does such a time exist on a 24-hour clock?
 * Can a 24-hour clock show these hours, minutes and seconds?
 * Check if a time given as hour, minute and second is valid (0-23, 0-59, 0-59).
 * Return true if hour is 0 to 23 and minute and second are 0 to 59.
 * Write a function to validate hours, minutes and seconds of a 24-hour clock.
 * Is this a valid 24-hour time (hour, minute, second)?
 * Write a function to check if a time is valid: hour 0-23, minute 0-59, second 0-59.
 * Given h, m and s, return true if they are a valid 24-hour time.
 * Implement is_valid_time(hour, minute, second), 24-hour clock, 24:00:00 being invalid.
 * is hh:mm:ss a valid time?
 *
 * @T int32_t int64_t
 * @name is_valid_time time_ok
 * @range hour -1 25
 * @range minute -1 61
 * @range second -1 61
 */
_Bool is_valid_time(T hour, T minute, T second) {
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}

/**
 * It is {hour}:{minute}; what time is it in {n} minutes? Return hour * 100 + minute on a 24-hour clock.
 * Add minutes to a clock time (hour, minute) and return hour * 100 + minute, going round at midnight.
 * Given hour, minute and a number of minutes, return the later time as hour * 100 + minute on a 24-hour clock.
 * Write a function that takes hour, minute and minutes to add and returns HHMM as a number; 23:50 plus 20 minutes gives 10 for 00:10.
 * When does a film end that starts at this hour and minute and lasts a number of minutes? Return hour * 100 + minute.
 * arrival time as HHMM number from departure hour, minute and travel minutes, on a 24-hour clock
 * From hour and minute, go n minutes ahead and return the time as hour * 100 + minute, wrapping at midnight.
 * It is a given hour and minute. What time is it n minutes later, as an integer HHMM on a 24-hour clock?
 * Given hour, minute and minutes to add, compute the new time as a number like 1345, wrapping after midnight.
 * Write a function that takes hour, minute and a delay in minutes and returns the later 24-hour time as HHMM.
 * Starting at a given hour and minute, return the time n minutes later as hour * 100 + minute on a 24-hour clock.
 * time plus n minutes on a 24-hour clock, returned as hour * 100 + minute
 *
 * @T int32_t int64_t
 * @name add_minutes end_time
 * @range hour 0 23
 * @range minute 0 59
 * @range n 0 2000
 */
T add_minutes(T hour, T minute, T n) {
    T total = (hour * 60 + minute + n) % 1440;
    return total / 60 * 100 + total % 60;
}

/**
 * add minutes to a time given in minutes since midnight, staying within 0..1439
 * (time + n) % 1440 for minutes of the day, never negative
 * Write a function that adds a number of minutes, maybe negative, to a minute of the day and stays within one day.
 * minute of the day plus minutes, wrapping: 1430 (23:50) plus 20 is minute 10
 * Given a minute of the day and a delay in minutes, return the resulting minute of the day, 0 to 1439.
 * move a time in minutes after midnight by n minutes and wrap it within 24 hours
 * Add n minutes (possibly negative) to a time in minutes since midnight, wrapping around at 1440.
 * Return the minute of the day after adding n minutes, in the range 0 to 1439.
 * What minute of the day is it n minutes later? n may be negative; wrap around midnight.
 * Write a function to shift a time of day in minutes by n minutes, modulo 1440, with a non-negative result.
 * Given minutes since midnight and an offset in minutes, compute the new time of day in minutes.
 * time of day in minutes plus an offset (may be negative), wrapped to 0..1439
 *
 * @T int32_t int64_t
 * @name minute_after later_minute
 * @range time 0 1439
 * @range n -3000 3000
 */
T minute_after(T time, T n) { return ((time + n) % 1440 + 1440) % 1440; }

/**
 * Convert the time {hhmm}, written as a number like 1345, to minutes since midnight.
 * Military time HHMM to minutes of the day
 * Given a four-digit 24-hour time as an integer, return its minute of the day.
 * Write a function that turns an HHMM number such as 1345 into the minute of the day, 825.
 * hhmm / 100 * 60 + hhmm % 100 for a clock time as a number
 * How many minutes after midnight is a clock time like 930, hours first and two digits for minutes?
 * minutes since midnight from an integer like 1345 in 24-hour notation
 * Convert a time like 1345 (13:45) to minutes since midnight.
 * How do I convert an HHMM integer to minutes since midnight?
 * Write a function that converts military time such as 930 to minutes.
 * Return the number of minutes since midnight for a time stored as hour * 100 + minute.
 * HHMM integer to minutes since midnight
 *
 * @T int32_t int64_t
 * @name hhmm_to_minutes parse_hhmm
 * @range hhmm 0 2359
 */
T hhmm_to_minutes(T hhmm) { return hhmm / 100 * 60 + hhmm % 100; }

/**
 * Convert {minutes} minutes since midnight to a time written as a number like 1345.
 * Minutes of the day to a military time number HHMM, such as 1345
 * Given a minute of the day, return the 24-hour time as an integer, hours * 100 + minutes.
 * Write a function that turns minutes since midnight into an HHMM number, 825 into 1345.
 * minutes / 60 * 100 + minutes % 60 for a minute of the day
 * encode a minute of the day as hours * 100 + minutes
 * minute of day to a 24-hour time as an integer like 1345
 * Convert minutes since midnight to a time like 1345 (hour * 100 + minute).
 * How do I convert minutes since midnight to an HHMM integer?
 * Write a function that converts minutes to military time, for example 570 to 930.
 * Return hour * 100 + minute for a number of minutes since midnight.
 * minutes since midnight to an HHMM integer
 *
 * @T int32_t int64_t
 * @name minutes_to_hhmm format_hhmm
 * @range minutes 0 1439
 */
T minutes_to_hhmm(T minutes) { return minutes / 60 * 100 + minutes % 60; }

/**
 * Split a number of minutes into hours and minutes: return the hours and store the remaining minutes at {rest}.
 * Convert minutes to hours (returned) and minutes (stored through the pointer).
 * Given a duration in minutes, return the full hours and write the left-over minutes to an address.
 * Write a function that turns 135 minutes into 2 hours, returned, and 15 minutes, stored.
 * How many hours and minutes is a number of minutes? Return the hours, store the minutes through a pointer.
 * divide minutes by 60: hours returned, remaining minutes stored
 * Convert minutes to hours and minutes: return the hours, store the remaining minutes in *rest.
 * Given minutes, return the whole hours and store the remaining minutes through the pointer.
 * Write a function to split minutes into hours (return value) and minutes (pointer parameter).
 * Return minutes / 60 and store minutes % 60 at the given address.
 * Convert a duration in minutes to hours, with the leftover minutes written through a pointer.
 * divide minutes into full hours (returned) and remaining minutes (stored through a pointer)
 *
 * @T int32_t int64_t
 * @array rest 1
 * @name split_minutes minutes_to_hours
 * @range minutes 0 10000
 * @range rest 0 0
 */
T split_minutes(T minutes, T *rest) {
    *rest = minutes % 60;
    return minutes / 60;
}

/**
 * How many hours were worked from hour {start} to hour {end}, modulo 24, if the shift may go past midnight?
 * Compute the length of a shift from start and end hour on a 24-hour clock, 0 if they are equal.
 * shift length in hours across midnight: (end - start) modulo 24
 * Given start and end hour, return the hours worked modulo 24; 22 to 6 makes 8.
 * Write a function for the duration of a night shift from start and end hour, modulo 24.
 * hours from one full hour to another, the end on the next day if it is smaller; 0 if equal
 * elapsed hours from one full hour to another on the 24-hour clock, modulo 24
 * How many hours is it from the start hour to the end hour if the shift may go past midnight? Equal hours give 0.
 * Given start and end, return (end - start + 24) % 24.
 * Write a function for the number of hours between two hours on a 24-hour clock, wrapping at midnight.
 * Calculate the hours worked from start hour to end hour, e.g. 22 to 6 is 8 hours.
 * hours from start to end on a 24-hour clock, possibly past midnight
 * night shift: hours from clock-in to clock-out on a 24-hour clock, midnight may lie in between
 *
 * @T int32_t int64_t
 * @name shift_length hours_between
 * @range start 0 23
 * @range end 0 23
 */
T shift_length(T start, T end) { return (end - start + 24) % 24; }

/**
 * minutes from one clock time (hour, minute) to another, past midnight if necessary
 * How many minutes from start to end (hour, minute each) if the end may be on the next day? Equal times give 0.
 * Write a function that takes start hour, start minute, end hour, end minute and returns the minutes in between, modulo a day.
 * sleep duration in minutes from bedtime and wake-up time, each as hour and minute
 * Given two clock times (h, m, h, m), return how many minutes later the second comes, within 24 hours.
 * Calculate the minutes from h1:m1 to h2:m2, where the second time may be on the next day.
 * How many minutes are there between two times given as hour and minute, wrapping at midnight?
 * Return the minutes from the first time (hour, minute) to the second, modulo 24 hours.
 * How long is a shift in minutes, given start hour, start minute, end hour and end minute, possibly past midnight?
 * Write a function for the duration in minutes between two clock times, where an earlier end time means the next day.
 * Compute the difference of two times in minutes; if the end is before the start, it is on the next day (h1, m1, h2, m2).
 * minutes between two times of day (hour, minute, hour, minute), next day if the second is earlier
 * Write a function that returns the minutes from h1:m1 to h2:m2, over midnight if need be; equal times give 0.
 * Given two 24-hour times, return how many minutes pass from the first to the second, modulo 1440.
 * Implement time difference in minutes between hour1, minute1 and hour2, minute2, wrapping at midnight.
 *
 * @T int32_t int64_t
 * @name shift_minutes minutes_until
 * @range h1 0 23
 * @range m1 0 59
 * @range h2 0 23
 * @range m2 0 59
 */
T shift_minutes(T h1, T m1, T h2, T m2) { return (h2 * 60 + m2 - h1 * 60 - m1 + 1440) % 1440; }

/**
 * Which shift is on duty at {hour}: 1 from 6 until before 14, 2 from 14 until before 22, 3 at night?
 * Given the hour of the day, return 1, 2 or 3 for the early (from 6), late (from 14) or night shift (from 22).
 * Write a function that returns the shift at an hour: 1 from 6, 2 from 14, 3 from 22 until 6.
 * number of the eight-hour shift at an hour; shifts 1 to 3 begin at 6, 14 and 22
 * Return the shift for an hour: 1 from 6 to 13, 2 from 14 to 21, otherwise 3.
 * Shift 1 is from 6 to 14, shift 2 from 14 to 22, shift 3 from 22 to 6. Which shift is it at the given hour?
 * Determine the work shift (1, 2 or 3) for an hour of the day; shifts start at 6, 14 and 22.
 * Write a function get_shift(hour): 1 for 6 <= hour < 14, 2 for 14 <= hour < 22, else 3.
 * Given an hour from 0 to 23, return 1 (6-13), 2 (14-21) or 3 (night).
 * Return 1 if the hour is at least 6 and less than 14, 2 if at least 14 and less than 22, otherwise 3.
 * shift number by hour: 6 to 13 is 1, 14 to 21 is 2, the rest is 3
 * In our factory the early shift (1) takes over at 6, the late shift (2) at 14 and the night shift (3) at 22; give the number of the shift for an hour of the day.
 *
 * @T int32_t int64_t
 * @name shift_number current_shift
 * @range hour 0 23
 */
T shift_number(T hour) {
    if (hour >= 6 && hour < 14) return 1;
    return hour >= 14 && hour < 22 ? 2 : 3;
}

/**
 * Which part of the day is it at {hour}: 0 night before 6, 1 morning before 12, 2 afternoon before 18, 3 evening?
 * Return the part of the day for an hour: night 0, morning 1 from 6, afternoon 2 from 12, evening 3 from 18.
 * Given an hour from 0 to 23, return 0, 1, 2 or 3 for the six-hour part of the day it is in.
 * Write a function that returns 0 at night, 1 in the morning, 2 in the afternoon, 3 in the evening, six hours each from 0.
 * six-hour part of the day, 0 to 3, from the hour: hour / 6
 * Return the part of the day: 0 for hours 0-5, 1 for 6-11, 2 for 12-17, 3 for 18-23.
 * Is it night (0), morning (1), afternoon (2) or evening (3) at the given hour? Each lasts six hours, starting at 0.
 * Return hour / 6, the quarter of the day.
 * Map the hour to 0 (night, before 6), 1 (morning, before 12), 2 (afternoon, before 18) or 3 (evening).
 * Write a function that divides the day into four parts of six hours and returns the part (0 to 3) of an hour.
 * Which six-hour part of the day (0 to 3) does the hour belong to?
 * part of day by hour: 0-5 night 0, 6-11 morning 1, 12-17 afternoon 2, 18-23 evening 3
 *
 * @T int32_t int64_t
 * @name part_of_day greeting_index
 * @range hour 0 23
 */
T part_of_day(T hour) { return hour / 6; }

/**
 * am or pm for an hour from 0 to 23: true for am
 * Is it still before noon (12) at this hour of a 24-hour clock?
 * Write a function that tells whether an hour from 0 to 23 is in the first half of the day.
 * Given an hour, return true for a.m. and false for p.m.
 * is the hour of day before midday (12 itself is not)
 * Check whether an hour (0-23) is before noon.
 * Return true if the hour is less than 12.
 * Is it AM or PM? Return true for AM, given an hour from 0 to 23.
 * Write a function that returns true for hours before 12.
 * Is the time in the morning, i.e. is the hour below 12?
 * true if the hour of a 24-hour clock is AM
 * Write a function that returns true if the hour (0-23) is below 12.
 * Given an hour of the day, return true for AM.
 * Implement is_am: hour < 12.
 *
 * @T int32_t int64_t
 * @name is_before_noon is_am
 * @range hour 0 23
 */
_Bool is_before_noon(T hour) { return hour < 12; }

/**
 * timesheet rounding to the nearest {K} minutes, halves up
 * Given minutes worked, round them to the nearest {K} minute step, up in the middle.
 * Write a function that rounds a clock time in minutes to the nearest {K} minute mark, ties later.
 * snap a duration in minutes to the nearest {K} minute block, half up
 * Which multiple of {K} minutes is closest to a time in minutes, the later one on a tie?
 * round time to closest {K} min, midway goes up
 * Round minutes to the nearest multiple of {K}, halves up.
 * How do I round a time in minutes to the nearest {K} minutes (half rounds up)?
 * Write a function to round a number of minutes to the nearest {K}, rounding up in the middle.
 * Return the multiple of {K} minutes closest to the given minutes; a tie goes up.
 * round a time in minutes to {K}-minute steps, half up
 * Lawyers bill in units of {K} minutes: round a number of minutes to the nearest multiple of that, halves upward.
 *
 * @T int32_t int64_t
 * @K 6 10 30 60
 * @name round_minutes round_to_interval
 * @range minutes 0 1440
 */
T round_minutes(T minutes) { return (minutes + K / 2) / K * K; }

/**
 * round a time in minutes to the nearest 15 minutes
 * How do I round minutes like 52 to the closest multiple of 15?
 * nearest multiple of 15 for a number of minutes
 * timesheet: round whole minutes to the nearest quarter of an hour
 * Write a function that rounds a number of minutes to the nearest full quarter hour, in minutes.
 * Given minutes, return them rounded to the closest 15.
 * billing in quarter hours: minutes rounded to the nearest 15
 * Round a number of minutes to the nearest multiple of 15.
 * How do I round minutes to the nearest quarter hour?
 * Return (minutes + 7) / 15 * 15 using integer division.
 * time rounding to quarter hours: which multiple of 15 is closest to these minutes?
 * round the minutes to the nearest 15-minute interval
 *
 * @T int32_t int64_t
 * @name round_to_quarter_hour nearest_quarter
 * @range minutes 0 600
 */
T round_to_quarter_hour(T minutes) { return (minutes + 7) / 15 * 15; }

/**
 * How long must I wait at minute {minute} for a bus that leaves at each multiple of {K} minutes? 0 if it leaves then.
 * Minutes until the next departure, with departures at 0, {K}, twice {K} and so on, 0 if it is now.
 * Given the current minute, return the minutes until the next bus of a {K} minute service starting at 0; 0 on a departure.
 * Write a function for the waiting minutes at a stop with a bus at every multiple of {K} minutes, 0 at a departure.
 * A train goes at minutes 0, {K}, 2 * {K}, ...; how many minutes until the next one, 0 if it goes now?
 * Buses leave every {K} minutes starting at minute 0. How long do I wait at the given minute? 0 if one leaves now.
 * Return the minutes until the next multiple of {K}, or 0 if the minute is a multiple of {K}.
 * Calculate the waiting time until the next bus if buses leave at every multiple of {K} minutes; 0 if one leaves now.
 * How many minutes until the next train, with trains at minutes 0, {K}, 2 * {K} and so on? 0 if one leaves now.
 * Write a function that returns how many minutes remain until the next multiple of {K} minutes (0 if it is now).
 * minutes until the next departure, one every {K} minutes from minute 0; 0 on a departure
 * A shuttle departs at minutes divisible by {K}; how long do I wait when arriving at minute m, zero if it's just departing?
 *
 * @T int32_t int64_t
 * @K 5 8 10 15 20 30
 * @name waiting_time minutes_to_next
 * @range minute 0 1439
 */
T waiting_time(T minute) { return (K - minute % K) % K; }

/**
 * waiting time from a minute to the next multiple of a fixed interval, 0 on a multiple
 * How long until the next train, given the current minute and the interval of trains from minute 0? 0 if one leaves now.
 * Given the current minute and an interval, how long until the next bus, with buses from minute 0 on? 0 if one leaves now.
 * From a minute and an interval, return the minutes until the next multiple of the interval, or 0 if the minute is one.
 * Calculate the waiting time for the next bus from the current minute and the bus interval, 0 if one leaves now.
 * How many minutes until the next departure, given the current minute and the interval (departures at multiples of it, 0 if now)?
 * Given the current minute and the interval between trains, compute the time to the next train, 0 if the minute is a multiple.
 * waiting time at a stop: current minute, interval between buses that start at minute 0; 0 at a departure
 * How much must be added to the minute (first) to reach a multiple of the interval (second), 0 if it already is one?
 * Write a function that returns the waiting minutes from the current minute and the interval of departures at 0, interval, 2 * interval, ..., where being there at a departure means no wait.
 * A tram leaves every so many minutes, starting at minute 0: given the minute now and then the interval, how long do I wait, 0 if it leaves this minute?
 * Write a function that computes the minutes left until the next multiple of an interval, where a multiple itself gives 0; current minute first, interval second.
 *
 * @T int32_t int64_t
 * @name wait_for_next minutes_to_departure
 * @range minute 0 59
 * @range interval 1 30
 */
T wait_for_next(T minute, T interval) { return (interval - minute % interval) % interval; }

/**
 * At which angle from 12, in degrees clockwise, is the {OP} hand of a clock at {hour}:{minute}: {OP:2}?
 * Compute the angle of the {OP} hand in degrees for an hour and a minute: {OP:2}.
 * Given hour and minute, return the angle of the {OP} hand, in degrees clockwise from twelve: {OP:2}.
 * Write a function for the position of the {OP} hand on an analog clock, given hour and minute, in degrees clockwise from 12: {OP:2}.
 * degrees of the {OP} hand clockwise from 12 at a given time, hour first, minute second
 * angle of the {OP} hand in degrees from hour and minute by {OP:2}
 * Return the angle of the {OP} hand in degrees for a time given as hour and minute: {OP:2}.
 * Calculate the angle of the {OP} hand of a clock from hour and minute, measured clockwise from 12, with {OP:2}.
 * What is the clockwise angle from the 12 to the {OP} hand at the given hour and minute, in degrees?
 * Write a function to get the {OP} hand angle of an analog clock from hour and minute: {OP:2}.
 * How many degrees from 12 is the {OP} hand of a clock at a given hour and minute?
 * {OP} hand angle of a clock in degrees, clockwise from 12 o'clock: hour, minute
 *
 * @T double float
 * @OP (hour%12)*30+minute/2.0 "hour" "(hour % 12) * 30 + minute / 2.0"
 * @OP minute*6 "minute" "minute * 6"
 * @name hand_angle clock_hand_angle
 * @range hour 0 23
 * @range minute 0 59
 */
T hand_angle(int32_t hour, int32_t minute) { return (T)(OP); }

/**
 * A clock strikes 1 to 12 times each full hour, once again at 13: how many strokes in the first {n} hours after midnight?
 * Count the strokes of a 12-hour striking clock from hour 1 to hour n.
 * A clock strikes 1 to 12 times at each full hour; how many strokes are heard from hour 1 to hour n after midnight?
 * Write a function that adds up the strokes of a 12-hour grandfather clock for the hours 1 to n.
 * bell strokes heard in the first n full hours after midnight, 1 to 12 per hour
 * A clock strikes once at 1, twice at 2, up to 12 times, then starts again. How many strokes are there in the first n hours?
 * Return the total number of times a clock strikes from hour 1 to hour n (12-hour clock).
 * Calculate how many times a striking clock strikes in n hours, starting at 1 o'clock.
 * Sum the strokes of a clock over hours 1 to n, where hour 13 strikes once again.
 * How many times does a 12-hour clock strike from 1 o'clock through hour n?
 * Write a function to add up the chimes of a clock for the hours 1 to n, with 1 to 12 chimes per hour.
 * total strokes of a 12-hour clock in the hours 1 to n
 *
 * @T int32_t int64_t
 * @name clock_strokes total_chimes
 * @range n 0 48
 */
T clock_strokes(T n) {
    T strokes = 0;
    for (T hour = 1; hour <= n; hour++) strokes += (hour - 1) % 12 + 1;
    return strokes;
}

/**
 * It is {hour} o'clock here; what hour, 0 to 23, is it in a zone {offset} hours ahead?
 * Convert an hour to the time zone that is a given number of hours ahead, wrapping to 0 to 23.
 * time zone conversion on a 24-hour clock: hour plus offset, wrapped
 * Given an hour and an offset that may be negative, return the hour in that zone, 0 to 23.
 * Write a function that shifts an hour by a UTC offset, staying within 0 to 23.
 * local hour, 0 to 23, from UTC hour and zone offset
 * What hour, 0 to 23, is it in a zone that is a number of hours ahead (negative for behind)?
 * add a time zone difference to an hour of the day, wrapping at 24
 * Convert an hour to another time zone with the given offset, wrapping to 0-23.
 * What hour is it in another time zone, given the local hour and the offset in hours?
 * Return (hour + offset + 24) % 24.
 * Add a time zone offset, possibly negative, to an hour of the day (result 0 to 23).
 *
 * @T int32_t int64_t
 * @name convert_time_zone local_hour
 * @range hour 0 23
 * @range offset -12 14
 */
T convert_time_zone(T hour, T offset) { return (hour + offset + 24) % 24; }

/**
 * Return the {OP} of the Unix time {t}, in UTC.
 * What is the {OP} at a timestamp in seconds since 1970, in UTC?
 * Given seconds since the epoch, not negative, return the {OP}.
 * Write a function that extracts the {OP} from a Unix timestamp.
 * {OP} from an epoch time: {OP:2}
 * {OP:2} for seconds since 1970-01-01
 * time_t to {OP}: {OP:2}
 * From a Unix timestamp I want the {OP}, in UTC.
 * Get the {OP} from a Unix timestamp: {OP:2}.
 * How do I get the {OP} from a Unix timestamp (UTC)?
 * Return the {OP} for a time in seconds since 1970-01-01.
 * Calculate the {OP} of a Unix time in UTC.
 *
 * @T int64_t uint32_t
 * @OP t/3600%24 "hour of the day" "t / 3600 % 24"
 * @OP t/60%60 "minute of the hour" "t / 60 % 60"
 * @OP t%60 "second of the minute" "t % 60"
 * @OP (t/86400+4)%7 "day of the week (Sunday 0)" "(t / 86400 + 4) % 7"
 * @OP t%86400 "second of the day" "t % 86400"
 * @OP t/86400 "day number since the epoch" "t / 86400"
 * @name unix_time_part from_timestamp
 * @range t 0 2000000000
 */
T unix_time_part(T t) { return OP; }

/**
 * hour of day (UTC) from a non-negative unix timestamp
 * hour of the day in UTC from seconds since 1970
 * epoch seconds to hour of the day in UTC
 * At which hour (0 to 23, UTC) was this Unix time stamp of 1970 or later?
 * Write a function that extracts the hour, 0 to 23, from a non-negative Unix time.
 * Given non-negative epoch seconds, return the clock hour from 0 to 23 in UTC.
 * Get the hour (UTC) from a non-negative Unix timestamp.
 * How do I extract the hour of the day from a Unix timestamp?
 * Return the hour of the day (0-23) in UTC for a time in seconds since the epoch.
 * Write a function to get the UTC hour from a Unix time.
 * Calculate the hour of the day from seconds since 1970-01-01 00:00 UTC.
 * What hour of the day is a Unix timestamp in UTC?
 *
 * @T int64_t int32_t
 * @name hour_of_timestamp utc_hour
 * @range t 0 2000000000
 */
T hour_of_timestamp(T t) { return t % 86400 / 3600; }

/**
 * Is {day} a day of the weekend, if days count from {OP:2}?
 * Check whether a weekday number, {OP:2}, is Saturday or Sunday.
 * true for Saturday and Sunday, days numbered {OP:2}
 * Write a function that tells if a day is at the weekend ({OP:2}).
 * Given a weekday number ({OP:2}), is it Saturday or Sunday?
 * Return true if the day is Saturday or Sunday; days are numbered {OP:2}.
 * Check if a day number is a weekend day, where days are {OP:2}.
 * Is the given day a Saturday or Sunday? Numbering: {OP:2}.
 * Write a function to check for the weekend with weekdays numbered {OP:2}.
 * Determine whether a weekday number falls on the weekend ({OP:2}).
 * Write a function to check if a weekday number ({OP:2}) falls on the weekend.
 * Given a day of the week, {OP:2}, return true if it is Saturday or Sunday.
 * Implement a weekend test, days numbered {OP:2}.
 * is it weekend? day number goes from {OP:2}
 *
 * @T int32_t int64_t
 * @OP day==0||day==6 "sunday" "0 for Sunday to 6 for Saturday"
 * @OP day==6||day==7 "iso" "1 for Monday to 7 for Sunday"
 * @OP day==5||day==6 "monday" "0 for Monday to 6 for Sunday"
 * @name is_weekend weekend
 * @range day 0 7
 */
_Bool is_weekend(T day) { return OP; }

/**
 * Starting on weekday {start} (0 Monday to 6 Sunday), how many working days, Monday to Friday, are there in {n} days?
 * Count the weekdays without weekends from a start weekday (Monday 0) over a number of days.
 * Given a first weekday (0 Monday, 6 Sunday) and a number of days, return how many are Monday to Friday.
 * Write a function that counts working days from a start weekday (Monday 0) over n days.
 * count Monday to Friday from a weekday (Monday 0) over n days
 * If today is weekday s (Monday 0), how many of the next n days, today included, are Monday to Friday?
 * Starting on the given weekday (0 = Monday), how many working days (Monday to Friday) are in n days?
 * Given the first weekday with Monday as 0, count the days that are not Saturday or Sunday in n days.
 * Starting on a weekday from 0 (Monday) to 6 (Sunday), return the number of business days among n consecutive days.
 * Write a function to count business days: weekday of the first day (0 = Monday), number of days.
 * working days from a given weekday on (Monday = 0) in a period of n days
 * workdays in a period, Saturdays and Sundays left out: weekday of its first day (0 for Monday to 6 for Sunday), then its length in days
 *
 * @T int32_t int64_t
 * @name count_workdays business_days
 * @range start 0 6
 * @range n 0 100
 */
T count_workdays(T start, T n) {
    T count = 0;
    for (T i = 0; i < n; i++)
        if ((start + i) % 7 < 5) count++;
    return count;
}

/**
 * How many days are there between the dates {y1}-{m1}-{d1} and {y2}-{m2}-{d2}? Negative if the second is earlier.
 * Compute the number of days from one Gregorian date (year, month, day) to another, negative if it is earlier.
 * Given two dates as year, month, day, return the second minus the first in days.
 * Write a function that calculates the difference of two Gregorian dates in days, second (y, m, d) minus first.
 * DATEDIF in days for start and end date as year, month, day, negative if reversed
 * subtract the first of two dates (y, m, d) from the second, result in days
 * number of days from one date (y, m, d) to another
 * Write a function to find the number of days between two dates (year, month, day each), second minus first.
 * Given y1, m1, d1 and y2, m2, d2, return how many days later the second date is, negative if earlier.
 * Implement days between dates (y, m, d each) with Gregorian leap years, from the first to the second.
 * how many days from y1-m1-d1 to y2-m2-d2?
 * Write a program to count the days until a date: today (y, m, d) first, then that date.
 * how many days between two dates, each as year, month, day, second minus first
 * Write a function to find the number of days between two dates (y, m, d), negative if the second is earlier.
 * Calculate the difference between two dates in days: year, month, day, then year, month, day; negative if the second is earlier.
 *
 * @T int32_t int64_t
 * @name days_between date_difference
 * @range y1 1900 2100
 * @range m1 1 12
 * @range d1 1 28
 * @range y2 1900 2100
 * @range m2 1 12
 * @range d2 1 28
 */
static T day_number(T year, T month, T day) {
    if (month < 3) {
        year--;
        month += 12;
    }
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day;
}

T days_between(T y1, T m1, T d1, T y2, T m2, T d2) { return day_number(y2, m2, d2) - day_number(y1, m1, d1); }

/**
 * How many days between two dates (y, m, d), every month having 30 days and day 31 counting as 30?
 * Compute the interest days from {y1}-{m1}-{d1} to {y2}-{m2}-{d2} by 30E/360, where day 31 counts as 30.
 * Write a function for the 30E/360 day count in banking between two dates as year, month, day.
 * bond day count 30E/360 with equal months, from y, m, d to y, m, d
 * How do I compute the 30E/360 day count between two dates (y, m, d, y, m, d)?
 * Write a function like Excel's DAYS360 (European method) for two dates as year, month, day.
 * Given year, month and day of a first and then of a second date, return the days from the first to the second with months of 30 days, where a day 31 of either date is taken as 30.
 * Calculate the days from one date to another (year, month, day each) by the European 30/360 method: every month has 30 days and day 31 becomes 30 in both dates.
 * Bank interest: how many days lie from the first date to the second (year, month, day each) if each year has 360 days, each month 30, and day 31 of either date counts as 30?
 * Implement the 30E/360 day count, start date before end date, both as year, month, day: set day 31 to 30 in both, then 360 per year, 30 per month, plus the day difference.
 * Write a function that takes year, month, day of a start date, then of an end date, and counts the days from start to end with 30-day months, the 31st treated as the 30th in both dates.
 * days from one date to a later one in a 360-day year with 30-day months, both given as year, month, day, and any day 31 changed to 30
 *
 * @T int32_t int64_t
 * @name days360 interest_days
 * @range y1 1990 2050
 * @range m1 1 12
 * @range d1 1 31
 * @range y2 1990 2050
 * @range m2 1 12
 * @range d2 1 31
 */
T days360(T y1, T m1, T d1, T y2, T m2, T d2) {
    if (d1 > 30) d1 = 30;
    if (d2 > 30) d2 = 30;
    return 360 * (y2 - y1) + 30 * (m2 - m1) + (d2 - d1);
}

/**
 * Is {year}-{month}-{day} the last day of its month?
 * Check whether a date (year, month, day) is the end of its month, Gregorian leap years included.
 * true if the day after the date (year, month, day) is the first of another month
 * Write a function that tells from year, month and day if a date is its month's last day.
 * Is it the final day of the month? Year, month and day are given.
 * Is tomorrow the 1st of a month, given today's year, month and day?
 * is the date (y, m, d) the end of a month or not
 * Is the given date (year, month, day) the last day of the month?
 * Write a function to check for the end of the month: year, month, day.
 * Does the month end with this date (year, month, day)?
 * Payday falls on the month's final day; is this date (year, month, day) payday?
 * Does the month end with the date given as year, month and day, leap years taken into account?
 *
 * @T int32_t int64_t
 * @name is_month_end is_last_day_of_month
 * @range year 1990 2030
 * @range month 1 12
 * @range day 28 31
 */
static T length_of_month(T y, T m) {
    if (m == 2) return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0 ? 29 : 28;
    return m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
}

_Bool is_month_end(T year, T month, T day) { return day == length_of_month(year, month); }

/**
 * Go back from the date at {year}, {month} and {day} by one day, in place; Gregorian calendar.
 * Compute yesterday's date in place through pointers to year, month and day.
 * Given pointers to year, month and day, change them to the day before.
 * Go one day back from a date like 2024-03-01 to 2024-02-29, updating year, month and day through pointers.
 * roll the date in year, month and day back by one day, leap years included
 * Decrement a date by one day; year, month and day are passed by pointer.
 * Change the date to the previous day, with year, month and day given as pointers.
 * How do I get yesterday's date? Update year, month and day through pointers.
 * Write a C function that sets *year, *month and *day to the previous day.
 * subtract one day from a date stored through three pointers (year, month, day)
 * yesterday's date, over month and year ends, year, month and day changed by reference
 * Write a function that decrements a date by one day, given pointers to its year, month and day, with leap years and with January 1 becoming December 31 of the year before.
 *
 * @T int32_t int64_t
 * @array year 1
 * @array month 1
 * @array day 1
 * @name previous_day yesterday
 * @range year 1 1
 * @range month 1 12
 * @range day 1 28
 */
static T days_of_month(T y, T m) {
    if (m == 2) return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0 ? 29 : 28;
    return m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
}

void previous_day(T *year, T *month, T *day) {
    if (--*day > 0) return;
    if (--*month == 0) {
        *month = 12;
        --*year;
    }
    *day = days_of_month(*year, *month);
}

/**
 * How many leap years are there from {a} to {b}, both included?
 * Count the leap years in a range of years, both ends included.
 * number of Gregorian leap years between an earlier and a later year, these included
 * Given a first and a last year, return how many of the years, ends included, have a February 29.
 * Write a function that counts leap years from one year to another, inclusive.
 * count the years from a to b (inclusive) divisible by 4 but not 100, or by 400
 * How many 366-day years lie in this period of years, first and last included?
 * how many years with 29 february from the first to the second year, both counted
 * Return the number of leap years between a and b, a <= b, inclusive.
 * Write a program to count the leap years in a given range of years (inclusive).
 * How many leap years are there from year a through year b?
 * Write a function to count the leap years between two years, the smaller one first, inclusive.
 * Given a and b, return how many leap years lie in [a, b].
 * Implement counting leap years from a to b with a loop, both ends included.
 * number of leap years in a range, first and last year included
 *
 * @T int32_t int64_t
 * @name count_leap_years leap_years_between
 * @range a 1890 2000
 * @range b 2000 2100
 */
T count_leap_years(T a, T b) {
    T count = 0;
    for (T y = a; y <= b; y++)
        if ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0) count++;
    return count;
}

/**
 * Which is the first leap year after {year}?
 * Find the next leap year, not counting the year itself.
 * next Gregorian leap year after the given year
 * Given a year, return the first leap year after it.
 * Write a function that finds the first leap year later than the given year.
 * smallest leap year greater than the given one
 * upcoming leap year, strictly after the given year
 * Return the first leap year that comes after the given year.
 * When is the next leap year after this year?
 * Write a function that returns the next leap year, strictly after the given year.
 * Given a year, find the next year that is a leap year (not the year itself).
 * What is the next year after the given one with 366 days?
 * Write a function to find the next leap year strictly after a given year.
 * Given a year, return the nearest later leap year; a leap year itself does not count.
 * Implement next_leap_year: 2024 gives 2028, 2023 gives 2024.
 *
 * @T int32_t int64_t
 * @name next_leap_year leap_year_after
 * @range year 1890 2110
 */
T next_leap_year(T year) {
    do year++;
    while (!((year % 4 == 0 && year % 100 != 0) || year % 400 == 0));
    return year;
}

/**
 * How many days are left in {year} after day number {day} of it?
 * Compute the days remaining in a year after a day number: year, day number.
 * Given a year and a day of the year from 1, return how many days follow it.
 * remaining days of a Gregorian year after a day number: year, then day
 * days to go in the year, given the year and the day number in it
 * Calculate the days remaining in the year from the year and the day of the year.
 * Given the year and the day of the year, how many days are left in the year after it?
 * Return 365 or 366 (leap year) minus the day of the year; the year comes first.
 * Write a function for the number of days until the end of the year: year, day of the year.
 * Given a year and the day number in it, return the remaining days, considering leap years.
 * days left in the year: year, day of year
 * How many days until December 31, given the year and the day of the year?
 *
 * @T int32_t int64_t
 * @name days_left_in_year remaining_days
 * @range year 1990 2030
 * @range day 1 365
 */
T days_left_in_year(T year, T day) {
    T length = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 366 : 365;
    return length - day;
}

/**
 * days left in a 365 day year after day number n
 * days until december 31 from the day number in a year of 365 days
 * 365 minus the day number
 * countdown to december 31 from the day of the year, no leap year
 * Write a function that takes the day number in a year of 365 days and returns how many days follow it.
 * Given a day of a common year counted from 1, return the days still to come.
 * Return 365 minus the day of the year.
 * How many days are left in a year of 365 days after the given day of the year?
 * Calculate the remaining days of a non-leap year from the day of the year.
 * Given the day of the year (1 to 365), return how many days are left in the year.
 * days remaining in a non-leap year after a given day number
 * How many days until the end of the year, assuming 365 days?
 *
 * @T int32_t int64_t
 * @name days_remaining rest_of_year
 * @range day 1 365
 */
T days_remaining(T day) { return 365 - day; }

/**
 * Pack the date {year}-{month}-{day} into a number like 20240131.
 * Write a date (year, month, day) as an integer in the form YYYYMMDD.
 * Given year, month and day, return year * 10000 + month * 100 + day.
 * Write a function that encodes year, month and day as an eight-digit integer YYYYMMDD.
 * sortable integer yyyymmdd from year, month, day
 * date key of the form yyyymmdd from year, month, day
 * combine year, month, day into one decimal number, two digits each for month and day
 * date as one sortable number yyyymmdd, from year, month, day
 * Convert year, month and day to an integer like 20240131.
 * Return year * 10000 + month * 100 + day.
 * How do I turn a date (year, month, day) into a YYYYMMDD integer?
 * Write a function to pack a date into the form YYYYMMDD.
 *
 * @T int32_t int64_t
 * @name date_to_number encode_date
 * @range year 1 9999
 * @range month 1 12
 * @range day 1 31
 */
T date_to_number(T year, T month, T day) { return year * 10000 + month * 100 + day; }

/**
 * Extract the {OP} from the date {date}, a number of the form YYYYMMDD.
 * Get the {OP} of a date as a number such as 20240131.
 * {OP} part of a YYYYMMDD integer
 * Given an eight-digit date number YYYYMMDD, return its {OP}.
 * Write a function that decodes the {OP} from YYYYMMDD: {OP:2}.
 * Which {OP} does the date number YYYYMMDD contain?
 * from a number like 20240131 give the {OP}
 * which {OP} is stored in the yyyymmdd integer
 * Get the {OP} from a date stored as an integer YYYYMMDD.
 * How do I extract the {OP} from an integer like 20240131?
 * Return the {OP} of a date in the format YYYYMMDD.
 * Write a function that returns {OP:2}, the {OP} of a YYYYMMDD date.
 *
 * @T int32_t int64_t
 * @OP date/10000 "year" "date / 10000"
 * @OP date/100%100 "month" "date / 100 % 100"
 * @OP date%100 "day" "date % 100"
 * @name date_number_part decode_date
 * @range date 10101 99991231
 */
T date_number_part(T date) { return OP; }

/**
 * Which month contains day number {day} of a year that is a leap year if {leap} is true? Return 1 to 12.
 * Find the month (1 to 12) from the day of the year and a leap year flag.
 * day of year (from 1) to month number 1 to 12, leap flag given
 * Given a day number from 1 and whether it is a leap year, return the month from 1 to 12.
 * Write a function that converts an ordinal day and a leap flag to its month number, January 1.
 * In which month, 1 to 12, is the given day of the year? A flag says if it is a leap year.
 * month number of the n-th day of a year, leap year flag included
 * Julian day of year to month 1..12, with leap year flag
 * Which month is day n of the year in, given whether it is a leap year? Return 1 to 12.
 * Return the month (1-12) for a day of the year and a leap year flag.
 * Write a function to find the month of a day number (1 to 366); the second argument says if it is a leap year.
 * Convert the day of the year to a month number, considering a leap year flag.
 *
 * @T int32_t int64_t
 * @name month_of_day_number day_to_month
 * @range day 1 366
 */
T month_of_day_number(T day, _Bool leap) {
    T month = 1;
    while (month < 12) {
        T length = month == 2 ? 28 + leap : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        if (day <= length) break;
        day -= length;
        month++;
    }
    return month;
}

/**
 * In which week of the year is day number {day}, if weeks of seven days count from January 1, which is day 1?
 * Compute the simple week number of a day of the year: days 1 to 7 are week 1, and so on.
 * week number of a day of the year: (day - 1) / 7 + 1
 * Given a day of the year from 1, return the week, the first seven days being week 1.
 * Write a function for the week of the year by day number, both from 1, without regard to weekdays.
 * Days 1 to 7 are week 1, 8 to 14 week 2 and so on; which week is this day of the year in?
 * week number of a day of the year without weekdays: (n - 1) / 7 + 1
 * Return the week number for a day of the year, where days 1 to 7 are week 1.
 * Calculate the week of the year from the day of the year, with weeks of seven days starting on January 1 (day 1 of week 1).
 * Which week is the given day of the year in? Days 1-7 are week 1, days 8-14 week 2, and so on.
 * Write a function that returns (day - 1) / 7 + 1, the week of a day of the year.
 * simple week number from the day of the year, both counting from 1
 *
 * @T int32_t int64_t
 * @name week_of_day simple_week_number
 * @range day 1 366
 */
T week_of_day(T day) { return (day - 1) / 7 + 1; }

/**
 * Which decade does {year} belong to? 1987 is in the 1980s: return 1980.
 * Return the first year, such as 1980, of the decade of a year.
 * decade of a year: year / 10 * 10 in whole numbers
 * Given a year, return its decade as a number like 1990.
 * Write a function that rounds a year down to its decade, such as 1987 to 1980.
 * year with its last digit set to zero
 * round a year down to the tens
 * first year of the decade: 1994 becomes 1990
 * Return the decade of a year, for example 1980 for 1987.
 * Which decade is the year in? 1987 gives 1980.
 * Write a function to find the decade of a year: 2023 becomes 2020.
 * Round a year down to a multiple of 10.
 * Find the decade for any year; 1968 belongs to 1960.
 *
 * @T int32_t int64_t
 * @name decade decade_of
 * @range year 0 2100
 */
T decade(T year) { return year / 10 * 10; }

/**
 * Month and day to star sign, 0 Aries to 11 Pisces; a sign starts in January to December on 20 19 21 20 21 21 23 23 23 23 22 22.
 * Star sign from month and day, 0 Aries to 11 Pisces; the sign changes from January on at day 20 19 21 20 21 21 23 23 23 23 22 22.
 * zodiac index for month, day: Aries 0 (from 21 March), Taurus 1 and so on; first days Jan-Dec 20 19 21 20 21 21 23 23 23 23 22 22
 * Given month and day, return the sign, Aries 0, starting Jan to Dec on 20 19 21 20 21 21 23 23 23 23 22 22.
 * Write a function from month and day to zodiac sign, 0 Aries; a new one starts from January on at day 20 19 21 20 21 21 23 23 23 23 22 22.
 * What is my star sign by month and day, Aries being 0? New ones begin on 20 19 21 20 21 21 23 23 23 23 22 22 of January to December.
 * horoscope sign by month and day, Aries 0 to Pisces 11, first days 20 19 21 20 21 21 23 23 23 23 22 22 from January
 * sun sign number from month and day, Aries 0, new signs from January on at day 20 19 21 20 21 21 23 23 23 23 22 22
 * tropical zodiac 0 to 11 from Aries for month, day; a sign starts monthly on 20 19 21 20 21 21 23 23 23 23 22 22
 * astrological sign index for month and day, Aries 0, sign changes by month at day 20 19 21 20 21 21 23 23 23 23 22 22
 * astro sign number from month and day, aries is 0, next sign from day 20 19 21 20 21 21 23 23 23 23 22 22 of jan to dec
 * am I Leo or Virgo? month and day to 0 (Aries) to 11, a new sign each month from day 20 19 21 20 21 21 23 23 23 23 22 22
 *
 * @T int32_t int64_t
 * @name zodiac_sign star_sign
 * @range month 1 12
 * @range day 1 31
 */
T zodiac_sign(T month, T day) {
    static const int8_t starts[12] = {20, 19, 21, 20, 21, 21, 23, 23, 23, 23, 22, 22};
    return (month + 8 + (day >= starts[month - 1])) % 12;
}

/**
 * Has someone born in {birth} reached the age of {K} by the end of {year}?
 * Check whether a person born in a given year turns at least {K} in another given year.
 * Write a function that tells if somebody turns {K} or is older, by birth year and current year.
 * Given a birth year and the present year, is the person {K} or older this year?
 * minimum age {K} reached or not, from birth year and present year
 * Check whether a person born in one year is at least {K} in another year.
 * Given birth year and year, return true if year - birth is at least {K}.
 * Is someone {K} or older, given the birth year and the current year?
 * Write a function to check the minimum age of {K} from the birth year and the current year.
 * Given birth year and current year, is the person at least {K} years old?
 * Somebody was born in the first year; is the second year at least {K} years later?
 * Is somebody allowed to join a club for people of {K} and over, judged only by birth year and then current year, so that turning {K} this year is enough?
 *
 * @T int32_t int64_t
 * @K 6 12 16 18 21 65
 * @name has_reached_age is_of_age
 * @range birth 1920 2020
 * @range year 1990 2060
 */
_Bool has_reached_age(T birth, T year) { return year - birth >= K; }

/**
 * age check from birth year, current year and minimum age
 * year - birth >= minimum for birth, year and minimum
 * Write a function that takes birth year, present year and a minimum age and tells whether the age is reached.
 * Given year of birth, current year and required age, return true if the year difference reaches it.
 * Check whether a person has reached the minimum age, given birth year, current year and minimum age.
 * Given birth, year and minimum, return true if year - birth is greater than or equal to the minimum.
 * Is the person old enough? Birth year, current year, minimum age.
 * Given birth year, current year and an age limit, tell whether the person is at least that old.
 * How do I check the minimum age from birth year, current year and required age?
 * Does a person born in the first year have at least the given age in the second year?
 * minimum age check: year of birth, current year, minimum age
 * At the door I know the guest's birth year, this year and the minimum age; is the age, counted as the difference of the years, high enough, equal included?
 *
 * @T int32_t int64_t
 * @name is_old_enough meets_age_limit
 * @range birth 1950 2020
 * @range year 2000 2030
 * @range minimum 6 65
 */
_Bool is_old_enough(T birth, T year, T minimum) { return year - birth >= minimum; }

/**
 * Check whether an age is that of {OP:2}: {OP:3}.
 * Write a function that tells if someone is {OP} by age, {OP:3}.
 * Given an age, is the person {OP:2} ({OP:3})?
 * Return true for {OP:2} only: {OP:3}.
 * Return true if the age is {OP:3}, i.e. the person is {OP:2}.
 * Is someone of the given age {OP} ({OP:3})?
 * Check if an age belongs to {OP:2}, meaning {OP:3}.
 * Write a function that returns true for {OP} people ({OP:3}).
 * Determine whether a person is {OP:2} from their age: {OP:3}.
 * is a person {OP:2}? An age of {OP:3} counts.
 * Write a function to check if an age is that of {OP:2}, {OP:3}.
 * Given an age in years, return true for {OP:2} ({OP:3}).
 * Implement an age check for {OP:2}: {OP:3}.
 * is someone of this age {OP:2}, i.e. {OP:3}?
 * Write a program to test whether a person is {OP:2}, that is {OP:3}.
 *
 * @T int32_t int64_t
 * @OP age>=18 "grown-up" "an adult" "18 or older"
 * @OP age<18 "underage" "a minor" "under 18"
 * @OP age>=13&&age<=19 "teenage" "a teenager" "13 to 19"
 * @OP age>=65 "elderly" "a senior" "65 or older"
 * @OP age>=6&&age<=12 "school-age" "a schoolchild" "6 to 12"
 * @name is_age_group age_group_check
 * @range age 0 100
 */
_Bool is_age_group(T age) { return OP; }

/**
 * Convert dog years to human years: {K} for each of the first two, then 4.
 * dog age: {K} per year up to 2, 4 per year after that
 * Given a dog's age, return it in human years: {K} for each of the first two years, 4 for every further one.
 * Write a function for a dog's age in human terms: {K} for each of the first two years, then 4.
 * human equivalent of a dog's age, {K} for each of the first two years and 4 after that
 * dog to human age with a factor of {K} up to 2 years and 4 for each year beyond
 * The first two dog years count {K} human years each, and every further year counts 4. Convert a dog's age.
 * Calculate a dog's age in human years: {K} per year for the first two years, then 4 per year.
 * How old is my dog in human years, with {K} for each of the first two years and 4 for each later year?
 * Return the human age of a dog: years * {K} up to 2 years, then 4 more for each further year.
 * dog age to human age: {K} years each for the first 2 years, then 4 years each
 * Human age of a dog: the first two years count {K} human years apiece, every later one 4.
 *
 * @T int32_t double
 * @K 10 11 12
 * @name dog_years human_age_of_dog
 * @range years 0 20
 */
T dog_years(T years) { return years <= 2 ? years * K : 2 * K + (years - 2) * 4; }

/**
 * dog years to human years, times seven
 * dog age in human years by the factor 7
 * convert a dog's age: one dog year is seven human years
 * Write a function that converts a dog's age to human years with the factor seven.
 * Given the age of a dog, return seven times as much.
 * How old is a dog in human years if one dog year equals seven human years?
 * Multiply the dog's age by 7 to get its human age.
 * Calculate a dog's age in human years (1 dog year = 7 human years).
 * Return a dog's age times 7.
 * Convert the age of a dog to human years, 7 for each dog year.
 * Write a program that converts dog years to human years, 7 for each year.
 * Write a function that returns the dog's age in human years, age * 7.
 * Given a dog's age, return 7 times as many human years.
 * Implement dog years: multiply by 7.
 *
 * @T int32_t double
 * @name dog_age human_years
 * @range years 0 20
 */
T dog_age(T years) { return years * 7; }

/**
 * In how many years will the parent aged {parent} be {K} times as old as the child aged {child}? -1 if never from now on.
 * In how many full years from now is the first person exactly {K} times as old as the second? -1 if never.
 * Given two ages, older first, return after how many whole years the older is {K} times the younger, or -1.
 * Write a function for two ages, greater first: years until the first is {K} times the second, -1 without a solution from now on.
 * Mother's and child's age: after how many whole years is she {K} times as old? -1 if never
 * years until the first age is {K} times the second, -1 if that has passed or is never whole
 * In how many years will the parent be {K} times as old as the child? Return -1 if it never happens in a whole number of years.
 * Return the smallest n >= 0 such that parent + n equals {K} * (child + n), or -1 if there is none.
 * How many years from now is the parent exactly {K} times as old as the child (-1 if never)?
 * years until the first age is {K} times the second, in whole years from now, else -1
 * My father and I (his age first, then mine): in how many whole years from now will he be exactly {K} times my age, 0 if he is already, -1 if that won't happen in any whole number of years?
 * Write a function for an age puzzle with the parent's age first and the child's second: solve parent + n = {K} * (child + n) for a whole n of at least 0 and return -1 if no n fits.
 *
 * @T int32_t int64_t
 * @K 2 3 4
 * @name years_until_ratio age_puzzle
 * @range parent 18 90
 * @range child 0 60
 */
T years_until_ratio(T parent, T child) {
    T gap = parent - K * child;
    return gap >= 0 && gap % (K - 1) == 0 ? gap / (K - 1) : -1;
}

/**
 * years until the first person is exactly double the age of the second, negative if past
 * In how many years is the mother exactly twice the age of her daughter? Negative if it was in the past.
 * Take two ages, the greater first, and return after how many years the first is twice the second; negative for the past.
 * Given the ages of parent and child, return the years until the parent is twice as old, possibly negative.
 * father's and child's age: in how many years will he be twice as old? negative for past
 * In how many years will the parent be twice as old as the child? Negative if it was in the past.
 * Return parent - 2 * child, the years until the parent is twice as old as the child.
 * Given a parent's and a child's age, calculate when the parent is exactly twice as old (negative means in the past).
 * A father and a son have these ages. After how many years (negative if past) is the father twice as old as the son?
 * Calculate the number of years until one person is double the age of another, below 0 if that is over; the older comes first.
 * signed years until the parent is double the child's age: parent's age, child's age
 * In how many years is a father exactly twice as old as his son, father's age first, negative if that is past?
 *
 * @T int32_t int64_t
 * @name years_until_double twice_as_old
 * @range parent 20 90
 * @range child 0 60
 */
T years_until_double(T parent, T child) { return parent - 2 * child; }

/**
 * How many milliseconds long is a beat at {bpm} beats per minute?
 * Convert a tempo in beats per minute to milliseconds per beat.
 * bpm to ms: 60000 / bpm
 * Given the tempo of a song in bpm, return the duration of one beat in ms.
 * Write a function for the length of a beat in milliseconds from the bpm.
 * metronome interval in milliseconds from beats per minute
 * beats per minute to the interval in milliseconds
 * ms per beat of a song from its bpm
 * How long does one beat last in milliseconds at a given BPM?
 * Return 60000 / bpm, the beat duration in milliseconds.
 * Calculate the milliseconds per beat from the tempo in BPM.
 * Write a function to convert BPM to milliseconds.
 *
 * @T float double
 * @name beat_length bpm_to_milliseconds
 * @range bpm 1 300
 */
T beat_length(T bpm) { return 60000 / bpm; }

/**
 * How many frames is {hours}:{minutes}:{seconds} and {frames} frames at {K} frames per second?
 * Convert a video timecode (hours, minutes, seconds, frames) to a frame number at {K} fps.
 * Given hours, minutes, seconds and frames, return the frame count with {K} fps.
 * Write a function for the frame index of a timecode h, m, s, f at {K} frames a second.
 * At {K} frames per second, which frame of the film is at hours, minutes, seconds, frames?
 * frame counter of a clip at {K} fps from hours, minutes, seconds, frames
 * Convert hours, minutes, seconds and frames to a total number of frames at {K} fps.
 * How many frames is a timecode of hours, minutes, seconds and frames at {K} fps?
 * Return the frame number for a timecode (h, m, s, f) with {K} frames per second.
 * Calculate the total frame count from hours, minutes, seconds and frames, at {K} frames per second.
 * Write a function that converts a timecode HH:MM:SS:FF to frames at {K} fps.
 * timecode (hours, minutes, seconds, frames) to frame number at {K} fps
 *
 * @T int32_t int64_t
 * @K 24 25 30 50 60
 * @name timecode_to_frames frame_number
 * @range hours 0 5
 * @range minutes 0 59
 * @range seconds 0 59
 * @range frames 0 23
 */
T timecode_to_frames(T hours, T minutes, T seconds, T frames) {
    return ((hours * 60 + minutes) * 60 + seconds) * K + frames;
}

/**
 * frame number of a timecode of hours, minutes, seconds and frames at a given fps
 * video timecode (hours, minutes, seconds, frames) to frame count with the fps as the last parameter
 * How many frames have passed at this timecode of h, m, s, f, at the given fps?
 * Write a function that converts hours, minutes, seconds, frames and a frame rate to a number of frames.
 * Given a timecode of hours, minutes, seconds, frames and then the frames per second, return the frame number.
 * Convert hours, minutes, seconds and frames to a total number of frames; the frame rate is the last argument.
 * How many frames is a timecode of hours, minutes, seconds and frames at the given fps?
 * Return ((hours * 60 + minutes) * 60 + seconds) * fps + frames, with fps as the last argument.
 * Calculate the frame number from a timecode (h, m, s, f) and the frames per second.
 * Write a function to convert a video timecode to frames: hours, minutes, seconds, frames, fps.
 * timecode to frame number: hours, minutes, seconds, frames, frames per second
 * Given h, m, s, f and the frame rate, compute the absolute frame number.
 *
 * @T int32_t int64_t
 * @name frames_at_timecode timecode_frames
 * @range hours 0 5
 * @range minutes 0 59
 * @range seconds 0 59
 * @range frames 0 23
 * @range fps 24 60
 */
T frames_at_timecode(T hours, T minutes, T seconds, T frames, T fps) {
    return ((hours * 60 + minutes) * 60 + seconds) * fps + frames;
}

/**
 * How many minutes does it take to read {words} words at {K} words per minute? Round up.
 * Estimate the reading time of a text at {K} words a minute, in whole minutes rounded up.
 * Given a word count, return the minutes to read it with {K} words per minute, rounded up.
 * Write a function for the "minutes to read" of an article, {K} words a minute, rounded up.
 * minutes needed for a text of n words at {K} words per minute, rounded up
 * Calculate the reading time in minutes for the given words at {K} words per minute, rounded up.
 * How long does it take to read an article at {K} words per minute, in minutes rounded up?
 * Return words divided by {K}, rounded up.
 * Write a function that returns the reading time of a text in minutes at {K} wpm (round up).
 * Given the number of words, compute how many minutes it takes to read them at {K} words per minute, rounding up.
 * estimated reading time in whole minutes at {K} words per minute, rounded up
 * reading time: number of words divided by {K}, rounded up to full minutes
 *
 * @T int32_t int64_t
 * @K 130 180 200 220 250
 * @name reading_time minutes_to_read
 * @range words 0 10000
 */
T reading_time(T words) { return (words + K - 1) / K; }

/**
 * words / words_per_minute, rounded up to a whole number
 * Write a function for the minutes needed to read a number of words at a given number of words per minute, rounded up.
 * Given a word count and a speed per minute, return the minutes needed, rounded up.
 * typing time in minutes, rounded up, for a number of words at a speed in words per minute
 * Calculate the reading time in minutes from the number of words and the words per minute, rounded up.
 * How many minutes does it take to read a text, given its word count and the reading speed, rounded up?
 * Return words divided by speed, rounded up.
 * Write a function that estimates the reading time in minutes: word count, words per minute, round up.
 * Given the number of words and the reading speed in wpm, compute the minutes needed, rounding up.
 * How long does it take to read an article of the given words at a number of words per minute? Whole minutes, rounded up.
 * reading time in whole minutes from word count and wpm, rounded up
 * estimated minutes to read a text (words, words per minute), rounding up
 *
 * @T int32_t int64_t
 * @name reading_minutes minutes_to_read
 * @range words 0 5000
 * @range speed 100 400
 */
T reading_minutes(T words, T speed) { return (words + speed - 1) / speed; }

/**
 * Compute the running pace in seconds per kilometer from meters and seconds: 1000 times the seconds divided by the meters.
 * pace from meters and seconds: seconds * 1000 / meters
 * Given distance in meters and time in seconds, divide 1000 * seconds by the meters, which gives seconds per kilometer.
 * Write a function for a runner's pace in seconds per km, 1000 * seconds / meters: meters, seconds.
 * running pace, in seconds per kilometre, from metres and seconds (seconds times 1000, divided by metres)
 * Calculate the pace in seconds per kilometer from the distance in meters and the time in seconds, as 1000 * time / distance.
 * What is my running pace in seconds per km, given meters and seconds? Divide 1000 times the seconds by the meters.
 * Given meters and seconds, return seconds * 1000 / meters.
 * Write a function to compute the pace per kilometer: distance in meters, time in seconds; time * 1000 / distance.
 * Given meters run and seconds taken, return the pace in s/km by dividing seconds * 1000 by meters.
 * Implement running pace: meters first, then seconds; seconds * 1000 / meters.
 * pace per km from meters run and seconds taken, as seconds * 1000 / meters
 *
 * @T int32_t int64_t double
 * @name running_pace seconds_per_kilometer
 * @range meters 1 42195
 * @range seconds 0 20000
 */
T running_pace(T meters, T seconds) { return seconds * 1000 / meters; }

/**
 * What is the maximum heart rate for someone aged {age}, by the formula 220 minus age?
 * Estimate the maximal pulse of a person from the age: 220 minus age.
 * max heart rate from the age: 220 - age
 * Given an age in years, return the maximum pulse by the 220 rule.
 * Write a function for the maximum heart rate at an age (220 - age).
 * age-predicted maximum heart rate, 220 formula
 * Calculate the maximum heart rate by subtracting the age from 220.
 * Return 220 minus the age.
 * What is my maximum heart rate? Use 220 minus the age.
 * How do I estimate the maximum heart rate for a given age with the 220 formula?
 * Write a program to calculate the maximum heart rate as 220 - age.
 * maximum heart rate in beats per minute for an age in years, 220 - age
 *
 * @T int32_t int64_t
 * @name max_heart_rate maximum_pulse
 * @range age 0 120
 */
T max_heart_rate(T age) { return 220 - age; }

/**
 * Convert the time text {s}, "HH:MM", to minutes since midnight, -1 if it is not valid.
 * Parse a 24-hour clock time like "09:30" into minutes since midnight, else -1.
 * Given a text with two digits, a colon and two digits (a 24-hour time), return the minute of the day, or -1.
 * Write a function that parses a 24-hour "HH:MM" string and returns minutes since midnight; anything else gives -1.
 * How many minutes after midnight is the time in this string? -1 if it is not a valid HH:MM.
 * parse a five-character time like "13:45" to minutes since midnight (here 825); invalid text gives -1
 * read a time of day HH:MM from a string as minutes, -1 when malformed or out of range
 * Convert a string like "13:45" to minutes since midnight; return -1 if it is not a valid time with two-digit hours and minutes.
 * Parse a time string "HH:MM" and return the minutes since midnight, or -1 if it is invalid.
 * How do I parse "HH:MM" into minutes in C, returning -1 for invalid strings?
 * Write a function to convert a 24-hour time string (HH:MM) to minutes, -1 on error.
 * time string HH:MM to minutes since midnight, -1 if invalid
 * Write a function that parses "HH:MM" and returns the minutes since midnight, or -1 if invalid.
 * Given a string such as "07:45", return 465; anything but a valid two-digit 24-hour time gives -1.
 * Implement time string to minutes of the day, format HH:MM, -1 on error.
 *
 * @string s
 * @name parse_time time_text_to_minutes
 */
static _Bool is_time_text(const char *s) {
    for (int32_t i = 0; i < 5; i++) {
        if (i == 2 ? s[i] != ':' : s[i] < '0' || s[i] > '9') return 0;
    }
    return s[5] == 0;
}

int32_t parse_time(const char *s) {
    if (!is_time_text(s)) return -1;
    int32_t hour = (s[0] - '0') * 10 + s[1] - '0', minute = (s[3] - '0') * 10 + s[4] - '0';
    return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

/**
 * How many full weeks are {n} days, and how many days are left over? Return the weeks, store the leftover days through {rest}.
 * Split days into weeks, returned, and days, stored through the pointer.
 * days to whole weeks, remaining days through a pointer
 * Given a number of days, return the full weeks and write the remaining days to an address.
 * Write a function that converts 17 days into 2 weeks (returned) and 3 days (stored).
 * divide a number of days by 7: quotient returned, remainder stored
 * return how many weeks the days make and store the extra days
 * Convert days to weeks and days: return the weeks and store the remaining days in *rest.
 * How many full weeks are in n days? Return them and store the remaining days through the pointer.
 * Return n / 7 and store n % 7 at the given address.
 * Write a C function to split a number of days into weeks (return value) and days (pointer).
 * days to weeks, with the remaining days written through a pointer
 *
 * @T int32_t int64_t
 * @array rest 1
 * @name split_days days_to_weeks
 * @range n 0 1000
 * @range rest 0 0
 */
T split_days(T n, T *rest) {
    *rest = n % 7;
    return n / 7;
}

/**
 * weeks to days
 * how many days are n weeks
 * convert weeks into days
 * Write a function that converts a number of weeks to days.
 * number of days in several weeks
 * Given weeks, return seven times as many days.
 * How many days are there in the given number of weeks?
 * Multiply the weeks by 7 to get days.
 * Calculate the number of days in n weeks.
 * Return the number of days for a number of weeks.
 * Convert weeks to days.
 * Given a number of weeks, return the number of days.
 *
 * @T int32_t int64_t double
 * @name weeks_to_days days_in_weeks
 * @range weeks 0 100
 */
T weeks_to_days(T weeks) { return weeks * 7; }
/**
 * number of whole weeks in a number of days
 * convert days into weeks, rounded down
 * Write a function that returns the number of full weeks in a number of days.
 * age of a baby in full weeks from its age in days
 * How many full weeks are there in the given number of days?
 * Divide the days by 7, rounding down, to get weeks.
 * Calculate the number of whole weeks in n days.
 * Return the number of complete weeks for a number of days.
 * Convert days to complete weeks.
 * How many full weeks have passed after n days?
 * Write a function that returns how many complete weeks n days contain.
 * Given days, return days / 7 as an integer.
 * Implement days to weeks, remainder dropped.
 *
 * @T int32_t int64_t
 * @name days_to_weeks full_weeks
 * @range days 0 1000
 */
T days_to_weeks(T days) { return days / 7; }

/**
 * How many {OP:2} are {n} {OP}?
 * Convert {n} {OP} to {OP:2}.
 * convert {OP} to {OP:2}
 * Given a number of {OP}, return the number of {OP:2}.
 * Write a function that turns {OP} into {OP:2}.
 * I have a duration in {OP}; how much is it in {OP:2}?
 * Return n * {OP:3} to convert {OP} to {OP:2}.
 * Calculate how many {OP:2} are in n {OP}.
 * Write a program that converts a number of {OP} to {OP:2}.
 * Multiply the {OP} by {OP:3} to get {OP:2}.
 * What is the number of {OP:2} in the given {OP}?
 * Write a function that converts {OP} to {OP:2} by multiplying by {OP:3}.
 * Function that takes {OP} and returns {OP:2}, {OP:3} for each
 * how do I turn {OP} into {OP:2}?
 *
 * @T int32_t int64_t double
 * @OP 24 "days" "hours" "24"
 * @OP 1440 "days" "minutes" "1440"
 * @OP 86400 "days" "seconds" "86400"
 * @OP 168 "weeks" "hours" "168"
 * @OP 365 "common years" "days" "365"
 * @OP 12 "years" "months" "12"
 * @OP 52 "years" "weeks (52 a year)" "52"
 * @OP 3600 "hours" "seconds" "3600"
 * @name convert_duration time_units
 * @range n 0 1000
 */
T convert_duration(T n) { return n * OP; }
