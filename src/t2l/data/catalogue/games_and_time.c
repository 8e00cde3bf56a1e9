/**
 * In how many ways can two dice show a sum of {sum}, the dice being told apart?
 * Count the rolls of two six-sided dice with a given total.
 * number of ways, of 36, to throw a given sum with two dice
 * Given a total, return how many ordered pairs of dice faces (1 to 6) add up to it.
 * Write a function for the number of ordered rolls of two dice that make a given sum.
 * With two dice, 7 can come in 6 ways and 2 in one; how many for this total?
 * How often among the 36 outcomes is the sum of two dice the given number?
 * number of the 36 two-dice rolls with a given sum, 0 for impossible totals
 * how many ordered pairs (a, b) of numbers 1 to 6 have a + b equal to the total
 * count the ordered outcomes of two dice that give this sum
 * how many of the 36 throws of two dice give this total
 * of the 36 combos of a pair of dice, how many add up to the number
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
 * Count the rolls of n six-sided dice, each die being its own, with a given total.
 * number of ordered ways to throw a sum with several six-sided dice: number of dice, sum
 * Given the number of dice and a total, return how many outcomes add up to it; the dice are distinguishable.
 * Write a function that counts the ordered rolls of n dice with a target sum, faces 1 to 6.
 * How many sequences of {n} faces from 1 to 6 total {sum}?
 * count the ordered outcomes of n dice with a given sum by recursion over the dice
 * number of ordered outcomes of n dice with sum s
 * Rolling n different dice, how many results give exactly this total?
 * given a number of parts n and then a sum, count the ordered ways to write the sum as n parts from 1 to 6
 * with n distinguishable dice, count the throws that add up to s
 * number of ordered results of n dice reaching a total
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
 * Return the number on the bottom of a standard die when this one is on top.
 * opposite side of a standard die: 7 - face
 * Opposite faces of a standard die add up to 7; give the other one.
 * Write a function for the face of a standard die that is hidden under the rolled number.
 * What is on the underside of a standard die showing the given number?
 * Given the top of a standard die, which number touches the table?
 * complement of a die face to seven
 * If a standard die shows a number, which number lies on the opposite side?
 * bottom face of a standard die from its top face
 * what number is at the bottom when the die shows x
 * number of pips on the under side of a die, from the upper side
 *
 * @T int32_t int64_t
 * @name opposite_face die_bottom
 * @range face 1 6
 */
T opposite_face(T face) { return 7 - face; }

/**
 * Do all five dice in {dice} show the same number?
 * Check whether a throw of five dice is five of a kind.
 * test for five equal dice in an array of five
 * true if the five dice are all alike
 * Write a function that detects a yacht (five of a kind) in an array of five dice.
 * Given an array of five dice, are they all equal?
 * Is this throw of five dice a five of a kind?
 * five dice, one face on all of them: true or false
 * Did I roll the same number with all my five dice?
 * Are the five elements of the array equal to the first one?
 * kniffel: are all five of my dice the same
 * yahtzee (five equal dice) yes or no
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
 * true if among the five dice one face comes exactly three times and another exactly twice
 * Write a function that detects a full house (three and two of different faces) in an array of five dice.
 * Given five dice from 1 to 6, do they make three of a kind plus a different pair?
 * Are there three equal dice and two other equal dice among these five?
 * full house of five dice or not, five of a kind not counting
 * Does the roll of five dice consist of just two faces, three times and two times?
 * dice poker: recognize a full house in five dice, three of one face and two of another
 * five dice: three alike and the other two alike but different?
 * do the five dice show the pattern 3 + 2 of two faces
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
 * large straight test for five dice in any order
 * true if the five dice are all different and in a row when sorted
 * Write a function that detects a large straight (five in a row, any order) in an array of five dice.
 * Given five dice in any order, do they form a sequence of five?
 * Is the throw of five dice 1, 2, 3, 4, 5 or 2, 3, 4, 5, 6, whatever the order?
 * five dice in sequence or not, sorted or not
 * Does the roll of five dice make a run of five, in any order?
 * dice poker: recognize a long straight among five dice
 * five pips in sequence on five dice, shuffled or not
 * do all five dice, when sorted, count up by one without a gap
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
 * Sum only the dice of the throw that have the given number on top.
 * upper section score of a throw: face times its count
 * Given a throw and a face, return the sum of the dice that show it, as on the score card.
 * Write a function that adds all dice equal to a chosen face.
 * How many points do my dice bring for the chosen face, such as 8 for two fours?
 * total of the dice in the throw that show the given number
 * count the dice with a given face and multiply by the face
 * score of the throw in the row of ones, twos, ... or sixes, the row being given
 * Of the dice thrown, add those that equal the wanted number.
 * points if I write the throw under the given number: the sum of the dice with it
 * multiply how often a face shows among the dice with its pips
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
 * What is the {OP} of card number {card} in a deck of 52, numbered from 0, thirteen cards per suit?
 * Return the {OP} of a playing card from its index 0 to 51: {OP:2}.
 * card index from 0 to {OP}: {OP:2}
 * Given a card number from 0 to 51, return its {OP} ({OP:2}).
 * Write a function that extracts the {OP} of a card from its index in the deck: {OP:2}.
 * Which {OP} does a card have if suits of 13 come one after another in the deck? {OP:2}, from 0.
 * {OP:2} gives the {OP} of a card numbered from 0
 * {OP} of a card, by its index from 0, in a sorted deck of four times thirteen: {OP:2}
 * Decode card numbers 0 to 51, 13 a suit: get the {OP} from 0 to {OP:3}.
 * position 0..51 in a sorted deck with suits of 13 to {OP}, numbered from 0 to {OP:3}
 * deck of cards 0..51, thirteen a suit: {OP} of one, as {OP:2}
 * which {OP} has card c, by {OP:2}
 *
 * @T int32_t int64_t
 * @OP / "suit" "card / 13" "3"
 * @OP % "rank" "card % 13" "12"
 * @name card_part decode_card
 * @range card 0 51
 */
T card_part(T card) { return card OP 13; }

/**
 * How many points is a card of rank {rank} worth in blackjack, ace counting 11? 1 is the ace, 11 to 13 the faces.
 * Return the blackjack value of a card of rank 1 to 13: ace (1) 11, face cards 10, others their number.
 * blackjack value of a card by rank 1 to 13: ace (1) counts 11, ranks above 10 count 10
 * Given a rank from 1 (ace, 11 points) to 13 (king), return its points in twenty-one, face cards being 10.
 * Write a function for the value of a card of rank 1 to 13 in blackjack with aces (1) as 11 and faces as 10.
 * What does a card of rank 1 (ace, 11 points) to 13 (king) count in 21? Face cards are 10.
 * card rank to points: 1 gives 11, above 10 gives 10, else the rank
 * points of a playing card of rank 1 to 13 in twenty-one, aces (1) eleven, above ten is ten
 * card rank 1 to 13 to blackjack points, ace (1) as 11, jack to king as 10
 * points by rank 1 to 13: number cards at face value, pictures ten, aces (1) eleven
 * 21 game: worth of a single card by rank 1 to 13, ace as eleven, pictures ten
 * king 13, queen 12, jack 11 are ten points, ace 1 is eleven, other ranks count themselves
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
 * What is a blackjack hand of {n} cards with the ranks {ranks} (1 to 13) worth? Aces count 11, or 1 if that would exceed 21.
 * Compute the best blackjack total of a hand of ranks 1 to 13: pictures 10, aces 11 unless over 21, then 1.
 * blackjack hand value from ranks 1 (ace) to 13 with soft aces
 * Given card ranks (1 ace, 11 to 13 faces worth 10), return the best blackjack total up to 21, aces 11 or 1.
 * Write a function that adds up a hand of ranks 1 to 13 in twenty-one, an ace (1) being 11 where that does not bust.
 * How many points do these cards (ranks 1 to 13) make in 21, with aces as 11 or 1 and pictures 10?
 * hand total from ranks 1 to 13: pictures 10, aces 11 unless over 21, then 1
 * sum of card values (ranks above 10 count 10, ace 1) with one ace raised to 11 if the total stays within 21
 * score a twenty-one hand from an array of ranks 1 to 13, aces 11 or 1
 * value of a hand of ranks 1 to 13 in pontoon, aces 11 or else 1, face cards 10
 * add up my 21 cards of rank 1 to 13, ace high or low as is better
 * hand sum in blackjack with aces (rank 1) that drop from 11 to 1 above 21; ranks 11 to 13 are ten
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
 * Are the five cards in {suits} of one suit, a flush?
 * Check whether five suits are all the same.
 * poker flush test on five suit numbers
 * true if all five cards have the suit of the first one
 * Write a function that detects a flush from an array of five suits.
 * Given the five suits of a poker hand as numbers, is it a flush?
 * Do the five cards share one suit, suits given as numbers?
 * flush or not, five suits as numbers
 * Is every card of the five-card hand of the same suit?
 * are the five suits of a hand all equal
 * are all five cards hearts, or all spades, and so on, by their suit numbers
 * same suit in the whole poker hand of five
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
 * is there a pair in a hand, given the ranks of its cards
 * are any two cards of the same rank
 * does the hand, an array of ranks, contain a pair
 * Have two of my cards the same rank? The ranks are in an array.
 * pair check on an array of card ranks: two equal anywhere?
 * poker: at least one pair among the ranks
 * Write a function that tells whether two of n card ranks are equal.
 * two kings or two sevens or the like among the card ranks?
 * Given the ranks of a hand, return true if some rank occurs at least twice.
 * are there matching cards (equal ranks) in the hand
 * Do I hold a pair? The ranks of my cards are in the array.
 * is there the same value on two of the cards
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
 * is a poker hand a straight: five ranks, no ace rule
 * are five ranks consecutive in any order
 * straight check for five card ranks, any order, no special ace
 * Do five cards follow one another in rank without a gap, once sorted?
 * poker straight of five ranks as numbers, in any order
 * are the five ranks all different with the highest four above the lowest
 * Write a function that tells whether five card ranks form a sequence, whatever their order.
 * do five card ranks make a run when sorted
 * Given five ranks in any order, return true if they are consecutive; the ace counts only as the number given.
 * straight in poker from five rank numbers in any order, the ace being just its number
 * Straight of five cards, any order: 7 5 6 9 8 yes, 2 3 4 5 7 no.
 * is the hand of five ranks a sequence, in whatever order
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
 * How many pairs of equal ranks are there among the {n} cards in {ranks}?
 * Count the pairs of cards with the same rank in a hand; three of a kind makes three.
 * number of pairs in a hand, every two cards of equal rank counted
 * Given card ranks, return the number of ways to pair two equal cards, unordered.
 * Write a function that counts the pairs in a hand as cribbage does: every combination of two equal ranks is one.
 * How many ways are there to pick two cards of one rank from the hand, given its ranks?
 * number of index pairs i < j with equal ranks
 * number of cribbage pairs from the ranks: a pair 1, a triple 3, four of a kind 6
 * number of combinations of two cards with equal rank in the hand
 * equal cards taken two at a time: how many such pairs are in the array of ranks?
 * In how many ways can I choose two cards of the same rank from my hand?
 * each group of m cards of equal rank gives m(m-1)/2 pairs; add these up
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
 * Who has won on the tic-tac-toe board {board} of nine cells (0 empty, 1, 2)? Return 1, 2 or 0 for nobody.
 * Find the winner of a tic-tac-toe position of nine cells: 1, 2, or 0 if there is none.
 * tic-tac-toe winner (1 or 2) of a board of nine cells, 0 if no line is complete
 * Given nine cells row by row (0 empty), return the player, 1 or 2, who has three in a row, or 0.
 * Write a function that checks rows, columns and diagonals of a 3x3 board for three equal nonzero marks and returns the mark, or 0.
 * noughts and crosses on nine cells (0 empty): who won, 1 or 2? 0 if no one
 * Which player, 1 or 2, owns a full line on the 3x3 board? 0 if neither does.
 * three in a row on a 3 by 3 grid: return the mark, else 0; 0 also means an empty cell
 * check the eight lines of tic-tac-toe on nine cells and return the winning mark, or 0 (0 is also an empty cell)
 * Which player, 1 or 2, has completed a line of the 3x3 board, or 0?
 * xoxo game 3x3 with 0 for empty: number (1 or 2) of the one with a finished line, 0 for none
 * check a noughts-and-crosses grid of nine cells for the winner 1 or 2, 0 when undecided
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
 * is a tic-tac-toe game drawn: nine cells, none 0 and no line of three
 * tic tac toe draw check on nine cells, 0 being empty
 * 3x3 board full (no 0) and nobody has three in a row
 * Has the noughts and crosses game ended without a winner, all nine cells being nonzero?
 * cat's game test for a 3x3 board: every cell taken, no three in a line
 * does the 3x3 board have no empty cell (0) and no complete line
 * Write a function that tells whether a 3x3 board of 0, 1 and 2 is full without a winner.
 * stalemate in tictactoe: board of nine filled, no line of equal marks
 * Given nine cells with 0 for empty, return true for a draw in tic-tac-toe.
 * tie on the 3 by 3 board: no zero left and no three equal in a line
 * tic-tac-toe where neither player won and all cells are nonzero?
 * is the tic-tac-toe game over but undecided, with all nine cells taken and no line complete
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
 * three in a row test, 0 being an empty cell
 * true if all three values are equal and not zero
 * Write a function that tells if one line of three cells is won, all equal and not empty (0).
 * Given three cells of a line, 0 for empty, has someone filled all with one mark?
 * Are the three marks alike and none of them missing (0)?
 * winning line of three: all alike, and empty cells (0) do not count
 * slot machine: three equal symbols, none blank (0)
 * are all three values equal and nonzero
 * are three cells the same and occupied, 0 meaning free
 * does this triple of marks finish the game, being equal and not 0
 *
 * @T int32_t int8_t
 * @name is_line_won three_in_row
 * @range a 0 2
 * @range b 0 2
 * @range c 0 2
 */
_Bool is_line_won(T a, T b, T c) { return a != 0 && a == b && b == c; }

/**
 * Is the board {board} of {n} cells full, without a 0?
 * Check whether no empty cell (0) is left on a game board.
 * board full test: no zero in the array
 * true if every cell of the board is taken, that is not 0
 * Write a function that tells if a game is over because no cell of the grid is 0.
 * Given the cells of a board, 0 for empty, are they all occupied?
 * Is there no free square (0) any more in the array?
 * draw check: does no cell of the board equal 0
 * are all cells of the array nonzero
 * Is there no move left on the board, zeros being free cells?
 * any empty field (0) remaining on the board? true if not
 * is it a draw because every place is used, no cell being 0
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
 * Can a {OP} go from ({x1}, {y1}) to ({x2}, {y2}) on an empty chess board?
 * Check whether a {OP} move from x1, y1 to x2, y2 is legal on an empty board: {OP:2}.
 * {OP} move test on an empty board: x1, y1, x2, y2 ({OP:2})
 * true if a {OP} reaches the target square from the start square in one move on an empty board
 * Write a function that validates a chess move of a {OP} from one pair of coordinates to another ({OP:2}).
 * Given two squares by file and rank, may a {OP} move between them ({OP:2})?
 * Does a {OP} on the first square attack the second square of an empty board? Squares as x, y.
 * legal {OP} move from square to square, staying put not allowed: {OP:2}
 * A {OP} stands on one square (x, y) of an empty board; can it reach the other in a single move?
 * chess: may a {OP} go from square (x1, y1) to (x2, y2), {OP:2}
 * may the {OP} step from here (x1, y1) to there (x2, y2) in one move
 * chess rule for the {OP}, start and target given as coordinates: {OP:2}
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
 * {OP} square test from file and rank, both from 1, a1 dark
 * true if the square (file, rank) is {OP} on a chess board where (1, 1) is dark
 * Write a function that tells if a board square (file, rank from 1) is {OP}; a1 is dark.
 * Given the coordinates of a square from 1 to 8, is it {OP} (a1 is dark)?
 * Is this field (column, row) of a chess board {OP}, with the corner 1, 1 dark?
 * chessboard colour of (file, rank): is it {OP}, given that a1 is dark?
 * A chess board starts dark at (1, 1); is the square with the given column and row {OP}?
 * {OP} or not: colour of square (file, rank) on a chess board with a dark corner 1, 1
 * column and row from 1 on to black/white: is it {OP}, with 1, 1 black?
 * coordinates 1..8 of a chess board with a dark square 1, 1: {OP} field yes or no
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
 * colour of a square like e4: true for white
 * Is a square given by name, like "h1", a light one?
 * Is the chess square with this name, such as e4, white?
 * algebraic chess notation of a square to colour, true if light
 * a1 is dark, b1 is light: is the named chess square light
 * Write a function that takes the name of a chess square such as "c7" and returns true if it is a white one.
 * square name as text (letter, digit), true for a light chess square
 * Given a letter a to h and a digit 1 to 8 in a string, return true if that chess square is a light one.
 * chess board coordinate like "d5": true if the square is white
 * does the chess square with this name have the bright colour
 * string with a chess position such as "f3": is it a white square
 *
 * @string s
 * @name is_white_square is_light_field
 */
_Bool is_white_square(const char *s) { return s[0] != 0 && (s[0] + s[1]) % 2 != 0; }

/**
 * Do two queens on ({x1}, {y1}) and ({x2}, {y2}) attack each other?
 * Check whether two queens at given coordinates threaten one another on an empty board.
 * queens attack test for (x1, y1) and (x2, y2): same row, column or diagonal
 * true if two squares (x1, y1) and (x2, y2) share a rank, a file or a diagonal
 * Write a function for the eight queens puzzle that tells if two queens at given coordinates are in conflict.
 * Given the coordinates of two queens on an empty board, can one capture the other?
 * Are two squares of a board in line: horizontally, vertically or diagonally?
 * n-queens conflict check for one queen on (x1, y1) and another on (x2, y2)
 * In the queens puzzle, is it forbidden to have queens on both of these squares?
 * are two pieces on a common row, column or diagonal, by their coordinates
 * are both chess queens on a common line: row, column or diagonal?
 * can queen one take queen two on an otherwise empty board
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
 * Given the small letter of a chess piece (p, n, b, r, q), return its usual points, 0 for the king or an unknown letter.
 * Write a function for the material value of a chess piece by its small letter, 0 for unknown ones.
 * How many pawns is a chess piece worth? Letters p 1, n 3, b 3, r 5, q 9; 0 otherwise.
 * material points by chess piece letter in lower case, king and other letters 0
 * chess letter to points: p 1, n and b 3, r 5, q 9, else 0
 * score of a captured piece in chess, given as a letter p, n, b, r or q, else 0
 * How valuable is a chess piece, by its small letter p, n, b, r or q? Other letters give 0.
 * chess points for p n b r q: 1 3 3 5 9, any other char 0
 * how much do I gain by taking this chess piece (small letter)? 0 for a king or another letter
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
 * value of a chess piece, capital or small letter, others 0
 * material value of a chess piece letter in either case, 0 for king or unknown
 * chess letters P 1, N and B 3, R 5, Q 9, anything else 0, case ignored
 * How many points is a queen or any other chess piece, white letters being capitals? 0 for other letters.
 * chess piece worth from a FEN letter, king and other characters 0
 * points for pawn, knight, bishop, rook, queen by the letter P N B R Q in either case, else 0
 * Write a function that returns the usual value of a chess piece given by its letter in upper or lower case, else 0.
 * fen character to material points, zero if it is not P, N, B, R or Q in any case
 * Given a chess letter such as 'Q' or 'q', return the usual points; king and others 0.
 * evaluate a captured chess piece by its letter, case ignored, 0 if not one of p n b r q
 * chess engine: usual material worth of the piece letter, either case, king 0
 * how much is this chess piece worth, like a knight 'n' or 'N' 3; unknown or king 0
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
 * ten-pin bowling score from the list of rolls, rolls that are missing counting 0
 * Given the pins of every roll, return the bowling total over ten frames with spares and strikes; missing rolls are 0.
 * Write a function that computes the ten-pin score of a bowling game from its rolls; missing rolls count 0.
 * Add up ten bowling frames from the rolls; a spare adds the next roll, a strike the next two.
 * bowling: total score with strike and spare bonuses from the pins per roll
 * How many points is this bowling game worth? The pins of each roll are given; rolls not yet made count 0.
 * sum of ten bowling frames with strike and spare bonus, rolls in one array
 * score the rolls of a ten-pin bowler, ten frames with spare and strike bonuses
 * bowling rolls (pins each) to points over ten frames, bonuses included
 * calculate the final result of a bowling game from its rolls, strikes and spares counted properly
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
 * How many points has a football team with {wins} wins, {draws} draws and {losses} losses, three points per win?
 * Compute league points from wins, draws, losses: three for a win, one for a draw, none for a loss.
 * football points from wins, draws, losses: 3 * wins + draws
 * Given wins, draws and losses, return the points of a soccer team, three per win.
 * Write a function that calculates the points in a football league: wins (3 each), draws (1), losses.
 * How many football points does a club have after these wins, draws and losses, at 3 for a win?
 * wins, draws, losses: three points per victory and one per tie; defeats bring nothing
 * soccer table points from won, drawn and lost games, three points rule
 * total points of a team from wins, draws, losses (win 3, draw 1, loss 0)
 * league score from the record of a team: wins 3, ties 1, defeats 0
 * soccer standings: w, d, l to points with 3 for a win
 * wins, ties, losses: 3 for a victory, 1 for a tie, 0 for losing, in total
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
 * twice the first number plus three times the second
 * total score of made shots worth two and of made shots worth three
 * add up the points of two-point and three-point baskets, the numbers of both given
 * number of baskets worth two, number worth three: points in sum
 * how many points with n normal (two point) and m long (three point) shots
 *
 * @T int32_t int64_t
 * @name basketball_points shot_points
 * @range twos 0 100
 * @range threes 0 100
 */
T basketball_points(T twos, T threes) { return 2 * twos + 3 * threes; }

/**
 * What Elo score, from 0 to 1, does a player rated {mine} expect against one rated {theirs}?
 * Compute the Elo expected score of a player from the own and the opponent's rating.
 * Elo expectation: 1 / (1 + 10^((theirs - mine) / 400))
 * Given two ratings, return the Elo winning expectation of the first player.
 * Write a function for the expected result in the Elo system: own rating, rating of the other.
 * How likely is the first player to win according to their Elo ratings?
 * win probability of the first of two players from their Elo ratings
 * expected points (0 to 1) by Elo: my rating, then the opponent's
 * chess rating: expected score from 0 to 1 of the first player against the second
 * logistic win expectancy 1 / (1 + 10^((other - own) / 400)) from own and other rating
 * chance to beat somebody by the Elo formula on chess ratings, mine first
 * how many points out of one should I make against him, by Elo ratings mine and his
 *
 * @name elo_expected win_expectancy
 * @range mine 800 2800
 * @range theirs 800 2800
 */
double elo_expected(double mine, double theirs) {
    return 1 / (1 + __builtin_pow(10, (theirs - mine) / 400));
}

/**
 * A player rated {rating} was expected to score {expected} and scored {score}; what is the new Elo rating with factor {K}?
 * Update an Elo rating with the K-factor {K} from the expected and then the actual score.
 * Elo update, K = {K}: rating + {K} * (score - expected)
 * Given rating, expected score and actual score, return the new rating with K-factor {K}.
 * Write a function that adjusts a chess rating from rating, expectation and result by Elo's rule, K being {K}.
 * How does an Elo rating change with expected and actual score and the factor {K}? Return the new one.
 * new Elo rating from the old one, the expectation and the result, factor {K}
 * Elo with rating, expectation, score: add {K} times what was scored above expectation
 * Elo rating adjustment with K {K}: the old rating changes by what the expected and the actual score differ
 * rating, expectation, result: raise the rating by {K} times (result minus expectation)
 * correct my Elo rating (rating, expected score, real score) by {K} times the score difference
 * Elo rating after the match when the old rating, the expectation and the result are known and K is {K}
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
 * Decide rock (0), paper (1), scissors (2): 0 draw, 1 first player, 2 second player.
 * rock 0, paper 1, scissors 2: winner as 1 or 2, 0 if equal
 * Given both hands as 0, 1, 2 (rock, paper, scissors), return the number of the winner, 0 for a tie.
 * Write a function that returns which player wins rock 0, paper 1, scissors 2: 1, 2, or 0 if neither.
 * 0 rock, 1 paper, 2 scissors: does player 1, 2 or nobody (0) win?
 * RPS result from two numbers 0 rock, 1 paper, 2 scissors: (a - b) modulo 3, made non-negative
 * Which player wins this hand of scissors-stone-paper, coded stone 0, paper 1, scissors 2? 0 for none.
 * rock paper scissors with codes 0, 1, 2 in this order, answer 0 draw, 1 first wins, 2 second wins
 * roshambo (rock 0, paper 1, scissors 2): tie 0, first wins 1, second wins 2
 * rock-paper-scissors between two people, coded 0 1 2 in this order: winner 1, 2 or 0 for none
 * hand game judge, rock 0, paper 1, scissors 2: zero if same, else winning player 1 or 2
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
 * did i (first) win 1, lose -1 or draw 0 at rock (0), paper (1), scissors (2)
 * Does my hand, given first, beat yours? Rock is 0, paper 1, scissors 2; 1 for yes, -1 for no, 0 if equal.
 * roshambo outcome as plus one, minus one or zero, moves rock 0, paper 1, scissors 2
 * signed result of rock (0), paper (1), scissors (2): 1 if the first wins, -1 if it loses, 0 if equal
 * Write a function that returns 1 if the first of two moves 0, 1, 2 (rock, paper, scissors) wins, -1 if it loses and 0 for a tie.
 * stone 0, paper 1, scissors 2: 1 if the first hand wins, 0 for a tie, -1 if it loses
 * Given two hand signs 0 rock, 1 paper, 2 scissors, return 1, 0 or -1 for the first.
 * rps reward 1, 0, -1 for a learning agent whose move comes first; rock, paper, scissors are 0, 1, 2
 * hands 0 rock, 1 paper, 2 scissors: 1 if the first beats the second, -1 if it loses, 0 if they are equal
 * hand game judged 1, 0 or -1 for player one, rock 0, paper 1, scissors 2
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
 * rock, paper, scissors as 1, 2, 3, mine first, the computer's second: 1 if mine wins, 2 if its does, 0 if equal
 * Who wins if 1 is rock, 2 is paper and 3 is scissors? 0 for a tie, else the winner 1 or 2.
 * player number that wins, or 0, hands rock 1, paper 2, scissors 3
 * rps with user input 1 rock, 2 paper, 3 scissors: result 1 or 2 for the winner, or 0 for a draw
 * Write a function that takes two moves from 1 (rock), 2 (paper) and 3 (scissors) and returns 0 for a draw, 1 or 2 for the winner.
 * moves 1, 2, 3 where 1 beats 3, 2 beats 1, 3 beats 2: which player, 1 or 2, wins? 0 if same
 * Given both choices (1 rock, 2 paper, 3 scissors), return the winning player, 1 or 2, or 0.
 * console game: options 1 stone, 2 paper, 3 scissors, return the winner 1 or 2, else 0
 * result code 0 tie, 1 first, 2 second of a round, rock paper scissors counted from 1
 * winner (1, 2, or 0 for a tie) of two hands coded rock 1, paper 2, scissors 3
 *
 * @T int32_t int64_t
 * @name rps_from_one rps_menu
 * @range a 1 3
 * @range b 1 3
 */
int32_t rps_from_one(T a, T b) { return a == b ? 0 : (a - b + 3) % 3 == 1 ? 1 : 2; }

/**
 * Can the player to move force a win in a game of Nim with the {n} heaps in {heaps}, the last object winning?
 * Is the position in Nim, last object wins, winning for the player whose turn it is?
 * Nim heaps in an array: is the XOR of the heap sizes nonzero
 * Given the Nim heaps, return true if the player to move wins with best play (last object wins).
 * Write a function that tells whether the mover wins a Nim position, whoever takes the last object winning.
 * Does the next player have a winning strategy in normal Nim with these heaps?
 * nim-sum test of an array of heaps: true if the XOR is not 0
 * combine all Nim heap sizes by exclusive or; true unless it is 0
 * Who wins Nim with these heaps, last one taken wins? True if it is the one to move.
 * is this a winning position for the mover in Nim with several heaps, normal play
 * Nim with piles of matches, who takes the last wins: can the starter win for sure
 * is the xor of all piles not zero
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
 * Decide the subtraction game with at most {K} stones per turn, last stone wins: true if the mover wins.
 * one-heap Nim, moves 1 to {K}: is it a win for the player to move?
 * Given the number of stones, tell if the first player wins; 1 to {K} are taken at a time and the last stone wins.
 * Write a function for the take-away game with a limit of {K} per move, last stone wins; is it a win for the mover?
 * matches game: take 1 to {K}, last one wins; does the mover win?
 * true unless the number of stones is a multiple of {K} plus 1
 * n % ({K} + 1) != 0 for a number n
 * Is a pile winning for the mover when 1 up to {K} objects can be removed and the last one wins?
 * Who wins if 1 to {K} stones are taken in a turn and the last one wins? True for the player to move.
 * one pile, take 1 to at most {K}, taking the last wins: does the first player win?
 * take-away game with at most {K} stones per grab, last one wins: does the beginner win
 *
 * @T int32_t int64_t
 * @K 2 3 4 5
 * @name can_win_pile take_away_win
 * @range n 0 100
 */
_Bool can_win_pile(T n) { return n % (K + 1) != 0; }

/**
 * nim game with one heap of n, up to k a turn, last one wins: does the starter win
 * can the first player win when each takes one to k of n stones and the last stone wins
 * n % (k + 1) != 0 for n and k
 * Does the player to move win with n matches if each may take 1 to k and the last one wins?
 * bachet's game with n stones, up to k a move: winning position or not, last stone wins
 * n stones, at most k per move, last stone wins: can the mover win?
 * Write a function that takes the number of stones and the largest allowed move; can the starter force taking the last?
 * take-away game of n stones, at most k each, who takes the last stone wins: can the first?
 * Given stones and the limit per turn, return true if the starting player wins the last-stone game with best play.
 * take-away game: false if the heap is a multiple of one more than the limit, else true
 * subtraction game with n stones and a limit per turn: true if the first player can take the last
 * will i win the matchstick game when starting, matches and limit per turn given, last one wins
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
 * right colour at the right place: for how many pegs of secret and guess?
 * Given the hidden code and a guess as arrays, return the number of bulls (right digit, right place).
 * Write a function that counts the positions at which two arrays agree.
 * number of black pegs for a Mastermind guess, secret and guess given as arrays
 * number of bulls (exact matches) for a secret and a guess
 * count the elements equal at the same index in both arrays
 * How many answers on a multiple-choice test agree with the key?
 * number of correct digits in the correct place of a guess
 * how many digits of my guess are in the correct place of the secret
 * mastermind: number of black key pins for secret and guess
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
 * bulls and cows: number of right digits at the wrong place, for arrays of digits 0 to 9
 * count the cows of a guess of digits: in the secret, but elsewhere, each digit used once
 * right colour (0 to 9), wrong position: how many pegs of the guess, each secret peg used once?
 * How many pegs of the guess have a colour (0 to 9) of the secret but stand elsewhere, each peg counted once?
 * number of mastermind white pegs for a secret and a guess, values 0 to 9
 * number of matches by colour regardless of place minus exact matches, colours 0 to 9
 * Write a function that counts the right colours at wrong places of a Mastermind guess, each peg once; values are 0 to 9.
 * number guessing game: count the misplaced digits of a guess, a digit of the secret being used once
 * Given a secret and a guess of n digits each, return how many guessed digits are in the secret at another place, each used once.
 * wordle-like yellow count for two digit arrays: common digits (with multiplicity) less exact matches
 * almost right pegs in Mastermind: right colour, wrong place, counted once each; colours 0 to 9
 * number of white key pins for secret and guess of colours 0 to 9
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
 * Game of Life: will a cell be alive next, from its state and its live neighbours?
 * B3/S23 rule for a single cell: alive or not, live neighbour count
 * Is a cell alive next if three neighbours make life and two keep it? State, neighbours.
 * next state of a cellular automaton cell by Conway, from state and live neighbour count
 * cell alive with 2 or 3 neighbours, or dead with exactly 3: return whether it is alive next
 * Conway's cellular automaton: does the cell live next tick, given its state and number of neighbours
 * conway step for one cell: alive flag and number of live neighbours
 *
 * @T int32_t uint8_t
 * @name life_rule next_cell
 * @range neighbours 0 8
 */
_Bool life_rule(_Bool alive, T neighbours) { return neighbours == 3 || (alive && neighbours == 2); }

/**
 * Do the nine numbers in {cells} contain each of 1 to 9 exactly once?
 * Check a row, column or block of a Sudoku: nine cells with each of 1 to 9 once.
 * valid complete Sudoku group test: are nine cells the numbers 1 to 9 in any order
 * true if the nine values are a permutation of 1 to 9
 * Write a function that tells if nine cells of a Sudoku hold each of 1 to 9 once.
 * Given nine cells, does every digit from 1 to 9 occur once?
 * Is this Sudoku row of nine complete and right?
 * completed Sudoku unit of nine cells: all of 1 to 9 once, numbers outside 1 to 9 making it false
 * Are all the digits 1 to 9 present among the nine cells?
 * nine Sudoku numbers: true if there are no repeats and no gaps in 1 to 9
 * is each digit from 1 to 9 once in nine boxes?
 * check that nine numbers are 1..9 in some order
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
 * magic square of nine cells or not, judged by row, column and diagonal sums only
 * Is every line of the three by three grid, diagonals included, equal in total?
 * equal sums along the three rows, three columns and two diagonals of nine numbers?
 * do all rows, columns and diagonals have the same total in 3x3
 * lo shu property of nine numbers: eight lines with one sum, values not checked
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
 * Starting from {health}, what health is left (at least 0) after an attack of {attack} against a defence of {defence}, which is subtracted?
 * Apply damage (attack minus defence, at least 0) to hit points, which never fall below 0.
 * hit points left when an attack, less the defence, comes off the health; never below 0
 * Given health, attack and defence, return the health less the attack that exceeds the defence, not below zero.
 * Write a function for combat damage: health minus (attack - defence if positive), at least 0; health, attack, defence in.
 * How many hit points remain after a blow whose attack is reduced by the defence: hp, attack, defence, never negative?
 * health - max(attack - defence, 0), floored at 0, for health, attack, defence
 * health left after an attack from which the armour is subtracted, not under 0
 * life points left, given life, hit and armour that takes its value off the hit; 0 at least
 * remaining HP of a monster that is hit by an attack minus its defence, 0 at least
 * A hero with some hp is struck by an attack that armor lessens by its value; what hp is left, 0 or more?
 * hp minus what an attack exceeds the defence by, but not below 0
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
 * On a round board of {K} fields, numbered from 0, where does a piece get from {position} in {steps} steps?
 * Move along a circular track of {K} fields, counting from 0: new field from old field and steps.
 * board position from 0 after a roll: (position + steps) modulo {K}
 * Given a field from 0 and a roll, return the new field on a loop of {K} fields.
 * Write a function that advances a token on a round board with {K} spaces, numbered from 0.
 * Where do I land on a circuit of {K} squares from 0, given my square and the steps?
 * walk around a ring of {K} spaces, counted from 0: from a space so many steps ahead
 * next field in a board game with {K} fields in a circle, first field 0: position, throw
 * advance a token by some steps modulo {K}
 * token position on a {K} field loop (0 to {K} - 1) after a throw
 * ring track of {K} squares from 0, go ahead some steps: which square
 * new square from square and steps, modulo {K}
 *
 * @T int32_t int64_t
 * @K 24 28 40 48 64
 * @name move_on_board advance_token
 * @range position 0 23
 * @range steps 0 24
 */
T move_on_board(T position, T steps) { return (position + steps) % K; }

/**
 * move a token from a position on a circular board so many steps ahead, the number of fields given and the first being 0
 * position, counted from 0, after a dice roll from an old position on a round board of a given size
 * (position + roll) % fields for position, roll and fields
 * On which field does my piece land, from a field and some steps, if the track is a loop of so many fields from 0?
 * monopoly-like movement from 0-based field and roll, with the number of fields as the last argument
 * from a square walk on some steps on a loop of n squares, starting again at 0 after the last one
 * Write a function that moves a piece from a position some steps along a closed track of so many fields, counted from 0.
 * wrap around the game board: new 0-based position from position, steps and board size
 * Given the current square (from 0), the roll and the size of the loop, return the new square.
 * new pos from an old pos and a throw of the dice on a ring of n squares 0..n-1
 * from a field step forward some steps in a circle of fields numbered from 0 whose number is given
 * ludo track position, counted from 0, by position, throw and number of fields
 *
 * @T int32_t int64_t
 * @name advance_token board_position
 * @range position 0 40
 * @range steps 0 12
 * @range fields 20 60
 */
T advance_token(T position, T steps, T fields) { return (position + steps) % fields; }

/**
 * Which experience level does a player with {points} points have, if level n begins at n * n * {K} points?
 * Compute the highest level reached with some points, level n needing {K} times n squared.
 * XP to level: the largest n with n * n * {K} <= points
 * Given experience points, return the level; the threshold of level n is {K} * n^2, with 0 below the first.
 * Write a function for the level reached with some points when level n starts at {K} n^2 points.
 * How high is my level, the largest n with {K} n^2 not above my points?
 * levels begin at {K}, 4 * {K}, 9 * {K}, ... points, below that it is 0: level for a score
 * highest level n whose cost {K} * n * n is covered by the points, 0 if none
 * role-playing level from points, level n needing {K} times n squared
 * experience level from points when the thresholds are {K} times the squares 1, 4, 9, ...
 * quadratic ranks: rank n takes {K} n^2 points; which rank do the points reach, 0 if none
 * square root of points / {K}, rounded down, as a level
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
 * How many points does the word {s} score in Scrabble without bonus squares, small letters only counting?
 * Add up the English Scrabble tile values of a word in small letters.
 * word score in small letters: a e i o u l n s t r 1, d g 2, b c m p 3, f h v w y 4, k 5, j x 8, q z 10
 * Given a lower-case word, return the sum of its Scrabble letter values (a 1, b 3, c 3, d 2, ..., q 10, z 10).
 * Write a function that scores a lower-case word in Scrabble; other characters count 0.
 * What is this small-letter word worth in English Scrabble tiles, without bonus squares?
 * Scrabble score of a string of small letters, anything else 0
 * total Scrabble letter value of a lower-case word
 * How many points would my lower-case word get in English Scrabble, plain squares only?
 * sum of Scrabble tile points over a string, other characters than a to z counting 0
 * English Scrabble points of the letter tiles of a lower-case word
 * how many points is this lower-case word in scrabble
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
 * clock hours and minutes to minutes in total
 * Given hour and minute, return the minute of the day.
 * Write a function that turns a time of day, hour and minute, into minutes since midnight.
 * hour * 60 + minute for hour and minute
 * How many minutes are so many hours and so many minutes?
 * total minutes of a duration given in hours and minutes
 * minute of the day from hour and minute of a 24-hour time
 * minutes passed since 0:00 at a given hour and minute
 * clock time (hour, minute) to the count of minutes since 0:00
 * An hour and a minute like 07:30: which minute of the day is it, counted from 0?
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
 * Given hour, minute and second of a day, return how many seconds the day still has.
 * Write a function for the countdown to midnight in seconds at a given hour, minute and second.
 * How many seconds is it until the new year if it is New Year's Eve at this hour, minute and second?
 * 86400 minus the seconds since midnight of a time in hours, minutes, seconds
 * rest of the day in seconds after h:m:s
 * seconds until 24:00 from hours, minutes, seconds
 * seconds before the date changes, the time given as hour, minute, second
 * how many seconds until the day is over at h, m, s
 * countdown to 00:00 in seconds from an hour, a minute and a second
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
 * Is this time possible on a digital 24-hour clock: hours, minutes, seconds?
 * do three integers, hour, minute and second, form a time of the 24-hour clock
 * valid h, m, s of the day? reject 24:00:00 and 12:60:00
 * Can a 24-hour clock show these hours, minutes and seconds?
 * are h, m, s allowed values on a 24-hour clock
 * Does a time such as 25:61:00 exist? Check any hour, minute, second.
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
 * hour, minute plus minutes as a number HHMM (hours times 100 plus minutes), past midnight starting over
 * Given hour, minute and a number of minutes, return the later time as hour * 100 + minute on a 24-hour clock.
 * Write a function that adds minutes to an hour and minute, result HHMM; 23:50 plus 20 minutes gives 10 for 00:10.
 * A film starts at this hour and minute and lasts so many minutes; when does it end, as hour * 100 + minute?
 * end time as hours * 100 + minutes from start hour, start minute and duration, past midnight from 0
 * arrival time as HHMM number from departure hour, minute and travel minutes, on a 24-hour clock
 * clock arithmetic: hour, minute, minutes to add, result as a number like 1345
 * HHMM after adding minutes to an hour and minute, modulo 24 hours
 * hour and minute plus minutes on a 24-hour clock, answer like 1345
 * cake goes in the oven at h:m for n minutes, done at HHMM (h * 100 + m, after midnight from 0)
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
 * minute of the day after some more (or, if negative, fewer) minutes, wrapping at 1440
 * add minutes to a time given in minutes since midnight, staying within 0..1439
 * (time + n) % 1440 for minutes of the day, never negative
 * What time is it so many minutes later, both in minutes after midnight, going round at 1440?
 * clock arithmetic in minutes since midnight, past midnight starts over, negative shifts too
 * shift a minute of the day by minutes, also backwards, modulo 1440
 * Write a function that adds a number of minutes, maybe negative, to a minute of the day and stays within one day.
 * minute of the day plus minutes, wrapping: 1430 (23:50) plus 20 is minute 10
 * Given a minute of the day and a delay in minutes, return the minute of the day then, 0 to 1439.
 * alarm time = now + delay, as minutes since midnight modulo 24 hours, the delay may be negative
 * daily schedule offset: minute of the day plus some minutes, wrapped into 0..1439
 * move a time in minutes after midnight by n minutes and wrap it within 24 hours
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
 * parse a numeric clock time HHMM to minutes
 * HHMM integer to total minutes
 * decode a time of the form hours * 100 + minutes
 * minutes since midnight from an integer like 1345 in 24-hour notation
 * turn a clock time as a number like 2359 into minutes since midnight
 * number with two hour digits and two minute digits to minutes
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
 * What does a 24-hour clock show so many minutes after midnight, as a number HHMM?
 * total minutes to a number with the hours as hundreds and the rest of the minutes added
 * encode a minute of the day as hours * 100 + minutes
 * format a duration in minutes as a number, hours * 100 + minutes
 * minute of day to a 24-hour time as an integer like 1345
 * turn minutes since midnight into a number such as 930 for 9:30
 * write the minute of the day as a decimal number with the hour digits in front of two minute digits
 *
 * @T int32_t int64_t
 * @name minutes_to_hhmm format_hhmm
 * @range minutes 0 1439
 */
T minutes_to_hhmm(T minutes) { return minutes / 60 * 100 + minutes % 60; }

/**
 * Split {minutes} minutes into hours and minutes: return the hours and store the remaining minutes at {rest}.
 * Convert minutes to hours (returned) and minutes (stored through the pointer).
 * minutes to whole hours, remainder through a pointer
 * Given a duration in minutes, return the full hours and write the left-over minutes to an address.
 * Write a function that turns 135 minutes into 2 hours, returned, and 15 minutes, stored.
 * How many hours and how many minutes are so many minutes? Return the hours, store the minutes.
 * divide minutes by 60: quotient returned, remainder stored
 * break minutes down into hours as the result and the remaining minutes through the pointer
 * hours of a duration in minutes, the rest by reference
 * film length from minutes: full hours returned, left-over minutes to the address
 * return the whole hours in some minutes and store what is left
 * 90 min is 1 h (return value) and 30 min (stored at rest)
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
 * From 22 o'clock to 6 o'clock it is 8 hours; how long from one given hour to another, equal ones being 0?
 * hours between two full hours, the end on the next day if it is the smaller one; 0 if equal
 * elapsed hours from one full hour to another on the 24-hour clock
 * length in hours of a time slot between two full hours that can wrap around midnight; equal hours make 0
 * How many hours do I sleep, going to bed and getting up at these full hours? Equal hours mean 0.
 * hours from the evening hour to the morning hour, that is, their difference modulo 24
 * night work: how many hours, both ends full hours, over midnight if the end is smaller, 0 if the same
 *
 * @T int32_t int64_t
 * @name shift_length hours_between
 * @range start 0 23
 * @range end 0 23
 */
T shift_length(T start, T end) { return (end - start + 24) % 24; }

/**
 * minutes from one clock time (hour, minute) to another, past midnight if necessary
 * length of a night shift in minutes from the hour and minute of its start to those of its end, modulo a day
 * duration in minutes like from 22:30 to 06:15, with hours and minutes given one by one
 * How many minutes from start to end (hour, minute each) if the end may be on the next day? Equal times give 0.
 * worked minutes of a shift from start hour, start minute, end hour, end minute, over midnight if earlier
 * (end - start + 1440) % 1440 with both times given as hour and minute
 * Write a function that takes start hour, start minute, end hour, end minute and returns the minutes in between, modulo a day.
 * sleep duration in minutes from bedtime and wake-up time, each as hour and minute
 * Given two clock times (h, m, h, m), return how many minutes later the second comes, within 24 hours.
 * party length in minutes from hour and minute of start and end, also when it ends after midnight
 * minutes between two HH:MM given as four numbers, next day allowed
 * how long did I sleep, in minutes, from h1:m1 to h2:m2, past midnight if the second is earlier
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
 * Return the shift number for an hour: early 1 from 6, late 2 from 14, night 3 from 22.
 * three-shift system by the hour: 6 to 13 is 1, 14 to 21 is 2, otherwise 3
 * Given the hour of the day, return 1, 2 or 3 for the early (from 6), late (from 14) or night shift (from 22).
 * Write a function that returns the shift at an hour: 1 from 6, 2 from 14, 3 from 22 until 6.
 * Who works at this hour: shift 1 (from 6), 2 (from 14) or 3 (from 22 until 6)?
 * number of the eight-hour shift at an hour; shifts 1 to 3 begin at 6, 14 and 22
 * shift index by hour of day: 1 from 6, 2 from 14, 3 from 22 through the night
 * factory shift 1, 2 or 3 for a 24-hour hour, changes at 6 (to 1), 14 (to 2), 22 o'clock (to 3)
 * early, late or night shift (1, 2, 3) at the given hour, starting at 6, 14 and 22
 * who is in the factory at this hour, crew 1 (from 6), 2 (from 14) or 3 (from 22)
 * working shift by the hour: 1 until 14, 2 until 22, 3 until 6
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
 * hour to six-hour quarter of the day: 0 night, 1 morning, 2 afternoon, 3 evening
 * Given an hour from 0 to 23, return 0, 1, 2 or 3 for the six-hour part of the day it is in.
 * Write a function that returns 0 at night, 1 in the morning, 2 in the afternoon, 3 in the evening, six hours each from 0.
 * Good morning (1), afternoon (2), evening (3) or night (0)? Six hours each, night from midnight, for a given hour.
 * six-hour period of the day, counted from 0, for an hour of 0 to 23
 * night, morning, afternoon or evening as 0 to 3, changing at 6, 12 and 18
 * six-hour part of the day: hour / 6
 * number of the quarter of the day, 0 to 3, for an hour
 * morning, noon or night as number: 0 from midnight, 1 from 6, 2 from 12, 3 from 18
 * greeting code from the hour: 0 night, 1 morning from 6, 2 afternoon from 12, 3 evening from 18
 *
 * @T int32_t int64_t
 * @name part_of_day greeting_index
 * @range hour 0 23
 */
T part_of_day(T hour) { return hour / 6; }

/**
 * is an hour before noon
 * am or pm for an hour from 0 to 23: true for am
 * hour < 12, for an hour of the day
 * Is it still morning at this hour of a 24-hour clock, that is, before 12?
 * is the hour in the first half of the day, before 12
 * ante meridiem check: hour of 24-hour clock below 12
 * Write a function that tells whether an hour from 0 to 23 is in the first half of the day.
 * should the clock show AM for this hour of 0 to 23
 * Given an hour, return true for a.m. and false for p.m.
 * is the hour of day before midday (12 itself is not)
 * is the 24-hour clock hour in the a.m. half
 * is noon still ahead at this hour, 12 counting as past
 *
 * @T int32_t int64_t
 * @name is_before_noon is_am
 * @range hour 0 23
 */
_Bool is_before_noon(T hour) { return hour < 12; }

/**
 * Round {minutes} minutes to the nearest {K} minutes, half up.
 * Round a time in minutes to the nearest point of a {K} minute grid, half up.
 * timesheet rounding to the nearest {K} minutes, halves up
 * Given minutes worked, round them to the nearest {K} minute step, up in the middle.
 * Write a function that rounds a clock time in minutes to the nearest {K} minute mark, ties later.
 * nearest multiple of {K} minutes for a time in minutes, the later one on a tie
 * Billing happens in steps of {K} minutes, rounded to the nearest with halves up; how many minutes are billed?
 * (minutes + {K} / 2) / {K} * {K} in whole numbers
 * snap a duration in minutes to the nearest {K} minute block, half up
 * Which multiple of {K} minutes is closest to a time in minutes, the later one on a tie?
 * bill in {K} minute units, nearest, half a unit counting whole
 * round time to closest {K} min, midway goes up
 *
 * @T int32_t int64_t
 * @K 6 10 30 60
 * @name round_minutes round_to_interval
 * @range minutes 0 1440
 */
T round_minutes(T minutes) { return (minutes + K / 2) / K * K; }

/**
 * round minutes to the nearest quarter of an hour, as minutes
 * round a time in minutes to the nearest 15 minutes
 * quarter-hour rounding of working minutes, to the nearest
 * How do I round minutes like 52 to the closest multiple of 15?
 * nearest multiple of 15 for a number of minutes
 * timesheet: round whole minutes to the nearest quarter of an hour
 * Write a function that rounds a number of minutes to the nearest full quarter hour, in minutes.
 * (minutes + 7) / 15 * 15 in whole numbers
 * Given minutes, return them rounded to the closest 15.
 * billing in quarter hours: minutes rounded to the nearest 15
 * snap an appointment time in minutes to the nearest :00, :15, :30 or :45
 * round clock-in time in minutes to the nearest 15 min
 *
 * @T int32_t int64_t
 * @name round_to_quarter_hour nearest_quarter
 * @range minutes 0 600
 */
T round_to_quarter_hour(T minutes) { return (minutes + 7) / 15 * 15; }

/**
 * How long must I wait for a bus that leaves at each multiple of {K} minutes, if I come at minute {minute}? 0 if it leaves then.
 * Minutes until the next departure, one at 0, {K}, twice {K} and so on, 0 if it is now.
 * waiting time from a minute to the next multiple of {K}; 0 at a departure
 * Given the current minute, return the minutes until the next bus of a {K} minute service that began at 0; 0 on a departure.
 * Write a function for the waiting minutes at a stop with a bus at every multiple of {K} minutes, 0 at a departure.
 * A train goes at minutes 0, {K}, 2 * {K}, ...; how many minutes until the next one, 0 if it goes now?
 * minutes to the next tick of a {K} minute interval counted from 0, none if right on it
 * next departure at multiples of {K} minutes: how many minutes to wait, 0 if it is right now?
 * ({K} - minute % {K}) % {K} for a minute
 * How far ahead is the next multiple of {K} minutes, 0 if the minute is one?
 * bus at each multiple of {K} min, I am at the stop at minute m: how long must I wait
 * how many minutes until the next {K}-minute mark, 0 on the mark
 *
 * @T int32_t int64_t
 * @K 5 8 10 15 20 30
 * @name waiting_time minutes_to_next
 * @range minute 0 1439
 */
T waiting_time(T minute) { return (K - minute % K) % K; }

/**
 * minutes until the next bus: present minute, interval; buses at multiples of the interval
 * waiting time from a minute to the next multiple of a fixed interval, 0 on a multiple
 * how long from this minute until the next multiple of the interval, 0 if now
 * In how many minutes does the next train come if one leaves every so many minutes from minute 0? 0 if now.
 * time to the next departure from current minute and interval, departures at multiples
 * (interval - minute % interval) % interval for minute and interval
 * Write a function that returns the waiting minutes from the present minute and the interval of departures at 0, interval, ...
 * at this minute, with a metro at each multiple of n minutes: my wait, 0 if it leaves now
 * Given the minute and the interval of departures from minute 0, return how long to wait.
 * minute now, shuttle at multiples of the interval: next one in how many minutes, 0 if now
 * time left until the current cycle ends, zero at its start: minute, cycle length
 * minute of arrival, interval of buses counted from minute 0: how long do I stand at the stop
 *
 * @T int32_t int64_t
 * @name wait_for_next minutes_to_departure
 * @range minute 0 59
 * @range interval 1 30
 */
T wait_for_next(T minute, T interval) { return (interval - minute % interval) % interval; }

/**
 * At which angle from 12 is the {OP} hand of a clock at {hour}:{minute}? In degrees, clockwise: {OP:2}.
 * Compute the angle of the {OP} hand in degrees: {OP:2}.
 * {OP} hand angle in degrees from hour and minute: {OP:2}
 * Given hour and minute, return where the {OP} hand points, in degrees clockwise from twelve: {OP:2}.
 * Write a function for the position of the {OP} hand on an analog clock, in degrees clockwise from 12: {OP:2}.
 * {OP:2} degrees, the {OP} hand at hour and minute
 * How many degrees has the {OP} hand turned since it was at 12: {OP:2}?
 * direction of the {OP} hand of an analog clock in degrees clockwise from twelve, hour and minute given
 * clock face: clockwise angle in degrees between twelve and the {OP} hand, {OP:2}
 * degrees of the {OP} hand clockwise from 12 at a given time, hour first, minute second
 * where does the {OP} hand point at hour and minute, in degrees clockwise, 0 at the top
 * angle of the {OP} hand in degrees from hour and minute by {OP:2}
 *
 * @T double float
 * @OP (hour%12)*30+minute/2.0 "hour" "(hour % 12) * 30 + minute / 2"
 * @OP minute*6 "minute" "minute * 6"
 * @name hand_angle clock_hand_angle
 * @range hour 0 23
 * @range minute 0 59
 */
T hand_angle(int32_t hour, int32_t minute) { return (T)(OP); }

/**
 * How often does a clock strike in the first {n} hours after midnight, once at 1, twice at 2 and again once at 13?
 * Count the strokes of a 12-hour striking clock from hour 1 to hour n.
 * total chimes of a 12-hour clock over hours 1 to n of the day, each hour struck in full
 * A clock strikes 1 to 12 times at each full hour; how many strokes are heard from hour 1 to hour n after midnight?
 * Write a function that adds up the strokes of a 12-hour grandfather clock for the hours 1 to n.
 * The clock strikes the hour on a 12-hour dial; how many strokes are that in the hours 1 to n of the day?
 * sum of the hours as read on a 12-hour clock, for the hours 1 to n of the day
 * A striking clock makes 156 strokes in 24 hours; how many from hour 1 to hour {n}?
 * strokes of a 12-hour clock heard from one o'clock to the n-th hour, 13 counting as one
 * bell strokes heard in the first n full hours after midnight, 1 to 12 per hour
 * number of bell strokes of a 12-hour clock from hour 1 until hour n after midnight
 * grandfather clock with 1 to 12 dings an hour: how many from hour 1 to hour n
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
 * Convert an hour to the time zone that is some hours ahead, giving 0 to 23.
 * time zone conversion on a 24-hour clock: hour plus offset, wrapped
 * Given an hour and an offset that may be negative, return the hour in that zone, 0 to 23.
 * Write a function that shifts an hour by a UTC offset, staying within 0 to 23.
 * (hour + offset) modulo 24, never negative, for hour and offset
 * local hour, 0 to 23, from UTC hour and zone offset
 * What hour is it over there, so many hours ahead or (negative) behind? 0 to 23.
 * world clock: the hour elsewhere is my hour plus an offset, modulo 24
 * add a time difference to an hour of the day, wrapping at 24
 * what hour has my friend abroad, with this difference in hours, on a 24-hour clock
 * add the utc difference to the hour and stay within 0..23
 *
 * @T int32_t int64_t
 * @name convert_time_zone local_hour
 * @range hour 0 23
 * @range offset -12 14
 */
T convert_time_zone(T hour, T offset) { return (hour + offset + 24) % 24; }

/**
 * Return the {OP} of the Unix time {t}, in UTC.
 * What is the {OP} at a timestamp in seconds since 1970?
 * Unix timestamp to {OP}
 * Given seconds since the epoch, not negative, return the {OP}.
 * Write a function that extracts the {OP} from a Unix timestamp.
 * {OP} from an epoch time: {OP:2}
 * {OP:2} for seconds since 1970-01-01
 * POSIX time in, {OP} out
 * Which {OP} belongs to this time stamp in seconds?
 * time_t to {OP}: {OP:2}
 * From a Unix timestamp I want the {OP}, in UTC.
 * get the {OP} out of the seconds after 1970
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
 * hour of day (UTC) from a unix timestamp
 * hour of the day in UTC from seconds since 1970
 * epoch seconds to hour of the day in UTC
 * At which hour (0 to 23, UTC) was this Unix time stamp?
 * Which hour of the day does a log entry with this epoch time belong to, in UTC?
 * timestamp % 86400 / 3600, the UTC hour of the day
 * Write a function that extracts the hour, 0 to 23, from a non-negative Unix time.
 * utc hour of the day of time()
 * Given epoch seconds, return the clock hour from 0 to 23 in UTC.
 * hour part of a posix time, UTC
 * seconds since epoch in, hour of the UTC clock out
 * what hour (UTC) is a timestamp like 1700000000
 *
 * @T int64_t int32_t
 * @name hour_of_timestamp utc_hour
 * @range t 0 2000000000
 */
T hour_of_timestamp(T t) { return t % 86400 / 3600; }

/**
 * Is {day} a day of the weekend, if days count from {OP:2}?
 * Check whether a weekday number means Saturday or Sunday, {OP:2}.
 * weekend test, numbering {OP:2}
 * true for Saturday and Sunday, days numbered {OP:2}
 * Write a function that tells if a day is at the weekend ({OP:2}).
 * Given a weekday number ({OP:2}), is it Saturday or Sunday?
 * Do I sleep in on this day, only Saturday and Sunday being free ({OP:2})?
 * Saturday or Sunday? Day numbers are {OP:2}.
 * is the day number {day} on a weekend: {OP:2}
 * is it not a working day but Saturday or Sunday, numbers {OP:2}
 * is this number a day off (Saturday, Sunday) with {OP:2}
 * is it sat or sun, counting {OP:2}
 *
 * @T int32_t int64_t
 * @OP day==0||day==6 "sunday" "0 for Sunday to 6 for Saturday"
 * @OP day>=6 "iso" "1 for Monday to 7 for Sunday"
 * @OP day>=5 "monday" "0 for Monday to 6 for Sunday"
 * @name is_weekend weekend
 * @range day 0 7
 */
_Bool is_weekend(T day) { return OP; }

/**
 * Starting on weekday {start} (0 Monday to 6 Sunday), how many working days, Monday to Friday, are there in {n} days?
 * Count the weekdays without weekends from a start weekday (Monday 0) in a stretch of days.
 * business days in n consecutive days, starting weekday given, 0 for Monday
 * Given a first weekday (0 Monday, 6 Sunday) and a number of days, return how many are Monday to Friday.
 * Write a function that counts working days from a start weekday (Monday 0) over n days.
 * From weekday {start} on (Monday 0), how many days must I work in the next {n} days?
 * workdays in a period, Saturdays and Sundays left out, Monday being 0
 * NETWORKDAYS by first weekday number (0 Monday) and length
 * start weekday from Monday as 0, days: how many are not on a weekend
 * count Monday to Friday from a weekday (Monday 0) over n days
 * If today is weekday s (Monday 0), how many of the next n days, today included, are Monday to Friday?
 * How many days am I at the office, Monday to Friday, from a first weekday (Monday 0) on for n days?
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
 * days between two dates: year, month, day of each, second minus first
 * Given two dates as year, month, day, return the second minus the first in days.
 * Write a function that calculates the difference of two Gregorian dates in days, second (y, m, d) minus first.
 * How many days must I wait from the first date (y, m, d) until the second? Negative if it is past.
 * date difference in days, second date minus first, leap years considered
 * DATEDIF in days for start and end date as year, month, day, negative if reversed
 * number of nights between arrival and departure, both as year, month, day
 * how many days lie from year-month-day to year-month-day, minus if backwards
 * how many days from one calendar date till another, each as y, m, d; signed
 * subtract the first of two dates (y, m, d) from the second, result in days
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
 * DAYS360, European method: from y, m, d to y, m, d, day 31 counts as 30
 * Given two dates, return the days between them with months of 30 days and years of 360; 31 is taken as 30.
 * Write a function for the 30E/360 day count in banking between two dates as year, month, day.
 * banker's days from date to date by 30E/360, dates as y, m, d
 * days between two dates with 360 days a year, 30 a month, the 31st taken as the 30th
 * commercial day count between two dates, months of 30 days, day 31 set to 30 in both
 * How many interest days are there between two dates if each month has 30 and a 31st is a 30th?
 * 360 * (y2 - y1) + 30 * (m2 - m1) + (d2 - d1), where a day of 31 is set to 30
 * banking year of 360 days: European days between dates, 31 becoming 30
 * bond day count 30E/360 with equal months, from y, m, d to y, m, d
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
 * last day of month test for year, month, day
 * true if the day after the date (year, month, day) is the first of another month
 * Write a function that tells from year, month and day if a date is its month's last day.
 * Given year, month and day, does the month end on this day?
 * Is it the final day of the month? Year, month and day are given.
 * month-end check for a date given as year, month, day
 * Is tomorrow the 1st, after this year, month and day?
 * is the date (y, m, d) the end of a month or not
 * year, month, day: last of the month?
 * is this date, as year, month, day, the one on which the month is over
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
 * previous day, written over the date behind the pointers to year, month and day
 * Given pointers to year, month and day, change them to the day before.
 * Write a function that decrements a date by one day, with leap years.
 * What date was the day before? Overwrite year, month and day.
 * step a Gregorian date, held in year, month and day, back by a day
 * Gregorian date minus one day through pointers to year, month, day
 * From 2024-03-01 to 2024-02-29 and the like: go one day back, updating the three values.
 * turn the calendar back by one day: change year, month and day in place
 * yesterday of a given date, changed in place: year, month, day
 * roll the date in year, month and day back by one day, leap years included
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
 * number of Gregorian leap years between two years, these included
 * Given a first and a last year, return how many of the years, ends included, have a February 29.
 * Write a function that counts leap years from one year to another, inclusive.
 * How often is there a leap day from the first year through the last?
 * leap year count in [{a}, {b}], both years included
 * count the years from a to b (inclusive) divisible by 4 but not 100, or by 400
 * How many 366-day years lie in this period of years, first and last included?
 * leap years from start to end, inclusive
 * how many years with 29 february between two years, both counted
 * number of leap days (leap years) in a span of years, first and last included
 *
 * @T int32_t int64_t
 * @name count_leap_years leap_years_between
 * @range a 1890 2100
 * @range b 1890 2100
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
 * In which year after this one will there be a February 29 again?
 * smallest leap year greater than the given one
 * upcoming leap year, strictly after the given year
 * In which year after the given one does the next leap day fall?
 * search upwards from the following year for a leap year
 * next year after this one having 366 days
 * after this year, when is the following year with a 29th of february
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
 * Compute the days remaining in a year after a day number, year given first.
 * days until the end of the year: year, day number in it; leap years considered
 * Given a year and a day of the year from 1, return how many days follow it.
 * Write a function for the days left in a year after a day of it: year, day number from 1.
 * 365 or 366, by the year, minus the day of the year
 * How many days remain in {year} until New Year's Eve, starting from day number {day} of it?
 * remaining days of a Gregorian year after a day number: year, then day
 * days to go in the year after a day of it, year and day number given
 * How many pages are left on the calendar of the year after this day? Year and day number are given.
 * how many days until december 31 of a year from the given day of it (year, day number)
 * days remaining after a day of the year, leap or not by the year, which comes first
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
 * How many days of an ordinary year of 365 remain after this day of the year?
 * countdown to december 31 from the day of the year, no leap year
 * rest of the year in days after the given day, 365 in all
 * Write a function that takes the day number in a year of 365 days and returns how many days follow it.
 * days still to come in a 365 day year: day 365 leaves none
 * Given a day of a common year counted from 1, return the days still to come.
 * how many days till the end of the year from day n of 365
 * remaining days of a normal calendar year after its n-th day
 * days to go after day n of 365
 *
 * @T int32_t int64_t
 * @name days_remaining rest_of_year
 * @range day 1 365
 */
T days_remaining(T day) { return 365 - day; }

/**
 * Pack the date {year}-{month}-{day} into a number like 20240131.
 * Write a date (year, month, day) as an integer in the form YYYYMMDD.
 * date (y, m, d) to YYYYMMDD number
 * Given year, month and day, return year * 10000 + month * 100 + day.
 * Write a function that encodes year, month and day as an eight-digit integer YYYYMMDD.
 * sortable integer yyyymmdd from year, month, day
 * date key of the form yyyymmdd from year, month, day
 * combine year, month, day into one decimal number, two digits each for month and day
 * ISO basic date as an integer from year, month and day
 * What number stands for this year, month and day in YYYYMMDD notation?
 * 20240131-like integer out of y, m, d
 * date as one sortable number yyyymmdd, from year, month, day
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
 * Get the {OP} of a date such as 20240131.
 * {OP} part of a YYYYMMDD integer
 * Given an eight-digit date number YYYYMMDD, return its {OP}.
 * Write a function that decodes the {OP} from YYYYMMDD: {OP:2}.
 * {OP:2}, the {OP} of a packed date
 * Which {OP} does the date number YYYYMMDD contain?
 * take the {OP} digits out of a yyyymmdd value
 * {OP} from a date key in YYYYMMDD form
 * unpack the {OP} of an integer date year-month-day such as 20240131
 * from a number like 20240131 give the {OP}
 * which {OP} is stored in the yyyymmdd integer
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
 * What month number does the given day of the year belong to, in a common or (flag) a leap year?
 * walk through the month lengths until the day of the year is reached; return the month 1 to 12, leap flag given
 * month number by day of the year and leap flag: day 60 is march or february
 * in what month, from 1, falls the n-th day of a year, leap if the flag is set
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
 * In which week of the year is day number {day}, if weeks of seven days count from January 1?
 * Compute the simple week number of a day of the year: days 1 to 7 are week 1, and so on.
 * week number of a day of the year: (day - 1) / 7 + 1
 * Given a day of the year from 1, return the week, the first seven days being week 1.
 * Write a function for the week of the year, from 1, by day number without regard to weekdays.
 * Days 1 to 7 are week 1, 8 to 14 week 2 and so on; which week is this day of the year in?
 * number, from 1, of the seven-day block of the year that contains the given day
 * week counted from New Year's Day in blocks of seven, first week 1, for a day number
 * How many weeks of seven days, counted from January 1, have begun up to this day of the year?
 * week index starting at 1 from a day number starting at 1, seven days each
 * which week is day n of the year in, blocks of seven from day 1, first block 1
 * week number of a day of the year without weekdays: (n - 1) / 7 + 1
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
 * In the eighties or nineties? Give the first year of the year's decade, ending in 0.
 * year with its last digit set to zero
 * round a year down to the tens
 * What decade is this year in, given as its first year like 1980?
 * first year, a multiple of ten, of the ten-year span that contains the year
 * the 90s or the 80s, returned as the year 1990 or 1980
 * first year of the decade: 1994 becomes 1990
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
 * Check whether a person with a birth year turns at least {K} in a given year.
 * age check by years only, birth first: year - birth >= {K}
 * true if the year minus the birth year is {K} or more
 * Write a function that tells if somebody turns {K} or is older, by birth year and current year.
 * Given a birth year and the present year, is the person {K} or older this year?
 * old enough for {K} years, birth year and year given, months ignored
 * May they enter? The age limit is {K}; birth year and present year decide.
 * Is the age, present year minus birth year, at least {K}?
 * minimum age {K} reached or not, from birth year and present year
 * is he {K} already, by birth year and this year
 * born in one year, now it is another: {K} years or more?
 *
 * @T int32_t int64_t
 * @K 6 12 16 18 21 65
 * @name has_reached_age is_of_age
 * @range birth 1920 2020
 * @range year 1990 2060
 */
_Bool has_reached_age(T birth, T year) { return year - birth >= K; }

/**
 * is someone with this birth year old enough in that year for a minimum age
 * age check from birth year, current year and minimum age
 * year - birth >= minimum for birth, year and minimum
 * Has a person born in one year reached, by the given year, the required age?
 * allowed to enter: birth year, this year and age limit
 * old enough for the ride, by the year of birth, the present year and the minimum age
 * Write a function that takes birth year, present year and a minimum age and tells whether the age is reached.
 * age verification from birth year, current year and an age limit
 * Given year of birth, year now and required age, return true if old enough.
 * may this person drive, by birth year, present year and driving age
 * legal age test from year of birth, year and legal age, by years only
 * Does someone born in one year turn at least, in the other year, the given age?
 *
 * @T int32_t int64_t
 * @name is_old_enough meets_age_limit
 * @range birth 1950 2020
 * @range year 2000 2030
 * @range minimum 6 65
 */
_Bool is_old_enough(T birth, T year, T minimum) { return year - birth >= minimum; }

/**
 * Is a person of age {age} {OP}?
 * Check whether an age is that of {OP:2}: {OP:3}.
 * {OP} age test, {OP:3}
 * true if the age means {OP} ({OP:3})
 * Write a function that tells if someone is {OP} by age, {OP:3}.
 * Given an age, is the person {OP:2} ({OP:3})?
 * Does this age count as {OP}, that is, {OP:3}?
 * Is someone who is so many years old {OP}? The rule: {OP:3}.
 * age group {OP}: {OP:3}
 * Return true for {OP:2} only: {OP:3}.
 * does somebody of this age count as {OP:2}, that means {OP:3}
 * {OP} by number of years: {OP:3}
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
 * How old is a dog of {years} years in human years, the first two counting {K} each and the others 4?
 * Convert dog years to human years: {K} for each of the first two, then 4.
 * dog age: {K} per year up to 2, 4 per year after that
 * Given a dog's age, return it in human years; two years make twice {K}, every further one 4.
 * Write a function for a dog's age in human terms: {K} for each of the first two years, then 4.
 * My dog is so many years old; what is that in human years ({K}, {K}, then 4 each)?
 * {K} human years for the first and second dog year, 4 for the rest
 * human equivalent of a dog's age, {K} for each of the first two years and 4 after that
 * age of a dog in people years, a fast start of {K} a year for two years, then 4 a year
 * dog to human age with a factor of {K} up to 2 years and 4 for each year beyond
 * dog's age in human terms, {K} for each of the first two years and four per later year
 * convert a pet dog's age: the first two years weigh {K} each, later ones 4
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
 * How old is my dog in human years by the old rule of seven for one?
 * multiply the dog's age by 7
 * human age of a dog, seven years for each
 * Write a function that converts a dog's age to human years with the factor seven.
 * puppy age to people age, times 7
 * Given the age of a dog, return seven times as much.
 * pet age converter for dogs: age times seven
 * dog age to human age: my dog is 4, so 28
 * dog's age in human years, canine years times seven
 *
 * @T int32_t double
 * @name dog_age human_years
 * @range years 0 20
 */
T dog_age(T years) { return years * 7; }

/**
 * In how many years will the parent aged {parent} be {K} times as old as the child aged {child}? -1 if never again.
 * In how many full years from now is the first person exactly {K} times as old as the second? -1 if never.
 * age puzzle: years until parent = {K} * child, -1 if it does not come in whole years
 * Given two ages, older first, return after how many whole years the older is {K} times the younger, or -1.
 * Write a function for two ages, greater first: years until the first is {K} times the second, -1 without a solution from now on.
 * Mother's and child's age: after how many whole years is she {K} times as old? -1 if that does not come
 * smallest n >= 0 with parent + n = {K} * (child + n) for parent and child, else -1
 * years until the first age is {K} times the second, -1 if that has passed or is never whole
 * How long until I am {K} times as old as you, first age mine? -1 for never.
 * solve parent + x = {K} (child + x) in whole years from 0 on, otherwise -1
 * When will dad be {K} times my age, in whole years from now? Dad's age, mine; -1 if no such year comes.
 * wait how many whole years till the first is {K} times as old as the second, minus one if never
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
 * in how many years will the father be twice as old as the son, minus if it was before
 * years until the first person is exactly double the age of the second, negative if past
 * parent - 2 * child for the ages of parent and child
 * In how many years is the mother exactly twice the age of her daughter? Negative if it was in the past.
 * twice as old puzzle: age of the older, of the younger; years until it holds, negative if in the past
 * age riddle: years until the first is double the age of the second, negative if it was in the past
 * Write a function that takes two ages, the greater first, and returns after how many years the first is twice the second; past times are negative.
 * years until twice as old: 40 and 10 give 20
 * Given the ages of parent and child, return the years until the parent is two times as old, maybe negative.
 * father's and child's age: in how many years will he be twice as old? negative for past
 * my age, my kid's age: how many years from now until mine is double, negative if that is over
 * years from now till the ratio of two ages, the larger first, is two to one; past is negative
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
 * How many milliseconds long is a quarter note at this tempo in beats per minute?
 * metronome interval in milliseconds from beats per minute
 * milliseconds between two heartbeats at a pulse rate per minute
 * delay time in milliseconds for one beat at a given bpm
 * beats per minute to the interval in milliseconds
 * ms per beat of a song from its bpm
 * how many ms from one metronome click to the next, bpm given
 *
 * @T int32_t int64_t double
 * @name beat_length bpm_to_milliseconds
 * @range bpm 1 300
 */
T beat_length(T bpm) { return 60000 / bpm; }

/**
 * How many frames is {hours}:{minutes}:{seconds} and {frames} frames at {K} frames per second?
 * Convert a video timecode (hours, minutes, seconds, frames) to a frame number at {K} fps.
 * timecode HH:MM:SS:FF to frames, {K} per second
 * Given hours, minutes, seconds and frames, return the frame count with {K} fps.
 * Write a function for the frame index of a timecode h, m, s, f at {K} frames a second.
 * Which frame of the film is at hours, minutes, seconds, frames, with {K} frames per second?
 * total frames from a timecode of hours, minutes, seconds and frames, rate {K}
 * frame counter of a clip at {K} fps from hours, minutes, seconds, frames
 * timecode to frame number: hours, minutes, seconds, frames, with {K} frames in every second
 * position in frames for a {K} fps video at h, m, s, f
 * h:m:s:f of a movie to frame number with {K} fps
 * absolute frame of h:m:s:f for {K} pictures per second
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
 * hours, minutes, seconds and frames to frames, frame rate given
 * video timecode (hours, minutes, seconds, frames) to frame count with the fps as the last parameter
 * How many frames have passed at this timecode of h, m, s, f, at the given fps?
 * absolute frame index of a position (h, m, s, f) in a film with fps frames a second
 * ((h * 60 + m) * 60 + s) * fps + f for h, m, s, f and fps
 * Write a function that converts hours, minutes, seconds, frames and a frame rate to a number of frames.
 * cut list position in frames from hours, minutes, seconds, frames, frame rate
 * Given a timecode of hours, minutes, seconds, frames and then the frames per second, return the frame number.
 * smpte timecode (h, m, s, f) and fps to frames, no drop frames
 * editing: count the frames up to a timecode of hours, minutes, seconds and frames at some fps
 * from hh, mm, ss, ff and the fps to a single frame number
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
 * reading time in minutes for a number of words: ceil(words / {K})
 * Given a word count, return the minutes to read it with {K} words per minute, rounded up.
 * Write a function for the "minutes to read" of an article, {K} words a minute, rounded up.
 * How long is a talk of so many words if I speak {K} per minute, in started minutes?
 * word count to minutes at {K} words a minute, started minutes counting whole
 * reading duration in started minutes with a speed of {K} wpm
 * minutes needed for a text of n words at {K} words per minute, rounded up
 * article length in minutes, rounded up, for {K} wpm readers
 * whole minutes, rounded up, for a text if one reads {K} words each minute
 * {K} wpm reader: how many started minutes for n words
 *
 * @T int32_t int64_t
 * @K 130 180 200 220 250
 * @name reading_time minutes_to_read
 * @range words 0 10000
 */
T reading_time(T words) { return (words + K - 1) / K; }

/**
 * reading time in started minutes from words and words per minute
 * minutes needed, rounded up, to read so many words at so many words per minute
 * words / words_per_minute, rounded up to a whole number
 * How many minutes, rounded up, will an article of so many words take me at my words per minute?
 * blog post: x min read from words and words per minute, rounded up
 * reading duration in minutes, rounded up, for a number of words at so many words per minute
 * Write a function that returns the minutes for reading a number of words at a given number of words per minute, rounded up.
 * speech length in minutes, rounded up, from word count and words per minute
 * Given a word count and a speed per minute, return the minutes needed, an incomplete one counted whole.
 * estimate the minutes to read a book chapter from words and reading speed, upward
 * typing time in minutes, rounded up, for a number of words at so many per minute
 * how many min to finish this text, words and words a minute given, ceil
 *
 * @T int32_t int64_t
 * @name reading_minutes minutes_to_read
 * @range words 0 5000
 * @range speed 100 400
 */
T reading_minutes(T words, T speed) { return (words + speed - 1) / speed; }

/**
 * What pace in seconds per kilometer is {meters} meters in {seconds} seconds?
 * Compute the running pace in seconds per kilometer from meters and seconds.
 * pace from meters and seconds: seconds * 1000 / meters
 * Given distance in meters and time in seconds, return seconds per kilometer.
 * Write a function for a runner's pace in seconds per km: meters, seconds.
 * How many seconds did I need for each kilometer, given meters and total seconds?
 * seconds per kilometer from distance in meters and time in seconds
 * running speed as seconds a kilometer: distance in m, time in s
 * kilometer split of a run in seconds, meters first, seconds second
 * average lap time in seconds for kilometers, from m and s
 * seconds for one kilometre when jogging so many metres in so many seconds
 * running pace, in seconds per kilometre, from metres and seconds
 *
 * @T int32_t int64_t double
 * @name running_pace seconds_per_kilometer
 * @range meters 1 42195
 * @range seconds 0 20000
 */
T running_pace(T meters, T seconds) { return seconds * 1000 / meters; }

/**
 * What is the maximum heart rate at the age {age}, by the formula 220 minus age?
 * Estimate the maximal pulse of a person from the age: 220 minus age.
 * max heart rate from the age: 220 - age
 * Given an age in years, return the maximum pulse by the 220 rule.
 * Write a function for the maximum heart rate at an age (220 - age).
 * How fast may my heart beat at most in training, by 220 minus my age?
 * age-predicted maximum heart rate, 220 formula
 * upper limit of the pulse by age, 220 less the years
 * beats per minute at full exertion for an age: 220 - age
 * training calculator: maximum pulse as 220 minus age
 * 220 less the age in years
 * top pulse while exercising at this age, 220 rule
 *
 * @T int32_t int64_t
 * @name max_heart_rate maximum_pulse
 * @range age 0 120
 */
T max_heart_rate(T age) { return 220 - age; }

/**
 * Convert the time text {s}, "HH:MM", to minutes since midnight, -1 if it is none.
 * Parse a 24-hour clock time like "09:30" into minutes since midnight, else -1.
 * "HH:MM" string to minutes, -1 for other text
 * Given a text with two digits, a colon and two digits (a 24-hour time), return the minute of the day, or -1.
 * Write a function that parses a 24-hour "HH:MM" string and returns minutes since midnight; bad format gives -1.
 * How many minutes after midnight is the time in this string? -1 if it is not of the form HH:MM.
 * parse a time like "13:45" to minutes since midnight, 825, invalid text to -1
 * minutes from a string of the form hours, colon, minutes (HH:MM), otherwise -1
 * clock text HH:MM to a minute count since midnight, -1 for anything that is not such a time
 * read a time of day HH:MM from a string as minutes, -1 when malformed
 * a text like "07:15" as minutes after midnight, error is -1
 * read hh:mm characters into minutes since 0:00, -1 on bad input
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
 * How many full weeks are {n} days, and how many days are left over? Return the weeks, store the rest at {rest}.
 * Split days into weeks, returned, and days, stored through the pointer.
 * days to whole weeks, remaining days through a pointer
 * Given a number of days, return the full weeks and write the remaining days to an address.
 * Write a function that converts 17 days into 2 weeks (returned) and 3 days (stored).
 * divide a number of days by 7: quotient returned, remainder stored
 * full weeks of pregnancy from days, the extra days written to rest
 * express days as weeks (result) plus days (at the pointer)
 * How many weeks and days until the holidays, given the days? Return the weeks, store the days left.
 * break days down into full weeks as the return value and a rest by pointer
 * return how many weeks the days make and store the extra days
 * return days div 7 and store days mod 7
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
 * weeks * 7, the number of days
 * How many days do so many weeks have?
 * convert weeks into days
 * length of a holiday in days from its weeks
 * Write a function that converts a number of weeks to days.
 * number of days in several weeks
 * Given weeks, return seven times as many days.
 * weeks to days: 3 weeks make 21 days
 * pregnancy weeks in days, seven each
 * number of weeks times seven
 *
 * @T int32_t int64_t double
 * @name weeks_to_days days_in_weeks
 * @range weeks 0 100
 */
T weeks_to_days(T weeks) { return weeks * 7; }
/**
 * days to full weeks
 * number of whole weeks in some days
 * days / 7, rounded down
 * How many complete weeks are in so many days?
 * convert days into weeks, rounded down
 * count of full weeks in a period of days
 * Write a function that returns the number of full weeks in a number of days.
 * full weeks in a number of days: 20 days make 2
 * Given days, return how many full weeks fit in.
 * age of a baby in full weeks from its age in days
 * full weeks passed since a start, days given
 * days to weeks, dropping the days that do not fill one
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
 * How many {OP:2} are there in so many {OP}?
 * {OP:2} from {OP}, times {OP:3}
 * multiply by {OP:3} to convert {OP} to {OP:2}
 * duration in {OP:2} for a duration in {OP}
 * I lived for so many {OP}; how many {OP:2} is that?
 * change time unit: {OP} into {OP:2}
 * so many {OP}, expressed as {OP:2}
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
