/**
 * Calculate the total price of an item from its unit price and quantity.
 * return price times quantity
 * line total of an order item, given the unit price and the quantity
 * Multiply the unit price by the number of items.
 * total price from price per item and quantity
 * Write a function that calculates the cost of several identical items from the price of one and their number.
 * How much do I pay for n items that all have the same price? Unit price and quantity are given.
 * Return the amount of an invoice line, given the unit price and the quantity.
 * cost of n items at a given unit price
 * Given a price and an item count, return the total cost.
 * Compute the cost of an order line: price * quantity.
 * I need the line total for a shopping cart: unit price times the number of units
 * Write a function to calculate the total cost of an item: unit price times quantity.
 * Given a unit price and how many are bought, return the total price.
 * price * quantity
 * total cost from price per item and number of items
 * how much do n items cost at this price each?
 * Implement the line total of an invoice: unit price, quantity.
 * cost of several pieces of the same product, price first
 *
 * @T double float int64_t
 * @name line_total total_price item_total
 * @range price 0 1000
 * @range quantity 0 100
 */
T line_total(T price, int32_t quantity) { return price * quantity; }

/**
 * Compute the price per unit from the total price and the number of units.
 * unit price from the total price and the quantity
 * price per item from the total price and the quantity
 * How much does one item cost if I know the total price and how many there are?
 * Divide the total price by the number of items.
 * Write a function that returns the price per piece, given the whole price and the number of pieces.
 * I bought a pack of several items for one price. How much was each one?
 * How do I get the price of a single item out of a total price and the number of items?
 * Calculate what one item costs when n of them cost a given amount together.
 * Given the total cost and the item count, calculate the cost of one item.
 * price of one egg, given the price of the carton and the number of eggs
 * Implement unit_price: the total price divided by the quantity.
 *
 * @T double float
 * @name unit_price price_per_item cost_per_unit
 * @range price 0 1000
 * @range quantity 1 50
 */
T unit_price(T price, int32_t quantity) { return price / quantity; }

/**
 * Compare two packages by unit price and return true if the first is strictly cheaper; price and size of each are given.
 * is the first offer cheaper per unit? price and amount of the first, then of the second
 * Which offer is better per gram? Return true for the first: price1, amount1, price2, amount2.
 * Is the first product cheaper per unit than the second? I pass price and amount of each.
 * Does the first product cost less per gram than the second? Inputs: its price and weight, then those of the other.
 * Given price and amount of one product and then of another, return whether the first has the lower price per unit.
 * Return price1 / amount1 < price2 / amount2.
 * Check if package one is better value than package two, given price and amount of each.
 * I have two offers (price and quantity each): is the first one cheaper per piece?
 * Return true if price1 per amount1 is lower than price2 per amount2; arguments: price1, amount1, price2, amount2.
 * Which of two bags of flour is the better buy? Return true if price1 / amount1 is strictly less than price2 / amount2.
 * I see the same shampoo in two bottle sizes: is bottle one strictly cheaper per milliliter, given its price and size, then those of bottle two?
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
 * Calculate the shipping cost for a parcel: a base fee plus a rate per kilogram. Arguments: weight, base, rate.
 * shipping cost from weight, base fee and rate per kg
 * Return the shipping cost given the weight, the base fee and the rate per kg.
 * postage for a weight: a fixed fee plus a price per kilogram
 * Write a function that calculates shipping from weight, base price and rate: base plus weight times rate.
 * How much is shipping for a parcel of a given weight, with a base fee and a rate per kg?
 * delivery cost by weight, base charge, charge per kg
 * Compute base + weight * rate, where weight is the first argument.
 * Given the weight, the base charge and the charge per kilogram, return the shipping fee.
 * What is the shipping fee for a given weight, flat fee and price per kilo?
 * I need the postage for a package: base fee plus price per kg times weight (weight, base, price per kg)
 * Compute the delivery charge as base + weight * rate, where the weight is passed first, then base and rate.
 * Freight cost for a parcel: base fee plus weight times rate, with the weight given first.
 *
 * @T double float
 * @name shipping_cost shipping_fee freight_charge
 * @range weight 0 50
 * @range base 0 20
 * @range rate 0 10
 */
T shipping_cost(T weight, T base, T rate) { return base + weight * rate; }

/**
 * What is the shipping fee for an order total? Orders of {K} or more are free, others cost {L}.
 * Calculate shipping: free if the total is at least {K}, otherwise {L}.
 * shipping cost: 0 if the order total is at least {K}, otherwise {L}
 * Orders of {K} or more ship free, all others pay {L}; return the shipping fee.
 * Return what shipping costs for an order: nothing if its total is {K} or above, {L} if it is below.
 * Given a cart total, return 0 when it reaches {K} and {L} when it does not.
 * free shipping for orders of at least {K}, otherwise it costs {L}
 * How much is delivery if I spend this much? Orders from {K} on ship free, the others pay {L}.
 * return 0 if total >= {K} else {L}, the shipping cost
 * delivery charge: nothing for orders of at least {K}, {L} for smaller ones
 * An order of at least {K} ships gratis; below that the shipping fee is {L}. Return the fee.
 * shipping cost of an order total: free from {K} on, otherwise {L}
 * what shipping costs: nothing for an order total of {K} or more, below that {L}
 *
 * @T double int32_t
 * @K 50 20 25 30 35 40 75 100
 * @L 5 3 4 10
 * @name shipping_fee shipping shipping_for_order
 * @range total 0 200
 */
T shipping_fee(T total) { return total >= K ? 0 : L; }

/**
 * Return 0 if the order total is at least the free shipping threshold, otherwise the shipping fee.
 * shipping fee from order value, limit and normal fee: 0 once the value reaches the limit
 * Shipping is free for orders of at least the threshold and costs the fee otherwise; return the shipping cost.
 * How much is delivery? It is free if the order value is at least the threshold, else the fee applies.
 * Calculate the delivery charge from the order total, the free delivery minimum and the regular fee.
 * return total >= threshold ? 0 : fee
 * shipping cost from order total, free limit (included) and fee
 * I need the shipping cost of a cart: total, threshold for free shipping (inclusive), standard fee
 * Given the order total, the threshold and the fee, return the fee only if the total is below the threshold.
 * Write a function for the shipping cost: zero when the order total reaches the threshold, otherwise the fee.
 * Given total, threshold and fee, return the shipping cost, which is zero from the threshold on.
 * A shop charges a flat fee for shipping unless the order reaches a free shipping limit; what does it charge, given order total, limit and fee?
 *
 * @T int32_t double
 * @name shipping_with_threshold delivery_charge
 * @range total 0 200
 * @range threshold 20 100
 * @range fee 1 10
 */
T shipping_with_threshold(T total, T threshold, T fee) { return total >= threshold ? 0 : fee; }

/**
 * Does the order total reach the free shipping threshold? The total comes first.
 * Return true if the order total is at least the minimum for free delivery.
 * does the cart value reach the free shipping limit? cart first, then the limit
 * Check whether an order ships for free, that is, whether its value is at least the given threshold.
 * Is the order total high enough for free delivery? It must be at least the given minimum.
 * return true if total >= threshold (free shipping)
 * Does this cart qualify for free shipping, given its total and the threshold? Reaching the threshold is enough.
 * free shipping check: order total at or above the limit
 * Determine if a customer gets free delivery, given the amount spent and the minimum required.
 * did the customer spend enough for free shipping? amount spent >= amount required
 * Is delivery complimentary, i.e. does the order total reach the minimum given second?
 * Write a function that takes an order total and a free shipping threshold and returns true if the total is the threshold or more.
 *
 * @T int32_t double
 * @name ships_free has_free_shipping
 * @range total 0 200
 * @range threshold 20 100
 */
_Bool ships_free(T total, T threshold) { return total >= threshold; }

/**
 * What is the order total with shipping, if {L} is added to orders below {K}?
 * order total with shipping: add {L} below {K}, nothing from {K} on
 * subtotal plus shipping, free from {K}, otherwise {L}
 * Return the order total after adding {L} for shipping to orders under {K}.
 * Write a function that returns the amount to pay: the subtotal, plus {L} if it is less than {K}.
 * Compute the grand total: subtotals under {K} get a shipping charge of {L}.
 * How much do I pay for an order if orders below {K} have {L} of shipping added?
 * cart total including delivery: {L} extra when the goods cost less than {K}
 * Given the value of the goods, add a fee of {L} unless the value reaches {K}.
 * checkout total where shipping is {L} and free for {K} and up
 * I need the cart total with {L} for postage unless the goods cost {K} or more
 * Write a function that adds {L} to the subtotal when it is less than {K} and returns it unchanged otherwise.
 * Return total plus shipping: shipping is free from {K} on, otherwise {L} is added.
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
 * How much do I pay if amounts over {L} get a {K}% discount on the whole amount?
 * apply {K}% off if the amount exceeds {L}, else leave it
 * Given a purchase amount, reduce it by {K} percent if it is more than {L}.
 * Calculate the discounted total: {K}% off if the amount is greater than {L}, otherwise no discount.
 * I get {K}% off if I spend more than {L}. What do I pay?
 * Return the amount minus {K} percent if it is above {L}, else the amount itself.
 * A shop takes {K} percent off the whole order when its total is more than {L}; return what the customer pays for a given total.
 *
 * @T double float
 * @K 10 5 15 20
 * @L 100 50 200 500 1000
 * @name discounted_total total_after_discount apply_order_discount
 * @range amount 0 1500
 */
T discounted_total(T amount) { return amount > L ? amount - amount * K / 100 : amount; }

/**
 * Apply a percentage discount to an order if its amount exceeds a threshold. Arguments: amount, threshold, percent.
 * Given an amount, a threshold and a percentage, take the percentage off when the amount is above the threshold.
 * Take a percentage off a purchase, but only if it is above a limit; purchase, limit and percentage are given.
 * How much do I pay if orders above a limit get a discount? Arguments: amount, limit, discount in percent.
 * Calculate the total after a discount that only applies above a threshold: amount, threshold, discount percent.
 * total after discount, none for purchases up to the threshold; inputs are total, threshold and percent
 * return amount > threshold ? amount - amount * percent / 100 : amount
 * Given amount, limit and discount percent, return what is to be paid; the discount needs an amount over the limit.
 * Write a function that takes an amount, a threshold and a percentage and returns the amount, lowered by that percentage if it is above the threshold.
 * What does a customer pay if orders over a threshold get a percentage off the whole amount? I pass amount, threshold and percent.
 * price after a volume discount: the whole amount is reduced by a percentage if it is greater than the threshold (amount, threshold, percent)
 * If the order value (first) is strictly above the limit (second), subtract the given percentage (third) of it; otherwise return it unchanged.
 *
 * @T double float
 * @name discount_over_threshold pay_with_discount
 * @range amount 0 500
 * @range threshold 50 200
 * @range percent 0 50
 */
T discount_over_threshold(T amount, T threshold, T percent) {
    return amount > threshold ? amount - amount * percent / 100 : amount;
}

/**
 * Calculate the final price after a discount and then sales tax, both in percent.
 * final price after a discount in percent and then a tax in percent
 * Reduce the price by a percentage discount, then add sales tax in percent.
 * total after discount, with tax added on the reduced price; price, discount percent, tax percent
 * Write a function that takes a price, takes off a discount and then adds the tax, both in percent.
 * How much do I pay after the discount and with tax? I have the price, discount % and tax %.
 * Given a price, a discount rate and a tax rate in percent, return the final price.
 * Compute price * (1 - discount / 100) * (1 + tax / 100).
 * checkout price: list price, minus a discount in percent, then plus VAT in percent
 * sale price including sales tax, from price, discount rate and tax rate, both rates being percentages
 * I want the checkout price: subtract the discount percent, then add the tax percent.
 * Write a function to compute the price to pay, given list price, discount percentage and tax percentage.
 * Write a function to calculate the final price after a discount in percent and then a tax in percent.
 * Given a price, a discount percentage and a tax percentage, return what has to be paid.
 * price * (1 - discount / 100) * (1 + tax / 100)
 * price: apply discount % first, then add tax %
 * final price: price, discount percent, tax percent
 * total to pay after a percentage off and with sales tax in percent added
 *
 * @T double float
 * @name final_price price_after_discount_and_tax checkout_price
 * @range price 0 1000
 * @range discount 0 100
 * @range tax 0 30
 */
T final_price(T price, T discount, T tax) { return price * (1 - discount / 100) * (1 + tax / 100); }

/**
 * Calculate the final price after a discount and tax, both given as decimals like 0.2.
 * price after a discount rate like 0.2 and a tax rate like 0.08: price, discount, tax
 * Return price * (1 - discount) * (1 + tax).
 * What do I pay for a price after a discount such as 0.25 and a tax such as 0.19?
 * Write a function for the final price from price, discount and tax; both rates are fractions.
 * Reduce a price by a discount rate, then add tax at a tax rate; both rates are fractions such as 0.1.
 * checkout price from a price, a discount and a tax, both of them decimal fractions
 * sale price from a price, a discount and a tax, where both rates are between 0 and 1
 * Write a function that takes price, discount rate and tax rate (as decimals) and returns the amount to pay.
 * total price with discount and tax as fractions, e.g. 0.15 and 0.07
 * Return the gross price after a discount, with discount and tax expressed as decimal fractions.
 * How do I compute the price after discount and tax when the rates are decimals, not percentages?
 *
 * @T double float
 * @name final_price_decimal price_with_decimal_rates
 * @range price 0 1000
 * @range discount 0 1
 * @range tax 0 0.3
 */
T final_price_decimal(T price, T discount, T tax) { return price * (1 - discount) * (1 + tax); }

/**
 * What is the total for several items at the same price, including tax in percent?
 * total with tax from price per item, quantity and tax rate in percent
 * Multiply unit price by quantity and add sales tax in percent.
 * invoice total for a unit price, a quantity and a tax in percent
 * Write a function that computes the cost of several items including tax: unit price, quantity, tax in percent.
 * How much do several articles cost with tax? Unit price, count and tax percentage are known.
 * Given a unit price, a count and a tax rate in percent, return the gross total.
 * return price * quantity * (1 + tax / 100)
 * receipt total with VAT for a number of equal items (price each, count, VAT percent)
 * gross amount of an invoice line from unit price, quantity and tax percentage
 * I need the invoice total including VAT: price per item, number of items, VAT in percent
 * Compute the cost of n items with tax, given the net price of one and the tax percentage.
 *
 * @T double float
 * @name total_with_tax invoice_line_total gross_total
 * @range price 0 1000
 * @range quantity 0 50
 * @range tax 0 30
 */
T total_with_tax(T price, int32_t quantity, T tax) { return price * quantity * (1 + tax / 100); }

/**
 * Calculate the selling price from the cost and the desired profit margin in percent of the price.
 * selling price from the cost and a margin in percent of the price
 * price that leaves a profit margin, given the cost and the margin as a percent of that price
 * Calculate a selling price for something of this cost so that the margin is the given percentage of the price.
 * Write a function for the sale price from the cost and the desired gross margin in percent.
 * How much must I charge for a given profit margin? Cost first, then the margin as a percentage of the price.
 * return cost / (1 - margin / 100)
 * Given a cost and a target margin below 100 percent, return the price to ask.
 * What price gives me a 40% gross margin? Cost and margin in percent are the arguments.
 * retail price from purchase cost and gross margin, the margin being a percentage of that price
 * I want 30% of the selling price as profit. What do I charge, given the cost and that percentage?
 * A shop wants a given percentage of the sale price to be profit; return that price from the cost and the percentage (40 for 40%).
 *
 * @T double float
 * @name price_for_margin selling_price retail_price
 * @range cost 0 1000
 * @range margin 0 90
 */
T price_for_margin(T cost, T margin) { return cost / (1 - margin / 100); }

/**
 * Calculate the profit margin in percent from revenue and cost.
 * profit margin as a percentage of revenue, given revenue and cost
 * margin in percent from revenue and cost: profit over revenue times 100
 * gross margin percentage from revenue and cost
 * Write a function that returns the profit as a percentage of the revenue, given revenue and costs.
 * What percentage of the revenue is profit? Revenue and cost are given.
 * Compute (revenue - cost) / revenue * 100.
 * Given revenue and costs, return the profit margin as a percentage.
 * What is a company's profit margin in percent, given its revenue and its costs?
 * share of the turnover that remains as profit after costs, in percent
 * I sell for one price and it costs me another: what is my margin in percent of the selling price?
 * profit as a percentage of turnover, from turnover and cost
 * Write a function to compute the profit margin in percent: (revenue - cost) / revenue * 100.
 * Given revenue and cost, return the profit as a percentage of the revenue.
 * margin percentage from sales and cost
 * Function that calculates gross margin % from revenue and cost
 *
 * @T double float
 * @name profit_margin gross_margin margin_percent
 * @range revenue 1 1000
 * @range cost 0 1000
 */
T profit_margin(T revenue, T cost) { return (revenue - cost) / revenue * 100; }

/**
 * profit margin as a fraction of the revenue, from revenue and cost
 * Return profit divided by revenue, given revenue and cost.
 * Compute (revenue - cost) / revenue.
 * What part of the sales is profit, as a decimal? Sales first, then cost.
 * Write a function for the profit margin as a decimal number such as 0.3, given revenue and cost.
 * Calculate the profit margin from revenue and cost as a decimal like 0.3, not in percent.
 * gross margin as a decimal number, out of sales and cost of sales
 * profit share of the turnover as a fraction, from turnover and expenses
 * What is the profit margin as a fraction, given revenue and cost?
 * Compute a business's margin, (revenue - cost) / revenue, without turning it into percent.
 * What fraction of the revenue is left as profit after the cost?
 * margin ratio from revenue and cost
 *
 * @T double float
 * @name margin_fraction profit_ratio
 * @range revenue 1 1000
 * @range cost 0 1000
 */
T margin_fraction(T revenue, T cost) { return (revenue - cost) / revenue; }

/**
 * How much change is due, given the amount paid and the price?
 * change to give back: paid amount minus price
 * change due from amount paid and price
 * How much money does the customer get back, given what was paid and the price?
 * Write a function that calculates the change at a till from the cash received and the price.
 * Given the payment and the bill, return the change.
 * I paid with a big note. How much change do I get, given what I paid and the price?
 * cash register change, from amount paid and price
 * calculate the change: amount paid first, then the price
 * change for an amount paid and a price: 20 and 13 give 7
 * Compute the change a cashier returns to the customer (amount paid, then amount due).
 * Write a function to calculate the change to return: paid minus price.
 * Given the amount paid and the price, return the change.
 * how much money does the customer get back? paid, price
 * change = amount given - cost
 * money to give back at the till, amount paid first
 *
 * @T double float int32_t int64_t
 * @name change_due calculate_change give_change
 * @range paid 0 1000
 * @range price 0 1000
 */
T change_due(T paid, T price) { return paid - price; }

/**
 * price after a coupon, not below zero
 * Return price minus coupon, or 0 if the coupon is worth at least the price.
 * Take a fixed discount (second argument) off a price, but never go below zero.
 * How much of the price is left to pay after the coupon, 0 if it covers everything?
 * Given a total and a gift voucher, return what remains to be paid, 0 if the voucher covers it all.
 * return max(0, price - coupon)
 * price minus gift card value, minimum zero
 * what remains to pay of the price after a voucher is deducted, not negative
 * Lower the price by the coupon; the customer merely pays 0 if the coupon is worth more.
 * Given a price and a coupon value, return the price after the coupon, never negative.
 * max(price - coupon, 0)
 * price minus coupon, but at least 0
 *
 * @T double float int32_t int64_t
 * @name apply_coupon price_after_coupon amount_after_voucher
 * @range price 0 100
 * @range coupon 0 150
 */
T apply_coupon(T price, T coupon) { return coupon >= price ? 0 : price - coupon; }

/**
 * What is the fee for a payment, given the amount, the percentage and the fixed part?
 * card payment fee: a percentage of the amount plus a fixed amount, with the percentage before the fixed part
 * Calculate the transaction fee: a percentage of the amount plus a fixed fee.
 * payment processing fee from amount, percent and fixed part
 * Write a function that computes a payment provider's fee from the amount, its percentage and its fixed charge.
 * How much does the payment service take from a sale? Sale, percentage and flat fee are provided.
 * return amount * percent / 100 + fixed
 * Given an amount, a rate in percent and a flat fee, return the transaction charge.
 * How do I compute a credit card fee from the amount, the percentage rate and the fixed charge?
 * credit card processing fee: amount, rate in percent, flat fee
 * PayPal charges a percentage of the amount plus a fixed fee. Compute the fee from amount, percent and fixed part.
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
 * Split the bill evenly: how much does each person pay?
 * split a bill evenly among a number of people
 * bill divided by the number of people
 * share per person of a total, total first
 * Write a function that splits a restaurant bill equally and returns one person's share.
 * How much does each person owe if we share the cost equally?
 * Given a total and a head count, return the equal share.
 * cost per person, no tip: bill and number of guests
 * What does each friend pay, given the total and the number of friends?
 * We split the total equally. Return what each of us pays, given the number of people.
 * Dinner was 84 for 4 people, so 21 each: compute that for any total and number of people.
 * Divide a total cost equally between the participants.
 * Split a restaurant bill among friends: what does each person pay, given the total and the number of people?
 * Write a function to split a bill equally among people.
 * Given a total and the number of people, return each person's share.
 * bill / people
 * how much does everyone pay if the cost is shared equally? total first
 * cost per head from a total and a head count
 *
 * @T double float
 * @name split_evenly share_per_person cost_per_person
 * @range total 0 1000
 * @range people 1 20
 */
T split_evenly(T total, int32_t people) { return total / people; }

/**
 * Calculate the average order value from revenue and number of orders, 0 if there are no orders.
 * average order value: revenue divided by number of orders, 0 for no orders
 * revenue per order, 0 if there are no orders
 * Return revenue / orders, or 0 if orders is 0.
 * Write a function for the AOV of a shop from revenue and order count; zero orders give zero.
 * How much does a customer spend per order on average? Revenue and order count are given; 0 orders means 0.
 * Given total sales and the number of orders, return the average sale, or 0 if there were no orders.
 * average sale amount: total sales divided by number of orders, 0 when there are zero orders
 * AOV from revenue and number of orders, 0 without orders
 * I need the average basket value of my shop from revenue and order count, 0 for no orders
 * Compute the mean order amount and avoid dividing by zero: return 0 when there are no orders.
 * average basket amount: revenue / orders, or 0 for no orders
 * Write a function to compute the average order value: revenue / orders, 0 without orders.
 * Given the revenue and the number of orders, return the mean value of an order (0 for none).
 * revenue per order, 0 when there are no orders
 *
 * @T double float
 * @name average_order_value revenue_per_order aov
 * @range revenue 0 1000
 * @range orders 0 20
 */
T average_order_value(T revenue, int32_t orders) { return orders == 0 ? 0 : revenue / orders; }

/**
 * What is the {OP} in percent, given the number of {OP:2} and {OP:3}? Return 0 if there are no {OP:3}.
 * Compute the {OP} from {OP:2} and {OP:3} as a percentage; return 0 for zero {OP:3}.
 * {OP} from {OP:2} and {OP:3}, in percent, or 0 when there are no {OP:3}
 * Write a function that returns the {OP}: {OP:2} divided by {OP:3} times 100, or 0 for zero {OP:3}.
 * Given the numbers of {OP:2} and {OP:3}, return the {OP} in percent, 0 if the latter is 0.
 * What's my {OP} in percent? {OP:2} first, {OP:3} second, 0 if there are no {OP:3}.
 * percentage of {OP:2} among {OP:3}, that is the {OP}; 0 if there are no {OP:3}
 * {OP} in percent from {OP:2} and {OP:3}, return 0 instead of dividing by zero
 * I need the {OP} ({OP:2} / {OP:3} * 100), 0 when there are no {OP:3}
 * Return 100 * {OP:2} / {OP:3}, the {OP}, or 0 if there are no {OP:3}.
 * I count {OP:2} and {OP:3}, in this order; how do I get the {OP} in percent, or 0 when there are no {OP:3}?
 * Calculate the {OP} as a percentage, with {OP:2} as the first argument and {OP:3} as the second; return 0 if the second is 0.
 *
 * @OP part*100.0/whole "conversion rate" "conversions" "visitors"
 * @OP 100.0*part/whole "click-through rate" "clicks" "impressions"
 * @name percentage_rate rate_in_percent
 * @range part 0 100
 * @range whole 0 200
 */
double conversion_rate(int32_t part, int32_t whole) { return whole == 0 ? 0 : OP; }

/**
 * What does an ad cost per thousand views, given the total cost and the number of views?
 * cost per mille, i.e. per 1000 impressions, from cost and impressions
 * CPM from cost and impressions
 * price per 1000 impressions, given total cost and number of impressions
 * Write a function that computes the CPM of a campaign from its cost and its impressions.
 * How much do a thousand ad views cost, given the total cost and the number of views?
 * return cost * 1000 / impressions
 * Given the ad spend and the number of impressions, return the cost per thousand.
 * CPM: cost * 1000 / impressions
 * Calculate the cost per thousand impressions (CPM) from the total cost and the impressions.
 * ad price for each 1000 views, given what was spent and the views obtained
 * I need the CPM of an ad campaign: cost and number of impressions are given
 * advertising: what does a campaign cost per 1000 impressions, given the cost and the impressions?
 *
 * @T double float
 * @name cost_per_mille cpm cost_per_thousand
 * @range cost 0 1000
 * @range impressions 1 1000
 */
T cost_per_mille(T cost, int32_t impressions) { return cost * 1000 / impressions; }

/**
 * Should the item be reordered? True if the stock is at or below the reorder point.
 * reorder needed if the stock is at or below the limit
 * is the stock at or below the reorder level? stock, then level
 * Return true if the stock is less than or equal to the reorder limit.
 * Write a function that tells whether the inventory has fallen to the reorder level or below it.
 * Should I order more? Stock and minimum are given; true when stock is at or below the minimum.
 * Given the current stock and the reorder point, return whether stock <= reorder point.
 * return stock <= limit
 * low stock warning: true if the stock is not above the limit
 * Has the inventory reached or fallen below the minimum level? Arguments: inventory, minimum.
 * Check for low stock: true when the quantity in stock is not greater than the limit.
 * Determine whether an article must be reordered, that is, whether stock <= reorder level.
 *
 * @T int32_t int64_t
 * @name needs_reorder is_low_stock should_reorder
 * @range stock 0 50
 * @range limit 0 50
 */
_Bool needs_reorder(T stock, T limit) { return stock <= limit; }

/**
 * At what stock level must I reorder, given daily demand, delivery time in days and safety stock?
 * reorder point: daily demand times lead days plus safety stock
 * reorder level from daily demand, lead time and safety stock
 * demand per day times lead time in days plus safety stock
 * Write a function that computes the reorder point of an article from daily demand, lead days and safety stock.
 * When should I order again? Return the stock level from daily sales, delivery days and safety stock.
 * Given daily usage, lead time and safety stock, return the reorder point, usage times lead time plus safety stock.
 * Compute demand * days + safety.
 * Calculate the inventory level for reordering: daily usage times lead time plus safety stock.
 * reorder point from daily demand, delivery days and safety stock
 * Return daily demand multiplied by lead time, plus the safety stock.
 * When should a factory order new materials? Daily demand times lead days, plus the safety stock.
 *
 * @T int32_t double
 * @name reorder_point reorder_level
 * @range demand 0 50
 * @range days 0 30
 * @range safety 0 50
 */
T reorder_point(T demand, T days, T safety) { return demand * days + safety; }

/**
 * How many pieces remain in stock after a sale? Never less than zero.
 * remaining stock after a sale, never negative
 * Return stock minus sold, or 0 if more were sold than in stock.
 * inventory left after sales, at least 0; stock comes first
 * Write a function that takes the stock and the items sold and returns what remains, not below zero.
 * How many items are left after selling some? Stock first, then the number sold; never negative.
 * Given the stock and the quantity sold, return what remains, or 0 if that would be negative.
 * items left in the warehouse after taking some out, 0 if there are not enough
 * compute max(0, stock - sold)
 * How many toys remain in stock after a sale? Return 0 when more are sold than in stock.
 * A shop has some items and customers order a number of them; how many remain, with 0 if they order more than it has?
 * Return the new stock count after an order, given the old count and the quantity ordered; an order larger than the stock leaves 0.
 *
 * @T int32_t int64_t
 * @name remaining_stock stock_after_sale items_left
 * @range stock 0 50
 * @range sold 0 60
 */
T remaining_stock(T stock, T sold) { return sold > stock ? 0 : stock - sold; }

/**
 * How many loyalty points does a purchase earn, one for every full {K} spent?
 * loyalty points: one per {K} spent
 * number of points for an amount if each full {K} gives 1 point
 * Write a function that gives one bonus point per {K} of the purchase amount.
 * How many points do I collect if every {K} spent earn one?
 * reward points for an amount: one point per full {K}
 * Given the amount of a purchase, return the bonus points, one for each full {K}.
 * Calculate bonus points for a purchase: amount / {K}, rounded down.
 * How many points does the customer get? One for every full {K} paid.
 * Return the number of points earned, 1 for every {K} spent, ignoring the remainder.
 * I get one point for every {K} I spend; how many points for a given amount?
 * Divide the amount by {K} and drop the fraction to get the reward points.
 * Customers get one loyalty point for every full {K} spent; how many is that for an amount?
 *
 * @T double float
 * @K 10 2 5 20 50 100
 * @name loyalty_points reward_points points_earned
 * @range amount 0 1000
 */
int32_t loyalty_points(T amount) { return (int32_t)(amount / K); }

/**
 * Calculate the average star rating from an array with the number of 1, 2, 3, 4 and 5 star votes; 0 without votes.
 * average star rating from an array with the counts of 1 to 5 stars, 0 without any vote
 * mean rating from the numbers of 1, 2, 3, 4 and 5 star votes in an array, 0 if nobody voted
 * average review score, with five counts for 1 to 5 stars given, and 0 when all are zero
 * Write a function that averages ratings, given an array of five counts for 1 to 5 stars; no votes give 0.
 * How many stars does the product have on average? The array counts votes for 1 to 5 stars; 0 if there are none.
 * Given how many people gave 1, 2, 3, 4, 5 stars, return the mean rating, 0 if nobody voted.
 * weighted average of 1 to 5 stars with the five counts as weights; 0 if all counts are 0
 * average rating from five counts of 1 to 5 star votes, 0 without votes
 * Given five vote counts for 1 to 5 stars, compute the average rating (0 if there are no votes).
 * I have the number of votes for each of 1 to 5 stars in an array; compute the average, 0 without votes
 * Return the mean rating of a product from its five star counts, or 0 if nobody rated it.
 * Write a function to compute the average rating from the counts of 1-star to 5-star votes, 0 if none.
 * Given an array of five counts (1 to 5 stars), return the mean number of stars, 0 without votes.
 * weighted average of star votes: counts[0] are 1 star, counts[4] are 5 stars; 0 for no vote
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
 * Round a number to the nearest 0.5, with ties going up.
 * How do I round an average rating to half stars? Nearest 0.5, halfway goes up.
 * rating rounded to the nearest half star
 * round a score to the nearest multiple of 0.5
 * Write a function that rounds a review score to the nearest half star, a quarter going up.
 * round a rating to the nearest half, such as 3.7 to 3.5
 * return floor(2 * rating + 0.5) / 2
 * Given a product rating, return it rounded to the nearest half star.
 * nearest multiple of 0.5, rounding halfway cases up
 * round to the nearest half star, e.g. 4.3 becomes 4.5
 * I want to show ratings in half stars: round the value to the nearest 0.5
 *
 * @T double
 * @name half_star_rating round_to_half
 * @range rating 0 5
 */
T half_star_rating(T rating) { return __builtin_floor(2 * rating + 0.5) / 2; }

/**
 * How many days late is an item, given the due day and the return day? 0 if on time.
 * number of days overdue, 0 if not late, from the day due and the day returned
 * number of days late from due day and return day, 0 if it was not late
 * Write a function that counts the days a book is overdue from the due day and the return day, 0 if it is in time.
 * How many days late is it? Due day first, then the return day; 0 if it is on time or early.
 * Given the due day and the day of return as numbers, return how many days late it is, at least 0.
 * How many days past the due date was a library book returned? 0 if it was in time.
 * delay of a delivery in days, from the promised day and the actual day, never negative
 * The book was due on one day and came back on another: how many days overdue, 0 when on time?
 * lateness in days, not below 0, from due day and return day
 * How many days past the due day was the book brought back to the library? 0 when on time.
 * A rental was due on one day number and returned on another, in this order; by how many days was it late, counting an early return as 0?
 *
 * @T int32_t int64_t
 * @name days_overdue days_late
 * @range due 0 365
 * @range returned 0 400
 */
T days_overdue(T due, T returned) { return returned > due ? returned - due : 0; }

/**
 * Is it overdue? True if the return day is after the due day, which comes first.
 * Is the book late, given the due day and the return day?
 * Return true if the item came back after the due date (due day, return day); the same day is in time.
 * check if a library book is overdue, given due day and return day
 * Was it returned late? Arguments are the due day and the return day.
 * Given the due date and the return date as day numbers, say whether it was late.
 * missed deadline check: deadline day, then actual day; the deadline itself is still fine
 * Was the assignment handed in late? The first number is the due day, the second the day it was handed in.
 * overdue check with two day numbers, due day first
 * Write a function that takes the due day and the return day and checks whether the return is later than the due day.
 * A rented film is due on one day and comes back on another, in this order: was it late, if the due day itself is still on time?
 * Determine if an item due on day {due} and brought back on day {returned} is late, i.e. came back after the due day.
 *
 * @T int32_t int64_t
 * @name is_overdue is_late
 * @range due 0 30
 * @range returned 0 30
 */
_Bool is_overdue(T due, T returned) { return returned > due; }

/**
 * days until a deadline, from today's and the due day's number
 * How many days are left until the due date, negative if it is over? Today's day number comes first.
 * days left from today to the due day, negative if it has passed
 * Given the day numbers of today and the deadline, return the days between them, negative if it has passed.
 * How many days do I have left? Today's day number first, then the deadline's.
 * Write a function that returns the days remaining from today (first) until a date, both as day numbers; negative for a past date.
 * countdown in days from today (first day number) to the due day (second), negative when it has passed
 * remaining days to hand something in, given today's day number and the last day; negative when late
 * Subtract today's day number from the deadline's day number.
 * I need the number of days until something is due, given today's day number and the due day
 * How much time is left before the deadline, in days? Today first, then the deadline.
 * How many days does the participant have from today until the due day? Both are day numbers; below zero if overdue.
 *
 * @T int32_t int64_t
 * @name days_to_deadline days_remaining_until
 * @range today 0 365
 * @range due 0 400
 */
T days_to_deadline(T today, T due) { return due - today; }

/**
 * Calculate a late fee: days times the daily fee, at most a maximum, and 0 if days is not positive.
 * late fee with a cap, for days late at a fee per day up to a maximum; 0 for no days or negative ones
 * overdue fine: days times daily fee, but never more than the maximum, and 0 if days is 0 or negative
 * library fine from days late and fee per day, up to a maximum; 0 if days <= 0
 * Write a function for a late fee with a cap: days, fee per day, maximum (0 if days <= 0).
 * How much is the fine for a late book, given days, daily fee and upper limit? 0 if it is not late.
 * Given days late, fee per day and maximum fee, return the late charge, 0 if days <= 0.
 * return min(days * fee, maximum), or 0 if days <= 0
 * I need an overdue fine with an upper limit: days late, daily rate, maximum; not late means 0
 * The library charges a fee per day up to a maximum. What do I owe for days late (days, fee, maximum)? Zero or negative days cost nothing.
 * Return the overdue fine for days at a daily fee, limited to the maximum and never charged when days is 0 or less.
 * What does a late book cost, given days overdue, daily fee and maximum total? Days that are not positive cost nothing.
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
 * days late times the daily fine, or 0 if days is not positive
 * How much do I owe for an overdue book, given the days late and the daily fee? 0 if not late.
 * Calculate the overdue charge: days times fee per day, and 0 when days is negative.
 * Return the fine for a book: 0 if the days late are not positive, else days times the daily rate.
 * penalty for returning something late: days late times daily rate, none if the days are negative
 * What is my late fee? Days late, fee per day; 0 if I am early.
 * Write a function that computes a fine from the days overdue and the fee per day, 0 if days <= 0.
 * Return the late charge, days * fee, or 0 if the book is not late.
 * return max(0, days) * fee
 * Given the number of days late and the daily fee, return the fine; negative days cost nothing.
 *
 * @T double int32_t
 * @name simple_late_fee overdue_charge
 * @range days -5 60
 * @range fee 0 5
 */
T simple_late_fee(int32_t days, T fee) { return days <= 0 ? 0 : days * fee; }

/**
 * Is someone of this age an adult? Adults are {K} or older.
 * check if adult: age is at least {K}
 * age check: at least {K}
 * Is this person old enough, that is, {K} or older?
 * Write a function that checks whether a person is at least {K} years old.
 * Given an age, return true if the person is at least {K} years old.
 * Can they vote? The minimum age is {K}.
 * Is a person allowed in? They must be at least {K} years old.
 * legal age check with a minimum age of {K}
 * is this person {K} or older
 * Does this age meet the minimum age of {K}?
 * Is someone allowed to buy tobacco here, i.e. at least {K} years old?
 *
 * @T int32_t
 * @K 18 16 21 20
 * @name is_adult can_vote is_of_age
 * @range age 0 100
 */
_Bool is_adult(T age) { return age >= K; }

/**
 * Is a person of this age an adult (18 or older)?
 * is the person an adult, at least 18 years old
 * check if someone is of legal age, 18 or over
 * Is this age enough to vote? The minimum is 18.
 * true for an adult of 18 or more, false for a minor
 * Write a function that tells whether a person is an adult (18 or more), given the age.
 * voting age check: at least 18
 * Return true if age >= 18, meaning the person is of legal age.
 * Am I old enough to vote if you have to be 18?
 * check whether a person is no longer a minor (age 18 or more)
 * Determine if someone is eligible to vote by age, 18 and up.
 * Write a function to check if a person is an adult (age >= 18).
 * Write a program to check whether a person is eligible to vote: 18 or older.
 * Given an age, return true if it is at least 18.
 * age >= 18
 * old enough to vote, i.e. 18 or more?
 * voting eligibility by age, 18 included
 * adult or minor? true from 18 on
 * check the voting eligibility of a person, the minimum age being 18
 * Is the customer old enough to enter the casino, 18 or above?
 *
 * @T int32_t int64_t
 * @name is_adult_age can_vote_at is_voter
 * @range age 0 40
 */
_Bool is_adult_age(T age) { return age >= 18; }

/**
 * Return the age group: 0 for a child under 13, 1 for a teenager under 20, 2 for an adult under 65, 3 for a senior.
 * age group: 0 child, 1 teen, 2 adult, 3 senior (starting at 0, 13, 20 and 65)
 * age category from 0 to 3: under 13, 13 to 19, 20 to 64, 65 and over
 * Classify an age as child (0), teenager (1), adult (2) or senior (3); the last three start at 13, 20, 65.
 * Write a function that returns the life stage for an age: under 13 is 0, under 20 is 1, under 65 is 2, else 3.
 * Is it a child (0), teen (1), adult (2) or senior (3)? New groups start at 13, 20 and 65.
 * Given an age in years, return 0 up to 12, 1 up to 19, 2 up to 64 and 3 above.
 * child, teen, adult or senior as 0, 1, 2 or 3 for an age, with lower bounds 13, 20 and 65 after child
 * age group code: 0 below 13, 1 below 20, 2 below 65, otherwise 3
 * Put an age into one of four groups 0 to 3; groups 1 to 3 begin at 13, 20 and 65.
 * I need an age category: kid 0, teen 1 from 13, adult 2 from 20, senior 3 from 65
 * Map an age to 0, 1, 2 or 3 for the ranges under 13, 13-19, 20-64 and 65+.
 * Map an age to 0 for children under 13, 1 for teenagers under 20, 2 for adults under 65, 3 for a pensioner.
 * Write a function to classify an age: 0 child (< 13), 1 teenager (< 20), 2 adult (< 65), 3 senior.
 * Given an age, return 0 below 13, 1 from 13 to 19, 2 from 20 to 64, 3 from 65.
 * child below 13, teen below 20, adult below 65 or senior as 0, 1, 2, 3
 * age category: under 13 is 0, under 20 is 1, under 65 is 2, else 3
 *
 * @name age_group age_category life_stage
 * @range age 0 100
 */
int32_t age_group(int32_t age) { return age < 13 ? 0 : age < 20 ? 1 : age < 65 ? 2 : 3; }

/**
 * Calculate the electricity bill: {K} per unit for the first 100 units, {L} per unit above that.
 * electricity bill with two rates: {K} up to 100 units, {L} beyond
 * tiered tariff: first 100 units at {K}, all others at {L}
 * The first 100 units cost {K} each and every further one {L}; return the bill.
 * Write a function that computes a power bill, {K} per unit up to 100 and {L} above.
 * How much is the electricity bill if the first 100 units cost {K} each and the rest {L} each?
 * electricity charge with slab rates: {K} per unit up to 100 units, {L} per unit after that
 * Given the units used, charge {K} for each of the first 100 and {L} for each after that.
 * Compute the utility bill for the units used: {K} each up to 100, {L} each above 100.
 * water bill with two rates, {K} per unit for the first 100 units and {L} for each unit beyond
 * total for a number of units: first 100 at {K} each, others at {L}
 * Given the number of units consumed, return the charge at {K} each up to 100 and {L} each beyond 100.
 * Write a program to compute the bill from the meter units: first hundred at {K} each, the remainder at {L} each
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
 * Multiply the units used by the rate per unit.
 * How much does my power consumption cost, given units and price per unit?
 * Calculate the electricity bill from the kWh used and the price per kWh.
 * utility bill for a consumption at a flat rate per unit
 * Write a function that computes the electric bill for consumed units and a rate.
 * What do I pay for electricity this month, given the units used and the rate?
 * return units * rate, the amount of the bill
 * flat rate bill: consumption times price per unit
 * Compute the water bill from the cubic meters used and the price per cubic meter.
 * I need the energy cost for a consumption in kWh at a flat rate
 * Given the consumption and the cost of one unit, return the bill.
 *
 * @T double int32_t
 * @name flat_bill bill_for_units
 * @range units 0 500
 * @range rate 0 10
 */
T flat_bill(T units, T rate) { return units * rate; }

/**
 * Is the status code {code} one of the {OP} codes ({OP:3})?
 * Is this an HTTP {OP} status ({OP:3})?
 * HTTP {OP} check: true for status codes {OP:3}
 * Return true for HTTP status codes {OP:3} ({OP}).
 * Write a function that checks whether an HTTP status code is in the {OP} class, {OP:3}.
 * Is this response code in the {OP} range ({OP:3})?
 * Given an HTTP status code, return true if it is in the {OP} range, {OP:3}.
 * true for {OP:3}, the {OP} codes of HTTP
 * Determine if an HTTP response code is of the {OP} kind, i.e. it is from {OP:3}.
 * I have an HTTP status code and want to know if it is in the {OP} group ({OP:3})
 * How do I check whether an HTTP status belongs to the {OP} statuses ({OP:3})?
 * Does the HTTP response code belong to the {OP} class, {OP:3}?
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
 * Was the HTTP request successful? True for status codes 200 to 299.
 * is the http response ok, status 200 to 299
 * does the status code mean success (2xx)
 * Did the server answer with a success code, 200 to 299?
 * http ok check: 200 <= code < 300
 * Write a function that checks if an HTTP status code reports success, meaning any 2xx.
 * Is this number a 2xx HTTP status code?
 * check if the http status is 200 or any other 2xx code
 * Determine from the HTTP status code if the request succeeded (200-299).
 * return true if 200 <= code < 300
 * How do I check that a response code is in the 2xx range?
 * true for HTTP success codes (200 to 299), otherwise false
 * Was the request fulfilled, that is, did the server answer with a status of 200 to 299?
 * Write a function to check if an HTTP status code means success (200-299).
 * Given a status code, return true if it is a 2xx code.
 * is it a 2xx status code?
 * http status >= 200 and < 300
 *
 * @T int32_t
 * @name is_success response_ok
 * @range code 90 610
 */
_Bool is_success(T code) { return code >= 200 && code < 300; }

/**
 * Is the HTTP status code {code} an error, that is, from 400 to 599?
 * is the http status an error, 400 to 599
 * check for an HTTP client or server error: status 400 to 599
 * did the request fail: status 4xx or 5xx
 * Write a function that checks if an HTTP status code means an error, 4xx or 5xx.
 * Does this HTTP status code indicate an error (400 to 599)?
 * Given an HTTP response code, return true if it is from 400 to 599.
 * return 400 <= status && status < 600
 * did the response fail with status 4xx or 5xx
 * Return true for error statuses such as 404 and 500, i.e. everything from 400 to 599.
 * How do I tell if a response status is an error, 4xx or 5xx?
 * determine if a request failed, given its HTTP status (400-599 means failure)
 *
 * @name is_http_error is_error_status has_failed
 * @range code 90 610
 */
_Bool is_http_error(int32_t code) { return code >= 400 && code < 600; }

/**
 * Should a request that failed with {code} be retried? Yes for 408, 429, 500, 502, 503 and 504.
 * is retryable status: 408, 429, 500, 502, 503, 504
 * should an http request be retried? yes only for status 408, 429, 500, 502, 503 or 504
 * Return true if the HTTP status is retryable: 408, 429, 500, 502, 503 or 504.
 * Write a function that decides from the HTTP status code whether to try again: 408, 429, 500, 502, 503, 504.
 * Is this status code a temporary failure? That is true for 408, 429, 500, 502, 503 and 504 only.
 * Given a status code, return true if it is one of 408, 429, 500, 502, 503, 504.
 * check for transient HTTP errors: 408, 429, 500, 502, 503, 504
 * Retry on timeout (408), rate limit (429), 500, and gateway errors (502, 503, 504), otherwise not.
 * retry policy: true for status codes 408, 429, 500, 502, 503 and 504
 * Is a 503 worth another try? Return true only for 408, 429, 500, 502, 503, 504.
 * Is the status code one of 408, 429, 500, 502, 503, 504?
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
 * check that a port number is between 1 and 65535
 * tcp port validity: 1 to 65535, zero is invalid
 * Write a function that validates a network port, 1 to 65535.
 * Can I use this number as a port? Valid ports are 1 to 65535.
 * Given a number, return whether it is a valid TCP or UDP port (1-65535).
 * return port >= 1 && port <= 65535
 * Return true if the port is in the range 1..65535.
 * valid port check for a server's configuration: 1 through 65535
 * Validate a server port: it must be at least 1 and at most 65535.
 * Determine whether an integer is a legal TCP port, from 1 to 65535.
 *
 * @T int32_t int64_t
 * @name is_valid_port valid_port check_port
 * @range port -10 70000
 */
_Bool is_valid_port(T port) { return port >= 1 && port <= 65535; }

/**
 * Is {port} a privileged port, from 0 to 1023?
 * check if a port is privileged (0 to 1023)
 * Return true if the port is below 1024 and not negative.
 * well-known port check, 0 up to 1023
 * Write a function that tells whether listening on a port requires root rights (0 to 1023).
 * Do I need root to listen on this port? True for 0 to 1023.
 * Given a port number, return true if it is a system port, 0 to 1023.
 * is it a reserved port, i.e. from 0 to 1023
 * is it a well-known TCP port, from 0 to 1023
 * Does binding to this port need sudo? Ports 0 to 1023 do.
 * Determine whether a port is in the well-known range, at least 0 and less than 1024.
 * Is this a port from 0 to 1023, which only root is permitted to open?
 *
 * @T int32_t int64_t
 * @name is_privileged_port is_well_known_port is_system_port
 * @range port 0 2000
 */
_Bool is_privileged_port(T port) { return port >= 0 && port < 1024; }

/**
 * Classify a port: 0 for well-known (0-1023), 1 for registered (up to 49151), 2 for dynamic (up to 65535), -1 if invalid.
 * port category: 0 system (to 1023), 1 user (to 49151), 2 dynamic (to 65535), -1 invalid
 * classify a port: 0 to 1023 is 0, up to 49151 is 1, up to 65535 is 2, everything else is -1
 * Return 0 for well-known, 1 for registered (from 1024), 2 for dynamic ports (from 49152), -1 outside 0 to 65535.
 * Write a function that returns the class of a port: 0 for 0 to 1023, 1 up to 49151, 2 up to 65535, -1 for anything else.
 * Is a port well-known (0-1023: 0), registered (1024-49151: 1), dynamic (up to 65535: 2) or invalid (-1)?
 * Given a port, return 0 for 0 to 1023, 1 up to 49151, 2 up to 65535, else -1.
 * IANA range of a port number: 0 for 0 to 1023, 1 for 1024 to 49151, 2 for 49152 to 65535, -1 outside
 * Given a port number, return its IANA class: 0 below 1024, 1 below 49152, 2 up to 65535, -1 if out of range.
 * port type as a number: 0 system (0-1023), 1 user (1024-49151), 2 private (49152-65535), -1 not a port
 * Which kind of port is it? 0 for 0 to 1023, 1 up to 49151, 2 up to 65535, and -1 for anything else.
 * Map a port to 0 (0..1023), 1 (1024..49151), 2 (49152..65535) or -1 (not a valid port).
 *
 * @name port_class port_kind port_range
 * @range port -5 70000
 */
int32_t port_class(int32_t port) {
    if (port < 0 || port > 65535) return -1;
    return port < 1024 ? 0 : port < 49152 ? 1 : 2;
}

/**
 * Pack the IPv4 address {a}.{b}.{c}.{d} into one 32-bit number, with {a} in the highest byte.
 * ip address from four octets to a 32-bit integer, first highest
 * Convert the four octets of an IP address to a 32-bit integer, the first octet being the most significant.
 * combine 4 bytes of an IPv4 address into a number, first byte at the top
 * Write a function that makes a 32-bit integer from the four octets of an IP address, the first in the highest byte.
 * How do I turn the four numbers of an IP like 192.168.0.1 into one 32-bit number?
 * convert an ip to an int from its four octets, the first of which is the most significant
 * Given the four octets of an IPv4 address in reading order, return it as a 32-bit value (first octet highest).
 * Return the 32-bit value of the IP address a.b.c.d with a in the top byte.
 * dotted quad, passed as four numbers, to a 32-bit integer (first number in the top byte)
 * I have 192, 168, 1 and 1 as four numbers and need the 32-bit IP, 192 in the highest byte.
 * Build an IPv4 address from four octets: a << 24 | b << 16 | c << 8 | d.
 * Write a function to convert the four octets of an IPv4 address to one 32-bit number, first octet highest.
 * Given the parts of IP address a.b.c.d, return (a<<24) | (b<<16) | (c<<8) | d.
 * IPv4 to integer from four numbers, big-endian
 * pack four octets into a uint32, the first in the top byte
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
 * Parse the IPv4 address in the string {s}, such as "10.0.0.1", into a 32-bit number, first octet highest.
 * parse an ip address string such as "10.0.0.1" into a 32-bit number, first octet highest
 * parse an ip string a.b.c.d into a 32-bit integer with a in the top byte
 * convert dotted quad text to a 32-bit integer, first octet in the highest byte
 * Write a function that converts an IP address string to its 32-bit number, first octet most significant.
 * How do I convert a string like "192.168.1.1" to a 32-bit integer, the first part in the highest byte?
 * inet_aton for a well-formed address, first octet highest
 * Given an IPv4 address as a string, return its 32-bit value with the first octet in the highest byte.
 * Turn the text "a.b.c.d" into the number a << 24 | b << 16 | c << 8 | d.
 * convert a NUL-terminated IPv4 address in dotted notation to a 32-bit int, first number in the top byte
 * IP address string to unsigned int, e.g. "1.2.3.4" gives 0x01020304
 * I need the integer value of an IPv4 address that is given as a string, its first part most significant.
 * How do I turn an IP address in plaintext, like "192.168.0.1", into a 32-bit integer, first octet highest?
 *
 * @string s
 * @name parse_ip ip_text_to_int parse_ipv4
 */
uint32_t parse_ip(const char *s) {
    uint32_t address = 0, octet = 0;
    for (; *s; s++) {
        if (*s == '.') {
            address = address << 8 | octet;
            octet = 0;
        } else {
            octet = octet * 10 + (uint32_t)(*s - '0');
        }
    }
    return address << 8 | octet;
}

/**
 * write a 32-bit ip address into a buffer as a dotted string, highest byte first
 * convert a 32-bit ip number, top byte first, to dotted text in a buffer
 * How do I print an IPv4 address held in a 32-bit integer as text into a buffer, high byte on the left?
 * format an IPv4 address given as an integer like 0xC0A80001 as a string ("192.168.0.1") in the buffer
 * like inet_ntoa: write a 32-bit address (top byte first) as a.b.c.d to a buffer
 * Write a function that formats a 32-bit IP address in host byte order as NUL-terminated text in the caller's buffer.
 * Write a 32-bit IPv4 address as a dotted quad to a char buffer, most significant byte first.
 * Convert an integer, highest byte first, to an IP address string like 192.168.0.1, stored in out.
 * Given a 32-bit IP, store its text form a.b.c.d in out, where a is the highest byte.
 * store the readable form of a 32-bit IPv4 address in a buffer (0x01020304 is 1.2.3.4)
 * int to ip string, highest byte first, written to the given char array
 * I have an IP address in a 32-bit integer and want it as a dotted string in a buffer, most significant byte first.
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
 * Extract one octet of an IP address by its index, 0 to 3 from the left.
 * get the i-th octet of an IPv4 number; octet 0 is the highest byte
 * Write a function that returns one of the four parts of an IP address given as an integer; part 0 is the highest byte.
 * Which number stands at index i in a.b.c.d, given as one 32-bit value? Index 0 is a.
 * Given a 32-bit IP and an index from 0 to 3, return that octet, 0 being the leftmost.
 * octet of a 32-bit ip address by index, 0 to 3 from left to right
 * Get part i of a packed IPv4 address, part 0 being the top byte and part 3 the lowest.
 * Given an IP number and an index 0..3, return that byte, with 0 for the most significant one.
 * I need octet i of an IPv4 address stored in an integer, where i = 0 is the first octet.
 * Return the octet at an index of a 32-bit IPv4 address, counting from 0 at the most significant byte.
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
 * cidr prefix length to 32-bit netmask
 * Write a function that makes a 32-bit subnet mask from a CIDR prefix length.
 * What is the 32-bit subnet mask of a /n network, for n from 0 to 32?
 * Return a 32-bit number with as many leading one bits as the prefix length says, then zeros.
 * Given a prefix length, return the IPv4 netmask as a number.
 * CIDR prefix to subnet mask; 0 gives 0 and 32 gives all ones
 * convert slash notation (the n of /n) to a 32-bit mask
 * Which netmask belongs to a prefix like /26? Return it as a 32-bit number.
 * Compute an IPv4 subnet mask with the given number of leading ones.
 *
 * @name netmask prefix_to_mask subnet_mask
 * @range prefix 0 32
 */
uint32_t netmask(int32_t prefix) {
    return (uint32_t)(0xFFFFFFFFull << (32 - prefix));  // 64 bits wide, as a prefix of 0 shifts by 32
}

/**
 * Return the prefix length of the netmask {mask}, its number of leading ones.
 * prefix length of a netmask: count its leading ones
 * netmask to cidr prefix length (its leading ones)
 * number of leading ones in a netmask, e.g. 24 for 255.255.255.0
 * Write a function that converts a 32-bit subnet mask to its prefix length by counting the leading ones.
 * How many leading one bits does a subnet mask have?
 * Given a netmask as a number, return the n of /n, i.e. the number of leading ones.
 * Convert a subnet mask to CIDR notation: count the leading one bits.
 * CIDR prefix length of an IPv4 mask: the one bits before the first zero, from the top
 * Count the leading one bits of a network mask.
 * I need the n of /n for a 32-bit netmask (its leading ones).
 * What is the prefix length of a subnet mask, counted as leading 1 bits?
 *
 * @name prefix_length mask_to_prefix netmask_to_cidr
 */
int32_t prefix_length(uint32_t mask) {
    int32_t length = 0;
    for (; mask & 0x80000000u; mask <<= 1) length++;
    return length;
}

/**
 * Return the {OP} address for an IPv4 address and a prefix length.
 * {OP} address from ip and prefix length
 * Compute the {OP} address of the subnet that a 32-bit IP belongs to, given the prefix length.
 * What is the {OP} address for an IP in CIDR notation, passed as a 32-bit number and a prefix length?
 * Write a function that computes the {OP} address from an IP address and a prefix length.
 * cidr: {OP} address for an ip and a prefix length
 * {OP} address ({OP:2} of the subnet) from an IP and its prefix length
 * Given a 32-bit IP and a prefix length from 0 to 32, return the {OP} address.
 * IPv4 {OP} address, i.e. the address with all host bits {OP:3}, for a given prefix length
 * I have a 32-bit IP and the n of /n and need the {OP} address.
 * How do I get the {OP} address from an IP and the number of network bits?
 * {OP} address of a CIDR block, given an ip in it and the prefix length
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
 * {OP} address of a subnet, from an IP in it and the netmask
 * {OP:2} of a subnet, i.e. the {OP} address, from an IP and the mask
 * Given a 32-bit IP and a 32-bit netmask, return the {OP} address.
 * {OP} address: the IP with its host bits {OP:3}, given IP and netmask
 * How do I get the {OP} address from an IP and a subnet mask, both 32-bit?
 * I know my IP and the netmask; what is the {OP} address?
 * Calculate the {OP} address from a 32-bit IPv4 address and its mask.
 *
 * @OP ip&mask "network" "first address" "cleared"
 * @OP ip|~mask "broadcast" "last address" "set"
 * @name address_with_mask mask_address
 */
uint32_t address_with_mask(uint32_t ip, uint32_t mask) { return OP; }

/**
 * Are the IPv4 addresses {ip1} and {ip2} in the same subnet with the netmask {mask}?
 * check if two IPs are in the same subnet, the mask given last
 * Are two IPs in the same network? The netmask is the third argument.
 * same network check for two addresses with a netmask
 * Write a function that tells whether two IP addresses share a subnet, given the mask.
 * Can two hosts reach each other without a router? Return true if both IPs are in the same subnet for the mask.
 * return (ip1 & mask) == (ip2 & mask)
 * Given two 32-bit addresses and a subnet mask, return whether their network parts are equal.
 * Are two hosts on the same subnet? Their addresses come first, then the netmask.
 * compare the network parts of two IPs, true if equal; the netmask comes last
 * Do these two IP addresses have the same network part under the netmask?
 * Determine whether two IPv4 addresses are equal in all bits that are set in the mask.
 *
 * @name same_subnet in_same_network
 */
_Bool same_subnet(uint32_t ip1, uint32_t ip2, uint32_t mask) { return (ip1 & mask) == (ip2 & mask); }

/**
 * Is the IPv4 address {ip} in the network {network} with the prefix length {prefix}?
 * Is an IP in a subnet, given the IP, the network address and the prefix length?
 * check whether an ip is in a CIDR range, given the ip, the network and the prefix length
 * Return true if the IP matches the network in its first prefix bits (ip, network, prefix length).
 * Write a function that checks whether an IP address is inside a CIDR block, passed as network and prefix length.
 * Is an address part of a network such as 10.0.0.0/8? Arguments: address, network, prefix length.
 * Given an IP, a network address and a prefix length, return whether the IP lies in the network.
 * CIDR match: ip, network, prefix length
 * firewall rule: does the IP fall into the network with this prefix length?
 * Check that an IP (first) belongs to the network (second) with a given number of prefix bits.
 * Does 10.1.2.3 fall in 10.1.0.0/16? The IP, the network and the prefix length are separate arguments.
 * Mask an IPv4 address and then a network address with the subnet mask of a prefix length (0 to 32) and return true if the results are equal.
 *
 * @name ip_in_cidr in_subnet matches_cidr
 * @range prefix 0 32
 */
_Bool ip_in_cidr(uint32_t ip, uint32_t network, int32_t prefix) {
    uint32_t mask = (uint32_t)(0xFFFFFFFFull << (32 - prefix));  // 64 bits wide, as a prefix of 0 shifts by 32
    return (ip & mask) == (network & mask);
}

/**
 * How many usable hosts does a network with this prefix length have? Exclude network and broadcast; 0 for /31 and /32.
 * usable hosts in a subnet of a given prefix length, without network and broadcast address (0 for /31, /32)
 * number of usable hosts for a prefix length: all addresses minus 2, never negative
 * hosts per subnet: 2^(32 - prefix) - 2, but 0 if that is negative
 * Write a function that returns the number of usable host addresses in a /n network, and 0 for /31 and /32.
 * How many hosts fit in a /n network? Subtract the two reserved addresses; 0 for /31 and /32.
 * Given a CIDR prefix length, return the count of usable addresses, 0 for 31 and 32.
 * usable addresses of an IPv4 subnet by prefix length, 0 for /31 and /32
 * number of usable hosts in a /n network, 0 for /31 and /32
 * host count of a subnet from its prefix length, without the two reserved addresses (0 for /31 and /32)
 * I need the number of assignable addresses in a /n subnet (2^(32 - n) - 2, but 0 if n >= 31).
 * Calculate 2^(32 - prefix) - 2, the number of host addresses of a subnet, but never below 0.
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
 * How many addresses does an IPv4 network with a given prefix length contain?
 * number of addresses in an IPv4 subnet by prefix length, including network and broadcast
 * size of a /n network in addresses, including network and broadcast
 * cidr block size: how many addresses for a prefix length
 * Write a function that returns the number of all IP addresses in a CIDR block, given the prefix length.
 * How many IPs are in a /16, or any other /n, counting all of them?
 * return 2^(32 - prefix), for a prefix of 0 to 32
 * Given a prefix length from 0 to 32, return the total count of addresses.
 * total IPv4 addresses for a prefix length, network and broadcast included
 * total number of IPv4 addresses in a CIDR block with n prefix bits
 * Calculate the size of a subnet such as /22 as its total number of addresses.
 * Given the prefix length n of a CIDR block, return 2 to the power 32 - n.
 *
 * @name subnet_size address_count cidr_size
 * @range prefix 0 32
 */
int64_t subnet_size(int32_t prefix) { return (int64_t)1 << (32 - prefix); }

/**
 * Is the IPv4 address {ip} private: in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16?
 * is an ipv4 address private (10/8, 172.16/12, 192.168/16)
 * private ip address check for a 32-bit number: 10/8, 172.16/12 and 192.168/16
 * Is the 32-bit IPv4 address a private address according to RFC 1918?
 * Write a function that tells whether an IPv4 address given as an integer is private as in RFC 1918.
 * Is this 32-bit IPv4 address private, i.e. in 10/8, 172.16/12 or 192.168/16?
 * Given a 32-bit IPv4 address, return true for 10.x, 172.16 to 172.31 and 192.168.x.
 * private or public IPv4 address? True if it is private by RFC 1918; the address is a 32-bit number.
 * LAN address check for a 32-bit IP: 10/8, 172.16/12 or 192.168/16
 * Is an IP number in one of the three private ranges (10/8, 172.16/12, 192.168/16)?
 * Determine if a 32-bit IP is from a home network: 10.x.x.x, 172.16-31.x.x or 192.168.x.x.
 * Return whether a 32-bit IPv4 address lies in one of the private RFC 1918 ranges.
 *
 * @name is_private_ip private_address is_local_address
 * @range ip 167772060 184549400
 */
_Bool is_private_ip(uint32_t ip) { return ip >> 24 == 10 || ip >> 20 == 0xAC1 || ip >> 16 == 0xC0A8; }

/**
 * Is an IPv4 address with the octets {a}, {b}, {c} and {d} private?
 * private ip check from four octets, RFC 1918
 * Is a.b.c.d a private address (10/8, 172.16/12, 192.168/16)?
 * rfc 1918 check of four octets: 10.x.x.x, 172.16.x.x to 172.31.x.x, 192.168.x.x
 * Write a function that takes the four numbers of an IP address and says whether it is private under RFC 1918.
 * Is this dotted address, passed as four numbers, from a private range: 10/8, 172.16/12 or 192.168/16?
 * Given four octets, return true if they form a private IPv4 address (RFC 1918).
 * Is an IP like 192.168.1.1, passed as four numbers, private according to RFC 1918?
 * check the four parts of an IP for a local network address: 10.x.x.x, 172.16 to 172.31 or 192.168.x.x
 * Return true if the four octets are 10.x.x.x, 172.16-31.x.x or 192.168.x.x.
 * Determine from the four numbers of an IP address whether it is in a private range (RFC 1918).
 * I have an IPv4 address as four ints and want to know if it is private: 10.*, 172.16-31.*, 192.168.*
 * Are the four octets those of a private address (10.x, 172.16 to 172.31, 192.168)?
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
 * Check that {a}, {b}, {c} and {d} are valid IPv4 octets, each from 0 to 255.
 * valid ip from four numbers: each must be 0 to 255
 * Are all four numbers valid octets, 0 to 255?
 * true if each of four octets is between 0 and 255
 * Write a function that checks whether four numbers can form an IPv4 address, so each is 0 to 255.
 * Can these four numbers be an IP address? All must be in the range 0 to 255.
 * Given four integers, return whether all are from 0 to 255.
 * Is a.b.c.d valid, i.e. are all four numbers from 0 to 255?
 * IPv4 octet range check: four numbers, each 0 to 255
 * validate an IP address given as four integers, each at least 0 and at most 255
 * Do all four numbers fit in a byte, i.e. none is negative or above 255?
 * Write a function to check if four numbers form a valid IPv4 address, each 0 to 255.
 * Given four octets, return true if all are between 0 and 255.
 * are all four parts of the address >= 0 and <= 255?
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
 * is the 32-bit ip a {OP} address, i.e. in {OP:2}
 * {OP} address check for an IPv4 number (first octet in the top byte)
 * Return true if the 32-bit IPv4 address lies in {OP:2} ({OP}).
 * Write a function that checks whether an IPv4 address, given as a 32-bit number, is a {OP} address.
 * Does a 32-bit IP belong to the {OP} range {OP:2}?
 * Given an IP as a 32-bit number, return true for {OP:2} ({OP}).
 * test whether a 32-bit IPv4 address is {OP} (in {OP:2})
 * Is an IP number in {OP:2}, i.e. is it {OP}?
 * Detect {OP} addresses among IPv4 addresses stored as 32-bit integers.
 * How do I check if a 32-bit IP is a {OP} address ({OP:2})?
 * Determine whether an IPv4 address is in {OP:2}, the {OP} block.
 *
 * @OP ip-2130706432<16777216 "loopback" "127.0.0.0/8"
 * @OP ip+536870912<268435456 "multicast" "224.0.0.0/4"
 * @OP ip+1442971648<65536 "link-local" "169.254.0.0/16"
 * @name is_special_ip check_ip_kind
 */
_Bool is_special_ip(uint32_t ip) { return OP; }

/**
 * Return the class of the IPv4 address {ip}: 'A', 'B', 'C', 'D' or 'E'.
 * class letter 'A' to 'E' of an ip address held as a 32-bit number
 * class of an IP from its 32-bit number, as a letter
 * classful network class of a 32-bit IPv4 address, as a character A to E
 * Write a function that returns the class letter, A to E, of an IPv4 address in a 32-bit integer.
 * Is an IP class A, B, C, D or E? Return the capital letter for the 32-bit address.
 * Given a packed IPv4 address, return its class as a character from A to E.
 * IP address class 'A' to 'E' of a 32-bit number, decided by its leading bits
 * class letter of a 32-bit ip: first octet below 128 is A, below 192 B, below 224 C, below 240 D, else E
 * Which class (A, B, C, D or E) does a 32-bit IPv4 address belong to? Return the letter.
 * Given a 32-bit IP, return 'A' if its first octet is below 128, 'B' below 192, 'C' below 224, 'D' below 240, else 'E'.
 * I need the classful class of an IP stored as an integer, as a char 'A' to 'E'.
 *
 * @name ip_class address_class
 */
char ip_class(uint32_t ip) {
    uint32_t first = ip >> 24;
    return first < 128 ? 'A' : first < 192 ? 'B' : first < 224 ? 'C' : first < 240 ? 'D' : 'E';
}

/**
 * How many pages are needed to show all items, given the number of items and the page size?
 * number of pages for a given number of items and items per page, rounded up
 * page count from total items and page size, rounded up
 * total pages for pagination: items divided by items per page, rounded up
 * Write a function that returns how many pages a list takes, given its length and the page size (round up).
 * How many pages do my search results have? Number of results and results per page are given.
 * Given the number of entries and the entries per page, return the page count; the last page may be partly filled.
 * number of the last page of a list, with pages starting from 1, from item count and page size
 * Calculate the page count from list length and page size; a partial page counts as one.
 * I have n search results and show k per page. How many pages do I need?
 * Divide the item count by the page size and round up.
 * How many pages does a catalogue need for this many items, if each page shows a given number of them?
 * Write a function to calculate the number of pages for a number of items and a page size.
 * Given the total number of items and the items per page, return the page count, rounded up.
 * items divided by page size, rounded up to a whole page
 *
 * @T int32_t int64_t
 * @name page_count total_pages number_of_pages
 * @range items 0 200
 * @range size 1 25
 */
T page_count(T items, T size) { return items / size + (items % size > 0); }

/**
 * At which index does a page start? Pages are counted from 1; the page size is given second.
 * Compute the offset of a page's first item: (page - 1) * size.
 * sql offset from a page number, pages counted from 1, and the page size
 * pagination offset: (page - 1) * size
 * What OFFSET do I need for a page number and a page size, the first page being 1?
 * Given a one-based page number and the page size, return the index of the first item.
 * How many items come before a page, given the page number from 1 and the page size?
 * number of items to skip for page n (from 1) with a given page size
 * Page 3 with 20 items per page starts at offset 40: compute that for any page and size.
 * Return the number of rows to skip for a one-based page number and a page size.
 * Given a page number (from 1) and the page size, return how many items come before that page.
 * SQL OFFSET for a 1-based page and a limit
 * number of items to skip for a page number (from 1) and a page size
 *
 * @T int32_t int64_t
 * @name page_offset offset_for_page skip_count
 * @range page 1 20
 * @range size 1 50
 */
T page_offset(T page, T size) { return (page - 1) * size; }

/**
 * On which page (from 1) is the item with a given zero-based index, if the page size is known?
 * page number (from 1) of an item index (from 0), given the page size
 * page number, from 1, of a zero-based item index at a given page size
 * Which page shows item i? The first item is 0, the first page 1; the page size comes second.
 * Write a function that returns the page number (from 1) of an item index (from 0) for a page size.
 * On what page do I find an entry, given its position from 0 and the page size?
 * return index / size + 1, the one-based page number
 * Given a zero-based item index and the items per page, return the one-based page.
 * Which page, counting from 1, holds the result with a given zero-based index at a given page size?
 * find the page of a list item: zero-based index and page size in, page number from 1 out
 * With 20 items per page, index 45 is on page 3: compute the page (from 1) for an index and a page size.
 * I have the index of an item (from 0) and the page size; on which page (from 1) does it appear?
 * On which page of the listing is an item, given its index from 0 and the page size? Pages count from 1.
 *
 * @T int32_t int64_t
 * @name page_of_item page_number
 * @range index 0 200
 * @range size 1 25
 */
T page_of_item(T index, T size) { return index / size + 1; }

/**
 * How many items are on a page, given the total number of items, the page number from 1 and the page size?
 * number of items on a page: total items, page (from 1), page size; fewer on the last page, 0 after it
 * number of entries on a page, 0 past the end, from total, page number (from 1) and page size
 * Given the number of results, a page number from 1 and the page size, how many results does that page show?
 * Write a function that returns how many items page p (from 1) contains, given total, page and page size.
 * How many rows are on this page of the table? Total rows, page number from 1, rows per page.
 * Given the total, the page number from 1 and the page size, return how many items that page has.
 * Calculate the length of one page in a paginated list from total, page number (from 1) and page size.
 * number of items on a page from total, page (first is 1) and page size, with a partial last page
 * items on the current page of a pagination (total, page from 1, page size), 0 if the page is past the end
 * Return how many entries a page shows: size on full pages, the rest on the last page, 0 beyond (total, page from 1, size).
 * The last page can be shorter: how many of the items are on page n (from 1)? Arguments: items, page, page size.
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
 * Is there a next page, given the current page (from 1), the page size and the total number of items?
 * Return true if there are more pages after the current one: page (from 1), page size, number of items.
 * is there a next page after page p (from 1), given p, the page size and the number of items
 * Are there more results after this page? Arguments: page number from 1, page size, total items.
 * Should the next button be shown, given the current page from 1, the items per page and the number of items?
 * return page * size < items, for arguments page, size, items
 * Given the current page from 1, the page size and the item count, return whether another page follows.
 * does a next page exist, given page (first is 1), page size and total
 * pagination check: true if another page follows page n (from 1); page size and total count are given
 * Do any items come after page n (from 1) with this page size and this number of items?
 * I want to know if the current page is not the last: page from 1, items per page, total items
 * Does the website need a next button, i.e. is page * size less than the number of items?
 *
 * @T int32_t int64_t
 * @name has_next_page has_more_pages
 * @range page 1 12
 * @range size 1 20
 * @range items 0 200
 */
_Bool has_next_page(T page, T size, T items) { return page * size < items; }

/**
 * Is the shop open at {hour}? It opens at {K} and closes at {L}.
 * is the shop open at this hour, open from {K}, closed from {L}
 * Check an hour against the opening hours: open from {K}, closed from {L} on.
 * is an hour within business hours, {K} to {L}, with {L} excluded
 * Write a function that checks whether an hour is within the opening hours from {K} to before {L}.
 * Are we open at this hour? We open at {K} and close at {L}.
 * Given an hour, return true if it is at least {K} and less than {L}.
 * Are we open at this hour, i.e. at least {K} and less than {L}?
 * The store hours are {K} to {L}. Is it open at this hour? At {L} it is already closed.
 * check if the office is open at an hour: {K} <= hour < {L}
 * We open at {K} and close at {L}; are we open at the given hour of the day?
 * Return whether an hour is in the range {K} (inclusive) to {L} (exclusive), our opening hours.
 * Can I still enter the shop at {hour}? It is open from {K} and shut from {L} on.
 *
 * @K 9 8 10 7
 * @L 17 18 20 22
 * @name is_shop_open is_open within_opening_hours
 * @range hour 0 23
 */
_Bool is_shop_open(int32_t hour) { return hour >= K && hour < L; }

/**
 * Is the shop open at a given hour? It opens at 9 and closes at 17.
 * are we open at this hour, if we open at 9 and close at 17
 * Return true if the hour is within opening hours: 9 to 17, closed at 17.
 * check shop hours: open from 9, closed from 17
 * Is a store open at this hour of the day? It is open from 9 until 17 (exclusive).
 * Does the hour of the day lie within normal business hours, from 9 to before 17?
 * Write a function that says if a shop is open at an hour on a 24-hour clock: 9 to before 17.
 * Can I go shopping at that hour? Shops open at 9 and close at 17.
 * Is the bank open at this hour? It opens at 9 and is closed from 17 on.
 * true for an hour at which shops are open, from nine to before five p.m. on a 24-hour clock
 * return hour >= 9 && hour < 17, i.e. the shop is open
 * opening hours test: true if hour is at least 9 and less than 17
 *
 * @T int32_t
 * @name shop_is_open open_at_hour
 * @range hour 0 23
 */
_Bool shop_is_open(T hour) { return hour >= 9 && hour < 17; }

/**
 * Is the shop open at {hour}, if it opens at {opens} and closes right at {closes}, possibly after midnight? Never open if the two are equal.
 * Check whether a place is open at an hour, given opening hour and closing hour (exclusive), which may be after midnight; equal hours mean closed.
 * Is it open now? Arguments: current hour, opening hour, closing hour (exclusive); it may close after midnight, and equal hours mean never open.
 * Is a bar open at this hour? Hour, opening hour and closing hour (exclusive) are given; closing may be the next morning, and two equal hours mean it stays shut.
 * Write a function that checks whether an hour (first) is from the opening to before the closing hour, also across midnight; false if the two are equal.
 * Is a shop open at a given hour, from its opening hour up to its closing hour (exclusive), which may span midnight? No if both are the same.
 * hour within [opens, closes), wrapping around midnight, nothing if opens == closes
 * Given an hour, then the hours of opening and closing (exclusive), return whether the place is open, past midnight too; equal ones mean closed.
 * is an hour in the range from start (inclusive) to end (exclusive), where the range may wrap past midnight and is empty for start = end
 * Open from 22 to 4 means true at 22 and 3 but false at 4, and 5 to 5 is never open: check an hour against start and end.
 * A bar opens at 20 and closes at 3; is it open at 1? Arguments: hour now, opening hour, closing hour (exclusive); a bar with both the same is closed.
 * Is an hour inside a daily time span that may cross midnight and is empty if start equals end? Hour first, then start (inclusive) and end (exclusive).
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
 * Is it within office hours, Monday (1) to Friday (5), {K} to {L} ({L} excluded)? Weekday and hour are given.
 * office hours check: Monday (1) to Friday (5), {K} <= hour < {L}, given day and hour
 * Return true if the day is Monday (1) to Friday (5) and the hour is from {K} to before {L}.
 * Is the support line open? Monday to Friday {K} to {L}, closed at {L}; day 1 is Monday.
 * Write a function for business hours: days 1 to 5, {K} until {L} (not included); day first, then hour.
 * Are we in the office? Weekday 1 to 5 and hour at least {K} but less than {L}.
 * Given a weekday (1 is Monday) and an hour, return true on Monday to Friday from {K} to before {L}.
 * working hours check: Monday (1) to Friday (5), {K} until {L} exclusive
 * business hours Mon-Fri {K}-{L} ({L} excluded); takes weekday (Monday is 1) and hour
 * check that the weekday is 1 to 5 and the hour is at least {K} and below {L}
 * Is the office staffed? Workdays are 1 to 5, hours {K} up to but not including {L}; day comes first.
 * Is someone at the office on this day (1 is Monday) and hour? Staffed Monday to Friday from {K} until before {L}.
 *
 * @K 9 8 10
 * @L 17 18 16
 * @name is_office_hours is_business_hours
 * @range day 1 7
 * @range hour 0 23
 */
_Bool is_office_hours(int32_t day, int32_t hour) { return day >= 1 && day <= 5 && hour >= K && hour < L; }

/**
 * Is it within business hours? Day 1 (Monday) to 5, hour at least 9 and less than 17.
 * business hours check from weekday (1 is Monday) and hour: Monday to Friday, 9 to 17, closed at 17
 * Are we at work, Monday (1) to Friday (5), nine to five (17 excluded)? Weekday and hour are given.
 * Is the office open on this day (1 is Monday) at this hour? Open on weekdays from 9, closed from 17.
 * Check whether a time is within working hours: day 1 to 5, hour 9 to 16.
 * Can I call the support line on this day (1 is Monday) at this hour? Mon-Fri, 9 to 17 (exclusive).
 * Return true on Monday (1) to Friday (5) from 9 up to but not including 17.
 * Write a function for business hours, 9 to before 17, days 1 to 5, from the weekday number and the hour.
 * check that the weekday is 1 to 5 and the hour is at least 9 and below 17
 * 9 to 5 on a workday: day number 1 to 5 and hour from 9 to 16
 * Given a weekday number (1 is Monday) and an hour, is it working time, Mon-Fri with 9 <= hour < 17?
 * Determine if it is a weekday (1-5) between 9 and 17 o'clock, 17 excluded; day first, then hour.
 *
 * @T int32_t
 * @name in_business_hours at_work
 * @range day 1 7
 * @range hour 0 23
 */
_Bool in_business_hours(T day, T hour) { return day >= 1 && day <= 5 && hour >= 9 && hour < 17; }

/**
 * Is {hour}:{minute} a valid time on a 24-hour clock?
 * check if hour and minute form a valid time of day
 * are hour (0-23) and minute (0-59) valid
 * Return true if the hour is from 0 to 23 and the minute from 0 to 59.
 * Write a function that validates a time of day given as hour and minute on the 24-hour clock.
 * Does this time exist on a 24-hour clock? Hour first, then minute.
 * Given an hour and a minute, return whether they form a valid time from 00:00 to 23:59.
 * valid 24-hour time check, hh and mm as integers
 * Is hh:mm a valid time? 24:00 and 12:60 are not, 23:59 is.
 * check a clock time for correctness: hour 0 to 23, minute 0 to 59
 * Validate a time: hour must be in 0..23 and minute in 0..59.
 * Determine whether an hour and a minute make a legal 24-hour time.
 * Write a function to check if hour and minute are a valid 24-hour time.
 *
 * @T int32_t
 * @name time_exists is_valid_time valid_time
 * @range hour -2 26
 * @range minute -2 62
 */
_Bool time_exists(T hour, T minute) { return hour >= 0 && hour < 24 && minute >= 0 && minute < 60; }

/**
 * How many hours, as a decimal number, are {hours} h {minutes} min?
 * hours and minutes to decimal hours, e.g. 7 h 30 min to 7.5
 * decimal hours from hours and minutes
 * time sheet: convert hours and minutes, such as 7 h 30 min to 7.5 hours
 * Write a function that converts hours and minutes to hours with a fraction.
 * What is a duration like 1 hour 45 minutes in hours, as a decimal number?
 * return hours + minutes / 60.0
 * Given hours and minutes, return decimal hours for payroll.
 * Convert a duration in hours and minutes to decimal hours.
 * hours and minutes to decimal hours, as used in payroll
 * I need hours and minutes as decimal hours, e.g. 2 h 15 min is 2.25
 * Given a time in hours and minutes, return it in hours as a floating point number.
 *
 * @name decimal_hours to_decimal_hours
 * @range hours 0 24
 * @range minutes 0 59
 */
double decimal_hours(int32_t hours, int32_t minutes) { return hours + minutes / 60.0; }

/**
 * hours worked: end minus start minus the break, with the start given first
 * working time from start, end and break
 * Compute end - start - pause, the hours worked.
 * Write a function that computes the working hours of a day: start, end, break, all in hours.
 * How long did I work today? Start, end and break are given in hours.
 * Given when work began, when it ended and the length of the break, return the hours worked.
 * Calculate the working time from start time, end time and break, all in hours.
 * hours worked in a shift: start and end time, minus the length of the break
 * length of a shift without the lunch break, from start, end and break
 * I came at 9, left at 17 and had a 1 hour break: how many hours did I work? Start, end, break.
 * Write a function to calculate net working hours from arrival, departure and break time.
 * How long did the employee work? End minus start minus the break, all in hours, start given first.
 *
 * @T double float int32_t
 * @name hours_worked working_hours worked_time
 * @range start 0 12
 * @range end 12 24
 * @range pause 0 3
 */
T hours_worked(T start, T end, T pause) { return end - start - pause; }

/**
 * How many hours is a shift from start hour to end hour? An earlier end is on the next day.
 * Return end - start in hours, plus 24 if that is negative (start comes first).
 * shift length in hours from the start hour to the end hour, which may be after midnight
 * Write a function for the hours of a shift from start hour to end hour that can pass midnight.
 * How many hours did I work from one hour of the day to another, possibly past midnight?
 * Compute the hours between a start hour and an end hour on a 24-hour clock; add 24 if the difference is negative.
 * shift duration from start hour to end hour, 0 if they are equal, wrapping at midnight
 * From 22 to 6 is 8 hours: compute the length of a shift from its start and end hour.
 * time at work in hours from start hour to end hour, where the shift may pass midnight
 * Given the hour a shift starts and the hour it ends, return its length; it may end the next day.
 * I need the number of hours between clock-in and clock-out, even if it is after midnight.
 * How many hours does the crew work from the start hour to the end hour, possibly across midnight?
 *
 * @T int32_t
 * @name shift_hours shift_length
 * @range start 0 23
 * @range end 0 23
 */
T shift_hours(T start, T end) { return end >= start ? end - start : end - start + 24; }

/**
 * How old does someone turn in a year, given the birth year and that year?
 * age from birth year and current year
 * Return the age someone reaches in a given year, birth year first.
 * Subtract the year of birth (first) from the current year (second).
 * Write a function that computes the age from the year of birth and the current year.
 * Given a birth year and a year, return the age reached in that year.
 * Calculate someone's age from the birth year and the present year.
 * age as year minus birth year, with the birth year given first
 * compute age: birth year, then current year
 * age in a given year from the birth year, e.g. 1990 and 2030 give 40
 * years between the year of birth and a target year
 * Write a program to calculate a person's age from the year of birth and the current year.
 * Given birth year and current year, return the age reached that year.
 * current year - birth year, birth year first
 *
 * @T int32_t
 * @name age_in_year age_from_birth_year
 * @range birth 1900 2020
 * @range year 2000 2100
 */
T age_in_year(T birth, T year) { return year - birth; }

/**
 * What percentage is done, as a whole number rounded down, given done and total? 100 if the total is 0.
 * progress in percent from done and total, 100 for a total of 0
 * progress bar percentage as a whole number, rounded down, from done and total (100 if total is 0)
 * percent complete as an integer from done and total, 100 when total is 0
 * Write a function that returns a job's progress as an integer percentage, rounded down: done, total; 100 when total is 0.
 * How far along is a download in whole percent? Done and total are given; return 100 if total is 0.
 * Given finished and total steps, return the integer percentage completed, rounded down; 100 if there are no steps.
 * return done * 100 / total as an integer, or 100 if total is 0
 * progress in whole percent, rounded down, from done and total (100 if total is 0)
 * Compute percent finished from done and total, dropping the fraction; a total of 0 counts as 100.
 * 37 of 50 files copied is 74 percent: compute the integer percentage, rounded down, or 100 for 0 files.
 * Write a progress function returning done / total in integer percent (truncated), 100 when total is zero.
 * progress indicator: done of total in whole percent, rounded down, and 100 if there is nothing to do
 * Write a function to compute progress in percent as a whole number, rounded down; 100 when the total is 0.
 * Given done and total, return done * 100 / total as an integer, 100 for total 0.
 * how many percent are finished? done first, total second, 100 if total == 0
 *
 * @T int32_t int64_t
 * @name progress_percent percent_done completion
 * @range done 0 200
 * @range total 0 200
 */
T progress_percent(T done, T total) { return total == 0 ? 100 : done * 100 / total; }

/**
 * progress as a fraction done / total, 1 if the total is 0
 * Return done divided by total as a decimal, or 1 if total is 0.
 * How far is the job, from 0 to 1? Finished steps first, then all steps; 1 if there are none.
 * completed share from done and total, 1 if there is nothing to do
 * fraction of a task that is done: done over total, or 1 if the total is zero
 * Write a function that returns progress as a decimal (0.5 for half), given steps done and total steps; 1.0 if no steps.
 * progress bar value from done and total, e.g. 0.5 for half, full (1) when total is 0
 * Calculate the completed fraction as a double: done over total, 1 when total is zero.
 * return done / total without dividing by zero: a total of 0 gives 1
 * completion ratio of steps, done over total (1 for no steps)
 * What fraction is finished, as a decimal? Arguments done and total; 1.0 when total is 0.
 * share of files already copied, as a fraction, given copied and total files; 1 if there are no files
 *
 * @name progress_fraction fraction_done
 * @range done 0 200
 * @range total 0 200
 */
double progress_fraction(int32_t done, int32_t total) { return total == 0 ? 1 : (double)done / total; }

/**
 * What percentage is the first number of the second, rounded to the nearest integer (half up)?
 * percentage of a part in a total, rounded half up to an integer
 * What percent of the total is the part, rounded to the nearest integer, half up?
 * Return part / total in whole percent, rounded half up.
 * 2 out of 3 should give 67 percent, not 66: compute the percentage rounded to nearest, half up.
 * Write a function for the integer percentage of a part in a total, rounded half up.
 * rounded percentage (half up) of part and total with integers only
 * part of total as the nearest whole percent, a half going up
 * return (part * 200 + total) / (2 * total) in integer arithmetic
 * integer percentage of part in total, rounded to the nearest (.5 up), not truncated
 * Compute a candidate's share of the votes in whole percent, rounded half up: votes for the candidate, then all votes.
 * Given part and whole, return the percentage rounded to the nearest integer, halves up.
 * part as a percentage of total, rounded half up
 *
 * @T int32_t int64_t
 * @name rounded_percent percent_rounded
 * @range part 0 200
 * @range total 1 200
 */
T rounded_percent(T part, T total) { return (part * 200 + total) / (2 * total); }

/**
 * What percentage is still free, given the used amount and the total?
 * free space in percent from used and total
 * percent remaining from used and total
 * share left in percent, used and total given
 * Write a function for used and quota that computes which percentage is left.
 * How much of my disk is still free in percent, given used space and total space?
 * return (total - used) * 100 / total, with used as the first argument
 * Given the amount used and the capacity, return the remaining percentage.
 * percentage not yet used, from the used part and the whole
 * Calculate the percentage of a quota that is left, from used and quota.
 * My disk has 80 of 200 used; what percentage is left? Arguments are used and total.
 * unused share of the capacity in percent, from used and capacity
 *
 * @T double float
 * @name percent_free percent_remaining free_percent
 * @range used 0 100
 * @range total 100 500
 */
T percent_free(T used, T total) { return (total - used) * 100 / total; }

/**
 * Did the student pass all subjects? Every mark in the array must be at least {K}.
 * passed all subjects: each mark in the array is {K} or more
 * are all grades in an array at least {K}
 * Return true if every score in the array is {K} or higher.
 * Did the student pass everything? The pass mark is {K} and the marks are in an array.
 * Given the marks of all subjects, return true if none is below {K}.
 * check that no mark in the array is below {K}
 * A student passes only if all marks are {K} or more; check an array of marks.
 * overall pass: all marks in the array are {K} or higher
 * Are all the marks in this array {K} or better?
 * Determine whether all marks in an array reach {K}; an empty array gives true.
 * The student passes the semester only if no mark is below {K}; check an array of marks.
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
 * Did the student pass everything in the list of marks, with 50 or more each?
 * Is every mark in the array a pass, i.e. at least 50?
 * no subject failed: true when none of the n marks is below 50
 * check that all marks are passing marks (50 and up)
 * Write a function that tells if a student passed each exam with 50 or more.
 * all grades in an array are 50 or better
 * true if no mark in the array is below 50
 * Are there no failing grades (below 50) in the array?
 * Return true if all exam marks in the array are 50 or more.
 * Given an array of scores, return whether the student passed all of them (pass mark 50).
 * Has the student passed the whole semester, with a mark of 50 or more in each subject?
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
 * How many of the marks in an array are a pass, that is, {K} or more?
 * number of students who passed, i.e. array elements of at least {K}
 * count grades of at least {K} in an array
 * how many marks in the list pass, with {K} as the pass mark
 * Write a function that counts the scores in an array that are at least {K}.
 * How many students passed the test, given everyone's points? The pass mark is {K}.
 * Given a list of marks, return the number of marks that are {K} or higher.
 * Count passing marks in an array, where {K} and up is a pass.
 * number of passes in an array of marks, pass mark {K}
 * count the students with {K} points or more in an array of scores
 * Count how many elements of an array of marks are {K} or greater.
 * How many students in the array have qualified, scoring {K} or better?
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
 * How many students passed, given an array of marks? 50 or more is a pass.
 * number of passing grades, at least 50, in an array
 * count the passes in a list of marks; 50 is enough
 * How many of the class passed with 50 points or more? The points are in an array.
 * Return the number of passing exam scores in an array, pass mark 50.
 * Write a function that counts the students who passed with 50 points or more.
 * number of marks in an array that are at least 50
 * Count the students with at least 50 points in an array of scores.
 * tally of successful candidates in a list of scores, pass mark 50
 * I have everyone's marks in an array and want to know how many are 50 or higher
 * Given all scores out of 100, return how many passed with at least 50.
 * Write a program to count how many students passed, 50 being the pass mark.
 * Given an array of scores, return the number of scores >= 50.
 * number of passing marks (50 or higher)
 * how many scores in the array are at least 50?
 * count the students with a passing score of 50 or more
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
 * Is the attendance enough, at least {K} percent? Classes attended and total classes are given.
 * Did the student attend at least {K} percent of the classes? Attended first, then total.
 * Was the student present in {K}% or more of the classes? Arguments: present, total.
 * Is attendance sufficient for the exam? Days present must be at least {K} percent of total days.
 * Write a function that checks whether attended classes make up {K} percent of all classes or more.
 * May a student sit the exam? Attendance (present out of total) must be at least {K}%.
 * Given classes attended and classes held, return true if attendance is at least {K} percent.
 * check attended / held >= {K}%
 * minimum attendance of {K} percent: given lessons attended and lessons held, is it reached?
 * Is the first number (attended) at least {K}% of the second (total)?
 * Did he come to {K}% of the lessons or more? Lessons attended, then all lessons.
 * Check if the percentage of days present out of total days is no less than {K}.
 *
 * @T int32_t int64_t
 * @K 75 80 70 60 90
 * @name enough_attendance attendance_ok can_sit_exam
 * @range present 0 100
 * @range total 1 100
 */
_Bool enough_attendance(T present, T total) { return present * 100 >= total * K; }

/**
 * Is attendance sufficient, i.e. at least 75 percent of the classes? Attended first, then total.
 * May the student sit the exam? He must have attended 75% of the classes or more (present, total).
 * Is the attendance at least 75 percent, given days present and total days?
 * Check the minimum attendance of 75 percent, classes attended out of classes held.
 * Did the student attend at least three quarters of the lessons? Attended, then total.
 * Return true if the classes attended are at least three quarters of all classes.
 * check that present / total is at least 75 percent, using integer arithmetic
 * allowed to take the exam: attendance of 75 percent or more (classes attended, classes held)
 * Write a function that decides from attended and held classes if a student reaches 75 percent.
 * Does the student have 75% attendance or better? Number of classes present, number of classes.
 * eligible by attendance: at least 75% of the days, given days present and total days
 * Is the minimum attendance of 75 percent fulfilled, given classes present and classes total?
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
 * What percentage of the lessons did the student attend? Lessons attended, then total lessons.
 * Compute present divided by total as a percentage.
 * attendance rate from attended and held classes
 * Write a function that computes the attendance in percent from attended and held classes.
 * return attended * 100 / held
 * Calculate a student's attendance in percent from days present and total school days.
 * percentage of lessons attended: attended lessons first, then all lessons
 * class attendance in percent, classes attended given first
 * days present as a percentage of school days
 * Given the number of days present and the number of days, return the attendance percentage.
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
 * What grade does a student get? A from 90, B from 80, C from 70, D from 60, otherwise F.
 * Given a percentage, return the letter A from 90, B from 80, C from 70, D from 60 and F below.
 * score to letter on the American scale: A for 90 and up, B for 80, C for 70, D for 60, F below
 * grade letter of a test score: 90 or more A, 80 B, 70 C, 60 D, F below 60
 * Write a grading function: 90+ is 'A', 80+ is 'B', 70+ is 'C', 60+ is 'D', anything lower is 'F'.
 * letter grade for a score, e.g. 87 -> B (limits 90, 80, 70, 60, then F)
 * Return 'A', 'B', 'C', 'D' or 'F' for a test score with cutoffs 90, 80, 70 and 60.
 * Write a function to get the grade for a mark: A from 90, B 80, C 70, D 60, else F.
 * Given a score from 0 to 100, return 'A', 'B', 'C', 'D' or 'F' with limits 90, 80, 70, 60.
 * Function that returns the letter grade: A from 90, B from 80, C from 70, D from 60, F otherwise
 * marks to grade with if-else: >= 90 A, >= 80 B, >= 70 C, >= 60 D, rest F
 *
 * @T double int64_t
 * @name grade_letter letter_for_score score_to_grade
 * @range score 0 100
 */
char grade_letter(T score) {
    return score >= 90 ? 'A' : score >= 80 ? 'B' : score >= 70 ? 'C' : score >= 60 ? 'D' : 'F';
}

/**
 * Compare version {major1}.{minor1}.{patch1} with {major2}.{minor2}.{patch2}: return -1, 0 or 1.
 * compare two version numbers given as major, minor, patch each: -1, 0 or 1
 * version compare, three numbers each: -1 for an older first one, 1 for a newer one, 0 for the same
 * Which version is newer? Return 1 for the first, -1 for the second, 0 if equal (major, minor, patch of each).
 * Write a function that compares major, minor and patch of two versions and returns -1, 0 or 1.
 * Is version 1.2.3 older than 1.3.0? Take both as three ints and return -1 if older, 1 if newer, 0 if the same.
 * semantic version comparison: major, minor, patch of the first, then of the second; returns -1, 0 or 1
 * Given two versions as three numbers each, return -1, 0 or 1 if the first is lower, equal or higher.
 * Compare two versions by major, then minor, then patch; return -1, 0 or 1. All three numbers of the first come first.
 * compare versions x.y.z passed as six integers; -1 if the first is lower, 1 if higher, 0 if equal
 * Implement semver comparison returning 1 if the first version is newer, -1 if older, 0 if equal.
 * three-way version comparison (-1, 0, 1), each version given as major, minor and patch
 * Which release is newer? Compare major, minor, patch of two versions, and return -1 for an older first one, 1 for a newer one, 0 if equal.
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
 * check that a version is at least another version, each given as major and minor
 * Is a version new enough? Its major and minor come first, then the required major and minor.
 * Return true if the first version (major, minor) is greater than or equal to the second.
 * Write a function that tells whether a version meets a minimum version, each passed as major and minor.
 * Is the installed version recent enough? Its major and minor first, then the required ones; equal is enough.
 * Given the installed and the required version as major and minor, return whether it is the same or newer.
 * return true if (major, minor) >= (required major, required minor)
 * Is the current version at least the required version? Compare major first, then minor.
 * Is version 3.8 enough if 3.6 is required? The arguments are 3, 8, 3 and 6.
 * Is the release major.minor the same as or later than the required major2.minor2?
 * Is the installed version (major, minor) no older than the one that the application needs (major2, minor2)?
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
 * Encode a version as major * 10000 + minor * 100 + patch.
 * Write a function that turns a version into an integer: 10000 * major + 100 * minor + patch.
 * How do I turn a version like 3.11.2 into a comparable integer such as 31102?
 * Combine major, minor and patch into one number, with two decimal digits each for minor and patch.
 * version code from major, minor and patch, with two decimal digits for minor and for patch
 * pack a version number into an int: major * 10000 + minor * 100 + patch
 * major, minor and patch as one number, so that 2.5.13 becomes 20513
 * major, minor, patch to one number, 1.2.3 -> 10203
 * Given major, minor and patch, return the version number in the form MMmmpp, e.g. 10203 for 1.2.3.
 *
 * @T int32_t int64_t
 * @name version_number encode_version version_code
 * @range major 0 20
 * @range minor 0 99
 * @range patch 0 99
 */
T version_number(T major, T minor, T patch) { return major * 10000 + minor * 100 + patch; }

/**
 * Convert {bytes} to {OP} as a decimal number, with {OP:2} bytes each.
 * bytes to {OP}, i.e. divided by {OP:2}, as a double
 * convert bytes to {OP}, {OP:2} bytes each
 * file size in {OP} ({OP:2} bytes each) with its fraction, from bytes
 * Write a function that converts a file size from bytes to {OP} of {OP:2} bytes.
 * How big is a file in {OP} ({OP:2} bytes each)? Its size is given in bytes.
 * Given a number of bytes, return the size in {OP} with decimals ({OP:2} bytes each).
 * Return a size in bytes divided by {OP:2}, to get {OP}.
 * file size in {OP} as a decimal number: bytes / {OP:2}
 * bytes to {OP} as floating point, conversion factor {OP:2}
 * I need to show a size in bytes as {OP} ({OP:2} bytes), keeping the decimals.
 * How do I convert bytes to {OP} ({OP:2} bytes each) without losing the fraction?
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
 * How many {OP} is a number of bytes? Use powers of 1024 and return a decimal number.
 * size in {OP} as a double from a number of bytes, powers of 1024
 * Write a function that converts bytes to {OP} as a decimal number, with binary units (1024).
 * Return the size in {OP} of a number of bytes, as floating point, using 1024 per step.
 * turn a byte count into {OP} (1024-based), as a floating point number
 * How big is a file of a given number of bytes in {OP}? Use 1024 and keep the decimals.
 * Given bytes, return {OP} with the fraction; each unit is 1024 of the next smaller one.
 * I want to display bytes as {OP}, with decimals, where each step is 1024
 * I have a download size in bytes and need it in {OP} as a double, where each unit is 1024 times the one before.
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
 * How many bytes are in a given number of {OP}? Use powers of 1024.
 * number of bytes in a size in {OP}, using powers of 1024
 * Return the size in bytes of an amount in {OP} (1024-based).
 * Write a function that converts {OP} to bytes, binary units (1024).
 * How do I turn {OP} into bytes, using 1024 like operating systems do?
 * file size in bytes from {OP} (1024-based)
 * turn {OP} into a byte count, 1024-based
 * Given an amount of {OP}, compute the number of bytes, with 1024 per step.
 * I need a size in {OP} as plain bytes, 1024-based
 * Multiply {OP} by the right power of 1024 to get bytes.
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
 * How many bytes does a file occupy on disk, given its size and the block size?
 * size on disk of a file: its size rounded up to whole blocks (file size, block size)
 * Round the file size up to whole blocks of the given size.
 * disk space used by a file when space is allocated in whole blocks; file size first, then block size
 * Write a function that returns the space a file takes on disk in full clusters: file size, cluster size.
 * How much space does a file really take on disk? File size and block size are given; only whole blocks are used.
 * Given a file size and the cluster size, return the allocated bytes, a multiple of the cluster size.
 * Calculate the allocated size of a file: its size rounded up to a multiple of the cluster size.
 * round a file size up to a multiple of the block size
 * A 5000 byte file with 4096 byte clusters takes 8192 bytes: compute this from file size and cluster size.
 * allocated bytes of a file in full clusters, from file size and cluster size
 * How many bytes on disk are reserved for a file of this size, in whole blocks of the given size?
 *
 * @T int64_t int32_t
 * @name size_on_disk allocated_size disk_space
 * @range size 0 100000
 * @range block 1 4096
 */
T size_on_disk(T size, T block) { return (size + block - 1) / block * block; }

/**
 * How many seconds does a download take, given the size in megabytes and the speed in megabits per second?
 * download time in seconds from file size in MB and speed in Mbit/s
 * Return the download time in seconds for a size in MB and a speed in Mbit/s.
 * seconds to download a file, from its size in megabytes and the speed in megabits per second
 * Write a function that estimates the transfer time in seconds of a file in MB at a speed in Mbit/s, 8 bits per byte.
 * How long does it take to download a movie, in seconds? Size in MB, speed in Mbit/s.
 * Compute size * 8 / speed, the download time for MB and Mbit/s.
 * Given megabytes and megabits per second, return the time in seconds.
 * transfer time over a network in seconds: size in MB times 8, divided by Mbit/s
 * time in seconds to upload a file of a given size in MB at a given speed in Mbit/s
 * I have a 700 MB file and a 50 Mbit/s line; how many seconds does the download take? File size first.
 * Calculate the transfer time in seconds from megabytes and megabits per second (8 bits per byte).
 *
 * @T double float
 * @name transfer_time transfer_seconds
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
 * How deep is a path, measured by the number of its slashes?
 * Given a path, return the number of forward slashes.
 * depth of a URL path, i.e. the number of slashes in the string
 * Count how often '/' occurs in a string.
 * directory depth of a path: count the slashes
 * count the slashes in a path, e.g. /a/b/c has 3
 * Return the number of '/' separators in a path string.
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
 * How many parts does the path {s} have between its slashes, not counting empty ones?
 * number of path components, the nonempty pieces between slashes
 * count the nonempty parts of a path that are separated by slashes
 * number of path segments in a string, ignoring empty ones
 * Write a function that counts the names in a file path, names being separated by one or more slashes.
 * How many folders and files are named in a path like /usr/local/bin (3 here)?
 * Given a path, return the count of its non-empty components.
 * path component count, where double slashes do not add an empty component
 * number of nonempty segments of a URL path, split at '/'
 * count the nonempty names between slashes of a path
 * Count the names in a path, e.g. a//b/c has 3.
 * Split a path at '/' and return how many non-empty parts there are.
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
 * Is the path {s} absolute, i.e. does it start with a slash?
 * is the path absolute (starts with /)
 * does a path start with a slash
 * absolute or relative path? Return true if it starts with a slash.
 * Write a function that checks whether a Unix path is absolute, i.e. its first character is a slash.
 * Does this path start at the root, i.e. with '/'?
 * Given a path string, return true if its first character is '/'.
 * Check for a leading slash in a path.
 * path begins with '/', true or false
 * absolute path test, Unix style (string starts with a slash)
 * Does the string begin with a slash?
 * Determine whether a file path is absolute on Linux.
 * Write a function to check if a path is absolute, i.e. begins with '/'.
 * Given a Unix path, return true if it starts with a slash.
 * absolute path or not (leading /)
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
 * How do I change the backslashes of a Windows path to forward slashes in place?
 * Given a path, convert each \ to / in place.
 * fix the path separators in place: every backslash becomes a forward slash
 * Convert a Windows path to forward slashes in place.
 * replace \ with / everywhere in the string, in place
 * Overwrite every backslash in a path string with a forward slash.
 * Write a function to convert backslashes to forward slashes in a path, in place.
 * Given a Windows path, replace every \ by /, in place.
 * backslash to slash, all of them, in place
 *
 * @string s
 * @name to_forward_slashes fix_slashes normalize_separators
 */
void to_forward_slashes(char *s) {
    for (; *s; s++)
        if (*s == '\\') *s = '/';
}

/**
 * Remove the slashes at the end of the path {s} in place, but leave "/" as it is.
 * remove trailing slashes of a path in place, but leave the root "/"
 * strip all trailing slashes of a path in place, but never the first character
 * trailing slash removal in place; the path "/" keeps its slash
 * Write a function that removes all slashes at the end of a path in place, keeping the root "/".
 * How do I get rid of trailing slashes in a directory name in place, except for "/" itself?
 * Given a path, drop its trailing slashes in place; "/" stays.
 * Make a path end without a slash, in place, unless it is just "/".
 * normalize a directory path in place by removing trailing slashes; the root "/" is kept
 * remove trailing slashes from a URL string in place; a lone "/" is kept
 * Strip trailing path separators in place, but keep one if the path consists only of slashes.
 * A path may have unnecessary slashes at its end; strip them in place but leave a lone "/" alone.
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
 * collapse consecutive slashes into one, in place
 * remove duplicate consecutive slashes from a path, in place
 * squeeze repeated slashes in a string into one, in place
 * Write a function that replaces several slashes in a row by a single one, in the string itself.
 * How do I turn a//b///c into a/b/c in place?
 * Given a path, keep only one slash of each run of slashes, in place.
 * Clean up double slashes in a path, in place: keep one of each run.
 * replace // or longer runs of slashes with a single /, in place
 * Normalize a path in place so that several slashes in a row become one.
 * How do I remove redundant slashes from a file path in place?
 * Merge bunches of slashes in a path into single ones, in the same buffer.
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
 * Write the directory part of the path {s} to {out}: the text before the last slash, "/" for the root, empty without a slash.
 * Copy the directory of a path to a buffer: empty without a slash, "/" if the only slash is the first character.
 * Write everything before the last slash of a path to out; "/" for files in the root, "" without a slash.
 * Write a function that copies the part of a path before the last slash to out ("/" for the root, "" without a slash).
 * Which folder is a file in? Store it in the buffer; no slash gives "", and "/x" gives "/".
 * Given a path, store its directory in out: the empty string without a slash and "/" for a file in the root.
 * path without its last slash and file name, written to out; empty if there is no slash, "/" for "/a"
 * parent directory of a path into a buffer: the text before the last '/', "/" for a root file, else empty
 * Strip the last slash and the file name from a path into a buffer ("/" stays for the root, "" without a slash).
 * directory part of a path into out, e.g. /a/b/c.txt gives /a/b, /c gives / and c gives an empty string
 * I need the folder of a file path in a second buffer: cut before the last slash, but keep "/" if it is the leading one, and give an empty string if there is no slash.
 * Store the text in front of a path's last '/' in out, using "/" when nothing precedes that slash and "" when there is no slash.
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
 * Remove the extension from the file name {s} in place: everything from the last dot, unless the name starts with it.
 * remove the file extension of a path in place; a dot at the start of the name is not an extension
 * file name without extension, shortened in place (from the last dot on; .bashrc stays as it is)
 * strip an extension such as .txt from a file name in place; a dot at the start of the name does not count
 * Write a function that removes the extension of a file name in place; names like ".bashrc" stay.
 * How do I remove the extension of a file name in place, leaving names like ".profile" and dots in folders alone?
 * Given a path, cut its file name at the last dot, in place; a leading dot is not an extension.
 * Drop the last extension of a file name, including the dot, in place, unless the name begins with that dot.
 * cut off the last extension of a path in place: photo.tar.gz becomes photo.tar, .hidden is unchanged
 * Reduce a file name to its stem in place by removing the last dot and what follows; a leading dot stays.
 * strip the extension in place: a.txt becomes a, but a/.rc stays
 * Truncate a path at the last dot of its file name, unless the name starts with that dot.
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
 * Does the file name in the path {s} have an extension, i.e. a last dot that is neither first nor last in the name?
 * has file extension: the last dot of a path's file name is neither its first nor its last character
 * Does the file name at the end of a path have an extension? ".rc" and "name." do not, "a.c" does.
 * check whether a path has an extension; names like ".bashrc" and "name." have none
 * Write a function that tells whether a path's file name has an extension: its last dot is neither first nor last.
 * Is there an extension in the path's file name? A leading dot or a final dot does not count.
 * Given a path, return true if the last dot of its last component is neither first nor last there.
 * Is there text both before and after the last dot of a path's file name?
 * check a path for a suffix like .c or .txt; if the last dot starts or ends the name, there is none
 * Return true if the last part of a path has an extension, as in report.pdf, but not for report, .report or "report.".
 * Does the file that a path names have an extension? "d.x/readme", ".rc" and "x." do not, "readme.md" does.
 * Does the last part of a path have a nonempty file extension? The dot of ".bashrc" does not start one.
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
 * Is {s} the name of a hidden file, i.e. does it start with a dot? "." and ".." are not hidden.
 * is it a hidden file name, starting with a dot (not . or ..)
 * file name starts with a dot and is neither "." nor ".."
 * hidden Unix file: name begins with '.', but is not "." or ".."
 * Write a function that checks whether a file name is hidden on Unix; "." and ".." do not count.
 * Would ls hide this file because of its leading dot? Return false for "." and "..".
 * Given a file name without a path, return true if it begins with a dot and is not "." or "..".
 * dotfile check on a string, "." and ".." do not count
 * is it a dot file name (but not . or ..)
 * true for hidden names such as .gitignore, false for "." and ".."
 * check for a hidden file: .profile yes, profile and .. no
 * Does a file name start with a dot, without being the special names "." or ".."?
 *
 * @string s
 * @name is_hidden_file is_dotfile
 */
_Bool is_hidden_file(const char *s) {
    if (s[0] != '.' || s[1] == 0) return 0;
    return s[1] != '.' || s[2] != 0;
}

/**
 * join a directory and a file name into out with exactly one slash, or none if the directory is empty
 * path join into a buffer: directory, a slash unless it is empty or ends with one, file
 * directory plus file name into out, a / between unless already there or the directory is empty
 * Write a function that builds a path from a folder and a name in a buffer, adding '/' unless the folder is empty or ends in one.
 * How do I combine a folder and a file name in out, adding a slash if the folder is not empty and lacks it?
 * Given a directory and a name, store "dir/name" in out; no second slash if the directory ends with one or is empty.
 * concatenate two path components with a slash into a buffer, no slash being added after "" or "x/"
 * like os.path.join for a folder and a relative name, written to a buffer
 * Concatenate folder and file name into out, inserting a slash only where needed (not for an empty folder).
 * "/tmp" and "x" give "/tmp/x", "tmp/" and "x" give "tmp/x", "" and "x" give "x"; write to the buffer
 * Combine a folder and a name into a third string, inserting '/' unless the folder is empty or already ends with it.
 * Build a full path in the output buffer from a directory and a file name, with a slash between unless the directory is empty or ends in one.
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
 * Turn the title {s} into a slug in place: lowercase letters and digits, and one dash for every run of other characters inside.
 * make a slug from a title in place: lowercase it, a-z and 0-9 stay, other runs become single inner dashes
 * url slug in place: lower case letters and digits, everything in between replaced by single dashes
 * Lowercase a string and replace each run of non-alphanumeric characters by one dash, none at the ends, in place.
 * Convert a title in place to a URL slug: lowercase letters and digits; every other run inside becomes one dash.
 * lowercase a title in place with single hyphens for anything not a letter or digit, no leading or trailing ones
 * Make a heading URL friendly in place: lowercase letters and digits, one hyphen for each run of anything else between them.
 * Write a function that slugifies a string in place: lowercase ASCII letters, keep digits, turn every run of other characters into one dash, and leave no dash at either end.
 * How do I turn "Hello, World!" into "hello-world" in place, with each run of anything but ASCII letters and digits becoming one hyphen, except at the ends?
 * Turn a blog title into a permalink within the same buffer: capitals become lowercase, a-z and 0-9 stay, other runs become one hyphen, none at the ends.
 * slugify a string in place: lowercase it, replace each run of characters other than a-z and 0-9 by a single dash, and trim dashes from both ends
 * I want titles like " My Post! 2" to become "my-post-2" in place, i.e. lowercase letters and digits with one dash for each gap of other characters between them.
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
 * Is {s} a valid slug: lowercase letters, digits and single dashes, not at the start or end, and not empty?
 * is it a valid slug: lowercase letters, digits, single inner dashes
 * slug check: words of a-z and 0-9 joined by single dashes
 * Does the string consist of lowercase words or digits joined by single dashes?
 * Write a function that validates a URL slug: a-z, 0-9 and single inner dashes, not empty.
 * Can this string be a URL slug like my-first-post-2? Lowercase letters, digits and single inner dashes only.
 * Given a text, return true if it matches [a-z0-9]+(-[a-z0-9]+)*.
 * validate a permalink name of a-z, 0-9 and single inner dashes
 * validate that a string has only a-z, 0-9 and single hyphens between them, and is not empty
 * Is the string a nonempty slug of lowercase letters and digits, with single hyphens allowed inside?
 * Does a string have the form of a slug such as my-post-2: only a-z, 0-9 and dashes, no dash first or last, no two in a row, and not empty?
 * Write a function that accepts slugs like "my-post" (a-z and 0-9 with single dashes between) and rejects other characters, double dashes, dashes at the ends and the empty string.
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
 * convert the spaces of a string to {OP:2}, in place
 * replace spaces with {OP:2} in the string itself
 * use {OP:2} instead of spaces, modifying the string
 * Write a function that replaces all spaces in a string by {OP:2} in place.
 * How do I change the spaces in a file name to {OP:2} in place?
 * Given a string, overwrite every space with {OP}.
 * I don't want spaces in my string, replace them with {OP:2} in place
 * change ' ' to {OP} everywhere in a string, in place
 * swap every space of the string for {OP}, in place
 * Turn all spaces of a text into {OP:2}, in place.
 * Substitute {OP} for each space character of a string in place.
 * Write a function to replace blank spaces with {OP} in a string, in place.
 * Substitute {OP} for every blank in a string.
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
 * copy a string to another with its spaces replaced by %20
 * Write a function that writes a string to a buffer with %20 for each blank.
 * How do I write a string to another buffer with each space as %20 and everything else unchanged?
 * Given a string, store it in a buffer with each ' ' turned into "%20".
 * replace spaces with %20, output into another buffer
 * escape the spaces of a string for a URL as %20, into out
 * percent-encode the spaces (only them) of a string into a second buffer
 * Replace each space with %20 and copy the rest unchanged into the output string.
 * Given a string with spaces, write its URL form with %20 to the second argument.
 * My file names contain spaces; copy one into a second buffer with %20 in place of every space.
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
 * url decode into out: %XX to a character, + to a space, a malformed % stays
 * percent decoding into a buffer; plus becomes a space, and a % without two hex digits is kept
 * Decode a query string value into out: %41 becomes A, + becomes a space, invalid escapes are left alone.
 * Write a function that decodes %XX and + (a space) of a URL-encoded string into a buffer; other % signs are kept.
 * How do I turn "a%20b+c" back into "a b c" in another buffer? A % not followed by two hex digits stays.
 * Given a URL-encoded string, store the decoded one in out; + is a space, and a % without two hex digits stays.
 * Unescape a form value into out: %41 becomes A, + becomes a space, a stray % is copied.
 * convert %xx to characters and + to a space, output in the second string; an invalid % is copied unchanged
 * undo URL encoding into a buffer, where + means a space and invalid % sequences are left unchanged
 * URL-decode a string into out: %21 becomes !, + becomes a space, % not followed by two hex digits stays
 * Write the decoded form of a percent-encoded string to out (plus signs are spaces, malformed % signs are copied).
 * How do I decode a URL parameter into another buffer, with %XX (hex in either case) as a byte, + as a space and any % without two hex digits after it copied as is?
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
 * URL-encode into out: everything except letters, digits and -_.~ becomes %XX with uppercase hex digits.
 * percent encoding into a buffer: letters, digits and - _ . ~ are kept, others become %XX (uppercase)
 * Encode a string for a query parameter into out; letters, digits, - _ . ~ stay, the rest becomes %XX in uppercase hex.
 * How do I escape all characters but letters, digits and -_.~ for a URL into a buffer, as in %2F?
 * Like encodeURIComponent, but also escape !'()*; write the result to out.
 * Write a function that percent-encodes a string into a buffer; letters, digits and -_.~ stay, hex is uppercase.
 * convert characters to %XX (uppercase hex) except letters, digits, - _ . ~, into another buffer
 * Make a string safe for a URL: copy letters, digits and -_.~ to out and write the rest as %XX (uppercase hex).
 * escape everything but ASCII letters, digits and - _ . ~ as %XX with uppercase hex digits, into the second argument
 * Write a function that writes a string to out in percent-encoded form: letters, digits, '-', '_', '.' and '~' unchanged, every other byte as % and two uppercase hex digits.
 * Turn "a b&c" into "a%20b%26c" in an output buffer, keeping ASCII letters, digits and -_.~ and writing all other bytes as %XX with uppercase hex.
 * I need to put any text into a URL: copy it to a buffer, replacing each byte other than A-Z, a-z, 0-9, '-', '_', '.' and '~' by %XX (uppercase hex).
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
 * How many non-empty parameters are in the query of the URL {s}, after the first '?' and before any '#'?
 * count the nonempty query parameters of a URL; the query ends at a # if there is one
 * number of URL parameters: the nonempty pieces between & after the first ? and before a #
 * count the &-separated parameters in the query of a URL (until #), not counting empty ones
 * Write a function that counts the nonempty query parameters of a URL, separated by &; a # ends the query.
 * How many nonempty parts, split at &, are in the query string of a link? Stop at a #.
 * Given a URL, return the number of nonempty parts between & after the first '?' and before '#', 0 without a query.
 * How many nonempty parameters does the query string of a URL have, up to a # or the end?
 * number of nonempty GET parameters in a URL, whose query ends at a #
 * Count the arguments of a URL between the first ? and the #, skipping empty ones.
 * count the nonempty parameters of a URL, e.g. /x?a=1&&b=2#top has 2
 * Return how many nonempty query parameters a URL has, 0 if it has no '?'; the #fragment is not part of the query.
 *
 * @string s
 * @name count_query_parameters query_parameter_count
 */
int32_t count_query_parameters(const char *s) {
    while (*s && *s != '?' && *s != '#') s++;
    if (*s != '?') return 0;
    int32_t count = 0;
    char last = '&';
    for (s++; *s && *s != '#'; last = *s++)
        if (*s != '&' && last == '&') count++;
    return count;
}

/**
 * Cut the URL {s} off at the first {OP} in place, removing the {OP:2}.
 * remove the {OP:2} from a URL in place by cutting it off at the first {OP}
 * strip the {OP:2} of a URL in place, i.e. everything from the first {OP} on
 * How do I delete the {OP:2} of a link in place, i.e. everything from the first {OP} on?
 * Given a URL, truncate it at the first {OP} to remove the {OP:2}.
 * cut a string at its first {OP} in place, to drop the {OP:2}
 * Keep only the part of a URL before the {OP:2}, which starts with a {OP}, in place.
 * I want a link without its {OP:2}: cut the string at the first {OP}
 * truncate a URL in place where its {OP:2} starts (at the {OP})
 * Clear the {OP:2} of a URL by ending the string at the first {OP}.
 * Put the terminating zero at the first {OP} of a URL, if there is one, so that its {OP:2} is gone.
 * My links come with a {OP:2}; shorten the string itself so that it stops right before the first {OP}.
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
 * Does the URL {s} begin with "https://", in lower case?
 * is it a url that starts with https://
 * Is the URL secure, i.e. does it begin with https://?
 * check that a URL starts with https://
 * Write a function that checks whether a link starts with https:// (lowercase).
 * Is this URL encrypted, i.e. does it begin with "https://" in lowercase?
 * Given a URL, return true if its scheme is https (lowercase, followed by "://").
 * https prefix check: text begins with https://
 * secure link check: does it start with https://
 * Does a web address use TLS, judging by its https:// prefix?
 * Return true if a string has the prefix "https://".
 * does a link use the https scheme (starts with https://)
 *
 * @string s
 * @name is_https is_secure_url
 */
_Bool is_https(const char *s) {
    return s[0] == 'h' && s[1] == 't' && s[2] == 't' && s[3] == 'p' && s[4] == 's' && s[5] == ':' && s[6] == '/' &&
           s[7] == '/';
}

/**
 * Does {s} begin with "http://" or "https://" in lower case, followed by something more?
 * is it a URL: http:// or https:// followed by at least one character
 * Is the string a web link, i.e. http:// or https:// plus something?
 * URL check: starts with http:// or https:// and does not end there
 * Write a function that tells whether a string starts with http:// or https:// and is longer than that.
 * Does this text look like a link: http:// or https:// and at least one more character?
 * Given a string, return true if it starts with http:// or https:// and is longer than that prefix.
 * link detection: lowercase http:// or https:// with at least one character after it
 * does it look like a url, http(s):// plus at least one character
 * Return true if the string has the prefix http:// or https:// followed by at least one character.
 * How do I check that a string looks like a URL, i.e. http:// or https:// plus something?
 * Does a string start with http:// or https://, and not end right after it?
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
 * host of a URL into out, without port and path; empty without ://
 * get the domain of a URL into out: between :// and the next / : ? or #; empty if there is no ://
 * Copy the hostname of a URL, after :// up to a / : ? or #, to a buffer; empty without ://.
 * Write a function that extracts the host from a link like https://example.com:80/page into out ("" without ://).
 * Which server does a URL point to? Store the text after :// up to /, :, ? or # in a buffer (empty without ://).
 * Given a URL, store its host in out without port and path, or an empty string without "://".
 * extract the domain name of a link into a buffer, without port or path; empty when :// is missing
 * hostname from URL into out: what stands between :// and the next / : ? or #, or "" if there is no ://
 * How do I get the host from a URL into out, i.e. the part after "://" up to a slash, colon, ? or #, else ""?
 * https://a.org:8080/x should give a.org in the output buffer; a/b without :// gives an empty string
 * Copy the server name of a URL to a buffer, from :// to the next slash, colon, question mark or hash, or "" without ://.
 * Which host does a link name? Put everything after its first "://" and before the next '/', ':', '?', '#' or the end into the buffer, or "" if "://" is missing.
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
 * Write the part of the e-mail address {s} {OP} the last @ to {out}; empty if there is no @.
 * copy the {OP:2} of an email address into out, empty without an @
 * get the {OP:2} from an email as a new string in the buffer; no @ gives ""
 * Copy the text {OP} the last @ sign of an email, i.e. the {OP:2}, to out; nothing when there is no @.
 * Write a function that copies the {OP:2} of an e-mail address to a buffer, or an empty string if @ is missing.
 * Given an e-mail address, store what is {OP} the last @ in out: the {OP:2}; empty for a text without @.
 * email to {OP:2} in a second buffer, "" when there is no @
 * get the {OP:2} of a mail address into out, an empty string if there is no at sign
 * Split an email at its last @ and store the {OP:2} in out, or "" if there is no @.
 * How do I extract the {OP:2} of an e-mail address into out? No @ should give an empty string.
 * Store what is {OP} the last at sign of an email address, its {OP:2}, in the buffer; "" without an at sign.
 * Write a function to extract the part of a given email address {OP} the last @ into a buffer; empty without @.
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
 * Hide all but the last {K} characters of {s} with asterisks, in place.
 * mask all but the last {K} characters of a string with * in place
 * show only the last {K} digits of a card number, replacing everything before them by *, in place
 * credit card masking in place: * for every character except the last {K}
 * Write a function that replaces everything in a string except the last {K} characters by '*'.
 * How do I mask a card number in place with asterisks, except for the final {K} digits?
 * Given a string, overwrite with asterisks all characters before the last {K}.
 * Replace every character but the last {K} by a star, changing the string.
 * mask a number given as text with '*', keep {K} characters at the end, in place
 * mask all but the last {K} characters of a string with *, in the string itself
 * mask a string in place with '*', leaving the last {K} characters visible
 * Overwrite all but the final {K} characters of a string with '*'; shorter strings stay unchanged.
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
 * mask a card number with * in place, except for its last 4 characters
 * hide a credit card number in place with stars, except for the last four digits
 * Replace all but the last 4 characters of the string by '*' in place.
 * Show only the last 4 characters of an account number, overwriting the rest with *.
 * credit card masking with '*': the last four characters stay, the string is changed in place
 * How do I mask a card number in place with * for all but the last four characters?
 * Write a function that masks a string with '*' in place and leaves the last four characters visible.
 * replace the characters of a card number by *, except the last 4, in place
 * mask an IBAN in place with '*' so that only its last four characters remain
 * mask a card number in place like ************1234
 * Anonymize a number in a string by replacing all but the last four characters with *.
 * Overwrite everything in a string with * except the final 4 characters.
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
 * Does the text consist of exactly {K} digits and nothing else?
 * {K}-digit code check of a string: only digits, {K} of them
 * is the string a number of exactly {K} digits
 * Write a function that validates a string of exactly {K} digits.
 * Is this string a code of {K} digits and nothing else?
 * Given a text, return true if it has {K} characters and each is a digit.
 * string made of exactly {K} digits, true or false
 * Does the string match [0-9]* with a length of exactly {K}?
 * check that a string has {K} digits, no spaces or letters, and nothing else
 * Validate a code: exactly {K} characters, all of them digits.
 * Return true for a string of length {K} that contains only digits.
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
 * Is the string a valid PIN, i.e. exactly four digits?
 * pin code check of a text: 4 digits only
 * Is this string a valid four-digit PIN?
 * does the string consist of four digits and nothing else
 * Validate the PIN of a bank card: exactly 4 digits.
 * is the PIN made of exactly four digits
 * Can I use this text as my PIN? It must be exactly four digits.
 * Return true for a string like 0815: four digits and nothing else.
 * Check that a bank card PIN, given as a string, has exactly 4 digits.
 * Write a function that checks if a string is a 4-digit PIN.
 * check for a string of exactly 4 numeric characters
 * validate an ATM code: exactly four digits
 * Write a function to validate a PIN: exactly 4 digits.
 * Given a string, return true if it consists of exactly four digits and nothing else.
 * valid 4-digit PIN or not
 * four characters, all of them 0-9?
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
 * Does {s} look like a phone number: optional +, then 7 to 15 digits with spaces, dashes or parentheses?
 * is phone number: optional leading +, 7 to 15 digits, and spaces, dashes, parentheses allowed
 * looks like a phone number: 7 to 15 digits, may contain spaces, -, ( ) and a leading +
 * validate a phone number: 7 to 15 digits; only a leading +, spaces, dashes and parentheses are allowed besides
 * Write a function that accepts phone numbers with an optional +, then 7 to 15 digits among spaces, dashes and parentheses.
 * Is this string a plausible phone number? 7 to 15 digits, spaces, dashes and parentheses, optionally a + in front.
 * Given a text, return true if it has 7 to 15 digits and otherwise only spaces, dashes, parentheses and a leading +.
 * rough phone number validation: 7 to 15 digits, space, -, ( and ), + only first
 * valid phone format: 7-15 digits, blanks, dashes, brackets (), a + allowed at the start only
 * check a telephone number: optional plus sign at the start, then only digits (7-15), spaces, dashes, parentheses
 * Does the string look like "+49 (0)30-1234567": an optional leading +, then 7 to 15 digits among spaces, dashes and parentheses?
 * Could this be a phone number? Optional leading +, then only digits (7 to 15 of them), spaces, dashes and parentheses.
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
 * phone number as text: valid if exactly ten digits
 * Validate a mobile number without country code: the string must be ten digits.
 * Check that a phone number string has ten digits and nothing else.
 * valid mobile number: the string has exactly 10 digits and no other character
 * Is this a correct cell phone number, i.e. ten digits?
 * is it a mobile number of exactly ten digits
 * Does the string consist of a ten-digit telephone number?
 * Write a function that validates a plain phone number of exactly 10 digits.
 * Return true if the phone number consists of exactly ten digits, without spaces or dashes.
 * phone number check for a string like 0123456789: exactly ten characters, all digits
 * Is the mobile number in this string valid? It needs exactly 10 digits and nothing more.
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
 * Is {s} a phone number in the form 555-123-4567, i.e. three, three and four digits with dashes?
 * is the string a phone number of the form ddd-ddd-dddd, d being a digit
 * US phone number with dashes, as in 555-123-4567: does the string have that form?
 * Does the string match ###-###-#### with digits for #?
 * Is this string an American phone number written with two dashes, like 555-123-4567?
 * Given a text, return true if it matches three digits, dash, three digits, dash, four digits.
 * check for a string of the form NNN-NNN-NNNN, where N is a digit
 * phone format xxx-xxx-xxxx with digits for x, true or false
 * dashed ten-digit telephone number: 3 digits, 3 digits, 4 digits with a dash between
 * Is the phone number formatted as 3-3-4 digits with dashes, like 555-123-4567 (5551234567 is not)?
 * Validate a ten-digit phone number with dashes after the third and the sixth digit.
 * Write a function that accepts a phone number only as three digits, a dash, three digits, a dash and four digits, with nothing before or after.
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
 * check a US zip code: 12345 or 12345-6789
 * Is the string a ZIP (5 digits) or ZIP+4 code (5 digits, dash, 4 digits)?
 * Write a function that validates an American postal code, NNNNN or NNNNN-NNNN, in a string.
 * Is this string a US postal code: five digits, optionally followed by a dash and four digits?
 * Given a string, return true for zip codes of the form NNNNN or NNNNN-NNNN.
 * US postal code check: five digits, or five digits, a dash and four digits
 * valid US zip: five digits, optionally a dash and four more
 * US zip check: five digits; ZIP+4 with a dash is fine, too
 * Does the string look like 90210 or 90210-1234, with any digits?
 * Validate an American zip code, either 5 digits or 5 digits, '-' and 4 digits.
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
 * Is {s} a valid user name: {K} to {L} characters, only letters, digits and underscores?
 * valid username: {K} to {L} characters, each a letter, digit or underscore
 * check a user name: letters, digits and underscores only, length {K} to {L}
 * username check: at least {K}, at most {L} letters, digits or underscores
 * Write a function that validates a login name with {K} to {L} letters, digits or underscores.
 * Can someone sign up with this name? It needs {K} to {L} letters, digits or underscores.
 * Given a text, return true if it has {K} to {L} characters and only letters, digits, underscores.
 * account name rules: {K} to {L} letters, digits or underscores, nothing else
 * Does the whole string match [A-Za-z0-9_] with a length from {K} to {L}?
 * username validation: {K}-{L} characters, letters, digits and underscores only
 * Is the nickname valid? {K} up to {L} characters; a-z A-Z 0-9 _ are allowed.
 * Return true if a login name has {K} to {L} characters and contains only letters, digits and underscores.
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
 * username check: 3-16 characters from a-z A-Z 0-9 _
 * Can someone sign up with this login name? It must be 3 to 16 letters, digits or underscores.
 * Return true if the string has only letters, digits and underscores, at least 3 and at most 16.
 * valid account name: 3 to 16 characters from a-z, A-Z, 0-9 and _
 * Write a function that validates a user name: 3 to 16 letters, digits and underscores.
 * Is this nickname allowed? Length 3 to 16, only letters, digits and _.
 * login name of three to sixteen letters, digits or underscores
 * Check a chosen username: only letters, digits and '_', at least 3 and at most 16 characters.
 * Does the string follow the rules for user names (3 to 16 letters, digits or underscores)?
 * username is ok if it has 3..16 letters, digits, underscores
 * Determine whether a username is valid: length between 3 and 16, characters a-z, A-Z, 0-9 and _.
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
 * is the password at least {K} characters long
 * is the password {K} or more characters long
 * Does the text have the minimum length of {K} characters?
 * Write a function that checks that a string has at least {K} characters.
 * Is this password long enough? It needs at least {K} characters.
 * Given a password, return true if its length is {K} or more.
 * password length check: at least {K} characters
 * check that a string is not shorter than {K} characters
 * return strlen(s) >= {K}
 * does the password have {K} characters or more
 * Return false if the password has fewer than {K} characters, otherwise true.
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
 * Is the password long enough, i.e. 8 characters or more?
 * password length check of a string: at least 8 characters
 * Does this password have 8 or more characters?
 * check the minimum password length of 8
 * does the password have 8 characters or more
 * Write a function that tests if a password is long enough, 8 or more characters.
 * Return true if the string has at least eight characters.
 * true for a password of 8 or more characters, false for shorter ones
 * Is the passphrase eight or more characters long?
 * Write a function to check if a password has at least 8 characters.
 * Given a password, return true if its length is 8 or more.
 * is the string at least eight characters long?
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
 * html to plain text in place: remove everything from < up to the next >
 * Write a function that deletes everything between angle brackets, brackets included, in place.
 * How do I get the text out of an HTML string in place, dropping every <...>?
 * Given a string with tags, remove everything from '<' to '>' in place.
 * text without markup: remove all <...> tags in place
 * delete tags such as <b> and </b>, anything from < to >, from a text in place
 * Implement strip_tags: delete each <...> from the text in place.
 * turn <b>hi</b> into hi, in place
 * Strip the markup (everything in angle brackets) from a string in place.
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
 * html escape <, > and & into out; quotes stay
 * copy a string to a buffer, escaping the html characters < > & as &lt; &gt; &amp;
 * escape < > and & for html into another buffer
 * Write a function that writes a string to a buffer with &lt; &gt; &amp; for <, > and &.
 * How do I make a text with <, > and & safe for a web page, writing &lt; &gt; &amp; to a second buffer?
 * Given a string, store it in out with '<', '>' and '&' as HTML entities.
 * like htmlspecialchars, but without the quotes: <, > and & become entities in out
 * Encode angle brackets and ampersands of a string as HTML entities in the output buffer.
 * plain text to html in out, with the entities &lt; &gt; &amp;
 * a<b becomes a&lt;b, also > becomes &gt; and & becomes &amp;, written to the second string
 * Escape a string for HTML into out: replace <, >, & by &lt;, &gt;, &amp; and copy the rest.
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
 * Does {s} mean yes, i.e. is it "yes", "y", "true", "on" or "1", ignoring case?
 * parse a boolean string: yes, y, true, on, 1 are true, ignoring case
 * Is the string yes, y, true, on or 1? Case is ignored.
 * string to bool: true for y, yes, true, on, 1 in any case
 * Write a function that reads a yes-or-no setting; y, yes, true, on and 1 in any case are true, all else false.
 * Is this option switched on (y, yes, true, on or 1)? Case does not matter.
 * Given a text, return true for y, yes, true, on, 1 in upper or lower case and false for anything else.
 * truthy value in a config file: y, yes, true, on, 1 in any case
 * convert a string to bool: y/yes/true/on/1 ignoring case, otherwise false
 * Turn a yes/no answer into a boolean: y, yes, true, on, 1 (upper or lower case) are true.
 * return true for "On", "YES", "y", "True", "1" etc. (yes, y, true, on, 1 in any case), false otherwise
 * How do I parse a setting as a boolean? "y", "yes", "true", "on" and "1" are true in any case.
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
 * is it a MAC address: six hex pairs separated by colons
 * Does the string have the MAC address format xx:xx:xx:xx:xx:xx, with hex digits of either case?
 * validate a hardware address like aa:bb:CC:00:11:22, hex digits in either case
 * Write a function that checks whether a string is a MAC address: six hex bytes separated by colons.
 * Is this string a network card address, i.e. six two-digit hex bytes (either case) with colons between?
 * Given a text, return true if it consists of six two-digit hex numbers separated by colons.
 * ethernet address check: six two-digit hex groups, colons between
 * validate that a string is six hex pairs joined by ':' and nothing more; uppercase is allowed
 * MAC address validation: colons between pairs of hex digits of either case
 * Is aa:bb:cc:00:11:22 valid? Check for six pairs of hex digits, lower or upper case, separated by colons.
 * Determine whether a string is a MAC address like 00:1A:2b:3c:4d:5e.
 * is this mac address string ok, like 00:1a:2b:3c:4d:5e? hex digits in any case
 * Write a function to validate a given MAC address string: six pairs of hex digits separated by colons.
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
 * What does a member pay for an item at {price}? Members get {K} percent off.
 * member discount of {K} percent, given the price and whether the buyer is a member
 * {K}% off the price, but only for members (a flag)
 * price for members ({K} percent off) or for others (unchanged), depending on a flag after the price
 * Write a function that takes {K} percent off a price if the customer is a member, and returns it unchanged otherwise.
 * How much do I pay? Members get {K}% off, others pay the full price; a flag says whether I am a member.
 * Return the price, reduced by {K} percent if the flag is set.
 * Given a price and whether the buyer is a member, apply a discount of {K} percent to members.
 * price with a loyalty card, {K}% cheaper; without one the full price
 * discount of {K}% on a price, but only if the boolean is true
 * if member then {K}% off the price, else the full price
 * Apply a {K} percent discount to the price if the customer has a membership.
 *
 * @K 10 5 15 20 50
 * @T double float
 * @name member_price price_for_member
 * @range price 0 1000
 */
T member_price(T price, _Bool member) { return member ? price - price * K / 100 : price; }

/**
 * At {price} each, what do {count} items cost if every {K:2} one is free?
 * total price from unit price and count, every {K:2} item free
 * I buy several items at the same price, and every {K:2} one is free: what do I pay?
 * price of n items where every {K:2} one costs nothing
 * Write a function that computes the total for several items at one price, every {K:2} being free.
 * How much do I pay if I get every {K:2} item for free? Price and count are given.
 * Calculate the total for n items at a unit price when you pay for all but every {K:2} one.
 * Given a unit price and a count, return the total when every {K:2} item is free.
 * promotion with every {K:2} one free: total from price each and number bought
 * special offer, every {K:2} item free: compute the total from price and quantity
 * I need the total for a promotion: price, number of items, every {K:2} one free
 * Return the cost of n items at the same price if each {K:2} item is free.
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
 * 3 for the price of 2: what is the total for a given price and n items?
 * How much do I pay in a three-for-two offer, given price and number of pieces?
 * take three, pay for two: total for a unit price and a count
 * Write a function for a buy 2 get 1 free deal, given price and count.
 * return price * (count - count / 3)
 * Calculate the amount due in a buy-two-get-one-free sale from unit price and quantity.
 * Every third item is free: what is the total for a price and an item count?
 * supermarket offer three for two: total from the unit price and the quantity in the cart
 * Every third chocolate bar is free; return the total from the unit price and the count.
 * For each full group of three items, one costs nothing; return the total for a price per item and a number of items.
 * Write a function that computes what a shopper pays when every full set of three equal items is charged as two, given unit price and quantity.
 *
 * @T double int32_t
 * @name buy_two_get_one three_for_two
 * @range price 0 100
 * @range count 0 30
 */
T buy_two_get_one(T price, int32_t count) { return price * (count - count / 3); }

/**
 * buy one get one free: total for the price of one and the number taken
 * bogo price: every second item is free, given price and count
 * total when every second item is free, from unit price and number of items
 * How much do I pay in a two-for-one offer, given the price and the number of items?
 * Write a function for a buy 1 get 1 free deal, given price and count.
 * pay for one, take two: total for a price and a count, where an odd last item is paid for
 * return price * (count - count / 2)
 * amount due in a BOGO sale for a price and an item count
 * Calculate the total of a BOGO promotion from the unit price and the quantity.
 * In a two-for-one sale, each pair costs as much as a single item and an odd one costs full price; return the total for a unit price and a count.
 * Multiply the price of one item by half the number of items, rounded up to a whole item, as in a buy-one-get-one-free sale.
 * How much do I owe for a bag of equal items when each full pair is charged as one item? The unit price comes first, then the number of items.
 *
 * @T double int32_t
 * @name buy_one_get_one bogo_total
 * @range price 0 100
 * @range count 0 30
 */
T buy_one_get_one(T price, int32_t count) { return price * (count - count / 2); }

/**
 * How much is each monthly installment of a total, without interest?
 * monthly installment without interest, from total and months
 * payment per month for an interest-free purchase, from price and number of months
 * Divide the total by the number of months to get the installment.
 * Write a function that splits a price into equal monthly payments, given the number of months.
 * How much do I pay each month if a total is spread evenly over a number of months?
 * return total / months, the monthly installment
 * Given a total and a number of months, return the equal monthly payment without interest.
 * monthly payment at zero percent interest: total over months
 * buy now, pay later in equal monthly payments: price and number of months are given
 * I pay 600 over 12 months without interest; how much is that a month? Total first, then months.
 * Calculate an interest-free monthly payment from the purchase price and the number of months.
 *
 * @T double float
 * @name installment monthly_part
 * @range total 0 5000
 * @range months 1 48
 */
T installment(T total, int32_t months) { return total / months; }

/**
 * Calculate simple interest on an amount at a yearly percentage for a number of days, with {K} days in a year.
 * simple interest on an amount at a yearly rate in percent for a number of days, {K}-day year
 * simple daily interest from principal, yearly percentage and days, {K} days per year
 * Write a function that computes simple interest from amount, percent a year and days, a year having {K} days.
 * How much interest is due on an amount for n days at a yearly percentage? A year has {K} days.
 * late payment interest for amount, percent per year and number of days, with {K} days a year
 * Given principal, yearly rate in percent and days, return the interest with {K} days per year.
 * interest by days: amount * percent / 100 * days / {K}
 * bank interest on a balance for a number of days at a yearly percentage, using a {K}-day year
 * 1000 at 5% a year for 30 days, with {K} days in a year: how much interest? Amount, rate, days.
 * Write a function that returns the interest for an amount, annual rate in percent and days ({K} days per year).
 * Interest charged for a number of days on an amount at an annual percentage, dividing the year into {K} days.
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
 * How much interest do I pay on an amount at a yearly percentage for a number of days (365 days a year)?
 * late payment interest from amount, yearly percent and days (365 days a year)
 * interest from principal, yearly rate in percent and days, with 365 days per year
 * return amount * rate * days / 36500
 * Write a function for simple daily interest: amount, yearly rate in percent, days, with a 365-day year.
 * interest on an unpaid bill: amount, percent a year, days late (365 days in a year)
 * bank interest on a balance at a yearly percentage for a number of days, 365-day year
 * Calculate the interest on an amount at a rate in percent per year after n days, a year having 365.
 * What does it cost to borrow an amount at p percent a year for n days, with 365 days in a year?
 * Given principal, annual rate in percent and days, return the simple interest with 365 days a year.
 *
 * @T double float
 * @name interest_by_days days_interest
 * @range amount 0 10000
 * @range rate 0 20
 * @range days 0 365
 */
T interest_by_days(T amount, T rate, int32_t days) { return amount * rate * days / 36500; }

/**
 * What is the {OP}, given {OP:2} and {OP:3}?
 * {OP}: {OP:2} {OP:4} {OP:3}
 * {OP} from {OP:2} and {OP:3}
 * Calculate the {OP} from the balance sheet: {OP:2} {OP:4} {OP:3}.
 * Write a function that computes the {OP} of a company from its {OP:2} and {OP:3}.
 * How do I compute the {OP} of a company from its {OP:2} and {OP:3}?
 * Return {OP:2} {OP:4} {OP:3}.
 * Given {OP:2} and {OP:3}, return the {OP}.
 * accounting figure: {OP}, that is, {OP:2} {OP:4} {OP:3}
 * {OP} calculator: {OP:2} first, then {OP:3}
 * I need the {OP} of a business ({OP:2} {OP:4} {OP:3})
 * Compute a firm's {OP} given its {OP:2} and {OP:3}.
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
 * How often is the inventory turned over, given the cost of goods sold and the average inventory?
 * inventory turnover: cost of goods sold over average stock
 * inventory turnover ratio from cost of goods sold and average inventory
 * inventory turns per year, from cost of goods sold and average stock value
 * Write a function that computes inventory turnover from the cost of goods sold and the average inventory.
 * How quickly does my stock sell? Divide yearly cost of goods sold by the average stock value.
 * return cost of goods sold / average inventory
 * Given yearly cost of sales and average stock, return the turnover.
 * Calculate the stock turnover: cost of sales divided by average stock.
 * warehouse turnover rate from cost of goods sold and average stock
 * How many times a year do I sell my whole stock? Cost of goods sold first, then average stock value.
 * What is the inventory turnover ratio of a store with a given cost of sales and average inventory?
 *
 * @T double float
 * @name inventory_turnover stock_turnover
 * @range cost 0 10000
 * @range stock 1 1000
 */
T inventory_turnover(T cost, T stock) { return cost / stock; }

/**
 * What does someone earn in a year, given the hourly wage and the hours per week, with {K} paid weeks?
 * yearly salary from hourly wage and hours per week, {K} weeks paid
 * hourly wage and weekly hours to annual salary with {K} weeks a year
 * return wage * hours * {K}, the yearly pay
 * Write a function that turns an hourly wage and weekly hours into a yearly income, {K} weeks being paid.
 * annual income from hourly wage and weekly hours, {K} weeks a year
 * Given wage per hour and hours per week, return the pay for {K} weeks.
 * Convert an hourly wage to a yearly salary, given the hours per week and {K} weeks per year.
 * gross yearly pay over {K} weeks, given pay per hour and hours per week
 * I make 20 an hour and work 40 hours a week for {K} weeks: what is my yearly income?
 * Calculate the earnings over {K} weeks from an hourly wage and a fixed number of hours per week.
 * How much is an employee earning a year at an hourly wage and weekly hours, if {K} weeks are paid?
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
 * How much do I earn in a year of 52 weeks, given my hourly wage and hours per week?
 * annual income from wage and weekly hours, 52 weeks a year
 * Write a function that turns an hourly rate and weekly hours into a yearly salary, 52 weeks.
 * What is my pay per year (52 weeks), given the hourly wage and the hours per week?
 * gross salary for a year of 52 weeks, from the pay per hour and the hours per week
 * Calculate annual earnings from the pay per hour and the weekly hours, with 52 weeks.
 * salary calculator: hourly wage and weekly hours to yearly pay (52 weeks)
 * convert $/h to $/year, given the hours worked per week (52 weeks a year)
 * Given an hourly wage and the hours worked weekly, return the pay for 52 weeks.
 * Write a function to compute a yearly salary from hourly wage and weekly hours, 52 weeks a year.
 * Given hourly pay and hours per week, return wage * hours * 52.
 * annual income from hourly rate and hours per week (52 weeks)
 * how much does someone earn in a year of 52 weeks? wage, hours a week
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
 * How much do I make per hour, given my yearly salary and hours per week (52 weeks)?
 * salary divided by the working hours of a year, which are 52 times the weekly hours
 * Write a function that converts a salary and weekly hours into an hourly rate, 52 weeks.
 * What is my hourly rate, given the yearly salary and the weekly hours, with 52 weeks a year?
 * hourly wage of a salaried worker from yearly salary and hours per week, 52 weeks
 * convert $/year to $/h, given the hours worked per week (52 weeks a year)
 * Calculate the hourly pay from the annual salary and weekly hours, assuming 52 weeks a year.
 * hourly earnings from a yearly income and the weekly working hours, all 52 weeks paid
 * Given yearly income and hours a week, return the wage per hour, assuming 52 weeks.
 * Which hourly wage would my sister need for a yearly salary, working a given number of hours in each of 52 weeks?
 *
 * @T double float
 * @name hourly_wage wage_per_hour
 * @range salary 0 100000
 * @range hours 1 60
 */
T hourly_wage(T salary, T hours) { return salary / (52 * hours); }

/**
 * What is the mileage allowance for a distance at a given rate per mile?
 * mileage reimbursement from distance and rate
 * travel allowance from distance and rate
 * Multiply the kilometers driven by the rate per kilometer.
 * Write a function that computes the reimbursement for driving from the distance and the rate per mile.
 * How much do I get back for a business trip by car, given the distance and the rate per km?
 * return distance * rate, the mileage reimbursement
 * Given miles and a rate per mile, return the allowance.
 * car expenses: distance times rate
 * Calculate the car allowance: distance driven times rate per mile.
 * I drove 120 km at 0.30 per km: how much is reimbursed? Distance and rate are given.
 * compensation for the distance driven, at a rate per kilometer
 * What does my employer owe me for a trip, given the miles and the rate per mile?
 *
 * @T double float
 * @name mileage_allowance reimbursement
 * @range distance 0 1000
 * @range rate 0 1
 */
T mileage_allowance(T distance, T rate) { return distance * rate; }

/**
 * What is the closing balance after the deposits and withdrawals in an array, starting with an opening balance?
 * final account balance: start plus all transactions
 * balance after the transactions in an array, with the starting balance as the last argument
 * opening balance plus all transactions
 * Write a function that applies an array of deposits (positive) and withdrawals (negative) to a balance.
 * How much is in my account after these transactions? Withdrawals are negative; the opening balance comes last.
 * return start + sum of transactions
 * Given transactions and an opening balance, return the closing balance.
 * account statement: add all transactions to the opening balance
 * bank balance after n signed transactions, given the array and the opening balance
 * Start with a balance and add every deposit and withdrawal in the array (withdrawals are negative).
 * Compute the account balance from an array of signed transactions and an initial balance.
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
 * final bank balance after all signed amounts in the list, starting from 0
 * Add up all transactions in an array to get the balance of a new account.
 * How much money is in the account after these signed transactions, starting at zero?
 * net of deposits (positive) and withdrawals (negative) in an array
 * Write a function that returns the balance of a new, empty account from its signed transactions.
 * What is the balance after n signed transactions if the account starts at 0?
 * account balance: sum of the signed transactions in an array
 * total of credits (positive) and debits (negative) in one array
 * account balance from an array of amounts, incoming positive and outgoing negative
 * Given an array of transactions, return the resulting balance.
 * Compute the balance of an account that starts at 0, given an array of deposits and (negative) withdrawals.
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
 * Does a balance of {balance} allow a withdrawal of {amount} with an overdraft limit of {limit}?
 * Can I withdraw an amount from a balance (first argument) with an overdraft limit (last), i.e. is the rest at least -limit?
 * enough money for a withdrawal: balance plus overdraft limit (last argument) must cover the amount
 * Is the balance sufficient for the amount if the account may be overdrawn up to a limit? Balance, amount, limit.
 * Write a function that tells whether a withdrawal stays within the overdraft limit: balance, amount, limit.
 * Do I have enough money in my account for this amount? Balance, amount, overdraft limit.
 * return balance - amount >= -limit
 * Given a balance, an amount and an overdraft limit, return whether the withdrawal is allowed.
 * check a payment: true if balance plus credit line covers it (balance, amount, credit line)
 * Do the balance and the overdraft limit together cover the amount? The balance comes first, the limit last.
 * I have 50 and want to take out 80 with an overdraft limit of 50: is that ok? Balance, amount, limit.
 * Check that after a withdrawal the balance is not below minus the overdraft limit (balance, amount, limit).
 *
 * @T double int32_t int64_t
 * @name can_withdraw has_funds sufficient_funds
 * @range balance 0 100
 * @range amount 0 150
 * @range limit 0 50
 */
_Bool can_withdraw(T balance, T amount, T limit) { return balance - amount >= -limit; }

/**
 * Can I withdraw this amount (second) from this balance (first) without going below zero?
 * Is there enough money in the account? The balance comes first, then the amount; equal is enough.
 * Is the balance at least the amount to be withdrawn? Balance comes first.
 * Check if a payment (second) is covered by the balance (first).
 * Does the account balance cover the amount, with no overdraft allowed?
 * Write a function that tells whether a balance is sufficient for a withdrawal (exactly enough is fine).
 * ATM check before paying out: balance at least the requested amount
 * does the balance cover the amount, balance given first
 * Do I have enough money for this? Arguments are my money and the price.
 * sufficient funds check: account balance, then withdrawal amount
 * Can the customer afford it, given the money available and the price?
 * Write a function to check if a balance is enough to withdraw an amount (balance first).
 * Given a balance and an amount, return true if amount <= balance.
 * can the account pay this amount? balance first
 *
 * @T int32_t int64_t double
 * @name has_enough_money can_afford
 * @range balance 0 100
 * @range amount 0 150
 */
_Bool has_enough_money(T balance, T amount) { return balance >= amount; }

/**
 * How many minutes of downtime in {K} days does a given uptime in percent allow?
 * allowed downtime in minutes per {K} days for an availability in percent
 * sla percentage to downtime in minutes for {K} days
 * uptime percentage to minutes of outage in {K} days
 * Write a function that converts an availability in percent to minutes of downtime per {K} days.
 * How many minutes may a service be down in {K} days at this uptime percentage?
 * return (100 - percent) / 100 * {K} * 24 * 60
 * Given an uptime percentage, return the allowed downtime in minutes for {K} days.
 * error budget in minutes for {K} days, from an availability target in percent
 * An SLA promises a certain availability in percent; how many minutes of outage is that in {K} days?
 * 99.9% uptime over {K} days: how many minutes of downtime is that? The percentage is the argument.
 * Calculate the maximum downtime in minutes over {K} days for an availability percentage.
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
 * five nines or any other uptime percentage: allowed downtime per {OP} in minutes
 * downtime budget in minutes for a {OP}, given the availability in percent
 * Write a function that converts an availability in percent to minutes of downtime per {OP}.
 * With 99.9 percent uptime, how many minutes of downtime are allowed per {OP}? The percentage is given.
 * minutes of downtime in a {OP} for a given uptime in percent
 * What does an SLA percentage mean in minutes of outage per {OP}?
 * Given an uptime in percent, return the downtime in minutes per {OP}.
 * Calculate how many minutes of outage per {OP} an availability target in percent allows.
 *
 * @OP 365 "year"
 * @OP 30 "30-day month"
 * @OP 7 "week"
 * @OP 1 "day"
 * @T double
 * @name downtime_per sla_minutes
 * @range percent 90 100
 */
T downtime_per(T percent) { return (100 - percent) / 100 * OP * 1440; }

/**
 * What is the uptime in percent, given the minutes down and the total minutes?
 * uptime percentage from minutes down and total minutes
 * availability in percent from downtime and total time
 * percentage of time a server was up; downtime is given first, then the total time
 * Write a function that computes the availability in percent from downtime and total time.
 * My server was down for some minutes out of a total. What was the uptime in percent? Downtime first.
 * Given the downtime and the total time, return the uptime percentage.
 * service availability in percent, from outage time and the length of the period
 * Calculate availability in percent: downtime first, total time second.
 * The server was off 30 of 43200 minutes; what is the uptime in percent? Arguments: downtime, total.
 * How do I compute the availability of a service as a percentage from downtime and total time?
 * How reliable was the server? Return its uptime in percent from the minutes down and the total minutes.
 *
 * @T double float
 * @name uptime_percent availability
 * @range down 0 100
 * @range total 100 10000
 */
T uptime_percent(T down, T total) { return (total - down) / total * 100; }

/**
 * availability as a fraction from time up and time down
 * uptime between 0 and 1, from hours up and hours down
 * fraction of the time a server was up, given up time and then down time
 * MTBF and MTTR to availability as a fraction: mtbf / (mtbf + mttr)
 * up time divided by the sum of up time and down time
 * return up / (up + down)
 * Calculate availability from 0 to 1; the time working comes first, then the time broken.
 * What fraction of the time was a machine running, given its running time and its downtime?
 * mean time between failures divided by its sum with the repair time
 * fraction of time in service, given working hours first and outage hours second
 * Write a function that returns the availability as a number from 0 to 1 from the hours up and the hours down.
 * My service ran for some hours and was out for others (in this order); what share of the total time was it available, from 0 to 1?
 *
 * @T double float
 * @name availability_fraction up_ratio
 * @range up 1 1000
 * @range down 0 100
 */
T availability_fraction(T up, T down) { return up / (up + down); }

/**
 * What percentage of packets was lost, given the number sent and the number received? 0 if none were sent.
 * packet loss in percent from sent and received, 0 if none sent
 * packet loss in percent from packets sent and packets received, 0 when nothing was sent
 * ping statistics: loss percentage of sent and received packets (0 for no packet sent)
 * Write a function that computes the packet loss of a ping in percent: sent, received; zero sent gives 0.
 * How many percent of my packets got lost, given sent and received? Return 0 if none were sent.
 * return (sent - received) * 100.0 / sent, or 0 if sent is 0
 * Given packets sent and received, return the packet loss in percent, 0 if no packets were sent.
 * network packet loss in percent, sent first, then received; 0 when none was sent
 * 100 pings sent and 97 received is 3 percent loss: compute it, and return 0 if none were sent
 * percentage of unanswered pings, from pings sent and replies received; 0 for no pings
 * What percentage of the packets transmitted was not received? Sent comes first; 0 when nothing was sent.
 *
 * @name packet_loss loss_percent
 * @range sent 0 100
 * @range received 0 100
 */
double packet_loss(int32_t sent, int32_t received) { return sent == 0 ? 0 : (sent - received) * 100.0 / sent; }

/**
 * exponential backoff delay: double the base once per attempt (from 0), up to a limit; arguments attempt, base, limit
 * Return the retry delay for an attempt (from 0), a first delay that doubles each time, and a maximum.
 * backoff time for attempt n (from 0), doubling a base delay up to a limit (attempt, base, limit)
 * Write a function that returns the exponential backoff delay for attempt (from 0), base and upper limit.
 * At attempt n (from 0), how long do I wait if the base delay doubles each time up to a maximum? (attempt, base, maximum)
 * return min(limit, base * 2^attempt) for arguments attempt, base, limit
 * Given the attempt (from 0), the base delay and the cap, return base * 2^attempt, but at most the cap.
 * retry with exponential backoff: compute the delay from attempt number (from 0), initial delay and maximum delay
 * wait time before a retry: attempt number from 0, base delay, limit; the delay doubles with each attempt up to the limit
 * Capped exponential backoff: the delay is base, 2 base, 4 base, ... for attempts 0, 1, 2, ... (attempt, base, cap).
 * Implement backoff: attempt 0 waits the base time, every further attempt doubles it, never above the limit.
 * My client's first wait (attempt 0) is a base delay and each further one twice as long, up to a maximum; what is the wait, given attempt, base and maximum?
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
 * retry delay that starts with a base (first argument) and doubles with each attempt, counted from 0
 * exponential backoff without a limit, given the base delay and the attempt number from 0
 * wait time from a base and an attempt number (from 0), doubling each time
 * return base * 2^attempt, the retry delay
 * How long do I wait before retry n (from 0) if the base delay doubles each time? Base first, then n.
 * Write a function that doubles a base delay n times: base, then n.
 * Calculate the retry interval: base delay doubled once for every attempt so far.
 * Return the base delay shifted left by the attempt number.
 * backoff delay for attempt n (from 0): base * 2^n without a cap; base comes first
 * reconnect interval: base times two to the power of the attempt number
 * I double my sleep time after every failure; what is it after n failures? Base time first, then n.
 * Given a first delay and an attempt number from 0, return the exponentially growing delay.
 *
 * @T int32_t int64_t
 * @name doubling_delay backoff
 * @range base 1 1000
 * @range attempt 0 10
 */
T doubling_delay(T base, int32_t attempt) { return base << attempt; }

/**
 * Has a session timed out, i.e. did more than {K} minutes pass from its start to now? Both times are in seconds.
 * session timeout after more than {K} minutes, given start time and current time in seconds
 * Is the session older than {K} minutes? Start time and current time are in seconds.
 * session expired: more than {K} minutes between the start and now, both given in seconds
 * Write a function that checks whether more than {K} minutes have passed from one time to a later one, in seconds.
 * Must the user log in again? True if more than {K} minutes have passed since login; login and now are in seconds.
 * return now - start > {K} * 60, with start given first
 * Given a start and an end time in seconds, return true if more than {K} minutes lie between them.
 * login expiry: more than {K} minutes between the login time and the current time (seconds)
 * Has the user been inactive for more than {K} minutes? Last activity and now are given in seconds.
 * log out after more than {K} minutes of inactivity: last activity and current time in seconds
 * Is the time between two timestamps in seconds (earlier first) greater than {K} minutes?
 *
 * @K 30 15 10 60 5
 * @T int64_t int32_t
 * @name is_session_expired session_timed_out
 * @range start 0 1000
 * @range now 1000 4000
 */
_Bool is_session_expired(T start, T now) { return now - start > K * 60; }

/**
 * Is the session expired? Last activity and now are in seconds; more than the timeout in minutes must have passed.
 * Given login time and now in seconds and a timeout in minutes, is the login older than the timeout?
 * Check whether the time from last activity to now, both in seconds, is more than the given minutes.
 * Has the session timed out? Last activity and current time in seconds, limit in minutes (must be exceeded).
 * return now - last > minutes * 60, with last given first
 * Write a function for a session timeout: last activity and now in seconds, limit in minutes; true when exceeded.
 * Must the user log in again? Last seen and now in seconds, maximum idle time in minutes.
 * idle timeout: last activity and now in seconds, limit in minutes; true if idle for longer than that
 * token expiry: issue time and current time in seconds, lifetime in minutes; true if it is older than its lifetime
 * timeout check: true if the start time and the current time (seconds) lie more than the given minutes apart
 * Given two timestamps in seconds and a timeout in minutes, return whether more time than that has passed.
 * Has the user been inactive too long? Last activity and now in seconds, allowed minutes as the third argument.
 *
 * @T int64_t int32_t
 * @name session_expired is_timed_out
 * @range last 0 1000
 * @range now 1000 4000
 * @range minutes 5 60
 */
_Bool session_expired(T last, T now, T minutes) { return now - last > minutes * 60; }

/**
 * Return the device class for a screen width: 0 for phones below 768, 1 for tablets below 1024, 2 for desktops.
 * responsive breakpoint of a width: 0 below 768, 1 below 1024, else 2
 * phone, tablet or desktop as 0, 1 or 2 from the width: under 768, under 1024, or larger
 * device class 0, 1, 2 from the viewport width; 768 starts class 1 and 1024 class 2
 * Write a function that returns 0 for mobile, 1 for tablet and 2 for desktop widths, with breakpoints at 768 and 1024.
 * Is this a phone (0), a tablet (1) or a desktop (2) width? Tablets start at 768 and desktops at 1024 pixels.
 * How many of the CSS breakpoints 768 and 1024 has this width in pixels reached?
 * Given a width in pixels, return 0 for a phone (below 768), 1 for a tablet (below 1024) and 2 for a desktop.
 * screen size category of a width: 0 below 768, 1 from 768, 2 from 1024
 * mobile 0, tablet 1 from 768 px, desktop 2 from 1024 px: classify a width
 * Classify a width in pixels as phone (0, below 768), tablet (1, below 1024) or pc (2).
 * layout index for a viewport width: 0 under 768, 1 from 768 to 1023, 2 from 1024
 *
 * @T int32_t
 * @name device_class breakpoint screen_category
 * @range width 300 1400
 */
int32_t device_class(T width) { return width < 768 ? 0 : width < 1024 ? 1 : 2; }

/**
 * How high is a 16:9 video with a given width?
 * height for a 16:9 aspect ratio, given the width
 * calculate the 16:9 height from the width
 * Write a function that returns the height of a 16:9 widescreen picture from its width.
 * How tall is a 16:9 video that is, say, 1920 pixels wide?
 * height of a 16:9 picture from its width
 * Given a width, return the height that makes the aspect ratio 16:9.
 * height for a width in 16:9 proportions
 * video height from its width at 16:9
 * widescreen height for a width, e.g. 1280 gives 720 at 16:9
 * Compute the height of a frame with an aspect ratio of 16 to 9 from its width.
 * What height does a picture of this width need to be framed in the 16:9 format?
 *
 * @T int32_t double
 * @name widescreen_height height_16_9
 * @range width 0 4000
 */
T widescreen_height(T width) { return width * 9 / 16; }

/**
 * Convert {x} from {OP} to {OP:2}, with 1 rem = {K} pixels.
 * {OP} to {OP:2}, one rem being {K} px
 * css units: {OP} to {OP:2}, {K} pixels to one rem
 * calculate {OP:2} from {OP} with a root font size of {K} px
 * Write a function that converts {OP} to {OP:2}, one rem being {K} pixels.
 * How many {OP:2} is a length in {OP} if one rem is {K} pixels?
 * {OP} into {OP:2}, where 1 rem is {K} pixels
 * Given a length in {OP}, return it in {OP:2} for a root font size of {K} pixels.
 * font size in {OP:2} instead of {OP}, 1 rem being {K} px
 * CSS conversion from {OP} to {OP:2}, 1 rem = {K} px
 * I have a CSS length in {OP} and need it in {OP:2}; the root font size is {K} pixels
 * Return a length given in {OP} as {OP:2} when the root font is {K} pixels.
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
 * convert css pixels to rem units, 16 pixels per rem
 * How many rem is a pixel length, with a root font size of 16 px?
 * font size in rem from px, with a root font size of 16 px
 * Write a function that converts px to rem with the browser's default font size of 16 px.
 * return pixels / 16, the length in rem
 * css: pixel length in rem, with the usual 16 px root font
 * What is 24px in rem if 1 rem is 16px? Do it for any number of pixels.
 * Given a pixel length, return its rem value for a root font of 16 pixels.
 * Divide a pixel value by 16 to get rem.
 * I need a font size in pixels as rem (16 pixels each)
 * My stylesheet uses pixels; convert a length to rem at 16 pixels per rem.
 *
 * @T double float
 * @name px_to_rem pixels_to_rem
 * @range pixels 0 200
 */
T px_to_rem(T pixels) { return pixels / 16; }

/**
 * rem to px at 16 px per rem
 * rem to pixels, 1 rem being 16 px
 * convert rem units to css pixels, 16 pixels per rem
 * How many pixels is a length in rem, with a 16 px root font?
 * pixel size of a rem length when the root font size is 16 px
 * Write a function that converts rem to px with the browser's default font size of 16 px.
 * return rem * 16, the length in pixels
 * css: rem value to pixels, one rem being 16 px
 * What is 1.5rem in px with 16px per rem? Do it for any rem value.
 * Given a size in rem, return it in pixels for a root font of 16 px.
 * Multiply a rem value by 16 to get pixels.
 * I need the pixel length of a rem value at the default font size of 16 px
 *
 * @T double float
 * @name rem_to_px rem_to_pixels
 * @range rem 0 20
 */
T rem_to_px(T rem) { return rem * 16; }

/**
 * Copy the string {s} to {out}; if it is longer than {n} characters, keep n - 3 of them and add three dots.
 * truncate a string with ellipsis into out, at most n characters including the three dots
 * Shorten a string to n characters, the last three being dots, if it is longer than n; write the result to the buffer.
 * cut a string to a maximum length including three dots, only when it is too long, into out
 * Write a function that copies a text to a buffer and, if it is longer than n (n >= 3), truncates it to n characters ending in "...".
 * How do I show a title in at most n characters, including "..." if it is cut, written to a buffer?
 * ellipsize to n characters including "..." into out; strings up to n characters are copied whole
 * Given a string and a maximum length, store it in out; if it is too long, cut it to that length with "..." at its end.
 * abbreviate a string into a buffer: at most n characters including "...", unchanged if it fits
 * preview of a long text in n characters, the three dots included, into out; a short text is copied as it is
 * Truncate text to n characters with a trailing ellipsis of three dots (counted in n) into the output buffer.
 * Shorten a title for a website into a buffer: if longer than n characters, keep the first n - 3 and put "..." after them.
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
 * Does the message {s} fit in {K} characters?
 * string has at most {K} characters
 * message not longer than {K} characters
 * Is the text within the limit of {K} characters?
 * Write a function that checks that a string has no more than {K} characters.
 * Can I post this text if the limit is {K} characters (inclusive)?
 * return strlen(s) <= {K}
 * Given a message, return true if its length is {K} or less.
 * check the post length limit: the string may have at most {K} characters
 * is the text short enough, {K} characters or fewer
 * the maximum is {K} characters, is my text ok
 * Check that the length of a string is at most {K}.
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
 * Does the string fit in a tweet of at most 280 characters?
 * Is a text short enough for a tweet (280 characters or fewer)?
 * tweet length check of a string: at most 280
 * Can I post this message on Twitter, where 280 characters are the maximum?
 * Return true if the text is no longer than a tweet may be (280 characters).
 * is the message at most 280 characters long
 * Write a function that checks if a string can be tweeted, so has no more than 280 characters.
 * Is the post not too long? True if it has at most 280 characters.
 * check a message against the limit of 280 characters on X
 * Is my tweet short enough? Up to 280 characters are ok.
 * Given a string, check that it has 280 characters or less.
 * Can this text be posted as a tweet, being no longer than 280 characters?
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
 * How many text messages of {K} characters are needed for a text of a given length?
 * number of sms for a text length, {K} characters each, rounded up
 * number of messages of {K} characters needed for a given text length
 * A text is split into parts of at most {K} characters; how many parts are there for a given length?
 * Write a function that returns how many messages of at most {K} characters a text of a given length needs.
 * How many SMS do I pay for, given the text length, if one SMS holds {K} characters?
 * return ceil(length / {K})
 * Given the length of a text, return the number of {K}-character messages, rounded up.
 * number of {K}-character parts of a text, the last one possibly shorter, from the text length
 * message count for a length at {K} characters per message, rounded up
 * calculate the number of SMS segments for a text length, {K} characters per segment
 * Divide the text length by {K} and round up to get the number of messages.
 *
 * @K 160 70 153 280
 * @T int32_t
 * @name message_count sms_count
 * @range length 0 1000
 */
T message_count(T length) { return (length + K - 1) / K; }

/**
 * How many SMS are needed for a text of a given length, 160 characters each?
 * number of SMS for a message length, each holding 160 characters
 * SMS count from the length of a text, 160 characters per SMS
 * How many text messages of up to 160 characters will be sent for this text length?
 * text length to number of SMS, 160 characters each, rounded up
 * Write a function that returns how many SMS of 160 characters a message of a given length takes.
 * 160 characters per SMS: divide the length and round up
 * How many SMS do I pay for, given the number of characters, if 160 fit in one?
 * segments of 160 characters in a long text message of a given length; a partial one counts
 * return (length + 159) / 160
 * A phone splits long texts into parts of at most 160 characters; how many parts for a given length?
 * Calculate the SMS count for a text length, rounding up to whole messages of 160 characters.
 *
 * @T int32_t int64_t
 * @name sms_needed number_of_sms
 * @range length 0 1000
 */
T sms_needed(T length) { return (length + 159) / 160; }

/**
 * What score do I need on the final exam to reach my target? Current grade, target, weight of the final in percent.
 * What grade do I need on the final, given the current grade, the target grade and the weight of the final in percent?
 * needed score in the final exam from current average, target, and the exam's weight in percent
 * final exam score needed, from current grade, target and weight of the final in percent
 * Write a function that returns the final exam grade needed for a target: current, target, weight in percent.
 * What do I need on the final to get the total grade I want? Current grade, target grade, percentage of the final.
 * Given the current grade, the target grade and the weight of the final in percent, return the score needed.
 * mark needed in the final exam, from current, target and weight in percent
 * How well must I do on the last test? My current grade, the grade I want and the test's weight in percent are given.
 * I have 82, want 90 and the final is worth 40%: what do I need on it? Arguments in that order.
 * final exam calculator: current grade, desired grade, weight of the final in percent; returns the required score
 * The teacher told me my grade; what do I need on the final exam: current grade, target grade, weight of the final in percent.
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
 * What is the gross profit, given revenue and costs?
 * gross profit: revenue minus cost
 * return revenue minus cost
 * profit from revenue and costs
 * Write a function that computes the profit of a business from revenue and cost.
 * How much money is left of the sales after the costs? Sales first, costs second.
 * Subtract the cost of goods from the sales to get the gross profit.
 * Given the revenue and the cost, return the profit, negative for a loss.
 * net result of a company: revenue minus expenses, negative if it loses money
 * Compute income minus expenses of a business.
 * profit from revenue and cost, e.g. 500 and 320 give 180
 * Calculate how much a business earns: sales first, then costs, negative for a loss.
 * gross earnings of a commercial firm: sales revenue minus cost of the goods sold
 *
 * @T double int64_t int32_t
 * @name gross_profit profit_of_business net_income
 * @range revenue 0 1000
 * @range cost 0 1000
 */
T gross_profit(T revenue, T cost) { return revenue - cost; }
