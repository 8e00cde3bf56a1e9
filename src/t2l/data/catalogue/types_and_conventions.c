/**
 * Copy {n} elements to {a} from {b}; the destination is the first argument.
 * copy one array to another, destination pointer first
 * array copy with the target before the source and the length last
 * dest, src, n: copy the elements over
 * copy the n elements of the second array into the first one
 * like memcpy for array elements: to, from, how many
 * the first array gets the n values of the second
 * overwrite the first array with the n elements of the second
 * copy an array of n elements (the output array comes first)
 * Write a function that copies the elements of its second array into its first.
 * How do I copy an array when the destination is passed before the source?
 * For each index below n, load from the second pointer and store to the first.
 *
 * @T int32_t int64_t double float
 * @L int32_t int64_t
 * @array a n
 * @array b n
 * @name copy_into copy_elements
 * @range n 0 8
 */
void copy_into(T *a, const T *b, L n) {
    for (L i = 0; i < n; i++) a[i] = b[i];
}

/**
 * Fill {c}, the first argument, with the elementwise {OP} of {a} and {b}.
 * {OP} of two arrays, result first
 * elementwise {OP}, output array comes first
 * out, a, b, n: {OP:2} the elements of a and b into out
 * output array, then two inputs: {OP:2} the inputs per index
 * {OP:2} second and third array element by element, store in the first
 * destination first: elementwise {OP} of the second and third array
 * the first array gets the {OP} of the other two, per index, in their order
 * Write a function that stores the {OP} of the second and third array in the first.
 * How do I {OP:2} two arrays index by index, with the output array as first argument?
 * First pointer is the output; it receives the {OP} of the second and third array, elementwise.
 * vector {OP} of the second and third array, output parameter in front
 *
 * @T int32_t int64_t double float
 * @OP + "sum" "add"
 * @OP - "difference" "subtract"
 * @OP * "product" "multiply"
 * @array c n
 * @array a n
 * @array b n
 * @name combine_into elementwise_into
 * @range n 0 8
 * @range a -1000 1000
 * @range b -1000 1000
 */
void combine_into(T *c, const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) c[i] = a[i] OP b[i];
}

/**
 * Add up the {n} elements of {a}.
 * sum of a {T} array with an i64 length
 * sum of {T:s} with a long length
 * total of all elements of an array of {T:s}
 * add all {T:s} of an array together
 * sum up every number in the array, size is 64-bit
 * sum of all elements of an array
 * total of an array please, its length is 64-bit
 * Write a function that returns the sum of an array of {T:s}; the length is a 64-bit integer.
 * How do I add up all elements when the size is an int64_t?
 * Reduce the array with addition, with the trip count in i64.
 * the numbers of the array added together, 0 for none
 *
 * @T double float int64_t int32_t
 * @array a n
 * @name sum_of_array total
 * @range n 0 8
 * @range a -1000 1000
 */
T sum_of_array(const T *a, int64_t n) {
    T sum = 0;
    for (int64_t i = 0; i < n; i++) sum += a[i];
    return sum;
}

/**
 * Add up {n} elements of {a}; the length is the first argument.
 * sum of an array, n passed first
 * sum of an array, with the count passed before the pointer
 * n, then the array: total of the elements
 * add all elements of an array (length given first)
 * total of an array, size before array
 * number of elements first, then the array to sum up
 * sum of array elements, arguments are length and array
 * Write a function that takes a length and an array and returns the sum of the elements.
 * How do I sum an array if the function gets the size first?
 * Reduction with addition; the count is argument one, the pointer argument two.
 * count, then data: the sum of everything
 *
 * @T int32_t int64_t double float
 * @array a n
 * @name sum_first_n sum_counted
 * @range n 0 8
 * @range a -1000 1000
 */
T sum_first_n(int32_t n, const T *a) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i];
    return sum;
}

/**
 * Return the {OP} of the {n} elements of {a}.
 * {OP} of an array with an i64 length
 * {OP:2} number in the array, its size being a long
 * {OP:2} {T} in an array
 * {OP:2} number in a list of {T:s}
 * what is the {OP:2} element of the list
 * find the {OP:2} value of a non-empty array whose size is 64-bit
 * {OP:2} element of an array please
 * Write a function that returns the {OP:2} element of a non-empty array.
 * How do I find the {OP:2} of all elements when the size is an int64_t?
 * Scan the array and return the {OP:2} value seen.
 * what number is the {OP:2} of all in the array
 *
 * @T int32_t int64_t double float
 * @OP > "maximum" "biggest"
 * @OP < "minimum" "smallest"
 * @array a n
 * @name extreme_of find_extreme
 * @range n 1 8
 * @range a -1000 1000
 */
T extreme_of(const T *a, int64_t n) {
    T best = a[0];
    for (int64_t i = 1; i < n; i++) {
        if (a[i] OP best) best = a[i];
    }
    return best;
}

/**
 * Return the {OP} of {n} elements of {a}; the length is the first argument.
 * {OP} of an array, n passed first
 * {OP:2} element of an array, its length before the array
 * n, then array: return the {OP:2} value
 * {OP:2} of the numbers in an array, count given first
 * size first and then the array, what is its {OP:2} element
 * find the {OP} (arguments: number of elements, array)
 * {OP:2} value of an array when the length comes before the pointer
 * Write a function that takes a length and an array and returns the {OP:2} element.
 * How do I get the {OP} if the size comes before the array?
 * Reduction of an array to its {OP}; count first, pointer second.
 * count, then data: return the {OP:2} one
 *
 * @T int32_t int64_t double float
 * @OP > "maximum" "biggest"
 * @OP < "minimum" "smallest"
 * @array a n
 * @name extreme_counted extreme_n_first
 * @range n 1 8
 * @range a -1000 1000
 */
T extreme_counted(int32_t n, const T *a) {
    T best = a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] OP best) best = a[i];
    }
    return best;
}

/**
 * Return the mean of the {n} elements of {a}, 0 if there are none.
 * mean of an array as a double, 0 if empty
 * average of {T:s}, length as i64, none gives 0
 * avg of an array with a long size, zero for no elements
 * arithmetic mean of an array, where an empty array gives 0
 * average value of an array of {T:s}, or 0 for an empty one
 * add all elements and divide by how many, 0 when the array is empty
 * Write a function that returns the mean of an array with its decimals, and 0 for an empty one.
 * How do I average an array without dividing by zero when it is empty? Return 0 then.
 * Sum over count of an array in floating point; a count of 0 yields 0.
 * Average of the elements of an array (64-bit length), 0 without elements.
 * mean of an array with decimals, no elements means zero
 *
 * @T int32_t int64_t double
 * @array a n
 * @name mean_or_zero average_of
 * @range n 0 8
 * @range a -1000 1000
 */
double mean_or_zero(const T *a, int64_t n) {
    double sum = 0;
    for (int64_t i = 0; i < n; i++) sum += a[i];
    return n > 0 ? sum / n : 0;
}

/**
 * Count how often {x} is in the {n} elements of {a}; the value is the first argument.
 * count a value in an array, value passed before the array
 * how many times is it in the array, with the value given first
 * value, array, length: number of occurrences
 * number of occurrences in an array, the search value comes first
 * what to count first, then the array and its size: number of matches
 * number of elements equal to the value (value first)
 * how often does the first argument appear in the array
 * Write a function that takes a value and an array and counts the elements equal to the value.
 * How do I count a number in an array if the number is the first argument?
 * Number of array elements that compare equal to argument one.
 * count of one value in an array, the value passed in front of the array
 *
 * @T int32_t int64_t double
 * @R int32_t int64_t
 * @array a n
 * @name count_value count_of
 * @range x 0 3
 * @range n 0 8
 * @range a 0 3
 */
R count_value(T x, const T *a, int32_t n) {
    R count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] == x;
    return count;
}

/**
 * Is {x} among the {n} elements of {a}? The value is the first argument.
 * is the value in the array, value first
 * value before array: is it in there, true or false
 * is the value in the list or not, with the search value given first
 * membership test, arguments value, array, length
 * what to look for first, then the array: found or not
 * does the array have the first argument in it
 * does an array contain a value, needle first
 * Write a function that takes a value and an array and tells whether the array holds it.
 * How do I check that the first argument occurs in an array?
 * Is any element of the array equal to argument one?
 * is a value, given before the array, found in it, yes or no
 *
 * @T int32_t int64_t double
 * @R _Bool int32_t
 * @array a n
 * @name is_in is_member
 * @range x 0 3
 * @range n 0 8
 * @range a 0 3
 */
R is_in(T x, const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == x) return 1;
    }
    return 0;
}

/**
 * Return the index of {x} in the {n} elements of {a}, or -1; the value is the first argument.
 * first index of a value in an array, the value passed first, -1 if absent
 * search value before array, index of the first match or -1
 * where is the value first in the array (value, array, length), -1 if missing
 * linear search for the first match, needle passed first; index or -1
 * find the first position from 0, or -1; the value to find comes before the array
 * first index in the array of the value that is given first, minus one if not there
 * index from 0 of the first occurrence of a number given before the array, -1 without one
 * Write a function that takes a value and an array and returns the index where it first occurs, or -1.
 * How do I find the first index of the first argument in an array? -1 if it isn't there.
 * Smallest index whose element equals argument one; -1 without a match.
 * indexOf with the needle in front of the array, -1 when not found
 *
 * @T int32_t int64_t double
 * @array a n
 * @name index_of_value find_value
 * @range x 0 3
 * @range n 0 8
 * @range a 0 3
 */
int32_t index_of_value(T x, const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == x) return i;
    }
    return -1;
}

/**
 * Return the position of the first {x} in the {n} elements of {a}, counted from 1, or 0 if it is missing.
 * position of the first occurrence of a value, counting from 1, 0 if not found
 * find a value in an array: 1-based index of the first match, 0 for none
 * at which place is the value, the first place being 1? 0 when missing
 * linear search with positions that start at one, zero if there is no match
 * 1-based position of the first such number in an array, or zero
 * where is the value in the array, count from one please, 0 if nowhere
 * index + 1 of the first occurrence of a value, zero if absent
 * Write a function that returns a value's first position in an array, counted from 1, and 0 if it is absent.
 * How do I search an array and get the first position counted from 1, or 0 for no match?
 * Position of the first match plus one, 0 without a match.
 * like exact MATCH in a spreadsheet, positions from 1, but 0 if the number isn't there
 *
 * @T int32_t int64_t double
 * @array a n
 * @name position_from_one place_of
 * @range x 0 3
 * @range n 0 8
 * @range a 0 3
 */
int32_t position_from_one(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == x) return i + 1;
    }
    return 0;
}

/**
 * Return the position, counted from 1, of the {OP} among the {n} elements of {a}; of equal ones the first.
 * position of the {OP} of an array, counting from 1, first on ties
 * 1-based index of the {OP:2} element, the first of equal ones
 * where is the {OP:2} number in the array, the first place being 1? earliest if tied
 * which place has the {OP:2} value (places start at one, first one wins)
 * index of the first {OP}, but counted from one
 * number of the first {OP:2} element, 1 for the first element of the array
 * {OP} index of an array with counting from 1, the earliest such
 * Write a function that returns the one-based position of the {OP:2} element, the first of equal ones.
 * How do I get the place of the {OP:2} value if the first place is 1? On ties take the first.
 * One more than the first index of the {OP} of an array.
 * Which number in the row is the {OP:2}? Say its place, the first one is place 1; the earliest of equals.
 *
 * @T int32_t int64_t double
 * @OP > "maximum" "largest"
 * @OP < "minimum" "smallest"
 * @array a n
 * @name extreme_position place_of_extreme
 * @range n 1 8
 * @range a -10 10
 */
int32_t extreme_position(const T *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] OP a[best]) best = i;
    }
    return best + 1;
}

/**
 * Set all {n} elements of {a} to {x}; the value is the first argument.
 * fill an array with a value, the value passed first
 * value, array, length: set everything to the value
 * write the first argument into every element
 * fill an array with a value given before it
 * all elements of the array get the value (value comes first)
 * put the value everywhere in the array, arguments value, array, length
 * set every element of an array, new value passed first
 * Write a function that takes a value and an array and stores the value in each element.
 * How do I set a whole array to the number given first?
 * Store argument one to every element of the array.
 * memset for elements: value in front, then array and length
 *
 * @T int32_t int64_t double
 * @array a n
 * @name fill_with set_every
 * @range n 0 8
 */
void fill_with(T x, T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = x;
}

/**
 * Write the {n} elements of {a} times {x} to {out}.
 * scale an array into another array
 * multiply all elements by a factor, result in a second array
 * out[i] = a[i] * x for every i
 * factor times every element, written to an output array
 * scaled copy of an array: factor times each element to an output array
 * write each element multiplied by a number to a new array
 * array times a number into another array, dont change the input
 * Write a function that stores each element times a factor in an output array.
 * How do I multiply an array by a scalar and keep the original?
 * Load each element, multiply by the factor, store it to the last pointer.
 * input array, length, factor, output array: the scaled values
 *
 * @T int32_t int64_t double float
 * @array a n
 * @array out n
 * @name scaled_copy scale_to
 * @range n 0 8
 * @range a -1000 1000
 * @range x -100 100
 */
void scaled_copy(const T *a, int32_t n, T x, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[i] * x;
}

/**
 * Convert the {n} temperatures in {a} from Celsius to Fahrenheit, in place.
 * celsius array to fahrenheit, in place
 * array of celsius temperatures to fahrenheit, overwriting it
 * change every temperature of the array from c to f
 * all celsius values into fahrenheit, same array
 * c to f for a whole list, in place
 * convert a list of degrees celsius to fahrenheit in place
 * temps in celsius in an array, make them all fahrenheit
 * Write a function that converts an array of temperatures from Celsius to Fahrenheit in place.
 * How do I turn all my Celsius readings into Fahrenheit in the same array?
 * Each element of the array becomes 9/5 of itself plus 32.
 * The weather station logs Celsius; overwrite its readings with Fahrenheit.
 *
 * @T double float
 * @array a n
 * @name celsius_array_to_fahrenheit all_to_fahrenheit
 * @range n 0 8
 * @range a -100 200
 */
void celsius_array_to_fahrenheit(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] * 9 / 5 + 32;
}

/**
 * Convert the {n} temperatures in {a} from Fahrenheit to Celsius, in place.
 * fahrenheit array to celsius, in place
 * array of fahrenheit temperatures to celsius, overwriting it
 * change every temperature of the array from f to c
 * all fahrenheit values into celsius, same array
 * f to c for a whole list, in place
 * convert a list of degrees fahrenheit to celsius in place
 * temps in fahrenheit in an array, make them all celsius
 * Write a function that converts an array of temperatures from Fahrenheit to Celsius in place.
 * How do I turn all my Fahrenheit readings into Celsius in the same array?
 * Each element of the array, less 32, is multiplied by 5/9.
 * The oven logs Fahrenheit; overwrite its readings with Celsius.
 *
 * @T double float
 * @array a n
 * @name fahrenheit_array_to_celsius all_to_celsius
 * @range n 0 8
 * @range a -100 200
 */
void fahrenheit_array_to_celsius(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = (a[i] - 32) * 5 / 9;
}

/**
 * Return the weekday of the date {day}, {month}, {year}: 0 for Sunday to 6 for Saturday.
 * day of week from day month year, 0 means sunday
 * weekday of a date, day comes first, sunday is 0
 * which day of the week is it (0 = sunday), given day, month, year
 * dd mm yyyy to weekday (0 = sunday)
 * day, month, year to weekday number, sunday 0 to saturday 6
 * weekday with arguments in the order day month year, sunday = 0
 * what weekday was it (sunday 0), day first, then month and year
 * Write a function that takes day, month and year and returns the weekday, Sunday as 0.
 * How do I get the weekday (Sunday 0 ... Saturday 6) for a day, a month and a year?
 * Gregorian date, day before month before year, to weekday counted from Sunday = 0.
 * weekday for day, month, year with Sunday 0: 1, 1, 2000 was a Saturday, so 6
 *
 * @T int32_t int64_t
 * @name weekday_of_date day_of_week
 * @range day 1 28
 * @range month 1 12
 * @range year 1900 2100
 */
T weekday_of_date(T day, T month, T year) {
    if (month < 3) {
        month += 12;
        year -= 1;
    }
    return (day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400 + 6) % 7;
}

/**
 * Return how many full hours are in {x} minutes.
 * minutes to full hours
 * minutes to whole hours, rounded down
 * how many hours are that many minutes, rounded down
 * full hours in some number of minutes
 * minutes / 60, rounded down
 * minutes in hours, int please
 * convert minutes to hours, drop the rest
 * Write a function that returns how many whole hours fit into a number of minutes.
 * How many complete hours do so many minutes have? For 150 it is 2.
 * Divide the minutes by sixty, rounding down.
 * hours only from minutes, the left-over minutes are not of interest
 *
 * @T int32_t int64_t
 * @name minutes_to_hours whole_hours
 * @range x 0 100000
 */
T minutes_to_hours(T x) { return x / 60; }

/**
 * Multiply the {n} integers in {a} with a 64-bit result.
 * product of all elements of an int array as a long
 * multiply all elements of an int array, i64 result
 * product of an array of ints in 64 bits
 * all elements of the array multiplied together, as a 64-bit long
 * array product as a 64-bit integer
 * multiply the whole list of ints into a long
 * product of the numbers of an int array, 64-bit (1 if empty)
 * Write a function that multiplies all integers of an array and returns a 64-bit product.
 * How do I get the product of an int array without overflowing 32 bits?
 * Widen each element to i64 and multiply them all, starting with 1.
 * product over the list of ints with a 64-bit result
 *
 * @array a n
 * @name long_product product64
 * @range n 0 8
 * @range a -9 9
 */
int64_t long_product(const int32_t *a, int32_t n) {
    int64_t product = 1;
    for (int32_t i = 0; i < n; i++) product *= a[i];
    return product;
}

/**
 * Return the last index of the {OP} among the {n} elements of {a}.
 * last index of the {OP} of an array
 * index of the {OP:2} element of an array, the last one if it is there twice
 * where is the {OP:2} value for the last time in the array (index from 0)
 * rightmost position of the {OP} of an array (from 0)
 * {OP} index of an array, the latest one on ties
 * arg {OP} of an array, last occurrence
 * index of the last place where the {OP:2} number is
 * Write a function that returns the index of the last occurrence of the {OP} of an array.
 * How do I find the index of the {OP:2} element if equal ones should give the last index?
 * Greatest index at which an element equals the {OP} of the array.
 * index from zero of the {OP:2} element, the one nearest to the end if tied
 *
 * @T int32_t int64_t double
 * @OP >= "maximum" "largest"
 * @OP <= "minimum" "smallest"
 * @array a n
 * @name last_extreme_index last_index_of_extreme
 * @range n 1 8
 * @range a -3 3
 */
int32_t last_extreme_index(const T *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] OP a[best]) best = i;
    }
    return best;
}

/**
 * Add up every second of the {n} elements of {a}, starting with the first.
 * sum every other element of an array, the first included
 * sum of each second element of an array, first included
 * a[0] + a[2] + a[4] + ... up to the end of the array
 * add every 2nd number of the array, starting at the first one
 * total of the array elements at index 0, 2, 4 and so on
 * skip one, add one: sum over an array in which the first one counts
 * every other number of the list summed up, beginning with the first
 * Write a function that sums the elements at even indices, counted from 0.
 * How do I add only each second element, beginning with the first?
 * Reduce an array with addition and a stride of two, from index 0.
 * add the first, third, fifth element and so on
 *
 * @T int32_t int64_t double
 * @array a n
 * @name sum_every_other every_other_sum
 * @range n 0 8
 * @range a -1000 1000
 */
T sum_every_other(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i += 2) sum += a[i];
    return sum;
}

/**
 * Subtract {x} from each of the {n} elements of {a}, in place.
 * subtract a number from all elements, in place
 * minus x for every element of the array
 * all elements of the array less a given value, in place
 * take the same amount off each element of the array
 * decrease every element of the array by a value
 * a[i] -= x for all i
 * lower all numbers of the array by x
 * Write a function that subtracts a number from every element of an array.
 * How do I reduce all elements of my array by the same amount?
 * Loop over the array and subtract the last argument from each element.
 * array minus scalar, stored back in the array
 *
 * @T int32_t int64_t double
 * @array a n
 * @name subtract_from_all decrease_all
 * @range n 0 8
 * @range a -1000 1000
 * @range x -1000 1000
 */
void subtract_from_all(T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) a[i] -= x;
}

/**
 * Fill {a} with the numbers from 1 to {n}.
 * put the numbers 1 to n into an array
 * fill array with 1, 2, 3, ..., n
 * set a[i] = i + 1 for all i below n
 * iota of n elements starting at one
 * put 1..n in the array
 * array of the first n whole numbers, from 1
 * count up from one to n in an array
 * Write a function that fills an array of n elements with 1, 2, 3 and so on.
 * How do I put the numbers 1 to n into an array?
 * Store i + 1 at each index i of the array.
 * number the n elements, beginning with one
 *
 * @T int32_t int64_t double
 * @array a n
 * @name fill_one_to_n one_to_n
 * @range n 0 8
 */
void fill_one_to_n(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = i + 1;
}

/**
 * Write the {OP} of the {n} elements of {a} to {b}.
 * {OP} of the elements of an array into a second array
 * {OP} of all elements into another array
 * b[i] is the {OP:2} of a[i] for every i
 * second array gets the {OP} of the first
 * write the {OP} of an array to another, the input stays as it is
 * map an array to the {OP} of its elements, output in the second array
 * {OP} of all numbers to an output array
 * Write a function that stores the {OP} of the elements of one array in another.
 * How do I fill a second array with the {OP} of the first?
 * For each index, store the {OP:2} of the source element in the destination.
 * from, to, length: write the {OP} of the elements
 *
 * @T int32_t int64_t double
 * @OP value*value "squares" "square"
 * @OP value*value*value "cubes" "cube"
 * @OP 0-value "negatives" "negative"
 * @array a n
 * @array b n
 * @name mapped_copy map_to
 * @range n 0 8
 * @range a -100 100
 */
void mapped_copy(const T *a, T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        T value = a[i];
        b[i] = OP;
    }
}

/**
 * Count the indices at which {a} and {b}, of {n} elements each, are {OP}.
 * how many elements of two arrays are {OP} at the same place
 * number of positions where two arrays are {OP}
 * count the indices where a[i] {OP:2} b[i]
 * compare two arrays index by index, count the {OP} pairs
 * at how many indices are the elements of the two lists {OP}
 * number of {OP} elements of two arrays, compared index by index
 * Write a function that counts the indices at which two arrays have {OP} elements.
 * How do I count the positions with {OP} values in two arrays?
 * Number of indices i with a[i] {OP:2} b[i].
 * my two lists are as long as each other, at how many places are the entries {OP}
 * count the pairs at the same index of two arrays that are {OP}
 *
 * @T int32_t int64_t double
 * @OP != "different" "!="
 * @OP == "equal" "=="
 * @array a n
 * @array b n
 * @name count_places places_compared
 * @range n 0 8
 * @range a 0 2
 * @range b 0 2
 */
int32_t count_places(const T *a, const T *b, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] OP b[i];
    return count;
}

/**
 * Return the second {OP} of the {n} elements of {a}; equal elements count separately.
 * second {OP} of an array, equal ones count separately
 * second {OP} number in an array, duplicates counting
 * second {OP} element of a list (duplicates count)
 * number two when the array is sorted, {OP} first
 * the element next to the {OP} in sorted order, which may be equal to it
 * element that comes second, counting from the {OP} of the array
 * second {OP} of at least two values, a repeated {OP} value being also the second
 * Write a function that returns the second element in sorted order, beginning with the {OP}; equal ones count separately.
 * How do I get the second {OP} element of an array? For 4, 4, 4 it is 4.
 * Remove one {OP} element of an array; which of the others is the {OP}?
 * the {OP} of an array once one {OP} element is left out
 *
 * @T int32_t int64_t double
 * @OP < "smallest"
 * @OP > "biggest"
 * @array a n
 * @name second_extreme second_in_order
 * @range n 2 8
 * @range a -10 10
 */
T second_extreme(const T *a, int32_t n) {
    T first = a[0] OP a[1] ? a[0] : a[1];
    T second = a[0] OP a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] OP first) {
            second = first;
            first = a[i];
        } else if (a[i] OP second) {
            second = a[i];
        }
    }
    return second;
}

/**
 * How many percent of the whole number {total} is {part}? Return a double, 0 if the total is 0.
 * percentage of two ints as a double, total before part, 0 if the total is 0
 * total first, then part: percent with decimals, 0 for a total of 0
 * part / total in percent, ints in, total is the first argument; 0 for a zero total
 * whole numbers total and part to a percentage with decimals, 0 for a total of 0
 * percent done from total and done, both ints, 0 for a total of 0
 * share in percent as a double, the total comes first; zero total gives zero
 * Write a function that takes a total and a part, both integers, and returns the percentage as a double, 0 for total 0.
 * How many percent of the first integer is the second, as a double, 0 if the first is 0?
 * The part (argument two) in percent of the total (argument one), zero total gives 0.
 * questions in all, right ones: percent as a double (8 and 6 give 75), and 0 for no questions
 * all votes, then votes for us: our percentage as a double, or 0 when nobody voted
 *
 * @T int32_t int64_t
 * @name percent_total_first percent_of_total
 * @range total 0 1000
 * @range part 0 1000
 */
double percent_total_first(T total, T part) { return total == 0 ? 0 : 100.0 * part / total; }

/**
 * Return the quotient of the whole numbers {a} and {b} as a {R}.
 * divide two ints with decimals, first by second
 * int division of the first by the second, but keep the fraction
 * ratio of the first to the second int as a floating-point number
 * 7 / 2 should be 3.5, the arguments are ints
 * exact division of the first integer by the second, no rounding
 * divide ints, first by second, and dont lose the decimals (second not 0)
 * Write a function that divides its first integer by the second without losing the fraction.
 * How do I divide the first int by the second and get decimals?
 * Convert both integers to floating point, then divide the first by the second.
 * a over b as a {R}, not truncated
 * real quotient of two integers, first over second
 *
 * @T int32_t int64_t
 * @R double float
 * @name exact_quotient ratio_of_ints
 * @range a -1000 1000
 * @range b 1 100
 */
R exact_quotient(T a, T b) { return (R)a / (R)b; }
