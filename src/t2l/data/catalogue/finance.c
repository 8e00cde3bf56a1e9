/**
 * What does {amount} grow to in {years} years at {rate} percent, compounded once a year?
 * Return {amount} multiplied {years} times by 1 + {rate} / 100.
 * compound interest: final value of {amount} at {rate} percent a year after {years} full years
 * Let {amount} sit in an account at {rate}% for {years} years, interest added yearly, and tell me the balance.
 * Savings of {amount}, interest {rate} percent, left alone for {years} years with interest on the interest
 * {amount} * (1 + {rate} / 100)^{years}, in a loop
 * Write a program to calculate compound interest: the final amount after some years.
 * future value with yearly compounding
 * How much will my money be worth after n years at a given interest rate?
 * P(1+r/100)^n
 * savings balance when interest is added every year
 * capital growth, future value of a lump sum
 * total amount with compound interest
 * final balance, interest compounded yearly
 * future value of an investment
 * what does an investment become with yearly interest
 *
 * @T float double
 * @name compound_value future_value
 * @range amount 0 10000
 * @range rate 0 15
 * @range years 0 30
 */
T compound_value(T amount, T rate, int32_t years) {
    T factor = 1 + rate / 100;
    for (int32_t i = 0; i < years; i++) amount *= factor;
    return amount;
}

/**
 * What does {amount} grow to with simple interest of {rate} percent a year over {years} years?
 * total amount with simple interest
 * principal plus simple interest
 * How much do I get back with simple interest?
 * Write a function for the amount after simple interest.
 * P + P * r * t / 100
 * final sum, interest not compounded
 * principal, rate, time in; amount out, simple interest
 * balance with plain yearly interest, no interest on interest
 * loan total to repay at simple interest
 * maturity value, simple interest
 * sum after adding simple interest
 *
 * @T double float
 * @name simple_interest_amount amount_simple
 * @range amount 0 10000
 * @range rate 0 20
 * @range years 0 30
 */
T simple_interest_amount(T amount, T rate, T years) { return amount + amount * rate * years / 100; }

/**
 * How much is taken off a price of {price} at {percent} percent discount?
 * discount amount
 * money saved by a discount
 * How do I calculate how much I save with a percentage off a price?
 * Write a function that returns the discount in money.
 * savings from a percentage off
 * only the reduction, not the new price
 * price and percent off in, amount saved out
 * value of a percent-off coupon for a price
 * rebate in euros
 * how much cheaper does a price get with so many percent off
 * discount = price * percent / 100
 *
 * @T double float
 * @name discount_amount money_saved
 * @range price 0 1000
 * @range percent 0 100
 */
T discount_amount(T price, T percent) { return price * percent / 100; }

/**
 * What does a meal of {price} cost with {tax} percent tax and {tip} percent tip, both on the price?
 * restaurant total with tax and tip
 * bill with tax and tip
 * How do I add both tax and tip to a meal?
 * Write a function for the final bill from price, tax rate and tip rate.
 * meal cost plus tax percent plus tip percent
 * price, tax, tip: total
 * both percentages are taken of the meal price
 * total to pay at a restaurant
 * dinner cost in all
 * what do I pay with tax and service
 * meal + meal * tax / 100 + meal * tip / 100
 *
 * @T double float
 * @name meal_total bill_with_tax_and_tip
 * @range price 0 500
 * @range tax 0 25
 * @range tip 0 25
 */
T meal_total(T price, T tax, T tip) { return price + price * tax / 100 + price * tip / 100; }

/**
 * How much interest does {amount} earn in {years} years at {rate} percent, compounded {K} times a year?
 * Return the gain on {amount} after {years} years when a {K}-th of {rate} percent is credited {K} times a year.
 * compound interest earned, {K} periods a year: {amount} at nominal {rate} percent for {years} years
 * Starting from {amount}, credit {rate} / {K} percent {K} times in each of {years} years, and subtract the start.
 * My bank has {amount} of mine and pays {rate}% nominal, credited {K} times a year; what do I gain over {years} years?
 * Interest part only: {amount}, yearly rate {rate} percent, {K} compoundings a year, {years} years
 * Write a program to find the interest earned when it is compounded {K} times a year.
 * compound interest only, {K} periods per year
 * How much interest do I get if it is credited {K} times a year?
 * CI with {K} compoundings yearly, minus principal
 * gain on a deposit with {K} interest dates a year
 * effective yield in money, nominal rate and {K} periods
 *
 * @T float double
 * @K 2 4 12 52
 * @name interest_earned compound_gain
 * @range amount 0 10000
 * @range rate 0 12
 * @range years 0 10
 */
T interest_earned(T amount, T rate, int32_t years) {
    T value = amount;
    for (int32_t i = 0; i < K * years; i++) value += value * rate / (100 * K);
    return value - amount;
}

/**
 * How much interest does {amount} earn in {years} years at {rate} percent a year, compounded yearly?
 * compound interest
 * compound interest earned, without the principal
 * interest on interest: what is gained on a deposit
 * How do I calculate compound interest?
 * Write a function to find the compound interest for principal, rate and time.
 * P * (1 + r/100)^t - P
 * principal, rate in percent, years -> compound interest
 * gain on savings when interest is added each year
 * CI from principal rate and time
 * what does my money earn if I leave the interest in the account
 * yearly compounding, only the interest
 *
 * @T double float
 * @name compound_interest interest_gained
 * @range amount 0 100000
 * @range rate 0 20
 * @range years 0 40
 */
T compound_interest(T amount, T rate, int32_t years) {
    T value = amount;
    for (int32_t i = 0; i < years; i++) value += value * rate / 100;
    return value - amount;
}

/**
 * What does {amount} grow to at {rate} percent a year, compounded {n} times a year, after {years} years?
 * future value with n compounding periods a year
 * final amount with monthly, quarterly or daily compounding
 * How much money is there after some years if interest is paid several times a year?
 * Write a function for A = P (1 + r/n)^(n t) with the rate in percent.
 * principal, rate in percent, times per year, years -> amount
 * compound amount, number of periods per year as an argument
 * balance after compounding n times yearly
 * P(1 + r/(100n))^(nt)
 * savings account with several interest payments a year
 * final balance for a given compounding frequency
 * accumulated amount, frequency before years
 *
 * @T double
 * @name compounded_amount amount_with_periods
 * @range amount 0 100000
 * @range rate 0 20
 * @range n 1 12
 * @range years 0 30
 */
T compounded_amount(T amount, T rate, int32_t n, int32_t years) {
    T value = amount;
    for (int32_t i = 0; i < n * years; i++) value *= 1 + rate / (100 * n);
    return value;
}

/**
 * What is in the account after {years} yearly deposits of {deposit} at {rate} percent?
 * Return the end value of paying in {deposit} at the start of each of {years} years, {rate} percent interest a year.
 * annuity due: deposits of {deposit}, interest {rate} percent, {years} years
 * Each year add {deposit}, then {rate} percent of the balance; report the balance after {years} years, beginning with nothing.
 * Saving plan: {deposit} every January, {rate}% every December, for {years} years; what is the final sum?
 * I put {deposit} aside yearly at {rate} percent; how much is it after {years} years, the last interest included?
 * Write a program for the final balance of a savings plan with deposits at the start of each year.
 * future value of yearly deposits, each made at the start of the year
 * How much do I have if I save the same amount at the start of every year?
 * saving at the start of each year with interest, end balance
 * regular payments at the start of every year, accumulated with interest
 * annuity due, end value
 *
 * @T float double
 * @name saving_plan annuity_value
 * @range deposit 0 1000
 * @range rate 0 12
 * @range years 0 30
 */
T saving_plan(T deposit, T rate, int32_t years) {
    T balance = 0;
    for (int32_t i = 0; i < years; i++) balance = (balance + deposit) * (1 + rate / 100);
    return balance;
}

/**
 * What is saved after {months} monthly deposits of {deposit} at {rate} percent a year, paid in at the end of each month?
 * savings after monthly deposits
 * future value of a monthly savings plan
 * How much do I have if I put away the same amount at the end of each month?
 * Write a function for a savings account with a regular monthly payment.
 * monthly deposit, yearly rate in percent, number of months -> balance
 * investment plan with monthly contributions
 * balance grows by a twelfth of the rate, then the deposit is added
 * save at every month's end with interest, yearly rate over 12
 * sip future value, payments at month end
 * what do regular monthly payments add up to with interest
 * piggy bank with interest, month by month
 *
 * @T double
 * @name monthly_savings savings_balance
 * @range deposit 0 1000
 * @range rate 0 12
 * @range months 0 240
 */
T monthly_savings(T deposit, T rate, int32_t months) {
    T balance = 0;
    for (int32_t i = 0; i < months; i++) balance += balance * rate / 1200 + deposit;
    return balance;
}

/**
 * What is the monthly payment for a loan of {amount} at {rate} percent a month over {months} months?
 * Return the constant instalment that pays off {amount} in {months} months at {rate} percent interest per month.
 * annuity payment: {amount} * i / (1 - (1 + i)^-{months}) with i = {rate} / 100
 * Mortgage rate calculation: principal {amount}, monthly interest {rate} percent (not 0), {months} equal payments
 * I borrow {amount} at {rate}% per month and pay it back in {months} equal amounts; how large is each?
 * Level payment on a debt of {amount}, {rate} percent each month, {months} payments
 * Write a program to calculate the EMI of a loan, rate in percent a month.
 * monthly loan payment, rate in percent per month
 * How do I compute the monthly instalment of a mortgage from a monthly percent rate?
 * emi calculator, monthly rate in percent
 * equal repayments of a credit per month, interest in percent a month
 * annuity formula for an amortizing loan, percent per period, number of periods
 *
 * @T float double
 * @name loan_payment instalment
 * @range amount 100 100000
 * @range rate 0.25 3.0
 * @range months 1 120
 */
T loan_payment(T amount, T rate, int32_t months) {
    T i = rate / 100, growth = 1;
    for (int32_t m = 0; m < months; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1);
}

/**
 * How much is paid in all for a loan with {months} payments of {payment} each, beyond the {amount} that was lent?
 * total interest of a loan
 * interest paid over the life of a loan
 * How much more than the loan do I pay back?
 * Write a function that returns all payments together minus the principal.
 * monthly payment, number of months, loan amount: cost of the loan
 * what does the credit cost me beyond the sum lent
 * payment * months - amount
 * sum of the instalments less the sum borrowed
 * finance charge
 * price of borrowing
 * total cost of credit
 *
 * @T double float
 * @name total_loan_interest cost_of_loan
 * @range months 0 360
 * @range payment 0 5000
 * @range amount 0 100000
 */
T total_loan_interest(int32_t months, T payment, T amount) { return payment * months - amount; }

/**
 * How much of a debt of {debt} cents is left at {K} percent interest and {payment} cents paid a month, after {n} months?
 * Return the rest of {debt} after adding {K} percent (truncated) and paying {payment}, {n} times, never below 0.
 * remaining balance: start {debt}, {K} percent a month, instalment {payment}, {n} months, whole cents
 * From {debt}, each month {K} percent is added, rounded toward zero, then {payment} comes off; do {n} months, stop at 0.
 * I owe {debt} cents at {K}% a month and pay {payment} a month; what do I owe after {n} months (0 once it is paid)?
 * Debt schedule in integers, interest {K} percent: {debt}, then {payment} each time, {n} times, stopping at 0
 * Write a program for the debt left at {K} percent interest and a fixed payment after n months.
 * remaining loan balance, {K}% a month
 * How much do I still owe after some payments, with {K} percent monthly interest?
 * debt minus payment after +{K}%, for n months
 * outstanding amount of a credit at {K} percent a month
 * amortization schedule: balance at month n, {K} percent
 *
 * @T int32_t int64_t
 * @K 1 2 3
 * @name remaining_debt balance_after
 * @range debt 0 100000
 * @range payment 0 5000
 * @range n 0 60
 */
static T debt_next_month(T debt, T payment) {
    T owed = debt + debt * K / 100;
    return owed > payment ? owed - payment : 0;
}

T remaining_debt(T debt, T payment, int32_t n) {
    for (int32_t i = 0; i < n && debt > 0; i++) debt = debt_next_month(debt, payment);
    return debt;
}

/**
 * How much of a loan of {debt} at {rate} percent a year is left after {n} monthly payments of {payment}?
 * remaining loan balance
 * outstanding principal after some payments
 * How much do I still owe on my mortgage?
 * Write a function that returns the rest of a loan after a number of months.
 * debt, yearly rate, payments made, monthly payment -> rest of the debt
 * balance of a credit after n instalments
 * amortization: what is still open
 * add a month's interest, subtract the payment, repeat; never below 0
 * loan balance month by month
 * what is left to pay back
 * residual debt
 *
 * @T double
 * @name loan_balance residual_debt
 * @range debt 0 100000
 * @range rate 0 12
 * @range n 0 120
 * @range payment 0 2000
 */
T loan_balance(T debt, T rate, int32_t n, T payment) {
    for (int32_t i = 0; i < n; i++) debt += debt * rate / 1200 - payment;
    return debt < 0 ? 0 : debt;
}

/**
 * In how many months is a debt of {debt} paid off with {payment} a month at {K} percent monthly interest? At most 600.
 * Clear {debt} by monthly payments of {payment}, {K} percent (truncated) being added before each; count them, up to 600.
 * months to repay {debt} at {payment} a month, interest {K} percent in whole cents, capped at 600
 * Add {K} percent to {debt}, take {payment} off, and count how often until nothing is left or 600 months are over.
 * My card charges {K}% a month on {debt} and I pay {payment}: for how many months? Answer 600 if it takes longer or never ends.
 * Loan term in months for {debt}, payment {payment}, {K} percent a month (600 = too long)
 * Write a program to count the months to pay off a debt at {K}% monthly interest.
 * months until debt is paid, {K}% a month
 * How long does it take to pay back a loan with {K} percent interest a month?
 * how many payments till zero with {K}%, max 600
 * duration of a repayment at {K} percent per month, limited to 600
 * payoff time of a credit card charging {K} percent monthly
 *
 * @T int32_t int64_t
 * @K 1 2 3
 * @name months_to_repay loan_term
 * @range debt 0 20000
 * @range payment 700 5000
 */
int32_t months_to_repay(T debt, T payment) {
    int32_t months = 0;
    while (debt > 0 && months < 600) {
        debt += debt * K / 100 - payment;
        months++;
    }
    return months;
}

/**
 * In how many months is a debt of {debt} at {rate} percent a year paid off with {payment} a month? -1 if never.
 * months until a debt is paid off
 * how long to pay off a credit card
 * How many payments does it take to clear a loan?
 * Write a function that returns the number of months needed to repay a loan, or -1.
 * debt, yearly rate in percent, monthly payment -> number of months
 * payoff time of a loan
 * when am I free of debt
 * number of instalments until nothing is owed
 * -1 when the payment does not even cover the interest
 * duration of repayment
 * credit card payoff in months
 *
 * @T double
 * @name payoff_months months_until_paid
 * @range debt 0 10000
 * @range rate 0 24
 * @range payment 50 2000
 */
int32_t payoff_months(T debt, T rate, T payment) {
    int32_t months = 0;
    if (debt > 0 && debt * rate / 1200 >= payment) return -1;
    for (; debt > 0; months++) debt += debt * rate / 1200 - payment;
    return months;
}

/**
 * How many years does money need to double at {rate} percent, compounded yearly?
 * Count the full years until 1, growing by {rate} percent a year, is at least 2.
 * doubling time in whole years at {rate} percent a year, by a loop
 * Multiply by 1 + {rate} / 100 until the value has doubled and report how many times that took.
 * After how many interest dates has a deposit at {rate}% reached twice its size?
 * Exact version of the rule of 72: smallest n with (1 + {rate} / 100)^n >= 2
 * Write a program to find how many years an investment takes to double.
 * years to double money
 * When will my savings be twice as much at a given interest rate?
 * doubling time in whole yrs, loop
 * number of years until capital is two times the start
 * exact version of the rule of 72
 * how long until money doubles
 * years for an investment to double
 *
 * @T float double
 * @name doubling_years years_to_double
 * @range rate 1.0 50.0
 */
int32_t doubling_years(T rate) {
    int32_t years = 0;
    for (T value = 1; value < 2; value *= 1 + rate / 100) years++;
    return years;
}

/**
 * What is the tax on {income} at {K} percent up to 10000 and {L} percent on everything above?
 * Return the tax for {income}: {K} percent of the first 10000, {L} percent of the rest, truncated in each bracket.
 * two-bracket income tax on {income}: {K}% below 10000, {L}% beyond
 * Tax the part of {income} up to 10000 at {K} percent and the part over it at {L} percent, and add both.
 * progressive tax with a step at 10000, rates {K} and {L} percent, for a non-negative {income}
 * I earn {income}; the state takes {K}% of the first 10000 and {L}% of what exceeds it. How much is that?
 * Write a program to compute income tax: {K}% up to 10000, {L}% above.
 * income tax, {K}% and {L}%
 * How much tax do I pay at {K} percent to 10000 and {L} percent on the rest?
 * tax with 2 rates {K} / {L}, limit 10000
 * levy of {K} percent on the first 10000 and {L} percent beyond
 * marginal tax rates {K} and {L} percent, threshold 10000
 *
 * @T int32_t int64_t
 * @K 5 10 15
 * @L 20 25 30 42
 * @name bracket_tax income_tax
 * @range income 0 50000
 */
T bracket_tax(T income) {
    T low = income < 10000 ? income : 10000;
    return low * K / 100 + (income - low) * L / 100;
}

/**
 * What is the tax on {income} at {low} percent up to {limit} and {high} percent on the part above?
 * income tax with two brackets: income, rate, limit, rate above
 * progressive tax, first rate up to a limit, second rate above
 * How do I calculate a tax with one rate up to a limit and another above it?
 * Write a function that taxes income at one rate up to a limit and the rest at another.
 * income, first rate, threshold, second rate
 * marginal tax with a rate, one threshold and a rate above it
 * two-step tax: income, low percent, limit, high percent
 * tax with a lower rate up to a limit and a higher rate above, in percent
 * low rate, limit, high rate: only the part over the limit pays the higher one
 * bracketed tax, percent below, limit, percent above as arguments
 * low rate first, then the limit, then the high rate on the excess
 *
 * @T double float
 * @name two_rate_tax progressive_tax
 * @range income 0 100000
 * @range low 0 30
 * @range limit 0 50000
 * @range high 0 60
 */
T two_rate_tax(T income, T low, T limit, T high) {
    if (income <= limit) return income * low / 100;
    return limit * low / 100 + (income - limit) * high / 100;
}

/**
 * Compute a tax in three brackets on {income}: nothing up to {K}, 20 percent from there to {L}, 40 percent above.
 * What tax is due on {income} if {K} is free, the part up to {L} costs 20% and the part above it 40%?
 * three-bracket tax of {income}, limits {K} and {L}, rates 0, 20 and 40 percent, each part truncated
 * Leave the first {K} of {income} untaxed, take a fifth of what lies between {K} and {L}, and two fifths of the rest.
 * Marginal rates 0, 20 and 40 percent with the thresholds {K} and {L}: what does {income} cost?
 * My payroll program taxes {income} at 20% over {K} and at 40% over {L}; work out the sum.
 * Write a program to compute tax with slabs: free up to {K}, 20% up to {L}, 40% above.
 * tax slabs {K} and {L}
 * How much income tax is due with 0, 20 and 40 percent and limits {K} and {L}?
 * tax: nothing till {K}, 20% till {L}, then 40%
 * progressive levy with thresholds {K} and {L}
 * marginal rates 0/20/40, brackets at {K} and {L}
 *
 * @T int32_t int64_t
 * @K 5000 8000 12000
 * @L 20000 30000 50000
 * @name three_bracket_tax marginal_tax
 * @range income 0 90000
 */
T three_bracket_tax(T income) {
    if (income <= K) return 0;
    if (income <= L) return (income - K) * 20 / 100;
    return (L - K) * 20 / 100 + (income - L) * 40 / 100;
}

/**
 * What does an order of {count} pieces at {price} cost if {K} or more pieces get {L} percent off?
 * Return {count} * {price}, lowered by {L} percent (truncated discount) when {count} is at least {K}.
 * bulk discount: {count} times {price}, minus {L}% from {K} pieces on
 * Multiply {count} by {price}; for {K} pieces and more deduct {L} hundredths of the total.
 * Our shop gives {L} percent off from {K} pieces: what do {count} at {price} each come to?
 * Quantity price for {count} at {price}, threshold {K}, rebate {L} percent of the sum
 * Write a program for the order price with {L}% discount (count * price * {L} / 100) when the quantity is {K} or more.
 * quantity discount {L}% from {K}, discount truncated
 * How much is an order if {K} pieces or more give {L} percent off, the rebate cut to whole units?
 * buy {K}+ get {L}% off, total price = sum - sum * {L} / 100
 * bill minus bill * {L} / 100 for at least {K} articles
 * volume pricing: threshold {K}, reduction total * {L} / 100
 *
 * @T int32_t int64_t
 * @K 5 10 12 100
 * @L 5 10 15 20
 * @name bulk_price quantity_discount
 * @range count 0 150
 * @range price 0 1000
 */
T bulk_price(T count, T price) {
    T total = count * price;
    return count >= K ? total - total * L / 100 : total;
}

/**
 * What do {count} pieces at {price} each cost if {limit} or more of them get {percent} percent off?
 * quantity discount
 * bulk discount from a number of pieces on
 * How do I give a discount for large orders?
 * Write a function that applies a percentage discount when enough items are bought.
 * count, unit price, minimum count, discount in percent -> total
 * order total with a volume discount
 * cheaper if you buy many
 * wholesale price with a threshold
 * price for several pieces, discount only from a minimum quantity
 * total price of an order with a bulk rebate
 * buy many, pay less: total
 *
 * @T double
 * @name discounted_order volume_discount
 * @range count 0 100
 * @range price 0 100
 * @range limit 1 50
 * @range percent 0 50
 */
T discounted_order(int32_t count, T price, int32_t limit, T percent) {
    T total = count * price;
    return count >= limit ? total - total * percent / 100 : total;
}

/**
 * What do {n} articles at {K} cents cost when every {L:2} one is free?
 * Return the price of {n} pieces at {K} cents each, where one in {L} costs nothing.
 * {n} pieces, {K} cents each, each {L:2} piece free of charge
 * Buy {n} at {K} cents, but pay nothing for every {L:2} article; what is the bill?
 * ({n} - {n} / {L}) * {K}
 * Promotion: one article in {L} is a gift, the others cost {K} cents each; I take {n}.
 * Write a program for the price of n articles at {K} cents when every {L:2} is free.
 * every {L:2} free, {K} cents each
 * How much do I pay for n items at {K} cents if each {L:2} one costs nothing?
 * {L:2} one free offer, {K} cents a piece
 * bill under a promotion: price {K}, each {L:2} article gratis
 * buy some get one free: unit price {K}, the {L:2} is free
 *
 * @T int32_t int64_t uint32_t
 * @K 99 150 200 250
 * @L 2 "2" "second"
 * @L 3 "3" "third"
 * @L 4 "4" "fourth"
 * @L 5 "5" "fifth"
 * @name promotion_price one_free
 * @range n 0 100
 */
T promotion_price(T n) { return (n - n / L) * K; }

/**
 * How many coins does it take to pay {n} cents with the coins {OP}, largest first?
 * Count the coins of {OP} cents that make {n} cents when the biggest that fits is always taken.
 * greedy change for {n} cents, coins {OP}: number of pieces
 * Give {n} cents in change from {OP}, always the largest possible coin; how many coins is that?
 * Divide {n} by each of {OP} in turn, add the quotients and go on with the remainder.
 * Till software: the amount {n} leaves as coins of {OP}, fewest by the greedy rule; return how many.
 * Write a program to count the coins for change using {OP} cent coins.
 * number of coins, {OP}
 * How many coins do I get as change with coins of {OP}, biggest first?
 * greedy coin change with {OP}
 * pieces of money handed back: {OP} cents
 * cashier's algorithm with denominations {OP}
 *
 * @T int32_t uint32_t
 * @OP 25,10,5,1 "25, 10, 5 and 1"
 * @OP 50,20,10,1 "50, 20, 10 and 1"
 * @OP 100,50,10,1 "100, 50, 10 and 1"
 * @OP 200,50,5,1 "200, 50, 5 and 1"
 * @name coins_needed greedy_change
 * @range n 0 1000
 */
T coins_needed(T n) {
    const T coins[4] = {OP};
    T count = 0;
    for (int32_t i = 0; i < 4; i++) {
        count += n / coins[i];
        n %= coins[i];
    }
    return count;
}

/**
 * How many US coins does it take to give {n} cents in change?
 * fewest coins for change
 * coin change with quarters, dimes, nickels and pennies
 * minimum number of coins for an amount in cents
 * How do I make change with as few coins as possible?
 * Write a function that counts the coins a cashier hands out.
 * american coins, greedy
 * cents to number of coins
 * 41 cents: quarter, dime, nickel, penny, so 4
 * change maker, count of coins
 * how many coins do I get back
 * cash register change in coins
 *
 * @T int32_t int64_t
 * @name fewest_coins change_coins
 * @range n 0 1000
 */
T fewest_coins(T n) { return n / 25 + n % 25 / 10 + n % 25 % 10 / 5 + n % 5; }

/**
 * How many {K:2} are paid out for {n} cents, after all {L:2} have been taken out first?
 * Return the number of {K:2} ({K} cents) in the change for {n} cents once {L:2} ({L} cents) are used up.
 * {K:2} in greedy change of {n} cents behind {L:2}: remainder by {L}, divided by {K}
 * Take as many {L:2} of {L} cents as possible from {n} cents, then tell me how many {K:2} of {K} cents follow.
 * My cash machine pays {n} cents in {L:2} ({L}) first; how many {K:2} ({K}) come next?
 * {n} % {L} / {K}: the {K:2} that come after the {L:2}
 * Write a program that counts the {K:2} in change after the {L:2} are given.
 * {K:2} after {L:2} in change
 * How many {K:2} come out once all possible {L:2} are paid?
 * change: first {L:2}, then how many {K:2}
 * number of {K:2} for what the {L:2} leave over
 * vending machine: {K:2} returned after {L:2}
 *
 * @T int32_t uint32_t int64_t
 * @K 5 "5" "nickels"
 * @K 10 "10" "dimes"
 * @L 25 "25" "quarters"
 * @L 50 "50" "half-dollars"
 * @L 100 "100" "dollars"
 * @name coins_after next_coin
 * @range n 0 2000
 */
T coins_after(T n) { return n % L / K; }

/**
 * Round {n} cents to the nearest {K} cents, as is done for cash; {n} is not negative, and halves go up.
 * What does the customer pay in cash for {n} cents when the smallest coin is {K}? Nearest, halves up.
 * cash rounding of {n} cents to steps of {K}
 * Sum {n} in cents, no coin below {K}: adjust it to the closest payable amount, upward in a tie.
 * (({n} + {K} / 2) / {K}) * {K}, signed whole cents
 * The Swedish rounding rule with a {K}-cent coin, applied to the bill {n}
 * Write a program to round a price to the nearest {K} cents.
 * round cents to multiple of {K}
 * How do I round an amount for cash payment when {K} cents is the smallest coin?
 * nearest {K} cents, half goes up
 * total adjusted to steps of {K} cents
 * Swedish rounding to {K}
 *
 * @T int32_t int64_t
 * @K 5 10 20 50 100
 * @name cash_rounding round_cents
 * @range n 0 10000
 */
T cash_rounding(T n) { return (n + K / 2) / K * K; }

/**
 * Convert {x} euros to whole cents, rounded to the nearest, halves up.
 * How many cents are {x} euros? Multiply by 100, add one half and cut the fraction off; {x} is not negative.
 * euros {x} to cents as an integer, rounded
 * A price of {x} comes as a floating-point number; store it as an integer number of hundredths, rounding.
 * (integer)({x} * 100 + 0.5)
 * Turn {x}, an amount with decimals, into cents without losing one to truncation.
 * Write a function to convert euros to cents.
 * euros to cents, rounded
 * How do I turn a price like 12.34 into an integer number of cents?
 * eur float -> int cents
 * money amount as whole hundredths
 * avoid float money: store minor units
 *
 * @T float double
 * @R int32_t int64_t
 * @name to_cents euros_to_cents
 * @range x 0 10000
 */
R to_cents(T x) { return (R)(x * 100 + (T)0.5); }

/**
 * Convert {dollars} dollars to cents.
 * dollars to cents, rounded
 * amount in dollars as whole cents, to the nearest
 * price to cents, rounded
 * How do I turn a dollar amount into an integer number of cents, rounding it?
 * Write a function that converts dollars to the nearest cent count.
 * 19.99 gives 1999
 * dollars as a rounded integer number of cents
 * how many cents are so many dollars, nearest integer
 * dollar value times 100 without losing a cent
 * store a dollar price as cents, rounded
 * usd double to cents int with round
 *
 * @R int32_t int64_t
 * @name dollars_to_cents in_cents
 * @range dollars -10000 10000
 */
R dollars_to_cents(double dollars) { return (R)__builtin_round(dollars * 100); }

/**
 * Convert {cents} cents to dollars.
 * cents to dollars
 * amount in cents as a decimal number
 * How do I turn an integer number of cents into dollars?
 * Write a function that converts cents to dollars.
 * 1999 gives 19.99
 * cents divided by 100, with the fraction
 * how many dollars are so many cents
 * cents int to usd double
 * pennies to dollars
 * show a price stored in cents as dollars
 * money from cents to the main unit
 *
 * @T int32_t int64_t
 * @name cents_to_dollars in_dollars
 * @range cents -100000 100000
 */
double cents_to_dollars(T cents) { return cents / 100.0; }

/**
 * A bill of {bill} with {K} percent tip is split by {people} guests; what does each pay? Whole units, rounded up.
 * Return {bill} plus {K} percent (truncated), divided by {people} and rounded up.
 * split bill: {bill} with {K}% tip on top, shared by {people}, ceiling
 * Add {K} percent of {bill} to it and share the total among {people}; a broken share is rounded up.
 * The check says {bill}, we tip {K}% and are {people} at the table; how much must each put down, rounding up?
 * Per-head amount of {bill} including a {K} percent tip, {people} heads, so that nobody comes up short
 * Write a program that splits a restaurant bill with {K}% tip among several people, rounding up.
 * split bill with {K}% tip, round up
 * How much does each guest pay with a {K} percent tip, rounded up?
 * (bill + {K}% tip) / people, rounded up
 * share of a dinner check, {K} percent gratuity, ceiling
 * tip calculator, {K} percent, per person, up to the next whole unit
 *
 * @T int32_t int64_t
 * @K 5 10 12 15 18 20
 * @name share_with_tip split_bill
 * @range bill 0 50000
 * @range people 1 12
 */
T share_with_tip(T bill, T people) { return (bill + bill * K / 100 + people - 1) / people; }

/**
 * What does each of {people} people pay of a bill of {amount}?
 * split a bill evenly
 * share per person
 * divide a total by the number of people
 * How do we split the cost of a dinner?
 * Write a function that returns everyone's part of a bill.
 * bill and number of people in, amount each out
 * cost per person
 * everybody pays the same
 * go dutch: each one's part
 * what do I owe if we share it equally
 * equal share of a sum of money
 *
 * @T double float
 * @name share_per_person cost_per_person
 * @range amount 0 10000
 * @range people 1 20
 */
T share_per_person(T amount, int32_t people) { return amount / people; }

/**
 * Share {amount} cents among {n} people as evenly as possible: how much does person {i} get, counted from 0?
 * Split {amount} in {n} ways and return the share of person {i} (zero-based); the first ones get the odd cents.
 * even split of {amount} by {n}, share number {i}: quotient, plus 1 for the first {amount} % {n} people
 * Deal out {amount} cents to {n} people, left-over cents going to those with the lowest numbers; what has number {i}?
 * fair division of {amount} into {n} parts that differ by 1 at most; part {i}, larger parts first
 * {amount} / {n}, and one more when {i} is below the remainder
 * Write a program that distributes cents evenly and tells the share of one person.
 * fair split of cents, share of person i
 * How do I divide money among people so that the first ones get the leftover cents?
 * split amount, remainder to first persons, give i-th share
 * part of an amount that a given participant receives, odd cents to the first ones
 * even allocation of cents, remainder to the lowest indices
 *
 * @T int32_t uint32_t int64_t
 * @name even_share share_of_person
 * @range amount 0 1000
 * @range n 1 9
 * @range i 0 8
 */
T even_share(T amount, T n, T i) { return amount / n + (i < amount % n); }

/**
 * What is the {OP} of a price of {n} that includes {K} percent tax?
 * Return the {OP} in {n}, a gross price with {K}% tax inside: {OP:2}.
 * {OP} from gross {n} at {K} percent, truncated: {OP:2}
 * The receipt says {n} with {K} percent included; compute the {OP} ({OP:2}).
 * Take the {K}% tax apart from the gross amount {n} and give me the {OP}.
 * gross {n}, rate {K} percent, {OP} wanted, as {OP:2} in whole numbers
 * Write a program to find the {OP} of a gross price with {K}% tax.
 * {OP} from gross, {K}%
 * How do I get the {OP} out of a price including {K} percent VAT?
 * {OP} of price incl. {K}% tax
 * from a total with {K} percent sales tax, the {OP}
 * reverse VAT calculation at {K} percent: {OP}
 *
 * @T int32_t int64_t
 * @K 5 7 8 10 19 20 21 25
 * @OP 1 "net price" "gross * 100 / (100 + rate)"
 * @OP 0 "tax part" "gross * rate / (100 + rate)"
 * @name gross_part net_or_tax
 * @range n 0 100000
 */
T gross_part(T n) { return n * (OP ? 100 : K) / (100 + K); }

/**
 * On a net price of {price}, what is the total with {percent} percent tax?
 * price including vat
 * total with sales tax
 * How do I add the tax to a net price?
 * Write a function that returns the gross price from the net price and the tax rate.
 * net to gross
 * price plus tax in percent
 * amount to pay after adding GST
 * checkout price with tax
 * net price and rate in, gross price out
 * price * (1 + percent / 100)
 * what does it cost with tax on top
 *
 * @T double float
 * @name gross_price price_with_tax
 * @range price 0 10000
 * @range percent 0 30
 */
T gross_price(T price, T percent) { return price + price * percent / 100; }

/**
 * What is the net price when {gross} includes {percent} percent tax?
 * net price from gross price
 * price before tax
 * remove VAT from a price
 * How do I get the price without sales tax from the price with tax?
 * Write a function that takes the tax out of a gross amount.
 * gross / (1 + percent / 100)
 * total with tax and the rate in percent, back to the base price
 * exclude GST
 * amount before vat was added
 * reverse sales tax
 * untaxed price from a receipt total
 *
 * @T double float
 * @name net_price price_before_tax without_tax
 * @range gross 0 10000
 * @range percent 0 30
 */
T net_price(T gross, T percent) { return gross / (1 + percent / 100); }

/**
 * How much tax is contained in {gross} at {percent} percent?
 * tax included in a gross price
 * VAT part of a total
 * amount of tax inside a price
 * How do I find how much of a price is tax?
 * Write a function that returns the tax portion of a gross amount.
 * gross - gross / (1 + percent / 100)
 * vat share on a receipt
 * GST component of a price that includes it
 * total with tax and the rate in percent, only the tax back
 * included sales tax
 * how many euros of this price go to the tax office
 *
 * @T double float
 * @name tax_included tax_portion
 * @range gross 0 10000
 * @range percent 0 30
 */
T tax_included(T gross, T percent) { return gross - gross / (1 + percent / 100); }

/**
 * How much tax is due on a net price of {price} at {percent} percent?
 * sales tax amount
 * tax on a price
 * vat to add to a net price
 * How do I calculate the sales tax of a purchase?
 * Write a function that returns the tax for a price and a tax rate in percent.
 * price times rate over 100 is the tax
 * just the tax, not the total
 * GST amount on a base price
 * how much extra do I pay for tax
 * tax from amount and rate
 * tax in money for a given rate
 *
 * @T double float
 * @name sales_tax tax_amount
 * @range price 0 10000
 * @range percent 0 30
 */
T sales_tax(T price, T percent) { return price * percent / 100; }

/**
 * What is the profit as a percentage of {OP} for something bought at {cost} and sold at {price}?
 * Given the {cost} and the {price} of a thing, return the gain in percent of {OP}.
 * {OP:2}: 100 times the gain from {cost} to {price}, over {OP}
 * Multiply the gain from buying at {cost} and selling at {price} by 100 and divide by {OP}.
 * My article costs me {cost} and I sell it for {price}; how many percent of {OP} do I keep?
 * {OP:2} in percent for cost {cost} and price {price}
 * Write a program to calculate the {OP:2} from cost and price, in percent of {OP}.
 * {OP:2}, based on {OP}
 * How much percent of {OP} is my profit?
 * profit % of {OP}, cost and price given
 * gain relative to {OP}, as a percentage
 * {OP:2} in retail: gain over {OP}
 *
 * @T float double
 * @OP price "the selling price" "profit margin"
 * @OP cost "the purchase cost" "markup"
 * @name profit_percent margin
 * @range cost 1.0 500.0
 * @range price 1.0 900.0
 */
T profit_percent(T cost, T price) { return 100 * (price - cost) / OP; }

/**
 * By how many percent is something bought at {cost} and sold at {price} profitable?
 * profit percentage
 * profit percent from cost price and selling price
 * gain or loss in percent
 * How do I calculate the profit percentage?
 * Write a function that returns the profit in percent of the cost price.
 * (sp - cp) / cp * 100
 * cp and sp in, percent profit out
 * percent gained on a sale, a loss is negative
 * bought for, sold for: percentage
 * trader's gain in percent
 * how many percent did I make on it
 * markup percentage
 * markup on cost in percent
 *
 * @T double float
 * @name gain_percent profit_percentage
 * @range cost 1 1000
 * @range price 0 1000
 */
T gain_percent(T cost, T price) { return (price - cost) / cost * 100; }

/**
 * How many pieces must be sold to cover {fixed} when each brings {price} and costs {unit}? Round up.
 * Return the break-even quantity: {fixed} over ({price} - {unit}), rounded up; the price is the higher one.
 * break-even point for fixed costs {fixed}, price {price}, unit cost {unit}
 * Divide the fixed costs {fixed} by what is left of {price} after {unit}, and count a started piece in full.
 * My booth rents for {fixed}; a cake sells at {price} and takes {unit} to bake. How many cakes until I lose nothing?
 * Smallest n with n * ({price} - {unit}) >= fixed cost
 * Write a program to find how many units must be sold to break even.
 * break-even quantity
 * How many products do I have to sell to cover my fixed costs?
 * break even: fixed / (price - unit cost), ceil
 * sales volume at which there is no loss
 * contribution margin analysis, break-even point
 *
 * @T int32_t int64_t
 * @name break_even pieces_to_break_even
 * @range fixed 0 10000
 * @range price 20 50
 * @range unit 0 19
 */
T break_even(T fixed, T price, T unit) { return (fixed + price - unit - 1) / (price - unit); }

/**
 * A machine bought for {cost} loses value evenly down to {rest} in {life} years; what is it worth after {n} years?
 * Return {cost} less ({cost} - {rest}) / {life} for each of {n} years gone; at the end of its life and later, {rest}.
 * straight-line book value: cost {cost}, salvage {rest}, lifetime {life}, age {n}
 * Write {cost} off evenly to {rest} within {life} years and report the value at age {n}, no lower than the salvage value.
 * Linear depreciation from {cost} to {rest}, {life} years in all, {n} years gone
 * Our van cost {cost}, ends at {rest} after {life} years; what do the books say after {n} years?
 * Write a program for the value of an asset after n years of straight-line depreciation.
 * straight line depreciation, book value
 * What is a machine worth after some years of even write-offs?
 * asset value after n yrs, linear, not under salvage
 * remaining worth of equipment that loses the same every year
 * accounting: carrying amount by linear depreciation
 *
 * @T float double
 * @name book_value straight_line_value
 * @range cost 1000 9000
 * @range rest 0 900
 * @range life 1 20
 * @range n 0 25
 */
T book_value(T cost, T rest, int32_t life, int32_t n) { return n >= life ? rest : cost - (cost - rest) * n / life; }

/**
 * Discount the {n} yearly cash flows in {flows} at {rate} percent and return their present value; flow 0 is due now.
 * What is the net present value of {flows} at {rate} percent, if element i comes after i years and there are {n}?
 * net present value: cash flows {flows}, {n} of them, discount rate {rate} percent, first one undiscounted
 * Sum {flows}[i] / (1 + rate / 100)^i over {n} elements, with rate = {rate}.
 * I invest today and get money back yearly, all in {flows} ({n} numbers); is it worth it at {rate}%? Give the NPV.
 * Horner from the last of the cash flows {flows} to the first: divide by 1 + {rate}/100, add; {n} flows, 0 for none
 * Write a program to calculate the NPV of cash flows.
 * net present value
 * How do I discount a series of yearly payments to today?
 * npv(rate, flows), first not discounted
 * today's worth of future money amounts
 * discounted cash flow valuation
 *
 * @T float double
 * @name net_present_value npv
 * @array flows n
 * @range flows -1000 1000
 * @range n 0 8
 * @range rate 0 20
 */
T net_present_value(const T *flows, int32_t n, T rate) {
    T value = 0;
    for (int32_t i = n - 1; i >= 0; i--) value = value / (1 + rate / 100) + flows[i];
    return value;
}

/**
 * What is the real interest rate in percent at a nominal {rate} percent and an inflation of {inflation} percent?
 * Return the Fisher rate: (1 + {rate} / 100) / (1 + {inflation} / 100) - 1, in percent.
 * real rate of return, nominal {rate}, inflation {inflation}, both in percent
 * Correct the yield {rate}% for prices that rise by {inflation}%, exactly and not by mere subtraction.
 * My savings get {rate} percent while money loses {inflation} percent; by how many percent do I really gain?
 * Fisher equation for {rate} and {inflation} percent, answer in percent
 * Write a program to find the real interest rate from nominal rate and inflation.
 * real interest rate
 * What do I really earn after inflation?
 * nominal + inflation -> real rate, exact formula
 * return corrected for rising prices
 * Fisher equation
 *
 * @T float double
 * @name real_rate fisher
 * @range rate 0.0 20.0
 * @range inflation 0.0 20.0
 */
T real_rate(T rate, T inflation) { return ((1 + rate / 100) / (1 + inflation / 100) - 1) * 100; }

/**
 * What is the pay for {hours} hours at {wage} an hour, if hours beyond {K} count one and a half times?
 * Return {hours} * {wage}, plus half the wage again for each hour over {K}.
 * weekly pay with overtime: {hours} at {wage}, 150 percent from hour {K} on
 * Pay {hours} hours at {wage}; everything above {K} hours earns half as much on top (truncated).
 * I worked {hours} hours for {wage} each; overtime starts after {K} and is paid at time and a half.
 * Wages for {hours} and {wage} with a 50 percent bonus on the hours exceeding {K}
 * Write a program to calculate wages with overtime at 1.5 times after {K} hours.
 * weekly pay, overtime after {K}
 * How much do I earn if hours over {K} are paid time and a half?
 * salary with 1.5x above {K} hours
 * wage for the week with {K} normal hours
 * payroll: time and a half beyond {K} hours
 *
 * @T int32_t int64_t
 * @K 35 38 40 48
 * @name weekly_pay overtime_pay
 * @range hours 0 80
 * @range wage 0 100
 */
T weekly_pay(T hours, T wage) {
    T pay = hours * wage;
    return hours > K ? pay + (hours - K) * wage / 2 : pay;
}

/**
 * What is the weekly pay for {hours} hours at {wage} an hour, those over 40 at time and a half?
 * weekly pay with overtime, 1.5 times past 40
 * gross pay, time and a half beyond 40 hours
 * How do I calculate wages with overtime pay of 150 percent beyond 40 hours?
 * Write a function for a worker's pay, hours over 40 count 1.5 times.
 * hours and hourly rate in, pay out, hours over 40 at 1.5
 * paycheck with overtime after 40 hours, time and a half
 * salary from hours worked, half as much again for hours over forty
 * earnings of a week including overtime hours, 40 normal, the rest 1.5x
 * 45 hours at 10 gives 475
 * wage calculation with the usual overtime rule
 * pay = rate * hours, plus half the rate for every hour past 40
 *
 * @T double float
 * @name pay_with_overtime gross_pay
 * @range hours 0 80
 * @range wage 0 100
 */
T pay_with_overtime(T hours, T wage) { return hours > 40 ? wage * 40 + (hours - 40) * wage * 3 / 2 : hours * wage; }

/**
 * What does parking for {n} minutes cost: {K} for the first hour or less, {L} for each further started hour? No time is free.
 * Return the fee for {n} minutes: 0 for none, {K} up to 60, then {L} more for every hour begun.
 * parking fee for {n} minutes, first hour {K}, each next started hour {L}
 * Charge {K} once {n} is above 0, and {L} for every started hour beyond the first.
 * My car stood there for {n} minutes; the sign says {K} for one hour and {L} for any other begun hour. What do I owe?
 * Round {n} minutes up to hours; the first costs {K}, the others {L} apiece
 * Write a program for a parking fee: {K} for the first hour, {L} for each additional hour.
 * parking fee {K} then {L}
 * How much is parking if the first hour is {K} and every further started hour {L}?
 * car park price, {K} first hour, {L} next ones
 * charge for minutes parked, {K} plus {L} an hour
 * garage tariff {K}/{L} with started hours
 *
 * @T int32_t int64_t
 * @K 2 3 5
 * @L 1 4
 * @name parking_fee garage_price
 * @range n 0 600
 */
T parking_fee(T n) { return n <= 0 ? 0 : n <= 60 ? K : K + (n - 1) / 60 * L; }

/**
 * What does parking for {minutes} minutes cost at {first} for the first hour and {further} for each further started hour?
 * parking fee with given prices
 * parking cost: minutes, price of the first hour, price of later hours
 * How do I calculate the price of parking?
 * Write a function for a parking garage: first hour one price, each started hour after that another.
 * bike rental fee: minutes, first hour's price, price of each further started hour
 * ticket price at the exit of a car park: minutes, first hour, next started hours
 * parking at two prices: 61 minutes pay the first hour and one more
 * fee for started hours, nothing for no time
 * time in minutes and two prices in, fee out
 * hourly charge, rounded up to full hours, first hour priced on its own
 * garage fee: time, first hour, started hours after it
 *
 * @T int32_t int64_t double
 * @name parking_cost garage_fee
 * @range minutes 0 600
 * @range first 0 10
 * @range further 0 10
 */
T parking_cost(int32_t minutes, T first, T further) {
    int32_t hours = (minutes + 59) / 60;
    return hours == 0 ? 0 : first + (hours - 1) * further;
}

/**
 * What is the taxi fare for {meters} meters: {K} to start with, and {L} for each started 200 meters after the first 1000?
 * Return {K} plus {L} for every 200 meters or part of them by which {meters} exceeds 1000.
 * taxi fare for {meters}: base {K} covers 1000 m, then {L} a started 200 m
 * Base price {K} up to a kilometer; from there {L} per begun 200 meters; how much are {meters} meters?
 * A ride of {meters} meters costs {K} at first and {L} every started 200 m beyond 1 km; compute it.
 * Stepwise fare: {K} until 1000, {L} per step of 200 (steps round up), distance {meters}
 * Write a program to calculate a taxi fare: {K} up to 1000 meters, then {L} per started 200 meters.
 * taxi fare base {K} to 1 km, {L} per begun 200 m
 * How much is a cab ride with a base fare of {K} and {L} for each 200 m after the first kilometer?
 * cab price: {K} start, +{L} every started 200m over 1 km
 * cost of a ride, {K} for the first kilometer and {L} per begun 200 meters
 * taximeter with flag fall {K} for 1000 m and increments of {L} per begun 200 m
 *
 * @T int32_t int64_t
 * @K 350 400 500
 * @L 20 30 40
 * @name taxi_fare ride_price
 * @range meters 0 4000
 */
T taxi_fare(T meters) { return meters <= 1000 ? K : K + (meters - 801) / 200 * L; }

/**
 * What is the taxi fare for {distance} kilometers with a base fare of {base} and {rate} per kilometer?
 * taxi fare
 * cab price from distance, base fare and rate
 * How do I calculate the cost of a ride from kilometers, base fare and rate?
 * Write a function for a taxi price from the distance, a fixed start fee and a price per km.
 * distance, base, rate: base + distance * rate
 * ride fare, distance comes first
 * rental price from units used, basic fee and price per unit
 * cost of a trip: distance, start fee, price per kilometer
 * what does the cab cost for this distance, base fare and rate given
 * delivery fee: distance, fixed part, price per kilometer
 * kilometers, fixed charge, charge per kilometer: what it comes to
 *
 * @T double int32_t int64_t
 * @name ride_fare cab_fare
 * @range distance 0 100
 * @range base 0 20
 * @range rate 0 10
 */
T ride_fare(T distance, T base, T rate) { return base + distance * rate; }
