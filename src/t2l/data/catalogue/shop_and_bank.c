/**
 * What does an article of {price} cents cost after a percentage off, rounded to the nearest cent?
 * price in cents after a discount in percent, rounded half up to a whole cent
 * discounted price as an integer number of cents, from price and percent, rounded to nearest
 * Write a function that reduces a price in cents by a percentage and rounds the result to whole cents.
 * How many cents do I pay when a price in cents is reduced by a given percentage, rounded to the nearest cent?
 * Return the discounted price in cents for a price in cents and a percentage, rounded half up.
 * Write a function to compute the reduced price in whole cents from a price in cents and a discount in percent, rounding half a cent up.
 * How do I lower a price in cents by a percentage and round to the nearest cent?
 * Calculate the sale price in cents from the original price in cents and a discount in percent, rounded to the nearest cent.
 * Return the price in cents reduced by a percentage, rounded half up.
 * What is the price in cents after a percentage discount, rounded to the nearest cent?
 * A sweater's price is in whole cents; take a percentage off and round to the nearest cent, half upwards.
 *
 * @T int32_t int64_t
 * @name discounted_cents sale_price price_after_discount
 * @range price 0 100000
 * @range percent 0 100
 */
T discounted_cents(T price, T percent) { return (price * (100 - percent) + 50) / 100; }

/**
 * How much is taken off {price} cents by a discount of {percent} percent, rounded down to whole cents?
 * discount amount in cents, rounded down, from price in cents and percent off
 * savings in cents for a price and a discount in percent, round down
 * Write a function that returns the discount itself, not the reduced price, in whole cents, from price and percent.
 * How many cents do I save with a percentage discount on a price in cents? Round down.
 * Return the amount of the discount in cents: price * percent / 100, rounded down.
 * Write a program that finds the cents saved by a discount in percent on a price in cents, fractions of a cent dropped.
 * discount in cents from price and percent, rounded down
 * Calculate the discount amount in whole cents (rounded down) for a price in cents and a percentage.
 * How much do I save, in cents rounded down, when I get a percentage off a price in cents?
 * Return price * percent / 100 using integer division.
 * How many cents do I save on a bargain, given its price in cents and the percent off? Round down.
 * How many whole cents, fractions dropped, does a rebate knock off? Price in cents, then percent.
 *
 * @T int32_t int64_t
 * @name discount_amount discount_cents savings
 * @range price 0 100000
 * @range percent 0 100
 */
T discount_cents(T price, T percent) { return price * percent / 100; }

/**
 * What is the gross price of {net} cents net with {K} percent tax, rounded to the nearest cent?
 * add {K}% vat to a price in cents, rounded to the nearest cent
 * net price to gross in cents at {K} percent, rounded to nearest
 * price in cents with {K}% sales tax added, rounded to whole cents
 * net cents plus {K} percent tax, rounded to the nearest cent
 * Write a function that adds {K} percent VAT to a net price in cents and rounds to the nearest cent.
 * How many cents, rounded half up, does the customer pay when {K}% tax is added to a price in cents?
 * Return the gross amount for a net amount in cents and a VAT rate of {K}%, rounded half up.
 * Compute the price including {K}% VAT from the net price, in integer cents with half a cent rounded up.
 * What is the gross price in cents for a net price at {K}% tax, to the nearest cent?
 * add {K}% VAT to a net price in cents, rounded half up
 * Calculate the price in cents including {K}% VAT, rounded to the nearest cent.
 *
 * @K 19 7 20 8 10 21 25 5
 * @T int32_t int64_t
 * @name gross_cents add_vat with_tax
 * @range net 0 100000
 */
T gross_cents(T net) { return (net * (100 + K) + 50) / 100; }

/**
 * What is the net price for {gross} if {K} percent tax is included?
 * net price from a gross price that contains {K}% vat
 * remove the {K}% vat that a price includes
 * take out {K}% sales tax that is already in the price
 * amount before {K}% tax, given the amount with the tax
 * Write a function that computes the net amount from a gross amount that contains {K} percent VAT.
 * Return the net price for a gross price with a VAT rate of {K}%.
 * Write a program to strip a VAT of {K} percent from a gross price.
 * How do I get the price before {K}% tax from the price after tax?
 * net price from gross with {K}% VAT
 * Calculate the price without VAT from a price that includes {K}% VAT.
 * A price includes {K} percent tax. What is the price before tax?
 * What remains of a gross sum once the {K} percent tax contained in it is taken out?
 *
 * @K 19 7 20 8 10 21 25 5
 * @T double float
 * @name net_price without_vat remove_tax
 * @range gross 0 10000
 */
T net_price(T gross) { return gross * 100 / (100 + K); }

/**
 * What is to be paid for {price} after {percent} percent off, with shipping of {L} unless {K} or more remains?
 * price after a percent discount, plus shipping {L}, which is free from {K} after the discount
 * Write a function that reduces a price by a percentage and then adds {L} for shipping unless at least {K} is left.
 * Return the price lowered by a percentage, plus {L} for shipping, which is free if {K} or more is left.
 * Write a function to compute the cost of an order: lower the price by a percentage, then add {L} shipping if the result is below {K}.
 * What do I pay for a price after a percent discount, with {L} shipping if less than {K} remains?
 * discounted price from price and percent, plus {L} shipping if below {K}
 * Lower the price by a percentage, then add {L} for shipping unless the discounted price is at least {K}.
 * Calculate the order total: price minus discount in percent, plus {L} shipping if the result is below {K}.
 * How much do I pay after a percentage discount when shipping costs {L}, or nothing if the reduced price is at least {K}?
 * Return the price after a discount in percent; if it is less than {K}, add {L} for shipping.
 * reduce the price by the discount percentage and add a shipping fee of {L} to totals under {K}
 * Online boutique: reduce the price by the voucher's percentage, then charge {L} for delivery unless at least {K} is still owed. What's the final total?
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
 * What does shipping cost for an order of {total} if it is {L}, but free above {K}?
 * shipping for an order value: free over {K}, else {L}
 * free shipping above a total of {K}, otherwise {L}
 * delivery costs {L} per order, nothing above {K}
 * shipping fee for an order: {L} up to and including {K}, free above
 * Write a function that returns the shipping cost: {L}, but free for orders of more than {K}.
 * How much is shipping if only orders over {K} ship free and it is {L} otherwise?
 * Return {L}, or 0 for a total strictly greater than {K}.
 * Write a program which determines the shipping cost of an order: nothing above {K}, otherwise {L}.
 * How high is the postage when orders above {K} ship free and others cost {L}?
 * shipping fee {L}, free above {K}
 * Return the shipping cost for an order total: 0 if it is more than {K}, otherwise {L}.
 *
 * @K 50 20 25 30 40 75 100
 * @L 4.95 5 3.99 5.95 10
 * @T double
 * @name shipping_cost delivery_charge shipping
 * @range total 0 200
 */
T shipping_above(T total) { return total > K ? 0 : L; }

/**
 * cart total for n prices with shipping {L}, free from {K}
 * sum of an array of prices plus {L} shipping if the sum is below {K}
 * shopping cart total from n prices, with shipping of {L} when under {K}
 * sum n prices, then add {L} when the sum is less than {K}
 * Write a function that adds the item prices and {L} for shipping when the sum is under {K}.
 * Return the sum of all prices, plus {L} unless the sum is at least {K}.
 * Write a function to total the prices in a shopping cart and add {L} for shipping if the sum is less than {K}.
 * What does the basket cost with {L} delivery if the prices add up to less than {K}?
 * sum of prices, plus {L} shipping if below {K}
 * Add up the prices in the cart and add {L} for shipping if the sum is less than {K}.
 * What is the total of my cart when shipping costs {L} but is free from {K} on?
 * Return the sum of the prices, plus a shipping fee of {L} if it is below {K}.
 * Add up the prices in my cart; as long as the sum doesn't reach {K}, delivery costs {L} extra.
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
 * cart total from n prices, their quantities and a tax percentage added on top
 * sum of price times quantity over n items, plus tax in percent
 * invoice total with tax from arrays of prices and quantities and a tax percentage
 * order total from unit prices and quantities, including a tax rate in percent
 * Write a function that adds price times quantity over all items and then adds the sales tax in percent.
 * Return the gross total of n invoice lines (prices, quantities) with a tax in percent added.
 * Write a program to compute an invoice total from arrays of prices and quantities, increased by a tax in percent.
 * invoice total from prices and quantities with percent tax added
 * Calculate the invoice total from arrays of prices and quantities, plus a tax in percent.
 * How do I calculate an invoice total with tax, given prices, quantities and the tax rate in percent?
 * Sum price times quantity for all items and add the tax percentage.
 * Compute the total of an order with tax: prices, quantities, number of items, tax rate in percent.
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
 * total of n prices with the cheapest item free, 0 for no items
 * total of an array of prices without the cheapest one, 0 if there are no prices
 * sum of all n prices, where the lowest is free
 * cart total for an array of prices, cheapest item free, 0 if empty
 * Write a function that adds up an array of prices and leaves out the lowest price; nothing costs 0.
 * What do I pay for these n prices when the cheapest thing in the cart is free?
 * Return the sum of the prices without the lowest one, 0 for an empty cart.
 * total of an array of prices with the cheapest item free
 * The cheapest item in the cart is free. What is the total of the prices (0 for an empty cart)?
 * Sum all prices except the cheapest one; return 0 if there are no prices.
 * What do we pay for all burgers in an array of prices if the cheapest is on the house? 0 if nobody orders.
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
 * total of n prices with the cheapest item at half price
 * total of an array of prices with 50% off the cheapest item, 0 for none
 * cart total of n prices, half off the lowest price
 * Write a function that adds up an array of prices, counting the lowest one only half; 0 for no prices.
 * What do I pay for a list of prices if the cheapest article is 50 percent off?
 * Return the sum of n prices minus half of the lowest price, 0 without prices.
 * Write a program which adds the prices of a purchase, with one cheapest article counted at half its price.
 * total with the cheapest item half price
 * The cheapest item is half price. What is the total for an array of prices (0 if empty)?
 * Sum all prices, but count the lowest price only half; 0 for an empty array.
 * Return the sum of the prices minus half of the smallest price.
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
 * What does a number of pieces at a unit price cost if every second one is half price? Unit price first.
 * every second item half price: total for a unit price and a number of pieces
 * buy one, get the second for half price: cost from a unit price and a count
 * total for a price and a count when each second item is half off
 * Write a function that returns the cost of several equal items, price and count given, when every second item is at half price.
 * Return the total for a unit price and a number of pieces, each second one at half the unit price.
 * Write a function to find the cost of a number of equal items where every second one is half price; unit price first.
 * How do I price "every second item half off" for a unit price and a count of items?
 * price of several items, every second one half price, from the unit price and the count
 * Calculate the total for a unit price and a quantity when every second item is half price.
 * Buy one, get the second at half price: what is the total for a price and a number of items?
 * Given a price and a count of items, return the cost with 50% off every second one.
 *
 * @T double float
 * @name second_half_price bogo_half total_price
 * @range price 0 500
 * @range count 0 20
 */
T second_half_price(T price, int32_t count) { return price * count - price / 2 * (count / 2); }

/**
 * total from unit price, count, buy and free, when the free ones in every full group of buy + free pieces cost nothing
 * Return the price of all pieces when every full group of buy + free contains the free ones: price, pieces, buy, free.
 * Write a program for the offer 'buy x, get y free': unit price, number of items taken, x, y; only complete groups bring free items.
 * For a unit price, return the cost of count items when in each full group of buy + free items the free ones cost nothing.
 * Given price, count, buy and free, compute the total where each complete group of buy + free items only costs buy items.
 * Pub promotion: for x beers paid, y come free, only in full groups of x + y. What do I pay? Price of a beer, beers taken, x, y.
 * buy x get y free: total for price, count, x and y, where count includes the free ones and only complete groups of x + y contain y free items
 * Write a function that returns the total under "buy x, get y free" (unit price, items taken, x, y), where items outside full groups of x + y are paid.
 * How much do I pay for n items in all if every full group of x + y includes y free ones? Unit price, n, x, y.
 * Return price * (count - count / (buy + free) * free) with integer division, given price, count, buy, free.
 * Calculate the total under a buy x get y free promotion (unit price, pieces taken, x, y): don't charge y pieces for each complete group of x + y.
 * My cart has n items and in each complete set of x + y, y are free; what is the total, given unit price, n, x and y?
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
 * What is to be paid for an order of {amount}: 5 percent off from {K} on, 10 percent off from {L} on?
 * 5% off an amount from {K}, but 10% off from {L}
 * amount after a tiered discount, 10 percent at {L} or more, else 5 percent at {K} or more
 * reduce an amount by 10% from {L} up, otherwise by 5% from {K} up, otherwise not at all
 * order value after a volume discount: 5% off from {K}, 10% off from {L}
 * Write a function that takes 5% off an amount of {K} or more, and 10% instead for {L} or more.
 * Return the amount after a discount of 5% from {K} or 10% from {L}, the larger one where both apply.
 * Write a function to reduce an amount by 10 percent from {L} on, by 5 percent from {K} on, otherwise not at all.
 * What do I pay if purchases of at least {K} get 5% off and those of at least {L} get 10% off?
 * amount after 5% off from {K}, or 10% off from {L}
 * Return the amount after a discount: 10% from {L} on, otherwise 5% from {K} on, otherwise none.
 * Wholesale: an amount of {K} or more gets 5% off, one of {L} or more gets 10% off everything instead. What is to be paid?
 *
 * @K 100 50 150
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
 * discount rate in percent for an amount: 10 from {L}, else 5 from {K}, else 0
 * percent of discount by order value: 5 if it is at least {K}, 10 if it is at least {L}
 * which discount percent do I get on this total, with 5 at {K} and 10 at {L}, 0 otherwise
 * discount level from a total: 10 for {L} or more, otherwise 5 for {K} or more, otherwise 0
 * Write a function that returns 10 for an amount of at least {L}, else 5 for at least {K}, else 0, as the discount percentage.
 * How many percent off do I get on an amount if at least {L} brings 10, at least {K} brings 5 and less brings none?
 * Return the discount rate in percent for an order value: 5 from {K}, 10 from {L}, 0 otherwise.
 * Write a program that tells the discount in percent for an amount: 10 from {L}, 5 from {K}, else 0.
 * Which discount percentage applies, 0, 5 (at least {K}) or 10 (at least {L})?
 * discount percent: 5 from {K}, 10 from {L}, else 0
 * Return the discount percentage for an order: 10 if the amount is at least {L}, 5 if at least {K}, otherwise 0.
 *
 * @K 100 50 150
 * @L 200 1000
 * @T double int32_t
 * @name discount_rate discount_percent
 * @range amount 0 1500
 */
int32_t discount_rate(T amount) { return amount >= L ? 10 : amount >= K ? 5 : 0; }

/**
 * What does a number of pieces cost at a unit price, or, from {K} pieces on, all at a bulk price? Count first, then the two prices.
 * quantity price: count times the unit price, or times the bulk price from {K} pieces on
 * cost of n items: normal unit price below {K} items, wholesale unit price for all from {K} items on
 * Write a function that returns the total for a count, a price and a bulk price; from {K} pieces on, all of them cost the bulk price.
 * Return the total price of a number of pieces; from {K} pieces on all of them cost the bulk price, which comes last.
 * Write a function for the price of a number of items, each at the normal price, or all of them at the bulk price for {K} items or more.
 * total price of count items at the normal price, or all at the bulk price from {K} items
 * Calculate the total for a quantity: count times the normal price, or times the bulk price from {K} items on.
 * From {K} pieces on, all pieces, the first ones too, cost the bulk price. What is the total, given count, normal price and bulk price?
 * Return count * price, but count * bulk if the count is at least {K}.
 * total price with a bulk discount: quantity, regular unit price, and unit price for orders of {K} or more
 * How much do n items cost if the second price applies to all of them when buying {K} or more?
 * What do T-shirts cost: count, single price, and a bulk price that applies to all shirts as soon as {K} are ordered?
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
 * price with the larger of percent off or fixed amount off, not below zero
 * Write a function that lowers a price by a percentage or by a fixed discount, whichever is more, down to 0 at most.
 * What do I pay on a price with the better of two coupons, one in percent and one a fixed amount? Never less than 0.
 * Return the lower of the two discounted prices, by percent or by a fixed amount, never below 0.
 * Write a program for the lower of two reduced prices, never below 0: arguments price, percentage off and fixed amount off.
 * price after the better of a percent discount and a fixed discount, at least 0
 * Reduce a price by the better of two discounts: a percentage or a fixed amount off (not below 0).
 * Return the lower price after either a percentage discount or a fixed discount, never below 0.
 * Which coupon is better on a price, percent off or a fixed amount off? Return the lower final price, at least 0.
 * Given a price, a discount in percent and a fixed discount, return the cheaper resulting price (minimum 0).
 * lowest price you can get with one of two coupons: a percentage off, or a fixed amount off but not below 0
 * Reduce the price by either a percentage or a fixed amount, with the bigger advantage for the buyer, never below 0.
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
 * price minus the coupon, if the price is at least the minimum order value: price, coupon, minimum
 * lower the total by a voucher if the total is at least the minimum
 * Write a function that lowers the price by a coupon, but only if the price reaches the minimum order value.
 * What do I pay, given the price, a voucher and the minimum purchase for it? Just reaching the minimum is enough.
 * Return the price minus the coupon when the price is at least the minimum, else the price.
 * Write a function that subtracts a coupon's worth from a price if the price is at least a minimum: price, coupon, minimum.
 * How do I apply a coupon with a minimum order value (price, coupon, minimum inclusive)?
 * price minus coupon if the price reaches the minimum, else the price unchanged
 * A coupon can be used if the price is at least the minimum. What do I pay, given price, coupon and minimum?
 * Return the price, lowered by the coupon only if the price is greater than or equal to the minimum.
 * Return price - coupon if price >= minimum, else price.
 * Apply a prepaid voucher only if the price reaches the minimum: price, voucher value, minimum.
 * A coupon is accepted only for orders reaching a minimum; given price, coupon value and that minimum, what do I owe?
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
 * {L} off a total if the order is at least {K}
 * total with a coupon: minus {L} from {K} on
 * total after a voucher of {L} with a minimum order of {K}
 * Write a function that takes {L} off a total of {K} or more and leaves smaller totals alone.
 * How much do I pay for a total if I get {L} off from {K} on?
 * Return the total, lowered by {L} if it is at least {K}.
 * Write a program which takes {L} off totals of {K} or more and leaves smaller ones alone.
 * {L} off when total is at least {K}
 * Take {L} off the total if it is at least {K}; otherwise return it unchanged.
 * You save {L} on orders of {K} or more. What is the final total?
 * Return total - {L} if the total is at least {K}, otherwise the total.
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
 * price after two discounts in percent, one after the other
 * apply two percentage discounts in a row: price, first percent, second percent
 * Write a function that reduces a price by two percentage discounts successively.
 * What do I pay with a discount in percent and then an extra percentage off the reduced price?
 * Return the price after two successive percentage discounts, each on what is left.
 * Write a function to reduce a price by two percentage discounts one after the other.
 * What is the price after two consecutive percent reductions?
 * Calculate the price after two successive discounts in percent.
 * Reduce the price by the first percentage discount, then the reduced price by the second.
 * How much does an item cost after 20% off and another 10% off, for any price and two percentages?
 * A coat's price, marked down by one percentage and then by another of what is left: price, first percent, second percent.
 *
 * @T double float
 * @name stacked_discounts two_discounts
 * @range price 0 1000
 * @range first 0 100
 * @range second 0 100
 */
T stacked_discounts(T price, T first, T second) { return price * (1 - first / 100) * (1 - second / 100); }

/**
 * What is {price} after a percentage off, but never less than {least}?
 * discounted price with a minimum price: price, percent off, minimum
 * price after a discount in percent, not below a floor
 * Write a function that reduces a price by a percentage but never below a given minimum price.
 * What is the sale price after a percentage off, if it may not go below a minimum price?
 * Return the price lowered by a percentage or the minimum price, whichever is higher.
 * Write a program that reduces a price by a percentage but never to less than a lowest price: price, percent, lowest.
 * How do I discount a price by a percentage without falling under a minimum (price, percent, minimum)?
 * price after a percent discount, but at least the minimum price
 * Lower a price by a percentage, but return the minimum price if the result is lower.
 * Calculate the discounted price with a lower limit: price, percent off, minimum price.
 * Return max(price minus percent discount, minimum price).
 * price after a percentage off that never goes below an approved minimum: price, percent, minimum
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
 * What is {price} after a percentage off, if at most {most} may be taken off?
 * price after a discount in percent with a maximum amount off
 * price after a capped discount: price, percent, highest saving
 * Write a function that reduces a price by a percentage, where the discount itself is limited to a maximum.
 * What do I pay on a price if the percentage discount is capped at an amount?
 * Return the price minus the smaller of the percentage discount and the cap.
 * Write a function for a price after a percentage discount that saves no more than a maximum: price, percent, maximum.
 * What do I pay if the percent rebate has an upper limit in money (price, percent, limit)?
 * price after percent discount with a maximum discount amount
 * Lower a price by a percentage, but take off no more than the given maximum amount.
 * A coupon gives some percent off, up to a maximum amount. What is the final price, given price, percent and maximum?
 * A bank card gives some percent cashback on a purchase, though never more than a maximum. What do I effectively pay? Price, percent, maximum.
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
 * change for a price and the money paid, or -1 if not enough money
 * change due from price and amount paid, minus one when too little was paid
 * price and money paid: return the change, or -1 if too little was paid
 * Write a function that returns the change for a price and a payment, or -1 if the payment is too small.
 * Given the price and the amount paid, return the change, or -1 if it is not enough.
 * Write a program to find the change to hand back from the price and the money paid, or -1 if that is not enough.
 * How much change is due, with -1 for underpayment (price, payment)?
 * change from price and paid, -1 if not enough
 * Calculate the change for a price and the amount paid; return -1 if the amount paid is too small.
 * From price and paid, return paid - price, or -1 if that is negative.
 * change to give back: paid minus price, -1 if not enough was paid; price comes first
 * Write a function to find the change to give back for a given price and the paid money, -1 if not enough.
 *
 * @T int32_t int64_t double
 * @name change_or_error give_change
 * @range price 0 1000
 * @range paid 0 1000
 */
T change_or_error(T price, T paid) { return paid >= price ? paid - price : -1; }

/**
 * How much is still missing for {price} when {paid} has been paid? 0 if it is enough.
 * amount still to pay of a price after a payment, 0 if nothing is left
 * price minus paid, at least 0
 * Write a function that returns the amount of the price that remains to be paid, or 0 if everything is paid.
 * How much do I still owe on this price after a part payment? 0 if nothing.
 * Return the unpaid part of the price, 0 if it was overpaid.
 * Write a function to determine how much is still owed for a price after a payment, 0 if it is settled.
 * How much is missing to cover the price (price, paid), 0 if nothing?
 * price minus the amount paid, not below 0
 * Calculate the remaining amount to pay from the price and the amount already paid, at least 0.
 * Return price - paid, or 0 if it would be negative.
 * Price and deposit are known; how much more does the buyer owe, nothing once it's covered?
 *
 * @T int32_t int64_t double
 * @name amount_due still_to_pay open_amount
 * @range price 0 1000
 * @range paid 0 1000
 */
T amount_due(T price, T paid) { return price > paid ? price - paid : 0; }

/**
 * Pay out {cents} in as few coins as possible: write the number of 200, 100, 50, 20, 10, 5, 2 and 1 cent coins.
 * euro coins for an amount in cents, greedy: counts of 200, 100, 50, 20, 10, 5, 2 and 1 cents into an array
 * how many of each coin, 200 100 50 20 10 5 2 1 cents, for an amount, fewest coins, written to counts
 * fewest coins for the change in cents: store how many of 2 euro, 1 euro, 50, 20, 10, 5, 2, 1 cents
 * Write a function that splits an amount of cents into euro coins, largest (200) first down to 1, and stores the eight counts.
 * Break an amount in euro cents into the fewest coins of 200, 100, 50, 20, 10, 5, 2 and 1 and store the eight counts.
 * Change for an amount in euro cents: how many 200s, 100s, 50s, 20s, 10s, 5s, 2s and 1s, as few coins as possible?
 * Given an amount in cents, fill an array with the number of coins of 200, 100, 50, 20, 10, 5, 2 and 1 cents, largest first.
 * Make change with euro coins: counts[0] is the number of 2 euro coins, down to counts[7] for 1 cent coins, as few as possible.
 * How many coins of 200, 100, 50, 20, 10, 5, 2 and 1 cents make up an amount, using the greedy method? Write the counts to an array.
 * Write a C function that computes change in euro coins (200 down to 1 cent) and writes eight counts.
 * dispense an amount in cents with the fewest euro coins, from 200 down to 1 cent, one count per coin in the array
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
 * Pay out {cents} in as few US coins as possible: write the number of quarters, dimes, nickels and pennies.
 * greedy US coin change: quarters, dimes, nickels and pennies for an amount in cents, four counts into an array
 * how many quarters, dimes, nickels and pennies for an amount in cents, fewest coins, written to counts
 * Write a function that splits cents into the fewest quarters, dimes, nickels and pennies and stores the four counts.
 * Store how many quarters, dimes, nickels and pennies make up the amount of cents, in this order, greedily.
 * Write a function to make change in cents with quarters, dimes, nickels and pennies, largest first, four counts to an array.
 * How do I split a number of cents into the fewest US coins, with the counts of quarters, dimes, nickels and pennies in an array?
 * change for cents in quarters, dimes, nickels and pennies, as few as possible, into an array
 * Make change for a number of cents: store how many quarters, dimes, nickels and pennies are needed, using as few coins as possible.
 * Given an amount in cents, fill an array with the number of quarters, dimes, nickels and pennies.
 * How many quarters, dimes, nickels and pennies make up an amount of cents? Write the four counts to an array.
 * Write a C function that breaks cents into US coins (25, 10, 5, 1), largest first, and writes the counts.
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
 * atm: fewest notes of 100 50 20 10 5 for an amount, -1 if 5 does not divide it
 * smallest number of banknotes (100, 50, 20, 10, 5) for an amount, or -1 if not a multiple of 5
 * fewest notes from 100 down to 5 (100, 50, 20, 10, 5) for a withdrawal, -1 if not divisible by 5
 * Write a function that returns the smallest number of 100, 50, 20, 10 and 5 notes for an amount, -1 if 5 does not divide it.
 * How few notes (100, 50, 20, 10, 5) can the ATM give me for this amount? -1 if it doesn't end in 0 or 5.
 * Return the number of 100, 50, 20, 10 and 5 notes paid out, largest first, or -1 if the amount is no multiple of 5.
 * Count the notes of 100, 50, 20, 10 and 5 a cash machine pays out, largest first; -1 for amounts not divisible by 5.
 * least number of notes (100 50 20 10 5) for an amount, -1 if not a multiple of 5
 * Calculate the fewest banknotes of 100, 50, 20, 10 and 5 needed to pay an amount; return -1 if it is not a multiple of 5.
 * How many notes does an ATM give out for an amount with notes of 100, 50, 20, 10 and 5? -1 if it is not divisible by 5.
 * ATM: how many notes does it dispense for an amount, using 100, 50, 20, 10 and 5? -1 if not a multiple of 5
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
 * value of a number of quarters, dimes, nickels and pennies in cents
 * total of US coins in cents, given how many quarters, dimes, nickels and pennies
 * coin jar value in cents from the numbers of quarters, dimes, nickels and pennies
 * Write a function that returns the value in cents of a number of quarters, dimes, nickels and pennies.
 * Return the total value of US coins in cents from the numbers of quarters, dimes, nickels and pennies.
 * Write a function which gives the value in cents of the given numbers of quarters, dimes, nickels and pennies.
 * value of quarters, dimes, nickels and pennies in cents
 * Calculate the total in cents of a number of quarters, dimes, nickels and pennies.
 * How many cents do I have, given my quarters, dimes, nickels and pennies?
 * Return 25 * quarters + 10 * dimes + 5 * nickels + pennies.
 * How much is in my purse, in cents? Number of quarters, dimes, nickels and pennies, in that order.
 * A jar holds quarters, dimes, nickels and pennies, counted in this order; total worth in cents?
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
 * total value of cash from an array of denominations and an array of counts
 * sum of value times number for each of n coins
 * money in the register from n note and coin values and their counts
 * Write a function that adds up the cash in a drawer from the denominations and how many there are of each.
 * How much cash is in the till with n kinds of money, the value and the count of each in two arrays?
 * Return the total of n denominations, each multiplied by its count.
 * Write a program to add up the money in a till, from an array of denominations and an array of how many of each.
 * total cash from values and counts
 * Calculate the total amount of cash from an array of denominations and an array with the count of each.
 * Given the value of each coin or note and how many there are, compute the total.
 * Return the sum of values[i] * counts[i].
 * Money in the register: multiply each denomination by its count and add everything up.
 * How much did we take in at the flea market, given the coin and note values in one array and how many of each in another?
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
 * Round {cents} up to the next price that ends in 99, unless it does already.
 * smallest price ending in 99 cents that is at least the given one in cents
 * round a price in cents up so that it ends in 99
 * next price in cents with 99 at the end, the price itself if it has it
 * replace the last two digits of a price in cents by 99, like 1234 to 1299
 * Write a function that raises a price in cents to the next amount ending in 99, and keeps one that already does.
 * Return the smallest price of at least the given cents whose last two digits are 99.
 * Write a function that changes the cents part of a price in cents to 99, keeping the whole currency units.
 * make a price in cents end in 99 by raising it
 * Round a price in cents up to the next price ending in 99, e.g. 1250 to 1299.
 * Return the price in cents with its last two digits replaced by 99.
 * Psychological pricing: round a price in cents up so that it ends in 99, unchanged if it already does.
 * Psychology of retail: nudge a price in cents up until its final two digits read 99, unless they do already.
 *
 * @T int32_t int64_t
 * @name charm_price price_99 round_to_99
 * @range cents 0 100000
 */
T charm_price(T cents) { return cents / 100 * 100 + 99; }

/**
 * How many cents are {dollars} dollars and {cents} cents?
 * turn dollars and cents into cents only
 * euros and cents as one number of cents
 * convert whole currency units and cents to cents
 * Write a function that turns an amount of dollars and cents into cents only.
 * Return the number of cents in an amount of dollars and cents.
 * Write a program to convert dollars and cents to a total number of cents.
 * How do I express dollars (first) and cents as a single number of cents?
 * dollars and cents to cents
 * Convert an amount of dollars and cents to cents.
 * How many cents is an amount given in dollars and cents?
 * Return dollars * 100 + cents.
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
 * stock minus the order if there is enough, else keep the stock
 * new stock level after an order, the order being rejected when it is bigger than the stock
 * Write a function that returns the stock after an order, or the old stock if it does not suffice.
 * Return the remaining stock; an order larger than the stock changes nothing.
 * How many pieces remain when an order is refused for lack of stock (stock, wanted)?
 * stock after sale, unchanged if not enough
 * Reduce the stock by the ordered quantity if there is enough; otherwise leave it unchanged. Return the stock.
 * Return stock - wanted if wanted is not more than the stock, otherwise return stock.
 * Given the stock and an order that is only filled if there is enough, how much stock is left?
 * Sell the wanted number of items only if enough are on the shelves: stock first; return the new stock.
 * How many tulips does the florist have left after an order, which is rejected as a whole if there aren't enough? Stock first, then the wanted number.
 *
 * @T int32_t int64_t
 * @name sell_from_stock stock_after_order
 * @range stock 0 200
 * @range wanted 0 200
 */
T sell_from_stock(T stock, T wanted) { return wanted <= stock ? stock - wanted : stock; }

/**
 * How many of {wanted} pieces can be delivered at once from {stock}?
 * how many of the ordered pieces can ship now: ordered, in stock
 * deliverable quantity of an order from the stock
 * partial delivery quantity: what was ordered, but no more than the stock
 * how many pieces can I send, given the number wanted and the number in stock
 * Write a function that returns the number of pieces that can be delivered from stock for an order.
 * Return the deliverable part of an order, given order and stock.
 * How many of the ordered pieces can be delivered right now, given the stock?
 * smaller of order and stock
 * How many of the ordered items can be shipped with the given stock?
 * Return the smaller of the ordered quantity and the stock.
 * How many of the wanted pieces are shippable right now, with the given stock?
 * The brewery may have fewer barrels than ordered; how many can be shipped immediately? Ordered first, available second.
 *
 * @T int32_t int64_t
 * @name deliverable units_to_ship can_ship
 * @range wanted 0 200
 * @range stock 0 200
 */
T deliverable(T wanted, T stock) { return wanted < stock ? wanted : stock; }

/**
 * How many of {wanted} pieces are on backorder with {stock} in stock? 0 if the stock suffices.
 * backorder quantity: ordered pieces minus stock, 0 if there is enough
 * pieces missing: order minus stock, not below 0
 * units of an order that cannot be delivered yet from this stock, 0 if all can
 * missing quantity for an order, order first, stock second, 0 when covered
 * Write a function that returns how many ordered pieces are not in stock, 0 if there are enough.
 * Return the undelivered part of an order, 0 if everything is in stock.
 * Write a function to compute the pieces of an order which cannot be supplied from stock; order size first, stock second.
 * shortage: ordered minus stock, at least 0
 * Calculate how many ordered items are missing from the stock, 0 if there are enough.
 * How many items go on backorder, given the ordered quantity and the stock?
 * Return wanted - stock, or 0 if the stock is enough.
 * How many of the wanted pieces must be backordered with the given stock? 0 if there is enough.
 *
 * @T int32_t int64_t
 * @name backorder missing_quantity shortage
 * @range wanted 0 200
 * @range stock 0 200
 */
T backorder(T wanted, T stock) { return wanted > stock ? wanted - stock : 0; }

/**
 * How many to order with {stock} in stock: nothing above {least}, otherwise enough to have {most}?
 * reorder up to the maximum when the stock is at or below the minimum, else 0: stock, minimum, maximum
 * reorder amount from stock, minimum and maximum, 0 if there is still more than the minimum
 * Write a function that returns how many pieces to order so that a stock not above the minimum is filled to its maximum, else 0.
 * Take stock, minimum and maximum and return maximum - stock if the stock is at or below the minimum, else 0.
 * Determine how much to reorder from stock, minimum and maximum: fill up to the maximum if stock <= minimum, else 0.
 * reorder quantity: up to the maximum if stock is at or below minimum, else 0
 * If the stock is at or below the minimum, return how many to order to reach the maximum, otherwise 0.
 * Calculate the order quantity from stock, minimum and maximum: fill up to the maximum when stock <= minimum, else order nothing.
 * How many items should we reorder? Only if stock is not above the minimum; then order up to the maximum.
 * Return maximum - stock if stock <= minimum, else 0; arguments are stock, minimum, maximum.
 * reorder quantity for a stock with a minimum and a maximum level (0 if the stock is above the minimum)
 * Ordering rule: if the stock is at or below the minimum, order up to the maximum, else 0. Stock, minimum, maximum.
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
 * count articles below their own minimum stock, from arrays of stock and minimum
 * how many of n products have less stock than their minimum, stock in the first array
 * count items whose stock is below the minimum
 * Write a function that counts the products whose stock is less than the minimum for that product.
 * Return the number of positions where the stock is below the minimum.
 * Write a function that counts the articles with a stock below their own minimum, from an array of stocks and one of minimums.
 * count items with stock below minimum
 * Given the stock and the minimum stock of each product, count the products that are below their minimum.
 * How many products have less stock than their minimum, given both as arrays?
 * Return how many elements of the stock array are smaller than the corresponding minimum.
 * how many articles on the shelves have less stock than their minimum, from two arrays
 * How many supplies have fallen below their individual minimum (arrays of stock and minimum)?
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
 * Search the {n} {ids} for the product {id} and return its price from {prices}, or -1.
 * price of a product by id, from arrays of ids and prices, -1 if not found
 * look up the price of an article number in parallel arrays of numbers and prices, -1 when missing
 * search the ids for a given one and return the price at its index, else -1
 * Write a function that searches a product id in an array of ids and returns its price from an array of prices, or -1.
 * Return the price of the first product with the given id, from ids and prices in two arrays, -1 if there is none.
 * Look up an article number in an array of ids and return the price at the same index of a second array, -1 if unknown.
 * price for a product id from parallel arrays, -1 if not found
 * Find the price of the product with the given id, using arrays of ids and prices; return -1 if the id is not found.
 * What is the price of a product id? Search the array of ids and return the matching price, or -1.
 * Write a function get_price(ids, prices, n, id) that returns the price of the first matching id, or -1.
 * Given two parallel arrays of product ids and prices, look up the price for an id (-1 if it does not exist).
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
 * is this product in stock, given n ids, the stock of each and the id: first match counts
 * is the id in the product list and the stock at its first index above 0
 * given ids and stocks, a product is available if its id is found and at least one piece is left at the first match
 * Write a function that tells whether a product with a given id exists in an array of ids and, at the first match, has stock left in a second array.
 * Return true if the id is listed in the first array and the second array has a positive stock at the id's first index.
 * Write a function to check from arrays of ids and stocks whether the article with a given id is available; its first entry counts, unknown ids give false.
 * arrays of ids and stocks: is the article with this id in stock, its first entry counting
 * Check whether a product is in stock, given arrays of ids and stock counts and the product's id, whose first entry counts.
 * Is the product with this id available? Find its first place in the array of ids and check that the stock there is greater than 0.
 * Return true if the id is found and the stock at its first index is positive, otherwise false.
 * Given product ids and their stock, tell whether the given id can be bought (false if it is not listed; its first entry counts).
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
 * first index of the cheapest shop including shipping, from n prices and n shipping costs, -1 without shops
 * index of the lowest price plus shipping over two arrays, first on ties, -1 if empty
 * Write a function that returns the index of the first offer with the lowest price plus shipping (two arrays), -1 if there is none.
 * Return the index of the minimum of price plus shipping, the first one on a tie, -1 for empty arrays.
 * Write a program to find the index of the shop with the lowest price plus shipping, the first on a tie, -1 without shops.
 * first index of lowest price plus shipping, -1 if none
 * Which shop is the cheapest including shipping? Return its index, the first on ties, or -1 if there are none.
 * Given an array of prices and an array of shipping costs, find the index of the lowest total (first on ties, -1 if empty).
 * Find the first offer with the smallest price plus shipping and return its index, or -1 for no offers.
 * Compare offers by price plus shipping and return the index of the cheapest (the first if equal, -1 if there are none).
 * Return the index i for which prices[i] + shipping[i] is smallest, the first one on ties, or -1 if n is 0.
 * Which shop has the best bargain with shipping included? Index of the first lowest price + shipping, -1 for no shops.
 * Item prices and freight charges in two arrays: which dealer is altogether cheapest? First index among equals, -1 without dealers.
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
 * how many whole items can I buy at a price with a budget, when shipping is paid once? at least 0
 * number of items affordable for a unit price, a budget and shipping costs paid one time, 0 if none
 * How many at this price can I afford with my money if shipping is paid once on top? 0 if the money is too little.
 * Return the largest number of pieces whose total price plus shipping is within the budget, or 0: price, budget, shipping.
 * Write a function which computes how many items a budget buys after paying shipping once, at least 0: price, budget, shipping.
 * number of items affordable after shipping, 0 if it costs too much: price, budget, shipping
 * How many items can I buy at a given price with my budget if I pay shipping once? 0 if it is not enough.
 * Calculate the number of items I can afford: unit price, budget, and a single shipping fee; at least 0.
 * From price, budget and shipping return (budget - shipping) / price as a whole number, or 0 if the budget is not more than the shipping.
 * Shipping is paid once per order. Given price, budget and shipping, how many items can be ordered, 0 if the budget is too small?
 * number of items that fit the budget after paying the shipping fee once, never less than 0: price, budget, shipping
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
 * how many items from the list of prices can I buy in order with this budget
 * go through the prices in order, stop at the first one I cannot afford with what is left, return how many were bought
 * Write a function that buys items from an array of prices in order and returns how many it can pay before one is too expensive.
 * Return the number of leading prices whose sum does not exceed the budget.
 * Count how many items a budget pays when buying in order, stopping at the first that is too expensive.
 * How many prices from the start of a list fit in a budget?
 * how many prices in order fit in budget, stopping at the first that doesn't
 * Buy items in the given order until the next one is too expensive. How many items can I buy with the budget?
 * Count how many items from the start of the price list can be bought with the budget.
 * Given an array of prices and a budget, buy from left to right and return the number of items bought before the money runs out.
 * How many items can I grab strictly in order until the next one would blow my budget? Prices, n, budget.
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
 * shelf price from cost, markup in percent and then tax in percent of the marked-up price
 * selling price with markup and vat, both in percent, the vat on cost plus markup
 * retail price from cost: markup in percent first, then tax in percent on top
 * Write a function that adds a markup in percent to the cost and then the sales tax in percent.
 * Return the gross selling price from cost, markup rate and tax rate in percent, the tax also on the markup.
 * Write a function for a shop price: cost increased by a markup in percent and then by a tax in percent.
 * price from cost, markup percent and then tax percent
 * Calculate the retail price: add the markup percentage to the cost, then add the tax percentage.
 * What is the selling price, given the cost, the markup in percent and the tax in percent on top?
 * Return cost * (1 + markup / 100) * (1 + tax / 100).
 * Apply a markup in percent to the cost and then sales tax in percent to the result.
 * Shelf price from the cost, a markup percentage and a subsequent tax percentage on the marked-up price
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
 * payout after marketplace fees: price, percentage fee, fixed fee
 * seller payout: price minus percent fee minus fixed fee
 * net amount after a percentage fee and a fixed fee, amount first
 * Write a function that returns what is left of a payment after a percentage fee and a fixed fee.
 * Return the price minus the fee in percent of it and minus the fixed fee.
 * Write a program for what a seller receives from a price when the platform keeps a percentage of it and a fixed fee.
 * payout after percent fee and fixed fee
 * Calculate the seller's payout: price minus a percentage fee minus a fixed fee.
 * How much does a seller get from a sale after a fee in percent and a fixed fee?
 * From the price, a marketplace keeps a percentage plus a fixed fee. What is left for the seller?
 * What finally arrives in my pocket from a sale when the site retains a percentage of it and a flat fee? Sale price, percent, flat fee.
 *
 * @T double float
 * @name seller_payout net_after_fees
 * @range price 0 1000
 * @range percent 0 20
 * @range fixed 0 2
 */
T seller_payout(T price, T percent, T fixed) { return price - price * percent / 100 - fixed; }

/**
 * What profit remains from {price} after the {cost} and a sales fee in percent of the price?
 * profit of a sale after a fee in percent of the price: price, cost, percent
 * profit of a sale with a seller fee: selling price, cost, fee percent of the selling price
 * net profit from price, cost and a fee in percent of the price
 * Write a function that returns the profit of a sale, given price and cost, when a percentage of the price goes to the platform.
 * Return the selling price minus the cost and minus the fee, given in percent of the price.
 * Write a function to compute the profit of a sale: price minus purchase cost minus a commission in percent of the price.
 * Calculate the profit of a sale from the price, the cost and a fee in percent of the price.
 * How much profit do I make if the platform takes a percentage of the selling price? Price, cost, percent.
 * Return price minus cost minus percent of the price.
 * What is left of the selling price after subtracting the cost and a commission in percent of the price?
 * profit of a sale where the marketplace grabs a percentage of the price: price, cost, percentage
 *
 * @T double float
 * @name profit_after_fee sale_profit
 * @range price 0 1000
 * @range cost 0 1000
 * @range percent 0 30
 */
T profit_after_fee(T price, T cost, T percent) { return price - cost - price * percent / 100; }

/**
 * refund for a price and the days since purchase: the full price within {K} days, else 0
 * money back: the price if returned within {K} days, 0 if later
 * amount refunded for a price and a number of days, with a return window of {K} days, day {K} included
 * Write a function that returns the refund for a price and days passed: the whole price within {K} days, otherwise 0.
 * Return the price if not more than {K} days have passed, otherwise 0.
 * Write a program to find the refund for an article: its price if it comes back within {K} days, otherwise 0.
 * refund price within {K} days, else 0
 * Return the refund: the full price if at most {K} days have passed, otherwise 0.
 * How much money do I get back? The price within {K} days of purchase, later nothing.
 * A product can be returned within {K} days for a full refund. Compute the refund from price and days.
 * Calculate the refund for a price and the days since purchase, with a {K}-day return policy.
 * How much money do I get back: the entire price if I return the sofa within {K} days, else nothing? Price, then days.
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
 * is a return allowed: within {K} days and unopened; days and opened flag given
 * Write a function that tells from days and an opened flag whether a return is accepted: at most {K} days and not opened.
 * Can I still return it after this number of days? It must not be opened and the limit is {K} days.
 * Return true if not more than {K} days have passed and the opened flag is not set.
 * Write a function to check if a purchase may be returned: within {K} days, the last one included, and not opened.
 * can be returned: at most {K} days and not opened
 * Check whether an item can be returned: at most {K} days have passed and it has not been opened.
 * Can the item be returned? Only within {K} days and if it is not opened yet.
 * Return true if days <= {K} and the package is not opened.
 * The return policy is {K} days, opened items excluded. Check whether a return is accepted.
 * Is the item still returnable? Yes within {K} days if it was not opened; days first, then the opened flag
 *
 * @K 14 30 7 60
 * @name can_return return_allowed is_returnable
 * @range days 0 80
 */
_Bool can_return(int32_t days, _Bool opened) { return days <= K && !opened; }

/**
 * How many points does a purchase of {amount} bring, one per whole unit and twice as many for a {member}?
 * loyalty points: one for each full unit of the amount, double for members
 * 1 point per whole euro of an amount, members get 2
 * one point per full dollar of an amount, two if the member flag is set
 * reward points by amount and membership: whole units, times two for members
 * Write a function that gives one point for each whole unit of money spent, and two if the customer is a member (flag).
 * How many points do I get for this amount, one for each whole unit? Members get twice as many.
 * Return the whole units of the amount as points, doubled if the member flag is set.
 * Write a function to calculate loyalty points: one for every full unit of the amount, twice as many for members.
 * How many bonus points does a purchase bring, one per whole unit and double for members?
 * one point per whole unit of the amount, double if member
 * Calculate the loyalty points for an amount: 1 point per full unit, doubled for members.
 * How many points does a purchase earn? One per whole dollar, and twice as many for members.
 *
 * @T double int32_t
 * @name earn_points reward_points
 * @range amount 0 1000
 */
int32_t earn_points(T amount, _Bool member) { return (int32_t)amount * (member ? 2 : 1); }

/**
 * What remains to be paid of {total} after a gift card with {card} on it?
 * pay a total with a gift card, what is left to pay, 0 if the card suffices
 * total minus gift card, not below 0
 * amount due after a gift card of some value is used on the total, at least 0 (total, then card)
 * remaining price after store credit, price first, zero at the least
 * Write a function that returns what is left of a total to pay when a gift card is used, at least 0.
 * Return the total minus the gift card balance, never negative.
 * Write a program that computes what a customer still pays after a gift card was used; the total comes first.
 * How much has to be paid on top of a gift voucher (total, voucher), 0 if it covers all?
 * amount left to pay after a gift card, at least 0
 * Calculate what is left to pay after a gift card is applied to the total, not below 0, the total being the first argument.
 * How much of the total do I still have to pay after using a gift card, 0 if the card covers it?
 * After using a gift card, how much of the price (first) must I still pay myself, at least zero?
 *
 * @T double int32_t int64_t
 * @name pay_with_gift_card after_gift_card
 * @range total 0 500
 * @range card 0 500
 */
T pay_with_gift_card(T total, T card) { return total > card ? total - card : 0; }

/**
 * What does a subscription cost if the first months are free? Months, price per month, free months; at least 0.
 * Write a function for the cost of a subscription from months, monthly price and free months; never negative.
 * Take months, monthly price and free months and return the price of the months that are not free, 0 if none.
 * What does a number of months of a subscription cost at a monthly price, when the first few months are free?
 * What does a subscription with a free trial come to (months, monthly price, free months)? At least 0.
 * subscription cost from months, price and free months, never below 0
 * Calculate the cost of a subscription: number of months, price per month, number of free months at the start, possibly more than the months (cost 0).
 * How much does a subscription cost for the given months if the first few months are free? Months, price, free months.
 * Given months, price and free months, return (months - free) * price, or 0 if all months are free.
 * The first months of a subscription are free. Given months, monthly price and free months, compute the total.
 * total price of a streaming plan with a free trial: months, monthly price, trial months, never negative
 * Write a function to compute a subscription's cost from months, monthly price and free months, where only the months beyond the free ones are charged.
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
 * is the yearly plan cheaper than 12 monthly payments? yearly price first
 * yearly price (first) less than 12 times the monthly price
 * compare annual and monthly subscription: true if the annual price is less than 12 monthly ones
 * Write a function that tells whether the annual subscription (first) costs less than twelve monthly payments (second).
 * Do I save money with the yearly subscription, given its price and the price of a month (twelve in a year)?
 * Return true if the yearly price is below twelve monthly prices.
 * Write a program to check if paying a yearly price costs less than twelve times a monthly price.
 * Does the annual plan (price given first) save money over twelve months of the monthly plan?
 * is yearly price (first) cheaper than 12 times the price per month (second)
 * Return true if the yearly price is less than 12 times the monthly price.
 * Given the yearly and the monthly price, is paying yearly cheaper than paying monthly for 12 months?
 * Netflix-style pricing: would paying once per year be strictly cheaper than twelve monthly payments? Yearly price first.
 *
 * @T double int32_t
 * @name is_yearly_cheaper annual_is_cheaper
 * @range yearly 0 600
 * @range monthly 0 60
 */
_Bool is_yearly_cheaper(T yearly, T monthly) { return yearly < 12 * monthly; }

/**
 * What is the phone bill with {base} a month, {included} units included and {rate} for each further one, when {used} are used?
 * phone bill: base, free minutes, price per minute beyond them, minutes used
 * mobile bill from base fee, included minutes, price of each further minute and used minutes
 * What is my phone bill? Base fee, included units, price of an extra unit and units used are given.
 * Return the base fee plus overage charges: base, included units, rate per unit over it, units used.
 * Compute a phone bill from a base fee, the included units, a price for each extra unit and the units used.
 * What is the monthly phone charge with free minutes (base fee, free minutes, price per extra one, minutes used)?
 * phone bill from base, included, rate and used
 * Calculate the phone bill from the base fee, included units, price per extra unit and units used.
 * How much is the bill if units above the included amount cost extra? Base fee, included units, rate, used units.
 * Given base, included, rate and used, return base plus rate for each used unit beyond the included ones.
 * Telecom contract: a flat fee covers some minutes, any minute beyond is billed separately. What is the bill? Fee, included minutes, price per extra minute, minutes talked.
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
 * withdraw money, balance unchanged if not enough
 * new balance after a withdrawal, which only happens if it is covered
 * balance minus amount, or the same balance if the amount is larger
 * Write a function that returns the balance after a withdrawal, or the old balance if the money is not enough.
 * Return the new balance; a withdrawal larger than the balance is refused.
 * Write a program that gives the balance after a withdrawal, which is refused if it is larger than the balance.
 * What is the balance after trying to withdraw an amount, unchanged where it is too large (balance, amount)?
 * withdraw if enough, else unchanged balance
 * From a balance, withdraw an amount only if there is enough money, and return the new balance.
 * Return balance - amount if the balance is sufficient, otherwise the unchanged balance.
 * Reduce the balance by a withdrawal unless the withdrawal is larger than the balance.
 * Withdraw from an account; leave the balance unmodified when there is not enough money in it.
 *
 * @T int32_t int64_t double
 * @name withdraw withdraw_if_covered
 * @range balance 0 1000
 * @range amount 0 1000
 */
T withdraw_if_covered(T balance, T amount) { return amount <= balance ? balance - amount : balance; }

/**
 * What is left of {balance} after withdrawing {amount}? -1 if there is not enough money.
 * cash withdrawal from a balance: new balance, or -1 when the amount is too much
 * balance after a withdrawal, -1 if the funds are insufficient
 * take money out of a balance and return what is left, minus one when not enough
 * atm withdrawal: balance minus amount, with -1 as the error when there is too little
 * Write a function that returns the balance minus a withdrawal, or -1 if there is not enough money.
 * Return the balance minus the withdrawal, or -1 on insufficient funds.
 * Write a function to find the balance that remains after a withdrawal, or -1 if the account does not cover it.
 * balance minus withdrawn amount, -1 if not enough money
 * From a balance, withdraw an amount; return the new balance, or -1 if there is not enough money.
 * Return balance - amount, or -1 if the amount is larger than the balance.
 * How much of a balance is left after a withdrawal? Return -1 for insufficient funds.
 * Given the balance and then the withdrawal, what is left after the teller subtracts it, or -1 if the account would be overdrawn?
 *
 * @T int32_t int64_t double
 * @name withdraw try_withdraw balance_or_error
 * @range balance 0 1000
 * @range amount 0 1000
 */
T try_withdraw(T balance, T amount) { return amount <= balance ? balance - amount : -1; }

/**
 * withdraw an amount from a balance in place if it is covered, return success
 * subtract an amount from *balance if it is enough, return true; otherwise no change and false
 * Write a function that takes a pointer to a balance and subtracts an amount, or returns false without change if it is too much.
 * Debit the balance at a pointer by an amount and return true; if the amount is larger, change nothing and return false.
 * Withdraw an amount from an account through a pointer to its balance, only if it is covered, and return whether it succeeded.
 * How do I subtract from *balance only when there is enough, with a boolean result?
 * withdraw from balance, return success
 * Withdraw an amount from the balance at a pointer if there is enough money; return whether it succeeded.
 * Subtract the amount from *balance and return true, or return false without changing it if the balance is too low.
 * How do I withdraw money through a pointer to the balance and report insufficient funds with false?
 * Deduct an amount from an account balance (by pointer) only if it is covered; return true on success.
 * Subtract an amount from the balance by pointer; if it is too large, leave it unaltered and return false.
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
 * transfer money from the first account to the second if it has enough, both by pointer, return success
 * Write a function that transfers an amount between two balances given by pointers, or returns false when the first is too low.
 * Move an amount from one account to another, both given by pointers, unless the first has too little; return whether it was done.
 * transfer amount from one account to another (pointers) if covered, return success
 * Transfer an amount from the first balance to the second if the first has enough money; return whether it succeeded.
 * Move money between two accounts given by pointers (from, to); return false and change nothing if funds are insufficient.
 * Subtract the amount from *from and add it to *to, or return false if *from is too low.
 * Implement a bank transfer between two balances passed by pointer, source first, returning true on success.
 * How do I transfer an amount from one balance to another and return false when there is not enough money?
 * Given pointers to two balances, transfer an amount from the first to the second only if it is covered; report success.
 * Transfer between two balances by pointer; leave both unaltered and return false if the first lacks the funds.
 * Move a sum between two pointed-to balances, mine to my roommate's, only if mine suffices; return success.
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
 * What is left of {balance} after the monthly fee of {L}, which is charged below a balance of {K}?
 * balance after an account fee of {L} if it is below {K}
 * balance minus {L} when it is less than {K}
 * charge {L} to a balance under {K} and return the new balance
 * balance after the account maintenance fee of {L}, which is free from {K} on
 * subtract {L} from the account when it holds less than {K}
 * Write a function that subtracts a fee of {L} from a balance under {K} and leaves larger balances alone.
 * Return the balance, reduced by {L} if it is below {K}.
 * Write a program that deducts a fee of {L} from an account balance under {K}; higher balances are free of charge.
 * subtract {L} fee if balance below {K}
 * Return the balance after a fee of {L}, which is charged only if the balance is less than {K}.
 * Charge an account fee of {L} unless the balance is at least {K}, and return the new balance.
 * a bank account with less than {K} is debited {L}; return the balance afterwards
 *
 * @K 1000 500 1500
 * @L 5 10 12
 * @T int32_t int64_t double
 * @name charge_account_fee after_monthly_fee
 * @range balance 0 3000
 */
T charge_account_fee(T balance) { return balance < K ? balance - L : balance; }

/**
 * What overdraft interest is due on {balance} at {rate} percent a year (365 days) for {days} days? 0 if it is not negative.
 * overdraft interest as a positive amount from balance, yearly percent rate and days (365 per year), 0 if not overdrawn
 * -balance * rate * days / 36500 for a negative balance, else 0
 * Write a function for the interest due (positive) on a negative balance at a yearly rate in percent for a number of days, 365 a year, else 0.
 * Compute the interest due on an overdrawn account for a number of days at a yearly percentage (365 days), 0 if not overdrawn.
 * Calculate the overdraft interest to pay, not negative, for a number of days: balance, annual rate in percent, days (365 per year); 0 if the balance is not negative.
 * How much interest do I owe on a negative balance at a yearly percentage for a number of days (365 a year)? 0 if not negative.
 * Return -balance * rate * days / 36500 if the balance is negative, otherwise 0.
 * interest charged for an overdrawn account: balance, yearly percent, number of days (year of 365 days), 0 if not overdrawn
 * If the balance is below zero, compute the simple interest owed on it, as a positive number, for the given days at an annual percentage (365 days), else 0.
 * Write a function to calculate the positive interest on an overdraft; balance, rate in percent per year, days; 365-day year, 0 for balances from 0 up.
 * Return the interest due on an overdrawn balance, with the rate in percent per year and a year of 365 days; otherwise 0.
 * What interest is due on an overdrawn account after a number of days at an annual rate in percent (365 days)? 0 if not overdrawn.
 * interest debited on an overdrawn account, without a minus sign: balance, yearly rate in percent, days of a 365 day year; 0 if not overdrawn
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
 * balance after transactions, skipping what would overdraw it: array of amounts, length, start balance
 * apply deposits (plus) and withdrawals (minus) from an array to a start balance, leaving out those that would take it below zero
 * final account balance when withdrawals (negative amounts) that the balance cannot cover are refused: amounts, n, start
 * Write a function that adds n amounts to a start balance one by one and skips each that would make it negative.
 * Return the final balance after n amounts from a start balance; a transaction that would make it negative has no effect.
 * Write a program that applies deposits and withdrawals from an array to a start balance, ignoring any that would make it negative.
 * final balance from a start balance, skipping transactions that would overdraw
 * Apply a list of deposits and withdrawals to a starting balance, skipping any that would make it negative, and return the final balance.
 * Given an array of transactions and a start balance, add each amount unless the balance would drop below zero.
 * What is the final balance if withdrawals (amounts below 0) that are not covered are skipped? Amounts first, then the start balance.
 * Process the transactions in order on the start balance, ignoring withdrawals (minus) that would make it negative.
 * Replay deposits (positive) and payments (negative) from an initial balance passed last; any payment that would push it beneath zero bounces. Final balance?
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
 * What is the lowest balance over {n} transactions of {amounts}, beginning with {start}, which counts too?
 * lowest balance over all n transactions, the start balance included
 * how low did my account get, with these signed amounts and this start balance (which counts too)
 * smallest balance reached over n amounts, start balance included
 * lowest point of the account, from the start balance through n amounts added one by one
 * Write a function that adds n amounts one by one to a start balance and returns the lowest balance, including the start.
 * Return the minimum of the start balance and all balances after each of n amounts.
 * Write a function which finds the lowest balance an account ever has, including its start balance, as amounts are added in order.
 * Given an array of transactions and a starting balance, return the lowest balance ever reached, including the start.
 * What is the lowest balance while the transactions are added one by one to the start balance (which counts too)?
 * Find the minimum of the running balance over all transactions, including the starting balance.
 * How far had my account sunk at its lowest? Signed amounts in order, the start balance counts as well.
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
 * After which of {n} transactions of {amounts}, from {start}, is the balance first negative? Return its index, or -1.
 * index of the first overdraft over n amounts from a start balance, or -1
 * index of the first amount after which the running balance from a start value is negative, else -1
 * Write a function that returns the index of the first of n transactions that makes the balance, from a given start, negative, or -1.
 * Return the index of the first amount that, added in order to the start balance, leaves it negative, -1 if none does.
 * Write a program to determine the index of the first transaction that turns a start balance negative, or -1.
 * index of first transaction that takes the start balance below zero, else -1
 * Given an array of transactions and a starting balance, return the index of the first one that makes the balance negative, or -1.
 * After which transaction is an account with a start balance overdrawn for the first time? Return its index, or -1 if it never is.
 * Add the amounts to the start balance in order and return the first index where the balance is below zero, or -1.
 * Find the index of the first transaction that overdraws the account, starting with the given balance; -1 if none does.
 * Given signed amounts and a start balance, when does the account go negative? Return the index, or -1 if never.
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
 * credit card minimum payment for a debt: {L} percent, at least {K}, at most all of it
 * how much of my card debt must I pay, {L} percent or at least {K}, and no more than I owe
 * Write a function for the minimum card payment: {L} percent of the debt, at least {K}, at most the debt itself.
 * Return the minimum payment due, the greater of {L}% and {K}, capped by the debt.
 * Write a function to compute a credit card's minimum payment: {L} percent of the debt, at least {K}, never more than the debt.
 * minimum payment: {L}% of debt, at least {K}, at most the debt
 * Calculate the minimum payment for a credit card debt: {L}% of the debt, at least {K}, but not more than the debt.
 * Return the larger of {K} and {L}% of the debt, but never more than the debt itself.
 * What is the minimum payment on a card debt: {L} percent, at least {K}, or the whole debt if that is smaller?
 * minimum credit card payment: {L}% of the debt but no less than {K} and no more than the debt
 * Smallest repayment on a card debt: {L} percent, but no less than {K} and no more than the debt.
 * Minimum instalment on a credit card debt: {L}% of it, though no less than {K}, and no more than is owed.
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
 * Is the amount {used} more than {K} percent of the credit {limit}?
 * credit utilization above {K} percent: amount used, then limit
 * is more than {K}% of the credit limit used? amount used, then limit
 * Write a function that tells whether the used part of a credit limit is more than {K} percent of it.
 * Do I use more than {K} percent of my credit, given what I used and the limit?
 * Return true if the used amount exceeds {K}% of the limit.
 * Write a program to check whether more than {K} percent of a credit limit is used: used amount, limit.
 * Is the utilisation ratio of a card, used over limit, higher than {K}%?
 * credit used above {K}% of limit
 * Check whether more than {K}% of the credit limit is used, given the used amount and the limit.
 * Return true if used is more than {K} percent of limit.
 * Is the credit utilization above {K}%? Used amount first, then the credit limit.
 * Has a borrower exceeded the advised {K} percent of the credit limit? Amount used, then limit.
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
 * months to pay off a debt, monthly interest in percent added before each payment, -1 if the payment never reduces it
 * Return the months to repay a debt at a percentage a month with a fixed payment, or -1 if that does not exceed the first interest.
 * Count the months to clear a debt: add monthly interest in percent, then subtract the payment; 0 for no debt, -1 if never.
 * months to pay off debt with monthly interest percent and payment, -1 if never
 * How many months does it take to pay off a debt, given the debt, monthly interest in percent and monthly payment? -1 if never.
 * Calculate the months to repay a debt with monthly interest in percent and a fixed monthly payment, or -1 if it is never paid off.
 * Each month a debt grows by interest in percent and then a payment is made. Count the months until it is paid off (-1 if never).
 * Given debt, monthly percent and payment, count the payments until the debt is gone, or -1 if the payment is not larger than the first interest.
 * Given debt, monthly interest rate in percent and payment, simulate month by month and return the months to zero debt, or -1.
 * Credit card payoff: debt, percent interest per month, payment per month. Return the number of months, 0 for no debt, -1 if never.
 * How many monthly repayments until the debt is gone? Debt, monthly interest in percent, payment; -1 if it never ends.
 * How many months until I am free of this loan: debt, monthly interest percent, monthly instalment? -1 if the instalment doesn't exceed the interest.
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
 * total interest of a loan: loan amount, monthly payment, number of months
 * loan cost from amount, monthly payment and months: total payments minus the amount borrowed
 * monthly payment times months minus the loan, the loan given first
 * Write a function that returns the total interest of a loan: payment times months minus the loan amount, which comes first.
 * Return payment times months minus principal, the principal being the first parameter.
 * Find how much a loan costs beyond the borrowed sum, from that sum, the monthly payment and the number of months.
 * What interest is paid in total on a loan (amount, monthly payment, months)?
 * total interest from amount, monthly payment and months
 * Calculate the total interest of a loan: loan amount, monthly payment and number of months.
 * How much interest do I pay in total on a loan, given the amount borrowed, the monthly payment and the months?
 * payment * months - amount, with the arguments amount, payment, months
 * What did borrowing cost me in the end? Amount of the loan, monthly payment, number of months; repayments minus the loan
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
 * simple interest on an amount for a number of months, at a yearly rate in percent
 * simple interest from amount, percent a year and months
 * interest: amount * rate * months / 1200
 * Write a function that computes simple interest on an amount for a term in months from a yearly rate in percent.
 * Return the simple interest on an amount for a number of months at an annual rate in percent.
 * Write a function to compute simple interest for a number of months at a yearly rate in percent.
 * What interest do I get without compounding: amount, yearly rate in percent, number of months?
 * How much simple interest does an amount earn in a number of months at an annual rate in percent?
 * Return amount * rate * months / 1200, the simple interest.
 * simple interest: amount, annual rate in percent, number of months
 * simple interest accumulating on an amount at a yearly percentage for a number of months
 *
 * @T double float
 * @name interest_for_months monthly_interest
 * @range amount 0 10000
 * @range rate 0 20
 * @range months 0 36
 */
T interest_for_months(T amount, T rate, int32_t months) { return amount * rate * months / 1200; }

/**
 * What does {amount} grow to at {rate} percent a year in {months} months, with interest added each month?
 * balance with monthly compounding: amount, yearly percent, months
 * monthly compounded savings: start amount, annual percentage, number of months
 * Write a function that adds one twelfth of the yearly interest in percent each month to an amount and returns the final amount.
 * Return an amount after months of monthly compounding at a nominal annual rate in percent.
 * Write a program that computes what savings grow to in a number of months, with a yearly rate in percent credited monthly.
 * Calculate the balance after a number of months with monthly compounding at a yearly rate in percent.
 * How much money do I have with interest compounded monthly? Amount, annual rate in percent, months.
 * Each month, add rate / 12 percent interest to the amount; return the final amount after all months.
 * Compound interest monthly: add 1/12 of the annual rate in percent each month for the given number of months.
 * Money accumulating with monthly compounding: start amount, yearly rate in percent, months; return the final amount.
 * What does monthly compounding turn a deposit into, at a yearly nominal percentage for some months? Deposit, percent, months.
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
 * currency exchange with a fee: amount, rate to multiply by, fee in percent of the amount
 * foreign money for an amount at an exchange rate after a commission in percent
 * Write a function that converts an amount with an exchange rate after taking off a fee in percent.
 * What do I get at the exchange office for an amount at a rate, less its fee in percent?
 * Return the amount minus a percentage fee, times the rate: amount, rate, percent.
 * Write a function that converts money at a rate after taking off a fee in percent; amount, rate, fee.
 * exchange an amount at a rate, minus a fee in percent
 * Convert an amount to another currency at the given rate after deducting a fee in percent.
 * How much foreign currency do I get for an amount at a rate if the bank keeps a fee in percent?
 * Return amount * rate * (1 - percent / 100).
 * Travellers change money: amount, exchange rate, commission in percent taken first; how much foreign money do they get?
 * Amount, rate, fee percent: how many yen if the percentage fee is deducted first, then the rate multiplied?
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
 * invoice amount with an early payment discount of {L} percent within {K} days
 * invoice minus {L}% if paid within {K} days
 * amount due with {L} percent cash discount up to {K} days
 * invoice amount less {L} percent if at most {K} days passed
 * Write a function that takes {L} percent off an invoice amount that is paid within {K} days; amount and days are given.
 * What do I pay for an invoice amount after a number of days, if paying within {K} days gives {L} percent off?
 * Return the amount due: {L}% less up to {K} days, the full amount afterwards.
 * Write a program to determine what is paid for an invoice: {L} percent less if settled in {K} days or earlier, otherwise all of it.
 * amount to pay: {L}% off if paid within {K} days
 * Return the amount to pay: {L}% less if paid within {K} days, otherwise the full amount.
 * If the invoice is paid within {K} days there is a {L}% discount. How much has to be paid?
 * Invoice with {L} percent off for prompt payment within {K} days, otherwise the full amount; amount, then days.
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
 * What is due on {amount} after {days} days if {rate} percent a year (365 days) is added for each day beyond the first {K}?
 * invoice plus late interest for the days after {K}: amount, days, yearly percent on 365 days
 * amount * (1 + rate * (days - {K}) / 36500) if days is more than {K}, else the amount
 * Write a function that increases an invoice by yearly interest in percent, 365 days a year, for each day after the first {K} days.
 * Return the amount with default interest at a yearly percentage for the days beyond {K}, on a 365-day year.
 * Compute what an invoice costs when paid late: for each day beyond {K}, yearly interest in percent is added (365 days).
 * Calculate what is due on an invoice: after {K} days, interest at a yearly rate in percent is added per day (365 days a year).
 * How much must be paid on an invoice after a number of days, if each day beyond {K} costs yearly interest in percent (365 days)?
 * Return the amount plus simple interest for the days beyond {K}: amount, days, annual rate in percent, 365-day year.
 * Add late interest to an invoice: nothing for the first {K} days, then the annual percentage per day on a 365-day year.
 * An invoice is due after {K} days. Compute the amount with simple interest for each later day (yearly percent, 365 days).
 * late payment: amount, days since the invoice, yearly interest in percent for the days after {K}, 365 days per year
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
 * What tax is due on {income} with a bracket {limit}, at {low} percent on the part up to it and {high} percent on the part above?
 * income tax with two rates: income, limit, percent up to it, percent on the part above
 * tax with a lower percentage up to a limit and a higher one only on the income above: income, limit, low, high
 * Write a function for a tax on an income with two brackets, given the limit and both rates in percent, each rate on its own part.
 * Return the tax with a lower percentage up to the limit and a higher one on the excess: income, limit, low, high.
 * Write a program to calculate income tax with two rates in percent: the low one up to a limit, the high one on the part above.
 * How much tax is owed with two brackets (income, limit, low percent, high percent on the part above)?
 * income tax with two brackets: income, limit, low percent and high percent on the part above
 * Calculate the income tax with two rates: low percent up to the limit, high percent on the income above it.
 * How much tax is due if income up to a limit is taxed at a low rate and the rest at a high rate, both in percent?
 * Return the tax for two brackets: income, limit, rate below and rate on the part above in percent.
 * Compute a tax with two brackets: income, upper limit of the first bracket, low rate, high rate on the part above (percent).
 * Tax is levied at a low percentage up to a limit and a high one on the part above: income, limit, low, high.
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
 * tax on an income from arrays of n ascending bracket starts and rates in percent, each rate on the part inside its bracket
 * progressive tax with any number of brackets: income, lower limits in ascending order, percentages, number of brackets
 * Write a function for a progressive tax on an income; every bracket has a lower limit, ascending, and a rate in percent for its part.
 * How much tax is due on this income with a table of brackets, ascending starts and marginal rates in percent?
 * Write a function that computes a progressive tax on an income from an ascending array of bracket starts and an array of their rates in percent.
 * Calculate progressive income tax: arrays with the start of each bracket (ascending) and its rate in percent.
 * How much tax is due on an income, given the lower limits of the tax brackets and their rates in percent?
 * Compute the tax for an income with n brackets; bracket i goes from starts[i] to the next start and has rates[i] percent.
 * income tax with brackets given by an array of lower bounds and an array of percentages
 * tax levied by brackets: income, ascending lower limits, the rate in percent for each part, number of brackets
 * Return the total tax on an income, given ascending bracket starts, then rates in percent, each rate applying only from its start up to the next one.
 * Write a function to calculate tax by brackets from income, ascending lower limits, rates in percent and their number, each part of the income taxed at its bracket's rate.
 *
 * @T double
 * @array starts n
 * @array rates n
 * @range n 0 6
 * @range starts 0 10000
 * @ascending starts
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
 * net salary from gross, tax percent and insurance percent, both percentages of the gross
 * take home pay after two deductions, each in percent of the gross salary
 * net pay from gross pay, tax and insurance, with both percentages of the gross
 * Write a function that returns the net salary when tax and insurance are both taken off the gross in percent.
 * Return the gross salary minus tax and insurance, each a percentage of the gross.
 * Write a program which determines the net salary from the gross one and the percentages of tax and insurance, both of the gross.
 * net salary from gross, tax and insurance percent
 * Calculate the net salary from the gross salary, the tax in percent and the insurance in percent, both of the gross.
 * What is my take-home pay if tax and insurance are both percentages of the gross salary?
 * Return gross * (100 - tax - insurance) / 100.
 * Take-home pay from a gross wage when income tax and health insurance each take a percentage of that gross.
 *
 * @T double float
 * @name net_salary take_home_pay
 * @range gross 0 10000
 * @range tax 0 50
 * @range insurance 0 30
 */
T net_salary(T gross, T tax, T insurance) { return gross * (100 - tax - insurance) / 100; }

/**
 * What can be deducted for {expenses}: the expenses, but at least a lump sum of {K}?
 * deductible expenses, but at least {K}
 * expenses or {K}, whichever is more, as the deduction
 * Write a function that returns the deduction: the actual expenses or the flat amount of {K} if that is more.
 * Return the expenses, raised to {K} if they are lower.
 * Write a function for the amount one may deduct: the real expenses if above the allowance of {K}, otherwise {K}.
 * expenses, but at least {K}
 * Return the expenses or {K}, whichever is greater.
 * The deduction is the actual expenses but at least {K}. How much can be deducted?
 * Calculate the deductible amount: the expenses, with a minimum of {K}.
 * Return {K} if the expenses are lower than that, otherwise the expenses.
 * Take the larger of the actual expenses and a flat amount of {K}.
 *
 * @K 1000 1230 12000 36
 * @T int32_t double
 * @name deduction deductible_expenses
 * @range expenses 0 20000
 */
T deduction(T expenses) { return expenses > K ? expenses : K; }

/**
 * What is the commuting allowance for {days} days over {distance} km: 0.30 a km up to 20 km and 0.38 for the km beyond?
 * commuter allowance for working days and one-way km: 0.30 per km up to 20 km, 0.38 for each km above
 * travel to work tax deduction: days, km, 0.30 per km up to 20 km and 0.38 for each km above that
 * Write a function for a commuter allowance: days, then distance, 0.30 for each of the first 20 km and 0.38 for each further km a day.
 * Return working days times the allowance for the one-way distance: 0.30 per km up to 20 km and 0.38 for each km beyond.
 * Compute a commuter's allowance from working days and kilometres: 0.30 for each of the first 20 km, 0.38 for each further one, per day.
 * commuting allowance: days, distance in km, 0.30 per km up to 20, then 0.38
 * Calculate the commuter allowance from days and km: 0.30 per km for the first 20 km and 0.38 for each km above, per day.
 * How much commuting allowance do I get for days worked and the distance in km, at 0.30 per km up to 20 km and 0.38 beyond?
 * Return days times the daily allowance: 0.30 per km for the first 20 km, 0.38 per km beyond.
 * Per working day, 0.30 is paid for each of the first 20 km and 0.38 for each further km. Compute the total from days and distance.
 * Compute days * (0.30 per km up to 20 km, 0.38 per km above 20 km) for a commute of the given distance.
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
 * vat payable at {K} percent on net sales, minus {K} percent on net purchases
 * {K} percent of sales minus {K} percent of purchases
 * Write a function that returns the VAT to be paid: {K}% of the net sales less {K}% of the net purchases.
 * Return the VAT liability from net sales and net purchases at a rate of {K}%, negative for a refund.
 * Write a function that computes the VAT due to the tax office: {K} percent of net sales minus {K} percent of net purchases.
 * How much VAT does a business owe at {K}% (sales, purchases)?
 * VAT payable {K}% on sales minus purchases
 * Calculate the VAT to pay: {K}% of net sales minus {K}% of net purchases.
 * Return (sales - purchases) * {K} / 100.
 * How much VAT at {K}% do I owe, given my net sales and my net purchases?
 * A bakery collects {K}% tax on net sales and reclaims it on net purchases; what does it owe, negative meaning it gets money? Sales first.
 *
 * @K 19 20 21 25 7
 * @T double
 * @name vat_payable vat_due
 * @range sales 0 10000
 * @range purchases 0 10000
 */
T vat_payable(T sales, T purchases) { return (sales - purchases) * K / 100; }

/**
 * What does the insurance pay for {damage} if I bear the {deductible} myself? Never less than 0.
 * insurance payout after the deductible: damage less deductible, 0 if that is negative
 * insurance payment: damage minus deductible, not below 0
 * Write a function that returns what the insurance pays: the part of the damage above the deductible, or 0.
 * How much money do I get for the damage after my deductible, if any?
 * Return the damage minus the deductible, 0 if the damage is smaller.
 * How much does the insurer cover given loss and deductible?
 * insurance payout after deductible
 * How much does the insurance pay for a damage after the deductible is subtracted, at least 0?
 * Return damage - deductible, or 0 if the deductible is larger.
 * What does the insurance pay for accidental damage? The damage minus the deductible, at least 0.
 * How much of a storm damage is reimbursed after my own share (second), never negative?
 *
 * @T int32_t int64_t double
 * @name insurance_payout claim_payment
 * @range damage 0 5000
 * @range deductible 0 1000
 */
T insurance_payout(T damage, T deductible) { return damage > deductible ? damage - deductible : 0; }

/**
 * What does the insurance pay for {damage} with a {deductible} and at most {limit}?
 * damage minus deductible, at least 0 and at most the limit
 * insurance claim: damage minus deductible (at least 0), capped by the sum insured, given last
 * Write a function that returns the insurance payment: damage less deductible, at least 0, at most the limit.
 * Return the payout: damage reduced by the deductible, not negative, and capped at the coverage limit.
 * Write a function for an insurer's payment: the damage less the deductible, not negative, and no higher than a limit.
 * How much is paid out with a deductible and a maximum cover (damage, deductible, maximum)?
 * payout for damage after deductible, at least 0 and at most limit
 * Calculate the insurance payout: damage minus deductible, not negative, and at most the limit.
 * How much does the insurance pay, given the damage, the deductible and the maximum payout?
 * Return damage - deductible, clamped to the range from 0 to limit.
 * Insurance reimburses whatever exceeds my own share, but never more than a maximum: damage, own share, maximum given, what do I get?
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
 * patient share of a bill: all up to the deductible, then a percentage of the rest
 * what do I pay of the doctor's bill: everything up to the deductible and a percentage of what is above
 * Write a function for a patient's share: the bill up to the deductible plus a percentage of what exceeds it.
 * Return the out-of-pocket amount of a bill with a deductible and a coinsurance rate in percent of the rest.
 * Write a program that determines a patient's own part of a bill: everything up to the deductible, a percentage of the rest.
 * How much of a medical bill does the insured person bear (bill, deductible, percent of the excess)?
 * patient share from bill, deductible and own percent of the rest
 * Calculate what a patient pays: the bill up to the deductible, plus a percentage of the amount above it.
 * How much of a medical bill do I pay myself, given the bill, the deductible and my percentage of the rest?
 * Return the bill if it does not exceed the deductible, otherwise the deductible plus percent of the excess.
 * Compute the patient's share of a bill with a deductible and a coinsurance in percent above it.
 * hospital bill: the patient pays everything up to the deductible and a percentage of the rest; bill, deductible, percent
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
 * What premium is due on {base} after a number of years without a claim, 5 percent of the base less a year but at most {K} percent?
 * premium with a no claims discount of 5% of the base for each year, max {K}%
 * car insurance premium with a bonus of 5 percent per claim-free year, up to {K} percent
 * insurance price after claim free years: 5 percent of the base off for each, discount capped at {K} percent
 * Write a function that lowers a base premium by 5% of it for each claim-free year, by {K}% at most.
 * Return the premium after a no-claims discount of 5% of the base per year with a maximum of {K}%.
 * Write a function to reduce a base premium by 5 percent of it for every claim-free year, {K} percent at most.
 * What does an insurance with a base price cost after a number of claim-free years at 5% off the base each, {K}% at most?
 * Calculate the premium with a no-claims discount: 5% of the base per year, at most {K}%.
 * Given the base price and the claim-free years, how much is the insurance with 5% off the base per year, at most {K}%?
 * Return the base premium reduced by 5 percent of it per year, but by no more than {K} percent.
 * My no-claims discount is 5% of the base premium for each claim-free year, but {K}% at most; given base and years, what is left to pay after subtracting it?
 *
 * @K 50 40 60 70
 * @T double float
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
 * young driver surcharge from age and base premium: {L} percent more for ages under {K}, else the base premium
 * insurance price from age and base price, with {L} percent extra below age {K}
 * drivers under {K} pay {L}% more: premium for an age and a base
 * car rental price for a driver's age and a base price, {L} percent surcharge under {K}
 * Write a function that takes a driver's age and a premium and raises the premium by {L} percent for drivers younger than {K}.
 * From age and base, return the premium with a surcharge of {L}% for ages below {K}.
 * Write a program that takes an age and a base premium and raises the premium by {L} percent for drivers younger than {K}.
 * premium for age and base, {L}% surcharge if age below {K}
 * Given a driver's age and the base premium, return {L}% more than the base if the age is below {K}, otherwise the base.
 * Drivers under {K} pay {L}% extra. What is the premium, given the age and the base premium?
 * Calculate the insurance premium from age and base, with a {L} percent surcharge for drivers younger than {K}.
 * Car insurance: whoever is younger than {K} pays {L} percent on top of the base. Age first, base second; premium?
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
 * volumetric weight of a box, three sides in cm, divisor {K}
 * volume weight: length * width * height / {K}
 * parcel volume weight in kg: length, width, height in cm, divided by {K}
 * dim weight with divisor {K}: multiply the three sides and divide
 * Write a function that computes the volumetric weight in kg of a parcel from three sides in centimeters with the divisor {K}.
 * Return the dimensional weight: the product of the three sides over {K}.
 * Write a function which computes a parcel's volumetric weight from its three edges with the divisor {K}.
 * volumetric weight from length, width and height, divide by {K}
 * Calculate the volumetric weight of a package: length times width times height divided by {K}.
 * How do I compute the dimensional weight of a parcel from its three sides with a divisor of {K}?
 * Return length * width * height / {K}.
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
 * billable weight of a parcel: larger of real weight and length x width x height / {K}
 * chargeable weight with divisor {K}: the weight or the product of the three sides over {K}, whichever is more
 * Write a function that returns the greater of actual weight and volumetric weight, the product of three sides over {K}.
 * Return the chargeable weight: actual or, if larger, the dimensional one from three sides with a divisor of {K}.
 * Find the weight charged for a parcel: the larger of real weight and length times width times height over {K}.
 * Which weight does a carrier bill, given weight and dimensions (volume over {K} if that is more)?
 * larger of weight and length * width * height / {K}
 * Calculate the billable weight of a parcel: the larger of its weight and length * width * height / {K}.
 * Return the maximum of the actual weight and the volumetric weight, which is the product of the sides divided by {K}.
 * Compute the chargeable weight of a package from weight, length, width and height with a dimensional divisor of {K}.
 * Bulky parcels are charged by volume: return the larger of the weight and length * width * height / {K}.
 * Which weight is charged for a parcel, the actual weight or, if that is more, the volume divided by {K}? Weight first, then the three sides.
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
 * Is the length plus girth of a parcel of {length} x {width} x {height} cm at most {K}?
 * parcel size check: length plus girth, 2 * (width + height), up to {K}
 * length + 2 * (width + height) <= {K}, for a parcel
 * does the package fit: length plus twice the width and height is at most {K}
 * Write a function that tells whether length plus twice width and twice height is within {K}.
 * Return true if length plus girth, twice the sum of width and height, does not exceed {K}.
 * Write a function to check that a parcel's length plus its girth, twice width and height together, is no more than {K}.
 * length plus girth at most {K}
 * Check whether a parcel's length plus girth is at most {K}, with girth = 2 * (width + height).
 * Return true if length + 2 * (width + height) is not more than {K}.
 * Is the parcel small enough? Its length plus twice the sum of width and height may be at most {K}.
 * Does the package satisfy the limit length + 2 * (width + height) <= {K}?
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
 * parcel allowed: weight at most {K} kg and longest side at most {L} cm
 * parcel not heavier than {K} kg and not longer than {L} cm
 * can the package of this weight and length be shipped, limits {K} kg and {L} cm included
 * parcel check: weight up to {K} kg and longest side up to {L} cm
 * Write a function that accepts a parcel, given weight and longest side, of at most {K} kg and at most {L} cm.
 * Return true if the weight is at most {K} and the length at most {L}.
 * Write a program that tests if a parcel weighs {K} at most and is not longer than {L}.
 * weight at most {K} and length at most {L}
 * Check whether a parcel can be sent: weight at most {K} kg and length at most {L} cm.
 * Return true if weight <= {K} and length <= {L}.
 * Can this parcel be shipped if at most {K} kg and {L} cm are allowed?
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
 * What is the postage for {grams}: 95 up to 20, 110 up to 50, 180 up to 500, 290 up to 1000, else -1?
 * letter postage by grams: 95, 110, 180, 290 up to 20, 50, 500, 1000 g, -1 if too heavy
 * stamp price for a letter by grams: up to 20 95, up to 50 110, up to 500 180, up to 1000 290, more -1
 * Write a function that returns the postage: up to 20 g 95 cents, 50 g 110, 500 g 180, 1000 g 290, above that -1.
 * How much is the stamp: 95 to 20 g, 110 to 50 g, 180 to 500 g, 290 to 1000 g, otherwise -1?
 * Return 95, 110, 180 or 290 cents for at most 20, 50, 500 or 1000 grams, -1 if heavier.
 * Look up a letter's postage in cents by weight: 95 up to 20 grams, 110 to 50, 180 to 500, 290 to 1000, above that -1.
 * How much is postage (95, 110, 180, 290 cents for up to 20, 50, 500, 1000 g; -1 if heavier)?
 * Return a letter's postage in cents by its grams: up to 20 g 95, to 50 g 110, to 500 g 180, to 1000 g 290, else -1.
 * How much does it cost to send a letter: 95 up to 20 g, 110 to 50 g, 180 to 500 g, 290 to 1000 g, -1 if heavier?
 * Calculate letter postage by weight in grams (20, 50, 500, 1000 g at most: 95, 110, 180, 290 cents); -1 above 1000 g.
 * What does it cost to have a letter mailed: 95 up to 20 g, 110 to 50, 180 to 500, 290 to 1000, else -1?
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
 * How many boxes do {n} items with int {weights} need, packed in order into boxes that hold {capacity} each?
 * go through the int weights, open a new box of the given capacity when an item does not fit into the current one, count the boxes
 * fill boxes of a capacity one after the other with an int array of weights, in order, and count the boxes
 * Write a function that packs n integer weights in order into boxes of a capacity, starting a new box when one does not fit, and counts them.
 * Return the number of boxes used by next-fit packing of n whole-number weights with a capacity; each item fits into an empty box.
 * Count the boxes needed when items with int weights are packed in their order and a new box is started whenever the next is too heavy for it.
 * How many boxes of a maximum weight are needed if items (int weights) are packed in order and each that does not fit starts a new box?
 * Given int item weights in order and a box capacity, count the boxes when a new box is opened whenever the next item doesn't fit.
 * Implement next-fit bin packing for an array of integer weights and a capacity, and return the number of bins.
 * How many trips are needed to load items of int weight in order, starting a new trip when the next item would exceed the capacity?
 * Fill boxes one after another with items of whole weight in order, up to the capacity, and return how many boxes are used.
 * movers pack items (weights as ints) in the given order and open a new box when one does not fit; count the boxes of a given capacity
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
 * is the total of n weights at most the limit
 * sum of the array not above the limit, true or false
 * Write a function that tells whether the total of n weights does not exceed a limit.
 * Return true if the sum of the elements is at most the limit.
 * Write a function to check whether the total weight of all items is within a limit, the limit itself allowed.
 * Check whether the total weight of all items is at most the limit.
 * Return true if the weights in the array sum to no more than the limit.
 * Can the elevator carry all these people? Their weights are in an array; the total must not exceed the limit.
 * Given an array of weights and a limit, tell whether the sum is within the limit.
 * Can the movers carry everything at once? True if the weights add up to no more than the limit.
 * Can I carry all of these bags, i.e. is their overall weight no more than the limit?
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
 * overtime hours beyond {K}, 0 if there are none
 * overtime: hours minus {K}, not below 0
 * extra hours over {K}, or zero when there are none
 * Write a function that returns the hours worked beyond {K}, or 0.
 * Return the overtime: hours above {K}, never negative.
 * Write a program which computes the hours worked beyond {K}, none if fewer.
 * How many hours of overtime did I work if the norm is {K} hours? 0 if none.
 * overtime above {K} hours
 * Return how many hours above {K} were worked, or 0.
 * Calculate the overtime: hours worked minus {K}, but not less than 0.
 * How many hours of overtime is it if everything above {K} hours counts as overtime?
 * How many hours of my workload exceed {K}? 0 if it is not more.
 *
 * @K 40 8 35 38 48
 * @T int32_t double
 * @name overtime overtime_hours
 * @range hours 0 80
 */
T overtime(T hours) { return hours > K ? hours - K : 0; }

/**
 * How much overtime is there in {n} days with {hours}, when everything above {K} a day counts?
 * total overtime over several days, everything above {K} hours a day, days with less count 0
 * daily overtime added up for an array of hours, where only what exceeds {K} on a day counts
 * Write a function that adds, over all n days, the hours worked beyond {K} on the day, ignoring days with fewer.
 * How much overtime did I do in these n days if a day has {K} hours and short days count as 0?
 * Return the sum of the daily overtime above {K} hours; short days do not count against it.
 * Write a function to add over all days the hours worked beyond {K} on a day; shorter days don't count against it.
 * How much overtime adds up over the days if a day has {K} regular hours and shorter days count 0?
 * total overtime above {K} hours a day
 * Calculate the total overtime for an array of daily hours: for each day, the hours above {K}.
 * How many overtime hours did I work in total if each day's hours above {K} count?
 * Given the hours worked each day, add up all hours beyond {K} per day.
 * Sum up each day's workload above {K} hours; shorter days add nothing.
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
 * flextime balance of n days: hours worked minus {K} hours per day
 * plus or minus hours over n days against {K} hours a day
 * sum of an array of hours minus {K} times the number of days
 * working time balance of an array of daily hours at {K} hours a day
 * Write a function that returns the sum of n daily hours less {K} for each day, negative if too few.
 * Return the difference between the hours worked on n days and {K} times the number of days.
 * Write a program to compute a flextime account from daily hours: the sum of the differences to {K} hours each day.
 * What is the time balance of these daily hours against a target of {K} each day?
 * flextime balance with {K} hours per day
 * Calculate the flextime balance: for each day add the hours worked minus {K}.
 * How many hours am I over or under if I have to work {K} hours a day? The hours of each day are in an array.
 * Am I ahead or behind with my hours, if each workday should have {K}? Sum of daily surpluses and deficits.
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
 * pay from hours and wage, with hours over {K} paid 1.5 times
 * pay for hours at a wage: normal up to {K} hours, time and a half above
 * wage total for hours and rate with overtime beyond {K} at one and a half times
 * Write a function that computes pay from hours and hourly wage, with hours above {K} paid at one and a half times.
 * How much do I earn for my hours at a wage if hours over {K} count one and a half times?
 * Return the pay for hours at an hourly wage with a 1.5 overtime rate beyond {K} hours.
 * Write a function to compute pay from hours and hourly wage, with hours beyond {K} paid one and a half times.
 * How much do I earn for my hours at an hourly wage if time over {K} hours counts 1.5 times?
 * Calculate the weekly pay from hours and hourly wage; hours above {K} are paid 1.5 times.
 * How much do I earn if overtime beyond {K} hours is paid at time and a half, given hours and wage?
 * Earnings from hours and hourly wage, with time and a half for whatever exceeds {K} hours.
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
 * pay from hours and wage with an overtime limit and a factor for the hours above it
 * Write a function for pay (hours, wage) where the hours above a limit are multiplied by an overtime factor.
 * Return the gross pay for hours at a wage with a given overtime threshold and multiplier for the hours above.
 * Gross wages from hours, wage, limit and factor: hours up to the limit at the wage, further ones at the wage times the factor.
 * How do I calculate pay with an overtime limit and factor (hours, wage, limit, factor)?
 * pay from hours, wage, overtime limit and overtime factor
 * Calculate the pay: hours up to the limit at the normal wage, hours above it at wage times factor. Arguments: hours, wage, limit, factor.
 * How much do I earn, given hours, hourly wage, the overtime limit and the overtime factor?
 * Return hours * wage, with the hours beyond the limit multiplied by the overtime factor.
 * Compute gross pay with overtime: hours worked, hourly wage, regular hours, overtime multiplier.
 * Weekly wages: input hours, hourly rate, the normal hours and the overtime multiplier; extra hours pay more
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
 * pay from hours and wage with a night bonus of {K} percent for the night hours, which are part of the hours
 * pay with a night shift premium of {K}%: all hours, wage, hours worked at night
 * Write a function that pays all hours at a wage and adds {K} percent of the wage for each of the hours at night.
 * Return the pay for hours at a wage including a {K}% premium on the night hours among them, given last.
 * Compute wages with {K} percent extra for the night hours, which are part of the hours: hours, wage, night hours.
 * What is my pay if night work earns a {K}% bonus (all hours, wage, night hours)?
 * Calculate the pay: all hours at the hourly wage, plus {K}% extra for the night hours among them.
 * How much do I earn if night hours are paid {K}% more? Total hours, wage, night hours.
 * Return hours * wage plus {K} percent of night * wage.
 * Compute wages with a night bonus of {K}%: hours in total, hourly wage, hours worked at night.
 * pay for all hours at a wage plus a {K} percent benefit for the hours worked at night: hours, wage, night hours
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
 * required break for working minutes: 30 minutes over 6 hours, 45 over 9, 0 otherwise
 * legal break minutes for a shift in minutes: over 6 hours 30, over 9 hours 45, else 0
 * mandatory break in minutes for working minutes: none to 6 hours, 30 to 9 hours, else 45
 * Write a function that returns the break in minutes for minutes of work: 0 up to 6 hours, 30 up to 9 hours, then 45.
 * Return the statutory break for a working time in minutes: 30 above 360, 45 above 540.
 * Write a program that tells the minutes of break for the minutes worked: 45 for more than 540, 30 for more than 360, otherwise 0.
 * break minutes for minutes worked: 30 above 360, 45 above 540, else 0
 * Return the break in minutes for a working time in minutes: 45 if over 540, 30 if over 360, otherwise 0.
 * How long must the break be for a work time in minutes: 30 minutes for more than 6 hours, 45 for more than 9, else 0?
 * Employees get 30 minutes of break when working more than 360 minutes and 45 when working more than 540. Compute the break.
 * Compute the required break for a shift in minutes: none up to 360, 30 up to 540, 45 above that.
 *
 * @T int32_t int64_t
 * @name required_break break_minutes
 * @range minutes 0 720
 */
T required_break(T minutes) { return minutes > 540 ? 45 : minutes > 360 ? 30 : 0; }

/**
 * How many minutes were worked from {start} to {end} (minutes since midnight), maybe past midnight, minus a break of {pause}?
 * net shift minutes from start to end in minutes since midnight, maybe over midnight, minus the break
 * Write a function that returns the minutes worked from start to end, minutes of the day, possibly past midnight, minus the break.
 * Return the minutes from start to end, both in minutes since midnight, modulo a day of 1440, minus the break.
 * Find the net minutes of a shift from start and end in minutes of the day, perhaps past midnight, minus the break.
 * How many minutes did a shift last without its break (start and end in minutes since midnight, break; end may be past midnight)?
 * Calculate the minutes worked from start and end (minutes since midnight, end may be after midnight) minus the break.
 * How many minutes did I work, given start and end in minutes since midnight (possibly past midnight) and the break?
 * Given start and end in minutes since midnight and a break, return (end - start) modulo 1440 (never negative) minus the break.
 * Compute the length of a shift in minutes without the break; start and end are minutes of the day and the shift may cross midnight.
 * net working time in minutes: start, end (both since midnight, end may be on the next day), break
 * A bartender clocks in and out, in minutes of the day, perhaps after midnight; how many minutes did he work without the break? Start, end, break length.
 *
 * @T int32_t int64_t
 * @name minutes_worked net_shift working_minutes
 * @range start 0 1439
 * @range end 0 1439
 * @range pause 0 60
 */
T minutes_worked(T start, T end, T pause) { return (end - start + 1440) % 1440 - pause; }

/**
 * Are there at least {K} hours between the {end} of a shift and the {start} of the next day's, in minutes since midnight?
 * at least {K} hours between two shifts: end today and start tomorrow, in minutes of the day
 * {K} hour rest rule kept: end of today's work and start of tomorrow's as minutes since midnight
 * Write a function that tells whether {K} hours lie between the end of today's shift and tomorrow's start, in minutes.
 * Return true if the end is at least {K} hours before the next day's start, both in minutes since midnight.
 * Check for at least {K} hours between the end of work today and the start tomorrow, both in minutes since midnight.
 * Check that there are at least {K} hours between the end of today's shift and the start of tomorrow's, both in minutes since midnight.
 * Is there enough rest, at least {K} hours, from the end of work today to the start tomorrow (minutes since midnight)?
 * Return true if tomorrow's start is at least {K} hours after today's end; both times are minutes since midnight, end first.
 * Given the end of today's shift and the start of tomorrow's in minutes since midnight, verify a rest of at least {K} hours.
 * Do I get at least {K} hours of rest between finishing today and starting tomorrow? Both times in minutes since midnight.
 * Does an overnight break last at least {K} hours? Today's end and tomorrow's start in minutes since midnight.
 *
 * @K 11 10 8 12
 * @name has_enough_rest rest_respected
 * @range end 0 1439
 * @range start 0 1439
 */
_Bool has_enough_rest(int32_t end, int32_t start) { return start + 1440 - end >= K * 60; }

/**
 * How many days of leave does someone get for {months} months at {K} a year, rounded up?
 * vacation days for a number of months at {K} days per year, rounded up
 * prorated leave for a number of months, {K} days a year, rounded up
 * leave for part of a year in months with {K} days per year, rounded up
 * pro rata holiday for months worked, {K} days for twelve, rounded up
 * Write a function that returns the prorated vacation for a number of months at {K} days a year, rounded up.
 * How many days off, rounded up, do I get for a number of months if {K} is the full year?
 * Return {K} * months / 12, rounded up to whole days.
 * Write a function for the vacation days due for a number of months at {K} days a year, rounded up to whole days.
 * Calculate the vacation days for the months worked at {K} days per year, rounded up.
 * How many vacation days do I get for a number of months if a full year has {K}? Round up.
 * A full year gives {K} vacation days; how many whole days, rounded up, do I have after the given number of months?
 *
 * @K 30 24 25 28 20
 * @T int32_t int64_t
 * @name prorated_vacation leave_days
 * @range months 0 12
 */
T prorated_vacation(T months) { return (months * K + 11) / 12; }

/**
 * vacation days left with carry-over: entitled, carried, taken, at least 0
 * remaining leave: entitlement plus carried minus taken, never negative
 * holiday left: entitled plus carried over minus taken, at least 0
 * leave balance, at least 0, from entitlement, days carried over and days taken
 * Write a function that returns the vacation left: entitlement plus last year's rest less the days taken, at least 0.
 * Return the remaining leave days, never negative, from entitlement, carry-over and days taken.
 * Compute the remaining days of vacation from the yearly entitlement, days carried over and days taken, at least 0.
 * How much leave remains (entitlement, carried over, taken), never negative?
 * How many vacation days do I have left, given the yearly days, the days carried over and the days taken (at least 0)?
 * Calculate the remaining vacation days: entitlement plus carried over minus taken, not below 0.
 * Return entitled + carried - taken, or 0 if that is negative.
 * Holiday entitlement plus days carried from last year, minus those already taken; how many remain, not below 0?
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
 * How many weeks of notice apply after a number of years: 4 below 2 years, 8 below 5, otherwise 12?
 * notice period for years of service: 4 weeks, 8 from 2 years on, 12 from 5 years on
 * how long is my notice period in weeks by years worked: 4 under 2 years, 8 under 5, else 12
 * Write a function that returns 4 weeks of notice below 2 years of service, 8 below 5 years and 12 from then on.
 * Return the notice period in weeks: 4 below 2 years of employment, 8 below 5, otherwise 12.
 * Write a function that gives the notice period in weeks for years of service: 4 under two years, 8 under five, otherwise 12.
 * notice weeks: 4 below 2 years, 8 below 5, else 12
 * Return the notice period in weeks by years of employment: less than 2 years 4, less than 5 years 8, otherwise 12.
 * How long is the notice period? 4 weeks below 2 years, 8 weeks below 5 years, 12 weeks from 5 years on.
 * Calculate the weeks of notice for the given years of service: 4 (under 2), 8 (under 5) or 12.
 * Map years of employment to weeks of notice: 4 for less than 2 years, 8 for less than 5, 12 for 5 or more.
 * notice period in weeks when an employee wants to quit: 4 under 2 years of service, 8 under 5, otherwise 12
 *
 * @T int32_t double
 * @name notice_weeks notice_period
 * @range years 0 20
 */
int32_t notice_weeks(T years) { return years < 2 ? 4 : years < 5 ? 8 : 12; }

/**
 * What bonus does a {salary} bring for {sales}: {K} percent of the salary if {target} is reached, otherwise 0?
 * bonus of {K} percent of the salary if the sales reach the target, else 0
 * {K}% of salary when sales are at least the target, otherwise nothing
 * year end bonus of {K} percent of the salary for sales not below the target, 0 otherwise
 * Write a function that returns {K} percent of the salary if the sales reach the target, otherwise 0.
 * Return the bonus, {K}% of the salary, or 0 when the sales are below the target.
 * {K}% of the salary as a bonus if sales reach target, else 0
 * Return the bonus: {K}% of the salary if the sales are at least the target, otherwise 0.
 * How much bonus do I get if the sales target is reached, at {K}% of my salary? Salary, sales, target.
 * Employees get a bonus of {K} percent of their salary when their sales reach the target. Compute the bonus.
 * Give a bonus of {K}% of the salary if sales >= target, otherwise 0.
 * Given salary, sales and target, what is the bonus if reaching or beating the target earns {K} percent of the salary and missing it earns nothing?
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
 * How many employees were late, with {n} integer arrival times in {arrivals} and work starting at {start}?
 * count the times in an int array that are later than the start time
 * number of arrivals after the start time, arrivals in an array
 * how many people in an integer array of arrival times arrived after the start
 * how many employees were late, given their arrival times in whole minutes and the start, where exactly at the start is on time
 * Write a function that counts the arrival times in an int array that are after the start of work.
 * Return how many arrivals in an array are later than the start; exactly on time is not late.
 * Write a function to count the arrivals later than the start time.
 * count arrivals after start
 * Given an int array of arrival times and a start time, count how many people came late.
 * How many arrival times in the array of ints are after the start time?
 * Count the employees who arrived later than the start of work.
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
 * Raise each of the {n} {salaries} by a given percentage, in place.
 * raise all n salaries by a percentage, in the array itself
 * add a given percentage to all values of an array in place
 * everyone gets a raise of some percent: change the array of n salaries
 * Write a function that raises every element of an array by a given percentage, in place.
 * How do I increase all prices in an array by a given percentage, in place?
 * Increase every element of the array by a percentage.
 * Write a program which increases each salary of an array by a percentage.
 * How do I give all salaries a percent raise in place?
 * raise all salaries by percent
 * Increase every salary in an array by the given percentage.
 * Union deal: increase all wages in the array by the agreed percentage, in place.
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
