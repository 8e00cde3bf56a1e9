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
 * roulette color test, red
 * red numbers: 1 3 5 7 9 12 14 16 18 and so on
 * casino wheel, red pocket
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
 * which dozen wins
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
 * long exposure calculator
 * stops to time
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
 * What format has this photo, wide, tall or square?
 * Given width and height, return 1, -1 or 0.
 * screen held wide or tall
 * aspect of a page as a sign
 * sign of width minus height
 * rectangle lying, standing or square
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
 * card capacity in photos
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
 * marathon finish in minutes
 * pace to marathon minutes
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
 * gdd with base {K}
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
 * long sms count
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
 * monogram of a person
 * What are the initials of this name, given in two parts?
 * Given first and last name, store the two initials in out, ended by zero.
 * ann and lee give al
 * initials for an avatar
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
 * country code is {K}
 * number begins with plus {K}
 * Write a function that tells whether a phone text begins with +{K}.
 * is it a number from the country +{K}
 * Is this phone number one with the prefix +{K}?
 * Given a phone number, true if its first characters are +{K}.
 * prefix test for +{K}
 * international number of +{K}
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
 * is my nick allowed, {A} to {B} long
 * Are there {A} to {B} characters and no other than letters, digits, _?
 * Given a name, true if its length is from {A} to {B} and each character is a letter, digit or underscore.
 * valid login, {A}-{B} word characters
 * player name of {A} to {B}, no spaces
 * regex \w from {A} to {B} times
 * account name rule {A}..{B}
 *
 * @A 3 4 5
 * @B 15 12 20
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
 * character classes used
 * points for lower, upper, number, symbol
 * variety of a password
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
 * half, rounded up
 * ten to five stars
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
 * compare round cakes by price per area
 * Write a function that tells whether the first pizza has the lower price per area.
 * is the small pizza the better buy
 * Which pizza gives more for the money, is it the first?
 * Given diameter and price of two pizzas, true if the first costs less per square centimeter.
 * pizza value by size and price
 * p1 / d1^2 < p2 / d2^2
 * better offer of two round things
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
 * weekly units of a bottle
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
 * @name egg_price_of_dozen price_each_of_pack
 */
T egg_price_of_dozen(T price) { return price / K; }

/**
 * How many points does place {place} bring: 3 for 1st, 2 for 2nd, 1 for 3rd, else 0?
 * first 3, second 2, third 1 point
 * points by place 3 2 1, others 0
 * medal points: gold 3, silver 2, bronze 1
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
 * podium letter
 * place to medal char
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
 * homework points, lowest removed
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
 * time per lap
 * Write a function for the mean time of a lap: total time, number of laps.
 * how fast were my rounds
 * What is my time per length in the pool?
 * Given the total and the number of rounds, return the time of one.
 * mean split time
 * swim: seconds for each length
 * one lap on average
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
 * usable range
 * km left, minus the last liters
 *
 * @T double float
 * @range liters 20 80
 * @range consumption 3 15
 * @range reserve 0 15
 * @name full_tanks_range tank_range
 */
T full_tanks_range(T liters, T consumption, T reserve) { return (liters - reserve) * 100 / consumption; }
