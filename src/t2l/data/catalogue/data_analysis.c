/**
 * rmse of two arrays, 0 for empty ones
 * root mean squared error between two arrays of n values, 0 if n is 0
 * root mean square error of predictions, actual values first; zero if there are none
 * How do I compute the RMSE of a model from actual and predicted values? Empty data should give 0.
 * square root of the mean squared difference of two arrays, 0 if they are empty
 * Write a function that returns the RMSE between actual and predicted values, or 0 for no values.
 * rms error between two series of equal length, 0 when empty
 * I predicted the attendance of each concert; what is the root mean squared error against the actual numbers? 0 for no concerts.
 * Given two arrays of {n} doubles, return the root of their mean squared difference, 0 for n = 0.
 * forecast accuracy: the RMSE of forecasts against actual values, 0 if there are none
 * quadratic mean of the residuals actual - predicted, 0 without residuals
 * Score a temperature forecast: square the misses, average them, take the root; 0 for no days.
 * Write a function to compute the root of the average squared deviation between measured and forecast values, 0 without data.
 * np.sqrt(np.mean((actual - predicted)**2)), or 0 when empty
 * how far off are the guesses typically: square the misses, average, take the root
 * root mean square error of a prediction vector
 * How do I calculate RMSE for two arrays?
 * rmse of actual and predicted
 *
 * @array actual n
 * @array predicted n
 * @name rmse root_mean_squared_error
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
double rmse(const double *actual, const double *predicted, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
    return n > 0 ? __builtin_sqrt(sum / n) : 0;
}

/**
 * rmse of two integer arrays, returned as a double, 0 if empty
 * root mean square error between lists of whole numbers, 0 for empty lists
 * rmse for int data, actual and predicted, result as a double, 0 without data
 * What is the RMSE of these integer predictions against the actual values? 0 if there are none.
 * square the differences of two integer arrays, average, take the root; 0 for n = 0
 * typical error of whole-number forecasts as the root mean square of the misses, 0 for none
 * Write a function that takes two int arrays of length n and returns their root mean squared error, 0 if empty.
 * quadratic mean of the gaps between int observations and int estimates, 0 if the lists are empty
 * Given actual and predicted counts, return the rmse with decimals, zero without any counts.
 * rms difference of two int arrays as a double, 0 on no elements
 * root of mean of (a[i] - b[i])^2, ints in, real number out, 0 for n = 0
 * Honestly, how wrong are my whole-number guesses? Give the RMSE against the true values, 0 if I made none.
 * Determine, as a real number, the square root of the mean of the squared differences of two lists of whole numbers; 0 if they are empty.
 * sklearn root_mean_squared_error for int lists
 * whole number guesses against the truth: square the misses, average, root
 * RMS deviation of integer predictions
 * How to get the root mean squared error of integer arrays as double?
 * rmse for ints
 *
 * @T int32_t int64_t
 * @array actual n
 * @array predicted n
 * @name rmse_of_ints int_rmse
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
double rmse_of_ints(const T *actual, const T *predicted, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) {
        double error = (double)(actual[i] - predicted[i]);
        sum += error * error;
    }
    return n > 0 ? __builtin_sqrt(sum / n) : 0;
}

/**
 * mae of two arrays, 0 for empty ones
 * mean absolute error between two arrays, 0 if they are empty
 * average absolute difference of two arrays, 0 for no elements
 * How do I compute the MAE of a model from actual and predicted values? Return 0 without data.
 * mean of |actual - predicted| over two arrays, 0 if n is 0
 * Write a function that returns the mean absolute error of predictions, 0 when there are none.
 * Scientists measured some values and a model predicted them; how large is the error on average, ignoring its sign? 0 without values.
 * How far off are the forecasts on average, sign ignored? 0 for no forecasts.
 * Given two arrays, return the mean absolute difference, 0 if they are empty.
 * l1 loss of two arrays averaged over their n elements, 0 for n = 0
 * On average, by how many units do my estimates miss the truth? 0 if the arrays are empty.
 * mean size of the residuals of two arrays, sign dropped, zero if there are none
 * Write a function that averages the absolute deviations of forecasts from the true values, giving 0 for no data.
 * np.abs(actual - predicted).mean()
 * by how much do the guesses miss on average, no matter which way
 * mean absolute error (L1 loss)
 * How do I compute MAE between predictions and targets?
 * mae of actual and predicted
 *
 * @T double float
 * @array actual n
 * @array predicted n
 * @name mae mean_absolute_error
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
T mae(const T *actual, const T *predicted, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        T error = actual[i] - predicted[i];
        sum += error < 0 ? -error : error;
    }
    return n > 0 ? sum / n : 0;
}

/**
 * mean absolute error of two integer arrays as a double, 0 if empty
 * mae for int data, result as a double, 0 without data
 * average size of the error of whole-number predictions, 0 for no predictions
 * By how much do two lists of ints differ on average, ignoring signs? 0 for empty lists.
 * mean of |a[i] - b[i]| with decimals, ints in, 0 if n is 0
 * MAE of two integer arrays, actual and predicted, with 0 if their length is 0
 * Write a function that takes two int arrays of length n and returns the mean absolute error, 0 if empty.
 * mean absolute gap between int observations and int estimates, zero if none
 * Given true and guessed counts, return how far off the guesses are on average, 0 without guesses.
 * Officials counted the visitors of each day and somebody guessed them; by how many are the guesses off on average? 0 for no days.
 * sum of absolute int differences / n as a real number, 0 when n is 0
 * how wrong are integer guesses on average: mean absolute difference from the truth, 0 for none
 * Determine the average size of the differences of two lists of whole numbers, as a real number, 0 for none.
 * sklearn.metrics.mean_absolute_error on lists of int
 * whole number guesses, how far off on average
 * L1 error per item of integer forecasts
 * How to calculate the mean absolute error when both arrays hold integers?
 * mean absolute error of ints
 *
 * @T int32_t int64_t
 * @array actual n
 * @array predicted n
 * @name mae_of_ints mean_absolute_error_int
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
double mae_of_ints(const T *actual, const T *predicted, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += __builtin_fabs((double)actual[i] - (double)predicted[i]);
    return n > 0 ? sum / n : 0;
}

/**
 * mse of two arrays, 0 for empty ones
 * mean squared error between two arrays, 0 if they are empty
 * average squared difference of two arrays, 0 for no elements
 * How do I compute the MSE of a model from actual and predicted values? Return 0 without data.
 * mean of (actual - predicted)^2 over two arrays, 0 if n is 0
 * Write a function that returns the mean squared error of predictions, 0 when there are none.
 * squared loss of actual and predicted values, averaged, 0 for n = 0
 * l2 loss of a regression: mean of the squared residuals, zero without any
 * Given two arrays, return the mean of the squared differences, 0 if they are empty.
 * mean quadratic error of a forecast against the actual values, 0 for no values
 * average of the squared residuals of two arrays, 0 if there are none
 * least-squares cost function of actual and predicted values, divided by n; 0 for n = 0
 * Compute the average of the squared deviations of forecasts from the observations, 0 when there are none.
 * np.mean((y - yhat)**2)
 * square every miss and average these
 * mean squared error (quadratic loss)
 * How do I write an MSE loss over two arrays?
 * mean squared error
 *
 * @T double float
 * @array actual n
 * @array predicted n
 * @name mse mean_squared_error
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
T mse(const T *actual, const T *predicted, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
    return n > 0 ? sum / n : 0;
}

/**
 * mean squared error of two integer arrays as a double, 0 if empty
 * mse for int data, result as a double, 0 without data
 * average of the squared integer differences of two arrays, 0 for no elements
 * What is the MSE of whole-number predictions? Return 0 if there are none.
 * quadratic loss of int labels and int outputs, averaged over n, 0 if n is 0
 * mean of (a[i] - b[i])^2 with decimals, ints in, 0 for n = 0
 * Write a function that takes two int arrays of length n and returns their mean squared error, 0 if empty.
 * squared error per element of two integer arrays, as the mean, 0 when empty
 * Given true and guessed counts, square each difference and average the squares; 0 without counts.
 * mse between two lists of ints, 0 for empty lists
 * l2 loss, averaged, for integer arrays, zero if they have no elements
 * compare two int signals by the mean square difference, 0 for signals of length 0
 * Determine the average squared difference of two whole-number lists, as a real number; 0 without entries.
 * torch.nn.functional.mse_loss for two int lists, as a float
 * whole number guesses: square each miss, then average
 * quadratic loss per item, integer data
 * How to get a double mean squared error out of integer arrays?
 * mse of integers
 *
 * @T int32_t int64_t
 * @array actual n
 * @array predicted n
 * @name mse_of_ints mean_squared_error_int
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
double mse_of_ints(const T *actual, const T *predicted, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) {
        double error = (double)(actual[i] - predicted[i]);
        sum += error * error;
    }
    return n > 0 ? sum / n : 0;
}

/**
 * mape in percent of actual and predicted values, 0 without values
 * mean absolute percentage error of predictions, in percent; 0 for empty arrays
 * average absolute error in percent of the actual values, which are nonzero; 0 for none
 * How do I compute the MAPE of a forecast in percent? No actual value is 0; empty data gives 0.
 * 100 / n * sum of |actual - predicted| / |actual|, 0 for n = 0
 * Write a function that returns the mean absolute percentage error, 0 for no data; actual values are not zero.
 * mean absolute forecast error in percent of the actual values, actual first; 0 if empty
 * relative error on average as a percentage: |actual - predicted| over |actual|, 0 without data
 * Given actual (nonzero) and predicted values, return the MAPE in percent, 0 for none.
 * average absolute percent deviation of predictions from the actual values, 0 for none
 * By what percentage of the actual sales do my forecasts miss on average, sign ignored? 0 for no sales.
 * scale-free forecast quality: mean of |error / actual| in %, 0 for an empty series
 * Write a function to average the deviations of forecasts as percentages of the true values, sign dropped; 0 without data.
 * np.mean(np.abs((actual - predicted) / actual)) * 100
 * how many percent off are the guesses on average
 * mean absolute percentage error
 * How do I calculate MAPE for a forecast?
 * mape in percent
 *
 * @T double float
 * @array actual n
 * @array predicted n
 * @name mape mean_absolute_percentage_error
 * @range actual 1 50
 * @range predicted 0 50
 * @range n 0 8
 */
T mape(const T *actual, const T *predicted, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        T share = (actual[i] - predicted[i]) / actual[i];
        sum += share < 0 ? -share : share;
    }
    return n > 0 ? 100 * sum / n : 0;
}

/**
 * mean relative error of predictions as a fraction of the actual values, 0 if there are none
 * mape of two arrays between 0 and 1 instead of percent, 0 when empty
 * average of |actual - predicted| / |actual|, 0 for n = 0
 * How large is the error relative to the truth on average, as a fraction? 0 without data.
 * mean absolute relative error of predicted against actual values, as a fraction; zero if empty
 * sklearn-style mape, 0.1 for ten percent, 0 for empty arrays
 * Write a function that returns the mean of the absolute errors divided by the actual values, which are not zero; 0 for none.
 * relative forecast error averaged, as a fraction and not times 100; 0 without forecasts
 * Given actual and predicted values, return the mean absolute relative deviation as a decimal, 0 for none.
 * average absolute miss as a share of the real value, which is never 0; 0 for no values
 * unitless mean error of predictions: |error| divided by |actual|, averaged; 0 if there are none
 * relative mae: absolute errors divided by the actual values, per element, averaged; 0 for n = 0
 * Compute the average of the absolute deviations divided by the true values, as a fraction, 0 for no data.
 * sklearn.metrics.mean_absolute_percentage_error (a fraction, not percent)
 * what part of the true number do the guesses miss on average
 * mean absolute relative error, not in percent
 * How to average |actual - predicted| / actual over arrays?
 * mean relative error
 *
 * @T double float
 * @array actual n
 * @array predicted n
 * @name mean_relative_error mape_fraction
 * @range actual 1 20
 * @range predicted 0 20
 * @range n 0 8
 */
T mean_relative_error(const T *actual, const T *predicted, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        T error = (actual[i] - predicted[i]) / actual[i];
        sum += error < 0 ? -error : error;
    }
    return n > 0 ? sum / n : 0;
}

/**
 * largest absolute error of the predictions
 * maximum absolute difference of two arrays
 * max error of predictions against actual values, sign ignored
 * What is the worst prediction error in absolute size, given actual and predicted values?
 * biggest deviation between two series
 * Write a function that returns the largest absolute difference of actual and predicted values.
 * worst-case absolute error of a model over all samples
 * max |actual - predicted| over two arrays
 * Given two arrays, return the greatest absolute difference, 0 if they are empty.
 * chebyshev error of a model: greatest absolute difference of prediction and truth
 * farthest miss among all predictions, actual values being given first, sign ignored
 * supremum distance of the observed and the estimated values
 * Write a function to find by how much a forecast deviates from the true value at worst.
 * np.abs(a - b).max()
 * the worst miss of all the guesses
 * Chebyshev distance of observations and predictions
 * How do I get the biggest absolute error between two arrays?
 * maximum absolute error
 *
 * @T double float int32_t
 * @array actual n
 * @array predicted n
 * @name max_error worst_error
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
T max_error(const T *actual, const T *predicted, int32_t n) {
    T worst = 0;
    for (int32_t i = 0; i < n; i++) {
        T error = actual[i] > predicted[i] ? actual[i] - predicted[i] : predicted[i] - actual[i];
        if (error > worst) worst = error;
    }
    return worst;
}

/**
 * bias of a forecast: mean of predicted minus actual, 0 without data
 * mean error of predictions, predicted minus actual, 0 if there are none
 * average of predicted minus actual over two arrays (actual first), 0 for empty ones
 * By how much do the predictions lie too high on average (negative if too low)? Actual values come first; 0 for no data.
 * mean signed difference of two arrays, second minus first, 0 if they are empty
 * Write a function that returns the mean of predicted - actual, 0 for n = 0; actual values come first.
 * systematic error of a model, predicted - actual on average, actual values first, zero without values
 * mean bias error, prediction less truth, from actual and predicted arrays; 0 when empty
 * Given actual and predicted values, return how much too high the predictions are on average, 0 for none.
 * average over- or underestimate, positive if too high, from the actual and then the predicted values; 0 for none
 * Does my model tend to guess too big, and by how much on average? Actual values come first; 0 for none.
 * mean of the signed residuals, estimate less truth, truth given first; 0 without residuals
 * Compute the average of prediction minus true value, signs kept; the true values come first, and 0 if empty.
 * np.mean(predicted - actual), arguments actual, predicted
 * the truth and the guesses, in this order: do the guesses tend to be too high, and by how much on average
 * mean error (bias) of a forecast, positive for overestimation (actual values, forecasts)
 * How is mean bias error calculated from actual and predicted arrays?
 * mean of second minus first (actual, predicted)
 *
 * @T double float
 * @array actual n
 * @array predicted n
 * @name forecast_bias mean_bias
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 0 8
 */
T forecast_bias(const T *actual, const T *predicted, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += predicted[i] - actual[i];
    return n > 0 ? sum / n : 0;
}

/**
 * r squared of predictions against actual values, 0 if the actual values are constant
 * coefficient of determination of actual and predicted values, 0 for constant actual values
 * r2 score of predictions, 0 when the true values do not vary
 * How much of the variance do the predictions explain, as R squared? 0 if the actual values have no variance.
 * 1 - residual sum of squares / total sum of squares, actual values first, 0 if they do not vary
 * Write a function that returns R^2 of predictions, 0 if all actual values agree.
 * goodness of fit as R squared, actual values first; 0 if they are all the same
 * explained variance of a regression, 1 - SS_res / SS_tot, 0 for constant data
 * Given actual and predicted values, return the R squared; 0 if the actual values are all equal.
 * r2 of two arrays, actual and predicted, with 0 for constant actual values
 * how good does the fitted curve explain the data? R squared, 1 is perfect, 0 if the data do not vary
 * one minus the unexplained share of variation (squared residuals over squared deviations); 0 without variation
 * Compute the coefficient of determination of forecasts for the true values given first; 0 if all these are alike.
 * sklearn.metrics.r2_score(actual, predicted), 0 for constant actual
 * what share of the ups and downs do the guesses explain, one minus the squared misses over the squared spread
 * R² = 1 - SS_res / SS_tot (zero if SS_tot vanishes)
 * How do I compute R squared from observed and predicted values?
 * r2 score
 *
 * @T double
 * @array actual n
 * @array predicted n
 * @name r_squared r2_score
 * @range actual -20 20
 * @range predicted -20 20
 * @range n 1 8
 */
T r_squared(const T *actual, const T *predicted, int32_t n) {
    T mean = 0, total = 0, rest = 0;
    for (int32_t i = 0; i < n; i++) mean += actual[i] / n;
    for (int32_t i = 0; i < n; i++) {
        total += (actual[i] - mean) * (actual[i] - mean);
        rest += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
    }
    return total == 0 ? 0 : 1 - rest / total;
}

/**
 * accuracy of a classifier from true and predicted labels, as a fraction, 0 without labels
 * share of correct predictions, labels and predictions in two arrays, 0 if there are none
 * fraction of positions at which two label arrays are equal, 0 for empty arrays
 * What fraction of the predictions equals the label? 0 for no predictions.
 * classification accuracy between 0 and 1 for arrays of labels and predictions, 0 when n is 0
 * Write a function that returns the accuracy from true and predicted labels, 0 if there are none.
 * number of correct predictions divided by the number of all, 0 for an empty test set
 * How often is a diagnosis right, as a fraction of all cases? The true conditions and the stated ones are provided; 0 for no cases.
 * Given two arrays of {n} labels, return the share of equal ones, 0 if there are none.
 * fraction of predictions that equal their labels, for two arrays of n; 0 for n = 0
 * part of the test cases that the network classified properly, 0 to 1, and 0 for no cases
 * proportion of matches between two label lists, 0 if the lists are empty
 * Determine which fraction of the predicted classes agrees with the true labels, 0 if there are none.
 * (labels == predicted).mean() in numpy
 * what part of the guesses are right
 * classification accuracy in [0, 1]
 * How to calculate accuracy of predicted labels?
 * accuracy score
 *
 * @T double float
 * @array labels n
 * @array predicted n
 * @name accuracy accuracy_score
 * @range labels 0 2
 * @range predicted 0 2
 * @range n 0 8
 */
T accuracy(const int32_t *labels, const int32_t *predicted, int32_t n) {
    int32_t right = 0;
    for (int32_t i = 0; i < n; i++) right += labels[i] == predicted[i];
    return n > 0 ? (T)right / n : 0;
}

/**
 * accuracy in percent of predictions against labels, 0 for none
 * percentage of predictions that equal the label, 0 without predictions
 * How many percent of the students' answers agree with the answer key? 0 if there were no questions.
 * What percentage of the labels does a model get right? 0 for no labels.
 * matches / n * 100 for two int arrays, 0 if n is 0
 * quiz result in percent from the answers and the key, 0 for a quiz without questions
 * Write a function that compares two integer arrays and returns the percentage of equal positions, 0 if empty.
 * hit rate as a percentage: positions where two int arrays agree, 0 for empty arrays
 * Given labels and predictions, return the accuracy between 0 and 100, 0 when there are none.
 * percent agreement of two lists, position by position, zero if they have no elements
 * correct out of total, times 100, from two arrays; 0 for a total of 0
 * share of equal elements of two arrays in percent, 0 if there are none
 * Determine what percentage of the predicted classes agrees with the true labels, 0 if there are none.
 * 100 * sklearn.metrics.accuracy_score(labels, predicted)
 * out of a hundred guesses, how many are right
 * hit rate in per cent for categorical predictions
 * How do I get classification accuracy as a percent?
 * percent correct predictions
 *
 * @array labels n
 * @array predicted n
 * @name accuracy_percent percent_correct
 * @range labels 0 2
 * @range predicted 0 2
 * @range n 0 8
 */
double accuracy_percent(const int32_t *labels, const int32_t *predicted, int32_t n) {
    int32_t correct = 0;
    for (int32_t i = 0; i < n; i++) correct += labels[i] == predicted[i];
    return n > 0 ? correct * 100.0 / n : 0;
}
/**
 * error rate of a classifier from labels and predictions, as a fraction; 0 without labels
 * fraction of wrong predictions, labels and predictions given as arrays, 0 for none
 * one minus accuracy for two label arrays, but 0 if they are empty
 * What share of the predictions differs from the label? 0 for no predictions.
 * mismatches / n for two int arrays, 0 if n is 0
 * misclassification rate between 0 and 1 from true and predicted classes, 0 without data
 * Write a function that compares two integer arrays and returns the fraction of positions that differ, 0 if empty.
 * How often does my spam detector fail, from 0 to 1? The true labels and its own are in two arrays; 0 for none.
 * Given labels and predictions, return the proportion of mistakes, or 0 if the arrays are empty.
 * normalized hamming distance of two int lists, 0 for empty lists
 * zero-one loss of predictions, averaged, 0 for n = 0
 * share of unequal elements of two arrays, zero if there are no elements
 * Determine which fraction of the predicted classes differs from the true labels, 0 if there are none.
 * (labels != predicted).mean() in numpy
 * what part of the guesses are wrong
 * misclassification rate (0/1 loss)
 * How do I compute the classification error rate?
 * 1 - accuracy
 *
 * @array labels n
 * @array predicted n
 * @name error_rate misclassification_rate
 * @range labels 0 2
 * @range predicted 0 2
 * @range n 0 8
 */
double error_rate(const int32_t *labels, const int32_t *predicted, int32_t n) {
    int32_t wrong = 0;
    for (int32_t i = 0; i < n; i++) wrong += labels[i] != predicted[i];
    return n > 0 ? (double)wrong / n : 0;
}

/**
 * number of correct answers, given the key and the answers
 * count the positions with equal labels in two arrays
 * score of a multiple choice test: one point for each answer that equals the key
 * How many answers match the key, position by position?
 * grade a quiz: count the answers that are the same as in the key
 * Write a function that counts the positions where answers and key agree.
 * number of correct predictions, actual and predicted values in two arrays
 * matching entries of two lists, counted position by position
 * Given the key and the answers of {n} questions, return how many are right.
 * number of hits: elements that are equal at the same index of two arrays
 * exam marking: compare an answer sheet to the solutions and return how many agree
 * in how many places do both lists agree
 * Count how many answers of a pupil agree with the answer key.
 * sum(k == v for k, v in zip(key, answers))
 * how many did I get right in the test
 * number of coincidences of two label vectors
 * How to grade a multiple choice test against its key?
 * number of correct answers
 *
 * @T int32_t
 * @array key n
 * @array answers n
 * @name count_correct grade_quiz
 * @range key 65 68
 * @range answers 65 68
 * @range n 0 8
 */
int32_t count_correct(const T *key, const T *answers, int32_t n) {
    int32_t right = 0;
    for (int32_t i = 0; i < n; i++) right += key[i] == answers[i];
    return right;
}

/**
 * number of {OP} ({OP:2}) in two 0/1 arrays, actual first
 * count {OP} from actual and predicted 0/1 values ({OP:2})
 * {OP} of a binary classifier, counted: actual array, predicted array, {OP:2}
 * How many {OP} does the confusion matrix of these actual and predicted bits have?
 * number of {OP}: {OP:2}
 * Write a function that counts the {OP} among 0/1 labels and predictions.
 * confusion matrix entry from actual and predicted 0/1 values: number of {OP}
 * number of {OP} from actual and predicted classes, 0 or 1 ({OP:2})
 * Given actual and predicted values of 0 or 1, return the number of {OP} ({OP:2}).
 * tally the {OP} of a test, true states first, test results second, as 0/1
 * evaluate a spam filter from true and predicted flags: how many {OP} were there
 * from ground truth and output bits, count the {OP}
 * Write a function to count the {OP} ({OP:2}), given lists of true labels and predictions of 0 or 1.
 * sklearn confusion_matrix cell for {OP}: {OP:2}
 * how many times: {OP:2}? ({OP}; the first list is the actual one)
 * number of {OP} of a binary classifier (actual, predicted), i.e. {OP:2}
 * How do I get the number of {OP} from labels and predictions ({OP:2})?
 * count {OP}: {OP:2}
 *
 * @OP labels[i]&&predicted[i] "true positives" "actual 1, predicted 1"
 * @OP !labels[i]&&predicted[i] "false positives" "actual 0, predicted 1"
 * @OP labels[i]&&!predicted[i] "false negatives" "actual 1, predicted 0"
 * @OP !labels[i]&&!predicted[i] "true negatives" "actual 0, predicted 0"
 * @array labels n
 * @array predicted n
 * @name confusion_count count_outcomes
 * @range labels 0 1
 * @range predicted 0 1
 * @range n 0 8
 */
int32_t confusion_count(const int32_t *labels, const int32_t *predicted, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += OP;
    return count;
}

/**
 * precision from the counts of true positives and false positives, 0 if both are 0
 * precision of a classifier, given true positives, then false positives; 0 without any
 * true positives / (true positives + false positives), 0 for 0 / 0
 * The police had so many justified alarms and so many false ones; what fraction of the alarms was justified? 0 for no alarms.
 * positive predictive value from true and false positives, 0 if there are none
 * Write a function that returns the precision from true and false positives, 0 if there are none.
 * share of relevant results: number of relevant ones, number of irrelevant ones; 0 if both are 0
 * PPV of a test from true positive and false positive counts, 0 for none
 * Given true positives and false positives, return the precision, 0 when both are zero.
 * tp / (tp + fp), 0 when the sum is 0
 * Of everything flagged as spam, which fraction really was spam? Rightly and wrongly flagged counts; 0 for none.
 * when it says yes, how often is it right? fraction from right and wrong yes counts, 0 for no yes
 * Compute which fraction of the positive predictions is right, from true positives and false positives, 0 if there are none.
 * lambda tp, fp: tp / (tp + fp) if tp + fp else 0
 * of all the alarms, what part were real, given real and false ones
 * positive predictive value out of TP and FP counts
 * How to calculate precision from TP and FP?
 * precision = tp / (tp + fp)
 *
 * @T double float
 * @name precision positive_predictive_value
 * @range true_positives 0 100
 * @range false_positives 0 100
 */
T precision(int32_t true_positives, int32_t false_positives) {
    int32_t all = true_positives + false_positives;
    return all > 0 ? (T)true_positives / all : 0;
}

/**
 * recall from the counts of true positives and false negatives, 0 if both are 0
 * recall of a classifier, given true positives, then false negatives; 0 without any
 * true positives / (true positives + false negatives), 0 for 0 / 0
 * Of all individuals who are really ill, what fraction did the doctor identify? Identified and missed ones are counted; 0 if nobody is ill.
 * sensitivity of a test from true positives and false negatives, 0 if there are none
 * Write a function that returns the recall from true positives and false negatives, 0 if there are none.
 * true positive rate from tp and fn counts, 0 if both are 0
 * share of the relevant items that were found: found count, missed count; 0 if there are none
 * Given true positives and false negatives, return the recall, 0 when both are zero.
 * tp / (tp + fn), 0 when the sum is 0
 * Of all sick people, which fraction did the test detect? Detected and missed numbers; 0 if nobody is sick.
 * how complete is the search result, as a fraction, from the hits found and the hits missed; 0 for none
 * Compute which fraction of the actual positives was found, from true positives and false negatives, 0 if there are none.
 * lambda tp, fn: tp / (tp + fn) if tp + fn else 0
 * of all the sick, what part was detected, given detected and missed ones
 * sensitivity (true positive rate) out of TP and FN counts
 * How to calculate recall from TP and FN?
 * recall = tp / (tp + fn)
 *
 * @T double float
 * @name recall sensitivity
 * @range true_positives 0 100
 * @range false_negatives 0 100
 */
T recall(int32_t true_positives, int32_t false_negatives) {
    int32_t all = true_positives + false_negatives;
    return all > 0 ? (T)true_positives / all : 0;
}

/**
 * specificity from true negatives and false positives, 0 if both are 0
 * specificity of a test, given true negatives, then false positives; 0 without any
 * true negatives / (true negatives + false positives), 0 for 0 / 0
 * What fraction of the healthy patients does the clinic's test clear? Cleared and wrongly alarmed patients are given; 0 for none.
 * true negative rate from tn and fp counts, 0 if both are 0
 * Write a function that returns the specificity from true negatives and false positives, 0 if there are none.
 * share of the negatives that are recognized: recognized count, missed count; 0 if there are none
 * selectivity of a test: true negatives over all negatives, given tn and fp; 0 for none
 * Given true negatives and false positives, return the specificity, 0 when both are zero.
 * tn / (tn + fp), 0 when the sum is 0
 * Of all good mails, which fraction was not flagged? Unflagged and flagged good mails are given; 0 for no mails.
 * share of true negatives among true negatives and false alarms, the two counts given; 0 without any
 * Compute which fraction of the actual negatives was recognised, from true negatives and false positives, 0 if there are none.
 * lambda tn, fp: tn / (tn + fp) if tn + fp else 0
 * of all the healthy, what part was told so, given those and the falsely alarmed
 * true negative rate out of TN and FP counts
 * How to calculate specificity from TN and FP?
 * specificity = tn / (tn + fp)
 *
 * @T double float
 * @name specificity true_negative_rate
 * @range true_negatives 0 100
 * @range false_positives 0 100
 */
T specificity(int32_t true_negatives, int32_t false_positives) {
    int32_t all = true_negatives + false_positives;
    return all > 0 ? (T)true_negatives / all : 0;
}

/**
 * f1 score from precision and recall, 0 if both are 0
 * harmonic mean of precision and recall, zero when both are zero
 * f1 from precision and recall, 0 when their sum is 0
 * How do I compute the F1 score from precision and recall? 0 if both are 0.
 * 2 * p * r / (p + r), but 0 if p + r is 0
 * Write a function that takes precision and recall and returns the F1 score, 0 if both are 0.
 * f-measure of a given precision and recall, 0 for two zeros
 * balance of precision and recall: their harmonic mean, 0 if both are zero
 * Given precision and recall, return their F1, or 0 if they add up to 0.
 * f score of a classifier with these values of precision and recall, 0 when both are 0
 * combine precision with recall into their harmonic mean; 0 for 0 and 0
 * two times the product of two numbers over their sum, 0 if the sum is 0
 * Write a function to combine precision and recall in their harmonic mean, 0 if both are 0.
 * Python: 2 * p * r / (p + r) if p + r else 0
 * one mark out of precision and recall, twice the product over the sum
 * F1 measure (balanced F-score) given P and R
 * How do I compute F1 from precision and recall?
 * f1 of precision, recall
 *
 * @T double float
 * @name f1_score f_measure
 * @range precision 0 1
 * @range recall 0 1
 */
T f1_score(T precision, T recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}

/**
 * f1 score from counts of true positives, false positives, false negatives; 0 if all are 0
 * f1 of true positives, false positives and false negatives, 0 without any
 * 2 tp / (2 tp + fp + fn), 0 when the denominator is 0
 * How do I get the F1 score from tp, fp and fn of a confusion matrix? 0 if they are all 0.
 * dice coefficient from counts of true positives, false positives, false negatives; 0 for zeros
 * Write a function that returns F1 from tp, fp and fn, 0 if all are 0.
 * f1 by tp, fp, fn, zero if nothing was counted
 * f-measure of a detector from its correct detections, its false detections and the objects that it missed; 0 if there are none
 * Given hits, false alarms and misses, return the F1 score, 0 when all are zero.
 * sorensen dice score from tp, fp, fn, 0 if all three are 0
 * F1 score of a detector from its tp, fp and fn counts, 0 for no data
 * overlap score (Dice) of segmentation masks from tp, fp and fn pixels, 0 if none
 * Compute the F1 value from the numbers of true positives, false positives and false negatives, 0 if all are 0.
 * 2 * tp / (2 * tp + fp + fn) in Python, in that argument order
 * hits, false alarms, misses: twice the hits over twice the hits plus both kinds of mistake
 * Sørensen-Dice form of F1 out of TP, FP, FN
 * How to get the F1 score straight from tp, fp, fn?
 * f1 from tp fp fn
 *
 * @T double float
 * @name f1_from_counts dice_score
 * @range tp 0 100
 * @range fp 0 100
 * @range fn 0 100
 */
T f1_from_counts(int32_t tp, int32_t fp, int32_t fn) {
    int32_t all = 2 * tp + fp + fn;
    return all > 0 ? (T)2 * tp / all : 0;
}

/**
 * accuracy from a confusion matrix: tp, tn, fp, fn; 0 if all are 0
 * (tp + tn) / (tp + tn + fp + fn), 0 for an empty table
 * share of correct decisions: true positives, true negatives, false positives, false negatives; 0 for none
 * How accurate is a test with these four counts, as a fraction: tp, tn, fp, fn? 0 without cases.
 * accuracy from tp, tn, fp, fn between 0 and 1, 0 if nothing was tested
 * Write a function that computes the accuracy from counts of tp, tn, fp and fn, 0 if their sum is 0.
 * overall accuracy of a diagnostic test from tp, tn, fp, fn; 0 with no tests
 * correct over all cases, given tp, tn, fp, fn, zero when there are no cases
 * Given the four outcome counts (tp, tn, fp, fn), return the accuracy, 0 without cases.
 * diagnostic accuracy as a fraction from true positives, true negatives, false positives, false negatives; 0 for none
 * Counts of hits, correct rejections, false alarms and misses: what share was right? 0 if all are 0.
 * what fraction of the diagnoses was right, from the four cells tp, tn, fp, fn; 0 for empty cells
 * Compute the accuracy from the numbers of true positives, true negatives, false positives and false negatives, 0 if all are 0.
 * (tp + tn) / (tp + tn + fp + fn) in Python
 * right yes, right no, wrong yes, wrong no: what part is right
 * diagonal share of the binary confusion matrix (TP, TN, FP, FN)
 * How do I calculate accuracy from tp, tn, fp, fn?
 * accuracy from tp tn fp fn
 *
 * @T double float
 * @name accuracy_from_counts test_accuracy
 * @range tp 0 100
 * @range tn 0 100
 * @range fp 0 100
 * @range fn 0 100
 */
T accuracy_from_counts(int32_t tp, int32_t tn, int32_t fp, int32_t fn) {
    int32_t all = tp + tn + fp + fn;
    return all > 0 ? (T)(tp + tn) / all : 0;
}

/**
 * log loss of 0/1 labels and predicted probabilities, averaged
 * mean binary cross entropy of labels (0 or 1) and probabilities
 * average cross entropy of 0/1 labels and the probabilities of 1
 * How do I compute the log loss of a binary classifier from labels and probabilities?
 * -mean(y log p + (1 - y) log(1 - p)) for arrays of labels y and probabilities p
 * Write a function that returns the mean binary cross-entropy of {n} labels and predicted probabilities.
 * mean logistic loss of labels 0 or 1 and probabilities, natural logarithm
 * average negative log likelihood of binary labels under the given probabilities
 * Given labels 0 or 1 and probabilities strictly between 0 and 1, return the mean log loss.
 * bce loss averaged over n labels and probabilities
 * how bad are predicted probabilities for yes/no outcomes (1 or 0), as mean log loss
 * average of -log of the probability given to the true class, labels 0/1, in nats
 * Compute the average negative natural logarithm of the probability given to the true label, from labels 0 or 1 and probabilities of 1.
 * sklearn.metrics.log_loss(labels, p)
 * how surprised are we on average: minus log of the chance that was given to what really happened
 * binary cross-entropy (mean, natural log)
 * How to implement binary cross entropy in C?
 * log loss
 *
 * @array labels n
 * @array p n
 * @name log_loss binary_cross_entropy
 * @range labels 0 1
 * @range p 0.25 0.75
 * @range n 1 8
 */
double log_loss(const int32_t *labels, const double *p, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum -= __builtin_log(labels[i] ? p[i] : 1 - p[i]);
    return sum / n;
}

/**
 * cosine similarity of two arrays, 0 if one has length zero or only zeros
 * cosine of the angle between two vectors, 0 if either is a zero vector
 * cosine similarity of two embeddings, zero for a null vector
 * How similar are two vectors by the cosine measure? 0 if one of them is all zeros.
 * dot product of two vectors divided by the product of their lengths, 0 if a length is 0
 * Write a function that returns the cosine similarity of two arrays, 0 if one is all zeros.
 * vector similarity for search: cosine of two arrays, 0 with a zero vector
 * document similarity by word counts as the cosine, 0 for an empty document
 * Given two arrays of {n} doubles, return their cosine similarity, or 0 if one has norm 0.
 * cos_sim of two arrays, 0 when the norm of one is 0
 * do two real vectors point in the same direction? cosine, 1 for yes, 0 if one is the zero vector
 * normalized inner product of two arrays, 0 if either norm is zero
 * Compute the cosine of the angle between two vectors, 0 if one of them is all zeros.
 * a @ b / (np.linalg.norm(a) * np.linalg.norm(b))
 * how much do two arrows point the same way, 1 fully, 0 not, -1 opposite
 * normalised inner product of two vectors (zero for a null vector)
 * How do I calculate cosine similarity of two embeddings?
 * cosine similarity
 *
 * @array a n
 * @array b n
 * @name cosine_similarity vector_similarity
 * @range a -10 10
 * @range b -10 10
 * @range n 0 8
 */
double cosine_similarity(const double *a, const double *b, int32_t n) {
    double dot = 0, aa = 0, bb = 0;
    for (int32_t i = 0; i < n; i++) {
        dot += a[i] * b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
    }
    return aa == 0 || bb == 0 ? 0 : dot / __builtin_sqrt(aa * bb);
}

/**
 * cosine similarity of two integer vectors, 0 for a zero vector
 * cosine similarity of int arrays as a double, 0 if one is all zeros
 * cosine of the angle between vectors of whole numbers, zero if one of them has length zero
 * How similar are two count vectors, by the cosine? 0 if either has only zeros.
 * cosine similarity of two word-count lists, 0 when one of them counts nothing
 * two int arrays in, cosine of their angle as a double out, 0 for a null vector
 * Write a function that returns the cosine similarity of two int arrays, 0 if one of them is all zeros.
 * dot product divided by both lengths, integer components, 0 if a length is 0
 * Given two rows of ratings as ints, return their cosine between -1 and 1, 0 if one row is zero.
 * compare int vectors by direction only: their cosine, 0 when one is zero
 * cosine score for two arrays of term frequencies, 0 if one is empty
 * cosine of two int lists, with 0 if one list is all zeros
 * Compute the cosine of the angle between two whole-number vectors as a real number, 0 if one of them is zero.
 * sklearn cosine_similarity for two lists of int
 * two lists of word counts, how alike, 1 for the same mix
 * Salton's cosine of two integer count vectors
 * How to get cosine similarity of term frequency arrays?
 * cosine similarity of int arrays
 *
 * @array a n
 * @array b n
 * @name cosine_of_ints int_cosine_similarity
 * @range a -10 10
 * @range b -10 10
 * @range n 0 6
 */
double cosine_of_ints(const int32_t *a, const int32_t *b, int32_t n) {
    double dot = 0, aa = 0, bb = 0;
    for (int32_t i = 0; i < n; i++) {
        dot += (double)a[i] * b[i];
        aa += (double)a[i] * a[i];
        bb += (double)b[i] * b[i];
    }
    return aa > 0 && bb > 0 ? dot / __builtin_sqrt(aa * bb) : 0;
}

/**
 * euclidean distance between two arrays
 * Euclidean distance of two vectors
 * l2 distance of two arrays
 * How far apart are two points in n dimensions, in a straight line?
 * square root of the sum of squared differences of two arrays
 * Write a function that returns the Euclidean distance of two arrays of {n} doubles.
 * nearest neighbour search: Euclidean distance between two feature arrays
 * straight-line distance of feature vectors
 * Given two vectors of doubles, return their distance.
 * norm of the difference of two arrays
 * straight-line distance of two points in many dimensions
 * square root of the sum of (a[i]-b[i])^2 over two arrays
 * Compute the straight-line distance between two points of any dimension.
 * np.linalg.norm(a - b)
 * how far apart are two points given by many numbers each
 * L2 metric on R^n
 * How do I find the Euclidean distance of two vectors?
 * euclidean distance of two arrays
 *
 * @array a n
 * @array b n
 * @name euclidean_distance vector_distance
 * @range a -10 10
 * @range b -10 10
 * @range n 0 8
 */
double euclidean_distance(const double *a, const double *b, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
    return __builtin_sqrt(sum);
}

/**
 * euclidean distance between two integer arrays
 * euclidean distance of two int vectors
 * straight-line distance of two points with whole-number coordinates, any dimension
 * How far apart are two int vectors of length n?
 * l2 distance of two int arrays, double out
 * root of the sum of squared differences of two int arrays
 * Write a function that returns the Euclidean distance of two int arrays as a double.
 * pythagoras in n dimensions: distance of two integer points
 * Given two lists of n ints, square the differences, add them and take the root.
 * k nearest neighbours: Euclidean distance between two arrays of integer features
 * Euclidean norm of the difference of two int vectors
 * ordinary straight-line distance between two int rows of the same length
 * Write a function giving the straight-line distance of two points with n whole-number coordinates, not rounded.
 * math.dist(a, b) for lists of int
 * how far is it directly between two points given by whole numbers
 * L2 distance in Z^n as a real number
 * How can I compute the Euclidean distance of integer arrays as double?
 * euclidean distance of int vectors
 *
 * @array a n
 * @array b n
 * @name distance_of_ints int_euclidean_distance
 * @range a -20 20
 * @range b -20 20
 * @range n 0 6
 */
double distance_of_ints(const int32_t *a, const int32_t *b, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += ((double)a[i] - b[i]) * ((double)a[i] - b[i]);
    return __builtin_sqrt(sum);
}

/**
 * Euclidean length of a vector with n components
 * l2 norm of an array
 * magnitude of a vector of n components
 * How long is a vector, given its components?
 * square root of the sum of squares of an array
 * Write a function that returns the Euclidean norm of an array of {n} doubles.
 * Euclidean vector norm of an array
 * euclidean length of an array of components
 * Given the components as doubles, return the length of the vector.
 * norm(a), the square root of the sum of squares
 * how long is an n-dimensional arrow with these components
 * length by Pythagoras of a list of real components
 * Compute the length of a vector.
 * np.linalg.norm(a)
 * square all, add, take the root
 * Euclidean norm
 * How to compute the magnitude of an n-dimensional vector?
 * l2 norm
 *
 * @array a n
 * @name vector_norm l2_norm magnitude
 * @range a -10 10
 * @range n 0 8
 */
double vector_norm(const double *a, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i] * a[i];
    return __builtin_sqrt(sum);
}

/**
 * Euclidean length of an integer vector
 * magnitude of an int array
 * euclidean norm of an array of whole numbers as a double
 * How long is a vector with int components?
 * square root of the sum of squared ints
 * l2 norm of an int array
 * Write a function that returns the magnitude of a vector of n ints.
 * Euclidean norm of an int list
 * Given n whole numbers as vector components, return the vector's length.
 * sqrt(a0^2 + a1^2 + ...) for an array of ints
 * magnitude of an int vector, root of its sum of squares
 * root of the total of squares of an integer array
 * Compute the length of a vector of whole numbers as a real number.
 * math.hypot(*ints)
 * square root of all the squares of whole numbers added up
 * Euclidean norm of an integer vector
 * How do I get the magnitude of an int array as double?
 * l2 norm of ints
 *
 * @array a n
 * @name norm_of_ints int_magnitude
 * @range a -20 20
 * @range n 0 6
 */
double norm_of_ints(const int32_t *a, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (double)a[i] * a[i];
    return __builtin_sqrt(sum);
}

/**
 * normalize a vector in place to length 1; all zeros stay as they are
 * scale a vector in place to length 1, leaving a zero vector alone
 * make the array a unit vector in place, unless it is all zeros
 * How do I normalize a vector to unit length in place? A zero vector should not change.
 * divide every element by the L2 norm of the array, unless that is 0
 * Write a function that makes an array of {n} doubles a unit vector; a zero vector stays.
 * l2 normalization of an array in place, nothing done for norm 0
 * replace a vector by its unit direction vector; the zero vector stays
 * Given the components as doubles, divide each by the length of the vector, if that is not 0.
 * make the Euclidean norm of an array one in place; all zeros remain zeros
 * keep the direction of the vector but make it exactly one long, in place; leave zeros alone
 * rescale the array in place so its squares add to 1, zero arrays excepted
 * Scale a vector to length 1 in place; a zero vector stays.
 * numpy: a /= np.linalg.norm(a), if nonzero
 * make the arrow one long, same direction
 * divide v by its Euclidean norm
 * How do I normalize a vector to unit length?
 * unit vector in place
 *
 * @array a n
 * @name normalize_vector l2_normalize
 * @range a -10 10
 * @range n 0 8
 */
void normalize_vector(double *a, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i] * a[i];
    if (sum == 0) return;
    for (int32_t i = 0; i < n; i++) a[i] /= __builtin_sqrt(sum);
}

/**
 * l1 norm of an array
 * sum of the absolute values of an array
 * add up the magnitudes of the elements of an array
 * How large is the sum of the absolute values of the elements?
 * taxicab norm of a vector
 * Write a function that sums the absolute values of {n} numbers.
 * total of |a[i]| over the array
 * manhattan norm of a vector
 * Given an array, return the sum of magnitudes.
 * sum of abs of all elements
 * add all numbers of the list up as if none had a minus sign
 * total distance walked, given signed moves along a line
 * Total the magnitudes of the numbers of a list.
 * sum(map(abs, lst))
 * add them all as if none had a minus
 * L1 norm of a vector
 * How to sum the absolute values of an array?
 * sum of abs
 *
 * @T double float int32_t int64_t
 * @array a n
 * @name sum_of_absolutes l1_norm
 * @range a -50 50
 * @range n 0 8
 */
T sum_of_absolutes(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i] < 0 ? -a[i] : a[i];
    return sum;
}

/**
 * standardize an array in place with the population standard deviation, zeros if that is 0
 * z-scores in place, dividing by n for the deviation; all 0 when the values are equal
 * convert data in place to mean 0 and population standard deviation 1, or all 0 without spread
 * How do I z-normalize data in place with the population deviation? Constant data become 0.
 * subtract the mean and divide by the standard deviation (divisor n), in place; deviation 0 gives zeros
 * Write a function that standardizes {n} doubles in place, with the population sd; 0 everywhere if sd is 0.
 * standard scaler on an array in place: mean 0, population sd 1, constant data to 0
 * zscore of every element in place, population sd, 0 if there is no spread
 * Given doubles, replace each by its population z-score; if all values agree, all become 0.
 * feature scaling in place by mean and population deviation; a constant feature becomes all 0
 * transform a column in place to zero mean and unit population variance, or zeros if it does not vary
 * express every value in place in population standard deviations from the average, 0 for equal values
 * Shift and scale a list in place to average 0 and (population) standard deviation 1; all 0 if the entries are alike.
 * scipy.stats.zscore, in place
 * take the mean off each and divide by the usual spread, noughts if no spread
 * z-transform of a sample with divisor n
 * How do I standardize features as StandardScaler does?
 * z-scores in place
 *
 * @array a n
 * @name standardize z_normalize
 * @range a -20 20
 * @range n 0 8
 */
void standardize(double *a, int32_t n) {
    double mean = 0, squares = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    if (n > 0) mean /= n;
    for (int32_t i = 0; i < n; i++) squares += (a[i] - mean) * (a[i] - mean);
    for (int32_t i = 0; i < n; i++) a[i] = squares > 0 ? (a[i] - mean) / __builtin_sqrt(squares / n) : 0;
}

/**
 * subtract the mean of the array from every element, in place
 * center data in place so that the mean is 0
 * mean centering of an array in place
 * How do I center an array around 0 by its mean, in place?
 * replace each value by its deviation from the average
 * Write a function that subtracts the average of {n} values from each of them, in place.
 * demean a column in place
 * data minus its mean, overwriting the data
 * Given an array, replace each value by its difference from the mean.
 * make the average of the array zero by shifting all elements
 * shift the data in place so that it balances around zero, its mean being subtracted
 * remove the dc offset (mean) of a signal in place
 * Reduce every entry of a list by the list's average, in place.
 * a -= a.mean()
 * how far is each above or below the average, written over it
 * centre a sample at zero
 * How to mean-center an array?
 * subtract the mean
 *
 * @T double float
 * @array a n
 * @name subtract_mean center_data
 * @range a -20 20
 * @range n 0 8
 */
void subtract_mean(T *a, int32_t n) {
    T mean = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    if (n > 0) mean /= n;
    for (int32_t i = 0; i < n; i++) a[i] -= mean;
}

/**
 * divide all values in place by the maximum, if that is above 0
 * scale an array in place so that the largest is 1, unless none is positive
 * max scaling of an array in place, nothing done without a positive value
 * How do I scale data in place to its maximum, if that is positive?
 * in place, replace each element by its share of the largest value, only if that is positive
 * Write a function that divides {n} values by the largest of them in place; nothing happens if it is not positive.
 * make values relative to the best in place: divide by a positive maximum, else leave as is
 * normalize an array by its maximum in place if that is more than 0
 * Given an array, divide each element by the greatest one in place, unless that is 0 or less.
 * bars of a chart scaled in place so the highest is 1, unchanged if none is above 0
 * peak-normalize data in place to a maximum of one, leaving it alone without a positive peak
 * top scorer gets 1.0 and others their proportion of the top, in place, if the top is positive
 * Divide all entries of a list by its maximum, in place, doing nothing when the maximum is not positive.
 * a /= a.max(), only if that's above 0
 * make the best one 1 and the others parts of it
 * normalise by the largest component (skipped if <= 0)
 * How do I rescale an array so that its largest value becomes 1?
 * divide by the max
 *
 * @T double float
 * @array a n
 * @name scale_by_max max_normalize
 * @range a -20 20
 * @range n 0 8
 */
void scale_by_max(T *a, int32_t n) {
    T most = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > most) most = a[i];
    if (most <= 0) return;
    for (int32_t i = 0; i < n; i++) a[i] /= most;
}

/**
 * softmax of an array, in place
 * turn scores into probabilities with softmax, in place
 * apply softmax to an array, replacing its elements
 * How do I compute a softmax that overwrites the scores?
 * replace a[i] by exp(a[i]) divided by the sum of all exp
 * Write a function that replaces {n} doubles by their softmax.
 * normalized exponential of an array in place
 * class probabilities from logits, overwriting the logits
 * Given scores as doubles, replace them by their softmax, the maximum subtracted first.
 * numerically stable softmax in place
 * neural net output layer: logits to softmax distribution, in place
 * exponentiate each element and divide by the total so that all add to one, in place
 * Turn a list of scores into probabilities proportional to their exponentials, in place.
 * scipy.special.softmax(a)
 * e to each number, then shares of the whole
 * normalised exponential function, numerically stable
 * How can I implement softmax without overflow?
 * softmax in place
 *
 * @array a n
 * @name softmax softmax_in_place
 * @range a -5 5
 * @range n 1 6
 */
void softmax(double *a, int32_t n) {
    double most = a[0], sum = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > most) most = a[i];
    for (int32_t i = 0; i < n; i++) {
        a[i] = __builtin_exp(a[i] - most);
        sum += a[i];
    }
    for (int32_t i = 0; i < n; i++) a[i] /= sum;
}

/**
 * relu on an array in place
 * set the negative values of an array to 0
 * replace negatives by zero in place
 * How do I apply ReLU to a vector in place?
 * max(0, x) for every element, written back
 * Write a function that sets the negative ones of {n} values to zero.
 * clip an array at zero from below, in place
 * get rid of negative numbers in the data by setting them to 0
 * Given an array, make each negative element 0.
 * relu activation on a layer, in place
 * rectify a layer of activations: negative ones become 0 in place
 * put 0 in place of every minus value of the list
 * Set all negative entries of a list to 0 in place.
 * np.maximum(a, 0, out=a)
 * turn what is below nothing into nothing
 * rectified linear activation, elementwise
 * How do I apply ReLU to an array?
 * relu in place
 *
 * @T double float int32_t
 * @array a n
 * @name relu_array zero_negatives
 * @range a -20 20
 * @range n 0 8
 */
void relu_array(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] < 0) a[i] = 0;
}

/**
 * argmax of an array, the first if tied, -1 if it is empty
 * index of the largest value, first one on ties, -1 for no values
 * position of the first maximum, -1 in an empty array
 * At which index is the greatest element? The first such, or -1 if there are none.
 * predicted class: index of the first highest score, -1 without scores
 * Write a function that returns the index of the largest of {n} values, the first if tied, -1 if none.
 * index where the maximum of an array first occurs, -1 if the array is empty
 * np.argmax, with -1 for an empty array
 * Given an array, return the index of its first maximum, -1 for an empty one.
 * winner's index: the first with the most points, -1 if nobody took part
 * which contestant got most votes, by index, earliest on a tie, -1 with no contestants
 * find the index of the greatest entry, the first of equal ones, -1 when empty
 * Find the position from 0 of the greatest entry, the first on a tie, -1 for an empty list.
 * np.argmax(a), or -1 if empty
 * where is the biggest, first if tied, -1 for nothing there
 * least maximiser index of a vector, -1 if void
 * How to get the index of an array's maximum?
 * index of max, -1 if empty
 *
 * @T double float int32_t
 * @array a n
 * @name argmax index_of_max
 * @range a -9 9
 * @range n 0 8
 */
int32_t argmax(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[best]) best = i;
    return best;
}

/**
 * argmin of an array, the first if tied, -1 if it is empty
 * index of the smallest value, first one on ties, -1 for no values
 * position of the first minimum, -1 in an empty array
 * At which index is the least element? The first such, or -1 if there are none.
 * index of the lowest cost, first one of equals, -1 without costs
 * Write a function that returns the index of the smallest of {n} values, the first if tied, -1 if none.
 * index where the minimum of an array first occurs, -1 if the array is empty
 * np.argmin, with -1 for an empty array
 * Given an array, return the index of its first minimum, -1 for an empty one.
 * cheapest offer's index, the first of equal offers, -1 when there is no offer
 * find the index of the lowest entry, the first of equal ones, -1 when empty
 * which day was the coldest, by index, earliest on a tie, -1 for no days
 * Find the position from 0 of the least entry, the first on a tie, -1 for an empty list.
 * lst.index(min(lst)) if lst else -1
 * where is the smallest, first if tied, -1 for nothing there
 * least minimiser index of a vector, -1 if void
 * How to get the index of an array's minimum?
 * index of min, -1 if empty
 *
 * @T double float int32_t
 * @array a n
 * @name argmin index_of_min
 * @range a -9 9
 * @range n 0 8
 */
int32_t argmin(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[best]) best = i;
    return best;
}

/**
 * count the values of an array {OP} a limit
 * how many elements of the array are {OP} x
 * number of entries {OP} a given threshold
 * How many numbers of an array are {OP} a given value?
 * countif {OP:2} limit over an array
 * Write a function that counts the array elements {OP} a limit.
 * count the elements with a[i] {OP:2} x
 * tally of data {OP} a given cutoff
 * Given {n} values and a limit, return how many are {OP} it.
 * number of values {OP} x in the list
 * How many of the scores are {OP} the mark that the professor required?
 * number of readings in the array satisfying value {OP:2} x
 * Count the entries of a list that are {OP} {x}.
 * np.sum(a {OP:2} x)
 * how many are {OP} {x}
 * cardinality of the index set with a_i {OP:2} x
 * How many elements {OP} a given value does an array have?
 * count values {OP} x
 *
 * @T int32_t double int64_t
 * @OP > "above" ">"
 * @OP < "below" "<"
 * @OP >= "at least" ">="
 * @OP <= "at most" "<="
 * @OP == "equal to" "=="
 * @OP != "different from" "!="
 * @array a n
 * @name count_where count_if
 * @range a -4 4
 * @range n 0 8
 * @range x -4 4
 */
int32_t count_where(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] OP x;
    return count;
}

/**
 * fraction of values {OP} a limit, 0 for no values
 * share of elements {OP} x, between 0 and 1, 0 for an empty array
 * proportion of data {OP} a threshold, 0 without data
 * What fraction of an array is {OP} a given value? 0 if the array is empty.
 * number of entries {OP:2} the limit divided by n, 0 when n is 0
 * Write a function that returns the share of elements {OP} a limit, 0 for no data.
 * mean of (a {OP:2} x) over the array, 0 if there are no elements
 * relative frequency of values {OP} a cutoff, zero for an empty list
 * Given {n} values and a limit, return which fraction of them is {OP} it, 0 for none.
 * empirical probability of being {OP} a given value, 0 for an empty sample
 * what portion of days was {OP} a temperature, 0 to 1, and 0 for no days
 * number of sample values {OP} x relative to the sample size, 0 for size 0
 * Determine which fraction, from 0 to 1, of a list is {OP} {x}, 0 for an empty list.
 * np.mean(a {OP:2} x)
 * what part of them is {OP} {x}
 * relative frequency of a_i {OP:2} x
 * How do I compute the proportion of elements {OP} a threshold?
 * fraction {OP} x
 *
 * @T double float
 * @OP > "above" ">"
 * @OP < "below" "<"
 * @OP >= "at least" ">="
 * @OP <= "at most" "<="
 * @array a n
 * @name fraction_where share_where
 * @range a -4 4
 * @range n 0 8
 * @range x -4 4
 */
T fraction_where(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] OP x;
    return n > 0 ? (T)count / n : 0;
}

/**
 * percentage of elements greater than a value, 0 for an empty array
 * what percent of the array is above a limit, 0 if it is empty
 * count above x / n * 100 for an array, 0 when n is 0
 * How many percent of the numbers exceed a threshold? 0 for no numbers.
 * percent of pupils whose points are over the pass mark, 0 without pupils
 * above-limit share of an array as a percentage, 0 if there are no elements
 * Write a function that returns the percentage of array elements above a given number, 0 if empty.
 * percentage of values strictly over a threshold, zero for an empty list
 * Given data and a limit, return which part of the data is larger, in percent, 0 without data.
 * percent of the values bigger than x, 0 if there are none
 * how often is the limit exceeded in the data, as a percentage, 0 for no data
 * percentage of values higher than the given one, 0 for an empty array
 * Determine what percentage of a list exceeds {x}, 0 for an empty list.
 * 100 * np.mean(a > x)
 * how many out of a hundred are over {x}
 * exceedance rate of threshold x in per cent
 * What percent of the array elements are greater than a limit?
 * percent above x
 *
 * @T int32_t double
 * @array a n
 * @name percent_above percentage_above
 * @range a -20 20
 * @range n 0 8
 * @range x -10 10
 */
double percent_above(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] > x;
    return n > 0 ? count * 100.0 / n : 0;
}

/**
 * count the {OP} values of an array
 * how many {OP} numbers are in an array
 * number of {OP} entries in an array
 * How many elements of a list are {OP}?
 * count of numbers {OP:2} 0 in an array
 * Write a function that counts the {OP} ones of {n} values.
 * {OP} element count of an array
 * tally the {OP} numbers of the list
 * Given an array, return how many values are {OP}.
 * amount of {OP} data points in the array
 * among the amounts of a balance sheet, how many are {OP}
 * tell me how many readings in the array are {OP}
 * Count the {OP} entries of a list.
 * np.count_nonzero(a {OP:2} 0)
 * how many of them are {OP}
 * number of {OP} components of a vector
 * How many array elements are {OP}?
 * count {OP} values
 *
 * @T double float int32_t int64_t
 * @OP > "positive" ">"
 * @OP < "negative" "<"
 * @OP == "zero" "=="
 * @OP != "nonzero" "!="
 * @array a n
 * @name count_by_sign count_sign
 * @range a -3 3
 * @range n 0 8
 */
int32_t count_by_sign(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] OP 0;
    return count;
}

/**
 * sum of the {OP} values of an array
 * add up only the {OP} numbers of a list
 * total of the {OP} entries in the array
 * What is the sum of all {OP} elements of the array?
 * sum of the elements where a[i] {OP:2} 0
 * Write a function that sums the {OP} ones of {n} values.
 * {OP} part of a list added up
 * sum of the {OP} amounts in a list
 * Given an array, return the total of its {OP} values.
 * {OP} numbers of the list only: their sum
 * accumulate the {OP} amounts of an array and skip the others
 * How much do all the {OP} bookings of the account make together?
 * Total only the {OP} entries of a list.
 * a[a {OP:2} 0].sum()
 * add the {OP} ones
 * sum over the {OP} terms alone
 * How do I sum just the {OP} numbers in an array?
 * sum of {OP} values
 *
 * @T double int32_t int64_t
 * @OP > "positive" ">"
 * @OP < "negative" "<"
 * @array a n
 * @name sum_by_sign sum_of_sign
 * @range a -20 20
 * @range n 0 8
 */
T sum_by_sign(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP 0) sum += a[i];
    return sum;
}

/**
 * fill missing values in an array with a number: the marker, then the value
 * replace every missing marker in the data by a value, in place, marker passed first
 * fillna in place: every element equal to the marker becomes the given value
 * How do I replace missing entries in place, those equal to {missing}, with {value}?
 * impute a constant where the data equal the missing marker, marker and constant given in this order
 * Write a function that replaces one value by another in place in data of {n} entries, old one first.
 * missing data imputation in place: elements equal to a marker are set to a constant
 * substitute a marker such as -1 in an array by another value; the marker comes first
 * Given data, the marker for missing and a replacement, put the replacement over each marker in place.
 * fill gaps, marked by a given number, with a given default in place
 * overwrite sentinel entries with a chosen value; arguments are sentinel, then value
 * put a given default wherever the array holds the code for "no reading"
 * Replace every occurrence of a code for missing data, given first, by a given value in a list.
 * pandas Series.replace(missing, value), like fillna
 * wherever it's blank, marked by the first number, put the second
 * constant imputation: sentinel, then fill value
 * How to fill missing entries (a sentinel) with a constant?
 * fillna with value
 *
 * @T int32_t double
 * @array a n
 * @name fill_missing fillna
 * @range a -1 2
 * @range n 0 8
 * @range missing -1 0
 * @range value 5 9
 */
void fill_missing(T *a, int32_t n, T missing, T value) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == missing) a[i] = value;
}

/**
 * fill missing values, marked by a number, with the mean of the others in place, 0 if all are missing
 * replace gaps (elements equal to a marker) by the average of the rest; 0 if there is no rest
 * mean imputation in place for a given missing marker, 0 when no value is known
 * How do I put the average of the known values where data equal the missing marker? 0 without known values.
 * overwrite each marker value by the mean of the valid entries, or by 0 if none is valid
 * fillna with the mean, in place, missing values being marked by a number; 0 if all are missing
 * Write a function that replaces every element equal to a marker by the mean of the others, in place, 0 without others.
 * missing data (equal to the marker) -> average of the known values, zero if none are known
 * Given data and the number that marks a gap, overwrite each gap with the mean of the rest, 0 without a rest.
 * patch holes, marked by a number, with the average of the other entries, or 0 if there are none
 * average imputation in place: marked elements get the mean of the unmarked ones (0 for none)
 * repair missing measurements, given by a marker, using the mean of the rest, 0 if nothing remains
 * Replace each occurrence of a missing-data code in a list by the average of the other entries (0 if there are none).
 * df.fillna(df.mean()), the sentinel standing for NaN
 * wherever it's blank, marked by this number, put the average of the rest
 * mean imputation of sentinel-coded missing values
 * How do I impute missing data with the column mean?
 * fill missing with mean
 *
 * @T double float
 * @array a n
 * @name fill_with_mean impute_mean
 * @range a -3 3
 * @range missing -1 -1
 * @range n 0 8
 */
void fill_with_mean(T *a, int32_t n, T missing) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != missing) {
            sum += a[i];
            count++;
        }
    T mean = count > 0 ? sum / count : 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] == missing) a[i] = mean;
}

/**
 * forward fill in place: elements equal to the marker take the value before; leading ones stay
 * fill missing values, given by a marker, with the last known value; at the start they stay
 * ffill with a marker instead of NaN, in place, leading gaps left alone
 * How do I carry the last observation forward over entries equal to a missing marker? Leading ones remain.
 * replace gaps, marked by a number, by the value before, from left to right, first element untouched
 * Write a function that overwrites each entry equal to the missing marker, but never the first, by the one before it.
 * last observation carried forward in place, missing ones marked by a given number, leading ones unchanged
 * repeat the previous value where data equal the missing marker, except at the very start
 * Given data and the marker for missing, overwrite each missing value with the one to its left; those at the start stay.
 * pad entries equal to the missing marker with the value before, in place; the first is never changed
 * hold the previous sample during dropouts, marked by a code; dropouts at the beginning stay
 * copy the last good measurement into the following holes (marker given), holes at the start stay
 * Replace each missing-data code in a list, except at the start, by the entry before it.
 * pandas ffill() with a sentinel in place of NaN
 * if one's missing, marked by this number, copy the one before
 * last observation carried forward (LOCF)
 * How to carry the last valid value forward over a sentinel?
 * ffill
 *
 * @T int32_t double
 * @array a n
 * @name forward_fill ffill
 * @range a -1 2
 * @range n 0 8
 * @range missing -1 0
 */
void forward_fill(T *a, int32_t n, T missing) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] == missing) a[i] = a[i - 1];
}

/**
 * backward fill in place: elements equal to the marker take the value after; trailing ones stay
 * fill missing values, given by a marker, with the next known value; at the end they stay
 * bfill with a marker instead of NaN, in place, trailing gaps left alone
 * How do I fill gaps, marked by a number, from the right with the next value? Gaps at the end remain.
 * replace gaps, marked by a number, by the value after, from right to left, last element untouched
 * Write a function that overwrites each entry equal to the missing marker, but never the last, by the one after it.
 * next observation carried backward in place, missing ones marked by a given number, trailing ones unchanged
 * use the following value where data equal the missing marker, except at the very end
 * Given data and the marker for missing, overwrite each missing value with the one to its right; those at the end stay.
 * back fill a series in place over entries equal to a marker; those without a later value stay
 * take the next good measurement for the holes (marker given) before it; holes at the end stay
 * Fill gaps, marked by a given number, with the next value after them, if any, in place.
 * Replace each missing-data code in a list, except at the end, by the entry after it.
 * pandas bfill() with a sentinel in place of NaN
 * if one's missing, marked by this number, copy the one behind it
 * next observation carried backward (NOCB)
 * How to fill gaps (a sentinel) from the next valid value?
 * bfill
 *
 * @T int32_t double
 * @array a n
 * @name backward_fill bfill
 * @range a -1 2
 * @range n 0 8
 * @range missing -1 0
 */
void backward_fill(T *a, int32_t n, T missing) {
    for (int32_t i = n - 2; i >= 0; i--)
        if (a[i] == missing) a[i] = a[i + 1];
}

/**
 * mean without missing values, which are marked by a given number; 0 if none is left
 * average of an array that ignores elements equal to a marker, 0 if all are ignored
 * mean of the entries that differ from the missing marker, zero without any
 * How do I average data when gaps are marked by a number? 0 if there are only gaps.
 * nanmean with a marker instead of nan, 0 for no valid entries
 * Write a function that averages {n} values but skips those equal to the missing marker, 0 if none is valid.
 * average of known values, the unknown ones being equal to a given marker; 0 if nothing is known
 * skip a marker such as -999, passed as an argument, in the mean; 0 when nothing else is there
 * Given data and the marker for missing, return the mean of the rest, or 0 if there is no rest.
 * valid mean: average of all elements other than the given marker, 0 for none
 * average of a sensor log without the entries equal to its error code, 0 if no others exist
 * leave out a given placeholder number when averaging an array; 0 if it fills the array
 * Average a list leaving out a code for missing data; 0 if nothing is left.
 * np.nanmean, the sentinel standing for NaN
 * average of those that aren't blank, blank is this number
 * available-case mean under sentinel-coded missingness
 * How do I calculate the mean while skipping a missing value marker?
 * mean ignoring missing
 *
 * @T double float
 * @array a n
 * @name mean_of_valid mean_ignoring
 * @range a -1 3
 * @range n 0 8
 * @range missing -1 0
 */
T mean_of_valid(const T *a, int32_t n, T missing) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != missing) {
            sum += a[i];
            count++;
        }
    return count > 0 ? sum / count : 0;
}

/**
 * clip all values of an array to a range, in place
 * limit the elements of an array to low..high in place
 * np.clip on an array in place, low and high given
 * How do I clip data to a lower and an upper bound in place?
 * cap outliers of an array at both given limits, in place
 * Write a function that limits each of {n} values to an interval, in place.
 * winsorize an array at a fixed lower and upper limit, in place
 * in the array, values below low become low, above high become high
 * Given data and two bounds, clamp every element in place.
 * clip array elements to [low, high] in place
 * force every element of the array into [low, high]
 * saturate samples at a lower and an upper limit, overwriting them
 * Limit every entry of a list to the range from low to high, in place.
 * np.clip(a, low, high, out=a)
 * raise those too low to low, cut those too high to high
 * winsorise/saturate a vector at given bounds
 * How can I clamp all elements of an array between two bounds?
 * clip to [low, high]
 *
 * @T double float int32_t
 * @array a n
 * @name clip_values clip_array
 * @range a -20 20
 * @range n 0 8
 * @range low -10 0
 * @range high 0 10
 */
void clip_values(T *a, int32_t n, T low, T high) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] < low ? low : a[i] > high ? high : a[i];
}

/**
 * cap the values of an array at a maximum, in place
 * limit an array from above in place: values over the cap become the cap
 * change the array so that no element is larger than the cap
 * How do I cut off the values of an array above a limit, in place?
 * min(a[i], cap) for every element, in place
 * Write a function that caps each of {n} values at a given maximum, in place.
 * reduce large values of the array to the given limit
 * set every element above the limit to the limit
 * Given data and a cap, lower larger values to the cap.
 * put a ceiling on all elements: larger ones become the ceiling
 * No one gets more than the cap: lower the larger amounts of the list to it.
 * upper clamp over a whole column in place
 * Reduce every entry of a list which exceeds {cap} to {cap}.
 * np.minimum(a, cap, out=a)
 * nobody gets more than {cap}, cut the rest off
 * upper censoring of a vector in place
 * How do I set an upper limit for all array elements?
 * clip upper
 *
 * @T double int32_t int64_t
 * @array a n
 * @name cap_values limit_above
 * @range a -20 20
 * @range n 0 8
 * @range cap -10 10
 */
void cap_values(T *a, int32_t n, T cap) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] > cap) a[i] = cap;
}

/**
 * raise the values of an array to a minimum, in place
 * limit an array from below in place: values under the floor become the floor
 * change the array so that no element is smaller than the floor
 * How do I lift the values of an array below a limit to that limit?
 * max(a[i], floor) for every element, in place
 * Write a function that raises each of {n} values to at least a minimum, in place.
 * set every element below the limit to the limit
 * apply a lower bound to all elements in place: smaller ones become the bound
 * Given data and a minimum, raise smaller values to it.
 * floor for all entries: those below the given one are set to it
 * minimum wage: lift all smaller pays of the list to it
 * lower clamp over a whole column in place
 * Increase every entry of a list that lies below {least} to {least}.
 * np.maximum(a, least, out=a)
 * nobody gets less than {least}, top the others up
 * lower censoring (flooring) of a vector in place
 * How do I set a lower limit for all array elements?
 * clip lower
 *
 * @T double int32_t int64_t
 * @array a n
 * @name raise_values limit_below
 * @range a -20 20
 * @range n 0 8
 * @range least -10 10
 */
void raise_values(T *a, int32_t n, T least) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] < least) a[i] = least;
}

/**
 * histogram of an array with equal bins between two limits, counts into an array; upper limit in the last bin
 * count values per bin: bins of equal width from low to high, both limits included, other values skipped
 * bin counts of real data for equal bins in [low, high], outside values ignored
 * How many values fall into each of several equal bins between two limits? Outliers are not counted.
 * np.histogram counts for range (low, high) and a number of bins
 * Write a function that counts {n} values in {bins} equal bins from low to high; values outside do not count.
 * frequency of intervals of equal width between low and high, the last one including high; others skipped
 * histogram counts into an array from low to high: values outside are not counted, high itself belongs to the last bin
 * Given data, lower and upper limit and the number of bins, fill the counts; the upper limit goes in the last bin.
 * equal-width histogram over [low, high] into counts, data outside left out
 * divide [low, high] in equal pieces and count the points in each, high in the last, outliers in none
 * bar chart of measurements: how many lie in each of the equal bins from low to high, high included
 * Count how many values lie in each of so many equal intervals between low and high, high belonging to the last, others ignored.
 * np.histogram(a, bins=bins, range=(low, high)) with the arguments low, high, bins, counts
 * cut low to high into that many even boxes, how many numbers fall in each, those outside don't count
 * equal-width histogram on [low, high], last class closed
 * How to fill a histogram array for a range and number of bins?
 * histogram counts, equal bins
 *
 * @array a n
 * @array counts bins
 * @name bin_counts equal_width_histogram
 * @range a -2 12
 * @range n 0 8
 * @range low 0 1
 * @range high 9 10
 * @range bins 1 5
 */
void bin_counts(const double *a, int32_t n, double low, double high, int32_t bins, int32_t *counts) {
    for (int32_t b = 0; b < bins; b++) counts[b] = 0;
    for (int32_t i = 0; i < n; i++) {
        if (!(a[i] >= low && a[i] <= high)) continue;
        int32_t bin = (int32_t)((a[i] - low) / (high - low) * bins);
        counts[bin < bins ? bin : bins - 1]++;
    }
}

/**
 * Which bin, counted from 0, does a value fall into if the bins begin at a lower limit and have a given width?
 * bin index from 0 of a value, given lower limit and width, the value not being below the limit
 * index from 0 of a histogram bin for a value, start and bin width
 * How do I find the histogram bin of a number, counted from 0, from the lower limit and bin width?
 * (x - low) / width, rounded down to an integer, x being at least low
 * Write a function that returns the bin number of a value, the first bin being 0, for a lower limit and a bin width.
 * discretize a real number: how many whole steps is it above a start that is not greater?
 * bucket index from 0 of a measurement, given the smallest value and the bucket width
 * Given a value at or above the lower limit and the bin width, return the bin from 0.
 * bucket number, 0 for the first, of a value, given start and width
 * which drawer, counted from 0, does a measurement belong to? the first one's start and the width of each are given
 * quantize a value to the number of whole steps by which it lies above a start
 * Compute the number (from 0) of the class to which {x} belongs, if classes start at {low} and have the given width.
 * int((x - low) // width) for x >= low
 * boxes this wide from low on, in which does x fall, the first is 0
 * histogram class index floor((x - low) / width)
 * How do I find which bin a value is in (value, start, bin width)?
 * bin index of x from low and width
 *
 * @T double float int32_t
 * @name bin_index bucket_of
 * @range x 10 100
 * @range low 0 10
 * @range width 1 10
 */
int32_t bin_index(T x, T low, T width) { return (int32_t)((x - low) / width); }

/**
 * count how often each rating from 1 to 5 occurs; five counts go to the second array, others are ignored
 * number of ratings per star, 1 to 5, in an output array of five
 * star rating histogram for 1 to 5, counts written to an array, other numbers skipped
 * How many one-star to five-star ratings are there? Fill five counts, ignoring invalid ratings.
 * distribution of grades 1 to 5: five counts in an output array, other grades not counted
 * Write a function that counts how often each of 1 to 5 occurs in {n} ratings, into an array of five.
 * survey answers on a scale of 1 to 5: store the five frequencies, other answers left out
 * tally of ratings 1 to 5 in an array of five counters, set to 0 first
 * Given ratings, store how many there are of each from 1 to 5; other ratings do not count.
 * review star counts: number of ratings 1, 2, 3, 4 and 5 into counts, anything else ignored
 * How many reviews gave 1, 2, 3, 4 or 5 stars? Write the counts in this order and ignore other numbers.
 * votes per grade from 1 to 5 into an array of counts, fifth grade last
 * Count how often each rating from 1 to 5 was given, ignoring others, in a list of five numbers.
 * [ratings.count(k) for k in range(1, 6)]
 * how many one-star, two-star, up to five-star votes
 * absolute frequency table on the scale 1..5
 * How to tally star ratings into 5 counters?
 * count of 1-5 star ratings
 *
 * @array ratings n
 * @array counts 5
 * @name count_ratings rating_histogram
 * @range ratings 0 6
 * @range n 0 8
 */
void count_ratings(const int32_t *ratings, int32_t n, int32_t *counts) {
    for (int32_t i = 0; i < 5; i++) counts[i] = 0;
    for (int32_t i = 0; i < n; i++)
        if (ratings[i] >= 1 && ratings[i] <= 5) counts[ratings[i] - 1]++;
}

/**
 * weighted sum of values and weights
 * sum of values times weights, for two arrays
 * weighted total of an array, weights in a second one
 * How do I add up values multiplied by their weights?
 * sum of w[i] * x[i] over two arrays
 * Write a function that returns the weighted sum of {n} values, the weights given in another array.
 * sumproduct of two columns of n
 * neuron input: sum of weights times inputs
 * Given values and weights, return the sum of the products.
 * total score: each value times its weight, added
 * multiply every amount by the factor at the same index and add
 * order value from arrays of unit prices and quantities
 * Add up values, each multiplied by its weight.
 * sum(v * w for v, w in zip(values, weights))
 * each number times how much it counts, all together
 * weighted sum (linear combination)
 * How is a weighted sum of an array computed?
 * weighted sum
 *
 * @T double float int32_t
 * @array values n
 * @array weights n
 * @name weighted_total weighted_sum_of
 * @range values -10 10
 * @range weights -5 5
 * @range n 0 8
 */
T weighted_total(const T *values, const T *weights, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += values[i] * weights[i];
    return sum;
}

/**
 * weighted average of values and weights, 0 if the weights add up to 0
 * weighted mean of values, weights in a second array; zero for total weight zero
 * average with weights, 0 when their sum is 0
 * How do I compute a weighted average of values with given weights? 0 if all weights are 0.
 * sum of value * weight divided by the sum of the weights, 0 if that is 0
 * Write a function that returns the weighted mean of {n} values, 0 if the weights add up to 0.
 * grade average with credits as weights, 0 without credits
 * np.average with weights, but 0 when the weights sum to 0
 * Given values and nonnegative weights, return the weighted average, 0 if there is no weight.
 * mean price by quantity: prices, then quantities; 0 if nothing was sold
 * average where some values weigh more: values, weights; 0 for total weight 0
 * centre of mass of points on a line: positions, then masses; 0 for no mass
 * Average values with weights, 0 if the weights add up to 0.
 * np.average(values, weights=weights)
 * some count more than others, what's the average, marks first, then how much each counts
 * weighted arithmetic mean (zero for vanishing total weight)
 * How to calculate a weighted average in C?
 * weighted mean
 *
 * @T double float
 * @array values n
 * @array weights n
 * @name weighted_average average_with_weights
 * @range values -10 10
 * @range weights 0 5
 * @range n 0 8
 */
T weighted_average(const T *values, const T *weights, int32_t n) {
    T sum = 0, total = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += values[i] * weights[i];
        total += weights[i];
    }
    return total == 0 ? 0 : sum / total;
}

/**
 * weighted average of integers as a double, values then weights; 0 for total weight 0
 * weighted mean of int grades with int weights, 0 if the weights sum to 0
 * grade point average from grades and credits, with decimals, 0 without credits
 * What is my average if each mark has a weight? Marks, then weights, all ints; 0 for no weight.
 * sum of value * weight / sum of weights, ints in, double out, 0 if the weights sum to 0
 * gpa from int arrays of grades and credits, 0 when there are no credits
 * Write a function that returns the weighted mean of n whole numbers as a double, 0 if the weights add up to 0.
 * average of whole numbers where some count more: numbers, weights; zero for total weight zero
 * Given int marks and their int weights, return the overall mark with decimals, 0 if the weights are all 0.
 * credit-weighted average of int grades as a double, 0 if no credits
 * mean of int values with integer weights, 0 when the total weight is 0
 * average of integer marks with coefficients, marks first; 0 if the coefficients add up to 0
 * Average whole-number values with whole-number weights as a real number, 0 if the weights add up to 0.
 * Excel SUMPRODUCT(values, weights)/SUM(weights) for integers
 * marks and how often each counts, all whole numbers, what's the average
 * weighted mean of integers with integer weights
 * How do I compute GPA from int grades and int credits?
 * weighted mean of ints
 *
 * @array values n
 * @array weights n
 * @name weighted_average_of_ints grade_point_average
 * @range values 0 20
 * @range weights 0 5
 * @range n 0 6
 */
double weighted_average_of_ints(const int32_t *values, const int32_t *weights, int32_t n) {
    double total = 0, weight = 0;
    for (int32_t i = 0; i < n; i++) {
        total += (double)values[i] * weights[i];
        weight += weights[i];
    }
    return weight != 0 ? total / weight : 0;
}

/**
 * cumulative sum of an array in place
 * running total of an array in place
 * cumsum of an array, overwriting it
 * How do I replace each element by the total so far?
 * turn the array into its running totals
 * Write a function that turns {n} values into their running totals, in place.
 * replace monthly values by year-to-date totals
 * a[i] += a[i - 1] from left to right over the whole array
 * Given an array, add to each element all before it.
 * accumulate a column in place
 * replace each element of a by the sum of everything so far
 * from zero, the balance after every transaction, overwriting the amounts
 * turn the bookings in place into account balances, starting from zero
 * each day's amount becomes the sum up to that day
 * turn a list of deposits and withdrawals into balances, in the same array
 * Replace every entry of a list by the total of all entries up to it.
 * np.cumsum(a, out=a)
 * replace each number of an array by the sum of all up to it
 * in-place inclusive prefix sum
 * How do I turn an array into its cumulative sums?
 * cumsum in place
 *
 * @T double int32_t int64_t float
 * @array a n
 * @name cumulative_sum running_total cumsum
 * @range a -20 20
 * @range n 0 8
 */
void cumulative_sum(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) a[i] += a[i - 1];
}

/**
 * running total into another array
 * cumulative sums of an array into another one
 * store the partial sums of an array in a second array
 * How do I compute the running totals into a second array without changing the data?
 * prefix sums of an array into a new array
 * Write a function that writes the cumulative sum of {n} values to {out}.
 * out[i] = a[0] + ... + a[i] for every i
 * cumulated values of a column, written to another one
 * Given an array, store the sum of the first i + 1 elements at each place of the result.
 * partial sums of an array, written to out
 * keep the data and put the growing sum into another array
 * How much was earned in total until each day? Write it to the second array.
 * Store in a second list, for each entry, the total of all entries up to it.
 * list(itertools.accumulate(a))
 * how much so far, in a new list
 * inclusive prefix sums to an output buffer
 * How to get running totals of an array in a separate array?
 * cumsum into out
 *
 * @T double int32_t int64_t
 * @array a n
 * @array out n
 * @name running_totals partial_sums
 * @range a -20 20
 * @range n 0 8
 */
void running_totals(const T *a, int32_t n, T *out) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        out[i] = total;
    }
}

/**
 * running {OP} of an array, in place
 * cumulative {OP} of an array in place
 * {OP} so far at every position, overwriting the data
 * How do I replace each value of the array by the {OP} up to there?
 * cum{OP:2} of an array in place
 * Write a function that turns {n} values into their running {OP}, in place.
 * replace each value by the record {OP} up to that time
 * {OP} of all values seen so far, written over each element
 * Given a series, make each entry the {OP} of itself and all before, in place.
 * accumulate the array in place with {OP:2}
 * personal best up to every race, as a {OP}, in place of the results
 * overwrite the series with its {OP} up to each point
 * Replace every entry of a list by the {OP} of all entries up to it.
 * np.{OP:2}imum.accumulate(a), i.e. the running {OP}, in place
 * the record so far ({OP}), written over each
 * running {OP} of a series, overwriting it
 * How do I compute a cumulative {OP} in place like pandas cum{OP:2}?
 * cum{OP:2} in place
 *
 * @T double float
 * @OP > "maximum" "max"
 * @OP < "minimum" "min"
 * @array a n
 * @name cumulative_extreme running_record
 * @range a -20 20
 * @range n 0 8
 */
void cumulative_extreme(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i - 1] OP a[i]) a[i] = a[i - 1];
}

/**
 * shift a series by k places towards the end, filling the first k with a value, into out
 * lag a column by k rows into another one, with a fill value for the first k
 * delay data by k rows into an output array; the rows without data get the fill value
 * How do I create a lagged column? Inputs are the data, the lag and the fill value for the start.
 * out[i] = a[i - k], the first k ones get the fill value
 * Write a function that shifts {n} values down by {k} places into {out}, with a fill value on top.
 * pandas shift by k with fill_value, into an output array
 * value k steps earlier for each entry of a time series, a filler where there is none, to out
 * Given data, a lag and a filler for the first entries, write the lagged data to {out}.
 * lagged variable in an output array, made from the data, a lag k and a filler for the first k entries
 * for each day store the value of k days ago, or the fill value where the list has none
 * push a signal later by k samples into out, padding the start with the given value
 * Write a function to delay a series by k places in a second list, the first k places getting a fill value.
 * pandas s.shift(k, fill_value=fill), into out
 * move everything k days later, put this number in the gap at the start, in a new list
 * lag operator L^k on a finite series, padded by a constant
 * How do I create a lagged copy of an array with a default for the first k?
 * shift array right by k with fill
 *
 * @T double int32_t
 * @array a n
 * @array out n
 * @name lag_series shift_series
 * @range a -20 20
 * @range n 0 8
 * @range k 0 4
 * @range fill -1 0
 */
void lag_series(const T *a, int32_t n, int32_t k, T fill, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = i >= k ? a[i - k] : fill;
}

/**
 * growth in percent from the first to the last value of an array
 * total change of a series, from first to last value, in percent of the first
 * overall growth rate of a series in percent, last against first value
 * By what percentage of its first value did a series grow from start to end?
 * (last - first) / first * 100 of an array
 * Write a function that returns the percent change between the first and the last of {n} values.
 * increase from the first to the last value, as a percentage of the first
 * percentage return of a stock over the period, from its list of prices
 * Given a series with a nonzero first value, return the total change in percent.
 * percent change from the first to the last element of the data
 * how many % up or down is the last value of the list against the first
 * last value compared with the first, as the percent change
 * Compute by what percentage the last value of a list exceeds the first.
 * (a[-1] - a[0]) / a[0] * 100
 * how many percent more at the end than at the start
 * relative change over the whole series in per cent
 * How to get the total return of a price series in percent?
 * percent growth from first to last
 *
 * @T double float
 * @array a n
 * @name total_growth overall_change
 * @range a 1 50
 * @range n 1 8
 */
T total_growth(const T *a, int32_t n) { return (a[n - 1] - a[0]) / a[0] * 100; }

/**
 * maximum drawdown of a price series as an amount, 0 if it never falls
 * largest fall of a series below an earlier peak, 0 without a fall
 * biggest drop of a later value from a previous high, as a difference, 0 if there is none
 * How much did a series fall at most below an earlier high? 0 if it never fell.
 * worst loss of an investment as an amount below its earlier high, 0 if it never fell
 * Write a function that returns the largest difference between a running maximum and a later value, at least 0.
 * largest peak to later trough decline, in the unit of the data, 0 for none
 * maximum drawdown of prices as an amount, not in percent
 * Given {n} prices, return the greatest drop from an earlier peak, 0 if there is none.
 * max loss from an earlier top to a later value in a price list, 0 if there is no loss
 * Buy at the worst time and sell at the worst later time: how much is lost per share? 0 if nothing.
 * deepest descent of the values below an earlier record, as a difference
 * Find the greatest fall of a series from an earlier high to a later value, 0 if it never falls.
 * (np.maximum.accumulate(a) - a).max()
 * the most I could lose: bought at a top, sold later at a low
 * maximum drawdown in absolute units
 * How do I calculate max drawdown of an equity curve as an amount?
 * max drawdown as an amount
 *
 * @T double int32_t
 * @array a n
 * @name max_drawdown largest_drop
 * @range a 0 50
 * @range n 0 8
 */
T max_drawdown(const T *a, int32_t n) {
    T peak = n > 0 ? a[0] : 0, worst = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] > peak) peak = a[i];
        if (peak - a[i] > worst) worst = peak - a[i];
    }
    return worst;
}

/**
 * maximum drawdown of positive prices in percent, 0 if they never fall
 * largest percentage fall from an earlier peak of positive values, 0 for none
 * worst loss of a later price since its earlier high, as a percentage of the high, 0 without a loss
 * By how many percent did the price drop at most below an earlier top? 0 if it never did.
 * maximum of (peak so far - value) / peak so far * 100 over a list of positive values
 * maximum drawdown of a portfolio in percent, from its positive values in order
 * Write a function that returns the biggest percentage decline from a running maximum of positive prices, 0 if none.
 * peak to later trough decline in percent of the peak, the largest one, 0 if none
 * Given positive prices in order, return the deepest setback from a previous high in percent of it.
 * deepest dip in percent relative to the record high so far, positive values
 * how much percent could an investor have lost at most by buying and selling at the worst times
 * largest percent drawdown of a series of positive values
 * Find the greatest fall of a series from an earlier high to a later value as a percentage of the high, 0 if it never falls.
 * ((peak - s) / peak).max() * 100 with peak = s.cummax() in pandas
 * the most I could lose in percent, from a top down to a later low
 * relative maximum drawdown (per cent of the running peak)
 * How is maximum drawdown in percent computed from prices?
 * max drawdown percent
 *
 * @T double float
 * @array a n
 * @name max_drawdown_percent worst_percentage_fall
 * @range a 1 50
 * @range n 0 8
 */
T max_drawdown_percent(const T *a, int32_t n) {
    T peak = n > 0 ? a[0] : 1, worst = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] > peak) peak = a[i];
        T fall = (peak - a[i]) / peak * 100;
        if (fall > worst) worst = fall;
    }
    return worst;
}

/**
 * {OP} variance of an array, 0 with too few values for the divisor {OP:2}
 * {OP} variance of an array, divide by {OP:2}, 0 if that is not positive
 * variance of a {OP} given as an array, 0 when {OP:2} is 0 or less
 * How do I compute the {OP} variance of an array? 0 if there are too few values to divide by {OP:2}.
 * mean squared deviation from the average over {OP:2}, 0 when {OP:2} is not above 0
 * Write a function that returns the {OP} variance of {n} values, 0 if {OP:2} is below 1.
 * {OP:3} of an array, with 0 instead of an error
 * spread of data as their {OP} variance, 0 for too few values to divide by {OP:2}
 * Given values, return their {OP} variance, 0 if there are too few to divide by {OP:2}.
 * sum of squared deviations from the mean divided by {OP:2}, 0 if {OP:2} is not positive
 * average squared distance to the mean with {OP:2} as divisor, 0 for a divisor of 0 or less
 * textbook {OP} variance of an array, zero if there is not enough data
 * Write a function to compute the {OP} variance of a list, dividing by {OP:2}; 0 if that is not positive.
 * Excel {OP:3}
 * square how far each is from the average, add these, divide by {OP:2}
 * {OP} variance, i.e. squared deviations from the mean over {OP:2}
 * How do I calculate variance with a divisor of {OP:2}?
 * {OP} variance
 *
 * @T double float
 * @OP n "population" "n" "VAR.P"
 * @OP (n-1) "sample" "n - 1" "VAR.S"
 * @array a n
 * @name variance variance_of
 * @range a -20 20
 * @range n 0 8
 */
T variance(const T *a, int32_t n) {
    T mean = 0, squares = 0;
    if (OP <= 0) return 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    mean /= n;
    for (int32_t i = 0; i < n; i++) squares += (a[i] - mean) * (a[i] - mean);
    return squares / OP;
}

/**
 * standard deviation of a {OP} given as an array, 0 when {OP:2} is 0 or less
 * {OP} standard deviation of an array, 0 with too few values
 * std of an array with {OP:2} in the denominator, 0 if that is not positive
 * How do I compute the {OP} standard deviation of an array? 0 if there are too few values for {OP:2}.
 * root of the {OP} variance of the data, 0 for too little data
 * Write a function that returns the {OP} standard deviation of {n} doubles, 0 if {OP:2} is below 1.
 * {OP:3} of an array, with 0 instead of an error
 * spread of doubles around the mean as {OP} standard deviation, 0 with too few of them
 * Given doubles, return their {OP} standard deviation, 0 if there are too few to divide by {OP:2}.
 * sigma of a {OP}, divided by {OP:2}, from an array; 0 if {OP:2} is not above 0
 * typical deviation of real measurements, {OP} version, dividing by {OP:2}; zero when that is not possible
 * numpy-like std for a {OP}: denominator {OP:2}, and 0 if that is 0 or less
 * Write a function to compute the {OP} standard deviation of a list, with divisor {OP:2}; 0 if that is not positive.
 * Excel {OP:3}
 * usual distance from the average: square, add, divide by {OP:2}, root
 * {OP} standard deviation (root of squared deviations over {OP:2})
 * How to get the standard deviation with {OP:2} in the denominator?
 * {OP} standard deviation
 *
 * @OP n "population" "n" "STDEV.P"
 * @OP (n-1) "sample" "n - 1" "STDEV.S"
 * @array a n
 * @name standard_deviation std_dev stdev
 * @range a -20 20
 * @range n 0 8
 */
double standard_deviation(const double *a, int32_t n) {
    double mean = 0, squares = 0;
    if (OP <= 0) return 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    mean /= n;
    for (int32_t i = 0; i < n; i++) squares += (a[i] - mean) * (a[i] - mean);
    return __builtin_sqrt(squares / OP);
}

/**
 * standard deviation of an array with divisor n, 0 for n = 0
 * standard deviation of an array, population formula, 0 if it is empty
 * std dev of data, divided by n, zero without data
 * How do I calculate the standard deviation of a list of numbers, as a whole population? 0 for an empty list.
 * square root of the population variance of an array, 0 if it has no elements
 * np.std of an array, but 0 for an empty one
 * Write a function that returns the standard deviation of an array of n doubles, 0 if it is empty.
 * sigma of measured values as a population (divisor n), 0 for none
 * Given data, return how far they typically lie from their mean, as population standard deviation; 0 for none.
 * stdev of numbers, dividing by n, 0 when n is 0
 * root of the average squared deviation from the mean, 0 for an empty array
 * spread around the average as sigma of a population, 0 without values
 * Determine the standard deviation of all values of a list (division by their number), 0 for an empty list.
 * np.std(a) with the default ddof=0
 * how spread out are they, root of the average squared distance from the average
 * sigma of a finite population
 * How do I compute the (population) standard deviation of an array?
 * stddev, divide by n
 *
 * @array a n
 * @name std_dev sigma
 * @range a -20 20
 * @range n 0 8
 */
double std_dev(const double *a, int32_t n) {
    double mean = 0, sum = 0;
    if (n < 1) return 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    mean /= n;
    for (int32_t i = 0; i < n; i++) sum += (a[i] - mean) * (a[i] - mean);
    return __builtin_sqrt(sum / n);
}
/**
 * coefficient of variation in percent from mean and deviation
 * mean and standard deviation in: how many percent the second is of the first
 * relative spread in percent, from mean and sd
 * How large is the deviation compared to the mean, in percent? The mean comes first.
 * cv of a measurement in %, from its mean and sd
 * Write a function that returns the coefficient of variation from mean and standard deviation in percent.
 * relative standard deviation in percent from mean and standard deviation
 * rsd in percent from mean, sd
 * Given mean and standard deviation, return their ratio in percent.
 * for a mean and a sd: 100 * sd / mean
 * scatter in percent of the average, average first, then its deviation
 * precision of a lab method as rsd %, from mean and sd
 * Express the standard deviation as a percentage of the mean (mean given first).
 * lambda mean, sd: sd / mean * 100
 * average, then spread: how many percent of the average is the spread
 * relative standard deviation (RSD) in per cent from mean and sd
 * How to calculate CV% given mean and standard deviation?
 * coefficient of variation in percent (mean, sd)
 *
 * @T double float
 * @name coefficient_of_variation relative_deviation
 * @range mean 1 100
 * @range sd 0 50
 */
T coefficient_of_variation(T mean, T sd) { return 100 * sd / mean; }

/**
 * coefficient of variation as a ratio, from mean and sd
 * how large is the standard deviation relative to the mean, mean first, not in percent
 * mean, sd -> sd / mean
 * How many times the mean is the standard deviation? Mean first.
 * relative standard deviation as a decimal, mean and then deviation given
 * cv = sigma / mu, from mu and sigma
 * Write a function that takes a mean and a standard deviation and divides the latter by the former.
 * noise to signal ratio: standard deviation over mean, the mean comes first
 * Given mean and standard deviation, return the deviation as a fraction of the mean.
 * dispersion relative to the average, plain ratio of mean and sd
 * cv without the factor 100, arguments mean and sd
 * unitless spread sigma / mu, from mu and sigma
 * Divide the standard deviation by the mean, the mean being given first.
 * scipy.stats.variation as a plain fraction, from mean, sd
 * average, then spread: what part of the average is the spread
 * coefficient of variation sigma / mu, not in percent
 * How do I compute relative standard deviation as a ratio?
 * sd / mean
 *
 * @T double float
 * @name variation_ratio cv_ratio
 * @range mean 1 50
 * @range sd 0 20
 */
T variation_ratio(T mean, T sd) { return sd / mean; }

/**
 * is a value an outlier by {K} sigma, for value, mean and standard deviation
 * outlier test from value, mean, sd: is the z-score beyond {K} on either side
 * is x more than {K} standard deviations from the mean, given x, mean and deviation
 * Is x further than {K} sigma from the mean, given x, mean and sigma?
 * |x - mean| > {K} * sd for x, mean and sd
 * Write a function that tells whether a value is an outlier by the {K}-sigma rule when mean and sigma are known.
 * {K} sigma outlier check of x, with mean and sd passed after it
 * anomaly detection: is a value more than {K} standard deviations away from the mean?
 * Given a value, mean and standard deviation, check if it is off by over {K} of them.
 * unusual value or not: is x further from the mean than {K} sd?
 * should I reject this reading, lying more than {K} standard deviations away from the mean?
 * normality check for one reading: is it beyond the mean plus or minus {K} times the deviation?
 * Check whether {x} is further than {K} standard deviations from the mean, given x, mean and standard deviation.
 * abs(x - mean) > {K} * sd
 * is x strange, that is over {K} spreads away from the average (x, average, spread)
 * {K}-sigma rule for an observation x with given mu and sigma
 * How to flag a value beyond {K} standard deviations as an outlier?
 * outlier test with {K} sigma
 *
 * @T double float
 * @K 2 3
 * @name is_outlier is_anomaly
 * @range x -50 50
 * @range mean -5 5
 * @range sd 1 10
 */
_Bool is_outlier(T x, T mean, T sd) { return x > mean + K * sd || x < mean - K * sd; }

/**
 * is a value further from the mean than a standard deviation times k
 * outlier test of x against mean and sd with a limit for the z-score, on both sides
 * |x - mean| > k * sd for x, mean, sd, k
 * Is this measurement too far from the average: reading, mean, sd, largest number of deviations that is fine?
 * k sigma rule, for x, mean, sigma and k: true if x is outside
 * should a reading be rejected because its distance to the mean in standard deviations exceeds the largest z allowed
 * Write a function that tells whether x lies further from the mean than the standard deviation times k.
 * anomaly if the value differs from the mean by more than sigma times k
 * Given value, mean, standard deviation and k, return true if it is more than k deviations from the mean.
 * is this value unusual: does it differ from the mean by more than the deviation times a factor?
 * is x outside mean plus or minus sigma times k
 * flag a strange data point that is further from the mean than the sd times a given number
 * Check whether {x} is further than so many standard deviations from the mean (x, mean, standard deviation, how many).
 * abs(x - mean) > k * sd
 * is x more than k spreads off the average
 * |x - mu| > k sigma, with k free
 * How do I do a z-score outlier test with a chosen cutoff?
 * is x an outlier beyond k sigma
 *
 * @T double float
 * @name is_outlier_beyond exceeds_sigma
 * @range x -50 50
 * @range mean -10 10
 * @range sd 1 10
 * @range k 1 4
 */
_Bool is_outlier_beyond(T x, T mean, T sd, T k) { return x - mean > k * sd || mean - x > k * sd; }

/**
 * is a value an outlier by the 1.5 iqr rule when q1 and q3 are known
 * is x below q1 - 1.5 iqr or above q3 + 1.5 iqr, for x, q1 and q3
 * boxplot outlier test for x, first and third quartile (1.5 times the box)
 * Is a value outside the whiskers of a box plot that reach 1.5 IQR beyond the first and the third quartile?
 * Is x outside Tukey's fences at 1.5 IQR, given x, q1, q3?
 * Write a function that checks a value against the two quartiles with the 1.5 IQR rule; true for an outlier.
 * interquartile outlier test with factor 1.5 of a value, given the lower and the upper quartile
 * does a value lie beyond the box plot fences, 1.5 IQR below q1 and above q3
 * Given a value and both quartiles, tell whether it is an outlier by 1.5 times the IQR.
 * IQR outlier (more than 1.5 IQR outside the box) for x, q1, q3
 * would a box plot draw this point separately, being over 1.5 IQR outside the box from q1 to q3?
 * Is the value outside the middle half [q1, q3] by more than one and a half times its width?
 * Check whether {x} lies more than 1.5 interquartile ranges below the first or above the third quartile.
 * not q1 - 1.5 * (q3 - q1) <= x <= q3 + 1.5 * (q3 - q1)
 * would x be a lone dot outside the whiskers of a box plot with these box ends
 * Tukey fences with factor 1.5, given x, Q1, Q3
 * How to detect outliers with the IQR rule?
 * iqr outlier
 *
 * @T double float
 * @name is_iqr_outlier outside_fences
 * @range x -50 50
 * @range q1 -10 0
 * @range q3 0 10
 */
_Bool is_iqr_outlier(T x, T q1, T q3) {
    T reach = (T)1.5 * (q3 - q1);
    return x < q1 - reach || x > q3 + reach;
}

/**
 * value that belongs to a z-score, given the mean and the standard deviation
 * from z, mean and sd: mean + z * sd
 * undo standardization of z with the given mean and sd
 * Which value has this z-score? The mean and the standard deviation are given after it.
 * inverse z transform from z, mean and deviation
 * Write a function that converts a z-score back to a value with the help of mean and deviation.
 * denormalize a standardized value with the mean and the sd of the data
 * IQ-like score from z, mean and deviation, such as 100 + 15 z
 * Given a z-score, mean and standard deviation, return the raw value.
 * raw score from z-score, mean and standard deviation
 * turn standard units back into points, knowing the mean points and the standard deviation
 * Which height belongs to a person who is z deviations above the mean height, the deviation being given?
 * Convert a z-score to the original scale, given z, mean and standard deviation.
 * z * sd + mean
 * so many spreads above the average, what number is that
 * inverse standardisation x = mu + z sigma
 * How do I get the raw value from a z score?
 * unstandardize z
 *
 * @T double float
 * @name from_z_score unstandardize
 * @range z -4 4
 * @range mean -50 50
 * @range sd 0 20
 */
T from_z_score(T z, T mean, T sd) { return mean + z * sd; }

/**
 * margin of error at 95 %: 1.96 sd over root n, sd and n given
 * 1.96 * sd / sqrt(n) for sd and n
 * 95 percent confidence margin of a mean (1.96), from standard deviation and n
 * How exact is a mean from a given deviation and n measurements, at 95 percent (1.96)? Return the margin.
 * half width of the confidence interval at 95 % (1.96), sd and n given
 * Write a function for the 95 % margin of error (1.96) from standard deviation and sample size.
 * confidence interval plus/minus at 95 percent (z = 1.96), from sd and n
 * uncertainty of an average: 95 % margin by 1.96, from the sd and the sample size
 * Given the standard deviation and the number of values, return the 95 % margin of error with z = 1.96.
 * 95% interval half-width of a mean, 1.96 standard errors, sd and n in
 * plus or minus how much at 95 % (1.96) for a measured mean, given the sd and the number of measurements
 * precision of a sample average at 95 %, 1.96 * sd / sqrt(n), from its deviation and size
 * Compute the 95 percent margin of error of a mean, 1.96 times the standard deviation over the root of the sample size.
 * 1.96 * sd / math.sqrt(n)
 * average give or take how much, with this spread and n people asked (1.96)
 * half-width of the 95% normal confidence interval of the mean from sd and n (z = 1.96)
 * How to calculate margin of error from sd and sample size with z = 1.96?
 * margin of error 95% of mean
 *
 * @name margin_of_error confidence_margin
 * @range sd 0 50
 * @range n 1 100
 */
double margin_of_error(double sd, int32_t n) { return 1.96 * sd / __builtin_sqrt(n); }

/**
 * margin of error of a poll at 95 % (z = 1.96), from share and sample size
 * 1.96 * sqrt(p * (1 - p) / n) for p and n
 * poll accuracy: 95 percent margin (1.96 standard errors) of a share among n
 * What is the margin of error of a share of {p} in a survey of {n} people? Take 1.96 standard errors.
 * 95 percent margin of a proportion p from n answers, with 1.96
 * Write a function for the margin of error of a share (0 to 1) from a sample of n, at 95 percent (1.96).
 * survey error at 95 % for share p and sample size n: 1.96 * sqrt(p * (1 - p) / n)
 * election poll uncertainty, 95 % margin (z 1.96) for share p of n voters
 * Given a share from 0 to 1 and the sample size, return the 95 % margin of error with 1.96.
 * confidence of a proportion p among n: 95 % half width, 1.96 standard errors
 * how far off can a vote share be at 95 % (1.96), as a fraction, given the share and the sample size
 * sampling error of a yes share p with n asked, 95 percent level (1.96)
 * Compute the 95 percent margin of error (factor 1.96) of a share in a poll of n people.
 * 1.96 * math.sqrt(p * (1 - p) / n)
 * this share said yes out of n, give or take how much (1.96)
 * Wald half-width of a binomial proportion at z = 1.96
 * How do I get a poll's margin of error from proportion and sample size?
 * poll margin of error 95%
 *
 * @name poll_margin proportion_margin
 * @range p 0 1
 * @range n 1 2000
 */
double poll_margin(double p, int32_t n) { return 1.96 * __builtin_sqrt(p * (1 - p) / n); }

/**
 * entropy of an array of probabilities in bits
 * shannon entropy of an array of probabilities, in bits
 * -sum p log2 p over an array of probabilities, zeros skipped
 * How much information, in bits, does a distribution given by its probabilities have?
 * entropy of a distribution, base 2, from its probabilities
 * Write a function that returns the Shannon entropy of {n} probabilities, zeros counting nothing.
 * uncertainty in bits of the outcome when these are the probabilities
 * information content (entropy) of an array of probabilities in bits
 * Given probabilities, return the entropy with base 2.
 * diversity of shares as their entropy in bits
 * how unpredictable is the next symbol if these are the chances, in bits
 * expected number of yes/no questions for outcomes with these probabilities: the base 2 entropy
 * Compute the entropy in bits of a list of probabilities, zeros contributing nothing.
 * scipy.stats.entropy(p, base=2) but without rescaling p
 * how many yes-no questions on average with these chances
 * Shannon entropy to base 2 of a distribution
 * How is Shannon entropy computed from probabilities?
 * entropy in bits
 *
 * @array p n
 * @name entropy shannon_entropy
 * @range p 0 1
 * @range n 0 6
 */
double entropy(const double *p, int32_t n) {
    double bits = 0;
    for (int32_t i = 0; i < n; i++)
        if (p[i] > 0) bits -= p[i] * __builtin_log2(p[i]);
    return bits;
}

/**
 * entropy of an array of counts in bits
 * shannon entropy from an array of frequencies, base 2
 * entropy in bits of a histogram
 * How much information has a distribution given by counts? In bits.
 * turn counts into probabilities and sum -p log2 p, empty classes skipped
 * entropy in bits of a label distribution given by the count of each label
 * Write a function that returns the Shannon entropy in bits of n whole-number counts, 0 if all are 0.
 * uncertainty of categories as entropy: counts in, bits out
 * Given how often each class occurs, return the entropy in bits.
 * entropy of a decision tree node from its class counts, base 2
 * information content of a frequency table in bits
 * bits per symbol (entropy) from symbol counts
 * Compute the entropy in bits of the distribution that a list of counts gives, 0 if all are 0.
 * scipy.stats.entropy(counts, base=2), normalising itself
 * how mixed is it, so many of each kind, in bits
 * Shannon entropy (base 2) of the empirical distribution with given frequencies
 * How to get information entropy from class counts?
 * entropy of counts, log2
 *
 * @array counts n
 * @name entropy_of_counts count_entropy
 * @range counts 0 10
 * @range n 0 6
 */
double entropy_of_counts(const int32_t *counts, int32_t n) {
    double total = 0, sum = 0;
    for (int32_t i = 0; i < n; i++) total += counts[i];
    for (int32_t i = 0; i < n; i++)
        if (counts[i] > 0) sum -= counts[i] / total * __builtin_log2(counts[i] / total);
    return sum;
}

/**
 * gini impurity from class counts, 0 without samples
 * 1 - sum of squared shares, for an array of counts; 0 if all are 0
 * Gini impurity of a decision tree node from its class counts, 0 for an empty node
 * How mixed are the classes of a node? Gini impurity from the counts, 0 if there are no samples.
 * gini index (1 - sum p^2) for class counts, zero when nothing is counted
 * Write a function that returns the Gini impurity of class counts, 0 without samples.
 * Gini impurity of a node from counts per class, 0 for total 0
 * chance that two random samples differ in class, with replacement, from the class counts; 0 for no samples
 * Given {n} class counts, return the Gini impurity, or 0 if they add up to 0.
 * simpson diversity 1 - sum of squared shares from species counts, 0 without individuals
 * purity measure for a split: Gini from counts, zero if only one class or none
 * probability that two random draws from the node, with replacement, have different classes; 0 if it is empty
 * Compute 1 minus the sum of the squared shares of a list of class counts, 0 if all are 0.
 * 1 - sum((c / total)**2 for c in counts)
 * draw two at random with putting back, how likely are they of unlike kinds, given how many of each
 * Gini impurity of a node with given class frequencies
 * How do I calculate Gini impurity for a decision tree from counts?
 * gini impurity
 *
 * @array counts n
 * @name gini_impurity simpson_index
 * @range counts 0 10
 * @range n 0 6
 */
double gini_impurity(const int32_t *counts, int32_t n) {
    double total = 0, squares = 0;
    for (int32_t i = 0; i < n; i++) {
        total += counts[i];
        squares += (double)counts[i] * counts[i];
    }
    return total > 0 ? 1 - squares / (total * total) : 0;
}

/**
 * predict y for x with a line whose slope and intercept are given
 * for x, slope and intercept: slope * x + intercept
 * linear regression prediction from x, slope and intercept
 * What does a linear model predict for {x}? Slope and intercept follow.
 * y = m x + b from x, m and b
 * Write a function that evaluates a regression line at x from its slope and its intercept.
 * trend line value at x, given slope and intercept
 * y of the point at x on a straight line with slope and intercept
 * Given x, slope and intercept, return y of the line.
 * linear function value of x, with slope and constant after it
 * estimate y from x with a fitted slope and intercept
 * height of a line at x: multiply x by m, then add b (x, m, b)
 * Evaluate a straight line at {x}, given its slope and its intercept.
 * lambda x, slope, intercept: slope * x + intercept
 * steepness times x plus where it starts (x, steepness, start)
 * affine prediction y = m x + b with arguments x, m, b
 * How do I predict y from x with a fitted linear regression?
 * y = slope * x + intercept
 *
 * @T double float int32_t
 * @name predict_line line_value
 * @range x -100 100
 * @range slope -10 10
 * @range intercept -100 100
 */
T predict_line(T x, T slope, T intercept) { return slope * x + intercept; }

/**
 * intercept of the least-squares regression line for x and y
 * least squares intercept of y on x
 * where does the least-squares trend line of the points cross the y axis
 * What is the intercept of a linear fit to x and y values?
 * mean(y) - slope * mean(x) with the least-squares slope of y on x
 * Write a function that fits a least-squares line to {n} points and returns the intercept.
 * like INTERCEPT in a spreadsheet, but x values before y values
 * linear least-squares fit of x, y data: constant term
 * Given x and y values, return the intercept of the least-squares line; the x differ.
 * b of the least-squares line y = m x + b from data
 * fit a straight line to x and y data by least squares, give its value at zero
 * offset of a calibration line fitted by least squares to measured x, y pairs
 * Compute where the best-fitting line through the given points cuts the y axis; the mean of y if all x agree.
 * np.polyfit(x, y, 1)[1]
 * best line through the dots, how high is it at zero
 * OLS intercept of y on x (mean of y for constant x)
 * How to compute the intercept of a least squares line?
 * linear regression intercept
 *
 * @array x n
 * @array y n
 * @name regression_intercept fit_intercept
 * @range x -10 10
 * @range y -20 20
 * @range n 2 8
 */
double regression_intercept(const double *x, const double *y, int32_t n) {
    double mean_x = 0, mean_y = 0, xx = 0, xy = 0;
    for (int32_t i = 0; i < n; i++) {
        mean_x += x[i] / n;
        mean_y += y[i] / n;
    }
    for (int32_t i = 0; i < n; i++) {
        xx += (x[i] - mean_x) * (x[i] - mean_x);
        xy += (x[i] - mean_x) * (y[i] - mean_y);
    }
    return xx == 0 ? mean_y : mean_y - xy / xx * mean_x;
}

/**
 * logistic regression prediction from features, weights and bias
 * probability from features, weights and bias by the sigmoid
 * sigmoid of a weighted sum plus bias
 * How likely is class 1 for these features, given weights and bias of a logistic model?
 * 1 / (1 + exp(-(w . x + b))) for arrays x, w and bias b
 * Write a function that evaluates a logistic model for {n} features, weights and a bias.
 * neuron with sigmoid activation for some inputs with their weights and a bias
 * output of a logistic model for n features with n weights and a bias
 * Given features, weights and a bias as doubles, return the logistic model's probability.
 * neuron output with sigmoid: dot product of inputs and weights plus bias, squashed
 * chance of the event by a trained logistic classifier from the features, their weights and the bias
 * squash the score of an example, weights times features plus bias, between 0 and 1 by the sigmoid
 * Compute the probability that a logistic regression predicts from inputs, weights and a bias.
 * 1 / (1 + math.exp(-(np.dot(x, w) + bias)))
 * inputs times weights, plus bias, squeezed between nothing and one in an S shape
 * sigmoid of the affine score w·x + b
 * How do I implement logistic regression prediction?
 * logistic regression probability
 *
 * @array x n
 * @array w n
 * @name predict_probability logistic_predict
 * @range x -3 3
 * @range w -2 2
 * @range n 0 6
 * @range bias -3 3
 */
double predict_probability(const double *x, const double *w, int32_t n, double bias) {
    double sum = bias;
    for (int32_t i = 0; i < n; i++) sum += x[i] * w[i];
    return 1 / (1 + __builtin_exp(-sum));
}

/**
 * perceptron output: true if the weighted sum plus bias is above 0
 * step function of a weighted sum with bias, true when greater than 0
 * Does a neuron fire, that is, is inputs times weights plus bias positive?
 * Is the weighted sum plus bias positive, for arrays of inputs and weights?
 * perceptron prediction for inputs, weights, bias: 1 if the sum exceeds 0, else 0
 * Write a function that evaluates a perceptron with {n} inputs, weights and a bias; it fires above 0.
 * w . x + b > 0 for arrays x and w
 * linear classifier decision: is the dot product of features and weights plus the bias greater than 0
 * Given inputs, weights and a bias, tell whether the neuron fires, its sum being above 0.
 * threshold unit: does the weighted input sum plus bias exceed zero
 * does the linear classifier say yes (score with bias > 0) for this example
 * hard threshold neuron with bias: true for a positive weighted sum
 * Determine whether a perceptron with the given inputs, weights and bias fires, i.e. its total is above 0.
 * np.dot(x, w) + bias > 0
 * inputs times weights plus bias, over nothing?
 * Heaviside unit: w·x + b > 0
 * How can I write a single perceptron's forward pass?
 * perceptron output
 *
 * @T double float int32_t
 * @array x n
 * @array w n
 * @name perceptron neuron_fires
 * @range x -3 3
 * @range w -2 2
 * @range n 0 6
 * @range bias -3 3
 */
_Bool perceptron(const T *x, const T *w, int32_t n, T bias) {
    T sum = bias;
    for (int32_t i = 0; i < n; i++) sum += x[i] * w[i];
    return sum > 0;
}

/**
 * gradient descent step on an array of weights, in place
 * weight - learning rate * gradient, for each weight in place
 * update weights in place from gradients and a learning rate
 * How do I update parameters in place by gradient descent?
 * sgd update of all weights: subtract rate times gradient
 * Write a function that takes one gradient descent step on {n} weights, with gradients and rate given.
 * w[i] -= rate * g[i] for all i
 * train a model: one update of the weights, minus learning rate times gradient
 * Given weights, gradients and a learning rate, update the weights in place by gradient descent.
 * stochastic gradient descent update of a weight array, given gradients and rate
 * walk downhill: change the weights in place by the gradient times the step size, subtracted
 * optimizer step without momentum: weights minus rate times gradients
 * Move each weight against its gradient by a learning rate, in place.
 * numpy: w -= rate * g
 * take rate times the second list off the first
 * gradient descent update w := w - eta g
 * How do I do an SGD step on a weight array?
 * sgd update
 *
 * @T double float
 * @array w n
 * @array g n
 * @name gradient_step sgd_update
 * @range w -5 5
 * @range g -5 5
 * @range n 0 8
 * @range rate 0 1
 */
void gradient_step(T *w, const T *g, int32_t n, T rate) {
    for (int32_t i = 0; i < n; i++) w[i] -= rate * g[i];
}

/**
 * one-hot encoding of a label into an array of n; all 0 if the label is out of range
 * one-hot vector of a class index, written to the array, zeros for an invalid index
 * fill the array with zeros but a one at the given index, if it is inside
 * How do I one-hot encode a label into an array of length n? A label outside gives all zeros.
 * indicator vector of length n for an index, all 0 when the index is not in 0..n-1
 * Write a function that fills {n} entries with 0 and sets the one at the label, if there is such an entry, to 1.
 * dummy variables for a category number: 1 at its index, 0 elsewhere, nothing set if out of range
 * encode a category index as a 0/1 vector in the array, zeros only for an unknown one
 * Given a class index and an array, write the one-hot code; an index out of range gives all zeros.
 * onehot of a label (from 0) into out, all zeros if it does not fit
 * turn a category number into a row of 0 and 1, the 1 at its index if that is within the row
 * mark only place label with 1 in an otherwise zero array; out of range marks nothing
 * Fill a list of n entries with 0 but for a 1 at the given label's position (nowhere if out of range).
 * np.eye(n)[label], or all zeros for an invalid label
 * noughts, and a one at this spot
 * indicator vector e_label of dimension n
 * How to one-hot encode a class label into an array?
 * one hot
 *
 * @T int32_t double uint8_t
 * @array out n
 * @name one_hot one_hot_encode
 * @range n 0 8
 * @range label -1 8
 */
void one_hot(T *out, int32_t n, int32_t label) {
    for (int32_t i = 0; i < n; i++) out[i] = i == label;
}

/**
 * sum of the column with a given index in a row-major table of rows by cols
 * column total of row-major data, given row count, column count and column number
 * add up one column of a flat table with so many rows and columns, the column being given by its index
 * How do I sum one column of a flat table with {rows} rows and {cols} columns, namely column {col}?
 * total of every cols-th element of a row-major table, beginning at the column index
 * Write a function that sums a column of a table stored row by row; the numbers of rows and columns come before the column's index.
 * spreadsheet column sum over cells stored row by row, with row count, column count and column index
 * column total in a table of rows by columns stored flat, the column counted from 0
 * Given a flat table of {rows} by {cols}, return the sum of one column, its index being last.
 * total per feature: samples in rows of a flat table; rows, columns, feature index
 * sum vertically at a column index; the table is flat, rows and columns are given first
 * how much came in for product number col over all rows of the table (rows, cols, col)
 * Add up one column of a table stored row by row, given the rows, the columns and which column (from 0).
 * table.reshape(rows, cols)[:, col].sum()
 * how much does this column of the table make (rows, columns, column)
 * column sum of a row-major matrix: rows, cols, column index
 * How do I sum a given column of a flat 2D array, from rows, cols and col?
 * sum of column col (rows, cols, col)
 *
 * @T double int32_t
 * @array table 16
 * @name column_total sum_column
 * @range table -20 20
 * @range rows 1 4
 * @range cols 4 4
 * @range col 0 3
 */
T column_total(const T *table, int32_t rows, int32_t cols, int32_t col) {
    T sum = 0;
    for (int32_t r = 0; r < rows; r++) sum += table[r * cols + col];
    return sum;
}

/**
 * sum of a row in a flat table: column count, row index
 * row total of row-major data, number of columns before row number
 * add up one row of a flat table: columns, row
 * How do I sum row {row} of a flat table? The number of columns is given first.
 * total of one record in a flat table, fields per record given before its index
 * Write a function that sums a row of a table stored row by row; the number of columns comes before the row number.
 * spreadsheet row sum, from number of columns and row index
 * total of one row of a table stored row by row with so many columns, the row counted from 0
 * Given a flat table with {cols} columns, return the sum of the row whose index is last.
 * total per line of a flat table: items per line, line number from 0
 * sum horizontally at a row index of a flat table: columns, then row
 * all amounts of one customer together, a row of a flat table: columns per row, then the row
 * Add up one row of a table stored row by row, given the columns and which row (from 0).
 * sum(table[row * cols:(row + 1) * cols])
 * how much does this line of the table make (columns, then line)
 * row sum of a row-major matrix: cols, row index
 * How do I sum a given row of a flat 2D array, from cols and row?
 * sum of row (cols, row)
 *
 * @T double int32_t
 * @array table 16
 * @name row_total sum_row
 * @range table -20 20
 * @range cols 1 4
 * @range row 0 3
 */
T row_total(const T *table, int32_t cols, int32_t row) {
    T sum = 0;
    for (int32_t c = 0; c < cols; c++) sum += table[row * cols + c];
    return sum;
}

/**
 * mean of the column with a given index in a row-major table of rows by cols
 * column average of row-major data, given row count, column count and column number
 * average one column of a flat table with so many rows and columns, the column being given by its index
 * How do I average one column of a flat table with {rows} rows and {cols} columns, namely column {col}?
 * feature mean: samples in rows of a flat table; rows, columns, feature index
 * Write a function that averages a column of a table stored row by row; the numbers of rows and columns come before the column's index.
 * spreadsheet column average over cells stored row by row, with row count, column count and column index
 * column mean in a table of rows by columns stored flat, the column counted from 0
 * Given a flat table of {rows} by {cols}, return the mean of one column, its index being last.
 * average per feature over all the rows of samples, for a flat table of rows by features and a feature index
 * mean of one variable over all records of a flat table, where records and variables are counted before its index
 * average grade in one subject for the whole class: a flat table with so many pupils as rows, so many subjects as columns, and the subject's index
 * Average one column of a table stored row by row, given the rows, the columns and which column (from 0).
 * table.reshape(rows, cols)[:, col].mean()
 * what's the average of this column of the table (rows, columns, column)
 * column mean of a row-major matrix: rows, cols, column index
 * How do I compute the mean of a given column in a flat 2D array, from rows, cols and col?
 * mean of column col (rows, cols, col)
 *
 * @T double float
 * @array table 16
 * @name column_mean average_column
 * @range table -20 20
 * @range rows 1 4
 * @range cols 4 4
 * @range col 0 3
 */
T column_mean(const T *table, int32_t rows, int32_t cols, int32_t col) {
    T sum = 0;
    for (int32_t r = 0; r < rows; r++) sum += table[r * cols + col];
    return sum / rows;
}

/**
 * mean of a row in a flat table: column count, row index
 * row average of row-major data: columns, row
 * average one row of a matrix stored flat, from column count and row number
 * What is the average of the values in one row of a flat table, given the number of columns and the row?
 * row sum divided by the number of columns, which is given before the row index
 * average mark of one student in a mark table: marks per student, student number from 0
 * Write a function that returns the mean of a row of a flat table, given the number of columns and the row.
 * average of a spreadsheet row stored flat, given the number of columns and the row index
 * Given a table, its number of columns and a row index from 0, return the mean of that row.
 * mean over axis 1 for a single row, columns given before the row
 * horizontal average in a flat grid: width, row
 * average of row r of a flat 2d array, from the number of columns and r
 * Average one row of a table stored row by row, given the columns and which row (from 0).
 * statistics.mean(table[row * cols:(row + 1) * cols])
 * what's the average of this line of the table (columns, then line)
 * row mean of a row-major matrix: cols, row index
 * How do I compute the mean of a given row in a flat 2D array, from cols and row?
 * mean of row (cols, row)
 *
 * @T double float
 * @array table 12
 * @name row_mean row_average
 * @range table -20 20
 * @range cols 1 4
 * @range row 0 2
 */
T row_mean(const T *table, int32_t cols, int32_t row) {
    T sum = 0;
    for (int32_t i = 0; i < cols; i++) sum += table[row * cols + i];
    return sum / cols;
}

/**
 * churn rate in percent, from customers before and after
 * lost customers in percent, from numbers before and after
 * percentage of customers lost, from the number at the start and at the end
 * What percentage of the customers left? Numbers at the start and at the end.
 * customer churn in percent: start, end
 * Write a function that returns the churn rate in percent from customers at the start and at the end, no new ones.
 * (start - end) / start * 100 for start and end
 * subscriber loss in percent between start and end
 * Given the customers before and after, return how many percent are gone.
 * attrition rate in %, head count before, then after
 * which part of our users ran away, in percent, numbers before and after
 * customer base at start, base at end: loss in %
 * Compute what percentage of the customers at the start was lost by the end, given both numbers.
 * lambda start, end: (start - end) / start * 100
 * so many at first, so many later, how many percent went away
 * churn rate in per cent from opening and closing customer counts
 * How is customer churn calculated from start and end counts?
 * churn rate percent from start, end
 *
 * @T double float
 * @name churn_rate attrition_rate
 * @range start 1 1000
 * @range end 0 1000
 */
T churn_rate(T start, T end) { return (start - end) / start * 100; }

/**
 * churn rate from lost customers and customers at the start
 * lost / start * 100 for lost and start
 * percentage of customers lost in a period: number lost, number at the start
 * How many percent of the subscribers cancelled, given the cancellations and the subscribers before?
 * cancellation rate in percent: cancelled, all at the start
 * customers who left over customers at the beginning, in percent
 * Write a function that takes the number of lost customers and the number at the start and returns the churn in percent.
 * employee turnover rate in percent: leavers, staff at the start
 * Given leavers and initial head count, return the loss in percent.
 * attrition in percent: quits, then head count
 * dropout rate of a course in percent: dropouts, participants
 * share that quit in percent: quitters, number at the start
 * Compute what percentage of the customers at the start was lost, given the number lost and then the number at the start.
 * lambda lost, start: 100 * lost / start
 * so many went away out of so many, how many percent
 * churn percentage from cancellations and opening base
 * How do I compute churn when I know the lost customers and the initial customers?
 * lost / start in percent
 *
 * @T double float
 * @name churn_from_lost cancellation_rate
 * @range lost 0 200
 * @range start 1 1000
 */
T churn_from_lost(T lost, T start) { return lost / start * 100; }

/**
 * market share in percent from own sales and total sales
 * own sales as a percentage of all sales, own first
 * company sales / market sales * 100 for company and market
 * How large is the market share of a company in percent? Its sales, then the sales of the market.
 * share of the market in percent: own part, whole
 * Write a function that returns the market share in percent from own and total sales.
 * percent of total sales that our sales are: ours, total
 * part of the industry's revenue in percent: company revenue, industry revenue
 * Given own sales and the sales of the whole market, return the share in percent.
 * market share as a percentage: own sales, market sales
 * our slice of the whole market in %, ours first
 * what percentage of all phones sold are ours: our number, total number
 * Compute what percentage of the whole market's sales a firm's own sales are.
 * lambda own, total: 100 * own / total
 * mine first, then everyone's, how many percent are mine
 * market share in per cent (own sales, total sales)
 * How do I calculate our market share from our revenue and the market's revenue?
 * own / total in percent
 *
 * @T double float
 * @name market_share share_of_market
 * @range own 0 1000
 * @range total 1 10000
 */
T market_share(T own, T total) { return own / total * 100; }

/**
 * square root of every element of an array, in place
 * sqrt of an array in place
 * take the root of each value in the array, overwriting it
 * How do I apply sqrt to all elements of an array in place?
 * element-wise square root, in place
 * Write a function that replaces each of {n} nonnegative doubles by its square root.
 * root transform of data in place
 * map sqrt over an array of doubles, writing back
 * Given doubles, replace each by its square root.
 * np.sqrt in place
 * square root of every number of the list, stored in the same place
 * turn a list of variances into standard deviations in place
 * Replace every number of a list by its square root.
 * np.sqrt(a, out=a)
 * take the root of each
 * elementwise square root transform
 * How do I apply sqrt to a whole array in place?
 * square root of each
 *
 * @array a n
 * @name sqrt_all root_transform
 * @range a 0 100
 * @range n 0 8
 */
void sqrt_all(double *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = __builtin_sqrt(a[i]);
}

/**
 * natural log of every element of an array, in place
 * natural log transform of an array in place
 * natural logarithm of each value, overwriting the array
 * How do I log-transform positive data in place, base e?
 * element-wise natural logarithm, in place
 * Write a function that replaces each of {n} positive doubles by its natural logarithm.
 * map the natural log over an array of doubles, writing back
 * put positive data on a log scale (base e) in place
 * Given doubles, replace each by its natural logarithm.
 * np.log in place
 * replace all entries of the array by their ln
 * compress large values by replacing each by its natural log
 * Replace every number of a list by its natural logarithm.
 * np.log(a, out=a)
 * log of each, base e
 * log transform of a positive series
 * How do I take ln of a whole array in place?
 * log of each element
 *
 * @array a n
 * @name log_all log_transform
 * @range a 1 100
 * @range n 0 8
 */
void log_all(double *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = __builtin_log(a[i]);
}

/**
 * round every element of an array {OP}, in place
 * round an array {OP} in place
 * {OP:2} of each value of an array, in place
 * How do I round all elements of an array {OP}, in place?
 * element-wise {OP:2}, in place
 * Write a function that rounds each of {n} doubles {OP}, in place.
 * map {OP:2} over an array of doubles, writing back
 * whole numbers from data, each rounded {OP} where it stands
 * Given doubles, round each {OP}, overwriting it.
 * np.{OP:2} of an array in place
 * get rid of the fractions in the whole array, going {OP}
 * make all doubles of the array whole by {OP:2}
 * Round every number of a list {OP} to a whole number, in place.
 * np.{OP:2}(a, out=a)
 * make each a whole number, always {OP}
 * elementwise {OP:2}
 * How do I round a whole array {OP} in place?
 * {OP:2} all elements
 *
 * @OP __builtin_floor(a[i]) "down" "floor"
 * @OP __builtin_ceil(a[i]) "up" "ceil"
 * @OP __builtin_trunc(a[i]) "toward zero" "trunc"
 * @array a n
 * @name round_all round_values
 * @range a -20 20
 * @range n 0 8
 */
void round_all(double *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = OP;
}

/**
 * difference between mean and median of an ascending array
 * mean minus median of sorted data
 * simple skewness of sorted data: mean minus median
 * How skewed are sorted values: by how much is the mean above the median?
 * how far is the mean of sorted values to the right of their median
 * Write a function that returns mean - median of {n} sorted values.
 * average minus the median (mean of the two middle values for even n) of a sorted array
 * skew indicator of ascending numbers: mean - median
 * Given sorted data, return how far the average lies above the median.
 * average less median, values in ascending order
 * how far does a long tail pull the average of sorted values away from their median
 * asymmetry of ascending data in one number, mean minus median
 * Subtract the median of an ascending list from its average.
 * statistics.mean(a) - statistics.median(a), a sorted
 * sorted numbers: average less the one in the middle
 * mean minus median of the ordered sample, a skewness indicator
 * How to compute the gap of mean and median of a sorted array?
 * mean - median (sorted)
 *
 * @T double float
 * @array a n
 * @name mean_minus_median skew_indicator
 * @range a -20 20
 * @range n 1 8
 * @ascending a
 */
T mean_minus_median(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i];
    return sum / n - (a[(n - 1) / 2] + a[n / 2]) / 2;
}

/**
 * average of the positive values of an array, 0 if there are none
 * mean of the numbers above zero, 0 without any
 * averageif > 0 over an array, 0 instead of an error
 * What is the mean of the positive elements? 0 if no element is positive.
 * ignore zeros and negatives in the average of an array; 0 if nothing else is there
 * Write a function that averages the positive ones of {n} values, 0 if there are none.
 * mean of all entries greater than 0, zero for none
 * average of the array elements above zero, 0 if there are none
 * Given data, return the mean of its positive values, or 0.
 * positive mean: average of the elements > 0, 0 if none
 * typical gain: average of an array with losses and zeros left out, 0 without gains
 * count and sum only what is > 0, then divide; 0 for a count of 0
 * Average only those numbers of a list that are above zero, 0 if there are none.
 * a[a > 0].mean(), or 0
 * average, not counting noughts and minus numbers
 * mean over the strictly positive observations
 * How do I average just the positive array values?
 * mean of positives
 *
 * @T double float
 * @array a n
 * @name mean_of_positive positive_average
 * @range a -20 20
 * @range n 0 8
 */
T mean_of_positive(const T *a, int32_t n) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > 0) {
            sum += a[i];
            count++;
        }
    return count > 0 ? sum / count : 0;
}

/**
 * average of the positive integers in an array as a double, 0 for none
 * mean of the positive ints as a double, 0 if none is positive
 * ignore zero and negative ints, average the rest with decimals; 0 if nothing is left
 * What is the mean of the numbers above zero in an int list, as a real number? 0 if there are none.
 * positive whole numbers only, averaged with decimals, 0 without any
 * average of the ints greater than 0, as a double, zero for no such ints
 * Write a function that returns the average of the positive numbers of an int array, 0 if there are none.
 * sum of positive ints / count of positive ints as a double, 0 for 0 / 0
 * Given whole numbers, skip those that are not positive and return the mean of the others, 0 for no others.
 * mean of the gains (positive entries) in an int list, 0 if there are no gains
 * average over the valid, that is positive, int readings; 0 if there are none
 * avg of the positive ints in the array, 0 if none
 * Average only the whole numbers above zero of a list, as a real number, 0 if there are none.
 * Excel AVERAGEIF(range, ">0") on integers, 0 if none
 * whole numbers, average of the plus ones with decimals
 * real-valued mean of the positive integers in a sample
 * How to get the double average of the ints greater than zero?
 * mean of positive ints
 *
 * @T int32_t int64_t
 * @array a n
 * @name mean_of_positive_ints positive_int_average
 * @range a -20 20
 * @range n 0 8
 */
double mean_of_positive_ints(const T *a, int32_t n) {
    double sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > 0) {
            sum += (double)a[i];
            count++;
        }
    return count > 0 ? sum / count : 0;
}

/**
 * average of the values in a range, both limits included, 0 if none are in it
 * mean of the elements from low to high, ends included; 0 without such elements
 * averageifs between two limits, inclusive, 0 when nothing matches
 * What is the mean of the values within two limits, these included? 0 for no values.
 * average without the outliers below low or above high, 0 if only outliers are there
 * Write a function that averages those of {n} values that lie between two limits or on them, 0 if there are none.
 * bounded mean: mean of the elements with low <= x <= high, 0 if there are none
 * ignore values beyond the two limits in the average; 0 if all are beyond
 * Given data and two limits, both included, return the mean of what lies within, 0 for nothing.
 * mean of the elements in an interval, ends included, zero if it has none
 * plausible readings only: average of those inside low..high (inclusive), 0 without any
 * discard values outside two bounds, average what stays, 0 if nothing does
 * Average the numbers of a list that lie from low to high, both included, 0 if there are none.
 * a[(a >= low) & (a <= high)].mean(), or 0
 * average of those not under low and not over high
 * conditional mean over the closed interval [low, high]
 * How do I average only values between two limits?
 * mean of values within [low, high], else 0
 *
 * @T double float
 * @array a n
 * @name mean_in_range average_between
 * @range a -20 20
 * @range n 0 8
 * @range low -10 0
 * @range high 0 10
 */
T mean_in_range(const T *a, int32_t n, T low, T high) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] >= low && a[i] <= high) {
            sum += a[i];
            count++;
        }
    return count > 0 ? sum / count : 0;
}

/**
 * mean of an integer array as a double, 0 if it is empty
 * average of ints with decimals, 0 for an empty array
 * exact average of whole numbers, not rounded; 0 without numbers
 * How do I average integers without losing the fraction? An empty array should give 0.
 * sum / n of an integer array as a real number, 0 if n is 0
 * Write a function that returns the mean of {n} integers as a real number, 0 for none.
 * average grade of a class from whole-number grades, with decimals; 0 for no grades
 * mean of a list of ints as a double, 0 if there are none
 * Given whole numbers, return their average with decimals, 0 for none.
 * average of an int array, fraction kept, zero for length 0
 * add the ints of an array, divide by n as floating point; 0 for n = 0
 * arithmetic mean of int values, not truncated, 0 without values
 * Average a list of whole numbers as a real number, 0 for an empty one.
 * sum(lst) / len(lst) if lst else 0
 * add all, share by how many, keep the decimals
 * arithmetic mean of integer data
 * How do I compute the average of an int array as a double?
 * average
 *
 * @T int32_t int64_t
 * @array a n
 * @name mean_of_ints average_of_ints
 * @range a -100 100
 * @range n 0 8
 */
double mean_of_ints(const T *a, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i];
    return n > 0 ? sum / n : 0;
}

/**
 * share of each value in the total, to an output array; zeros for a total of 0
 * convert counts to fractions of their sum, in another array, all 0 if the sum is 0
 * divide every count by the sum of the counts into out, 0 if the sum is 0
 * How do I turn counts into proportions in a second array? A total of 0 gives zeros.
 * relative frequencies of an array of counts into out, zeros when nothing was counted
 * Write a function that stores the fraction of the total for each of {n} counts, 0 if the total is 0.
 * probabilities from counts, written to out; all 0 for no counts
 * normalize counts to sum 1 in an output array, or zeros if their sum is 0
 * Given counts, write count / total for each to {out}; with a total of 0 all are 0.
 * proportions of categories from their counts into a second array, 0 each for a zero total
 * vote numbers to vote shares between 0 and 1, into out, zeros without votes
 * what fraction of all does each category make up? counts in, fractions out, 0 for an empty total
 * Convert a list of counts to fractions of their total, in a second list, all 0 if the total is 0.
 * pandas value_counts(normalize=True) from ready counts
 * so many of each, what part of all is each
 * relative frequencies from absolute frequencies
 * How to normalise counts to probabilities?
 * counts to proportions
 *
 * @array counts n
 * @array out n
 * @name counts_to_shares relative_frequencies
 * @range counts 0 20
 * @range n 0 8
 */
void counts_to_shares(const int32_t *counts, int32_t n, double *out) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += counts[i];
    for (int32_t i = 0; i < n; i++) out[i] = total > 0 ? counts[i] / total : 0;
}

/**
 * convert counts to percentages of their sum, in another array; zeros if the sum is 0
 * share of each category in percent from the counts, into out, 0 if the total is 0
 * count / total * 100 for every count, stored in out; 0 for total 0
 * How many percent of the votes did each party get? Votes in, percentages to the output array, 0 without votes.
 * percentages from a frequency table into a second array, zeros for an empty table
 * pie chart percentages for an array of counts, written to out, all 0 if the counts are 0
 * Write a function that stores the percentage of the total for each of n counts; with a total of 0 all are 0.
 * vote shares in percent into an output array, zeros if no one voted
 * Given counts, write what percent of the sum each one is, 0 if the sum is 0.
 * percent distribution of counts, stored in out; 0 everywhere for a sum of 0
 * normalize counts to a sum of 100 in another array, zeros if their sum is 0
 * percentages of the votes from the votes of each party, in a second array, all 0 without votes
 * Convert a list of counts to percentages of their total, in a second list, all 0 if the total is 0.
 * [100 * c / sum(counts) for c in counts]
 * so many votes for each, how many percent is that
 * percentage distribution from absolute frequencies
 * How do I turn counts into percents for a pie chart?
 * counts to percent
 *
 * @array counts n
 * @array out n
 * @name counts_to_percentages category_percentages
 * @range counts 0 20
 * @range n 0 8
 */
void counts_to_percentages(const int32_t *counts, int32_t n, double *out) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += counts[i];
    for (int32_t i = 0; i < n; i++) out[i] = total > 0 ? counts[i] * 100 / total : 0;
}

/**
 * how many values of the list are above its average
 * count the values above the mean of the array
 * how many data points of the list exceed their average
 * Given daily temperatures, on how many days was it warmer than their average?
 * number of array elements greater than the mean of all
 * Write a function that counts the values above the mean of {n} integers.
 * count of elements strictly above the average
 * How many students in the list are better than its average?
 * Given whole numbers, return how many are greater than their mean.
 * count the elements above the mean
 * how many people earn more than the average of the listed incomes
 * how many of these marks beat the class average
 * Count the entries that exceed the average of their list.
 * sum(v > statistics.mean(lst) for v in lst)
 * how many did better than average
 * number of observations strictly above the sample mean
 * How many array elements are greater than the mean?
 * count above average
 *
 * @T int32_t
 * @array a n
 * @name count_above_mean above_average
 * @range a 0 20
 * @range n 0 8
 */
int32_t count_above_mean(const T *a, int32_t n) {
    int64_t sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i];
    for (int32_t i = 0; i < n; i++) count += (int64_t)a[i] * n > sum;
    return count;
}

/**
 * is the series strictly increasing
 * check for a strict upward trend: each value above the last
 * is every value of the array greater than the one before
 * Do the values of the array keep rising, with no equal neighbours?
 * strictly increasing data or not
 * Write a function that tells whether each of {n} values is greater than its predecessor.
 * growth in every period: is each number more than the previous one
 * strictly monotonic growth test for a series
 * Given a series, check that it always rises strictly.
 * are sales strictly up every month? list in order
 * is there no step down and no standstill in the numbers
 * does it go up every time from one value to the next
 * Check whether every entry of a list exceeds the one before it.
 * all(p < q for p, q in zip(a, a[1:]))
 * does it always go up
 * strict monotone increase
 * How to test that an array is strictly increasing?
 * strictly increasing?
 *
 * @T double int32_t
 * @array a n
 * @name is_rising always_increasing
 * @range a 0 20
 * @range n 0 3
 */
_Bool is_rising(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] <= a[i - 1]) return 0;
    return 1;
}

/**
 * longest winning streak in a list of results, nonzero meaning won
 * most nonzero entries in a row
 * longest run of successes (not 0) in an array, its length
 * How many wins in a row is the best streak, 0 being a loss?
 * length of the longest streak of nonzero values
 * Write a function that returns the length of the longest run of nonzero entries.
 * most consecutive days with activity, 0 standing for none
 * habit tracker: length of the longest streak of days that are not 0
 * Given results with 0 for a loss, return the most wins in a row.
 * max streak of nonzero results
 * record number of consecutive days on which something happened (entry not 0)
 * maximum number of consecutive non-zero results
 * Find the greatest number of successive wins (nonzero) in a list of results.
 * max(len(list(g)) for won, g in itertools.groupby(results, bool) if won), default 0
 * longest winning run
 * maximal run length of truthy entries
 * How do I compute the longest win streak from an array of 0s and 1s?
 * longest streak of wins
 *
 * @T int32_t uint8_t
 * @array results n
 * @name longest_streak winning_streak
 * @range results 0 1
 * @range n 0 8
 */
int32_t longest_streak(const T *results, int32_t n) {
    int32_t run = 0, best = 0;
    for (int32_t i = 0; i < n; i++) {
        run = results[i] != 0 ? run + 1 : 0;
        if (run > best) best = run;
    }
    return best;
}

/**
 * current streak: number of nonzero results at the end of the list
 * wins in a row at the end of the results, 0 being a loss
 * length of the run of nonzero values that ends the list, 0 if it ends with a zero
 * How long is my present streak, the newest result being last and 0 a miss?
 * consecutive successes up to now, in results with the latest last and 0 for failure
 * Write a function that counts the nonzero entries at the end of {n} results.
 * days in a row until today with a nonzero entry, today being last
 * trailing run of nonzero values, its length
 * Given results with 0 for a miss, return how many successes end the list.
 * active streak: how many entries at the end of the array are not 0
 * how many successes (not 0) in sequence right now, latest result at the end
 * count backwards from the newest (last) result until a zero
 * Count the successive wins (nonzero) at the end of a list of results.
 * len(list(itertools.takewhile(bool, reversed(results))))
 * how many wins in a row up to now
 * length of the trailing run of truthy entries
 * How do I get the current streak from an array of wins and losses?
 * current winning streak
 *
 * @T int32_t uint8_t
 * @array results n
 * @name current_streak trailing_streak
 * @range results 0 1
 * @range n 0 8
 */
int32_t current_streak(const T *results, int32_t n) {
    int32_t run = 0;
    while (run < n && results[n - 1 - run] != 0) run++;
    return run;
}

/**
 * year over year growth in percent: last year, this year
 * growth compared to last year in percent: last year's value first
 * for last year and this year: (this year - last year) / last year * 100
 * By how many percent did sales grow since last year? Last year's come first.
 * yoy growth in %, older value first
 * Write a function that returns the year-over-year growth in percent from last year's and this year's value.
 * annual growth in percent, previous year first
 * change against the previous year in percent: previous, present
 * Given last year's and this year's figure, return the growth in percent.
 * month over month growth in percent, last month then this month
 * growth from last december to this december in %: then, now
 * how much more than a year ago, percentage: then, now
 * Compute by what percentage this year's figure exceeds last year's, which comes first.
 * lambda last, current: (current / last - 1) * 100
 * last year, this year, how many percent more
 * year-over-year growth rate in per cent
 * How do I calculate YoY growth in percent (last year first)?
 * yoy growth percent
 *
 * @T double float
 * @name yoy_growth annual_growth
 * @range last 1 1000
 * @range current 0 1000
 */
T yoy_growth(T last, T current) { return (current - last) / last * 100; }

/**
 * growth rate as a fraction, old value and new value given
 * relative change between two values as a decimal: old, new
 * (new - old) / old for the old and the new value
 * By which fraction did the value grow? From old to new.
 * relative growth as a decimal, 0.25 for a rise by a quarter, old value first
 * relative growth, not in percent: old, new
 * Write a function that returns the relative increase from an old to a new value, such as 0.1 for ten percent.
 * rate of return as a decimal over the whole time: start value, end value
 * Given the former and the present value, return the change as a share of the former.
 * simple return of a stock, as a fraction: bought at, now at
 * new over old minus one, for an old and a new value
 * fractional increase from old to new
 * Compute the increase from an old to a new value as a fraction of the old one.
 * pandas pct_change for one pair old, now (a fraction)
 * then and now, what part of the old did it grow by
 * relative change (x1 - x0) / x0, not in percent
 * How to get the growth rate as a decimal from old and new?
 * growth as fraction
 *
 * @T double float
 * @name growth_fraction relative_growth
 * @range old 1 1000
 * @range now 0 1000
 */
T growth_fraction(T old, T now) { return (now - old) / old; }

/**
 * index with base 100: value * 100 / base, value first
 * value relative to a base period as an index (base = 100): value, base value
 * value / base * 100 for value and base
 * What is the index of a value if the base value counts as 100? Value first, then base.
 * price index of a price against a base price that counts as 100
 * Write a function that computes an index number from a value and its base value, the base being 100.
 * value indexed to base = 100: value, base
 * consumer price index from the present and then the base price
 * Given value and base, return the index with base 100.
 * rebase a figure to 100: figure, base figure
 * express today's price with the base price as hundred: today's, base
 * value and base value: express the value with the base set to 100
 * Express a value in relation to a base value that counts as 100.
 * lambda value, base: 100 * value / base
 * if the second is called 100, what's the first
 * index number with base = 100
 * How do I compute an index with the base period at 100?
 * value / base * 100
 *
 * @T double float
 * @name index_number price_index
 * @range value 0 1000
 * @range base 1 1000
 */
T index_number(T value, T base) { return value / base * 100; }

/**
 * rebase a series to 100 at its first value, in place
 * index a time series in place so that the first value is 100
 * divide every element by the first value, times 100, in place
 * How do I make two series comparable, starting each at 100? Scale one array in place.
 * base 100 series in place, where the first element becomes 100
 * Write a function that scales {n} values in place so that the first becomes 100.
 * stock chart starting at 100: scale the prices in place by the first one
 * relative performance: replace each value by its percentage of the first value
 * Given a series whose first value is not zero, express it in place in percent of that value.
 * normalize a series in place to its start as 100
 * express all values as percent of the first one, in place
 * let a chart begin at one hundred points by scaling all its values in place
 * Scale a series in place so that its first value becomes 100.
 * numpy: a *= 100 / a[0]
 * call the first one 100 and change the others to fit
 * rebasing a time series to 100 at its origin
 * How can I index prices to 100 at the first date?
 * rebase to 100
 *
 * @T double float
 * @array a n
 * @name rebase_series index_series
 * @range a 1 50
 * @range n 0 8
 */
void rebase_series(T *a, int32_t n) {
    T base = n > 0 ? a[0] : 1;
    for (int32_t i = 0; i < n; i++) a[i] = a[i] / base * 100;
}

/**
 * t statistic of a sample mean against an expected mean, with the standard deviation and n
 * (mean - expected) / (sd / sqrt(n)) for mean, expected, sd, n
 * one-sample t test value from mean, expected mean, sd and sample size
 * How do I compute the t value of a sample from mean, hypothesized mean, sd and n?
 * student's t from mean, expected mean, sd and n
 * Write a function for the one-sample t statistic from the mean, the expected mean, the standard deviation and the sample size.
 * t score of a sample mean against a reference mean when the standard deviation and the sample size are known
 * test a mean against a value and return t, the sd and n being given
 * Given sample mean, hypothesized mean, standard deviation and n, return Student's t.
 * t-value of mean against mu, with sd and n given
 * how many standard errors is the sample mean above mu, with the sd and n known
 * how many standard errors separate measured and claimed mean: measured, claimed, sd, n (signed)
 * Compute the t value of a sample from its mean, the expected mean, its standard deviation and its size.
 * (mean - expected) / (sd / math.sqrt(n))
 * average, what it should be, spread, how many: how many standard errors above, negative if below
 * one-sample Student t statistic
 * How is the one sample t-test statistic calculated from summary data?
 * t statistic of mean, expected mean, sd, n
 *
 * @name t_statistic t_value
 * @range mean -50 50
 * @range expected -50 50
 * @range sd 1 20
 * @range n 1 50
 */
double t_statistic(double mean, double expected, double sd, int32_t n) {
    return (mean - expected) / (sd / __builtin_sqrt(n));
}

/**
 * chi square statistic from observed and expected counts
 * sum of (observed - expected)^2 / expected over two arrays
 * chi-squared goodness of fit, observed counts first, then expected
 * How do I compute chi squared from observed and expected counts?
 * pearson's chi square of observed against expected frequencies
 * Write a function that returns the chi-square statistic of {n} categories from observed and expected counts.
 * chi2 test value for arrays of observed and expected frequencies
 * how far are the counts from the expectation, as chi squared
 * Given observed and positive expected frequencies, return chi squared.
 * goodness-of-fit value (chi square): observed array, expected array
 * does a die look fair from its roll counts and the expected counts? chi-square statistic
 * squared gaps of observed and expected counts relative to the expectation, added up
 * Compute the sum of squared differences between observed and expected counts, each divided by the expected count.
 * scipy.stats.chisquare(observed, expected).statistic
 * what I saw against what I should see: square the gap, divide by the latter, add
 * Pearson's chi-squared goodness-of-fit statistic
 * How do I calculate chi-square for observed vs expected?
 * chi square
 *
 * @T double float
 * @array observed n
 * @array expected n
 * @name chi_square chi_squared
 * @range observed 0 50
 * @range expected 1 50
 * @range n 0 6
 */
T chi_square(const T *observed, const T *expected, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (observed[i] - expected[i]) * (observed[i] - expected[i]) / expected[i];
    return sum;
}

/**
 * odds ratio of four counts a, b, c, d: a * d / (b * c)
 * odds ratio of a 2x2 table, cells given row by row
 * (a * d) / (b * c) for a, b, c, d
 * How do I compute the odds ratio of exposed cases, exposed others, unexposed cases, unexposed others?
 * cross product ratio of four cells: first times last over second times third
 * Write a function for the odds ratio from four counts: exposed cases, exposed others, unexposed cases, unexposed others.
 * epidemiology: odds ratio of exposed cases, exposed healthy, unexposed cases, unexposed healthy
 * OR of a case-control study: exposed cases, exposed controls, unexposed cases, unexposed controls
 * Given the four cells of a two by two table row by row, return the odds ratio.
 * ratio of two odds: ill and healthy exposed, ill and healthy unexposed
 * compare the odds of illness for smokers and others: ill smokers, healthy smokers, ill others, healthy others
 * two by two table, row by row: main diagonal's product divided by the other diagonal's
 * Compute the odds ratio of a two-by-two table given as exposed cases, exposed non-cases, unexposed cases, unexposed non-cases.
 * lambda a, b, c, d: a * d / (b * c)
 * first times last over second times third
 * cross-product ratio ad/bc of a fourfold table
 * How to calculate an odds ratio from four counts a, b, c, d?
 * odds ratio
 *
 * @T double float
 * @name odds_ratio cross_ratio
 * @range exposed_cases 0 100
 * @range exposed_others 1 100
 * @range other_cases 1 100
 * @range others 0 100
 */
T odds_ratio(T exposed_cases, T exposed_others, T other_cases, T others) {
    return exposed_cases * others / (exposed_others * other_cases);
}

/**
 * relative risk: cases and total of group one, then of group two
 * risk ratio of two groups, each given by its cases and its total
 * (cases1 / total1) / (cases2 / total2) for cases1, total1, cases2, total2
 * How much more likely is the disease in the exposed group? Cases and group size of the exposed, then of the others.
 * risk ratio from cases, size, cases, size
 * Write a function for the relative risk: cases and size of the first group, then of the second.
 * rr of a cohort study from exposed cases, all exposed, other cases and all others
 * ratio of two incidence rates, each with its cases and then its population
 * Given cases and totals of two groups, return the ratio of their risks.
 * conversion rate of a variant over that of the control: conversions and visitors of the variant, then of the control
 * How many times as likely are smokers to fall ill, from ill smokers, all smokers, ill others and all others?
 * rate in group one divided by rate in group two, each as cases and group size
 * Divide the risk in the first group by that in the second, given cases and total of each group in turn.
 * (cases1 / total1) / (cases2 / total2)
 * so many of so many got ill here, so many of so many there, how many times as likely here
 * risk ratio of two cohorts (events, size; events, size)
 * How do I compute relative risk from cases and group sizes?
 * relative risk (cases, size, cases, size)
 *
 * @T double float
 * @name relative_risk risk_ratio
 * @range cases1 0 100
 * @range total1 1 200
 * @range cases2 1 100
 * @range total2 1 200
 */
T relative_risk(T cases1, T total1, T cases2, T total2) { return cases1 / total1 / (cases2 / total2); }

/**
 * cohen's d from two means and the pooled sd
 * effect size of two means: (first - second) / common standard deviation
 * (mean1 - mean2) / pooled sd, for both means and the sd
 * How large is the effect between two groups, as Cohen's d, from both means and the pooled deviation?
 * standardized difference of two means, mean1 minus mean2 over their sd
 * Write a function that returns Cohen's d from two means, first minus second, and the pooled standard deviation.
 * effect size d from the means of two groups and their common standard deviation
 * difference of two means in standard deviations, first minus second
 * Given both means and the pooled deviation, return the effect size d, first mean minus second over the deviation.
 * cohens d from the mean of group 1, the mean of group 2 and the pooled sd
 * how many deviations is the treatment mean above the control mean
 * size of a treatment effect, unit free: treated mean minus control mean over the pooled sd
 * Divide the difference of two means, first minus second, by their common standard deviation.
 * lambda m1, m2, sd: (m1 - m2) / sd
 * two averages and the spread: first less second, in spreads
 * standardised mean difference with pooled sd
 * How is effect size d calculated from two means and an SD?
 * cohen's d
 *
 * @T double float
 * @name cohens_d effect_size
 * @range mean1 -50 50
 * @range mean2 -50 50
 * @range sd 1 20
 */
T cohens_d(T mean1, T mean2, T sd) { return (mean1 - mean2) / sd; }

/**
 * sample covariance of two arrays, 0 for fewer than two pairs
 * covariance of two arrays with n - 1, 0 if n is below 2
 * how do two columns vary together: sample covariance, 0 for fewer than two rows
 * How do I compute the sample covariance of two arrays? 0 if they have fewer than two elements.
 * COVARIANCE.S of two columns, 0 instead of an error for fewer than 2 values
 * Write a function that returns the sample covariance of {n} pairs, 0 for fewer than two.
 * covariance of x and y, divided by n - 1, zero for n < 2
 * sum of products of deviations from the two means over n - 1; 0 if n < 2
 * Given two columns, return their sample covariance, 0 if there are less than two pairs.
 * cov of a sample of pairs, divisor n - 1, 0 for one pair or none
 * do height and weight move together? unbiased covariance estimate, 0 for under two people
 * joint variability (covariance) of paired samples, divisor n minus one, 0 when n is less than 2
 * Compute the covariance of two lists with division by n - 1, 0 for fewer than two pairs.
 * np.cov(x, y)[0, 1]
 * do the two go up together: multiply their distances from their averages, add, divide by one less than how many
 * unbiased sample covariance
 * How do I calculate COVARIANCE.S in C?
 * sample covariance
 *
 * @T double
 * @array x n
 * @array y n
 * @name sample_covariance covariance_s
 * @range x -20 20
 * @range y -20 20
 * @range n 0 8
 */
T sample_covariance(const T *x, const T *y, int32_t n) {
    T mean_x = 0, mean_y = 0, sum = 0;
    if (n < 2) return 0;
    for (int32_t i = 0; i < n; i++) {
        mean_x += x[i] / n;
        mean_y += y[i] / n;
    }
    for (int32_t i = 0; i < n; i++) sum += (x[i] - mean_x) * (y[i] - mean_y);
    return sum / (n - 1);
}

/**
 * count the elements of an array beyond {K} sigma (population) from the mean, on either side
 * how many values are more than {K} standard deviations from the mean, population formula
 * number of {K} sigma outliers in the array with the population deviation
 * How many data points are {K}-sigma outliers? Sigma divides by n.
 * count of anomalies beyond {K} deviations from the mean, sd with divisor n
 * Write a function that counts the values further than {K} population standard deviations from the mean.
 * outlier count of an array, {K} sd (population sd) from the mean
 * how many values have a z-score beyond {K} in size, with population sd
 * Given {n} doubles, return how many have a population z-score beyond plus or minus {K}.
 * number of points outside {K} sigma of the mean, population sigma
 * how many strange readings lie over {K} population deviations off the average
 * number of samples more than {K} sd from the mean, divisor n for the sd
 * Count the values further than {K} (population) standard deviations from the average of their list.
 * np.sum(np.abs(a - a.mean()) > {K} * a.std())
 * how many are over {K} spreads away from the average
 * number of observations outside mean ± {K} sigma (divisor n), strictly
 * How many array elements have an absolute z-score over {K}?
 * count outliers beyond {K} sigma
 *
 * @K 1 2
 * @array a n
 * @name count_outliers count_anomalies
 * @range a -20 20
 * @range n 0 8
 */
int32_t count_outliers(const double *a, int32_t n) {
    double mean = 0, squares = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    if (n > 0) mean /= n;
    for (int32_t i = 0; i < n; i++) squares += (a[i] - mean) * (a[i] - mean);
    for (int32_t i = 0; i < n; i++) count += (a[i] - mean) * (a[i] - mean) * n > K * K * squares;
    return count;
}

/**
 * mean of the last {K} values of an array, or of all if it is shorter
 * average of the latest {K} entries of a list, fewer if there are not so many
 * moving average at the end of a series, window {K}, all values if the series is shorter
 * What is the average of the last {K} data points, or of all of them if there are fewer?
 * recent mean of a series, last {K} values or whatever there is
 * Write a function that averages the last {K} of {n} values, or all if there are fewer.
 * {K}-day average today, from a list of daily values whose last is today's; all if less than {K}
 * trailing mean of {K} elements, or of the whole array if it has fewer
 * Given a series of at least one value, return the mean of its last {K}, or of all if it is shorter.
 * average of the newest {K} entries, newest last, using all when there are less
 * average of the last up to {K} points of a chart
 * what was the average over the past {K} entries (or all, if fewer), most recent at the end
 * Average the final {K} entries of a list, or all if there are fewer.
 * statistics.mean(lst[-{K}:])
 * average of the {K} newest, or of what's there
 * trailing mean of window {K} at the end of the series, shortened if necessary
 * How do I average the most recent {K} values of an array?
 * mean of last {K}
 *
 * @T double float
 * @K 3 5 7
 * @array a n
 * @name mean_of_last recent_average
 * @range a -20 20
 * @range n 1 8
 */
T mean_of_last(const T *a, int32_t n) {
    int32_t first = n > K ? n - K : 0;
    T sum = 0;
    for (int32_t i = first; i < n; i++) sum += a[i];
    return sum / (n - first);
}

/**
 * mean of the last k elements, or of all if the array has fewer
 * average of the latest k values, all of them if k is more than n
 * recent average with a window length: last k values, or all if less
 * What is the average of the newest k numbers in a list, newest last? Take all if k is too large.
 * mean over the tail of an array, k entries or as many as there are
 * moving average at the end of a series, window as an argument and cut to the length
 * Write a function that averages the last k of n values, or all of them if there are fewer; k is at least 1.
 * k-day average as of today, the last entry; with fewer than k days, of all days
 * Given a non-empty series and a count, return the mean of that many values from its end, or of all.
 * avg of the last k elements, at most n
 * average form of the last k games, or of all games if fewer were played
 * what is the mean of a[n-k] to a[n-1], starting at a[0] if k exceeds n
 * Average the final k entries of a list, or all if there are fewer.
 * sum(lst[-k:]) / len(lst[-k:])
 * average of the k newest, or of what's there
 * trailing mean of width k, shortened for short series
 * How can I average the most recent k samples?
 * mean of last k
 *
 * @T double float
 * @array a n
 * @name mean_of_last_k average_of_tail
 * @range a -20 20
 * @range n 1 8
 * @range k 1 8
 */
T mean_of_last_k(const T *a, int32_t n, int32_t k) {
    int32_t first = n > k ? n - k : 0;
    T sum = 0;
    for (int32_t i = first; i < n; i++) sum += a[i];
    return sum / (n - first);
}

/**
 * scale a value from min..max to 0..1, 0 if min equals max: value, min, max
 * min-max normalization of one value with a minimum and a maximum, 0 if these are equal
 * (x - min) / (max - min) for x, min, max, but 0 if max equals min
 * How do I normalize a feature value to the unit range by its minimum and maximum? 0 if they are equal.
 * min max scaling of x with given low and high, 0 when high equals low
 * Write a function that maps a value to 0 to 1 by minimum and maximum, 0 if they are equal.
 * feature scaling of one number between the smallest and the largest to 0..1, 0 if both are the same
 * position of x between minimum and maximum as a fraction, zero for an empty range
 * Given a value and the minimum and maximum of the data, return it scaled to 0..1; 0 if these are equal.
 * unit scaling: x, low, high to (x - low) / (high - low), 0 for high == low
 * where between lowest and highest is x, as a fraction; 0 if lowest and highest agree
 * rescale a reading so that low is 0 and high is 1 (reading, low, high); 0 for low = high
 * Scale {x} so that {low} becomes 0 and {high} becomes 1; 0 if these two agree.
 * np.interp-like inverse lerp without clamping: (x - low) / (high - low)
 * how far along from low to high is x, as a part of one
 * min-max normalisation of one value
 * How do I normalize a value to 0..1 given min and max?
 * min-max scale x
 *
 * @T double float
 * @name min_max_value scale_to_unit
 * @range x -20 20
 * @range low -20 0
 * @range high 0 20
 */
T min_max_value(T x, T low, T high) { return high == low ? 0 : (x - low) / (high - low); }

/**
 * interquartile range from q1 and q3
 * iqr from the first and the third quartile
 * interquartile range: q1 and q3 in, q3 - q1 out
 * How wide is the middle half of the data, given the first and the third quartile?
 * spread between the quartiles: q1, q3 to q3 - q1
 * Write a function that returns the interquartile range from both quartiles.
 * box height of a box plot from the lower and the upper quartile
 * midspread: third quartile minus first, first given first
 * Given the lower and upper quartile, return the IQR.
 * third quartile less the first, which is given first
 * distance from the 25th to the 75th percentile, both given in this order
 * robust measure of spread from q1 and q3, their difference
 * Compute how far apart the first and the third quartile are, given in this order.
 * lambda q1, q3: q3 - q1
 * how long is the box of a box plot, lower end first
 * IQR out of Q1 and Q3
 * How do I get the interquartile range from the quartiles?
 * iqr = q3 - q1
 *
 * @T double float
 * @name interquartile_range iqr
 * @range q1 -50 50
 * @range q3 -50 50
 */
T interquartile_range(T q1, T q3) { return q3 - q1; }
