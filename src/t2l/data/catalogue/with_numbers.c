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
 *
 * @T double
 * @K 70
 * @A 17
 * @B 23
 * @range kwh 0 10000
 * @name power_bill electricity_cost block_tariff
 */
T two_block_price(T kwh) { return kwh <= K ? kwh * A : K * A + (kwh - K) * B; }

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
 * @L 250
 * @A 17
 * @B 23
 * @C 41
 * @range x 0 1000
 * @name three_block_price water_tariff
 */
T three_block_price(T x) {
    if (x <= K) return x * A;
    if (x <= L) return K * A + (x - K) * B;
    return K * A + (L - K) * B + (x - L) * C;
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
 *
 * @T double
 * @A 71
 * @K 12
 * @B 17
 * @range x 0 500
 * @name flat_with_extra included_then_extra
 */
T flat_with_extra(T x) { return x > K ? A + (x - K) * B : A; }

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
T charge_above_free(T x) { return x > K ? (x - K) * A : 0; }

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
 *
 * @T int32_t double
 * @A 7
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
 *
 * @T double int32_t
 * @A 7
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
 * @A 7
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
 *
 * @T double int32_t
 * @A 7
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
 *
 * @T double int32_t
 * @A 7
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
 * @A 7
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
 * @A 7
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
 * @A 7
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
 * @K 15
 * @A 27
 * @B 44
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
 *
 * @T int32_t double
 * @K 15
 * @A 27
 * @L 40
 * @B 91
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
 * @A 5
 * @K 14
 * @B 19
 * @L 33
 * @C 77
 * @M 60
 * @range days 0 100
 * @name dunning_fee penalty_steps
 */
T dunning_fee(T days) { return days > M ? C : days > L ? B : days > K ? A : 0; }
