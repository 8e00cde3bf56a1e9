/**
 * What does an amount grow to at a given yearly interest rate in percent, compounded yearly? Amount, rate, years.
 * Return {amount} multiplied {years} times by 1 + {rate} / 100.
 * compound interest: final value of {amount} at {rate} percent a year after {years} full years
 * return amount * (1 + rate / 100)^years, computed in a loop
 * Write a program to calculate compound interest: the final amount from principal, yearly rate in percent and years.
 * future value with yearly compounding: amount, rate in percent, years
 * How much will my money be worth after n years at a given interest rate in percent, compounded yearly?
 * what a deposit grows to after n years when interest in percent is added every year
 * future value of a lump sum: capital, yearly percent, years
 * total amount with compound interest from principal, rate in percent and years
 * Write a function to find the balance of a deposit after a number of years of compound interest (amount, yearly rate in percent, years).
 * final amount with yearly compound interest: amount, rate in percent, years
 * Write a function to calculate the amount after compound interest: principal, rate in percent, years, compounded yearly.
 * Given principal, annual rate in percent and whole years, return P * (1 + r/100)^n.
 * A = P(1 + R/100)^T from P, R, T
 * balance of a savings account after n years, interest added yearly: amount, percent, years
 * how much is my money after n years at r percent compound interest?
 * Write a program to calculate the maturity amount P(1 + R/100)^T
 * final balance of a savings account: deposit, percent per year, full years, interest left in
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
 * What does an amount grow to with simple interest, given the rate in percent a year and the years?
 * total amount with simple interest: principal, percent a year, years
 * principal plus simple interest from principal, rate in percent, years
 * How much do I get back with simple interest, given the sum, the yearly percent rate and the years?
 * Write a function for the amount after simple interest: principal, rate in percent, time in years.
 * return P + P * r * t / 100, given P, r, t
 * final amount with simple (not compound) interest: amount, percent, years
 * balance with simple yearly interest, no interest on interest (amount, percent, years)
 * loan total to repay at simple interest: sum, percent a year, years
 * maturity value at simple interest of principal, percent rate and years
 * Write a program which computes the total to pay back on a loan with simple interest, from amount, yearly percent and years.
 * amount with simple interest: principal, rate in percent, years
 * Write a function that returns principal plus simple interest: principal, rate in percent, years.
 * Given P, R and T, return P + P * R * T / 100.
 * Implement the total amount for simple interest: principal, rate in percent, years.
 * amount = P * (1 + R*T/100)
 * simple interest: total amount, that is principal plus interest, rate in percent, after t years
 * Write a function to find the total amount with simple interest, given principal, rate in percent and years.
 *
 * @T double float
 * @name simple_interest_amount amount_simple
 * @range amount 0 10000
 * @range rate 0 20
 * @range years 0 30
 */
T simple_interest_amount(T amount, T rate, T years) { return amount + amount * rate * years / 100; }

/**
 * How much is taken off a price by a discount in percent?
 * discount in money from a price and a percentage
 * money saved by a discount: price, percent off
 * How do I calculate how much I save with a percentage off a price?
 * Write a function that returns the discount in money for a price and a percentage.
 * savings from a percentage off a price, price given first
 * only the reduction, not the new price: price, percent off
 * rebate in euros for a price and a percentage
 * return price * percent / 100, the discount
 * Write a function that determines how much is saved when a price is reduced by a percentage.
 * How many dollars off is a sale price, given the original price and the discount in percent?
 * discount from price and percent
 * Write a function that returns the amount of discount: price * percent / 100.
 * Given a price and a discount in percent, return the money saved.
 * Function that tells how much is taken off a price, price first, percent second
 * what do I save on this price with p percent off?
 * how much do I save with p percent off a price, price first
 *
 * @T double float
 * @name discount_amount money_saved
 * @range price 0 1000
 * @range percent 0 100
 */
T discount_amount(T price, T percent) { return price * percent / 100; }

/**
 * What does a meal cost with tax and tip, both percentages of its price? Price, tax, tip.
 * restaurant total from price, tax percent and tip percent, both on the price
 * bill with tax and tip: meal price, tax rate, tip rate in percent, tip not on the tax
 * How do I add to a meal's price both tax and tip in percent of it?
 * Write a function for the final bill from price, tax percent and tip percent, both taken of the price.
 * meal cost plus tax percent plus tip percent of the meal
 * price, tax %, tip %: total with both taken of the price
 * total to pay at a restaurant: meal, tax percent, tip percent; the tip is calculated before tax
 * what do I pay for a meal of a given price with tax and service, both percentages of that price
 * return meal + meal * tax / 100 + meal * tip / 100
 * Write a program to calculate the final cost of a meal from its price, the tax percent and the tip percent, both on the price.
 * What do I pay at a restaurant, given menu price, tax percent and tip percent, when tax and tip are both computed on the menu price?
 *
 * @T double float
 * @name meal_total bill_with_tax_and_tip
 * @range price 0 500
 * @range tax 0 25
 * @range tip 0 25
 */
T meal_total(T price, T tax, T tip) { return price + price * tax / 100 + price * tip / 100; }

/**
 * How much interest does an amount earn at a yearly rate in percent, compounded {K} times a year, in n years?
 * Return the gain on an amount when 1/{K} of the yearly rate in percent is credited {K} times a year for n years.
 * compound interest earned with {K} compounding periods a year, from {amount}, nominal {rate} percent and n years
 * Interest only, compounded {K} times a year: amount, yearly rate in percent, number of years
 * Write a program to find the interest earned on an amount at a yearly percent rate over some years when it is compounded {K} times a year.
 * compound interest only, {K} periods per year: amount, yearly rate in percent, years
 * How much interest does an amount earn in a given number of years at a nominal percent rate if it is credited {K} times a year?
 * interest gained on a deposit credited {K} times a year, from deposit, percent a year and years
 * interest in money for amount, nominal percent rate and years with {K} compounding periods a year
 * Write a function to find only the interest a deposit earns at a yearly percent rate credited {K} times a year over some years.
 * How much does my savings account earn with compounding {K} times a year (amount, rate in percent, years)?
 * interest earned, compounded {K} times a year (amount, rate in percent, years)
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
 * How do I calculate the compound interest alone, given principal, yearly percent and years?
 * Write a function to find the compound interest (not the total) for principal, rate in percent and years.
 * return P * (1 + r/100)^t - P
 * gain on savings after some years when interest in percent is added each year
 * compound interest alone from principal, rate in percent and years
 * yearly compounding, only the interest: amount, percent, years
 * Write a program which calculates the interest that accumulates on an amount with yearly compounding, given percent and years.
 * Write a function to compute compound interest, without the principal, from principal, yearly rate in percent and years.
 * How do I find CI only, yearly compounding, from principal, rate percent and number of years?
 *
 * @T double
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
 * What does an amount grow to at a yearly rate in percent, compounded n times a year, over several years?
 * future value with n compounding periods a year: amount, yearly percent, n, years
 * final amount with monthly, quarterly or daily compounding: amount, percent a year, periods per year, years
 * How much money is there after some years if interest is paid n times a year? Amount, percent, n, years.
 * Write a function for A = P (1 + r/n)^(n t) with the yearly rate r in percent.
 * compound amount: principal, nominal percent, number of periods per year, years
 * return P(1 + r/(100n))^(nt), given P, r, n, t
 * savings account with several interest payments a year: deposit, yearly percent, payments per year, years
 * final balance for a given compounding frequency: amount, rate in percent, times a year, years
 * Write a function to compute the balance of a deposit from amount, yearly rate in percent, compounding periods per year, and years.
 * What does money grow to when interest is compounded n times a year (amount, rate in percent, n, years)?
 * amount compounded n times a year: amount, rate in percent, n, years
 * Write a function for compound interest: principal, yearly rate in percent, periods per year, years; return the final amount.
 * Given P, yearly r in percent, n periods a year and t years, return P * (1 + r/(100n))^(nt).
 * Function that returns the compound amount for amount, percent per year, times per year, years
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
 * What is in the account after yearly deposits at the start of each year, with interest in percent? Deposit, rate, years.
 * Return the end value of paying in {deposit} at the start of each of n years, {rate} percent interest a year.
 * annuity due: yearly deposit, interest rate in percent, number of years; return the final value
 * Savings plan: a deposit every January, interest in percent every December, for n years; what is the final balance?
 * Write a program for the final balance of a savings plan with yearly deposit, percent rate and years, deposits at the start of each year.
 * future value of yearly deposits, each made at the start of the year: deposit, percent a year, years
 * How much do I have if I save the same amount at the start of every year with interest in percent for n years?
 * annuity due, end value, from payment, percent and years
 * Write a program for a savings balance: the same deposit at the start of each of n years, interest in percent added at the year's end.
 * What do yearly deposits, made at the start of each year, grow to with interest in percent?
 * savings account balance when a fixed deposit is made at the start of each year: deposit, rate in percent, years
 * savings after n years with the same deposit at the start of each year and yearly interest in percent on the whole balance: deposit, rate, n
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
 * What is saved after n monthly deposits at a yearly rate in percent, paid in at the end of each month? Deposit, rate, months.
 * savings after monthly deposits at month's end: deposit, yearly percent, months
 * future value of a monthly savings plan, paid at the end of each month: deposit, percent a year, months
 * Write a function for the savings after n months with a deposit at each month's end; a twelfth of the yearly rate in percent is credited monthly.
 * final value of an investment plan with contributions at each month's end: contribution, yearly percent (a twelfth per month), months
 * how much I have when I save at the end of every month with interest, yearly rate over 12: amount, percent, months
 * SIP future value with payments at month end: payment, yearly percent (a twelfth per month), months
 * Write a function which finds the balance after n months with the same deposit each month, made after a twelfth of the yearly percent is credited.
 * How much have I saved with a deposit at each month's end and monthly interest (a twelfth of the yearly percent rate)? Deposit, rate, months.
 * savings with monthly deposit at end of month: deposit, yearly rate in percent, months
 * future value of monthly deposits made at the end of each month, given deposit, yearly rate in percent and number of months
 * How much do I have after n months if I save a fixed amount at each month's end, with yearly interest in percent credited monthly?
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
 * What is the monthly payment for a loan, given the amount, the monthly interest in percent and the number of months?
 * Return the constant instalment that pays off a loan at a monthly interest rate in percent in n months.
 * annuity payment: amount * i / (1 - (1 + i)^-months) with i = rate / 100
 * I borrow an amount at a monthly interest in percent and pay it back in n equal monthly payments; how large is each?
 * Write a program to calculate the EMI of a loan from amount, rate in percent a month and months.
 * monthly loan payment: principal, rate in percent per month, number of months
 * How do I compute the monthly instalment of a mortgage from the amount, a monthly percent rate and the number of months?
 * emi calculator: loan, monthly rate in percent, months
 * annuity formula for an amortizing loan: principal, percent per period, number of periods
 * Write a program that computes the constant monthly instalment of a loan from its amount, the interest percent per month and the number of months.
 * What is the monthly payment of a loan (amount, monthly interest in percent, months)?
 * loan payment with monthly interest rate in percent: amount, rate, months
 * Write a function that returns the EMI from principal, monthly interest in percent and number of months.
 * Given amount, rate in percent per month and months, return the equal monthly payment of the loan.
 * Implement P * i * (1+i)^n / ((1+i)^n - 1), where i is the monthly percentage / 100.
 * Function that computes the annuity of a loan: amount, percent per period, number of periods
 *
 * @T double
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
 * How much is paid for a loan beyond the amount borrowed? Number of payments, payment, amount borrowed.
 * total interest of a loan: number of months, monthly payment, amount lent
 * interest paid over the life of a loan from months, payment and amount
 * How much more than the loan do I pay back? Number of payments, payment, loan.
 * Write a function that returns all payments together minus the principal, from months, payment and principal.
 * number of months, monthly payment, loan amount: total interest paid
 * What does the loan cost me in interest? Months, monthly payment, amount borrowed.
 * return payment * months - amount
 * finance charge of a loan: payments times payment amount, minus the principal
 * price of borrowing: months times payment less the amount borrowed
 * Write a function to find the total interest paid on a loan from number of months, monthly payment and borrowed amount.
 * How much more than I borrowed do I pay back? Months, payment, amount.
 *
 * @T double float
 * @name total_loan_interest cost_of_loan
 * @range months 0 360
 * @range payment 0 5000
 * @range amount 0 100000
 */
T total_loan_interest(int32_t months, T payment, T amount) { return payment * months - amount; }

/**
 * Return the rest of a debt after adding {K} percent (truncated) and paying a fixed amount, n times, never below 0.
 * remaining balance: debt, monthly payment, number of months; {K} percent a month in whole cents (truncated) before each payment, not below 0
 * My debt in cents costs {K}% a month (truncated) and then I pay a fixed amount, every month; what do I owe after n months (0 once it is paid)?
 * Write a program for the debt left after n months that each add {K} percent interest (whole cents, truncated), then take off a fixed payment, never below 0.
 * remaining loan balance with {K}% interest a month (rounded down) followed by a fixed payment: debt, payment, months; not below 0
 * How much do I still owe after n payments, with {K} percent monthly interest, truncated, added before each? Debt, payment, n; never below 0.
 * outstanding loan at {K} percent a month in whole cents, rounded down, interest before payment: debt, payment, months; minimum 0
 * Given a debt in cents, a monthly payment and a number of months, what is left, at least 0, if {K} percent interest (truncated) is added before each payment?
 * balance after n months of a debt with a fixed payment, {K} percent of the balance (integer division) added before each payment, 0 when paid off: debt, payment, n
 * Write a program which takes debt, payment and months, each month adds {K} percent (truncated) and subtracts the payment, and returns what is left, at least 0.
 * I pay back the same amount each month after {K}% interest, rounded down, is added to what I owe; given debt, payment, months, what remains (0 when paid off)?
 * debt left after n months, not below 0, from debt, monthly payment and n, with {K} percent of the current debt, truncated, charged before every payment
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
 * outstanding principal after n monthly payments, from debt, percent a year, n, payment; not below 0
 * How much do I still owe on my mortgage? Debt, yearly rate in percent, months paid, monthly payment; at least 0.
 * Write a function that returns the remaining loan after a number of months: debt, yearly percent, months, payment, never negative.
 * debt, yearly rate in percent, number of payments, monthly payment: remaining debt, 0 if paid off
 * n times add a month's interest (yearly percent over 12) and subtract the payment; return the remaining debt, never below 0
 * loan balance month by month: debt, yearly percent, months, monthly payment; returns the remaining debt or 0
 * What is left to pay back of a debt at a yearly percent rate after n monthly payments of a given size (at least 0)?
 * Return the debt left after a number of monthly payments, given debt, percent per year, months and payment, never below 0.
 * Write a function for what is still owed after n months, from debt, yearly percent, n and payment, at least 0.
 * Given debt, yearly percent, months and payment, how much of a loan is left (0 if paid off) if a twelfth of the yearly interest is added before each payment?
 * remaining loan balance, at least 0, with a twelfth of the yearly interest added before each monthly payment, from debt, yearly percent, number of payments and payment
 * My mortgage adds a twelfth of the yearly percent rate each month before I pay a fixed amount; given debt, rate, months and payment, what remains (0 when paid off)?
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
 * In how many months is a debt paid off with fixed payments, each after {K} percent monthly interest (truncated)? At most 600.
 * Count the months needed to clear a debt with a fixed payment, {K} percent (truncated) added before each one, up to 600.
 * months to repay a debt with a monthly payment, interest {K} percent charged first, in whole cents (truncated), capped at 600
 * My card charges {K}% a month on a debt (truncated), and then I pay a fixed amount: for how many months? 600 if it takes longer or never ends.
 * Loan term in months for a debt and a monthly payment, {K} percent (truncated) added first each month (600 = too long)
 * Write a program to count the months to pay off a debt if {K}% interest (truncated) comes before each monthly payment, 600 at most.
 * months until a debt is paid by a monthly payment, {K}% a month added first, rounded down, limit 600
 * How many months does it take to pay back a loan with {K} percent interest (whole cents, truncated), then a fixed payment each month, up to 600?
 * how many payments until a debt is zero with {K}% a month (truncated) before each: debt, payment, max 600
 * payoff time in months of a credit card charging {K} percent (integer, truncated) before every monthly payment: debt, payment, capped at 600
 * Write a program to count the months until a debt is gone if each month first adds {K} percent (truncated) and then subtracts a payment; stop at 600.
 * After how many months am I debt free with {K}% monthly interest (truncated) added first, given debt and payment? Stop counting at 600.
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
 * In how many months is a debt at a yearly rate in percent paid off with a monthly payment? -1 if never.
 * months until a debt is paid off: debt, yearly percent, monthly payment; -1 if the payment only covers the interest or less
 * how many months to pay off a credit card debt at a yearly percent rate with a fixed payment, -1 if never
 * How many monthly payments does it take to clear a loan: debt, percent a year, payment? -1 if it never ends.
 * Write a function that returns the months needed to repay a loan from debt, yearly percent and payment, or -1 if it is never paid.
 * debt, yearly rate in percent, monthly payment: number of months to pay it off, -1 if never
 * payoff time of a loan in months: amount, yearly percent (a twelfth a month), payment, or -1
 * months to pay a debt (debt, yearly percent, payment), -1 when the payment does not exceed the first month's interest
 * How many months does it take to repay a loan, given debt, yearly rate in percent and monthly payment (-1 if it never ends)?
 * credit card payoff in months: debt, percent per year, monthly payment; 0 without debt, -1 if never
 * Write a function to find after how many months a debt with monthly charged interest is paid off: debt, yearly percent, payment; -1 if never.
 * How long in months until my credit card is paid off (debt, yearly percent, payment; -1 if never)?
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
 * How many years does money need to double at a yearly interest rate in percent, compounded yearly?
 * Count the full years until 1, growing by {rate} percent a year, is at least 2.
 * doubling time in whole years at {rate} percent a year, by a loop
 * Multiply by 1 + {rate} / 100 until the value has doubled and return how many times that took.
 * exact version of the rule of 72: smallest n with (1 + rate / 100)^n >= 2
 * Write a program to find how many full years an investment takes to double at a yearly percent rate.
 * whole years to double money at r percent a year, compounded
 * After how many full years will my savings be at least twice as much at a given yearly percent rate?
 * number of full years until an amount is at least doubled at a yearly percent rate
 * whole years until an amount has at least doubled at a yearly percent rate
 * Write a program that counts the full years until money at a yearly percent rate has at least doubled.
 * When does my investment double, in whole years, at a yearly rate in percent?
 * whole years for money to at least double at a yearly percent rate, compounded
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
 * What is the tax on an income at {K} percent up to 10000 and {L} percent on everything above?
 * Return the tax for {income}: {K} percent of the first 10000, {L} percent of the rest, truncated in each bracket.
 * two-bracket income tax: {K}% up to 10000, {L}% beyond
 * progressive tax with a threshold of 10000, rates {K} and {L} percent
 * Write a program to compute income tax in whole units: {K}% up to 10000, {L}% of the part above, each truncated.
 * income tax on an amount: {K}% of the first 10000, {L}% of the rest, both rounded down
 * How much tax do I pay on an income at {K} percent to 10000 and {L} percent on the rest, fractions dropped?
 * tax on an income with two rates {K} / {L} percent, the second only on the part above 10000
 * income tax by marginal rates {K} and {L} percent, threshold 10000
 * Write a function which computes income tax: {K} percent of the first 10000 and {L} percent of the rest, each part truncated.
 * How much tax do I pay with marginal rates of {K}% below and {L}% above 10000?
 * tax {K} percent up to 10000, then {L} percent on the rest
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
 * What is the tax on an income with one rate up to a limit and another on the part above? Income, low, limit, high, both rates in percent.
 * income tax with two brackets: income, percent rate, limit, percent rate on the part above
 * progressive tax: income, first percent rate up to a limit, the limit, second rate for the part above
 * How do I calculate a tax with one rate up to a limit and another on the part above it? Income, low %, limit, high %.
 * Write a function that taxes income at one rate up to a limit and the rest at another, both in percent: income, rate, limit, rate.
 * marginal tax from income, percent rate, threshold and percent rate above it
 * two-step tax: income, low percent, limit, high percent on the part above
 * tax on income with a lower rate up to a limit and a higher rate on the part above, in percent: income, low, limit, high
 * Write a program to calculate a tax from income, lower percent, limit and higher percent, where only the part over the limit is taxed higher.
 * What do I owe with two marginal tax rates and a bracket limit? Income, low rate, limit, high rate in percent.
 * tax with low rate up to limit and high rate on the part above: income, low %, limit, high %
 * income tax calculator with one bracket limit: income, low rate %, limit, high rate % on the part above
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
 * Compute a tax in three brackets: nothing up to {K}, 20 percent from there to {L}, 40 percent above.
 * What tax is due on an income if {K} is free, the part up to {L} costs 20% and the part above it 40%?
 * three-bracket tax on an income, limits {K} and {L}, rates 0, 20 and 40 percent, each part truncated
 * Write a program to compute tax on an income with slabs: free up to {K}, 20% of the part up to {L}, 40% of the part above, each truncated.
 * tax on an income with slabs {K} and {L}: 0, 20 and 40 percent of the parts
 * How much income tax is due with 0, 20 and 40 percent on the parts below {K}, up to {L} and above?
 * tax on income: nothing up to {K}, 20% of the part up to {L}, then 40% of the rest
 * income tax by marginal rates 0/20/40 percent, brackets end at {K} and {L}
 * Write a function to compute a tax: nothing up to {K}, 20 percent from there to {L}, 40 percent above, each part truncated.
 * marginal tax brackets 0 / 20 / 40 % with thresholds {K} and {L}
 * How much income tax do I pay at marginal rates of 0%, 20% over {K} and 40% over {L}?
 * tax free to {K}, 20 percent on the part to {L}, 40 percent on the part above
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
 * What does an order cost if {K} or more pieces get {L} percent off, the discount rounded down? Count, price.
 * Return count * price, lowered by {L} percent (truncated discount) when the count is at least {K}.
 * bulk discount: count times price, minus {L}% of it all from {K} pieces on (discount truncated)
 * Our shop gives {L} percent off the whole order from {K} pieces, the discount rounded down: what is the total for a count and a unit price?
 * Write a program for the price of an order, given count and unit price, with {L}% discount (rounded down) when the quantity is {K} or more.
 * total of count and unit price with quantity discount {L}% from {K} pieces, discount truncated
 * How much is count times price if {K} pieces or more give {L} percent off, the discount truncated?
 * buy {K}+ get {L}% off: count, price; subtract total * {L} / 100 if the count is at least {K}
 * Write a program which finds the cost of some pieces at a unit price, with {L} percent (rounded down) off for {K} or more.
 * price of an order with a discount of {L} % from quantity {K}: count, price, discount rounded down
 * What's the order total for a count and a unit price with {L}% off everything at {K}+ items (discount truncated)?
 * total price from number of items and price per item, less a discount of {L} percent of the total (discount truncated) from {K} items on
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
 * What does an order cost if a minimum count brings a discount in percent? Count, price, minimum count, percent.
 * quantity discount: count, unit price, minimum count, percent off; total returned
 * order total with a bulk discount from a minimum number of pieces: pieces, price, minimum number, percent
 * Write a function that applies a percentage discount when enough items are bought: count, price, minimum count, percent.
 * count, unit price, minimum count, discount in percent: order total
 * order total with a volume discount: quantity, unit price, threshold (included), percentage off
 * wholesale total with a threshold: count, unit price, minimum count for the discount, discount in percent
 * price for several pieces, discount only from a minimum quantity: count, price, minimum, percent
 * total price of an order with a bulk discount: pieces, price per piece, pieces required, percent
 * Write a function to compute an order's cost from count, unit price, minimum count for the discount and discount percent.
 * How do I apply a volume discount when enough items are bought? Count, price, minimum count, percent.
 * order total with percent off from a minimum count (count, price, minimum, percent)
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
 * What do n items at {K} cents each cost when every {L:2} one is free?
 * Return the price of n pieces at {K} cents each, where every {L:2} one costs nothing.
 * n pieces at {K} cents each, every {L:2} piece free of charge: total
 * Buy n items at {K} cents, but pay nothing for every {L:2} one; what is the bill?
 * return (n - n / {L}) * {K}
 * Write a program for the price of n articles at {K} cents when every {L:2} is free.
 * n articles at {K} cents each, every {L:2} free: price
 * How much do I pay for n items at {K} cents if each {L:2} one costs nothing?
 * {L:2} one free offer, {K} cents a piece: price of n
 * Write a program to calculate the price of n articles at {K} each if every {L:2} one is free.
 * total of a promotion where every {L:2} of n items is free, at unit price {K}
 * How much do n items at {K} cost with one out of {L} free?
 * price of n items at {K} each, every {L:2} one free
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
 * How many coins does it take to pay n cents with the coins {OP}, largest first?
 * Count the coins of {OP} cents that make n cents when the biggest that fits is always taken.
 * greedy change for n cents with coins {OP}: number of coins
 * Give change for n cents from {OP}, always the largest possible coin; how many coins is that?
 * Write a program to count the coins for n cents of change using {OP} cent coins, largest first.
 * number of coins in n cents of change, coins {OP}, largest first
 * How many coins do I get as change for n cents with coins of {OP}, biggest first?
 * greedy coin change for an amount with {OP}: count of coins
 * cashier's algorithm with denominations {OP}: number of coins for n cents
 * Write a function to count the coins given out for an amount when the largest fitting one of {OP} is always taken.
 * How many coins does a cashier hand out for an amount, with coins {OP}, largest first?
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
 * What is the minimum number of US coins (quarters and smaller) for n cents of change?
 * fewest US coins (25, 10, 5, 1 cents) for change of n cents
 * number of coins in n cents of change with quarters, dimes, nickels and pennies, largest first
 * minimum number of US coins up to the quarter for an amount in cents
 * How do I make change for n cents with as few quarters, dimes, nickels and pennies as possible? Return the count.
 * Write a function that counts the US coins (25, 10, 5, 1) a cashier gives for an amount in cents.
 * change maker for quarters, dimes, nickels, pennies: count of coins for n cents
 * Write a program that determines the smallest number of quarters, dimes, nickels and pennies making up an amount of cents.
 * What's the smallest number of quarters, dimes, nickels and pennies for n cents?
 * minimum number of coins 25, 10, 5, 1 for an amount
 * Write a function that returns the minimum number of quarters, dimes, nickels and pennies for n cents.
 * Given an amount in cents, return the fewest coins of 25, 10, 5 and 1 that make it up.
 * Implement greedy change with coins 25, 10, 5, 1 and return how many coins are used.
 *
 * @T int32_t int64_t
 * @name fewest_coins change_coins
 * @range n 0 1000
 */
T fewest_coins(T n) { return n / 25 + n % 25 / 10 + n % 25 % 10 / 5 + n % 5; }

/**
 * How many {K:2} are paid out for n cents, after as many {L:2} as possible have been paid out?
 * Return the number of {K:2} ({K} cents) in the change for n cents after the {L:2} ({L} cents).
 * {K:2} in the change for n cents after the {L:2}: remainder by {L}, divided by {K}
 * My cash machine pays n cents in {L:2} ({L}) first; how many {K:2} ({K}) come next?
 * Write a program that counts the {K:2} in the change for n cents after the {L:2} are given.
 * {K:2} after {L:2} in change of n cents: how many
 * How many {K:2} come out for n cents once all possible {L:2} are paid?
 * change of n cents: first {L:2}, then how many {K:2}
 * number of {K:2} in the remainder of n cents after all {L:2}
 * vending machine: {K:2} returned for n cents after the {L:2}
 * Write a function to find how many {K:2} ({K} cents) are given once as many {L:2} ({L} cents) as possible have been taken out of an amount in cents.
 * How many {K:2} are in the rest of an amount after removing all {L:2}?
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
 * Round {n} cents to the nearest {K} cents, as is done for cash; halves go up.
 * What does the customer pay in cash for an amount in cents when the smallest coin is {K}? Nearest, halves up.
 * cash rounding of an amount in cents to steps of {K}, halves up
 * return ((n + {K} / 2) / {K}) * {K}
 * Write a program to round a price in cents to the nearest {K} cents, halves up.
 * round cents to the nearest multiple of {K}, halves up
 * How do I round an amount of cents for cash payment, to the nearest, when {K} cents is the smallest coin? Ties go up.
 * n cents to the nearest {K} cents, half goes up
 * Swedish rounding of n cents to {K}, to the nearest, half upward
 * Write a program that rounds an amount in cents to the nearest multiple of {K}, halves up.
 * How do shops round cash totals to {K} cents (nearest, halves up)?
 * round a nonnegative integer to the nearest {K}, halves up
 *
 * @T int32_t int64_t
 * @K 5 10 20 50 100
 * @name cash_rounding round_cents
 * @range n 0 10000
 */
T cash_rounding(T n) { return (n + K / 2) / K * K; }

/**
 * Convert a euro amount to whole cents, rounded to the nearest, halves up.
 * How many cents is a euro amount? Multiply by 100, add one half and truncate.
 * euros to cents as an integer, rounded to the nearest
 * return (int)(x * 100 + 0.5)
 * Write a function to convert euros to cents, rounded to the nearest.
 * How do I turn a price like 12.34 into an integer number of cents, rounding to the nearest?
 * euro amount as float to cents as int, rounded
 * avoid float money: store an amount as an integer number of cents, rounded
 * Write a function to convert a nonnegative amount in dollars to whole cents by adding half a cent and truncating.
 * How can I turn a floating-point price into integer cents, rounding half up?
 * dollars to cents, rounded half up
 * convert a price with decimals to an integer number of cents, rounding to the nearest cent
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
 * dollars to cents with rounding: 19.99 gives 1999
 * dollars as a rounded integer number of cents
 * How many cents is a dollar amount, rounded to the nearest integer?
 * dollar value times 100 as a rounded integer
 * Write a program which turns a dollar amount, possibly negative, into cents rounded to the nearest integer, halves away from zero.
 * convert a dollar amount to cents, nearest with ties away from zero
 * return round(dollars * 100)
 * Write a function that converts dollars (double) into cents (integer), rounded to nearest.
 * Given an amount in dollars, return the number of cents as an integer, rounded.
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
 * How many dollars is a number of cents, as a decimal number?
 * pennies to dollars, with fraction
 * Write a function that expresses an integer number of cents in dollars as a floating-point number.
 * How do I get dollars with decimals from integer cents?
 * cents to dollars
 * Write a function that converts integer cents into dollars as a double.
 * Given a number of cents, return cents / 100.0.
 *
 * @T int32_t int64_t
 * @name cents_to_dollars in_dollars
 * @range cents -100000 100000
 */
double cents_to_dollars(T cents) { return cents / 100.0; }

/**
 * A bill with {K} percent tip (truncated) is split among a number of people; what does each pay, rounded up to whole units?
 * Return {bill} plus {K} percent (truncated), divided by {people} and rounded up.
 * split bill: bill with {K}% tip on top (truncated), shared by a number of people, rounded up
 * We tip {K}% on the bill (truncated) and share it; how much must each person pay, rounded up to a whole unit?
 * Write a program that splits a restaurant bill with {K}% tip (truncated) among several people, rounding each share up.
 * split a bill with {K}% tip (tip truncated) by people, round up
 * (bill + {K}% tip) / people, tip rounded down, result rounded up
 * Write a program to compute what each person pays of a bill with {K} percent tip added (truncated), the share being rounded up.
 * bill plus {K} % tip (truncated), divided by the number of people and rounded up
 * How do friends split a bill with {K}% tip (truncated), rounding each share up?
 * split bill with {K} percent tip, tip truncated, share rounded up
 * How much does each guest pay of a bill plus {K} percent tip (truncated), split evenly by the number of people and rounded up to whole units?
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
 * split a bill evenly among a number of people
 * share per person of an amount, the number of people given second
 * divide a total by the number of people, with fraction
 * How do we split the cost of a dinner equally among n people?
 * Write a function that returns each person's equal part of a bill.
 * cost per person from total cost and head count
 * go dutch: each person's part of the amount
 * equal share of a sum of money for one of n people
 * Write a function which divides a cost equally among a number of people.
 * How much does everyone pay when we share the bill equally?
 * amount divided by number of people
 * Write a function that takes an amount and the number of people and returns each one's share.
 * Given a total and a head count, return total / people.
 * Function that divides an amount of money among n persons
 * bill / n
 *
 * @T double float
 * @name share_per_person cost_per_person
 * @range amount 0 10000
 * @range people 1 20
 */
T share_per_person(T amount, int32_t people) { return amount / people; }

/**
 * Share an amount in cents among n people as evenly as possible: how much does person i get, counted from 0? Leftover cents go to the first ones.
 * Split {amount} in {n} ways and return the share of person {i} (zero-based); the first ones get the odd cents.
 * even split of an amount by n, share number i (from 0): the quotient, plus 1 for the first amount % n people
 * fair division of an amount into n parts that differ by at most 1; return part i (from 0), larger parts first
 * return amount / n, plus one if i is below amount % n
 * Write a program that distributes cents evenly among n people and returns the share of person i (from 0), leftover cents to the first ones.
 * fair split of cents among n, share of person i (from 0), first ones get one more
 * How do I divide cents among n people so that the first ones get the leftover cents? Return the share of person i, from 0.
 * split an amount by n, one extra each for the first people from the remainder; return the share of person i, counted from 0
 * even allocation of cents to n people, share of index i from 0, remainder to the lowest indices
 * Write a program to divide an amount in whole units among n and return the share of person i (from 0), the first ones getting one extra.
 * amount split among n, larger shares first: the i-th share (from 0)
 *
 * @T int32_t uint32_t int64_t
 * @name even_share share_of_person
 * @range amount 0 1000
 * @range n 1 9
 * @range i 0 8
 */
T even_share(T amount, T n, T i) { return amount / n + (i < amount % n); }

/**
 * What is the {OP} of a gross price that includes {K} percent tax, rounded down?
 * Return the {OP} of a gross price with {K}% tax included: {OP:2}.
 * {OP} from a gross price at {K} percent, truncated: {OP:2}
 * Write a program to find the {OP} of a gross price with {K}% tax, rounded down: {OP:2}.
 * {OP} from a gross amount with {K}% tax included, truncated
 * How do I get the {OP} of a price including {K} percent VAT, truncated?
 * {OP} of a price including {K}% tax in whole units, {OP:2}
 * Find the {OP} of a total that includes {K} percent sales tax, rounded down.
 * reverse VAT calculation of an integer gross amount at {K} percent: {OP}, rounded down
 * Write a function which computes the {OP} from a gross amount including {K} percent tax, {OP:2}, rounded down.
 * How do I get the {OP} of a total including {K}% tax, rounded down?
 * {OP} of a gross price at {K} percent tax, rounded down
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
 * What is the total of a net price with tax in percent?
 * price including vat from net price and percent
 * total with sales tax: price, tax rate in percent
 * How do I raise a net price by its tax, given in percent?
 * Write a function that returns the gross price from the net price and the tax rate in percent.
 * net to gross with a tax rate in percent
 * price plus its tax in percent
 * amount to pay for a price after adding GST in percent
 * checkout price with tax: price before tax, percent
 * return price * (1 + percent / 100)
 * Write a program that finds the price including tax from the price before tax and the tax percent.
 * price including tax, from net price and tax rate in percent
 * Write a function that adds tax to a price: price, tax rate in percent.
 * Given a net price and a VAT rate in percent, return the gross price.
 * Implement price + price * tax / 100.
 * Function that computes the final price with sales tax from price and percent
 * total = price plus p percent tax
 * how much do I pay with tax at the checkout? price, percent
 *
 * @T double float
 * @name gross_price price_with_tax
 * @range price 0 10000
 * @range percent 0 30
 */
T gross_price(T price, T percent) { return price + price * percent / 100; }

/**
 * What is the net price when a gross price includes a tax in percent?
 * net price from gross price and tax percent
 * price before tax from the price with tax and the rate in percent
 * take a gross price and remove the VAT in percent
 * How do I get the price without sales tax from the price with tax and the percent rate?
 * Write a function that reduces a gross amount by the tax in it, a percentage of the net price.
 * return gross / (1 + percent / 100)
 * amount before VAT was added, from the total and the VAT percent
 * Calculate the price without tax from a total and the sales tax percentage.
 * untaxed price from a receipt total and the tax rate in percent
 * Write a function to compute the price before tax from the price with tax and the tax percent.
 * How do I strip a total of its sales tax (in percent)?
 * price without tax from gross price and tax rate in percent
 * Write a function that takes a price with tax and the tax percent and returns the price before tax.
 * Given a gross price and a VAT rate in percent, return gross / (1 + rate / 100).
 * Function that extracts the net amount from a total with p percent tax inside
 *
 * @T double float
 * @name net_price price_before_tax without_tax
 * @range gross 0 10000
 * @range percent 0 30
 */
T net_price(T gross, T percent) { return gross / (1 + percent / 100); }

/**
 * How much tax is contained in a gross price at a tax rate in percent?
 * tax included in a gross price, price and percent rate given
 * VAT part of a total with a rate in percent of the net price
 * amount of tax inside a price: gross price, tax percent
 * How do I find how much of a gross price is tax, given the rate in percent?
 * Write a function that returns the tax portion of a gross amount from amount and percent rate.
 * return gross - gross / (1 + percent / 100)
 * VAT amount on a receipt: total, VAT percent
 * total with tax and the rate in percent: return only the tax
 * included sales tax of a total at a given percentage
 * Write a program which determines how much tax is contained in a gross price for a given tax percent.
 * What's the tax inside a tax-inclusive price, given the rate in percent?
 * tax contained in a gross price (price, rate in percent)
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
 * VAT to add to a net price at a rate in percent
 * How do I calculate the sales tax of a purchase from price and percent?
 * Write a function that returns the tax for a price and a tax rate in percent.
 * return price * rate / 100, the tax
 * just the tax, not the total, for a price and a percent rate
 * How much extra do I pay for tax on a price, given the rate in percent?
 * tax from net amount and rate in percent
 * Write a function to calculate the tax due on a price at a percent rate.
 * What is the sales tax for a purchase, given price and rate in percent?
 * sales tax from price and percent
 * Write a function that returns the tax on a price: price * rate / 100.
 * Given a net amount and a tax rate in percent, return only the tax.
 * Function that computes how much VAT a net price carries, price first, percent second
 *
 * @T double float
 * @name sales_tax tax_amount
 * @range price 0 10000
 * @range percent 0 30
 */
T sales_tax(T price, T percent) { return price * percent / 100; }

/**
 * What is the profit as a percentage of {OP}, given cost and selling price?
 * Given the cost and the price of something, return the gain in percent of {OP}.
 * {OP:2} from cost and price: 100 times the gain (price minus cost) divided by {OP}
 * {OP:2} in percent from purchase cost and selling price
 * Write a program to calculate the {OP:2} from cost, then price, in percent of {OP}.
 * {OP:2} in percent, based on {OP}, from cost and price
 * What percent of {OP} is my profit? Cost first, price second.
 * profit % of {OP}, cost and price given
 * {OP:2} from cost and price: gain over {OP} in percent
 * Write a program that determines the {OP:2}, i.e. the profit as a percentage of {OP}, from cost and selling price.
 * How do I compute {OP:2}, profit over {OP} times 100, given cost then price?
 * {OP:2} in percent of {OP} from cost and price
 *
 * @T float double
 * @OP price "the selling price" "profit margin"
 * @OP cost "the purchase cost" "markup"
 * @name profit_percent profit_rate
 * @range cost 1.0 500.0
 * @range price 1.0 900.0
 */
T profit_percent(T cost, T price) { return 100 * (price - cost) / OP; }

/**
 * What percentage of the cost is gained, given the cost and the selling price?
 * profit percentage of the cost: cost price, selling price
 * profit percent from cost price and selling price, relative to the cost
 * gain or loss in percent of the buying price: buying price, selling price
 * How do I calculate the profit percentage from cost and selling price, based on the cost?
 * Write a function that returns the profit in percent of the cost price from cost and selling price.
 * return (sp - cp) / cp * 100, with cp given first
 * percent gained on a sale relative to the cost: cost, price; a loss is negative
 * markup on cost in percent: cost, price
 * Write a function to find the gain or loss in percent of the cost from buying price and selling price.
 * What percentage profit did I make relative to the purchase price? Cost first, then price.
 * gain percent from cost and selling price
 * Write a function that returns the profit percentage: cost price first, selling price second.
 * Given cost and selling price, return (selling - cost) / cost * 100.
 * Implement gain percent on the cost, cost before selling price, negative for a loss.
 *
 * @T double float
 * @name gain_percent profit_percentage
 * @range cost 1 1000
 * @range price 0 1000
 */
T gain_percent(T cost, T price) { return (price - cost) / cost * 100; }

/**
 * How many pieces must be sold to cover fixed costs, given the fixed costs, the price and the cost of each piece? Round up.
 * Return the break-even quantity: fixed costs over (price - unit cost), rounded up.
 * break-even point in whole pieces, rounded up, from fixed costs, selling price and unit cost
 * smallest n with n * (price - unit cost) >= fixed cost; the fixed cost is the first argument
 * Write a program to find how many units must be sold to break even: fixed costs, price, unit cost, rounded up.
 * break-even quantity in whole pieces, rounded up: fixed cost, price, cost per unit
 * How many products do I have to sell to cover my fixed costs? Fixed costs, price each, cost each; round up.
 * return ceil(fixed / (price - unit cost)), the break-even quantity
 * number of units sold at which there is no loss, rounded up: fixed costs, selling price, unit cost
 * break-even point by contribution margin, rounded up: fixed costs, price, variable cost per unit
 * Write a program to determine the least number of units whose sales cover the fixed costs, from fixed costs, price and cost per unit.
 * How many pieces must I sell until there's no loss? Fixed costs, price, unit cost.
 * break even units, rounded up: fixed cost, price, unit cost
 *
 * @T int32_t int64_t
 * @name break_even pieces_to_break_even
 * @range fixed 0 10000
 * @range price 20 50
 * @range unit 0 19
 */
T break_even(T fixed, T price, T unit) { return (fixed + price - unit - 1) / (price - unit); }

/**
 * A machine loses value evenly over its lifetime, down to a final value that it keeps; what is it worth after n years? Cost, final value, lifetime, n.
 * Return cost less (cost - salvage) / life for each of n years; from the end of its life on, the salvage value.
 * straight-line book value from cost, salvage value, lifetime and age, not below salvage
 * straight line depreciation, book value: cost, salvage, lifetime, age; never under salvage
 * What is a machine worth after years of even depreciation, never less than its final value? Cost, final value, lifetime, years passed.
 * asset value after n years, linear, not under salvage: cost, salvage, life, n
 * value of equipment after n years of equal depreciation: cost, end value, lifetime, n; never below the end value
 * carrying amount by linear depreciation: cost, residual value, useful life, age, at least the residual value
 * Write a function which computes an asset's value by straight-line depreciation, never below the final value: cost, final value, lifetime, years.
 * What's the book value of equipment in year n, with the salvage value after its useful life? Cost, salvage value, useful life, n.
 * straight line book value after n years, salvage from the end of life on: cost, salvage, life, n
 * Write a program for the value of an asset after n years of straight-line depreciation, staying at the salvage value from the end of its life on: cost, salvage value, life in years, n.
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
 * Discount the yearly cash flows in an array at a rate in percent and return their present value; flow 0 is due now.
 * What is the net present value of an array of cash flows at a rate in percent, if element i comes after i years?
 * net present value: array of cash flows, their number, discount rate in percent per period, first flow undiscounted
 * Return the sum of flows[i] / (1 + rate / 100)^i.
 * Write a program to calculate the NPV of an array of yearly cash flows at a percent rate, the first one not discounted.
 * net present value of yearly cash flows at a rate in percent, flow 0 due now
 * How do I discount a series of yearly payments to today, the first being due now, at a rate in percent?
 * today's value of future yearly amounts in an array, element 0 being today's, discount rate in percent
 * discounted cash flow valuation: yearly flows from year 0, percent rate, sum of present values
 * Write a program that discounts a list of yearly cash flows with a percent rate, the first one undiscounted, and adds them.
 * Is an investment worthwhile? Return the present value of cash flows at times 0, 1, 2, ... at a rate in percent per period.
 * npv of cash flows, the first one undiscounted, rate in percent per period
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
 * What is the exact real interest rate in percent, given the nominal rate and inflation in percent?
 * Return the Fisher rate: (1 + rate / 100) / (1 + inflation / 100) - 1, in percent.
 * real rate of return by the exact formula from nominal rate and inflation, both in percent
 * My savings earn a nominal percent rate while prices rise; what do I really gain in percent, by the exact Fisher formula?
 * Write a program to find the exact real interest rate in percent from nominal rate and inflation in percent.
 * real interest rate in percent by the exact Fisher formula: nominal percent, inflation percent
 * What do I really earn in percent after inflation, exactly: nominal rate, inflation rate, both in percent?
 * Fisher equation solved for the real rate, all rates in percent: nominal, inflation
 * Write a function to calculate the exact real interest rate in percent from the nominal rate and the inflation in percent.
 * What is the inflation-adjusted return, by division rather than subtraction (rate, inflation in percent)?
 * convert a nominal interest rate to a real one: rate and inflation in percent, exact formula
 * My bank pays a nominal rate in percent and prices rise by a percentage (rate first, then inflation); by exactly how many percent does my buying power grow?
 *
 * @T float double
 * @name real_rate fisher
 * @range rate 0.0 20.0
 * @range inflation 0.0 20.0
 */
T real_rate(T rate, T inflation) { return ((1 + rate / 100) / (1 + inflation / 100) - 1) * 100; }

/**
 * What is the pay, rounded down, for a number of hours at an hourly wage, if hours beyond {K} count one and a half times?
 * Return hours * wage, plus (hours - {K}) * wage / 2 for more than {K} hours.
 * weekly pay with overtime, rounded down: hours, wage, 150 percent for hours beyond {K}
 * I get paid by the hour; overtime starts after {K} hours and is paid at time and a half. What is my pay (hours, wage), rounded down?
 * Write a program to calculate wages for hours at a wage with overtime at 1.5 times after {K} hours, half units truncated.
 * weekly pay of hours and hourly wage, hours over {K} paid time and a half (rounded down)
 * How much do I earn for a number of hours at a wage if hours over {K} are paid time and a half? Round the total down.
 * salary from hours and wage with 1.5x above {K} hours, integer
 * weekly pay from hours and hourly rate, rounded down, with everything over {K} hours paid at 150 percent
 * payroll: hours times rate, time and a half beyond {K} hours, truncated
 * Write a program to compute a week's pay from hours and hourly wage, with hours over {K} paid at 1.5 times (rounded down).
 * How much do I earn with time-and-a-half past {K} hours (hours, wage; total rounded down)?
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
 * What is the weekly pay for a number of hours at an hourly wage, with hours over 40 at time and a half?
 * weekly pay from hours and wage with overtime, 1.5 times past 40
 * gross pay of hours at an hourly wage, time and a half beyond 40 hours
 * How do I calculate wages from hours and rate with overtime pay of 150 percent beyond 40 hours?
 * Write a function for a worker's pay from hours and hourly wage, hours over 40 count 1.5 times.
 * paycheck from hours and rate with overtime after 40 hours, time and a half
 * salary from hours worked and hourly wage, half as much again for hours over forty
 * weekly earnings from hours and rate with hours over 40 paid at 1.5 times the rate
 * wage calculation of hours and hourly pay with the usual overtime rule, 1.5 times after 40 hours
 * return rate * hours, plus half the rate for every hour past 40 (hours, rate)
 * Write a function which finds the pay for hours worked at an hourly wage, with 1.5 times the wage for hours beyond 40.
 * What's my paycheck for the hours worked at an hourly wage, with overtime at 1.5x past 40?
 * Write a function that computes pay for hours and hourly rate, with 1.5 times the rate above 40 hours.
 * Given hours worked and hourly wage, return gross pay with time and a half after 40 hours.
 * Implement weekly wages with overtime: up to 40 hours normal, beyond that 150 percent; hours first, then rate.
 * Function that calculates salary with overtime over 40 hours at 1.5x, hours then wage
 *
 * @T double float
 * @name pay_with_overtime gross_pay
 * @range hours 0 80
 * @range wage 0 100
 */
T pay_with_overtime(T hours, T wage) { return hours > 40 ? wage * 40 + (hours - 40) * wage * 3 / 2 : hours * wage; }

/**
 * What does parking cost for a number of minutes: {K} for the first hour or less, {L} for each further started hour? 0 minutes are free.
 * Return the parking fee for minutes: 0 for none, {K} up to 60, then {L} more for every started hour.
 * parking fee from minutes, first hour {K}, each further started hour {L}, 0 for no time
 * My car was parked for a number of minutes; the first hour costs {K}, each further started hour {L}, no time nothing. What do I owe?
 * Write a program for a parking fee from minutes: {K} for the first hour, {L} for each additional started hour, 0 for no time.
 * parking fee for minutes: {K} for the first hour, then {L} per started hour, nothing for 0 minutes
 * car park price from minutes, {K} for the first hour, {L} for each further started hour, nothing for 0 minutes
 * parking garage price from minutes: first hour {K}, each further started hour {L}, 0 minutes are free
 * Write a program that calculates a parking charge from minutes: {K} for the first hour, {L} for every further started hour, 0 for no minutes.
 * What does parking cost at {K} for the first hour plus {L} per additional started hour (0 minutes are free)?
 * parking fee {K} for the first hour, {L} for each further started hour; 0 minutes cost 0
 * How much is parking for n minutes if the first hour, full or not, costs {K}, every further started hour {L}, and no time nothing?
 *
 * @T int32_t int64_t
 * @K 2 3 5
 * @L 1 4
 * @name parking_fee garage_price
 * @range n 0 600
 */
T parking_fee(T n) { return n <= 0 ? 0 : n <= 60 ? K : K + (n - 1) / 60 * L; }

/**
 * What does parking cost with one price for the first hour, another for each further started hour and nothing for 0 minutes? Minutes, first price, further price.
 * parking fee from minutes, first hour's price and price of each further started hour, 0 for 0 minutes
 * parking cost: minutes, price of the first hour, price of each further started hour; 0 for 0 minutes
 * How do I calculate the price of parking (minutes, first hour's price, price per further started hour) with 0 for no minutes?
 * ticket price at a car park: minutes (0 are free), first hour's price, price of each further started hour
 * Calculate the cost of parking, 0 for 0 minutes, from the minutes, the price of the first hour and the price of each further started hour.
 * Write a function to find the cost of parking: minutes, price of the first hour, price of each further started hour; 0 minutes are free.
 * How do I charge for parking by started hours with a special first-hour price (minutes, first, further; 0 for 0 minutes)?
 * Write a function for a parking garage that takes the minutes, the price of the first hour and the price of each started hour after that, and charges nothing for 0 minutes.
 * bike rental fee from minutes (0 minutes cost 0), first hour's price and price of each further started hour
 * Given minutes, first price and later price, what do I owe a garage for the first started hour and each one after it, 0 minutes being free?
 * Round minutes up to whole hours and charge one price for the first hour and another for each of the rest, 0 if there are none: minutes, first price, further price.
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
 * What is the taxi fare for a distance in meters: {K} for the first 1000 meters, then {L} for each started 200 meters?
 * Return {K} plus {L} for every 200 meters or part of them by which the distance exceeds 1000.
 * taxi fare from meters: base {K} covers 1000 m, then {L} per started 200 m
 * Base price {K} up to a kilometer, from there {L} per started 200 meters; how much does a distance in meters cost?
 * A ride costs {K} at first and {L} for every started 200 m beyond 1 km; compute the price from the meters.
 * Write a program to calculate a taxi fare from meters: {K} up to 1000 meters, then {L} per started 200 meters.
 * taxi fare for meters: base {K} up to 1 km, {L} per started 200 m beyond
 * How much is a cab ride with a base fare of {K} and {L} for each started 200 m after the first kilometer?
 * cost of a ride in meters, {K} for the first kilometer and {L} per started 200 meters after it
 * Write a program which determines a taxi price: {K} for up to 1000 meters and {L} for every started 200 meters after that.
 * What's the fare for a ride in meters ({K} up to 1000 m, {L} per started 200 m after)?
 * A taxi costs {K} up to and including 1000 m and {L} more for each started 200 m beyond that; what is the fare for a number of meters?
 *
 * @T int32_t int64_t
 * @K 350 400 500
 * @L 20 30 40
 * @name taxi_fare ride_price
 * @range meters 0 4000
 */
T taxi_fare(T meters) { return meters <= 1000 ? K : K + (meters - 801) / 200 * L; }

/**
 * What is the taxi fare, given the distance in kilometers, the base fare and the rate per kilometer?
 * taxi fare from distance, base fare and rate per km
 * cab price from distance, base fare and rate per kilometer
 * How do I calculate the cost of a ride from kilometers, base fare and rate per kilometer?
 * Write a function for a taxi price from the distance, a fixed start fee and a price per km.
 * return base + distance * rate, given distance, base and rate
 * cost of a trip: distance, start fee, price per kilometer
 * What does the cab cost, given the distance, the base fare and the rate per unit of distance?
 * Write a function to compute a ride's price from the distance, a base price and a price per unit of distance.
 * How much is an Uber ride, given the distance, the base fee and the rate per unit of distance?
 * Write a function that returns the taxi fare from distance, base fare and rate per km.
 * Given distance, base fare and price per kilometer, return the fare.
 * Implement cab fare for distance, base, rate: base plus distance times rate.
 * Function that calculates what a taxi ride costs from km, starting fee and fee per km
 *
 * @T double int32_t int64_t
 * @name ride_fare cab_fare
 * @range distance 0 100
 * @range base 0 20
 * @range rate 0 10
 */
T ride_fare(T distance, T base, T rate) { return base + distance * rate; }
