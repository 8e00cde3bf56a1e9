/**
 * What is the mean of the {n} whole numbers in {a}, as a double?
 * exact average of the integer array {a} of length {n}, as a double
 * Write a program to find the average of an integer array, with decimals.
 * average of an array of integers as a double
 * How do I compute the exact mean of a list of whole numbers?
 * average of an int array without losing the fraction
 * mean of a list of integers as a double
 * average of an array of integers with decimals
 * Write a function that computes the arithmetic mean of a list of whole numbers as a double.
 * How do I get the exact average of an int array in C?
 * average of an array of integers as a decimal
 * How do I calculate the average of an int array as a double?
 * Write a program to find the average of an int array as a floating-point number.
 * Write a function that returns the exact mean of an integer array as a double.
 * Given a non-empty array of integers, return their average with decimals.
 * Given n exam marks as integers, compute the mean mark as a double.
 * Function that divides the sum of an int array by its length without losing the fraction.
 * Implement the arithmetic mean of integers in double precision; at least one element.
 * average of integers with decimals
 * mean of a list of ints as a double
 * What is the exact average of these integers?
 * How do I get the average of an int array as a double in C?
 * average value of a non-empty list of whole numbers, not rounded
 * floating-point average of integer data
 * sum of the ints divided by how many there are, as a real number
 * average of the values of a nonempty int list as a decimal number
 * Write a function to find the average of a given nonempty list of integers as a decimal number.
 * average of the grades in a non-empty array of integers, as a double with decimals
 * Write a function to find the average of the integer grades in a given non-empty array.
 * arithmetic mean of nonempty integer data as a double
 * How do I find the average of n whole numbers with decimals kept?
 *
 * @T int32_t int16_t uint8_t int64_t
 * @name integer_mean mean_of_integers
 * @array a n
 * @range a -100 100
 * @range n 1 8
 */
double integer_mean(const T *a, int32_t n) {
    int64_t total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return (double)total / n;
}

/**
 * Return the {OP} variance of {a} ({n} elements) with Welford's algorithm, dividing by {OP:2}.
 * Welford {OP} variance of {a}, length {n} of 2 or more (divisor {OP:2})
 * Write a function that computes the {OP} variance of an array of numbers, dividing by {OP:2}.
 * {OP} variance of n numbers in one pass, divisor {OP:2}
 * How do I calculate the {OP} variance of a list (divided by {OP:2}) in a single pass?
 * Write a function which computes the {OP} variance of a data set in one pass, dividing by {OP:2}.
 * Welford's online algorithm for the {OP} variance of a series
 * {OP} variance of a list of floats
 * Calculate the {OP} variance of an array in one pass, dividing by {OP:2}.
 * How do I compute the {OP} variance with Welford's algorithm (divisor: {OP:2})?
 * {OP} variance of an array of numbers, i.e. divided by {OP:2}
 * Write a program that calculates the {OP} variance of an array, dividing by {OP:2}.
 * single-pass {OP} variance (online algorithm of Welford) with divisor {OP:2}
 *
 * @T float double
 * @OP n "population" "the count"
 * @OP (n-1) "sample" "one less than the count"
 * @name welford_variance scatter
 * @array a n
 * @range a -100 100
 * @range n 2 8
 */
T welford_variance(const T *a, int32_t n) {
    T mean = 0, total = 0;
    for (int32_t i = 0; i < n; i++) {
        T d = a[i] - mean;
        mean += d / (i + 1);
        total += d * (a[i] - mean);
    }
    return total / OP;
}

/**
 * variance of n numbers, population version, 0 for none
 * variance of a list of numbers, divisor n, 0 if it is empty
 * How do I calculate the variance of an array, dividing by the number of elements (0 if there are none)?
 * Write a function that returns the population variance of an array, 0 if it is empty.
 * mean of the squared deviations of the elements from their average, 0 if there are none
 * variance of all the numbers in an array, divisor n, zero for n = 0
 * compute the population variance of an array (empty: 0)
 * Write a program that calculates the population variance of the given numbers and returns 0 when there are none.
 * How do I find the population variance of a sequence (0 if it is empty)?
 * population variance of an array, 0 if empty
 * Write a program to calculate the variance of an array (divide by n), 0 if it is empty.
 * Write a function for the population variance of a list of numbers, 0 for none.
 * Given an array, return the mean of the squared deviations from the mean, 0 if it is empty.
 * Function that computes sum((a[i] - mean)^2) / n as a double, or 0 if n is 0.
 * Implement the population variance; an empty array gives 0.
 * population variance of an array, 0 without elements
 * variance with divisor n, 0 if n is 0
 * average squared distance from the mean, 0 for no values
 * What is the variance of these numbers, treated as a full population? 0 if there are none.
 * variance of a data set, divided by n and not by n - 1, 0 if empty
 * Find the mean of n numbers, then the average of the squared differences to it; 0 for n = 0.
 * average squared deviation of data from its mean, population formula, zero for no data
 * Measure the dispersion of data: mean of squared deviations, as a double, 0 when empty.
 * Write a function for the population variance of n numbers as a double; empty data gives zero.
 *
 * @T double int32_t int64_t
 * @name variance_of variance list_variance
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
double variance_of(const T *a, int32_t n) {
    double mean = 0, total = 0;
    if (n <= 0) return 0;
    for (int32_t i = 0; i < n; i++) mean += (double)a[i] / n;
    for (int32_t i = 0; i < n; i++) total += (a[i] - mean) * (a[i] - mean);
    return total / n;
}

/**
 * What is the {OP} standard deviation of the {n} numbers in {a} (divisor {OP:2})?
 * Return the square root of the {OP} variance of {a}, {n} elements, dividing by {OP:2}.
 * {OP} standard deviation of {a}, length {n} of 2 or more, divisor {OP:2}
 * Write a program that calculates the {OP} standard deviation of an array, dividing by {OP:2}.
 * {OP} standard deviation of a list of doubles
 * How do I find the {OP} standard deviation of an array of numbers?
 * Write a function to find the {OP} standard deviation of a series of measurements (root of the squared deviations over {OP:2}).
 * {OP} standard deviation of an array of doubles in C
 * Calculate the {OP} standard deviation of an array of doubles (divisor: {OP:2}).
 * {OP} standard deviation of an array of numbers
 * How do I calculate the {OP} standard deviation of an array, dividing by {OP:2}?
 * Return the {OP} standard deviation of the data.
 *
 * @OP n "population" "the count"
 * @OP (n-1) "sample" "one less than the count"
 * @name standard_deviation sigma
 * @array a n
 * @range a -100 100
 * @range n 2 8
 */
double standard_deviation(const double *a, int32_t n) {
    double mean = 0, total = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    mean /= n;
    for (int32_t i = 0; i < n; i++) total += (a[i] - mean) * (a[i] - mean);
    return __builtin_sqrt(total / OP);
}

/**
 * What is the standard deviation of the {n} numbers in {a} as a whole population (divisor {n})?
 * population standard deviation of a list of ints, 0 if empty
 * standard deviation of an int array, divisor n
 * How do I calculate the standard deviation of a list of ints, dividing by their number?
 * Write a function that returns the population standard deviation of an integer array, 0 for an empty one.
 * square root of the population variance of integer data
 * std dev of all the numbers in an int array, as a whole population
 * sigma of a whole data set of ints, with n as divisor
 * std of integer data with n as divisor, 0 for no data
 * compute the population standard deviation of n integers
 * Write a function for the population standard deviation of the integers in a list; 0 for an empty list.
 * How do I calculate the population standard deviation of an integer array in C?
 * population std dev of an int array
 * Write a program to calculate the standard deviation of an int array (divide by n), 0 if it is empty.
 * Write a function for the population standard deviation of integers, as a double, 0 for none.
 * Given an array of integers, return sqrt(sum((a[i] - mean)^2) / n), 0 if it is empty.
 * Function that returns the square root of the population variance of an int array, 0 if it is empty.
 * Implement the standard deviation of a population of integers; an empty array gives 0.
 * standard deviation of integers, population formula, 0 without values
 * population SD of an int array, 0 if n is 0
 * sigma of a list of whole numbers, divisor n, 0 for an empty list
 * root of the mean squared deviation from the average, for ints, 0 if there are none
 * How do I get the standard deviation of an int array in C, divided by n, 0 if empty?
 * stdev.p for an array of integers, 0 if it is empty
 * sigma of integer data regarded as the complete population; empty gives 0
 *
 * @T int32_t int64_t
 * @name deviation_of std_dev list_deviation
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
double deviation_of(const T *a, int32_t n) {
    double mean = 0, total = 0;
    if (n <= 0) return 0;
    for (int32_t i = 0; i < n; i++) mean += (double)a[i] / n;
    for (int32_t i = 0; i < n; i++) total += ((double)a[i] - mean) * ((double)a[i] - mean);
    return __builtin_sqrt(total / n);
}

/**
 * What is the sample standard deviation of the {n} whole numbers in {a}? Return 0 for fewer than two.
 * sample standard deviation of ints, divisor n - 1, 0 for fewer than two values
 * standard deviation of a sample of integers, dividing by n - 1, 0 for one or none
 * How do I estimate the standard deviation from a sample of whole numbers, dividing by n - 1 (0 if fewer than two)?
 * Write a function for the sample standard deviation (n - 1) of an int array, 0 for fewer than two elements.
 * like STDEV.S on a list of ints, 0 for fewer than two
 * corrected standard deviation of n integers (divided by n - 1), 0 if there are fewer than two
 * sample std dev of ints, 0 for fewer than two numbers
 * Write a function which computes the sample standard deviation of integers, or 0 for fewer than two of them.
 * How do I compute the standard deviation with n - 1 for ints, giving 0 for a single value?
 * sample std dev of an int array, 0 if under two elements
 * Calculate the sample standard deviation of an int array (divide by n - 1), or 0 if there are fewer than two values.
 * Write a program to calculate the sample standard deviation of an int array, 0 for fewer than two elements.
 * Given an array of integers, return sqrt(sum((a[i] - mean)^2) / (n - 1)), 0 if n < 2.
 * Function that returns the sample standard deviation (Bessel's correction) of integers, 0 below two values.
 * Implement the standard deviation with n - 1 for an int array, as a double, 0 if n < 2.
 * sample standard deviation of integers, 0 if n < 2
 * standard deviation of an int array with n - 1, 0 for less than two values
 * stdev.s for an array of integers, 0 if there are fewer than two
 * unbiased-variance standard deviation of integers, 0 for fewer than 2 values
 * SD of a sample of whole numbers, divisor n - 1, 0 if n is below 2
 * How do I compute the sample SD of a list of ints in C? Fewer than two give 0.
 * Bessel-corrected sigma of integer data; with under two observations return 0
 *
 * @T int32_t int64_t
 * @name sample_deviation_of_ints sample_std_dev
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
double sample_deviation_of_ints(const T *a, int32_t n) {
    double mean = 0, total = 0;
    if (n < 2) return 0;
    for (int32_t i = 0; i < n; i++) mean += (double)a[i] / n;
    for (int32_t i = 0; i < n; i++) total += ((double)a[i] - mean) * ((double)a[i] - mean);
    return __builtin_sqrt(total / (n - 1));
}

/**
 * What is the midrange of the {n} numbers in {a}, the mean of the largest and the smallest?
 * Return half the sum of the maximum and the minimum of {a}, which has {n} elements.
 * midrange (max + min) / 2 of the array {a} of length {n}
 * Write a function that returns the average of the largest and smallest elements of an array.
 * midrange of an array
 * What value is halfway between the minimum and maximum of a list?
 * (max + min)/2 of all the numbers in an array
 * Write a function to get the number halfway between the lowest and the highest value of a data set.
 * How do I average just the maximum and the minimum of an array?
 * mean of the min and max of an array
 * How do I calculate the average of the largest and the smallest element of an array?
 * Return (max + min) / 2 of an array.
 * Write a program to find the midrange of an array: (max + min) / 2.
 * Given a non-empty array, return the average of its minimum and maximum.
 * Function that returns the value halfway between the smallest and largest element.
 * Implement the midrange of a list of numbers.
 * midpoint between min and max of an array
 * centre of the range of a data set
 * How do I compute the midrange of a list?
 * mean of the two extremes of an array
 * arithmetic mean of both extremes of a data set
 *
 * @T float double
 * @name midrange mean_of_extremes
 * @array a n
 * @range a -1000 1000
 * @range n 1 8
 */
T midrange(const T *a, int32_t n) {
    T low = a[0], high = a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return (low + high) / 2;
}

/**
 * What is the range of the {n} numbers in {a}, the largest minus the smallest?
 * range of a data set: largest minus smallest value
 * difference between the maximum and the minimum of an array
 * How do I calculate the range of a list in statistics, maximum minus minimum?
 * Write a function that returns max minus min of an array.
 * statistical range (max - min) of an array, 0 if empty
 * highest value minus lowest value in an array
 * spread between the biggest and the smallest number of an array, 0 for no data
 * max - min of a list
 * Write a function to find the difference between the largest and the smallest value of a list, 0 if the list is empty.
 * How do I get the spread between the highest and the lowest element of an array?
 * difference between max and min in an array
 * How broad is the spread of the data? Largest minus smallest value, 0 for an empty array.
 * Write a program to find the difference between the largest and smallest element of an array.
 * Write a function that returns the range (max - min) of a data set, 0 if it is empty.
 * Given an array, return its maximum minus its minimum.
 * Given a list of temperatures, return the highest minus the lowest.
 * Function that computes the spread of an array: biggest minus smallest value.
 * Implement max - min of an array in one pass.
 * range of an array
 * difference between highest and lowest value
 * largest minus smallest number in a list
 * spread between the biggest and the smallest element
 * How do I find the difference of max and min in an array?
 * How far apart are the lowest and the highest value of the array?
 * statistical range of n numbers
 * max minus min of all entries, 0 without entries
 * Write a function to find the maximum difference between any two elements of an array, 0 if it is empty.
 * difference between the largest and the smallest number of the list, 0 for an empty list
 * greatest difference of any two numbers in a list, i.e. largest minus smallest; 0 without elements
 * Write a function to calculate the range of a list of numbers (max minus min), 0 for an empty list.
 * calculate the range, i.e. largest value minus smallest value of a list, 0 for none
 * best score minus worst score in a list of scores, 0 without scores
 * maximum difference between any two numbers of the list, whatever their order; 0 if empty
 * statistical range: maximum minus minimum of the observations, zero when there are none
 * Find the spread of a data set, i.e. how far its extremes lie apart (0 if empty).
 * Write a function that subtracts the minimum of a data set from its maximum, zero when it's empty.
 * Find the spread of an array, i.e. highest value minus lowest value.
 *
 * @T int32_t int64_t double
 * @name data_range value_range
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
T data_range(const T *a, int32_t n) {
    if (n <= 0) return 0;
    T low = a[0], high = a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return high - low;
}

/**
 * What is the weighted mean of the {n} values in {a} with the weights in {w}?
 * Return the sum of {a}[i] * {w}[i] divided by the sum of {w}[i], for {n} elements.
 * weighted average of the values {a} with positive weights {w}, length {n}
 * Write a function that calculates a weighted average from an array of values and an array of positive weights.
 * weighted average of an array with positive weights in a second array
 * How do I average an array of numbers that each have a positive weight in a second array?
 * mean of a list where each entry has its own weight, given in another array
 * weighted average of values, given the values and then their positive weights
 * weighted mean of an array: sum of value times weight over sum of weights
 * Write a program that computes the weighted average of the values in one list with the weights in a second list.
 * How do I calculate an average with weights from two arrays (values, then weights)?
 * weighted mean of values and weights
 * average where each value counts according to its importance: array of values, then array of weights
 * Write a program to compute a weighted average from values and positive weights.
 * Given values and weights, return sum(a[i] * w[i]) / sum(w[i]).
 * Given grades and their weights, calculate the weighted mean.
 * Function that returns the weighted mean; first array values, second array positive weights.
 * Implement a weighted average of two arrays, all weights above 0.
 * weighted average: values, positive weights, length
 * sum of value * weight over sum of weights, weights above zero
 * How do I compute a weighted mean of values with positive weights in C?
 * average where each number counts with its own positive weight
 * mean of grades, each weighted by its positive credits
 * mean of values where each counts as often as its weight says: sum of products over sum of weights
 * marks with different weights: weighted mean of two arrays, values then weights
 * Write a function dividing the sum of value-weight products by the sum of weights.
 * Grade point average: marks in one array, credit hours in the other
 *
 * @T float double
 * @name weighted_mean grade_average
 * @array a n
 * @array w n
 * @range a -100 100
 * @range w 1 9
 * @range n 1 8
 */
T weighted_mean(const T *a, const T *w, int32_t n) {
    T total = 0, weight = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i] * w[i];
        weight += w[i];
    }
    return total / weight;
}

/**
 * weighted mean of int values with integer weights as a double, 0 if the weights sum to 0
 * Write a function for the weighted average of an int array with int weights in a second array, 0 if the weights sum to 0.
 * average of int values with counts as weights, 0 if the counts sum to 0
 * weighted mean of values and weights given as int arrays, double result, 0 if all weights are 0
 * Write a function which computes the weighted average of integer marks with integer weights as a double (0 if weights add to 0).
 * average of ints with int weights, 0 if total weight is zero
 * Calculate the weighted average of an int array with int weights as a double, or 0 if they sum to 0.
 * weighted average of integer values with integer weights, 0 if the total weight is 0
 * How do I compute the average of ints with int weights as a double? Return 0 if the weights sum to 0.
 * Return, for int values and weights, the sum of value times weight divided by the sum of the weights, or 0 if the weights sum to 0.
 * Write a program to compute the average of ints with int weights, as a double; 0 if the weights sum to 0.
 * Given int values and int weights, return sum(a[i] * w[i]) / sum(w[i]) as a double, or 0 without weight.
 * Function that returns the mean, with decimals, of integers with integer weights, 0 when all weights are 0.
 * Implement a weighted average of integer grades with integer weights; a weight total of 0 gives 0.
 * weighted average of integers, values before integer weights, 0 if the weights add up to 0
 * sum of value * weight / sum of weights for ints, 0 if the divisor is 0
 * GPA from integer grades and credits as a double, 0 without credits
 * How do I compute a mean of integers with integer weights in C? Zero total weight should give 0.
 * average price from integer prices and quantities, as a double, 0 for no quantity
 * mean of the ints in one array, each counted with its int weight from the second array, 0 for zero total weight
 * Weighted arithmetic mean of integer data with integer weights, as a double; zero total weight yields 0.
 *
 * @T int32_t int64_t
 * @name weighted_average_of_ints weighted_mean_of_ints
 * @array a n
 * @array w n
 * @range n 0 8
 * @range a -100 100
 * @range w 0 10
 */
double weighted_average_of_ints(const T *a, const T *w, int32_t n) {
    double total = 0, weights = 0;
    for (int32_t i = 0; i < n; i++) {
        total += (double)a[i] * w[i];
        weights += w[i];
    }
    return weights == 0 ? 0 : total / weights;
}

/**
 * What is the median of the sorted array {a} with {n} numbers? With two middle ones, take their mean.
 * Return the middle element of the sorted array {a} of odd length {n}, or the mean of the two middle ones for even {n}.
 * median of the sorted array {a} with {n} elements
 * Write a function that finds the median of a sorted array, the mean of the middle two for an even length.
 * median of n values that are already sorted
 * What is the middle value of an ordered list, or the mean of the middle two for an even count?
 * median of a sorted array, averaging the middle pair if there are two
 * middle value of sorted data, or the mean of the two middle values
 * Given a sorted list, write a function to find its median (the mean of the middle two for an even count).
 * How do I get the median of a sorted array, for even and odd length?
 * median of a sorted array of floats
 * How do I find the median of a sorted array? For an even length, average the two middle elements.
 * Write a program to find the median of a sorted array.
 * Given a sorted non-empty array, return its median; for an even count, the mean of the middle two.
 * Function that returns the middle value of an array that is already sorted.
 * Implement the median for sorted data with n >= 1.
 * median of a sorted array
 * middle element of a sorted list, average of the two middle ones if n is even
 * How do I get the median when the numbers are already in ascending order?
 * 50th percentile of sorted values: the middle one or the mean of the middle two
 * median of ascending numbers, not rounded
 * middle value of data already in ascending order (mean of the middle two for an even count)
 * second quartile of an ordered data set
 * Write a function giving the middle value of an ascending array, averaging the central pair for even length.
 * middle value of an ascending list, mean of the middle two for even n
 *
 * @T float double
 * @name sorted_median median_of_sorted
 * @array a n
 * @range a 0 100
 * @range n 1 8
 * @ascending a
 */
T sorted_median(const T *a, int32_t n) { return n % 2 == 1 ? a[n / 2] : (a[n / 2 - 1] + a[n / 2]) / 2; }

/**
 * Which value occurs most often among the {n} numbers in {a}? On a tie, the one that comes first in {a}.
 * Return the mode of {a}, which has {n} elements; the earliest if several are equally frequent.
 * mode of the array {a} of length {n}, first on ties
 * Write a program to find the mode of an array of numbers, the first to appear on a tie.
 * mode of an array, its most common number, earliest on ties
 * Which number of a data set appears the most? If several do, the first of them.
 * most frequently occurring value, the earliest one when tied
 * mode of a list, the earliest of equally common values
 * most common number in a list; on a tie, whichever comes first
 * Write a function to find the element with the most occurrences in a list; the earliest on a tie.
 * How do I get the most repeated value of an int array (first one on ties)?
 * most frequent element, first on ties
 * most frequent value in an array, with preference for the one that appears first on ties
 * Given a non-empty array, return its mode; on a tie the value that appears first.
 * Function that returns the number with the most occurrences, the first one on ties.
 * Write a function to find the most common value in an array, first seen wins a tie.
 * Implement mode: most repeated element, earliest on equal counts.
 * mode of a data set, first value on ties
 * most frequent value, ties go to the first in the array
 * most repeated number of an array, earliest if tied
 * Which value is the most common? The first of them in the array if tied.
 * How do I find the mode of a list in C, taking the first one if there are several?
 * number that shows up most often, the one that comes first on ties
 * modal value of the data, the earliest one encountered among ties
 * Find the value of highest frequency; with several modes take the one appearing first.
 * Which data value is the most popular? In a bimodal set choose whichever shows up first.
 * Write a function that finds the modal value of a nonempty data set; the earliest wins among ties.
 * Write a program to find the number with the highest frequency in an array, the earliest one winning ties
 * commonest value of a data set, the first in order among equals
 *
 * @T int32_t int64_t uint8_t
 * @name mode most_frequent
 * @array a n
 * @range a 0 5
 * @range n 1 8
 */
T mode(const T *a, int32_t n) {
    int32_t best = 0;
    T value = a[0];
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0;
        for (int32_t j = 0; j < n; j++) count += a[j] == a[i];
        if (count > best) {
            best = count;
            value = a[i];
        }
    }
    return value;
}

/**
 * Which value occurs most often among the {n} numbers in {a}? On a tie, the smallest of them.
 * mode of an array, smallest value on a tie
 * most common number of a list, ties go to the lower one
 * How do I find the mode of an array if several values are equally frequent and I want the smallest?
 * Write a function for the most frequent element of an array that returns the smallest value in a tie.
 * lowest of the most frequent values of an array
 * mode of an array; on a tie the smaller value wins
 * value in an array with the highest count, the smallest one on a tie
 * Write a program that finds the most common number in a list, choosing the lowest of equally common numbers.
 * How do I get the most common int in an array, and the smallest one when tied?
 * most frequent element, smallest on ties
 * Find the most frequent number in an array; if there are several, return the smallest.
 * Write a program to find the mode of an array, the smallest value if there are several.
 * Given a non-empty array, return the most frequent value; on a tie the smallest of them.
 * Function that returns the number with the most occurrences, the lowest one on ties.
 * Implement mode with ties resolved to the minimum.
 * mode, smallest on ties
 * most frequent value, ties go to the smallest number
 * most repeated number of an array, the smaller one if tied
 * Which value is the most common? The smallest of them if tied.
 * element with the highest count, lower value preferred on equal counts
 * number that shows up most often in the list, the least of them on ties
 * mode - most frequent number, smallest one on ties
 * Write a function to find the most frequent number in a list, the smallest one on ties.
 * modal value of a data set; with a multimodal set return the least of the modes
 *
 * @T int32_t int64_t
 * @name smallest_mode least_mode
 * @array a n
 * @range n 1 8
 * @range a -3 3
 */
T smallest_mode(const T *a, int32_t n) {
    T best = a[0];
    int32_t most = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0;
        for (int32_t j = 0; j < n; j++) count += a[j] == a[i];
        if (count < most || (count == most && a[i] >= best)) continue;
        most = count;
        best = a[i];
    }
    return best;
}

/**
 * How often does the most frequent value of {a} occur among its {n} numbers? An empty array gives 0.
 * Return the frequency of the mode of {a}, which has {n} elements, or 0 if it is empty.
 * highest count of equal elements in {a}, length {n}, 0 if it is empty
 * Write a function that finds how many times the most common element of an array occurs.
 * frequency of the mode of an array, 0 if it is empty
 * How often does the most repeated number of a list appear?
 * highest number of occurrences of any single value in an array
 * Write a function to count how many times the most common value of a list occurs.
 * How do I get the number of occurrences of the most frequent value in an array?
 * highest frequency of any element
 * How often does the most common value of an array occur? 0 if it is empty.
 * Return the highest number of occurrences of any value in an array.
 * Write a program to find how often the most frequent element occurs.
 * Given an array, return the highest frequency of any value, 0 for an empty array.
 * Function that returns the maximum number of equal elements in an array.
 * Implement the count of the mode: how many times the most common value appears.
 * max frequency of an element
 * highest number of occurrences of any value
 * size of the largest group of equal numbers in an array, adjacent or not
 * How many times does the most common element appear?
 * number of copies of the most repeated value, 0 if there are no elements
 * biggest count of one value in the list
 * Write a function to find the highest frequency of any element in the array, 0 if empty.
 * how many times the most frequent element of the list occurs (the count, not the element), 0 if empty
 * highest frequency of any observation in the data (0 for empty data)
 * How many times does the commonest number of an array appear? 0 with no numbers
 *
 * @T int32_t int64_t uint8_t
 * @name mode_count highest_frequency
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t mode_count(const T *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0;
        for (int32_t j = 0; j < n; j++) count += a[j] == a[i];
        if (count > best) best = count;
    }
    return best;
}

/**
 * What is the harmonic mean of the {n} positive numbers in {a}?
 * Return the count divided by the sum of the reciprocals of {a}, which has {n} elements.
 * harmonic mean of {a}, which has {n} positive elements
 * Write a function that calculates the harmonic mean of an array of positive numbers.
 * harmonic mean of a list of positive numbers
 * Write a function that computes the harmonic mean of a list of positive numbers: count over sum of reciprocals.
 * return n / (1/x[0] + 1/x[1] + ...) for an array of positive numbers
 * How do I calculate the harmonic average of an array of floats?
 * harmonic mean of an array
 * How do I calculate the harmonic mean of an array of positive numbers?
 * Calculate the harmonic mean: n divided by the sum of the reciprocals.
 * Divide the number of elements by the sum of their reciprocals.
 * Write a program to compute the harmonic mean of an array of positive numbers.
 * Given n positive numbers, return n / (1/a[0] + 1/a[1] + ... + 1/a[n-1]).
 * Function that returns the harmonic mean of a non-empty list of positive values.
 * n divided by the sum of reciprocals
 * How do I calculate the harmonic mean in C?
 * average speed over equal distances, from an array of speeds
 * reciprocal of the average of the reciprocals
 * reciprocal of the arithmetic mean of the reciprocals, over an array of positive reals
 *
 * @T float double
 * @name harmonic_mean_of mean_speed
 * @array a n
 * @range a 1 100
 * @range n 1 8
 */
T harmonic_mean_of(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += 1 / a[i];
    return n / total;
}

/**
 * What is the geometric mean of the {n} positive numbers in {a}?
 * geometric mean of {a}, which has {n} positive elements
 * Write a function that calculates the geometric mean of an array of positive numbers.
 * geometric mean of a list
 * multiply all numbers of an array, then take the nth root
 * n-th root of the product of all n values in an array
 * Write a program that computes the geometric mean of a list: the n-th root of the product of its n numbers.
 * geometric mean of an array of doubles
 * How do I calculate the geometric mean of an array of positive numbers?
 * Calculate the n-th root of the product of all elements.
 * Write a program to compute the geometric mean of an array of positive numbers.
 * Given n positive numbers, return the nth root of their product.
 * Function that returns the geometric mean of a non-empty list of positive values.
 * Implement the geometric mean: product to the power 1/n.
 * nth root of the product of n numbers
 * geometric mean of an array
 * How do I calculate the geometric mean of an array in C?
 * multiply all n positive values and take the n-th root
 * nth root of the product of n positive reals stored in an array
 * nth root of the product of n positive values
 *
 * @name geometric_mean_of average_factor
 * @array a n
 * @range a 1 20
 * @range n 1 8
 */
double geometric_mean_of(const double *a, int32_t n) {
    double product = 1;
    for (int32_t i = 0; i < n; i++) product *= a[i];
    return __builtin_pow(product, 1.0 / n);
}

/**
 * What is the {OP} of the two non-negative numbers {left} and {right}?
 * Return the {OP} of {left} and {right}, that is, the square root of {OP:2}.
 * {OP} of {left} and {right}
 * Write a function that calculates the {OP} of two numbers.
 * What is the {OP} of a pair of numbers?
 * square root of {OP:2} for two numbers, i.e. their {OP}
 * Write a function to find the {OP} of two numbers, which is the square root of {OP:2}.
 * How do you get the {OP} of two doubles?
 * {OP} of two numbers
 * Calculate the {OP} of two numbers: the square root of {OP:2}.
 * How do I calculate the {OP} of two numbers?
 * {OP} of two nonnegative reals via the root of {OP:2}
 *
 * @OP left*right "geometric mean" "their product"
 * @OP (left*left+right*right)/2 "quadratic mean" "half the sum of their squares"
 * @name mean_of_two two_value_mean
 * @range left 0 1000
 * @range right 0 1000
 */
double geometric_mean(double left, double right) { return __builtin_sqrt(OP); }

/**
 * What is the harmonic mean of the two positive numbers {a} and {b}?
 * harmonic mean of two numbers
 * compute 2ab / (a + b) of two positive numbers
 * How do I calculate the harmonic mean of two values?
 * Write a function for the harmonic average of two numbers.
 * F1 score: harmonic mean of precision and recall
 * average speed over two equal distances, given the two speeds
 * reciprocal of the mean of the reciprocals of two values
 * harmonic mean of two positive rates
 * Write a function that calculates the harmonic mean of two numbers as twice their product over their sum.
 * How do I combine two rates with the harmonic mean?
 * return 2 * a * b / (a + b)
 * harmonic average of two positive values, e.g. the mean of two rates
 *
 * @T double float
 * @name harmonic_mean_of_two f1_score
 * @range a 1 100
 * @range b 1 100
 */
T harmonic_mean_of_two(T a, T b) { return 2 * a * b / (a + b); }

/**
 * What is the root mean square of the {n} numbers in {a}?
 * Return the square root of the average of the squared elements of {a}, which has {n} of them.
 * RMS of the array {a} of length {n}
 * Write a function that computes the root mean square of an array.
 * RMS of a list of numbers
 * How do I get the effective value (root mean square) of a sampled signal?
 * quadratic mean of a collection of values
 * root mean square of n numbers
 * rms of an array of doubles
 * Write a function which computes the quadratic mean of a list, the square root of the average of its squares.
 * How do I get the RMS of an array of samples?
 * root mean square of an array
 * Write a program to compute the RMS of an array.
 * Given a non-empty array, return sqrt((a[0]^2 + ... + a[n-1]^2) / n).
 * Function that returns the root mean square of n samples.
 * Implement RMS: square, average, square root.
 * RMS value of a signal
 * root mean square of samples
 * quadratic mean of a list of numbers
 * square root of the mean of the squares
 * How do I calculate the RMS of an array in C?
 * quadratic mean (effective value) of an array of real samples
 * effective voltage of sampled data: root of the mean of the squares
 * Write a function for the quadratic mean of an array of doubles.
 *
 * @name root_mean_square rms
 * @array a n
 * @range a -100 100
 * @range n 1 8
 */
double root_mean_square(const double *a, int32_t n) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] * a[i];
    return __builtin_sqrt(total / n);
}

/**
 * How many standard deviations is {x} above {mean}, with standard deviation {sd}?
 * Return the z-score ({x} - {mean}) / {sd}.
 * standard score of {x}, mean {mean}, standard deviation {sd}
 * Standardize {x}: subtract {mean}, divide by {sd}.
 * Write a function that computes the z-score of a value from the value, the mean and the standard deviation.
 * z-score of a value from its mean and standard deviation
 * How many standard deviations is a value above the mean? Value, mean and sd are given.
 * z score of a value: value, mean, standard deviation
 * standard score of a value, given value, mean and standard deviation
 * Write a function to standardize an observation, given the observation, the mean and the standard deviation.
 * How do I compute the z value from x, mean and sd in C?
 * z-score of a value with given mean and standard deviation
 * Write a function for the z-score of a value: value, mean, standard deviation.
 * Given x, the mean and the standard deviation, return (x - mean) / sd.
 * Function that standardizes a value with a given mean and standard deviation.
 * Implement the z-score, arguments x, mean, sd.
 * z score from x, mu and sigma
 * standard score: value, then mean, then deviation
 * How do I compute a z-score in C?
 * distance of a value from the mean in units of the standard deviation, signed
 * zscore: deviation of an observation from the mean, in units of sigma (x, mean, sigma)
 * standard score of an observation given mu and sigma
 * Write a function to standardise a score given mean and deviation.
 *
 * @T float double
 * @name z_score standardize
 * @range x -100 100
 * @range mean -50 50
 * @range sd 1 20
 */
T z_score(T x, T mean, T sd) { return (x - mean) / sd; }

/**
 * By how much do the {n} numbers in {a} deviate from their mean on average, ignoring the sign?
 * mean absolute deviation of {a}, length {n}
 * Write a function that calculates the mean absolute deviation of an array.
 * mean absolute deviation, MAD, of an array around its mean
 * How far are the numbers of a list from their average, on average and ignoring the sign?
 * Write a function to compute the mean absolute deviation of a list of numbers around their average.
 * How do I find the MAD (about the mean) of an array of reals?
 * mean absolute deviation of an array
 * How do I calculate the mean absolute deviation of an array around its mean?
 * Calculate the average absolute difference between each value and the mean.
 * average distance of the values from their mean
 * Return the mean of |x - mean| over all elements of an array.
 * mean of the absolute deviations from the average
 * Write a function to find the mean absolute deviation of a list: the average of the absolute deviations from the mean.
 * average deviation from the mean in absolute terms
 * MAD about the mean: average of |x - mean| over the data
 *
 * @T float double
 * @name mean_deviation average_deviation
 * @array a n
 * @range a -100 100
 * @range n 1 8
 */
T mean_deviation(const T *a, int32_t n) {
    T mean = 0, total = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    mean /= n;
    for (int32_t i = 0; i < n; i++) total += a[i] < mean ? mean - a[i] : a[i] - mean;
    return total / n;
}

/**
 * What is the covariance of {a} and {b}, each with {n} numbers, dividing by the count?
 * Return the mean product of the deviations of {a} and {b} from their means, for {n} pairs.
 * population covariance of the paired arrays {a} and {b}, length {n}
 * Write a function that computes the population covariance of two arrays.
 * covariance of two paired lists, divided by n
 * How do I measure whether two arrays of numbers vary together, with the population covariance?
 * Write a program that computes the population covariance of two equally long data series.
 * How can I calculate the covariance (divide by n) of two arrays?
 * population covariance of two arrays
 * How do I calculate the population covariance of two arrays?
 * Calculate the covariance of two arrays, dividing by n.
 * covariance of two lists of numbers (population formula)
 * population covariance of two paired data sets of equal length
 *
 * @T float double
 * @name covariance joint_variation
 * @array a n
 * @array b n
 * @range a -50 50
 * @range b -50 50
 * @range n 1 8
 */
T covariance(const T *a, const T *b, int32_t n) {
    T mean_a = 0, mean_b = 0, total = 0;
    for (int32_t i = 0; i < n; i++) {
        mean_a += a[i] / n;
        mean_b += b[i] / n;
    }
    for (int32_t i = 0; i < n; i++) total += (a[i] - mean_a) * (b[i] - mean_b);
    return total / n;
}

/**
 * What is the {OP} between the arrays {a} and {b} of length {n}?
 * Return the average {OP:2} difference of corresponding elements of {a} and {b}, for {n} pairs.
 * {OP} of {a} against {b}, length {n}
 * Write a function that computes the {OP} between two arrays.
 * {OP} of predictions against true values, two arrays
 * How do I calculate the {OP} of predicted against true values, both in arrays?
 * Write a function to compute the {OP} between predictions and actual values held in two equally long lists.
 * How do I get the {OP} of two arrays?
 * {OP} between two arrays
 * Calculate the {OP} of two arrays: the average of the {OP:2} differences.
 * average of the {OP:2} differences between corresponding elements of two arrays
 * Return the {OP} between predicted and actual values.
 * {OP} of paired observations, i.e. the averaged {OP:2} residual
 *
 * @T float double
 * @OP d*d "mean squared error" "squared"
 * @OP (d<0?-d:d) "mean absolute error" "absolute"
 * @name mean_error prediction_error
 * @array a n
 * @array b n
 * @range a -50 50
 * @range b -50 50
 * @range n 1 8
 */
T mean_error(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        T d = a[i] - b[i];
        total += OP;
    }
    return total / n;
}

/**
 * How many of the {n} numbers in {a} are {OP} their mean?
 * Count the elements of {a} (length {n}) that are {OP} the average of all of them.
 * number of values {OP} the arithmetic mean in {a}, {n} entries
 * Of {n} students with the scores {a}, how many are {OP} average?
 * Write a program that counts how many numbers are strictly {OP} the average of the array.
 * count of elements of an array {OP} its average
 * How many values of a list are {OP} the mean?
 * Number of students {OP} the class average, from all scores
 * Write a function to count the entries of a list which are strictly {OP} the average of the whole list.
 * count elements {OP} the average
 * How do I count the elements that are {OP} the average of an array?
 * Calculate the average of an array and count the elements {OP} it.
 * Write a function that counts the elements strictly {OP} the mean of the array.
 * Given an array, return how many of its values are {OP} their average.
 * Function that counts scores {OP} the average score.
 * How many elements of the list are {OP} its mean?
 * number of elements {OP} the average
 * count the values {OP} the average of all
 * how many marks are {OP} the class average
 * Write a program that finds the average of an array and counts the values {OP} it.
 * how many students have a score {OP} average
 * count entries {OP} their arithmetic mean, equal ones not counted
 * number of observations strictly {OP} the arithmetic mean of the data
 *
 * @T float double
 * @OP > "above"
 * @OP < "below"
 * @name count_beyond_mean better_than_average
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
int32_t count_beyond_mean(const T *a, int32_t n) {
    T total = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    for (int32_t i = 0; i < n; i++)
        if (a[i] * n OP total) count++;
    return count;
}

/**
 * How many of the {n} whole numbers in {a} are above their average?
 * count of the array elements above their average
 * how many numbers of an int array are above the mean
 * How do I count the values of a list that exceed its average?
 * Write a function that counts how many ints are greater than the mean of the array.
 * number of students above the class average, scores in an int array
 * how many elements are larger than the average of all
 * count the numbers in an array greater than their average
 * how many elements are greater than the mean of the array
 * Write a program that counts how many integers of a list exceed the average of that list.
 * How do I count int array entries greater than their mean?
 * count elements greater than the average
 * Write a program that counts how many ints are greater than the average of the array.
 * Given an array of integers, return the number of elements above the mean.
 * Function that counts the scores above the average of all scores.
 * number of elements greater than the average
 * count values above average in an int array
 * How many students scored above the class average?
 * how many numbers in the list are strictly bigger than its mean
 * find the average of the integers and count those higher than it
 * how many elements are larger than the exact mean of the array
 * number of days warmer than the average temperature
 * Write a function to count the elements of an integer list that are bigger than the average of the list.
 * number of integer observations strictly exceeding the data's arithmetic mean
 * How many students of the class scored higher than the class average? integer scores in an array
 *
 * @T int32_t int64_t
 * @name count_above_average above_average
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
int32_t count_above_average(const T *a, int32_t n) {
    int32_t count = 0;
    int64_t total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    for (int32_t i = 0; i < n; i++) count += (int64_t)a[i] * n > total;
    return count;
}

/**
 * How many of the {n} whole numbers in {a} are below their average?
 * count of the array elements below their average
 * how many numbers of an int array are below the mean
 * How do I count the values of a list that stay under its average?
 * Write a function that counts how many ints are less than the mean of the array.
 * number of students below the class average, scores in an int array
 * how many elements are smaller than the average of all
 * Write a function that counts how many integers in a list are less than the average of the list.
 * How do I count int array entries less than their mean?
 * count elements smaller than the average
 * Calculate the average of an int array and count the elements that are less than it.
 * how many integers in the array are smaller than the mean
 * Write a program that counts how many ints are less than the average of the array.
 * Given an array of integers, return the number of elements below the mean.
 * Function that counts the scores below the average of all scores.
 * number of elements less than the average
 * count values below average in an int array
 * How many students scored below the class average?
 * how many numbers in the list are strictly smaller than its mean
 * find the average of the integers and count those lower than it
 * how many elements are smaller than the exact mean of the array
 * number of days colder than the average temperature
 * number of integer observations strictly under the data's arithmetic mean
 * How many students scored lower than the class mean? integer scores in an array
 *
 * @T int32_t int64_t
 * @name count_below_average below_average
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
int32_t count_below_average(const T *a, int32_t n) {
    int32_t count = 0;
    int64_t total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    for (int32_t i = 0; i < n; i++) count += (int64_t)a[i] * n < total;
    return count;
}

/**
 * What percentage of the {n} numbers in {a} is below {x}?
 * Return the percentile rank of {x} in {a}: 100 times the count of smaller elements, over {n}.
 * percentile rank of {x} among the {n} elements of {a}, counting strictly smaller ones
 * Write a function that returns the percentage of array elements strictly smaller than a given value.
 * percentile rank of a value in an array, in percent, counting only strictly smaller values
 * What percent of the scores in a list are strictly below a given score?
 * share of the values in an array below a threshold, in percent
 * Write a function that calculates what percentage of the scores in a list are lower than a given score.
 * What percentage of array elements is less than x?
 * percent of values below x
 * How do I calculate what percentage of an array is less than a given value?
 * percentage of values in an array that are less than x
 * share, in percent, of observations strictly less than a score
 *
 * @T int32_t double
 * @name percentile_rank percent_below
 * @array a n
 * @range a 0 20
 * @range n 1 8
 * @range x 0 20
 */
double percentile_rank(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] < x;
    return 100.0 * count / n;
}

/**
 * Average the {n} numbers in {a} without the largest and the smallest one.
 * trimmed mean of {a}, length {n}: one highest and one lowest value dropped
 * Write a function that averages an array after dropping its highest and lowest values, one of each.
 * average of an array without one min and one max
 * How do I compute a mean of scores that ignores the best and the worst one?
 * trimmed average of an array with one value cut at each end
 * Write a function to average a list of marks after one lowest and one highest mark are dropped.
 * How do I get the average of an array without one max and one min?
 * average excluding the min and max, once each
 * How do I average an array without its highest and lowest value, each left out only once?
 * Calculate the average of the judges' scores, leaving out one highest and one lowest score.
 * average of an array after removing the minimum and the maximum (once each)
 * Write a function that averages the numbers of an array without one highest and one lowest score.
 * Given at least 3 scores, drop the best and the worst one and return the mean of the rest.
 * Function that returns (sum - max - min) / (n - 2).
 * judges' score: leave out one maximum and one minimum, average the others
 * mean without the biggest and the smallest value, one of each
 * average of scores after removing the top and the bottom one
 * How do I average scores when a single highest and a single lowest are discarded?
 * Olympic average: one highest and one lowest mark not counted
 * trimmed average with a single min and a single max removed
 * truncated mean that discards a single minimum and a single maximum
 *
 * @T float double
 * @name trimmed_mean judges_score
 * @array a n
 * @range a 0 10
 * @range n 3 8
 */
T trimmed_mean(const T *a, int32_t n) {
    T total = a[0], low = a[0], high = a[0];
    for (int32_t i = 1; i < n; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return (total - low - high) / (n - 2);
}

/**
 * Smooth the {n} samples in {a} exponentially with factor {K} for each new one, starting at the first, and return the last smoothed value.
 * exponential moving average of {a}, length {n}, weight {K} for the newest, starting with {a}[0]
 * Write a function that computes the exponential moving average of an array with factor {K} on the new value, starting from its first element.
 * EMA of an array with alpha {K}, starting at its first element; return the last value
 * exponentially weighted average of a series, newest weight {K}, started with the first sample
 * Write a program that smooths a series exponentially, each new number weighing {K}, starting from its first number, and returns the final value.
 * final EMA of an array with alpha = {K}, starting at the first value
 * Calculate the exponential moving average of an array with weight {K} for new values, starting with the first element.
 * How do I calculate an EMA with alpha = {K} over an array, starting with its first element?
 * Start with a[0], then for each further sample y += {K} * (a[i] - y); return y.
 * exponential smoothing of an array with factor {K} for the newest value, starting at the first value; return the final value
 * exponentially weighted mean with weight {K} for each fresh observation, seeded by the initial one
 *
 * @T float double
 * @K 0.5 0.25 0.125 0.75
 * @name exponential_average smooth_last
 * @array a n
 * @range a -50 50
 * @range n 1 8
 */
T exponential_average(const T *a, int32_t n) {
    T y = a[0];
    for (int32_t i = 1; i < n; i++) y += (T)K * (a[i] - y);
    return y;
}

/**
 * exponential smoothing of a list with a given weight for new values, starting at the first value; return the final result
 * exponential moving average of a list, weight alpha for new values, starting from the first
 * How do I compute an EMA of an array that begins with its first element, given alpha?
 * Write a function for the final exponential moving average with a given alpha, starting with the first sample.
 * do s = alpha * x + (1 - alpha) * s over an array, with s starting as the first element
 * ema of prices with a factor alpha, starting at the first price; return the last value
 * Write a function which applies exponential smoothing with a given alpha to a list, starting at its first element.
 * Calculate the exponential moving average of an array with smoothing factor alpha, starting with the first element.
 * How do I smooth a series exponentially with a given alpha and get the last value? Start with the first element.
 * Start with the first element, then s = alpha * x + (1 - alpha) * s for each further one; return s.
 * Take the wobble out of readings by exponential smoothing with factor alpha, starting at the first; return the last result.
 * EWMA: s = alpha * x + (1 - alpha) * s seeded with the initial observation; give the last s
 *
 * @T double float
 * @name exponential_smoothing ema_of
 * @array a n
 * @range n 1 8
 * @range a -100 100
 * @range alpha 0 1
 */
T exponential_smoothing(const T *a, int32_t n, T alpha) {
    T smooth = a[0];
    for (int32_t i = 1; i < n; i++) smooth = alpha * a[i] + (1 - alpha) * smooth;
    return smooth;
}

/**
 * Update the mean {mean} by a new value {x}, which is observation number {n}.
 * Return {mean} + ({x} - {mean}) / {n}, the average including the latest of {n} values.
 * running mean from the old average {mean}, the new value {x} and the count {n} including it
 * Write a function that updates an average when a new number arrives: old average, number, new count.
 * running average update: mean, new value, new count
 * How do I include one more value in a mean, given the old mean, the value and the new count?
 * incremental mean with one more observation: mean, value, count that includes it
 * Write a function to update a running mean with a new number, given old mean, number and new count.
 * How do I update an average without storing all values (mean, new value, new count)?
 * new running average from old mean, new value and new count
 * Update an average with a new value: old mean, new value, number of values including it.
 * How do I update a running average with a new value when I know the new count?
 * running mean that adjusts to each new value: old mean, new value, number of values including it
 * incremental arithmetic mean: old mean, new observation, number of observations including it
 *
 * @T float double
 * @name update_mean running_mean
 * @range mean -100 100
 * @range x -100 100
 * @range n 1 50
 */
T update_mean(T mean, T x, int32_t n) { return mean + (x - mean) / n; }

/**
 * With a standard deviation of {sd} over {n} values, what is the standard error of the mean?
 * Return {sd} divided by the square root of {n}.
 * standard error {sd} / sqrt({n})
 * Divide the standard deviation {sd} by the root of the sample size {n}.
 * Write a function that calculates the standard error of the mean from standard deviation and sample size.
 * standard error of the mean, SEM, from sd and n
 * standard deviation of a sample mean, from the standard deviation and the sample size
 * Write a function that determines the standard error of the mean from a standard deviation and the sample size.
 * How do I compute the standard error from sd and n in C?
 * standard error of the mean, given sd and n
 * How do I calculate the standard error of the mean from the standard deviation and n?
 * return sd / sqrt(n)
 * How uncertain is a mean? Standard error from the standard deviation and the number of values.
 * SEM: sigma over the square root of the sample size
 *
 * @name standard_error error_of_mean
 * @range sd 0 100
 * @range n 1 100
 */
double standard_error(double sd, int32_t n) { return sd / __builtin_sqrt(n); }

/**
 * What is the normal density with mean {mean} and deviation {sd} at {x}? Use sqrt(2 pi) = 2.5066.
 * Gaussian density with mean {mean} and standard deviation {sd} at {x}, with 2.5066 for sqrt(2 pi)
 * Normal probability density for {mean}, {sd} at {x}: exp(-z^2 / 2) / (2.5066 sd)
 * Write a function for the normal density, given mean, deviation and point, with 2.5066 for the root of 2 pi.
 * normal pdf from mean, sd and x, with 2.5066 for sqrt(2 pi)
 * density of a normally distributed variable: mean, sigma, value; sqrt(2 pi) is 2.5066
 * Write a function to evaluate the normal density for mean, standard deviation and point, using 2.5066 for sqrt(2 pi).
 * How do I compute a Gaussian from mean, sigma and x, with sqrt(2*pi) = 2.5066?
 * normal pdf of mean, sd, x with sqrt(2 pi) = 2.5066
 * Calculate the normal distribution's density at x, given mean, sd and x, with 2.5066 for sqrt(2 * pi).
 * How do I compute the normal pdf for mean, sd and x, using 2.5066 as sqrt(2 * pi)?
 * Gaussian probability density: mean, standard deviation, x; use 2.5066 for the square root of 2 pi
 * bell curve height at x for mean mu and deviation sigma (mu, sigma, x), root of 2 pi taken as 2.5066
 *
 * @name normal_density bell_curve
 * @range mean -10 10
 * @range sd 1 10
 * @range x -20 20
 */
double normal_density(double mean, double sd, double x) {
    double z = (x - mean) / sd;
    return __builtin_exp(-z * z / 2) / (2.5066 * sd);
}

/**
 * Return {prior} * {hit} / ({prior} * {hit} + (1 - {prior}) * {alarm}), Bayes' rule for a positive test.
 * posterior probability from prior {prior}, true positive rate {hit}, false positive rate {alarm}
 * Apply Bayes' theorem: prior {prior}, sensitivity {hit}, false alarm rate {alarm}.
 * Write a function that applies Bayes' theorem to a positive test: prior, true positive rate, false positive rate.
 * posterior by Bayes' theorem from prior, sensitivity and false alarm rate
 * positive predictive value of a test from prevalence, sensitivity and false positive rate
 * Write a program that computes the posterior with Bayes' rule from prior, true-positive rate and false-positive rate.
 * How do I get the positive predictive value from base rate, hit rate and false-alarm rate?
 * Bayes' theorem: probability after a positive test, from prior, hit rate and false alarm rate
 * How likely is a disease after a positive test? Prior, true positive rate and false positive rate are given.
 * Calculate the probability of a disease after a positive test with Bayes' theorem: prevalence, sensitivity, false positive rate.
 * Bayesian update after a positive test: prior, sensitivity, false alarm rate
 *
 * @T float double
 * @name bayes posterior
 * @range prior 0.25 1.0
 * @range hit 0.25 1.0
 * @range alarm 0.0 1.0
 */
T bayes(T prior, T hit, T alarm) { return prior * hit / (prior * hit + (1 - prior) * alarm); }

/**
 * In {n} independent trials with success probability {p}, what is the probability of exactly {k} successes? Order: n, k, p.
 * Return n choose k times p^k times (1 - p)^(n - k), where n = {n}, k = {k} and p = {p}.
 * binomial distribution: {n} trials, {k} hits, success probability {p}
 * Binomial probability mass for {n}, {k} (at most n) and {p}
 * Write a function that computes the binomial probability: number of trials, number of successes, probability of success.
 * binomial pmf of n trials, k successes, probability p
 * What is the chance that n tosses of a coin give exactly k heads, with heads probability p?
 * binomial probability from trials, exact successes, probability of success
 * Write a function for the probability that n trials have exactly k successes, each with probability p.
 * Calculate the probability that n independent trials give exactly k successes, with success probability p.
 * A biased coin is tossed n times: probability of exactly k heads, given n, k and p.
 * binomial distribution mass function with n trials, k successes, success chance p
 * Bernoulli trials (n, k, p): chance of exactly k successes out of n at success probability p
 *
 * @T float double
 * @name binomial_probability exact_hits
 * @range n 8 12
 * @range k 0 8
 * @range p 0.0 1.0
 */
T binomial_probability(int32_t n, int32_t k, T p) {
    T result = 1;
    for (int32_t i = 1; i <= k; i++) result = result * (n - k + i) / i * p;
    for (int32_t i = k; i < n; i++) result *= 1 - p;
    return result;
}

/**
 * When {rate} events are expected (Poisson), what is the probability of exactly {k}?
 * Return exp(-{rate}) times {rate} to the power {k}, divided by {k} factorial.
 * Poisson probability for the mean {rate} and the count {k}
 * Poisson mass function with parameter {rate} at {k}
 * Write a function that computes the Poisson probability of a count, given the mean rate first.
 * Poisson pmf of a rate and a count
 * Write a function that finds the Poisson probability of exactly k events at a given expected rate.
 * How can I compute the Poisson probability from mean and count in C?
 * poisson probability of k events at a given rate
 * At an expected rate of {rate}, calculate the Poisson probability of exactly {k} events.
 * How do I compute the Poisson distribution for a mean rate and a count k?
 * Events happen independently at a known average rate: what is the probability of exactly k of them?
 * Poisson distribution mass at k with mean lambda (lambda first)
 *
 * @name poisson poisson_probability
 * @range rate 0 20
 * @range k 0 20
 */
double poisson(double rate, int32_t k) {
    double result = __builtin_exp(-rate);
    for (int32_t i = 1; i <= k; i++) result *= rate / i;
    return result;
}

/**
 * What share of all {hits} and {misses} are hits? Return 0 if there are none of either.
 * Return {hits} / ({hits} + {misses}) as {R:a}, or 0 when both are 0.
 * hit rate from the counts {hits} and {misses}, 0 if both are 0
 * precision of a classifier with {hits} true and {misses} false positives (0 if there are none)
 * Write a function that computes the success rate as a fraction from hits and misses, 0 if both are 0.
 * hits divided by the total of hits and misses, 0 without any
 * What fraction of attempts were hits, given hits and misses? 0 if there were no attempts.
 * Cache hit ratio as a fraction from hits and misses, 0 if there were no accesses
 * Write a program to compute the fraction of hits among all hits and misses, 0 if both are 0.
 * How do I get the cache hit ratio from hits and misses without dividing by zero (0 then)?
 * return hits / (hits + misses), 0 if there are none
 * How do I calculate the hit rate from hits and misses, with 0 if there are none?
 *
 * @R float double
 * @name hit_rate precision
 * @range hits 0 100
 * @range misses 0 100
 */
R hit_rate(int32_t hits, int32_t misses) {
    int32_t total = hits + misses;
    return total == 0 ? 0 : (R)hits / total;
}

/**
 * What is the slope of the best-fit line for the {n} points ({x}[i], {y}[i])? Return 0 if all x are equal.
 * linear regression slope for {x}, {y} with {n} points; 0 if the x values are equal or there are none
 * Write a function that computes the slope of the least-squares line from x and y arrays, 0 if all x agree.
 * slope of the linear regression of y on x, two arrays, 0 if x does not vary
 * How do I find the trend (least-squares slope) of paired data, x array first? 0 if all x are equal.
 * gradient of the line of best fit for paired arrays x and y, or 0 if x is constant
 * Write a function that computes the gradient of the best-fit line from an x list and a y list, 0 if x is constant.
 * How do I get only the slope of a linear regression in C (x array, y array, 0 if x is constant)?
 * slope of the linear regression line of y on x, 0 if x does not vary
 * Calculate the slope of the least-squares line through the points (x[i], y[i]); return 0 if all x are equal.
 * How do I calculate the slope of a linear regression from an x array and a y array (0 if x is constant)?
 * slope of the best-fit line for two arrays x and y, 0 if the x values are all the same
 * slope of the straight line that best fits the plotted points, from arrays x and y; 0 if all x are equal
 * gradient of the least squares line through paired x and y data, zero for no variation in x
 *
 * @T float double
 * @name regression_slope trend
 * @array x n
 * @array y n
 * @range x -10 10
 * @range y -10 10
 * @range n 0 8
 */
T regression_slope(const T *x, const T *y, int32_t n) {
    T sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (int32_t i = 0; i < n; i++) {
        sx += x[i];
        sy += y[i];
        sxx += x[i] * x[i];
        sxy += x[i] * y[i];
    }
    T divisor = n * sxx - sx * sx;
    return divisor == 0 ? 0 : (n * sxy - sx * sy) / divisor;
}

/**
 * Scale the {n} numbers in {a} so that the smallest becomes 0 and the largest 1; leave equal numbers unchanged.
 * Normalize {a}, length {n}, to the interval from 0 to 1 in place, unless all elements are the same.
 * min-max scaling of the array {a} with {n} elements, unchanged if it is constant
 * Replace each of the {n} values in {a} by (value - min) / (max - min); do nothing if max equals min.
 * min-max normalization of an array in place to 0..1, unchanged if all are equal
 * How do I rescale a list in place to the range 0 to 1, leaving a constant one unchanged?
 * normalize data to 0..1 in place by min and max, do nothing when all are the same
 * normalize the values of an array to the range 0 to 1 in place, if they are not all equal
 * scale an array linearly to 0..1 in place, from its min to its max; constant arrays stay
 * Write a program that normalizes a list in place so that its minimum becomes 0 and its maximum 1; constant lists stay.
 * How do I rescale an array of floats to 0..1, leaving it alone when max equals min?
 * min-max normalize an array in place, leave it unchanged if all values are equal
 * Rescale data linearly into [0, 1] in place; constant data remains untouched.
 *
 * @T float double
 * @name min_max_scale normalize_array
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void min_max_scale(T *a, int32_t n) {
    if (n <= 0) return;
    T low = a[0], high = a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    if (high == low) return;
    for (int32_t i = 0; i < n; i++) a[i] = (a[i] - low) / (high - low);
}
