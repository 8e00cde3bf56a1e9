/**
 * What is the delivery fee for some km: 4 for the first 3 km, then 1.5 for each km more?
 * a delivery costs 4 euros up to 3 km and 1.5 per km after that; fee for a distance in km
 * base price 4 includes 3 km, further km cost 1.5 each: what does a trip of given length cost
 * delivery charge, 4 for the first 3 km and 1.5 for each additional km
 * Write a function for a fare that is 4 up to 3 km plus 1.5 for every km beyond.
 * taxi costs 4 for the first 3 km and then 1.5 per km, fractions of a km counted exactly
 * How much is a courier if the first 3 km cost 4 and the rest 1.5 per km?
 * Given a distance, return 4 if it is 3 or less, else 4 plus 1.5 times the rest.
 * cab fare: the first 3 km for 4, every extra km 1.5
 * 4 + 1.5 * max(0, km - 3)
 * price of a ride: flat 4 within 3 km, 1.5 for each km further, parts too
 * moving truck: 4 with 3 km included, 1.5 per extra km; return the price for the distance
 * Write a function to compute a delivery charge that is 4 for up to 3 kilometres and rises by 1.5 for each kilometre beyond, fractions in proportion.
 * Excel: =4+MAX(0,d-3)*1.5
 * bringing it costs 4, and past 3 km another 1.5 per km
 * Piecewise linear delivery tariff: base 4 covering 3 km, marginal rate 1.5/km afterwards
 * What does home delivery cost at 4 flat within 3 km plus 1.5 per additional km?
 * delivery fee: 4 up to 3 km, then 1.5 per km
 *
 * @T double float
 * @range distance 0 40
 * @name delivery_by_distance delivery_fee distance_fee
 */
T delivery_by_distance(T distance) { return distance <= 3 ? 4 : (T)(4 + (distance - 3) * 1.5); }

/**
 * What does parking for some hours cost at 2 an hour, 15 at most?
 * price for some hours: 2 per hour, 15 at most
 * parking costs 2 an hour but never more than 15 a day; fee for the given hours
 * garage fee of 2 an hour with a daily maximum of 15, for the given hours
 * Write a function for a parking fee of 2 per hour, limited to 15.
 * fee from the number of hours, 2 for each, up to a maximum of 15 in total
 * How much do I pay for so many hours of parking if an hour is 2 and the day ticket 15?
 * min(2 * hours, 15)
 * Given the hours, return 2 for each, capped at 15.
 * rent a bike for some hours: 2 per hour, 15 for the whole day if that is less
 * locker fee of 2 an hour for the given hours, maximum 15
 * price of n things at 2 each, no more than 15 in all
 * Write a program which calculates a parking charge of 2 per hour, at most 15.
 * Python: min(2 * hours, 15)
 * parked {hours} hours, 2 each, never more than 15
 * Linear parking tariff (2 per hour) saturating at 15
 * How much is parking at two an hour with a daily maximum of fifteen?
 * parking fee 2 per hour, max 15
 *
 * @T int32_t int64_t double
 * @range hours 0 48
 * @name parking_fee_by_hour garage_fee
 */
T parking_per_started_hour(T hours) { return hours * 2 < 15 ? hours * 2 : 15; }

/**
 * What does parking for some minutes cost at 2 per started hour, 15 at most?
 * parking: 2 for each hour begun, at most 15, minutes given
 * parking meter for minutes: 2 per started hour, cap 15
 * 2 each started hour and never above 15, time in minutes
 * Write a function for the price of parking in minutes: started hours count fully at 2, maximum 15.
 * garage with 2 per hour or part of an hour, daily maximum 15
 * How much is parking from minutes, rounding up to full hours, 2 an hour, limit 15?
 * Given minutes, charge 2 for every started hour, but not over 15.
 * min(15, 2 * ceil(minutes / 60))
 * bike rental by minutes, each started hour 2, day price 15
 * 61 minutes are two hours at 2 each; nobody pays more than 15: parking fee from minutes
 * parking fee for some minutes; begun hours cost 2 each, the whole never more than 15
 * Write a function that finds the parking charge for a number of minutes: each begun hour costs 2, with a ceiling of 15.
 * Excel: =MIN(15,2*ROUNDUP(minutes/60,0))
 * stood {minutes} minutes, every started hour is 2, top is 15
 * Step tariff of 2 per commenced hour from minutes, capped at 15
 * What must I pay for parking by the minute clock (2 per begun hour, 15 max)?
 * parking fee from minutes, 2 per started hour, max 15
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
 * What does a taxi cost for so many km and so many minutes of waiting: 3.5 to start, 2 per km, 0.5 per minute?
 * taxi fare: base 3.5, 2 per km and 0.5 per minute
 * 3.5 + 2 * km + 0.5 * minutes
 * cab price from km and waiting minutes, 3.5 plus 2 and 0.5 each
 * Write a function for a taxi with a base fare of 3.5, 2 a km and 0.5 a minute.
 * ride price from km and minutes: start fee 3.5, each km 2, each minute 0.5
 * How much is a ride of some km and minutes at 3.5 plus 2 per km plus 0.5 per minute?
 * Given km and minutes, return 3.5 plus 2 for each km plus 0.5 for each minute.
 * uber price with 3.5 to start, 2 per km, 0.5 for every minute; km come first
 * car sharing price from km and minutes: unlock 3.5, kilometer 2, minute 0.5
 * taximeter for km and minutes: flagfall 3.5, distance 2 per km, time 0.5 per minute
 * fare of a ride (km, minutes): 3.5 and 2 for a km and 0.5 for a minute in traffic
 * Write a program to determine a taxi price: 3.5 at the start, 2 per kilometre and 0.5 per minute of waiting; kilometres first.
 * Python: 3.5 + 2 * km + 0.5 * wait
 * cab: 3.5 to get in, 2 a km, 0.5 a minute standing still
 * Affine taxi tariff with flag fall 3.5, distance rate 2, waiting rate 0.5
 * How much is a taxi for a distance plus waiting time (3.5 base, 2/km, 0.5/min)?
 * taxi fare 3.5 + 2 per km + 0.5 per waiting minute
 *
 * @T double float
 * @range distance 0 40
 * @range minutes 0 60
 * @name taxi_with_waiting taxi_fare fare_with_waiting
 */
T taxi_with_waiting(T distance, T minutes) { return (T)(3.5 + 2 * distance + 0.5 * minutes); }

/**
 * What is a base fee plus a rate per km times the km plus a rate per minute times the minutes, given in this order?
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
 * total of a fixed fee, a price per km times the km and a price per minute times the minutes, given in this order
 * Write a function which computes a taxi price from base charge, price per kilometre, kilometres, price per waiting minute and waiting minutes.
 * Excel: =base+rate*distance+wait*minutes
 * getting in costs {base}, each km {rate} for {distance} km, waiting {wait} a minute for {minutes} minutes
 * Two-component taxi tariff, arguments flag fall, distance rate, distance, time rate, time
 * How to total a cab fare with distance and waiting when all rates are parameters?
 * taxi fare from base, rate, distance, waiting rate and minutes
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
 * Round a bill in whole euros up to the next full {K}; full ones stay as they are.
 * round the bill up to a multiple of {K}
 * smallest number not below the amount that can be divided by {K}
 * round whole euros up to a multiple of {K}
 * Write a function that rounds a bill up to the next {K}.
 * bill with tip, by rounding it up to the next {K}, multiples unchanged
 * What is the bill after rounding it up to full {K}s?
 * make my bill a round sum, up to the next {K} if it is not one already
 * Given a whole amount, return the smallest multiple of {K} that is not less.
 * how much do I give if I round a bill of whole euros up to a multiple of {K}
 * up to the next multiple of {K}, exact ones stay
 * ceil a whole number to a multiple of {K}
 * Write a program to round a bill upward to a whole multiple of {K}.
 * Excel: =CEILING(bill,{K})
 * pay the next full {K}, as a generous guest
 * Ceiling of a nonnegative integer to the grid {K}Z
 * What's the sum if I make it up to the next {K}?
 * round bill up to a multiple of {K}
 *
 * @T int32_t int64_t
 * @K 5 10 50 100
 * @range bill 0 10000
 * @name round_bill_up round_up_bill
 */
T round_bill_up(T bill) { return (bill + K - 1) / K * K; }

/**
 * How much must be added to a whole amount to reach the next full {K}, 0 if it is one?
 * spare change of a whole amount up to the next {K}, 0 if it is a multiple
 * how much is missing to the next multiple of {K}, nothing if it is one
 * round an amount up to a multiple of {K} and return only what is added
 * Write a function that returns the difference of a whole amount to the next full {K}, 0 for a full one.
 * savings from rounding a payment up to a multiple of {K}
 * What is missing from an amount to the next {K}, 0 if it is already there?
 * donate the rest to the next {K}: the gift for a bill of whole euros, 0 for multiples
 * tip when I round the bill up to a multiple of {K}
 * Given a whole amount, return what is missing to a full {K}, 0 if it is full.
 * gap from n up to the nearest multiple of {K}, 0 if n is one
 * how many more until the next multiple of {K}, zero when n is one
 * Write a function to find how much is donated when an amount gets rounded up to the next multiple of {K} (nothing if it is one).
 * Python: -amount % {K}
 * what is missing to a full {K}
 * Distance from a nonnegative integer up to the nearest multiple of {K}
 * How many cents go to charity if purchases are rounded up to {K}?
 * amount needed to round up to {K}
 *
 * @T int32_t int64_t
 * @K 5 10 50 100
 * @range amount 0 10000
 * @name rounding_up_gift spare_change
 */
T rounding_up_gift(T amount) { return (K - amount % K) % K; }

/**
 * Of {n} coffees, how many do I pay for if every {K}th one is free?
 * every {K}th coffee is free, how many of n are paid
 * stamp card: each {K}th one free, count the paid ones among n
 * n - n / {K} in whole numbers
 * Write a function for a loyalty card: with n coffees and each {K}th free, how many are paid for?
 * number of drinks to pay out of n when every {K}th is on the house
 * How many of n car washes do I pay if every {K}th is free?
 * Given a count, leave out every {K}th and return how many are left.
 * paid items among n when one of {K}, always the last, is free
 * every {K}th one is free: count of n without the free ones
 * how many of n cups cost money if each {K}th does not
 * n visits, pay for all but every {K}th: number to pay
 * Write a program that tells how many of n coffees are paid for if every {K}th one is free.
 * Python: n - n // {K}
 * each {K}th is on the house, how many did I pay
 * Chargeable units of a loyalty scheme with each {K}-th unit gratis
 * How many items are billed when number {K}, twice {K}, ... cost nothing?
 * paid items when every {K}th is free
 *
 * @T int32_t int64_t
 * @K 5 6 8 10 11
 * @range n 0 1000
 * @name paid_of_stamp_card items_to_pay
 */
T paid_of_stamp_card(T n) { return n - n / K; }

/**
 * With {n} stamps, how many more until the next free one if {K} fill a card? Right after a full card it is {K}.
 * stamps missing to the next full card of {K}, {K} when the last card was just filled
 * how many more coffees until the free one, {K} stamps needed each time, n stamps so far
 * {K} - n % {K}, the stamps still missing
 * Write a function that returns how many stamps are missing to the next card of {K}, from 1 to {K}.
 * loyalty cards with {K} fields, n stamps so far: how many fields of the current card are empty ({K} for a fresh one)
 * I made n purchases; how many do I still have to make for a reward at every {K}, from 1 to {K}?
 * Given the stamps so far, return how many are missing to the next multiple of {K}, and {K} itself at a multiple.
 * purchases left until the next reward, one for each {K}; a full {K} remain after a reward
 * visits until the next free visit, which comes every {K}; {K} right after one
 * empty fields of a bonus card with {K} fields after n stamps, {K} when a new card begins
 * n bought so far, how far is the next gift, which comes with each {K}; result 1 to {K}
 * Write a function which works out how many stamps are still missing until a card of {K} is full; a just completed card starts anew.
 * Excel: ={K}-MOD(n,{K})
 * got {n} stamps, {K} fill a card: how many more for the next freebie
 * Remaining increments, in 1 to {K}, up to the next multiple of {K}
 * How far am I from another reward at {K} stamps each (exactly full means {K} more)?
 * stamps needed until next free one at {K}
 *
 * @T int32_t int64_t
 * @K 5 8 10 12
 * @range n 0 1000
 * @name stamps_to_free stamps_missing
 */
T stamps_to_free(T n) { return K - n % K; }

/**
 * If I take {n} things and one of every {K} is free, how many are free? Only full groups count.
 * number of free items among n when one in each full group of {K} is free
 * how many of n do I get for free, each full group of {K} has one
 * free ones among n, one per full {K}
 * Write a function that counts the free items among n if one of every {K} costs nothing.
 * full cards of {K} stamps from a number of stamps
 * How many rewards for n purchases with one per full {K}?
 * one gift for each full {K} items: number of gifts for n
 * Given a count, return how many times {K} goes into it: the free ones.
 * number of gifts for n things bought at one for every {K}
 * how many free coffees for n stamps, {K} stamps each
 * n / {K} are on the house, rounded down
 * Write a program to count how many free items a customer gets for n purchases if each {K} purchases bring one.
 * Python: n // {K}
 * one for nothing per {K} bought, how many
 * Completed blocks of {K} in n purchases
 * How many rewards have I earned, one every {K} stamps?
 * free items for every {K} bought
 *
 * @T int32_t int64_t
 * @K 3 4 5 6 8 10
 * @range n 0 1000
 * @name free_items number_of_free_items
 */
T free_items(T n) { return n / K; }

/**
 * What is the fine for a number of days late: 25 cents a day, 1000 cents at most?
 * late fee for some days, 25 per day, at most 1000
 * late fee of 25 cents each day, never above 1000 cents
 * library fine for a number of days, 25 a day capped at 1000
 * Write a function for a late fee of 25 per day with a maximum of 1000.
 * overdue fine for days, 25 cents daily, maximum 1000 cents
 * How much do I owe for late days at 25 each, limited to 1000?
 * min(25 * days, 1000)
 * fine for a late book: 25 each day up to 1000
 * Given the days late, return 25 for each, but no more than 1000.
 * dvd returned some days late: 25 per day, no more than 1000
 * 25 times the days, 1000 is the most
 * Write a function to compute an overdue charge of 25 a day that never exceeds 1000.
 * Excel: =MIN(25*days,1000)
 * 25 for each day but 1000 is the most
 * Linear late charge, slope 25, saturating at 1000
 * What is owed after {days} days at 25 daily with a 1000 limit?
 * late fee 25 per day, max 1000
 *
 * @T int32_t int64_t
 * @range days 0 400
 * @name capped_daily_fee library_fine
 */
T capped_daily_fee(T days) { return days * 25 < 1000 ? days * 25 : 1000; }

/**
 * What do so many pieces at a unit price cost with 10% off from 10 pieces and 20% off from 50?
 * bulk discount on n pieces at a price: 10% from 10 and 20% from 50 pieces, total returned
 * total of count and unit price with quantity discount, 10 pieces 10%, 50 pieces 20%
 * count times price, less 10% at 10 or more, less 20% instead at 50 or more
 * Write a function for the total of an order (count, unit price) with 10% off for 10 or more and 20% off for 50 or more.
 * wholesale total: 10+ items 10% cheaper, 50+ items 20% cheaper; count and unit price in
 * How much is an order of some pieces at a unit price if 10 pieces bring 10% and 50 pieces 20% off?
 * Given the count and the unit price, return the total after a volume discount of 10% from 10 and 20% from 50.
 * quantity rebate on count times price in two steps: at 10 pieces 10 percent, at 50 pieces 20 percent
 * the more the cheaper: count times price, 10% less from 10 on, 20% less from 50 on
 * from 10 units 10 percent, from 50 units 20 percent less on the whole order; units and price given
 * order total with 10 percent off for at least 10 pieces and 20 for at least 50
 * Write a program that finds the cost of several equal pieces with 10 percent off from 10 pieces and 20 percent off from 50; quantity, then unit price.
 * Python: count * price * (0.8 if count >= 50 else 0.9 if count >= 10 else 1)
 * buy 10 or more and save 10%, 50 or more and save 20%: how many, price of one, total?
 * Quantity discount schedule (0 %, 10 % at 10 units, 20 % at 50) applied to the whole order
 * How much is a volume order with tiers 10 → 10% and 50 → 20%?
 * total with 10% off from 10 items and 20% off from 50
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
 * cheaper pack per gram of two, each given as price and grams: 1 first, 2 second, 0 the same
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
 * Write a function which decides which of two packages costs less per amount, from price and amount of each: 1 first, 2 second, 0 same.
 * Python: compare p1 / a1 with p2 / a2 (arguments p1, a1, p2, a2); 1, 2, or 0 if equal
 * which pack is the better buy? price, size, price, size; 1 or 2, 0 if it makes no difference
 * Unit price comparison of two offers via cross products, result 1, 2 or 0
 * Big or small box: which has the lower price per gram (answer 1/2, 0 when tied)?
 * which pack is cheaper per unit, 1 or 2, 0 if equal
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
 * At this price for so many grams, what is the price per kilo?
 * price per kilogram from price and grams of a pack
 * price / grams * 1000
 * price per liter from price and milliliters of a bottle
 * Write a function for the kilo price, given the price and the grams of a pack.
 * what does a kilo cost when I paid this price for so many grams
 * How much is one liter if a bottle of so many ml (second) has this price (first)?
 * Given a price and a weight in grams, return the price for 1000 grams.
 * unit price on the shelf, per kg, from the price and the grams
 * base price per 1000 ml, given price and ml
 * cheese: price of the piece and its grams to the price of a kg
 * normalize the price of a pack to a kilo; price first, grams second
 * Write a program to determine what a kilogram costs from a package's price and its grams.
 * Excel: =price/grams*1000
 * {price} for {grams} grams, what is that a kilo
 * Base price per kg of a pre-packed good
 * How do I get the kilo price of a product?
 * price per kilogram
 *
 * @T double float
 * @range price 0 100
 * @range grams 1 5000
 * @name price_per_kilo price_per_liter
 */
T price_per_kilo(T price, T grams) { return price * 1000 / grams; }

/**
 * At this price for so many g, what do 100 g cost?
 * price per 100 grams from price and grams
 * price / amount * 100
 * price per 100 ml, given price and ml
 * Write a function for the price of 100 g, given the price and the grams of a pack.
 * I pay so much (first) for so many grams (second), how much is it for 100 grams
 * compare sweets by their price for 100 g: price and grams in
 * Given a price and an amount, return the price of a hundred units.
 * base price per 100 g on the label, from pack price and weight in g
 * cost for each hundred grams, given cost and grams
 * perfume: price and ml to price per 100 ml
 * hundred gram price of a pack: price, weight
 * Write a function that calculates the price of 100 units (grams, millilitres) from the price of some amount.
 * Python: price / amount * 100
 * {price} for {amount} grams, how much for 100
 * Unit pricing normalised to one hundred units
 * What's the cost per 100 g or 100 ml?
 * price per 100 grams
 *
 * @T double float
 * @range price 0 100
 * @range amount 1 5000
 * @name price_per_hundred price_per_100g
 */
T price_per_hundred(T price, T amount) { return price * 100 / amount; }

/**
 * Is the shop open on this day (0 is Sunday) at this hour? Monday to Saturday from 9 until before 18, Sunday closed.
 * open 9 to 18 (18 not included) except on Sunday: weekday with Sunday as 0, then the hour
 * shop hours Monday to Saturday from 9 until before 18, days count from Sunday 0; is it open at that day and hour
 * closed on day 0, else open from 9 until before 18; day, hour
 * Write a function that tells whether a store is open: Sunday (0) closed, other days from 9 and before 18.
 * is the store open now, weekday 0 to 6 with Sunday first and closed, others 9 to before 18 o'clock
 * Can I go shopping on this day at this hour? Sunday (0) closed, other days hour 9 up to 17.
 * day != 0 && hour >= 9 && hour < 18
 * Given weekday from 0 Sunday to 6 Saturday and hour, true from 9 until before 18 but never on Sunday.
 * bakery open six days a week, 9 until just before 18, not on Sunday (0): open on this day at this hour?
 * opening hours with a closed Sunday numbered 0: hour at least 9 and less than 18 on the other days
 * post office, open every day but Sunday (0), from hour 9, closed from 18 on; day and hour given
 * Write a program that tells if a shop is open on a weekday (0 is Sunday, when it is closed) at a full hour, opening at 9 and closing at 18.
 * Python: day != 0 and hour in range(9, 18)
 * shop opens 9 to 18 except day 0, sunday: open now?
 * Opening-hours predicate: weekday nonzero (0 = Sunday) and 9 <= h < 18
 * Can I go shopping at this day and hour (9-18, never Sunday = 0)?
 * is shop open, 9 to 18 except sunday (0)
 *
 * @T int32_t int64_t
 * @range day 0 6
 * @range hour 0 23
 * @name open_except_sunday is_open_today
 */
_Bool open_except_sunday(T day, T hour) { return day != 0 && hour >= 9 && hour < 18; }

/**
 * Is it open on this day at this hour: Monday (1) to Friday 9 until before 18, Saturday 9 until before 13, Sunday closed?
 * open weekdays 9 to 18 and Saturday 9 to 13, closing hour not included, Sunday never; day 1 is Monday
 * shorter hours on Saturday: 9 to 13, else 9 to 18, last hour excluded, Sunday closed; day 1 is Monday
 * open? weekday 1 to 5 with 9 <= hour < 18, 6 with 9 <= hour < 13, 7 closed
 * Write a function that tells if a shop is open: from 9 and before 18 on days 1 to 5, before 13 on day 6, never on day 7.
 * pharmacy hours: Mon to Fri 9-18, Sat 9-13, closed at the end hour and on Sunday, day numbers 1 to 7 from Monday
 * Is the library open? From 9, on day 6 only until before 13, days 1 to 5 until before 18, day 7 closed.
 * Given day 1 Monday to 7 Sunday and the hour, is it from 9 and before 18, on Saturday before 13, and not Sunday?
 * doctor's office open from 9 until before 18, on Saturday (6) until before 13, Sunday (7) not; day, hour
 * store hours with a half Saturday (day 6) until 13, others until 18, those hours excluded, both from 9, day 7 closed
 * opens at 9, is closed from 18 on, on day 6 from 13 on, and all of day 7; open at this day and hour?
 * post counter open at day and hour? 9 to before 18, Saturday 9 to before 13, no Sunday, days 1 to 7 from Monday
 * Write a function to check if a shop is open, given a day (1 Monday to 7 Sunday) and an hour: from 9 until 18, on Saturdays until 13, on Sundays never.
 * Python: day < 7 and 9 <= hour < (13 if day == 6 else 18)
 * open from 9 to 18, saturday (6) only to 13, sunday (7) closed: is it open?
 * ISO weekday opening predicate: [9, 18) on 1-5, [9, 13) on 6, empty on 7
 * Is the store open at this ISO weekday and hour (9-18, Sat 9-13, Sun shut)?
 * is shop open 9-18, saturday 9-13, closed sunday (day 7)
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
 * How many whole tiles with a side in cm does a room of two sides in m need, rounded up along each side?
 * tiles for a floor, rounded up along length and width: tile side in cm, room sides in meters
 * number of square tiles (side in cm) for a room (two sides in m), rounded up in both directions
 * ceil(100 * length / side) * ceil(100 * width / side)
 * Write a function for floor tiles, given the tile's side in cm and the room's sides in m; cut tiles count whole.
 * how many tiles do I buy for the bathroom, tile size in cm first, room in m, rounded up along each wall
 * How many tiles of so many centimeters cover a room of given meters, each direction rounded up?
 * Given the side of a tile in cm and two sides of a room in m, return the tiles, both directions rounded up.
 * tile count with cut pieces as whole ones, tile in cm, room in m
 * kitchen floor: tile edge in centimeters, then length and width in meters, how many tiles when each row is rounded up
 * tile side in cm, room in m: tiles along the length times tiles along the width, both rounded up
 * square tiles needed, side in centimeters, room in meters, each direction rounded up
 * Write a program which counts the square tiles for a floor, with the tile's side in centimetres and the room's length and width in metres, cut tiles counting as whole in each direction.
 * Python: math.ceil(100 * length / side) * math.ceil(100 * width / side)
 * tile {side} cm, room {length} by {width} metres: how many tiles, broken ones count too
 * Tile count as product of the rounded-up numbers per direction (cm tile, m room)
 * How many tiles do I lay along both walls, always rounding up?
 * number of tiles for a room, tile side in cm
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
 * How many kWh does a device of so many watts use in so many hours a day over a number of days?
 * kwh from watts, hours per day and days
 * watts * hours * days / 1000
 * energy in kWh used by an appliance: watts, hours a day, days
 * Write a function for the kilowatt hours of a device: power in watts, hours a day, number of days.
 * how many kwh does my tv use, from watts, hours a day and number of days
 * How many kilowatt-hours does a heater take: watts, hours a day, days?
 * Given watts, daily hours and days, return the consumption in kWh.
 * power consumption of a lamp in kWh: watts, daily hours, days
 * kwh of a fridge from watts, hours per day and number of days
 * kilowatt hours of a gadget from its watts, hours a day and number of days
 * kWh from wattage, hours of use per day and days
 * Write a function to find the kilowatt-hours of an appliance from its watts, its hours a day and a number of days.
 * Excel: =watts*hours*days/1000
 * {watts} watts, {hours} hours daily, {days} days: how many units on the meter
 * Electrical energy in kWh out of power, daily runtime and period
 * How many kWh does the TV use over a period?
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
 * whole eggs for some guests, 3 per 4 people
 * Write a function that scales 3 pieces for 4 people to n people, rounding up.
 * the recipe takes 3 eggs for 4 people, how many whole eggs for n of us
 * How many lemons for n guests at 3 for every 4, rounded up?
 * Given the guests, return the pieces at 3 per 4 guests, rounded up to whole ones.
 * 3 cans for 4 persons, whole cans for n persons, rounded up
 * recipe for 4 with 3 onions, number of onions for n people, rounded up
 * pieces to buy for n portions when 4 portions take 3, rounded up
 * 4 of us eat 3 loaves, how many loaves for a group of n, rounded up
 * Write a program to scale a recipe that takes 3 eggs for 4 people to another number of people, rounding up.
 * Python: math.ceil(people * 3 / 4)
 * three eggs serve four, how many for {people}? no half eggs
 * Ceiling of three quarters of the number of persons
 * How many whole eggs at a rate of 3 per 4 eaters?
 * 3 pieces per 4 people, rounded up
 *
 * @T int32_t int64_t
 * @range people 0 1000
 * @name scaled_pieces pieces_for_people
 */
T scaled_pieces(T people) { return (people * 3 + 3) / 4; }

/**
 * How many pizzas do n people need if each eats 3 slices and a pizza has 8? Round up.
 * each of n people eats 3 slices, a pizza has 8, number of pizzas rounded up
 * pizzas for a party: 3 slices per person, 8 per pizza, rounded up
 * ceil(3 * people / 8)
 * Write a function for the whole pizzas to order when each of n people eats 3 of 8 slices.
 * whole pizzas needed for n heads, 3 slices a head, 8 slices each pizza
 * How many cakes with 8 pieces do n guests need if each takes 3? Round up.
 * Given the guests, return the pizzas with 8 slices, rounded up, if each gets 3.
 * order pizza for n: 3 pieces for everyone, pizzas cut in 8, rounded up
 * enough whole pizzas for n friends who eat 3 slices each, 8 slices in one
 * number of packs with 8 rolls for n guests at 3 rolls each, rounded up
 * how many pizzas do we order for n people, 3 slices each, 8 per pie, rounded up
 * Write a function which computes the whole pizzas to order if everyone eats 3 slices and a pizza has 8.
 * Python: -(-people * 3 // 8)
 * {people} guests, 3 slices each, 8 on a pizza: how many pizzas
 * Ceiling of 3/8 of the headcount
 * How many 8-slice pizzas are enough at three slices a head?
 * pizzas for people at 3 slices each, 8 per pizza
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
 * amount for n servings when the given amount is for {K}
 * Write a function that scales an amount from {K} servings to a given number.
 * recipe made for {K}, amount for a different number of people
 * How much flour do I take if the recipe gives an amount for {K} but we are n?
 * Given the amount for {K} portions and the portions wanted, return the new amount.
 * ingredient quantity for {K} persons converted to another number of persons
 * convert an amount from a recipe of {K} portions to n portions
 * recipe serves {K}; amount, then my number of guests
 * amount that serves {K}, stretched or shrunk to serve n
 * Write a program that adapts an ingredient's amount in a recipe for {K} to a given number of people.
 * Excel: =amount/{K}*people
 * recipe is for {K}, we are {people}: how much of this? amount goes in first
 * Linear rescaling of an ingredient from {K} servings to n
 * How do I convert a recipe for {K} persons into one for another headcount?
 * scale ingredient from {K} servings
 *
 * @T double float
 * @K 2 4 6 8
 * @range amount 0 1000
 * @range people 1 20
 * @name scale_from_servings recipe_for_people
 */
T scale_from_servings(T amount, int32_t people) { return amount * people / K; }

/**
 * How many cups are so many grams at {K} grams per cup?
 * grams to cups, a cup is {K} g
 * g / {K}, cups with fraction
 * cups from grams with {K} grams in each
 * Write a function that converts grams to cups of {K} g.
 * grams of flour or sugar in cups, {K} grams per cup
 * How many scoops of {K} grams make this weight in grams?
 * Given a weight in grams, return the cups at {K} g a cup.
 * baking conversion from grams, {K} g make one cup
 * one cup weighs {K} grams, how many cups are so many grams
 * number of spoons of {K} grams in a weight in grams
 * weight in grams as cups of {K} g
 * Write a function to convert grams to cups (or spoons) that hold {K} grams each.
 * JavaScript: g => g / {K}
 * one cup is {K} grams, how many cups
 * Kitchen conversion mass to volume units, {K} g per unit
 * How many cups is that if a cup weighs {K} g?
 * grams to cups, {K} g each
 *
 * @T double float
 * @K 15 85 90 120 125 200 225 240
 * @range grams 0 2000
 * @name grams_to_measure grams_to_cups
 */
T grams_to_measure(T grams) { return grams / K; }

/**
 * How many grams are so many cups at {K} grams per cup?
 * cups to grams, a cup is {K} g
 * cups * {K}, as grams
 * grams from cups with {K} grams in each
 * Write a function that converts cups of {K} g to grams.
 * cups of flour or sugar in grams, {K} grams per cup
 * How many grams are so many scoops of {K} grams?
 * Given a number of cups, return the grams at {K} g a cup.
 * American recipe: cups into grams, {K} g make one cup
 * one cup weighs {K} grams, weight in grams of several cups
 * number of spoons of {K} grams to grams
 * weight in grams of some cups, {K} each
 * Write a program which turns cups into grams, a cup weighing {K} grams.
 * Python: cups * {K}
 * what do so many cups weigh at {K} grams
 * Kitchen conversion of measures to mass at {K} g per measure
 * How heavy are {cups} cups if each has {K} g?
 * cups to grams, {K} g per cup
 *
 * @T double float
 * @K 15 85 90 120 125 200 225 240
 * @range cups 0 20
 * @name cups_to_grams measure_to_grams
 */
T cups_to_grams(T cups) { return cups * K; }

/**
 * Convert an oven temperature from Fahrenheit to Celsius, to the nearest 5.
 * oven fahrenheit to celsius in steps of 5
 * °F to °C rounded to the nearest 5 degrees
 * celsius setting for a Fahrenheit temperature in an american recipe, nearest 5
 * Write a function that turns an oven temperature in F into C, rounded to a multiple of 5.
 * 350 f in celsius for my oven, rounded to 5
 * Which Celsius setting, in steps of 5, is this Fahrenheit temperature?
 * Given degrees Fahrenheit, return the closest multiple of 5 in Celsius.
 * baking temperature from F to C, rounded to the nearest multiple of 5
 * what do i set my oven to in celsius, steps of 5
 * oven dial in C from F, nearest multiple of five
 * American oven temperature, converted and rounded to 5
 * Write a function that converts an oven temperature from whole Fahrenheit to Celsius, rounded to the nearest 5 degrees.
 * Excel: =MROUND((F-32)*5/9,5)
 * American oven setting in celsius, to the closest 5
 * Fahrenheit to Celsius quantised to multiples of 5, halves up, integer arithmetic
 * At what °C, in steps of five, should I bake a recipe in °F?
 * oven fahrenheit to celsius rounded to 5
 *
 * @T int32_t int64_t
 * @range fahrenheit 100 600
 * @name oven_celsius oven_setting
 */
T oven_celsius(T fahrenheit) { return ((fahrenheit - 32) * 2 + 9) / 18 * 5; }

/**
 * How many minutes does an egg boil: 4 for 'S' soft, 7 for 'M' medium, 10 for 'H' hard, 0 for other letters?
 * egg timer: 4 minutes soft, 7 medium, 10 hard, by letter S, M or H, else 0
 * letter to minutes: S 4, M 7, H 10, else 0
 * minutes for letter S, M or H: 4, 7, 10, others 0
 * Write a function that returns 4 for 'S', 7 for 'M', 10 for 'H' and 0 for others.
 * boiled egg minutes by how hard I like it: 4, 7 or 10 for letter S, M or H, 0 otherwise
 * How many minutes must my egg cook if I choose S (4), M (7) or H (10)? Other letters 0.
 * Given a letter S, M or H, return 4, 7 or 10; anything else gives 0.
 * capital letter to number: S is 4, M is 7, H is 10, all others 0
 * cooking minutes from a letter code, S 4, M 7, H 10, unknown 0
 * switch on a char with 'S', 'M', 'H' giving 4, 7, 10 and 0 by default
 * look up 4, 7 or 10 for the three letters S, M, H, 0 if it is another
 * 4 minutes for 'S', 7 minutes for 'M', 10 minutes for 'H', 0 for any other character
 * 4 if soft, 7 if medium, 10 if hard, by the letters S, M and H, 0 if none of them
 * Write a program to return the boiling minutes for an egg: 4 for soft 'S', 7 for medium 'M', 10 for hard 'H', 0 for any other letter.
 * Python: dict(S=4, M=7, H=10).get(c, 0)
 * S is 4, M is 7, H is 10 minutes, else 0
 * Mapping of doneness codes S, M, H to cooking times 4, 7, 10 (0 if undefined)
 * How long to cook an egg by letter (S 4, M 7, H 10, otherwise 0)?
 * egg boiling time for S M H: 4 7 10, else 0
 *
 * @name egg_minutes boiling_time
 */
int32_t egg_minutes(char c) {
    if (c == 'S') return 4;
    if (c == 'M') return 7;
    return c == 'H' ? 10 : 0;
}

/**
 * Have more days passed than the {K} that are allowed?
 * overdue, that is, more than {K} days old?
 * is the rental late after so many days, {K} days are allowed
 * more than {K} days, true or false
 * Write a function that tells whether something borrowed for some days is overdue, {K} days being fine.
 * was the book kept longer than {K} days
 * Is my return too late after so many days if I have {K}? Day {K} is in time.
 * Given the days since the loan, true once they are over {K}.
 * is a warranty or return period of {K} days over after the given days (more than {K})
 * did the {K} day trial end, i.e. are more than {K} days over
 * days > {K}
 * past the limit of {K} days? day {K} still counts as in time
 * Write a function to check if a duration in days is over {K}.
 * Python: days > {K}
 * is it longer than {K} days?
 * Deadline exceeded: elapsed days strictly above {K}
 * Have more than {K} days passed?
 * more than {K} days
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
 * Write a function that tells whether to order: stock plus open orders is below the minimum.
 * do i have to order: stock plus what is on its way less than the minimum?
 * Is there too little, under the minimum (third), in stock (first) even with the delivery that is coming (second)?
 * Given stock, incoming and minimum, true if the first two together are less than the third.
 * is the inventory position (stock, incoming) under the reorder level
 * order more? on hand plus on order under the limit, given in this order
 * low stock test with goods in transit: stock, in transit, threshold
 * do the goods in the warehouse and those on the way together stay below a required minimum
 * Write a program which determines whether goods must be reordered: those in store plus those on the way are fewer than the minimum.
 * Python: stock + incoming < minimum
 * have {stock}, {incoming} coming, need at least {minimum}: buy more?
 * Reorder-point test on the inventory position (on hand plus on order strictly below the minimum)
 * When do I have to place an order, considering stock and pending deliveries?
 * should reorder if stock + incoming below minimum
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
 * boxes for n bottles, {K} in each, rounded up
 * number of crates with {K} bottles for n, the last may be partly empty
 * n things in packs of {K}, packs rounded up
 * Write a function that returns how many crates of {K} hold n bottles.
 * rows of {K} chairs needed for n guests, rounded up
 * How many tables with {K} seats do n guests need, the last one perhaps not full?
 * Given a number of things, return the packs of {K} to hold all.
 * egg cartons of {K} needed for n eggs, rounded up
 * cars with {K} seats needed for a group of n
 * number of trips for n people with {K} at a time, rounded up
 * how many packs of {K} must i buy to have at least n
 * Write a function to find how many crates of {K} are necessary for n bottles, the final one perhaps not full.
 * Python: math.ceil(n / {K})
 * {K} go in a box, how many boxes for all
 * Ceiling division by {K}
 * How many containers holding {K} each do I need?
 * boxes needed at {K} per box
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
 * how many of n things do not fill a box of {K}
 * bottles remaining out of n, {K} per full crate
 * Write a function that returns what is left after putting n things into full packs of {K}.
 * loose eggs out of n when full cartons of {K} are packed
 * How many of n guests stand if only full tables of {K} are used?
 * Given a count, return the rest that makes no full {K}.
 * items in the last, not full box of {K}, 0 if all are full
 * rest of n after making groups of {K}
 * cookies out of n that do not fill a bag of {K}
 * n % {K}, the ones that stay outside
 * Write a program that finds how many eggs remain after as many full boxes of {K} as possible are packed.
 * Excel: =MOD(n,{K})
 * pack them by {K}, how many stay loose
 * Residue of a count modulo the box size {K}
 * What's left over when filling boxes of {K}?
 * items left after filling boxes of {K}
 *
 * @T int32_t int64_t
 * @K 4 5 6 8 10 12 20 24
 * @range n 0 10000
 * @name left_after_boxes not_boxed
 */
T left_after_boxes(T n) { return n % K; }

/**
 * How many pallets are required for some cartons with so many in a layer and so many layers? Round up.
 * number of pallets, rounded up, from cartons, cartons per layer and layers
 * ceil(cartons / (per_layer * layers))
 * pallets for a shipment of cartons, per layer, layers; last one maybe not full
 * Write a function for the pallets needed, rounded up: cartons, cartons per layer, layers per pallet.
 * how many pallets do we ship for these cartons, so many per layer and layers per pallet, last one maybe partly full
 * How many shelves do these boxes need if each shelf has so many boxes in a row and so many rows? Round up.
 * Given cartons, cartons per layer and layers per pallet, return the pallets, rounded up.
 * warehouse: whole pallets for an order, given cartons, cartons per layer and layers
 * containers needed for some boxes, rounded up, with boxes per layer and layers given
 * pages for my stickers, given stickers, stickers per row and rows per page, rounded up
 * trucks or pallets, rounded up, from pieces, pieces per layer, layers
 * Write a function to determine the pallets for a number of cartons, given cartons in a layer and layers on a pallet, rounded up.
 * Python: math.ceil(cartons / (per_layer * layers))
 * {cartons} boxes, {per_layer} in a layer, {layers} layers on a pallet: how many pallets
 * Ceiling of load over pallet capacity (cartons per tier times tiers)
 * How many pallets does a shipment require?
 * number of pallets for cartons
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
 * How many liters of paint does an area in square meters need with 2 coats, 12 square meters per liter?
 * liters of paint for an area in m2 with 2 coats, a liter covers 12 square meters
 * area * 2 / 12, as liters of paint
 * paint in liters for a wall of given area painted 2 times, 12 m2 per liter
 * Write a function for the liters of paint from an area in m²: 2 coats, coverage 12 m² a liter.
 * how many liters of varnish for so many square meters in 2 layers at 12 square meters a liter
 * How much paint do I buy for an area in 2 coats if one liter is enough for 12 m2? No rounding.
 * Given an area, return the liters for 2 coats at 12 square meters each liter.
 * wall paint in liters for an area, 2 coats, yield 12 m2 per liter
 * liters for 2 coats of paint on some square meters, 12 square meters for each liter
 * liters of primer: area times 2 over 12
 * paint demand in liters for an area with 2 coats and a coverage of 12 square meters per liter
 * Write a program to calculate the litres for two coats of paint on an area in square metres when a litre covers 12.
 * Excel: =area*2/12
 * paint {area} square metres twice, 12 per litre: how much paint
 * Paint requirement, two coats, spreading rate 12 m^2/l
 * How many litres of paint do I buy for 2 coats at 12 m² per litre?
 * paint liters for two coats, 12 m2 per liter
 *
 * @T double float
 * @range area 0 500
 * @name paint_for_area paint_liters
 */
T paint_for_area(T area) { return area * 2 / 12; }

/**
 * For an area in square meters at some grams each, how many bags of so many kg are required? Round up.
 * bags of grass seed, rounded up, from area, grams per square meter and kg per bag
 * ceil(area * grams / 1000 / bag)
 * fertilizer bags in whole numbers: lawn area, grams per m2, bag weight in kg
 * Write a function for whole bags of seed: square meters, grams per square meter, kilograms in a bag.
 * how many whole bags of lawn seed do I buy: square meters, grams per square meter, kg per bag
 * How many sacks of lime for the garden, rounded up: m2, grams a square meter, kg in a sack?
 * Given an area, grams per square meter and the bag's kilograms, return the bags, rounded up.
 * seed demand in full bags from area, grams per m2 and kilograms per bag
 * bags of tile glue, rounded up: area, grams per square meter, kilos per bag
 * road salt bags for a yard, rounded up: area, grams per m2, kg a bag
 * bags to buy, rounded up: area, grams for every square meter, kilos in a bag
 * Write a function that tells how many whole bags of grass seed to buy from square metres, grams per square metre and kilograms in a bag.
 * Python: math.ceil(area * grams / 1000 / bag)
 * {area} square metres of lawn, {grams} grams on each, bags of {bag} kilos: how many bags
 * Seed demand in bags, rounded up (area, sowing rate in g/m^2, bag mass in kg)
 * How many bags are required to sow a lawn?
 * seed bags for a lawn
 *
 * @T double float
 * @range area 1 1000
 * @range grams 5 100
 * @range bag 1 25
 * @name seed_bags bags_of_seed
 */
int32_t seed_bags(T area, T grams, T bag) { return (int32_t)__builtin_ceil((double)(area * grams / 1000 / bag)); }

/**
 * How many cubic meters fill a rectangle with two sides in m to a depth in cm?
 * cubic meters of mulch from length and width in m and depth in cm
 * length * width * depth / 100 (m, m and cm give cubic meters)
 * cubic meters of soil for a raised bed, sides in meters, depth in centimeters
 * Write a function for the volume of a layer in cubic meters: length and width in meters, thickness in cm.
 * how many cubic meters of gravel for the driveway: m by m, then so many cm thick
 * How many cubic meters of bark for the beds, two sides in m and this many cm deep?
 * Given length and width in m and a depth in cm, return the volume in cubic meters.
 * concrete for a slab in m3, two sides in m, thickness in cm
 * topsoil volume in m3, sides in m, layer height in cm
 * cubic meters of sand for a sandbox, m by m and some cm deep
 * volume in cubic meters with two sides in meters and one in centimeters
 * Write a program which calculates the cubic metres of soil for a bed with length and width in metres and depth in centimetres.
 * Excel: =length*width*depth/100
 * bed is {length} by {width} metres, fill it {depth} cm deep: how much earth in cubic metres
 * Fill volume in m^3, thickness in cm
 * How much soil goes in a raised bed (m, m, cm)?
 * soil volume in m3, depth in cm
 *
 * @T double float
 * @range length 0 30
 * @range width 0 30
 * @range depth 0 50
 * @name bed_volume mulch_needed
 */
T bed_volume(T length, T width, T depth) { return length * width * depth / 100; }

/**
 * How many plants fit in a row of some cm with one every so many cm, the first at the start?
 * plants in a row from its length and the spacing, first one at the beginning, whole ones only
 * length / spacing + 1 in whole numbers
 * number of plants along a bed of given length with a spacing, starting right at one end
 * Write a function for the number of plants in a row of a given length, one at 0 and then one each spacing.
 * how many lettuces fit in a row of this length at this spacing, beginning at one end
 * How many trees line a street of given length if one stands every so many meters, from the start on?
 * Given a length and a spacing, return how many can be placed, counting the one at the start.
 * number of screws along a board of given length at a given distance, the first at the very end
 * number of lamps along a way, length and distance given, with one at the beginning
 * number of posts along a length at a fixed spacing, from the start, without passing the end
 * how many seeds lie in a furrow (length first) at equal distances (second), one at zero
 * Write a function to count the plants of a row from its length and the gap between them, with one at the very beginning.
 * Python: length // spacing + 1
 * row {length} long, one each {spacing}, first at the start: how many
 * Fencepost count, floor(length / spacing) + 1
 * How many trees stand along a road, both ends planted?
 * plants in a row including the first
 *
 * @T int32_t int64_t
 * @range length 0 5000
 * @range spacing 1 200
 * @name plants_in_row row_of_plants
 */
T plants_in_row(T length, T spacing) { return length / spacing + 1; }

/**
 * How many plants fit a bed, length by width, if each takes a square with the side given third, rows and columns rounded down?
 * plants in a bed in a grid, rounded down both ways: length, width, spacing
 * (length / spacing) * (width / spacing) in whole numbers
 * plants per row times rows, each the side divided by the spacing (third) and rounded down
 * Write a function for the plants in a rectangular bed, given length, width and a spacing that is the same both ways, whole ones only.
 * how many strawberries fit in the bed, length by width, at a spacing, whole rows
 * How many full squares with the spacing as side fit into a bed of given length and width, in a grid?
 * Given length, width and spacing, return how many plants have room in a grid, one per square of the spacing.
 * planting grid count, full squares only: bed length, bed width, spacing
 * vegetables in a raised bed of length by width, one per full square of the spacing
 * number of full squares in a grid over a rectangle: its two sides, then the side of a square
 * how many cookies on a tray of length by width with their size given last, in a grid
 * Write a program to find how many plants fit a rectangular bed, each taking a square of the given spacing; length, width, spacing.
 * Python: (length // spacing) * (width // spacing)
 * bed {length} by {width}, each plant needs {spacing} every way: how many fit
 * Number of complete grid cells of side s inside an l × w rectangle
 * How many lettuces can I plant on a grid in a bed?
 * plants that fit a bed on a square grid
 *
 * @T int32_t int64_t
 * @range length 0 1000
 * @range width 0 1000
 * @range spacing 1 100
 * @name plants_for_bed plant_count
 */
T plants_for_bed(T length, T width, T spacing) { return length / spacing * (width / spacing); }

/**
 * How many liters are in a round barrel with a given diameter in cm, filled so many cm high?
 * liters in a barrel from diameter and water height in cm
 * pi * (d / 2)^2 * h / 1000, diameter d and height h in cm, giving liters
 * rain barrel content in liters, diameter then height in centimeters
 * Write a function for the liters in a round tank, diameter and level in cm.
 * water in the round pool in liters, diameter and depth in cm
 * How much water in liters does a pot hold, from diameter and height in centimeters?
 * Given a diameter and a height in cm, return the volume of the cylinder in liters.
 * cylinder in cm to liters, diameter first, height second
 * well: liters of water in it from its diameter and the water depth, both in cm
 * bucket volume in liters from diameter and height in cm, straight sides
 * round vase, diameter by height in cm, how many liters
 * Write a function which determines how many litres fit in a round barrel from its diameter and height in centimetres.
 * Python: math.pi * d**2 / 4 * h / 1000
 * round tub {diameter} cm across and {height} cm high, how many litres
 * Cylinder capacity in litres, diameter and height in cm
 * What does a water butt hold in liters (cm given)?
 * liters of a cylinder in cm
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
 * To reach a goal, how many full months must I save the same amount? Goal, amount per month; round up.
 * months until I have saved the goal at this monthly amount, rounded up
 * ceil(goal / monthly)
 * number of months until a goal with a fixed saving each month, rounded up: goal, saving
 * Write a function for the months needed to save a goal, given goal and monthly saving, rounded up.
 * how many months do I save for a bike of this price at so much a month, a started month counts
 * Goal and monthly saving: after how many whole months have I got the money together?
 * Given a goal and an amount per month, return the months, a started one counts.
 * months, rounded up, to reach a target with the same saving each month, target first
 * number of payments, rounded up, until the sum is reached: sum, payment
 * weeks of pocket money for a toy: price of the toy, money per week, a started week counts
 * number of deposits to reach the goal, the last may be more than needed: goal, deposit
 * Write a program that computes after how many whole months of equal saving a goal is reached.
 * Excel: =ROUNDUP(goal/monthly,0)
 * want {goal}, put aside {monthly} a month: how many months
 * Ceiling of target over monthly contribution, no interest
 * How long must I save for something?
 * months to save for a goal
 *
 * @T double float
 * @range goal 0 10000
 * @range monthly 1 1000
 * @name months_to_save months_to_goal
 */
int32_t months_to_save(T goal, T monthly) { return (int32_t)__builtin_ceil((double)(goal / monthly)); }

/**
 * To reach a goal from what is saved, how many more months of a fixed saving do I need, rounded up? 0 if it is reached.
 * months left, rounded up, with something saved already: goal, saved, monthly; 0 at the goal
 * ceil((goal - saved) / monthly), not below 0
 * months to go until the goal, rounded up, given goal, what is saved and the amount per month; 0 if already there
 * Write a function for the months still needed, rounded up and at least 0: goal, present savings, saving per month.
 * months until i can buy it, rounded up: price, what i have already, saving per month; 0 if i can now
 * How many monthly payments are missing to the goal, given goal, savings and payment? Round up; 0 if none.
 * Given goal, savings so far and a monthly amount, return the months left, rounded up, 0 once the goal is met.
 * remaining saving time in started months: target, already saved, monthly; zero when the target is met
 * savings plan: months, rounded up, until the target is met from target, balance and monthly saving, else 0
 * goal, saved, per month: months to go rounded up, already there means zero
 * when do i reach my goal, counted in started months from now: goal, saved so far, per month; 0 if reached
 * Write a function to find the whole months until a goal is saved, considering what has been saved already; goal, saved, monthly amount.
 * Python: max(0, math.ceil((goal - saved) / monthly))
 * I need {goal}, have {saved} and add {monthly} a month: how many whole months more, 0 if I have enough
 * Remaining saving periods, rounded up and not negative (target, balance, contribution)
 * How many months are left until I can afford it with my savings so far?
 * months until goal with starting savings
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
 * What does a drink of this price cost at this hour (given first) if it is half price from 17 to before 19?
 * price at an hour, half from 17 until before 19, else unchanged
 * happy hour: 50% off the price in the hours 17 and 18; hour and price given
 * price / 2 if hour >= 17 and hour < 19
 * Write a function for the price at an hour, halved from 17 until before 19.
 * price of a drink at an hour, with happy hour (half) from 17 to before 19
 * What do I pay at this hour for something of this price when it is half in the hours 17 and 18?
 * Given the hour and the normal price, return half of it in the hours 17 and 18, otherwise all of it.
 * hour and price: reduced by half in the evening, 17 until before 19
 * cheaper power: price at an hour, half the rate from 17 to before 19
 * deal with half price in the hours 17 and 18, full price otherwise; hour, then price
 * off-peak price: half from 17 o'clock until before 19 o'clock, normal at other hours
 * Write a program which halves a drink's price if the hour is 17 or 18 and leaves it otherwise; hour first.
 * Python: price / 2 if 17 <= hour < 19 else price
 * happy hour from 17 until before 19: half price
 * Time-dependent price: factor 1/2 on [17, 19), 1 elsewhere
 * What does a cocktail cost at a given hour, half off between 17:00 and 19:00?
 * half price from 17 to 19 o'clock
 *
 * @T double float
 * @range hour 0 23
 * @range price 0 100
 * @name price_at_happy_hour happy_hour_price
 */
T price_at_happy_hour(int32_t hour, T price) { return hour >= 17 && hour < 19 ? price / 2 : price; }

/**
 * What does the night on this day cost at this price, 20 more on the days 5 and 6?
 * price of a night by day number, 20 more on days 5 and 6
 * price plus 20 on day 5 or 6, else the price
 * hotel night price for a day, with a surcharge of 20 on days 5 and 6
 * Write a function for the price of a day from day number and base price: 20 extra on days 5 and 6.
 * friday and saturday nights, 5 and 6, are 20 dearer than the given price; what does this day cost
 * How much is it on this weekday at this base price if the weekend (5, 6) costs 20 more?
 * Given a day and a price, add 20 for the days 5 and 6.
 * day and price with a surcharge of 20 at the weekend, days 5 and 6
 * rental car price for a day: 20 more on 5 and 6
 * base price for a day, on 5 and 6 with 20 on top
 * room rate by weekday from day and normal rate, plus 20 on days 5 and 6
 * Write a function to compute a room's price for a night: on days 5 and 6 it costs 20 extra; the day comes first.
 * Python: price + 20 if day in (5, 6) else price
 * on day 5 and day 6 add 20
 * Weekend surcharge of 20 for weekday codes 5 and 6
 * How much is the hotel per night with a 20 supplement on days 5/6?
 * night price, 20 more on days 5 and 6
 *
 * @T double int32_t float
 * @range day 0 6
 * @range price 0 1000
 * @name night_price weekend_price
 */
T night_price(int32_t day, T price) { return day == 5 || day == 6 ? price + 20 : price; }

/**
 * What do so many nights at a price cost if every {K}th night is free?
 * hotel price of n nights at a price, each {K}th night free
 * (nights - nights / {K}) * price
 * total for nights at a price: for every {K} nights stayed, pay one less
 * Write a function for a hotel bill from nights and nightly price where every {K}th night costs nothing.
 * every {K}th night is free, total of a stay from nights and price
 * How much is my stay of some nights at a price when every {K}th night is a gift?
 * Given nights and a price per night, charge all but every {K}th.
 * rental total of days at a daily price with each {K}th day free
 * pay for all but one of every {K} nights; nights and price per night give the total
 * camping price for nights at a rate, free on every {K}th night
 * total with one free in {K}, count first, price second
 * Write a program to calculate the cost of a hotel stay where every {K}th night is free, from nights and price of a night.
 * Python: (nights - nights // {K}) * price
 * each {K}th night costs nothing, {nights} nights at {price}
 * Stay total with one gratis night per {K}
 * What do I pay in a hotel that gives away night {K}, twice {K} and so on?
 * hotel price with every {K}th night free
 *
 * @T double float int32_t
 * @K 4 5 7 10
 * @range nights 0 60
 * @range price 0 500
 * @name every_kth_night_free stay_price
 */
T every_seventh_night(int32_t nights, T price) { return (nights - nights / K) * price; }

/**
 * What do n people pay: 10 each, or 40 for the group from 5 people on?
 * price for n people: group ticket 40 from 5 people, else 10 each
 * 5 people or more pay 40 together, fewer pay 10 each; total for n
 * entry for n: flat 40 for groups of at least 5, single price 10
 * Write a function for the entry of n people: 10 per person, but 40 in all for 5 or more.
 * museum price for n people, single 10, group of 5 and more 40
 * How much is the entry for n people if 5 or more get in for 40 together and others pay 10 each?
 * Given the people, return 40 from 5 on, otherwise 10 times the people.
 * n >= 5 ? 40 : 10 * n
 * group rate for n: at least 5 persons, 40 flat; below that 10 a head
 * boat rental for n people, 10 each, whole boat 40 from 5
 * class visit price for n with a flat of 40 for 5 and more, 10 each below
 * Write a function that determines the entrance for a group: 10 each, but 40 altogether from 5 people on.
 * JavaScript: n => n >= 5 ? 40 : 10 * n
 * 10 a head, groups of 5 or more just 40 in all
 * Group tariff 10n for n < 5, constant 40 thereafter
 * How much is admission with a flat group rate of 40 (5+ persons), else 10 per person?
 * 10 per person, flat 40 from 5 people
 *
 * @T int32_t int64_t double
 * @range people 0 30
 * @name flat_group_price group_ticket
 */
T flat_group_price(T people) { return people >= 5 ? 40 : 10 * people; }

/**
 * What do some adults and some children pay at 10 and 5 each, or 25 as a family if that is less?
 * price for adults and children: family ticket 25 or singles, 10 per adult and 5 per child, whichever is less
 * min(25, 10 * adults + 5 * children)
 * cheapest way in for some adults and children: family ticket 25, or adult 10 and child 5
 * Write a function for a zoo visit of adults and children: adults 10, children 5, but 25 at most in all.
 * 10 per grown-up, 5 per kid, never more than 25 together
 * How much do we pay, adults and children, if single tickets are 10 and 5 and the family ticket is 25 at most?
 * Given adults and children, return the smaller of 25 and the single prices 10 and 5.
 * swimming pool total: adults 10, kids 5, family card 25 if cheaper
 * family price 25 if it is better than 10 per adult and 5 per child
 * entry capped at 25 in all: ten for each adult (first), five for each child
 * whichever is cheaper, 25 flat or 10 per adult and 5 per child
 * Write a program that finds the lowest entry price for a family: 10 an adult and 5 a child or 25 for everybody.
 * Excel: =MIN(25,10*adults+5*children)
 * grown-ups 10, kids 5, whole family at most 25
 * Admission min(10 a + 5 c, 25)
 * Singles at 10 and 5 or the 25 family card: what is cheapest (adults, children)?
 * family ticket: adults 10, children 5, max 25
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
 * What do so many adults at {A} and so many children at {B} cost?
 * total for adults at {A} and children at {B}
 * cost of a visit with {A} per adult and {B} per child
 * {A} * adults + {B} * children
 * Write a function for the tickets of a group: adults pay {A}, children {B}.
 * cinema total for so many grown-ups at {A} and so many kids at {B}
 * How much is the entry for all, {A} for adults and {B} for children?
 * Given two counts, return {A} times the first plus {B} times the second.
 * total with {A} for each big one and {B} for each small one, big ones given first
 * bottle deposit in cents: {A} for each plastic bottle and {B} for each glass bottle
 * points in all: {A} for each of the first kind, {B} for each of the second
 * total price of two articles at {A} and {B}, how many of each being given
 * Write a function to total the tickets of adults at {A} and children at {B}.
 * Excel: ={A}*adults+{B}*children
 * big people {A} each, kids {B} each, how much together
 * Revenue {A} a + {B} c for a adults and c children
 * What do tickets cost at {A} per adult and {B} per child?
 * adults {A}, children {B}, total price
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
 * What does a bus ticket for n zones cost: 2.5 for 1, 3.5 for 2, else 5?
 * bus ticket by zones: 1 zone 2.5, 2 zones 3.5, more 5
 * price by number of zones: 1 is 2.5, 2 is 3.5, the others are 5
 * fare for 1, 2 or more zones: 2.5, 3.5 or 5
 * Write a function for a fare by zones: 2.5 for one, 3.5 for two, 5 for three and more.
 * train zones price table 2.5 3.5 5 for 1, 2, 3 or more zones
 * How much is the tram for one, two or more zones at 2.5, 3.5 or 5?
 * Given the zones, return 2.5 up to 1, 3.5 up to 2, otherwise 5.
 * short trip (1 zone) 2.5, medium (2) 3.5, longer ones 5
 * tariff by zones: 1 or 2 zones at 2.5 and 3.5, all above at 5
 * zones <= 1 ? 2.5 : zones == 2 ? 3.5 : 5
 * subway price by zones: 1 zone for 2.5, 2 for 3.5, all others for 5
 * Write a program to find the bus fare for a number of zones: 2.5 for one, 3.5 for two, 5 for more.
 * Python: 2.5 if zones <= 1 else 3.5 if zones == 2 else 5
 * one zone 2.5, two zones 3.5, anything else 5
 * Zonal tariff 2.5 / 3.5 / 5 (at most one, two, at least three zones)
 * What's the price for travelling through several fare zones (2.5, 3.5, 5)?
 * bus fare by zones: 2.5, 3.5, 5
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
 * What is the train fare for some km: 0.2 per km for the first 100, 0.1 after, at least 3?
 * train fare 0.2 per km up to 100 km, then 0.1, minimum 3
 * 0.2 a km for 100 km and 0.1 for the rest, not below 3: the price for a distance
 * train price by km in two steps with a minimum: 0.2 each up to 100, 0.1 each beyond, 3 at least
 * Write a function for a fare of 0.2 per km up to 100 km and 0.1 per km beyond, but 3 at least.
 * ticket price: first 100 km 0.2 each, others 0.1 each, lowest fare 3
 * How much is a ride of some km at 0.2 per km until 100 km and 0.1 later, 3 being the least?
 * Given the km, charge 0.2 each up to 100 and 0.1 each above, with a minimum of 3.
 * degressive fare for a distance: 0.2 a km, then 0.1 from km 100 on, minimum price 3
 * max(3, 0.2 * min(km, 100) + 0.1 * rest), the rest being the km above 100
 * long trips get cheaper: fare with 0.2 a km to 100 km, 0.1 a km after; at least 3
 * bus price by km, 0.2 each for the first 100, 0.1 for each more, no less than 3
 * Write a function which computes a train fare of 0.2 per kilometre for the first 100 and 0.1 for the rest, never below 3.
 * Python: max(3, 0.2 * min(d, 100) + 0.1 * max(d - 100, 0))
 * 0.2 a km to 100 km, 0.1 a km after, smallest fare is 3
 * Degressive distance tariff (0.2 up to 100 km, marginal 0.1 beyond) with floor 3
 * How much is a journey at 20 cents/km up to 100 km, then 10 cents/km, minimum 3?
 * fare 0.2 per km up to 100 km then 0.1, minimum 3
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
 * baggage fee by weight: 0 up to 23 kg, 50 up to 32 kg, else -1
 * fee for a weight in kg: free to 23 kg, 50 to 32 kg, above refused with -1
 * luggage fee by kg: free up to 23, 50 up to 32, more is -1
 * Write a function for an airline baggage fee: free up to 23 kg, 50 up to 32 kg, -1 above.
 * suitcase price by weight, 0 up to 23, 50 up to 32, too heavy -1
 * How much does my bag of some kg cost if up to 23 is free, up to 32 costs 50, and -1 means it may not fly?
 * Given kg, return 0 for at most 23, 50 for at most 32, otherwise -1.
 * bag up to 23 is free, up to 32 costs 50, rest -1
 * overweight charge by kg: 50 above 23 and up to 32, over that -1, otherwise 0
 * parcel: free up to 23, then 50 up to 32, not accepted (-1) beyond
 * check-in fee by weight: nothing up to 23 kg, 50 up to 32 kg, -1 for more
 * Write a program that determines a suitcase's charge by kilograms: free up to 23, 50 up to 32, -1 for heavier ones, which aren't accepted.
 * Python: 0 if kg <= 23 else 50 if kg <= 32 else -1
 * to 23 kilos nothing, to 32 it's 50, more not taken (-1)
 * Step function of mass with closed thresholds 23 and 32: 0, 50, -1
 * What does checked luggage cost (23 kg free, 32 kg for 50, else refuse with -1)?
 * baggage fee: 0 up to 23 kg, 50 up to 32, else -1
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
 * What are {K} percent of an amount, but 1 at least?
 * {K} percent of an amount, at least 1
 * tip of {K}% on the bill and no less than 1 euro
 * max(1, amount * {K} / 100)
 * Write a function for a fee of {K} percent of an amount with a minimum of 1.
 * bank fee: {K}% of the sum, 1 at the least
 * How much do I tip on a bill at {K} percent if the smallest tip is 1?
 * Given an amount, return {K}% of it, or 1 if that is less.
 * commission of {K} percent on an amount, minimum 1
 * service charge of {K}% on the total, never under 1
 * atm charge: {K} percent of the sum withdrawn but 1 minimum
 * {K} per cent of the bill, not below 1
 * Write a function to calculate a commission of {K} percent of an amount but no less than 1.
 * Excel: =MAX(1,amount*{K}%)
 * take {K} percent, if that is under 1 take 1
 * Ad valorem charge of {K} % with a floor of one
 * What fee applies at {K}% with minimum 1?
 * {K} percent fee, at least 1
 *
 * @T double float
 * @K 1 2 5 10 15
 * @range amount 0 1000
 * @name percent_with_minimum tip_with_minimum
 */
T percent_with_minimum(T amount) { return amount * K / 100 < 1 ? 1 : amount * K / 100; }

/**
 * What is the tip on a bill for a service rating: 2 great 20%, 1 ok 15%, else 10%?
 * tip on the bill by service: great (2) 20, ok (1) 15, bad (0) 10 percent
 * 20% of the bill if the rating is 2, 15% if 1, otherwise 10%
 * tip for a bill depending on how good the waiter was: 10, 15 or 20 percent for 0, 1, 2
 * Write a function for a tip on a bill: 20 percent for rating 2, 15 percent for 1, 10 percent for 0.
 * restaurant tip from bill and service level 0 1 2, giving 10 15 20 percent
 * How much do I tip on a bill for great (2), normal (1) or poor (0) service at 20, 15 and 10%?
 * Given the bill and a service level 0, 1 or 2, return 10, 15 or 20 percent of the bill.
 * tip amount on a bill, service level 0 is 10%, 1 is 15%, 2 is 20%
 * tip on the bill by a waiter rating of 0 to 2: 10 percent plus 5 for each level
 * gratuity on a bill of 10, 15, 20% by quality 0, 1, 2
 * percent of the bill by satisfaction 0 to 2: 10, 15, 20
 * Write a program which finds the tip for a bill: 20 percent for service grade 2, 15 for grade 1, 10 otherwise.
 * Python: bill * (20 if service == 2 else 15 if service == 1 else 10) / 100
 * great waiter (2) 20%, okay (1) 15%, else 10%: how much tip
 * Gratuity rate by service code: 2 → 20 %, 1 → 15 %, other → 10 %
 * How much should I tip by service rating 0-2 (10, 15, 20 percent)?
 * tip by service level: 10, 15 or 20 percent
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
 * Is customer number {n} one of every {K}th, who win?
 * every {K}th customer gets a discount, does the one with this number
 * is the number a {K}th one, that is, a multiple of {K}
 * is it the turn of a {K}th one at count n
 * Write a function that tells if the visitor with this number is one of every {K}.
 * the {K}th, and again each {K} later, wins a prize: does number n win
 * Is order number n free when every {K}th one is?
 * Given a number from 1, true if it is a multiple of {K}.
 * do I pause after round n, a break every {K} rounds
 * every {K}th item is checked, is item n
 * n % {K} == 0, true for every {K}th
 * is day n a watering day if each {K}th day is one
 * Write a function to check if a visitor's number wins, as each {K}th visitor does.
 * Python: n % {K} == 0
 * every {K}th gets a prize, do I?
 * Winning predicate: ordinal divisible by {K}
 * Is customer number {n} one of the {K}ths?
 * is n-th customer a winner, every {K}th wins
 *
 * @T int32_t int64_t
 * @K 4 5 7 10 25 50 100 1000
 * @range n 1 10000
 * @name is_lucky_number is_kth_customer
 */
_Bool is_lucky_number(T n) { return n % K == 0; }

/**
 * With {n} used, how many more may I take of {K}? Never below 0.
 * i borrowed n, how many may i still borrow, at most {K} (0 if already more)
 * what is left of a limit of {K} after n, 0 if over
 * max(0, {K} - n)
 * Write a function that returns how many of {K} allowed ones are left after n, at least 0.
 * library books I can still take when I have n and {K} is the maximum, 0 if over
 * How many tries are left out of {K} after n, no less than 0?
 * Given how many are used, return the rest up to {K}, not negative.
 * free places out of {K} when n are taken, 0 if more are
 * remaining attempts after n with {K} allowed, not negative
 * seats left in a bus for {K} with n people on it, at least zero
 * how many more until {K} from n, 0 when past it
 * Write a program that finds how many more are allowed when {K} is the limit and some are used, never negative.
 * Excel: =MAX(0,{K}-n)
 * {K} allowed, {n} gone, how many left
 * Residual quota max({K} - n, 0)
 * What remains of an allowance of {K}?
 * remaining of a limit of {K}, not below 0
 *
 * @T int32_t int64_t
 * @K 3 5 8 10 20 50 100
 * @range n 0 200
 * @name left_of_limit still_allowed
 */
T left_of_limit(T n) { return n < K ? K - n : 0; }

/**
 * What does the use of some GB cost at 5 for each started GB over a limit?
 * each started gigabyte over the limit costs 5; charge for used GB and limit
 * data plan overage from used and included GB: 5 per started GB above
 * 5 * ceil(used - limit), 0 within the limit
 * Write a function for the extra charge of a data plan from used GB and limit, 5 for every gigabyte begun over it.
 * mobile data above the plan, 5 for each started GB: used, included
 * How much extra do I pay for data if each GB over the limit, even a part, is 5? Used GB first, limit second.
 * Given used and included gigabytes, return 5 for each started gigabyte over the included ones.
 * roaming: units used and free units in, 5 for each started unit above out
 * cloud storage over quota, 5 per GB or part of it; used GB, quota
 * extra km or GB over the included ones, rounded up, times 5: used, included
 * charge begun units beyond the allowance with 5 each: used first, allowance second
 * Write a function to compute the extra data charge: nothing within the included whole gigabytes, after that 5 for each gigabyte begun; used, then included.
 * Python: 5 * max(0, math.ceil(used - limit))
 * used {used} GB, {limit} are free, each one started over that costs 5
 * Overage of 5 per commenced GB beyond the quota
 * What do I pay for going over my data plan at 5 per started gigabyte?
 * 5 per started gigabyte over the limit
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
 * What is the phone bill in cents for some minutes: 1000 with 100 minutes included, 9 for each more?
 * phone bill by minutes: 1000 with 100 minutes, then 9 per minute
 * 1000 + 9 * max(0, minutes - 100)
 * bill for minutes: base 1000, 100 minutes free, 9 for each after
 * Write a function for a phone plan: 1000 cents include 100 minutes, further minutes 9 cents.
 * mobile tariff for n minutes: basic fee 1000, 100 free minutes, 9 a minute over
 * How much is my bill for some minutes if 100 are in the 1000 and the rest cost 9 each?
 * Given minutes, return 1000 up to 100, plus 9 for every minute above.
 * plan price for n units: 1000 up to 100 units, 9 per unit more
 * water or gas for n units: 1000 flat for 100 units, 9 per extra unit
 * bill with a flat 1000, overage of 9 for each unit above 100
 * copier contract for n pages: 1000 with 100 pages, each more 9
 * Write a program to determine a phone bill of 1000 with 100 minutes included and 9 for each further minute.
 * Excel: =1000+9*MAX(0,minutes-100)
 * 1000 covers 100 minutes, each minute more is 9
 * Two-part tariff: fixed 1000, allowance 100 minutes, marginal 9
 * How high is the bill for a plan at 1000 incl. 100 min and 9 per extra minute?
 * phone bill 1000 with 100 free minutes then 9 each
 *
 * @T int32_t int64_t double
 * @range minutes 0 1000
 * @name phone_plan monthly_phone_bill
 */
T phone_plan(T minutes) { return minutes <= 100 ? 1000 : 1000 + (minutes - 100) * 9; }

/**
 * What is the bill from one meter reading to the next at a price per unit?
 * water bill from the old and the new meter reading and the price per unit
 * (after - before) * price, with before given first, then after, then the price
 * cost from meter readings old and new and a price per cubic meter
 * Write a function for a bill from two meter readings and the unit price.
 * gas or power used between two readings, times the price
 * What do I pay for what the meter counted this year? Old reading, new reading, unit price.
 * Given the last reading, the new one and the price per unit, return the cost.
 * utility cost: old reading, new reading, price per unit
 * electricity: old reading, new reading, cents per kwh
 * cost of what went through the meter: reading before, reading after, price per unit
 * heating bill from the counter before, the counter after and the unit price
 * Write a function which calculates what the use between two meter readings costs at a unit price; old reading, new reading, price.
 * Excel: =(after-before)*price
 * meter went from {before} to {after}, how much money at {price} each
 * Consumption charge as difference of counter readings times tariff
 * How is the cost worked out from meter readings?
 * cost from two meter readings and price
 *
 * @T double float
 * @range before 0 10000
 * @range after 10000 20000
 * @range price 0 10
 * @name meter_cost water_bill
 */
T meter_cost(int32_t before, int32_t after, T price) { return (after - before) * price; }

/**
 * What is the bill from one reading to the next at a price per unit plus a basic fee?
 * total bill from old and new meter reading, unit price and basic fee
 * (after - before) * price + base for the arguments before, after, price, base
 * water bill from two readings, unit price and then a standing charge
 * Write a function for a utility bill: old reading, new reading, unit price, base price.
 * energy bill from the meter: old, new, price per unit, fixed fee
 * What do I pay for the counted units (old, new reading) at a unit price plus a basic charge?
 * Given old and new reading, a unit price and a base fee, return the total.
 * gas bill: old reading, new reading, price per unit, fixed part last
 * use between two readings times a price, plus the standing charge given last
 * annual statement from old and new counter, unit price, yearly fee
 * old and new reading, price per unit and then base price: total to pay
 * Write a program that computes a utility bill from old reading, new reading, unit price and a standing charge.
 * Python: (after - before) * price + base
 * meter {before} to {after}, {price} per unit, plus {base} fixed
 * Electricity invoice: metered energy times working price plus basic charge
 * What's my bill with consumption from two readings and a base fee?
 * bill from meter readings, price and base fee
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
 * How many units were used from one reading to the next if the meter goes to {K} and then starts at 0?
 * units used between old and new reading of a meter that rolls over after {K}
 * (after - before) modulo one more than {K}, the reading before being given first
 * odometer readings before and after, wraps to 0 after {K}: distance between
 * Write a function for the use between two readings of a meter that shows {K} at most.
 * counter starts again at zero after {K}: difference of old and new reading
 * How much was used between old and new reading if the meter may have passed {K} and started at 0?
 * Given the old and the new reading, return the difference, wrapped after {K}.
 * difference of two readings, old first, with overflow to 0 after {K}
 * after {K} comes 0, how much lies between the old and the new reading
 * electricity meter with the highest value {K}, then 0: units used from old to new reading
 * used units from old to new reading although the new one may be smaller, {K} is the last number before 0
 * Write a function to find the consumption from an old and a new reading of a counter which, after {K}, goes on at 0.
 * Python: (after - before) % ({K} + 1)
 * the counter jumps from {K} to 0; how much was used between two readings
 * Difference of readings with rollover beyond {K}
 * How do I handle an overflow of the meter at {K} when subtracting readings (old, new)?
 * meter difference with rollover after {K}
 *
 * @T int32_t int64_t
 * @K 999 9999 99999 999999
 * @range before 0 999
 * @range after 0 999
 * @name meter_used units_used
 */
T meter_used(T before, T after) { return after >= before ? after - before : after - before + K + 1; }

/**
 * What is something of this price worth after n years if it loses {K} percent of its value a year?
 * value of a price after n years, minus {K}% per year, compounded
 * car value after some years, losing {K} percent every year of what is left
 * price * (1 - {K} / 100)^n
 * Write a function for the value of a car after n years that drops by {K} percent of its worth each year.
 * what is my car worth after n years, {K} percent less each year than the year before
 * How much is left of a value that shrinks {K}% a year for some years?
 * Given a price and years, take off {K} percent of the rest each year.
 * depreciation of {K} percent a year on the remaining value: price and years in, value out
 * resale value of a phone after n years, {K} percent loss of the rest a year
 * yearly loss of {K}%, compounded, from a price and a number of years
 * buying power of an amount after n years if it falls {K} percent each year
 * Write a program which determines the value of a car that loses {K} percent of its current value each year.
 * Excel: =price*(1-{K}%)^years
 * it drops {K} percent every year, what is it worth after {years}? price is first
 * Declining-balance depreciation at {K} % per annum
 * What is a thing worth after some years if it loses {K}% of its current value every year?
 * value after years losing {K} percent each
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
 * How many pieces pay back {fixed} if one has a unit cost of {cost} and sells for {price}? Round up.
 * break even: fixed cost, cost per piece, selling price, rounded up
 * ceil(fixed / (price - cost)) for fixed cost, unit cost and unit price in this order
 * pieces to sell until the costs are covered, rounded up: fixed cost, cost each, price each
 * Write a function for the break-even quantity in whole pieces: fixed costs, unit cost, unit price.
 * stand fee, cost of a cake, price of a cake: how many must we sell to get the fee back, rounded up
 * From how many whole units on do I make no loss, given fixed costs, unit cost and price?
 * Given fixed costs, unit cost and price, return the number of whole units that cover it.
 * break even point in whole units, rounded up: fixed cost, cost per unit, price per unit last
 * t-shirts to sell before there is no loss: fixed costs, cost of one, price of one, rounded up
 * minimum sales for zero loss, rounded up: overhead, cost each, selling price
 * whole units with which the margin, price minus cost, has paid the fixed cost: fixed, cost, price
 * Write a function to compute how many pieces must be sold to cover fixed costs, from fixed costs, cost of a piece and price of a piece, rounded up.
 * Python: math.ceil(fixed / (price - cost))
 * stall costs {fixed}, one piece costs me {cost} and sells at {price}: how many until I'm even
 * Break-even quantity: fixed costs over unit contribution margin, ceiling
 * How many units do I have to sell to break even?
 * break even quantity
 *
 * @T double float
 * @range fixed 0 10000
 * @range cost 1 10
 * @range price 11 50
 * @name break_even_pieces pieces_to_profit
 */
int32_t break_even_pieces(T fixed, T cost, T price) { return (int32_t)__builtin_ceil((double)(fixed / (price - cost))); }

/**
 * After how many years does a price pay off if something saves so much a year? Round up.
 * years until something has paid for itself, rounded up: price, saving a year
 * ceil(price / saving)
 * payback time of solar panels in whole years, rounded up: price, saving a year
 * Write a function for the payback time: price and saving per year, started years count.
 * when does the led lamp pay off, its price and saving per year given, in started years
 * In how many years, rounded up, has the heat pump earned its price at this yearly saving?
 * Given the cost and what it saves yearly, return the years until it has paid off, rounded up.
 * amortization in years rounded up, cost and yearly saving
 * season ticket price over the saving per ride, rounded up: how often must I go
 * number of uses, rounded up, until a purchase pays off: price, saving each time
 * uses until the bahncard pays: card price, saving each time, rounded up
 * Write a program that finds after how many whole years an investment has been earned back by a yearly saving.
 * Excel: =ROUNDUP(price/saving,0)
 * solar roof costs {price}, saves {saving} a year: years until it pays
 * Payback period, rounded up, without discounting
 * When does a new fridge amortise itself?
 * years until investment pays off
 *
 * @T double float
 * @range price 0 20000
 * @range saving 1 2000
 * @name pays_off_after years_to_pay_off
 */
int32_t pays_off_after(T price, T saving) { return (int32_t)__builtin_ceil((double)(price / saving)); }

/**
 * What is the selling price of something that was bought for {cost}, with some percent of that on top?
 * selling price from cost and markup percent of the cost
 * cost * (1 + percent / 100)
 * price after a markup: purchase price, percent
 * Write a function for the price in the shop from the cost and the markup in percent.
 * retail price: cost plus so many percent
 * At what price do I sell if I paid this (first) and add a percentage (second) of it?
 * Given the cost and a markup in %, return the price.
 * cost plus pricing: cost, margin in percent of the cost, result the price
 * price with a profit of p percent of the cost, cost given first
 * what to charge if i want so many percent more than it cost: cost, percent
 * wholesale price with a percentage of it, the trade margin, added
 * Write a function to find a selling price from the cost and the percentage added on top.
 * Python: cost * (1 + percent / 100)
 * bought at {cost}, add {percent} percent: sell for what
 * Cost-plus pricing with markup in per cent
 * How do shops derive the sale price from purchase price and mark-up?
 * price with markup percent
 *
 * @T double float
 * @range cost 0 1000
 * @range percent 0 300
 * @name markup_price price_with_markup
 */
T markup_price(T cost, T percent) { return cost + cost * percent / 100; }

/**
 * Does an order with this total get a gift, which comes from {K} on?
 * free gift from {K} on for this total: yes or no
 * is the order {K} or more
 * at least {K} spent in total, true or false
 * Write a function that tells whether a purchase reaches {K}.
 * do i get the bonus for this total, which needs {K} or more
 * Is the shipping free for this total if that starts at {K}?
 * Given the total, return whether it is {K} or above.
 * minimum order of {K} reached by this total
 * is the total enough for the discount that begins at {K}
 * total >= {K}
 * does the total qualify, with {K} and up being enough
 * Write a program to check that a purchase is worth at least {K}, so that a gift is added.
 * Python: total >= {K}
 * did I spend {K} or more?
 * Entitlement predicate: basket value not below {K}
 * Does my order qualify (from {K} upward)?
 * is total at least {K}
 *
 * @T double int32_t float
 * @K 10 20 25 30 50 100
 * @range total 0 1000
 * @name gets_gift reaches_amount
 */
_Bool gets_gift(T total) { return total >= K; }

/**
 * What did a liter cost on average, given the prices per liter and the liters of {n} fills? 0 for no liters.
 * average price per liter over several fills, prices and liters given, 0 for no liters
 * sum of price times amount over the sum of amounts, 0 if the amounts are none
 * average fuel price weighted by liters: prices, liters, count; 0 without liters
 * Write a function for the mean price paid per unit from arrays of prices and quantities of each purchase, 0 for no units.
 * average buy price of my shares: array of prices, array of numbers of shares; 0 if no shares
 * What did I pay on average per piece, given price and quantity of each purchase in two arrays? 0 for nothing bought.
 * Given unit prices and amounts, return the money spent over the units bought, 0 if none.
 * cost average of a savings plan from arrays of unit prices and units bought, 0 with no units
 * weighted mean price, prices first, amounts second, 0 if the amounts add up to 0
 * mean price per kilo over all my purchases: prices, kilos; 0 if there are none
 * average cost of coins from the prices and the amounts bought at them, 0 without any
 * Write a function that computes the mean price of a litre over several fill-ups from an array of litre prices and one of litres, 0 for no litres.
 * numpy: np.average(prices, weights=liters), 0 if nothing was bought
 * fuelled at various prices: what did a litre cost on average? no fuel gives 0
 * Quantity-weighted mean price, zero for zero total quantity
 * How do I average fuel prices by the amounts bought?
 * average of an array of prices weighted by an array of quantities, 0 if no quantity
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
 * Do the {n} expenses in {a} stay within the budget, exactly reaching it being fine?
 * am i within budget after these expenses? array and limit, equal is fine
 * is the sum of the expenses in the array not more than the budget
 * does the money cover all of the costs in the list, exactly enough included
 * Write a function that tells whether a list of costs stays within a limit in total.
 * is the total of the bills at most the budget
 * Can I afford all these prices together with my money?
 * Given expenses and a budget, true if their sum is not higher.
 * budget check, list of expenses and limit: sum at most the limit
 * did we spend no more in total than planned
 * is the sum of the prices affordable, not above the given money
 * does the shopping list, an array of prices, fit the money in the wallet
 * Write a program to determine whether a list of expenses adds up to no more than a budget.
 * Python: sum(a) <= budget
 * can I afford all of these with {budget}?
 * Budget constraint: sum of costs not exceeding B
 * Does the total of my purchases stay within a limit?
 * is sum of expenses within budget
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
 * left of the budget after a list of expenses, zero if overspent
 * max(0, budget - sum of the expenses)
 * remaining money after all costs in an array, not negative
 * Write a function that returns what remains of a budget after a list of expenses, at least 0.
 * how much can i still spend this month after these expenses, 0 if i am over
 * What remains of my pocket money after the purchases in the list, never below zero?
 * Given expenses and a budget, return the rest, or 0 if it is negative.
 * rest of the budget after all expenses, but not below zero
 * money still available after the bills in the array, zero if none is
 * unspent part of a budget after the expenses, 0 when it was exceeded
 * amount of the budget left to spend after a list of costs, 0 if the limit is passed
 * Write a function to find what remains of a budget after all expenses of a list, 0 if they exceed it.
 * Excel: =MAX(0,budget-SUM(A:A))
 * money left after paying all, never below 0
 * Residual budget, truncated at zero
 * How much can I still spend, expenses given (0 if overspent)?
 * remaining budget after expenses, not negative
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
 * left over this month from a budget after a list of costs, negative if too much was spent
 * what remains of the money after paying everything in the array, may be below zero
 * Write a function that subtracts every expense of a list from a budget.
 * income minus the sum of my costs
 * How much is over (or missing, as a negative number) after all expenses are taken from the budget?
 * Given expenses and an amount, return the amount less all of them, possibly negative.
 * balance of a budget after an array of expenses, minus allowed
 * surplus or deficit of the household: money minus the sum of the expenses
 * salary less all bills in the list
 * subtract every element of the array from a number
 * Write a program which subtracts all expenses of an array from a budget, going negative if overspent.
 * Python: budget - sum(a)
 * what is left, or how deep in the red
 * Signed budget balance after outlays
 * What's the difference between my budget and the sum of costs (minus when over)?
 * budget minus sum of expenses
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
 * How many articles can I get for less than {K} each?
 * Given a list of prices, return how many are under {K}.
 * count the cheap ones among the prices, less than {K}
 * number of days in the array with less than {K}
 * count of all i with a[i] < {K}
 * how often is a value in the list lower than {K}
 * Write a function to count the prices in a list that are under {K}.
 * Excel: =COUNTIF(A:A,"<{K}")
 * how many things cost less than {K}
 * Number of entries strictly below {K}
 * How many items can I get for under {K} each?
 * count prices below {K}
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
 * index of the most expensive item, the first of equals, -1 if the list is empty
 * position of the dearest thing in the cart from 0, first one on a tie, -1 for an empty cart
 * where in the array is the first highest price, -1 without any
 * Write a function that returns the index of the largest price, the first if there are several, -1 for none.
 * the costliest article by its position from 0, earliest of equals, or -1 when there is none
 * Which item in my cart costs the most? Index of the first such, -1 if the cart is empty.
 * Given prices, return the index of the biggest one, the first on a tie and -1 for no prices.
 * index of the first most expensive purchase, -1 if nothing was bought
 * zero-based place of the dearest offer in a list, the first if equal, -1 if the list has none
 * index of the hottest day in an array of temperatures, the earliest of several, -1 for an empty one
 * which month had the highest bill, counted from 0, first of equals; -1 without months
 * Write a function to locate the most expensive price of a list and return its index, the first if there are several, -1 for an empty list.
 * numpy: a.argmax(), -1 if a is empty
 * which thing costs most? its place from 0, first one if tied, -1 for nothing
 * Smallest index of the maximal price, -1 for an empty array
 * At which position is the dearest article (ties: first; none: -1)?
 * index of the highest price, -1 if empty
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
 * index of the cheapest offer, the first of equals, -1 if there is none
 * position of the lowest price from 0, first one on a tie, -1 for an empty list
 * coldest day's index in an array of temperatures, the earliest of several, -1 for no days
 * Write a function that returns the index of the smallest value, the first if there are several, -1 for none.
 * which shop is the cheapest, by position from 0 in the prices, first of equals, -1 without shops
 * On which day was it coldest, counting from 0? The first if several, -1 if no day is given.
 * Given prices, return the index of the lowest one, the first on a tie and -1 for an empty array.
 * index of the first cheapest flight in the list, -1 for an empty list
 * fastest lap by its index in the lap times, the earlier one if equal, -1 if none was driven
 * best (smallest) time of a runner: index of that race, the first on a tie, -1 for no race
 * index of the one that costs the least, first of equals, or -1 for none
 * Write a program which finds the index of the lowest offer in a list, the earliest among equals, -1 when there are no offers.
 * numpy: a.argmin(), -1 if a is empty
 * whose price is smallest? place counted from 0, first one on a tie, -1 for nobody
 * Least index attaining the minimum bid, -1 if no bids
 * Which quote should I take (index of the cheapest, -1 if there is no quote)?
 * index of the cheapest offer, -1 if empty
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
 * best month of sales in an array of twelve, as 1 to 12, the first on a tie
 * month from 1 to 12 with the largest of 12 values, the earliest if several
 * number of the strongest month in a year's twelve values, January being 1, first of equals
 * Write a function that returns the month number (from 1) of the largest of twelve values, the earlier one on a tie.
 * twelve numbers in an array, which month is the best, counted from 1
 * In which month did we sell the most, from twelve sales figures? January is 1, the first counts if equal.
 * Given a year's twelve monthly values, return the month of the maximum as 1 to 12.
 * peak month of the year, 1 to 12, from twelve monthly numbers; earliest on a tie
 * wettest month from twelve amounts of rain, as a number from 1, the first of equals
 * month number, January 1, in which the bill was highest, given all twelve bills
 * position of the largest of twelve, counted from one, first of equals
 * Write a function which determines the month number (1 to 12) with the greatest of twelve monthly values, the earlier month for ties.
 * numpy: a.argmax() + 1 for 12 monthly values
 * twelve numbers, january first: which month was the best, as 1 to 12
 * 1-based argmax over a 12-element series, first maximiser
 * In which month (1-12) did we sell most, earliest if equal?
 * month number with highest of 12 values
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
 * at how many positions is the first array higher than the second
 * number of positions with a[i] > b[i]
 * Write a function that counts how many values of one array are above their targets in another.
 * sales and goals in two arrays, how many goals were beaten, not just met
 * In how many weeks did I run more than planned? Actual first, plan second.
 * Given actual and planned values, count where actual is higher.
 * plan versus actual: number of months in which the actual value, given first, is over plan
 * number of rounds won: my score in the first array above yours in the second
 * games in which team one scored more than team two, counted from both score lists
 * element by element, how many of the first array are greater than the partner in the second
 * Write a program to count the months in which sales were strictly above the target, both as arrays, sales first.
 * Excel: =SUMPRODUCT(--(sales>target))
 * in how many months did we beat the goal? first list is sales, second goals
 * Number of periods whose realised value strictly exceeds the planned value (arrays: actual, plan)
 * How often was the plan exceeded, comparing two series month by month?
 * count months where sales exceed target
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
 * first day on which the balance, from 0 on, goes below zero, days counted from 0; -1 if it never does
 * index of the first negative running total, -1 if none
 * when am i overdrawn, bookings added up from nothing? index from 0, or -1
 * Write a function that finds the first position where the sum so far is negative, or -1.
 * cash flow: first month in the red, counted from 0, with -1 for none; flows are added up from 0
 * On which day, from 0, do expenses first exceed income so far, given signed bookings? -1 if never.
 * Given bookings, return the index at which the sum so far first drops under zero, else -1.
 * first index at which the cumulative sum is negative, -1 if it never is
 * first day, from 0, on which the running balance is negative, -1 for none
 * where is the running sum under zero first, -1 for nowhere
 * no overdraft gives -1, else the index of the first booking that makes the running sum negative
 * Write a function to find the index of the first transaction after which an account, starting at zero, is negative; -1 if it never is.
 * Python: next((i for i, s in enumerate(itertools.accumulate(a)) if s < 0), -1)
 * add up ins and outs, at which one (from 0) am I first in the red? -1 for never
 * First passage of the cumulative sum below zero, zero-based, -1 if none
 * When does a running balance become negative for the first time (index or -1)?
 * index where the running sum first drops below 0, or -1
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
 * Is a rise from an old to a new amount at most {K} percent?
 * is a rent increase from old to new allowed, not more than {K} percent
 * is the new rent (second) within {K} percent above the old one (first)
 * after <= before * (1 + {K} / 100), before given first, after second
 * Write a function that tells whether an increase from an old to a new amount stays within {K} percent.
 * may the landlord raise it from old to new, limit {K}%, exactly that being fine
 * Is the rise from the old to the new price not above {K} percent?
 * Given an old and a new amount, true if the growth is {K}% or less.
 * raise from first to second amount capped at {K} percent, is this one ok
 * is the new price fair, up to {K}% more than the old one, given first
 * is the second value not more than {K} percent over the first
 * legal limit of {K} percent for a raise: do old and new amount keep it
 * Write a program which checks whether a new rent is at most {K} percent above the old rent, which is given first.
 * Python: after <= before * 1 plus {K} %, i.e. after * 100 <= before * (100 + {K})
 * from {before} to {after}: is that at most {K} percent more?
 * Cap test: relative increase not exceeding {K} % (old value, new value)
 * May the landlord raise the rent this much if {K}% is the ceiling?
 * is increase at most {K} percent
 *
 * @T double float
 * @K 3 5 10 15 20
 * @range before 1 1000
 * @range after 1 1200
 * @name rent_increase_allowed increase_allowed
 */
_Bool rent_increase_allowed(T before, T after) { return after * 100 <= before * (100 + K); }

/**
 * What area of a {length} by {width} lawn remains around a round pond with the given radius?
 * lawn area without the pond: rectangle minus a circle
 * length * width - pi * r^2 for length, width, radius
 * rectangle with a round hole: two sides, radius, area left
 * Write a function for the area of a rectangle less a circle: length, width, radius.
 * how much grass do i mow: lawn length, lawn width, radius of a round pool in it
 * What area is left of a sheet of two sides after cutting out a disc of a radius?
 * Given two sides and a radius, return the rectangle's area minus the circle's.
 * plate with a hole, area from length, width and hole radius
 * garden area, length by width, without the round flower bed of a radius
 * area of a wall, width and height, with a round window of a radius taken out
 * area of a rectangle (two sides) with the area of a circle (radius) subtracted
 * Write a function to calculate the lawn area of a rectangular garden containing a round pond, from length, width and pond radius.
 * Python: length * width - math.pi * r ** 2
 * garden {length} by {width}, round pond of radius {radius} taken out: how much grass
 * Area of a rectangle minus that of a disc
 * How much is there to mow around a circular pond?
 * rectangle area minus circle area
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
 * What area of a wall, width by height, is left beside openings with a total area given third?
 * wall area without doors and windows: width, height, area of the openings
 * width * height - openings
 * paintable area: width times height of a wall minus the area of its windows
 * Write a function for the area to paint: width, height, area of the windows.
 * how many square meters do i paint: wall width, wall height, area of the door that is not painted
 * What is the wall's area, from width and height, less the window area?
 * Given a wall's sides and the area that is not painted, return the rest.
 * net wall area: width times height, less the openings given third
 * area of a rectangle from its sides minus a given area
 * wall surface from width and height, openings deducted
 * area to wallpaper: width times height of the wall, door area subtracted
 * Write a program that finds the area of a wall to paint from width, height and the area of its windows and doors.
 * Excel: =width*height-openings
 * wall {width} by {height}, leave out {openings} for windows and doors
 * Net wall area, gross rectangle less openings
 * How many square metres of wallpaper, windows subtracted?
 * wall area minus openings
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
 * perimeter of a rectangular room times its height: length, width, height
 * Write a function for the wall area of a rectangular room from length, width and height.
 * how many square meters of wall does a room of given length, width and height have, all four sides
 * How much wall do I paint in a room, from length, width and height?
 * Given length, width and height, return the surface of the four walls.
 * wall surface of a room without floor and ceiling: length, width, height
 * four walls together, from two floor sides and the height
 * side area of a box without top and bottom: length, width, height
 * paint all walls of the bedroom, area from length, width and height
 * Write a function to compute the area of all four walls of a rectangular room from length, width and height.
 * Python: 2 * (length + width) * height
 * how much wall has a room {length} by {width}, {height} high
 * Lateral surface of a cuboid
 * What's the total wall surface of my room, floor and ceiling not counted?
 * area of four walls of a room
 *
 * @T double float int32_t
 * @range length 0 50
 * @range width 0 50
 * @range height 0 10
 * @name walls_of_room room_wall_area
 */
T walls_of_room(T length, T width, T height) { return 2 * (length + width) * height; }

/**
 * What does a carpet of some length and width cost at a price per square meter?
 * carpet cost for a room at a price per square meter
 * length * width * price
 * floor price from two sides and the price per m2
 * Write a function for the cost of a floor: length, width, price per square meter.
 * how much is new parquet for my room, two sides and a price per m2 given
 * What do I pay for turf of this length and width at a price per square meter?
 * Given a room's sides and a price per square meter, return the price of covering it.
 * cost of laying tiles: length, width, price per square meter
 * land price from sides and price per square meter
 * painting cost of a wall: its two sides and the price per m2
 * cost by area: two sides and the price of a square meter
 * Write a program which calculates the cost of a new floor from the room's length, its width and the price of a square metre.
 * Excel: =length*width*price
 * carpet for {length} by {width} at {price} a square metre, how much altogether
 * Floor area times unit price
 * What do I pay for laminate in a rectangular room?
 * flooring cost
 *
 * @T double float int32_t
 * @range length 0 20
 * @range width 0 20
 * @range price 0 50
 * @name floor_cost carpet_cost
 */
T floor_cost(T length, T width, T price) { return length * width * price; }

/**
 * How long does an area take at so many square meters a minute?
 * minutes to mow an area in square meters at so many square meters per minute
 * amount of work divided by speed of work
 * time for a job: size first, rate second
 * Write a function for the time that an area takes at a given rate per unit of time.
 * minutes to paint a fence of so many meters at so many meters a minute
 * How long does a book of so many pages take at so many pages an hour?
 * Given the work and the work per unit of time, return the time.
 * time to read a number of pages, pages per hour given second
 * time needed to vacuum a floor: its area, area per minute
 * duration of a task from its quantity and the speed of doing it
 * time to pump a volume, given first, at a flow rate
 * Write a function that determines how long a job takes from its area and the area done per hour.
 * Python: area / rate
 * {area} to mow, {rate} an hour: how many hours
 * Working time as quantity over performance rate
 * How many hours are needed at a given speed of work?
 * time from area and rate
 *
 * @T double float
 * @range area 0 1000
 * @range rate 1 100
 * @name work_duration mowing_time
 */
T work_duration(T area, T rate) { return area / rate; }

/**
 * How many liters a minute fill a pool of so many liters in so many hours?
 * liters per minute to fill a pool of so many liters in some hours
 * volume / (hours * 60)
 * needed flow per minute from liters and hours
 * Write a function for the flow in liters per minute, given liters and hours.
 * how many liters a minute must the pump do to empty these liters in so many hours
 * What flow per minute fills a tank of so many liters in so many hours?
 * Given an amount and hours, return the amount for each minute.
 * amount per minute from a total and a number of hours
 * pump capacity in liters a minute for a pool: liters, hours
 * work per minute needed to finish an amount in so many hours
 * units per minute needed, total and hours known
 * Write a program to find the litres per minute needed to fill a pool of given litres in a given number of hours.
 * Excel: =liters/(hours*60)
 * pool of {liters} litres should be full in {hours} hours, how many litres a minute
 * Required volumetric flow in l/min from volume and time in h
 * What flow must the hose deliver per minute?
 * liters per minute to fill pool in hours
 *
 * @T double float
 * @range liters 0 100000
 * @range hours 1 100
 * @name pool_flow filling_rate
 */
T pool_flow(T liters, T hours) { return liters / (hours * 60); }

/**
 * To cover a width with {K} percent waste, how many boards of another width do I need? Round up.
 * number of planks for a width with {K} percent waste, rounded up: width to cover, width of a plank
 * ceil(width * (1 + {K} / 100) / plank)
 * boards for a floor width, given floor width, then board width, {K}% extra for cutting, rounded up
 * Write a function for the pieces needed, rounded up: total, size of one, {K} percent more for waste.
 * packs of laminate, rounded up, for an area plus {K} percent offcut, area of a pack last
 * How many packs do I buy for this total at so much a pack if {K}% extra is for cutting? Round up.
 * Given a total and what one piece covers, add {K} percent to the total and return the pieces, rounded up.
 * number of tiles with {K} percent reserve, rounded up: area, area per tile
 * pieces needed from area and coverage of one, with an extra of {K}%, rounded up
 * rolls or packs for a total, size of one given second, {K} percent more than measured, rounded up
 * total and piece size: whole pieces with a surplus of {K} percent
 * Write a function which counts the planks to buy for a width, with {K} percent extra for waste, rounded up, from the width and a plank's width.
 * Python: math.ceil(width * (100 + {K}) / 100 / plank)
 * {width} to cover with boards {plank} wide and {K} percent spare: how many boards
 * Ceiling of demand including {K} % cutting allowance over unit width
 * How many floorboards do I order with {K}% offcuts added?
 * planks needed with {K} percent waste
 *
 * @T double float
 * @K 5 10 15
 * @range width 1 100
 * @range plank 1 10
 * @name planks_with_waste boards_needed
 */
int32_t planks_with_waste(T width, T plank) { return (int32_t)__builtin_ceil((double)(width * (100 + K) / 100 / plank)); }

/**
 * How many bricks does a wall, width by height in m, need at 60 per square meter and 5 percent more, rounded up?
 * bricks for a wall from width and height, 60 per square meter plus 5 percent, rounded up
 * ceil(width * height * 60 * 1.05)
 * width and height of a wall to bricks: 60 for each m2 and 5% reserve, rounded up
 * Write a function for the bricks of a wall from width and height: 60 per square meter, 5 percent extra, rounded up.
 * how many bricks do i order for a wall of some width and height, 60 to the square meter, 5% more for breakage, rounded up
 * How many stones does a wall of given width and height need at 60 per m² with 5 percent waste, rounded up?
 * Given width and height in meters, return 60 bricks per square meter plus 5 percent, rounded up.
 * paving stones for a rectangle, rounded up: 60 a square meter and 5 percent for breakage
 * roof tiles for a rectangle of two sides, 60 each m2, 5% more, rounded up
 * wall of bricks by width and height: count with 60 per m2 and 5 percent extra, rounded up
 * mason's rule for a wall's two sides: 60 bricks per square meter, add 5 percent, round up
 * Write a program to determine the bricks for a wall of given width and height at 60 a square metre plus 5 percent for breakage, rounded up.
 * Excel: =ROUNDUP(width*height*60*1.05,0)
 * 60 bricks each square metre and 5 percent more, wall {width} by {height}: how many
 * Brick requirement, 60 per m^2 with a 5 % allowance, ceiling
 * How many bricks are necessary (60 per m², 5% reserve)?
 * bricks for a wall, 60 per m2 plus 5 percent
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
 * How many bags of {K} liters fill a slab with two sides in m and a thickness in cm? Round up.
 * bags of concrete for a slab, sides in m, thickness in cm, {K} liters per bag, rounded up
 * ceil(length * width * depth * 10 / {K})
 * bags of {K} liters of soil for a bed, two sides in m, depth in cm, rounded up
 * Write a function for the bags with {K} liters that a layer needs, rounded up: length in m, width in m, thickness in cm.
 * how many {K} liter bags of bark mulch do i buy, bed in m by m, depth in cm, last bag maybe not used up
 * How many bags of concrete at {K} liters for the patio, rounded up: meters, meters, centimeters?
 * Given length and width in m and thickness in cm, return the {K} liter bags, rounded up.
 * sacks with {K} liters for a layer, sides in m, thickness in cm, rounded up
 * potting soil in whole bags of {K} l for a raised bed, m by m, cm deep
 * bags of screed needed, {K} liters a bag, length and width in m, thickness in cm, rounded up
 * fill a bed, m by m and cm deep, with {K}-liter bags: how many, rounded up
 * Write a function to find the bags of concrete for a slab with length and width in metres and thickness in centimetres, a bag making {K} litres; rounded up.
 * Python: math.ceil(length * width * depth * 10 / {K})
 * slab {length} by {width} metres, {depth} cm thick, {K} litres from a bag: how many bags
 * Ceiling of slab volume (m, m, cm) in litres over {K} litres per bag
 * How many bags yielding {K} l of concrete do I need?
 * concrete bags of {K} liters for slab, depth in cm
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
 * How many devices of some watts can run on a 16 ampere fuse at 230 volts?
 * number of devices of given watts on a 16 A fuse at 230 V
 * 16 * 230 / watts, rounded down
 * how many heaters of some watts before the 16 A fuse at 230 V blows
 * Write a function for the number of equal appliances on a circuit of 16 amperes and 230 volts.
 * number of lamps of some watts on one circuit, 16 amps and 230 volts
 * How many machines of some watts may I plug in with 16 A at 230 V?
 * Given the watts of one device, return how many a fuse of 16 A on 230 V carries.
 * max number of loads of given watts at 16 ampere, 230 volt
 * full devices of some watts in 16 times 230 watts
 * breaker 16 A, mains 230 V: how many devices of these watts does it carry
 * circuit limit, 16 amperes times 230 volts, divided by the watts of one device, whole ones
 * Write a program which tells how many devices of some watts may run together on a 16 ampere fuse at 230 volts.
 * Python: 16 * 230 // watts
 * heaters of {watts} watts on one fuse (16 amps, 230 volts): how many at most
 * Floor of 3680 W (16 A × 230 V) over the unit's power
 * How many appliances can I plug in before a 16 A breaker at 230 V trips?
 * max devices on 16 A fuse at 230 V
 *
 * @T int32_t int64_t
 * @range watts 1 4000
 * @name devices_on_fuse outlets_allowed
 */
T devices_on_fuse(T watts) { return 16 * 230 / watts; }

/**
 * How many hours does charging a battery of some mAh at some mA take?
 * battery charge time from mAh and charger mA
 * capacity / current, the hours of charging
 * hours to charge a phone: battery mAh, charger mA
 * Write a function for the charging time of a battery from its capacity and the charging current.
 * how many hours must a power bank of this mAh charge at so many mA
 * How many hours does the charger need for an empty battery, capacity and current given?
 * Given mAh and mA, return the hours to full.
 * charge duration in hours from capacity and current, no losses
 * time to fill a battery, capacity first, current second
 * hours until a battery of so many milliamp hours is full at a given milliamp current
 * charging time of a battery in hours, mAh over mA
 * Write a function that calculates the hours for charging an empty battery from its capacity and the charging current.
 * Excel: =mAh/mA
 * battery of {capacity} mAh, charger gives {current} mA: how long
 * Ideal charging time, capacity over current
 * When will my power bank be full?
 * charging time from capacity and current
 *
 * @T double float
 * @range capacity 0 20000
 * @range current 50 3000
 * @name charge_hours charging_time
 */
T charge_hours(T capacity, T current) { return capacity / current; }

/**
 * For some kWh a day with so many hours of sun, how many panels of some watts are required? Round up.
 * solar panels needed, rounded up: kWh per day, hours of sun, watts per panel
 * ceil(energy * 1000 / (hours * watts))
 * number of panels for a daily use: kWh, sun hours, watts each, rounded up
 * Write a function for the whole solar panels needed: daily kilowatt hours, sun hours, watts of one panel.
 * how many solar modules does my house need, rounded up: kwh a day, hours of sun, watts of a module
 * How many panels cover my daily kWh at so many sun hours and watts per panel, rounded up?
 * Given kWh a day, sun hours and watts of a panel, return the panels, rounded up.
 * photovoltaics sizing: daily kWh, sun hours, panel watts to whole panels
 * solar roof: panels, rounded up, for an energy need in kWh, hours of sun, watts each
 * modules for a camper van: kWh per day, sun hours, watts of one, round up
 * whole panels from daily kWh, hours of sun and watts of one
 * Write a program to find how many solar panels cover a daily need in kWh, from that need, the sun hours a day and a panel's watts, rounded up.
 * Python: math.ceil(kwh * 1000 / (hours * watts))
 * need {energy} kWh a day, {hours} hours of sun, {watts} watts a panel: how many panels
 * Photovoltaic sizing: ceiling of demand (kWh) over yield per module
 * How many PV modules do I require for a daily consumption?
 * solar panels needed from kwh, sun hours and watts
 *
 * @T double float
 * @range energy 0 50
 * @range hours 1 12
 * @range watts 50 500
 * @name panels_needed solar_panels
 */
int32_t panels_needed(T energy, T hours, T watts) { return (int32_t)__builtin_ceil((double)(energy * 1000 / (hours * watts))); }

/**
 * Should I water after this number of days without rain at this temperature: 3 days or more and above 25?
 * water the garden after 3 dry days and above 25 degrees
 * dry for at least 3 days and hotter than 25
 * days >= 3 && temperature > 25
 * Write a function that decides on watering: 3 days without rain and over 25 °C.
 * sprinkler on if no rain for 3 days and more than 25 degrees
 * Do the plants need water, dry days at least 3 and temperature over 25?
 * Given dry days and the temperature, true from 3 days on if it is above 25.
 * irrigation rule: 3 days dry, warmer than 25
 * no rain for 3 days or more and hot, over 25: days and temperature in
 * garden hose today? yes after 3 or more dry days with over 25 degrees
 * watering needed at 3+ dry days with more than 25 degrees
 * at least 3 days without rain and above 25 degrees: should I water the beds
 * sprinkle or not: no rain for 3 days at least and over 25 degrees
 * Write a function to decide if plants must be watered: at least 3 days without rain and over 25 degrees.
 * Python: days >= 3 and temperature > 25
 * dry for 3 days or more and hotter than 25: give water?
 * Irrigation rule: dry spell of three or more days and temperature strictly above 25
 * Do I need to water the garden (dry days, temperature; 3 and 25 as limits)?
 * water if days >= 3 and temperature > 25
 *
 * @T double int32_t float
 * @range days 0 14
 * @range temperature -10 40
 * @name should_water needs_watering
 */
_Bool should_water(int32_t days, T temperature) { return days >= 3 && temperature > 25; }

/**
 * Is the heater on at this temperature: on below 19, off above 21, otherwise as it was (second argument)?
 * heating on below 19, off above 21, else unchanged, temperature first
 * thermostat with 19 and 21 from temperature and present state: on below 19, off above 21, otherwise unchanged
 * new heater state from temperature and old state: below 19 true, above 21 false, in between keep the state
 * Write a function for a heater from temperature and current state: under 19 on, over 21 off, else it stays as it was.
 * room thermostat: on below 19, off above 21, keeps its state from 19 to 21
 * Should the heating run, given degrees and whether it runs now? Under 19 yes, over 21 no, else as now.
 * Given a temperature and the state, return the new state: on under 19, off over 21.
 * heating with hysteresis: on below 19, off above 21, in between the old state, which comes last
 * t < 19 ? 1 : t > 21 ? 0 : on
 * heater control with a dead band from 19 to 21: colder is on, warmer is off, else the given state
 * radiator: under 19 starts it, over 21 stops it, otherwise as before (second argument)
 * Write a program which gives the new state of a heater: on under 19 degrees, off over 21, otherwise as before; temperature, then present state.
 * Python: True if t < 19 else False if t > 21 else on
 * colder than 19 turn on, warmer than 21 turn off, between leave it
 * Two-point controller with hysteresis, thresholds 19 and 21
 * How do I write a thermostat that doesn't flicker (on below 19, off above 21)?
 * thermostat: on below 19, off above 21, else unchanged
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
 * comfortable between {A} and {B}, ends included
 * is the temperature ok, from {A} to {B} inclusive
 * is a value not below {A} and not above {B}
 * Write a function that tells whether a reading lies from {A} to {B}, both allowed.
 * room temperature fine, {A} to {B} degrees with both limits
 * Is the value in the good zone of {A} to {B}, borders included?
 * Given a measure, true if it is at least {A} and at most {B}.
 * is the pool or fridge in the range from {A} up to and including {B}
 * humidity right, at least {A} and at most {B}
 * x >= {A} && x <= {B}
 * value within the limits {A} and {B}, equal is fine
 * Write a function to check that a value is from {A} to {B}, both included, so that it's comfortable.
 * Python: {A} <= x <= {B}
 * is it nice in here, {A} at least and {B} at most?
 * Membership in the closed comfort interval [{A}, {B}]
 * Is the room within the pleasant range {A}-{B}?
 * is x between {A} and {B} inclusive
 *
 * @T double float
 * @A 20
 * @B 24
 * @range x -20 80
 * @name is_comfortable temperature_ok
 */
_Bool is_comfortable(T x) { return x >= A && x <= B; }

/**
 * Should I warn of heat at this temperature and humidity, that is, above 30 degrees or above 80 percent?
 * hot: temperature above 30 or humidity above 80
 * temperature > 30 || humidity > 80
 * warn when over 30 degrees or over 80 percent
 * Write a function for a warning: more than 30 degrees, or more than 80 percent humidity.
 * alarm if it is hotter than 30 degrees or more humid than 80 percent
 * Is it too hot (over 30) or too damp (over 80)? Temperature first, humidity second.
 * Given temperature and humidity, true if one is above its limit, 30 or 80.
 * greenhouse alarm: more than 30 degrees or more than 80 percent humidity
 * is either limit passed: the first value over 30 or the second over 80
 * muggy if the temperature is over 30 or the humidity over 80
 * open the window at more than 30 degrees or more than 80 percent humidity?
 * Write a program that determines if a warning is due, the temperature being over 30 or the humidity over 80.
 * Python: temperature > 30 or humidity > 80
 * hotter than 30 or damper than 80: warn?
 * Disjunctive alarm: T > 30 or RH > 80
 * Should a heat alert be issued (limits 30 degrees, 80 percent)?
 * warn if temperature > 30 or humidity > 80
 *
 * @T double int32_t float
 * @range temperature -10 45
 * @range humidity 0 100
 * @name heat_warning weather_warning
 */
_Bool heat_warning(T temperature, T humidity) { return temperature > 30 || humidity > 80; }

/**
 * How many full portions of {K} ml are in so many liters?
 * full cups of {K} ml from a pot with so many liters
 * liters * 1000 / {K}, whole ones
 * glasses with {K} ml each that some liters fill completely
 * Write a function for the full cups of {K} ml that a pot of so many liters gives.
 * how many full drinks of {K} ml do i get out of a bottle of some liters
 * How many full servings at {K} milliliters does this amount in liters make?
 * Given liters, return the whole number of {K} ml portions.
 * bottles of {K} ml that can be filled from a number of liters, full ones only
 * whole doses of {K} ml in a container, liters given
 * full shots of {K} ml from liters
 * mugs holding {K} ml, number of full ones from so many liters
 * Write a function to find the number of full portions of {K} millilitres in a pot with given litres.
 * Python: int(liters * 1000 // {K})
 * how many whole cups of {K} ml are in the pot
 * Floor of volume in litres over a serving of {K} ml
 * How many people get {K} ml of soup each from a pot of so many liters?
 * portions of {K} ml from liters
 *
 * @T double float
 * @K 20 40 50 100 125 200 250 330 500
 * @range liters 0 100
 * @name portions_in_pot cups_from_liters
 */
int32_t portions_in_pot(T liters) { return (int32_t)(liters * 1000 / K); }

/**
 * How much pocket money is paid at a given age: {K} per year of age from 6 on, nothing below?
 * {K} for each year of age, nothing below 6
 * age < 6 ? 0 : {K} * age
 * pocket money: {K} times the age from 6 on, 0 for younger children
 * Write a function for an allowance of {K} per year of age; children under 6 get 0.
 * kids get {K} per year of their age once they are 6, before that 0
 * How much allowance does my child of this age get at {K} per year of age, from 6 on, else 0?
 * Given an age, return {K} times the age if it is at least 6, otherwise 0.
 * weekly money by age, {K} for each year of age, 0 under 6
 * birthday gift of {K} for every year of age, but 0 for children under 6
 * from age 6 on {K} times the age, younger 0
 * age times {K}, toddlers below 6 get nothing
 * Write a program which computes a child's allowance: nothing before the age of 6, then {K} per year of age.
 * Python: 0 if age < 6 else age * {K}
 * kids under 6 get 0, others {K} for each year they are old
 * Allowance schedule: {K} times age from age 6 onwards, zero below
 * How much allowance at {K} per year of life, from six?
 * pocket money {K} per year of age, none under 6
 *
 * @T int32_t int64_t double
 * @K 1 2 5 10
 * @range age 0 20
 * @name pocket_money allowance_by_age
 */
T pocket_money(T age) { return age < 6 ? 0 : age * K; }

/**
 * What is the sum of {A} for each of the first {K} of {x} and {B} for each more?
 * {A} per kilo up to {K} kilos, {B} for each kilo above: total for x kilos
 * first {K} of x at {A} each, the rest at {B} each
 * {A} * min(x, {K}) + {B} * max(0, x - {K})
 * Write a function with two rates for x units: {A} each up to {K} and {B} each over that.
 * cat food for a weight in kg: {A} g per kilo up to {K} kg, then {B} g for every kilo more
 * How much is x at {A} for every unit up to {K} and {B} for each after?
 * Given an amount, charge {A} for each unit up to {K}, then {B} for each further.
 * tariff for x units: {A} per unit up to {K}, {B} per unit above
 * two blocks for an amount: {A} per unit in the first {K}, {B} per unit beyond
 * piece work pay for x pieces: {A} each for the first {K}, {B} each for the others
 * price with a step for x units: {A} each up to {K}, {B} each after it
 * Write a function that calculates a price at {A} for each of the first {K} units and {B} for each further one.
 * Python: {A} * min(x, {K}) + {B} * max(x - {K}, 0)
 * up to {K} it's {A} each, everything past that {B} each
 * Two-block tariff with rates {A} and {B} and kink at {K}
 * What's the total with the first {K} at {A} and the others at {B}?
 * {A} each up to {K}, then {B} each
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
 * What part of a total do I pay if I use some units out of all? Total, my units, all units.
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
 * Write a program to divide a rent by room size: total rent, my square metres, everybody's square metres.
 * Excel: =total*mine/all
 * rent {total}, my room {mine} of {all}: what do I pay
 * Pro rata share of a total
 * How much of the rent falls on me according to my area?
 * my share of rent by area
 *
 * @T double float
 * @range total 0 2000
 * @range mine 0 50
 * @range all 50 200
 * @name rent_share share_of_cost
 */
T rent_share(T total, T mine, T all) { return total * mine / all; }

/**
 * Of {n} people who paid {a}, what does number {i}, from 0, get back so that all pay the same? Negative if owing.
 * what person i (from 0) gets back when the costs in the array are shared equally, minus if he owes
 * a[i] minus the average of all n elements, i counted from 0
 * paid by person i less the equal share of all payments
 * Write a function that returns how much person i, counted from 0, paid more than the mean of all, negative if less.
 * who owes what after the trip: payment of person i (from 0) minus the mean payment
 * How much does person i still get (plus) or give (minus) when all n payments are split evenly?
 * Given what each one paid and an index, return the payment less the average.
 * splitwise: balance of person i, what he paid minus the average of all payments
 * shared flat expenses in an array, difference to the mean of person i
 * group trip settlement for member i: own payment less an equal share of the total
 * how much is a[i] over (or, negative, under) the fair share, the average of all
 * Write a function which finds how much a person at a given index gets back when all payments of a list are shared equally (negative if they owe).
 * Python: a[i] - sum(a) / len(a)
 * everyone paid something, split evenly: what does number {i} get back or owe (minus)
 * Deviation of the i-th contribution from the arithmetic mean
 * How do I settle a trip's costs for one participant, given all amounts?
 * amount paid by person {i} minus the average
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
 * Is some kWh at a price per kWh cheaper than some liters at a price per liter?
 * electric car or petrol: kwh, price per kwh, liters, price per liter
 * kwh * price < liters * fuel
 * does the first amount at its price cost less than the second: amount, price, amount, price
 * Write a function that tells whether driving electric costs less: kWh, price per kWh, liters, price per liter.
 * is the e-car cheaper for 100 km: kwh, price, liters, price
 * Does the first fuel cost less than the other one, amount and price each?
 * Given amount and price of two things, true if the first total is lower.
 * gas or electricity, amount and price of each: is the first cheaper
 * two products of amount and price, is the first product smaller
 * heating with power cheaper than with oil: kwh, kwh price, liters, liter price
 * cost comparison of two energy carriers by amount and price, true if the first is less
 * Write a program to compare costs of an electric car (kWh, price of a kWh) with a petrol car (litres, price of a litre): is electric strictly cheaper?
 * Python: kwh * price < liters * fuel, parameters kwh, price, liters, fuel
 * {kwh} kWh at {price} against {liters} litres at {fuel}: does the first cost less?
 * Energy cost comparison, strict: quantity × price (electricity) below quantity × price (fuel)
 * Do I drive cheaper on electricity than on petrol?
 * is kwh * price less than liters * fuel price
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
 * How often must a can of {K} liters be filled to carry so many liters?
 * number of refills of a {K} liter can for so many liters, rounded up
 * ceil(liters / {K}) trips
 * number of times to fill a bucket of {K} liters for an amount, rounded up
 * Write a function that returns how often a can with {K} liters must be filled for some liters, rounded up.
 * how many times do i go with the {K} liter can to carry so many liters
 * How many buckets of {K} liters are so many liters, the last maybe not full?
 * Given liters, return the fillings of {K}, rounded up.
 * watering: cans of {K} liters for so many liters, rounded up
 * tank of {K} liters, number of fillings for a demand in liters, rounded up
 * loads of {K} for an amount, a part counts as one
 * trips needed to carry an amount, {K} each time
 * Write a function to count how often a can of {K} litres must be filled for a number of litres.
 * Python: -(-liters // {K})
 * bucket holds {K}, how many buckets for {liters}
 * Ceiling of the volume over a {K} l vessel
 * How many trips with a {K}-litre can?
 * refills of a {K} liter can
 *
 * @T int32_t int64_t
 * @K 5 10 12 20 50
 * @range liters 0 10000
 * @name refills_needed can_refills
 */
T refills_needed(T liters) { return (liters + K - 1) / K; }

/**
 * How many cans of {K} liters make some mm of water on some square meters? Round up.
 * watering: mm on square meters in cans of {K} liters, rounded up
 * ceil(millimeters * area / {K})
 * cans of {K} liters, rounded up, from mm and square meters
 * Write a function for the cans with {K} liters that give a bed of some m2 so many mm of water, rounded up.
 * how many {K} liter cans does my bed need: mm of water, square meters, rounded up
 * How many buckets with {K} l make so many millimeters of rain on an area in m2, rounded up?
 * Given mm and m², return the number of {K} liter cans, rounded up.
 * rain of some mm on some square meters replaced by cans of {K} liters, rounded up
 * one mm is one liter per square meter: how many {K} liter cans for mm and m2, last one maybe not full
 * lawn irrigation in whole cans of {K} liters: mm first, m2 second
 * garden water need from mm and square meters in {K} l cans, rounded up
 * Write a program that finds how many {K}-litre cans replace some millimetres of rain on an area in square metres, rounded up.
 * Excel: =ROUNDUP(mm*area/{K},0)
 * give {millimeters} mm to {area} square metres with a {K} litre can: how many cans
 * Ceiling of irrigation volume (depth mm × area m^2) over {K} l
 * How many watering cans of {K} l does my bed need?
 * cans of {K} liters for mm of water on area
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
 * number of groups of {A} places with {B} reserved in each, for n people, rounded up
 * Write a function for the buses that n pupils need, rounded up: {A} seats, {B} of them for adults.
 * how many buses does a school trip of n pupils need, {A} seats less {B} teachers in each
 * How many boats do n guests need if each takes {A} but {B} of these are guides?
 * Given the pupils, return the buses of {A} seats, rounded up, when {B} per bus are occupied.
 * cars with {A} seats for n people, {B} in each car for the driver or so, rounded up
 * vans for a team of n, {A} seats and {B} not free in each, rounded up
 * tables for {A} with {B} seats kept free at each: how many for n guests, the last one maybe not full
 * vehicles needed for n people with {A} places minus {B} each, rounded up
 * Write a function to determine the buses for a number of pupils if a bus has {A} seats and {B} of them are for leaders.
 * Python: math.ceil(pupils / ({A} - {B}))
 * {A} seats, {B} taken by grown-ups in each: how many buses for the kids
 * Ceiling division by the net capacity {A} - {B}
 * How many vehicles with {A} places, {B} occupied by supervisors, are needed?
 * buses with {A} seats, {B} for leaders, for n pupils
 *
 * @T int32_t int64_t
 * @A 50 40 9 5
 * @B 1 2
 * @range pupils 0 1000
 * @name buses_with_leaders buses_needed
 */
T buses_with_leaders(T pupils) { return (pupils + A - B - 1) / (A - B); }

/**
 * Is a ticket bought at one minute for so many minutes over at a later minute, its last minute still counting as valid?
 * parking ticket expired: bought, valid minutes, now; false at the exact end
 * now > bought + minutes, arguments bought, minutes, now
 * time is up: start, duration, present time; exactly at the end it is not
 * Write a function that tells whether a ticket has run out: start, length, now, where start + length is still fine.
 * is my parking time over: start, allowed minutes, now; later than start + minutes
 * Did a timer that started at one minute and takes so many minutes end before now (start, length, now)?
 * Given a start, a duration and the time now, true once the end is passed.
 * bus ticket no longer valid: time bought, valid minutes, time now; valid up to and including the last minute
 * later than its allowed time, given start, duration and now
 * token or lease past its end: issued at, lifetime, current time; still good exactly at the end
 * washing done? started at, minutes it takes, now: true if now is past the end
 * Write a program which checks if a ticket bought at some minute and valid for some minutes is no longer valid now.
 * Python: now > bought + minutes
 * bought at {bought}, good for {minutes} minutes, it is {now}: too old? the last minute still counts
 * Expiry test: current time strictly past purchase time plus validity
 * Has my parking ticket run out (start, duration, present time)?
 * is ticket expired
 *
 * @T int32_t int64_t
 * @range bought 0 1440
 * @range minutes 0 240
 * @range now 0 2000
 * @name ticket_expired_at parking_expired
 */
_Bool ticket_expired_at(T bought, T minutes, T now) { return now > bought + minutes; }

/**
 * What is refunded of a price after some minutes of delay: half from 120, a quarter from 60, else 0?
 * refund of a ticket price for a train delay: 25 percent from 60 minutes, 50 percent from 120, else none
 * delay >= 120 gives 50% of the price, delay >= 60 gives 25%, otherwise 0
 * refund of the price: 25% at 60 minutes late or more and 50% at 120 or more
 * Write a function for the money back from price and delay: 50 percent from 120 minutes, 25 percent from 60, else 0.
 * passenger rights: from 60 minutes 25 percent, from 120 minutes 50 percent of the price paid back
 * How much of my ticket price do I get back after a delay, 25% from 60 and 50% from 120 minutes?
 * Given a price and the delay, return half of it from 120 minutes on, a quarter from 60 on, else 0.
 * late train compensation from price and delay: 25 % at 60+ minutes, 50 % at 120+
 * money off a delivery that is late: 25 percent of the price from 60 minutes, 50 from 120; return the amount off
 * money back by price and delay, two steps: from 60 minutes 25 percent, from 120 minutes 50 percent, before that nothing
 * ticket refund of 25 percent for at least 60 minutes of delay or 50 percent for at least 120
 * Write a function to compute a refund for a late train: half the price from 120 minutes, a quarter from 60, else nothing.
 * Python: price / 2 if delay >= 120 else price / 4 if delay >= 60 else 0
 * hour late gets a quarter back, two hours half
 * Compensation steps: 25 % at 60 min, 50 % at 120 min of delay
 * How much money do I get back for a delay in minutes (60: quarter, 120: half)?
 * refund: quarter from 60 min, half from 120
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
 * Is there frost with this temperature and a clear sky or not (flag): below {K} and clear?
 * frost tonight? if under {K} degrees and clear: temperature, sky flag
 * temperature < {K} && clear
 * is it colder than {K} and is the flag set
 * Write a function that warns of frost from temperature and clear-sky flag: below {K} degrees with a clear sky.
 * cover the plants? yes under {K} degrees and with no clouds (flag for a clear sky)
 * Will it freeze tonight, with less than {K} degrees and a clear sky? Temperature and flag given.
 * Given a temperature and whether the sky is clear, true if it is clear and under {K}.
 * ice warning below {K} degrees if the road is wet, wetness as the second argument
 * alarm when the value is under {K} and the switch (second argument) is on
 * do I scrape the car tomorrow: under {K} degrees and a clear night
 * temperature less than {K} and another condition, given as a flag, true
 * Write a program to tell if frost on the ground threatens: less than {K} degrees and a clear sky.
 * Python: temperature < {K} and clear
 * colder than {K} and no clouds: cover the plants?
 * Conjunction of T < {K} with cloudless conditions
 * Is there a ground frost risk (limit {K}, clear night flag)?
 * frost warning if below {K} and clear
 *
 * @T double int32_t float
 * @K 0 2 3 4
 * @range temperature -10 20
 * @name frost_warning frost_tonight
 */
_Bool frost_warning(T temperature, _Bool clear) { return temperature < K && clear; }

/**
 * How much of the second thing goes with {x} of the first at {A} parts to {B}?
 * mix {A} parts of one to {B} parts of another; amount of the second for a given first
 * x * {B} / {A}
 * compost or cement ratio {A} to {B}: second amount from the first
 * Write a function that returns the second amount that matches a first at a ratio of {A}:{B}.
 * mix {A} parts sand with {B} parts cement, cement for so much sand
 * How much syrup goes with this much water at {A} parts of water to {B} of syrup?
 * Given the first amount, return the other one at {A} to {B}.
 * ratio {A}:{B}, the amount for the {A} side given, that for the {B} side wanted
 * dilution of {A} parts water to {B} parts juice: juice for so much water
 * the counterpart of an amount when they are {A} to {B}
 * recipe proportion {A} : {B}, amount of the second ingredient from the first
 * Write a function to find how much of the second ingredient goes with a given amount of the first when mixed {A} to {B}.
 * Excel: =x*{B}/{A}
 * mix {A} parts of this with {B} parts of that: I have so much of this, how much of that
 * Proportion {A} : {B} = x : y solved for y
 * How much sand goes with this gravel at {A} parts gravel to {B} parts sand?
 * second part for ratio {A}:{B}
 *
 * @T double float
 * @A 3 4 5
 * @B 1 2
 * @range x 0 1000
 * @name part_of_ratio green_for_brown
 */
T part_of_ratio(T x) { return x * B / A; }

/**
 * What does a lamp of {A} watts used {B} hours a day cost in a year of 365 days at a price per kWh?
 * lamp cost per year: {A} watts, {B} hours a day, price per kwh
 * {A} * {B} * 365 / 1000 * price
 * yearly power cost of {A} W for {B} h daily at a price per kWh, 365 days
 * Write a function for the cost in 365 days of {A} watts running {B} hours each day at a given price per kWh.
 * what does my router cost a year (365 days), {A} watts and {B} hours a day, at a kWh price
 * How much do I pay in 365 days for {A} W, {B} hours every day, at so much per kWh?
 * Given the price of a kWh, return the cost of {A} watts for {B} hours a day over 365 days.
 * electricity price per kWh times the use in 365 days at {A} W and {B} h daily
 * cost of a tv of {A} watts, {B} hours per day, in 365 days; price per kWh given
 * stand-by cost per 365 days: {A} watts, {B} hours daily, price of a kWh in
 * annual cost (365 days) of a bulb with {A} watts at {B} hours a day from the kWh price
 * Write a program that computes what a lamp of {A} watts burning {B} hours a day costs in 365 days at a price per kWh.
 * Python: {A} * {B} * 365 / 1000 * price
 * {A} watt bulb, on {B} hours every day, what does a year of it cost
 * Annual energy cost of {A} W at {B} h/d over 365 days
 * How expensive is an {A}-watt light for {B} hours daily per year (365 days)?
 * yearly cost of {A} W lamp for {B} hours a day
 *
 * @T double float
 * @A 8
 * @B 3
 * @range price 0 2
 * @name yearly_lamp_cost lamp_cost
 */
T yearly_lamp_cost(T price) { return price * A * B * 365 / 1000; }

/**
 * How many watts go through an area in square meters with a U-value at some degrees difference?
 * heat loss: area times u value times difference
 * area * u * difference
 * watts through a wall or window: area, U-value, degrees of difference
 * Write a function for the heat flow in watts: area, U-value, temperature difference.
 * how many watts do i lose through a window of an area, a U-value and a temperature gap
 * How many watts leave the house by a wall of this area and U-value at so many degrees difference?
 * Given area, heat transfer coefficient and temperature difference, return the power.
 * transmission loss of a building part in watts: m2, U, K
 * heat flow from area, u value and temperature difference
 * heating power lost by a wall: area, U, temperature difference
 * Q = U A dT from area, U-value and temperature difference
 * Write a function which calculates the watts lost through a wall from area, U-value and temperature difference.
 * Excel: =area*U*difference
 * how much warmth goes through the wall: size, U number, degrees apart
 * Transmission heat loss Q = A U ΔT
 * How many watts escape through a window?
 * heat loss from area, u value and temperature difference
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
 * small 8, medium 10, large 14 by letter S, M, L, unknown letters 0
 * coffee prices by size letter S 8, M 10, L 14, 0 for others
 * Write a function that returns 8 for 'S', 10 for 'M', 14 for 'L' and 0 otherwise.
 * price list by size letter S, M, L: 8 10 14, other characters 0
 * How much is a small (S), medium (M) or large (L) one at 8, 10 and 14? Any other letter costs 0.
 * Given a size letter S, M or L, return 8, 10 or 14, for all else 0.
 * parcel price by size: S is 8, M is 10, L is 14, none of them 0
 * char to price: S 8, M 10, L 14, default 0
 * t-shirt size letters S, M, L to prices 8, 10, 14, others to 0
 * popcorn price by capital letter: 8 for S, 10 for M, 14 for L, 0 otherwise
 * Write a program to give the price for a size letter: 8 for 'S', 10 for 'M', 14 for 'L', and 0 for anything else.
 * Python: dict(S=8, M=10, L=14).get(c, 0)
 * S costs 8, M costs 10, L costs 14, else 0
 * Lookup of size codes S, M, L in the price list 8, 10, 14; unknown gives 0
 * What's the pizza price by size (S 8, M 10, L 14, otherwise 0)?
 * price for S M L: 8 10 14, else 0
 *
 * @name price_by_size car_wash_price
 */
int32_t price_by_size(char c) {
    if (c == 'S') return 8;
    if (c == 'M') return 10;
    return c == 'L' ? 14 : 0;
}

/**
 * Are so many single ones at a price dearer than a flat rate?
 * is the flat rate cheaper than paying each: count, price, flat
 * flat < count * price, arguments count, price, flat
 * monthly card cheaper than single tickets: number, single price, card price
 * Given count, single price and flat price, is the flat price lower than the single prices together?
 * is the coffee subscription worth it: cups, price, flat price
 * Do I save money with the season ticket: rides, price of a ride, price of the ticket?
 * Given how often, the price each time and the flat price, true if the flat is less.
 * gym: visits a month, single entry, membership; true if the membership costs less
 * is streaming's flat price below renting: rentals, price each, flat price
 * does the yearly card pay off: visits, price of a visit, price of the card
 * subscription less than pay per use: uses, price each, subscription
 * Write a function which determines if a flat rate costs strictly less than single payments, from number of uses, price of one and flat price.
 * Python: flat < count * price
 * {count} times at {price} or {flat} for all: is the second cheaper?
 * Strict dominance of the lump sum over per-use pricing
 * Does a monthly pass pay off for so many rides?
 * is flat price cheaper than count * price
 *
 * @T double float int32_t
 * @range count 0 60
 * @range price 0 100
 * @range flat 0 1000
 * @name flat_rate_cheaper flat_cheaper
 */
_Bool flat_rate_cheaper(int32_t count, T price, T flat) { return flat < count * price; }

/**
 * What do n visits cost at {A} each or {B} for the month, whichever is less?
 * cost of n visits: {A} per visit or {B} flat, the cheaper one
 * min({B}, {A} * visits)
 * n visits with day pass {A} or month card {B}, cheapest amount
 * Write a function for the least price of n visits: {A} each or {B} for all.
 * gym: single entry {A} or card for {B}, lower cost of n visits
 * What do I pay at most for n visits if the month card is {B} and one visit {A}?
 * Given the visits, return {A} times them, but not more than {B}.
 * n times {A}, capped at {B}
 * bus: n single tickets at {A} or the monthly ticket for {B}, smaller sum
 * n pool visits with {A} a time or a season card for {B}, least cost
 * pay per use, {A} for each of n, with a price cap of {B}
 * Write a program to find the least somebody pays for a number of visits at {A} each or {B} for a pass.
 * Excel: =MIN({A}*visits,{B})
 * {A} every time or {B} once, take what's cheaper
 * Minimum of {A} v and {B}
 * What's the lower cost, single entries at {A} or a season ticket at {B}?
 * min of {A} per visit and {B} pass
 *
 * @T int32_t int64_t double
 * @A 12
 * @B 40
 * @range visits 0 60
 * @name cheapest_way card_or_singles
 */
T cheapest_way(T visits) { return visits * A < B ? visits * A : B; }

/**
 * From how many visits on is a card at one price strictly cheaper than single visits at another, in whole numbers?
 * visits until the season ticket pays, strictly cheaper: ticket price, single price
 * card / single + 1 in integer division
 * card price first, single price second: smallest n with n singles above the card
 * Write a function for the least number of visits at which a card of one price costs less than single tickets of another.
 * how often must i go until the pass is strictly cheaper, pass price and single price given
 * When does the year ticket at its price beat paying each time at a single price? Return the smallest such count.
 * Given the price of the card and of a single visit, return the first count at which the card costs less.
 * number of rides from which the monthly ticket costs less: ticket, single ride
 * least visits at which a membership is strictly cheaper: membership fee, price per visit
 * least uses to really save with a flat rate: flat price, price per use
 * pass price, entry price: how many museum visits until the pass is strictly cheaper
 * Write a function to compute from how many visits a season card is strictly cheaper than single tickets; card price, ticket price.
 * Python: card // single + 1
 * card is {card}, one visit {single}: how often must I go so the card costs less
 * Least v with v times the single price above the card price
 * After how many entries does an annual pass win against paying each time?
 * visits until card is cheaper
 *
 * @T int32_t int64_t
 * @range card 0 1000
 * @range single 1 100
 * @name visits_to_pay_off rides_until_worth
 */
T visits_to_pay_off(T card, T single) { return card / single + 1; }

/**
 * What do {n} copies cost: 10 each, from 50 copies 8 each, from 100 copies 5 each?
 * price of n copies: 10 cents each, from 50 on 8, from 100 on 5, for all of them
 * total for n at unit price 10, at 50 or more 8 for all, at 100 or more 5 for all
 * price of n pieces with unit price 10, 8 (from 50) or 5 (from 100)
 * Write a function for a print shop, total of n: 10 each under 50, 8 each under 100, 5 each from 100.
 * total of n pieces with a scale of prices: 10 each, 8 each from 50, 5 each from 100
 * How much do I pay for n copies if all cost 8 from 50 on and 5 from 100 on, else 10?
 * Given a count, multiply it by 10, by 8 from 50 on, by 5 from 100 on.
 * n photo prints at 10 cents, from 50 on all for 8, from 100 on all for 5: total
 * total for n when the price of each falls from 10 to 8 at 50 and to 5 at 100
 * flyers: total of n at 10 apiece, 8 from 50, 5 from 100
 * n times 10, or times 8 if n is 50 or more, or times 5 if n is 100 or more
 * Write a program which finds the price of n copies: 10 each, but 8 each from 50 and 5 each from 100.
 * Python: n * (5 if n >= 100 else 8 if n >= 50 else 10)
 * copy costs 10, with 50 or more 8, with 100 or more 5: total?
 * All-units discount with breakpoints 50 and 100, unit prices 10, 8, 5
 * How much are photocopies at 10, 8 (50+) or 5 (100+) apiece?
 * price of n copies: 10, 8 from 50, 5 from 100
 *
 * @T int32_t int64_t
 * @range n 0 1000
 * @name copies_price copy_shop
 */
T copies_price(T n) { return n * (n >= 100 ? 5 : n >= 50 ? 8 : 10); }

/**
 * What is a round trip at a one way price with {K} percent off the whole?
 * price of both ways with {K} percent off, from the one way price
 * price * 2 * (100 - {K}) / 100
 * return ticket from the single fare: double minus {K} percent
 * Write a function for a return fare, twice the single one less {K} percent.
 * round trip price, two times the fare and {K}% less
 * How much is there and back at a one way price with a {K} percent discount?
 * Given the one way price, return the double reduced by {K} percent.
 * two of them at a price with {K}% rebate on both
 * back and forth at a single fare with {K} percent off the sum
 * pair price from the price of one: both together {K} percent cheaper
 * double the price minus {K}%
 * Write a function to calculate the fare there and back with {K} percent off twice the single price.
 * Excel: =2*price*(1-{K}%)
 * both ways, minus {K} percent
 * Return fare: double the one-way fare at a {K} % reduction
 * What does a return ticket cost if it is {K}% below two singles?
 * round trip price with {K} percent discount
 *
 * @T double float
 * @K 5 10 15 20
 * @range price 0 1000
 * @name round_trip_fare return_ticket
 */
T round_trip_fare(T price) { return price * 2 * (100 - K) / 100; }

/**
 * What do I pay for an amount with {K} percent more if by card (flag)?
 * amount with a {K} percent fee only if paid by card, as the flag says
 * card ? amount * (1 + {K} / 100) : amount
 * amount with a surcharge of {K}% when the flag is set, else unchanged
 * Write a function for the total of an amount: {K} percent on top for card payment, none for cash.
 * total with a service fee of {K} percent for card payers: amount, by card or not
 * How much is an amount with {K} percent extra if a flag is true, without it otherwise?
 * Given an amount and a yes/no, add {K}% if yes.
 * delivery price: express is {K} percent more, else normal; price and express flag in
 * amount with tax of {K} percent if the flag says it is taxed
 * add {K} percent to an amount or not, by a flag
 * price with a sunday surcharge of {K}% if the flag says it is sunday
 * Write a program to determine the amount charged, {K} percent higher if it is paid by card; amount, then card flag.
 * Python: amount * (100 + {K}) / 100 if card else amount
 * by card add {K} percent, in cash as it is
 * Conditional surcharge of {K} % for card payment
 * How much do I pay with a {K}% credit card fee, if any?
 * add {K} percent if paid by card
 *
 * @T double float
 * @K 2 3 5 10 19
 * @range amount 0 1000
 * @name pay_with_card_fee card_surcharge
 */
T pay_with_card_fee(T amount, _Bool card) { return card ? amount + amount * K / 100 : amount; }

/**
 * What is a price with {K} percent off if a member (flag)?
 * price with {K} percent off for members only, membership as a flag
 * member ? price * (100 - {K}) / 100 : price
 * price with a student discount of {K}% when the flag is set
 * Write a function for a price with {K} percent off if a flag is true, else the full price.
 * club card holders (flag) get {K} percent off the price
 * How much do I pay of a price if only students (flag) get {K}% off?
 * Given a price and a yes/no, take {K} percent off if yes.
 * senior rebate of {K} percent or full price: price, is senior
 * early bird price: {K} percent off or not, by a flag
 * price reduced by {K}% for staff, unchanged for others; staff flag second
 * price {K} percent less with coupon, else the same: price, has coupon
 * Write a function which takes {K} percent off a price for members only.
 * JavaScript: (price, member) => member ? price * (100 - {K}) / 100 : price
 * members save {K} percent, others pay all
 * Conditional rebate of {K} % for members
 * What's the price with a {K}% club discount, depending on membership?
 * {K} percent off for members
 *
 * @T double float
 * @K 5 10 15 20 25 50
 * @range price 0 1000
 * @name price_with_membership discount_if_member
 */
T price_with_membership(T price, _Bool member) { return member ? price * (100 - K) / 100 : price; }

/**
 * How many full minutes does some money buy at a start fee and a price per minute? 0 if none.
 * full minutes for my money: money, unlock fee, price per minute, 0 if too little
 * (money - base) / rate in whole minutes, not below 0
 * scooter: how many full minutes can i ride for this amount, start fee, minute price; none is 0
 * Write a function for the whole minutes that an amount pays: amount, base fee, price per minute; at least 0.
 * how many whole minutes may i call: credit, connection fee, price per minute; 0 if the fee is too high
 * How many full minutes can I afford with this money, a start fee and a minute price? 0 if not even the fee.
 * Given money, a fixed fee and a rate, return the full units that remain affordable, 0 if none.
 * whole km for the money, 0 if short: budget, base fare, price per km
 * prepaid: credit, connection fee, rate; full minutes left, never negative
 * taxi: full kilometers for a budget, base fare and price per km, 0 if the budget is below the fare
 * whole units for an amount after a basic charge at a unit price, not below 0
 * Write a program that finds how many whole minutes some money buys after paying a base charge, from money, base and price per minute; 0 if it doesn't cover the base.
 * Python: 0 if money < base else int((money - base) // rate)
 * have {money}, start costs {base}, each minute {rate}: how many full minutes, 0 if too poor
 * Floor of (budget - fixed charge) / unit rate, truncated at zero
 * How long can I ride a scooter for this money?
 * minutes for money with base fee and rate
 *
 * @T double float
 * @range money 0 100
 * @range base 0 10
 * @range rate 1 5
 * @name minutes_for_money affordable_minutes
 */
int32_t minutes_for_money(T money, T base, T rate) { return money < base ? 0 : (int32_t)((money - base) / rate); }

/**
 * How far does some money take me at a start fee and a price per km, with fraction?
 * how far can i go for this money by taxi: money, base, per km
 * (money - base) / rate as a decimal
 * distance for a budget, given base fare and price per km
 * Write a function for the distance that an amount pays: amount, base fare, price per km.
 * taxi budget, start fee and km price to kilometers, with fraction
 * How many km, as a decimal, can I afford for this money, base fare and km price?
 * Given money, a fixed fee and a rate, return how many units the money left after the fee buys, as a decimal.
 * invert a linear price: amount, fixed part, price per unit; return the units
 * x from y = base + rate * x, y first
 * usage from a bill, not rounded: total, basic fee, unit price
 * kwh from the electricity bill: bill, base charge, price per kwh
 * Write a function to compute how far a taxi takes you for your money, given money, base charge and price per kilometre.
 * Excel: =(money-base)/rate
 * {money} in my pocket, {base} to start, {rate} a km: how far do I get
 * Inverse of an affine taxi tariff
 * What distance is affordable by cab?
 * taxi distance for money
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
 * cheapest day to fly in an array of prices, day number from 1, first on a tie, 0 for no prices
 * position of the smallest value, starting at 1, the first of equals; 0 for an empty array
 * index of the first minimum plus one, 0 for an empty list
 * Write a function that returns the number of the first day with the lowest value, days from 1, 0 without days.
 * which day of the month was the coldest, counted from 1, earliest on a tie, 0 if no temperature is given
 * On what day do I buy at the least price, days numbered from one? The first of equals; 0 if there are none.
 * Given daily prices, return the first day of the least, counting from 1, or 0 if there is none.
 * bib of the runner with the lowest time when the first in the array has number 1, 0 for no runner
 * one-based place of the first lowest value, 0 for an empty array
 * week with the fewest hours, counted from 1, the earliest of several, 0 if no week is given
 * day 1 is the first: day of the first minimum, 0 without any days
 * Write a program to determine on which day, numbered from 1, a list of daily prices is lowest; first of equal ones, 0 for an empty list.
 * numpy: a.argmin() + 1, 0 for an empty array
 * which day was cheapest? first day is 1, earliest if same, 0 if no days
 * 1-based smallest argmin of a series, 0 if void
 * On what day number should I buy (minimum price; empty: 0)?
 * day number (from 1) of lowest price, 0 if empty
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
 * position of the largest value, starting at 1, the first of equals; 0 for an empty array
 * index of the first maximum plus one, 0 for an empty list
 * Write a function that returns the number of the first day with the highest value, days from 1, 0 without days.
 * which day did we sell the most, counted from 1, earliest on a tie, 0 if there are no sales figures
 * On what day was the peak, days numbered from one? The first of equals; 0 if there are none.
 * Given daily values, return the first day of the most, counting from 1, or 0 if there is none.
 * start number of the one with most points when the first in the list has number 1, 0 for an empty list
 * one-based place of the first highest value, 0 for an empty array
 * week with the most hours, counted from 1, the earliest of several, 0 if no week is given
 * day 1 is the first: day of the first maximum, 0 without any days
 * Write a function which finds the day, counted from 1, with the greatest value of a list, the first for ties and 0 if the list is empty.
 * R: which.max(a), returning 0 for an empty vector
 * hottest day? days start at 1, first one if tied, 0 when there are none
 * 1-based least argmax of a series, 0 if void
 * On which day number was the peak (no days: 0)?
 * day number (from 1) of highest value, 0 if empty
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
 * count what went up: old list first, new list second
 * how many prices rose compared to last year: array of old ones, array of new ones
 * count of all i with after[i] > before[i], before being the first array
 * Write a function that counts the positions where the second list is greater than the first.
 * how many articles got more expensive, old prices first, new prices second
 * In how many subjects am I better than last year, points old and new?
 * Given old and new values, return the number of increases.
 * number of students who improved between two tests, marks of the first test first, higher is better
 * count indices where the second array (after) is greater than the first (before)
 * number of pairs in which the second array's value is larger than the first's
 * how many products cost more after than before: prices before, prices after
 * Write a program that counts how many prices rose, comparing an array of old prices with an array of new ones.
 * numpy: np.count_nonzero(after > before)
 * old list, new list: how many went up
 * Number of components with a strict increase between two vectors (before, after)
 * How many items became more expensive?
 * count positions where after is greater than before
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
 * By how many percent have {n} prices risen on average from {before} to {after}, 0 for no prices?
 * average price increase in percent of a list, old prices first, 0 for an empty one
 * mean of (after - before) / before * 100 over two arrays, 0 for none
 * mean percentage change from the first array to the second, element by element, 0 if they are empty
 * Write a function for the average of the single percentage rises, old list first, 0 without elements.
 * inflation of my shopping list in percent, mean of the single rises from old to new prices, 0 for no items
 * What is the mean percent change of these prices, old ones first, new ones second? 0 if there are none.
 * Given old and new prices, average the changes in percent, 0 for none.
 * average growth in percent over several products, values before and after in two arrays, 0 for none
 * unweighted inflation of a basket in percent: old prices, new prices, mean of the changes; 0 for an empty basket
 * mean raise of salaries in percent from arrays before and after, each person counting the same, 0 for nobody
 * percent changes from first to second array, averaged, 0 for n = 0
 * Write a function to average the percentage changes from old prices to new prices over all items, 0 if there are none.
 * numpy: ((after - before) * 100 / before).mean(), 0 if empty
 * by how many percent did each go up, and what's the average of that? none gives 0
 * Arithmetic mean of relative changes in per cent (old, new), zero for no items
 * What's the average percent increase across several prices?
 * average percent change from before to after
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
 * remove the cheapest and the dearest of at least three prices and average the rest
 * mean of three or more values without the minimum and the maximum
 * (sum - min - max) / (n - 2) over an array of at least three
 * Write a function that drops the smallest and the largest value and averages the others, at least three given.
 * jury average, best and worst mark dropped (once each), three marks or more
 * What is the mean of three or more values without the smallest and the largest one?
 * Given three or more values, return the mean without the two extremes.
 * average of at least three offers, the cheapest and the most expensive left out
 * mean of an array trimmed by one value on each side, n being 3 or more
 * olympic average: highest and lowest score dropped, mean of the others, at least three scores
 * average of n >= 3 numbers but ignore one smallest and one largest
 * Write a program which calculates the mean of at least three scores without one lowest and one highest.
 * Python: (sum(a) - min(a) - max(a)) / (len(a) - 2)
 * drop the best and the worst mark, average the others
 * Trimmed mean removing a single extreme observation at each end (n >= 3)
 * How do judges' scores get averaged with top and bottom discarded?
 * average without min and max
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
 * How many pages a day must I read to finish so many pages in so many days, rounded up?
 * pages per day to finish a book in time, rounded up: pages, days
 * ceil(pages / days)
 * daily amount to be done in time, total and days given, rounded up
 * Write a function for the pages to read every day, rounded up: pages, days.
 * how many pages must i read each day, total pages and days left, rounded up
 * How many exercises a day, out of so many, in so many days until the exam, rounded up?
 * Given a total and the days, return the whole number per day that is enough.
 * vocabulary per day before the test: words, days, rounded up
 * daily goal from work and days left, rounded up
 * workload per day, work over days rounded up
 * km per day to arrive in time: km, days, rounded up
 * Write a function to find how many pages a day must be read to finish a book in some days, rounded up.
 * Excel: =ROUNDUP(pages/days,0)
 * {pages} pages in {days} days, how many each day
 * Ceiling of workload over available days
 * What daily reading goal gets a book done in time?
 * pages per day rounded up
 *
 * @T int32_t int64_t
 * @range pages 0 10000
 * @range days 1 366
 * @name pages_per_day daily_pages
 */
T pages_per_day(T pages, T days) { return (pages + days - 1) / days; }

/**
 * How many full days do some kg last at so many g a day?
 * full days a bag of dog food lasts, kg and grams per day
 * kilograms * 1000 / grams, whole days
 * how many full days does the bag of some kg last at grams a day
 * Write a function for the full days that a supply lasts: kilograms, grams per day.
 * coffee: kg in the house and grams a day, full days left
 * For how many full days is there enough, in kg and g per day?
 * Given kilograms of a supply and grams used a day, return for how many whole days it lasts.
 * rice supply in whole days: kg, grams per day
 * cat litter or food, kg first and grams a day second: full days until it is empty
 * full days until the sack, in kg, is used up at g per day
 * full days a gas bottle lasts: kg and grams per day
 * Write a program to determine how many full days a food supply in kilograms lasts at some grams a day.
 * Python: int(kg * 1000 // grams)
 * {kilograms} kilos of cat food, {grams} grams daily: enough for how many days
 * Floor of stock (kg) over daily ration (g)
 * How long will the dog food last?
 * days of food from kg and grams per day
 *
 * @T double float
 * @range kilograms 0 50
 * @range grams 10 1000
 * @name days_of_food food_lasts
 */
int32_t days_of_food(T kilograms, T grams) { return (int32_t)(kilograms * 1000 / grams); }

/**
 * When, in minutes since midnight, do I have to get up for an arrival time with minutes of travel and minutes to get ready?
 * get up time: arrival minus travel minus getting ready, minutes of the day, wrapping at 1440
 * arrival - travel - ready in minutes of the day, before midnight it wraps to the day before (1440)
 * alarm time in minutes of the day from arrival, trip and morning minutes, below 0 plus 1440
 * Write a function for the time to get up, in minutes since midnight, from arrival, travel and getting ready, a day having 1440.
 * when must my alarm ring: arrival minus travel and getting ready, minutes of the day modulo 1440
 * Arrival, travel, time to get ready in minutes: at what minute of the day (0 to 1439) must I rise?
 * Given an arrival time as minute of the day and two durations, return the minute of the day before them, wrapping at midnight.
 * start cooking: minute of dinner minus oven minus preparation, in minutes of the day, wrapped by 1440
 * count back two durations in minutes from a time of day in minutes (0 to 1439), wrapping around
 * latest start as minute of the day with two steps of some minutes before the deadline, modulo 1440
 * airport: minute of departure minus check-in minus the way there, a minute of the day from 0 to 1439
 * Write a function that computes when to get up, in minutes after midnight, from the arrival time, the travel minutes and the minutes to get ready, possibly the day before.
 * Python: (arrival - travel - ready) % 1440
 * be there at {arrival}, {travel} minutes of road, {ready} to dress: when must I rise? minutes of the day
 * Backward scheduling modulo 1440 minutes
 * For what minute of the day do I set the alarm?
 * get up time in minutes of day from arrival, travel and ready time
 *
 * @T int32_t int64_t
 * @range arrival 0 1439
 * @range travel 0 300
 * @range ready 0 200
 * @name get_up_time leave_time
 */
T get_up_time(T arrival, T travel, T ready) { return (arrival - travel - ready + 1440) % 1440; }

/**
 * How many days are left of {K} after some are used? 0 if it is over.
 * days left until due after so many days, every {K} days, not below 0
 * toothbrush is due after {K} days, how many remain after the given days, at least 0
 * max(0, {K} - used)
 * Write a function for the days left of a period of {K} days after some have passed, 0 at the end and later.
 * how many days is it still good after the days used, {K} days in all, 0 if over
 * How many days until the filter, used for so many days, must be changed, each {K} days? 0 if overdue.
 * Given the days since the last change, return what is left of {K}, never negative.
 * service interval of {K} days: rest after the days driven, at least 0
 * subscription of {K} days, days left after the used ones, 0 when it ended
 * free trial of {K} days: remaining after n days, 0 once it is over
 * holiday countdown, {K} days minus those gone, not below zero
 * opened some days ago, good for {K} days: days it is still good, or 0
 * milk keeps {K} days after opening, how many are left after n, never under 0
 * Write a program which finds how many days are left of {K} after some have been used, at least 0.
 * Excel: =MAX(0,{K}-used)
 * {K} days in total, {used} gone, how many to go
 * remaining term max({K} - {used}, 0)
 * How many days until a {K}-day period ends?
 * days left of {K}, not negative
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
 * level by temperature: 0 under 20, 1 under 25, 2 under 30, 3 from 30
 * temperature to level 0 to 3, one more at each of 20, 25 and 30
 * Write a function that returns 0, 1, 2 or 3 for a temperature, one step up at 20, 25 and 30 each.
 * ventilator stage by temperature: how many of 20, 25, 30 it reaches
 * How fast does the fan turn: stage 0 below 20 degrees, 1 from 20, 2 from 25, 3 from 30?
 * Given degrees, return how many of 20, 25 and 30 are reached.
 * clothing level by degrees: 0, from 20 on 1, from 25 on 2, from 30 on 3
 * class 0 to 3 of a value by the three lower limits 20, 25, 30
 * pc fan control: from 20, 25, 30 degrees on level 1, 2, 3, below 20 level 0
 * warmth class 0 below 20, 1 from 20, 2 from 25, 3 from 30 on
 * Write a function to choose a fan level from the temperature: 0 under 20, 1 under 25, 2 under 30, otherwise 3.
 * Python: bisect.bisect_right([20, 25, 30], t)
 * warmer means faster: 20, 25 and 30 degrees switch to 1, 2, 3
 * Number of thresholds among 20, 25, 30 not above the temperature
 * At which stage (0-3) should the fan run with limits 20, 25, 30?
 * fan level 0-3 with thresholds 20 25 30
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
 * How many of 4 bars are shown for a percentage, one for each full 25?
 * battery symbol of 0 to 4 bars by percent, one bar per full 25
 * percent / 25, rounded down
 * bars of the battery, a bar for each 25 percent, rounded down
 * Write a function that turns 0 to 100 percent into 0 to 4 bars, a bar for every full quarter.
 * how full is the battery icon with four bars at some percent, only full quarters
 * Which icon from 0 to 4 belongs to this charge in percent, one step for each full 25?
 * Given a percentage, return the number of full quarters, 0 to 4.
 * number of full quarters in a percentage
 * progress in 4 steps, 0 to 4 full quarters of 100 percent
 * signal strength in percent to 4 bars, 25 percent each, rounded down
 * bars from percent: 100 is 4, 75 is 3, 24 is none
 * Write a program that turns a charge of 0 to 100 percent into bars, one per full 25 percent.
 * JavaScript: p => Math.floor(p / 25)
 * how many battery bars, each stands for 25 percent
 * Quantisation of the state of charge in steps of 25 %, rounded down
 * How many of 4 bars does a battery icon show?
 * battery bars, percent / 25
 *
 * @T int32_t int64_t
 * @range percent 0 100
 * @name battery_bars signal_bars
 */
T battery_bars(T percent) { return percent / 25; }

/**
 * Which level does this UV index have: 0 low to 2, 1 moderate to 5, 2 high to 7, 3 very high to 10, 4 extreme?
 * uv index to level: 0 for 0-2, 1 for 3-5, 2 for 6-7, 3 for 8-10, 4 above
 * UV risk class 0 to 4 of an index, one higher from each of 3, 6, 8 and 11 on
 * sun danger from 0 low to 4 extreme, steps at uv 3, 6, 8, 11
 * Write a function that returns the level 0 to 4 of a UV index, rising at 3, 6, 8 and 11.
 * how strong is the sun, uv class 0 to 4 from 3, 6, 8, 11 on
 * Do I need sunscreen? Return UV level 0 below 3, 1 below 6, 2 below 8, 3 below 11, else 4.
 * Given a UV index, return low 0, moderate (3) 1, high (6) 2, very high (8) 3 or extreme (11) 4.
 * uv scale category number, how many of 3, 6, 8, 11 are reached
 * who class of the uv index, 0 low (0-2) to 4 extreme (11+)
 * sunburn risk number 0 to 4, next at 3, 6, 8 and 11
 * uv class: 3 moderate is 1, 6 high is 2, 8 very high is 3, 11 extreme is 4, else 0
 * Write a function which classifies a UV index: 0 under 3, 1 under 6, 2 under 8, 3 under 11, 4 from there.
 * Python: bisect.bisect_right([3, 6, 8, 11], index)
 * sun strength as 0 to 4, steps at 3, 6, 8 and 11
 * WHO UV category code 0-4 (low, moderate, high, very high, extreme; lower limits 3, 6, 8, 11)
 * How do I grade the UV index in five levels 0 to 4 with bounds 3, 6, 8, 11?
 * uv level 0-4 with thresholds 3 6 8 11
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
 * good (0) below {A}, bad (2) above {B}, in between and at the limits 1
 * traffic light for a value: below {A} 0 green, up to {B} 1 yellow, above 2 red
 * Write a function that returns 0 for less than {A}, 2 for more than {B} and 1 otherwise.
 * air quality of a reading: good (0) under {A}, bad (2) over {B}, 1 from {A} to {B}
 * Is it low (0, below {A}), middle (1, up to and with {B}) or high (2)?
 * Given a reading, return 0 below {A}, 1 from {A} to {B}, 2 beyond {B}.
 * three levels 0, 1, 2 of a value: less than {A}, middle, more than {B}; borders count as middle
 * noise class of a value: 0 below {A}, 1 from {A} to {B}, 2 for more
 * price class: cheap (0) under {A}, dear (2) over {B}, else normal (1)
 * price zone number 0 under {A}, 1 from {A} to {B} inclusive, 2 over it
 * Write a program to code a value as 0 if it is under {A}, 2 if it is over {B} and 1 in between, ends included.
 * Python: 0 if x < {A} else 2 if x > {B} else 1
 * low (less than {A}) 0, high (more than {B}) 2, okay 1
 * Ternary classification by the closed interval [{A}, {B}]: below 0, inside 1, above 2
 * Is a reading too low, fine or too high ({A} and {B} the limits) as 0, 1, 2?
 * 0 below {A}, 1 from {A} to {B}, 2 above {B}
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
 * Is {x} over {K}, the limit itself being fine?
 * co2 value over {K}, time to open the window?
 * alarm for a value above {K}
 * is it too high, that is, more than {K}
 * Write a function that warns if a reading is above {K}.
 * ventilate? true when the value is greater than {K}
 * Is the level higher than {K}?
 * Given a measure, true if it exceeds {K}.
 * too much or not, limit {K} itself is still fine
 * is the speed, noise or dust value over {K}
 * warn me if the value is above {K}
 * x > {K}, alarm
 * Write a function to check if a reading goes over {K}, so that an alarm sounds.
 * Python: x > {K}
 * ring when it's more than {K}
 * Upper limit violation: x strictly above {K}
 * Should the alarm go off (limit {K} exceeded)?
 * alarm if above {K}
 *
 * @T int32_t double float
 * @K 50 80 85 100 120 130 1000
 * @range x 0 2000
 * @name open_window_alarm too_high
 */
_Bool open_window_alarm(T x) { return x > K; }

/**
 * Is {x} under {K}, the limit itself being fine?
 * is it colder than {K}
 * alarm for a value below {K}
 * is it too low, that is, less than {K}
 * Write a function that warns if a reading is below {K}.
 * is the freezer cold enough, under {K} degrees
 * Is the level lower than {K}?
 * Given a measure, true if it is less than {K}.
 * too little or not, {K} itself is still enough
 * is the battery or pressure value under {K}
 * warn me if the value is below {K}
 * x < {K}, alarm
 * Write a program which determines whether a temperature lies under {K} degrees.
 * Python: x < {K}
 * colder than {K}?
 * Lower limit violation: x strictly below {K}
 * Is it too cold, less than {K}?
 * is temperature below {K}
 *
 * @T int32_t double float
 * @K -18 0 2 5 8 10 15 20 50
 * @range x -40 100
 * @name too_cold colder_than
 */
_Bool too_cold(T x) { return x < K; }

/**
 * How much must be saved a month to have {goal} in so many months?
 * monthly saving to reach a goal in so many months
 * goal / months
 * amount to put aside each month for a goal, months given second
 * Write a function for the saving per month: the goal and the number of months.
 * how much do i save each month for a trip of this price in so many months
 * What must I lay aside monthly to have the money in so many months?
 * Given a sum and a number of months, return the monthly part.
 * money per month for a goal, no interest: goal, months
 * weekly saving for a wish: its price, then the number of weeks
 * spread a goal evenly over a number of months
 * saving each month until a date that is so many months away: goal, months
 * Write a function to find the amount to put away each month to have a goal after some months.
 * Excel: =goal/months
 * want {goal} in {months} months, how much a month
 * Uniform contribution per period, no interest
 * What must I save monthly for a target?
 * monthly saving for a goal
 *
 * @T double float
 * @range goal 0 10000
 * @range months 1 120
 * @name monthly_saving saving_per_month
 */
T monthly_saving(T goal, int32_t months) { return goal / months; }

/**
 * How much must be saved a month to come from {saved} to {goal} in so many months?
 * monthly saving when something is there already: savings, goal, months
 * (goal - saved) / months, with saved given first, then goal, then months
 * amount per month for what is missing: savings so far, goal, months
 * Write a function for the saving per month from present savings, goal and months left.
 * i have some money, want this goal in so many months, how much each month
 * What must I lay aside monthly with a start sum, for a goal in so many months?
 * Given what is saved, the goal and the months, return the monthly part of the rest.
 * what is there, what i want, months: missing money spread evenly over them
 * weekly amount from a start sum to the goal, weeks given
 * saved so far, goal, months: what is missing per month
 * savings plan with initial money, target and months, no interest
 * Write a program that calculates the monthly saving required to get from what is already saved to a goal within some months.
 * Python: (goal - saved) / months
 * have {saved}, want {goal} in {months} months: how much a month
 * Equal instalments closing the gap between balance and target
 * How much per month is still needed, savings so far being the first argument?
 * monthly saving from saved amount to goal
 *
 * @T double float
 * @range saved 0 1000
 * @range goal 1000 10000
 * @range months 1 120
 * @name monthly_saving_with_start saving_still_needed
 */
T monthly_saving_with_start(T saved, T goal, int32_t months) { return (goal - saved) / months; }

/**
 * What is a price with 10 percent off for members (flag), 15 percent if it is over 100?
 * price for a member flag: members get 10 percent off, and 5 percent points more above 100
 * price to pay: members 15 percent off if it is over 100, else 10 percent; others pay all
 * price with 10% off for members, 15% from above 100, nobody else
 * Write a function for a club price (price, is member): 10 percent off, 15 when the price is over 100, nothing for others.
 * price with club card flag: 10% off, and 5 points more when it is over 100; no card, full price
 * What do I pay for a price as a member with 10 percent off, over 100 with 15? Non-members pay all.
 * Given a price and a membership, take off 10 percent, or 15 above 100, for members only.
 * loyal customers (flag) get 10 percent off the price, 15 in all for orders over 100; others nothing
 * two-step member rebate on a price: 10 percent, 15 if it is over 100; no rebate without membership
 * only members get 10 percent off the price, or 15 above 100
 * member price with 15 percent off for sums over 100, otherwise 10; full price for non-members
 * Write a function which prices a purchase: non-members pay in full, members get 10 percent off, or 15 percent if it is over 100.
 * Python: price if not member else price * (85 if price > 100 else 90) / 100
 * club people save 10%, above 100 even 15%, everybody else nothing
 * Membership rebate of 10 %, raised to 15 % strictly beyond 100
 * What does a member pay (10% off, 15% off past 100), what a guest (no discount)?
 * members 10% off, 15% off above 100
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
 * bill rounded up to a multiple of {K} and split by two
 * half of the amount after rounding it up to a multiple of {K}
 * ceil(bill / {K}) * {K} / 2
 * Write a function that rounds a bill up to a multiple of {K} and returns a half.
 * we round the bill up to a multiple of {K} and share it by two, what does each pay
 * How much is my half of a bill if we pay the next full {K}?
 * Given a bill, round it up to a multiple of {K} and divide by 2.
 * two owners share a bill that is rounded up to a multiple of {K}: share of one
 * dinner for two, bill up to the next full {K}, amount per person
 * split a bill in halves after rounding it up to a multiple of {K}
 * half of the next full {K} above a bill, exact ones stay
 * Write a program which rounds a bill up to a multiple of {K} and divides it between two people.
 * Excel: =CEILING(bill,{K})/2
 * make it the next full {K}, then halve it
 * Half of the ceiling of the bill on a grid of {K}
 * What does each of two pay if we round up to {K} first?
 * half of bill rounded up to {K}
 *
 * @T double float
 * @K 5 10
 * @range bill 0 1000
 * @name share_rounded_up half_rounded_up
 */
T share_rounded_up(T bill) { return (T)__builtin_ceil((double)(bill / K)) * K / 2; }

/**
 * What is the fine in cents for days late at {A} cents a day, {B} dollars at most?
 * late fee of {A} cents per day, never more than {B} dollars, in cents
 * fee for n days late: {A} cents a day up to {B} dollars, in cents
 * library fine in cents: {A} cents daily, maximum {B} dollars
 * Write a function for a late fee in cents: {A} cents each day, at most {B} dollars.
 * overdue book costs {A} cents a day but not over {B} dollars; return the cents for the days
 * How many cents do I owe at {A} cents for every day late, limited to {B} dollars?
 * Given the days late, return the cents: {A} for each, with {B} dollars as the most.
 * dvd late fee for some days, {A} cents per day, capped at {B} dollars, as cents
 * {A} cents times the days, {B} dollars is the cap (result in cents)
 * days in, fee out: {A} cents daily up to a limit of {B} dollars, result in cents
 * fee for late days of {A} ct a day with a maximum of {B} dollars, result in cents
 * Write a function to compute a library fine in cents: {A} cents a day, no more than {B} euros.
 * Python: min({A} * days, {B} * 100)
 * {A} cents each late day, stops at {B} euros, answer in cents
 * Linear overdue fine of {A} ct/d capped at {B} euros, in cents
 * How many cents do I owe at {A} per day with a maximum of {B} euros?
 * fine {A} cents per day, max {B} euros, in cents
 *
 * @T int32_t
 * @A 10 20 25 50
 * @B 5 10
 * @range days 0 400
 * @name fine_in_cents late_fee_in_cents
 */
T fine_in_cents(T days) { return days * A < B * 100 ? days * A : B * 100; }
