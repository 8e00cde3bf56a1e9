/**
 * What do {quantity} pieces at {price} each cost?
 * price times quantity
 * line total of an order item, given the unit price and the quantity
 * Multiply the unit price by the number of items.
 * total price from price per item and quantity
 * Write a function that calculates the cost of several identical items from the price of one and their number.
 * How much do I pay for a given count of articles at one price?
 * amount on an invoice line: unit price and quantity
 * cost of n items at a given unit price
 * Given a price and an item count, return the total cost.
 * What do 3 of these at 4.50 cost, given the price of one and how many I take?
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
 * Write a function that returns the price per piece, given the whole price and the number of pieces.
 * I bought a pack of several things for one price; how much was each? Price and count are given.
 * How do I get the price of a single item out of a total price and the number of items?
 * price of a single item when n of them cost a given amount altogether
 * Given the total cost and the item count, calculate the cost of one item.
 * 6 eggs cost 3, so what does one cost? total price and count as inputs
 * amount paid for one piece of a lot, given the price of the whole lot and the number of pieces
 *
 * @T double float
 * @name unit_price price_per_item cost_per_unit
 * @range price 0 1000
 * @range quantity 1 50
 */
T unit_price(T price, int32_t quantity) { return price / quantity; }

/**
 * Which pack is the better deal: {price1} for an amount of {amount1}, or {price2} for {amount2}? True for the first.
 * is the first offer cheaper per unit? price and amount of the first, then of the second
 * compare unit prices of two packages, true if the first one is cheaper
 * Provided with price and size of a first pack and then of a second, is the first strictly better value per unit?
 * Write a function that tells whether the first of two packs has the lower price per amount.
 * Is the first pack the better buy, provided with price and size of the one and then of the other?
 * Does the first product cost less per gram than the second? Inputs: its price and weight, then those of the other.
 * Given price and amount of one product and then of another, return whether the first has the lower price per unit.
 * price1 / amount1 < price2 / amount2
 * big pack or small pack? Return true when the first has the smaller unit price, given price and size of each.
 * is offer 1 (price, quantity) cheaper than offer 2 (price, quantity) for the same amount
 * Return true if price1 per amount1 is lower than price2 per amount2; arguments: price1, amount1, price2, amount2.
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
 * shipping cost of a weight, given the weight, then the base fee and then the rate per kg
 * postage for a weight: a fixed fee plus a price per kilogram
 * Write a function that calculates shipping from weight, base price and rate: base plus weight times rate.
 * How much is shipping for a parcel of a given weight, with a base fee and a rate per kg?
 * delivery cost by weight, base charge, charge per kg
 * freight charge = base + weight * rate, weight given first
 * Given the weight, the base charge and the charge per kilogram, return the shipping fee.
 * weight, flat fee and a per-kilo price, what is the shipping
 * parcel of 3 kg, 4 base fee + 2 for each kilo: what do I pay? inputs in that order
 * Compute the delivery charge as base + weight * rate, where the weight is passed first, then base and rate.
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
 * What does shipping cost for this order total? It is free from {K} on, otherwise {L}.
 * shipping cost: 0 if the order total is at least {K}, otherwise {L}
 * Orders of {K} or more ship free, all others pay {L}; return the shipping fee.
 * Write a function for the shipping fee: {L}, but nothing from an order value of {K}.
 * shipping fee with a free shipping threshold of {K} and a standard fee of {L}
 * Return what shipping costs for an order: nothing if its total is {K} or above, {L} if it is below.
 * Given a cart total, return 0 when it reaches {K} and {L} when it does not.
 * free delivery over {K} (included), below that {L}
 * How much is delivery if I spend this much? Orders from {K} on ship free, the others pay {L}.
 * cart at {K} or more? no postage, else {L}
 * delivery charge: nothing for orders of at least {K}, {L} for smaller ones
 *
 * @T double int32_t
 * @K 50 20 25 30 35 40 75 100
 * @L 5 3 4 10
 * @name shipping_fee shipping shipping_for_order
 * @range total 0 200
 */
T shipping_fee(T total) { return total >= K ? 0 : L; }

/**
 * Given an order total, a limit from which shipping is free and the usual fee, return what shipping costs.
 * shipping fee from order value, limit and normal fee: 0 once the value reaches the limit
 * Orders of at least the threshold ship free, others pay the fee; order, threshold and fee are given.
 * How much is delivery if orders of at least some limit go free? Takes the order value, the limit and the usual fee.
 * Return 0 when the total (first) reaches the free-shipping limit (second), else the fee (third).
 * total >= threshold ? 0 : fee, with the arguments in that order
 * shipping cost from order total, free limit (included) and fee
 * do i pay for delivery, and how much, when my order value, the limit (free once reached) and the fee are known
 * delivery charge for a basket (first), waived when it is worth at least a threshold, given before the charge
 * What is the postage for a cart, given its value, the minimum for free delivery and the fee charged below it?
 * Write a function for the shipping cost: order value, value from which it is free, normal charge.
 * Given total, threshold and fee, return the shipping cost, which is zero from the threshold on.
 *
 * @T int32_t double
 * @name shipping_with_threshold delivery_charge
 * @range total 0 200
 * @range threshold 20 100
 * @range fee 1 10
 */
T shipping_with_threshold(T total, T threshold, T fee) { return total >= threshold ? 0 : fee; }

/**
 * does the order total reach the threshold (second number) for free shipping
 * is delivery free for this order value, when the second number is the minimum value that ships free
 * does the cart value reach the free shipping limit? cart first, then the limit
 * Check whether an order ships for free, that is, whether its value is at least the given threshold.
 * is the order total high enough for free delivery: at least the given minimum
 * Write a function that tells whether an order gets free shipping: order value at or above the second number.
 * total >= free shipping threshold, total first
 * do i get it delivered without charge? my total is first, the minimum for free delivery second
 * no postage for this basket if its value is at least the limit, true or false
 * has the order value (first) met the minimum for free delivery (second)
 * did the customer spend enough for free shipping? amount spent >= amount required
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
 * Return the order total after adding {L} for shipping to orders under {K}.
 * Write a function that returns the amount to pay: the subtotal, plus {L} if it is less than {K}.
 * grand total, {L} shipping, free shipping from {K}
 * How much do I pay in all if orders below {K} have {L} of shipping added?
 * cart total including delivery: {L} extra when the goods cost less than {K}
 * Given the value of the goods, add a fee of {L} unless the value reaches {K}.
 * checkout total where shipping is {L} and free for {K} and up
 * my cart plus {L} postage unless it reaches {K}
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
 * amount to pay after a {K}% discount that only orders over {L} get
 * total after a discount of {K} percent if the total is over {L}
 * Orders above {L} get {K} percent off; return what is to be paid.
 * Write a function that applies a {K}% discount only when the amount is greater than {L}.
 * discount for large orders: {K} percent when the total exceeds {L}
 * How much do I pay if everything above {L} in total gets a {K}% discount on the whole amount?
 * apply {K}% off if the amount exceeds {L}, else leave it
 * Given a purchase amount, reduce it by {K} percent if it is more than {L}.
 * price with a volume discount of {K} percent beyond {L}
 * i get {K} % off when i buy for more than {L}, otherwise nothing; what do i pay
 * amount to pay, with {K} percent taken off when it is greater than {L}
 *
 * @T double float
 * @K 10 5 15 20
 * @L 100 50 200 500 1000
 * @name discounted_total total_after_discount apply_order_discount
 * @range amount 0 1500
 */
T discounted_total(T amount) { return amount > L ? amount - amount * K / 100 : amount; }

/**
 * apply a discount in percent to an order if its amount exceeds a limit, with amount, limit and percent given
 * take a percentage, given last, off an amount, given first, if it exceeds the threshold in between
 * Take a percentage off a purchase, but only if it is above a limit; purchase, limit and percentage are given.
 * How much do I pay if orders larger than a limit get some percent off? Given: amount, limit, percent.
 * amount, threshold, percent: price after the volume discount
 * take the total, a minimum and a percent, and apply the discount when the total is more than the minimum
 * Write a function that reduces a bill by a percentage if it is larger than a given sum: bill, sum, percentage.
 * price after a percentage discount that is granted only above a certain amount, with the amount given before the percent
 * total after discount, none for purchases up to the threshold; inputs are total, threshold and percent
 * amount > threshold ? amount - amount * percent / 100 : amount
 * Given purchase, limit and rate in percent, return what is to be paid: the rate is deducted if the purchase exceeds the limit.
 * rebate on a whole sum if it is greater than the limit, which is given second, by the percent given third
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
 * final price after a discount in percent and then a tax in percent
 * price with a percentage discount first and percentage sales tax afterwards
 * total after discount, with tax added on the reduced price; price, discount percent, tax percent
 * Write a function that takes off a discount and then adds the tax, both in percent.
 * How much do I pay after the discount and with tax? Price, discount % and tax % are given.
 * Given a price, a discount rate and a tax rate in percent, return the final price.
 * price * (1 - discount / 100) * (1 + tax / 100)
 * checkout price: list price, minus a discount in percent, then plus VAT in percent
 * sale price including sales tax, from price, discount rate and tax rate, both rates being percentages
 * price minus 20 % and then plus 8 % tax: compute it for any price, discount and tax
 * list price after a rebate and then a levy, both in percent
 *
 * @T double float
 * @name final_price price_after_discount_and_tax checkout_price
 * @range price 0 1000
 * @range discount 0 100
 * @range tax 0 30
 */
T final_price(T price, T discount, T tax) { return price * (1 - discount / 100) * (1 + tax / 100); }

/**
 * final price from price, discount and tax, the last two as decimals such as 0.2
 * What is to be paid for a price with a discount such as 0.2 and then a tax such as 0.08, given in this order?
 * price * (1 - discount) * (1 + tax)
 * What do I pay for a price after a discount such as 0.25 and a tax such as 0.19?
 * Write a function for the final price from price, discount and tax; both rates are fractions.
 * price less discount, then plus tax; the two rates are fractions below one
 * checkout price from a price, a discount and a tax, both of them decimal fractions
 * sale price from a price, a discount and a tax, where both rates are between 0 and 1
 * reduced and taxed price, with the discount and then the tax given as fractions after the price
 * total after 10 percent off written as 0.1, then tax in the same form; price comes first
 * Return the gross price after a discount, with discount and tax expressed as decimal fractions.
 * amount due for a price when discount 0.15 and tax 0.07 stand for 15 and 7 percent
 *
 * @T double float
 * @name final_price_decimal price_with_decimal_rates
 * @range price 0 1000
 * @range discount 0 1
 * @range tax 0 0.3
 */
T final_price_decimal(T price, T discount, T tax) { return price * (1 - discount) * (1 + tax); }

/**
 * What is the total for {quantity} items at {price} each with {tax} percent tax?
 * total with tax from price per item, quantity and tax rate in percent
 * price times quantity plus sales tax in percent
 * invoice total for a unit price, a quantity and a tax in percent
 * Write a function that computes the cost of several items including tax: unit price, quantity, tax in percent.
 * How much do several articles cost with tax? Unit price, count and tax percentage are known.
 * Given a unit price, a count and a tax rate in percent, return the gross total.
 * price * quantity * (1 + tax / 100)
 * receipt total with VAT for a number of equal items (price each, count, VAT percent)
 * gross amount of an invoice line from unit price, quantity and tax percentage
 * 4 pieces, 2.5 each, 19 % vat on top, what is the sum? price, count, percent
 * gross amount for several equal goods, from the net price of one, their number and the tax in percent
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
 * selling price from the cost and a margin in percent of the price
 * price that leaves a profit margin, given the cost and the margin as a percent of that price
 * Calculate the selling price so that the margin is the given percentage of the price.
 * Write a function for the sale price from the cost and the desired gross margin in percent.
 * How much must I charge so that this percentage of the price is profit? cost first, then the percentage
 * cost / (1 - margin / 100)
 * Given a cost and a target margin below 100 percent, return the price to ask.
 * what price gives me a 40% margin on the price: cost and margin in percent go in
 * retail price from purchase cost and gross margin, the margin being a percentage of that price
 * i want 30 % of the price as profit, how much do i ask? takes my cost and that percent
 * asking price from the outlay and the desired profit, stated as a percentage of the price
 *
 * @T double float
 * @name price_for_margin selling_price retail_price
 * @range cost 0 1000
 * @range margin 0 90
 */
T price_for_margin(T cost, T margin) { return cost / (1 - margin / 100); }

/**
 * What is the profit margin in percent with a revenue of {revenue} and costs of {cost}?
 * profit margin as a percentage of the revenue, revenue and cost given
 * margin in percent from revenue and cost: profit over revenue times 100
 * gross margin percentage from revenue and cost
 * Write a function that returns the profit as a percentage of the revenue, given revenue and costs.
 * How many percent of the sales are profit? Sales and costs are known.
 * (revenue - cost) / revenue * 100
 * Given what came in and what was spent, calculate the profit margin in percent of the income.
 * What profit margin, in percent of its revenue, does a company have with this revenue and these costs?
 * share of the turnover that remains as profit after costs, in percent
 * sold for 100, cost 70 -> 30 % of the sales price is profit
 * profit as a percentage of turnover, from turnover and cost
 *
 * @T double float
 * @name profit_margin gross_margin margin_percent
 * @range revenue 1 1000
 * @range cost 0 1000
 */
T profit_margin(T revenue, T cost) { return (revenue - cost) / revenue * 100; }

/**
 * profit margin as a fraction of the revenue, from revenue and cost
 * profit divided by revenue, a margin such as 0.25, from revenue and cost
 * (revenue - cost) / revenue
 * What part of the sales is profit, as a decimal? Sales first, then cost.
 * Write a function for the profit margin as a decimal number such as 0.3, given revenue and cost.
 * turn revenue and cost into a margin such as 0.3 instead of 30 percent of the revenue
 * gross margin as a decimal number, out of sales and cost of sales
 * profit share of the turnover as a fraction, from turnover and expenses
 * profit over revenue as a decimal, for a given revenue and cost
 * Compute a business's margin, (revenue - cost) / revenue, without turning it into percent.
 * how much of each euro earned is profit, given earnings and costs
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
 * How much money does the customer get back, given what was paid and the price?
 * Write a function that calculates the change at a till from the cash received and the price.
 * cash given minus what it costs
 * Given the payment and the bill, return the change.
 * I paid with a big note; what do I get back, given what I paid and what it cost?
 * cash register change, from amount paid and price
 * amount of change, payment first, then the price
 * change for an amount paid and a price: 20 and 13.50 give 6.50
 * cash returned to the buyer, from the amount handed over and then the amount due
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
 * total minus a voucher given second, at least 0
 * apply a gift card to a bill; the result is 0 if the card is worth more
 * Take a fixed discount (second argument) off a price, but never go below zero.
 * Write a function that redeems a voucher against a price, never below zero.
 * How much is left to pay after the coupon, 0 if it covers the price?
 * Given a total and a gift voucher, return what remains to be paid, 0 if the voucher covers it all.
 * max(0, price - coupon)
 * fixed amount off, price stays nonnegative
 * price minus gift card value, minimum zero
 * remaining amount to pay after a voucher is deducted from the price, not negative
 *
 * @T double float int32_t int64_t
 * @name apply_coupon price_after_coupon amount_after_voucher
 * @range price 0 100
 * @range coupon 0 150
 */
T apply_coupon(T price, T coupon) { return coupon >= price ? 0 : price - coupon; }

/**
 * What is the fee for a payment of {amount} at {percent} percent plus a fixed {fixed}?
 * card payment fee: a percentage of the amount plus a fixed amount, with the percentage before the fixed part
 * transaction fee for an amount, made up of a percent of it and a fixed part
 * payment processing fee from amount, percent and fixed part
 * Write a function that computes a payment provider's fee from the amount, its percentage and its fixed charge.
 * How much does the payment service take from a sale? Sale, percentage and flat fee are provided.
 * fee = amount * percent / 100 + fixed
 * Given an amount, a rate in percent and a flat fee, return the transaction charge.
 * percentage fee on an amount with a flat part on top, where the amount comes before the percentage
 * credit card processing cost of an amount at some percent plus a flat part
 * paypal takes some % of an amount and a fixed part: what is the fee for this amount, % and fixed part
 * charge of a payment service for an amount: its percentage of it plus a flat fee
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
 * split a bill evenly among a number of people
 * bill divided by the number of people
 * share per person of a total, total first
 * Write a function that splits a restaurant bill equally and returns one person's share.
 * How much does everyone owe if we share this cost equally among so many people?
 * Given a total and a head count, return the equal share.
 * cost per person, no tip: bill and number of guests
 * going dutch: what does each friend pay, from the total and the number of friends
 * what does each of us pay, given the total and how many we are
 * dinner cost 84 for 4 of us, how much each? total and head count
 * equal contribution of every participant to a total cost
 *
 * @T double float
 * @name split_evenly share_per_person cost_per_person
 * @range total 0 1000
 * @range people 1 20
 */
T split_evenly(T total, int32_t people) { return total / people; }

/**
 * What is the average order value if {orders} orders brought {revenue}? 0 without orders.
 * average order value: revenue divided by number of orders, 0 for no orders
 * revenue per order, 0 if there are no orders
 * mean value of an order from revenue and number of orders, 0 when nothing was ordered
 * Write a function for the AOV of a shop from revenue and order count; zero orders give zero.
 * How much does a customer spend per order on average? Revenue and order count are given; no orders means 0.
 * Given the sales and the count of orders, return the average sale or 0.
 * sales divided by orders, and 0 when there are zero orders
 * AOV from revenue and number of orders, 0 without orders
 * average ticket size of a store, from its sales and the number of receipts (0 if there is none)
 * sales divided by number of orders, none = 0
 * average basket amount: revenue / orders, or 0 for no orders
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
 * {OP} from {OP:2} and {OP:3}, in percent, or 0 when there are no {OP:3}
 * Calculate the {OP} as a percentage, 0 when there are no {OP:3}.
 * Write a function that returns the {OP}: {OP:2} divided by {OP:3} times 100, or 0 for zero {OP:3}.
 * How many percent of the {OP:3} are {OP:2} ({OP})? Zero {OP:3} should give 0.
 * Given the numbers of {OP:2} and {OP:3}, return the {OP} in percent, 0 if the latter is 0.
 * what's my {OP} in percent? {OP:2} first, {OP:3} second, 0 if the second is 0
 * percentage of {OP:2} among {OP:3}, i.e. the {OP}; no {OP:3} means 0
 * {OP} in percent from {OP:2} and {OP:3}, returning 0 instead of dividing by zero
 * {OP:2} per 100 {OP:3}, called the {OP}, with 0 for no {OP:3}
 * What is the {OP} in percent, with {OP:2} given first and {OP:3} second? Return 0 when the latter is 0.
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
 * cost per mille, i.e. per 1000 impressions, from cost and impressions
 * CPM from cost and impressions
 * price per 1000 impressions, given total cost and number of impressions
 * Write a function that computes the CPM of a campaign from its cost and its impressions.
 * How much do a thousand ad views cost, given the total cost and the number of views?
 * cost * 1000 / impressions
 * Given the ad spend and the number of impressions, return the cost per thousand.
 * CPM: cost * 1000 / impressions
 * How much does it cost to reach a thousand contacts, if the total cost and the number of contacts are known?
 * ad price for each 1000 views, given what was spent and the views obtained
 * advertising expense for a thousand contacts, from the whole expense and the contact count
 *
 * @T double float
 * @name cost_per_mille cpm cost_per_thousand
 * @range cost 0 1000
 * @range impressions 1 1000
 */
T cost_per_mille(T cost, int32_t impressions) { return cost * 1000 / impressions; }

/**
 * Must an article be reordered with {stock} pieces left and a reorder point of {limit}?
 * reorder needed if stock (first) is at or below the limit (second)
 * is the stock at or below the reorder level? stock, then level
 * does the stock (first) need a refill, with no more than the reorder level left
 * Write a function that tells whether the inventory has fallen to the reorder level or below it.
 * Should I order more? Stock and minimum are given; true when stock is not above the minimum.
 * Given the stock and the reorder point, return whether to reorder; reaching the point counts.
 * stock <= reorder level
 * low stock warning: true if the stock is not above the limit
 * Has the inventory (first number) reached or fallen below the minimum level (second)?
 * only 5 left and minimum is 5: buy? yes if stock <= minimum
 * Report whether the stock has sunk to its trigger level or lower; stock first, level second.
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
 * Write a function that computes the reorder point of an article from daily demand, lead days and safety stock.
 * When should I order again? Daily sales, delivery time in days and reserve are known; return the stock level.
 * Given daily usage, lead time and safety stock, return the reorder point, usage times lead time plus safety stock.
 * ROP = demand * lead time + safety
 * At which stock level must I order again, given the usage per day, the days until delivery and the extra stock to keep?
 * point of reordering an article, from demand per day, delivery days and safety stock
 * i sell 4 a day, delivery takes 7 days, i keep 10 extra: at how many left do i reorder?
 * trigger level from daily usage, waiting time in days and a buffer that is added
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
 * remaining stock, never negative, after a sale of so many pieces
 * stock after a sale, at least 0; stock and sold quantity are given
 * inventory left after sales, at least 0
 * Write a function that takes the stock and the items sold and returns what remains, not below zero.
 * How many are left on the shelf after some were sold? Shelf count, sold count; never negative.
 * Given the stock and the quantity sold, return what remains, 0 if too many were wanted.
 * items left in the warehouse after removing some, zero if more are removed than there are
 * update the stock count after an order of some pieces, clipped at 0
 * quantity left over when a second quantity is taken out of a first, or 0 if that would be negative
 * had 5, wanted 7, left 0: stock minus wanted but no less than zero
 * stock minus demand, with 0 as the lower bound
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
 * number of points for an amount if each full {K} gives 1 point
 * Write a function that gives one bonus point per {K} of the purchase amount.
 * How many points do I collect if every {K} spent earn one?
 * reward points for an amount, {K} per point, parts not counted
 * Given the amount of a purchase, return the bonus points, one for each full {K}.
 * number of whole points earned by an amount, a point costing {K}
 * how many points does the customer card earn, one for every full {K} paid
 * whole points for the money spent, {K} per point, the remainder being lost
 * spend {K}, get a point: how many points for an amount
 * how many whole multiples of {K} fit into an amount
 *
 * @T double float
 * @K 10 2 5 20 50 100
 * @name loyalty_points reward_points points_earned
 * @range amount 0 1000
 */
int32_t loyalty_points(T amount) { return (int32_t)(amount / K); }

/**
 * What is the average star rating, if {counts} says how often 1, 2, 3, 4 and 5 stars were given? 0 without ratings.
 * average star rating from an array with the counts of 1 to 5 stars, 0 without any vote
 * mean rating from the numbers of 1, 2, 3, 4 and 5 star votes in an array, 0 if nobody voted
 * average review score, with five counts for 1 to 5 stars given, and 0 when all are zero
 * Write a function that averages ratings from a histogram of one to five stars (five counts); no votes give 0.
 * How many stars does the product have on average? The array counts votes for 1 to 5 stars; 0 if there are none.
 * Given how many people gave 1, 2, 3, 4, 5 stars, return the mean rating, 0 if nobody voted.
 * weighted average of the stars 1 to 5, weights being the five counts of an array; 0 if they sum to 0
 * average rating from five counts of 1 to 5 star votes, 0 without votes
 * product rating: (1 * n1 + 2 * n2 + ... + 5 * n5) / total, the array being n1 to n5, or 0 when total is 0
 * 5 counters for 1-5 stars in an array, compute the mean star value, 0 without votes
 * mean mark of a star histogram with five bins, one to five stars; empty histogram gives zero
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
 * round a rating to the nearest half star, a quarter rounding up
 * turn a rating into steps of 0.5: nearest one, ties go up
 * How many stars, halves included, are shown for an average such as 3.7? Round to the nearest half.
 * rating rounded to the nearest half star
 * round a score to the nearest multiple of 0.5
 * Write a function that rounds a review score to the nearest half star, a quarter going up.
 * round a rating to the nearest half, such as 3.7 to 3.5
 * floor(2 * x + 0.5) / 2
 * display value of a product rating: nearest half star
 * closest multiple of one half to a number, rounding up halfway cases
 * round to the nearest half star, 4.3 becomes 4.5
 * show stars for an average, halves possible: round to the nearest 0.5
 *
 * @T double
 * @name half_star_rating round_to_half
 * @range rating 0 5
 */
T half_star_rating(T rating) { return __builtin_floor(2 * rating + 0.5) / 2; }

/**
 * How many days late is something due on day {due} that comes back on day {returned}? 0 if on time.
 * number of days overdue, 0 if not late, from the day due and the day returned
 * number of days late from due day and return day, 0 if it was not late
 * Write a function that counts the days a book is overdue from the due day and the return day, 0 if it is in time.
 * How many days late is it? Due day first, then the day it came back; early or punctual counts as zero.
 * Given a due day number and the day of return, return the delay in days, at least 0.
 * max(0, returned - due), due given first
 * days that the actual day lies past the due date, which is given first; never less than zero
 * How many days over the deadline was a library book returned? The due day comes first; 0 if it was in time.
 * lateness of a delivery in days, from the promised day and the day of arrival, never negative
 * should be back day 10, came day 14, so 4 days late (0 when on time)
 * lateness in days, not below 0, from due day and return day
 *
 * @T int32_t int64_t
 * @name days_overdue days_late
 * @range due 0 365
 * @range returned 0 400
 */
T days_overdue(T due, T returned) { return returned > due ? returned - due : 0; }

/**
 * is it overdue, i.e. returned after the due day? due day comes first
 * is the book late, given due day and return day
 * has the deadline passed on the day of return? deadline, return day; the same day is in time
 * due day, return day: is the second after the first
 * Was it late, given the due day and then the return day, i.e. is the second greater?
 * Write a function that tells whether something came back too late: due day, then day of return.
 * returned > due, due given first
 * due day, actual day: true if the actual one is past the due date
 * missed deadline check, due day first, then the actual day
 * was it handed in late? takes the due day and then the day it was handed in
 * overdue check with two day numbers, due first
 * due day first, then the day he brought it back: did he bring it back after the due day
 *
 * @T int32_t int64_t
 * @name is_overdue is_late
 * @range due 0 30
 * @range returned 0 30
 */
_Bool is_overdue(T due, T returned) { return returned > due; }

/**
 * days until a deadline, from today's and the due day's number
 * how many days are left until the due date, from today's day number and that of the due date
 * days left from today's day number to the due day's, negative if it is past
 * given the day numbers of today and of the deadline, return how many days lie between, negative if it has passed
 * How many days do I have left? Today's day number first, then the deadline's.
 * Write a function that returns the days remaining from today (first) until a date, both as day numbers.
 * countdown in days from today (first day number) to the due day (second), negative when it has passed
 * due - today, today given first
 * remaining days to hand something in, given today's day number and the last day
 * days to go from today to the due day, negative when late
 * it is due on a day number; how many days from now (first) to it (second)
 * time left before the deadline in days, from the day number of today and then that of the deadline
 * days until a deadline: today as day of the year, then the deadline as day of the year
 * day of today and day of the deadline as numbers, how many days is it until then
 * today, due day: due minus today, negative when it is past
 *
 * @T int32_t int64_t
 * @name days_to_deadline days_remaining_until
 * @range today 0 365
 * @range due 0 400
 */
T days_to_deadline(T today, T due) { return due - today; }

/**
 * What is the late fee for {days} days at {fee} a day, at most {maximum}? Nothing if the days are not positive.
 * late fee with a cap, for days late at a fee per day up to a maximum; 0 for no days or negative ones
 * overdue fine: days times daily fee, but never more than the maximum, and 0 if days is 0 or negative
 * library fine from days late and fee per day, up to a maximum, 0 if not late
 * Write a function for a fine per day late that stops at a maximum: days, fee, maximum (0 if days <= 0).
 * How much is the fine for a late book, given days, daily fee and upper limit? Not late, nothing to pay.
 * Given days late, fee per day and highest fee, return the late charge, zero for early returns.
 * min(days * fee, cap), or 0 unless days is positive
 * penalty of a fee per day late, capped at a maximum and zero for nonpositive days
 * fine for lateness from days, daily rate and maximum total; no days late, no fine
 * 4 days late, 0.5 each, 10 max: what is the fine? negative days cost nothing
 * penalty that grows by the fee each day up to the maximum; early, so days below 0, costs 0
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
 * late fee at a fixed rate per day, nothing for zero or fewer days
 * library fine for a number of days overdue at a fee per day; negative days are free
 * days late times the daily fine, 0 for days below 0
 * How much do I owe for a book that is some days late at a daily fee, 0 if it came early?
 * overdue charge for some days at the same amount each day, and nothing when the days are negative
 * Return the fine for a book: 0 if the days late are not positive, else days times the daily rate.
 * penalty for returning something late: days late times daily rate, none if the days are negative
 * what is my late fee? days late, fee per day; 0 if i am early
 * Write a function that computes a fine from the days overdue (0 below 1) and the fee a day.
 * Calculate the charge for a return some days late at a daily fee, without an upper limit but at least 0.
 * max(0, days) * fee
 * calculate a fine from the number of days overdue and the fee a day; negative days cost nothing
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
 * is somebody of this age old enough, that is {K} or older
 * Write a function that checks whether a person is at least {K} years old.
 * Is this person of age? The limit is {K}.
 * Given an age, return true if the person is at least {K} years old.
 * can they vote: from an age, minimum {K}
 * may a {K}-year-old or older person enter, true or false
 * legal age test with {K} as the age of majority
 * is this person {K} or older yet?
 * does this age meet the minimum of {K}
 *
 * @T int32_t
 * @K 18 16 21 20
 * @name is_adult can_vote is_of_age
 * @range age 0 100
 */
_Bool is_adult(T age) { return age >= K; }

/**
 * is a person of this age adult (18 or more)
 * is the person an adult, at least 18 years old
 * check if someone is of legal age, 18 or over
 * Can a person of this age vote (from 18)?
 * is this age enough to vote, with 18 as the minimum
 * true for an adult of 18 or more, false for a minor
 * Write a function that tells whether a person is grown up (18 or more), given the age.
 * voting age check: at least 18
 * may he sign a contract? he must be at least 18, the age is given
 * am i old enough to buy alcohol if the limit is 18
 * no longer a minor: age 18 or more
 * eligible to vote or not by age, from 18 years on
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
 * child, teen, adult or senior as 0, 1, 2 or 3 for an age, with boundaries 13, 20 and 65
 * life phase code from 0 for an age, the next code beginning at each of 13, 20 and 65
 * bucket an age by 13, 20 and 65 into 0 to 3
 * kid, teen, grown-up or old as 0-3 for an age, next one at 13, 20 and 65
 * age band index from 0 to 3, where a new band begins at 13, 20 and 65
 *
 * @name age_group age_category life_stage
 * @range age 0 100
 */
int32_t age_group(int32_t age) { return age < 13 ? 0 : age < 20 ? 1 : age < 65 ? 2 : 3; }

/**
 * What is the electricity bill for a number of units: {K} each for the first 100, {L} each for the rest?
 * electricity bill with two rates: {K} up to 100 units, {L} beyond
 * tiered tariff: first 100 units at {K}, all others at {L}
 * The first 100 units cost {K} each and every further one {L}; return the bill.
 * Write a function that computes a power bill, {K} per unit up to 100 and {L} above.
 * How much is the bill if up to 100 units cost {K} and more cost {L} each?
 * slab rates {K} and {L} with the limit at 100 units: total charge for the units used
 * Given the units used, charge {K} for each of the first 100 and {L} for each after that.
 * utility bill for some units: {K} each up to 100, {L} each for those above
 * water or power charge with a cheaper first block: {K} to 100, {L} from there
 * total for a number of units: first 100 at {K} each, others at {L}
 * charge for consumed units in two blocks: {K} a unit for the first 100, {L} a unit beyond them
 *
 * @T int32_t double
 * @K 5 1 2 3
 * @L 7 4 8 10
 * @name electricity_bill utility_bill tiered_bill
 * @range units 0 500
 */
T electricity_bill(T units) { return units <= 100 ? units * K : 100 * K + (units - 100) * L; }

/**
 * electricity bill from units used and price per unit
 * units used times the price per unit
 * How much does my power consumption cost, given units and price per unit?
 * kwh used times price of one kwh
 * utility bill for a consumption at a flat rate per unit
 * Write a function that computes the electric bill for consumed units and a rate.
 * what do i pay for electricity this month? units used, rate per unit
 * multiply the units read off the meter by the unit price
 * flat tariff: consumption multiplied by the rate
 * water bill for a volume in cubic meters at the same price for each of them
 * energy charge for the amount consumed at one rate
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
 * is this http status a {OP} code ({OP:3})
 * HTTP {OP} check: true for status codes {OP:3}
 * status code {OP:3}: {OP}
 * Write a function that checks whether an HTTP status code is a {OP} code, {OP:3}.
 * Is this response a {OP} one ({OP:3})?
 * Given an HTTP status code, return true if it is from {OP:3}, a {OP}.
 * true for {OP:3}, the {OP} codes of HTTP
 * {OP} status of HTTP or not: the code must be {OP:3}
 * a web server answered with this code: does it mean {OP}, so is it from {OP:3}
 * given an http code such as 404, i want to know: {OP} or not ({OP:3})
 * Does the HTTP response number belong to the {OP} family, {OP:3}?
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
 * was the http request successful, judging by its status code (200 to 299)
 * is the http response ok, status 200 to 299
 * does the status code mean success (2xx)
 * Did the server answer with a success code, 200 to 299?
 * http ok check: 200 <= code < 300
 * Write a function that checks if an HTTP status code reports success, meaning any 2xx.
 * is this number a 2xx http status
 * is it 200 or another 2xx status
 * request went fine, by its http status code: 200 to 299
 * like response.ok in JavaScript: true for status codes 200 to 299
 * is the code from 200 up to 299
 * HTTP status 2xx, so not informational, no redirect and no error
 *
 * @T int32_t
 * @name is_success response_ok
 * @range code 90 610
 */
_Bool is_success(T code) { return code >= 200 && code < 300; }

/**
 * Is {code} an HTTP error, that is, from 400 to 599?
 * is the http status an error, 400 to 599
 * HTTP error status, client or server: 400 to 599
 * did the request fail: status 4xx or 5xx
 * Write a function that checks if an HTTP status code means an error, 4xx or 5xx.
 * Does this HTTP code stand for an error of client or server, 400 up to 599?
 * Given a response code of HTTP, return true if it lies from 400 up to 599.
 * 400 <= status < 600
 * did the response fail with status 4xx or 5xx
 * is the status an error? 404 and 500 are, everything from 400 to 599 is, 200 and 301 are not
 * server said 4xx or 5xx? (status code in, true or false out)
 * does the response number signal failure (400 to 599)
 *
 * @name is_http_error is_error_status has_failed
 * @range code 90 610
 */
_Bool is_http_error(int32_t code) { return code >= 400 && code < 600; }

/**
 * Is it worth retrying a request that got {code}: 408, 429, 500, 502, 503 or 504?
 * is retryable status: 408, 429, 500, 502, 503, 504
 * should an http request be retried? yes only for status 408, 429, 500, 502, 503 or 504
 * retry on 408, 429, 500, 502, 503 and 504
 * Write a function that decides from the HTTP status code whether to try again: 408, 429, 500, 502, 503, 504.
 * Is this status code a temporary failure? That is true for 408, 429, 500, 502, 503 and 504 only.
 * Given a status code, return true if it is one of 408, 429, 500, 502, 503, 504.
 * transient HTTP errors 408, 429, 500, 502, 503, 504
 * try again on timeout (408), rate limit (429), 500 or gateway trouble (502, 503, 504)
 * retry policy by status code: yes for 408, 429, 500, 502 to 504
 * 503 came back, worth another try? true for 408 429 500 502 503 504 only
 * Is the response number one of 408, 429, 500, 502, 503, 504?
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
 * tcp port validity: 1 to 65535, zero is invalid
 * Write a function that validates a network port, 1 to 65535.
 * Can I use this number as a port? 1 to 65535 are possible, zero is not.
 * Given a number, return whether it is a TCP or UDP port: at most 65535, 0 excluded.
 * 1 <= port <= 65535
 * check that a port is in range, 1 being the lowest and 65535 the highest
 * valid port check for a server's configuration: 1 through 65535
 * may my server listen on this port? 1 to 65535 yes, 0 or 70000 no
 * is the number usable as a TCP port, i.e. positive and no more than 65535
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
 * Write a function that tells whether listening on a port requires root rights (0 to 1023).
 * Do I need root to listen on this port? That is so from 0 to 1023.
 * Given a port number, return true if it is a system port, at most 1023 and not negative.
 * system ports: 0 to 1023
 * is it a reserved low port (0 to 1023)
 * is it a well known tcp port, from 0 to 1023
 * needs sudo? true for ports under 1024 that are not negative
 * port number reserved for system services, 0 to 1023
 *
 * @T int32_t int64_t
 * @name is_privileged_port is_well_known_port is_system_port
 * @range port 0 2000
 */
_Bool is_privileged_port(T port) { return port >= 0 && port < 1024; }

/**
 * What kind of port is {port}: 0 well-known up to 1023, 1 registered up to 49151, 2 dynamic up to 65535, -1 otherwise?
 * port category: 0 system (to 1023), 1 user (to 49151), 2 dynamic (to 65535), -1 invalid
 * classify a port: 0 to 1023 is 0, up to 49151 is 1, up to 65535 is 2, everything else is -1
 * well-known, registered or ephemeral port as 0, 1, 2; anything outside 0 to 65535 is -1
 * Write a function that returns the class of a port: 0 up to 1023, 1 up to 49151, 2 up to 65535, -1 for anything else.
 * Is a port well-known (0, to 1023), registered (1, to 49151), dynamic (2, to 65535) or none at all (-1)?
 * Given a port, return 0 for 0 to 1023, 1 up to 49151, 2 up to 65535, else -1.
 * IANA range of a port number: 0 for 0 to 1023, 1 for 1024 to 49151, 2 for 49152 to 65535, -1 outside
 * type of an IANA port: 0 well-known, 1 registered, 2 dynamic, -1 if outside 0 to 65535
 * which IANA range does a port number fall into: well-known 0, registered 1, dynamic 2, invalid -1
 * port 8080 is well known, registered or dynamic? answer 0, 1 or 2, and -1 for an impossible port
 * port number to IANA class: 0 for system ports, 1 for user ports, 2 for private ports, -1 for out of range
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
 * four octets of an ip, first one most significant, to a 32-bit number
 * combine 4 bytes of an IPv4 address into a number, first byte at the top
 * Write a function that makes a 32-bit integer out of the four parts of an IP address, first part highest.
 * How do I turn the four numbers of an IP like 192.168.0.1 into one 32-bit number?
 * convert an ip to an int from its four octets, the first of which is the most significant
 * Given the four octets of an IPv4 address in reading order, return it as a 32-bit value (first octet highest).
 * four parts a, b, c, d of the address a.b.c.d as a 32-bit word, a in the top byte
 * dotted quad (four numbers) to one number, first byte on top
 * 192 168 1 1 into one 32-bit int, the 192 in the highest byte
 * assemble an IPv4 address from its four octets, the first being the most significant byte
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
 * parse an ip address string such as "10.0.0.1" into a 32-bit number, first octet highest
 * parse an ip string a.b.c.d into a 32-bit integer with a in the top byte
 * dotted quad text to a 32-bit integer
 * Write a function that converts an IP address string to its 32-bit number, first octet most significant.
 * How do I convert a string like "192.168.1.1" to a 32-bit integer, leftmost part on top?
 * inet_aton for a well-formed address, first octet highest
 * Given the text of an IPv4 address, return its 32-bit value, most significant octet first.
 * text "a.b.c.d" to the number a << 24 | b << 16 | c << 8 | d
 * convert a NUL-terminated IPv4 address in dotted notation to a 32-bit int
 * "1.2.3.4" into one int, 0x01020304
 * numeric value (0xAABBCCDD) of a dotted IPv4 address given as text
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
 * write a 32-bit ip address into a buffer as a dotted string, highest byte first
 * 32-bit ip number to dotted text in out
 * How do I print an IPv4 address held in a 32-bit integer as text into a buffer?
 * integer to a string such as "192.168.0.1", stored in the buffer
 * inet_ntoa: 32-bit address (top byte first) to text a.b.c.d in a buffer
 * Write a function that formats a 32-bit IP address as NUL-terminated text in the caller's buffer.
 * dotted quad from a 32-bit number, its most significant byte first, written to a char buffer
 * ip int to text like 192.168.0.1, put into out with a NUL at the end
 * print four octets with dots between them from a 32-bit value into a string, top octet first
 * store the readable form of a 32-bit IPv4 address in a buffer
 * address number as a.b.c.d in the given char array, a being the top byte
 * network address held in an int to a dotted string in the destination
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
 * get octet i (0 is the first, most significant) of a 32-bit ip address
 * extract one part of an ip number by its index, 0 to 3 counted from the left
 * i-th octet of an IPv4 number, the first is the highest byte
 * Write a function that returns one of the four parts of an IP address given as an integer; part 0 is the highest byte.
 * Which number stands at position i in a.b.c.d, given as one 32-bit value? Count from 0 on the left.
 * Given a 32-bit IP and an index from 0 to 3, return that octet, 0 being the leftmost.
 * octet of an ip held as an integer, indices 0 to 3 from left to right
 * pick a part out of a packed IPv4 address, part 0 being in the top byte and part 3 in the lowest
 * ip number and index 0..3 to the octet there, leftmost octet first
 * part i of my ip number, i = 0 is the one in front
 * one octet of a numeric IPv4 address, chosen by an index that starts with 0 at the top byte
 *
 * @T uint32_t
 * @name ip_octet get_octet
 * @range i 0 3
 */
T ip_octet(T ip, int32_t i) { return ip >> (24 - 8 * (i & 3)) & 255; }

/**
 * Return the netmask for the prefix length {prefix}, from 0 to 32.
 * netmask as a 32-bit number from a prefix length of 0 to 32
 * subnet mask for /24 or any /n, as 32 bits
 * cidr prefix to netmask
 * Write a function that makes a 32-bit subnet mask from a CIDR prefix length.
 * What is the 32-bit subnet mask of a /n network?
 * as many one bits as the prefix says, followed by zeros, 32 bits in all
 * Given a prefix length, return the IPv4 netmask as a number.
 * CIDR to mask, 0 gives 0 and 32 gives all ones
 * convert slash notation (the n of /n) to a 32-bit mask
 * which mask belongs to /26 or another /n? returned as a 32-bit number
 * IPv4 address mask with the given count of leading ones and the rest zero
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
 * Given a netmask as a number, return the n of /n, that is, how many ones it starts with.
 * mask to the number after the slash, counting leading ones
 * CIDR length of an IPv4 mask: ones before the first zero, from the top bit
 * count the ones at the top of a network mask
 * mask number to the n of /n: the leading ones counted
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
 * {OP} address of the /n subnet that a 32-bit ip lies in, for given ip and n
 * What is the {OP} address for an IP in CIDR notation, passed as a 32-bit number and a prefix length?
 * Write a function that computes the {OP} address from an IP address and a prefix length.
 * cidr {OP} address for an ip and a number of prefix bits
 * {OP:2} of the network an address belongs to: the {OP} address, from the prefix length
 * Given a 32-bit IP and a prefix length from 0 to 32, return the {OP} address.
 * IPv4 {OP} address: host bits {OP:3}, prefix given
 * {OP} ip for an address in slash notation: the 32-bit ip first, the n of /n second
 * {OP} ip of my net when i know ip and /n
 * {OP:2} covered by a CIDR block, also known as the {OP} address: ip and prefix length given
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
 * {OP} address of a 32-bit ip with its subnet mask
 * What is the {OP} address, given an IP address and its netmask?
 * Write a function that computes the {OP} address from an IP and a mask.
 * {OP} address of a subnet, from some ip in it and the mask
 * {OP:2} of a subnet, i.e. the {OP} address, from an ip and the mask
 * Given a 32-bit IP and a 32-bit netmask, return the {OP} address.
 * IPv4 {OP} address: host bits {OP:3}, netmask given
 * {OP} ip for an address and its mask, both 32 bits
 * {OP} ip of my net when i know ip and mask
 * {OP:2} covered by an ip and its netmask, known as {OP} address
 *
 * @OP ip&mask "network" "first address" "cleared"
 * @OP ip|~mask "broadcast" "last address" "set"
 * @name address_with_mask mask_address
 */
uint32_t address_with_mask(uint32_t ip, uint32_t mask) { return OP; }

/**
 * Are the IPv4 addresses {ip1} and {ip2} in the same subnet with the netmask {mask}?
 * are two ips in the same subnet for a mask given last
 * are two ips in the same network? the netmask is the third number
 * same network check for two addresses with a netmask
 * Write a function that tells whether two IP addresses share a subnet, given the mask.
 * Can two hosts reach each other without a router? Addresses and netmask are given.
 * (ip1 & mask) == (ip2 & mask)
 * Given two 32-bit addresses and a subnet mask, return whether their network parts agree.
 * do two hosts sit on one subnet? their addresses, then the mask
 * compare the network parts of two IPs, true if equal; the netmask comes last
 * can pc 1 and pc 2 talk directly, mask known
 * Do two IPv4 addresses agree in all bits that are set in the mask?
 *
 * @name same_subnet in_same_network
 */
_Bool same_subnet(uint32_t ip1, uint32_t ip2, uint32_t mask) { return (ip1 & mask) == (ip2 & mask); }

/**
 * Does the IPv4 address {ip} belong to the network {network} with a prefix of {prefix} bits?
 * is an ip in a subnet, given its network and prefix length
 * is an ip (first) in the cidr range made up of a network and a prefix length
 * does an address, given first, match a network with a prefix length
 * Write a function that checks whether an IP address is inside a CIDR block, passed as network and prefix length.
 * Is an address part of a network such as 10.0.0.0/8? Address, network, prefix length.
 * Given an IP, a network address and a prefix length, return whether the IP lies in the network.
 * CIDR match of an ip with a network and a prefix length
 * firewall rule: does the ip fall into the network with this prefix length
 * ip address (first) within the network (second) whose prefix has the given length
 * does 10.1.2.3 fall in 10.1.0.0/16? ip, network and 16 are separate numbers
 * address covered by a CIDR block: do its top bits, as many as the prefix length, equal the network's
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
 * usable hosts in a subnet of a given prefix length, without network and broadcast address (0 for /31, /32)
 * number of usable hosts for a prefix length: all addresses minus 2, never negative
 * hosts per subnet: 2^(32 - prefix) - 2, but 0 if that is negative
 * Write a function that returns the number of usable host addresses in a /n network, and 0 for /31 and /32.
 * How many computers fit in a /n network, in a /24 for example? Two addresses are reserved; no result below 0.
 * Given a CIDR prefix length, return the count of usable addresses, 0 for 31 and 32.
 * usable addresses of an IPv4 subnet by prefix length, with 0 for /31 and /32
 * number of usable hosts in a /n network, 0 for /31 and /32
 * host count of a subnet from its prefix length, two addresses being reserved (not below 0)
 * /29 or some other /n has room for how many machines? network and broadcast do not count, 0 from /31
 * number of assignable addresses for a prefix length, the reserved pair excluded, at least 0
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
 * number of addresses in an IPv4 subnet, all counted, by prefix length
 * size of a /n network in addresses, including network and broadcast
 * cidr block size: how many addresses for a prefix length
 * Write a function that returns the number of all IP addresses in a CIDR block, given the prefix length.
 * How many IPs are in a /16 or any /n, all counted?
 * 2^(32 - prefix) for a prefix of 0 to 32
 * Given a prefix length from 0 to 32, return the total count of addresses.
 * total IPv4 addresses for a prefix length, network and broadcast included
 * addresses per IPv4 prefix length, all of them
 * /22 or /n is how many addresses in all
 * address count of a CIDR block with n prefix bits: 2 to the power 32 - n
 *
 * @name subnet_size address_count cidr_size
 * @range prefix 0 32
 */
int64_t subnet_size(int32_t prefix) { return (int64_t)1 << (32 - prefix); }

/**
 * Is the IPv4 address {ip} private: in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16?
 * is an ipv4 address private (10/8, 172.16/12, 192.168/16)
 * private ip address check for a 32-bit number: 10/8, 172.16/12 and 192.168/16
 * is the 32-bit address a private one of rfc 1918
 * Write a function that tells whether an IPv4 address given as an integer is private as in RFC 1918.
 * Is this 32-bit IPv4 address a local one, from 10/8, 172.16/12 or 192.168/16?
 * Given a 32-bit IPv4 address, return true for 10.x, 172.16 to 172.31 and 192.168.x.
 * private or public IPv4 address: true if private by RFC 1918, the address being a 32-bit number
 * LAN address test: in 10/8, 172.16/12 or 192.168/16
 * is an ip number from one of the three private ranges (10/8, 172.16/12, 192.168/16)
 * is my 32-bit ip from a home network range: 10.x.x.x, 172.16-31.x.x or 192.168.x.x
 * IPv4 address in the RFC 1918 ranges, which are not routed publicly
 *
 * @name is_private_ip private_address is_local_address
 * @range ip 167772060 184549400
 */
_Bool is_private_ip(uint32_t ip) { return ip >> 24 == 10 || ip >> 20 == 0xAC1 || ip >> 16 == 0xC0A8; }

/**
 * Is an IPv4 address with the octets {a}, {b}, {c} and {d} private?
 * private ip check from four octets, as RFC 1918 says
 * is a.b.c.d a private address (10/8, 172.16/12, 192.168/16)
 * rfc 1918 check of four octets: 10.x.x.x, 172.16.x.x to 172.31.x.x, 192.168.x.x
 * Write a function that takes the four numbers of an IP address and says whether it is private under RFC 1918.
 * Is this dotted address, passed as four numbers, from a private range: 10/8, 172.16/12 or 192.168/16?
 * Given four octets, return true if they form a private IPv4 address (RFC 1918).
 * 192.168.1.1 as four numbers: private or not, by the three ranges of rfc 1918
 * local network address, its four parts given: 10.x.x.x, 172.16 to 172.31 or 192.168.x.x
 * Do four octets begin with 10, with 172 and 16 to 31, or with 192 and 168?
 * 10.x, 192.168.x or 172.16-31.x? decide from the 4 numbers of an ip
 * four octets in the RFC 1918 ranges that are not routed publicly
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
 * valid ip from four numbers: each must be 0 to 255
 * are four numbers valid octets, 0 to 255 each
 * true if each of four octets is between 0 and 255
 * Write a function that checks whether four numbers can form an IPv4 address, so each is 0 to 255.
 * Can these four numbers be an IP address? All must lie from 0 to 255.
 * Given four integers, return whether all are from 0 to 255.
 * are all four numbers of a.b.c.d from 0 to 255
 * IPv4 octet range check: four numbers, each 0 to 255
 * all four parts of an IP in range, 0 through 255
 * 300 can't be in an ip: check that all 4 numbers are 0 to 255
 * do four numbers fit in octets, i.e. none negative and none above 255
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
 * is the 32-bit ip a {OP} one, so in {OP:2}
 * {OP} address check for an IPv4 number (first octet in the top byte)
 * {OP} ip: true if the 32-bit address lies in {OP:2}
 * Write a function that checks whether an IPv4 address, given as a 32-bit number, is a {OP} address.
 * Does a 32-bit IP belong to {OP:2}, so that it is {OP}?
 * Given an IP as a 32-bit number, return true for {OP:2} ({OP}).
 * test whether an IPv4 address held in 32 bits is {OP}, so in {OP:2}
 * ip number in {OP:2} or not, i.e. {OP}
 * recognize {OP} addresses among 32-bit IPv4 numbers
 * {OP} ip or not, i mean {OP:2}
 * Does a 32-bit address lie in {OP:2}, the range reserved as {OP}?
 *
 * @OP ip-2130706432<16777216 "loopback" "127.0.0.0/8"
 * @OP ip+536870912<268435456 "multicast" "224.0.0.0/4"
 * @OP ip+1442971648<65536 "link-local" "169.254.0.0/16"
 * @name is_special_ip check_ip_kind
 */
_Bool is_special_ip(uint32_t ip) { return OP; }

/**
 * Which class has the IPv4 address {ip}: 'A', 'B', 'C', 'D' or 'E'?
 * class letter 'A' to 'E' of an ip address held as a 32-bit number
 * class of an IP from its 32-bit number, as a letter
 * classful network class of a 32-bit IPv4 address, as a character A to E
 * Write a function that returns the class letter, A to E, of an IPv4 address in a 32-bit integer.
 * Is an ip class A, B, C, D or E? Return that capital letter for the 32-bit address.
 * Given a packed IPv4 address, return its class as a character from A to E.
 * address class 'A' to 'E' of an ip number by its leading bits 0, 10, 110, 1110, 1111
 * class letter of a 32-bit ip: first octet below 128 is A, below 192 B, below 224 C, below 240 D, else E
 * old-style IP class of a 32-bit address as a letter, 'A' to 'E'
 * A B C D or E network? give the letter for a 32-bit ip
 * Return the classful network letter A, B, C, D or E for an IPv4 address number.
 *
 * @name ip_class address_class
 */
char ip_class(uint32_t ip) {
    uint32_t first = ip >> 24;
    return first < 128 ? 'A' : first < 192 ? 'B' : first < 224 ? 'C' : first < 240 ? 'D' : 'E';
}

/**
 * How many pages are needed for {items} items with {size} on each page?
 * number of pages for a count of items at so many per page, a partial page included
 * page count from total items and page size, rounded up
 * total pages for pagination, from the items and the items per page, where a started page counts
 * Write a function that returns how many pages a list takes, given its length and the page size (round up).
 * How many pages do my search results have? Number of results and results per page are given.
 * ceil(items / per_page)
 * Given the number of entries and the entries per page, return the page count, the last page maybe partly filled.
 * last page number, pages starting from 1, of a list with n items and a page size
 * pages for a result list from its length and page size, a part of a page counting as one
 * 95 hits, 10 a page -> 10 pages
 * chunks needed for a listing with that many items in chunks of a fixed size, the last one possibly short
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
 * sql offset from a page number, pages counted from 1, and the page size
 * pagination offset: (page - 1) * size
 * Write a function that returns how many items to skip for a page, the first page being number 1.
 * What OFFSET do I need for a page number and a page size, the first page being 1?
 * Given a one-based page number and the page size, return the index of the first item.
 * number of items before a page, pages counted from 1
 * how many items to skip for a page (from 1) of a given size
 * first index on a page, pages from 1 and indexes from 0
 * page 3 with 20 items each starts at offset 40
 * number of records that come before a page, for a one-based page number and a number of records per page
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
 * page number, from 1, of a zero-based item index at a given page size
 * which page shows item i (first item 0, first page 1), with so many items per page
 * Write a function that returns the page number (from 1) of an item index (from 0), the page size being known.
 * On what page do I find an entry, given its position from 0 and the page size?
 * index / size + 1
 * Given a zero-based item index and the items per page, return the one-based page.
 * page number, first page 1, of result number n (first index 0) for a page size
 * locate an item in a paginated list: its index from 0 and the page size give the page from 1
 * the item with index 45 with 20 a page is on page 3 (indices from 0, pages from 1)
 * one-based number of the page that holds a zero-based record, records per page given
 *
 * @T int32_t int64_t
 * @name page_of_item page_number
 * @range index 0 200
 * @range size 1 25
 */
T page_of_item(T index, T size) { return index / size + 1; }

/**
 * Of {items} items, how many are on page {page} with {size} per page? Pages count from 1.
 * How many items are on a page, with the items in all, the page number from 1 and the page size given?
 * number of entries on a page, 0 past the end, from total, page number (from 1) and page size
 * given the number of results, a page number from 1 and the page size, how many results does that page show
 * Write a function for total, page from 1 and page size that returns the number of items on that page.
 * Rows in all, page number from 1, rows per page: how many rows are on this page of the table?
 * Given the total, the page number from 1 and the page size, return how many items that page has.
 * length of one page of a paginated list, given the list's length, the page from 1 and the page size
 * page length from total, page (first is 1) and size, the last page being partial
 * total entries, page p counted from 1, page size: how many entries appear on page p
 * how many entries a page shows, fewer on the last one and 0 after it, from total, page (from 1) and page size
 * number of records on one page, provided with the records in all, the page number from 1 and the page size
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
 * is there a next page, given the present page (from 1), the page size and the number of items
 * is there a next page after page p (from 1), given the page size and the number of items
 * are more pages left after the page with this number (from 1), at a page size and with total items
 * Write a function for page (from 1), page size and item count that says whether a page follows.
 * Should the next button be shown, given the current page from 1, the items per page and the number of items?
 * page * size < items, arguments page, size, items
 * Given the current page from 1, the page size and the item count, return whether another page follows.
 * does a next page exist for a page (first is 1), a size and a total
 * page from 1, page size, all results: are there more after this page
 * page number from 1, size, items: true if more items follow this page
 * another page available after page number p (from 1), with the page size and then the number of records
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
 * is the shop open at this hour, {K} to {L} (closed at {L})
 * open from {K} until {L} o'clock, closed at {L} itself: check an hour
 * is an hour within business hours, {K} to before {L}
 * Write a function that checks whether an hour is within the opening hours from {K} to before {L}.
 * Are we open at this hour? We open at {K} and close at {L}.
 * Given an hour, return true from {K} on and false again from {L}.
 * are we open at this hour: at least {K}, less than {L}
 * store hours are {K} to {L}, is it open at this hour? at {L} it has closed
 * office open at an hour between {K} and {L}, closing hour excluded
 * we open {K} and close {L}, are we open in this hour of the day
 * hour in the half-open interval from {K} to {L}
 *
 * @K 9 8 10 7
 * @L 17 18 20 22
 * @name is_shop_open is_open within_opening_hours
 * @range hour 0 23
 */
_Bool is_shop_open(int32_t hour) { return hour >= K && hour < L; }

/**
 * is the shop open at an hour, 9 to 17 (at 17 it is closed)
 * are we open at this hour, from 9 to before 17
 * Is it opening time at this hour, 9 to 17, closed at 17?
 * shop hours check: hour from 9 until before 17
 * is a store open at this hour of the day, from 9 until it closes at 17
 * Does the hour of the day lie within normal business hours, from 9 to before 17?
 * Write a function that says if a shop is open at an hour on a 24-hour clock: 9 to before 17.
 * can i go shopping at that hour, shops open 9, close 17
 * is the bank open at this hour? it opens 9 and closes 17, so 17 is too late
 * true for an hour at which shops are open, from nine to before five p.m. on a 24-hour clock
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
 * is a place open at an hour, with its opening hour and its closing hour (closed by then), maybe after midnight
 * is it open now? The hour comes first, then the opening and the closing hour, which is excluded and may be past midnight.
 * is a bar open at this hour? hour, opening and closing hour, where closing may be the next morning
 * Write a function that checks whether a place is open at an hour, given when it opens and when it closes, perhaps the next morning.
 * Is it open now? Current hour, opening hour and closing hour are given; closing may be earlier on the clock.
 * hour within [opens, closes), wrapping around midnight
 * Given an hour, then the hours of opening and closing, return whether the place is open, past midnight too.
 * is an hour within a time range whose start counts and whose end does not, and which may wrap past midnight
 * open from 22 to 4 means true at 23 and at 3, false at 4: decide for an hour, a start and an end
 * a bar opens 20 and closes 3, now it's 1, is it open? hour now, opening and closing hour are the inputs
 * is an hour inside a daily span [from, to) that may cross midnight? hour first
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
 * Is weekday {day} (1 Monday to 7 Sunday) at {hour} o'clock within office hours, Monday to Friday from {K} to before {L}?
 * office hours: monday to friday, {K} to {L} ({L} itself excluded), monday is 1
 * weekday from Monday 1 to Friday 5 and hour from {K} to before {L}
 * is the support line open, Monday to Friday {K} to {L}, closed at {L}? Day 1 is Monday.
 * Write a function for business hours from {K} to before {L} on the days 1 to 5, day first, then hour.
 * Are we in the office? Weekday 1 to 5, hour {K} or later and before {L}.
 * Given a weekday, 1 being Monday, and an hour, return true on Monday to Friday from {K} to before {L}.
 * working time check with Monday as 1: {K} until {L}, weekends off
 * business hours mon-fri {K}-{L}, {L} excluded: takes weekday (monday is 1) and hour
 * weekday number 1 to 5 and hour from {K} up to but not {L}
 * mo-fr {K}-{L}, gone at {L}: is someone there on day d (mo = 1) at hour h
 * is someone there on a day (1 to 5 are workdays) at an hour, the times being {K} to before {L}
 *
 * @K 9 8 10
 * @L 17 18 16
 * @name is_office_hours is_business_hours
 * @range day 1 7
 * @range hour 0 23
 */
_Bool is_office_hours(int32_t day, int32_t hour) { return day >= 1 && day <= 5 && hour >= K && hour < L; }

/**
 * is it office hours: day 1 to 5 (monday is 1), hour from 9 to before 17
 * business hours from weekday (1 monday to 5) and hour (9 to before 17)
 * are we at work, monday (1) to friday (5), nine to five (17 excluded)? weekday and hour given
 * is the office open on a day (1 is monday) at an hour? weekdays 9 to before 17
 * Check whether a time is within working hours: day 1 to 5, hour 9 to 16.
 * Can I call the support line at this day (1 Monday to 5 Friday) and hour (9 to before 17)?
 * working time or not, day mo 1 to fr 5, hour nine to before 17
 * Write a function for business hours, 9 to before 17, days 1 to 5, from the weekday number and the hour.
 * weekday and hour during normal work: 1 to 5, from 9 until before 17
 * 9 to 5 on a workday: day number 1 to 5 and hour from 9 to 16
 * true on Monday (1) to Friday (5) while the office is staffed, from 9 to before 17
 * are they in, 9 until 17 (gone at 17) on days 1 to 5, given day of week and hour
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
 * Write a function that validates a time of day given as hour and minute on the 24-hour clock.
 * Does this clock time, hour and then minute, exist on a 24-hour clock?
 * Given an hour and a minute, return whether they form a valid time from 00:00 to 23:59.
 * valid 24-hour time check, hh and mm as integers
 * is hh:mm right? 24:00 and 12:60 are wrong, 23:59 is right
 * check a clock time for correctness: hour 0 to 23, minute 0 to 59
 * does a clock time exist: 25:10 no, 23:10 yes
 * do hour and minute denote a moment of the day, so less than 24 and less than 60 and not negative
 *
 * @T int32_t
 * @name time_exists is_valid_time valid_time
 * @range hour -2 26
 * @range minute -2 62
 */
_Bool time_exists(T hour, T minute) { return hour >= 0 && hour < 24 && minute >= 0 && minute < 60; }

/**
 * How many hours, as a decimal number, are {hours} hours and {minutes} minutes?
 * hours and minutes to decimal hours, e.g. 7 h 30 min to 7.5
 * decimal hours from hours and minutes
 * time sheet: convert hours and minutes, such as 7 h 30 min to 7.5 hours
 * Write a function that converts hours and minutes to hours with a fraction.
 * What is a duration like 1 hour 45 minutes in hours, as a decimal number?
 * hours + minutes / 60
 * Given hours and minutes, return decimal hours for payroll.
 * convert a duration in hours and minutes to hours as a decimal fraction
 * time in hours and minutes to decimal hours, as payroll clerks need it
 * hours and minutes as decimal hours, 2h 15 = 2.25
 * duration given as hours and minutes, returned as hours with a fraction
 *
 * @name decimal_hours to_decimal_hours
 * @range hours 0 24
 * @range minutes 0 59
 */
double decimal_hours(int32_t hours, int32_t minutes) { return hours + minutes / 60.0; }

/**
 * How many hours were worked from {start} to {end} with a break of {pause} hours, all in decimal hours?
 * hours worked: end minus start minus the break, with the start given first
 * working time from start, end and break
 * start, end, break: end minus start minus break
 * Write a function that computes the working hours of a day: start, end, break, all in hours.
 * How long did I work today? Start, end and pause are given in hours.
 * Given when work began, when it ended and the length of the break, return the hours worked.
 * time sheet entry in hours from start to end, without the break
 * net hours of a shift when it starts and ends at given hours and the pause has a given length
 * shift length less the lunch break, from start, end and break
 * came 9, left 17.5, lunch 0.5: hours worked?
 * net attendance: departure minus arrival minus the break, with arrival given first
 *
 * @T double float int32_t
 * @name hours_worked working_hours worked_time
 * @range start 0 12
 * @range end 12 24
 * @range pause 0 3
 */
T hours_worked(T start, T end, T pause) { return end - start - pause; }

/**
 * hours between start and end of work on the clock; an earlier end is on the next day
 * how long is a shift from one hour to another, plus 24 when it would be negative
 * shift length in hours from the start hour to the end hour, which may be after midnight
 * worked hours from clock-in and clock-out hour, maybe over midnight
 * Write a function for the hours of a shift from start hour to end hour that can pass midnight.
 * How many hours did I work from one hour of the day to another, the second perhaps after midnight?
 * end hour minus start hour, plus 24 if that is negative; start comes first
 * duration from a starting hour to an ending hour on the clock, 0 when they are equal, wrapping at 24
 * from 22 to 6 is 8 hours, from 9 to 17 too: hours from start to end
 * time at work in hours, no break taken off, from start hour to end hour and wrapping at midnight
 * Given the hour a shift starts and the hour it ends, return its length; it may end the next day.
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
 * age that somebody born in one year reaches in another
 * year of birth first, current year second: the second minus the first
 * Write a function that computes the age from the year of birth and the current year.
 * Born in one year, how old do I get in another? Birth year first.
 * Given a birth year and a year, return the age reached in that year.
 * years since birth, from the year of birth and then the present year
 * age as a difference of years, birth year given before the other year
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
 * progress bar percentage as a whole number, rounded down, from done and total (100 if total is 0)
 * percent complete from done and total, 100 when total is 0
 * Write a function that returns a job's progress as an integer percentage, rounded down: done, total; 100 when total is 0.
 * How far along is a download in whole percent? Done and total are given, a total of 0 means 100.
 * Given finished and total steps, return the percentage completed, rounded down; no steps count as finished.
 * done * 100 / total as an integer, or 100 if total is 0
 * completion rate for a progress bar in whole percent, rounded down, from finished and total (100 for no work)
 * percent finished, from finished and total, fraction dropped; nothing to do counts as 100
 * 37 of 50 files copied gives 74 percent, rounded down to an integer, and no files at all give 100
 * completed share of a job in percent, rounded down to an integer; an empty job is at 100
 *
 * @T int32_t int64_t
 * @name progress_percent percent_done completion
 * @range done 0 200
 * @range total 0 200
 */
T progress_percent(T done, T total) { return total == 0 ? 100 : done * 100 / total; }

/**
 * progress as a fraction done / total, 1 if the total is 0
 * done divided by total as a decimal, and 1 for a total of zero
 * How far is the job, from 0 to 1? Finished steps, all steps; 1 if there are none.
 * completed share from done and total, 1 if there is nothing to do
 * fraction done of a task: part done over the total, or 1 if the total is zero
 * Write a function for the progress between 0.0 and 1.0 from steps done and steps in all (1.0 for no steps).
 * progress bar value from 0 to 1 from done and total, full when total is 0
 * finished part of the work as a double: done over total, 1 when total is zero
 * done / total without dividing by zero: a total of 0 gives 1
 * completion ratio of steps, done over total (1 for no steps)
 * how much is finished as a decimal? done, total, and 1.0 when total is 0
 * share of files already copied, 0 to 1, from the copied ones and all of them; 1 if no files exist
 *
 * @name progress_fraction fraction_done
 * @range done 0 200
 * @range total 0 200
 */
double progress_fraction(int32_t done, int32_t total) { return total == 0 ? 1 : (double)done / total; }

/**
 * percent that the first number is of the second, rounded to the nearest whole number, half up
 * percentage of a part in a total, rounded half up to an integer
 * How many percent, rounded to the nearest integer (half up), is the part of the total?
 * part of total in whole percent, rounded half up
 * 2 out of 3 gives 67 percent, not 66: round to the nearest, halves upward
 * Write a function for the integer percentage of a part in a total, rounded half up.
 * rounded percentage (half up) of part and total with integers only
 * part of total as the nearest whole percent, a half going up
 * (part * 200 + total) / (2 * total) in integer arithmetic, part first
 * integer percent of part in total, not cut off but rounded to nearest (.5 up)
 * vote share in whole percent, rounded half up, from the votes for me and all votes
 * a quota, part over whole, as a number of percent rounded to the nearest integer, halves up
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
 * disk 80 of 200 used, % left? arguments used, total
 * unused share of a capacity in percent, from used and capacity
 *
 * @T double float int32_t
 * @name percent_free percent_remaining free_percent
 * @range used 0 100
 * @range total 100 500
 */
T percent_free(T used, T total) { return (total - used) * 100 / total; }

/**
 * Have all {n} marks in {a} passed, each being at least {K}?
 * passed all subjects: each mark in the array is {K} or more
 * are all grades in an array at least {K}
 * every score of an array {K} or better, true or false
 * Write a function that checks that a student has {K} or more in every subject of an array.
 * Did the student pass everything in the list, with {K} as the pass mark?
 * Given the marks of all subjects, return true if none is below {K}.
 * no mark under {K} in an array of n
 * pass only if each of the n marks reaches {K}
 * overall pass: all marks in the array {K} and up
 * every subject {K} or better? marks are in an array
 * does even the lowest of n marks reach {K} (true for no marks)
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
 * passed all subjects: 50 or more in each mark of the array
 * did the student pass everything in the list of marks, with 50 or more each
 * Is every mark of the array a pass, so at least 50?
 * no subject failed: true when none of the n marks is below 50
 * check that all marks are passing marks (50 and up)
 * Write a function that tells if a student passed each exam with 50 or more.
 * all grades in an array are 50 or better
 * true if no mark of the array is below 50
 * are there no failing grades, below 50, in the report
 * pass in every paper of the array, where 50 is enough
 * has the pupil failed nothing, all marks 50 or better
 * overall result of n scores: passed only if every one is 50 or higher
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
 * number of students who passed, that is, entries of the array with {K} or more
 * count grades of at least {K} in an array
 * how many marks in the list pass, with {K} as the pass mark
 * Write a function that counts the scores in an array that are at least {K}.
 * How many students passed the test, given everyone's points? One needs {K} or more.
 * Given a list of marks, return the number of marks that are {K} or higher.
 * how many of n marks are passes, {K} and up
 * pass count of an array of marks, {K} being enough
 * students at or above {K} points, counted from an array
 * number of students with {K}+ points (at least {K}) in the list
 * marks that reach {K} or more, counted over the array
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
 * how many students passed, given everyone's marks, 50 and up
 * number of passing grades, at least 50, in an array
 * count the passes in a list of marks, 50 is enough
 * How many of the class made it, with 50 points or more? An array holds the points.
 * pass count of an exam out of 100, half of the points are needed; scores come in an array
 * Write a function that counts the students who passed with 50 points or more.
 * number of marks that are at least 50
 * students with 50 or more of 100 points, counted in an array of scores
 * tally of successful candidates in a list of scores, pass mark 50
 * count who did not fail in an array of marks, failing being under 50
 * number of passed exams in an array, a score of 50 or more being a pass
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
 * do the classes attended make up at least {K} percent of the classes held
 * was the student present in {K}% of the classes or more? present, total
 * enough attendance for the exam? the days present must be {K} percent or more of the days in all
 * Write a function that checks whether attended classes make up {K} percent of all classes or more.
 * May a student sit the exam with this attendance, present and total? At least {K}% is required.
 * Given classes attended and classes held, return true from {K} percent on.
 * attended / held >= {K}%
 * minimum attendance of {K} percent reached or not, given lessons attended and lessons held
 * attendance check: is the first number at least {K}% of the second
 * did he come to {K} % of the lessons or more? lessons visited, lessons in all
 * Is the share of days present, present over total, no less than {K} percent?
 *
 * @T int32_t int64_t
 * @K 75 80 70 60 90
 * @name enough_attendance attendance_ok can_sit_exam
 * @range present 0 100
 * @range total 1 100
 */
_Bool enough_attendance(T present, T total) { return present * 100 >= total * K; }

/**
 * enough attendance: classes attended are at least 75 percent of classes held
 * may the student sit the exam, present in 75% of the classes or more? present, total
 * is the attendance high enough (75 percent or more) for the exam, given present and total days
 * Check the minimum attendance of 75 percent, classes attended out of classes held.
 * was he there often enough, three quarters of the lessons or more? attended, held
 * Were at least three quarters of the classes attended, with the number attended given before the number of classes?
 * present / total is 75 percent or more, with exact integer arithmetic
 * attendance shortage check, present and total days: true if there is none, 75% is enough
 * allowed to write the exam with this attendance, first number 75 percent of the second or more
 * Write a function that decides from attended and held classes if a student reaches 75 percent.
 * has the student been to sufficient lessons, at least 3 of every 4? attended, all
 * eligible by attendance of 75% and more, days present and days in all given
 *
 * @T int32_t int64_t
 * @name attendance_sufficient allowed_in_exam
 * @range present 0 100
 * @range total 1 100
 */
_Bool attendance_sufficient(T present, T total) { return present * 100 >= total * 75; }

/**
 * attendance percentage from present and total days
 * percent of classes attended, from classes attended and classes held
 * How many percent of the lessons was the student there? Lessons attended, lessons held.
 * present over total in percent
 * attendance rate from attended and held classes
 * Write a function that computes the attendance in percent from attended and held classes.
 * attended * 100 / held
 * presence of a pupil in percent, from the days there and the days of school
 * share of lessons visited in percent, visited lessons first, then all lessons
 * class attendance in percent, with attended classes given before all classes
 * days present of school days, as percentage
 * how regularly does he come, in percent? times present, times possible
 *
 * @T double int32_t
 * @name attendance_percent attendance_rate
 * @range present 0 100
 * @range total 1 100
 */
T attendance_percent(T present, T total) { return present * 100 / total; }

/**
 * Return the letter grade for {score}: 'A' from 90, 'B' from 80, 'C' from 70, 'D' from 60 and 'F' below.
 * letter grade from a score with the lower limits 90 A, 80 B, 70 C, 60 D, else F
 * score to grade letter: A from 90, B from 80, C from 70, D from 60, F otherwise
 * convert a score to a letter: A from 90, B from 80, C from 70, D from 60, else F
 * Write a function that converts a mark out of 100 to a letter grade; the limits are 90, 80, 70 and 60.
 * What grade does a student get? 90 and up is A, then B, C, D in steps of ten, and F under 60.
 * Given a percentage, return the letter A from 90, B from 80, C from 70, D from 60 and F below.
 * points to letter on the American grading scale: A 90, B 80, C 70, D 60 and up, F less
 * grade letter of a test score: 90 or more A, 80 B, 70 C, 60 D, F below 60
 * exam mark out of 100 to a grade 'A', 'B', 'C' or 'D' by tens from 90 down to 60, and 'F' under 60
 * letter grade for a score, e.g. 87 -> B (limits 90, 80, 70, 60, then F)
 * American grade letter from a score: tens from 60 up make D, C, B, A (90), lower scores F
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
 * compare two version numbers given as major, minor, patch each: -1, 0 or 1
 * version compare, three numbers each: -1 if the first is older, 1 if newer, 0 if the same
 * which version is newer: 1 for the first, -1 for the second, 0 if equal (major, minor, patch of each)
 * Write a function that compares major, minor and patch of two versions and returns -1, 0 or 1.
 * Is version 1.2.3 older than 1.3.0? Six numbers in; return -1 for older, 1 for newer, 0 for the same.
 * semantic version comparison on six integers, first version's three first; result -1, 0 or 1
 * Given two versions as three numbers each, return -1, 0 or 1 as the first is lower, equal or higher.
 * compare two versions by major, then minor, then patch, giving -1, 0 or 1; the six numbers come version by version
 * order of two versions x.y.z, passed as six integers, as -1, 0, 1
 * 1.4.2 newer than 1.3.9? six ints, answer 1 if newer, -1 if older, 0 if equal
 * three-way comparison (-1, 0, 1) of two releases, each made up of major, minor and patch
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
 * version at least a second version, each given as major and minor
 * is a version new enough, given its major and minor and then the required major and minor
 * is a version at least a second one, each given by major and minor
 * Write a function that tells whether a version satisfies a minimum, each of them a major and a minor number.
 * Is the installed version recent enough? Major and minor of it, then of the required one; equal is enough.
 * Given the present and the required version as two numbers each, return whether it is the same or newer.
 * true if (major, minor) >= (required major, required minor), compared as pairs
 * does major.minor meet the minimum major.minor given last
 * enable a feature from some version on, comparing major and minor in use with major and minor needed
 * is version 3.8 enough when 3.6 is required? the four ints 3, 8, 3 and 6 are passed
 * Is the release major.minor the same as or later than the required major2.minor2?
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
 * version to a number: major, then two decimal digits each for minor and patch
 * version number (major, minor, patch) as an integer like 30211 for 3.2.11
 * encode major, minor, patch in decimal with factors 10000 and 100
 * Write a function that turns a version into an integer, 10000 per major and 100 per minor.
 * How do I make a comparable integer of a version like 3.11.2, giving 31102?
 * Given major, minor and patch below 100, return them as one decimal number.
 * version code from major, minor and patch with two decimal digits each for minor and patch
 * pack a version number in decimal: major * 10000, minor * 100 and patch added up
 * major, minor and patch as one number, so that 2.5.13 becomes 20513
 * major, minor, patch to one number, 1.2.3 -> 10203
 * sortable decimal number for a release: major, two digits of minor, two digits of patch
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
 * bytes to {OP}, that is, divided by {OP:2}, as a double
 * convert bytes to {OP}, {OP:2} bytes each
 * file size in {OP} ({OP:2} bytes each) with its fraction, from bytes
 * Write a function that converts a file size from bytes to {OP} of {OP:2} bytes.
 * How big is a file in {OP}? Each one is {OP:2} bytes.
 * Given a number of bytes, return the {OP} with fraction, one being {OP:2} bytes.
 * size in {OP}, dividing by {OP:2}
 * {OP} out of bytes, as a decimal number: bytes / {OP:2}
 * B to {OP} as floating point, factor {OP:2}
 * {OP:2} bytes in one of {OP}: convert a size in bytes, keep the decimals
 * storage amount in bytes expressed in {OP} with decimals, one being {OP:2} bytes
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
 * bytes to {OP}, 1024-based, with decimals
 * convert bytes to {OP} in steps of 1024, as a double
 * file size in {OP} from bytes, where each step is 1024, keeping the fraction
 * How many {OP} are so many bytes? Count in powers of 1024 and return a decimal number.
 * size in {OP} as a double from a number of bytes, powers of 1024
 * bytes as {OP}, with decimals, 1024-based
 * Write a function that converts bytes to {OP} as a decimal number, with binary units (1024).
 * memory in {OP} instead of bytes, each step being 1024, as floating point
 * turn a byte count into {OP} with decimals, 1024-based
 * how big is a file of that many bytes in {OP}? 1024 per step, decimals wanted
 * Given bytes, return {OP} with the fraction, each step being 1024.
 * divide bytes to get {OP} in floating point, by powers of 1024 as operating systems do
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
 * {OP} to bytes, with 1024 per step
 * convert {OP} to bytes in steps of 1024
 * How many bytes are so many {OP}? Use powers of 1024.
 * number of bytes in some {OP}, powers of 1024
 * size in bytes from {OP}, 1024 being the step between units
 * Write a function that converts {OP} to bytes, binary units (1024).
 * {OP} as bytes in powers of 1024, the way operating systems count
 * bytes of a file whose size is given in {OP} (1024-based)
 * turn {OP} into a byte count, 1024-based
 * memory of some {OP} in bytes, in steps of 1024
 * expand {OP} to plain bytes, each step being 1024
 * byte size for an amount in {OP}, counting with 1024 instead of 1000
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
 * size on disk of a file, i.e. its size rounded up to whole blocks of the size given second
 * file size rounded up to whole blocks
 * disk space used by a file of some bytes when only whole blocks of the given size are handed out
 * Write a function that returns the space a file takes on disk in full clusters: file size, cluster size.
 * How much room does a file really need on a disk? Its bytes and the block size are given; blocks are whole.
 * ceil(size / block) * block
 * Given a file size and the cluster size, return the allocated bytes, a multiple of the cluster size.
 * allocated size of a file: its size rounded up to a multiple of the second number
 * round a file size up to a multiple of the block size
 * 5000 byte file with clusters of 4096 takes 8192 bytes
 * bytes occupied by a file in full clusters, from file size and cluster size
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
 * Write a function that estimates the transfer time in seconds of a file in MB at a speed in Mbit/s, 8 bits per byte.
 * How long in seconds does it take to download a movie of so many MB at so many Mbit/s?
 * size * 8 / speed
 * Given megabytes and megabits per second, return the time in seconds.
 * transfer time over a network, 8 bits to the byte, MB and Mbit/s
 * time in seconds to upload a file of so many MB at so many Mbit/s
 * 700 MB at 50 Mbit per second, how many sec? file size first
 * transfer duration in seconds from megabytes and megabits per second, 8 bits being a byte
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
 * depth of a URL path, taken as the number of slashes in the string
 * count '/' characters in a NUL-terminated string
 * directory level of a path, as its number of slashes
 * count the slashes of a path, /a/b/c has 3
 * number of '/' separators in a path text
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
 * number of path components, the nonempty pieces between slashes
 * count the nonempty parts of a path that are separated by slashes
 * number of path segments in a string, ignoring empty ones
 * Write a function that counts the names in a file path, names being separated by one or more slashes.
 * How many folders and files are named in a path like /usr/local/bin?
 * Given a path, return the count of its non-empty components.
 * path component count; double slashes make no extra part
 * number of nonempty segments of a URL path, split at '/'
 * count the nonempty names between slashes of a path
 * how many names a path has: a//b/c has 3
 * how many named parts a path string has; empty ones between slashes do not count
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
 * Write a function that checks whether a Unix path is absolute, so its first character is a slash.
 * Does this path string begin at the root, with a '/'?
 * Given a path string, return true if its first character is '/'.
 * leading slash check: is the first character of the string a '/'
 * path begins at the root: true if the text starts with '/'
 * absolute path test, Unix style (string starts with a slash)
 * string begins with / ?
 * Return true for a path text that starts at the root, i.e. with '/'.
 *
 * @string s
 * @name is_absolute_path is_absolute
 */
_Bool is_absolute_path(const char *s) { return s[0] == '/'; }

/**
 * Replace every backslash in the path {s} by a slash, in place.
 * change all backslashes of a string to slashes in place
 * windows path to unix path in place: each backslash turns into a slash
 * normalize path separators in the string itself to forward slashes
 * Write a function that turns backslashes into forward slashes in a string, changing the string itself.
 * How do I change the backslashes of a Windows path to slashes in place?
 * Given a path, convert each \ to / in place.
 * fix path slashes in place: every backslash becomes a slash
 * forward slashes only: replace each backslash in the text, modifying it
 * make a path portable by turning its backslashes into slashes in place
 * \ to / everywhere in the string, in place
 * Overwrite every backslash separator in a path text with a forward slash.
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
 * remove trailing slashes of a path in place, but leave the root "/"
 * strip all slashes at the end of a path in place, though never its first character
 * trailing slash removal in place; a path that is only "/" keeps it
 * Write a function that removes all slashes at the end of a path in place, keeping the root "/".
 * How do I get rid of the final slashes of a directory name in its buffer, except for "/" itself?
 * Given a path, drop its trailing slashes in place; "/" stays.
 * make a path end without a slash, in place, unless it is just "/"
 * normalize a directory path in place by removing slashes at its end, root kept
 * url without trailing slashes, shortened in place, a lone "/" kept
 * /home/me/ -> /home/me in the same buffer, / stays /
 * Remove the final separators of a path text in place, all but one if it consists of slashes only.
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
 * collapse double or longer runs of slashes to one, in place
 * remove duplicate slashes from a path, in place, where they follow each other
 * squeeze repeated slashes of a string into one each, in place
 * Write a function that replaces several slashes in a row by a single one, in the string itself.
 * How do I turn a//b///c into a/b/c in place?
 * Given a path, keep only one of each group of slashes, in place.
 * clean up a path with doubled slashes in place: one of each run is kept
 * single slashes only: shorten runs of / to one, in place
 * normalize the slashes of a path in place: several in a row become one
 * a//b -> a/b, in the buffer itself
 * Reduce every run of '/' in a path text to one character, in place.
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
 * dirname of a path into out, but empty if there is no slash, and "/" for a file in the root
 * directory of a file path copied to a buffer, empty without a slash, "/" if the only slash is the first character
 * write the folder part of a path to out: all before the last slash, "/" for the root, "" without a slash
 * Write a function that copies what is before the last slash of a path to out, "/" for the root, "" without a slash.
 * Which folder is a file in? Store it in the buffer: no slash gives the empty string, "/x" gives "/".
 * Given a path, store its directory in out: the empty string without a slash and "/" for a file in the root.
 * path without its last slash and file name, written to out; nothing if there is no slash, "/" for "/a"
 * parent directory of a path into a buffer: text before the last '/', just "/" when that is at the start, or empty
 * strip the last slash and the file name from a path into a buffer ("/" stays for the root, "" if there is no slash)
 * directory part of a path into out, /a/b/c.txt -> /a/b, /c -> /, c -> empty
 * Copy a path up to its final slash, which is left out unless it comes first; a path without slash gives "".
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
 * remove the file extension from a path in place: the name's last dot and what follows, unless the name starts with it
 * file name without extension, shortened in place (last dot onward; .bashrc is left as it is)
 * strip an extension such as .txt from a file name in place; a dot at the start of the name does not count
 * Write a function that removes the extension of a file name in place; names like ".bashrc" stay.
 * How do I get rid of the extension of a file name in place, names like ".profile" and dots in folders left alone?
 * Given a path, delete the last dot of its file name and what follows in place; a leading dot is no extension.
 * drop the suffix after the last dot of a file name, dot included, in place, unless the name begins with that dot
 * cut off the last extension of a path in place, photo.tar.gz to photo.tar, with .hidden unchanged
 * reduce a file name to its stem, in place: without the last dot and the rest, where a first dot is part of the name
 * remove a file name's last extension in place, a.txt -> a, but a/.rc stays
 * End a path string before the final dot of its last component, if that dot is not the component's first character.
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
 * has file extension: a dot in the last path part that is neither its first nor its last character
 * does a file name have an extension? ".rc" and "name." do not, "a.c" does
 * extension present in a path or not; names like ".bashrc" and "name." have none
 * Write a function that tells whether a file name has an extension: its last dot is neither first nor last.
 * Is there an extension at the end of the path's file name? A leading dot or a final dot does not count.
 * Given a path, return true if the last dot of its last part is neither first nor last there.
 * is a file type given in the name, i.e. something after its last dot and before it
 * check a path for a suffix like .c or .txt; a name that only begins or ends with its last dot has none
 * true if a file name ends in a dot and a type, such as report.pdf, but does not begin with that dot
 * does a file name have an extension: "readme" no, ".rc" no, "x." no, "readme.md" yes
 * Does the name in a path carry an ending, with text both before and after its last dot?
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
 * file name starts with a dot and is neither "." nor ".."
 * hidden unix file: begins with '.', but is not "." or ".."
 * Write a function that checks whether a file name is hidden on Unix; "." and ".." are not.
 * Would ls leave out this file? The names "." and ".." do not count.
 * Given a file name without a path, return true if it begins with a dot and is not "." or "..".
 * dotfile check on a string, "." and ".." do not count
 * dot file name or not; the names . and .. are none
 * hidden name, as in .gitignore: leading dot, but not "." or ".."
 * hidden file name: .profile yes, profile and .. no
 * Is a name concealed by its leading dot? The special names "." and ".." are excluded.
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
 * join a directory and a file name into out with one slash between them, none if the directory is empty
 * path join into a buffer: directory, a slash unless it is empty or ends with one, file
 * directory plus file name into out, a / between unless already there or the directory is empty
 * Write a function that builds a path from a folder and a name in a buffer, adding '/' unless the folder is "" or ends in one.
 * How do I put a folder and a file name together in out, with a slash between if the folder is not empty and lacks it?
 * Given a directory and a name, store "dir/name" in out; no second slash if the directory ends with one or is empty.
 * concatenate two path components with a slash into a buffer, no slash being added after "" or "x/"
 * os.path.join in C for a folder and a relative name, written to a buffer
 * full path of a file in a folder, folder first, into out; the slash between is added only where needed
 * "/tmp" and "x" -> "/tmp/x" in the output buffer, "tmp/" and "x" -> "tmp/x", "" and "x" -> "x"
 * folder and name combined in a third string, '/' inserted unless the folder is empty or already ends with it
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
 * slugify in place: lower case, runs of anything but letters and digits become one dash, none at the ends
 * make a slug from a title in place: a-z and 0-9 stay, capitals are lowered, other runs become single inner dashes
 * url slug in place: lower case letters and digits, everything between them replaced by single dashes
 * Write a function that slugifies an ASCII string in place: "Hello, World!" becomes "hello-world".
 * How do I turn "Hello, World!" into "hello-world" within the buffer?
 * Given a text, lower its letters and replace each run of other non-digits by one dash, none at the ends, in place.
 * turn a title in place into a url part of lower case letters and digits, with one dash for all that is between
 * permalink from a headline, in place: lower case, and one hyphen for each run of other characters inside
 * lowercase a title in place with single hyphens for anything not a letter or digit, no leading or trailing ones
 * turn a title into a slug in its own buffer, " My Post! 2" -> "my-post-2"
 * Convert a heading to an address part in place: lowered letters and digits, runs of the rest as one dash, none at the ends.
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
 * lower-case words or digits joined by single dashes: does the string match
 * Write a function that validates a URL slug: a-z, 0-9 and single dashes inside, not empty.
 * Can this string be part of a URL like my-first-post-2? Small letters, digits and single inner dashes only.
 * Given a text, return true if it matches [a-z0-9]+(-[a-z0-9]+)*.
 * validate a permalink name of a-z, 0-9 and single inner dashes
 * slug format test, like my-post-2, no dash at the ends
 * only a-z, 0-9 and single hyphens between them, and not empty
 * "my-post-2" ok, "My Post", "a--b", "-a" and "" not
 * Is a text a nonempty slug of small letters and digits, with single hyphens allowed inside?
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
 * spaces of a string to {OP:2}, in place
 * replace spaces with {OP:2} in the string itself
 * {OP:2} instead of spaces, changed in place
 * Write a function that replaces all spaces in a string by {OP:2} in place.
 * How do I change the spaces of a file name to {OP:2} in place?
 * Given a text, put {OP} in place wherever a space is.
 * no more spaces in my string, {OP:2} please, in place
 * ' ' becomes {OP} everywhere in a string, in place
 * swap every space of the string for {OP}, in place
 * blank to {OP} in the whole text, overwriting it
 * Exchange all blanks of a NUL-terminated string for {OP:2} in place.
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
 * urlify into out: replace each space with %20
 * copy a string with its spaces replaced by %20
 * url encode only the spaces of a text, into out
 * Write a function that writes a string to a buffer with %20 for each blank.
 * How do I write a text to another buffer with each space as %20, everything else unchanged?
 * Given a string, store it with each ' ' turned into "%20".
 * spaces to %20, into another buffer
 * escape the blanks of a string for a web address, as %20, into out
 * percent-encode the spaces (only them) of a string into a second buffer
 * blank to %20, rest copied as it is, result in out
 * Write a text to out with blanks as the percent escape %20.
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
 * url decode into out: %XX to a character, + to a space, a malformed % stays
 * percent decoding to a buffer, plus becomes a space and a % without two hex digits is kept
 * decode the value of a query string into out: %41 to A, + to a space, broken escapes left alone
 * Write a function that decodes %XX and + (a space) of a URL-encoded string into a buffer, other % signs kept.
 * How do I turn "a%20b+c" back into "a b c" in another buffer? A % not followed by two hex digits stays.
 * Given a URL-encoded text, store the decoded one in out, + being a space; a % without two hex digits stays.
 * unquote a form value into out: %41 becomes A, + becomes a space, a stray % is copied
 * %xx to characters, + to a space, output in the second string; % alone stays %
 * undo url encoding into a buffer, where + means a space and invalid % sequences are left unchanged
 * %21 back to !, + back to a blank, into out; leave % as it is if no two hex digits follow
 * Restore a text from percent escapes and pluses (spaces) to out, copying every % that lacks two hex digits.
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
 * url encode into out: all but letters, digits and -_.~ become %XX with capital hex digits
 * percent encoding of a text to a buffer: letters, digits and - _ . ~ are kept, others become %XX (upper case)
 * encode a string for a query parameter into out; only letters, digits, - _ . ~ stay, hex digits are capitals
 * How do I escape all characters but letters, digits and -_.~ for a URL, into a buffer, as in %2F?
 * encodeURIComponent into out, except that !'()* are escaped, too
 * Write a function that percent-encodes a string into a buffer, letters, digits and -_.~ stay, hex in capitals.
 * quote a text for a web address in out, keeping letters, digits, '-', '_', '.', '~'; a space becomes %20
 * characters to %XX with upper-case hex, except letters, digits, - _ . ~, into another buffer
 * make a string safe for a link: copy letters, digits and -_.~ to out, write the rest as %XX (capital hex)
 * "a b&c" to "a%20b%26c" in out, escaping all but letters, digits and -_.~
 * escape everything but ASCII letters, digits and - _ . ~ as %XX, capitals for hex, output in the second argument
 * url quoting to a buffer with capital hex digits, unreserved characters (letters, digits, -_.~) unchanged
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
 * count the nonempty query parameters of a url, which end at a # if there is one
 * number of url parameters: nonempty pieces between & after the first ? and before a #
 * number of & separated parameters after the ? of a url, empty ones not counted
 * Write a function that counts the nonempty query parameters of a URL, separated by &; a # ends the query.
 * How many nonempty parts, split at &, follow the first ? in a link, up to a #?
 * Given a URL, return the number of nonempty parts between & after the first '?' and before '#', 0 without a query.
 * how many nonempty parameters does the query of a url have, from the first ? to a # or the end
 * number of nonempty GET parameters of a url, with the fragment after # ignored
 * count the args of a url from the first ? to the #, skipping empty ones between two &
 * count the nonempty parameters of a url: /x?a=1&&b=2#top has 2
 * number of nonempty arguments attached to an address after the first ?, without the # part
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
 * remove the {OP:2} from a url in place
 * strip the {OP:2} of a url in place, from the first {OP} on
 * url without its {OP:2}, shortened in place
 * Write a function that drops the {OP:2} of a URL in place.
 * How do I delete the {OP:2} of a link in place, everything from the first {OP} on?
 * Given a URL, end it in place at the first {OP} to lose the {OP:2}.
 * cut a string at its first {OP} in place, so no {OP:2}
 * keep the part of a web address before the {OP:2}, which starts with {OP}, in place
 * shorten a link in place to what it is without its {OP:2}
 * cut the {OP:2} of a url in place, that is, from the first {OP} on
 * End an address string where the {OP:2} begins, at {OP}, in place.
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
 * Write a function that checks whether a link starts with https://, in small letters.
 * Is this address encrypted, i.e. does it begin with "https://" in small letters?
 * Given a URL, return true if it begins with the scheme https and "://", in lower case.
 * https prefix check: text begins with https://
 * secure link or not: starts with https://
 * does a web address use TLS, as its start https:// says
 * lock symbol or not: "https://" at the front of the string
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
 * Write a function that tells whether a string starts with http:// or https:// and is longer than that.
 * Does this text start like a link, with http:// or https:// and at least one more character?
 * Given a string, return true if it starts with http:// or https:// and goes on.
 * link detection: http:// or https:// in small letters with at least one character after the scheme
 * does it look like a url, http(s):// plus at least one character
 * text has the prefix http:// or https:// followed by something
 * clickable link? http:// or https:// at the front and more behind
 * Does a text open with http:// or https:// and not end right there?
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
 * host from url into out, without port and path, empty without ://
 * get the domain of a url into out: between :// and the next / : ? or #, empty if there is no ://
 * copy the hostname part of a web address, after :// up to a / : ? or #, to a buffer; nothing without ://
 * Write a function that extracts the host from a link like https://example.com:80/page into out ("" without ://).
 * Which server does a URL point to? Store the text after :// up to /, :, ? or #; no ://, empty string.
 * Given a URL with a scheme, store its host in out without port and path, the empty string without "://".
 * domain name out of a link into a buffer, with neither port nor path; empty when :// is missing
 * url to hostname in out: what stands between :// and the next / : ? or #, or an empty string if there is no ://
 * site name of an address into out: the part after "://" that ends at a slash, colon, ? or #; "" if no "://"
 * https://a.org:8080/x -> a.org in the output buffer, a/b without :// -> empty
 * Copy the server name of an address, from :// to the next slash, colon, question mark or hash, or "" without ://.
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
 * copy the {OP:2} of an email address into out, empty without an @
 * get the {OP:2} from an email as a new string in the buffer; no @ gives ""
 * text {OP} the last @ sign, i.e. the {OP:2}, written to out; nothing when there is no @
 * Write a function that copies the {OP:2} of an e-mail address to a buffer, or an empty string if @ is missing.
 * What is the {OP:2} in someone@example.com? Put it into the output string, which stays empty without an @.
 * Given an e-mail address, store what is {OP} the last @ in out: the {OP:2}; empty for a text without @.
 * email to {OP:2} in a second buffer, "" when the address lacks an @
 * {OP:2} part of a mail address to out, an empty string if there is no at sign
 * split an email at its last @ and keep the {OP:2} in out, or "" for want of an @
 * me@a.org, only the {OP:2} please, into out; no @ means empty
 * Store the text {OP} the last at sign of a mailbox name, its {OP:2}, in the destination; without one store "".
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
 * mask all but the last {K} characters of a string with * in place
 * show only the last {K} digits of a card number, with stars over everything before them, in place
 * credit card masking in place: * for every character except the last {K}
 * Write a function that replaces everything in a string except the last {K} characters by '*'.
 * How do I hide a card number in its buffer with asterisks except for the final {K} digits?
 * Given a string, overwrite with asterisks all characters before the last {K}.
 * stars in place of every character but the {K} last ones, changing the string
 * mask a number given as text with '*', keep {K} characters at the end, in place
 * mask all but the last {K} characters of a string with *, in the string itself
 * show the {K} last characters of the string, turn the others into '*'
 * Overwrite all but the final {K} characters of a text with '*'; shorter texts stay.
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
 * mask a card number with * in place up to its last 4 characters
 * hide a credit card number in its buffer with stars except the last four digits
 * Replace all but the last 4 characters of the string by '*' in place.
 * show only the end (4 characters) of an account number, putting * over the rest
 * credit card masking with '*': the final four characters stay, the string is changed
 * How do I make a card number safe for printing, in place, with * for all but the last four characters?
 * Write a function that masks a string with '*' in place and leaves the last four characters visible.
 * stars instead of the characters of a card number, except the last 4, in place
 * obscure an IBAN in place with '*', only its final four characters remain
 * mask a card number but its last four: ************1234
 * anonymize a number held as text before showing it: * up to the last four characters
 * censor everything in a string with * but the ending of 4 characters
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
 * {K}-digit code check of a string: only digits, {K} of them
 * is it a {K} digit number as text
 * Write a function that validates a string of {K} digits and nothing else.
 * Is this string a code of {K} digits and nothing else?
 * Given a text, return true if it has {K} characters and each is a digit.
 * string made of exactly {K} digits, true or false
 * does the text match [0-9] repeated exactly {K} times
 * {K} numerals, no spaces or letters, and no further characters: check a string
 * {K} digits in the string, no more no less, and only digits
 * Return true for a text of length {K} that holds digits only.
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
 * is the string a valid pin, so exactly four digits
 * pin code check of a text: 4 digits only
 * Is this string a proper PIN of four digits?
 * does the string consist of four digits and nothing else
 * Validate the PIN of a bank card: exactly 4 digits.
 * is a pin made of exactly four digits
 * can i use this text as my pin? it must be exactly four digits
 * true for a text like 0815: four digits, no more characters
 * does a string have the format of a bank card's secret number, i.e. 4 digits
 * Write a function that checks if a string is a pin of the usual length, 4.
 * string of exactly 4 numeric characters
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
 * Could someone be called at this string? 7 to 15 digits, spaces, dashes and round brackets, perhaps a + in front.
 * Given a text, return true if it has 7 to 15 digits and otherwise only spaces, dashes, parentheses and a leading +.
 * rough phone number validation: 7 to 15 digits, space, -, ( and ), + only first
 * valid phone format: 7-15 digits, blanks, dashes, brackets (), a + allowed at the start only
 * telephone check, 7 to 15 digits, plus sign only at the start, else just spaces, dashes, parentheses
 * does the text look like a phone number such as "+49 (0)30-1234567", with 7 to 15 digits
 * Is the shape of a text dialable: optional leading +, then only digits (7 to 15), spaces, dashes and parentheses?
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
 * is the string a 10 digit phone number, nothing but digits
 * phone number as text, exactly ten digits: valid or not
 * Validate a mobile number without country code: the string must be ten digits.
 * Check that the string is ten digits and nothing else, a phone number.
 * valid mobile number in a string, exactly 10 digits and no other character
 * is this a correct cell phone number, so ten digits
 * is it a mobile number of exactly ten digits
 * Does the text consist of a ten-digit telephone number?
 * Write a function that validates a plain phone number of exactly 10 digits.
 * phone number of exactly ten digits without spaces or dashes: does the text qualify
 * 0123456789 style number: a string of exactly ten characters, all digits
 * can somebody be called at this mobile no.? the string needs exactly 10 digits and nothing more
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
 * is the string a phone number of the form ddd-ddd-dddd, d being a digit
 * us phone number with dashes, as in 555-123-4567: does the string have that form
 * is a string exactly like 123-456-7890, with any digits
 * Write a function that checks a string for the pattern NNN-NNN-NNNN.
 * Is this string an American phone number written with two dashes, like 555-123-4567?
 * Given a text, return true if it matches three digits, dash, three digits, dash, four digits.
 * string of the form NNN-NNN-NNNN, N being a digit
 * phone format xxx-xxx-xxxx with digits for x, true or false for a string
 * dashed ten-digit telephone number: 3 digits, 3 digits, 4 digits with a dash between
 * 555-123-4567 fine, 5551234567 not: test a string for 3-3-4 digits with dashes
 * Is a text a ten-digit number grouped by dashes as 3, 3 and 4 digits?
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
 * is the text a zip (5 digits) or zip+4 code (5 digits, dash, 4 digits)
 * Write a function that validates an American postal code, NNNNN or NNNNN-NNNN, in a string.
 * Is this string a US postcode: five digits, perhaps followed by a dash and four digits?
 * Given a text, return true for NNNNN and NNNNN-NNNN.
 * postal code check of a US string: five digits, or nine with a dash after the fifth
 * valid US zip: five digits, maybe a dash and four more
 * US zip check: five digits, ZIP+4 is fine, too
 * 90210 or 90210-1234: does the string have one of these two digit patterns
 * American zip code as text, 5 digits or 5 digits - 4 digits
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
 * is valid username: {K} to {L} characters, each a letter, digit or underscore
 * user name of letters, digits and underscores, length {K} to {L}
 * username check: at least {K}, at most {L} letters, digits or underscores
 * Write a function that validates a login name with {K} to {L} letters, digits or underscores.
 * May someone sign up with this name? Between {K} and {L} letters, digits or underscores are needed.
 * Given a text, return true if it has {K} to {L} characters and only letters, digits, underscores.
 * account name rules: from {K} to {L} letters, digits or underscores, nothing else
 * does the whole string match [A-Za-z0-9_] from {K} up to {L} times
 * username string with {K}-{L} letters, digits and underscores only
 * nick with {K} up to {L} characters, a-z A-Z 0-9 _ are allowed
 * Is an account name made of {K} to {L} word characters, that is, letters, digits and underscores?
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
 * string of letters, digits and underscores only, 3 at least, 16 at most
 * valid account name: 3 to 16 characters out of a-z, A-Z, 0-9 and _
 * Write a function that validates a user name: 3 to 16 letters, digits and underscores.
 * is this nick allowed? length 3 to 16, only letters, digits and _
 * login name made of letters, digits or underscores, three to sixteen of them
 * check a chosen handle: only letters, digits and '_', no fewer than 3, no more than 16
 * does the string follow the rules for user names: 3 to 16, letters, digits, _
 * usable screen name or not, 3..16 letters, digits, underscores
 * text of only a-z, A-Z, 0-9 and _, between 3 and 16 of them
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
 * is the password string at least {K} characters long
 * is the password {K} or more characters long
 * has the text the minimum length of {K} characters
 * Write a function that checks that a string has {K} characters or more.
 * Is this password long enough, true or false? It needs {K} characters at least.
 * Given a password, return true from a length of {K} on.
 * password length check: at least {K} characters
 * text no shorter than {K} characters
 * strlen of the string is at least {K}
 * does the pw have {K} characters or more?
 * Is the length of a text no less than {K}?
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
 * is the password long enough, that is, 8 characters or more
 * password length check of a string: at least 8 characters
 * Is this password of 8 or more characters? True if it is fine.
 * minimum password length of 8 reached by the string?
 * does the password have 8 characters or more
 * Write a function that tests if a password is long enough, 8 or more characters.
 * string has at least eight characters
 * true for a password of 8 or more characters, false for shorter ones
 * enough characters, eight or more, in the passphrase
 * strlen(password) >= 8
 * my sign-up form wants passwords of 8 and more, check it
 * acceptable password length, from eight characters on, true or false
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
 * strip html tags from a string in place: all from < through the next >
 * remove tags from html in place, each from '<' to '>'
 * html to plain text in place: remove everything from < to the next >
 * Write a function that deletes everything between angle brackets, brackets included, in place.
 * How do I get the text out of a bit of HTML in its own buffer, dropping every <...>?
 * Given a string with tags, drop what is from '<' to '>' in place.
 * text without markup, all <...> tags removed in place
 * delete tags such as <b> and </b>, anything from < to >, from a text in place
 * strip_tags: delete each <...> from the text in place
 * <b>hi</b> -> hi, in the same buffer
 * remove the markup (<...>) from a text in place
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
 * html escape of <, > and & into out, quotes stay
 * copy a string, escaping the html characters < > & as &lt; &gt; &amp;
 * escape < > and & for html in another buffer
 * Write a function that writes &lt; &gt; &amp; for <, > and & of a text into a buffer.
 * How do I make a text with <, > and & safe for a web page, using &lt; &gt; &amp; in a second buffer?
 * Given a string, store it in out with '<', '>' and '&' as entities.
 * htmlspecialchars into out, but without the quotes: only <, > and & become entities
 * encode angle brackets and ampersands of a text as html entities in the output buffer
 * plain text to html in out, three entities: &lt; &gt; &amp;
 * a<b -> a&lt;b, also > to &gt; and & to &amp;, from one string to another
 * make a text harmless for markup: <, >, & to &lt;, &gt;, &amp; in out, the rest copied
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
 * does the string say yes, y, true, on or 1? case is ignored
 * string to bool, true for y, yes, true, on, 1, any case
 * Write a function that reads a yes-or-no setting; y, yes, true, on and 1 in any case are true, all else false.
 * Is this option switched on (y, yes, true, on or 1)? Capitals do not matter.
 * Given a text, return true for y, yes, true, on, 1 in upper or lower case and false for anything else.
 * truthy text of a config file: y, yes, true, on, 1 in any case
 * bool from text y/yes/true/on/1, case ignored
 * yes/no answer to boolean: y, yes, true, on, 1 (upper or lower case) give true
 * "On" "YES" "y" "True" "1" -> true, other strings false, case is ignored
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
 * mac address format xx:xx:xx:xx:xx:xx with hex digits of either case: does the string have it
 * validate a hardware address like aa:bb:CC:00:11:22, hex digits in either case
 * Write a function that checks the form of a MAC address, colons between six hex bytes.
 * Is this string the address of a network card, six two-digit hex bytes (either case) with colons between?
 * Given a text, return true if it consists of six two-digit hex numbers separated by colons.
 * ethernet address check: six two-digit hex groups, colons between
 * text is six hex pairs joined by ':' and nothing more, capitals allowed
 * MAC address format with colons, hex digits of either case, checked on a string
 * aa:bb:cc:00:11:22 fine? six pairs of hex digits, lower or upper case, separated by colons
 * Is a text a network adapter identifier like 00:1A:2b:3c:4d:5e, six hex pairs with colons?
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
 * member discount of {K} percent: price and whether the buyer is a member
 * {K}% off the price for members only, told by a flag
 * price for members ({K} percent less) or for others (unchanged), told apart by a flag after the price
 * Write a function that takes {K} percent off a price if the customer is a member, and returns it unchanged otherwise.
 * How much do I pay for a price with or without (a flag) a membership that gives {K}% off?
 * price, reduced by {K} percent when a flag is set
 * Given a price and whether the buyer is a member, apply a discount of {K} percent to members.
 * price with a loyalty card, {K}% cheaper; without one, told by the bool, the full price
 * discount of {K}% on a price, but only if the condition passed along is true
 * member? then {K} % off the price, else nothing off
 * What does a customer pay for a price, with a {K} percent rebate if he has a card (second argument)?
 *
 * @K 10 5 15 20 50
 * @T double float
 * @name member_price price_for_member
 * @range price 0 1000
 */
T member_price(T price, _Bool member) { return member ? price - price * K / 100 : price; }

/**
 * What do {count} pieces at {price} cost if every {K:2} one is free?
 * total price for a unit price and a count, every {K:2} item free
 * i buy some at one price each, every {K:2} is free: what do i pay
 * price of n items where each {K:2} costs nothing
 * Write a function that computes the price of several articles, every {K:2} being free.
 * How much do I pay if I get each {K:2} piece for nothing? Price and count are given.
 * pay for all but every {K:2} of n pieces at a unit price given first
 * Given a unit price and a count, return the total when every {K:2} article is a gift.
 * promotion with every {K:2} one free: total from price each and number bought
 * special offer, each {K:2} item on the house; compute the sum for price and quantity
 * price for n pieces, each {K:2} one free: how much in all?
 * Return what n articles of one price cost when every {K:2} piece is complimentary.
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
 * buy two get one free: total for a unit price and the number of items taken
 * 3 for the price of 2: what do n items at a given price cost
 * total price when every third item is free, from price per item and count
 * How much do I pay in a three-for-two offer, given price and number of pieces?
 * take three, pay two: total for a unit price and a count
 * cost of n items at a price each when one out of every full three is free
 * Write a function for a buy 2 get 1 free deal, price and count.
 * price * (count - count / 3)
 * promotion: two paid, the third for nothing; total for a price and a quantity
 * amount due in a buy-two-get-one sale, from the price of one and how many I take
 * every third piece costs nothing: sum for price and piece count
 * supermarket offer three for two: total from the unit price and the quantity in the cart
 *
 * @T double int32_t
 * @name buy_two_get_one three_for_two
 * @range price 0 100
 * @range count 0 30
 */
T buy_two_get_one(T price, int32_t count) { return price * (count - count / 3); }

/**
 * buy one get one free: total for the price of one and the number taken
 * bogo price: every second item is free, from price and count
 * two for one: pay price times half the count, rounded up
 * total when every second item is free, from unit price and number of items
 * How much do I pay in a two-for-one offer? Given price and how many pieces I take.
 * price of n items at a price each, of which every second is free
 * Write a function for a buy 1 get 1 free deal, price and count.
 * pay for one, take two: total for a price and a count, where an odd last one is paid
 * price * (count - count / 2)
 * amount due in a BOGO sale for a price and an item count
 * What do so many pieces cost if each pair has the price of a single piece and a leftover one is paid in full?
 * couples deal: every second one costs nothing; what does a count of them at that price cost
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
 * payment per month for an interest-free purchase, from price and number of months
 * total divided by the number of months
 * Write a function that splits a price into equal monthly payments, given the number of months.
 * How much do I pay each month for a total spread evenly over some months?
 * price / months as a monthly installment
 * Given a total and a number of months, return the equal monthly rate without interest.
 * monthly payment at zero percent: total over months
 * buy now, pay in equal monthly parts of a price over some months: how much a month
 * 600 in 12 months no interest, how much a month?
 * equal share of a price for each of a number of months
 *
 * @T double float
 * @name installment monthly_part
 * @range total 0 5000
 * @range months 1 48
 */
T installment(T total, int32_t months) { return total / months; }

/**
 * What interest is due on {amount} at {rate} percent a year for {days} days, with {K} days to a year?
 * simple interest for an amount at some percent a year over some days, with a {K}-day year
 * simple daily interest from principal, yearly percentage and days, {K} days per year
 * amount * rate * days / (100 * {K})
 * Write a function that computes simple interest from amount, percent a year and days, a year having {K} days.
 * How much interest do I owe on an amount paid some days late at a yearly percentage, {K} days making a year?
 * late payment interest for amount, percent per year and number of days, {K} days a year
 * Given principal, yearly rate in percent and days, return the interest with {K} days per year.
 * interest by days, amount * percent * days / 100, divided by a year of {K} days
 * bank interest over days on a sum at a yearly percentage, with divisor {K}
 * 1000 at 5 % a year for 30 days, year has {K} days: interest?
 * interest that a capital bears at a percentage in some days, {K} of them making a year
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
 * interest on an amount for a number of days at a yearly percentage, with 365 days in the year
 * simple interest by days: amount * rate percent * days / 365
 * How much interest do I pay for some days at a yearly percentage, 365 days a year?
 * late payment interest from amount, yearly percent and days (365 a year)
 * interest from principal, yearly percent and days, a year having 365 days
 * amount * rate * days / 36500
 * Write a function for daily simple interest: amount, yearly percent, days of 365.
 * interest on an unpaid bill of some sum at a percent a year for some days (365 in a year)
 * bank interest on a balance at some percent a year over a couple of days, with 365 days a year
 * interest of an amount at some percent a year after some days, the year having 365
 * what does borrowing an amount cost at p percent a year for n days, 365 days being a year
 * Given money, annual rate in percent and days, return the simple interest with 365 days a year.
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
 * {OP}: {OP:2} {OP:4} {OP:3}
 * {OP} from {OP:2} and {OP:3}
 * accounting: {OP} out of {OP:2} and {OP:3}
 * Write a function that computes the {OP} of a company from its {OP:2} and {OP:3}.
 * How high is the {OP} of a business with these {OP:2} and these {OP:3}?
 * {OP:2} {OP:4} {OP:3}
 * Given {OP:2} and {OP:3}, return the {OP}.
 * balance sheet figure {OP}, that is, {OP:2} {OP:4} {OP:3}
 * {OP} calculator: enter {OP:2}, then {OP:3}
 * {OP:2} {OP:4} {OP:3}, so the {OP}
 * liquidity indicator called {OP}, from {OP:2} and {OP:3}
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
 * Write a function that returns how many times the inventory is sold in a period: cost of goods sold, average inventory.
 * How quickly does my stock sell? Divide yearly cost of goods sold by the average stock value.
 * cost of goods sold / average inventory
 * Given yearly cost of sales and average stock, return the turnover.
 * stock rotation: cost of sales divided by average stock
 * warehouse turnover rate: cost / stock
 * how many times a year do i sell my whole stock? takes cost of goods sold, then mean stock value
 * cost of sales relative to mean stock, as a ratio
 *
 * @T double float
 * @name inventory_turnover stock_turnover
 * @range cost 0 10000
 * @range stock 1 1000
 */
T inventory_turnover(T cost, T stock) { return cost / stock; }

/**
 * What does someone earn in a year at {wage} an hour and {hours} hours a week, with {K} weeks paid?
 * yearly salary from hourly wage and hours a week, {K} weeks paid
 * hourly wage and weekly hours to annual salary with {K} weeks a year
 * wage * hours per week * {K}
 * Write a function that turns an hourly wage and weekly hours into a yearly income, {K} weeks being paid.
 * How much is my hourly pay in a year of {K} weeks, at so many hours a week?
 * annual income for a wage per hour and weekly hours, {K} weeks
 * Given wage per hour and hours per week, return the pay for {K} weeks.
 * salary conversion from an hourly wage and hours a week to a year of {K} weeks
 * gross yearly pay over {K} weeks, given pay per hour and hours per week
 * 20 an hour, 40 h a week, {K} weeks: income?
 * what somebody earns in {K} weeks with an hourly wage and fixed hours per week
 *
 * @K 52 50 48
 * @T double float
 * @name annual_salary yearly_income
 * @range wage 0 100
 * @range hours 0 60
 */
T annual_salary(T wage, T hours) { return wage * hours * K; }

/**
 * hourly wage and hours a week to annual salary, with 52 weeks
 * yearly salary from hourly pay and weekly hours (52 weeks)
 * How much do I earn in a year of 52 weeks, by wage and hours a week?
 * annual income from wage and weekly hours, 52 weeks a year
 * wage * hours per week * 52
 * Write a function that turns an hourly rate and weekly hours into a yearly salary, 52 weeks.
 * what is my pay per year (52 weeks), hourly wage and hours a week given
 * gross salary of a year of 52 weeks, from the pay per hour and the hours per week
 * earnings of a year with 52 weeks, given the pay per hour and the hours a week
 * salary calculator: hourly wage and weekly hours to pay for 52 weeks
 * convert $/h to $/year, given the hours worked per week (52 weeks a year)
 * pay for a full year (52 weeks) at an hourly wage and so many hours weekly
 *
 * @T double int32_t
 * @name yearly_salary salary_per_year
 * @range wage 0 100
 * @range hours 0 60
 */
T yearly_salary(T wage, T hours) { return wage * hours * 52; }

/**
 * annual salary and hours per week to hourly wage, 52 weeks a year
 * hourly pay from yearly salary and hours per week (52 weeks)
 * How much do I make per hour, with a yearly salary for so many hours a week, 52 weeks?
 * salary divided by the working hours of a year, that is, 52 times the weekly hours
 * Write a function that converts a salary and weekly hours into an hourly rate, 52 weeks.
 * salary / (52 * hours)
 * what is my hourly rate with this salary a year and these hours a week, 52 weeks
 * wage per hour of a salaried worker who gets a salary per year for some hours per week, 52 weeks
 * convert $/year to $/h, given the hours worked per week for 52 weeks
 * year's pay broken down to one hour, with the weekly hours given and 52 weeks in a year
 * per-hour earnings from a yearly income and the weekly working time, all 52 weeks paid
 * Given yearly income and hours a week, return the wage per hour, assuming 52 weeks.
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
 * Write a function that computes the reimbursement for driving: distance, rate per unit of distance.
 * How much do I get back for a business trip by car of some distance at a rate per km?
 * distance * rate
 * Given miles and a rate per mile, return the allowance.
 * car expenses: distance times rate
 * pay for the distance driven at a rate per mile
 * drove 120 km at 0.30 each, what is paid back
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
 * balance after transactions in an array, the start balance being passed after them
 * opening balance plus all transactions
 * Write a function that applies an array of deposits (positive) and withdrawals (negative) to a balance.
 * How much is in my account after these transactions? Withdrawals are negative; the opening balance comes last.
 * start + sum of transactions
 * Given transactions and an opening balance, return the closing balance.
 * account statement: add all transactions to the opening balance
 * bank balance in the end, from n signed transactions and an opening balance
 * begin with 100, then these ins and outs from an array: what is left (the 100 is the last argument)
 * opening amount plus all movements of an array
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
 * balance after deposits and withdrawals in an array, withdrawals being negative, starting from 0
 * final bank balance after all signed amounts in the list, the account starts empty
 * sum of all bookings in an array of n
 * How much money is in the account after these signed transactions, starting at zero?
 * net of deposits (positive) and withdrawals (negative) in an array
 * Write a function that returns the balance of a new, empty account from its signed transactions.
 * what is left on the account after n movements, starting from nothing
 * add up the account movements of an array
 * total of credits (positive) and debits (negative) in one array
 * saldo from an array of amounts, incoming positive and outgoing negative
 * Given an array of transactions, return the resulting balance.
 * what an account that started at 0 is worth after all entries of the array were booked
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
 * can I withdraw an amount from a balance with an overdraft limit, i.e. is the rest at least -limit
 * enough money for a withdrawal: does the balance plus an overdraft limit, given last, cover the amount
 * is the balance sufficient for an amount if the account may go below zero by an overdraft limit, given last
 * Write a function that tells whether a withdrawal stays within the overdraft limit: balance, amount, limit.
 * Do I have enough money on my account for this amount, with the overdraft given last?
 * balance - amount >= -limit
 * Given a balance, an amount and an overdraft limit, return whether the withdrawal is allowed.
 * cover check for a payment, i.e. whether the balance (first) plus the credit line (last) is at least the amount
 * Do the balance and the overdraft limit together cover the amount? The balance comes first, the limit last.
 * have 50, take 80, 50 overdraft: ok? true if balance + overdraft >= amount
 * Does the payout respect the credit line: balance minus amount not below minus the limit?
 *
 * @T double int32_t int64_t
 * @name can_withdraw has_funds sufficient_funds
 * @range balance 0 100
 * @range amount 0 150
 * @range limit 0 50
 */
_Bool can_withdraw(T balance, T amount, T limit) { return balance - amount >= -limit; }

/**
 * can i withdraw this amount (second) from this balance (first) without going below zero
 * is there enough money in the account (balance first) for the amount wanted, exactly enough being fine
 * is the balance sufficient for a withdrawal, i.e. at least that amount
 * Check if a payment (second) is covered by the balance (first).
 * balance >= amount
 * Does the account balance cover the amount, no overdraft allowed?
 * Write a function that tells whether an amount can be taken out of a balance, leaving zero or more.
 * atm check before paying out: balance at least the amount requested
 * does the balance (first) cover the amount (second)
 * is there that much money left? balance first, amount second, equal is enough
 * withdrawal possible without going below zero, with the balance before the amount
 * can the customer afford it, given the money at hand and then the price
 *
 * @T int32_t int64_t double
 * @name has_enough_money can_afford
 * @range balance 0 100
 * @range amount 0 150
 */
_Bool has_enough_money(T balance, T amount) { return balance >= amount; }

/**
 * How many minutes of downtime in {K} days does an availability of {percent} percent allow?
 * allowed downtime in minutes per {K} days for an availability in percent
 * sla percentage to downtime in minutes for {K} days
 * uptime percentage to minutes of outage in {K} days
 * Write a function that converts an availability in percent to minutes of downtime per {K} days.
 * How many minutes may a service be down in {K} days at this uptime percentage?
 * (100 - percent) / 100 * {K} * 24 * 60
 * Given an uptime percentage, return the minutes it may fail in {K} days.
 * error budget in minutes for {K} days, from an availability target in percent
 * three nines or another availability in percent to minutes of outage in {K} days
 * 99.9 % up over {K} days, how many minutes off
 * tolerated outage in minutes within {K} days at an availability of p percent
 *
 * @K 30 365 7 31
 * @T double
 * @name allowed_downtime downtime_minutes
 * @range percent 90 100
 */
T allowed_downtime(T percent) { return (100 - percent) / 100 * K * 24 * 60; }

/**
 * allowed downtime in minutes per {OP}, from an uptime percentage
 * uptime percentage to minutes of outage per {OP}
 * How many minutes may a service be down in a {OP} at this uptime percentage?
 * sla percentage to minutes of downtime per {OP}
 * five nines or any percentage: downtime a {OP} in minutes
 * downtime budget in minutes for a {OP}, given the availability in percent
 * Write a function that converts an availability in percent to minutes of downtime per {OP}.
 * 99.9 percent uptime, how many minutes down each {OP}
 * minutes of failure in a {OP} for a given uptime in percent
 * what does an sla percentage mean in minutes of outage per {OP}
 * Given an uptime in percent, return the downtime in minutes per {OP}.
 * outage in minutes allowed by an availability target in percent over one {OP}
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
 * availability in percent from downtime and total time
 * percent of the time a server was up, down time given first, then all time
 * Write a function that computes the availability in percent from downtime and total time.
 * My server was down for some minutes out of a total: how reliable was it, in percent of time up?
 * (total - down) / total * 100, down given first
 * Given the downtime and the whole time, return the uptime percentage.
 * service level reached in percent, from the time of outage and then the whole period
 * availability in percent by downtime and total
 * was off 30 of 43200 min, what % was it up
 * share of time in service as a percentage, from time out of service and whole time
 *
 * @T double float
 * @name uptime_percent availability
 * @range down 0 100
 * @range total 100 10000
 */
T uptime_percent(T down, T total) { return (total - down) / total * 100; }

/**
 * availability as a fraction from time up and time down
 * uptime between 0 and 1, from the hours up and then the hours down
 * share of the time a server was up, as a decimal, up time then down time
 * mtbf and mttr to availability, a fraction: mtbf / (mtbf + mttr)
 * up time divided by the sum of up time and down time
 * Write a function for the availability from hours up and hours down.
 * up / (up + down)
 * availability of a machine from running and repair time
 * how reliable is it, from 0 to 1, with the time working given before the time broken
 * operating ratio: time running over running plus broken
 * mean time between failures divided by its sum with the repair time
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
 * packet loss in percent from packets sent and packets received, 0 when nothing was sent
 * ping statistics: loss percentage of sent and received packets (0 for no packet sent)
 * Write a function that computes the packet loss of a ping in percent: sent, received; zero sent gives 0.
 * How many percent of my packets got lost, from the number sent and received, 0 if I sent none?
 * (sent - received) / sent * 100 as a double, or 0 for none sent
 * Given packets sent and received, return the lost share in percent, 0 without packets.
 * network loss in percent, packets sent first, then received, and 0 when none was sent
 * dropped packets as a percentage of those sent, from packets sent and received, with 0 for nothing sent
 * 100 pings, 97 back -> 3 percent lost, no pings -> 0
 * share of unanswered probes in percent, from probes sent and answers received (no probes, 0)
 *
 * @name packet_loss loss_percent
 * @range sent 0 100
 * @range received 0 100
 */
double packet_loss(int32_t sent, int32_t received) { return sent == 0 ? 0 : (sent - received) * 100.0 / sent; }

/**
 * How many milliseconds to wait before retry {attempt}, from 0: {base} doubled each time, at most {limit}?
 * exponential backoff delay: double the base once per attempt (from 0), at most up to the limit; attempt, base, limit
 * attempt number from 0, first delay, cap: retry delay that doubles each time
 * backoff time for an attempt, counted from 0, doubling a base up to a limit
 * Write a function for attempt (from 0), base and upper limit that returns the exponential backoff delay.
 * At attempt n from 0, how long should I wait if the first delay doubles each time up to a maximum? Delay before maximum.
 * min(limit, base * 2^attempt), arguments attempt, base, limit
 * Given the attempt from 0, the base delay and the cap, return the delay, doubled once per attempt and capped.
 * for attempt n (from 0) a doubling wait, first wait and maximum given
 * retry number from 0, base pause, limit: the pause doubles with each retry up to the limit
 * attempt from 0, base, limit: wait base times 1 2 4 8 .. but not over the limit
 * attempt (from 0), base, ceiling: the pause is base at attempt 0 and doubles up to the ceiling
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
 * retry delay that starts with a base, given first, and doubles with each attempt, counted from 0
 * exponential backoff without a limit, for a base and then an attempt number from 0
 * wait time from a base and an attempt number from 0, doubled each time
 * base * 2^attempt, base first
 * How long do I wait before retry n (from 0) if the base delay, given first, doubles each time?
 * Write a function for a doubling retry interval: base, then the number of doublings.
 * base pause doubled after every try, given that pause and the number of tries so far
 * base shifted left by the attempt number (second argument)
 * delay for attempt n, counted from 0, as base * 2^n without a cap; base comes first
 * reconnect interval, base times a power of two with the attempt as exponent
 * base sleep time and number of polls that failed: doubled for each failure
 * Given a first delay and an attempt number from 0, return the delay after that many doublings.
 *
 * @T int32_t int64_t
 * @name doubling_delay backoff
 * @range base 1 1000
 * @range attempt 0 10
 */
T doubling_delay(T base, int32_t attempt) { return base << attempt; }

/**
 * Has a session that began at {start} seconds timed out at {now}, after more than {K} minutes?
 * session timeout after more than {K} minutes, from the start and the present time in seconds
 * session older than {K} minutes, from its start and the present time in seconds
 * is the session expired, {K} minute limit exceeded? start second, current second
 * Write a function that checks whether more than {K} minutes have passed from one time to a later one, in seconds.
 * Must the user log in again, more than {K} minutes after the login? Both times are in seconds, login first.
 * now - start > {K} * 60, start given first
 * Given a start and an end in seconds, return true if over {K} minutes lie between them.
 * login expiry: are there more than {K} minutes from login second to current second
 * Has someone been inactive for more than {K} minutes, given the last activity and then now, both in seconds?
 * more than {K} min idle -> log out? last time and present time in seconds
 * Does the idle time from the first to the second timestamp (seconds) exceed {K} minutes?
 *
 * @K 30 15 10 60 5
 * @T int64_t int32_t
 * @name is_session_expired session_timed_out
 * @range start 0 1000
 * @range now 1000 4000
 */
_Bool is_session_expired(T start, T now) { return now - start > K * 60; }

/**
 * session expired or not, from last activity and now in seconds and a timeout in minutes that must be exceeded
 * login time, now (seconds), timeout in minutes: is it too old
 * Check whether more minutes than the timeout (third) have passed between last activity and now, both in seconds.
 * has the session timed out, from last and present second and a limit in minutes
 * now - last > minutes * 60, last given first
 * Write a function for a session timeout: last activity and now in seconds, limit in minutes; true when exceeded.
 * must the user log in again, last seen at one second, with now another one, if more than some minutes passed
 * last activity and now in seconds, limit in minutes: idle for more minutes than allowed
 * token expiry: was it issued (time in seconds) longer ago than its lifetime in minutes, now being the second argument
 * timeout check: do more minutes than a limit, given last, lie between the start second and the present second
 * Given two timestamps in seconds and a timeout in minutes, return whether more time than that has passed.
 * inactive for too long, i.e. more minutes than allowed (last argument) between the last activity and now in seconds
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
 * responsive breakpoint of a width: 0 below 768, 1 below 1024, else 2
 * phone, tablet or desktop as 0, 1, 2 from the width, where 768 and 1024 begin the larger class
 * device class 0, 1, 2 from the viewport width; 768 starts class 1 and 1024 class 2
 * Write a function that returns 0, 1 or 2 for mobile, tablet and desktop widths; they begin at 0, 768 and 1024.
 * Is this a phone (0), a tablet (1) or a desktop (2) width? Tablets start at 768 and desktops at 1024 pixels.
 * number of css breakpoints (768 and 1024) that a width in pixels has reached
 * Given a width in pixels, return 0 for a phone below 768, 1 for a tablet below 1024 and 2 for a desktop.
 * screen size category of a width: 0, then 1 from 768, then 2 from 1024
 * mobile 0, tablet 1 from 768 px, desktop 2 from 1024 px: classify a width
 * Classify a width in pixels as phone (0, below 768), tablet (1, below 1024) or pc (2).
 * layout index for a viewport width: 0 under 768, 1 from there to 1023, 2 above
 *
 * @T int32_t
 * @name device_class breakpoint screen_category
 * @range width 300 1400
 */
int32_t device_class(T width) { return width < 768 ? 0 : width < 1024 ? 1 : 2; }

/**
 * How high is a video of the width {width} at 16:9?
 * height for a 16:9 aspect ratio, given the width
 * 16 to 9 height from width
 * width * 9 / 16
 * Write a function that returns the height of a 16:9 widescreen picture from its width.
 * How tall is a video in 16:9 that is, say, 1920 pixels wide?
 * height of a 16:9 picture from its width
 * Given a width, return the height that makes it 16 by 9.
 * height for a width in 16:9 proportions
 * video height from its width at 16:9
 * 16:9 with 1280 wide -> 720
 * vertical size of a frame with 16 to 9 proportions, the horizontal one known
 *
 * @T int32_t double
 * @name widescreen_height height_16_9
 * @range width 0 4000
 */
T widescreen_height(T width) { return width * 9 / 16; }

/**
 * Convert {x} {OP} to {OP:2}, with {K} pixels to the rem.
 * {OP} to {OP:2}, one rem being {K} px
 * css units: {OP} to {OP:2}, {K} pixels to one rem
 * {OP:2} from {OP} with a root font size of {K}
 * Write a function that converts {OP} to {OP:2}, one rem being {K} pixels.
 * How many {OP:2} are so many {OP} if one rem has {K} pixels?
 * {OP} into {OP:2}, where {K} pixels are 1 rem
 * Given a length in {OP}, return it in {OP:2} for a {K} pixel root.
 * font size in {OP:2} instead of {OP}, one rem being {K} px
 * stylesheet conversion {OP} to {OP:2}, 1 rem = {K} px
 * {OP} in {OP:2} when the root font is {K} pixels
 * Return a stylesheet length given in {OP} as {OP:2}, the root font size being {K} pixels.
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
 * convert css pixels to rem units, 16 pixels each
 * How many rem are so many pixels at a root size of 16 px?
 * font size in rem from px, root font 16 px
 * Write a function that turns px into rem with the browser's normal font size of 16 px.
 * pixels / 16, the length in rem
 * css: rem value of a pixel length with the usual 16 px root
 * what is 24px in rem if 1 rem is 16px
 * rem size of a pixel length at the standard root of 16
 * responsive font: pixels in, rem out, 16 px to the rem
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
 * convert rem units to css pixels, 16 each
 * How many pixels are so many rem at a 16 px root?
 * pixel size of a rem length when the root font has 16 px
 * Write a function that turns rem into px with the browser's normal font size of 16 px.
 * rem * 16
 * css: pixels of a rem value, one rem being 16 px
 * what is 1.5rem in px with 16px per rem
 * length on screen in pixels of a size in rem (16 px)
 * rem in, pixels out, 16 to one
 * rem value times the default font size of 16 px
 *
 * @T double float
 * @name rem_to_px rem_to_pixels
 * @range rem 0 20
 */
T rem_to_px(T rem) { return rem * 16; }

/**
 * Copy the string {s} to {out}, but if it is longer than {n} characters, only {n} minus 3 of them and three dots.
 * truncate a string with ellipsis into out, at most n characters including the three dots
 * shorten a text to n characters, the last three being ..., if it is longer than n; result in the buffer
 * cut a string to a length with three dots inside that length, only when it is too long, into out
 * Write a function that copies a text, shortened to n characters, the last three being dots, if it has more than n (n >= 3).
 * How do I show a title in at most n characters, three dots included in them when it is cut, written to a buffer?
 * ellipsize to n characters including "..." into out; texts up to n are copied whole
 * Given a string and a maximum length, store it in out, cut to that length with "..." at its end if it is too long.
 * abbreviate a text for display into a buffer: n characters with its ..., unchanged if it fits in n
 * preview of a long text in n characters, three dots counted, to out; a short text as it is
 * long title -> long ti... for n = 10, into out; whatever fits in n is kept
 * Copy a text bounded to n characters, the last three of which are dots if something was cut.
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
 * string has at most {K} characters
 * message not longer than {K} characters
 * is a text within the limit of {K} characters
 * Write a function that checks that a string has no more than {K} characters.
 * May I post this text, the limit being {K} characters, itself allowed?
 * strlen <= {K}
 * Given a message, return true if its length is {K} or less.
 * post length limit of {K} characters kept by the string, true or false
 * short enough: {K} characters or fewer
 * max {K} characters, is my text ok?
 * Is the length of a text no more than {K}?
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
 * does the string fit in a tweet of at most 280 characters
 * is a text short enough for a tweet, 280 characters or fewer
 * tweet length check of a string: at most 280
 * Can I post this message on Twitter, where 280 characters are the maximum?
 * text no longer than a tweet may be (280)
 * message of 280 characters at most
 * strlen(s) <= 280
 * Write a function that checks if a string can be tweeted, so has no more than 280 characters.
 * post too long or not, true if it has at most 280 characters
 * message within the 280 characters of X
 * is my tweet short enough? up to 280 characters are ok
 * microblog post length test: true up to 280 characters
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
 * number of sms for a text length, {K} characters each, rounded up
 * messages of {K} characters needed for a text of some length
 * split a text of some length into parts of at most {K} characters: how many parts
 * Write a function that returns how many messages of at most {K} characters a text length requires.
 * How many SMS do I pay for a text of that length, if one holds {K} characters?
 * ceil(length / {K})
 * Given the length of a text, return the number of {K}-character messages.
 * parts of {K} characters, the last perhaps shorter, for a given text length
 * message count for a length at {K} characters per message, rounded up
 * text of 300 characters or another number, {K} per part: how many parts
 * number of parts of at most {K} characters needed for a length
 *
 * @K 160 70 153 280
 * @T int32_t
 * @name message_count sms_count
 * @range length 0 1000
 */
T message_count(T length) { return (length + K - 1) / K; }

/**
 * how many sms for a text of that length, 160 characters each
 * number of sms needed for a message length, each holding 160
 * SMS count from the length of a text, 160 characters per SMS
 * How many text messages of up to 160 characters will be sent for this text length?
 * text length to number of sms, one for every started 160 characters
 * Write a function that returns how many SMS of 160 characters a message of some length takes.
 * 160 characters per sms: length divided, rounded up
 * how many short messages do i pay for so many characters, 160 fit in one
 * segments of 160 characters in a long text message of given length, a partial one counts
 * (length + 159) / 160
 * parts of at most 160 characters into which a phone splits a text of n characters
 * texts to send for a number of letters when each takes 160
 *
 * @T int32_t int64_t
 * @name sms_needed number_of_sms
 * @range length 0 1000
 */
T sms_needed(T length) { return (length + 159) / 160; }

/**
 * With {current} so far, which score gets me to {target} if the final exam counts {weight} percent?
 * What grade do I need on the final, with the current grade, the wanted grade and the weight of the final in percent given?
 * needed score in the final exam from current average, target, and the exam's weight in percent
 * final exam score needed, from current grade, target and weight of the final in percent
 * Write a function that returns the final exam grade needed for a target: current, target, weight in percent.
 * What do I need on the final to reach a total? Present grade, goal and the final's percentage are given.
 * score needed on the final: (target - current * (1 - weight / 100)) / (weight / 100), with current given before target
 * Given the current grade, the wanted grade and the weight of the final in percent, return the score needed.
 * mark needed in the final exam, from current, target and weight in percent
 * how well must I do in the last test, with my grade now, the grade I want and the percent that the test counts
 * have 82, want 90, final is 40 %: what score do I need on it
 * score still required at the end, from the grade so far, the desired grade and the share of the final exam in percent
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
 * Write a function that computes the profit of a business from revenue and cost.
 * How much money is left of the sales after the costs? Sales first, costs second.
 * sales less cost of goods
 * Given the revenue and the cost, return the profit, negative for a loss.
 * net result of a company, revenue less expenses, negative if it loses money
 * income minus expenses
 * profit from revenue and cost: 500 and 320 give 180
 * surplus of sales over expenses, negative when expenses are larger
 *
 * @T double int64_t int32_t
 * @name gross_profit profit_of_business net_income
 * @range revenue 0 1000
 * @range cost 0 1000
 */
T gross_profit(T revenue, T cost) { return revenue - cost; }
