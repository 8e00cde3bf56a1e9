/**
 * Convert {n} {K} to {K:2}.
 * How many {K:2} are {n} {K}?
 * Return the number of {K:2} in {n} {K}.
 * {K} to {K:2}
 * I have {n} {K}, how much is that in {K:2}?
 *
 * @T int32_t int64_t double
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
 * whole {K:2} in a number of {K}
 *
 * @T int32_t int64_t
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
 * How many {K} are left when {n} {K} are split into full {K:2}?
 * Return the {K} in {n} {K} that do not fill another one of the {K:2}.
 * Take all whole {K:2} out of {n} {K}; how many {K} remain?
 * {K} left over after counting {K:2}
 *
 * @T int32_t int64_t
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
 * Convert {n} degrees Celsius to Fahrenheit.
 * How warm is {n} degrees Celsius in Fahrenheit?
 * Return {n} * 9 / 5 + 32.
 * Celsius {n} to Fahrenheit
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
 *
 * @T int32_t int64_t
 * @name total_seconds to_seconds
 * @range hours 0 100
 * @range minutes 0 59
 * @range seconds 0 59
 */
T total_seconds(T hours, T minutes, T seconds) { return (hours * 60 + minutes) * 60 + seconds; }

/**
 * Convert {hour} from a 24-hour clock to a 12-hour clock.
 * What does a 12-hour clock show at {hour} o'clock? It shows 12 where the remainder by 12 is 0.
 * Return {hour} modulo 12, but 12 instead of 0.
 * 12-hour clock value of {hour}, which is 0 to 23
 *
 * @T int32_t int64_t
 * @name twelve_hour clock_hour
 * @range hour 0 23
 */
T twelve_hour(T hour) { return hour % 12 == 0 ? 12 : hour % 12; }

/**
 * What is the price {n} after a discount of {K} percent? Use {n} - {n} * {K} / 100.
 * Return {n} lowered by {K} percent: {n} minus {n} * {K} / 100.
 * Take {K}% off {n}.
 * price {n} less {K} percent
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
 * Put {K}% on top of {n}.
 * price {n} plus {K} percent
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
 *
 * @T int32_t int64_t double
 * @K 3..9 10 12 15 20 25 50
 * @name total_cost order_price
 * @range count 0 100
 * @range price 0 1000
 */
T total_cost(T count, T price) { return count * price + K; }

/**
 * Return the body mass index for {mass} kilograms and a height of {height} meters.
 * Compute {mass} / ({height} * {height}).
 * What is the BMI of someone who weighs {mass} kg and is {height} m tall?
 * body mass index, {mass} over {height} squared
 *
 * @T float double
 * @name bmi body_mass_index
 * @range mass 30.0 200.0
 * @range height 1.0 2.0
 */
T bmi(T mass, T height) { return mass / (height * height); }

/**
 * How fast is something that covers {distance} in {time}?
 * Return the average speed: {distance} divided by {time}.
 * speed from {distance} and {time}
 * Compute the mean velocity over {distance} when it takes {time}.
 *
 * @T float double
 * @name speed velocity
 * @range time 1.0 100.0
 */
T speed(T distance, T time) { return distance / time; }

/**
 * Return the kinetic energy of the mass {m} at the speed {v}.
 * Compute {m} * {v} * {v} / 2.
 * How much kinetic energy does a mass {m} have when it moves at {v}?
 * half of {m} times {v} squared
 *
 * @T float double
 * @name kinetic_energy energy
 */
T kinetic_energy(T m, T v) { return m * v * v / 2; }
