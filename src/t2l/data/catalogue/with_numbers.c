/**
 * What does {kwh} kWh of electricity cost: {A} each for the first {K}, {B} for every further one?
 * electricity cost of some kwh: the first {K} at {A} each, every further one at {B}
 * cost of a number of units: the first {K} cost {A} each, the rest {B} each
 * The power company charges {A} per kwh for the first {K} and {B} for the others; calculate the bill for a consumption.
 * Write a function for a two-block tariff: the first {K} units at {A}, all others at {B}.
 * price of a quantity at {A} per unit for the first {K} units and {B} per unit after that
 * Our gas supplier takes {A} per cubic meter for the first {K} and {B} for what is over: how much for a given amount?
 * How much for this consumption if {K} units are charged at {A} each and only the rest at {B}?
 * Given an amount, price the first {K} units at {A} each and the part above at {B}.
 * I'm paid {A} per km for the first {K} km of a trip and {B} for every km after; what do I receive?
 * Copies cost {A} each for the first {K} pages and then {B} per page; what do I pay for a number of them?
 * price of some liters of heating oil: first {K} liters {A} a liter, additional liters {B}
 * The first {K} pages are printed for {A} cents each and further ones for {B}; what do so many pages cost?
 * I get {A} an hour for up to {K} hours and {B} for each hour above: pay for given hours
 * The plant grows {A} cm a week for the first {K} weeks, then {B} cm a week; how much in so many weeks?
 * A family receives {A} for each of the first {K} kids and {B} for each further one: total for a number of kids
 * first {K} liters cost {A} each, all above {B} each: total for a number of liters
 * gas bill for a usage: first {K} units at {A}, the rest at {B} a unit
 * How high is the water bill for a consumption if {K} units cost {A} each and the remaining ones {B} each?
 * Water costs {A} per cubic metre for the first {K} and {B} for each one after that; write a function to compute the bill.
 * Python: {A} * min(v, {K}) + {B} * max(v - {K}, 0)
 * {A} each up to {K}, then {B} each for the rest, what do I pay
 * Inclining block tariff with unit rates {A} below and {B} above the threshold {K}
 * How do I calculate a two-tier electricity bill with {A} per unit up to {K} units and {B} beyond?
 * cost at {A} for the first {K}, {B} for each further one
 *
 * @T double
 * @K 70
 * @A 17
 * @B 23
 * @range kwh 0 10000
 * @name power_bill electricity_cost block_tariff
 */
T two_block_price(T kwh) {
    T first = kwh < K ? kwh : K;
    return first * A + (kwh - first) * B;
}

/**
 * What do {x} units cost: {A} each for the first {K}, {B} each up to {L}, {C} each above?
 * price of a quantity in three blocks: first {K} units at {A}, those up to {L} at {B}, the rest at {C}
 * Units cost {A} each up to the {K}th, {B} each from there up to the {L}th and {C} each above that; price a quantity.
 * water tariff for a usage: cubic meters up to {K} cost {A} each, from there to {L} {B} each, above {C} each
 * Write a function for a block tariff: the first {K} at {A}, the next up to {L} at {B}, all above at {C}.
 * The more you use the more a unit costs: {A} for the first {K}, {B} for those up to {L}, {C} beyond; calculate the total.
 * How much is the bill for a usage with {A} per unit up to {K}, {B} per unit from there to {L} and {C} for what is above?
 * Given the usage, charge the first {K} with {A}, those up to {L} with {B} and the others with {C}.
 * Calculate a graduated price with the limits {K} and {L}, where each part of the usage costs {A}, {B} or {C} per unit.
 * Each part of the usage has its own unit price: {A} up to {K}, {B} from there up to {L}, then {C}. Calculate the sum.
 * stepped rate on a quantity: {A} per unit below {K}, {B} between {K} and {L}, {C} over {L}, each for its own part
 * The village charges sewage at {A} a unit for the first {K}, {B} a unit up to {L}, {C} a unit beyond: cost of an amount
 * Calculate a gas bill: each unit costs {A} up to {K}, {B} from there up to {L}, and {C} above.
 * {A} * min(v, {K}) + {B} * clamp(v - {K}, 0, {L} - {K}) + {C} * max(v - {L}, 0)
 * the first {K} cost {A} each, then up to {L} they cost {B} each, everything more {C} each
 * Piecewise linear cost with marginal rates {A}, {B}, {C} and breakpoints {K} and {L}
 * How is consumption billed in three tiers, limits {K} and {L}, tier prices {A}, {B} and {C}?
 * three tier bill: {A} up to {K}, {B} up to {L}, {C} above, each tier for its own part
 *
 * @T double
 * @K 70
 * @L 260
 * @A 20
 * @B 26
 * @C 48
 * @range x 0 1000
 * @name three_block_price water_tariff
 */
T three_block_price(T x) {
    T first = x < K ? x : K, second = x < L ? x : L;
    return first * A + (second - first) * B + (x - second) * C;
}

/**
 * What is the bill for {x} units with a base of {A} and {B} per unit?
 * bill of {A} fixed plus {B} per unit, given the units
 * The water bill for a quarter is {A} plus {B} per cubic meter used; compute it.
 * base charge {A} and {B} for each unit of a given number
 * Write a function that returns a basic fee of {A} plus {B} times a number of units.
 * {A} + {B} * x
 * A plumber takes {A} for coming and {B} an hour; what does a job of some hours cost?
 * How much do some units cost if the start is {A} and every unit {B}?
 * Given a number of units, return {A} plus {B} for each.
 * A machine needs {A} seconds to warm up and {B} a piece: time for a number of pieces
 * cleaning takes {A} minutes and {B} minutes more per window; how long for so many windows?
 * Setting up the machine costs {A} and every piece {B}; give the price of a job of so many pieces.
 * Service costs {A} for the call-out and {B} per hour of work: the bill?
 * price of a visit lasting some hours: {A} for coming plus {B} an hour
 * Renting a scooter costs {A} to unlock and {B} per minute: what does a ride of so many minutes cost?
 * a lesson costs {A} plus {B} for each sheet: total for a number of sheets
 * {A} once and {B} for every unit, so what is the total for my units?
 * My phone plan costs {A} plus {B} for every minute; what do I pay for a month's minutes?
 * A taxi ride has a starting fee of {A} and costs {B} per kilometre; write a function to compute the fare.
 * lambda v: {A} + {B} * v
 * {A} just to begin with and {B} for each
 * Affine cost function with intercept {A} and slope {B}
 * How to get the price of a service with basic fee {A} and unit price {B}?
 * {A} plus {B} per unit
 *
 * @T double int32_t
 * @A 70
 * @B 13
 * @range x 0 1000
 * @name base_plus_rate bill_with_base time_with_setup
 */
T base_plus_rate(T x) { return A + x * B; }

/**
 * What is the fee for {x}: {A} for up to {K}, {B} more for each above that?
 * price for a number of people: flat {A} for up to {K} and {B} for each more
 * {K} units are included in the price of {A} and every further one costs {B}; what does a number of them cost?
 * base price {A} with {K} units included, then {B} per extra unit, for a given usage
 * Write a function for a flat price of {A} that covers {K} units, {B} for each additional one.
 * A moving van costs {A} with {K} km included and {B} for every km after that; price for a distance
 * A rental car is {A} including {K} km, and additional km are {B} each: cost of the km driven
 * How much do some units cost if {A} covers the first {K} and each extra is {B}?
 * Given a number of units, return {A} up to {K}, plus {B} for each over it.
 * phone contract {A} with {K} minutes, extra minutes {B} each: bill for the minutes used
 * workshop price for a group: {A} for up to {K} guests, {B} per additional guest
 * {A} + {B} * max(0, x - {K})
 * A trip is {A}, and {B} more for each km after the first {K}: price for a distance
 * {A} in all, and {B} for each unit after the first {K}: cost of a quantity
 * The van is {A}, and {B} more for each km beyond {K}: what do I owe after so many km?
 * My data plan is {A} a month with {K} gb, extra gb costing {B} each; what does a month's usage cost?
 * the first {K} units together cost {A}, each more {B}; total for a number
 * Hiring a boat is {A} for up to {K} people and {B} for every extra person; what does a party pay?
 * A canoe costs {A} for the first {K} hours together and {B} for every hour more; price for a number of hours
 * Renting a car costs {A} including {K} kilometres; any kilometre beyond adds {B}. Determine the total.
 * {A} + {B} * max(0, v - {K})
 * pay {A} for up to {K}, and {B} more for each one over
 * Flat charge {A} with allowance {K} and overage rate {B}
 * How much is a data plan of {A} with {K} GB included and {B} per extra GB?
 * {A} up to {K}, then {B} for each further one
 *
 * @T double
 * @A 71
 * @K 12
 * @B 17
 * @range x 0 500
 * @name flat_with_extra included_then_extra
 */
T flat_with_extra(T x) { return x > K ? A - (K - x) * B : A; }

/**
 * What do {x} units cost at {A} each if the first {K} are free?
 * The first {K} units are free and the others {A} each: what do some units cost?
 * {K} units are free, every further one costs {A}: what does a number of them cost?
 * storage cost of so many gigabytes: {A} per gigabyte, first {K} gigabytes free
 * Write a function that charges {A} for each unit above {K} and nothing for the first {K}.
 * The city takes {K} loads of bulky waste for free and charges {A} for each after that: fee for a number of loads
 * library fine for days late: {A} a day but the first {K} days are free
 * How much for a number of units if {K} cost nothing and the rest {A} apiece?
 * Given a number, return {A} for each one over {K}, zero if it is not over.
 * charge on a usage: free allowance of {K} units, {A} per unit beyond
 * {A} * max(0, x - {K})
 * My bank allows {K} withdrawals without a fee and then charges {A} every time; fees for a number of withdrawals
 * Compute an excess baggage charge where {K} kilograms are free and each kilogram on top costs {A}.
 * max(0, v - {K}) * {A}
 * {K} are free, each one more is {A}
 * Overage charge with free allowance {K} and rate {A}
 * How do I bill only the usage beyond {K}, at {A} per unit?
 * {A} per unit above {K}, otherwise 0
 *
 * @T double
 * @K 7
 * @A 35
 * @range x 0 1000
 * @name charge_above_free after_free_units
 */
T charge_above_free(T x) { return x > K ? 0 - (K - x) * A : 0; }

/**
 * How many percent off for {years} years if each brings {A} percent, at most {K}?
 * Members receive {A} percent discount for each year, but at most {K}: how many percent after so many years?
 * discount in percent from a number of years: {A} per year, capped at {K}
 * {A} for every year of service up to a maximum of {K} in total
 * Write a function that returns {A} per year but never more than {K}.
 * min({A} * years, {K})
 * score for tasks done: {A} points each, at most {K} points
 * fee for a number of items: {A} per item, {K} at most in total
 * How many percent after some years at {A} a year with a cap of {K}?
 * Given a number, return {A} times it, limited to {K}.
 * Each unit is worth {A}, but no more than {K} is paid in total; how much for a number of units?
 * dose in mg from the body weight: {A} mg per kilo, maximum {K} mg
 * rent for some hours: {A} per hour, the whole day {K} as the maximum
 * Renting it costs {A} per day but never more than {K}; what do so many days cost?
 * Calculate {A} for each of a count of items, with {K} as the maximum.
 * An employee receives {A} for each year of service but no more than {K} overall; compute the payment.
 * min({A} * v, {K})
 * {A} for each, yet never over {K}
 * Linear benefit with slope {A} and ceiling {K}
 * How to calculate a late fee of {A} a day limited to {K}?
 * {A} per unit, maximum {K}
 *
 * @T int32_t double
 * @A 13
 * @K 90
 * @range years 0 100
 * @name rate_with_cap capped_rate
 */
T rate_with_cap(T years) { return years * A < K ? years * A : K; }

/**
 * What does {x} cost at {A} per unit with a minimum of {K}?
 * Goods are shipped at {A} per kilo with a minimum of {K}; what does a weight cost?
 * Air freight is {A} per kilo but at least {K}: price for a weight
 * cost of a number of pieces: {A} each, at least {K} in all
 * Write a function that returns {A} per unit of its argument but not less than {K}.
 * max({A} * x, {K})
 * bill for hours worked: hourly rate {A}, minimum charge {K}
 * The taxi takes {A} per km, and {K} is the minimum fare: what is the fare for a distance?
 * How much is it for some units if every unit is {A} and the smallest bill is {K}?
 * Given an amount, multiply it by {A} and return at least {K}.
 * price: {A} times the quantity, no less than {K}
 * lawn mowing price for an area: {A} per square meter, minimum order {K}
 * price of a length: {A} per meter but at least {K}
 * Cable costs {A} a meter, though every customer pays at least {K}: price of a given length
 * Calculate {A} for each of a count of items, with {K} as the minimum.
 * A craftsman charges {A} per hour, with a minimum bill of {K}; compute what has to be paid.
 * max({A} * v, {K})
 * {A} for each, but you pay {K} at the least
 * Linear charge of slope {A} with floor {K}
 * How to work out a delivery price of {A} per kilometre that is never under {K}?
 * {A} per unit, minimum {K}
 *
 * @T double int32_t
 * @A 13
 * @K 90
 * @range x 0 100
 * @name rate_with_minimum minimum_charge
 */
T rate_with_minimum(T x) { return x * A > K ? x * A : K; }

/**
 * What is {A} per unit for {x} units, at least {K} and at most {L}?
 * Total for a count of items at {A} each, which is supposed to stay between {K} and {L}.
 * {A} per unit of the argument, minimum {K}, maximum {L} in total
 * bill for some units: rate {A}, with a lower limit of {K} and a cap of {L} on the total
 * Write a function that multiplies a number by {A} and keeps the result at {K} or more and {L} or less.
 * The fee is {A} per item, no less than {K} and no more than {L} in all: how much for a number of items?
 * clamp({A} * x, {K}, {L})
 * how much do some units cost at {A} a piece with at least {K} and at most {L} in total
 * Given a number of units, return {A} for each, never under {K} and never over {L}.
 * medicine for a body weight: {A} mg per kg, at least {K} mg and at most {L} mg
 * The copy shop charges {A} for each page, but never below {K} nor above {L} in total; what do my pages cost?
 * Travelling officers get a daily allowance of {A} per hour, with a floor of {K} and a ceiling of {L}: allowance for some hours
 * Compute a parking fee of {A} per hour which is never under {K} and never over {L}.
 * min(max({A} * v, {K}), {L})
 * {A} for each, at the least {K}, at the most {L}
 * Linear charge of slope {A} clamped to [{K}, {L}]
 * How to price a service at {A} per unit with a lower limit {K} and an upper limit {L}?
 * {A} per unit, at least {K}, at most {L}
 *
 * @T double int32_t
 * @A 13
 * @K 30
 * @L 170
 * @range x 0 100
 * @name rate_between clamped_rate
 */
T rate_between(T x) { return x * A < K ? K : x * A > L ? L : x * A; }

/**
 * What is {A} percent of {amount}, but at least {K}?
 * An agent earns {A} percent commission on an amount, though at least {K}: how much is it?
 * fee on an amount: {A}%, minimum {K}
 * {A} percent of the amount but not less than {K}
 * Write a function for a fee of {A} percent of an amount with a minimum of {K}.
 * the broker takes {A} percent of a sum, {K} as a minimum; how much does he get
 * max(amount * {A} / 100, {K})
 * How much commission on a sale at {A} percent if it is never under {K}?
 * Given a price, return {A}% of it, or {K} if that is more.
 * bank transfer fee for an amount: {A} %, min {K}
 * The auction house takes {A} percent of the price or {K}, whichever is higher; what is the fee?
 * The service charge is {A} percent of a bill, though no lower than {K}; determine it.
 * agent's fee for a price: {A} percent but not less than {K}
 * {A} percent of a number but at least {K}
 * fee on an amount: {A} percent of it, raised to {K} if it is lower
 * A broker takes {A} percent of the amount, but not less than {K}; find the commission.
 * max(v * {A} / 100, {K})
 * {A} percent of it, though never under {K}
 * Ad valorem fee of {A} % with floor {K}
 * How do I compute a transfer fee of {A}% having a minimum of {K}?
 * {A}% of the amount, minimum {K}
 *
 * @T double
 * @A 13
 * @K 23
 * @range amount 0 10000
 * @name percent_at_least commission_with_minimum
 */
T percent_at_least(T amount) { return amount * A / 100 > K ? amount * A / 100 : K; }

/**
 * What is {A} percent of {amount}, but at most {K}?
 * {A} percent of an amount, never more than {K}
 * fee on an amount: {A}%, maximum {K}
 * {A} percent of the amount, capped at {K}
 * Write a function for a fee of {A} percent of an amount with a maximum of {K}.
 * rent rises by {A} percent but not over {K}, how much is the rise
 * min(amount * {A} / 100, {K})
 * How much cashback on an amount at {A} percent if {K} is the limit?
 * Given a price, return {A}% of it, or {K} if that is less.
 * cash back on a purchase: {A} %, max {K}
 * The government supports a project with {A} percent of its costs, no more than {K}: how high is the support?
 * {A} percent of the costs are refunded up to {K}
 * {A} percent fee on a sum, the fee no more than {K}
 * The benefit is {A} percent of someone's pay, but {K} is the maximum; calculate it.
 * {A} percent of a number but at most {K}
 * fee on a price: {A} percent, cut to {K} if it is higher
 * A bank takes {A} percent of the amount withdrawn, but not more than {K}; find the fee.
 * min(v * {A} / 100, {K})
 * {A} percent of it, though never over {K}
 * Ad valorem fee of {A} % with ceiling {K}
 * How do I compute a bonus of {A}% limited to {K}?
 * {A}% of the amount, maximum {K}
 *
 * @T double
 * @A 13
 * @K 23
 * @range amount 0 10000
 * @name percent_at_most capped_percent
 */
T percent_at_most(T amount) { return amount * A / 100 < K ? amount * A / 100 : K; }

/**
 * What is {A} percent of {amount}, at least {K} and at most {L}?
 * {A} percent of an amount, but kept between {K} and {L}
 * fee on an amount: {A}%, min {K}, max {L}
 * The bank's loan fee is {A} percent of the sum, not below {K} and not above {L}: determine it.
 * Write a function for a fee of {A} percent of an amount, never under {K}, never over {L}.
 * broker commission on an order: {A} %, minimum {K}, maximum {L}
 * Take {A} percent of an amount, where the result is limited to the range from {K} to {L}.
 * How much is the fee on an amount at {A} percent if it stays from {K} to {L}?
 * Given an amount, return {A}% of it, not less than {K} and not more than {L}.
 * An order at the stock market costs {A} percent of its value, at least {K} and at most {L}; how much is that?
 * co-payment {A} percent of the price, minimum {K} and maximum {L}
 * clamp(amount * {A} / 100, {K}, {L})
 * An auction house demands {A} percent of the price, with a lower limit of {K} and an upper limit of {L}; find its fee.
 * min(max(v * {A} / 100, {K}), {L})
 * {A} percent of it, never under {K} and never over {L}
 * Ad valorem fee of {A} % clamped to [{K}, {L}]
 * How do I compute a commission of {A}% bounded by {K} below and {L} above?
 * {A}% of the amount, at least {K}, at most {L}
 *
 * @T double
 * @A 13
 * @K 23
 * @L 310
 * @range amount 0 10000
 * @name percent_between order_fee
 */
T percent_between(T amount) {
    T fee = amount * A / 100;
    return fee < K ? K : fee > L ? L : fee;
}

/**
 * What is {amount} after a rise of {A} percent, by {K} at most?
 * amount raised by {A} percent but by no more than {K}
 * rent goes up {A} percent, the rise is capped at {K}: give the new rent
 * Add {A}% to an amount, but at most {K}.
 * Write a function that adds {A} percent to an amount, but never more than {K}.
 * new price after {A} percent more, but not more than {K} added
 * amount + min(amount * {A} / 100, {K})
 * How high is an amount after {A} percent are added, the addition limited to {K}?
 * Given a salary, return it with {A}% on top, {K} on top at the most.
 * Increase a number by {A} percent, where the increase is not allowed to exceed {K}.
 * add a {A} % surcharge to a price, the surcharge not above {K}
 * price plus a fee of {A} percent that is {K} at most
 * A restaurant adds {A} percent service to the bill, the extra being limited to {K}; find what the guest pays.
 * v + min(v * {A} / 100, {K})
 * the amount and {A} percent on top, but the extra stops at {K}
 * Gross amount with proportional surcharge {A} % capped at {K}
 * How do I get the total when a fee of {A}% (at most {K}) comes on top?
 * amount plus {A}%, surcharge at most {K}
 *
 * @T double
 * @A 13
 * @K 23
 * @range amount 0 10000
 * @name raised_at_most capped_increase
 */
T raised_at_most(T amount) { return amount + (amount * A / 100 < K ? amount * A / 100 : K); }

/**
 * What is {amount} after a rise of {A} percent, by {K} at least?
 * amount raised by {A} percent but by no less than {K}
 * express costs {A} percent more and at least {K} more: the express price of a normal one
 * Add {A}% to an amount, but at least {K}.
 * Write a function that adds {A} percent to an amount, but never less than {K}.
 * wage after {A} percent more, the raise being {K} at the minimum
 * amount + max(amount * {A} / 100, {K})
 * How high is an amount after {A} percent are added, the addition being {K} at least?
 * Given a salary, return it with {A}% on top, {K} on top at the least.
 * The union agreed on {A} percent more pay, with a minimum increase of {K}: what is the new wage?
 * add a {A} % surcharge to a price, the surcharge not below {K}
 * price plus a fee of {A} percent that is {K} at least
 * A ticket office adds {A} percent to the price as its fee, but not less than {K}; find the sum due.
 * v + max(v * {A} / 100, {K})
 * the amount and {A} percent on top, the extra being {K} or more
 * Gross amount with proportional surcharge {A} % floored at {K}
 * How do I get the total when a fee of {A}% (minimum {K}) comes on top?
 * amount plus {A}%, surcharge at least {K}
 *
 * @T double
 * @A 13
 * @K 23
 * @range amount 0 10000
 * @name raised_at_least minimum_increase
 */
T raised_at_least(T amount) { return amount + (amount * A / 100 > K ? amount * A / 100 : K); }

/**
 * What is the price for {age}: free under {K}, {A} under {L}, otherwise {B}?
 * price from the age: kids under {K} free, under {L} years {A}, all others {B}
 * entry by age: below {K} nothing, below {L} {A}, else {B}
 * Depending on age a ticket costs nothing under {K}, {A} under {L} and {B} from then on.
 * Write a function for a ticket by age: under {K} free, under {L} for {A}, adults {B}.
 * zoo ticket for a person's age: free below {K}, children below {L} {A}, adults {B}
 * How much is the entrance at a given age if those under {K} pay nothing, those under {L} {A} and the others {B}?
 * Given an age, return zero below {K}, {A} below {L} and {B} from {L} on.
 * swimming pool price by age: younger than {K} free, younger than {L} {A}, older {B}
 * train fare by age: < {K} free, < {L} {A}, >= {L} {B}
 * Someone below {K} pays nothing, below {L} {A}, and from {L} on {B}: price for an age
 * museum entry by age: toddlers under {K} free, kids under {L} pay {A}, everyone else {B}
 * Admission is free below the age of {K}, {A} below {L}, and {B} for adults: price for an age
 * ticket price from age: {A} for kids under {L}, {B} for adults, free under {K}
 * Children under {K} enter a zoo free, those under {L} pay {A} and everybody else {B}; compute the entrance for a given age.
 * 0 if years < {K} else {A} if years < {L} else {B}
 * younger than {K} nothing, younger than {L} it's {A}, all others {B}
 * Step function of age: 0 on [0, {K}), {A} on [{K}, {L}), {B} from {L}
 * What does the museum cost for an age, with free entry below {K}, {A} below {L}, and {B} from then on?
 * free under {K}, {A} under {L}, else {B}
 *
 * @T int32_t
 * @K 6
 * @L 15
 * @A 9
 * @B 22
 * @R int32_t double
 * @range age 0 100
 * @name entry_by_age fare_by_age
 */
R entry_by_age(T age) { return age < K ? 0 : age < L ? A : B; }

/**
 * What is the price for {age}: {A} under {K}, {B} from {L} on, otherwise {C}?
 * Children under {K} pay {A}, seniors from {L} on {B}, and all others {C}: how much at a given age?
 * Kids below {K} pay {A}, pensioners of {L} and older {B}, everybody else {C}; what is the fare for an age?
 * price by age: < {K} {A}, >= {L} {B}, else {C}
 * Write a function for a ticket by age: {A} under {K}, {B} from {L}, normal price {C}.
 * cinema price by age: under {K} costs {A}, from {L} years {B}, the rest {C}
 * How much is a seat at a given age if the young under {K} pay {A}, the old from {L} {B} and others {C}?
 * Given an age, return {A} below {K}, {B} at {L} or more, and {C} in between.
 * Admission is {A} for those younger than {K}, {B} for those at least {L}, and {C} for the ages in the middle.
 * bus pass price by age: youth under {K} {A}, retired from {L} {B}, adults {C}
 * A ski ticket costs {A} for children under {K}, {B} for seniors of {L} or more, and {C} for adults; give the price for an age.
 * price: age below {K}: {A}; age {L} and up: {B}; in between {C}
 * ticket for an age: {A} for kids under {K}, {B} for seniors from {L}, {C} for the rest
 * A cinema sells tickets at {A} to people younger than {K}, at {B} to people of {L} or older, and at {C} to the others.
 * {A} if age < {K} else {B} if age >= {L} else {C}
 * kids under {K} pay {A}, old ones from {L} pay {B}, in between it is {C}
 * Age-banded fare: {A} below {K}, {B} at or above {L}, otherwise {C}
 * How do I choose the ticket price by age: {A} for under {K}, {B} for {L} and up, {C} for everyone between?
 * price by age: under {K} {A}, {L} and over {B}, else {C}
 *
 * @T int32_t
 * @R int32_t double
 * @K 15
 * @A 9
 * @L 66
 * @B 13
 * @C 22
 * @range age 0 100
 * @name child_senior_adult price_with_senior
 */
R child_senior_adult(T age) { return age < K ? A : age >= L ? B : C; }

/**
 * What is the price for {age}: {A} under {K}, otherwise {B}?
 * price by age: those under {K} pay {A}, all others {B}
 * {A} for a value below {K}, {B} from {K} on
 * Children under {K} pay {A} and adults {B}: what does a ticket cost at a given age?
 * Write a function that returns {A} if the value is under {K} and {B} if not.
 * x < {K} ? {A} : {B}
 * I'm paid {A} for a room below {K} square meters and {B} for any other; what do I get for a room of this size?
 * How much for a value if everything less than {K} is {A} and the rest is {B}?
 * Given a size, return {A} when it is smaller than {K}, else {B}.
 * On the ferry, cars shorter than {K} meters cost {A} and others {B}: price for a car's length
 * Small parcels under {K} kg cost {A} and others {B}; what does this weight cost?
 * two prices by age: {A} for less than {K}, {B} for the rest
 * A bus ticket is {A} for passengers younger than {K} and {B} for all others; return its price for a given age.
 * {A} if years < {K} else {B}
 * under {K} it's {A}, from {K} on it's {B}
 * Two-level fare with right-open cut at age {K}: {A}, then {B}
 * What is the fee for an age if those below {K} pay {A} and the rest {B}?
 * {A} if under {K}, otherwise {B}
 *
 * @T int32_t double
 * @K 15
 * @A 27
 * @B 44
 * @range age 0 100
 * @name two_prices by_limit
 */
T two_prices(T age) { return age < K ? A : B; }

/**
 * What is it for {x}: {A} up to {K}, otherwise {B}?
 * price of a weight: up to {K} it is {A}, above {B}
 * {A} if the number is at most {K}, {B} if more
 * A parcel up to and including {K} kg costs {A} and a heavier one {B}: price for a weight
 * Write a function that returns {A} up to and including {K} and {B} above it.
 * x <= {K} ? {A} : {B}
 * A storage box holds a number of liters; it costs {A} if that is up to {K} and {B} if larger.
 * How much is it for a value: {A} if it's {K} at most and {B} when more?
 * Given a distance, return {A} up to and including {K}, else {B}.
 * A trip of up to {K} km is considered short and costs {A}, a longer one {B}: fare for a distance
 * Vehicles up to {K} tons pay a toll of {A} and heavier ones {B}: toll for a weight
 * {A} while the value is within {K}, {B} when it is over
 * Sending a parcel costs {A} up to and including {K} kilograms and {B} above; return the postage.
 * {A} if w <= {K} else {B}
 * not more than {K} is {A}, anything heavier is {B}
 * Two-level charge with closed cut at {K}: {A}, then {B}
 * What is the price when quantities to {K} inclusive cost {A} and larger ones {B}?
 * {A} up to {K} inclusive, {B} above
 *
 * @T double int32_t
 * @K 11
 * @A 26
 * @B 43
 * @range x 0 100
 * @name up_to_or_above small_or_large
 */
T up_to_or_above(T x) { return x <= K ? A : B; }

/**
 * What is it for {x}: {A} up to {K}, {B} up to {L}, otherwise {C}?
 * price by weight: up to {K} it is {A}, up to {L} {B}, above {C}
 * parcel by weight: up to {K} kg {A}, up to {L} kg {B}, heavier {C}
 * The fare is {A} for a distance up to {K}, {B} up to {L} and {C} for more; determine it.
 * Write a function that returns {A} for values up to {K}, {B} up to {L} and {C} above.
 * x <= {K} ? {A} : x <= {L} ? {B} : {C}
 * Delivery within {K} km costs {A}, within {L} km {B}, and farther away {C}: price for a distance
 * How much for a value with the steps {K} and {L} and the prices {A}, {B} and {C}, limits included in the lower price?
 * Given a weight, return {A} if at most {K}, {B} if at most {L}, else {C}.
 * A value not over {K} gives {A}, one not over {L} gives {B}, and any larger one {C}.
 * In zone one, until {K} km, a ride costs {A}, in zone two, until {L} km, {B}, and beyond {C}: price for a distance
 * courier price from kg: to {K} kg {A}, to {L} kg {B}, everything else {C}
 * {A} for a quantity up to {K}, {B} for up to {L}, {C} for more
 * shipping by weight costs {A} up to {K} kg, {B} up to {L} kg, {C} above
 * {A} if a number is at most {K}, {B} if at most {L}, {C} otherwise
 * Postage is {A} for weights to {K}, {B} for weights over that to {L} and {C} beyond, limits included in the cheaper class.
 * {A} if w <= {K} else {B} if w <= {L} else {C}
 * not more than {K} is {A}, not more than {L} is {B}, else {C}
 * Three-level step charge {A}, {B}, {C} with closed upper limits {K} and {L}
 * What is the shipping cost when up to {K} it is {A}, up to {L} it is {B}, and more is {C}?
 * {A} up to {K}, {B} up to {L}, {C} above, limits inclusive
 *
 * @T double int32_t
 * @K 15
 * @A 27
 * @L 40
 * @B 53
 * @C 91
 * @range x 0 100
 * @name three_steps price_by_weight_class
 */
T three_steps(T x) { return x <= K ? A : x <= L ? B : C; }

/**
 * What is it for {x}: {A} below {K}, {B} below {L}, otherwise {C}?
 * result for a value: below {K} {A}, below {L} {B}, else {C}
 * fee for a value: under {K} it is {A}, under {L} {B}, from {L} on {C}
 * {A} for a number less than {K}, {B} for less than {L}, {C} for the rest
 * Write a function that returns {A} for values under {K}, {B} under {L} and {C} otherwise.
 * x < {K} ? {A} : x < {L} ? {B} : {C}
 * Values less than {K} belong to class {A}, those less than {L} to class {B}, and others to class {C}.
 * How much for a value with the limits {K} and {L} not included and the results {A}, {B}, {C}?
 * Given a value, return {A} if smaller than {K}, {B} if smaller than {L}, else {C}.
 * The kindergarten's monthly fee is {A} for an income below {K}, {B} below {L}, and {C} for a higher one.
 * Children younger than {K} receive {A} pocket money, those younger than {L} {B}, and older ones {C}: how much at an age?
 * rate per night from the length of stay: shorter than {K} nights {A}, shorter than {L} nights {B}, longer {C}
 * Kids under {K} pay {A}, those under {L} {B}, and adults {C}; what's the price at a given age?
 * entry by age: {A} below {K}, {B} below {L}, otherwise {C}
 * hours by age: {A} under {K}, {B} under {L}, else {C}
 * {A} if a number is less than {K}, {B} if less than {L}, {C} otherwise
 * A swimming pool asks {A} of visitors under {K}, {B} of those under {L} and {C} of the rest; return the entrance fee.
 * {A} if v < {K} else {B} if v < {L} else {C}
 * less than {K} is {A}, less than {L} is {B}, else {C}
 * Three-level step function {A}, {B}, {C} with right-open cuts at {K} and {L}
 * What does it cost when values below {K} mean {A}, below {L} mean {B}, and higher ones {C}?
 * {A} below {K}, {B} below {L}, otherwise {C}
 *
 * @T int32_t double
 * @K 15
 * @A 27
 * @L 40
 * @B 53
 * @C 91
 * @range x 0 100
 * @name three_classes fee_by_limits
 */
T three_classes(T x) { return x < K ? A : x < L ? B : C; }

/**
 * What is it for {x}: {A} from {K} on, {B} from {L} on, otherwise nothing?
 * reward for a score: from {K} on {A}, from {L} on {B}, less gives nothing
 * {A} for a value at {K} or more, {B} at {L} or more, else zero
 * prize for points: {A} from {K} points, {B} from {L} points, none below
 * Write a function that returns {A} for values from {K} and {B} from {L} on, zero below.
 * x >= {L} ? {B} : x >= {K} ? {A} : zero, with {A} from {K} and {B} from {L}
 * The sales bonus is {A} from {K} sales on and {B} from {L} on, otherwise zero: bonus for a number of sales
 * How much reward for a score when reaching {K} gives {A} and reaching {L} gives {B}, else nothing?
 * Given a score, return {A} if it reaches {K}, {B} if it reaches {L}, zero if neither.
 * A reminder costs {A} from day {K} on and {B} from day {L} on: fee for the days late, zero before
 * group discount in percent by size: at least {K} people {A}, at least {L} people {B}, fewer none
 * You receive a gift card of {A} for spending {K} or more and of {B} for {L} or more: its value for a sum, or 0
 * {A} for numbers from {K} on, {B} from {L} on, zero for smaller ones
 * prize of {A} at {K} points and of {B} at {L} points or more, none for fewer
 * A salesperson receives a bonus of {B} for {L} or more sales, {A} for {K} or more, and none for fewer.
 * {B} if v >= {L} else {A} if v >= {K} else 0
 * from {K} on you get {A}, from {L} on {B} instead, before that nothing
 * Two-step reward: {A} at threshold {K}, {B} at threshold {L}, not cumulative, zero below
 * What is the premium for a result if reaching {K} earns {A} and reaching {L} earns {B} instead, less earning nothing?
 * bonus {A} from {K}, {B} from {L}, else 0
 *
 * @T int32_t double
 * @K 18
 * @A 31
 * @L 43
 * @B 80
 * @range x 0 100
 * @name reward_steps two_step_reward
 */
T reward_steps(T x) { return x >= L ? B : x >= K ? A : 0; }

/**
 * What late fee after {days} days: {A} after {K} days, {B} after {L}, {C} after {M}?
 * late fee for a number of days: {A} after {K} days, {B} after {L}, {C} after {M}, none up to {K}
 * value more than {K} gives {A}, more than {L} {B}, more than {M} {C}, else nothing
 * The fee is {A} for a value over {K}, {B} over {L}, {C} over {M}, and zero up to {K}.
 * Write a function that returns {A} for values above {K}, {B} above {L}, {C} above {M} and zero otherwise.
 * penalty for days in steps: {A} past {K}, {B} past {L}, {C} past {M}, none otherwise
 * Being over {K} days late costs {A}, over {L} days {B} and over {M} days {C}, otherwise nothing: fee for some days
 * How much must I pay for days late, with {A} beyond {K}, {B} beyond {L}, {C} beyond {M} and nothing before?
 * Given the days, return {A} when more than {K}, {B} when more than {L}, {C} when more than {M}, and 0 for fewer.
 * Airlines charge for heavy bags: above {K} kg {A}, above {L} kg {B}, above {M} kg {C}, otherwise nothing. Fee for a weight?
 * Being overdue by more than {K} days costs {A}, by more than {L} days {B}, by more than {M} days {C}, otherwise nothing.
 * three steps of a value, limits not included: over {K} gives {A}, over {L} gives {B}, over {M} gives {C}, else 0
 * A library demands {A} when a book is more than {K} days late, {B} at more than {L} and {C} at more than {M}, else nothing.
 * {C} if d > {M} else {B} if d > {L} else {A} if d > {K} else 0
 * over {K} days late costs {A}, over {L} costs {B}, over {M} costs {C}, up to {K} costs nothing
 * Dunning levels: fee 0 to {K} days inclusive, {A} to {L}, {B} to {M}, {C} thereafter
 * What reminder fee is due if it is {A} after {K} days, {B} after {L} and {C} after {M} (strictly more)?
 * fee {A} if over {K} days, {B} if over {L}, {C} if over {M}, else 0
 *
 * @T int32_t double
 * @A 9
 * @K 12
 * @B 34
 * @L 50
 * @C 145
 * @M 95
 * @range days 0 100
 * @name dunning_fee penalty_steps
 */
T dunning_fee(T days) { return days > M ? C : days > L ? B : days > K ? A : 0; }

/**
 * What does {x} cost at {A} percent up to {K} and {B} percent on what is above?
 * charge on an amount: {A} percent of the part up to {K}, {B} percent of the part above
 * interest on a sum: {A}% on the first {K} and {B}% on the rest
 * {A} percent of the part of an amount up to {K} plus {B} percent of the part over it
 * Write a function for a charge of {A} percent on an amount's first {K} and {B} percent on everything beyond.
 * a savings account pays {A} % on the first {K} and only {B} % on the part above: interest for a balance
 * An agent receives {A} percent of the first {K} of a price and {B} percent of the remainder; how much in all?
 * How much is it on an amount at {A} percent until {K} and {B} percent after, each part by itself?
 * Given an amount, take {A} percent of what is within {K} and {B} percent of the excess.
 * Calculate {A} percent of the part of an amount up to {K} and {B} percent of what is beyond, added up.
 * Workers contribute {A} percent of the part of their income up to {K} and {B} percent of the part over it: how much?
 * charge on a value with marginal rates: {A}% up to {K}, then {B}%
 * Income tax amounts to {A} percent on the first {K} and {B} percent on whatever is above; compute it.
 * {A} / 100 * min(v, {K}) + {B} / 100 * max(v - {K}, 0)
 * {A} percent of everything up to {K}, {B} percent of the rest
 * Progressive levy with marginal rates {A} % and {B} % and bracket limit {K}
 * How do I calculate a two-bracket tax: {A}% till {K}, {B}% for the part over it?
 * tax {A}% up to {K}, {B}% on the part above
 *
 * @T double
 * @A 13
 * @K 350
 * @B 23
 * @range x 0 10000
 * @name two_rate_percent interest_in_two_steps
 */
T two_rate_percent(T x) {
    T first = x < K ? x : K;
    return first * A / 100 + (x - first) * B / 100;
}

/**
 * What is {A} percent of the part of {x} above {K}?
 * The insurance pays {A} percent of everything above {K} of a claim; how much does it pay, zero for a smaller claim?
 * {A}% of what an amount is over {K}, zero if it is not
 * {A} percent of the amount exceeding {K}, else nothing
 * Write a function that returns {A} percent of what is more than {K}, and zero up to there.
 * co-payment on a bill: {A} percent of what goes beyond the first {K}
 * the excess of a number over {K} times {A} percent, 0 without excess
 * How much of a bill is refunded if {A} percent of the costs above {K} are covered?
 * Given an amount, return {A}% of the excess over {K}, or zero.
 * The first {K} of an amount are free and {A} percent of the rest is charged; how high is the charge?
 * profit share of {A} percent on the part of a profit over {K}
 * duty on a value: nothing up to {K}, {A} percent on the part above
 * A donation levy takes {A} percent of the part of a sum that exceeds {K}, nothing otherwise; compute it.
 * max(v - {K}, 0) * {A} / 100
 * {A} percent of what goes over {K}
 * Proportional levy {A} % on the excess over the exemption {K}
 * How much tax is owed at {A}% with the first {K} being exempt?
 * {A}% of the part above {K}
 *
 * @T double
 * @A 13
 * @K 350
 * @range x 0 10000
 * @name percent_of_excess paid_above_deductible
 */
T percent_of_excess(T x) { return x > K ? 0 - (K - x) * A / 100 : 0; }

/**
 * What is the pay for sales of {x}: {A} plus {B} percent of sales above {K}?
 * Salary in my office is {A} plus {B} percent of the sales above {K}: calculate it from the sales.
 * {A} fixed and {B}% of everything by which a number is over {K}
 * A seller gets {A} plus {B} percent of what the sales exceed {K} by: pay for given sales
 * Write a function that returns {A} plus {B} percent of the part of an amount above {K}.
 * base pay {A}, commission {B} percent on sales beyond {K}: pay for given sales
 * The fee is {A} plus {B}% of the part of an amount over {K}; compute it.
 * How much does a seller get for given sales with {A} a month and {B} percent of sales past {K}?
 * Given the sales, return {A}, increased by {B} percent of what is more than {K}.
 * In court a case costs {A} plus {B} percent of the part of its value exceeding {K}: how much?
 * {A} + {B}% * max(0, x - {K})
 * monthly pay from the turnover: wage {A}, bonus {B} percent of turnover over {K}
 * A seller earns a fixed {A} and, on the turnover that exceeds {K}, a commission of {B} percent; compute the earnings.
 * {A} + max(v - {K}, 0) * {B} / 100
 * {A} in any case and {B} percent of all above {K}
 * Base salary {A} plus commission rate {B} % on turnover in excess of {K}
 * What wage results from a basic {A} with {B}% of all sales above {K}?
 * {A} plus {B}% of sales above {K}
 *
 * @T double
 * @A 270
 * @B 13
 * @K 900
 * @range x 0 100000
 * @name pay_with_commission base_plus_percent_above
 */
T pay_with_commission(T x) { return x > K ? A - (K - x) * B / 100 : A; }

/**
 * What is the pay for sales of {x}: {A} plus {B} percent?
 * salary for given sales: {A} plus {B} percent of them
 * fee on an amount: {A} fixed and {B}% of it
 * fixed fee {A} and {B} percent of the amount
 * Write a function that returns {A} plus {B} percent of its argument.
 * pay from sales: base pay {A} and {B} percent commission on all of them
 * online payment of an amount costs {A} plus {B}% of it, how much is that
 * How much is a fee of {A} and {B} percent of the price?
 * Given an amount, return {A} and {B} percent of it on top, without the amount.
 * A waiter earns {A} plus {B} percent of the turnover; how much for a given turnover?
 * {A} + {B}% * x
 * transaction fee for an amount: {A} plus {B} percent
 * The workshop charges {A} plus {B} percent of the cost of material for a repair: determine the fee.
 * {A} plus {B}% of the price of parts, which is given
 * {A} plus {B} percent of a number
 * Repairing a phone costs {A} plus {B} percent of what the parts cost; what is the price?
 * A lawyer asks {A} plus {B} percent of the sum at issue; compute the fee.
 * {A} + v * {B} / 100
 * {A} and on top of that {B} percent of it
 * Fee with fixed component {A} and ad valorem component {B} %
 * How do I work out a card payment charge of {A} and {B}% of the sale?
 * {A} plus {B}% of the amount
 *
 * @T double
 * @A 90
 * @B 13
 * @range x 0 100000
 * @name fixed_plus_percent payment_fee
 */
T fixed_plus_percent(T x) { return A + x * B / 100; }

/**
 * What is left of {amount} after {A} percent and a fixed fee of {B}?
 * payout of an amount: minus {A} percent of it and minus {B}
 * amount without {A}% of it and without {B}
 * the shop platform keeps {A} percent of a sale plus {B}, what do i get
 * Write a function that subtracts {A} percent from an amount and then {B}.
 * What remains of an amount after a fee of {A} percent plus {B}?
 * amount - amount * {A} / 100 - {B}
 * How much of an amount do I receive if {A} percent of it and {B} are taken off?
 * Given an amount, return it less {A}% of it and less {B}.
 * The card terminal takes {A} percent of a payment plus {B}; what remains for me?
 * donation site keeps {A} percent and {B} of each payment: the rest of a payment
 * price after {A} percent discount and a coupon of {B} taken off afterwards
 * A payment service keeps {A} percent of each payment and a further {B}; find out what the merchant receives.
 * v - (v * {A} / 100 + {B})
 * take away {A} percent and {B} more, what is left
 * Net proceeds after an ad valorem fee of {A} % and a fixed fee of {B}
 * How much remains of a payment when {A}% and a flat {B} are deducted?
 * amount minus {A}% minus {B}
 *
 * @T double
 * @A 13
 * @B 35
 * @range amount 0 100000
 * @name after_fees payout_after_fee
 */
T after_fees(T amount) { return amount - (amount * A / 100 + B); }

/**
 * What is the charge on {x}: {A} percent under {K}, otherwise {B} percent?
 * {A} percent if the amount is under {K}, else {B} percent
 * charge of {A}% on an amount below {K}, {B}% from there on, of the whole amount
 * An amount less than {K} is charged at {A} percent and any other at {B} percent of the whole: the charge?
 * Write a function that returns {A} percent of amounts under {K} and {B} percent of others.
 * Amounts under {K} are charged {A} percent and larger ones {B} percent, in each case of the whole: how high is the charge?
 * fee on x: {A}% of it if x < {K}, otherwise {B}% of it
 * How much is the fee on an amount with {A} percent for less than {K} and {B} percent for at least that?
 * Given an amount, return {A}% of it if it is smaller than {K}, if not {B}%.
 * The agent's commission is {A} percent for a sale below {K} and {B} percent for higher ones.
 * fee on an amount: all of it at {A} percent if under {K}, otherwise at {B} percent
 * broker's fee on an order: {A} % of it under {K}, {B} % otherwise, how much
 * A dealer pays a commission of {A} percent on orders under {K} and of {B} percent on all others, always on the entire order.
 * v * ({A} if v < {K} else {B}) / 100
 * {A} percent of it if it is less than {K}, else {B} percent
 * Slab rate on the whole amount: {A} % below {K}, {B} % from {K}
 * How to calculate a fee of {A}% for amounts below {K} and {B}% otherwise, of the whole amount?
 * {A}% of the amount if below {K}, else {B}%
 *
 * @T double
 * @A 13
 * @K 350
 * @B 23
 * @range x 0 1000
 * @name percent_by_amount fee_by_size
 */
T percent_by_amount(T x) { return x * (x < K ? A : B) / 100; }

/**
 * What is the price of {x} after {A} percent off from {K}, {B} percent from {L}?
 * price to pay for an order: {A} percent off from {K}, {B} percent off from {L}
 * Orders get {A}% discount at {K} or more and {B}% at {L} or more; what is left to pay of an amount?
 * spend {K} or more get {A} percent off, spend {L} or more get {B} percent off: what remains to pay
 * Write a function that lowers an amount by {A} percent if it's from {K} on and by {B} percent from {L} on.
 * order total after a rebate in two steps: {A} percent for at least {K}, {B} percent for at least {L}
 * total less {A} % if it starts at {K}, less {B} % if it starts at {L}
 * How much do I pay for an order with {A} percent off from {K} on and {B} percent off from {L} on?
 * Given an order value, take {A}% off if it reaches {K}, {B}% if it reaches {L}, and return the rest.
 * Wholesale orders from {K} on are reduced by {A} percent and from {L} on by {B} percent: price of an order
 * a total of {K} brings {A} percent, of {L} {B} percent discount: amount after it
 * During the sale {A} % are off for a total of {K} or more and {B} % for {L} or more: what do I pay?
 * A shop grants {A} percent off orders of at least {K} and {B} percent off orders of at least {L}; compute what is paid.
 * v * (100 - ({B} if v >= {L} else {A} if v >= {K} else 0)) / 100
 * from {K} you get {A} percent off, from {L} you get {B} percent off, under that full price
 * Volume rebate on the whole order: {A} % at {K}, {B} % at {L}, none below
 * What do I pay when the discount is {A}% starting at {K} and {B}% starting at {L}?
 * price after {A}% off from {K}, {B}% off from {L}
 *
 * @T double
 * @A 13
 * @K 110
 * @B 23
 * @L 350
 * @range x 0 1000
 * @name order_after_discount two_step_discount
 */
T order_after_discount(T x) { return x - x * (x >= L ? B : x >= K ? A : 0) / 100; }

/**
 * What do {x} units cost at {A} for each started {K}?
 * {A} per started {K} units: price of a number of units
 * A number of units at {A} for every {K} begun: how much is it?
 * Bikes cost {A} for each started {K} minutes; what does a ride of some minutes cost?
 * Write a function that charges {A} per {K} units, partial blocks in full.
 * Every {K} units or part of them cost {A}; what does a number of units cost?
 * each commenced block of {K} units costs {A}: price for a number of units
 * How much do some units cost at {A} for {K} units, rounded up to whole blocks?
 * Given minutes, return {A} for each block of {K}, where a partial last one counts full.
 * Lessons cost {A} per {K} minutes and started blocks are paid in full: price for the minutes
 * laundry price by weight: {A} for each {K} kg or part thereof
 * ceil(x / {K}) * {A}
 * singing lesson of some minutes at {A} per started {K} minutes
 * parking fee for minutes: {A} for each started {K} minutes
 * Price of a quantity when {A} is charged per begun {K} and nothing for none.
 * A garage asks {A} for every {K} minutes or part of them; compute the charge.
 * math.ceil(v / {K}) * {A}
 * {A} for each {K}, a begun one counts whole
 * Charge {A} per commenced unit of {K}
 * How do I bill each started {K} at {A}?
 * {A} per started {K}
 *
 * @T int32_t
 * @A 11
 * @K 45
 * @range x 0 1000
 * @name per_started_block started_units_price
 */
T per_started_block(T x) { return (x / K + (x % K > 0)) * A; }

/**
 * What do {x} units bring at {A} for each full {K}?
 * {A} per full {K} of a number
 * {A} for every complete {K} in a given number of units
 * break of {A} minutes for each full {K} minutes worked, given the minutes
 * Write a function that returns {A} for every whole {K} in a number and nothing for the rest.
 * Customers receive {A} for every full {K} units they buy: reward for a number of units
 * Each completed {K} earns {A}: what does a count earn?
 * How much do some units bring at {A} for each {K} units, incomplete ones left out?
 * Given steps, return {A} for each full {K} steps.
 * A player receives {A} coins for each full {K} points: coins for a score
 * x / {K} * {A} with the quotient rounded down
 * my phone gives {A} coins per {K} steps walked, and a started {K} gives nothing
 * A shop gives {A} points for each full {K} spent, nothing for an incomplete one; compute the points.
 * v // {K} * {A}
 * {A} for each complete {K}, what is over does not count
 * Credit {A} per completed unit of {K}
 * How many points do I get at {A} per entire {K}?
 * {A} per full {K}
 *
 * @T int32_t int64_t
 * @A 11
 * @K 45
 * @range x 0 1000
 * @name per_full_block full_units_reward
 */
T per_full_block(T x) { return x / K * A; }

/**
 * What is {A} per {K} for {x} units, in proportion?
 * {A} per {K} units, scaled to a given number of units
 * If {K} units cost {A}, what do x units cost in proportion?
 * cheese costs {A} for {K} grams: price of some grams
 * Write a function that scales a price of {A} for {K} units to any amount.
 * price of an amount when {K} units cost {A}, proportional
 * dose in mg for a body weight: {A} mg per {K} kg, in proportion
 * How much is an amount at {A} for each {K}, parts counted as parts?
 * Given an amount, multiply by {A} and divide by {K}.
 * car uses {A} liters per {K} km, how many liters for a trip of so many km
 * fertilizer for some liters of water: {A} ml to {K} liters, in proportion
 * x * {A} / {K}
 * If {K} grams cost {A}, determine what a given number of grams costs, in proportion.
 * v * {A} / {K}
 * {K} of them are {A}, so how much is this many
 * Rule of three: cost {A} per quantity {K}
 * How do I scale a price of {A} for {K} to any quantity?
 * price at {A} per {K}, proportional
 *
 * @T double
 * @A 11
 * @K 45
 * @range x 0 1000
 * @name proportional_price per_amount
 */
T proportional_price(T x) { return x * A / K; }

/**
 * What dose for {x} at {A} per {K}, at most {L}?
 * amount in proportion, {A} per {K} units, at most {L}
 * Patients get {A} mg per {K} kg of body weight in proportion, {L} mg at the maximum: dose for a weight
 * {A} for each {K} of a number, in proportion, capped at {L}
 * Write a function for {A} per {K} units in proportion with a cap of {L}.
 * min(x * {A} / {K}, {L})
 * dosage in the ratio {A} to {K} of the weight, no more than {L}
 * How much medicine for a weight with {A} for {K} kilos and never over {L}?
 * Given a weight, return {A} for every {K} in proportion, limited to {L}.
 * Some liters of water need {A} g of fertilizer per {K} liters in proportion, though not above {L} g: how many g?
 * x in the proportion {A} to {K}, upper limit {L} for the result
 * number scaled by {A} / {K} but {L} at the most
 * dose from the weight: {A} mg for every {K} kg, proportionally, at most {L} mg
 * dose {A} per {K} kilos of a given weight, in proportion, but at most {L}
 * A patient gets {A} milligrams of a drug per {K} kilograms of weight, proportionally, up to {L}; find the dose.
 * min(v * {A} / {K}, {L})
 * {A} for each {K}, in proportion, but {L} is the limit
 * Weight-proportional dose {A}/{K} with ceiling {L}
 * How to compute an amount of {A} per {K} units that must not exceed {L}?
 * {A} per {K}, at most {L}
 *
 * @T double
 * @A 11
 * @K 45
 * @L 260
 * @range x 0 1000
 * @name dose_with_cap dose_by_weight
 */
T dose_with_cap(T x) { return x * A / K < L ? x * A / K : L; }

/**
 * What does a call of {seconds} seconds cost: {A} to connect and {B} per started minute?
 * My grandmother's calls cost {A} for the connection and {B} per started minute: price for the seconds of one
 * {A} plus {B} for each minute begun, from a duration in seconds
 * A call costs {A} for the connection and {B} for each started minute; what does one of so many seconds cost?
 * Write a function that returns {A} plus {B} per started minute for a time in seconds.
 * scooter price from the seconds ridden: {A} to unlock, {B} per minute or part of it
 * How much is a phone call of some seconds at {A} once and {B} for every started minute?
 * How much is a call of some seconds with a set-up fee of {A} and {B} for every minute or part thereof?
 * Given the seconds, charge {A} once and {B} for each started minute.
 * hotline call in seconds: {A} at the start, {B} per minute, the last minute counts full
 * To unlock it costs {A} and each begun minute {B}: fee for a ride measured in seconds
 * {A} + {B} * ceil(seconds / 60)
 * A phone call costs {A} for the connection and {B} for each started minute; given its seconds, compute the price.
 * {A} + {B} * math.ceil(seconds / 60)
 * {A} to begin with and {B} a minute, begun ones whole, from seconds
 * Call charge: set-up fee {A}, rate {B} per commenced minute, duration in seconds
 * How do I price a call in seconds at {A} plus {B} per minute rounded up?
 * {A} plus {B} per started minute, seconds given
 *
 * @T int32_t
 * @A 19
 * @B 11
 * @range seconds 0 10000
 * @name call_price scooter_price
 */
T call_price(T seconds) { return (seconds / 60 + (seconds % 60 > 0)) * B + A; }

/**
 * How many leaders for {x} children: one per {K}, at least {A}?
 * For some children we need one leader for every {K} or part of that, and at least {A}: how many leaders?
 * helpers for a number of people: for each started {K} one, minimum {A}
 * max({A}, ceil(x / {K}))
 * Write a function that returns the groups of {K} needed for a number, rounded up, but not less than {A}.
 * lifeguards for some swimmers: one for every {K} begun, never fewer than {A}
 * Restaurants need one waiter for every {K} guests, rounded up, and {A} at minimum: staff for a number of guests
 * How many waiters for some tables if each serves {K} and there are at least {A}?
 * Given a number of pupils, return how many supervisors are needed at {K} each, {A} at the least.
 * tables of {K} seats needed for a number of guests, but {A} at minimum
 * A crew has one member for up to {K} passengers each and no less than {A} members: size for a number of passengers
 * a number divided by {K}, rounded up, with {A} as the lower limit
 * One guard is required per {K} visitors or part of that, and never less than {A}: how many for so many visitors?
 * Hospitals require one doctor per {K} beds, rounded up, but at least {A}: doctors for a number of beds
 * helpers for a count: one for every {K}, rounded up, no fewer than {A}
 * Each coach handles up to {K} players and a team is supposed to have at least {A} coaches: how many for a number of players?
 * helpers for a group, each helper taking {K} people, at least {A} helpers
 * A trip needs one leader for each started group of {K} participants, but never fewer than {A}; find the number of leaders.
 * max({A}, math.ceil(v / {K}))
 * one for each {K} or part of it, {A} at the least
 * ⌈n / {K}⌉ bounded below by {A}
 * How many supervisors are required at one per {K} children, rounded up, minimum {A}?
 * one per started {K}, at least {A}
 *
 * @T int32_t
 * @K 19
 * @A 6
 * @range x 0 1000
 * @name leaders_needed staff_needed
 */
T leaders_needed(T x) {
    T needed = x / K + (x % K > 0);
    return needed > A ? needed : A;
}

/**
 * Which level is {x}: one every {K}, at most {L}?
 * Players reach another level with every full {K} points, but level {L} is the top; which level do some points give?
 * level up each {K} experience points, from 0, maximum {L}
 * min(floor(x / {K}), {L})
 * Write a function for the level reached with some points at {K} points per level, with a maximum of {L}.
 * every full {K} of the points is a level, capped at {L}
 * points to level, {K} each, starting with level 0, top level {L}
 * How many full levels do the points give with {K} for each and no more than {L}?
 * Given points, return how many full {K}s they have, but not over {L}.
 * stars for points: each full {K} gives another star, up to {L} stars
 * quotient of a number by {K}, rounded down, limited to {L}
 * A game's speed rises by one for every {K} lines cleared until it is {L}: speed for a number of lines
 * A game level is the number of full {K} experience points, up to level {L}; compute it.
 * min(v // {K}, {L})
 * each complete {K} is one level, {L} is the top
 * ⌊v / {K}⌋ bounded above by {L}
 * Which level follows from a score if every {K} points raise it by one until {L}?
 * one level per full {K}, at most {L}
 *
 * @T double
 * @K 45
 * @L 20
 * @range x 0 3000
 * @name capped_level level_with_maximum
 */
T capped_level(T x) {
    T level = __builtin_floor(x / K);
    return level < L ? level : L;
}

/**
 * What is {K} minus {x}, but at least {A}?
 * {K} minus a number, at least {A}
 * damage is {K} minus the armor but at least {A}
 * {K} less the given number, never under {A}
 * Write a function that subtracts its argument from {K} and returns no less than {A}.
 * max({A}, {K} - x)
 * start at {K} and go down by a number, {A} is the minimum
 * How much is left of {K} after taking a number away, but not below {A}?
 * Given a reduction, return {K} without it, or {A} if that is more.
 * delay for a level: {K} minus the level, down to {A}
 * The price is {K} minus the value of the coupons, but {A} is the lowest possible; calculate it.
 * attack of {K} minus a defense value, minimum {A}
 * health is {K} minus the damage, at least {A}
 * {K} minus the number, raised to {A} if it is lower
 * A deposit of {K} is lowered by what has been used but not under {A}; compute what is left of it.
 * max({K} - v, {A})
 * take it off {K}, but stop at {A}
 * {K} − v bounded below by {A}
 * How to subtract a number from {K} with {A} as the lowest result?
 * {K} minus x, at least {A}
 *
 * @T double
 * @K 45
 * @A 6
 * @range x 0 1000
 * @name reduced_at_least damage_after_armor
 */
T reduced_at_least(T x) { return K - x > A ? K - x : A; }

/**
 * What score after {x} mistakes: {A} minus {B} each, not below zero?
 * score {A} minus {B} for every mistake, not below zero
 * You start with {A} points and lose {B} per error, though never below zero: score for a number of errors
 * start with {A} and lose {B} for each of some mistakes, never negative
 * Write a function that takes {B} per mistake from {A} and stops at zero, given the mistakes.
 * The battery begins at {A} percent and every hour costs {B}; what is left after some hours, zero at the least?
 * A card has a credit of {A} and each ride takes {B}: what is left after some rides, zero at the least?
 * How much remains of {A} after a number of uses if each takes {B} and it stops at zero?
 * Given errors, return {A} less {B} for each, minimum zero.
 * Drivers begin with {A} points and lose {B} per offence, never below zero: points after some offences
 * {A} - {B} * x, at least zero
 * A voucher is worth {A} and every coffee takes {B} from it: what remains after so many coffees, zero at least?
 * A test begins with {A} points and each mistake costs {B}, never going negative; compute the points left.
 * max({A} - {B} * v, 0)
 * begin with {A}, lose {B} each time, zero is the bottom
 * Linear penalty {B} from the initial score {A}, truncated at zero
 * How many points remain of {A} when {B} are deducted per error, not below 0?
 * {A} minus {B} per mistake, not below 0
 *
 * @T double
 * @A 140
 * @B 6
 * @range x 0 100
 * @name score_after_mistakes left_of_credit
 */
T score_after_mistakes(T x) { return x * B < A ? A - x * B : 0; }

/**
 * What do {x} and {y} cost at {A} and {B} each plus {C}?
 * total of two counts: {A} for each of the first, {B} for each of the second, plus {C}
 * {A} * x + {B} * y + {C}
 * order of bottles at {A} and crates at {B}, given both counts, and a fee of {C}
 * Write a function for {A} per piece of one kind, {B} per piece of the other and {C} on top.
 * Shipping costs {A} per book, {B} per toy and {C} for the parcel; what for given numbers of books and toys?
 * A taxi costs {A} per km, {B} per minute and {C} to start; fare from km and minutes
 * How much for two counts at {A} and {B} with a base of {C}?
 * Given two numbers, return {A} times one plus {B} times the other plus {C}.
 * Renting the car is {A} a day plus {B} per km plus {C} for cleaning: price for days and km
 * order of large ones at {A} and small ones at {B}, both counts given, delivery {C}
 * A holiday flat costs {A} a night, {B} per guest and {C} for cleaning: price from the nights and the guests
 * A mover charges {A} per hour, {B} per kilometre and a fixed {C}; given hours and kilometres, compute the bill.
 * lambda {x}, {y}: {A} * {x} + {B} * {y} + {C}
 * {A} for each of {x}, {B} for each of {y}, and {C} on top
 * Affine function of two variables with coefficients {A} and {B} (in order) and constant {C}
 * What is the cost with {C} basic fee, {A} per unit of the first and {B} per unit of the second?
 * {A} times {x} plus {B} times {y} plus {C}
 *
 * @T double int32_t
 * @A 27
 * @B 11
 * @C 65
 * @range x 0 1000
 * @range y 0 1000
 * @name two_rates_and_base rental_total
 */
T two_rates_and_base(T x, T y) { return x * A + y * B + C; }

/**
 * What do {x} and {y} come to at {A} and {B} each?
 * total of two counts: {A} for each of the first and {B} for each of the second
 * {A} * x + {B} * y
 * deposit for bottles and crates: {A} per bottle and {B} per crate
 * Write a function that returns {A} per piece of one kind and {B} per piece of the other.
 * A slice has {A} calories and a glass {B}: how many in some slices and glasses?
 * In our league a win brings {A} points and a draw {B}: points for given wins and draws
 * How much are two counts at {A} and {B}?
 * Given two numbers, return {A} times one plus {B} times the other.
 * rent for chairs at {A} and tables at {B} each, both numbers given
 * power draw of lamps and heaters: {A} watts per lamp and {B} per heater
 * Large ones cost {A} each and small ones {B} each; what do both together cost, large ones counted first?
 * Each person pays {A} and each house {B}: fee for a number of persons and of houses
 * league points from wins and draws: {A} points a win, {B} a draw
 * total of two quantities, the first at {A} each and the second at {B} each
 * score for hits and near misses: {A} for a hit, {B} for a near miss
 * Tickets are {A} for adults and {B} for children; given the number of adults and of children, compute the sum.
 * lambda {x}, {y}: {A} * {x} + {B} * {y}
 * {x} things at {A} each and {y} at {B} each, all together
 * Linear combination {A}·{x} + {B}·{y}
 * What do so many of the first kind at {A} and so many of the second at {B} come to?
 * {A} per {x} plus {B} per {y}
 *
 * @T int32_t double
 * @A 27
 * @B 11
 * @range x 0 1000
 * @range y 0 1000
 * @name two_kinds_total deposit_total
 */
T two_kinds_total(T x, T y) { return x * A + y * B; }

/**
 * What do {x}, {y} and {z} come to at {A}, {B} and {C} each?
 * total of three counts: {A} for each of the first, {B} for each of the second, {C} for each of the third
 * {A} * x + {B} * y + {C} * z
 * ticket total for adults at {A}, teens at {B} and children at {C}
 * Write a function for the total of three counts at {A}, {B} and {C} a piece.
 * A gold medal gives {A} points, silver {B} and bronze {C}: points for the three counts in this order
 * calories of a meal from grams: {A} per gram of protein, {B} of fat, {C} of sugar
 * How much are three counts at {A}, {B} and {C} each, all together?
 * Given three numbers, return {A}, {B} and {C} times them, added up.
 * total of small, medium and large pieces at {A}, {B} and {C} each
 * weighted sum of three numbers with the weights {A}, {B} and {C}
 * Seats in front cost {A}, in the middle {B} and in the back {C}: ticket income from the seats sold of each
 * A theatre seat costs {A}, {B} or {C} depending on the row; given the numbers sold of each kind, compute the receipts.
 * numpy.dot([{x}, {y}, {z}], [{A}, {B}, {C}])
 * {x} at {A} each, {y} at {B} each and {z} at {C} each, all together
 * Linear combination {A}·{x} + {B}·{y} + {C}·{z}
 * What do three quantities, in order at {A}, {B} and {C} apiece, come to?
 * {A} per {x}, {B} per {y}, {C} per {z}, total
 *
 * @T int32_t double
 * @A 27
 * @B 11
 * @C 43
 * @range x 0 1000
 * @range y 0 1000
 * @range z 0 1000
 * @name three_kinds_total ticket_income
 */
T three_kinds_total(T x, T y, T z) { return x * A + y * B + z * C; }

/**
 * What does it cost if {flag} then {A}, otherwise {B}?
 * {A} if the flag is true, {B} if not
 * price {A} with the option, {B} without, depending on a flag
 * price by membership flag: members pay {A}, others {B}
 * Write a function that returns {A} for true and {B} for false.
 * In season, as a flag says, the price is {A} and off season {B}.
 * flag ? {A} : {B}
 * How much is it, {A} when the flag is set and {B} otherwise?
 * Given a flag, return {A} if it is on, else {B}.
 * price from a flag for residents: residents {A}, guests {B}
 * On weekends, as the flag says, the price is {A}, and on weekdays {B}.
 * On a wet road, told by a flag, the speed limit is {A}, on a dry one {B}.
 * Members pay {A} and others {B}; given whether somebody is a member, return the price.
 * {A} if member else {B}
 * yes means {A}, no means {B}
 * Binary choice of constants: {A} on true, {B} on false
 * How do I return {A} for true and {B} for false?
 * {A} if true, otherwise {B}
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @name pick_by_flag price_by_flag
 */
T pick_by_flag(_Bool flag) { return flag ? A : B; }

/**
 * What do {x} units cost at {A} each if {flag}, otherwise {B} each?
 * units at {A} each if the flag is true, at {B} each if not
 * price of a quantity: {A} per unit with the flag, {B} without
 * price of some hours: members (flag true) pay {A} an hour, others {B} an hour
 * Write a function that multiplies a number by {A} if the flag is set and by {B} otherwise.
 * The tennis court costs {A} per hour in season, when the flag is true, and {B} off season: price for some hours
 * x * (flag ? {A} : {B})
 * Residents pay {A} per unit and guests {B}: price of a number of units, the flag being true for residents
 * Given a number and a flag, return {A} times it for yes, {B} times it for no.
 * price of some nights: {A} per night if the weekend flag is set, {B} per night if not
 * Electricity costs {A} per kwh at night and {B} by day; price of some kwh, with a flag that is true at night
 * Diesel, if the flag is true, costs {A} per liter and other fuel {B}: price of some liters
 * cost of some hours with a member flag: members {A} per hour, guests {B}
 * Residents rent for {A} an hour and others for {B}: rent for some hours, with a flag for residents
 * An hour costs members {A} and others {B}; given the hours and whether it is a member, compute the price.
 * v * ({A} if member else {B})
 * each one is {A} with the card, {B} without
 * Linear charge whose slope is {A} if the flag holds, else {B}
 * How to multiply by {A} or by {B} depending on a boolean?
 * {A} per unit if the flag is true, else {B} per unit
 *
 * @T double int32_t
 * @A 27
 * @B 44
 * @range x 0 1000
 * @name rate_by_flag hours_by_membership
 */
T rate_by_flag(T x, _Bool flag) { return x * (flag ? A : B); }

/**
 * What is {x} plus {A} if {flag}?
 * number with {A} more if the flag is set
 * number plus {A} when the flag is true, else unchanged
 * Wrapping a gift costs {A} extra if a flag says that it is wanted: total for a price
 * Write a function that adds {A} to a number if the second argument is true.
 * Breakfast makes a room {A} more expensive, if a flag says that it is wanted.
 * flag ? x + {A} : x
 * How much is a price with a surcharge of {A} if the flag says so?
 * Given a price and a flag, add {A} only for yes.
 * shipping price, {A} more for express, which a flag says
 * pizza price with extra cheese for {A}, if ordered (flag)
 * A bonus round gives {A} points more: add them to the score when the flag is true.
 * Extra legroom raises a fare by {A}, but only if a flag says that it is chosen.
 * price with {A} on top, if the option flag is set
 * A present is wrapped for {A} if desired; given the price and the wish, compute the total.
 * v + {A} * wanted
 * {A} more if the answer is yes
 * Conditional surcharge {A} on an amount
 * How do I add {A} to a number only when a flag is set?
 * plus {A} if true
 *
 * @T double int32_t
 * @A 27
 * @range x 0 1000
 * @name add_if surcharge_if
 */
T add_if(T x, _Bool flag) { return flag ? x + A : x; }

/**
 * Is {x} over {A} if {flag}, otherwise over {B}?
 * limit {A} if the flag is true, else limit {B}: is the value over it
 * too heavy? more than {A} in first class (flag set), more than {B} in others
 * value over {A} with the flag, over {B} without: true or false
 * Write a function that checks x against {A} if the flag is set and against {B} if not; true above.
 * x > (flag ? {A} : {B})
 * At night, when the flag is true, the alarm is supposed to react above {A}, by day above {B}: does it, for a value?
 * Members, for whom the flag is true, may have up to {A} and others up to {B}: does a value exceed that?
 * Given a value and a flag, is it greater than {A} for yes, than {B} for no?
 * Is the noise above the limit, {A} at night (flag true) or {B} during the day?
 * has the value passed {A} in summer, with the flag set, or {B} in winter
 * trucks may weigh {A} with a permit (flag), otherwise {B}; is this weight too much?
 * The speed limit is {A} in rain and {B} otherwise; given the speed and whether it rains, check for speeding.
 * v > ({A} if raining else {B})
 * more than {A} when it is yes, more than {B} when it is no
 * Strict exceedance of a state-dependent limit: {A} if the flag holds, {B} if not
 * Is a value above its limit, which is {A} with the flag and {B} without?
 * above {A} if true, above {B} if false
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @range x 0 100
 * @name over_limit_by_flag too_much
 */
_Bool over_limit_by_flag(T x, _Bool flag) { return x > (flag ? A : B); }

/**
 * Is {x} at least {A} and {y} at least {B}?
 * first value at least {A} and second at least {B}
 * exam passed with at least {A} points in theory and at least {B} in practice, given both?
 * is there a minimum of {A} in the first and a minimum of {B} in the second number
 * Write a function that tells whether the first reaches {A} and the second reaches {B}.
 * x >= {A} && y >= {B}
 * are both values high enough, reaching {A} and {B}
 * are {A} hours and {B} tests done, or more, given hours and tests
 * Given two values, are they no less than {A} and {B}?
 * Old enough with at least {A} years and tall enough with at least {B}: may this person ride, age given first?
 * does a hero have strength {A} or more and level {B} or more, given strength and level
 * credit of {A} or more and income of {B} or more: does this pair satisfy it
 * Training requires at least {A} minutes and at least {B} laps; are both reached?
 * at least {A} points and at least {B} games, from points and games
 * are there {A} or more of the first and {B} or more of the second
 * Does someone have at least {A} years of experience and at least {B} lessons?
 * needs {A} or more of one and {B} or more of the other, counts in this order: enough?
 * To pass, one needs at least {A} points in theory and at least {B} in practice; check the two scores.
 * {x} >= {A} and {y} >= {B}
 * {x} has to get to {A} and {y} has to get to {B}
 * Conjunction of inclusive thresholds {A} on {x} and {B} on {y}
 * Do the first and second number reach {A} and {B} respectively?
 * {x} at least {A} and {y} at least {B}
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @range x 0 100
 * @range y 0 100
 * @name both_reach passed_both
 */
_Bool both_reach(T x, T y) { return x >= A && y >= B; }

/**
 * Is {x} at least {A} or {y} at least {B}?
 * first value at least {A} or second at least {B}
 * are {A} points or more in the first or {B} in the second reached, either being enough
 * qualified with at least {A} in the first or at least {B} in the second result?
 * Write a function that tells whether the first reaches {A} or the second reaches {B}.
 * x >= {A} || y >= {B}
 * is either value high enough, {A} for the first or {B} for the second
 * Service is due at {A} months or {B} thousand km, whichever comes first: is it due, given both?
 * Given two values, is one of them high enough, {A} or more for the first or {B} or more for the second?
 * change the filter once it has {A} hours or {B} cycles: due, given hours and cycles?
 * gold status from {A} flights or {B} nights on, given flights and nights
 * is one limit reached, {A} by the first or {B} by the second number
 * at least {A} points or at least {B} games, from points and games
 * are there {A} or more of the first or {B} or more of the second
 * An alarm starts if the temperature is at least {A} or the pressure is at least {B}; decide from these two values.
 * {x} >= {A} or {y} >= {B}
 * it is enough if {x} gets to {A} or {y} gets to {B}
 * Disjunction of inclusive thresholds {A} on {x} and {B} on {y}
 * Does the first number reach {A} or the second reach {B} (or both)?
 * {x} at least {A} or {y} at least {B}
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @range x 0 100
 * @range y 0 100
 * @name either_reaches service_due_by_either
 */
_Bool either_reaches(T x, T y) { return x >= A || y >= B; }

/**
 * Is {x} above {A} and {y} below {B}?
 * first number above {A} and second below {B}
 * is the first over {A} and the second under {B}
 * more than {A} of the first and less than {B} of the second: true or false
 * Write a function that tells whether the first is above {A} while the second is below {B}.
 * x > {A} && y < {B}
 * Should we ventilate? Only with humidity over {A} inside and under {B} outside, given in this order.
 * is it warm over {A} and the wind less than {B}, temperature first
 * Given two values, is the first greater than {A} and the second smaller than {B}?
 * spray only if above {A} degrees and under {B} km/h wind: allowed, given degrees and wind?
 * demand over {A} with stock under {B}, both given: true?
 * start the pump if the tank level is over {A} and the basin level under {B}: should it run
 * A drone is flying safely if its height is over {A} and the wind under {B}: is it, given both?
 * ok if the first value is over {A} and the second under {B}
 * Watering starts if the temperature exceeds {A} while the humidity is under {B}; decide from these two values.
 * {x} > {A} and {y} < {B}
 * {x} has to be over {A} and {y} under {B}
 * Conjunction of the strict bounds {x} > {A}, {y} < {B}
 * Is the first value higher than {A} with the second being lower than {B}?
 * {x} above {A} and {y} below {B}
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @range x 0 100
 * @range y 0 100
 * @name above_and_below should_ventilate
 */
_Bool above_and_below(T x, T y) { return x > A && y < B; }

/**
 * Is {x} above {A} or {y} below {B}?
 * first number above {A} or second below {B}
 * is the first over {A} or the second under {B}
 * more than {A} of the first or less than {B} of the second: true or false
 * Write a function that tells whether the first is above {A} or the second is below {B}.
 * x > {A} || y < {B}
 * school bus allowed if over {A} km away or younger than {B}, given distance and age
 * warn when the temperature is higher than {A} or the pressure lower than {B}
 * Given two values, is the first greater than {A} or the second smaller than {B}?
 * stop if the current is over {A} or the voltage under {B}: decide from both
 * discount for a distance over {A} or an age under {B}: given both, does it apply
 * refill when used more than {A} times or with a level under {B}: needed, from uses and level?
 * A warning is due if the load exceeds {A} or the battery is under {B}; decide from these two values.
 * {x} > {A} or {y} < {B}
 * it is enough if {x} is over {A} or {y} is under {B}
 * Disjunction of the strict bounds {x} > {A}, {y} < {B}
 * Is the first value higher than {A}, or the second lower than {B}, or both?
 * {x} above {A} or {y} below {B}
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @range x 0 100
 * @range y 0 100
 * @name above_or_below bus_allowed
 */
_Bool above_or_below(T x, T y) { return x > A || y < B; }

/**
 * Is {x} over {A} and {flag} true?
 * value over {A} and the flag is set: true only then
 * is the number more than {A} while the flag is true
 * is the humidity over {A} and the window closed, the latter as a flag
 * Write a function that tells whether the value is above {A} and the flag is on.
 * x > {A} && flag
 * alarm if the value is above {A} and the armed flag is on
 * is a value higher than {A} and the enable flag true
 * Given a value and a flag, true only for more than {A} with the flag.
 * wind over {A} and awning open (flag): true if both
 * is the cart's value above {A} and the buyer a member, by the flag
 * is the battery at more than {A} and plugged in, as the flag says
 * A heater is turned off if it is warmer than {A} and somebody has enabled the automatic mode; decide.
 * v > {A} and enabled
 * more than {A} and the answer is yes
 * Conjunction of strict exceedance of {A} with a Boolean
 * Is the number above {A} while the flag is true?
 * above {A} and flag is true
 *
 * @T int32_t double
 * @A 27
 * @range x 0 100
 * @name over_and_flag armed_and_over
 */
_Bool over_and_flag(T x, _Bool flag) { return x > A && flag; }

/**
 * Are {x} and {y} both at least {A}, or together at least {B}?
 * two values: at least {A} in both or at least {B} together
 * both numbers reach {A} or their sum reaches {B}
 * passed with at least {A} in each of two results or at least {B} in total?
 * Write a function that is true if both are at least {A} or their sum is at least {B}.
 * two exam results: at least {A} in each one or at least {B} altogether is a pass
 * is each {A} or more, or both together {B} or more
 * Given two results, do they pass with at least {A} each or at least {B} as a sum?
 * do two scores both have the minimum {A}, or {B} or more in all
 * are two jumps at least {A} each or at least {B} combined
 * at least {A} per half or at least {B} overall to pass, given both halves
 * how do I check two test scores that pass with at least {A} apiece or with a sum of {B} or more
 * A candidate passes with at least {A} in each of two exams or with at least {B} in the two together.
 * min({x}, {y}) >= {A} or {x} + {y} >= {B}
 * {x} and {y} each get to {A}, or together they get to {B}
 * Acceptance if both {x}, {y} ≥ {A}, or else {x} + {y} ≥ {B}
 * Do two scores each reach {A}, or does their sum reach {B}?
 * both at least {A}, or sum at least {B}
 *
 * @T int32_t double
 * @A 27
 * @B 75
 * @range x 0 100
 * @range y 0 100
 * @name both_or_sum passed_in_sum
 */
_Bool both_or_sum(T x, T y) { return (x >= A && y >= A) || x + y >= B; }

/**
 * Is the sum of {x} and {y} at least {B}, and each of them at least {A}?
 * two numbers: at least {A} each and at least {B} together
 * each of two numbers reaches {A} and the sum reaches {B}
 * are both results not under {A} and at least {B} in total
 * Write a function that is true if both are at least {A} and their sum is at least {B}.
 * two exam results: minimum {A} in each one and minimum {B} altogether
 * are two values each {A} or more, and both together {B} or more
 * Given two results, is neither below {A} and the sum not below {B}?
 * at least {A} points per part and {B} points overall to pass: check the two parts
 * both results at or over the hurdle of {A} and together at least {B}?
 * do two scores have a minimum of {A} each and {B} in all
 * pass rule: no part below {A}, and the two parts must sum to {B} or more
 * A candidate passes with at least {A} in each of two exams provided that the two together give at least {B}.
 * min({x}, {y}) >= {A} and {x} + {y} >= {B}
 * {x} and {y} each get to {A}, and together they get to {B} as well
 * Acceptance if both {x}, {y} ≥ {A} and moreover {x} + {y} ≥ {B}
 * Do two scores each reach {A} and also total {B} or more?
 * each at least {A} and sum at least {B}
 *
 * @T int32_t double
 * @A 27
 * @B 75
 * @range x 0 100
 * @range y 0 100
 * @name each_and_sum passed_with_minimum
 */
_Bool each_and_sum(T x, T y) { return x >= A && y >= A && x + y >= B; }

/**
 * What is it for {x} items: {A} for the first and {B} for each further one?
 * total for a count: {A} for the first, {B} for every other one, nothing for none
 * price of some items: first one {A}, each additional one {B}, zero for none
 * dog tax for a number of dogs: {A} for the first and {B} for each other, none without a dog
 * Write a function that returns {A} for the first and {B} for every further one, zero for none.
 * parcel of some items: first item {A}, more items {B} each, zero for no items
 * {A} + (x - 1) * {B}, or 0 if x is below 1
 * How much for several items if the first is {A} and every extra one {B}, and no item costs nothing?
 * Given a count, charge {A} once and {B} for each after the first; none is free.
 * key copies, price for a number: the first {A}, any more {B} each, zero for none
 * Parents receive {A} for one child and {B} for each brother or sister: allowance for a number of children, zero for none
 * minutes for some pancakes: the first {A}, the others {B} each, zero for none
 * The first hour of boat hire costs {A} and each further hour {B}, fractions in proportion; below one hour nothing is charged.
 * 0 if v < 1 else {A} + (v - 1) * {B}
 * the first one is {A}, every other {B}, less than one is 0
 * Cost {A} for the initial unit and marginal cost {B} afterwards, zero for v < 1
 * How do I price n items when item one costs {A} and additional ones {B} (0 for fewer than one)?
 * {A} for the first, {B} for each further one, 0 if less than 1
 *
 * @T double
 * @A 27
 * @B 11
 * @range x 0 100
 * @name first_and_further first_then_each
 */
T first_and_further(T x) { return x < 1 ? 0 : A - (1 - x) * B; }

/**
 * What is it for {x}: {A} for one, {B} for two, {C} for more, 0 for none?
 * price for a count: one {A}, two {B}, more {C}, none zero
 * {A} for a count of one, {B} for two, {C} for three or more, else zero
 * A room costs {A} with one bed, {B} with two, {C} with more, and zero with none.
 * Write a function that returns {A} for one, {B} for two, {C} for any larger count and 0 otherwise.
 * tent price for a number of persons: one pays {A}, two pay {B} together, more pay {C}, nobody zero
 * A household of one pays {A}, of two {B}, and a larger one {C}; an empty one pays nothing.
 * How much is the cabin for one at {A}, for two at {B}, for a larger group at {C}, and 0 for nobody?
 * Given a count, return {A}, {B} or {C} for one, two or more, and zero for none.
 * One scoop of ice costs {A}, two cost {B}, three or more cost {C} together, and none costs 0.
 * price by number of people: single {A}, double {B}, family of three or more {C}, otherwise zero
 * score for lines cleared: one gives {A}, two give {B}, more give {C}, none 0
 * A room costs {A} for one person, {B} for two and {C} for three or more; return the price, 0 for none.
 * [0, {A}, {B}, {C}][min(n, 3)]
 * one is {A}, two is {B}, more is {C}, none is nothing
 * Lookup by count: 1 ↦ {A}, 2 ↦ {B}, above 2 ↦ {C}, otherwise 0
 * What is the price for a number of people: single {A}, double {B}, larger groups {C} (no one, 0)?
 * 1: {A}, 2: {B}, 3 or more: {C}, else 0
 *
 * @T int32_t
 * @R int32_t double
 * @A 27
 * @B 44
 * @C 65
 * @range x 0 100
 * @name by_count room_price
 */
R by_count(T x) { return x == 2 ? B : x > 2 ? C : x == 1 ? A : 0; }

/**
 * What do {hours} hours pay at {wage}, with {A} percent more above {K} hours?
 * pay for hours and wage with {A} percent more for each hour over {K}
 * pay from hours and hourly wage: first {K} hours normal, further ones plus {A} percent
 * overtime above {K} hours with a {A}% premium, pay for hours and wage
 * Write a function for pay from hours and wage where hours beyond {K} bring {A} percent more.
 * hours and wage to pay, {A} percent on top for hours after {K}
 * total pay of hours at a wage when hours past {K} count {A} percent more
 * How much do I earn with given hours and wage if everything after {K} hours is paid {A} percent better?
 * Given hours and wage, pay {A}% extra on the hours above {K}.
 * The babysitter gets {A} percent extra per hour after {K} hours: total for given hours and hourly rate
 * pay for hours at a rate with an overtime premium of {A} % for the hours after {K}
 * total pay from hours and wage, {K} regular hours, the rest at plus {A} percent
 * after {K} hours each hour's pay is {A} percent more: total from hours and wage
 * overtime after {K} hours pays {A} percent more: sum for hours and hourly wage
 * Given hours and hourly wage, compute the pay, where hours beyond {K} are paid {A} percent extra.
 * {hours} * {wage} + max({hours} - {K}, 0) * {wage} * {A} / 100
 * {hours} at {wage} each, those after {K} get {A} percent on top
 * Wages with an overtime premium of {A} % past {K} hours (arguments hours, hourly rate)
 * How much do I earn for {hours} hours at {wage} if everything over {K} hours brings {A}% more?
 * pay for {hours} at {wage}, {A}% extra above {K} hours
 *
 * @T double
 * @A 13
 * @K 35
 * @range hours 0 80
 * @range wage 0 100
 * @name pay_with_premium overtime_premium
 */
T pay_with_premium(T hours, T wage) {
    T regular = hours < K ? hours : K;
    return hours * wage + (hours - regular) * wage * A / 100;
}

/**
 * What is {price} with {A} percent off for everyone aged {K} or more, by {age}?
 * Seniors aged {K} or more get {A} percent off: what do they pay, given price and age?
 * seniors from {K} get {A}% off: what does a person of this age pay for a price
 * price, {A} percent less if the age is at least {K} years
 * Write a function that lowers a price by {A} percent for ages of {K} and more.
 * price with a pensioner discount of {A} percent for {K} and older, age given second
 * who is {K} or over pays {A} percent less: price and age in, price to pay out
 * How much is a price with {A} percent senior discount from {K} years, for a given age?
 * Given a price and an age, take {A}% off at {K} or above.
 * theatre: price by age, {A} percent reduction for {K}+
 * price that is {A} percent cheaper from the age of {K} on, given price and age
 * haircut price with {A} % off for customers of at least {K} years, age given
 * People of {K} or older get {A} percent off; given price and age, compute what they pay.
 * price * (1 - {A} / 100) if age >= {K} else price
 * from age {K} on it is {A} percent cheaper
 * Senior concession of {A} % at age {K} and over, full price otherwise
 * How to apply a {A}% discount for visitors aged {K} and up?
 * {A}% off if {age} is at least {K}
 *
 * @T double
 * @A 13
 * @K 66
 * @range price 0 1000
 * @range age 0 100
 * @name senior_price price_from_age
 */
T senior_price(T price, int32_t age) { return age >= K ? price - price * A / 100 : price; }

/**
 * What is {price} with {A} percent off for everyone younger than {K}, by {age}?
 * Young people under {K} get {A} percent off: what do they pay, given price and age?
 * children under {K} get {A}% off: what does a person of this age pay for a price
 * price, {A} percent less if the age is below {K}
 * Write a function that lowers a price by {A} percent for ages under {K}.
 * price with a youth discount of {A} percent below {K} years, age given second
 * who is under {K} pays {A} percent less: price and age in, price to pay out
 * How much is a price with {A} percent discount for those not yet {K}, for a given age?
 * Given a price and an age, take {A}% off below {K}.
 * train fare by price and age: {A} percent reduction for passengers under {K}
 * price that is {A} percent cheaper before the age of {K}, given price and age
 * Members younger than {K} pay {A} percent less than the normal club fee: fee from the normal one and an age
 * People younger than {K} get {A} percent off; given price and age, compute what they pay.
 * price * (1 - {A} / 100) if age < {K} else price
 * under {K} it is {A} percent cheaper
 * Youth concession of {A} % below age {K}, full price otherwise
 * How to apply a {A}% discount for visitors under {K}?
 * {A}% off if {age} is under {K}
 *
 * @T double
 * @A 11
 * @K 17
 * @range price 0 1000
 * @range age 0 100
 * @name youth_price price_under_age
 */
T youth_price(T price, int32_t age) { return age < K ? price - price * A / 100 : price; }

/**
 * What is {price} with {A} percent off from {K} years or with {card}?
 * {A} percent off for those who are at least {K} years old or have a card, given the price, the age and a card flag
 * Seniors from {K} years on and students, known by a flag, get {A}% off a price; the age comes before the flag.
 * price, {A} percent less if the age is at least {K} or if the flag is set
 * Write a function that lowers a price by {A} percent for age {K} and more or when a card is shown (flag).
 * A price is reduced by {A} percent for people of {K} or older and for card holders, given price, age and card flag.
 * price minus {A} percent if age >= {K} || card
 * How much is a price with {A} percent reduction for pensioners from {K} (age) or members (flag)?
 * Given price, age and a flag, take {A}% off at {K} or more, or for true.
 * museum price from price, age and card flag: {A} percent cheaper from {K} years or with disability card
 * Those aged {K} or over and club members, known by a flag, get {A} percent off the price.
 * Concessions of {A} percent are for those of at least {K} years and for students, who are marked by a flag: price to pay
 * People aged {K} or more, and all holders of a discount card, get {A} percent off; given price, age and card, compute what they pay.
 * price * (1 - {A} / 100) if age >= {K} or card else price
 * from {K} on or with a card it is {A} percent cheaper
 * Concession of {A} % for age ≥ {K} or card holders, full price otherwise
 * How do I reduce a price by {A}% if someone is {K}+ or has a card?
 * {A}% off if {age} at least {K} or has card
 *
 * @T double
 * @A 13
 * @K 66
 * @range price 0 1000
 * @range age 0 100
 * @name concession_price reduced_price
 */
T concession_price(T price, int32_t age, _Bool card) { return age >= K || card ? price - price * A / 100 : price; }

/**
 * What is the cancellation fee for {price}, {days} days before: zero from {K} days, {A} percent from {L} days, else all?
 * Cancelling {K} or more days before is free, {L} or more days before costs {A} percent of the price, later all of it: fee?
 * Refund rules: {K} or more days before there is no fee, {L} or more days before it is {A}% of the price, after that all of it.
 * fee for price and days: free until {K} days before, {A} percent until {L} days before, then all of it
 * Write a function for a fee from price and days left: none with {K} days or more, {A} percent with {L} or more, else the whole price.
 * Our trip is cancelled some days ahead: {K} or more cost nothing, {L} or more {A} percent of the price, otherwise all.
 * cancellation fee for price and days ahead: {K} or more nothing, {L} or more {A} percent, less the full amount
 * How much of the price must I pay when I cancel some days before: none from {K} days, {A} percent from {L} days, all later?
 * Given price and days, return zero at {K} or more, {A}% at {L} or more, the price below.
 * hotel price and days before arrival to fee: {K} or more free, {L} or more {A} percent, shorter all
 * The fee is 0 for {K} or more days, {A} percent of the price for {L} or more, and else the whole price.
 * {K} or more days before nothing is charged, {L} or more days before {A} percent of the price, after that all: charge?
 * Cancelling is free {K} or more days ahead, costs {A} percent of the price {L} or more days ahead, and the entire price later.
 * 0 if days >= {K} else price * {A} / 100 if days >= {L} else price
 * {K} days before or earlier nothing, {L} days or earlier {A} percent, after that everything
 * Cancellation charge: 0 at lead time ≥ {K}, {A} % of the price at ≥ {L}, 100 % below
 * What do I owe for cancelling a trip of given price so many days before (free until {K}, {A}% until {L}, then all)?
 * cancellation fee: 0 from {K} days, {A}% from {L} days, else full price
 *
 * @T double
 * @K 30
 * @A 45
 * @L 12
 * @range price 0 1000
 * @range days 0 60
 * @name cancellation_fee storno_fee
 */
T cancellation_fee(T price, int32_t days) { return days >= K ? 0 : days >= L ? price * A / 100 : price; }

/**
 * What is {x} if it is at least {K}, otherwise nothing?
 * amounts below {K} count as nothing, others as they are
 * zero for a number under {K}, else the number unchanged
 * payout of a balance only from {K} on, else zero
 * Write a function that returns its argument if it reaches {K} and zero if not.
 * Amounts less than {K} are not paid out: return 0 for one, otherwise the amount itself.
 * x >= {K} ? x : 0
 * How much of an amount is transferred if the minimum is {K} and less is not sent at all?
 * Given a value, return it, but zero for everything smaller than {K}.
 * noise gate for a value: under {K} it becomes zero, otherwise it stays
 * A sensor's reading below {K} is considered noise: return 0 for it, otherwise the reading.
 * Sales under {K} are not considered: give 0 for them and otherwise the sales.
 * Amounts under {K} are not paid out at all, others in full; compute the payment.
 * v if v >= {K} else 0
 * less than {K} becomes 0, the rest stays
 * Hard threshold at {K}: identity from {K}, zero below
 * How do I drop values smaller than {K} to zero?
 * x if at least {K}, else 0
 *
 * @T int32_t double
 * @K 45
 * @range x 0 1000
 * @name nothing_below payout_from
 */
T nothing_below(T x) { return x >= K ? x : 0; }

/**
 * How much is {x} with a match of the same amount, up to {K} more?
 * donation doubled, with up to {K} added: total
 * amount doubled, but at most {K} on top
 * matching gift: the same amount again, no more than {K}, total of both
 * Write a function that adds an amount once more to itself, the addition limited to {K}.
 * The employer matches what I save up to {K}; how much do we put aside together?
 * deposit plus a bonus of one to one, maximum bonus {K}
 * How much arrives if my gift is matched up to {K}?
 * Given a gift, return it plus a match capped at {K}.
 * x + min(x, {K})
 * A sponsor adds as much as I raised, but {K} at the most; what do we have together?
 * value of an amount of which the first {K} are counted double
 * A company doubles each donation but adds {K} at the most; compute the sum that arrives.
 * v + min(v, {K})
 * the same again on top, but the extra stops at {K}
 * Contribution plus 1:1 match capped at {K}
 * What is the total if a sponsor matches an amount up to {K}?
 * x plus a match of up to {K}
 *
 * @T double int32_t
 * @K 45
 * @range x 0 1000
 * @name matched_up_to with_match
 */
T matched_up_to(T x) { return x + (x < K ? x : K); }

/**
 * How much after {months} months of {A} each with {B} percent on top at the end?
 * I save {A} each month and the bank adds {B} percent at the end: how much after some months?
 * {A} for each of some months, then {B}% extra on the sum
 * {A} per unit of a number plus {B} percent of that
 * Write a function for {A} per unit of a number, the total raised by {B} percent.
 * price of a count: {A} each and {B} percent service charge on all
 * {A} * x * (1 + {B} / 100)
 * How much do units at {A} make with {B} percent added?
 * Given a number, multiply by {A} and add {B} percent.
 * bill for a number of hours at {A}, plus {B} percent travel costs
 * A dinner costs {A} for each guest plus {B} percent service on the sum; what is the total for so many guests?
 * work of some hours at {A} an hour and {B} % more for materials, total
 * A loan costs {A} each month; after so many months {B} percent is added to the sum. Compute the total.
 * v * {A} * (1 + {B} / 100)
 * {A} for each, and on the whole {B} percent more
 * Subtotal at unit price {A}, grossed up by {B} %
 * What is the bill for a quantity at {A} apiece with {B}% tax on top?
 * {A} per unit plus {B}%
 *
 * @T double
 * @A 45
 * @B 13
 * @range months 0 100
 * @name total_plus_percent savings_with_bonus
 */
T total_plus_percent(T months) {
    T sum = months * A;
    return sum + sum * B / 100;
}

/**
 * How much do {x} units cost at {A} each with {B} percent off the total?
 * cost of a number of pieces: {A} each, {B} percent off the sum
 * {A} per unit of a number minus {B} percent of that
 * units at {A} each less {B}% of the total
 * Write a function for {A} per unit of a number, the total lowered by {B} percent.
 * price of a count at {A} each with {B} percent discount on all
 * number of pieces at {A} a piece, then {B} percent rebate on the total
 * How much do units at {A} make with {B} percent taken off?
 * Given a number, multiply by {A} and subtract {B} percent.
 * pay for some hours at {A}, {B} percent deducted
 * Members buy tickets of {A} with {B} percent off: cost of a number of tickets
 * net wage for hours at {A} an hour gross and {B} % deductions
 * Books cost {A} each and the school gets {B} percent off the sum; compute what it pays for a number of books.
 * v * {A} * (1 - {B} / 100)
 * {A} for each, and on the whole {B} percent less
 * Subtotal at unit price {A}, net of a {B} % rebate
 * What is the bill for a quantity at {A} apiece after {B}% discount?
 * {A} per unit minus {B}%
 *
 * @T double
 * @A 45
 * @B 13
 * @range x 0 100
 * @name total_less_percent net_of_hours
 */
T total_less_percent(T x) {
    T sum = x * A;
    return sum - sum * B / 100;
}

/**
 * What class is {x} by the limits {K}, {L} and {M}: 0, 1, 2 or 3?
 * class of a value: 0 below {K}, 1 below {L}, 2 below {M}, else 3
 * class of a value: zero under {K}, one under {L}, two under {M}, three from there on
 * number of a value's class, from zero, with the limits {K}, {L} and {M}, each opening the next class
 * Write a function that returns the class number, 0 to 3, of a value by {K}, {L} and {M}.
 * how many of the limits {K}, {L} and {M} are reached by a value
 * energy label of a consumption as a number 0 to 3, borders {K}, {L}, {M} belong to the upper class
 * In which of four ranges with borders {K}, {L} and {M} is a value, counted from zero, a border starting the next range?
 * Given a value, count the limits {K}, {L}, {M} that it reaches.
 * weight to class: limits {K}, {L}, {M} give index 0 to 3, each class starts at its limit
 * rank 0 to 3 of a score, one more for each of the thresholds {K}, {L} and {M} reached
 * level of a score: 0 up to but not {K}, 1 before {L}, 2 before {M}, 3 after
 * noise class of a level: below {K} 0, below {L} 1, below {M} 2, otherwise 3
 * Return 0 for a value under {K}, 1 under {L}, 2 under {M}, else 3.
 * Classify a wind speed: 0 below {K}, 1 from {K}, 2 from {L}, 3 from {M}.
 * bisect.bisect_right([{K}, {L}, {M}], v)
 * under {K} is 0, under {L} is 1, under {M} is 2, the rest is 3
 * Quantiser with inclusive lower thresholds {K}, {L}, {M} and output codes 0 to 3
 * How many of the three limits {K}, {L}, {M} does a value reach?
 * 0 below {K}, 1 below {L}, 2 below {M}, else 3
 *
 * @T int32_t double
 * @K 27
 * @L 49
 * @M 81
 * @range x 0 100
 * @name class_of_four rank_by_limits
 */
int32_t class_of_four(T x) { return (x >= K) + (x >= L) + (x >= M); }

/**
 * What state is {x}: critical (2) below {L}, low (1) below {K}, otherwise fine (0)?
 * warning state of a value: low under {K} is 1, critical under {L} is 2, else 0
 * one for a value below {K}, two below {L}, zero for the rest
 * Describe a battery's charge by a number: 1 (low) under {K}, 2 (critical) under {L}, 0 otherwise.
 * Write a function that returns 2 for values under {L}, 1 for others under {K}, and 0 otherwise.
 * A level below {K} is a warning (1) and one below {L} an alarm (2); anything higher is fine (0).
 * Is the stock fine (0), to be reordered (1, under {K}) or urgent (2, under {L})?
 * How bad is a level: 1 for a bit under {K}, 2 for under {L}, 0 if neither?
 * Given a level, two if less than {L}, one if less than {K}, else zero.
 * The fuel lamp is on (1) below {K} and blinking (2) below {L}, otherwise off (0): its state for a level
 * oxygen value to alert: under {K} a warning (1), under {L} an emergency (2), else 0
 * two alarm steps downwards for a value: 1 below {K}, 2 below {L}, 0 if neither
 * oil level to code: 1 (low) below {K}, 2 (critical) below {L}, 0 otherwise
 * 2 if a number is under {L}, 1 if only under {K}, else 0
 * Report on a battery: 2 when its charge is below {L}, 1 when below {K}, otherwise 0.
 * 2 if v < {L} else 1 if v < {K} else 0
 * under {L} is very bad (2), under {K} is bad (1), else fine (0)
 * Low-level alarm code: critical 2 under {L}, warning 1 under {K}, normal 0
 * How do I flag a stock as 2 (less than {L}), 1 (less than {K}) or 0?
 * 2 if below {L}, 1 if below {K}, else 0
 *
 * @T int32_t double
 * @L 11
 * @K 27
 * @range x 0 100
 * @name low_state fuel_warning
 */
int32_t low_state(T x) { return x < L ? 2 : x < K ? 1 : 0; }

/**
 * What is needed for {area} at {A} each, unless {rain} is over {K}?
 * {A} per unit of the first number, nothing if the second is over {K}
 * water for an area: {A} liters per square meter, none if it rained over {K} mm, area and rain given
 * {A} times the first, zero if the second is more than {K}
 * Write a function that returns {A} times the first, but zero when the second is above {K}.
 * feed for a number of fish: {A} g each, none if the tank (second value) is warmer than {K}
 * 0 if y > {K}, otherwise {A} * x
 * How much water for an area at {A} per square meter if rain above {K} makes it unnecessary?
 * Given area and rain, return {A} per area, zero if the rain is over {K}.
 * Heating requires {A} watts per square meter of an area, but none when the temperature, given second, is above {K} degrees.
 * There is a bonus of {A} per sale, but it is lost with more than {K} complaints: bonus from sales and complaints
 * pay for hours at {A} each, zero if late by more than {K} minutes; hours first, minutes second
 * Cows get {A} kg of feed each, unless the second value is over {K}; then they get none.
 * {A} for each of the first, but zero if the other number is above {K}
 * Irrigation takes {A} litres per square metre unless more than {K} millimetres of rain fell; given area and rain, compute the litres.
 * {area} * {A} * ({rain} <= {K})
 * {area} needs {A} for each, but nothing at all if {rain} is more than {K}
 * Demand {A}·{area}, suppressed when {rain} exceeds {K}
 * How much water is necessary at {A} per unit of {area} if above {K} of {rain} none is?
 * {A} times {area}, 0 if {rain} is over {K}
 *
 * @T double int32_t
 * @A 11
 * @K 27
 * @range area 0 1000
 * @range rain 0 100
 * @name unless_over water_unless_rain
 */
T unless_over(T area, T rain) { return rain > K ? 0 : area * A; }

/**
 * What is the rate at {hour}: {C} from {A} up to but not including {B} o'clock, otherwise {D}?
 * rate for an hour: from {A} up to but not {B} o'clock {C}, otherwise {D}
 * {C} if a number is at least {A} and less than {B}, else {D}
 * hour at least {A} and before {B} gives {C}, else {D}
 * Write a function that returns {C} for hours from {A} until before {B} and {D} at other times.
 * At hours from {A} to before {B} power costs {C}, the day tariff, and else {D}: price at an hour
 * lunch price by hour: {C} from {A} until before {B}, {D} at other hours
 * How much is it at this hour, with {C} from {A} to before {B} and {D} in the rest of the day?
 * Given an hour, return {C} if it is from {A} until before {B}, {D} if not.
 * toll for an hour: rush hour from {A} to before {B} {C}, other times {D}
 * A value from {A} up to but not including {B} gives {C} and any other {D}.
 * ticket by age: from {A} and under {B} pays {C}, all others {D}
 * Electricity costs {C} from {A} o'clock until before {B} o'clock and {D} at other times; return the rate for an hour.
 * {C} if {A} <= h < {B} else {D}
 * at {A} or after but not yet {B} it is {C}, else {D}
 * Time-of-use tariff: {C} on [{A}, {B}), {D} elsewhere
 * What is the price at a given hour: {C} between {A} and {B} (end excluded), otherwise {D}?
 * {C} from {A} to before {B}, else {D}
 *
 * @T double
 * @A 9
 * @B 17
 * @C 31
 * @D 52
 * @range hour 0 24
 * @name rate_at_hour price_in_range
 */
T rate_at_hour(T hour) { return hour >= A && hour < B ? C : D; }

/**
 * What is {price} after {years} years if it loses {A} percent of itself each year, at least {K}?
 * value of a thing that loses {A} percent of its price every year, not below {K}: price and years given
 * value after some years: price minus {A}% of the new price per year, minimum {K}
 * straight depreciation of a price over years, {A} percent of it a year, down to {K}
 * Write a function for a price that falls by {A} percent of the original each year, never under {K}.
 * Each year a car loses {A} percent of its new price, but the scrap value is {K}: value from price and years
 * resale value from price and years, {A} percent of the price off per year, lowest {K}
 * How much is something worth with {A} percent of the price off for every year and {K} as the least?
 * Given price and years, take {A}% of the price off for each year, but return at least {K}.
 * used bike value from price and years: {A} percent of the price off per year, no less than {K}
 * A machine's price falls by {A} percent of it every year, but its book value never below {K}: value after some years
 * A tool loses {A} percent of its original price yearly, until {K} is left: value for a price and a number of years
 * A machine loses {A} percent of its purchase price per year but is always worth at least {K}; given price and years, compute its value.
 * max({price} - {years} * {price} * {A} / 100, {K})
 * bought for {price}, every one of {years} takes off {A} percent of that, {K} is the bottom
 * Straight-line depreciation of {A} % p.a. with residual value {K}
 * What is something still worth when {A}% of its new price goes each year, never under {K}?
 * {price} minus {A}% of it per year, at least {K}
 *
 * @T double
 * @A 13
 * @K 90
 * @range price 0 10000
 * @range years 0 30
 * @name resale_value value_not_below
 */
T resale_value(T price, int32_t years) {
    T value = price - price * A / 100 * years;
    return value > K ? value : K;
}

/**
 * What is {x} after {A} percent off, but with no more than {K} off?
 * price with {A} percent off, at most {K} off
 * price to pay with a discount of {A}% up to a maximum of {K}
 * price minus {A} percent, the reduction is limited to {K}
 * Write a function that lowers a price by {A} percent, by {K} at the most.
 * price after a coupon of {A} percent off, maximum saving {K}
 * x - min(x * {A} / 100, {K})
 * How much do I pay for a price with {A} percent off and a cap of {K} on the discount?
 * Given a price, subtract {A}% of it, but not more than {K}.
 * app deal {A} % off, max {K} off, what is left to pay of a price
 * How much do I pay with a voucher for {A} percent that takes off no more than {K}?
 * price with a staff discount of {A} percent, the discount never above {K}
 * total with {A} percent off but max {K} off
 * to pay for an order: {A} percent discount, at most {K} discount
 * A coupon takes {A} percent off a purchase, but not more than {K}; compute what is left to pay.
 * v - min(v * {A} / 100, {K})
 * {A} percent cheaper, but you cannot save more than {K}
 * Net price with proportional rebate {A} % capped at {K}
 * What do I pay with {A}% off if the reduction is limited to {K}?
 * {A}% off, discount at most {K}
 *
 * @T double
 * @A 13
 * @K 45
 * @range x 0 1000
 * @name coupon_with_cap price_with_capped_discount
 */
T coupon_with_cap(T x) { return x - (x * A / 100 < K ? x * A / 100 : K); }

/**
 * What is {x} after {A} percent off, but not below {K}?
 * price with {A} percent off, the result at least {K}
 * number minus {A}% of it, no lower than {K}
 * price reduced by {A} percent with a lowest price of {K}
 * Write a function that lowers a price by {A} percent, but returns no less than {K}.
 * Everything is {A} percent off, though nothing becomes cheaper than {K}: sale price of a price
 * max(x - x * {A} / 100, {K})
 * How much do I pay with {A} percent off a price if it never costs less than {K}?
 * Given a price, subtract {A}% of it, but return no less than {K}.
 * clearance price {A} % cheaper than the old one, floor {K}
 * net pay from gross after {A} percent deductions, at least {K}
 * Pensions are cut by {A} percent, but {K} is guaranteed: the new pension?
 * A price is lowered by {A} percent but not under {K}; compute the new price.
 * max(v - v * {A} / 100, {K})
 * {A} percent cheaper, yet {K} is the lowest price
 * Discounted value at {A} % with price floor {K}
 * What is the price after {A}% off when it may not be below {K}?
 * {A}% off, result at least {K}
 *
 * @T double
 * @A 13
 * @K 45
 * @range x 0 1000
 * @name reduced_not_below sale_with_floor
 */
T reduced_not_below(T x) { return x - x * A / 100 > K ? x - x * A / 100 : K; }

/**
 * How much is used for {x} at {A} per {K} if {flag}, otherwise at {B} per {K}?
 * amount at {A} per {K} with the flag, {B} per {K} without, in proportion
 * A car uses {A} liters per {K} km in winter and {B} in summer; how many for some km, the flag meaning winter?
 * x / {K} times {A} if true, x / {K} times {B} if not
 * Write a function that returns {A} for each {K} of a number if the flag is true and {B} for each {K} if false, in proportion.
 * With the trailer the car uses {A} per {K} km, alone {B} per {K} km: fuel for a distance, a flag telling if it has the trailer
 * an amount uses {A} to {K} when the flag is on, {B} to {K} when off, in proportion
 * How much for a trip at {A} per {K} loaded (flag) or {B} per {K} empty?
 * Given an amount and a flag, scale by {A} / {K} for yes, by {B} / {K} for no.
 * Members, known by a flag, get {K} grams for {A} and others for {B}: price of some grams in proportion
 * consumption on a distance: in town (true) {A} per {K}, outside {B} per {K}
 * On the motorway (flag true) my car needs {A} liters per {K} km, otherwise {B}: fuel for the km driven
 * fuel need for km: {A} liters per {K} km in winter (true), {B} per {K} km in summer
 * x in proportion: {A} per {K} if the flag is true, {B} per {K} if not
 * needed amount for a distance at {A} per {K} km if the flag is set, else at {B} per {K} km
 * A car needs {A} litres per {K} kilometres when loaded and {B} when empty; given distance and whether it is loaded, compute the litres.
 * v * ({A} if loaded else {B}) / {K}
 * for every {K} it takes {A} with the thing on, {B} with it off, in proportion
 * Proportional consumption per {K}: coefficient {A} if the flag holds, {B} if not
 * How much is used over a distance at {A} per {K} (flag set) or {B} per {K} (flag not set)?
 * {A} per {K} if true, {B} per {K} if false
 *
 * @T double
 * @A 9
 * @K 35
 * @B 26
 * @range x 0 1000
 * @name use_by_flag fuel_by_season
 */
T use_by_flag(T x, _Bool flag) { return x * (flag ? A : B) / K; }

/**
 * How much are {x} units at {A} each and {y} percent discount, at least {K}?
 * x units at {A} each, y percent off, total at least {K}
 * {A} per unit with a discount in percent given second, not less than {K} in total
 * units at {A} each, a percentage off, at least {K}
 * Write a function for {A} per unit less a percentage given second, but no less than {K}.
 * A job of some hours at {A} each gets a rebate in percent, but {K} is the minimum bill: how much is it?
 * max({A} * x * (100 - y) / 100, {K})
 * How much for some units at {A} a piece after a discount in percent if the smallest order is {K}?
 * Given a number and a percentage, {A} for each, lowered by the percentage, at least {K}.
 * prints at {A} each minus a percentage, number first, lowest total {K}
 * rent for days at {A} a day, a given percent off, minimum {K}
 * Service costs {A} per hour, less a discount in percent, though {K} at least: bill for hours and discount
 * A job of so many hours at {A} each is reduced by a given percentage, but at least {K} is charged; compute the price.
 * max({x} * {A} * (1 - {y} / 100), {K})
 * {x} at {A} each, {y} percent cheaper, but {K} at the least
 * Subtotal {A}·{x} less a rebate of {y} %, floored at {K}
 * What does {x} at {A} apiece cost after {y}% off with a minimum charge of {K}?
 * {A} per {x}, minus {y} percent, minimum {K}
 *
 * @T double
 * @A 46
 * @K 90
 * @range x 0 100
 * @range y 0 100
 * @name discounted_with_minimum bill_with_floor
 */
T discounted_with_minimum(T x, T y) {
    T sum = x * A;
    T price = sum - sum * y / 100;
    return price > K ? price : K;
}

/**
 * What premium on {base} with {A} percent more under {K} years, by {age}?
 * base premium and age: {A} percent more under {K} years
 * young people below {K} pay {A}% more: price for a base price and an age
 * price with a surcharge of {A} percent if the age is below {K}
 * Write a function that raises a base price by {A} percent for ages under {K}.
 * Renting a car costs drivers under {K} {A} percent extra: price for a base price and an age
 * base and age: not yet {K} years means plus {A} percent
 * How much is the insurance with {A} percent more on the base price for those under {K}, by age?
 * Given a price and an age, add {A}% below {K}.
 * premium with a novice surcharge of {A} % for ages under {K}, base first
 * premium of a base plus {A} percent before the age of {K}
 * age < {K} ? base + {A} percent of base : base
 * Drivers younger than {K} pay {A} percent more; given the basic premium and the age, compute the premium.
 * base * (1 + {A} / 100) if age < {K} else base
 * under {K} it is {A} percent dearer
 * Premium loading of {A} % below age {K}, none otherwise
 * How to raise a fee by {A}% for people under {K}?
 * {A}% more if {age} is under {K}
 *
 * @T double
 * @A 13
 * @K 24
 * @range base 0 1000
 * @range age 0 100
 * @name young_surcharge premium_under_age
 */
T young_surcharge(T base, int32_t age) { return age < K ? base + base * A / 100 : base; }

/**
 * What is {x} with {A} more for each unit of {y} above {K}?
 * base and count: base plus {A} for every unit of the count over {K}
 * price and number: price plus {A} for each of the number above {K}
 * base price and {A} more per extra one beyond {K}, base first, count second
 * Write a function that adds {A} to the first for each unit of the second over {K}.
 * The airline adds {A} for each kilo of baggage over {K} to the fare; fare and kilos are given.
 * The fare rises by {A} for each stop after {K}: total from the fare and the number of stops
 * How much is the first with a surcharge of {A} for each one of the second more than {K}?
 * Given a price and a count, add {A} for each above {K}.
 * The rent rises by {A} for each person over {K}: total from the rent and the number of persons
 * x + {A} * max(0, y - {K})
 * A room costs its rate and {A} more for each guest beyond {K}: total from the rate and the number of guests
 * Given a price and a number of guests, add {A} to the price for each guest beyond {K}.
 * {x} + {A} * max({y} - {K}, 0)
 * {x}, and {A} more for each that {y} is over {K}
 * Base {x} with a linear overage charge {A} on the excess of {y} over {K}
 * How do I increase {x} by {A} per unit of {y} above {K}?
 * {x} plus {A} per {y} above {K}
 *
 * @T double
 * @A 13
 * @K 31
 * @range x 0 1000
 * @range y 0 100
 * @name plus_for_extra fare_with_excess
 */
T plus_for_extra(T x, T y) { return y > K ? x - (K - y) * A : x; }

/**
 * What is {x} if {A} are taken off for each unit of {y} above {K}?
 * amount and count: {A} off the amount for every unit of the count over {K}
 * first minus {A} for each of the second above {K}
 * My pay falls by {A} for each minute late beyond {K}: what is left, given pay and minutes?
 * Write a function that takes {A} off the first for each unit of the second over {K}.
 * score minus {A} per second over {K}, score first, seconds second
 * Every error after {K} takes {A} off the points: result from points and errors
 * How much is left of the first with a deduction of {A} for each of the second more than {K}?
 * Given a value and a count, subtract {A} from the value for each unit of the count above {K}.
 * A rating falls by {A} per day later than {K}: new rating from rating and day
 * x - {A} * max(0, y - {K})
 * Each second above {K} costs {A} points of the score; score and seconds are given.
 * Given points and minutes, deduct {A} from the points for each minute beyond {K}.
 * {x} - {A} * max({y} - {K}, 0)
 * {x}, and {A} less for each that {y} is over {K}
 * Base {x} with a linear penalty {A} on the excess of {y} over {K}
 * How do I lower {x} by {A} per unit of {y} above {K}?
 * {x} minus {A} per {y} above {K}
 *
 * @T double
 * @A 12
 * @K 26
 * @range x 0 1000
 * @range y 0 100
 * @name minus_for_extra score_with_time_penalty
 */
T minus_for_extra(T x, T y) { return y > K ? x + (K - y) * A : x; }

/**
 * Is {age} between {A} and {B}, both allowed, and {flag} true?
 * number from {A} to {B}, both included, and the flag set
 * Is a value within {A} and {B}, both allowed, while the flag is true?
 * is the age between {A} and {B}, inclusive, and consent given as a flag
 * Write a function that checks a number for {A} up to {B} inclusive and a second argument, a flag, for being set.
 * People from {A} to {B} years, inclusive, may join if they are healthy, which is a flag: may this one?
 * donor aged {A} to {B} inclusive and fit, the latter a flag
 * is a value within {A} and {B}, ends included, and the enable flag true
 * Given a value and a flag, true only from {A} to {B} inclusive with the flag.
 * temperature from {A} to {B} inclusive and door closed (flag)
 * volunteers aged between {A} and {B}, inclusive, with a license flag: accepted?
 * is the age {A} to {B} inclusive and the permission flag set
 * Someone may take part when aged {A} to {B} inclusive and in possession of a permission; decide from age and permission.
 * {A} <= age <= {B} and allowed
 * from {A} to {B}, ends too, and the answer is yes
 * Conjunction of membership in [{A}, {B}] with a Boolean
 * Is a number within {A} and {B} inclusive while a flag is set?
 * between {A} and {B} inclusive and flag is true
 *
 * @T double
 * @A 27
 * @B 44
 * @range age 0 100
 * @name between_and_flag may_donate
 */
_Bool between_and_flag(T age, _Bool flag) { return age >= A && age <= B && flag; }

/**
 * How many of {K} are still needed after {x} and {y}?
 * {K} minus both numbers, but not negative
 * what is missing to {K} after two amounts, zero if nothing
 * rest of {K} when two parts are done, zero if they exceed it
 * Write a function that returns what two numbers lack to {K}, zero if nothing.
 * My goal is {K} and I've done something on two days: what remains, zero at least?
 * My training goal is {K} minutes a week and two sessions are done: how much remains, never negative?
 * How much more to {K} with these two amounts together, or zero if it is reached?
 * Given two amounts, return the rest up to {K}, at least zero.
 * budget {K}, two bills paid, what remains, zero if overspent
 * water to drink: {K} is the goal, two amounts are drunk, the rest or zero
 * max(0, {K} - x - y)
 * A collection aims at {K}; given two sums already received, compute what is lacking, or 0 if nothing.
 * max({K} - {x} - {y}, 0)
 * {x} and {y} together, how far from {K}, zero if we are there
 * Shortfall of {x} + {y} against the target {K}, nonnegative
 * How much is still needed to reach {K} after two contributions?
 * {K} minus both, not below 0
 *
 * @T double
 * @K 450
 * @range x 0 1000
 * @range y 0 1000
 * @name missing_to_goal rest_after_two
 */
T missing_to_goal(T x, T y) { return x + y < K ? K - (x + y) : 0; }

/**
 * How long do {x} pieces take at {A} each with a break of {B} after every {K}?
 * time for some pieces: {A} each and a break of {B} after every full {K}
 * {A} per piece of a count, {B} more for each full {K} of them
 * Each lap takes {A} minutes and after every full {K} laps come {B} minutes of rest: time for a number of laps
 * Write a function for {A} per unit of a count plus {B} for every complete {K}.
 * Each page takes {A} seconds and the paper is refilled in {B} seconds after every full {K} pages: time for some pages
 * Each piece takes {A} and a pause of {B} follows every full {K} pieces: time for a number of pieces
 * How much time for some parts at {A} per part and {B} more for each full {K} parts done?
 * Given a count, return {A} for each and {B} for each full {K}.
 * points for hits: {A} per hit and {B} extra for every full {K} hits
 * {A} * x + {B} * (x / {K}), integer division
 * Workers get {A} per unit and a bonus of {B} for every full {K} units: wage for a number of units
 * A worker earns {A} per piece and a bonus of {B} for each full {K} pieces; compute the earnings.
 * v * {A} + v // {K} * {B}
 * {A} for each and {B} more whenever {K} are complete
 * Piece rate {A} plus bonus {B} per completed lot of {K}
 * What do n units bring at {A} each with {B} added for every whole {K}?
 * {A} per unit plus {B} per full {K}
 *
 * @T int32_t
 * @A 11
 * @B 27
 * @K 45
 * @range x 0 1000
 * @name units_with_extra time_and_breaks
 */
T units_with_extra(T x) { return x * A + x / K * B; }

/**
 * What do {x} pieces cost in packs of {K} at {A} a pack, singles {B}?
 * price of some pieces: full packs of {K} cost {A}, single ones {B} each
 * cost of a count: {A} for each full {K}, {B} for each one left over
 * pieces in full packs of {K} at {A} a pack, the rest {B} each: total
 * Write a function for the price of pieces: {A} for each full {K} and {B} for every piece over.
 * Eggs come in cartons of {K} for {A}, and loose ones cost {B} each: price of some eggs, cartons as far as full
 * Tickets come in strips of {K} for {A} and singly for {B}; cost of a number with as many full strips as possible
 * How much for a number of pieces if {K} together cost {A} and one alone {B}, as many full sets as fit?
 * Given a count, pay {A} per full {K} and {B} for each remaining one.
 * price for pieces: sets of {K} for {A}, extra pieces {B} each
 * x / {K} * {A} + x % {K} * {B} in whole numbers
 * A bag with {K} rolls costs {A} and a single roll {B}; what do some rolls cost with as many full bags as possible?
 * {K} rolls cost {A} and single ones {B} each: total for a number of rolls, in as many full sets as fit
 * total for some visits: each card for {K} visits costs {A}, the single ones left {B} each
 * Eggs are sold in boxes of {K} for {A}, and singly for {B}; compute the price of a number when as many boxes as possible are taken.
 * v // {K} * {A} + v % {K} * {B}
 * full packs of {K} cost {A}, what is over costs {B} each
 * Quotient by {K} priced at {A}, remainder priced at {B} per piece
 * How much are n items in packs of {K} at {A} with the rest at {B} apiece?
 * {A} per full pack of {K}, {B} per leftover
 *
 * @T int32_t
 * @K 15
 * @A 75
 * @B 26
 * @range x 0 1000
 * @name packs_and_singles price_in_packs
 */
T packs_and_singles(T x) { return x / K * A + x % K * B; }

/**
 * What is it for {x}: {A} up to {K}, {B} up to {L}, {C} up to {M}, otherwise {D}?
 * price by value: up to {K} it is {A}, up to {L} {B}, up to {M} {C}, above {D}
 * result for a number: to {K} inclusive it is {A}, to {L} {B}, to {M} {C}, for more {D}
 * fee by size: not over {K} {A}, not over {L} {B}, not over {M} {C}, larger {D}
 * Write a function for steps of a value: at most {K} gives {A}, at most {L} {B}, at most {M} {C}, else {D}.
 * courier price from the weight: up to {K} kg {A}, up to {L} kg {B}, up to {M} kg {C}, heavier {D}
 * x <= {K} ? {A} : x <= {L} ? {B} : x <= {M} ? {C} : {D}
 * How much for a value with limit {K} for {A}, {L} for {B}, {M} for {C}, limits included, and {D} beyond?
 * Given a size, return {A} until {K}, {B} until {L}, {C} until {M}, each inclusive, then {D}.
 * The ferry charges by length: up to {K} m {A}, up to {L} m {B}, up to {M} m {C}, and {D} for longer vehicles.
 * Car tax depends on power: up to {K} it is {A}, up to {L} {B}, up to {M} {C}, and {D} for stronger cars.
 * {A} for values up to {K}, {B} up to {L}, {C} up to {M}, {D} above
 * shipping by weight costs {A} up to {K} kg, {B} up to {L} kg, {C} up to {M} kg, {D} for heavier
 * A parcel costs {A} up to {K}, {B} up to {L}, {C} up to {M} and {D} above, the limits included.
 * {A} if v <= {K} else {B} if v <= {L} else {C} if v <= {M} else {D}
 * not more than {K} is {A}, not more than {L} is {B}, not more than {M} is {C}, else {D}
 * Four-level step charge {A}, {B}, {C}, {D} with closed upper limits {K}, {L}, {M}
 * What is the postage if to {K} it is {A}, to {L} it is {B}, to {M} it is {C}, otherwise {D}?
 * {A} up to {K}, {B} up to {L}, {C} up to {M}, {D} above, inclusive
 *
 * @T int32_t double
 * @K 13
 * @A 37
 * @L 46
 * @B 70
 * @M 105
 * @C 145
 * @D 200
 * @range x 0 200
 * @name four_steps courier_price
 */
T four_steps(T x) { return x <= K ? A : x <= L ? B : x <= M ? C : D; }

/**
 * What is it for {x}: {A} below {K}, {B} below {L}, {C} below {M}, otherwise {D}?
 * fee by value: below {K} it is {A}, below {L} {B}, below {M} {C}, else {D}
 * price for a number: under {K} it is {A}, under {L} {B}, under {M} {C}, from there {D}
 * value less than {K} gives {A}, less than {L} {B}, less than {M} {C}, the rest {D}
 * Write a function for classes of a value: under {K} gives {A}, under {L} {B}, under {M} {C}, others {D}.
 * club fee by age: under {K} {A}, under {L} {B}, under {M} {C}, older {D}
 * x < {K} ? {A} : x < {L} ? {B} : x < {M} ? {C} : {D}
 * How much for a number when smaller than {K} gives {A}, than {L} {B}, than {M} {C}, and {D} otherwise?
 * Given an age, return {A} before {K}, {B} before {L}, {C} before {M}, then {D}.
 * How long should one sleep? Younger than {K} {A}, younger than {L} {B}, younger than {M} {C}, older {D}, by age.
 * school fee by income: below {K} {A}, below {L} {B}, below {M} {C}, higher {D}
 * {A} for values under {K}, {B} under {L}, {C} under {M}, {D} from there on
 * fee from an income: {A} below {K}, {B} below {L}, {C} below {M}, otherwise {D}
 * A tax disc costs {A} for engines under {K}, {B} under {L}, {C} under {M} and {D} for the rest.
 * {A} if v < {K} else {B} if v < {L} else {C} if v < {M} else {D}
 * less than {K} is {A}, less than {L} is {B}, less than {M} is {C}, else {D}
 * Four-level step function {A}, {B}, {C}, {D} with right-open cuts {K}, {L}, {M}
 * What is the fee when below {K} it is {A}, below {L} it is {B}, below {M} it is {C}, otherwise {D}?
 * {A} below {K}, {B} below {L}, {C} below {M}, otherwise {D}
 *
 * @T int32_t double
 * @K 11
 * @A 38
 * @L 50
 * @B 80
 * @M 120
 * @C 125
 * @D 165
 * @range x 0 200
 * @name four_classes club_fee
 */
T four_classes(T x) { return x < K ? A : x < L ? B : x < M ? C : D; }

/**
 * What is the charge on {x}: {A} percent up to {K}, {B} percent up to {L}, {C} percent above, of the whole amount?
 * The whole amount is charged {A} percent if it is up to {K}, {B} percent up to {L}, and {C} percent above.
 * commission on all sales: {A}% if they are up to {K}, {B}% up to {L}, {C}% for higher ones
 * charge with a rate by size on the whole amount: to {K} inclusive {A} percent, to {L} {B} percent, more {C} percent
 * Write a function that takes of the whole amount {A} percent if it's up to {K}, {B} percent up to {L} and {C} percent beyond.
 * commission: total sales not over {K} bring {A} percent of them, not over {L} {B} percent, over that {C} percent
 * How much is the fee on everything, with {A} percent for amounts to {K}, {B} percent to {L} and {C} percent for more?
 * Given an amount, return {A}% of it if at most {K}, {B}% if at most {L}, else {C}%.
 * rebate in money on an amount: {A} % of it up to {K}, {B} % up to {L}, otherwise {C} %
 * one rate for the total: {A} percent of it if within {K}, {B} percent if within {L}, else {C} percent
 * property transfer tax on the full price: {A} percent for up to {K}, {B} percent up to {L}, {C} percent above
 * how do I apply {A}, {B} or {C} percent to the full amount by the limits {K} and {L}, inclusive
 * A levy takes {A} percent of amounts to {K}, {B} percent of amounts to {L} and {C} percent of larger ones, of the whole amount each time.
 * v * ({A} if v <= {K} else {B} if v <= {L} else {C}) / 100
 * not over {K} it's {A} percent of it, not over {L} {B} percent, else {C} percent
 * Slab levy on the whole amount with rates {A} %, {B} %, {C} % and closed limits {K}, {L}
 * How do I compute a fee of {A}% up to {K}, {B}% up to {L} and {C}% above, on the entire sum?
 * {A}% if up to {K}, {B}% if up to {L}, else {C}% of the whole amount
 *
 * @T double
 * @A 13
 * @K 110
 * @B 24
 * @L 560
 * @C 36
 * @range x 0 1000
 * @name percent_by_class commission_by_sales
 */
T percent_by_class(T x) { return x * (x <= K ? A : x <= L ? B : C) / 100; }

/**
 * What is the fee on {x}: {A} flat under {K}, {B} percent from {K} on?
 * fee on an amount: {A} flat if it's under {K}, {B} percent of it otherwise
 * {A} for amounts below {K}, otherwise {B}% of the amount
 * fixed {A} if the number is less than {K}, else {B} percent of it
 * Write a function for a fee of {A} for amounts under {K}, and of {B} percent for the others.
 * fee: small orders under {K} cost {A}, others {B} percent of the order
 * x < {K} ? {A} : {B}% of x
 * How much is the fee on an amount when it is {A} below {K} and {B} percent of it from there on?
 * Given an amount, return {A} if smaller than {K}, if not {B}% of it.
 * bank fee on a transfer: under {K} it costs {A}, otherwise {B} percent of it
 * For repairs, jobs worth under {K} pay {A} for travel and others {B} percent of their value: how much?
 * The shop charges {A} for handling orders smaller than {K}, and {B} percent of the order from {K} up.
 * An agent takes a flat {A} on sales under {K} and {B} percent of the sale otherwise; compute the fee.
 * {A} if v < {K} else v * {B} / 100
 * {A} if it is less than {K}, else {B} percent of it
 * Fixed fee {A} below {K}, ad valorem {B} % from {K}
 * What is the commission when small sums (below {K}) cost {A} and others {B}%?
 * {A} below {K}, otherwise {B}%
 *
 * @T double
 * @A 31
 * @K 210
 * @B 13
 * @range x 0 1000
 * @name flat_or_percent transfer_fee
 */
T flat_or_percent(T x) { return x < K ? A : x * B / 100; }

/**
 * Which is cheaper for {x} units: {A} each, or {B} plus {C} each; what does it cost?
 * total for some units, the cheaper of {A} per unit and {B} plus {C} per unit
 * min({A} * x, {B} + {C} * x)
 * two tariffs for a count, {A} each or {B} base with {C} each: pay the lower
 * Write a function for the lower price of a count at {A} per piece or {B} fixed and {C} per piece.
 * At the pool a visit costs {A}, or {B} for a card and {C} a visit; what is the cheapest total for some visits?
 * price of a distance, either {A} per km or {B} and {C} per km, whichever is less
 * How much do I pay for some calls with the better plan, {A} per call or {B} a month and {C} per call?
 * Given a number, compare {A} each with {B} plus {C} each and return the smaller sum.
 * best price for a number of entries: single {A}, or membership {B} and {C} per entry
 * Without a card each entry is {A}; with it, {B} once and {C} each. What is the minimum cost for a count?
 * return the smaller bill for x calls, tariff one {A} per call, tariff two {B} fixed and {C} per call
 * Choose the cheaper of two offers for a number of visits, {A} each or {B} once plus {C} each, and return its cost.
 * min({A} * v, {B} + {C} * v)
 * either {A} each, or {B} first and then {C} each: the lower sum
 * Lower envelope of the tariffs {A}·n and {B} + {C}·n
 * What do I pay with the better plan, pay-per-use at {A} or membership {B} with {C} per use?
 * minimum of {A} per unit and {B} plus {C} per unit
 *
 * @T double
 * @A 27
 * @B 90
 * @C 11
 * @range x 0 100
 * @name cheaper_tariff better_plan
 */
T cheaper_tariff(T x) { return x * A < B + x * C ? x * A : B + x * C; }

/**
 * Is a plan of {B} plus {C} each cheaper than {A} each for {x} units?
 * for a count, {A} each against {B} plus {C} each: is the second cheaper
 * {B} + {C} * x < {A} * x
 * does a card for {B} with {C} a visit pay off against {A} a visit, for so many visits
 * Write a function that tells whether {B} fixed and {C} per piece is less than {A} per piece, for a number of pieces.
 * Is joining at {B} plus {C} per class cheaper than paying {A} per class, for a number of classes?
 * is {B} once and {C} per km less than {A} per km for a distance
 * For some calls, should I take the contract with {B} a month and {C} per call rather than {A} per call, being cheaper?
 * Given a number, is {B} plus {C} each below {A} each?
 * rail card {B} with trips at {C} instead of {A} each: cheaper for so many trips, yes or no
 * Does a season pass at {B} with {C} per ride cost less than {A} per ride, for a number of rides?
 * true if {B} up front with {C} per swim costs less than {A} per swim for that many swims
 * Decide if a card for {B} with trips at {C} comes cheaper than trips at {A} without it, for a number of trips.
 * {B} + {C} * v < {A} * v
 * pay {B} and then {C} each, is that really less than {A} each
 * Strict break-even test {B} + {C}·n < {A}·n
 * Is a membership at {B} plus {C} per visit cheaper than {A} per visit?
 * is {B} plus {C} per trip less than {A} per trip
 *
 * @T double
 * @A 27
 * @B 90
 * @C 11
 * @range x 0 100
 * @name is_card_worth_it plan_pays_off
 */
_Bool is_card_worth_it(T x) { return B + x * C < x * A; }

/**
 * What do {x} and {y} cost at {A} and {B} each, at most {K}?
 * total of two counts: {A} for each of the first, {B} for each of the second, at most {K}
 * min({A} * x + {B} * y, {K})
 * price for adults and children: {A} per adult and {B} per child, never more than {K} in all
 * Write a function for the total of two counts at {A} per one kind and {B} per the other, capped at {K}.
 * A family pays {A} per parent and {B} per kid, but never more than {K}: price for given parents and kids
 * day's cost of rides and transfers: rides {A} each, transfers {B} each, day limit {K}
 * How much for two counts at {A} and {B} each if {K} is the most?
 * Given two numbers, {A} times one plus {B} times the other, no more than {K}.
 * points for hits and assists: {A} per hit, {B} per assist, limit {K}
 * The library fines {A} per book and {B} per film, {K} at most: fine for given numbers of books and films
 * add {A} for every x and {B} for every y, then clamp the sum to {K} from above
 * A family pays {A} per adult and {B} per child, but {K} at the most; given both numbers, compute the entrance.
 * min({A} * {x} + {B} * {y}, {K})
 * {x} at {A} each and {y} at {B} each, never over {K}
 * Linear combination {A}·{x} + {B}·{y} capped at {K}
 * What is the sum for two quantities at {A} and {B} with an upper limit of {K}?
 * {A} per {x} plus {B} per {y}, at most {K}
 *
 * @T int32_t double
 * @A 27
 * @B 11
 * @K 260
 * @range x 0 50
 * @range y 0 50
 * @name two_kinds_capped family_price
 */
T two_kinds_capped(T x, T y) { return x * A + y * B < K ? x * A + y * B : K; }

/**
 * How many points for {right} right at {A} each and {wrong} wrong at minus {B}, not below zero?
 * score from right and wrong answers: {A} for each right, minus {B} for each wrong, not negative
 * right answers give {A} points each, wrong ones cost {B} each, total at least zero, both counts given
 * max(0, {A} * right - {B} * wrong)
 * Write a function for test points from two counts: {A} per correct, {B} off per incorrect answer, minimum zero.
 * A hit gives {A} points, a miss takes {B}, and the score never falls under zero: score from hits and misses
 * points from wins and losses: wins bring {A}, losses take {B}, floor at zero
 * How many points with {A} up for each of the first count and {B} down for each of the second, but no minus?
 * Given two counts, {A} times one less {B} times the other, no lower than zero.
 * score for apples and bombs caught: apples {A} points, bombs minus {B}, never below zero
 * Each positive counts {A} and each negative minus {B}, never below zero in total: the two counts are given.
 * test result with {A} per right answer and a penalty of {B} per wrong answer, never below zero
 * A quiz gives {A} points per correct and takes {B} per incorrect answer, a negative result becoming 0; compute the score.
 * max({right} * {A} - {wrong} * {B}, 0)
 * {A} up for each of {right}, {B} down for each of {wrong}, zero is the bottom
 * Negative marking: +{A} per hit, −{B} per miss, truncated at zero (arguments hits, misses)
 * How do I score {right} and {wrong} answers at plus {A} and minus {B} with no negative total?
 * {A} per {right} minus {B} per {wrong}, not below 0
 *
 * @T double
 * @A 27
 * @B 11
 * @range right 0 50
 * @range wrong 0 50
 * @name quiz_points_not_negative marked_points
 */
T quiz_points_not_negative(T right, T wrong) { return right * A > wrong * B ? right * A - wrong * B : 0; }

/**
 * What is {x} times {A} percent if {flag}, otherwise times {B} percent?
 * {A} percent of an amount if the flag is true, {B} percent if not
 * rate of {A}% with the flag, {B}% without, taken of the amount
 * Write a function that returns {A} percent of the amount for true and {B} percent for false.
 * commission on a sale: {A} percent for new customers (true), {B} percent for old ones
 * x * (flag ? {A}% : {B}%)
 * How much of an amount is {A} percent for members (flag) or {B} percent for others?
 * Given an amount and a flag, return {A}% of it for yes, {B}% for no.
 * If the service was good, which a flag tells, I tip {A} percent of the bill, otherwise {B} percent: how much?
 * tax on an amount: married (true) {A} percent, single {B} percent
 * Members, known by a flag, are charged {A} percent of a sum and the rest {B} percent.
 * which share of the amount do I pay: {A} percent with the flag, {B} percent without it
 * Members get {A} percent of their purchase back and others {B} percent; given purchase and membership, compute the refund.
 * v * ({A} if member else {B}) / 100
 * {A} percent of it for yes, {B} percent for no
 * Rate {A} % if the flag holds, {B} % if not, applied to the amount
 * How to calculate tax at {A}% or {B}% depending on a boolean?
 * {A}% if true, {B}% if false
 *
 * @T double
 * @A 13
 * @B 23
 * @range x 0 1000
 * @name percent_by_flag fee_by_membership
 */
T percent_by_flag(T x, _Bool flag) { return x * (flag ? A : B) / 100; }

/**
 * What is {price} less {A} percent if {flag}, otherwise less {B} percent?
 * price with {A} percent off if the flag is true, {B} percent off if not
 * price to pay: minus {A}% with the flag, minus {B}% without
 * price after discount: staff (flag) get {A} percent off, others {B} percent
 * Write a function that lowers a price by {A} percent if a flag is true and by {B} percent if false.
 * price with a gold card (true) {A} percent lower, with a silver card {B} percent lower
 * How much do I pay of a price with {A} percent off as a member (flag) or {B} percent as a guest?
 * Given a price and a flag, take off {A}% for yes, {B}% for no.
 * Online, when the flag is set, everything is {A} percent cheaper and in the shop {B} percent: price to pay
 * amount reduced by {A} percent when the flag is set, else by {B} percent
 * Early birds (flag true) get {A} percent off a ticket and later customers {B} percent: price to pay
 * price after the rebate, {A} percent for subscribers (flag) and {B} percent for everybody else
 * Members get {A} percent off and others {B} percent off; given price and membership, compute what is paid.
 * price * (100 - ({A} if member else {B})) / 100
 * with the card {A} percent cheaper, without it {B} percent cheaper
 * Net price after a rebate of {A} % (flag true) or {B} % (flag false)
 * What is the price with {A}% discount for members and {B}% for everyone else?
 * minus {A}% if true, minus {B}% if false
 *
 * @T double
 * @A 23
 * @B 13
 * @range price 0 1000
 * @name discount_by_flag staff_price
 */
T discount_by_flag(T price, _Bool flag) { return price - price * (flag ? A : B) / 100; }

/**
 * What do {x} units cost at {A} each plus {B} if {flag}?
 * units at {A} each, plus {B} if the flag is true
 * total of a count: {A} per unit and {B} once when the flag is set
 * {A} * x + (flag ? {B} : 0)
 * Write a function that multiplies a number by {A} and adds {B} if the second argument is true.
 * A night costs {A}, and a dog (flag) {B} once: price for some nights
 * pizzas at {A} each, delivery {B} if wanted (flag)
 * How much are some pieces at {A} each with an optional {B} on top when the flag is set?
 * Given a number and a flag, {A} for each and {B} more for yes.
 * bill for hours at {A}, travel {B} if outside town (flag)
 * Photos are {A} each and the album, if a flag says that it is chosen, {B}: total for a number of photos
 * number of units at {A} and, if the flag is true, {B} once
 * A room is {A} per night, with an extra bed for {B} in all if desired; given the nights and the wish, compute the price.
 * v * {A} + ({B} if wanted else 0)
 * {A} for each, and {B} once if the answer is yes
 * Linear charge {A}·n with an optional lump sum {B}
 * How do I compute {A} per unit plus a one-off {B} when a flag is set?
 * {A} per unit, plus {B} if true
 *
 * @T int32_t double
 * @A 27
 * @B 65
 * @range x 0 100
 * @name units_plus_option nights_with_pet
 */
T units_plus_option(T x, _Bool flag) { return flag ? x * A + B : x * A; }

/**
 * What is it if {x} is over {K} and {y} over {L}: {A}, otherwise {B}?
 * first number over {K} and second over {L} gives {A}, otherwise {B}
 * {A} if the first is more than {K} and the second more than {L}, else {B}
 * both values above their limits, {K} and {L}: {A}; if not: {B}
 * Write a function that returns {A} when the first is above {K} and the second above {L}, {B} otherwise.
 * x > {K} && y > {L} ? {A} : {B}
 * bonus from sales and visits: {A} with more than {K} sales and more than {L} visits, else {B}
 * How much, {A} if the first passes {K} and the second passes {L}, or {B}?
 * Given two values, return {A} if they exceed {K} and {L} respectively, else {B}.
 * fan speed from temperature and humidity: {A} if warmer than {K} and more humid than {L}, otherwise {B}
 * A parcel longer than {K} and heavier than {L} costs {A} and others {B}: price for a length and a weight
 * pick {A} only if the first number is greater than {K} and the second greater than {L}, else pick {B}
 * If the length exceeds {K} and the weight exceeds {L}, a parcel costs {A}, otherwise {B}; given these two values, return the cost.
 * {A} if {x} > {K} and {y} > {L} else {B}
 * {x} over {K} and {y} over {L} gives {A}, all else gives {B}
 * Value {A} on the open quadrant {x} > {K}, {y} > {L}, elsewhere {B}
 * Which of {A} and {B} applies, {A} requiring the first above {K} and the second above {L}?
 * {A} if {x} above {K} and {y} above {L}, else {B}
 *
 * @T int32_t double
 * @K 15
 * @L 37
 * @A 93
 * @B 61
 * @range x 0 100
 * @range y 0 100
 * @name both_over_choice fan_speed
 */
T both_over_choice(T x, T y) { return x > K && y > L ? A : B; }

/**
 * What is it if {x} is over {K} or {y} over {L}: {A}, otherwise {B}?
 * first number over {K} or second over {L} gives {A}, otherwise {B}
 * {A} if the first is more than {K} or the second more than {L}, else {B}
 * one of two values above its limit, {K} for the first or {L} for the second: {A}; if not: {B}
 * Write a function that returns {A} when the first is above {K} or the second above {L}, {B} otherwise.
 * x > {K} || y > {L} ? {A} : {B}
 * fee from bags and kg: {A} with more than {K} bags or more than {L} kg, else {B}
 * How much, {A} if the first passes {K} or the second passes {L}, or {B}?
 * Given two values, return {A} if the first exceeds {K} or the second {L}, else {B}.
 * rate by length and weight: bulky {A} if longer than {K} or heavier than {L}, otherwise {B}
 * Choose the interval {A} if it is warmer than {K} or brighter than {L}, else {B}, given temperature and light.
 * price by weight and length: weight over {K} or length over {L} costs {A}, else {B}
 * If the length exceeds {K} or the weight exceeds {L}, a parcel costs {A}, otherwise {B}; given these two values, return the cost.
 * {A} if {x} > {K} or {y} > {L} else {B}
 * {x} over {K} or {y} over {L} gives {A}, if neither {B}
 * Value {B} on the quadrant {x} ≤ {K}, {y} ≤ {L}, elsewhere {A}
 * Which of {A} and {B} applies, {A} sufficing with the first above {K} or the second above {L}?
 * {A} if {x} above {K} or {y} above {L}, else {B}
 *
 * @T int32_t double
 * @K 15
 * @L 37
 * @A 93
 * @B 61
 * @range x 0 100
 * @range y 0 100
 * @name either_over_choice bulky_rate
 */
T either_over_choice(T x, T y) { return x > K || y > L ? A : B; }

/**
 * What do {x} units cost: {A} for the first {K}, then {B} for each further started {L}?
 * price of a quantity: {A} for the first {K}, {B} for every further started {L}
 * cost of some units: first {K} together {A}, each started {L} after that {B}
 * fee for a length of time: {A} up to {K}, above it {B} more per {L} begun
 * Write a function for a price of {A} for a quantity up to {K} and {B} more per started {L} beyond.
 * The locksmith takes {A} for the first {K} minutes and {B} for each started {L} minutes more: bill for some minutes
 * {A} includes {K} units, every extra {L} or part of it costs {B}: price of a number of units
 * How much for a quantity if the first {K} are covered by {A} and each further {L}, rounded up, is {B}?
 * Given minutes, charge {A} until {K}, then {B} more for each block of {L}, the last one in full.
 * parcel price by kg: {A} up to {K} kg, each additional {L} kg or part {B} more
 * Hiring a boat costs {A} for {K} minutes and {B} more per commenced {L} minutes after that: price for some minutes
 * tow truck for a distance: {A} covers {K} km, after that {B} for every {L} km or fraction of it
 * Parking costs {A} for up to {K} minutes and then {B} for each started {L} minutes more; compute the charge.
 * {A} + {B} * max(0, math.ceil((v - {K}) / {L}))
 * {A} till {K}, after that {B} for every {L} or part of it
 * Flat charge {A} to {K}, plus {B} per commenced interval of {L} thereafter
 * How do I compute a fee of {A} including {K}, with {B} per begun {L} beyond?
 * {A} up to {K}, then {B} per started {L}
 *
 * @T double
 * @A 110
 * @K 50
 * @B 20
 * @L 11
 * @range x 0 500
 * @name first_then_started locksmith_price
 */
T first_then_started(T x) { return x > K ? A - __builtin_floor((K - x) / L) * B : A; }

/**
 * What do I get for {x} out of {target}: {A} if it reaches {K} percent, otherwise nothing?
 * {A} if the first number is at least {K} percent of the second, the target, else 0
 * {A} for {K}% or more of the goal, result first, else zero
 * bonus of {A} from {K} percent of the target on, none below, given result and target
 * Write a function that returns {A} if the first is at least {K} percent of the second, otherwise 0.
 * Nothing is paid before {K} percent are done and {A} from then on: payout, given the amount done and then the total
 * How much reward is there for a result and a goal, {A} at {K} percent, zero below?
 * Given result and goal, return {A} if the share is {K}% or higher, zero if lower.
 * Reaching {K} percent of the goal brings {A}, anything less nothing: reward from the sales and the goal
 * prize of {A} with {K} percent attendance or more, zero otherwise; attended and held lessons given
 * {A} when part / whole is not below {K} percent, 0 when it is
 * sales so far and target as inputs: pay out {A} at {K} percent or better, zero below
 * A bonus of {A} is paid if the result is at least {K} percent of the target, otherwise nothing; given result and target, return it.
 * {A} if {x} >= {target} * {K} / 100 else 0
 * {A} if {x} makes at least {K} percent of {target}, else 0
 * Bonus {A} at an achievement ratio of {K} % or more, otherwise zero
 * How much reward is due when {x} against {target} must attain {K}% to earn {A}?
 * {A} if {x} is at least {K}% of {target}, else 0
 *
 * @T double
 * @A 270
 * @K 85
 * @range x 0 1000
 * @range target 1 1000
 * @name reward_for_share goal_bonus
 */
T reward_for_share(T x, T target) { return x * 100 >= target * K ? A : 0; }

/**
 * What is {x} plus {A} percent if {flag}?
 * amount with {A} percent more if the flag is set
 * number plus {A}% of it when the second argument is true
 * night work pays {A} percent more: wage and night flag to pay
 * Write a function that raises the first argument by {A} percent if the second is true.
 * price with an {A} percent surcharge on holidays, told by a flag
 * flag ? x + {A}% of x : x
 * How much is a price with {A} percent on top if it is a holiday (flag)?
 * Given a wage and a flag, add {A}% only for yes.
 * rush orders cost {A} percent extra: price and rush flag in, price out
 * In high season, as a flag says, the tour is {A} percent more expensive: price from the normal price and the flag
 * make a price {A} percent more expensive when the boolean is true, leave it alone otherwise
 * Express delivery raises the price by {A} percent; given the price and whether express is chosen, compute the total.
 * v * (1 + {A} / 100) if express else v
 * {A} percent more if the answer is yes
 * Conditional proportional surcharge of {A} %
 * How do I add {A}% to a number only when a flag is set?
 * plus {A}% if true
 *
 * @T double
 * @A 13
 * @range x 0 1000
 * @name percent_more_if holiday_surcharge
 */
T percent_more_if(T x, _Bool flag) { return flag ? x + x * A / 100 : x; }

/**
 * What percent must I pay, {days} days before: zero from {K} days on, {A} from {L} days on, else {B}?
 * Cancelling {K} or more days ahead costs nothing, {L} or more {A} percent, later {B} percent: percentage for days ahead
 * percent to pay, days before given: {K} or more free, {L} or more {A}, fewer {B}
 * percent kept when cancelling some days ahead: none at {K} or more, {A} at {L} or more, {B} below
 * Write a function that returns zero for {K} days or more, {A} for {L} or more, and {B} for fewer.
 * 0 if days >= {K}, {A} if days >= {L}, otherwise {B}
 * How many percent for days ahead if {K} or more are free, {L} or more cost {A} percent, fewer {B} percent?
 * Given days ahead, return zero from {K}, {A} from {L}, else {B}.
 * Cancelling a tour {K} or more days before is free, {L} or more days before costs {A} percent, then {B}: percent charged
 * late booking surcharge by days ahead: none from {K}, {A} from {L}, {B} closer
 * free (0) with a number of {K} or more, {A} with {L} or more, {B} with less
 * cancellation rate in percent by days left: 0 at {K} days or more, {A} at {L} or more, else {B}
 * Return which percentage is due on cancellation: none {K} or more days ahead, {A} if {L} or more days ahead, {B} later.
 * 0 if days >= {K} else {A} if days >= {L} else {B}
 * {K} days before or earlier 0, {L} days or earlier {A}, after that {B}
 * Cancellation rate by lead time: 0 at ≥ {K}, {A} at ≥ {L}, {B} below
 * What percentage must I pay so many days before the trip (0 from {K}, {A} from {L}, otherwise {B})?
 * 0 from {K} days, {A} from {L} days, else {B}
 *
 * @T int32_t
 * @K 34
 * @L 13
 * @A 50
 * @B 70
 * @R int32_t double
 * @range days 0 100
 * @name cancellation_percent percent_by_days_ahead
 */
R cancellation_percent(T days) { return days >= K ? 0 : days >= L ? A : B; }

/**
 * What do {x} units cost at {A} each if {flag}, otherwise {B} in all?
 * units at {A} each if the flag is true, {B} flat if not
 * price of a count: {A} per unit with the flag, a flat {B} without
 * toll from axles and truck flag: trucks {A} per axle, cars {B} flat
 * Write a function that returns {A} times a number if the flag is true and {B} if it is false.
 * flag ? {A} * x : {B}
 * visits and guest flag: guests pay {A} a visit, members {B} whatever they use
 * How much for a count, {A} for each if the flag is set or {B} as a flat rate?
 * Given a number and a flag, {A} for each if yes, {B} altogether if no.
 * pay for hours: {A} an hour for casual workers (flag true), fixed {B} for others
 * With a meter (flag true) water costs {A} per unit, without one {B} in all: bill for a number of units
 * The parking garage charges strangers, marked by a flag, {A} per hour and others a fixed {B}: price for some hours
 * A court is billed at {A} per hour if the hourly tariff is chosen and at a flat {B} if not; given hours and choice, compute the bill.
 * v * {A} if per_hour else {B}
 * yes means {A} for each, no means {B} whatever the number
 * Linear charge {A}·n if the flag holds, constant {B} if not
 * How do I return {A} per unit when a boolean is true and just {B} when it is false?
 * {A} per unit if true, otherwise {B} flat
 *
 * @T int32_t double
 * @A 27
 * @B 65
 * @range x 0 100
 * @name each_or_flat toll_by_axles
 */
T each_or_flat(T x, _Bool flag) { return flag ? x * A : B; }
