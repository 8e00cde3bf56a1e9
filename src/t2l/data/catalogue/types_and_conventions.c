/**
 * Copy {n} elements to {a} from {b}; the destination is the first argument.
 * copy one array to another, destination pointer first
 * array copy with the target before the source and the length last
 * copy the n elements of the second array into the first one
 * Write a function that copies the elements of its second array into its first.
 * How do I copy an array when the destination is passed before the source?
 * Copy n elements from the second array to the first.
 * Copy an array like memcpy: destination, source, number of elements.
 * Given a destination array, a source array and a length, copy the elements.
 * How do I copy n array elements with the destination as the first parameter?
 * Write a C function copy(dst, src, n) that copies the elements of an array.
 * Copy all elements of the source array (second argument) to the destination array (first argument).
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
 * destination, a, b, n: {OP:2} the elements of a and b into the destination
 * {OP:2} second and third array element by element, store in the first
 * destination first: elementwise {OP} of the second and third array
 * Write a function that stores the {OP} of the second and third array in the first.
 * How do I {OP:2} two arrays index by index, with the output array as first argument?
 * Compute the {OP} of two arrays element by element; the first argument is the output array.
 * Write a C function with parameters out, a, b, n that stores the {OP} of a[i] and b[i] in out[i].
 * Store the elementwise {OP} of the second and third arrays in the first array.
 * Given an output array and two input arrays, {OP:2} the inputs element by element.
 * For each index i, store the {OP} of a[i] and b[i] in the output array, which is the first argument.
 * elementwise {OP} of two arrays, with the result array as the first parameter
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
 * sum of all elements of an array
 * Write a function that returns the sum of an array of {T:s}; the length is a 64-bit integer.
 * How do I add up all elements when the size is an int64_t?
 * Calculate the sum of an array of {T:s} with a 64-bit length.
 * Return the sum of n {T:s}, where n is a 64-bit integer.
 * Given an array and its 64-bit length, add up all elements.
 * How do I sum an array of {T:s} whose length is a 64-bit integer?
 * Write a C function that sums an array of {T:s} with an int64_t length n.
 * sum of the array elements, length as a 64-bit integer
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
 * add all elements of an array (length given first)
 * Write a function that takes a length and an array and returns the sum of the elements.
 * How do I sum an array if the function gets the size first?
 * Calculate the sum of an array; the number of elements is the first argument.
 * Given the length n and an array, return the sum of its elements.
 * Write a C function sum(n, a) that adds up the n elements of a.
 * Return the sum of n numbers, with n passed before the array.
 * Sum the elements of an array whose length comes first in the argument list.
 * sum of array elements (count first, then the array)
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
 * find the {OP:2} value of a non-empty array whose size is 64-bit
 * Write a function that returns the {OP:2} element of a non-empty array.
 * How do I find the {OP:2} of all elements when the size is an int64_t?
 * Find the {OP} of an array whose length is a 64-bit integer.
 * Given a non-empty array and its 64-bit length, return the {OP:2} element.
 * Return the {OP:2} value of an array of {T:s}.
 * Write a C function that returns the {OP} of n array elements, n being an int64_t.
 * What is the {OP:2} number in the array? The length is a 64-bit integer.
 * Find the {OP:2} element of a non-empty array of {T:s} with a 64-bit size.
 * {OP} element of an array with n elements (n is 64-bit)
 * Calculate the {OP} of an array of {T:s}.
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
 * {OP:2} element of an array, length passed before the array
 * {OP:2} value of an array when the length comes before the pointer
 * Write a function that takes a length and an array and returns the {OP:2} element.
 * How do I get the {OP} if the size comes before the array?
 * Find the {OP} of an array; the number of elements is the first argument.
 * Given the length n and a non-empty array, return its {OP:2} element.
 * Write a C function with parameters n and a that returns the {OP} of the array.
 * Return the {OP:2} of n numbers, with n passed before the array.
 * Find the {OP:2} element of an array whose length comes first in the argument list.
 * {OP} of an array (count first, then the array)
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
 * arithmetic mean of an array, where an empty array gives 0
 * average value of an array of {T:s}, or 0 for an empty one
 * How do I average an array without dividing by zero when it is empty? Return 0 then.
 * Average of the elements of an array (64-bit length), 0 without elements.
 * Calculate the average of an array as a double; return 0 if it is empty.
 * Given an array and its length, return the mean, or 0 for length 0.
 * Return the arithmetic mean of n numbers as a double, 0 if n is 0.
 * average of an array of {T:s} as a double, 0 for an empty array
 * mean of all values in the array, 0 if it is empty
 * Write a function to find the average of all elements of an array of {T:s}; 0 for an empty array.
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
 * number of occurrences in an array, the search value comes first
 * number of elements equal to the value (value first)
 * Write a function that takes a value and an array and counts the elements equal to the value.
 * How do I count a number in an array if the number is the first argument?
 * Count how often the first argument occurs in an array.
 * Given a value and an array (value first), return the number of elements equal to the value.
 * Write a C function that counts the occurrences of x, its first parameter, in the array.
 * Count the occurrences of a value in an array; the value is passed before the array.
 * How many elements of the array are equal to the first argument?
 * number of times a value appears in an array (value before array)
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
 * is the value in the list or not, with the search value given first
 * does an array contain a value, needle first
 * Write a function that takes a value and an array and tells whether the array holds it.
 * How do I check that the first argument occurs in an array?
 * Check whether the first argument is contained in an array.
 * Given a value and an array (value first), return true if the array contains the value.
 * Write a C function that returns true if x, its first parameter, is in the array.
 * Does the array contain the value that is passed as the first argument?
 * Return true if any element of the array equals the first argument.
 * membership test of a value in an array, value first
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
 * index from 0 of the first occurrence of a number given before the array, -1 without one
 * Write a function that takes a value and an array and returns the index where it first occurs, or -1.
 * How do I find the first index of the first argument in an array? -1 if it isn't there.
 * indexOf with the needle in front of the array, -1 when not found
 * Find the index of a value in an array, or -1; the value is the first argument.
 * Given a value and an array (value first), return the index of the first match, or -1.
 * Write a C function that returns the first index of x, its first parameter, in the array, or -1.
 * At which index does the first argument occur in the array? Return the first such index or -1.
 * Search an array for the first argument and return the index of its first occurrence, -1 if not found.
 * linear search with the value passed before the array, index or -1
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
 * index + 1 of the first occurrence of a value, zero if absent
 * Write a function that returns a value's first position in an array, counted from 1, and 0 if it is absent.
 * How do I search an array and get the first position counted from 1, or 0 for no match?
 * Find the 1-based position of a value in an array; return 0 if it does not occur.
 * Given an array and a value, return the position of the first match, counting from 1, or 0.
 * Return i + 1 for the first i with a[i] == x, or 0 if there is none.
 * At which position (starting at 1) does x occur first in the array? 0 if it is missing.
 * Search an array for a value and return its position counted from 1, or 0 if not found.
 * Given an array, its length and a value, return the position of the first element equal to the value, counting from 1, or 0 if there is none.
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
 * 1-based index of the {OP:2} element, the first if several are equal
 * Write a function that returns the one-based position of the {OP:2} element, the first if several are equal.
 * How do I get the position of the {OP:2} value, counted from 1, the first one on ties?
 * One more than the first index of the {OP} of an array.
 * Find the 1-based position of the {OP} of an array; the first one on ties.
 * Given a non-empty array, return the position of its {OP:2} element, counting from 1 (first if several).
 * At which position, starting at 1, is the {OP:2} element of the array? The first one on ties.
 * Return the index of the {OP} plus 1; if it occurs several times, take the first.
 * Write a C function that returns where the {OP} of an array is, counted from 1 (first occurrence).
 * position of the {OP:2} number in an array, first element is position 1, first on ties
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
 * value before array: set everything to the value
 * fill an array with a value given before it
 * set every element of an array, new value passed first
 * Write a function that takes a value and an array and stores the value in each element.
 * Fill an array with a value; the value is the first argument.
 * Given a value and an array (value first), set each element to the value.
 * Write a C function that sets all n elements of a to x, its first parameter.
 * Set every element of the array to the first argument.
 * How do I fill an array with a value that is passed before the array?
 * assign the first argument to all elements of an array
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
 * scale an array by a factor into another array
 * multiply all elements by a factor, result in a second array
 * scaled copy of an array: factor times each element to an output array
 * write each element multiplied by a number to a new array
 * Write a function that stores each element times a factor in an output array.
 * How do I multiply an array by a scalar into a second one and keep the original?
 * Multiply each element of an array by a factor and store the results in another array.
 * Given an array and a factor, write the scaled elements to an output array.
 * Write a C function that multiplies an array by a scalar into a second array.
 * For each i, set out[i] to a[i] * x.
 * copy an array to another one, multiplying every element by x
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
 * array of celsius temperatures to fahrenheit, overwriting it
 * all celsius values into fahrenheit, same array
 * convert a list of degrees celsius to fahrenheit in place
 * Write a function that converts an array of temperatures from Celsius to Fahrenheit in place.
 * How do I turn all my Celsius readings into Fahrenheit in the same array?
 * Convert all temperatures in an array from Celsius to Fahrenheit.
 * Given an array of temperatures in Celsius, convert each to Fahrenheit in place.
 * Replace each element c of the array by c * 9 / 5 + 32.
 * How do I convert an array of Celsius values to Fahrenheit in place?
 * Write a program to convert n Celsius temperatures in an array to Fahrenheit.
 * Celsius to Fahrenheit for every element of an array, in place
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
 * array of fahrenheit temperatures to celsius, overwriting it
 * all fahrenheit values into celsius, same array
 * convert a list of degrees fahrenheit to celsius in place
 * Write a function that converts an array of temperatures from Fahrenheit to Celsius in place.
 * How do I turn all my Fahrenheit readings into Celsius in the same array?
 * Convert all temperatures in an array from Fahrenheit to Celsius.
 * Given an array of temperatures in Fahrenheit, convert each to Celsius in place.
 * Replace each element f of the array by (f - 32) * 5 / 9.
 * How do I convert an array of Fahrenheit values to Celsius in place?
 * Write a program to convert n Fahrenheit temperatures in an array to Celsius.
 * Fahrenheit to Celsius for every element of an array, in place
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
 * day, month, year to weekday number, sunday 0 to saturday 6
 * Write a function that takes day, month and year and returns the weekday, Sunday as 0.
 * How do I get the weekday (Sunday 0 ... Saturday 6) for a day, a month and a year?
 * Calculate the day of the week for a date given as day, month, year; 0 is Sunday.
 * Which day of the week is a date (day, month, year)? Return 0 for Sunday to 6 for Saturday.
 * Given day, month and year, return the weekday number, starting with 0 for Sunday.
 * Implement Zeller's congruence: day, month, year to weekday with Sunday as 0.
 * day of the week for day, month, year (0 = Sunday)
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
 * minutes to whole hours, rounded down
 * minutes / 60, rounded down
 * Write a function that returns how many whole hours fit into a number of minutes.
 * Divide the minutes by sixty, rounding down.
 * Convert minutes to whole hours.
 * How many full hours are in the given number of minutes?
 * Return minutes / 60 using integer division.
 * Given a number of minutes, return the complete hours.
 * Calculate the number of full hours in a number of minutes.
 * How do I convert minutes to hours, rounding down?
 * minutes to hours, ignoring the remaining minutes
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
 * array product as a 64-bit integer
 * product of the numbers of an int array, 64-bit (1 if empty)
 * Write a function that multiplies all integers of an array and returns a 64-bit product.
 * How do I get the product of an int array without overflowing 32 bits?
 * Calculate the product of all ints in an array as a 64-bit integer.
 * Given an array of 32-bit integers, return their product as an int64_t.
 * Return the product of the array elements in 64 bits, 1 for an empty array.
 * Write a C function that multiplies all elements of an int array and returns a long long.
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
 * index of the {OP:2} element of an array, the last one if it occurs twice
 * rightmost position of the {OP} of an array (from 0)
 * Write a function that returns the index of the last occurrence of the {OP} of an array.
 * How do I find the index of the {OP:2} element if equal ones should give the last index?
 * Find the index of the {OP} of an array; if it occurs several times, return the last index.
 * Given a non-empty array, return the last index at which its {OP:2} element occurs.
 * Return the index of the {OP:2} element, the last one on ties.
 * At which index does the {OP} of the array occur for the last time?
 * last position (from 0) of the {OP:2} value in an array
 * index of the {OP:2} element, the last one if there are several
 * Write a function to find the index of the {OP:2} element of a nonempty list, the last index if it occurs several times.
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
 * add every 2nd number of the array, starting at the first one
 * total of the array elements at index 0, 2, 4 and so on
 * every other number of the list summed up, beginning with the first
 * Write a function that sums the elements at even indices, counted from 0.
 * add the first, third, fifth element and so on
 * Calculate the sum of every second element of an array, starting with the first.
 * Add up the elements at the indices 0, 2, 4, ... of an array.
 * Given an array, return the sum of every other element, beginning with the first.
 * Return a[0] + a[2] + a[4] + ...
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
 * decrease every element of the array by a value
 * a[i] -= x for all i
 * Write a function that subtracts a number from every element of an array.
 * How do I reduce all elements of my array by the same amount?
 * array minus scalar, stored back in the array
 * Subtract x from all elements of an array in place.
 * Given an array and a number, decrease each element by that number.
 * How do I subtract a constant from each element of an array?
 * Reduce every element of an array by a given amount.
 * subtract a constant from every array element
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
 * count up from one to n in an array
 * Write a function that fills an array of n elements with 1, 2, 3 and so on.
 * How do I number the elements of an array from 1 up to n?
 * Store i + 1 at each index i of the array.
 * Fill an array with the integers 1 to n.
 * Given an array of length n, store 1, 2, 3, ..., n in it.
 * Set each array element to its index plus 1.
 * Write a C function that fills an array with consecutive numbers starting at 1.
 * Number the elements of an array from 1 to n.
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
 * {OP} of all numbers to an output array
 * Write a function that stores the {OP} of the elements of one array in another.
 * How do I fill a second array with the {OP} of the first?
 * Store the {OP} of the elements of one array in another array.
 * Given an array, write the {OP:2} of each element to a second array.
 * For each i, set b[i] to the {OP:2} of a[i].
 * How do I compute the {OP} of all array elements into a new array?
 * Write a C function that fills an output array with the {OP} of the input array's elements.
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
 * compare two arrays index by index, count the places where they are {OP}
 * Write a function that counts the indices at which two arrays have {OP} elements.
 * Number of indices i with a[i] {OP:2} b[i].
 * count the pairs at the same index of two arrays that are {OP}
 * Given two arrays of the same length, count the positions where the elements are {OP}.
 * At how many positions do the two arrays have {OP} elements?
 * Return the number of indices where the elements of two arrays are {OP}.
 * How many elements of two arrays are {OP}, compared position by position?
 * at how many places do the two arrays have {OP} values
 * Write a function to count the positions at which the elements of two lists of equal length are {OP}.
 * Write a function to count the positions at which two lists of the same length have {OP} elements.
 * count the {OP} corresponding elements of two lists
 * in how many places are the entries of the two lists {OP}
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
 * Write a function that returns the second {OP} element of an array, counting equal ones separately.
 * How do I get the second {OP} element of an array? For 4, 4, 4 it is 4.
 * Find the second {OP} element of an array, counting duplicates separately.
 * Given an array with at least two elements, return the second {OP}; duplicates count.
 * What is the second {OP} number in the array? If the {OP} occurs twice, it is also the second.
 * Return the second element of the array when sorted with the {OP} first.
 * Write a program to find the second {OP} element in an array, where equal elements count separately.
 * second {OP} value of an array where duplicates count separately
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
 * What percentage of the whole number {total} is {part}? Return a double, 0 if the total is 0.
 * percentage of two ints as a double, total before part, 0 if the total is 0
 * total first, then part: percent with decimals, 0 for a total of 0
 * whole numbers total and part to a percentage with decimals, 0 if the total is 0
 * share in percent as a double, the total comes first; zero total gives zero
 * Write a function that takes a total and a part, both integers, and returns the percentage as a double, 0 for total 0.
 * What percentage of the first integer is the second, as a double, 0 if the first is 0?
 * Calculate the percentage of part in total as a double; total is the first argument, and a total of 0 gives 0.
 * What percentage of the first number is the second? Return a double, 0 if the first is 0.
 * Return 100.0 * part / total, or 0 if total is 0 (total comes first).
 * Given a total and a part (in this order), return the percentage with decimals, 0 for a total of 0.
 * percentage as a double from total and part, in this order, 0 if the total is 0
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
 * exact division of the first integer by the second, no rounding
 * Write a function that divides its first integer by the second without losing the fraction.
 * How do I divide the first int by the second and get decimals?
 * Convert both integers to floating point, then divide the first by the second.
 * Divide two integers and return the exact result as a {R}.
 * Given two integers a and b, return a / b as a {R}.
 * How do I divide two integers in C without truncating the result?
 * Return the floating-point quotient of two integers, first divided by second.
 * Convert two integers to {R} and divide the first by the second.
 * quotient of two integers as a {R}
 *
 * @T int32_t int64_t
 * @R double float
 * @name exact_quotient ratio_of_ints
 * @range a -1000 1000
 * @range b 1 100
 */
R exact_quotient(T a, T b) { return (R)a / (R)b; }
