/**
 * What does {kwh} kWh of electricity cost: {A} each for the first {K}, {B} for every further one?
 * cost of a number of units: the first {K} cost {A} each, the rest {B} each
 * The power company charges {A} per kwh for the first {K} and {B} for the others; calculate the bill for a consumption.
 * Write a function for a two-block tariff: the first {K} units at {A}, all others at {B}.
 * price of a quantity at {A} per unit for the first {K} units and {B} per unit after that
 * I need the price of a quantity: the first {K} units cost {A} each, all further ones {B} each.
 * gas bill with {A} per unit for the first {K} units and {B} per unit after that
 * Water costs {A} per cubic metre for the first {K} and {B} for each one after that; write a function to compute the bill.
 * How do I calculate a two-tier electricity bill with {A} per unit up to {K} units and {B} beyond?
 * total cost at {A} each for the first {K} and {B} each for the rest
 * Calculate an electricity bill: {A} per kWh for the first {K} kWh and {B} per kWh above that.
 * The first {K} units cost {A} each and every further unit costs {B}. Compute the total price.
 * Write a program to calculate an electricity bill: {A} per unit for the first {K} units, {B} per unit above.
 * Given the units used, charge {A} each up to {K} and {B} each for the rest.
 * Implement a two-slab tariff: first {K} at {A}, the remainder at {B}.
 * Function that returns the bill for n units, {A} a unit up to {K}, then {B} a unit
 * electricity bill: {A}/unit until {K}, {B}/unit after
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
 * price of a quantity with three rates: {A} each for the first {K}, {B} each up to {L}, {C} each above
 * water bill: {A} per cubic meter up to {K}, {B} per cubic meter from there to {L}, {C} above
 * Write a function for a block tariff: the first {K} at {A}, from there up to {L} at {B}, all above at {C}.
 * Calculate a gas bill: each unit costs {A} up to {K}, {B} from there up to {L}, and {C} above.
 * I need a bill where the first {K} units cost {A} each, those up to {L} {B} each and the rest {C} each.
 * three tier bill: {A} up to {K}, {B} up to {L}, {C} above, each tier for its own part
 * Calculate a tiered price: {A} per unit for the first {K} units, {B} per unit up to {L}, {C} per unit beyond.
 * The first {K} units cost {A} each, those up to {L} cost {B} each, all others {C} each. Compute the total.
 * How do I compute a three-tier bill with {A} per unit up to {K}, {B} up to {L} and {C} above that?
 * progressive price with tiers at {K} and {L}: {A}, {B} and {C} per unit, each rate only for its own part
 * Return the cost of water: {A} per cubic meter up to {K}, {B} for those up to {L}, {C} for the rest.
 * Write a program to calculate an electricity bill: {A} per unit up to {K}, {B} up to {L}, {C} above.
 * Given the units used, charge {A} each up to {K}, {B} each from there to {L}, {C} each beyond.
 * Implement three slabs: first {K} units at {A}, next ones to {L} at {B}, the rest at {C}.
 * Function that bills n units in three brackets: {A} each up to {K}, {B} each up to {L}, {C} each over that
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
 * The water bill for a quarter is {A} plus {B} per cubic meter used; compute it.
 * Write a function that returns a basic fee of {A} plus {B} times a number of units.
 * total of {A} fixed plus {B} for each unit
 * Given a number of units, return {A} plus {B} for each.
 * A plumber takes {A} for the call-out and {B} per hour. Compute the bill for the given hours.
 * My phone plan costs {A} plus {B} for every minute; what do I pay for a month's minutes?
 * A taxi ride has a starting fee of {A} and costs {B} per kilometre; write a function to compute the fare.
 * {A} plus {B} per unit
 * Calculate a price with a base fee of {A} and {B} per unit.
 * Given n, return {A} + {B} * n.
 * Implement a linear price: fixed part {A}, {B} per unit.
 * Function that computes {B} times x plus {A}
 * monthly bill with a base fee of {A} and {B} for each unit used
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
 * How much do I pay if {A} covers the first {K} units and each further unit costs {B}?
 * Write a function for a flat price of {A} that covers {K} units, {B} for each additional one.
 * base price of {A} for up to {K} units, {B} for every unit above {K}
 * Given the number of units, return {A} for up to {K}, plus {B} for each unit over {K}.
 * workshop price for a group: {A} for up to {K} guests, {B} per additional guest
 * Renting a car costs {A} including {K} kilometres; any kilometre beyond adds {B}. Determine the total.
 * {A} up to {K}, then {B} for each further one
 * Calculate a phone bill: {A} including {K} minutes, and {B} for each minute above {K}.
 * How do I compute a price of {A} that includes {K} units, with {B} for each extra unit?
 * Given n, return {A} up to {K}, and {A} + {B} * (n - {K}) above.
 * Implement a phone plan: {A} includes {K} units, every extra unit {B}.
 * Function that returns the flat fee {A}, plus {B} for each unit over {K}
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
 * The first {K} units are free and each further unit costs {A}. What is the total?
 * fee of {A} per unit after the first {K} free units
 * Write a function that charges {A} for each unit above {K} and nothing for the first {K}.
 * Given a number, return {A} for each one over {K}, zero if it is not over.
 * I get {K} units for free and pay {A} for each one after that; how much do I pay?
 * Compute an excess baggage charge where {K} kilograms are free and each kilogram on top costs {A}.
 * How do I bill only the usage beyond {K}, at {A} per unit?
 * {A} per unit above {K}, otherwise 0
 * Calculate a fee: the first {K} units are free and each further unit costs {A}.
 * How do I charge {A} per unit only for units above {K}?
 * Given n, return {A} * (n - {K}) if n is over {K}, otherwise 0.
 * Implement a charge of {A} for each unit after {K} free ones.
 * Function that multiplies what exceeds {K} by {A}, 0 if nothing does
 *
 * @T double
 * @K 7
 * @A 35
 * @range x 0 1000
 * @name charge_above_free after_free_units
 */
T charge_above_free(T x) { return x > K ? 0 - (K - x) * A : 0; }

/**
 * discount in percent: {A} for each year, capped at {K}
 * Write a function that returns {A} per year but never more than {K}.
 * return min({A} * years, {K})
 * {A} points per task, but at most {K} points in total
 * fee for a number of items: {A} per item, {K} at most in total
 * Given a number, return {A} times it, limited to {K}.
 * How do I multiply a number by {A} but return at most {K}?
 * Returns {A} times the argument, limited to {K}.
 * An employee receives {A} for each year of service but no more than {K} overall; compute the payment.
 * How to calculate a late fee of {A} a day limited to {K}?
 * {A} per unit, maximum {K}
 * Calculate {A} per year, but at most {K}.
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
 * Write a function that returns {A} per unit of its argument but not less than {K}.
 * return max({A} * x, {K})
 * The taxi takes {A} per km, and {K} is the minimum fare: what is the fare for a distance?
 * Given an amount, multiply it by {A} and return at least {K}.
 * lawn mowing price: {A} per square meter, but at least {K}
 * price of a cable at {A} per meter, at least {K}
 * Returns {A} times the argument, but not less than {K}.
 * A craftsman charges {A} per hour, with a minimum bill of {K}; compute what has to be paid.
 * {A} per unit, minimum {K}
 * Calculate the shipping cost at {A} per kilo with a minimum of {K}.
 * How do I multiply a number by {A} and return at least {K}?
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
 * total at {A} each, kept between {K} and {L}
 * {A} times the argument, with a minimum of {K} and a maximum of {L}
 * Write a function that multiplies a number by {A} and keeps the result at {K} or more and {L} or less.
 * return clamp({A} * x, {K}, {L})
 * Given a number of units, return {A} for each, never under {K} and never over {L}.
 * The copy shop charges {A} for each page, but never below {K} nor above {L} in total; what do my pages cost?
 * Compute a parking fee of {A} per hour which is never under {K} and never over {L}.
 * How to price a service at {A} per unit with a lower limit {K} and an upper limit {L}?
 * {A} per unit, at least {K}, at most {L}
 * How do I calculate {A} per unit with a minimum of {K} and a maximum of {L}?
 * Multiply the argument by {A} and clamp the result to the range from {K} to {L}.
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
 * fee on an amount: {A}%, minimum {K}
 * {A} percent of the amount but not less than {K}
 * Write a function for a fee of {A} percent of an amount with a minimum of {K}.
 * return max(amount * {A} / 100, {K})
 * Given a price, return {A}% of it, or {K} if that is more.
 * The service charge is {A} percent of the bill, but at least {K}.
 * agent's fee: {A} percent of the price, but not less than {K}
 * I need {A} percent of an amount, or {K} if that is higher
 * A broker takes {A} percent of the amount, but not less than {K}; find the commission.
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
 * {A} percent of an amount, but never more than {K}
 * fee on an amount: {A}%, maximum {K}
 * {A} percent of the amount, capped at {K}
 * Write a function for a fee of {A} percent of an amount with a maximum of {K}.
 * How much cashback do I get at {A} percent, limited to {K}?
 * Given a price, return {A}% of it, or {K} if that is less.
 * cashback of {A}% on a purchase, at most {K}
 * {A} percent fee on a sum, the fee no more than {K}
 * {A} percent of a number but at most {K}
 * A bank takes {A} percent of the amount, but not more than {K}; compute the fee.
 * {A}% of the amount, maximum {K}
 * Given an amount, return the smaller of {A}% of it and {K}.
 * Function that returns {A} percent with a cap of {K}
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
 * Write a function for a fee of {A} percent of an amount, never under {K}, never over {L}.
 * Take {A} percent of an amount and limit the result to the range from {K} to {L}.
 * How high is a fee of {A} percent that is at least {K} and at most {L}?
 * Given an amount, return {A}% of it, not less than {K} and not more than {L}.
 * return clamp(amount * {A} / 100, {K}, {L})
 * An auction house demands {A} percent of the price, with a lower limit of {K} and an upper limit of {L}; find its fee.
 * How do I compute a commission of {A}% bounded by {K} below and {L} above?
 * {A}% of the amount, at least {K}, at most {L}
 * Calculate a fee of {A} percent of the amount, but at least {K} and at most {L}.
 * How do I clamp a fee of {A}% to the range from {K} to {L}?
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
 * Add {A}% to an amount, but add {K} at most.
 * return amount + min(amount * {A} / 100, {K})
 * Given a salary, raise it by {A}%, but by {K} at most.
 * Increase a number by {A} percent, with a maximum increase of {K}.
 * A restaurant adds {A} percent service to the bill, but at most {K}; what does the guest pay?
 * How do I get the total when a fee of {A}% (at most {K}) comes on top?
 * amount plus {A}%, surcharge at most {K}
 * How do I raise an amount by {A} percent, but by {K} at most?
 * Increase the amount by {A} percent; the increase must not exceed {K}.
 * Write a function that adds {A} percent of an amount to the amount, but adds no more than {K}.
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
 * Add {A}% to an amount, but add at least {K}.
 * return amount + max(amount * {A} / 100, {K})
 * Given a salary, raise it by {A}%, but by {K} at least.
 * add a surcharge of {A}% to a price, at least {K}
 * A ticket office adds {A} percent to the price, but at least {K}; compute the total.
 * How do I get the total when a fee of {A}% (minimum {K}) comes on top?
 * amount plus {A}%, surcharge at least {K}
 * How do I raise an amount by {A} percent, but by {K} at least?
 * Increase the amount by {A} percent, or by {K} if that is more.
 * Write a function that adds {A} percent of an amount to the amount, but adds no less than {K}.
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
 * Write a function for a ticket by age: under {K} free, under {L} for {A}, adults {B}.
 * zoo ticket by age: free below {K}, {A} below {L}, adults {B}
 * Given an age, return zero below {K}, {A} below {L} and {B} from {L} on.
 * train fare by age: free under {K}, {A} under {L}, {B} from {L} on
 * ticket price from age: {A} for kids under {L}, {B} for adults, free under {K}
 * Children under {K} are free, those under {L} pay {A} and everybody else {B}; compute the price for an age.
 * free under {K}, {A} under {L}, else {B}
 * Calculate the entrance fee by age: free under {K}, {A} under {L}, otherwise {B}.
 * How do I return 0 for ages below {K}, {A} for ages below {L} and {B} otherwise?
 * Return the ticket price for an age: nothing under {K}, {A} under {L}, {B} for everyone else.
 * admission price by age: free below {K}, {A} from {K} to below {L}, {B} from {L}
 * Given an age, return 0 if under {K}, {A} if under {L}, else {B}.
 * Implement a ticket price by age: free under {K}, {A} under {L}, {B} for everyone else.
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
 * ticket price by age: {A} if younger than {K}, {B} if {L} or older, else {C}
 * Write a function for a ticket by age: {A} under {K}, {B} from {L}, normal price {C}.
 * cinema price by age: under {K} costs {A}, from {L} years {B}, the rest {C}
 * Given an age, return {A} below {K}, {B} at {L} or more, and {C} in between.
 * {A} for kids under {K}, {B} for seniors from {L}, {C} for all others, given the age
 * How do I choose the ticket price by age: {A} for under {K}, {B} for {L} and up, {C} for everyone between?
 * price by age: {A} under {K}, {B} at {L} and over, else {C}
 * Calculate the ticket price by age: {A} under {K}, {B} from {L} on, {C} in between.
 * Return {A} for children under {K}, {B} for seniors aged {L} or more, and {C} for everyone else.
 * fare by age: children below {K} pay {A}, seniors from {L} pay {B}, adults pay {C}
 * How do I return {A} for ages below {K}, {B} for ages of at least {L} and {C} otherwise?
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
 * return x < {K} ? {A} : {B}
 * Given an age, return {A} when it is smaller than {K}, else {B}.
 * On the ferry, passengers younger than {K} years cost {A} and others {B}; return the price for an age.
 * A bus ticket is {A} for passengers younger than {K} and {B} for all others; return its price for a given age.
 * What is the fee for an age if those below {K} pay {A} and the rest {B}?
 * {A} if under {K}, otherwise {B}
 * How do I return {A} for values below {K} and {B} otherwise?
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
 * Return {A} if {x} is at most {K}, otherwise {B}.
 * price of a weight: up to {K} it is {A}, above that {B}
 * {A} if the number is at most {K}, {B} if more
 * A parcel up to and including {K} kg costs {A} and a heavier one {B}; return the price for a weight.
 * Write a function that returns {A} up to and including {K} and {B} above it.
 * Sending a parcel costs {A} up to and including {K} kilograms and {B} above; return the postage.
 * How much does it cost if up to {K} (inclusive) it is {A}, and above {B}?
 * {A} up to {K} inclusive, {B} above
 * {A} for weights up to and including {K}, {B} for heavier ones
 * How do I return {A} for values up to {K} and {B} for larger ones?
 * The price is {A} up to and including {K}, and {B} above that.
 * Given n, return {A} if n <= {K}, else {B}.
 * Implement a shipping cost by weight: {A} for at most {K}, {B} for more.
 * Function that returns {A} for values not above {K} and {B} for larger ones
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
 * Return {A} if {x} is at most {K}, {B} if it is at most {L}, otherwise {C}.
 * price by weight: up to {K} it is {A}, up to {L} it is {B}, above that {C}
 * parcel by weight: up to {K} kg {A}, up to {L} kg {B}, heavier {C}
 * Write a function that returns {A} for values up to {K}, {B} up to {L} and {C} above.
 * return x <= {K} ? {A} : x <= {L} ? {B} : {C}
 * Given a weight, return {A} if at most {K}, {B} if at most {L}, else {C}.
 * {A} if a number is at most {K}, {B} if at most {L}, {C} otherwise
 * Postage is {A} for weights up to {K}, {B} up to {L} and {C} for heavier letters; return it for a weight.
 * {A} up to {K}, {B} up to {L}, {C} above, limits inclusive
 * Calculate the postage for a weight: {A} up to {K}, {B} up to {L}, {C} above, limits inclusive.
 * How do I return {A} for values up to {K}, {B} up to {L} and {C} for larger values?
 * delivery fee by distance: {A} up to {K} km, {B} up to {L} km, {C} beyond that
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
 * Return {A} if {x} is below {K}, {B} if it is below {L}, otherwise {C}.
 * {A} below {K}, {B} from {K} to below {L}, {C} from {L} on
 * fee for a value: under {K} it is {A}, under {L} {B}, from {L} on {C}
 * {A} for a number less than {K}, {B} for less than {L}, {C} for the rest
 * Write a function that returns {A} for values under {K}, {B} under {L} and {C} otherwise.
 * Given a value, return {A} if smaller than {K}, {B} if smaller than {L}, else {C}.
 * entry by age: {A} below {K}, {B} below {L}, otherwise {C}
 * {A} if a number is less than {K}, {B} if less than {L}, {C} otherwise
 * {A} below {K}, {B} below {L}, otherwise {C}
 * Return the fee for a value: {A} below {K}, {B} below {L}, {C} otherwise.
 * How do I return {A} for values below {K}, {B} for values below {L} and {C} for the rest?
 * Given n, return {A} if n < {K}, {B} if {K} <= n < {L}, {C} if n >= {L}.
 * Implement an if-else ladder: less than {K} gives {A}, less than {L} gives {B}, else {C}.
 * Function that returns one of three values: {A} under {K}, {B} under {L}, {C} from {L}
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
 * Return {B} if {x} is at least {L}, {A} if it is at least {K}, otherwise 0.
 * reward for a score: {A} from {K} points on, {B} from {L} points on, 0 below {K}
 * {A} for a value at {K} or more, {B} at {L} or more, else zero
 * prize for points: {A} from {K} points, {B} from {L} points, otherwise 0
 * Write a function that returns {A} for values from {K} and {B} from {L} on, zero below.
 * The sales bonus is {A} from {K} sales on and {B} from {L} sales on, otherwise 0; return it for a number of sales.
 * Given a score, return {A} if it reaches {K}, {B} if it reaches {L}, zero if neither.
 * A salesperson receives a bonus of {B} for {L} or more sales, {A} for {K} or more, and none for fewer.
 * bonus {A} from {K}, {B} from {L}, else 0
 * Return a bonus of {B} for at least {L}, {A} for at least {K}, and 0 for less.
 * How do I return {A} from {K} on, {B} from {L} on and 0 below {K}?
 * bonus by score: 0 below {K}, {A} from {K}, {B} from {L}
 * The bonus is {A} for {K} or more sales and {B} for {L} or more, otherwise 0.
 * Given points, return {B} for {L} or more, {A} for {K} or more, 0 for fewer.
 * Implement a bonus: >= {L} gives {B}, >= {K} gives {A}, below that 0.
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
 * What is the late fee after {days} days: {A} above {K} days, {B} above {L}, {C} above {M}, else 0?
 * Write a function that returns {A} for values above {K}, {B} above {L}, {C} above {M} and zero otherwise.
 * penalty by days: {A} over {K}, {B} over {L}, {C} over {M}, otherwise 0
 * Given the days, return {A} when more than {K}, {B} when more than {L}, {C} when more than {M}, and 0 for fewer.
 * return {A} if over {K}, {B} if over {L}, {C} if over {M}, else 0
 * A library charges {A} when a book is more than {K} days late, {B} for more than {L} and {C} for more than {M}, else nothing.
 * fee {A} if over {K} days, {B} if over {L}, {C} if over {M}, else 0
 * Calculate the late fee: {A} for more than {K} days, {B} for more than {L}, {C} for more than {M}, otherwise 0.
 * How do I return {A} above {K}, {B} above {L}, {C} above {M} and 0 up to {K}?
 * late fee by days: 0 up to {K}, {A} up to {L}, {B} up to {M}, {C} after that
 * Return the reminder fee for the days overdue: {A} for over {K} days, {B} for over {L}, {C} for over {M}, else none.
 * penalty of {A} if more than {K} days late, {B} if more than {L}, {C} if more than {M}, else 0
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
 * What is the tax on {x} at {A} percent up to {K} and {B} percent on everything above?
 * charge on an amount: {A} percent of the part up to {K}, {B} percent of the part above
 * interest on a sum: {A}% on the first {K} and {B}% on the rest
 * {A} percent of the part of an amount up to {K} plus {B} percent of the part over it
 * Write a function for a charge of {A} percent on an amount's first {K} and {B} percent on everything beyond.
 * Apply {A} percent to the part of an amount up to {K} and {B} percent to the rest, and add both.
 * marginal tax rates: {A}% up to {K}, {B}% on the part above
 * Income tax amounts to {A} percent on the first {K} and {B} percent on whatever is above; compute it.
 * tax {A}% up to {K}, {B}% on the part above
 * How do I compute {A} percent of the part up to {K} and {B} percent of the part above?
 * Calculate income tax with {A} percent up to {K} and {B} percent on everything above {K}.
 * Write a program to calculate income tax: {A}% up to {K} and {B}% on the part above {K}.
 * Given an income, tax the first {K} at {A} percent and the rest at {B} percent.
 * Implement a two-bracket tax: {A}% to {K}, {B}% beyond, only on the excess.
 * Function that returns the tax of two brackets, {A}% on income up to {K}, {B}% on what exceeds it
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
 * The insurance pays {A} percent of the part of a claim above {K}; how much is that?
 * {A}% of the amount by which a value exceeds {K}, 0 if it doesn't
 * {A} percent of the amount exceeding {K}, else nothing
 * Write a function that returns {A} percent of the part above {K}, or 0 if there is none.
 * Given an amount, return {A}% of the excess over {K}, or zero.
 * customs duty: nothing up to {K}, {A} percent on the part above
 * How much tax is owed at {A}% with the first {K} being exempt?
 * {A}% of the part above {K}
 * Calculate a tax of {A} percent on the part of the income above {K}; nothing is due below.
 * How do I compute {A} percent of the amount by which a value exceeds {K}, or 0?
 * Given x, return {A}% of (x - {K}) if x is more than {K}, else 0.
 * Implement a tax of {A}% on what exceeds the allowance of {K}.
 * commission of a salesman: {A} percent of the sales above {K}, else nothing
 * Write a function to calculate the commission: {A} percent of everything above {K}, otherwise 0.
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
 * My salary is {A} plus {B} percent of the sales above {K}; calculate it from the sales.
 * A seller gets {A} plus {B} percent of the sales above {K}; compute the pay.
 * Write a function that returns {A} plus {B} percent of the part of an amount above {K}.
 * The fee is {A} plus {B}% of the part of an amount over {K}; compute it.
 * Given the sales, return {A} plus {B} percent of the part above {K}.
 * What do I earn with a base pay of {A} and {B}% commission on sales above {K}?
 * {A} plus {B}% of sales above {K}
 * Calculate the pay of a seller: {A} fixed plus {B} percent of the sales above {K}.
 * How do I compute a salary of {A} plus {B}% commission on sales over {K}?
 * base salary of {A} plus a commission of {B} percent on the part of the sales above {K}
 * return {A} plus {B}% of max(0, x - {K})
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
 * fee on an amount: {A} fixed plus {B}% of the amount
 * fixed fee {A} and {B} percent of the amount
 * Write a function that returns {A} plus {B} percent of its argument.
 * online payment fee: {A} plus {B}% of the amount
 * transaction fee for an amount: {A} plus {B} percent
 * A workshop charges {A} plus {B} percent of the material cost for a repair; compute the price.
 * How do I work out a card payment charge of {A} and {B}% of the sale?
 * {A} plus {B}% of the amount
 * How do I calculate a fee of {A} plus {B} percent of the amount?
 * Calculate the monthly pay: {A} fixed plus {B} percent of the sales.
 * card fee: {A} plus {B}% of the payment
 * Given an amount, return {A} + {B}% of it.
 * Implement a transaction fee: {A} plus {B} percent of the amount.
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
 * payout: the amount minus {A} percent and minus {B}
 * amount minus {A}% of the amount and minus {B}
 * Write a function that subtracts {A} percent from an amount and then {B}.
 * What remains of an amount after a fee of {A} percent plus {B}?
 * return amount - amount * {A} / 100 - {B}
 * Given an amount, subtract {A}% of it and then {B}.
 * price after {A} percent discount and then a coupon of {B}
 * How much remains of a payment when {A}% and a flat {B} are deducted?
 * amount minus {A}% minus {B}
 * Calculate the payout after a fee of {A} percent plus a fixed fee of {B}.
 * How much do I get after a platform keeps {A} percent of the sale and another {B}?
 *
 * @T double
 * @A 13
 * @B 35
 * @range amount 0 100000
 * @name after_fees payout_after_fee
 */
T after_fees(T amount) { return amount - (amount * A / 100 + B); }

/**
 * What is the fee on {x}: {A} percent of it under {K}, otherwise {B} percent?
 * {A}% of the whole amount if it is below {K}, otherwise {B}% of the whole amount
 * Write a function that returns {A} percent of amounts under {K} and {B} percent of others.
 * return x < {K} ? {A}% of x : {B}% of x
 * Given an amount, return {A}% of it if it is smaller than {K}, if not {B}%.
 * fee of {A} percent for amounts under {K} and {B} percent (of the whole amount) for others
 * How to calculate a fee of {A}% for amounts below {K} and {B}% otherwise, of the whole amount?
 * {A}% of the amount if below {K}, else {B}%
 * Calculate a fee of {A} percent of the amount if it is below {K}, otherwise {B} percent of it.
 * How do I return {A}% of amounts below {K} and {B}% of other amounts?
 * commission on a sale: {A} percent if it is below {K}, {B} percent of the whole sale otherwise
 * A platform keeps {A} percent of any sale under {K} and {B} percent of the full price of any sale of {K} or more; how much does it keep?
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
 * What is the price of an order of {x} with {A} percent off all of it from {K} on, or {B} percent from {L} on?
 * price of an order with {A} percent off if it is at least {K}, {B} percent off if at least {L}
 * Orders of {K} or more get {A}% off and orders of {L} or more {B}% off; what do I pay for an amount?
 * Write a function that lowers an amount of {K} or more by {A} percent, but by {B} percent from {L} on.
 * How much do I pay for an order with {A} percent off the total from {K} on, or {B} percent from {L} on?
 * Given an order value, take {A}% off if it reaches {K}, {B}% if it reaches {L}, and return the rest.
 * A shop grants {A} percent off orders of at least {K} and {B} percent off orders of at least {L}; compute what is paid.
 * price after {A}% off the whole amount from {K}, or {B}% from {L}
 * Return the price after a discount on the whole: {A} percent off from {K}, {B} percent off from {L}, none below {K}.
 * How do I apply {A}% discount to orders of at least {K} and {B}% to orders of at least {L}?
 * Subtract {A} percent from amounts of {K} or more, or {B} percent from amounts of {L} or more.
 * order total with a discount of {A}% for {K} or more and {B}% for {L} or more
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
 * price at {A} per started {K} units
 * Write a function that charges {A} for each block of {K} units; a partial block counts as a full one.
 * Given minutes, return {A} for each block of {K}, where a partial last one counts full.
 * laundry price by weight: {A} for each {K} kg or part thereof
 * return ceil(x / {K}) * {A}
 * parking fee for minutes: {A} for each started {K} minutes
 * A garage charges {A} for every {K} minutes or part thereof; compute the charge.
 * How much do I pay at {A} for every started {K} minutes?
 * How do I bill each started {K} at {A}?
 * {A} per started {K}
 * Calculate a parking fee of {A} for every started {K} minutes.
 *
 * @T int32_t
 * @A 11
 * @K 45
 * @range x 0 1000
 * @name per_started_block started_units_price
 */
T per_started_block(T x) { return (x / K + (x % K > 0)) * A; }

/**
 * How much do {x} units earn at {A} for each full {K}?
 * {A} for every complete {K} in a given number of units
 * break time: {A} minutes for each full {K} minutes worked
 * Write a function that returns {A} for every whole {K} in a number and nothing for the rest.
 * Customers get {A} points for every full {K} they spend; compute the points.
 * Given steps, return {A} for each full {K} steps.
 * x divided by {K}, rounded toward zero, times {A}
 * A shop gives {A} points for each full {K} spent, nothing for an incomplete one; compute the points.
 * How many points do I get at {A} for each full {K}?
 * {A} per full {K}
 * Calculate {A} points for every full {K} in the amount; the rest doesn't count.
 * return x / {K} * {A} with integer division
 *
 * @T int32_t int64_t
 * @A 11
 * @K 45
 * @range x 0 1000
 * @name per_full_block full_units_reward
 */
T per_full_block(T x) { return x / K * A; }

/**
 * If {K} units cost {A}, what do {x} units cost?
 * price for an amount at {A} per {K} units
 * If {K} units cost {A}, what do x units cost in proportion?
 * Cheese costs {A} per {K} grams; calculate the price of a given weight in grams.
 * Write a function that scales a price of {A} for {K} units to any amount.
 * Given an amount, multiply by {A} and divide by {K}.
 * How much is an amount at {A} per {K}, in proportion?
 * If {K} grams cost {A}, determine what a given number of grams costs, in proportion.
 * How do I scale a price of {A} for {K} to any quantity?
 * price at {A} per {K}, proportional
 * Calculate the price of an amount if {K} units cost {A}.
 * Given x, return x * {A} / {K}.
 * Implement a proportional price: {K} units for {A}.
 *
 * @T double
 * @A 11
 * @K 45
 * @range x 0 1000
 * @name proportional_price per_amount
 */
T proportional_price(T x) { return x * A / K; }

/**
 * What is the dose for {x} kg at {A} mg per {K} kg, at most {L} mg?
 * medicine: {A} mg per {K} kg of body weight, but at most {L} mg
 * Write a function that charges {A} per {K} units in proportion, with a cap of {L}.
 * x times {A} divided by {K}, limited to {L}
 * How much medicine is needed at {A} mg per {K} kg, with a maximum of {L} mg?
 * Given a weight, return {A} for every {K} in proportion, limited to {L}.
 * dose from the weight: {A} mg for every {K} kg, proportionally, at most {L} mg
 * A patient gets {A} milligrams of a drug per {K} kilograms of weight, proportionally, up to {L}; find the dose.
 * How to compute an amount of {A} per {K} units that must not exceed {L}?
 * Calculate a dose of {A} mg per {K} kg of body weight, but no more than {L} mg.
 * How do I multiply a value by {A} / {K} and limit the result to {L}?
 * return min(x * {A} / {K}, {L})
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
 * {A} plus {B} for each started minute, given a duration in seconds
 * Write a function that returns {A} plus {B} per started minute for a time in seconds.
 * How much does a call cost with a set-up fee of {A} and {B} per minute or part thereof, given its seconds?
 * Given the seconds, charge {A} once and {B} for each started minute.
 * return {A} + {B} * ceil(seconds / 60)
 * call charge with a set-up fee of {A} and {B} per started minute, duration in seconds
 * How do I price a call in seconds at {A} plus {B} per minute rounded up?
 * {A} plus {B} per started minute, seconds given
 * Calculate the price of a phone call from its length in seconds: {A} plus {B} per started minute.
 * How do I calculate {A} plus {B} for each started minute from a number of seconds?
 * connection fee {A} plus {B} per started minute, for a call length in seconds
 *
 * @T int32_t
 * @A 19
 * @B 11
 * @range seconds 0 10000
 * @name call_price scooter_price
 */
T call_price(T seconds) { return (seconds / 60 + (seconds % 60 > 0)) * B + A; }

/**
 * return max({A}, ceil(x / {K}))
 * Write a function that divides the number of people by {K}, rounds up and returns at least {A}.
 * How many waiters do we need if each serves {K} tables and there must be at least {A}?
 * Given the number of pupils, return the number of supervisors: one per {K}, rounded up, at least {A}.
 * A trip needs one leader for each started group of {K} participants, but never fewer than {A}; find the number of leaders.
 * How many supervisors are required at one per {K} children, rounded up, minimum {A}?
 * one per started {K}, at least {A}
 * Divide a number by {K}, round up, and return at least {A}.
 * How do I calculate the number of supervisors: one per {K} children, rounded up, but at least {A}?
 * number of groups of up to {K} people, rounded up, with a minimum of {A}
 * Calculate how many leaders a group needs: one for each started {K}, at least {A}.
 * A camp needs one adult for every {K} children, a started group counting in full, and at least {A} adults; how many for a given number of children?
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
 * level from experience points: one per full {K}, starting at 0, at most {L}
 * return min(floor(x / {K}), {L})
 * Write a function that returns the level for a number of points: one level per full {K} points, at most {L}.
 * convert points to a level: one per full {K} points, top level {L}
 * quotient of a number by {K}, rounded down, limited to {L}
 * A game level is the number of full {K} experience points, up to level {L}; compute it.
 * one level per full {K}, at most {L}
 * Calculate the level: one for every full {K} points, limited to {L}.
 * How do I divide a score by {K}, round down and cap the result at {L}?
 * Return the floor of x / {K}, but at most {L}.
 * What level, counting from 0, have I reached with {x} points if each full {K} points give one level and {L} is the highest?
 * A player starts at level 0 and gains one level per full {K} points until level {L}; return the level for a score.
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
 * {K} minus the given number, but not less than {A}
 * subtract the argument from {K}, with a minimum of {A}
 * attack of {K} minus the defense value, minimum {A}
 * Returns {K} minus x or {A}, whichever is greater.
 * How to subtract a number from {K} with {A} as the lowest result?
 * {K} minus x, at least {A}
 * Write a function that subtracts a number from {K} but never returns less than {A}.
 * How do I calculate {K} minus a number with a lower limit of {A}?
 * Calculate the damage: {K} minus the armor, but at least {A}.
 *
 * @T double
 * @K 45
 * @A 6
 * @range x 0 1000
 * @name reduced_at_least damage_after_armor
 */
T reduced_at_least(T x) { return K - x > A ? K - x : A; }

/**
 * What is the score after {x} mistakes: {A} minus {B} for each, but not below zero?
 * score {A} minus {B} for every mistake, not below zero
 * You start with {A} points and lose {B} per error, but never go below zero; what is the score?
 * Write a function that subtracts {B} per mistake from {A} and returns at least zero.
 * Given the number of errors, return {A} minus {B} for each, but at least zero.
 * {A} - {B} * x, at least zero
 * A test begins with {A} points and each mistake costs {B}, never going negative; compute the points left.
 * How many points remain of {A} when {B} are deducted per error, not below 0?
 * {A} minus {B} per mistake, not below 0
 * Calculate the score: start with {A}, subtract {B} for each mistake, but never go below 0.
 * How do I subtract {B} per error from {A} without going below 0?
 * return max(0, {A} - {B} * x)
 *
 * @T double
 * @A 140
 * @B 6
 * @range x 0 100
 * @name score_after_mistakes left_of_credit
 */
T score_after_mistakes(T x) { return x * B < A ? A - x * B : 0; }

/**
 * What is the total for {x} at {A} each and {y} at {B} each, plus {C}?
 * total of two counts: {A} for each of the first, {B} for each of the second, plus {C}
 * total price: {A} per unit of the first, {B} per unit of the second, plus a fee of {C}
 * Write a function for a bill of {A} per item of the first kind, {B} per item of the second, and {C} extra.
 * A taxi costs {A} per km, {B} per minute and {C} to start; fare from km and minutes
 * A mover charges {A} per hour, {B} per kilometre and a fixed {C}; given hours and kilometres, compute the bill.
 * What is the cost with {C} basic fee, {A} per unit of the first and {B} per unit of the second?
 * {A} times {x} plus {B} times {y} plus {C}
 * Calculate a taxi fare: {A} per kilometer, {B} per minute, plus a base fee of {C}.
 * return {A} * x + {B} * y + {C}
 * Multiply the first number by {A}, the second by {B}, add both and add {C}.
 * How do I calculate {A} per unit of the first number, {B} per unit of the second, plus {C}?
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
 * What is the total for {x} at {A} each and {y} at {B} each?
 * total of two quantities: {A} per unit of the first and {B} per unit of the second
 * price of two quantities, {A} per unit of the first and {B} per unit of the second
 * deposit for bottles and crates: {A} per bottle and {B} per crate
 * Write a function for a total of {A} per item of the first kind and {B} per item of the second.
 * A win gives {A} points and a draw {B}; compute the points from the number of wins and draws.
 * Given two numbers, return {A} times the first plus {B} times the second.
 * total of two quantities, the first at {A} each and the second at {B} each
 * Tickets are {A} for adults and {B} for children; given the number of adults and of children, compute the sum.
 * Multiply the first number by {A} and the second by {B} and add the results.
 * Calculate a total where items of the first kind cost {A} and those of the second kind {B}.
 * Given x and y, return {A}x + {B}y.
 * Implement the ticket total: x adults at {A}, y children at {B}.
 * Function that returns {A} times the first number plus {B} times the second
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
 * What is the total for {x} at {A} each, {y} at {B} each and {z} at {C} each?
 * total of three counts: {A} for each of the first, {B} for each of the second, {C} for each of the third
 * How do I calculate the total of three quantities at {A}, {B} and {C} each?
 * ticket total for adults at {A}, teens at {B} and children at {C}
 * Write a function for the total price of three kinds of items that cost {A}, {B} and {C} each, given the three counts in this order.
 * A gold medal gives {A} points, silver {B} and bronze {C}; compute the points from the three counts.
 * calories of a meal from grams: {A} per gram of protein, {B} of fat, {C} of sugar
 * Given three numbers, return {A} times the first plus {B} times the second plus {C} times the third.
 * weighted sum of three numbers with the weights {A}, {B} and {C}
 * sum of {x} times {A}, {y} times {B} and {z} times {C}
 * Multiply three numbers by {A}, {B} and {C}, in this order, and add the results.
 * return {A} * x + {B} * y + {C} * z
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
 * {A} if the flag is true, {B} if not
 * price {A} with the option, {B} without it
 * price by membership flag: members pay {A}, others {B}
 * Write a function that returns {A} for true and {B} for false.
 * Depending on a flag, return {A} (true) or {B} (false).
 * choose {A} when the flag is set and {B} otherwise
 * Given a flag, return {A} if it is on, else {B}.
 * Members pay {A} and others {B}; return the price, given whether the person is a member.
 * How do I return {A} for true and {B} for false?
 * {A} if true, otherwise {B}
 * Return {A} if the flag is set, otherwise {B}.
 * Given a flag, return {A} for true and {B} for false.
 * Write a function that returns {A} if its argument is true, otherwise {B}.
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @name pick_by_flag price_by_flag
 */
T pick_by_flag(_Bool flag) { return flag ? A : B; }

/**
 * units at {A} each if the flag is true, at {B} each if not
 * price of a quantity: {A} per unit with the flag, {B} without
 * cost of a number of hours: members (flag true) pay {A} an hour, others {B}
 * Write a function that multiplies a number by {A} if the flag is set and by {B} otherwise.
 * How much is the total at {A} per unit if the flag is true, otherwise at {B} per unit?
 * Residents (flag true) pay {A} per unit and guests {B}; compute the price for a number of units.
 * Given a number and a flag, return {A} times the number if the flag is true, {B} times the number if not.
 * An hour costs members {A} and others {B}; compute the price, given the hours and whether it is a member.
 * How to multiply by {A} or by {B} depending on a boolean?
 * {A} per unit if the flag is true, else {B} per unit
 * return x * (flag ? {A} : {B})
 * Multiply the number by {A} if the flag is true, otherwise by {B}.
 *
 * @T double int32_t
 * @A 27
 * @B 44
 * @range x 0 1000
 * @name rate_by_flag hours_by_membership
 */
T rate_by_flag(T x, _Bool flag) { return x * (flag ? A : B); }

/**
 * the number plus {A} if the flag is set
 * number plus {A} when the flag is true, else unchanged
 * Write a function that adds {A} to a number if the second argument is true.
 * return x, plus {A} if the flag is true
 * Given a price and a flag, add {A} only if the flag is true.
 * How do I add {A} to a number only when a flag is set?
 * add {A} if true
 * Add {A} to the number if the flag is true.
 * return flag ? x + {A} : x
 * How do I add a surcharge of {A} only when a flag is true?
 * Calculate a price with {A} extra if the option is chosen.
 * price plus {A} if gift wrapping is wanted, otherwise just the price
 *
 * @T double int32_t
 * @A 27
 * @range x 0 1000
 * @name add_if surcharge_if
 */
T add_if(T x, _Bool flag) { return flag ? x + A : x; }

/**
 * Is {x} over {A} if {flag}, otherwise over {B}?
 * is the value over {A} (flag true) or over {B} (flag false)?
 * value over {A} with the flag, over {B} without: true or false
 * Write a function that checks x against {A} if the flag is set and against {B} if not; true above.
 * return x > (flag ? {A} : {B})
 * Given a value and a flag, is it greater than {A} when the flag is true, or than {B} when it is false?
 * The speed limit is {A} in rain and {B} otherwise; is the given speed too fast, given whether it rains?
 * Is a value above its limit, which is {A} with the flag and {B} without?
 * above {A} if true, above {B} if false
 * Check whether a value exceeds {A} if the flag is true, or {B} if it is false.
 * Return true if x is greater than {A} (flag set) or greater than {B} (flag not set).
 * How do I check if a value is greater than {A} (flag true) or greater than {B} (flag false)?
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
 * Write a function that tells whether the first number is at least {A} and the second at least {B}.
 * are both values high enough: first at least {A}, second at least {B}?
 * Given two values, is the first at least {A} and the second at least {B}?
 * Riders must be at least {A} years old and at least {B} tall; given age and height, may this person ride?
 * does a player have at least {A} points and at least {B} games? points come first
 * To pass, you need at least {A} points in theory and at least {B} in practice; check the two scores.
 * Do the first and second number reach {A} and {B} respectively?
 * {x} at least {A} and {y} at least {B}
 * Return true if the first number is at least {A} and the second is at least {B}.
 * Given x and y, return true if x >= {A} and y >= {B}.
 * Implement a check with &&: first >= {A}, second >= {B}.
 * are both minimums met, {A} for the first and {B} for the second?
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
 * Write a function that tells whether the first number is at least {A} or the second at least {B}.
 * is the first number {A} or more, or the second {B} or more?
 * An alarm starts if the temperature is at least {A} or the pressure is at least {B}; given both, does it start?
 * Does the first number reach {A} or the second reach {B} (or both)?
 * {x} at least {A} or {y} at least {B}
 * Return true if the first number is at least {A} or the second is at least {B}.
 * Does at least one of these hold: first number {A} or more, second number {B} or more?
 * How do I check if x is at least {A} or y is at least {B}?
 * Service is due at {A} months or {B} km, whichever comes first; is it due, given months and km?
 * Given x and y, return true if x >= {A} or y >= {B}, or both.
 * Implement a check with ||: first >= {A}, second >= {B}.
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
 * Write a function that tells whether the first is above {A} while the second is below {B}.
 * true only if the first number is over {A} and the second under {B}
 * Given two values, is the first greater than {A} and the second smaller than {B}?
 * Watering starts if the temperature is above {A} and the humidity below {B}; given both, should it start?
 * Is the first value greater than {A} while the second is less than {B}?
 * {x} above {A} and {y} below {B}
 * Return true if x is greater than {A} and y is less than {B}.
 * How do I check that the first number is greater than {A} and the second is less than {B}?
 * Given x and y, return true if x > {A} and y < {B}.
 * Implement a check: first greater than {A} && second less than {B}.
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
 * Write a function that tells whether the first is above {A} or the second is below {B}.
 * true if the first number is over {A}, or the second under {B}, or both
 * Pupils may take the bus if they live over {A} km away or are younger than {B}; check distance and age.
 * Given two values, is the first greater than {A} or the second smaller than {B}?
 * Is the first value higher than {A}, or the second lower than {B}, or both?
 * {x} above {A} or {y} below {B}
 * Return true if x is greater than {A} or y is less than {B}.
 * How do I check whether the first number is above {A} or the second is below {B}?
 * Given x and y, return true if x > {A} or y < {B}, or both.
 * Implement a check: first greater than {A} || second less than {B}.
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
 * true only if the value is over {A} and the flag is set
 * is the number greater than {A} and the flag true?
 * Write a function that tells whether the value is above {A} and the flag is on.
 * return x > {A} && flag
 * alarm if the value is above {A} and the armed flag is on
 * Given a value and a flag, return true if the value is over {A} and the flag is set.
 * Is the number above {A} and the flag set?
 * above {A} and flag is true
 * Return true if the value is greater than {A} and the flag is true.
 * How do I check that a number exceeds {A} and a flag is set?
 * alarm if it is armed (flag) and the value is above {A}
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
 * do both numbers reach {A}, or does their sum reach {B}?
 * passed with at least {A} in each of the two results or at least {B} in total?
 * Write a function that is true if both are at least {A} or their sum is at least {B}.
 * You pass with at least {A} in each of two exams or with at least {B} in total; check the two scores.
 * Do two scores each reach {A}, or does their sum reach {B}?
 * both at least {A}, or sum at least {B}
 * Return true if both numbers are at least {A} or their sum is at least {B}.
 * How do I check that two scores are both at least {A}, or at least {B} in total?
 * check if x and y both reach {A} or x + y reaches {B}
 * return (x >= {A} && y >= {A}) || x + y >= {B}
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
 * does each of two numbers reach {A} and their sum {B}?
 * Write a function that is true if both are at least {A} and their sum is at least {B}.
 * To pass, you need at least {A} points in each part and at least {B} in total; check the two parts.
 * You pass with at least {A} in each of two exams if the total is at least {B}; check the two scores.
 * Do two scores each reach {A} and also total {B} or more?
 * each at least {A} and sum at least {B}
 * Return true if both numbers are at least {A} and their sum is at least {B}.
 * How do I check that two scores are each at least {A} and at least {B} in total?
 * check if x and y both reach {A} and x + y reaches {B}
 * Given x and y, return true if x >= {A}, y >= {A} and x + y >= {B}.
 * Implement an exam check: at least {A} in both parts and at least {B} in total.
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
 * What is the price of {x} items: {A} for the first and {B} for each further one, 0 for none?
 * price of several items: the first costs {A}, each additional one {B}, zero for none
 * Write a function that returns {A} for the first and {B} for every further one, zero for none.
 * shipping cost of a parcel: first item {A}, each further item {B}, 0 if there are no items
 * return {A} + (x - 1) * {B}, or 0 if x is below 1
 * price of key copies: {A} for the first, {B} for each further one, zero for none
 * How do I price n items when item one costs {A} and additional ones {B} (0 for fewer than one)?
 * {A} for the first, {B} for each further one, 0 if less than 1
 * Calculate the price of several items: {A} for the first and {B} for each further one; 0 for none.
 * How do I charge {A} for the first item and {B} for every additional one (0 if less than one)?
 * Given a count, return {A} for the first and {B} for each further one, or 0 if the count is below 1.
 * Given n, return 0 for n < 1, otherwise {A} + (n - 1) * {B}.
 *
 * @T double
 * @A 27
 * @B 11
 * @range x 0 100
 * @name first_and_further first_then_each
 */
T first_and_further(T x) { return x < 1 ? 0 : A - (1 - x) * B; }

/**
 * Return {A} if {x} is 1, {B} if it is 2, {C} if it is more, and 0 otherwise.
 * {A} for one, {B} for two, {C} for more than two, 0 for none
 * {A} for a count of one, {B} for two, {C} for three or more, else zero
 * Write a function that returns {A} for one, {B} for two, {C} for any larger count and 0 otherwise.
 * price by number of people: single {A}, double {B}, family of three or more {C}, otherwise zero
 * A room costs {A} for one person, {B} for two and {C} for three or more; return the price, 0 for none.
 * What is the price for a number of people: single {A}, double {B}, larger groups {C} (no one, 0)?
 * price for 1: {A}, for 2: {B}, for 3 or more: {C}, otherwise 0
 * Return {A} for 1, {B} for 2, {C} for more than 2, and 0 otherwise.
 * How do I return {A} for one person, {B} for two, {C} for three or more and 0 for none?
 * room price by number of guests: {A} for one, {B} for two, {C} for three or more, 0 for none
 * the price is {A} for one, {B} for two, {C} for three or more, and 0 for no one
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
 * How much does a number of hours pay at {wage} per hour, with {A} percent more for the hours above {K}?
 * pay for hours and wage with {A} percent more for each hour over {K}
 * overtime above {K} hours with a {A}% premium: total pay from hours and wage
 * Write a function for the pay from hours and hourly wage; hours beyond {K} get {A} percent extra.
 * Given hours and wage, pay {A}% extra on the hours above {K}.
 * Given hours and hourly wage, compute the pay, where hours beyond {K} are paid {A} percent extra.
 * pay for a number of hours at {wage}, with {A}% extra for the hours above {K}
 * Calculate the pay from hours and hourly wage; hours above {K} are paid {A} percent more.
 * How do I calculate the total pay with {A}% extra for each hour above {K}, given hours and wage?
 * wage calculation with {A} percent overtime premium after {K} hours (hours, hourly wage)
 * Return hours times wage, plus {A} percent extra for the hours beyond {K}.
 * pay for hours worked at an hourly wage, with an overtime bonus of {A}% above {K} hours
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
 * What is {price} for someone aged {age}, if people of {K} or more get {A} percent off?
 * Seniors aged {K} or more get {A} percent off: what do they pay, given price and age?
 * price reduced by {A} percent if the age is at least {K}
 * Write a function that lowers a price by {A} percent for ages of {K} and more.
 * Given a price and an age, take {A}% off at {K} or above.
 * People of {K} or older get {A} percent off; given price and age, compute what they pay.
 * How to apply a {A}% discount for visitors aged {K} and up?
 * take {A}% off {price} if {age} is at least {K}
 * Calculate a price with a senior discount of {A} percent for people aged {K} or older.
 * Reduce the price by {A} percent if the age is at least {K}.
 * How do I apply a senior discount of {A}% from age {K} on?
 * price after {A} percent off if age >= {K}, otherwise the full price
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
 * What is {price} for someone aged {age}, if people under {K} get {A} percent off?
 * Young people under {K} get {A} percent off: what do they pay, given price and age?
 * price reduced by {A} percent if the age is below {K}
 * Write a function that lowers a price by {A} percent for ages under {K}.
 * Given a price and an age, take {A}% off below {K}.
 * People younger than {K} get {A} percent off; given price and age, compute what they pay.
 * How to apply a {A}% discount for visitors under {K}?
 * take {A}% off {price} if {age} is under {K}
 * Calculate a price with a youth discount of {A} percent for people younger than {K}.
 * Reduce the price by {A} percent if the age is below {K}.
 * How do I give a youth discount of {A}% to those under {K}?
 * price after {A} percent off if age < {K}, otherwise the full price
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
 * What is {price} with {A} percent off for those aged {K} or more and for card holders?
 * price reduced by {A} percent if the age is at least {K} or the flag is set
 * Write a function that lowers a price by {A} percent for age {K} and more or when a card is shown (flag).
 * Given price, age and a flag, take {A}% off if the age is at least {K} or the flag is true.
 * How do I reduce a price by {A}% if someone is {K}+ or has a card?
 * {A}% off {price} if {age} is at least {K} or {card} is true
 * Calculate a price with {A} percent off for people aged {K} or more and for card holders.
 * Reduce the price by {A} percent if the age is at least {K} or the card flag is true.
 * How do I give {A}% off to people of at least {K} years and to everyone with a card?
 * price after {A} percent off if age >= {K} or there is a discount card, otherwise the full price
 * Return the price, reduced by {A}% for age {K} or older or if the person has a card.
 * {A} percent discount for seniors from {K} and for card holders: price, age and card flag are given
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
 * cancellation fee: free with {K} or more days left, {A} percent of the price with {L} or more, otherwise the full price
 * Write a function that returns the cancellation fee: 0 from {K} days on, {A} percent of the price from {L} days on, else the price.
 * cancellation fee from price and days left: 0 for {K} days or more, {A} percent for {L} or more, otherwise everything
 * hotel cancellation fee: free {K} or more days before arrival, {A} percent of the price {L} or more days before, else full price
 * cancellation fee: 0 from {K} days, {A}% from {L} days, else full price
 * Calculate the cancellation fee: 0 for {K} or more days ahead, {A} percent of the price for {L} or more, otherwise the full price.
 * How do I compute a cancellation fee: free from {K} days before, {A}% of the price from {L} days, else the whole price?
 * Return 0 if days is at least {K}, {A} percent of the price if it is at least {L}, otherwise the whole price.
 * cancelling costs nothing with {K} or more days left, {A}% of the price with {L} or more, and the full price with fewer
 * The fee is {A} percent of the price with at least {L} days left, 0 with at least {K}, otherwise the full price.
 * fee for cancelling: free at {K} or more days, {A} percent at {L} or more days, 100 percent later
 * Given price and days left, charge nothing from {K} days, {A}% from {L} days, and the full price after that.
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
 * values below {K} become 0, others stay
 * zero for a number under {K}, else the number unchanged
 * Write a function that returns its argument if it reaches {K} and zero if not.
 * return x >= {K} ? x : 0
 * Given a value, return it, or 0 if it is smaller than {K}.
 * Amounts under {K} are not paid out, others in full; return the payment.
 * How do I drop values smaller than {K} to zero?
 * x if at least {K}, else 0
 * Return the number if it is at least {K}, otherwise 0.
 * How do I set values below {K} to 0 and keep all others?
 * x if x >= {K}, else 0
 *
 * @T int32_t double
 * @K 45
 * @range x 0 1000
 * @name nothing_below payout_from
 */
T nothing_below(T x) { return x >= K ? x : 0; }

/**
 * How much is {x} with a match of the same amount, up to {K} more?
 * double a donation, adding at most {K}
 * Write a function that returns an amount plus a match of the same amount, the match being at most {K}.
 * deposit plus a bonus of the same amount, the bonus being at most {K}
 * Given a donation, return it plus a match of the same amount, the match limited to {K}.
 * What is the total of a gift and an equal match of at most {K}?
 * A company doubles each donation but adds at most {K}; compute the total.
 * What is the total if a sponsor matches an amount up to {K}?
 * x plus a match of up to {K}
 * Double the amount, but add at most {K}.
 * How do I calculate a donation plus an equal match that is limited to {K}?
 * return x + min(x, {K})
 *
 * @T double int32_t
 * @K 45
 * @range x 0 1000
 * @name matched_up_to with_match
 */
T matched_up_to(T x) { return x + (x < K ? x : K); }

/**
 * Write a function that multiplies a number by {A} and adds {B} percent to the result.
 * price of a number of items at {A} each with a {B} percent service charge
 * Given a count, calculate the cost at {A} each, then add {B} percent.
 * Given a number, multiply by {A} and add {B} percent.
 * A dinner costs {A} per guest plus {B} percent service; compute the total for a number of guests.
 * What is the bill for a quantity at {A} each with {B}% tax on top?
 * {A} per unit plus {B}%
 * Multiply a number by {A} and increase the result by {B} percent.
 * Calculate the total for a number of units at {A} each plus {B} percent.
 * How do I calculate the price of several items at {A} each with {B}% tax added?
 * price for a number of guests at {A} each plus {B} percent service charge
 * return {A} * x increased by {B} percent
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
 * total for a number of pieces at {A} each with {B} percent off
 * Write a function that multiplies a number by {A} and takes {B} percent off.
 * Given a number, multiply by {A} and subtract {B} percent.
 * Books cost {A} each and the school gets {B} percent off; compute what it pays for a number of books.
 * What is the bill for a quantity at {A} each after a {B}% discount?
 * {A} per unit minus {B}%
 * Multiply a number by {A} and reduce the result by {B} percent.
 * Calculate the total for a number of units at {A} each minus {B} percent.
 * How do I calculate the price of several items at {A} each with {B}% off?
 * total price at {A} per item with a {B} percent discount
 * Return {A} times the number, less {B} percent.
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
 * Which class does {x} belong to: 0 below {K}, 1 below {L}, 2 below {M}, otherwise 3?
 * class of a value: 0 below {K}, 1 below {L}, 2 below {M}, else 3
 * Write a function that returns 0 below {K}, 1 below {L}, 2 below {M} and 3 otherwise.
 * how many of the limits {K}, {L} and {M} are reached by a value
 * Given a value, count the limits {K}, {L}, {M} that it reaches.
 * rank of a score from 0 to 3: one more for each of the limits {K}, {L} and {M} that it reaches
 * noise class of a level: below {K} it's 0, below {L} it's 1, below {M} it's 2, otherwise 3
 * Return 0 for a value under {K}, 1 under {L}, 2 under {M}, else 3.
 * How many of the three limits {K}, {L}, {M} does a value reach?
 * 0 below {K}, 1 below {L}, 2 below {M}, else 3
 * How do I return 0 for values below {K}, 1 below {L}, 2 below {M} and 3 for the rest?
 * Return how many of the limits {K}, {L} and {M} are less than or equal to the value.
 * Given n, return 0 if n < {K}, 1 if n < {L}, 2 if n < {M}, else 3.
 * level 0 under {K}, 1 under {L}, 2 under {M}, 3 from {M} on
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
 * Write a function that returns 2 for values under {L}, 1 for others under {K}, and 0 otherwise.
 * A level below {K} is a warning (1) and one below {L} an alarm (2); anything higher is fine (0).
 * Given a level, return 2 if it is less than {L}, 1 if less than {K}, else 0.
 * oil level state: 1 (low) below {K}, 2 (critical) below {L}, 0 otherwise
 * 2 if a number is under {L}, 1 if only under {K}, else 0
 * How do I flag a stock as 2 (less than {L}), 1 (less than {K}) or 0?
 * 2 if below {L}, 1 if below {K}, else 0
 * Return 2 (critical) if the level is below {L}, 1 (low) if it is below {K}, otherwise 0.
 * How do I return 2 below {L}, 1 below {K} and 0 otherwise?
 * battery state from its charge: 2 below {L}, 1 below {K}, else 0
 * warning level of a value: critical (2) if less than {L}, low (1) if less than {K}, else 0
 *
 * @T int32_t double
 * @L 11
 * @K 27
 * @range x 0 100
 * @name low_state fuel_warning
 */
int32_t low_state(T x) { return x < L ? 2 : x < K ? 1 : 0; }

/**
 * How much is needed for {area} at {A} per unit, if nothing is needed when {rain} is over {K}?
 * {A} per unit of the first number, nothing if the second is over {K}
 * {A} times the first, zero if the second is more than {K}
 * Write a function that returns {A} times the first, but zero when the second is above {K}.
 * Given area and rain, return {A} times the area, or zero if the rain is over {K}.
 * the first number times {A}, but zero if the other number is above {K}
 * Watering takes {A} litres per square metre unless it rained more than {K} millimetres; given area and rain, compute the litres.
 * {A} times {area}, 0 if {rain} is over {K}
 * Multiply the first number by {A}, or return 0 if the second number is greater than {K}.
 * How do I return {A} times the area, or 0 if the rain is over {K}?
 * Calculate the water needed: {A} per square meter of area, none if the rain exceeds {K}.
 * return area * {A}, or 0 if rain > {K}
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
 * What is the rate at {hour} o'clock: {C} from {A} up to but not including {B}, otherwise {D}?
 * rate by hour: {C} from {A} to before {B} o'clock, otherwise {D}
 * {C} if a number is at least {A} and less than {B}, else {D}
 * Write a function that returns {C} for hours from {A} until before {B} and {D} at other times.
 * Given an hour, return {C} if it is from {A} until before {B}, {D} if not.
 * Values from {A} up to but not including {B} give {C}, all others {D}.
 * Electricity costs {C} from {A} o'clock until before {B} o'clock and {D} at other times; return the rate for an hour.
 * What is the price at a given hour: {C} between {A} and {B} (end excluded), otherwise {D}?
 * {C} from {A} to before {B}, else {D}
 * Return {C} if the hour is at least {A} and less than {B}, otherwise {D}.
 * How do I return {C} from hour {A} until before {B} and {D} for all other hours?
 * price by time of day: {C} from {A} up to but not including {B}, otherwise {D}
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
 * Write a function for a price that falls by {A} percent of the original price each year, but not below {K}.
 * Each year a car loses {A} percent of its new price, but it stays worth at least {K}; compute the value from price and years.
 * resale value from price and years: minus {A} percent of the price per year, at least {K}
 * A machine loses {A} percent of its purchase price per year but is always worth at least {K}; given price and years, compute its value.
 * What is something worth if it loses {A}% of its new price each year, but is never worth less than {K}?
 * the price minus {A}% of the price per year, at least {K}
 * Calculate the value after a number of years: it loses {A} percent of the original price per year, but stays at least {K}.
 * How do I compute straight-line depreciation at {A}% of the price per year with a minimum value of {K}?
 * value after years of losing {A} percent of the original price per year, never below {K}
 * Subtract {A} percent of the price for every year, but return at least {K}.
 * linear depreciation of a price by {A}% a year, with a lower limit of {K}
 * resale value of something that loses {A}% of its new price each year, at least {K}
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
 * price minus {A} percent, the reduction is limited to {K}
 * Write a function that lowers a price by {A} percent, by {K} at the most.
 * return x - min(x * {A} / 100, {K})
 * Given a price, subtract {A}% of it, but not more than {K}.
 * A coupon takes {A} percent off a purchase, but at most {K}; compute what is left to pay.
 * {A}% off, discount at most {K}
 * Calculate the price after a coupon of {A} percent that saves at most {K}.
 * How do I take {A}% off a price with a maximum discount of {K}?
 * Reduce the price by {A} percent, but by no more than {K}.
 * price after {A} percent discount, where the discount is limited to {K}
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
 * price reduced by {A} percent, but at least {K}
 * Write a function that lowers a price by {A} percent, but returns no less than {K}.
 * return max(x - x * {A} / 100, {K})
 * Given a price, subtract {A}% of it, but return no less than {K}.
 * A price is reduced by {A} percent but not below {K}; compute the new price.
 * What is the price after {A}% off if it can't be below {K}?
 * {A}% off, result at least {K}
 * How do I take {A}% off a price without going below {K}?
 * Reduce the price by {A} percent, but never below {K}.
 * sale price: {A} percent off, with a minimum of {K}
 *
 * @T double
 * @A 13
 * @K 45
 * @range x 0 1000
 * @name reduced_not_below sale_with_floor
 */
T reduced_not_below(T x) { return x - x * A / 100 > K ? x - x * A / 100 : K; }

/**
 * Write a function that returns x * {A} / {K} if the flag is true and x * {B} / {K} if not.
 * fuel needed for a distance: {A} liters per {K} km in winter (true), {B} per {K} km in summer
 * How much is used over a distance at {A} per {K} (flag set) or {B} per {K} (flag not set)?
 * Calculate x times {A} / {K} if the flag is true, otherwise x times {B} / {K}.
 * How do I calculate fuel use at {A} per {K} km if the flag is set, otherwise at {B} per {K} km?
 * A car needs {A} liters per {K} km when loaded (true) and {B} per {K} km when empty; how many for a distance?
 * fuel for a distance: {A} liters per {K} km in winter (flag true), {B} liters per {K} km otherwise
 * Return the fuel for a trip: {A} per {K} km with the trailer (flag), {B} per {K} km without.
 * consumption for a distance at {A} per {K} if the flag is true, else at {B} per {K}
 * Multiply by {A} if the flag is true, or by {B} if not, and divide by {K}.
 * return x * (flag ? {A} : {B}) / {K}
 * How many liters for a distance if the car uses {A} per {K} km with air conditioning (flag true) and {B} per {K} km without?
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
 * Write a function for {A} per unit, minus a percentage given second, but at least {K}.
 * max({A} * x * (100 - y) / 100, {K})
 * A job costs {A} per hour, minus a discount in percent, but at least {K}; compute the price from hours and discount.
 * What do {x} units cost at {A} each after {y}% off, with a minimum charge of {K}?
 * {x} times {A}, minus {y} percent, but at least {K}
 * Multiply the first number by {A}, reduce it by a percentage given second, and return at least {K}.
 * How do I calculate {A} per unit minus a discount in percent, with a minimum of {K}?
 * price of x units at {A} each with y percent discount, minimum {K}
 * Calculate the bill: {A} per hour, minus a discount in percent, but at least {K}.
 * total at {A} per unit, reduced by a given percentage, never less than {K}
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
 * What is the premium for a base of {base} and age {age}, with {A} percent more under {K}?
 * premium from base premium and age: {A} percent more under {K}
 * price with a surcharge of {A} percent if the age is below {K}
 * Write a function that raises a base price by {A} percent for ages under {K}.
 * Given a price and an age, add {A}% if the age is below {K}.
 * Drivers younger than {K} pay {A} percent more; given the basic premium and the age, compute the premium.
 * How to raise a fee by {A}% for people under {K}?
 * add {A}% to {base} if {age} is under {K}
 * Increase the base price by {A} percent if the age is below {K}.
 * How do I add a surcharge of {A}% for people younger than {K}?
 * insurance premium with {A} percent extra for drivers under {K}: base premium and age given
 * price plus {A}% if age < {K}, otherwise the base price
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
 * What is {x} plus {A} for each unit by which {y} exceeds {K}?
 * base price plus {A} for each one beyond {K} (base price first, count second)
 * Write a function that adds {A} to the first number for each unit of the second above {K}.
 * A room costs its rate plus {A} for each guest above {K}; compute it from rate and guests.
 * Given a price and a number of guests, add {A} to the price for each guest beyond {K}.
 * How do I increase {x} by {A} per unit of {y} above {K}?
 * {x} plus {A} for each unit of {y} above {K}
 * Increase the first number by {A} for every unit by which the second exceeds {K}.
 * How do I add {A} to a price for each guest above {K}?
 * Calculate a price with a surcharge of {A} for each unit of the second number above {K}.
 * fare plus {A} for every kilo of baggage over {K}: fare first, then kilos
 * return x + {A} * max(0, y - {K})
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
 * What is {x} minus {A} times the amount, if any, by which {y} exceeds {K}?
 * My pay is reduced by {A} per minute late beyond {K}, pro rata for parts of one; what is left, given pay and minutes?
 * Write a function that subtracts {A} from the first number per unit of the second above {K}, fractions in proportion.
 * points minus {A} for each error above {K}: points first, then errors
 * Each second above {K} costs {A} points, half a second half of that; compute the final score from score and seconds.
 * Given points and minutes, deduct {A} points per minute beyond {K}, fractions of a minute included.
 * How do I lower {x} by {A} per unit of {y} above {K}?
 * {x} minus {A} times the excess of {y} over {K}, unchanged without excess
 * Reduce the first number by {A} times whatever the second has above {K}.
 * How do I subtract {A} from a score per second above {K}, parts of a second proportionally (score, seconds)?
 * score minus {A} per second over {K}, fractions too: score first, then seconds
 * return x - {A} * max(0, y - {K})
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
 * number from {A} to {B} (inclusive) and flag set: true, otherwise false
 * Is the value within {A} and {B}, both included, and the flag true?
 * Write a function that returns true if a number is from {A} to {B} inclusive and a flag is set.
 * Given a value and a flag, return true if the value is from {A} to {B} inclusive and the flag is set.
 * Is a number from {A} to {B} (inclusive) while a flag is set?
 * between {A} and {B} inclusive and flag is true
 * Return true if the number is at least {A} and at most {B} and the flag is true.
 * How do I check that an age is from {A} to {B} (inclusive) and a flag is set?
 * check that a value lies in the range {A} to {B}, ends included, and the flag is true
 * return age >= {A} && age <= {B} && flag
 * true if the age is between {A} and {B} inclusive and consent was given
 *
 * @T double
 * @A 27
 * @B 44
 * @range age 0 100
 * @name between_and_flag may_donate
 */
_Bool between_and_flag(T age, _Bool flag) { return age >= A && age <= B && flag; }

/**
 * {K} minus both numbers, but not negative
 * how much is missing to {K} after two amounts, 0 if nothing is
 * Write a function that returns how much two numbers together are short of {K}, or zero.
 * My goal is {K} minutes a week and I did two sessions; how many minutes remain (not below 0)?
 * Given two amounts, return what is left of {K}, at least zero.
 * the rest of a budget of {K} after two expenses, 0 if it is exceeded
 * {K} minus both, not below 0
 * Calculate how much is missing to {K} after adding two numbers, but not less than 0.
 * How do I calculate {K} minus two amounts without going below 0?
 * return max(0, {K} - x - y)
 * I want to save {K} and have put aside two amounts; how much do I still need, or 0 if I have enough?
 * How many points do I still need for {K} after two rounds with {x} and {y} points, or 0 if I am already there?
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
 * time for a number of pieces: {A} each plus a break of {B} after every full {K} pieces
 * Write a function for {A} per piece plus {B} for every full {K} pieces.
 * Given a count, return {A} for each one and {B} for each full {K}.
 * How long do the pieces take at {A} each with a pause of {B} after every {K} pieces?
 * Workers get {A} per unit and a bonus of {B} for every full {K} units; compute the wage.
 * A worker earns {A} per piece and a bonus of {B} for each full {K} pieces; compute the earnings.
 * What do n units earn at {A} each plus {B} for every full {K}?
 * {A} per unit plus {B} per full {K}
 * Calculate {A} per unit plus a bonus of {B} for every full {K} units.
 * How do I calculate {A} for each piece and {B} more for each complete {K} pieces?
 * return {A} * x + {B} * (x / {K}) with integer division
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
 * price of a number of pieces: full packs of {K} cost {A}, single pieces {B} each
 * Write a function for the price of pieces: {A} for each full pack of {K} and {B} for each remaining piece.
 * Given a count, pay {A} per full {K} and {B} for each remaining one.
 * cost of n items when {K} together cost {A} and one costs {B}, using as many full packs as possible
 * Eggs cost {A} per box of {K} and {B} each; compute the price, using as many full boxes as possible.
 * {A} per full pack of {K}, {B} per leftover
 * Calculate the price of a number of eggs: {A} for each full box of {K} and {B} for each single egg.
 * How do I calculate a price with {A} per full pack of {K} and {B} per remaining piece?
 * price for a quantity: full packs of {K} at {A}, leftover pieces at {B} each
 * {A} per full {K} units plus {B} per remaining unit
 * return x / {K} * {A} + x % {K} * {B}
 * I need {x} screws; a box of {K} costs {A}, a loose screw {B}, and I buy as many full boxes as fit into that number: what do I pay?
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
 * Return {A} if {x} is at most {K}, {B} if at most {L}, {C} if at most {M}, otherwise {D}.
 * price by value: up to {K}: {A}, up to {L}: {B}, up to {M}: {C}, above that: {D}
 * {A} up to {K} inclusive, {B} up to {L}, {C} up to {M}, {D} for more
 * Write a function that returns {A} up to {K}, {B} up to {L}, {C} up to {M} and {D} above, limits included.
 * courier price from the weight: up to {K} kg {A}, up to {L} kg {B}, up to {M} kg {C}, heavier {D}
 * return x <= {K} ? {A} : x <= {L} ? {B} : x <= {M} ? {C} : {D}
 * {A} for values up to {K}, {B} up to {L}, {C} up to {M}, {D} above
 * A parcel costs {A} up to {K}, {B} up to {L}, {C} up to {M} and {D} above, the limits included.
 * {A} up to {K}, {B} up to {L}, {C} up to {M}, {D} above, inclusive
 * Return the price for a weight: {A} up to {K}, {B} up to {L}, {C} up to {M}, otherwise {D}.
 * How do I return {A} up to {K}, {B} up to {L}, {C} up to {M} and {D} above?
 * shipping cost by weight: {A} up to {K}, {B} up to {L}, {C} up to {M}, otherwise {D}
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
 * Return {A} if {x} is below {K}, {B} if below {L}, {C} if below {M}, otherwise {D}.
 * fee by value: below {K} it is {A}, below {L} {B}, below {M} {C}, else {D}
 * price for a number: under {K} it is {A}, under {L} {B}, under {M} {C}, from there {D}
 * Write a function that returns {A} under {K}, {B} under {L}, {C} under {M} and {D} otherwise.
 * club fee by age: under {K}: {A}, under {L}: {B}, under {M}: {C}, everyone else: {D}
 * return x < {K} ? {A} : x < {L} ? {B} : x < {M} ? {C} : {D}
 * school fee by income: {A} if it is below {K}, {B} below {L}, {C} below {M}, {D} from there on
 * {A} for values under {K}, {B} under {L}, {C} under {M}, {D} from there on
 * {A} below {K}, {B} below {L}, {C} below {M}, otherwise {D}
 * Return the fee for a value: {A} below {K}, {B} below {L}, {C} below {M}, otherwise {D}.
 * How do I return {A} below {K}, {B} below {L}, {C} below {M} and {D} otherwise?
 * Calculate the fee by age: {A} under {K}, {B} under {L}, {C} under {M}, {D} for everyone else.
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
 * What is the fee on the whole amount {x}: {A} percent up to {K}, {B} percent up to {L}, {C} percent above?
 * The whole amount is charged {A} percent if it is up to {K}, {B} percent up to {L}, and {C} percent above.
 * commission on all sales: {A}% if they are up to {K}, {B}% up to {L}, {C}% for higher ones
 * Given an amount, return {A}% of it if at most {K}, {B}% if at most {L}, else {C}%.
 * property transfer tax on the full price: {A} percent for up to {K}, {B} percent up to {L}, {C} percent above
 * How do I compute a fee of {A}% up to {K}, {B}% up to {L} and {C}% above, on the entire sum?
 * {A}% if up to {K}, {B}% if up to {L}, else {C}% of the whole amount
 * Calculate a commission on the whole amount: {A} percent up to {K}, {B} percent up to {L}, {C} percent above.
 * How do I take {A}% of the whole amount if it is at most {K}, {B}% if at most {L}, otherwise {C}%?
 * Return {A} percent of the amount if it is at most {K}, {B} percent if at most {L}, else {C} percent.
 * Write a function for a fee on the whole amount: {A}% up to {K}, {B}% up to {L}, {C}% for more.
 * one rate for the whole amount: {A}% if it is up to {K}, {B}% if up to {L}, {C}% otherwise
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
 * fee on an amount: a flat {A} if it's under {K}, otherwise {B} percent of the amount
 * {A} for amounts below {K}, otherwise {B}% of the amount
 * Write a function for a fee of {A} for amounts under {K}, and of {B} percent for the others.
 * The fee is {A} for amounts under {K} and {B} percent of the amount otherwise.
 * Given an amount, return {A} if it is smaller than {K}, otherwise {B}% of it.
 * An agent takes a flat {A} on sales under {K} and {B} percent of the sale otherwise; compute the fee.
 * What is the commission if it is {A} for sums below {K} and {B}% for others?
 * {A} below {K}, otherwise {B}%
 * How do I return {A} for amounts below {K} and {B} percent of the amount otherwise?
 * Calculate a fee: a flat {A} below {K}, otherwise {B} percent of the amount.
 * return x < {K} ? {A} : {B} percent of x
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
 * What is the lower cost for {x} units: {A} each, or {B} plus {C} each?
 * return min({A} * x, {B} + {C} * x)
 * Write a function that returns the lower of two prices: {A} per piece, or {B} plus {C} per piece.
 * best price for a number of visits: {A} each, or a membership for {B} plus {C} each
 * Without a card each entry costs {A}; with a card for {B} it costs {C}. What is the minimum cost for a number of entries?
 * What do I pay with the cheaper plan: {A} per use, or {B} plus {C} per use?
 * minimum of {A} per unit and {B} plus {C} per unit
 * Return the lower of {A} * x and {B} + {C} * x.
 * How do I calculate the cheaper of two tariffs: {A} per unit, or {B} plus {C} per unit?
 * Calculate the cost of the cheaper plan: {A} per call, or {B} plus {C} per call.
 * minimum cost for a number of visits: {A} per visit, or {B} for a card plus {C} per visit
 * the lower price of two offers: {A} each, or a fixed {B} plus {C} each
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
 * For a number of rides, does a card for {B} plus {C} per ride cost less than {A} per ride?
 * Write a function that tells whether {B} plus {C} per piece is less than {A} per piece.
 * Is joining for {B} plus {C} per class cheaper than paying {A} per class?
 * Check if a card for {B} with trips at {C} is cheaper than trips at {A} without it.
 * Is a membership at {B} plus {C} per visit cheaper than {A} per visit?
 * is {B} plus {C} per trip less than {A} per trip
 * Return true if {B} plus {C} per unit is less than {A} per unit.
 * How do I check if a card for {B} with {C} per trip is cheaper than {A} per trip?
 * does a membership for {B} plus {C} per visit pay off compared with {A} per visit?
 * return {B} + {C} * x < {A} * x
 * Is a plan with a base fee of {B} and {C} per unit cheaper than paying {A} per unit?
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
 * What is the total for {x} at {A} each and {y} at {B} each, at most {K}?
 * total of two quantities: {A} per unit of the first, {B} per unit of the second, at most {K}
 * total for adults at {A} and children at {B} each, with a maximum of {K}
 * price for adults and children: {A} per adult and {B} per child, but never more than {K}
 * Write a function for the total of two quantities at {A} and {B} each, capped at {K}.
 * A family pays {A} per parent and {B} per kid, but never more than {K}; compute the price.
 * Library fines are {A} per book and {B} per film, at most {K}; compute the fine from both counts.
 * What is the total of two quantities at {A} and {B} each with an upper limit of {K}?
 * {x} times {A} plus {y} times {B}, at most {K}
 * Multiply the first number by {A} and the second by {B}, add them, and return at most {K}.
 * How do I calculate {A} per adult plus {B} per child with a maximum of {K}?
 * return min({A} * x + {B} * y, {K})
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
 * How many points do {right} right answers at {A} each and {wrong} wrong ones at minus {B} give, but not below zero?
 * score from right and wrong answers: {A} for each right, minus {B} for each wrong, not negative
 * Given the right and wrong answers, return {A} per right minus {B} per wrong one, at least 0.
 * Write a function for quiz points from right and wrong answers: plus {A} and minus {B} each, minimum zero.
 * test result with {A} per right answer and a penalty of {B} per wrong answer, never below zero
 * A quiz gives {A} points per correct answer and takes {B} per wrong answer, but the score is never below 0; compute it.
 * {A} times {right} minus {B} times {wrong}, not below 0
 * Calculate quiz points: {A} per right answer minus {B} per wrong answer, but not below 0.
 * How do I score {A} points per correct and minus {B} per wrong answer, with a minimum of 0?
 * Multiply the right answers by {A}, subtract {B} per wrong answer, and return at least 0.
 * points from right and wrong answers: plus {A} and minus {B} each, 0 if negative
 * return max(0, {A} * right - {B} * wrong)
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
 * {A} percent of an amount if the flag is true, {B} percent if not
 * {A}% of the amount with the flag set, {B}% without it
 * Write a function that returns {A} percent of the amount for true and {B} percent for false.
 * commission on a sale: {A} percent if the flag is true, {B} percent if not
 * Given an amount and a flag, return {A}% of the amount for true, {B}% for false.
 * {A}% of it if true, {B}% of it if false
 * Calculate {A} percent of the amount if the flag is true, otherwise {B} percent.
 * return x * (flag ? {A} : {B}) / 100
 * commission of {A} percent for new customers (flag true) and {B} percent for all others
 * tax on an amount: {A}% if the flag is set, else {B}%
 * How do I take {A}% of an amount if a flag is true and {B}% of it if the flag is false?
 * Compute the fee on an amount: {A} percent for members (true), {B} percent for non-members (false).
 *
 * @T double
 * @A 13
 * @B 23
 * @range x 0 1000
 * @name percent_by_flag fee_by_membership
 */
T percent_by_flag(T x, _Bool flag) { return x * (flag ? A : B) / 100; }

/**
 * price with {A} percent off if the flag is true, {B} percent off if not
 * price minus {A}% with the flag set, minus {B}% without
 * price after discount: staff (flag) get {A} percent off, others {B} percent
 * Write a function that lowers a price by {A} percent if a flag is true and by {B} percent if false.
 * Given a price and a flag, take off {A}% for true, {B}% for false.
 * amount reduced by {A} percent when the flag is set, else by {B} percent
 * Members get {A} percent off and others {B} percent; given the price and the membership, compute what to pay.
 * What is the price with {A}% discount for members and {B}% for everyone else?
 * a price, minus {A}% if staff, minus {B}% if not
 * Calculate a price with {A} percent off for members and {B} percent off for others.
 * Reduce the price by {A} percent if the flag is true, otherwise by {B} percent.
 * How do I take {A}% off a price if a flag is true and {B}% off if it is false?
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
 * {A} per unit, plus {B} once if the flag is set
 * Write a function that multiplies a number by {A} and adds {B} if the second argument is true.
 * Given a number and a flag, return {A} times the number, plus {B} if the flag is true.
 * price of a number of units at {A} each, with {B} added once if the flag is true
 * How do I compute {A} per unit plus a one-off {B} when a flag is set?
 * {A} per unit, plus {B} if true
 * Multiply the number by {A} and add {B} if the flag is true.
 * How do I calculate {A} per night plus {B} once if a flag is set?
 * return flag ? x * {A} + {B} : x * {A}
 * Calculate the price of a stay: {A} per night, plus {B} once with a pet (flag).
 *
 * @T int32_t double
 * @A 27
 * @B 65
 * @range x 0 100
 * @name units_plus_option nights_with_pet
 */
T units_plus_option(T x, _Bool flag) { return flag ? x * A + B : x * A; }

/**
 * Return {A} if {x} is over {K} and {y} over {L}, otherwise {B}.
 * first number over {K} and second over {L} gives {A}, otherwise {B}
 * {A} if the first is more than {K} and the second more than {L}, else {B}
 * Write a function that returns {A} when the first is above {K} and the second above {L}, {B} otherwise.
 * {A} if both values exceed their limits (first {K}, second {L}), otherwise {B}
 * Given two values, return {A} if the first exceeds {K} and the second exceeds {L}, else {B}.
 * A parcel longer than {K} and heavier than {L} costs {A}, any other {B}; return the cost for length and weight.
 * {A} if {x} above {K} and {y} above {L}, else {B}
 * Return {A} if x is greater than {K} and y is greater than {L}, otherwise {B}.
 * How do I return {A} when the first number exceeds {K} and the second exceeds {L}, else {B}?
 * If the first value is above {K} and the second above {L}, return {A}; otherwise return {B}.
 * return x > {K} && y > {L} ? {A} : {B}
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
 * Return {A} if {x} is over {K} or {y} over {L}, otherwise {B}.
 * first number over {K} or second over {L} gives {A}, otherwise {B}
 * {A} if the first is more than {K} or the second more than {L}, else {B}
 * Write a function that returns {A} when the first is above {K} or the second above {L}, {B} otherwise.
 * {A} if at least one value exceeds its limit (first {K}, second {L}), otherwise {B}
 * Given two values, return {A} if the first exceeds {K} or the second exceeds {L}, else {B}.
 * A parcel longer than {K} or heavier than {L} costs {A}, any other {B}; return the cost for length and weight.
 * {A} if {x} above {K} or {y} above {L}, else {B}
 * Return {A} if x is greater than {K} or y is greater than {L}, otherwise {B}.
 * How do I return {A} when the first number exceeds {K} or the second exceeds {L}, else {B}?
 * If the first value is above {K} or the second above {L}, return {A}; otherwise return {B}.
 * return x > {K} || y > {L} ? {A} : {B}
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
 * cost of a number of units: {A} for the first {K} together, then {B} for each started {L}
 * Write a function for a price of {A} for a quantity up to {K} and {B} more per started {L} beyond.
 * Given minutes, charge {A} for up to {K}, then {B} more for each started {L} minutes.
 * Parking costs {A} for up to {K} minutes and then {B} for each started {L} minutes more; compute the charge.
 * How do I compute a fee of {A} that includes {K} units, plus {B} for each started {L} units beyond?
 * {A} up to {K}, then {B} per started {L}
 * How do I calculate a price of {A} up to {K} plus {B} for each started {L} above?
 * Calculate the fee: {A} up to {K} minutes, then {B} for each started {L} minutes.
 * A locksmith charges {A} for the first {K} minutes and {B} for every started {L} minutes after that.
 * {A} for up to {K} units, plus {B} for each started block of {L} units beyond
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
 * Return {A} if {x} is at least {K} percent of {target}, otherwise 0.
 * {A} if the first number is at least {K} percent of the second, the target, else 0
 * Write a function that returns {A} if the first is at least {K} percent of the second, otherwise 0.
 * A bonus of {A} is paid if the result is at least {K} percent of the target; given result and target, return the bonus or 0.
 * How much bonus do I get if it is {A} for reaching {K}% of the target, otherwise nothing? Result first, then target.
 * {A} if {x} is at least {K}% of {target}, else 0
 * If the result is {K} percent of the target or more, return {A}, otherwise 0.
 * How do I pay a bonus of {A} only if the result is at least {K}% of the target?
 * bonus of {A} if at least {K} percent of the target is reached, else 0 (result first, then target)
 * Is the first number at least {K} percent of the second? Return {A} if so, else 0.
 * return x * 100 >= target * {K} ? {A} : 0
 * A salesperson earns {A} extra when sales are {K} percent of the target or more, otherwise 0; compute it from sales and target.
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
 * amount with {A} percent more if the flag is set
 * number plus {A}% of it when the second argument is true
 * Write a function that raises the first argument by {A} percent if the second is true.
 * return flag ? x plus {A}% : x
 * make a price {A} percent higher if the flag is true, otherwise leave it alone
 * Express delivery raises the price by {A} percent; given the price and whether express is chosen, return the total.
 * How do I add {A}% to a number only when a flag is set?
 * add {A}% if true
 * Increase the number by {A} percent if the flag is true.
 * How do I raise a price by {A} percent only if a flag is set?
 * Calculate a price with a surcharge of {A} percent if it is a holiday.
 * number plus {A}% if the flag is true, otherwise unchanged
 *
 * @T double
 * @A 13
 * @range x 0 1000
 * @name percent_more_if holiday_surcharge
 */
T percent_more_if(T x, _Bool flag) { return flag ? x + x * A / 100 : x; }

/**
 * What percentage is charged a number of days before: 0 from {K} days on, {A} from {L} days on, else {B}?
 * Write a function that returns zero for {K} days or more, {A} for {L} or more, and {B} for fewer.
 * return 0 if days >= {K}, {A} if days >= {L}, otherwise {B}
 * percent to pay when cancelling: 0 with {K} or more days left, {A} with {L} or more, {B} with fewer
 * cancellation rate in percent by days left: 0 at {K} days or more, {A} at {L} or more, else {B}
 * What percentage must I pay when cancelling a trip (0 from {K} days before, {A} from {L} days, otherwise {B})?
 * 0 from {K} days, {A} from {L} days, else {B}
 * Return 0 if days is at least {K}, {A} if it is at least {L}, otherwise {B}.
 * Calculate the cancellation percentage: 0 with {K} or more days left, {A} with {L} or more, else {B}.
 * How do I return 0 from {K} days on, {A} from {L} days on and {B} for fewer?
 * cancellation fee in percent by days before departure: 0 from {K}, {A} from {L}, otherwise {B}
 * How many percent does cancelling cost: nothing from {K} days before, {A} from {L} days before, {B} later?
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
 * What do {x} units cost at {A} each if {flag} is true, or a flat {B} if not?
 * units at {A} each if the flag is true, {B} flat if not
 * price: {A} per unit if the flag is set, otherwise a flat {B}
 * road toll: trucks (flag true) pay {A} per axle, cars a flat {B}
 * Write a function that returns {A} times a number if the flag is true and {B} if it is false.
 * return flag ? {A} * x : {B}
 * How do I return {A} per unit when a boolean is true and a flat {B} when it is false?
 * {A} per unit if true, otherwise {B} flat
 * Return {A} times the number if the flag is true, otherwise {B}.
 * How do I charge {A} per unit if a flag is set and a flat {B} otherwise?
 * Calculate the toll: {A} per axle for trucks (flag true), otherwise a flat {B}.
 * price of {A} per hour if the flag is true, or a fixed {B} if not
 *
 * @T int32_t double
 * @A 27
 * @B 65
 * @range x 0 100
 * @name each_or_flat toll_by_axles
 */
T each_or_flat(T x, _Bool flag) { return flag ? x * A : B; }
