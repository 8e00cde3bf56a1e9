/**
 * What does {kwh} kWh of electricity cost: {A} each for the first {K}, {B} for every further one?
 * electricity: first {K} kwh at {A}, every further kwh {B}
 * the first {K} units cost {A} each, the rest {B} each
 * power bill with two blocks: up to {K} kwh {A} per kwh, beyond that {B}
 * Write a function for a two-block tariff: the first {K} units at {A}, all others at {B}.
 * {A} per unit for the first {K} units and {B} after that
 * gas price {A} for the first {K} cubic meters and {B} for what is over
 * How much for this consumption if {K} are charged at {A} and only the rest at {B}?
 * Given an amount, price the first {K} at {A} and the part above at {B}.
 * mileage: {A} per km for the first {K} km, {B} for every km after
 * copies {A} each for the first {K} pages, then {B} per page
 * heating oil: first {K} liters {A} a liter, additional liters {B}
 * {A} cents per page for the first {K} pages and {B} cents after that
 * {A} an hour, after {K} hours {B} an hour
 * grows {A} cm a week for the first {K} weeks, then {B} cm
 * support of {A} for each of the first {K} kids, {B} for each further one
 * first {K} liters cost {A} each, all above {B} each
 * gas bill: first {K} at {A}, the rest at {B}
 * water: {K} at {A}, the remaining ones at {B}
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
 * three blocks: first {K} at {A}, up to {L} at {B}, the rest at {C}
 * {A} for the first {K}, {B} until {L}, {C} for everything over it
 * water tariff: up to {K} cubic meters {A} each, up to {L} {B} each, more {C} each
 * Write a function for a block tariff: the first {K} at {A}, the next up to {L} at {B}, all above at {C}.
 * increasing price: {K} units at {A}, up to {L} at {B}, beyond at {C}
 * How much is the bill with {A} to {K}, {B} to {L} and {C} for what is above?
 * Given the usage, charge the first {K} with {A}, those up to {L} with {B} and the others with {C}.
 * graduated price, limits {K} and {L}, prices {A}, {B}, {C}, only the part in each block
 * each part at its own price: {A} up to {K}, {B} up to {L}, then {C}
 * stepped rate {A} below {K}, {B} between {K} and {L}, {C} over {L}, per block
 * sewage cost: {K} at {A}, then {B} up to {L}, then {C}
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
 * bill {A} fixed plus {B} per unit
 * water bill: {A} per quarter plus {B} per cubic meter
 * base charge {A} and {B} for each
 * Write a function that returns a basic fee of {A} plus {B} times the number.
 * {A} + {B} * x
 * plumber: {A} for coming and {B} an hour
 * How much if the start costs {A} and every unit {B}?
 * Given a number of units, return {A} plus {B} for each.
 * machine takes {A} seconds warm-up plus {B} seconds a piece
 * cleaning takes {A} minutes and {B} minutes more per window
 * {A} to set up, {B} for every piece
 * {A} call-out plus {B} per hour
 * {A} for the visit plus {B} an hour
 * {A} to unlock and {B} per minute
 * lesson {A} plus {B} for each sheet
 * {A} once and {B} for every unit
 * {A} base and {B} a minute
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
 * flat {A} for up to {K} people and {B} for each more
 * {A} includes {K}, every further one costs {B}
 * base price {A} with {K} included, then {B} per extra unit
 * Write a function for a flat price of {A} that covers {K} units, {B} for each additional one.
 * moving van {A} with {K} km included, {B} for every km after
 * rental car: {A} including {K} km, additional km {B}
 * How much if {A} covers the first {K} and each extra is {B}?
 * Given a number, return {A} up to {K}, plus {B} for each over it.
 * phone contract {A} with {K} minutes, extra minutes {B}
 * workshop {A} for {K} guests, {B} per additional guest
 * {A} + {B} * max(0, x - {K})
 * {A} plus {B} per km after the first {K} km
 * {A}, and {B} for each one after the first {K}
 * van {A} plus {B} per km beyond {K} km
 * {A} a month with {K} gb, extra gb {B}
 * first {K} together {A}, each more {B}
 * boat {A} for {K} people, {B} for every extra person
 * canoe: first {K} hours {A}, every hour more {B}
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
 * first {K} free, then {A} each
 * {K} are free, every further one costs {A}
 * storage {A} per gigabyte, first {K} gigabytes free
 * Write a function that charges {A} for each unit above {K} and nothing for the first {K}.
 * bulky waste: {K} pickups free, after that {A} each
 * library fine {A} a day but the first {K} days are free
 * How much if {K} cost nothing and the rest {A} apiece?
 * Given a number, return {A} for each one over {K}, zero below.
 * free allowance of {K}, {A} per unit beyond
 * {A} * max(0, x - {K})
 * withdrawals: {K} without a fee, then {A} every time
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
 * {A} percent off for each year, but at most {K} percent
 * discount in percent: {A} per year, capped at {K}
 * {A} for every year up to a maximum of {K}
 * Write a function that returns {A} per year but never more than {K}.
 * min({A} * years, {K})
 * {A} points for each task, at most {K} points
 * fee {A} per item, {K} at most
 * How many percent after some years at {A} a year with a cap of {K}?
 * Given a number, return {A} times it, limited to {K}.
 * each unit {A}, no more than {K} in total
 * {A} mg per kilo of body weight, maximum {K} mg
 * rent {A} per hour, the whole day {K}
 * {A} per day but at most {K}
 * {A} for each, maximum {K}
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
 * {A} per kilo, minimum {K}
 * air freight {A} per kilo but at least {K}
 * {A} each, at least {K} in all
 * Write a function that returns {A} per unit but not less than {K}.
 * max({A} * x, {K})
 * hourly rate {A}, minimum charge {K}
 * {A} per km, {K} is the minimum fare
 * How much is it if every unit is {A} and the smallest bill is {K}?
 * Given an amount, multiply it by {A} and return at least {K}.
 * price {A} times quantity, no less than {K}
 * lawn mowing {A} per square meter, minimum order {K}
 * {A} per meter but at least {K}
 * cable {A} a meter, not less than {K}
 * {A} for each, minimum {K}
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
 * {A} each, but between {K} and {L}
 * {A} per unit, minimum {K}, maximum {L}
 * rate {A} with a lower limit of {K} and a cap of {L}
 * Write a function that multiplies by {A} and keeps the result at {K} or more and {L} or less.
 * fee {A} per item, no less than {K}, no more than {L}
 * clamp({A} * x, {K}, {L})
 * how much at {A} a piece with at least {K} and at most {L}
 * Given a number of units, return {A} for each, never under {K} and never over {L}.
 * medicine {A} mg per kg, at least {K} mg and at most {L} mg
 * {A} for each page but not below {K} nor above {L}
 * daily allowance {A} per hour, floor {K}, ceiling {L}
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
 * {A} percent commission, at least {K}
 * {A}% fee, minimum {K}
 * {A} percent of the amount but not less than {K}
 * Write a function for a fee of {A} percent with a minimum of {K}.
 * broker takes {A} percent, {K} as a minimum
 * max(amount * {A} / 100, {K})
 * How much commission at {A} percent if it is never under {K}?
 * Given a price, return {A}% of it, or {K} if that is more.
 * bank transfer fee {A} %, min {K}
 * auction fee of {A} percent, lowest fee {K}
 * service charge {A} percent, no lower than {K}
 * agent gets {A} percent but not less than {K}
 * {A} percent but at least {K}
 * {A} percent, minimum {K}
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
 * {A} percent, never more than {K}
 * {A}% fee, maximum {K}
 * {A} percent of the amount, capped at {K}
 * Write a function for a fee of {A} percent with a maximum of {K}.
 * rent rises by {A} percent but not over {K}, how much is the rise
 * min(amount * {A} / 100, {K})
 * How much cashback at {A} percent if {K} is the limit?
 * Given a price, return {A}% of it, or {K} if that is less.
 * cash back {A} %, max {K}
 * subsidy of {A} percent, no more than {K}
 * {A} percent of the costs are refunded up to {K}
 * {A} percent fee, no more than {K}
 * benefit is {A} percent of pay, max {K}
 * {A} percent but at most {K}
 * {A} percent, maximum {K}
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
 * {A} percent, but between {K} and {L}
 * {A}% fee, min {K}, max {L}
 * loan fee {A} percent with a floor of {K} and a cap of {L}
 * Write a function for a fee of {A} percent, never under {K}, never over {L}.
 * broker commission {A} %, minimum {K}, maximum {L}
 * percentage with limits: {A} percent, lowest {K}, highest {L}
 * How much is the fee at {A} percent if it stays from {K} to {L}?
 * Given an amount, return {A}% of it, not less than {K} and not more than {L}.
 * stock order costs {A} percent, at least {K}, at most {L}
 * co-payment {A} percent of the price, minimum {K} and maximum {L}
 * clamp(amount * {A} / 100, {K}, {L})
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
 * raised by {A} percent but by no more than {K}
 * rent goes up {A} percent, the rise is capped at {K}, new rent
 * plus {A}%, at most {K} more
 * Write a function that adds {A} percent, but never more than {K}.
 * new price after {A} percent more, limited to {K} more
 * amount + min(amount * {A} / 100, {K})
 * How high is it after {A} percent are added with a limit of {K}?
 * Given a salary, return it with {A}% on top, {K} on top at the most.
 * increase by {A} percent, maximum increase {K}
 * add {A} % surcharge, surcharge not above {K}
 * total with a fee of {A} percent that is {K} at most
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
 * raised by {A} percent but by no less than {K}
 * express costs {A} percent more and at least {K} more
 * plus {A}%, at least {K} more
 * Write a function that adds {A} percent, but never less than {K}.
 * wage after {A} percent more, minimum raise {K}
 * amount + max(amount * {A} / 100, {K})
 * How high is it after {A} percent are added with a minimum of {K}?
 * Given a salary, return it with {A}% on top, {K} on top at the least.
 * union deal: increase by {A} percent, minimum increase {K}
 * add {A} % surcharge, surcharge not below {K}
 * total with a fee of {A} percent that is {K} at least
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
 * kids under {K} free, under {L} years {A}, all others {B}
 * entry by age: below {K} nothing, below {L} {A}, else {B}
 * nothing under {K}, {A} under {L}, {B} from then on
 * Write a function for a ticket by age: under {K} free, under {L} for {A}, adults {B}.
 * zoo ticket: free below {K}, children below {L} {A}, adults {B}
 * How much is the entrance if those under {K} pay nothing, those under {L} {A} and the others {B}?
 * Given an age, return zero below {K}, {A} below {L} and {B} above.
 * swimming pool, younger than {K} free, younger than {L} {A}, older {B}
 * train fare by age: < {K} free, < {L} {A}, >= {L} {B}
 * below {K} no charge, then {A} until {L}, after that {B}
 * museum: toddlers under {K} free, kids under {L} pay {A}, everyone else {B}
 * free below {K}, {A} below {L}, {B} for adults
 * {A} for kids under {L}, {B} for adults, free under {K}
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
 * children under {K} pay {A}, seniors from {L} {B}, all others {C}
 * kids below {K} {A}, pensioners {L} and older {B}, everybody else {C}
 * price by age: < {K} {A}, >= {L} {B}, else {C}
 * Write a function for a ticket by age: {A} under {K}, {B} from {L}, normal price {C}.
 * cinema: under {K} costs {A}, from {L} years {B}, the rest {C}
 * How much is a seat if the young under {K} pay {A}, the old from {L} {B} and others {C}?
 * Given an age, return {A} below {K}, {B} at {L} or more, and {C} in between.
 * {A} for younger than {K}, {B} for at least {L}, {C} for the middle
 * bus pass: youth under {K} {A}, retired from {L} {B}, adults {C}
 * ski ticket child under {K} {A}, senior {L}+ {B}, adult {C}
 * age below {K}: {A}; age {L} and up: {B}; in between {C}
 * {A} for kids under {K}, {B} for seniors from {L}, {C} for the rest
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
 * under {K} pay {A}, all others {B}
 * {A} below {K}, {B} from {K} on
 * children under {K} cost {A}, adults {B}
 * Write a function that returns {A} if the value is under {K} and {B} if not.
 * x < {K} ? {A} : {B}
 * pay {A} per room below {K} square meters, {B} for bigger ones
 * How much if everything less than {K} is {A} and the rest is {B}?
 * Given a size, return {A} when it is smaller than {K}, else {B}.
 * ferry: cars shorter than {K} meters {A}, longer ones {B}
 * small parcels under {K} kg {A}, others {B}
 * two prices: {A} less than {K}, {B} for the rest
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
 * up to {K} {A}, above {B}
 * {A} if at most {K}, {B} if more
 * up to {K} kg costs {A}, heavier costs {B}
 * Write a function that returns {A} up to and including {K} and {B} above it.
 * x <= {K} ? {A} : {B}
 * storage box: {A} for up to {K} liters, {B} for larger
 * How much if it is {A} until {K} and {B} when more than {K}?
 * Given a distance, return {A} up to {K}, else {B}.
 * short trip up to {K} km {A}, long trip {B}
 * toll {A} for vehicles up to {K} tons, heavier {B}
 * {A} within {K}, {B} when it is over
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
 * up to {K} {A}, up to {L} {B}, above {C}
 * parcel: up to {K} kg {A}, up to {L} kg {B}, heavier {C}
 * {A} to {K}, {B} to {L}, {C} for more
 * Write a function that returns {A} up to {K}, {B} up to {L} and {C} above.
 * x <= {K} ? {A} : x <= {L} ? {B} : {C}
 * price by distance: within {K} km {A}, within {L} km {B}, farther {C}
 * How much with the steps {K} and {L} and the prices {A}, {B} and {C}, limits included?
 * Given a weight, return {A} if at most {K}, {B} if at most {L}, else {C}.
 * three sizes: not over {K} {A}, not over {L} {B}, larger {C}
 * zone price {A} until {K}, {B} until {L}, {C} beyond
 * courier: to {K} kg {A}, to {L} kg {B}, everything else {C}
 * {A} for up to {K}, {B} for up to {L}, {C} for more
 * costs {A} up to {K} kg, {B} up to {L} kg, {C} above
 * {A} if at most {K}, {B} if at most {L}, {C} otherwise
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
 * below {K} {A}, below {L} {B}, else {C}
 * under {K} it is {A}, under {L} {B}, from {L} on {C}
 * {A} less than {K}, {B} less than {L}, {C} for the rest
 * Write a function that returns {A} under {K}, {B} under {L} and {C} otherwise.
 * x < {K} ? {A} : x < {L} ? {B} : {C}
 * class by value: < {K} {A}, < {L} {B}, others {C}
 * How much with limits {K} and {L} not included and the results {A}, {B}, {C}?
 * Given a value, return {A} if smaller than {K}, {B} if smaller than {L}, else {C}.
 * monthly fee: income below {K} {A}, below {L} {B}, higher {C}
 * pocket money by age: younger than {K} {A}, younger than {L} {B}, older {C}
 * rate per night: shorter than {K} nights {A}, shorter than {L} nights {B}, longer {C}
 * {A} for kids under {K}, {B} under {L}, {C} for adults
 * entry {A} below {K}, {B} below {L}, otherwise {C}
 * {A} hours under {K}, {B} under {L}, else {C}
 * {A} if less than {K}, {B} if less than {L}, {C} otherwise
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
 * from {K} {A}, from {L} {B}, less nothing
 * {A} at {K} or more, {B} at {L} or more, else zero
 * prize {A} from {K} points, {B} from {L} points
 * Write a function that returns {A} from {K} and {B} from {L} on, zero below.
 * x >= {L} ? {B} : x >= {K} ? {A} : zero, with {A} from {K} and {B} from {L}
 * sales bonus: {A} from {K} sales, {B} from {L} sales
 * How much reward with {K} for {A} and {L} for {B}?
 * Given a score, return {A} if it reaches {K}, {B} if it reaches {L}, zero if neither.
 * reminder fee: {A} from day {K}, {B} from day {L}
 * group discount in percent: at least {K} people {A}, at least {L} people {B}
 * gift card {A} when you spend {K}, {B} when you spend {L}
 * {A} from {K} on, {B} from {L} on
 * prize of {A} at {K} points and of {B} at {L} points
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
 * late fee {A} after {K} days, {B} after {L} days, {C} after {M} days
 * more than {K} {A}, more than {L} {B}, more than {M} {C}, else nothing
 * over {K} {A}, over {L} {B}, over {M} {C}
 * Write a function that returns {A} above {K}, {B} above {L}, {C} above {M} and zero otherwise.
 * penalty in steps: {A} past {K}, {B} past {L}, {C} past {M}
 * dunning fee: {A} if over {K} days late, {B} if over {L}, {C} if over {M}
 * How much must I pay when late, with {A} beyond {K}, {B} beyond {L}, {C} beyond {M}?
 * Given the days, return {A} when more than {K}, {B} when more than {L}, {C} when more than {M}.
 * excess weight: above {K} kg {A}, above {L} kg {B}, above {M} kg {C}
 * overdue more than {K} days {A}, more than {L} days {B}, more than {M} days {C}
 * three steps, limits not included: {K} gives {A}, {L} gives {B}, {M} gives {C}
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
 * {A} percent up to {K}, {B} percent above
 * interest {A}% on the first {K} and {B}% on the rest
 * {A} percent of the part up to {K} plus {B} percent of the part over it
 * Write a function for a rate of {A} percent to {K} and {B} percent for everything beyond.
 * savings account pays {A} % up to {K} and only {B} % on more
 * agent's fee: {A} percent of the first {K}, {B} percent of the remainder
 * How much at {A} percent until {K} and {B} percent after, each part by itself?
 * Given an amount, take {A} percent of what is within {K} and {B} percent of the excess.
 * two percentages, {A} below {K}, {B} percent beyond, marginal
 * contribution: {A} percent on income to {K}, {B} percent on income over it
 * marginal rate {A}% up to {K}, then {B}%
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
 * insurance pays {A} percent of everything above {K}
 * {A}% of what is over {K}
 * {A} percent of the amount exceeding {K}, else nothing
 * Write a function that returns {A} percent of what is more than {K}, and zero up to there.
 * co-payment: {A} percent beyond the first {K}
 * the excess over {K} times {A} percent
 * How much is refunded if {A} percent of the costs above {K} are covered?
 * Given an amount, return {A}% of the excess over {K}.
 * {K} are free, {A} percent of the rest
 * profit share of {A} percent on profits over {K}
 * duty: nothing to {K}, {A} percent on the part above
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
 * salary {A} plus {B} percent of sales above {K}
 * {A} fixed and {B}% of everything over {K}
 * fixed {A}, then {B} percent for what exceeds {K}
 * Write a function that returns {A} plus {B} percent of the part above {K}.
 * base pay {A}, commission {B} percent beyond {K}
 * fee {A}, and {B}% of the amount over {K} on top
 * How much does a seller get with {A} a month and {B} percent of sales past {K}?
 * Given the sales, return {A}, increased by {B} percent of what is more than {K}.
 * court fee {A} plus {B} percent of the value exceeding {K}
 * {A} + {B}% * max(0, x - {K})
 * monthly wage {A}, bonus {B} percent of turnover over {K}
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
 * salary {A} plus {B} percent of sales
 * {A} fixed and {B}% of the amount
 * fixed fee {A} and {B} percent
 * Write a function that returns {A} plus {B} percent of its argument.
 * base pay {A} and {B} percent commission on all sales
 * online payment costs {A} plus {B}%, how much is that
 * How much is a fee of {A} and {B} percent of the price?
 * Given an amount, return {A} and {B} percent of it on top, without the amount.
 * waiter earns {A} plus {B} percent of the turnover
 * {A} + {B}% * x
 * transaction fee: {A} each plus {B} percent
 * repair fee {A} plus {B} percent of the material
 * {A} plus {B}% of the price of parts
 * {A} plus {B} percent of it
 * phone repair at {A} plus {B} percent of parts
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
 * payout: minus {A} percent and minus {B}
 * amount without {A}% and {B}
 * the shop platform keeps {A} percent plus {B}, what do i get
 * Write a function that subtracts {A} percent and then {B}.
 * net after a fee of {A} percent plus {B}
 * amount - amount * {A} / 100 - {B}
 * How much do I receive if {A} percent and {B} are taken off?
 * Given an amount, return it less {A}% and less {B}.
 * card terminal takes {A} % + {B}, the rest is mine
 * donation site keeps {A} percent and {B} for each payment, rest
 * {A} percent discount and a coupon of {B} on top
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
 * {A}% below {K}, {B}% from there on, of the whole amount
 * rate {A} percent for less than {K} and {B} percent for the rest
 * Write a function that returns {A} percent of amounts under {K} and {B} percent of others.
 * small amounts under {K} pay {A} percent, larger {B} percent
 * x < {K}: {A}%, otherwise {B}%
 * How much is the fee with {A} percent less than {K} and {B} percent at least that?
 * Given an amount, take {A}% if it is smaller than {K}, if not {B}%.
 * commission {A} percent for sales below {K}, {B} percent for higher ones
 * whole amount at {A} percent under {K}, or at {B} percent
 * broker: {A} % under {K}, {B} % otherwise, how much
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
 * {A} percent off from {K}, {B} percent off from {L}
 * discount {A}% at {K} or more, {B}% at {L} or more, price to pay
 * spend {K} get {A} percent off, spend {L} get {B} percent off
 * Write a function that lowers the amount by {A} percent from {K} on and by {B} percent from {L} on.
 * rebate in two steps: {A} percent for at least {K}, {B} percent for at least {L}
 * total less {A} % starting at {K}, less {B} % starting at {L}
 * How much do I pay with {A} percent off over {K} and {B} percent off over {L}, limits included?
 * Given an order value, take {A}% off if it reaches {K}, {B}% if it reaches {L}.
 * wholesale: orders from {K} minus {A} percent, from {L} minus {B} percent
 * {K} brings {A} percent, {L} brings {B} percent discount
 * sale: {A} % off for {K}+, {B} % off for {L}+
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
 * {A} per started {K}
 * {A} for every {K} begun
 * bike rental {A} for each started {K} minutes
 * Write a function that charges {A} per {K}, partial ones in full.
 * every {K} or part of it costs {A}
 * each commenced {K} costs {A}
 * How much at {A} for {K} units, rounded up to whole blocks?
 * Given minutes, return {A} for each block of {K}, the last one counts full.
 * lesson price {A} per {K} minutes, started blocks are paid
 * laundry: {A} for each {K} kg or part thereof
 * ceil(x / {K}) * {A}
 * singing lesson {A} per started {K} minutes
 * {A} for each started {K} minutes
 * {A} per begun {K}
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
 * {A} per full {K}
 * {A} for every complete {K}
 * break of {A} minutes for each {K} minutes worked
 * Write a function that returns {A} for every whole {K} and nothing for the rest.
 * every {K} brings {A}, only full ones count
 * each completed {K} earns {A}
 * How much at {A} for {K} units, incomplete ones left out?
 * Given steps, return {A} for each full {K}.
 * bonus life: {A} coins for each {K} points
 * x / {K} * {A}
 * my phone gives {A} coins per {K} steps walked, and a started {K} gives nothing
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
 * {A} per {K}
 * {A} for {K}, so for x it is
 * cheese {A} for {K} grams, price of some grams
 * Write a function that scales a price of {A} for {K} units to any amount.
 * unit price {A} for {K}, proportional
 * dose {A} mg per {K} kg body weight
 * How much is it at {A} for each {K}, parts counted as parts?
 * Given an amount, multiply by {A} and divide by {K}.
 * uses {A} liters per {K} km, how many for a trip
 * fertilizer: {A} ml to {K} liters of water
 * x * {A} / {K}
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
 * {A} per {K}, at most {L}
 * {A} mg per {K} kg body weight, maximum {L} mg
 * {A} for each {K}, capped at {L}
 * Write a function for {A} per {K} units in proportion with a cap of {L}.
 * min(x * {A} / {K}, {L})
 * dosage {A} to {K}, no more than {L}
 * How much medicine with {A} for {K} kilos and never over {L}?
 * Given a weight, return {A} for every {K}, limited to {L}.
 * fertilizer {A} g per {K} liters, not above {L} g
 * proportion {A} to {K}, upper limit {L}
 * scaled by {A} / {K} but {L} at the most
 * {A} mg for every {K} kg of weight, at most {L} mg
 * dose {A} per {K} kilos but at most {L}
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
 * call {A} for the connection and {B} per started minute, seconds given
 * {A} plus {B} for each minute begun, duration in seconds
 * connection fee {A}, then {B} a minute, seconds rounded up
 * Write a function that returns {A} plus {B} per started minute for a time in seconds.
 * scooter: {A} to unlock, {B} per minute or part of it, seconds ridden
 * price of a phone call in seconds, {A} once and {B} every started minute
 * How much is a call with a set-up fee of {A} and {B} for every minute or part thereof?
 * Given the seconds, charge {A} once and {B} for each started minute.
 * hotline {A} at the start, {B} per minute, last minute counts full
 * unlock fee {A} and {B} per begun minute from seconds
 * {A} + {B} * ceil(seconds / sixty)
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
 * a leader for every {K} children, at least {A}
 * for each started {K} a helper, minimum {A}
 * max({A}, ceil(x / {K}))
 * Write a function that returns the groups of {K}, rounded up, but not less than {A}.
 * lifeguards: every {K} swimmers need another, never fewer than {A}
 * staff for {K} guests each, minimum {A}
 * How many waiters if each serves {K} tables and there are at least {A}?
 * Given a number of pupils, return how many supervisors at {K} each, {A} at the least.
 * tables of {K} seats needed, but {A} at minimum
 * crew size: somebody for {K} passengers, no less than {A}
 * rounded up quotient by {K}, with {A} as the lower limit
 * one guard per {K} visitors, never less than {A}
 * one doctor per {K} beds but at least {A}
 * one for every {K}, no fewer than {A}
 * a coach for {K} players, minimum {A}
 * {K} per helper, at least {A} helpers
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
 * a level every {K} points, at most level {L}
 * level up each {K} experience, maximum {L}
 * min(x / {K}, {L})
 * Write a function for the level at {K} points per level with a maximum of {L}.
 * every full {K} is a level, capped at {L}
 * points to level, {K} each, top level {L}
 * How many levels with {K} for each and no more than {L}?
 * Given points, return the full {K}s, but not over {L}.
 * stars: each {K} gives another star, up to {L} stars
 * quotient by {K}, limited to {L}
 * speed step every {K} lines, fastest is {L}
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
 * {K} minus it, at least {A}
 * damage {K} minus armor but at least {A}
 * {K} less the number, never under {A}
 * Write a function that subtracts its argument from {K} and returns no less than {A}.
 * max({A}, {K} - x), at {K} at first
 * start at {K} and go down, {A} is the minimum
 * How much is left of {K}, but not below {A}?
 * Given a reduction, return {K} without it, or {A} if that is more.
 * delay shrinks from {K} with the level down to {A}
 * price {K} minus coupons, lowest price {A}
 * attack {K} minus defense, minimum {A}
 * health is {K} minus damage, at least {A}
 * {K} minus the number, minimum {A}
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
 * {A} points, {B} off per error, zero at the least
 * start with {A} and lose {B} each time, never negative
 * Write a function that takes {B} per mistake from {A} and stops at zero.
 * battery {A} percent, every hour costs {B}, not negative
 * credit {A}, each ride takes {B}, down to zero
 * How much remains of {A} if each use takes {B}?
 * Given errors, return {A} less {B} for each, minimum zero.
 * driving license: {A} points, {B} less per offence
 * {A} - {B} * x, at least zero
 * voucher of {A}, every coffee {B}, what is left
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
 * {A} for each of the first, {B} for each of the second, plus {C}
 * {A} * x + {B} * y + {C}
 * bottles {A}, crates {B}, and a fee of {C}
 * Write a function for {A} per piece of one kind, {B} per piece of the other and {C} on top.
 * shipping: {A} per book, {B} per toy, {C} for the parcel
 * taxi: {A} per km, {B} per minute, {C} to start
 * How much for two counts at {A} and {B} with a base of {C}?
 * Given two numbers, return {A} times one plus {B} times the other plus {C}.
 * rent a car: {A} a day, {B} per km, cleaning {C}
 * large ones {A}, small ones {B}, delivery {C}
 * holiday flat {A} a night, {B} per guest, final cleaning {C}
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
 * {A} for each of the first and {B} for each of the second
 * {A} * x + {B} * y
 * deposit {A} per bottle and {B} per crate
 * Write a function that returns {A} per piece of one kind and {B} per piece of the other.
 * calories: {A} per slice, {B} per glass
 * wins bring {A} points, draws {B}
 * How much are two counts at {A} and {B}?
 * Given two numbers, return {A} times one plus {B} times the other.
 * chairs {A}, tables {B}, rent for all
 * power: {A} watts per lamp and {B} per heater
 * large ones {A}, small ones {B}, total
 * {A} per person and {B} per house
 * {A} points a win, {B} a draw
 * {A} each and {B} each
 * {A} for a hit, {B} for a near miss
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
 * {A} for each of the first, {B} for each of the second, {C} for each of the third
 * {A} * x + {B} * y + {C} * z
 * adults {A}, teens {B}, children {C}
 * Write a function for three kinds at {A}, {B} and {C} a piece.
 * gold {A} points, silver {B}, bronze {C}
 * gram calories: protein {A}, fat {B}, sugar {C}
 * How much are three counts at {A}, {B} and {C}?
 * Given three numbers, return {A}, {B} and {C} times them, added up.
 * small, medium, large at {A}, {B}, {C}
 * weighted sum with the weights {A}, {B} and {C}
 * seats in front {A}, middle {B}, back {C}, ticket income
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
 * {A} if true, {B} if not
 * {A} with, {B} without
 * members pay {A}, others {B}
 * Write a function that returns {A} for true and {B} for false.
 * in season {A}, off season {B}
 * flag ? {A} : {B}
 * How much is it, {A} when set and {B} otherwise?
 * Given a flag, return {A} if it is on, else {B}.
 * residents {A}, guests {B}
 * weekend price {A}, weekday price {B}
 * speed limit when wet {A}, when dry {B}
 *
 * @T int32_t double
 * @A 27
 * @B 44
 * @name pick_by_flag price_by_flag
 */
T pick_by_flag(_Bool flag) { return flag ? A : B; }

/**
 * What do {x} units cost at {A} each if {flag}, otherwise {B} each?
 * {A} each if true, {B} each if not
 * {A} per unit with the flag, {B} without
 * members pay {A} an hour, others {B} an hour
 * Write a function that multiplies by {A} if the flag is set and by {B} otherwise.
 * tennis court: in season {A} per hour, off season {B}
 * x * (flag ? {A} : {B})
 * How much for all at {A} a piece for residents and {B} for guests?
 * Given a number and a flag, return {A} times it for yes, {B} times it for no.
 * weekend nights {A}, other nights {B}, per night
 * night tariff {A} per kwh, day tariff {B}
 * diesel {A} per liter, otherwise {B}
 * members {A} per hour, guests {B}
 * {A} an hour for residents, {B} for others
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
 * {A} more if the flag is set
 * plus {A} when true
 * gift wrapping costs {A} extra
 * Write a function that adds {A} if the second argument is true.
 * with breakfast {A} more
 * flag ? x + {A} : x
 * How much is it with a surcharge of {A} if wanted?
 * Given a price and a flag, add {A} only for yes.
 * express adds {A}
 * extra cheese {A}, if ordered
 * points plus {A} for a bonus round
 * extra legroom costs {A}, only if chosen
 * {A} on top, if the option is taken
 *
 * @T double int32_t
 * @A 27
 * @range x 0 1000
 * @name add_if surcharge_if
 */
T add_if(T x, _Bool flag) { return flag ? x + A : x; }

/**
 * Is {x} over {A} if {flag}, otherwise over {B}?
 * limit {A} if true, else limit {B}: is it over
 * too heavy: more than {A} in first class, more than {B} in others
 * over {A} with the flag, over {B} without
 * Write a function that checks x against {A} if the flag is set and against {B} if not; true above.
 * x > (flag ? {A} : {B})
 * alarm above {A} at night and above {B} by day
 * does it exceed {A} for members or {B} for others
 * Given a value and a flag, is it greater than {A} for yes, than {B} for no?
 * too loud, limit {A} at night, {B} in the day
 * has it passed {A} in summer, {B} in winter
 * trucks may weigh {A}, if with permit, otherwise {B}; too much?
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
 * at least {A} and at least {B}
 * pass with {A} points in theory and {B} in practice
 * minimum {A} in the first, minimum {B} in the second
 * Write a function that tells whether the first reaches {A} and the second reaches {B}.
 * x >= {A} && y >= {B}
 * both high enough, {A} and {B}
 * are {A} hours and {B} tests done, or more
 * Given two values, are they no less than {A} and {B}?
 * old enough at {A} and tall enough at {B}
 * needs strength {A} and level {B}
 * credit of {A} or more and income of {B} or more
 * at least {A} minutes of training and {B} laps
 * at least {A} points and {B} games
 * {A} or more of the first and {B} or more of the second
 * at least {A} years and {B} lessons
 * needs {A} of one and {B} of the other
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
 * at least {A} or at least {B}
 * {A} points in the first or {B} in the second are enough
 * qualified with {A} in one or {B} in the other
 * Write a function that tells whether the first reaches {A} or the second reaches {B}.
 * x >= {A} || y >= {B}
 * either high enough, {A} or {B}
 * service after {A} months or {B} thousand km, whichever comes first
 * Given two values, is one of them high enough, {A} or {B}?
 * change the filter at {A} hours or at {B} cycles
 * gold status from {A} flights or {B} nights
 * is one limit reached, {A} for the first, {B} for the second
 * at least {A} points or {B} games
 * {A} or more of the first or {B} or more of the second
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
 * above {A} and below {B}
 * first over {A}, second under {B}
 * more than {A} of one and less than {B} of the other
 * Write a function that tells whether the first is above {A} while the second is below {B}.
 * x > {A} && y < {B}
 * ventilate when humidity over {A} and outside under {B}
 * warm over {A} and wind less than {B}
 * Given two values, is the first greater than {A} and the second smaller than {B}?
 * spray only if above {A} degrees and under {B} km/h wind
 * demand over {A} with stock under {B}
 * start the pump if the tank is over {A} and the basin under {B}
 * drone may fly if height over {A} and wind under {B}
 * ok if first over {A} and second under {B}
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
 * above {A} or below {B}
 * first over {A} or second under {B}
 * more than {A} of one or less than {B} of the other
 * Write a function that tells whether the first is above {A} or the second is below {B}.
 * x > {A} || y < {B}
 * school bus if over {A} km away or younger than {B}
 * warn when hotter than {A} or pressure less than {B}
 * Given two values, is the first greater than {A} or the second smaller than {B}?
 * stop if current over {A} or voltage under {B}
 * discount for distance over {A} or age under {B}
 * refill when used more than {A} times or level under {B}
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
 * over {A} and the flag is set
 * more than {A} while true
 * humidity over {A} and window closed
 * Write a function that tells whether the value is above {A} and the flag is on.
 * x > {A} && flag
 * alarm if above {A} and armed
 * is it higher than {A} and enabled
 * Given a value and a flag, true only for more than {A} with the flag.
 * wind over {A} and awning open
 * cart above {A} and member
 * battery more than {A} and plugged in
 *
 * @T int32_t double
 * @A 27
 * @range x 0 100
 * @name over_and_flag armed_and_over
 */
_Bool over_and_flag(T x, _Bool flag) { return x > A && flag; }

/**
 * Are {x} and {y} both at least {A}, or together at least {B}?
 * at least {A} in both or {B} together
 * both reach {A} or the sum reaches {B}
 * passed with {A} in each or {B} in total
 * Write a function that is true if both are at least {A} or their sum is at least {B}.
 * two exams: {A} in each one or {B} altogether
 * is each {A} or more, or both together {B} or more
 * Given two results, do they pass with {A} each or {B} as a sum?
 * minimum {A} twice, or {B} in all
 * two jumps over {A} or {B} combined
 * {A} per half or {B} overall to pass
 * how do I check two test scores that pass with {A} apiece or with a sum of {B}
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
 * at least {A} each and {B} together
 * each reaches {A} and the sum reaches {B}
 * no result under {A} and {B} in total
 * Write a function that is true if both are at least {A} and their sum is at least {B}.
 * two exams: minimum {A} in each one, minimum {B} altogether
 * is each {A} or more, and both together {B} or more
 * Given two results, is neither below {A} and the sum not below {B}?
 * {A} points per part, {B} points overall to pass
 * both over the hurdle of {A} and together {B}
 * minimum {A} twice and {B} in all
 * pass rule: no part below {A}, and the two parts must sum to {B} or more
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
 * {A} for the first, {B} for every other one
 * first one {A}, each additional one {B}
 * dog tax {A} for the first dog and {B} for each other dog
 * Write a function that returns {A} for the first and {B} for every further one, zero for none.
 * parcel: first item {A}, more items {B} each
 * {A} + (x - 1) * {B} with {A} for one
 * How much for several if one is {A} and every extra one {B}?
 * Given a count, charge {A} once and {B} for each after the first.
 * key copies: the first {A}, any more {B} each
 * {A} for one child, {B} for each brother or sister
 * minutes: first pancake {A}, the others {B} each
 *
 * @T double
 * @A 27
 * @B 11
 * @range x 0 100
 * @name first_and_further first_then_each
 */
T first_and_further(T x) { return x < 1 ? 0 : A - (1 - x) * B; }

/**
 * What is it for {x}: {A} for one, {B} for two, {C} for more?
 * one {A}, two {B}, more {C}
 * {A} for a single, {B} for a pair, {C} for three or more, else zero
 * room with one bed {A}, two beds {B}, otherwise {C}
 * Write a function that returns {A} for one, {B} for two and {C} for any larger count.
 * persons in the tent: one pays {A}, two pay {B}, more pay {C}
 * household size to rate: one {A}, two {B}, larger {C}
 * How much is the cabin for one at {A}, for two at {B}, for a group at {C}?
 * Given a count, return {A}, {B} or {C} for one, two or more.
 * scoops: one costs {A}, two cost {B}, three or more cost {C}
 * single {A}, double {B}, family {C}
 * lines cleared: one gives {A}, two give {B}, more give {C}
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
 * {A} percent more for hours over {K}
 * first {K} hours normal, further ones plus {A} percent
 * overtime above {K} hours with a {A}% premium, pay for hours and wage
 * Write a function for pay where hours beyond {K} bring {A} percent more.
 * hours and wage, {A} percent on top after {K} hours
 * hours past {K} count {A} percent more
 * How much do I earn if everything after {K} hours is paid {A} percent better?
 * Given hours and wage, pay {A}% extra on the hours above {K}.
 * babysitter: after {K} hours {A} percent extra per hour
 * overtime premium {A} % from the hour after {K}
 * total pay, {K} regular hours, the rest at plus {A} percent
 * after {K} hours pay is {A} percent more, hours and wage given
 * overtime after {K} hours pays {A} percent more
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
 * {A} percent off from age {K}
 * seniors from {K} get {A}% off
 * {A} percent less if at least {K} years old
 * Write a function that lowers the price by {A} percent for ages of {K} and more.
 * pensioner discount {A} percent, {K} and older
 * who is {K} or over pays {A} percent less
 * How much with {A} percent senior discount from {K} years?
 * Given a price and an age, take {A}% off at {K} or above.
 * theatre: {A} percent reduction for {K}+
 * from the age of {K} on {A} percent cheaper
 * haircut {A} % off for customers of at least {K} years
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
 * {A} percent off under age {K}
 * children under {K} get {A}% off
 * {A} percent less if younger than {K}
 * Write a function that lowers the price by {A} percent for ages under {K}.
 * youth discount {A} percent, below {K}
 * who is under {K} pays {A} percent less
 * How much with {A} percent discount for those not yet {K}?
 * Given a price and an age, take {A}% off below {K}.
 * train: {A} percent reduction for passengers under {K}
 * before the age of {K} it is {A} percent cheaper
 * club fee {A} % lower for members less than {K} years old
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
 * {A} percent off from age {K} or with a card
 * seniors from {K} and students get {A}% off
 * {A} percent less if at least {K} or if the flag is set
 * Write a function that lowers the price by {A} percent for age {K} and more or when a card is shown.
 * reduced by {A} percent for {K} and older and for card holders
 * age >= {K} || card: minus {A} percent
 * How much with {A} percent reduction for pensioners of {K} or members?
 * Given price, age and a flag, take {A}% off at {K} or more, or for true.
 * museum: {A} percent cheaper from {K} years or with disability card
 * over {K} inclusive or in the club: {A} percent off
 * concession of {A} % for at least {K} years or a student
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
 * cancel {K} days before is free, {L} days before {A} percent, later everything
 * refund rules: from {K} days no fee, from {L} days {A}% of the price, after that the full price
 * free until {K} days before, {A} percent until {L} days before, then all of it
 * Write a function for a fee: none with {K} days or more, {A} percent with {L} or more, else the whole price.
 * trip cancelled: at least {K} days nothing, at least {L} days {A} percent, otherwise full
 * storno fee, {K} days ahead nothing, {L} days ahead {A} percent, less the full amount
 * How much must I pay when I cancel, free from {K} days, {A} percent from {L} days, full later?
 * Given price and days, return zero at {K} or more, {A}% at {L} or more, the price below.
 * hotel: {K} days before arrival free, {L} days before {A} percent, shorter all
 * >= {K} days nothing, >= {L} days {A} percent, else price
 * no charge {K} days before, {A} % charge {L} days before, total charge after
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
 * amounts below {K} count as nothing
 * zero under {K}, else unchanged
 * payout only from {K} on
 * Write a function that returns its argument if it reaches {K} and zero if not.
 * less than {K} is not paid out
 * x >= {K} ? x : nothing, limit {K}
 * How much is transferred if the minimum is {K}?
 * Given a value, ignore everything smaller than {K}.
 * noise gate: values under {K} become zero
 * sensor reading, below {K} treat as off
 * sales under {K} do not count
 *
 * @T int32_t double
 * @K 45
 * @range x 0 1000
 * @name nothing_below payout_from
 */
T nothing_below(T x) { return x >= K ? x : 0; }

/**
 * How much is {x} with a match of the same amount, up to {K} more?
 * donations doubled up to {K}
 * doubled, but at most {K} on top
 * matching gift: the same again, no more than {K}
 * Write a function that adds the amount once more, limited to {K}.
 * the employer matches what I save up to {K}, total
 * deposit bonus one to one, maximum bonus {K}
 * How much arrives if my gift is matched up to {K}?
 * Given a gift, return it plus a match capped at {K}.
 * x + min(x, {K})
 * sponsor pays the same, {K} at the most, sum of both
 * the first {K} are counted double
 *
 * @T double int32_t
 * @K 45
 * @range x 0 1000
 * @name matched_up_to with_match
 */
T matched_up_to(T x) { return x + (x < K ? x : K); }

/**
 * How much after {months} months of {A} each with {B} percent on top at the end?
 * save {A} a month with {B} percent bonus at the end
 * {A} each month, then {B}% extra on the sum
 * {A} per unit plus {B} percent
 * Write a function for {A} per unit, the total raised by {B} percent.
 * price {A} each and {B} percent service charge on all
 * {A} * x * (one + {B}%)
 * How much do units at {A} make with {B} percent added?
 * Given a number, multiply by {A} and add {B} percent.
 * hours at {A}, plus {B} percent travel costs
 * guests at {A}, with {B} percent service
 * work at {A} an hour and {B} % for materials, total
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
 * {A} each, {B} percent off the sum
 * {A} per unit minus {B} percent
 * units at {A} less {B}%
 * Write a function for {A} per unit, the total lowered by {B} percent.
 * price {A} each and {B} percent discount on all
 * {A} a piece, then {B} percent rebate
 * How much do units at {A} make with {B} percent taken off?
 * Given a number, multiply by {A} and subtract {B} percent.
 * hours at {A}, {B} percent deducted
 * tickets at {A}, {B} percent cheaper for members
 * gross wage {A} an hour, {B} % deductions, net
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
 * class 0 below {K}, 1 below {L}, 2 below {M}, else 3
 * zero under {K}, one under {L}, two under {M}, three from there on
 * limits {K}, {L} and {M}, number of the class from zero
 * Write a function that returns the class number, 0 to 3, of a value by {K}, {L} and {M}.
 * how many of {K}, {L} and {M} are reached
 * energy label as a number 0 to 3, borders {K}, {L}, {M} belong to the upper class
 * In which of four ranges with borders {K}, {L} and {M} is it, counted from zero?
 * Given a value, count the limits {K}, {L}, {M} that it reaches.
 * weight classes {K}, {L}, {M} to index 0 to 3, each starts at its limit
 * rank 0 to 3 by score with thresholds {K}, {L} and {M}
 * level 0 up to but not {K}, 1 before {L}, 2 before {M}, 3 after
 * noise below {K} class 0, below {L} class 1, below {M} class 2, above 3
 * under {K} 0, under {L} 1, under {M} 2, else 3
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
 * low under {K}, critical under {L}: 1, 2, else 0
 * one below {K}, two below {L}, zero for the rest
 * battery low under {K}, critical under {L}, ok otherwise as one, two, zero
 * Write a function that returns 1 under {K}, 2 under {L} and 0 otherwise.
 * warning below {K}, alarm below {L}, as a number one or two
 * stock state: reorder under {K}, urgent under {L}: 1 and 2, else 0
 * How bad is it, a bit under {K}, very under {L}, in numbers zero to two?
 * Given a level, two if less than {L}, one if less than {K}, else zero.
 * fuel lamp: on below {K}, blinking below {L}, off zero, on one, blinking two
 * oxygen under {K} is a warning, under {L} an emergency, as one and two, else zero
 * two alarm steps downwards, 1 below {K} and 2 below {L}, 0 if neither
 * oil low below {K}, critical below {L}, ok otherwise: 1, 2, 0
 * 1 if under {K}, 2 if under {L}, else 0
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
 * {A} per unit, nothing if the other is over {K}
 * water {A} liters per square meter, none if it rained over {K} mm
 * {A} times the first, zero if the second is more than {K}
 * Write a function that returns {A} times the first, but zero when the second is above {K}.
 * feed {A} g per fish, none if the tank is warmer than {K}
 * y > {K} gives nothing, otherwise {A} * x
 * How much water at {A} per square meter if rain above {K} makes it unnecessary?
 * Given area and rain, return {A} per area, none over {K}.
 * heating: {A} watts per square meter, off when above {K} degrees
 * bonus {A} per sale, lost with more than {K} complaints
 * hourly {A}, no pay if late by more than {K} minutes
 * cows: {A} kg each but none if over {K}
 * {A} each, but none if the other is above {K}
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
 * What is the rate at {hour}: {C} from {A} to {B} o'clock, otherwise {D}?
 * from {A} to {B} {C}, otherwise {D}
 * between {A} and {B} it is {C}, else {D}
 * hour at least {A} and before {B}: {C}, else {D}
 * Write a function that returns {C} from {A} until {B} and {D} at other times.
 * day tariff {A} to {B} is {C}, night tariff {D}
 * lunch from {A} to {B} costs {C}, at other hours {D}
 * How much is it at this hour, with {A} to {B} at {C} and the rest at {D}?
 * Given an hour, return {C} if in {A} until before {B}, {D} if not.
 * toll: rush hour {A} to {B} {C}, other times {D}
 * from {A} up to but not {B} {C}, outside {D}
 * age from {A} and under {B} pays {C}, all others {D}
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
 * loses {A} percent of the price every year, not below {K}
 * value: minus {A}% of new price per year, minimum {K}
 * straight depreciation of {A} percent a year down to {K}
 * Write a function for a price that falls by {A} percent of the original each year, never under {K}.
 * car worth {A} percent less every year, scrap value {K}
 * resale value, {A} percent per year off, lowest {K}
 * How much is it worth with {A} percent off for every year and {K} as the least?
 * Given price and years, take {A}% of it off for each, but return at least {K}.
 * used bike: {A} percent off per year, no less than {K}
 * book value, linear {A} percent, floor {K}
 * tool loses {A} % of its price yearly, until {K} is left
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
 * {A} percent off, at most {K} off
 * discount {A}% up to a maximum of {K}, price to pay
 * minus {A} percent, the reduction is limited to {K}
 * Write a function that lowers a price by {A} percent, by {K} at the most.
 * coupon: {A} percent off, maximum saving {K}
 * x - min(x * {A} / 100, {K})
 * How much do I pay with {A} percent off and a cap of {K} on the discount?
 * Given a price, subtract {A}% of it, but not more than {K}.
 * app deal {A} % off, max {K}, what is left to pay
 * voucher for {A} percent, worth {K} at most
 * staff discount of {A} percent, never above {K}
 * {A} percent off but max {K} off
 * {A} percent discount, at most {K} discount, to pay
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
 * {A} percent off, price at least {K}
 * minus {A}%, no lower than {K}
 * reduced by {A} percent with a lowest price of {K}
 * Write a function that lowers a price by {A} percent, but returns no less than {K}.
 * sale {A} percent off, minimum price {K}
 * max(x - x * {A} / 100, {K})
 * How much do I pay with {A} percent off if it never costs less than {K}?
 * Given a price, subtract {A}% of it, but stop at {K}.
 * clearance {A} % cheaper, floor {K}
 * net pay after {A} percent deductions, at least {K}
 * pension {A} percent lower, but {K} guaranteed
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
 * {A} per {K} with the flag, {B} per {K} without
 * fuel: {A} liters per {K} km in winter, {B} liters per {K} km in summer
 * x / {K} times {A} if true, x / {K} times {B} if not
 * Write a function that returns {A} for each {K} if true and {B} for each {K} if false, in proportion.
 * with trailer {A} per {K} km, alone {B} per {K} km
 * uses {A} to {K} when on, {B} to {K} when off
 * How much for a trip at {A} per {K} loaded or {B} per {K} empty?
 * Given an amount and a flag, scale by {A} / {K} for yes, by {B} / {K} for no.
 * members {A} for {K} grams, others {B} for {K} grams
 * in town {A} per {K}, outside {B} per {K}
 * motorway {A} per {K} km, otherwise {B} per {K} km
 * fuel {A} liters per {K} km in winter, {B} in summer
 * {A} per {K} if true, {B} if not
 * consumption {A} or {B} per {K} km by a flag, needed amount
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
 * {A} each, y percent off, minimum {K}
 * {A} per unit with a variable discount, not less than {K}
 * units at {A}, a percentage off, at least {K}
 * Write a function for {A} per unit less a percentage, but no less than {K}.
 * job at {A} an hour, rebate in percent, minimum bill {K}
 * max({A} * x * (hundred - y) percent, {K})
 * How much at {A} a piece after the discount if the smallest order is {K}?
 * Given a number and a percentage, {A} each, lowered by it, at least {K}.
 * prints {A} each minus percent, lowest total {K}
 * rent {A} a day, percent off, minimum {K}
 * service at {A} per hour with a discount, floor {K}
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
 * {A} percent more under {K}
 * young people below {K} pay {A}% more
 * surcharge of {A} percent if younger than {K}
 * Write a function that raises the base by {A} percent for ages under {K}.
 * rental car: drivers under {K} pay {A} percent extra
 * not yet {K}: plus {A} percent
 * How much is the insurance with {A} percent more for those under {K}?
 * Given a price and an age, add {A}% below {K}.
 * novice surcharge {A} %, under {K}
 * premium plus {A} percent before the age of {K}
 * age < {K} ? base + {A} percent : base
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
 * base and count: {A} more for every unit over {K}
 * price, number: price plus {A} for each above {K}
 * base price and {A} per extra one beyond {K}
 * Write a function that adds {A} to the first for each unit of the second over {K}.
 * fare plus baggage: {A} for each kilo over {K}, fare first
 * fare plus {A} per stop after {K}
 * How much is the first with a surcharge of {A} for each one of the second more than {K}?
 * Given a price and a count, add {A} for each above {K}.
 * rent plus {A} per person over {K}
 * x + {A} * max(0, y - {K})
 * room rate and {A} for each guest beyond {K}
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
 * amount and count: {A} less for every unit over {K}
 * first minus {A} for each of the second above {K}
 * pay, then minutes late: less {A} per minute beyond {K}
 * Write a function that takes {A} off the first for each unit of the second over {K}.
 * score minus {A} per second over {K}
 * points, then errors: {A} off for every error after {K}
 * How much is left of the first with a deduction of {A} for each of the second more than {K}?
 * Given a value and a count, subtract {A} for each above {K}.
 * rating and day: rating falls by {A} per day later than {K}
 * x - {A} * max(0, y - {K})
 * score with time penalty of {A} per second above {K}, score first, seconds second
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
 * Is {age} between {A} and {B} and {flag} true?
 * from {A} to {B} and with the flag
 * in {A} to {B} inclusive while true
 * between {A} and {B} years old and with consent
 * Write a function that checks for {A} up to {B} and a set flag.
 * may join from {A} to {B} if healthy
 * donor aged {A} to {B} and fit
 * is it within {A} and {B}, and enabled
 * Given a value and a flag, true only from {A} to {B} with the flag.
 * temperature {A} to {B} and door closed
 * volunteers between {A} and {B} with a license
 * open {A} to {B}, if not a holiday flag says yes
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
 * {K} minus both, not negative
 * what is missing to {K} after two amounts
 * rest of {K} when two parts are done
 * Write a function that returns what two numbers lack to {K}, zero if nothing.
 * goal {K}, done on two days, what is left
 * training goal of {K} a week, two sessions done
 * How much more to {K} with these two together?
 * Given two amounts, return the rest up to {K}, at least zero.
 * budget {K}, two bills paid, what remains, never below zero
 * water: drank twice, {K} is the goal
 * max(0, {K} - x - y)
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
 * {A} each and a break of {B} after every {K}
 * {A} per piece, {B} more for each full {K}
 * {A} minutes a lap, {B} minutes rest every {K} laps
 * Write a function for {A} per unit plus {B} for every complete {K}.
 * pages take {A} seconds, paper refill {B} every {K} pages
 * work {A} a piece, pause {B} for each {K} pieces
 * How much time at {A} per part and {B} for each {K} parts done?
 * Given a count, return {A} for each and {B} for each full {K}.
 * points: {A} per hit and {B} extra every {K} hits
 * {A} * x + {B} * (x / {K}), integer division
 * wage {A} per unit, bonus {B} on every {K} units
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
 * packs of {K} cost {A}, single ones {B}
 * {A} for {K}, {B} for each one left
 * full packs of {K} at {A}, the rest {B} each
 * Write a function for the price of pieces: {A} for each full {K} and {B} for every piece over.
 * eggs: carton of {K} for {A}, loose ones {B}
 * ticket strips of {K} for {A}, singles {B}
 * How much if {K} together cost {A} and one alone {B}?
 * Given a count, pay {A} per {K} and {B} for each remaining one.
 * set of {K} for {A}, extra pieces {B}
 * x / {K} * {A} + x % {K} * {B}
 * rolls: bag with {K} is {A}, single roll {B}
 * {K} rolls for {A}, single ones {B}
 * card for {K} visits costs {A}, single ones {B}
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
 * up to {K} {A}, up to {L} {B}, up to {M} {C}, above {D}
 * to {K} it is {A}, to {L} {B}, to {M} {C}, more {D}
 * not over {K} {A}, not over {L} {B}, not over {M} {C}, larger {D}
 * Write a function for steps: at most {K} {A}, at most {L} {B}, at most {M} {C}, else {D}.
 * courier: up to {K} kg {A}, up to {L} kg {B}, up to {M} kg {C}, heavier {D}
 * x <= {K} ? {A} : x <= {L} ? {B} : x <= {M} ? {C} : {D}
 * How much with limit {K} for {A}, {L} for {B}, {M} for {C}, and {D} beyond?
 * Given a size, until {K} return {A}, until {L} {B}, until {M} {C}, then {D}.
 * ferry by length: to {K} m {A}, to {L} m {B}, to {M} m {C}, longer {D}
 * car tax by power: up to {K} {A}, up to {L} {B}, up to {M} {C}, stronger {D}
 * {A} up to {K}, {B} up to {L}, {C} up to {M}, {D} above
 * costs {A} to {K} kg, {B} to {L} kg, {C} to {M} kg, {D} for heavier
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
 * below {K} {A}, below {L} {B}, below {M} {C}, else {D}
 * under {K} it is {A}, under {L} {B}, under {M} {C}, from there {D}
 * less than {K} {A}, less than {L} {B}, less than {M} {C}, the rest {D}
 * Write a function for classes: under {K} {A}, under {L} {B}, under {M} {C}, others {D}.
 * club fee by age: under {K} {A}, under {L} {B}, under {M} {C}, older {D}
 * x < {K} ? {A} : x < {L} ? {B} : x < {M} ? {C} : {D}
 * How much when smaller than {K} gives {A}, than {L} {B}, than {M} {C}, and {D} beyond?
 * Given an age, before {K} return {A}, before {L} {B}, before {M} {C}, then {D}.
 * sleep need: younger than {K} {A}, younger than {L} {B}, younger than {M} {C}, adults {D}
 * school fee by income: below {K} {A}, below {L} {B}, below {M} {C}, higher {D}
 * {A} under {K}, {B} under {L}, {C} under {M}, {D} from there on
 * fee {A} below {K}, {B} below {L}, {C} below {M}, otherwise {D}
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
 * whole amount at {A} percent up to {K}, {B} percent up to {L}, {C} percent above
 * commission {A}% up to {K}, {B}% up to {L}, {C}% for higher sales
 * rate by size: to {K} {A} percent, to {L} {B} percent, more {C} percent
 * Write a function that takes {A} percent until {K}, {B} percent until {L} and {C} percent beyond of all.
 * sales not over {K} bring {A} percent, not over {L} {B} percent, over that {C} percent
 * How much is the fee with {A} percent to {K}, {B} percent to {L} and {C} percent for more, on everything?
 * Given an amount, {A}% if at most {K}, {B}% if at most {L}, else {C}%.
 * rebate: {A} % up to {K}, {B} % up to {L}, otherwise {C} %, in money
 * one rate for the total: {A} percent within {K}, {B} percent within {L}, else {C} percent
 * property transfer: {A} percent to {K}, {B} percent to {L}, {C} percent above it
 * how do I apply {A}, {B} or {C} percent to the full amount by the limits {K} and {L}, inclusive
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
 * {A} flat under {K}, {B} percent for the others
 * {A} for amounts below {K}, otherwise {B}%
 * fixed {A} if less than {K}, else {B} percent of it
 * Write a function for a fee of {A} under {K}, and of {B} percent for larger amounts.
 * small orders under {K} cost {A}, larger ones {B} percent
 * x < {K} ? {A} : {B}% of x
 * How much is the fee when it is {A} below {K} and {B} percent above?
 * Given an amount, {A} if smaller than {K}, if not {B}% of it.
 * bank transfer under {K} costs {A}, over that {B} percent
 * repair: jobs under {K} pay {A} for travel, bigger ones {B} percent
 * handling fee in an online shop: {A} for orders smaller than {K}, from {K} up {B} percent of the order
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
 * cheaper of {A} per unit and {B} plus {C} per unit
 * min({A} * x, {B} + {C} * x)
 * two tariffs, {A} each or {B} base with {C} each, pay the lower
 * Write a function for the lower price of {A} per piece or {B} fixed and {C} per piece.
 * pool: {A} a visit or card for {B} and {C} a visit, cheapest total
 * either {A} per km or {B} and {C} per km, whichever is less
 * How much do I pay with the better plan, {A} per call or {B} a month and {C} per call?
 * Given a number, compare {A} each with {B} plus {C} each and return the smaller sum.
 * single entries {A}, members {B} and {C} per entry, best price
 * without card {A}, with card {B} once and {C} each, the minimum
 * return the smaller bill for x calls, tariff one {A} per call, tariff two {B} fixed and {C} per call
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
 * {A} each against {B} plus {C} each: is the second cheaper
 * {B} + {C} * x < {A} * x
 * does the card for {B} with {C} a visit pay off against {A} a visit
 * Write a function that tells whether {B} fixed and {C} per piece is less than {A} per piece.
 * membership {B} and {C} per class, or {A} per class, worth it?
 * is {B} once and {C} per km better than {A} per km
 * Should I take the contract with {B} a month and {C} per call rather than {A} per call?
 * Given a number, is {B} plus {C} each below {A} each?
 * rail card {B} with trips at {C} instead of {A}, is it worth it
 * season pass {B} and {C} per ride beats {A} per ride
 * true if {B} up front with {C} per swim costs less than {A} per swim for that many swims
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
 * {A} for each of the first, {B} for each of the second, at most {K}
 * min({A} * x + {B} * y, {K})
 * {A} per adult and {B} per child, never more than {K}
 * Write a function for {A} per one kind and {B} per the other, capped at {K}.
 * family pays {A} per parent, {B} per kid, maximum {K}
 * rides {A}, transfers {B}, day limit {K}
 * How much for two counts at {A} and {B} if {K} is the most?
 * Given two numbers, {A} times one plus {B} times the other, no more than {K}.
 * points: {A} per hit, {B} per assist, limit {K}
 * fine {A} per book and {B} per film, {K} at most
 * add {A} for every x and {B} for every y, then clamp the sum to {K} from above
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
 * {A} for each right, minus {B} for each wrong, not negative
 * right answers {A} points, wrong ones cost {B}, at least zero
 * max(zero, {A} * right - {B} * wrong)
 * Write a function for test points: {A} per correct, {B} off per incorrect, minimum zero.
 * quiz: {A} for a hit, {B} less for a miss, never under zero
 * wins bring {A}, losses take {B}, floor at zero
 * How many points with {A} up and {B} down, but no minus?
 * Given two counts, {A} times one less {B} times the other, no lower than zero.
 * catch apples {A} points, bombs minus {B}, score stays positive
 * positive {A}, negative {B}, clipped at zero
 * test result with {A} per right answer and a penalty of {B} per wrong answer, never below zero
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
 * {A} percent if true, {B} percent if not
 * rate {A}% with the flag, {B}% without, of the amount
 * Write a function that returns {A} percent of the amount for true and {B} percent for false.
 * commission {A} percent for new customers, {B} percent for old ones
 * x * (flag ? {A}% : {B}%)
 * How much at {A} percent for members or {B} percent for others?
 * Given an amount and a flag, take {A}% for yes, {B}% for no.
 * tip {A} percent if good, {B} percent otherwise
 * married {A} percent, single {B} percent, amount
 * {A} percent for members, {B} percent for the rest
 * which share of the amount do I pay: {A} percent with the flag, {B} percent without it
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
 * {A} percent off if true, {B} percent off if not
 * minus {A}% with the flag, minus {B}% without, price to pay
 * staff get {A} percent off, others {B} percent
 * Write a function that lowers a price by {A} percent for true and by {B} percent for false.
 * gold card {A} percent discount, silver card {B} percent
 * How much do I pay with {A} percent off as a member or {B} percent as a guest?
 * Given a price and a flag, take off {A}% for yes, {B}% for no.
 * online {A} percent cheaper, in the shop {B} percent
 * reduced by {A} percent when set, else by {B} percent
 * early bird {A} percent off, later {B} percent off
 * price after the rebate, {A} percent for subscribers and {B} percent for everybody else
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
 * {A} each, plus {B} if true
 * {A} per unit and {B} once when the flag is set
 * {A} * x + (flag ? {B} : zero)
 * Write a function that multiplies by {A} and adds {B} if the second argument is true.
 * {A} per night, {B} extra with a dog
 * pizza {A} each, delivery {B} if wanted
 * How much at {A} a piece with an optional {B}?
 * Given a number and a flag, {A} for each and {B} more for yes.
 * hours at {A}, travel {B} if outside town
 * photos {A} each, album {B} if chosen
 * {A} per unit and, if wanted, {B} once
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
 * over {K} and over {L} gives {A}, otherwise {B}
 * {A} if more than {K} and more than {L}, else {B}
 * both above, {K} and {L}: {A}; if not: {B}
 * Write a function that returns {A} when the first is above {K} and the second above {L}, {B} otherwise.
 * x > {K} && y > {L} ? {A} : {B}
 * bonus {A} with more than {K} sales and more than {L} visits, else {B}
 * How much, {A} if both pass {K} and {L}, or {B}?
 * Given two values, return {A} if they exceed {K} and {L}, else {B}.
 * fan speed {A} if warmer than {K} and more humid than {L}, otherwise {B}
 * parcel longer than {K} and heavier than {L} costs {A}, others {B}
 * pick {A} only if the first number is greater than {K} and the second greater than {L}, else pick {B}
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
 * over {K} or over {L} gives {A}, otherwise {B}
 * {A} if more than {K} or more than {L}, else {B}
 * one of them above, {K} or {L}: {A}; if not: {B}
 * Write a function that returns {A} when the first is above {K} or the second above {L}, {B} otherwise.
 * x > {K} || y > {L} ? {A} : {B}
 * fee {A} with more than {K} bags or more than {L} kg, else {B}
 * How much, {A} if any passes {K} or {L}, or {B}?
 * Given two values, return {A} if one exceeds {K} or {L}, else {B}.
 * bulky rate {A} if longer than {K} or heavier than {L}, otherwise {B}
 * interval {A} if warmer than {K} or brighter than {L}, else {B}
 * weight over {K} or length over {L} costs {A}, else {B}
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
 * {A} for the first {K}, {B} for every further started {L}
 * first {K} cost {A}, each started {L} after that {B}
 * {A} up to {K}, above it {B} per {L} begun
 * Write a function for {A} up to {K} and {B} per started {L} beyond.
 * locksmith: {A} for the first {K} minutes, {B} for each started {L} minutes more
 * {A} includes {K}, every extra {L} or part of it {B}
 * How much if {K} are covered by {A} and each further {L}, rounded up, is {B}?
 * Given minutes, {A} until {K}, then {B} for each block of {L}, the last one in full.
 * parcel {A} to {K} kg, each additional {L} kg or part {B}
 * boat hire {A} for {K} minutes, {B} per commenced {L} minutes after
 * tow truck: {A} covers {K} km, after that {B} for every {L} km or fraction of it
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
 * {A} if at least {K} percent of the target are reached
 * {A} for {K}% or more of the goal, else zero
 * bonus {A} from {K} percent of the target on
 * Write a function that returns {A} if the first is at least {K} percent of the second.
 * payout {A} once {K} percent are done, none before
 * How much reward is there for a result and a goal, {A} at {K} percent, zero below?
 * Given result and goal, return {A} if the share is {K}% or higher.
 * sales goal: {A} for reaching {K} percent
 * prize {A} with {K} percent attendance or more, attended and held lessons given
 * {A} when part / whole is not below {K} percent
 * sales so far and target as inputs: pay out {A} at {K} percent or better, zero below
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
 * {A} percent more if the flag is set
 * plus {A}% when true
 * night work pays {A} percent more
 * Write a function that raises the first by {A} percent if the second is true.
 * {A} percent surcharge on holidays
 * flag ? x + {A}% : x
 * How much is it with {A} percent on top if it is a holiday?
 * Given a wage and a flag, add {A}% only for yes.
 * rush orders cost {A} percent extra
 * tour price {A} percent higher in high season
 * make it {A} percent more expensive when the boolean is true, leave it alone otherwise
 *
 * @T double
 * @A 13
 * @range x 0 1000
 * @name percent_more_if holiday_surcharge
 */
T percent_more_if(T x, _Bool flag) { return flag ? x + x * A / 100 : x; }

/**
 * What percent must I pay, {days} days before: zero from {K} days on, {A} from {L} days on, else {B}?
 * from {K} days nothing, from {L} days {A} percent, later {B} percent
 * {K} days before is free, {L} days before {A} percent, later {B} percent
 * percent kept when cancelling: none at {K} or more, {A} at {L} or more, {B} below
 * Write a function that returns zero from {K} days, {A} from {L} days, and {B} for fewer.
 * days >= {K} nothing, days >= {L} {A}, otherwise {B}
 * How many percent if it is free {K} days ahead, {A} percent {L} days ahead, {B} percent afterwards?
 * Given days ahead, return zero from {K}, {A} from {L}, else {B}.
 * tour: no charge until {K} days before, {A} percent until {L} days before, then {B} percent
 * late booking surcharge: none {K} days ahead, {A} from {L} days ahead, {B} closer
 * free with {K} or more, {A} with {L} or more, {B} with less
 * cancellation rate in percent, 0 at {K} days or earlier, {A} at {L} days or earlier, else {B}
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
 * {A} each if true, {B} flat if not
 * {A} per unit with the flag, a flat {B} without
 * trucks {A} per axle, cars {B} flat
 * Write a function that returns {A} times the number for true and {B} for false.
 * flag ? {A} * x : {B}
 * guests pay {A} a visit, members {B} whatever they use
 * How much, {A} for each or {B} as a flat rate?
 * Given a number and a flag, {A} for each if yes, {B} altogether if no.
 * hourly {A} for casual workers, fixed {B} for others
 * by meter {A} per unit, without meter {B}
 * parking garage: strangers {A} per hour when the flag is set, otherwise a fixed {B}
 *
 * @T int32_t double
 * @A 27
 * @B 65
 * @range x 0 100
 * @name each_or_flat toll_by_axles
 */
T each_or_flat(T x, _Bool flag) { return flag ? x * A : B; }
