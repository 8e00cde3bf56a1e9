/**
 * Has the player with {mine} games against {yours} won the set: at least 6 and 2 ahead?
 * tennis set won, given my games and yours: 6 games and 2 ahead
 * mine >= 6 && mine - yours >= 2
 * first number is at least 6 and at least 2 more than the second
 * Write a function that tells from own and opposing games whether a tennis set is won: 6 or more with a lead of 2, no tie-break.
 * did i win the set? my games and yours, 6 or more and 2 ahead
 * Is the set over for me, with 6 or more games and two (2) in front of the other?
 * Given own and the other's games, true from 6 on with a lead of 2 or more.
 * volleyball-like rule for two scores: has the first reached 6 with a lead of 2 or more
 * first to 6 with a margin of 2: has the player whose score comes first won
 * badminton or table tennis rule with 6 and 2: does the first score win over the second
 * set decided for the first player by at least 6 games, 2 clear of the second
 * Write a function to check whether I have won a tennis set, with six or more games and two ahead of the opponent.
 * Python: mine >= 6 and mine - yours >= 2
 * Is the tennis set mine already, with six games or more and two clear? My games, then yours.
 * advantage set decided for the first player: at least 6 games and a margin of at least 2
 * How to test for a won tennis set without tie-break (6 games, 2 ahead; mine, then the opponent's)?
 * did I win the tennis set (6 games, two ahead)
 *
 * @T int32_t int64_t
 * @range mine 0 30
 * @range yours 0 30
 * @name tennis_set_won wins_set
 */
_Bool tennis_set_won(T mine, T yours) { return mine >= 6 && mine - yours >= 2; }

/**
 * Has the player with {mine} points against {yours} won, with at least {K} and 2 more?
 * first to {K}, two ahead: has the player with the first score won against the second
 * mine >= {K} with a lead of 2 or more over yours
 * table tennis or volleyball: first score at least {K} and at least two more than the second
 * Write a function that tells whether the first player has won a game to {K}: {K} points or more and at least two ahead.
 * game to {K}, win by two: has my score beaten yours
 * Is it over for me with my points against yours, if I need {K} and must be two ahead?
 * Given my points and yours, true if I have {K} or more and lead by 2.
 * badminton rule, {K} points or more and a margin of two or more: does the first score win
 * has the first player reached {K} and got at least two points more than the second
 * winner at {K} with two clear points: true if it is the first of the two scores
 * did I win with my points against yours, at least {K} needed, two up
 * Write a function which checks that the first player has at least {K} points and leads by at least two.
 * JavaScript: mine >= {K} && mine - yours > 1
 * Have I won with {K} or more and two clear (my points, then yours)?
 * rally-scoring victory predicate: target {K}, margin 2
 * Is a game to {K}, win by two, over in my favor?
 * first player wins at {K} points with a lead of two
 *
 * @T int32_t int64_t
 * @K 11 15 21 25
 * @range mine 0 40
 * @range yours 0 40
 * @name game_won_by_two wins_by_two
 */
_Bool game_won_by_two(T mine, T yours) { return mine >= K && mine - yours >= 2; }

/**
 * Who wins with {a} against {b}: 1 the first, 2 the second, 0 nobody yet, at least {K} and two ahead needed?
 * winner of a game to {K}, two ahead, as 1 or 2, and 0 if it goes on
 * 1 or 2 for the winner of two scores, 0 if undecided, {K} and a lead of two needed
 * game to {K} by two: who has won, 1, 2 or 0 for nobody yet
 * Write a function that returns 1 or 2 for the winner of a game to {K} with a lead of two points or more, else 0.
 * who won the set, 1 or 2, with {K} points and two in front? 0 for not yet
 * Is it decided and for whom (1 or 2), at least {K} and two more? 0 if still open.
 * Given both scores, return the number 1 or 2 of the player who has {K} or more and leads by 2, or 0.
 * table tennis result to {K}, number 1 or 2 of the player at {K} or more and two ahead, 0 for none
 * which player is through, 1 or 2, limit {K}, win by two; 0 if neither
 * match state from two scores: 0 open, 1 or 2 won by that player, with {K} points and two ahead
 * volleyball set to {K}, two points clear: winner 1 or 2, or 0
 * Write a function to determine who has won a set up to {K} with a two-point lead: 1, 2, or 0 if it is still open.
 * lambda a, b: (max(a, b) >= {K} and abs(a - b) >= 2) and (1 if a > b else 2) or 0
 * Who won, needing {K} and two more than the other? Say 1 or 2, 0 for nobody yet.
 * code of the set victor (1, 2, 0 undecided), threshold {K}, minimal margin 2
 * Set to {K} points, win by 2: which player has it (0 = none)?
 * 1 or 2 for the winner of a set to {K} by two, else 0
 *
 * @T int32_t int64_t
 * @K 6 11 15 21 25
 * @range a 0 40
 * @range b 0 40
 * @name set_winner game_winner
 */
int32_t set_winner(T a, T b) {
    if (a >= K && a - b >= 2) return 1;
    return b >= K && b - a >= 2 ? 2 : 0;
}

/**
 * What is the goal difference of {n} games with the goals {scored} and {conceded}?
 * goal difference from the lists of scored and conceded goals
 * sum of the scored array minus sum of the conceded array
 * goals for minus goals against over all n games
 * Write a function for the goal difference of a season from two arrays, goals scored and goals conceded per game.
 * how is our goal difference? lists of goals scored and conceded per game
 * What is the total of the first list less the total of the second, both of length n?
 * Given goals for and goals against in each game, return the difference of the sums.
 * total of an income list minus that of an expense list of the same length
 * points won minus points lost over all n rounds
 * sum(a) - sum(b) for two arrays of n
 * net balance of two lists: what the first adds up to less the second
 * Write a program that determines a team's goal difference from its goals scored and goals against per match.
 * numpy: (scored - conceded).sum()
 * All our goals minus all the goals we let in, game by game lists.
 * net goals over a season from two parallel series
 * How to calculate a goal difference from an array of goals scored and one of goals conceded?
 * total scored minus total conceded
 *
 * @T int32_t int64_t double
 * @range scored 0 10
 * @range conceded 0 10
 * @range n 0 8
 * @array scored n
 * @array conceded n
 * @name goal_difference score_difference
 */
T goal_difference(const T *scored, const T *conceded, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += scored[i] - conceded[i];
    return total;
}

/**
 * How many points from {n} games with {scored} and {conceded}: 3 for a win, 1 for a draw?
 * league points from the goals scored and conceded in all games, 3 for a win and 1 for a draw
 * 3 per game won, 1 per draw, lists of goals for and against
 * points of a season from two arrays of goals, win 3, draw 1
 * Write a function that counts 3 points for each game with scored > conceded and 1 for equal, from two arrays.
 * our points so far from all results, goals for and goals against, 3 1 0
 * How many points does the team have by its goals for and against per game, win 3, tie 1?
 * Given goals scored and conceded per game, return the points at 3 for wins and 1 for draws.
 * football table points from arrays of goals scored and conceded, 3-1-0
 * sum over two arrays of 3 where the first is more, 1 where it is the same, 0 where it is less
 * two score lists to points: 3 wherever the first is better and 1 wherever even
 * season total from goals scored and goals conceded, 3 for a win and 1 for a draw
 * Write a function to compute the league points of a team, 3 for each win and 1 for each draw, from lists of goals for and against.
 * Python sum(3 if s > c else s == c for s, c in zip(scored, conceded))
 * How many points have we got, three a win, one a tie?
 * league table points under the three-points rule from match results
 * Football points from arrays of scored and conceded goals?
 * league points, 3 per win and 1 per draw
 *
 * @T int32_t int64_t
 * @range scored 0 10
 * @range conceded 0 10
 * @range n 0 8
 * @array scored n
 * @array conceded n
 * @name season_points points_of_season
 */
int32_t season_points(const T *scored, const T *conceded, int32_t n) {
    int32_t points = 0;
    for (int32_t i = 0; i < n; i++) points += scored[i] > conceded[i] ? 3 : scored[i] == conceded[i];
    return points;
}

/**
 * What is left of {K} after the {n} throws in {a}, a throw that goes below zero not counting?
 * darts: what is left of {K} after a list of throws, a throw larger than the rest being ignored
 * subtract the throws of an array from {K}, skipping each that would make it negative
 * {K} minus every throw of the array that still fits, in order
 * Write a function for a darts game from {K}: subtract each throw, but throws larger than the rest do not count; return the rest.
 * remaining score from {K} after n throws, those above the rest being skipped
 * How much do I need after these throws from {K}, if a throw that is more than the rest does not count?
 * Given throws, take each off {K} if it is not more than what is left, and return the rest.
 * dart score from {K} down by an array of throws, a bust (below zero) leaves it as it was
 * count down from {K} by the throws in a list, only those that fit, and return what remains
 * {K} game in darts: what remains after the throws, those going under 0 not counted
 * fill a space of {K} with items in order, skip what does not fit, return the space left
 * Write a function that determines what a darts player has left of {K} after a list of throws, those bigger than the rest not counting.
 * Python loop: left = {K}, subtract every score that is no more than left
 * Start at {K} and take off each throw, unless it is too much.
 * remaining score from {K}, busts (throw above the remainder) ignored
 * Darts {K}: how many points remain after these scores?
 * darts score left from {K}, overshooting throws ignored
 *
 * @T int32_t int64_t
 * @K 501 301 100
 * @range a 0 180
 * @range n 0 8
 * @array a n
 * @name darts_left darts_remaining
 */
T darts_left(const T *a, int32_t n) {
    T left = K;
    for (int32_t i = 0; i < n; i++)
        if (a[i] <= left) left -= a[i];
    return left;
}

/**
 * How many points are {ones} free throws, {twos} two-pointers and {threes} three-pointers?
 * basketball score from the counts of one-, two- and three-point shots
 * ones + 2 * twos + 3 * threes
 * free throws count 1, baskets 2, far shots 3: total from how many of each
 * Write a function for a basketball score from the number of one, two and three point shots.
 * total points of a player from the number of free throws, two-pointers and three-pointers
 * How many points did we score with so many shots of 1, 2 and 3 points?
 * Given three counts, weigh them with 1, 2 and 3 and add.
 * sum of three counts weighted by 1, 2 and 3
 * total from how many shots are worth one, two and three points
 * score with counts of single, double and triple point shots
 * points of a team from its numbers of one-, two- and three-point baskets
 * Write a function to find the points of a basketball team from its free throws, two-pointers and three-pointers.
 * =A1+2*B1+3*C1
 * So many shots for one, for two, for three: how many points?
 * linear scoring with weights 1, 2, 3
 * Basketball score from counts of 1, 2 and 3 point baskets?
 * basketball points from ones, twos and threes
 *
 * @T int32_t int64_t
 * @range ones 0 100
 * @range twos 0 100
 * @range threes 0 100
 * @name basketball_total shots_total
 */
T basketball_total(T ones, T twos, T threes) { return ones + 2 * twos + 3 * threes; }

/**
 * From field {field}, does a roll of {roll} pass or reach the start of a board with {K} fields?
 * passed go on a board of {K} fields, numbered from 0, after a roll from a field
 * field + roll >= {K}, to see if the start is reached
 * does a move from a field by a roll reach or cross the start, fields 0 to {K} - 1
 * Write a function that tells from field and roll whether a token reaches or crosses field 0 of a board with {K} fields.
 * monopoly with {K} squares from 0: do i get money for passing or reaching go with this field and roll
 * Do I get around the board of {K} with this field and this roll, field 0 itself included?
 * Given the position and the roll, true if the sum is {K} or more.
 * lap completed on a ring of {K} places: position plus steps is {K} or more
 * does position plus steps wrap around after {K}, i.e. reach it at least
 * moving from a field by a roll goes past the last of {K} fields, which are numbered from 0
 * salary for passing start, {K} fields from 0: does field plus roll come to {K} or beyond
 * Write a function to check whether a pawn moving from its square by a roll reaches or passes the start of a ring with {K} squares.
 * Python field + roll >= {K}
 * Do I go past Go on a board of {K} fields, from my field and the dice?
 * wrap-around test for board position plus roll modulo {K}
 * How do I know if a player completes a lap of {K} spaces this turn?
 * does field plus roll reach {K}
 *
 * @T int32_t int64_t
 * @K 20 24 30 36 40 64
 * @range field 0 63
 * @range roll 1 12
 * @name passes_start passes_go
 */
_Bool passes_start(T field, T roll) { return field + roll >= K; }

/**
 * Is number {n} red on a roulette wheel?
 * roulette: is the number red, zero being neither
 * red or not on the roulette table, 0 is neither
 * does a roulette number lie on a red field
 * Write a function that tells whether a roulette number from 0 to 36 is red.
 * does red win with this roulette number
 * Is this pocket number of the roulette wheel red?
 * Given the roulette number where the ball lies, return whether its color is red.
 * is the roulette number a red one
 * red numbers of roulette: 1 3 5 7 9 12 14 16 18 and so on; is this one of them
 * is this number red on a casino roulette wheel
 * true for odd numbers in 1-10 and 19-28, and even numbers in 11-18 and 29-36
 * Write a function which checks if a roulette number is red: odd ones in 1-10 and 19-28, even ones in 11-18 and 29-36.
 * Python n in a set of the 18 red pockets of a wheel (1, 3, 5, 7, 9, 12, 14, ...)
 * Does the ball lie on red? Zero and numbers that don't exist do not.
 * rouge predicate for the European wheel, false outside 1 to 36
 * Color of a roulette number: red or not?
 * is the roulette number red
 *
 * @T int32_t int64_t
 * @range n 0 36
 * @name is_red_roulette roulette_red
 */
_Bool is_red_roulette(T n) {
    if (n < 1 || n > 36) return 0;
    _Bool odd = n % 2 == 1;
    return n <= 10 || (n >= 19 && n <= 28) ? odd : !odd;
}

/**
 * In which dozen, 1 to 3, is roulette number {n}? 0 for zero.
 * roulette dozen of a number: 1, 2 or 3, and 0 for zero
 * first, second or third dozen of a roulette number as 1, 2, 3; zero gives 0
 * roulette number to dozen: 1 for 1 to 12, 2 for 13 to 24, 3 for 25 to 36, 0 for 0
 * Write a function that returns the dozen, 1 to 3, of a roulette number, 0 for zero.
 * which roulette dozen (1 to 3) a number is in, 0 for zero
 * Does a roulette number belong to the lower (1), middle (2) or upper (3) twelve? 0 for zero.
 * Given a roulette number from 0 to 36, return its dozen 1 to 3, or 0 for zero.
 * (n + 11) / 12 in integers
 * group of twelve, counted from 1, that a number from 1 on belongs to
 * which egg carton of 12, first is 1, holds egg number n, counted from 1
 * page number from 1, at 12 items per page, for item n from 1
 * Write a function that determines which dozen (1, 2 or 3) a roulette number belongs to, 0 for zero.
 * math.ceil(n / 12)
 * Is it in the first, second or third twelve? Zero is 0.
 * douzaine index of a pocket 0 to 36, zero mapped to 0
 * How to get the dozen of a roulette spin?
 * dozen of a roulette number, 0 for 0
 *
 * @T int32_t int64_t
 * @range n 0 36
 * @name roulette_dozen dozen_of
 */
T roulette_dozen(T n) { return (n + 11) / 12; }

/**
 * How long is an exposure of {seconds} with a filter of {stops} stops, each of which doubles it?
 * shutter speed in seconds with an nd filter of n stops: time doubled n times
 * seconds * 2^stops, the exposure behind a filter
 * exposure time doubled for each stop, time and number of stops given
 * Write a function for the shutter time after adding a neutral density filter of some stops, twice the time per stop.
 * new shutter time with a gray filter of n stops, from the old time
 * What shutter time do I need if I lose so many stops, starting from this time?
 * Given a time and a number of stops, double the time that often.
 * exposure time with a filter: seconds doubled for each stop
 * exposure seconds times 2 to the power of the filter's stops
 * time times two to the power of n
 * time twice as long for every stop
 * Write a function to compute the exposure time with a grey filter: double it for every stop.
 * Python seconds * 2 ** stops
 * How long must I expose behind a dark filter of so many stops?
 * ND-filter shutter time t·2^n
 * New shutter speed with an n-stop filter?
 * exposure time doubled once per stop
 *
 * @T double float
 * @range seconds 0 30
 * @range stops 0 12
 * @name exposure_with_filter nd_filter_time
 */
T exposure_with_filter(T seconds, int32_t stops) {
    for (int32_t i = 0; i < stops; i++) seconds *= 2;
    return seconds;
}

/**
 * Is an image of {width} by {height} landscape (1), portrait (-1) or square (0)?
 * 1 landscape, -1 portrait, 0 square, from width and height
 * photo orientation from width and height as 1, -1 or 0
 * wider than high is 1, higher than wide is -1, else 0
 * Write a function that returns 1 for landscape, -1 for portrait and 0 for square, from width and height.
 * how does the picture lie: 1 wide, 0 square or -1 tall, from its width and height
 * What format has a photo of this width and height: 1 wide, -1 tall or 0 square?
 * Given width and height, return 1 if it is wider, -1 if it is higher, 0 if equal.
 * screen held wide (1) or tall (-1), square 0, width before height
 * aspect of a page as a sign: 1 when width exceeds height, -1 when less, 0 when equal
 * sign of width minus height as 1, 0 or -1
 * rectangle of width and height lying 1, standing -1 or square 0
 * Write a function that classifies a picture by width and height: 1 for landscape, -1 for portrait, 0 for square.
 * Java Integer.signum(Double.compare(width, height))
 * Is the picture wide (1), tall (-1) or neither (0)?
 * sign of width minus height
 * How to detect landscape vs portrait (1, -1, 0) from dimensions?
 * 1 landscape, -1 portrait, 0 square
 *
 * @T int32_t int64_t double
 * @range width 1 10000
 * @range height 1 10000
 * @name photo_orientation image_orientation
 */
int32_t photo_orientation(T width, T height) { return width > height ? 1 : width < height ? -1 : 0; }

/**
 * How many photos of {size} MB fit on a card of {gigabytes} GB, 1000 MB each?
 * how many photos of some mb fit on a card of so many gb, 1000 MB each
 * gb * 1000 / mb, whole ones only
 * number of pictures on a memory card: gigabytes (1000 MB), then megabytes per picture
 * Write a function for the photos on a card from gigabytes of 1000 MB and megabytes per photo, rounded down.
 * songs on an mp3 player of so many gb (1000 mb) at so many mb per song, whole songs
 * How many whole files of this many megabytes go on a stick of so many gigabytes of 1000 MB?
 * Given GB (1000 MB) and MB per file, return how many whole files fit.
 * card capacity in photos from gigabytes and megabytes per photo, 1000 MB in a GB
 * whole videos on a drive, decimal gigabytes first, then megabytes per video
 * how many shots until the card is full, given its GB (1000 MB each) and the MB per shot
 * pictures per card, GB first and MB per picture second, 1 GB = 1000 MB, rounded down
 * Write a program which determines how many whole photos of a size in megabytes fit on a card with so many gigabytes (1000 MB each).
 * Excel =INT(A1*1000/B1)
 * How many pictures go on my card: gigabytes, then megabytes a picture (1000 to 1)?
 * floor of 1000·GB over MB per image
 * Number of photos for a memory card with decimal gigabytes?
 * whole photos that fit on a card, GB (1000 MB each) and MB per photo
 *
 * @T double float
 * @range gigabytes 1 128
 * @range size 1 50
 * @name photos_on_card files_on_card
 */
int32_t photos_on_card(int32_t gigabytes, T size) { return (int32_t)((double)gigabytes * 1000 / size); }

/**
 * What is the full-frame equivalent of {focal} mm with a crop factor of {K}?
 * equivalent full-frame focal length of a lens at crop factor {K}
 * focal length * {K}
 * 35 mm equivalent of a lens on a {K}x sensor
 * Write a function for the effective focal length of a lens on a camera with crop factor {K}.
 * my lens on an apsc camera, crop {K}: equivalent focal length please
 * Which full-frame focal length does a lens look like with a crop factor of {K}?
 * Given a focal length, return it times the crop factor {K}.
 * equivalent focal length for the field of view of a lens on a {K} crop body
 * {K} crop sensor, lens mm to full frame mm
 * lens millimeters multiplied by {K}
 * telephoto effect of a {K} crop sensor on a focal length
 * Write a function to find the full-frame equivalent focal length for a camera with crop factor {K}.
 * lambda focal: focal * {K}
 * What would this lens be on a film camera, if my sensor crops by {K}?
 * 35 mm equivalent focal length at crop {K}
 * Focal length times crop factor {K}?
 * equivalent focal length, crop factor {K}
 *
 * @T double float
 * @K 1.5 1.6 2
 * @range focal 1 600
 * @name equivalent_focal full_frame_focal
 */
T equivalent_focal(T focal) { return (T)(focal * K); }

/**
 * How long does a marathon of 42.195 km take at {pace} minutes per km?
 * marathon time over 42.195 km from the pace per kilometer
 * 42.195 * pace, the marathon time
 * finish time in minutes of a marathon (42.195 km), pace in minutes per km
 * Write a function for the marathon time (42.195 km) at a constant pace per kilometer.
 * how many minutes for the marathon of 42.195 km at this pace in min per km
 * When do I finish the full 42.195 km at so many minutes per kilometer?
 * Given a pace per kilometer, return the time for 42.195 km.
 * predict my marathon (42.195 km) in minutes from minutes per km
 * marathon finish in minutes from the pace per kilometer over 42.195 km
 * pace in min/km to marathon minutes (42.195 km)
 * time for a whole marathon of 42.195 km at an even pace per km
 * Write a function that determines the minutes a marathon (42.195 km) takes at a pace in minutes per kilometre.
 * =A1*42.195
 * I need that many minutes a kilometre: how long for 42.195 of them?
 * projected finish time over 42.195 km at constant pace
 * Marathon finish in minutes from min/km, 42.195 km?
 * marathon time (42.195 km) from pace
 *
 * @T double float
 * @range pace 3 12
 * @name marathon_time time_at_pace
 */
T marathon_time(T pace) { return (T)(42.195 * pace); }

/**
 * What are the growing degree days of a day with {high} and {low}, base {K}, never negative?
 * growing degree days from high and low, base {K}, not below zero
 * max(0, (high + low) / 2 - {K})
 * mean of maximum and minimum temperature minus {K}, at least 0
 * Write a function for the growing degree days of a day from its warmest and coldest temperature, base {K}, at least 0.
 * heat units for plants: mean of high and low above {K} degrees, 0 if it is not above
 * How many growing degrees did the day bring my corn, from high and low, base temperature {K}, never below 0?
 * Given the day's high and low, return the mean above {K} or 0.
 * growing degree days with base {K} from high and low temperature, zero if colder
 * mean of the day's high and low over {K} degrees, for insects, 0 at least
 * average of high and low temperature less {K}, no negative result
 * daily growth units from high and low, threshold {K}: the mean's excess, or 0
 * Write a program to compute growing degree days: how far the mean of the day's high and low lies above {K}, at least 0.
 * Python max(0, (high + low) / 2 - {K})
 * Hottest and coldest of the day: how much is their middle over {K}? Never below 0.
 * GDD with base temperature {K}, from daily maximum and minimum
 * How to calculate plant heat units with base {K}?
 * growing degrees over a base of {K} from high and low
 *
 * @T double float
 * @K 5 6 10
 * @range high -10 40
 * @range low -20 30
 * @name growing_degree growing_degree_days
 */
T growing_degree(T high, T low) {
    T mean = (high + low) / 2;
    return mean > K ? mean - K : 0;
}

/**
 * What are the heating degree days of a day with mean temperature {mean}, base {K}, at least 0?
 * heating degrees of a mean temperature under {K}, not below zero
 * max(0, {K} - mean temperature)
 * how far below {K} was the mean temperature, 0 if warmer
 * Write a function for the heating degree days of a mean temperature with base {K}, never negative.
 * degrees that a temperature is missing to {K}, 0 if it is higher
 * How many heating degrees does a day of this mean temperature need, base {K}, at least 0?
 * Given the mean temperature, return what lacks to {K}, or 0.
 * cold units: how much the temperature is below {K}, otherwise 0
 * energy need of a day: {K} minus outside temperature, 0 if that is negative
 * shortfall of a temperature from {K}, 0 when there is none
 * hdd of a mean temperature, base {K}, not less than 0
 * Write a function which determines by how many degrees a mean temperature stays under {K}, 0 if it does not.
 * R: pmax({K} - mean, 0)
 * How much colder than {K} was it? 0 when it was warmer.
 * HDD of a day with base {K}
 * Heating degree days from the average temperature, base {K}?
 * degrees below {K}, at least 0
 *
 * @T double float int32_t
 * @K 15 18 20 65
 * @range mean -30 90
 * @name heating_degree heating_degree_days
 */
T heating_degree(T mean) { return mean < K ? K - mean : 0; }

/**
 * Which Beaufort number has a wind of {speed} meters per second?
 * beaufort number 0 to 12 from a wind speed in m/s
 * wind force on the Beaufort scale, 0 to 12, from meters per second
 * Beaufort number of a speed in m/s, lower limits of 1 to 12: 0.3 1.6 3.4 5.5 8 10.8 13.9 17.2 20.8 24.5 28.5 32.7
 * Write a function for the Beaufort number from the wind speed in m/s.
 * how strong is a wind in m/s on the beaufort scale
 * Is it a storm? Return the Beaufort force of a wind in m/s.
 * Given m/s of wind, return the Beaufort degree from 0 to 12.
 * sailing: wind in m/s to bft
 * Beaufort wind strength number for a speed in meters per second
 * m/s to a Beaufort number, by a table of limits
 * gale scale: Beaufort force for m/s
 * Write a function to find the wind force: how many of the limits 0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7 the speed reaches.
 * Python bisect_right([0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7], speed)
 * How strong is the wind from 0 to 12 in m/s (steps at 0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7)?
 * Beaufort number of a wind speed in m/s, class lower bounds 0.3 1.6 3.4 5.5 8.0 10.8 13.9 17.2 20.8 24.5 28.5 32.7
 * m/s to Beaufort with thresholds 0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5 and 32.7?
 * beaufort scale from m/s (0.3 1.6 3.4 5.5 8 10.8 13.9 17.2 20.8 24.5 28.5 32.7)
 *
 * @range speed 0 40
 * @name beaufort_of_speed beaufort_number
 */
static const double beaufort_limits[12] = {0.3, 1.6, 3.4, 5.5, 8.0, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7};
int32_t beaufort_of_speed(double speed) {
    int32_t force = 0;
    while (force < 12 && speed >= beaufort_limits[force]) force++;
    return force;
}

/**
 * Does something of {mass} g and {volume} cm3 float in water?
 * floats in water? mass in g, volume in cm3, density below 1
 * mass / volume < 1 for g and cm3
 * lighter than water or not, from grams and milliliters
 * Write a function that tells whether a body floats in water, from grams and cubic centimeters.
 * true for swim, false for sink: mass in g, then volume in cm3
 * Will it swim in water, given its mass in grams and its volume in cm3?
 * Given mass in g and volume in cm3, true if the density is under 1.
 * does this wood float, with its grams and its cubic centimeters
 * mass less than volume, in g and ml, as a boolean
 * density test against water with 1 g/cm3: mass and volume in, true if it floats
 * sinks if false: is the mass in grams below the volume in cubic centimeters
 * Write a function that tells if a thing of a mass in grams and a volume in cm³ swims, being strictly lighter than its water.
 * Python mass / volume < 1 for positive g and cm3
 * Will it swim or sink, from its grams and cubic centimetres? Just equal sinks.
 * buoyancy predicate: mean density under 1 g/cm³
 * Does an object float, given grams and milliliters?
 * does it float (mass less than volume)
 *
 * @T double float int32_t
 * @range mass 0 1000
 * @range volume 1 1000
 * @name floats_in_water is_lighter_than_water
 */
_Bool floats_in_water(T mass, T volume) { return mass < volume; }

/**
 * How many SMS does the text {s} need: one up to 160 characters, else one for each 153?
 * sms parts of a text: 1 up to 160 characters, 153 each if more, rounded up
 * length of a text <= 160 ? 1 : ceil(length / 153)
 * number of short messages for a string: one up to 160 characters, else one per 153
 * Write a function that counts the messages for a text: one up to 160 characters, otherwise parts of 153.
 * how many sms is my message text: 1 until 160 characters, then 153 in each
 * Into how many parts is the text split: one up to 160 characters, else parts of at most 153?
 * Given a string, return 1 up to 160 characters, otherwise its length over 153, rounded up.
 * text message segments of a string: 1 up to 160 characters, else 153 each
 * number of sms for a text: 160 characters in one, else 153 each
 * cost of a long text in messages: one to 160 characters, beyond that one for each 153 begun
 * concatenated sms count of a string: ceil(length / 153) over 160 characters, else 1
 * Write a program to determine how many SMS a text takes: one up to 160 characters, else parts of 153.
 * JavaScript s.length <= 160 ? 1 : Math.ceil(s.length / 153)
 * How many text messages do I pay for, 160 letters in a single one, 153 in each of several?
 * concatenated SMS segment count (160 single, 153 per part)
 * Number of SMS segments of a C string (160/153)?
 * number of text messages: 160 characters, or 153 each when split
 *
 * @string s
 * @name sms_of_text sms_parts
 */
int32_t sms_of_text(const char *s) {
    int32_t length = 0;
    while (s[length]) length++;
    return length <= 160 ? 1 : (length + 152) / 153;
}

/**
 * Write the initials of {first} and {last} to {out}, as in "AB".
 * initials of a first and a last name into out, as a string
 * first letters of two names, one after the other, written to a third string
 * two names to their two initials in a buffer, no dots
 * Write a function that puts the first characters of two strings into a third string.
 * write the initials of a first and a last name to an output string
 * What are the initials of this name, given as first and last name? Store them as a string.
 * Given first and last name, store the two initials in out, ended by zero.
 * "ann" and "lee" give "al" in the output string
 * initials of first and last name for an avatar, into a buffer
 * out = first letter of each of two strings
 * short form of a name in two letters: initials of the first and the last name, to out
 * Write a function to build the initials from first and last name, as they are written, without dots.
 * Python first[:1] + last[:1] to a buffer
 * Only the first letters of both names, side by side.
 * monogram of forename and surname strings
 * How do I get "JD" from "John" and "Doe"?
 * initials of first and last name
 *
 * @string first
 * @string last
 * @string out
 * @range out 8 8
 * @name initials_of_names name_initials
 */
void initials_of_names(const char *first, const char *last, char *out) {
    if (*first) *out++ = *first;
    if (*last) *out++ = *last;
    *out = 0;
}

/**
 * Does the phone number {s} start with +{K}?
 * phone number text starts with +{K}
 * does a phone number text start with the country code +{K}
 * phone text begins with plus {K}
 * Write a function that tells whether a phone text begins with +{K}.
 * is it a phone number of the country +{K}, judging by its first characters
 * Is this phone number text one with the prefix +{K}?
 * Given a phone number as text, true if its first characters are +{K}.
 * prefix test of a string for +{K}
 * is this text an international number that starts with +{K}
 * does a number text have dialing code {K} with a plus in front
 * text starts with + and then {K}
 * Write a function which checks whether a phone number begins with +{K}.
 * Python number.startswith('+{K}')
 * Is it a telephone number from the country with {K}, plus sign in front?
 * E.164 calling code test for +{K}
 * Does a C string phone number have the country code {K} (with plus)?
 * starts with +{K}
 *
 * @K 49 44 33 43 41 39 34 91 81
 * @string s
 * @name has_country_code starts_with_plus_code
 */
_Bool has_country_code(const char *s) {
    return s[0] == '+' && s[1] == '0' + K / 10 && s[2] == '0' + K % 10;
}

/**
 * Is {s} made of {A} capital letters and then {B} digits?
 * text of {A} capital letters, then {B} digits, and nothing else
 * plate number text: {A} capitals, then {B} digits, nothing else
 * string matches a pattern of {A} capital letters followed by {B} digits
 * Write a function that checks a string for a code of {A} capital letters and {B} digits behind them.
 * is the license plate text ok, {A} big letters and then {B} digits
 * Does the text consist of {A} capitals with {B} digits behind?
 * Given a string, true if it has exactly {A} capital letters and then exactly {B} digits.
 * flight or product code of {A} capital letters and then {B} digits, valid or not
 * the string is [A-Z] {A} times, then [0-9] {B} times
 * valid id text: {A} big letters, then {B} digits
 * ticket number text with {A} capital letters in front of {B} digits, exactly
 * Write a function that checks if a number plate has {A} capital letters and then {B} digits, nothing else.
 * regex ^[A-Z]+[0-9]+$ with exactly {A} letters and {B} digits
 * Is it written as {A} big letters followed directly by {B} figures?
 * full match of {A} symbols A-Z then {B} decimal digits
 * Validate a plate of {A} uppercase letters plus {B} digits in C?
 * {A} capital letters followed by {B} digits
 *
 * @A 1 2 3
 * @B 3 4 6
 * @string s
 * @name is_plate letters_then_digits
 */
_Bool is_plate(const char *s) {
    int32_t i = 0;
    for (; i < A; i++)
        if (s[i] < 'A' || s[i] > 'Z') return 0;
    for (; i < A + B; i++)
        if (s[i] < '0' || s[i] > '9') return 0;
    return s[i] == 0;
}

/**
 * Has {s} exactly {K} characters?
 * text of exactly {K} characters
 * string length is {K}
 * iban or code text with exactly {K} characters
 * Write a function that tells whether a string is {K} characters long.
 * text has the right length, {K}
 * Is the text {K} characters long, no more and no less?
 * Given a string, true if its length equals {K}.
 * strlen(s) == {K}
 * code text complete with {K} characters, not more
 * are there exactly {K} characters in the string
 * are there exactly {K} characters in the word
 * Write a function to check that a text is exactly {K} characters long.
 * len(s) == {K} in Python
 * Has it got just {K} signs?
 * string length equality with {K}
 * Is a PIN or code in C exactly {K} characters?
 * is the length exactly {K}
 *
 * @K 4 5 6 8 10 12 13 16 20 22
 * @string s
 * @name has_length exact_length
 */
_Bool has_length(const char *s) {
    int32_t length = 0;
    while (s[length]) length++;
    return length == K;
}

/**
 * How many of {K} characters are left after {s}? Negative if it is too long.
 * characters left of {K} after a text, negative if it is longer
 * {K} minus the string's length
 * remaining characters in a post of at most {K}, given its text so far
 * Write a function that returns {K} minus the length of a text.
 * how many characters can i still type after this text, {K} allowed? negative if over
 * How many letters may I add to this text up to {K}? Negative if it is too long.
 * Given a text, return how much room is left of {K}, below zero if it is over.
 * counter under a text field with {K}: what is left after the string
 * tweet or bio limit of {K}: the rest after this text, below 0 if exceeded
 * free characters after a text, maximum {K}, negative when over it
 * length of a string subtracted from {K}
 * Write a function that determines how many of {K} characters remain free after a text, negative if it is too long.
 * JavaScript {K} - text.length
 * How much more can I type if {K} signs are allowed?
 * residual capacity {K} - |s|
 * Remaining characters counter with limit {K} in C?
 * characters left out of {K}
 *
 * @K 280 160 140 100 80 20
 * @string s
 * @name characters_left room_in_message
 */
int32_t characters_left(const char *s) {
    int32_t length = 0;
    while (s[length]) length++;
    return K - length;
}

/**
 * Is {s} a user name of {A} to {B} letters, digits or underscores?
 * valid username of {A} to {B} letters, digits or underscores
 * is it a nickname of {A} up to {B} letters, digits and _
 * string between {A} and {B} characters long with only letters, digits, underscore
 * Write a function that checks a user name with {A} to {B} characters out of letters, digits and underscore.
 * is my nick allowed: {A} to {B} long, only letters digits and _
 * Does the text have {A} to {B} characters, all of them letters, digits or _?
 * Given a name, true if its length is from {A} to {B} and each character is a letter, digit or underscore.
 * valid login text, {A}-{B} word characters (letters, digits, _)
 * player name of {A} to {B} word characters (letters, digits, _), no spaces
 * string matches regex \w from {A} to {B} times
 * account name rule: {A} to {B} characters out of letters, digits, underscore
 * Write a program to validate a user name: {A} to {B} characters, only English letters, digits and underscores.
 * Python re.fullmatch('[A-Za-z0-9_]+', s) with length from {A} to {B}
 * Is the login name fine: letters, figures, _ only, no fewer than {A} and no more than {B}?
 * identifier constraint: length within [{A}, {B}], alphabet A-Za-z0-9_
 * How do I check a username of {A} to {B} word characters in C?
 * {A} to {B} letters, digits or underscores
 *
 * @A 3
 * @B 15
 * @string s
 * @name username_valid valid_nickname
 */
_Bool username_valid(const char *s) {
    int32_t length = 0;
    for (; s[length]; length++) {
        char c = s[length];
        _Bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && (c < '0' || c > '9') && c != '_') return 0;
    }
    return length >= A && length <= B;
}

/**
 * Are the texts {s} and {t} the same, character for character?
 * password and its repeat are equal strings
 * are two strings equal
 * same text twice, true or false
 * Write a function that tells whether two strings have the same characters in the same order.
 * did i type the same password again, two strings
 * Does the confirmation string match the first entry exactly?
 * Given two texts, true if they are identical.
 * is the answer text exactly this other text
 * both names alike, letter for letter, case included
 * strcmp of two strings is 0
 * repeat of the email is the same as the email
 * Write a function to check if the password and its repetition are identical.
 * Java password.equals(confirmation)
 * Did I type the same thing twice?
 * exact string equality of entry and confirmation
 * strcmp(a, b) == 0: how to write that by hand?
 * are both passwords the same
 *
 * @string s
 * @string t
 * @name passwords_match same_text
 */
_Bool passwords_match(const char *s, const char *t) {
    while (*s && *s == *t) s++, t++;
    return *s == *t;
}

/**
 * How strong is the password {s}, 0 to 4: one point each for lower, upper, digit, other?
 * password strength: one each for lower, upper, digit and other characters
 * number of kinds of characters (lower, upper, digit, other) in a password, 0 to 4
 * strength 0-4 of a password by character classes: lower, upper, digit, other
 * Write a function that gives a password a point for each kind it contains: small letter, capital, digit, anything else.
 * how good is my password from 0 to 4, a point for each of lower, upper, digit, other
 * How many of the four kinds of characters (lower, upper, digit, other) does the text contain?
 * Given a string, count the classes present among small, capital, digit, other.
 * password meter from 0 to 4: one step each for lower, upper, digit and other characters
 * how many of lower case, upper case, digits and other characters a password uses
 * points of a password, one each for lower, upper, number, any other character
 * 0 to 4: does a password have small letters, capitals, digits, others; count the kinds
 * Write a function to rate a password with one point for each sort of character present: lowercase, uppercase, digit, anything else.
 * Python sum of four any(...) tests: a-z, A-Z, 0-9, other
 * How strong is it from 0 to 4: small letters, big letters, numbers, special signs?
 * count of character categories (lower, upper, decimal, other) occurring in s
 * How to score a password by its kinds of characters in C?
 * number of character kinds in a password (lower, upper, digit, other)
 *
 * @string s
 * @name password_strength strength_points
 */
int32_t password_strength(const char *s) {
    _Bool lower = 0, upper = 0, digit = 0, other = 0;
    for (; *s; s++) {
        if (*s >= 'a' && *s <= 'z') lower = 1;
        else if (*s >= 'A' && *s <= 'Z') upper = 1;
        else if (*s >= '0' && *s <= '9') digit = 1;
        else other = 1;
    }
    return lower + upper + digit + other;
}

/**
 * Put a star in the place of each vowel of {s}, small or capital.
 * vowels of a string to stars, in place
 * hide the vowels of a text with *, small and capital
 * turn each a e i o u of a string, either case, into *
 * Write a function that overwrites all vowels of a text with '*', big and small ones.
 * hangman-like text: every vowel replaced by '*', in place
 * How do I mask the vowels of a word with stars?
 * Given a string, put a star in place wherever a vowel is, either case.
 * h*ll* from hello: stars for the vowels of a string
 * censor a word in place: vowels become stars
 * blank out the vowels of a text with an asterisk each
 * every a, e, i, o, u in the message becomes *
 * Write a function which overwrites each vowel of a text by a star, whether capital or small.
 * JavaScript text.replace(/[aeiou]/gi, '*') in the buffer
 * Put a * where a, e, i, o or u stands.
 * mask vocalic letters with asterisks in situ, both cases
 * How can I censor vowels with * in C?
 * replace vowels by *
 *
 * @string s
 * @name star_vowels hide_vowels
 */
void star_vowels(char *s) {
    for (; *s; s++) {
        char c = (char)(*s | 32);
        if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') *s = '*';
    }
}

/**
 * Does the name {s} come before {t} in the alphabet, by character codes?
 * first name before the second, alphabetically, by character codes
 * s < t as texts, by character codes
 * is the first of two words earlier in a dictionary, compared by character codes
 * Write a function that tells whether the first string sorts before the second.
 * does my name, given first, come before the other on the list
 * Is the first word earlier in the phone book than the second?
 * Given two names, true if the first is alphabetically smaller, compared by character codes.
 * is the first of two strings alphabetically before the second, by character codes
 * strcmp(s, t) < 0
 * first string sorts ahead of the second, as with strcmp
 * is string a before string b in the index
 * Write a function to check if the first of two texts precedes the second in order of character codes.
 * Java a.compareTo(b) < 0
 * Is this word before that one in the alphabet, big letters before small? Same word: no.
 * strict lexicographic byte order of s and t
 * How do I write strcmp(a, b) < 0 myself?
 * does a sort before b
 *
 * @string s
 * @string t
 * @name comes_first before_in_alphabet
 */
_Bool comes_first(const char *s, const char *t) {
    while (*s && *s == *t) s++, t++;
    return (uint8_t)*s < (uint8_t)*t;
}

/**
 * What is the {PART} in the date text {s}, written dd.mm.yyyy?
 * {PART} from a date text dd.mm.yyyy
 * {PART} of a german date string as a number
 * read the {PART} of a text like "24.12.2025" as an integer
 * Write a function that returns the {PART} of a date text like 05.03.2024, day first.
 * i have dd.mm.yyyy as text and want the {PART} as a number
 * Which {PART} does a date text with dots contain, day first?
 * Given a date in the form dd.mm.yyyy, return the {PART} as an integer.
 * parse the {PART} out of a dd.mm.yyyy text
 * {PART} number of a text date with two digits for day and month
 * cut the {PART} out of a date string dd.mm.yyyy, as an int
 * dd.mm.yyyy text to the number of its {PART}
 * Write a function to extract the {PART} as a number from a date text such as 24.12.2024 (day first), 0 if it is too short.
 * Python int of the two-character slice that is the {PART} in "DD/MM/YYYY", 0 for a text that ends before
 * Which {PART} is in "05.11.1999" (day, then month)? A text that is cut off gives 0.
 * {PART} field of a DD?MM date string as integer, zero if truncated
 * Get the {PART} out of a DD.MM.YYYY C string (0 if the string is too short)?
 * {PART} of a DD.MM.YYYY text, 0 if too short
 *
 * @PART 0 "day"
 * @PART 3 "month"
 * @string s
 * @name day_of_date_text german_date_part
 */
int32_t day_of_date_text(const char *s) {
    for (int32_t i = 0; i < PART + 2; i++)
        if (s[i] == 0) return 0;
    return (s[PART] - '0') * 10 + s[PART + 1] - '0';
}

/**
 * How many cents is the price text {s}, like 12.50?
 * price as text such as "12.5" or "7" into whole cents
 * price text to cents: "12.50" is 1250
 * read a price text with up to two decimals as cents
 * Write a function that converts a text such as "3.99" to whole cents; missing decimals count as 0.
 * euros and cents in a string like "7.25" to a number of cents
 * How do I get the cents from a price string like "12.50"?
 * Given a price as text with a dot, such as "12.5", return it in cents; missing decimals are 0.
 * parse money text: "7" is 700, "7.5" is 750, "7.25" is 725
 * amount string such as "12.50" to hundredths
 * decimal text times a hundred, as an integer, digits past the second decimal ignored
 * price tag text like "4.99" to an int in cents
 * Write a program to convert an amount text like "12.5" or "3.99" to cents; further decimals are dropped.
 * Python int(Decimal(s) * 100) for texts such as "7", "7.2", "7.25"
 * Read "3.99" as 399.
 * unsigned decimal amount to minor units, fraction truncated to two digits
 * How do I parse "12.34" into 1234 cents in C?
 * amount string to cents
 *
 * @string s
 * @name text_to_cents parse_price
 */
int32_t text_to_cents(const char *s) {
    uint32_t cents = 0;
    while (*s >= '0' && *s <= '9') cents = cents * 10 + (uint32_t)(*s++ - '0');
    cents *= 100;
    if (*s == '.' && s[1] >= '0' && s[1] <= '9') {
        cents += (uint32_t)(s[1] - '0') * 10;
        if (s[2] >= '0' && s[2] <= '9') cents += (uint32_t)(s[2] - '0');
    }
    return (int32_t)cents;
}

/**
 * How many of the {n} songs in {a}, in order, fit on a CD of {K} minutes, songs in seconds?
 * number of songs from the start that fit on {K} minutes, one after the other, lengths in seconds
 * how many tracks in order until {K} minutes are full, lengths in seconds, the last one must fit whole
 * count how many elements from the start have a sum of at most {K} minutes, in seconds
 * Write a function that counts how many songs in order, lengths in seconds, fit into {K} minutes, stopping at the first that does not.
 * how many tracks, from the first, go on the {K} minute cd if i have their seconds
 * How far do I get in the playlist, lengths in seconds, within {K} minutes? Count the complete songs.
 * Given lengths in seconds, return how many from the first on fit in {K} * 60 seconds, stopping when one does not.
 * playlist for a drive of {K} minutes: number of whole songs in order, seconds each in the array
 * how many first songs of a list (in seconds) fit a {K} minute break completely
 * tape of {K} minutes: number of full tracks in order, each given in seconds
 * tasks in order with their seconds: how many get done within {K} minutes
 * Write a function to count how many songs, taken in order, fit on a disc of {K} minutes; the list has their seconds.
 * Python bisect over accumulate(seconds) for a limit of {K} * 60, stop at the first that is too long
 * How many tracks from the start of my list go on a CD with {K} minutes?
 * maximal prefix of durations (s) with a running total within {K} min
 * How many songs fit into {K} minutes, durations in seconds?
 * number of first songs that fit in {K} minutes
 *
 * @T int32_t int64_t
 * @K 74 80 60 45 30 10 5
 * @range a 0 1000
 * @range n 0 8
 * @array a n
 * @name songs_that_fit songs_on_cd
 */
int32_t songs_that_fit(const T *a, int32_t n) {
    T left = K * 60;
    int32_t count = 0;
    while (count < n && a[count] <= left) left -= a[count++];
    return count;
}

/**
 * How many stars of 5 for a rating {rating} out of 10, halves rounded up?
 * stars for a rating 0 to 10, half as many, rounded up
 * (rating + 1) / 2
 * rating out of ten to stars out of five, rounded up
 * Write a function that halves a rating of 10 and rounds up.
 * imdb-like ten points to five stars, half rounded up
 * How many stars of 5 do I show for a 7 out of 10, rounded up?
 * Given a number from 0 to 10, return half of it, rounded up to whole stars.
 * 10 point scale to 5 point scale by halving, rounded up
 * half of a rating, rounded up
 * ten-point rating to five stars: half, rounded up
 * half of a whole number, rounded up when odd
 * Write a function that converts a rating out of ten to one out of five stars, halves rounded up.
 * math.ceil(rating / 2)
 * Ten points are five stars; how many stars are these points, rounding up?
 * ceiling of half a non-negative integer score
 * 10-point score to 5-star score, rounding up?
 *
 * @T int32_t int64_t
 * @range rating 0 1000
 * @name stars_for_rating half_rating
 */
T stars_for_rating(T rating) { return (rating + 1) / 2; }

/**
 * Is a pizza of diameter {d1} for {p1} a better deal per area than one of {d2} for {p2}?
 * price per area of two pizzas (diameter, price, diameter, price): is the first better
 * first pizza cheaper for its area: diameter, price, diameter, price
 * compare two round cakes, diameter and price each, by price per area; true if the first is better
 * Write a function that tells whether the first pizza, of diameter and price, has a lower price per area than the second.
 * is the first pizza the better buy per area: its diameter and price, then the other's
 * Does the first of two pizzas give more area for the money? Each has a diameter and a price.
 * Given diameter and price of two pizzas, true if the first costs less per square centimeter.
 * pizza value by diameter and price, true if the first is strictly cheaper per area than the second
 * p1 / d1^2 < p2 / d2^2, called with d1, p1, d2, p2
 * better offer of two round things with diameter and price each: is it the first, by area per price
 * more pizza per euro with the first: diameter and price, then those of the second
 * Write a function to check whether the first pizza (diameter, price) costs strictly less per area than the second (diameter, price).
 * Python p1 / d1**2 < p2 / d2**2, arguments d1, p1, d2, p2
 * Do I get more pizza for my money with the first: how wide, how much, then the other's?
 * area unit price comparison of two discs (d1, p1, d2, p2), strict
 * Is the first of two pizzas the better deal (diameter and price of it, then of the other)?
 * is the first pizza cheaper per area (diameter, price each)
 *
 * @T double float
 * @range d1 10 60
 * @range p1 1 40
 * @range d2 10 60
 * @range p2 1 40
 * @name pizza_deal larger_pizza_better
 */
_Bool pizza_deal(T d1, T p1, T d2, T p2) { return p1 * d2 * d2 < p2 * d1 * d1; }

/**
 * How many alcohol units of 10 ml are {milliliters} ml with {percent} percent?
 * alcohol units from ml and percent, ml * percent / 1000
 * ml * percent / 1000 as alcohol units
 * british units of alcohol (10 ml each) in a drink, from its ml and its percent
 * Write a function for the units of alcohol: milliliters times ABV percent over 1000.
 * units in a pint of beer or any drink, 10 ml of alcohol each, from milliliters and ABV percent
 * How many units of 10 ml alcohol does a glass of wine have, from ml and abv?
 * Given the volume in ml and the strength in %, return the units, 10 ml each.
 * 10 ml of pure alcohol are a unit: units from ml and percent
 * drink units of 10 ml alcohol, volume in ml first, then percent
 * pure alcohol in centiliters from ml and percent
 * alcohol units of a whole bottle: ml times percent over 1000
 * Write a function that finds the British alcohol units in a drink of millilitres and percent.
 * =A1*B1/1000
 * How many units has a beer of so many ml and so many percent?
 * UK units: ml × ABV / 1000
 * Units of alcohol from volume in ml and strength in %?
 * alcohol units from ml and percent
 *
 * @T double float
 * @range milliliters 0 2000
 * @range percent 0 60
 * @name alcohol_units drink_units
 */
T alcohol_units(T milliliters, T percent) { return milliliters * percent / 1000; }

/**
 * How many centimeters is the foot for EU shoe size {size}, the size over 1.5 less 1.5?
 * shoe size eu to foot cm: size / 1.5 - 1.5
 * EU shoe size / 1.5 - 1.5 as the foot in cm
 * european shoe size to foot length in cm, with 1.5 cm room in the shoe
 * Write a function for the foot length in cm: EU size over 1.5 minus 1.5.
 * how long is the foot for a size 42 in cm, size / 1.5 minus 1.5
 * What foot length in cm belongs to a European size, two thirds of it less 1.5?
 * Given an EU shoe size, return centimeters of the foot: size / 1.5 - 1.5.
 * paris points (2/3 cm) to foot cm without the extra 1.5 cm
 * eu shoe size to foot cm, divided by 1.5, less 1.5
 * shoe table: EU size to centimeters of the foot by size / 1.5 - 1.5
 * foot in cm from the EU number on the shoe, with an allowance of 1.5 cm
 * Write a function to determine the foot length in cm for a European shoe size: two thirds of it minus 1.5.
 * Excel =A1/1.5-1.5
 * How long is a foot that wears this number (divide by 1.5, take off 1.5)?
 * Paris point size to foot length in cm, allowance 1.5
 * EU shoe size to centimeters with size/1.5 - 1.5?
 * foot length from shoe size: size / 1.5 - 1.5
 *
 * @T double float
 * @range size 18 50
 * @name shoe_cm eu_shoe_to_cm
 */
T shoe_cm(T size) { return (T)(size / 1.5 - 1.5); }

/**
 * Which EU shoe size is a foot of {centimeters} cm, by (cm + 1.5) * 1.5?
 * foot cm to eu shoe size with 1.5 cm added and then times 1.5
 * (foot in cm + 1.5) * 1.5 as the EU shoe size
 * european shoe size from the foot length in cm: add 1.5, times 1.5
 * Write a function for the EU shoe size: foot length in cm plus 1.5, times 1.5.
 * my foot is 26 cm, what EU size by (cm + 1.5) * 1.5
 * What EU shoe size do I need for this foot in centimeters? Length plus 1.5, times 1.5.
 * Given a foot length in cm, return the EU size as 1.5 times the length plus 1.5 cm.
 * foot cm to paris points with 1.5 cm room, 1.5 points per cm
 * EU shoe number from the centimeters of a foot: (cm + 1.5) * 1.5
 * shoe table: foot centimeters to EU size by adding 1.5 and multiplying by 1.5
 * EU size of shoes to buy by foot length in cm, 1.5 cm allowance, factor 1.5
 * Write a function which computes the European shoe size of a foot: its length in cm plus 1.5, times 1.5.
 * lambda cm: (cm + 1.5) * 1.5
 * My foot has so many cm; which shoe number is that (add 1.5, then times 1.5)?
 * EU size from foot length with 1.5 cm allowance and 1.5 points per cm
 * Centimeters to EU shoe size with (cm + 1.5) * 1.5?
 * shoe size from foot cm: (cm + 1.5) * 1.5
 *
 * @T double float
 * @range centimeters 10 32
 * @name shoe_size_from_cm cm_to_eu_shoe
 */
T shoe_size_from_cm(T centimeters) { return (T)((centimeters + 1.5) * 1.5); }

/**
 * What does one of {K} cost if all together cost {price}?
 * price of one egg when a pack of {K} costs this much
 * price / {K}
 * how much is each in a {K}-pack, given the price of the pack
 * Write a function for the price of a single item from the price of a pack of {K}.
 * a pack of {K} costs this, one costs
 * What do I pay for one when {K} come together for this price?
 * Given the price for {K}, return the price of one.
 * price of a dozen or crate split over its {K} pieces
 * single price from the price of a multipack of {K}
 * monthly price from the total of a {K} month subscription
 * cost of each when {K} of them cost a given amount
 * Write a function to find the price of one item when a pack of {K} has a given price.
 * =A1/{K}
 * {K} come in a box for that much; what's one?
 * unit price of a {K}-pack
 * Cost per bottle out of a {K} pack?
 * price of one out of a pack of {K}
 *
 * @T double float
 * @K 6 10 12 20 24
 * @range price 0 1000
 * @name price_each_of_pack
 */
T price_each_of_pack(T price) { return price / K; }

/**
 * How many points does place {place} bring: 3 for 1st, 2 for 2nd, 1 for 3rd, else 0?
 * place to points: first 3, second 2, third 1, else 0
 * points by place 3 2 1, others 0
 * medal points 3, 2, 1 for the first three places, 0 for others
 * Write a function that returns 3, 2, 1 for the places 1, 2, 3 and 0 for all others.
 * podium points 3 2 1 for places 1 2 3, otherwise 0
 * What is my place worth, 3 for the winner, then 2, then 1, then nothing?
 * Given a place, return 4 minus it for 1 to 3, otherwise 0.
 * place to points: winner gets 3, runner-up 2, third 1, nobody else any
 * rank to points, top 3 only: 3, 2, 1, otherwise 0
 * sports day: places 1 2 3 give 3 2 1 points, all others 0
 * race result to points: 3, 2, 1 for the first three places, none below
 * Write a function to give 3, 2 or 1 points for place 1, 2 or 3, none for others.
 * Python dict get: (1: 3, 2: 2, 3: 1), default 0
 * Winner gets three points, second two, third one; how many for this place?
 * podium scoring 3-2-1, zero off the podium
 * Points by rank, 3-2-1 then nothing?
 * 3, 2, 1 points for first, second, third, else 0
 *
 * @T int32_t int64_t
 * @range place 1 20
 * @name points_from_places place_points
 */
T points_from_places(T place) { return place >= 1 && place <= 3 ? 4 - place : 0; }

/**
 * Which medal has place {place}: 'G' for 1, 'S' for 2, 'B' for 3, '-' else?
 * medal letter by place: G, S, B for 1, 2, 3 or '-'
 * gold, silver, bronze for place 1, 2, 3 as 'G', 'S', 'B', all else '-'
 * place 1 G, 2 S, 3 B, others - (a character)
 * Write a function that returns 'G', 'S', 'B' for the places 1, 2, 3 and '-' for the rest.
 * which medal do i get for my place: G, S, B or '-' for none
 * Is it gold 'G', silver 'S', bronze 'B' or nothing '-' for this place?
 * Given a rank, return the letter of the medal, G, S or B, and '-' without one.
 * podium place 1, 2, 3 to medal letter G, S, B, anything else '-'
 * 'G', 'S' or 'B' for place 1, 2 or 3, else '-'
 * first place is G, second S, third B, no medal is -
 * medal as a char for a rank: G, S, B for 1, 2, 3, and a dash for no medal
 * Write a function that determines the medal of a place as a letter: G, S, B for the first three, '-' for others.
 * Python 'GSB'[p - 1] if 1 <= p <= 3 else '-'
 * Gold, silver, bronze or nothing for this place? One sign: G, S, B or a dash.
 * podium code character G/S/B, '-' when unplaced
 * How to get the medal letter from a rank in C (dash for none)?
 * G, S, B for places 1 to 3, otherwise -
 *
 * @T int32_t int64_t
 * @range place 1 20
 * @name medal_letter medal_of_place
 */
char medal_letter(T place) {
    if (place == 1) return 'G';
    if (place == 2) return 'S';
    return place == 3 ? 'B' : '-';
}

/**
 * What is the sum of the {n} scores in {a} without the highest and the lowest?
 * judges: drop the best and the worst mark once, add the rest
 * total of the marks in an array but the largest and the smallest
 * sum minus maximum minus minimum of an array
 * Write a function for a diving score: sum of all marks in an array without one best and one worst.
 * ski jumping style points: total of the marks, best and worst removed
 * What do the scores add up to without one highest and one lowest?
 * Given at least two scores, return their sum less one maximum and one minimum.
 * gymnastics marks added without the highest and the lowest
 * add all elements but the highest and the lowest one
 * trimmed sum of an array, one off at each side
 * jury points added up, the highest and the lowest struck out
 * Write a program to add judges' marks without one lowest and one highest mark.
 * Python sum(sorted(a)[1:-1]) for at least two entries
 * Cross out the best and the worst, total the rest.
 * sum of a sample minus its minimum and maximum
 * How do I total an array except for its largest and smallest element?
 * sum excluding the min and max
 *
 * @T double int32_t int64_t
 * @range a 0 20
 * @range n 2 8
 * @array a n
 * @name sum_without_extremes judges_score
 */
T sum_without_extremes(const T *a, int32_t n) {
    T total = a[0], low = a[0], high = a[0];
    for (int32_t i = 1; i < n; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return total - low - high;
}

/**
 * What is the sum of the {n} scores in {a} without the lowest one?
 * total of all results in a list without the lowest, 0 for none
 * sum minus minimum of an array, 0 if empty
 * drop the weakest score once and add the rest
 * Write a function for the season total when the race with the fewest points is left out.
 * points of all games but my worst one, added up
 * What do my scores add up to if the smallest does not count?
 * Given scores, return their sum less the minimum, 0 for none.
 * discard rule: sum of the scores, the lowest one being dropped
 * add all elements except the least one
 * regatta total with one discard, high points are good: the sum less its minimum
 * sum of homework points with the lowest one removed
 * Write a function which adds all scores but one of the lowest, 0 for an empty list.
 * Python sum(xs) - min(xs, default=0)
 * Leave out my worst test and add up the others.
 * total less the minimum, zero for no data
 * Sum of an array dropping the smallest entry?
 * sum without the lowest score
 *
 * @T double int32_t int64_t
 * @range a 0 100
 * @range n 0 8
 * @array a n
 * @name sum_without_worst total_drop_worst
 */
T sum_without_worst(const T *a, int32_t n) {
    if (n <= 0) return 0;
    T total = a[0], low = a[0];
    for (int32_t i = 1; i < n; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
    }
    return total - low;
}

/**
 * What is the sum of the three highest of the {n} scores in {a}?
 * best three results count: their total, all of them if fewer
 * add the three largest values of an array
 * top 3 sum of an array
 * Write a function for the sum of the three best scores, all of them if there are fewer.
 * only my three best games count, sum of their points
 * What do the best three throws in the list make together?
 * Given scores, return the total of the three biggest ones.
 * total for a ranking by the three top results of a list, fewer count all
 * three highest marks of an array added
 * sum of the 3 greatest elements
 * sum of the three highest lap points in a list
 * Write a function to compute the sum of the three highest scores of a list, all of them positive, fewer if there are fewer.
 * Python sum(sorted(xs, reverse=True)[:3]) for positive scores
 * Only my best three tries count; what do they make?
 * sum of the top 3 order statistics (negative values contribute nothing)
 * How can I add the three largest elements of an array of scores (0 or more)?
 * sum of the three largest scores
 *
 * @T int32_t int64_t double
 * @range a 0 100
 * @range n 0 8
 * @array a n
 * @name best_three_total sum_of_best_three
 */
T best_three_total(const T *a, int32_t n) {
    T x = 0, y = 0, z = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] > x) z = y, y = x, x = a[i];
        else if (a[i] > y) z = y, y = a[i];
        else if (a[i] > z) z = a[i];
    }
    return x + y + z;
}

/**
 * How long was each of {laps} laps on average if all took {seconds}?
 * average lap time from total time and laps
 * seconds / laps, the mean time
 * average time per lap from total seconds and laps
 * Write a function for the mean time of a lap: total time, number of laps.
 * how long was a round on average, from total seconds and rounds
 * What is my time per length in the pool, from total seconds and number of lengths?
 * Given the total time and the number of rounds, return the time of one.
 * mean lap time: total seconds over number of laps
 * swim: mean seconds for each length from total seconds and lengths
 * how long one lap takes on average, seconds over laps
 * average time of a round: total over number
 * Write a function that determines the average seconds per lap from the total time and the number of laps.
 * =Seconds/Laps
 * So many seconds for so many rounds: how long was one?
 * mean lap duration
 * Average lap time from total seconds and lap count?
 * average lap time
 *
 * @T double float
 * @range seconds 0 10000
 * @range laps 1 100
 * @name lap_time average_lap
 */
T lap_time(T seconds, int32_t laps) { return seconds / laps; }

/**
 * How many km does a tank of {liters} liters last at {consumption} liters per 100 km with a reserve of {reserve} liters?
 * range in km with a reserve: tank in liters, liters per 100 km, reserve in liters
 * (liters - reserve) * 100 / consumption
 * km until the reserve light comes on: tank liters, liters per 100 km, reserve liters
 * Write a function for the range of a car that keeps some liters: tank, liters per 100 km, reserve.
 * how far can i drive before the reserve? tank, consumption per 100 km, reserve liters
 * How many kilometers can I go on a tank, at liters per 100 km, and still keep so many liters?
 * Given liters, consumption per 100 km and reserve, return the distance in km.
 * safe range of a boat in km: fuel, fuel per 100 km, reserve to keep
 * distance in km without touching the reserve, from liters, liters per 100 km and reserve liters
 * usable range in km from liters, consumption per 100 km and a reserve
 * km left at a consumption per 100 km, with the reserve liters not used: tank, consumption, reserve
 * Write a function to find how many km a car can go from tank litres, litres per 100 km and a reserve that must stay.
 * =(Tank-Reserve)*100/Consumption with arguments tank, consumption, reserve
 * How far do I get with a full tank (litres, thirst per hundred km) if some litres stay in?
 * driving range from capacity, l/100 km and unusable reserve
 * Car range in km from liters, l/100km, reserve liters?
 * range in km with a full tank (liters, liters per 100 km), keeping a reserve in liters
 *
 * @T double float
 * @range liters 20 80
 * @range consumption 3 15
 * @range reserve 0 15
 * @name full_tanks_range tank_range
 */
T full_tanks_range(T liters, T consumption, T reserve) { return (liters - reserve) * 100 / consumption; }

/**
 * What is the bonus for {points} points: {A} from {B} on, otherwise 0?
 * bonus of {A} if the points are {B} or more, else 0
 * points >= {B} ? {A} : 0
 * upper section bonus for a sum of points: {A} at {B} or above, otherwise 0
 * Write a function that returns {A} from {B} points on, otherwise 0.
 * kniffel or yahtzee: {A} extra for {B} points and up, 0 below
 * Do I get the {A} for reaching {B}? Return {A} or 0.
 * Given points, return {A} when they are at least {B}, else 0.
 * extra {A} for at least {B} points, else 0
 * reward {A} from {B} points on, 0 under that
 * {A} if the sum has come to {B} or more, 0 if not
 * sales bonus: {A} once at least {B} are sold, else 0
 * Write a function which gives the bonus {A} for {B} or more points, else none.
 * bonus of {A} if points >= {B}, else 0
 * Do I get the {A} extra for having at least {B} points? Otherwise 0.
 * Yahtzee upper section bonus ({A} from {B} on)
 * Yahtzee bonus of {A} at {B} points in C?
 * {A} if at least {B}, else 0
 *
 * @T int32_t int64_t double
 * @A 35
 * @B 63
 * @range points 0 2000
 * @name upper_section_bonus upper_bonus
 */
T upper_section_bonus(T points) { return points >= B ? A : 0; }

/**
 * Did both dice, {x} and {y}, show the same?
 * dice: did i throw a double, given both numbers
 * do two dice show the same number
 * are two dice doubles, i.e. equal
 * Write a function that tells whether two dice are equal.
 * backgammon: are the two dice a pair
 * Is this roll of two dice a double, both the same number?
 * Given two dice, true if they match.
 * roll again? true if both dice are the same
 * monopoly: did both of the two dice show the same
 * doublet thrown: two dice with the same number
 * is it the same number on each of two dice
 * Write a function that checks if two dice show the same.
 * Python x == y for a roll
 * Did I throw a double?
 * doublet predicate: equal pips on both dice
 * Are both dice alike?
 * is the roll a double
 *
 * @T int32_t int64_t
 * @range x 1 6
 * @range y 1 6
 * @name is_double same_dice
 */
_Bool is_double(T x, T y) { return x == y; }

/**
 * How many pips are on all tiles of a domino set up to double {n}?
 * pips on a domino set from double 0 to double n
 * n * (n + 1) * (n + 2) / 2
 * sum of all numbers on a full domino set up to double n
 * Write a function for the total pips of a set of dominoes with the highest number n.
 * how many dots has the whole domino game up to double n
 * What is the sum of the dots of the double-n domino set?
 * Given the highest number on the domino tiles, return all the pips of the set; for double six it is 168.
 * pips of a domino set up to n, e.g. 168 for 6
 * total dots of a domino set up to double n
 * spots on all tiles of a complete domino set whose highest number is n
 * sum over all pairs i <= j up to n of i + j
 * Write a function to find the sum of all pips in a full domino set whose highest tile is double n.
 * Python sum(i + j for i in range(n + 1) for j in range(i + 1))
 * How many dots are on all domino tiles from 0-0 up to n-n?
 * total pip count of a double-n domino set, n(n+1)(n+2)/2
 * Number of dots in a complete set of dominoes with maximum n?
 * total pips of a double-n domino set
 *
 * @T int32_t int64_t
 * @range n 0 100
 * @name domino_pips total_pips
 */
T domino_pips(T n) { return n * (n + 1) * (n + 2) / 2; }

/**
 * How many strokes over par are the strokes {strokes} on 18 holes with {par}?
 * golf: strokes against par of 18 holes, two arrays, the difference of their sums
 * sum of strokes[i] - par[i] over 18 holes, two arrays
 * golf score to par, two lists of 18: strokes, pars
 * Write a function for a round of 18 holes: strokes minus par in all, from two arrays.
 * how am i in golf, plus or minus, from strokes and pars of 18 holes
 * What is my result to par after 18 holes, strokes and pars given?
 * Given strokes and pars for 18 holes, return the difference of the sums.
 * round of golf relative to par: 18 strokes, then 18 pars
 * over (positive) or under par for 18 holes, arrays of strokes and par
 * score card of 18: total of the first array less total par in the second
 * strokes to par after 18 holes, as a sum of differences
 * Write a program to determine how many strokes above par a golfer is after all 18 holes (negative under par).
 * numpy (strokes - par).sum() for two lists of 18
 * Golf over 18 holes: my hits minus what it should take.
 * score relative to par for an 18-hole round
 * Score to par for 18 holes from an array of strokes and an array of pars?
 * strokes over par for 18 holes
 *
 * @T int32_t int64_t
 * @range strokes 1 10
 * @range par 3 5
 * @array strokes 18
 * @array par 18
 * @name strokes_over_par golf_score
 */
T strokes_over_par(const T *strokes, const T *par) {
    T total = 0;
    for (int32_t i = 0; i < 18; i++) total += strokes[i] - par[i];
    return total;
}

/**
 * On how many of {n} holes are the strokes {strokes} one under par {par}?
 * golf: count the holes played in exactly one under par, from strokes and pars
 * count holes with strokes exactly one less than par
 * number of i with strokes[i] == par[i] - 1
 * Write a function that counts the birdies (exactly one under par) of a round from strokes and pars.
 * number of birdies (one under par) on my card, strokes and pars in
 * How many holes did I play exactly one under par, given strokes and pars?
 * Given strokes and pars, count where the first is smaller by exactly one.
 * birdie count from strokes and pars, one under par each
 * positions where the first array minus the second is minus one, counted
 * how often is an element of the first array one below that of the second
 * number of holes at one under par, two arrays
 * Write a function that counts the holes a golfer finished with precisely one stroke less than par.
 * Python sum(s == p - 1 for s, p in zip(strokes, par))
 * How many birdies did I make, from my strokes and the pars?
 * number of holes with score -1 relative to par
 * Counting birdies (one under par) in C?
 * number of holes one under par
 *
 * @T int32_t int64_t
 * @range strokes 1 8
 * @range par 3 5
 * @range n 0 8
 * @array strokes n
 * @array par n
 * @name count_birdies birdies
 */
int32_t count_birdies(const T *strokes, const T *par, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += strokes[i] == par[i] - 1;
    return count;
}

/**
 * How far does a bike go per turn with {front} and {rear} teeth and a wheel of {circumference}?
 * bike gear development: chainring teeth over cog teeth times wheel circumference
 * front / rear * circumference
 * distance for one pedal turn from front teeth, rear teeth, wheel circumference
 * Write a function for the way per crank turn: front teeth, rear teeth, circumference of the wheel.
 * how many meters do i ride with one turn of the pedals: front teeth, rear teeth, circumference in m
 * What is the development of this gear, from chainring, sprocket and wheel circumference?
 * Given chainring, sprocket and wheel circumference, return the distance per revolution.
 * bicycle gear development: front teeth / rear teeth times wheel circumference
 * rollout of a bike gear: teeth in front over teeth behind times wheel circumference
 * teeth in front, teeth behind, wheel circumference to the way per crank turn
 * metres of development from front teeth, rear teeth, wheel circumference
 * Write a function to determine how far a bike rolls per pedal turn: chainring teeth, sprocket teeth, wheel circumference.
 * lambda front, rear, c: front / rear * c
 * How many metres does one turn of the pedals bring (teeth in front, teeth behind, way round the wheel)?
 * gear development: transmission ratio times wheel circumference
 * Bicycle rollout from front teeth, rear teeth, circumference?
 * distance per pedal turn from front teeth, rear teeth and circumference
 *
 * @T double float
 * @range front 20 60
 * @range rear 10 40
 * @range circumference 1 3
 * @name gear_development meters_per_turn
 */
T gear_development(T front, T rear, T circumference) { return front / rear * circumference; }

/**
 * Are {watts} watts at {kilograms} kg more than {K} per kilo?
 * watts per kilo above {K}, watts and kilograms given
 * watts / kilograms > {K}
 * power to weight over {K}: is watts / kg more than that
 * Write a function that tells whether a cyclist has more than {K} watts per kilogram, watts given first.
 * am i fit, more than {K} W/kg? watts, then kg
 * Is the power in watts per kg of body weight greater than {K}?
 * Given watts and weight, true if their ratio is over {K}.
 * is ftp per kilo strictly better than {K}
 * ratio of first to second number above {K}
 * first over second exceeds {K}, true or false
 * strong rider with more than {K} w per kg, from watts and kilograms
 * Write a function to check that a cyclist pedals over {K} watts per kilogram, from watts and body weight.
 * Python watts / kg > {K}
 * Do I push more than {K} watts for every kilo of me?
 * relative power strictly exceeding {K} W/kg
 * Is the power-to-weight ratio above {K}?
 * more than {K} watts per kg
 *
 * @T double float
 * @K 2 3 4 5
 * @range watts 0 500
 * @range kilograms 30 120
 * @name good_watts_per_kilo strong_rider
 */
_Bool good_watts_per_kilo(T watts, T kilograms) { return watts > K * kilograms; }

/**
 * Turn each of the {n} times in {a} into its gap to the fastest, in place.
 * times in an array to seconds behind the best, in place
 * subtract the minimum of an array from every element
 * a[i] -= min(a) for all elements
 * Write a function that replaces lap times by the differences to the fastest one, in place.
 * gap to the leader for all runners: overwrite each time in the array
 * How much is each time in the list behind the first? Store it in place.
 * Given times, store in place for each how much slower than the best it is.
 * replace each time in the array by its gap to the fastest time
 * shift a list in place so that its smallest value is 0
 * handicap from the best time: each element less the minimum, in place
 * turn the array into distances from its lowest value
 * Write a program that replaces each time in a list by how much it lies behind the fastest.
 * numpy a -= a.min()
 * Turn finish times into gaps to the winner.
 * shift a series in place so that its minimum is zero
 * How to subtract the smallest element from all array elements?
 * subtract the minimum from every element
 *
 * @T int32_t double int64_t
 * @range a 0 1000
 * @range n 0 8
 * @array a n
 * @name behind_fastest gaps_to_best
 */
void behind_fastest(T *a, int32_t n) {
    if (n <= 0) return;
    T best = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] < best) best = a[i];
    for (int32_t i = 0; i < n; i++) a[i] -= best;
}

/**
 * By how much is the highest of the {n} values in {a} ahead of the second?
 * difference between the highest and the second highest score
 * lead of the highest value over the second highest in an array
 * largest minus second largest of an array
 * Write a function for the margin of the winner, at least two values given.
 * by how many points did the first win, from all scores
 * How far ahead of the rest is the highest score?
 * Given two or more scores, return the gap of the top two.
 * winning margin: largest minus second largest value of an array
 * lead at the top of the table: best points minus next best
 * votes of the winner minus those of the runner-up, all vote counts given
 * distance of the two biggest numbers in an array
 * Write a function that finds by how much the highest score of a list exceeds the second highest (0 if shared).
 * Python s = sorted(xs); s[-1] - s[-2]
 * How far ahead of the runner-up is the best?
 * difference of the two largest order statistics
 * Gap between the maximum and the second maximum of an array, 0 if the maximum is shared?
 * margin of the largest over the second largest
 *
 * @T int32_t double int64_t
 * @range a 0 1000
 * @range n 2 8
 * @array a n
 * @name lead_of_best lead_over_second
 */
T lead_of_best(const T *a, int32_t n) {
    T first = a[0] > a[1] ? a[0] : a[1], second = a[0] > a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] > first) second = first, first = a[i];
        else if (a[i] > second) second = a[i];
    }
    return first - second;
}

/**
 * With {n} values in {a}, is the one at {i} more than {K} away from their mean?
 * element at an index more than {K} from the average of the array, either way
 * is the reading at index i off the mean of all by over {K}
 * |a[i] - mean| > {K} for an array and an index i
 * Write a function that tells whether the value at an index differs from the mean of all by more than {K}.
 * outlier test: is element i more than {K} away from the array's mean
 * Is the measure at this index strange, further than {K} from the average of all?
 * Given a list and an index, true if that element is over {K} away from the mean.
 * deviation of element i from the array's mean above {K}, in absolute value
 * sensor at index i off by more than {K} from the mean of all sensors
 * is the value at an index far from the group, more than {K} from its mean
 * one of the values, by index, against the mean of all: is the absolute difference over {K}
 * Write a function which checks if the entry at a given index is over {K} away from the average of its list.
 * Python abs(a[i] - mean(a)) > {K}
 * Is that one (by its place, from 0) more than {K} off the average?
 * outlier flag: absolute deviation of a_i from the arithmetic mean exceeds {K}
 * Does array element i differ from the mean by more than {K}?
 * is a[i] more than {K} away from the mean
 *
 * @T double float int32_t
 * @K 2 3 5 10
 * @range a 0 40
 * @range n 1 8
 * @range i 0 0
 * @array a n
 * @name is_far_from_mean is_outlier_at
 */
_Bool is_far_from_mean(const T *a, int32_t n, int32_t i) {
    double total = 0;
    for (int32_t k = 0; k < n; k++) total += a[k];
    return __builtin_fabs(a[i] - total / n) > K;
}

/**
 * Are the {n} numbers in {a} all from 1 to {K} and different?
 * lotto ticket ok: numbers from 1 to {K}, none twice
 * array elements all between 1 and {K} and distinct
 * is this a list of valid numbers 1..{K} without repeats
 * Write a function that checks a ticket: each number from 1 to {K}, no number twice.
 * is my lottery row valid: no repeats, 1 is the lowest and {K} the highest number
 * Is every number of the list in 1 to {K} and used at most once?
 * Given a list, true if its elements lie in 1 to {K} and no two are the same.
 * bingo or lotto numbers legal, {K} balls from 1, no ball twice
 * array unique and within 1 and {K}, both included
 * is the list a possible draw from {K} balls, numbered from 1, without putting back
 * no repeats in the list and nothing outside 1 to {K}
 * Write a program to verify a lotto ticket: all numbers from 1 to {K}, none twice.
 * Python len(set(a)) == len(a) and all(1 <= x <= {K} for x in a)
 * Is my ticket all right, no number twice and none outside 1 to {K}?
 * pairwise distinct entries within [1, {K}]
 * Are all array values unique and between 1 and {K}?
 * distinct numbers from 1 to {K}
 *
 * @T int32_t int64_t
 * @K 49 45 90 6
 * @range a 0 60
 * @range n 0 6
 * @array a n
 * @name valid_lotto_ticket lotto_ok
 */
_Bool valid_lotto_ticket(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        if (a[i] < 1 || a[i] > K) return 0;
        for (int32_t k = 0; k < i; k++)
            if (a[k] == a[i]) return 0;
    }
    return 1;
}

/**
 * How many of the 6 numbers in {a} are among the 6 in {b}?
 * lotto hits: how many of my 6 numbers are among the 6 drawn
 * number of common numbers of two rows of 6
 * how many of my 6 were drawn, out of another 6
 * Write a function that counts the matches of a lottery ticket, 6 numbers and 6 drawn, in any order.
 * how many did i guess right in the lottery, arrays of 6 each, order doesn't matter
 * How many of the 6 tipped numbers are among the 6 drawn, in any order?
 * Given two arrays of 6, count the elements of the first that the second has.
 * matches of a ticket with the draw, 6 numbers each
 * number of correct numbers on a ticket of 6, drawn ones in the second array
 * size of the intersection of two sets of 6
 * lottery result check, 6 numbers against 6: how many hits
 * Write a function that counts how many of my six numbers are among the six drawn ones.
 * Python sum(x in drawn for x in mine), two lists of 6
 * Six numbers on my ticket, six from the machine: how many are right?
 * number of matches of a 6-number ticket with a 6-number draw
 * How to count lottery hits in two arrays of six?
 * how many of the first six numbers occur in the second six
 *
 * @T int32_t int64_t
 * @range a 1 12
 * @range b 1 12
 * @array a 6
 * @array b 6
 * @name lotto_hits guessed_numbers
 */
int32_t lotto_hits(const T *a, const T *b) {
    int32_t hits = 0;
    for (int32_t i = 0; i < 6; i++) {
        _Bool drawn = 0;
        for (int32_t k = 0; k < 6; k++)
            if (a[i] == b[k]) drawn = 1;
        hits += drawn;
    }
    return hits;
}

/**
 * Make each of the {n} pixels in {a} brighter by {K}, at most 255.
 * brightness of n pixels up by {K}, at most 255, in place
 * add {K} to all pixels of an array, capped at 255
 * a[i] = min(255, a[i] + {K}) for all n elements
 * Write a function that adds {K} to every gray value in place without passing 255.
 * lighten a photo in place by {K}, limit 255
 * How do I raise all brightness values of an array by {K} and stop at 255?
 * Given pixels, increase each by {K} in place; 255 is white and the maximum.
 * brighter picture: plus {K} for each pixel, no more than 255
 * in-place gain of {K} for each pixel with clipping at 255
 * raise each level in an array by {K}, top 255
 * saturating plus {K} on an array of bytes kept as ints, 255 top
 * Write a function to make all grey values of a picture {K} higher, stopping at 255.
 * numpy.minimum(img + {K}, 255) in place
 * Make each dot {K} lighter but not over 255.
 * saturating addition of {K} to every pixel, upper bound 255
 * How to brighten pixels by {K} with clamping to 255?
 * add {K} to every element, at most 255
 *
 * @T int32_t int64_t
 * @K 10 20 30 50
 * @range a 0 255
 * @range n 0 8
 * @array a n
 * @name brighten_all lighten_pixels
 */
void brighten_all(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] + K < 255 ? a[i] + K : 255;
}

/**
 * Make each of the {n} pixels in {a} darker by {K}, at least 0.
 * brightness of n pixels down by {K}, not below 0, in place
 * subtract {K} from all pixels of an array, stopping at 0
 * a[i] = max(0, a[i] - {K}) for all n elements
 * Write a function that takes {K} off every gray value in place without going under 0.
 * darken a photo in place by {K}, zero being the lowest
 * How do I lower all brightness values of an array by {K} and stop at 0?
 * Given pixels, decrease each by {K} in place; 0 is black and the minimum.
 * darker picture: minus {K} for each pixel, never negative
 * everyone in the list loses {K} points but nobody gets below 0
 * reduce every stock in the array by {K}, zero is the least
 * lower all elements of a list by {K}, floor zero, in place
 * Write a function to make all grey values of a picture {K} lower, stopping at 0.
 * numpy.maximum(img - {K}, 0) in place
 * Make each dot {K} darker, no less than 0.
 * saturating subtraction of {K} from every pixel, lower bound 0
 * How to darken pixels by {K} with clamping to 0?
 * subtract {K} from every element, at least 0
 *
 * @T int32_t int64_t
 * @K 10 20 30 50
 * @range a 0 255
 * @range n 0 8
 * @array a n
 * @name darken_all dim_pixels
 */
void darken_all(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] > K ? a[i] - K : 0;
}

/**
 * How many centimeters do {pixels} pixels print at {dpi} dpi?
 * print size in cm from pixels and dpi
 * pixels / dpi * 2.54
 * width of a printed photo in centimeters from its pixels and the dpi
 * Write a function for the printed length in cm: pixels, dots per inch.
 * how big in cm can i print my picture, given pixels and dpi
 * What size in cm does an image side of so many pixels get at this dpi?
 * Given pixels and dpi, return centimeters.
 * pixels to cm at a print resolution in dpi
 * printed length in cm from pixels and dpi
 * scan: pixels and dpi to real size in cm
 * cm on paper for so many pixels at so many dpi
 * Write a function which determines how many centimetres a number of pixels takes on paper at a resolution in dpi (2.54).
 * Photoshop maths: pixels * 2.54 / dpi
 * How wide in cm is my picture on paper: dots, then dots an inch (2.54 cm)?
 * print size in cm from pixel count and dots per inch, 2.54 cm/in
 * Pixels to cm at a given dpi with 2.54?
 * pixels to print cm at a dpi (2.54)
 *
 * @T int32_t int64_t
 * @range pixels 0 10000
 * @range dpi 72 1200
 * @name print_centimeters print_size
 */
double print_centimeters(T pixels, T dpi) { return pixels * 2.54 / dpi; }

/**
 * Are {red}, {green} and {blue} all from 0 to 255?
 * valid rgb color, all three in 0..255
 * three values all within 0 and 255, ends included
 * each of three color channels between 0 and 255
 * Write a function that checks a color: red, green, blue each from 0 to 255.
 * are red, green and blue each from 0 to 255
 * Is this a legal color, its three numbers from 0 up to 255?
 * Given three numbers, true if none is below 0 or above 255.
 * rgb range check of three numbers, 0 to 255
 * bytes? true if three ints are from 0 to 255
 * all three fit into a byte (0..255)
 * three colour components in range 0-255, yes or no
 * Write a function to check that a red, a green and a blue value all lie between 0 and 255, both allowed.
 * Python all(0 <= c <= 255 for c in (r, g, b))
 * Is it a proper colour, no part below 0 or over 255?
 * 8-bit range check of an RGB triple
 * Are three ints a legal RGB color?
 * are all three values from 0 to 255
 *
 * @T int32_t int64_t
 * @range red -20 300
 * @range green -20 300
 * @range blue -20 300
 * @name is_valid_rgb rgb_ok
 */
_Bool is_valid_rgb(T red, T green, T blue) {
    return red >= 0 && red <= 255 && green >= 0 && green <= 255 && blue >= 0 && blue <= 255;
}

/**
 * What is a tempo of {bpm} after speeding up by {percent} percent?
 * new bpm when a song is sped up by percent (negative slows down)
 * bpm * (1 + percent / 100)
 * tempo in bpm after a change in percent
 * Write a function for the beats per minute after a pitch change in percent of the old tempo.
 * dj: bpm after moving the pitch fader by a percentage
 * How fast is the track in bpm after +3 percent, or any other change?
 * Given bpm and a percentage, return the new bpm.
 * bpm of a song that gets faster by some percent
 * bpm raised or lowered by percent
 * tempo in bpm up by percent
 * new tempo from old tempo and change in percent
 * Write a function to find the new tempo of a song in bpm when it is changed by a signed percentage.
 * bpm * (1 + percent / 100) as in a DJ program
 * So many beats a minute, sped up or slowed by so many percent: what now?
 * tempo after pitch-fader adjustment in percent
 * New BPM from old BPM and percent change?
 * bpm changed by a percent
 *
 * @T double float
 * @range bpm 40 240
 * @range percent -50 50
 * @name changed_tempo bpm_after_change
 */
T changed_tempo(T bpm, T percent) { return bpm + bpm * percent / 100; }

/**
 * If I am {height} tall with a shadow of {own}, how high is something with a shadow of {shadow}?
 * height of a tree by its shadow: my height, my shadow, its shadow
 * height * shadow / own shadow, arguments: my height, my own shadow, the other shadow
 * tree height from own height, own shadow and tree shadow
 * Write a function for the height of a tower from my height, my shadow and its shadow.
 * how tall is the tree by its shadow: my height, my shadow, its shadow
 * How high is the flagpole if I compare shadows? My height, my shadow and its shadow are known.
 * Given my height, my shadow's length and the other shadow's length, return the other height.
 * height by shadows: own height, own shadow, shadow of the object
 * similar triangles: my height, my shadow and the other shadow give the other height
 * stick height, stick shadow, tree shadow to the height of the tree
 * measure a building with shadows: own height, own shadow, building's shadow
 * Write a function to determine a tree's height from a person's height, that person's shadow and the tree's shadow.
 * =A1*C1/B1 with my height, my shadow, the tree's shadow
 * How tall is a tree: how tall I am, how long my shadow is, how long its shadow?
 * intercept theorem: h · shadow_tree / shadow_own
 * Shadow method for tree height (own height, own shadow, tree shadow)?
 * tree height from my height, my shadow and its shadow
 *
 * @T double float
 * @range height 1 2
 * @range own 1 5
 * @range shadow 0 100
 * @name tree_height height_by_shadow
 */
T tree_height(T height, T own, T shadow) { return height * shadow / own; }

/**
 * How many of {seeds} seeds grow at {percent} percent, rounded down?
 * whole seeds that germinate out of a count at a percentage
 * seeds * percent / 100, whole ones only
 * how many of a count at p percent, rounded down
 * Write a function for the number that is p percent of a count, rounded down to whole ones: count, percent.
 * how many plants do i get from a packet of so many seeds at so many percent, rounded down
 * How many of the guests come if p percent do? Whole guests only.
 * Given a count and a percentage, return that part as a whole number, rounded down.
 * expected seedlings, whole ones, from seeds and germination percent
 * survivors out of a number at a rate in percent, rounded down
 * customers who buy, from visitors and percent, cut to whole ones
 * whole items of a percent share of a count
 * Write a function that determines how many of some seeds sprout at a germination rate in percent, rounded down.
 * Python seeds * percent // 100
 * So many percent of my seeds come up; how many plants is that?
 * expected seedlings: floor of n·p/100
 * Number of seedlings from seeds and percent?
 * seeds times percent over 100, rounded down
 *
 * @T int32_t int64_t
 * @range seeds 0 10000
 * @range percent 0 100
 * @name germinated seeds_that_grow
 */
T germinated(T seeds, T percent) { return seeds * percent / 100; }

/**
 * How many seeds must I sow for {plants} plants if {percent} percent germinate? Round up.
 * seeds to sow for a number of plants at a germination percentage, rounded up
 * ceil(plants * 100 / percent) in integers
 * needed seeds for the wanted plants at a germination rate in percent, round up
 * Write a function for the seeds to sow so that enough come up: plants wanted, percent that grow, rounded up.
 * how many beans do i plant to get so many if p percent come up, rounded up
 * How many invitations for n guests if only p percent accept, rounded up?
 * Given the plants wanted and the rate in percent, return the seeds, rounded up.
 * inverse of a percent: count * 100 / percent, rounded up
 * mails to send for n answers when p percent reply, rounded up
 * pieces to make to get n good ones when p percent are good, rounded up
 * sow more because some fail: wanted plants and success percent to seeds, rounded up
 * Write a function to find how many seeds must be sown to get a number of plants when only some percent sprout, rounded up.
 * math.ceil(plants * 100 / percent)
 * I want that many plants and so many percent come up; how many seeds do I need?
 * ceiling of required plants over germination rate in percent
 * How many seeds for n plants at p percent germination?
 * seeds needed for plants at a percent, rounded up
 *
 * @T int32_t int64_t
 * @range plants 0 10000
 * @range percent 1 100
 * @name seeds_to_sow seeds_for_plants
 */
T seeds_to_sow(T plants, T percent) { return (plants * 100 + percent - 1) / percent; }

/**
 * Are more than half of the letters of {s} capitals, A to Z against a to z?
 * text with more capital letters than small ones
 * text shouts: its capitals are over half of its letters
 * count capitals and small letters of a string: are there more capitals
 * Write a function that tells whether more than half of a text's letters are upper case.
 * is the message written mostly in caps, more of them than small letters
 * Does the text scream, that is, are capitals in the majority among its letters?
 * Given a text, true if it has more big letters than small ones.
 * caps lock detector for a text: true if it has more capitals than small letters
 * spam sign: does a text have more capitals than small letters
 * does upper case outweigh lower case in the number of letters of a string
 * over 50 percent of the letters of a text are big
 * Write a program to check if a text has strictly more capital than small letters.
 * Python sum(c.isupper() for c in s) > sum(c.islower() for c in s)
 * Is somebody shouting, with big letters outnumbering small ones?
 * majority of A-Z over a-z in s, strict
 * Does a C string contain more uppercase than lowercase?
 * more capitals than small letters
 *
 * @string s
 * @name mostly_capitals shouts
 */
_Bool mostly_capitals(const char *s) {
    int32_t balance = 0;
    for (; *s; s++) {
        if (*s >= 'A' && *s <= 'Z') balance++;
        if (*s >= 'a' && *s <= 'z') balance--;
    }
    return balance > 0;
}

/**
 * Is {s} a code of exactly {K} capital letters?
 * string is a code of {K} capitals, nothing else
 * text of {K} upper-case letters and no more
 * string of only capitals and {K} long
 * Write a function that checks a string for a code of exactly {K} capital letters.
 * is the voucher text ok, exactly {K} big letters
 * Does the text have {K} characters, all from A to Z?
 * Given a string, true if its length is {K} and each is a capital.
 * airport or currency code text: {K} capitals exactly
 * string matches [A-Z] exactly {K} times
 * ticker symbol text with exactly {K} capital letters
 * valid id text made of exactly {K} capital letters
 * Write a function that checks whether a text consists of exactly {K} capital letters.
 * regex ^[A-Z]+$ with length {K}
 * Are there just {K} signs, big letters all of them?
 * code word of {K} symbols over A-Z
 * Validate an airport-like code of {K} uppercase letters in C?
 * exactly {K} capital letters
 *
 * @K 2 3 4 5 6 8
 * @string s
 * @name is_code_of_capitals capital_code
 */
_Bool is_code_of_capitals(const char *s) {
    int32_t length = 0;
    for (; s[length]; length++)
        if (s[length] < 'A' || s[length] > 'Z') return 0;
    return length == K;
}

/**
 * What does the text {s} cost at {K} per word, words being split at spaces?
 * price of a text at {K} cents a word, words being separated by spaces
 * number of words in a string times {K}
 * telegram price of a text with {K} for each word between spaces
 * Write a function for the price of a text, {K} for every word, words apart by spaces.
 * newspaper ad text: {K} per word, what in total
 * How much is my ad text if a word costs {K}?
 * Given a text, count its words, separated by spaces, and multiply by {K}.
 * translation price of a text, {K} a word
 * word count of a string (split at spaces) times {K}
 * pay a writer {K} for each word of a text
 * cost of a message text by its words, {K} each
 * Write a function that determines what a telegram costs at {K} per word, words being separated by blanks.
 * len([w for w in s.split(" ") if w]) * {K} in Python
 * {K} a word: what does my message cost?
 * tariff {K} per space-delimited token
 * Word count of a C string times {K}?
 * {K} per word
 *
 * @K 2 5 10 12 50
 * @string s
 * @name telegram_price price_by_words
 */
int32_t telegram_price(const char *s) {
    int32_t words = 0;
    for (int32_t i = 0; s[i]; i++) words += s[i] != ' ' && (i == 0 || s[i - 1] == ' ');
    return words * K;
}

/**
 * What does engraving {s} cost at {K} per character, spaces free?
 * price of a text at {K} per character, spaces not counted
 * number of characters other than spaces in a string times {K}
 * engraving price of a text with {K} for each character but spaces
 * Write a function for a price of {K} for every character of a text except spaces.
 * ring engraving of a text: {K} for each sign, spaces free
 * How much is my name on the cup if a character costs {K} and spaces nothing?
 * Given a text, count what is not a space and multiply by {K}.
 * embroidery of a text at {K} per character, blanks for nothing
 * sign maker: price of a text, {K} for each sign that is no space
 * cost of a text by characters, {K} each, spaces excluded
 * non-space characters of a string times {K}
 * Write a function that determines the price of an engraving at {K} per character, blanks being free.
 * JavaScript s.replaceAll(' ', '').length * {K}
 * {K} for every sign but spaces: what do I pay?
 * {K} times the number of non-space symbols
 * Price by letters at {K} each, not counting spaces?
 * {K} per character other than a space
 *
 * @K 1 2 3 5 10
 * @string s
 * @name price_by_letters engraving_price
 */
int32_t price_by_letters(const char *s) {
    int32_t letters = 0;
    for (; *s; s++) letters += *s != ' ';
    return letters * K;
}

/**
 * What is the sum of the letters of {s} with a = 1, b = 2, ..., other characters 0?
 * name value of a text: a is 1, b is 2, up to z 26, added up, case ignored
 * numerology number of a name before reducing: sum of letter places, a = 1
 * sum of the alphabet positions, from 1, of a string's letters in either case
 * Write a function that adds the places of a text's letters in the alphabet from 1, big or small.
 * what is my name worth as a text, a=1 to z=26, capitals too
 * What is the total of a word if its letters count by their place, a = 1?
 * Given a text, add 1 for a to 26 for z, ignoring case and other signs.
 * letter sum of a word, a = 1 to z = 26 in either case
 * word score with a 1 and z 26, other signs nothing
 * simple gematria of a string: add up the alphabet positions of its letters, a being 1
 * add up the letter numbers of a text, a is 1 and z is 26, case doesn't matter
 * Write a program to add the alphabet places (a is 1) of all letters of a name, either case.
 * Python sum(ord(c) - 96 for c in s.lower() if c.isalpha())
 * What is my name worth if a counts 1, b 2, up to z 26?
 * gematria of Latin letters with a=1 ... z=26, case-insensitive
 * Sum of alphabet positions (a=1, any case) of the letters in a C string?
 * sum of alphabet positions of the letters
 *
 * @string s
 * @name name_number name_value
 */
int32_t name_number(const char *s) {
    int32_t total = 0;
    for (; *s; s++) {
        if (*s >= 'a' && *s <= 'z') total += *s - 'a' + 1;
        if (*s >= 'A' && *s <= 'Z') total += *s - 'A' + 1;
    }
    return total;
}

/**
 * Does no one of the {n} people draw himself in {a}, that is, is a[i] never i?
 * secret santa: nobody draws himself, so no a[i] equals i
 * array with no element equal to its index
 * does no element of the list equal its own index from 0
 * Write a function that checks a gift draw, an array counted from 0: nobody has their own number.
 * is the secret santa list ok, i.e. no entry equal to its own index
 * Has everyone, numbered from 0, got another person's number in this list?
 * Given an array of who draws whom, true if no one draws their own index.
 * a[i] != i for all i of an array
 * derangement test of an array, only for fixed points (a[i] == i)
 * have all moved from their place, no element equal to its index
 * nobody at home: no value of the array equals its own index
 * Write a function to check that in a Secret Santa list nobody (by index from 0) has drawn himself.
 * Python all(x != i for i, x in enumerate(a))
 * Did no one pick their own number, the first person being 0?
 * absence of fixed points (derangement condition), zero-based
 * Does no array element equal its own index?
 * no a[i] equals i
 *
 * @T int32_t int64_t
 * @range a 0 7
 * @range n 0 8
 * @array a n
 * @name no_self_draw secret_santa_ok
 */
_Bool no_self_draw(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == i) return 0;
    return 1;
}

/**
 * Does every value of an array differ from its neighbours?
 * no two equal elements next to each other in an array
 * boys and girls (0 and 1) in a row alternate, no neighbours being equal
 * neighbours in a list are never the same
 * Write a function that tells whether no element of an array equals the one before it.
 * is the row mixed, no two values alike side by side
 * Are no two neighbouring seats in the list equal?
 * Given a list of kinds, true if no two in a row are the same.
 * a[i] != a[i - 1] throughout an array
 * no color twice in a row in the list
 * are adjacent beads of a chain (an array) always different
 * never the same dish two days running in the list
 * Write a function which checks that no two adjacent entries of a list are identical.
 * Python all(x != y for x, y in zip(a, a[1:]))
 * Are there never two of the same side by side?
 * proper colouring of a path: consecutive values differ
 * Are all adjacent array elements different?
 * no two neighbours are equal
 *
 * @T int32_t int64_t
 * @range a 0 2
 * @range n 0 8
 * @array a n
 * @name no_equal_neighbours neighbours_differ
 */
_Bool no_equal_neighbours(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] == a[i - 1]) return 0;
    return 1;
}

/**
 * How many presents if each of {n} people gives one to each other?
 * number of gifts when each of n people gives one to every other
 * n * (n - 1) for n people
 * number of double round robin games of n teams
 * Write a function for the number of ordered pairs of n people.
 * number of home and away games in a league of n teams
 * How many cards are sent if each of n people writes to all the others?
 * Given n people, return how many gifts there are if each gives one to each other.
 * presents in a group of n where everyone gives one to each other
 * number of matches of n teams, each pair playing home and away
 * number of messages if everyone of n people writes to everyone else
 * number of ordered pairs of different people among n
 * Write a function to find the number of matches in a league where everyone meets everyone twice.
 * n * (n - 1) as a lambda
 * Home and away against each other team: how many games for n teams?
 * ordered pairs of n teams
 * How many fixtures has a double round robin?
 * matches in a home-and-away league of n teams
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name double_round_robin presents_in_group
 */
T double_round_robin(T n) { return n * (n - 1); }

/**
 * In {liters} liters, how many fish of {length} cm fit at one liter per cm?
 * fish tank: one cm of fish per liter, liters given first, then cm of a fish; whole fish
 * liters / length, whole fish only
 * aquarium rule, 1 liter for each cm: how many fish of a length fit, liters first
 * Write a function for the number of fish at one liter per cm: liters of the tank, centimeters of a fish, rounded down.
 * how many fish in my aquarium of so many liters if each is so many cm, one cm per liter
 * How many whole times does the second number go into the first?
 * Given liters and fish length in cm, return the whole fish by the rule of one cm per liter.
 * total length first, then the length of a piece: number of whole pieces
 * boards of a length cut out of a long one: total length, piece length, how many whole
 * full shares of a given size in an amount, the amount first
 * stocking of a fish tank: liters over centimeters per fish, rounded down
 * Write a program that determines for a tank of so many litres how many whole fish of a length in cm live in it, needing a litre per cm.
 * int(litres / cm) in Python
 * One litre for each cm of fish: how many fit in these litres with so many cm each?
 * stocking limit: floor of volume (l) over body length (cm)
 * For an aquarium of that many liters, how many fish of this length, 1 cm per liter?
 * number of fish from liters and cm of a fish, at one liter per cm
 *
 * @T double float
 * @range liters 10 500
 * @range length 1 30
 * @name fish_in_tank tank_fish
 */
int32_t fish_in_tank(T liters, T length) { return (int32_t)(liters / length); }

/**
 * Which hand is better, {a} or {b}: nearer to 21 but not over? 1, 2 or 0 for a tie or both over.
 * nearer to 21 without going over: 1 first, 2 second, 0 equal or both over
 * blackjack-like winner of two totals as 1 or 2, more than 21 losing, 0 if even or both bust
 * who is closer to 21, over 21 loses: 1, 2 or 0 for a tie or two busts
 * Write a function that returns 1 or 2 for the player with the better total up to 21, or 0 if neither is better.
 * two hands, which one (1 or 2) wins at twenty-one (21)? over it is out, 0 for no winner
 * Who wins with these sums, 1 or 2, if more than 21 is out? 0 when nobody does.
 * Given two totals, return the number of the higher one that is not above 21, 0 if neither is better.
 * 17 and 4: winner by number, limit 21, 0 for equal totals or both above
 * number (1 or 2) of the player with the best total up to 21, 0 if even
 * compare two hands with bust over 21, result 1, 2 or 0 for a draw
 * first (1) or second (2) player nearer to 21 without going over, 0 for neither
 * Write a function which determines who wins at blackjack: 1 or 2 for the player nearer to 21, 0 for a tie; over 21 always loses (both over: tie).
 * Python: a, b = (x if x <= 21 else -1 for x in (a, b)); 1 if a > b else 2 if b > a else 0
 * Who is closer to 21 without going over, 1 or 2? 0 if neither.
 * winner code (1, 2, 0 draw) for totals with bust beyond 21
 * Compare two blackjack hands, 21 at most, result 1, 2 or 0?
 * 1 or 2 for the higher total up to 21, 0 for a tie
 *
 * @T int32_t int64_t
 * @range a 0 30
 * @range b 0 30
 * @name nearer_to_21 closer_hand
 */
int32_t nearer_to_21(T a, T b) {
    if (a > 21) a = -1;
    if (b > 21) b = -1;
    return a > b ? 1 : b > a ? 2 : 0;
}

/**
 * How many games can {n} players play at once, one resting if odd?
 * number of games per round of n players, one rests if odd
 * n / 2 pairs, in integers
 * pairs that can be formed from n people
 * Write a function for the number of games in a round of n players, two in each game.
 * how many chess boards do we need for n players, an odd one resting
 * How many couples of n people can dance at the same time?
 * Given a number of people, return the pairs.
 * number of tables for two that n people fill
 * number of matches on one day when n teams play in pairs
 * how many full pairs do n socks make
 * partner work: number of pairs among n pupils
 * Write a function to find how many matches can be played at once by n teams.
 * n // 2
 * Two by two, how many pairs do n players make?
 * floor of half the number of competitors
 * Matches in one round with n teams, odd one out resting?
 * pairs out of n teams
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name games_per_round parallel_games
 */
T games_per_round(T n) { return n / 2; }

/**
 * Who comes after player {player} of {n}, numbered from 0, clockwise or back if {reverse}?
 * next player's index clockwise or counter clockwise, from player, number of players, reverse flag
 * (player + 1) % n, or (player + n - 1) % n if reversed
 * turn order with a direction: player from 0, number of players, true for backwards; who is next
 * Write a function for the next player of a game with a reverse card: player (from 0), number of players, reversed or not.
 * whose turn is next in uno? current player from 0, players, direction reversed or not
 * Who is next, numbered from 0, after a player among n if the direction may be turned around?
 * Given player (from 0), number of players and whether it runs backwards, return who follows.
 * move an index one place on in a ring of n, or back if the flag is set
 * next index of n, or the previous one if the flag is true, wrapping
 * round table of n seats from 0: the following neighbor, or the preceding one when reversed
 * next index of a cyclic playlist, or the previous one if reversed
 * Write a function that determines whose turn follows at a table of n players counted from 0; backwards if a flag says reverse.
 * Python (player + (-1 if reverse else 1)) % n
 * Who is next after this player, round a table, or the other way round if reversed?
 * successor (or predecessor under reversal) of a seat modulo n
 * Uno turn order from 0 with reverse flag: player, count, reversed?
 * next player around the table, or the previous if reversed
 *
 * @T int32_t int64_t
 * @range player 0 3
 * @range n 4 8
 * @name next_seat next_player
 */
T next_seat(T player, T n, _Bool reverse) { return (player + (reverse ? n - 1 : 1)) % n; }

/**
 * May a card of {color} and {number} be put on one of {top_color} and {top_number}?
 * uno: same color or same number, given color and number of the card, then of the top card
 * color == top_color || number == top_number
 * card fits if suit or rank are the same as those of the other (suit, rank, suit, rank)
 * Write a function that tells whether a card may be played by color or number: its color, its number, the top card's color and number.
 * can i lay this card? its color and number, then color and number of the top card, one must match
 * Does a card match another in color or in value, each given as color, value?
 * Given color and number of a card and then of a second, true if one of them agrees.
 * mau-mau: suit or value must be equal; card's suit and value, then the pile's
 * crazy eights, playable or not without the eight rule: suit, rank, top suit, top rank
 * match of one of two properties: (first, second) of one thing against those of another
 * two pairs, one after the other, with equal firsts or equal seconds
 * Write a function to check if a card (colour, number) may be laid on the top card (colour, number): one of both must agree.
 * Python c == tc or n == tn, arguments c, n, tc, tn
 * May I put my card down, colour then number, on that one with its colour then number?
 * Uno legality: equal colour or equal rank
 * Does my card match the top card in color or number?
 * same color or same number (card, then top card)
 *
 * @T int32_t int64_t
 * @range color 0 3
 * @range number 0 9
 * @range top_color 0 3
 * @range top_number 0 9
 * @name card_playable uno_playable
 */
_Bool card_playable(T color, T number, T top_color, T top_number) {
    return color == top_color || number == top_number;
}

/**
 * Are at least two of the dice {x}, {y} and {z} equal?
 * at least two of three dice equal, true or false
 * pair or triple in three dice, true or false
 * x == y || y == z || x == z
 * Write a function that tells whether three dice have at least a pair.
 * do i have a pair or three equal with three dice
 * Is any number there at least twice among the three?
 * Given three numbers, true if at least two of them are the same.
 * three reels with at least two alike
 * do at least two of three values match
 * three numbers not all different from each other
 * do at least two of the three reels show the same
 * Write a function that checks if at least two of three numbers are the same.
 * Python len(set((x, y, z))) < 3
 * Is there a pair among my three dice?
 * triple not pairwise distinct
 * Are any two of three values equal?
 * are at least two of the three equal
 *
 * @T int32_t int64_t
 * @range x 1 6
 * @range y 1 6
 * @range z 1 6
 * @name two_of_three_equal has_pair_of_dice
 */
_Bool two_of_three_equal(T x, T y, T z) { return x == y || y == z || x == z; }

/**
 * Do {x}, {y} and {z} make {K} or more?
 * sum of three dice is {K} or more
 * x + y + z >= {K}
 * three numbers reaching {K} together, or more
 * Write a function that tells whether three dice total at least {K}.
 * win with {K} or more on three dice, did i
 * Is the total of three throws {K} at least?
 * Given three numbers, true if their sum is {K} and up.
 * three judges' points added reach {K} or not
 * do three parts come to at least {K}
 * role play check: do 3 dice reach {K}
 * {K} or more needed with three dice, is it enough
 * Write a function to check whether three dice together show at least {K}.
 * Python sum((x, y, z)) >= {K}
 * Did my three throws make {K} or more?
 * sum of a dice triple no less than {K}
 * Do three values total {K} or above?
 * x + y + z at least {K}
 *
 * @T int32_t int64_t
 * @K 10 11 12 15 18
 * @range x 1 6
 * @range y 1 6
 * @range z 1 6
 * @name three_dice_reach sum_of_three_reaches
 */
_Bool three_dice_reach(T x, T y, T z) { return x + y + z >= K; }

/**
 * What do dice {x} and {y} make if the higher counts twice?
 * sum of two dice where the higher one counts twice
 * x + y + max(x, y) of two numbers
 * sum of two numbers with the larger one doubled
 * Write a function that adds two dice and the higher one once more.
 * two dice added, the bigger one double
 * How many points if the higher of two dice is counted two times?
 * Given two numbers, return their sum plus the larger.
 * add two results, the higher one counted twice
 * two throws added, the higher one twice
 * score of two numbers with a doubled maximum
 * sum of two numbers plus the larger one
 * Write a function which adds two numbers where the larger counts double.
 * Python x + y + max(x, y)
 * Both my results together, the better one two times.
 * sum of two scores plus their maximum
 * Total of two scores with the best one doubled?
 * sum of two numbers plus the larger
 *
 * @T int32_t int64_t
 * @range x 1 100
 * @range y 1 100
 * @name highest_twice sum_with_best_doubled
 */
T highest_twice(T x, T y) { return x + y + (x > y ? x : y); }

/**
 * Which value, 1 to 13, has card {card} of 0 to 51?
 * card number 0-51 to its value 1-13
 * card % 13 + 1, for a card index from 0
 * rank (1 to 13) of a card index 0 to 51 in a deck with 13 per suit
 * Write a function that returns the rank 1 (ace) to 13 (king) of a card number 0 to 51, 13 cards per suit.
 * which rank has card number n of 0 to 51, ace is 1, king is 13
 * What is the face value, 1 to 13, of a card number from 0 in a sorted deck with 13 per suit?
 * Given a number from 0 to 51, return the rank in its suit, from 1.
 * 52 cards from 0, 13 per suit: rank from 1
 * deck index 0 to 51 to rank 1 to 13
 * ace low value (1 to 13) of a card index 0 to 51
 * remainder by 13 plus one, of a card number
 * Write a function to find the rank from 1 (ace) to 13 (king) of a card numbered 0 to 51 in a deck sorted by suit.
 * card % 13 + 1 in JavaScript
 * Cards are numbered from 0, thirteen of each suit: which of 1 to 13 is it?
 * rank (1-based) of a card index modulo 13
 * Card index 0-51 to rank 1-13?
 * card rank 1 to 13 from card number
 *
 * @T int32_t int64_t
 * @range card 0 51
 * @name card_rank_from_number card_value_1_13
 */
T card_rank_from_number(T card) { return card % 13 + 1; }

/**
 * How many points has card {c} in skat: 'A' 11, 'T' 10, 'K' 4, 'Q' 3, 'J' 2, others 0?
 * skat points of a card letter: ace A 11, ten T 10, king K 4, queen Q 3, jack J 2, others 0
 * A 11 T 10 K 4 Q 3 J 2 for a card letter, any other 0
 * pinochle or schafkopf value of a card letter: A 11, T (ten) 10, K 4, Q 3, J 2, others 0
 * Write a function for the points of a skat card by its letter: A, T (the ten), K, Q, J; others 0.
 * card counting in skat by letter A T K Q J: 11 10 4 3 2, nothing for the rest
 * What is a card letter worth with ace A 11, ten T 10, then K 4, Q 3, J 2, else 0?
 * Given a card letter A, T, K, Q, J, return 11, 10, 4, 3, 2, else 0.
 * letter of a card (A, T, K, Q, J or other) to eyes in skat: 11, 10, 4, 3, 2 or 0
 * ace-ten game card value of a letter: A 11, T 10, K 4, Q 3, J 2, 0 for anything else
 * doppelkopf points of a card by its letter, T being the ten, 0 for nines and others
 * switch over a char A T K Q J returning 11, 10, 4, 3, 2, by default 0
 * Write a function that gives the Skat value of a card letter: A 11, T 10, K 4, Q 3, J 2, everything else 0.
 * Python dict(A=11, T=10, K=4, Q=3, J=2).get(c, 0)
 * How many eyes has this card: ace 11, ten (T) 10, king 4, queen 3, jack 2, others nothing?
 * card points in Skat or Schafkopf by rank letter (A T K Q J worth 11 10 4 3 2)
 * Skat card value from its char: A=11, T=10, K=4, Q=3, J=2?
 * A 11, T 10, K 4, Q 3, J 2, otherwise 0
 *
 * @name skat_points card_points
 */
int32_t skat_points(char c) {
    switch (c) {
        case 'A': return 11;
        case 'T': return 10;
        case 'K': return 4;
        case 'Q': return 3;
        case 'J': return 2;
        default: return 0;
    }
}

/**
 * How many high card points has the bridge hand {s}: A 4, K 3, Q 2, J 1?
 * bridge high card points of a hand string, A 4 K 3 Q 2 J 1
 * sum of 4, 3, 2, 1 for each of the letters A, K, Q, J in a string
 * hcp of a bridge hand written as text, A K Q J being 4 3 2 1
 * Write a function that adds 4 for each A, 3 for K, 2 for Q and 1 for J in a string.
 * how strong is my bridge hand (a text) in high card points
 * What are the Milton Work points (4 3 2 1 for A K Q J) of these cards in a text?
 * Given a bridge hand as text, return its high card points, other characters 0.
 * count high card points in a text like "AK7.QJ2": A 4, K 3, Q 2, J 1
 * honor points of a bridge hand as text: A 4, K 3, Q 2, J 1
 * how many points for an opening bid: A 4, K 3, Q 2, J 1 over all characters of a string
 * bridge evaluation 4-3-2-1 of the letters A K Q J in a string
 * Write a function to evaluate a bridge hand given as letters: A 4, K 3, Q 2, J 1, others nothing.
 * Python sum('JQKA'.find(c) + 1 for c in hand)
 * Four for each ace, three a king, two a queen, one a jack: what's my hand worth?
 * Milton Work count of a hand string (A K Q J as 4 3 2 1)
 * Bridge HCP of a C string with A=4, K=3, Q=2, J=1?
 * bridge points: A 4, K 3, Q 2, J 1
 *
 * @string s
 * @name high_card_points bridge_points
 */
int32_t high_card_points(const char *s) {
    int32_t points = 0;
    for (; *s; s++) points += *s == 'A' ? 4 : *s == 'K' ? 3 : *s == 'Q' ? 2 : *s == 'J' ? 1 : 0;
    return points;
}

/**
 * What are the chess pieces in {s} worth: Q 9, R 5, B and N 3, P 1?
 * chess pieces value of a text like QRRBN: Q 9, R 5, B 3, N 3, P 1
 * sum of 9, 5, 3, 3, 1 for each Q, R, B, N, P in a string
 * material of a chess side given as capital letters: Q 9, R 5, B and N 3, P 1
 * Write a function that adds the usual values (9, 5, 3, 3, 1) of chess pieces Q, R, B, N, P in a string.
 * how much material do i have, pieces as letters Q R B N P worth 9 5 3 3 1
 * What are my pieces, a text of Q, R, B, N, P and K, worth in pawns? The king counts 0.
 * Given a text of piece letters, return the total of Q 9, R 5, B and N 3, P 1, the king and others counting 0.
 * queen Q 9 rook R 5 bishop B 3 knight N 3 pawn P 1, summed over a string
 * chess piece value sum of a string of capital letters, 9 for Q down to 1 for P
 * chess evaluation by material from a string: Q 9, R 5, B 3, N 3, P 1
 * pawn units of a text of piece letters QRBNP
 * Write a program that adds up chess pieces given by capital letters: Q 9, R 5, B and N 3, P 1, others 0.
 * Python sum(dict(Q=9, R=5, B=3, N=3, P=1).get(c, 0) for c in s)
 * What are my chessmen worth: queen Q 9, rook R 5, bishop B and knight N 3, pawn P 1?
 * material count of white's pieces in a string (Q9 R5 B3 N3 P1)
 * Chess piece values summed from a C string, Q=9 R=5 B=3 N=3 P=1?
 * chess material: Q 9, R 5, B 3, N 3, P 1
 *
 * @string s
 * @name chess_material material_value
 */
int32_t chess_material(const char *s) {
    int32_t total = 0;
    for (; *s; s++) total += *s == 'Q' ? 9 : *s == 'R' ? 5 : *s == 'B' || *s == 'N' ? 3 : *s == 'P' ? 1 : 0;
    return total;
}

/**
 * Are there {K} equal neighbours in a row, none of them 0, among the {n} fields {a}?
 * {K} or more in a row on a line of fields, where 0 is empty
 * at least {K} of the same nonzero value side by side in an array
 * row of {K} or more of one player in an array, 0 being nobody
 * Write a function that tells whether an array holds {K} equal non-zero values in a row.
 * connect four on one line of fields, {K} needed, 0 is an empty field
 * Has somebody {K} in a row in this list of fields, 0 meaning empty?
 * Given fields with 0 for empty, true if {K} or more neighbours in a row belong to the same player.
 * win on a line of fields with {K} neighbours of one player, empty ones are 0
 * consecutive equal marks other than 0 in an array, at least {K}
 * gomoku row of {K} or more on a line, 0 stands for no stone
 * {K} stones of the same kind without a gap in an array where 0 is no stone
 * Write a function to check whether {K} equal entries other than 0 stand in succession in a list.
 * Python any(a[i] and len(set(a[i:i+{K}])) == 1 for i in range(len(a) - {K} + 1))
 * Has somebody {K} in a row? 0 is an empty place.
 * existence of a run of at least {K} identical nonzero values
 * Connect-style win in one line: {K} same non-zero ints in a row?
 * {K} equal nonzero neighbours in a row
 *
 * @T int32_t
 * @K 3 4 5
 * @range a 0 2
 * @range n 0 8
 * @array a n
 * @name four_in_line has_four_in_row
 */
_Bool four_in_line(const T *a, int32_t n) {
    int32_t run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] == 0 ? 0 : i > 0 && a[i] == a[i - 1] ? run + 1 : 1;
        if (run >= K) return 1;
    }
    return 0;
}

/**
 * Is none of the {n} fields in {a} a {K} any more?
 * all ships hit, no {K} left in the list of fields
 * battleship: no field of the array is {K}
 * {K} does not occur in the array
 * Write a function that tells whether a list has no {K}.
 * is the fleet sunk: no {K} in the array, ships are {K}
 * Are all elements equal to {K} gone from the list?
 * Given fields, true if none of them is {K}.
 * no more {K} in the array, true or false
 * every seat in the list taken, free ones are {K}
 * level cleared: no field equals {K}, the mark of enemies
 * a[i] != {K} for all i of an array
 * Write a function to check that none of the cells of a list has the value {K} any more.
 * Python {K} not in a
 * Is there no {K} left at all?
 * absence of the value {K} in a sequence
 * How do I test that an array has no {K}, as in battleships?
 * no element equals {K}
 *
 * @T int32_t int64_t
 * @K 1 0 -1 2
 * @range a -1 2
 * @range n 0 8
 * @array a n
 * @name all_sunk none_left
 */
_Bool all_sunk(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == K) return 0;
    return 1;
}

/**
 * In the {n} fields {a}, how many mines (1) are beside field {i}, left and right?
 * minesweeper in a line: how many mines (1) next to index i
 * number of 1s among the left and right neighbour of an index, none outside the array
 * count of 1s at i - 1 and i + 1 of an array, as far as they exist
 * Write a function that counts the mines (1) next to a position in one row: list, length, position.
 * how many bombs (1) touch the field at index i on a line, left and right
 * How many direct neighbours of an index in a row are taken (1)?
 * Given a row of 0 and 1, return the number of 1s directly before and after an index.
 * ones directly beside an index in a row, counted
 * how many of the seats left and right of index {i} are occupied (1)
 * one dimensional minesweeper: how many mines (1) are among the two neighbours of index {i}
 * neighbour count on a strip: 1s just before and just after index i
 * Write a function that counts the mines (value 1) immediately left and right of a cell with a given index.
 * Python (i > 0 and a[i-1] == 1) + (i + 1 < len(a) and a[i+1] == 1)
 * How many bombs lie right next to this place in the row (1 is a bomb)?
 * one-dimensional minesweeper: neighbours of cell i equal to 1
 * 1D minesweeper hint for an index: how many of its two neighbors are 1?
 * how many neighbours of a[i] are 1
 *
 * @T int32_t
 * @range a 0 1
 * @range n 4 8
 * @range i 0 3
 * @array a n
 * @name mines_beside neighbours_set
 */
int32_t mines_beside(const T *a, int32_t n, int32_t i) {
    int32_t count = 0;
    if (i > 0) count += a[i - 1] == 1;
    if (i + 1 < n) count += a[i + 1] == 1;
    return count;
}

/**
 * How many letters of {s} are still hidden, shown as '_'?
 * hangman: count the letters still hidden as underscores
 * count the underscores in a string
 * number of blanks, shown as '_', in a word
 * Write a function that counts the '_' of a text.
 * how many letters, shown as _, are left to guess in the word
 * How many letters of the word are unknown, i.e. underscores?
 * Given the shown word, return the number of underscores in it.
 * number of gaps ('_') in a cloze text
 * empty places '_' of a puzzle word, counted
 * number of unsolved letters in a text, shown as underscores
 * number of underscores to fill in, in a string
 * Write a function to count the letters still unknown in a hangman word, shown as underscores.
 * Python word.count('_')
 * How many blanks _ are left to guess?
 * number of placeholder symbols '_' in s
 * Number of underscores of a C string?
 * count underscores
 *
 * @string s
 * @name hidden_letters blanks_left
 */
int32_t hidden_letters(const char *s) {
    int32_t count = 0;
    for (; *s; s++) count += *s == '_';
    return count;
}

/**
 * How many of the {K} numbers in {a} equal the one at the same place in {b}?
 * mastermind: number of right places of two codes of {K}
 * positions of two arrays of {K} that match, counted
 * black pegs for two codes of {K}, equal value at the same place
 * Write a function that counts the equal positions of two arrays of {K}.
 * bulls in a number game with {K} places, guess against secret: same digit at the same place
 * How many of my {K} guesses equal the {K} solutions at the same place?
 * Given two arrays of {K}, count where both have the same.
 * number of matches position by position of two arrays, {K} long
 * count of correct digits at the correct place, two arrays of {K} digits
 * lock with {K} wheels, two arrays: how many are at the right value
 * number of i with a[i] == b[i] over {K} entries
 * Write a function which counts on how many of the first {K} places two lists agree.
 * Python sum(x == y for x, y in zip(a[:{K}], b[:{K}]))
 * How many of {K} pegs are the right colour in the right place?
 * Mastermind black pegs for code length {K}
 * Number of exact matches among {K} positions of two arrays?
 * equal elements at the same place among the first {K}
 *
 * @T int32_t
 * @K 3 4 5
 * @range a 1 6
 * @range b 1 6
 * @array a 5
 * @array b 5
 * @name right_places black_pegs
 */
int32_t right_places(const T *a, const T *b) {
    int32_t count = 0;
    for (int32_t i = 0; i < K; i++) count += a[i] == b[i];
    return count;
}

/**
 * At how many places have {s} and {t} the same letter?
 * wordle: number of letters at the right place in two words
 * number of positions where two words agree
 * green letters of a guess: how many equal the solution at the same place
 * Write a function that counts the equal characters at equal positions until one text ends.
 * how many letters did i guess at the right spot, guess and word given
 * How many letters of two words are the same at the same place?
 * Given two words, return the number of matching positions.
 * bulls of a word game: positions at which two words have the same letter
 * number of places where two texts have the same letter
 * correct places of a password guess against the password, counted
 * number of character matches of two strings, position by position
 * Write a program that counts the positions at which two words have the same letter, up to the end of the shorter.
 * Python sum(x == y for x, y in zip(s, t))
 * How many letters of my guess stand in the right place?
 * positional agreement count of two strings (common length)
 * How many chars match at the same index in two C strings?
 * number of positions with equal characters
 *
 * @string s
 * @string t
 * @name right_letters letters_in_place
 */
int32_t right_letters(const char *s, const char *t) {
    int32_t count = 0;
    for (; *s && *t; s++, t++) count += *s == *t;
    return count;
}

/**
 * Is the last letter of {s} the first of {t}?
 * word chain game: does the second word start with the last letter of the first
 * last letter of the first word is the first of the second
 * shiritori rule: does the second word start with the first one's last letter
 * Write a function that tells whether the second word starts with the letter that ends the first.
 * can i say the second word after the first in the chain game: it must start with the first one's last letter
 * Does the next word begin with the last letter of the one before, given first?
 * Given two words, true if the last letter of the first is the first letter of the second.
 * does the second word begin with the last letter of the first (dog, gold)
 * last character of string a and first character of string b equal
 * chain of two words ok: the end letter of the first starts the second
 * city names game: the second name begins with the last letter of the first
 * Write a function that checks if the second word starts with the letter that ends the first (an empty first word: no).
 * Python s != '' and t[:1] == s[-1]
 * May my word follow: does it begin with the last letter of the one before?
 * shiritori rule: final symbol of s equals the initial of t
 * Last char of one C string equals first char of another?
 * does the second word begin with the last letter of the first
 *
 * @string s
 * @string t
 * @name word_chain chain_fits
 */
_Bool word_chain(const char *s, const char *t) {
    if (*s == 0) return 0;
    while (s[1]) s++;
    return *s == *t;
}

/**
 * How long is the morse text {s}, a dot being 1, a dash 3 and a gap between signs 1?
 * morse length of a text of . and -: dot 1, dash 3, 1 between two signs
 * time units of a morse letter of dots and dashes: 1, 3, and 1 for each gap
 * time of dots and dashes in a string: dot 1, dash 3, gap between two 1
 * Write a function for the units of a morse string such as ".-": dot 1, dash 3, 1 between.
 * how long does it take to key this morse text in units, . 1 and - 3 and a gap 1
 * How many time units does a letter like ".-" need in morse, a dot 1, a dash 3, a gap 1?
 * Given dots and dashes as text, return 1 for each dot, 3 for each dash and 1 for each gap between two.
 * duration of a text such as ...---...: dots 1, dashes 3, 1 between neighbours
 * morse timing of a letter given as . and -, in dot lengths with gaps of one
 * total dit and dah length of a string: '.' 1, '-' 3, gap 1
 * beep length of a morse code text, 1 per dot, 3 per dash, 1 per pause in between
 * Write a function to find the length of a Morse sign in time units: 3 per dash, 1 per dot, and 1 for every gap in between.
 * Python sum(3 if c == '-' else 1 for c in s) + max(0, len(s) - 1)
 * How long does .-. last if a dot is one beat, a dash three, and a beat of silence between?
 * duration of a Morse character in dits (dah 3, intra-character gap 1)
 * Time units of a dot and dash string including gaps of one?
 * morse units: dot 1, dash 3, gap 1 between signs
 *
 * @string s
 * @name morse_length morse_units
 */
int32_t morse_length(const char *s) {
    int32_t units = 0;
    for (int32_t i = 0; s[i]; i++) units += (s[i] == '-' ? 3 : 1) + (i > 0);
    return units;
}

/**
 * Which greeting at {hour} o'clock: 'm' morning before 12, 'd' day before 18, 'e' evening?
 * greeting by hour: m before 12, d before 18, e from 18 on
 * 'm' for an hour before 12, 'd' before 18, otherwise 'e'
 * good morning (m) for hours to 11, good day (d) to 17 or good evening (e)
 * Write a function that returns 'm' for an hour before 12, 'd' before 18 and 'e' otherwise.
 * say morning 'm', day 'd' or evening 'e' by the hour, changing at 12 and 18
 * What do I say at this hour, m before 12, d before 18, then e?
 * Given an hour, return 'm' for morning before 12, 'd' for day before 18, 'e' for evening.
 * part of day as a char from the hour: m before 12, d before 18, e
 * hour < 12 'm', hour < 18 'd', else 'e'
 * breakfast, lunch, dinner menu by letter m d e from the hour, changing at 12 and 18
 * greeter for a web page by hour: 'm' up to 11, 'd' from 12, 'e' from 18
 * Write a function that chooses the greeting by hour: 'm' before 12, 'd' from 12 before 18, 'e' afterwards.
 * Python 'm' if h < 12 else 'd' if h < 18 else 'e'
 * Good morning (m), good day (d, from noon), good evening (e, from six): which letter?
 * time-of-day code: m below 12, d below 18, else e
 * Greeting char by the hour in C (m until 12, d until 18, then e)?
 * m before 12, d before 18, else e
 *
 * @T int32_t int64_t
 * @range hour 0 23
 * @name greeting_letter greeting_of_hour
 */
char greeting_letter(T hour) {
    if (hour < 12) return 'm';
    return hour < 18 ? 'd' : 'e';
}

/**
 * How many candles for all birthdays from 1 to {n}, one per year on each cake?
 * number of candles needed for all birthdays from 1 up to n
 * 1 + 2 + ... + n, as an integer
 * n * (n + 1) / 2 candles
 * Write a function for the candles on all birthday cakes up to age n, one per year on each cake.
 * how many candles has a person of age n blown out, one per year on each cake
 * How many candles in all up to age n if each birthday has as many as years?
 * Given an age, return the sum of all whole numbers from 1 to it.
 * candles for every cake from the first to the n-th birthday
 * number of pins in a triangle of n rows
 * cups in a flat pyramid with n in the bottom row and one less in each row above
 * push-ups in all when each day adds one, day 1 to n
 * Write a function to find how many candles somebody has blown out in total by birthday n, with as many as the age each year.
 * sum(range(1, n + 1))
 * One at the first birthday, two at the second, and so on: how many candles all told?
 * triangular number T_n
 * Total birthday candles up to age n?
 * 1 + 2 + ... + n candles
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name birthday_candles candles_needed
 */
T birthday_candles(T n) { return n * (n + 1) / 2; }

/**
 * How many grains of rice lie on the first {n} fields of a chess board, one on the first and doubling each time?
 * grains on the chess board up to field n, doubling from 1
 * 2^n - 1 as a 64-bit integer
 * 1 + 2 + 4 + ... over n fields, as a total
 * Write a function for the total of the wheat grains on n squares, doubling from 1.
 * legend of the chess inventor: sum of grains until field n
 * How many cents in all after n days if I get double each day, starting with 1?
 * Given the number of fields, return all grains on them, one on the first and twice as many on each next.
 * total of doubling from one, n terms, i.e. 1 + 2 + 4 + ...
 * rice on the first n fields of the board in all, 1 and then always double
 * sum of the first n powers of two, starting from 1
 * penny doubled every day: total after n days
 * Write a program that computes the total grains of wheat on the first n squares of a chessboard, doubling from 1.
 * Python 2 ** n - 1
 * One grain, then two, then four: how many lie on n fields together?
 * partial sum of the geometric series 1, 2, 4, ... with n terms
 * Wheat and chessboard: grains up to square n?
 * total grains on the first n squares
 *
 * @T int64_t
 * @range n 0 62
 * @name grains_until_field rice_grains
 */
T grains_until_field(int32_t n) {
    T total = 0, grains = 1;
    for (int32_t i = 0; i < n; i++) {
        total += grains;
        grains *= 2;
    }
    return total;
}

/**
 * What is left of {start} after {n} minutes when a third is lost in each?
 * a third is lost each minute: what is left of a start after n minutes
 * start * (2/3)^n by repeated steps
 * height of foam after n minutes, one third gone every minute, start height given
 * Write a function that takes away a third of what is left n times.
 * beer foam height after n steps, a third gone in each, from a start
 * How much of a start stays if one third disappears again and again, n times?
 * Given a start and a number of steps, keep two thirds in each step and return the rest.
 * two thirds of a start remain per step, after n steps
 * what is left of a start after losing a third n times
 * height of a ball after n bounces, each coming back to two thirds
 * start value after n steps, each keeping 2/3 of it
 * Write a function to determine what remains of an amount when a third of it is lost n times.
 * Python start * (2 / 3) ** n
 * Each time one third goes; what do I still have after n times?
 * geometric decay with ratio 2/3 over n steps
 * Remaining after losing 1/3 repeatedly n times?
 * amount times two thirds, n times
 *
 * @T double float
 * @range start 0 1000
 * @range n 0 20
 * @name left_after_losses foam_height
 */
T left_after_losses(T start, int32_t n) {
    for (int32_t i = 0; i < n; i++) start = start * 2 / 3;
    return start;
}

/**
 * How many liters are {drops} drops at {K} per ml?
 * drops to liters, {K} drops per ml
 * drops / {K} / 1000 as liters
 * dripping tap: liters from the number of drops, {K} make a ml
 * Write a function for the liters of a number of drops, {K} in a milliliter.
 * how many liters of water does the tap lose in n drops, {K} drops a ml
 * How much is this many drops in liters with {K} per ml?
 * Given drops, return liters at {K} drops per milliliter.
 * {K} drops are one ml, how many liters are n drops
 * leak in liters by counted drops, {K} for each ml
 * volume of drops in liters, {K} to the ml
 * water in liters wasted by a tap in n drops with {K} drops per milliliter
 * Write a function that finds the litres lost by a dripping tap, {K} drops making a millilitre.
 * =Drops/{K}/1000
 * How many litres are these drops, {K} to each ml?
 * drop count to litres at {K} drops/ml
 * Convert drops to liters with {K} per milliliter?
 * drops to liters ({K} per ml)
 *
 * @K 15 20 25
 * @T int32_t int64_t
 * @range drops 0 1000000
 * @name liters_of_drops drops_to_liters
 */
double liters_of_drops(T drops) { return drops / (K * 1000.0); }

/**
 * How many times more acidic is pH {low} than pH {high}?
 * ph: how many times stronger is the first acid than the second, ten to the second pH minus the first
 * 10^(high - low), low given first
 * ratio of acidity of the first pH value to the second, a factor of ten per unit
 * Write a function for how many times the first pH is more acidic than the second, a step being ten times.
 * how much sourer is the first ph than the second, ph 3 against ph 5 being 100 times
 * How many times more hydrogen ions has the first pH value than the second?
 * Given two pH values, return ten to the power of the second minus the first.
 * acid strength of the first pH over that of the second, ten times per step
 * factor of ten per ph step from the first up to the second pH
 * ten to the power of the second pH minus the first
 * lemon juice against milk by their pH, lower one first: how many times more acid, ten times per unit
 * Write a function to find how many times more acidic a liquid with the lower pH is than one with the higher pH.
 * Python 10 ** (high - low), arguments low, high
 * Lower pH, then higher pH: by what factor is it more sour?
 * ratio of hydronium concentrations 10^(pH2 - pH1)
 * How many times more acidic, from two pH values, lower first?
 * ten to the power of the pH difference, second minus first
 *
 * @range low 0 7
 * @range high 0 14
 * @name times_more_acidic acid_ratio
 */
double times_more_acidic(double low, double high) { return __builtin_pow(10, high - low); }

/**
 * What is the perimeter of a rectangle with area {area} and side {side}?
 * perimeter of a rectangle from area and one side
 * 2 * (side + area / side)
 * fence length around a rectangular field with a known area and width
 * Write a function for the perimeter of a rectangle from its area and one side.
 * how much fence for a rectangle of so many square meters, one side known
 * How long is the border of a rectangle if I know area and width?
 * Given area and one side of a rectangle, return the perimeter.
 * way around a rectangle by its area and one side
 * find a rectangle's other side from its area and go around: the perimeter
 * rectangular garden of an area with one side given, the length of its edge
 * rectangular frame length all around, from area and height
 * Write a function to determine the perimeter of a rectangle from its area and one side.
 * =2*(B1+A1/B1) for area and side
 * A field has that area and one side that long: how much fence does it take all round?
 * circumference of a rectangle given area A and edge a
 * Rectangle perimeter if area and a side are known?
 * rectangle perimeter from area and side
 *
 * @T double float
 * @range area 0 1000
 * @range side 1 50
 * @name perimeter_from_area fence_of_area
 */
T perimeter_from_area(T area, T side) { return 2 * (side + area / side); }

/**
 * By how many percent does the mean of the second half of the {n} values in {a} differ from the first, a middle one left out?
 * percent change of the mean from the first half of an array to the second, the middle of an odd number ignored
 * (mean2 - mean1) / mean1 * 100 for the first and last n / 2 elements
 * second half of an array against its first half in percent of the first, by their sums, a middle element left out
 * Write a function that compares the average of the last half of an array with that of the first, in percent of the first; a middle value is left out.
 * did it grow in the second half of the list, in % of the first half, middle one not counted
 * How much better was the second half of the season, in percent of the first? Values in an array, a middle one skipped.
 * Given an even number of values, return the change of the mean from the first to the second half in percent.
 * half-year comparison in percent: last n / 2 values against the first n / 2
 * trend of a list as the percent change from its first half's mean to its second half's, an odd middle left out
 * later half of a list against the earlier half: change in percent, middle element ignored
 * growth in percent from the sum of the first n / 2 elements to that of the last n / 2
 * Write a function that computes the change in percent from the sum of the front half to that of the back half of a list (an odd middle left out).
 * Python h = len(a) // 2; (sum(a[-h:]) - sum(a[:h])) * 100 / sum(a[:h])
 * By how many percent did the second half get better than the first? Skip the middle one.
 * relative growth in percent between half-period totals, centre element excluded for odd length
 * Percent change first half vs second half of an array, middle element skipped?
 * percent change from the first half's sum to the second half's, without an odd middle
 *
 * @T double
 * @range a 1 100
 * @range n 2 8
 * @array a n
 * @name halves_change second_half_change
 */
T halves_change(const T *a, int32_t n) {
    T first = 0, second = 0;
    for (int32_t i = 0; i < n / 2; i++) {
        first += a[i];
        second += a[n - 1 - i];
    }
    return (second - first) * 100 / first;
}

/**
 * What is the sum of the squared differences of the {n} values in {a} to {target}?
 * sum of squares of the differences of array elements to a target
 * sum of (a[i] - target)^2 over an array
 * squared error of an array to a fixed value, summed
 * Write a function that adds the squares of what each value is off a target.
 * how far are the shots from the goal value, squared and summed
 * What is the total quadratic deviation of the values from the wanted one?
 * Given values and a target, return the sum of the squared errors.
 * least squares cost of an array for a constant, the sum of squared residuals
 * loss of predicting one number for all values: sum of squared differences
 * quality loss around a nominal size: squared deviations of all parts added
 * sse of an array against a constant
 * Write a function which sums the squared distances of all values of a list from a target.
 * numpy ((a - target) ** 2).sum()
 * How far off the mark are my shots: square each miss and total that.
 * sum of squared residuals about a fixed set point
 * SSE of an array against one target value?
 * sum of squared differences to a target
 *
 * @T double float
 * @range a -50 50
 * @range n 0 8
 * @range target -50 50
 * @array a n
 * @name squared_error_to_target error_to_target
 */
T squared_error_to_target(const T *a, int32_t n, T target) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += (a[i] - target) * (a[i] - target);
    return total;
}

/**
 * How many smileys ":)" does {s} contain?
 * count smileys :) in a chat
 * number of ":)" in a text
 * number of happy faces ":)" in a message
 * Write a function that counts how often ":)" occurs in a string.
 * how often did i write :) in the chat text
 * How many smileys of a colon and a closing bracket are in the message?
 * Given a text, return the number of ':' that ')' follows.
 * count happy emoticons ":)" in a string
 * occurrences of a colon followed by a closing bracket ')' in a string
 * smile counter for a text: number of ":)"
 * pairs of : and ) directly after each other in a string, counted
 * Write a function to count how many times ":)" appears in a message.
 * Python text.count(':)')
 * How many smiling faces :) are in it?
 * occurrences of the emoticon ":)" in s
 * Counting smileys :) of a C string?
 * count ":)"
 *
 * @string s
 * @name count_smileys smiley_count
 */
int32_t count_smileys(const char *s) {
    int32_t count = 0;
    for (int32_t i = 0; s[i]; i++) count += s[i] == ':' && s[i + 1] == ')';
    return count;
}

/**
 * Cut {s} to {K} characters and three dots, in place, if it has at least 3 characters more than {K}.
 * text of {K} + 3 characters or more gets three dots after the first {K}, in place, in exchange for the rest
 * keep {K} characters of a text and put "..." for the rest, in place, if the rest has three or more
 * shorten a text to {K} letters plus three dots, in place, if 3 or more letters go
 * Write a function that cuts a text after {K} characters and writes "..." there in place if three or more are cut off.
 * preview of a message in the same buffer: {K} characters and three dots instead of the rest if that is 3 or longer
 * How do I shorten a text to {K} and end it in three dots, in place, if at least 3 more follow?
 * Given a text of at least {K} + 3 characters, replace all behind the first {K} by three dots; shorter ones stay.
 * ellipsis "..." after {K} characters of a string, only where three or more are cut off
 * title too long by 3 or more: {K} signs and ..., otherwise unchanged
 * truncate a string at {K} with "..." in the same memory if it has {K} + 3 characters or more
 * first {K} letters of a text, then three dots; texts shorter than {K} + 3 stay
 * Write a program that shortens a text in place to {K} characters and "..." provided it has at least three more than {K}.
 * Python s[:{K}] + '...' if len(s) >= {K} + 3 else s, in the same buffer
 * Keep {K} letters and put three dots behind, unless it is shorter than that would be.
 * ellipsis truncation to {K} + 3 symbols in situ, no-op for shorter strings
 * How to truncate a C string after {K} chars with dots, if {K} + 3 or longer?
 * first {K} characters and "...", if the text is at least {K} + 3 long
 *
 * @K 5 8 10 20
 * @string s
 * @name cut_with_dots shorten_with_dots
 */
void cut_with_dots(char *s) {
    int32_t length = 0;
    while (s[length]) length++;
    if (length < K + 3) return;
    for (int32_t i = K; i < K + 3; i++) s[i] = '.';
    s[K + 3] = 0;
}

/**
 * What is the second lowest of the {n} times in {a}, equal times counted separately?
 * second best (lowest) time of all runs in an array
 * second smallest value of an array, equal ones count twice
 * runner-up's time in a list, low is good
 * Write a function for the second lowest of at least two times, equal ones counted separately.
 * my second fastest lap time out of a list
 * Which time in the list comes right after the best, i.e. the lowest?
 * Given two or more times, return the one after the smallest in sorted order.
 * next best offer after the cheapest in a list of prices
 * second cheapest price of a list
 * second coldest reading of a list
 * second in the race by time: second lowest of n
 * Write a function to find the second smallest time of a list with two or more, doubles counting separately.
 * Python sorted(a)[1]
 * What was the time of the one who came second?
 * second order statistic of a sample
 * Runner-up time in an array of times?
 * second smallest element
 *
 * @T double float int32_t
 * @range a 0 1000
 * @range n 2 8
 * @array a n
 * @name second_best_time second_lowest
 */
T second_best_time(const T *a, int32_t n) {
    T first = a[0] < a[1] ? a[0] : a[1], second = a[0] < a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] < first) second = first, first = a[i];
        else if (a[i] < second) second = a[i];
    }
    return second;
}

/**
 * Are all letters of {s} capitals, with at least one letter?
 * does the text shout: it has letters and all of them are capitals
 * text with no small letter but some big one
 * text with letters that are all upper case, other characters ignored
 * Write a function that tells whether a message has letters and only capital ones among them.
 * is the message all caps, with a capital at least and no small letter
 * Is everything written in big letters, at least one? Digits and signs do not matter.
 * Given a text, true if it has a letter and none of them is small.
 * was caps lock on for this text: some capital and no small letter
 * like Python's isupper on a whole string: a capital, and no small letter
 * all letters of a text capital and at least one there: HELLO 2! yes, Hello no
 * is a message shouting, with at least a capital but no lower case letter
 * Write a function that checks if a text has some capital letter but no small one.
 * Python s.isupper(), ASCII
 * Is it all in big letters, with at least one there?
 * at least one A-Z and no a-z in s
 * Is a C string all caps (other signs allowed, one capital needed)?
 * all letters are capitals and there is at least one
 *
 * @string s
 * @name is_whole_text_capitals shouts_all
 */
_Bool is_whole_text_capitals(const char *s) {
    _Bool found = 0;
    for (; *s; s++) {
        if (*s >= 'a' && *s <= 'z') return 0;
        if (*s >= 'A' && *s <= 'Z') found = 1;
    }
    return found;
}

/**
 * Does the address {s} end with "@gmail.com"?
 * email domain is gmail: the text ends with @gmail.com
 * text ends with @gmail.com
 * is the text a gmail address, ending with @gmail.com
 * Write a function that tells whether a text ends in "@gmail.com".
 * google mail user or not, by the end @gmail.com of an address
 * Has the mail address the domain gmail.com at its end, after an @?
 * Given an email, true if it ends with @gmail.com.
 * does an email address end with @gmail.com
 * has the string the suffix @gmail.com
 * mail from a gmail user: address text ends with @gmail.com
 * address at gmail, i.e. "@gmail.com" in small letters is its end
 * Write a function to check whether a mail address finishes with "@gmail.com".
 * Python address.endswith('@gmail.com')
 * Is it an address at Google Mail, @gmail.com in small letters at the end?
 * suffix test for "@gmail.com", case-sensitive
 * Is a C string a gmail.com address (with the @)?
 * ends with @gmail.com
 *
 * @string s
 * @name ends_with_gmail is_gmail_address
 */
_Bool ends_with_gmail(const char *s) {
    const char *suffix = "@gmail.com";
    int32_t length = 0;
    while (s[length]) length++;
    if (length < 10) return 0;
    for (int32_t i = 0; i < 10; i++)
        if (s[length - 10 + i] != suffix[i]) return 0;
    return 1;
}

/**
 * Does {s} end with a question mark?
 * text ends with '?', true or false
 * is the text a question, i.e. does it end with '?'
 * does the text have a question mark as its last sign
 * Write a function that tells whether a sentence is a question by a '?' as its last character.
 * did somebody ask something: the message ends with a '?'
 * Is the final sign of the text a '?'?
 * Given a text, true if its last character is '?'.
 * question or statement: true if the last character is '?'
 * is it a sentence with ? at the end
 * does a chat message end with a question mark
 * text ending with '?': "how?" does, the empty text does not
 * Write a function to check whether a text's last character is a question mark.
 * JavaScript text.endsWith('?')
 * Is somebody asking something, with ? as the last sign?
 * interrogative punctuation in final position
 * Does a C string finish with a question mark?
 * ends with ?
 *
 * @string s
 * @name is_question ends_with_question_mark
 */
_Bool is_question(const char *s) {
    if (*s == 0) return 0;
    while (s[1]) s++;
    return *s == '?';
}

/**
 * Remove every dot from {s}, in place.
 * number text with thousands dots: remove the dots in place
 * delete all '.' of a text in place
 * 1.234.567 to 1234567, i.e. strip the dots of a text in place
 * Write a function that takes the dots out of a string in place.
 * how do i get rid of the points in a number text, same buffer
 * How do I strip the thousands separators '.' from a string in place?
 * Given a text, drop its full stops in place.
 * german number text without its dots, in the same buffer
 * remove the periods from a text in place
 * filter out every '.' of a string in place
 * keep everything but the dots of a string
 * Write a function that deletes every full stop of a text in place.
 * Python s.replace('.', '') on the buffer
 * Take out all points.
 * elide U+002E from a string in situ
 * How to strip periods from a C string?
 * remove all dots
 *
 * @string s
 * @name remove_dots strip_dots
 */
void remove_dots(char *s) {
    char *out = s;
    for (; *s; s++)
        if (*s != '.') *out++ = *s;
    *out = 0;
}
