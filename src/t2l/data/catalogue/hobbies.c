/**
 * Has the player with {mine} games against {yours} won the set: at least 6 and 2 ahead?
 * tennis set won: 6 games and 2 ahead
 * mine >= 6 && mine - yours >= 2
 * at least 6 and 2 more than the other
 * Write a function that tells whether a tennis set is won, 6 games with a lead of 2, no tie-break.
 * did i win the set, my games and yours, 6 and 2 ahead
 * Is the set over for me with 6 or more and two (2) in front?
 * Given own and the other's games, true from 6 on with a lead of 2 or more.
 * volleyball-like rule: reach 6 and lead by 2
 * first to 6 with a margin of 2
 * badminton or table tennis rule with 6 and 2
 * set decided by 6 games, 2 clear
 *
 * @T int32_t int64_t
 * @range mine 0 30
 * @range yours 0 30
 * @name tennis_set_won wins_set
 */
_Bool tennis_set_won(T mine, T yours) { return mine >= 6 && mine - yours >= 2; }

/**
 * Has the player with {mine} points against {yours} won, with at least {K} and 2 more?
 * first to {K}, two ahead
 * mine >= {K} with a lead of 2
 * table tennis or volleyball: {K} points and two more than the other
 * Write a function that tells whether the first player has won a game to {K} with two points difference.
 * game to {K}, win by two
 * Is it over for me at {K} if I must be two ahead?
 * Given my points and yours, true if I have {K} or more and lead by 2.
 * badminton rule, {K} points, margin two
 * reach {K} and be two points better
 * winner at {K} with two clear points
 * did I win, {K} needed, two up
 *
 * @T int32_t int64_t
 * @K 11 15 21 25
 * @range mine 0 40
 * @range yours 0 40
 * @name game_won_by_two wins_by_two
 */
_Bool game_won_by_two(T mine, T yours) { return mine >= K && mine - yours >= 2; }

/**
 * Who wins with {a} against {b}: 1 the first, 2 the second, 0 nobody yet, at least {K} and two ahead?
 * winner of a game to {K}, two ahead, 0 if it goes on
 * 1 or 2 for the winner, 0 if undecided, {K} and a lead of two
 * game to {K} by two: who has won
 * Write a function that returns 1 or 2 for the winner of a game to {K} with two points lead, else 0.
 * who won the set, {K} points and two in front, 0 for not yet
 * Is it decided and for whom, {K} and two more?
 * Given both scores, return the player who has {K} or more and leads by 2, or 0.
 * table tennis result to {K}, number of the winner
 * which player is through, limit {K}, win by two
 * match state: 0 open, 1 or 2 won, with {K}
 * volleyball set to {K}, winner or 0
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
 * What is the goal difference of {n} games with {scored} and {conceded}?
 * goal difference from the lists of scored and conceded goals
 * sum of scored minus sum of conceded
 * goals for and against over all games
 * Write a function for the goal difference of a season from two arrays.
 * how is our goal difference
 * What is the total of the first list less the total of the second?
 * Given goals for and goals against in each game, return the difference of the sums.
 * income list minus expense list, total
 * points won minus points lost over all rounds
 * sum(a) - sum(b)
 * net balance of two lists
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
 * league points from the goals of all games, 3 and 1
 * 3 per game won, 1 per draw, lists of goals for and against
 * points of a season from two arrays of goals, win 3, draw 1
 * Write a function that counts 3 points for each scored > conceded and 1 for equal.
 * our points so far from all results, 3 1 0
 * How many points does the team have by its results, win 3, tie 1?
 * Given goals scored and conceded per game, return the points at 3 for wins and 1 for draws.
 * football table points from results, 3-1-0
 * sum of 3 for more, 1 for the same, 0 for less
 * score lists to points, 3 for better and 1 for even
 * season total with 3 and 1
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
 * darts: left of {K}, a bust is ignored
 * subtract throws from {K} unless it would be negative
 * {K} minus every throw that fits
 * Write a function for a darts game from {K}: too large throws do not count.
 * remaining score from {K} with busts skipped
 * How much do I need after these throws from {K}?
 * Given throws, take each off {K} if it is not more than what is left.
 * dart score from {K} down, bust means stay
 * count down from {K}, only throws that fit
 * {K} game, what remains
 * fill {K} with items in order, skip what does not fit, return the free rest
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
 * basketball score from ones, twos and threes
 * ones + 2 * twos + 3 * threes
 * free throws 1, baskets 2, far shots 3
 * Write a function for a basketball score from the number of one, two and three point shots.
 * total points of a player by type of shot
 * How many points did we score with these shots of 1, 2 and 3?
 * Given three counts, weigh them with 1, 2 and 3 and add.
 * 1 2 3 weighted sum of counts
 * shots worth one, two, three points
 * score with counts of single, double, triple
 * points of the team from three kinds of baskets
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
 * passed go on a board of {K} fields
 * field + roll >= {K}
 * does the move go over the start, fields 0 to {K} - 1
 * Write a function that tells whether a token crosses field 0 of a board with {K} fields.
 * monopoly with {K} squares: do i get money for passing go
 * Do I get around the board of {K} with this roll?
 * Given the position and the roll, true if the sum is {K} or more.
 * lap completed on a ring of {K} places
 * wraps around after {K}
 * goes past the end of {K} fields
 * salary for passing start, {K} fields
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
 * roulette: is the number red
 * red or not on the roulette table, 0 is neither
 * red field of a roulette
 * Write a function that tells whether a roulette number from 0 to 36 is red.
 * does red win with this number
 * Is this pocket of the wheel red?
 * Given the number where the ball lies, return whether its color is red.
 * is the roulette number a red one
 * red numbers: 1 3 5 7 9 12 14 16 18 and so on
 * is this number red on a casino roulette wheel
 * odd red in 1-10 and 19-28, even red in 11-18 and 29-36
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
 * roulette dozen of a number
 * first, second or third dozen
 * 1 for 1 to 12, 2 for 13 to 24, 3 for 25 to 36, 0 for 0
 * Write a function that returns the dozen of a roulette number.
 * which roulette dozen (1 to 3) a number is in, 0 for zero
 * Does it belong to the lower, middle or upper twelve?
 * Given a number from 0 to 36, return its dozen or 0.
 * (n + 11) / 12
 * group of twelve, counted from 1
 * which egg carton of 12 holds egg number n
 * page of 12 per page for item n from 1
 *
 * @T int32_t int64_t
 * @range n 0 36
 * @name roulette_dozen dozen_of
 */
T roulette_dozen(T n) { return (n + 11) / 12; }

/**
 * How long is an exposure of {seconds} with a filter of {stops} stops?
 * shutter speed with an nd filter
 * seconds * 2^stops
 * exposure time doubled for each stop
 * Write a function for the shutter time after adding a neutral density filter.
 * new shutter time with a gray filter of n stops
 * What shutter time do I need if I lose so many stops?
 * Given a time and a number of stops, double the time that often.
 * exposure time with a filter: seconds doubled for each stop
 * exposure seconds times 2 to the power of the stops
 * time times two to the power of n, double
 * twice as long for every stop
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
 * 1 landscape, -1 portrait, 0 square
 * photo orientation from width and height as 1, -1 or 0
 * wider than high is 1, higher than wide is -1, else 0
 * Write a function that returns 1 for landscape, -1 for portrait and 0 for square.
 * how does the picture lie: 1, 0 or -1
 * What format has this photo: 1 wide, -1 tall or 0 square?
 * Given width and height, return 1, -1 or 0.
 * screen held wide (1) or tall (-1), square 0
 * aspect of a page as a sign
 * sign of width minus height
 * rectangle lying 1, standing -1 or square 0
 *
 * @T int32_t int64_t double
 * @range width 1 10000
 * @range height 1 10000
 * @name photo_orientation image_orientation
 */
int32_t photo_orientation(T width, T height) { return width > height ? 1 : width < height ? -1 : 0; }

/**
 * How many photos of {size} MB fit on a card of {gigabytes} GB, 1000 MB each?
 * how many photos fit on a card of so many gb
 * gb * 1000 / mb, whole ones
 * number of pictures on a memory card
 * Write a function for the photos on a card from gigabytes and megabytes per photo.
 * songs on an mp3 player of so many gb
 * How many files of this many megabytes go on a stick of gigabytes?
 * Given GB and MB per file, return how many whole files fit.
 * card capacity in photos from gigabytes and megabytes per photo
 * videos on a drive, decimal gigabytes
 * how many shots until the card is full
 * pictures per card, GB first
 *
 * @T double float
 * @range gigabytes 1 128
 * @range size 1 50
 * @name photos_on_card files_on_card
 */
int32_t photos_on_card(int32_t gigabytes, T size) { return (int32_t)((double)gigabytes * 1000 / size); }

/**
 * What is the full-frame equivalent of {focal} mm with a crop factor of {K}?
 * equivalent focal length, crop factor {K}
 * focal * {K}
 * 35 mm equivalent on a {K}x sensor
 * Write a function for the effective focal length on a camera with crop {K}.
 * my lens on an apsc camera, crop {K}
 * Which focal length does it look like with a factor of {K}?
 * Given a focal length, return it times the crop factor {K}.
 * field of view of a lens on a {K} crop body
 * crop sensor {K}, mm to full frame mm
 * lens millimeters multiplied by {K}
 * telephoto effect of a {K} crop sensor
 *
 * @T double float
 * @K 1.5 1.6 2
 * @range focal 1 600
 * @name equivalent_focal full_frame_focal
 */
T equivalent_focal(T focal) { return (T)(focal * K); }

/**
 * How long does a marathon of 42.195 km take at {pace} minutes per km?
 * marathon time from the pace
 * 42.195 * pace
 * finish time of a marathon, pace in minutes per km
 * Write a function for the marathon time at a constant pace per kilometer.
 * how many minutes for the marathon at this pace
 * When do I finish the full 42.195 km at so many minutes each?
 * Given a pace, return the time for 42.195 km.
 * predict my marathon from minutes per km
 * marathon finish in minutes from the pace per kilometer
 * pace in min/km to marathon minutes (42.195 km)
 * whole marathon at an even pace
 *
 * @T double float
 * @range pace 3 12
 * @name marathon_time time_at_pace
 */
T marathon_time(T pace) { return (T)(42.195 * pace); }

/**
 * What are the growing degree days of a day with {high} and {low}, base {K}?
 * growing degree days, base {K}, not below zero
 * max(0, (high + low) / 2 - {K})
 * mean of maximum and minimum minus {K}, at least 0
 * Write a function for the degree days of a day: warmest, coldest, base {K}.
 * heat units for plants above {K} degrees
 * How much did the day help my corn, base temperature {K}?
 * Given the day's high and low, return the mean above {K} or 0.
 * growing degree days with base {K} from high and low temperature
 * warmth over {K} degrees for insects
 * average of both temperatures less {K}, no negative result
 * daily growth units, threshold {K}
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
 * What are the heating degree days of a day with mean temperature {mean}, base {K}?
 * heating degrees under {K}, not below zero
 * max(0, {K} - mean)
 * how far below {K} was it, 0 if warmer
 * Write a function for the heating degree days with base {K}.
 * degrees missing to {K}
 * How much heating does a day need, base {K}?
 * Given the mean temperature, return what lacks to {K}, or 0.
 * cold units below {K}
 * energy need: {K} minus outside temperature, only if positive
 * shortfall from {K}
 * hdd, base {K}
 *
 * @T double float int32_t
 * @K 15 18 20 65
 * @range mean -30 90
 * @name heating_degree heating_degree_days
 */
T heating_degree(T mean) { return mean < K ? K - mean : 0; }

/**
 * Which Beaufort number has a wind of {speed} meters per second?
 * beaufort from m/s
 * wind force 0 to 12 from meters per second
 * Beaufort scale, limits 0.3 1.6 3.4 5.5 8 10.8 13.9 17.2 20.8 24.5 28.5 32.7
 * Write a function for the Beaufort number from the wind speed in m/s.
 * how strong is the wind on the beaufort scale
 * Is it a storm? Return the wind force of a speed in m/s.
 * Given m/s, return the Beaufort degree.
 * sailing: wind in m/s to bft
 * wind strength number
 * m/s to Beaufort table
 * gale scale
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
 * floats in water: density below 1 g per cm3
 * mass / volume < 1
 * lighter than water or not
 * Write a function that tells whether a body floats, from grams and cubic centimeters.
 * swim or sink, mass in g and volume in cm3
 * Will it swim in water, given its mass and its volume?
 * Given mass and volume, true if the density is under 1.
 * does this wood float
 * mass less than volume, in g and ml
 * density test against water
 * sinks if false, grams per cubic centimeter
 *
 * @T double float int32_t
 * @range mass 0 1000
 * @range volume 1 1000
 * @name floats_in_water is_lighter_than_water
 */
_Bool floats_in_water(T mass, T volume) { return mass < volume; }

/**
 * How many SMS does the text {s} need: one up to 160 characters, else 153 each?
 * sms parts of a text: 160 for one, 153 each if more
 * length <= 160 ? 1 : ceil(length / 153)
 * number of short messages for a string, 160 or 153 characters
 * Write a function that counts the messages for a text, 160 characters in a single one, 153 in parts.
 * how many sms is my message, 160 then 153
 * Into how many parts is the text split, limit 160, parts of 153?
 * Given a string, return 1 up to 160 characters, otherwise its length over 153, rounded up.
 * text message segments 160/153
 * number of sms for a text: 160 characters in one, else 153 each
 * cost of a long text in messages, 160 and 153
 * concatenated sms: parts of 153 over 160
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
 * initials of a first and a last name into out
 * first letters of two names, one after the other
 * two names to their two initials
 * Write a function that puts the first characters of two strings into a third.
 * write the initials of a first and a last name
 * What are the initials of this name, given in two parts?
 * Given first and last name, store the two initials in out, ended by zero.
 * ann and lee give al
 * initials of first and last name for an avatar
 * out = first letter of each
 * short form of a full name, two letters
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
 * number begins with plus {K}
 * Write a function that tells whether a phone text begins with +{K}.
 * is it a number from the country +{K}
 * Is this phone number one with the prefix +{K}?
 * Given a phone number, true if its first characters are +{K}.
 * prefix test for +{K}
 * is it an international number that starts with +{K}
 * dialing code {K} with a plus in front
 * text starts with + and then {K}
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
 * {A} letters then {B} digits
 * plate number: {A} capitals, {B} digits, nothing else
 * pattern of {A} letters followed by {B} digits
 * Write a function that checks a code of {A} capital letters and {B} digits.
 * is the license plate ok, {A} letters and {B} numbers
 * Does the text look like {A} capitals with {B} digits behind?
 * Given a string, true if it has exactly {A} capital letters and then exactly {B} digits.
 * flight or product code of {A} letters and {B} digits
 * [A-Z]{A} then [0-9]{B}
 * valid id: {A} big letters plus {B} digits
 * ticket number with {A} letters in front of {B} digits
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
 * length is {K}
 * iban or code with {K} characters
 * Write a function that tells whether a string is {K} characters long.
 * right length, {K}
 * Is the number {K} characters long, no more and no less?
 * Given a string, true if its length equals {K}.
 * strlen(s) == {K}
 * code complete with {K} signs
 * are there {K} characters
 * exactly {K} letters in the word
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
 * characters left of {K}
 * {K} - length
 * remaining characters in a post of {K}
 * Write a function that returns {K} minus the length of a text.
 * how much can i still type, {K} allowed
 * How many letters may I add up to {K}?
 * Given a text, return how much room is left of {K}, below zero if it is over.
 * counter under a text field with {K}
 * tweet or bio limit of {K}: the rest
 * free characters, maximum {K}
 * length subtracted from {K}
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
 * username {A} to {B}: letters digits underscore
 * nickname of {A} up to {B} letters, digits and _
 * between {A} and {B} characters, only letters, digits, underscore
 * Write a function that checks a user name with {A} to {B} characters out of letters, digits and underscore.
 * is my nick allowed, {A} to {B} long, letters digits and _
 * Are there {A} to {B} characters and no other than letters, digits, _?
 * Given a name, true if its length is from {A} to {B} and each character is a letter, digit or underscore.
 * valid login, {A}-{B} word characters
 * player name of {A} to {B} word characters, no spaces
 * regex \w from {A} to {B} times
 * account name rule {A}..{B}: letters, digits, underscore
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
 * Are the texts {s} and {t} the same?
 * password and repeat are equal
 * two strings equal
 * same text twice, yes or no
 * Write a function that tells whether two strings have the same characters in the same order.
 * did i type the same password again
 * Does the confirmation match the first entry?
 * Given two texts, true if they are identical.
 * is the answer exactly this word
 * both names alike, letter for letter
 * strcmp is 0
 * repeat of the email is right
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
 * number of kinds of characters in a password, 0 to 4
 * strength 0-4 by character classes
 * Write a function that gives a point for each kind: small letter, capital, digit, anything else.
 * how good is my password from 0 to 4
 * How many of the four kinds of characters does the text contain?
 * Given a string, count the classes present among small, capital, digit, other.
 * password meter with four steps
 * how many of lower case, upper case, digits and other characters a password uses
 * points for lower, upper, number, symbol
 * 0 to 4: does a password have small letters, capitals, digits, others; count the kinds
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
 * Put a star in the place of each vowel of {s}.
 * vowels to stars
 * hide the vowels with *
 * turn a e i o u into *
 * Write a function that overwrites all vowels of a text with '*', big and small ones.
 * hangman-like text without vowels
 * How do I mask the vowels of a word?
 * Given a string, put a star where a vowel is.
 * h*ll* from hello
 * censor a word: vowels become stars
 * blank out vowels with an asterisk
 * every a, e, i, o, u in the message becomes *
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
 * Does the name {s} come before {t} in the alphabet?
 * name before the other, alphabetically
 * s < t as texts
 * first of two words in a dictionary
 * Write a function that tells whether one string sorts before another.
 * does my name come first on the list
 * Is the first word earlier in the phone book?
 * Given two names, true if the first is alphabetically smaller.
 * alphabetical order of two strings, by character codes
 * strcmp(s, t) < 0
 * sorts ahead of the second
 * is a before b in the index
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
 * read the {PART} of "24.12.2025"
 * Write a function that returns the {PART} of a date like 05.03.2024.
 * i have dd.mm.yyyy as text and want the {PART}
 * Which {PART} does a date with dots contain, day first?
 * Given a date in the form dd.mm.yyyy, return the {PART} as an integer.
 * parse the {PART} out of day.month.year
 * {PART} number of a text date with two digits for day and month
 * cut the {PART} out of a date string with dots
 * dd.mm.yyyy to {PART}
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
 * price as text into whole cents
 * "12.50" is 1250
 * read a price with two decimals as cents
 * Write a function that converts a text such as 3.99 to whole cents; missing decimals count as 0.
 * euros and cents in a string to a number of cents
 * How do I get the cents from a price string?
 * Given a price as text with a dot, return it in cents.
 * parse money: 7 is 700, 7.5 is 750, 7.25 is 725
 * amount string to smallest unit
 * decimal text times a hundred, as an integer
 * price tag text to int
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
 * songs that fit on {K} minutes, one after the other
 * tracks until {K} minutes are full, lengths in seconds
 * count from the start while the sum is at most {K} minutes
 * Write a function that counts how many songs in order fit into {K} minutes.
 * how many tracks go on the {K} minute cd
 * How far do I get in the playlist within {K} minutes?
 * Given lengths in seconds, return how many from the first on fit {K} * 60 seconds.
 * playlist for a drive of {K} minutes
 * first songs in a {K} minute break
 * tape of {K} minutes: number of full tracks
 * tasks in seconds done within {K} minutes
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
 * rating out of ten to stars out of five
 * Write a function that halves a rating and rounds up.
 * imdb-like ten points to five stars
 * How many stars do I show for a 7 out of 10?
 * Given a number from 0 to 10, return half of it, rounded up to whole stars.
 * 10 point scale to 5 point scale
 * half of a rating, rounded up
 * ten-point rating to five stars: half, rounded up
 * half of a whole number, the odd ones up
 *
 * @T int32_t int64_t
 * @range rating 0 1000
 * @name stars_for_rating half_rating
 */
T stars_for_rating(T rating) { return (rating + 1) / 2; }

/**
 * Is a pizza of diameter {d1} for {p1} a better deal than one of {d2} for {p2}?
 * price per area of two pizzas: first better or not
 * first pizza cheaper for its area: diameter, price, diameter, price
 * compare round cakes by price per area, true if the first is better
 * Write a function that tells whether the first pizza has the lower price per area.
 * is the first pizza the better buy: its diameter and price, then the other's
 * Which pizza gives more for the money, is it the first?
 * Given diameter and price of two pizzas, true if the first costs less per square centimeter.
 * pizza value by size and price, true for the first
 * p1 / d1^2 < p2 / d2^2
 * better offer of two round things, is it the first
 * more pizza per euro with the first
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
 * How many alcohol units are {milliliters} ml with {percent} percent?
 * alcohol units from ml and percent
 * ml * percent / 1000
 * british units of alcohol in a drink
 * Write a function for the units of alcohol: milliliters times ABV over 1000.
 * units in a pint of beer
 * How many units does a glass of wine have, from ml and abv?
 * Given the volume in ml and the strength in %, return the units, 10 ml each.
 * 10 ml of pure alcohol are a unit
 * drink units, volume first
 * pure alcohol in centiliters from ml and percent
 * units of a whole bottle by ml and percent
 *
 * @T double float
 * @range milliliters 0 2000
 * @range percent 0 60
 * @name alcohol_units drink_units
 */
T alcohol_units(T milliliters, T percent) { return milliliters * percent / 1000; }

/**
 * How many centimeters is the foot for EU shoe size {size}?
 * shoe size eu to cm
 * size / 1.5 - 1.5
 * european shoe size to foot length in cm
 * Write a function for the foot length: EU size over 1.5 minus 1.5.
 * how long is a size 42 foot in cm
 * What foot length belongs to a European size?
 * Given an EU shoe size, return centimeters of the foot.
 * paris points to cm without the extra 1.5 cm
 * eu size to foot cm
 * shoe table: EU to centimeters
 * foot in cm from the number on the shoe
 *
 * @T double float
 * @range size 18 50
 * @name shoe_cm eu_shoe_to_cm
 */
T shoe_cm(T size) { return (T)(size / 1.5 - 1.5); }

/**
 * Which EU shoe size is a foot of {centimeters} cm?
 * foot cm to eu shoe size
 * (cm + 1.5) * 1.5
 * european shoe size from the foot length
 * Write a function for the EU shoe size: foot length plus 1.5, times 1.5.
 * my foot is 26 cm, what size
 * What shoe size do I need for this foot in centimeters?
 * Given a foot length in cm, return the EU size.
 * cm to paris points with 1.5 cm room
 * shoe number from centimeters
 * shoe table: centimeters to EU
 * size of shoes to buy by foot length
 *
 * @T double float
 * @range centimeters 10 32
 * @name shoe_size_from_cm cm_to_eu_shoe
 */
T shoe_size_from_cm(T centimeters) { return (T)((centimeters + 1.5) * 1.5); }

/**
 * What does one of {K} cost if all together cost {price}?
 * price of one egg in a pack of {K}
 * price / {K}
 * how much is each in a {K}-pack
 * Write a function for the price of a single item of a pack of {K}.
 * a pack of {K} costs this, one costs
 * What do I pay for one when {K} come together?
 * Given the price for {K}, return the price of one.
 * dozen or crate price split over {K}
 * single price from a multipack of {K}
 * monthly price of a {K} month subscription
 * cost for each of {K}
 *
 * @T double float
 * @K 6 10 12 20 24
 * @range price 0 1000
 * @name price_each_of_pack
 */
T price_each_of_pack(T price) { return price / K; }

/**
 * How many points does place {place} bring: 3 for 1st, 2 for 2nd, 1 for 3rd, else 0?
 * first 3, second 2, third 1 point
 * points by place 3 2 1, others 0
 * medal points 3, 2, 1 for the first three places
 * Write a function that returns 3, 2, 1 for the places 1, 2, 3 and 0 for all others.
 * podium points 3 2 1
 * What is my place worth, 3 for the winner, then 2, then 1?
 * Given a place, return 4 minus it for 1 to 3, otherwise 0.
 * winner gets 3, runner-up 2, third 1
 * rank to points, top 3 only
 * sports day: places 1 2 3 give 3 2 1
 * race result to points with 3 at most
 *
 * @T int32_t int64_t
 * @range place 1 20
 * @name points_from_places place_points
 */
T points_from_places(T place) { return place >= 1 && place <= 3 ? 4 - place : 0; }

/**
 * Which medal has place {place}: 'G' for 1, 'S' for 2, 'B' for 3, '-' else?
 * medal letter by place: G, S, B or -
 * gold silver bronze as a character
 * 1 G, 2 S, 3 B, others -
 * Write a function that returns 'G', 'S', 'B' for the first three places and '-' for the rest.
 * which medal do i get
 * Is it gold, silver, bronze or nothing for this place?
 * Given a rank, return the letter of the medal.
 * podium place 1, 2, 3 to medal letter G, S, B, anything else '-'
 * 'G', 'S' or 'B' for place 1, 2 or 3, else '-'
 * first is G, second S, third B
 * no medal is a dash
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
 * judges: drop best and worst, add the rest
 * total of the marks but the largest and the smallest
 * sum minus maximum minus minimum
 * Write a function for a diving score: sum of all marks without the best and the worst one.
 * ski jumping style points, best and worst removed
 * What do the middle scores add up to?
 * Given at least two scores, return their sum less the extremes.
 * gymnastics marks without the outer two
 * add all but highest and lowest
 * trimmed sum, one off at each side
 * jury points, extreme ones struck out
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
 * total without the worst result
 * sum minus minimum
 * drop the weakest score and add the rest
 * Write a function for the season total when the worst race is left out.
 * points of all games but my worst
 * What do my scores make if the smallest does not count?
 * Given scores, return their sum less the minimum, 0 for none.
 * streichresultat: one bad result is dropped
 * add all except the least
 * regatta total with a discard, high points count
 * sum of homework points with the lowest one removed
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
 * best three results count, total
 * add the three largest values
 * top 3 sum
 * Write a function for the sum of the three best scores, all of them if there are fewer.
 * only my three best games count
 * What do the best three throws make together?
 * Given scores, return the total of the three biggest ones.
 * ranking by the three top results
 * three highest marks added
 * sum of the 3 greatest
 * three best lap points
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
 * seconds / laps
 * average time per lap from total seconds and laps
 * Write a function for the mean time of a lap: total time, number of laps.
 * how fast were my rounds
 * What is my time per length in the pool?
 * Given the total and the number of rounds, return the time of one.
 * mean lap time: total seconds over number of laps
 * swim: seconds for each length
 * how long one lap takes on average, seconds over laps
 * average time of a round
 *
 * @T double float
 * @range seconds 0 10000
 * @range laps 1 100
 * @name lap_time average_lap
 */
T lap_time(T seconds, int32_t laps) { return seconds / laps; }

/**
 * How many km does a tank of {liters} liters last at {consumption} per 100 km with a reserve of {reserve} liters?
 * range with a reserve: tank, consumption, reserve
 * (liters - reserve) * 100 / consumption
 * km until the reserve light comes on
 * Write a function for the range of a car that keeps some liters: tank, liters per 100 km, reserve.
 * how far can i drive before the reserve
 * How many kilometers can I go and still keep so many liters?
 * Given liters, consumption and reserve, return the distance.
 * safe range of a boat, reserve kept
 * distance without touching the reserve
 * usable range in km from liters, consumption per 100 km and a reserve
 * km left, minus the last liters
 *
 * @T double float
 * @range liters 20 80
 * @range consumption 3 15
 * @range reserve 0 15
 * @name full_tanks_range tank_range
 */
T full_tanks_range(T liters, T consumption, T reserve) { return (liters - reserve) * 100 / consumption; }

/**
 * What is the bonus for {points} points: {A} from {B} on?
 * bonus of {A} if there are {B} or more
 * points >= {B} ? {A} : 0
 * upper section bonus: {A} at {B}
 * Write a function that returns {A} from {B} points on, otherwise 0.
 * kniffel or yahtzee: {A} extra for {B} and up
 * Do I get the {A} for reaching {B}?
 * Given points, return {A} when they are at least {B}, else nothing.
 * extra {A} for at least {B} points, else 0
 * reward {A} from {B} points
 * {A} more if the sum has come to {B}
 * sales bonus: {A} once {B} are sold
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
 * dice: did i throw a double
 * do two dice show the same number
 * are two dice doubles, i.e. equal
 * Write a function that tells whether two dice are equal.
 * backgammon: is it a pair
 * Is this roll a double, both the same number?
 * Given two dice, true if they match.
 * roll again? both dice are the same
 * monopoly: did both dice show the same
 * pasch geworfen, pair of dice
 * the same number on each die
 *
 * @T int32_t int64_t
 * @range x 1 6
 * @range y 1 6
 * @name is_double same_dice
 */
_Bool is_double(T x, T y) { return x == y; }

/**
 * How many pips are on all tiles of a domino set up to {n}?
 * pips on a domino set from double 0 to double n
 * n * (n + 1) * (n + 2) / 2
 * sum of all numbers on a full domino set
 * Write a function for the total pips of a set of dominoes with the highest number n.
 * how many dots has the whole domino game
 * What is the sum of the dots of the double-n set?
 * Given the highest number on the tiles, return all the pips, double six is 168.
 * 168 for a set up to 6
 * total dots of a domino set up to double n
 * spots of a complete set
 * sum over all pairs i <= j up to n of i + j
 *
 * @T int32_t int64_t
 * @range n 0 100
 * @name domino_pips total_pips
 */
T domino_pips(T n) { return n * (n + 1) * (n + 2) / 2; }

/**
 * How many strokes over par are the 18 holes {strokes} with {par}?
 * golf: strokes against par of 18 holes
 * sum of strokes[i] - par[i] over 18 holes
 * golf score to par, two lists of 18
 * Write a function for a round of 18 holes: strokes minus par in all.
 * how am i in golf, plus or minus, 18 holes
 * What is my result to par after the 18 holes?
 * Given strokes and pars for 18 holes, return the difference of the sums.
 * round of golf relative to par, 18 entries
 * over or under par for 18 holes
 * score card of 18: total less par
 * to par after 18
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
 * golf: count the holes played in exactly one under par
 * count holes with strokes one less than par
 * strokes[i] == par[i] - 1
 * Write a function that counts the birdies of a round from strokes and pars.
 * number of birdies on my card
 * How many holes did I play one under?
 * Given strokes and pars, count where the first is one smaller.
 * birdie count from strokes and pars, one under par each
 * positions with a difference of minus one
 * one below the other, how often
 * holes at one under par
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
 * gear development: chainring over cog times wheel circumference
 * front / rear * circumference
 * distance for one pedal turn
 * Write a function for the way per crank turn: front teeth, rear teeth, circumference of the wheel.
 * how many meters do i ride with one turn of the pedals
 * What is the development of this gear?
 * Given chainring, sprocket and wheel circumference, return the distance per revolution.
 * bicycle gear meters: front / rear teeth times circumference
 * rollout of a bike gear
 * teeth in front, teeth behind, wheel size
 * metres of development from front teeth, rear teeth, wheel circumference
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
 * watts per kilo above {K}
 * watts / kilograms > {K}
 * power to weight over {K}
 * Write a function that tells whether a cyclist has more than {K} watts per kilogram.
 * am i fit, more than {K} W/kg
 * Is the power per kg greater than {K}?
 * Given watts and weight, true if their ratio is over {K}.
 * ftp per kilo better than {K}
 * ratio of two numbers above {K}
 * first over second exceeds {K}
 * strong rider with more than {K} w per kg
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
 * seconds behind the best, in place
 * subtract the minimum from every element
 * a[i] -= min
 * Write a function that replaces lap times by the differences to the fastest one.
 * gap to the leader for all runners
 * How much is each one behind the first?
 * Given times, store for each how much slower than the best it is.
 * replace each time by its gap to the fastest time
 * shift a list so that its smallest is 0
 * handicap from the best time
 * distances from the lowest value
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
 * difference between the best and the second best
 * lead of the first over the second
 * largest minus second largest
 * Write a function for the margin of the winner, at least two values given.
 * by how many points did the first win
 * How far ahead is the best of the rest?
 * Given two or more scores, return the gap of the top two.
 * winning margin: largest minus second largest value
 * lead at the top of the table
 * votes of the winner minus those of the runner-up
 * distance of the two biggest numbers
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
 * more than {K} from the average
 * is the reading at i off by over {K}
 * |a[i] - mean| > {K}
 * Write a function that tells whether one value differs from the mean of all by more than {K}.
 * outlier if more than {K} away from the mean
 * Is this measure strange, further than {K} from the average?
 * Given a list and an index, true if that element is over {K} from the mean.
 * deviation of one value above {K}
 * sensor at i off by more than {K}
 * far from the group, limit {K}
 * one of the values against the mean, tolerance {K}
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
 * lotto ticket ok: 1 to {K}, no number twice
 * all between 1 and {K} and distinct
 * valid numbers 1..{K} without repeats
 * Write a function that checks a ticket: each number from 1 to {K}, none double.
 * is my lottery row valid, {K} is the highest number
 * Is every number in 1 to {K} and used at most once?
 * Given a list, true if its elements lie in 1 to {K} and no two are the same.
 * bingo or lotto numbers legal, {K} balls
 * unique and within 1 and {K}
 * draw from {K} without putting back, possible or not
 * no repeats and nothing out of 1 to {K}
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
 * lotto hits: right numbers of 6
 * common numbers of two rows of 6
 * how many of my 6 were drawn
 * Write a function that counts the matches of a lottery ticket, 6 numbers and 6 drawn.
 * how many did i guess right in the lottery, 6 of each
 * How many of the 6 tipped numbers came, in any order?
 * Given two arrays of 6, count the elements of the first that the second has.
 * matches with the draw, 6 numbers
 * correct numbers on the ticket of 6
 * intersection of two sets of 6, size
 * lottery result check, 6 against 6
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
 * brightness up by {K}, within 255, in place
 * add {K} to all pixels, capped at 255
 * a[i] = min(255, a[i] + {K})
 * Write a function that adds {K} to every gray value without passing 255.
 * lighten a photo by {K}, limit 255
 * How do I raise all brightness values by {K} and stop at 255?
 * Given pixels, increase each by {K} in place; 255 is white and the maximum.
 * brighter picture, plus {K}, no more than 255
 * gain {K} with clipping at 255
 * volume or light levels up {K}, top 255
 * saturating plus {K} on bytes kept as ints, 255 top
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
 * brightness down by {K}, not below 0, in place
 * subtract {K} from all pixels, stopping at 0
 * a[i] = max(0, a[i] - {K})
 * Write a function that takes {K} off every gray value without going under 0.
 * darken a photo by {K}
 * How do I lower all brightness values by {K} and stop at 0?
 * Given pixels, decrease each by {K} in place; 0 is black and the minimum.
 * darker picture, minus {K}
 * everyone loses {K} points but nobody gets below 0
 * reduce all stock by {K}, zero is the least
 * lower a list by {K}, floor zero
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
 * width of a printed photo in centimeters
 * Write a function for the printed length in cm: pixels, dots per inch.
 * how big can i print my picture in cm
 * What size in cm does an image get at this resolution?
 * Given pixels and dpi, return centimeters.
 * pixels to cm at a print resolution
 * printed length in cm from pixels and dpi
 * scan: pixels and dpi to real size in cm
 * cm on paper for so many pixels at so many dpi
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
 * three values within 0 and 255
 * each color channel between 0 and 255
 * Write a function that checks a color: red, green, blue each from 0 to 255.
 * are red, green and blue each from 0 to 255
 * Is this a legal color, three numbers up to 255?
 * Given three numbers, true if none is below 0 or above 255.
 * rgb range check, 0 to 255
 * bytes? three ints from 0 to 255
 * all three fit into a byte (0..255)
 * colour components in range 0-255
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
 * new bpm when the song is sped up by percent
 * bpm * (1 + percent / 100)
 * tempo change in percent
 * Write a function for the beats per minute after a pitch change in percent.
 * dj: bpm after moving the pitch fader by percent
 * How fast is the track after +3 percent?
 * Given bpm and a percentage, return the new bpm.
 * song faster by some percent
 * bpm raised or lowered by percent
 * tempo up by percent
 * new tempo, old tempo and percent
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
 * height * shadow / own
 * tree height from own height, own shadow and tree shadow
 * Write a function for the height of a tower from my height, my shadow and its shadow.
 * how tall is the tree by its shadow
 * How high is the flagpole if I compare shadows?
 * Given my height, my shadow's length and the other shadow's length, return the other height.
 * height by shadows: own height, own shadow, shadow of the object
 * similar triangles: my height and both shadows, mine first
 * stick height, stick shadow, tree shadow
 * measure a building with a shadow
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
 * seeds that germinate at a percentage
 * seeds * percent / 100, whole ones
 * how many of them at p percent
 * Write a function for the number that is p percent of a count, cut to whole ones.
 * how many plants do i get from the packet
 * How many of the guests come if p percent do?
 * Given a count and a percentage, return that part as a whole number.
 * expected seedlings from seeds and germination percent
 * survivors at a rate in percent
 * customers who buy, visitors and percent
 * whole items of a percent share
 *
 * @T int32_t int64_t
 * @range seeds 0 10000
 * @range percent 0 100
 * @name germinated seeds_that_grow
 */
T germinated(T seeds, T percent) { return seeds * percent / 100; }

/**
 * How many seeds for {plants} plants if {percent} percent germinate? Round up.
 * seeds to sow for a number of plants
 * ceil(plants * 100 / percent)
 * needed seeds at a germination rate
 * Write a function for the seeds to sow so that enough come up: plants wanted, percent that grow.
 * how many beans do i plant to get so many
 * How many invitations if only p percent accept?
 * Given the plants wanted and the rate in percent, return the seeds, rounded up.
 * inverse of a percent, rounded up
 * mails to send for enough answers
 * pieces to make when p percent are good
 * sow more because some fail
 *
 * @T int32_t int64_t
 * @range plants 0 10000
 * @range percent 1 100
 * @name seeds_to_sow seeds_for_plants
 */
T seeds_to_sow(T plants, T percent) { return (plants * 100 + percent - 1) / percent; }

/**
 * Are more than half of the letters of {s} capitals?
 * more capital letters than small ones
 * text shouts: capitals over half of the letters
 * count capitals and small letters and compare
 * Write a function that tells whether more than half of a text's letters are upper case.
 * is the message written in caps mostly
 * Does the text scream, that is, capitals in the majority?
 * Given a text, true if it has more big letters than small ones.
 * caps lock detector: capitals in the majority
 * spam sign: more capitals than small letters
 * upper case outweighs lower case
 * over 50 percent of letters big
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
 * code of {K} capitals, nothing else
 * {K} upper-case letters and no more
 * only capitals and {K} long
 * Write a function that checks a code of exactly {K} capital letters.
 * is the voucher ok, {K} big letters
 * Does the text have {K} characters, all from A to Z?
 * Given a string, true if its length is {K} and each is a capital.
 * airport or currency code: {K} capitals
 * [A-Z]{K}
 * ticker symbol with {K} letters
 * valid id made of {K} capital letters
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
 * What does the text {s} cost at {K} per word?
 * {K} cents a word
 * number of words times {K}
 * telegram price with {K} for each word
 * Write a function for the price of a text, {K} for every word, words apart by spaces.
 * newspaper ad: {K} per word
 * How much is my ad if a word costs {K}?
 * Given a text, count its words and multiply by {K}.
 * translation price, {K} a word
 * word count times {K}
 * pay a writer {K} for each word
 * cost of a message by words, {K} each
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
 * What does engraving {s} cost at {K} per letter, spaces free?
 * {K} per letter, spaces not counted
 * number of characters other than spaces times {K}
 * engraving price with {K} for each letter
 * Write a function for a price of {K} for every character of a text except spaces.
 * ring engraving: {K} each sign
 * How much is my name on the cup if a letter costs {K}?
 * Given a text, count what is not a space and multiply by {K}.
 * embroidery at {K} per letter
 * sign maker, {K} a letter
 * cost of a text by letters, {K} each
 * letters times {K}, blanks are free
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
 * name value: a is 1, b is 2, added up
 * numerology number of a name before reducing
 * sum of alphabet positions
 * Write a function that adds the places of the letters in the alphabet, big or small.
 * what is my name worth, a=1 to z=26
 * What is the total of a word if letters count by their place?
 * Given a text, add 1 for a to 26 for z, ignoring case and other signs.
 * letter sum of a word
 * word score with a 1 and z 26
 * simple gematria: add up the alphabet positions of the letters
 * add up letter numbers, a is 1 and z is 26
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
 * secret santa: nobody draws himself
 * no element equal to its index
 * does no element of the list equal its own index
 * Write a function that checks a gift draw: nobody has their own number.
 * is the wichtel list ok
 * Has everyone got another person's name, numbered from 0?
 * Given who draws whom, true if no one draws their own number.
 * a[i] != i for all i
 * derangement test, only fixed points looked at
 * all moved from their place
 * nobody at home: no value equals its own index
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
 * Do all neighbours in the {n} values {a} differ?
 * no two equal next to each other
 * boys and girls alternate, 0 and 1
 * neighbours are never the same
 * Write a function that tells whether no element equals the one before it.
 * is the row mixed, no two alike side by side
 * Are no two neighbouring seats equal?
 * Given a list of kinds, true if no two in a row are the same.
 * a[i] != a[i - 1] throughout
 * no color twice in a row
 * are adjacent beads always different
 * never the same dish two days running
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
 * each gives one to every other
 * n * (n - 1)
 * double round robin games
 * Write a function for the ordered pairs of n people.
 * home and away games in a league of n teams
 * How many cards are sent if everyone writes to all the others?
 * Given n people, return the gifts from each to each other.
 * presents in a group of n where everyone gives one to each other
 * matches of n teams, each pair playing home and away
 * messages from everyone to everyone else
 * number of ordered pairs of different people among n
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name double_round_robin presents_in_group
 */
T double_round_robin(T n) { return n * (n - 1); }

/**
 * In {liters} liters, how many fish of {length} cm fit at one liter per cm?
 * fish tank: one cm of fish per liter, liters given first
 * liters / length, whole fish
 * aquarium rule, 1 liter for each cm
 * Write a function for the number of fish: liters of the tank, centimeters of a fish.
 * how many fish in my aquarium
 * How many whole times does the second go into the first?
 * Given liters and fish length, return the fish by the rule of one cm per liter.
 * number of pieces of a length from a total length, whole ones
 * boards cut out of a long one
 * full shares of a given size
 * stocking of a fish tank
 *
 * @T double float
 * @range liters 10 500
 * @range length 1 30
 * @name fish_in_tank tank_fish
 */
int32_t fish_in_tank(T liters, T length) { return (int32_t)(liters / length); }

/**
 * Which hand is better, {a} or {b}: nearer to 21 but not over? 1, 2 or 0 for none.
 * nearer to 21 without going over: 1 first, 2 second, 0 equal or both over
 * blackjack-like winner of two totals as 1, 2, 0
 * who is closer to 21, over 21 loses: 1, 2 or 0 for a tie
 * Write a function that returns 1 or 2 for the better total up to 21, or 0.
 * two hands, which one wins at twenty-one (21)
 * Who wins with these sums if more than 21 is out?
 * Given two totals, return the number of the higher one that is not above 21, 0 if neither is better.
 * 17 and 4: winner by number, limit 21
 * number of the player with the best total up to 21, 0 if even
 * compare hands with bust over 21, result 1, 2 or 0
 * first or second player nearer to 21
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
 * games per round, one rests if odd
 * n / 2 pairs
 * pairs that can be formed
 * Write a function for the number of games in a round of n players.
 * how many chess boards do we need
 * How many couples can dance at the same time?
 * Given people, return the pairs.
 * tables for two that are full
 * matches on one day when n teams play in pairs
 * how many full pairs n socks make
 * partner work: number of pairs
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name games_per_round parallel_games
 */
T games_per_round(T n) { return n / 2; }

/**
 * Who comes after player {player} of {n}, numbered from 0, clockwise or back if {reverse}?
 * next player clockwise or counter clockwise
 * (player + 1) % n, or (player + n - 1) % n if reversed
 * turn order with a direction
 * Write a function for the next player of a game with a reverse card.
 * whose turn is next in uno, direction given
 * Who is next if the direction may be turned around?
 * Given player, number of players and whether it runs backwards, return who follows.
 * move one place left or right on a ring
 * next or previous index, wrapping
 * round table: neighbor on one side or the other
 * next index of a cyclic playlist, or the previous one if reversed
 *
 * @T int32_t int64_t
 * @range player 0 3
 * @range n 4 8
 * @name next_seat next_player
 */
T next_seat(T player, T n, _Bool reverse) { return (player + (reverse ? n - 1 : 1)) % n; }

/**
 * May a card of {color} and {number} be put on one of {top_color} and {top_number}?
 * uno: same color or same number
 * color == top_color || number == top_number
 * card fits if suit or rank are the same
 * Write a function that tells whether a card may be played: its color, its number, the top card's.
 * can i lay this card
 * Does the card match in color or in value?
 * Given color and number of two cards, true if one of them agrees.
 * mau-mau: suit or value must be equal
 * crazy eights, playable or not without the eight
 * domino-like match of one of two properties
 * two pairs with equal firsts or equal seconds
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
 * at least two of three dice equal
 * pair or triple in three dice
 * x == y || y == z || x == z
 * Write a function that tells whether three dice have a pair.
 * do i have a pair with three dice
 * Is any number there twice among the three?
 * Given three numbers, true if two of them are the same.
 * three reels with two alike
 * do at least two of three values match
 * not all three different
 * do at least two of the three reels show the same
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
 * three numbers reaching {K} together
 * Write a function that tells whether three dice total at least {K}.
 * win with {K} or more on three dice
 * Is the total of three throws {K} at least?
 * Given three numbers, true if their sum is {K} and up.
 * three judges' points reach {K}
 * do the three parts come to {K}
 * role play check with 3 dice against {K}
 * {K} needed with three
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
 * x + y + max(x, y)
 * sum of two with the larger one doubled
 * Write a function that adds two dice and the better one again.
 * two dice, the bigger one double
 * How many points if the best die is counted two times?
 * Given two numbers, return their sum plus the larger.
 * add two results, the better one counted twice
 * two throws, best one twice
 * score with a doubled maximum
 * sum of two numbers plus the larger one
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
 * card % 13 + 1
 * rank of a card in a deck of 52
 * Write a function that returns the rank 1 (ace) to 13 (king) of a card number.
 * which card is number n, ace is 1 king is 13
 * What is the face value of a card in a sorted deck?
 * Given a number from 0 to 51, return the rank in its suit, from 1.
 * 52 cards, 13 per suit: rank
 * deck index to pip value
 * ace low value of a card index
 * remainder by 13 plus one
 *
 * @T int32_t int64_t
 * @range card 0 51
 * @name card_rank_from_number card_value_1_13
 */
T card_rank_from_number(T card) { return card % 13 + 1; }

/**
 * How many points has card {c} in skat: 'A' 11, 'T' 10, 'K' 4, 'Q' 3, 'J' 2, others 0?
 * skat card points: ace 11, ten 10, king 4, queen 3, jack 2
 * A 11 T 10 K 4 Q 3 J 2
 * pinochle or schafkopf values, ten is 'T'
 * Write a function for the points of a skat card by its letter, T is the ten.
 * card counting in skat, 11 10 4 3 2
 * What is the card worth with ace 11 and ten 10?
 * Given a letter A, T, K, Q, J, return 11, 10, 4, 3, 2, else 0.
 * letters of cards to eyes in skat
 * ace-ten game card values
 * doppelkopf points of a card
 * switch over A T K Q J
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
 * sum of 4, 3, 2, 1 for the letters A, K, Q, J
 * hcp of a hand written as text
 * Write a function that adds 4 for A, 3 for K, 2 for Q and 1 for J in a string.
 * how strong is my bridge hand
 * What are the Milton Work points of these cards?
 * Given a hand as text, return its points, other characters 0.
 * count points in "AK7.QJ2"
 * honor points of a bridge hand: A 4, K 3, Q 2, J 1
 * opening bid needs 12 of these: A 4, K 3, Q 2, J 1 in a string
 * bridge evaluation 4-3-2-1
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
 * chess pieces value of a text like QRRBN
 * sum of 9, 5, 3, 3, 1 for Q, R, B, N, P
 * material of a side as letters
 * Write a function that adds the usual values of chess pieces given as capital letters.
 * how much material do i have
 * What are my pieces worth in pawns?
 * Given piece letters, return the total, the king and others counting 0.
 * queen 9 rook 5 bishop 3 knight 3 pawn 1
 * piece value sum of a string
 * chess evaluation by material
 * pawn units of a list of pieces
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
 * Are there {K} equal neighbours, none of them 0, among the {n} fields {a}?
 * {K} in a row on a line of fields, 0 is empty
 * {K} the same side by side
 * row of {K} of one player
 * Write a function that tells whether a line holds {K} equal non-zero values in a row.
 * connect four on one line, {K} needed
 * Has somebody {K} in a row here?
 * Given fields with 0 for empty, true if {K} neighbours are the same player.
 * win on a line with {K}
 * consecutive equal marks, at least {K}
 * gomoku row of {K}
 * {K} stones without a gap
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
 * all ships hit, no {K} left
 * battleship: no field with {K}
 * {K} does not occur
 * Write a function that tells whether a list has no {K}.
 * is the fleet sunk, ships are {K}
 * Are all {K}s gone?
 * Given fields, true if none of them is {K}.
 * no more {K} in the array
 * every seat taken, free ones are {K}
 * level cleared, enemies are {K}
 * a[i] != {K} for all
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
 * minesweeper in a line: mines next to i
 * left neighbour plus right neighbour, none outside
 * count of 1s at i - 1 and i + 1
 * Write a function that counts the mines next to a position in one row: list, length, position.
 * how many bombs touch this field on a line
 * How many neighbours of a place in a row are taken (1)?
 * Given a row of 0 and 1, return the number of 1s directly before and after an index.
 * ones directly beside an index in a row
 * how many of the seats left and right of index {i} are occupied (1)
 * one dimensional minesweeper: mines (1) among the two neighbours of index {i}
 * neighbour count on a strip
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
 * count the underscores
 * number of blanks in a word
 * Write a function that counts the '_' of a text.
 * how many letters are left to guess
 * How much of the word is unknown?
 * Given the shown word, return the number of underscores.
 * gaps in a cloze text
 * empty places of a puzzle word
 * number of unsolved letters, shown as underscores
 * number of underscores to fill in
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
 * mastermind: right place count of {K}
 * positions of {K} that match
 * black pegs in a code of {K}
 * Write a function that counts the equal positions of two arrays of {K}.
 * bulls in a number game with {K} places
 * How many of my {K} guesses are at the right place?
 * Given two arrays of {K}, count where both have the same.
 * match position by position, {K} long
 * correct digits at the correct place, {K} digits
 * lock with {K} wheels, how many are right
 * a[i] == b[i] over {K} entries
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
 * wordle: letters at the right place
 * positions where two words agree
 * green letters of a guess
 * Write a function that counts the equal characters at equal positions until one text ends.
 * how many letters did i guess at the right spot
 * How many letters of the words stand at the same place?
 * Given two words, return the number of matching positions.
 * bulls of a word game
 * number of places where two texts have the same letter
 * correct places of a password guess
 * character matches of two strings
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
 * word chain game: first letter same as the last letter of the word before
 * last letter of one is the first of the next
 * shiritori rule: the second word starts with the first one's last letter
 * Write a function that tells whether a second word starts with the letter that ends the first.
 * can i say this word next in the chain game
 * Does the next word fit the one before?
 * Given two words, true if the end of the first is the beginning of the second.
 * does a word begin with the last letter of the other (dog, gold)
 * end of a and start of b equal
 * chain of words ok for these two
 * city names game: next name begins with the last letter
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
 * morse length: dot 1, dash 3, 1 between
 * units of a morse letter of dots and dashes
 * time of dots and dashes
 * Write a function for the units of one morse sign sequence such as ".-".
 * how long does it take to key this letter in morse
 * How many time units does a letter need in morse?
 * Given dots and dashes, return 1 for each dot, 3 for each dash and 1 for each gap between two.
 * duration of ...---...
 * morse timing of a letter
 * dit and dah length
 * beep length of a morse code
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
 * greeting by hour: m before 12, d before 18, e after
 * 'm', 'd' or 'e' by the hour
 * good morning (m) to 11, good day (d) to 17 or good evening (e)
 * Write a function that returns 'm' before 12, 'd' before 18 and 'e' otherwise.
 * say morning, day or evening by the clock, 12 and 18
 * What do I say at this hour, m until 12, d until 18, then e?
 * Given an hour, return the character for morning, day or evening with borders 12 and 18.
 * part of day as a char: m before 12, d before 18, e
 * hour < 12 m, hour < 18 d, else e
 * breakfast, lunch, dinner menu by letter m d e, changed at 12 and 18
 * greeter for a web page, 12 and 18
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
 * How many candles for all birthdays from 1 to {n}?
 * candles needed for all birthdays up to n
 * 1 + 2 + ... + n
 * n * (n + 1) / 2 candles
 * Write a function for the candles of a life, one per year on each cake.
 * how many candles has a person blown out
 * How many candles in all if each birthday has as many as years?
 * Given an age, return the sum of 1 to it.
 * candles for every cake so far
 * pins in a triangle of n rows
 * cups in a pyramid with n at the bottom
 * push-ups when each day adds one, day 1 to n
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name birthday_candles candles_needed
 */
T birthday_candles(T n) { return n * (n + 1) / 2; }

/**
 * How many grains of rice lie on the first {n} fields of a chess board, doubling each time?
 * grains on the chess board up to field n
 * 2^n - 1
 * 1 + 2 + 4 + ... for n fields
 * Write a function for the total of the wheat grains on n squares.
 * legend of the chess inventor, sum until a field
 * How many cents after n days if I get double each day, starting with 1?
 * Given the number of fields, return all grains on them.
 * total of doubling from one, n terms
 * rice on the board in all
 * sum of the first n powers of two from 1
 * penny doubled every day, total
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
 * a third is lost each minute
 * start * (2/3)^n
 * height of foam after n minutes, one third gone every time
 * Write a function that takes a third of the rest away n times.
 * beer foam height, a third gone in each step
 * How much stays if one third disappears again and again?
 * Given a start and a number of steps, keep two thirds each step.
 * two thirds remain per step
 * what is left of a start after losing a third n times
 * ball that comes back to two thirds of its height
 * start value after n steps, each keeping 2/3 of it
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
 * drops / {K} / 1000
 * dripping tap: liters from drops, {K} make a ml
 * Write a function for the liters of a number of drops, {K} in a milliliter.
 * how much water does the tap lose, {K} drops a ml
 * How much is this many drops in liters with {K} per ml?
 * Given drops, return liters at {K} drops per milliliter.
 * {K} drops are one ml
 * leak in liters by counted drops, {K} each ml
 * volume of drops, {K} to the ml
 * water wasted by a tap with {K} drops per milliliter
 *
 * @K 15 20 25
 * @T int32_t int64_t
 * @range drops 0 1000000
 * @name liters_of_drops drops_to_liters
 */
double liters_of_drops(T drops) { return drops / (K * 1000.0); }

/**
 * How many times more acidic is pH {low} than pH {high}?
 * ph: how many times stronger is the first acid than the second
 * 10^(high - low), low first
 * ratio of acidity of two pH values
 * Write a function for how many times the first pH is more acidic than the second, a step being ten times.
 * how much sourer is ph 3 than ph 5
 * How many times more hydrogen ions has the first?
 * Given two pH values, return ten to the power of the second minus the first.
 * acid strength of the first pH over that of the second
 * ten times per ph step from the first up to the second
 * ten to the ph difference, second minus first
 * lemon juice against milk by their pH: how many times more acid
 *
 * @range low 0 7
 * @range high 0 14
 * @name times_more_acidic acid_ratio
 */
double times_more_acidic(double low, double high) { return __builtin_pow(10, high - low); }

/**
 * What is the perimeter of a rectangle with area {area} and side {side}?
 * rectangle from area and one side, perimeter
 * 2 * (side + area / side)
 * fence around a field with a known area and width
 * Write a function for the perimeter of a rectangle from its area and one side.
 * how much fence for so many square meters, one side known
 * How long is the border if I know area and width?
 * Given area and one side, return the perimeter.
 * circumference of a rectangle by area and side
 * find the other side and go around
 * garden of an area with one side given, its edge
 * frame length from area and height
 *
 * @T double float
 * @range area 0 1000
 * @range side 1 50
 * @name perimeter_from_area fence_of_area
 */
T perimeter_from_area(T area, T side) { return 2 * (side + area / side); }

/**
 * By how many percent does the mean of the second half of the {n} values in {a} differ from the first?
 * percent change between the means of first and second half
 * (mean2 - mean1) / mean1 * 100, halves of n / 2
 * second half against first half in percent
 * Write a function that compares the average of the last half with that of the first, in percent; a middle value is left out.
 * did it grow in the second half, in %
 * How much better was the second half of the season, in percent?
 * Given an even number of values, return the change of the mean from half to half in percent.
 * half-year comparison in percent
 * trend of a list as a percent
 * later half over earlier half
 * growth in percent from the first n / 2 elements' sum to the last n / 2's
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
 * sum of squares of the differences to a target
 * sum of (a[i] - target)^2
 * squared error to a fixed value
 * Write a function that adds the squares of what each value is off a target.
 * how far are the shots from the goal, squared and summed
 * What is the total quadratic deviation from the wanted value?
 * Given values and a target, return the sum of squared errors.
 * least squares cost for a constant
 * loss of predicting one number for all
 * quality loss around a nominal size
 * sse against a constant
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
 * happy faces in a message
 * Write a function that counts how often ":)" occurs in a string.
 * how often did i smile in the chat
 * How many colon-bracket smileys are in the message?
 * Given a text, return the number of ':' that ')' follows.
 * count happy emoticons
 * occurrences of colon and closing bracket
 * smile counter
 * pairs of : and )
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
 * Cut {s} to {K} characters and three dots, in place, if it has at least 3 more than {K}.
 * text of {K} + 3 characters or more gets dots after {K}, in place
 * keep {K} characters and put "..." for the rest if that has three or more
 * shorten to {K} letters plus dots if 3 or more letters go
 * Write a function that cuts a text after {K} characters and writes "..." if three or more are cut off.
 * preview of a message: {K} characters and dots instead of three or more
 * How do I shorten a text to {K} and end it in dots if at least 3 follow?
 * Given a text, replace all behind {K} characters by three dots if they have room.
 * ellipsis after {K} characters, only where three or more are cut off
 * title too long by 3 or more: {K} signs and ...
 * truncate at {K} with an ellipsis in the same memory if {K} + 3 are there
 * {K} letters then dots, texts shorter than {K} + 3 stay
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
 * What is the second lowest of the {n} times in {a}?
 * second best time of all runs
 * second smallest value, equal ones count twice
 * runner-up's time, low is good
 * Write a function for the second lowest of at least two measures.
 * my second fastest lap time of a list
 * Which time comes right after the best?
 * Given two or more times, return the one after the smallest.
 * next best offer after the cheapest
 * second cheapest price
 * second coldest reading
 * second in the race by time
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
 * does the text shout, all letters capitals
 * no small letter but some big one
 * text entirely in upper case, other characters ignored
 * Write a function that tells whether a message has only capital letters among its letters.
 * is the message all caps
 * Is everything written in big letters, digits and signs do not matter?
 * Given a text, true if it has a letter and none of them is small.
 * was caps lock on: some capital and no small letter
 * like isupper of a whole string
 * HELLO 2! yes, Hello no
 * is a message shouting, with capitals but no lower case letter
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
 * email domain is gmail
 * ends with @gmail.com
 * is it a gmail address
 * Write a function that tells whether a text ends in "@gmail.com".
 * google mail user or not
 * Has the mail address the domain gmail.com?
 * Given an email, true if what follows the @ is gmail.com.
 * does an email address end with @gmail.com
 * suffix @gmail.com
 * mail from a gmail user
 * address at gmail, small letters
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
 * text ends with '?'
 * is the text a question, i.e. does it end with '?'
 * the text has a question mark as its last sign
 * Write a function that tells whether a sentence is a question by its end.
 * did somebody ask something in the message
 * Is the final sign of the text a '?'?
 * Given a text, true if its last character is '?'.
 * question or statement: true if the last character is '?'
 * sentence with ? at the end
 * does a chat message end with a question mark
 * empty text is no question; "how?" is one
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
 * number with thousands dots: remove the dots
 * delete all '.' of a text
 * 1.234.567 to 1234567
 * Write a function that takes the dots out of a string.
 * how do i get rid of the points in a number text
 * How do I strip the thousands separators '.'?
 * Given a text, drop its full stops in place.
 * german number format without dots
 * text without periods
 * filter out '.'
 * keep everything but the dots
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
