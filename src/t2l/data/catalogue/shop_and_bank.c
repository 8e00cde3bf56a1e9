/**
 * What does an article of {price} cents cost after {percent} percent off, rounded to the nearest cent?
 * price in cents after a discount in percent, rounded half up to a whole cent
 * sale price in cents after some percent off, round to the nearest cent
 * take so many percent off a price in cents, round half up
 * discounted price as an integer number of cents, from price and percent, rounded to nearest
 * cents minus a percentage of them, half a cent rounds up
 * price in cents and discount percent as whole numbers, reduced price rounded to cents
 * Write a function that reduces a price in cents by a percentage and rounds the result to whole cents.
 * How many cents, rounded to the nearest, do I pay when a price in cents is reduced by a few percent?
 * Returns the discounted price in cents for a price in cents and a percentage, rounded half up.
 * pls calculate the new price in cent with x percent rabatt, rounded to nearest
 * integer markdown of a price in cents by a percentage, with rounding to the nearest cent
 * Write a function to compute the reduced price in whole cents, from a price in cents and a discount in percent, half a cent rounded up.
 * =ROUND(cents*(1-percent%),0) in Excel, integers only
 * so many percent off, what is the price in cents, rounded properly
 * Net price in integer minor units after a per cent rebate, rounded half up.
 * How do I take a percentage off a price in cents and round to the nearest cent?
 * price in cents after discount, rounded to nearest
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
 * how many whole cents do I save with a percent discount on this price in cents
 * savings in cents for a price and a discount in percent, round down
 * amount of the discount itself in integer cents, from price and percent, fractions dropped
 * money off in cents from price and percent, the fraction of a cent cut off
 * rebate in whole cents, rounded down, on a price in cents at so many percent
 * Write a function that returns the discount itself, not the reduced price, in whole cents, from price and percent.
 * What do I save on a price if I get some percent off? Cents, rounded down.
 * Returns the amount of the discount in cents, price * percent / 100 without the fraction.
 * how many cent is the discount, only the part that goes away, price and percent given, round down
 * markdown amount of a price in cents at a percentage, truncated
 * Write a program that finds the cents saved by a discount in percent on a price in cents, fractions of a cent dropped.
 * price * percent // 100 in Python, both whole numbers
 * how many cents do I save, rounded down
 * Rebate in integer minor units, truncated.
 * By how many whole cents does a percentage discount reduce a price?
 * discount in cents rounded down
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
 * cents plus {K} percent tax, rounded to the nearest cent
 * gross price as a number of cents from the net cents, vat {K}%, rounded to nearest
 * tax of {K} percent on top of a price in cents, result rounded to the nearest cent
 * Write a function that adds {K} percent VAT to a net price in cents and rounds to the nearest cent.
 * How many cents, rounded half up, does the customer pay when {K}% tax is added to a price in cents?
 * Returns the gross amount in cents for a VAT rate of {K}%, rounded half up.
 * pls put {K}% tax on the price, in cent and rounded to nearest
 * gross-up of an amount in cents by {K}% VAT, rounded to the nearest cent
 * Write a function that adds {K} percent VAT to a net price in cents and rounds to the nearest cent, half up.
 * =ROUND(net*(1+{K}%),0) in Excel, in cents
 * put {K} percent tax on top of the cents, rounded
 * Gross amount in integer minor units at a {K} per cent VAT rate, half up.
 * What is the gross price in cents for a net price, the tax being {K}%?
 * add {K}% VAT to a price in cents, rounded
 *
 * @K 19 7 20 8 10 21 25 5
 * @T int32_t int64_t
 * @name gross_cents add_vat with_tax
 * @range net 0 100000
 */
T gross_cents(T net) { return (net * (100 + K) + 50) / 100; }

/**
 * What is the net price in {gross} if {K} percent tax is included?
 * net price from a gross price that contains {K}% vat
 * remove the {K}% vat that a price includes
 * price without the {K}% tax that it includes
 * gross to net with {K} percent tax included in the gross
 * take out {K}% sales tax that is already in the price
 * amount before {K}% tax, given the amount with the tax
 * Write a function that computes the net amount from a gross amount that contains {K} percent VAT.
 * How much is the price without tax if the given one includes {K}%?
 * Returns the net price for a gross price with a VAT rate of {K}%.
 * i have the price with {K}% tax and want it without
 * VAT-exclusive price of a VAT-inclusive one, rate {K}%
 * Write a program to strip a VAT of {K} percent from a gross price.
 * =gross/(1+{K}%) in a spreadsheet
 * the price has {K} percent tax in it, what is it without
 * Net amount from a gross amount inclusive of {K} per cent value added tax.
 * How do I get the price before {K}% tax from the price after tax?
 * net price from gross with {K}% VAT
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
 * price minus percent discount, plus {L} shipping if what remains is below {K}
 * order total with percent off and shipping {L} unless the reduced price reaches {K}
 * percentage off a price, then free delivery from {K}, otherwise {L} delivery
 * take percent off the price and then add {L} for shipping if the result is under {K}
 * total after a discount in percent, add {L} if that is less than {K}
 * Write a function that applies a percentage discount and then adds {L} for shipping unless at least {K} is left.
 * What do I pay with a discount in percent if shipping costs {L} for a reduced price below {K}?
 * Returns the price, lowered by a percentage, plus {L} shipping; shipping is free if {K} or more is left.
 * first rabatt in percent from the price then shipping {L}, but free if {K} or more is left
 * checkout total: percentage markdown, then a delivery fee of {L} if the marked-down price is under {K}
 * Write a function to compute what an order costs: a percentage is taken off the price, and {L} shipping is charged if the result is below {K}.
 * Excel: =IF(p*(1-d%)>={K}, p*(1-d%), p*(1-d%)+{L})
 * take the percent off, then add {L} for delivery unless it is still {K} or more
 * Discounted price plus a delivery fee of {L} under a threshold of {K} applied to the reduced amount.
 * What do I pay after a percent discount, with {L} shipping under {K}?
 * discounted price plus {L} shipping if below {K}
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
 * shipping for an order value: free over {K}, else {L}
 * free shipping above a total of {K}, otherwise {L}
 * delivery costs {L} for an order, nothing above {K}
 * shipping fee for an order: {L} up to and including {K}, free above
 * 0 if the total is more than {K}, else {L} for shipping
 * postage of {L}, or 0 if the order is over {K}
 * Write a function that returns the shipping cost: {L}, but free for orders of more than {K}.
 * How much is shipping if only orders over {K} ship free and it is {L} otherwise?
 * Returns {L}, or 0 for a total strictly greater than {K}.
 * shipping is {L} but when order is bigger than {K} is free
 * delivery charge of {L} for an order total, waived above {K}
 * Write a program which determines the shipping cost of an order: nothing for more than {K}, otherwise {L}.
 * =IF(total>{K},0,{L}) for Excel
 * delivery is free over {K}, else it costs {L}
 * Step tariff: {L} on totals up to and including {K}, zero strictly above.
 * How high is the postage when orders above {K} ship free and others cost {L}?
 * shipping {L}, free above {K}
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
 * cart total for n prices with shipping {L}, free from {K}
 * sum of an array of prices plus {L} shipping if the sum is below {K}
 * add up the cart's prices, then {L} for delivery unless they make {K} or more
 * shopping cart total from n prices, with shipping of {L} when under {K}
 * array of prices: their total, plus {L} unless it reaches {K}
 * sum n prices, then add {L} when the sum is less than {K}
 * Write a function that adds the item prices and {L} for shipping when the sum is under {K}.
 * What is the whole cart of n prices with delivery if delivery is {L} below {K}?
 * Returns the sum of all prices, plus {L} unless the sum is at least {K}.
 * all prices together, and {L} for shipping when they don't reach {K}
 * basket value of n item prices plus delivery fee {L}, waived from {K}
 * Write a function to total the prices in a shopping cart and add {L} for shipping if the sum is less than {K}.
 * Python: s = sum(prices); s + {L} if s < {K} else s
 * add it all up, and {L} more for delivery when it does not get to {K}
 * Sum of a price vector with a surcharge of {L} below the threshold {K}.
 * What does the basket cost with {L} delivery under {K}?
 * sum of prices, plus {L} shipping if below {K}
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
 * cart total from n prices, their quantities and a tax percentage added on top
 * sum of price times quantity over n items, plus tax in percent
 * invoice total with tax from arrays of prices and quantities and a tax percentage
 * order total from unit prices and quantities, including a tax rate in percent
 * n line items: add price * quantity, then put so many percent tax on top
 * bill for several products: unit prices, quantities, number of products, percent of tax added
 * Write a function that adds price times quantity over all items and then adds the sales tax in percent.
 * What is the whole invoice for n prices and quantities with a tax in percent on top?
 * Returns the gross total of n invoice lines (prices, quantities) with tax in percent.
 * multiply each price with its count, add all and put tax percent on it
 * invoice total of n line items, price times quantity, increased by a percentage of tax
 * Write a program to compute an invoice total from arrays of prices and quantities, increased by a tax in percent.
 * =SUMPRODUCT(prices, quantities)*(1+tax%) in Excel
 * price times number of each thing, all added, tax on top
 * Inner product of price and quantity vectors, grossed up by a per cent tax rate.
 * How do I total an invoice including tax?
 * invoice total with tax percent
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
 * cart total of n prices, cheapest article for nothing
 * add up prices minus the smallest one, which is counted once, 0 for an empty list
 * buy several, get the cheapest free: what do these prices cost together
 * Write a function that adds up an array of prices and leaves out the lowest price; nothing costs 0.
 * What do I pay for these n prices when the cheapest thing in the cart is free?
 * Returns the sum of the prices less the lowest price, 0 for an empty cart.
 * all prices together but the cheapest one you get free, no prices gives 0
 * basket total of an array of prices with the lowest-priced item waived
 * Write a function that computes the sum of the prices of all items but the cheapest one, which comes as a gift; 0 for none.
 * sum(prices) - min(prices, default=0), Python
 * the least expensive thing is free, what do I pay
 * Total of a sample minus its minimum.
 * What is the bill when a single lowest-priced article is not charged?
 * total with cheapest item free
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
 * sum of the prices in an array minus half of the smallest
 * add up n prices, the cheapest at half price
 * half price on the cheapest thing in the basket: total of the prices
 * Write a function that adds up prices, counting the lowest one only half; nothing costs 0.
 * What do I pay for a list of prices if the cheapest article is 50 percent off?
 * Returns the sum of n prices less half of the lowest price, 0 without prices.
 * all prices of list together, but for the cheapest you pay only the half
 * basket total for an array of prices, with the lowest-priced item at half price
 * Write a program which adds the prices of a purchase, with one cheapest article counted at half its price.
 * sum(p) - min(p, default=0) / 2 in Python
 * the least expensive thing costs half, how much for everything
 * Sum less half the minimum of a price vector, 0 if void.
 * How much is due if the lowest price is halved?
 * total with the cheapest item half price
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
 * second item half price: total for a unit price and a number of pieces
 * buy one, get the second for half price: what do count pieces at this price cost
 * price times count, with every other piece at 50 percent
 * total for a price and a count when each second item is half off
 * cost of several pieces at one price, every second one half
 * half price on every second article: unit price, number, total
 * Write a function that returns the cost of several equal items, price and count given, when every second item is at half price.
 * What do I pay for a few shirts at this price if every second one is half price?
 * Returns the total for a number of pieces, each second one at half the unit price.
 * the 2nd one of each two costs only half, price and count given, total price pls
 * BOGO 50% off: total for a unit price and a count, each second item at half price
 * Write a function to find the cost of a number of equal items where each second one is half price; unit price first.
 * =price*n-price/2*INT(n/2) in Excel
 * every other one for half, what do so many cost
 * Cost of n units at a 50 per cent rebate on each even-numbered unit.
 * How do I price 'second item half off' for a count of items?
 * price of n items, every second one half price
 *
 * @T double float
 * @name second_half_price bogo_half total_price
 * @range price 0 500
 * @range count 0 20
 */
T second_half_price(T price, int32_t count) { return price * count - price / 2 * (count / 2); }

/**
 * At {price} each, what do {count} pieces cost if every {buy} paid bring another {free} for free?
 * buy x get y free: total for price, count, x and y, where count includes the free ones
 * total of a unit price and a count when of every buy + free pieces some are free
 * price of count items at a unit price with a buy n get m free offer, free ones within the count
 * cost of pieces when in every full group of buy + free pieces the free ones cost nothing: price, pieces, buy, free
 * how much for all the items with buy x get y free: unit price, items in all, x, y
 * promo price: in each complete set of paid plus free pieces only the paid count; unit price, pieces, paid, free
 * Write a function that returns the total price for a count of items with a "buy x, get y free" offer within that count: price, count, x, y.
 * At a price, what do I pay for so many pieces if the offer is buy two get one free, or other numbers? Only full groups contain free ones.
 * Returns the price of all pieces, where each full group of buy + free contains free ones: price, pieces, buy, free.
 * offer is like buy 3 get 1 free, how much is all: price of one, how many i take, the 3, the 1
 * BXGY promotion total from price, count, buy and free, with free pieces only in complete groups
 * Write a program for the offer 'buy x, get y free': unit price, number of items taken, x, y; only complete groups bring free items.
 * Python: price * (n - n // (x + y) * y)
 * pay for x, then y come free, what do n of them cost
 * Cost of n units where each complete group of x + y includes y gratis units.
 * What is charged for n pieces under a buy x get y free promotion (unit price, n, x, y)?
 * buy x get y free total price from price, count, x, y
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
 * 5% off an amount from {K}, but 10% off from {L}
 * apply discount tiers to an amount: {L} gives 10 percent, otherwise {K} gives 5
 * amount after a tiered discount, 10 percent at {L} or more, else 5 percent at {K} or more
 * price after 10% off (if at least {L}) or else 5% off (if at least {K})
 * reduce an amount by 10% from {L} up, otherwise by 5% from {K} up, otherwise not at all
 * order value after a volume discount: 5% off from {K}, 10% off from {L}
 * Write a function that takes 5% off an amount of {K} or more, and 10% instead for {L} or more.
 * What do I pay for this amount if {K} brings 5 percent off and {L} brings 10 percent off?
 * Returns the amount after a discount of 5% from {K} and of 10% from {L}, the larger one where both apply.
 * when amount is {L} or more minus 10 percent, else when its {K} or more minus 5 percent
 * two-step volume rebate on an amount, 5% at the threshold {K} and 10% at {L}
 * Write a function to reduce an amount by 10 percent from {L} on, by 5 percent from {K} on, otherwise not at all.
 * =a*IF(a>={L},0.9,IF(a>={K},0.95,1)) in Excel
 * 5 percent off at {K} or more, 10 percent at {L} or more, what is left to pay
 * Quantity rebate schedule: factors 1, 0.95, 0.9 with closed thresholds {K} and {L}.
 * What do I pay if purchases of {K} get 5% off and those of {L} get 10% off?
 * 5% off from {K}, 10% off from {L}
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
 * discount rate in percent for an amount: 10 from {L}, else 5 from {K}, else 0
 * percent of discount by order value: 5 if it is at least {K}, 10 if it is at least {L}
 * 0, 5 or 10 percent for an amount, depending on {K} (5 from there) and {L} (10 from there)
 * which discount percent do I get on this total, with 5 at {K} and 10 at {L}, 0 otherwise
 * rebate percentage of an order, 5 at {K} and 10 at {L}, both included, none below
 * discount level from a total: 10 for {L} or more, otherwise 5 for {K} or more, otherwise 0
 * Write a function that returns 10 for an amount of at least {L}, else 5 for at least {K}, else 0, as the discount percentage.
 * How many percent off do I get on an amount if {K} brings 5 and {L} brings 10, less brings none?
 * Returns the discount rate in percent for an order value, 5 from {K} and 10 from {L}, 0 otherwise.
 * give me the percent for this amount, 10 if {L} or more, else 5 if {K} or more, else 0
 * discount bracket in percent for an order value, 5 from the threshold {K}, 10 from {L}, otherwise 0
 * Write a program that tells the discount in percent for an amount: 10 from {L}, 5 from {K}, else 0.
 * np.select-like in Python: 10 if a >= {L} else 5 if a >= {K} else 0
 * how many percent off: none below {K}, 5 from there, 10 from {L}
 * Rebate rate as a step function with steps at {K} (5) and {L} (10), right-continuous.
 * Which discount percentage applies, 0, 5 (at least {K}) or 10 (at least {L})?
 * discount percent: 5 from {K}, 10 from {L}, else 0
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
 * total for a count with unit price or, from {K} pieces, bulk price for every piece
 * quantity price: count times the unit price, or times the bulk price from {K} pieces on
 * total for count, normal price and bulk price, the latter for all pieces at {K} or more
 * pieces times price, but times the bulk price from {K} pieces up
 * total with a tiered unit price: count, price per piece below {K}, price per piece from {K} on for all of them
 * cost of n items: normal unit price below {K} items, wholesale unit price from {K} items
 * Write a function that returns the total for a count, a price and a bulk price, using the bulk price for every piece when {K} or more are bought.
 * What do I pay for so many pieces if each one has the second price when I take at least {K}, otherwise the first?
 * Returns the total price of a count of pieces; from {K} pieces on all of them cost the bulk price, which comes last.
 * if you buy {K} or more every piece has the other price: count, normal price, other price, total
 * order total with a quantity break at {K} units: count, regular unit price, unit price from the break on
 * Write a function for the price of a number of items, each at the normal price, or at the bulk price for {K} items or more.
 * =n*IF(n>={K},bulk,price) in Excel
 * count, price, other price: from {K} pieces on each one costs the other price, what is the sum
 * Total cost with an all-units quantity break at {K}: normal then bulk unit price.
 * What do n pieces cost if the bulk price applies from {K} pieces?
 * total price, bulk price from {K} items
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
 * better of two discounts on a price: percent off, or a fixed amount off; the result is at least 0
 * price with the larger of percent off or fixed amount off, not below zero
 * use the best coupon on a price, percentage or fixed amount: what is left to pay, 0 at the least
 * price, percent, amount: which discount saves more? apply that one and return the new price (never negative)
 * lowest price out of percent discount and money off, where money off stops at 0
 * take either percent off a price or a fixed amount, whatever makes it cheaper, but not below 0
 * Write a function that applies a percentage discount or a fixed discount, whichever lowers the price more, down to 0 at most.
 * What do I pay if I use the better one of two coupons, one in percent and one a fixed amount? Never less than 0.
 * Returns the lower of the two discounted prices, by percent or by a fixed amount, never below 0.
 * price and two rabatts, one percent one fixed, take the best, result not under zero
 * best-of discount on a price, percentage versus flat amount, clamped at 0
 * Write a program to compute the lower of two reduced prices: a percentage off or a fixed amount off (never below 0); order: price, percent, amount.
 * =MIN(p*(1-d%), MAX(p-f,0)) in Excel
 * either so many percent or so much money off, take what is better for me
 * Minimum of proportional and absolute rebate price, the latter floored at zero.
 * Which final price is better for the customer, percent coupon or fixed coupon?
 * lower price of percent discount or fixed discount
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
 * subtract the coupon if the order value is at least the minimum, otherwise keep the value
 * coupon only from a minimum amount: price, coupon, minimum, price to pay
 * price minus voucher when the minimum (third) is reached, else the price
 * apply a voucher to the total if the total is at least the minimum
 * money off with minimum spend: spend, money off, minimum; return what is left to pay
 * Write a function that takes a coupon off the price, but only if the price reaches the minimum order value.
 * What do I pay if the voucher needs a minimum purchase? Price, voucher, minimum, which may be just reached.
 * Returns the price less the coupon when the price is at least the minimum, else the price.
 * coupon works only if price is not under the minimum: price, coupon, minimum, give the final price
 * price after a flat voucher with a minimum basket value: basket, voucher, minimum
 * Write a function that subtracts a coupon's worth from a price if the price is at least a minimum: price, coupon, minimum.
 * =IF(p>=m,p-c,p) in Excel, with p, c, m
 * the voucher only counts when I spend enough, what do I pay: price, voucher, least to spend
 * Price net of a voucher conditional on a purchase threshold, inclusive.
 * How do I apply a coupon with a minimum order value (price, coupon, minimum inclusive)?
 * subtract coupon if price reaches the minimum
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
 * subtract {L} from the total when it is {K} or more
 * total after a voucher of {L} with a minimum order of {K}
 * spend {K} or more, save {L}: what is to be paid for a total
 * get {L} off orders of {K} or more: new total
 * Write a function that takes {L} off a total of {K} or more and leaves smaller totals alone.
 * How much do I pay for a total if I get {L} off from {K} on?
 * Returns the total, lowered by {L} if it is at least {K}.
 * if total is {K} or higher then minus {L}, else as it is
 * order total after a flat voucher {L} that needs a basket value of at least {K}
 * Write a program which takes {L} off totals of {K} or more and leaves smaller ones alone.
 * =IF(t>={K},t-{L},t) in a cell
 * {L} less if it is {K} or more
 * Lump-sum rebate of {L} conditional on a total not below {K}.
 * What is due with '{L} off from {K}'?
 * {L} off when total is at least {K}
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
 * stacked discounts on a price: first percentage, then the second percentage of what is left
 * price after two percent discounts, one after the other
 * percent off a price, then percent off the rest
 * double discount in a row: price, first percent, second percent of the reduced price
 * sale price with an extra percent off on top of the first percent off, taken from the reduced price
 * Write a function that applies two percentage discounts successively to a price.
 * What do I pay with a discount in percent and then an extra percentage off the reduced price?
 * Returns the price after two successive percentage discounts, each on what is left.
 * first rabatt and then second rabatt from what is left, both in percent
 * successive trade discounts in percent on a list price
 * Write a function to apply two percentage discounts to a price one after the other.
 * =p*(1-d1%)*(1-d2%) in Excel
 * first so many percent off, then again off what is left
 * Successive multiplicative rebates in per cent.
 * What is the price after two consecutive percent reductions?
 * price after two discounts in a row
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
 * discounted price with a minimum price: price, percent off, minimum
 * price after a discount in percent, not below a floor
 * percent off a price but at least the minimum price is charged
 * reduced price with lower limit: price, percent, limit
 * sale price after percent off that does not fall under the given minimum
 * discount of some percent down to a lowest price: price, percent, lowest
 * Write a function that reduces a price by a percentage but never below a given minimum price.
 * What is the sale price after so many percent off if it may not go under a limit?
 * Returns the price lowered by a percentage or the minimum price, whichever is higher.
 * make price cheaper by percent, but not under the minimum, which is given last
 * percentage markdown of a price with a price floor
 * Write a program that reduces a price by a percentage but never to less than a lowest price: price, percent, lowest.
 * =MAX(p*(1-d%),least) in Excel
 * percent off a price, yet not under this bottom price (price, percent, bottom)
 * Price less a per cent rebate, bounded from below by a floor (price, rate, floor).
 * How do I discount a price by a percentage without falling under a minimum (price, percent, minimum)?
 * percent discount but at least the minimum price
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
 * price after a discount in percent with a maximum amount off
 * percent off a price, at most so much money off
 * price after a capped discount: price, percent, highest saving
 * price less a percent discount that is limited to an amount
 * coupon percent with a max saving: new price from price, percent and max
 * take percent off the price but not more money than the cap
 * Write a function that reduces a price by a percentage, where the discount itself is limited to a maximum.
 * What do I pay if the percentage discount on the price is capped at an amount?
 * Returns the price minus the smaller of the percentage discount and the cap.
 * price with rabatt in percent but maximum some money off
 * capped percentage markdown: price, percent, cap on the amount taken off; return the price left
 * Write a function to compute a price after a percentage discount that saves no more than a maximum amount: price, percent, maximum.
 * =p-MIN(p*d%,most) in Excel
 * so many percent off a price, though not more money off than the limit
 * Price less a proportional rebate truncated at a ceiling.
 * What do I pay if the percent rebate has an upper limit in money (price, percent, limit)?
 * price after percent discount with a maximum discount amount
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
 * give back money: paid less price, -1 for underpaid; price comes first
 * price and money paid: return the change, or -1 if too little was paid
 * change at the till for a price and the sum handed over, -1 if that does not cover the price
 * cash register change from price and payment with -1 as the error for too small a payment
 * Write a function that returns the change for a price and a payment, or -1 if the payment is too small.
 * How much money do I get back on a price for what I paid? -1 means I paid too little.
 * Returns the change, or -1 if the amount paid is below the price.
 * how much the cashier gives back, price first, then payed money, -1 when not enough payed
 * change due from price and tender, -1 on insufficient tender
 * Write a program which finds the change to hand back, from the price and then the money paid, or -1 if that is insufficient.
 * =IF(paid>=price,paid-price,-1) in Excel
 * how much do I get back, -1 when I gave too little
 * Excess of tender over price, -1 for a shortfall; price precedes tender.
 * How much change is due, with -1 for underpayment (price, payment)?
 * change from price and paid, -1 if not enough
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
 * how much money is missing for the price with what was paid, 0 if enough
 * rest to pay: price less payments, never negative
 * price minus paid, at least 0
 * open amount of an invoice: invoice total minus payments, zero if overpaid
 * outstanding balance of an order, from its price and what was paid, 0 when fully paid
 * Write a function that returns the amount of the price that remains to be paid, or 0 if everything is paid.
 * How much do I still owe on this price after paying that much, 0 if nothing?
 * Returns the unpaid part of the price, 0 if it was overpaid.
 * how much left to pay from price and paid money, not below zero
 * outstanding amount from amount due and amount paid, clamped at zero
 * Write a function to determine how much is still owed for a price after a payment, 0 if it is settled.
 * =MAX(price-paid,0), a cell
 * what is left to pay, price first, then what was given, never below 0
 * Positive part of the price minus the payment.
 * How much is missing to cover the price (price, paid), 0 if nothing?
 * remaining amount to pay, not below 0
 *
 * @T int32_t int64_t double
 * @name amount_due still_to_pay open_amount
 * @range price 0 1000
 * @range paid 0 1000
 */
T amount_due(T price, T paid) { return price > paid ? price - paid : 0; }

/**
 * Pay out {cents} in as few coins as possible: write the number of 200, 100, 50, 20, 10, 5, 2 and 1 cent coins.
 * euro coins for an amount in cents, greedily: store the counts for 200, 100, 50, 20, 10, 5, 2, 1 cents
 * count of each euro coin for the change in cents, from 2 euro down to 1 cent, as few coins as possible, into an array of 8
 * how many of each coin, 200 100 50 20 10 5 2 1 cents, for an amount, fewest coins, written to counts
 * break change in cents into the fewest euro coins, write the eight counts, 2 euro first
 * fewest coins for the change in cents: store how many of 2 euro, 1 euro, 50, 20, 10, 5, 2, 1 cents
 * fill an array with the number of each euro coin (200, 100, 50, 20, 10, 5, 2, 1) that pay an amount of cents with few coins
 * Write a function that splits an amount of cents into euro coins, largest (200) first down to 1, and stores the eight counts.
 * Which euro coins do I give back for so many cents, fewest possible? Eight counts from 2 euro to 1 cent into the array.
 * Stores how many coins of each euro denomination, 200 to 1 cents in falling order, make up the amount, greedily.
 * give the change of so many cents in euro coins, how many from each, biggest 200 first and 1 cent last, into the array
 * greedy change breakdown of cents in euro denominations 200, 100, 50, 20, 10, 5, 2, 1, counts to the output array
 * Write a program that breaks an amount in euro cents into the fewest coins 200, 100, 50, 20, 10, 5, 2, 1 and stores the eight counts in that order.
 * Python divmod in turn by (200, 100, 50, 20, 10, 5, 2, 1), quotients to an array of eight
 * which euro coins, biggest first, make up these cents
 * Greedy representation in denominations 200, 100, 50, 20, 10, 5, 2, 1 (multiplicities out).
 * How many coins of each euro kind (2 euros down to 1 cent) give this change?
 * change in euro coins, 200 to 1 cents, counts of 8 coins
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
 * fewest quarters, dimes, nickels and pennies for an amount in cents, four counts into an array in this order
 * count of each US coin (25, 10, 5, 1) for the change in cents, largest first, stored in an array of four
 * how many quarters, dimes, nickels, pennies for so many cents, with as few coins as possible, written to counts
 * break cents into american coins, as few as possible, and write the counts of 25s, 10s, 5s and 1s
 * coins for the change in cents, greedily: store the numbers of 25, 10, 5 and 1 cent coins
 * fill an array of four with the number of quarters, dimes, nickels and pennies for an amount in cents, largest first
 * Write a function that splits cents into the fewest quarters, dimes, nickels and pennies and stores the four counts.
 * Which US coins do I give back for so many cents? Write the counts of 25, 10, 5 and 1 cents, large coins first.
 * Stores how many quarters, dimes, nickels and pennies make up the amount of cents, in this order, greedily.
 * give change of some cents in dollar coins, how many of each of 25 10 5 1, big ones first, in the array
 * greedy change breakdown of cents in US denominations 25, 10, 5, 1, counts stored in that order
 * Write a function to make change for cents with quarters, dimes, nickels and pennies, largest first; the four counts go to an array in that order.
 * q, r = divmod(cents, 25) and likewise with 10, 5, 1, as in Python
 * how many quarters, dimes, nickels, pennies do I get
 * Greedy change-making over 25, 10, 5, 1; multiplicities written out.
 * How do I split a number of cents into US coins?
 * change in quarters, dimes, nickels and pennies
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
 * smallest number of banknotes (100, 50, 20, 10, 5) for an amount, or -1
 * how many bills of 100, 50, 20, 10 and 5 from the cash machine, as few as possible, -1 if impossible
 * fewest notes from 100 down to 5 (100, 50, 20, 10, 5) for a withdrawal, -1 if not divisible by 5
 * count the banknotes 100, 50, 20, 10, 5 that pay an amount with the fewest notes, -1 for no multiple of 5
 * atm bills count with 100, 50, 20, 10, 5, fewest possible, -1 if the amount cannot be paid
 * Write a function that returns the smallest number of 100, 50, 20, 10 and 5 notes for an amount, or -1 if 5 does not divide it.
 * How many notes (100, 50, 20, 10, 5) do I get at the ATM at the least for this amount? -1 if it doesn't end in 0 or 5.
 * Returns the number of 100, 50, 20, 10 and 5 notes paid out, largest first, -1 for amounts that are no multiple of 5.
 * how many pieces of paper money for this sum, notes 100 50 20 10 5, as few as possible, -1 when not payable
 * minimal banknote count with denominations 100, 50, 20, 10, 5, or -1 if the amount isn't a multiple of 5
 * Write a program to count the notes with which a cash machine pays an amount, using 100, 50, 20, 10 and 5, largest first; -1 if 5 does not divide it.
 * Python: sum of divmod quotients by 100, 50, 20, 10, 5, -1 for amount % 5
 * fewest bills of 100, 50, 20, 10, 5 for that money, -1 when it cannot be done
 * Minimal count of denominations 100, 50, 20, 10, 5; -1 off the lattice of multiples of 5.
 * How many banknotes (100/50/20/10/5) does an ATM dispense?
 * number of notes 100 50 20 10 5, -1 if not a multiple of 5
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
 * count my coins in cents: quarters, dimes, nickels, pennies
 * total of US coins in cents, given how many quarters, dimes, nickels and pennies
 * 25 * quarters + 10 * dimes + 5 * nickels + pennies
 * how much are my coins worth in cents: number of quarters, dimes, nickels, pennies
 * coin jar value in cents from the numbers of quarters, dimes, nickels and pennies
 * Write a function that returns the value in cents of a number of quarters, dimes, nickels and pennies.
 * How many cents do I have in quarters, dimes, nickels and pennies, the number of each given in this order?
 * Returns the total value of US coins in cents: 25s, 10s, 5s and 1s in this order.
 * i have this many quarter dime nickel penny, how many cents
 * face value in cents of US coins, number of 25, 10, 5 and 1 cent pieces
 * Write a function which gives the worth in cents of some quarters, dimes, nickels and pennies.
 * =25*A1+10*B1+5*C1+D1 in Excel
 * how many cents are these coins together, quarters first, then dimes, nickels, pennies
 * Inner product of the counts with (25, 10, 5, 1).
 * What is my US change worth in cents?
 * value of quarters, dimes, nickels and pennies in cents
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
 * total value of cash from an array of denominations and an array of counts
 * count the till: array of denominations, array of counts
 * how much money is in the cash drawer: values of the n kinds, number of each
 * sum of value times number for each of n coins
 * cash count: array of denominations, array of how many of each, total value
 * money in the register from n note and coin values and their counts
 * Write a function that adds up the cash in a drawer from the denominations and how many there are of each.
 * How much cash is in the till with n kinds of money, the value and the count of each in two arrays?
 * Returns the total of the n denominations, each multiplied by its count.
 * count money in kasse, array of coins and array of how many
 * cash drawer total by denomination: values, counts, number of kinds
 * Write a program to add up the money in a till, from an array of denominations and an array of how many of each.
 * SUMPRODUCT(values, counts), Excel
 * coins and notes with their number, how much is it all
 * Scalar product of denominations and multiplicities.
 * How much cash is in the drawer?
 * total cash from values and counts
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
 * make a price in cents a .99 price by raising it if needed
 * round a price in cents up to x.99
 * psychological price in cents: up to the next amount whose last two digits are 99
 * next price in cents with 99 at the end, the price itself if it has it
 * turn 1234 cents into 1299, and any amount up to the next that ends in 99
 * Write a function that raises a price in cents to the next amount ending in 99, and keeps one that already does.
 * What is the .99 price, in cents and not lower, for this price in cents?
 * Returns the smallest price of at least the given cents whose last two digits are 99.
 * make price in cents end with 99 like in shops, going up
 * charm pricing: cents rounded up to the next amount with 99 cents
 * Write a function that changes the cents part of a price in cents to 99, keeping the whole currency units.
 * =INT(c/100)*100+99 in Excel
 * let a price in cents end in 99, the whole money part stays
 * Replace the price modulo 100 by 99.
 * How do I turn 1250 cents to 1299 and 1299 to 1299?
 * make price in cents end in 99
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
 * 100 * dollars + cents, as a total in cents
 * money amount in cents from its two parts, whole units and cents
 * total cents of an amount given as dollars and cents
 * convert whole currency units and cents to cents
 * Write a function that turns an amount of dollars and cents into cents only.
 * How many cents is that altogether, with so many dollars and so many cents?
 * Returns the amount in the smallest unit from dollars and cents.
 * i have dollars and cents, make all of it cents
 * amount in minor units from major (100 minor each) and minor units
 * Write a program to convert dollars and cents to cents altogether.
 * =100*dollars+cents in a sheet
 * how many cents is so many dollars and cents
 * Amount in minor units from major and minor parts.
 * How do I express dollars (first) and cents as a single number of cents?
 * dollars and cents to cents
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
 * sell from stock only if there is enough: stock, pieces wanted, stock afterwards
 * stock minus the order if there is enough, else keep the stock
 * new stock level after an order, the order being rejected when it is bigger than the stock
 * take items out of the warehouse if there are enough and return what is in it then: stock, items
 * stock minus order, or the same stock when the order is larger
 * Write a function that returns the stock after an order, or the old stock if it does not suffice.
 * How many pieces of the stock are left after an order, if it can be done? Unchanged if the order is too big.
 * Returns the remaining stock; an order larger than the stock changes nothing.
 * when enough on stock then stock minus order, else leave it
 * conditional stock decrement: stock, order, new stock; unchanged when the order exceeds it
 * Write a function that gives the stock remaining after a sale of the wanted number, which only happens if that many are there.
 * =IF(w<=s,s-w,s) in Excel, s the stock and w the wish
 * sell only if there is enough, how many are left then: in stock, wanted
 * Conditional decrement: stock less demand where covered, otherwise unchanged stock.
 * How many pieces remain when an order is refused for lack of stock (stock, wanted)?
 * stock after sale, unchanged if not enough
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
 * pieces to ship: the smaller of order and stock
 * units shipped for an order when the stock may not suffice
 * partial delivery quantity: what was ordered, but no more than the stock
 * how many pieces can I send, with so many wanted and so many in stock
 * Write a function that returns the number of pieces that can be delivered from stock for an order.
 * How many of the ordered things can go out today with this stock?
 * Returns the deliverable part of an order, given order and stock.
 * if not enough on stock send what is there: wanted, stock, number sent
 * shippable quantity of an order, limited by the stock on hand
 * Write a program to find how many pieces can be delivered out of the number ordered with the given stock.
 * =MIN(ordered,stock), Excel
 * I want so many (first), there are so many, how many do I get
 * Minimum of demand and supply.
 * How much of an order can be filled right now?
 * deliverable quantity of order and stock
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
 * ordered and in stock: how many pieces are missing, zero if none
 * pieces missing: order minus stock, not below 0
 * units of an order that cannot be delivered yet from this stock, 0 if all can
 * missing quantity for an order, order first, stock second, 0 when covered
 * shortage of an item, wanted against stock, never negative
 * Write a function that returns how many ordered pieces are not in stock, 0 if there are enough.
 * How many of an order must be sent later with this stock, 0 for none?
 * Returns the undelivered part of an order, 0 if everything is in stock.
 * how many of the ordered ones have to wait because stock is too small, order then stock, 0 if stock is enough
 * backordered units: demand less stock on hand, at least 0
 * Write a function to compute the pieces of an order which cannot be supplied from stock; order size first, stock second.
 * =MAX(ordered-stock,0) in a cell
 * how many are missing for this order
 * Positive part of demand minus inventory.
 * How many units go on back order?
 * shortage: ordered minus stock, at least 0
 *
 * @T int32_t int64_t
 * @name backorder missing_quantity shortage
 * @range wanted 0 200
 * @range stock 0 200
 */
T backorder(T wanted, T stock) { return wanted > stock ? wanted - stock : 0; }

/**
 * How many to order with {stock} in stock: nothing above {least}, otherwise enough to have {most}?
 * order quantity with minimum and maximum stock: from stock at or below the minimum up to the maximum, else 0
 * refill up to the maximum when stock is at the minimum or lower: stock, minimum, maximum, pieces to order
 * how many to reorder by stock, min and max: max minus stock if stock is not above min, else 0
 * reorder amount from stock, minimum and maximum, 0 if there is still more than the minimum
 * if the stock of a shelf is at or below the least, fill it up to the most: how many pieces, otherwise 0
 * min-max stock ordering: stock, minimum, maximum; order max - stock at or below the minimum, else nothing
 * Write a function that returns how many pieces to order so that a stock not above the minimum is filled to its maximum, else 0.
 * How many do I have to order up to the maximum? Only when the stock is at the minimum or less; stock, minimum, maximum.
 * Takes stock, minimum and maximum and returns the maximum minus the stock if the stock is at or below the minimum, else 0.
 * order until full when stock is not more than minimum: stock, minimum, full, number to order (or 0)
 * min-max replenishment quantity for stock, min and max, 0 when stock is above min
 * Write a program which determines how much to reorder: if the stock is not above a minimum fill it up to a maximum, else 0; stock, minimum, maximum.
 * =IF(s<=min,max-s,0) in Excel
 * when no more than the least are left buy so many that the shelf is full, otherwise nothing: left, least, full
 * (s, S) replenishment policy with inclusive reorder point: inventory, s, S.
 * What is the order size to bring stock at or under its minimum up to its target, else 0 (stock, minimum, target)?
 * stock at or below minimum: reorder up to maximum, else 0
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
 * how many of n products need reordering, having stock below their minimum
 * number of items with stock under their minimum, two arrays of n
 * how many of n products have less stock than their minimum, stock in the first array
 * count items whose stock is below the minimum
 * compare stock with minimum for each of n products, count those below
 * Write a function that counts the products whose stock is less than the minimum for that product.
 * How many products do I have to reorder, when stock and minimum of each are given and stock is below the minimum?
 * Returns the number of positions where the stock is below the minimum.
 * count how many products have too few on stock: array of stock, array of minimum
 * number of SKUs below their safety stock, stock and safety stock as arrays
 * Write a function that counts the articles with a stock below their own minimum, from an array of stocks and one of minimums.
 * SELECT COUNT(*) WHERE stock < minimum
 * how many things have run lower than they should
 * Number of components where stock is strictly under the threshold vector.
 * How many products need restocking?
 * count items with stock below minimum
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
 * price of a product by id, from arrays of ids and prices, -1 if not found
 * look up the price of an article number in parallel arrays of numbers and prices, -1 when missing
 * find the price for an id: ids, prices, how many, the id; -1 if it isn't listed
 * article number to price by parallel arrays, first match, minus one if missing
 * search the ids for a given one and return the price at its index, else -1
 * price list lookup: array of ids, array of prices, length, id wanted, -1 if unknown
 * Write a function that searches a product id in an array of ids and returns its price from an array of prices, or -1.
 * What does the article with this number cost, by n numbers and their prices? -1 for an unknown number.
 * Returns the price of the first product with the given id, from ids and prices in two arrays, -1 if there is none.
 * two arrays, ids and prices: give me price for the id, when not there -1
 * price lookup by SKU in parallel arrays of SKUs and prices, -1 if absent
 * Write a program that looks up an article number in an array of ids and gives the price at the same place of a second array, -1 if unknown.
 * XLOOKUP(id, ids, prices, -1) in Excel
 * what does the thing with this number cost, -1 if there is no such thing
 * Associative look-up over parallel arrays, first match, default -1.
 * How do I find a product's price by its id?
 * price for id, -1 if not found
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
 * product id in the list of ids and the stock at its place above 0
 * check availability by article number: array of numbers, array of stocks, how many, the number; false if unknown
 * can the article be bought: find its id in the id array and see if the stock array has more than 0 there
 * given ids and stocks, a product is available if its id is found and at least one piece is left
 * is there any left of this id, by an array of ids and one of pieces in stock? no if it isn't listed
 * Write a function that tells whether a product with a given id exists in an array of ids and has stock left in a second array.
 * Can I buy the article with this number, from n numbers and how many of each are there?
 * Returns true if the id is listed in the first array with a positive stock in the second.
 * look if id is in ids array and its stock in second array bigger 0
 * availability check by SKU over parallel arrays of SKUs and quantities, false for unknown ones
 * Write a function to check whether the article with some id is available, from arrays of ids and stocks; unknown ones are not.
 * dict(zip(ids, stock)).get(x, 0) > 0 in Python, the first one if an id is repeated
 * is any of this thing left
 * Positivity of inventory at the first match of an id.
 * Is a product with a given number on hand?
 * is article id in stock
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
 * index of the cheapest shop including shipping, from n prices and n shipping costs, -1 without shops
 * index of the lowest price plus shipping over two arrays, first on ties, -1 if empty
 * which offer is cheapest with delivery costs? prices in one array, delivery in the other; return the index, -1 for none
 * index of the best offer by price + shipping, the first of equals, -1 for n = 0
 * compare shops by total price, an array of prices plus one of shipping, and return the index of the cheapest or -1
 * index of the smallest elementwise sum of two arrays, first one on a tie, -1 when they are empty
 * Write a function that returns the index of the offer with the lowest price plus shipping (two arrays), -1 if there is none.
 * Where is it cheapest if I count the shipping? Give the index into the arrays of prices and shipping costs, -1 if there are none.
 * Returns the index of the minimum of price plus shipping, the first one on a tie, -1 for empty arrays.
 * which shop is best, price array and shipping array added together, give its index or -1
 * argmin of landed price (price plus shipping, arrays of n), lowest index on ties, -1 if n is 0
 * Write a program to find the index of the shop with the lowest price plus shipping, the first on a tie, -1 without shops.
 * np.argmin(prices + shipping), -1 for empty arrays
 * where is it cheapest with delivery, first one if the same, -1 if there are none
 * Least argmin of the sum of two vectors; -1 in dimension zero.
 * Which offer is best overall, price and postage together?
 * index of lowest price plus shipping, -1 if none
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
 * price of a piece, budget, shipping paid once: number of pieces, never negative
 * from price, budget, shipping: budget minus shipping, divided by price, whole pieces, 0 if the budget is too small
 * how many items at a price fit the budget together with one delivery fee (price, budget, fee), 0 if not even one
 * affordable quantity from unit price, budget and a shipping fee paid once, at least 0
 * Write a function that takes a price, a budget and shipping paid once, and returns how many items can be bought, 0 at the least.
 * How many at this price can I afford with my money if shipping comes on top once? 0 if too little.
 * Returns the largest number of pieces whose total price plus shipping is within the budget, or 0: price, budget, shipping.
 * piece price, my money, shipping (one time): how many pieces do i get, 0 if none
 * affordable units at a unit price, with a budget net of a flat delivery fee, not below zero
 * Write a function which computes how many items of a price a budget buys after a single shipping charge is paid: price, budget, shipping.
 * =MAX(INT((budget-shipping)/price),0) in Excel
 * how many can I get for my money if delivery costs extra once: price, money, delivery
 * Floor of (budget - shipping) / price, 0 if the fixed cost is not exceeded.
 * How many pieces can I afford including one-off delivery (unit price, budget, shipping)?
 * number of items affordable: price, budget, shipping
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
 * buy the items of a price list one after the other until the next one is too expensive: how many with this money
 * count of purchases, in the order of an array of prices, within the budget
 * number of first prices in the array that together fit the budget
 * go through the prices, stop at the first thing I cannot afford with what is left, return how many were bought
 * how far does my money go down the list of prices, as a number of items
 * Write a function that buys items from an array of prices in the given order and returns how many can be paid before the first that cannot.
 * How many things on my list of prices can I buy, in order, until the money doesn't suffice for the next?
 * Returns the number of leading prices whose sum does not exceed the budget.
 * prices array and budget: buy from left to right till money not enough, how many
 * length of the longest affordable prefix of a price list for a budget
 * Write a program to count how many items, bought from the first on in order, a budget pays; it stops at the first that is too dear.
 * np.searchsorted(np.cumsum(prices), budget, 'right')
 * buy one after another until the money does not do for the next, how many did I get
 * Length of the longest prefix whose partial sums stay within the budget.
 * How many prices from the start of a list fit in a budget?
 * how many items in order fit in budget
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
 * cost plus markup percent, and tax percent on that sum
 * retail price from cost: markup in percent first, then tax in percent on top
 * add profit percent to the cost, then sales tax percent to the result
 * calculate the end price from purchase price, markup percent and tax percent, tax on the marked-up price
 * Write a function that adds a markup in percent to the cost and then the sales tax in percent.
 * What must the price tag say if I want a markup in percent on the cost and a tax in percent is then added?
 * Returns the gross selling price from cost, markup rate and tax rate in percent, the tax also on the markup.
 * buy price plus gain percent and then tax percent on all of that
 * retail price calculation: cost, markup % on it, then VAT % on both
 * Write a function for a shop price: cost increased by a markup in percent and then by a tax in percent.
 * =cost*(1+markup%)*(1+tax%) in Excel
 * what I paid, plus my gain in percent, plus tax in percent
 * Cost multiplied by markup and tax factors.
 * How do I compute a selling price with margin and VAT from cost?
 * price from cost, markup percent and tax percent
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
 * what is left of a payment after paypal fees of some percent plus a fixed amount
 * net amount after a percentage fee and a fixed fee, amount first
 * money I get for a price after the platform fee in percent and its fixed part
 * subtract a fee in percent and a fee per sale from a price
 * Write a function that returns what is left of a payment after a percentage fee and a fixed fee.
 * How much of a price do I get after fees, one in percent of it and one fixed?
 * Returns the price less the fee in percent of it and the fixed fee.
 * platform takes percent of the price and also fixed cents, what remains
 * net proceeds of a sale after ad valorem (percent) and flat fees
 * Write a program that determines what a seller receives when the platform keeps a percentage and a fixed fee of the price.
 * =p-p*fee%-fixed in a cell
 * what is left for me of the price after the market took its percent and then its fixed bit
 * Proceeds net of proportional and flat commission.
 * How much does the seller get of a price after fees (percent, then fixed)?
 * payout after percent fee and fixed fee
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
 * profit of a sale after a fee in percent of the price: price, cost, percent
 * price minus cost minus a fee of so many percent of the price
 * profit of a sale with a seller fee: selling price, cost, fee percent of the selling price
 * what do I earn when the platform takes a percentage of the price: price, my cost, percentage
 * gain per item after a commission in percent of its price: price, cost, commission
 * net profit from price, cost and a fee in percent of the price
 * Write a function that returns the profit of a sale, given price and cost, when a percentage of the price goes to the platform.
 * How much do I really earn on this sale? Selling price, what it cost me, percent of the price kept as fee.
 * Returns the selling price less the cost and less the fee, given in percent of the price.
 * sell price minus buy price minus ebay's percent of the sell price
 * contribution per unit: price, cost, marketplace commission in percent of the price
 * Write a function to compute the profit of a sale: price less purchase cost less a commission in percent of the price.
 * =price-cost-price*fee% for Excel
 * sold for, bought for, percent fee: what did I earn
 * Margin after ad valorem commission (price, cost, rate).
 * How much profit remains once the sales fee is paid?
 * profit after cost and percent fee
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
 * refund of a price after some days: all of it within {K} days, else 0
 * full refund of the price up to {K} days, then nothing
 * money back: the price if returned within {K} days, 0 if later
 * the price if days is at most {K}, else 0
 * amount refunded for a price and a number of days, with a return window of {K} days, day {K} included
 * refund amount for price and days by the {K} day policy: everything or, when later, 0
 * Write a function that returns the refund for a price and days passed: the whole price within {K} days, otherwise 0.
 * Do I get my money back? The price up to {K} days after purchase, 0 afterwards; price and days are given.
 * Returns the price if not more than {K} days have passed, otherwise 0.
 * price and days: give money back only when not over {K} days, otherwise 0
 * {K}-day return policy: refund of a price after so many days, full or zero
 * Write a program to find the refund for an article: its price if it comes back after {K} days at most, otherwise 0.
 * =IF(days<={K},price,0) in Excel
 * money back within {K} days, else nothing
 * Refund as a step function of time, closed limit {K} days.
 * How much is refunded if returns are allowed up to {K} days?
 * refund price within {K} days, else 0
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
 * can I send it back after these days, {K} days at most and not opened (flag)
 * whether something is not opened and at most {K} days old
 * is a return possible after so many days? limit {K} days, and the box must not be opened
 * return check: number of days up to {K} and not opened
 * true for unopened goods within the {K} days, given the days and the opened flag
 * Write a function that tells from days and an opened flag whether a return is accepted: at most {K} days and not opened.
 * Can I still return it after so many days? It must not be opened and the limit is {K} days.
 * Returns true if not more than {K} days have passed and the article is unopened.
 * give back ok only when not opened and days not over {K}
 * return eligibility from days and an opened flag: {K}-day window, sealed goods only
 * Write a function to check if a purchase may be returned: within {K} days, the last one included, and not opened.
 * days <= {K} and not opened, Python
 * can I bring it back: up to {K} days and still closed
 * Return predicate: elapsed time no greater than {K} and package intact.
 * Is an article returnable in {K} days, the flag telling it has been opened?
 * can be returned: at most {K} days and unopened
 *
 * @K 14 30 7 60
 * @name can_return return_allowed is_returnable
 * @range days 0 80
 */
_Bool can_return(int32_t days, _Bool opened) { return days <= K && !opened; }

/**
 * How many points does a purchase of {amount} bring, one per whole unit and twice as many for a {member}?
 * loyalty points: one for each full unit of the amount, double for members
 * points per whole euro of an amount, members get double
 * bonus points for an amount, one per full unit, twice that with the member flag
 * one point per full dollar, two if the member flag is set
 * points for a purchase: the amount without its fraction, doubled if member
 * reward points by amount and membership: whole units, times two for members
 * Write a function that gives one point for each whole unit of money spent, and two if the customer is a member (flag).
 * How many points do I get for this amount, one for each whole unit? Members get twice as many.
 * Returns the whole units of the amount as points, doubled if the member flag is set.
 * points like whole euros of the amount, but member gets 2x
 * loyalty accrual: truncated amount with a member multiplier of two
 * Write a function to calculate loyalty points: one for every full unit of the amount, twice as many for members.
 * =INT(amount)*IF(member,2,1) in Excel
 * a point for each whole euro, double for members
 * Truncated amount, scaled by 2 conditional on membership.
 * How many bonus points does a purchase bring (members get double)?
 * points for amount, double if member
 *
 * @T double int32_t
 * @name earn_points reward_points
 * @range amount 0 1000
 */
int32_t earn_points(T amount, _Bool member) { return (int32_t)amount * (member ? 2 : 1); }

/**
 * What remains to be paid of {total} after a gift card with {card} on it?
 * pay a total with a gift card, what is left to pay, 0 if the card suffices
 * rest of a total to pay after a voucher, never negative
 * total minus gift card, not below 0
 * amount due after a gift card of some value is used on the total, at least 0
 * how much cash do I need on top of my gift card for this total, 0 if none
 * remaining price after store credit, price first, zero at the least
 * Write a function that returns what is left of a total to pay when a gift card is used, at least 0.
 * How much of the total do I still pay after using my gift card? Nothing if the card covers it.
 * Returns the total less the gift card balance, never negative.
 * gift card goes off the price, but not under zero
 * amount payable after redeeming a stored value, clamped at 0
 * Write a program that computes what a customer still pays after a gift card was used; the total comes first.
 * =MAX(total-card,0) in Excel
 * the gift card (second) pays as much of the total as it can, what is left for me
 * Positive part of the total minus the voucher balance.
 * How much has to be paid on top of a gift voucher (total, voucher), 0 if it covers all?
 * amount left after gift card
 *
 * @T double int32_t int64_t
 * @name pay_with_gift_card after_gift_card
 * @range total 0 500
 * @range card 0 500
 */
T pay_with_gift_card(T total, T card) { return total > card ? total - card : 0; }

/**
 * What does {months} months of a subscription at {price} cost if the first {free} months are free?
 * subscription cost for some months at a monthly price with the first months free: months, price, free months, at least 0
 * so many months at a monthly price, the first ones free: months, price, free ones; never below 0
 * total for a plan: months, monthly price, free months at the start, which cost nothing
 * months without the free ones, times the price, not below 0; order months, price, free
 * months, monthly price and trial months of a streaming plan: its total cost, 0 if all are in the trial
 * pay only for the months after the trial: months in all, price of one, trial months
 * Write a function for the cost of some months of a subscription at a price with free months; never negative.
 * What do I pay in all if the first month or two are free? Months, price per month, free months; never less than 0.
 * Takes months, monthly price and free months, and returns the price of the months that are not free, 0 if none.
 * abo for so many months, price each, this many first months cost nothing, at least 0
 * subscription total net of the trial period, never negative: months, monthly price, trial months
 * Write a function for the cost of a subscription over some months with a monthly price, the first few months being free.
 * =MAX(months-free,0)*price, Excel
 * so many months at this price, some of them free, how much
 * Price times the positive part of duration less free period (months, price, free months).
 * What does a subscription with a free trial come to (months, monthly price, free months)?
 * subscription cost from months, price and free months
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
 * should I pay yearly, i.e. does a year cost less than twelve times the monthly price
 * annual plan better than monthly: yearly price under 12 x monthly price
 * one year at the first price or 12 months at the second: is the year cheaper
 * Write a function that tells whether the annual subscription (first) costs less than twelve monthly payments (second).
 * Do I save money with the yearly subscription, given its price and the price of a month (twelve in a year)?
 * Returns true if the yearly price is below twelve monthly prices.
 * yearly abo price smaller than monthly times 12 or not
 * annual versus monthly billing: true if annual price < 12 * monthly price
 * Write a program to check if paying a yearly price costs less than twelve times a monthly price.
 * =yearly<12*monthly in a cell
 * is it better to pay once a year than each month
 * Strict comparison of an annual fee with twelve monthly ones.
 * Does the annual plan save money over the monthly plan?
 * is yearly price cheaper than 12 months
 *
 * @T double int32_t
 * @name is_yearly_cheaper annual_is_cheaper
 * @range yearly 0 600
 * @range monthly 0 60
 */
_Bool is_yearly_cheaper(T yearly, T monthly) { return yearly < 12 * monthly; }

/**
 * What is the phone bill with {base} a month, {included} units included and {rate} for each of {used} beyond them?
 * phone bill: base, free minutes, price per minute beyond them, minutes used
 * base fee plus extra usage over what is included: base, included, rate per extra unit, used
 * monthly bill: base, included amount, price per unit beyond it, amount used
 * data plan cost with overage: fee, allowance, rate per unit beyond the allowance, usage
 * mobile bill from base fee, included minutes, price of each further minute and used minutes
 * total of a flat fee and the use above a limit: fee, limit, price per unit above it, units used
 * Write a function that returns the base fee plus, beyond the included units, a rate for each unit: base, included, rate, used.
 * How much is my phone bill if I used more than what is included? Base fee, units included, price of an extra unit, units used.
 * Returns the base fee plus overage charges: base, included units, rate per unit over it, units used.
 * base price and when used more than included pay for the more: base, included, rate, used
 * usage billing with an included allowance: base fee, allowance, unit rate above it, usage
 * Write a function to compute a phone bill from a base fee, the included units, a price for each extra unit and the units used.
 * =base+MAX(used-included,0)*rate in Excel
 * fixed part plus so much for each minute over the free ones: fixed, free, price, used
 * Two-part tariff with allowance: base, included, marginal rate, usage.
 * What is the monthly phone charge with free minutes (base fee, free minutes, price per extra one, minutes used)?
 * phone bill from base, included, rate and used
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
 * from a balance withdraw an amount only if that is high enough, return the balance
 * withdraw money, balance unchanged if not enough
 * new balance after a withdrawal if it is covered
 * take money from the account only if it suffices: balance, amount, new balance (unchanged if not)
 * balance minus amount, or the same balance if the amount is larger
 * from a balance withdraw an amount only when the balance is enough (equal is fine), return the balance afterwards
 * Write a function that returns the balance after a withdrawal, or the old balance if the money is not enough.
 * How much is on the account after I take money out? If the balance is too low it stays as it is.
 * Returns the new balance; a withdrawal larger than the balance is refused.
 * take money out but only when there is so much, return the balance then
 * conditional debit without overdraft: balance and amount in, balance out, unchanged when refused
 * Write a program that gives the balance after a withdrawal, which is refused, leaving the balance as it was, when it exceeds it.
 * =IF(amount<=balance,balance-amount,balance), Excel
 * take the money (second) out of the account (first) if there is enough, what is on it then
 * Conditional debit: balance minus amount where covered, else balance.
 * What is the balance after trying to withdraw an amount, unchanged where it is too large (balance, amount)?
 * withdraw if enough, else unchanged balance
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
 * from a balance withdraw an amount and return what is left, or return -1 if it is more than the balance
 * balance after a withdrawal, -1 if the funds are insufficient
 * take money out of a balance and return what is left, minus one when not enough
 * new balance after taking out an amount, or -1 when the amount exceeds the balance
 * atm withdrawal: balance minus amount, with -1 as the error when there is too little
 * Write a function that returns the balance less a withdrawal, or -1 if the money does not suffice.
 * What is left on my account, or -1 if I cannot take that much?
 * Returns the balance less the withdrawal, or -1 on insufficient funds.
 * balance minus the money taken, if that is more than the balance then -1
 * balance debited by an amount with -1 for insufficient funds, else what remains of it
 * Write a function to find the balance that remains after a withdrawal, or -1 if the account does not cover it.
 * =IF(amount>balance,-1,balance-amount) in Excel
 * what is left of the balance (first) after taking money out, -1 if it was too much
 * Balance after debit with failure code -1.
 * How do I lower a balance by a withdrawal with -1 as the error?
 * withdraw amount, -1 if not enough money
 *
 * @T int32_t int64_t double
 * @name withdraw try_withdraw balance_or_error
 * @range balance 0 1000
 * @range amount 0 1000
 */
T try_withdraw(T balance, T amount) { return amount <= balance ? balance - amount : -1; }

/**
 * Take {amount} out of the account at {balance} if there is enough, and say whether it worked.
 * withdraw function with a pointer to the balance and an amount, bool result, no change if the money does not suffice
 * withdraw an amount from a balance in place if it is covered, return success
 * subtract an amount from the balance behind a pointer, true if it worked, false and no change if too much
 * withdraw from a balance via pointer: true if done, false if there is not enough money
 * lower the stored balance by an amount if the money suffices; return whether it did
 * take money from an account variable, unless there is too little, and report success
 * Write a function that subtracts an amount from the balance behind a pointer, or returns false without change if it is too much.
 * Can the amount be withdrawn from the balance behind the pointer? If so, do it and return true.
 * Debits the balance behind a pointer by an amount and returns true, or leaves it alone and returns false when the amount is larger.
 * balance pointer and amount: take the money if enough is there and give true, else false
 * checked debit through a pointer: balance, amount, result false for insufficient funds
 * Write a program to withdraw an amount from an account through a pointer to its balance, only if it is covered, and say if it succeeded.
 * Java-like boolean withdraw(amount): false for insufficient funds, otherwise balance -= amount
 * take money off the account, yes if that worked
 * Guarded decrement of a referenced balance, returning success.
 * How do I subtract from *balance only where enough funds exist, with a boolean result?
 * withdraw from balance, return success
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
 * transfer an amount between two balances given by pointers, from the first to the second, bool result, refused if not covered
 * transfer money from the first account to the second if it suffices, both by pointer, return success
 * transfer via pointers: source, target, amount; true on success, false without change if the source is too low
 * move money from one balance to another if it suffices and report whether it was done
 * bank transfer between two balances behind pointers, from first to second, true if the first had enough
 * send money from one account to the other, both pointers, false if the first has not enough
 * Write a function that transfers an amount between two balances behind pointers and returns false, without change, when the first is too low.
 * Can the transfer from the first balance to the second be made? If so, change both and return true.
 * Debits the first balance and credits the second; returns false and changes nothing if it is not covered.
 * take amount from one konto and put on the other, only when enough money on the first, give back if it worked
 * checked funds transfer: pointer to source balance, pointer to target balance, amount, returns success
 * Write a function which moves an amount from one account to another, both given by pointers, unless the first has too little; tells if it was done.
 * START TRANSACTION, two UPDATEs, ROLLBACK if the first balance is too low: now with two pointers and a boolean
 * send money from this account to that one, no if there is not enough
 * Guarded transfer between referenced balances (source, destination, amount), returning success.
 * How do I transfer money between two balances with a check for cover?
 * transfer amount between accounts, return success
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
 * balance after an account fee of {L} if it is below {K}
 * balance minus {L} when it is less than {K}
 * balance after a monthly bank fee of {L}, charged unless it is at least {K}
 * charge {L} to a balance under {K} and return the new balance
 * balance after the account maintenance fee of {L}, which is free from {K} on
 * subtract {L} from the account when it holds less than {K}
 * Write a function that subtracts a fee of {L} from a balance under {K} and leaves larger balances alone.
 * What is my balance after the fee of {L} for accounts under {K}?
 * Returns the balance, less {L} if it is below {K}.
 * bank takes {L} from balance when less than {K} on account, what is left
 * balance after a maintenance fee of {L}, waived at the minimum balance of {K} or more
 * Write a program that deducts a fee of {L} from an account balance under {K}; others are free of charge.
 * =IF(b<{K},b-{L},b) in Excel
 * who has less than {K} pays {L}, what is on the account then
 * Balance net of a fee of {L} conditional on being strictly below {K}.
 * What is the balance after a {L} account fee for balances less than {K}?
 * subtract {L} fee if balance below {K}
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
 * overdraft interest for some days: balance, yearly rate in percent, days, 365 a year; 0 unless the balance is negative
 * interest on a negative balance at a yearly percentage for a number of days (year of 365), else 0
 * what does the bank charge for my overdraft: balance, percent a year, days out of 365, nothing for a balance from 0
 * interest only if the account is below zero: its size times rate percent times days over 365, otherwise 0
 * size of a negative balance * rate * days / 36500, and 0 for a balance that is not negative
 * overdraft cost for days, with yearly percent and 365 days in a year: balance, percent, days; positive result or 0
 * Write a function that returns the interest (positive) charged on a negative balance, yearly rate in percent, for a number of days, 365 in a year, else 0.
 * How much do I pay for being in the red with this balance, percent a year, for so many days of 365? 0 if I am not.
 * Returns the interest on the overdrawn amount at a yearly percentage for days of a 365-day year, 0 for a balance of 0 or more.
 * account under zero, how much interest for the days: balance, percent per year, days, 365 are a year, else zero
 * debit interest on a negative balance, annual percentage, actual/365, zero otherwise
 * Write a function to compute the interest due on an overdrawn account over some days at a yearly rate in percent, 365 days a year; 0 if not overdrawn.
 * =MAX(-balance,0)*rate%*days/365 in Excel
 * my account is below zero for so many days, what interest do I owe
 * Simple interest, act/365, on the negative part of the balance (rate in per cent p.a.).
 * How much interest does an overdraft cost (balance, annual percent, days)?
 * overdraft interest for days at yearly rate
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
 * process n signed transactions on a start balance, refuse those without cover, return the end balance
 * final account balance when withdrawals (negative amounts) that the balance cannot cover are refused: amounts, n, start
 * start balance plus each of n amounts, except those that would make it negative at their turn
 * run the n bookings on a start balance, ignore each one that makes it negative, return the result
 * Write a function that adds n amounts to a start balance one by one and skips each that would make it negative.
 * How much is on the account at the end if uncovered payments bounce? n signed amounts, then the balance at the start.
 * Returns the final balance after n amounts from a start balance; a transaction that would make it negative has no effect.
 * add plus and minus amounts to the konto's start balance but never under zero, leave such ones out
 * sequential posting of n signed amounts to an opening balance; those that would make it negative are rejected
 * Write a program that books an array of deposits and withdrawals on a start balance, ignoring each that would make the balance negative, and gives the final balance.
 * functools.reduce(lambda b, x: b + x if b + x >= 0 else b, amounts, start), Python
 * book one after another but leave out those that do not fit, what is there at the end
 * Left fold with guard: add unless the state would be below zero.
 * What is the balance once all admissible transactions have been executed?
 * final balance, skipping transactions that would overdraw
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
 * lowest balance over all n transactions, the start balance included
 * minimum of the running balance over an array of amounts, from a start value that counts too
 * how low did my account get, with these signed amounts and this start balance (which counts too)
 * smallest balance reached over n amounts, start balance included
 * lowest point of the account, from the start balance through n amounts added one by one
 * running total of n amounts from a start value: return its minimum, the start included
 * Write a function that books n amounts one after the other on a start balance and returns the lowest balance on the way, including the start.
 * What was the lowest my account went, given the amounts in order and the balance at the beginning (included)?
 * Returns the minimum of the start balance and all balances after each of n amounts.
 * where was the account deepest: amounts list, start balance, return the lowest balance, the start too
 * minimum running balance over an array of amounts, opening balance last and included
 * Write a function which finds the lowest balance an account ever has, its start balance included, while amounts are booked in order.
 * min(accumulate(amounts, initial=start)), Python
 * how low does my money get along the way
 * Minimum of the partial sums with initial value.
 * What is the smallest value of the running balance?
 * lowest balance over transactions
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
 * index of the first overdraft over n amounts from a start balance, or -1
 * when does the account go below zero? index of that amount in the array, -1 if never; start balance is last
 * index of the transaction that first overdraws the account: amounts, n, start balance, -1 if none
 * index of the first amount after which the balance, begun at a start value, is negative, else -1
 * which payment makes me go into the red, as an index from 0 or -1: signed amounts, then start balance
 * running balance of n amounts from a start: first index where it is below 0, or -1
 * Write a function that returns the index of the first of n transactions after which the balance, from a given start, is negative, or -1.
 * Which booking (index from 0) first overdraws the account with this start balance? -1 for none.
 * Returns the index of the first amount that, added in order to the start balance, leaves it negative, -1 if none does.
 * amounts and start balance: at which index is konto under zero first, else -1
 * index of first overdraft for an array of signed amounts and an opening balance, -1 without one
 * Write a program to determine the index of the first transaction after which the balance is negative, or -1.
 * next((i for i, b in enumerate(accumulate(...)) if b < 0), -1) in Python, from a start balance
 * which booking first puts me below zero, -1 if none does
 * First passage of the partial sums (plus initial value) below zero; index or -1.
 * When does the account first go into overdraft?
 * index of first transaction that makes balance negative, else -1
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
 * minimum payment on a card debt: larger of {K} and {L}% of it, not above the debt
 * pay {L} percent of the debt or {K}, whichever is more, but never more than the debt
 * least monthly payment on a card debt, {L}% of it or {K} if that is more, at most the debt
 * {L}% of the card balance, but at least {K} and at most the balance
 * how much of my card debt must I pay, {L} percent or at least {K}, and no more than I owe
 * Write a function for the minimum card payment: {L} percent of the debt, at least {K}, at most the debt itself.
 * What is the least I have to pay on a debt if it is {L} percent but not under {K}, unless I owe less?
 * Returns the minimum payment due, the greater of {L}% and {K}, capped by the debt.
 * min payment is {L}% of debt but not less than {K}, and when debt is smaller only the debt
 * credit card minimum due for a debt: {L}% with a {K} floor, never above the debt
 * Write a function to compute a credit card's minimum payment: {L} percent of the debt, at least {K}, never more than the debt.
 * =MIN(debt,MAX(debt*{L}%,{K})) in Excel
 * pay {L} percent but not under {K}, and no more than I owe
 * Proportional instalment of {L} per cent with floor {K}, capped by the debt.
 * What is the least amount to pay on a card with {L}% or {K}, whichever is greater, up to the debt?
 * minimum payment: {L}% of debt, at least {K}, at most the debt
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
 * credit utilization above {K} percent: amount used, then limit
 * is more than {K}% of the credit limit used? amount used, then limit
 * is the card used over {K} percent: used, limit
 * owed amount more than {K} percent of the limit, true or false
 * is too much of the credit line used, that is, more than {K}% of the limit, used amount first
 * card debt over {K} percent of the limit, which comes second
 * Write a function that tells whether the used part of a credit limit is more than {K} percent of it.
 * Do I use more than {K} percent of my credit, given what I used and the limit?
 * Returns true if the used amount exceeds {K}% of the limit.
 * is more than {K} percent from the card limit gone: used, limit
 * utilization ratio (used over limit) strictly above {K}%
 * Write a program to check whether more than {K} percent of a credit limit is used; used amount, then limit.
 * =used/limit>{K}% in a cell
 * is over {K} percent of the limit gone
 * Credit utilisation strictly above {K} per cent.
 * Is the utilisation ratio of a card higher than {K}%?
 * credit used above {K}% of limit
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
 * months to pay off a debt, monthly interest in percent added before each payment, -1 if the payment does not exceed the first interest
 * months until the debt is gone, interest added each month: debt, percent a month, payment; -1 if never, 0 for no debt
 * payoff time in months for debt, monthly rate in percent and monthly payment, -1 if the payment is not more than the interest
 * how long, in months, until I paid my credit card: debt, rate in percent a month, payment a month; -1 for never
 * repay a debt with interest in percent a month and a fixed payment, count the months, -1 if it never shrinks
 * number of monthly payments until the debt is zero: debt, percent interest per month, payment, -1 when the interest is too high
 * Write a function that adds monthly interest in percent to a debt, subtracts the payment and counts months until it is gone, -1 if never.
 * How many months until I am debt free? Debt, percent a month, payment a month; -1 if the interest eats the payment.
 * Returns the months to repay a debt at a percentage a month with a fixed payment, or -1 if that does not exceed the first interest.
 * how many month to pay all with interest: debt, percent each month, payment each month, never is -1
 * loan payoff period in months by iteration: debt, monthly rate in percent, payment; -1 if the first interest is not covered
 * Write a function which counts the months to clear a debt: monthly interest in percent is added, then a payment made; 0 for no debt, -1 if never.
 * NPER(rate, -payment, debt) of Excel rounded up, -1 if the first interest is not less than the payment
 * how long do I pay until nothing is owed, with percent interest each month, -1 when it never ends
 * Amortisation time under monthly compounding (debt, monthly rate in per cent, instalment); -1 if the payment does not exceed the interest.
 * After how many months is a loan repaid (or -1)?
 * months to pay off debt with monthly interest rate, -1 if never
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
 * loan cost: payments in all minus the amount borrowed; amount, payment, months
 * how much interest do I pay in all on an amount, with a payment each month for so many months
 * monthly payment times months minus the loan, the loan given first
 * extra money paid for a credit: amount of it, monthly rate, months
 * price of a loan as payments times months less the loan: loan, payment, months
 * Write a function that returns the total interest: everything paid back (payment times months) less the amount of the loan, which is first.
 * How much more than I borrowed do I pay back, with this payment for so many months? Loan amount first.
 * Returns payment times months minus principal, the principal being the first parameter.
 * credit, rate, number of months: all the rates together minus the credit
 * total finance charge of an instalment loan from principal, instalment and number of instalments
 * Write a program to find how much a loan costs beyond the borrowed sum, from that sum, the monthly payment and the number of months.
 * =payment*months-amount in Excel
 * how much more than I borrowed do I pay back: borrowed, paid a month, months
 * Total finance charge of an instalment loan.
 * What interest is paid overall on a loan (amount, monthly payment, months), i.e. payments less amount?
 * total interest from amount, monthly payment and months
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
 * simple interest on an amount for some months, at a yearly rate in percent
 * simple interest from amount, percent a year and months
 * interest: amount * rate * months / 1200
 * interest earned by an amount in a number of months at a yearly percentage, without compounding
 * how much simple interest after a few months: amount, percent per year, months
 * interest on an amount: yearly rate in percent, months, no compounding
 * Write a function that computes simple interest on an amount for a term in months from a yearly rate in percent.
 * What does my money earn in a few months at so many percent a year, without interest on interest?
 * Returns the simple interest on an amount for a number of months at an annual rate in percent.
 * zins on amount for some month, rate in percent is for the year, no compound
 * simple interest: amount, annual percent, months, 12 months to a year
 * Write a function to compute simple interest for a number of months at a yearly rate in percent.
 * =amount*rate%*months/12 in Excel
 * so much money, so many percent a year, how much interest in these months
 * Simple interest pro rata, 12 months per year.
 * How much interest accrues in n months without compounding?
 * simple interest for months at yearly percent
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
 * balance with monthly compounding: amount, yearly percent, months
 * savings after some months with a twelfth of the yearly percentage added every month
 * compound interest every month, rate in percent per year: amount, rate, months, final amount
 * add a twelfth of the yearly interest (in percent) each month and return the amount after so many months
 * how much money after some months with interest credited monthly: amount, percent a year, months
 * monthly compounded savings: start amount, annual percentage, number of months
 * Write a function that adds one twelfth of the yearly interest in percent each month to an amount and returns the final amount.
 * How much do I have after some months if interest, at so many percent a year, is added monthly?
 * Returns an amount after months of monthly compounding at a nominal annual rate in percent.
 * every month interest of percent per year over 12: amount, rate, months, how much at the end
 * future value of an amount, annual percentage, monthly compounding over a number of months
 * Write a program that computes what savings grow to in some months, with a yearly rate in percent credited monthly.
 * FV(rate/12, months, 0, -amount) in Excel, rate in percent
 * interest every month on top of the interest, what do I have in the end
 * Future value, nominal annual rate in per cent compounded monthly.
 * What does an amount become with monthly compounding?
 * compound interest monthly
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
 * currency exchange with a fee: amount, rate to multiply by, fee in percent of the amount
 * convert money after the exchange fee: amount less some percent, times the rate
 * change money: from amount, rate, fee percent; the fee is taken off first, then multiply by the rate
 * foreign money for an amount at an exchange rate after a commission in percent
 * how much foreign money do I get after fees: amount, foreign units per unit, fee in percent
 * amount times rate, minus a fee of so many percent of that
 * Write a function that converts an amount with an exchange rate after taking off a fee in percent.
 * What do I get at the exchange office for an amount at a rate, less its fee in percent?
 * Returns the amount times the rate less a percentage fee.
 * change dollars to euro at a rate but they take percent: dollars, rate, percent
 * currency conversion, amount times rate, net of commission in percent
 * Write a function that converts money at a rate after taking off a fee in percent; amount, rate, fee.
 * =amount*(1-fee%)*rate in Excel
 * change my money, they keep a few percent, what do I get
 * Currency conversion net of a proportional commission.
 * How much foreign currency results once a percentage fee is deducted (amount, rate, fee)?
 * exchange amount at rate minus percent fee
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
 * pay an invoice by day {K} and get {L}% off, otherwise pay all of it: amount, days
 * amount to pay after so many days with a cash discount of {L}% for {K} days at most
 * invoice amount less {L} percent if at most {K} days passed
 * Write a function that takes {L} percent off an invoice amount that is paid within {K} days; amount and days are given.
 * What do I pay for an amount after some days if paying within {K} days gives {L} percent off?
 * Returns the amount due: {L}% less up to {K} days, the full amount afterwards.
 * amount with skonto {L}% when payed in {K} days, later the full amount
 * what is due on an amount with terms of {L}% off in up to {K} days, net afterwards
 * Write a program to determine what is paid for an invoice: {L} percent less if settled in {K} days or earlier, otherwise all of it.
 * =IF(days<={K},a*(1-{L}%),a) in Excel
 * {L} percent off when I pay within {K} days
 * Cash discount terms {L}/{K} applied to an invoice amount.
 * What is due under '{L}% discount within {K} days'?
 * {L}% discount if paid within {K} days
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
 * amount with late payment interest for each day beyond {K} days: amount, days passed, percent a year of 365 days
 * amount due with interest for overdue days, {K} days are free: amount, days, percent per 365 days
 * overdue bill: amount, days, yearly rate in percent; interest counts only the days after {K}, a year has 365
 * pay late: amount plus interest at a yearly percentage for the days over {K}, 365 a year
 * amount * (1 + rate * (days - {K}) / 36500) if days is more than {K}, else the amount
 * Write a function that adds yearly interest in percent, 365 days a year, to an invoice for each day after the first {K} days.
 * How much is an unpaid bill now, if the first {K} days cost nothing and then percent a year is added? Amount, days, rate; 365-day year.
 * Returns the amount with default interest at a yearly percentage for the days beyond {K}, on a 365-day year.
 * bill too late, after {K} days simple interest for every day: amount, days, percent per year of 365 days
 * amount with default interest in percent a year, {K}-day payment term, actual/365
 * Write a function to compute what an invoice comes to when paid after some days: beyond {K} days a yearly interest in percent is added for each extra day, 365 a year.
 * =a*(1+MAX(days-{K},0)*rate%/365) in Excel
 * if I am later than {K} days I owe interest for the days too many
 * Simple default interest, act/365, from day {K} on (amount, days, rate in per cent p.a.).
 * How much must be paid on an overdue bill (term of {K} days)?
 * amount with late interest after {K} days
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
 * income tax with two rates: income, limit, percent up to it, percent on what is above
 * two tax brackets: tax on an income with a limit, a low rate in percent and a high rate in percent
 * tax with a lower percentage up to a limit and a higher one only on the income above: income, limit, low, high
 * tax on an income with one bracket limit as a parameter, then the percent below it and the percent for the excess
 * progressive tax in two steps: income, limit, percent of the part up to the limit, percent of the rest
 * tax by bracket: income, end of the first bracket, its percentage, percentage of the income beyond
 * Write a function for a tax on an income with two brackets, given the limit and both rates in percent, each rate on its own part.
 * How much tax do I pay if a higher percentage applies to the income above a limit? Income, limit, low and high percent.
 * Returns the tax with a lower percentage up to the limit and a higher one on the excess: income, limit, low, high.
 * income, limit, small percent, big percent: till the limit small percent, on what is over it the big percent, how much tax
 * two-bracket marginal tax: income, threshold, percentage below it, percentage on the income above it
 * Write a program to calculate income tax with two rates in percent: the low one up to a limit, the high one on the part above.
 * =MIN(i,l)*low%+MAX(i-l,0)*high% in Excel
 * low tax until the limit, high tax on what is over it, in percent: income, limit, low, high
 * Progressive tax with two marginal rates (income, threshold, lower, upper rate).
 * How much tax is owed with two brackets (income, limit, low percent, high percent)?
 * income tax with two brackets: income, limit, low and high percent
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
 * tax on an income from arrays of n ascending bracket starts and rates in percent, each rate on the part inside its bracket
 * progressive tax with any number of brackets: income, lower limits in ascending order, percentages, number of brackets
 * tax on an income with brackets as arrays: where each starts (ascending) and its marginal percent
 * sum of the tax in each bracket for an income; brackets as ascending start amounts and rates in percent
 * marginal tax of an income from a table of n ascending thresholds and percentages
 * income tax by a table with n ascending lower limits and percentages, each for the income from its limit to the next
 * Write a function for a progressive tax on an income; every bracket has a lower limit, ascending, and a rate in percent for its part.
 * How much tax is it on this income with a table of brackets, ascending starts and marginal rates in percent?
 * Returns the sum over all n brackets of the income inside the bracket times its percentage; bracket starts ascend, the last has no end.
 * tax with many steps: income, array where each step starts (rising), array of percent, each percent only for its step
 * tax of an income by a marginal schedule of n ascending lower thresholds and their percentages
 * Write a function that computes a progressive tax on an income from an ascending array of bracket starts and an array of their rates in percent.
 * Python: sum(max(0, min(income, end) - start) * rate / 100 for each bracket), the last one being open
 * each slice of the income has its own percent, add up the tax
 * Piecewise linear tax function with given breakpoints and marginal rates.
 * How do I work out income tax by tax brackets?
 * progressive tax from bracket starts and rates
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
 * gross minus tax minus social insurance, both given in percent of the gross
 * salary after tax percent and insurance percent are taken off, both of the full salary
 * net pay from gross pay, tax and insurance, with both percentages of the gross
 * what remains of my wage after two percentages of it, tax and insurance, are deducted
 * Write a function that returns the net salary when tax and insurance are both taken off the gross in percent.
 * How much money do I get from my gross salary with so many percent tax and so many percent insurance, both of the gross?
 * Returns the gross salary less tax and insurance, each a percentage of the gross.
 * brutto to netto: brutto, tax percent and insurance percent, both from the brutto
 * net pay after percentage deductions of the gross for tax and for insurance
 * Write a program which determines the net salary from the gross one and the percentages of tax and insurance, both of the gross.
 * =gross*(1-tax%-ins%) in a sheet
 * what stays of my pay after so many percent of it for tax and for insurance
 * Net wage with two proportional deductions on the gross basis.
 * How much take-home pay remains of a gross salary (then tax and insurance percentages of it)?
 * net salary from gross, tax and insurance percent
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
 * deduct the expenses, but at least {K}
 * larger of the real expenses and {K}
 * lump sum of {K} unless the expenses are higher
 * tax deduction with a flat {K}: the expenses given if they are higher, else {K}
 * expenses or {K}, whichever is more, as the deduction
 * standard deduction of {K} or the itemized expenses, whichever is larger
 * Write a function that returns the deduction: the actual expenses or the flat amount of {K} if that is more.
 * What can I deduct for my expenses if {K} is always granted?
 * Returns the expenses, raised to {K} if they are lower.
 * costs or the pauschale of {K}, take the bigger
 * deduction for expenses with a {K} minimum allowance
 * Write a function to give the amount one may deduct: the real expenses if above the allowance of {K}, otherwise {K}.
 * =MAX(expenses,{K}) in Excel
 * {K} is the least they accept, or what I really spent if more
 * Deduction as the maximum of actual costs and a lump sum of {K}.
 * How much is deductible with a flat allowance of {K}?
 * expenses, but at least {K}
 *
 * @K 1000 1230 12000 36
 * @T int32_t double
 * @name deduction deductible_expenses
 * @range expenses 0 20000
 */
T deduction(T expenses) { return expenses > K ? expenses : K; }

/**
 * What is the commuting allowance for {days} days over {distance} km: 0.30 a km up to 20 km and 0.38 for the km beyond?
 * commuter allowance for working days and km one way: 30 cents per km up to km 20, 38 cents from km 21, in units of 1.00
 * commuting deduction per year, 0.30 a km up to 20 km, 0.38 beyond
 * 0.30 per km for the first 20 km, then 0.38, times days; days first, then kilometers
 * travel to work tax deduction: days, km, 0.30 per km and for the part over 20 km 0.38
 * days times km to work times 0.30, but 0.38 for the km beyond 20
 * how much can I deduct for driving to work on so many days, 0.30 for each of the first 20 km and then 0.38
 * Write a function for a commuter allowance: days, then distance, 0.30 for each of the first 20 km and 0.38 for each further km a day.
 * What do I get for so many days and km to work, 0.30 a km, 0.38 for those over 20 km?
 * Returns working days times the allowance of one way, at 0.30 per km up to 20 km and 0.38 beyond.
 * how many days and how many km to the job, 0.30 a km and after 20 km 0.38, what can I deduct
 * distance-based commuting deduction: days, kilometers, 0.30 per km and over 20 km 0.38 per km
 * Write a program to find a commuter's yearly allowance from working days and kilometres: 0.30 for each of the first 20 km, 0.38 for each further one, per day.
 * =days*(MIN(km,20)*0.3+MAX(km-20,0)*0.38) in Excel
 * days times the way to work, 30 cents a km until 20, 38 cents after
 * Per diem piecewise linear mileage: slope 0.3 to 20 km, 0.38 beyond, times days.
 * What is the commuting deduction with rates 0.30 (to 20 km) and 0.38?
 * commuting allowance: days, 0.30 per km up to 20, then 0.38
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
 * vat payable at {K} percent on net sales, less {K} percent on net purchases
 * output tax minus input tax at {K}%, from net sales and net purchases
 * how much vat goes to the tax office with {K}% on my net sales less {K}% on my net purchases
 * {K} percent of sales less {K} percent of purchases
 * sales tax balance at {K}%: tax on the sales minus tax on the purchases, both net
 * Write a function that returns the VAT to be paid: {K}% of the net sales less {K}% of the net purchases.
 * How much VAT must I pay on sales minus purchases, both net, if the rate is {K} percent?
 * Returns the VAT liability from net sales and net purchases, negative for a refund, at a rate of {K}%.
 * {K}% tax from what i sold minus {K}% from what i bought
 * VAT liability of net sales and net purchases: output less input tax, {K}%
 * Write a function that computes the VAT due to the tax office: {K} percent of net sales minus {K} percent of net purchases.
 * =(sales-purchases)*{K}% in a cell
 * {K} percent tax on what I sold, less that on what I bought
 * Output tax minus input tax at {K} per cent.
 * How much VAT has a business to pay at {K}% (sales, purchases)?
 * VAT payable {K}% on sales minus purchases
 *
 * @K 19 20 21 25 7
 * @T double
 * @name vat_payable vat_due
 * @range sales 0 10000
 * @range purchases 0 10000
 */
T vat_payable(T sales, T purchases) { return (sales - purchases) * K / 100; }

/**
 * What does the insurance pay for {damage} with a {deductible} that I bear myself? Never less than 0.
 * insurance payout after the deductible: damage less deductible, 0 if that is negative
 * insurance payment: damage minus deductible, not below 0
 * how much does the insurance pay for a damage with a deductible, 0 at the least
 * claim amount less excess, not below zero
 * payout for a damage with an own share that is subtracted, at least 0
 * what I get from the insurance: damage, my deductible, zero if the damage is smaller
 * Write a function that returns what the insurance pays: the part of the damage above the deductible, or 0.
 * How much money do I get for the damage after my deductible, if any?
 * Returns the damage less the deductible, 0 if the damage is smaller.
 * damage minus what i pay self, not under 0
 * indemnity for a loss, net of the deductible, clamped at zero
 * Write a program to compute what an insurance pays for a damage above the policyholder's deductible.
 * =MAX(damage-deductible,0), Excel
 * the first part (given second) I pay of the damage, what do they pay
 * Positive part of loss minus retention.
 * How much does the insurer cover given loss and deductible?
 * insurance payout after deductible
 *
 * @T int32_t int64_t double
 * @name insurance_payout claim_payment
 * @range damage 0 5000
 * @range deductible 0 1000
 */
T insurance_payout(T damage, T deductible) { return damage > deductible ? damage - deductible : 0; }

/**
 * What does the insurance pay for {damage} with a {deductible} and at most {limit}?
 * insurance payout for a damage with deductible and maximum: between 0 and the maximum
 * damage minus deductible, at least 0 and at most the limit
 * insurance claim: damage less deductible (at least 0), capped by the sum insured, given last
 * how much does the insurance pay at most limit: damage minus deductible, from 0 up to the limit
 * claim less own share, not below 0, up to a limit
 * damage minus deductible as a payment clamped between 0 and the coverage
 * Write a function that returns the insurance payment: damage less deductible, at least 0, at most the limit.
 * What do I get for the damage after the deductible if the policy has a limit? Never below 0 or above the limit.
 * Returns the payout: damage reduced by the deductible, not negative, and capped at the coverage limit.
 * damage minus own part, zero at least, but only till the max
 * indemnity with deductible and policy limit: loss, deductible, limit
 * Write a function for an insurer's payment: the damage less the deductible, not negative, and no higher than a limit.
 * =MIN(MAX(damage-deductible,0),limit) in Excel
 * what do they pay when I bear the first part and there is a top amount: damage, my part, top
 * Excess-of-loss layer: min(max(loss - retention, 0), cover).
 * How much is paid out with a deductible and a maximum cover (damage, deductible, maximum)?
 * payout for damage after deductible, at most limit
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
 * what do I pay of the doctor bill: everything up to the deductible and so many percent of what is above
 * of a bill the deductible first, then a percentage of the remainder: what the patient pays
 * patient's own share: bill up to the deductible, then a percent of the rest
 * out of pocket cost of a bill: the deductible (or the bill if smaller) plus percent of the rest
 * my part of a medical bill: bill, deductible, percent of the excess over it
 * Write a function for a patient's share: the bill up to the deductible plus a percentage of what exceeds it.
 * How much of the hospital bill is mine, if I pay up to the deductible and so many percent of the rest?
 * Returns the out-of-pocket amount of a bill with a deductible and a coinsurance rate in percent of the rest.
 * i pay the first part of the bill till the deductible and then percent from the rest
 * out-of-pocket cost from bill, deductible and coinsurance percent on the excess
 * Write a program that determines a patient's own part of a bill: everything up to the deductible, a percentage of the rest.
 * =MIN(bill,ded)+MAX(bill-ded,0)*percent% in Excel
 * I pay all of a bill until this amount, then only so many percent of the rest
 * Cost sharing: deductible plus coinsurance in per cent on the excess.
 * How much of a medical bill does the insured person bear (bill, deductible, percent of the excess)?
 * patient share from bill, deductible and percent
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
 * premium with a no claims discount of 5% of the base for each year, max {K}%
 * car insurance premium with a bonus of 5 percent per claim-free year, up to {K} percent
 * base premium minus 5% of it per year without accident, at most {K}% off
 * insurance price after claim free years: 5 percent of the base off for each, discount capped at {K} percent
 * premium and years: 5 percent off per year, not more than {K} percent in all
 * loyal driver discount on a base premium, 5% for each year up to {K}%, return the new premium
 * Write a function that lowers a base premium by 5% of it for each claim-free year, by {K}% at most.
 * On a base premium, what do I pay after some years without an accident, if each takes 5 percent off the base and the discount stops at {K} percent?
 * Returns the premium after a no-claims discount of 5% of the base per year with a maximum of {K}%.
 * every year no crash 5% of base cheaper, till {K}%, give the price
 * premium after a no-claims bonus of 5% per year (not compounded) with a {K}% ceiling
 * Write a function to reduce a base premium by 5 percent of it for every claim-free year, {K} percent at most.
 * =base*(1-MIN(5*years,{K})%) in Excel
 * 5 percent off per year without accident, up to {K} percent
 * No-claims bonus: linear rebate of 5 per cent a year, capped at {K} per cent.
 * What does insurance cost after some years at 5% off each, maximum {K}%?
 * premium minus 5% per year, at most {K}%
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
 * young driver surcharge from age and base premium: {L} percent more for ages under {K}, else the base premium
 * age below {K}: the base premium plus {L}%, else just the base
 * insurance price from age and base price, with {L} percent extra below age {K}
 * drivers under {K} pay {L}% more: premium for an age and a base
 * car rental price for a driver's age and a base price, {L} percent surcharge under {K}
 * age, then base premium: raised {L} percent for people under {K}
 * Write a function that takes a driver's age and a premium and raises the premium by {L} percent for drivers younger than {K}.
 * How much do I pay at my age on this base if it is {L} percent more under {K}?
 * Returns the premium with a surcharge of {L}% for ages below {K}.
 * when age less than {K} put {L}% more on the base, give the price
 * age-rated premium: age, base, {L}% loading below {K}
 * Write a program that takes an age and a base premium and raises the premium by {L} percent for drivers younger than {K}.
 * =IF(age<{K},1+{L}%,1)*base in Excel
 * under {K} one pays {L} percent more
 * Premium with an age surcharge of {L} per cent strictly below {K}.
 * How high is the premium if those under {K} pay {L}% extra?
 * {L}% surcharge if age below {K}
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
 * dimensional weight of a package from its three sides, their product over {K}
 * volume weight: length * width * height / {K}
 * parcel volume weight in kg: length, width, height in cm, divided by {K}
 * dim weight with divisor {K}: multiply the three sides and divide
 * cm3 of a box of three sides divided by {K}
 * Write a function that computes the volumetric weight in kg of a parcel from three sides in centimeters with the divisor {K}.
 * How heavy does my parcel count by its size, when length x width x height is divided by {K}?
 * Returns the dimensional weight: the product of the sides over {K}.
 * three sides of parcel in cm to volume weight, divide by {K}
 * courier dimensional weight of a box with three sides, product over {K}
 * Write a function which computes a parcel's volumetric weight from its three edges with the divisor {K}.
 * =l*w*h/{K} in Excel
 * size of the box as weight, divide by {K}
 * Dimensional weight with volumetric factor {K}.
 * How do I get the volume weight of a package (divisor {K})?
 * volumetric weight, divide by {K}
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
 * billable weight of a parcel: larger of real weight and length x width x height / {K}
 * chargeable weight with divisor {K}: the weight or the product of the three sides over {K}, whichever is more
 * max of weight and l*w*h/{K}
 * which weight does the courier charge: the real one or the three sides multiplied and divided by {K}, if that is more
 * parcel weight or volume weight (volume over {K}), the bigger; weight first, then three sides
 * shipping weight from weight and three sides, with volumetric divisor {K}, the larger counts
 * Write a function that returns the greater of actual weight and volumetric weight, the product of three sides over {K}.
 * What weight do I pay for if the volume (three sides) divided by {K} also counts, whichever is more?
 * Returns the chargeable weight: actual or, if larger, the dimensional one from three sides with a divisor of {K}.
 * take real kg or size of three sides multiplied / {K}, what is more
 * chargeable weight: max of kg and the product of three sides in cm over a dim factor of {K}
 * Write a program to find the weight to be charged for a parcel: the larger of real weight and length times width times height over {K}.
 * =MAX(weight,l*w*h/{K}) in Excel
 * what weight do I pay, the true one (first) or length times width times height over {K}, whichever is more
 * Chargeable weight: maximum of actual and dimensional weight with divisor {K}.
 * Which weight does a carrier bill, given weight and dimensions (volume over {K} if that is more)?
 * larger of weight and volume / {K}
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
 * parcel size check: length plus girth, 2 * (width + height), up to {K}
 * length + 2 * (width + height) <= {K}, for a parcel
 * does the package fit: length plus twice the width and height is at most {K}
 * girth (around width and height) plus length not more than {K}
 * may I send the parcel with length + 2 * width + 2 * height limited to {K} cm
 * is the parcel small enough, its length and girth together at most {K}? length, width, height
 * Write a function that tells whether length plus twice width and twice height is within {K}.
 * Can I send a box of this length, width and height if length plus girth (2 * width + 2 * height) may be up to {K}?
 * Returns true if length plus girth, twice the sum of width and height, does not exceed {K}.
 * is parcel ok: length and around (width and height two times each) together max {K}
 * length-plus-girth limit of {K} kept by length, width, height, girth being 2 * (width + height)
 * Write a function to check if a parcel's length plus its girth, which is twice width and height together, is no more than {K}.
 * =l+2*(w+h)<={K} in a cell
 * is the box small enough: once long, twice wide, twice high, {K} at most
 * Length-plus-girth condition with inclusive bound {K}.
 * Does a package obey a girth limit of {K}?
 * length plus girth at most {K}
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
 * parcel's weight up to {K} and length up to {L}
 * parcel not heavier than {K} kg and not longer than {L} cm
 * can the package of this weight and length be shipped, limits {K} kg and {L} cm included
 * are both limits kept: weight not over {K} kg and length not over {L} cm
 * parcel check: weight up to {K} kg and longest side up to {L} cm
 * Write a function that accepts a parcel, given weight and longest side, of at most {K} kg and at most {L} cm.
 * Can I send this parcel of some weight and length if {K} kg and {L} cm are the limits, just reaching them being fine?
 * Returns true if the weight is within {K} and the length within {L}.
 * parcel ok when not over {K} kilo and not over {L} cm
 * parcel acceptance from weight and length, {K} kg and {L} cm maxima, inclusive
 * Write a program that tests if a parcel weighs {K} at most and is not longer than {L}.
 * weight <= {K} and length <= {L} in Python
 * can it be mailed: not heavier than {K}, not longer than {L}
 * Admissibility with inclusive bounds {K} on mass and {L} on length.
 * Is the parcel within the limits {K} (weight) and {L} (length)?
 * weight at most {K} and length at most {L}
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
 * letter postage by grams: 95, 110, 180, 290 up to 20, 50, 500, 1000 g, -1 if too heavy
 * postage 95 (up to 20 g), 110 (50 g), 180 (500 g) or 290 cents (1000 g), else -1
 * stamp price for a letter by grams: up to 20 95, up to 50 110, up to 500 180, up to 1000 290, more -1
 * which stamp for so many grams: up to 20 g 95, 50 g 110, 500 g 180, 1000 g 290, none -1
 * letter price for grams in steps of at most 20, 50, 500 and 1000 for 95, 110, 180 and 290, over that -1
 * postal rate lookup by upper limit in grams: 20:95 50:110 500:180 1000:290, -1 above 1000 g
 * Write a function that returns the postage: up to 20 g 95 cents, 50 g 110, 500 g 180, 1000 g 290, above that -1.
 * How much is the stamp: 95 to 20 g, 110 to 50 g, 180 to 500 g, 290 to 1000 g, otherwise -1?
 * Returns 95, 110, 180 or 290 cents for at most 20, 50, 500 or 1000 grams, -1 if it is no letter any more.
 * how many cents to send a letter of these grams: till 20 g 95, till 50 g 110, till 500 g 180, till 1000 g 290, heavier -1
 * step tariff for letters, at most so many grams for so many cents: 20/95, 50/110, 500/180, 1000/290, then -1
 * Write a function to look up a letter's postage in cents by weight: 95 up to 20 grams, 110 to 50, 180 to 500, 290 to 1000, above -1.
 * bisect over [20, 50, 500, 1000] to [95, 110, 180, 290, -1] in Python, limits included
 * stamps for a letter: till 20 g 95 cents, 50 g 110, 500 g 180, 1000 g 290, more is -1
 * Postage step function, right-closed at 20, 50, 500, 1000 g with 95, 110, 180, 290, beyond that -1.
 * How much is postage (95, 110, 180, 290 cents for up to 20, 50, 500, 1000 g; -1 if heavier)?
 * postage by grams: 20 95, 50 110, 500 180, 1000 290, else -1
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
 * number of parcels when items of given weights are packed in order, a new one whenever the next doesn't fit
 * go through the weights, open a new box of the given capacity when an item does not fit into the current one, count the boxes
 * next fit: how many boxes of a capacity do n weights need, in order
 * trips needed when items of given weights are loaded in order and a trip ends as soon as the next item exceeds the capacity
 * how many packages for these weights, filled in order up to the capacity, never going back to an earlier one
 * fill boxes of a capacity one after the other with an array of weights, in order, and count the boxes
 * Write a function that packs n weights in order into boxes of a capacity, starting a new box whenever the next one does not fit, and counts boxes.
 * How many parcels do I have to send if I pack these weights in order and close a parcel when the next item would exceed the capacity?
 * Returns the number of boxes used by next-fit packing of n weights with a capacity; each item fits into an empty box.
 * put things with weights in boxes in order, when next one is over the capacity then new box, how many boxes
 * next-fit bin packing count for n weights and a bin capacity
 * Write a program to count the boxes needed when items are packed in their order and a new box is begun whenever the next does not fit by weight.
 * Python loop: for w in weights: if no box yet or w > space: boxes += 1, space = cap; space -= w
 * fill a box until the next thing is too heavy, then take another, how many boxes
 * Next-fit bin packing count for given weights and capacity.
 * How many boxes are used by packing one after another without going back?
 * number of boxes packing in order with capacity
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
 * is the total of n weights within the limit (or equal to it)
 * can the elevator carry all these n weights together, at most the limit
 * sum of the array not above the limit, true or false
 * is the truck load allowed: weights of n pieces, largest total
 * are all n weights together not too heavy, that is, at most a limit
 * does everything fit by weight: array of weights, limit for their sum, inclusive
 * Write a function that tells whether the total of n weights does not exceed a limit.
 * Can I load all of these n weights without going over the limit?
 * Returns true if the sum of the elements is at most the limit.
 * all n weights together ok (at most limit) or too much
 * total load check: sum of an array of weights <= limit
 * Write a function to check whether the total weight of all items is within a limit, the limit itself allowed.
 * sum(weights) <= limit, Python
 * can I lift all this at once
 * Constraint on the sum of a weight vector, inclusive.
 * Is the load not heavier than the maximum?
 * total weight at most limit
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
 * How many of the {hours} worked are overtime beyond {K}? 0 if fewer.
 * overtime hours beyond {K}, 0 if there are none
 * hours above {K} as overtime, else 0
 * overtime: hours minus {K}, not below 0
 * how much overtime is in these hours if {K} hours are normal, 0 if it is less
 * extra hours over {K}, or zero when there are none
 * overtime from hours worked, {K} hours standard, never below 0
 * Write a function that returns the hours worked beyond {K}, or 0.
 * How many of my hours are overtime if {K} is normal? None if I worked less.
 * Returns the overtime: hours above {K}, never negative.
 * more than {K} hours is overtime, how many are over, else 0
 * overtime in the hours over a {K}-hour standard, zero when under it
 * Write a program which computes the hours worked beyond {K}, none if fewer.
 * =MAX(hours-{K},0) in Excel
 * how many hours more than {K}
 * Positive part of hours minus {K}.
 * How many overtime hours are there with a norm of {K}?
 * overtime above {K} hours
 *
 * @K 40 8 35 38 48
 * @T int32_t double
 * @name overtime overtime_hours
 * @range hours 0 80
 */
T overtime(T hours) { return hours > K ? hours - K : 0; }

/**
 * How much overtime is there in {n} days with {hours}, everything above {K} a day counting?
 * total overtime over several days, everything above {K} hours in a day, days with less count 0
 * sum, over n days, of the hours above {K} in each day
 * daily overtime added up for an array of hours, where only what exceeds {K} on a day counts
 * overtime this week: for each day's hours the part over {K}, added together
 * add what each of n days has over {K} hours, nothing for shorter days
 * sum of max(0, hours - {K}) over an array of daily hours
 * Write a function that adds, over all n days, the hours worked beyond {K} on the day, ignoring days with fewer.
 * How much overtime did I do on these n days if a day has {K} hours and short days do not count against it?
 * Returns the sum of the daily overtime above {K} hours; short days do not count against it.
 * every day over {K} hours is overtime, array of hours, all together, no minus for short days
 * aggregate of the daily overtime over {K} hours in an array, per day and never negative
 * Write a function to add over all days the hours worked beyond {K} on a day; shorter days don't count against it.
 * sum(max(h - {K}, 0) for h in hours), Python
 * on each day, what is over {K} hours, added up
 * Sum of the positive parts of daily hours minus {K}.
 * How much overtime results over the days if a day has {K} regular hours?
 * total overtime above {K} hours a day
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
 * flextime balance of n days: hours worked minus {K} hours per day
 * plus or minus hours over n days against {K} a day
 * sum of an array of hours minus {K} times the number of days
 * time account with a {K} hour day: array of hours, result positive or negative
 * hours too many or too few (negative) over n days, {K} expected daily
 * working time balance of an array of daily hours at {K} hours a day
 * Write a function that returns the sum of n daily hours less {K} for each day, negative if too few.
 * Do I have plus hours or minus hours over these days with {K} a day? Return the signed total.
 * Returns the difference between the hours worked on n days and {K} times the number of days.
 * how many hours too much (plus) or too less (minus) in array of days when {K} per day
 * flexitime saldo for n days of hours with a {K}-hour target per day
 * Write a program to determine a flextime account from daily hours: plus or minus the difference to {K} hours each day.
 * sum(hours) - {K} * len(hours), in Python
 * how many hours am I ahead or behind with {K} due a day
 * Sum of deviations from {K}.
 * What is the time balance over these days against a target of {K} each?
 * flextime balance with {K} hours per day
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
 * hours times rate, with 1.5 times the rate for the hours over {K}
 * salary for the week from hours and hourly wage, where hours after the first {K} count 1.5
 * time and a half after {K} hours: hours, hourly wage, total pay
 * Write a function that computes pay from hours and hourly wage, with hours above {K} paid at one and a half times.
 * How much do I earn for my hours at a wage if hours over {K} count one and a half times?
 * Returns the pay for hours at an hourly wage with a 1.5 overtime rate beyond {K} hours.
 * hours and wage, more than {K} hours get 1.5 money for the ones over
 * gross pay from hours and wage with time-and-a-half for those over {K}
 * Write a function to compute pay from hours and hourly wage, with hours beyond {K} paid one and a half times.
 * =MIN(h,{K})*w+MAX(h-{K},0)*w*1.5 in Excel
 * normal money for {K} hours, half as much again for the rest
 * Wage with a 1.5 overtime multiplier above {K} hours.
 * How much is earned if time over {K} hours counts 1.5-fold?
 * pay with 1.5x overtime after {K} hours
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
 * total pay: hours, wage, hours after which overtime starts, factor on the wage for overtime hours
 * wage total with any overtime multiplier: hours, hourly wage, regular hours, multiplier beyond them
 * pay calculator: hours, wage, limit, overtime factor for the hours above the limit
 * hours at a wage: normal pay up to the limit, multiplied by a factor above it
 * earnings with overtime parameters: hours, wage, threshold, multiplier for hours over the threshold
 * Write a function for pay (hours, wage) where the hours above a limit are multiplied by an overtime factor.
 * How much do I earn for hours at a wage if those over a limit are paid a factor times as much?
 * Returns the gross pay for hours at a wage with a given overtime threshold and multiplier for the hours above.
 * hours wage limit and factor for overtime over the limit, all the money pls
 * gross pay with overtime premium: hours, hourly wage, regular limit, factor beyond it
 * Write a program for gross wages: hours up to a limit at the hourly wage, further ones at the wage times a factor (hours, wage, limit, factor).
 * =w*(MIN(h,l)+MAX(h-l,0)*f) in Excel
 * what do I earn if each hour past the limit pays so many times the wage: hours, wage, limit, times
 * Piecewise linear remuneration: hours, rate, overtime threshold, multiplier.
 * How do I calculate pay with an overtime limit and factor (hours, wage, limit, factor)?
 * pay from hours, wage, overtime limit and overtime factor
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
 * hours times wage, plus {K}% of the wage for each of the night hours; order hours, wage, night
 * pay with a night shift premium of {K}%: all hours, wage, hours of them at night
 * all hours at the wage plus {K} percent extra for those at night (last parameter)
 * salary from hours, wage and night hours, the latter bringing a {K} percent bonus on top
 * hours * wage + night * wage * {K}%, in the order hours, wage, night
 * Write a function that pays all hours at a wage and adds {K} percent of the wage for each of the hours at night.
 * How much do I earn for hours at a wage if the night hours among them pay {K} percent more?
 * Returns the pay for hours at a wage including a {K}% premium on the night hours, given last.
 * hours, wage, night hours of them: for the night hours i get {K}% more, total pls
 * gross pay with {K}% night differential from total hours, wage and night hours
 * Write a function to compute wages with {K} percent extra for the night hours, which are part of the hours: hours, wage, night hours.
 * =w*(h+n*{K}%) in Excel
 * all hours at the wage, and {K} percent more for those at night: hours, wage, night hours
 * Base wage plus a night premium of {K} per cent (total hours, rate, night hours).
 * What pay results if night work earns a {K}% bonus (hours, wage, of them at night)?
 * pay from hours, wage and night hours with {K}% night bonus
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
 * break minutes by German law from working minutes: 30 over 6 h, 45 over 9 h, otherwise 0
 * 0, 30 or 45 minutes of break for working minutes: more than 360 gives 30, more than 540 gives 45
 * how long must the break be, over 360 minutes 30, over 540 minutes 45
 * legal break minutes for a shift in minutes: over 6 hours 30, over 9 hours 45, else 0
 * mandatory break in minutes for working minutes: none to 6 hours, 30 to 9 hours, else 45
 * Write a function that returns the break in minutes for minutes of work: 0 up to 6 hours, 30 up to 9 hours, then 45.
 * How much break, in minutes, do I have to take for so many minutes of work: 30 for over 6 hours, 45 for over 9, else 0?
 * Returns the statutory break for a working time in minutes: 30 above 360, 45 above 540.
 * how many minute pause for so many minute of work, 30 over 6 hours, 45 over 9
 * statutory rest break by the German rule, minutes in and out: over 360 it is 30, over 540 it is 45
 * Write a program that tells the minutes of break due for minutes worked: 45 for more than 540, 30 for more than 360, otherwise 0.
 * =IF(m>540,45,IF(m>360,30,0)) in Excel
 * over 6 hours (in minutes) half an hour off, over 9 hours three quarters, else none
 * Statutory rest in min as a step function: 30 past 360, 45 past 540, strict.
 * How long a pause does one need, 30 min above 360 and 45 min above 540 minutes of work?
 * break minutes: over 360 30, over 540 45, else 0
 *
 * @T int32_t int64_t
 * @name required_break break_minutes
 * @range minutes 0 720
 */
T required_break(T minutes) { return minutes > 540 ? 45 : minutes > 360 ? 30 : 0; }

/**
 * How many minutes were worked from {start} to {end}, maybe past midnight, less a break of {pause}?
 * net shift minutes from start to end in minutes since midnight, maybe over midnight, minus the break
 * working minutes from start to end (minutes of the day, end may be past midnight) without the break
 * shift length minus break in minutes; start and end since midnight, may cross midnight
 * worked time in minutes of a night shift: start and end as minutes of the day, then the break to subtract
 * start and end in minutes since midnight, the end possibly next day, subtract the break from the time between
 * clock in, clock out (minutes since midnight, may wrap), break minutes: return the minutes worked
 * Write a function that returns the minutes worked from start to end, minutes of the day, possibly past midnight, less the break.
 * How long, in minutes, did I work without the break, given start, end (minutes since midnight, end maybe next day) and break?
 * Returns the minutes from start to end modulo a day of 1440, less the break.
 * shift from evening till morning (minutes of the day) minus pause in minutes
 * net working time in minutes: start, end, break; add a day if the end is before the start
 * Write a function to find the net minutes of a shift from start and end in minutes of the day, perhaps past midnight, less the break.
 * =MOD(end-start,1440)-pause in Excel
 * came at, went at (may be the next day), break off, how many minutes
 * Shift length modulo 1440 minus the pause.
 * How many minutes did a shift last without its break (start, end, break; end may be past midnight)?
 * minutes worked from start, end and break
 *
 * @T int32_t int64_t
 * @name minutes_worked net_shift working_minutes
 * @range start 0 1439
 * @range end 0 1439
 * @range pause 0 60
 */
T minutes_worked(T start, T end, T pause) { return (end - start + 1440) % 1440 - pause; }

/**
 * Are there at least {K} hours between the {end} of a shift and the {start} of the next day's, both in minutes since midnight?
 * at least {K} hours between two shifts: end today and start tomorrow, in minutes of the day
 * rest time check: from end today to start tomorrow (minutes since midnight) {K} hours or more
 * end of shift today, start tomorrow, both in minutes of the day: {K} hours rest at least?
 * enough rest of {K} hours from the end today until the start on the next day, given in minutes since midnight
 * end today and start tomorrow in minutes of the day: is the rest {K} hours or more
 * {K} hour rest rule kept: end of today's work and start of tomorrow's as minutes since midnight
 * Write a function that tells whether {K} hours lie between the end of today's shift and tomorrow's start, in minutes.
 * Do I have at least {K} hours off between my end today and my start tomorrow, minutes since midnight each?
 * Returns true if the end is at least {K} hours before the next day's start, both in minutes since midnight.
 * is pause between work today (end) and tomorrow (start) {K} hours or not, in minutes of day
 * minimum rest period of {K} hours from end today to start tomorrow, both as minutes of the day
 * Write a program which checks for at least {K} hours between the end of work today and the start tomorrow, both in minutes since midnight.
 * (start + 1440 - end) >= {K} * 60 in Python (end first)
 * do I get {K} hours off from finishing today till beginning tomorrow
 * Rest period predicate: overnight gap not below {K} h, clock times in min (end, start).
 * Is the night's rest of {K} hours kept?
 * at least {K} hours rest between end today and start tomorrow
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
 * prorated leave for so many months, {K} days a year, rounded up
 * {K} vacation days * months / 12, rounded up to whole days
 * leave for a few months with {K} days per year, rounded up
 * pro rata holiday for months worked, {K} days for twelve, rounded up
 * how much vacation for some months if it is {K} a year, in full days, up
 * Write a function that returns the prorated vacation for a number of months at {K} days a year, rounded up.
 * How many days off, rounded up, do I get for so many months if {K} is the full year?
 * Returns {K} * months / 12, rounded up to whole days.
 * only some month worked, how many vacation days from {K} a year, round up
 * pro rata leave entitlement for a number of months, {K} days per annum, ceiling
 * Write a function for the vacation days due for some months of work at {K} days a year, rounded up to whole days.
 * =ROUNDUP(months*{K}/12,0), Excel
 * {K} free days in a year, how many for these months, rounded up
 * Ceiling of {K} times months over 12.
 * How many days off, rounded up, has somebody earned in n months with {K} a year?
 * prorated vacation, {K} days per year, rounded up
 *
 * @K 30 24 25 28 20
 * @T int32_t int64_t
 * @name prorated_vacation leave_days
 * @range months 0 12
 */
T prorated_vacation(T months) { return (months * K + 11) / 12; }

/**
 * How many days of leave are left of {entitled} and {carried} carried over, after {taken}? Not below 0.
 * vacation days left with carry-over: entitled, carried, taken, at least 0
 * remaining leave: entitlement plus carried minus taken, never negative
 * holiday left: entitled plus carried over minus taken, at least 0
 * how many days off do I still have: this year's days, days carried over, days taken, not below zero
 * leave balance, at least 0, from entitlement, days carried over and days taken
 * vacation account: entitled + carried - taken, not below 0
 * Write a function that returns the vacation left: entitlement plus last year's rest less the days taken, at least 0.
 * How many vacation days are left, 0 at the least, of the yearly ones plus the carried ones after those taken?
 * Returns the remaining leave days, never negative, from entitlement, carry-over and days taken.
 * urlaub this year plus rest from last minus what i took, not under 0
 * remaining leave from entitled, carried over and taken days, never negative
 * Write a program to compute the remaining days of vacation from the yearly entitlement, days carried over and days taken, 0 at least.
 * =MAX(entitled+carried-taken,0), a cell
 * how many days off do I still have, 0 if I took too many: yearly, from last year, taken
 * Positive part of entitlement plus carry-over minus usage.
 * How much leave remains (entitlement, carried over, taken), never negative?
 * vacation days left
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
 * notice period for years of service: 4, 8 or 12 weeks, changing at 2 and 5 years (from there the longer one)
 * notice weeks: under 2 years 4, under 5 years 8, else 12
 * how long is my notice period in weeks after so many years, 4 under 2 years, 8 under 5, else 12
 * weeks of notice from years of service: 4, from 2 years 8, from 5 years 12
 * termination notice for years employed: 4 weeks, 8 from 2 years, 12 from 5 years
 * notice period by length of employment, <2 years 4 weeks, <5 years 8, then 12
 * Write a function that returns 4 weeks of notice below 2 years of service, 8 below 5 years and 12 from then on.
 * How many weeks before must I quit after these years: 4, from 2 years on 8, from 5 years on 12?
 * Returns the notice period in weeks: 4 below 2 years of employment, 8 below 5, otherwise 12.
 * years in company to weeks of notice: less than 2 gives 4, less than 5 gives 8, else 12
 * tenure in years to notice period in weeks: 4, from 2 years 8, from 5 years 12
 * Write a function that gives the notice period in weeks for years of service: 4 under two years, 8 under five, otherwise 12.
 * =IF(y<2,4,IF(y<5,8,12)) in Excel
 * less than 2 years 4 weeks, less than 5 8 weeks, else 12
 * Right-continuous step function of tenure: 4, 8 from 2, 12 from 5.
 * How many weeks' notice (4, 8 from 2 years, 12 from 5 years)?
 * notice weeks: 4 below 2 years, 8 below 5, else 12
 *
 * @T int32_t double
 * @name notice_weeks notice_period
 * @range years 0 20
 */
int32_t notice_weeks(T years) { return years < 2 ? 4 : years < 5 ? 8 : 12; }

/**
 * What bonus does a {salary} bring for {sales}: {K} percent of the salary if the {target} is reached, otherwise 0?
 * bonus of {K} percent of the salary if the sales reach the target, else 0
 * {K}% of salary when sales are at least the target, otherwise nothing
 * {K} percent of the salary or 0, depending on whether sales are at least the target
 * salary, sales, target: when the target is reached then {K}% of the salary, else zero
 * year end bonus of {K} percent of the salary for sales not below the target, 0 otherwise
 * target bonus: {K}% of salary if sales >= target, or 0
 * Write a function that returns {K} percent of the salary if the sales reach the target, otherwise 0.
 * How large is my bonus, {K} percent of the salary if my sales reach the target and 0 if not?
 * Returns the bonus, {K}% of the salary, or 0 when the sales are below the target.
 * when sales reach the target then {K}% of salary extra, how much, else 0
 * performance bonus from salary, sales and target: {K}% of salary on target, nothing under it
 * Write a program to compute a bonus of {K} percent of the salary if sales are not below the target, otherwise 0 (salary, sales, target).
 * =IF(sales>=target,salary*{K}%,0) in Excel
 * goal reached means {K} percent of my pay extra
 * Bonus of {K} per cent conditional on an inclusive sales target.
 * How high is the bonus of {K}% when the goal has been met?
 * {K}% bonus if sales reach target, else 0
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
 * count the times in an array that are later than the start time
 * number of arrivals after the start time, arrivals in an array
 * how many of n came too late, given their times and the start
 * how many people in an array of arrival times arrived after the start
 * count the times greater than the start
 * how many employees were not on time, with their arrival times and the start, which is still on time
 * Write a function that counts the arrival times in an array that are after the start of work.
 * How many of n people were late, by arrival times and start time?
 * Returns how many arrivals in an array are later than the start; exactly on time is not late.
 * count who came after start time, array of times then start
 * number of arrival times in an array greater than the start
 * Write a function to count the arrivals later than the start time.
 * COUNTIF(arrivals, ">"&start) in Excel
 * how many came too late
 * Number of arrival times strictly above the start.
 * How many employees arrived after work began?
 * count arrivals after start
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
 * raise all n salaries by a percentage, in the array itself
 * increase every price in an array by a percentage, in place
 * percent raise for each element of an array, overwriting it
 * add so many percent to all values of an array in place
 * everyone gets a raise of some percent: change the array of n salaries
 * multiply each element by 1 + percent / 100 in place
 * Write a function that raises every element of an array by a given percentage, in place.
 * How do I increase all prices in an array by a given percentage, in place?
 * Increases every element of the array by the percentage.
 * all salarys plus percent, in the same array
 * uniform percentage increase of n values in place
 * Write a program which increases each salary of an array by a percentage.
 * UPDATE staff SET salary = salary * (1 + p / 100)
 * everyone gets so many percent more
 * Scale a salary vector in place by 1 + p/100.
 * How do I give all salaries a percent raise in place?
 * raise all salaries by percent
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
