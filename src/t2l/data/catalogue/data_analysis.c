/**
 * rmse of two arrays, 0 for empty ones
 * root mean squared error between two arrays of n values, 0 if n is 0
 * root mean square error of predictions, actual values first; zero if there are none
 * How do I compute the RMSE of a model from actual and predicted values? Empty data should give 0.
 * square root of the mean squared difference of two arrays, 0 if they are empty
 * Write a function that returns the RMSE between actual and predicted values, or 0 for no values.
 * rms error between two series of equal length, 0 when they are empty
 * forecast accuracy: the RMSE of forecasts against actual values, 0 if there are none
 * How do I calculate the RMSE of predictions? Return 0 if there are none.
 * rmse of actual and predicted values, 0 without values
 * How do I calculate the root mean squared error of two arrays? It should be 0 for empty arrays.
 * calculate the rmse between actual and predicted values, returning 0 if n is 0
 * Write a function for the root mean square error of predictions, 0 if there are none.
 * Given actual and predicted values, return sqrt(mean((actual - predicted)^2)), 0 for n = 0.
 * Function that computes the RMSE between two arrays, 0 if they are empty.
 * RMSE of two arrays, 0 if n is 0
 * root of the mean squared error of two arrays, 0 without elements
 * sqrt of the average squared difference between two arrays, 0 for n = 0
 * How do I calculate RMSE in C, with 0 for empty arrays?
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
 * Write a function that takes two int arrays of length n and returns their root mean squared error, 0 if empty.
 * Given actual and predicted counts, return the RMSE as a double, 0 if there are none.
 * rms difference of two int arrays as a double, 0 if n is 0
 * How do I get the root mean squared error of integer arrays as a double (0 if empty)?
 * rmse of two int arrays as a double, 0 for empty arrays
 * How do I compute the root mean squared error of two int arrays? Return 0 if they are empty.
 * Compute the RMSE between actual and predicted integers as a double, or 0 if n is 0.
 * I need the rmse of two int arrays, 0 if there are no elements
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
 * Given two arrays, return the mean absolute difference, 0 if they are empty.
 * l1 loss of two arrays averaged over their n elements, 0 for n = 0
 * How do I compute the MAE between predictions and targets (0 if there are none)?
 * mae of actual and predicted values, 0 for n = 0
 * Calculate the mean absolute error of predicted values, or 0 if there are none.
 * How far off are the predictions on average, in absolute value? 0 if there are none.
 * Write a function for the mean absolute error of predictions, 0 if there are none.
 * Given actual and predicted values, return the average of |actual - predicted|, 0 for n = 0.
 * Function that computes the MAE between two arrays, 0 if they are empty.
 * mean of |a[i] - b[i]|, or 0 for n = 0
 * average size of the prediction error, sign ignored, 0 without predictions
 * How do I calculate the mean absolute error in C, with 0 for empty arrays?
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
 * average absolute error of integer predictions, 0 for no predictions
 * mean of |a[i] - b[i]| over two int arrays as a double, 0 if n is 0
 * MAE of two integer arrays, actual and predicted, with 0 if their length is 0
 * Write a function that takes two int arrays of length n and returns the mean absolute error, 0 if empty.
 * How do I calculate the mean absolute error when both arrays hold integers? 0 if they are empty.
 * mean absolute error of two int lists, not rounded, 0 if they are empty
 * How do I calculate the MAE of two int arrays as a double? Return 0 if they are empty.
 * Return the average absolute difference between actual and predicted integers, 0 if n is 0.
 * average absolute difference of two int arrays, 0 for empty arrays
 * Given actual and predicted counts, compute the mean absolute error as a double, 0 if there are none.
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
 * Given two arrays, return the mean of the squared differences, 0 if they are empty.
 * average of the squared residuals of two arrays, 0 if there are none
 * How do I write an MSE loss over two arrays, 0 if they are empty?
 * mean squared error of actual and predicted values, 0 without values
 * Compute the mean squared error of the predictions, 0 if the arrays are empty.
 * Write a function for the mean squared error of predictions, 0 if there are none.
 * Given actual and predicted values, return the average of (actual - predicted)^2, 0 for n = 0.
 * Function that computes the MSE between two arrays, 0 if they are empty.
 * mean of (a[i] - b[i])^2, or 0 for n = 0
 * average of the squared prediction errors, 0 without predictions
 * How do I calculate the mean squared error in C, with 0 for empty arrays?
 * MSE loss of predictions and targets, 0 if there are none
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
 * mean of (a[i] - b[i])^2 over two int arrays as a double, 0 for n = 0
 * Write a function that takes two int arrays of length n and returns their mean squared error, 0 if empty.
 * mse between two lists of ints, 0 for empty lists
 * How do I get the mean squared error of integer arrays as a double? 0 if they are empty.
 * mse of two int arrays as a double, 0 without elements
 * How do I calculate the mean squared error of two int arrays? 0 if they are empty.
 * Return the average of the squared differences between actual and predicted integers, 0 if n is 0.
 * Given actual and predicted counts, compute their MSE as a double, 0 if there are none.
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
 * average absolute error of actual and predicted values in percent of the actual ones, 0 if there are none
 * How do I compute the MAPE in percent from actual values and a forecast? Empty data should give 0.
 * mean absolute forecast error in percent of the actual values, actual first; 0 if empty
 * relative error on average as a percentage: |actual - predicted| over |actual|, 0 without data
 * Given actual (nonzero) and predicted values, return the MAPE in percent, 0 for none.
 * How do I calculate the MAPE of a forecast in percent? Actual values come first; 0 for empty arrays.
 * mape of actual and predicted values in percent, 0 for empty arrays
 * How many percent are the forecasts off on average, sign ignored? Actual values first, 0 if there are none.
 * mean absolute percentage error, in percent, from actual values and then predictions; 0 for empty arrays
 * Write a function that returns the MAPE of forecasts, 12.5 meaning 12.5 percent, with nonzero actual values in the first array, forecasts in the second, and 0 for no data.
 * average absolute deviation of predictions (second array) from actual values (first array), each in percent of its actual value, 0 for none
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
 * mape of actual and predicted values as a fraction instead of percent, 0 when empty
 * average of |actual - predicted| / |actual|, 0 for n = 0
 * Write a function that returns the mean of |actual - predicted| / |actual|, 0 for empty arrays.
 * Given actual and predicted values, return the mean absolute relative deviation as a decimal, 0 for none.
 * How do I average |actual - predicted| / |actual| over two arrays (0 if they are empty)?
 * Compute the mean of |actual - predicted| / |actual|, or 0 if the arrays are empty.
 * mean absolute percentage error of actual and predicted values as a fraction, 0 for empty arrays
 * By what fraction of the actual value (first array) is the prediction (second array) off on average, sign ignored, 0 for empty arrays?
 * MAPE without the factor 100, given actual and then forecast values; 0 if there are none
 * How do I calculate the mean absolute relative error (not in percent) from actual values and then predicted values, with 0 for no data?
 * Write a function that averages the absolute errors of a forecast, each divided by its positive actual value; the actual values come first, and no data gives 0.
 * average unsigned error of predictions relative to the true values, 0.1 meaning ten percent; true values first, predictions second, zero if empty
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
 * biggest absolute deviation between two series
 * Write a function that returns the largest absolute difference of actual and predicted values.
 * worst-case absolute error of a model over all samples
 * max |actual - predicted| over two arrays
 * Given two arrays, return the greatest absolute difference, 0 if they are empty.
 * chebyshev error of a model: greatest absolute difference of prediction and truth
 * How do I get the biggest absolute error between two arrays?
 * maximum absolute error of the predictions
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
 * average of predicted minus actual over two arrays (actual first), 0 for empty ones
 * mean signed difference of two arrays, second minus first, 0 if they are empty
 * Write a function that returns the mean of predicted - actual, 0 for n = 0; actual values come first.
 * mean bias error: prediction minus truth, from actual and predicted arrays, 0 when empty
 * How do I calculate the mean bias error (predicted minus actual, actual values first, 0 if empty)?
 * How do I compute the mean of predicted minus actual? The actual values come first; 0 if empty.
 * Average predicted[i] - actual[i] over two arrays, the actual values first; 0 for empty arrays.
 * Compute the forecast bias (mean of predicted - actual) from the actual and the predicted values, 0 without data.
 * Given actual and predicted values, return the mean of predicted minus actual, or 0 for no data.
 * mean bias error (predicted minus actual) of two arrays, actual values first, 0 if n is 0
 * Observed values are in the first array, forecasts in the second: by how much are the forecasts too high on average (negative if too low, 0 without data)?
 * mean signed error of a model, positive when it predicts too much, from true values and then predictions, 0 if there are none
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
 * coefficient of determination of actual and predicted values, 0 for constant actual values
 * 1 - residual sum of squares / total sum of squares, actual values first, 0 if they do not vary
 * Write a function that returns R^2 of actual and predicted values, 0 if all actual values are equal.
 * goodness of fit as R squared, actual values first; 0 if they are all the same
 * Given actual and predicted values, return the R squared; 0 if the actual values are all equal.
 * How do I compute R squared from observed and predicted values (0 if the observed values are constant)?
 * r2 score of actual and predicted values, 0 for constant actual values
 * Calculate R squared from the actual values and a model's predictions; return 0 if the actual values are all equal.
 * Return the R squared of a regression from actual and predicted values, or 0 if the actual values are constant.
 * coefficient of determination from observations (first) and predictions (second), 0 when the observations don't vary
 * R squared as 1 - SS_res / SS_tot, given observed values and then fitted values, 0 for constant observations
 * How well do the predictions in the second array explain the true values in the first, as R squared, with 0 if the true values do not vary?
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
 * Given two arrays of {n} labels, return the share of equal ones, 0 if there are none.
 * fraction of predictions that equal their labels, for two arrays of n; 0 for n = 0
 * How do I calculate the accuracy of predicted labels, as a fraction (0 if there are none)?
 * accuracy score of labels and predictions, 0 for empty arrays
 * What fraction of the predicted labels is correct? Return 0 if there are none.
 * compute the accuracy of predictions against labels (0 to 1), 0 if empty
 * Write a function for the accuracy of predicted labels as a fraction from 0 to 1, 0 without labels.
 * Given labels and predictions, return the number of matches divided by n, 0 for n = 0.
 * Function that computes classification accuracy from two label arrays, between 0 and 1, 0 if empty.
 * classification accuracy as a fraction, not in percent, 0 for no labels
 * share of equal entries of two int arrays, as a number from 0 to 1, 0 if empty
 * How do I compute the accuracy of a classifier in C, as a fraction? 0 for empty arrays.
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
 * accuracy in percent of int predictions against int labels, 0 for none
 * percentage of integer predictions that equal the label, 0 without predictions
 * What percentage of the integer labels does a model get right? 0 for no labels.
 * percentage of matching positions of two int arrays, 0 if n is 0
 * Write a function that compares two integer arrays and returns the percentage of equal positions, 0 if empty.
 * hit rate as a percentage: positions where two int arrays agree, 0 for empty arrays
 * Given labels and predictions (ints), return the accuracy between 0 and 100, 0 when there are none.
 * share of equal elements of two arrays of ints in percent, 0 if there are none
 * How do I get the classification accuracy in percent from int arrays (0 without labels)?
 * percentage of correct predictions of whole-number classes, 0 if there are none
 * What percentage of the predicted labels, given as ints, is correct? 0 if there are none.
 * Compute the classification accuracy of integer class labels in percent, or 0 if the arrays are empty.
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
 * error rate of a classifier from int labels and predictions, as a fraction; 0 without labels
 * fraction of wrong predictions, labels and predictions given as int arrays, 0 for none
 * What share of the integer predictions differs from the label? 0 for no predictions.
 * number of mismatches divided by n for two int arrays, 0 if n is 0
 * misclassification rate between 0 and 1 from true and predicted classes (ints), 0 without data
 * Write a function that compares two integer arrays and returns the fraction of positions that differ, 0 if empty.
 * Given integer labels and predictions, return the proportion of mistakes, or 0 if the arrays are empty.
 * share of unequal elements of two int arrays, zero if there are no elements
 * How do I compute the classification error rate of whole-number labels (0 without predictions)?
 * What fraction of the predictions, an int32_t array like the labels, is wrong? Return 0 if there are none.
 * Compute the classification error rate for integer classes (wrong predictions divided by n), 0 if n is 0.
 * fraction of positions where two int arrays differ, 0 if they are empty
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
 * number of correct predictions, actual and predicted values in two arrays
 * number of matching entries of two lists, position by position
 * Given the key and the answers of {n} questions, return how many are right.
 * mark an exam: compare the answers to the key and return how many agree
 * Write a program that counts how many answers are the same as in the answer key.
 * Given two arrays, return the number of indices with equal elements.
 * Function that grades a test: number of answers that match the key.
 * number of positions where two arrays agree
 * count of i with a[i] == b[i]
 * How do I count the matching elements of two arrays at the same index?
 * score of a multiple-choice test, one point per correct answer
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
 * number of {OP} ({OP:2}) in two 0/1 arrays, the actual values first
 * count {OP} from actual and predicted 0/1 values ({OP:2})
 * How many {OP} does the confusion matrix of these actual and predicted bits have?
 * Write a function that counts the {OP} among 0/1 labels and predictions.
 * number of {OP} in the confusion matrix of actual and predicted 0/1 values
 * number of {OP} from actual and predicted classes, 0 or 1 ({OP:2})
 * Given actual and predicted values of 0 or 1, return the number of {OP} ({OP:2}).
 * How do I get the number of {OP} from labels and predictions ({OP:2})?
 * count {OP} in actual and predicted labels: {OP:2}
 * Return how many {OP} there are in the 0/1 arrays of actual and predicted labels ({OP:2}).
 * How many {OP} are there? Count the positions with {OP:2}.
 * Given the true labels and then the predictions of a binary classifier, all of them 0 or 1, count the {OP} ({OP:2}).
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
 * precision of a classifier from true positives and false positives, 0 if there are none
 * compute true positives / (true positives + false positives), or 0 if both are 0
 * positive predictive value from true and false positives, 0 if there are none
 * Write a function that returns the precision from true and false positives, 0 if there are none.
 * PPV of a test from true positive and false positive counts, 0 for none
 * Given true positives and false positives, return the precision, 0 when both are zero.
 * tp / (tp + fp), 0 when the sum is 0
 * How do I calculate precision from TP and FP (0 if both are 0)?
 * precision = tp / (tp + fp), 0 if tp and fp are 0
 * Compute precision as tp / (tp + fp), returning 0 if both are 0.
 * I need the precision of a classifier from its true and false positive counts, 0 if both are zero
 * Write a function for precision: tp / (tp + fp), 0 if there are no positives.
 * Given true positives and false positives, return the precision, 0 if both are 0.
 * precision = tp / (tp + fp), or 0 if tp + fp is 0
 * Function that computes precision from tp and fp as a number from 0 to 1, 0 for no positives.
 * positive predictive value from tp and fp, 0 if both are 0
 * share of positive predictions that are right, from tp and fp, 0 without positive predictions
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
 * recall of a classifier from true positives and false negatives, 0 if there are none
 * compute true positives / (true positives + false negatives), or 0 if both are 0
 * sensitivity of a test from true positives and false negatives, 0 if there are none
 * Write a function that returns the recall from true positives and false negatives, 0 if there are none.
 * true positive rate from tp and fn counts, 0 if both are 0
 * Given true positives and false negatives, return the recall, 0 when both are zero.
 * tp / (tp + fn), 0 when the sum is 0
 * How do I calculate recall from TP and FN (0 if both are 0)?
 * recall = tp / (tp + fn), 0 if tp and fn are 0
 * Compute recall as tp / (tp + fn), returning 0 if both are 0.
 * I need the recall of a classifier from true positives and false negatives, 0 if both are zero
 * Write a function for recall: tp / (tp + fn), 0 if both are 0.
 * Given true positives and false negatives, return the recall, 0 if both are 0.
 * recall = tp / (tp + fn), or 0 if tp + fn is 0
 * Function that computes recall from tp and fn as a number from 0 to 1, 0 if both are 0.
 * sensitivity (true positive rate) from tp and fn, 0 if both are 0
 * share of the actual positives that were found, from tp and fn, 0 without positives
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
 * specificity of a test from true negatives and false positives, 0 if there are none
 * compute true negatives / (true negatives + false positives), or 0 if both are 0
 * true negative rate from tn and fp counts, 0 if both are 0
 * Write a function that returns the specificity from true negatives and false positives, 0 if there are none.
 * true negatives divided by all negatives, given tn and fp, 0 for none
 * Given true negatives and false positives, return the specificity, 0 when both are zero.
 * tn / (tn + fp), 0 when the sum is 0
 * How do I calculate specificity from TN and FP (0 if both are 0)?
 * specificity = tn / (tn + fp), 0 if tn and fp are 0
 * Compute specificity as tn / (tn + fp), returning 0 if both are 0.
 * I need the specificity of a test from its true negative and false positive counts, 0 if both are zero
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
 * return 2 * p * r / (p + r), or 0 if p + r is 0
 * Write a function that takes precision and recall and returns the F1 score, 0 if both are 0.
 * f-measure of a given precision and recall, 0 for two zeros
 * Given precision and recall, return their F1, or 0 if they add up to 0.
 * How do I compute F1 from precision and recall (0 if both are 0)?
 * f1 of precision and recall, 0 if both are zero
 * Compute the harmonic mean of precision and recall; return 0 if both are 0.
 * F1 score for a given precision and recall, 0 if both are 0
 * Write a function for the F1 score from precision and recall, 0 when both are 0.
 * Given precision and recall, return 2 * p * r / (p + r), 0 if p + r is 0.
 * F1 = 2pr / (p + r), or 0 if p + r is 0
 * Function that returns the harmonic mean of precision and recall, 0 for a zero sum.
 * F-measure from precision and recall, 0 if their sum is 0
 * How do I compute the F1 score and avoid dividing by zero (0 instead)?
 * balanced F score from precision and recall, 0 when both are zero
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
 * f1 score from true positives, false positives and false negatives, 0 if there are none
 * return 2 * tp / (2 * tp + fp + fn), or 0 if the denominator is 0
 * How do I get the F1 score from tp, fp and fn of a confusion matrix? 0 if they are all 0.
 * dice coefficient from true positives, false positives and false negatives, 0 if all are 0
 * Write a function that returns F1 from tp, fp and fn, 0 if all are 0.
 * sorensen dice score from tp, fp, fn, 0 if all three are 0
 * How do I get the F1 score straight from tp, fp and fn (0 if all are 0)?
 * f1 from tp, fp and fn, 0 if they are all zero
 * Compute the F1 score from the counts of true positives, false positives and false negatives, 0 if all are 0.
 * calculate f1 as 2 * tp / (2 * tp + fp + fn), 0 if the counts are all zero
 * F1 score from the counts tp, fp and fn of a classifier, 0 if all three are zero
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
 * return (tp + tn) / (tp + tn + fp + fn), or 0 if the sum is 0
 * share of correct decisions, given true positives, true negatives, false positives, false negatives; 0 for none
 * accuracy from tp, tn, fp, fn between 0 and 1, 0 if nothing was tested
 * Write a function that computes the accuracy from counts of tp, tn, fp and fn, 0 if their sum is 0.
 * Given the four outcome counts (tp, tn, fp, fn), return the accuracy, 0 without cases.
 * How do I calculate accuracy from tp, tn, fp and fn (0 if all are 0)?
 * accuracy from tp, tn, fp and fn, 0 without any cases
 * How do I compute accuracy from the four confusion matrix counts tp, tn, fp and fn? 0 if all are 0.
 * Return the fraction of correct predictions from tp, tn, fp and fn, or 0 if there are none.
 * accuracy from the counts of true positives, true negatives, false positives and false negatives, 0 if all are 0
 * Calculate the accuracy of a binary classifier from tp, tn, fp, fn; return 0 for no cases.
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
 * log loss of 0/1 int labels and predicted probabilities, averaged
 * mean binary cross entropy of integer labels (0 or 1) and probabilities
 * average cross entropy of 0/1 integer labels and predicted probabilities of class 1
 * How do I compute the average log loss of a binary classifier from int labels and probabilities?
 * compute -mean(y log p + (1 - y) log(1 - p)) for arrays of int labels y and probabilities p
 * Write a function that returns the mean binary cross-entropy of {n} labels (ints 0 or 1) and predicted probabilities.
 * mean logistic loss of labels 0 or 1 (ints) and probabilities, natural logarithm
 * Given integer labels 0 or 1 and probabilities strictly between 0 and 1, return the mean log loss.
 * bce loss averaged over n int labels and probabilities
 * mean log loss of binary labels (int array) and probabilities (doubles)
 * How do I compute the average binary cross entropy of 0/1 labels (ints) and predicted probabilities?
 * average of -ln of the probability given to the true class, from int labels 0 or 1 and the predicted probabilities of class 1
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
 * How similar are two vectors by the cosine measure? 0 if one of them is all zeros.
 * dot product of two vectors divided by the product of their lengths, 0 if a length is 0
 * Write a function that returns the cosine similarity of two arrays, 0 if one is all zeros.
 * Given two arrays of {n} doubles, return their cosine similarity, or 0 if one has norm 0.
 * cos_sim of two arrays, 0 when the norm of one is 0
 * normalized inner product of two arrays, 0 if either norm is zero
 * How do I calculate the cosine similarity of two embeddings (0 for a zero vector)?
 * cosine similarity of two double arrays, 0 for a zero vector
 * I need the cosine similarity of two vectors, 0 if one of them is a zero vector
 * Write a function for the cosine similarity of two vectors, 0 if one is the zero vector.
 * Given two arrays, return their dot product over the product of their norms, 0 if a norm is 0.
 * Function that computes the cosine similarity of two double arrays, 0 if a norm is 0.
 * cosine similarity, 0 for a zero vector
 * a · b / (|a| |b|), 0 if a norm is 0
 * cos of the angle between two vectors of n components, 0 if one is all zeros
 * How do I calculate cosine similarity in C, with 0 for a zero vector?
 * similarity of two embedding vectors by cosine, 0 if either is all zeros
 * cosine of the angle between two real n-dimensional vectors, zero if either is the null vector
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
 * Write a function that returns the cosine similarity of two int arrays, 0 if one of them is all zeros.
 * cosine of two int lists, with 0 if one list is all zeros
 * How do I get the cosine similarity of two term frequency arrays (0 if one is all zeros)?
 * cosine similarity of int arrays, 0 for a zero array
 * How do I compute the cosine similarity of two int arrays? Return 0 if one is all zeros.
 * Return the cosine of the angle between two integer vectors, 0 if one has length zero.
 * Calculate the cosine similarity of two integer count vectors, or 0 if either is all zeros.
 * dot product of two int vectors divided by the product of their lengths, 0 if a length is 0
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
 * Given two vectors of doubles, return their distance.
 * norm of the difference of two arrays
 * straight-line distance of two points in many dimensions
 * square root of the sum of (a[i]-b[i])^2 over two arrays
 * How do I find the Euclidean distance of two vectors?
 * euclidean distance of two arrays
 * Write a program to compute the Euclidean distance between two points in n dimensions.
 * Given two arrays of n coordinates, return sqrt(sum((a[i] - b[i])^2)).
 * Function that returns the straight-line distance of two vectors.
 * Implement the L2 distance between two vectors.
 * Euclidean distance
 * distance between two points with n coordinates
 * L2 distance of two double arrays
 * How do I calculate the Euclidean distance of two vectors in C?
 * root of the sum of squared differences
 * length of the difference of two vectors
 * Write a function to find the straight-line distance between two points given as arrays of n coordinates.
 * straight-line distance in n-dimensional space of two real vectors
 * straight-line distance between two points in n dimensions, coordinates in two arrays
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
 * l2 distance of two int arrays as a double
 * root of the sum of squared differences of two int arrays
 * Write a function that returns the Euclidean distance of two int arrays as a double.
 * Euclidean norm of the difference of two int vectors
 * How can I compute the Euclidean distance of integer arrays as a double?
 * euclidean distance of int vectors
 * How do I calculate the Euclidean distance between two int arrays?
 * Return the square root of the sum of squared differences of two integer arrays.
 * Write a program to compute the Euclidean distance of two points with integer coordinates, as a double.
 * Given two int arrays, return sqrt(sum((a[i] - b[i])^2)) as a double.
 * Function that returns the straight-line distance between two integer vectors.
 * Euclidean distance for integer points in n dimensions
 * root of the summed squared differences of two int arrays
 * How do I calculate the Euclidean distance of int vectors in C?
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
 * square root of the sum of squares of an array
 * Write a function that returns the Euclidean norm of an array of {n} doubles.
 * Euclidean vector norm of an array
 * euclidean length of an array of components
 * Given the components as doubles, return the length of the vector.
 * norm of an array, the square root of the sum of squares
 * Compute the length of a vector.
 * How do I compute the magnitude of an n-dimensional vector?
 * l2 norm of a vector
 * Write a function for the magnitude of a vector.
 * Given an array of n components, return sqrt(a[0]^2 + ... + a[n-1]^2).
 * Function that returns the Euclidean norm of a vector.
 * Implement the L2 norm of a double array.
 * length of a vector given by its n components
 * magnitude of a vector
 * sqrt of the sum of squared elements
 * How do I calculate the length of a vector in n dimensions?
 * distance of a point from the origin in n dimensions
 * Write a function to calculate the length (norm) of a vector of doubles.
 * L2 norm (magnitude) of an n-dimensional real vector
 * Calculate the magnitude of a vector from its array of real components.
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
 * Given n whole numbers as vector components, return the vector's length.
 * sqrt(a[0]^2 + a[1]^2 + ...) for an array of ints
 * magnitude of an int vector, root of its sum of squares
 * How do I get the magnitude of an int array as a double?
 * l2 norm of ints
 * Write a function for the magnitude of an integer vector, as a double.
 * Given an int array, return sqrt(a[0]^2 + ... + a[n-1]^2) as a double.
 * Function that returns the Euclidean norm of an array of ints.
 * norm of an integer vector as a double
 * square root of the sum of the squares of n ints
 * How do I calculate the length of an integer vector in C?
 * distance from the origin of an integer point in n dimensions
 * magnitude of a vector with integer components as a double
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
 * Scale a vector to length 1 in place; a zero vector stays.
 * How do I normalize a vector to unit length, leaving a zero vector unchanged?
 * Divide every element of a vector by its length so that it becomes a unit vector; leave a zero vector unchanged.
 * normalize a vector in place to unit length, doing nothing for a zero vector
 * Write a function that normalizes a vector to length 1 in place; a zero vector is left alone.
 * Given a vector, divide every component by its Euclidean norm, unless the norm is 0.
 * normalize a vector in place, zero vector unchanged
 * unit vector in place, nothing happens if the norm is 0
 * L2-normalize an array in place, all-zero input stays
 * turn a real vector into a unit vector in place, leaving the null vector alone
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
 * How do I sum the absolute values of an array?
 * sum of |a[i]| over all elements
 * Write a program to find the sum of absolute values of an array.
 * Given an array, return |a[0]| + |a[1]| + ... + |a[n-1]|.
 * Function that adds the elements of an array ignoring their signs.
 * Implement the L1 norm of a vector.
 * sum of |a[i]|
 * add up all elements as if they were positive
 * total of the absolute values
 * L1 norm
 * Manhattan length of a vector
 * How do I add up the absolute values of a list?
 * taxicab norm of a vector with n components
 * add up the numbers of a list ignoring their minus signs
 * sum of the values without regard to sign
 * Manhattan norm of a vector: total of its component magnitudes
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
 * How do I standardize data in place with the population standard deviation? Constant data become 0.
 * subtract the mean and divide by the standard deviation (divisor n), in place; deviation 0 gives zeros
 * Write a function that standardizes {n} doubles in place, with the population sd; 0 everywhere if sd is 0.
 * standard scaler on an array in place: mean 0, population sd 1, constant data to 0
 * Given doubles, replace each by its population z-score; if all values agree, all become 0.
 * How do I standardize an array like StandardScaler, with 0 for constant data?
 * Replace every value by its z-score (population standard deviation), or by 0 if all values are equal.
 * standardize data to mean 0 and standard deviation 1 (divide by n), in place; zeros if the deviation is 0
 * compute z-scores in place with the population standard deviation, 0 for constant data
 * Standardise real data in place to zero mean and unit (population) deviation; constant data becomes zeros.
 * replace each observation by its zscore with population sigma, zeros for constant data
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
 * Given an array, replace each value by its difference from the mean.
 * remove the dc offset (mean) of a signal in place
 * How do I mean-center an array?
 * subtract the mean from all elements
 * Write a function that subtracts the average of an array from each element, in place.
 * Function that centers data at zero mean, in place.
 * mean-center an array in place
 * remove the average (DC offset) from a signal, in place
 * How do I shift data so that its average is 0?
 * deviation of each element from the mean, stored in place
 * Centre the data in place so that its arithmetic mean becomes zero.
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
 * max scaling of an array in place; do nothing without a positive value
 * How do I scale data in place by its maximum, if that is positive?
 * Write a function that divides {n} values by the largest of them in place; nothing happens if it is not positive.
 * normalize an array by its maximum in place if that is more than 0
 * Given an array, divide each element by the greatest one in place, unless that is 0 or less.
 * Divide every element of the array by its maximum, in place, if the maximum is positive.
 * How do I divide an array by its largest value in place? Leave it unchanged if that isn't positive.
 * Rescale the array in place so its maximum becomes 1; do nothing if the maximum is 0 or negative.
 * normalize data by dividing it by its maximum, but only when the maximum is above 0
 * scale all elements so the largest becomes 1, unless the largest is not positive
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
 * Given scores as doubles, replace them by their softmax, the maximum subtracted first.
 * numerically stable softmax in place
 * How can I implement softmax without overflow?
 * softmax in place
 * Compute the softmax of an array in place.
 * Write a function that computes softmax of a non-empty array in place.
 * Given scores, replace each by exp(score) / sum of exp(scores).
 * Function that turns an array of logits into probabilities that sum to 1, in place.
 * Implement a numerically stable softmax in place (maximum subtracted first).
 * How do I implement softmax in C?
 * exponentials of the entries divided by their total, overwriting the array
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
 * replace every element x by max(0, x)
 * clip an array at zero from below, in place
 * Given an array, make each negative element 0.
 * relu activation on a layer, in place
 * Set all negative entries of a list to 0 in place.
 * How do I apply ReLU to an array?
 * relu in place
 * Write a function that sets all negative numbers in an array to 0.
 * Given an array, replace every value below 0 by 0 in place.
 * Function that applies ReLU to each element in place.
 * negative elements become 0, others stay
 * ReLU on a vector, in place
 * replace negative values with zero
 * How do I set the negative elements of an array to zero?
 * set all elements < 0 to 0
 * Implement max(0, x) for a whole array, in place.
 * replace negatives with zero, in place
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
 * index of the first maximum, -1 in an empty array
 * At which index is the greatest element? The first such, or -1 if there are none.
 * Write a function that returns the index of the largest of {n} values, the first if tied, -1 if none.
 * index where the maximum of an array first occurs, -1 if the array is empty
 * Given an array, return the index of its first maximum, -1 for an empty one.
 * How do I get the index of an array's maximum (the first one, -1 if empty)?
 * index of the first maximum, -1 if the array is empty
 * Find the index of the largest element (the first one if there are several), or -1 if the array is empty.
 * get the index of the first maximum in an array, -1 for an empty array
 * Write a function for the index of the largest element, first on ties, -1 for an empty array.
 * Given an array, return the index of its maximum, the first if tied, -1 if n is 0.
 * index of the max, first one if tied, -1 if empty
 * argmax, first on ties, -1 without elements
 * class with the highest score: its index, first on a tie, -1 for no classes
 * How do I get the index of the highest value (first on ties, -1 for none)?
 * where is the biggest value? zero-based, first occurrence, -1 for no values
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
 * index of the first minimum, -1 in an empty array
 * At which index is the least element? The first such, or -1 if there are none.
 * Write a function that returns the index of the smallest of {n} values, the first if tied, -1 if none.
 * index where the minimum of an array first occurs, -1 if the array is empty
 * Given an array, return the index of its first minimum, -1 for an empty one.
 * How do I get the index of an array's minimum (the first one, -1 if empty)?
 * index of the first minimum, -1 if the array is empty
 * Find the index of the smallest element (the first one if there are several), or -1 if the array is empty.
 * get the index of the first minimum in an array, -1 for an empty array
 * Write a function for the index of the smallest element, first on ties, -1 for an empty array.
 * Given an array, return the index of its minimum, the first if tied, -1 if n is 0.
 * index of the min, first one if tied, -1 if empty
 * argmin, first on ties, -1 without elements
 * How do I get the index of the lowest value (first on ties, -1 for none)?
 * where is the smallest value? zero-based, first occurrence, -1 for no values
 * Write a function to find the position of the minimum in a list, from 0, first on ties, -1 for empty.
 * position of the minimum value (zero-based, leftmost); -1 for an empty list
 * Which index holds the minimum entry of an array? Earliest on ties, -1 for an empty array.
 * like Python's lst.index(min(lst)), but -1 for an empty list
 * How do I find the position of the smallest element of an array, counting from 0, the first on ties, -1 when empty?
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
 * Write a function that counts the array elements {OP} a limit.
 * count the elements with a[i] {OP:2} x
 * Given {n} values and a limit, return how many are {OP} it.
 * number of values {OP} x in the list
 * Count the entries of a list that are {OP} {x}.
 * How many elements {OP} a given value does an array have?
 * count values {OP} x
 * Count how many elements of the array are {OP} the given value.
 * Write a program to count the elements of an array that are {OP} a given value.
 * Write a function that returns how many numbers in a list are {OP} x.
 * Given an array and x, return the number of elements with a[i] {OP:2} x.
 * count elements {OP:2} x
 * number of values {OP} x in an array
 * how many items of the list are {OP} the given number
 * count of a[i] {OP:2} x
 * How do I count array elements {OP} a certain value?
 * how many readings are {OP} the limit
 * get the number of entries {OP:2} a given value
 * Tally the observations {OP} a given value.
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
 * Given {n} values and a limit, return which fraction of them is {OP} it, 0 for none.
 * How do I compute the proportion of elements {OP} a threshold (0 for an empty array)?
 * fraction of elements {OP} x, 0 if there are none
 * Return the fraction of array elements that are {OP} a threshold, 0 for an empty array.
 * What proportion of the values is {OP} x, from 0 to 1? 0 if there are no values.
 * compute the share of values {OP} a given limit (0 if the array is empty)
 * fraction of elements {OP} x, from 0 to 1, and 0 for an empty list
 * Write a function to find the fraction (not percent) of elements of a list that are {OP} a value, 0 if empty.
 * relative frequency of observations {OP} a threshold, 0 without observations
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
 * Write a function that returns the percentage of array elements above a given number, 0 if empty.
 * percentage of values strictly over a threshold, zero for an empty list
 * percent of the values bigger than x, 0 if there are none
 * percentage of values higher than the given one, 0 for an empty array
 * What percentage of the array elements are greater than a limit? 0 if it is empty.
 * percentage of the elements above x, 0 without elements
 * What percentage of the values is greater than x? 0 if there are none.
 * Return the percentage of elements above a threshold, or 0 if the array is empty.
 * How do I calculate what percent of an array exceeds a limit? 0 for an empty array.
 * compute the percentage of values above a limit, 0 for no data
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
 * Given an array, return how many values are {OP}.
 * Count the {OP} entries of a list.
 * How many array elements are {OP}?
 * count {OP} values
 * Return the number of {OP} elements in an array.
 * How do I count the {OP} numbers in an array?
 * Write a program to count the {OP} values stored in an array.
 * Write a function that returns how many elements of a list are {OP}.
 * Given an array, return the number of elements {OP:2} 0.
 * Function that counts {OP} values in an array of {T:s}.
 * count {OP} array entries
 * number of {OP} elements in a list
 * count of a[i] {OP:2} 0
 * how many elements are {OP:2} 0
 * How do I count the {OP} values in an array?
 * I need the number of {OP} readings in a series.
 * Tally how many entries of the array are {OP}.
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
 * sum of the {OP} amounts in a list
 * Given an array, return the total of its {OP} values.
 * How do I sum just the {OP} numbers in an array?
 * sum of {OP} values
 * Return the sum of all {OP} numbers in the array.
 * sum only the {OP} elements of an array
 * Write a program to find the sum of the {OP} values stored in an array.
 * Write a function that adds only the {OP} elements of a list.
 * Given an array, return the sum of all elements {OP:2} 0.
 * Function that totals the {OP} values of an array, 0 if there are none.
 * sum of {OP} numbers
 * sum {OP} elements of an array
 * sum of a[i] with a[i] {OP:2} 0
 * add everything {OP:2} 0
 * How do I add only the {OP} values in an array?
 * total of all {OP} transactions in a list of amounts
 * get the sum of the {OP} items
 * total of only the {OP} entries of an array
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
 * fill missing values in an array with a number; the marker comes first, then the fill value
 * replace every missing marker in the data by a value, in place (marker first)
 * fillna in place: every element equal to the marker becomes the given value
 * How do I replace missing entries in place, those equal to {missing}, with {value}?
 * Given data, the missing marker and a replacement value, replace each marker in place.
 * Replace every element equal to {missing} with {value}.
 * How do I replace all occurrences of one value in an array by another (old value first)?
 * Write a function that replaces every missing marker in an array with a fill value.
 * replace all elements that equal the first given number by the second, in place
 * Fill missing values (elements equal to a marker) with a constant; the marker comes before the constant.
 * fill in missing data: every element equal to the marker becomes the fill value, in place
 * Overwrite every element equal to {missing} by {value}, in place.
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
 * mean imputation in place for a given missing marker, 0 when no value is known
 * Write a function that replaces every element equal to a marker by the mean of the others, in place, 0 without others.
 * replace missing data (equal to the marker) with the average of the known values, 0 if none are known
 * Given data and a missing marker, overwrite each missing value with the mean of the rest, or 0 if there is no rest.
 * Replace missing values (elements equal to a marker) with the mean of the other elements, 0 if there are none.
 * How do I fill missing values, marked by a number, with the mean of the rest? 0 if all are missing.
 * Impute the mean in place: elements equal to the marker become the average of all others (0 if none).
 * Compute the mean of all elements that differ from the marker and write it over those equal to it; use 0 if all are missing.
 * mean imputation: replace each marker value by the average of the non-missing values (0 if all are missing)
 * My sensor reports a special value, which is given, when it fails: overwrite those entries of the array with the mean of the good readings, or 0 if none are good.
 * Write a function that puts the mean of the valid entries, those different from a given number, in place of all invalid ones in the array, or 0 if none are valid.
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
 * last observation carried forward in place, missing ones marked by a given number, leading ones unchanged
 * Forward fill: replace each element equal to the missing marker by the previous element; leading ones stay.
 * How do I forward-fill missing values marked by a number? Leading missing values stay.
 * Write a function that replaces each missing value (given as a marker) with the last value before it.
 * ffill an array in place, where missing values are marked by a given number
 * If an element equals the missing marker, copy the previous element into it, from left to right, except at index 0.
 * ffill in place: an entry equal to the missing marker inherits the preceding entry
 * Given a time series and the number that stands for missing, overwrite each gap in the series with the last value known before it, leaving gaps at the start alone.
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
 * next observation carried backward in place, missing ones marked by a given number, trailing ones unchanged
 * Backward fill: replace each element equal to the missing marker by the next element; trailing ones stay.
 * How do I back-fill missing values marked by a number? Trailing missing values stay.
 * Write a function that replaces each missing value (given as a marker) with the next valid value after it.
 * bfill an array in place, where missing values are marked by a given number
 * If an element equals the missing marker, copy the following element into it, from right to left, except at the last index.
 * fill the gaps of a series, that is entries equal to a given number, with the next valid value after them, in place; gaps at the end are left alone
 * Given a time series and the number that stands for missing, overwrite each gap in the series with the next known value, leaving gaps at the end alone.
 * Replace every entry equal to a given missing code by the nearest known value to its right, in place; entries with none to the right keep the code.
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
 * nanmean with a marker instead of nan, 0 for no valid entries
 * Write a function that averages {n} values but skips those equal to the missing marker, 0 if none is valid.
 * Average a list, leaving out elements equal to the missing marker; 0 if nothing is left.
 * How do I calculate the mean while skipping a missing marker (0 if nothing remains)?
 * mean ignoring missing values, given their marker, 0 if all are missing
 * How do I average an array while ignoring a missing marker? 0 if nothing is left.
 * Return the mean of all elements not equal to the missing marker, or 0 if there are none.
 * Compute the average while skipping elements equal to a given number; 0 if all are skipped.
 * average of all values except those equal to {missing}, 0 if none remain
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
 * like np.clip on an array in place, with low and high given
 * How do I clip data to a lower and an upper bound in place?
 * Write a function that limits each of {n} values to an interval, in place.
 * Given data and two bounds, clamp every element in place.
 * clip array elements to [low, high] in place
 * Limit every entry of a list to the range from low to high, in place.
 * How can I clamp all elements of an array between two bounds?
 * clip every element to [low, high]
 * Clamp all elements of the array to the range from {low} to {high}.
 * Write a function that clamps every element of an array to [low, high], in place.
 * Given an array, low and high, replace values below low by low and above high by high.
 * Function that limits all values to a range in place; minimum first, then maximum.
 * clip an array in place: lower bound, then upper bound
 * clamp all elements between min and max
 * How do I clip the values of an array to a range in C?
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
 * replace every element by min(a[i], cap), in place
 * Write a function that caps each of {n} values at a given maximum, in place.
 * set every element above the limit to the limit
 * Given data and a cap, lower larger values to the cap.
 * put an upper limit on all elements: larger ones become the limit
 * Reduce every entry of a list which exceeds {cap} to {cap}.
 * How do I set an upper limit for all array elements?
 * clip all elements at an upper limit
 * Write a function that limits all elements of an array to a maximum, in place.
 * Given an array and a cap, replace every value greater than the cap by the cap.
 * cap array values at an upper limit
 * values > limit become the limit, others unchanged
 * How do I limit an array from above in C?
 * clip from above, in place
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
 * replace every element by max(a[i], floor), in place
 * Write a function that raises each of {n} values to at least a minimum, in place.
 * set every element below the limit to the limit
 * apply a lower bound to all elements in place: smaller ones become the bound
 * Given data and a minimum, raise smaller values to the minimum.
 * Increase every entry of a list that lies below {least} to {least}.
 * How do I set a lower limit for all array elements?
 * clip all elements at a lower limit
 * Write a function that raises all elements of an array to at least a minimum, in place.
 * Given an array and a floor, replace every value less than the floor by the floor.
 * apply a lower limit to array values
 * values < limit become the limit, others unchanged
 * How do I limit an array from below in C?
 * clip from below, in place
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
 * histogram of an array with equal bins between two limits into counts; the last bin includes the upper limit, others are ignored
 * count values per bin: bins of equal width from low to high, both limits included, other values skipped
 * histogram counts into an array from low to high: values outside are not counted, high itself belongs to the last bin
 * Compute a histogram of the values with {bins} equal bins from {low} to {high}; {high} belongs to the last bin, values outside are ignored.
 * How do I count values per histogram bin between low and high (high in the last bin), ignoring values outside?
 * histogram with equal bins from low to high into counts; high goes in the last bin, outliers are skipped
 * equal-width histogram from low to high, upper limit included in the last bin, other values ignored
 * frequency distribution of real data: tally equal-width classes between low and high (upper end closed), skipping values outside
 * Count how many of the {n} values fall into each of {bins} equal-width bins from {low} to {high} and store it in {counts}; a bin includes its lower edge, the last one also {high}, and values outside are ignored.
 * Write a function that counts values in equal bins from low to high into an array, where a value on an inner edge goes to the upper bin, high to the last one, and values outside don't count.
 * Fill counts with a histogram of the data as numpy.histogram does with a given range: equal bins from low to high, high in the last one, values outside not counted.
 * How many values fall into each of several equal bins between a lower and an upper limit, half-open except for the last one, which is closed, with values outside ignored and the counts written to an array?
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
 * zero-based index of the histogram bin for a value, given the start and the bin width
 * How do I find the histogram bin of a number (from 0), given the lower limit and the bin width?
 * compute (x - low) / width, truncated to an integer
 * Write a function that returns the bin number of a value, the first bin being 0, for a lower limit and a bin width.
 * Given a value at or above the lower limit and the bin width, return the bin from 0.
 * Return the zero-based index of the bin that x falls into, given the start of the first bin and the bin width.
 * compute (x - low) / width as an integer
 * get the bin number (from 0) of a value, given the lower limit and the bin width
 * Which histogram bin does {x} belong to if the bins start at {low} and are {width} wide? Count from 0.
 * return (int)((x - low) / width)
 * Compute the bucket index of {x}, counting from 0, for buckets that start at {low} and have size {width}.
 * class number, from zero, of an observation when classes have equal width (observation, lower bound, width)
 *
 * @T double float int32_t
 * @name bin_index bucket_of
 * @range x 10 100
 * @range low 0 10
 * @range width 1 10
 */
int32_t bin_index(T x, T low, T width) { return (int32_t)((x - low) / width); }

/**
 * count the ratings per star, 1 to 5, into an array of five, ignoring other values
 * How many one-star to five-star ratings does an int array hold? Fill five counts, ignoring invalid ratings.
 * distribution of integer grades 1 to 5 as five counts; other grades are not counted
 * Write a function that counts how often each of 1 to 5 occurs in {n} ratings, into an array of five.
 * Given whole-number ratings, store how many there are of each from 1 to 5; other ratings do not count.
 * How many reviews gave 1, 2, 3, 4 or 5 stars? Write the counts in this order and ignore other numbers.
 * Count the 1 to 5 star ratings: counts[0] for one star up to counts[4] for five stars, ignoring other values.
 * How do I count how many int ratings of each star (1 to 5) there are? Skip invalid ratings.
 * count the reviews per star rating from 1 to 5 into a second array and ignore all other numbers
 * Fill an array of five with the number of ratings for each star from 1 to 5.
 * number of 1, 2, 3, 4 and 5 star ratings into counts; invalid ratings are ignored
 * tally int ratings from 1 to 5 into five int counters, set to 0 first, skipping anything else
 * Write a function that counts the integer ratings per star; ratings that aren't 1 to 5 are skipped.
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
 * sumproduct of two arrays of length n
 * Given values and weights, return the sum of the products.
 * weighted sum (linear combination) of two arrays
 * How do I compute the weighted sum of an array with given weights?
 * weighted sum of an array
 * Multiply each value by its weight and return the sum.
 * Write a function for the sum of values[i] * weights[i].
 * Given values and weights, return their weighted sum (not divided by anything).
 * Function that multiplies each value by its weight and adds the products.
 * weighted sum of two arrays
 * sum of price * quantity over all items
 * total cost from an array of prices and an array of quantities
 * sumproduct of two arrays
 * How do I calculate a weighted sum in C?
 * Write a function to find the total cost from given arrays of prices and quantities.
 * total cost of the order: price times quantity, summed over n items
 * sum of products of two arrays, each value times its weight
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
 * average with weights, 0 when their sum is 0
 * How do I compute a weighted average of values with given weights? 0 if all weights are 0.
 * sum of value * weight divided by the sum of the weights, 0 if that is 0
 * Write a function that returns the weighted mean of {n} values, 0 if the weights add up to 0.
 * Given values and nonnegative weights, return the weighted average, 0 if there is no weight.
 * weighted mean of an array, 0 if the weights sum to 0
 * Multiply each value by its weight, sum up and divide by the sum of the weights; 0 if that sum is 0.
 * Compute the weighted average of an array, or 0 if the weights sum to zero.
 * How do I calculate the mean of values with their weights? Return 0 if the total weight is zero.
 * weighted average of an array with a second array of weights, 0 if their sum is 0
 * I need the weighted mean of an array, 0 when all weights are zero
 * weighted arithmetic mean (data first, then weights), zero when the weights total zero
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
 * grade point average from whole-number grades and credits, with decimals, 0 without credits
 * sum of value * weight / sum of weights for int arrays as a double, 0 if the weights sum to 0
 * gpa from int arrays of grades and credits, 0 when there are no credits
 * Write a function that returns the weighted mean of n whole numbers as a double, 0 if the weights add up to 0.
 * mean of int values with integer weights, 0 when the total weight is 0
 * weighted average of integer values and integer weights as a double, 0 if the weights add up to 0
 * Compute the GPA from int arrays of grades and credits, or 0 if there are no credits.
 * How do I calculate a grade point average from integer grades and credits? 0 without credits.
 * Return the mean of integers with integer weights as a double, 0 if the total weight is 0.
 * average of int grades weighted by int credits, 0 if all credits are 0
 * Multiply each int grade by its int credits, sum up and divide by the total credits; 0 if there are none.
 * compute a weighted average of ints (values, then weights) as a double, 0 when the weights sum to zero
 * weighted mean of int values with int weights, with 0 for a total weight of 0
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
 * turn the array into its running totals
 * Write a function that turns {n} values into their running totals, in place.
 * do a[i] += a[i - 1] from left to right over the whole array
 * Given an array, add to each element the sum of all elements before it.
 * replace each element of a by the sum of everything so far
 * How do I turn an array into its cumulative sums?
 * cumsum in place
 * compute the prefix sums of an array in place
 * Replace every element by the sum of itself and all elements before it.
 * Write a program to compute the prefix sums of an array in place.
 * Given an array, replace each element by the sum of all elements up to and including it.
 * Function that turns an array into its running sum, in place.
 * Implement the cumulative sum (partial sums) in place.
 * prefix sum in place
 * cumulative total in place
 * How do I compute prefix sums in place?
 * each element becomes the total so far
 * inclusive scan with +, in place
 * partial sums of a list, overwriting the list
 * cumulative frequency in place: each entry becomes the total up to and including it
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
 * set out[i] = a[0] + ... + a[i] for every i
 * partial sums of an array, written to out
 * How do I get the running totals of an array in a separate array?
 * cumulative sum of an array into out
 * How do I compute the prefix sums of an array into another array?
 * cumulative sum of an array, stored in a second array
 * Write a program to store the prefix sums of an array in another array.
 * Given an array, set out[i] to a[0] + a[1] + ... + a[i].
 * Function that writes the running sum of an array to an output array.
 * Implement the cumulative sum (inclusive prefix sum) into a second array.
 * prefix sums into out
 * cumulative sum of an array, result in out
 * running sum into a new array
 * How do I build a prefix sum array where out[i] includes a[i]?
 * inclusive scan with + into an output array
 * account balance after each transaction, into out, starting from 0
 * partial sums of a sequence written to a second array
 * itertools.accumulate: cumulative totals of a list into an output array
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
 * How do I replace each value of the array by the {OP} up to there?
 * cum{OP:2} of an array in place
 * Write a function that turns {n} values into their running {OP}, in place.
 * {OP} of all values seen so far, written over each element
 * cum{OP:2} of an array, overwriting it
 * Replace each element by the {OP} of itself and all elements before it.
 * How do I compute the running {OP} of an array in place?
 * overwrite the array with its running {OP}
 * Each element becomes the {OP} of the array up to that index.
 * Write a function that computes the cumulative {OP} of an array in place.
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
 * How do I create a lagged column? The data, the lag and the fill value for the start are given.
 * set out[i] = a[i - k]; the first k outputs get the fill value
 * Write a function that shifts {n} values down by {k} places into {out}, with a fill value on top.
 * like pandas shift(k, fill_value) with k >= 0, into an output array
 * Given data, a lag and a fill value for the first entries, write the lagged data to {out}.
 * How do I create a copy of an array lagged by k, with a default value for the first k entries?
 * shift an array right by k with a fill value, into out
 * Shift the array k positions to the right into out and fill the first k positions with a given value.
 * Write a function that shifts an array right by k and fills the first k places of the result with a fill value.
 * lag a time series by k steps into out, using the fill value for the first k entries
 * How do I lag a series by k steps? The first k outputs get a fill value.
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
 * By what percentage of its first value did a series grow from start to end?
 * compute (last - first) / first * 100 of an array
 * Write a function that returns the percent change between the first and the last of {n} values.
 * increase from the first to the last value, as a percentage of the first
 * percentage return of a stock over the period, from its list of prices
 * Given a series with a nonzero first value, return the total change in percent.
 * How do I get the total return of a price series in percent?
 * percent growth from first to last element
 * How do I calculate the percentage change from the first to the last element of an array?
 * Return by how many percent the last value is above the first.
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
 * How much did a series fall at most below an earlier high? 0 if it never fell.
 * maximum drawdown of prices as an amount, not in percent
 * Given {n} prices, return the greatest drop from an earlier peak, 0 if there is none.
 * Find the greatest fall of a series from an earlier high to a later value, 0 if it never falls.
 * How do I calculate the max drawdown of an equity curve as an amount?
 * Return the largest drop from a peak to a later value, or 0 if the series never falls.
 * How do I compute the maximum drawdown of a list of prices as an amount? 0 if the price never falls.
 * Find the biggest decline from an earlier high to a later low in an array of prices.
 * maximum drawdown: the largest difference between an earlier high and a later value
 * Write a program that finds the biggest drop from a running maximum, 0 if there is none.
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
 * maximum drawdown of a portfolio in percent, from its positive values in order
 * Write a function that returns the biggest percentage decline from a running maximum of positive prices, 0 if none.
 * largest percent drawdown of a series of positive values
 * How do I compute the maximum drawdown in percent from prices?
 * max drawdown of a list of prices in percent
 * Return the maximum drawdown of a price series as a percentage of the peak.
 * How do I calculate the maximum drawdown of a price series in percent? 0 if it never falls.
 * What is the largest percentage drop from an earlier high? 0 if the prices never fall.
 * Find the biggest decline in percent from a previous peak, 0 if there is none.
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
 * {OP} variance of an array, divide by {OP:2}, 0 if that is not positive
 * How do I compute the {OP} variance of an array? 0 if there are too few values to divide by {OP:2}.
 * mean squared deviation from the average over {OP:2}, 0 when {OP:2} is not above 0
 * {OP:3} of an array, 0 if there are too few values
 * sum of squared deviations from the mean divided by {OP:2}, 0 if {OP:2} is not positive
 * {OP} variance of an array, 0 with too few values
 * Compute the {OP} variance of an array, dividing by {OP:2}; return 0 if {OP:2} is not positive.
 * {OP} variance with divisor {OP:2}, 0 if {OP:2} is 0 or less
 * How do I calculate the {OP} variance (divide by {OP:2})? Too few values should give 0.
 * Write a function for the {OP} variance of an array, 0 if there are too few values.
 * I need the {OP} variance of an array, 0 if {OP:2} is 0 or less
 * Write a function for the {OP} variance of an array, divisor {OP:2}, 0 if the divisor is not positive.
 * Given an array, return its {OP} variance (divisor {OP:2}), or 0 if the divisor is not positive.
 * {OP} variance, divisor {OP:2}, 0 with too few values
 * How do I calculate {OP} variance ({OP:3}) in C, with 0 for too few values?
 * Implement the {OP} variance (sum of squared deviations over {OP:2}), 0 with too few values.
 * sum((a[i] - mean)^2) / ({OP:2}), the {OP} variance, or 0 if {OP:2} <= 0
 * {OP} variance of data, sum of squared deviations over {OP:2}, zero when that divisor is nonpositive
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
 * {OP} standard deviation of an array, 0 with too few values
 * How do I compute the {OP} standard deviation of an array? 0 if there are too few values for {OP:2}.
 * Write a function that returns the {OP} standard deviation of {n} doubles, 0 if {OP:2} is below 1.
 * {OP:3} of an array, 0 if there are too few values
 * {OP} standard deviation of the data, 0 with too few values
 * Compute the {OP} standard deviation of an array, dividing by {OP:2}; return 0 if {OP:2} is not positive.
 * {OP} standard deviation with divisor {OP:2}, 0 if {OP:2} is 0 or less
 * How do I calculate the {OP} standard deviation (divide by {OP:2})? Too few values should give 0.
 * Write a function for the {OP} standard deviation of an array, 0 if there are too few values.
 * I need the {OP} standard deviation of an array, 0 if {OP:2} is 0 or less
 * square root of the {OP} variance of an array, 0 if there are too few values
 * Return the {OP} standard deviation of the data, or 0 if it can't be computed.
 * Write a function for the {OP} standard deviation of an array, 0 if the divisor {OP:2} is not positive.
 * Given an array, return its {OP} standard deviation, 0 if {OP:2} is not positive.
 * {OP} standard deviation, divisor {OP:2}, 0 with too few values
 * How do I calculate {OP:3} of an array in C, with 0 for too few values?
 * Implement the {OP} standard deviation (root of the {OP} variance), 0 with too few values.
 * sqrt(sum((a[i] - mean)^2) / ({OP:2})), or 0 if {OP:2} <= 0 ({OP} standard deviation)
 * Write a function to calculate the {OP} SD of an array of doubles; return 0 unless {OP:2} is positive
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
 * standard deviation of the data, dividing by n, 0 without data
 * How do I calculate the standard deviation of a list of numbers, as a whole population? 0 for an empty list.
 * square root of the population variance of an array, 0 if it has no elements
 * np.std of an array, but 0 for an empty one
 * stdev of numbers, dividing by n, 0 when n is 0
 * root of the average squared deviation from the mean, 0 for an empty array
 * How do I compute the population standard deviation of an array (0 if it is empty)?
 * Compute the population standard deviation of an array of doubles, or 0 if it is empty.
 * Write a program to calculate the standard deviation of an array (divide by n), 0 if it is empty.
 * Given an array, return sqrt of the mean squared deviation from the mean, 0 if it is empty.
 * Function that computes the population standard deviation of a double array, 0 if it is empty.
 * population standard deviation, 0 for no values
 * sqrt(sum((x - mean)^2) / n), or 0 for n = 0
 * square root of the population variance, 0 if n is 0
 * standard deviation, divisor n and not n - 1, 0 for an empty array
 * How do I compute the standard deviation of an array, dividing by n, with 0 for an empty one?
 * root mean square distance of the values from their average, 0 without values
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
 * relative spread in percent, from mean and sd
 * cv of a measurement in %, from its mean and sd
 * Write a function that returns the coefficient of variation from mean and standard deviation in percent.
 * relative standard deviation in percent from mean and standard deviation
 * Given mean and standard deviation, return the second divided by the first, in percent.
 * How do I calculate the CV in percent, given mean and standard deviation?
 * coefficient of variation in percent (mean, sd)
 * Compute the coefficient of variation in percent from the mean and the standard deviation.
 * How do I calculate the coefficient of variation in percent when I know the mean and sd?
 * Express the standard deviation in percent of the mean; the mean is given first.
 * relative dispersion: deviation as percent of the mean, mean passed first
 *
 * @T double float
 * @name coefficient_of_variation relative_deviation
 * @range mean 1 100
 * @range sd 0 50
 */
T coefficient_of_variation(T mean, T sd) { return 100 * sd / mean; }

/**
 * coefficient of variation as a ratio, from mean and sd
 * cv = sigma / mu, given mu and sigma
 * Given mean and standard deviation, return the deviation as a fraction of the mean.
 * cv without the factor 100, arguments mean and sd
 * How do I compute the coefficient of variation from mean and standard deviation, not in percent?
 * Write a function that returns the standard deviation divided by the mean (the mean comes first).
 * coefficient of variation as a decimal, from the mean and the standard deviation
 * relative standard deviation as a fraction of the mean; the mean is the first argument
 * Divide the standard deviation by the mean; arguments are mean and sd.
 * relative standard deviation as a plain ratio, mean passed before sigma
 * How large is the standard deviation compared with the mean, as a ratio, if I pass the mean first?
 * Take a mean and then a standard deviation and return the coefficient of variation as a fraction, for example 0.2 for 10 and 2.
 *
 * @T double float
 * @name variation_ratio cv_ratio
 * @range mean 1 50
 * @range sd 0 20
 */
T variation_ratio(T mean, T sd) { return sd / mean; }

/**
 * is x more than {K} standard deviations from the mean? x, mean and deviation are given
 * |x - mean| > {K} * sd for x, mean and sd
 * Write a function that tells whether a value is an outlier by the {K}-sigma rule when mean and sigma are known.
 * anomaly detection by value, mean and sd: is the value more than {K} standard deviations away?
 * Return true if {x} is more than {K} standard deviations away from the mean; x, mean and sd are given.
 * How do I check whether a value is more than {K} standard deviations from the mean, given value, mean and standard deviation in this order?
 * Is a value an outlier, i.e. farther from the mean than {K} standard deviations?
 * check if x lies more than {K} standard deviations above or below the mean (x, mean, sd)
 * true if |x - mean| is greater than {K} * sd
 * outlier check: is the value farther from the mean than {K} times the standard deviation?
 * Given a value, the mean and the standard deviation, tell if the value is a {K}-sigma outlier.
 * flag a value as an outlier if its distance from the mean exceeds {K} standard deviations
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
 * is |x - mean| greater than k * sd (x, mean, sd, k)
 * k-sigma rule for x, mean, sigma and k: true if x is outside
 * Write a function that tells whether x lies further from the mean than the standard deviation times k.
 * anomaly if the value differs from the mean by more than sigma times k
 * Given value, mean, standard deviation and k, return true if it is more than k deviations from the mean.
 * How do I do a z-score outlier test with a chosen cutoff (x, mean, sd, cutoff)?
 * Return true if x is more than k standard deviations away from the mean (x, mean, sd, k).
 * Is a value an outlier? Arguments are value, mean, standard deviation and the number of deviations allowed.
 * Does an observation lie over k sigma away from mu (x, mu, sigma, k)?
 * flag a value as an anomaly if its distance from mu is more than k sigma, given the value, mu, sigma and k
 * How do I check whether a value lies more than a given number of standard deviations from the mean, passing value, mean, standard deviation and that number?
 * outlier test for {x} with mean {mean} and standard deviation {sd}: is it more than {k} deviations away, on either side?
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
 * is x below q1 - 1.5 iqr or above q3 + 1.5 iqr, for x, q1 and q3
 * boxplot outlier test for x, given the first and third quartile (1.5 times the IQR)
 * Is x outside Tukey's fences at 1.5 IQR, given x, q1, q3?
 * IQR outlier check (more than 1.5 IQR outside the quartiles) for x, q1, q3
 * How do I detect an outlier with the 1.5 IQR rule (x, q1, q3)?
 * Return true if {x} is below q1 - 1.5 * iqr or above q3 + 1.5 * iqr.
 * How do I check if a value is an outlier with the 1.5 IQR rule, given both quartiles?
 * Is x an outlier by the 1.5 * IQR rule? Arguments are x, q1 and q3.
 * outlier check by the 1.5 IQR rule for a value and the first and third quartile
 * true if the value lies more than 1.5 times the interquartile range outside the quartiles
 * Tukey fence test with 1.5 interquartile ranges, true for outliers: observation, lower quartile, upper quartile
 * Write a function that tests whether a value lies more than 1.5 IQR below the first or above the third quartile, given value, Q1 and Q3.
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
 * compute mean + z * sd from z, mean and sd
 * undo standardization of z with the given mean and sd
 * Write a function that converts a z-score back to a value with the help of mean and deviation.
 * denormalize a standardized value with the mean and the sd of the data
 * Given a z-score, mean and standard deviation, return the raw value.
 * raw score from z-score, mean and standard deviation
 * Convert a z-score back to the original value, given the mean and the standard deviation.
 * How do I get the original value from its z-score, the mean and the standard deviation?
 * value for a given z-score, mean and standard deviation
 * Compute the raw score from a z-score, a mean and a standard deviation.
 * Undo standardisation: score from z, mu and sigma.
 *
 * @T double float
 * @name from_z_score unstandardize
 * @range z -4 4
 * @range mean -50 50
 * @range sd 0 20
 */
T from_z_score(T z, T mean, T sd) { return mean + z * sd; }

/**
 * 95 % margin of error: 1.96 times sd over the root of n
 * compute 1.96 * sd / sqrt(n)
 * half width of the 95 % confidence interval (1.96), given sd and n
 * Write a function for the 95 % margin of error (1.96) from standard deviation and sample size.
 * Given the standard deviation and the number of values, return the 95 % margin of error with z = 1.96.
 * How do I calculate the margin of error from sd and sample size with z = 1.96?
 * margin of error of a mean at 95 % confidence, from standard deviation and sample size (use 1.96)
 * How do I calculate the 95 % margin of error from the standard deviation and n, using 1.96?
 * Return 1.96 times the standard deviation divided by the square root of n.
 * Compute the 95% margin of error: 1.96 * sd / sqrt(n).
 * half the width of the 95% confidence interval of a mean (z = 1.96), given sd and n
 * Calculate the 95 % confidence margin (1.96 standard errors) for a given sd and sample size.
 * half width of the 95 percent confidence interval of a mean: 1.96 sigma / root n
 *
 * @name margin_of_error confidence_margin
 * @range sd 0 50
 * @range n 1 100
 */
double margin_of_error(double sd, int32_t n) { return 1.96 * sd / __builtin_sqrt(n); }

/**
 * 95 % margin of error of a poll (z = 1.96), given the share and the sample size
 * compute 1.96 * sqrt(p * (1 - p) / n)
 * 95 percent margin of error of a proportion p from n answers, with 1.96
 * Write a function for the margin of error of a share (0 to 1) from a sample of n, at 95 percent (1.96).
 * Given a share from 0 to 1 and the sample size, return the 95 % margin of error with 1.96.
 * Compute the 95 % margin of error of a poll (z = 1.96) from the proportion and the number of people asked.
 * How do I calculate the margin of error of a proportion p with sample size n at 95 % (z = 1.96)?
 * margin of error for a proportion: 1.96 * sqrt(p * (1 - p) / n)
 * Return 1.96 times the standard error of a proportion p from n answers.
 * 95% margin of error of a survey result, given the proportion and the sample size, with z = 1.96
 * Write a function that returns 1.96 * sqrt(p(1-p)/n).
 * poll margin of error at 95 percent confidence (factor 1.96) for share p and n people
 * half width of the 95 % confidence interval of a proportion (z = 1.96), given p and n
 * sampling margin of error of a survey at 95 percent (z = 1.96): observed proportion, number of people asked
 *
 * @name poll_margin proportion_margin
 * @range p 0 1
 * @range n 1 2000
 */
double poll_margin(double p, int32_t n) { return 1.96 * __builtin_sqrt(p * (1 - p) / n); }

/**
 * entropy of an array of probabilities in bits
 * shannon entropy of an array of probabilities, in bits
 * compute -sum p log2 p over an array of probabilities, skipping zeros
 * entropy of a distribution, base 2, from its probabilities
 * Given probabilities, return the entropy with base 2.
 * Compute the entropy in bits of a list of probabilities, zeros contributing nothing.
 * How do I compute the Shannon entropy in bits from probabilities?
 * entropy of a probability distribution in bits
 * Calculate the Shannon entropy in bits of a probability distribution.
 * How do I compute the entropy of an array of probabilities in bits? Zero probabilities are skipped.
 * information entropy of probabilities, base 2
 * Shannon entropy, base two, of a discrete probability distribution
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
 * shannon entropy from an array of integer frequencies, base 2
 * entropy in bits of a histogram
 * turn counts into probabilities and sum -p log2 p, skipping zero counts
 * entropy in bits of a label distribution given by the count of each label
 * Write a function that returns the Shannon entropy in bits of n whole-number counts, 0 if all are 0.
 * Given how often each class occurs, return the entropy in bits.
 * Compute the entropy in bits of the distribution that a list of counts gives, 0 if all are 0.
 * How do I get the information entropy in bits from class counts?
 * entropy of class counts with log2
 * How do I compute the entropy in bits from the counts of each class?
 * Calculate the Shannon entropy in bits of a distribution given as counts.
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
 * Gini impurity of a decision tree node from its class counts, 0 for an empty node
 * gini index (1 - sum p^2) for class counts, zero when nothing is counted
 * Write a function that returns the Gini impurity of class counts, 0 without samples.
 * Gini impurity of a node from counts per class, 0 for total 0
 * Given {n} class counts, return the Gini impurity, or 0 if they add up to 0.
 * How do I calculate the Gini impurity for a decision tree node from its class counts (0 if empty)?
 * How do I compute the Gini impurity from class counts? Return 0 if there are no samples.
 * Calculate the Gini impurity of a node from the int number of samples per class, 0 if it is empty.
 * Return 1 minus the sum of squared class proportions, or 0 if all counts are 0.
 * gini impurity of class counts (1 - sum of p^2), 0 for no samples
 * Write a function for Gini impurity given the class counts; an empty node has impurity 0.
 * one minus the sum of squared class proportions, from integer counts, 0 with no data
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
 * linear regression prediction from x, slope and intercept
 * What does a linear model predict for {x}, given its slope and intercept?
 * compute y = m * x + b from x, m and b
 * Write a function that evaluates a regression line at x from its slope and its intercept.
 * trend line value at x, given slope and intercept
 * Given x, slope and intercept, return y of the line.
 * y = slope * x + intercept, given x, slope and intercept
 * Write a function that returns y = m * x + b from x, m, b in this order.
 * Given x, slope and intercept, return the y of the line.
 * y = x * slope + intercept, arguments in this order
 * value of a linear function at x; arguments x, slope, intercept
 * straight line: x times slope plus intercept
 * How do I evaluate y = mx + b? Parameters x, m, b.
 * evaluate a regression line at x, with slope before intercept
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
 * What is the intercept of a linear fit to x and y values?
 * Write a function that fits a least-squares line to {n} points and returns the intercept.
 * Given x and y values, return the intercept of the least-squares line.
 * How do I compute the intercept of a least squares line?
 * intercept of a linear regression of y on x
 * How do I find the intercept of the least-squares line through some points?
 * Fit a straight line to the points by least squares and return its intercept.
 * intercept of a simple linear regression of y on x
 * Compute the y-intercept of the best-fit line for arrays x and y.
 * Calculate the intercept of the regression line through the points (x, y).
 * constant term of the ordinary least squares line of y on x (x data first, then y data)
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
 * probability of class 1 from features, weights and bias with the sigmoid function
 * How likely is class 1 for these features, given weights and bias of a logistic model?
 * compute 1 / (1 + exp(-(w . x + b))) for arrays x, w and bias b
 * Write a function that evaluates a logistic model for {n} features, weights and a bias.
 * output of a logistic model for n features with n weights and a bias
 * Given features, weights and a bias as doubles, return the logistic model's probability.
 * How do I implement logistic regression prediction?
 * logistic regression probability from features, weights and a bias
 * Apply a logistic regression model: sigmoid of the dot product of features and weights plus the bias.
 * dot product of x and w plus bias, passed through the sigmoid
 * Write a function that computes sigmoid(w . x + bias).
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
 * Is the weighted sum plus bias positive, for arrays of inputs and weights?
 * perceptron prediction for inputs, weights, bias: 1 if the sum exceeds 0, else 0
 * Write a function that evaluates a perceptron with {n} inputs, weights and a bias; it fires above 0.
 * is w . x + b > 0 for arrays x and w
 * linear classifier decision: is the dot product of features and weights plus the bias greater than 0
 * Given inputs, weights and a bias, tell whether the neuron fires (weighted sum plus bias above 0).
 * How do I write a perceptron's forward pass: true if the weighted sum plus bias is above 0?
 * perceptron output: is the weighted sum plus bias greater than 0
 * Return true if the dot product of inputs and weights plus the bias is greater than 0.
 * How do I compute the output of a perceptron: true if the weighted sum plus bias is positive?
 * Tell whether inputs times weights plus bias is greater than zero.
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
 * reduce each weight by learning rate * gradient, in place
 * update weights in place from gradients and a learning rate
 * How do I update parameters in place by gradient descent?
 * sgd update of all weights: subtract rate times gradient
 * Write a function that takes one gradient descent step on {n} weights, with gradients and rate given.
 * do w[i] -= rate * g[i] for all i
 * Given weights, gradients and a learning rate, update the weights in place by gradient descent.
 * How do I do an SGD step on a weight array?
 * sgd update of a weight array from gradients and learning rate
 * Reduce each weight in place by the learning rate times the gradient.
 * update each weight in place: w = w - rate * gradient
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
 * How do I one-hot encode a label into an array of length n? A label out of range gives all zeros.
 * Write a function that fills {n} entries with 0 and sets the one at the label, if there is one, to 1.
 * How do I fill an array with a one-hot encoding of a label? If the label is out of range, all entries are 0.
 * Set every element to 0 except the one at index {label}, which becomes 1.
 * one-hot encode a class label into an array of n entries, all zeros if the label is out of range
 * Write a function that one-hot encodes a label into an array; an invalid label gives all zeros.
 * fill out with zeros and put a 1 at the label's index if that index is valid
 * Create a one-hot vector of length {n} for the given label (all zeros if it isn't between 0 and n - 1).
 * one-hot encoding of a class index into out, zeros only for an invalid index
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
 * sum of a column of a row-major table: rows, columns, column index
 * In a row-major table of {rows} rows and {cols} columns, sum column {col}.
 * How do I sum one column of a flat 2D array, given the number of rows, the number of columns and the column index?
 * Write a function that adds up one column of a table stored row by row; arguments are rows, columns and column index.
 * column sum of a row-major matrix: number of rows, number of columns, column index from 0
 * Return the sum of the values in one column of a matrix stored row by row (rows, cols, col).
 * add up all values in a given column of a flat table (rows, columns, column index)
 * total of one column in a flat row-major array, given rows, columns and the column's index
 * Given rows, cols and col, add up table[r * cols + col] over all rows r.
 * Given a flat table, its row count, its column count and a column index, return the total of that column.
 * For a {rows} by {cols} table stored row by row, what is the sum of column {col}?
 * sum of a single column in a 2D table stored row by row: rows, columns, zero-based column
 * Write a function for the sum of one column of a table (rows, cols, column index).
 * Given a flat table with rows and cols, return the sum of column col.
 * Function that adds all entries of a column of a row-major matrix; arguments rows, cols, column.
 * given a rows x cols matrix and a column index c, sum column c
 * column sum of a 2D array; parameters rows, cols, column
 * How do I sum a single column of a matrix in C, given rows, cols and the column?
 * add table[r * cols + col] over all rows r; parameters rows, cols, col
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
 * sum of one row in a flat table: column count, row index
 * sum of a table row, given cols and row
 * How do I sum one row of a flat 2D array, given the number of columns and the row index?
 * Write a function that adds up one row of a table stored row by row; arguments are columns and row index.
 * row sum of a row-major matrix: number of columns, row index from 0
 * Return the sum of the values in one row of a matrix stored row by row (cols, row).
 * add up all values in a given row of a flat table (columns, row index)
 * total of one row in a flat row-major array, given the column count and the row's index
 * With {cols} columns per row, what is the sum of row {row} of the table?
 * Given a flat table, its column count and a row index, return the total of that row.
 * sum of a single row in a 2D table stored row by row: columns, zero-based row
 * Given cols and row, add up table[row * cols + c] over all columns c.
 * Write a function for the sum of one row of a table (cols, then row index).
 * Given a flat table with cols columns, return the sum of the given row.
 * Function that adds all entries of a given row of a row-major matrix; arguments cols, row.
 * row sum of a 2D array; parameters cols, row
 * How do I sum a single row of a flat matrix in C, given cols and the row?
 * add table[row * cols + c] over all columns c; parameters cols, row
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
 * mean of a column of a row-major table: rows, columns, column index
 * In a row-major table of {rows} rows and {cols} columns, average column {col}.
 * How do I average one column of a flat 2D array, given the number of rows, the number of columns and the column index?
 * Write a function that averages one column of a table stored row by row; arguments are rows, columns and column index.
 * column mean of a row-major matrix: number of rows, number of columns, column index from 0
 * Return the mean of the values in one column of a matrix stored row by row (rows, cols, col).
 * average all values in a given column of a flat table (rows, columns, column index)
 * mean of one column in a flat row-major array, given rows, columns and the column's index
 * Given a flat table, its row count, its column count and a column index, return the average of that column.
 * For a {rows} by {cols} table stored row by row, what is the average of column {col}?
 * average of a single column in a 2D table stored row by row: rows, columns, zero-based column
 * Given rows, cols and col, compute the mean of table[r * cols + col] over all rows r.
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
 * mean of one row in a flat table: column count, row index
 * What is the average of the values in one row of a flat table, given the number of columns and the row?
 * Write a function that returns the mean of a row of a flat table, given the number of columns and the row.
 * Given a table, its number of columns and a row index from 0, return the mean of that row.
 * mean of a table row, given cols and row
 * How do I average one row of a flat 2D array, given the number of columns and the row index?
 * Average the values in one row of a matrix stored row by row (cols, row).
 * row mean of a row-major matrix: number of columns, row index from 0
 * mean of one row in a flat row-major array, given the column count and the row's index
 * With {cols} columns per row, what is the average of row {row} of the table?
 * average all values in a given row of a flat table (columns, row index)
 * Given cols and row, compute the mean of table[row * cols + i] over all columns i.
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
 * churn rate in percent from the number of customers before and after
 * percentage of customers lost, from the number at the start and at the end
 * What percentage of the customers left? Numbers at the start and at the end.
 * Write a function that returns the churn rate in percent from the customers at the start and at the end.
 * Given the customers before and after, return how many percent are gone.
 * How do I calculate customer churn in percent from start and end counts?
 * churn rate in percent from start and end counts
 * Calculate the customer churn rate in percent from the number of customers at the start and at the end.
 * How many percent of the customers did we lose? The number before comes first, then the number after.
 * return (start - end) / start * 100
 * churn rate in percent, given the customer counts at the start and end of a period
 * percentage of subscribers lost between the start and the end of a period
 *
 * @T double float
 * @name churn_rate attrition_rate
 * @range start 1 1000
 * @range end 0 1000
 */
T churn_rate(T start, T end) { return (start - end) / start * 100; }

/**
 * churn rate in percent from lost customers and customers at the start
 * percentage of customers lost in a period: number lost, number at the start
 * customers who left divided by customers at the beginning, in percent
 * Write a function that takes the number of lost customers and the number at the start and returns the churn in percent.
 * employee turnover rate in percent: number of leavers, staff at the start
 * compute lost / start in percent
 * Calculate the churn rate in percent from the number of lost customers and the number at the start.
 * How do I compute the churn rate in percent from customers lost and customers at the start?
 * return lost / start * 100
 * What percentage of the subscribers cancelled? The cancellations come first, then the subscribers at the start.
 * cancellation rate in percent from the number of cancellations and the number of customers at the start
 * churn in percent: customers lost during the period divided by customers at its start
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
 * compute company sales / market sales * 100
 * Write a function that returns the market share in percent from own and total sales.
 * Given own sales and the sales of the whole market, return the share in percent.
 * market share as a percentage: own sales, market sales
 * compute own / total in percent
 * Calculate a company's market share in percent from its sales and the total market sales.
 * What percentage of the total market sales are our own sales? Ours come first.
 * return own / total * 100
 * market share in percent, given our revenue and the revenue of the whole market
 * What share of the market do we have, in percent, if we sold {own} out of {total}?
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
 * Given doubles, replace each by its square root.
 * like np.sqrt on an array, in place
 * How do I apply sqrt to a whole array in place?
 * Take the square root of every element of an array, in place.
 * apply sqrt to each element of an array of doubles
 * replace every element of an array of doubles by its square root
 * take the square root of each array entry, overwriting it
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
 * put positive data on a log scale (base e) in place
 * Given doubles, replace each by its natural logarithm.
 * like np.log on an array, in place
 * Replace every number of a list by its natural logarithm.
 * How do I take ln of a whole array in place?
 * Take the natural logarithm of every element of an array, in place.
 * Apply ln elementwise to a real array, overwriting it.
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
 * element-wise {OP:2}, in place
 * Write a function that rounds each of {n} doubles {OP}, in place.
 * map {OP:2} over an array of doubles, writing back
 * like np.{OP:2} on an array, in place
 * How do I round a whole array {OP} in place?
 * {OP:2} all elements of an array
 * Round all elements of an array {OP} to integers, in place.
 * apply {OP:2} to every element of an array of doubles
 * Write a function that rounds all numbers in an array {OP}.
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
 * mean minus median of sorted data
 * simple skewness of sorted data: mean minus median
 * How skewed are sorted values: by how much is the mean above the median?
 * Write a function that returns mean - median of {n} sorted values.
 * skew indicator of ascending numbers: mean - median
 * Given sorted data, return how far the average lies above the median.
 * average minus median of values in ascending order
 * mean - median of a sorted array
 * How do I compute the mean minus the median of a sorted array?
 * Subtract the median from the mean of a sorted array.
 * Return the average of a sorted array minus its median.
 * skew indicator for data in ascending order: arithmetic mean minus median
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
 * What is the mean of the positive elements? 0 if no element is positive.
 * average of the array elements above zero, 0 if there are none
 * How do I average only the positive numbers of an array? 0 if there are none.
 * Return the mean of all elements greater than zero, or 0 if there are none.
 * average of only the positive numbers in a list, 0 if it has none
 * Compute the average of the positive elements, ignoring zeros and negatives; 0 if nothing is left.
 * mean of only the positive elements, 0 if no element is positive
 * Write a program to find the average of the positive numbers in an array, 0 if there are none.
 * Given an array, return the mean of the elements > 0, or 0 without such elements.
 * Function that averages only the positive values, giving 0 if none is positive.
 * average of the elements > 0, 0 if none
 * sum of the positives divided by their count, 0 if the count is 0
 * How do I average only the positive elements of an array? 0 if there are none.
 * ignore zeros and negatives and average the rest, 0 if nothing is left
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
 * What is the mean of the numbers above zero in an int list, as a real number? 0 if there are none.
 * average of the ints greater than 0, as a double, zero if there are none
 * Write a function that returns the average of the positive numbers of an int array, 0 if there are none.
 * avg of the positive ints in the array, 0 if none
 * mean of the positive ints as a double, 0 without any
 * How do I average only the positive integers of an array? Return a double, 0 if there are none.
 * Return the mean of all integers greater than zero as a double, or 0 if there are none.
 * Compute the average of the positive ints, ignoring zeros and negatives; 0 if nothing is left.
 * average of only the positive numbers in an int array, not rounded, 0 if it has none
 * Average the positive elements of an int array, with 0 for no positive elements.
 * mean of all int elements above zero as a double, 0 if no element is positive
 * Write a program to find the average of the positive ints in an array, as a double, 0 if none.
 * Given an int array, return the mean of the elements > 0 as a double, or 0 without such elements.
 * Function that averages only the positive integers, giving 0.0 if none is positive.
 * average of positive integers with decimals, 0 if none
 * sum of the positive ints divided by their count as a double, 0 if the count is 0
 * How do I average only the positive ints of an array? 0 if there are none.
 * ignore zeros and negative ints and average the rest, 0 if nothing is left
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
 * What is the mean of the values between two limits, both included? 0 if there are none.
 * Write a function that averages those of {n} values that are from low to high (inclusive), 0 if there are none.
 * bounded mean: mean of the elements with low <= x <= high, 0 if there are none
 * ignore values beyond the two limits in the average; 0 if all are beyond
 * mean of values within [low, high], 0 if there are none
 * How do I average only the values between two limits (inclusive)? 0 if there are none.
 * Return the mean of all elements from {low} to {high}, both included, or 0 if there are none.
 * average of the elements that are at least low and at most high, 0 if none are
 * Compute the mean of the values inside [low, high], ignoring all others; 0 if nothing is left.
 * average all numbers between a lower and an upper limit, limits included, 0 if none lie between them
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
 * How do I average integers without losing the fraction? An empty array should give 0.
 * sum / n of an integer array as a double, 0 if n is 0
 * Write a function that returns the mean of {n} integers as a real number, 0 for none.
 * mean of a list of ints as a double, 0 if there are none
 * Given whole numbers, return their average with decimals, 0 for none.
 * average of an int array, fraction kept, zero for length 0
 * Average a list of whole numbers as a real number, 0 for an empty one.
 * Compute the average of an int array as a double, or 0 if it is empty.
 * average of an integer array, not rounded, 0 for an empty one
 * Write a program to find the average of an int array as a double; an empty array gives 0.
 * Given an array of integers, return their mean with decimals, 0 if there are none.
 * Function that returns the exact average of n ints, 0.0 for n = 0.
 * Implement the mean of an int array in double precision, 0 when it is empty.
 * average of an int array as a double, 0 if empty
 * mean of integers, 0 without elements
 * How do I compute the average of ints as a double and avoid dividing by zero (0 instead)?
 * arithmetic mean of a list of ints with decimals, 0 for an empty list
 * average mark from integer marks, as a double; no marks give 0
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
 * share of each count in the total, stored in out; zeros for a total of 0
 * convert counts to fractions of their sum, in another array, all 0 if the sum is 0
 * divide every count by the sum of the counts into out, 0 if the sum is 0
 * How do I turn counts into proportions in a second array? A total of 0 gives zeros.
 * Write a function that stores the fraction of the total for each of {n} counts, 0 if the total is 0.
 * Divide each count by the total of all counts and store the fractions in out (all 0 if the total is 0).
 * How do I convert counts to fractions of the total in another array? All zeros if the total is 0.
 * Write a function that converts counts to proportions in a second array, with zeros if all counts are 0.
 * compute the relative frequency of each count into another array, 0 for all if the sum is 0
 * normalize counts so they sum to 1, written to a second array; zeros if the total is zero
 * Convert counts to probabilities in {out}, or all zeros if the counts sum to 0.
 * fraction of the total for each count, stored in out, 0 if the total is 0
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
 * share of each category in percent, from the counts into out, 0 if the total is 0
 * count / total * 100 for every count, stored in out; 0 for total 0
 * What percentage of the votes did each party get? Store the percentages in out, 0 without votes.
 * Write a function that stores the percentage of the total for each of n counts; with a total of 0 all are 0.
 * Convert each count to a percentage of the total and store it in out (all 0 if the total is 0).
 * How do I convert counts to percentages of the total in another array? All zeros if the total is 0.
 * Write a function that converts counts to percentages in a second array, with zeros if all counts are 0.
 * percentage of the total for each count, stored in out, 0 if the total is 0
 * turn vote counts into percentages of all votes in a second array, all 0 if there are no votes
 * compute for every count how many percent of the sum it is, into out; zeros if the sum is 0
 * Store in {out} what percentage each count is of the total, 0 for a total of 0.
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
 * number of array elements greater than the mean of all
 * Write a function that counts the values above the mean of {n} integers.
 * count of elements strictly above the average
 * Given whole numbers, return how many are greater than their mean.
 * count the elements above the mean
 * number of observations strictly above the sample mean
 * How many array elements are greater than the mean?
 * Count how many numbers in an array are greater than their average.
 * How do I count the elements that are above the average of the array?
 * Write a program that counts the array elements greater than the average.
 * Given an int array, return how many elements are above the mean of all.
 * number of ints greater than the array's average
 * count elements above average
 * How many scores are better than the average score?
 * how many integers exceed the mean of the array
 * Function that counts the values strictly greater than the average of the array.
 * number of days with more than the average rainfall
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
 * is every value of the array greater than the one before
 * Do the values of the array keep rising, with no equal neighbours?
 * check for strictly increasing data
 * Write a function that tells whether each of {n} values is greater than its predecessor.
 * growth in every period: is each number more than the previous one
 * test whether a series grows strictly monotonically
 * Given a series, check that it always rises strictly.
 * How do I test that an array is strictly increasing?
 * is the array strictly increasing?
 * Return true if every element is greater than the one before it.
 * check if an array is strictly increasing
 * Write a function to check if a list of values is strictly increasing.
 * Given an array, return true if a[i] > a[i-1] for all i.
 * Function that tells if each value is greater than the previous one.
 * strictly increasing array check
 * is the array strictly ascending, no equal neighbours
 * true if the numbers only go up, never staying equal
 * How do I check whether a list is strictly increasing?
 * sorted ascending without duplicates?
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
 * length of the longest run of successes (nonzero) in an array
 * How many wins in a row is the best streak, 0 being a loss?
 * length of the longest streak of nonzero values
 * Write a function that returns the length of the longest run of nonzero entries.
 * Given results with 0 for a loss, return the most wins in a row.
 * max streak of nonzero results
 * How do I compute the longest win streak from an array of 0s and 1s?
 * longest streak of wins, 0 being a loss
 * What is the longest run of consecutive nonzero elements?
 * find the longest streak of wins in an array of results, where 0 is a loss
 * Write a function for the length of the longest run of nonzero values in an array.
 * Given results (0 = lost, other = won), return the length of the longest winning streak.
 * Function that returns the maximum number of consecutive nonzero elements.
 * max consecutive ones in a 0/1 array
 * longest run of 1s in an array of 0s and 1s
 * longest streak of nonzero entries
 * How do I find the longest run of consecutive 1s in an array?
 * most wins in a row, 0 is a loss
 * longest consecutive stretch of days with a value other than 0
 * max number of consecutive truthy (nonzero) entries of a list
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
 * How long is my current streak, if the newest result is last and 0 is a miss?
 * consecutive successes up to now, in results with the latest last and 0 for failure
 * Write a function that counts the nonzero entries at the end of {n} results.
 * length of the trailing run of nonzero values
 * active streak: how many entries at the end of the array are not 0
 * current winning streak, newest result last, 0 being a loss
 * Count how many elements at the end of the array are nonzero in a row.
 * How do I compute the current winning streak? The latest result is last, and 0 means a loss.
 * How many of the most recent results in a row are wins (nonzero)? The newest is last.
 * number of consecutive nonzero values at the end of an array
 * Write a function that returns the current streak of wins, with 0 for a loss and the latest result last.
 * Write a function that counts the nonzero values at the end of an array.
 * Given results in order of time, return how many of the latest in a row are nonzero.
 * Function that returns the length of the trailing run of nonzero elements.
 * current winning streak, newest result last, 0 means lost
 * number of consecutive nonzero entries at the end
 * length of the run of ones at the end of a 0/1 array
 * How do I get the length of the streak that ends with the last element? Nonzero counts.
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
 * By how many percent did sales grow since last year? Last year's come first.
 * yoy growth in %, last year's value first
 * Write a function that returns the year-over-year growth in percent from last year's and this year's value.
 * annual growth in percent, previous year first
 * Given last year's and this year's figure, return the growth in percent.
 * How do I calculate the YoY growth in percent (last year first)?
 * yoy growth in percent from last year's and this year's value
 * Calculate the year-over-year growth in percent from last year's value and this year's value.
 * By how many percent did the value grow from last year to this year?
 * percentage growth from last year to this year
 * Last year we made {last}, this year {current}: how much growth is that in percent?
 *
 * @T double float
 * @name yoy_growth annual_growth
 * @range last 1 1000
 * @range current 0 1000
 */
T yoy_growth(T last, T current) { return (current - last) / last * 100; }

/**
 * growth rate as a fraction, old value and new value given
 * relative growth as a decimal, 0.25 for a rise by a quarter, old value first
 * Write a function that returns the relative increase from an old to a new value, such as 0.1 for ten percent.
 * fractional increase from an old to a new value
 * How do I get the growth rate as a decimal from old and new value?
 * growth from old to new value as a fraction
 * Calculate the growth rate from the old value to the new value as a fraction.
 * By what fraction did the value grow? The old value comes first, then the new one.
 * relative change from an old value to a new value, as a decimal
 * Write a function that returns the growth rate as a decimal, e.g. 0.25 for an increase from 100 to 125.
 * relative change (x1 - x0) / x0, not in percent, from x0 and then x1
 * The price went from {old} to {now}; what is the increase as a fraction of the old price?
 *
 * @T double float
 * @name growth_fraction relative_growth
 * @range old 1 1000
 * @range now 0 1000
 */
T growth_fraction(T old, T now) { return (now - old) / old; }

/**
 * value relative to a base period as an index (base = 100): value, base value
 * What is the index of a value if the base value counts as 100? Value first, then base.
 * Write a function that computes an index number from a value and its base value, the base being 100.
 * value indexed to a base of 100: value first, then base
 * Given value and base, return the index with base 100.
 * How do I compute an index with the base value at 100 (value, base)?
 * Calculate an index number with base 100 from a value and the base value.
 * return value / base * 100
 * Express a value as an index where the base value is 100; the value comes first.
 * index of a value relative to a base value that equals 100
 * What is the value's index if the base value is set to 100?
 * price index: current price divided by base price, times 100
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
 * base-100 series in place: the first element becomes 100
 * Write a function that scales {n} values in place so that the first becomes 100.
 * relative performance: replace each value by its percentage of the first value
 * express all values as percent of the first one, in place
 * Scale a series in place so that its first value becomes 100.
 * How can I index prices to 100 at the first date?
 * rebase a series to 100 in place
 * How do I rescale a series in place so that it starts at 100?
 * Divide all values by the first one and multiply by 100, in place.
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
 * compute (mean - expected) / (sd / sqrt(n)) from mean, expected, sd, n
 * one-sample t test value from mean, expected mean, sd and sample size
 * How do I compute the t value of a sample from mean, hypothesized mean, sd and n?
 * student's t from mean, expected mean, sd and n
 * Write a function for the one-sample t statistic from the mean, the expected mean, the standard deviation and the sample size.
 * Given sample mean, hypothesized mean, standard deviation and n, return Student's t.
 * t statistic of mean, expected mean, sd, n
 * Calculate the t statistic for a one-sample t test: mean, expected mean, standard deviation, sample size.
 * How do I compute the t statistic from the sample mean, the expected mean, the standard deviation and n?
 * t statistic: (mean - expected) / (sd / sqrt(n))
 * Return the one-sample t value for a sample mean, a hypothesized mean, a standard deviation and a sample size.
 * compute Student's t for a sample (mean, hypothesized mean, sd, n)
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
 * Given observed and positive expected frequencies, return chi squared.
 * goodness-of-fit chi square of an observed and an expected array
 * How do I calculate chi-square for observed vs expected?
 * chi square of observed and expected counts
 * Calculate the chi-square statistic: the sum of (observed - expected) squared divided by expected.
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
 * odds ratio of four counts a, b, c, d, computed as a * d / (b * c)
 * odds ratio of a 2x2 table, cells given row by row
 * How do I compute the odds ratio of exposed cases, exposed others, unexposed cases, unexposed others?
 * Write a function for the odds ratio from four counts: exposed cases, exposed others, unexposed cases, unexposed others.
 * Given the four cells of a two by two table row by row, return the odds ratio.
 * How do I calculate an odds ratio from the four cells a, b, c, d of a table (ad / bc)?
 * Calculate the odds ratio (a * d) / (b * c) from the four cells a, b, c and d of a 2x2 table.
 * return a * d / (b * c) for four numbers a, b, c, d
 * How do I compute the odds ratio of a 2x2 table, given its cells row by row?
 * Write a function that computes the odds ratio ad / bc of a 2x2 table.
 * odds ratio from exposed cases, exposed non-cases, unexposed cases and unexposed non-cases
 * Compute the odds ratio of a two-by-two table with cells a, b (first row) and c, d (second row).
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
 * compute (cases1 / total1) / (cases2 / total2)
 * Write a function for the relative risk: cases and size of the first group, then of the second.
 * How do I compute the relative risk from cases1, total1, cases2 and total2?
 * Calculate the relative risk from the cases and total of the first group and the cases and total of the second.
 * How do I compute the risk ratio of two groups, given cases and total of each?
 * Divide the risk in group 1 by the risk in group 2; cases and total of group 1 come before those of group 2.
 * relative risk: (cases1 / total1) / (cases2 / total2)
 * Return the risk in the first group divided by the risk in the second (cases, total, cases, total).
 * risk ratio of exposed and unexposed group, given exposed cases, exposed total, unexposed cases, unexposed total
 * Given cases and size of the exposed group, then of the unexposed group, how many times as high is the risk of the exposed?
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
 * compute (mean1 - mean2) / sd with the pooled sd
 * Write a function that returns Cohen's d from two means, first minus second, and the pooled standard deviation.
 * effect size d from the means of two groups and their common standard deviation
 * Given both means and the pooled deviation, return the effect size d (first mean minus second, divided by sd).
 * cohens d from the mean of group 1, the mean of group 2 and the pooled sd
 * How do I calculate the effect size d from two means and an SD?
 * Calculate Cohen's d from two means and a pooled standard deviation.
 * How do I compute Cohen's d from two means and the pooled standard deviation?
 * return (mean1 - mean2) / sd
 * Divide the first mean minus the second by the standard deviation.
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
 * How do I compute the sample covariance of two arrays? 0 if they have fewer than two elements.
 * Write a function that returns the sample covariance of {n} pairs, 0 for fewer than two.
 * covariance of x and y, divided by n - 1, zero for n < 2
 * Compute the covariance of two lists with division by n - 1, 0 for fewer than two pairs.
 * Calculate the sample covariance of two arrays (divide by n - 1), or 0 if n is less than 2.
 * How do I calculate the sample covariance of two arrays? Return 0 for fewer than two pairs.
 * Write a function for the covariance of x and y with divisor n - 1; it returns 0 if n < 2.
 * unbiased covariance of two arrays (divisor n - 1), 0 for less than two values
 * I need the sample covariance of two lists of numbers, 0 if there is at most one pair
 * sum of (x - mean x) * (y - mean y) divided by n - 1, or 0 for fewer than two pairs
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
 * Write a function that counts the values further than {K} population standard deviations from the mean.
 * how many values have a z-score beyond {K} in size, with population sd
 * number of points outside {K} sigma of the mean, population sigma
 * count outliers beyond {K} population standard deviations from the mean
 * How do I count the elements that are more than {K} population standard deviations from the mean?
 * Count the outliers: values more than {K} standard deviations (divisor n) from the mean.
 * number of elements farther than {K} population standard deviations from their mean
 * How many values of the array lie more than {K} population standard deviations from its mean?
 * Anomaly count: elements whose distance from the array's mean exceeds {K} times the population standard deviation of the array.
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
 * average of the latest {K} entries of a list, or of all of them if there are fewer
 * What is the average of the last {K} data points, or of all of them if there are fewer?
 * recent mean of a series: last {K} values, or all if there are fewer
 * Write a function that averages the last {K} of {n} values, or all if there are fewer.
 * trailing mean of {K} elements, or of the whole array if it has fewer
 * How do I average the most recent {K} values of an array (all of them if it has fewer)?
 * How do I average the last {K} elements of an array, or all if there are fewer?
 * Return the average of the final {K} values, using all values if there are fewer than {K}.
 * mean of the most recent {K} values, or of the whole array if it is shorter
 * average the last {K} numbers in a list (all of them if it has fewer)
 * Compute the mean of the last {K} elements; if the array is shorter, use all of it.
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
 * recent average with a window length: last k values, or all if there are fewer
 * Write a function that averages the last k of n values, or all of them if there are fewer; k is at least 1.
 * How do I average the last k elements of an array, or all of them if there are fewer?
 * Return the average of the final {k} values, or of all values if there are fewer than {k}.
 * mean of the most recent k values, or of the whole array if it is shorter
 * average the last k numbers in a list (all of them if k is larger than n)
 * Compute the mean of the last k elements; if the array is shorter, use all of it.
 * average of the k latest values of a series, or of all values if there are fewer than k
 * Given an array and a number k, return the mean of its last k elements, or of all elements if n < k.
 * mean over the last k entries of an array, limited to its length
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
 * min-max normalization of one value with a minimum and a maximum, 0 if these are equal
 * How do I normalize a feature value to the unit range by its minimum and maximum? 0 if they are equal.
 * min max scaling of x with given low and high, 0 when high equals low
 * Write a function that maps a value to 0 to 1 by minimum and maximum, 0 if they are equal.
 * position of x between minimum and maximum as a fraction, zero for an empty range
 * Given a value and the minimum and maximum of the data, return it scaled to 0..1; 0 if these are equal.
 * How do I normalize a value to 0..1 given min and max (0 if they are equal)?
 * Scale x to the range 0 to 1 using a minimum and a maximum; return 0 if these are equal.
 * How do I min-max normalize a value? Arguments are value, min, max; return 0 if min equals max.
 * compute (x - low) / (high - low), or 0 if low equals high
 * Normalize {x} to 0..1 given {low} and {high}, returning 0 if {low} equals {high}.
 * min-max scaling of a single value, with 0 for an empty range
 * Write a function that scales one value to 0..1 from a minimum and a maximum; 0 if they are equal.
 * Given x, min and max, return (x - min) / (max - min), or 0 if max == min.
 * (x - min) / (max - min), 0 when max equals min
 * normalize a value to the range 0 to 1; arguments value, min, max; 0 for an empty range
 * min-max scaling of x, 0 if min == max
 * How do I map a value from [low, high] to [0, 1]? 0 if both limits are the same.
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
 * How wide is the middle half of the data, given the first and the third quartile?
 * Write a function that returns the interquartile range from both quartiles.
 * height of the box in a box plot, from the lower and the upper quartile
 * Given the lower and upper quartile, return the IQR.
 * How do I get the interquartile range from the quartiles?
 * Calculate the interquartile range from the first and the third quartile.
 * How do I compute the IQR if I know q1 and q3?
 * difference between the third and the first quartile (the first quartile is given first)
 * Subtract the first quartile from the third; the first quartile is the first argument.
 * midspread of a distribution: upper quartile minus lower quartile, with the lower one passed first
 *
 * @T double float
 * @name interquartile_range iqr
 * @range q1 -50 50
 * @range q3 -50 50
 */
T interquartile_range(T q1, T q3) { return q3 - q1; }
