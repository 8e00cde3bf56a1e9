/**
 * Convert {n} {K} to {K:2}.
 * How many {K:2} are {n} {K}?
 * Return the number of {K:2} in {n} {K}.
 * {K} to {K:2}
 * I have {n} {K}, how much is that in {K:2}?
 * Change a count of {K}, {n}, into the same time or amount in {K:2}.
 * Given {n} {K}, express that in {K:2}.
 * Write a program to convert {K} to {K:2}.
 * a count of {K}, expressed in {K:2}
 * How do I turn a number of {K} into {K:2}?
 * change {K} to {K:2} pls
 * the same amount, given in {K}, as {K:2}
 * unit conversion, big to small: a number of {K} as a number of {K:2}
 * Write a function to convert a number of {K} to {K:2}.
 * def {K}_to_{K:2}(n) in Python
 * how many {K:2} are n {K}
 * unit conversion {K} -> {K:2}
 * How do I turn {K} into {K:2}?
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
 * Given {n} {K}, I only care about the whole {K:2} in there.
 * From {n} {K}, make as many {K:2} as possible: how many?
 * Change {n} {K} into {K:2} and cut off the fraction.
 * Write a program to convert {K} to {K:2}, whole number only.
 * full {K:2} from a number of {K}, the rest dropped
 * How do I find how many complete {K:2} fit in some {K}?
 * {K} -> {K:2}, whole ones only, ignore what is left
 * count of entire {K:2} contained in a number of {K}
 * unit conversion from {K} to {K:2}, integer part only
 * Determine how many complete {K:2} a number of {K} makes up, the rest being dropped.
 * Python integer division (n not negative) from {K} to {K:2}
 * how many full {K:2} do n {K} give
 * integer part of n {K} expressed in {K:2}
 * How to get whole {K:2} out of {K}, ignoring what is left?
 * {K} to whole {K:2}
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
 * decimal number of {OP:2} from {OP}
 * turn a value in {OP} into {OP:2}, not rounded
 * exact number of {OP:2} in so many {OP}
 * divide a number of {OP:3} down to {OP:4}, fraction included
 * small unit to big unit: {OP} expressed in {OP:2} as a real number
 * {OP} in, fractional {OP:2} out
 * {OP} to {OP:4}, with the fraction
 * {OP} as a decimal number of {OP:2}
 * Write a function to express an amount of {OP} in {OP:2}, fractions kept.
 * Python lambda converting {OP:3} to {OP:4}
 * n {OP}, how much is that in {OP:2}, with decimals
 * real-valued conversion from {OP} ({OP:3}) to {OP:2} ({OP:4})
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
 * Convert the amount of {n} {OP} to {OP:2}.
 * how many {OP:2} make so many {OP}
 * {OP:3} to {OP:4} for a whole or a real number
 * metric conversion: {OP} to {OP:2}
 * {OP} into {OP:2}
 * Write a function that turns {OP} into {OP:2}.
 * What number of {OP:2} do we get from {OP}?
 * multiply a number of {OP:3} up to {OP:4}
 * big unit to small unit: a number of {OP} expressed in {OP:2}
 * {OP} in, the same amount in {OP:2} out
 * express {OP} in a finer unit, namely {OP:2}
 * give me {OP:4} for {OP:3}
 * {OP} to {OP:4}
 * {OP:3} to {OP:2}
 * Write a function to express an amount of {OP} in {OP:2}.
 * JavaScript helper that turns {OP:3} into {OP:4}
 * n {OP}, how many {OP:2} is that
 * conversion of {OP} ({OP:3}) to the smaller unit {OP:2} ({OP:4})
 * How many {OP:2} are there in n {OP}?
 * {OP:3} to {OP:4}
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
 * Return the {K} in {n} {K} that do not fill another one of the {K:2}.
 * Take all whole {K:2} out of {n} {K}; how many {K} remain?
 * number of {K} left over after counting full {K:2}
 * Given {n} {K}, report what is left in {K} once all full {K:2} are gone.
 * Group {n} {K} into full {K:2}: how many {K} stay ungrouped?
 * rest of {n} {K} after whole {K:2}
 * Write a program that finds the remaining {K} after taking out whole {K:2}.
 * {K} left after full {K:2} are taken out
 * How many {K} are over when I convert {K} to {K:2}?
 * remaining {K} after as many {K:2} as possible are taken out
 * rest in {K} that makes no complete one of the {K:2}
 * modulo part when {K} are split into {K:2}
 * Determine how many {K} remain when n {K} are put together to whole {K:2}.
 * Python, n not negative: n modulo the number of {K} per unit of {K:2}
 * n {K}, take the full {K:2} away, what's left
 * residue of n {K} after extraction of complete {K:2}
 * How do I compute the {K} left over beyond full {K:2}?
 * remaining {K} after whole {K:2}
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
 * How many {K:2} are {n} {K}, if one has {K:3}?
 * Multiply the {K} in {n} by {K:3} to get {K:2}.
 * {K} to {K:2}, factor {K:3}
 * Given {n} {K}, I need the value in {K:2}; one of them is worth {K:3}.
 * Take {n} {K} and express them in {K:2}, using the factor {K:3}.
 * Write a program to convert {K} to {K:2} (1 is {K:3}).
 * {K} to {K:2} converter, times {K:3}
 * How do I convert {K} into {K:2} with the factor {K:3}?
 * {K} -> {K:2}, multiply {K:3}
 * what a number of {K} comes to in {K:2}, {K:3} apiece
 * American or old unit to the metric one: {K} as {K:2}, 1 being {K:3}
 * Write a function to convert {K} to {K:2} with the factor {K:3}.
 * Python: lambda n: n * {K:3} ({K} to {K:2})
 * n {K}, how many {K:2}, one is {K:3}
 * {K} expressed in {K:2}, conversion factor {K:3}
 * How to get {K:2} from {K} (times {K:3})?
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
 * change {OP:3} into {OP:4}
 * turn a value in {OP} into {OP:2}
 * I have a length or amount in {OP}, I need it in {OP:2}
 * from {OP} to {OP:2}, as a real number
 * {OP:4} from {OP:3}
 * unit converter: {OP} in, {OP:2} out
 * {OP} to {OP:4}
 * {OP:3} to {OP:2}
 * Write a function to convert {OP} to {OP:2} by the exact definition of the units.
 * Excel CONVERT(n, "{OP:3}", "{OP:4}")
 * n {OP}, how many {OP:2} is that exactly
 * unit conversion from {OP:3} to {OP:4}, internationally defined factor
 * How do I convert {OP} to {OP:2}?
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
 * Celsius {n} to Fahrenheit
 * A recipe says {n} degrees C: what is that in degrees F? Multiply by 9, divide by 5, add 32.
 * Given {n} on the Celsius scale, I need the Fahrenheit reading.
 * nine fifths of {n}, plus 32 (C to F)
 * Write a program to convert Celsius to Fahrenheit.
 * celsius to fahrenheit converter
 * How do I change a temperature from Celsius to Fahrenheit?
 * C to F formula code
 * degrees centigrade as degrees Fahrenheit
 * American reading of a centigrade thermometer (100 becomes 212)
 * convert celsius to fahrenheit
 * celsius to fahrenheit
 * Write a program to convert a temperature from the Celsius to the Fahrenheit scale.
 * lambda c: c * 9 / 5 + 32
 * so warm in Europe, what would Americans say
 * °C to °F
 * How do you turn degrees centigrade into Fahrenheit?
 *
 * @T float double int32_t
 * @name celsius_to_fahrenheit to_fahrenheit
 * @range n -50 150
 */
T celsius_to_fahrenheit(T n) { return n * 9 / 5 + 32; }

/**
 * Convert {n} degrees Fahrenheit to Celsius.
 * How warm is {n} degrees Fahrenheit in Celsius?
 * Return ({n} - 32) * 5 / 9.
 * Fahrenheit {n} to Celsius
 * The forecast says {n} degrees F: what is that in degrees C? Subtract 32, multiply by 5, divide by 9.
 * Given {n} on the Fahrenheit scale, I need the Celsius reading.
 * five ninths of ({n} less 32), F to C
 * Write a program to convert Fahrenheit to Celsius.
 * fahrenheit to celsius converter
 * How do I change a temperature from Fahrenheit to Celsius?
 * F to C formula code
 * degrees Fahrenheit as degrees centigrade
 * metric reading of an American thermometer (212 becomes 100)
 * convert fahrenheit to celsius
 * fahrenheit to celsius
 * Write a program to convert a temperature from the Fahrenheit to the Celsius scale.
 * lambda f: (f - 32) * 5 / 9
 * so warm in America, what would Europeans say
 * °F to °C
 * How do you turn degrees Fahrenheit into centigrade?
 *
 * @T float double int32_t
 * @name fahrenheit_to_celsius to_celsius
 * @range n -50 300
 */
T fahrenheit_to_celsius(T n) { return (n - 32) * 5 / 9; }

/**
 * Convert {n} degrees Celsius to kelvins.
 * How many kelvins are {n} degrees Celsius?
 * Add 273.15 to {n}.
 * Celsius {n} to Kelvin
 * Shift {n} from the Celsius scale to the absolute one (offset 273.15).
 * Given {n} degrees C, I need the absolute temperature, 273.15 higher.
 * T = {n} + 273.15
 * Write a program to convert Celsius to Kelvin.
 * celsius to kelvin converter
 * How do I get the absolute temperature from degrees Celsius?
 * C to K, plus 273.15
 * centigrade as kelvin
 * thermodynamic temperature of a centigrade value
 * convert celsius to kelvin
 * kelvin from celsius
 * Write a function to convert degrees centigrade to absolute temperature in kelvins.
 * Python: return c + 273.15
 * how far above the coldest cold is it, from a usual thermometer
 * thermodynamic temperature from °C
 * How do I get Kelvin from Celsius?
 * celsius to kelvin
 *
 * @T float double
 * @name celsius_to_kelvin to_kelvin
 */
T celsius_to_kelvin(T n) { return n + (T)273.15; }

/**
 * Convert {n} degrees to radians, with pi = 3.14159.
 * How many radians are {n} degrees? Use 3.14159 for pi.
 * Return {n} * 3.14159 / 180.
 * degrees {n} to radians, pi taken as 3.14159
 * Given an angle of {n} degrees, I need it in radians: times 3.14159, then over 180.
 * Turn {n} from degrees into radians; 3.14159 is close enough for pi.
 * Write a program to convert degrees to radians using 3.14159 for pi.
 * degrees to radians, pi 3.14159
 * How do I change an angle from degrees to radians with pi as 3.14159?
 * deg2rad with 3.14159
 * angle in degrees as arc measure in radians, pi rounded to 3.14159
 * degrees to radians such that 180 becomes 3.14159
 * Convert an angle from degrees to radians, with 3.14159 for pi.
 * JavaScript: deg * 3.14159 / 180
 * degrees to that other measure, half a turn being 3.14159
 * arc measure of an angle given in degrees, pi approximated by 3.14159
 * How to convert deg to rad using 3.14159 as pi?
 * degrees to radians with pi = 3.14159
 *
 * @T float double
 * @name to_radians degrees_to_radians
 */
T to_radians(T n) { return n * (T)3.14159 / 180; }

/**
 * Return the number of seconds in {hours} hours, {minutes} minutes and {seconds} seconds.
 * How many seconds are {hours} hours, {minutes} minutes and {seconds} seconds altogether?
 * Compute ({hours} * 60 + {minutes}) * 60 + {seconds}.
 * total seconds of the time {hours}:{minutes}:{seconds}
 * A film runs {hours} h {minutes} min {seconds} s: how long is that in seconds?
 * Given {hours}, {minutes} and {seconds}, turn the clock time into one count of seconds.
 * Fold {hours}, {minutes} and {seconds} into seconds, 60 to the minute and 60 minutes to the hour.
 * Write a program that converts hours, minutes and seconds to seconds.
 * h m s to seconds
 * How many seconds are in a given time of hours, minutes and seconds?
 * hh:mm:ss as three numbers -> total secs
 * a duration in hours, minutes and seconds as seconds only
 * time of day (hours, minutes, seconds) as seconds since midnight
 * hours, minutes and seconds to seconds
 * convert h:m:s to seconds
 * Write a function that expresses a duration of hours, minutes and seconds in seconds alone.
 * datetime.timedelta(hours=h, minutes=m, seconds=s).total_seconds()
 * h:m:s on the stopwatch, how many seconds in all
 * sexagesimal duration (h, m, s) to seconds
 * How do I turn hh, mm, ss into a number of seconds?
 * hours minutes seconds to seconds
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
 * What does a 12-hour clock show at {hour} o'clock? It shows 12 where the remainder by 12 is 0.
 * Return {hour} modulo 12, but 12 instead of 0.
 * 12-hour clock value, from 1 to 12, of {hour}, which is 0 to 23
 * Change {hour} of the 24-hour day to what a wall clock with 12 hours reads; midnight and noon read 12.
 * Given {hour} from 0 to 23, I need 12, 1, 2, ..., 11, whatever the half of the day.
 * Which hour from 1 to 12 does a clock dial show at {hour}:00?
 * Write a function to convert a 24-hour time's hour to the 12-hour format, from 1 to 12.
 * 24h hour to 12h clock hour, 12 for midnight and noon
 * How do I turn 15 o'clock into 3 and 0 o'clock into 12?
 * hour 0-23 -> 12,1,2..11
 * military hour as an analog clock shows it, 0 and 12 as 12
 * AM/PM style hour, midnight and noon are 12
 * hour of the 24 hour clock to 12 hour time, 0 becoming 12
 * convert a 24 hour clock hour, 0 to 23, to the 12 hour one, 1 to 12
 * Convert an hour of the 24-hour clock to the number shown on a 12-hour clock.
 * int(datetime.time(hour).strftime("%I"))
 * what hour does the round clock show, midnight and noon being 12
 * hour 0-23 to 1-12
 * How do I get 12-hour format from a 24-hour hour?
 * 24h to 12h hour
 *
 * @T int32_t int64_t
 * @name twelve_hour clock_hour
 * @range hour 0 23
 */
T twelve_hour(T hour) { return hour % 12 == 0 ? 12 : hour % 12; }

/**
 * What is the price {n} after a discount of {K} percent? Use {n} - {n} * {K} / 100.
 * Return {n} lowered by {K} percent: {n} minus {n} * {K} / 100.
 * Take {K}% off {n}, that is n * {K} / 100.
 * price {n} less {K} percent, the discount being n * {K} / 100
 * A shirt costs {n}; what do I pay in a sale with {K}% off? Subtract {n} * {K} / 100.
 * Given {n}, deduct {K} hundredths of it: n * {K} / 100 comes off.
 * Write a program to calculate the price after {K}% discount, price - price * {K} / 100.
 * {K}% off: price minus price * {K} / 100
 * How much does something cost with {K} percent off, if price * {K} / 100 is subtracted from the price?
 * {K}% discount price pls, n - n*{K}/100
 * amount less {K} percent of it, that is amount - amount * {K} / 100
 * sale price after a rebate of {K} percent, price * {K} / 100 taken off
 * Determine a price after a reduction of {K} percent, the reduction being price * {K} / 100.
 * Python: price - price * {K} / 100
 * {K} percent off (price * {K} / 100 is taken away), what do I pay
 * net price with a {K} % rebate, price - price * {K} / 100
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
 * Put {K}% on top of {n}, that is, add {n} * {K} / 100.
 * price {n} plus {K} percent of it
 * My bill is {n} net; what is it gross at {K}% tax? Add {n} * {K} / 100.
 * Given {n}, put on {K} hundredths of it: n * {K} / 100 goes on top.
 * Write a program to calculate the price including {K}% tax, price + price * {K} / 100.
 * add {K}% tax to a price
 * How much is a price with {K} percent sales tax added?
 * price + {K}% vat pls
 * amount increased by {K} percent of it
 * gross price from the net price at {K} percent tax
 * Determine a price including a tax of {K} percent.
 * JavaScript: net + net * {K} / 100
 * {K} percent comes on top, what do I pay
 * gross price from net at {K} % VAT
 * How do I add {K}% VAT?
 * price plus {K}% tax
 *
 * @T int32_t int64_t double
 * @K 5 7 8 10 15 19 20 21 25
 * @name with_tax gross_price
 * @range n 0 100000
 */
T with_tax(T n) { return n + n * K / 100; }

/**
 * Return the simple interest on {amount} at {rate} percent for {years} years.
 * How much interest does {amount} earn at {rate} percent in {years} years, without compounding?
 * Compute {amount} * {rate} * {years} / 100.
 * simple interest: {amount}, {rate} percent, {years} years
 * Given {amount}, {rate} and {years}, multiply all three and divide by 100.
 * My savings of {amount} get {rate}% a year for {years} years; what is the simple interest, none being paid on the interest?
 * I = P r t / 100 with {amount}, {rate} and {years}
 * Write a program to calculate simple interest from principal, percent rate and years.
 * simple interest of an amount at a yearly percentage for some years
 * How do I compute the interest on a principal at a percent rate for some years, not compounded?
 * SI = P*R*T/100 for P, R and T
 * interest on a sum of money at a percent rate for some years, not compounded
 * principal, percent rate and time: plain interest without compounding
 * calculate the simple interest on an amount at some percent a year for some years
 * simple interest from principal, rate in percent and time in years
 * Calculate the simple interest on an amount at a yearly rate in percent over some years.
 * Excel =A1*B1*C1/100 for amount, rate, years
 * so much money, percent a year, years: how much comes in addition, without interest on interest
 * simple interest I = P r t / 100
 * How is simple interest computed from principal, rate and time?
 * simple interest
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
 * I order {count} of something that costs {price} a piece; delivery is {K} flat. What do I pay?
 * Given {count} and {price}, total the goods and put {K} for delivery on top.
 * Write a program for the total cost of an order, quantity times unit price plus {K} for shipping.
 * quantity times unit price plus {K}
 * How much do I pay for several items at a unit price and {K} delivery?
 * order total of a quantity at a unit price, shipping is {K}
 * bill for some pieces at a price each, with a fixed charge of {K}
 * linear cost function: quantity times unit price, with the fixed part {K}
 * Compute what so many articles of a price cost together with a fixed charge of {K}.
 * lambda count, price: count * price + {K}
 * so many at this price, and {K} for posting it
 * affine cost function: quantity times unit price plus fixed cost {K}
 * How do I total an order with a flat fee of {K}?
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
 * cost of a purchase: how many, and how much each
 * price for so many pieces at so much each
 * count and unit price in, total out
 * what do I pay for several of the same thing at this price
 * order value from the number of pieces and the price of one
 * line total on a bill: quantity, unit price
 * n times the price of one piece
 * Compute what so many articles of a given price cost.
 * count * price in any language
 * so many of them, each this dear, how much
 * revenue: quantity times unit price
 * How do I get the total price from quantity and unit price?
 * quantity times price
 *
 * @T double int64_t
 * @name total_price line_total
 * @range count 0 1000
 * @range price 0 1000
 */
T total_price(int32_t count, T price) { return count * price; }

/**
 * What do {count} items cost at {price} each, with {shipping} for shipping?
 * total price of several items at one price with the shipping
 * order total for a quantity at a unit price with a shipping fee
 * How do I add the delivery charge to an order of several items at one price each?
 * Write a function that returns count times price plus the shipping costs.
 * online order of a quantity at a unit price plus postage
 * count * price + shipping for count, price and shipping
 * items, price per item and delivery fee in, sum to pay out
 * checkout amount for a number of items at a price each and a fixed delivery fee
 * cost of goods, so many pieces at a price, plus freight
 * mail order of some pieces at a unit price; with the shipping, what is due in all?
 * purchase plus handling fee: count times price, plus the fee
 * Compute what so many articles of a given price cost including a given postage.
 * def order(count, price, shipping): return count * price + shipping
 * so many, each this dear, and sending it costs so much, what in all
 * quantity times unit price plus freight
 * How do I add the delivery cost to quantity times price?
 * order total with shipping
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
 * Compute {mass} / ({height} * {height}).
 * What is the BMI of someone who weighs {mass} kg and is {height} m tall?
 * body mass index, {mass} over {height} squared
 * Weight {mass} in kilograms, height {height} in meters: divide the first by the square of the second.
 * Given {mass} (kg) and {height} (m), I need the body mass index.
 * My patient weighs {mass} kg at a height of {height} m; what is the index, kilograms per square meter?
 * Write a program to calculate the BMI of a person from mass in kg and height in m.
 * body mass index of a mass in kilograms and a height in meters
 * How do I compute BMI from weight in kg and height in meters?
 * bmi calc: weight / height squared, kg and m
 * weight index (BMI) for over- or underweight, from kg and metres
 * Quetelet index: kilograms over the square of the meters
 * bmi from weight (kg) and height (m)
 * Write a program to compute the body mass index from the weight in kilograms and the height in metres.
 * Excel =A1/B1^2 (kg, m)
 * am I too heavy for my height, the usual number, weight first
 * Quetelet index kg/m²
 * How do I calculate BMI from mass and height?
 * bmi
 *
 * @T float double
 * @name bmi body_mass_index
 * @range mass 30.0 200.0
 * @range height 1.0 2.0
 */
T bmi(T mass, T height) { return mass / (height * height); }

/**
 * How fast, in kilometers an hour, is something that covers {distance} meters in {time} seconds?
 * Return the average speed in km/h from {distance} in meters and {time} in seconds: 3.6 times their quotient.
 * average km/h over {distance} m in {time} s, as {distance} / {time} * 3.6
 * Divide {distance} by {time} and turn meters per second into kilometers per hour (factor 3.6).
 * A runner covers {distance} meters and takes {time} seconds; I want the speed in km/h.
 * Given {distance} (m) and {time} (s), compute the mean speed times 3.6.
 * Write a program that computes the speed in km/h from meters and seconds.
 * average speed in km/h for a way in meters and a time in seconds
 * How fast did I go in kilometers per hour, given meters and seconds?
 * m and s -> average km/h
 * average velocity in kilometers an hour over a track of so many meters in so many seconds
 * km/h from meters and seconds: 100 m in 10 s is 36 km/h
 * Compute the speed in kilometres per hour for a distance in metres covered in a time in seconds.
 * lambda metres, seconds: metres / seconds * 3.6
 * ran so many metres in so many seconds, how fast as a car shows it
 * mean velocity in km/h out of m and s
 * How to get km/h from metres and seconds?
 * speed km/h from m and s
 *
 * @T float double
 * @name speed velocity
 * @range time 1.0 100.0
 */
T speed(T distance, T time) { return distance / time * (T)3.6; }

/**
 * Return the kinetic energy of the mass {m} at the speed {v}.
 * Compute {m} * {v} * {v} / 2.
 * How much kinetic energy does a mass {m} have when it moves at {v}?
 * half of {m} times {v} squared
 * A ball of mass {m} flies at {v}; what is its kinetic energy?
 * E = m v^2 / 2 for mass {m} and speed {v}
 * Given {m} and {v}, I need the energy of motion: mass times speed squared, halved.
 * Write a program to calculate kinetic energy from mass and speed.
 * kinetic energy from mass and velocity
 * How do I compute the energy of a moving object from its mass and speed?
 * KE = 0.5 m v^2 for m and v
 * energy of motion in joules, given mass in kg and speed in m/s
 * half the mass times the velocity squared, for mass and velocity
 * kinetic energy of a mass m at speed v
 * kinetic energy of a moving body, mass first, then speed
 * Compute the energy of motion of a mass moving with a given velocity.
 * def ekin(m, v): return 0.5 * m * v**2
 * half the mass times speed squared
 * kinetic energy of a point mass (SI units)
 * How is kinetic energy calculated from mass and velocity?
 * kinetic energy
 *
 * @T float double
 * @name kinetic_energy energy
 */
T kinetic_energy(T m, T v) { return m * v * v / 2; }

/**
 * Convert {n} {K} to {K:2}, dividing by {K:3}.
 * How many {K:2} are {n} {K}, if {K:3} {K} make one of them?
 * Divide {n} {K} by {K:3} to express them in {K:2}.
 * {K} to {K:2}: {n} / {K:3}
 * My source gives {n} {K}, my boss wants {K:2}; one of those is {K:3} {K}.
 * Express {n} {K} in {K:2} (divisor {K:3}).
 * Write a program to convert {K} to {K:2}, divide by {K:3}.
 * {K} to {K:2} converter, divide by {K:3}
 * How do I convert {K} into {K:2} when one of the latter is {K:3} {K}?
 * {K} -> {K:2}, divided by {K:3}
 * what a number of {K} comes to in {K:2}, at {K:3} {K} each
 * unit conversion from {K} to {K:2} by the quotient with {K:3}
 * Write a function to convert {K} to {K:2}, dividing by {K:3}.
 * Python: lambda n: n / {K:3} ({K} to {K:2})
 * n {K}, how many {K:2}, one of these is {K:3}
 * {K} expressed in {K:2}, divisor {K:3}
 * How to get {K:2} from {K} (over {K:3})?
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
 * @name metric_to_imperial convert_by_division
 */
T metric_to_imperial(T n) { return n / (T)K; }

/**
 * Convert {n} {OP} to {OP:2}.
 * How warm is {n} {OP} in {OP:2}?
 * {OP} to {OP:2} for {n}: {OP:3}
 * The gauge shows {n} {OP}; I think in {OP:2}, so convert by {OP:3}.
 * Express the temperature {n}, given in {OP}, in {OP:2} ({OP:3}).
 * Change {n} from {OP} to {OP:2} by {OP:3}.
 * Write a program to convert {OP} to {OP:2}.
 * {OP} to {OP:2} temperature
 * How do I change a temperature from {OP} to {OP:2}?
 * temp {OP} -> {OP:2} pls
 * a value in {OP} expressed as {OP:2}
 * thermometer scales: {OP} to {OP:2} by {OP:3}
 * Write a function to convert {OP} to {OP:2}.
 * Python one-liner from {OP} to {OP:2}: {OP:3}
 * it's n {OP}, say it in {OP:2} by {OP:3}
 * temperature scale change {OP} -> {OP:2}
 * How do I turn {OP} into {OP:2}?
 * {OP} to {OP:2}
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
 * temperature in {OP}, wanted in {OP:2}
 * change a temperature from {OP} to {OP:2}
 * what is a temperature given in {OP} on the {OP:2} scale
 * {OP} temperature as {OP:2}
 * temperature in {OP} in, in {OP:2} out
 * thermometer with a {OP} scale: read it in {OP:2}
 * Write a function to convert a temperature from {OP} to {OP:2}.
 * def {OP}_to_{OP:2}(t): in Python
 * my thermometer says so much in {OP}, what is that in {OP:2}
 * {OP} reading on the {OP:2} scale
 * What's the formula from {OP} to {OP:2}?
 * {OP} to {OP:2}
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
 * What are {n} {OP} in {OP:2} (the number {OP:3})?
 * {OP} to {OP:2} for {n}, computed as {OP:3}
 * Given {n} {OP}, the same in {OP:2}, please ({OP:3}).
 * Restate {n} {OP} as {OP:2}; the rule is {OP:3}.
 * The value {n} is in {OP} and should be in {OP:2}: {OP:3}.
 * Write a program to convert {OP} to {OP:2}.
 * {OP} to {OP:2} conversion
 * How do I express {OP} as {OP:2}?
 * {OP} -> {OP:2} pls
 * a value in {OP} changed to {OP:2}
 * traffic figures: {OP} to {OP:2}, {OP:3}
 * Write a function to convert {OP} to {OP:2} ({OP:3}).
 * Python lambda: {OP} in, {OP:2} out, {OP:3}
 * n {OP}, how many {OP:2}, that is {OP:3}
 * conversion of {OP} to {OP:2}: {OP:3}
 * How do I get {OP:2} from {OP} ({OP:3})?
 * {OP} to {OP:2}, {OP:3}
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
 * {d} + {m} / 60 + {s} / 3600
 * My map gives {d} deg {m} min {s} sec, the program wants one decimal angle.
 * Sexagesimal angle of {d} degrees, {m} minutes, {s} seconds to plain degrees, all parts non-negative
 * Add to {d} a sixtieth of {m} and a 3600th of {s}.
 * Write a program to convert degrees, minutes and seconds of an angle to decimal degrees.
 * DMS (three numbers) to decimal degrees
 * How do I turn a coordinate of degrees, minutes and seconds into one number of degrees?
 * angle in deg min sec -> decimal degrees
 * sexagesimal angle in three parts as a decimal number of degrees
 * GPS coordinate conversion: degrees, minutes, seconds to decimal degrees
 * Convert an angle of degrees, minutes and seconds to degrees with decimals.
 * Python: d + m / 60 + s / 3600
 * degrees, minutes, seconds on the map, as one number of degrees
 * DMS to decimal degrees
 * How can I convert GPS coordinates in d m s to decimal?
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
 * Add up {big} {K:2} and {small} {K:3} in {K:3}, with {K} {K:3} to each of the {K:2}.
 * How many {K:3} are {big} {K:2} and {small} {K:3}, at {K} to one?
 * Express {big} {K:2} {small} {K:3} in {K:3} alone (factor {K}).
 * {K} * {big} + {small}: {K:2} and {K:3} as {K:3}
 * The label says {big} {K:2} and {small} {K:3}; put that into {K:3}, {K} of which make one larger unit.
 * Fold {big} {K:2} and {small} {K:3} into a single count of {K:3}, {K} apiece.
 * Write a program that converts a length or amount in {K:2} and {K:3} to {K:3}, {K} each.
 * {K:2} and {K:3} to {K:3}, factor {K}
 * How many {K:3} are so many {K:2} and {K:3}, with {K} to one?
 * number of {K:2}, number of {K:3} -> {K:3} ({K} in one)
 * mixed amount of {K:2} and {K:3} in the smaller unit, at {K}
 * total {K:3}, counting {K} for each of the {K:2} and adding the extra {K:3}
 * Express so many {K:2} and so many {K:3} in {K:3} alone, {K} to each of the larger unit.
 * lambda big, small: big * {K} + small, i.e. {K:2} and {K:3} as {K:3}
 * {K:2} first, then {K:3}, how many {K:3} in all ({K} make one)
 * mixed measure ({K:2}, {K:3}) reduced to {K:3}, ratio {K}
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
 * How many centimeters is a height of {feet} feet and {inches} inches?
 * feet and inches to centimeters
 * height in cm from feet and inches
 * How do I convert my height from feet and inches to centimeters?
 * Write a function that takes feet and inches and returns centimeters.
 * feet and inches, such as 5 ft 10 in, to cm
 * body height in feet and inches to centimeters
 * 2.54 * (12 * feet + inches) from feet and inches
 * imperial height (feet, inches) to cm
 * a height of ft' in" as centimeters, feet and inches given
 * length given in feet and inches, result in centimeters
 * how tall in cm is someone of so many feet and inches
 * Convert a body height in feet and inches to centimetres.
 * (feet * 12 + inches) * 2.54
 * five foot eleven and the like, how many centimetres
 * stature (ft, in) in cm
 * How tall is someone in cm given feet and inches?
 * feet and inches to cm
 *
 * @T double int32_t
 * @name height_in_cm feet_inches_to_cm
 * @range feet 0 10
 * @range inches 0 11
 */
double height_in_cm(T feet, T inches) { return (12 * feet + inches) * 2.54; }

/**
 * How many times must {n} bytes be divided by {K} to fall below {K}?
 * Return the size unit for {n} bytes with base {K}: 0 below {K}, 1 below {K} squared, 2 below the next power, and so on.
 * index of the size suffix of {n} bytes, each prefix worth {K}: 0 none, 1 kilo, 2 mega, 3 giga, ...
 * For a human-readable size I need the number of the prefix that fits {n} bytes at {K} per step: 0 none, 1 kilo, 2 mega, ...
 * Count how often {n} bytes can be divided by {K}, rounding down, until fewer than {K} remain.
 * Divide {n} by {K}, dropping fractions, until it is less than {K}, and return the number of divisions.
 * Write a function that finds the size suffix index of a number of bytes with step {K}, 0 for plain bytes.
 * size prefix index of a byte count in steps of {K}, where 0 means below {K}, 1 kilo, 2 mega and 3 giga
 * How many times must a byte count be divided by {K}, dropping fractions, before it is below {K}?
 * number of the unit for a human readable file size in steps of {K}, where 0 is bytes, 1 is kilo and so on
 * order of magnitude of a size in bytes, base {K}: 0 if below {K}, else one more per factor of {K}
 * bytes / KB / MB / GB level of a byte count as 0, 1, 2, 3, {K} a step
 * Determine how many times a size can be divided by {K} (whole division) before it is below {K}, as for choosing kilo, mega, giga.
 * Python: k = 0; while n >= {K}: n //= {K}; k += 1
 * 0 for bytes, 1 for kilo, 2 for mega and so on, {K} to the next
 * floor of the logarithm to base {K}, 0 for n = 0
 * How do I pick the unit prefix index for a human-readable size with steps of {K}?
 * unit prefix index, base {K}
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
 * Return the download time in seconds of {size} megabytes over a line of {rate} Mbit/s, a started second counting.
 * transfer time: {size} MB at {rate} Mbit/s, 8 bits a byte, ceiling in seconds
 * Multiply {size} by 8, divide by {rate} and round up to a whole number.
 * My file has {size} megabytes and my line does {rate} megabits a second; how many seconds does it take, rounded up?
 * ceil(8 * {size} / {rate}) in unsigned arithmetic
 * Write a program that computes the download time in seconds, rounded up, of megabytes at megabits per second.
 * download time in whole seconds, rounded up, from MB and Mbit/s
 * How many seconds, rounded up, does it take to transfer megabytes over a line in megabits per second?
 * file size MB / speed Mbps -> secs, ceil
 * seconds, rounded up, to send a file of so many megabytes at a bandwidth in megabits per second
 * transmission time in whole seconds, rounded up, for MB at Mbit/s
 * Determine how many seconds, rounded up, it takes to send a file of so many bytes at so many bits per second.
 * math.ceil(8 * size / rate)
 * file this big in bytes, line this fast in bits a second, full seconds to wait
 * ceiling of 8 * size / rate (bytes, bit/s)
 * How to estimate download time in whole seconds from bytes and bps?
 * transfer time: bytes, bits per second, round up
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
 * inches to millimeters, integer arithmetic, as {n} times 254 over 10
 * Without floating point, turn {n} inches into millimeters at 25.4 each and cut off the tenths.
 * My lathe counts whole millimeters but the drawing says {n} inches: multiply by 254, divide by 10.
 * Integer millimeters in {n} inches at 25.4, the fraction cut off
 * Write a program to convert inches to whole millimeters without floats, n * 254 / 10.
 * inches to mm as an integer, 25.4 each, fraction dropped
 * How do I change inches to millimeters and drop the fraction?
 * inch -> mm as int, 25.4, truncated
 * length in inches as millimeters, truncated to whole ones
 * drill size in whole inches to whole mm, n * 254 / 10
 * Convert whole inches to whole millimetres, the fraction being dropped.
 * n * 254 // 10 in Python for n >= 0
 * n inches on a metric ruler, full millimetres only
 * in to mm in integer arithmetic (25.4, truncated)
 * How do I convert inches to millimeters with ints?
 * inches to mm, integer
 *
 * @T int32_t int64_t int16_t
 * @name inches_to_millimeters whole_millimeters
 * @range n 0 1000
 */
T inches_to_millimeters(T n) { return n * 254 / 10; }

/**
 * Split {n} {K:2} into whole {K:3} and the {K:2} left over: write them to {big} and {small}.
 * Fill {big} with the full {K:3} in {n} {K:2} and {small} with the remaining {K:2}, {K} to one.
 * {n} {K:2} split into {K:3} (to {big}) and the {K:2} left (to {small})
 * How is {n} {K:2} written with {K:3}? Put the {K:3} into {big} and what does not fill one into {small}.
 * Break {n} {K:2} down: {K:3} to {big}, remaining {K:2} to {small}; {K} {K:2} make one.
 * Could you store how many {K:3} are in {n} {K:2} at {big} and the leftover {K:2} at {small}?
 * Write a program that splits {K:2} into {K:3} and remaining {K:2}, {K} to one, through two output pointers.
 * {K:2} to {K:3} and {K:2}, by {K}, both written to pointers
 * How do I convert {K:2} to {K:3} plus the rest, {K} each, stored through two pointers?
 * {K:2} -> {K:3} & {K:2} left over, two output pointers, {K} to one
 * store the whole {K:3} and then the left-over {K:2}, at {K} to one
 * divmod of {K:2} by {K}, storing the {K:3} and the rest
 * Separate a number of {K:2} into whole {K:3} and the {K:2} left over, {K} to one, storing first the former.
 * big, small = divmod(n, {K}), i.e. {K:3} and {K:2}, through two pointers
 * n {K:2}, how many {K:3} and how many {K:2} besides ({K} make one)
 * decompose n {K:2} into (quotient in {K:3}, remainder) for ratio {K}
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
 * number of {OP} in {OP:2}
 * {OP:3} to {OP:4} conversion
 * How do I convert {OP} to {OP:2}?
 * Write a function for {OP} to {OP:2}.
 * what is a value of {OP} in {OP:2}
 * {OP:2} from a number of {OP}
 * value in {OP}, wanted in {OP:2}
 * {OP:4} for {OP:3}, as a real number
 * calculate {OP:2} when {OP} are given
 * {OP} expressed in {OP:2}
 * recalculate {OP} as {OP:2}
 * {OP} into {OP:4}
 * {OP:3} into {OP:2}
 * Write a function to convert {OP} to {OP:2} with the factor in full precision.
 * Matlab-like unit conversion from {OP:3} to {OP:4}
 * n {OP}, say it in {OP:2}
 * {OP} ({OP:3}) expressed in {OP:2} ({OP:4})
 * How do I change {OP} into {OP:2}?
 * {OP:3} to {OP:4}
 *
 * @T double float
 * @OP n*6.35029318 "stones" "kilograms" "st" "kg"
 * @OP n/6.35029318 "kilograms" "stones" "kg" "st"
 * @OP n*29.5735295625 "US fluid ounces" "milliliters" "fl oz" "ml"
 * @OP n/29.5735295625 "milliliters" "US fluid ounces" "ml" "fl oz"
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
