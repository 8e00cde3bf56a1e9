/**
 * What is the delivery fee for {distance} km: 4 for the first 3 km, then 1.5 for each km more?
 * 4 euros up to 3 km, 1.5 per km after that
 * base price 4 includes 3 km, further km cost 1.5 each
 * delivery charge, 4 for the first 3 km and 1.5 for each additional km
 * Write a function for a fare that is 4 up to 3 km plus 1.5 for every km beyond.
 * taxi costs 4 for the first 3 km and then 1.5 per km
 * How much is a courier if the first 3 km cost 4 and the rest 1.5 per km?
 * Given a distance, return 4 if it is 3 or less, else 4 plus 1.5 times the rest.
 * cab fare: the first 3 km for 4, every extra km 1.5
 * 4 + 1.5 * max(0, km - 3)
 * flat 4 within 3 km, 1.5 for each km further
 * moving truck: 4 with 3 km included, 1.5 per extra km
 *
 * @T double float
 * @range distance 0 40
 * @name delivery_by_distance delivery_fee distance_fee
 */
T delivery_by_distance(T distance) { return distance <= 3 ? 4 : (T)(4 + (distance - 3) * 1.5); }

/**
 * What does parking for {hours} hours cost at 2 an hour, 15 at most?
 * 2 per hour, 15 at most
 * parking costs 2 an hour but never more than 15 a day
 * garage fee by the hour with a daily maximum: 2 and 15
 * Write a function for a parking fee of 2 per hour, limited to 15.
 * hourly price 2 up to a daily maximum of 15
 * How much do I pay for parking if an hour is 2 and the day ticket 15?
 * min(2 * hours, 15)
 * Given the hours, return 2 for each, capped at 15.
 * rent a bike: 2 per hour, 15 for the whole day
 * locker fee of 2 an hour, maximum 15
 * price of 2 each, no more than 15 in all
 *
 * @T int32_t int64_t double
 * @range hours 0 48
 * @name parking_fee_by_hour garage_fee
 */
T parking_per_started_hour(T hours) { return hours * 2 < 15 ? hours * 2 : 15; }

/**
 * What does parking for {minutes} minutes cost at 2 per started hour, 15 at most?
 * parking: 2 for each hour begun, at most 15, minutes given
 * parking meter, 2 per started hour, cap 15
 * 2 each started hour and never above 15, time in minutes
 * Write a function for the price of parking in minutes: started hours count fully at 2, maximum 15.
 * garage with 2 per hour or part of an hour, daily maximum 15
 * How much is parking from minutes, rounding up to full hours, 2 an hour, limit 15?
 * Given minutes, charge 2 for every started hour, but not over 15.
 * min(15, 2 * ceil(minutes / 60))
 * bike rental by minutes, each started hour 2, day price 15
 * 61 minutes are two hours at 2 each; nobody pays more than 15
 * parked for some minutes; begun hours cost 2, the day 15
 *
 * @T int32_t int64_t
 * @range minutes 0 3000
 * @name parking_by_minutes parking_cost
 */
T parking_by_minutes(T minutes) {
    T fee = (minutes + 59) / 60 * 2;
    return fee < 15 ? fee : 15;
}

/**
 * What does a taxi cost for {distance} km and {minutes} minutes of waiting: 3.5 to start, 2 per km, 0.5 per minute?
 * taxi fare: base 3.5, 2 per km and 0.5 per minute
 * 3.5 + 2 * km + 0.5 * minutes
 * cab price from km and waiting minutes, 3.5 plus 2 and 0.5 each
 * Write a function for a taxi with a base fare of 3.5, 2 a km and 0.5 a minute.
 * ride price: start fee 3.5, each km 2, each minute 0.5
 * How much is the ride at 3.5 plus 2 per km plus 0.5 per minute?
 * Given km and minutes, return 3.5 plus 2 for each km plus 0.5 for each minute.
 * uber price with 3.5 to start, 2 per km, 0.5 for every minute
 * car sharing: unlock 3.5, kilometer 2, minute 0.5
 * taximeter, flagfall 3.5, distance 2 per km, time 0.5 per minute
 * fare = 3.5 and 2 for a km and 0.5 for a minute in traffic
 *
 * @T double float
 * @range distance 0 40
 * @range minutes 0 60
 * @name taxi_with_waiting taxi_fare fare_with_waiting
 */
T taxi_with_waiting(T distance, T minutes) { return (T)(3.5 + 2 * distance + 0.5 * minutes); }

/**
 * What is {base} plus {rate} per km for {distance} km plus {wait} for each of {minutes} minutes?
 * taxi fare from base, km price, km, waiting price per minute and minutes
 * base + rate * distance + wait * minutes
 * ride cost: start fee, per km, km, per minute, minutes
 * Write a function for a taxi fare from base fare, price per km, km, price per minute and minutes.
 * cab price: base fee, rate per km, km, rate per minute, minutes
 * How much is a ride with a base fee, a km rate and km, a minute rate and minutes?
 * Given base, km rate, km, minute rate and minutes, return the fare.
 * start price plus km rate times km plus minute rate times minutes
 * uber formula: base, per km, km driven, per minute, minutes
 * fare from flagfall, distance tariff and distance, time tariff and time
 * total of a fixed fee, a price times the way and another price times the minutes
 *
 * @T double float
 * @range base 0 10
 * @range rate 0 5
 * @range distance 0 40
 * @range wait 0 2
 * @range minutes 0 60
 * @name taxi_with_rates ride_price
 */
T taxi_with_rates(T base, T rate, T distance, T wait, T minutes) { return base + rate * distance + wait * minutes; }

/**
 * Round {bill} up to the next full {K}.
 * round the bill up to a multiple of {K}
 * next amount that can be divided by {K}, upwards
 * round up to full {K} euros
 * Write a function that rounds a bill up to the next {K}.
 * tip by rounding up to the next {K}
 * What is the bill after rounding it up to full {K}s?
 * make it a round sum, up to the next {K}
 * Given a whole amount, return the smallest multiple of {K} that is not less.
 * how much do I give if I round up to {K}
 * up to the next {K}, exact ones stay
 * ceil to {K}
 *
 * @T int32_t int64_t
 * @K 5 10 50 100
 * @range bill 0 10000
 * @name round_bill_up round_up_bill
 */
T round_bill_up(T bill) { return (bill + K - 1) / K * K; }

/**
 * How much must be added to {amount} to reach the next full {K}?
 * spare change up to the next {K}
 * missing to the next multiple of {K}
 * round up to {K} and return what is added
 * Write a function that returns the difference to the next full {K}.
 * savings from rounding a payment up to {K}
 * What is left to the next {K}?
 * donate the rest to the next {K}
 * tip when I round up to {K}
 * Given a whole amount, return what lacks to full {K}, 0 if it is full.
 * gap up to a multiple of {K}
 * how many more until the next {K}
 *
 * @T int32_t int64_t
 * @K 5 10 50 100
 * @range amount 0 10000
 * @name rounding_up_gift spare_change
 */
T rounding_up_gift(T amount) { return (K - amount % K) % K; }

/**
 * Of {n} coffees, how many do I pay for if every {K}th one is free?
 * every {K}th coffee is free, how many are paid
 * stamp card: each {K}th free, count the paid ones
 * n - n / {K}
 * Write a function for a loyalty card: with n coffees and each {K}th free, how many are paid for?
 * number of drinks to pay when the {K}th is on the house
 * How many car washes do I pay if number {K} is always free?
 * Given a count, leave out every {K}th and return the rest.
 * paid items when one of {K} is free
 * {K}th one free: count without the free ones
 * how many cups cost money, each {K}th does not
 * pay for all but every {K}th
 *
 * @T int32_t int64_t
 * @K 5 6 8 10 11
 * @range n 0 1000
 * @name paid_of_stamp_card items_to_pay
 */
T paid_of_stamp_card(T n) { return n - n / K; }

/**
 * With {n} stamps, how many more until the next free one if {K} fill a card?
 * stamps missing to a full card of {K}
 * how many more coffees until the free one, {K} stamps needed
 * {K} - n % {K}
 * Write a function that returns how many stamps are missing to the next card of {K}.
 * loyalty card with {K} fields: how many are still empty
 * How many do I still have to buy for a reward at every {K}?
 * Given the stamps so far, return those up to the next multiple of {K}, {K} if just done.
 * left until the next reward, one for each {K}
 * visits until the next free visit, every {K}
 * empty fields of a bonus card with {K} fields
 * how far is the next gift, which comes with each {K}
 *
 * @T int32_t int64_t
 * @K 5 8 10 12
 * @range n 0 1000
 * @name stamps_to_free stamps_missing
 */
T stamps_to_free(T n) { return K - n % K; }

/**
 * If I take {n} and get one of {K} free, how many are free?
 * number of free items when one in {K} is free
 * how many do I get for free, each group of {K} has one
 * free ones among n, one per {K}
 * Write a function that counts the free items if one of {K} costs nothing.
 * full cards of {K} stamps from a number of stamps
 * How many rewards for n purchases with one per {K}?
 * one gift for each full {K} items
 * Given a count, return how many times {K} goes into it: the free ones.
 * number of gifts at one for every {K} bought
 * how many free coffees with {K} stamps each
 * n / {K} are on the house
 *
 * @T int32_t int64_t
 * @K 3 4 5 6 8 10
 * @range n 0 1000
 * @name free_items number_of_free_items
 */
T free_items(T n) { return n / K; }

/**
 * What is the fine for {days} days late: 25 cents a day, 1000 cents at most?
 * 25 per day, at most 1000
 * late fee of 25 cents each day, never above 1000 cents
 * library fine 25 a day capped at 1000
 * Write a function for a late fee of 25 per day with a maximum of 1000.
 * overdue fine, 25 cents daily, maximum 1000 cents
 * How much do I owe for late days at 25 each, limited to 1000?
 * min(25 * days, 1000)
 * fine for a late book: 25 each day up to 1000
 * Given the days late, return 25 for each, but no more than 1000.
 * dvd returned late: 25 per day, no more than 1000
 * 25 times the days, 1000 is the most
 *
 * @T int32_t int64_t
 * @range days 0 400
 * @name capped_daily_fee library_fine
 */
T capped_daily_fee(T days) { return days * 25 < 1000 ? days * 25 : 1000; }

/**
 * What do {count} pieces at {price} cost with 10% off from 10 pieces and 20% off from 50?
 * bulk discount: 10% from 10 and 20% from 50 pieces, total
 * total with quantity discount, 10 pieces 10%, 50 pieces 20%
 * count times price, less 10% at 10 or more, less 20% at 50 or more
 * Write a function for an order with 10% off for 10 or more and 20% off for 50 or more.
 * wholesale price: 10+ items 10% cheaper, 50+ items 20% cheaper
 * How much is the order if 10 pieces bring 10% and 50 pieces 20% off?
 * Given the count and the unit price, return the total after a volume discount of 10% from 10 and 20% from 50.
 * quantity rebate in two steps, 10 and 50 pieces, 10 and 20 percent
 * the more the cheaper: 10% from 10 on, 20% from 50 on
 * staffel: from 10 units 10 percent, from 50 units 20 percent less
 * order total with 10 and 20 percent for at least 10 and 50 pieces
 *
 * @T double float
 * @range count 0 100
 * @range price 0 100
 * @name bulk_discount_total bulk_total
 */
T bulk_discount_total(int32_t count, T price) {
    T total = count * price;
    if (count >= 50) return total * 80 / 100;
    return count >= 10 ? total * 90 / 100 : total;
}

/**
 * Which pack is cheaper: {price1} for {amount1} or {price2} for {amount2}? Return 1, 2 or 0 if equal.
 * cheaper pack per gram: 1 first, 2 second, 0 the same
 * which of two packages is the better buy, 1 or 2 (0 if equal), each as price and amount
 * compare unit prices of two offers, price then amount; return 1, 2 or 0 for a tie
 * Return 1 if the first pack (price, amount) costs less per unit, 2 if the second does, else 0.
 * which size should I take, 1 or 2, given price and amount of each; 0 if it does not matter
 * first (1) or second (2) offer by price per amount, 0 for equal: price, amount, price, amount
 * Given price and amount of two packs, return 1 or 2 for the cheaper per unit, 0 if equal.
 * best value of two as 1 or 2, 0 on a tie; each has a price and an amount
 * the cheaper one per 100 g of two packs (price, grams, price, grams): 1, 2 or 0 if the same
 * small (1) or big (2) bottle, which has the lower price per liter, 0 if neither; price before liters
 * number of the pack with the lower unit price, 0 if they tie; price and amount for each
 *
 * @T double float
 * @range price1 1 50
 * @range amount1 1 1000
 * @range price2 1 50
 * @range amount2 1 1000
 * @name cheaper_pack better_buy
 */
int32_t cheaper_pack(T price1, T amount1, T price2, T amount2) {
    T first = price1 * amount2, second = price2 * amount1;
    if (first == second) return 0;
    return first < second ? 1 : 2;
}

/**
 * At {price} for {grams} grams, what is the price per kilo?
 * price per kilogram from price and grams
 * price / grams * 1000
 * price per liter from price and milliliters
 * Write a function for the kilo price, given the price and the grams of a pack.
 * what does a kilo cost when I paid this price for so many grams
 * How much is one liter if this is the price of a bottle of so many ml?
 * Given a price and a weight in grams, return the price for 1000 grams.
 * unit price on the shelf, per kg, from the price and the grams
 * base price per 1000 ml, given price and ml
 * cheese: price of the piece and its grams to the price of a kg
 * normalize the price of a pack of some grams to a kilo
 *
 * @T double float
 * @range price 0 100
 * @range grams 1 5000
 * @name price_per_kilo price_per_liter
 */
T price_per_kilo(T price, T grams) { return price * 1000 / grams; }

/**
 * At {price} for {amount} g, what do 100 g cost?
 * price per 100 grams from price and grams
 * price / amount * 100
 * price per 100 ml, given price and ml
 * Write a function for the price of 100 g, given the price and the grams of a pack.
 * I pay this for so many grams, how much is it for 100 grams
 * compare sweets by their price for 100 g: price and grams in
 * Given a price and an amount, return the price of a hundred units.
 * base price per 100 g on the label, from pack price and weight in g
 * cost for each hundred grams, given cost and grams
 * perfume: price and ml to price per 100 ml
 * hundred gram price of a pack: price, weight
 *
 * @T double float
 * @range price 0 100
 * @range amount 1 5000
 * @name price_per_hundred price_per_100g
 */
T price_per_hundred(T price, T amount) { return price * 100 / amount; }

/**
 * Is the shop open on day {day} (0 is Sunday) at hour {hour}? Monday to Saturday 9 to 18, Sunday closed.
 * open 9 to 18 except on Sunday, day 0 is Sunday
 * shop hours Monday to Saturday from 9 until 18, days count from Sunday 0
 * closed on day 0, else open from 9 until before 18
 * Write a function that tells whether a store is open: Sunday (0) closed, other days 9 to 18.
 * is the store open now, weekday 0 to 6 with Sunday first, 9 to 18
 * Can I go shopping? Sundays closed, day 0; other days 9 to 18.
 * day != 0 && hour >= 9 && hour < 18
 * Given weekday from 0 Sunday to 6 Saturday and hour, true from 9 to 18 but never on Sunday.
 * bakery open six days a week, 9 to 18, not on Sunday (0)
 * opening hours with a closed Sunday numbered 0: 9 to 18
 * post office, every day but Sunday (0), 9 until 18
 *
 * @T int32_t int64_t
 * @range day 0 6
 * @range hour 0 23
 * @name open_except_sunday is_open_today
 */
_Bool open_except_sunday(T day, T hour) { return day != 0 && hour >= 9 && hour < 18; }

/**
 * Is it open on day {day} at hour {hour}: Monday (1) to Friday 9 to 18, Saturday 9 to 13, Sunday closed?
 * open weekdays 9 to 18 and Saturday 9 to 13, day 1 is Monday
 * shorter hours on Saturday: 9 to 13, else 9 to 18, Sunday closed; day 1 is Monday
 * weekday 1 to 5 from 9 to 18, 6 from 9 to 13, 7 closed
 * Write a function that tells if a shop is open: 9 to 18 on days 1 to 5, 9 to 13 on day 6, never on day 7.
 * pharmacy hours: Mon to Fri 9-18, Sat 9-13, day numbers 1 to 7
 * Is the library open? Day 6 only until 13, days 1 to 5 until 18, from 9 on, day 7 closed.
 * Given day 1 Monday to 7 Sunday and the hour, is it between 9 and 18, or 9 and 13 on Saturday?
 * doctor's office open 9 to 18, on Saturday (6) 9 to 13, Sunday (7) not
 * store hours with a half Saturday (day 6) until 13, others until 18, both from 9, day 7 closed
 * opens at 9, closes at 18, on day 6 at 13, closed on day 7
 * post counter hours, 9 to 18, Saturday 9 to 13, no Sunday, days 1 to 7 from Monday
 *
 * @T int32_t int64_t
 * @range day 1 7
 * @range hour 0 23
 * @name open_short_saturday open_by_weekday
 */
_Bool open_short_saturday(T day, T hour) {
    if (day == 7) return 0;
    return hour >= 9 && hour < (day == 6 ? 13 : 18);
}

/**
 * How many whole tiles of {side} cm does a room of {length} by {width} m need, counted along both sides?
 * tiles for a floor: tile side in cm, room in meters
 * number of square tiles, cm and m, rounded up in both directions
 * ceil(100 * length / side) * ceil(100 * width / side)
 * Write a function for floor tiles, given the tile's side in cm and the room's sides in m; cut tiles count whole.
 * how many tiles do I buy for the bathroom, tile size in cm first
 * How many tiles of so many centimeters cover a room in meters?
 * Given the side of a tile in cm and two sides of a room in m, return the tiles, each row full.
 * tile count with cut pieces as whole ones, tile in cm, room in m
 * kitchen floor: tile edge in centimeters, then length and width in meters
 * tile side in cm, room in m: tiles along the length times tiles along the width, both rounded up
 * square tiles needed, side in centimeters, room in meters, each direction rounded up
 *
 * @T double float
 * @range side 10 60
 * @range length 1 10
 * @range width 1 10
 * @name tiles_for_room floor_tiles
 */
int32_t tiles_for_room(T side, T length, T width) {
    int32_t rows = (int32_t)__builtin_ceil((double)(100 * length / side));
    return rows * (int32_t)__builtin_ceil((double)(100 * width / side));
}

/**
 * How many kWh does a device of {watts} watts use in {hours} hours a day for {days} days?
 * kwh from watts, hours per day and days
 * watts * hours * days / 1000
 * energy in kWh used by an appliance: watts, hours a day, days
 * Write a function for the kilowatt hours of a device: power in watts, hours a day, number of days.
 * how many kwh does my tv use, from watts, hours a day and number of days
 * How many kilowatt-hours does the heater take in so many days?
 * Given watts, daily hours and days, return the consumption in kWh.
 * power consumption of a lamp in kWh: watts, daily hours, days
 * kwh of a fridge from watts, hours per day and number of days
 * kilowatt hours of a gadget with its watts, hours a day and days
 * consumption from wattage, use per day and days
 *
 * @T double float
 * @range watts 1 3000
 * @range hours 0 24
 * @range days 0 366
 * @name energy_of_device kwh_used
 */
T energy_of_device(T watts, T hours, int32_t days) { return watts * hours * days / 1000; }

/**
 * How many eggs do {people} people need if 4 people need 3? Round up.
 * 3 for 4 people, how many for n people, rounded up
 * ceil(3 * people / 4)
 * whole eggs for some guests, 3 per 4 people
 * Write a function that scales 3 pieces for 4 people to n people, rounding up.
 * the recipe takes 3 eggs for 4, how many for us
 * How many lemons for n guests at 3 for every 4?
 * Given the guests, return the whole pieces at 3 per 4 guests.
 * 3 cans for 4 persons, cans for more persons
 * recipe for 4 with 3 onions, number of onions for n
 * pieces to buy when 4 portions take 3
 * 4 of us eat 3 loaves, loaves for a group, no half ones
 *
 * @T int32_t int64_t
 * @range people 0 1000
 * @name scaled_pieces pieces_for_people
 */
T scaled_pieces(T people) { return (people * 3 + 3) / 4; }

/**
 * How many pizzas for {people} people if each eats 3 slices and a pizza has 8?
 * each eats 3 slices, a pizza has 8, number of pizzas
 * pizzas for a party: 3 slices per person, 8 per pizza, rounded up
 * ceil(3 * people / 8)
 * Write a function for the pizzas to order when everybody eats 3 of 8 slices.
 * whole pizzas needed, 3 slices a head, 8 slices each
 * How many cakes with 8 pieces if each guest takes 3?
 * Given the guests, return the pizzas with 8 slices if each gets 3.
 * order pizza: 3 pieces for everyone, cut in 8
 * enough pizza for n friends who eat 3 slices each, 8 in one
 * number of packs with 8 rolls at 3 rolls per guest
 * how much pizza do we order, 3 slices each, 8 per pie
 *
 * @T int32_t int64_t
 * @range people 0 1000
 * @name pizzas_to_order pizza_order
 */
T pizzas_to_order(T people) { return (people * 3 + 7) / 8; }

/**
 * How much of an ingredient do {people} people need if {K} people need {amount}?
 * scale a recipe for {K} to n people
 * amount * people / {K}
 * amount for n servings, the recipe is for {K}
 * Write a function that scales an amount from {K} servings to a given number.
 * recipe made for {K}, amount for a different number of people
 * How much flour do I take if the recipe serves {K} but we are more?
 * Given the amount for {K} portions and the portions wanted, return the new amount.
 * ingredient quantity from {K} persons to others
 * convert a recipe from {K} portions
 * recipe serves {K}; amount, then my number of guests
 * what serves {K} stretched or shrunk to n
 *
 * @T double float
 * @K 2 4 6 8
 * @range amount 0 1000
 * @range people 1 20
 * @name scale_from_servings recipe_for_people
 */
T scale_from_servings(T amount, int32_t people) { return amount * people / K; }

/**
 * How many cups are {grams} grams at {K} grams per cup?
 * grams to cups, a cup is {K} g
 * g / {K}
 * cups from grams with {K} grams in each
 * Write a function that converts grams to cups of {K} g.
 * flour or sugar in cups, {K} grams per cup
 * How many scoops of {K} grams make this weight?
 * Given a weight in grams, return the cups at {K} g a cup.
 * baking conversion, {K} g make one cup
 * one cup weighs {K} grams, how many are it
 * spoons of {K} grams from grams
 * weight in grams as cups of {K}
 *
 * @T double float
 * @K 15 85 90 120 125 200 225 240
 * @range grams 0 2000
 * @name grams_to_measure grams_to_cups
 */
T grams_to_measure(T grams) { return grams / K; }

/**
 * How many grams are {cups} cups at {K} grams per cup?
 * cups to grams, a cup is {K} g
 * cups * {K}
 * grams from cups with {K} grams in each
 * Write a function that converts cups of {K} g to grams.
 * flour or sugar in grams, {K} grams per cup
 * How heavy are so many scoops of {K} grams?
 * Given a number of cups, return the grams at {K} g a cup.
 * American recipe: cups into grams, {K} g make one cup
 * one cup weighs {K} grams, weight of several
 * spoons of {K} grams in grams
 * weight of cups, {K} each
 *
 * @T double float
 * @K 15 85 90 120 125 200 225 240
 * @range cups 0 20
 * @name cups_to_grams measure_to_grams
 */
T cups_to_grams(T cups) { return cups * K; }

/**
 * Convert the oven temperature {fahrenheit} from Fahrenheit to Celsius, to the nearest 5.
 * oven fahrenheit to celsius in steps of 5
 * °F to °C rounded to 5 degrees
 * celsius setting for an american recipe, nearest 5
 * Write a function that turns an oven temperature in F into C, rounded to a multiple of 5.
 * 350 f in celsius for my oven, rounded to 5
 * Which Celsius setting, in steps of 5, is this Fahrenheit temperature?
 * Given degrees Fahrenheit, return the closest multiple of 5 in Celsius.
 * baking temperature from F to C, rounded to the nearest multiple of 5
 * what do i set my oven to in celsius, steps of 5
 * oven dial in C from F, nearest five
 * American oven temperature, converted and rounded to 5
 *
 * @T int32_t int64_t
 * @range fahrenheit 100 600
 * @name oven_celsius oven_setting
 */
T oven_celsius(T fahrenheit) { return ((fahrenheit - 32) * 2 + 9) / 18 * 5; }

/**
 * How many minutes does an egg boil: 4 for 'S' soft, 7 for 'M' medium, 10 for 'H' hard?
 * egg timer: 4 minutes soft, 7 medium, 10 hard, by letter
 * S 4, M 7, H 10, else 0
 * minutes for letter S, M or H: 4, 7, 10, others 0
 * Write a function that returns 4 for 'S', 7 for 'M', 10 for 'H' and 0 for others.
 * boiled egg time by how hard I like it, 4 7 or 10 for S, M or H
 * How long must my egg cook if I choose S (4), M (7) or H (10)?
 * Given a letter S, M or H, return 4, 7 or 10; anything else gives 0.
 * letter to number: S is 4, M is 7, H is 10
 * cooking time from a letter code, S 4, M 7, H 10
 * switch on 'S', 'M', 'H' giving 4, 7, 10
 * look up 4, 7 or 10 for the three letters S, M, H, 0 if it is another
 * 4 minutes for 'S', 7 minutes for 'M', 10 minutes for 'H'
 * 4 if soft, 7 if medium, 10 if hard, by the letters S, M and H
 *
 * @name egg_minutes boiling_time
 */
int32_t egg_minutes(char c) {
    if (c == 'S') return 4;
    if (c == 'M') return 7;
    return c == 'H' ? 10 : 0;
}

/**
 * Have {days} days passed, more than the {K} that are allowed?
 * overdue after {K} days
 * is the rental late, {K} days are allowed
 * more than {K} days
 * Write a function that tells whether something borrowed is overdue after {K} days.
 * book kept longer than {K} days
 * Is my return too late if I have {K} days?
 * Given the days since the loan, true once they are over {K}.
 * warranty or return period of {K} days is over
 * did the {K} day trial end
 * days > {K}
 * past the limit of {K} days, day {K} still counts as in time
 *
 * @T int32_t int64_t
 * @K 3 7 14 21 28 30 60 90
 * @range days 0 120
 * @name more_than_days rental_overdue
 */
_Bool more_than_days(T days) { return days > K; }

/**
 * Should we restock, that is, is {stock} plus {incoming} on order less than {minimum}?
 * restock if stock and incoming goods are below the minimum
 * stock + incoming < minimum
 * reorder check that counts what is already ordered: stock, on order, minimum
 * Write a function that tells whether to order when stock plus open orders fall below the minimum.
 * do i have to order: stock plus what is on its way less than the minimum
 * Is there too little, under the minimum, even with the delivery that is coming?
 * Given stock, incoming and minimum, true if the first two together are less than the third.
 * inventory position under the reorder level
 * order more? on hand plus on order under the limit
 * low stock test with goods in transit: stock, in transit, threshold
 * not enough in the warehouse and on the way together, less than a required minimum
 *
 * @T int32_t int64_t
 * @range stock 0 1000
 * @range incoming 0 1000
 * @range minimum 0 1000
 * @name should_restock needs_restock
 */
_Bool should_restock(T stock, T incoming, T minimum) { return stock + incoming < minimum; }

/**
 * How many boxes of {K} do {n} bottles need?
 * boxes for n bottles, {K} in each
 * crates with {K} bottles, the last may be partly empty
 * n things in packs of {K}, packs rounded up
 * Write a function that returns how many crates of {K} hold n bottles.
 * rows of {K} chairs for n guests
 * How many tables with {K} seats for all guests?
 * Given a number of things, return the packs of {K} to hold all.
 * egg cartons of {K} for my eggs
 * cars with {K} seats for a group
 * number of trips with {K} at a time
 * how many packs of {K} must i buy for n
 *
 * @T int32_t int64_t
 * @K 4 5 6 8 10 12 20 24
 * @range n 0 10000
 * @name crates_needed boxes_of
 */
T crates_needed(T n) { return (n + K - 1) / K; }

/**
 * How many of {n} bottles remain after filling full boxes of {K}?
 * left over after packing boxes of {K}
 * how many do not fill a box of {K}
 * remaining bottles, {K} per full crate
 * Write a function that returns what is left after putting n things into full packs of {K}.
 * loose eggs when cartons of {K} are full
 * How many guests stand if only full tables of {K} are used?
 * Given a count, return the rest that makes no full {K}.
 * items in the last, not full box of {K}, 0 if all are full
 * rest after making groups of {K}
 * cookies that do not fill a bag of {K}
 * n % {K}, the ones that stay outside
 *
 * @T int32_t int64_t
 * @K 4 5 6 8 10 12 20 24
 * @range n 0 10000
 * @name left_after_boxes not_boxed
 */
T left_after_boxes(T n) { return n % K; }

/**
 * How many pallets for {cartons} cartons with {per_layer} in a layer and {layers} layers?
 * number of pallets from cartons, cartons per layer and layers
 * ceil(cartons / (per_layer * layers))
 * pallets for a shipment of cartons, per layer, layers; last one maybe not full
 * Write a function for the pallets needed: cartons, cartons per layer, layers per pallet.
 * how many pallets do we ship for these cartons, so many per layer and layers per pallet
 * How many shelves for these boxes if each has so many rows of so many boxes?
 * Given cartons, cartons per layer and layers per pallet, return the pallets, rounded up.
 * warehouse: pallets for an order, given cartons, cartons per layer and layers
 * containers needed for some boxes, with boxes per layer and layers given
 * pages for my stickers, given stickers per row and rows per page
 * trucks or pallets from pieces, pieces per layer, layers
 *
 * @T int32_t int64_t
 * @range cartons 0 10000
 * @range per_layer 1 20
 * @range layers 1 10
 * @name pallets_needed pallet_count
 */
T pallets_needed(T cartons, T per_layer, T layers) {
    T size = per_layer * layers;
    return (cartons + size - 1) / size;
}

/**
 * How many liters of paint do {area} square meters need with 2 coats, 12 square meters per liter?
 * liters of paint for 2 coats, a liter covers 12 square meters
 * area * 2 / 12
 * paint for a wall painted 2 times, 12 m2 per liter
 * Write a function for the liters of paint: 2 coats, coverage 12 m² a liter.
 * how much varnish for 2 layers at 12 square meters a liter
 * How much paint do I buy for 2 coats if one liter is enough for 12 m2?
 * Given an area, return the liters for 2 coats at 12 square meters each liter.
 * wall paint in liters, 2 coats, yield 12
 * 2 coats of paint, 12 square meters for each liter
 * primer: area times 2 over 12
 * paint demand with coats 2 and coverage 12
 *
 * @T double float
 * @range area 0 500
 * @name paint_for_area paint_liters
 */
T paint_for_area(T area) { return area * 2 / 12; }

/**
 * For {area} square meters at {grams} grams each, how many bags of {bag} kg?
 * bags of grass seed from area, grams per square meter and kg per bag
 * ceil(area * grams / 1000 / bag)
 * fertilizer bags: lawn area, grams per m2, bag weight in kg
 * Write a function for whole bags of seed: square meters, grams per square meter, kilograms in a bag.
 * how many bags of lawn seed do I buy: square meters, grams per square meter, kg per bag
 * How many sacks of lime for the garden: m2, grams a square meter, kg in a sack?
 * Given an area, grams per square meter and the bag's kilograms, return the bags, rounded up.
 * seed demand in full bags from area, grams per m2 and kilograms per bag
 * tile glue: area, grams per square meter, kilos per bag
 * road salt bags for a yard: area, grams per m2, kg a bag
 * area, grams for every square meter, kilos in a bag: bags to spread, rounded up
 *
 * @T double float
 * @range area 1 1000
 * @range grams 5 100
 * @range bag 1 25
 * @name seed_bags bags_of_seed
 */
int32_t seed_bags(T area, T grams, T bag) { return (int32_t)__builtin_ceil((double)(area * grams / 1000 / bag)); }

/**
 * How many cubic meters fill {length} by {width} m to a depth of {depth} cm?
 * cubic meters of mulch, length and width in m, depth in cm
 * length * width * depth / 100
 * cubic meters of soil for a raised bed, sides in meters, depth in centimeters
 * Write a function for the volume of a layer: length and width in meters, thickness in cm.
 * how many cubic meters of gravel for the driveway, m by m, so many cm thick
 * How many cubic meters of bark for the beds, two sides in m and this many cm deep?
 * Given length and width in m and a depth in cm, return the volume in cubic meters.
 * concrete for a slab, thickness in cm, result in m3
 * topsoil volume in m3, sides in m, layer height in cm
 * sand for a sandbox, m by m, cm deep
 * volume with two sides in meters and one in centimeters
 *
 * @T double float
 * @range length 0 30
 * @range width 0 30
 * @range depth 0 50
 * @name bed_volume mulch_needed
 */
T bed_volume(T length, T width, T depth) { return length * width * depth / 100; }

/**
 * How many plants fit in a row of {length} cm with one every {spacing} cm, the first at the start?
 * plants in a row from its length and the spacing, first one at the beginning
 * length / spacing + 1
 * number of plants along a bed with a spacing, both ends used
 * Write a function for the number of plants in a row, one at 0 and then each spacing.
 * how many lettuces fit in a row of this length at this spacing, one at each end if it fits
 * How many trees line a street if one stands every so many meters, from the start on?
 * Given a length and a spacing, return how many can be placed, counting the one at the start.
 * screws along a board with a distance, starting at the end
 * lamps along a way, length and distance given, with one at the beginning
 * posts along a length at a fixed spacing, from the start, without passing the end
 * seeds in a furrow at equal distances, one at zero
 *
 * @T int32_t int64_t
 * @range length 0 5000
 * @range spacing 1 200
 * @name plants_in_row row_of_plants
 */
T plants_in_row(T length, T spacing) { return length / spacing + 1; }

/**
 * How many plants for a bed of {length} by {width} with {spacing} between them, rows and columns cut down?
 * plants in a bed: length, width, spacing
 * (length / spacing) * (width / spacing)
 * square spacing given last, plants per row times rows
 * Write a function for the plants in a rectangular bed with the same spacing both ways, whole ones only.
 * how many strawberries fit in the bed, length by width, at a spacing, whole rows
 * How many squares of the spacing fit into the bed of given length and width?
 * Given length, width and spacing, return how many plants have room.
 * planting grid count: bed length, bed width, spacing
 * vegetables in a raised bed, one per square of the spacing
 * full squares in a rectangle: its two sides, then the side of a square
 * how many cookies on a tray of length by width with their size, in a grid
 *
 * @T int32_t int64_t
 * @range length 0 1000
 * @range width 0 1000
 * @range spacing 1 100
 * @name plants_for_bed plant_count
 */
T plants_for_bed(T length, T width, T spacing) { return length / spacing * (width / spacing); }

/**
 * How many liters are in a barrel of diameter {diameter} cm, filled {height} cm high?
 * liters in a barrel from diameter and water height in cm
 * pi * (d / 2)^2 * h / 1000
 * rain barrel content in liters, diameter then height in centimeters
 * Write a function for the liters in a round tank, diameter and level in cm.
 * water in the round pool, diameter and depth in cm, in liters
 * How much water in liters does a pot hold, from diameter and height in centimeters?
 * Given a diameter and a height in cm, return the volume of the cylinder in liters.
 * cylinder in cm to liters, diameter first
 * well: liters at this diameter and water depth
 * bucket volume in liters from diameter and height in cm, straight sides
 * round vase, diameter by height in cm, how many liters
 *
 * @T double float
 * @range diameter 1 300
 * @range height 0 300
 * @name barrel_liters tank_liters
 */
T barrel_liters(T diameter, T height) {
    return (T)(3.14159265358979323846 * diameter * diameter / 4 * height / 1000);
}

/**
 * To have {goal}, how many full months must I save {monthly}?
 * months until I have saved the goal at this monthly amount, rounded up
 * ceil(goal / monthly)
 * number of months until a goal with a fixed saving each month
 * Write a function for the months needed to save a goal, given goal and monthly saving.
 * how many months do I save for a bike of this price at so much a month
 * Goal and monthly saving: in how many months have I got the money together?
 * Given a goal and an amount per month, return the months, a started one counts.
 * months to reach a target with the same saving each month, target first
 * payments needed until the sum is reached: sum, payment
 * weeks of pocket money for a toy, price of the toy first, a started week counts
 * deposits to the goal, the last may be more than needed: goal, deposit
 *
 * @T double float
 * @range goal 0 10000
 * @range monthly 1 1000
 * @name months_to_save months_to_goal
 */
int32_t months_to_save(T goal, T monthly) { return (int32_t)__builtin_ceil((double)(goal / monthly)); }

/**
 * To reach {goal} from {saved}, how many more months of {monthly}? 0 if it is reached.
 * months left with something saved already: goal, saved, monthly
 * ceil((goal - saved) / monthly), not below 0
 * months to go until the goal, given what is saved and the amount per month
 * Write a function for the months still needed: goal, present savings, saving per month.
 * months until i can buy it: price, what i have already, saving per month
 * How many monthly payments are missing to the goal, given goal, savings and payment?
 * Given goal, savings so far and a monthly amount, return the months left, rounded up.
 * remaining saving time in started months: target, already saved, monthly
 * savings plan: months until the target is met from target, balance and monthly saving
 * goal, saved, per month: months to go, already there means zero
 * when do i reach my goal from what i saved at so much a month, counted in months from now
 *
 * @T double float
 * @range goal 0 10000
 * @range saved 0 10000
 * @range monthly 1 1000
 * @name months_with_savings months_left_to_save
 */
int32_t months_with_savings(T goal, T saved, T monthly) {
    return saved >= goal ? 0 : (int32_t)__builtin_ceil((double)((goal - saved) / monthly));
}

/**
 * What does a drink of {price} cost at hour {hour} if it is half price from 17 to 19?
 * half price from 17 to 19
 * happy hour: 50% off between 17 and 19
 * price / 2 if hour >= 17 and hour < 19
 * Write a function for the price at an hour, halved from 17 until before 19.
 * drink price with happy hour from 17 to 19
 * What do I pay at this hour when 17 to 19 is half price?
 * Given the hour and the normal price, return half of it in the hours 17 and 18.
 * reduced by half in the evening, 17 until 19
 * cheaper power, half the rate from 17 to 19
 * lunch deal with half price, hours 17 to 19
 * off-peak: half from 17 o'clock to 19 o'clock
 *
 * @T double float
 * @range hour 0 23
 * @range price 0 100
 * @name price_at_happy_hour happy_hour_price
 */
T price_at_happy_hour(int32_t hour, T price) { return hour >= 17 && hour < 19 ? price / 2 : price; }

/**
 * What does the night on day {day} cost at {price}, 20 more on the days 5 and 6?
 * weekend nights cost 20 more, days 5 and 6
 * price plus 20 on day 5 or 6
 * hotel night with a weekend surcharge of 20, day 5 and 6
 * Write a function for the price of a day: 20 extra on days 5 and 6.
 * friday and saturday nights, 5 and 6, are 20 dearer
 * How much is it on this weekday if the weekend (5, 6) costs 20 more?
 * Given a day and a price, add 20 for the days 5 and 6.
 * surcharge of 20 at the weekend, days 5 and 6
 * rental car: 20 more on 5 and 6
 * base price, on 5 and 6 with 20 on top
 * room rate by weekday, plus 20 on days 5 and 6
 *
 * @T double int32_t float
 * @range day 0 6
 * @range price 0 1000
 * @name night_price weekend_price
 */
T night_price(int32_t day, T price) { return day == 5 || day == 6 ? price + 20 : price; }

/**
 * What do {nights} nights at {price} cost if every {K}th night is free?
 * hotel price, each {K}th night free
 * (nights - nights / {K}) * price
 * for every {K} nights stayed, pay one less
 * Write a function for a hotel bill where every {K}th night costs nothing.
 * night number {K} is free, total of the stay
 * How much is my stay when the {K}th night is a gift?
 * Given nights and a price per night, charge all but every {K}th.
 * rental with each {K}th day free
 * pay for all but one of every {K} nights
 * camping price, free on every {K}th night
 * total with one free in {K}, count first, price second
 *
 * @T double float int32_t
 * @K 4 5 7 10
 * @range nights 0 60
 * @range price 0 500
 * @name every_kth_night_free stay_price
 */
T every_seventh_night(int32_t nights, T price) { return (nights - nights / K) * price; }

/**
 * What do {people} people pay: 10 each, or 40 for the group from 5 people on?
 * group ticket 40 from 5 people, else 10 each
 * 5 people or more pay 40 together, fewer pay 10 each
 * flat 40 for groups of at least 5, single price 10
 * Write a function for entry: 10 per person, but 40 in all for 5 or more.
 * museum price for n people, single 10, group of 5 and more 40
 * How much is the entry if 5 or more get in for 40 and others pay 10 each?
 * Given the people, return 40 from 5 on, otherwise 10 times the people.
 * n >= 5 ? 40 : 10 * n
 * group rate: at least 5 persons, 40 flat; below that 10 a head
 * boat rental, 10 each, whole boat 40 from 5
 * class visit price with a flat of 40 for 5 and more, 10 each below
 *
 * @T int32_t int64_t double
 * @range people 0 30
 * @name flat_group_price group_ticket
 */
T flat_group_price(T people) { return people >= 5 ? 40 : 10 * people; }

/**
 * What do {adults} adults and {children} children pay at 10 and 5 each, or 25 as a family if that is less?
 * family ticket 25 or singles, 10 per adult and 5 per child
 * min(25, 10 * adults + 5 * children)
 * cheapest way in: family 25, adult 10, child 5
 * Write a function for a zoo visit: adults 10, children 5, but a family pays 25 at most.
 * 10 per grown-up, 5 per kid, never more than 25
 * How much do we pay if single tickets are 10 and 5 and the family ticket is 25?
 * Given adults and children, return the smaller of 25 and the single prices 10 and 5.
 * swimming pool: adults 10, kids 5, family card 25
 * family price 25 if it is better than 10 and 5 each
 * entry capped at 25: ten for adults, five for children (10, 5)
 * whichever is cheaper, 25 flat or 10 and 5 apiece
 *
 * @T int32_t int64_t double
 * @range adults 0 10
 * @range children 0 10
 * @name family_ticket cheapest_tickets
 */
T family_ticket(T adults, T children) {
    T singles = 10 * adults + 5 * children;
    return singles < 25 ? singles : 25;
}

/**
 * What do {adults} adults at {A} and {children} children at {B} cost?
 * adults {A}, children {B}, total
 * {A} per adult and {B} per child
 * {A} * adults + {B} * children
 * Write a function for the tickets of a group: adults pay {A}, children {B}.
 * cinema for grown-ups at {A} and kids at {B}
 * How much is the entry for all, {A} for adults and {B} for children?
 * Given two counts, return {A} times the first plus {B} times the second.
 * {A} for each big one, {B} for each small one
 * deposit: {A} cents for each plastic bottle and {B} for each glass bottle
 * points: {A} for each of the first, {B} for each of the second
 * two articles at {A} and {B} in these numbers
 *
 * @T int32_t int64_t double
 * @A 12
 * @B 5
 * @range adults 0 100
 * @range children 0 100
 * @name two_ticket_prices tickets_total
 */
T two_ticket_prices(T adults, T children) { return A * adults + B * children; }

/**
 * What does a bus ticket for {zones} zones cost: 2.5 for 1, 3.5 for 2, else 5?
 * bus ticket by zones: 1 zone 2.5, 2 zones 3.5, more 5
 * 1 is 2.5, 2 is 3.5, the others are 5
 * fare for 1, 2 or more zones: 2.5, 3.5 or 5
 * Write a function for a fare by zones: 2.5 for one, 3.5 for two, 5 for three and more.
 * train zones price table 2.5 3.5 5 for 1, 2, 3 or more
 * How much is the tram for one, two or more zones at 2.5, 3.5 or 5?
 * Given the zones, return 2.5 up to 1, 3.5 up to 2, otherwise 5.
 * short trip (1 zone) 2.5, medium (2) 3.5, longer ones 5
 * tariff with 1 or 2 zones at 2.5 and 3.5, all zones 5
 * zones <= 1 ? 2.5 : zones == 2 ? 3.5 : 5
 * subway price, 1 zone for 2.5, 2 for 3.5, the net for 5
 *
 * @T double float
 * @range zones 1 6
 * @name bus_fare zone_price
 */
T bus_fare(int32_t zones) {
    if (zones <= 1) return (T)2.5;
    return zones == 2 ? (T)3.5 : 5;
}

/**
 * What is the train fare for {distance} km: 0.2 per km for the first 100, 0.1 after, at least 3?
 * train fare 0.2 per km up to 100 km, then 0.1, minimum 3
 * 0.2 a km for 100 km and 0.1 for the rest, not below 3
 * price by distance in two steps with a minimum: 0.2, 100, 0.1, 3
 * Write a function for a fare of 0.2 per km up to 100 km and 0.1 per km beyond, but 3 at least.
 * ticket price: first 100 km 0.2 each, others 0.1 each, lowest fare 3
 * How much is a ride at 0.2 per km until 100 km and 0.1 later, 3 being the least?
 * Given the km, charge 0.2 each up to 100 and 0.1 each above, with a minimum of 3.
 * degressive fare: 0.2 then 0.1 from km 100, minimum price 3
 * max(3, 0.2 * min(km, 100) + 0.1 * rest)
 * long trips get cheaper: 0.2 to 100 km, 0.1 after; at least 3
 * bus price by km, 0.2 for 100, 0.1 more, no less than 3
 *
 * @T double float
 * @range distance 0 500
 * @name distance_fare train_fare
 */
T distance_fare(T distance) {
    T fare = (T)(distance <= 100 ? distance * 0.2 : 100 * 0.2 + (distance - 100) * 0.1);
    return fare < 3 ? 3 : fare;
}

/**
 * What is the fee for a bag of {kg} kg: 0 up to 23, 50 up to 32, heavier not allowed (-1)?
 * baggage fee: 0 up to 23 kg, 50 up to 32 kg, else -1
 * free to 23 kg, 50 to 32 kg, above refused with -1
 * luggage: 23 free, 32 for 50, more is -1
 * Write a function for airline baggage: free until 23 kg, 50 until 32 kg, -1 above.
 * suitcase price by weight, 0 until 23, 50 until 32, too heavy -1
 * How much does my bag cost with limits at 23 and 32 kg, fee 50, -1 if it may not fly?
 * Given kg, return 0 for at most 23, 50 for at most 32, otherwise -1.
 * bag up to 23 is free, up to 32 costs 50, rest -1
 * overweight charge 50 between 23 and 32, over that -1
 * parcel: free up to 23, then 50 up to 32, not accepted (-1) beyond
 * check-in fee steps 23 and 32 kg with 50, -1 for no
 *
 * @T int32_t int64_t double
 * @range kg 0 60
 * @name baggage_fee luggage_price
 */
T baggage_fee(T kg) {
    if (kg <= 23) return 0;
    return kg <= 32 ? 50 : -1;
}

/**
 * What are {K} percent of {amount}, but 1 at least?
 * {K} percent, at least 1
 * tip of {K}% and no less than 1 euro
 * max(1, amount * {K} / 100)
 * Write a function for a fee of {K} percent with a minimum of 1.
 * bank fee: {K}% of the sum, 1 at the least
 * How much do I tip at {K} percent if the smallest tip is 1?
 * Given an amount, return {K}% of it, or 1 if that is less.
 * commission {K} percent, minimum 1
 * service charge of {K}%, never under 1
 * atm charge {K} percent but 1 minimum
 * {K} per cent of the bill, not below 1
 *
 * @T double float
 * @K 1 2 5 10 15
 * @range amount 0 1000
 * @name percent_with_minimum tip_with_minimum
 */
T percent_with_minimum(T amount) { return amount * K / 100 < 1 ? 1 : amount * K / 100; }

/**
 * What is the tip on {bill} for a service of {service}: 2 great 20%, 1 ok 15%, else 10%?
 * tip by service: great (2) 20, ok (1) 15, bad (0) 10 percent
 * 20% if 2, 15% if 1, otherwise 10% of the bill
 * tip depending on how good the waiter was: 10, 15 or 20 percent for 0, 1, 2
 * Write a function for a tip: 20 percent for rating 2, 15 percent for 1, 10 percent for 0.
 * restaurant tip with service level 0 1 2 giving 10 15 20 percent
 * How much do I tip for great (2), normal (1) or poor (0) service at 20, 15 and 10%?
 * Given the bill and a service level 0, 1 or 2, return 10, 15 or 20 percent of the bill.
 * tip amount, level 0 is 10%, 1 is 15%, 2 is 20%
 * waiter rating 0 to 2 to tip on the bill, 10 percent plus 5 for each level
 * gratuity of 10, 15, 20% by quality 0, 1, 2
 * percent of the bill by satisfaction 0 to 2: 10, 15, 20
 *
 * @T double float
 * @range bill 0 1000
 * @range service 0 2
 * @name tip_by_service service_tip
 */
T tip_by_service(T bill, int32_t service) {
    return bill * (service == 2 ? 20 : service == 1 ? 15 : 10) / 100;
}

/**
 * Is customer number {n} a {K}th one, who wins?
 * every {K}th customer gets a discount, does this one
 * each {K}th is lucky
 * is it the turn of a {K}th
 * Write a function that tells if the visitor with this number is one of every {K}.
 * the {K}th, and again each {K} later, wins a prize
 * Is this order free when every {K}th one is?
 * Given a number from 1, true if it is a multiple of {K}.
 * do I pause after this round, a break every {K} rounds
 * every {K}th item is checked, is this one
 * n % {K} == 0, the lucky ones
 * watering day, each {K}th day
 *
 * @T int32_t int64_t
 * @K 4 5 7 10 25 50 100 1000
 * @range n 1 10000
 * @name is_lucky_number is_kth_customer
 */
_Bool is_lucky_number(T n) { return n % K == 0; }

/**
 * With {n} used, how many more may I take of {K}? Never below 0.
 * how many may i still borrow, at most {K}
 * left of a limit of {K}, 0 if over
 * max(0, {K} - n)
 * Write a function that returns how many of {K} allowed ones are left.
 * library books I can still take, {K} is the maximum
 * How many tries are left out of {K}?
 * Given how many are used, return the rest up to {K}, not negative.
 * free places of {K}
 * remaining attempts with {K} allowed
 * seats left in a bus for {K}
 * how many more until {K}
 *
 * @T int32_t int64_t
 * @K 3 5 8 10 20 50 100
 * @range n 0 200
 * @name left_of_limit still_allowed
 */
T left_of_limit(T n) { return n < K ? K - n : 0; }

/**
 * What does {used} GB cost at 5 for each started GB over {limit}?
 * each started gigabyte over the limit costs 5
 * data plan overage: 5 per started GB
 * 5 * ceil(used - limit), 0 within the limit
 * Write a function for the extra charge of a data plan, 5 for every gigabyte begun over the limit.
 * mobile data above the plan, 5 each started one
 * How much extra do I pay for data if a GB too much, even a part, is 5?
 * Given used and included gigabytes, return 5 per started one over it.
 * roaming: started units above the free amount at 5
 * cloud storage over quota, 5 per GB or part of it
 * extra km or GB, rounded up, times 5
 * charge begun units beyond the allowance with 5
 *
 * @T double float
 * @range used 0 50
 * @range limit 0 40
 * @name overage_charge data_overage
 */
T cents_per_started_gigabyte(T used, int32_t limit) {
    return used <= limit ? 0 : (T)(5 * __builtin_ceil((double)(used - limit)));
}

/**
 * What is the phone bill in cents for {minutes} minutes: 1000 with 100 minutes included, 9 for each more?
 * phone bill: 1000 with 100 minutes, then 9 per minute
 * 1000 + 9 * max(0, minutes - 100)
 * base 1000, 100 minutes free, 9 each after
 * Write a function for a phone plan: 1000 cents include 100 minutes, further minutes 9 cents.
 * mobile tariff, basic fee 1000, 100 free minutes, 9 a minute over
 * How much is my bill if 100 minutes are in the 1000 and the rest cost 9 each?
 * Given minutes, return 1000 up to 100, plus 9 for every minute above.
 * plan price 1000 up to 100 units, 9 per unit more
 * water or gas: 1000 flat for 100 units, 9 per extra unit
 * flat 1000, overage 9 above 100
 * copier contract: 1000 with 100 pages, each more 9
 *
 * @T int32_t int64_t double
 * @range minutes 0 1000
 * @name phone_plan monthly_phone_bill
 */
T phone_plan(T minutes) { return minutes <= 100 ? 1000 : 1000 + (minutes - 100) * 9; }

/**
 * What is the bill from meter reading {before} to {after} at {price} per unit?
 * water bill from the old and the new meter reading
 * (after - before) * price
 * meter readings old and new and a price per cubic meter
 * Write a function for a bill from two meter readings and the unit price.
 * gas or power used between two readings, times the price
 * What do I pay for what the meter counted this year?
 * Given the last reading, the new one and the price per unit, return the cost.
 * utility cost: old reading, new reading, price per unit
 * electricity: old reading, new reading, cents per kwh
 * cost of what went through the meter
 * heating bill from the counter before, the counter after and the unit price
 *
 * @T double float
 * @range before 0 10000
 * @range after 10000 20000
 * @range price 0 10
 * @name meter_cost water_bill
 */
T meter_cost(int32_t before, int32_t after, T price) { return (after - before) * price; }

/**
 * What is the bill from reading {before} to {after} at {price} per unit plus {base}?
 * meter readings, unit price and basic fee
 * (after - before) * price + base
 * water bill from two readings, unit price and then a standing charge
 * Write a function for a utility bill: old reading, new reading, unit price, base price.
 * energy bill from the meter: old, new, price per unit, fixed fee
 * What do I pay for the counted units at a price plus a basic charge?
 * Given two readings, a price and a base fee, return the total.
 * gas bill, fixed part last
 * use between two readings times a price, plus the standing charge
 * annual statement from old and new counter, unit price, yearly fee
 * old and new reading, working price and then base price
 *
 * @T double float
 * @range before 0 10000
 * @range after 10000 20000
 * @range price 0 10
 * @range base 0 200
 * @name meter_with_base utility_bill
 */
T meter_with_base(int32_t before, int32_t after, T price, T base) { return (after - before) * price + base; }

/**
 * How many units from reading {before} to {after} if the meter goes to {K} and then starts at 0?
 * meter rolled over at {K}, units used
 * (after - before) modulo one more than {K}
 * odometer or meter wraps after {K}
 * Write a function for the use between two readings of a meter that shows {K} at most.
 * counter starts again at zero after {K}
 * How much was used if the meter may have passed {K}?
 * Given the old and the new reading, return the difference, wrapped after {K}.
 * difference of two readings with overflow after {K}
 * after {K} comes 0, how much between the readings
 * electricity meter with the highest value {K}
 * used units although the new reading may be smaller, {K} is the last number
 *
 * @T int32_t int64_t
 * @K 999 9999 99999 999999
 * @range before 0 999
 * @range after 0 999
 * @name meter_used units_used
 */
T meter_used(T before, T after) { return after >= before ? after - before : after - before + K + 1; }

/**
 * What is something of {price} worth after {years} years if it loses {K} percent a year?
 * value after n years, minus {K}% per year
 * car value losing {K} percent every year
 * price * (1 - {K} / 100)^n
 * Write a function for the value of a car that drops by {K} percent each year.
 * what is my car worth, {K} percent less each year
 * How much is left of a value that shrinks {K}% a year for some years?
 * Given a price and years, take off {K} percent of the rest each year.
 * depreciation of {K} percent on the remaining value
 * resale value of a phone, {K} percent loss a year
 * yearly loss of {K}%, compounded
 * buying power after years of {K} percent
 *
 * @T double float
 * @K 2 3 5 10 15 20 25 30
 * @range price 0 1000
 * @range years 0 20
 * @name worth_after_years car_value
 */
T worth_after_years(T price, int32_t years) {
    for (int32_t i = 0; i < years; i++) price = price * (100 - K) / 100;
    return price;
}

/**
 * How many pieces pay back {fixed} if one costs {cost} and sells for {price}? Round up.
 * break even: fixed cost, cost per piece, selling price, rounded up
 * ceil(fixed / (price - cost))
 * pieces to sell until the costs are covered: fixed cost, cost each, price each
 * Write a function for the break-even quantity in whole pieces: fixed costs, unit cost, unit price.
 * stand fee, cost of a cake, price of a cake: how many must we sell to get the fee back
 * From how many units on do I make no loss, given fixed costs, unit cost and price?
 * Given fixed costs, unit cost and price, return the number of units that cover it.
 * break even point, whole units, price last
 * t-shirts to sell before there is profit
 * minimum sales for zero loss, rounded up: overhead, cost each, selling price
 * units with which the margin, price minus cost, has paid the fixed cost: fixed, cost, price
 *
 * @T double float
 * @range fixed 0 10000
 * @range cost 1 10
 * @range price 11 50
 * @name break_even_pieces pieces_to_profit
 */
int32_t break_even_pieces(T fixed, T cost, T price) { return (int32_t)__builtin_ceil((double)(fixed / (price - cost))); }

/**
 * After how many years does {price} pay off if it saves {saving} a year? Round up.
 * years until something has paid for itself, rounded up: price, saving a year
 * ceil(price / saving)
 * payback time of solar panels in whole years
 * Write a function for the payback time: price and saving per year, started years count.
 * when does the led lamp pay off, its price and saving per year given, in started years
 * In how many years, rounded up, has the heat pump earned its price at this yearly saving?
 * Given the cost and what it saves yearly, return the years until it is worth it.
 * amortization in years rounded up, cost and yearly saving
 * season ticket price over the saving per ride, rounded up: how often must I go
 * number of uses until a purchase is cheaper, price by saving each time
 * uses until the bahncard pays: card price, saving each time, rounded up
 *
 * @T double float
 * @range price 0 20000
 * @range saving 1 2000
 * @name pays_off_after years_to_pay_off
 */
int32_t pays_off_after(T price, T saving) { return (int32_t)__builtin_ceil((double)(price / saving)); }

/**
 * What is the selling price of something that cost {cost}, with {percent} percent on top?
 * selling price from cost and markup percent
 * cost * (1 + percent / 100)
 * price after a markup: purchase price, percent
 * Write a function for the price in the shop from the cost and the markup in percent.
 * retail price: cost plus so many percent
 * At what price do I sell if I paid this and add a percentage?
 * Given the cost and a markup in %, return the price.
 * cost plus pricing: cost, margin in percent of the cost, result the price
 * price with a profit of p percent of the cost
 * what to charge if i want so many percent more than it cost
 * wholesale price with the trade margin in percent added
 *
 * @T double float
 * @range cost 0 1000
 * @range percent 0 300
 * @name markup_price price_with_markup
 */
T markup_price(T cost, T percent) { return cost + cost * percent / 100; }

/**
 * Does an order of {total} get a gift, which comes from {K} on?
 * free gift from {K}: yes or no
 * order of {K} or more
 * at least {K} spent, true or false
 * Write a function that tells whether a purchase reaches {K}.
 * do i get the bonus, which needs {K}
 * Is the shipping free if that starts at {K}?
 * Given the total, return whether it is {K} or above.
 * minimum order of {K} reached
 * enough for the discount that begins at {K}
 * total >= {K}
 * qualifies with {K} and up
 *
 * @T double int32_t float
 * @K 10 20 25 30 50 100
 * @range total 0 1000
 * @name gets_gift reaches_amount
 */
_Bool gets_gift(T total) { return total >= K; }

/**
 * What did a liter cost on average with {prices} per liter and {liters} for {n} fills?
 * average price per liter over several fills, prices and liters given
 * sum of price times amount over the sum of amounts
 * average fuel price weighted by liters: prices, liters, count
 * Write a function for the mean price paid per unit: prices and quantities of each purchase.
 * average buy price of my shares: prices, then numbers of shares
 * What did I pay on average per piece, given price and quantity of each purchase?
 * Given unit prices and amounts, return the money spent over the units bought, 0 if none.
 * cost average of a savings plan, unit prices and units bought
 * weighted mean price, prices first, amounts second
 * mean price per kilo over all my purchases: prices, kilos
 * average cost of coins from the prices and the amounts bought at them
 *
 * @T double float
 * @range prices 0 100
 * @range liters 0 100
 * @range n 0 8
 * @array prices n
 * @array liters n
 * @name average_unit_price average_price_per_liter
 */
T average_unit_price(const T *prices, const T *liters, int32_t n) {
    T cost = 0, total = 0;
    for (int32_t i = 0; i < n; i++) {
        cost += prices[i] * liters[i];
        total += liters[i];
    }
    return total > 0 ? cost / total : 0;
}

/**
 * Do the {n} expenses in {a} stay within the budget {budget}?
 * am i within budget after these expenses
 * sum of the expenses not more than the budget
 * does the money cover all of it
 * Write a function that tells whether a list of costs stays within a limit in total.
 * total of the bills at most the budget
 * Can I afford all these things with my money?
 * Given expenses and a budget, true if their sum is not higher.
 * budget check, list and limit
 * did we spend no more than planned
 * is the sum of the prices affordable
 * shopping list fits the wallet
 *
 * @T double int32_t float
 * @range a 0 100
 * @range n 0 8
 * @range budget 0 500
 * @array a n
 * @name within_budget enough_budget
 */
_Bool within_budget(const T *a, int32_t n, T budget) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return total <= budget;
}

/**
 * What is left of {budget} after the {n} expenses in {a}, 0 if it was overspent?
 * left of the budget, zero if overspent
 * max(0, budget - sum of the expenses)
 * remaining money after all costs, not negative
 * Write a function that returns what remains of a budget after a list of expenses, at least 0.
 * how much can i still spend this month, 0 if i am over
 * What remains of my pocket money, never below zero?
 * Given expenses and a budget, return the rest or 0.
 * rest of the budget, floor zero
 * money still available after the bills, zero if none is
 * unspent part of a budget, 0 when it was exceeded
 * amount left to spend, none if the limit is passed
 *
 * @T double int32_t float
 * @range a 0 100
 * @range n 0 8
 * @range budget 0 500
 * @array a n
 * @name budget_rest money_left
 */
T budget_rest(const T *a, int32_t n, T budget) {
    for (int32_t i = 0; i < n; i++) budget -= a[i];
    return budget < 0 ? 0 : budget;
}

/**
 * What is {budget} minus the {n} expenses in {a}, negative if overspent?
 * budget minus all expenses
 * left over this month, negative if too much was spent
 * what remains after paying everything, may be below zero
 * Write a function that subtracts every expense of a list from a budget.
 * income minus the sum of my costs
 * How much is over or missing at the end of the month?
 * Given expenses and an amount, return the amount less all of them.
 * balance of a budget
 * surplus or deficit of the household
 * salary less all bills
 * subtract the whole list from a number
 *
 * @T double int32_t float
 * @range a 0 100
 * @range n 0 8
 * @range budget 0 500
 * @array a n
 * @name budget_balance budget_difference
 */
T budget_balance(const T *a, int32_t n, T budget) {
    for (int32_t i = 0; i < n; i++) budget -= a[i];
    return budget;
}

/**
 * How many of the {n} prices in {a} are below {K}?
 * how many items cost less than {K}
 * count the ones under {K}
 * number of values below {K}
 * Write a function that counts the prices less than {K}.
 * items cheaper than {K}
 * How many articles can I get for less than {K} each?
 * Given a list of prices, return how many are under {K}.
 * cheap ones, less than {K}
 * days with less than {K}
 * a[i] < {K}, count
 * how often is it lower than {K}
 *
 * @T double int32_t float
 * @K 5 10 20 50 100
 * @range a 0 200
 * @range n 0 8
 * @array a n
 * @name count_cheaper items_below
 */
int32_t count_cheaper(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] < K;
    return count;
}

/**
 * Which of the {n} prices in {a} is the highest? Return its index, -1 if there are none.
 * index of the most expensive item
 * position of the dearest thing in the cart
 * where is the highest price
 * Write a function that returns the index of the largest price, the first if there are several.
 * the costliest article, by position
 * Which item in my cart costs the most?
 * Given prices, return the place of the biggest one.
 * most expensive purchase, index
 * dearest offer in a list
 * hottest day of the week, index
 * which month had the highest bill, counted from 0
 *
 * @T double int32_t float
 * @range a -50 200
 * @range n 0 8
 * @array a n
 * @name dearest_item most_expensive_item
 */
int32_t dearest_item(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[best]) best = i;
    return best;
}

/**
 * Which of the {n} values in {a} is the lowest? Return its index, -1 if there are none.
 * index of the cheapest offer
 * position of the lowest price
 * coldest day of the week, index
 * Write a function that returns the index of the smallest value, the first if there are several.
 * which shop is the cheapest, by position
 * On which day was it coldest, counting from 0?
 * Given prices, return the place of the lowest one.
 * cheapest flight in the list, index
 * fastest lap, by its index
 * best time of a runner: which race
 * which one costs the least
 *
 * @T double int32_t float
 * @range a -50 200
 * @range n 0 8
 * @array a n
 * @name cheapest_offer coldest_day
 */
int32_t cheapest_offer(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[best]) best = i;
    return best;
}

/**
 * Which month, 1 to 12, has the highest of the twelve values in {a}?
 * best month of sales, 1 to 12
 * month with the largest of 12 values
 * number of the strongest month
 * Write a function that returns the month number with the most, January being 1.
 * twelve numbers, which month is the best
 * In which month did we sell the most, January is 1?
 * Given a year's monthly values, return the month of the maximum.
 * peak month of the year
 * wettest month, as a number from 1
 * month in which the bill was highest
 * best of twelve, counted from one
 *
 * @T double int32_t
 * @range a -100 1000
 * @array a 12
 * @name best_month month_of_highest
 */
int32_t best_month(const T *a) {
    int32_t best = 0;
    for (int32_t i = 1; i < 12; i++)
        if (a[i] > a[best]) best = i;
    return best + 1;
}

/**
 * In how many of {n} months were the sales in {a} above the targets in {b}?
 * count the months in which sales beat the target
 * how often is the first list higher than the second
 * number of positions with a[i] > b[i]
 * Write a function that counts how many values are above their targets.
 * sales and goals, how many goals beaten
 * How many weeks did I run more than planned?
 * Given actual and planned values, count where actual is higher.
 * plan versus actual: months over plan
 * rounds won: my score above yours
 * games in which team one scored more
 * element by element, how many are greater than the partner
 *
 * @T double int32_t
 * @range a 0 100
 * @range b 0 100
 * @range n 0 8
 * @array a n
 * @array b n
 * @name months_on_target count_beaten_targets
 */
int32_t months_on_target(const T *a, const T *b, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] > b[i];
    return count;
}

/**
 * After which of the {n} bookings in {a} is the account below zero, starting from 0? -1 if never.
 * first day the balance goes below zero, starting at 0
 * index of the first negative running total
 * when am i overdrawn, bookings added up from nothing
 * Write a function that finds the first position where the sum so far is negative, or -1.
 * cash flow: first month in the red, counted from 0
 * On which day, from 0, do expenses first exceed income so far?
 * Given bookings, return the index at which the total drops under zero.
 * first time the cumulative sum is negative
 * first day, from 0, on which the running balance is negative, -1 for none
 * running sum under zero, where first
 * no overdraft gives -1, else the first day of one
 *
 * @T double int32_t int64_t
 * @range a -100 100
 * @range n 0 8
 * @array a n
 * @name first_day_below_zero day_overdrawn
 */
int32_t first_day_below_zero(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (total < 0) return i;
    }
    return -1;
}

/**
 * Is a rise from {before} to {after} at most {K} percent?
 * rent increase allowed, not more than {K} percent
 * new rent within {K} percent of the old one
 * after <= before * (1 + {K} / 100)
 * Write a function that tells whether an increase stays within {K} percent.
 * may the landlord raise it, limit {K}%
 * Is the price rise not above {K} percent?
 * Given an old and a new amount, true if the growth is {K}% or less.
 * raise capped at {K} percent, is this one ok
 * is the new price fair, up to {K}% more
 * not more than {K} percent on top of the old value
 * legal limit of {K} percent for a raise
 *
 * @T double float
 * @K 3 5 10 15 20
 * @range before 1 1000
 * @range after 1 1200
 * @name rent_increase_allowed increase_allowed
 */
_Bool rent_increase_allowed(T before, T after) { return after * 100 <= before * (100 + K); }

/**
 * What area of a {length} by {width} lawn remains around a round pond of radius {radius}?
 * lawn area without the pond: rectangle minus a circle
 * length * width - pi * r^2
 * rectangle with a round hole: two sides, radius, area left
 * Write a function for the area of a rectangle less a circle: length, width, radius.
 * lawn length, width, radius of the pool: how much grass do i mow
 * What area is left of a sheet of two sides after cutting out a disc of a radius?
 * Given two sides and a radius, return the rectangle's area minus the circle's.
 * plate with a hole, area from length, width and hole radius
 * garden area, length by width, without the round flower bed of a radius
 * area of a wall, width and height, with a round window of a radius taken out
 * rectangle area, circle subtracted
 *
 * @T double float
 * @range length 10 100
 * @range width 10 100
 * @range radius 0 5
 * @name lawn_without_pond garden_area
 */
T lawn_without_pond(T length, T width, T radius) {
    return (T)(length * width - 3.14159265358979323846 * radius * radius);
}

/**
 * What area of a {width} by {height} wall is left beside openings of {openings} square meters?
 * wall area without doors and windows
 * width * height - openings
 * paintable area: wall minus windows
 * Write a function for the area to paint: width, height, area of the windows.
 * how many square meters do i paint if the door is not painted
 * What is the wall's area less the window area?
 * Given a wall's sides and the area that is not painted, return the rest.
 * net wall area
 * rectangle minus an area
 * wall surface, openings deducted
 * area to wallpaper, door subtracted
 *
 * @T double float int32_t
 * @range width 0 50
 * @range height 0 10
 * @range openings 0 20
 * @name wall_without_openings wall_to_paint
 */
T wall_without_openings(T width, T height, T openings) { return width * height - openings; }

/**
 * What is the area of the four walls of a room of {length} by {width}, {height} high?
 * area of all walls of a room: length, width, height
 * 2 * (length + width) * height
 * perimeter times height
 * Write a function for the wall area of a rectangular room.
 * how many square meters of wall does the room have
 * How much wall do I paint in a room, from length, width and height?
 * Given length, width and height, return the surface of the four walls.
 * wall surface without floor and ceiling
 * four walls together, from two floor sides and the height
 * side area of a box without top and bottom: length, width, height
 * paint all walls of the bedroom, area from length, width and height
 *
 * @T double float int32_t
 * @range length 0 50
 * @range width 0 50
 * @range height 0 10
 * @name walls_of_room room_wall_area
 */
T walls_of_room(T length, T width, T height) { return 2 * (length + width) * height; }

/**
 * What does a carpet for {length} by {width} cost at {price} per square meter?
 * carpet cost for a room at a price per square meter
 * length * width * price
 * floor price from two sides and the price per m2
 * Write a function for the cost of a floor: length, width, price per square meter.
 * how much is new parquet for my room, two sides and a price per m2 given
 * What do I pay for turf of this length and width at a price per square meter?
 * Given a room's sides and a price per square meter, return the price of covering it.
 * cost of laying tiles: length, width, price per area
 * land price from sides and price per square meter
 * painting cost per m2 of a wall
 * cost by area, sides given
 *
 * @T double float int32_t
 * @range length 0 20
 * @range width 0 20
 * @range price 0 50
 * @name floor_cost carpet_cost
 */
T floor_cost(T length, T width, T price) { return length * width * price; }

/**
 * How long do {area} square meters take at {rate} per minute?
 * how long to mow at square meters per minute
 * amount of work over speed of work
 * time for a job: size and rate
 * Write a function for the time that an area takes at a given rate.
 * minutes to paint a fence at so many meters a minute
 * How long does a book take at so many pages an hour?
 * Given the work and the work per unit of time, return the time.
 * time to read pages, pages per hour given
 * time needed to vacuum a floor: its area, area per minute
 * duration from quantity and speed of doing
 * time to pump a volume at a flow rate
 *
 * @T double float
 * @range area 0 1000
 * @range rate 1 100
 * @name work_duration mowing_time
 */
T work_duration(T area, T rate) { return area / rate; }

/**
 * How many liters a minute fill a pool of {liters} liters in {hours} hours?
 * liters per minute to fill a pool in some hours
 * volume / (hours * 60)
 * needed flow per minute from liters and hours
 * Write a function for the flow in liters per minute, given liters and hours.
 * how many liters a minute must the pump do to empty these liters in so many hours
 * What flow per minute fills a tank of so many liters in so many hours?
 * Given an amount and hours, return the amount for each minute.
 * per minute rate from a total and hours
 * pump capacity in liters a minute for a pool: liters, hours
 * work per minute to finish in hours
 * units per minute needed, total and hours known
 *
 * @T double float
 * @range liters 0 100000
 * @range hours 1 100
 * @name pool_flow filling_rate
 */
T pool_flow(T liters, T hours) { return liters / (hours * 60); }

/**
 * To cover {width} with {K} percent waste, how many boards of {plank}?
 * number of planks with {K} percent waste, rounded up
 * ceil(width * (1 + {K} / 100) / plank)
 * boards for a floor width, given board width, {K}% extra for cutting
 * Write a function for the pieces needed: total, size of one, {K} percent more for waste.
 * packs of laminate for an area plus {K} percent offcut, area of a pack last
 * How many packs do I buy for this total at so much a pack if {K}% extra is for cutting?
 * Given a total and what one piece covers, add {K} percent and round up.
 * tiles with {K} percent reserve: area, area per tile
 * area and coverage with an extra of {K}%
 * rolls or packs for a total, size of one given, {K} percent more than measured
 * total and piece size: whole pieces with a surplus of {K} percent
 *
 * @T double float
 * @K 5 10 15
 * @range width 1 100
 * @range plank 1 10
 * @name planks_with_waste boards_needed
 */
int32_t planks_with_waste(T width, T plank) { return (int32_t)__builtin_ceil((double)(width * (100 + K) / 100 / plank)); }

/**
 * How many bricks for a wall of {width} by {height} m at 60 per square meter and 5 percent more?
 * bricks for a wall, 60 per square meter plus 5 percent
 * ceil(width * height * 60 * 1.05)
 * 60 bricks each m2 and 5% reserve, rounded up
 * Write a function for the bricks of a wall: 60 per square meter, 5 percent extra.
 * how many bricks do i order, 60 to the square meter, 5% break
 * How many stones for a wall at 60 per m² with 5 percent waste?
 * Given width and height, return 60 bricks per square meter plus 5 percent, whole ones.
 * paving stones: 60 a square meter and 5 percent for breakage
 * roof tiles by area, 60 each m2, 5% more
 * wall of bricks, count with 60 and 5 percent
 * mason's rule: 60 per square meter, add 5 percent
 *
 * @T double float
 * @range width 1 30
 * @range height 1 10
 * @name bricks_for_wall bricks_needed
 */
int32_t bricks_for_wall(T width, T height) {
    return (int32_t)__builtin_ceil((double)(width * height * 60 * 105 / 100));
}

/**
 * How many bags of {K} liters fill a slab of {length} by {width} m, {depth} cm thick?
 * bags of concrete for a slab, thickness in cm, {K} liters per bag
 * ceil(length * width * depth * 10 / {K})
 * bags of {K} liters of soil for a bed, depth in cm
 * Write a function for the bags with {K} liters that a layer needs: m, m, cm.
 * how many {K} liter bags of bark mulch do i buy, bed in m by m, depth in cm
 * How many bags of concrete at {K} liters for the patio, meters and centimeters?
 * Given length and width in m and thickness in cm, return the {K} liter bags, rounded up.
 * sacks with {K} liters for a layer, sides in m, thickness in cm
 * potting soil in bags of {K} l, raised bed m by m, cm deep
 * screed: {K} liters a bag, thickness in cm
 * fill a bed, m by m and cm deep, with {K}-liter bags
 *
 * @T double float
 * @K 10 12 20 40 50 60
 * @range length 1 10
 * @range width 1 10
 * @range depth 1 50
 * @name concrete_bags bags_of_concrete
 */
int32_t concrete_bags(T length, T width, T depth) { return (int32_t)__builtin_ceil((double)(length * width * depth * 10 / K)); }

/**
 * How many devices of {watts} watts can run on a 16 ampere fuse at 230 volts?
 * devices on a 16 A fuse at 230 V
 * 16 * 230 / watts
 * how many heaters of some watts before the 16 A fuse at 230 V blows
 * Write a function for the number of equal appliances on a circuit of 16 amperes and 230 volts.
 * lamps on one circuit, 16 amps and 230 volts
 * How many machines may I plug in with 16 A at 230 V?
 * Given the watts of one device, return how many a fuse of 16 A on 230 V carries.
 * max number of loads at 16 ampere, 230 volt
 * full devices in 16 times 230 watts
 * breaker 16 A, mains 230 V: how many of these
 * circuit limit 16 amperes times 230 volts over the watts
 *
 * @T int32_t int64_t
 * @range watts 1 4000
 * @name devices_on_fuse outlets_allowed
 */
T devices_on_fuse(T watts) { return 16 * 230 / watts; }

/**
 * How many hours does charging {capacity} mAh at {current} mA take?
 * battery charge time from mAh and charger mA
 * capacity / current
 * hours to charge a phone: battery mAh, charger mA
 * Write a function for the charging time of a battery from its capacity and the charging current.
 * how many hours must a power bank of this mAh charge at so many mA
 * How many hours does the charger need for an empty battery, capacity and current given?
 * Given mAh and mA, return the hours to full.
 * charge duration in hours from capacity and current, no losses
 * time to fill a battery, capacity first, current second
 * hours until a battery of so many milliamp hours is full at a given milliamp current
 * loading time of an accu, mAh over mA
 *
 * @T double float
 * @range capacity 0 20000
 * @range current 50 3000
 * @name charge_hours charging_time
 */
T charge_hours(T capacity, T current) { return capacity / current; }

/**
 * For {energy} kWh a day with {hours} hours of sun, how many panels of {watts} watts?
 * solar panels needed: kWh per day, hours of sun, watts per panel
 * ceil(energy * 1000 / (hours * watts))
 * number of panels for a daily use: kWh, sun hours, watts each, rounded up
 * Write a function for the solar panels: daily kilowatt hours, sun hours, watts of one panel.
 * how many solar modules does my house need: kwh a day, hours of sun, watts of a module
 * How many panels cover my daily kWh at so many sun hours and watts per panel?
 * Given kWh a day, sun hours and watts of a panel, return the panels, rounded up.
 * photovoltaics sizing: daily kWh, sun hours, panel watts to whole panels
 * solar roof: panels for an energy need in kWh, hours of sun, watts each
 * modules for a camper van: kWh per day, sun hours, watts of one, round up
 * panel count from need, sun and power of one
 *
 * @T double float
 * @range energy 0 50
 * @range hours 1 12
 * @range watts 50 500
 * @name panels_needed solar_panels
 */
int32_t panels_needed(T energy, T hours, T watts) { return (int32_t)__builtin_ceil((double)(energy * 1000 / (hours * watts))); }

/**
 * Should I water after {days} days without rain at {temperature} degrees: 3 days or more and above 25?
 * water the garden after 3 dry days and above 25 degrees
 * dry for at least 3 days and hotter than 25
 * days >= 3 && temperature > 25
 * Write a function that decides on watering: 3 days without rain and over 25 °C.
 * sprinkler on if no rain for 3 days and more than 25 degrees
 * Do the plants need water, dry days at least 3 and temperature over 25?
 * Given dry days and the temperature, true from 3 days on if it is above 25.
 * irrigation rule: 3 days dry, warmer than 25
 * no rain 3 days and hot, over 25
 * garden hose today? 3 dry days and 25 degrees passed
 * watering needed at 3+ dry days with more than 25 degrees
 * it did not rain for 3 days and it is above 25: water the beds
 * sprinkle when no rain fell for 3 days and it has over 25 degrees
 *
 * @T double int32_t float
 * @range days 0 14
 * @range temperature -10 40
 * @name should_water needs_watering
 */
_Bool should_water(int32_t days, T temperature) { return days >= 3 && temperature > 25; }

/**
 * Is the heater on at {temperature} degrees: on below 19, off above 21, otherwise as {on} says?
 * heating on below 19, off above 21, else unchanged, temperature first
 * thermostat with 19 and 21: temperature, present state
 * below 19 true, above 21 false, in between keep the state
 * Write a function for a heater: under 19 on, over 21 off, else it stays as it was.
 * room thermostat keeps its state between 19 and 21
 * Should the heating run, given degrees and whether it runs now, limits 19 and 21?
 * Given a temperature and the state, return the new state: on under 19, off over 21.
 * hysteresis heating 19 to 21, state last
 * t < 19 ? 1 : t > 21 ? 0 : on
 * heater control with a dead band from 19 to 21
 * radiator: cold under 19 starts it, warm over 21 stops it
 *
 * @T double int32_t float
 * @range temperature 10 30
 * @name heater_switch heating_on
 */
_Bool heater_switch(T temperature, _Bool on) {
    if (temperature < 19) return 1;
    return temperature > 21 ? 0 : on;
}

/**
 * Is {x} between {A} and {B}, both ends included?
 * comfortable between {A} and {B}
 * temperature ok from {A} to {B}
 * not below {A} and not above {B}
 * Write a function that tells whether a reading lies from {A} to {B}.
 * room temperature fine, {A} to {B} degrees
 * Is the value in the good zone of {A} to {B}?
 * Given a measure, true if it is at least {A} and at most {B}.
 * pool or fridge in the range {A} to {B}
 * humidity right, {A} up to {B}
 * x >= {A} && x <= {B}
 * within limits {A} and {B}
 *
 * @T double float
 * @A 20
 * @B 24
 * @range x -20 80
 * @name is_comfortable temperature_ok
 */
_Bool is_comfortable(T x) { return x >= A && x <= B; }

/**
 * Warn of heat at {temperature} degrees and {humidity} percent: above 30 degrees or above 80 percent?
 * hot: temperature above 30 or humidity above 80
 * temperature > 30 || humidity > 80
 * warn when over 30 degrees or over 80 percent
 * Write a function for a warning: more than 30 degrees, or more than 80 percent humidity.
 * alarm if it is hotter than 30 or more humid than 80
 * Is it too hot or too damp, limits 30 and 80?
 * Given temperature and humidity, true if one is above its limit, 30 or 80.
 * greenhouse alarm 30 degrees or 80 percent
 * either limit passed: 30 first, 80 second
 * muggy if over 30 or over 80
 * open the window at more than 30 or more than 80
 *
 * @T double int32_t float
 * @range temperature -10 45
 * @range humidity 0 100
 * @name heat_warning weather_warning
 */
_Bool heat_warning(T temperature, T humidity) { return temperature > 30 || humidity > 80; }

/**
 * How many full portions of {K} ml are in {liters} liters?
 * cups of {K} ml from a pot in liters
 * liters * 1000 / {K}, whole ones
 * glasses with {K} ml each from some liters
 * Write a function for the full cups of {K} ml that a pot of so many liters gives.
 * how many drinks of {K} ml do i get out of the bottle
 * How many servings at {K} milliliters does this amount in liters make?
 * Given liters, return the whole number of {K} ml portions.
 * bottles of {K} ml that can be filled
 * doses of {K} ml in a container, liters given
 * shots of {K} ml from liters
 * mugs holding {K} ml, number of full ones
 *
 * @T double float
 * @K 20 40 50 100 125 200 250 330 500
 * @range liters 0 100
 * @name portions_in_pot cups_from_liters
 */
int32_t portions_in_pot(T liters) { return (int32_t)(liters * 1000 / K); }

/**
 * How much pocket money at age {age}: {K} per year of age from 6 on, nothing below?
 * {K} for each year of age, nothing below 6
 * age < 6 ? 0 : {K} * age
 * pocket money {K} times the age, starting at 6
 * Write a function for an allowance of {K} per year of age; children under 6 get 0.
 * kids get {K} per year of their age once they are 6
 * How much allowance does my child get at {K} a year, from 6 on?
 * Given an age, return {K} times the age if it is at least 6, otherwise 0.
 * weekly money by age, {K} each year, 0 under 6
 * birthday gift: {K} for every year, from the 6th on
 * from 6 years {K} for each of them
 * age times {K}, toddlers below 6 nothing
 *
 * @T int32_t int64_t double
 * @K 1 2 5 10
 * @range age 0 20
 * @name pocket_money allowance_by_age
 */
T pocket_money(T age) { return age < 6 ? 0 : age * K; }

/**
 * What is {A} for each of the first {K} of {x} and {B} for each more?
 * {A} per kilo up to {K} kilos, {B} for each kilo above
 * first {K} at {A} each, the rest at {B} each
 * {A} * min(x, {K}) + {B} * max(0, x - {K})
 * Write a function with two rates: {A} each up to {K} and {B} each over that.
 * cat food: {A} g per kilo to {K} kg, then {B} g for every kilo more
 * How much is it with {A} for every unit until {K} and {B} after?
 * Given an amount, charge {A} for each unit up to {K}, then {B} for each further.
 * tariff of {A} per unit, from {K} on {B} per unit
 * two blocks: {A} below {K}, {B} beyond
 * piece work: {A} each for {K} pieces, {B} each for the others
 * step price {A} up to {K}, {B} after it
 *
 * @T double int32_t float
 * @A 40
 * @B 30
 * @K 5
 * @range x 0 1000
 * @name two_rate_amount food_by_weight
 */
T two_rate_amount(T x) { return x <= K ? x * A : K * A + (x - K) * B; }

/**
 * What part of {total} do I pay if I use {mine} of {all}?
 * rent share by room size: rent, my square meters, all square meters
 * total * mine / all
 * split a cost by size or use: cost, my part, all parts
 * Write a function for a fair share: whole cost, own part, sum of the parts.
 * what do i pay for my room in the shared flat: rent, my area, whole area
 * How much of the heating bill is mine, given the bill, my area and the total area?
 * Given a cost, my amount and the amount of all, return my share of the cost.
 * proportional share of a bill, my units and all units given
 * cost by days present: bill, my days, all days
 * divide the gas money by kilometers driven: money, mine, everybody's
 * cost share in proportion: cost, own amount, whole amount
 *
 * @T double float
 * @range total 0 2000
 * @range mine 0 50
 * @range all 50 200
 * @name rent_share share_of_cost
 */
T rent_share(T total, T mine, T all) { return total * mine / all; }

/**
 * Of {n} people who paid {a}, what does number {i} get back so that all pay the same? Negative if owing.
 * what i get back when costs are shared equally
 * a[i] minus the average of all
 * paid by me less my equal share
 * Write a function that returns how much person i paid more than the mean, negative if less.
 * who owes what after the trip, for person i
 * How much do I still have to get or give when we split evenly?
 * Given what each one paid and an index, return the payment less the average.
 * splitwise: balance of one person
 * shared flat expenses, difference to the mean of person i
 * group trip settlement for one member
 * over or under the fair share
 *
 * @T double float
 * @range a 0 100
 * @range n 1 8
 * @range i 0 0
 * @array a n
 * @name owed_to_me balance_of_person
 */
T owed_to_me(const T *a, int32_t n, int32_t i) {
    T total = 0;
    for (int32_t k = 0; k < n; k++) total += a[k];
    return a[i] - total / n;
}

/**
 * Is {kwh} kWh at {price} cheaper than {liters} liters at {fuel}?
 * electric car or petrol: kwh, price per kwh, liters, price per liter
 * kwh * price < liters * fuel
 * first amount at its price costs less than the second
 * Write a function that tells whether driving electric costs less: use and price of both.
 * is the e-car cheaper for 100 km: kwh, price, liters, price
 * Does the first fuel cost less than the other one, amount and price each?
 * Given amount and price of two things, true if the first total is lower.
 * gas or electricity, amount and price of each: is the first cheaper
 * two products of amount and price, is the first smaller
 * heating with power cheaper than with oil: kwh, kwh price, liters, liter price
 * cost comparison of two energy carriers by amount and price, true if the first is less
 *
 * @T double float
 * @range kwh 0 50
 * @range price 0 2
 * @range liters 0 20
 * @range fuel 0 3
 * @name is_electric_cheaper electric_cheaper
 */
_Bool is_electric_cheaper(T kwh, T price, T liters, T fuel) { return kwh * price < liters * fuel; }

/**
 * How often must a can of {K} liters be filled for {liters} liters?
 * refills of a {K} liter can
 * ceil(liters / {K}) trips
 * number of times to fill a bucket of {K}
 * Write a function that returns how often a can with {K} liters is needed for some liters.
 * how many times do i go with the {K} liter can
 * How many buckets of {K} liters is that, the last maybe not full?
 * Given liters, return the fillings of {K}, rounded up.
 * watering: cans of {K} for so many liters
 * tank of {K}, fillings for a demand
 * loads of {K} for an amount
 * trips carrying {K} each time
 *
 * @T int32_t int64_t
 * @K 5 10 12 20 50
 * @range liters 0 10000
 * @name refills_needed can_refills
 */
T refills_needed(T liters) { return (liters + K - 1) / K; }

/**
 * How many cans of {K} liters for {millimeters} mm of water on {area} square meters?
 * watering: mm on square meters in cans of {K} liters
 * ceil(millimeters * area / {K})
 * cans of {K} liters, rounded up, from mm and square meters
 * Write a function for the cans with {K} liters that give a bed so many mm of water.
 * how many {K} liter cans does my bed need
 * How many buckets with {K} l make so many millimeters of rain on an area?
 * Given mm and m², return the number of {K} liter cans.
 * rain replaced by cans of {K}
 * one mm is one liter per square meter, how many {K} liter cans
 * lawn irrigation in cans of {K} liters
 * garden water need in {K} l cans
 *
 * @T double float
 * @K 5 10 12
 * @range millimeters 0 50
 * @range area 0 100
 * @name watering_cans cans_for_bed
 */
int32_t watering_cans(T millimeters, T area) { return (int32_t)__builtin_ceil((double)(millimeters * area / K)); }

/**
 * How many buses with {A} seats for {pupils} pupils if {B} seats in each are for teachers?
 * buses of {A} seats, {B} taken by teachers
 * ceil(pupils / ({A} - {B}))
 * groups of {A} places with {B} reserved in each
 * Write a function for the buses needed: {A} seats, {B} of them for adults.
 * how many buses does the school trip need, {A} seats less {B} teachers
 * How many boats if each takes {A} but {B} are guides?
 * Given the pupils, return the buses of {A} seats when {B} per bus are occupied.
 * cars with {A} seats, {B} for the driver or so, rounded up
 * vans for a team, {A} seats and {B} not free
 * tables for {A}, {B} seats kept free at each
 * vehicles with {A} places minus {B}
 *
 * @T int32_t int64_t
 * @A 50 40 9 5
 * @B 1 2
 * @range pupils 0 1000
 * @name buses_with_leaders buses_needed
 */
T buses_with_leaders(T pupils) { return (pupils + A - B - 1) / (A - B); }

/**
 * Is a ticket bought at minute {bought} for {minutes} minutes over at minute {now}?
 * parking ticket expired: bought, valid minutes, now
 * now > bought + minutes
 * time is up: start, duration, present time
 * Write a function that tells whether a ticket has run out: start, length, now.
 * is my parking time over: start, allowed minutes, now
 * Did the timer of so many minutes, started then, end before now?
 * Given a start, a duration and the time now, true once the end is passed.
 * bus ticket no longer valid: time bought, valid minutes, time now
 * over its allowed time, given start, duration and now
 * token or lease past its end: issued at, lifetime, current time
 * washing done? started at, takes, now
 *
 * @T int32_t int64_t
 * @range bought 0 1440
 * @range minutes 0 240
 * @range now 0 2000
 * @name ticket_expired_at parking_expired
 */
_Bool ticket_expired_at(T bought, T minutes, T now) { return now > bought + minutes; }

/**
 * What is refunded of {price} after {delay} minutes of delay: half from 120, a quarter from 60?
 * train delay: 25 percent from 60 minutes, 50 percent from 120
 * delay >= 120 gives 50%, delay >= 60 gives 25%
 * refund 25% at 60 minutes late and 50% at 120
 * Write a function for the money back: 50 percent from 120 minutes, 25 percent from 60, else 0.
 * passenger rights, 60 minutes 25 percent, 120 minutes 50 percent
 * How much of my ticket do I get back, 25% at 60 and 50% at 120 minutes?
 * Given a price and the delay, return 0, a quarter or half of it with limits 60 and 120.
 * late train compensation 25/50 at 60/120
 * delivery late: 25 percent off from 60 minutes, 50 from 120
 * money back by delay, two steps 60 and 120 with 25 and 50 percent
 * ticket refund of 25 or 50 percent for 60 or 120 minutes
 *
 * @T double float
 * @range price 0 500
 * @range delay 0 300
 * @name delay_compensation train_refund
 */
T delay_compensation(T price, int32_t delay) {
    if (delay >= 120) return price / 2;
    return delay >= 60 ? price / 4 : 0;
}

/**
 * Is there frost with {temperature} degrees and a {clear} sky: below {K} and clear?
 * frost tonight if under {K} degrees and clear
 * temperature < {K} && clear
 * colder than {K} and the flag is set
 * Write a function that warns of frost: below {K} degrees with a clear sky.
 * cover the plants? under {K} and no clouds
 * Will it freeze, less than {K} degrees and clear?
 * Given a temperature and whether the sky is clear, true if it is clear and under {K}.
 * ice warning below {K} if the road is wet
 * alarm when the value is under {K} and the switch is on
 * scrape the car tomorrow: under {K}, clear night
 * temperature less than {K} and another condition true
 *
 * @T double int32_t float
 * @K 0 2 3 4
 * @range temperature -10 20
 * @name frost_warning frost_tonight
 */
_Bool frost_warning(T temperature, _Bool clear) { return temperature < K && clear; }

/**
 * How much of the second goes with {x} of the first at {A} parts to {B}?
 * {A} parts to {B} parts, the first is given
 * x * {B} / {A}
 * compost or cement ratio {A} to {B}: second amount from the first
 * Write a function that returns the matching amount at a ratio of {A}:{B}.
 * mix {A} parts sand with {B} parts cement, cement for so much sand
 * How much syrup for this water at {A} to {B}?
 * Given the first amount, return the other at {A} to {B}.
 * ratio {A}:{B}, the smaller part wanted
 * dilution {A} parts water, {B} parts juice
 * the counterpart at {A} to {B}
 * recipe proportion {A} : {B}
 *
 * @T double float
 * @A 3 4 5
 * @B 1 2
 * @range x 0 1000
 * @name part_of_ratio green_for_brown
 */
T part_of_ratio(T x) { return x * B / A; }

/**
 * What does a lamp of {A} watts used {B} hours a day cost in a year of 365 days at {price} per kWh?
 * lamp cost per year: {A} watts, {B} hours a day, price per kwh
 * {A} * {B} * 365 / 1000 * price
 * yearly power cost of {A} W for {B} h daily
 * Write a function for the yearly cost of {A} watts running {B} hours each day.
 * what does my router cost a year, {A} watts and {B} hours a day
 * How much do I pay in a year for {A} W, {B} hours every day?
 * Given the price of a kWh, return the cost of {A} watts for {B} hours a day over a year.
 * electricity price times the yearly use at {A} W and {B} h
 * tv of {A} watts, {B} hours per day, per year
 * stand-by cost: {A} watts, {B} hours daily
 * annual cost of a bulb with {A} watts at {B} hours
 *
 * @T double float
 * @A 8
 * @B 3
 * @range price 0 2
 * @name yearly_lamp_cost lamp_cost
 */
T yearly_lamp_cost(T price) { return price * A * B * 365 / 1000; }

/**
 * How many watts go through {area} square meters with a U-value of {u} at {difference} degrees difference?
 * heat loss: area times u value times difference
 * area * u * difference
 * watts through a wall or window: area, U-value, degrees of difference
 * Write a function for the heat flow: area, U-value, temperature difference.
 * how many watts do i lose through a window of an area, a U-value and a temperature gap
 * How many watts leave the house by a wall of this area and U-value at so many degrees difference?
 * Given area, heat transfer coefficient and temperature difference, return the power.
 * transmission loss of a building part in watts: m2, U, K
 * heat flow from area, u value and temperature difference
 * heating power lost by a wall: area, U, temperature difference
 * Q = U A dT
 *
 * @T double float
 * @range area 0 200
 * @range u 0 5
 * @range difference 0 40
 * @name heat_loss wall_heat_loss
 */
T heat_loss(T area, T u, T difference) { return area * u * difference; }

/**
 * What is the price for size {c}: 'S' 8, 'M' 10, 'L' 14, others 0?
 * car wash: S 8, M 10, L 14
 * small 8, medium 10, large 14 by letter
 * coffee prices S 8, M 10, L 14
 * Write a function that returns 8 for 'S', 10 for 'M', 14 for 'L' and 0 otherwise.
 * price list by size letter S, M, L: 8 10 14
 * How much is a small, medium or large one at 8, 10 and 14?
 * Given a size letter S, M or L, return 8, 10 or 14.
 * parcel price by size: S is 8, M is 10, L is 14
 * S 8 M 10 L 14
 * t-shirt sizes S, M, L to prices 8, 10, 14
 * popcorn: 8 for S, 10 for M, 14 for L
 *
 * @name price_by_size car_wash_price
 */
int32_t price_by_size(char c) {
    if (c == 'S') return 8;
    if (c == 'M') return 10;
    return c == 'L' ? 14 : 0;
}

/**
 * Are {count} single ones at {price} dearer than a flat rate of {flat}?
 * flat rate cheaper than paying each: count, price, flat
 * flat < count * price
 * monthly card cheaper than single tickets: number, single price, card price
 * Given count, single price and flat price, is the flat price lower than the single prices together?
 * is the coffee subscription worth it: cups, price, flat price
 * Do I save money with the season ticket: rides, price of a ride, price of the ticket?
 * Given how often, the price each time and the flat price, true if the flat is less.
 * gym: visits a month, single entry, membership
 * is streaming's flat price below renting: rentals, price each, flat price
 * does the yearly card pay off: visits, price of a visit, price of the card
 * subscription less than pay per use: uses, price each, subscription
 *
 * @T double float int32_t
 * @range count 0 60
 * @range price 0 100
 * @range flat 0 1000
 * @name flat_rate_cheaper flat_cheaper
 */
_Bool flat_rate_cheaper(int32_t count, T price, T flat) { return flat < count * price; }

/**
 * What do {visits} visits cost at {A} each or {B} for the month, whichever is less?
 * {A} per visit or {B} flat, the cheaper one
 * min({B}, {A} * visits)
 * day pass {A}, month card {B}, cheapest amount
 * Write a function for the least price of n visits: {A} each or {B} for all.
 * gym: single entry {A} or card for {B}
 * What do I pay at most if the month card is {B} and one visit {A}?
 * Given the visits, return {A} times them, but not more than {B}.
 * {A} each, capped at {B}
 * bus: single {A}, monthly ticket {B}, smaller sum
 * pool visits with {A} a time and a season card for {B}
 * pay per use {A}, price cap {B}
 *
 * @T int32_t int64_t double
 * @A 12
 * @B 40
 * @range visits 0 60
 * @name cheapest_way card_or_singles
 */
T cheapest_way(T visits) { return visits * A < B ? visits * A : B; }

/**
 * From how many visits on is a card for {card} cheaper than {single} each time?
 * visits until the season ticket pays, strictly cheaper: ticket price, single price
 * card / single + 1
 * card price first, single price second: smallest n with n singles above the card
 * Write a function for the number of visits from which a card of one price costs less than single tickets.
 * how often must i go until the pass is cheaper, pass price and single price given
 * When does the year ticket at its price beat paying each time? Return the count.
 * Given the price of the card and of a single visit, return the first count at which the card is better.
 * rides from which the monthly ticket costs less: ticket, single ride
 * break even of a membership, really cheaper: membership fee, price per visit
 * least uses to save with a flat rate: flat price, price per use
 * pass price, entry price: how many museum visits until the pass is strictly cheaper
 *
 * @T int32_t int64_t
 * @range card 0 1000
 * @range single 1 100
 * @name visits_to_pay_off rides_until_worth
 */
T visits_to_pay_off(T card, T single) { return card / single + 1; }

/**
 * What do {n} copies cost: 10 each, from 50 copies 8 each, from 100 copies 5 each?
 * copies: 10 cents, from 50 on 8, from 100 on 5, for all of them
 * unit price 10, at 50 or more 8, at 100 or more 5
 * price of n pieces with unit price 10, 8 (from 50) or 5 (from 100)
 * Write a function for a print shop: 10 each under 50, 8 each under 100, 5 each from 100.
 * scale of prices 10/8/5 at 50/100
 * How much do I pay if all cost 8 from 50 on and 5 from 100 on, else 10?
 * Given a count, multiply it by 10, by 8 from 50 on, by 5 from 100 on.
 * photo prints 10 cents, 50+ for 8, 100+ for 5
 * the price each falls from 10 to 8 at 50 and to 5 at 100
 * flyers: 10, 8 or 5 apiece by quantity 50 and 100
 * n times 10, 8 or 5 depending on the amount (50, 100)
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name copies_price copy_shop
 */
T copies_price(T n) { return n * (n >= 100 ? 5 : n >= 50 ? 8 : 10); }

/**
 * What is a round trip at {price} one way with {K} percent off?
 * both ways with {K} percent off
 * price * 2 * (100 - {K}) / 100
 * return ticket: double minus {K} percent
 * Write a function for a return fare, twice the single one less {K} percent.
 * round trip price, two times the fare and {K}% less
 * How much is there and back with a {K} percent discount?
 * Given the one way price, return the double reduced by {K} percent.
 * two of them with {K}% rebate
 * back and forth with {K} percent off the sum
 * pair price: both together {K} percent cheaper
 * double ticket minus {K}%
 *
 * @T double float
 * @K 5 10 15 20
 * @range price 0 1000
 * @name round_trip_fare return_ticket
 */
T round_trip_fare(T price) { return price * 2 * (100 - K) / 100; }

/**
 * What do I pay for {amount} with {K} percent more if by card ({card})?
 * {K} percent fee only if paid by card
 * card ? amount * (1 + {K} / 100) : amount
 * surcharge of {K}% when the flag is set
 * Write a function for the total: {K} percent on top for card payment, none for cash.
 * service fee {K} percent for cards
 * How much is it with a {K} percent extra in one case only?
 * Given an amount and a yes/no, add {K}% if yes.
 * express delivery {K} percent more, else normal
 * tax of {K} percent unless exempt: amount, is taxed
 * add {K} percent or not
 * sunday surcharge {K}% if it is sunday
 *
 * @T double float
 * @K 2 3 5 10 19
 * @range amount 0 1000
 * @name pay_with_card_fee card_surcharge
 */
T pay_with_card_fee(T amount, _Bool card) { return card ? amount + amount * K / 100 : amount; }

/**
 * What is {price} with {K} percent off if a member ({member})?
 * {K} percent off for members only
 * member ? price * (100 - {K}) / 100 : price
 * student discount of {K}% when the flag is set
 * Write a function for a price with {K} percent off under a condition.
 * club card gives {K} percent
 * How much do I pay if only students get {K}%?
 * Given a price and a yes/no, take {K} percent off if yes.
 * senior rebate {K} percent or full price
 * early bird: {K} percent off or not
 * reduced by {K}% for staff
 * {K} percent less with coupon, else the same
 *
 * @T double float
 * @K 5 10 15 20 25 50
 * @range price 0 1000
 * @name price_with_membership discount_if_member
 */
T price_with_membership(T price, _Bool member) { return member ? price * (100 - K) / 100 : price; }

/**
 * How many full minutes does {money} buy at {base} to start and {rate} a minute?
 * minutes for my money: money, unlock fee, price per minute
 * (money - base) / rate, not below 0
 * scooter: how many full minutes can i ride for this amount, start fee, minute price
 * Write a function for the whole minutes that an amount pays: amount, base fee, price per minute.
 * how many minutes may i call: credit, connection fee, price per minute
 * How many minutes can I afford with this money, a start fee and a minute price?
 * Given money, a fixed fee and a rate, return the full units that remain affordable, 0 if none.
 * km for the money: budget, base fare, per km, whole km
 * prepaid: credit, connection fee, rate, full minutes left
 * taxi: full kilometers for a budget, base fare and price per km
 * whole units for an amount after a basic charge at a unit price, not below 0
 *
 * @T double float
 * @range money 0 100
 * @range base 0 10
 * @range rate 1 5
 * @name minutes_for_money affordable_minutes
 */
int32_t minutes_for_money(T money, T base, T rate) { return money < base ? 0 : (int32_t)((money - base) / rate); }

/**
 * How far does {money} take me at {base} to start and {rate} per km?
 * how far can i go for this money by taxi: money, base, per km
 * (money - base) / rate
 * distance for a budget, given base fare and price per km
 * Write a function for the distance that an amount pays: amount, base fare, price per km.
 * taxi budget, start fee and km price to kilometers
 * How many km, as a decimal, can I afford for this money, base fare and km price?
 * Given money, a fixed fee and a rate, return the amount left for the rate, in units, as a decimal.
 * invert a linear price: amount, fixed part, price per unit, return the units
 * x from y = base + rate * x, y first
 * usage from a bill: total, basic fee, unit price
 * kwh from the electricity bill: bill, base charge, price per kwh
 *
 * @T double float
 * @range money 10 100
 * @range base 0 10
 * @range rate 1 5
 * @name distance_for_money taxi_range
 */
T distance_for_money(T money, T base, T rate) { return (money - base) / rate; }

/**
 * On which day, counted from 1, is the price lowest among {n} in {a}?
 * cheapest day to fly, day number from 1
 * position of the smallest value, starting at 1
 * index of the minimum plus one, 0 for an empty list
 * Write a function that returns the number of the day with the lowest value, the first being 1.
 * which day of the month was the coldest, from 1
 * On what day do I buy, days numbered from one?
 * Given daily prices, return the day of the least, counting from 1, or 0 if there is none.
 * bib of the runner with the lowest time when the first has number 1
 * lowest one, one-based place
 * week with the fewest hours, counted from 1
 * day 1 is the first: day of the minimum
 *
 * @T int32_t double int64_t
 * @range a -50 500
 * @range n 0 8
 * @array a n
 * @name cheapest_day day_of_lowest
 */
int32_t cheapest_day(const T *a, int32_t n) {
    if (n <= 0) return 0;
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[best]) best = i;
    return best + 1;
}

/**
 * On which day, counted from 1, is the value highest among {n} in {a}?
 * hottest day, day number from 1
 * position of the largest value, starting at 1
 * index of the maximum plus one, 0 for an empty list
 * Write a function that returns the number of the day with the highest value, the first being 1.
 * which day did we sell the most, from 1
 * On what day was the peak, days numbered from one?
 * Given daily values, return the day of the most, counting from 1, or 0 if there is none.
 * start number of the one with most points when the first has number 1
 * highest one, one-based place
 * week with the most hours, counted from 1
 * day 1 is the first: day of the maximum
 *
 * @T int32_t double int64_t
 * @range a -50 500
 * @range n 0 8
 * @array a n
 * @name day_of_highest best_day
 */
int32_t day_of_highest(const T *a, int32_t n) {
    if (n <= 0) return 0;
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[best]) best = i;
    return best + 1;
}

/**
 * How many of {n} prices in {before} are higher in {after}?
 * count what went up: old list, new list
 * how many prices rose compared to last year
 * after[i] > before[i], count
 * Write a function that counts the positions where the second list is greater than the first.
 * how many articles got more expensive
 * In how many subjects am I better than last year, points old and new?
 * Given old and new values, return the number of increases.
 * students who improved between two tests
 * count indices where after is greater than before
 * number of pairs with a rise
 * how many products cost more after than before
 *
 * @T int32_t double int64_t
 * @range before 0 100
 * @range after 0 100
 * @range n 0 8
 * @array before n
 * @array after n
 * @name count_increases prices_gone_up
 */
int32_t count_increases(const T *before, const T *after, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += after[i] > before[i];
    return count;
}

/**
 * By how many percent have {n} prices risen on average from {before} to {after}?
 * average price increase in percent of a list
 * mean of (after - before) / before * 100
 * mean percentage change of pairs
 * Write a function for the average of the single percentage rises, old list first.
 * inflation of my shopping list in percent, mean of the rises
 * What is the mean percent change of these prices?
 * Given old and new prices, average the changes in percent, 0 for none.
 * average growth rate over several products
 * unweighted inflation of a basket
 * mean raise of salaries in percent, before and after
 * percent changes averaged
 *
 * @T double float
 * @range before 1 100
 * @range after 0 200
 * @range n 0 8
 * @array before n
 * @array after n
 * @name mean_rise_percent average_price_increase
 */
T mean_rise_percent(const T *before, const T *after, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += (after[i] - before[i]) * 100 / before[i];
    return n > 0 ? total / n : 0;
}

/**
 * What is the average of the {n} values in {a} without the lowest and the highest?
 * remove the cheapest and the dearest and average the rest
 * mean without minimum and maximum
 * (sum - min - max) / (n - 2)
 * Write a function that drops the smallest and the largest value and averages the others, at least three given.
 * jury average, best and worst mark dropped
 * What is the mean of the middle values?
 * Given three or more values, return the mean without the two extremes.
 * offers: leave out the cheapest and most expensive, average
 * trimmed mean by one on each side
 * olympic average
 * average but ignore the outermost two
 *
 * @T double float
 * @range a 0 100
 * @range n 3 8
 * @array a n
 * @name mean_of_middle average_without_extremes
 */
T mean_of_middle(const T *a, int32_t n) {
    T total = a[0], low = a[0], high = a[0];
    for (int32_t i = 1; i < n; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return (total - low - high) / (n - 2);
}

/**
 * How many pages a day finish {pages} pages in {days} days? Round up.
 * pages per day to finish a book in time
 * ceil(pages / days)
 * daily amount to be done in time, rounded up
 * Write a function for the pages to read every day: pages, days.
 * how many pages must i read each day, total pages and days left, rounded up
 * How many exercises a day, out of these, in the days until the exam?
 * Given a total and the days, return the whole number per day that is enough.
 * vocabulary per day before the test: words, days, rounded up
 * daily goal from work and days left, rounded up
 * workload per day, work over days rounded up
 * km per day to arrive in time: km, days, rounded up
 *
 * @T int32_t int64_t
 * @range pages 0 10000
 * @range days 1 366
 * @name pages_per_day daily_pages
 */
T pages_per_day(T pages, T days) { return (pages + days - 1) / days; }

/**
 * How many full days do {kilograms} kg last at {grams} g a day?
 * days a bag of dog food lasts, kg and grams per day
 * kilograms * 1000 / grams, whole days
 * how many full days does the bag of some kg last at grams a day
 * Write a function for the days that a supply lasts: kilograms, grams per day.
 * coffee: kg in the house and grams a day, days left
 * For how many days is there enough, in kg and g per day?
 * Given kilograms and daily grams, return the whole days.
 * rice supply in whole days: kg, grams per day
 * cat litter or food, kg first and grams a day second: days until it is empty
 * full days until the sack, in kg, is used up at g per day
 * gas bottle: kg and grams per day
 *
 * @T double float
 * @range kilograms 0 50
 * @range grams 10 1000
 * @name days_of_food food_lasts
 */
int32_t days_of_food(T kilograms, T grams) { return (int32_t)(kilograms * 1000 / grams); }

/**
 * When do I have to get up to arrive at {arrival} with {travel} minutes of travel and {ready} to get ready?
 * get up time: arrival minus travel minus getting ready, minutes of the day
 * arrival - travel - ready, before midnight it wraps
 * alarm time from arrival, trip and morning minutes
 * Write a function for the time to get up, in minutes since midnight, a day having 1440.
 * when must my alarm ring, arrival minus travel and getting ready, minutes of the day
 * Arrival, travel, time to get ready in minutes: what time must I rise?
 * Given an arrival time and two durations in minutes, return the time before them.
 * start cooking: time of dinner minus oven minus preparation
 * count back two durations from a time of day
 * latest start with two steps before the deadline
 * airport: departure minus check-in minus the way there
 *
 * @T int32_t int64_t
 * @range arrival 0 1439
 * @range travel 0 300
 * @range ready 0 200
 * @name get_up_time leave_time
 */
T get_up_time(T arrival, T travel, T ready) { return (arrival - travel - ready + 1440) % 1440; }

/**
 * How many days are left of {K} after {used} days? 0 if it is over.
 * days left until due, every {K} days
 * toothbrush is due after {K} days, how many remain
 * max(0, {K} - used)
 * Write a function for the days left of a period of {K} days.
 * how long is it still good, {K} days in all
 * How many days until the filter must be changed, each {K} days?
 * Given the days since the last change, return what is left of {K}.
 * service interval of {K}: rest
 * subscription of {K} days, days left
 * free trial {K} days: remaining
 * holiday countdown, {K} days minus those gone
 * opened some days ago, good for {K} days: days it is still good
 * milk keeps {K} days after opening, how many are left
 *
 * @T int32_t int64_t
 * @K 3 7 14 30 60 90 180 365
 * @range used 0 500
 * @name days_until_due days_to_replacement
 */
T days_until_due(T used) { return used < K ? K - used : 0; }

/**
 * Which fan speed at {degrees} degrees: 0 below 20, 1 below 25, 2 below 30, else 3?
 * fan speed 0 to 3: under 20, 25, 30
 * 0 under 20, 1 under 25, 2 under 30, 3 from 30
 * temperature to level with limits 20, 25 and 30
 * Write a function that returns 0, 1, 2 or 3 for a temperature with steps at 20, 25, 30.
 * ventilator stage by temperature 20 25 30
 * How fast does the fan turn, stages 0 to 3 at 20, 25, 30 degrees?
 * Given degrees, return how many of 20, 25 and 30 are reached.
 * clothing level by heat, 20/25/30
 * four classes by three limits 20, 25, 30
 * pc fan control: 20, 25, 30 degrees for 1, 2, 3
 * warmth class 0-3 from 20 on in steps of 5 to 30
 *
 * @T int32_t double
 * @range degrees 0 45
 * @name fan_speed speed_by_temperature
 */
int32_t fan_speed(T degrees) {
    if (degrees < 20) return 0;
    if (degrees < 25) return 1;
    return degrees < 30 ? 2 : 3;
}

/**
 * How many of 4 bars does {percent} percent show?
 * battery symbol 0 to 4 bars by percent
 * percent / 25
 * bars of the battery, a bar for each 25 percent, rounded down
 * Write a function that turns 0 to 100 percent into 0 to 4 bars.
 * how full is the battery icon, four bars
 * Which icon from 0 to 4 belongs to this charge?
 * Given a percentage, return the full quarters.
 * quarters of a hundred that are full
 * progress in 4 steps, 0 to 4 full quarters of 100 percent
 * signal strength to 4 bars
 * 100 percent is 4 bars, 24 is none
 *
 * @T int32_t int64_t
 * @range percent 0 100
 * @name battery_bars signal_bars
 */
T battery_bars(T percent) { return percent / 25; }

/**
 * Which level has UV index {index}: 0 low to 2, 1 moderate to 5, 2 high to 7, 3 very high to 10, 4 extreme?
 * uv index level: 0 for 0-2, 1 for 3-5, 2 for 6-7, 3 for 8-10, 4 above
 * UV risk class with limits 3, 6, 8 and 11
 * sun danger from 0 low to 4 extreme, steps at uv 3, 6, 8, 11
 * Write a function that returns the level 0 to 4 of a UV index, rising at 3, 6, 8 and 11.
 * how strong is the sun, uv class 0 to 4 from 3, 6, 8, 11 on
 * Do I need sunscreen? Return UV level 0 below 3, 1 below 6, 2 below 8, 3 below 11, else 4.
 * Given a UV index, return low 0, moderate (3) 1, high (6) 2, very high (8) 3 or extreme (11) 4.
 * uv scale category number, how many of 3, 6, 8, 11 are reached
 * who class of the uv index, 0 low (0-2) to 4 extreme (11+)
 * sunburn risk number 0 to 4, next at 3, 6, 8 and 11
 * uv class: 3 moderate is 1, 6 high is 2, 8 very high is 3, 11 extreme is 4, else 0
 *
 * @T int32_t int64_t
 * @range index 0 15
 * @name uv_level uv_risk
 */
int32_t uv_level(T index) {
    if (index < 3) return 0;
    if (index < 6) return 1;
    if (index < 8) return 2;
    return index < 11 ? 3 : 4;
}

/**
 * Which class is {x}: 0 below {A}, 1 up to {B}, 2 above {B}?
 * 0 under {A}, 2 over {B}, 1 between
 * good below {A}, bad above {B}, as 0, 1, 2
 * traffic light with limits {A} and {B}: 0 green, 1 yellow, 2 red
 * Write a function that returns 0 for less than {A}, 2 for more than {B} and 1 otherwise.
 * air quality: good (0) under {A}, bad (2) over {B}, 1 between
 * Is it low 0, middle 1 or high 2 with {A} and {B} as borders of the middle?
 * Given a reading, return 0 below {A}, 1 from {A} to {B}, 2 beyond {B}.
 * three levels, borders {A} and {B} count as middle
 * noise class 0 below {A}, 1 from {A} to {B}, 2 more
 * cheap under {A}, dear over {B}, else normal: 0, 2, 1
 * price zone number 0 under {A}, 1 to {B}, 2 over it
 *
 * @T int32_t double
 * @A 50
 * @B 100
 * @range x 0 200
 * @name three_way_level air_quality
 */
int32_t three_way_level(T x) {
    if (x < A) return 0;
    return x > B ? 2 : 1;
}

/**
 * Is {x} over {K}, so that something must be done?
 * co2 over {K}: open the window
 * alarm above {K}
 * too high when more than {K}
 * Write a function that warns if a reading is above {K}.
 * ventilate when the value passes {K}
 * Is the level higher than {K}?
 * Given a measure, true if it exceeds {K}.
 * too much, limit {K}
 * speed, noise or dust over {K}
 * warn me above {K}
 * x > {K}, alarm
 *
 * @T int32_t double float
 * @K 50 80 85 100 120 130 1000
 * @range x 0 2000
 * @name open_window_alarm too_high
 */
_Bool open_window_alarm(T x) { return x > K; }

/**
 * Is {x} under {K}, so that something must be done?
 * colder than {K}
 * alarm below {K}
 * too low when less than {K}
 * Write a function that warns if a reading is below {K}.
 * freezer cold enough, under {K} degrees
 * Is the level lower than {K}?
 * Given a measure, true if it is less than {K}.
 * too little, limit {K}
 * battery or pressure under {K}
 * warn me below {K}
 * x < {K}, alarm
 *
 * @T int32_t double float
 * @K -18 0 2 5 8 10 15 20 50
 * @range x -40 100
 * @name too_cold colder_than
 */
_Bool too_cold(T x) { return x < K; }

/**
 * How much must be saved a month to have {goal} in {months} months?
 * monthly saving to reach a goal
 * goal / months
 * amount to put aside each month
 * Write a function for the saving per month: the goal and the number of months.
 * how much do i save each month for the trip
 * What must I lay aside monthly to have the money in time?
 * Given a sum and a number of months, return the monthly part.
 * money per month for a goal, no interest
 * weekly saving for a wish, weeks given
 * spread a goal over months
 * rate of saving until a date
 *
 * @T double float
 * @range goal 0 10000
 * @range months 1 120
 * @name monthly_saving saving_per_month
 */
T monthly_saving(T goal, int32_t months) { return goal / months; }

/**
 * How much must be saved a month to come from {saved} to {goal} in {months} months?
 * monthly saving when something is there already: savings, goal, months
 * (goal - saved) / months
 * savings so far and goal: amount per month for what is missing
 * Write a function for the saving per month from present savings, goal and months left.
 * i have some money, want this goal in so many months, how much each month
 * What must I lay aside monthly with a start sum, for a goal in so many months?
 * Given what is saved, the goal and the months, return the monthly part of the rest.
 * what is there, what i want: missing money spread over the months
 * weekly amount from a start sum to the goal, weeks given
 * saved so far, goal: rest per month
 * savings plan with initial money, target and months, no interest
 *
 * @T double float
 * @range saved 0 1000
 * @range goal 1000 10000
 * @range months 1 120
 * @name monthly_saving_with_start saving_still_needed
 */
T monthly_saving_with_start(T saved, T goal, int32_t months) { return (goal - saved) / months; }

/**
 * What is {price} with 10 percent off for members ({member}) and 5 percent more off over 100?
 * member gets 10 percent off, and 5 percent points more above 100
 * members 15 percent off if over 100, else 10 percent; others pay all
 * 10% for members, 15% from above 100
 * Write a function for a club price: 10 percent off, 15 percent off when the price is over 100, nothing for others.
 * club card: 10% and another 5% when more than 100
 * What do I pay as a member with 10 percent, over 100 with 5 more?
 * Given a price and a membership, take off 10 percent, or 15 above 100, for members only.
 * loyal customer discount 10, large orders 5 more, limit 100
 * two-step member rebate: 10, plus 5 over 100
 * only members get 10 percent and the extra 5 above 100
 * member price with an extra 5 percent for sums over 100 on top of 10
 *
 * @T double float
 * @range price 0 500
 * @name member_with_volume member_bonus_price
 */
T member_with_volume(T price, _Bool member) {
    if (!member) return price;
    return price * (price > 100 ? 85 : 90) / 100;
}

/**
 * What does each of two pay of {bill} rounded up to the next {K}?
 * bill rounded up to full {K} and split by two
 * half of the amount after rounding up to {K}
 * ceil(bill / {K}) * {K} / 2
 * Write a function that rounds a bill up to a multiple of {K} and returns a half.
 * we round up to {K} and share, each pays
 * How much is my half if we give full {K}s?
 * Given a bill, round it up to {K} and divide by 2.
 * two owners share a bill made round to {K}
 * dinner for two, up to the next {K}, per person
 * split in halves, first up to {K}
 * half of the next full {K}
 *
 * @T double float
 * @K 5 10
 * @range bill 0 1000
 * @name share_rounded_up half_rounded_up
 */
T share_rounded_up(T bill) { return (T)__builtin_ceil((double)(bill / K)) * K / 2; }

/**
 * What is the fine in cents for {days} days at {A} cents a day, {B} dollars at most?
 * late fee of {A} cents per day, never more than {B} dollars, in cents
 * {A} cents a day up to {B} dollars, in cents
 * library fine in cents: {A} cents daily, maximum {B} dollars
 * Write a function for a late fee in cents: {A} cents each day, at most {B} dollars.
 * overdue book costs {A} cents a day but not over {B} dollars, return cents
 * How many cents do I owe at {A} cents for every day late, limited to {B} dollars?
 * Given the days late, return the cents: {A} for each, with {B} dollars as the most.
 * dvd late fee {A} cents per day, capped at {B} dollars, as cents
 * {A} cents times the days, {B} dollars is the cap (in cents)
 * return {A} cents daily up to a limit of {B} dollars, everything in cents
 * fee of {A} ct a day with a maximum of {B} dollars, result in cents
 *
 * @T int32_t
 * @A 10 20 25 50
 * @B 5 10
 * @range days 0 400
 * @name fine_in_cents late_fee_in_cents
 */
T fine_in_cents(T days) { return days * A < B * 100 ? days * A : B * 100; }
