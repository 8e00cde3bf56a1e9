/**
 * Convert {n} {K} to {K:2}.
 * How many {K:2} are {n} {K}?
 * Return the number of {K:2} in {n} {K}.
 * {K} to {K:2}
 * I have {n} {K}; how much is that in {K:2}?
 * Given {n} {K}, express that in {K:2}.
 * Write a program to convert {K} to {K:2}.
 * How do I turn a number of {K} into {K:2}?
 * convert {K} to {K:2}
 * Write a function to convert a number of {K} to {K:2}.
 * unit conversion: {K} to {K:2}
 * How do I turn {K} into {K:2}?
 * Write a function that takes {K} and returns {K:2}.
 * Given a number of {K}, return how many {K:2} that is.
 * Function that converts {K} into {K:2}
 * Implement a {K} to {K:2} converter.
 * {K} -> {K:2}
 * find the number of {K:2} in n {K}
 * how do I get {K:2} from {K}?
 * {K} in {K:2}
 * what is n {K} in {K:2}?
 * work out the {K:2} for an amount of {K}
 *
 * @T int64_t double int32_t
 * @K 60 "minutes" "seconds"
 * @K 3600 "hours" "seconds"
 * @K 24 "days" "hours"
 * @K 1440 "days" "minutes"
 * @K 86400 "days" "seconds"
 * @K 7 "weeks" "days"
 * @K 168 "weeks" "hours"
 * @K 12 "years" "months"
 * @K 1000 "kilometers" "meters"
 * @K 100 "meters" "centimeters"
 * @K 10 "centimeters" "millimeters"
 * @K 36 "yards" "inches"
 * @K 3 "yards" "feet"
 * @K 16 "pounds" "ounces"
 * @K 1024 "kibibytes" "bytes"
 * @K 8 "bytes" "bits"
 * @K 1000000 "seconds" "microseconds"
 * @name convert to_units in_units unit_conversion
 * @range n 0 1000
 */
T convert(T n) { return n * K; }

/**
 * Convert {n} {K} to whole {K:2}, dropping the rest.
 * How many full {K:2} are in {n} {K}?
 * Return the number of complete {K:2} in {n} {K}.
 * number of whole {K:2} in a number of {K}, the fraction dropped
 * Change {n} {K} into {K:2} and cut off the fraction.
 * Write a program to convert {K} to {K:2}, whole number only.
 * full {K:2} from a number of {K}, the rest dropped
 * How do I find how many complete {K:2} are in a number of {K}?
 * unit conversion from {K} to {K:2}, integer part only
 * Determine how many complete {K:2} a number of {K} makes, dropping the rest.
 * How many full {K:2} are in a number of {K}?
 * How do I convert {K} to whole {K:2}, ignoring the remainder?
 * {K} to whole {K:2}
 * Write a function that takes {K} and returns whole {K:2}, rounded down.
 * Given a number of {K}, return how many full {K:2} it contains.
 * Function that converts {K} to {K:2} by integer division
 * {K} -> whole {K:2}
 * find the number of complete {K:2} in n {K}
 * how many entire {K:2} do n {K} make, rest ignored?
 * {K} to {K:2}, integer division
 * Write a function to convert {K} into whole {K:2}, rest dropped.
 *
 * @T int64_t uint64_t int32_t
 * @K 60 "seconds" "minutes"
 * @K 3600 "seconds" "hours"
 * @K 86400 "seconds" "days"
 * @K 1440 "minutes" "days"
 * @K 24 "hours" "days"
 * @K 7 "days" "weeks"
 * @K 12 "months" "years"
 * @K 1000 "meters" "kilometers"
 * @K 100 "cents" "dollars"
 * @K 16 "ounces" "pounds"
 * @K 36 "inches" "yards"
 * @K 1024 "bytes" "kibibytes"
 * @name whole_units full_units complete
 * @range n 0 1000000
 */
T whole_units(T n) { return n / K; }

/**
 * How much is {n} {OP} in {OP:2}, with the fraction?
 * {OP} to {OP:2} as a decimal number
 * {OP} to {OP:2} with decimals
 * {OP:3} to {OP:4} with the fraction kept
 * Write a function that converts {OP} to {OP:2} and keeps the fraction.
 * How many {OP:2}, as a decimal, is a number of {OP}?
 * turn a value in {OP} into {OP:2}, not rounded
 * convert {OP} to a decimal number of {OP:2}
 * Write a function to express an amount of {OP} in {OP:2}, keeping fractions.
 * I have a value in {OP}; how much is that in {OP:2}, with decimals?
 * floating-point conversion from {OP} ({OP:3}) to {OP:2} ({OP:4})
 * How do I convert {OP} to {OP:2} without rounding?
 * {OP:3} to {OP:4}
 *
 * @T double float
 * @OP n/60 "seconds" "minutes" "s" "min"
 * @OP n/60 "minutes" "hours" "min" "h"
 * @OP n/3600 "seconds" "hours" "s" "h"
 * @OP n/24 "hours" "days" "h" "d"
 * @OP n/7 "days" "weeks" "d" "wk"
 * @OP n/1000 "milliseconds" "seconds" "ms" "s"
 * @OP n/10 "millimeters" "centimeters" "mm" "cm"
 * @OP n/100 "centimeters" "meters" "cm" "m"
 * @OP n/1000 "meters" "kilometers" "m" "km"
 * @OP n/1000 "grams" "kilograms" "g" "kg"
 * @OP n/1000 "kilograms" "tonnes" "kg" "t"
 * @OP n/1000 "milliliters" "liters" "ml" "l"
 * @OP n/1000 "watts" "kilowatts" "W" "kW"
 * @OP n/10000 "square meters" "hectares" "m^2" "ha"
 * @OP n/1024 "bytes" "kibibytes" "B" "KiB"
 * @OP n/1048576 "bytes" "mebibytes" "B" "MiB"
 * @OP n/1000000 "bytes" "megabytes" "B" "MB"
 * @OP n/1000 "megabytes" "gigabytes" "MB" "GB"
 * @name to_larger_unit decimal_units
 * @range n 0 100000
 */
T to_larger_unit(T n) { return OP; }

/**
 * Convert an amount in {OP} to {OP:2}.
 * How many {OP:2} are in a given number of {OP}?
 * {OP} into {OP:2}
 * Write a function that turns {OP} into {OP:2}.
 * Given an amount of {OP}, return it in {OP:2}.
 * {OP:3} to {OP:2}
 * Write a function to express an amount of {OP} in {OP:2}.
 * How many {OP:2} are there in n {OP}?
 * {OP:3} to {OP:4}
 * Write a function to convert {OP} to {OP:2}.
 * Function that takes an amount in {OP} and returns the same amount in {OP:2}
 * Implement a converter from {OP} to {OP:2}.
 * Write a program that reads {OP} and gives {OP:2}.
 * convert {OP:3} to {OP:4}
 * how many {OP:2} is n {OP}?
 * work out {OP:2} from {OP}
 *
 * @T double int32_t int64_t
 * @OP n*1000 "kilograms" "grams" "kg" "g"
 * @OP n*1000 "tonnes" "kilograms" "t" "kg"
 * @OP n*1000 "grams" "milligrams" "g" "mg"
 * @OP n*1000 "liters" "milliliters" "l" "ml"
 * @OP n*1000 "meters" "millimeters" "m" "mm"
 * @OP n*100000 "kilometers" "centimeters" "km" "cm"
 * @OP n*1000 "seconds" "milliseconds" "s" "ms"
 * @OP n*12 "feet" "inches" "ft" "in"
 * @OP n*12 "dozens" "pieces" "dz" "pcs"
 * @OP n*1000 "kilowatts" "watts" "kW" "W"
 * @OP n*10080 "weeks" "minutes" "wk" "min"
 * @OP n*10000 "hectares" "square meters" "ha" "m^2"
 * @OP n*365 "years of 365 days" "days" "yr of 365 d" "d"
 * @OP n*1024 "mebibytes" "kibibytes" "MiB" "KiB"
 * @OP n*1000 "kilometers" "meters" "km" "m"
 * @name to_smaller_unit metric_units
 * @range n 0 10000
 */
T to_smaller_unit(T n) { return OP; }

/**
 * How many {K} are left when {n} {K} are split into full {K:2}?
 * Take all whole {K:2} out of {n} {K}; how many {K} remain?
 * number of {K} left over after counting full {K:2}
 * Given {n} {K}, return how many {K} are left after all full {K:2}.
 * Group {n} {K} into full {K:2}: how many {K} are left over?
 * Write a program that finds the remaining {K} after taking out whole {K:2}.
 * {K} left after full {K:2} are taken out
 * How many {K} are left over when I convert {K} to whole {K:2}?
 * remaining {K} after as many {K:2} as possible are taken out
 * Determine how many {K} remain when a number of {K} is converted to whole {K:2}.
 * I have a number of {K} and take away the full {K:2}; how many {K} are left?
 * How do I compute the {K} left over beyond full {K:2}?
 * remaining {K} after whole {K:2}
 * the {K} part when {n} {K} are written as {K:2} and {K}
 * Write a function to find the {K} left over after taking full {K:2} from a number of {K}.
 *
 * @T int64_t uint64_t int32_t
 * @K 60 "seconds" "minutes"
 * @K 24 "hours" "days"
 * @K 7 "days" "weeks"
 * @K 12 "months" "years"
 * @K 100 "cents" "dollars"
 * @K 16 "ounces" "pounds"
 * @K 1024 "bytes" "kibibytes"
 * @name leftover_units remaining_units
 * @range n 0 1000000
 */
T leftover_units(T n) { return n % K; }

/**
 * Convert {n} {K} to {K:2}, at {K:3} {K:2} each.
 * How many {K:2} are {n} {K}, with a factor of {K:3}?
 * {K} to {K:2}, factor {K:3}
 * Given {n} {K}, return the value in {K:2}, using the factor {K:3}.
 * Take {n} {K} and express them in {K:2}, using the factor {K:3}.
 * Write a program to convert {K} to {K:2}, multiplying by {K:3}.
 * {K} to {K:2} converter, times {K:3}
 * How do I convert {K} into {K:2} with the factor {K:3}?
 * {K} to {K:2}: multiply by {K:3}
 * Write a function to convert {K} to {K:2} with the factor {K:3}.
 * {K} expressed in {K:2}, conversion factor {K:3}
 * How do I get {K:2} from {K} (times {K:3})?
 *
 * @T float double
 * @K 1.609344 "miles" "kilometers" "1.609344"
 * @K 2.54 "inches" "centimeters" "2.54"
 * @K 0.3048 "feet" "meters" "0.3048"
 * @K 0.9144 "yards" "meters" "0.9144"
 * @K 0.45359237 "pounds" "kilograms" "0.45359237"
 * @K 28.35 "ounces" "grams" "28.35"
 * @K 3.785 "gallons" "liters" "3.785"
 * @K 4.184 "calories" "joules" "4.184"
 * @K 1.852 "nautical miles" "kilometers" "1.852"
 * @name imperial_to_metric measure
 */
T imperial_to_metric(T n) { return n * (T)K; }

/**
 * How much is {n} {OP} in {OP:2}?
 * {OP} to {OP:2} converter
 * convert {OP} to {OP:2}
 * {OP:3} to {OP:4}
 * Write a function that converts {OP} to {OP:2}.
 * How many {OP:2} are in a number of {OP}?
 * turn a value in {OP} into {OP:2}
 * I have a value in {OP} and need it in {OP:2}
 * {OP:3} to {OP:2}
 * Write a function to convert {OP} to {OP:2} using the exact definition of the units.
 * I have {OP} and want {OP:2} instead, as a floating-point number
 * unit conversion from {OP:3} to {OP:4} with the exact factor
 * How do I convert {OP} to {OP:2}?
 * Write a function to convert a number of {OP} into {OP:2}.
 * I have {OP}, need {OP:2}
 * Write a program to input a quantity in {OP} and output it in {OP:2}
 * The figure is given in {OP}; what is it in {OP:2}?
 *
 * @T double float
 * @OP n*1.609344 "miles" "kilometers" "mi" "km"
 * @OP n/1.609344 "kilometers" "miles" "km" "mi"
 * @OP n*2.54 "inches" "centimeters" "in" "cm"
 * @OP n/2.54 "centimeters" "inches" "cm" "in"
 * @OP n*0.3048 "feet" "meters" "ft" "m"
 * @OP n/0.3048 "meters" "feet" "m" "ft"
 * @OP n*30.48 "feet" "centimeters" "ft" "cm"
 * @OP n/30.48 "centimeters" "feet" "cm" "ft"
 * @OP n*0.9144 "yards" "meters" "yd" "m"
 * @OP n/0.9144 "meters" "yards" "m" "yd"
 * @OP n*0.45359237 "pounds" "kilograms" "lb" "kg"
 * @OP n/0.45359237 "kilograms" "pounds" "kg" "lb"
 * @OP n*28.349523125 "ounces" "grams" "oz" "g"
 * @OP n/28.349523125 "grams" "ounces" "g" "oz"
 * @OP n*3.785411784 "US gallons" "liters" "gal" "l"
 * @OP n/3.785411784 "liters" "US gallons" "l" "gal"
 * @OP n*1.852 "nautical miles" "kilometers" "nmi" "km"
 * @OP n/1.852 "kilometers" "nautical miles" "km" "nmi"
 * @OP n*1.609344 "miles per hour" "kilometers per hour" "mph" "km/h"
 * @OP n/1.609344 "kilometers per hour" "miles per hour" "km/h" "mph"
 * @OP n*0.40468564224 "acres" "hectares" "ac" "ha"
 * @OP n/0.40468564224 "hectares" "acres" "ha" "ac"
 * @OP n*4.184 "kilocalories" "kilojoules" "kcal" "kJ"
 * @OP n/4.184 "kilojoules" "kilocalories" "kJ" "kcal"
 * @OP n*0.09290304 "square feet" "square meters" "sq ft" "m^2"
 * @OP n/0.09290304 "square meters" "square feet" "m^2" "sq ft"
 * @name convert_measure unit_converter
 * @range n 0 1000
 */
T convert_measure(T n) { return OP; }

/**
 * Convert {n} degrees Celsius to Fahrenheit.
 * How warm is {n} degrees Celsius in Fahrenheit?
 * Return {n} * 9 / 5 + 32.
 * Celsius to Fahrenheit for a temperature {n}
 * A recipe says {n} degrees C: what is that in degrees F?
 * Write a program to convert Celsius to Fahrenheit.
 * celsius to fahrenheit converter
 * How do I change a temperature from Celsius to Fahrenheit?
 * convert celsius to fahrenheit
 * celsius to fahrenheit
 * Write a program to convert a temperature from the Celsius to the Fahrenheit scale.
 * °C to °F
 * Write a function that takes a temperature in Celsius and returns it in Fahrenheit.
 * Given degrees Celsius, return degrees Fahrenheit.
 * Function that converts a Celsius temperature to Fahrenheit, F = C * 9/5 + 32
 * Write a program that multiplies degrees Celsius by 9, divides by 5 and adds 32.
 * c to f temperature
 * convert centigrade to fahrenheit
 * what is n °C in °F?
 * temperature conversion: Celsius in, Fahrenheit out
 * get the Fahrenheit value of a Celsius temperature
 * Calculate the Fahrenheit temperature for a given Celsius temperature.
 * my thermometer shows degrees C, I need degrees F
 * Express a centigrade temperature on the Fahrenheit scale: nine fifths of it plus 32.
 * Write a program that reads a temperature in Celsius and displays the equivalent in Fahrenheit
 *
 * @T float double
 * @name celsius_to_fahrenheit to_fahrenheit
 * @range n -50 150
 */
T celsius_to_fahrenheit(T n) { return n * 9 / 5 + 32; }

/**
 * Convert {n} degrees Fahrenheit to Celsius.
 * How warm is {n} degrees Fahrenheit in Celsius?
 * Return ({n} - 32) * 5 / 9.
 * Fahrenheit to Celsius for a temperature {n}
 * The forecast says {n} degrees F: what is that in degrees C?
 * Write a program to convert Fahrenheit to Celsius.
 * fahrenheit to celsius converter
 * How do I change a temperature from Fahrenheit to Celsius?
 * convert fahrenheit to celsius
 * fahrenheit to celsius
 * Write a program to convert a temperature from the Fahrenheit to the Celsius scale.
 * °F to °C
 * Write a function that takes a temperature in Fahrenheit and returns it in Celsius.
 * Given degrees Fahrenheit, return degrees Celsius.
 * Function that converts a Fahrenheit temperature to Celsius, C = (F - 32) * 5/9
 * Write a program that subtracts 32 from a temperature, multiplies by 5 and divides by 9.
 * f to c temperature
 * convert fahrenheit to centigrade
 * what is n °F in °C?
 * temperature conversion: Fahrenheit in, Celsius out
 * get the Celsius value of a Fahrenheit temperature
 * Calculate the Celsius temperature for a given Fahrenheit temperature.
 * my oven shows degrees F, I need degrees C
 * Write a program which inputs a temperature in Fahrenheit and outputs the equivalent on the Celsius scale
 *
 * @T float double
 * @name fahrenheit_to_celsius to_celsius
 * @range n -50 300
 */
T fahrenheit_to_celsius(T n) { return (n - 32) * 5 / 9; }

/**
 * Convert {n} degrees Celsius to kelvins.
 * How many kelvins are {n} degrees Celsius?
 * Add 273.15 to a Celsius temperature.
 * Celsius to Kelvin for a temperature {n}
 * return n + 273.15
 * Write a program to convert Celsius to Kelvin.
 * celsius to kelvin converter
 * How do I get the absolute temperature from degrees Celsius?
 * convert celsius to kelvin
 * Write a function to convert degrees Celsius to absolute temperature in kelvins.
 * How do I get Kelvin from Celsius?
 * celsius to kelvin
 * Write a function that takes a temperature in Celsius and returns it in Kelvin.
 * Given degrees Celsius, return kelvin.
 * Function that converts Celsius to Kelvin, K = C + 273.15
 * Write a program to change a centigrade temperature to kelvin.
 * c to k temperature
 * °C to K
 * temperature conversion: Celsius in, Kelvin out
 * Celsius plus 273.15
 * Write a function adding 273.15 to a centigrade temperature.
 *
 * @T float double
 * @name celsius_to_kelvin to_kelvin
 */
T celsius_to_kelvin(T n) { return n + (T)273.15; }

/**
 * Convert {n} degrees to radians, with pi = 3.14159.
 * How many radians are {n} degrees? Use 3.14159 for pi.
 * Return {n} * 3.14159 / 180.
 * degrees to radians with pi taken as 3.14159
 * Given an angle in degrees, return it in radians: times 3.14159, divided by 180.
 * Write a program to convert degrees to radians using 3.14159 for pi.
 * degrees to radians, pi 3.14159
 * How do I change an angle from degrees to radians with pi as 3.14159?
 * deg2rad with pi = 3.14159
 * Convert an angle from degrees to radians, with 3.14159 for pi.
 * How do I convert deg to rad using 3.14159 as pi?
 * degrees to radians with pi = 3.14159
 *
 * @T float double
 * @name to_radians degrees_to_radians
 */
T to_radians(T n) { return n * (T)3.14159 / 180; }

/**
 * Return the number of seconds in a duration of hours, minutes and seconds.
 * How many seconds are {hours} h {minutes} min {seconds} s altogether?
 * Compute ({hours} * 60 + {minutes}) * 60 + {seconds}.
 * total seconds of the time {hours}:{minutes}:{seconds}
 * A film runs {hours} h {minutes} min {seconds} s: how long is that in seconds?
 * Write a program that converts hours, minutes and seconds to seconds.
 * h m s to seconds
 * How many seconds are in a given time of hours, minutes and seconds?
 * time of day (hours, minutes, seconds) as seconds since midnight
 * hours, minutes and seconds to seconds
 * convert h:m:s to seconds
 * Write a function that converts a duration in hours, minutes and seconds to seconds.
 * How do I turn hh, mm, ss into a number of seconds?
 * hours minutes seconds to seconds
 * Write a function that takes hours, minutes and seconds and returns the total number of seconds.
 * Given h, m and s, return h * 3600 + m * 60 + s.
 * Function that converts a time h:m:s into seconds
 * Write a program to find the total seconds in a given number of hours, minutes and seconds.
 * convert hours minutes seconds to total seconds
 * seconds since midnight from hour, minute, second
 * how many seconds have passed today at hh:mm:ss?
 * How do I convert a time of H hours, M minutes and S seconds entirely to seconds?
 *
 * @T int32_t int64_t
 * @name total_seconds to_seconds
 * @range hours 0 100
 * @range minutes 0 59
 * @range seconds 0 59
 */
T total_seconds(T hours, T minutes, T seconds) { return (hours * 60 + minutes) * 60 + seconds; }

/**
 * Convert {hour} from a 24-hour clock to a 12-hour clock, where 0 becomes 12.
 * Return {hour} modulo 12, but 12 instead of 0.
 * 12-hour clock value, from 1 to 12, of {hour}, which is 0 to 23
 * Which hour from 1 to 12 does a clock show at {hour}:00?
 * Write a function to convert a 24-hour time's hour to the 12-hour format, from 1 to 12.
 * 24h hour to 12h clock hour, 12 for midnight and noon
 * How do I turn 15 o'clock into 3 and 0 o'clock into 12?
 * convert hour 0-23 to 12, 1, 2, ..., 11
 * AM/PM style hour from a 24-hour hour, where midnight and noon are 12
 * hour of the 24 hour clock to 12 hour time, 0 becoming 12
 * convert a 24 hour clock hour, 0 to 23, to the 12 hour one, 1 to 12
 * Convert an hour of the 24-hour clock to the number shown on a 12-hour clock.
 * How do I get 12-hour format from a 24-hour hour?
 * 24h hour to 12h hour (0 becomes 12)
 *
 * @T int32_t int64_t
 * @name twelve_hour clock_hour
 * @range hour 0 23
 */
T twelve_hour(T hour) { return hour % 12 == 0 ? 12 : hour % 12; }

/**
 * What is the price {n} after a discount of {K} percent? Use {n} - {n} * {K} / 100.
 * Return {n} lowered by {K} percent: {n} minus {n} * {K} / 100.
 * Take {K}% off a price, i.e. subtract price * {K} / 100.
 * price {n} less {K} percent, the discount being n * {K} / 100
 * A shirt costs {n}; what do I pay in a sale with {K}% off, i.e. minus price * {K} / 100?
 * Write a program to calculate the price after {K}% discount, price - price * {K} / 100.
 * {K}% off: price minus price * {K} / 100
 * How much does something cost with {K} percent off, if price * {K} / 100 is subtracted from the price?
 * return n - n * {K} / 100, the price with {K}% off
 * Calculate a price after a reduction of {K} percent, the reduction being price * {K} / 100.
 * How do I apply a {K}% discount, subtracting price * {K} / 100?
 * price minus {K}%, i.e. n - n * {K} / 100
 *
 * @T int32_t int64_t double
 * @K 5 10 15 20 25 30 40 60 75
 * @name discounted sale_price
 * @range n 0 100000
 */
T discounted(T n) { return n - n * K / 100; }

/**
 * What is the price {n} with {K} percent tax added? Use {n} + {n} * {K} / 100.
 * Return {n} raised by {K} percent: {n} plus {n} * {K} / 100.
 * Add {K}% to a price, that is, add price * {K} / 100.
 * price {n} plus {K} percent of it, i.e. {n} * {K} / 100 more
 * My bill is {n} net; what is it gross at {K}% tax? Add {n} * {K} / 100.
 * Write a program to calculate the price including {K}% tax, price + price * {K} / 100.
 * How much is a price with {K} percent sales tax added? Take price + price * {K} / 100.
 * return price + price * {K} / 100, the price with {K}% VAT
 * gross price from the net price at {K} percent tax: net + net * {K} / 100
 * Determine a price including a tax of price * {K} / 100.
 * gross price from net price at {K}% VAT, the VAT being net * {K} / 100
 * Given a price before tax, return price + price * {K} / 100.
 * Function that returns a price with VAT of price * {K} / 100 on top
 * Implement an increase by {K} percent: n + n * {K} / 100.
 * Write a program that computes the bill including {K}% GST, net * {K} / 100, from the net amount.
 * what does an item cost with {K} percent tax added (price times {K} divided by 100)?
 * Net price in, gross price out: net + net * {K} / 100 for {K}% sales tax
 *
 * @T int32_t int64_t double
 * @K 5 7 8 10 15 19 20 21 25
 * @name with_tax gross_price
 * @range n 0 100000
 */
T with_tax(T n) { return n + n * K / 100; }

/**
 * Return the simple interest on {amount} at {rate} percent a year for {years} years.
 * How much interest does {amount} earn at {rate} percent in {years} years, without compounding?
 * Compute {amount} * {rate} * {years} / 100.
 * Write a program to calculate simple interest from principal, percent rate and years.
 * simple interest from an amount, a yearly percentage and the number of years
 * How do I compute the interest on a principal at a percent rate for a number of years, not compounded?
 * return P*R*T/100, the simple interest
 * interest on a sum of money at a yearly percent rate for a number of years, not compounded
 * calculate simple interest: amount, rate in percent, years
 * simple interest from principal, rate in percent and time in years
 * Calculate the simple interest on an amount at a yearly rate in percent over some years.
 * simple interest I = P r t / 100
 * Given principal P, rate R in percent and time T in years, return P * R * T / 100.
 * Function that returns (principal * rate * time) / 100
 * how much simple interest do I get on p at r percent for t years?
 * Calculate the simple interest for principal, rate (percent per year) and time (years).
 * How much interest does a bank pay on p at r percent for t years, no compounding?
 * Write a function to compute simple interest from principal, rate in percent and time in years.
 * simple interest for the given principal, annual rate in percent and number of years
 * simple interest only, without the principal: P * R * T / 100
 * Write a function to find the simple interest for a given principal, rate in percent and period in years.
 * SI = P*R*T/100 for principal, rate and time
 * interest without compounding, capital then percent per year then years
 *
 * @T float double int32_t int64_t
 * @name simple_interest interest
 * @range amount 0 10000
 * @range rate 0 20
 * @range years 0 30
 */
T simple_interest(T amount, T rate, T years) { return amount * rate * years / 100; }

/**
 * What do {count} items cost at {price} each, plus {K} for shipping?
 * Return {count} * {price} + {K}.
 * Multiply {count} by {price} and add the fixed fee {K}.
 * total cost of {count} pieces at {price}, shipping {K}
 * I order several items at the same price; delivery is {K}. What do I pay (count, price)?
 * Write a program for the total cost of an order, quantity times unit price plus {K} for shipping.
 * quantity times unit price plus {K}
 * How much do I pay for several items at a unit price, plus {K} for delivery?
 * order total of a quantity at a unit price, shipping is {K}
 * Compute the cost of a number of items at a given price plus a fixed charge of {K}.
 * How do I total an order (count, price) with a flat fee of {K}?
 * count * price + {K} fee
 *
 * @T int32_t int64_t double
 * @K 3..9 10 12 15 20 25 50
 * @name total_cost order_price
 * @range count 0 100
 * @range price 0 1000
 */
T total_cost(T count, T price) { return count * price + K; }

/**
 * What do {count} items cost at {price} each?
 * total price of a number of items at a unit price
 * quantity times unit price, the cost of an order line
 * How do I calculate the cost of several items at the same unit price?
 * Write a function that multiplies the number of items by the price of one.
 * cost of a purchase from the number of items and the price of one
 * What do I pay for several items of the same price? Count first.
 * order value from the number of pieces and the price per piece
 * line total on an invoice: quantity, unit price
 * Compute what a number of items of a given price costs.
 * How do I get the total price from quantity and unit price?
 * quantity times price
 * quantity * price, the total of an order
 * Write a function that returns quantity * price.
 * Given a quantity and a unit price, return the total cost.
 * Function that calculates what n items cost at a price each
 * Implement the total of an order line: quantity, then price per unit.
 * Write a program to find the total amount to pay for a number of identical items.
 * total cost = quantity * unit price
 * how much do n pieces cost if one costs p?
 * count times price
 * n concert tickets at one price each: how much must be paid at the counter?
 *
 * @T double int64_t
 * @name total_price line_total
 * @range count 0 1000
 * @range price 0 1000
 */
T total_price(int32_t count, T price) { return count * price; }

/**
 * What do {count} items cost at {price} each, with {shipping} for shipping?
 * total price of several items plus shipping: count, price per item, shipping
 * order total for a quantity at a unit price with a shipping fee
 * How do I add the delivery charge to an order of several items? Count, price each, delivery charge.
 * Write a function that returns count times price plus the shipping costs.
 * online order of a quantity at a unit price plus postage
 * return count * price + shipping
 * checkout amount from the number of items, the price per item and a fixed delivery fee
 * purchase plus handling fee: count times price, plus the fee
 * Compute what a number of items of a given price costs, including shipping.
 * order total with shipping (count, price, shipping)
 * I'm ordering several copies of one item; what's the total, given the quantity, the price of one and a single shipping charge for the whole order?
 *
 * @T double int32_t int64_t
 * @name order_with_shipping total_with_delivery
 * @range count 0 100
 * @range price 0 100
 * @range shipping 0 50
 */
T order_with_shipping(T count, T price, T shipping) { return count * price + shipping; }

/**
 * Return the body mass index for {mass} kilograms and a height of {height} meters.
 * return mass / (height * height), the body mass index
 * What is the BMI of someone who weighs {mass} kg and is {height} m tall?
 * body mass index: mass divided by height squared
 * My patient weighs {mass} kg at a height of {height} m; what is the index, kilograms per square meter?
 * Write a program to calculate the BMI of a person from mass in kg and height in m.
 * body mass index of a mass in kilograms and a height in meters
 * How do I compute BMI from weight in kg and height in meters?
 * bmi calculator: weight / height squared, kg and m
 * Write a program to compute the body mass index from the weight in kilograms and the height in metres.
 * bmi from weight and height (kg, m)
 * Write a function that takes weight in kg and height in m and returns the BMI.
 * Given weight and height, return weight / (height * height).
 * Implement BMI = kg / m^2.
 * Write a program to find the BMI of a person, weight divided by the square of the height.
 * calculate my bmi from kilos and metres
 * weight over height squared
 * Calculate BMI from weight (kg) and height (m).
 * Divide the weight in kilograms by the square of the height in meters.
 * Write a function to calculate the BMI, given the weight in kilograms and the height in meters.
 * calculate body mass index: weight in kg divided by height in m squared
 * weight divided by height squared, kilograms and metres
 *
 * @T float double
 * @name bmi body_mass_index
 * @range mass 30.0 200.0
 * @range height 1.0 2.0
 */
T bmi(T mass, T height) { return mass / (height * height); }

/**
 * How fast, in kilometers an hour, is something that covers {distance} meters in {time} seconds?
 * Return the average speed in km/h from distance in meters and time in seconds: 3.6 times their quotient.
 * average km/h over {distance} m in {time} s, as {distance} / {time} * 3.6
 * Divide {distance} by {time} and turn meters per second into kilometers per hour (factor 3.6).
 * A runner covers {distance} meters in {time} seconds; what is the speed in km/h?
 * Write a program that computes the speed in km/h from meters and seconds.
 * average speed in km/h from a distance in meters and a time in seconds
 * How fast did I go in kilometers per hour, given meters and seconds?
 * meters and seconds to average km/h
 * km/h from meters and seconds: 100 m in 10 s is 36 km/h
 * Compute the speed in kilometers per hour for a distance in meters covered in a time in seconds.
 * How do I get km/h from meters and seconds?
 * Write a function that takes meters and seconds and returns the speed in km/h.
 * Given a distance in meters and a time in seconds, return the speed in kilometers per hour.
 * Function that computes distance / time * 3.6
 * Implement average speed in kmh from metres covered and seconds taken.
 * speed in kph: metres over seconds times 3.6
 * how many km/h is d meters in t seconds?
 *
 * @T float double
 * @name speed velocity
 * @range time 1.0 100.0
 */
T speed(T distance, T time) { return distance / time * (T)3.6; }

/**
 * Return the kinetic energy of the mass {m} at the speed {v}.
 * return m * v * v / 2, the kinetic energy
 * How much kinetic energy does a mass {m} have when it moves at {v}?
 * A ball of mass {m} flies at {v}; what is its kinetic energy?
 * E = m v^2 / 2 for mass {m} and speed {v}
 * Write a program to calculate kinetic energy from mass and speed.
 * kinetic energy from mass and velocity
 * How do I compute the energy of a moving object from its mass and speed?
 * KE = 0.5 m v^2 for m and v
 * kinetic energy of a mass m at speed v
 * Compute the kinetic energy of a mass moving with a given velocity.
 * How is kinetic energy calculated from mass and velocity?
 * KE = mv^2/2, joules from mass first and velocity second
 * Write a function for half of mass times the squared velocity.
 *
 * @T float double
 * @name kinetic_energy energy
 */
T kinetic_energy(T m, T v) { return m * v * v / 2; }

/**
 * Convert {n} {K} to {K:2}, dividing by {K:3}.
 * How many {K:2} are {n} {K}, if one of them is {K:3} {K}?
 * Divide {n} {K} by {K:3} to express them in {K:2}.
 * {K} to {K:2}: {n} / {K:3}
 * Express {n} {K} in {K:2} (divide by {K:3}).
 * Write a program to convert {K} to {K:2}, divide by {K:3}.
 * {K} to {K:2} converter, divide by {K:3}
 * How do I convert {K} into {K:2} when one of the latter is {K:3} {K}?
 * {K} to {K:2}: divide by {K:3}
 * Write a function to convert {K} to {K:2}, dividing by {K:3}.
 * {K} expressed in {K:2}, dividing by {K:3}
 * How do I get {K:2} from {K} (divide by {K:3})?
 * {K} to {K:2}, divide by {K:3}
 *
 * @T float double
 * @K 1.609344 "kilometers" "miles" "1.609344"
 * @K 2.54 "centimeters" "inches" "2.54"
 * @K 0.3048 "meters" "feet" "0.3048"
 * @K 0.9144 "meters" "yards" "0.9144"
 * @K 0.45359237 "kilograms" "pounds" "0.45359237"
 * @K 3.785 "liters" "US gallons" "3.785"
 * @K 4.184 "joules" "calories" "4.184"
 * @K 101325.0 "pascals" "atmospheres" "101325"
 * @K 6.895 "kilopascals" "pounds per square inch" "6.895"
 * @K 745.7 "watts" "horsepower" "745.7"
 * @K 4046.86 "square meters" "acres" "4046.86"
 * @K 3600.0 "kilojoules" "kilowatt-hours" "3600"
 * @name convert_units convert_by_division
 */
T metric_to_imperial(T n) { return n / (T)K; }

/**
 * Convert {n} {OP} to {OP:2}.
 * How warm is {n} {OP} in {OP:2}?
 * {OP} to {OP:2} by {OP:3}
 * Express a temperature given in {OP} in {OP:2} ({OP:3}).
 * Change {n} from {OP} to {OP:2} by {OP:3}.
 * Write a program to convert {OP} to {OP:2}.
 * {OP} to {OP:2} temperature
 * How do I change a temperature from {OP} to {OP:2}?
 * convert a temperature in {OP} to {OP:2}
 * Write a function to convert {OP} to {OP:2}.
 * How do I turn {OP} into {OP:2}?
 * {OP} to {OP:2}
 * Write a function that takes a temperature in {OP} and returns it in {OP:2}.
 * Given a temperature in {OP}, return {OP:2}, {OP:3}.
 * Implement {OP} to {OP:2} conversion.
 * Function that turns {OP} into {OP:2} by {OP:3}
 * {OP} -> {OP:2}
 * how many {OP:2} is a temperature of n {OP}?
 * Read a temperature in {OP} and display it in {OP:2}.
 *
 * @T float double
 * @OP n-273.15 "kelvins" "degrees Celsius" "subtracting 273.15"
 * @OP (n+459.67)*5/9 "degrees Fahrenheit" "kelvins" "adding 459.67 and taking five ninths"
 * @OP n*9/5-459.67 "kelvins" "degrees Fahrenheit" "taking nine fifths and subtracting 459.67"
 * @OP n*9/5 "kelvins" "degrees Rankine" "taking nine fifths"
 * @OP n*4/5 "degrees Celsius" "degrees Reaumur" "taking four fifths"
 * @OP n*5/4 "degrees Reaumur" "degrees Celsius" "taking five fourths"
 * @name convert_temperature temperature
 */
T convert_temperature(T n) { return OP; }

/**
 * Convert {n} from {OP} to {OP:2}.
 * temperature from {OP} to {OP:2}
 * {OP} to {OP:2} conversion
 * convert {OP} to {OP:2}
 * How do I convert {OP} to {OP:2}?
 * Write a program to convert a temperature from {OP} to {OP:2}.
 * change a temperature from {OP} to {OP:2}
 * What is a temperature given in {OP} on the {OP:2} scale?
 * {OP} temperature as {OP:2}
 * Write a function to convert a temperature from {OP} to {OP:2}.
 * {OP} to {OP:2}
 * Write a function that takes a temperature in {OP} and returns it in {OP:2}.
 * Given a temperature in {OP}, return it in {OP:2}.
 * Function that converts {OP} to {OP:2}
 * {OP} -> {OP:2} temperature
 * get the {OP:2} value of a temperature in {OP}
 *
 * @T double float
 * @OP n-273.15 "kelvin" "celsius"
 * @OP (n-32)*5/9+273.15 "fahrenheit" "kelvin"
 * @OP (n-273.15)*9/5+32 "kelvin" "fahrenheit"
 * @OP n*9/5+491.67 "celsius" "rankine"
 * @name change_temperature_scale from_scale_to_scale
 * @range n 0 1000
 */
T change_temperature_scale(T n) { return OP; }

/**
 * Convert {n} {OP} to {OP:2}: {OP:3}.
 * What are {n} {OP} in {OP:2} (calculation: {OP:3})?
 * {OP} to {OP:2} for {n}, computed as {OP:3}
 * Given {n} {OP}, return the same in {OP:2} ({OP:3}).
 * Write a function to convert {OP} to {OP:2} ({OP:3}).
 * How do I get {OP:2} from {OP} ({OP:3})?
 * {OP} to {OP:2}, {OP:3}
 * I have a value in {OP} and need it in {OP:2} ({OP:3}).
 * Write a function that takes a value in {OP} and returns it in {OP:2}, using this rule: {OP:3}.
 * Change a value given in {OP} into {OP:2} by this calculation: {OP:3}.
 * How many {OP:2} correspond to {n} {OP} ({OP:3})?
 * Express {n} {OP} in {OP:2} ({OP:3}).
 *
 * @T float double
 * @OP n*1000/3600 "kilometers per hour" "meters per second" "times 1000, over 3600"
 * @OP n*3600/1000 "meters per second" "kilometers per hour" "times 3600, over 1000"
 * @OP n*1852/3600 "knots" "meters per second" "times 1852, over 3600"
 * @OP 235.215/n "miles per US gallon" "liters per 100 kilometers" "235.215 divided by it"
 * @name convert_rate rate
 * @range n 1.0 300.0
 */
T convert_rate(T n) { return OP; }

/**
 * Convert an angle of {d} degrees, {m} minutes and {s} seconds to decimal degrees.
 * What is {d} degrees {m}' {s}'' as a decimal number of degrees?
 * return d + m / 60 + s / 3600
 * My map gives an angle in degrees, minutes and seconds and I need one decimal number of degrees.
 * Write a program to convert degrees, minutes and seconds of an angle to decimal degrees.
 * DMS (three numbers) to decimal degrees
 * How do I turn a coordinate in degrees, minutes and seconds, all of them positive, into decimal degrees?
 * angle in deg, min, sec to decimal degrees
 * GPS coordinate conversion: positive degrees, minutes, seconds to decimal degrees
 * Convert an angle of degrees, minutes and seconds to degrees with decimals.
 * How can I convert GPS coordinates in d m s (no negative ones) to decimal?
 * dms to decimal degrees
 *
 * @T float double
 * @name decimal_degrees dms_to_degrees
 * @range d 0 179
 * @range m 0 59
 * @range s 0 59
 */
T decimal_degrees(T d, T m, T s) { return d + m / 60 + s / 3600; }

/**
 * Convert {big} {K:2} and {small} {K:3} to {K:3}, {K} to one.
 * How many {K:3} are {big} {K:2} and {small} {K:3}, at {K} to one?
 * Express {big} {K:2} {small} {K:3} in {K:3} alone (factor {K}).
 * {K} * {big} + {small}: {K:2} and {K:3} as {K:3}
 * Write a program that converts an amount in {K:2} and {K:3} to {K:3}, {K} to one.
 * {K:2} and {K:3} to {K:3}, factor {K}
 * How many {K:3} is an amount in {K:2} and {K:3}, with {K} to one?
 * number of {K:2} and number of {K:3} to {K:3} ({K} in one)
 * convert {K:2} and {K:3} to the smaller unit, {K} to one
 * Express an amount in {K:2} and {K:3} in {K:3} alone, {K} to each of the larger unit.
 * How do I convert {K:2} plus {K:3} to {K:3} with {K} per unit?
 * {K:2} and {K:3} to {K:3} ({K} each)
 *
 * @T int32_t int64_t
 * @K 12 "12" "feet" "inches"
 * @K 16 "16" "pounds" "ounces"
 * @K 14 "14" "stone" "pounds"
 * @K 3 "3" "yards" "feet"
 * @K 8 "8" "gallons" "pints"
 * @name compound_length both_units
 * @range big 0 100
 * @range small 0 20
 */
T compound_length(T big, T small) { return big * K + small; }

/**
 * How many centimeters is a height of {feet} ft {inches} in?
 * feet and inches to centimeters
 * height in cm from feet and inches
 * How do I convert my height from feet and inches to centimeters?
 * Write a function that takes feet and inches and returns centimeters.
 * feet and inches, such as 5 ft 10 in, to cm
 * body height in feet and inches to centimeters
 * return 2.54 * (12 * feet + inches)
 * imperial height (feet, inches) to cm
 * length given in feet and inches, result in centimeters
 * Convert a person's height in feet and inches to centimeters.
 * How tall is someone in cm, given feet and inches?
 * feet and inches to cm
 * Write a function to input a person's height as feet then inches and express it in centimetres
 *
 * @T double int32_t
 * @name height_in_cm feet_inches_to_cm
 * @range feet 0 10
 * @range inches 0 11
 */
double height_in_cm(T feet, T inches) { return (12 * feet + inches) * 2.54; }

/**
 * How many times must {n} bytes be divided by {K} to get below {K}?
 * Return the size unit for {n} bytes with base {K}: 0 below {K}, 1 below {K} squared, 2 below the next power, and so on.
 * index of the size suffix of {n} bytes, each prefix worth {K}: 0 none, 1 kilo, 2 mega, 3 giga, ...
 * Count how often {n} bytes can be divided by {K}, rounding down, until fewer than {K} remain.
 * Write a function that finds the size suffix index of a number of bytes with step {K}, 0 for plain bytes.
 * size prefix index of a byte count in steps of {K}, where 0 means below {K}, 1 kilo, 2 mega and 3 giga
 * How many times must a byte count be divided by {K}, dropping fractions, before it is below {K}?
 * number of the unit for a human readable file size in steps of {K}, where 0 is bytes, 1 is kilo and so on
 * size level of a byte count (bytes, KB, MB, GB) as 0, 1, 2, 3, with {K} per step
 * Determine how many times a size can be divided by {K} (integer division) before it is below {K}, to choose kilo, mega or giga.
 * How do I pick the unit prefix index for a human-readable size with steps of {K}?
 * unit prefix index of a byte count, base {K}
 *
 * @T uint64_t
 * @K 1000 1024
 * @name size_prefix unit_step
 */
int32_t size_prefix(T n) {
    int32_t step = 0;
    for (; n >= K; n /= K) step++;
    return step;
}

/**
 * How many whole seconds does it take to send {size} megabytes at {rate} megabits per second? Round up.
 * Return the download time in seconds of a file in megabytes over a line in Mbit/s, rounded up.
 * transfer time: {size} MB at {rate} Mbit/s, 8 bits per byte, rounded up to seconds
 * My file has {size} megabytes and my line does {rate} megabits a second; how many seconds does it take, rounded up?
 * Write a program that computes the download time in seconds, rounded up, of megabytes at megabits per second.
 * download time in whole seconds, rounded up, from MB and Mbit/s
 * How many seconds, rounded up, does it take to transfer megabytes over a line in megabits per second?
 * file size in MB and speed in Mbps to seconds, rounded up
 * transmission time in whole seconds, rounded up, for MB at Mbit/s
 * Determine how many seconds, rounded up, it takes to send a number of bytes at a number of bits per second.
 * How do I estimate the download time in whole seconds (rounded up) from bytes and bits per second?
 * transfer time from bytes and bits per second, rounded up
 *
 * @T uint32_t uint64_t
 * @name transfer_seconds download_time
 * @range size 0 100000
 * @range rate 1 1000
 */
T transfer_seconds(T size, T rate) { return (8 * size + rate - 1) / rate; }

/**
 * Convert {n} inches to millimeters in whole numbers, dropping the fraction: {n} * 254 / 10.
 * How many whole millimeters are {n} inches? One inch has 25.4; truncate toward zero.
 * inches to millimeters in integer arithmetic: inches times 254 divided by 10
 * Without floating point, convert inches to millimeters at 25.4 each and truncate.
 * Integer millimeters in {n} inches at 25.4, the fraction cut off
 * Write a program to convert inches to whole millimeters without floats, n * 254 / 10.
 * inches to mm as an integer, 25.4 each, fraction dropped
 * How do I change inches to millimeters and drop the fraction?
 * inch -> mm as int, 25.4, truncated
 * Convert whole inches to whole millimeters, dropping the fraction.
 * How do I convert inches to millimeters with ints (25.4 each, truncated)?
 * inches to mm, integer (truncated)
 *
 * @T int32_t int64_t int16_t
 * @name inches_to_millimeters whole_millimeters
 * @range n 0 1000
 */
T inches_to_millimeters(T n) { return n * 254 / 10; }

/**
 * Split {n} {K:2} into whole {K:3} and the {K:2} left over: write them to {big} and {small}.
 * Store the full {K:3} in {n} {K:2} in {big} and the remaining {K:2} in {small}, {K} to one.
 * {n} {K:2} split into {K:3} (to {big}) and the {K:2} left (to {small})
 * Break {n} {K:2} down: {K:3} to {big}, remaining {K:2} to {small}; {K} {K:2} make one.
 * Write a program that splits {K:2} into {K:3} and remaining {K:2}, {K} to one, through two output pointers.
 * convert {K:2} to {K:3} and {K:2}, {K} to one, both written to pointers
 * How do I convert {K:2} to {K:3} plus the rest, {K} each, stored through two pointers?
 * {K:2} to {K:3} and the {K:2} left over, two output pointers, {K} to one
 * store the whole {K:3} and then the left-over {K:2} of a number of {K:2}, {K} to one
 * divmod of {K:2} by {K}, storing the {K:3} and the rest
 * Separate a number of {K:2} into whole {K:3} and the {K:2} left over, {K} to one, storing the {K:3} first.
 * How do I split {K:2} into {K:3} and remaining {K:2} ({K} each) with output parameters?
 * {K:2} to {K:3} and {K:2}, {K} each
 *
 * @T int32_t int64_t
 * @K 12 "12" "inches" "feet"
 * @K 16 "16" "ounces" "pounds"
 * @K 60 "60" "minutes" "hours"
 * @K 24 "24" "hours" "days"
 * @K 7 "7" "days" "weeks"
 * @K 100 "100" "cents" "euros"
 * @name split_units break_down
 * @range n 0 10000
 * @array big 1
 * @array small 1
 */
void split_units(T n, T *big, T *small) {
    *big = n / K;
    *small = n % K;
}

/**
 * Convert {n} {OP} to the unit {OP:2}.
 * convert a number of {OP} to {OP:2}
 * {OP:3} to {OP:4} conversion
 * How do I convert {OP} to {OP:2}?
 * Write a function for {OP} to {OP:2}.
 * What is a value in {OP} expressed in {OP:2}?
 * I have a value in {OP} and want it in {OP:2}
 * {OP} expressed in {OP:2}
 * Write a function to convert {OP} to {OP:2} with the factor in full precision.
 * {OP} ({OP:3}) expressed in {OP:2} ({OP:4})
 * How do I change {OP} into {OP:2}?
 * {OP:3} to {OP:4}
 *
 * @T double float
 * @OP n*6.35029318 "stones" "kilograms" "st" "kg"
 * @OP n/6.35029318 "kilograms" "stones" "kg" "st"
 * @OP n*29.5735295625 "US fluid ounces" "milliliters" "US fl oz" "ml"
 * @OP n/29.5735295625 "milliliters" "US fluid ounces" "ml" "US fl oz"
 * @OP n*0.06894757293168 "pounds per square inch" "bars" "psi" "bar"
 * @OP n/0.06894757293168 "bars" "pounds per square inch" "bar" "psi"
 * @OP n*101325 "atmospheres" "pascals" "atm" "Pa"
 * @OP n/101325 "pascals" "atmospheres" "Pa" "atm"
 * @OP n*745.69987158227 "horsepower" "watts" "hp" "W"
 * @OP n/745.69987158227 "watts" "horsepower" "W" "hp"
 * @OP n*1609.344 "miles" "meters" "mi" "m"
 * @OP n/1609.344 "meters" "miles" "m" "mi"
 * @OP n*25.4 "inches" "millimeters" "in" "mm"
 * @OP n/25.4 "millimeters" "inches" "mm" "in"
 * @OP n*5280 "miles" "feet" "mi" "ft"
 * @OP n/12 "inches" "feet" "in" "ft"
 * @OP n*4.4482216152605 "pounds-force" "newtons" "lbf" "N"
 * @OP n*1055.05585262 "British thermal units" "joules" "BTU" "J"
 * @OP n*3600000 "kilowatt-hours" "joules" "kWh" "J"
 * @OP n/3.6 "kilometers per hour" "meters per second" "km/h" "m/s"
 * @OP n*3.6 "meters per second" "kilometers per hour" "m/s" "km/h"
 * @OP n*1.852 "knots" "kilometers per hour" "kn" "km/h"
 * @OP n*1000 "cubic meters" "liters" "m^3" "l"
 * @OP n/1000 "liters" "cubic meters" "l" "m^3"
 * @OP n*0.74569987158227 "horsepower" "kilowatts" "hp" "kW"
 * @OP n/0.74569987158227 "kilowatts" "horsepower" "kW" "hp"
 * @name measure_in_unit recalculate
 * @range n 0 1000
 */
T measure_in_unit(T n) { return OP; }
