/**
 * Has the player with {mine} games won the set against {yours} games, with at least 6 games and 2 more than the opponent?
 * Write a function to check whether I have won a tennis set: at least six games and two more than my opponent.
 * How do I test for a won tennis set (at least 6 games, 2 ahead; my games first, then the opponent's)?
 * Return true if the first player has won the tennis set: at least 6 games and 2 more than the opponent.
 * How do I check if a tennis set is won (6 or more games, 2 ahead)? My games come first.
 * has the first player won the set, with at least 6 games and a lead of at least 2?
 * tennis set won: first score at least 6 and at least 2 higher than the second
 * check whether a set is won by the player whose games are given first (6 games, lead of 2)
 * Did I win the set? I need at least 6 games and must be 2 ahead of the opponent.
 * Given my games and my opponent's games, tell whether I won the set (6 games and 2 ahead).
 * did the first player win the set in tennis: at least 6 games and 2 ahead of the second
 * Tennis, my games first: do I take the set, needing at least six games and a margin of at least two?
 *
 * @T int32_t int64_t
 * @range mine 0 30
 * @range yours 0 30
 * @name tennis_set_won wins_set
 */
_Bool tennis_set_won(T mine, T yours) { return mine >= 6 && mine - yours >= 2; }

/**
 * Has the player with {mine} points won against {yours} points, with at least {K} and a lead of 2?
 * Write a function that tells whether the first player has won a game to {K}: {K} points or more and at least two ahead.
 * game to {K} points, win by two: have I won, given my score and my opponent's?
 * Given my points and yours, return true if I have {K} or more and lead by at least 2.
 * Write a function which checks that the first player has at least {K} points and leads by at least two.
 * first to {K} points with a lead of two: has the first player won?
 * Return true if the first score is at least {K} and at least 2 ahead of the second.
 * How do I check if a player has won a game to {K} points with a lead of two?
 * Did I win? I need at least {K} points and a lead of 2 (my points come first).
 * check if the first player has won: at least {K} points and two more than the opponent
 * Has the first of two rivals won the game to {K}, with at least {K} points and two more than the rival?
 * Volleyball-like rule: a win requires at least {K} points plus a margin of at least two. Have I won? My points first, then yours.
 *
 * @T int32_t int64_t
 * @K 11 15 21 25
 * @range mine 0 40
 * @range yours 0 40
 * @name game_won_by_two wins_by_two
 */
_Bool game_won_by_two(T mine, T yours) { return mine >= K && mine - yours >= 2; }

/**
 * Who won with {a} against {b}: 1 first, 2 second, 0 nobody yet, if {K} points and a lead of 2 are needed?
 * Write a function that returns 1 or 2 for the winner of a game to {K} with a lead of two points or more, else 0.
 * Write a function to determine who has won a set up to {K} with a two-point lead: 1, 2, or 0 if it is still open.
 * Who won a set to {K} points, win by 2: player 1 or 2, or 0 for none yet?
 * Return 1 if the first player has won, 2 if the second has, 0 if neither; {K} points and a lead of 2 are needed.
 * Who has won a game to {K} points with a two-point lead: 1, 2, or 0 for nobody yet?
 * winner of a game to {K} points (2 ahead): 1 for the first player, 2 for the second, 0 if undecided
 * determine the winner (1 or 2) of a set to {K} points, win by two; 0 if it goes on
 * Given two scores, return 1 or 2 for the player with at least {K} points and a 2 point lead, or 0.
 * check who won the set: at least {K} points and two ahead; return 1, 2 or 0
 * How do I find the winner of a game to {K} with a margin of two? Return 1, 2 or 0 if there is none.
 * number of the player (1 or 2) who leads by 2 or more with at least {K} points, otherwise 0
 * Did either of two rivals win? Return 1 or 2 if one has at least {K} points and leads by two, else 0.
 * Table tennis to {K} points with a margin of at least two: return the winner, 1 or 2, or 0 while it continues, from both scores.
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
 * What is the goal difference of {n} games, with the goals for in {scored} and those against in {conceded}?
 * goal difference from the lists of scored and conceded goals
 * sum of the scored array minus sum of the conceded array
 * goals for minus goals against over all n games
 * Write a function for the goal difference of a season from two arrays, goals scored and goals conceded per game.
 * Given goals for and goals against in each game, return the difference of the sums.
 * sum of the first array minus sum of the second array
 * Write a program that determines a team's goal difference from its goals scored and goals against per match.
 * How to calculate a goal difference from an array of goals scored and one of goals conceded?
 * total scored minus total conceded
 * Compute the goal difference from the goals scored and conceded in each game.
 * sum of all goals scored minus sum of all goals conceded
 * Total goals scored minus total let in, from two arrays of n matches.
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
 * How many league points do {n} games give, with the goals for in {scored} and those against in {conceded}: 3 for a win, 1 for a draw?
 * league points from the goals scored and conceded in all games, 3 for a win and 1 for a draw
 * points of a season from goals scored and goals conceded per game: win 3, draw 1
 * Write a function that counts 3 points for each game with scored > conceded and 1 for equal, from two arrays.
 * Given goals scored and conceded per game, return the points at 3 for wins and 1 for draws.
 * football table points from goals scored and goals conceded: 3 for a win, 1 for a draw, 0 for a loss
 * season total from goals scored and goals conceded, 3 for a win and 1 for a draw
 * Write a function to compute the league points of a team, 3 for each win and 1 for each draw, from lists of goals for and against.
 * How do I calculate league points from the goals scored and conceded per game (win 3, draw 1)?
 * total points of a team (3 per win, 1 per draw) from two arrays of goals for and against
 * Count the points of a season: 3 if scored is greater than conceded, 1 if equal.
 * season points of the girls' team: 3 per win and 1 per draw, from goals scored and goals conceded in each game
 * Soccer club: win 3, tie 1, defeat nothing; points after n matches from scored and conceded arrays.
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
 * What is left of {K} after the {n} throws in {a}, ignoring throws that would make it negative?
 * darts: what is left of {K} after a list of throws, ignoring throws larger than the rest?
 * subtract the throws of an array from {K}, skipping each that would make it negative
 * Write a darts function: start at {K}, subtract each throw unless it is larger than what is left, return the rest.
 * darts score counting down from {K}, where a throw that would go below zero doesn't count
 * count down from {K} by the throws in a list, skipping those that don't fit, and return what remains
 * Write a function that returns a darts player's remaining score from {K} after a list of throws, ignoring those that are too big.
 * darts score left from {K}, overshooting throws ignored
 * Start with {K} and subtract each throw, skipping any throw that is larger than what is left.
 * How do I compute the remaining darts score from {K}? Throws that would go below zero don't count.
 * subtract all throws from {K} in order, ignoring throws larger than the remaining score
 * darts game: what is left of {K} after these throws, ignoring busts?
 * From {K}, subtract each darts score unless it would bust below zero; what remains?
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
 * How do I calculate a basketball score from the number of 1-, 2- and 3-point shots?
 * Write a function for a basketball score from the number of one, two and three point shots.
 * total points of a player from the number of free throws, two-pointers and three-pointers
 * points of a team from its numbers of one-, two- and three-point baskets
 * Write a function to find the points of a basketball team from its free throws, two-pointers and three-pointers.
 * Compute ones + 2 * twos + 3 * threes.
 * basketball points from ones, twos and threes
 * Calculate the points of a basketball player from free throws, two-pointers and three-pointers.
 * return ones + 2 * twos + 3 * threes
 * total score: number of 1-point, 2-point and 3-point baskets
 * How many basketball points did the boys score? Counts of one-, two- and three-point shots, in that order.
 * What are a basketball player's points from free throws made, two-pointers and threes, in this order?
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
 * Write a function to check if a token passes or reaches field 0 of a {K}-field board, given its field and the roll.
 * Given the position and the roll, return true if their sum is {K} or more.
 * Write a function to check whether a pawn moving by a roll reaches or passes the start of a ring with {K} squares.
 * Return true if a roll from the given field passes or reaches the start of a board with {K} fields.
 * Does the player pass or land on Go? The board has {K} fields; field and roll are given.
 * return field + roll >= {K}
 * How do I check if a player reaches or passes the start on a board with {K} fields?
 * check if position plus dice roll is at least {K}
 * passed start? true if field plus roll reaches {K} or more
 * With {K} fields on the board, does moving by the roll reach or cross field 0 again?
 * Is the sum of the current field and the roll at least {K}?
 * Monopoly style: from its field, counted from 0 of {K}, does this roll bring the token across or onto the start?
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
 * roulette: is the number red? zero is not
 * Write a function that tells whether a roulette number from 0 to 36 is red.
 * is this roulette number red or not
 * Does the roulette wheel show this number in red?
 * Is a roulette number red? Odd numbers in 1-10 and 19-28 are, and even ones in 11-18 and 29-36.
 * roulette color of a number: true for red
 * is the roulette number red
 * Check if a roulette number is red (0 is not).
 * How do I know if a roulette number is red?
 * Return true if {n} is one of the red numbers on a roulette wheel.
 * red roulette number? numbers outside 1 to 36 are not red
 * casino: does the ball on this roulette number count as red? Zero and numbers over 36 do not.
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
 * first, second or third dozen of a roulette number as 1, 2 or 3; 0 for zero
 * roulette number to dozen: 1 for 1 to 12, 2 for 13 to 24, 3 for 25 to 36, 0 for 0
 * Write a function that returns the dozen, 1 to 3, of a roulette number, 0 for zero.
 * which roulette dozen (1 to 3) is a number in? 0 for zero
 * Given a roulette number from 0 to 36, return its dozen 1 to 3, or 0 for zero.
 * Write a function that determines which dozen (1, 2 or 3) a roulette number belongs to, 0 for zero.
 * dozen of a roulette number, 0 for 0
 * How do I get the dozen of a roulette number (1, 2 or 3; 0 for zero)?
 * Calculate which dozen a roulette number is in: 1 for 1-12, 2 for 13-24, 3 for 25-36, 0 for 0.
 * Which dozen does a casino roulette number belong to? 1, 2 or 3, and 0 for zero.
 * Does a roulette number belong to the first, second or third dozen (1, 2, 3)? Zero belongs to none (0).
 *
 * @T int32_t int64_t
 * @range n 0 36
 * @name roulette_dozen dozen_of
 */
T roulette_dozen(T n) { return (n + 11) / 12; }

/**
 * How long is an exposure of {seconds} with a filter of {stops} stops, each of which doubles it?
 * shutter speed in seconds with an nd filter of n stops: time doubled n times
 * exposure time behind a filter: seconds * 2^stops
 * exposure time with a filter: seconds doubled for each stop
 * multiply the exposure time by 2 to the power of the number of stops
 * Write a function to compute the exposure time with a grey filter: double it for every stop.
 * What is the new shutter speed with an n-stop ND filter?
 * exposure time doubled once per stop
 * Double the exposure time once for each stop of the ND filter.
 * How do I calculate the exposure time with an ND filter of n stops?
 * return seconds * 2^stops
 * exposure time with a grey filter: seconds first, doubled for each of the given stops
 * Each stop of a dark filter doubles the shutter time; what is the new time, given the seconds and the number of stops?
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
 * return 1 if it is wider than high, -1 if it is higher than wide, else 0
 * Write a function that returns 1 for landscape, -1 for portrait and 0 for square, from width and height.
 * Given width and height, return 1 if the picture is wider, -1 if it is higher, 0 if both are equal.
 * Write a function that classifies a picture by width and height: 1 for landscape, -1 for portrait, 0 for square.
 * How to detect landscape vs portrait (1, -1, 0) from dimensions?
 * image orientation: 1 landscape, -1 portrait, 0 square
 * Return 1 if width is greater than height, -1 if it is smaller, 0 if they are equal.
 * How do I tell if a photo is landscape (1), portrait (-1) or square (0)?
 * is the image landscape, portrait or square? return 1, -1 or 0
 * Is a poster landscape (1), portrait (-1) or square (0)? Width first, then height.
 * Return 1 for a landscape picture, -1 for an upright one and 0 if it is neither, by width and height.
 *
 * @T int32_t int64_t double
 * @range width 1 10000
 * @range height 1 10000
 * @name photo_orientation image_orientation
 */
int32_t photo_orientation(T width, T height) { return width > height ? 1 : width < height ? -1 : 0; }

/**
 * How many photos of {size} MB fit on a card of {gigabytes} GB, 1000 MB each?
 * number of pictures on a memory card: gigabytes (1000 MB each), then megabytes per picture
 * Write a function for the number of photos on a card, given its gigabytes (1000 MB each) and the megabytes per photo, rounded down.
 * Given GB (1000 MB) and MB per file, return how many whole files fit.
 * how many shots fit on the card, given its GB (1000 MB each) and the MB per shot
 * Write a program that calculates how many photos fit on a card, from its GB (1000 MB each) and the MB per photo.
 * whole photos that fit on a card, GB (1000 MB each) and MB per photo
 * How many whole photos fit on a memory card? GB (1 GB = 1000 MB) come first, then MB per photo.
 * Calculate how many photos fit on a card with the given gigabytes (1000 MB each) and photo size in MB.
 * number of photos on a memory card, from its size in GB (1000 MB) and the photo size in MB
 * How many files of a given size in MB fit into a number of GB, with 1 GB = 1000 MB?
 * How many photos fit onto a memory card of so many GB (each 1000 MB), at a given megabyte size per photo?
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
 * How do I calculate the full-frame equivalent focal length for a crop factor of {K}?
 * 35 mm equivalent of a lens on a {K}x sensor
 * Write a function for the effective focal length of a lens on a camera with crop factor {K}.
 * What is the equivalent focal length of a lens on a camera with crop factor {K}?
 * Given a focal length, return it times the crop factor {K}.
 * focal length in mm multiplied by {K}
 * Write a function to find the full-frame equivalent focal length for a camera with crop factor {K}.
 * equivalent focal length, crop factor {K}
 * Calculate the 35 mm equivalent focal length for a crop factor of {K}.
 * Multiply the focal length by the crop factor {K}.
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
 * marathon time: 42.195 * pace
 * Write a function for the marathon time (42.195 km) at a constant pace per kilometer.
 * how many minutes does a marathon (42.195 km) take at this pace in min per km
 * Given a pace per kilometer, return the time for 42.195 km.
 * marathon finish in minutes from the pace per kilometer over 42.195 km
 * time for a whole marathon of 42.195 km at an even pace per km
 * Write a function that determines the minutes a marathon (42.195 km) takes at a pace in minutes per kilometre.
 * marathon time (42.195 km) from the pace per km
 * Calculate the marathon time for a pace in minutes per km (the distance is 42.195 km).
 * return 42.195 * pace
 * If I keep a steady pace in minutes per kilometer, how many minutes will 42.195 km take?
 *
 * @T double float
 * @range pace 3 12
 * @name marathon_time time_at_pace
 */
T marathon_time(T pace) { return (T)(42.195 * pace); }

/**
 * What are the growing degree days of a day with high {high} and low {low}, base {K}, at least 0?
 * growing degree days from high and low, base {K}, not below zero
 * return max(0, (high + low) / 2 - {K})
 * mean of maximum and minimum temperature minus {K}, at least 0
 * Write a function for the growing degree days of a day from its warmest and coldest temperature, base {K}, at least 0.
 * Given the day's high and low, return how far their mean is above {K}, or 0.
 * growing degree days with base {K} from high and low temperature, zero if colder
 * Write a program to compute growing degree days: how far the mean of the day's high and low lies above {K}, at least 0.
 * Calculate the growing degree days: the mean of high and low minus {K}, but not less than 0.
 * How do I compute growing degree days from the daily high and low with a base of {K}?
 * growing degree days for crops: average of high and low minus {K}, at least 0
 * Average a day's highest and lowest temperature and return by how much that exceeds {K}, or 0 if it does not.
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
 * return max(0, {K} - mean)
 * how far below {K} was the mean temperature, 0 if warmer
 * Write a function for the heating degree days of a mean temperature with base {K}, never negative.
 * Given the mean temperature, return how far it is below {K}, or 0.
 * Write a function which determines by how many degrees a mean temperature is below {K}, 0 if it isn't.
 * How do I calculate the heating degree days of a mean temperature with base {K}?
 * degrees by which the temperature is below {K}, at least 0
 * Calculate the heating degrees of a day: {K} minus the mean temperature, or 0 if that is negative.
 * return {K} - mean if the mean is below {K}, else 0
 * heating degree days for a base temperature of {K}, given the mean temperature
 * How many degrees is the day's mean temperature short of {K}, zero on warmer days?
 *
 * @T double float int32_t
 * @K 15 18 20 65
 * @range mean -30 90
 * @name heating_degree heating_degree_days
 */
T heating_degree(T mean) { return mean < K ? K - mean : 0; }

/**
 * Which Beaufort number, by the table of limits 0.3, 1.6, 3.4 ... 32.7, does a wind of {speed} meters per second have?
 * beaufort number 0 to 12 from a wind speed in m/s, looked up by lower limits 0.3, 1.6, 3.4 ... 32.7
 * wind force on the Beaufort scale, 0 to 12, from meters per second; table 0.3 1.6 3.4 5.5 8 10.8 13.9 17.2 20.8 24.5 28.5 32.7
 * Beaufort number of a wind in m/s; the lower limits of 1 to 12 are 0.3 1.6 3.4 5.5 8 10.8 13.9 17.2 20.8 24.5 28.5 32.7
 * Write a function for the Beaufort number from the wind speed in m/s, using the standard limits from 0.3, 1.6, 3.4 up to 32.7.
 * Beaufort wind strength number for a speed in meters per second (1 from 0.3, 2 from 1.6, 3 from 3.4 ... 12 from 32.7)
 * m/s to Beaufort with the limits 0.3 1.6 3.4 5.5 8 10.8 13.9 17.2 20.8 24.5 28.5 32.7
 * How do I convert a wind speed in m/s to the Beaufort scale with the usual table (0.3, 1.6, 3.4, ..., 32.7)?
 * convert wind speed (m/s) to Beaufort force 0-12 by thresholds 0.3/1.6/3.4/5.5/8/10.8/13.9/17.2/20.8/24.5/28.5/32.7
 * What Beaufort number does a wind speed in m/s correspond to, force 1 starting at 0.3, 2 at 1.6, 3 at 3.4 and 12 at 32.7?
 * How many of the limits 0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7 does a wind speed reach (its Beaufort number)?
 * Beaufort force of a speed in m/s: count the limits 0.3 1.6 3.4 5.5 8 10.8 13.9 17.2 20.8 24.5 28.5 32.7 that it reaches
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
 * is it lighter than water? grams and milliliters are given
 * Write a function that tells whether a body floats in water, from grams and cubic centimeters.
 * Given mass in g and volume in cm3, return true if the density is below 1.
 * Does an object float in water, given its grams and milliliters?
 * does it float (mass less than volume)?
 * Return true if an object floats in water, given its mass in grams and its volume in cubic centimeters.
 * How do I check if an object floats in water from its mass (g) and volume (cm3)?
 * is the density below 1? mass and volume are given
 * true if the mass in grams is less than the volume in milliliters
 * Check whether an object with the given mass (g) and volume (ml) is lighter than water.
 * return mass < volume
 * Will a piece of wood float in water? Its mass in grams and its volume in cm3 are given.
 *
 * @T double float int32_t
 * @range mass 0 1000
 * @range volume 1 1000
 * @name floats_in_water is_lighter_than_water
 */
_Bool floats_in_water(T mass, T volume) { return mass < volume; }

/**
 * How many SMS does the text {s} need: one up to 160 characters, otherwise one per started 153?
 * SMS parts of a text: 1 up to 160 characters, otherwise the length over 153, rounded up
 * number of SMS for a string: one up to 160 characters, otherwise one per started 153
 * Write a function that counts the SMS for a text: one up to 160 characters, otherwise parts of 153.
 * Into how many parts is the text split: one up to 160 characters, else parts of at most 153?
 * Given a string, return 1 for up to 160 characters, otherwise its length divided by 153, rounded up.
 * SMS segments of a string: 1 up to 160 characters, otherwise parts of 153 characters
 * number of SMS for a text: up to 160 characters fit in one, longer texts need one per started 153
 * Write a program to determine how many SMS a text takes: one up to 160 characters, else parts of 153.
 * How many SMS do I need for a text? Up to 160 characters is one, longer texts are split into parts of 153.
 * Calculate the number of SMS for a message: one up to 160 characters, otherwise the length divided by 153, rounded up.
 * number of SMS parts: 1 if the text has at most 160 characters, else ceil(length / 153)
 * How many SMS does texting this string take? One up to 160 characters, else one per 153, rounded up.
 * A phone splits texts: up to 160 characters go in one piece, longer ones in pieces of 153. How many pieces for this text?
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
 * Write the initials of {first} and {last} to {out}, as they are and without dots.
 * initials of a first and a last name, written to out as a string, without dots and in their case
 * write the first letters of two names one after the other to a third string
 * Write a function that puts the first characters of two strings into a third string.
 * write the initials of a first and a last name to an output string, case kept, no dots
 * Given first and last name, store the two initials, unchanged and without dots, in out as a string.
 * initials for an avatar from the first and the last name: the first character of each as it is, no dots
 * Write a function to build the initials of a first and a last name, without dots, case unchanged.
 * How do I get "JD" from "John" and "Doe" (and "jd" from "john" and "doe")?
 * initials of first and last name into out, like "JD", case as in the names
 * Copy the first letter of the first name and of the last name into out.
 * For embroidered towels: both initials, first name then surname, without dots, as a short string in a buffer, letters as they are.
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
 * phone number starts with +{K}
 * does a phone number start with the country code +{K}
 * Write a function that tells whether a phone text begins with +{K}.
 * Does this phone number have the prefix +{K}?
 * Given a phone number as text, return true if it starts with +{K}.
 * is it an international number that starts with +{K}
 * Write a function which checks whether a phone number begins with +{K}.
 * does the number begin with +{K}?
 * Return true if the string begins with "+{K}".
 * How do I check if a phone number starts with +{K}?
 * check whether a phone number has the country code +{K}
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
 * is the text {A} capital letters, then {B} digits, and nothing else?
 * does the string match the pattern: {A} capital letters followed by {B} digits?
 * Write a function that checks whether a whole string is a code of {A} capital letters followed by {B} digits.
 * Given a string, return true if it has exactly {A} capital letters and then exactly {B} digits.
 * Write a function that checks if a number plate has {A} capital letters and then {B} digits, nothing else.
 * How do I validate a license plate of {A} uppercase letters plus {B} digits?
 * Return true if the string is exactly {A} uppercase letters followed by {B} digits.
 * How do I check that a string consists of {A} uppercase letters and then {B} digits?
 * check if the license plate has {A} capital letters followed by {B} digits
 * does the code consist of exactly {A} uppercase letters and then {B} digits?
 * Is a licence plate precisely {A} capitals followed by {B} digits?
 *
 * @A 2 3
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
 * Does {s} have exactly {K} characters?
 * is the text exactly {K} characters long?
 * is the string length {K}?
 * Write a function that tells whether a string is {K} characters long.
 * Is the text {K} characters long?
 * Given a string, return true if its length is {K}.
 * return strlen(s) == {K}
 * are there exactly {K} characters in the string
 * Write a function to check that a text is exactly {K} characters long.
 * Is a PIN exactly {K} characters long?
 * is the length of the string exactly {K}
 * check if a string has exactly {K} characters
 * Does an activation code comprise {K} characters, neither more nor fewer?
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
 * remaining characters in a post of at most {K}, given the text so far
 * Write a function that returns {K} minus the length of a text.
 * how many characters can I still type with {K} allowed? negative if the text is too long
 * Given a text, return how many of {K} characters are left, negative if it is too long.
 * Write a function that determines how many of {K} characters remain free after a text, negative if it is too long.
 * characters left out of {K} for a given text, negative if it is longer
 * How many characters can I still add to a text with a limit of {K}? Negative if it is over the limit.
 * Return {K} minus the length of the string.
 * remaining characters for a message limited to {K}, negative if it is too long
 * characters left with a limit of {K}, negative if the text is over it
 * How many characters may I still add to a post that permits {K}? Negative if the text is too long.
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
 * valid username? {A} to {B} letters, digits or underscores
 * is it a nickname of {A} to {B} letters, digits or underscores?
 * is the string between {A} and {B} characters long with only letters, digits and underscores
 * Write a function that checks a user name: {A} to {B} characters, letters, digits and underscores only.
 * Does the text have {A} to {B} characters, all of them letters, digits or underscores?
 * Given a name, return true if it has {A} to {B} characters and each is a letter, digit or underscore.
 * Write a program to validate a user name: {A} to {B} characters, only English letters, digits and underscores.
 * How do I validate a username of {A} to {B} letters, digits or underscores?
 * How do I check that a username is {A} to {B} characters long and only has letters, digits and underscores?
 * check if a username is valid: {A} to {B} characters, only letters, digits and underscores
 * Return true if the string has {A} to {B} characters and all are letters, digits or underscores.
 * Write a function that permits user names of {A} to {B} characters, all letters, digits or underscores.
 * Is a forum nickname acceptable, i.e. {A}-{B} characters consisting only of letters, digits, underscores?
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
 * are the password and its repetition equal strings
 * are two strings equal
 * did I type the same text twice?
 * Write a function that tells whether two strings have the same characters in the same order.
 * did I type the same password again? two strings are given
 * Does the confirmation string match the first entry exactly?
 * Given two texts, return true if they are identical.
 * Write a function to check if the password and its repetition are identical.
 * Are the two inputs the same text?
 * How do I write strcmp(a, b) == 0 by hand?
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
 * How strong is the password {s} from 0 to 4: one point each for lowercase, uppercase, digits and other characters?
 * password strength: one point each for lowercase, uppercase, digit and other characters
 * number of kinds of characters (lower, upper, digit, other) in a password, 0 to 4
 * Write a function that gives a password one point for each kind it contains: lowercase, uppercase, digit, other.
 * How many of the four kinds of characters (lower, upper, digit, other) does the text contain?
 * Given a password, count which kinds it has: lowercase, uppercase, digit, other characters.
 * how many of lowercase, uppercase, digits and other characters does a password use
 * Write a function to rate a password: one point each for containing lowercase, uppercase, digits and other characters.
 * number of character kinds in a password (lower, upper, digit, other)
 * Rate a password from 0 to 4: one point each for lowercase, uppercase, digits and other characters.
 * How many of these does the password contain: lowercase letters, uppercase letters, digits, other characters?
 * password strength from 0 to 4: count which of lowercase, uppercase, digit and other characters occur
 * Rate a password against hackers: score one for each of lowercase, uppercase, digit and anything else present.
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
 * Put a star in place of each vowel of {s}, uppercase or lowercase.
 * change the vowels of a string to stars, in place
 * hide the vowels of a text with *, uppercase and lowercase
 * turn each a, e, i, o, u of a string into *, ignoring case
 * Write a function that overwrites all vowels of a text with '*', uppercase and lowercase.
 * Given a string, replace each vowel (either case) by a star in place.
 * censor a word in place: vowels become stars
 * Write a function which overwrites each vowel of a text with a star, whether uppercase or lowercase.
 * How can I censor the vowels in a string with *?
 * replace vowels by *, in both cases
 * replace all vowels in a string with asterisks
 * How do I replace every vowel in a string with '*'?
 * Censor a text by masking all its vowels, either case, with *, in place.
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
 * is s < t in strcmp order?
 * is the first of two words earlier in a dictionary, compared by character codes
 * Write a function that tells whether the first string sorts before the second.
 * Given two names, return true if the first is alphabetically smaller by character codes.
 * is the first of two strings alphabetically before the second, by character codes
 * return strcmp(s, t) < 0
 * does the first string sort before the second, as with strcmp
 * Write a function to check if the first of two texts precedes the second in order of character codes.
 * How do I write strcmp(a, b) < 0 myself?
 * Return true if the first string is less than the second in strcmp order.
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
 * Write a function to extract the {PART} as a number from a date text such as 24.12.2024 (day first), 0 if the text ends before it.
 * How do I get the {PART} out of a DD.MM.YYYY string (0 if the string ends before it)?
 * {PART} of a DD.MM.YYYY date string, 0 if the string ends before it
 * {PART} from a date string dd.mm.yyyy as a number, 0 if the string ends before it
 * Return the {PART} of a date in the form dd.mm.yyyy as an integer, or 0 if the text ends before it.
 * How do I read the {PART} from a date string like "24.12.2025"? Return 0 if the string ends before it.
 * parse the {PART} of a dd.mm.yyyy date; a string that ends before it gives 0
 * Given a date text such as 05.03.2024 (day first), return its {PART}, 0 if the text ends before it.
 * extract the {PART} from a date string in the format dd.mm.yyyy, returning 0 if the string ends before it
 * Write a function that returns the {PART} of a date string DD.MM.YYYY, or 0 for a string that is cut off before it ends.
 * get the {PART} number from a dd.mm.yyyy string (0 if the {PART} is incomplete)
 * What {PART} number stands in the date {s}, written dd.mm.yyyy, or 0 if {s} is too short to contain it in full?
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
 * How many cents is the price {s}, a string like "12.50", "12.5" or "12"?
 * convert a price string such as "12.5" or "7" to whole cents
 * price string to cents: "12.50" is 1250 and "12.5" too
 * read a price text with up to two decimals as cents
 * Write a function that converts a text such as "3.99" to whole cents; missing decimals count as 0.
 * How do I get the cents from a price string like "12.50" or "12.5"?
 * Given a price as text with a dot, such as "12.5", return it in cents; missing decimals are 0.
 * parse a price string to cents: "7" is 700, "7.5" is 750, "7.25" is 725
 * Write a program to convert an amount text like "12.5" or "3.99" to cents; further decimals are dropped.
 * How do I parse "12.34" into 1234 cents and "12.3" into 1230?
 * Convert a price string such as "12.50" or "7.5" to cents; digits after the second decimal are ignored.
 * parse a price like "3.99", "3.9" or "3" to an integer number of cents
 * Convert a menu price like "12.50" or "7", displayed as text, to whole cents.
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
 * How many of the {n} songs in {a} (lengths in seconds), taken in order, fit on a CD of {K} minutes?
 * how many tracks in order fit completely into {K} minutes, lengths in seconds
 * Write a function that counts how many songs in order (lengths in seconds) fit into {K} minutes, stopping at the first that doesn't.
 * Given lengths in seconds, return how many of the first songs fit into {K} * 60 seconds.
 * Write a function to count how many songs, taken in order, fit on a disc of {K} minutes; their lengths are in seconds.
 * How many songs from the start of a list fit into {K} minutes? Durations are in seconds.
 * number of songs from the start of the list that fit in {K} minutes, lengths in seconds
 * How many songs from the start of the list fit into {K} minutes? Lengths are in seconds; stop at the first that doesn't fit.
 * Count how many songs fit in {K} minutes, taking them in order until one is too long (lengths in seconds).
 * number of songs, in order, that fit on a {K} minute CD, given their lengths in seconds
 * Given song lengths in seconds, return how many of the first songs fit completely into {K} minutes.
 * Return how many leading tracks have a total length of at most {K} minutes (lengths in seconds).
 * How many songs of a playlist fit on a CD of {K} minutes, in order? Lengths in seconds; stop when one does not fit.
 * Mixtape of {K} minutes: in order, how many tracks (lengths in seconds) fit completely before the tape is full?
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
 * How many of 5 stars does a rating of {rating} out of 10 get, rounded up?
 * stars for a rating from 0 to 10: half of the rating, rounded up
 * rating out of ten to stars out of five, rounded up
 * Write a function that halves a rating and rounds up.
 * Given a number from 0 to 10, return half of it, rounded up to whole stars.
 * half of a rating, rounded up
 * half of a non-negative whole number, rounded up
 * Write a function that converts a rating out of ten to one out of five stars, halves rounded up.
 * convert a 10-point score to a 5-star score, rounding up
 * Convert a rating from 0 to 10 into 0 to 5 stars, rounding up.
 * How do I turn a 10-point rating into 5 stars, rounded up?
 * Readers rate books from 0 to 10; return the number of stars out of 5, half of it rounded up.
 * Turn a critic's rating out of ten into stars out of five, halves rounded upward.
 *
 * @T int32_t int64_t
 * @range rating 0 1000
 * @name stars_for_rating half_rating
 */
T stars_for_rating(T rating) { return (rating + 1) / 2; }

/**
 * Is a pizza of diameter {d1} for {p1} a better deal per area than one of {d2} for {p2}?
 * price per area of two pizzas (diameter, price, diameter, price): is the first lower?
 * Write a function that tells whether the first pizza (diameter, price) has a lower price per area than the second (diameter, price).
 * is the first pizza the better buy per area? its diameter and price come first, then the other's
 * Does the first of two pizzas give more area for the money? Each has a diameter and a price.
 * Given diameter and price of two pizzas, return true if the first costs less per square centimeter.
 * Write a function to check whether the first pizza (diameter, price) costs strictly less per area than the second (diameter, price).
 * Is the first of two pizzas cheaper per area (diameter, price, diameter, price)?
 * is the first pizza cheaper per area (diameter, price each)
 * Given diameter and price of two pizzas, return true if the first is cheaper per area.
 * compare two pizzas by price per area (diameter1, price1, diameter2, price2): is the first cheaper?
 * Is the first pizza the better value? Arguments: its diameter and price, then diameter and price of the second.
 * Given diameter and price of one round pizza, then of another, is the first strictly cheaper by area?
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
 * How many alcohol units of 10 ml are in {milliliters} ml with {percent} percent alcohol?
 * alcohol units from ml and percent, ml * percent / 1000
 * British units of alcohol (10 ml each) in a drink, from its ml and its alcohol percentage
 * Write a function for the units of alcohol: milliliters times ABV percent over 1000.
 * Given the volume in ml and the strength in %, return the alcohol units (10 ml each).
 * Write a function that calculates the British alcohol units of a drink from its volume in ml and its percentage.
 * units of alcohol from volume in ml and strength in %, 10 ml each
 * UK alcohol units from ml and percent
 * How do I calculate the UK alcohol units of a drink from its volume in ml and ABV in percent?
 * return milliliters * percent / 1000
 * Calculate the units of alcohol (10 ml each) in a drink from ml and percent.
 * UK alcohol units of a drink: volume in ml times alcohol percentage divided by 1000
 * How many British alcohol units does a glass of wine contain? Milliliters first, then percent; 10 ml are one unit.
 *
 * @T double float
 * @range milliliters 0 2000
 * @range percent 0 60
 * @name alcohol_units drink_units
 */
T alcohol_units(T milliliters, T percent) { return milliliters * percent / 1000; }

/**
 * How long in cm is a foot with EU shoe size {size}, computed as size / 1.5 - 1.5?
 * EU shoe size to foot length in cm: size / 1.5 - 1.5
 * Write a function for the foot length in cm: EU size divided by 1.5, minus 1.5.
 * Given an EU shoe size, return the foot length in cm as size / 1.5 - 1.5.
 * Write a function to determine the foot length in cm for a European shoe size: size divided by 1.5, then minus 1.5.
 * What foot length in cm does an EU shoe size mean, by size / 1.5 - 1.5?
 * foot length in cm from an EU shoe size: size / 1.5 - 1.5
 * How do I convert an EU shoe size to foot length in cm (size / 1.5 - 1.5)?
 * return size / 1.5 - 1.5
 * convert EU shoe size to foot length in centimeters: divide by 1.5 and subtract 1.5
 * foot length in cm for a European shoe size, computed as size / 1.5 - 1.5
 * Divide the EU shoe size by 1.5 and subtract 1.5 to get the foot length in cm.
 *
 * @T double float
 * @range size 18 50
 * @name shoe_cm eu_shoe_to_cm
 */
T shoe_cm(T size) { return (T)(size / 1.5 - 1.5); }

/**
 * Which EU shoe size fits a foot of {centimeters} cm, by (cm + 1.5) * 1.5?
 * European shoe size from the foot length in cm: add 1.5, multiply by 1.5
 * Write a function for the EU shoe size: foot length in cm plus 1.5, multiplied by 1.5.
 * What EU shoe size do I need for a foot length in cm? Add 1.5 and multiply by 1.5.
 * convert foot length in centimeters to EU shoe size by adding 1.5 and multiplying by 1.5
 * Write a function which computes the European shoe size: foot length in cm plus 1.5, times 1.5.
 * EU shoe size from centimeters: (cm + 1.5) * 1.5
 * EU shoe size from the foot length in cm: (cm + 1.5) * 1.5
 * How do I convert a foot length in cm to an EU shoe size, (cm + 1.5) * 1.5?
 * return (centimeters + 1.5) * 1.5
 * convert foot length in cm to EU shoe size: add 1.5 and multiply by 1.5
 * Add 1.5 to the foot length in cm and multiply by 1.5 to get the EU size.
 *
 * @T double float
 * @range centimeters 10 32
 * @name shoe_size_from_cm cm_to_eu_shoe
 */
T shoe_size_from_cm(T centimeters) { return (T)((centimeters + 1.5) * 1.5); }

/**
 * What does one item cost if {K} together cost {price}?
 * price of one egg when a pack of {K} costs the given amount
 * how much is each one in a {K}-pack, given the price of the pack
 * Write a function for the price of a single item from the price of a pack of {K}.
 * What do I pay for one if {K} of them cost the given price?
 * Given the price for {K} items, return the price of one.
 * single price from the price of a multipack of {K}
 * Write a function to find the price of one item when a pack of {K} has a given price.
 * unit price of a {K}-pack
 * price of one out of a pack of {K}
 * Calculate the unit price when a pack of {K} has the given price.
 * How much does one item cost if a pack of {K} costs {price}?
 * A carton of {K} beers costs this much; what does a single beer cost?
 *
 * @T double float
 * @K 6 10 12 20 24
 * @range price 0 1000
 * @name price_each_of_pack
 */
T price_each_of_pack(T price) { return price / K; }

/**
 * How many points does place {place} bring: 3 for 1st, 2 for 2nd, 1 for 3rd, else 0?
 * points by place: first 3, second 2, third 1, else 0
 * medal points 3, 2, 1 for the first three places, 0 for others
 * Write a function that returns 3, 2, 1 for the places 1, 2, 3 and 0 for all others.
 * How many points is my place worth: 3 for first, 2 for second, 1 for third, otherwise 0?
 * race place to points: 3, 2, 1 for the first three places, otherwise 0
 * Write a function to give 3, 2 or 1 points for place 1, 2 or 3, none for others.
 * How many points for a place? 3 for first, 2 for second, 1 for third, otherwise 0.
 * Return the points for a finishing place: 3, 2, 1 for the top three and 0 for the rest.
 * first place gets 3 points, second 2, third 1, everyone else 0
 * How do I convert a rank to points (1st: 3, 2nd: 2, 3rd: 1, else 0)?
 * sports day points by place: 3 for first, 2 for second, 1 for third, 0 for all others
 *
 * @T int32_t int64_t
 * @range place 1 20
 * @name points_from_places place_points
 */
T points_from_places(T place) { return place >= 1 && place <= 3 ? 4 - place : 0; }

/**
 * Which medal does place {place} get: 'G' for 1, 'S' for 2, 'B' for 3, otherwise '-'?
 * medal letter by place: 'G', 'S', 'B' for 1, 2, 3, otherwise '-'
 * Write a function that returns 'G', 'S', 'B' for the places 1, 2, 3 and '-' for the rest.
 * Given a rank, return the letter of the medal ('G', 'S' or 'B'), or '-' if there is none.
 * Write a function that determines the medal of a place as a letter: G, S, B for the first three, '-' for others.
 * 'G', 'S', 'B' for places 1 to 3, otherwise '-'
 * Return 'G' for place 1, 'S' for place 2, 'B' for place 3 and '-' for any other place.
 * How do I map a rank to a medal letter: 'G', 'S', 'B' for 1, 2, 3 and '-' otherwise?
 * medal for a given place as a character: G, S, B, or - if there is none
 * convert a place to a medal letter ('G' gold, 'S' silver, 'B' bronze, '-' no medal)
 * Letter of the medal for the winner (G), second (S) or third (B); the losers get '-'.
 * At the Olympics, rank one receives 'G', two 'S', three 'B', everyone else '-': return the character for a rank.
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
 * total of the marks in an array except the largest and the smallest
 * sum minus maximum minus minimum of an array
 * What do the scores add up to without one highest and one lowest?
 * Given at least two scores, return their sum without one maximum and one minimum.
 * add all elements except the highest and the lowest one
 * Write a program to add judges' marks without one lowest and one highest mark.
 * How do I sum an array except for its largest and smallest element?
 * sum excluding the min and max
 * How do I add up scores without the highest and the lowest one?
 * Sum all judges' scores except one highest and one lowest.
 * Return the sum of an array minus its maximum and its minimum.
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
 * drop the lowest score once and add up the rest (0 if there are none)
 * What do my scores add up to if the lowest one doesn't count? 0 if there are none.
 * Given scores, return their sum minus the minimum, 0 for none.
 * Write a function which adds all scores except the lowest one, 0 for an empty list.
 * How do I sum an array but drop the smallest entry?
 * sum without the lowest score
 * How do I sum an array without its smallest element? Return 0 for an empty array.
 * add up all scores except the lowest one (0 if there are none)
 * Sum of my performances in the array, leaving out the single worst result; 0 if there are none.
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
 * sum of the best three results, or of all of them if there are fewer
 * Write a function for the sum of the three best scores, all of them if there are fewer.
 * Given scores, return the total of the three biggest ones.
 * add the three highest marks of an array
 * Write a function to compute the sum of the three highest scores of a list (all scores if there are fewer).
 * How can I add the three largest elements of an array of non-negative scores?
 * sum of the three largest scores
 * What is the sum of the three largest numbers in an array of non-negative scores?
 * Team score: add merely the three best performances from the array (none negative), fewer if there aren't three.
 * Add the three largest values of an array of non-negative numbers, or all of its values if it has fewer than three.
 * top 3 sum of an array of nonnegative values (with fewer than three, the sum of them all)
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
 * If {seconds} seconds were needed for {laps} laps in all, how long was each lap on average?
 * average lap time from total time and laps
 * average time per lap from total seconds and laps
 * Write a function for the average lap time, given the total time and the number of laps.
 * Given the total time and the number of laps, return the average time of one lap.
 * mean lap time: total seconds divided by the number of laps
 * how long one lap takes on average, seconds over laps
 * Write a function that determines the average seconds per lap from the total time and the number of laps.
 * average lap time from total seconds and number of laps
 * Calculate the average lap time from the total time in seconds and the number of laps.
 * How do I calculate the average time per lap?
 * return seconds / laps
 * average time of each lap around the stadium, from total seconds and number of laps
 * Cycling track: given the total seconds and the number of laps ridden, what is the mean time per lap?
 *
 * @T double float
 * @range seconds 0 10000
 * @range laps 1 100
 * @name lap_time average_lap
 */
T lap_time(T seconds, int32_t laps) { return seconds / laps; }

/**
 * How many km does a tank of {liters} liters last at {consumption} liters per 100 km with a reserve of {reserve} liters?
 * Write a function for the range of a car that keeps a reserve: tank liters, liters per 100 km, reserve liters.
 * how far can I drive before the reserve? tank liters, consumption per 100 km, reserve liters
 * How many kilometers can I drive, given the tank's liters, liters per 100 km and a reserve that must stay?
 * Given liters, consumption per 100 km and reserve, return the range in km.
 * usable range in km from liters, consumption per 100 km and a reserve
 * Write a function to find how many km a car can go from tank litres, litres per 100 km and an unused reserve.
 * range of a car in km from liters, l/100km and reserve liters
 * Calculate the range of a car in km without its reserve: tank liters, liters per 100 km, reserve liters.
 * How far can I drive on a full tank, keeping a reserve? Tank liters, liters per 100 km and reserve liters are given.
 * range of a car in km, given tank size, consumption in liters per 100 km and reserve
 * How far can our vans go before touching the reserve? Liters in the tank, liters per 100 km, reserve liters.
 *
 * @T double float
 * @range liters 20 80
 * @range consumption 3 15
 * @range reserve 0 15
 * @name full_tanks_range tank_range
 */
T full_tanks_range(T liters, T consumption, T reserve) { return (liters - reserve) * 100 / consumption; }

/**
 * bonus of {A} if the points are {B} or more, else 0
 * upper section bonus for a sum of points: {A} at {B} or above, otherwise 0
 * Write a function that returns {A} from {B} points on, otherwise 0.
 * Do I get the bonus of {A} for reaching {B} points? Return {A} or 0.
 * extra {A} for at least {B} points, else 0
 * Write a function which returns the bonus {A} for {B} or more points, otherwise 0.
 * Return a bonus of {A} if the points are at least {B}, otherwise 0.
 * return points >= {B} ? {A} : 0
 * How do I calculate a bonus of {A} for {B} or more points?
 * bonus: {A} for {B} points or more, 0 for less
 * Yahtzee upper section bonus: {A} points for a sum of at least {B}, otherwise 0
 * Bonus for the upper section: {A} if the points attained are {B} or more, otherwise 0.
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
 * did I throw a double, given both dice?
 * do two dice show the same number
 * are two dice equal
 * Is this roll of two dice a double?
 * Given two dice, return true if they show the same number.
 * do both dice show the same number?
 * Write a function that checks if two dice show the same.
 * Are both dice equal?
 * is the roll a double
 * Check if two dice show the same number.
 * How do I check whether a roll of two dice is a double?
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
 * return n * (n + 1) * (n + 2) / 2
 * sum of all numbers on a full domino set up to double n
 * Write a function for the total pips of a set of dominoes with the highest number n.
 * total pips of a domino set up to double n, e.g. 168 for 6
 * total dots of a domino set up to double n
 * number of dots on all tiles of a domino set whose highest tile is double n
 * Write a function to find the sum of all pips in a full domino set whose highest tile is double n.
 * How many dots are in a complete set of dominoes with n as the highest number?
 * total pips of a double-n domino set
 * How many dots are there on a full set of dominoes up to double {n}?
 *
 * @T int32_t int64_t
 * @range n 0 100
 * @name domino_pips total_pips
 */
T domino_pips(T n) { return n * (n + 1) * (n + 2) / 2; }

/**
 * How many strokes over par is a round of 18 holes with strokes {strokes} and pars {par}?
 * sum of strokes[i] - par[i] over 18 holes
 * golf score relative to par from two arrays of 18: strokes, pars
 * Write a function for a round of 18 holes: total strokes minus total par.
 * What is my result relative to par after 18 holes, given strokes and pars?
 * Given strokes and pars for 18 holes, return the difference of the sums.
 * strokes over (positive) or under (negative) par for 18 holes
 * Write a program to determine how many strokes above par a golfer is after all 18 holes (negative under par).
 * How do I get the score to par for 18 holes from an array of strokes and an array of pars?
 * strokes over par for 18 holes
 * Calculate how many strokes over par a golfer is after 18 holes.
 * For a round of golf, subtract the sum of the 18 pars (second array) from the sum of the 18 strokes (first array).
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
 * On how many of {n} holes are the strokes in {strokes} exactly one less than par in {par}?
 * count holes with strokes exactly one less than par
 * count the indices i with strokes[i] == par[i] - 1
 * Write a function that counts the birdies (exactly one under par) of a round from strokes and pars.
 * How many holes did I play exactly one under par, given strokes and pars?
 * birdie count from strokes and pars, a birdie being exactly one under par
 * Write a function that counts the holes a golfer finished with precisely one stroke less than par.
 * How do I count birdies from arrays of strokes and pars?
 * Count the birdies: holes where strokes are exactly one less than par.
 * number of birdies in a round, given strokes and par for each hole
 * Golf: on how many holes did I take exactly one stroke fewer than par? Array of strokes first, then the pars.
 * I have two arrays of {T:s}, my strokes and the par of each hole, and the number of holes; how many of the holes were birdies, i.e. exactly one stroke below par?
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
 * How far does a bike go per pedal turn with {front} teeth in front, {rear} at the back and a wheel circumference of {circumference}?
 * Compute front / rear * circumference.
 * distance for one pedal turn from front teeth, rear teeth, wheel circumference
 * Write a function for the distance per pedal turn: front teeth, rear teeth, wheel circumference.
 * how many meters do I ride with one turn of the pedals: front teeth, rear teeth, circumference in m
 * What is the development of this gear, from chainring, sprocket and wheel circumference?
 * Given chainring, sprocket and wheel circumference, return the distance per revolution.
 * bicycle gear development: front teeth / rear teeth times wheel circumference
 * Write a function to determine how far a bike rolls per pedal turn: chainring teeth, sprocket teeth, wheel circumference.
 * distance per pedal turn from front teeth, rear teeth and circumference
 * Calculate the gear development of a bicycle: front teeth / rear teeth * wheel circumference.
 * return front / rear * circumference
 * How far do cyclists travel with one turn of the pedals? Front teeth, rear teeth, wheel circumference.
 *
 * @T double float
 * @range front 20 60
 * @range rear 10 40
 * @range circumference 1 3
 * @name gear_development meters_per_turn
 */
T gear_development(T front, T rear, T circumference) { return front / rear * circumference; }

/**
 * Is a power in watts at {kilograms} kg more than {K} watts per kg?
 * is watts / kilograms greater than {K}?
 * Write a function that tells whether a cyclist has more than {K} watts per kilogram, watts given first.
 * Is the power in watts per kg of body weight greater than {K}?
 * Given watts and weight, return true if their ratio is over {K}.
 * Write a function to check that a cyclist produces over {K} watts per kilogram, from watts and body weight.
 * Is the power-to-weight ratio above {K}?
 * does the rider have more than {K} watts per kg?
 * Return true if watts divided by kilograms is greater than {K}.
 * How do I check if a cyclist's watts per kilogram exceed {K}?
 * is the power to weight ratio (watts, kilograms) greater than {K}?
 * Check whether a rider produces more than {K} watts per kg; watts come first.
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
 * subtract the minimum of an array from every element
 * set a[i] -= min(a) for all elements
 * Write a function that replaces lap times by the differences to the fastest one, in place.
 * Given times, replace each by how much slower than the fastest it is.
 * replace each time in the array by its gap to the fastest time
 * Write a program that replaces each time in a list by how much it lies behind the fastest.
 * shift a series in place so that its minimum is zero
 * How to subtract the smallest element from all array elements?
 * subtract the minimum from every element
 * Replace each time in the array by its difference to the fastest time.
 * subtract the smallest element from all elements, in place
 * Time trial: convert an array of finish times to the gaps behind the winner, in place.
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
 * By how much does the highest of the {n} values in {a} exceed the second highest, 0 if two share the top?
 * difference between the highest and the second highest score, 0 on a tie
 * lead of the highest value over the second highest in an array, none (0) if the highest occurs twice
 * largest minus second largest of an array, duplicates counted
 * Write a function for the margin of the winner: highest minus second highest score.
 * Given two or more scores, return the difference between the top two.
 * winning margin: largest minus second largest value of an array
 * How do I get the gap between the maximum and the second highest value, 0 if the maximum occurs twice?
 * margin of the largest value over the second largest, equal values giving 0
 * Return the difference between the largest and the second largest element.
 * How do I compute the difference between the two largest numbers in an array?
 * By how many points did the winner beat the second best? All scores are in an array.
 * What is the winner's advantage: the difference between the best and the second best score in the array?
 * Write a function to find the difference between the largest and the second largest number, equal ones counted separately.
 * Margin between the top candidate and the runner-up, from an array of two or more vote counts.
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
 * Is the element of {a} at index {i} more than {K} away from the mean of the array?
 * is the element at an index more than {K} away from the average of the array
 * is |a[i] - mean| greater than {K}?
 * outlier test: is element i more than {K} away from the array's mean
 * Given a list and an index, return true if that element is more than {K} away from the mean.
 * Does array element i differ from the mean by more than {K}?
 * is a[i] more than {K} away from the mean
 * Return true if the element at index {i} differs from the mean of the array by more than {K}.
 * How do I check if the array element at an index (array, length, index) is more than {K} away from the average?
 * Does a[i] differ from the average of the array by more than {K}?
 * check whether the value at an index is more than {K} above or below the mean
 * true if the absolute difference between a[i] and the mean is greater than {K}
 *
 * @T double float int32_t
 * @K 2 3 5 10
 * @range a 0 40
 * @range n 4 8
 * @range i 0 3
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
 * is the lotto ticket ok: numbers from 1 to {K}, none twice?
 * are the array elements all between 1 and {K} and distinct?
 * is this a list of valid numbers 1..{K} without repeats
 * Write a function that checks a ticket: each number from 1 to {K}, no number twice.
 * Is every number of the list from 1 to {K} and used at most once?
 * Given a list, return true if its elements are from 1 to {K} and no two are the same.
 * Write a program to verify a lotto ticket: all numbers from 1 to {K}, none twice.
 * Are all array values unique and between 1 and {K}?
 * are these distinct numbers from 1 to {K}?
 * Return true if all numbers are between 1 and {K} and none occurs twice.
 * How do I check that an array has only distinct numbers from 1 to {K}?
 * Does the lotto ticket respect the rules: every number from 1 to {K} and none of them twice?
 * Check a lottery slip: are all its numbers within 1..{K} with none crossed twice?
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
 * how many numbers of the first row of 6 are also in the second row
 * Write a function that counts the matches of a lottery ticket: 6 numbers and the 6 drawn numbers, in any order.
 * How many of the 6 chosen numbers are among the 6 drawn, in any order?
 * Given two arrays of 6, count the elements of the first that occur in the second.
 * matches of a ticket with the draw, 6 numbers each
 * Write a function that counts how many of my six numbers are among the six drawn ones.
 * How do I count how many numbers of the first array of six occur in the second?
 * how many of the six numbers in the first array occur in the second array of six
 * How many of my 6 lottery numbers were drawn? The order doesn't matter.
 * Count how many numbers of a lottery ticket are among the drawn numbers, 6 each.
 * Of my six numbers (first array), how many are among the six drawn?
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
 * increase the brightness of n pixels by {K}, at most 255, in place
 * add {K} to all pixels of an array, capped at 255
 * set a[i] = min(255, a[i] + {K}) for all n elements
 * Write a function that adds {K} to every gray value in place without passing 255.
 * lighten an image in place by {K}, at most 255
 * How do I raise all brightness values of an array by {K} and stop at 255?
 * make a picture brighter: add {K} to each pixel, at most 255
 * How do I brighten pixels by {K} with clamping to 255?
 * add {K} to every element, at most 255
 * Increase the brightness of every pixel by {K}, clamping at 255.
 * add {K} to each pixel in place, limited to 255
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
 * decrease the brightness of n pixels by {K}, not below 0, in place
 * subtract {K} from all pixels of an array, stopping at 0
 * set a[i] = max(0, a[i] - {K}) for all n elements
 * Write a function that subtracts {K} from every gray value in place without going under 0.
 * How do I lower all brightness values of an array by {K} and stop at 0?
 * lower all elements of a list by {K}, but not below 0, in place
 * How do I darken pixels by {K} with clamping to 0?
 * Decrease the brightness of every pixel by {K}, clamping at 0.
 * subtract {K} from each pixel in place, but not below 0
 * darken an image: reduce every pixel by {K} with a minimum of 0
 * Make a photo more gloomy: lower every pixel by {K}, never below 0, in place.
 * A photo is too bright: lower every pixel by {K}, with 0 as floor, in place.
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
 * How many centimeters does a number of pixels take when printed at a given dpi?
 * print size in cm from pixels and dpi
 * width of a printed photo in centimeters from its pixels and the dpi
 * Write a function for the printed length in cm from pixels and dots per inch.
 * Given pixels and dpi, return the printed size in centimeters.
 * pixels to cm at a given dpi
 * printed length in cm from pixels and dpi
 * convert pixels to cm for printing at a given dpi
 * How do I convert pixels to centimeters at a given dpi?
 * return pixels * 2.54 / dpi
 * Calculate the printed size in cm of an image side from its pixels and the dpi.
 * How large in cm is a print of a number of pixels at a given dpi?
 * How wide in cm is a poster printed at a given dpi? Pixels first.
 *
 * @T int32_t int64_t
 * @range pixels 0 10000
 * @range dpi 72 1200
 * @name print_centimeters print_size
 */
double print_centimeters(T pixels, T dpi) { return pixels * 2.54 / dpi; }

/**
 * Are {red}, {green} and {blue} all from 0 to 255?
 * valid rgb color? all three values must be in 0..255
 * three values all within 0 and 255, ends included
 * is each of three color channels between 0 and 255
 * Write a function that checks a color: red, green, blue each from 0 to 255.
 * are red, green and blue each from 0 to 255
 * Given three numbers, return true if all are from 0 to 255.
 * Are three ints a valid RGB color?
 * are all three values from 0 to 255
 * Check if all three color values are between 0 and 255.
 * How do I check that an RGB color is valid (each part 0 to 255)?
 * is this a valid RGB color? every component must be between 0 and 255
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
 * What is a tempo in bpm after speeding up by a given percentage?
 * new bpm when a song is sped up by a percentage (negative slows it down)
 * return bpm * (1 + percent / 100)
 * bpm raised or lowered by a percentage
 * new tempo from old tempo and change in percent
 * Write a function to find the new tempo of a song in bpm when it is changed by a signed percentage.
 * new BPM from the old BPM and a percent change
 * change a bpm value by a percentage
 * Increase a tempo in bpm by a percentage.
 * How do I calculate the new bpm after changing the tempo by a percentage?
 * Dancers want the music faster: raise the bpm by a percentage (a negative one makes it slower).
 * The drummer speeds up a song by some percent; what is the new tempo? Beats per minute first, then percent.
 *
 * @T double float
 * @range bpm 40 240
 * @range percent -50 50
 * @name changed_tempo bpm_after_change
 */
T changed_tempo(T bpm, T percent) { return bpm + bpm * percent / 100; }

/**
 * If I am {height} tall with a shadow of {own}, how tall is something with a shadow of {shadow}?
 * height of a tree by its shadow: my height, my shadow, its shadow
 * Write a function for the height of a tower from my height, my shadow and its shadow.
 * Given my height, my shadow's length and the other shadow's length, return the other height.
 * height of a building by shadows: own height, own shadow, building's shadow
 * Write a function to determine a tree's height from a person's height, that person's shadow and the tree's shadow.
 * How do I measure a tree's height with shadows (own height, own shadow, tree shadow)?
 * tree height from my height, my shadow and its shadow
 * How do I calculate the height of a tree from my height, my shadow and the tree's shadow?
 * Calculate the height of an object from its shadow, given my height and my shadow first.
 * height of a tree using shadows: person's height, person's shadow, tree's shadow
 * How tall is a skyscraper by its shadow? My height, my own shadow, the shadow of the building.
 *
 * @T double float
 * @range height 1 2
 * @range own 1 5
 * @range shadow 0 100
 * @name tree_height height_by_shadow
 */
T tree_height(T height, T own, T shadow) { return height * shadow / own; }

/**
 * How many of {seeds} seeds grow at a rate of {percent} percent, rounded down?
 * compute seeds * percent / 100, rounded down
 * a percentage of a count, rounded down (count, then percent)
 * Write a function that returns p percent of a count, rounded down: count, percent.
 * expected number of seedlings from seeds and germination percentage, rounded down
 * How many seeds germinate, given their number and the percentage? Round down.
 * number of seedlings from the number of seeds and the germination percentage, rounded down
 * seeds times percent divided by 100, rounded down
 * Calculate how many seeds germinate, given their number and the germination rate in percent, rounded down.
 * return seeds * percent / 100 with integer division
 * number of seeds times germination rate in percent, rounded down
 * A gardener sows beans of which some percent sprout; how many sprout, rounded down? Beans first, then percent.
 *
 * @T int32_t int64_t
 * @range seeds 0 10000
 * @range percent 0 100
 * @name germinated seeds_that_grow
 */
T germinated(T seeds, T percent) { return seeds * percent / 100; }

/**
 * How many seeds must I sow for {plants} plants if {percent} percent germinate, rounded up?
 * number of seeds to sow for a number of plants at a germination percentage, rounded up
 * return ceil(plants * 100 / percent) in integers
 * seeds needed for the wanted number of plants at a germination rate in percent, rounded up
 * Write a function for the number of seeds to sow: plants wanted, percent that germinate, rounded up.
 * seeds needed for a number of plants at a germination percentage, rounded up
 * How many seeds do I need for a number of plants if a given percentage germinates? Round up.
 * Calculate the seeds needed to get {plants} plants at a germination rate of {percent} percent, rounded up.
 * number of seeds to plant: wanted plants * 100 / germination percent, rounded up
 * Given the wanted number of plants and the germination rate in percent, return how many seeds to sow (rounded up).
 * Divide plants * 100 by percent and round up.
 * The gardener wants so many plants at a sprouting rate in percent; how many seeds are required, rounded up?
 *
 * @T int32_t int64_t
 * @range plants 0 10000
 * @range percent 1 100
 * @name seeds_to_sow seeds_for_plants
 */
T seeds_to_sow(T plants, T percent) { return (plants * 100 + percent - 1) / percent; }

/**
 * Are more than half of the letters of {s} capitals?
 * does the text have more capital letters than small ones
 * count capitals and small letters of a string: are there more capitals?
 * Write a function that tells whether more than half of a text's letters are upper case.
 * Is the text mostly in capitals, that is, are more than half of its letters uppercase?
 * Given a text, return true if it has more uppercase than lowercase letters.
 * Write a program to check if a text has strictly more capital than small letters.
 * Does a string contain more uppercase than lowercase letters?
 * are there more capitals than small letters
 * Return true if a string has more uppercase letters than lowercase letters.
 * check if most letters in a string are uppercase
 * Are there more capital letters than lowercase letters in the text?
 * Is somebody shouting, that is, does the text have more capital letters than small ones?
 * Is somebody yelling in this text, i.e. do uppercase letters outnumber lowercase ones?
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
 * is the string a code of {K} capitals and nothing else
 * is the text {K} uppercase letters and nothing more
 * is the string only capitals and {K} long
 * Write a function that checks a string for a code of exactly {K} capital letters.
 * Does the text have {K} characters, all from A to Z?
 * Given a string, return true if its length is {K} and each character is a capital letter.
 * Write a function that checks whether a text consists of exactly {K} capital letters.
 * Return true if the string consists of exactly {K} uppercase letters.
 * How do I check that a string is exactly {K} uppercase letters?
 * check if a code has exactly {K} characters, all capital letters
 * is it a string of {K} uppercase letters and nothing else?
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
 * What does the text {s} cost at {K} per word, with words separated by spaces?
 * price of a text at {K} cents a word, words separated by spaces
 * Write a function for the price of a text at {K} per word, words separated by spaces.
 * How much is my ad text if a word costs {K}? Words are separated by spaces.
 * Given a text, count its words, separated by spaces, and multiply by {K}.
 * word count of a string (split at spaces) times {K}
 * Write a function that calculates what a telegram costs at {K} per word, words being separated by spaces.
 * How do I compute the price of a text at {K} per space-separated word?
 * Count the words in a string (separated by spaces) and multiply by {K}.
 * cost of a telegram at {K} per word, words separated by spaces
 * What does it cost to advertise in the newspaper at {K} cents per word? Words are separated by spaces.
 * I pay {K} for every word of a classified advertisement, words parted by blanks; what is its price?
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
 * What does engraving {s} cost at {K} per character, if spaces are free?
 * price of a text at {K} per character, spaces not counted
 * number of characters other than spaces in a string times {K}
 * engraving price of a text with {K} for each character except spaces
 * Write a function for the price of a text at {K} per character, spaces not counted.
 * How much is an engraving if a character costs {K} and spaces are free?
 * Given a text, count the characters that are not spaces and multiply by {K}.
 * non-space characters of a string times {K}
 * Write a function that calculates the price of an engraving at {K} per character, spaces being free.
 * How do I compute the price of a text at {K} per character, not counting spaces?
 * Count the characters that are not spaces and multiply by {K}.
 * cost of an engraving at {K} per character, spaces are free
 * Cost of a text carved in stone at {K} per character; spaces are free.
 * Price of a tombstone inscription, {K} for every character except blanks.
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
 * What is the sum of the letters of {s} with a = 1, b = 2, ..., z = 26, ignoring case?
 * name value of a text: a is 1, b is 2, up to z is 26, added up, ignoring case
 * Write a function that adds up the alphabet positions (a = 1) of a text's letters, ignoring case.
 * What is the total of a word if its letters count by their alphabet position, a = 1?
 * letter sum of a word, a = 1 to z = 26 in either case
 * add up the letter numbers of a text, a is 1 and z is 26, case doesn't matter
 * How do I sum the alphabet positions (a=1, any case) of the letters in a string?
 * sum of alphabet positions of the letters, a and A being 1
 * Add up the alphabet positions of all letters (a = 1 to z = 26, ignoring case); other characters count 0.
 * How do I sum the letter values of a word with a = 1, b = 2, and so on, ignoring case?
 * Write a function that returns the sum of the alphabet positions of the letters in a string.
 * calculate the value of a name: a=1, b=2, ... z=26, uppercase or lowercase
 * Numerology of a name: a counts 1 up to z 26, either case, everything else ignored; what is the total?
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
 * a[i] is whom person i (from 0) has drawn: has none of the {n} people drawn themselves?
 * secret santa: check that nobody draws themselves, so no a[i] equals i
 * does the array have no element equal to its index
 * does no element of the list equal its own index from 0
 * Write a function that checks a gift draw: nobody (numbered from 0) has drawn their own number.
 * Has everyone, numbered from 0, drawn a number other than their own?
 * is a[i] != i for all i of an array
 * check that no a[i] equals i
 * Return true if no element is equal to its own index.
 * How do I check that no array element equals its index?
 * Secret Santa check: true if nobody (index from 0) drew themselves
 * Is a[i] different from i for every index?
 * Secret Santa: in the array of zero-based assignments, has nobody been assigned himself?
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
 * Write a function that tells whether no element of an array equals the one before it.
 * Given a list, return true if no two neighbours are the same.
 * is a[i] != a[i - 1] throughout the array
 * Write a function which checks that no two adjacent entries of a list are identical.
 * Are all adjacent array elements different?
 * no two neighbours are equal
 * Return true if no two adjacent elements are equal.
 * How do I check that no two neighbouring array elements are the same?
 * true if each element differs from the one before it
 * Check the seating: no two neighbours in the array may have the same value.
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
 * How many presents are there if each of {n} people gives one to everyone else?
 * number of gifts when each of n people gives one to every other
 * number of double round robin games of n teams
 * Write a function for the number of ordered pairs of different people among n.
 * number of home and away games in a league of n teams
 * How many cards are sent if each of n people writes to all the others?
 * number of matches of n teams, each pair playing home and away
 * number of ordered pairs of different people among n
 * Write a function to find the number of matches in a league where everyone meets everyone twice.
 * How many games are played if each of {n} teams plays every other team twice?
 * number of matches in a double round robin with n teams
 * return n * (n - 1)
 * Each of n volunteers sends one postcard to every other; how many postcards is that?
 * Valentine's cards: each of n pupils gives one to every other pupil; how many altogether?
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name double_round_robin presents_in_group
 */
T double_round_robin(T n) { return n * (n - 1); }

/**
 * In a given number of liters, how many fish of {length} cm fit at one liter per cm, rounded down?
 * Given liters and fish length in cm, return how many whole fish fit at one cm per liter.
 * number of fish from liters and cm of a fish, at one liter per cm
 * How many fish of a given length fit in a tank if each cm needs a liter? Liters first, round down.
 * Divide the liters by the length of a fish and return the whole part.
 * number of fish for an aquarium: liters divided by cm per fish, rounded down
 * Calculate how many fish an aquarium can hold, given its liters and the cm of a fish: one liter per cm, rounded down.
 * How many fish can live in a given number of liters if each is {length} cm long and needs a liter per cm?
 * fish tank capacity: liters of water, length of a fish in cm, one liter needed per cm
 * How do I calculate the number of fish for a tank, at 1 liter per cm of fish length?
 * How many fish can a small pond or tank hold? Liters, then cm per fish; one liter for each cm, whole fish only.
 * How many goldfish of equal length, rounded down, may an aquarium hold if they need one liter per centimetre? Liters, then length.
 *
 * @T double float
 * @range liters 10 500
 * @range length 1 30
 * @name fish_in_tank tank_fish
 */
int32_t fish_in_tank(T liters, T length) { return (int32_t)(liters / length); }

/**
 * Which hand is better, {a} or {b}: closer to 21 but not over? Return 1, 2, or 0 for a tie or both over.
 * closer to 21 without going over: 1 for the first, 2 for the second, 0 if equal or both over
 * winner of two blackjack totals: 1 or 2, where more than 21 loses; 0 if equal or both over 21
 * Given two totals, return 1 or 2 for the higher one that is not above 21, or 0 if neither is better.
 * compare two hands that lose above 21: result 1, 2, or 0 for a draw
 * 1 or 2 for the higher total up to 21, 0 for a tie or if both are above 21
 * Return 1 if the first total is closer to 21 without going over, 2 if the second is, 0 for a tie.
 * How do I find the winner of two blackjack hands (1 or 2, 0 for a tie)? Over 21 loses.
 * compare two blackjack totals: 1 or 2 for the winner, 0 if equal or both over 21
 * Which of two hands wins? More than 21 is bust; return 1, 2, or 0 if nobody wins.
 * blackjack: 1 if the first hand wins, 2 if the second wins, 0 otherwise; totals above 21 lose
 * Casino blackjack: which of two totals is closer to 21 without going over? 1, 2, or 0 for neither or a tie.
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
 * How many games can {n} players play at once, with one resting if n is odd?
 * number of games per round of n players, one rests if odd
 * n people pair up: how many pairs are there, with one left over if n is odd?
 * Write a function for the number of games in a round of n players, two in each game.
 * Given a number of people, return how many full pairs they split into.
 * number of matches on one day when n teams play in pairs
 * Write a function to find how many matches can be played at once by n teams.
 * How many matches are in one round with n teams if an odd one rests?
 * how many pairs do n teams make (an odd one is left over)
 * How many games can be played at the same time with {n} teams?
 * return n / 2
 * number of full pairs when n people are split into twos
 * How many pairs of dancers can n people form? One stays alone if n is odd.
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name games_per_round parallel_games
 */
T games_per_round(T n) { return n / 2; }

/**
 * Who comes after {player} of {n} players numbered from 0, or before them if {reverse} is true?
 * Write a function for the next player in a game with a reverse card: player (from 0), number of players, reversed or not.
 * whose turn is next in Uno? current player (from 0), number of players, direction reversed or not
 * next player's index in a game with n players, going backwards if reverse is true
 * next index in a ring of n, or previous index if the flag is true
 * compute whose turn is next in Uno: current player (0-based), number of players, reversed or not
 * advance a player index by one, wrapping at n, or go back by one if reversed
 * How do I get the next player around a table of n seats numbered from 0, or the previous one if a reverse flag is true (player, n, flag)?
 * Given an index, the size of a ring and a flag, move one place up, or one place down if the flag is true, wrapping around between 0 and size - 1.
 * My card game has players numbered from 0; given whose turn it is, how many players there are and whether the direction is reversed, who plays next?
 * next index in turn order, wrapped at both ends: current index (from 0), player count, reverse flag; plus one or, if the flag is true, minus one
 * Write a program that returns the neighbor who gets the dice, wrapping around, from the current seat (counted from 0), the number of seats and a flag that is true for going down instead of up.
 *
 * @T int32_t int64_t
 * @range player 0 3
 * @range n 4 8
 * @name next_seat next_player
 */
T next_seat(T player, T n, _Bool reverse) { return (player + (reverse ? n - 1 : 1)) % n; }

/**
 * Can a card of {color} and {number} be put on one of {top_color} and {top_number}, matching in color or number?
 * Write a function that tells whether a card can be played: its color and number, then the top card's color and number.
 * can I play this card? its color and number, then color and number of the top card; one must match
 * same color or same number? color and number of the card, then of the top card
 * How do I check if an Uno card can be played (color, number, top color, top number)?
 * Does the card match the top card in color or number? Color and number of each are given.
 * Write a function that tells if a card (color, number) matches another (color, number) in at least one.
 * check if two cards share a color or a number (color1, number1, color2, number2)
 * Is the card playable? Its color and number, then those of the top card; one of them must match.
 * May I lay down a card sharing its color or its number with the pile's top? Card's color and number, then the top's.
 * With the four values color, number, top color and top number, is the first equal to the third or the second equal to the fourth?
 * Uno rule without wild cards: my card's color and number, then the color and number on the pile; true if the colors or the numbers agree
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
 * are at least two of three dice equal
 * is there a pair or triple in three dice
 * return x == y || y == z || x == z
 * Write a function that tells whether three dice have at least a pair.
 * Given three numbers, return true if at least two of them are the same.
 * do at least two of three values match
 * Write a function that checks if at least two of three numbers are the same.
 * Are any two of three values equal?
 * are at least two of the three equal
 * Check if at least two of three numbers are equal.
 * How do I check if any two of three values are the same?
 *
 * @T int32_t int64_t
 * @range x 1 6
 * @range y 1 6
 * @range z 1 6
 * @name two_of_three_equal has_pair_of_dice
 */
_Bool two_of_three_equal(T x, T y, T z) { return x == y || y == z || x == z; }

/**
 * Is the sum of {x}, {y} and {z} at least {K}?
 * is the sum of three dice {K} or more
 * return x + y + z >= {K}
 * do three numbers reach {K} or more together
 * Write a function that tells whether three dice total at least {K}.
 * Given three numbers, return true if their sum is {K} or more.
 * Write a function to check whether three dice together show at least {K}.
 * Do three values total {K} or above?
 * is x + y + z at least {K}
 * Return true if the sum of three numbers is at least {K}.
 * How do I check if the sum of three dice is {K} or more?
 * check whether three values add up to at least {K}
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
 * What is the sum of the dice {x} and {y} if the higher one counts twice?
 * sum of two dice where the higher one counts twice
 * Compute x + y + max(x, y).
 * sum of two numbers with the larger one doubled
 * Write a function that adds two dice and the higher one once more.
 * Given two numbers, return their sum plus the larger.
 * sum of two numbers plus the larger one
 * add two numbers and then the larger one again
 * How do I add two numbers with the larger one counted twice?
 * return x + y + max(x, y)
 * Sum of two dice thrown by a player with an advantage: the higher one counts twice.
 * Add both dice and the greater one once more.
 *
 * @T int32_t int64_t
 * @range x 1 100
 * @range y 1 100
 * @name highest_twice sum_with_best_doubled
 */
T highest_twice(T x, T y) { return x + y + (x > y ? x : y); }

/**
 * Which value from 1 to 13 does card number {card} (0 to 51, suit by suit) have?
 * card number 0-51 to its value 1-13, one suit after another
 * Compute card % 13 + 1.
 * rank (1 to 13) of a card index 0 to 51 in a deck with 13 per suit
 * What is the face value, 1 to 13, of a card number from 0 in a sorted deck with 13 per suit?
 * Given a number from 0 to 51, return the card's rank from 1 to 13 in a deck sorted by suit.
 * Write a function to find the rank from 1 (ace) to 13 (king) of a card numbered 0 to 51 in a deck sorted by suit.
 * card index 0-51 to rank 1-13 (each suit is 13 in a row)
 * Convert a card number from 0 to 51, ordered by suit, to its rank from 1 (ace) to 13 (king).
 * How do I get the rank (1-13) of a card numbered 0-51 suit by suit?
 * return card % 13 + 1
 * Which rank from 1 to 13 does a card from 0 to 51 have when suits hold thirteen cards each, sequentially numbered?
 *
 * @T int32_t int64_t
 * @range card 0 51
 * @name card_rank_from_number card_value_1_13
 */
T card_rank_from_number(T card) { return card % 13 + 1; }

/**
 * How many points does card {c} have in Skat: 'A' 11, 'T' 10, 'K' 4, 'Q' 3, 'J' 2, others 0?
 * skat points of a card letter: ace A 11, ten T 10, king K 4, queen Q 3, jack J 2, others 0
 * points of a card letter: A 11, T 10, K 4, Q 3, J 2, any other 0
 * Write a function for the points of a Skat card by its letter: A 11, T 10, K 4, Q 3, J 2, others 0.
 * Given a card letter, return 11, 10, 4, 3, 2 for A, T, K, Q, J, otherwise 0.
 * Write a function that gives the Skat value of a card letter: A 11, T 10, K 4, Q 3, J 2, everything else 0.
 * What is the Skat value of a card character (A=11, T=10, K=4, Q=3, J=2, others 0)?
 * card value: A 11, T 10, K 4, Q 3, J 2, otherwise 0
 * Return the Skat value of a card letter: A 11, T 10, K 4, Q 3, J 2, all others 0.
 * How do I map a card letter to its Skat points (A=11, T=10, K=4, Q=3, J=2, else 0)?
 * value of a card in Skat by its letter: A=11, T=10, K=4, Q=3, J=2, otherwise 0
 * convert a card character to points: 'A' 11, 'T' 10, 'K' 4, 'Q' 3, 'J' 2, anything else 0
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
 * How many high card points does the bridge hand {s} have: A 4, K 3, Q 2, J 1?
 * bridge high card points of a hand string: A 4, K 3, Q 2, J 1
 * HCP of a bridge hand written as text: 4, 3, 2, 1 for A, K, Q, J
 * Write a function that adds 4 for each A, 3 for K, 2 for Q and 1 for J in a string.
 * count high card points in a text like "AK7.QJ2": A 4, K 3, Q 2, J 1
 * Write a function to evaluate a bridge hand given as letters: A 4, K 3, Q 2, J 1, others 0.
 * bridge HCP of a string with A=4, K=3, Q=2, J=1
 * bridge points of a hand string: A 4, K 3, Q 2, J 1
 * Count the high card points in a string: 4 for each A, 3 for each K, 2 for each Q, 1 for each J.
 * How do I count the high card points of a bridge hand (A=4, K=3, Q=2, J=1)?
 * total of A = 4, K = 3, Q = 2, J = 1 over all characters of a string
 * high card points of a bridge hand string: aces A 4, kings K 3, queens Q 2, jacks J 1
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
 * value of chess pieces in a string like "QRRBN": Q 9, R 5, B 3, N 3, P 1
 * chess material of a string of capital letters: Q 9, R 5, B and N 3, P 1
 * Write a function that adds the usual values (9, 5, 3, 3, 1) of chess pieces Q, R, B, N, P in a string.
 * Given a string of piece letters, return the total of Q 9, R 5, B and N 3, P 1, all others 0.
 * Write a program that adds up chess pieces given by capital letters: Q 9, R 5, B and N 3, P 1, others 0.
 * sum of chess piece values in a string, Q=9 R=5 B=3 N=3 P=1
 * chess material of a string: Q 9, R 5, B 3, N 3, P 1
 * Add up the value of chess pieces in a string: Q=9, R=5, B=3, N=3, P=1, anything else 0.
 * How do I sum the values of chess pieces given as letters (Q=9, R=5, B=3, N=3, P=1)?
 * total material value of a string of chess pieces: queen Q 9, rook R 5, bishop B 3, knight N 3, pawn P 1
 * count the material in a string of piece letters, with Q 9, R 5, B 3, N 3, P 1
 * Add up chess piece letters in a string: queens Q 9, rooks R 5, bishops B and knights N 3, pawns P 1.
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
 * are there {K} or more equal values in a row, where 0 is empty?
 * are there at least {K} of the same nonzero value side by side in an array
 * does a player have {K} or more in a row in an array, 0 meaning empty
 * Write a function that tells whether an array holds {K} equal non-zero values in a row.
 * Given fields with 0 for empty, return true if {K} or more in a row belong to the same player.
 * at least {K} consecutive equal values other than 0 in an array
 * are there {K} equal nonzero neighbours in a row
 * Return true if there are {K} equal nonzero values in a row in the array.
 * How do I check for {K} identical nonzero elements in a row?
 * Does a player have {K} in a row on this line? 0 is an empty field.
 * check for {K} in a row in an array, where 0 means empty
 * Are there at least {K} consecutive equal elements that are not 0?
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
 * battleship: is there no {K} left in the list of fields?
 * the value {K} does not occur in the array, true or false
 * Write a function that tells whether a list has no {K}.
 * Given an array, return true if none of its elements is {K}.
 * How do I test that an array has no {K} left?
 * does no element equal {K}
 * Return true if the array contains no {K}.
 * How do I check that an array has no element equal to {K}?
 * Does the array not contain the value {K}?
 * check that no element of an array is {K}
 * true if {K} is not in the array
 * Has the whole fleet been sunk, i.e. does the value {K} no longer appear in the array?
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
 * number of 1s among the left and right neighbour of an index (only inside the array)
 * how many bombs (1) are next to index i in a row, left and right
 * Given a row of 0 and 1, return the number of 1s directly before and after an index.
 * count the ones directly beside an index in a row
 * one dimensional minesweeper: how many mines (1) are among the two neighbours of index {i}
 * How many of the two neighbors of an index are 1?
 * how many neighbours of a[i] are 1
 * Return how many of the two neighbours of a[i] are 1.
 * How do I count the mines (1) directly left and right of index i?
 * count the mines (1) next to index {i} in a row of fields
 * number of adjacent elements (left and right of an index) that are equal to 1
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
 * How many letters of {s} are still hidden, i.e. shown as '_'?
 * hangman: count the letters still hidden as underscores
 * count the underscores in a string
 * number of '_' characters in a word
 * Write a function that counts the '_' in a text.
 * Write a function to count the letters still unknown in a hangman word, shown as underscores.
 * count underscores in a string
 * How do I count the underscores in a string?
 * Return the number of '_' characters in a string.
 * hangman: how many letters are still missing (shown as '_')?
 * How many '_' are in the word?
 * Write a function to count underscores in a string.
 * hangman: how many letters of the word are still unsolved, that is, displayed as underscores?
 * Hangman: how many blanks '_' are left in the word?
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
 * mastermind: number of right pegs in the right place for two codes of {K} numbers
 * count the positions at which two arrays of {K} match
 * black pegs for two codes of {K} numbers: equal values at the same place
 * Write a function that counts the equal positions of two arrays of {K}.
 * Given two arrays of {K}, count the positions where both have the same value.
 * number of position-by-position matches of two arrays of length {K}
 * Write a function which counts at how many of the first {K} positions two lists agree.
 * number of equal elements at the same position among the first {K}
 * How do I count the positions where two codes of {K} pegs, each an array of ints, match?
 * Compare two arrays of {K} numbers and return how many positions are equal.
 * How many of the {K} digits did I guess in exactly the right place? Two arrays of {K} numbers
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
 * At how many positions do {s} and {t} have the same letter?
 * wordle: number of letters in the right place in two words
 * number of positions at which two words have the same letter
 * Write a function that counts equal characters at equal positions until one string ends.
 * How many letters of two words are the same at the same place?
 * Given two words, return the number of matching positions.
 * number of positions where two texts have the same character
 * number of character matches of two strings, position by position
 * Write a program that counts the positions at which two words have the same letter, up to the end of the shorter.
 * Count the positions where both strings have the same character, up to the shorter length.
 * How do I count matching characters at the same position in two strings?
 * number of matching characters in the same positions of two strings, stop at the end of the shorter one
 * Write a function to count the positions at which two strings have the same character.
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
 * is the last letter of the first word the first letter of the second
 * Write a function that tells whether the second word starts with the last letter of the first.
 * Given two words, return true if the last letter of the first is the first letter of the second.
 * does the second word begin with the last letter of the first (dog, gold)
 * is the last character of string a equal to the first character of string b
 * Write a function that checks if the second word starts with the last letter of the first (false if the first is empty).
 * Does the second string begin with the last character of the first?
 * does the second word begin with the last letter of the first
 * Return true if the second string starts with the last character of the first.
 * check that the last letter of the first word equals the first letter of the second
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
 * How long is the morse text {s}, if a dot is 1, a dash 3 and a gap between signs 1?
 * length of a morse string of '.' and '-': dot 1, dash 3, 1 between two signs
 * Write a function for the length of a morse string such as ".-": dot 1, dash 3, 1 between signs.
 * How many time units does a morse letter like ".-" need, with dot 1, dash 3 and gap 1?
 * Given dots and dashes as text, return 1 for each dot, 3 for each dash and 1 for each gap between two.
 * Write a function to find the length of a Morse sign in time units: 3 per dash, 1 per dot, and 1 for every gap in between.
 * How many time units does a string of dots and dashes take, with gaps of one unit (dash 3, dot 1)?
 * morse time units: dot 1, dash 3, gap 1 between signs
 * Calculate the length of a morse code string: 1 for each dot, 3 for each dash and 1 for each gap between them.
 * How long does a morse string of '.' and '-' take? A dot is 1, a dash 3, a gap between signs 1.
 * duration of a morse letter like ".-" in units: dot 1, dash 3, gap 1
 * number of time units of a morse string (dot 1, dash 3, 1 between two signs)
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
 * Which greeting fits at {hour} o'clock: 'm' before 12, 'd' before 18, otherwise 'e'?
 * greeting by hour: 'm' before 12, 'd' before 18, 'e' from 18 on
 * Write a function that returns 'm' for an hour before 12, 'd' before 18 and 'e' otherwise.
 * morning 'm', day 'd' or evening 'e' by the hour, changing at 12 and 18
 * Which greeting letter fits this hour: 'm' before 12, 'd' before 18, then 'e'?
 * Given an hour, return 'm' (morning) before 12, 'd' (day) before 18, otherwise 'e' (evening).
 * return 'm' if hour < 12, 'd' if hour < 18, else 'e'
 * Write a function that chooses the greeting by hour: 'm' before 12, 'd' from 12 to before 18, 'e' afterwards.
 * How do I choose a greeting letter by hour: 'm' before 12, 'd' before 18, 'e' after that?
 * Return 'm' (morning) if hour < 12, 'd' (day) if hour < 18, else 'e' (evening).
 * greeting for an hour as a character: 'm' before 12, 'd' before 18, 'e' from 18 on
 * Letter for a robot's greeting at an hour: 'm' before noon, 'd' before 18, thereafter 'e'.
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
 * How many candles are needed for all birthdays from 1 to {n}, one per year on each cake?
 * number of candles needed for all birthdays from 1 up to n
 * calculate 1 + 2 + ... + n
 * Write a function for the number of candles on all birthday cakes up to age n, one per year on each cake.
 * Given an age, return the sum of all whole numbers from 1 to the age.
 * number of pins in a triangle of n rows
 * How many birthday candles in total up to age n?
 * sum of 1 + 2 + ... + n candles
 * return n * (n + 1) / 2
 * How many candles do I need in total for birthdays 1 to n?
 * sum of all whole numbers from 1 to n, as the number of birthday candles up to age n
 * total number of candles on the cakes of all birthdays from 1 to {n}
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name birthday_candles candles_needed
 */
T birthday_candles(T n) { return n * (n + 1) / 2; }

/**
 * How many grains of rice lie on the first {n} fields of a chessboard, with one on the first and doubling each time?
 * grains on the chess board up to field n, doubling from 1
 * return 2^n - 1 as a 64-bit integer
 * sum of 1 + 2 + 4 + ... with n terms
 * a penny on the first day and twice as much each day: what is the total of n days?
 * Write a program that computes the total grains of wheat on the first n squares of a chessboard, doubling from 1.
 * How many grains of wheat are on squares 1 to n of a chessboard (1, 2, 4, ...)?
 * total grains on the first n squares, doubling from 1
 * How many grains of wheat are on the first n squares of a chessboard, doubling each time?
 * Return the sum 1 + 2 + 4 + ... with n terms.
 * total of n numbers that start with 1 and keep doubling, i.e. 2^n - 1
 * chessboard and rice: total grains on the first {n} squares
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
 * a third is lost each minute: what is left of a start value after n minutes
 * compute start * (2/3)^n
 * Write a function that takes away a third of what is left, n times.
 * what is left of a start value after losing a third n times
 * value after n steps, each keeping two thirds of the previous value
 * Write a function to determine what remains of an amount when a third of it is lost n times.
 * How much remains after losing one third n times?
 * How much is left if a third is lost in each of n steps?
 * return start * (2/3)^n
 * Multiply {start} by two thirds, {n} times.
 * Calculate what remains of a start value after n steps that each remove a third.
 * remaining amount after losing one third n times
 * A thief takes a third of what is left each night; how much remains after n nights?
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
 * How many liters are {drops} drops if {K} drops are one ml?
 * drops to liters, {K} drops per ml
 * dripping tap: liters from the number of drops, {K} drops per ml
 * Write a function that converts a number of drops to liters, {K} drops per milliliter.
 * Given drops, return liters at {K} drops per milliliter.
 * volume of drops in liters, {K} to the ml
 * Write a function that finds the litres lost by a dripping tap, {K} drops being one millilitre.
 * convert drops to liters with {K} per milliliter
 * drops to liters ({K} per ml)
 * How do I convert drops to liters with {K} drops per milliliter?
 * return drops / ({K} * 1000.0)
 * Convert a number of drops to liters ({K} drops are one ml).
 *
 * @K 15 20 25
 * @T int32_t int64_t
 * @range drops 0 1000000
 * @name liters_of_drops drops_to_liters
 */
double liters_of_drops(T drops) { return drops / (K * 1000.0); }

/**
 * How many times more acidic is pH {low} than pH {high}?
 * 10^(high - low), with low given first
 * ratio of acidity of the first pH value to the second, a factor of ten per pH unit
 * Write a function for how many times the first pH is more acidic than the second, one unit being a factor of ten.
 * Given two pH values, return ten to the power of the second minus the first.
 * 10 to the power of the second pH minus the first pH
 * ten to the power of the second pH minus the first
 * ten to the power of the pH difference, second minus first
 * How many times more acidic is the first pH value than the second?
 * How many times sourer is a drink than another? Lower pH first, a factor of ten per unit.
 * My juice has the first pH and my milk the second, higher one; by what factor is the juice more acidic?
 * hydrogen ion concentration at the first pH divided by the one at the second pH
 *
 * @range low 0 7
 * @range high 0 14
 * @name times_more_acidic acid_ratio
 */
double times_more_acidic(double low, double high) { return __builtin_pow(10, high - low); }

/**
 * What is the perimeter of a rectangle with area {area} and side {side}?
 * perimeter of a rectangle from area and one side
 * Write a function for the perimeter of a rectangle from its area and one side.
 * How long is the border of a rectangle if I know its area and width?
 * Given area and one side of a rectangle, return the perimeter.
 * Write a function to determine the perimeter of a rectangle from its area and one side.
 * What is the perimeter of a rectangle if its area and a side are known?
 * rectangle perimeter from area and side
 * Calculate the perimeter of a rectangle when its area and one side are known.
 * How do I get the perimeter of a rectangle from its area and one side?
 * How much fencing does a rectangular yard need? Its area and one side are known; return the perimeter.
 * Compute 2 * (side + area / side) for a rectangle, the area being given before the side.
 *
 * @T double float
 * @range area 0 1000
 * @range side 1 50
 * @name perimeter_from_area fence_of_area
 */
T perimeter_from_area(T area, T side) { return 2 * (side + area / side); }

/**
 * percent change of the sum from the first half of an array to the second, ignoring the middle element of an odd length
 * percent change from the first half's sum to the second half's, without the middle element if n is odd
 * By how many percent is the sum of the second half of an array larger than the first half? Skip a middle element.
 * Compare the second half of an array with the first half: percent change of the sums, ignoring the middle element if n is odd.
 * How do I compute the percent change from the first half of an array to the second, without the middle element for odd n?
 * Return the percentage change from the sum of the first n/2 elements to the sum of the last n/2 elements.
 * percent growth of the second half compared with the first half, ignoring the middle element of an odd length
 * (sum of the last n/2 elements - sum of the first n/2 elements) * 100 / (sum of the first n/2 elements)
 * Write a function that returns by what percent the second half's total differs from the first half's; skip the middle if n is odd.
 * Calculate the change in percent between the first n/2 values and the last n/2 values of an array.
 * growth in percent from the total of the first half to the total of the second half (middle value ignored if n is odd)
 * How many percent more is the second half of the data in total than the first? Ignore the middle one if n is odd.
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
 * Write a function that adds the squared differences between each value and a target.
 * Given values and a target, return the sum of the squared errors.
 * sum of squared residuals of an array for a constant prediction
 * squared error of predicting one number for all values, summed up
 * Write a function which sums the squared distances of all values of a list from a target.
 * SSE of an array against one target value
 * sum of squared differences to a target
 * Sum up the squared differences between each element and the target.
 * How do I compute the sum of squared errors of an array against a target value?
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
 * count happy emoticons ":)" in a string
 * occurrences of a colon followed by a closing bracket ')' in a string
 * how many ":)" are in a text
 * Write a function to count how many times ":)" appears in a message.
 * How do I count smileys ":)" in a string?
 * count ":)" in a string
 * Write a function that counts the smileys ":)" in a text.
 * How often do people smile in this chat? Count each ":)".
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
 * shorten a text to {K} characters plus "...", in place, if it has at least {K} + 3 characters
 * Write a function that cuts a text after {K} characters and appends "..." if it has {K} + 3 or more characters.
 * How do I cut a string after {K} characters and put three dots there, in place, if at least 3 more follow?
 * Given a text of at least {K} + 3 characters, replace everything after the first {K} by three dots; shorter ones stay.
 * first {K} characters and "...", if the text is at least {K} + 3 long
 * Truncate the string to {K} characters followed by "..." if it has at least {K} + 3 characters.
 * How do I truncate a string in place to {K} characters plus "..."? Strings shorter than {K} + 3 stay.
 * If the string has {K} + 3 or more characters, cut it after {K} and append "...".
 * Write a function that shortens a string in place to {K} characters plus "..." if its length is at least {K} + 3.
 * shorten a string in place: keep {K} characters and add three dots, unless its length is below {K} + 3
 * truncate with ellipsis: first {K} characters and "...", only if the string is at least {K} + 3 long
 * Keep the first {K} characters and add "...", leaving strings shorter than {K} + 3 unchanged.
 * Headline teaser: keep {K} characters and append "..." in place, if the text has {K} + 3 characters or more.
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
 * second best (lowest) time of all runs in an array, where two equal best times are first and second
 * second smallest value of an array, equal ones count twice
 * Write a function for the second lowest of at least two times; equal times count separately.
 * Given two or more times, return the one after the smallest in sorted order.
 * Write a function to find the second smallest time of a list of two or more, where duplicates count separately.
 * How do I find the runner-up's time in an array of times, which equals the winner's after a tie?
 * Return the second lowest value of the array; equal values count separately.
 * find the second fastest time in an array, where equal times count separately
 * find the second minimum of an unsorted array in a single pass, repeats of the minimum count
 * second smallest element of an array with at least two elements, where a minimum that occurs twice is the second smallest, too
 * What is the second cheapest of two or more prices in a list, if two equally cheap ones count as cheapest and second cheapest?
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
 * does the text have no lowercase letter but at least one uppercase letter
 * Write a function that tells whether a message has letters and all of them are uppercase.
 * is the message all caps: at least one capital and no lowercase letter
 * Given a text, return true if it has a letter and none of them is lowercase.
 * like Python's isupper: at least one uppercase letter and no lowercase letter
 * Is a string all caps (other characters are allowed, one capital is needed)?
 * are all letters capitals, with at least one letter
 * Return true if a string contains at least one letter and all its letters are uppercase.
 * How do I check if a string is all uppercase (at least one letter, other characters ignored)?
 * check if all letters in a string are capitals, and there is at least one
 * Return true if the text shouts: it has at least one letter and all its letters are capitals.
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
 * does the text end with @gmail.com
 * is the text a gmail address, i.e. does it end with @gmail.com
 * Write a function that tells whether a text ends in "@gmail.com".
 * Given an email address, return true if it ends with @gmail.com.
 * does the string have the suffix @gmail.com
 * Write a function to check whether a mail address ends with "@gmail.com".
 * Is a string an address that ends with @gmail.com?
 * does it end with @gmail.com
 * How do I check if an email address ends with "@gmail.com"?
 * check if an email address is a Gmail address (ends with "@gmail.com")
 * Return true if the string ends with "@gmail.com".
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
 * does a text end with '?'
 * is the text a question, i.e. does it end with '?'
 * Write a function that tells whether a sentence ends with '?'.
 * Given a text, return true if its last character is '?'.
 * is it a question? true if the last character is '?'
 * does the sentence have a ? at the end
 * does a chat message end with a question mark
 * Write a function to check whether a text's last character is a question mark.
 * Does a string finish with a question mark?
 * does it end with a ?
 * How do I check if a string ends with a question mark?
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
 * remove the thousands dots from a number string, in place
 * delete all '.' in a text in place
 * Write a function that takes the dots out of a string in place.
 * How do I strip the thousands separators '.' from a string in place?
 * Given a text, remove its dots in place.
 * remove the periods from a text in place
 * Write a function that deletes every full stop of a text in place.
 * How do I strip periods from a string?
 * How do I delete every '.' from a string in place?
 * remove all '.' characters from a string, in place
 * Write a function to remove all periods from a string.
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
