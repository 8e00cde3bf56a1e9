/**
 * a delivery costs 4 euros up to 3 km and 1.5 per km after that; fee for a distance in km
 * delivery charge, 4 for the first 3 km and 1.5 for each additional km
 * Write a function that returns the delivery fee: 4 for distances up to 3 km, plus 1.5 for every additional km.
 * How much does a courier cost if the first 3 km cost 4 in total and every further km costs 1.5?
 * Given a distance, return 4 if it is 3 or less, else 4 plus 1.5 times the rest.
 * cab fare: the first 3 km for 4, every extra km 1.5
 * 4 + 1.5 * max(0, km - 3)
 * moving truck rental: 4 for up to 3 km, then 1.5 for every km above that
 * Write a function to compute a delivery charge of 4 for up to 3 kilometres plus 1.5 for each kilometre beyond.
 * What does home delivery cost at 4 flat within 3 km plus 1.5 per additional km?
 * delivery fee: 4 up to 3 km, then 1.5 per further km
 * Calculate the delivery fee for a given distance: 4 for up to 3 km, plus 1.5 for each km beyond that.
 * Bakery delivery fee for a given distance: 4 euros up to 3 km, then 1.5 for every further km
 * A florist charges 4 for a delivery of up to 3 km and 1.5 for each km beyond that, fractions of a km counted. What's the charge for a distance?
 *
 * @T double float
 * @range distance 0 40
 * @name delivery_by_distance delivery_fee distance_fee
 */
T delivery_by_distance(T distance) { return distance <= 3 ? 4 : (T)(4 + (distance - 3) * 1.5); }

/**
 * How much does it cost to park for the given hours at 2 an hour, 15 at most?
 * Write a function for a parking fee of 2 per hour, limited to 15.
 * parking fee from the number of hours: 2 each, up to a maximum of 15
 * min(2 * hours, 15)
 * Given the hours parked, return 2 per hour, capped at 15.
 * Write a program which calculates a parking charge of 2 per hour, at most 15.
 * How much is parking at 2 an hour with a maximum of 15?
 * parking fee 2 per hour, max 15
 * Calculate the parking fee at 2 per hour, with a maximum of 15.
 * I pay 2 for every hour of parking but never more than 15. How much is it for a given number of hours?
 * Return twice the number of hours, capped at 15.
 * parking costs 2 an hour, at most 15
 *
 * @T int32_t int64_t double
 * @range hours 0 48
 * @name parking_fee_by_hour garage_fee
 */
T parking_per_started_hour(T hours) { return hours * 2 < 15 ? hours * 2 : 15; }

/**
 * parking meter for minutes: 2 per started hour, cap 15
 * Write a function for the price of parking in minutes: 2 per started hour, maximum 15.
 * garage price for the minutes parked: 2 per hour or part of an hour, at most 15
 * How much is parking for a number of minutes, rounded up to full hours, at 2 an hour, at most 15?
 * Given minutes, charge 2 for every started hour, but not over 15.
 * min(15, 2 * ceil(minutes / 60))
 * Write a function that finds the parking charge for a number of minutes: 2 for each started hour, but at most 15.
 * parking fee from minutes, 2 per started hour, max 15
 * Compute the parking fee from the number of minutes: 2 per started hour, but never more than 15.
 * We charge 2 for every hour started, up to a maximum of 15. Return the price for the given minutes.
 * How much does it cost to park for a given number of minutes at 2 per started hour, 15 at most?
 * Return the parking fee in euros for a stay in minutes; every started hour costs 2 and the maximum is 15.
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
 * taxi fare: base 3.5, 2 per km and 0.5 per minute
 * 3.5 + 2 * km + 0.5 * minutes
 * Write a function for a taxi with a base fare of 3.5, 2 a km and 0.5 a minute.
 * Given km and waiting minutes, return 3.5 plus 2 per km plus 0.5 per minute.
 * uber price: 3.5 to start, 2 per km and 0.5 per minute; km comes first
 * Write a program to determine a taxi price: 3.5 at the start, 2 per kilometre and 0.5 per minute of waiting; kilometres first.
 * How much is a taxi for a distance plus waiting time (3.5 base, 2/km, 0.5/min)?
 * taxi fare 3.5 + 2 per km + 0.5 per waiting minute
 * Calculate the taxi fare from the distance in km and the waiting minutes: base fare 3.5, 2 per km, 0.5 per minute.
 * How much does a cab ride cost if the base fare is 3.5, each km is 2 and each minute of waiting is 0.5?
 * Return the fare for a taxi ride: 3.5 plus 2 per km plus 0.5 per minute waited.
 * ride price: 3.5 base fare, 2 per kilometer, 0.5 per minute
 *
 * @T double float
 * @range distance 0 40
 * @range minutes 0 60
 * @name taxi_with_waiting taxi_fare fare_with_waiting
 */
T taxi_with_waiting(T distance, T minutes) { return (T)(3.5 + 2 * distance + 0.5 * minutes); }

/**
 * taxi fare from base, km price, km, waiting price per minute and minutes
 * base + rate * distance + wait * minutes
 * Write a function for a taxi fare from base fare, price per km, km, price per minute and minutes.
 * cab price from base fee, rate per km, km, rate per minute and minutes
 * Given base, km rate, km, minute rate and minutes, return the fare.
 * start price plus km rate times km plus minute rate times minutes, given in this order
 * Write a function to add a base fee, a price per km times the km and a price per minute times the minutes.
 * Write a function which computes a taxi price from base charge, price per kilometre, kilometres, price per waiting minute and waiting minutes.
 * taxi fare from base, rate, distance, waiting rate and minutes
 * Compute base + rate * distance + wait * minutes for a taxi ride.
 * How do I calculate a taxi fare from the base fare, the price per km, the distance, the price per minute of waiting and the minutes?
 * total fare = base fee + price per km * km + price per minute * minutes, arguments in that order
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
 * Round a whole amount up to the next multiple of {K}; multiples stay as they are.
 * round the bill up to a multiple of {K}
 * How much do I pay if I round the bill up to a multiple of {K}?
 * round my bill up to the next {K} to include a tip; multiples of {K} stay unchanged
 * What is the bill after rounding it up to a multiple of {K}?
 * Given a nonnegative integer amount, return the smallest multiple of {K} that is not less than it.
 * round a non-negative integer up to a multiple of {K}
 * Write a program to round a bill upward to a whole multiple of {K}.
 * next multiple of {K} that is at least the bill
 * Round the amount up to the nearest multiple of {K}.
 * How do I round an integer n >= 0 up to the next multiple of {K} (a multiple stays)?
 * Return the smallest multiple of {K} that is greater than or equal to the bill.
 * Round a diner's bill up to the next multiple of {K} and return the new amount.
 *
 * @T int32_t int64_t
 * @K 5 10 50 100
 * @range bill 0 10000
 * @name round_bill_up round_up_bill
 */
T round_bill_up(T bill) { return (bill + K - 1) / K * K; }

/**
 * How much must be added to an amount to reach the next multiple of {K}? 0 if it is one already.
 * how much is missing to the next multiple of {K}, 0 if the number is a multiple
 * round an amount up to a multiple of {K} and return only what is added
 * Write a function that returns how much an amount is short of the next multiple of {K}, 0 for a multiple.
 * If I round a payment up to the next multiple of {K} and save the difference, how much do I save?
 * How far is the amount below the next multiple of {K}? 0 if it is a multiple.
 * Write a function to find how much is donated when an amount gets rounded up to the next multiple of {K} (nothing if it is one).
 * amount needed to round n up to a multiple of {K}
 * How much do I have to add to n to get a multiple of {K}? 0 if it already is one.
 * Rounding up for charity: how much do I donate to bring my total to the next multiple of {K}? 0 if it is one already.
 * Which donation lifts my total to the next multiple of {K}, zero if it is one already?
 * What is the smallest number, 0 included, that I can add to a nonnegative amount to make it divisible by {K}?
 *
 * @T int32_t int64_t
 * @K 5 10 50 100
 * @range amount 0 10000
 * @name rounding_up_gift spare_change
 */
T rounding_up_gift(T amount) { return (K - amount % K) % K; }

/**
 * Of {n} coffees, how many do I pay for if every {K}th one is free?
 * every {K}th coffee is free; how many of n coffees are paid?
 * Write a function for a loyalty card: with n coffees and each {K}th free, how many are paid for?
 * number of drinks to pay for out of n when every {K}th is free
 * number of items out of n that are not free when every {K}th is free
 * Write a program that tells how many of n coffees are paid for if every {K}th one is free.
 * paid items when every {K}th is free
 * Every {K}th coffee is free. How many of {n} coffees do I have to pay for?
 * Return the number of items to pay for when every {K}th item is free.
 * count the paid coffees out of n if every {K}th one is free
 * Given the number of coffees, compute how many are not free when each {K}th is free.
 * Every {K}th coffee is a freebie: how many of my n coffees do I actually pay for?
 *
 * @T int32_t int64_t
 * @K 5 6 8 10 11
 * @range n 0 1000
 * @name paid_of_stamp_card items_to_pay
 */
T paid_of_stamp_card(T n) { return n - n / K; }

/**
 * A card holds {K} stamps and I have {n} in total. How many more until the card is full? Right after a full card it is {K}.
 * Write a function that returns how many stamps are missing to fill the current card of {K} stamps, from 1 to {K}.
 * Every {K}th purchase brings a reward. After n purchases, how many are left until the next one (1 to {K})?
 * Given the number of stamps, return how many are missing to the next larger multiple of {K}.
 * purchases left until the next reward at every {K}th purchase; {K} right after a reward
 * Write a function which returns how many stamps are still needed to reach the next card of {K}; after a full card it is {K} again.
 * Return how many stamps are still needed to complete the current card of {K}; after a full card that is {K}.
 * A stamp card holds {K} stamps. Given n stamps in total, how many more fill the current card (1 to {K})?
 * Compute {K} - n % {K}, the number of stamps missing on a loyalty card.
 * How many more stamps do I need for the next free coffee, which comes with every {K} stamps, given the stamps so far, if right after a free one all {K} are needed again?
 * How far is n >= 0 below the next multiple of {K}, where a multiple counts as {K} below the next one?
 * Each full set of {K} stamps earns a reward: from the total collected so far, tell me how many are still to go for the next one, {K} and not 0 after a full set.
 *
 * @T int32_t int64_t
 * @K 5 8 10 12
 * @range n 0 1000
 * @name stamps_to_free stamps_missing
 */
T stamps_to_free(T n) { return K - n % K; }

/**
 * Write a function that counts the free items among n if one of every {K} costs nothing.
 * number of full cards of {K} stamps from the total number of stamps
 * How many rewards do n purchases earn, one for each {K}?
 * how many free coffees for n stamps, {K} stamps each
 * Write a program to count how many free items a customer gets for n purchases if each {K} purchases bring one.
 * How many rewards have I earned with n stamps, one for every {K} stamps?
 * number of free items if one is free for every {K} bought
 * Buy n items and get one free for every {K}: how many are free?
 * Return the number of free coffees for n stamps when {K} stamps earn one.
 * Compute how many free items n purchases earn at one per {K} purchases.
 * The shop gives one free item for every {K} sandwiches bought; how many free ones for n sandwiches?
 * Every {K} sushi rolls purchased earn one for free; for n purchased, how many freebies?
 *
 * @T int32_t int64_t
 * @K 3 4 5 6 8 10
 * @range n 0 1000
 * @name free_items number_of_free_items
 */
T free_items(T n) { return n / K; }

/**
 * What is the fine for a number of days late: 25 cents a day, 1000 cents at most?
 * late fee of 25 cents each day, never above 1000 cents
 * library fine for a number of days, 25 a day capped at 1000
 * Write a function for a late fee of 25 per day with a maximum of 1000.
 * overdue fine for days, 25 cents daily, maximum 1000 cents
 * How much do I owe for late days at 25 each, limited to 1000?
 * min(25 * days, 1000)
 * fine for a late book: 25 each day up to 1000
 * Given the days late, return 25 for each, but no more than 1000.
 * DVD returned late: 25 per day, no more than 1000
 * Write a function to compute an overdue charge of 25 a day that never exceeds 1000.
 * late fee 25 per day, max 1000
 * Write a function for the late fee on borrowed films: 25 cents a day, but never over 1000 cents.
 * The library fines 25 cents for each overdue day, never more than 1000 cents. What is my fine for so many days, in cents?
 *
 * @T int32_t int64_t
 * @range days 0 400
 * @name capped_daily_fee library_fine
 */
T capped_daily_fee(T days) { return days * 25 < 1000 ? days * 25 : 1000; }

/**
 * bulk discount on n pieces at a price: 10% off all from 10 and 20% off all from 50 pieces, total returned
 * count times price, less 10% at 10 pieces or more, less 20% instead at 50 pieces or more
 * Write a function for the total of an order (count, unit price) with 10% off for 10 or more and 20% off for 50 or more.
 * Given the count and the unit price, return the total after a volume discount on the whole order of 10% from 10 pieces and 20% from 50 pieces.
 * order total with 10 percent off for at least 10 pieces and 20 for at least 50
 * total with 10% off from 10 items and 20% off from 50
 * Calculate the order total from quantity and unit price: 10% off all from 10 pieces, 20% off all from 50 pieces.
 * How do I apply a quantity discount of 10% for 10 or more items and 20% for 50 or more to count * price?
 * Return count times unit price, reduced by 10% for at least 10 items and by 20% for at least 50.
 * order total with bulk discount: 10+ items get 10% off, 50+ items get 20% off
 * I sell items with 10% off for 10 or more and 20% off for 50 or more. What is the total for an order?
 * How much do n plants cost at a price apiece, with 10 percent off everything from ten plants upward, 20 percent from fifty upward?
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
 * compare unit prices of two offers, price then amount; return 1, 2 or 0 for a tie
 * Return 1 if the first pack (price, amount) costs less per unit, 2 if the second does, else 0.
 * Write a function to decide which of two packages costs less per unit (price, amount, price, amount): 1, 2, or 0 if the same.
 * Compare the unit prices of two packs, each given as price and amount: 1 if the first is cheaper, 2 if the second, 0 if equal.
 * Return 1 or 2 for the pack with the better price per gram, 0 on a tie; arguments are price, grams, price, grams.
 * find out which of two offers is cheaper per unit (1 or 2, 0 if equal), given price and quantity of each
 * Which pack is the better bargain per unit, the first (price, amount) or the second? Return 1, 2, or 0 if they are equal.
 * Which of two cereal packs is the better buy per gram, 1 or 2 (0 if it's a draw)? Price and amount of the first, then of the second.
 * Given price and amount of pack one, then price and amount of pack two, return 1 or 2 for the lower price per unit, 0 if both cost the same per unit.
 * I have the price and weight of one pack, then the price and weight of another: tell me which is cheaper per gram, 1 or 2, or 0 if neither is.
 * Write a function that takes price, quantity, price, quantity of two products and returns the number (1 or 2) of the better deal per unit, 0 for no difference.
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
 * price per kilogram from price and grams of a pack
 * Compute price / grams * 1000.
 * Write a function for the kilo price, given the price and the grams of a pack.
 * Given a price and a weight in grams, return the price for 1000 grams.
 * price per liter (1000 ml), given the price and the ml of a bottle
 * Write a program to determine what a kilogram costs from the price and the grams of a package.
 * Calculate the price per kilogram from the price of a pack and its weight in grams.
 * How do I get the price per kilo from the price and the weight in grams?
 * Return the price per kg for a pack with the given price and grams.
 * convert the price of a pack to a price per kilogram; price first, grams second
 * I paid a price for a number of grams, what is that per kilogram?
 * cost per 1000 g, given the price and the weight in g
 * price per kilo of strawberries, from what I paid and how many grams I got
 * Work out what one kilo of cheese costs if a wedge has this price and this weight in grams.
 *
 * @T double float
 * @range price 0 100
 * @range grams 1 5000
 * @name price_per_kilo price_per_liter
 */
T price_per_kilo(T price, T grams) { return price * 1000 / grams; }

/**
 * price per 100 grams from price and grams
 * Compute price / amount * 100.
 * price per 100 ml, given price and ml
 * Write a function for the price of 100 g, given the price and the grams of a pack.
 * Given a price and an amount, return the price for 100 units of it.
 * cost for each hundred grams, given cost and grams
 * Write a function that calculates the price of 100 g from a price and the weight in grams.
 * Calculate the price per 100 g from the price and the weight in grams.
 * How much do 100 grams cost, given the price of a pack and its grams?
 * Return the price of 100 units, given a price and the amount it buys.
 * unit price per 100 ml from the price and volume of a bottle
 * How do I compute the price per 100 grams of a product from its price and weight?
 * How much does 100 ml of perfume cost, given the price and the ml in the bottle?
 * What does a snack cost per 100 g, given its price and its weight in grams?
 *
 * @T double float
 * @range price 0 100
 * @range amount 1 5000
 * @name price_per_hundred price_per_100g
 */
T price_per_hundred(T price, T amount) { return price * 100 / amount; }

/**
 * Is the shop open on this day (0 is Sunday) at this hour? Monday to Saturday from 9 until before 18, Sunday closed.
 * Write a function that tells whether a store is open: closed on Sunday (0), other days from 9 to before 18.
 * Can I go shopping on this day at this hour? Closed on Sundays (0), otherwise open from hour 9 through 17.
 * day != 0 && hour >= 9 && hour < 18
 * Write a program that tells if a shop is open on a given day and hour: 9 to 18 (exclusive), closed on Sunday (0).
 * Is the supermarket open at this day and hour: 9 <= hour < 18, never on day 0 (Sunday)?
 * Return true if the shop is open: every day except Sunday (0), from 9:00 to before 18:00. Takes the weekday and the hour.
 * Check whether a store is open at the given weekday (0 = Sunday, closed) and hour (open from 9 to before 18).
 * Is the shop open? It is closed on Sundays (day 0) and otherwise open while 9 <= hour < 18.
 * We are open 9 to 18 (exclusive) Monday to Saturday. Check the weekday (0 = Sunday) and the hour.
 * true if the day isn't Sunday (0) and the hour is at least 9 and less than 18
 * Is the market stall open on this day (0 is Sunday) at this hour? Never on Sunday, otherwise from 9 to before 18.
 *
 * @T int32_t int64_t
 * @range day 0 6
 * @range hour 0 23
 * @name open_except_sunday is_open_today
 */
_Bool open_except_sunday(T day, T hour) { return day != 0 && hour >= 9 && hour < 18; }

/**
 * Is it open? Monday (1) to Friday from 9 to before 18, Saturday from 9 to before 13, closed on Sunday.
 * Write a function that tells if a shop is open: 9 to 18 on days 1 to 5, 9 to 13 on day 6, never on day 7 (end excluded).
 * pharmacy hours: Mon to Fri 9-18, Sat 9-13, closed at the end hour and on Sunday, day numbers 1 to 7 from Monday
 * Write a function to check if a shop is open on a day (1 = Monday) at an hour: 9 until 18, Saturdays until 13, never on Sundays.
 * Is the store open at this ISO weekday and hour (9-18, Saturday 9-13, closed on Sunday, closing hour excluded)?
 * Check whether the shop is open: days 1 to 5 from 9 to before 18, day 6 from 9 to before 13, closed on day 7.
 * Is the store open at a weekday (1 = Monday) and hour: 9 to 18, Saturdays 9 to 13, closed Sundays, closing hour excluded?
 * Is the shop open? Monday to Friday 9 <= hour < 18, Saturday (6) 9 <= hour < 13, never on Sunday (7).
 * opening hours 9 to 18 on weekdays, 9 to 13 on day 6, closed on day 7: open at this day and hour? end excluded
 * Write a function is_open(day, hour): days 1-5 open 9-18, day 6 open 9-13, day 7 closed, end hour excluded.
 * The shop closes at 18, on Saturdays (day 6) at 13, and opens at 9; Sunday (7) is closed. Check if it is open, given day and hour.
 * Given a weekday from 1 (Monday) to 7 and an hour, tell whether it falls within 9-18 (Saturday 9-13, Sunday closed, end excluded).
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
 * tiles for a floor, rounded up along length and width: tile side in cm, room sides in meters
 * Write a function for the number of floor tiles from the tile's side in cm and the room's two sides in m, rounded up along each side.
 * how many tiles do I buy for the bathroom: tile size in cm, then the two sides of the room in m, rounded up along each wall
 * Given the side of a tile in cm and two sides of a room in m, return the number of tiles, rounding up in both directions.
 * Write a program to count the square tiles for a floor: tile side in cm, room length and width in m, rounding up in each direction.
 * Calculate how many square tiles a floor needs: tile side in cm, room length and width in m, rounding up in each direction.
 * How many tiles do I need for a floor, given the tile side in cm and the room's two sides in m, rounding up along each side?
 * Return the number of tiles along the length times the number along the width, each rounded up; tile in cm, room in m.
 * number of tiles for a rectangular room (tile side in cm, length and width in meters), rounded up each way
 * I want to tile a room: tile side in cm first, then length and width in meters. How many tiles, rounding up in length and width?
 * How many flagstones do I need for a patio? Stone side in cm, then both sides of the patio in meters, rounded up each way.
 * How many square tiles does a bathroom need, given the tile side in cm and the room length and width in m, rounding up both ways?
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
 * How many kWh does a device use, given its watts, its hours of use per day and the number of days?
 * kwh from watts, hours per day and days
 * watts * hours * days / 1000
 * Write a function for the kilowatt hours of a device: power in watts, hours a day, number of days.
 * how many kwh does my tv use, from watts, hours a day and number of days
 * Given watts, daily hours and days, return the consumption in kWh.
 * power consumption of a lamp in kWh: watts, daily hours, days
 * kwh of a fridge from watts, hours per day and number of days
 * Write a function to find the kilowatt-hours of an appliance from its watts, its hours a day and a number of days.
 * Calculate the energy in kWh used by a device with the given watts, hours per day and number of days.
 * How do I compute kilowatt hours from watts, hours per day and days?
 * Return watts * hours * days / 1000, the energy in kWh.
 * How many kWh does my air conditioner use, from its watts, hours per day and number of days?
 *
 * @T double float
 * @range watts 1 3000
 * @range hours 0 24
 * @range days 0 366
 * @name energy_of_device kwh_used
 */
T energy_of_device(T watts, T hours, int32_t days) { return watts * hours * days / 1000; }

/**
 * How many eggs do n people need if 4 people need 3? Round up.
 * 3 pieces are enough for 4 people, how many for n people, rounded up
 * ceil(3 * people / 4)
 * Write a function that scales 3 pieces for 4 people to n people, rounding up.
 * How many lemons for n guests at 3 for every 4, rounded up?
 * Given the number of guests, return the pieces needed at 3 per 4 guests, rounded up.
 * the recipe for 4 takes 3 onions; number of onions for n people, rounded up
 * Write a program to scale a recipe that takes 3 eggs for 4 people to another number of people, rounding up.
 * 4 people need 3 eggs. How many eggs do n people need, rounded up?
 * Return the number of pieces for n people at 3 pieces per 4 people, rounded up.
 * Scale 3 pieces for 4 people to the given number of people, rounding up to whole pieces.
 * 3 loaves are enough for 4 eaters; how many loaves do I need for n people, rounded up?
 * Four diners share 3 lobsters; how many lobsters must I prepare for n diners, rounding up?
 *
 * @T int32_t int64_t
 * @range people 0 1000
 * @name scaled_pieces pieces_for_people
 */
T scaled_pieces(T people) { return (people * 3 + 3) / 4; }

/**
 * How many pizzas do n people need if each eats 3 slices and a pizza has 8? Round up.
 * pizzas for a party: 3 slices per person, 8 per pizza, rounded up
 * ceil(3 * people / 8)
 * Write a function for the number of pizzas when each of n people eats 3 slices and a pizza has 8.
 * Given the number of guests, return how many pizzas of 8 slices are needed if each eats 3.
 * how many pizzas do we order for n people, 3 slices each, 8 per pie, rounded up
 * Write a function which computes how many pizzas to order if everyone eats 3 slices and a pizza has 8 slices.
 * Everyone eats 3 slices and a pizza has 8 slices. How many pizzas should we order for n people?
 * Return the number of 8-slice pizzas needed if each person eats 3 slices, rounded up.
 * Calculate how many pizzas to order for a group: 3 slices per person, 8 slices per pizza.
 * number of pizzas = ceil(people * 3 / 8)
 * Movie night: every buddy devours 3 slices of an 8-slice pizza. How many pizzas should be ordered for n buddies?
 *
 * @T int32_t int64_t
 * @range people 0 1000
 * @name pizzas_to_order pizza_order
 */
T pizzas_to_order(T people) { return (people * 3 + 7) / 8; }

/**
 * How much of an ingredient do n people need if {K} people need {amount}?
 * scale an amount from a recipe for {K} to n people
 * amount * people / {K}
 * amount of an ingredient for n servings when the given amount is for {K}
 * Write a function that scales an amount from {K} servings to a given number.
 * recipe for {K} people: convert an amount to a different number of people
 * Given the amount for {K} portions and the number of portions wanted, return the new amount.
 * ingredient quantity for {K} persons converted to another number of persons
 * convert an ingredient amount from {K} portions to n portions
 * Write a program that adapts the amount of an ingredient from a recipe for {K} to a given number of people.
 * Scale an ingredient amount from a recipe for {K} people to the given number of people.
 * My recipe for {K} people takes some amount of an ingredient. How much of it do I need for n people?
 * Recalculate a recipe for {K} people: given an amount and the new number of people, return the new amount.
 * A stew for {K} eaters calls for some amount of beef; how much beef feeds a different number of eaters?
 *
 * @T double float
 * @K 2 4 6 8
 * @range amount 0 1000
 * @range people 1 20
 * @name scale_from_servings recipe_for_people
 */
T scale_from_servings(T amount, int32_t people) { return amount * people / K; }

/**
 * grams to cups, a cup is {K} g
 * Write a function that converts grams to cups of {K} g.
 * Given a weight in grams, return how many cups that is at {K} g per cup.
 * baking conversion: grams to cups, {K} g per cup
 * convert a weight in grams to cups of {K} g
 * Write a function to convert grams to cups (or spoons) of {K} grams each.
 * Convert a weight in grams to cups, where one cup is {K} grams.
 * How many cups is a given number of grams if one cup weighs {K} grams?
 * Return the number of cups for the given grams, {K} grams per cup.
 * A cup of flour weighs {K} g; convert grams to cups.
 * grams to cups at {K} grams per cup, fractions allowed
 * Divide the grams by {K} to get the number of cups.
 * grams of powder to cups, with {K} grams in a cup
 *
 * @T double float
 * @K 15 85 90 120 125 200 225 240
 * @range grams 0 2000
 * @name grams_to_measure grams_to_cups
 */
T grams_to_measure(T grams) { return grams / K; }

/**
 * cups to grams, a cup is {K} g
 * Write a function that converts cups of {K} g to grams.
 * Given a number of cups, return the weight in grams at {K} g per cup.
 * American recipe: convert cups to grams, {K} g per cup
 * Write a program which converts cups to grams, one cup being {K} grams.
 * How heavy is a given number of cups if each holds {K} g?
 * cups to grams, {K} g per cup
 * Convert cups to grams, where one cup is {K} grams.
 * How many grams are in the given number of cups if a cup weighs {K} grams?
 * Return the weight in grams for a number of cups, {K} grams each.
 * A cup of sugar weighs {K} g; convert cups to grams.
 * Multiply the cups by {K} to get grams.
 *
 * @T double float
 * @K 15 85 90 120 125 200 225 240
 * @range cups 0 20
 * @name cups_to_grams measure_to_grams
 */
T cups_to_grams(T cups) { return cups * K; }

/**
 * Convert an oven temperature from Fahrenheit to Celsius, to the nearest 5.
 * oven dial from °F to °C, rounded to the nearest 5 degrees
 * Write a function that turns an oven temperature in F into C, rounded to a multiple of 5.
 * Which Celsius setting, rounded to the nearest 5, corresponds to this Fahrenheit temperature?
 * Given the degrees Fahrenheit of an oven, return the nearest multiple of 5 degrees Celsius.
 * baking temperature from F to C, rounded to the nearest multiple of 5
 * American oven temperature in Celsius, rounded to the nearest 5
 * Write a function that converts an oven temperature from whole Fahrenheit to Celsius, rounded to the nearest 5 degrees.
 * oven temperature F to C, to the nearest 5 degrees
 * oven fahrenheit to celsius, rounded to the nearest 5
 * Convert the oven temperature of an American recipe from Fahrenheit to Celsius and round it to the nearest multiple of 5.
 * An American cookbook gives the oven heat in Fahrenheit; return Celsius to the nearest five.
 *
 * @T int32_t int64_t
 * @range fahrenheit 100 600
 * @name oven_celsius oven_setting
 */
T oven_celsius(T fahrenheit) { return ((fahrenheit - 32) * 2 + 9) / 18 * 5; }

/**
 * How many minutes does an egg boil: 4 for 'S' soft, 7 for 'M' medium, 10 for 'H' hard, 0 for other letters?
 * egg timer by letter: S 4 minutes, M 7, H 10, anything else 0
 * Write a function that returns 4 for 'S', 7 for 'M', 10 for 'H' and 0 for others.
 * Given a letter S, M or H, return 4, 7 or 10; anything else gives 0.
 * cooking minutes from a letter code, S 4, M 7, H 10, unknown 0
 * switch on a char: 'S' gives 4, 'M' 7, 'H' 10, default 0
 * Return 4 for 'S', 7 for 'M', 10 for 'H' and 0 for any other character.
 * Write a program to return the boiling minutes for an egg: 4 for soft 'S', 7 for medium 'M', 10 for hard 'H', 0 for any other letter.
 * How long to cook an egg by letter (S 4, M 7, H 10, otherwise 0)?
 * egg boiling time in minutes: S 4, M 7, H 10, else 0
 * Return the number of minutes to boil an egg: 4 for 'S' (soft), 7 for 'M' (medium), 10 for 'H' (hard), otherwise 0.
 * How long do I boil an egg? 4 minutes for 'S', 7 for 'M', 10 for 'H', 0 for any other letter.
 * How long must an egg be boiled? 4 minutes for 'S', 7 for 'M', 10 for 'H', otherwise 0
 * Minutes for a breakfast egg: 'S' runny takes 4, 'M' takes 7, 'H' takes 10, any other letter 0.
 *
 * @name egg_minutes boiling_time
 */
int32_t egg_minutes(char c) {
    if (c == 'S') return 4;
    if (c == 'M') return 7;
    return c == 'H' ? 10 : 0;
}

/**
 * Given the days since the loan, return true if there are more than {K}.
 * days > {K}
 * Write a function to check if a number of days is over {K}.
 * Have more than {K} days passed?
 * Check whether the number of days is greater than {K}.
 * Return true if more than {K} days have passed.
 * Write a function to tell if a loan is overdue, which means more than {K} days have passed.
 * A book may be kept for {K} days. Is it overdue after the given number of days?
 * Is the return period of {K} days over? Day {K} itself is still in time.
 * true if the days exceed {K}
 * Has the {K}-day trial expired, i.e. have more than {K} days passed?
 * Has the warranty of {K} days run out after the given number of days? True only if it is more than {K}.
 * Quarantine: has the traveler been isolated for over {K} days?
 *
 * @T int32_t int64_t
 * @K 3 7 14 21 28 30 60 90
 * @range days 0 120
 * @name more_than_days rental_overdue
 */
_Bool more_than_days(T days) { return days > K; }

/**
 * Should we restock, that is, is {stock} plus {incoming} on order less than {minimum}?
 * stock + incoming < minimum
 * Write a function that tells whether to reorder: stock plus goods on order is below the minimum.
 * Do I have to order? Only if stock plus incoming goods is less than the minimum.
 * Given stock, incoming and minimum, true if the first two together are less than the third.
 * Write a program which determines whether goods must be reordered: stock plus incoming is less than the minimum.
 * should reorder if stock + incoming below minimum
 * Check whether stock plus incoming deliveries is less than the minimum, so that we have to reorder.
 * Return true if the current stock plus the incoming quantity is below the minimum stock.
 * Do I need to order more? Yes if stock + incoming is under the minimum.
 * reorder needed: stock on hand plus stock on order below the minimum
 * Do we need replenishment? True if the stock plus incoming goods is less than the minimum.
 * Do the items on the shelves plus what's arriving fall short of the required minimum, so that we must buy more?
 *
 * @T int32_t int64_t
 * @range stock 0 1000
 * @range incoming 0 1000
 * @range minimum 0 1000
 * @name should_restock needs_restock
 */
_Bool should_restock(T stock, T incoming, T minimum) { return stock + incoming < minimum; }

/**
 * boxes for n bottles, {K} in each, rounded up
 * Write a function that returns how many crates of {K} are needed for n bottles.
 * rows of {K} chairs needed for n guests, rounded up
 * How many tables with {K} seats do n guests need?
 * egg cartons of {K} needed for n eggs, rounded up
 * how many packs of {K} must i buy to have at least n
 * Write a function to find how many crates of {K} bottles are necessary for n bottles, rounded up.
 * How many boxes of {K} do I need for {n} bottles?
 * Compute how many boxes are needed for n items if each box holds {K}, rounding up.
 * Return n divided by {K}, rounded up, for n >= 0.
 * ceil(n / {K}) for non-negative integers
 * How do I calculate the number of packs of {K} needed to hold n items?
 * How many vans do I need for n boxes if each van holds {K}? Round up.
 * How many crates do n bottles of wine need, {K} per crate, the final crate maybe partly filled?
 *
 * @T int32_t int64_t
 * @K 4 5 6 8 10 12 20 24
 * @range n 0 10000
 * @name crates_needed boxes_of
 */
T crates_needed(T n) { return (n + K - 1) / K; }

/**
 * How many of {n} bottles remain after filling full boxes of {K}?
 * how many of n are left over after packing full boxes of {K}
 * bottles remaining out of n after filling crates of {K}
 * Write a function that returns how many of n things are left over after filling packs of {K}.
 * number of eggs left over when n eggs are packed in cartons of {K}
 * Write a program that finds how many of n eggs remain after filling as many boxes of {K} as possible.
 * items left after filling boxes of {K}
 * Compute the remainder of n divided by {K}: the items left over after filling boxes of {K}.
 * Return how many bottles are left over when n bottles are packed into full crates of {K}.
 * n items go into boxes of {K}. How many don't fit into a full box?
 * Calculate the number of leftover items after packing n items in boxes of {K}.
 * return n % {K}
 * How many soldiers are left over when n of them line up in full rows of {K}?
 * Pack n peaches into trays of {K}; how many peaches are left that won't fill another tray?
 *
 * @T int32_t int64_t
 * @K 4 5 6 8 10 12 20 24
 * @range n 0 10000
 * @name left_after_boxes not_boxed
 */
T left_after_boxes(T n) { return n % K; }

/**
 * number of pallets, rounded up, from cartons, cartons per layer and layers
 * ceil(cartons / (per_layer * layers))
 * Write a function for the pallets needed, rounded up: cartons, cartons per layer, layers per pallet.
 * Given cartons, cartons per layer and layers per pallet, return the pallets, rounded up.
 * Write a function for the number of pallets, rounded up, given the cartons, cartons per layer and layers per pallet.
 * There are {cartons} cartons, {per_layer} per layer and {layers} layers per pallet. How many pallets?
 * How many pallets are needed for a number of cartons, given the cartons per layer and the layers per pallet, rounded up?
 * Calculate the number of pallets from the cartons, cartons per layer and layers per pallet, rounding up.
 * cartons divided by (per_layer * layers), rounded up to whole pallets
 * Return how many pallets hold all cartons, when each pallet has per_layer * layers cartons.
 * I have to ship cartons on pallets: given cartons, cartons per layer and layers per pallet, how many pallets, rounded up?
 * number of full or partly full pallets for the cartons, given cartons per layer and layers
 * How many pallets does a shipment need, rounded up? Cartons, cartons per layer, layers per pallet.
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
 * How many liters of paint do I need for an area in m² with 2 coats if a liter covers 12 m²?
 * liters of paint for an area in m2 with 2 coats, a liter covers 12 square meters
 * paint in liters for a wall of given area painted 2 times, 12 m2 per liter
 * Write a function for the liters of paint from an area in m²: 2 coats, coverage 12 m² a liter.
 * Given an area, return the liters of paint for 2 coats at 12 square meters per liter.
 * wall paint in liters for an area, 2 coats, 12 m2 per liter
 * liters of paint for 2 coats on an area in square meters, 12 square meters per liter
 * Write a program to calculate the litres for two coats of paint on an area in square metres when a litre covers 12.
 * How many liters of paint do I need for two coats on a given area if one liter covers 12 square meters?
 * Calculate the liters of paint for an area in square meters, 2 coats at 12 m² per liter.
 * Return area * 2 / 12, the liters of paint for two coats.
 * liters of varnish for two coats on a wooden floor, from its area in m2; one liter covers 12 m2
 * How many liters do the painters need to paint an area (in m2) twice if one liter covers 12 m2?
 *
 * @T double float
 * @range area 0 500
 * @name paint_for_area paint_liters
 */
T paint_for_area(T area) { return area * 2 / 12; }

/**
 * bags of grass seed, rounded up, from area, grams per square meter and kg per bag
 * ceil(area * grams / 1000 / bag)
 * Write a function for the number of seed bags, rounded up: square meters, grams per square meter, kg per bag.
 * Given an area, grams per square meter and kg per bag, return the number of bags, rounded up.
 * Write a function that tells how many whole bags of grass seed to buy: m², grams per m², kg in a bag.
 * The lawn has {area} m², needs {grams} grams per m², and a bag holds {bag} kg. How many bags, rounded up?
 * Calculate the number of bags of grass seed from the area in m², grams per m² and kilograms per bag, rounded up.
 * How many bags of seed do I need for a lawn, given square meters, grams per square meter and kg per bag? Round up.
 * Return how many whole bags are needed: area * grams / 1000 / bag, rounded up.
 * bags of fertilizer to buy for an area, given grams per square meter and the kg in one bag, rounded up
 * Write a function to compute the number of seed bags for a lawn: area, grams per square meter, bag size in kg, round up.
 * Given my area in m², the grams of seed per m² and the kg per bag, how many bags must I buy, rounded up?
 * sowing a lawn: number of seed bags, rounded up, from square meters, grams per square meter and kg per bag
 *
 * @T double float
 * @range area 1 1000
 * @range grams 5 100
 * @range bag 1 25
 * @name seed_bags bags_of_seed
 */
int32_t seed_bags(T area, T grams, T bag) { return (int32_t)__builtin_ceil((double)(area * grams / 1000 / bag)); }

/**
 * cubic meters of mulch from length and width in m and depth in cm
 * Compute length * width * depth / 100 (lengths in m, depth in cm, result in cubic meters).
 * cubic meters of soil for a raised bed, length and width in meters, depth in centimeters
 * Write a function for the volume of a layer in cubic meters: length and width in meters, thickness in cm.
 * Given length and width in m and a depth in cm, return the volume in cubic meters.
 * topsoil volume in m3 from length and width in m and layer height in cm
 * Write a program which calculates the cubic metres of soil for a bed with length and width in metres and depth in centimetres.
 * Calculate the volume in cubic meters from length and width in meters and depth in centimeters.
 * How many cubic meters of soil does a bed need, given length and width in m and depth in cm?
 * Return the volume in m³ of a layer of soil: length (m), width (m), depth (cm).
 * volume of gravel in cubic meters for a driveway, length and width in m, depth in cm
 * I need the cubic meters of concrete for a slab: two sides in meters, thickness in cm.
 * How many cubic meters of compost fill a bed? Length and width in meters, depth in centimeters.
 * How many cubic metres of sand fill a sandbox, given length and width in metres and depth in centimetres?
 *
 * @T double float
 * @range length 0 30
 * @range width 0 30
 * @range depth 0 50
 * @name bed_volume mulch_needed
 */
T bed_volume(T length, T width, T depth) { return length * width * depth / 100; }

/**
 * number of plants in a row from its length and the spacing, including the first one at the start
 * length / spacing + 1, using integer division
 * Write a function for the number of plants in a row of a given length, with the first at 0 and then one per spacing.
 * Write a function to count the plants in a row from its length and the gap between them, with one at the very beginning.
 * How many plants fit in a row of the given length with the given spacing, including one at the start?
 * Calculate the number of plants in a row: length divided by spacing, rounded down, plus 1.
 * Return the number of posts along a fence of the given length with one at the start and then one per spacing.
 * count the plants in a row from row length and plant spacing, with a plant at the beginning
 * Write a function that returns length / spacing + 1, the number of plants in a row.
 * number of trees along a road, given length and distance between trees, with a tree at the very start
 * A plant at the start of a row and one more after every spacing: how many plants, given the row's length and the spacing?
 * How many lettuces fit in a row of a given length at a given spacing, with one right at the start?
 * How many fence posts stand along a road of some length, at a fixed spacing, one right at the beginning?
 *
 * @T int32_t int64_t
 * @range length 0 5000
 * @range spacing 1 200
 * @name plants_in_row row_of_plants
 */
T plants_in_row(T length, T spacing) { return length / spacing + 1; }

/**
 * number of plants in a grid for a bed, rounded down both ways: length, width, spacing
 * Write a program to find how many plants fit a rectangular bed, each taking a square of the given spacing; length, width, spacing.
 * Calculate the number of plants for a rectangular bed: (length / spacing) * (width / spacing), each rounded down.
 * number of plants in a garden bed, given length, width and plant spacing: length / spacing times width / spacing, both by integer division
 * count how many plants a bed holds when each needs a square of the given spacing; length and width first
 * rows times plants per row for a bed, given length, width and spacing (integer division)
 * planting vegetables in a grid: how many fit, from bed length, bed width and spacing, rounded down each way
 * How many tomato plants fit in a bed, one per spacing in either direction, both rounded down? Length, width, spacing.
 * A bed of {length} by {width}: how many whole square cells with sides of {spacing} fit into it, in rows parallel to its sides?
 * The bed is {length} by {width} and every plant takes up a square of {spacing} by {spacing} in a grid along the sides; how many plants fit?
 * Given length, width and spacing, multiply how many times the spacing fits whole into the length by how many times it fits whole into the width.
 * plants in a bed from length, width and spacing: length / spacing plants per row, width / spacing rows, both without the remainder
 *
 * @T int32_t int64_t
 * @range length 0 1000
 * @range width 0 1000
 * @range spacing 1 100
 * @name plants_for_bed plant_count
 */
T plants_for_bed(T length, T width, T spacing) { return length / spacing * (width / spacing); }

/**
 * How many liters are in a round barrel with the given diameter in cm, filled to the given height in cm?
 * liters in a barrel from diameter and water height, both in cm
 * pi * (d / 2)^2 * h / 1000, diameter d and height h in cm, giving liters
 * Write a function for the liters in a round tank from its diameter and water level in cm.
 * How much water in liters does a pot hold, from diameter and height in centimeters?
 * bucket volume in liters from diameter and height in cm, straight sides
 * Write a function which determines how many litres fit in a round barrel from its diameter and height in centimetres.
 * Cylinder capacity in litres, diameter and height in cm
 * Calculate the volume in liters of a cylindrical barrel from its diameter and height in cm.
 * How many liters does a round barrel hold, given diameter and height in cm?
 * Return the volume of a cylinder in liters, given its diameter and height in centimeters.
 * volume of a cylinder in liters from diameter and height in cm
 * liters of water in a round vessel from its diameter and the water height, both in cm
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
 * months until I have saved up the goal with this monthly amount, rounded up
 * ceil(goal / monthly)
 * number of months to reach a goal with a fixed monthly saving, rounded up: goal, saving per month
 * Write a function for the months needed to save a goal, given goal and monthly saving, rounded up.
 * Given a goal and an amount per month, return the number of months needed, rounded up.
 * months, rounded up, to reach a target with the same saving each month, target first
 * I want to save {goal} and put aside {monthly} a month. How many months does it take, rounded up?
 * How many months do I have to save to reach a goal with a fixed monthly amount, rounded up?
 * Calculate the number of months needed to save up for a goal at a monthly amount, rounded up.
 * Return goal divided by monthly savings, rounded up to whole months.
 * I want to buy something and save a fixed amount every month. How many months will it take, given the price and the amount?
 * How many months until my piggy bank holds the goal if I add a fixed amount each month? Goal first, rounded up.
 * Target price and what I put aside monthly: after how many months, rounded up, can I afford it?
 *
 * @T double float
 * @range goal 0 10000
 * @range monthly 1 1000
 * @name months_to_save months_to_goal
 */
int32_t months_to_save(T goal, T monthly) { return (int32_t)__builtin_ceil((double)(goal / monthly)); }

/**
 * Compute ceil((goal - saved) / monthly), but not less than 0.
 * Write a function for the months still needed to reach a goal, rounded up, at least 0: goal, savings, saving per month.
 * Given goal, savings so far and a monthly amount, return the months left, rounded up, 0 once the goal is met.
 * remaining months of saving, rounded up: target, already saved, monthly amount; 0 when the target is met
 * Write a function to find how many more months of saving reach a goal: goal, already saved, monthly amount; round up, 0 if reached.
 * How many months are left until I can afford it, given the price, my savings and my monthly saving (rounded up, at least 0)?
 * How many more months until I reach my goal, given the goal, what I have saved and my monthly saving? Round up, 0 if reached.
 * Calculate the remaining months to a savings goal from goal, current savings and monthly saving, rounded up, at least 0.
 * Return 0 if the goal is already saved, otherwise (goal - saved) / monthly rounded up.
 * months left until the savings goal, given goal, saved amount and monthly deposit, rounded up (0 if there already)
 * Write a function that computes how many months of saving are left: goal, already saved, saved per month; round up, 0 if reached.
 * Honeymoon fund: months still to go, rounded up, zero if there, from the price of the trip, what we have and what we set aside monthly.
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
 * happy hour: 50% off the price in the hours 17 and 18; hour first, then price
 * price / 2 if hour >= 17 and hour < 19, else price
 * Write a function for the price at a given hour, with half price from 17 to before 19.
 * price of a drink at an hour, with happy hour (half) from 17 to before 19
 * What does a drink cost at this hour if it is half price in the hours 17 and 18?
 * Given the hour and the normal price, return half of it in the hours 17 and 18, otherwise all of it.
 * half price in the hours 17 and 18, full price otherwise; hour, then price
 * Write a program which halves a drink's price if the hour is 17 or 18 and leaves it unchanged otherwise; hour first.
 * Return half the price if the hour is 17 or 18, otherwise the full price.
 * Happy hour is from 17 to before 19 and drinks are half price. What is the price at a given hour?
 * Calculate the price of a drink at an hour, with 50% off from 17:00 to before 19:00.
 * a glass of wine at happy hour: half price from 17 to before 19, given the hour and then the price
 * Cocktails are half off at 5 and 6 pm (hours 17 and 18). Given the hour and the regular price, what does one cost?
 *
 * @T double float
 * @range hour 0 23
 * @range price 0 100
 * @name price_at_happy_hour happy_hour_price
 */
T price_at_happy_hour(int32_t hour, T price) { return hour >= 17 && hour < 19 ? price / 2 : price; }

/**
 * price of a night by day number, 20 more on days 5 and 6
 * Given the day and the price, return price + 20 if the day is 5 or 6, else the price.
 * Write a function for the price of a day from day number and base price: 20 extra on days 5 and 6.
 * How much is the room on this day at this base price if days 5 and 6 cost 20 more?
 * Given a day and a price, add 20 for the days 5 and 6.
 * room rate from the weekday and the normal rate, plus 20 on days 5 and 6
 * Write a function to compute a room's price for a night: on days 5 and 6 it costs 20 extra; the day comes first.
 * The hotel charges 20 more on days 5 and 6. Return the price for the given day and base price.
 * Calculate the room price for a day number: base price, plus 20 on days 5 and 6.
 * Price of one night's lodging: 20 extra on days 5 and 6; day first, then the normal price
 * Motel rate from day and base price, 20 extra on Friday and Saturday nights (days 5, 6).
 * How much is a hotel night, given the day number and then the normal price, with a supplement of 20 on days 5 and 6?
 *
 * @T double int32_t float
 * @range day 0 6
 * @range price 0 1000
 * @name night_price weekend_price
 */
T night_price(int32_t day, T price) { return day == 5 || day == 6 ? price + 20 : price; }

/**
 * hotel price of n nights at a price, each {K}th night free
 * (nights - nights / {K}) * price
 * total for a stay where one night is free for every {K} nights: nights, price per night
 * Write a function for a hotel bill from nights and nightly price where every {K}th night costs nothing.
 * every {K}th night is free; total price of a stay from nights and price
 * Given nights and a price per night, charge for all nights except every {K}th.
 * camping price for a number of nights at a nightly rate, every {K}th night free
 * Write a program to calculate the cost of a hotel stay where every {K}th night is free, from nights and price of a night.
 * Calculate the hotel bill for a number of nights at a nightly price if every {K}th night is free.
 * How much do I pay for my hotel stay if every {K}th night is free, given nights and price per night?
 * total cost of a stay: nights and price per night, each {K}th night free
 * accommodation cost for n nights at a price per night when every {K}th night is free
 * Seaside resort deal: out of every {K} nights one is free. What is the total, given the nights and then the price per night?
 *
 * @T double float int32_t
 * @K 4 5 7 10
 * @range nights 0 60
 * @range price 0 500
 * @name every_kth_night_free stay_price
 */
T every_seventh_night(int32_t nights, T price) { return (nights - nights / K) * price; }

/**
 * What do n people pay if a ticket is 10 each, or 40 for the whole group from 5 people on?
 * price for n people: group ticket 40 from 5 people, else 10 each
 * 5 people or more pay 40 together, fewer pay 10 each; total for n
 * Write a function for the entry of n people: 10 per person, but 40 in total for 5 or more.
 * museum price for n people: 10 each, flat 40 for groups of 5 and more
 * How much is the entry for n people if 5 or more get in for 40 together and others pay 10 each?
 * Given the number of people, return 40 if it is 5 or more, otherwise 10 times the number.
 * group rate for n people: 40 flat for at least 5, below that 10 each
 * Write a function that determines the entrance fee for a group: 10 each, but 40 in total from 5 people on.
 * How much is admission with a flat group rate of 40 (5+ persons), else 10 per person?
 * Return the ticket price for a group: 10 per person, but a flat 40 for 5 or more people.
 * theatre tickets for n people: 10 each, or 40 in total from 5 people on
 * Haunted house entrance: 10 per person, but parties of at least five pay 40 overall. What does a party pay?
 *
 * @T int32_t int64_t double
 * @range people 0 30
 * @name flat_group_price group_ticket
 */
T flat_group_price(T people) { return people >= 5 ? 40 : 10 * people; }

/**
 * price for adults and children: 10 per adult and 5 per child, or the family ticket for 25 if that is less
 * min(25, 10 * adults + 5 * children)
 * Write a function for a zoo visit: adults pay 10, children 5, but the family pays 25 at most.
 * What is the least we can pay if tickets are 10 for adults and 5 for children and the family ticket is 25?
 * Given adults and children, return the smaller of 25 and 10 per adult plus 5 per child.
 * Write a program that finds the lowest entry price for a family: 10 per adult and 5 per child, or 25 for everybody.
 * Single tickets at 10 (adult) and 5 (child), or a family card for 25: what is the cheapest price?
 * family ticket: adults 10, children 5, max 25
 * Calculate the cheapest entry for a family: 10 per adult and 5 per child, but at most 25.
 * Adults pay 10, children pay 5, and a family ticket costs 25. What is the lowest total price?
 * Return 10 * adults + 5 * children, but never more than 25.
 * total ticket price for adults (10 each) and children (5 each), capped at 25
 * stadium entry for adults at 10 and children at 5, but never more than 25 for the whole family
 * Zoo admission: grown-ups 10, kids 5, or a flat 25 for all of them, whichever is less. Adults first.
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
 * total for adults at {A} and children at {B}
 * cost of a visit with {A} per adult and {B} per child
 * {A} * adults + {B} * children
 * Write a function for the total ticket price of a group: adults pay {A} each, children {B}.
 * How much is the entry for a group, {A} for each adult and {B} for each child?
 * Given two counts, return {A} times the first plus {B} times the second.
 * Write a function to total the tickets of adults at {A} and children at {B}.
 * ticket total: {A} per adult plus {B} per child, given both numbers
 * What do tickets cost at {A} per adult and {B} per child?
 * total price with {A} per adult and {B} per child
 * Calculate the total ticket price: adults pay {A} and children pay {B}.
 * What do the tickets cost at {A} for each adult and {B} for each child, given adults and children?
 * hiking tour: adults pay {A} each, children {B} each; total for the number of adults and of children
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
 * bus ticket by zones: 1 zone 2.5, 2 zones 3.5, more 5
 * Write a function for a fare by zones: 2.5 for one, 3.5 for two, 5 for three and more.
 * How much is the tram for a number of zones: one 2.5, two 3.5, more 5?
 * Given the zones, return 2.5 for at most 1, 3.5 for 2, otherwise 5.
 * zones <= 1 ? 2.5 : zones == 2 ? 3.5 : 5
 * Write a program to find the bus fare for a number of zones: 2.5 for one, 3.5 for two, 5 for more.
 * bus fare by zones: one 2.5, two 3.5, three or more 5
 * Return the bus fare by the number of zones: 2.5 for one zone, 3.5 for two, 5 for three or more.
 * How much does a bus ticket cost for the given zones: one 2.5, two 3.5, three or more 5?
 * metro ticket price by number of zones: 2.5 for one, 3.5 for two, 5 for more
 * Fare by zones crossed: one 2.5, two 3.5, anything more 5, as a real number.
 * Riding through fare zones costs 2.5 for one, 3.5 for two and 5 from three on; what is the price for {zones}?
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
 * What is the train fare for a distance: 0.2 per km for the first 100 km, 0.1 after that, at least 3?
 * train fare 0.2 per km up to 100 km, then 0.1, minimum 3
 * Write a function for a fare of 0.2 per km up to 100 km and 0.1 per km beyond, but 3 at least.
 * Given the km, charge 0.2 each up to 100 and 0.1 each above, with a minimum of 3.
 * bus price by km, 0.2 each for the first 100, 0.1 for each more, no less than 3
 * Write a function which computes a train fare of 0.2 per kilometre for the first 100 and 0.1 for the rest, never below 3.
 * train ticket price by distance: 0.2 for each of the first 100 km, 0.1 beyond, at least 3
 * Calculate the train fare: 0.2 per km for the first 100 km, 0.1 per km after that, minimum 3.
 * How much is a train ticket at 0.2 per km up to 100 km and 0.1 per km beyond, with a minimum fare of 3?
 * Return the fare for a distance in km: 0.2 each for the first 100, 0.1 each for the rest, at least 3.
 * A train ticket costs 0.2 per km for the first 100 km and 0.1 for every km after that, but at least 3. Return the price.
 * shuttle fare by distance: 0.2 per km for the first 100 km, 0.1 per km after that, at least 3
 * What does the railway bill for a distance at 0.2 per km up to 100 km, 0.1 for each km beyond that, with a minimum of 3?
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
 * What is the fee for a bag that weighs {kg} in kg: 0 up to 23, 50 up to 32, heavier not allowed (-1)?
 * baggage fee by weight: 0 up to 23 kg, 50 up to 32 kg, else -1
 * luggage fee by kg: free up to 23, 50 up to 32, more is -1
 * Write a function for an airline baggage fee: free up to 23 kg, 50 up to 32 kg, -1 above.
 * suitcase price by weight, 0 up to 23, 50 up to 32, too heavy -1
 * How much does a bag cost if up to 23 kg is free, up to 32 kg costs 50, and heavier bags give -1?
 * Given kg, return 0 for at most 23, 50 for at most 32, otherwise -1.
 * check-in fee by weight: nothing up to 23 kg, 50 up to 32 kg, -1 for more
 * Write a program that determines the fee for a suitcase by its kilograms: free up to 23, 50 up to 32, -1 above.
 * How much is the fee for a bag of this weight if 23 kg are free, up to 32 kg costs 50 and more is -1?
 * baggage fee for an overseas flight by weight: free up to 23 kg, 50 up to 32 kg, -1 if heavier
 * Check-in desk: luggage up to 23 kilos flies free, up to 32 kilos costs 50, anything heavier is refused (-1).
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
 * {K} percent of an amount, at least 1
 * max(1, amount * {K} / 100)
 * Write a function for a fee of {K} percent of an amount with a minimum of 1.
 * How much do I tip on a bill at {K} percent if the smallest tip is 1?
 * commission of {K} percent on an amount, minimum 1
 * {K} percent of the bill, at least 1
 * Write a function to calculate a commission of {K} percent of an amount but no less than 1.
 * What is a fee of {K}% of the amount with a minimum of 1?
 * {K} percent fee, at least 1
 * Calculate {K}% of the amount, with a minimum of 1.
 * Return {K} percent of the amount, or 1 if the result is less than 1.
 * What is the auctioneer's share of a sale: {K} percent, though no less than 1?
 *
 * @T double float
 * @K 1 2 5 10 15
 * @range amount 0 1000
 * @name percent_with_minimum tip_with_minimum
 */
T percent_with_minimum(T amount) { return amount * K / 100 < 1 ? 1 : amount * K / 100; }

/**
 * What is the tip on a bill for a service rating: 2 great 20%, 1 ok 15%, else 10%?
 * tip on the bill by service: great (2) 20%, ok (1) 15%, bad (0) 10%
 * 20% of the bill if the rating is 2, 15% if 1, otherwise 10%
 * Write a function for a tip on a bill: 20 percent for rating 2, 15 percent for 1, 10 percent for 0.
 * How much do I tip on a bill for great (2), normal (1) or poor (0) service at 20, 15 and 10%?
 * Given the bill and a service level 0, 1 or 2, return 10, 15 or 20 percent of the bill.
 * tip amount on a bill, service level 0 is 10%, 1 is 15%, 2 is 20%
 * tip on the bill by a rating from 0 to 2: 10 percent plus 5 for each level
 * tip amount from the bill and satisfaction 0, 1, 2: 10, 15, 20 percent
 * Write a program which finds the tip for a bill: 20 percent for service grade 2, 15 for grade 1, 10 otherwise.
 * How much should I tip on a bill by service rating 0-2 (10, 15, 20 percent)?
 * tipping from the bill and a service level: 20 percent for level 2, 15 for level 1, otherwise 10
 * Tip from bill and rating: 2 amazing (20 percent of the bill), 1 okay (15), otherwise a stingy 10 percent.
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
 * Write a function that tells if a visitor's number is a multiple of {K}.
 * Is order number n free when every {K}th one is?
 * Given a positive number, return true if it is a multiple of {K}.
 * Return n % {K} == 0.
 * Write a function to check if a visitor's number wins, where every {K}th visitor wins.
 * Check whether n is divisible by {K}.
 * Return true if n is a multiple of {K}.
 * Every {K}th customer wins a prize. Does customer number n win?
 * Is the number divisible by {K}?
 * Write a function that checks if a customer number is a multiple of {K}.
 * Every {K}th visitor wins. Does visitor number n win?
 * true if n % {K} is 0
 * Does guest number n get a bouquet if every {K}th guest does?
 *
 * @T int32_t int64_t
 * @K 4 5 7 10 25 50 100 1000
 * @range n 1 10000
 * @name is_lucky_number is_kth_customer
 */
_Bool is_lucky_number(T n) { return n % K == 0; }

/**
 * {n} of {K} are used. How many are left, not below 0?
 * what is left of a limit of {K} after n were used, 0 if over
 * Write a function that returns how many of {K} allowed items are left after n were used, at least 0.
 * How many of {K} tries are left after n, no less than 0?
 * free places out of {K} when n are taken, 0 if there are none
 * seats left in a bus for {K} with n people on it, at least zero
 * Write a program that finds how many more are allowed when {K} is the limit and n are used, never negative.
 * {K} minus n, not below 0
 * How many of the {K} allowed items are left after n were used? Not less than 0.
 * Return {K} minus n, or 0 if n is larger than {K}.
 * Calculate the remaining quota from a limit of {K} and the used amount n, never negative.
 * max(0, {K} - n)
 * How many of {K} seats are still vacant after n were taken? At least 0.
 * How many can still hop on a boat for {K} with n aboard, not below zero?
 *
 * @T int32_t int64_t
 * @K 3 5 8 10 20 50 100
 * @range n 0 200
 * @name left_of_limit still_allowed
 */
T left_of_limit(T n) { return n < K ? K - n : 0; }

/**
 * Write a function for the extra charge of a data plan: 5 for every started gigabyte above the limit; used GB, then limit.
 * How much extra do I pay for data if each GB over the limit, even a part, is 5? Used GB first, limit second.
 * Given used and included gigabytes, return 5 for each started gigabyte over the included ones.
 * Write a function to compute the extra data charge: 5 for each started gigabyte beyond the included ones; used, then included.
 * I used {used} GB and {limit} are free. Each started GB above that costs 5; how much do I pay extra?
 * Calculate the extra data charge: 5 for each started GB above the limit, given used GB and the limit.
 * How much do I pay extra if each started gigabyte over the limit costs 5, given used and included GB?
 * overage fee for mobile data: 5 per started GB above the included ones; used GB first, then the limit
 * Compute 5 * ceil(used - limit), or 0 if used is not above the limit.
 * Every started GB that I use above my data plan's limit costs 5. What is the extra cost, given the used GB, then the limit?
 * data plan: each started gigabyte over the limit costs 5, given the used gigabytes and the limit
 * roaming data charge: 5 for each gigabyte over the limit, started ones counted in full; used gigabytes first, then the limit
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
 * What is the phone bill in cents for the given minutes: 1000 with 100 minutes included, 9 for each minute more?
 * phone bill by minutes: 1000 including 100 minutes, then 9 per minute
 * 1000 + 9 * max(0, minutes - 100)
 * bill for the minutes used: 1000 includes 100 minutes, 9 for each minute after that
 * Write a function for a phone plan: 1000 cents include 100 minutes, further minutes 9 cents.
 * Given the minutes, return 1000 for up to 100, plus 9 for every minute above.
 * Write a program to determine a phone bill of 1000 with 100 minutes included and 9 for each further minute.
 * Calculate the phone bill: 1000 cents including 100 minutes, then 9 cents for each additional minute.
 * How much is the phone bill for the given minutes if the base price of 1000 includes 100 minutes and each extra minute is 9?
 * Return 1000 if at most 100 minutes were used, plus 9 for each minute above 100.
 * phone plan with a base fee of 1000, 100 free minutes, and 9 per extra minute
 * Phone bill in cents for the minutes spent talking: 1000 covers 100 minutes, every further minute costs 9
 * Phone contract: 1000 cents cover 100 minutes of talking, each further minute is 9. Bill in cents for so many minutes?
 *
 * @T int32_t int64_t double
 * @range minutes 0 1000
 * @name phone_plan monthly_phone_bill
 */
T phone_plan(T minutes) { return minutes <= 100 ? 1000 : 1000 + (minutes - 100) * 9; }

/**
 * What is the bill from one meter reading to the next at a price per unit?
 * water bill from the old and the new meter reading and the price per unit
 * before, after and a unit price: (after - before) * price for two meter readings
 * cost from the old meter reading, the new one and a price per cubic meter
 * Given the last reading, the new one and the price per unit, return the cost.
 * utility cost: old reading, new reading, price per unit
 * Write a function which calculates what the use between two meter readings costs at a unit price; old reading, new reading, price.
 * Calculate the cost of electricity from the old meter reading, the new reading and the price per kWh.
 * Given before, after and price, return (after - before) * price, the cost of the units used.
 * What does the landlord charge me for water, given the old reading, the new reading and the price per unit?
 * What does a tenant owe for gas, given the earlier meter reading, the later one and the tariff per unit?
 * How much does the electricity cost if the meter went from the first reading to the second, at the given price per unit?
 *
 * @T double float
 * @range before 0 10000
 * @range after 10000 20000
 * @range price 0 10
 * @name meter_cost utility_cost
 */
T meter_cost(int32_t before, int32_t after, T price) { return (after - before) * price; }

/**
 * total bill from old and new meter reading, unit price and basic fee
 * From before, after, price and base, compute (after - before) * price + base.
 * Write a function for a utility bill: old reading, new reading, unit price, base price.
 * What do I pay for the units between the old and the new reading at a unit price plus a base fee?
 * Given old and new reading, a unit price and a base fee, return the total.
 * gas bill: old reading, new reading, price per unit, fixed fee
 * old and new reading, price per unit and base price: total to pay
 * Write a program that computes a utility bill from old reading, new reading, unit price and a standing charge.
 * The meter went from {before} to {after} at {price} per unit, plus a base fee of {base}. What is the bill?
 * water bill from the old reading, the new one, the price per cubic meter and then a fixed standing charge
 * Calculate an electricity bill: units between the earlier and the later meter reading times the price per unit, plus a base fee as the last argument.
 * How do I add a base fee to the cost of what I used, given the previous meter reading, the present one, the price per unit and the fee?
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
 * units used between old and new reading of a meter that rolls over after {K}
 * odometer readings before and after, wrapping to 0 after {K}: distance in between
 * How much was used between old and new reading if the meter may have passed {K} and started at 0?
 * Given the old and the new reading, return the difference, taking into account a wrap to 0 after {K}.
 * difference of two readings, old first, with overflow to 0 after {K}
 * electricity meter that goes up to {K}, then 0: units used between the old and the new reading
 * Write a function to find the consumption between an old and a new reading of a counter that wraps to 0 after {K}.
 * How do I subtract two meter readings (old, new) when the meter overflows to 0 after {K}?
 * meter difference, old and new reading, with rollover after {K}
 * A meter wraps around to 0 after {K}. Return the number of units used between the old and the new reading.
 * Calculate the difference of two meter readings (old, new) when the meter rolls over to 0 after {K}.
 * How many units were used between an earlier and a later reading if the meter shows at most {K} and then goes on at 0?
 *
 * @T int32_t int64_t
 * @K 999 9999 99999 999999
 * @range before 0 999
 * @range after 0 999
 * @name meter_used units_used
 */
T meter_used(T before, T after) { return after >= before ? after - before : after - before + K + 1; }

/**
 * value of an item after n years, losing {K}% per year (compounded)
 * price * (1 - {K} / 100)^n
 * Write a function for the value of a car after n years that drops by {K} percent of its worth each year.
 * What is something worth after a number of years if it loses {K}% of its current value every year?
 * value after a number of years, losing {K} percent of the current value each year
 * Calculate the value of a car after a number of years if it loses {K}% of its current value each year.
 * How much is something worth after n years if its price drops by {K} percent every year?
 * Return the price reduced by {K}% once per year for the given number of years.
 * I bought something for a price; each year it loses {K}% of what it is still worth. What is it worth after n years?
 * compound depreciation: price and years given, {K}% loss per year
 * What is a gadget still worth after n years if it loses {K} percent of its value every year?
 * What is a yacht worth after some years if it loses {K} percent of its remaining worth annually? Price, then years.
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
 * break-even point: fixed cost, cost per piece, selling price, rounded up
 * Write a function for the break-even quantity in whole pieces: fixed costs, unit cost, unit price.
 * From how many units on do I make no loss, given fixed costs, unit cost and price?
 * Given fixed costs, unit cost and price, return the number of units needed to cover the fixed costs, rounded up.
 * minimum number of sales for no loss, rounded up: fixed costs, cost per item, selling price
 * Write a function to compute how many pieces must be sold to cover the fixed costs: fixed costs, unit cost, unit price, rounded up.
 * Calculate the break-even point in units from fixed costs, cost per unit and selling price per unit, rounded up.
 * How many units must I sell to cover the fixed costs, given fixed costs, unit cost and unit price? Round up.
 * Given fixed costs, cost and price per piece, return fixed / (price - cost), rounded up: the number of pieces needed to break even.
 * number of sales needed to break even, given the fixed cost, the cost and the price of one item, rounded up
 * I have fixed costs, a cost per item and a price per item. How many items must I sell to make no loss?
 * Given fixed costs, variable cost per unit and price per unit, find the smallest number of units that covers the fixed costs.
 * How many pieces must an inventor sell to break even, rounded up? Fixed costs, cost per piece, price per piece.
 * How many necklaces must I sell before the fixed costs are covered (fixed, unit cost, unit price; rounded up)?
 *
 * @T double float
 * @range fixed 0 10000
 * @range cost 1 10
 * @range price 11 50
 * @name break_even_pieces pieces_to_profit
 */
int32_t break_even_pieces(T fixed, T cost, T price) { return (int32_t)__builtin_ceil((double)(fixed / (price - cost))); }

/**
 * ceil(price / saving)
 * Write a function for the payback time in years, rounded up: price, saving per year.
 * Given the cost and what it saves yearly, return the years until it has paid off, rounded up.
 * Write a program that finds after how many years, rounded up, an investment is earned back by a yearly saving.
 * After how many years does an investment pay for itself, given its price and the yearly saving? Round up.
 * Calculate the payback period in whole years from the price and the saving per year, rounded up.
 * Return price / saving, rounded up to whole years.
 * How many years until solar panels have paid for themselves, given cost and yearly saving, rounded up?
 * payback time in years, rounded up, from the purchase price and the annual saving
 * I pay once and then save a fixed amount per year. After how many years, rounded up, have I earned the price back?
 * After how many years is the purchase amortised, rounded up? Price first, then the saving per year.
 * Insulating the attic costs a sum and saves some amount annually; after how many years, rounded up, has it paid for itself?
 *
 * @T double float
 * @range price 0 20000
 * @range saving 1 2000
 * @name pays_off_after years_to_pay_off
 */
int32_t pays_off_after(T price, T saving) { return (int32_t)__builtin_ceil((double)(price / saving)); }

/**
 * selling price from the cost and a markup in percent of the cost
 * cost * (1 + percent / 100)
 * Write a function for the shop price from the cost and the markup in percent.
 * Given the cost and a markup in percent, return the selling price.
 * Write a function to find a selling price from the cost and the percentage added on top.
 * Calculate the selling price from the cost and a markup in percent.
 * What is the selling price of an item, given its cost and the percentage added on top?
 * Return the cost increased by the given percentage.
 * How do I calculate a price with markup from the cost and the markup percentage?
 * cost plus a markup in percent of the cost
 * increase the cost by a percentage; cost comes first
 * Write a function to find the price to sell at, from the cost price and the wanted profit in percent of it.
 * Write a function to find the selling price for a given cost price and profit percent.
 *
 * @T double float
 * @range cost 0 1000
 * @range percent 0 300
 * @name markup_price price_with_markup
 */
T markup_price(T cost, T percent) { return cost + cost * percent / 100; }

/**
 * is the order at least {K}
 * Write a function that tells whether a purchase reaches {K}.
 * Given the total, return whether it is {K} or above.
 * total >= {K}
 * Write a program to check that a purchase is worth at least {K}.
 * Did I spend {K} or more?
 * is total at least {K}
 * Check whether the total is at least {K}.
 * Return true if the order total is {K} or more.
 * Orders of {K} or more get a free gift. Does this total qualify?
 * Shipping is free from {K} on. Is it free for this total?
 * true if total is greater than or equal to {K}
 * Perfume shop: whoever spends {K} or more receives a free sample. Does this total qualify?
 *
 * @T double int32_t float
 * @K 10 20 25 30 50 100
 * @range total 0 1000
 * @name gets_gift reaches_amount
 */
_Bool gets_gift(T total) { return total >= K; }

/**
 * Write a function for the average price per unit from an array of prices and one of quantities, 0 for no units.
 * average purchase price of my shares: array of prices, array of share counts; 0 if no shares
 * What did I pay on average per unit, given the price and quantity of each purchase in two arrays? 0 if nothing was bought.
 * Given unit prices and quantities, return the total cost divided by the total quantity, 0 if that is 0.
 * weighted mean price, prices first, amounts second, 0 if the amounts add up to 0
 * average price per kilo over all my purchases: array of prices, array of kilos; 0 if there are none
 * Write a function that computes the average price per litre over several fill-ups: array of prices, array of litres, 0 for no litres.
 * average of an array of prices weighted by an array of quantities, 0 if no quantity
 * Calculate the average price per liter from an array of prices per liter and an array of liters, 0 if there are no liters.
 * How do I compute the weighted average of prices, given an array of prices and one of quantities? Return 0 if the quantities sum to 0.
 * Return sum of prices[i] * liters[i] divided by the sum of the liters, or 0 if that sum is 0.
 * weighted average price: prices first, quantities second, 0 if the total quantity is 0
 * average price per liter of gasoline over all fill-ups: prices array, liters array, 0 if nothing was filled
 * Petrol diary: overall average price per liter from an array of prices per liter and one of liters, 0 if nothing was fueled.
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
 * is the sum of the expenses in the array not more than the budget
 * Write a function that tells whether a list of costs stays within a limit in total.
 * is the total of the bills at most the budget
 * Given expenses and a budget, return true if their sum is not higher than the budget.
 * budget check: is the sum of the expenses in the list at most the limit
 * Write a program to determine whether a list of expenses adds up to no more than a budget.
 * is sum of expenses within budget
 * Check whether the sum of the expenses in an array is less than or equal to the budget.
 * Return true if the expenses add up to at most the budget.
 * Can I afford everything on the list? True if the sum of the prices is not more than the budget.
 * Does the total of all prices fit within the budget?
 * true if the sum of the array is at most the given limit
 * Is the total of my clothing purchases in the array within the budget (equal is fine)?
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
 * max(0, budget - sum of the expenses)
 * remaining money after all costs in an array, not negative
 * Write a function that returns what remains of a budget after a list of expenses, at least 0.
 * Given expenses and a budget, return the rest, or 0 if it is negative.
 * Write a function to find what remains of a budget after all expenses of a list, 0 if they exceed it.
 * How much of my budget is left after the expenses in an array, 0 if it was overspent?
 * remaining budget after expenses, not negative
 * Subtract all expenses in the array from the budget and return the rest, or 0 if it is negative.
 * How much of my budget is left after the expenses in the list? Return 0 if I overspent.
 * Calculate the remaining budget after a list of expenses, with a minimum of 0.
 * how much of the budget is unspent after all expenses in the array, 0 if it was exceeded
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
 * budget minus all expenses of an array
 * what remains of the money after paying everything in the array, may be below zero
 * Write a function that subtracts every expense of a list from a budget.
 * my income minus the sum of all my expenses
 * Given expenses and an amount, return the amount minus all of them, possibly negative.
 * balance of a budget after an array of expenses, can be negative
 * surplus or deficit of the household: money minus the sum of the expenses
 * subtract every element of the array from a number
 * Write a program which subtracts all expenses of an array from a budget, going negative if overspent.
 * budget minus sum of expenses
 * How much of the budget is left after subtracting all expenses? Negative if I overspent.
 * budget minus all bills in the array, negative when I end up owing money
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
 * how many items in a price list cost less than {K}
 * count the prices under {K}
 * number of values in the array below {K}
 * Write a function that counts the prices less than {K}.
 * number of items cheaper than {K} in an array of prices
 * Given a list of prices, return how many are under {K}.
 * Count all i with a[i] < {K}.
 * Write a function to count the prices in a list that are under {K}.
 * How many items on the price list are under {K}?
 * count prices below {K}
 * Count how many prices in the array are lower than {K}.
 * Flea market: how many price tags in the array are under {K}?
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
 * index of the most expensive item, the first of equals, -1 if the list is empty
 * Write a function that returns the index of the largest price, the first if there are several, -1 for none.
 * Which item in my cart costs the most? Return the index of the first one, -1 if the cart is empty.
 * Given prices, return the index of the highest one, the first on a tie and -1 for no prices.
 * index of the hottest day in an array of temperatures, the earliest of several, -1 for an empty one
 * Write a function to find the most expensive item in a list of prices; return its index (first on ties), -1 if the list is empty.
 * Find the index of the most expensive item in an array of prices; the first one on ties, -1 if empty.
 * Which item costs the most? Return its index, the first if several, or -1 for an empty array.
 * Return the index of the maximum price, or -1 if the array is empty; for equal prices, the first.
 * index of the most expensive item, first one on ties, -1 for an empty list
 * index of the costliest item in a price list, the first one on ties, -1 for an empty list
 * Index of the painting with the highest price at the auction, the earliest of equals, -1 for no paintings.
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
 * index of the cheapest offer, the first of equals, -1 if there is none
 * Write a function that returns the index of the smallest value, the first if there are several, -1 for none.
 * On which day was it coldest, counting from 0? The first if several, -1 if there are no days.
 * Given prices, return the index of the lowest one, the first on a tie and -1 for an empty array.
 * Write a program which finds the index of the lowest offer in a list, the first on ties, -1 when there are no offers.
 * Find the index of the cheapest offer in an array of prices; the first one on ties, -1 if the array is empty.
 * Which shop is the cheapest? Return the index of the lowest price, the first if tied, or -1 if there are none.
 * Return the index of the lowest price, or -1 for an empty array; for equal prices, the first.
 * index of the cheapest item, the earliest one on ties, -1 if there are no items
 * I have a list of prices and need the position of the lowest one (0-based, first on ties, -1 if empty).
 * index of the cheapest item in the array of prices, first one if equal, -1 if empty
 * Write a function to find the index of the cheapest item in a given price array, -1 if empty, first on ties.
 * Index of the lowest of several contractors' bids, the earliest of equals, -1 without bids.
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
 * best month of sales in an array of twelve values, as 1 to 12, the first on a tie
 * month from 1 to 12 with the largest of 12 values, the earliest if several
 * Write a function that returns the month number (from 1) of the largest of twelve values, the first on a tie.
 * Write a function which finds the month (1 to 12) with the highest of twelve monthly values, the first on ties.
 * month number (1 to 12) with the highest of 12 values, the first on ties
 * Given the sales of twelve months, return the number of the best month (1 to 12), the first on a tie.
 * Find the month (1-12) with the highest sales in an array of 12 values; if several are equal, the earliest.
 * In which month were sales highest? Returns 1 for January to 12 for December, the earliest month on ties.
 * Return the 1-based index of the maximum of an array with 12 elements, the first one if there are several.
 * best month of the year from twelve monthly values, January is 1, first month on ties
 * month from 1 to 12 in which the film grossed the most, given 12 values; the first on a tie
 * Which month (1 for January) has the highest of the twelve values in {a}, the earliest one if there are several?
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
 * count the months in which sales (first array) beat the target (second), equal does not count
 * number of positions with a[i] > b[i]
 * Write a function that counts how many values in one array are above their targets in a second array.
 * In how many months did I run more than planned? Actual first, plan second.
 * Given actual and planned values, count where actual is higher.
 * number of rounds I won: my scores in the first array, yours in the second
 * Write a program to count the months in which sales were above the target; sales array first, target array second.
 * count months where sales exceed target
 * Count the months in which the sales are higher than the target, given an array of sales and an array of targets.
 * In how many months did we exceed the target? Sales are the first array, targets the second.
 * Write a function that counts at how many positions the first array has a larger value than the second.
 * count the months where sales (first array) exceed the objectives (second array)
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
 * After which of the {n} transactions in {a} is the balance, starting at 0, negative for the first time? -1 if never.
 * first day on which the running balance, starting at 0, is below zero, days counted from 0; -1 if never
 * Write a function that finds the first index where the running sum is negative, or -1.
 * Given signed amounts, return the index at which the running sum first drops below zero, else -1.
 * Write a function to find the index of the first transaction after which an account, starting at zero, is negative; -1 if it never is.
 * index where the running sum first drops below 0, or -1
 * Transactions are added up starting from 0. Return the index of the first one that makes the balance negative, or -1.
 * On which day does my account first go below zero? Start at 0, days are counted from 0, -1 if it never happens.
 * Find the index of the first transaction after which the running balance is negative; return -1 if there is none.
 * Given daily income and expenses as signed numbers, find the first day (from 0) the balance drops below zero, or -1.
 * first index where the running total of the array becomes negative, otherwise -1
 * Starting with nothing, a student's incomes and spendings (negative) follow in an array. At which index is he first in debt, or -1?
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
 * Is the increase from an old to a new amount at most {K} percent?
 * Is a rent increase from an old to a new rent allowed, i.e. not more than {K} percent?
 * is the new rent (second) within {K} percent above the old one (first)
 * Write a function that tells whether an increase from an old to a new amount stays within {K} percent.
 * Given an old and a new amount, true if the growth is {K}% or less.
 * Write a program which checks whether a new rent is at most {K} percent above the old rent, which is given first.
 * is the increase from the old to the new price at most {K} percent
 * Is the rent increase allowed? The new rent (second) may be at most {K}% higher than the old one (first).
 * Compare the old price with the new one and check that the new one is not more than {K} percent higher.
 * Return true if the increase from the old amount to the new amount is at most {K}%.
 * Rents may go up by at most {K} percent: is the step from the old to the new rent allowed?
 * Tenant protection law: rents may climb no more than {K} percent. Is going from the old rent to the new one legal?
 *
 * @T double float
 * @K 3 5 10 15 20
 * @range before 1 1000
 * @range after 1 1200
 * @name rent_increase_allowed increase_allowed
 */
_Bool rent_increase_allowed(T before, T after) { return after * 100 <= before * (100 + K); }

/**
 * length * width - pi * r^2 for length, width, radius
 * Write a function for the area of a rectangle minus a circle: length, width, radius.
 * Given two sides and a radius, return the rectangle's area minus the circle's area.
 * area of a rectangle (two sides) with the area of a circle (radius) subtracted
 * Write a function to calculate the lawn area of a rectangular garden containing a round pond, from length, width and pond radius.
 * Calculate the area of a rectangular lawn with a circular pond in it: length, width, radius of the pond.
 * What is the area of a rectangle of the given length and width minus a circle with the given radius?
 * Return length * width minus the area of a circle with the given radius.
 * area of a lawn without the round pond, given length, width and the pond's radius
 * How much lawn is left if a round pond with a given radius (last argument) lies in a garden of length by width?
 * A circle is cut out of a rectangle. Compute the remaining area from length, width and radius.
 * rectangle area minus circle area: length, width, radius
 * area of a rectangular lawn with a round fountain cut out: length, width, radius of the fountain
 * How much grass is there in a rectangular garden around a circular koi pond? Length, width, pond radius.
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
 * wall area without doors and windows: width, height, area of the openings
 * paintable area of a wall: width times height minus the area of its windows
 * Write a function for the area to paint: wall width, wall height, area of the windows.
 * What is the wall's area, from width and height, less the window area?
 * Given a wall's width and height and the area that is not painted, return the rest.
 * wall area from width and height, with the openings subtracted
 * Write a program that finds the area of a wall to paint from width, height and the area of its windows and doors.
 * Calculate the wall area without windows and doors: width times height minus the area of the openings.
 * How much wall do I have to paint, given its width, its height and the area of the windows?
 * Return width * height minus the area of the openings.
 * paint area of a wall: width, height, and the total area of doors and windows to subtract
 * wall area that needs a coat of paint: width times height, minus the area of the openings
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
 * Write a function for the wall area of a rectangular room from length, width and height.
 * how many square meters of wall does a room of given length, width and height have
 * How much wall do I paint in a room, from length, width and height?
 * Given length, width and height, return the surface of the four walls.
 * wall surface of a room without floor and ceiling: length, width, height
 * side area of a box without top and bottom: length, width, height
 * Write a function to compute the area of all four walls of a rectangular room from length, width and height.
 * Calculate the total area of the four walls of a room from its length, width and height.
 * Return 2 * (length + width) * height, the wall area of a room.
 * How much wall area do the four walls of a bedroom have, from length, width and height?
 *
 * @T double float int32_t
 * @range length 0 50
 * @range width 0 50
 * @range height 0 10
 * @name walls_of_room room_wall_area
 */
T walls_of_room(T length, T width, T height) { return 2 * (length + width) * height; }

/**
 * Compute length * width * price.
 * Write a function for the cost of a floor: length, width, price per square meter.
 * What do I pay for turf of a given length and width at a price per square meter?
 * cost of laying tiles in a room: length, width, price per square meter
 * Write a program which calculates the cost of a new floor from the room's length, its width and the price of a square metre.
 * Calculate the cost of flooring from the room's length and width and the price per square meter.
 * How much does a carpet cost for a room of length by width at a given price per square meter?
 * Return length * width * price, the cost of covering a floor.
 * cost of a new floor for a rectangular room: length, width, price per m²
 * I want new parquet in a room. Compute the cost from length, width and the price per square meter.
 * floor cost = length * width * price per square meter
 * Given the two sides of a room and a price per square meter, compute the total price.
 * cost of laminate for a room from its length, width and the price per square meter
 * What does paving a yard cost, given length, width and price per square meter?
 * What will oak parquet cost for a room, by length, width and price per square metre?
 *
 * @T double float int32_t
 * @range length 0 20
 * @range width 0 20
 * @range price 0 50
 * @name floor_cost carpet_cost
 */
T floor_cost(T length, T width, T price) { return length * width * price; }

/**
 * time needed for a job: amount of work, rate
 * Write a function for the time needed to process an area at a given rate.
 * Given the amount of work and the work done per hour, return the hours needed.
 * time to read a book: number of pages, pages per hour
 * time to pump a volume at a flow rate: volume first, then rate
 * Write a function that determines how long a job takes from its area and the area done per hour.
 * Calculate how long a job takes from the area and the area done per hour.
 * How long does it take to mow a lawn, given its area and the area mowed per hour?
 * Return the time needed for an amount of work at a given rate.
 * time needed = area / rate
 * hours to paint an area, given the area and the square meters painted per hour
 * Divide the area by the rate to get the working time.
 * hours to cut a lawn, from its area and the area that the mower cuts per hour
 * How many hours does a lawnmower need for a park, given the area in square metres and then the square metres mowed per hour?
 *
 * @T double float
 * @range area 0 1000
 * @range rate 1 100
 * @name work_duration mowing_time
 */
T work_duration(T area, T rate) { return area / rate; }

/**
 * Write a function for the flow in liters per minute, given liters and hours.
 * pump capacity in liters per minute for a pool: liters, hours
 * Write a program to find the litres per minute needed to fill a pool of given litres in a given number of hours.
 * liters per minute needed to fill a pool: liters, hours
 * Calculate the flow in liters per minute needed to fill a pool of the given liters in the given hours.
 * How many liters per minute must flow to fill a pool in a number of hours? Liters first, hours second.
 * Return liters / (hours * 60), the flow per minute.
 * flow rate in liters per minute from a volume in liters and a time in hours
 * Convert a volume in liters pumped in a number of hours to liters per minute.
 * A pool of the given liters has to be full after the given hours. What flow per minute is needed?
 * Given liters and hours, compute the liters per minute.
 * required pump rate in liters per minute: pool volume in liters, time in hours
 * How many liters per minute must the hose deliver to fill the pool? Liters first, then hours.
 *
 * @T double float
 * @range liters 0 100000
 * @range hours 1 100
 * @name pool_flow filling_rate
 */
T pool_flow(T liters, T hours) { return liters / (hours * 60); }

/**
 * number of planks for a floor width plus {K} percent waste, rounded up: width to cover, width of a plank
 * number of boards for a floor: floor width with {K}% added for cutting, board width, rounded up
 * Write a function for the number of pieces to buy, rounded up: total width plus {K} percent waste, width of one piece.
 * Given a total and what one piece covers, add {K} percent to the total and return the number of pieces, rounded up.
 * Write a function which counts the planks for a floor {K} percent wider because of waste: floor width, plank width, rounded up.
 * How many boards do I need to cover a width plus {K}% waste, given the width of a board? Round up.
 * Calculate the number of planks for a floor: width of the floor plus {K}% waste, width of a plank, rounded up at the end.
 * Return the number of planks needed, rounded up, after adding {K} percent to the floor width; floor width first, then plank width.
 * planks needed for a floor: total width raised by {K}% for cutting waste, plank width, rounded up
 * Write a function which adds {K}% waste to the width and divides it by the plank width, rounding up.
 * I need boards for a floor width with {K} percent put on top. How many, given the floor width and the board width, rounded up?
 * ceil(width * (1 + {K} / 100) / plank), the boards to buy with {K}% waste
 *
 * @T double float
 * @K 5 10 15
 * @range width 1 100
 * @range plank 1 10
 * @name planks_with_waste boards_needed
 */
int32_t planks_with_waste(T width, T plank) { return (int32_t)__builtin_ceil((double)(width * (100 + K) / 100 / plank)); }

/**
 * How many bricks does a wall of the given width and height (m) need at 60 per square meter plus 5 percent, rounded up?
 * bricks for a wall from width and height, 60 per square meter plus 5 percent, rounded up
 * ceil(width * height * 60 * 1.05)
 * number of bricks from the width and height of a wall: 60 per m2 plus 5%, rounded up
 * Write a function for the number of bricks in a wall from width and height: 60 per square meter, 5 percent extra, rounded up.
 * How many stones do I need for a wall of given width and height at 60 per m² with 5 percent waste, rounded up?
 * Given width and height in meters, return 60 bricks per square meter plus 5 percent, rounded up.
 * Write a program to calculate the bricks for a wall of given width and height: 60 per square metre plus 5 percent for breakage, rounded up.
 * bricks for a wall, 60 per m2 plus 5 percent, rounded up
 * A wall needs 60 bricks per square meter plus 5% for waste. How many bricks for the given width and height, rounded up?
 * Calculate the number of bricks for a wall from its width and height in meters: 60 per m², plus 5%, rounded up.
 * Return width * height * 60 bricks plus 5 percent, rounded up.
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
 * How many {K}-liter bags fill a slab with two sides in m and a thickness in cm? Round up.
 * bags of concrete for a slab, sides in m, thickness in cm, {K} liters per bag, rounded up
 * ceil(length * width * depth * 10 / {K})
 * Write a function for the number of {K}-liter bags for a layer, rounded up: length in m, width in m, thickness in cm.
 * Given length and width in m and thickness in cm, return the number of {K}-liter bags, rounded up.
 * Write a function to find how many bags of concrete (each making {K} litres) a slab needs: length, width in m, thickness in cm, rounded up.
 * number of concrete bags of {K} liters for a slab: length and width in m, depth in cm, rounded up
 * How many bags of concrete do I need for a slab (length and width in m, thickness in cm) if a bag makes {K} liters? Round up.
 * Calculate the number of {K}-liter bags for a slab: length in m, width in m, depth in cm, rounded up.
 * Return the number of {K} liter bags needed to fill length by width (meters) to a depth in cm, rounded up.
 * number of {K}-liter bags of soil for a raised bed, length and width in meters, depth in centimeters, rounded up
 * Write a function that computes the bags of {K} liters needed for a volume given as length (m), width (m) and depth (cm), rounding up.
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
 * 16 * 230 / watts, rounded down
 * Write a function for the number of equal appliances that fit on a circuit of 16 amperes and 230 volts, given their watts.
 * maximum number of devices of the given watts at 16 A and 230 V
 * Write a program which tells how many devices of the given watts may run together on a 16 ampere fuse at 230 volts.
 * How many devices of the given power in watts can run on a 16 A fuse at 230 V?
 * Calculate the maximum number of devices with the given watts on a circuit with 16 A and 230 V.
 * Return 16 * 230 divided by the watts of one device, rounded down.
 * Given the power of one device in watts, how many fit on one 16 ampere, 230 volt circuit?
 * maximum number of heaters on a 16 A fuse at 230 V, given the watts of one heater
 * A 16 A breaker at 230 V carries 3680 watts. How many devices of the given wattage can I plug in?
 * whole number of devices of the given watts that a 16 ampere fuse at 230 volts can carry
 * How many lamps can be connected to a 16 A, 230 V circuit without exceeding its power, given the watts per lamp?
 *
 * @T int32_t int64_t
 * @range watts 1 4000
 * @name devices_on_fuse outlets_allowed
 */
T devices_on_fuse(T watts) { return 16 * 230 / watts; }

/**
 * battery charge time from mAh and charger mA
 * capacity / current, the hours of charging
 * hours to charge a phone: battery mAh, charger mA
 * Write a function for the charging time of a battery from its capacity and the charging current.
 * Given mAh and mA, return the hours needed to charge the battery fully.
 * charge duration in hours from capacity and current, no losses
 * Write a function that calculates the hours for charging an empty battery from its capacity and the charging current.
 * charging time from capacity and current
 * Calculate the charging time in hours from the battery capacity in mAh and the charging current in mA.
 * How many hours does it take to charge a battery, given its capacity in mAh and the current in mA?
 * Return capacity / current, the charging time in hours.
 * How long does my phone need to charge, given the battery's mAh and the charger's mA?
 *
 * @T double float
 * @range capacity 0 20000
 * @range current 50 3000
 * @name charge_hours charging_time
 */
T charge_hours(T capacity, T current) { return capacity / current; }

/**
 * solar panels needed, rounded up: kWh per day, hours of sun, watts per panel
 * ceil(energy * 1000 / (hours * watts))
 * Write a function for the number of solar panels needed, rounded up: daily kWh, sun hours, watts per panel.
 * Given kWh per day, sun hours and watts per panel, return the number of panels, rounded up.
 * Write a program to find how many solar panels cover a daily need in kWh, given sun hours and panel watts, rounded up.
 * How many solar panels do I need, given the daily kWh, the hours of sun and the watts per panel? Round up.
 * Calculate the number of solar panels from energy per day in kWh, sun hours per day and watts of one panel, rounded up.
 * Return energy * 1000 / (hours * watts), rounded up: the number of panels needed.
 * number of solar panels for a house: kWh per day, sun hours, panel watts, rounded up
 * Write a function to find how many panels cover a daily consumption in kWh with the given sun hours and panel watts, rounding up.
 * solar panels required to produce the daily energy in kWh, given sun hours and watts per panel, rounded up
 * solar panels for a camper, rounded up: kWh needed per day, hours of sun, watts of one panel
 *
 * @T double float
 * @range energy 0 50
 * @range hours 1 12
 * @range watts 50 500
 * @name panels_needed solar_panels
 */
int32_t panels_needed(T energy, T hours, T watts) { return (int32_t)__builtin_ceil((double)(energy * 1000 / (hours * watts))); }

/**
 * true if it was dry for at least 3 days and is hotter than 25 degrees
 * days >= 3 && temperature > 25
 * Write a function that decides on watering: at least 3 days without rain and over 25 °C.
 * sprinkler on if no rain for 3 days and more than 25 degrees
 * Do the plants need water? At least 3 dry days and a temperature over 25.
 * Given dry days and the temperature, return true if there were 3 or more and it is above 25.
 * watering is needed after 3 or more dry days with more than 25 degrees
 * at least 3 days without rain and above 25 degrees: should I water the garden?
 * Write a function to decide if plants must be watered: at least 3 days without rain and over 25 degrees.
 * water if days >= 3 and temperature > 25
 * Return true if it has not rained for at least 3 days and the temperature is above 25 degrees.
 * Are my plants thirsty? True after at least 3 dry days when it is above 25 degrees; days first
 *
 * @T double int32_t float
 * @range days 0 14
 * @range temperature -10 40
 * @name should_water needs_watering
 */
_Bool should_water(int32_t days, T temperature) { return days >= 3 && temperature > 25; }

/**
 * Should the heater be on: on below 19 degrees, off above 21, otherwise as it was (second argument)?
 * heating on below 19, off above 21, else unchanged, temperature first
 * new heater state from temperature and old state: true below 19, false above 21, in between the old state
 * Write a function for a heater from temperature and current state: under 19 on, over 21 off, else it stays as it was.
 * room thermostat: on below 19, off above 21, keeps its state from 19 to 21
 * Write a program which gives the new state of a heater from temperature and present state: on below 19, off above 21, otherwise unchanged.
 * thermostat: on below 19, off above 21, else unchanged
 * Return the new state of a heater: on below 19 degrees, off above 21, otherwise the current state.
 * Write a thermostat: turn the heater on below 19, off above 21, and leave it as it is in between.
 * Heater control with hysteresis: true if the temperature is below 19, false if above 21, else keep the old state.
 * Given the temperature and whether the heater is on, return on if it is colder than 19, off if warmer than 21, else no change.
 * How do I write a thermostat with hysteresis: on below 19 degrees, off above 21, otherwise unchanged?
 * boiler control: on below 19 degrees, off above 21, otherwise keep the current state
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
 * is the temperature ok, from {A} to {B} inclusive
 * x >= {A} && x <= {B}
 * is x between {A} and {B} inclusive
 * Check whether x is between {A} and {B} inclusive.
 * Return true if the temperature is at least {A} and at most {B}.
 * Is the room temperature comfortable, that is, from {A} to {B} degrees, limits included?
 * Write a function that checks if a value lies between {A} and {B}, both inclusive.
 * true if the value is not less than {A} and not greater than {B}
 * Is the value within the range {A} to {B}, including both limits?
 * The comfort range is {A} to {B}. Is the value in it (limits count)?
 * Is the temperature pleasant, that is, between {A} and {B} inclusive?
 *
 * @T double float
 * @A 20
 * @B 24
 * @range x -20 80
 * @name is_comfortable temperature_ok
 */
_Bool is_comfortable(T x) { return x >= A && x <= B; }

/**
 * Should there be a heat warning: temperature above 30 or humidity above 80 percent?
 * warn if the temperature is over 30 degrees or the humidity is over 80 percent
 * Write a function for a warning: temperature over 30 degrees or humidity over 80 percent.
 * alarm if it is hotter than 30 degrees or more humid than 80 percent
 * Is it too hot (over 30) or too damp (over 80)? Temperature first, humidity second.
 * Given temperature and humidity, return true if the first is above 30 or the second above 80.
 * greenhouse alarm: more than 30 degrees or more than 80 percent humidity
 * too muggy if the temperature is over 30 or the humidity over 80
 * Write a program that determines if a heat warning is due: temperature over 30 or humidity over 80.
 * warn if temperature > 30 or humidity > 80
 * Return true if the temperature is above 30 or the humidity is above 80.
 * heat stress alarm: temperature above 30 or humidity above 80, temperature given first
 *
 * @T double int32_t float
 * @range temperature -10 45
 * @range humidity 0 100
 * @name heat_warning weather_warning
 */
_Bool heat_warning(T temperature, T humidity) { return temperature > 30 || humidity > 80; }

/**
 * How many full portions of {K} ml are in a number of liters?
 * Write a function for the number of full cups of {K} ml in a pot with the given liters.
 * Given liters, return the number of full {K} ml portions.
 * Write a function to find the number of full portions of {K} millilitres in a number of litres.
 * How many full portions of {K} ml do I get from the given liters?
 * Return the number of whole {K} ml portions in a number of liters.
 * Calculate how many glasses of {K} ml can be filled completely from a number of liters.
 * number of full {K} ml servings from an amount in liters
 * How many cups of {K} ml can I fill from a pot, given its liters?
 * Convert liters to a whole number of {K} ml portions, rounding down.
 * How many full bowls of {K} ml can I fill from a number of liters of soup?
 * liters * 1000 / {K}, rounded down
 * How many mugs of {K} ml can I fill completely from a number of liters?
 *
 * @T double float
 * @K 20 40 50 100 125 200 250 330 500
 * @range liters 0 100
 * @name portions_in_pot cups_from_liters
 */
int32_t portions_in_pot(T liters) { return (int32_t)(liters * 1000 / K); }

/**
 * How much pocket money is paid at a given age: {K} per year of age from 6 on, nothing below?
 * pocket money of {K} for each year of age, nothing below 6
 * Return 0 if age < 6, else {K} * age.
 * pocket money: {K} times the age from 6 on, 0 for younger children
 * Write a function for an allowance of {K} per year of age; children under 6 get 0.
 * How much allowance does a child get at {K} per year of age, starting at 6, else 0?
 * Given an age, return {K} times the age if it is at least 6, otherwise 0.
 * weekly money by age, {K} for each year of age, 0 under 6
 * birthday gift of {K} for every year of age, but 0 for children under 6
 * Write a program which computes a child's allowance: nothing before the age of 6, then {K} per year of age.
 * pocket money {K} per year of age, none under 6
 * Calculate the pocket money for a child: {K} times the age, but 0 if younger than 6.
 *
 * @T int32_t int64_t double
 * @K 1 2 5 10
 * @range age 0 20
 * @name pocket_money allowance_by_age
 */
T pocket_money(T age) { return age < 6 ? 0 : age * K; }

/**
 * What is the total price of x units if the first {K} cost {A} each and the others {B} each?
 * {A} per kilo up to {K} kilos, {B} for each kilo above: total for x kilos
 * first {K} of x at {A} each, the rest at {B} each
 * {A} * min(x, {K}) + {B} * max(0, x - {K})
 * Write a function with two rates for x units: {A} each for the first {K} and {B} each for the rest.
 * How much do x units cost at {A} each for the first {K} and {B} each after that?
 * tariff for x units: {A} per unit for the first {K}, {B} per unit for the others
 * piece work pay for x pieces: {A} each for the first {K}, {B} each for the others
 * Write a function that calculates a price at {A} for each of the first {K} units and {B} for each unit above.
 * What's the total for x units with the first {K} at {A} and the others at {B}?
 * The first {K} units cost {A} each and all further units cost {B} each. What is the price of x units?
 * Return the price for x units: {A} per unit for the first {K}, and {B} per unit for the rest.
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
 * rent share by room size: rent, my square meters, all square meters
 * Compute total * mine / all.
 * Write a function for a proportional share of a cost: total cost, own part, sum of all parts.
 * What do I pay for my room in a shared flat: total rent, my area, total area?
 * How much of the heating bill is mine, given the bill, my area and the total area?
 * Given a cost, my amount and the total amount, return my share of the cost.
 * Write a program to divide a rent by room size: total rent, my square metres, total square metres.
 * Calculate my share of the rent from the total rent, my square meters and the total square meters.
 * How much rent do I pay if it is split by room size? Total rent, my area, whole area.
 * Return total * mine / all, my share of the total.
 * Split a bill by usage: given the total, my units and all units, return what I pay.
 * my part of a shared bill: total cost, my amount, sum of all amounts
 * my share of the apartment rent by area: total rent, my square meters, all square meters
 *
 * @T double float
 * @range total 0 2000
 * @range mine 0 50
 * @range all 50 200
 * @name rent_share share_of_cost
 */
T rent_share(T total, T mine, T all) { return total * mine / all; }

/**
 * {n} people paid the amounts in {a}. How much does person number {i} (from 0) get back so that all pay the same? Negative if they owe.
 * a[i] minus the average of all n elements, i counted from 0
 * Write a function that returns how much person i, counted from 0, paid more than the average, negative if less.
 * Given what each person paid and an index, return that payment minus the average.
 * Write a function which finds how much person i gets back when all payments are shared equally (negative if they owe).
 * amount paid by person {i} (from 0) minus the average of all payments
 * Expenses, listed by who paid, are shared equally. Return how much person i (counted from 0) gets back, negative if they owe money.
 * Return a[i] minus the average of the array, that is, what person i overpaid.
 * Given what each person paid, compute the balance of person i: payment minus equal share of the total.
 * Each person's payment for a trip is given and all costs are split equally. How much does person i (0-based) get back, or owe if negative?
 * Split all payments equally and return the balance of person i, positive if they paid too much.
 * In the end everyone should have paid the same: from the list of payments and my index in it (from 0), how much do I get back, or owe as a negative number?
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
 * kwh * price < liters * fuel
 * Write a function that tells whether driving electric costs less: kWh, price per kWh, liters, price per liter.
 * Given amount and price of electricity and of fuel, return true if the first total is lower.
 * Is electricity cheaper than gas, given the amount and price of each?
 * Write a program to check if an electric car is cheaper: kWh, price per kWh, litres, price per litre.
 * Is driving electric cheaper? Compare kWh times the price per kWh with liters times the price per liter.
 * Return true if kwh * price is less than liters * fuel price.
 * Check whether the electricity cost (kWh, price per kWh) is lower than the fuel cost (liters, price per liter).
 * Given kWh, price per kWh, liters and price per liter, decide if electricity is strictly cheaper than fuel.
 * Does the electric car cost less than the petrol car for the same trip: kWh, price per kWh, liters, price per liter?
 * electric cheaper than petrol: kWh, price per kWh, liters, price per liter
 * Compare the cost of electricity and petrol, each as amount and price; true if electricity costs less.
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
 * number of times a {K} liter can must be filled for a number of liters, rounded up
 * number of times to fill a bucket of {K} liters for an amount, rounded up
 * watering: number of {K} liter cans for a number of liters, rounded up
 * Write a function to count how often a can of {K} litres must be filled to carry a number of litres.
 * How many times must I fill a {K} liter can to carry the given number of liters?
 * Calculate how often a {K}-liter bucket has to be filled for a number of liters, rounding up.
 * Return the liters divided by {K}, rounded up.
 * How many trips with a {K} liter can do I need for the given liters?
 * Write a function to compute how many {K}-liter cans are needed for a number of liters.
 * The can holds {K} liters. How many times do I fill it to get the given amount of water?
 * number of {K} liter buckets needed for a number of liters, rounded up
 * integer ceil of liters / {K}
 * How many buckets of {K} liters must I haul for the given liters, rounded up?
 *
 * @T int32_t int64_t
 * @K 5 10 12 20 50
 * @range liters 0 10000
 * @name refills_needed can_refills
 */
T refills_needed(T liters) { return (liters + K - 1) / K; }

/**
 * watering a bed: mm of water, area in square meters; how many cans of {K} liters, rounded up
 * ceil(millimeters * area / {K})
 * Given millimeters of water and m², return the number of {K} liter cans, rounded up.
 * Write a program that finds how many {K}-litre cans replace the given millimetres of rain on an area in square metres, rounded up.
 * How many {K}-liter watering cans do I need to give a bed (area in m²) the given millimeters of water? Round up.
 * Calculate the watering cans of {K} liters for a number of millimeters on an area in square meters, rounded up.
 * Return millimeters * area / {K}, rounded up: the number of {K} liter cans.
 * 1 mm of rain is 1 liter per square meter. How many {K} liter cans replace the given mm on the given area, rounded up?
 * number of {K} liter cans to water a garden: mm of water, area in square meters, rounded up
 * Write a function that takes millimeters of water and an area in m² and computes how many cans of {K} liters are needed, rounded up.
 * I want to water my lawn with a {K} liter can: given the millimeters and the square meters, how often do I fill it, rounded up?
 * cans of {K} liters needed for an irrigation depth in mm and an area in m², rounded up
 *
 * @T double float
 * @K 5 10 12
 * @range millimeters 0 50
 * @range area 0 100
 * @name watering_cans cans_for_bed
 */
int32_t watering_cans(T millimeters, T area) { return (int32_t)__builtin_ceil((double)(millimeters * area / K)); }

/**
 * How many buses with {A} seats do n pupils need if {B} seats in each are for teachers? Round up.
 * buses of {A} seats for n pupils, {B} seats per bus taken by teachers, rounded up
 * ceil(pupils / ({A} - {B}))
 * Write a function for the number of buses that n pupils need, rounded up: {A} seats, {B} of them for adults.
 * number of vehicles for n people with {A} seats minus {B} reserved seats each, rounded up
 * Write a function to determine the buses for a number of pupils if a bus has {A} seats, {B} of them for leaders.
 * How many vehicles with {A} seats, {B} of them taken by supervisors, are needed for n pupils?
 * buses with {A} seats, {B} for leaders, for n pupils
 * How many buses are needed for n pupils if each bus has {A} seats, {B} of them taken by teachers?
 * Return the number of buses for the pupils, rounded up, with {A} - {B} free seats per bus.
 * Each bus has {A} seats, {B} of them for teachers. Calculate how many buses the pupils need.
 * number of buses for the pupils on a school trip: {A} seats each, {B} reserved for leaders, rounded up
 *
 * @T int32_t int64_t
 * @A 50 40 9 5
 * @B 1 2
 * @range pupils 0 1000
 * @name buses_with_leaders buses_needed
 */
T buses_with_leaders(T pupils) { return (pupils + A - B - 1) / (A - B); }

/**
 * is the parking ticket expired: time bought, valid minutes, current time; false at the exact end
 * Given bought, minutes and now, return now > bought + minutes.
 * Write a function that tells whether a ticket has expired: start, duration, now; start + duration itself is still valid.
 * Is my parking time over? Start, allowed minutes, current time; over means later than start + minutes.
 * Given a start, a duration and the current time, return true once the end has passed.
 * bus ticket no longer valid: time bought, valid minutes, time now; valid up to and including the last minute
 * Is a token expired? Issue time, lifetime, current time; it is still valid at the exact end.
 * Write a program which checks if a ticket bought at one minute and valid for a number of minutes is expired now; not at the exact end.
 * It was bought at {bought}, is valid for a number of minutes, and it is {now}. Is it expired? Not yet at the exact end.
 * Check whether a ticket has expired: time of purchase, validity in minutes, current time; still valid at the exact end.
 * From purchase time, valid minutes and now, return true if now is later than the purchase time plus the minutes.
 * Is my parking ticket expired, given when I bought it, how many minutes it is valid and the current minute? Not at the exact end.
 *
 * @T int32_t int64_t
 * @range bought 0 1440
 * @range minutes 0 240
 * @range now 0 2000
 * @name ticket_expired_at parking_expired
 */
_Bool ticket_expired_at(T bought, T minutes, T now) { return now > bought + minutes; }

/**
 * What is the refund on a ticket price after a delay in minutes: half from 120, a quarter from 60, else 0?
 * refund of a ticket price for a train delay: 25 percent from 60 minutes, 50 percent from 120, else none
 * Return 50% of the price if delay >= 120, 25% if delay >= 60, otherwise 0.
 * refund of the price: 25% from 60 minutes of delay and 50% from 120
 * Write a function for the refund from price and delay: 50 percent from 120 minutes, 25 percent from 60, else 0.
 * How much of my ticket price do I get back after a delay, 25% from 60 and 50% from 120 minutes?
 * Given a price and the delay, return half of it from 120 minutes on, a quarter from 60 on, else 0.
 * late train compensation from price and delay: 25 % at 60+ minutes, 50 % at 120+
 * ticket refund of 25 percent for at least 60 minutes of delay or 50 percent for at least 120
 * Write a function to compute a refund for a late train: half the price from 120 minutes, a quarter from 60, else nothing.
 * How much of the price do I get back for a delay in minutes (from 60 a quarter, from 120 half)?
 * Return the refund for a delayed train: 50% of the price from 120 minutes, 25% from 60 minutes, otherwise 0.
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
 * Will there be frost tonight? Yes if it is under {K} degrees and the sky is clear.
 * Write a function that warns of frost: temperature below {K} degrees and a clear sky.
 * Should I cover the plants? Yes if it is under {K} degrees and the sky is clear.
 * Given a temperature and whether the sky is clear, return true if it is clear and below {K}.
 * Write a program to tell if there will be frost: less than {K} degrees and a clear sky.
 * Is it colder than {K} with a clear sky?
 * frost warning if below {K} and clear
 * Return true if the temperature is below {K} and the sky is clear.
 * Check for frost: colder than {K} degrees and a clear sky (second argument).
 * Should I warn of frost? Only if it is under {K} degrees and the sky is clear.
 * Is there a risk of frost, i.e. is the temperature below {K} and the sky clear?
 * Return true for a frost warning: below {K} degrees under a cloudless sky.
 *
 * @T double int32_t float
 * @K 0 2 3 4
 * @range temperature -10 20
 * @name frost_warning frost_tonight
 */
_Bool frost_warning(T temperature, _Bool clear) { return temperature < K && clear; }

/**
 * x * {B} / {A}
 * Write a function that returns the second amount for a given first amount at a ratio of {A}:{B}.
 * Write a function to find how much of the second ingredient goes with the first at a ratio of {A} to {B}.
 * Mix the first and the second ingredient {A} to {B}. How much of the second goes with x of the first?
 * Two ingredients are mixed in the ratio {A}:{B}. Given the amount of the first, return the amount of the second.
 * Calculate the amount of the second ingredient from the amount of the first at a ratio of {A} to {B}.
 * How much cement do I need for x of sand if sand and cement are mixed {A} to {B}?
 * Multiply the number by {B} and divide it by {A}.
 * amount of the second component for a mixing ratio of {A}:{B}, given the first
 * Given x parts of the first ingredient, compute how much of the second is needed for a {A}:{B} mix.
 * Divide x by {A} and multiply by {B}.
 * A recipe mixes water and syrup {A}:{B}. How much syrup is needed for x water?
 * For mixtures with the ratio {A}:{B}, how much of the second part do I need for a given first part?
 *
 * @T double float
 * @A 3 4 5
 * @B 1 2
 * @range x 0 1000
 * @name part_of_ratio green_for_brown
 */
T part_of_ratio(T x) { return x * B / A; }

/**
 * What does a {A} watt lamp used {B} hours a day cost in a year of 365 days, given the price per kWh?
 * lamp cost per year: {A} watts, {B} hours a day, price per kwh
 * {A} * {B} * 365 / 1000 * price
 * Write a function for the cost in 365 days of {A} watts running {B} hours each day at a given price per kWh.
 * How much do I pay in 365 days for {A} W running {B} hours a day, given the price per kWh?
 * Given the price of a kWh, return the cost of {A} watts for {B} hours a day over 365 days.
 * annual cost (365 days) of a bulb with {A} watts at {B} hours a day from the kWh price
 * Write a program that computes what a lamp of {A} watts, on for {B} hours a day, costs in 365 days at a price per kWh.
 * Return the yearly cost of a {A} watt lamp that is on {B} hours a day for 365 days, given the price per kWh.
 * How much does a {A} W lamp cost per year (365 days) if it is on {B} hours a day? The price per kWh is given.
 * How expensive is a light of {A} watts for {B} hours daily over 365 days at the given price of a kilowatt-hour?
 * Multiply the price per kWh by the kilowatt-hours that {A} W use in 365 days at {B} hours a day.
 *
 * @T double float
 * @A 8
 * @B 3
 * @range price 0 2
 * @name yearly_lamp_cost lamp_cost
 */
T yearly_lamp_cost(T price) { return price * A * B * 365 / 1000; }

/**
 * heat loss: area times u value times difference
 * area * u * difference
 * watts lost through a wall or window: area, U-value, temperature difference
 * Write a function for the heat flow in watts: area, U-value, temperature difference.
 * Given area, heat transfer coefficient and temperature difference, return the power.
 * transmission heat loss in watts: area, U-value, temperature difference
 * heat flow from area, u value and temperature difference
 * heating power lost by a wall: area, U, temperature difference
 * Q = U A dT from area, U-value and temperature difference
 * Write a function which calculates the watts lost through a wall from area, U-value and temperature difference.
 * heat loss from area, u value and temperature difference
 * Calculate the heat loss in watts through a wall from its area, U-value and temperature difference.
 * How much warmth in watts does a wall lose? Area, U-value, temperature difference.
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
 * car wash price by letter: S 8, M 10, L 14, anything else 0
 * Write a function that returns 8 for 'S', 10 for 'M', 14 for 'L' and 0 otherwise.
 * Given a size letter S, M or L, return 8, 10 or 14, otherwise 0.
 * t-shirt prices by size letter: S 8, M 10, L 14, others 0
 * Write a program to give the price for a size letter: 8 for 'S', 10 for 'M', 14 for 'L', and 0 for anything else.
 * S costs 8, M costs 10, L costs 14, else 0
 * What's the pizza price by size (S 8, M 10, L 14, otherwise 0)?
 * price for S M L: 8 10 14, else 0
 * Return the price for a size letter: 8 for 'S', 10 for 'M', 14 for 'L', otherwise 0.
 * How much is a coffee of size S (8), M (10) or L (14)? Unknown letters return 0.
 * popcorn price by size letter: 'S' 8, 'M' 10, 'L' 14, any other letter 0
 *
 * @name price_by_size car_wash_price
 */
int32_t price_by_size(char c) {
    if (c == 'S') return 8;
    if (c == 'M') return 10;
    return c == 'L' ? 14 : 0;
}

/**
 * is the flat rate cheaper than paying each time: count, price, flat
 * Given count, price and flat, return count * price > flat.
 * Is the monthly card cheaper than single tickets? Number of tickets, ticket price, card price.
 * Do I save money with the season ticket? Number of rides, price of a ride, price of the season ticket.
 * gym: visits, price of a single entry, membership fee; true if the membership costs less
 * Write a function which determines if a flat rate costs less than single payments: number of uses, price per use, flat rate.
 * is flat price cheaper than count * price (count, price, flat)
 * Check whether paying the price count times costs more than the flat rate: count, price, flat rate.
 * Return true if count times the single price is more than the flat price.
 * Is the monthly pass cheaper? Compare the number of rides times the single price with the price of the pass.
 * Given the number of uses, the price per use and a flat price, tell whether the flat price is strictly lower.
 * Write a function to decide if a flat fee beats paying per use: count, price, flat fee.
 *
 * @T double float int32_t
 * @range count 0 60
 * @range price 0 100
 * @range flat 0 1000
 * @name flat_rate_cheaper flat_cheaper
 */
_Bool flat_rate_cheaper(int32_t count, T price, T flat) { return flat < count * price; }

/**
 * What do n visits cost at {A} each or {B} for a monthly card, whichever is less?
 * cost of n visits at {A} per visit or {B} flat, whichever is cheaper
 * min({B}, {A} * visits)
 * Write a function for the lowest price of n visits: {A} each or {B} for a pass.
 * gym: single entry {A} or monthly card {B}, the lower cost of n visits
 * n times {A}, capped at {B}
 * bus: n single tickets at {A} or the monthly ticket for {B}, the smaller total
 * n pool visits at {A} each or a season card for {B}, lowest cost
 * Write a program to find the least a person pays for n visits at {A} each or {B} for a pass.
 * What's the lower cost of n visits, single entries at {A} or a season ticket at {B}?
 * Return the lower of {A} per visit and {B} for a pass, for n visits.
 * A visit costs {A} and a pass for all visits costs {B}. What is the least I pay for n visits?
 *
 * @T int32_t int64_t double
 * @A 12
 * @B 40
 * @range visits 0 60
 * @name cheapest_way card_or_singles
 */
T cheapest_way(T visits) { return visits * A < B ? visits * A : B; }

/**
 * From how many visits on does a card cost less than single visits, given the card price and the price per visit?
 * number of visits until the season ticket is strictly cheaper: ticket price, single price
 * card / single + 1, using integer division
 * How often must I go until the pass is strictly cheaper than single tickets: pass price, ticket price?
 * Given the price of the card and of a single visit, return the smallest number of visits at which the card costs less.
 * smallest number of visits at which a membership is strictly cheaper: membership fee, price per visit
 * pass price, entry price: after how many museum visits is the pass strictly cheaper?
 * Write a function to compute from how many visits a season card is strictly cheaper than single tickets; card price, ticket price.
 * From how many visits on is the pass cheaper than single tickets, given the pass price and the ticket price?
 * Return card / single + 1, the smallest number of visits for which the card is cheaper.
 * A pass and a single ticket have these prices. How many visits does it take until the pass is strictly cheaper?
 * Calculate the smallest number of rides at which a monthly ticket costs less than single tickets; monthly price first.
 *
 * @T int32_t int64_t
 * @range card 0 1000
 * @range single 1 100
 * @name visits_to_pay_off rides_until_worth
 */
T visits_to_pay_off(T card, T single) { return card / single + 1; }

/**
 * What do {n} copies cost: 10 each, from 50 copies all 8 each, from 100 all 5 each?
 * price of n copies: 10 cents each, from 50 on 8, from 100 on 5, for all of them
 * total for n copies at 10 each, or 8 each for at least 50, or 5 each for at least 100
 * Write a function for the price of n copies: 10 each below 50, 8 each below 100, 5 each from 100.
 * How much do I pay for n copies if all cost 8 from 50 on and 5 from 100 on, else 10?
 * Given a count, multiply it by 10, or by 8 if it is at least 50, or by 5 if it is at least 100.
 * total for n copies when the price of every copy falls from 10 to 8 at 50 copies and to 5 at 100
 * n times 10, or times 8 if n is 50 or more, or times 5 if n is 100 or more
 * Write a program which finds the price of n copies: 10 each, but 8 each from 50 and 5 each from 100.
 * Return n * 5 if n >= 100, n * 8 if n >= 50, else n * 10.
 * price of n copies, all at 10, or all at 8 from 50, or all at 5 from 100
 * What does the copier charge for n pages: 10 each, but 8 for every page from 50 pages, 5 for every page from 100?
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name copies_price copy_shop
 */
T copies_price(T n) { return n * (n >= 100 ? 5 : n >= 50 ? 8 : 10); }

/**
 * price of both ways with {K} percent off, from the one-way price
 * price * 2 * (100 - {K}) / 100
 * return ticket price from the single fare: double minus {K} percent
 * Write a function for a return fare, twice the single one less {K} percent.
 * round trip price, two times the fare and {K}% less
 * Given the one-way price, return twice that price reduced by {K} percent.
 * double the price minus {K}%
 * Write a function to calculate the round-trip fare: twice the single price with {K} percent off.
 * round trip price with {K} percent discount, given the fare for one way
 * Calculate the price of a round trip: twice the one-way price minus {K} percent.
 * How much is a return ticket if both ways together are {K}% off, given the one-way price?
 * Return twice the price with a {K}% discount.
 *
 * @T double float
 * @K 5 10 15 20
 * @range price 0 1000
 * @name round_trip_fare return_ticket
 */
T round_trip_fare(T price) { return price * 2 * (100 - K) / 100; }

/**
 * card ? amount * (1 + {K} / 100) : amount
 * amount with a surcharge of {K}% when the flag is set, else unchanged
 * Write a function for the total of an amount: {K} percent on top for card payment, none for cash.
 * total with a service fee of {K} percent for card payers: amount, by card or not
 * Given an amount and whether it is paid by card, add {K}% for card payments.
 * add {K} percent to an amount only if a flag is set
 * Write a program to determine the amount charged, {K} percent higher if it is paid by card; amount, then a flag for card.
 * add {K} percent if paid by card
 * Return the amount, plus a {K} percent fee if it is paid by card.
 * Paying by card costs {K}% extra. What is the total for an amount, given whether it is paid by card?
 * Calculate the amount to pay: {K}% more with a card, otherwise unchanged.
 * Add a {K}% card fee to the amount if the second argument is true.
 *
 * @T double float
 * @K 2 3 5 10 19
 * @range amount 0 1000
 * @name pay_with_card_fee card_surcharge
 */
T pay_with_card_fee(T amount, _Bool card) { return card ? amount + amount * K / 100 : amount; }

/**
 * price with {K} percent off for members only, membership as a flag
 * member ? price * (100 - {K}) / 100 : price
 * Write a function for a price with {K} percent off if a flag is true, else the full price.
 * club card holders (second argument true) get {K} percent off the price
 * price reduced by {K}% for staff, unchanged for others; price, is staff
 * Write a function which takes {K} percent off a price for members only.
 * {K} percent off the price for members
 * Members get {K} percent off. Return the price to pay, given the price and whether the customer is a member.
 * Return the price with a {K}% discount for members, otherwise the full price.
 * Calculate the price after a {K}% member discount if the flag is true.
 * How much does a customer pay if members get {K}% off? Price first, then the member flag.
 * apply a {K} percent discount to the price if the customer is a member
 *
 * @T double float
 * @K 5 10 15 20 25 50
 * @range price 0 1000
 * @name price_with_membership discount_if_member
 */
T price_with_membership(T price, _Bool member) { return member ? price * (100 - K) / 100 : price; }

/**
 * full minutes for my money: money, unlock fee, price per minute, 0 if too little
 * (money - base) / rate in whole minutes, 0 if the money does not cover the base
 * Write a function for the number of whole minutes that an amount buys: amount, base fee, price per minute; at least 0.
 * How many full minutes can I afford with my money, given a start fee and a price per minute? 0 if it does not cover the fee.
 * Write a program that finds how many whole minutes I can buy: money, base charge, price per minute; 0 if the base is not covered.
 * How many full minutes can I ride, given my money, the start fee and the price per minute? 0 if it does not cover the fee.
 * Calculate how many whole minutes I can afford: money, base fee, price per minute; 0 if the money is less than the fee.
 * Return (money - base) / rate as a whole number, or 0 if money is less than base.
 * number of whole minutes for a budget, with a base fee and a rate per minute, 0 if the budget is too small
 * Given a credit, a connection fee and a price per minute, compute the full minutes of a call, at least 0.
 * whole minutes I can pay for after the base fee, or 0 if I cannot even pay the fee
 * How many full minutes can I ride with my prepaid credit, given unlock fee and price per minute? 0 if it is too little.
 *
 * @T double float
 * @range money 0 100
 * @range base 0 10
 * @range rate 1 5
 * @name minutes_for_money affordable_minutes
 */
int32_t minutes_for_money(T money, T base, T rate) { return money < base ? 0 : (int32_t)((money - base) / rate); }

/**
 * (money - base) / rate without rounding
 * distance for a budget, given base fare and price per km
 * Write a function for the distance that an amount pays for: amount, base fare, price per km.
 * How many km can I afford for my money, given the base fare and the price per km (not rounded)?
 * solve y = base + rate * x for x: arguments y, base, rate
 * kWh used from an electricity bill: bill, base charge, price per kWh
 * Write a function to compute how far a taxi takes you: money, base charge, price per kilometre.
 * How far can I go by taxi, given my money, the base fare and the price per km?
 * Calculate the distance I can afford from money, base fare and price per km.
 * Return (money - base) / rate.
 * taxi: how many km do I get for my money with a start fee and a price per km (not rounded)?
 * Given the total price, the base fee and the price per km, compute the distance.
 *
 * @T double float
 * @range money 10 100
 * @range base 0 10
 * @range rate 1 5
 * @name distance_for_money taxi_range
 */
T distance_for_money(T money, T base, T rate) { return (money - base) / rate; }

/**
 * On which day, counted from 1, is the price lowest among {n} in {a}? The first if several, 0 for none.
 * cheapest day to fly in an array of prices, counted from 1, first on a tie, 0 for no prices
 * position of the smallest value, starting at 1, the first on ties; 0 for an empty array
 * index of the first minimum plus one, 0 for an empty list
 * Write a function that returns the number of the first day with the lowest value, counting from 1, 0 if there are no days.
 * Given daily prices, return the first day with the lowest price, counting from 1, or 0 if there is none.
 * 1-based position of the first lowest value, 0 for an empty array
 * Write a program to find on which day (from 1) a list of daily prices is lowest; the first on ties, 0 for an empty list.
 * On which day is the flight cheapest? Days count from 1, the earliest on ties, 0 if there are no prices.
 * Return the 1-based position of the lowest price, the first one on ties, or 0 for an empty array.
 * Find the day (starting at 1) with the lowest price in an array; the first if several, 0 if empty.
 * Tell me the number of the day, the first one being 1, on which the price is at its lowest for the first time, or 0 if the list is empty.
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
 * On which day, counted from 1, is the value highest among {n} in {a}? The first if several, 0 for none.
 * hottest day in an array, day number from 1, first on a tie, 0 for no days
 * position of the largest value, starting at 1, the first on ties; 0 for an empty array
 * index of the first maximum plus one, 0 for an empty list
 * Write a function that returns the number of the first day with the highest value, counting from 1, 0 if there are no days.
 * Given daily values, return the first day with the highest value, counting from 1, or 0 if there is none.
 * 1-based position of the first highest value, 0 for an empty array
 * Write a function which finds the day (from 1) with the highest value in a list; the first on ties, 0 for an empty list.
 * Return the 1-based position of the highest value, the first one on ties, or 0 for an empty array.
 * Find the day (starting at 1) with the highest value in an array; the first if several, 0 if empty.
 * On which day were sales highest? Days count from 1, the earliest on ties, 0 if there are none.
 * wettest day in an array of rainfall amounts, counted from 1, the first on a tie, 0 if empty
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
 * how many prices rose since last year: array of old prices, array of new prices
 * Write a function that counts the positions where the second list is greater than the first.
 * how many articles got more expensive, old prices first, new prices second
 * Given old and new values, return how many increased.
 * count indices where the second array (after) is greater than the first (before)
 * number of pairs in which the second array's value is larger than the first's
 * Write a program that counts how many prices rose, comparing an array of old prices with an array of new ones.
 * count positions where before is less than after
 * Count how many prices went up, given an array of old prices and an array of new prices.
 * How many prices have increased from the first array to the second?
 * Return the number of elements that are greater in the second array than in the first.
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
 * mean of (after - before) / before * 100 over the arrays before and after, 0 if they are empty
 * mean percentage change from the first array to the second, element by element, 0 if they are empty
 * Write a function for the average of the individual percentage increases, old array first, 0 without elements.
 * What is the mean percent change of these prices, old ones first, new ones second? 0 if there are none.
 * Given old and new prices, average the changes in percent, 0 for none.
 * Write a function to average the percentage changes from old prices to new prices over all items, 0 if there are none.
 * What is the mean percentage change between the old and new values of two arrays? Return 0 for empty arrays.
 * Average the percentage increase of each element from the first array to the second; 0 if there are no elements.
 * What is the average of the {n} price changes from {before} to {after}, each in percent of its old price, or 0 for no prices?
 * average of each employee's raise in percent of the old salary, from an array of old and an array of new salaries, 0 if there are none
 * Calculate every item's price increase in percent from an array of old prices and one of new prices and return the mean of these percentages, 0 if empty.
 * unweighted mean of the individual changes in percent of the values in the first array, with the later values in the second, 0 for empty arrays
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
 * mean of three or more values without the minimum and the maximum
 * (sum - min - max) / (n - 2) over an array of at least three
 * Write a function that drops the smallest and the largest of at least three values and averages the others.
 * What is the mean of three or more values without the smallest and the largest one?
 * Given three or more values, return the mean without the minimum and the maximum.
 * mean of at least three array elements without the smallest and the largest one
 * olympic scoring: drop the highest and the lowest score, average the others (at least three scores)
 * average of n >= 3 numbers but ignore one smallest and one largest
 * Write a program which calculates the mean of at least three scores without one lowest and one highest.
 * average of at least three values without the minimum and maximum
 * Return the average of the scores after dropping the lowest and the highest one (at least three scores).
 * score of the dancers: the average of the judges' marks without the best and the worst one
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
 * How many pages must I read per day to finish the given pages in the given days, rounded up?
 * pages per day to finish a book in time, rounded up: pages, days
 * ceil(pages / days)
 * Write a function for the number of pages to read every day, rounded up: pages, days.
 * how many pages must I read each day, given the total pages and the days left, rounded up
 * Given a total and a number of days, return the smallest whole amount per day that is enough.
 * vocabulary words to learn per day before the test: words, days, rounded up
 * Write a function to find how many pages per day must be read to finish a book in the given days, rounded up.
 * pages per day, rounded up: pages, days
 * How many pages do I have to read per day to finish a book in the given number of days? Round up.
 * Return pages divided by days, rounded up.
 * Calculate the pages per day needed to finish a book on time, rounding up; pages first, days second.
 * How many chapters must I read each day to finish a book in time? Chapters first, then days; round up.
 *
 * @T int32_t int64_t
 * @range pages 0 10000
 * @range days 1 366
 * @name pages_per_day daily_pages
 */
T pages_per_day(T pages, T days) { return (pages + days - 1) / days; }

/**
 * full days a bag of dog food lasts, given kg and grams per day
 * kilograms * 1000 / grams, rounded down to whole days
 * Write a function for the number of full days that a supply lasts: kilograms, grams per day.
 * Given the kilograms of a supply and the grams used per day, return how many full days it lasts.
 * rice supply in whole days: kg, grams per day
 * Write a program to determine how many full days a food supply in kilograms lasts at the given grams per day.
 * How many full days does the dog food last, given the kilograms in the bag and the grams eaten per day?
 * Calculate the number of whole days a supply in kg lasts at a daily use in grams.
 * How many full days do this many kilograms last at this many grams a day?
 * number of full days that a bag of cat food lasts, given its kilograms and the grams per day
 * I have a bag of food in kg and feed a number of grams a day. For how many full days is it enough?
 * How many whole days does a bag of food last my puppy? Kilograms in the bag, then the daily ration in grams.
 *
 * @T double float
 * @range kilograms 0 50
 * @range grams 10 1000
 * @name days_of_food food_lasts
 */
int32_t days_of_food(T kilograms, T grams) { return (int32_t)(kilograms * 1000 / grams); }

/**
 * When do I have to get up (in minutes since midnight), given arrival time, minutes of travel and minutes to get ready?
 * get-up time in minutes of the day: arrival minus travel minus getting ready, wrapping at 1440
 * Write a function for the time to get up in minutes since midnight: arrival, travel minutes, minutes to get ready, modulo 1440.
 * Given an arrival time in minutes since midnight, subtract two durations and wrap around at midnight.
 * When do I have to get up, in minutes after midnight, from arrival time, travel minutes and minutes to get ready (wrapping at midnight)?
 * get up time in minutes of day from arrival, travel and ready time
 * When do I have to get up? Arrival time minus travel minutes minus minutes to get ready, as minutes since midnight, wrapping around.
 * Calculate the time to get up in minutes since midnight from the arrival time, travel time and time to get ready, wrapping at midnight.
 * Return (arrival - travel - ready) modulo 1440, never negative.
 * From an arrival time in minutes since midnight, subtract travel and preparation minutes, wrapping to the previous day.
 * alarm time in minutes since midnight, given arrival time, travel minutes and minutes to get ready, modulo 1440
 * I must arrive at a given minute of the day. When do I get up, given travel and preparation minutes? Wrap around midnight.
 *
 * @T int32_t int64_t
 * @range arrival 0 1439
 * @range travel 0 300
 * @range ready 0 200
 * @name get_up_time leave_time
 */
T get_up_time(T arrival, T travel, T ready) { return ((arrival - travel - ready) % 1440 + 1440) % 1440; }

/**
 * max(0, {K} - used)
 * A filter must be changed after {K} days. How many days are left after the given days, 0 if overdue?
 * subscription of {K} days: days left after the used days, 0 when it has ended
 * free trial of {K} days: remaining after n days, 0 once it is over
 * milk keeps {K} days after opening; how many days are left, never below 0
 * Write a program which finds how many of {K} days are left after a number of days has passed, at least 0.
 * {K} minus the days used, not negative
 * Return {K} minus the used days, but not less than 0.
 * The filter must be changed every {K} days. How many days are left after the given number of days, at least 0?
 * Calculate the days left of a {K}-day period after a number of days were used, 0 if it is over.
 * How many days remain of a {K} day subscription, given the days already used? 0 if it has ended.
 * A toothbrush should be replaced after {K} days; how many days remain after a given number of days, at least 0?
 *
 * @T int32_t int64_t
 * @K 3 7 14 30 60 90 180 365
 * @range used 0 500
 * @name days_until_due days_to_replacement
 */
T days_until_due(T used) { return used < K ? K - used : 0; }

/**
 * Which fan speed belongs to a temperature: 0 below 20, 1 below 25, 2 below 30, else 3?
 * fan speed from degrees, 0 to 3: below 20 it is 0, below 25 it is 1, below 30 it is 2, else 3
 * fan level by temperature: 0 under 20, 1 under 25, 2 under 30, 3 from 30
 * Write a function that returns a fan level 0 to 3 for a temperature: one level up at 20, 25 and 30 each.
 * How fast should the fan turn: level 0 below 20 degrees, 1 from 20, 2 from 25, 3 from 30?
 * Given degrees, return how many of the thresholds 20, 25 and 30 are reached.
 * PC fan control: level 0 below 20 degrees, 1 from 20, 2 from 25, 3 from 30
 * Write a function to choose a fan level from the temperature: 0 under 20, 1 under 25, 2 under 30, otherwise 3.
 * Return the fan speed for a temperature: 0 below 20, 1 below 25, 2 below 30, otherwise 3.
 * How fast should the fan run? Level 0 below 20 degrees, 1 from 20, 2 from 25, 3 from 30.
 * Choose a fan level from 0 to 3, where the level rises at 20, 25 and 30 degrees.
 * ventilator speed by temperature: 0 below 20, 1 below 25, 2 below 30, 3 from 30 up
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
 * How many of 4 bars are shown for a percentage, one for each full 25 percent?
 * battery symbol with 0 to 4 bars by percent, one bar per full 25
 * percent / 25, rounded down
 * number of battery bars, one for each full 25 percent
 * Write a function that turns 0 to 100 percent into 0 to 4 bars, one for every full 25 percent.
 * Which icon from 0 to 4 belongs to this charge in percent, one step for each full 25?
 * number of full quarters in a percentage (0 to 4)
 * signal strength in percent to 4 bars, 25 percent each, rounded down
 * Write a program that turns a charge of 0 to 100 percent into bars, one per full 25 percent.
 * battery bars, percent / 25
 * Return how many battery bars (0 to 4) to show for a percentage, one bar per full 25 percent.
 * Divide the percentage by 25 and round down to get the number of battery bars.
 *
 * @T int32_t int64_t
 * @range percent 0 100
 * @name battery_bars signal_bars
 */
T battery_bars(T percent) { return percent / 25; }

/**
 * Which level does this UV index have: 0 for 0-2, 1 for 3-5, 2 for 6-7, 3 for 8-10, 4 for 11 and more?
 * uv index to level: 0 for 0-2, 1 for 3-5, 2 for 6-7, 3 for 8-10, 4 above
 * UV risk level 0 to 4 of an index, with steps at 3, 6, 8 and 11
 * Write a function that returns the level 0 to 4 of a UV index, rising at 3, 6, 8 and 11.
 * UV level: how many of the limits 3, 6, 8 and 11 does the index reach?
 * Write a function which classifies a UV index: 0 under 3, 1 under 6, 2 under 8, 3 under 11, 4 from 11 on.
 * How do I grade the UV index in five levels 0 to 4 that begin at 0, 3, 6, 8 and 11?
 * Return the UV level: 0 for an index below 3, 1 below 6, 2 below 8, 3 below 11, otherwise 4.
 * Classify a UV index as 0 (0-2), 1 (3-5), 2 (6-7), 3 (8-10) or 4 (11 and more).
 * How dangerous is the sun? UV index below 3 is 0, below 6 is 1, below 8 is 2, below 11 is 3, else 4.
 * Map the UV index to a risk level from 0 to 4 with the thresholds 3, 6, 8 and 11, each belonging to the higher level.
 * sunburn risk from the UV index: 0 below 3, 1 below 6, 2 below 8, 3 below 11, otherwise 4
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
 * class of a value: 0 under {A}, 2 over {B}, 1 between or equal
 * Write a function that returns 0 for less than {A}, 2 for more than {B} and 1 otherwise.
 * air quality of a reading: good (0) under {A}, bad (2) over {B}, 1 from {A} to {B}
 * level of a value: less than {A} is 0, more than {B} is 2, in between (limits included) 1
 * noise class of a value: 0 below {A}, 1 from {A} to {B}, 2 for more
 * Write a program to code a value as 0 if it is under {A}, 2 if it is over {B} and 1 in between, ends included.
 * Return 0 if x is less than {A}, 2 if it is greater than {B}, and 1 otherwise.
 * Classify a value: 0 below {A}, 1 from {A} to {B} inclusive, 2 above {B}.
 * which zone is it: 0 below {A}, 1 from {A} to {B} with both ends, 2 above {B}
 * cold, mild or hot: 0 below {A}, 1 up to {B}, 2 above {B}
 * Write a function to check the range of a number: 0 if below {A}, 1 up to {B}, 2 above {B}.
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
 * Is {x} over {K}?
 * alarm for a value above {K}
 * Write a function that warns if a reading is above {K}.
 * Given a measurement, return true if it exceeds {K}.
 * warn me if the value is above {K}
 * Return x > {K}.
 * Write a function to check if a reading is greater than {K}.
 * Should the alarm go off, i.e. is the value above {K}?
 * Return true if the reading is above {K}.
 * Is the CO2 value greater than {K}, so that I should open the window?
 * Sound the alarm if the value exceeds {K}.
 * Is the freezer too warm? True if the reading is above {K}.
 *
 * @T int32_t double float
 * @K 50 80 85 100 120 130 1000
 * @range x 0 2000
 * @name open_window_alarm too_high
 */
_Bool open_window_alarm(T x) { return x > K; }

/**
 * Is {x} under {K}?
 * is it colder than {K}
 * alarm for a value below {K}
 * Write a function that warns if a temperature is below {K}.
 * warn me if the value is below {K}
 * Return x < {K}.
 * Write a program which determines whether a temperature is less than {K} degrees.
 * Is it too cold, less than {K}?
 * Return true if the temperature is below {K}.
 * Is the temperature lower than {K} degrees?
 * Warn if the value falls below {K}.
 * Check whether x is less than {K} degrees.
 * Should I bring the balcony plants inside? True if the temperature is below {K}.
 *
 * @T int32_t double float
 * @K -18 0 2 5 8 10 15 20 50
 * @range x -40 100
 * @name too_cold colder_than
 */
_Bool too_cold(T x) { return x < K; }

/**
 * How much must be saved per month to have {goal} after a number of months?
 * monthly saving to reach a goal in the given number of months
 * Compute goal / months.
 * Write a function for the saving per month: goal, number of months.
 * how much do I save each month for a trip, given its price and the number of months
 * Given a sum and a number of months, return the amount per month.
 * spread a goal evenly over a number of months
 * Write a function to find the amount to save each month to reach a goal after the given months.
 * monthly saving for a goal in so many months
 * How much do I have to save per month to reach a goal in the given number of months?
 * Calculate the monthly saving needed to reach a goal, given the goal and the months.
 * Return goal / months, the amount to save each month.
 *
 * @T double float
 * @range goal 0 10000
 * @range months 1 120
 * @name monthly_saving saving_per_month
 */
T monthly_saving(T goal, int32_t months) { return goal / months; }

/**
 * How much must be saved per month to get from {saved} up to {goal} in a number of months?
 * monthly saving when part of the goal is saved already: savings, goal, months
 * From saved, goal and months, compute (goal - saved) / months.
 * Write a function for the saving per month from current savings, a higher goal and months left.
 * amount missing per month: saved so far, goal, months
 * Write a program that calculates the monthly saving to get from the current savings up to a goal in the given months.
 * monthly saving from saved amount up to goal, over the given months
 * How much must I save per month, given what I have saved, the goal above that and the months left?
 * Calculate the monthly saving from the current savings, the larger goal and the number of months.
 * Given saved, goal and months, return (goal - saved) / months, the amount still to save each month.
 * I have already saved part of the money; given my savings, the goal and the months, how much do I put aside monthly?
 * Divide the amount missing to the goal by the months: savings first, then goal, then months.
 *
 * @T double float
 * @range saved 0 1000
 * @range goal 1000 10000
 * @range months 1 120
 * @name monthly_saving_with_start saving_still_needed
 */
T monthly_saving_with_start(T saved, T goal, int32_t months) { return (goal - saved) / months; }

/**
 * price for members: 10 percent off, and 15 percent off above 100; others pay the full price
 * price to pay: members get 15 percent off if it is over 100, else 10 percent; others pay the full price
 * price with 10% off for members, 15% off above 100, no discount for non-members
 * Write a function for a club price (price, is member): 10 percent off, 15 if the price is over 100, nothing for non-members.
 * What does a member pay with 10 percent off, or 15 percent over 100? Non-members pay the full price.
 * Given a price and a membership, take off 10 percent, or 15 above 100, for members only.
 * loyal customers (second argument) get 10 percent off, or 15 percent for orders over 100; others get nothing
 * member price with 15 percent off for sums over 100, otherwise 10; full price for non-members
 * Write a function which prices a purchase: non-members pay in full, members get 10 percent off, or 15 percent if it is over 100.
 * members get 10% off, or 15% off above 100; non-members pay the full price
 * Return the price to pay: members get 10% off, or 15% if the price is above 100; non-members pay the full price.
 * Calculate the member price: 10% discount, 15% if the price is over 100, no discount for non-members.
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
 * bill rounded up to a multiple of {K} and split by two
 * half of the amount after rounding it up to a multiple of {K}
 * ceil(bill / {K}) * {K} / 2
 * Write a function that rounds a bill up to a multiple of {K} and returns half of it.
 * We round the bill up to a multiple of {K} and split it between two people. What does each pay?
 * Given a bill, round it up to a multiple of {K} and divide by 2.
 * split a bill in half after rounding it up to a multiple of {K}
 * Write a program which rounds a bill up to a multiple of {K} and divides it between two people.
 * What does each of two people pay if the bill is rounded up to a multiple of {K} first?
 * round the bill up to a multiple of {K}, then halve it
 * Round the bill up to the next multiple of {K} and return half of it.
 * Two people share a bill rounded up to a multiple of {K}. How much does each pay?
 *
 * @T double float
 * @K 5 10
 * @range bill 0 1000
 * @name share_rounded_up half_rounded_up
 */
T share_rounded_up(T bill) { return (T)__builtin_ceil((double)(bill / K)) * K / 2; }

/**
 * What is the fine in cents for days late at {A} cents a day, at most {B} dollars?
 * late fee of {A} cents per day, never more than {B} dollars, in cents
 * library fine in cents: {A} cents daily, maximum {B} dollars
 * Write a function for a late fee in cents: {A} cents each day, at most {B} dollars.
 * overdue book costs {A} cents a day but not over {B} dollars; return the cents for the days
 * How many cents do I owe at {A} cents for every day late, limited to {B} dollars?
 * Given the days late, return the fee in cents: {A} per day, but at most {B} dollars.
 * late fee in cents for a number of days: {A} cents daily up to a limit of {B} dollars
 * Write a function to compute a library fine in cents: {A} cents a day, no more than {B} euros.
 * How many cents do I owe at {A} per day with a maximum of {B} euros?
 * fine of {A} cents per day, at most {B} dollars, result in cents
 * Return the late fee in cents: {A} cents per day, capped at {B} dollars.
 *
 * @T int32_t
 * @A 10 20 25 50
 * @B 5 10
 * @range days 0 400
 * @name fine_in_cents late_fee_in_cents
 */
T fine_in_cents(T days) { return days * A < B * 100 ? days * A : B * 100; }
