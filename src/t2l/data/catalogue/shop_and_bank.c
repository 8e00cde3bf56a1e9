/**
 * What does an article of {price} cents cost after {percent} percent off, rounded to the nearest cent?
 * price in cents after a discount, rounded
 * sale price in cents, round to the nearest cent
 * take percent off a price in cents, round half up
 * discounted price as an integer number of cents, rounded to nearest
 * cents minus percentage, half a cent rounds up
 * price and discount percent as whole numbers, result rounded to cents
 * Write a function that reduces a price in cents by a percentage and rounds the result to whole cents.
 * How many cents, rounded, do I pay when something is reduced by a few percent?
 * Returns the discounted price in cents, rounded half up.
 * pls calculate the new price in cent with x percent rabatt, rounded
 * integer markdown with rounding to the cent
 *
 * @T int32_t int64_t
 * @name discounted_cents sale_price price_after_discount
 * @range price 0 100000
 * @range percent 0 100
 */
T discounted_cents(T price, T percent) { return (price * (100 - percent) + 50) / 100; }

/**
 * How much is taken off {price} cents by a discount of {percent} percent, rounded down to whole cents?
 * discount amount in cents
 * how many cents do I save with a percent discount
 * savings in cents, round down
 * amount of the discount, integer cents
 * money off in cents from price and percent
 * rebate in whole cents
 * Write a function that returns the discount itself, not the reduced price, in whole cents.
 * What do I save on a price if I get some percent off? Cents, rounded down.
 * Returns the amount of the discount in cents.
 * how many cent is the discount, only the part that goes away
 * markdown amount, truncated
 *
 * @T int32_t int64_t
 * @name discount_amount discount_cents savings
 * @range price 0 100000
 * @range percent 0 100
 */
T discount_cents(T price, T percent) { return price * percent / 100; }

/**
 * What is the gross price of {net} cents net with {K} percent tax, rounded to the nearest cent?
 * add {K}% vat to cents, rounded
 * net to gross in cents, {K} percent, rounded
 * price with {K}% sales tax, rounded to whole cents
 * cents plus {K} percent tax, round to nearest
 * gross price as a rounded number of cents, vat {K}%
 * tax of {K} percent on top, result rounded to the cent
 * Write a function that adds {K} percent VAT to a net price in cents and rounds to the cent.
 * How many cents, rounded, does the customer pay when {K}% tax is added?
 * Returns the gross amount in cents for a VAT rate of {K}%, rounded half up.
 * pls put {K}% tax on the price, in cent and rounded
 * VAT {K}% gross-up in minor units, rounded to nearest
 *
 * @K 19 7 20 8 10 21 25 5
 * @T int32_t int64_t
 * @name gross_cents add_vat with_tax
 * @range net 0 100000
 */
T gross_cents(T net) { return (net * (100 + K) + 50) / 100; }

/**
 * What is the net price in {gross} if {K} percent tax is included?
 * net price from gross, {K}% vat
 * remove {K}% vat from a price
 * price without the {K}% tax
 * gross to net with {K} percent
 * take out {K}% sales tax that is already in the price
 * amount before {K}% tax
 * Write a function that computes the net amount from a gross amount that contains {K} percent VAT.
 * How much is the price without tax if it includes {K}%?
 * Returns the net price for a gross price with a VAT rate of {K}%.
 * i have the price with {K}% tax and want it without
 * VAT-exclusive price, rate {K}%
 *
 * @K 19 7 20 8 10 21 25 5
 * @T double float
 * @name net_price without_vat remove_tax
 * @range gross 0 10000
 */
T net_price(T gross) { return gross * 100 / (100 + K); }

/**
 * What is to be paid for {price} after {percent} percent off, with shipping of {L} unless {K} or more remains?
 * discount, then shipping {L}, free from {K}
 * price minus discount plus {L} shipping below {K}
 * order total with percent off and shipping {L} unless it reaches {K}
 * discounted price, free delivery from {K}, otherwise {L} delivery
 * percent off and then {L} for shipping under {K}
 * total after discount, add {L} if less than {K}
 * Write a function that applies a percentage discount and then adds {L} for shipping unless at least {K} is left.
 * What do I pay with a discount if shipping costs {L} below {K}?
 * Returns the discounted price plus {L} shipping; shipping is free from {K} on.
 * first rabatt in percent then shipping {L} but free if {K} or more
 * checkout total: markdown, then delivery fee {L} under the {K} threshold
 *
 * @K 50 20 30 40 100
 * @L 4.95 5 3.99 5.95
 * @T double
 * @name checkout_total total_with_shipping order_total
 * @range price 0 200
 * @range percent 0 100
 */
T checkout_total(T price, T percent) {
    T reduced = price - price * percent / 100;
    return reduced >= K ? reduced : reduced + L;
}

/**
 * What is shipping on an order of {total}, free above {K} and {L} otherwise?
 * shipping free over {K}, else {L}
 * free shipping above {K}, otherwise {L}
 * delivery costs {L}, nothing above {K}
 * shipping fee {L} up to and including {K}
 * 0 if more than {K} else {L} shipping
 * postage {L} unless the order is over {K}
 * Write a function that returns the shipping cost: {L}, but free for orders of more than {K}.
 * How much is shipping if only orders over {K} ship free and it is {L} otherwise?
 * Returns {L}, or 0 for a total strictly greater than {K}.
 * shipping is {L} but when order is bigger then {K} is free
 * delivery charge {L}, waived above {K}
 *
 * @K 50 20 25 30 40 75 100
 * @L 4.95 5 3.99 5.95 10
 * @T double
 * @name shipping_cost delivery_charge shipping
 * @range total 0 200
 */
T shipping_above(T total) { return total > K ? 0 : L; }

/**
 * What does a cart of {n} {prices} cost with shipping of {L} that is free from {K} on?
 * cart total with shipping {L}, free from {K}
 * sum of the prices plus {L} shipping if below {K}
 * add up the cart, {L} delivery unless {K} or more
 * shopping cart total, shipping {L} under {K}
 * array of prices, total plus {L} unless it reaches {K}
 * sum prices then add {L} when less than {K}
 * Write a function that adds the item prices and {L} for shipping when the sum is under {K}.
 * What is the whole cart with delivery if delivery is {L} below {K}?
 * Returns the sum of all prices, plus {L} unless the sum is at least {K}.
 * all prices together, and {L} for shipping when it is not {K}
 * basket value plus delivery fee {L}, waived from {K}
 *
 * @K 50 20 30 100
 * @L 5 4 10
 * @T double int32_t
 * @array prices n
 * @range n 0 8
 * @range prices 0 40
 * @name cart_total basket_total cart_with_shipping
 */
T cart_with_shipping(const T *prices, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += prices[i];
    return total < K ? total + L : total;
}

/**
 * What do {n} lines with {prices} and {quantities} cost together with {tax} percent tax?
 * cart total from prices, quantities and tax percent
 * sum of price times quantity plus tax
 * invoice total with tax from arrays of prices and quantities
 * order total including tax rate
 * line items: price * quantity, then tax on top
 * bill for several products, tax added
 * Write a function that adds price times quantity over all items and then adds the sales tax in percent.
 * What is the whole invoice with tax?
 * Returns the gross total of all invoice lines.
 * multiply each price with its count, add all and put tax on it
 * taxed invoice total of priced line items
 *
 * @T double
 * @array prices n
 * @array quantities n
 * @range n 0 8
 * @range prices 0 100
 * @range quantities 0 10
 * @range tax 0 25
 * @name invoice_with_tax cart_total_with_tax order_total
 */
T invoice_with_tax(const T *prices, const int32_t *quantities, int32_t n, T tax) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += prices[i] * quantities[i];
    return total + total * tax / 100;
}

/**
 * What do the {n} items with {prices} cost if the cheapest one is free?
 * total of the prices with the cheapest item free
 * total of the prices without the cheapest
 * sum of all prices but the lowest is free
 * cart total, cheapest article for nothing
 * add up prices minus the smallest one
 * buy several, get the cheapest free
 * Write a function that adds up an array of prices and leaves out the lowest price; nothing costs 0.
 * What do I pay when the cheapest thing in the cart is free?
 * Returns the sum of the prices less the lowest price, 0 for an empty cart.
 * all prices together but cheapest one you get free
 * basket total with the lowest-priced item waived
 *
 * @T int32_t double
 * @array prices n
 * @range n 0 8
 * @range prices 0 1000
 * @name cheapest_free total_cheapest_free
 */
T cheapest_free(const T *prices, int32_t n) {
    T total = 0, least = n > 0 ? prices[0] : 0;
    for (int32_t i = 0; i < n; i++) {
        total += prices[i];
        if (prices[i] < least) least = prices[i];
    }
    return total - least;
}

/**
 * What do the {n} items with {prices} cost if the cheapest one is half price?
 * cheapest item half price
 * total with 50% off the cheapest item
 * cart total, half off the lowest price
 * sum of the prices minus half of the smallest
 * add up prices, cheapest at half price
 * half price on the cheapest thing in the basket
 * Write a function that adds up prices, counting the lowest one only half; nothing costs 0.
 * What do I pay if the cheapest article is 50 percent off?
 * Returns the sum of all prices less half of the lowest price.
 * all prices, but for the cheapest you pay only the half
 * basket total with the lowest-priced item at half price
 *
 * @T double float
 * @array prices n
 * @range n 0 8
 * @range prices 0 1000
 * @name cheapest_half_price total_cheapest_half
 */
T cheapest_half_price(const T *prices, int32_t n) {
    T total = 0, least = n > 0 ? prices[0] : 0;
    for (int32_t i = 0; i < n; i++) {
        total += prices[i];
        if (prices[i] < least) least = prices[i];
    }
    return total - least / 2;
}

/**
 * What do {count} pieces at {price} cost if every second one is half price?
 * second item half price
 * buy one, get the second for half price
 * every other piece at 50 percent
 * total when each second item is half off
 * price of several pieces, second one half
 * half price on every second article
 * Write a function that returns the cost of several equal items when every second item is at half price.
 * What do I pay for a few shirts if the second is always half price?
 * Returns the total for a number of pieces, each second one at half the unit price.
 * the 2nd one costs only half, total price pls
 * BOGO 50% off total
 *
 * @T double float
 * @name second_half_price bogo_half total_price
 * @range price 0 500
 * @range count 0 20
 */
T second_half_price(T price, int32_t count) { return price * count - price / 2 * (count / 2); }

/**
 * At {price} each, what do {count} pieces cost if every {buy} paid bring another {free} for free?
 * buy x get y free
 * total for buy some, get some free
 * price with a buy n get m free offer
 * cost of pieces when some are free per group
 * how much for the items with buy x get y free
 * promo price: pay for some, get others on top
 * Write a function that returns the total price for a count of items with a "buy x, get y free" offer in that count.
 * What do I pay if the offer is buy two get one free, or other numbers?
 * Returns the price of all pieces, where each full group contains free ones.
 * offer is like buy 3 get 1 free, how much is all
 * BXGY promotion total
 *
 * @T double int32_t
 * @name buy_x_get_y total_with_free_items
 * @range price 0 100
 * @range count 0 30
 * @range buy 1 5
 * @range free 1 3
 */
T buy_x_get_y(T price, int32_t count, int32_t buy, int32_t free) {
    return price * (count - count / (buy + free) * free);
}

/**
 * What is to be paid on {amount}: 5 percent off from {K} on, 10 percent off from {L} on?
 * 5% off from {K}, 10% off from {L}
 * discount tiers: {K} gives 5 percent, {L} gives 10
 * tiered discount, 5 percent at {K} and 10 percent at {L}
 * price after 5% (at least {K}) or 10% (at least {L})
 * no discount below {K}, 5% below {L}, then 10%
 * order value with volume discount from {K} and {L}
 * Write a function that takes 5% off an amount of {K} or more, and 10% off {L} or more.
 * What do I pay if {K} brings 5 percent and {L} brings 10 percent off?
 * Returns the amount after a discount of 5% from {K} and 10% from {L}.
 * when its {K} or more minus 5 percent, when {L} or more minus 10 percent
 * two-step volume rebate, thresholds {K} and {L}
 *
 * @K 100 50 500
 * @L 200 1000
 * @T double float
 * @name tiered_discount volume_discount price_after_tiers
 * @range amount 0 1500
 */
T tiered_discount(T amount) {
    if (amount >= L) return amount * (T)0.9;
    return amount >= K ? amount * (T)0.95 : amount;
}

/**
 * What discount percent does an order of {amount} get: 5 from {K} on, 10 from {L} on, otherwise none?
 * discount rate: 5 from {K}, 10 from {L}
 * percent of discount by order value, {K} and {L}
 * 0, 5 or 10 percent depending on {K} and {L}
 * which discount do I get, limits {K} and {L}
 * rebate percentage, 5 at {K} and 10 at {L}
 * discount level from total: below {K} 0, below {L} 5, else 10
 * Write a function that returns 0, 5 or 10 as the discount percentage with the limits {K} and {L}.
 * How many percent off do I get if it starts at {K} with 5 and goes up to 10 at {L}?
 * Returns the discount rate in percent for an order value, 5 from {K} and 10 from {L}.
 * give me the percent, 5 if {K} or more and 10 if {L} or more
 * discount bracket in percent, thresholds {K} and {L}
 *
 * @K 100 50 500
 * @L 200 1000
 * @T double int32_t
 * @name discount_rate discount_percent
 * @range amount 0 1500
 */
int32_t discount_rate(T amount) { return amount >= L ? 10 : amount >= K ? 5 : 0; }

/**
 * What do {count} pieces cost at {price} each, or at {bulk} each from {K} pieces on?
 * unit price or bulk price from {K} pieces
 * quantity price: cheaper per piece from {K}
 * total with a lower price for {K} or more
 * pieces times price, bulk price at {K}
 * tiered unit price, normal below {K} and reduced from {K}
 * cost of n items, wholesale price from {K} items
 * Write a function that returns the total, using the bulk price for every piece when {K} or more are bought.
 * What do I pay if each one is cheaper when I take at least {K}?
 * Returns the total price; from {K} pieces on all pieces cost the bulk price.
 * if you buy {K} or more every piece has the other price
 * quantity break at {K} units
 *
 * @K 10 5 12 50 100
 * @T double int32_t
 * @name quantity_price total_with_bulk_price
 * @range count 0 150
 * @range price 0 100
 * @range bulk 0 100
 */
T quantity_price(int32_t count, T price, T bulk) { return count * (count >= K ? bulk : price); }

/**
 * What is to be paid for {price} if the better of {percent} percent off and {fixed} off is taken?
 * better of two discounts
 * price with the larger of percent off or fixed amount off
 * use the best coupon: percentage or amount
 * which discount saves more, apply it
 * lowest price of percent discount and money off
 * take either percent off or a fixed amount, whatever is cheaper
 * Write a function that applies a percentage discount or a fixed discount, whichever lowers the price more.
 * What do I pay if I use the better one of two coupons?
 * Returns the lower of the two discounted prices, never below 0.
 * two rabatts, one percent one fixed, take the best
 * best-of discount, percentage versus flat
 *
 * @T double float
 * @name best_discount better_coupon
 * @range price 0 500
 * @range percent 0 100
 * @range fixed 0 100
 */
T best_discount(T price, T percent, T fixed) {
    T first = price - price * percent / 100, second = price > fixed ? price - fixed : 0;
    return first < second ? first : second;
}

/**
 * What is {price} with a coupon of {coupon} that needs an order of at least {minimum}?
 * coupon with a minimum order value
 * subtract the coupon if the order is big enough
 * coupon only from a minimum amount
 * price minus voucher when the minimum is reached
 * apply voucher if total is at least the minimum
 * money off with minimum spend
 * Write a function that takes a coupon off the price, but only if the price reaches the minimum order value.
 * What do I pay if the voucher needs a minimum purchase?
 * Returns the price less the coupon when the price is at least the minimum, else the price.
 * coupon works only if price not under the minimum
 * flat voucher with minimum basket value
 *
 * @T double int32_t
 * @name coupon_with_minimum apply_voucher
 * @range price 0 500
 * @range coupon 0 50
 * @range minimum 50 200
 */
T coupon_with_minimum(T price, T coupon, T minimum) { return price >= minimum ? price - coupon : price; }

/**
 * What is to be paid on {total} with a coupon: {L} off from {K} on?
 * {L} off if the order is at least {K}
 * coupon: minus {L} from {K}
 * subtract {L} when the total is {K} or more
 * voucher of {L}, minimum order {K}
 * spend {K}, save {L}
 * get {L} off orders from {K}
 * Write a function that takes {L} off a total of {K} or more and leaves smaller totals alone.
 * How much do I pay if I get {L} off from {K} on?
 * Returns the total, lowered by {L} if it is at least {K}.
 * if total {K} or higher then minus {L}
 * flat voucher {L}, minimum basket value {K}
 *
 * @K 50 30 40 100
 * @L 10 5 20
 * @T double int32_t
 * @name money_off apply_coupon
 * @range total 0 200
 */
T money_off(T total) { return total >= K ? total - L : total; }

/**
 * What is {price} after {first} percent off and then another {second} percent off?
 * two discounts one after the other
 * stacked discounts
 * price after two percent discounts
 * percent off, then percent off the rest
 * double discount in a row
 * sale price with an extra percent off on top
 * Write a function that applies two percentage discounts successively to a price.
 * What do I pay with a discount and then an extra discount on the reduced price?
 * Returns the price after two successive percentage discounts.
 * first rabatt and then second rabatt from what is left
 * successive trade discounts
 *
 * @T double float
 * @name stacked_discounts two_discounts
 * @range price 0 1000
 * @range first 0 100
 * @range second 0 100
 */
T stacked_discounts(T price, T first, T second) { return price * (1 - first / 100) * (1 - second / 100); }

/**
 * What is {price} after {percent} percent off, but never less than {least}?
 * discount with a minimum price
 * price after discount, not below a floor
 * percent off but at least the minimum price
 * reduced price with lower limit
 * sale price that does not fall under the minimum
 * discount down to a lowest price
 * Write a function that reduces a price by a percentage but never below a given minimum price.
 * What is the sale price if it may not go under a limit?
 * Returns the discounted price or the minimum price, whichever is higher.
 * make price cheaper by percent but not under the minimum
 * markdown with price floor
 *
 * @T double float
 * @name discount_with_floor price_with_minimum
 * @range price 0 1000
 * @range percent 0 100
 * @range least 0 100
 */
T discount_with_floor(T price, T percent, T least) {
    T reduced = price - price * percent / 100;
    return reduced < least ? least : reduced;
}

/**
 * What is {price} after {percent} percent off, if at most {most} may be taken off?
 * discount with a maximum amount
 * percent off, at most so much
 * price after a capped discount
 * percent discount limited to an amount
 * coupon percent with a max saving
 * take percent off but not more than the cap
 * Write a function that reduces a price by a percentage, where the discount itself is limited to a maximum.
 * What do I pay if the percentage discount is capped?
 * Returns the price minus the smaller of the percentage discount and the cap.
 * rabatt in percent but maximum some money
 * capped percentage markdown
 *
 * @T double float
 * @name capped_discount discount_with_cap
 * @range price 0 1000
 * @range percent 0 100
 * @range most 0 100
 */
T capped_discount(T price, T percent, T most) {
    T off = price * percent / 100;
    return price - (off < most ? off : most);
}

/**
 * How much change is given on {price} when {paid} is paid? -1 if it is not enough.
 * change or -1 if not enough money
 * change due, minus one when too little was paid
 * give back money, -1 for underpaid
 * price and money paid, return the change or -1
 * rest money at the till, -1 if it does not cover the price
 * cash register change with -1 as the error
 * Write a function that returns the change for a payment, or -1 if the payment is too small.
 * How much money do I get back? -1 means I paid too little.
 * Returns the change, or -1 if the amount paid is below the price.
 * how much the cashier gives back, -1 when not enough payed
 * change due, -1 on insufficient tender
 *
 * @T int32_t int64_t double
 * @name change_or_error give_change
 * @range price 0 1000
 * @range paid 0 1000
 */
T change_or_error(T price, T paid) { return paid >= price ? paid - price : -1; }

/**
 * How much is still missing for {price} when {paid} has been paid? 0 if it is enough.
 * amount still to pay
 * how much money is missing, 0 if enough
 * rest to pay, never negative
 * price minus paid, at least 0
 * open amount of an invoice
 * outstanding balance of an order
 * Write a function that returns the amount that remains to be paid, or 0 if everything is paid.
 * How much do I still owe?
 * Returns the unpaid part of the price, 0 if it was overpaid.
 * how much left to pay, not below zero
 * outstanding amount, clamped at zero
 *
 * @T int32_t int64_t double
 * @name amount_due still_to_pay open_amount
 * @range price 0 1000
 * @range paid 0 1000
 */
T amount_due(T price, T paid) { return price > paid ? price - paid : 0; }

/**
 * Pay out {cents} in as few coins as possible: write the number of 200, 100, 50, 20, 10, 5, 2 and 1 cent coins.
 * euro coins for an amount in cents
 * count of each euro coin for the change
 * how many of each coin, 200 down to 1 cent
 * break change into euro coins, write the counts
 * coins for the change: 2 euro, 1 euro, 50, 20, 10, 5, 2, 1
 * fill an array with the number of each euro coin
 * Write a function that splits an amount of cents into euro coins, largest first, and stores the eight counts.
 * Which euro coins do I give back?
 * Stores how many coins of each euro denomination make up the amount, greedily.
 * give the change in euro coins, how many from each
 * greedy change breakdown in euro denominations
 *
 * @name euro_coins change_in_coins coin_counts
 * @array counts 8
 * @range cents 0 1000
 */
void euro_coins(int32_t cents, int32_t *counts) {
    const int32_t coins[8] = {200, 100, 50, 20, 10, 5, 2, 1};
    for (int32_t i = 0; i < 8; i++) {
        counts[i] = cents / coins[i];
        cents %= coins[i];
    }
}

/**
 * Pay out {cents} in US coins: write the number of quarters, dimes, nickels and pennies.
 * change in quarters, dimes, nickels and pennies
 * count of each US coin for the change
 * how many quarters, dimes, nickels, pennies
 * break cents into american coins, write the counts
 * coins for the change: 25, 10, 5, 1
 * fill an array of four with the number of each coin
 * Write a function that splits cents into quarters, dimes, nickels and pennies and stores the four counts.
 * Which US coins do I give back?
 * Stores how many quarters, dimes, nickels and pennies make up the amount, in this order.
 * give change in dollar coins, how many of each of 25 10 5 1
 * greedy change breakdown in US denominations
 *
 * @name us_coins make_change coin_counts
 * @array counts 4
 * @range cents 0 500
 */
void us_coins(int32_t cents, int32_t *counts) {
    const int32_t coins[4] = {25, 10, 5, 1};
    for (int32_t i = 0; i < 4; i++) {
        counts[i] = cents / coins[i];
        cents %= coins[i];
    }
}

/**
 * How many notes of 100, 50, 20, 10 and 5 does the cash machine hand out for {amount}? -1 if it is no multiple of 5.
 * atm: fewest notes, 100 50 20 10 5
 * number of banknotes for an amount
 * how many bills from the cash machine
 * fewest notes for a withdrawal, -1 if not divisible by 5
 * count banknotes 100, 50, 20, 10, 5
 * atm bills count, -1 if it cannot be paid
 * Write a function that returns the smallest number of banknotes for an amount, or -1 if 5 does not divide it.
 * How many notes do I get at the ATM?
 * Returns the number of notes paid out, largest first, -1 for amounts that are no multiple of 5.
 * how much paper money pieces for this sum
 * minimal banknote count with denominations 5 to 100
 *
 * @T int32_t int64_t
 * @name count_notes atm_notes banknotes_needed
 * @range amount 0 2000
 */
T count_notes(T amount) {
    const T notes[5] = {100, 50, 20, 10, 5};
    T count = 0;
    if (amount % 5 != 0) return -1;
    for (int32_t i = 0; i < 5; i++) {
        count += amount / notes[i];
        amount %= notes[i];
    }
    return count;
}

/**
 * How many cents are {quarters} quarters, {dimes} dimes, {nickels} nickels and {pennies} pennies?
 * value of quarters, dimes, nickels and pennies in cents
 * count my coins in cents
 * total of US coins
 * 25 * quarters + 10 * dimes + 5 * nickels + pennies
 * how much are my coins worth
 * coin jar value in cents
 * Write a function that returns the value in cents of a number of quarters, dimes, nickels and pennies.
 * How much money do I have in coins?
 * Returns the total value of US coins in cents.
 * i have this many quarter dime nickel penny, how many cents
 * face value of US coins
 *
 * @T int32_t int64_t
 * @name coin_value value_of_coins count_coins
 * @range quarters 0 40
 * @range dimes 0 40
 * @range nickels 0 40
 * @range pennies 0 40
 */
T coin_value(T quarters, T dimes, T nickels, T pennies) {
    return 25 * quarters + 10 * dimes + 5 * nickels + pennies;
}

/**
 * What is the sum of {n} kinds of coins or notes with the {values} and the {counts}?
 * total value of cash from counts and denominations
 * count the till: denominations times counts
 * how much money is in the cash drawer
 * sum of value times number for each coin
 * cash count
 * money in the register from notes and coins
 * Write a function that adds up the cash in a drawer from the denominations and how many there are of each.
 * How much cash is in the till?
 * Returns the total of the denominations, each multiplied by its count.
 * count money in kasse, array of coins and array of how many
 * cash drawer total by denomination
 *
 * @T int32_t int64_t
 * @array values n
 * @array counts n
 * @range n 0 8
 * @range values 0 500
 * @range counts 0 50
 * @name count_cash drawer_total
 */
T count_cash(const T *values, const T *counts, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += values[i] * counts[i];
    return total;
}

/**
 * Round {cents} up to the next price that ends in 99.
 * price ending in 99 cents
 * make it a .99 price
 * round up to x.99
 * psychological price in cents
 * next price with 99 at the end
 * turn 1234 cents into 1299
 * Write a function that raises a price in cents to the next amount ending in 99.
 * What is the .99 price for this price?
 * Returns the smallest price of at least the given cents whose last two digits are 99.
 * make price end with 99 like in shops
 * charm pricing, rounded up to 99 cents
 *
 * @T int32_t int64_t
 * @name charm_price price_99 round_to_99
 * @range cents 0 100000
 */
T charm_price(T cents) { return cents / 100 * 100 + 99; }

/**
 * How many cents are {dollars} dollars and {cents} cents?
 * dollars and cents to cents
 * euros and cents as one number of cents
 * 100 * dollars + cents
 * money amount in cents from two parts
 * total cents
 * convert whole currency units and cents to cents
 * Write a function that turns an amount of dollars and cents into cents only.
 * How many cents is that altogether?
 * Returns the amount in the smallest unit from dollars and cents.
 * dollar and cent, make all cent
 * amount in minor units from major and minor units
 *
 * @T int32_t int64_t
 * @name to_cents total_cents money_in_cents
 * @range dollars 0 10000
 * @range cents 0 99
 */
T money_in_cents(T dollars, T cents) { return dollars * 100 + cents; }

/**
 * How many of {stock} are left after an order of {wanted}, which is refused when there are too few?
 * stock after an order, unchanged if not enough
 * sell from stock only if there is enough
 * subtract the order from the stock if possible
 * new stock level, order rejected when too big
 * take items out of the warehouse if there are enough
 * stock minus order, or the same stock
 * Write a function that returns the stock after an order, or the old stock if it does not suffice.
 * How many are left after the sale, if it can be done?
 * Returns the remaining stock; an order larger than the stock changes nothing.
 * when enough on stock then minus, else leave it
 * conditional stock decrement
 *
 * @T int32_t int64_t
 * @name sell_from_stock stock_after_order
 * @range stock 0 200
 * @range wanted 0 200
 */
T sell_from_stock(T stock, T wanted) { return wanted <= stock ? stock - wanted : stock; }

/**
 * How many of {wanted} pieces can be delivered at once from {stock}?
 * how many can ship now
 * deliverable quantity from the stock
 * smaller of order and stock
 * units shipped when the stock may not suffice
 * partial delivery quantity
 * how many pieces can I send
 * Write a function that returns the number of pieces that can be delivered from stock for an order.
 * How many of the ordered things can go out today?
 * Returns the deliverable part of an order.
 * if not enough on stock send what is there
 * shippable quantity, limited by stock on hand
 *
 * @T int32_t int64_t
 * @name deliverable units_to_ship can_ship
 * @range wanted 0 200
 * @range stock 0 200
 */
T deliverable(T wanted, T stock) { return wanted < stock ? wanted : stock; }

/**
 * How many of {wanted} pieces are on backorder with {stock} in stock? 0 if the stock suffices.
 * backorder quantity
 * ordered and in stock: how many pieces are missing
 * order minus stock, not below 0
 * units that cannot be delivered yet
 * missing quantity for an order
 * shortage of an item, wanted against stock
 * Write a function that returns how many ordered pieces are not in stock.
 * How many of an order must be sent later with this stock?
 * Returns the undelivered part of an order, 0 if everything is in stock.
 * how many of the ordered ones have to wait because stock is too small
 * backordered units
 *
 * @T int32_t int64_t
 * @name backorder missing_quantity shortage
 * @range wanted 0 200
 * @range stock 0 200
 */
T backorder(T wanted, T stock) { return wanted > stock ? wanted - stock : 0; }

/**
 * How many to order with {stock} in stock: nothing above {least}, otherwise enough to have {most}?
 * order quantity with minimum and maximum stock
 * refill up to the maximum when stock is low
 * how many to reorder, min max rule
 * reorder amount, 0 if there is still enough
 * fill up the shelf if at or below the minimum
 * min-max stock ordering
 * Write a function that returns how many pieces to order so that a low stock is filled to its maximum.
 * How many do I have to order? Only when the minimum is reached.
 * Returns the maximum minus the stock if the stock is at or below the minimum, else 0.
 * order until full when stock not more than minimum
 * min-max replenishment quantity
 *
 * @T int32_t int64_t
 * @name order_quantity refill_amount
 * @range stock 0 100
 * @range least 0 50
 * @range most 100 200
 */
T order_quantity(T stock, T least, T most) { return stock <= least ? most - stock : 0; }

/**
 * How many articles are below their minimum, with {n} entries in {stock} and {minimum}?
 * count articles below minimum stock
 * how many products need reordering
 * number of items with stock under their minimum
 * how many products have less stock than their minimum
 * count items whose stock is below the minimum
 * compare stock with minimum for every product, count the low ones
 * Write a function that counts the products whose stock is less than the minimum for that product.
 * How many products do I have to reorder?
 * Returns the number of positions where the stock is below the minimum.
 * count what is too few on stock
 * number of SKUs below safety stock
 *
 * @T int32_t int64_t
 * @array stock n
 * @array minimum n
 * @range n 0 8
 * @range stock 0 50
 * @range minimum 0 50
 * @name count_low_stock products_to_reorder
 */
int32_t count_low_stock(const T *stock, const T *minimum, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (stock[i] < minimum[i]) count++;
    return count;
}

/**
 * Look in the {n} {ids} for the product {id} and return its price from {prices}, or -1.
 * price of a product by id, -1 if not found
 * look up the price of an article number
 * find the price for an id
 * article number to price, minus one if missing
 * search the id and return its price
 * price list lookup
 * Write a function that searches a product id and returns its price, or -1.
 * What does the article with this number cost?
 * Returns the price of the product with the given id, -1 if there is none.
 * give me price for the id, when not there -1
 * price lookup by SKU
 *
 * @T int32_t double
 * @array ids n
 * @array prices n
 * @range n 0 8
 * @range ids 0 9
 * @range prices 0 1000
 * @range id 0 9
 * @name price_of find_price lookup_price
 */
T price_of(const int32_t *ids, const T *prices, int32_t n, int32_t id) {
    for (int32_t i = 0; i < n; i++)
        if (ids[i] == id) return prices[i];
    return -1;
}

/**
 * Do {ids} and {stock}, with {n} entries each, have the product {id} in stock?
 * is this product in stock
 * product id in the list and stock above 0
 * check availability by article number
 * can the article be bought
 * available if found and at least one piece left
 * is there any left of this id
 * Write a function that tells whether a product with a given id exists and has stock left.
 * Can I buy the article with this number?
 * Returns true if the id is listed with a positive stock.
 * look if id is there and stock bigger 0
 * availability check by SKU
 *
 * @array ids n
 * @array stock n
 * @range n 0 8
 * @range ids 0 9
 * @range stock 0 5
 * @range id 0 9
 * @name is_in_stock is_available can_buy
 */
_Bool is_in_stock(const int32_t *ids, const int32_t *stock, int32_t n, int32_t id) {
    for (int32_t i = 0; i < n; i++)
        if (ids[i] == id) return stock[i] > 0;
    return 0;
}

/**
 * Which of {n} shops is cheapest with {prices} and {shipping} added? Return the first such index, -1 for none.
 * cheapest shop including shipping
 * index of the lowest price plus shipping
 * which offer is cheapest with delivery costs
 * best offer: price + shipping
 * compare shops by total price
 * index of the smallest sum of two arrays
 * Write a function that returns the index of the offer with the lowest price plus shipping, -1 if there is none.
 * Where is it cheapest if I count the shipping?
 * Returns the index of the minimum of price plus shipping, the first one on a tie.
 * which shop is best, price and shipping together
 * argmin of landed price
 *
 * @T int32_t double
 * @array prices n
 * @array shipping n
 * @range n 0 8
 * @range prices 0 100
 * @range shipping 0 20
 * @name cheapest_shop best_offer
 */
int32_t cheapest_shop(const T *prices, const T *shipping, int32_t n) {
    int32_t best = -1;
    for (int32_t i = 0; i < n; i++)
        if (best < 0 || prices[i] + shipping[i] < prices[best] + shipping[best]) best = i;
    return best;
}

/**
 * How many pieces at {price} can be bought with {budget} if {shipping} has to be paid, too? 0 if it is not enough.
 * how many can I buy at a price with a budget, shipping included
 * items affordable for unit price, budget and shipping costs
 * price of a piece, budget, shipping paid once: number of pieces
 * from price, budget, shipping: budget minus shipping divided by price
 * how many items at a price fit the budget with delivery
 * affordable quantity from price, budget and shipping, at least 0
 * Write a function that takes a price, a budget and shipping paid once, and returns how many items can be bought.
 * How many at this price can I afford with my money if shipping comes on top?
 * Returns the largest number of pieces whose price plus shipping is within the budget.
 * piece price, my money, shipping: how many pieces do i get
 * affordable units at a unit price, budget net of a flat delivery fee
 *
 * @T int32_t int64_t
 * @name affordable_items how_many_can_i_buy
 * @range price 1 50
 * @range budget 0 500
 * @range shipping 0 50
 */
T affordable_items(T price, T budget, T shipping) { return budget > shipping ? (budget - shipping) / price : 0; }

/**
 * How many of the {n} {prices} can be paid in order before {budget} is used up?
 * how many items from the list can I buy in order
 * buy the items one after the other until the money is gone
 * count of purchases within the budget
 * number of first items that fit the budget
 * stop buying at the first thing I cannot afford
 * how far does my money go down the list
 * Write a function that buys items in the given order and returns how many can be paid before the first that cannot.
 * How many things on my list can I buy until the money runs out?
 * Returns the number of leading prices whose sum does not exceed the budget.
 * buy from left to right till money not enough, how many
 * longest affordable prefix of a price list
 *
 * @T int32_t double
 * @array prices n
 * @range n 0 8
 * @range prices 0 50
 * @range budget 0 200
 * @name items_within_budget buy_in_order
 */
int32_t items_within_budget(const T *prices, int32_t n, T budget) {
    int32_t count = 0;
    while (count < n && prices[count] <= budget) budget -= prices[count++];
    return count;
}

/**
 * What is the shelf price for a {cost} with {markup} percent markup and then {tax} percent tax?
 * price from cost, markup and tax
 * selling price with markup and vat
 * cost plus markup plus tax
 * retail price: markup first, then tax on top
 * add profit percent, then sales tax
 * calculate the end price from purchase price
 * Write a function that adds a markup in percent to the cost and then the sales tax in percent.
 * What must the price tag say if I want a markup and tax is added?
 * Returns the gross selling price from cost, markup rate and tax rate.
 * buy price plus gain percent and then tax percent
 * retail price calculation, markup then VAT
 *
 * @T double float
 * @name retail_price shelf_price selling_price
 * @range cost 0 1000
 * @range markup 0 200
 * @range tax 0 25
 */
T retail_price(T cost, T markup, T tax) { return cost * (1 + markup / 100) * (1 + tax / 100); }

/**
 * What does a seller receive from {price} when the marketplace keeps {percent} percent and {fixed}?
 * payout after marketplace fees
 * seller payout: price minus percent fee minus fixed fee
 * what is left after paypal fees
 * net amount after percentage and fixed fee
 * money I get after the platform fee
 * subtract fee percent and fee per sale
 * Write a function that returns what is left of a payment after a percentage fee and a fixed fee.
 * How much do I get after fees?
 * Returns the price less the percentage fee and the fixed fee.
 * platform takes percent and also fixed cents, what remains
 * net proceeds after ad valorem and flat fees
 *
 * @T double float
 * @name seller_payout net_after_fees
 * @range price 0 1000
 * @range percent 0 20
 * @range fixed 0 2
 */
T seller_payout(T price, T percent, T fixed) { return price - price * percent / 100 - fixed; }

/**
 * What profit remains from {price} after the {cost} and a sales fee of {percent} percent of the price?
 * profit after fee percent
 * price minus cost minus fee
 * profit of a sale with seller fee
 * what do I earn when the platform takes a percentage
 * gain per item after commission
 * net profit: price, cost, fee percent
 * Write a function that returns the profit of a sale when a percentage of the price goes to the platform.
 * How much do I really earn on this sale?
 * Returns the selling price less the cost and less the fee.
 * sell price minus buy price minus percent for ebay
 * contribution per unit after marketplace commission
 *
 * @T double float
 * @name profit_after_fee sale_profit
 * @range price 0 1000
 * @range cost 0 1000
 * @range percent 0 30
 */
T profit_after_fee(T price, T cost, T percent) { return price - cost - price * percent / 100; }

/**
 * How much of {price} is refunded after {days} days, all within {K} days and nothing later?
 * refund within {K} days
 * full refund up to {K} days, then nothing
 * money back if returned within {K} days
 * price if days is at most {K}, else 0
 * return window of {K} days
 * refund amount, {K} day policy
 * Write a function that returns the refund: the whole price within {K} days, otherwise 0.
 * Do I get my money back? Only up to {K} days after purchase.
 * Returns the price if not more than {K} days have passed, otherwise 0.
 * give money back only when not over {K} days
 * {K}-day return policy refund
 *
 * @K 14 30 7 60 100
 * @T double int32_t
 * @name refund refund_amount money_back
 * @range price 0 500
 * @range days 0 120
 */
T refund_within(T price, int32_t days) { return days <= K ? price : 0; }

/**
 * May an article be returned after {days} days, if it must be within {K} days and not {opened}?
 * return allowed within {K} days if unopened
 * can I send it back, {K} days and not opened
 * not opened and at most {K} days old
 * is a return possible, limit {K} days
 * return check: days up to {K} and package closed
 * unopened and within the {K} days
 * Write a function that tells whether a return is accepted: at most {K} days and not opened.
 * Can I still return it? It must be closed and the limit is {K} days.
 * Returns true if not more than {K} days have passed and the article is unopened.
 * give back ok only when closed and not over {K} days
 * return eligibility, {K}-day window, sealed goods
 *
 * @K 14 30 7 60
 * @name can_return return_allowed is_returnable
 * @range days 0 80
 */
_Bool can_return(int32_t days, _Bool opened) { return days <= K && !opened; }

/**
 * How many points does a purchase of {amount} bring, one per whole unit and twice as many for a {member}?
 * loyalty points, double for members
 * points per euro, members get double
 * bonus points with a member flag
 * one point per full dollar, two for members
 * points for a purchase, doubled if member
 * reward points by amount and membership
 * Write a function that gives one point for each whole unit of money spent, and two if the customer is a member.
 * How many points do I get? Members get twice as many.
 * Returns the whole units of the amount, doubled for members.
 * points like euros but member gets 2x
 * loyalty accrual with member multiplier
 *
 * @T double int32_t
 * @name earn_points reward_points
 * @range amount 0 1000
 */
int32_t earn_points(T amount, _Bool member) { return (int32_t)amount * (member ? 2 : 1); }

/**
 * What remains to be paid of {total} after a gift card with {card} on it?
 * pay with a gift card, what is left to pay
 * rest to pay after voucher
 * total minus gift card, not below 0
 * amount due after the gift card
 * how much cash do I need on top of my gift card
 * remaining price after store credit
 * Write a function that returns what is left to pay when a gift card is used, at least 0.
 * How much do I still pay with my gift card?
 * Returns the total less the gift card balance, never negative.
 * gift card goes off the price, but not under zero
 * amount payable after stored-value redemption
 *
 * @T double int32_t int64_t
 * @name pay_with_gift_card after_gift_card
 * @range total 0 500
 * @range card 0 500
 */
T pay_with_gift_card(T total, T card) { return total > card ? total - card : 0; }

/**
 * What does {months} months of a subscription at {price} cost if the first {free} months are free?
 * subscription cost with free trial months
 * so many months at a monthly price, the first ones free
 * total for a plan: months, monthly price, free months
 * months without the free ones, times the price; order months, price, free
 * months, price and trial months of a streaming plan, its cost
 * pay only for months after the trial
 * Write a function for the cost of some months of a subscription at a price with free months; never negative.
 * What do I pay in all if the first month or two are free?
 * Takes months, monthly price and free months, and returns the price of the months that are not free.
 * abo for so many months, price each, first months cost nothing
 * subscription total net of trial period
 *
 * @T int32_t int64_t
 * @name subscription_cost cost_with_trial
 * @range months 0 36
 * @range price 0 100
 * @range free 0 6
 */
T subscription_cost(T months, T price, T free) { return months > free ? (months - free) * price : 0; }

/**
 * Is a yearly plan at {yearly} cheaper than twelve months at {monthly}?
 * is the yearly plan cheaper
 * yearly price less than 12 times the monthly price
 * compare annual and monthly subscription
 * should I pay yearly
 * annual plan better than monthly
 * 12 months or one year, which is cheaper
 * Write a function that tells whether the annual subscription costs less than twelve monthly payments.
 * Do I save money with the yearly subscription?
 * Returns true if the yearly price is below twelve monthly prices.
 * yearly abo smaller than monthly times 12 or not
 * annual versus monthly billing comparison
 *
 * @T double int32_t
 * @name is_yearly_cheaper annual_is_cheaper
 * @range yearly 0 600
 * @range monthly 0 60
 */
_Bool is_yearly_cheaper(T yearly, T monthly) { return yearly < 12 * monthly; }

/**
 * What is the phone bill with {base} a month, {included} units included and {rate} for each of {used} beyond them?
 * phone bill: base, free minutes, price per minute, minutes used
 * base fee plus extra usage, from base, included, rate, used
 * monthly bill: base, included amount, price per extra unit, amount used
 * data plan cost with overage: fee, allowance, rate, usage
 * mobile bill from base fee, included minutes, price of a minute and used minutes
 * flat fee, limit, price per unit above it, units used
 * Write a function that returns the base fee and, beyond the included units, a rate for each unit used.
 * How much is my phone bill if I used more than what is included?
 * Returns the base fee plus overage charges.
 * base price and when used more then included pay for the more
 * usage billing with an included allowance
 *
 * @T double int32_t
 * @name phone_bill usage_bill bill_with_overage
 * @range base 0 50
 * @range included 0 100
 * @range rate 0 5
 * @range used 0 200
 */
T phone_bill(T base, T included, T rate, T used) { return used > included ? base + (used - included) * rate : base; }

/**
 * What is left of {balance} after withdrawing {amount}? Unchanged if there is not enough money.
 * withdraw amount, only if balance is high enough, return balance
 * withdraw money, balance unchanged if not enough
 * new balance after a withdrawal if it is covered
 * take money from the account only if it suffices
 * balance minus amount, or the same balance
 * withdraw only when the balance is enough
 * Write a function that returns the balance after a withdrawal, or the old balance if the money is not enough.
 * How much is on the account after I take money out, if I may?
 * Returns the new balance; a withdrawal larger than the balance is refused.
 * take money out but only when there is so much
 * conditional debit without overdraft
 *
 * @T int32_t int64_t double
 * @name withdraw withdraw_if_covered
 * @range balance 0 1000
 * @range amount 0 1000
 */
T withdraw_if_covered(T balance, T amount) { return amount <= balance ? balance - amount : balance; }

/**
 * What is left of {balance} after withdrawing {amount}? -1 if there is not enough money.
 * cash withdrawal: new balance, or -1 when it is too much
 * withdraw or return -1
 * balance after withdrawal, -1 if insufficient funds
 * take money out, minus one when not enough
 * new balance or -1
 * atm withdrawal with -1 as the error
 * Write a function that subtracts a withdrawal from the balance and returns -1 if the money does not suffice.
 * What is left on my account, or -1 if I cannot take that much?
 * Returns the remaining balance, or -1 on insufficient funds.
 * balance minus the money, if too much then -1
 * debit with -1 for insufficient funds
 *
 * @T int32_t int64_t double
 * @name withdraw try_withdraw balance_or_error
 * @range balance 0 1000
 * @range amount 0 1000
 */
T try_withdraw(T balance, T amount) { return amount <= balance ? balance - amount : -1; }

/**
 * Take {amount} out of the account at {balance} if there is enough, and say whether it worked.
 * withdraw function with a pointer to the balance, bool result
 * withdraw from a balance in place, return success
 * change the balance by pointer, true if it worked
 * withdraw via pointer, false if not enough money
 * lower the stored balance if the money suffices
 * take money from an account variable and report success
 * Write a function that subtracts an amount from the balance behind a pointer and returns false if it is too much.
 * Can the money be withdrawn? If so, do it.
 * Debits the balance and returns true, or leaves it alone and returns false.
 * balance pointer, take the money if ok and give true
 * checked debit through a pointer
 *
 * @T int32_t int64_t double
 * @array balance 1
 * @range balance 0 1000
 * @range amount 0 1000
 * @name withdraw_from take_money debit
 */
_Bool debit(T *balance, T amount) {
    if (amount > *balance) return 0;
    *balance -= amount;
    return 1;
}

/**
 * Move {amount} from the account {from} to the account {to} if the first has enough, and say whether it worked.
 * transfer function with two balance pointers, bool result
 * transfer money between two accounts
 * transfer via pointers, true on success
 * move money from one balance to another if it suffices
 * bank transfer between two balances
 * send money from account to account, false if not enough
 * Write a function that transfers an amount between two balances and returns false when the first is too low.
 * Can the transfer be made? If so, change both balances.
 * Debits the first balance and credits the second; returns false and changes nothing if it is not covered.
 * take from one konto and put on the other, only when enough money
 * checked funds transfer
 *
 * @T int32_t int64_t double
 * @array from 1
 * @array to 1
 * @range from 0 1000
 * @range to 0 1000
 * @range amount 0 1000
 * @name transfer transfer_money
 */
_Bool transfer(T *from, T *to, T amount) {
    if (amount > *from) return 0;
    *from -= amount;
    *to += amount;
    return 1;
}

/**
 * What is left of {balance} after the monthly fee of {L} that is charged below a balance of {K}?
 * account fee {L} if the balance is below {K}
 * balance minus {L} when less than {K}
 * monthly bank fee {L} unless the balance is at least {K}
 * charge {L} under {K}
 * account maintenance fee of {L}, free from {K} on
 * subtract {L} from the account when it holds less than {K}
 * Write a function that subtracts a fee of {L} from a balance under {K} and leaves larger balances alone.
 * What is my balance after the fee of {L} for accounts under {K}?
 * Returns the balance, less {L} if it is below {K}.
 * bank takes {L} when less then {K} on account
 * minimum balance {K}, maintenance fee {L}
 *
 * @K 1000 500 1500
 * @L 5 10 12
 * @T int32_t int64_t double
 * @name charge_account_fee after_monthly_fee
 * @range balance 0 3000
 */
T charge_account_fee(T balance) { return balance < K ? balance - L : balance; }

/**
 * How much overdraft interest is due on {balance} at {rate} percent a year for {days} days? 0 if it is not negative.
 * overdraft interest for some days
 * interest on a negative balance
 * what does the bank charge for my overdraft
 * interest only if the account is below zero
 * negative balance * rate * days / 36500
 * overdraft cost in days
 * Write a function that returns the interest charged on a negative balance for a number of days, 365 in a year.
 * How much do I pay for being in the red?
 * Returns the interest on the overdrawn amount, 0 for a balance of 0 or more.
 * account under zero, how much interest for the days
 * debit interest, actual/365
 *
 * @T double float
 * @name overdraft_interest overdraft_cost
 * @range balance -1000 1000
 * @range rate 0 20
 * @range days 0 365
 */
T overdraft_interest(T balance, T rate, int32_t days) { return balance < 0 ? -balance * rate * days / 36500 : 0; }

/**
 * What is the balance after {n} transactions of {amounts} from {start}, skipping those that would overdraw it?
 * balance after transactions, skip what would overdraw
 * apply deposits and withdrawals, never below zero
 * process transactions, refuse those without cover
 * account balance with refused withdrawals
 * start balance plus each amount unless it gets negative
 * run the bookings, ignore one that makes it negative
 * Write a function that adds the amounts to a balance one by one and skips each that would make it negative.
 * How much is on the account at the end if uncovered payments bounce?
 * Returns the final balance; a transaction that would make it negative has no effect.
 * add plus and minus to the konto but never under zero
 * sequential posting with insufficient funds rejection
 *
 * @T int32_t int64_t
 * @array amounts n
 * @range n 0 8
 * @range amounts -100 100
 * @range start 0 100
 * @name process_transactions final_balance
 */
T process_transactions(const T *amounts, int32_t n, T start) {
    T balance = start;
    for (int32_t i = 0; i < n; i++)
        if (balance + amounts[i] >= 0) balance += amounts[i];
    return balance;
}

/**
 * What is the lowest balance over {n} transactions of {amounts}, with {start} at the beginning?
 * lowest balance over all transactions
 * minimum of the running balance
 * how low did my account get
 * smallest balance reached, start included
 * lowest point of the account
 * running total from a start value, return its minimum
 * Write a function that books amounts one after the other and returns the lowest balance on the way.
 * What was the lowest my account went?
 * Returns the minimum of the start balance and all balances after it.
 * where was the account deepest
 * minimum running balance
 *
 * @T int32_t int64_t
 * @array amounts n
 * @range n 0 8
 * @range amounts -100 100
 * @range start -100 100
 * @name lowest_balance minimum_balance
 */
T lowest_balance(const T *amounts, int32_t n, T start) {
    T balance = start, least = start;
    for (int32_t i = 0; i < n; i++) {
        balance += amounts[i];
        if (balance < least) least = balance;
    }
    return least;
}

/**
 * After which of {n} transactions of {amounts}, from {start}, is the balance first negative? Its index, or -1.
 * first overdraft, index or -1
 * when does the account go below zero
 * index of the transaction that overdraws the account
 * first time the balance is negative
 * which payment makes me go into the red
 * running balance, first index below 0
 * Write a function that returns the index of the first transaction after which the balance is negative, or -1.
 * Which booking overdraws the account?
 * Returns the index of the first transaction that leaves a negative balance, -1 if none does.
 * at which index is konto under zero first, else -1
 * index of first overdraft
 *
 * @T int32_t int64_t
 * @array amounts n
 * @range n 0 8
 * @range amounts -100 100
 * @range start 0 100
 * @name first_overdraft overdraft_index
 */
int32_t first_overdraft(const T *amounts, int32_t n, T start) {
    T balance = start;
    for (int32_t i = 0; i < n; i++) {
        balance += amounts[i];
        if (balance < 0) return i;
    }
    return -1;
}

/**
 * What is the minimum payment on a card {debt}: {L} percent of it but at least {K}, and never more than the debt?
 * credit card minimum payment, {L} percent, at least {K}
 * minimum payment: larger of {K} and {L}%, not above the debt
 * pay {L} percent or {K}, whichever is more
 * least monthly card payment, {L}% or {K}
 * {L}% of the card balance, minimum {K}, maximum the balance
 * how much must I pay on my card, {L} percent or at least {K}
 * Write a function for the minimum card payment: {L} percent of the debt, at least {K}, at most the debt itself.
 * What is the least I have to pay if it is {L} percent but not under {K}?
 * Returns the minimum payment due, the greater of {L}% and {K}, capped by the debt.
 * min payment is {L}% of debt but not less then {K}
 * credit card minimum due, {L}% with a {K} floor
 *
 * @L 2 3 5
 * @K 25 20 10 50
 * @T double
 * @name minimum_payment card_minimum
 * @range debt 0 5000
 */
T minimum_payment(T debt) {
    T payment = debt * L / 100;
    if (payment < K) payment = K;
    return payment < debt ? payment : debt;
}

/**
 * Is {used} more than {K} percent of the credit {limit}?
 * credit utilization above {K} percent
 * uses more than {K}% of the credit limit
 * is the card used over {K} percent
 * owed amount more than {K} percent of the limit
 * too much of the credit line used, {K}%
 * card debt over {K} percent of what is allowed
 * Write a function that tells whether the used part of a credit limit is more than {K} percent.
 * Do I use more than {K} percent of my credit?
 * Returns true if the utilization of the limit exceeds {K}%.
 * is more then {K} percent from the card limit gone
 * utilization ratio above {K}%
 *
 * @K 30 50 80 90
 * @T int32_t double
 * @name is_overused high_utilization
 * @range used 0 10000
 * @range limit 1 10000
 */
_Bool high_utilization(T used, T limit) { return used * 100 > limit * K; }

/**
 * How many months does it take to pay off {debt} at {rate} percent a month with {payment} a month? -1 if never.
 * months to pay off a loan with monthly interest
 * months until the debt is gone, interest added each month
 * payoff time in months, -1 if the payment is too small
 * how long until I paid my credit card, rate in percent a month
 * repay a debt with interest, count the months
 * number of monthly payments until the debt is zero
 * Write a function that adds monthly interest, subtracts the payment and counts months until the debt is gone.
 * How many months until I am debt free? -1 if the interest eats the payment.
 * Returns the number of months to repay the debt, or -1 if the payment does not exceed the first interest.
 * how many month to pay all with interest, never is -1
 * loan payoff period by iteration, monthly rate in percent
 *
 * @T double
 * @name months_to_pay_off payoff_months
 * @range debt 0 5000
 * @range rate 0 3
 * @range payment 50 500
 */
int32_t months_to_pay_off(T debt, T rate, T payment) {
    int32_t months = 0;
    if (debt <= 0) return 0;
    if (payment <= debt * rate / 100) return -1;
    for (; debt > 0; months++) debt = debt + debt * rate / 100 - payment;
    return months;
}

/**
 * What does a loan of {amount} cost in interest, if {payment} is paid for {months} months?
 * total interest of a loan from payment and months
 * loan cost: payments minus the amount borrowed
 * how much interest do I pay in all
 * monthly payment times months minus the loan
 * extra money paid for a credit
 * price of the loan
 * Write a function that returns the total interest: everything paid back less the amount of the loan.
 * How much more than I borrowed do I pay back?
 * Returns payment times months minus principal.
 * all the rates together minus the credit
 * total finance charge of an instalment loan
 *
 * @T double int32_t
 * @name loan_interest total_interest credit_cost
 * @range amount 0 10000
 * @range payment 0 1000
 * @range months 1 60
 */
T loan_interest(T amount, T payment, int32_t months) { return payment * months - amount; }

/**
 * How much simple interest does {amount} earn at {rate} percent a year in {months} months?
 * interest for some months
 * simple interest with the time in months
 * amount * rate * months / 1200
 * interest earned in a number of months
 * how much interest after a few months
 * yearly rate, months, no compounding
 * Write a function that computes simple interest for a term in months from a yearly rate in percent.
 * What does my money earn in a few months?
 * Returns the simple interest for a number of months at an annual rate.
 * zins for month, rate is for the year
 * simple interest, 12 months to a year
 *
 * @T double float
 * @name interest_for_months monthly_interest
 * @range amount 0 10000
 * @range rate 0 20
 * @range months 0 36
 */
T interest_for_months(T amount, T rate, int32_t months) { return amount * rate * months / 1200; }

/**
 * What does {amount} grow to in {months} months at {rate} percent a year, with interest added each month?
 * balance with monthly compounding
 * savings after months with monthly interest
 * compound interest every month, rate per year
 * add a twelfth of the yearly interest each month
 * how much money after some months
 * monthly compounded savings
 * Write a function that adds one twelfth of the yearly interest each month and returns the final amount.
 * How much do I have after some months if interest is added monthly?
 * Returns the amount after monthly compounding at a nominal annual rate in percent.
 * every month interest, yearly rate, how much at the end
 * future value, monthly compounding
 *
 * @T double
 * @name compound_monthly savings_after_months
 * @range amount 0 10000
 * @range rate 0 20
 * @range months 0 36
 */
T compound_monthly(T amount, T rate, int32_t months) {
    for (int32_t i = 0; i < months; i++) amount += amount * rate / 1200;
    return amount;
}

/**
 * What are {amount} worth in foreign money at the rate {rate} after a fee of {percent} percent?
 * currency exchange with fee percent
 * convert money after the exchange fee
 * change money, fee is taken off first
 * exchange rate and commission
 * how much foreign money do I get after fees
 * amount times rate minus percent fee
 * Write a function that converts an amount with an exchange rate after taking off a fee in percent.
 * What do I get at the exchange office with its fee?
 * Returns the converted amount less a percentage fee.
 * change dollars to euro but they take percent
 * currency conversion net of commission
 *
 * @T double float
 * @name exchange_with_fee convert_with_fee
 * @range amount 0 1000
 * @range rate 0.5 2
 * @range percent 0 10
 */
T exchange_with_fee(T amount, T rate, T percent) { return amount * (1 - percent / 100) * rate; }

/**
 * What is to be paid on an invoice of {amount} after {days} days: {L} percent off within {K} days?
 * early payment discount, {L} percent within {K} days
 * invoice minus {L}% if paid within {K} days
 * {L} percent cash discount up to {K} days
 * pay by day {K} and get {L}% off
 * cash discount {L}%, {K} days
 * invoice amount less {L} percent if at most {K} days passed
 * Write a function that takes {L} percent off an invoice that is paid within {K} days.
 * What do I pay if paying within {K} days gives {L} percent off?
 * Returns the amount due: {L}% less up to {K} days, the full amount afterwards.
 * skonto {L}% when payed in {K} days
 * terms {L}/{K} net
 *
 * @K 10 14 7
 * @L 2 3
 * @T double
 * @name early_payment invoice_due cash_discount
 * @range amount 0 5000
 * @range days 0 40
 */
T early_payment(T amount, int32_t days) { return days <= K ? amount - amount * L / 100 : amount; }

/**
 * What is due on {amount} after {days} days if from day {K} on {rate} percent a year is added for each day late?
 * invoice plus late interest after {K} days
 * late payment interest beyond {K} days
 * amount due with interest for overdue days, {K} days are free
 * overdue bill, interest starts after {K} days
 * pay late: amount plus interest for days over {K}
 * amount * (1 + rate * (days - {K}) / 36500) if later than {K}
 * Write a function that adds yearly interest in percent to an invoice for each day after the first {K} days.
 * How much is an unpaid bill now, if the first {K} days cost nothing?
 * Returns the amount with default interest for the days beyond {K}, on a 365-day year.
 * bill too late, after {K} days interest for every day
 * default interest, {K}-day payment term, actual/365
 *
 * @K 30 14 10
 * @T double
 * @name with_late_interest overdue_amount
 * @range amount 0 5000
 * @range days 0 120
 * @range rate 0 15
 */
T with_late_interest(T amount, int32_t days, T rate) {
    return days > K ? amount + amount * rate * (days - K) / 36500 : amount;
}

/**
 * What tax is due on {income} if the {limit} divides {low} percent from {high} percent?
 * income tax with two rates
 * two tax brackets
 * lower rate up to a limit, higher rate above
 * tax with one bracket limit as a parameter
 * progressive tax, two steps
 * tax by bracket
 * Write a function for a tax with two brackets, given the limit and both rates in percent.
 * How much tax do I pay if the rate is higher above a limit?
 * Returns the tax with a lower rate up to the limit and a higher rate on the excess.
 * till the limit small percent, over it the big percent
 * two-bracket marginal tax
 *
 * @T double
 * @name two_bracket_tax progressive_tax
 * @range income 0 50000
 * @range limit 1 20000
 * @range low 0 50
 * @range high 0 50
 */
T two_bracket_tax(T income, T limit, T low, T high) {
    if (income <= limit) return income * low / 100;
    return limit * low / 100 + (income - limit) * high / 100;
}

/**
 * What tax is due on {income} with {n} brackets, their lower limits in {starts} and percentages in {rates}?
 * tax from arrays of bracket starts and rates
 * progressive tax with any number of brackets
 * tax brackets as arrays
 * sum of the tax in each bracket
 * marginal tax from a table
 * income tax table with lower limits and percentages
 * Write a function for a progressive tax; every bracket has a lower limit, ascending, and a rate in percent.
 * How much tax is it with a table of brackets?
 * Returns the sum over all brackets of the income inside the bracket times its rate.
 * tax with many steps, arrays where step starts and percent
 * marginal tax schedule by lower thresholds
 *
 * @T double
 * @array starts n
 * @array rates n
 * @range n 0 6
 * @range starts 0 10000
 * @range rates 0 50
 * @range income 0 20000
 * @name tax_by_brackets progressive_tax
 */
T tax_by_brackets(T income, const T *starts, const T *rates, int32_t n) {
    T tax = 0;
    for (int32_t i = 0; i < n; i++) {
        T end = i + 1 < n && starts[i + 1] < income ? starts[i + 1] : income;
        if (end > starts[i]) tax += (end - starts[i]) * rates[i] / 100;
    }
    return tax;
}

/**
 * What is left of a {gross} salary after {tax} percent tax and {insurance} percent insurance, both of the gross?
 * net salary from tax and insurance percent
 * take home pay after two deductions in percent
 * gross minus tax minus social insurance
 * salary after tax and insurance
 * net pay, both percentages of the gross
 * what remains of my wage
 * Write a function that returns the net salary when tax and insurance are both taken off the gross in percent.
 * How much money do I get from my salary?
 * Returns the gross salary less tax and insurance.
 * brutto to netto, tax percent and insurance percent
 * net pay after percentage deductions
 *
 * @T double float
 * @name net_salary take_home_pay
 * @range gross 0 10000
 * @range tax 0 50
 * @range insurance 0 30
 */
T net_salary(T gross, T tax, T insurance) { return gross * (100 - tax - insurance) / 100; }

/**
 * What may be deducted for {expenses}: the expenses, but at least a lump sum of {K}?
 * deduct expenses, at least {K}
 * larger of the real expenses and {K}
 * lump sum of {K} unless the expenses are higher
 * tax deduction with a flat {K}
 * expenses or {K}, whichever is more
 * standard deduction {K} or itemized
 * Write a function that returns the deduction: the actual expenses or the flat amount of {K} if that is more.
 * What can I deduct if {K} is always granted?
 * Returns the expenses, raised to {K} if they are lower.
 * costs or the pauschale of {K}, take the bigger
 * deduction with a {K} minimum allowance
 *
 * @K 1000 1230 12000 36
 * @T int32_t double
 * @name deduction deductible_expenses
 * @range expenses 0 20000
 */
T deduction(T expenses) { return expenses > K ? expenses : K; }

/**
 * What is the commuting allowance for {days} days over {distance} km: 0.30 a km up to 20 km and 0.38 beyond?
 * commuter allowance, 30 cents and 38 cents from km 21
 * commuting deduction per year, 0.30 a km up to 20 km, 0.38 beyond
 * 0.30 per km for the first 20 km, then 0.38, times days
 * travel to work tax deduction: days, km, 30 cents and from km 21 on 38
 * days times km to work times 0.30, or 0.38 beyond 20 km
 * how much can I deduct for driving to work, 0.30 for 20 km and then 0.38
 * Write a function for a commuter allowance of 0.30 for each of the first 20 km and 0.38 for each further km a day.
 * What do I get for my way to work, 0.30 a km, 0.38 over 20 km?
 * Returns working days times the allowance of one way, at 0.30 per km up to 20 km and 0.38 beyond.
 * way to job in km and how many days, 30 cent and after 20 km 38 cent
 * distance-based commuting deduction, 0.30 and over 20 km 0.38 per km
 *
 * @T double
 * @name commuting_allowance commuter_deduction
 * @range days 0 250
 * @range distance 0 100
 */
T commuting_allowance(int32_t days, T distance) {
    T daily = distance <= 20 ? distance * 0.3 : 20 * 0.3 + (distance - 20) * 0.38;
    return days * daily;
}

/**
 * How much value added tax is owed for {sales} and {purchases}, both net, at {K} percent?
 * vat to pay: {K}% of sales minus {K}% of purchases
 * vat payable at {K} percent
 * output tax minus input tax, {K}%
 * how much vat goes to the tax office with {K}%
 * {K} percent of sales less {K} percent of purchases
 * sales tax balance at {K}%
 * Write a function that returns the VAT to be paid: {K}% of the net sales less {K}% of the net purchases.
 * How much VAT must I pay if the rate is {K} percent?
 * Returns the VAT liability, negative for a refund, at a rate of {K}%.
 * {K}% tax from what i sold minus {K}% from what i bought
 * VAT liability, output less input tax, {K}%
 *
 * @K 19 20 21 25 7
 * @T double
 * @name vat_payable vat_due
 * @range sales 0 10000
 * @range purchases 0 10000
 */
T vat_payable(T sales, T purchases) { return (sales - purchases) * K / 100; }

/**
 * What does the insurance pay for {damage} with a {deductible}?
 * insurance payout after the deductible
 * damage minus deductible, not below 0
 * how much does the insurance pay
 * claim amount less excess
 * payout with own share
 * what I get from the insurance
 * Write a function that returns what the insurance pays: the damage above the deductible.
 * How much money do I get for the damage?
 * Returns the damage less the deductible, 0 if the damage is smaller.
 * damage minus what i pay self, not under 0
 * indemnity net of deductible
 *
 * @T int32_t int64_t double
 * @name insurance_payout claim_payment
 * @range damage 0 5000
 * @range deductible 0 1000
 */
T insurance_payout(T damage, T deductible) { return damage > deductible ? damage - deductible : 0; }

/**
 * What does the insurance pay for {damage} with a {deductible} and at most {limit}?
 * payout with deductible and maximum
 * damage minus deductible, at least 0 and at most the limit
 * insurance claim capped by the sum insured
 * how much does the insurance pay at most
 * claim less own share, up to a limit
 * payment clamped between 0 and the coverage
 * Write a function that returns the insurance payment: damage less deductible, at least 0, at most the limit.
 * What do I get for the damage if the policy has a limit?
 * Returns the payout, reduced by the deductible and capped at the coverage limit.
 * damage minus own part but only till the max
 * indemnity with deductible and policy limit
 *
 * @T int32_t int64_t double
 * @name capped_payout insurance_claim
 * @range damage 0 5000
 * @range deductible 0 1000
 * @range limit 0 3000
 */
T capped_payout(T damage, T deductible, T limit) {
    T payment = damage > deductible ? damage - deductible : 0;
    return payment < limit ? payment : limit;
}

/**
 * What does a patient pay for a {bill}: all up to the {deductible}, then {percent} percent of the rest?
 * patient share with deductible and coinsurance
 * what do I pay of the doctor bill
 * deductible first, then a percentage
 * patient's own share: bill up to the deductible, then a percent of the rest
 * out of pocket cost, deductible plus percent of the rest
 * medical bill part that is mine
 * Write a function for a patient's share: the bill up to the deductible and a percentage of what exceeds it.
 * How much of the hospital bill is mine?
 * Returns the out-of-pocket amount with a deductible and a coinsurance rate in percent.
 * i pay the first part and then percent from the rest
 * out-of-pocket cost from bill, deductible and coinsurance percent
 *
 * @T double float
 * @name patient_share out_of_pocket
 * @range bill 0 5000
 * @range deductible 0 1000
 * @range percent 0 50
 */
T patient_share(T bill, T deductible, T percent) {
    if (bill <= deductible) return bill;
    return deductible + (bill - deductible) * percent / 100;
}

/**
 * What premium is due on {base} after {years} years without a claim, 5 percent less a year but at most {K} percent?
 * no claims discount, 5 percent a year, max {K}
 * car insurance premium with a bonus up to {K} percent
 * premium minus 5% per year without accident, at most {K}%
 * insurance price after claim free years, discount capped at {K}
 * 5 percent off per year, not more than {K} percent
 * loyal driver discount up to {K}%
 * Write a function that lowers a premium by 5% for each claim-free year, by {K}% at most.
 * What do I pay after some years without an accident, if the discount stops at {K} percent?
 * Returns the premium after a no-claims discount of 5% a year with a maximum of {K}%.
 * every year no crash 5% cheaper till {K}%
 * no-claims bonus, {K}% ceiling
 *
 * @K 50 40 60 70
 * @T double int32_t
 * @name premium_after_years no_claims_premium
 * @range base 0 1000
 * @range years 0 20
 */
T premium_after_years(T base, int32_t years) {
    int32_t percent = 5 * years < K ? 5 * years : K;
    return base - base * percent / 100;
}

/**
 * What premium does a driver of {age} pay on {base}, with {L} percent more below the age of {K}?
 * young driver surcharge: {L} percent under {K}
 * premium plus {L}% if younger than {K}
 * insurance price with {L} percent extra below age {K}
 * drivers under {K} pay {L}% more
 * car rental price, {L} percent surcharge under {K}
 * base premium, raised {L} percent for people under {K}
 * Write a function that raises the premium by {L} percent for drivers younger than {K}.
 * How much do I pay if under {K} it is {L} percent more?
 * Returns the premium with a surcharge of {L}% for ages below {K}.
 * when age less then {K} put {L}% more
 * age-rated premium, {L}% loading below {K}
 *
 * @K 25 21 23
 * @L 50 25 20 30
 * @T double int32_t
 * @name young_driver_premium premium_by_age
 * @range age 17 80
 * @range base 0 1000
 */
T young_driver_premium(int32_t age, T base) { return age < K ? base + base * L / 100 : base; }

/**
 * What is the volumetric weight of a parcel of {length} x {width} x {height} cm with the divisor {K}?
 * volumetric weight, divisor {K}
 * dimensional weight of a package, {K}
 * length * width * height / {K}
 * parcel volume weight in kg with {K}
 * dim weight {K}
 * cm3 divided by {K}
 * Write a function that computes the volumetric weight in kg from centimeters with the divisor {K}.
 * How heavy does my parcel count by its size with {K}?
 * Returns the dimensional weight: the product of the sides over {K}.
 * size of parcel in cm to weight with {K}
 * courier dimensional weight, factor {K}
 *
 * @K 5000 6000 4000
 * @T double float
 * @name volumetric_weight dimensional_weight
 * @range length 1 150
 * @range width 1 100
 * @range height 1 100
 */
T volumetric_weight(T length, T width, T height) { return length * width * height / K; }

/**
 * Which weight counts for a parcel of {weight} kg and {length} x {width} x {height} cm: the real or volume / {K}?
 * billable weight: larger of real and volumetric, {K}
 * chargeable weight with divisor {K}
 * max of weight and l*w*h/{K}
 * which weight does the courier charge with {K}
 * parcel weight or volume weight ({K}), the bigger
 * shipping weight, volumetric divisor {K}
 * Write a function that returns the greater of actual weight and volumetric weight, the divisor being {K}.
 * What weight do I pay for if the volume divided by {K} also counts?
 * Returns the chargeable weight with a dimensional divisor of {K}.
 * take real kg or size/{K}, what is more
 * chargeable weight, dim factor {K}
 *
 * @K 5000 6000 4000
 * @T double
 * @name billable_weight chargeable_weight
 * @range weight 0 40
 * @range length 1 150
 * @range width 1 100
 * @range height 1 100
 */
T billable_weight(T weight, T length, T width, T height) {
    T volumetric = length * width * height / K;
    return weight > volumetric ? weight : volumetric;
}

/**
 * Is length plus girth of a parcel of {length} x {width} x {height} cm at most {K}?
 * parcel size check: length plus girth up to {K}
 * length + 2 * (width + height) <= {K}
 * does the package fit, girth and length {K}
 * girth plus length not more than {K}
 * may I send the parcel, limit {K} cm
 * is the parcel small enough, {K}
 * Write a function that tells whether length plus twice width and height is within {K}.
 * Can I send a box of this size if length and girth may be {K} together?
 * Returns true if length plus girth does not exceed {K}.
 * is parcel ok, length and around together max {K}
 * length-plus-girth limit of {K}
 *
 * @K 300 360 200 419
 * @T int32_t double
 * @name fits_girth_limit parcel_allowed is_size_ok
 * @range length 1 200
 * @range width 1 100
 * @range height 1 100
 */
_Bool fits_girth_limit(T length, T width, T height) { return length + 2 * (width + height) <= K; }

/**
 * May a parcel of {weight} kg and a longest side of {length} cm be sent, with limits of {K} kg and {L} cm?
 * parcel allowed: at most {K} kg and {L} cm
 * weight up to {K} and length up to {L}
 * not heavier than {K} kg and not longer than {L} cm
 * can the package be shipped, {K} kg, {L} cm
 * both limits kept, {K} kg and {L} cm
 * parcel check with {K} kg and {L} cm
 * Write a function that accepts a parcel of at most {K} kg whose longest side is at most {L} cm.
 * Can I send this parcel if {K} kg and {L} cm are the limits?
 * Returns true if the weight is within {K} and the length within {L}.
 * parcel ok when not over {K} kilo and not over {L} cm
 * parcel acceptance, {K} kg and {L} cm maxima
 *
 * @K 31 10 20 30
 * @L 120 60 200
 * @T int32_t double
 * @name can_be_sent parcel_accepted
 * @range weight 0 40
 * @range length 1 250
 */
_Bool can_be_sent(T weight, T length) { return weight <= K && length <= L; }

/**
 * What is the postage for {grams}: 95 up to 20 g, 110 up to 50 g, 180 up to 500 g, 290 up to 1000 g, else -1?
 * letter postage 95, 110, 180, 290 up to 20, 50, 500, 1000 g, -1 if too heavy
 * postage 95 (20 g), 110 (50 g), 180 (500 g) or 290 cents (1000 g), else -1
 * stamp price for a letter by grams: 20 95, 50 110, 500 180, 1000 290, more -1
 * which stamp: 20 g 95, 50 g 110, 500 g 180, 1000 g 290, none -1
 * letter price steps 20, 50, 500 and 1000 grams for 95, 110, 180 and 290, over that -1
 * postal rate table lookup 20:95 50:110 500:180 1000:290, -1 above 1000 g
 * Write a function that returns the postage: up to 20 g 95 cents, 50 g 110, 500 g 180, 1000 g 290, above that -1.
 * How much is the stamp: 95 to 20 g, 110 to 50 g, 180 to 500 g, 290 to 1000 g, otherwise -1?
 * Returns 95, 110, 180 or 290 cents for at most 20, 50, 500 or 1000 grams, -1 if it is no letter any more.
 * how many cents to send a letter, 20 g 95, 50 g 110, 500 g 180, 1000 g 290, heavier -1
 * step tariff for letters, grams and cents: 20/95, 50/110, 500/180, 1000/290, then -1
 *
 * @name letter_postage stamp_price
 * @range grams 1 1500
 */
int32_t letter_postage(int32_t grams) {
    if (grams <= 20) return 95;
    if (grams <= 50) return 110;
    if (grams <= 500) return 180;
    return grams <= 1000 ? 290 : -1;
}

/**
 * How many boxes do {n} items with {weights} need, packed in order into boxes that hold {capacity} each?
 * number of parcels, items packed in order
 * open a new box when the item does not fit
 * next fit: how many boxes
 * trips needed, items loaded in order
 * how many packages for these weights
 * fill boxes one after the other
 * Write a function that packs items in order, starting a new box whenever the next one does not fit, and counts boxes.
 * How many parcels do I have to send?
 * Returns the number of boxes used by next-fit packing; each item fits into an empty box.
 * put things in boxes in order, when full then new box, how many
 * next-fit bin packing count
 *
 * @array weights n
 * @range n 0 8
 * @range weights 0 20
 * @range capacity 20 40
 * @name boxes_in_order parcels_needed next_fit
 */
int32_t boxes_in_order(const int32_t *weights, int32_t n, int32_t capacity) {
    int32_t boxes = 0, space = 0;
    for (int32_t i = 0; i < n; i++) {
        if (boxes == 0 || weights[i] > space) {
            boxes++;
            space = capacity;
        }
        space -= weights[i];
    }
    return boxes;
}

/**
 * Is the sum of {n} {weights} at most {limit}?
 * total weight within the limit
 * can the elevator carry them all
 * sum of the array not above the limit
 * truck load allowed
 * all together not too heavy
 * does everything fit by weight
 * Write a function that tells whether the total of all weights does not exceed a limit.
 * Can I load all of it?
 * Returns true if the sum of the elements is at most the limit.
 * all weights together ok or too much
 * total load check
 *
 * @T int32_t double
 * @array weights n
 * @range n 0 8
 * @range weights 0 100
 * @range limit 0 500
 * @name can_carry load_allowed within_limit
 */
_Bool can_carry(const T *weights, int32_t n, T limit) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += weights[i];
    return total <= limit;
}

/**
 * How many of {hours} are overtime beyond {K}?
 * overtime hours beyond {K}
 * hours above {K}, else 0
 * hours minus {K}, not below 0
 * how much overtime, {K} hours are normal
 * extra hours over {K}
 * overtime from hours worked, {K} hours standard
 * Write a function that returns the hours worked beyond {K}, or 0.
 * How many overtime hours do I have if {K} is normal?
 * Returns the overtime: hours above {K}, never negative.
 * more than {K} hours is overtime, how many
 * overtime over a {K}-hour standard
 *
 * @K 40 8 35 38 48
 * @T int32_t double
 * @name overtime overtime_hours
 * @range hours 0 80
 */
T overtime(T hours) { return hours > K ? hours - K : 0; }

/**
 * How much overtime is there in {n} days with {hours}, everything above {K} a day counting?
 * total overtime over several days, {K} hours a day
 * sum of hours above {K} per day
 * daily overtime added up, limit {K}
 * overtime this week, more than {K} a day
 * add what each day has over {K} hours
 * sum of max(0, hours - {K})
 * Write a function that adds, over all days, the hours worked beyond {K}.
 * How much overtime did I do this week if a day has {K} hours?
 * Returns the sum of the daily overtime above {K} hours; short days do not count against it.
 * every day over {K} hours is overtime, all together
 * aggregate daily overtime over {K} hours
 *
 * @K 8 7 9 10
 * @T int32_t double
 * @array hours n
 * @range n 0 7
 * @range hours 0 14
 * @name total_overtime weekly_overtime
 */
T total_overtime(const T *hours, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (hours[i] > K) total += hours[i] - K;
    return total;
}

/**
 * What is the balance of a time account after {n} days with {hours} at {K} hours a day?
 * flextime balance, {K} hours per day
 * plus or minus hours against {K} a day
 * sum of hours minus {K} times days
 * time account with a {K} hour day
 * hours too many or too few, {K} expected daily
 * working time balance at {K} hours
 * Write a function that returns the hours worked less {K} for each day, negative if too few.
 * Do I have plus hours or minus hours with {K} a day?
 * Returns the difference between the hours worked and {K} times the number of days.
 * how many hours too much or to less when {K} per day
 * flexitime saldo, {K}-hour target
 *
 * @K 8 7 6
 * @T int32_t double
 * @array hours n
 * @range n 0 7
 * @range hours 0 14
 * @name flextime_balance time_account
 */
T flextime_balance(const T *hours, int32_t n) {
    T balance = 0;
    for (int32_t i = 0; i < n; i++) balance += hours[i] - K;
    return balance;
}

/**
 * What is the pay for {hours} at {wage}, with 1.5 times the wage beyond {K} hours?
 * weekly pay with overtime 1.5 after {K} hours
 * pay: normal up to {K} hours, time and a half above
 * wage with overtime beyond {K}
 * hours times rate, 1.5 rate over {K}
 * salary for the week with overtime from {K} hours
 * time and a half after {K}
 * Write a function that computes pay from hours and hourly wage, with hours above {K} paid at one and a half times.
 * How much do I earn if hours over {K} count one and a half times?
 * Returns the pay with a 1.5 overtime rate beyond {K} hours.
 * more than {K} hours get 1.5 money
 * gross pay with time-and-a-half over {K}
 *
 * @K 40 8 35 38
 * @T double float
 * @name pay_with_overtime weekly_wage gross_pay
 * @range hours 0 80
 * @range wage 0 100
 */
T pay_with_overtime(T hours, T wage) {
    return hours <= K ? hours * wage : K * wage + (hours - K) * wage * (T)1.5;
}

/**
 * What is the pay for {hours} at {wage}, if hours over {limit} count {factor} times?
 * pay with overtime limit and factor
 * hours, wage, overtime starts at, overtime factor
 * wage with any overtime multiplier
 * pay calculator with overtime rate
 * normal pay up to the limit, multiplied above
 * earnings with overtime parameters
 * Write a function for pay where the hours above a limit are multiplied by an overtime factor.
 * How much do I earn with overtime paid at another rate?
 * Returns the gross pay with a given overtime threshold and multiplier.
 * hours wage limit and factor for overtime, all the money pls
 * gross pay with overtime premium
 *
 * @T double float
 * @name overtime_pay gross_pay
 * @range hours 0 80
 * @range wage 0 100
 * @range limit 1 40
 * @range factor 1 3
 */
T overtime_pay(T hours, T wage, T limit, T factor) {
    return hours <= limit ? hours * wage : limit * wage + (hours - limit) * wage * factor;
}

/**
 * What is the pay for {hours} at {wage} with {night} of these hours at night, which bring {K} percent more?
 * pay with night bonus of {K} percent
 * wage plus {K}% for night hours
 * night shift premium {K}%
 * all hours plus {K} percent extra for those at night
 * salary with night hours, {K} percent bonus
 * hours * wage + night * wage * {K}%
 * Write a function that pays all hours and adds {K} percent of the wage for each hour at night.
 * How much do I earn if night hours pay {K} percent more?
 * Returns the pay including a {K}% premium on the night hours.
 * for the night hours i get {K}% more, total pls
 * gross pay with {K}% night differential
 *
 * @K 25 30 20 40 50
 * @T double float
 * @name pay_with_night_bonus night_shift_pay
 * @range hours 0 60
 * @range wage 0 100
 * @range night 0 30
 */
T pay_with_night_bonus(T hours, T wage, T night) { return hours * wage + night * wage * K / 100; }

/**
 * How many minutes of break are required for {minutes} of work: 30 above 6 hours, 45 above 9 hours, otherwise none?
 * required break: 30 minutes over 6 hours, 45 over 9
 * break minutes by German law from working minutes, 30 over 6 h, 45 over 9 h
 * 0, 30 or 45 minutes break, more than 6 and more than 9 hours
 * how long must the break be, over 360 minutes 30, over 540 minutes 45
 * legal break time for a shift in minutes, German limits of 6 and 9 hours
 * mandatory break: none to 6 hours, 30 to 9 hours, else 45 minutes
 * Write a function that returns the break in minutes: 0 up to 6 hours of work, 30 up to 9 hours, then 45.
 * How much break do I have to take after 6 hours (30) or 9 hours (45), in minutes?
 * Returns the statutory break for a working time in minutes: 30 above 360, 45 above 540.
 * how many minute pause for so many minute of work, 30 over 6 hours, 45 over 9
 * statutory rest break, German rule
 *
 * @T int32_t int64_t
 * @name required_break break_minutes
 * @range minutes 0 720
 */
T required_break(T minutes) { return minutes > 540 ? 45 : minutes > 360 ? 30 : 0; }

/**
 * How many minutes were worked from {start} to {end}, maybe past midnight, less a break of {pause}?
 * net shift minutes over midnight, minus break
 * working minutes from start to end without the break
 * shift length minus break, may cross midnight
 * worked time in minutes of a night shift
 * start and end in minutes since midnight, subtract the break
 * clock in, clock out, break, return minutes
 * Write a function that returns the minutes worked in a shift which may end on the next day, less the break.
 * How long did I work without the break?
 * Returns the minutes from start to end modulo a day, less the break.
 * shift from evening till morning minus pause in minutes
 * net working time with midnight wrap
 *
 * @T int32_t int64_t
 * @name minutes_worked net_shift working_minutes
 * @range start 0 1439
 * @range end 0 1439
 * @range pause 0 60
 */
T minutes_worked(T start, T end, T pause) { return (end - start + 1440) % 1440 - pause; }

/**
 * Are there at least {K} hours between the {end} of a shift and the {start} of the next day's?
 * at least {K} hours between two shifts
 * rest time check, {K} hours
 * end of shift today, start tomorrow, {K} hours rest
 * enough rest of {K} hours before the next day
 * minutes of the day, rest of {K} hours or more
 * {K} hour rest rule
 * Write a function that tells whether {K} hours lie between the end of today's shift and tomorrow's start, in minutes.
 * Do I have {K} hours off before tomorrow's shift?
 * Returns true if the next day's start is at least {K} hours after the end, both in minutes since midnight.
 * is pause between work today and tomorrow {K} hours or not
 * minimum rest period of {K} hours
 *
 * @K 11 10 8 12
 * @name has_enough_rest rest_respected
 * @range end 0 1439
 * @range start 0 1439
 */
_Bool has_enough_rest(int32_t end, int32_t start) { return start + 1440 - end >= K * 60; }

/**
 * How many days of leave does someone get for {months} months at {K} a year, rounded up?
 * vacation days for part of a year, {K} per year, rounded up
 * prorated leave, {K} days a year, rounded up
 * {K} vacation days * months / 12, round up
 * leave for a few months with {K} days per year, rounded up
 * pro rata holiday, {K} days, rounded up
 * how much vacation for some months if it is {K} a year, in full days, up
 * Write a function that returns the prorated vacation for a number of months at {K} days a year, rounded up.
 * How many days off, rounded up, do I get for part of a year if {K} is the full year?
 * Returns {K} * months / 12, rounded up to whole days.
 * only some month worked, how many vacation from {K}, round to more
 * pro rata leave entitlement, {K} days per annum, ceiling
 *
 * @K 30 24 25 28 20
 * @T int32_t int64_t
 * @name prorated_vacation leave_days
 * @range months 0 12
 */
T prorated_vacation(T months) { return (months * K + 11) / 12; }

/**
 * How many days of leave are left of {entitled} and {carried} carried over, after {taken}? Not below 0.
 * vacation days left with carry-over
 * remaining leave: entitlement plus carried minus taken
 * holiday left: entitled plus carried over minus taken, at least 0
 * how many days off do I still have
 * leave balance, at least 0
 * vacation account: entitled + carried - taken, not below 0
 * Write a function that returns the vacation left: entitlement plus last year's rest less the days taken, at least 0.
 * How many vacation days are left?
 * Returns the remaining leave days, never negative.
 * urlaub this year plus rest from last minus what i took
 * remaining leave from entitled, carried over and taken days, never negative
 *
 * @T int32_t double
 * @name vacation_left remaining_leave
 * @range entitled 0 30
 * @range carried 0 10
 * @range taken 0 45
 */
T vacation_left(T entitled, T carried, T taken) {
    T left = entitled + carried - taken;
    return left > 0 ? left : 0;
}

/**
 * How many weeks of notice apply after {years} years: 4 below 2 years, 8 below 5, otherwise 12?
 * notice period 4, 8 or 12 weeks, changing at 2 and 5 years
 * notice weeks: under 2 years 4, under 5 years 8, else 12
 * how long is my notice period in weeks, 4 under 2 years, 8 under 5, else 12
 * weeks of notice from years of service: 4, from 2 years 8, from 5 years 12
 * termination notice steps at 2 and 5 years: 4, 8, 12 weeks
 * notice period by length of employment, <2 years 4 weeks, <5 years 8, then 12
 * Write a function that returns 4 weeks of notice below 2 years of service, 8 below 5 years and 12 from then on.
 * How many weeks before must I quit: 4, from 2 years on 8, from 5 years on 12?
 * Returns the notice period in weeks: 4 below 2 years of employment, 8 below 5, otherwise 12.
 * years in company to weeks of notice, 4 8 12 with borders 2 and 5
 * tenure-based notice period: 4 weeks, 8 from year 2, 12 from year 5
 *
 * @T int32_t double
 * @name notice_weeks notice_period
 * @range years 0 20
 */
int32_t notice_weeks(T years) { return years < 2 ? 4 : years < 5 ? 8 : 12; }

/**
 * What bonus does a {salary} bring for {sales}: {K} percent of the salary if the {target} is reached, otherwise 0?
 * bonus {K} percent if the target is reached
 * {K}% of salary when sales are at least the target
 * bonus or 0, {K} percent
 * sales target reached then {K}% bonus
 * year end bonus of {K} percent of the salary
 * target bonus {K}%
 * Write a function that returns {K} percent of the salary if the sales reach the target, otherwise 0.
 * Do I get a bonus of {K} percent?
 * Returns the bonus, {K}% of the salary, or 0 below the target.
 * when sales ok then {K}% of salary extra
 * performance bonus, {K}% on target
 *
 * @K 10 5 20 15
 * @T double int32_t
 * @name target_bonus sales_bonus
 * @range salary 0 10000
 * @range sales 0 1000
 * @range target 0 1000
 */
T target_bonus(T salary, T sales, T target) { return sales >= target ? salary * K / 100 : 0; }

/**
 * How many employees came late, with {n} times in {arrivals} against a start at {start}?
 * count arrivals later than the start time
 * number of arrivals after the start time
 * how many came too late
 * how many people arrived after the start
 * times greater than the start
 * how many employees were not on time
 * Write a function that counts the arrival times after the start of work.
 * How many people were late?
 * Returns how many arrivals are later than the start; exactly on time is not late.
 * count who came after start time
 * number of arrival times greater than the start
 *
 * @array arrivals n
 * @range n 0 8
 * @range arrivals 400 600
 * @range start 420 560
 * @name count_late late_arrivals
 */
int32_t count_late(const int32_t *arrivals, int32_t n, int32_t start) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (arrivals[i] > start) count++;
    return count;
}

/**
 * Raise each of the {n} {salaries} by {percent} percent, in place.
 * raise all salaries by percent
 * increase every price by a percentage
 * percent raise for each element of an array
 * add percent to all values in place
 * everyone gets a raise
 * multiply each by 1 + percent / 100
 * Write a function that raises every element of an array by a given percentage, in place.
 * How do I increase all prices by a few percent?
 * Increases every element by the percentage.
 * all salarys plus percent in the same array
 * uniform percentage increase
 *
 * @T double float
 * @array salaries n
 * @range n 0 8
 * @range salaries 0 5000
 * @range percent 0 50
 * @name raise_all raise_salaries increase_prices
 */
void raise_all(T *salaries, int32_t n, T percent) {
    for (int32_t i = 0; i < n; i++) salaries[i] += salaries[i] * percent / 100;
}
