/**
 * What does {amount} grow to at a percent rate, compounded once a year, after so many years? Amount, rate, years.
 * Return {amount} multiplied {years} times by 1 + {rate} / 100.
 * compound interest: final value of {amount} at {rate} percent a year after {years} full years
 * Let {amount} sit in an account at {rate}% for n years, interest added yearly, and tell me the balance.
 * Savings of {amount}, interest {rate} percent, left alone for some years with interest on the interest
 * {amount} * (1 + {rate} / 100)^{years}, in a loop
 * Write a program to calculate compound interest: the final amount from principal, yearly rate in percent and years.
 * future value with yearly compounding: amount, rate in percent, years
 * How much will my money be worth after n years at a given interest rate in percent, compounded yearly?
 * P(1+r/100)^n for P, r, n
 * savings balance after n years when r percent interest is added every year
 * future value of a lump sum: capital, yearly percent, years
 * total amount with compound interest from principal, rate in percent and years
 * final balance, interest compounded yearly: start amount, percent, years
 * future value of an investment at so many percent a year, compounded, after so many years
 * what does an investment become with yearly interest in percent, interest earning interest
 * Write a function to find what a deposit grows to when yearly interest, a rate in percent, is added every year and earns interest too.
 * Python: amount * (1 + rate / 100) ** years
 * put {amount} in the bank at {rate} percent, how much is there after some years
 * Future value of a principal under annual compounding
 * How much money will I own after years of compound growth, principal included?
 * final amount with compound interest
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
 * What does {amount} grow to with simple interest of so many percent a year over so many years?
 * total amount with simple interest: principal, percent a year, years
 * principal plus simple interest from principal, rate in percent, years
 * How much do I get back with simple interest, given the sum, the yearly percent rate and the years?
 * Write a function for the amount after simple interest: principal, rate in percent, time in years.
 * P + P * r * t / 100, arguments P, r, t
 * final sum, interest not compounded: amount, percent, years
 * principal, rate in percent, years in; principal plus simple interest out
 * balance with plain yearly interest, no interest on interest (amount, percent, years)
 * loan total to repay at simple interest: sum, percent a year, years
 * maturity value at simple interest of principal, percent rate and years
 * sum of money after adding simple interest: sum, rate in percent, years
 * Write a program which computes the total to pay back on a loan with simple interest, from amount, yearly percent and years.
 * Excel: =amount*(1+rate*years/100)
 * borrow {amount} at {rate} percent for {years} years, no interest on interest: give back how much
 * Principal plus simple interest, P (1 + r t / 100)
 * What sum is due with linear interest, principal and interest together?
 * amount with simple interest
 *
 * @T double float
 * @name simple_interest_amount amount_simple
 * @range amount 0 10000
 * @range rate 0 20
 * @range years 0 30
 */
T simple_interest_amount(T amount, T rate, T years) { return amount + amount * rate * years / 100; }

/**
 * How much is taken off a price at a discount of so many percent?
 * discount in money from a price and a percentage
 * money saved by a discount: price, percent off
 * How do I calculate how much I save with a percentage off a price?
 * Write a function that returns the discount in money for a price and a percentage.
 * savings from a percentage off a price, price given first
 * only the reduction, not the new price: price, percent off
 * price and percent off in, amount saved out
 * value of a percent-off coupon for a price
 * rebate in euros for a price and a percentage
 * how much cheaper does a price get with so many percent off
 * discount = price * percent / 100
 * Write a function that determines how much is saved when a price is reduced by some percent.
 * Excel: =price*percent/100
 * {percent} percent of the price, given price first: how much do I save
 * Absolute rebate from list price and percentage
 * How many dollars off is a sale of so many percent?
 * discount from price and percent
 *
 * @T double float
 * @name discount_amount money_saved
 * @range price 0 1000
 * @range percent 0 100
 */
T discount_amount(T price, T percent) { return price * percent / 100; }

/**
 * What does a meal cost with a tax percentage and a tip percentage, both on its price? Price, tax, tip.
 * restaurant total from price, tax percent and tip percent, both on the price
 * bill with tax and tip: meal price, tax rate, tip rate in percent, tip not on the tax
 * How do I add both tax and tip, in percent of its price, to a meal?
 * Write a function for the final bill from price, tax percent and tip percent, both taken of the price.
 * meal cost plus tax percent plus tip percent of the meal
 * price, tax %, tip %: total with both taken of the price
 * meal price with two percentages added, both taken of the meal price
 * total to pay at a restaurant: meal, tax percent, tip percent, tip figured before tax
 * dinner cost in all: price plus its tax and its tip, given in percent
 * what do I pay with tax and service, both percentages of the meal price
 * meal + meal * tax / 100 + meal * tip / 100
 * Write a program to calculate the final cost of a meal from its price, the tax percent and the tip percent, both taken of the price.
 * Python: price * (1 + tax / 100 + tip / 100)
 * meal {price}, plus {tax} percent tax, plus {tip} percent tip, all of the price: pay what
 * Bill with additive (not compounding) tax and gratuity rates
 * What do I pay at a restaurant when tax and tip are both computed on the menu price?
 * meal cost with tax and tip
 *
 * @T double float
 * @name meal_total bill_with_tax_and_tip
 * @range price 0 500
 * @range tax 0 25
 * @range tip 0 25
 */
T meal_total(T price, T tax, T tip) { return price + price * tax / 100 + price * tip / 100; }

/**
 * How much interest does {amount} earn at {rate} percent a year, compounded {K} times a year, in n years?
 * Return the gain on {amount} when a {K}-th of {rate} percent is credited {K} times a year for n years.
 * compound interest earned, {K} periods a year: {amount} at nominal {rate} percent for n years
 * Starting from {amount}, credit {rate} / {K} percent {K} times a year for n years, and subtract the start.
 * My bank has {amount} of mine and pays {rate}% nominal, credited {K} times a year; what do I gain over n years?
 * Interest part only: {amount}, yearly rate in percent, {K} compoundings a year, number of years
 * Write a program to find the interest earned on an amount at a yearly percent rate over some years when it is compounded {K} times a year.
 * compound interest only, {K} periods per year: amount, yearly rate in percent, years
 * How much interest do I get on an amount at a nominal percent rate over so many years if it is credited {K} times a year?
 * CI with {K} compoundings yearly, minus principal: P, rate in percent, years
 * gain on a deposit with {K} interest dates a year, from deposit, percent a year and years
 * interest in money for amount, nominal percent rate and years with {K} compounding periods a year
 * Write a function to find only the interest a deposit earns at a yearly percent rate credited {K} times a year over some years.
 * Python: amount * (1 + rate / (100 * {K})) ** ({K} * years) - amount
 * bank adds interest {K} times each year: how much is gained in the end
 * Accrued interest under compounding with {K} periods per annum, principal excluded
 * What profit does my savings account make, compounding {K} times yearly?
 * interest earned compounded {K} times a year
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
 * How much interest does {amount} earn at {rate} percent a year, compounded yearly, in n years?
 * compound interest without the principal, compounded yearly: principal, rate in percent, years
 * compound interest earned from principal, percent and years, without the principal
 * interest on interest: what is gained on a deposit at a yearly percent rate after some years
 * How do I calculate the compound interest alone, given principal, yearly percent and years?
 * Write a function to find the compound interest (not the total) for principal, rate in percent and years.
 * P * (1 + r/100)^t - P
 * principal, rate in percent, years -> compound interest without the principal
 * gain on savings after some years when interest in percent is added each year
 * CI alone from principal, rate in percent and years
 * what does my money earn in n years if I leave the interest, so many percent a year, in the account
 * yearly compounding, only the interest: amount, percent, years
 * Write a program which calculates the interest alone that accumulates on an amount with yearly compounding, given percent and years.
 * Excel: =amount*(1+rate/100)^years-amount
 * how much more than {amount} is it after years at {rate} percent, interest on interest
 * Compound interest P ((1 + r/100)^t - 1)
 * How much interest, without the principal, is paid over the years?
 * compound interest only, without principal
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
 * What does {amount} grow to at {rate} percent a year, compounded {n} times a year, over several years?
 * future value with n compounding periods a year: amount, yearly percent, n, years
 * final amount with monthly, quarterly or daily compounding: amount, percent a year, periods per year, years
 * How much money is there after some years if interest is paid n times a year? Amount, percent, n, years.
 * Write a function for A = P (1 + r/n)^(n t) with the rate in percent.
 * principal, rate in percent, times per year, years -> amount
 * compound amount: principal, nominal percent, number of periods per year, years
 * balance after compounding n times yearly: start, percent a year, n, years
 * P(1 + r/(100n))^(nt), arguments P, r, n, t
 * savings account with several interest payments a year: deposit, yearly percent, payments per year, years
 * final balance for a given compounding frequency: amount, rate in percent, times a year, years
 * accumulated amount from principal, percent, frequency, years in this order
 * Write a function to compute the balance of a deposit from amount, yearly percent, how often a year interest is credited, and years.
 * Python: amount * (1 + rate / 100 / n) ** (n * years), arguments amount, rate, n, years
 * {amount} at {rate} percent, interest {n} times each year for {years} years: total
 * Future value with n compounding periods per annum
 * What does money grow to when compounded n times yearly?
 * amount compounded n times a year
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
 * What is in the account after yearly deposits at the start of each year with interest in percent? Deposit, rate, years.
 * Return the end value of paying in {deposit} at the start of each of n years, {rate} percent interest a year.
 * annuity due: deposits of {deposit}, interest {rate} percent, number of years given last
 * Each year add {deposit}, then {rate} percent of the balance; report the balance after n years, beginning with nothing.
 * Saving plan: {deposit} every January, {rate}% every December, for n years; what is the final sum?
 * I put {deposit} aside at the start of each year at {rate} percent; how much is it after n years, the last interest included?
 * Write a program for the final balance of a savings plan with yearly deposit, percent rate and years, deposits at the start of each year.
 * future value of yearly deposits, each made at the start of the year: deposit, percent a year, years
 * How much do I have if I save the same amount at the start of every year, at so many percent for so many years?
 * saving an amount at the start of each year with percent interest, balance at the end of the last year
 * regular payments at the start of every year for n years, accumulated with yearly interest in percent
 * annuity due, end value, from payment, percent and years
 * Write a program to determine a savings balance when at the beginning of every year the same deposit is paid in and then a year's percent interest is added.
 * Excel: =FV(rate/100,years,-deposit,0,1)
 * put in {deposit} at each year's start, earn {rate} percent: how much after some years
 * Future value of an annuity due
 * What do yearly deposits, made up front, become with interest?
 * savings with yearly deposit at start of year
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
 * What is saved after so many monthly deposits at a yearly percent rate, paid in at the end of each month? Deposit, rate, months.
 * savings after monthly deposits at month's end: deposit, yearly percent, months
 * future value of a monthly savings plan, paid at the end of each month: deposit, percent a year, months
 * How much do I have if I put away the same amount at the end of each month, given it, the yearly percent and the months?
 * Write a function for a savings account with a regular payment at each month's end, a twelfth of the yearly percent being credited monthly.
 * monthly deposit at month's end, yearly rate in percent, number of months -> balance
 * investment plan with contributions at each month's end: contribution, percent a year (a twelfth a month), months
 * each month the balance grows by a twelfth of the yearly percent rate, then the deposit is added: balance after n months
 * save at every month's end with interest, yearly rate over 12: amount, percent, months
 * sip future value, payments at month end: payment, yearly percent over 12 a month, months
 * what do regular monthly payments at the end of the month add up to with interest: payment, percent a year, months
 * piggy bank with interest: each month first 1/12 of the yearly percent, then the deposit; deposit, rate, months
 * Write a function which finds the balance after some months if every month a twelfth of the yearly percent is credited and then a deposit is made.
 * Excel: =FV(rate/1200,months,-deposit)
 * save {deposit} at each month's end, {rate} percent a year: how much in the end
 * Future value of an ordinary monthly annuity at nominal annual rate in per cent
 * How much have I saved with monthly deposits and monthly interest?
 * savings with monthly deposit at end of month
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
 * What is the monthly payment for a loan of {amount} at {rate} percent a month over n months?
 * Return the constant instalment that pays off {amount} at {rate} percent interest per month in n months.
 * annuity payment: {amount} * i / (1 - (1 + i)^-{months}) with i = {rate} / 100
 * Mortgage rate calculation: principal {amount}, monthly interest {rate} percent (not 0), {months} equal payments
 * I borrow {amount} at {rate}% per month and pay it back in {months} equal amounts; how large is each?
 * Level payment on a debt of {amount}, {rate} percent each month, {months} payments
 * Write a program to calculate the EMI of a loan from amount, rate in percent a month and months.
 * monthly loan payment: principal, rate in percent per month, number of months
 * How do I compute the monthly instalment of a mortgage from the amount, a monthly percent rate and the number of months?
 * emi calculator: loan, monthly rate in percent, months
 * equal repayments of a credit per month: sum, interest in percent a month, number of payments
 * annuity formula for an amortizing loan: principal, percent per period, number of periods
 * Write a program that computes the constant monthly instalment of a loan from its amount, the interest percent per month and the number of months.
 * Excel: =-PMT(rate/100,months,amount)
 * borrow {amount} at {rate} percent a month: how much to pay each month so it is gone in time
 * Annuity payment P i (1+i)^n / ((1+i)^n - 1), i the monthly rate in per cent
 * What is the monthly rate of an amortised loan (monthly percentage given)?
 * loan payment with monthly interest rate
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
 * How much is paid for a loan beyond the amount lent, given the number of payments, the payment and the amount?
 * total interest of a loan: number of months, monthly payment, amount lent
 * interest paid over the life of a loan from months, payment and amount
 * How much more than the loan do I pay back? Number of payments, payment, loan.
 * Write a function that returns all payments together minus the principal, from months, payment and principal.
 * number of months, monthly payment, loan amount: cost of the loan beyond the amount
 * what does the credit cost me beyond the sum lent: months, instalment, sum
 * payment * months - amount
 * sum of the n instalments less the sum borrowed
 * finance charge of a loan: payments times payment amount, minus the principal
 * price of borrowing: months times payment less the amount borrowed
 * total cost of credit beyond the loan, from number of payments, payment and loan
 * Write a function to find the interest paid altogether on a loan, from number of months, monthly payment and borrowed amount.
 * Python: payment * months - amount
 * pay {payment} for some months, got {amount}: how much was interest
 * Cost of credit: sum of instalments less principal
 * How much more than I borrowed do I pay back?
 * total interest of a loan
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
 * Write a program for the debt left at {K} percent monthly interest (whole cents, truncated) and a fixed payment after n months, never below 0.
 * remaining loan balance: debt, payment, months; {K}% a month added rounded down, then the payment off, not below 0
 * How much do I still owe after n payments, with {K} percent monthly interest, truncated, added before each? Debt, payment, n; at least 0.
 * debt minus payment after +{K}% (truncated), for n months, 0 once paid
 * outstanding amount of a credit at {K} percent a month in whole cents, rounded down: debt, payment, months; minimum 0
 * amortization schedule: balance at month n of a debt with a payment, {K} percent added first (integer division), 0 when paid off
 * Write a program which calculates a debt after n months, each adding {K} percent interest (fraction cut off) and subtracting a payment, until it is 0; debt, payment, n.
 * Python: repeat n times debt = max(0, debt + debt * {K} // 100 - payment)
 * owe {debt}, pay {payment} each month, {K} percent comes on top first: what is left after {n} months
 * Outstanding integer balance under {K} % monthly interest, truncated, with level payments, floored at zero
 * How much do I still owe after n payments at {K}% per month?
 * debt left after n months at {K} percent monthly
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
 * remaining loan balance: debt, yearly percent, number of monthly payments, payment; interest a twelfth a month
 * outstanding principal after n monthly payments, from debt, percent a year, n, payment; not below 0
 * How much do I still owe on my mortgage? Debt, yearly rate in percent, months paid, monthly payment; at least 0.
 * Write a function that returns the rest of a loan after a number of months: debt, yearly percent, months, payment, never negative.
 * debt, yearly rate in percent, payments made, monthly payment -> rest of the debt, 0 if paid off
 * balance of a credit after n instalments: debt, percent a year, n, instalment; interest/12 first, then the instalment
 * amortization: what is still open after n months of rate/12 percent interest and a payment, not under 0
 * n times add a month's interest (yearly percent over 12) and subtract the payment; the rest of the debt, never below 0
 * loan balance month by month: debt, yearly percent, months, payment per month; returns the rest or 0
 * what is left to pay back of a debt at a yearly percent rate after n monthly payments (or 0)
 * residual debt from debt, percent per year, number of months, monthly payment, floored at 0
 * Write a function which determines what is still owed after n months, from debt, yearly percent, n and payment; each month adds a twelfth of the interest and subtracts the payment; never negative.
 * Python: for _ in range(n): debt += debt * rate / 1200 - payment; return max(debt, 0)
 * owe {debt} at {rate} percent a year, each month interest then payment {payment}: what is left, at least 0
 * Outstanding loan balance under monthly compounding of a nominal annual rate, truncated at zero
 * How much of my mortgage remains after n monthly payments (0 when paid off)?
 * remaining loan balance after n months
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
 * Loan term in months for a debt and a monthly payment, {K} percent (truncated) added first each month (600 = too long)
 * Write a program to count the months to pay off a debt with a monthly payment at {K}% monthly interest (truncated), 600 at most.
 * months until a debt is paid by a monthly payment, {K}% a month added first, rounded down, limit 600
 * How many months does it take to pay back a loan with a fixed payment and {K} percent interest a month (whole cents), up to 600?
 * how many payments till a debt is zero with {K}% a month (truncated), max 600
 * months of a repayment at {K} percent per month: debt, payment; interest rounded down, limited to 600
 * payoff time in months of a credit card charging {K} percent monthly (integer, truncated): debt, payment, capped at 600
 * Write a program to count the months until a debt is gone if each adds {K} percent interest (whole units) and takes off a payment; give up at 600.
 * Python: while debt > 0 and m < 600: debt += debt * {K} // 100 - payment; m += 1
 * how many months till {debt} is paid with {payment} a month and {K} percent on top, 600 at most
 * Repayment duration at {K} % per month in integer arithmetic, bounded by 600
 * When am I debt free with {K}% monthly interest (stop counting at 600)?
 * months to repay at {K} percent monthly, max 600
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
 * months until a debt is paid off: debt, yearly percent, monthly payment; -1 if the payment only covers the interest or less
 * how many months to pay off a credit card debt at a yearly percent rate with a fixed payment, -1 if never
 * How many monthly payments does it take to clear a loan: debt, percent a year, payment? -1 if it never ends.
 * Write a function that returns the months needed to repay a loan from debt, yearly percent and payment, or -1 if the first interest is not exceeded.
 * debt, yearly rate in percent, monthly payment -> number of months, -1 if never paid
 * payoff time of a loan in months: amount, yearly percent (a twelfth a month), payment, or -1
 * in how many months am I free of debt: debt, percent a year, payment per month; -1 for never
 * number of monthly instalments until nothing is owed, given debt, yearly percent, instalment; -1 if it stays
 * months to pay a debt (debt, yearly percent, payment), -1 when the payment does not exceed the first month's interest
 * duration of repayment in months from debt, yearly rate in percent and monthly payment, -1 if endless
 * credit card payoff in months: debt, percent per year, monthly payment; 0 without debt, -1 if never
 * Write a function to find after how many months a debt with yearly percent interest, charged monthly, is paid off; -1 if the payment doesn't exceed the first month's interest.
 * Python: count loops of debt += debt * rate / 1200 - payment until debt <= 0, or -1 if debt * rate / 1200 >= payment at the start
 * owe {debt} at {rate} percent a year, pay {payment} monthly: how many months? -1 if it never ends
 * Number of instalments to amortise a loan, -1 for non-amortising payments
 * How long until my credit card is paid off (-1: never)?
 * months to pay off debt, -1 if payment too small
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
 * Write a program to find how many full years an investment takes to double at a yearly percent rate.
 * whole years to double money at r percent a year, compounded
 * After how many full years will my savings be at least twice as much at a given yearly percent rate?
 * doubling time in whole yrs for a percent rate, loop
 * number of full years until capital is at least two times the start at so many percent a year
 * exact version of the rule of 72: whole years until doubling at a yearly percent rate
 * how many whole years until money doubles at this yearly percent
 * full years for an investment to double, yearly compounding, rate in percent
 * Write a program that counts the full years until money at a yearly percent rate has at least doubled.
 * Python: value, years = 1, 0; while value < 2: value *= 1 + rate / 100; years += 1
 * at {rate} percent, how many years till it is twice as much
 * Least integer t with (1 + r/100)^t >= 2
 * When does my investment double, in whole years?
 * years to double at a percent rate
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
 * Write a program to compute income tax in whole units: {K}% up to 10000, {L}% of the part above, each truncated.
 * income tax on an amount: {K}% of the first 10000, {L}% of the rest, both rounded down
 * How much tax do I pay on an income at {K} percent to 10000 and {L} percent on the rest, fractions dropped?
 * tax on an income with 2 rates {K} / {L} percent, the second only above 10000
 * levy of {K} percent on the first 10000 of an income and {L} percent beyond
 * income tax by marginal rates {K} and {L} percent, threshold 10000
 * Write a function which computes income tax: {K} percent of the first 10000 and {L} percent of the rest, each part cut to whole units.
 * Python: min(income, 10000) * {K} // 100 + max(income - 10000, 0) * {L} // 100
 * up to 10000 pay {K} percent, on everything over it {L} percent
 * Progressive two-bracket tax, marginal rates {K} % and {L} %, threshold 10000, truncated per bracket
 * How much tax with {K}% below and {L}% above 10000?
 * tax {K} percent up to 10000, then {L} percent
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
 * What is the tax on an income at one percent rate up to a limit and another rate on the part above?
 * income tax with two brackets: income, percent rate, limit, percent rate above
 * progressive tax: income, first percent rate up to a limit, the limit, second rate for the part above
 * How do I calculate a tax with one rate up to a limit and another above it? Income, low %, limit, high %.
 * Write a function that taxes income at one percent rate up to a limit and the rest at another: income, rate, limit, rate.
 * income, first rate, threshold, second rate in; tax out, rates in percent of each part
 * marginal tax from income, percent rate, threshold and percent rate above it
 * two-step tax: income, low percent, limit, high percent
 * tax on income with a lower rate up to a limit and a higher rate on the part above, in percent: income, low, limit, high
 * income, low rate, limit, high rate: only the part over the limit pays the higher one, rates in percent
 * bracketed tax of an income with percent below, limit, percent above as further arguments
 * tax on income: low percent rate second, then the limit, then the high rate on the excess
 * Write a program to calculate a tax from income, lower percent, limit and higher percent, where just the part over the limit bears the higher one.
 * Excel: =MIN(income,limit)*low/100+MAX(income-limit,0)*high/100
 * earn {income}: {low} percent until {limit}, {high} percent past it
 * Two-bracket marginal tax (income, low rate, threshold, high rate)
 * What do I owe with two tax rates and a bracket limit?
 * tax with low rate up to limit and high rate above
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
 * Marginal rates 0, 20 and 40 percent with the thresholds {K} and {L}: what is the tax on {income}?
 * My payroll program taxes {income} at 20% over {K} and at 40% over {L}; work out the sum.
 * Write a program to compute tax on an income with slabs: free up to {K}, 20% of the part up to {L}, 40% of the part above, each truncated.
 * tax on an income with slabs {K} and {L}: 0, 20 and 40 percent of the parts
 * How much income tax is due with 0, 20 and 40 percent on the parts below {K}, up to {L} and above?
 * tax on income: nothing till {K}, 20% of the part till {L}, then 40% of the rest
 * progressive levy on an income: 20 percent between {K} and {L}, 40 percent over {L}
 * income tax by marginal rates 0/20/40 percent, brackets end at {K} and {L}
 * Write a function to determine a tax: nothing up to {K}, 20 percent from there to {L}, 40 percent above, whole units, each share truncated.
 * Python: 0 if i <= {K} else (min(i, {L}) - {K}) * 20 // 100 + max(i - {L}, 0) * 40 // 100
 * first {K} free, then 20 percent till {L}, then 40 percent
 * Marginal brackets 0 / 20 / 40 % with thresholds {K} and {L}
 * How much income tax at 0%, 20% over {K} and 40% over {L}?
 * tax free to {K}, 20 percent to {L}, 40 percent above
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
 * What does an order of {count} pieces at {price} cost if {K} or more pieces get {L} percent off, the discount rounded down?
 * Return {count} * {price}, lowered by {L} percent (truncated discount) when {count} is at least {K}.
 * bulk discount: {count} times {price}, minus {L}% from {K} pieces on
 * Multiply {count} by {price}; for {K} pieces and more deduct {L} hundredths of the total.
 * Our shop gives {L} percent off from {K} pieces, rounded down to whole units: what do {count} at {price} each come to?
 * Quantity price for {count} at {price}, threshold {K}, rebate {L} percent of the sum
 * Write a program for the price of an order of count pieces at a price with {L}% discount (rounded down) when the quantity is {K} or more.
 * total of count and unit price with quantity discount {L}% from {K} pieces, discount truncated
 * How much is an order of count times price if {K} pieces or more give {L} percent off, the rebate cut to whole units?
 * buy {K}+ get {L}% off: count, price; total = sum, less sum * {L} / 100 if the count reaches {K}
 * bill for count articles at a price, minus bill * {L} / 100 for at least {K} articles
 * volume pricing of count at unit price: threshold {K} pieces, reduction total * {L} / 100
 * Write a program which finds the cost of some pieces at a unit price, with {L} percent (rounded down) taken off for {K} or more.
 * Python: total - total * {L} // 100 if count >= {K} else total, total = count * price
 * buy {K} or more and save {L} percent: how many, price of one, what to pay
 * All-units discount of {L} % from quantity {K}
 * What's the order total with {L}% off at {K}+ items?
 * total price, {L} percent off from {K} items
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
 * What do so many pieces at a price each cost if a least count brings a discount in percent? Count, price, least count, percent.
 * quantity discount: count, unit price, minimum count, percent off; total returned
 * order total with a bulk discount from a number of pieces on: pieces, price, that number, percent
 * How do I give a percent discount for large orders: count, price each, count from which it applies, percent?
 * Write a function that applies a percentage discount when enough items are bought: count, price, minimum count, percent.
 * count, unit price, minimum count, discount in percent -> total
 * order total with a volume discount: quantity, unit price, threshold (included), percentage off
 * cheaper if you buy many: number, price of one, number needed, percent off the whole; total
 * wholesale total with a threshold: count, unit price, least count for the rebate, rebate in percent
 * price for several pieces, discount only from a minimum quantity: count, price, minimum, percent
 * total price of an order with a bulk rebate: pieces, price per piece, pieces required, percent
 * buy many, pay less: count, price, count from which percent is taken off, percent; total
 * Write a function to compute an order's cost from count, unit price, minimum count for the discount and discount percent.
 * Python: total * (1 - percent / 100) if count >= limit else total, total = count * price
 * so many at this price, and from a certain number on some percent off everything
 * Quantity rebate on the whole order (quantity, price, threshold inclusive, per cent)
 * How do I apply a volume discount when enough items are bought?
 * order total with percent off from a minimum count
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
 * n articles at {K} cents each, every {L:2} free: price
 * How much do I pay for n items at {K} cents if each {L:2} one costs nothing?
 * {L:2} one free offer, {K} cents a piece: price of n
 * bill under a promotion: price {K}, each {L:2} article gratis
 * buy some get one free: unit price {K}, the {L:2} is free
 * Write a program to calculate the price of n articles at {K} each if every {L:2} one is free.
 * Python: (n - n // {L}) * {K}
 * {K} each but each {L:2} costs nothing
 * Total under a "pay {L} minus one, get {L}" promotion at unit price {K}
 * How much for n items at {K} with one out of {L} gratis?
 * price of n items at {K}, every {L:2} free
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
 * Write a program to count the coins for n cents of change using {OP} cent coins, largest first.
 * number of coins in n cents of change, coins {OP}, largest first
 * How many coins do I get as change for n cents with coins of {OP}, biggest first?
 * greedy coin change for an amount with {OP}: count of coins
 * pieces of money handed back for an amount: {OP} cents, largest first
 * cashier's algorithm with denominations {OP}: number of coins for n cents
 * Write a function to count the coins given out for an amount when the largest fitting one of {OP} is always taken.
 * Python: for c in the coins {OP}, in this order: count += n // c; n %= c
 * pay {n} with coins of {OP}, big ones first: how many coins
 * Greedy change-making with denominations {OP}
 * How many coins does a cashier hand out, coins {OP}, largest first?
 * number of coins for an amount with {OP}, greedy
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
 * How many US coins (quarters and smaller) does it take at least to give {n} cents in change?
 * fewest US coins (25, 10, 5, 1 cents) for change of n cents
 * number of coins in n cents of change with quarters, dimes, nickels and pennies, largest first
 * minimum number of US coins up to the quarter for an amount in cents
 * How do I make change for n cents with as few quarters, dimes, nickels and pennies as possible? Return the count.
 * Write a function that counts the US coins (25, 10, 5, 1) a cashier hands out for some cents.
 * american coins 25, 10, 5, 1, greedy: how many for n cents
 * cents to number of coins of 25, 10, 5 and 1, as few as possible
 * coins for change: 41 cents are quarter, dime, nickel, penny, so 4
 * change maker for quarters, dimes, nickels, pennies: count of coins for n cents
 * how many coins (25, 10, 5 or 1 cent) do I get back for so many cents, fewest possible
 * cash register: number of coins of 25, 10, 5, 1 for a change in cents
 * Write a program that determines the smallest number of quarters, dimes, nickels and pennies making up an amount of cents.
 * Python: n // 25 + n % 25 // 10 + n % 25 % 10 // 5 + n % 5
 * how few US coins (25, 10, 5, 1) make {n} cents
 * Minimal coin change for denominations 25, 10, 5, 1
 * What's the least number of coins for some cents in quarters, dimes, nickels, pennies?
 * minimum coins with 25, 10, 5, 1
 *
 * @T int32_t int64_t
 * @name fewest_coins change_coins
 * @range n 0 1000
 */
T fewest_coins(T n) { return n / 25 + n % 25 / 10 + n % 25 % 10 / 5 + n % 5; }

/**
 * How many {K:2} are paid out for {n} cents, after all {L:2} have been taken out first?
 * Return the number of {K:2} ({K} cents) in the change for {n} cents once {L:2} ({L} cents) are used up.
 * {K:2} in the change for {n} cents after the {L:2}: remainder by {L}, divided by {K}
 * Take as many {L:2} of {L} cents as possible from {n} cents, then tell me how many {K:2} of {K} cents follow.
 * My cash machine pays {n} cents in {L:2} ({L}) first; how many {K:2} ({K}) come next?
 * {n} % {L} / {K}: the {K:2} that come after the {L:2}
 * Write a program that counts the {K:2} in the change for n cents after the {L:2} are given.
 * {K:2} after {L:2} in change of n cents: how many
 * How many {K:2} come out for n cents once all possible {L:2} are paid?
 * change of n cents: first {L:2}, then how many {K:2}
 * number of {K:2} in what the {L:2} leave over of n cents
 * vending machine: {K:2} returned for n cents after the {L:2}
 * Write a function to find how many {K:2} ({K} cents) are given once as many {L:2} ({L} cents) as possible have been taken out of an amount in cents.
 * Python: n % {L} // {K}, i.e. {K:2} after {L:2}
 * first hand out {L:2}, then how many {K:2} from what is left ({L} and {K} cents)
 * Count of {K}-cent coins ({K:2}) in the remainder modulo {L} cents ({L:2})
 * How many {K:2} are in the rest after removing all {L:2}?
 * number of {K:2} after {L:2}
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
 * Write a program to round a price in cents to the nearest {K} cents, halves up.
 * round cents to the nearest multiple of {K}, halves up
 * How do I round an amount of cents for cash payment, to the nearest, when {K} cents is the smallest coin? Ties go up.
 * n cents to the nearest {K} cents, half goes up
 * total in cents adjusted to the nearest step of {K} cents, upwards on a tie
 * Swedish rounding of n cents to {K}, to the nearest, half upward
 * Write a program that rounds a sum to the nearest multiple of {K}, half of it counting upward.
 * Excel: =MROUND(n,{K}) for a nonnegative n
 * make it the closest full {K}
 * Swedish rounding to the grid {K}, (n + {K}/2) div {K} times {K} in integers
 * How do shops round cash totals to {K} cents?
 * round to nearest {K}
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
 * Write a function to convert euros to cents, rounded to the nearest.
 * euros to cents, rounded
 * How do I turn a price like 12.34 into an integer number of cents, rounding to the nearest?
 * eur float -> int cents, rounded
 * money amount with decimals as whole hundredths, nearest
 * avoid float money: store an amount as an integer number of cents, rounded
 * Write a function to convert a non-negative amount in dollars to whole cents, rounding to the nearest by adding half a cent and truncating.
 * Python: int(x * 100 + 0.5)
 * dollars into cents, no fractions, half goes up
 * Scaling by 100 with round-half-up to integer (nonnegative input)
 * How can I turn a floating price into integer cents?
 * dollars to cents rounded
 *
 * @T float double
 * @R int32_t int64_t
 * @name to_cents euros_to_cents
 * @range x 0 10000
 */
R to_cents(T x) { return (R)(x * 100 + (T)0.5); }

/**
 * Number of whole cents, rounded to the nearest, in a floating-point amount of dollars
 * dollars to cents, rounded
 * amount in dollars as whole cents, to the nearest
 * price to cents, rounded
 * How do I turn a dollar amount into an integer number of cents, rounding it?
 * Write a function that converts dollars to the nearest cent count.
 * dollars to cents with rounding: 19.99 gives 1999
 * dollars as a rounded integer number of cents
 * how many cents are so many dollars, nearest integer
 * dollar value times 100 as an integer, rounded so that no cent is lost
 * store a dollar price as cents, rounded
 * usd double to cents int with round
 * Write a program which turns a dollar amount, possibly negative, into cents rounded to the nearest integer, halves away from zero.
 * C: (int) round(dollars * 100)
 * how many cents is {dollars} dollars, nearest whole
 * Monetary conversion to minor units, nearest with ties away from zero
 * How do I convert a double of dollars to cents without losing one?
 * round(dollars * 100)
 *
 * @R int32_t int64_t
 * @name dollars_to_cents in_cents
 * @range dollars -10000 10000
 */
R dollars_to_cents(double dollars) { return (R)__builtin_round(dollars * 100); }

/**
 * Convert an integer number of cents to dollars, as a decimal number.
 * cents to dollars with two decimals, as a double
 * amount in cents as a decimal number of dollars or euros
 * How do I turn an integer number of cents into dollars with decimals?
 * Write a function that converts cents to dollars and keeps the fraction.
 * integer cents to dollars: 1999 gives 19.99
 * cents divided by 100, with the fraction
 * how many dollars are so many cents
 * cents int to usd double
 * pennies to dollars, with fraction
 * show a price stored in cents as dollars
 * money from integer cents to the main unit as a double
 * Write a function that expresses an integer number of cents in dollars as a floating-point number.
 * Python: cents / 100
 * what is that in dollars, when I have cents
 * Minor to major currency units, division by 100 in double precision
 * How do I get dollars and fractions from integer cents?
 * cents to dollars
 *
 * @T int32_t int64_t
 * @name cents_to_dollars in_dollars
 * @range cents -100000 100000
 */
double cents_to_dollars(T cents) { return cents / 100.0; }

/**
 * A bill with {K} percent tip (truncated) is split by some guests; what does each pay? Whole units, rounded up.
 * Return {bill} plus {K} percent (truncated), divided by {people} and rounded up.
 * split bill: {bill} with {K}% tip on top, shared by {people}, ceiling
 * Add {K} percent of {bill} to it and share the total among {people}; a broken share is rounded up.
 * The check says {bill}, we tip {K}% and are {people} at the table; how much must each put down, rounding up?
 * Per-head amount of {bill} including a {K} percent tip, {people} heads, so that nobody comes up short
 * Write a program that splits a restaurant bill with {K}% tip (truncated) among several people, rounding each share up.
 * split a bill with {K}% tip (tip truncated) by people, round up
 * How much does each guest pay of a bill with a {K} percent tip, whole units rounded up?
 * (bill + {K}% tip) / people, tip rounded down, result rounded up
 * share of a dinner check per head, {K} percent gratuity, ceiling
 * tip calculator for bill and people: {K} percent, per person, up to the next whole unit
 * Write a program to compute what each person pays of a bill with {K} percent tip added (cut to whole units), the share being rounded up.
 * Python: math.ceil((bill + bill * {K} // 100) / people)
 * bill plus {K} percent tip, split, no fractions so everyone rounds up
 * Ceiling of the tipped bill ({K} %, truncated) over the headcount
 * How do friends split {bill} with {K}% tip among {people}?
 * split bill with {K} percent tip, rounded up
 *
 * @T int32_t int64_t
 * @K 5 10 12 15 18 20
 * @name share_with_tip split_bill
 * @range bill 0 50000
 * @range people 1 12
 */
T share_with_tip(T bill, T people) { return (bill + bill * K / 100 + people - 1) / people; }

/**
 * What does each of n people pay of a bill of {amount}?
 * split a bill evenly among so many people
 * share per person of an amount, the number of people given second
 * divide a total by the number of people, with fraction
 * How do we split the cost of a dinner equally among n?
 * Write a function that returns everyone's equal part of a bill.
 * bill and number of people in, amount each out
 * cost per person from total cost and head count
 * everybody pays the same part of the bill: how much, for n people
 * go dutch: each one's part of the amount
 * what do I owe if n of us share it equally
 * equal share of a sum of money for one of n people
 * Write a function which divides a cost equally among some people.
 * Excel: =amount/people
 * what does each one pay
 * Equal per-capita allocation of a sum
 * How much is it for everyone when we share the bill?
 * amount divided by number of people
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
 * Write a program that distributes cents evenly among n people and tells the share of person i from 0, left-over cents to the first ones.
 * fair split of cents among n, share of person i (from 0), first ones get one more
 * How do I divide cents among n people so that the first ones get the leftover cents? Return the share of person i, from 0.
 * split amount by n, remainder one each to first persons, give share of person i, counted from 0
 * part of an amount that participant i of n (from 0) receives, odd cents to the first ones
 * even allocation of cents to n, share of index i from 0, remainder to the lowest indices
 * Write a program to find the share of person i (from 0) when an amount is divided fairly in whole units among n, the first persons taking one extra for the remainder.
 * Python: amount // n + (i < amount % n)
 * deal out {amount} to {n} people, what gets number {i}? leftovers go to those in front
 * Balanced integer partition: i-th zero-based part of amount over n, larger parts leading
 * How can I divide cents evenly without losing any (total, people, index from 0)?
 * i-th share of amount split among n
 *
 * @T int32_t uint32_t int64_t
 * @name even_share share_of_person
 * @range amount 0 1000
 * @range n 1 9
 * @range i 0 8
 */
T even_share(T amount, T n, T i) { return amount / n + (i < amount % n); }

/**
 * What is the {OP} of a price of {n} that includes {K} percent tax, rounded down?
 * Return the {OP} in {n}, a gross price with {K}% tax inside: {OP:2}.
 * {OP} from gross {n} at {K} percent, truncated: {OP:2}
 * The receipt says {n} with {K} percent included; compute the {OP} ({OP:2}).
 * Take the {K}% tax apart from the gross amount {n} and give me the {OP}, rounded down.
 * gross {n}, rate {K} percent, {OP} wanted, as {OP:2} in whole numbers
 * Write a program to find the {OP} of a gross price with {K}% tax, rounded down: {OP:2}.
 * {OP} from a gross amount, {K}% tax inside, truncated
 * How do I get the {OP} out of a whole price including {K} percent VAT, fraction cut?
 * {OP} of price incl. {K}% tax in whole units, {OP:2}
 * from a total with {K} percent sales tax, the {OP}, rounded down
 * reverse VAT calculation of a gross integer at {K} percent: {OP}
 * Write a function which extracts the {OP} from a gross amount with {K} percent tax inside, {OP:2}, rounded down.
 * Python integer: {OP:2} with rate {K}, the {OP}
 * {K} percent tax is already in: give me the {OP}, whole units
 * Decompose a gross figure at {K} % VAT: its {OP}, floor of {OP:2}
 * How do I get the {OP} out of a total including {K}% tax?
 * {OP} of gross at {K} percent
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
 * On a net price, what is the total with a tax of so many percent?
 * price including vat from net price and percent
 * total with sales tax: price, tax rate in percent
 * How do I add the tax, given in percent, to a net price?
 * Write a function that returns the gross price from the net price and the tax rate in percent.
 * net to gross with a tax rate in percent
 * price plus its tax in percent
 * amount to pay after adding GST of so many percent to a price
 * checkout price with tax: price before tax, percent
 * net price and percent rate in, gross price out
 * price * (1 + percent / 100)
 * what does something of this price cost with so many percent tax on top
 * Write a program that finds the price with tax from the price without and the tax percent.
 * Excel: =price*(1+percent/100)
 * add {percent} percent tax, price comes first
 * Gross amount from net amount and VAT rate
 * What do customers pay, tax included?
 * price including tax
 *
 * @T double float
 * @name gross_price price_with_tax
 * @range price 0 10000
 * @range percent 0 30
 */
T gross_price(T price, T percent) { return price + price * percent / 100; }

/**
 * What is the net price when a gross price includes so many percent tax on the net?
 * net price from gross price and tax percent
 * price before tax from the price with tax and the rate in percent
 * remove VAT of so many percent from a gross price
 * How do I get the price without sales tax from the price with tax and the percent rate?
 * Write a function that takes the tax, a percentage of the net price, out of a gross amount.
 * gross / (1 + percent / 100)
 * total with tax and the rate in percent, back to the base price
 * exclude GST of a given percentage from a price that contains it
 * amount before vat was added, from the total and the vat percent
 * reverse sales tax: total and percent in, price without tax out
 * untaxed price from a receipt total and the tax rate in percent
 * Write a function to compute the price before tax from the price with tax and the tax percent.
 * Python: gross / (1 + percent / 100)
 * take the tax out again of a price that has it
 * Net amount from gross amount and VAT rate
 * How do I remove sales tax from a total?
 * price without tax from gross
 *
 * @T double float
 * @name net_price price_before_tax without_tax
 * @range gross 0 10000
 * @range percent 0 30
 */
T net_price(T gross, T percent) { return gross / (1 + percent / 100); }

/**
 * How much tax is contained in a gross price at so many percent of the net?
 * tax included in a gross price, price and percent rate given
 * VAT part of a total with a rate in percent of the net price
 * amount of tax inside a price: gross price, tax percent
 * How do I find how much of a gross price is tax at so many percent?
 * Write a function that returns the tax portion of a gross amount from amount and percent rate.
 * gross - gross / (1 + percent / 100)
 * vat share in money on a receipt: total, vat percent
 * GST component of a price that includes it: price, percent
 * total with tax and the rate in percent, only the tax back
 * included sales tax of a total at a given percentage
 * how many euros of this gross price go to the tax office at so many percent
 * Write a program which determines how much tax is contained in a gross price for a given tax percent.
 * Excel: =gross-gross/(1+percent/100)
 * how much of what I paid was tax
 * VAT portion of a gross amount
 * What's the tax inside a tax-inclusive price?
 * tax contained in gross price
 *
 * @T double float
 * @name tax_included tax_portion
 * @range gross 0 10000
 * @range percent 0 30
 */
T tax_included(T gross, T percent) { return gross - gross / (1 + percent / 100); }

/**
 * How much tax is due on a net price at a rate in percent?
 * sales tax amount on a net price: price, percent
 * tax on a price at a rate in percent, tax only
 * vat in money to add to a net price at so many percent
 * How do I calculate the sales tax of a purchase from price and percent?
 * Write a function that returns the tax for a price and a tax rate in percent.
 * price times rate over 100 is the tax
 * just the tax, not the total, of a price at a percent rate
 * GST amount on a base price: base price, rate in percent
 * how much extra do I pay for tax on this price at so many percent
 * tax from net amount and rate in percent
 * tax in money on an amount for a given percent rate
 * Write a function to calculate the tax due on a price at a percent rate.
 * Python: price * percent / 100
 * how much tax comes on top of {price} at {percent} percent
 * Ad valorem tax on a net price
 * What is the sales tax for a purchase?
 * sales tax from price and percent
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
 * {OP:2} in percent from purchase cost and selling price
 * Write a program to calculate the {OP:2} from cost, then price, in percent of {OP}.
 * {OP:2} in percent, based on {OP}, from cost and price
 * How much percent of {OP} is my profit, cost first, price second?
 * profit % of {OP}, cost and price given
 * gain from cost to price relative to {OP}, as a percentage
 * {OP:2} in retail from cost and price: gain over {OP} in percent
 * Write a program that determines the {OP:2}, i.e. the profit as a percentage of {OP}, from purchase cost and selling price.
 * Excel: 100 * (price - cost) / {OP}, the {OP:2}, arguments cost, price
 * bought at {cost}, sold at {price}: how many percent of {OP} did I make ({OP:2})
 * The {OP:2} in per cent, referred to {OP} (cost is passed first)
 * How do I compute {OP:2}, profit over {OP} times 100, given cost then price?
 * {OP:2} in percent of {OP} from cost and price
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
 * How many percent of the cost is gained by something with a cost and a selling price?
 * profit percentage of the cost: cost price, selling price
 * profit percent from cost price and selling price, relative to the cost
 * gain or loss in percent of the buying price: bought at, sold at
 * How do I calculate the profit percentage from cost and selling price, based on the cost?
 * Write a function that returns the profit in percent of the cost price from cost and selling price.
 * (sp - cp) / cp * 100 with cp first
 * cp and sp in, percent profit on cp out
 * percent gained on a sale, of what was paid; cost, price; a loss is negative
 * bought for, sold for: gain as a percentage of the former
 * trader's gain in percent of the cost, given cost and price
 * how many percent of the cost did I make: cost, selling price
 * markup percentage from cost and price
 * markup on cost in percent: cost, price
 * Write a function to find the gain or loss in per cent of the cost from what was paid and what it was sold for.
 * Excel: =(price-cost)/cost*100
 * bought for {cost}, sold for {price}, how many percent up or down
 * Return on cost in per cent
 * What percentage profit did I make relative to the purchase price?
 * gain percent from cost and selling price
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
 * break-even point in whole pieces, rounded up, for fixed costs {fixed}, a selling price and a unit cost
 * Divide the fixed costs {fixed} by what is left of {price} after {unit}, and count a started piece in full.
 * My booth rents for {fixed}; a cake sells at {price} and takes {unit} to bake. How many whole cakes until I lose nothing?
 * Smallest n with n * ({price} - {unit}) >= fixed cost, the fixed cost being the first argument
 * Write a program to find how many units must be sold to break even: fixed costs, price, unit cost, rounded up.
 * break-even quantity in whole pieces, rounded up: fixed cost, price, cost per unit
 * How many products do I have to sell to cover my fixed costs? Fixed costs, price each, cost each; round up.
 * break even: fixed / (price - unit cost), ceil
 * whole sales volume at which there is no loss: fixed costs, selling price, unit cost
 * break-even point by contribution margin, rounded up: fixed costs, price, variable cost per unit
 * Write a program to determine the least number of units whose sales cover fixed costs, from fixed costs, price and cost per unit, all whole numbers.
 * Python: -(-fixed // (price - unit))
 * {fixed} to earn back, sell at {price}, make at {unit}: how many at least
 * Integer break-even quantity, ceiling of fixed costs over contribution margin (fixed, price, variable cost)
 * How many pieces until there's no loss?
 * break even units
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
 * straight-line book value from cost, salvage value, lifetime and age, not below salvage
 * Write {cost} off evenly to {rest} within {life} years and report the value at age {n}, no lower than the salvage value.
 * Linear depreciation from {cost} to {rest}, {life} years in all, {n} years gone
 * Our van was bought for {cost}, ends at {rest} after {life} years; what do the books say after {n} years?
 * Write a program for the value of an asset after n years of straight-line depreciation: cost, salvage value, life in years, n.
 * straight line depreciation, book value: cost, salvage, lifetime, age; never under salvage
 * What is a machine worth after some years of even write-offs: cost, final value, total years, years gone?
 * asset value after n yrs, linear, not under salvage: cost, salvage, life, n
 * remaining worth of equipment that loses the same every year: cost, end value, lifetime, years passed; end value afterwards
 * carrying amount by linear depreciation: cost, residual value, useful life, age, at least the residual value
 * Write a function which computes an asset's value after n years of straight-line depreciation, from cost, final value, lifetime and n; the final value from the lifetime's end on.
 * Python: rest if n >= life else cost - (cost - rest) * n / life
 * machine costs {cost}, is worth {rest} at the end of its life, loses the same each year: value after n years?
 * Linear depreciation to salvage value (cost, salvage, useful life, age)
 * What's the book value of equipment in year n?
 * straight line book value after n years
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
 * net present value: array of cash flows, their number, discount rate in percent, first flow undiscounted
 * Sum {flows}[i] / (1 + rate / 100)^i over {n} elements, with rate = {rate}.
 * I invest today and get money back yearly, all in {flows} ({n} numbers); is it worth it at {rate}%? Give the NPV.
 * Horner from the last of the cash flows {flows} to the first: divide by 1 + {rate}/100, add; {n} flows, 0 for none
 * Write a program to calculate the NPV of an array of yearly cash flows at a percent rate, the first one not discounted.
 * net present value of yearly cash flows at a rate in percent, flow 0 due now
 * How do I discount a series of yearly payments to today, the first being due now, at so many percent?
 * npv(flows, count, rate in percent), first flow not discounted
 * today's worth of future yearly amounts in an array, element 0 being today's, discount rate in percent
 * discounted cash flow valuation: yearly flows from year 0, percent rate, sum of present values
 * Write a program that discounts a list of yearly cash flows with a percent rate, the first one happening now, and adds them.
 * Python: sum(f / (1 + rate / 100) ** i for i, f in enumerate(flows))
 * what is money over the coming years worth today? the first amount comes right away
 * NPV with the initial flow at t = 0 undiscounted, rate in per cent
 * Is an investment worthwhile: present value of flows at times 0, 1, 2, ...?
 * npv of cash flows
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
 * What is the exact real interest rate in percent at a nominal {rate} percent and an inflation of {inflation} percent?
 * Return the Fisher rate: (1 + {rate} / 100) / (1 + {inflation} / 100) - 1, in percent.
 * real rate of return by the exact formula from nominal rate and inflation, both in percent
 * Correct the yield {rate}% for prices that rise by {inflation}%, exactly and not by mere subtraction.
 * My savings get {rate} percent while prices rise {inflation} percent; by how many percent do I really gain, by the exact Fisher formula?
 * Fisher equation for {rate} and {inflation} percent, answer in percent
 * Write a program to find the exact real interest rate in percent from nominal rate and inflation in percent.
 * real interest rate in percent by the exact Fisher formula: nominal percent, inflation percent
 * What do I really earn in percent after inflation, exactly: nominal rate, inflation rate, both in percent?
 * nominal % + inflation % -> real rate in %, exact formula (1 + i) / (1 + p) - 1
 * return in percent corrected for rising prices by division, not subtraction: return, inflation in percent
 * Fisher equation solved for the real rate, all rates in percent: nominal, inflation
 * Write a function to calculate the real interest percent from the nominal percent and the inflation percent, exactly.
 * Excel: =((1+rate/100)/(1+inflation/100)-1)*100
 * bank pays {rate} percent, prices rise {inflation} percent: how many percent do I truly gain (not just minus)
 * Exact Fisher equation for the real rate, in per cent
 * What is the inflation-adjusted return, by division rather than subtraction?
 * real interest rate by fisher equation
 *
 * @T float double
 * @name real_rate fisher
 * @range rate 0.0 20.0
 * @range inflation 0.0 20.0
 */
T real_rate(T rate, T inflation) { return ((1 + rate / 100) / (1 + inflation / 100) - 1) * 100; }

/**
 * What is the pay for so many hours at a wage per hour, if hours beyond {K} count one and a half times?
 * Return {hours} * {wage}, plus half the wage again for each hour over {K}.
 * weekly pay with overtime: {hours} at {wage}, 150 percent for hours beyond {K}
 * Pay so many hours at {wage}; everything above {K} hours earns half as much on top (truncated).
 * I worked some hours for {wage} each; overtime starts after {K} and is paid at time and a half.
 * Wages for {hours} and {wage} with a 50 percent bonus on the hours exceeding {K}
 * Write a program to calculate wages for hours at a wage with overtime at 1.5 times after {K} hours, half units truncated.
 * weekly pay of hours and hourly wage, hours over {K} paid time and a half (rounded down)
 * How much do I earn for so many hours at a wage if hours over {K} are paid time and a half?
 * salary from hours and wage with 1.5x above {K} hours, integer
 * wage for the week from hours and hourly rate, {K} normal hours, the rest at 150 percent
 * payroll: hours times rate, time and a half beyond {K} hours, truncated
 * Write a program to compute a week's pay from hours and hourly wage, hours over {K} earning half as much again (extra half rounded down).
 * Python: hours * wage + max(hours - {K}, 0) * wage // 2
 * after {K} hours each one pays one and a half times
 * Gross weekly wage, overtime factor 1.5 beyond {K} h, integer arithmetic
 * How much do I earn with time-and-a-half past {K} hours?
 * weekly pay with 1.5x overtime after {K} hours
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
 * What is the weekly pay for so many hours at a wage, those over 40 at time and a half?
 * weekly pay from hours and wage with overtime, 1.5 times past 40
 * gross pay of hours at an hourly wage, time and a half beyond 40 hours
 * How do I calculate wages from hours and rate with overtime pay of 150 percent beyond 40 hours?
 * Write a function for a worker's pay from hours and hourly wage, hours over 40 count 1.5 times.
 * hours and hourly rate in, pay out, hours over 40 at 1.5
 * paycheck from hours and rate with overtime after 40 hours, time and a half
 * salary from hours worked and hourly wage, half as much again for hours over forty
 * earnings of a week from hours and rate, 40 normal hours, the rest 1.5x
 * hours and rate to pay with 1.5x over 40: 45 hours at 10 gives 475
 * wage calculation of hours and hourly pay with the usual overtime rule, 1.5 times after 40 hours
 * pay = rate * hours, plus half the rate for every hour past 40
 * Write a function which finds the pay for hours worked at a wage, with 1.5 times the wage for hours beyond 40.
 * Excel: =wage*MIN(hours,40)+1.5*wage*MAX(hours-40,0)
 * 40 normal hours, more than that time and a half: how much money
 * Weekly wage with a 50 % overtime premium above 40 h
 * What's my paycheck for {hours} hours with overtime at 1.5x past 40?
 * pay with 1.5x overtime above 40 hours
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
 * Write a program for a parking fee from minutes: {K} for the first hour, {L} for each additional started hour, 0 for no time.
 * parking fee for minutes: {K} for the first hour, then {L} per started hour, nothing for 0 minutes
 * How much is parking for n minutes if the first hour is {K} and every further started hour {L}?
 * car park price from minutes, {K} first hour, {L} for each next started hour
 * charge for minutes parked, {K} for the first hour plus {L} a further started hour, 0 if not parked
 * garage tariff for minutes: first hour {K}, next ones {L} each, started hours count, 0 minutes are free
 * Write a program that calculates a parking charge from minutes: {K} for the first hour, {L} for every further hour begun, 0 for no minutes.
 * Python: 0 if n <= 0 else {K} + (n - 1) // 60 * {L}
 * first hour {K}, each started hour after that {L}
 * Step tariff by minutes: {K} up to 60, then {L} per commenced hour; zero at n <= 0
 * What does parking cost at {K} initially plus {L} per additional started hour?
 * parking fee {K} first hour, {L} each further started hour
 *
 * @T int32_t int64_t
 * @K 2 3 5
 * @L 1 4
 * @name parking_fee garage_price
 * @range n 0 600
 */
T parking_fee(T n) { return n <= 0 ? 0 : n <= 60 ? K : K + (n - 1) / 60 * L; }

/**
 * What does parking for some minutes cost at one price for the first hour and another for each further started hour?
 * parking fee from minutes, first hour's price and price of each further started hour, 0 for 0 minutes
 * parking cost: minutes, price of the first hour, price of each later started hour
 * How do I calculate the price of parking: minutes, first hour's price, price per further begun hour?
 * Write a function for a parking garage: minutes, price of the first hour, price of each started hour after that.
 * bike rental fee: minutes, first hour's price, price of each further started hour
 * ticket price at the exit of a car park: minutes, first hour's price, price of each next started hour
 * parking at two prices (minutes, first hour, each further started hour): 61 minutes pay the first hour and one more
 * fee for started hours, nothing for no time: minutes, price of hour one, price of the others
 * time in minutes and two prices in, for the first hour and for each further started one, fee out
 * hourly charge for minutes, rounded up to full hours, first hour priced on its own, then the further price
 * garage fee: minutes, price of the first hour, price of each started hour after it
 * Write a function to find the cost of parking for some minutes, with a price for the first hour and another for each further hour begun; 0 minutes are free.
 * Python: 0 if m == 0 else first + (math.ceil(m / 60) - 1) * further
 * {minutes} minutes, first hour is {first}, then {further} per started hour
 * Parking tariff with commenced hours (minutes, initial rate, subsequent rate)
 * How do I charge for parking by started hours with a special first-hour price?
 * parking cost from minutes, first hour price, further hour price
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
 * What is the taxi fare for some meters: {K} to start with, and {L} for each started 200 meters after the first 1000?
 * Return {K} plus {L} for every 200 meters or part of them by which {meters} exceeds 1000.
 * taxi fare for {meters}: base {K} covers 1000 m, then {L} a started 200 m
 * Base price {K} up to a kilometer; from there {L} per begun 200 meters; how much are so many meters?
 * A ride of some meters costs {K} at first and {L} every started 200 m beyond 1 km; compute it.
 * Stepwise fare: {K} until 1000, {L} per step of 200 (steps round up), distance {meters}
 * Write a program to calculate a taxi fare from meters: {K} up to 1000 meters, then {L} per started 200 meters.
 * taxi fare for meters: base {K} to 1 km, {L} per begun 200 m beyond
 * How much is a cab ride of some meters with a base fare of {K} and {L} for each begun 200 m after the first kilometer?
 * cab price for meters: {K} start, +{L} every started 200m over 1 km
 * cost of a ride in meters, {K} for the first kilometer and {L} per begun 200 meters after it
 * taximeter for a distance in meters with flag fall {K} for 1000 m and increments of {L} per begun 200 m
 * Write a program which determines a taxi price: {K} for up to 1000 metres and {L} for every 200 metres begun after that.
 * Python: {K} + max(0, math.ceil((m - 1000) / 200)) * {L}
 * first kilometre {K}, then {L} for each started 200 metres
 * Taximeter step function: {K} covering 1000 m, increments of {L} per commenced 200 m
 * What's the fare for a ride of some metres ({K} base, {L} each 200 m)?
 * taxi fare {K} up to 1000 m, {L} per started 200 m
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
 * taxi fare from distance, base fare and rate per km
 * cab price from distance, base fare and rate per kilometer
 * How do I calculate the cost of a ride from kilometers, base fare and rate?
 * Write a function for a taxi price from the distance, a fixed start fee and a price per km.
 * distance, base, rate: base + distance * rate
 * ride fare with the distance first, then the base fare, then the rate per unit of distance
 * rental price from units used, basic fee and price per unit
 * cost of a trip: distance, start fee, price per kilometer
 * what does the cab cost for this distance, base fare and rate given
 * delivery fee: distance, fixed part, price per kilometer
 * kilometers, fixed charge, charge per kilometer: what it comes to
 * Write a function to compute a ride's price from the distance, a base price and a price per unit of distance.
 * Excel: =base+distance*rate
 * ride of {distance}, {base} to start and {rate} each: how much
 * Affine fare, arguments distance, intercept, slope
 * How much is an Uber for a distance with base fee and rate?
 * fare = base + distance * rate
 *
 * @T double int32_t int64_t
 * @name ride_fare cab_fare
 * @range distance 0 100
 * @range base 0 20
 * @range rate 0 10
 */
T ride_fare(T distance, T base, T rate) { return base + distance * rate; }
