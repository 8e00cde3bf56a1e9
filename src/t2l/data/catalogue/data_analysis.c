/**
 * rmse
 * root mean squared error
 * root mean square error of predictions
 * How do I compute the RMSE of a model?
 * square root of the mean squared difference of two arrays
 * Write a function that returns the RMSE between actual and predicted values.
 * rms error between two series
 * typical size of the prediction error
 * Given two arrays of {n} doubles, return the root of their mean squared difference, 0 for n = 0.
 * forecast accuracy: RMSE
 * quadratic mean of residuals
 * score a temperature forecast: square the misses, average, then root
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
 * rmse of two integer arrays
 * root mean square error between lists of whole numbers
 * rmse for int data, result as a double
 * What is the RMSE of integer predictions?
 * square the integer differences, average, take the root
 * typical error of whole-number forecasts
 * Write a function that takes two int arrays of length n and returns their root mean squared error, 0 if empty.
 * quadratic mean of the gaps between int observations and int estimates
 * Given actual and predicted counts, return the rmse with decimals.
 * rms difference, int inputs
 * root of mean of (a[i] - b[i])^2, ints in, real number out
 * how wrong are my integer guesses, as rmse
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
 * mae
 * mean absolute error
 * average absolute difference of two arrays
 * How do I compute the MAE of a model?
 * mean of |actual - predicted|
 * Write a function that returns the mean absolute error of predictions.
 * average error size
 * how far off are the forecasts on average
 * Given two arrays, return the mean absolute difference, 0 if they are empty.
 * l1 loss, averaged
 * on average how many units do i miss the truth by
 * mean size of residuals, sign dropped
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
 * mean absolute error of two integer arrays
 * mae for int data, result as a double
 * average size of the error of whole-number predictions
 * By how much do two lists of ints differ on average, ignoring signs?
 * mean of |a[i] - b[i]| with decimals, ints in
 * MAE, integer inputs
 * Write a function that takes two int arrays of length n and returns the mean absolute error, 0 if empty.
 * typical absolute gap between int observations and int estimates
 * Given true and guessed counts, return how far off the guesses are on average.
 * average distance of integer pairs
 * sum of absolute int differences / n as a real number
 * how wrong are integer guesses on average
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
 * mse
 * mean squared error
 * average squared difference of two arrays
 * How do I compute the MSE of a model?
 * mean of (actual - predicted)^2
 * Write a function that returns the mean squared error of predictions.
 * squared loss, averaged
 * l2 loss of a regression
 * Given two arrays, return the mean of the squared differences, 0 if they are empty.
 * quadratic error of a forecast
 * average of residuals squared
 * cost function for least squares, divided by n
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
 * mean squared error of two integer arrays
 * mse for int data, result as a double
 * average of the squared integer differences
 * What is the MSE of whole-number predictions?
 * quadratic loss of int labels and int outputs
 * mean of (a[i] - b[i])^2 with decimals, ints in
 * Write a function that takes two int arrays of length n and returns their mean squared error, 0 if empty.
 * squared error per element, integer inputs
 * Given true and guessed counts, square each difference and average the squares.
 * mse between two lists of ints
 * l2 loss, averaged, for integers
 * compare two int signals by mean square difference
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
 * mape
 * mean absolute percentage error
 * average error in percent of the actual values
 * How do I compute the MAPE of a forecast?
 * 100 / n * sum of |actual - predicted| / |actual|
 * Write a function that returns the mean absolute percentage error; actual values are not zero.
 * forecast error in percent
 * relative error on average
 * Given actual and predicted values, return the MAPE in percent, 0 for none.
 * percent deviation of predictions
 * by what percentage do my sales forecasts miss, averaged
 * scale-free forecast quality in %
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
 * mean relative error as a fraction
 * mape between 0 and 1 instead of percent
 * average of |actual - predicted| / |actual|
 * How large is the error relative to the truth on average, as a fraction?
 * mean absolute relative error
 * sklearn-style mape, 0.1 for ten percent
 * Write a function that returns the mean of the absolute errors divided by the actual values, which are not zero; 0 for none.
 * relative forecast error, not times 100
 * Given actual and predicted values, return the mean relative deviation as a decimal.
 * average miss as a share of the real value
 * unitless error of predictions
 * relative mae per element
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
 * largest error of a prediction
 * maximum absolute difference of two arrays
 * max error
 * What is the worst prediction error?
 * biggest deviation between two series
 * Write a function that returns the largest absolute difference of actual and predicted values.
 * worst-case error
 * max |actual - predicted|
 * Given two arrays, return the greatest absolute difference, 0 if they are empty.
 * chebyshev error of a model
 * farthest miss among all predictions
 * supremum distance of observed and estimated values
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
 * bias of a forecast: mean of predicted minus actual
 * mean error of predictions, predicted minus actual
 * average of predicted minus actual
 * Do the predictions lie too high on average?
 * mean signed difference of two arrays, second minus first
 * Write a function that returns the mean of predicted - actual.
 * systematic error of a model, predicted - actual on average
 * mean bias error, prediction less truth
 * Given actual and predicted values, return how much too high the predictions are on average, 0 for none.
 * over- or underestimate on average, positive for too high
 * does my model tend to guess too big, by how much
 * signed residual mean, estimate less truth
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
 * r squared
 * coefficient of determination
 * r2 score
 * How much of the variance does a model explain (0 if there is none)?
 * 1 - residual sum of squares / total sum of squares, 0 without variation of the actual values
 * Write a function that returns R^2 of predictions, 0 if all actual values agree.
 * goodness of fit
 * explained variance of a regression, 0 for constant data
 * Given actual and predicted values, return the R squared; 0 if the actual values are all equal.
 * r2
 * how good does the fitted curve explain the data, 1 is perfect
 * one minus unexplained share of variation
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
 * accuracy of a classifier
 * share of correct predictions
 * fraction of equal labels
 * What fraction of the predictions is right?
 * classification accuracy
 * Write a function that returns the accuracy from true and predicted labels.
 * correct predictions divided by all
 * how often is the model right
 * Given two arrays of {n} labels, return the share of equal ones, 0 if there are none.
 * accuracy score
 * part of the test cases that the network classified properly, 0 to 1
 * proportion of matches between two label lists
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
 * accuracy in percent
 * percentage of correct predictions
 * how many percent of the answers are right
 * What percentage of the labels does a model get right?
 * matches / n * 100 for two int arrays
 * quiz result in percent from answers and key
 * Write a function that compares two integer arrays and returns the percentage of equal positions, 0 if empty.
 * hit rate as a percentage
 * Given labels and predictions, return the accuracy between 0 and 100.
 * percent agreement of two lists
 * correct out of total, times 100, from two arrays
 * share of equal elements in percent
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
 * error rate of a classifier
 * fraction of wrong predictions
 * one minus accuracy
 * What share of the predictions is wrong?
 * mismatches / n for two int arrays
 * misclassification rate
 * Write a function that compares two integer arrays and returns the fraction of positions that differ, 0 if empty.
 * how often does the model fail, from 0 to 1
 * Given labels and predictions, return the proportion of mistakes.
 * normalized hamming distance of two lists
 * zero-one loss, averaged
 * share of unequal elements
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
 * number of correct answers
 * count equal labels
 * score of a multiple choice test
 * How many answers match the key?
 * grade a quiz: count right answers
 * Write a function that counts the positions where answers and key agree.
 * correct predictions
 * matching entries of two lists
 * Given the key and the answers of {n} questions, return how many are right.
 * number of hits
 * exam marking: compare answer sheet to solutions
 * in how many places do both lists agree
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
 * number of {OP}
 * count {OP}
 * {OP} of a binary classifier
 * How many {OP} does the confusion matrix have?
 * {OP}: {OP:2}
 * Write a function that counts the {OP} among 0/1 labels and predictions.
 * confusion matrix entry: {OP}
 * {OP} from actual and predicted classes
 * Given actual and predicted values of 0 or 1, return the number of {OP}.
 * tally {OP} of a test
 * evaluate a spam filter: how many {OP} were there
 * from ground truth and output bits, get {OP}
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
 * precision
 * precision of a classifier
 * true positives / (true positives + false positives)
 * How many of the alarms are right?
 * positive predictive value
 * Write a function that returns the precision from true and false positives, 0 if there are none.
 * share of relevant results
 * PPV of a test
 * Given true positives and false positives, return the precision.
 * tp / (tp + fp)
 * of everything flagged as spam, which part really was spam
 * when it says yes, how often is it right
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
 * recall
 * recall of a classifier
 * true positives / (true positives + false negatives)
 * How many of the real cases are found?
 * sensitivity of a test
 * Write a function that returns the recall from true positives and false negatives, 0 if there are none.
 * true positive rate
 * share of the relevant items that were found
 * Given true positives and false negatives, return the recall.
 * tp / (tp + fn)
 * of all sick people, which part did the test detect
 * how complete is the search result
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
 * specificity
 * specificity of a test
 * true negatives / (true negatives + false positives)
 * How many healthy people does a test clear?
 * true negative rate
 * Write a function that returns the specificity from true negatives and false positives, 0 if there are none.
 * share of negatives that are recognized
 * selectivity
 * Given true negatives and false positives, return the specificity.
 * tn / (tn + fp)
 * of all good mails, which part was not flagged
 * how rarely does the test raise false alarm, as true negatives share
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
 * f1 score
 * harmonic mean of precision and recall
 * f1 from precision and recall
 * How do I compute the F1 score?
 * 2 * p * r / (p + r)
 * Write a function that returns the F1 score, 0 if both are 0.
 * f-measure
 * balance of precision and recall
 * Given precision and recall, return their F1.
 * f score of a classifier
 * combine precision with recall into a single number
 * two times their product over their sum
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
 * f1 score from counts
 * f1 of true positives, false positives and false negatives
 * 2 tp / (2 tp + fp + fn)
 * How do I get the F1 score from a confusion matrix?
 * dice coefficient from counts
 * Write a function that returns F1 from the three counts, 0 if all are 0.
 * f1 by tp, fp, fn
 * f-measure of a detector
 * Given hits, false alarms and misses, return the F1 score.
 * sorensen dice score
 * detector quality from tp fp fn in one number
 * overlap score of segmentation masks by counts
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
 * accuracy from a confusion matrix: tp, tn, fp, fn
 * (tp + tn) / (tp + tn + fp + fn)
 * share of correct decisions of a test: true positives, true negatives, false positives, false negatives
 * How accurate is a test with these four counts: tp, tn, fp, fn?
 * accuracy from tp, tn, fp, fn
 * Write a function that computes the accuracy from true positives, true negatives, false positives, false negatives.
 * overall accuracy of a diagnostic test from tp, tn, fp, fn
 * correct over all cases, given tp, tn, fp, fn
 * Given the four outcome counts (tp, tn, fp, fn), return the accuracy, 0 without cases.
 * diagnostic accuracy by true positives, true negatives, false positives and false negatives
 * share of hits and correct rejections, with false alarms and misses given after them
 * what part of the diagnoses was right, from the four cells tp, tn, fp, fn
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
 * log loss
 * binary cross entropy
 * cross entropy of labels and probabilities
 * How do I compute the log loss of a classifier?
 * -mean(y log p + (1 - y) log(1 - p))
 * Write a function that returns the mean binary cross-entropy of {n} predictions.
 * logistic loss
 * negative log likelihood of binary labels
 * Given labels 0 or 1 and probabilities strictly between 0 and 1, return the log loss.
 * bce loss
 * how bad are predicted probabilities for yes/no outcomes
 * average surprise at the true class, in nats
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
 * cosine similarity
 * cosine of the angle between two vectors
 * similarity of two embeddings
 * How similar are two vectors?
 * dot product divided by the product of the lengths
 * Write a function that returns the cosine similarity of two arrays, 0 if one is all zeros.
 * vector similarity for search
 * document similarity by word counts
 * Given two arrays of {n} doubles, return their cosine similarity.
 * cos_sim
 * do two real vectors point in the same direction, 1 for yes
 * normalized inner product
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
 * cosine similarity of two integer vectors
 * cosine similarity of int arrays
 * cosine of the angle between vectors of whole numbers
 * How similar are two count vectors, by the cosine?
 * similarity of two word-count lists
 * ints in, cosine as a double out
 * Write a function that returns the cosine similarity of two int arrays, 0 if one of them is all zeros.
 * dot product divided by both lengths, integer components
 * Given two rows of ratings as ints, return how similar they are between -1 and 1.
 * compare int vectors by direction only
 * cosine score for term frequencies
 * cosinus of two int lists
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
 * distance of two vectors
 * l2 distance
 * How far apart are two points in n dimensions?
 * square root of the sum of squared differences
 * Write a function that returns the Euclidean distance of two arrays of {n} doubles.
 * nearest neighbour distance
 * straight-line distance of feature vectors
 * Given two vectors of doubles, return their distance.
 * norm of the difference of two arrays
 * as-the-crow-flies distance in many dimensions
 * sqrt of (a[i]-b[i])^2 added up
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
 * distance of two int vectors
 * straight-line distance of points with whole-number coordinates, any dimension
 * How far apart are two int vectors of length n?
 * l2 distance, ints in, double out
 * root of the sum of squared int differences
 * Write a function that returns the Euclidean distance of two int arrays as a double.
 * pythagoras in n dimensions for integers
 * Given two lists of n ints, square the differences, add them and take the root.
 * k nearest neighbours distance for integer features
 * norm of the difference of int vectors
 * ordinary distance between int rows
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
 * length of a vector
 * l2 norm of an array
 * magnitude of a vector of n components
 * How long is a vector?
 * square root of the sum of squares of an array
 * Write a function that returns the Euclidean norm of an array of {n} doubles.
 * vector norm
 * euclidean length
 * Given the components as doubles, return the length of the vector.
 * norm(a)
 * how big is an n-dimensional arrow
 * pythagorean length of a list of real components
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
 * length of an integer vector
 * magnitude of an int array
 * euclidean norm of whole numbers as a double
 * How long is a vector with int components?
 * square root of the sum of squared ints
 * l2 norm, ints in
 * Write a function that returns the magnitude of a vector of n ints.
 * norm of an int list
 * Given n whole numbers as vector components, return the vector's length.
 * sqrt(a0^2 + a1^2 + ...) for ints
 * absolute value of an int vector
 * root of total of squares, integer array
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
 * normalize a vector
 * scale a vector to length 1
 * unit vector in place
 * How do I normalize a vector to unit length?
 * divide by the L2 norm
 * Write a function that makes an array of {n} doubles a unit vector; a zero vector stays.
 * l2 normalization
 * direction of a vector
 * Given the components as doubles, divide each by the length of the vector.
 * make the norm of an array one
 * keep the direction but make it exactly one long
 * rescale array so squares add to 1
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
 * l1 norm
 * sum of absolute values
 * add up the magnitudes of an array
 * How large is the sum of the absolute values?
 * taxicab norm of a vector
 * Write a function that sums the absolute values of {n} numbers.
 * total of |a[i]|
 * manhattan norm
 * Given an array, return the sum of magnitudes.
 * sum abs
 * add everything up as if no number had a minus sign
 * total distance walked from signed moves
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
 * standardize an array with the population standard deviation
 * z-scores in place, dividing by n for the deviation
 * convert data to mean 0 and standard deviation 1, population formula
 * How do I z-normalize data with the population deviation?
 * subtract the mean and divide by the standard deviation (divisor n), in place
 * Write a function that standardizes {n} doubles in place, with the population standard deviation.
 * standard scaler
 * zscore of every element in place, population sd
 * Given doubles, replace each by its population z-score; without spread all become 0.
 * feature scaling by mean and deviation, population version
 * transform column so it has zero mean and unit variance (mean of squares 1)
 * express every value in population standard deviations from average
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
 * subtract the mean from every element
 * center data
 * mean centering in place
 * How do I center an array around 0?
 * deviations from the average
 * Write a function that subtracts the average of {n} values from each of them.
 * demean a column
 * data minus its mean
 * Given an array, replace each value by its difference from the mean.
 * make the average zero
 * shift the data so that it balances around zero
 * remove the dc offset of a signal
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
 * divide all values by the maximum, if that is above 0
 * scale an array so that the largest is 1, unless none is positive
 * max scaling, nothing done without a positive value
 * How do I scale data to its maximum, if that is positive?
 * share of the largest value for each element, in place, only if that is positive
 * Write a function that divides {n} values by the largest of them; nothing happens if it is not positive.
 * relative to the best: divide by a positive maximum, else leave as is
 * normalize by the maximum if it is more than 0
 * Given an array, divide each element by the greatest one in place, unless that is 0 or less.
 * bars of a chart scaled to the highest, unchanged if none is above 0
 * peak-normalize data to one, leaving it alone without a positive peak
 * top scorer gets 1.0 and others their proportion, if the top is positive
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
 * softmax
 * turn scores into probabilities
 * softmax of an array in place
 * How do I compute a softmax?
 * exp(a[i]) divided by the sum of all exp
 * Write a function that replaces {n} doubles by their softmax.
 * normalized exponential
 * class probabilities from logits
 * Given scores as doubles, make them positive with sum 1, the maximum subtracted first.
 * stable softmax
 * neural net output layer: logits to distribution
 * exponentiate and divide so that all add to one
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
 * relu on an array
 * set negative values to 0
 * replace negatives by zero in place
 * How do I apply ReLU to a vector?
 * max(0, x) for every element
 * Write a function that zeroes the negative ones of {n} values.
 * clip at zero from below
 * remove negative numbers from data by setting them to 0
 * Given an array, make each negative element 0.
 * activation function on a layer
 * rectify a layer of activations
 * throw away the minus values, put 0 there
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
 * argmax
 * index of the largest value
 * position of the maximum
 * Which element is the greatest?
 * predicted class: index of the highest score
 * Write a function that returns the index of the largest of {n} values, the first if tied, -1 if none.
 * where is the maximum in an array
 * np.argmax
 * Given an array, return the place of its maximum, -1 for an empty one.
 * winner's index
 * which contestant got most votes, by position
 * find location of greatest entry
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
 * argmin
 * index of the smallest value
 * position of the minimum
 * Which element is the least?
 * index of the lowest cost
 * Write a function that returns the index of the smallest of {n} values, the first if tied, -1 if none.
 * where is the minimum in an array
 * np.argmin
 * Given an array, return the place of its minimum, -1 for an empty one.
 * cheapest offer's index
 * find location of lowest entry
 * which day was the coldest, by position
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
 * count values {OP} a limit
 * how many elements are {OP} x
 * number of entries {OP} a threshold
 * How many numbers of an array are {OP} a given value?
 * countif {OP:2}
 * Write a function that counts the elements {OP} a limit.
 * count a[i] {OP:2} x
 * tally of data {OP} a cutoff
 * Given {n} values and a limit, return how many are {OP} it.
 * len of values {OP} x
 * how many people in a list are {OP} the mark
 * number of readings satisfying value {OP:2} x
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
 * fraction of values {OP} a limit
 * share of elements {OP} x
 * proportion of data {OP} a threshold
 * What fraction of an array is {OP} a given value?
 * percentage / 100 of entries {OP:2} the limit
 * Write a function that returns the share of elements {OP} a limit, 0 for no data.
 * mean of (a {OP:2} x)
 * relative frequency of values {OP} a cutoff
 * Given {n} values and a limit, return which part of them is {OP} it.
 * empirical probability of being {OP} a value
 * what portion of days was {OP} a temperature, 0 to 1
 * part of a sample {OP} x relative to its size
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
 * percentage of elements greater than a value
 * what percent of the array is above a limit
 * count above x / n * 100
 * How many percent of the numbers exceed a threshold?
 * percent of pupils over the pass mark
 * above-limit share as a percentage
 * Write a function that returns the percentage of array elements above a given number, 0 if empty.
 * percentage over a threshold
 * Given data and a limit, return which part of the data is larger, in percent.
 * percent bigger than x
 * how often is the limit exceeded, percentage
 * percentage of high values
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
 * count {OP} values
 * how many {OP} numbers are in an array
 * number of {OP} entries
 * How many elements of a list are {OP}?
 * count of numbers {OP:2} 0
 * Write a function that counts the {OP} ones of {n} values.
 * {OP} element count
 * tally the {OP} numbers
 * Given an array, return how many values are {OP}.
 * amount of {OP} data points
 * in the balance sheet, how many amounts are {OP}
 * tell me the quantity of {OP} readings
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
 * sum of the {OP} values
 * add up only the {OP} numbers
 * total of {OP} entries
 * What is the sum of all {OP} elements?
 * sum where a[i] {OP:2} 0
 * Write a function that sums the {OP} ones of {n} values.
 * {OP} part of a list added up
 * sum of {OP} amounts
 * Given an array, return the total of its {OP} values.
 * {OP} numbers only: their sum
 * accumulate {OP} amounts and skip the others
 * how much do all {OP} bookings make together
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
 * fill missing values with a number
 * replace every missing marker by a value
 * fillna
 * How do I replace missing entries, marked by {missing}, with {value}?
 * impute a constant
 * Write a function that replaces one value by another in data of {n} entries.
 * missing data imputation with a constant
 * substitute a marker such as -1 in an array
 * Given data, the marker for missing and a replacement, fill the gaps in place.
 * fill gaps with a default
 * overwrite sentinel entries with a chosen value
 * put some default wherever the sensor gave no reading
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
 * fill missing values with the mean
 * replace gaps by the average of the rest
 * mean imputation
 * How do I put the average where data is missing?
 * impute a marker value by the mean of the valid entries
 * fillna with the mean
 * Write a function that replaces every element equal to a marker by the mean of the others, in place.
 * missing data -> average
 * Given data and the number that marks a gap, overwrite each gap with the mean of what is known, 0 if nothing is.
 * patch holes with the column average
 * average imputation in place
 * repair missing measurements using mean
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
 * forward fill
 * fill missing values with the last known value
 * ffill
 * How do I carry the last observation forward?
 * replace gaps by the value before
 * Write a function that overwrites each missing entry of {n} by the one before it.
 * last observation carried forward
 * repeat the previous value where data is missing
 * Given data and the marker for missing, fill from the left; missing values at the start stay.
 * pad missing entries
 * hold the previous sample during dropouts
 * copy last good measurement into following holes
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
 * backward fill
 * fill missing values with the next known value
 * bfill
 * How do I fill gaps from the right?
 * replace gaps by the value after
 * Write a function that overwrites each missing entry of {n} by the one after it.
 * next observation carried backward
 * use the following value where data is missing
 * Given data and the marker for missing, fill from the right; missing values at the end stay.
 * back fill a series
 * take the next good measurement for the holes before it
 * gaps get what comes afterwards
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
 * mean without missing values
 * average that ignores a marker
 * mean of the valid entries
 * How do I average data with gaps?
 * nanmean with a marker instead of nan
 * Write a function that averages {n} values but skips those equal to the missing marker, 0 if none is valid.
 * average of known values
 * skip a marker such as -999 in the mean
 * Given data and the marker for missing, return the mean of the rest.
 * valid mean
 * average of a sensor log without its error codes
 * leave out placeholder numbers when averaging
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
 * clip all values to a range
 * limit an array to low..high in place
 * np.clip
 * How do I clip data to bounds?
 * cap outliers at both ends
 * Write a function that limits each of {n} values to an interval.
 * winsorize at fixed limits
 * values below low become low, above high become high
 * Given data and two bounds, clamp every element in place.
 * clip array
 * force every element into [low, high]
 * saturate samples at both limits
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
 * cap values at a maximum
 * limit an array from above
 * no element larger than the cap
 * How do I cut off values above a limit?
 * min(a[i], cap) in place
 * Write a function that caps each of {n} values.
 * truncate large values
 * set everything above the limit to the limit
 * Given data and a cap, lower larger values to the cap.
 * ceiling for all elements
 * no one gets more than the cap: cut the list down
 * upper clamp over a whole column
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
 * raise values to a minimum
 * limit an array from below
 * no element smaller than the floor
 * How do I lift values below a limit?
 * max(a[i], floor) in place
 * Write a function that raises each of {n} values to at least a minimum.
 * set everything below the limit to the limit
 * lower bound for all elements
 * Given data and a minimum, raise smaller values to it.
 * floor for all entries
 * minimum wage: lift all smaller pays to it
 * lower clamp over a whole column
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
 * histogram with equal bins
 * count values per bin
 * bin counts of real data
 * How many values fall into each of several equal bins?
 * np.histogram
 * Write a function that counts {n} values in {bins} equal bins between two limits.
 * frequency of intervals of equal width
 * histogram counts: values outside the limits are not counted, the upper limit belongs to the last bin
 * Given data, lower and upper limit and the number of bins, fill the counts.
 * equal-width histogram
 * divide the interval in equal pieces and count points in each
 * make a bar chart of measurements: heights of bars
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
 * which bin does a value fall into: value, lower limit, width
 * bin index of a value, from lower limit and width
 * index of a histogram bin for a value, start and bin width
 * How do I find the histogram bin of a number, from the lower limit and bin width?
 * (x - low) / width, rounded down
 * Write a function that returns the bin number of a value: value, lower limit, bin width.
 * discretize a real number: number, start, step
 * bucket index of a measurement from smallest value and bucket width
 * Given a value at or above the lower limit and the bin width, return the bin from 0.
 * bucket number of a value, given start and width
 * number of the drawer that a measurement belongs to, the first one's start and the width given
 * quantize a value with a start and a step
 *
 * @T double float int32_t
 * @name bin_index bucket_of
 * @range x 10 100
 * @range low 0 10
 * @range width 1 10
 */
int32_t bin_index(T x, T low, T width) { return (int32_t)((x - low) / width); }

/**
 * count each rating from 1 to 5
 * number of ratings per star
 * star rating histogram
 * How many one-star to five-star ratings are there?
 * distribution of grades 1 to 5
 * Write a function that counts how often each of 1 to 5 occurs in {n} ratings.
 * survey answers on a five-point scale: frequencies
 * tally of ratings
 * Given ratings from 1 to 5, store the five counts.
 * review star counts
 * how many people gave 1, 2, 3, 4 or 5 stars
 * votes per grade, fifth grade last
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
 * weighted sum
 * sum of values times weights
 * weighted total of an array
 * How do I add up values with weights?
 * sum of w[i] * x[i]
 * Write a function that returns the weighted sum of {n} values.
 * sumproduct of two columns
 * neuron input: weights times inputs
 * Given values and weights, return the sum of the products.
 * score with weights
 * multiply every amount by its factor and add
 * order value from unit prices and quantities
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
 * weighted average
 * weighted mean of values
 * average with weights
 * How do I compute a weighted average?
 * sum of value * weight divided by the sum of the weights
 * Write a function that returns the weighted mean of {n} values, 0 if the weights add up to 0.
 * grade average with credits
 * np.average with weights
 * Given values and nonnegative weights, return the weighted average.
 * mean price by quantity
 * average where some values weigh more
 * centre of mass of points on a line
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
 * weighted average of integers
 * weighted mean of int grades with int weights
 * grade point average from grades and credits
 * What is my average if each mark has a weight?
 * sum of value * weight / sum of weights, ints in, double out
 * gpa from int arrays
 * Write a function that returns the weighted mean of n whole numbers as a double, 0 if the weights add up to 0.
 * average of whole numbers, some count more
 * Given int marks and their int weights, return the overall mark with decimals.
 * credit-weighted average
 * mean with integer weights
 * notes with coefficients, average
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
 * cumulative sum
 * running total of an array in place
 * cumsum
 * How do I replace each element by the total so far?
 * running totals
 * Write a function that turns {n} values into their running totals.
 * year-to-date totals from monthly values
 * a[i] += a[i - 1] from left to right
 * Given an array, add to each element all before it.
 * accumulate a column
 * a replaced by sums of everything so far
 * balance after every transaction, overwriting the amounts
 * account balances in place of the bookings
 * each day's amount becomes the sum up to that day
 * turn a list of deposits and withdrawals into balances
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
 * cumulative sums of an array
 * store the partial sums
 * How do I compute the running totals without changing the data?
 * prefix sums into a new array
 * Write a function that writes the cumulative sum of {n} values to {out}.
 * out[i] = a[0] + ... + a[i]
 * cumulated values of a column
 * Given an array, store the sum of the first i + 1 elements at each place of the result.
 * partial sums
 * keep data, put the growing sum elsewhere
 * how much was earned until each day, second array
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
 * running {OP} of real data
 * cumulative {OP} in place
 * {OP} so far at every position
 * How do I replace each value by the {OP} up to there?
 * cum{OP:2}
 * Write a function that turns {n} values into their running {OP}.
 * record {OP} over time
 * {OP} of all values seen, element by element
 * Given a series, make each entry the {OP} of itself and all before.
 * accumulate with {OP:2}
 * personal best up to every race, as a {OP}
 * overwrite series with its {OP} up to now
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
 * shift a series by k places
 * lag a column
 * delay data by some rows
 * How do I create a lagged column?
 * out[i] = a[i - k], the first ones get a fill value
 * Write a function that shifts {n} values down by {k} places with a fill value.
 * pandas shift
 * previous values of a time series
 * Given data, a lag and a filler, write the lagged data to {out}.
 * lagged variable
 * yesterday's value next to today's, generalised to k days
 * push a signal later by k samples, pad at the start
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
 * growth in percent from the first to the last value
 * total change of a series in percent
 * overall growth rate
 * By what percentage did a series grow from start to end?
 * (last - first) / first * 100
 * Write a function that returns the percent change between the first and the last of {n} values.
 * increase over the whole period
 * return of a stock over the period
 * Given a series with a nonzero first value, return the total change in percent.
 * percent change over all data
 * how many % up or down since the beginning of the list
 * last value compared with first, in percent
 *
 * @T double float
 * @array a n
 * @name total_growth overall_change
 * @range a 1 50
 * @range n 1 8
 */
T total_growth(const T *a, int32_t n) { return (a[n - 1] - a[0]) / a[0] * 100; }

/**
 * maximum drawdown as an amount
 * largest fall from a peak
 * biggest drop from a previous high
 * How much did a series fall at most after a high?
 * worst loss of an investment as an amount below its earlier high
 * Write a function that returns the largest difference between a running maximum and a later value.
 * peak to trough decline, in the unit of the data
 * drawdown of prices, not in percent
 * Given {n} prices, return the greatest drop from an earlier peak, 0 if there is none.
 * max loss from the top
 * buy at the worst top and sell at the worst bottom after it: loss
 * deepest descent below an earlier record
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
 * maximum drawdown in percent
 * largest percentage fall from a peak
 * worst loss since the high, as a percentage
 * By how many percent did the price drop at most below an earlier top?
 * (peak - value) / peak * 100, maximum
 * mdd percent of a portfolio
 * Write a function that returns the biggest percentage decline from a running maximum of positive prices, 0 if none.
 * peak to trough decline in percent
 * Given positive prices in order, return the deepest relative setback in percent.
 * deepest dip relative to the record high
 * how much percent could an investor have lost
 * percent drawdown of a series
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
 * {OP} variance of an array
 * {OP} variance, divide by {OP:2}
 * variance of a {OP}
 * How do I compute the {OP} variance?
 * mean squared deviation over {OP:2}
 * Write a function that returns the {OP} variance of {n} values.
 * {OP:3}
 * spread of data, {OP} formula
 * Given values, return their {OP} variance, 0 if there are too few.
 * sum of squared deviations divided by {OP:2}
 * average squared distance to the mean with {OP:2} as divisor
 * textbook {OP} formula for the variation of data
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
 * standard deviation of a {OP}
 * {OP} standard deviation
 * std with {OP:2} in the denominator
 * How do I compute the {OP} standard deviation?
 * root of the {OP} variance
 * Write a function that returns the {OP} standard deviation of {n} doubles.
 * {OP:3}
 * spread of doubles around the mean, {OP} formula
 * Given doubles, return their {OP} standard deviation, 0 if there are too few.
 * sigma of a {OP}, divided by {OP:2}
 * typical deviation of real measurements, {OP} version, dividing by {OP:2}
 * numpy-like std for a {OP}: denominator {OP:2}
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
 * standard deviation with divisor n
 * standard deviation of an array, population formula
 * std dev of data, divided by n
 * How do I calculate the standard deviation of a list of numbers, as a whole population?
 * square root of the population variance
 * np.std of an array
 * Write a function that returns the standard deviation of an array of n doubles, 0 if it is empty.
 * sigma of measured values, population, 0 for none
 * Given data, return how far it typically lies from its mean, as population standard deviation.
 * stdev of numbers, dividing by n
 * root of the average squared deviation
 * spread around the average, sigma for a population
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
 * relative standard deviation in percent
 * rsd in percent from mean, sd
 * Given mean and standard deviation, return their ratio in percent.
 * for a mean and a sd: 100 * sd / mean
 * scatter in percent of the average, average first, then its deviation
 * precision of a lab method as rsd %, from mean and sd
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
 * noise to signal ratio, from mean and deviation
 * Given mean and standard deviation, return the deviation as a fraction of the mean.
 * dispersion relative to the average, plain ratio of mean and sd
 * cv without the factor 100, arguments mean and sd
 * unitless spread from mu and sigma
 *
 * @T double float
 * @name variation_ratio cv_ratio
 * @range mean 1 50
 * @range sd 0 20
 */
T variation_ratio(T mean, T sd) { return sd / mean; }

/**
 * is a value an outlier by {K} sigma
 * outlier test: z-score beyond {K}
 * more than {K} standard deviations from the mean
 * Is x further than {K} sigma from the mean?
 * |x - mean| > {K} * sd
 * Write a function that tells whether a value is an outlier by the {K}-sigma rule.
 * {K} sigma outlier check
 * anomaly detection with {K} deviations
 * Given a value, mean and standard deviation, check if it is off by over {K} of them.
 * unusual value, {K} sd limit
 * reject a measurement that lies over {K} deviations off
 * normality check for one reading: beyond plus minus {K} s
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
 * is a value more than k standard deviations from the mean: value, mean, deviation, k
 * outlier test with a z-score limit: x, mean, sd, limit
 * |x - mean| > k * sd for x, mean, sd, k
 * Is this measurement too far from the average: reading, mean, sd, allowed number of deviations?
 * k sigma rule, for x, mean, sigma and k
 * reject a reading by its z-score: reading, mean, sd, largest z
 * Write a function that tells whether x lies further than k standard deviations from the mean. Order: x, mean, deviation, k.
 * anomaly if the deviation exceeds k times sigma: value, mean, sigma, k
 * Given value, mean, standard deviation and a limit k, return true for an outlier.
 * is it unusual, given value, mean, deviation and factor
 * beyond k sigmas on either side: x, mean, sigma, k
 * flag strange data point: x, mean, sd, number of sd
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
 * outlier by the iqr rule
 * below q1 - 1.5 iqr or above q3 + 1.5 iqr
 * boxplot outlier
 * Is a value outside the whiskers of a box plot?
 * tukey's fences
 * Write a function that checks a value against the quartiles with the 1.5 IQR rule.
 * interquartile outlier test
 * value beyond the box plot fences
 * Given a value and both quartiles, tell whether it is an outlier.
 * IQR outlier
 * does the box plot draw this point separately
 * far outside the middle half by one and a half times its width
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
 * value from a z-score
 * from z, mean and sd: mean + z * sd
 * undo standardization
 * Which value has this z-score?
 * inverse z transform
 * Write a function that converts a z-score back to a value: z, mean, deviation.
 * denormalize a standardized value
 * IQ-like score from z, mean and deviation, such as 100 + 15 z
 * Given a z-score, mean and standard deviation, return the raw value.
 * raw score
 * turn standard units back into points
 * which height belongs to a person z deviations above average
 *
 * @T double float
 * @name from_z_score unstandardize
 * @range z -4 4
 * @range mean -50 50
 * @range sd 0 20
 */
T from_z_score(T z, T mean, T sd) { return mean + z * sd; }

/**
 * margin of error at 95 %: 1.96 sd over root n
 * 1.96 * sd / sqrt(n)
 * 95 percent confidence margin of a mean
 * How exact is a mean from n measurements with a given deviation, at 95 percent (1.96)?
 * half width of the confidence interval at 95 %, sd and n given
 * Write a function for the 95 % margin of error from standard deviation and sample size.
 * confidence interval plus/minus at 95 percent, from sd and n
 * uncertainty of an average: 95 % margin by 1.96
 * Given the standard deviation and the number of values, return the 95 % margin of error.
 * 95% interval half-width
 * plus or minus how much at 95 %, for a measured mean
 * precision of a sample average at 95 %, from its deviation and size
 *
 * @name margin_of_error confidence_margin
 * @range sd 0 50
 * @range n 1 100
 */
double margin_of_error(double sd, int32_t n) { return 1.96 * sd / __builtin_sqrt(n); }

/**
 * margin of error of a poll at 95 %, from share and sample size
 * 1.96 * sqrt(p * (1 - p) / n)
 * poll accuracy: 95 percent margin of a share among n
 * How exact is a survey of {n} people with a share of {p}? Take 1.96 standard errors.
 * 95 percent margin of a proportion
 * Write a function for the margin of error of a share (0 to 1) from a sample of n, at 95 percent.
 * survey error at 95 %: 1.96 * sqrt(p * (1 - p) / n)
 * election poll uncertainty, 95 % margin for share p of n voters
 * Given a share from 0 to 1 and the sample size, return the 95 % margin of error.
 * confidence of a proportion p among n: 95 % half width
 * how many points up or down can a vote share be off at 95 %, as a fraction, given share and sample
 * sampling error of a yes share p with n asked, 95 percent level
 *
 * @name poll_margin proportion_margin
 * @range p 0 1
 * @range n 1 2000
 */
double poll_margin(double p, int32_t n) { return 1.96 * __builtin_sqrt(p * (1 - p) / n); }

/**
 * entropy of probabilities in bits
 * shannon entropy in bits
 * -sum p log2 p
 * How much information does a distribution have? In bits.
 * entropy of a distribution, base 2
 * Write a function that returns the Shannon entropy of {n} probabilities, zeros counting nothing.
 * uncertainty in bits
 * information content of probabilities in bits
 * Given probabilities, return the entropy with base 2.
 * diversity of shares in bits
 * how unpredictable is the next symbol if these are the chances, in bits
 * expected number of yes/no questions
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
 * entropy of counts in bits
 * shannon entropy from frequencies, base 2
 * entropy in bits of a histogram
 * How much information has a distribution given by counts? In bits.
 * turn counts into probabilities and sum -p log2 p
 * entropy of a label distribution in bits
 * Write a function that returns the Shannon entropy in bits of n whole-number counts, 0 if all are 0.
 * uncertainty of categories, counts in, bits out
 * Given how often each class occurs, return the entropy in bits.
 * entropy of a decision tree node from class counts, base 2
 * information content of a frequency table in bits
 * bits per symbol from symbol counts
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
 * gini impurity
 * 1 - sum of squared shares
 * impurity of a decision tree node
 * How mixed are the classes of a node?
 * gini index for class counts
 * Write a function that returns the Gini impurity of class counts, 0 without samples.
 * node impurity from counts
 * chance that two random samples differ in class, with replacement
 * Given {n} class counts, return the Gini impurity.
 * simpson diversity
 * purity measure for a split, zero if only one class (Gini)
 * probability of mislabeling a random item from the node
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
 * predict with a line: x, slope, intercept
 * for x, slope and intercept: slope * x + intercept
 * linear regression prediction from x, slope and intercept
 * What does a linear model predict for {x}? Slope and intercept follow.
 * y = m x + b from x, m and b
 * Write a function that evaluates a regression line: x, slope, intercept.
 * trend line value at x, given slope and intercept
 * point on a straight line: x, slope, intercept
 * Given x, slope and intercept, return y.
 * linear function value of x, with slope and constant after it
 * estimate y from x with a fitted slope and intercept
 * height of a line at x: multiply by m, then add b
 *
 * @T double float int32_t
 * @name predict_line line_value
 * @range x -100 100
 * @range slope -10 10
 * @range intercept -100 100
 */
T predict_line(T x, T slope, T intercept) { return slope * x + intercept; }

/**
 * intercept of the regression line
 * least squares intercept
 * where does the trend line cross the y axis
 * What is the intercept of a linear fit?
 * mean(y) - slope * mean(x)
 * Write a function that fits a line to {n} points and returns the intercept.
 * INTERCEPT in a spreadsheet
 * linear fit: constant term
 * Given x and y values, return the intercept of the least-squares line; the x differ.
 * b of y = m x + b from data
 * fit straight line to data, give value at zero
 * offset of a calibration line from measured pairs
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
 * logistic regression prediction
 * probability from weights and features
 * sigmoid of a weighted sum
 * How likely is class 1 for these features?
 * 1 / (1 + exp(-(w . x + b)))
 * Write a function that evaluates a logistic model with {n} weights and a bias.
 * neuron with sigmoid activation
 * logistic model output
 * Given features, weights and a bias as doubles, return the probability.
 * perceptron with sigmoid
 * chance of the event by a trained logistic classifier
 * squash score of an example between 0 and 1
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
 * perceptron output
 * step function of a weighted sum
 * does a neuron fire
 * Is the weighted sum plus bias positive?
 * perceptron prediction 0 or 1
 * Write a function that evaluates a perceptron with {n} inputs, weights and a bias.
 * w . x + b > 0
 * linear classifier decision
 * Given inputs, weights and a bias, tell whether the neuron fires.
 * threshold unit
 * does the classifier say yes for this example
 * hard threshold neuron with bias
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
 * gradient descent step
 * weight - learning rate * gradient
 * update weights
 * How do I update a parameter by gradient descent?
 * sgd update of all weights
 * Write a function that takes one gradient descent step on {n} weights.
 * w[i] -= rate * g[i]
 * train a model: one update
 * Given weights, gradients and a learning rate, update the weights in place.
 * stochastic gradient descent update
 * walk downhill: new weights from slope and step size
 * optimizer step without momentum
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
 * one-hot encoding
 * one-hot vector of a class
 * all zeros but a one at the index
 * How do I one-hot encode a label?
 * indicator vector
 * Write a function that fills {n} entries with 0 and sets the one at the label to 1.
 * dummy variables for a category
 * encode a category as a vector
 * Given a class index and an array, write the one-hot code; an index out of range gives all zeros.
 * onehot
 * turn a category number into a row of 0 and 1
 * mark only place label in an otherwise zero array
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
 * sum of a column in a table
 * column total of row-major data
 * add up one column
 * How do I sum column {col} of a flat table?
 * total of every cols-th element
 * Write a function that sums a column of a table stored row by row: data, rows, columns, column number.
 * spreadsheet column sum
 * column total
 * Given a table of {rows} by {cols}, return the sum of one column.
 * total per feature
 * sum vertically at column index, table is flat
 * how much came in for product number col over all rows
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
 * sum of a row in a table: column count, row index
 * row total of row-major data, number of columns before row number
 * add up one row of a flat table: columns, row
 * How do I sum row {row} of a flat table? The number of columns is given first.
 * total of one record in a flat table, fields per record given before its index
 * Write a function that sums a row of a table stored row by row: data, number of columns, row number.
 * spreadsheet row sum, from number of columns and row index
 * row total: data, columns, row
 * Given a table with {cols} columns, return the sum of one row.
 * total per line of a flat table: items per line, line number from 0
 * sum horizontally at row index, table is flat; columns, then row
 * all amounts of customer number row together, columns per row given before it
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
 * mean of a column in a table
 * column average of row-major data
 * average one column
 * How do I average column {col} of a flat table?
 * feature mean
 * Write a function that averages a column of a table stored row by row: data, rows, columns, column number.
 * spreadsheet column average
 * column mean
 * Given a table of {rows} by {cols}, return the mean of one column.
 * average per feature
 * typical value of one variable over all records
 * average grade in subject number col
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
 * mean of a row in a table: column count, row index
 * row average of row-major data: columns, row
 * average one row of a matrix stored flat, from column count and row number
 * What is the average of the values in one row, given the number of columns and the row?
 * row sum divided by the number of columns, which is given before the row index
 * average mark of one student in a mark table: marks per student, student number from 0
 * Write a function that returns the mean of a row of a flat table, given the number of columns and the row.
 * spreadsheet row average: data, columns, row
 * Given a table, its number of columns and a row index from 0, return the mean of that row.
 * mean over axis 1 for a single row, columns given before the row
 * horizontal average in a grid: width, row
 * average of the r-th line of a 2d array with so many columns, r last
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
 * What percentage of the customers left? Known are start and end.
 * customer churn in percent: start, end
 * Write a function that returns the churn rate in percent from customers at the start and at the end, no new ones.
 * (start - end) / start * 100
 * subscriber loss in percent between start and end
 * Given the customers before and after, return how many percent are gone.
 * attrition rate in %, head count before, then after
 * which part of our users ran away, in percent, numbers before and after
 * base at start versus base at end, loss %
 *
 * @T double float
 * @name churn_rate attrition_rate
 * @range start 1 1000
 * @range end 0 1000
 */
T churn_rate(T start, T end) { return (start - end) / start * 100; }

/**
 * churn rate from lost customers and customers at the start
 * lost / start * 100
 * percentage of customers lost in a period
 * How many percent of the subscribers cancelled, given the cancellations and the subscribers before?
 * cancellation rate in percent: cancelled, all at the start
 * customers who left over customers at the beginning
 * Write a function that takes the number of lost customers and the number at the start and returns the churn in percent.
 * employee turnover rate in percent: leavers, staff at the start
 * Given leavers and initial head count, return the loss in percent.
 * attrition from quits in percent, quits over head count
 * dropout rate of a course in percent: dropouts, participants
 * share that quit in percent: quitters, all
 *
 * @T double float
 * @name churn_from_lost cancellation_rate
 * @range lost 0 200
 * @range start 1 1000
 */
T churn_from_lost(T lost, T start) { return lost / start * 100; }

/**
 * market share in percent
 * own sales as a percentage of all sales
 * company sales / market sales * 100
 * How large is the market share of a company?
 * share of the market
 * Write a function that returns the market share in percent from own and total sales.
 * percent of total sales
 * part of the industry's revenue
 * Given own sales and the sales of the whole market, return the share in percent.
 * market share
 * our slice of the whole market in %
 * what percentage of all phones sold are ours
 *
 * @T double float
 * @name market_share share_of_market
 * @range own 0 1000
 * @range total 1 10000
 */
T market_share(T own, T total) { return own / total * 100; }

/**
 * square root of every element
 * sqrt of an array in place
 * take the root of each value
 * How do I apply sqrt to all elements?
 * element-wise square root
 * Write a function that replaces each of {n} nonnegative doubles by its square root.
 * root transform of data
 * map sqrt over an array of doubles
 * Given doubles, replace each by its root.
 * np.sqrt in place
 * root every number of the list, same place
 * variance list to deviation list
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
 * log of every element
 * log transform in place
 * natural logarithm of each value
 * How do I log-transform data?
 * element-wise logarithm
 * Write a function that replaces each of {n} positive doubles by its natural logarithm.
 * map log over an array of doubles
 * log scale for positive data
 * Given doubles, replace each by its logarithm.
 * np.log in place
 * ln of all entries, overwrite
 * compress large values by taking logs
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
 * round every element {OP}
 * round an array {OP} in place
 * {OP:2} of each value
 * How do I round all elements {OP}?
 * element-wise {OP:2}
 * Write a function that rounds each of {n} doubles {OP}.
 * map {OP:2} over an array of doubles
 * whole numbers from data, rounded {OP}
 * Given doubles, round each {OP}.
 * np.{OP:2} in place
 * get rid of fractions in the whole array, going {OP}
 * make whole doubles by {OP:2}
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
 * average minus the middle value of a sorted array
 * skew indicator of ascending numbers: mean - median
 * Given sorted data, return how far the average lies above the median.
 * average less median, values in ascending order
 * how far does a long tail pull the average of sorted values away from their median
 * asymmetry of ascending data in one number, mean minus median
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
 * average of the positive values
 * mean of numbers above zero
 * averageif > 0
 * What is the mean of the positive elements?
 * ignore zeros and negatives in the average
 * Write a function that averages the positive ones of {n} values, 0 if there are none.
 * mean of all entries greater than 0
 * average of what is above zero, 0 if nothing is
 * Given data, return the mean of its positive values.
 * positive mean
 * typical gain, losses and zeros left out
 * count and sum only what is > 0, then divide
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
 * average of the positive integers in an array
 * mean of the positive ints as a double
 * ignore zero and negative ints, average the rest
 * What is the mean of the numbers above zero in an int list?
 * positive whole numbers only, averaged with decimals
 * average of ints greater than 0
 * Write a function that returns the average of the positive numbers of an int array, 0 if there are none.
 * sum of positive ints / count of positive ints
 * Given whole numbers, skip those that are not positive and return the mean of the others.
 * mean of gains in an int list
 * average over valid (positive) int readings
 * avg positive int
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
 * average of values in a range, both limits included
 * mean of the elements from low to high
 * averageifs between two limits, inclusive
 * What is the mean of the values within limits, these included?
 * average without outliers outside the bounds
 * Write a function that averages those of {n} values that lie between two limits or on them, 0 if there are none.
 * bounded mean: mean of low <= x <= high
 * ignore values beyond the limits in the average
 * Given data and two limits, both included, return the mean of what lies within.
 * mean in an interval, ends included
 * plausible readings only: average inside low..high
 * discard values outside two bounds, average what stays
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
 * mean of an integer array as a double
 * average of ints with decimals
 * exact average of whole numbers
 * How do I average integers without losing the fraction?
 * sum / n as a real number
 * Write a function that returns the real mean of {n} integers, 0 for none.
 * average grade of a class
 * mean of a list of ints
 * Given whole numbers, return their average with decimals.
 * average of an int array
 * add the ints, divide as floating point
 * arithmetic mean of int values, not truncated
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
 * share of each value in the total
 * convert counts to fractions
 * divide every element by the sum
 * How do I turn counts into proportions?
 * relative frequencies
 * Write a function that stores the fraction of the total for each of {n} counts.
 * probabilities from counts
 * normalize counts to sum 1
 * Given counts, write count / total for each to {out}; with a total of 0 all are 0.
 * proportions of categories
 * vote numbers to vote shares, 0 to 1
 * what part of all does each category make up
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
 * convert counts to percentages
 * share of each category in percent
 * count / total * 100 for every count
 * How many percent of the votes did each party get?
 * percentages from a frequency table
 * pie chart percentages
 * Write a function that stores the percentage of the total for each of n counts; with a total of 0 all are 0.
 * vote shares in percent
 * Given counts, write what percent of the sum each one is.
 * distribution in percent
 * normalize counts to 100
 * survey results to %
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
 * days above average
 * count values above the mean
 * how many data points exceed their average
 * On how many days was it warmer than average?
 * number of elements greater than the mean
 * Write a function that counts the values above the mean of {n} integers.
 * above-average count
 * better than the average: how many students
 * Given whole numbers, return how many are greater than their mean.
 * count above mean
 * people earning more than the average income
 * how many beat the class average
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
 * is the series increasing
 * check for an upward trend
 * every value greater than the one before
 * Do the values keep rising?
 * strictly increasing data
 * Write a function that tells whether each of {n} values is greater than its predecessor.
 * growth in every period
 * monotonic growth test
 * Given a series, check that it always rises.
 * sales up every month?
 * no step down and no standstill in the numbers
 * goes it up every time
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
 * longest winning streak
 * most ones in a row
 * longest run of successes
 * How many wins in a row is the best streak?
 * longest streak of nonzero values
 * Write a function that returns the longest run of nonzero entries.
 * consecutive days with activity
 * habit tracker streak
 * Given results with 0 for a loss, return the most wins in a row.
 * max streak
 * record number of consecutive days on which something happened
 * maximum consecutive non-zero results
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
 * current streak
 * wins in a row at the end
 * length of the last run of nonzero values
 * How long is my present streak?
 * consecutive successes up to now
 * Write a function that counts the nonzero entries at the end of {n} results.
 * days in a row until today
 * trailing run of ones
 * Given results with 0 for a miss, return how many successes end the list.
 * active streak
 * how many successes in sequence right now
 * count backwards from the newest result until a zero
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
 * Write a function that returns the year-over-year growth from last year's and this year's value.
 * annual growth in percent, previous year first
 * change against the previous year in percent: previous, present
 * Given last year's and this year's figure, return the growth in percent.
 * month over month growth in percent, last month then this month
 * growth from last december to this december in %
 * how much more than a year ago, percentage: then, now
 *
 * @T double float
 * @name yoy_growth annual_growth
 * @range last 1 1000
 * @range current 0 1000
 */
T yoy_growth(T last, T current) { return (current - last) / last * 100; }

/**
 * growth rate as a fraction
 * relative change between two values as a decimal: old, new
 * of old and new: (new - old) / old
 * By which fraction did the value grow? From old to new.
 * 0.25 for a rise by a quarter, old value first
 * relative growth, not in percent: old, new
 * Write a function that returns the relative increase from an old to a new value, such as 0.1 for ten percent.
 * rate of return as a decimal: start value, end value
 * Given the former and the present value, return the change as a share of the former.
 * simple return of a stock, as a fraction: bought at, now at
 * of an old and a new value: new over old minus one
 * fractional increase from old to new
 *
 * @T double float
 * @name growth_fraction relative_growth
 * @range old 1 1000
 * @range now 0 1000
 */
T growth_fraction(T old, T now) { return (now - old) / old; }

/**
 * index with base 100: value, base value
 * value relative to a base period
 * value / base * 100
 * What is the index of a value if the base year is 100?
 * price index: price, base price, base being 100
 * Write a function that computes an index number from a value and its base value.
 * indexed to 100: value, base
 * consumer price index from the present and then the base price
 * Given value and base, return the index.
 * rebase a figure to 100
 * express today's price with the base price as hundred
 * value and base value: what would 100 in the base year be now
 *
 * @T double float
 * @name index_number price_index
 * @range value 0 1000
 * @range base 1 1000
 */
T index_number(T value, T base) { return value / base * 100; }

/**
 * rebase a series to 100
 * index a time series so that the first value is 100
 * divide by the first value, times 100
 * How do I make two series comparable by starting both at 100?
 * base 100 series
 * Write a function that scales {n} values in place so that the first becomes 100.
 * stock chart starting at 100
 * relative performance
 * Given a series whose first value is not zero, express it in percent of that value.
 * normalize to the start
 * express all values as percent of the first one
 * let a chart begin at one hundred points
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
 * t statistic of a mean
 * (mean - expected) / (sd / sqrt(n))
 * one-sample t test
 * How do I compute the t value of a sample?
 * student's t from mean, sd and n
 * Write a function for the one-sample t statistic: mean, expected mean, standard deviation, size.
 * t score
 * test a mean against a value
 * Given sample mean, hypothesized mean, standard deviation and n, return t.
 * t-value
 * is the sample mean far from mu, in standard errors
 * how many standard errors separate measured and claimed mean
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
 * chi square statistic
 * sum of (observed - expected)^2 / expected
 * chi-squared goodness of fit
 * How do I compute chi squared from observed and expected counts?
 * pearson's chi square
 * Write a function that returns the chi-square statistic of {n} categories.
 * chi2 test value
 * how far are the counts from the expectation
 * Given observed and positive expected frequencies, return chi squared.
 * goodness-of-fit value
 * does a die look fair from its roll counts, test statistic
 * squared gaps relative to expectation, added up
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
 * odds ratio
 * odds ratio of a 2x2 table
 * (a * d) / (b * c)
 * How do I compute the odds ratio of exposed cases, exposed others, unexposed cases, unexposed others?
 * cross product ratio
 * Write a function for the odds ratio of four counts: exposed cases, exposed others, unexposed cases, unexposed others.
 * epidemiology: odds ratio
 * OR of a case-control study
 * Given the four cells of a table row by row, return the odds ratio.
 * ratio of two odds: ill and healthy exposed, ill and healthy unexposed
 * compare the odds of illness for smokers and non-smokers: ill, healthy smokers, ill, healthy others
 * two by two table: products of diagonals divided
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
 * risk ratio of two groups: cases1, total1, cases2, total2
 * (cases1 / total1) / (cases2 / total2)
 * How much more likely is the disease in the exposed group? Cases and group size of the exposed, then of the others.
 * risk ratio from cases, size, cases, size
 * Write a function for the relative risk: cases and size of the first group, then of the second.
 * rr of a cohort study: exposed cases, exposed total, other cases, other total
 * ratio of two incidence rates: cases, population, cases, population
 * Given cases and totals of two groups, return the ratio of their risks.
 * lift of a variant over the control: conversions and visitors of the variant, then of the control
 * how many times as likely are smokers to fall ill: ill smokers, smokers, ill others, others
 * rate in group one divided by rate in group two, each as cases and group size
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
 * cohen's d
 * effect size of two means
 * (mean1 - mean2) / pooled sd
 * How large is the effect between two groups?
 * standardized mean difference
 * Write a function that returns Cohen's d from two means and the pooled standard deviation.
 * effect size
 * difference of means in standard deviations
 * Given both means and the common deviation, return the effect size.
 * cohens d
 * how many deviations apart are treatment and control mean
 * size of a treatment effect, unit free
 *
 * @T double float
 * @name cohens_d effect_size
 * @range mean1 -50 50
 * @range mean2 -50 50
 * @range sd 1 20
 */
T cohens_d(T mean1, T mean2, T sd) { return (mean1 - mean2) / sd; }

/**
 * sample covariance
 * covariance with n - 1
 * how do two columns vary together
 * How do I compute the sample covariance of two arrays?
 * COVARIANCE.S
 * Write a function that returns the sample covariance of {n} pairs, 0 for fewer than two.
 * covariance of x and y, divided by n - 1
 * sum of products of deviations over n - 1
 * Given two columns, return their sample covariance.
 * cov of a sample
 * do height and weight move together, unbiased estimate
 * joint variability of paired samples, divisor n minus one
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
 * count outliers in an array beyond {K} sigma (population)
 * how many values are more than {K} standard deviations from the mean, population formula
 * number of {K} sigma outliers with the population deviation
 * How many data points are {K}-sigma outliers? Sigma divides by n.
 * anomalies beyond {K} deviations, sd with divisor n
 * Write a function that counts the values further than {K} population standard deviations from the mean.
 * outlier count, {K} sd (population sd)
 * z-score above {K}: how many with population sd
 * Given {n} doubles, return how many have a population z-score beyond plus or minus {K}.
 * points outside {K} sigma of the mean, population sigma
 * how many strange readings lie over {K} population deviations off the average
 * number of samples failing a {K} sd rule, divisor n
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
 * mean of the last {K} values
 * average of the latest {K} entries
 * moving average at the end of a series, window {K}
 * What is the average of the last {K} data points?
 * recent mean, {K} values
 * Write a function that averages the last {K} of {n} values, or all if there are fewer.
 * {K}-day average today
 * trailing mean of {K}
 * Given a series of at least one value, return the mean of its last {K}.
 * average of the newest {K}
 * smooth the end of a chart over {K} points
 * what was the average over the past {K} entries
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
 * mean of the last k elements
 * average of the latest k values
 * recent average with a window length
 * What is the average of the newest k numbers in a list?
 * mean over the tail of an array, k entries
 * moving average at the end of a series, window as an argument
 * Write a function that averages the last k of n values, or all of them if there are fewer; k is at least 1.
 * k-day average as of today
 * Given a non-empty series and a count, return the mean of that many values from its end.
 * avg of tail
 * average form of the last k games
 * what is the mean of a[n-k] to a[n-1]
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
 * scale a value from min..max to 0..1
 * min-max normalization of one value
 * (x - min) / (max - min)
 * How do I normalize a feature to the unit range?
 * min max scaling
 * Write a function that maps a value to 0 to 1 by minimum and maximum, 0 if they are equal.
 * feature scaling of one number
 * position between minimum and maximum
 * Given a value and the range of the data, return the scaled value.
 * unit scaling
 * where between lowest and highest is x, as fraction
 * rescale reading so that low is 0 and high is 1
 *
 * @T double float
 * @name min_max_value scale_to_unit
 * @range x -20 20
 * @range low -20 0
 * @range high 0 20
 */
T min_max_value(T x, T low, T high) { return high == low ? 0 : (x - low) / (high - low); }

/**
 * interquartile range
 * iqr from quartiles
 * q1 and q3 in, q3 - q1 out
 * How wide is the middle half of the data?
 * spread between the quartiles
 * Write a function that returns the interquartile range from both quartiles.
 * box height of a box plot
 * midspread
 * Given the lower and upper quartile, return the IQR.
 * third quartile less the first, which is given first
 * distance from the 25th to the 75th percentile
 * robust measure of spread out of two quartiles
 *
 * @T double float
 * @name interquartile_range iqr
 * @range q1 -50 50
 * @range q3 -50 50
 */
T interquartile_range(T q1, T q3) { return q3 - q1; }
