/**
 * What do {quantity} pieces at {price} each cost?
 * price times quantity
 * line total of an order item
 * Multiply the unit price by the number of items.
 * total price from price per item and quantity
 * Write a function that calculates the cost of several identical items.
 * How much do I pay for a given count of articles at one price?
 * amount on an invoice line: unit price and quantity
 * cost of n items at a given unit price
 * Given a price and an item count, return the total cost.
 * 3 of these at 4.50
 * amount to pay for several equal goods: price times quantity
 *
 * @T double float int64_t
 * @name line_total total_price item_total
 * @range price 0 1000
 * @range quantity 0 100
 */
T line_total(T price, int32_t quantity) { return price * quantity; }

/**
 * What does each unit cost if {quantity} units cost {price} together?
 * unit price from the total price and the quantity
 * price per item from the total price and the quantity
 * cost per unit, given the whole cost and the number of units
 * Divide the total price by the number of items.
 * Write a function that returns the price per piece.
 * I bought a pack of several; how much was one?
 * How do I get the price of a single item out of a total?
 * price of one when n of them have a common price
 * Given the total cost and the item count, calculate the cost of one item.
 * 6 eggs cost 3, one?
 * amount for a single piece of a lot
 *
 * @T double float
 * @name unit_price price_per_item cost_per_unit
 * @range price 0 1000
 * @range quantity 1 50
 */
T unit_price(T price, int32_t quantity) { return price / quantity; }

/**
 * Which pack is the better deal: {price1} for an amount of {amount1}, or {price2} for {amount2}? True for the first.
 * is the first offer cheaper per unit
 * compare unit prices of two packages, true if the first one is cheaper
 * Is the first pack better value than the second?
 * Write a function that tells whether the first of two packs has the lower price per amount.
 * better buy: price and size of one pack, then of the other; is the first cheaper?
 * Does the first product cost less per gram than the second one?
 * Given two prices with their amounts, return whether the first price per unit is lower.
 * price1 / amount1 < price2 / amount2
 * big pack or small pack: true when the first has the smaller unit price
 * is offer 1 cheaper than offer 2 for the same amount
 * lower price per quantity on the left side
 *
 * @T double float
 * @name is_better_deal first_is_cheaper better_value
 * @range price1 0 100
 * @range amount1 1 50
 * @range price2 0 100
 * @range amount2 1 50
 */
_Bool is_better_deal(T price1, T amount1, T price2, T amount2) { return price1 / amount1 < price2 / amount2; }

/**
 * What does it cost to ship {weight} kilograms with a base fee of {base} and {rate} per kilogram?
 * shipping cost from weight, base fee and rate per kg
 * shipping cost: weight, base fee, rate per kg
 * postage for a weight: a fixed fee plus a price per kilogram
 * Write a function that calculates shipping from weight, base price and rate: base plus weight times rate.
 * How much is shipping for a parcel of a given weight, with a base fee and a rate per kg?
 * delivery cost by weight, base charge, charge per kg
 * freight charge = base + weight * rate, weight given first
 * Given the weight, the base charge and the charge per kilogram, return the shipping fee.
 * weight, flat fee and a per-kilo price, what is the shipping
 * parcel 3 kg, 4 base + 2 each kilo
 * affine delivery charge by mass: mass, constant, slope
 *
 * @T double float
 * @name shipping_cost shipping_fee freight_charge
 * @range weight 0 50
 * @range base 0 20
 * @range rate 0 10
 */
T shipping_cost(T weight, T base, T rate) { return base + weight * rate; }

/**
 * What is shipping on an order of {total}: free from {K} on, otherwise {L}?
 * free shipping from {K}, else {L}
 * shipping cost: 0 if the order total is at least {K}, otherwise {L}
 * Orders of {K} or more ship free, all others pay {L}; return the shipping fee.
 * Write a function for the shipping fee: {L}, but nothing from an order value of {K}.
 * shipping fee with a free shipping threshold of {K} and a standard fee of {L}
 * Is shipping free? At {K} and above it is, below it costs {L}.
 * Given a cart total, return 0 when it reaches {K} and {L} when it does not.
 * free delivery over {K} (included), below that {L}
 * How much is delivery if I spend this much, {K} gets it free and the usual fee is {L}?
 * cart over {K}? no postage, else {L}
 * step charge: nothing at {K} and beyond, {L} beneath
 *
 * @T double int32_t
 * @K 50 20 25 30 35 40 75 100
 * @L 5 3 4 10
 * @name shipping_fee shipping shipping_for_order
 * @range total 0 200
 */
T shipping_fee(T total) { return total >= K ? 0 : L; }

/**
 * free shipping from a limit on: total, limit, fee
 * shipping fee, free from a given order value
 * Orders of at least the threshold ship free, others pay the fee.
 * How much is delivery if large orders go free of charge?
 * Return 0 when the total reaches the free-shipping limit, else the fee.
 * total >= threshold ? 0 : fee
 * shipping cost from order total, free limit and fee
 * order value, limit, fee: do i pay for delivery, and how much (limit reached is free)
 * delivery charge, waived for big baskets: basket, threshold, charge
 * postage for a cart with a minimum for free delivery
 * Write a function for shipping: order value, free from, normal charge.
 * Given total, threshold and fee, return the shipping cost.
 *
 * @T int32_t double
 * @name shipping_with_threshold delivery_charge
 * @range total 0 200
 * @range threshold 20 100
 * @range fee 1 10
 */
T shipping_with_threshold(T total, T threshold, T fee) { return total >= threshold ? 0 : fee; }

/**
 * does the total reach the threshold for free shipping
 * is delivery free for this order: its value, the threshold
 * does the cart reach the free shipping limit
 * Check whether an order ships for free.
 * order total high enough for free delivery
 * Write a function that tells whether an order gets free shipping.
 * total >= free shipping threshold
 * do i get it delivered without charge
 * no postage for this basket, true or false
 * is the minimum for free delivery met
 * spend enough for free shipping
 * order value at or over the limit, that is free postage
 *
 * @T int32_t double
 * @name ships_free has_free_shipping
 * @range total 0 200
 * @range threshold 20 100
 */
_Bool ships_free(T total, T threshold) { return total >= threshold; }

/**
 * What is the order total with shipping, if {subtotal} has shipping of {L} added unless it is {K} or more?
 * order total with shipping: add {L} below {K}, nothing from {K} on
 * subtotal plus shipping, free from {K}, otherwise {L}
 * Add {L} for shipping to orders under {K}.
 * Write a function that returns the amount to pay: the subtotal, plus {L} if it is less than {K}.
 * grand total, {L} shipping, free shipping from {K}
 * How much do I pay in all if orders below {K} have {L} of shipping added?
 * cart total including delivery: {L} extra when the goods cost less than {K}
 * Given the value of the goods, add a fee of {L} unless the value reaches {K}.
 * checkout total where shipping is {L} and free for {K} and up
 * my cart plus {L} postage unless {K} reached
 * amount due with postage {L}, waived at {K}
 *
 * @T double int32_t
 * @K 50 20 25 30 40 75 100
 * @L 5 3 4 10
 * @name total_with_shipping order_total checkout_total
 * @range subtotal 0 200
 */
T total_with_shipping(T subtotal) { return subtotal < K ? subtotal + L : subtotal; }

/**
 * Give {K} percent off an order of more than {L}; smaller orders pay in full.
 * {K}% discount over {L}
 * total after a discount of {K} percent if the total is over {L}
 * Orders above {L} get {K} percent off; return what is to be paid.
 * Write a function that applies a {K}% discount only when the amount is greater than {L}.
 * discount for large orders: {K} percent when the total exceeds {L}
 * How much do I pay if everything above {L} in total gets a {K}% discount on the whole amount?
 * apply {K}% off if the amount exceeds {L}, else leave it
 * Given a purchase amount, reduce it by {K} percent if it is more than {L}.
 * price with a volume discount of {K} percent beyond {L}
 * {K} off in % when i buy for more than {L}
 * step rebate: {K} percent past {L}
 *
 * @T double float
 * @K 10 5 15 20
 * @L 100 50 200 500 1000
 * @name discounted_total total_after_discount apply_order_discount
 * @range amount 0 1500
 */
T discounted_total(T amount) { return amount > L ? amount - amount * K / 100 : amount; }

/**
 * discount for orders over a limit
 * percent off if the amount exceeds a threshold
 * Take a percentage off, but only from purchases above the limit.
 * How much do I pay if big orders get some percent off?
 * amount, threshold, percent: price after the volume discount
 * apply discount when total is more than a minimum
 * Write a function that reduces a bill by a percentage if it is larger than a given sum.
 * price with a discount that starts above an amount
 * total after discount, none for small purchases
 * amount > threshold ? amount - amount * percent / 100 : amount
 * Given purchase, limit and rate in percent, return what is to be paid.
 * rebate on the whole sum once it passes the limit
 *
 * @T double int32_t
 * @name discount_over_threshold pay_with_discount
 * @range amount 0 500
 * @range threshold 50 200
 * @range percent 0 50
 */
T discount_over_threshold(T amount, T threshold, T percent) {
    return amount > threshold ? amount - amount * percent / 100 : amount;
}

/**
 * What is the final price of {price} after {discount} percent off and then {tax} percent tax?
 * final price after discount and tax
 * price with a percentage discount first and sales tax afterwards
 * total after discount, tax added
 * Write a function that takes off a discount and then adds the tax, both in percent.
 * How much do I pay after the discount and with tax?
 * Given a price, a discount rate and a tax rate in percent, return the final price.
 * price * (1 - discount / 100) * (1 + tax / 100)
 * checkout price: discount, then VAT
 * sale price including sales tax, rates as percentages
 * minus 20 % then plus 8 % tax
 * list price after rebate and levy
 *
 * @T double float
 * @name final_price price_after_discount_and_tax checkout_price
 * @range price 0 1000
 * @range discount 0 100
 * @range tax 0 30
 */
T final_price(T price, T discount, T tax) { return price * (1 - discount / 100) * (1 + tax / 100); }

/**
 * final price, discount and tax as decimals
 * discount 0.2, tax 0.08: what is to be paid
 * price * (1 - discount) * (1 + tax)
 * What do I pay after a discount of 0.25 and a tax of 0.19?
 * Write a function for the final price; both rates are fractions.
 * price less discount plus tax, rates below one
 * checkout price with decimal rates
 * sale price with tax, rates between 0 and 1
 * reduced and taxed price, discount fraction first
 * total after 10 percent off written as 0.1, then tax
 * discounted gross price, decimal fractions
 * amount due with rate numbers below one
 *
 * @T double float
 * @name final_price_decimal price_with_decimal_rates
 * @range price 0 1000
 * @range discount 0 1
 * @range tax 0 0.3
 */
T final_price_decimal(T price, T discount, T tax) { return price * (1 - discount) * (1 + tax); }

/**
 * What is the total for {quantity} items at {price} with {tax} percent tax?
 * total with tax from price, quantity and tax rate
 * price times quantity plus sales tax
 * invoice total: unit price, quantity, tax percent
 * Write a function that computes the cost of several items including tax.
 * How much do several articles cost with tax?
 * Given a unit price, a count and a tax rate in percent, return the gross total.
 * price * quantity * (1 + tax / 100)
 * receipt total with VAT for a number of equal items
 * gross amount of an invoice line
 * 4 pieces, 2.5 each, 19 % vat
 * gross amount for equal goods
 *
 * @T double float
 * @name total_with_tax invoice_line_total gross_total
 * @range price 0 1000
 * @range quantity 0 50
 * @range tax 0 30
 */
T total_with_tax(T price, int32_t quantity, T tax) { return price * quantity * (1 + tax / 100); }

/**
 * At what price must something that costs {cost} be sold for a margin of {margin} percent of the price?
 * selling price from cost and margin
 * price for a given profit margin
 * Calculate the selling price so that the margin is the given percentage of the price.
 * Write a function for the sale price from the cost and the desired gross margin in percent.
 * How much must I charge to keep this margin?
 * cost / (1 - margin / 100)
 * Given a cost and a target margin below 100 percent, return the price to ask.
 * what price gives me a 40% margin: cost and margin in
 * retail price out of purchase cost and gross margin
 * want 30 % of the price as profit, ask how much
 * ask price from outlay and desired profit share
 *
 * @T double float
 * @name price_for_margin selling_price retail_price
 * @range cost 0 1000
 * @range margin 0 90
 */
T price_for_margin(T cost, T margin) { return cost / (1 - margin / 100); }

/**
 * What is the profit margin in percent with a revenue of {revenue} and costs of {cost}?
 * profit margin in percent, revenue and cost given
 * margin in percent from revenue and cost
 * gross margin percentage from revenue and cost
 * Write a function that returns the profit as a percentage of the revenue.
 * How many percent of the sales are profit?
 * (revenue - cost) / revenue * 100
 * Given what came in and what was spent, calculate the margin in percent.
 * net margin of a company: revenue, costs
 * share of the turnover that remains as profit, in percent
 * sold for 100, cost 70 -> 30 %
 * profit share of turnover, hundredfold
 *
 * @T double float
 * @name profit_margin gross_margin margin_percent
 * @range revenue 1 1000
 * @range cost 0 1000
 */
T profit_margin(T revenue, T cost) { return (revenue - cost) / revenue * 100; }

/**
 * profit margin as a fraction
 * margin between 0 and 1 from revenue and cost
 * (revenue - cost) / revenue
 * What part of the sales is profit, as a decimal?
 * Write a function for the profit margin as a decimal number such as 0.3.
 * margin 0.3 instead of 30 percent
 * gross margin as a decimal number
 * profit share of turnover, fraction
 * revenue and cost: profit over revenue, a decimal
 * decimal margin of a business
 * how much of each euro earned is profit
 * margin ratio from revenue and cost
 *
 * @T double float
 * @name margin_fraction profit_ratio
 * @range revenue 1 1000
 * @range cost 0 1000
 */
T margin_fraction(T revenue, T cost) { return (revenue - cost) / revenue; }

/**
 * How much change is due when {paid} is handed over for {price}?
 * change to give back: paid amount minus price
 * change due from amount paid and price
 * How much money does the customer get back?
 * Write a function that calculates the change at a till.
 * cash given minus what it costs
 * Given the payment and the bill, return the change.
 * I paid with a big note; what do I get back?
 * cash register change, from amount paid and price
 * amount of change, payment first, then the price
 * change for an amount paid and a price: 20 and 13.50 give 6.50
 * cash returned to the buyer
 *
 * @T double float int32_t int64_t
 * @name change_due calculate_change give_change
 * @range paid 0 1000
 * @range price 0 1000
 */
T change_due(T paid, T price) { return paid - price; }

/**
 * What does {price} cost after a coupon of {coupon}, which cannot make it negative?
 * price after a coupon, not below zero
 * subtract a voucher from the total, at least 0
 * apply a gift card to a bill, 0 at worst
 * Take a fixed discount off a price, but never go below zero.
 * Write a function that redeems a voucher against a price, never below zero.
 * How much is left to pay after the coupon, 0 if it covers the price?
 * Given a total and a gift voucher, return what remains to be paid, 0 if the voucher covers it all.
 * max(0, price - coupon)
 * fixed amount off, price stays nonnegative
 * gift card off, minimum zero
 * remaining amount after a voucher, not negative
 *
 * @T double float int32_t int64_t
 * @name apply_coupon price_after_coupon amount_after_voucher
 * @range price 0 100
 * @range coupon 0 150
 */
T apply_coupon(T price, T coupon) { return coupon >= price ? 0 : price - coupon; }

/**
 * What is the fee for a payment of {amount} at {percent} percent plus a fixed {fixed}?
 * card payment fee: a percentage plus a fixed amount
 * transaction fee: amount, percent, fixed part
 * payment processing fee from amount, percent and fixed part
 * Write a function that computes a payment provider's fee.
 * How much does the payment service take from a sale?
 * fee = amount * percent / 100 + fixed
 * Given an amount, a rate in percent and a flat fee, return the transaction charge.
 * percentage fee with a flat part on top
 * credit card processing cost: amount, percent, flat part
 * paypal takes so many % and a fixed part of an amount
 * mixed charge of a payment service
 *
 * @T double float
 * @name payment_fee transaction_fee processing_fee
 * @range amount 0 1000
 * @range percent 0 10
 * @range fixed 0 5
 */
T payment_fee(T amount, T percent, T fixed) { return amount * percent / 100 + fixed; }

/**
 * Split {total} evenly among {people} people: how much does each pay?
 * split a bill evenly
 * bill divided by the number of people
 * share per person of a total, total first
 * Write a function that splits a restaurant bill equally.
 * How much does everyone owe if we share the cost?
 * Given a total and a head count, return the equal share.
 * cost per person, no tip
 * go dutch: total and number of friends
 * what does each of us pay
 * dinner 84 for 4 of us
 * equal contribution of every participant
 *
 * @T double float
 * @name split_evenly share_per_person cost_per_person
 * @range total 0 1000
 * @range people 1 20
 */
T split_evenly(T total, int32_t people) { return total / people; }

/**
 * What is the average order value if {orders} orders brought {revenue}? 0 without orders.
 * average order value: revenue over orders, 0 for no orders
 * revenue per order, 0 if there are no orders
 * mean value of an order from revenue and number of orders
 * Write a function for the AOV of a shop, zero orders giving zero.
 * How much does a customer spend per order on average?
 * Given the sales and the count of orders, return the average sale or 0.
 * sales divided by orders, guarded against zero orders
 * AOV from revenue and number of orders, 0 without orders
 * average ticket size of a store
 * sales by number of orders, none = 0
 * average basket amount, revenue / orders or 0
 *
 * @T double float
 * @name average_order_value revenue_per_order aov
 * @range revenue 0 1000
 * @range orders 0 20
 */
T average_order_value(T revenue, int32_t orders) { return orders == 0 ? 0 : revenue / orders; }

/**
 * What is the {OP} in percent of {part} {OP:2} out of {whole} {OP:3}? 0 if there are none.
 * {OP} in percent of two counts, 0 if the second is 0
 * {OP} from {OP:2} and {OP:3}, in percent
 * Calculate the {OP} as a percentage, 0 when there are no {OP:3}.
 * Write a function that returns the {OP}: {OP:2} divided by {OP:3} times 100.
 * How many percent of the {OP:3} are {OP:2} ({OP})?
 * Given the numbers of {OP:2} and {OP:3}, return the {OP} in percent.
 * what's my {OP}, part first, whole second, 0 for a whole of 0
 * percentage of {OP:2} among {OP:3}: the {OP}
 * {OP}, without dividing by zero
 * {OP:2} per {OP:3}, as {OP} in percent
 * {OP} from part and whole, 0 when the whole is 0
 *
 * @OP part*100.0/whole "conversion rate" "conversions" "visitors"
 * @OP 100.0*part/whole "click-through rate" "clicks" "impressions"
 * @name conversion_rate rate_in_percent
 * @range part 0 100
 * @range whole 0 200
 */
double conversion_rate(int32_t part, int32_t whole) { return whole == 0 ? 0 : OP; }

/**
 * What does an advertisement cost per thousand views if {impressions} views cost {cost}?
 * cost per mille from cost and impressions
 * CPM from cost and impressions
 * price per 1000 impressions
 * Write a function that computes the CPM of a campaign.
 * How much do a thousand ad views cost?
 * cost * 1000 / impressions
 * Given the ad spend and the number of impressions, return the cost per thousand.
 * CPM: cost * 1000 / impressions
 * thousand-contact price of a campaign
 * ad price for each 1000 views
 * advertising expense for a thousand contacts
 *
 * @T double float
 * @name cost_per_mille cpm cost_per_thousand
 * @range cost 0 1000
 * @range impressions 1 1000
 */
T cost_per_mille(T cost, int32_t impressions) { return cost * 1000 / impressions; }

/**
 * Must an article be reordered with {stock} pieces left and a reorder point of {limit}?
 * reorder needed if stock is at or below the limit
 * is the stock at or below the reorder level
 * does the stock need a refill: at most the reorder level left
 * Write a function that tells whether the inventory has fallen to the reorder level.
 * Should I order more? True when stock is not above the minimum.
 * Given the stock and the reorder point, return whether to reorder.
 * stock <= reorder level
 * low stock warning: stock not above the limit
 * Has the inventory reached the minimum level?
 * only 5 left and minimum is 5: buy?
 * stock has sunk to its trigger level
 *
 * @T int32_t int64_t
 * @name needs_reorder is_low_stock should_reorder
 * @range stock 0 50
 * @range limit 0 50
 */
_Bool needs_reorder(T stock, T limit) { return stock <= limit; }

/**
 * At what stock must one reorder with {demand} sold per day, {days} days of delivery and a safety stock of {safety}?
 * reorder point: daily demand times lead days plus safety stock
 * reorder level from daily demand, lead time and safety stock
 * demand per day times lead time in days plus safety stock
 * Write a function that computes the reorder point of an article.
 * When should I order again? Daily sales, delivery time and reserve are known.
 * Given daily usage, lead time and safety stock, return the reorder point.
 * ROP = demand * lead time + safety
 * stock level that triggers a new order
 * inventory control: point of reordering
 * sell 4 a day, delivery takes 7, keep 10 extra
 * trigger level from usage, waiting time and buffer
 *
 * @T int32_t double
 * @name reorder_point reorder_level
 * @range demand 0 50
 * @range days 0 30
 * @range safety 0 50
 */
T reorder_point(T demand, T days, T safety) { return demand * days + safety; }

/**
 * How many pieces remain of {stock} after selling {sold}, never less than zero?
 * remaining stock, not negative
 * stock after a sale
 * inventory left after sales, at least 0
 * Write a function that subtracts sold items from the stock but does not go below zero.
 * How many are left on the shelf?
 * Given the stock and the quantity sold, return what remains, 0 if too many were wanted.
 * items left in the warehouse, floor zero
 * update the stock count after an order, clipped at 0
 * quantity left over
 * had 5, wanted 7, left 0
 * stock after demand, floored
 *
 * @T int32_t int64_t
 * @name remaining_stock stock_after_sale items_left
 * @range stock 0 50
 * @range sold 0 60
 */
T remaining_stock(T stock, T sold) { return sold > stock ? 0 : stock - sold; }

/**
 * How many loyalty points does a purchase of {amount} earn, one for every full {K}?
 * loyalty points: one per {K} spent
 * 1 point for each full {K}
 * Write a function that gives one bonus point per {K} of the purchase amount.
 * How many points do I collect if every {K} spent earn one?
 * reward points for an amount, {K} per point, parts not counted
 * Given the amount of a purchase, return the bonus points at {K} each.
 * whole points earned, a point costing {K}
 * customer card: a point for every {K} paid
 * points from money spent, {K} per point
 * spend {K}, get a point
 * whole multiples of {K} in an amount
 *
 * @T double float
 * @K 10 2 5 20 50 100
 * @name loyalty_points reward_points points_earned
 * @range amount 0 1000
 */
int32_t loyalty_points(T amount) { return (int32_t)(amount / K); }

/**
 * What is the average star rating, if {counts} says how often 1, 2, 3, 4 and 5 stars were given? 0 without ratings.
 * average star rating from the counts of 1 to 5 stars
 * mean rating out of the number of ratings per star
 * average review score, five counts given
 * Write a function that computes the average of ratings from a histogram of one to five stars.
 * How many stars does the product have on average? The array has five counts.
 * Given how many people gave 1, 2, 3, 4, 5 stars, return the mean rating, 0 if nobody voted.
 * weighted average of star counts
 * average rating from five counts of 1 to 5 star votes, 0 without votes
 * product rating: (1 * n1 + 2 * n2 + ... + 5 * n5) / total
 * 5 counters for 1-5 stars, mean
 * typical mark of a star histogram
 *
 * @array counts 5
 * @name average_rating average_stars mean_rating
 * @range counts 0 50
 */
double average_rating(const int32_t *counts) {
    double stars = 0, votes = 0;
    for (int32_t i = 0; i < 5; i++) {
        stars += (i + 1.0) * counts[i];
        votes += counts[i];
    }
    return votes == 0 ? 0 : stars / votes;
}

/**
 * round a rating to the nearest half star
 * star rating in steps of 0.5
 * How many stars, halves included, are shown for an average such as 3.7?
 * rating rounded to half stars
 * nearest .5 of a score
 * Write a function that rounds a review score to half stars.
 * round a rating to the nearest half
 * floor(2 * x + 0.5) / 2
 * display value of a product rating, half stars allowed
 * closest multiple of one half
 * round to the nearest half star, 4.3 becomes 4.5
 * show stars for an average, halves possible
 *
 * @T double
 * @name half_star_rating round_to_half
 * @range rating 0 5
 */
T half_star_rating(T rating) { return __builtin_floor(2 * rating + 0.5) / 2; }

/**
 * How many days late is something due on day {due} that comes back on day {returned}? 0 if on time.
 * days overdue, 0 if not late
 * number of days late
 * Write a function that counts the days a book is overdue from the due day and the return day.
 * How late is it? Early or punctual counts as zero.
 * Given a due day number and the day of return, return the delay in days, at least 0.
 * max(0, returned - due), due given first
 * days past the due date
 * library: how many days over the deadline
 * lateness of a delivery, never negative
 * should be back day 10, came day 14
 * lateness in days, not below 0, from due day and return day
 *
 * @T int32_t int64_t
 * @name days_overdue days_late
 * @range due 0 365
 * @range returned 0 400
 */
T days_overdue(T due, T returned) { return returned > due ? returned - due : 0; }

/**
 * is it overdue, i.e. returned after the due day
 * is the book late, given due day and return day
 * has the deadline passed on the day of return (equal is in time)
 * due day, return day: is the second after the first
 * late or not: returned > due
 * Write a function that tells whether something came back too late.
 * returned > due, due given first
 * past the due date, true or false
 * missed deadline check, due day first, then the actual day
 * was it handed in late
 * overdue check with two day numbers, due first
 * due day first: did he bring it back after that
 *
 * @T int32_t int64_t
 * @name is_overdue is_late
 * @range due 0 30
 * @range returned 0 30
 */
_Bool is_overdue(T due, T returned) { return returned > due; }

/**
 * days until a deadline, from today's and the due day's number
 * how many days are left until the due date
 * days left, negative if it is past
 * today, then deadline: days between, deadline day minus today
 * How much time do I have, in days?
 * Write a function that returns the days remaining until a date, both as day numbers.
 * countdown in days: due day minus today
 * due - today, today given first
 * remaining days to hand something in
 * days to go from today to the due day, negative when late
 * when is it due, days from now
 * time left before the deadline
 * days until a deadline, both as days of the year
 * day of today and day of the deadline, how long is it
 * today, due day: due minus today, negative when it is past
 *
 * @T int32_t int64_t
 * @name days_to_deadline days_remaining_until
 * @range today 0 365
 * @range due 0 400
 */
T days_to_deadline(T today, T due) { return due - today; }

/**
 * What is the late fee for {days} days at {fee} a day, at most {maximum}?
 * late fee with a cap
 * overdue fine: days times daily fee, but never more than the maximum
 * library fine from days late and fee per day, up to a maximum, 0 if not late
 * Write a function for a fine per day late that stops at a maximum.
 * How much is the fine for returning a book late, if there is an upper limit?
 * Given days late, fee per day and highest fee, return the late charge.
 * min(days * fee, cap)
 * penalty of a fee per day, capped at a maximum
 * fine for lateness; no days late, no fine
 * 4 days late, 0.5 each, 10 max
 * penalty that grows by the fee each day up to the maximum
 *
 * @T double float
 * @name late_fee overdue_fine capped_fine
 * @range days 0 60
 * @range fee 0 5
 * @range maximum 0 50
 */
T late_fee(int32_t days, T fee, T maximum) {
    if (days <= 0) return 0;
    T total = days * fee;
    return total > maximum ? maximum : total;
}

/**
 * late fee per day, nothing for zero or fewer days
 * library fine for days overdue, negative days are free
 * days late times the daily fine, 0 for days below 0
 * How much do I owe for a book that is some days late, 0 if it came early?
 * overdue charge, same amount each day, none when early
 * Return the fine: 0 if not late, else days times the rate.
 * penalty for returning something late
 * what is my late fee
 * Write a function that computes a fine from the days overdue (0 below 1) and the fee a day.
 * charge for a delayed return, no upper limit, at least 0
 * max(0, days) * fee
 * fine calculator, number of days first, negative ones cost nothing
 *
 * @T double int32_t
 * @name simple_late_fee overdue_charge
 * @range days -5 60
 * @range fee 0 5
 */
T simple_late_fee(int32_t days, T fee) { return days <= 0 ? 0 : days * fee; }

/**
 * Is someone aged {age} an adult, from {K} on?
 * is adult, age {K} or more
 * age check: at least {K}
 * old enough ({K} or older)
 * Write a function that checks whether a person is at least {K} years old.
 * Is this person of age? The limit is {K}.
 * Given an age, return true from {K} years on.
 * can they vote: minimum age {K}
 * may a {K}-year-old or older person enter, true or false
 * legal age test with {K} as the age of majority
 * is this person {K} or older yet?
 * minimum age of {K} met
 *
 * @T int32_t
 * @K 18 16 21 20
 * @name is_adult can_vote is_of_age
 * @range age 0 100
 */
_Bool is_adult(T age) { return age >= K; }

/**
 * is a person of this age adult (18 or more)
 * is the person an adult
 * check if someone is of legal age
 * Can a person of this age vote (from 18)?
 * is age enough to vote
 * true for an adult of 18 or more, false for a minor
 * Write a function that tells whether a person is grown up, given the age.
 * voting age check: at least 18
 * may he buy alcohol in Europe, by age
 * am i old enough to sign a contract
 * not a minor any more
 * eligible to vote or not
 *
 * @T int32_t int64_t
 * @name is_adult_age can_vote_at is_voter
 * @range age 0 40
 */
_Bool is_adult_age(T age) { return age >= 18; }

/**
 * In which age group is someone of {age}: 0 child below 13, 1 teenager below 20, 2 adult below 65, 3 senior?
 * age group: 0 child, 1 teen, 2 adult, 3 senior (limits 13, 20 and 65)
 * age category from 0 to 3: under 13, 13 to 19, 20 to 64, 65 and over
 * Classify an age as child (0), teenager (1), adult (2) or senior (3); the limits are 13, 20, 65.
 * Write a function that returns the life stage for an age: under 13 is 0, under 20 is 1, under 65 is 2, else 3.
 * Is it a child, a teen, an adult or a senior? Codes 0 to 3, new groups start at 13, 20 and 65.
 * Given an age in years, return 0 up to 12, 1 up to 19, 2 up to 64 and 3 above.
 * child teen adult senior as 0 1 2 3, boundaries 13 20 65
 * life phase code by age: 13, 20 and 65 begin the next one
 * bucket an age by 13, 20 and 65 into 0 to 3
 * kid teen grown-up old as 0-3, steps at 13 20 65
 * age band index with edges 13, 20 and 65
 *
 * @name age_group age_category life_stage
 * @range age 0 100
 */
int32_t age_group(int32_t age) { return age < 13 ? 0 : age < 20 ? 1 : age < 65 ? 2 : 3; }

/**
 * What is the electricity bill for {units} units: {K} each for the first 100, {L} each for the rest?
 * electricity bill with two rates: {K} up to 100 units, {L} beyond
 * tiered tariff: first 100 units at {K}, all others at {L}
 * The first 100 units cost {K} each and every further one {L}; return the bill.
 * Write a function that computes a power bill, {K} per unit up to 100 and {L} above.
 * How much is the bill if up to 100 units cost {K} and more cost {L} each?
 * slab rates {K} and {L}, limit 100 units
 * Given the units used, charge {K} for each of the first 100 and {L} for each after that.
 * utility bill, {K} then {L} per unit, step at 100
 * water or power charge with a cheaper first block: {K} to 100, {L} from there
 * units: first 100 at {K}, others at {L}, total
 * two-block tariff, {K} then {L}, block size 100
 *
 * @T int32_t double
 * @K 5 1 2 3
 * @L 7 4 8 10
 * @name electricity_bill utility_bill tiered_bill
 * @range units 0 500
 */
T electricity_bill(T units) { return units <= 100 ? units * K : 100 * K + (units - 100) * L; }

/**
 * electricity bill from units and price
 * units used times the price per unit
 * How much does my power consumption cost?
 * kwh times tariff
 * utility bill with a flat rate
 * Write a function that computes the electric bill for consumed units and a rate.
 * what do i pay for electricity this month
 * meter difference times unit price
 * flat tariff: consumption multiplied by the rate
 * water bill, price per cubic meter the same for all
 * energy charge at one rate
 * Given the consumption and the cost of one unit, return the bill.
 *
 * @T double int32_t
 * @name flat_bill bill_for_units
 * @range units 0 500
 * @range rate 0 10
 */
T flat_bill(T units, T rate) { return units * rate; }

/**
 * Does {code} say that the HTTP request was {OP:2}?
 * is http status {OP}
 * HTTP {OP} check
 * status code {OP:3}: {OP}
 * Write a function that checks whether an HTTP status code is a {OP} code, {OP:3}.
 * Is this response a {OP} one ({OP:3})?
 * Given an HTTP status code, return true if it is from {OP:3}, a {OP}.
 * true for {OP:3}, the {OP} codes of HTTP
 * {OP} status
 * does a web server's answer {OP:3} mean {OP}
 * 404? i want to know: {OP} or not
 * response number belongs to the {OP} family, {OP:3}
 *
 * @OP 1 "informational" "only noted so far" "100 to 199"
 * @OP 2 "success" "successful" "200 to 299"
 * @OP 3 "redirect" "redirected" "300 to 399"
 * @OP 4 "client error" "faulty on the client's side" "400 to 499"
 * @OP 5 "server error" "failed by the server" "500 to 599"
 * @name is_status_class check_status is_http_status
 * @range code 90 610
 */
_Bool is_status_class(int32_t code) { return code / 100 == OP; }

/**
 * was the http request successful
 * is the http response ok, status 200 to 299
 * does the status code mean success (2xx)
 * Did the server answer with a success code?
 * http ok check: 200 <= code < 300
 * Write a function that checks if an HTTP response was successful.
 * 2xx status
 * is it 200 or another 2xx status
 * request went fine, by its status code
 * response.ok in JavaScript
 * code from 200 up to 299
 * 2xx: not just informational, no redirect and no error
 *
 * @T int32_t
 * @name is_success response_ok
 * @range code 90 610
 */
_Bool is_success(T code) { return code >= 200 && code < 300; }

/**
 * Is {code} an HTTP error, that is, from 400 to 599?
 * is the http status an error, 400 to 599
 * HTTP error status, client or server
 * did the request fail: status 4xx or 5xx
 * Write a function that checks if a status code means an error.
 * Does this HTTP code stand for an error of client or server?
 * Given a response code, return true from 400 up to 599.
 * 400 <= status < 600
 * did the response fail with status 4xx or 5xx
 * 404 and 500 are errors, 200 and 301 are not
 * server said 4xx or 5xx?
 * does the response number signal failure (400 to 599)
 *
 * @name is_http_error is_error_status has_failed
 * @range code 90 610
 */
_Bool is_http_error(int32_t code) { return code >= 400 && code < 600; }

/**
 * Is it worth retrying a request that got {code}: 408, 429, 500, 502, 503 or 504?
 * is retryable status: 408, 429, 500, 502, 503, 504
 * should an http request be retried, so 408, 429, 500, 502, 503 or 504
 * retry on 408, 429, 500, 502, 503 and 504
 * Write a function that decides from the HTTP status code whether to try again: 408, 429, 500, 502, 503, 504.
 * Which failures are temporary? True for 408 timeouts, 429 too many requests and 500, 502, 503, 504.
 * Given a status code, return true if it is one of 408, 429, 500, 502, 503, 504.
 * transient HTTP errors 408, 429, 500, 502, 503, 504
 * try again on timeout (408), rate limit (429), 500 or gateway trouble (502, 503, 504)
 * retry policy by status code: yes for 408, 429, 500, 502 to 504
 * 503 came back, worth another try? (408 429 500 502 503 504)
 * response number among 408, 429, 500, 502, 503, 504
 *
 * @name is_retryable should_retry is_transient_error
 * @range code 398 510
 */
_Bool is_retryable(int32_t code) {
    return code == 408 || code == 429 || code == 500 || code == 502 || code == 503 || code == 504;
}

/**
 * Is {port} a valid port number, from 1 to 65535?
 * is it a valid port number, 1 to 65535
 * port number between 1 and 65535
 * tcp port validity, zero is invalid
 * Write a function that validates a network port, 1 to 65535.
 * Can I use this number as a port? Zero cannot be used.
 * Given a number, return whether it is a TCP or UDP port, 0 excluded.
 * 1 <= port <= 65535
 * check that a port is in range, 1 being the lowest
 * valid port check for a server's configuration
 * may my server listen on 70000? no
 * number usable as a TCP endpoint
 *
 * @T int32_t int64_t
 * @name is_valid_port valid_port check_port
 * @range port -10 70000
 */
_Bool is_valid_port(T port) { return port >= 1 && port <= 65535; }

/**
 * Is {port} a privileged port, from 0 to 1023?
 * is the port privileged, 0 to 1023
 * is the port below 1024 and not negative
 * well-known port check, 0 up to 1023
 * Write a function that tells whether a port needs root rights.
 * Do I need root to listen on this port?
 * Given a port number, return true if it is a system port, at most 1023 and not negative.
 * system ports: 0 to 1023
 * is it a reserved low port (0 to 1023)
 * is it a well known tcp port
 * needs sudo? ports under 1024
 * endpoint number reserved for the system
 *
 * @T int32_t int64_t
 * @name is_privileged_port is_well_known_port is_system_port
 * @range port 0 2000
 */
_Bool is_privileged_port(T port) { return port >= 0 && port < 1024; }

/**
 * What kind of port is {port}: 0 well-known to 1023, 1 registered to 49151, 2 dynamic to 65535, -1 otherwise?
 * port category: 0 system, 1 user, 2 dynamic, -1 invalid
 * classify a port: up to 1023 is 0, up to 49151 is 1, up to 65535 is 2, else -1
 * well-known, registered or ephemeral port as 0, 1, 2; anything else -1
 * Write a function that returns the class of a port number, -1 if there is no such port.
 * Is a port well-known (0), registered (1) or dynamic (2), or none at all (-1)?
 * Given a port, return 0 below 1024, 1 below 49152, 2 up to 65535, else -1.
 * IANA port range of a number as a code from 0 to 2, -1 outside
 * type of port: 0 well-known, 1 registered, 2 dynamic, -1 invalid
 * which range, 0 to 2, does a port number fall into, invalid ones being -1
 * port 8080 well known / registered / dynamic: 0 1 2, bad -1
 * IANA band index (0 to 2) of an endpoint number, else -1
 *
 * @name port_class port_kind port_range
 * @range port -5 70000
 */
int32_t port_class(int32_t port) {
    if (port < 0 || port > 65535) return -1;
    return port < 1024 ? 0 : port < 49152 ? 1 : 2;
}

/**
 * Pack the IPv4 address {a}.{b}.{c}.{d} into one 32-bit number, the first octet highest.
 * ip address from four octets to a 32-bit integer, first highest
 * four octets to a 32-bit ip
 * combine 4 bytes of an IPv4 address into a number
 * Write a function that makes an integer out of the four parts of an IP address.
 * How do I turn an IP like 192.168.0.1 into a number?
 * ip to int, most significant octet first
 * Given the four octets of an IPv4 address, return it as a 32-bit value.
 * a.b.c.d as a 32-bit word
 * dotted quad (four numbers) to one number, first byte on top
 * 192 168 1 1 into one int
 * assemble an address from octets, network order
 *
 * @S uint8_t uint32_t
 * @name ip_to_int pack_ip make_ip
 * @range a 0 255
 * @range b 0 255
 * @range c 0 255
 * @range d 0 255
 */
uint32_t ip_to_int(S a, S b, S c, S d) {
    return (uint32_t)a << 24 | (uint32_t)b << 16 | (uint32_t)c << 8 | (uint32_t)d;
}

/**
 * Read the IPv4 address in the string {s}, such as "10.0.0.1", as a 32-bit number.
 * parse an ip address string
 * parse an ip string a.b.c.d into a 32-bit integer
 * dotted quad text to a 32-bit integer
 * Write a function that converts an IP address string to its number.
 * How do I convert "192.168.1.1" to an integer?
 * inet_aton for a well-formed address, first octet highest
 * Given the text of an IPv4 address, return its 32-bit value.
 * text a.b.c.d to number
 * convert IPv4 notation to int
 * "1.2.3.4" into one int
 * numeric value of a dotted address text
 *
 * @string s
 * @name parse_ip ip_text_to_int parse_ipv4
 */
uint32_t parse_ip(const char *s) {
    uint32_t address = 0, octet = 0;
    for (; *s; s++) {
        if (*s == '.') {
            address = address << 8 | (octet & 255);
            octet = 0;
        } else if (*s >= '0' && *s <= '9') {
            octet = octet * 10 + (uint32_t)(*s - '0');
        }
    }
    return address << 8 | (octet & 255);
}

/**
 * write a 32-bit ip address as a dotted string
 * 32-bit ip number to dotted text
 * How do I print an IPv4 address from an integer?
 * integer to "192.168.0.1"
 * inet_ntoa: 32-bit address to text a.b.c.d
 * Write a function that formats an IP address as text.
 * dotted quad from a number
 * ip int to text like 192.168.0.1
 * four octets with dots from a 32-bit value
 * readable form of an IPv4 address
 * address number as a.b.c.d
 * network address as an int to a dotted string
 *
 * @array out 16
 * @range out 120 120
 * @name ip_to_text format_ip
 */
void ip_to_text(uint32_t ip, char *out) {
    for (int32_t shift = 24; shift >= 0; shift -= 8) {
        uint32_t octet = ip >> shift & 255;
        if (octet >= 100) *out++ = (char)('0' + octet / 100);
        if (octet >= 10) *out++ = (char)('0' + octet / 10 % 10);
        *out++ = (char)('0' + octet % 10);
        *out++ = shift > 0 ? '.' : 0;
    }
}

/**
 * Return octet {i} of the 32-bit IPv4 address {ip}, 0 being the first one.
 * get an octet of an ip address
 * extract one part of an ip
 * i-th octet of an IPv4 number, the first is the highest byte
 * Write a function that returns one of the four parts of an IP address given as an integer.
 * Which number stands at position i in a.b.c.d? Count from 0 on the left.
 * Given a 32-bit IP and an index from 0 to 3, return that octet.
 * octet of an ip as integer, left to right
 * pick a dotted part out of a packed IPv4 address
 * ip number to its octets
 * part i of my ip number
 * one octet of a numeric address
 *
 * @T uint32_t
 * @name ip_octet get_octet
 * @range i 0 3
 */
T ip_octet(T ip, int32_t i) { return ip >> (24 - 8 * (i & 3)) & 255; }

/**
 * Return the netmask for the prefix length {prefix}, from 0 to 32.
 * netmask from prefix length
 * subnet mask for /24 or any /n
 * cidr prefix to netmask
 * Write a function that makes a 32-bit subnet mask from a CIDR prefix length.
 * What is the subnet mask of a /n network?
 * prefix ones followed by zeros, in 32 bits
 * Given a prefix length, return the IPv4 netmask as a number.
 * CIDR to mask, 0 gives 0 and 32 gives all ones
 * convert slash notation to a mask
 * /26 or another /n gives which mask
 * leading ones of a given count as an address mask
 *
 * @name netmask prefix_to_mask subnet_mask
 * @range prefix 0 32
 */
uint32_t netmask(int32_t prefix) {
    return (uint32_t)(0xFFFFFFFFull << (32 - prefix));  // 64 bits wide, as a prefix of 0 shifts by 32
}

/**
 * Return the prefix length of the netmask {mask}, its number of leading ones.
 * prefix length from a netmask: its leading ones
 * netmask to cidr prefix length
 * number of leading ones in a netmask, 255.255.255.0 to 24
 * Write a function that converts a 32-bit subnet mask to its prefix length.
 * How many leading one bits does a subnet mask have?
 * Given a netmask as a number, return the n of /n.
 * mask to the number after the slash, counting leading ones
 * CIDR length of an IPv4 mask
 * count the ones at the top of a network mask
 * mask number to the n of /n
 * count of leading ones of an address mask
 *
 * @name prefix_length mask_to_prefix netmask_to_cidr
 */
int32_t prefix_length(uint32_t mask) {
    int32_t length = 0;
    for (; mask & 0x80000000u; mask <<= 1) length++;
    return length;
}

/**
 * Return the {OP} address of the IPv4 address {ip} with the prefix length {prefix}.
 * {OP} address from ip and prefix length
 * {OP} address of a /n subnet
 * What is the {OP} address for an IP in CIDR notation?
 * Write a function that computes the {OP} address from an IP address and a prefix length.
 * cidr {OP} address
 * {OP:2} of the network an address belongs to: the {OP} address, from the prefix length
 * Given a 32-bit IP and a prefix length from 0 to 32, return the {OP} address.
 * IPv4 {OP} address: host bits {OP:3}, prefix given
 * {OP} ip, slash notation
 * {OP} ip of my net when i know ip and /n
 * {OP:2} covered by a CIDR block: {OP}
 *
 * @OP ip&mask "network" "first address" "cleared"
 * @OP ip|~mask "broadcast" "last address" "set"
 * @name subnet_address address_in_cidr
 * @range prefix 0 32
 */
uint32_t subnet_address(uint32_t ip, int32_t prefix) {
    uint32_t mask = (uint32_t)(0xFFFFFFFFull << (32 - prefix));  // 64 bits wide, as a prefix of 0 shifts by 32
    return OP;
}

/**
 * Return the {OP} address of the IPv4 address {ip} in a subnet with the netmask {mask}.
 * {OP} address from ip and netmask
 * {OP} address with a subnet mask
 * What is the {OP} address, given an IP address and its netmask?
 * Write a function that computes the {OP} address from an IP and a mask.
 * {OP} address of a subnet
 * {OP:2} of the subnet: the {OP} address, from the mask
 * Given a 32-bit IP and a 32-bit netmask, return the {OP} address.
 * IPv4 {OP} address: host bits {OP:3}, netmask given
 * {OP} ip for address and mask
 * {OP} ip of my net when i know ip and mask
 * {OP:2} covered by an address and its mask: {OP}
 *
 * @OP ip&mask "network" "first address" "cleared"
 * @OP ip|~mask "broadcast" "last address" "set"
 * @name address_with_mask mask_address
 */
uint32_t address_with_mask(uint32_t ip, uint32_t mask) { return OP; }

/**
 * Are the IPv4 addresses {ip1} and {ip2} in the same subnet with the netmask {mask}?
 * are two ips in the same subnet for a mask
 * are two ips in the same network
 * same network check with a netmask
 * Write a function that tells whether two IP addresses share a subnet, given the mask.
 * Can two hosts reach each other without a router? Addresses and netmask are given.
 * (ip1 & mask) == (ip2 & mask)
 * Given two 32-bit addresses and a subnet mask, return whether their network parts agree.
 * two hosts on one subnet
 * compare the network parts of two IPs
 * can pc 1 and pc 2 talk directly, mask known
 * equal address parts under a mask
 *
 * @name same_subnet in_same_network
 */
_Bool same_subnet(uint32_t ip1, uint32_t ip2, uint32_t mask) { return (ip1 & mask) == (ip2 & mask); }

/**
 * Does the IPv4 address {ip} belong to the network {network} with a prefix of {prefix} bits?
 * is an ip in a subnet, given its network and prefix length
 * is an ip in a cidr range: ip, network, prefix length
 * does an address match a network/prefix
 * Write a function that checks whether an IP address is inside a CIDR block.
 * Is an address part of 10.0.0.0/8, for example?
 * Given an IP, a network address and a prefix length, return whether the IP lies in the network.
 * CIDR match of an ip with a network and a prefix length
 * firewall rule: does the ip fall into the network with this prefix length
 * ip address within a /n network
 * does 10.1.2.3 fall in 10.1.0.0/16
 * address covered by a CIDR block
 *
 * @name ip_in_cidr in_subnet matches_cidr
 * @range prefix 0 32
 */
_Bool ip_in_cidr(uint32_t ip, uint32_t network, int32_t prefix) {
    uint32_t mask = (uint32_t)(0xFFFFFFFFull << (32 - prefix));  // 64 bits wide, as a prefix of 0 shifts by 32
    return (ip & mask) == (network & mask);
}

/**
 * How many hosts can a network with the prefix length {prefix} have, without network and broadcast address?
 * usable hosts in a subnet
 * number of hosts for a prefix length
 * hosts per subnet: 2^(32 - prefix) - 2, but 0 if that is negative
 * Write a function that returns the number of usable host addresses in a /n network.
 * How many computers fit in a /n network, in a /24 for example?
 * Given a CIDR prefix length, return the count of usable addresses, 0 for 31 and 32.
 * usable addresses of an IPv4 subnet
 * number of usable hosts in a /n network, 0 for /31 and /32
 * host count of a subnet, two addresses being reserved
 * /29 or some other /n has room for how many machines
 * assignable address count, reserved pair excluded
 *
 * @T int64_t int32_t
 * @name usable_hosts host_count hosts_in_subnet
 * @range prefix 2 32
 */
T usable_hosts(int32_t prefix) {
    if (prefix >= 31) return 0;
    return (T)(((int64_t)1 << (32 - prefix)) - 2);
}

/**
 * How many addresses does an IPv4 network with the prefix length {prefix} contain?
 * number of addresses in a subnet
 * size of a /n network
 * cidr block size
 * Write a function that returns the number of IP addresses in a CIDR block.
 * How many IPs are in a /16 or any /n, all counted?
 * 2^(32 - prefix)
 * Given a prefix length from 0 to 32, return the total count of addresses.
 * total addresses, network and broadcast included
 * addresses per IPv4 prefix
 * /22 or /n is how many addresses in all
 * address count of a CIDR block
 *
 * @name subnet_size address_count cidr_size
 * @range prefix 0 32
 */
int64_t subnet_size(int32_t prefix) { return (int64_t)1 << (32 - prefix); }

/**
 * Is the IPv4 address {ip} private: in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16?
 * is an ipv4 address private (10/8, 172.16/12, 192.168/16)
 * private ip address check, 32-bit number
 * is it a private address of rfc 1918
 * Write a function that tells whether an IP address given as an integer is private.
 * Is this a local network address?
 * Given a 32-bit IPv4 address, return true for 10.x, 172.16 to 172.31 and 192.168.x.
 * private or public address: true if private
 * LAN address test: in 10/8, 172.16/12 or 192.168/16
 * is an ip from one of the three private ranges
 * ip int from home network range?
 * address in the ranges not routed publicly
 *
 * @name is_private_ip private_address is_local_address
 * @range ip 167772060 184549400
 */
_Bool is_private_ip(uint32_t ip) { return ip >> 24 == 10 || ip >> 20 == 0xAC1 || ip >> 16 == 0xC0A8; }

/**
 * Is an IPv4 address with the octets {a}, {b}, {c} and {d} private?
 * private ip from four octets
 * is a.b.c.d a private address
 * rfc 1918 check of four octets: 10.x.x.x, 172.16.x.x to 172.31.x.x, 192.168.x.x
 * Write a function that takes the four numbers of an IP address and says whether it is private.
 * Is this dotted address from a private range?
 * Given four octets, return true if they form a private IPv4 address.
 * 192.168.1.1 as four numbers: private or not
 * local network address, four parts given
 * private address ranges, octet by octet
 * 10.x 192.168.x 172.16-31.x from 4 numbers
 * four octets in the ranges not routed publicly
 *
 * @T int32_t
 * @name is_private_address is_private
 * @range a 172 192
 * @range b 15 168
 * @range c 0 255
 * @range d 0 255
 */
_Bool is_private_address(T a, T b, T c, T d) {
    return a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168);
}

/**
 * Are {a}, {b}, {c} and {d} the octets of a valid IPv4 address, each from 0 to 255?
 * valid ip from four numbers
 * are four numbers valid octets
 * each octet between 0 and 255
 * Write a function that checks four numbers for an IP address.
 * Can these four numbers be an IP address?
 * Given four integers, return whether all are from 0 to 255.
 * are all four numbers of a.b.c.d from 0 to 255
 * IPv4 octet range check: four numbers, each 0 to 255
 * all four parts of an IP in range
 * 300 can't be in an ip, check all 4
 * four numbers fit in octets
 *
 * @T int32_t int64_t
 * @name are_valid_octets is_valid_ip valid_octets
 * @range a -20 300
 * @range b -20 300
 * @range c -20 300
 * @range d -20 300
 */
_Bool are_valid_octets(T a, T b, T c, T d) {
    return a >= 0 && a <= 255 && b >= 0 && b <= 255 && c >= 0 && c <= 255 && d >= 0 && d <= 255;
}

/**
 * Is the 32-bit IPv4 address {ip} a {OP} address?
 * is {OP} ip
 * {OP} address check
 * {OP} ip: {OP:2}
 * Write a function that checks whether an IPv4 number is a {OP} address.
 * Does an IP belong to {OP:2}, so that it is {OP}?
 * Given an IP as a 32-bit number, return true for {OP:2} ({OP}).
 * {OP} test for an IPv4 address
 * in {OP:2} or not, i.e. {OP}
 * recognize {OP} addresses
 * {OP} ip or not, i mean {OP:2}
 * address lies in {OP:2}, reserved as {OP}
 *
 * @OP ip-2130706432<16777216 "loopback" "127.0.0.0/8"
 * @OP ip+536870912<268435456 "multicast" "224.0.0.0/4"
 * @OP ip+1442971648<65536 "link-local" "169.254.0.0/16"
 * @name is_special_ip check_ip_kind
 */
_Bool is_special_ip(uint32_t ip) { return OP; }

/**
 * Which class has the IPv4 address {ip}: 'A', 'B', 'C', 'D' or 'E'?
 * class letter A to E of an ip address
 * class of an IP from its 32-bit number, as a letter
 * classful network class A to E
 * Write a function that returns the class letter of an IPv4 address.
 * Is an ip class A, B, C, D or E?
 * Given a packed IPv4 address, return its class as a character from A to E.
 * address class by the leading bits 0, 10, 110, 1110, 1111
 * first octet below 128 is A, below 192 B, below 224 C, below 240 D, else E
 * old-style IP class as a letter, 'A' to 'E'
 * A B C D or E network?
 * classful network letter A, B, C, D or E of an address
 *
 * @name ip_class address_class
 */
char ip_class(uint32_t ip) {
    uint32_t first = ip >> 24;
    return first < 128 ? 'A' : first < 192 ? 'B' : first < 224 ? 'C' : first < 240 ? 'D' : 'E';
}

/**
 * How many pages are needed for {items} items with {size} on each page?
 * number of pages for items at so many per page
 * page count from total items and page size
 * total pages for pagination
 * Write a function that returns how many pages a list takes.
 * How many pages do my search results have?
 * ceil(items / per_page)
 * Given the number of entries and the entries per page, return the page count.
 * last page number of a paginated list
 * pages for a result list, a part of a page counting as one
 * 95 hits, 10 a page -> 10
 * chunks needed for a listing, last may be short
 *
 * @T int32_t int64_t
 * @name page_count total_pages number_of_pages
 * @range items 0 200
 * @range size 1 25
 */
T page_count(T items, T size) { return items / size + (items % size > 0); }

/**
 * At which index does page {page} start with {size} items per page, pages counted from 1?
 * offset of a page's first item: (page - 1) * size
 * sql offset from page number and page size
 * pagination offset: (page - 1) * size
 * Write a function that returns how many items to skip for a page.
 * What OFFSET do I need for a page number, the first page being 1?
 * Given a one-based page number and the page size, return the index of the first item.
 * number of items before a page, pages counted from 1
 * how many items to skip for a page (from 1) of a given size
 * first index on a page, pages from 1 and indexes from 0
 * page 3 with 20 each starts at 40
 * records skipped ahead of a one-based chunk
 *
 * @T int32_t int64_t
 * @name page_offset offset_for_page skip_count
 * @range page 1 20
 * @range size 1 50
 */
T page_offset(T page, T size) { return (page - 1) * size; }

/**
 * On which page, counting from 1, is the item with the index {index} if {size} items are on a page?
 * page (from 1) of an item index (from 0), given the page size
 * page number from a zero-based index
 * which page shows item i
 * Write a function that returns the page number an item is on.
 * On what page do I find an entry, given its position from 0 and the page size?
 * index / size + 1
 * Given a zero-based item index and the items per page, return the one-based page.
 * page number of the nth result, first index 0
 * locate an item in a paginated list
 * item 45 with 20 each is on page 3
 * one-based chunk that holds a zero-based record
 *
 * @T int32_t int64_t
 * @name page_of_item page_number
 * @range index 0 200
 * @range size 1 25
 */
T page_of_item(T index, T size) { return index / size + 1; }

/**
 * Of {items} items, how many are on page {page} with {size} per page? Pages count from 1.
 * items on a page: items in all, page from 1, page size
 * total, page, size: number of entries on that page, 0 past the end
 * of so many results, how many does page p, from 1, show at some page size
 * Write a function for total, page from 1 and page size that returns the number of items on that page.
 * Rows in all, page number from 1, rows per page: how many rows are on this page of the table?
 * Given the total, the page number from 1 and the page size, return how many items that page has.
 * length of one page of a paginated list: list length, page from 1, page size
 * page length from total, page (first is 1) and size, the last page being partial
 * of n entries, count of those shown on page p, from 1, at size per page
 * total, page from 1, page size: how many the page shows, less on the last, 0 after it
 * records in a one-based chunk: records in all, chunk number, chunk size
 *
 * @T int32_t
 * @name items_on_page page_length
 * @range items 0 100
 * @range page 1 12
 * @range size 1 20
 */
T items_on_page(T items, T page, T size) {
    T left = items - (page - 1) * size;
    return left <= 0 ? 0 : left < size ? left : size;
}

/**
 * Is there a page after page {page} with {size} items per page and {items} items in all? Pages count from 1.
 * has next page: page from 1, page size, items
 * is there a next page after page p of some size with so many items
 * more pages left: page number, page size and total items
 * Write a function for page (from 1), page size and item count that says whether a page follows.
 * Should the next button be shown on this page, from 1, of this size, with so many items?
 * page * size < items, arguments page, size, items
 * Given the current page from 1, the page size and the item count, return whether another page follows.
 * next page exists: page, size, total
 * page, page size, all results: are there more after this page
 * page number, size, items: true if this is not the last page
 * further chunk available after chunk number c from 1, chunk size, all records
 *
 * @T int32_t int64_t
 * @name has_next_page has_more_pages
 * @range page 1 12
 * @range size 1 20
 * @range items 0 200
 */
_Bool has_next_page(T page, T size, T items) { return page * size < items; }

/**
 * Is a shop that opens at {K} and closes at {L} open at {hour}?
 * is the shop open, {K} to {L}
 * open from {K} until {L} o'clock
 * business hours {K} to {L}
 * Write a function that checks whether an hour is within the opening hours from {K} to before {L}.
 * Are we open at this hour? We open at {K} and close at {L}.
 * Given an hour, return true from {K} on and false again from {L}.
 * opening hours check: at least {K}, less than {L}
 * store hours are {K} to {L}, is it open
 * office open at an hour between {K} and {L}, closing hour excluded
 * open {K} to {L}, now?
 * hour inside the half-open span {K} to {L}
 *
 * @K 9 8 10 7
 * @L 17 18 20 22
 * @name is_shop_open is_open within_opening_hours
 * @range hour 0 23
 */
_Bool is_shop_open(int32_t hour) { return hour >= K && hour < L; }

/**
 * is the shop open, 9 to 17
 * are we open at this hour, from 9 to before 17
 * Is it opening time, 9 to 17, closed at 17?
 * shop hours check: 9 until 17
 * is a store open now, from 9 to 17, given the hour of the day
 * within normal business hours, nine to five, five excluded
 * Write a function that says if a shop is open at an hour on a 24-hour clock: 9 to before 17.
 * can i go shopping at that hour, shops open 9, close 17
 * is the bank open, 9 to 17
 * true during the day when shops are usually open, nine to five
 * 9 <= hour < 17
 * opening time test for one hour value, 9 <= h < 17
 *
 * @T int32_t
 * @name shop_is_open open_at_hour
 * @range hour 0 23
 */
_Bool shop_is_open(T hour) { return hour >= 9 && hour < 17; }

/**
 * Is a shop open at {hour} that opens at {opens} and closes at {closes}, possibly after midnight?
 * is open, closing time may be after midnight
 * is it open at an hour, closing hour excluded, maybe over midnight
 * is a bar open at this hour
 * Write a function that checks opening hours, also for places that close the next morning.
 * Is it open now? Current hour, opening hour and closing hour are given.
 * hour within [opens, closes), wrapping around midnight
 * Given an hour and the hours of opening and closing, return whether the place is open.
 * time range check that may wrap past midnight
 * open from 22 to 4: true at 23 and at 3
 * bar opens 20 closes 3, now 1
 * hour inside a daily span that may cross midnight
 *
 * @name is_open_at is_within_hours open_now
 * @range hour 0 23
 * @range opens 0 23
 * @range closes 0 24
 */
_Bool is_open_at(int32_t hour, int32_t opens, int32_t closes) {
    if (opens <= closes) return hour >= opens && hour < closes;
    return hour >= opens || hour < closes;
}

/**
 * Is weekday {day} (1 Monday to 7 Sunday) at {hour} o'clock within office hours, Monday to Friday from {K} to {L}?
 * office hours: monday to friday, {K} to {L}, monday is 1
 * weekday from Monday 1 to Friday 5 and hour from {K} to before {L}
 * is the support line open, Monday to Friday {K} to {L}? Day 1 is Monday.
 * Write a function for business hours from {K} to {L} on the days 1 to 5.
 * Are we in the office? Days 1 to 5, at {K} or later and before {L}.
 * Given a weekday, 1 being Monday, and an hour, return true on working days between {K} and {L}.
 * working time check with Monday as 1: {K} until {L}, weekends off
 * business hours mon-fri {K}-{L}
 * on a workday (1 to 5) within {K} to {L} o'clock
 * mo-fr {K}-{L}, someone there?
 * staffed slot: day 1 to 5, hour {K} to before {L}
 *
 * @K 9 8 10
 * @L 17 18 16
 * @name is_office_hours is_business_hours
 * @range day 1 7
 * @range hour 0 23
 */
_Bool is_office_hours(int32_t day, int32_t hour) { return day >= 1 && day <= 5 && hour >= K && hour < L; }

/**
 * is it office hours: days 1 to 5, 9 to 17
 * business hours from weekday (1 monday to 5) and hour (9 to before 17)
 * are we at work, monday to friday nine to five
 * is the office open, day 1 is monday, weekdays 9 to 17
 * Check whether a time is within working hours: day 1 to 5, hour 9 to 16.
 * Can I call the support line at this day (1 Monday to 5 Friday) and hour (9 to 17)?
 * working time or not, mo 1 to fr 5, nine to five
 * Write a function for business hours, 9 to 17, days 1 to 5, from the weekday number and the hour.
 * weekday and hour during normal work: 1 to 5, from 9 until before 17
 * 9 to 5 on a workday
 * true on Monday (1) to Friday (5) while the office is staffed, 9 to 17
 * are they in, 9 to 17 on days 1 to 5, given day of week and hour
 *
 * @T int32_t
 * @name in_business_hours at_work
 * @range day 1 7
 * @range hour 0 23
 */
_Bool in_business_hours(T day, T hour) { return day >= 1 && day <= 5 && hour >= 9 && hour < 17; }

/**
 * Is {hour}:{minute} a valid time on a 24-hour clock?
 * is hour and minute a valid time of day
 * are hour (0-23) and minute (0-59) valid
 * hour from 0 to 23 and minute from 0 to 59
 * Write a function that validates a time of day given as two numbers.
 * Does this clock time exist?
 * Given an hour and a minute, return whether they form a valid time.
 * time check, hh and mm as integers
 * 24:00 and 12:60 are wrong, 23:59 is right
 * check a clock time for correctness
 * does a clock time exist: 25:10 no, 23:10 yes
 * hour and minute denote a moment of the day
 *
 * @T int32_t
 * @name time_exists is_valid_time valid_time
 * @range hour -2 26
 * @range minute -2 62
 */
_Bool time_exists(T hour, T minute) { return hour >= 0 && hour < 24 && minute >= 0 && minute < 60; }

/**
 * How many hours, as a decimal number, are {hours} hours and {minutes} minutes?
 * hours and minutes to decimal hours
 * decimal hours from hours and minutes
 * time sheet: 7 h 30 min to 7.5
 * Write a function that converts hours and minutes to hours with a fraction.
 * What is 1 hour 45 minutes in hours?
 * hours + minutes / 60
 * Given hours and minutes, return decimal hours for payroll.
 * convert a duration to hours as a fraction
 * industrial time from clock time
 * hours and minutes as decimal hours, 2h 15 = 2.25
 * duration as hours with a fraction
 *
 * @name decimal_hours to_decimal_hours
 * @range hours 0 24
 * @range minutes 0 59
 */
double decimal_hours(int32_t hours, int32_t minutes) { return hours + minutes / 60.0; }

/**
 * How many hours were worked from {start} to {end} with a break of {pause} hours, all in decimal hours?
 * hours worked: end minus start minus the break
 * working time from start, end and break
 * start, end, break: end minus start minus break
 * Write a function that computes the working hours of a day.
 * How long did I work today? Start, end and pause are given in hours.
 * Given when work began, when it ended and the length of the break, return the hours worked.
 * time sheet: worked hours without the break
 * net hours of a shift
 * shift length less the lunch break, from start, end and break
 * came 9, left 17.5, lunch 0.5
 * net attendance from arrival, departure and break
 *
 * @T double float int32_t
 * @name hours_worked working_hours worked_time
 * @range start 0 12
 * @range end 12 24
 * @range pause 0 3
 */
T hours_worked(T start, T end, T pause) { return end - start - pause; }

/**
 * hours between start and end of work
 * how long is a shift
 * shift length in hours, it may go past midnight
 * worked hours from clock-in and clock-out hour
 * Write a function for the hours of a night shift.
 * How many hours did I work from one hour of the day to another?
 * end hour minus start hour, plus 24 if negative
 * duration from a starting hour to an ending hour on the clock
 * from 22 to 6 is 8
 * time at work, no break taken off
 * Given the hour a shift starts and the hour it ends, return its length.
 * hours on duty from start to end hour, maybe past midnight
 *
 * @T int32_t
 * @name shift_hours shift_length
 * @range start 0 23
 * @range end 0 23
 */
T shift_hours(T start, T end) { return end >= start ? end - start : end - start + 24; }

/**
 * How old does someone born in {birth} become in {year}?
 * age from birth year and another year
 * age in a given year
 * year of birth first, current year second: the second minus the first
 * Write a function that computes the age from the year of birth and the current year.
 * Born in a year, how old am I in this year?
 * Given a birth year and a year, return the age reached in that year.
 * years since birth
 * year difference as age
 * birth year first, present year second: age
 * age in a year from the birth year: 1990, 2030 gives 40
 * years between birth and a target year
 *
 * @T int32_t
 * @name age_in_year age_from_birth_year
 * @range birth 1900 2020
 * @range year 2000 2100
 */
T age_in_year(T birth, T year) { return year - birth; }

/**
 * How many percent are done with {done} of {total}, in whole percent? 100 if there is nothing to do.
 * progress in percent from done and total, 100 for a total of 0
 * progress bar percentage, whole number
 * percent complete from done and total, 100 when total is 0
 * Write a function that returns the progress of a job as an integer percentage.
 * How far along is a download in percent?
 * Given finished and total steps, return the percentage completed, rounded down; no steps count as finished.
 * done * 100 / total as an integer
 * completion rate for a progress bar
 * percent finished; nothing to do counts as 100
 * 37 of 50 files copied, int %
 * completed share of a job, hundredfold and floored
 *
 * @T int32_t int64_t
 * @name progress_percent percent_done completion
 * @range done 0 200
 * @range total 0 200
 */
T progress_percent(T done, T total) { return total == 0 ? 100 : done * 100 / total; }

/**
 * progress as a fraction done / total, 1 if the total is 0
 * done divided by total, as a decimal
 * How far is the job, from 0 to 1?
 * completed share, 1 if there is nothing to do
 * fraction done of a task
 * Write a function for the progress between 0.0 and 1.0.
 * progress bar value from 0 to 1
 * finished part of the work as a double
 * done / total without dividing by zero
 * completion ratio of steps, done over total (1 for no steps)
 * how much is finished, decimal
 * share of files already copied, 0 to 1
 *
 * @name progress_fraction fraction_done
 * @range done 0 200
 * @range total 0 200
 */
double progress_fraction(int32_t done, int32_t total) { return total == 0 ? 1 : (double)done / total; }

/**
 * percent rounded to the nearest whole number
 * percentage of a total, rounded half up to an integer
 * How many percent, properly rounded, are done?
 * part of total in whole percent, rounded
 * 2 out of 3 gives 67 percent, not 66
 * Write a function for the rounded integer percentage of a part.
 * rounded percentage with integers only
 * part of total as the nearest whole percent
 * (part * 200 + total) / (2 * total)
 * integer percent, not cut off but rounded
 * vote share in whole percent, rounded
 * quota as a rounded number of percent
 *
 * @T int32_t int64_t
 * @name rounded_percent percent_rounded
 * @range part 0 200
 * @range total 1 200
 */
T rounded_percent(T part, T total) { return (part * 200 + total) / (2 * total); }

/**
 * If {used} is used of {total}, how many percent are still free?
 * free space in percent from used and total
 * percent remaining from used and total
 * share left in percent, used and total given
 * Write a function for used and quota that computes which percentage is left.
 * So much of my disk is used, so much is there: how much is still free, in percent?
 * (total - used) * 100 / total, used given first
 * Given the amount used and the capacity, return the remaining percentage.
 * percentage not yet used, from the used part and the whole
 * used, quota: percent left
 * disk 80 of 200 used, % left
 * unused share of a capacity, hundredfold
 *
 * @T double float int32_t
 * @name percent_free percent_remaining free_percent
 * @range used 0 100
 * @range total 100 500
 */
T percent_free(T used, T total) { return (total - used) * 100 / total; }

/**
 * Have all {n} marks in {a} passed, each being at least {K}?
 * passed all subjects, {K} or more in each
 * are all grades at least {K}
 * every score {K} or better
 * Write a function that checks that a student has {K} or more in every subject.
 * Did the student pass everything, with {K} as the pass mark?
 * Given the marks of all subjects, return true if none is below {K}.
 * no mark under {K}
 * pass only if each mark reaches {K}
 * overall pass: all marks {K} and up
 * every subject {K} or better?
 * lowest mark meets {K}
 *
 * @T int32_t double
 * @K 50 40 35 60
 * @array a n
 * @name passed_all all_passed has_passed_all
 * @range n 0 8
 * @range a 20 100
 */
_Bool passed_all(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] < K) return 0;
    return 1;
}

/**
 * passed all subjects, 50 needed in each
 * did the student pass everything, with 50 or more
 * Is every mark a pass, so at least 50?
 * no subject failed, nothing below 50
 * check that all marks are passing marks (50 and up)
 * Write a function that tells if a student passed each exam with 50 or more.
 * all grades are 50 or better
 * true if no mark is below 50
 * are there no failing grades, below 50, in the report
 * pass in every paper, the limit being 50
 * has the pupil failed nothing, all marks 50 or better
 * overall result: every score at least half of 100
 *
 * @T int32_t double
 * @array marks n
 * @name passed_everything all_subjects_passed
 * @range n 0 8
 * @range marks 20 100
 */
_Bool passed_everything(const T *marks, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (marks[i] < 50) return 0;
    return 1;
}

/**
 * How many of the {n} marks in {a} are a pass, that is, {K} or more?
 * number of students who passed, {K} or more
 * count grades of at least {K}
 * how many passed with {K} as the pass mark
 * Write a function that counts the scores that reach {K}.
 * How many students passed the test? One needs {K} points.
 * Given a list of marks, return the number of marks from {K} on.
 * passes at {K} and up
 * pass count, threshold {K}
 * students at or above {K}
 * students with {K}+
 * marks meeting {K}, tallied
 *
 * @T int32_t double
 * @K 50 40 60 70
 * @array a n
 * @name count_passed number_passed pass_count
 * @range n 0 8
 * @range a 20 100
 */
int32_t count_passed(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] >= K;
    return count;
}

/**
 * how many students passed, 50 and up
 * number of passing grades, at least 50
 * count the passes in a list of marks, 50 is enough
 * How many of the class made it, with 50 or more?
 * pass count of an exam out of 100, half is needed
 * Write a function that counts the students who passed with 50 points or more.
 * number of marks that are at least 50
 * students with half of the points or more
 * tally of successful candidates, pass mark 50
 * count who did not fail, failing being under 50
 * passed exams in an array, score >= 50
 * Given all scores out of 100, return how many passed with at least 50.
 *
 * @T int32_t double
 * @array scores n
 * @name students_passed passing_grades
 * @range n 0 8
 * @range scores 20 100
 */
int32_t students_passed(const T *scores, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += scores[i] >= 50;
    return count;
}

/**
 * Is the attendance of {present} out of {total} classes enough, at least {K} percent?
 * attendance at least {K} percent
 * was the student present in {K}% of the classes or more
 * enough attendance for the exam, {K} percent needed
 * Write a function that checks whether the attendance reaches {K} percent.
 * May a student sit the exam with this attendance? At least {K}% is required.
 * Given classes attended and classes held, return true from {K} percent on.
 * attended / held >= {K}%
 * minimum attendance of {K} percent
 * attendance check, {K}%
 * came to {K} % of the lessons?
 * presence share meets {K} percent
 *
 * @T int32_t int64_t
 * @K 75 80 70 60 90
 * @name enough_attendance attendance_ok can_sit_exam
 * @range present 0 100
 * @range total 1 100
 */
_Bool enough_attendance(T present, T total) { return present * 100 >= total * K; }

/**
 * enough attendance, at least 75 percent
 * may the student sit the exam, present in 75% of the classes or more
 * is the attendance high enough (75 percent) for the exam
 * Check the minimum attendance of 75 percent, classes attended out of classes held.
 * was he there often enough, three quarters of the lessons or more
 * attended at least three quarters of the classes
 * present / total is 75 percent or more
 * attendance shortage check, true if there is none, 75% is needed
 * allowed to write the exam with this attendance, 75 percent or more
 * Write a function that decides from attended and held classes if a student reaches 75 percent.
 * has the student been to sufficient lessons, 3 of 4 at least
 * eligible by attendance of 75% and more
 *
 * @T int32_t int64_t
 * @name attendance_sufficient allowed_in_exam
 * @range present 0 100
 * @range total 1 100
 */
_Bool attendance_sufficient(T present, T total) { return present * 100 >= total * 75; }

/**
 * attendance percentage from present and total days
 * percent of classes attended
 * How many percent of the lessons was the student there?
 * present over total in percent
 * attendance rate from attended and held classes
 * Write a function that computes the attendance in percent.
 * attended * 100 / held
 * presence of a pupil in percent
 * share of lessons visited, hundredfold
 * class attendance in percent: attended classes, all classes
 * days present of school days, as percentage
 * how regularly does he come, in percent
 *
 * @T double int32_t
 * @name attendance_percent attendance_rate
 * @range present 0 100
 * @range total 1 100
 */
T attendance_percent(T present, T total) { return present * 100 / total; }

/**
 * Return the letter grade for {score}: 'A' from 90, 'B' from 80, 'C' from 70, 'D' from 60 and 'F' below.
 * letter grade from a score, 90 80 70 60
 * score to grade letter A B C D F
 * A from 90, B from 80, C from 70, D from 60, else F
 * Write a function that converts a mark out of 100 to a letter grade; the limits are 90, 80, 70 and 60.
 * What grade does a student get? 90 and up is A, then B, C, D in steps of ten, and F under 60.
 * Given a percentage, return A, B, C, D or F by tens from 90 down.
 * points to letter, American grading scale
 * grade letter of a test score, F below 60
 * exam mark to grade, 60 or more needed to pass
 * letter grade for a score, e.g. 87 -> B
 * American mark from a score, tens from 60 up
 *
 * @T double int64_t
 * @name grade_letter letter_for_score score_to_grade
 * @range score 0 100
 */
char grade_letter(T score) {
    return score >= 90 ? 'A' : score >= 80 ? 'B' : score >= 70 ? 'C' : score >= 60 ? 'D' : 'F';
}

/**
 * Compare the versions {major1}.{minor1}.{patch1} and {major2}.{minor2}.{patch2}: -1, 0 or 1.
 * compare two version numbers given as integers
 * version compare, three numbers each
 * which version is newer: 1 for the first, -1 for the second, 0 if equal
 * Write a function that compares major, minor and patch of two versions.
 * Is version 1.2.3 older than 1.3.0? Return -1 for older, 1 for newer, 0 for the same.
 * semantic version comparison on six integers
 * Given two versions as three numbers each, return their order.
 * major first, then minor, then patch: compare
 * version order as -1, 0, 1
 * 1.4.2 newer than 1.3.9? ints, -1 0 1
 * order of release triples
 *
 * @name semver_order compare_semver compare_version_numbers
 * @range major1 0 3
 * @range minor1 0 3
 * @range patch1 0 3
 * @range major2 0 3
 * @range minor2 0 3
 * @range patch2 0 3
 */
int32_t semver_order(int32_t major1, int32_t minor1, int32_t patch1, int32_t major2, int32_t minor2, int32_t patch2) {
    if (major1 != major2) return major1 < major2 ? -1 : 1;
    if (minor1 != minor2) return minor1 < minor2 ? -1 : 1;
    if (patch1 != patch2) return patch1 < patch2 ? -1 : 1;
    return 0;
}

/**
 * Is the version {major}.{minor} at least {major2}.{minor2}?
 * version at least (major, minor), versions as pairs
 * is a version new enough, major and minor
 * is a version (major, minor) at least a second one
 * Write a function that tells whether a version satisfies a minimum requirement.
 * Is the installed version recent enough? Major and minor of both are given.
 * Given the present and the required version as two numbers each, return whether it is the same or newer.
 * (major, minor) >= (required major, required minor)
 * does major.minor meet the minimum major.minor given last
 * feature gate by version number
 * is 3.8 enough when 3.6 is required
 * release pair meets a required pair
 *
 * @name version_at_least is_new_enough meets_minimum_version
 * @range major 0 5
 * @range minor 0 9
 * @range major2 0 5
 * @range minor2 0 9
 */
_Bool version_at_least(int32_t major, int32_t minor, int32_t major2, int32_t minor2) {
    return major > major2 || (major == major2 && minor >= minor2);
}

/**
 * Encode the version {major}.{minor}.{patch} as one number: major * 10000 + minor * 100 + patch.
 * version to a number, two decimal digits each
 * version number as an integer like 30211
 * encode major, minor, patch in decimal with factors 10000 and 100
 * Write a function that turns a version into an integer, 10000 per major and 100 per minor.
 * How do I make a comparable integer of a version like 3.11.2, giving 31102?
 * Given major, minor and patch below 100, return them as one decimal number.
 * version code with two digits for minor and patch
 * pack a version number in decimal
 * version as one number, 2.5.13 becomes 20513
 * major, minor, patch to one number, 1.2.3 -> 10203
 * release triple as a sortable decimal
 *
 * @T int32_t int64_t
 * @name version_number encode_version version_code
 * @range major 0 20
 * @range minor 0 99
 * @range patch 0 99
 */
T version_number(T major, T minor, T patch) { return major * 10000 + minor * 100 + patch; }

/**
 * How many {OP} are {bytes} bytes, as a decimal number?
 * bytes to {OP}
 * convert bytes to {OP}, {OP:2} bytes each
 * file size in {OP}
 * Write a function that converts a file size from bytes to {OP} of {OP:2} bytes.
 * How big is a file in {OP}? Each one is {OP:2} bytes.
 * Given a number of bytes, return the {OP} with fraction.
 * size in {OP}, dividing by {OP:2}
 * {OP} out of bytes
 * B to {OP}, factor {OP:2}
 * {OP:2} bytes in one of {OP}: convert size
 * storage amount expressed in {OP}, one being {OP:2} bytes
 *
 * @OP 1024 "KiB" "1024"
 * @OP 1048576 "MiB" "1048576"
 * @OP 1073741824 "GiB" "1073741824"
 * @OP 1000 "kilobytes" "1000"
 * @OP 1000000 "megabytes" "1000000"
 * @OP 1000000000 "gigabytes" "1000000000"
 * @T double int64_t
 * @name bytes_to_unit file_size_in
 * @range bytes 0 2000000000
 */
double bytes_to_unit(T bytes) { return bytes / (double)OP; }

/**
 * bytes to {OP}
 * convert bytes to {OP} in steps of 1024
 * file size in {OP}
 * How many {OP} are so many bytes?
 * size in {OP} from a number of bytes, powers of 1024
 * bytes as {OP}, with decimals
 * Write a function that converts bytes to {OP}, binary units.
 * memory in {OP} instead of bytes
 * turn a byte count into {OP}, 1024-based
 * how big is the file in {OP}
 * Given bytes, return {OP}, each step being 1024.
 * divide bytes to get {OP}, the way operating systems count
 *
 * @OP 1024 "KB"
 * @OP 1048576 "MB"
 * @OP 1073741824 "GB"
 * @T double int64_t
 * @name bytes_as size_in
 * @range bytes 0 2000000000
 */
double bytes_as(T bytes) { return bytes / (double)OP; }

/**
 * {OP} to bytes
 * convert {OP} to bytes in steps of 1024
 * How many bytes are so many {OP}?
 * number of bytes in some {OP}, powers of 1024
 * size in bytes from {OP}
 * Write a function that converts {OP} to bytes, binary units.
 * {OP} as bytes, the way operating systems count
 * bytes of a file given in {OP}
 * turn {OP} into a byte count, 1024-based
 * memory of some {OP} in bytes
 * expand {OP} to plain bytes, each step being 1024
 * byte size for an amount in {OP}
 *
 * @OP 1024 "KB"
 * @OP 1048576 "MB"
 * @OP 1073741824 "GB"
 * @T int64_t double
 * @name to_bytes unit_to_bytes
 * @range amount 0 1000
 */
T to_bytes(T amount) { return amount * OP; }

/**
 * How many bytes of disk does a file of {size} bytes occupy with blocks of {block} bytes?
 * size on disk of a file, block size given second
 * file size rounded up to whole blocks
 * disk space used by a file
 * Write a function that returns the space a file takes on disk, in full clusters.
 * How much room does a file really need on a disk with this block size?
 * ceil(size / block) * block
 * Given a file size and the cluster size, return the allocated bytes.
 * allocated size of a file
 * round a file size up to the block size
 * 5000 byte file with 4096 clusters takes 8192
 * storage amount occupied in full clusters
 *
 * @T int64_t int32_t
 * @name size_on_disk allocated_size disk_space
 * @range size 0 100000
 * @range block 1 4096
 */
T size_on_disk(T size, T block) { return (size + block - 1) / block * block; }

/**
 * How many seconds does a download of {size} megabytes take at {speed} megabits per second?
 * download time from file size in MB and speed in Mbit/s
 * download time in seconds of MB at Mbit/s
 * seconds to download a file of megabytes at megabits per second
 * Write a function that estimates the transfer time of a file, 8 bits per byte.
 * How long in seconds does it take to download a movie of so many MB at so many Mbit/s?
 * size * 8 / speed
 * Given megabytes and megabits per second, return the time in seconds.
 * transfer time over a network, 8 bits to the byte, MB and Mbit/s
 * time to upload a file: MB, Mbit/s, seconds
 * 700 MB at 50 Mbit, sec?
 * transfer duration from volume (bytes) and line speed (bits), factor 8
 *
 * @T double float
 * @name download_time transfer_time upload_time
 * @range size 0 5000
 * @range speed 1 1000
 */
T download_time(T size, T speed) { return size * 8 / speed; }

/**
 * How many slashes are in the path {s}?
 * count slashes in a path
 * path depth: the number of slashes
 * number of / in a path
 * Write a function that counts the slashes of a file path.
 * How deep is a path, counted by its slashes?
 * Given a path, return the number of forward slashes.
 * depth of a URL path
 * count '/' characters
 * directory level of a path, as its number of slashes
 * count the slashes of a path, /a/b/c has 3
 * separators in a path text
 *
 * @string s
 * @name path_depth count_slashes
 */
int32_t path_depth(const char *s) {
    int32_t count = 0;
    for (; *s; s++) count += *s == '/';
    return count;
}

/**
 * How many parts does the path {s} have between its slashes, empty ones not counted?
 * number of path components
 * count the parts of a path
 * path segments, ignoring empty ones
 * Write a function that counts the names in a file path.
 * How many folders and files are named in a path like /usr/local/bin?
 * Given a path, return the count of its non-empty components.
 * path component count; double slashes make no extra part
 * segments of a URL path
 * count the nonempty names between slashes of a path
 * how many names a path has: a//b/c has 3
 * named parts of a path text
 *
 * @string s
 * @name path_components count_path_parts path_segments
 */
int32_t path_components(const char *s) {
    int32_t count = 0;
    for (int32_t i = 0; s[i]; i++)
        if (s[i] != '/' && (i == 0 || s[i - 1] == '/')) count++;
    return count;
}

/**
 * Is the path {s} absolute, starting with a slash?
 * is the path absolute, starting with /
 * does a path start with a slash
 * absolute or relative path: true if it starts with a slash
 * Write a function that checks whether a Unix path is absolute.
 * Is this path relative to the root?
 * Given a path string, return true if its first character is '/'.
 * leading slash check
 * path begins at the root
 * absolute path test, Unix
 * begins with / ?
 * path text anchored at the root
 *
 * @string s
 * @name is_absolute_path is_absolute
 */
_Bool is_absolute_path(const char *s) { return s[0] == '/'; }

/**
 * Replace every backslash in the path {s} by a slash, in place.
 * change all backslashes to slashes in place
 * windows path to unix path
 * normalize path separators to forward slashes
 * Write a function that turns backslashes into forward slashes in a string.
 * How do I change the separators of a Windows path?
 * Given a path, convert each \ to / in place.
 * fix path slashes: every backslash becomes a slash
 * forward slashes only: replace each backslash in the text
 * make a path portable by turning backslashes into slashes
 * \ to / everywhere
 * separators of a path text made portable
 *
 * @string s
 * @name to_forward_slashes fix_slashes normalize_separators
 */
void to_forward_slashes(char *s) {
    for (; *s; s++)
        if (*s == '\\') *s = '/';
}

/**
 * Cut the slashes off the end of the path {s}, in place, but leave a lone "/" alone.
 * remove trailing slashes
 * strip the slash at the end of a path
 * trailing slash removal
 * Write a function that removes slashes at the end of a path, keeping the root "/".
 * How do I get rid of the final slash of a directory name?
 * Given a path, drop its trailing slashes in place; "/" stays.
 * path without a slash at the end
 * normalize a directory path by removing slashes at its end
 * url without trailing slash, root kept
 * /home/me/ -> /home/me
 * path text without final separators
 *
 * @string s
 * @name strip_trailing_slashes remove_trailing_slash
 */
void strip_trailing_slashes(char *s) {
    int32_t length = 0;
    while (s[length]) length++;
    while (length > 1 && s[length - 1] == '/') s[--length] = 0;
}

/**
 * Reduce runs of slashes in the path {s} to one slash, in place.
 * collapse double slashes
 * remove duplicate slashes from a path
 * squeeze repeated slashes
 * Write a function that replaces several slashes in a row by a single one.
 * How do I turn a//b///c into a/b/c?
 * Given a path, keep only one of each group of slashes, in place.
 * clean up a path with doubled separators
 * single slashes only: shorten runs of / to one
 * normalize slashes: several in a row become one
 * a//b -> a/b
 * separator runs of a path text reduced
 *
 * @string s
 * @name collapse_slashes squeeze_slashes
 */
void collapse_slashes(char *s) {
    char *out = s;
    for (int32_t i = 0; s[i]; i++)
        if (s[i] != '/' || out == s || out[-1] != '/') *out++ = s[i];
    *out = 0;
}

/**
 * Write the directory part of the path {s}, without the last slash and name, to {out}; empty if there is no slash.
 * dirname, but empty if there is no slash
 * directory of a file path, empty without a slash
 * folder part of a path
 * Write a function that copies what is before the last slash of a path, "/" for the root, "" without one.
 * Which folder is a file in? The path is given; no slash gives the empty string.
 * Given a path, store its directory, the empty string without a slash and "/" for a file in the root.
 * path without the file name, nothing if there is no slash
 * parent directory of a path
 * strip the last slash and the file name from a path into a buffer
 * directory part of a path, /a/b/c.txt -> /a/b
 * path text up to its final separator
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name directory_of dirname parent_path
 */
void directory_of(const char *s, char *out) {
    int32_t last = -1;
    for (int32_t i = 0; s[i]; i++)
        if (s[i] == '/') last = i;
    int32_t length = last == 0 ? 1 : last;
    for (int32_t i = 0; i < length; i++) out[i] = s[i];
    out[length < 0 ? 0 : length] = 0;
}

/**
 * Cut the extension off the file name {s}, in place: from the last dot on, unless the dot comes first in the name.
 * remove the file extension
 * file name without extension
 * strip .txt from a file name
 * Write a function that removes the extension of a file name in place; names like ".bashrc" stay.
 * How do I get rid of the extension of a file?
 * Given a path, delete the last dot of its name and what follows; a leading dot is no extension.
 * drop the suffix after the last dot
 * cut off the last extension, photo.tar.gz to photo.tar
 * stem of a file name
 * remove a file name's last extension, a.txt -> a
 * name cut before its final dot
 *
 * @string s
 * @name remove_extension strip_extension drop_extension
 */
void remove_extension(char *s) {
    int32_t start = 0, dot = -1;
    for (int32_t i = 0; s[i]; i++) {
        if (s[i] == '/') {
            start = i + 1;
            dot = -1;
        }
        if (s[i] == '.' && i > start) dot = i;
    }
    if (dot >= 0) s[dot] = 0;
}

/**
 * Does the file name {s} have an extension, that is, a dot inside its name with something after it?
 * has file extension
 * does a file name have an extension
 * extension present or not; ".bashrc" and "name." have none
 * Write a function that tells whether a file name has an extension.
 * Is there an extension after the name? A leading dot does not count.
 * Given a path, return true if its last part has a dot that is neither first nor last.
 * file type given in the name
 * check for a suffix like .c or .txt
 * true if the name ends in a dot and a type, such as report.pdf
 * does a name have an extension: "readme" no, "readme.md" yes
 * name carries a type ending
 *
 * @string s
 * @name has_extension has_file_extension
 */
_Bool has_extension(const char *s) {
    int32_t start = 0, dot = -1, i = 0;
    for (; s[i]; i++) {
        if (s[i] == '/') {
            start = i + 1;
            dot = -1;
        }
        if (s[i] == '.') dot = i;
    }
    return dot > start && dot < i - 1;
}

/**
 * Is {s} the name of a hidden file, starting with a dot? "." and ".." are not.
 * is it a hidden file name, starting with a dot (not . or ..)
 * file name starts with a dot
 * hidden unix file: begins with '.', but is not "." or ".."
 * Write a function that checks whether a file name is hidden on Unix.
 * Would ls leave out this file? The names "." and ".." do not count.
 * Given a file name without a path, return true if it begins with a dot and is not "." or "..".
 * dotfile check, "." and ".." do not count
 * dot file or not; the names . and .. are none
 * hidden name, as in .gitignore
 * hidden file name: .profile yes, profile and .. no
 * name concealed by a leading dot
 *
 * @string s
 * @name is_hidden_file is_dotfile
 */
_Bool is_hidden_file(const char *s) {
    if (s[0] != '.' || s[1] == 0) return 0;
    return s[1] != '.' || s[2] != 0;
}

/**
 * Join the directory {dir} and the file name {file} with one slash and write the path to {out}.
 * join two paths with one slash between them
 * path join: directory, a slash unless it ends with one, file
 * directory plus file name, a / between unless already there
 * Write a function that builds a path from a folder and a name.
 * How do I put a folder and a file name together?
 * Given a directory and a name, store "dir/name"; no second slash if the directory ends with one or is empty.
 * concatenate path components with a slash
 * os.path.join in C
 * full path of a file in a folder
 * "/tmp" and "x" -> "/tmp/x"
 * folder and name combined
 *
 * @string dir
 * @string file
 * @array out 64
 * @range out 120 120
 * @name join_path path_join make_path
 */
void join_path(const char *dir, const char *file, char *out) {
    char last = 0;
    for (; *dir; dir++) *out++ = last = *dir;
    if (last != 0 && last != '/') *out++ = '/';
    while (*file) *out++ = *file++;
    *out = 0;
}

/**
 * Turn the title {s} into a slug, in place: small letters and digits, everything else as single dashes inside.
 * slugify: lower case, other runs become one dash, none at the ends
 * make a slug from a title
 * url slug: lower case, words joined by dashes
 * Write a function that slugifies a string in place.
 * How do I turn "Hello, World!" into "hello-world"?
 * Given a text, lower its letters and replace each run of other characters by one dash, none at the ends.
 * title to url part: lower case letters and digits, dashes between
 * permalink from a headline, lower case words joined by dashes
 * lowercase with hyphens, no leading or trailing ones
 * turn a title into a slug, My Post! -> my-post
 * heading turned into an address part
 *
 * @string s
 * @name slugify make_slug to_slug
 */
void slugify(char *s) {
    char *out = s, *start = s;
    _Bool gap = 0;
    for (; *s; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            if (gap && out != start) *out++ = '-';
            gap = 0;
            *out++ = c;
        } else {
            gap = 1;
        }
    }
    *out = 0;
}

/**
 * Is {s} a valid slug: small letters, digits and single dashes, none at the start or end, and not empty?
 * is it a valid slug: small letters, digits, single inner dashes
 * slug check: words of a-z and 0-9 joined by single dashes
 * lower-case words joined by single dashes
 * Write a function that validates a URL slug.
 * Can this string be part of a URL like my-first-post?
 * Given a text, return true if it matches [a-z0-9]+(-[a-z0-9]+)*.
 * validate a permalink name of a-z, 0-9 and single inner dashes
 * slug format test, like my-post-2, no dash at the ends
 * only a-z, 0-9 and hyphens between them
 * "my-post" ok, "My Post" not
 * text usable as an address part
 *
 * @string s
 * @name is_slug is_valid_slug
 */
_Bool is_slug(const char *s) {
    char before = '-';
    for (; *s; before = *s++) {
        if (*s == '-' && before == '-') return 0;
        if (*s != '-' && !(*s >= 'a' && *s <= 'z') && !(*s >= '0' && *s <= '9')) return 0;
    }
    return before != '-';
}

/**
 * Replace each space of {s} by {OP}, in place.
 * spaces to {OP:2}
 * replace spaces with {OP:2}
 * {OP:2} instead of spaces
 * Write a function that replaces all blanks in a string by {OP:2}.
 * How do I change the spaces of a file name to {OP:2}?
 * Given a text, put {OP} where a space is.
 * no more spaces, {OP:2} please
 * ' ' becomes {OP}
 * swap every space for {OP}
 * blank to {OP} in the whole text
 * blanks exchanged for {OP:2}
 *
 * @OP '_' "an underscore" "underscores"
 * @OP '-' "a dash" "dashes"
 * @OP '+' "a plus sign" "plus signs"
 * @string s
 * @name replace_spaces spaces_to_character
 */
void replace_spaces(char *s) {
    for (; *s; s++)
        if (*s == ' ') *s = OP;
}

/**
 * Copy {s} to {out} with every space written as %20.
 * urlify: replace each space with %20
 * replace spaces with %20
 * url encode spaces
 * Write a function that writes a string to a buffer with %20 for each blank.
 * How do I make a text with spaces fit for a URL?
 * Given a string, store it with each ' ' turned into "%20".
 * spaces to %20, into another buffer
 * escape blanks for a web address
 * percent-encode the spaces
 * blank to %20
 * blanks as percent escapes
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name urlify encode_spaces
 */
void urlify(const char *s, char *out) {
    for (; *s; s++) {
        if (*s == ' ') {
            *out++ = '%';
            *out++ = '2';
            *out++ = '0';
        } else {
            *out++ = *s;
        }
    }
    *out = 0;
}

/**
 * Decode the percent escapes of {s} into {out}: %41 becomes A, and a plus sign a space.
 * url decode: %XX to a character, + to a space
 * percent decoding, plus becomes a space
 * decode a query string value
 * Write a function that decodes %XX and + in a URL-encoded string.
 * How do I turn "a%20b+c" back into "a b c"?
 * Given a URL-encoded text, store the decoded one; a % without two hex digits stays.
 * unquote a form value: %41 becomes A, + becomes a space
 * %xx to characters, + to a space
 * undo url encoding, + means a space
 * %21 back to !, + back to a blank
 * text restored from percent escapes and pluses
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name url_decode percent_decode
 */
static int32_t hex_digit_or_none(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}
void url_decode(const char *s, char *out) {
    for (; *s; s++) {
        int32_t high = *s == '%' ? hex_digit_or_none(s[1]) : -1;
        int32_t low = high >= 0 ? hex_digit_or_none(s[2]) : -1;
        if (low >= 0) {
            *out++ = (char)(high * 16 + low);
            s += 2;
        } else {
            *out++ = *s == '+' ? ' ' : *s;
        }
    }
    *out = 0;
}

/**
 * url encode: all but letters, digits and -_.~ become %XX
 * percent encoding of a text
 * encode a string for a query parameter
 * How do I escape special characters in a URL?
 * encodeURIComponent, but !'()* are escaped, too
 * Write a function that percent-encodes a string, letters, digits and -_.~ stay.
 * quote a text for a web address
 * characters to %XX, except letters, digits, - _ . ~
 * make a string safe for a link
 * "a b&c" to "a%20b%26c"
 * escape everything but plain characters
 * url quoting with capital hex digits
 *
 * @string s
 * @array out 192
 * @range out 120 120
 * @name url_encode percent_encode
 */
void url_encode(const char *s, char *out) {
    for (; *s; s++) {
        char c = *s;
        _Bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || c == '-' || c == '_' || c == '.' || c == '~') {
            *out++ = c;
            continue;
        }
        uint8_t high = (uint8_t)c >> 4, low = (uint8_t)c & 15;
        *out++ = '%';
        *out++ = (char)(high < 10 ? '0' + high : 'A' + high - 10);
        *out++ = (char)(low < 10 ? '0' + low : 'A' + low - 10);
    }
    *out = 0;
}

/**
 * How many parameters are in the query of the URL {s}, after the first question mark and before any #?
 * count the query parameters of a url, up to a # if there is one
 * number of url parameters: nonempty pieces between & after the first ? and before a #
 * number of & separated parameters after the ? of a url, empty ones not counted
 * Write a function that counts the query parameters of a URL; a # ends the query.
 * How many nonempty parts, split at &, follow the first ? in a link, up to a #?
 * Given a URL, return the number of nonempty parts between & after the first '?' and before '#', 0 without a query.
 * how many parameters a query string has, from the first ? to a # or the end
 * GET parameter count of a url, fragment after # ignored
 * url args count, from ? to #
 * count parameters of a url: /x?a=1&b=2#top has 2
 * number of arguments attached to an address after ?, without the # part
 *
 * @string s
 * @name count_query_parameters query_parameter_count
 */
int32_t count_query_parameters(const char *s) {
    while (*s && *s != '?') s++;
    if (*s == 0) return 0;
    int32_t count = 0;
    char last = '&';
    for (s++; *s && *s != '#'; last = *s++)
        if (*s != '&' && last == '&') count++;
    return count;
}

/**
 * Cut the URL {s} off at the first {OP}, in place, so that the {OP:2} is gone.
 * remove the {OP:2} from a url
 * strip {OP:2}
 * url without its {OP:2}
 * Write a function that drops the {OP:2} of a URL in place.
 * How do I delete the {OP:2} of a link, everything from {OP} on?
 * Given a URL, end it at the first {OP} to lose the {OP:2}.
 * cut at {OP}: no {OP:2}
 * keep the part of a web address before the {OP:2}
 * link less {OP:2}
 * cut the {OP:2}, that is from {OP} on
 * address shortened by its {OP:2}
 *
 * @OP '?' "question mark" "query string"
 * @OP '#' "hash sign" "fragment"
 * @string s
 * @name strip_url_part cut_url
 */
void strip_url_part(char *s) {
    while (*s && *s != OP) s++;
    *s = 0;
}

/**
 * Does the URL {s} begin with "https://", in small letters?
 * is it a url that starts with https://
 * is the url secure, i.e. does it begin with https://
 * url starts with https://
 * Write a function that checks whether a link uses HTTPS.
 * Is this address encrypted? The scheme is written in small letters.
 * Given a URL, return true if its scheme is https.
 * https prefix check: text begins with https://
 * secure link or not: starts with https://
 * does a web address use TLS
 * lock symbol or not: https at the front
 * does a link use the https:// scheme
 *
 * @string s
 * @name is_https is_secure_url
 */
_Bool is_https(const char *s) {
    return s[0] == 'h' && s[1] == 't' && s[2] == 't' && s[3] == 'p' && s[4] == 's' && s[5] == ':' && s[6] == '/' &&
           s[7] == '/';
}

/**
 * Does {s} begin with "http://" or "https://", in small letters, and go on after it?
 * is it a url: http:// or https:// and something after
 * is it a web link, http:// or https:// and more
 * url check: starts with http:// or https:// and does not end there
 * Write a function that tells whether a string looks like a web address by its scheme.
 * Does this text start like a link?
 * Given a string, return true if it starts with http:// or https:// and goes on.
 * link detection with at least one character after the scheme
 * does it look like a url, http(s):// plus at least one character
 * http(s) prefix followed by something
 * clickable link? http or https at the front
 * text opens with a web scheme
 *
 * @string s
 * @name looks_like_url is_url is_web_link
 */
_Bool looks_like_url(const char *s) {
    if (s[0] != 'h' || s[1] != 't' || s[2] != 't' || s[3] != 'p') return 0;
    s += s[4] == 's' ? 5 : 4;
    return s[0] == ':' && s[1] == '/' && s[2] == '/' && s[3] != 0;
}

/**
 * Write the host name of the URL {s} to {out}: what stands between "://" and the next slash, colon, ? or #.
 * host from url, without port and path, empty without ://
 * get the domain of a url
 * hostname part of a web address
 * Write a function that extracts the host from a link like https://example.com/page.
 * Which server does a URL point to?
 * Given a URL with a scheme, store its host without port and path, the empty string without "://".
 * domain name out of a link
 * url to hostname: between :// and the next / : ? or #
 * site name of an address
 * https://a.org/x -> a.org
 * server name inside an address
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name url_host host_of_url domain_of_url
 */
void url_host(const char *s, char *out) {
    while (*s && !(s[0] == ':' && s[1] == '/' && s[2] == '/')) s++;
    if (*s) {
        for (s += 3; *s && *s != '/' && *s != ':' && *s != '?' && *s != '#'; s++) *out++ = *s;
    }
    *out = 0;
}

/**
 * Write the part of the e-mail address {s} {OP} the @ to {out}; empty if there is no @.
 * {OP:2} of an email address
 * get the {OP:2} from an email
 * text {OP} the @ sign, i.e. the {OP:2}
 * Write a function that copies the {OP:2} of an e-mail address.
 * What is the {OP:2} in someone@example.com?
 * Given an e-mail address, store what is {OP} the last @: the {OP:2}.
 * email to {OP:2}
 * {OP:2} part of a mail address
 * split an email at the @ and keep the {OP:2}
 * me@a.org, only the {OP:2}
 * mailbox text {OP} its at sign, the {OP:2}
 *
 * @OP i<at "before" "user name"
 * @OP i>at&&at>=0 "after" "domain"
 * @string s
 * @array out 64
 * @range out 120 120
 * @name email_part part_of_email
 */
void email_part(const char *s, char *out) {
    int32_t at = -1;
    for (int32_t i = 0; s[i]; i++)
        if (s[i] == '@') at = i;
    for (int32_t i = 0; s[i]; i++)
        if (OP) *out++ = s[i];
    *out = 0;
}

/**
 * Hide all but the last {K} characters of {s} with stars, in place.
 * mask all but the last {K} characters
 * show only the last {K} digits of a card number
 * credit card masking, {K} characters visible
 * Write a function that replaces everything except the last {K} characters by '*'.
 * How do I hide a card number except for the final {K} digits?
 * Given a string, overwrite with asterisks all characters before the last {K}.
 * stars for everything but the {K} last characters
 * mask a number, keep {K} at the end
 * mask all but the last {K} characters with *, ****1234 style
 * show {K} last signs, stars for the others
 * text concealed except a tail of {K}
 *
 * @K 4 2 3
 * @string s
 * @name mask_text mask_card hide_characters
 */
void mask_text(char *s) {
    int32_t length = 0;
    while (s[length]) length++;
    for (int32_t i = 0; i < length - K; i++) s[i] = '*';
}

/**
 * mask a card number up to its last 4
 * hide a credit card number except the last four digits
 * Replace all but the last 4 characters by stars.
 * show only the end (4 characters) of an account number
 * credit card masking, four characters stay
 * How do I print a card number safely, with * for all but the last four?
 * Write a function that masks a string in place and leaves the last four visible.
 * stars instead of the digits of a card, except the last 4
 * obscure an IBAN, its final four signs stay
 * mask a card number but its last four: ************1234
 * anonymize a number before showing it: * up to the last four
 * censor everything with * but the ending of 4 characters
 *
 * @string s
 * @name mask_number hide_card_number
 */
void mask_number(char *s) {
    int32_t length = 0;
    while (s[length]) length++;
    for (int32_t i = 0; i < length - 4; i++) s[i] = '*';
}

/**
 * Does {s} consist of exactly {K} digits?
 * is the text exactly {K} digits and nothing else
 * {K}-digit code check: only digits, {K} of them
 * is it a {K} digit number as text
 * Write a function that validates a string of {K} digits and nothing else.
 * Is this a code with {K} digits?
 * Given a text, return true if it has {K} characters and each is a digit.
 * string made of {K} digits
 * [0-9] repeated {K} times
 * {K} numerals, no spaces or letters
 * {K} digits no more no less
 * numeral text of extent {K}
 *
 * @K 5 4 6 8 9 10 11 16
 * @string s
 * @name has_exact_digits is_digit_code is_zip_code is_pin
 */
_Bool has_exact_digits(const char *s) {
    int32_t n = 0;
    for (; s[n]; n++)
        if (s[n] < '0' || s[n] > '9') return 0;
    return n == K;
}

/**
 * is it a valid pin, four digits
 * pin code check, 4 digits only
 * Is this string a proper PIN of four digits?
 * four digits and nothing else
 * Validate the PIN of a bank card: exactly 4 digits.
 * is a pin made of exactly four digits
 * can i use this as my pin
 * true for text like 0815
 * bank card secret number format
 * Write a function that checks if a string is a pin of the usual length, 4.
 * exactly 4 numeric characters
 * ATM code validity: exactly four digits
 *
 * @string s
 * @name is_valid_pin valid_pin
 */
_Bool is_valid_pin(const char *s) {
    int32_t n = 0;
    for (; s[n]; n++)
        if (s[n] < '0' || s[n] > '9') return 0;
    return n == 4;
}

/**
 * Does {s} look like a phone number: an optional +, then digits, spaces, dashes, parentheses, with 7 to 15 digits?
 * is phone number: optional +, 7 to 15 digits, spaces, dashes, parentheses
 * looks like a phone number, 7 to 15 digits, also with space - ( ) and a leading +
 * phone number shape, 7 to 15 digits, apart from a first + and spaces, dashes, parentheses
 * Write a function that checks for a leading + at most, then 7 to 15 digits among spaces, dashes and parentheses.
 * Could someone be called at this string? 7 to 15 digits, spaces, dashes and round brackets, a + in front.
 * Given a text, return true if it has 7 to 15 digits and otherwise only spaces, dashes, parentheses and a leading +.
 * rough phone number validation: 7 to 15 digits, space, -, ( and ), + only first
 * valid phone format: 7-15 digits, blanks, dashes, brackets (), + at the start
 * telephone check, 7 to 15 digits, plus sign only at the start, else just spaces, dashes, parentheses
 * does the text look like a phone number such as "+49 (0)30-1234567"
 * text dialable by its shape
 *
 * @string s
 * @name looks_like_phone is_phone_number
 */
_Bool looks_like_phone(const char *s) {
    int32_t digits = 0;
    if (*s == '+') s++;
    for (; *s; s++) {
        if (*s >= '0' && *s <= '9') digits++;
        else if (*s != ' ' && *s != '-' && *s != '(' && *s != ')') return 0;
    }
    return digits >= 7 && digits <= 15;
}

/**
 * is it a 10 digit phone number
 * phone number of exactly ten digits
 * Validate a mobile number without country code: ten digits.
 * Check that the string is ten digits and nothing else, a phone number.
 * valid mobile number, 10 digits
 * is this a correct cell phone number, so ten digits
 * is it a mobile number of exactly ten digits
 * Does the text consist of a ten-digit telephone number?
 * Write a function that validates a plain phone number of exactly 10 digits.
 * phone number of ten digits without spaces or dashes
 * 0123456789 style number, all numeric
 * can somebody be called at this mobile no. (10 digits)
 *
 * @string s
 * @name is_mobile_number is_ten_digit_phone
 */
_Bool is_mobile_number(const char *s) {
    int32_t n = 0;
    for (; s[n]; n++)
        if (s[n] < '0' || s[n] > '9') return 0;
    return n == 10;
}

/**
 * Is {s} a phone number in the form 555-123-4567, three, three and four digits with dashes?
 * phone number ddd-ddd-dddd
 * us phone number with dashes
 * is it like 123-456-7890
 * Write a function that checks a string for the pattern NNN-NNN-NNNN.
 * Is this an American phone number written with two dashes?
 * Given a text, return true if it matches three digits, dash, three digits, dash, four digits.
 * NNN-NNN-NNNN
 * phone format xxx-xxx-xxxx
 * dashed ten-digit telephone number
 * 555-123-4567 fine, 5551234567 not
 * ten-digit number grouped by dashes
 *
 * @string s
 * @name is_dashed_phone is_us_phone
 */
_Bool is_dashed_phone(const char *s) {
    for (int32_t i = 0; i < 12; i++) {
        if (i == 3 || i == 7) {
            if (s[i] != '-') return 0;
        } else if (s[i] < '0' || s[i] > '9') {
            return 0;
        }
    }
    return s[12] == 0;
}

/**
 * Is {s} a ZIP code: five digits, or five digits, a dash and four digits?
 * is it a US zip code, 12345 or 12345-6789
 * us zip code, 12345 or 12345-6789
 * is the text a zip or zip+4 code
 * Write a function that validates an American postal code.
 * Is this a US postcode?
 * Given a text, return true for NNNNN and NNNNN-NNNN.
 * postal code check, five or nine digits
 * valid US zip: five digits, maybe a dash and four more
 * US zip check: five digits, ZIP+4 is fine, too
 * 90210 or 90210-1234
 * American zip code, 5 digits or 5-4
 *
 * @string s
 * @name is_us_zip is_zip valid_zip
 */
_Bool is_us_zip(const char *s) {
    for (int32_t i = 0; i < 5; i++)
        if (s[i] < '0' || s[i] > '9') return 0;
    if (s[5] == 0) return 1;
    if (s[5] != '-') return 0;
    for (int32_t i = 6; i < 10; i++)
        if (s[i] < '0' || s[i] > '9') return 0;
    return s[10] == 0;
}

/**
 * Is {s} a user name of {K} to {L} characters: letters, digits and underscores?
 * is valid username, {K} to {L} characters
 * user name of letters, digits and underscores, length {K} to {L}
 * username check: at least {K}, at most {L} characters
 * Write a function that validates a login name with {K} to {L} letters, digits or underscores.
 * May someone sign up with this name? Between {K} and {L} letters, digits or underscores are needed.
 * Given a text, return true if it has {K} to {L} characters and only letters, digits, underscores.
 * account name rules: {K} to {L} word characters
 * [A-Za-z0-9_] from {K} up to {L} times
 * username with {K}-{L} word characters
 * nick with {K} up to {L} signs, a-z 0-9 _
 * account name of word characters, extent {K} to {L}
 *
 * @K 3 4 2
 * @L 16 20 12
 * @string s
 * @name is_valid_username valid_username
 */
_Bool is_valid_username(const char *s) {
    int32_t n = 0;
    for (; s[n]; n++) {
        char c = s[n];
        _Bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '_') return 0;
    }
    return n >= K && n <= L;
}

/**
 * is it a valid username, 3 to 16 letters, digits, underscores
 * username check: 3-16 of a-z A-Z 0-9 _
 * Can someone sign up with this login name? Three to 16 letters, digits or underscores.
 * letters, digits and underscores, 3 at least, 16 at most
 * valid account name, 3 to 16 word characters
 * Write a function that validates a user name: 3 to 16 letters, digits and underscores.
 * is this nick allowed, length 3 to 16, \w only
 * login name made of word characters, three to sixteen
 * check a chosen handle: word characters, no fewer than 3, no more than 16
 * does the string follow the rules for user names: 3 to 16, letters, digits, _
 * usable screen name or not, 3..16 letters, digits, underscores
 * only a-z, A-Z, 0-9 and _, between 3 and 16 of them
 *
 * @string s
 * @name username_ok is_username
 */
_Bool username_ok(const char *s) {
    int32_t n = 0;
    for (; s[n]; n++) {
        char c = s[n];
        _Bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '_') return 0;
    }
    return n >= 3 && n <= 16;
}

/**
 * Is the password {s} long enough, with at least {K} characters?
 * password at least {K} characters
 * is the password {K} or more characters long
 * has the text the minimum length {K}
 * Write a function that checks that a string has {K} characters or more.
 * Is this password too short? It needs {K} characters.
 * Given a password, return true from a length of {K} on.
 * password length check: at least {K} characters
 * text no shorter than {K}
 * strlen at least {K}
 * does the pw have {K} signs or more?
 * text extent no less than {K}
 *
 * @K 8 6 10 12
 * @string s
 * @name is_long_enough password_long_enough
 */
_Bool is_long_enough(const char *s) {
    int32_t n = 0;
    while (s[n]) n++;
    return n >= K;
}

/**
 * is the password long enough, 8 characters
 * password length check, at least 8
 * Is this password of 8 or more characters? True if it is fine.
 * minimum password length of 8 reached
 * does the password have 8 characters or more
 * Write a function that tests if a password is long enough, 8 or more characters.
 * at least eight characters
 * false for passwords under 8 characters
 * enough symbols, eight, in the passphrase
 * strlen(password) >= 8
 * my sign-up form wants passwords of 8 and more, check it
 * acceptable password length, from eight on
 *
 * @string s
 * @name password_length_ok is_password_long
 */
_Bool password_length_ok(const char *s) {
    int32_t n = 0;
    while (s[n]) n++;
    return n >= 8;
}

/**
 * Remove the HTML tags from {s}, in place: everything from < to the next >.
 * strip html tags
 * remove tags from html
 * html to plain text: remove everything from < to >
 * Write a function that deletes everything between angle brackets, brackets included.
 * How do I get the text out of a bit of HTML?
 * Given a string with tags, drop what is from '<' to '>' in place.
 * text without markup, all <...> tags removed in place
 * delete tags such as <b> and </b> from a text
 * strip_tags: delete each <...> from the text
 * <b>hi</b> -> hi
 * remove the markup (<...>) from a text
 *
 * @string s
 * @name strip_tags remove_tags remove_html_tags
 */
void strip_tags(char *s) {
    char *out = s;
    _Bool inside = 0;
    for (; *s; s++) {
        if (*s == '<') inside = 1;
        if (!inside) *out++ = *s;
        if (*s == '>') inside = 0;
    }
    *out = 0;
}

/**
 * Copy {s} to {out} with <, > and & written as &lt; &gt; and &amp;.
 * html escape of <, > and &, quotes stay
 * escape the html characters < > &
 * escape < > and &
 * Write a function that writes &lt; &gt; &amp; for <, > and & in a text.
 * How do I show a less-than sign on a web page?
 * Given a string, store it with '<', '>' and '&' as entities.
 * htmlspecialchars without the quotes
 * encode angle brackets and ampersands
 * plain text to html, three entities: lt, gt, amp
 * a<b -> a&lt;b
 * text made harmless for markup: <, >, & to entities
 *
 * @string s
 * @array out 128
 * @range out 120 120
 * @name html_escape escape_html
 */
void html_escape(const char *s, char *out) {
    for (; *s; s++) {
        const char *entity = *s == '<' ? "&lt;" : *s == '>' ? "&gt;" : *s == '&' ? "&amp;" : "";
        if (*entity == 0) *out++ = *s;
        while (*entity) *out++ = *entity++;
    }
    *out = 0;
}

/**
 * Does {s} mean yes: "yes", "y", "true", "on" or "1", in any case?
 * parse a boolean string: yes, y, true, on, 1, in any case
 * is it yes, true, on or 1
 * string to bool, true for y, yes, true, on, 1, any case
 * Write a function that reads a yes-or-no setting; y, yes, true, on and 1 are true.
 * Is this option switched on (y, yes, true, on or 1)? Capitals do not matter.
 * Given a text, return true for y, yes, true, on, 1 in upper or lower case and false for anything else.
 * truthy text of a config file: y, yes, true, on, 1 in any case
 * bool from text y/yes/true/on/1, case ignored
 * yes/no answer to boolean: y, yes, true, on, 1
 * "On" "yes" "1" -> true
 * text agrees: "y", "yes", "true", "on" or "1", any case
 *
 * @string s
 * @name is_yes parse_bool to_bool
 */
static _Bool is_word_any_case(const char *s, const char *word) {
    for (; *word; s++, word++) {
        char c = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
        if (c != *word) return 0;
    }
    return *s == 0;
}
_Bool is_yes(const char *s) {
    return is_word_any_case(s, "yes") || is_word_any_case(s, "y") || is_word_any_case(s, "true") ||
           is_word_any_case(s, "on") || is_word_any_case(s, "1");
}

/**
 * Is {s} a MAC address such as "00:1a:2B:3c:4d:5e", six pairs of hex digits with colons?
 * is it a mac address, six hex pairs with colons
 * mac address format xx:xx:xx:xx:xx:xx
 * validate a hardware address like aa:bb:cc:00:11:22
 * Write a function that checks the form of a MAC address, colons between six hex bytes.
 * Is this string the address of a network card?
 * Given a text, return true if it consists of six two-digit hex numbers separated by colons.
 * ethernet address check: six two-digit hex groups, colons between
 * six hex pairs joined by ':'
 * MAC format, either case
 * aa:bb:cc:00:11:22 fine?
 * text is a network adapter identifier
 *
 * @string s
 * @name is_mac_address valid_mac
 */
_Bool is_mac_address(const char *s) {
    for (int32_t i = 0; i < 17; i++) {
        char c = s[i];
        _Bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (i % 3 == 2 ? c != ':' : !hex) return 0;
    }
    return s[17] == 0;
}


/**
 * What does a member pay for {price}, members getting {K} percent off?
 * member discount of {K} percent
 * {K}% off for members only
 * price for members ({K} percent less) and others
 * Write a function that takes {K} percent off if the customer is a member.
 * How much do I pay with or without a membership that gives {K}% off?
 * price, reduced by {K} percent when a flag is set
 * Given a price and whether the buyer is a member, apply a discount of {K} percent to members.
 * loyalty card price, {K}% cheaper
 * conditional discount of {K}%
 * member? then {K} % off
 * amount for a customer, {K} percent rebate with a card
 *
 * @K 10 5 15 20 50
 * @T double float
 * @name member_price price_for_member
 * @range price 0 1000
 */
T member_price(T price, _Bool member) { return member ? price - price * K / 100 : price; }

/**
 * What do {count} pieces at {price} cost if every {K:2} one is free?
 * total price, every {K:2} item free
 * buy some, every {K:2} is free
 * price of n items where each {K:2} costs nothing
 * Write a function that computes the price of several articles, every {K:2} being free.
 * How much do I pay if I get each {K:2} piece for nothing?
 * pay for all but every {K:2}
 * Given a unit price and a count, return the total when every {K:2} article is a gift.
 * promotion: {K:2} one free
 * special offer, each {K:2} item on the house
 * n pieces, each {K:2} one free, pay?
 * amount when every {K:2} piece is complimentary
 *
 * @K 3 "3" "third" "two"
 * @K 2 "2" "second" "one"
 * @K 4 "4" "fourth" "three"
 * @K 5 "5" "fifth" "four"
 * @T double int64_t
 * @name every_kth_free promotion_total
 * @range price 0 100
 * @range count 0 30
 */
T every_kth_free(T price, int32_t count) { return price * (count - count / K); }

/**
 * buy two get one free
 * 3 for the price of 2
 * total price when every third item is free
 * How much do I pay in a three-for-two offer?
 * take three, pay two: total for a unit price and a count
 * cost of n items with one of three free
 * Write a function for a buy 2 get 1 free deal, price and count.
 * price * (count - count / 3)
 * promotion: two paid, the third for nothing
 * amount due in a buy-two-get-one sale
 * every third piece costs nothing
 * supermarket offer three for two
 *
 * @T double int32_t
 * @name buy_two_get_one three_for_two
 * @range price 0 100
 * @range count 0 30
 */
T buy_two_get_one(T price, int32_t count) { return price * (count - count / 3); }

/**
 * buy one get one free
 * bogo price: every second item is free, from price and count
 * two for one: pay price times half the count, rounded up
 * total when every second item is free
 * How much do I pay in a two-for-one offer?
 * price of n items, half of them free
 * Write a function for a buy 1 get 1 free deal, price and count.
 * pay for one, take two
 * price * (count - count / 2)
 * amount due in a BOGO sale
 * each pair at the price of a single piece
 * couples deal: the second one costs nothing
 *
 * @T double int32_t
 * @name buy_one_get_one bogo_total
 * @range price 0 100
 * @range count 0 30
 */
T buy_one_get_one(T price, int32_t count) { return price * (count - count / 2); }

/**
 * How much is each installment if {total} is paid in {months} monthly parts without interest?
 * monthly installment without interest, from total and months
 * payment per month for an interest-free purchase
 * total divided by the number of months
 * Write a function that splits a price into equal monthly payments.
 * How much do I pay each month?
 * price / months
 * Given a total and a number of months, return the monthly rate.
 * monthly payment at zero percent: total over months
 * buy now, pay in parts
 * 600 in 12 months no interest
 * equal share of a price by months
 *
 * @T double float
 * @name installment monthly_part
 * @range total 0 5000
 * @range months 1 48
 */
T installment(T total, int32_t months) { return total / months; }

/**
 * What interest is due on {amount} at {rate} percent a year for {days} days, with {K} days to a year?
 * interest for days, {K}-day year
 * simple daily interest with {K} days per year
 * amount * rate * days / (100 * {K})
 * Write a function that computes the interest for a number of days, a year having {K}.
 * How much interest do I owe for a payment that is some days late, {K} days making a year?
 * late payment interest, {K} days a year
 * Given principal, yearly rate in percent and days, return the interest with {K} days per year.
 * day interest formula, year of {K} days
 * bank interest over days, divisor {K}
 * 1000 at 5 % for 30 days, year has {K}
 * yield of a capital by days, {K} of them a year
 *
 * @K 365 360
 * @T double float
 * @name daily_interest interest_for_days
 * @range amount 0 10000
 * @range rate 0 20
 * @range days 0 365
 */
T daily_interest(T amount, T rate, int32_t days) { return amount * rate * days / (100 * K); }

/**
 * interest for a number of days, percent a year of 365 days
 * simple interest by days: amount * rate percent * days / 365
 * How much interest do I pay for some days at a yearly percentage, 365 days a year?
 * late payment interest from amount, yearly percent and days (365 a year)
 * interest from principal, yearly percent and days
 * amount * rate * days / 36500
 * Write a function for daily simple interest: amount, yearly percent, days of 365.
 * interest on an unpaid bill: sum, percent a year, days (365 in a year)
 * bank interest over a couple of days
 * interest of some days: amount, percent a year, days, year of 365
 * what does borrowing for n days cost
 * Given money, annual rate in percent and days, return the interest.
 *
 * @T double float
 * @name interest_by_days days_interest
 * @range amount 0 10000
 * @range rate 0 20
 * @range days 0 365
 */
T interest_by_days(T amount, T rate, int32_t days) { return amount * rate * days / 36500; }

/**
 * What is the {OP} with {x} of {OP:2} and {y} of {OP:3}?
 * {OP}
 * {OP} from {OP:2} and {OP:3}
 * accounting: {OP}
 * Write a function that computes the {OP} of a company.
 * How high is the {OP} of a business?
 * {OP:2} {OP:4} {OP:3}
 * Given {OP:2} and {OP:3}, return the {OP}.
 * balance sheet figure: {OP}
 * {OP} calculator
 * {OP:2} {OP:4} {OP:3}, so the {OP}
 * liquidity indicator called {OP}
 *
 * @OP / "current ratio" "current assets" "current liabilities" "divided by"
 * @OP - "working capital" "current assets" "current liabilities" "minus"
 * @T double float
 * @name accounting_figure
 * @range x 0 1000
 * @range y 1 1000
 */
T accounting_figure(T x, T y) { return x OP y; }

/**
 * How often is the stock turned over if goods for {cost} are sold in a year and {stock} is the average stock value?
 * inventory turnover: cost of goods sold over average stock
 * inventory turnover ratio from cost of goods sold and average inventory
 * stock turns per year, from cost and stock value
 * Write a function that returns how many times the inventory is sold in a period.
 * How quickly does my stock sell?
 * cost of goods sold / average inventory
 * Given yearly cost of sales and average stock, return the turnover.
 * stock rotation, cost of sales divided by stock
 * warehouse turnover rate: cost / stock
 * how many times a year do i sell my whole stock
 * sales cost relative to mean stock
 *
 * @T double float
 * @name inventory_turnover stock_turnover
 * @range cost 0 10000
 * @range stock 1 1000
 */
T inventory_turnover(T cost, T stock) { return cost / stock; }

/**
 * What does someone earn in a year at {wage} an hour and {hours} hours a week, with {K} weeks paid?
 * yearly salary from hourly wage, {K} weeks
 * hourly wage to annual salary with {K} weeks a year
 * wage * hours per week * {K}
 * Write a function that turns an hourly wage into a yearly income, {K} weeks being paid.
 * How much is my hourly pay in a year of {K} weeks?
 * annual income at weekly hours, {K} weeks
 * Given wage per hour and hours per week, return the pay for {K} weeks.
 * salary conversion: hour to year, {K} weeks
 * gross yearly pay over {K} weeks
 * 20 an hour, 40 h, {K} weeks
 * remuneration over {K} weeks
 *
 * @K 52 50 48
 * @T double float
 * @name annual_salary yearly_income
 * @range wage 0 100
 * @range hours 0 60
 */
T annual_salary(T wage, T hours) { return wage * hours * K; }

/**
 * hourly wage to annual salary
 * yearly salary from hourly pay
 * How much do I earn in a year of 52 weeks, by wage and hours a week?
 * annual income from wage and weekly hours
 * wage * hours per week * weeks in a year
 * Write a function that turns an hourly rate and weekly hours into a yearly salary, 52 weeks.
 * what is my pay per year (52 weeks), hourly wage and hours a week given
 * gross salary of a year, paid by the hour
 * year's earnings: per hour, hours a week
 * salary calculator, hour to year
 * convert $/h to $/year
 * pay for a full year at so many hours weekly
 *
 * @T double int32_t
 * @name yearly_salary salary_per_year
 * @range wage 0 100
 * @range hours 0 60
 */
T yearly_salary(T wage, T hours) { return wage * hours * 52; }

/**
 * annual salary to hourly wage
 * hourly pay from yearly salary and hours per week
 * How much do I make per hour, with a yearly salary for so many hours a week, 52 weeks?
 * salary divided by the working hours of a year
 * Write a function that converts a salary and weekly hours into an hourly rate, 52 weeks.
 * salary / (52 * hours)
 * what is my hourly rate: salary a year, hours a week, 52 weeks
 * wage per hour of a salaried worker
 * convert $/year to $/h
 * year's pay broken down to one hour
 * per-hour earnings at weekly working time
 * Given yearly income and hours a week, return the wage.
 *
 * @T double float
 * @name hourly_wage wage_per_hour
 * @range salary 0 100000
 * @range hours 1 60
 */
T hourly_wage(T salary, T hours) { return salary / (52 * hours); }

/**
 * What is the mileage allowance for {distance} at {rate} per unit of distance?
 * mileage reimbursement from distance and rate
 * travel allowance from distance and rate
 * kilometers times rate per kilometer
 * Write a function that computes the reimbursement for driving.
 * How much do I get back for a business trip by car?
 * distance * rate
 * Given miles and a rate per mile, return the allowance.
 * car expenses: distance times rate
 * pay for the distance driven at a rate per mile
 * drove 120 km at 0.30
 * compensation for a distance driven at a given rate
 *
 * @T double float
 * @name mileage_allowance reimbursement
 * @range distance 0 1000
 * @range rate 0 1
 */
T mileage_allowance(T distance, T rate) { return distance * rate; }

/**
 * What is the balance at the end, starting with {start}, after the deposits and withdrawals in {a}, {n} of them?
 * final account balance: start plus all transactions
 * balance after transactions, given them and the start balance
 * opening balance plus all transactions
 * Write a function that applies a list of deposits and withdrawals to a balance.
 * How much is in my account afterwards? Withdrawals are negative.
 * start + sum of transactions
 * Given transactions and an opening balance, return the closing balance.
 * account statement: add all transactions to the opening balance
 * bank balance in the end
 * begin 100, then these ins and outs
 * opening amount plus all movements
 *
 * @T double int64_t int32_t
 * @array a n
 * @name closing_balance balance_after
 * @range n 0 8
 * @range a -500 500
 * @range start 0 1000
 */
T closing_balance(const T *a, int32_t n, T start) {
    for (int32_t i = 0; i < n; i++) start += a[i];
    return start;
}

/**
 * balance after deposits and withdrawals
 * final bank balance, account starts empty
 * sum of all bookings
 * How much money is in the account after these transactions?
 * net of deposits (positive) and withdrawals (negative)
 * Write a function that returns the balance of a new account from its transactions.
 * what is left on the account
 * add up the account movements
 * total of credits and debits in one list
 * saldo from a list of amounts
 * Given an array of transactions, return the resulting balance.
 * account worth after everything was booked
 *
 * @T int32_t int64_t double
 * @array amounts n
 * @name balance_of_transactions account_total
 * @range n 0 8
 * @range amounts -500 500
 */
T balance_of_transactions(const T *amounts, int32_t n) {
    T balance = 0;
    for (int32_t i = 0; i < n; i++) balance += amounts[i];
    return balance;
}

/**
 * Does a balance of {balance} allow a withdrawal of {amount} with an overdraft of up to {limit}?
 * can I withdraw an amount with an overdraft limit, balance >= -limit after
 * enough money for a withdrawal
 * is the balance sufficient, overdraft included
 * Write a function that tells whether a withdrawal stays within the overdraft limit.
 * Do I have enough money on my account for this?
 * balance - amount >= -limit
 * Given a balance, an amount and an overdraft limit, return whether the withdrawal is allowed.
 * cover check for a payment
 * are balance and overdraft limit enough for the amount
 * have 50, take 80, 50 overdraft: ok?
 * payout keeps the credit line
 *
 * @T double int32_t int64_t
 * @name can_withdraw has_funds sufficient_funds
 * @range balance 0 100
 * @range amount 0 150
 * @range limit 0 50
 */
_Bool can_withdraw(T balance, T amount, T limit) { return balance - amount >= -limit; }

/**
 * can i withdraw this amount
 * enough money in the account
 * is the balance sufficient for a withdrawal
 * Check if a payment is covered by the balance.
 * balance >= amount
 * Does the account have sufficient funds, no overdraft allowed?
 * Write a function that tells whether money can be taken out.
 * atm check before paying out
 * does the balance cover the amount
 * is there that much money left
 * withdrawal possible without going below zero
 * can the customer afford it
 *
 * @T int32_t int64_t double
 * @name has_enough_money can_afford
 * @range balance 0 100
 * @range amount 0 150
 */
_Bool has_enough_money(T balance, T amount) { return balance >= amount; }

/**
 * How many minutes of downtime in {K} days does an availability of {percent} percent allow?
 * allowed downtime per {K} days
 * sla downtime in minutes for {K} days
 * uptime percentage to minutes of outage in {K} days
 * Write a function that converts an availability in percent to minutes of downtime per {K} days.
 * How long may a service be down in {K} days at this uptime?
 * (100 - percent) / 100 * {K} * 24 * 60
 * Given an uptime percentage, return the minutes it may fail in {K} days.
 * error budget for {K} days
 * three nines or other percent over {K} days, in minutes
 * 99.9 % over {K} days, min off
 * tolerated outage within {K} days
 *
 * @K 30 365 7 31
 * @T double
 * @name allowed_downtime downtime_minutes
 * @range percent 90 100
 */
T allowed_downtime(T percent) { return (100 - percent) / 100 * K * 24 * 60; }

/**
 * allowed downtime per {OP}
 * uptime percentage to minutes of outage per {OP}
 * How many minutes may a service be down in a {OP}?
 * sla minutes per {OP}
 * five nines or any percentage: downtime a {OP} in minutes
 * downtime budget for a {OP}
 * Write a function that converts an availability to minutes of downtime per {OP}.
 * 99.9 percent uptime, how long down each {OP}
 * minutes of failure in a {OP} for a given uptime
 * what does an sla percentage mean per {OP}
 * Given an uptime in percent, return the downtime in minutes per {OP}.
 * outage allowed by an availability target over one {OP}
 *
 * @OP 365 "year"
 * @OP 30 "month"
 * @OP 7 "week"
 * @OP 1 "day"
 * @T double
 * @name downtime_per sla_minutes
 * @range percent 90 100
 */
T downtime_per(T percent) { return (100 - percent) / 100 * OP * 1440; }

/**
 * What is the uptime in percent with {down} out of {total} minutes down?
 * uptime percentage from minutes down and minutes in all
 * availability from downtime and total time
 * percent of the time a server was up, down time given first, then all time
 * Write a function that computes the availability in percent from downtime and total time.
 * So long down out of so long: how reliable was my server, in percent?
 * (total - down) / total * 100, down given first
 * Given the downtime and the whole time, return the uptime percentage.
 * service level reached in percent: outage, whole period
 * availability in percent by downtime and total
 * was off 30 of 43200 min, %
 * share of time in service, hundredfold
 *
 * @T double float
 * @name uptime_percent availability
 * @range down 0 100
 * @range total 100 10000
 */
T uptime_percent(T down, T total) { return (total - down) / total * 100; }

/**
 * availability as a fraction from time up and time down
 * uptime between 0 and 1: hours up, hours down
 * share of the time a server was up, as a decimal, up time then down time
 * mtbf and mttr to availability
 * up time over up time plus down time
 * Write a function for the availability from hours up and hours down.
 * up / (up + down)
 * availability of a machine from running and repair time
 * how reliable is it, 0 to 1: time working, time broken
 * operating ratio: time running over running plus broken
 * mean time between failures over its sum with the repair time
 * fraction of time in service, working hours first, outage hours second
 *
 * @T double float
 * @name availability_fraction up_ratio
 * @range up 1 1000
 * @range down 0 100
 */
T availability_fraction(T up, T down) { return up / (up + down); }

/**
 * How many percent of the packets were lost if {sent} were sent and {received} came back? 0 if none were sent.
 * packet loss in percent from sent and received, 0 if none sent
 * packet loss in percent from sent and received
 * ping statistics: loss percentage of sent and received packets
 * Write a function that computes the packet loss of a ping.
 * How many percent of my packets got lost?
 * (sent - received) / sent * 100
 * Given packets sent and received, return the lost share in percent, 0 without packets.
 * network loss in percent, sent first, then received
 * dropped packets as a percentage
 * 100 pings, 97 back -> 3
 * share of unanswered probes, hundredfold
 *
 * @name packet_loss loss_percent
 * @range sent 0 100
 * @range received 0 100
 */
double packet_loss(int32_t sent, int32_t received) { return sent == 0 ? 0 : (sent - received) * 100.0 / sent; }

/**
 * How many milliseconds to wait before retry {attempt}, from 0: {base} doubled each time, at most {limit}?
 * exponential backoff: attempt from 0, base, limit
 * attempt number from 0, first delay, cap: retry delay that doubles each time
 * backoff time for an attempt, counted from 0, doubling a base up to a limit
 * Write a function for attempt (from 0), base and upper limit that returns the exponential backoff delay.
 * At attempt n from 0, how long should I wait with a doubling first delay and a maximum?
 * min(limit, base * 2^attempt), arguments attempt, base, limit
 * Given the attempt from 0, the base delay and the cap, return the delay.
 * for attempt n (from 0) a doubling wait, first wait and maximum given
 * retry number from 0, base pause, limit: pauses double
 * attempt from 0: wait base times 1 2 4 8 .. but not over limit
 * attempt, base, ceiling: geometrically growing pause, base at attempt 0
 *
 * @T int32_t
 * @name backoff_delay retry_delay exponential_backoff
 * @range attempt 0 20
 * @range base 1 1000
 * @range limit 1000 60000
 */
T backoff_delay(T attempt, T base, T limit) {
    T delay = base;
    for (T i = 0; i < attempt && delay < limit; i++) delay *= 2;
    return delay < limit ? delay : limit;
}

/**
 * retry delay that doubles with each attempt, base first
 * exponential backoff without a limit: base, attempt from 0
 * wait time from a base and an attempt number from 0, doubled each time
 * base * 2^attempt
 * How long do I wait after the n-th retry, n from 0, with the base delay given first?
 * Write a function for a doubling retry interval, base first.
 * base pause doubled after every try, so many tries
 * base shifted left by the attempt number
 * delay for attempt n, counted from 0, no cap
 * reconnect interval, base times a power of two with the attempt as exponent
 * base sleep time and number of polls that failed: doubled for each
 * Given a first delay and an attempt number from 0, return the doubling delay.
 *
 * @T int32_t int64_t
 * @name doubling_delay backoff
 * @range base 1 1000
 * @range attempt 0 10
 */
T doubling_delay(T base, int32_t attempt) { return base << attempt; }

/**
 * Has a session that began at {start} seconds timed out at {now}, after more than {K} minutes?
 * session timeout of {K} minutes
 * session older than {K} minutes
 * is the session expired, {K} minute limit
 * Write a function that checks whether more than {K} minutes have passed between two times in seconds.
 * Must the user log in again after {K} minutes?
 * now - start > {K} * 60, start given first
 * Given two times in seconds, return true if over {K} minutes lie between them.
 * login expiry after {K} minutes
 * inactive for more than {K} minutes
 * {K} min idle -> log out?
 * inactivity span surpasses {K} minutes
 *
 * @K 30 15 10 60 5
 * @T int64_t int32_t
 * @name is_session_expired session_timed_out
 * @range start 0 1000
 * @range now 1000 4000
 */
_Bool is_session_expired(T start, T now) { return now - start > K * 60; }

/**
 * session expired: last activity, now in seconds, timeout in minutes
 * login time, now (seconds), timeout in minutes: is it too old
 * Check whether more minutes than the timeout have passed since the last activity.
 * has the session timed out, from last and present second and a limit in minutes
 * now - last > minutes * 60, last given first
 * Write a function for a session timeout: last activity, now, limit in minutes.
 * must the user log in again: last seen, now (seconds), minutes allowed
 * last activity and now in seconds: idle for more minutes than allowed
 * token expiry with a lifetime in minutes, times in seconds
 * timeout check: start second, present second, more minutes than the limit
 * Given two timestamps in seconds and a timeout in minutes, return if it is over.
 * inactive too long: last second, this second, minutes that are allowed
 *
 * @T int64_t int32_t
 * @name session_expired is_timed_out
 * @range last 0 1000
 * @range now 1000 4000
 * @range minutes 5 60
 */
_Bool session_expired(T last, T now, T minutes) { return now - last > minutes * 60; }

/**
 * Which layout fits a screen of {width} pixels: 0 phone below 768, 1 tablet below 1024, 2 desktop?
 * responsive breakpoint: 0 below 768, 1 below 1024, else 2
 * phone, tablet or desktop as 0, 1, 2, limits 768 and 1024
 * device class 0, 1, 2 from the viewport width (768, 1024)
 * Write a function that returns 0, 1 or 2 for mobile, tablet and desktop widths; they begin at 0, 768 and 1024.
 * Is this a phone (0), a tablet (1) or a desktop (2) screen? Breakpoints 768 and 1024.
 * css breakpoints 768 and 1024 as a number
 * Given a width in pixels, return the device kind 0, 1 or 2, changing at 768 and at 1024.
 * screen size category from 0, steps at 768 and 1024
 * mobile 0, tablet 1, desktop 2: from 768 and 1024 px
 * phone < 768 <= tablet < 1024 <= pc: 0 1 2
 * layout index for a viewport, edges 768 and 1024
 *
 * @T int32_t
 * @name device_class breakpoint screen_category
 * @range width 300 1400
 */
int32_t device_class(T width) { return width < 768 ? 0 : width < 1024 ? 1 : 2; }

/**
 * How high is a video of the width {width} at 16:9?
 * height for a 16:9 aspect ratio
 * 16 to 9 height from width
 * width * 9 / 16
 * Write a function that returns the height of a widescreen picture.
 * How tall is a 1920 pixel wide video in 16:9?
 * height of a 16:9 picture from its width
 * Given a width, return the height that makes it 16 by 9.
 * height for a width in 16:9 proportions
 * video height from its width
 * 16:9 with 1280 wide -> 720
 * vertical extent at cinema proportions of 16 to 9
 *
 * @T int32_t double
 * @name widescreen_height height_16_9
 * @range width 0 4000
 */
T widescreen_height(T width) { return width * 9 / 16; }

/**
 * Convert {x} {OP} to {OP:2}, with {K} pixels to the rem.
 * {OP} to {OP:2} ({K} px base)
 * css units: {OP} to {OP:2}, base {K}
 * {OP:2} from {OP} with a root font size of {K}
 * Write a function that converts {OP} to {OP:2}, one rem being {K} pixels.
 * How many {OP:2} are so many {OP} at a base of {K}?
 * {OP} into {OP:2}, {K} to 1
 * Given a length in {OP}, return it in {OP:2} for a {K} pixel root.
 * font size in {OP:2} instead of {OP}, {K} px root
 * stylesheet conversion {OP} to {OP:2}, factor {K}
 * {OP} in {OP:2} when root is {K}
 * stylesheet length changed from {OP} into {OP:2}, root {K}
 *
 * @OP / "pixels" "rem"
 * @OP * "rem" "pixels"
 * @K 16 10
 * @T double float
 * @name convert_css_unit px_rem
 * @range x 0 200
 */
T convert_css_unit(T x) { return x OP K; }

/**
 * px to rem at 16 px per rem
 * pixels to rem, 1 rem being 16 px
 * convert css pixels to rem units
 * How many rem are so many pixels?
 * font size in rem from px
 * Write a function that turns px into rem with the browser's normal font size.
 * pixel / 16
 * css: rem value of a pixel length
 * what is 24px in rem
 * em size of a pixel measure, standard root
 * responsive font: pixels in, rem out
 * size in rem from pixels, 16 pixels each
 *
 * @T double float
 * @name px_to_rem pixels_to_rem
 * @range pixels 0 200
 */
T px_to_rem(T pixels) { return pixels / 16; }

/**
 * rem to px at 16 px per rem
 * rem to pixels, 1 rem being 16 px
 * convert rem units to css pixels
 * How many pixels are so many rem?
 * pixel size of a rem length
 * Write a function that turns rem into px with the browser's normal font size.
 * rem * 16
 * css: pixels of a rem value
 * what is 1.5rem in px
 * length on screen of a root em size
 * rem in, pixels out, 16 to one
 * root ems times the default font height
 *
 * @T double float
 * @name rem_to_px rem_to_pixels
 * @range rem 0 20
 */
T rem_to_px(T rem) { return rem * 16; }

/**
 * Copy the string {s} to {out}, but if it is longer than {n} characters, only {n} minus 3 of them and three dots.
 * truncate with ellipsis, n characters with the dots
 * shorten a text to n characters, the last three being ...
 * cut a string to a length with three dots inside that length
 * Write a function that shortens a long text to n characters, the last three being dots; n is at least 3.
 * How do I show only the beginning of a title, three dots included in the length?
 * ellipsize to n characters including "..."
 * Given a string and a maximum length, store it shortened with "..." if it is too long.
 * abbreviate a text for display, n characters with its ...
 * preview of a long text in n characters, three dots counted
 * long title -> long ti...
 * text bounded in extent, three dots as part of it show the loss
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name truncate_with_dots ellipsize shorten
 * @range n 3 12
 */
void truncate_with_dots(const char *s, int32_t n, char *out) {
    int32_t length = 0;
    while (s[length]) length++;
    int32_t kept = length <= n ? length : n - 3;
    for (int32_t i = 0; i < kept; i++) *out++ = s[i];
    if (length > n)
        for (int32_t i = 0; i < 3; i++) *out++ = '.';
    *out = 0;
}

/**
 * Does the message {s} fit into {K} characters?
 * at most {K} characters
 * message not longer than {K}
 * is a text within the limit of {K} characters
 * Write a function that checks that a string has no more than {K} characters.
 * May I post this text, the limit being {K}?
 * strlen <= {K}
 * Given a message, return true if its length is {K} or less.
 * post length limit of {K}
 * short enough: {K} characters or fewer
 * max {K} signs, ok?
 * text extent no more than {K}
 *
 * @K 10 5 8 160 280 140
 * @string s
 * @name fits_limit is_short_enough
 */
_Bool fits_limit(const char *s) {
    int32_t n = 0;
    while (s[n]) n++;
    return n <= K;
}

/**
 * does it fit in a tweet
 * is a text short enough for a tweet
 * tweet length check
 * Can I post this message on Twitter?
 * no longer than a tweet may be
 * 280 characters at most
 * strlen(s) <= 280
 * Write a function that checks if a string can be tweeted.
 * post too long or not, true if ok
 * message within the limit of X
 * is my tweet short enough
 * microblog post length test
 *
 * @string s
 * @name fits_tweet is_tweetable
 */
_Bool fits_tweet(const char *s) {
    int32_t n = 0;
    while (s[n]) n++;
    return n <= 280;
}

/**
 * How many text messages of {K} characters does a text of {length} characters take?
 * number of sms, {K} characters each
 * messages of {K} characters for a text
 * split a text of some length into parts of {K}
 * Write a function that returns how many messages of at most {K} characters are needed.
 * How many SMS do I pay for, if one holds {K} characters?
 * ceil(length / {K})
 * Given the length of a text, return the number of {K}-character messages.
 * parts of {K} characters
 * message count at {K} per message
 * text of 300 signs, {K} per part
 * parts of at most {K} needed for an extent
 *
 * @K 160 70 153 280
 * @T int32_t
 * @name message_count sms_count
 * @range length 0 1000
 */
T message_count(T length) { return (length + K - 1) / K; }

/**
 * how many sms for a text
 * number of sms needed for a message length
 * SMS count of a text
 * How many text messages will be sent?
 * text length to number of sms
 * Write a function that returns how many SMS a message of some length takes.
 * 160 characters per sms, rounded up
 * how many short messages do i pay
 * segments of a long text message
 * (length + 159) / 160
 * parts into which a phone splits a long text
 * texts to send for so many letters
 *
 * @T int32_t int64_t
 * @name sms_needed number_of_sms
 * @range length 0 1000
 */
T sms_needed(T length) { return (length + 159) / 160; }

/**
 * With {current} so far, which score gets me to {target} if the final exam counts {weight} percent?
 * grade needed on the final
 * needed score in the final exam
 * final exam score from current grade, target and weight
 * Write a function that returns the final exam grade needed for a target.
 * What do I need on the final to pass?
 * (target - current * (1 - weight / 100)) / (weight / 100)
 * Given the current grade, the wanted grade and the weight of the final in percent, return the score needed.
 * mark needed in the final exam, from current, target and weight in percent
 * how well must I do in the last test
 * have 82, want 90, final is 40 %
 * score still required at the end
 *
 * @T double float
 * @name needed_on_final required_score
 * @range current 0 100
 * @range target 0 100
 * @range weight 10 60
 */
T needed_on_final(T current, T target, T weight) {
    return (target - current * (1 - weight / 100)) / (weight / 100);
}

/**
 * What is the gross profit with a revenue of {revenue} and costs of {cost}?
 * gross profit: revenue minus cost
 * revenue minus cost
 * profit from revenue and costs
 * Write a function that computes the profit of a business.
 * How much money is left of the sales after the costs?
 * sales less cost of goods
 * Given the revenue and the cost, return the profit, negative for a loss.
 * net result of a company
 * income minus expenses
 * profit from revenue and cost: 500 and 320 give 180
 * surplus of sales over outlay
 *
 * @T double int64_t int32_t
 * @name gross_profit profit_of_business net_income
 * @range revenue 0 1000
 * @range cost 0 1000
 */
T gross_profit(T revenue, T cost) { return revenue - cost; }
